#include "app/probe.h"

#include <algorithm>

#include "app/probe_parts.h"
#include "check/check_frames.h"
#include "check/check_page.h"
#include "foundation/text.h"
#include "model/links.h"
#include "read/builtin.h"

namespace alongside {
namespace {

std::string_view builtin_bytes(std::string_view path) {
  for (const BuiltinFile& file : builtin_files()) {
    if (file.path == path) return file.bytes;
  }
  return {};
}

/// Names of templates ("layout") with their files.
using Templates = std::vector<std::pair<std::string, std::string>>;

/// The page templates that are not as they are compiled in.
Templates own_templates(const SourceFiles& sources) {
  Templates own;
  for (const SourceFile& file : sources.templates) {
    const bool is_built_in = sources.layers[file.layer].kind == LayerKind::builtin || file.bytes == builtin_bytes(file.path);
    if (is_built_in || !file.path.ends_with(".html")) continue;
    const std::size_t start = file.path.rfind('/') + 1;
    own.emplace_back(file.path.substr(start, file.path.size() - start - 5), shown_path(sources, file.layer, file.path));
  }
  return own;
}

/// The folder of the kind's pages, with a slash; the root where it has none.
std::string folder_of_kind(const Kind& kind) { return kind.folder.empty() ? std::string() : kind.folder + '/'; }

void add_text(SourceFiles& sources, std::size_t layer, const std::string& path, std::string bytes) {
  sources.texts.push_back({layer, "content/" + path, std::move(bytes)});
}

std::size_t toolkits_layer(const SourceFiles& sources) {
  for (std::size_t i = 0; i < sources.layers.size(); ++i) {
    if (sources.layers[i].kind == LayerKind::toolkit) return i;
  }
  return 0;
}

/// The toolkit's settings, templates and themes, with probe texts in the place of its pages: one of each kind.
SourceFiles probe_sources(const LoadedToolkit& loaded) {
  SourceFiles sources = loaded.sources;
  sources.texts.clear();
  sources.shared.clear();
  sources.slots.clear();
  sources.unread.clear();
  const std::size_t layer = toolkits_layer(sources);
  const std::string page(builtin_bytes("generator/app/probe/page.md")), easy_read(builtin_bytes("generator/app/probe/easy-read.md"));
  constexpr std::string_view opening = "---\n";
  for (const Kind& kind : loaded.toolkit.kinds) {
    const std::string name = folder_of_kind(kind) + "probe-" + kind.id;
    add_text(sources, layer, name + ".md", "---\nkind: " + kind.id + '\n' + page.substr(opening.size()));
    add_text(sources, layer, name + ".easy-read.md", easy_read);
  }
  std::sort(sources.texts.begin(), sources.texts.end(), [](const SourceFile& one, const SourceFile& other) { return one.path < other.path; });
  return sources;
}

/// The name of the template that the page at `address`, below its view's root, is made with.
std::string template_name(const std::string& address) {
  const std::size_t start = address.rfind('/') + 1;
  const std::string name = address.substr(start, address.rfind('.') - start);
  if (name == "index") return start == 0 ? "home" : "listing";
  constexpr std::string_view probe = "probe-";
  return name.starts_with(probe) ? name.substr(probe.size()) : name;
}

/// The file of the first of `names` that is not built in, else the first that is not.
std::string file_of_first(const Templates& own, std::initializer_list<std::string> names) {
  for (const std::string& name : names) {
    for (const auto& [template_of, file] : own) {
      if (template_of == name) return file;
    }
  }
  return own.front().second;
}

std::string layout_of(Edition edition) { return edition == Edition::easy_read ? "easy-layout" : "layout"; }

/// The template of the words of the page at `address`.
std::string template_of_words(const std::string& address, Edition edition) {
  const bool is_easy = edition == Edition::easy_read, is_text = address.find("probe-") != std::string::npos;
  return !is_easy ? template_name(address) : is_text ? "easy-page" : "easy-" + template_name(address);
}

/// The file that most likely did it: the page's own template, else the frame of all pages.
std::string template_file(const Templates& own, const std::string& address, Edition edition) {
  return file_of_first(own, {template_of_words(address, edition), layout_of(edition)});
}

/// The same of what stands round the words of a page: the frame of all pages first.
std::string frame_file(const Templates& own, const std::string& address, Edition edition) {
  return file_of_first(own, {layout_of(edition), template_of_words(address, edition)});
}

/// Words of the probe text that the page at `address` is made from, from its beginning to its notes; none of other pages.
std::vector<std::string_view> words_of_probe(const std::string& address, Edition edition) {
  if (!address.substr(address.rfind('/') + 1).starts_with("probe-")) return {};
  if (edition == Edition::easy_read) return {"We meet every month.", "Bring a carer.", "A map shows you the way."};
  return {"The first words.", "Four people sit at a round table.", "Croeso.", "A note."};
}

/// Whether a page has no menu because nobody walks on from it: it is printed, stands at no address of its own, or leads on by itself.
bool stands_alone(const std::string& address, std::string_view bytes) {
  const std::string name = address.substr(address.rfind('/') + 1);
  return name == "404.html" || name.starts_with("print") || bytes.find("http-equiv=\"refresh\"") != std::string_view::npos;
}

/// The view that the page at `address` belongs to: the one with the longest prefix.
const View* view_of(const std::vector<View>& views, const std::string& address) {
  const View* found = nullptr;
  for (const View& view : views) {
    if (address.starts_with(view.prefix) && (found == nullptr || view.prefix.size() > found->prefix.size())) found = &view;
  }
  return found;
}

/// Adds those whose rule was not told of the same file yet.
void say_once(Findings said, Findings& findings) {
  for (Finding& finding : said) {
    const bool is_said = std::any_of(findings.begin(), findings.end(), [&](const Finding& other) {
      return other.rule == finding.rule && other.where.file == finding.where.file;
    });
    if (!is_said) findings.push_back(std::move(finding));
  }
}

}  // namespace

Findings probe_findings(const LoadedToolkit& loaded, const Site& site, const Options& options) {
  const Templates own = own_templates(loaded.sources);
  if (own.empty() || !site.findings().empty()) return {};
  const auto probe = put_together(probe_sources(loaded), options);
  add_probe_word(probe->toolkit.glossary);
  const Site probe_site(probe->sources, probe->toolkit, probe->views);
  Findings findings;
  std::vector<PageFrame> frames;
  const PutFile look = [&](const std::string& address, std::string_view bytes) {
    const View* view = view_of(probe->views, address);
    if (view == nullptr || !address.ends_with(".html") || stands_alone(address, bytes)) return;
    const std::string in_view = address.substr(view->prefix.size()), frame = frame_file(own, in_view, view->edition);
    say_once(check_page({template_file(own, in_view, view->edition), bytes, view->language, view->edition, needed_parts(*view, address),
                         filled(*view, probe->toolkit.settings.title), words_of_probe(address, view->edition), frame}),
             findings);
    frames.push_back(frame_of(frame, view->prefix, view->edition, bytes));
  };
  for (std::size_t job = 0; job < probe_site.job_count(); ++job) probe_site.render(job, look);
  say_once(check_frames(frames), findings);
  return findings;
}

}  // namespace alongside
