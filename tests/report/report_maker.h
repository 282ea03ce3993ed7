// Small toolkits for the tests of the report: pages and texts put together by hand.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "report/report_input.h"

namespace alongside {

/// Makes pages and texts one by one; `input` then points into it.
class ReportMaker {
 public:
  Toolkit toolkit;
  Findings findings;
  std::vector<View> views;

  ReportMaker() {
    toolkit.settings.title = "Working together";
    toolkit.settings.languages = {"en-GB"};
  }

  /// A page with its plain text at content/NAME.md, in the section that NAME begins with.
  FrontMatter& page(const std::string& name, const std::string& title) {
    Page page;
    page.address = name + ".html";
    const std::size_t slash = name.find('/');
    page.section = slash == std::string::npos ? "" : name.substr(0, slash);
    page.plain = static_cast<TextIndex>(toolkit.texts.size());
    toolkit.pages.push_back(page);
    return text(name, title, toolkit.settings.language, Edition::plain, ".md");
  }

  /// An easy-read text of the last page.
  FrontMatter& easy_read(const std::string& name, const std::string& title) {
    return text(name, title, toolkit.settings.language, Edition::easy_read, ".easy-read.md");
  }

  /// A Welsh text of the last page.
  FrontMatter& welsh(const std::string& name, const std::string& title) {
    return text(name, title, "cy", Edition::plain, ".cy.md");
  }

  void section(const std::string& folder, const std::string& plural) {
    kinds_.push_back(std::make_unique<Kind>());
    kinds_.back()->plural = plural;
    toolkit.sections.push_back({folder, kinds_.back().get(), no_index, no_index, {}});
  }

  /// What the report is made from, as of 6 May 2026.
  ReportInput input() {
    views.clear();
    for (const std::string& language : toolkit.settings.languages) {
      for (const Edition edition : toolkit.settings.editions) views.push_back(view(language, edition));
    }
    ReportInput input{toolkit, views, findings};
    input.today = {2026, 5, 6};
    input.version = "1.2.3";
    return input;
  }

 private:
  FrontMatter& text(const std::string& name, const std::string& title, const std::string& language,
                    Edition edition, const std::string& ending) {
    documents_.push_back(std::make_unique<Document>());
    Document& document = *documents_.back();
    document.file = "content/" + name + ending;
    document.title = title;
    const auto index = static_cast<TextIndex>(toolkit.texts.size());
    Text text;
    text.document = &document;
    text.page = static_cast<PageIndex>(toolkit.pages.size() - 1);
    text.language = language;
    text.edition = edition;
    toolkit.texts.push_back(text);
    toolkit.pages.back().texts.push_back(index);
    return document.front;
  }

  View view(const std::string& language, Edition edition) {
    View view;
    view.toolkit = &toolkit;
    view.language = language;
    view.edition = edition;
    for (PageIndex i = 0; i < toolkit.pages.size(); ++i)
      view.pages.push_back({Standing::here, toolkit.pages[i].plain, ""});
    return view;
  }

  std::vector<std::unique_ptr<Document>> documents_;
  std::vector<std::unique_ptr<Kind>> kinds_;
};

}  // namespace alongside
