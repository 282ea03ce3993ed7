#include <array>

#include "check/rule_families.h"

namespace alongside {
namespace {

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

constexpr std::string_view alternatives = "WCAG 2.2, 1.1.1 Non-text Content, level A";

constexpr std::array rules = {
    Rule{"picture/broken", error, "A photograph or other picture that cannot be shown.", "Readers would see an empty frame in its place.",
         "The PNG, JPEG, GIF and WebP formats", "a photograph from a telephone (HEIC) renamed to team.jpg", "the same photograph saved as JPEG",
         "Open it in a picture program and save it again as PNG or JPEG.", ExamplePlace::described},
    Rule{"picture/broken-svg", error, "A drawing (SVG) that cannot be read.", "Browsers would show nothing in its place.", "SVG 2 and XML 1.0 (W3C)",
         "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n  <path d=\"M0 0h9v9z\">\n</⟦svg⟧>",
         "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n  <path d=\"M0 0h9v9z\"/>\n</svg>",
         "Open it in a drawing program and save it again as SVG, or use another picture.", ExamplePlace::drawing},
    Rule{"picture/film-form", warning, "A film, or its captions, in a file that browsers do not show.", "Readers would see a black box, or no captions.",
         "WHATWG HTML and WebVTT (W3C): what browsers play and show",
         "content/guidance/film.md\n  ---\n  title: Our film\n  summary: How we meet.\n  review_by: 6 May 2027\n  ---\n\n  ::: video {title=\"Our film\" file=\"film.mp4\" captions=\"⟦film.srt⟧\" transcript=\"film.txt\" audio_description=\"not-needed\"}\n  We talk about the bus.\n  :::\ncontent/guidance/film.mp4\n  a film\ncontent/guidance/film.srt\n  1\ncontent/guidance/film.txt\n  We talk about the bus. A bus is to be seen.",
         "content/guidance/film.md\n  ---\n  title: Our film\n  summary: How we meet.\n  review_by: 6 May 2027\n  ---\n\n  ::: video {title=\"Our film\" file=\"film.mp4\" captions=\"film.vtt\" transcript=\"film.txt\" audio_description=\"not-needed\"}\n  We talk about the bus.\n  :::\ncontent/guidance/film.mp4\n  a film\ncontent/guidance/film.vtt\n  WEBVTT\ncontent/guidance/film.txt\n  We talk about the bus. A bus is to be seen.",
         "Save films as MP4 (.mp4) and captions as WebVTT (.vtt).", ExamplePlace::files},
    Rule{"picture/film-length", Severity::advice, "A film of the toolkit's own that plays for more than six minutes.",
         "Many people cannot follow for so long, and those who lose the thread do not find the place again.",
         "W3C, Making content usable for people with cognitive and learning disabilities: break media into chunks; NHS digital service manual, multimedia",
         "a film of 9 minutes 20 seconds in one file", "the same film in two files, each with a title of its own, captions and a transcript",
         "Cut it where its subject changes. If it cannot be cut, allow it with that reason.", ExamplePlace::described, Limit::film_minutes},
    Rule{"picture/film-without-audio-description", warning, "A film of the toolkit's own that does not say whether it has audio description.",
         "People who cannot see it miss what nobody says aloud.",
         "WCAG 2.2, 1.2.5 Audio Description (Prerecorded), level AA; NHS digital service manual, multimedia",
         "content/guidance/film.md\n  ---\n  title: Our film\n  summary: How we meet.\n  review_by: 6 May 2027\n  ---\n\n  ⟦⟧::: video {title=\"Our film\" file=\"film.mp4\" captions=\"film.vtt\" transcript=\"film.txt\"}\n  We talk about the bus.\n  :::\ncontent/guidance/film.mp4\n  a film\ncontent/guidance/film.vtt\n  WEBVTT\ncontent/guidance/film.txt\n  We talk about the bus. A bus is to be seen.",
         "content/guidance/film.md\n  ---\n  title: Our film\n  summary: How we meet.\n  review_by: 6 May 2027\n  ---\n\n  ::: video {title=\"Our film\" file=\"film.mp4\" captions=\"film.vtt\" transcript=\"film.txt\" audio_description=\"described.mp4\"}\n  We talk about the bus.\n  :::\ncontent/guidance/film.mp4\n  a film\ncontent/guidance/film.vtt\n  WEBVTT\ncontent/guidance/film.txt\n  We talk about the bus. A bus is to be seen.\ncontent/guidance/described.mp4\n  a film",
         "Name the film with audio description in audio_description, or write not-needed where its sound or the page says all that matters.", ExamplePlace::files},
    Rule{"picture/film-without-captions", warning, "A film of the toolkit's own without captions.", "People who cannot hear miss what is said.",
         "WCAG 2.2, 1.2.2 Captions (Prerecorded), level A",
         "content/guidance/film.md\n  ---\n  title: Our film\n  summary: How we meet.\n  review_by: 6 May 2027\n  ---\n\n  ⟦⟧::: video {title=\"Our film\" file=\"film.mp4\" transcript=\"film.txt\" audio_description=\"not-needed\"}\n  We talk about the bus.\n  :::\ncontent/guidance/film.mp4\n  a film\ncontent/guidance/film.txt\n  We talk about the bus. A bus is to be seen.",
         "content/guidance/film.md\n  ---\n  title: Our film\n  summary: How we meet.\n  review_by: 6 May 2027\n  ---\n\n  ::: video {title=\"Our film\" file=\"film.mp4\" captions=\"film.vtt\" transcript=\"film.txt\" audio_description=\"not-needed\"}\n  We talk about the bus.\n  :::\ncontent/guidance/film.mp4\n  a film\ncontent/guidance/film.vtt\n  WEBVTT\ncontent/guidance/film.txt\n  We talk about the bus. A bus is to be seen.",
         "Write down what is said in a .vtt file, and name it in captions.", ExamplePlace::files},
    Rule{"picture/film-without-transcript", warning, "A film of the toolkit's own without its words on a page or in a file.",
         "People who cannot see it do not know what it shows, and many would rather read.",
         "WCAG 2.2, 1.2.3 Audio Description or Media Alternative (Prerecorded), level A; NHS digital service manual, multimedia",
         "content/guidance/film.md\n  ---\n  title: Our film\n  summary: How we meet.\n  review_by: 6 May 2027\n  ---\n\n  ⟦⟧::: video {title=\"Our film\" file=\"film.mp4\" captions=\"film.vtt\" audio_description=\"not-needed\"}\n  We talk about the bus.\n  :::\ncontent/guidance/film.mp4\n  a film\ncontent/guidance/film.vtt\n  WEBVTT",
         "content/guidance/film.md\n  ---\n  title: Our film\n  summary: How we meet.\n  review_by: 6 May 2027\n  ---\n\n  ::: video {title=\"Our film\" file=\"film.mp4\" captions=\"film.vtt\" transcript=\"film.txt\" audio_description=\"not-needed\"}\n  We talk about the bus.\n  :::\ncontent/guidance/film.mp4\n  a film\ncontent/guidance/film.vtt\n  WEBVTT\ncontent/guidance/film.txt\n  We talk about the bus. A bus is to be seen.",
         "Write down what is said and what is to be seen, and name the page or file in transcript.", ExamplePlace::files},
    Rule{"picture/incomplete-svg", warning, "A drawing (SVG) that shows something from outside its own file.",
         "What is outside is left out, because a page must not fetch anything from elsewhere.",
         "Alongside: nothing in a site comes from another host",
         "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n  <⟦image⟧ href=\"https://example.org/logo.png\"/>\n</svg>",
         "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n  <path d=\"M0 0h9v9z\"/>\n</svg>",
         "Save the drawing with its pictures embedded and its letters turned into paths.", ExamplePlace::drawing},
    Rule{"picture/no-file", warning, "An entry of pictures.yaml without its picture.", "Its description and credit would belong to nothing.",
         "Alongside: pictures.yaml describes the files beside it", "⟦taem.jpg⟧:\n  words: [meeting]", "team.jpg:\n  words: [meeting]",
         "Correct the name, or take the entry out.", ExamplePlace::pictures},
    Rule{"picture/not-passed-on", warning, "Pictures of the toolkit that this one adapts that may not be passed on.",
         "Whoever owns them, or is shown in them, has not agreed to that. The site does without them.", "What pictures.yaml says of them: may_be_passed_on: no",
         "content/toolkit.yaml\n    upstream: ⟦../their-toolkit⟧\n../their-toolkit/content/team.md\n    This is our team.\n    \n    ![People laugh](pictures/team.svg)\n../their-toolkit/content/pictures/team.svg\n    <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>\n../their-toolkit/content/pictures/pictures.yaml\n    team.svg: {may_be_passed_on: no}",
         "content/toolkit.yaml\n    upstream: ../their-toolkit\n../their-toolkit/content/team.md\n    This is our team.\n    \n    ![People laugh](pictures/team.svg)\n../their-toolkit/content/pictures/team.svg\n    <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>",
         "Ask their owners for leave, or put pictures of your own with the same names into content/pictures/.", ExamplePlace::files},
    Rule{"picture/outside", error, "A picture that would be fetched from another website.",
         "Every reader's visit would be told to that website, and the picture can vanish.", "Alongside: nothing in a site comes from another host",
         "![Our team](⟦https://example.org/team.jpg⟧)", "![Our team](/pictures/team.jpg)",
         "Save the picture in content/pictures/ and link to it there, if you may."},
    Rule{"picture/unknown", error, "A picture: name that no set has.", "The idea would have no picture.",
         "Easy read: every idea has its picture (Department of Health, 2010)", "![](⟦picture:meting⟧) We meet every month.",
         "![](picture:meeting) We meet every month.",
         "Use the name that the finding suggests, or put a picture of that name into content/pictures/.", ExamplePlace::easy_read},
    Rule{"picture/unsafe-svg", error, "A drawing (SVG) that holds a program.", "It could harm readers, so it is not published.",
         "SVG 2 (W3C), secure static mode", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n  <⟦rect⟧ onclick=\"go()\"/>\n</svg>",
         "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n  <rect width=\"9\" height=\"9\"/>\n</svg>",
         "Save the drawing again as “plain SVG”, or use another picture.", ExamplePlace::drawing},
    Rule{"picture/file-name-description", warning, "A picture whose description is the name of its file.", "“IMG 2041” tells a listener nothing.",
         alternatives, "⟦![team.jpg](/pictures/team.jpg)⟧", "![People at a table](/pictures/team.jpg)",
         "Say what it shows, as you would on the telephone."},
    Rule{"picture/long-description", Severity::advice, "A description of more than 125 letters or two sentences.",
         "Nobody can pause or go back in it with a screen reader.", "NHS digital service manual, images",
         "⟦![People sit round a table in a library, one of them in a wheelchair, with tea, biscuits, laptops and a large plan of the new clinic on it](/pictures/team.jpg)⟧",
         "![People talk about a plan of the new clinic](/pictures/team.jpg)\n\nThey met in the library, with tea and biscuits.",
         "Say the main thing in one or two sentences, and the rest in the text."},
    Rule{"picture/needless-words", warning, "A description that begins with “image of” or the like.",
         "Screen readers say that it is a picture already.", alternatives, "⟦![Image of people at a table](/pictures/team.jpg)⟧",
         "![People at a table](/pictures/team.jpg)", "Begin with what the picture shows."},
    Rule{"picture/words-twice", warning, "A picture whose description says the same as its caption or the words beside it.", "People who listen hear it twice, and learn nothing about the picture.",
         alternatives, "::: figure {caption=\"People at a table\"}\n⟦![People at a table](/pictures/team.jpg)⟧\n:::",
         "::: figure {caption=\"Our first meeting\"}\n![People at a table](/pictures/team.jpg)\n:::", "Say what it shows beside that, or write \"decorative\"."},
    Rule{"picture/words-in-picture", Severity::advice, "A picture whose name says that it is a screenshot, a poster or a leaflet.",
         "Words in a picture do not grow, cannot be read aloud, and stay as they are in every format.", "WCAG 2.2, 1.4.5 Images of Text, level AA",
         "content/pictures/open-day-poster.jpg\ncontent/guidance/open-day.md\n    ⟦![The poster of our open day](/pictures/open-day-poster.jpg)⟧",
         "content/guidance/open-day.md\n    Come to our open day on 6 June 2026, 2pm to 4pm.",
         "Write its words in the text. If it shows none, give the file another name.", ExamplePlace::files},
    Rule{"picture/no-description", error, "A picture without a description.", "People who cannot see it do not know what they miss.", alternatives,
         "⟦![](/pictures/team.jpg)⟧", "![People at a table](/pictures/team.jpg)",
         "Say what it shows, or write \"decorative\" where it adds nothing: ![](line.png \"decorative\")"},
};

}  // namespace

std::span<const Rule> picture_rules() { return rules; }

}  // namespace alongside
