#include "assemble/languages.h"

namespace alongside {
namespace {

/// ISO 639-1:2002, every code between spaces.
constexpr std::string_view codes =
    " aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da"
    " de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz"
    " ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln"
    " lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi"
    " pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti"
    " tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_large(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

bool is_language_code(std::string_view part) {
  const bool has_region = part.size() == 5 && part[2] == '-' && is_large(part[3]) && is_large(part[4]);
  if ((part.size() != 2 && !has_region) || !is_small(part[0]) || !is_small(part[1])) return false;
  const char padded[] = {' ', part[0], part[1], ' '};
  return codes.find(std::string_view(padded, sizeof padded)) != std::string_view::npos;
}

}  // namespace alongside
