// Numbers, sums of money, ranges and telephone numbers in running text.
#include "language/characters.h"
#include "language/word_cutting.h"

namespace alongside {
namespace {

constexpr std::size_t least_phone_digits = 8;  // "0800 1111"
constexpr std::size_t most_phone_digits = 15;  // E.164

/// The telephone number at `at` (the first digit, + or bracket): its end, or 0. It begins with 0 or +, and
/// its first group has three digits or more, so that "04 03 2026" is none.
std::size_t phone_end(std::string_view block, std::size_t at) {
  const bool bracket = block[at] == '(';
  if (bracket) ++at;
  const bool abroad = char_at(block, at) == '+';
  if (!abroad && char_at(block, at) != '0') return 0;
  if (abroad) ++at;
  std::size_t end = digits_end(block, at);
  std::size_t digits = end - at;
  if (digits < (abroad ? 1U : 3U)) return 0;
  if (bracket && char_at(block, end) == ')') ++end;
  for (;;) {
    std::size_t next = end + (char_at(block, end) == '-' ? 1 : space_at(block, end));
    if (abroad && block.substr(next).starts_with("(0)")) next += 3;
    const std::size_t group = digits_end(block, next);
    if (next == end || group - next < 2 || digits + group - next > most_phone_digits) break;
    digits += group - next;
    end = group;
  }
  return digits >= least_phone_digits && digits <= most_phone_digits && letter_at(block, end) == 0 ? end : 0;
}

/// The end of digits with , and . between digits: "1,250", "0.5", "1026.253.553".
std::size_t plain_number_end(std::string_view block, std::size_t at) {
  std::size_t end = digits_end(block, at);
  while ((char_at(block, end) == ',' || char_at(block, end) == '.') &&
         is_ascii_digit(char_at(block, end + 1))) {
    end = digits_end(block, end + 1);
  }
  const std::string_view rest = block.substr(end);
  const bool half = rest.starts_with("½") || rest.starts_with("¼") || rest.starts_with("¾");
  return half ? end + 2 : end;
}

/// How many bytes the dash at `at` takes that can join two numbers: "10-15", "10–15".
std::size_t dash_at(std::string_view block, std::size_t at) {
  if (char_at(block, at) == '-') return 1;
  const std::string_view rest = block.substr(at);
  return rest.starts_with("\u2013") || rest.starts_with("\u2014") || rest.starts_with("\u2011") ||
                 rest.starts_with("\u2212")
             ? 3
             : 0;
}

std::size_t money_sign(std::string_view block, std::size_t at) {
  if (char_at(block, at) == '$') return 1;
  const std::string_view rest = block.substr(at);
  if (rest.starts_with("£")) return 2;
  return rest.starts_with("€") ? 3 : 0;
}

/// The end of a number or time at `at`.
std::size_t amount_end(std::string_view block, std::size_t at) {
  if (const std::size_t end = time_end(block, at)) return end;
  return plain_number_end(block, at + money_sign(block, at));
}

/// The end of the range whose first number ends at `end`, or 0. "1-2-3" and "1/2" are none; "2019/20" is.
std::size_t range_end(std::string_view block, std::size_t at, std::size_t end) {
  const bool year = char_at(block, end) == '/' && end - at == 4 && digits_end(block, at) == end;
  const std::size_t sign = year ? 1 : dash_at(block, end);
  const std::size_t second = end + sign;
  if (sign == 0 || !is_ascii_digit(char_at(block, second + money_sign(block, second)))) return 0;
  const std::size_t last = amount_end(block, second);
  const std::size_t more = dash_at(block, last);
  const bool goes_on = more > 0 && is_ascii_digit(char_at(block, last + more));
  return goes_on || letter_at(block, last) > 0 ? 0 : last;
}

/// The percentage sign after a number, with or without a space: its end, or 0.
std::size_t percent_end(std::string_view block, std::size_t end) {
  const std::size_t sign = end + space_at(block, end);
  return char_at(block, sign) == '%' ? sign + 1 : 0;
}

/// A number with what is written onto it: "5mg", "1st", "50p", "£4.4bn", "1/2", "10-year-old".
Word number_with_unit(std::string_view block, std::size_t at, std::size_t end, bool money) {
  const std::size_t whole = end;
  while (char_at(block, end) == '/' && is_ascii_digit(char_at(block, end + 1)))
    end = plain_number_end(block, end + 1);
  if (end > whole) return word_from(at, end, WordKind::number);
  const std::size_t last = end_of_letters(block, end);
  if (money || block.substr(end, last - end) == "p") return word_from(at, last, WordKind::money);
  const bool compound = last > end && joiner_at(block, end) > 0;
  return word_from(at, last, compound ? WordKind::word : WordKind::number);
}

}  // namespace

std::size_t digits_end(std::string_view block, std::size_t at) {
  while (at < block.size() && is_ascii_digit(block[at])) ++at;
  return at;
}

std::optional<Word> number_at(std::string_view block, std::size_t at) {
  const char first = block[at];
  if (first == '0' || first == '+' || first == '(') {
    if (const std::size_t end = phone_end(block, at)) return word_from(at, end, WordKind::phone);
    if (first == '(') return std::nullopt;
  }
  if (const std::size_t end = date_end(block, at)) return word_from(at, end, WordKind::date);
  const std::size_t sign = money_sign(block, at);
  const std::size_t time = sign == 0 ? time_end(block, at) : 0;
  const std::size_t lead = sign + (first == '+' || first == '.' ? 1 : 0);
  const std::size_t end = time > 0 ? time : plain_number_end(block, at + lead);
  if (const std::size_t range = range_end(block, at, end)) {
    const std::size_t percent = percent_end(block, range);
    return word_from(at, percent > 0 ? percent : range, percent > 0 ? WordKind::percentage : WordKind::range);
  }
  if (time > 0) return word_from(at, time, WordKind::time);
  if (const std::size_t percent = percent_end(block, end))
    return word_from(at, percent, WordKind::percentage);
  return number_with_unit(block, at, end, sign > 0);
}

}  // namespace alongside
