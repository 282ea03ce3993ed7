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
  DateCheck(const Document& document, Date today)
      : document_(document), front_(document.front), today_(today) {}

  Findings check() {
    if (today_) {
      check_overdue();
      check_future();
    }
    check_order({"updated", front_.updated}, {"published", front_.published});
    check_order({"review_by", front_.review_by}, {"reviewed", front_.reviewed});
    check_order({"review_by", front_.review_by}, {"published", front_.published});
    check_order({"ratified", front_.ratified}, {"approved", front_.approved});
    return std::move(findings_);
  }

 private:
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
    const std::array<NamedDate, 4> happened = {{{"updated", front_.updated},
                                                {"reviewed", front_.reviewed},
                                                {"approved", front_.approved},
                                                {"ratified", front_.ratified}}};
    for (const NamedDate& named : happened) {
      if (!(named.date > today_)) continue;
      findings_.push_back(warning_at(
          place(named.field), "review/future-date",
          "“" + std::string(named.field) + "” is a day that is still to come: " + date_in_words(named.date),
          "Write the day on which it happened, or take the line out."));
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
  Findings findings_;
};

}  // namespace

Findings check_dates(const Document& document, const CheckContext& context) {
  return DateCheck(document, context.today).check();
}

}  // namespace alongside
