#include "parse/front_matter_dump.h"

#include <string_view>

#include "foundation/text.h"

namespace alongside {
namespace {

class FrontMatterDump {
 public:
  std::string run(const FrontMatter& front) {
    add("title", front.title);
    add("summary", front.summary);
    add("kind", front.kind);
    add("picture", front.picture);
    add("owner", front.owner);
    add("identifier", front.identifier);
    add("version", front.version);
    add("approved_by", front.approved_by);
    add("ratified_by", front.ratified_by);
    add("replaces", front.replaces);
    add("wording", front.fixed_wording ? "fixed" : "");
    if (front.order) add("order", std::to_string(*front.order));
    add("tags", joined(front.tags, " / "));
    for (const auto& [alias, where] : front.aliases) add("alias", alias);
    if (front.status != PageStatus::published) add("status", front.status == PageStatus::draft ? "draft" : "withdrawn");
    add_dates(front);
    add_groups(front);
    return result_;
  }

 private:
  void add_dates(const FrontMatter& front) {
    add("published", front.published);
    add("updated", front.updated);
    add("reviewed", front.reviewed);
    add("review_by", front.review_by);
    add("approved", front.approved);
    add("ratified", front.ratified);
    add("withdrawn", front.withdrawn.date);
    add("withdrawn because", front.withdrawn.reason);
    add("withdrawn for", front.withdrawn.instead);
  }

  void add_groups(const FrontMatter& front) {
    for (const HistoryEntry& entry : front.history) {
      add("history", joined({entry.version, day(entry.date), entry.who, entry.what}, " / "));
    }
    for (const Correction& entry : front.corrections) add("correction", day(entry.date) + " / " + entry.what);
    for (const Source& source : front.sources) {
      add("source", joined({source.title, source.organisation, source.date, source.url}, " / "));
    }
    add("made by", front.co_production.who);
    add("made how", front.co_production.how);
    for (const auto& [form, address] : front.formats) add("format " + form, address);
    add("signed film by", front.signed_film.supplier);
    add("signed film presented by", person(front.signed_film.presented_by));
    add("signed film checked by", person(front.signed_film.checked_by));
    add("signed film of", front.signed_film.date);
    for (const PageAllowance& allowed : front.allow) add("allow " + allowed.rule, allowed.reason);
    for (const KindFieldValue& field : front.kind_fields) add("field " + field.name, field.text);
    for (const YamlEntry& entry : front.extra.entries) add("extra " + entry.key, entry.value.text);
  }

  static std::string person(const SignTranslator& translator) {
    return translator.name.empty() ? translator.number : translator.name + " / " + translator.number;
  }

  static std::string day(Date date) { return date ? iso_date(date) : std::string(); }

  void add(std::string_view name, Date date) { add(name, std::string_view(day(date))); }

  void add(std::string_view name, std::string_view words) {
    if (!words.empty()) result_.append("front ").append(name).append(": ").append(words).append("\n");
  }

  std::string result_;
};

}  // namespace

std::string dumped(const FrontMatter& front) { return FrontMatterDump().run(front); }

}  // namespace alongside
