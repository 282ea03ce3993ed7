// The commands, one file each. All give an exit code; what cannot be done is thrown as FileProblem or std::runtime_error with
// a sentence for people, and caught once, in main.cc.
#pragma once

#include "app/console.h"
#include "app/options.h"

namespace alongside {

/// Builds every edition into the destination.
int build_command(const Options& options, Console& console);

/// Reports every problem and writes nothing.
int check_command(const Options& options, Console& console);

/// Writes what is known of a toolkit's quality as one page for its team.
int report_command(const Options& options, Console& console);

/// Shows what a theme changes.
int diff_command(const Options& options, Console& console);

/// Starts a toolkit, a page, an easy-read text or a translation.
int new_command(const Options& options, Console& console);

/// Records that derived texts are in step with their source.
int match_command(const Options& options, Console& console);

/// Records that readers or a speaker checked texts.
int checked_command(const Options& options, Console& console);

/// Records that pages were reviewed and when they will be again.
int review_command(const Options& options, Console& console);

/// Starts a theme in the colour of an organisation, and builds the toolkit with it.
int rebrand_command(const Options& options, Console& console);

/// Asks other websites whether the links to them are right, and keeps what it learnt.
int links_command(const Options& options, Console& console);

/// Tells why a rule exists.
int explain_command(const Options& options, Console& console);

}  // namespace alongside
