#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "check/nodes.h"
#include "check/toolkit_rules.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"

namespace alongside {
namespace {

/// A picture beside the word that its idea explains: the first one in bold.
struct Use {
  std::uint32_t picture = no_index;
  std::string word;  // in small letters, as the glossary spells it
  Location where;
  std::string language;
};

/// What was met first, to hold every later use against; by language and word, by language and picture.
struct Known {
  std::unordered_map<std::string, const Use*> by_word;
  std::unordered_map<std::string, const Use*> by_picture;
};

/// The glossary's term for each of its other spellings, which mean the same thing.
using Spellings = std::unordered_map<std::string, std::string>;

Spellings spellings_of(const Glossary& glossary) {
  Spellings spellings;
  for (const GlossaryTerm& term : glossary) {
    for (const std::string& also : term.also) spellings.emplace(lower_case(also), lower_case(term.term));
  }
  return spellings;
}

/// Whether bold words can be what a picture shows; a number, a label such as "When:", "Yes" and "No" stand in bold for another reason.
bool is_key_word(const std::string& word) {
  return !word.empty() && !word.ends_with(':') && word != "yes" && word != "no" &&
         word.find_first_of("0123456789@") == std::string::npos;
}

/// The uses of one text, idea by idea.
class UseReader {
 public:
  UseReader(const Toolkit& toolkit, TextIndex index, const Spellings& spellings, std::vector<Use>& uses)
      : text_(toolkit.texts[index]), links_(toolkit.links[index]), spellings_(spellings), uses_(uses) {}

  void read(std::uint32_t parent = 0) {
    for_each_child(*text_.document, parent,
                   [&](std::uint32_t index, const Node& node) { visit(index, node); });
  }

 private:
  void visit(std::uint32_t index, const Node& node) {
    if (node.kind == NodeKind::heading) {
      picture_ = no_index;
    } else if (node.kind == NodeKind::image) {
      begin_idea(node);
    } else if (node.kind == NodeKind::strong) {
      take_word(index, node);
    } else {
      read(index);
    }
  }

  void begin_idea(const Node& node) {
    const LinkTarget& target = links_[node.detail];
    picture_ = target.kind == LinkKind::picture ? target.page : no_index;
  }

  void take_word(std::uint32_t index, const Node& node) {
    if (picture_ == no_index) return;
    const std::string word = lower_case(one_spaced(plain_words(*text_.document, index)));
    if (!is_key_word(word)) return;
    const auto spelling = spellings_.find(word);
    const std::string& meant = spelling == spellings_.end() ? word : spelling->second;
    uses_.push_back({picture_, meant, location_of(*text_.document, node), text_.language});
    picture_ = no_index;
  }

  const Text& text_;
  const std::vector<LinkTarget>& links_;
  const Spellings& spellings_;
  std::vector<Use>& uses_;
  std::uint32_t picture_ = no_index;
};

bool is_easy_read(const Text& text) {
  return text.edition == Edition::easy_read && !text.is_draft;
}

std::string name_of(const Picture& picture) {
  return picture.name.empty() ? std::string(file_name(picture.address)) : picture.name;
}

Finding two_meanings(const Toolkit& toolkit, const Use& use, const Use& first) {
  const std::string name = name_of(toolkit.pictures[use.picture]);
  return warning_at(use.where, "easy-read/same-picture-two-meanings",
                    "The picture “" + name + "” stands for " + quoted(use.word) + " here and for " +
                        quoted(first.word) + " in " + first.where.file + ".",
                    "Use another picture for one of them, so that each picture always means the same.");
}

Finding two_pictures(const Toolkit& toolkit, const Use& use, const Use& first) {
  return warning_at(
      use.where, "easy-read/two-pictures-one-meaning",
      quoted(use.word) + " has the picture “" + name_of(toolkit.pictures[use.picture]) + "” here and “" +
          name_of(toolkit.pictures[first.picture]) + "” in " + first.where.file + ".",
      "Use the same picture every time: ![](picture:" + name_of(toolkit.pictures[first.picture]) + ")");
}

Findings check_meanings(const Toolkit& toolkit, const std::vector<Use>& uses) {
  Findings findings;
  Known known;
  for (const Use& use : uses) {
    const std::string language = use.language + '\n';
    const Use& same_word = *known.by_word.emplace(language + use.word, &use).first->second;
    if (same_word.picture != use.picture) {
      findings.push_back(two_pictures(toolkit, use, same_word));
      continue;
    }
    const std::string picture = language + std::to_string(use.picture);
    const Use& same_picture = *known.by_picture.emplace(picture, &use).first->second;
    if (same_picture.word != use.word) findings.push_back(two_meanings(toolkit, use, same_picture));
  }
  return findings;
}

Finding no_credit(const Picture& picture, bool lacks_credit, bool lacks_licence, const Location& used) {
  std::vector<std::string> keys;
  if (lacks_credit) keys.push_back("credit: who made it");
  if (lacks_licence) keys.push_back("licence: on which terms it may be used");
  const std::string file(file_name(picture.address));
  return error_at(picture.where.file.empty() ? used : picture.where, "easy-read/no-credit",
                  std::string("Nobody has written down ") + (lacks_credit ? "who made this picture" : "") +
                      (lacks_credit && lacks_licence ? " and " : "") +
                      (lacks_licence ? "on which terms it may be used" : "") + ": " + file,
                  "Write in content/pictures/pictures.yaml, below " + file + ": " + joined(keys, " and "));
}

/// Adds a finding for each picture of a text that nobody was asked about yet.
void check_credits_of(const Toolkit& toolkit, TextIndex index, std::vector<bool>& seen, Findings& findings) {
  const Document& document = *toolkit.texts[index].document;
  const PictureSettings& all = toolkit.settings.pictures;
  for (std::size_t i = 0; i < document.links.size(); ++i) {
    const LinkTarget& target = toolkit.links[index][i];
    if (target.kind != LinkKind::picture || seen[target.page]) continue;
    seen[target.page] = true;
    const Picture& picture = toolkit.pictures[target.page];
    const bool lacks_credit = picture.credit.empty() && all.owner.empty();
    const bool lacks_licence = picture.licence.empty() && all.licence.empty();
    if (picture.is_builtin || picture.left_out || (!lacks_credit && !lacks_licence)) continue;
    const Location used = location_of(document, document.nodes[document.links[i].node]);
    findings.push_back(no_credit(picture, lacks_credit, lacks_licence, used));
  }
}

}  // namespace

Findings check_easy_pictures(const Toolkit& toolkit) {
  Findings credits;
  const Spellings spellings = spellings_of(toolkit.glossary);
  std::vector<Use> uses;
  std::vector<bool> seen(toolkit.pictures.size());
  for (TextIndex index = 0; index < toolkit.texts.size() && index < toolkit.links.size(); ++index) {
    if (!is_easy_read(toolkit.texts[index])) continue;
    UseReader(toolkit, index, spellings, uses).read();
    check_credits_of(toolkit, index, seen, credits);
  }
  Findings findings = check_meanings(toolkit, uses);
  append(findings, std::move(credits));
  for (Finding& finding : findings) finding.edition = edition_name(Edition::easy_read);
  return findings;
}

}  // namespace alongside
