#include "app/commands.h"
#include "app/exit.h"
#include "app/records.h"
#include "foundation/files.h"
#include "model/fingerprint.h"

namespace alongside {
namespace {

/// A text and the one that it was held against.
struct Match {
  ToolkitFile file;
  const Document* source = nullptr;
};

std::vector<Match> matches(const NamedTexts& named) {
  const Toolkit& toolkit = named.loaded->toolkit;
  std::vector<Match> all;
  for (const NamedText& text : named.texts) {
    const TextIndex source = source_of(toolkit, text.text);
    if (source == no_index) {
      throw FileProblem(text.file.path + " is a page of its own. “match” is for easy-read texts and translations: it records that one "
                        "of them says what its page says.");
    }
    all.push_back({text.file, &document_of(toolkit, source)});
  }
  return all;
}

/// Keeps the words that a text was held against, so that later differences can be shown.
void keep_words(const Match& match, const std::string& held_against) {
  const std::string folder = path_join(match.file.folder, "content/records/reviewed");
  make_folders(folder);
  write_whole_file(path_join(folder, held_against + ".txt"), visible_words(*match.source));
}

void record(const Match& match, const Options& options, const std::vector<Kind>& kinds) {
  const std::string held_against = fingerprint(*match.source);
  std::vector<FieldEdit> edits = {set_field({"based_on", "fingerprint"}, held_against),
                                  set_field({"based_on", "date"}, iso_date(options.today))};
  const std::vector<std::string> by = {"based_on", "by"};
  edits.push_back(options.by.empty() ? remove_field(by) : set_field(by, options.by));
  keep_words(match, held_against);
  change_front_matter(match.file, edits, kinds);
}

}  // namespace

int match_command(const Options& options, Console& console) {
  const NamedTexts named = load_named_texts(options, console);
  for (const Match& match : matches(named)) {
    record(match, options, named.loaded->toolkit.kinds);
    console.say(match.file.path + " is in step with " + match.source->file + ", " + date_in_words(options.today) + '.');
  }
  console.say("The words that they were held against are in content/records/reviewed/. Keep that folder with your files.");
  return exit_done;
}

}  // namespace alongside
