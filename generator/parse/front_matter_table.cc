#include "parse/front_matter_table.h"

#include <string>
#include <utility>

#include "parse/page_forms.h"

namespace alongside {
namespace {

const Fields<HistoryEntry>& history_fields() {
  static const Fields<HistoryEntry> fields = {
      field::text<&HistoryEntry::version>("version", "the version's number"),
      field::date<&HistoryEntry::date>("date", "its day"),
      field::text<&HistoryEntry::who>("who", "who made it"),
      field::text<&HistoryEntry::what>("what", "what changed"),
  };
  return fields;
}

const Fields<Correction>& correction_fields() {
  static const Fields<Correction> fields = {
      field::date<&Correction::date>("date", "the day"),
      field::text<&Correction::what>("what", "what was put right"),
  };
  return fields;
}

const Fields<Source>& source_fields() {
  static const Fields<Source> fields = {
      field::text<&Source::title>("title", "what the document is called"),
      field::text<&Source::organisation>("organisation", "who published it"),
      field::text<&Source::date>("date", "when, as exactly as is known"),
      {{"url", ValueType::address, "where it can be read"},
       [](FieldReader& reader, const YamlValue& value, Source& source) {
         source.url = reader.address(value);
         source.url_where = value.where;
       }},
  };
  return fields;
}

const Fields<CoProduction>& co_production_fields() {
  static const Fields<CoProduction> fields = {
      field::text_or_list<&CoProduction::who>("who", "which groups and people made it together"),
      field::text<&CoProduction::how>("how", "how they worked"),
      field::text<&CoProduction::when>("when", "when they worked"),
      field::text<&CoProduction::changed>("changed", "what changed because of them"),
      field::text_or_list<&CoProduction::credits>("credits", "people who asked to be named, by the name that they chose"),
  };
  return fields;
}

const Fields<Withdrawal>& withdrawal_fields() {
  static const Fields<Withdrawal> fields = {
      field::date<&Withdrawal::date>("date", "since when"),
      field::text<&Withdrawal::reason>("reason", "why"),
      {{"instead", ValueType::text, "the page to read instead, written as in a link"},
       [](FieldReader& reader, const YamlValue& value, Withdrawal& withdrawal) {
         withdrawal.instead = reader.address(value);
         withdrawal.instead_where = value.where;
       }},
  };
  return fields;
}

const Fields<BasedOn>& based_on_fields() {
  static const Fields<BasedOn> fields = {
      field::text<&BasedOn::fingerprint>("fingerprint", "of the words that it was held against"),
      field::date<&BasedOn::date>("date", "when it was"),
      field::text<&BasedOn::by>("by", "who did it"),
  };
  return fields;
}

const Fields<EasyReadCheck>& easy_read_check_fields() {
  static const Fields<EasyReadCheck> fields = {
      field::text<&EasyReadCheck::group>("group", "who checked it"),
      field::date<&EasyReadCheck::date>("date", "when they did"),
      field::text<&EasyReadCheck::fingerprint>("fingerprint", "of the words and pictures that they saw"),
      field::text<&EasyReadCheck::changes>("changes", "what they asked for"),
      field::groups<&EasyReadCheck::small_changes, correction_fields>("small_changes", "small things changed since"),
  };
  return fields;
}

const Fields<TranslationRecord>& translation_fields() {
  static const Fields<TranslationRecord> fields = {
      field::text<&TranslationRecord::translator>("translator", "who translated it"),
      field::text<&TranslationRecord::checked_by>("checked_by", "which speaker of the language checked it"),
      field::date<&TranslationRecord::date>("date", "when"),
      field::text<&TranslationRecord::fingerprint>("fingerprint", "of the words that the speaker read"),
      field::groups<&TranslationRecord::small_changes, correction_fields>("small_changes", "small things changed since"),
  };
  return fields;
}

void take_status(FieldReader& reader, const YamlValue& value, FrontMatter& front) {
  const std::optional<std::size_t> chosen = reader.choice(value, {"published", "draft", "withdrawn"});
  if (chosen) front.status = static_cast<PageStatus>(*chosen);
}

void take_wording(FieldReader& reader, const YamlValue& value, FrontMatter& front) {
  front.fixed_wording = reader.choice(value, {"fixed"}).has_value();
}

void take_order(FieldReader& reader, const YamlValue& value, FrontMatter& front) { front.order = reader.number(value); }

void take_aliases(FieldReader& reader, const YamlValue& value, FrontMatter& front) {
  front.aliases = reader.texts(value);
}

void take_extra(FieldReader&, const YamlValue& value, FrontMatter& front) { front.extra = value; }

void take_allow(FieldReader& reader, const YamlValue& value, FrontMatter& front) {
  if (!reader.is_group(value)) return;
  for (const YamlEntry& entry : value.entries) {
    std::string reason = entry.value.kind == YamlKind::nothing ? std::string() : reader.text(entry.value);
    if (!reason.empty()) {
      front.allow.push_back({entry.key, std::move(reason), entry.key_where});
    } else {
      reader.report(error_at(entry.key_where, "markup/allow-without-reason",
                             "“allow” names “" + entry.key + "” but gives no reason.",
                             "Write " + entry.key + ": why it is right on this page"));
    }
  }
}

}  // namespace

const Fields<FrontMatter>& front_matter_table() {
  static const Fields<FrontMatter> fields = {
      field::text<&FrontMatter::title>("title", "the page's heading; without it the first level-1 heading of the text"),
      field::text<&FrontMatter::summary>("summary", "one or two sentences for listings"),
      field::text<&FrontMatter::kind>("kind", "what kind of page it is, where its folder does not say so"),
      {{"order", ValueType::number, "its place among its neighbours"}, take_order},
      field::list<&FrontMatter::tags>("tags", "what it is about, for related pages"),
      {{"aliases", ValueType::list, "old addresses that lead here"}, take_aliases},
      field::text<&FrontMatter::picture>("picture", "its picture in listings and in easy-read menus"),
      {{"status", ValueType::choice, "published, draft or withdrawn"}, take_status},
      field::group<&FrontMatter::withdrawn, withdrawal_fields>("withdrawn", "why a withdrawn page is so, and where to go"),
      field::date<&FrontMatter::published>("published", "the day that it first appeared"),
      field::date<&FrontMatter::updated>("updated", "the day of its last change"),
      field::date<&FrontMatter::reviewed>("reviewed", "the day that somebody last read it through"),
      field::date<&FrontMatter::review_by>("review_by", "the day by which somebody must do so again"),
      field::text<&FrontMatter::owner>("owner", "who answers for it"),
      field::text<&FrontMatter::identifier>("identifier", "its reference"),
      field::text<&FrontMatter::version>("version", "its version"),
      field::text<&FrontMatter::approved_by>("approved_by", "who approved it"),
      field::date<&FrontMatter::approved>("approved", "when"),
      field::text<&FrontMatter::ratified_by>("ratified_by", "who ratified it"),
      field::date<&FrontMatter::ratified>("ratified", "when"),
      field::text<&FrontMatter::replaces>("replaces", "what it takes the place of"),
      field::groups<&FrontMatter::history, history_fields>("history", "its earlier versions"),
      field::groups<&FrontMatter::corrections, correction_fields>("corrections", "mistakes that were put right"),
      field::groups<&FrontMatter::sources, source_fields>("sources", "the documents that it is drawn from"),
      field::group<&FrontMatter::co_production, co_production_fields>("co_production", "who made it with whom"),
      {{"formats", ValueType::group, "other forms of this page: for each its page, its file, its web address or on-request", infos_of(page_form_table())},
       [](FieldReader& reader, const YamlValue& value, FrontMatter& front) { read_fields(reader, value, page_form_table(), front); }},
      field::group<&FrontMatter::based_on, based_on_fields>("based_on", "written by “alongside match”"),
      field::group<&FrontMatter::easy_read_check, easy_read_check_fields>("easy_read_check",
                                                                           "written by “alongside checked”"),
      field::group<&FrontMatter::translation, translation_fields>("translation", "who translated it and who checked that"),
      {{"wording", ValueType::choice, "fixed, where the words may not be changed, as in an Act"}, take_wording},
      {{"allow", ValueType::words, "rules that do not hold on this page, each with its reason"}, take_allow},
      {{"extra", ValueType::anything, "whatever your own templates use"}, take_extra},
  };
  return fields;
}

}  // namespace alongside
