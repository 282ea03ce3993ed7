#include "parse/section_file.h"

#include <algorithm>
#include <utility>

#include "parse/definitions.h"
#include "parse/markdown.h"
#include "parse/section_writer.h"
#include "parse/sections.h"
#include "parse/source_limits.h"

namespace alongside {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// What each section of the file becomes in the text below.
class Sorting {
 public:
  Sorting(SectionFile& file, const Document& below)
      : file_(file), below_(below), own_sections_(sections_of(*file.own)), below_sections_(sections_of(below)),
        taken_by_(below_sections_.size(), nowhere), after_(below_sections_.size()) {
    sort();
  }

  /// The sections in the order in which readers get them.
  void write(SectionWriter& writer) const {
    const std::size_t first = below_sections_.empty() ? below_.source_length : below_sections_.front().begin;
    writer.add(below_, 0, first);
    for (std::size_t i = 0; i < below_sections_.size(); ++i) {
      if (taken_by_[i] == nowhere) {
        writer.add(below_, below_sections_[i].begin, below_sections_[i].end);
      } else {
        writer.add_with_id(*file_.own, own_sections_[taken_by_[i]], below_sections_[i].written_id);
      }
      add_all(writer, after_[i]);
    }
    add_all(writer, last_);
    keep_definitions(writer);
  }

  Findings take_findings() { return std::move(findings_); }

 private:
  void sort() {
    std::size_t above = nowhere;
    for (std::size_t i = 0; i < own_sections_.size(); ++i) {
      const std::size_t found = place_of_section(own_sections_[i]);
      if (found == nowhere) {
        add_new(i, above);
      } else if (taken_by_[found] != nowhere) {
        report_twice(own_sections_[i]);
      } else {
        taken_by_[found] = i;
        file_.replaced.push_back(below_sections_[found].heading);
        above = found;
      }
    }
  }

  std::size_t place_of_section(const TextSection& wanted) const {
    for (const auto same : {&TextSection::id, &TextSection::words}) {
      for (std::size_t i = 0; i < below_sections_.size(); ++i) {
        if (below_sections_[i].*same == wanted.*same) return i;
      }
    }
    return nowhere;
  }

  void add_new(std::size_t section, std::size_t above) {
    (above == nowhere ? last_ : after_[above]).push_back(section);
    if (below_.nodes.size() <= 1) return;  // it could not be read, and a finding says why
    const TextSection& added = own_sections_[section];
    const std::string place = above == nowhere ? "at the end" : "after “" + below_sections_[above].words + "”";
    findings_.push_back(warning_at(where(added), "structure/new-section",
                                   below_.file + " has no section “" + added.words + "”, so this one is added " + place + ".",
                                   hint_for(added)));
  }

  std::string hint_for(const TextSection& added) const {
    std::vector<std::string> words;
    for (const TextSection& section : below_sections_) words.push_back(section.words);
    const std::string near = nearest_heading(added.words, words);
    const std::string meant = near.empty() ? "" : "Did you mean “## " + near + "”? ";
    return meant + "If it is a section of your own, write on the line above it: <!-- allow new-section: why it is there -->";
  }

  void report_twice(const TextSection& section) {
    findings_.push_back(error_at(where(section), "structure/section-twice",
                                 "Two sections of this file take the place of one: “" + section.words + "”",
                                 "Put their words together under one heading."));
  }

  Location where(const TextSection& section) const {
    return location_of(*file_.own, file_.own->nodes[file_.own->headings[section.heading].node]);
  }

  /// Notes and addresses are often kept in the last section, though others use them. Those that the file defines itself come first.
  void keep_definitions(SectionWriter& writer) const {
    for (std::size_t i = 0; i < below_sections_.size(); ++i) {
      if (taken_by_[i] == nowhere) continue;
      for (const auto& [begin, end] : definitions_in(below_.source(), below_sections_[i].begin, below_sections_[i].end)) {
        writer.add(below_, begin, end);
      }
    }
  }

  void add_all(SectionWriter& writer, const std::vector<std::size_t>& sections) const {
    for (const std::size_t i : sections) writer.add(*file_.own, own_sections_[i].begin, own_sections_[i].end);
  }

  SectionFile& file_;
  const Document& below_;
  std::vector<TextSection> own_sections_;
  std::vector<TextSection> below_sections_;
  std::vector<std::size_t> taken_by_;            // by section of the text below: which of the file takes its place
  std::vector<std::vector<std::size_t>> after_;  // by section of the text below: new ones that come after it
  std::vector<std::size_t> last_;                // new ones with nothing above them
  Findings findings_;
};

/// A record of what people did to the text below is none of the text as it is now: who matched it, and which words were checked.
void end_records(FrontMatter& front, const FrontMatter& own) {
  const auto gives = [&](std::string_view field) {
    return std::any_of(own.places.begin(), own.places.end(), [&](const auto& place) { return place.first == field; });
  };
  constexpr std::string_view of_other_words = "1-0000000000000000";
  if (!gives("based_on")) front.based_on = {};
  if (!gives("easy_read_check") && front.easy_read_check.fingerprint.empty()) {
    front.easy_read_check.fingerprint = "p" + std::string(of_other_words);
  }
  if (!gives("translation") && front.translation.fingerprint.empty()) front.translation.fingerprint = "w" + std::string(of_other_words);
  if (!gives("based_on")) std::erase_if(front.places, [](const auto& place) { return place.first == "based_on"; });
}

/// Those of `findings` that come from putting both together: the others are told of each file by itself. A footnote of the text below that
/// only a replaced section referred to, or that the file writes anew, is no mistake.
Findings only_new(Findings findings, const Document& own, const Document& below) {
  std::erase_if(findings, [&](const Finding& finding) {
    const auto same = [&](const Finding& other) {
      return other.rule == finding.rule && other.where.file == finding.where.file && other.where.from == finding.where.from;
    };
    const bool is_known = std::any_of(own.findings.begin(), own.findings.end(), same) || std::any_of(below.findings.begin(), below.findings.end(), same);
    const bool is_of_note = finding.rule == "markup/unused-footnote" || finding.rule == "markup/duplicate-footnote";
    return is_known || (is_of_note && finding.where.file != own.file);
  });
  return findings;
}

/// Reads the Markdown of a text whose source is complete.
void read_body(Document& document) {
  Findings problems = unparsable_markdown(document.text, document.body_offset, document.lines, document.file);
  if (problems.empty()) return copy_markdown(document);
  document.nodes.emplace_back();
  for (Finding& problem : problems) {
    problem.where = location_of_line(document, problem.where.from.line);
    document.findings.push_back(std::move(problem));
  }
}

}  // namespace

Document put_together(SectionFile& file, const Document& below) {
  Sorting sorting(file, below);
  SectionWriter writer;
  writer.add(*file.own, 0, file.own->body_offset);
  const auto settings = static_cast<std::uint32_t>(writer.text().size());
  sorting.write(writer);
  Document document;
  document.file = file.own->file;
  document.stretches = writer.take_stretches();
  document.text = writer.take_text();
  document.source_length = static_cast<std::uint32_t>(document.text.size());
  document.lines = LineIndex(document.text);
  document.body_offset = settings + below.body_offset;
  document.front = below.front;
  take_over(document.front, file.own->front);
  end_records(document.front, file.own->front);
  document.title = document.front.title;
  read_body(document);
  document.findings = only_new(std::move(document.findings), *file.own, below);
  append(document.findings, sorting.take_findings());
  return document;
}

}  // namespace alongside
