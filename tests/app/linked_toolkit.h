// A toolkit whose pages lead to other websites, and a web that a test makes up, for tests of `alongside links`.
#pragma once

#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands_run.h"
#include "app/links.h"
#include "web/fake_web.h"

namespace alongside {

inline constexpr const char* ledger = "content/records/links.jsonl";

/// A toolkit whose pages lead to other websites, and a web that a test makes up.
struct LinkedToolkit {
  TemporaryFolder folder;
  FakeWeb::Answers answers = [](const Request&, int) { return page(200); };
  std::vector<FakeWeb::Sent> sent;
  Millis stop_at = -1;

  LinkedToolkit() {
    write("content/toolkit.yaml", "title: Ours\ncontact: {form: 'https://form.example/us'}\n");
    write("content/index.md", "---\ntitle: Ours\n---\n\nSee [one](https://one.example/a) and [two](https://two.example/b#part).\n");
    write("content/more.md",
          "---\ntitle: More\nsummary: More.\nsources: [{title: S, url: 'https://one.example/a'}]\n---\n\nAgain [one](https://ONE.example/a), "
          "[phone us](tel:01632960000).\n");
  }

  void write(const std::string& file, std::string_view bytes) const { folder.write(file, bytes); }

  Options options(LinksAction action = LinksAction::check) const {
    Options options = options_in(folder, {});
    options.links.action = action;
    return options;
  }

  CommandRun run(int (*command)(const Options&, Console&, const LinkTools&), const Options& options) {
    struct Forward : Fetcher {
      FakeWeb& web;
      explicit Forward(FakeWeb& to) : web(to) {}
      void start(RequestId id, const Request& request) override { web.start(id, request); }
      std::vector<FinishedRequest> wait(std::chrono::milliseconds most) override { return web.wait(most); }
    };
    FakeWeb web(answers);
    LinkTools tools;
    tools.make_fetcher = [&](FetchOptions) { return std::make_unique<Forward>(web); };
    tools.now = [&] { return web.now; };
    tools.was_stopped = [&] { return stop_at >= 0 && web.now >= stop_at; };
    std::ostringstream out, err;
    Console console{out, err, false, false, false};
    const int exit = command(options, console, tools);
    sent = web.sent;
    return {exit, out.str(), err.str()};
  }

  CommandRun check() { return run(check_links, options()); }
  CommandRun check_on(Date day) {
    Options later = options();
    later.today = day;
    return run(check_links, later);
  }
  CommandRun check_new() { return run(check_links, options(LinksAction::check_new)); }

  CommandRun fix(bool write) {
    Options options = this->options(LinksAction::fix);
    options.links.write = write;
    return run(fix_links, options);
  }

  CommandRun confirm(const std::string& url) {
    Options options = this->options(LinksAction::confirm);
    options.words = {url};
    options.by = "Carers Together";
    return run([](const Options& these, Console& console, const LinkTools&) { return confirm_link(these, console); }, options);
  }
};

inline bool is_of(const Request& request, std::string_view host) { return request.url.find(host) != std::string::npos; }

inline FakeWeb::Answers where(const std::string& host, const Answer& answer) {
  return [=](const Request& request, int) { return is_of(request, host) ? answer : page(200, "<p id=part>"); };
}

}  // namespace alongside
