#include "check/fixed_words.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/built_editions.h"
#include "check/statement.h"
#include "foundation/suggest.h"
#include "foundation/text.h"

namespace alongside {
namespace {

using Words = std::map<std::string, std::string, std::less<>>;

std::string_view first_part(std::string_view language) { return language.substr(0, language.find('-')); }

/// At most five of `keys`, in words.
std::string some_of(std::vector<std::string> keys) {
  constexpr std::size_t most = 5;
  const std::size_t more = keys.size() > most ? keys.size() - most : 0;
  if (more > 0) {
    keys.resize(most);
    keys.push_back(std::to_string(more) + " more");
  }
  return in_words(keys);
}

/// What names the kinds that pages of the toolkit are of, and their fields.
void add_kind_keys(const Kind& kind, std::set<std::string>& keys) {
  keys.insert({kind_key(kind.id), kinds_key(kind.id)});
  for (const KindField& field : kind.fields) keys.insert(field_key(field.name));
}

std::set<std::string> keys_of_kinds_in_use(const Toolkit& toolkit) {
  std::set<std::string> keys;
  for (const Page& page : toolkit.pages) {
    if (page.kind != nullptr && page.kind->id != "page") add_kind_keys(*page.kind, keys);
  }
  return keys;
}

class FixedWordsCheck {
 public:
  FixedWordsCheck(const Toolkit& toolkit, const FixedWords& english) : toolkit_(toolkit), english_(english) {}

  Findings check() {
    for (const std::string& language : toolkit_.settings.languages) check_missing(language);
    const std::vector<std::string> known = known_keys();
    for (const FixedWords& words : toolkit_.fixed_words) {
      check_written(words, words.plain, "plain", known);
      check_written(words, words.easy_read, "easy_read", known);
    }
    return std::move(findings_);
  }

 private:
  /// The plain words, those that only easy read has, and the names of kinds: in English the kinds' own files say them, and so
  /// they do in the toolkit's own language.
  std::set<std::string> keys_needed_in(const std::string& language) const {
    std::set<std::string> keys;
    if (language != toolkit_.settings.language && first_part(language) != "en") keys = keys_of_kinds_in_use(toolkit_);
    for (const auto& [key, text] : english_.plain) keys.insert(key);
    if (!is_built(toolkit_.settings, Edition::easy_read)) return keys;
    for (const auto& [key, text] : english_.easy_read) keys.insert(key);
    return keys;
  }

  void check_missing(const std::string& language) {
    const std::vector<const FixedWords*> spoken = fixed_words_for(toolkit_.fixed_words, language);
    std::vector<std::string> missing;
    for (const std::string& key : keys_needed_in(language)) {
      const bool is_said = std::any_of(spoken.begin(), spoken.end(), [&](const FixedWords* words) {
        return word_in(*words, Edition::easy_read, key) != nullptr;
      });
      if (!is_said) missing.push_back(key);
    }
    if (missing.empty()) return;
    Finding finding = warning_at(
        place_in_settings(toolkit_.settings, "languages"), "language/fixed-words",
        counted(missing.size(), "fixed word", "fixed words") + " of the program cannot be said in " + language + " and " +
            (missing.size() == 1 ? "stays" : "stay") + " English: " + some_of(missing),
        "Ask a speaker to write them into templates/words/" + std::string(first_part(language)) + ".yaml.");
    finding.language = language;
    findings_.push_back(std::move(finding));
  }

  std::vector<std::string> known_keys() const {
    std::set<std::string> keys;
    for (const auto& [key, text] : english_.plain) keys.insert(key);
    for (const auto& [key, text] : english_.easy_read) keys.insert(key);
    for (const Kind& kind : toolkit_.kinds) add_kind_keys(kind, keys);
    return {keys.begin(), keys.end()};
  }

  /// What a team wrote itself; the built-in words have no places.
  void check_written(const FixedWords& words, const Words& written, const std::string& group,
                     const std::vector<std::string>& known) {
    for (const auto& [key, text] : written) {
      const auto place = words.places.find(group + '.' + key);
      if (place == words.places.end()) continue;
      if (!std::binary_search(known.begin(), known.end(), key)) {
        report_unknown(words, key, place->second, known);
      } else {
        check_signs(words, {group, key, text, place->second});
      }
    }
  }

  void report_unknown(const FixedWords& words, const std::string& key, const Location& where,
                      const std::vector<std::string>& known) {
    std::string hint = did_you_mean(key, known);
    if (hint.empty()) hint = "If a template of yours shows it, write it into templates/words/en.yaml too; otherwise take it out.";
    add(words, warning_at(where, "language/unknown-word", "No template shows “" + key + "”.", std::move(hint)));
  }

  struct Sentence {
    const std::string &group, &key, &text;
    const Location& where;
  };

  /// English shows which signs the program fills; its easy-read words may leave some out, and so may others in easy read.
  void check_signs(const FixedWords& words, const Sentence& sentence) {
    const std::set<std::string> plain = signs_of(english_.plain, sentence.key), easy = signs_of(english_.easy_read, sentence.key);
    std::set<std::string> known = plain;
    known.insert(easy.begin(), easy.end());
    const std::set<std::string> written = signs_in(sentence.text);
    for (const std::string& sign : written) {
      if (!known.contains(sign)) report_unknown_sign(words, sentence, sign, known);
    }
    const bool says_less = sentence.group == "easy_read" && english_.easy_read.contains(sentence.key);
    for (const std::string& sign : says_less ? easy : plain) {
      if (!written.contains(sign)) report_missing_sign(words, sentence, sign);
    }
  }

  void report_unknown_sign(const FixedWords& words, const Sentence& sentence, const std::string& sign,
                           const std::set<std::string>& known) {
    const std::string hint = known.empty() ? "Take it out: nothing is filled in here."
                                           : "Write " + in_words({known.begin(), known.end()}, " or ") + ".";
    add(words, warning_at(sentence.where, "language/unknown-sign", "Nothing fills " + sign + " in “" + sentence.key + "”.", hint));
  }

  void report_missing_sign(const FixedWords& words, const Sentence& sentence, const std::string& sign) {
    add(words, warning_at(sentence.where, "language/missing-sign", "“" + sentence.key + "” does not say where " + sign + " goes.",
                          "Write it into the sentence, with its brackets: the program fills it in."));
  }

  static std::set<std::string> signs_of(const Words& words, const std::string& key) {
    const auto found = words.find(key);
    return found == words.end() ? std::set<std::string>() : signs_in(found->second);
  }

  /// "{number}" and "{total}" of "Part {number} of {total}".
  static std::set<std::string> signs_in(std::string_view text) {
    std::set<std::string> signs;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
      const std::size_t close = text.find('}', open);
      if (close != std::string_view::npos) signs.emplace(text.substr(open, close + 1 - open));
    }
    return signs;
  }

  void add(const FixedWords& words, Finding finding) {
    finding.language = words.language;
    findings_.push_back(std::move(finding));
  }

  const Toolkit& toolkit_;
  const FixedWords& english_;
  Findings findings_;
};

}  // namespace

Findings check_fixed_words(const Toolkit& toolkit) {
  const std::vector<const FixedWords*> english = fixed_words_for(toolkit.fixed_words, "en");
  return english.empty() ? Findings() : FixedWordsCheck(toolkit, *english.front()).check();
}

}  // namespace alongside
