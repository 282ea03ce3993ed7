#include "render/site.h"

#include <algorithm>
#include <stdexcept>

#include "model/links.h"
#include "render/borrowed_words.h"
#include "render/format_row.h"
#include "render/made_page_writers.h"
#include "render/made_pages.h"
#include "render/page_frame.h"
#include "render/page_values.h"
#include "render/site_parts.h"
#include "render/site_values.h"
#include "render/styles.h"

namespace alongside {
namespace {

enum class JobKind : std::uint8_t {
  text, home, listing, a_to_z, glossary, print, statement, not_in_easy_read, redirect, not_found, feed, sitemap, theme_style, style,
};

/// One file to make. What `index` and `number` are depends on the kind: a page, a section, a part, a redirect, a style sheet.
struct Job {
  JobKind kind = JobKind::text;
  std::uint32_t view = 0;
  std::uint32_t index = no_index;
  std::uint32_t number = 1;
};

}  // namespace

struct Site::Parts {
  Parts(const SourceFiles& sources, const Toolkit& toolkit, const std::vector<View>& views) : site(sources, toolkit, views) {
    for (std::uint32_t view = 0; view < site.parts.size(); ++view) add_view(view);
    add_shared();
    make_frames();
  }

  void add(JobKind kind, std::uint32_t view, std::uint32_t index = no_index, std::size_t number = 1) {
    jobs.push_back({kind, view, index, static_cast<std::uint32_t>(number)});
  }

  bool makes(const ViewParts& part, const std::string& address) const { return part.made.count(address) != 0; }

  void add_view(std::uint32_t view) {
    const ViewParts& part = site.parts[view];
    add_texts(view, part);
    add_sections(view, part);
    if (makes(part, "a-z.html")) add(JobKind::a_to_z, view);
    if (makes(part, "glossary.html")) add(JobKind::glossary, view);
    if (makes(part, "accessibility-statement.html")) add(JobKind::statement, view);
    if (makes(part, "not-in-easy-read.html")) add(JobKind::not_in_easy_read, view);
    add_print(view, no_index, "print.html", part);
    for (std::uint32_t i = 0; i < site.toolkit.redirects.size(); ++i) add(JobKind::redirect, view, i);
    const bool has_feed = part.view->edition == Edition::plain && !site.toolkit.settings.address.empty();
    if (has_feed) add(JobKind::feed, view);
  }

  void add_texts(std::uint32_t view, const ViewParts& part) {
    std::vector<bool> is_section_page(site.toolkit.pages.size(), false);
    for (const Section& section : site.toolkit.sections) {
      if (section.index_page != no_index) is_section_page[section.index_page] = true;
    }
    add(JobKind::home, view, site.toolkit.home);
    for (PageIndex page = 0; page < site.toolkit.pages.size(); ++page) {
      const bool is_here = part.view->pages[page].standing == Standing::here;
      if (is_here && page != site.toolkit.home && !is_section_page[page]) add(JobKind::text, view, page);
    }
  }

  void add_sections(std::uint32_t view, const ViewParts& part) {
    for (std::uint32_t i = 0; i < part.sections.size(); ++i) {
      if (!part.sections[i].is_made) continue;
      const std::size_t parts = parts_for_count(part.view->section_pages[i].size());
      for (std::size_t number = 1; number <= parts; ++number) add(JobKind::listing, view, i, number);
      add_print(view, i, site.toolkit.sections[i].folder + "/print.html", part);
    }
  }

  void add_print(std::uint32_t view, std::uint32_t section, const std::string& address, const ViewParts& part) {
    for (std::size_t number = 1; makes(part, part_address(address, number)); ++number) {
      add(JobKind::print, view, section, number);
    }
  }

  void add_shared() {
    if (site.views.empty()) return;
    const bool own_not_found = page_at(site.toolkit, "404.html") != no_index;
    if (!own_not_found) add(JobKind::not_found, 0);
    if (const std::size_t count = site.toolkit.settings.address.empty() ? 0 : sitemap_count(site); count > 0) {
      if (count > 1) add(JobKind::sitemap, 0, no_index, 0);
      for (std::size_t number = 1; number <= count; ++number) add(JobKind::sitemap, 0, no_index, number);
    }
    add(JobKind::theme_style, 0);
    for (std::uint32_t i = 0; i < site.sources.styles.size(); ++i) {
      if (!style_address(site.sources, i).empty()) add(JobKind::style, 0, i);
    }
  }

  /// One frame for each place in the menu and each depth at which a page stands.
  void make_frames() {
    for (const Job& job : jobs) {
      if (!has_frame(job.kind)) continue;
      const PageSpot spot = spot_of(job);
      const auto depth = static_cast<std::size_t>(std::count(spot.address.begin(), spot.address.end(), '/'));
      auto& frames = site.parts[job.view].frames;
      const auto key = std::pair(spot.menu, depth);
      if (frames.find(key) == frames.end()) frames.emplace(key, make_frame(spot));
    }
  }

  static bool has_frame(JobKind kind) { return kind < JobKind::redirect; }

  std::uint32_t menu_of(const Job& job) const {
    switch (job.kind) {
      case JobKind::text: return site.section_of[job.index];
      case JobKind::home: return menu_home;
      case JobKind::listing:
      case JobKind::print: return job.index;
      case JobKind::a_to_z: return menu_a_to_z;
      case JobKind::glossary: return menu_glossary;
      default: return menu_none;
    }
  }

  /// The user's page at the place of a job, or no_index.
  PageIndex page_of(const Job& job) const {
    switch (job.kind) {
      case JobKind::text:
      case JobKind::home: return job.index;
      case JobKind::listing: return site.toolkit.sections[job.index].index_page;
      default: return page_at(site.toolkit, address_below_root(job));
    }
  }

  /// The address of a job's file below the root of its view; of shared files, below that of the site.
  std::string address_below_root(const Job& job) const {
    switch (job.kind) {
      case JobKind::text: return site.toolkit.pages[job.index].address;
      case JobKind::home: return "index.html";
      case JobKind::listing: return part_address(site.parts[job.view].sections[job.index].address, job.number);
      case JobKind::a_to_z: return "a-z.html";
      case JobKind::glossary: return "glossary.html";
      case JobKind::statement: return "accessibility-statement.html";
      case JobKind::not_in_easy_read: return "not-in-easy-read.html";
      case JobKind::print: return part_address(print_folder(job) + "print.html", job.number);
      case JobKind::redirect: return site.toolkit.redirects[job.index].address;
      case JobKind::not_found: return "404.html";
      case JobKind::feed: return "feed.xml";
      case JobKind::sitemap: return sitemap_address(job.number);
      case JobKind::theme_style: return "assets/theme.css";
      case JobKind::style: return style_address(site.sources, job.index);
    }
    throw std::logic_error("a job of no kind");
  }

  std::string print_folder(const Job& job) const {
    return job.index == no_index ? std::string() : site.toolkit.sections[job.index].folder + '/';
  }

  std::string sitemap_address(std::uint32_t number) const {
    if (number == 0 || sitemap_count(site) == 1) return "sitemap.xml";
    return "sitemap." + std::to_string(number) + ".xml";
  }

  std::string address_of(const Job& job) const {
    const View& view = site.views[job.view];
    const bool is_shared = job.kind == JobKind::sitemap || job.kind >= JobKind::theme_style;
    return view.site_prefix + (is_shared ? std::string() : view.prefix) + address_below_root(job);
  }

  PageSpot spot_of(const Job& job) const {
    return {site, site.parts[job.view], address_below_root(job), page_of(job), menu_of(job)};
  }

  std::string redirect(const Job& job) const {
    const PageSpot spot = spot_of(job);
    const PageIndex page = site.toolkit.redirects[job.index].page;
    const std::string& address = site.toolkit.pages[page].address;
    const bool is_here = has_page(spot.part, address, page);
    return redirect_page(spot, way_to_page(spot, page), title_of(spot.view(), page), title_language(spot.view(), page),
                         is_here ? web_address(spot.view(), address) : std::string());
  }

  /// Easy read leads to the plain statement: its sentences are those of the law.
  std::string statement(const Job& job) const {
    const PageSpot spot = spot_of(job);
    if (!spot.part.is_easy_read()) return statement_page(spot);
    const View& plain = *spot.part.plain;
    const std::string title(fixed_word(plain, "accessibility"));
    return redirect_page(spot, way(spot.view(), spot.address, plain, spot.address), title, {}, web_address(plain, spot.address));
  }

  std::string bytes_of(const Job& job) const {
    switch (job.kind) {
      case JobKind::text: return text_page(spot_of(job));
      case JobKind::home: return home_page(spot_of(job));
      case JobKind::listing: return listing_page(spot_of(job), job.number);
      case JobKind::a_to_z: return a_to_z_page(spot_of(job));
      case JobKind::glossary: return glossary_page(spot_of(job));
      case JobKind::statement: return statement(job);
      case JobKind::not_in_easy_read: return not_in_easy_read_page(spot_of(job));
      case JobKind::print: return print_page(spot_of(job), job.index, job.number);
      case JobKind::redirect: return redirect(job);
      case JobKind::not_found: return not_found_page(site, site.parts[job.view]);
      case JobKind::feed: return feed_file(site.parts[job.view]);
      case JobKind::sitemap: return sitemap_file(site, job.number);
      case JobKind::theme_style: return theme_sheet(site.toolkit);
      case JobKind::style: return site.sources.styles[job.index].bytes;
    }
    throw std::logic_error("a job of no kind");
  }

  SiteParts site;
  std::vector<Job> jobs;
};

Site::Site(const SourceFiles& sources, const Toolkit& toolkit, const std::vector<View>& views)
    : parts_(std::make_unique<Parts>(sources, toolkit, views)) {}

Site::~Site() = default;

std::size_t Site::job_count() const { return parts_->jobs.size(); }

void Site::render(std::size_t job, const PutFile& put) const {
  put(parts_->address_of(parts_->jobs[job]), parts_->bytes_of(parts_->jobs[job]));
}

std::string Site::address_of(std::size_t job) const { return parts_->address_of(parts_->jobs[job]); }

std::size_t Site::job_at(std::string_view address) const {
  std::size_t job = 0;
  while (job < job_count() && address_of(job) != address) ++job;
  return job;
}

const Findings& Site::findings() const { return parts_->site.templates.findings(); }

}  // namespace alongside
