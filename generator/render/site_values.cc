#include "render/site_values.h"

#include <algorithm>
#include <array>

#include "foundation/html.h"
#include "foundation/text.h"
#include "foundation/url.h"
#include "model/language_tag.h"
#include "model/links.h"
#include "render/borrowed_words.h"

namespace alongside {
namespace {

/// The names of pictures in templates and in the picture set.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> picture_names = {{
    {"home", "home"},
    {"all_pages", "all-pages"},
    {"hard_words", "hard-words"},
    {"contact", "contact"},
    {"phone", "phone"},
    {"email", "email"},
    {"letter", "letter"},
    {"back", "back"},
    {"next", "next"},
    {"standard", "standard-print"},
    {"easy_read", "easy-read"},
    {"help", "help"},
    {"question", "question"},
}};

std::string month_key(int month) { return "month_" + std::to_string(month); }

/// A number as telephones dial it: digits, and the plus of a country.
std::string dialled(std::string_view number) {
  std::string digits;
  for (const char c : number) {
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
  }
  return digits;
}

bool is_plain_sign(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' ||
         c == '~';
}

}  // namespace

std::string fixed_sentence(const View& view, std::string_view key, Fillings fillings) {
  std::string sentence(fixed_word(view, key));
  for (const auto& [name, value] : fillings) sentence = replaced(sentence, '{' + std::string(name) + '}', value);
  return sentence;
}

std::string fixed_markup(const View& view, std::string_view key, Fillings fillings) {
  const std::string language = fixed_language(view, key);
  std::string sentence = escaped(fixed_word(view, key));
  for (const auto& [name, markup] : fillings) {
    const std::string given(markup);
    sentence = replaced(sentence, '{' + std::string(name) + '}', language.empty() ? given : within_borrowed(view, given));
  }
  return with_language(language, sentence);
}

void add_fixed(Values& values, std::string_view name, const View& view, std::string_view key, Fillings fillings) {
  std::string words = fixed_sentence(view, key, fillings);
  const std::string language = fixed_language(view, key);
  if (language.empty()) return values.text(name, std::move(words));
  std::string markup = with_language(language, escaped(words));
  values.borrowed(name, std::move(words), std::move(markup));
}

std::string settings_markup(const View& view, std::string_view text) {
  const std::string language = settings_language(view), words = filled_markup(view, text);
  if (words.empty() || language.empty()) return words;
  return "<bdi lang=\"" + escaped(language) + "\">" + words + "</bdi>";
}

std::string language_markup(const View& view, std::string_view tag) {
  return "<bdi lang=\"" + escaped(tag) + "\">" + escaped(language_name(view, tag)) + "</bdi>";
}

std::string settings_language(const View& view) {
  const std::string& language = view.toolkit->settings.language;
  return view.language == language ? std::string() : language;
}

std::string isolated_markup(const View& view, std::string_view text) {
  const std::string words = escaped(text);
  if (words.empty() || text_direction(view.language) == "ltr") return words;
  return "<bdi dir=\"ltr\">" + words + "</bdi>";
}

std::string isolated_name(const View& view, std::string_view name) {
  const std::string words = filled_markup(view, name);
  if (words.empty() || text_direction(view.language) == "ltr") return words;
  return "<bdi>" + words + "</bdi>";
}

std::string date_markup(const View& view, Date date) {
  if (!date) return {};
  return "<time datetime=\"" + iso_date(date) + "\">" + day_markup(view, date) + "</time>";
}

std::string date_in_words(const View& view, Date date) {
  if (!date) return {};
  const std::string day = std::to_string(date.day), year = std::to_string(date.year);
  return fixed_sentence(view, "day_form", {{"day", day}, {"month", fixed_word(view, month_key(date.month))}, {"year", year}});
}

std::string day_markup(const View& view, Date date) {
  if (!date) return {};
  const std::string day = std::to_string(date.day), month = fixed_text(view, month_key(date.month)), year = std::to_string(date.year);
  return fixed_markup(view, "day_form", {{"day", day}, {"month", month}, {"year", year}});
}

std::string month_markup(const View& view, Date date) {
  if (!date) return {};
  const std::string month = fixed_text(view, month_key(date.month)), year = std::to_string(date.year);
  return fixed_markup(view, "month_form", {{"month", month}, {"year", year}});
}

void add_day(Values& values, std::string_view name, const View& view, Date date) {
  std::string words = date_in_words(view, date), markup = day_markup(view, date);
  if (markup == escaped(words)) return values.text(name, std::move(words));
  values.borrowed(name, std::move(words), std::move(markup));
}

Values date_values(const View& view, Date date) {
  Values values("date");
  if (!date) return values;
  values.text("iso", iso_date(date));
  add_day(values, "text", view, date);
  return values;
}

Values picture_values(const PageSpot& spot, const Picture* picture, bool described) {
  Values values("picture");
  if (picture == nullptr || picture->left_out) return values;
  constexpr int usual_side = 96;  // of a picture whose size nobody knows: the built-in drawings' own
  values.text("src", file_href(spot.view(), spot.address, picture->address));
  if (described) values.text("alt", filled(spot.view(), picture->description));
  values.text("width", std::to_string(picture->width > 0 ? picture->width : usual_side));
  values.text("height", std::to_string(picture->height > 0 ? picture->height : usual_side));
  return values;
}

Values template_pictures_values(const PageSpot& spot) {
  Values values("pictures");
  for (const auto& [in_template, in_set] : picture_names) {
    values.group(in_template, picture_values(spot, picture_named(spot.toolkit(), std::string(in_set)), false));
  }
  return values;
}

Values contact_values(const View& view) {
  const Contact& contact = view.contact;
  Values values("contact");
  values.html("name", settings_markup(view, contact.name));
  values.text("email", contact.email);
  values.html("phone", isolated_markup(view, contact.phone));
  if (!dialled(contact.phone).empty()) values.text("phone_href", "tel:" + dialled(contact.phone));
  values.html("text", isolated_markup(view, contact.text));
  if (!dialled(contact.text).empty()) values.text("text_href", "sms:" + dialled(contact.text));
  values.html("relay", settings_markup(view, contact.relay));
  values.html("address", settings_markup(view, contact.address));
  values.html("hours", settings_markup(view, contact.hours));
  values.text("form", outside_href(contact.form));
  if (!contact.reply_within.empty()) {
    values.html("reply_within", fixed_markup(view, "reply_within", {{"time", settings_markup(view, contact.reply_within)}}));
  }
  return values;
}

Values organisation_values(const PageSpot& spot) {
  const View& view = spot.view();
  Values values("organisation");
  if (view.organisation.name.empty()) return values;
  values.text("name", view.organisation.name);
  values.text("short_name", view.organisation.short_name);
  const std::uint32_t logo = view.toolkit->logo;
  if (logo == no_index) return values;
  const auto add_logo = [&](const char* name, std::uint32_t picture) {
    if (picture == no_index) return;
    Values logo_values = picture_values(spot, &view.toolkit->pictures[picture], false);
    logo_values.text("alt", view.organisation.logo_description);
    values.group(name, std::move(logo_values));
  };
  add_logo("logo", logo);
  add_logo("logo_dark", view.toolkit->logo_dark);
  return values;
}

Values titled_link(std::string href, std::string title) {
  Values values("titled-link");
  values.text("href", std::move(href));
  values.text("title", std::move(title));
  return values;
}

std::string filled_markup(const View& view, std::string_view text) { return escaped(filled(view, text)); }

std::string outside_href(std::string_view address) {
  constexpr std::array<std::string_view, 5> allowed = {"http", "https", "mailto", "tel", "sms"};
  const std::string scheme = scheme_of(address);
  const bool may = std::find(allowed.begin(), allowed.end(), scheme) != allowed.end();
  return may ? safe_address(address) : std::string();
}

std::string percent_encoded_value(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string result;
  for (const char c : text) {
    if (is_plain_sign(c)) {
      result += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      result.append({'%', digits[byte >> 4], digits[byte & 15]});
    }
  }
  return result;
}

std::string security_policy() {
  return "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; base-uri 'none'; "
         "form-action 'none'";
}

}  // namespace alongside
