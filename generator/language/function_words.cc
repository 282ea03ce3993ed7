#include "language/function_words.h"

#include <algorithm>
#include <array>

#include "language/word_facts.h"

namespace alongside {
namespace {

using namespace word_flag;

struct Group {
  std::uint32_t flags;
  std::string_view words;  // between single spaces
};

// A word may stand in several groups.
constexpr Group groups[] = {
    {be,
     "am is are was were be been being isn't aren't wasn't weren't i'm it's he's she's that's there's "
     "here's what's who's where's how's you're we're they're"},
    {get, "get gets got getting gotten"},
    {have, "have has had having haven't hasn't hadn't i've you've we've they've"},
    {modal,
     "can could may might must shall should will would ought cannot can't couldn't mustn't shouldn't "
     "won't wouldn't i'll you'll we'll they'll he'll she'll it'll"},
    {negative,
     "not no never nobody none nothing nowhere neither nor without cannot hardly barely scarcely unless "
     "except can't couldn't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't "
     "wouldn't shan't shouldn't mustn't mightn't needn't oughtn't daren't ain't"},
    {joining,
     "and but or because so which that when if while although though unless until whereas whether since "
     "who whom whose where as than before after once"},
    {preposition,
     "of in on at to for with from by about into through over under between among against during without "
     "within across behind beyond near off onto out outside per towards toward upon up down via around "
     "along alongside above below beside besides despite inside like past regarding since until before "
     "after as except than"},
    {determiner,
     "the a an this that these those my your his her its our their some any every each all both no either "
     "neither another other such what which whose much many more most few fewer less several enough"},
    {pronoun,
     "i you he she it we they me him her us them mine yours hers ours theirs myself yourself himself "
     "herself itself ourselves yourselves themselves who whom someone somebody something anyone anybody "
     "anything everyone everybody everything nobody nothing none this that these those there i'm i've "
     "i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll we're we've we'll "
     "we'd they're they've they'll they'd"},
    {adverb,
     "also always already again almost away back even ever far here just later maybe more most much never "
     "now often once only out perhaps quite rather really seldom since so sometimes soon still then there "
     "together too twice usually very well yet however therefore first last all both each not better best "
     "fully either"},
    {number_word,
     "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
     "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand "
     "million billion"},
    {month,
     "january february march april may june july august september october november december jan feb mar "
     "apr jun jul aug sep sept oct nov dec"},
    {weekday,
     "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"},
    {question, "how what when where which who whom whose why"},
};

constexpr std::string_view irregular_participles =
    "awoken beaten become begun bent bet bitten bled blown born borne bought bound bred broken brought "
    "built burnt burst cast caught chosen clung come cost crept cut dealt done drawn driven drunk dug "
    "eaten fallen fed felt flown forbidden foreseen forgiven forgotten fought found frozen given gone "
    "grown heard held hidden hit hung hurt kept known laid lain learnt led left lent let lit lost made "
    "meant met mistaken overcome overseen overtaken paid proven put quit read rebuilt redone ridden "
    "rewritten risen run rung said sat seen sent set sewn shaken shot shown shrunk shut slept sold sought "
    "spelt spent split spoken spread stolen stood struck stuck sung sunk sworn swept taken taught thought "
    "thrown told torn understood undertaken undone upheld upset withdrawn withheld woken won worn woven "
    "written";

// End with -ed and are no participles.
constexpr std::string_view not_participles =
    "bed biped bleed breed creed deed embed exceed feed freed greed hatred heed hundred indeed kindred "
    "moped naked need nosebleed proceed red reed sacred seed shed sled speed steed succeed ted wed weed "
    "wicked zed hotbed seabed unneeded";

// Say how something or somebody is, more often than what somebody did to it.
constexpr std::string_view statives =
    "accustomed advanced affiliated aged alarmed allowed amazed annoyed ashamed associated available "
    "based bored born called committed complicated composed comprised concerned confident confused "
    "connected convinced crowded dated dedicated delighted depressed designed determined detailed devoted "
    "disabled disappointed distressed embarrassed embedded engaged entitled equipped excited exhausted "
    "expected experienced focused focussed frightened frustrated gifted gone grown inclined interested "
    "interrelated intended involved isolated known limited linked located married meant mixed motivated "
    "named needed overwhelmed pleased poised positioned prepared puzzled qualified related relaxed "
    "relieved renowned retired rooted satisfied scared scattered settled shocked situated skilled "
    "stressed stuck suited supposed surprised surrounded tailored talented tempted terrified thrilled "
    "tied tired troubled unaffected unchanged unemployed unexpected united unlimited unrelated "
    "unsupported untrained unwanted varied worn worried worthwhile";

/// Whether `word` stands in `list`, whose words are parted by single spaces.
bool is_in(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

}  // namespace

std::uint32_t function_word_flags(std::string_view small_letters) {
  std::uint32_t flags = 0;
  for (const Group& group : groups) {
    if (is_in(group.words, small_letters)) flags |= group.flags;
  }
  return flags;
}

std::uint32_t participle_flags(std::string_view small_letters) {
  const bool regular =
      small_letters.size() > 3 && small_letters.ends_with("ed") && !is_in(not_participles, small_letters);
  if (!regular && !is_in(irregular_participles, small_letters)) return 0;
  return participle | (is_in(statives, small_letters) ? stative : 0);
}

}  // namespace alongside
