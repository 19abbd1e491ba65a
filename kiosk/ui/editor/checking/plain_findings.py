"""What the page of checking says of findings whose own words name keys, files or commands: in those of the
window. {holes} are what a finding holds; `None` leaves what it says as it is, "" says nothing to do.
"""

from collections.abc import Mapping

HELP_PAGE = "On the page of displays"
LESS = "Say it in fewer words."
IF_MEANT = "Nothing, if that is meant"
COUNTRY = f"{HELP_PAGE}, choose the display’s country."
VOICES = f"{HELP_PAGE}, under Booth, see its headphones and its voices."
OUT = "Take it out"
SMALL = "Too small: {words} fits only at {size} pixels, and {least:.0f} are legible, {where}."

PLAIN: Mapping[str, tuple[str | None, str | None]] = {
    "number-too-small": ("{value} is too little: {limit} is the least.", None),
    "number-too-large": ("{value} is too much: {limit} is the most.", None),
    # Displays
    "panel-unknown": (None, f"{HELP_PAGE}, write its pixels, as 1920 × 1080, as it is wired."),
    "display-name-twice": (None, f"{HELP_PAGE}, give each a Name of its own."),
    "display-misnamed": (
        "This file is not read, and its screen is none of yours: its name is no display’s.",
        "Who keeps the folder gives {found} the name that the other displays’ files have.",
    ),
    "folder-without-display": (
        "This folder is no screen of yours: there is no display’s file in it.",
        "Who keeps the folder takes it away from the displays, or makes the screen anew.",
    ),
    "booth-screen-small": (None, "Take a larger screen, or write at the display how near visitors stand."),
    "accepted-error": (
        "An error was accepted, and errors always count.",
        "Mend it, and have it count again.",
    ),
    "accepted-until": ("What was accepted until {day} counts again.", "Mend it, or accept it anew."),
    "accepted-nearly-over": ("What is accepted until {day} counts again then.", "Mend it by then."),
    "accepted-not-found": (
        "Something is accepted that is not found any more.",
        "Nothing: it does no harm. Who keeps the file of what is accepted may take it out.",
    ),
    "file-not-looked-for": (None, "Have whoever looks after the folder put it where it belongs."),
    # As they are drawn
    "legibility-not-judged": (
        "Whether words are large enough is not judged: nobody said how large the screen is, or who reads it.",
        f"{HELP_PAGE}, write its diagonal and “Read from”.",
    ),
    "words-too-small": (
        None,
        "Use fewer words on this slide. Where people come nearer, write it at the display’s “Read from”.",
    ),
    "program-words-too-small": (
        None,
        "The words are the program’s own: take a larger screen, or write how near people come to it.",
    ),
    "words-cut-off": ("Not all is seen: {words} {how}, {where}.", None),
    "program-words-cut-off": ("Not all is seen: {words} {how}, {where}.", None),
    "words-shrunk": (SMALL, None),
    "program-words-shrunk": (SMALL, None),
    "character-without-face": (None, "Write it with other letters, or without that sign."),
    "codes-read-by-one": (None, "Have whoever looks after this machine install ZBar, the other reader."),
    "code-too-small": (
        None,
        "Shorten the headline, the text or the link, or write at the display how near people scan.",
    ),
    "slide-not-drawn": (None, "Leave the slide out for now, and tell us."),
    "film-begins-with-one-colour": (None, "Take a film that begins with a picture, or one to stand for it."),
    "picture-focus-not-seen": (None, "Move the focus point towards the middle."),
    "picture-much-cut": (None, "Look whether what is left says it, or have the picture shown whole."),
    # Films
    "film-is-a-picture": (
        "{file} is a picture that does not move, no film.",
        "Make a slide of that picture.",
    ),
    "film-has-no-sound": (
        "{file} has no sound, and its slide is to be heard.",
        "Switch the slide’s sound off.",
    ),
    "film-too-slow": (None, "Save the film anew, smaller, as MP4 (H.264) with {lighter}."),
    "film-without-seconds": (None, "Give the slide {seconds:g} seconds: {because}."),
    "film-cut": (None, "Give the slide {seconds:g} seconds to show all of it."),
    "film-begins-again": (None, "Give the slide {seconds:g} seconds to show it once."),
    "subtitle-word-broken": (None, "Write spaces into that word."),
    # Help
    "no-country": (None, COUNTRY),
    "no-country-at-booth": (None, COUNTRY),
    "date-to-come": (
        "A day of the help line {contact} is to come yet: {day}. It does not count.",
        "Write the day on which somebody asked.",
    ),
    "no-support-line": (
        None,
        f"{HELP_PAGE}, see its help lines, ask them, and confirm those that are right.",
    ),
    "no-support-line-left": (
        None,
        f"{HELP_PAGE}, see its help lines, ask them, and confirm those that are right.",
    ),
    "language-not-on-help": (None, f"{HELP_PAGE}, put the languages that are needed most first."),
    "no-emergency-number": (None, "Have the number added to the venue’s help lines, with its source."),
    "emergency-number-of-a-part": (
        None,
        "Where this screen stands elsewhere, have the number there added to the venue’s help lines.",
    ),
    "contact-ages": (None, "Call or write to them, then confirm it on the page of displays."),
    "contact-due": (None, "Call or write to them, then confirm it on the page of displays."),
    "contact-past-its-date": (None, "Call or write to them, then confirm it on the page of displays."),
    "contact-unconfirmed": (None, "Call or write to them, then confirm it on the page of displays."),
    "language-nobody-answers": (
        None,
        "Leave the language out on this display, or ask the lines what they speak.",
    ),
    # Languages
    "catalog-fault": (
        "Words in another language cannot be read: the file that a translator made has a fault.",
        "Have the translator save it anew; until then the next language is shown.",
    ),
    "catalog-text-fuzzy": (
        "The {source} of {words} changed: look at its {language} again.",
        "Where it still says the same, say so. Until then the displays show it in {source}.",
    ),
    "catalog-second-of-a-language": (None, "Keep one of the two."),
    "catalog-not-read": (None, "Call it by its language’s code, as fr for French."),
    "catalog-elsewhere": (None, "Have whoever looks after the folder call it so."),
    "review-below-minimum": (
        "The words in {language} were not read by who the display asks for: help is shown without them.",
        "Have a native speaker read them, and mark them as reviewed.",
    ),
    "translation-draft": (None, "Have a native speaker read them, and mark them as reviewed."),
    "language-missing": (None, "Leave the language out on this display."),
    "language-incomplete": (
        None,
        "Nothing can be done here: those are shown in English until they are translated.",
    ),
    "credit-untranslated": ("The line at the foot is not in {language}: {shown} is shown.", "Translate it."),
    "text-untranslated": (
        "{labels}: not in {language}; {shown} is shown.",
        "Translate it on the page of words.",
    ),
    "link-in-another-language": (None, "Where there is a page in {language}, have its address added."),
    "headphones-without-a-booth": ("It has headphones, and is no booth: nothing is read aloud.", VOICES),
    "headphones-without-a-voice": (
        "It has headphones, and nobody has heard a voice.",
        VOICES,
    ),
    "language-not-read-aloud": (None, "Listen to a voice of theirs, and note it at the display’s voices."),
    "sound-and-headphones": (
        "The film has sound, and the booth {display} has headphones: who stands near hears what a page says.",
        "Switch the slide’s sound off, or the display’s headphones.",
    ),
    "heard-without-headphones": ("A voice was listened to, and the booth has no headphones.", VOICES),
    "heard-in-the-future": ("A voice was listened to on {day}, which is to come yet.", VOICES),
    "heard-language-not-there": (None, VOICES),
    "files-unused": (None, f"{IF_MEANT}; else make a slide of it, or take it out of the folder."),
    # Pictures
    "picture-seems-damaged": (None, "Look at all of it, or copy it again from where it came."),
    "pictures-without-credit": (
        "Slides with a picture or a film: {count}. The campaign names nobody who made them.",
        "Where somebody is to be named, write the line at the foot. Nothing, if nobody has to be.",
    ),
    # Playlists
    "playlist-never-holds": (None, "Look at its days and hours, and at the playlists above it."),
    "playlist-not-for-this-display": (None, f"{IF_MEANT}; else see for which displays it is."),
    "nothing-of-the-campaign": (
        None,
        "Put slides that this display may show into a playlist that always plays.",
    ),
    "slide-needs-a-country": (None, COUNTRY),
    "slide-not-quiet": (None, f"{IF_MEANT}; else switch on that it is shown where it is quiet."),
    "donate-left-out": (None, f"{IF_MEANT}; else put a slide that asks for nothing between the two."),
    "donate-never-shown": (None, "Put a slide that asks for nothing between the two."),
    "only-in-leap-years": (None, f"{IF_MEANT}; else write 28 February."),
    "months-left-out": (
        "The playlist comes only in months that have a day {day}.",
        "Choose the last day of the month.",
    ),
    "slide-nearly-over": (None, f"{IF_MEANT}; else write a later last day."),
    "slide-past-its-last-day": (None, f"{IF_MEANT}; else write a later last day."),
    "campaign-without-help": (None, "Add a slide of help lines to a playlist that always plays."),
    "help-far-apart": (None, "Put the slide of help lines in more often, or between every three others."),
    "slide-switched-off": (
        "It is switched off: it is not shown anywhere.",
        f"{IF_MEANT}; else switch it on.",
    ),
    "playlist-switched-off": (None, f"{IF_MEANT}; else switch it on."),
    # Words
    "picture-without-alternative-text": (
        "Nobody has said what its picture shows: whoever has it read aloud hears nothing of it.",
        "Describe in a sentence what the picture shows.",
    ),
    "film-without-alternative-text": (
        "Nobody has said what its film shows: whoever has it read aloud hears nothing of it.",
        "Describe in a sentence what the film shows.",
    ),
    "too-short-to-read": (None, "Let it stand for {takes} seconds, or say it in fewer words."),
    "word-that-harms": ("{labels} says “{word}”.", None),
    "exclamation-mark": ("{labels} has an exclamation mark.", None),
    "day-without-theme": (None, "When it is announced, write it into the slide."),
    "markup-typed": (
        "{labels} has {words}, which is shown as it is typed.",
        f"{OUT}: words have no markup here.",
    ),
    "link-typed": ("{labels} has a link, {words}.", f"{OUT}, and let a slide with a code carry it."),
    "address-typed": (
        "{labels} has an address, {words}.",
        f"{OUT}; help lines stand on slides of their own.",
    ),
    "account-typed": (
        "{labels} has the number of an account, {words}.",
        f"{OUT}, and let a slide with a code lead to the page of whoever receives the gift.",
    ),
    "number-typed": (
        "{labels} has a telephone number, {words}.",
        f"{OUT}; slides of help lines show numbers.",
    ),
    # What a file says
    "key-unknown": ("“{key}” is nothing that is known there.", "Take it out, or correct how it is written."),
    "key-odd": ("“{key}” is nothing that is known there.", "Take it out."),
    "key-missing": ("{key} is missing.", "Fill it in."),
    "pack-file-missing": (
        "There is no file {path}.",
        "Choose another, or put it into the campaign’s folder.",
    ),
    "slide-without-link": (
        "Its code leads nowhere yet.",
        "Have the address of its page added to the campaign.",
    ),
    "playlist-slide-unknown": ("It has a slide that is not there, {name}.", "Take it out of the playlist."),
    "playlists-none-always": ("No playlist always plays.", "Let one play always, on every display."),
}
