#include "check/prose_writer.h"

#include <algorithm>

namespace alongside {
namespace {

std::uint32_t size_of(const auto& items) { return static_cast<std::uint32_t>(items.size()); }

/// Sorts the silences of the last block and joins those that touch.
void tidy_silences(Prose& prose, ProseBlock& block) {
  const auto first = prose.silences.begin() + block.first_silence;
  std::sort(first, prose.silences.end(), [](const ProseSilence& a, const ProseSilence& b) { return a.at < b.at; });
  auto last = first;
  for (auto next = first; next != prose.silences.end(); ++next) {
    if (next == first) continue;
    if (next->at <= last->at + last->length) {
      last->length = std::max(last->at + last->length, next->at + next->length) - last->at;
    } else {
      *++last = *next;
    }
  }
  if (first != prose.silences.end()) prose.silences.erase(last + 1, prose.silences.end());
  block.silences = size_of(prose.silences) - block.first_silence;
}

bool holds_words(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; });
}

}  // namespace

void ProseWriter::begin(ProseBlock block) {
  block_ = block;
  block_.at = size_of(prose_.text);
  block_.first_run = size_of(prose_.runs);
  block_.first_mark = size_of(prose_.marks);
  block_.first_silence = size_of(prose_.silences);
}

void ProseWriter::end() {
  block_.length = length();
  if (!holds_words(std::string_view(prose_.text).substr(block_.at))) {
    prose_.text.resize(block_.at);
    prose_.runs.resize(block_.first_run);
    prose_.marks.resize(block_.first_mark);
    prose_.silences.resize(block_.first_silence);
    return;
  }
  block_.runs = size_of(prose_.runs) - block_.first_run;
  block_.marks = size_of(prose_.marks) - block_.first_mark;
  if (!block_.is_silent) silence_quotations(prose_, block_);
  tidy_silences(prose_, block_);
  prose_.blocks.push_back(block_);
  prose_.text += '\n';
}

void ProseWriter::write(ProseBlock block, std::uint32_t parent) {
  if (is_in_idea_) block.idea = static_cast<std::uint32_t>(prose_.idea_pictures.size());
  begin(block);
  add_inlines(parent);
  end();
  write_descriptions(parent, block);
}

void ProseWriter::write(ProseBlock block, std::string_view words, std::uint32_t source, std::uint32_t source_length) {
  if (is_in_idea_) block.idea = static_cast<std::uint32_t>(prose_.idea_pictures.size());
  begin(block);
  add(words, source, source_length);
  end();
}

void ProseWriter::add(std::string_view words, std::uint32_t source, std::uint32_t source_length) {
  if (length() == 0 && words.size() == source_length) {  // no block begins with white space
    const auto blank = static_cast<std::uint32_t>(std::min(words.find_first_not_of(" \n"), words.size()));
    words.remove_prefix(blank);
    source += blank;
    source_length -= blank;
  }
  if (words.empty()) return;
  const auto count = static_cast<std::uint32_t>(words.size());
  const bool has_runs = size_of(prose_.runs) > block_.first_run;
  ProseRun* last = has_runs ? &prose_.runs.back() : nullptr;
  const bool goes_on = last != nullptr && count == source_length && last->length == last->source_length &&
                       last->source + last->source_length == source;
  if (goes_on) {
    last->length += count;
    last->source_length += count;
  } else {
    prose_.runs.push_back({length(), count, source, source_length});
  }
  prose_.text += words;
}

void ProseWriter::add_inlines(std::uint32_t parent) {
  for (std::uint32_t child = document_.nodes[parent].first_child; child != 0; child = document_.nodes[child].next) {
    add_inline(child);
  }
}

void ProseWriter::add_inline(std::uint32_t index) {
  const Node& node = document_.nodes[index];
  switch (node.kind) {
    case NodeKind::text: return add(document_.words(node), node.source, node.source_length);
    case NodeKind::soft_break:
    case NodeKind::hard_break:
      if (length() > 0) add("\n", node.source, node.source_length);
      return;
    case NodeKind::code: {
      const std::uint32_t at = length();
      add(document_.words(node), node.source, node.source_length);
      prose_.marks.push_back({ProseMarkKind::code, at, length() - at, index});
      return add_silence(at, length() - at);
    }
    case NodeKind::hole: {
      const std::uint32_t at = length();
      add(word_for_hole, node.source, node.source_length);
      return add_silence(at, length() - at);
    }
    case NodeKind::emphasis: return add_marked(index, ProseMarkKind::italic, false);
    case NodeKind::strong: return add_marked(index, ProseMarkKind::bold, false);
    case NodeKind::link: {
      const std::string_view target = document_.words(document_.links[node.detail].target);
      return add_marked(index, ProseMarkKind::link, target.starts_with("lang:"));
    }
    case NodeKind::image: return add_picture(index);
    default: return;
  }
}

void ProseWriter::add_marked(std::uint32_t index, ProseMarkKind kind, bool is_silent) {
  const std::uint32_t at = length();
  const std::uint32_t block = block_.at;
  const std::size_t mark = prose_.marks.size();
  prose_.marks.push_back({kind, at, 0, index});
  add_inlines(index);
  const bool is_parted = block_.at != block || mark >= prose_.marks.size();  // by a picture in it
  if (is_parted) return;
  prose_.marks[mark].length = length() - at;
  if (is_silent) add_silence(at, length() - at);
}

void ProseWriter::add_silence(std::uint32_t at, std::uint32_t length) { prose_.silences.push_back({at, length}); }

void ProseWriter::add_picture(std::uint32_t index) {
  if (!parts_at_pictures_) return prose_.marks.push_back({ProseMarkKind::picture, length(), 0, index});
  ProseBlock next = block_;
  end();
  is_in_idea_ = true;
  prose_.idea_pictures.push_back(index);
  next.idea = static_cast<std::uint32_t>(prose_.idea_pictures.size());
  begin(next);
  prose_.marks.push_back({ProseMarkKind::picture, 0, 0, index});
}

void ProseWriter::write_descriptions(std::uint32_t parent, const ProseBlock& block) {
  for (std::uint32_t child = document_.nodes[parent].first_child; child != 0; child = document_.nodes[child].next) {
    const Node& node = document_.nodes[child];
    if (node.kind == NodeKind::image && node.first_child != 0) {
      ProseBlock description = block;
      description.kind = ProseKind::description;
      description.node = child;
      begin(description);
      add_inlines(child);
      end();
    } else if (node.kind == NodeKind::link || node.kind == NodeKind::emphasis || node.kind == NodeKind::strong) {
      write_descriptions(child, block);
    }
  }
}

}  // namespace alongside
