#include <algorithm>
#include <array>
#include <string>

#include "check/text_rules.h"
#include "foundation/text.h"

namespace alongside {
namespace {

struct NamedDate {
  std::string_view field;
  Date date;
};

Date a_year_after(Date date) {
  return {date.year + 1, date.month, date.month == 2 && date.day == 29 ? 28 : date.day};
}

class DateCheck {
 public:
  DateCheck(const Document& document, const CheckContext& context)
      : document_(document), front_(document.front), today_(context.today), is_guidance_(is_guidance(context)) {}

  Findings check() {
    if (today_) {
      check_overdue();
      check_future();
    }
    if (is_guidance_) check_plan();
    check_order({"updated", front_.updated}, {"published", front_.published});
    check_order({"review_by", front_.review_by}, {"reviewed", front_.reviewed});
    check_order({"review_by", front_.review_by}, {"published", front_.published});
    check_order({"ratified", front_.ratified}, {"approved", front_.approved});
    return std::move(findings_);
  }

 private:
  /// Pages that tell people what to do: what they say can become wrong.
  static bool is_guidance(const CheckContext& context) {
    return context.role == TextRole::page && context.kind != nullptr && context.kind->id == "guidance";
  }

  void check_plan() {
    if (front_.review_by || front_.status != PageStatus::published) return;
    const bool is_misread = std::any_of(front_.places.begin(), front_.places.end(), [](const auto& place) { return place.first == "review_by"; });
    if (is_misread) return;
    findings_.push_back(advice_at(place("title"), "review/no-next-review", "This page does not say by when somebody will read it again.",
                                  "Read it through, then run: alongside review " + as_argument(document_.file) + " --next " +
                                      (today_ ? iso_date(a_year_after(today_)) : std::string("2027-05-06"))));
  }

  Location place(std::string_view field) const { return place_of(front_, field, document_.file); }

  void check_overdue() {
    const bool is_due =
        front_.review_by && front_.review_by < today_ && front_.status != PageStatus::withdrawn;
    if (!is_due) return;
    const auto days = static_cast<std::size_t>(day_number(today_) - day_number(front_.review_by));
    findings_.push_back(warning_at(place("review_by"), "review/overdue",
                                   "This page was to be read again by " + date_in_words(front_.review_by) +
                                       ", " + counted(days, "day", "days") + " ago.",
                                   "Read it, change what is no longer right, then run: alongside review " +
                                       as_argument(document_.file) + " --next " + iso_date(a_year_after(today_))));
  }

  /// What is said to have happened cannot lie ahead; a page may be written before the day on which it is
  /// published.
  void check_future() {
    const std::array<NamedDate, 5> happened = {{{"updated", front_.updated},
                                                {"reviewed", front_.reviewed},
                                                {"approved", front_.approved},
                                                {"ratified", front_.ratified},
                                                {"formats.bsl.date", front_.signed_film.date}}};
    for (const NamedDate& named : happened) {
      if (!(named.date > today_)) continue;
      findings_.push_back(still_to_come(place(named.field), named.field, named.date));
    }
  }

  void check_order(const NamedDate& later, const NamedDate& earlier) {
    const bool is_wrong = later.date && earlier.date && later.date < earlier.date;
    if (!is_wrong) return;
    findings_.push_back(warning_at(place(later.field), "review/date-order",
                                   "“" + std::string(later.field) + "” (" + date_in_words(later.date) +
                                       ") lies before “" + std::string(earlier.field) + "” (" +
                                       date_in_words(earlier.date) + ").",
                                   "Look which of the two is right, and change the other."));
  }

  const Document& document_;
  const FrontMatter& front_;
  Date today_;
  bool is_guidance_;
  Findings findings_;
};

}  // namespace

Finding still_to_come(Location where, std::string_view field, Date date) {
  return warning_at(std::move(where), "review/future-date",
                    "“" + std::string(field) + "” is a day that is still to come: " + date_in_words(date),
                    "Write the day on which it happened, or take the line out.");
}

Findings check_dates(const Document& document, const CheckContext& context) {
  return DateCheck(document, context).check();
}

}  // namespace alongside
