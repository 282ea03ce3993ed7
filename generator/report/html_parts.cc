#include "report/html_parts.h"

#include "foundation/text.h"

namespace alongside {
namespace {

/// A path may be parted behind each slash.
Html file_line(std::string_view file) {
  Html line;
  for (std::size_t slash = file.find('/'); slash != std::string_view::npos; slash = file.find('/')) {
    line += words(file.substr(0, slash + 1)) + verbatim("<wbr>");
    file.remove_prefix(slash + 1);
  }
  return element("span", {{"class", "file"}}, element("code", line + words(file)));
}

}  // namespace

std::string_view format_name(Edition edition) {
  switch (edition) {
    case Edition::plain:
      return "Standard";
    case Edition::large_print:
      return "Large print";
    case Edition::easy_read:
      return "Easy read";
  }
  return {};
}

Html page_name(const ReportInput& input, PageIndex page) {
  const Text& text = input.toolkit.texts[input.toolkit.pages[page].plain];
  return in_language(text.language, title_of(input.views.front(), page)) + verbatim(" ") +
         file_line(text.document->file);
}

Html text_name(const ReportInput& input, TextIndex index) {
  const Text& text = input.toolkit.texts[index];
  if (input.toolkit.pages[text.page].plain == index) return page_name(input, text.page);
  const bool has_title = !text.document->title.empty();
  Html name = has_title
                  ? in_language(text.language, filled(input.views.front(), text.document->title))
                  : in_language(input.toolkit.settings.language, title_of(input.views.front(), text.page));
  if (text.edition != Edition::plain) name += words(" – ") + words(format_name(text.edition));
  if (text.language != input.toolkit.settings.language)
    name += words(" – ") + language_in_words(input, text.language);
  return name + verbatim(" ") + file_line(text.document->file);
}

Html severity_mark(Severity severity) {
  switch (severity) {
    case Severity::error:
      return verbatim("<span class=\"mark error\">Error</span>");
    case Severity::warning:
      return verbatim("<span class=\"mark warning\">Warning</span>");
    case Severity::advice:
      return verbatim("<span class=\"mark advice\">Advice</span>");
  }
  return {};
}

std::string counts_in_words(std::size_t errors, std::size_t warnings, std::size_t advice) {
  std::vector<std::string> parts;
  if (errors > 0) parts.push_back(counted(errors, "error", "errors"));
  if (warnings > 0) parts.push_back(counted(warnings, "warning", "warnings"));
  if (advice > 0) parts.push_back(counted(advice, "piece of advice", "pieces of advice"));
  return parts.empty() ? "nothing" : in_words(parts);
}

Html paragraph(std::string_view text) {
  return element("p", text) + verbatim("\n");
}

Html change_item(const WordChange& change) {
  Html item;
  if (!change.before.empty()) item += words("… " + change.before + ' ');
  if (!change.removed.empty()) item += words("taken out: ") + element("del", change.removed) + words(" ");
  if (!change.added.empty()) item += words("added: ") + element("ins", change.added);
  return item;
}

Html one_line(std::string_view text) { return element("span", {{"class", "one-line"}}, words(text)); }

Html list(const std::vector<Html>& items) {
  Html content;
  for (const Html& item : items) content += element("li", item) + verbatim("\n");
  return element("ul", content) + verbatim("\n");
}

Html language_in_words(const ReportInput& input, std::string_view tag) {
  const std::string name = language_name(input.views.front(), tag);
  if (name == tag) return words(tag);
  return in_language(tag, name) + words(" (" + std::string(tag) + ")");
}

}  // namespace alongside
