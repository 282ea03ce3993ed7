// The table of containers (`::: name {key="value"}`): the one place that says which exist, what they may be given and what
// they are made from. The parser, the checks, the renderer and the reference page all read it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace alongside {

enum class ContainerKind : std::uint8_t {
  quote, definition, note, important, steps, takeaways, ladder, you_said_we_did, action_plan, table, details, figure, video,
  write_in, language, slot, include,
};

/// What a container's text must hold for it to become what it is.
enum class ContainerContent : std::uint8_t { blocks, ordered_list, table, picture, nothing };

struct ContainerAttributeRule {
  std::string_view name;
  bool required = false;
};

struct ContainerRule {
  ContainerKind kind;
  std::string_view name;
  ContainerContent content;
  std::vector<ContainerAttributeRule> attributes;
  std::string_view purpose;  // one sentence for the reference page
};

/// All containers, in the order of the reference page.
const std::vector<ContainerRule>& container_rules();

/// The rule of the container called `name`, or null.
const ContainerRule* container_named(std::string_view name);

/// The rule of `kind`.
const ContainerRule& container_rule(ContainerKind kind);

/// How deep containers may nest.
inline constexpr int deepest_containers = 8;

}  // namespace alongside
