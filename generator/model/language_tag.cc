#include "model/language_tag.h"

#include <array>
#include <utility>

namespace alongside {
namespace {

using Name = std::pair<std::string_view, std::string_view>;

constexpr std::array<Name, 45> own_names = {{
    {"am", "አማርኛ"},       {"ar", "العربية"},     {"bg", "Български"}, {"bn", "বাংলা"},      {"ckb", "کوردیی ناوەندی"},
    {"cs", "Čeština"},    {"cy", "Cymraeg"},     {"de", "Deutsch"},   {"el", "Ελληνικά"},   {"en", "English"},
    {"es", "Español"},    {"fa", "فارسی"},       {"fr", "Français"},  {"ga", "Gaeilge"},    {"gd", "Gàidhlig"},
    {"gu", "ગુજરાતી"},     {"he", "עברית"},       {"hi", "हिन्दी"},     {"hu", "Magyar"},     {"it", "Italiano"},
    {"ja", "日本語"},     {"ko", "한국어"},      {"ku", "Kurdî"},     {"kw", "Kernewek"},   {"lt", "Lietuvių"},
    {"lv", "Latviešu"},   {"ml", "മലയാളം"},     {"ne", "नेपाली"},     {"nl", "Nederlands"}, {"pa", "ਪੰਜਾਬੀ"},
    {"pl", "Polski"},     {"ps", "پښتو"},        {"pt", "Português"}, {"ro", "Română"},     {"ru", "Русский"},
    {"sk", "Slovenčina"}, {"so", "Soomaali"},    {"sq", "Shqip"},     {"sw", "Kiswahili"},  {"ta", "தமிழ்"},
    {"ti", "ትግርኛ"},       {"tr", "Türkçe"},      {"uk", "Українська"}, {"ur", "اردو"},       {"vi", "Tiếng Việt"},
}};

}  // namespace

std::string_view own_name_of_language(std::string_view tag) {
  // One language, two scripts that not everybody reads.
  if (tag.starts_with("zh-Hant") || tag == "zh-HK" || tag == "zh-TW") return "繁體中文";
  if (tag == "zh" || tag.starts_with("zh-")) return "简体中文";
  const std::string_view language = tag.substr(0, tag.find('-'));
  for (const auto& [code, name] : own_names) {
    if (code == language) return name;
  }
  return {};
}

}  // namespace alongside
