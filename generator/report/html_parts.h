// Small parts that several sections of the report share.
#pragma once

#include <string_view>

#include "report/html.h"
#include "report/report_input.h"

namespace alongside {

/// The title of a page as its readers see it, and the file to open.
Html page_name(const ReportInput& input, PageIndex page);

/// The title of a text, what it is ("Easy read, Welsh") where it is not the page itself, and its file.
Html text_name(const ReportInput& input, TextIndex text);

/// "Error" and the like, with a shape beside the word.
Html severity_mark(Severity severity);

/// "2 errors, 1 warning": counts that are not zero.
std::string counts_in_words(std::size_t errors, std::size_t warnings, std::size_t advice);

/// A paragraph.
Html paragraph(std::string_view text);

/// Words that stay on one line: a date, a range.
Html one_line(std::string_view text);

/// A list with a point for each of `items`.
Html list(const std::vector<Html>& items);

/// One place where a text changed, with "taken out" and "added" in words.
Html change_item(const WordChange& change);

/// A language by its name in that language, then its tag: people who read a report may know neither.
Html language_in_words(const ReportInput& input, std::string_view tag);

/// "Standard", "Large print" or "Easy read".
std::string_view format_name(Edition edition);

}  // namespace alongside
