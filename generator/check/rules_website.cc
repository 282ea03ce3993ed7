#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::string_view proof = "Alongside: HEAD may only prove a link good, only a GET may prove it bad, a refusal proves nothing";
constexpr std::string_view promised = "Alongside: a link leads to what its words promise";

constexpr std::array rules = {
    Rule{"website/broken", error, "A link to a page of another website that is gone, or to an address that cannot be right.",
         "Readers would be sent to an error page.", proof, "Read [the report](⟦https://www.example.org/report-2019⟧).",
         "Read [the report](https://www.example.org/report).", "Find where the content is now and link to that.", ExamplePlace::asked},
    Rule{"website/moved", warning, "A link to a page of another website that has moved for good.",
         "Websites keep the way from an old address to the new one for a while only.", "RFC 9110, HTTP Semantics, 301 and 308",
         "Read [the report](⟦https://www.example.org/old/report⟧).", "Read [the report](https://www.example.org/report).",
         "Link to the new address. To change it everywhere, type: alongside links fix --write", ExamplePlace::asked},
    Rule{"website/private", warning, "A link to an address inside a private network.", "Readers outside that network cannot reach it.",
         "RFC 1918, Address Allocation for Private Internets; RFC 6890, Special-Purpose IP Address Registries",
         "Read [the report](⟦http://10.0.0.5/report⟧).", "Read [the report](https://www.example.org/report).",
         "Link to a public page. For pages that only your own people read, use --allow-private.", ExamplePlace::asked},
    Rule{"website/soft", warning, "A link to a page of another website that answers, and yet something is amiss.",
         "The page may not be what readers were promised: it is empty, calls itself missing, lacks the part that is linked to, or is only the front page.",
         promised,
         "Read [the report](⟦https://www.example.org/reports/2019⟧).", "Read [the report](https://www.example.org/report).",
         "Open it and see whether it is what you mean.", ExamplePlace::asked},
    Rule{"website/unconfirmed", Severity::advice, "A link to a website that does not let programs look.",
         "Many health websites turn programs away, so only a person can tell whether the page is there.", proof,
         "Read [the report](⟦https://www.example.org/members/report⟧).", "Read [the report](https://www.example.org/report).",
         "Open it yourself, and record that with: alongside links confirm", ExamplePlace::asked},
    Rule{"website/unsafe", warning, "A link to a website whose certificate is not in order.",
         "Browsers show readers a warning in the place of the page.", "RFC 9110, HTTP Semantics, 4.3.4 https Certificate Verification",
         "Read [the report](⟦https://expired.example.org/report⟧).", "Read [the report](https://www.example.org/report).",
         "Tell those who run the website, or link to another one.", ExamplePlace::asked},
    Rule{"website/unwell", warning, "A link to a website that does not answer as it should.",
         "It may be well again tomorrow, or gone for good: after 3 runs over several days it counts as broken.",
         "Wikimedia, InternetArchiveBot, FAQ for system administrators: dead only after further tests at least 3 days apart",
         "Read [the report](⟦https://closed.example.org/report⟧).", "Read [the report](https://www.example.org/report).",
         "Open it yourself.", ExamplePlace::asked},
};

}  // namespace

std::span<const Rule> website_rules() { return rules; }

}  // namespace alongside
