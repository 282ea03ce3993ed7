// All templates of one theme, checked and ready. The one home of the mustache library.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/finding.h"
#include "model/kind.h"
#include "model/source_files.h"
#include "render/template_text.h"
#include "render/template_values.h"

namespace alongside {

/// A piece of a rendered template: markup as it stands, then the hole that follows it (empty after the last piece).
struct RenderedPiece {
  std::string markup;
  std::string hole;
};

class Templates {
 public:
  /// Takes the templates of `sources`, the topmost layer's of each name, joins their partials and checks them: those of pages,
  /// of `kinds`, and all files for what no template may hold. `words` are the keys of the fixed words.
  Templates(const SourceFiles& sources, const std::vector<Kind>& kinds, const std::vector<std::string>& words);
  ~Templates();
  Templates(const Templates&) = delete;
  Templates& operator=(const Templates&) = delete;

  /// Whether there is a template of that name ("easy-page").
  bool has(std::string_view name) const;

  /// The template `name` with names looked up in `own`, then in `shared`; empty where there is no such template or it was faulty.
  /// Any thread.
  std::string render(std::string_view name, const Values& shared, const Values& own) const;

  /// The same, cut at its holes.
  std::vector<RenderedPiece> render_pieces(std::string_view name, const Values& shared, const Values& own) const;

  /// What was wrong with the templates.
  const Findings& findings() const { return findings_; }

 private:
  struct Prepared;

  void load(const SourceFiles& sources);
  void prepare(const TemplateFile& file, const TemplateShape& shape, const std::vector<std::string>& words);
  const TemplateFile* file_named(std::string_view name) const;
  const Prepared* prepared(std::string_view name) const;

  std::map<std::string, TemplateFile, std::less<>> files_;
  std::map<std::string, std::unique_ptr<Prepared>, std::less<>> prepared_;
  Findings findings_;
};

}  // namespace alongside
