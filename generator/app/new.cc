#include "app/commands.h"
#include "app/exit.h"
#include "app/new_files.h"
#include "foundation/files.h"
#include "foundation/text.h"

namespace alongside {
namespace {

constexpr std::string_view usage =
    "Type one of these:\n"
    "  alongside new toolkit my-toolkit\n"
    "  alongside new case-study \"The bus pass\"   (or another kind of page, with its title)\n"
    "  alongside new easy-read content/case-studies/the-bus-pass.md\n"
    "  alongside new translation cy content/case-studies/the-bus-pass.md";

void need_words(const Options& options, std::size_t count) {
  if (options.words.size() < count) throw FileProblem("Something is missing. " + std::string(usage));
}

/// For what takes names of files: exactly `count` words.
void need_exactly(const Options& options, std::size_t count) {
  need_words(options, count);
  if (options.words.size() == count) return;
  throw FileProblem("There is one word too many: " + options.words[count] + ". Put a name with spaces in quotation marks.");
}

int started_toolkit(const Options& options, Console& console) {
  need_exactly(options, 2);
  const std::string& typed = options.words[1];
  const std::string folder = new_toolkit(options, typed);
  console.say("The new toolkit is in " + folder);
  if (!options.upstream.empty()) {
    console.say("Next: open README.md there. It says how your name and your pages come to the toolkit that it adapts.");
    return exit_done;
  }
  console.say("Next: open README.md there, and type  alongside build \"" + typed + "\"  to see the website.");
  return exit_done;
}

/// What builds with the theme that a file went into, where the settings name another one.
std::string theme_to_type(const Options& options, const OpenToolkit& toolkit) {
  const bool is_chosen = options.theme.empty() || toolkit.ingredients.settings.theme == options.theme;
  return is_chosen ? "" : " --theme " + as_argument(options.theme);
}

int started_page(const Options& options, Console& console) {
  need_words(options, 2);
  const std::string title = joined({options.words.begin() + 1, options.words.end()}, " ");
  const OpenToolkit toolkit = open_toolkit(options.folder, options.theme);
  const std::string path = as_typed(options, toolkit.folder, new_page(toolkit, options.words[0], title, options.today));
  console.say("Next: open " + path + " and replace each “Write here”.");
  console.say("It is a draft. Take the line “status: draft” out when it is ready. To see it before: alongside build --drafts" +
              theme_to_type(options, toolkit));
  return exit_done;
}

int started_easy_read(const Options& options, Console& console) {
  need_exactly(options, 2);
  const auto [toolkit, source] = find_original(options, options.words[1]);
  const std::string path = as_typed(options, source.folder, new_easy_read(toolkit, source));
  console.say("Next: open " + path + " and write its first idea below the picture.");
  console.say("When it says what the page says, type: alongside match " + path);
  console.say("It is a draft. Take the line “status: draft” out when it is ready.");
  return exit_done;
}

int started_translation(const Options& options, Console& console) {
  need_exactly(options, 3);
  const auto [toolkit, source] = find_original(options, options.words[2]);
  const std::string path = as_typed(options, source.folder, new_translation(toolkit, options.words[1], source));
  console.say("Next: open " + path + " and write the translation over the words.");
  console.say("When it is done, type: alongside match " + path);
  console.say("It is a draft. Take the line “status: draft” out when it is ready.");
  return exit_done;
}

}  // namespace

int new_command(const Options& options, Console& console) {
  need_words(options, 1);
  const std::string& what = options.words.front();
  if (what == "toolkit") return started_toolkit(options, console);
  if (what == "easy-read") return started_easy_read(options, console);
  if (what == "translation") return started_translation(options, console);
  return started_page(options, console);
}

}  // namespace alongside
