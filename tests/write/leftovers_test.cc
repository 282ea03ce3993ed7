// Kills builds at each single moment at which they change a file or folder, and looks at what readers would
// see then.
#include "write/leftovers.h"

#include "catch.h"
#include "write/child_process.h"
#include "write/site_builder.h"

using namespace alongside;

namespace {

const Pages old_pages = {
    {"index.html", "old home"}, {"same.html", "same"}, {"a/b.html", "old b"}, {"gone/c.html", "gone"}};
const Pages new_pages = {
    {"index.html", "new home"}, {"same.html", "same"}, {"a/b.html", "new b"}, {"more/d.html", "more"}};
const Pages foreign = {{"robots.txt", "theirs"}, {"a/photo.jpg", "theirs too"}};

Pages with_foreign(Pages pages) {
  pages.insert(foreign.begin(), foreign.end());
  return pages;
}

void make_old_site(const TemporaryFolder& folder) {
  build(folder, old_pages);
  for (const auto& [path, bytes] : foreign) folder.write("site/" + path, bytes);
}

Pages below_site(const Pages& pages) {
  Pages found;
  for (const auto& [path, bytes] : pages) found["site/" + path] = bytes;
  return found;
}

/// Kills a build of the new pages at each moment in turn. After each, `look` sees what is left; then the next
/// build has to make the whole new site and leave nothing else.
void kill_everywhere(bool has_old, const ExchangeFolders& way,
                     const std::function<void(const Pages&)>& look) {
  Killed killed = Killed::yes;
  int moment = 1;
  for (; killed == Killed::yes; ++moment) {
    CAPTURE(moment);
    const TemporaryFolder folder;
    if (has_old) make_old_site(folder);
    killed = killed_at(moment, [&] { build(folder, new_pages, false, way); });
    if (killed == Killed::refused) {
      WARN("Passed by: this system does not let tests trace their children");
      return;
    }
    look(folder.tree("site"));
    build(folder, new_pages, false, way);
    REQUIRE(folder.tree("") == below_site(has_old ? with_foreign(new_pages) : new_pages));
    REQUIRE_FALSE(has_staging(folder));
  }
  CHECK(moment > 10);  // else nothing was tried
}

/// The first moment at which a kill leaves something else than the old site; 0 where the system lets no test
/// find out.
int moment_of_change(const ExchangeFolders& way) {
  for (int moment = 1;; ++moment) {
    const TemporaryFolder folder;
    make_old_site(folder);
    if (killed_at(moment, [&] { build(folder, new_pages, false, way); }) != Killed::yes) return 0;
    if (folder.tree("site") != with_foreign(old_pages)) return moment;
  }
}

}  // namespace

TEST_CASE("A first build that is killed leaves no site or the whole one") {
  kill_everywhere(false, exchange_folders,
                  [](const Pages& site) { REQUIRE((site.empty() || site == new_pages)); });
}

TEST_CASE("A build that is killed leaves the whole old site or the whole new one") {
  kill_everywhere(true, exchange_folders, [](const Pages& site) {
    REQUIRE((site == with_foreign(old_pages) || site == with_foreign(new_pages)));
  });
}

TEST_CASE(
    "Where folders cannot change places, a build that is killed leaves every file whole and the user's "
    "untouched") {
  kill_everywhere(true, no_exchange, [](const Pages& site) {
    for (const auto& [path, bytes] : site) {
      if (bytes == "/") continue;  // a new folder whose page comes with the next build
      CAPTURE(path, bytes);
      const auto is_in = [&](const Pages& pages) { return pages.contains(path) && pages.at(path) == bytes; };
      REQUIRE((is_in(with_foreign(old_pages)) || is_in(with_foreign(new_pages))));
    }
    for (const auto& [path, bytes] : foreign) REQUIRE(site.contains(path));
  });
}

TEST_CASE("A build that is killed while it clears up after a killed one leaves the job to the next") {
  const ExchangeFolders way =
      GENERATE(true, false) ? ExchangeFolders(exchange_folders) : ExchangeFolders(no_exchange);
  const int first = moment_of_change(way);
  if (first == 0) {
    WARN("Passed by: this system does not let tests trace their children");
    return;
  }
  const auto build_new = [&](const TemporaryFolder& folder) { build(folder, new_pages, false, way); };
  Killed killed = Killed::yes;
  for (int moment = 1; killed == Killed::yes; ++moment) {
    CAPTURE(first, moment);
    const TemporaryFolder folder;
    make_old_site(folder);
    REQUIRE(killed_at(first + 1, [&] { build_new(folder); }) == Killed::yes);
    killed = killed_at(moment, [&] { build_new(folder); });
    build_new(folder);
    REQUIRE(folder.tree("") == below_site(with_foreign(new_pages)));
    REQUIRE_FALSE(has_staging(folder));
  }
}

TEST_CASE("What is left of an old site is cleared away, and files that only it has come back") {
  const TemporaryFolder folder;
  build(folder, {{"index.html", "new"}});
  folder.write(".site.alongside-new/photo.jpg", "theirs");
  folder.write(".site.alongside-new/index.html", "changed by hand");
  build(folder, {{"index.html", "newer"}});
  CHECK(folder.tree("") == Pages{{"site/index.html", "newer"},
                                 {"site/photo.jpg", "theirs"},
                                 {"site/.alongside/kept/index.html", "changed by hand"}});
}

TEST_CASE(
    "An old site that stands alone, because somebody removed the new one, gives the user's files back") {
  const TemporaryFolder folder;
  folder.write(".site.alongside-new/photo.jpg", "theirs");
  build(folder, {{"index.html", "new"}});
  CHECK(folder.tree("") == Pages{{"site/index.html", "new"}, {"site/photo.jpg", "theirs"}});
}

TEST_CASE("The beginnings of a new site go with the mark that says so") {
  const TemporaryFolder folder;
  folder.write(".site.alongside-new/half.html", "half");
  folder.write(".site.alongside-new/.alongside/unfinished", "");
  build(folder, {{"index.html", "new"}});
  CHECK(folder.tree("") == Pages{{"site/index.html", "new"}});
}
