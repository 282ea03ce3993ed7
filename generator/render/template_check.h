// What a template may hold: known names, closed sections, no script, nothing from other websites.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "render/template_names.h"
#include "render/template_text.h"

namespace alongside {

/// Every name in `tokens` that `shape` does not give at its place, and every section that is not closed. `words` are the keys of
/// the fixed words.
Findings check_template_names(const TemplateTokens& tokens, const TemplateShape& shape, const std::vector<std::string>& words);

/// Script, `on…` and `style` attributes, addresses of other websites and what embeds other pages, in one template file.
Findings check_template_markup(const TemplateFile& file);

/// Whether `file`, which is a whole document, begins its head with the part that holds the security policy; of that part itself
/// (`head`), whether it begins with the policy.
Findings check_template_head(const TemplateFile& file);

}  // namespace alongside
