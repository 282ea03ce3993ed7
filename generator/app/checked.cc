#include "app/commands.h"
#include "app/exit.h"
#include "app/records.h"
#include "edit/yaml_writing.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/fingerprint.h"

namespace alongside {
namespace {

/// The fingerprint of what readers of an easy-read text see under the toolkit's theme: words, filled-in names and pictures.
std::string seen_fingerprint(const Toolkit& toolkit, const Text& text) {
  const View view = make_view(toolkit, text.language, text.edition, true);
  return picture_fingerprint(*text.document, [&](std::string_view words) { return filled(view, words); });
}

std::vector<FieldEdit> whole_check(const Options& options, const std::string& fingerprint) {
  return {set_field({"easy_read_check", "group"}, options.by), set_field({"easy_read_check", "date"}, iso_date(options.today)),
          set_field({"easy_read_check", "fingerprint"}, fingerprint), remove_field({"easy_read_check", "small_changes"})};
}

/// The check stays what it was; the text as it is now counts as checked.
std::vector<FieldEdit> small_change(const Options& options, const Document& document, const std::string& fingerprint) {
  const std::string& group = document.front.easy_read_check.group;
  if (group.empty()) {
    throw FileProblem(document.file + " has no check yet that a small change could belong to. Once a group has checked it, leave "
                      "--small-change out.");
  }
  if (lower_case(one_spaced(group)) != lower_case(one_spaced(options.by))) {
    throw FileProblem(document.file + " was checked by “" + group + "”, not by “" + options.by +
                      "”. A small change keeps their check: type --by \"" + group + "\".");
  }
  const YamlValue change = yaml_map({{"date", iso_date(options.today)}, {"what", one_spaced(options.small_change)}});
  return {set_field({"easy_read_check", "fingerprint"}, fingerprint), add_item({"easy_read_check", "small_changes"}, change)};
}

std::vector<FieldEdit> translation_check(const Options& options, const Document& document) {
  if (!options.small_change.empty()) {
    throw FileProblem(document.file + " is a translation. Small changes are recorded for easy-read texts only: leave --small-change out.");
  }
  return {set_field({"translation", "checked_by"}, options.by), set_field({"translation", "date"}, iso_date(options.today))};
}

std::vector<FieldEdit> edits_for(const Options& options, const Toolkit& toolkit, const NamedText& named) {
  const Text& text = toolkit.texts[named.text];
  if (text.edition == Edition::easy_read) {
    const std::string fingerprint = seen_fingerprint(toolkit, text);
    return options.small_change.empty() ? whole_check(options, fingerprint) : small_change(options, *text.document, fingerprint);
  }
  if (text.language != toolkit.settings.language) return translation_check(options, *text.document);
  throw FileProblem(named.file.path + " is a page in plain language. “checked” is for easy-read texts and translations. To record that a "
                    "page was reviewed, type: alongside review " + named.file.path + " --next DATE");
}

}  // namespace

int checked_command(const Options& options, Console& console) {
  if (trimmed(options.by).empty()) throw FileProblem("Say who checked it: --by \"The name of the group\"");
  const NamedTexts named = load_named_texts(options, console);
  const Toolkit& toolkit = named.loaded->toolkit;
  std::vector<std::vector<FieldEdit>> edits;
  for (const NamedText& text : named.texts) edits.push_back(edits_for(options, toolkit, text));
  for (std::size_t i = 0; i < edits.size(); ++i) {
    const std::string& path = named.texts[i].file.path;
    change_front_matter(named.texts[i].file, edits[i], toolkit.kinds);
    const std::string what = options.small_change.empty() ? "Recorded that " + options.by + " checked " : "Recorded a small change in ";
    console.say(what + path + ", " + date_in_words(options.today) + '.');
  }
  return exit_done;
}

}  // namespace alongside
