#include "app/check_texts.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "app/brand_findings.h"
#include "app/brand_names.h"
#include "app/distinct_texts.h"
#include "app/record_files.h"
#include "check/check_document.h"
#include "check/in_step.h"
#include "check/readers.h"
#include "foundation/files.h"
#include "foundation/parallel.h"

namespace alongside {
namespace {

TextRole role_of(const Toolkit& toolkit, TextIndex index) {
  const Page& page = toolkit.pages[toolkit.texts[index].page];
  if (page.plain != index) return TextRole::derived;
  return page.is_index ? TextRole::index : TextRole::page;
}

Findings check_text(const Toolkit& toolkit, TextIndex index, Date today, WordingDesk& desk) {
  const Text& text = toolkit.texts[index];
  if (toolkit.pages[text.page].left_out) return {};
  CheckContext context;
  context.kind = toolkit.pages[text.page].kind;
  context.edition = text.edition;
  context.language = text.language;
  context.role = role_of(toolkit, index);
  context.today = today;
  context.desk = &desk;
  return check_document(*text.document, context);
}

/// The language that the name of shared text or of a slot says: "welcome.cy.md"; the toolkit's where it says none.
std::string_view language_of_part(const Settings& settings, const Document& part) {
  const std::string name = file_name(part.file);
  for (const std::string& language : settings.languages) {
    if (name.find('.' + language + '.') != std::string::npos) return language;
  }
  return settings.language;
}

/// The view that shows `text` to its readers; null where its edition is not built.
const View* view_of(const LoadedToolkit& loaded, const Text& text) {
  const auto shows = [&](const View& view) { return view.language == text.language && view.edition == text.edition; };
  const auto found = std::find_if(loaded.views.begin(), loaded.views.end(), shows);
  return found == loaded.views.end() ? nullptr : &*found;
}

/// Whether readers get the text, so that the brand answers for it.
bool is_shown(const Toolkit& toolkit, const Text& text) { return !text.is_draft && !toolkit.pages[text.page].left_out; }

/// Whether somebody's check of the text was recorded. It is held against the words as one brand publishes them.
bool has_check_record(const Document& document) {
  return !document.front.easy_read_check.group.empty() || !document.front.translation.checked_by.empty();
}

/// Looks at how texts stand to the ones that they are made from, and what their readers said.
class DerivedTexts {
 public:
  DerivedTexts(LoadedBrands& loaded, const std::vector<std::string>& names)
      : loaded_(loaded), names_(names), records_(loaded.brands.front()->sources) {
    for (const auto& brand : loaded.brands) {
      brand->steps.resize(brand->toolkit.texts.size());
      const auto same = [&](const auto& other) { return other->toolkit.shared == brand->toolkit.shared; };
      const auto first = std::find_if(loaded.brands.begin(), loaded.brands.end(), same);
      same_shared_.push_back(static_cast<std::size_t>(first - loaded.brands.begin()));
    }
  }

  /// What is found of one text in all brands that have it. Any thread, once a text.
  Findings check(const DistinctText& text) const {
    const RecordedWords recorded = [&](const std::string& fingerprint) { return records_.words(fingerprint); };
    const TextInBrand& first = text.places.front();
    Findings findings;
    std::vector<std::size_t> alike;
    for (const TextInBrand& place : text.places) {
      const bool is_alike = &place == &first || is_as_in(first, place);
      step(place) = is_alike && &place != &first ? step(first) : look_at_step(toolkit(place), place.text, recorded);
      step(place).text = place.text;
      if (is_alike) {
        alike.push_back(place.brand);
      } else {
        append(findings, findings_of(place, {place.brand}));
      }
    }
    append(findings, findings_of(first, alike));
    return findings;
  }

  Findings check_records(unsigned jobs) const { return records_.check(jobs); }

 private:
  const Toolkit& toolkit(const TextInBrand& place) const { return loaded_.brands[place.brand]->toolkit; }
  TextStep& step(const TextInBrand& place) const { return loaded_.brands[place.brand]->steps[place.text]; }

  /// Whether the same can be said of a text in another brand without looking again.
  bool is_as_in(const TextInBrand& first, const TextInBrand& other) const {
    const Text &one = toolkit(first).texts[first.text], &two = toolkit(other).texts[other.text];
    return one.below.empty() && two.below.empty() && source_of(toolkit(first), first.text) == source_of(toolkit(other), other.text) && same_shared_[first.brand] == same_shared_[other.brand] &&
           is_shown(toolkit(first), one) == is_shown(toolkit(other), two) && !has_check_record(*one.document);
  }

  Findings findings_of(const TextInBrand& place, const std::vector<std::size_t>& brands) const {
    const LoadedToolkit& brand = *loaded_.brands[place.brand];
    Findings findings = check_step(brand.toolkit, step(place));
    const View* view = view_of(brand, brand.toolkit.texts[place.text]);
    if (view != nullptr) append(findings, check_readers(*view, place.text));
    if (loaded_.are_many) hold_only_for(findings, brands_in_words(names_, brands));
    return findings;
  }

  LoadedBrands& loaded_;
  const std::vector<std::string>& names_;
  RecordFiles records_;
  std::vector<std::size_t> same_shared_;  // by brand: the first brand with the same shared texts
};

/// One desk for each worker and each set of word lists.
class Desks {
 public:
  WordingDesk& at(const WordingTools& tools) {
    for (WordingDesk& desk : desks_) {
      if (&desk.tools() == &tools) return desk;
    }
    return desks_.emplace_back(tools);
  }

 private:
  std::deque<WordingDesk> desks_;
};

/// Checks a text for all `brands` that have it: once with `check`, which takes a brand and a desk; where the text says a name that only
/// some brands of the run give, once for each with its own names.
template <typename Check>
Findings check_for_all(const LoadedBrands& loaded, const std::vector<std::string>& names, std::size_t first,
                       const std::vector<std::size_t>& brands, Desks& desks, Check check) {
  WordingDesk& shared = desks.at(*loaded.brands[first]->wording);
  Findings findings = check(first, shared);
  if (!loaded.are_many) return findings;
  if (!says_any(shared, loaded.names_of_some)) {
    hold_only_for(findings, brands_in_words(names, brands));
    return findings;
  }
  findings.clear();
  for (const std::size_t brand : brands) {
    Findings own = check(brand, desks.at(*loaded.brands[brand]->own_wording));
    hold_only_for(own, brands_in_words(names, {brand}));
    append(findings, std::move(own));
  }
  return findings;
}

/// Shared text and slots, each once.
Findings check_parts(const LoadedBrands& loaded, const std::vector<std::string>& names, Date today) {
  Findings findings;
  Desks desks;
  for (const DistinctPart& part : distinct_parts(loaded)) {
    const auto check = [&](std::size_t brand, WordingDesk& desk) {
      CheckContext context;
      context.role = TextRole::part;
      context.today = today;
      context.desk = &desk;
      context.language = language_of_part(loaded.brands[brand]->toolkit.settings, *part.document);
      return check_document(*part.document, context);
    };
    append(findings, check_for_all(loaded, names, part.brands.front(), part.brands, desks, check));
  }
  return findings;
}

/// A brand that gives the text to its readers, where one does.
const TextInBrand& place_to_check(const LoadedBrands& loaded, const DistinctText& text) {
  for (const TextInBrand& place : text.places) {
    const Toolkit& toolkit = loaded.brands[place.brand]->toolkit;
    if (!toolkit.pages[toolkit.texts[place.text].page].left_out) return place;
  }
  return text.places.front();
}

/// The text as `brand` has it.
TextIndex text_in(const DistinctText& text, std::size_t brand) {
  const auto found = std::find_if(text.places.begin(), text.places.end(), [&](const TextInBrand& place) { return place.brand == brand; });
  return found->text;
}

}  // namespace

Findings check_texts(LoadedBrands& loaded, Date today, unsigned jobs) {
  const std::vector<std::string> names = loaded.names();
  const std::vector<DistinctText> texts = distinct_texts(loaded);
  const DerivedTexts derived(loaded, names);
  std::vector<Desks> desks(jobs);
  std::vector<Findings> of_texts(texts.size());
  for_each_index_by_worker(texts.size(), jobs, [&](std::size_t worker, std::size_t i) {
    const auto check = [&](std::size_t brand, WordingDesk& desk) {
      return check_text(loaded.brands[brand]->toolkit, text_in(texts[i], brand), today, desk);
    };
    of_texts[i] = check_for_all(loaded, names, place_to_check(loaded, texts[i]).brand, brands_of(texts[i]), desks[worker], check);
    append(of_texts[i], derived.check(texts[i]));
  });
  Findings findings;
  for (Findings& more : of_texts) append(findings, std::move(more));
  append(findings, check_parts(loaded, names, today));
  append(findings, derived.check_records(jobs));
  return findings;
}

}  // namespace alongside
