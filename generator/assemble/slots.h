// A theme's words for the places that pages open with `::: slot`.
#pragma once

#include <string>

#include "assemble/assembly.h"
#include "assemble/text_name.h"

namespace alongside {

/// What the name of a slot's file says; `page` is the slot's name.
TextName read_slot_name(const Assembly& assembly, const SourceFile& file);

/// Its key in Toolkit::slots.
std::string slot_key_in(const Assembly& assembly, const TextName& name);

/// Adds findings for slots that no text has, for two texts for one slot, for names that are nearly a language or an edition, for pages with
/// two slots of one name, and for texts whose slot has words only in other languages or editions. Needs Toolkit::slots.
void check_slots(Assembly& assembly);

}  // namespace alongside
