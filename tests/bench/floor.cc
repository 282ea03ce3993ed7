// The floor under the benchmark: what Markdown, Mustache and writing cost by themselves. It parses each plain text once and
// renders it twice, each easy-read text once, puts every body through one page-sized template, and writes the files.
//   floor CONTENT OUTPUT JOBS
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <kainjow/mustache.hpp>
#include <memory>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Mustache = kainjow::mustache::mustache;
using Data = kainjow::mustache::data;

constexpr const char* page_template =
    "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{{title}} – Benchmark</title></head><body>"
    "<header><nav><ul>{{#menu}}<li><a href=\"{{href}}\">{{title}}</a></li>{{/menu}}</ul></nav></header>"
    "<main><h1>{{title}}</h1>{{{body}}}</main><footer>{{contact}}</footer></body></html>\n";

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

std::string body_of(const std::string& text) {
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(cmark_parser_new(CMARK_OPT_DEFAULT), &cmark_parser_free);
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), text.data(), text.size());
  const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> tree(cmark_parser_finish(parser.get()), &cmark_node_free);
  const std::unique_ptr<char, decltype(&std::free)> html(cmark_render_html(tree.get(), CMARK_OPT_DEFAULT, nullptr), &std::free);
  return html.get();
}

Data menu() {
  Data items(Data::type::list);
  for (int i = 0; i < 30; ++i) {
    Data item;
    item.set("href", "page-" + std::to_string(i) + ".html");
    item.set("title", "Page " + std::to_string(i));
    items << item;
  }
  return items;
}

void write(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

void make_page(const fs::path& source, const fs::path& content, const fs::path& output, Mustache& layout) {
  const std::string body = body_of(bytes_of(source));
  const bool easy = source.string().ends_with(".easy-read.md");
  const fs::path name = fs::relative(source, content).replace_extension(".html");
  for (const char* edition : easy ? std::vector<const char*>{"easy-read"} : std::vector<const char*>{"plain", "large-print"}) {
    Data data;
    data.set("title", name.stem().string());
    data.set("menu", menu());
    data.set("body", body);
    data.set("contact", "01632 960000");
    write(output / edition / name, layout.render(data));
  }
}

}  // namespace

int main(int count, char** values) {
  if (count != 4) return std::cerr << "Usage: floor CONTENT OUTPUT JOBS\n", 2;
  const fs::path content = values[1], output = values[2];
  cmark_gfm_core_extensions_ensure_registered();
  std::vector<fs::path> sources;
  for (const auto& entry : fs::recursive_directory_iterator(content)) {
    if (entry.path().extension() == ".md") sources.push_back(entry.path());
    if (!entry.is_directory()) continue;
    for (const char* edition : {"plain", "large-print", "easy-read"}) {
      fs::create_directories(output / edition / fs::relative(entry.path(), content));
    }
  }
  std::sort(sources.begin(), sources.end());
  std::atomic<std::size_t> next = 0;
  std::vector<std::jthread> threads;
  for (int job = 0; job < std::atoi(values[3]); ++job) {
    threads.emplace_back([&] {
      Mustache layout{std::string(page_template)};
      for (std::size_t i = next++; i < sources.size(); i = next++) make_page(sources[i], content, output, layout);
    });
  }
}
