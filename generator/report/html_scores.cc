// Scores of readability, for choosing what to read again.
#include <algorithm>
#include <cmath>
#include <optional>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"

namespace alongside {
namespace {

constexpr std::size_t most_scored = 20;
constexpr std::size_t most_too_short = 40;

/// English texts with sentences, those with most long words a sentence first.
struct TextsByLength {
  std::vector<TextIndex> scored;
  std::vector<TextIndex> too_short;
};

TextsByLength texts_by_length(const ReportInput& input) {
  TextsByLength texts;
  for (TextIndex index = 0; index < input.measures.size(); ++index) {
    const TextMeasures& text = input.measures[index];
    if (!text.is_english || text.counts.sentences == 0) continue;
    (reading_age(text.counts) ? texts.scored : texts.too_short).push_back(index);
  }
  const auto comes_before = [&](TextIndex one, TextIndex other) {
    return long_words_per_sentence(input.measures[one].counts) >
           long_words_per_sentence(input.measures[other].counts);
  };
  std::stable_sort(texts.scored.begin(), texts.scored.end(), comes_before);
  std::stable_sort(texts.too_short.begin(), texts.too_short.end(), comes_before);
  return texts;
}

/// "About 12 (11 to 14)".
std::string in_words(const std::optional<ReadingAge>& age) {
  if (!age) return "Too short to score";
  const auto years = [](double value) { return std::to_string(std::lround(value)); };
  return "About " + years(age->years) + " (" + years(age->from) + " to " + years(age->to) + ")";
}

Html scores_table(const ReportInput& input, const std::string& caption, const std::vector<TextIndex>& texts,
                  std::size_t most) {
  Table scores{caption,
               {{"Text"},
                {"Words in sentences", true},
                {"Words a sentence", true},
                {"Long words a sentence", true},
                {"Reading age in years: an estimate"}},
               "texts"};
  const std::size_t shown = std::min(texts.size(), most);
  for (std::size_t i = 0; i < shown; ++i) {
    const TextCounts& counts = input.measures[texts[i]].counts;
    scores.rows.push_back({text_name(input, texts[i]), number(std::size_t{counts.words}),
                           number(words_per_sentence(counts).value_or(0)),
                           number(long_words_per_sentence(counts).value_or(0)),
                           one_line(in_words(reading_age(counts)))});
  }
  scores.left_out = texts.size() - shown;
  return table(scores);
}

}  // namespace

Html scores_section(const ReportInput& input) {
  const TextsByLength texts = texts_by_length(input);
  if (texts.scored.empty() && texts.too_short.empty())
    return paragraph("There are no English sentences to count.");
  Html content = paragraph(
      "The reading age is an estimate by five formulas, which differ from each other by several years: the "
      "range says by how much. The NHS recommends such numbers for one thing only, to choose what to look at "
      "first. A text with fewer than 100 words or 30 sentences is too short to score.");
  if (!texts.scored.empty()) {
    content += scores_table(input, "Texts that can be scored, those with most long words first", texts.scored,
                            most_scored);
  }
  if (!texts.too_short.empty()) {
    content +=
        details(counted(texts.too_short.size(), "text is", "texts are") + " too short to score",
                scores_table(input, "Texts that are too short to score, those with most long words first",
                             texts.too_short, most_too_short));
  }
  return content;
}

}  // namespace alongside
