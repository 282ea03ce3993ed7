#include "app/commands.h"
#include "app/exit.h"
#include "app/records.h"
#include "edit/yaml_writing.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "foundation/unicode.h"
#include "model/fingerprint.h"
#include "model/people_check.h"

namespace alongside {
namespace {

/// Where a check stands in a text's settings, and who made it; nobody where it was not checked yet.
struct CheckRecord {
  std::string_view field;
  std::string_view who;
  std::string group;
};

std::vector<std::string> key(const CheckRecord& record, std::string_view name) {
  return {std::string(record.field), std::string(name)};
}

std::vector<FieldEdit> whole_check(const Options& options, const CheckRecord& record, const std::string& fingerprint) {
  return {set_field(key(record, record.who), options.by), set_field(key(record, "date"), iso_date(options.today)),
          set_field(key(record, "fingerprint"), fingerprint), remove_field(key(record, "small_changes"))};
}

/// The check stays what it was; the text as it is now counts as checked.
std::vector<FieldEdit> small_change(const Options& options, const CheckRecord& record, const std::string& file,
                                    const std::string& fingerprint) {
  if (record.group.empty()) {
    throw FileProblem(file + " has no check yet that a small change could belong to. Once somebody has checked it, leave --small-change "
                      "out.");
  }
  if (lower_case(one_spaced(record.group)) != lower_case(one_spaced(options.by))) {
    throw FileProblem(file + " was checked by “" + record.group + "”, not by “" + options.by +
                      "”. A small change keeps their check: type --by \"" + record.group + "\".");
  }
  const YamlValue change = yaml_map({{"date", iso_date(options.today)}, {"what", one_spaced(options.small_change)}});
  return {set_field(key(record, "fingerprint"), fingerprint), add_item(key(record, "small_changes"), change)};
}

std::vector<FieldEdit> edits_for(const Options& options, const Toolkit& toolkit, const NamedText& named) {
  const Text& text = toolkit.texts[named.text];
  const Document& document = *text.document;
  const auto edits = [&](const CheckRecord& record, const std::string& fingerprint) {
    return options.small_change.empty() ? whole_check(options, record, fingerprint)
                                        : small_change(options, record, document.file, fingerprint);
  };
  if (text.edition == Edition::easy_read) {
    const View view = make_view(toolkit, text.language, text.edition, true);
    return edits({"easy_read_check", "group", document.front.easy_read_check.group}, seen_fingerprint(view, document));
  }
  if (text.language != toolkit.settings.language) {
    return edits({"translation", "checked_by", document.front.translation.checked_by}, fingerprint(document, toolkit.shared));
  }
  throw FileProblem(named.file.path + " is a page in plain language. “checked” is for easy-read texts and translations. To record that a "
                    "page was reviewed, type: alongside review " + as_argument(named.file.path) + " --next DATE");
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
