#include <algorithm>
#include <array>
#include <string>

#include "check/nodes.h"
#include "check/text_rules.h"
#include "foundation/file_ending.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "language/sentences.h"

namespace alongside {
namespace {

constexpr int longest_description = 125;  // NHS digital service manual, "Use alternative text for images"
constexpr std::size_t most_sentences = 2;  // the same

bool is_file_name(std::string_view words, std::string_view target) {
  constexpr std::array<std::string_view, 8> endings = {".jpg", ".jpeg", ".png",  ".gif",
                                                       ".svg", ".webp", ".avif", ".heic"};
  if (std::find(endings.begin(), endings.end(), file_ending(words)) != endings.end()) return true;
  const std::string small = lower_case(words);
  const std::string name = lower_case(file_name(target));
  const std::string stem = name.substr(0, name.rfind('.'));
  // A name of plain words (bus.jpg) may be what the picture shows; one with signs or digits in it
  // (IMG_2041.jpg) is not.
  return small == stem && stem.find_first_of("_-0123456789") != std::string::npos;
}

/// "image of " where a description begins with such words, else empty.
std::string_view needless_start(std::string_view words) {
  constexpr std::array<std::string_view, 9> starts = {"image of ",      "an image of ",     "picture of ",
                                                      "a picture of ",  "photo of ",        "a photo of ",
                                                      "photograph of ", "a photograph of ", "image: "};
  const std::string small = lower_case(words);
  for (const std::string_view start : starts) {
    if (small.starts_with(start)) return start;
  }
  return {};
}

/// Whether the name of a photograph says that it shows words: "Screenshot 2026-05-04.png", "open-day-poster.jpg".
bool names_words(std::string_view target) {
  constexpr std::array<std::string_view, 6> names = {"screenshot", "screen-shot", "screen shot", "poster", "leaflet", "flyer"};
  if (target.starts_with("picture:")) return false;
  const std::string name = lower_case(replaced(file_name(target), "_", "-"));
  if (name.ends_with(".svg")) return false;
  return std::any_of(names.begin(), names.end(), [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

Finding no_description(Location where, std::string_view target) {
  const std::string file(target);
  return error_at(std::move(where), "picture/no-description", "This picture has no description: " + file,
                  "Say what it shows: ![What the picture shows](" + file +
                      "). If it adds nothing to the words, write ![](" + file + " \"decorative\")");
}

void check_length(const std::string& words, const Location& where, Findings& findings) {
  const int length = code_points(words);
  const std::size_t sentences = words.find(". ") == std::string::npos ? 1 : sentences_of(words, SentenceRules::english).size();
  if (length <= longest_description && sentences <= most_sentences) return;
  const std::string size = length > longest_description ? std::to_string(length) + " letters long; more than " + std::to_string(longest_description)
                                                        : std::to_string(sentences) + " sentences long; more than " + std::to_string(most_sentences);
  findings.push_back(advice_at(where, "picture/long-description", "This description is " + size + " are hard to listen to.",
                               "Say the main thing in one or two sentences, and the rest in the text."));
}

void check_words(const Document& document, const Node& picture, const std::string& words, std::string_view target,
                 Findings& findings) {
  const Location where = location_of(document, picture);
  if (is_file_name(words, target)) {
    findings.push_back(warning_at(where, "picture/file-name-description",
                                  "The description of this picture is the name of its file: " + words,
                                  "Say what it shows, as you would on the telephone."));
  } else if (const std::string_view start = needless_start(words); !start.empty()) {
    findings.push_back(warning_at(where, "picture/needless-words",
                                  "The description begins with " + quoted(words.substr(0, start.size() - 1)) +
                                      ", which a screen reader says already.",
                                  "Begin with what the picture shows: " + words.substr(start.size())));
  }
  check_length(words, where, findings);
}

void check_picture(const Document& document, const Node& node, std::uint32_t index, bool is_easy_read,
                   Findings& findings) {
  const std::string_view target = document.words(document.links[node.detail].target);
  const std::string words = one_spaced(plain_words(document, index));
  if (names_words(target)) {
    findings.push_back(advice_at(location_of(document, node), "picture/words-in-picture",
                                 "This looks like a picture of words, which nobody can enlarge or hear: " + std::string(file_name(target)),
                                 "Write its words in the text. If it shows none, give the file another name."));
  }
  if (!words.empty()) {
    check_words(document, node, words, target, findings);
  } else if (!is_easy_read && (node.flags & flag_decorative) == 0) {
    findings.push_back(no_description(location_of(document, node), target));
  }
}

}  // namespace

Findings check_pictures(const Document& document, const CheckContext& context) {
  Findings findings;
  const bool is_easy_read = context.edition == Edition::easy_read;
  for (std::uint32_t index = 0; index < document.nodes.size(); ++index) {
    const Node& node = document.nodes[index];
    if (node.kind == NodeKind::image) check_picture(document, node, index, is_easy_read, findings);
  }
  return findings;
}

}  // namespace alongside
