// Which single findings a team allows, with its reason: `allow:` at the top of a page, `<!-- allow rule: reason -->` above a block.
#pragma once

#include <span>
#include <vector>

#include "foundation/finding.h"
#include "model/allowance_use.h"
#include "model/toolkit.h"

namespace alongside {

/// The findings of a run as the team wants them, and every allowance with its reason, by file and line.
struct Settled {
  Findings findings;
  std::vector<AllowanceUse> allowances;
};

/// All findings of a run: the severity that settings give to their rule, without those that are off or allowed. A page's allowance is known
/// by the finding's file, a block's by file and line. Where `is_full_run` says that everything was looked at that the toolkit builds, an
/// allowance that let nothing pass is a warning, unless its rule is off, its edition is not built, or its text could not be read or is a
/// draft.
Settled settle_run(Findings findings, const Toolkit& toolkit, bool is_full_run);

/// The same for a run of several brands of one toolkit, each finding told once: what a text allows counts once, whichever brands have it.
Settled settle_run(Findings findings, std::span<const Toolkit* const> brands, bool is_full_run);

/// The findings of settle_run, of a run that looked at parts only.
Findings settled(Findings findings, const Toolkit& toolkit);

/// Those of `allowances` that the public is told of: they let something pass on a page that the Web Content Accessibility Guidelines ask for.
/// Only of pages that `toolkit` publishes, each reason once a page.
std::vector<PublicAllowance> public_allowances(const Toolkit& toolkit, const std::vector<AllowanceUse>& allowances);

/// Those of `allowances` that let something pass on a published page which level A or AA of the Guidelines asks for, the levels
/// that an accessibility statement is about.
std::vector<const AllowanceUse*> allowed_failures(const Toolkit& toolkit, const std::vector<AllowanceUse>& allowances);

}  // namespace alongside
