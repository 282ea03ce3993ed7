// Where a site, a list of findings and a report may go: never over somebody's own files.
#pragma once

#include <string>

#include "app/options.h"

namespace alongside {

/// The folder that the site of `options` is written to. Throws FileProblem where that would mix the site with
/// the toolkit's own files, or, where `options` name it, with a folder of other files that no site was ever
/// written to and that `--overwrite` does not allow.
std::string destination_of(const Options& options);

/// The file that the report of `options` is written to: alongside-report.html in the toolkit's folder where they name none. Throws
/// FileProblem where that is among the toolkit's own files, in its site, a folder, or, without `--overwrite`, a file that is no report.
std::string report_file_of(const Options& options);

/// The same for the page that `diff` writes; alongside-diff.html where they name none.
std::string changes_file_of(const Options& options);

/// Throws FileProblem where the findings of `options` would be written among the toolkit's own files or into
/// its site.
void check_findings_file(const Options& options);

}  // namespace alongside
