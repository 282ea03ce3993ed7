#include "parse/node_writer.h"

#include <algorithm>

namespace alongside {

NodeWriter::NodeWriter(Document& document) : document_(document) {
  Node root;
  root.source = document.body_offset;
  root.source_length = document.source_length - document.body_offset;
  document.nodes.push_back(root);
  levels_.push_back({});
}

std::uint32_t NodeWriter::leaf(NodeKind kind, SourceSpan source) {
  const auto index = static_cast<std::uint32_t>(document_.nodes.size());
  Level& parent = levels_.back();
  if (parent.last_child == 0) {
    document_.nodes[parent.node].first_child = index;
  } else {
    document_.nodes[parent.last_child].next = index;
  }
  parent.last_child = index;
  Node node;
  node.kind = kind;
  node.source = source.at;
  node.source_length = source.length;
  document_.nodes.push_back(node);
  return index;
}

std::uint32_t NodeWriter::open(NodeKind kind, SourceSpan source) {
  const std::uint32_t index = leaf(kind, source);
  levels_.push_back({index, 0});
  return index;
}

void NodeWriter::close() {
  const Level done = levels_.back();
  levels_.pop_back();
  Node& node = document_.nodes[done.node];
  if (done.last_child == 0) return;
  const Node& last = document_.nodes[done.last_child];
  const std::uint32_t end = std::max(node.source + node.source_length, last.source + last.source_length);
  node.source_length = end - node.source;
}

void NodeWriter::discard() {
  const std::uint32_t gone = levels_.back().node;
  levels_.pop_back();
  Level& parent = levels_.back();
  std::uint32_t before = 0;
  for (std::uint32_t child = document_.nodes[parent.node].first_child; child != gone; child = document_.nodes[child].next) {
    before = child;
  }
  if (before == 0) {
    document_.nodes[parent.node].first_child = 0;
  } else {
    document_.nodes[before].next = 0;
  }
  parent.last_child = before;
  document_.nodes.resize(gone);
}

Span NodeWriter::add_words(std::string_view words) {
  const auto at = static_cast<std::uint32_t>(document_.text.size() + added_.size());
  added_ += words;
  return {at, static_cast<std::uint32_t>(words.size())};
}

std::string_view NodeWriter::words(Span span) const {
  const std::size_t file = document_.text.size();
  const bool is_added = span.at >= file;
  return std::string_view(is_added ? added_ : document_.text).substr(is_added ? span.at - file : span.at, span.length);
}

void NodeWriter::finish() {
  document_.text += added_;
  added_.clear();
}

}  // namespace alongside
