#include "model/container.h"

namespace alongside {

const std::vector<ContainerRule>& container_rules() {
  using enum ContainerKind;
  using Content = ContainerContent;
  static const std::vector<ContainerRule> rules = {
      {quote, "quote", Content::blocks, {{"by", true}, {"role"}, {"permission"}}, "Somebody's own words, with who said them."},
      {definition, "definition", Content::blocks, {{"term", true}}, "A term and its meaning."},
      {note, "note", Content::blocks, {}, "A box for something worth knowing."},
      {important, "important", Content::blocks, {}, "A box for something that readers must not miss."},
      {steps, "steps", Content::ordered_list, {}, "Numbered steps, made from a numbered list."},
      {takeaways, "takeaways", Content::ordered_list, {{"title"}}, "The box for people who only read one thing, made from a numbered list."},
      {ladder, "ladder", Content::ordered_list, {{"title"}}, "A drawn ladder, made from a numbered list, top rung first."},
      {you_said_we_did, "you-said-we-did", Content::table, {}, "What people said and what was done, made from a table of two or three columns."},
      {action_plan, "action-plan", Content::table, {}, "An action plan with ratings in words and shape, made from a table."},
      {table, "table", Content::table, {{"caption", true}, {"row_headers"}}, "A table with its caption; with row_headers=\"yes\" the first column names its row."},
      {details, "details", Content::blocks, {{"summary", true}}, "Text that can be closed on screen; it is open in print and in large print."},
      {figure, "figure", Content::picture, {{"caption", true}}, "A picture with its caption and a long description."},
      {video, "video", Content::blocks, {{"title", true}, {"file"}, {"address"}, {"captions"}, {"transcript"}, {"audio_description"}, {"bsl"}, {"bsl_supplier"}, {"bsl_presented_by"}, {"bsl_checked_by"}, {"bsl_date"}}, "A film of the toolkit, or a link to one elsewhere."},
      {write_in, "write-in", Content::blocks, {{"lines"}}, "Lines to fill in on paper."},
      {language, "language", Content::blocks, {{"tag", true}}, "Blocks in another language."},
      {slot, "slot", Content::blocks, {{"name", true}}, "Text that a theme may replace."},
      {include, "include", Content::nothing, {{"file", true}}, "Shared text from content/shared/."},
  };
  return rules;
}

const ContainerRule* container_named(std::string_view name) {
  for (const ContainerRule& rule : container_rules()) {
    if (rule.name == name) return &rule;
  }
  return nullptr;
}

const ContainerRule& container_rule(ContainerKind kind) {
  return container_rules()[static_cast<std::size_t>(kind)];
}

}  // namespace alongside
