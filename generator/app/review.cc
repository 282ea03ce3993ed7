#include "app/commands.h"
#include "app/exit.h"
#include "app/new_files.h"
#include "app/records.h"
#include "foundation/files.h"

namespace alongside {
namespace {

Date next_review(const Options& options) {
  const std::optional<Date> next = parse_date(options.next);
  if (!next) throw FileProblem("“" + options.next + "” is no day that --next understands. Type it like this: --next 2027-05-06");
  if (*next > options.today) return *next;
  throw FileProblem("The next review, " + date_in_words(*next) + ", must be later than today, " + date_in_words(options.today) + '.');
}

}  // namespace

int review_command(const Options& options, Console& console) {
  const Date next = next_review(options);
  const std::vector<ToolkitFile> files = text_files(options, 0);
  const OpenToolkit toolkit = open_toolkit(files.front().folder);
  const std::vector<FieldEdit> edits = {set_field({"reviewed"}, iso_date(options.today)), set_field({"review_by"}, iso_date(next))};
  for (const ToolkitFile& file : files) {
    change_front_matter(file, edits, toolkit.ingredients.kinds);
    console.say(file.path + " was reviewed on " + date_in_words(options.today) + "; the next review is due by " + date_in_words(next) + '.');
  }
  return exit_done;
}

}  // namespace alongside
