#include "app/commands.h"
#include "app/exit.h"
#include "app/record_files.h"
#include "app/records.h"
#include "foundation/files.h"
#include "foundation/text.h"
#include "model/in_step.h"

namespace alongside {
namespace {

/// A text and the one that it was held against.
struct Match {
  ToolkitFile file;
  Held held;
};

std::vector<Match> matches(const NamedTexts& named) {
  const Toolkit& toolkit = named.loaded->toolkit;
  std::vector<Match> all;
  for (const NamedText& text : named.texts) {
    const Held held = own_held(toolkit, text.text);
    if (held.source == nullptr) {
      throw FileProblem(text.file.path + " is a page of its own. “match” is for texts that are made from another one: it records that an "
                        "easy-read text, a translation or a local version says what its source says.");
    }
    if (held.source->nodes.size() <= 1) {
      throw FileProblem(held.source->file + ", which " + text.file.path + " is made from, holds no words that could be read. To see why, type: "
                        "alongside check");
    }
    all.push_back({text.file, held});
  }
  return all;
}

void record(const Match& match, const Options& options, const Toolkit& toolkit) {
  const std::string held_against = keep_words(match.file.folder, held_words(toolkit, match.held));
  std::vector<FieldEdit> edits = {set_field({"based_on", "fingerprint"}, held_against),
                                  set_field({"based_on", "date"}, iso_date(options.today))};
  const std::vector<std::string> by = {"based_on", "by"};
  edits.push_back(options.by.empty() ? remove_field(by) : set_field(by, options.by));
  change_front_matter(match.file, edits, toolkit.kinds);
}

/// Who compared the texts before and is named no more: they have not seen the words of today.
void say_who_goes(const Match& match, const Options& options, const Console& console) {
  const std::string& before = match.held.record->front.based_on.by;
  const bool may_be_the_originals = match.held.sections != no_index;
  if (!options.by.empty() || before.empty() || may_be_the_originals) return;
  console.say("It no longer names " + before + ", who compared them before. If somebody has compared them again, type: alongside match " +
              as_argument(match.file.path) + " --by \"Their name\"");
}

}  // namespace

int match_command(const Options& options, Console& console) {
  const NamedTexts named = load_named_texts(options, console);
  for (const Match& match : matches(named)) {
    record(match, options, named.loaded->toolkit);
    console.say(match.file.path + " is in step with " + match.held.source->file + ", " + date_in_words(options.today) + '.');
    say_who_goes(match, options, console);
  }
  console.say("The words that they were held against are in " + std::string(reviewed_folder) + ". Keep that folder with your files.");
  return exit_done;
}

}  // namespace alongside
