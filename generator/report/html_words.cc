// Sentence lengths and long words.
#include <algorithm>

#include "foundation/text.h"
#include "report/html_parts.h"
#include "report/html_sections.h"
#include "report/html_table.h"
#include "report/word_measures.h"

namespace alongside {
namespace {

constexpr std::size_t most_words = 15;

std::string percent(std::size_t part, std::size_t whole) {
  if (whole == 0) return "0%";
  return std::to_string((100 * part + whole / 2) / whole) + "%";
}

Html lengths_table(std::string_view format, const EditionMeasures& all) {
  const std::size_t sentences = all.counts.sentences;
  Table lengths{"How long sentences are: " + std::string(format),
                {{"Length"}, {"Sentences"}, {"Share", true}}};
  const std::size_t most = *std::max_element(all.sentences_by_length.begin(), all.sentences_by_length.end());
  for (std::size_t i = 0; i < all.sentences_by_length.size(); ++i) {
    const std::size_t here = all.sentences_by_length[i];
    lengths.rows.push_back(
        {words(length_class_name(i)), charted(here, most), words(percent(here, sentences))});
  }
  return table(lengths);
}

Html long_words_table(std::string_view format, const EditionMeasures& all) {
  if (all.long_words.empty()) return {};
  Table longest{"Long words that are used most: " + std::string(format), {{"Word"}, {"Times"}}, "words"};
  const std::size_t shown = std::min(all.long_words.size(), most_words);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [word, times] = all.long_words[i];
    longest.rows.push_back({words(word), charted(times, all.long_words.front().second)});
  }
  longest.left_out = all.long_words.size() - shown;
  return table(longest);
}

Html edition_part(const ReportInput& input, Edition edition, std::string_view aim) {
  const EditionMeasures all = edition_measures(input, edition);
  if (all.texts == 0 || all.counts.sentences == 0) return {};
  const std::string_view format = format_name(edition);
  Html part = element("h3", format);
  part += element(
      "p",
      words(counted(all.texts, "text", "texts") + ", " +
            counted(all.counts.sentences, "sentence", "sentences") + ". On average ") +
          element("strong", number(words_per_sentence(all.counts).value_or(0)) + words(" words")) +
          words(" a sentence, and ") +
          element("strong", number(long_words_per_sentence(all.counts).value_or(0)) + words(" long words")) +
          words(" a sentence. " + std::string(aim)));
  part += element("div", {{"class", "pair"}},
                  element("div", lengths_table(format, all)) + element("div", long_words_table(format, all)));
  return part;
}

std::size_t all_words_left_out(const ReportInput& input) {
  std::size_t all = 0;
  for (const TextMeasures& text : input.measures) all += text.is_english ? text.words_left_out : 0;
  return all;
}

}  // namespace

Html words_section(const ReportInput& input) {
  Html content = edition_part(input, Edition::plain, "Most sentences should have at most 20 words.");
  content += edition_part(input, Edition::easy_read, "Easy read aims for at most 10 words a sentence.");
  if (content.empty()) return paragraph("There are no English sentences to count.");
  content = paragraph(
                "Long words are those of three syllables or more. Numbers like these help you choose what to "
                "read again. They "
                "cannot tell whether readers know the words.") +
            content;
  if (const std::size_t left_out = all_words_left_out(input); left_out > 0) {
    content +=
        paragraph(counted(left_out, "word", "words") +
                  " of quotations, names and fixed wording are left out, because nobody here chose them.");
  }
  return content;
}

}  // namespace alongside
