"""Every sentence on the glass is there in every language the project offers, in the form it needs."""

import re
import tomllib
from gettext import c2py
from itertools import product
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from kiosk import paths
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.language import locales
from kiosk.content.language.line_breaks import INVISIBLE
from kiosk.content.language.style import shouts, unspoken
from kiosk.content.translation.template import Sentence, TranslatableText, of_campaign, of_program
from tests.waiting import WAITING

LANGUAGES = (
    "am", "ar", "bn", "de", "es", "fa", "fil", "fr", "he", "hi", "id", "it", "ja", "ko", "ne", "nl", "pt-BR",
    "ro", "ru", "sk", "sw", "th", "tr", "uk", "ur", "vi", "zh-Hans",
)  # fmt: skip
CAMPAIGN_TRANSLATIONS = paths.BUILT_IN / "translations"
FOLDERS = (paths.TRANSLATIONS, CAMPAIGN_TRANSLATIONS)
FILES = sorted(path for folder in FOLDERS for path in folder.glob("*.po"))
NAMES = [str(path.relative_to(paths.ROOT)) for path in FILES]

PLACEHOLDER = re.compile(r"\{\w*\}")
NARROW_SPACE = "\u202f"
LINE_MAY_END = "\u200b"


def sentences_of(file: Path) -> set[Sentence]:
    """What a catalog has to hold."""
    found = of_campaign(built_in()) if file.parent == CAMPAIGN_TRANSLATIONS else of_program()
    return {one.sentence for one in found}


def opened(file: Path) -> Catalog:
    """The catalog; a mistake in the file raises."""
    with file.open("rb") as source:
        return read_po(source, abort_invalid=True)


def messages(file: Path) -> list[Message]:
    """A catalog's messages, its header left out."""
    return [message for message in opened(file) if message.id]


def english(message: Message) -> str:
    """The English of a message, the first form of one that is counted, on one line."""
    first = message.id if isinstance(message.id, str) else message.id[0]
    return first.replace("\n", "\\n")


def waits(message: Message) -> bool:
    """Whether it may be without a translation."""
    return english(message) in WAITING


def forms(message: Message) -> tuple[str, ...]:
    """The forms of a message, one unless it is counted; an empty text for each that is not translated."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def translated(file: Path) -> list[Message]:
    """A catalog's messages that do not wait."""
    return [message for message in messages(file) if any(forms(message))]


@pytest.mark.parametrize("folder", FOLDERS, ids=["program", "campaign"])
def test_the_program_and_its_campaign_speak_the_same_languages(folder: Path) -> None:
    """Both folders hold one file for each language, under the locale's own name."""
    found = sorted(path.stem for path in folder.glob("*.po"))
    assert found == list(LANGUAGES)
    assert [locales.canonical(name) for name in found] == found


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_a_file_says_its_language_and_who_has_read_it(file: Path) -> None:
    """The header names the file's own language and how far its words were reviewed."""
    header = file.read_text(encoding="utf-8").split("\n\n")[0]
    assert re.search(r'^"Language: ([\w-]+)\\n"$', header, re.MULTILINE).group(1) == file.stem  # type: ignore[union-attr]
    assert re.search(r'^"X-Review: (draft|native|expert)\\n"$', header, re.MULTILINE)


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_every_sentence_is_translated_and_none_is_left_over(file: Path) -> None:
    """What can come on the glass is in the file, and nothing that no longer can; only what waits is empty."""
    catalog = opened(file)
    assert {message.id for message in messages(file)} == sentences_of(file)
    assert not catalog.obsolete
    for message in messages(file):
        assert not message.fuzzy, message.id
        is_whole = all(form.strip() and form == form.strip() for form in forms(message))
        assert is_whole or (waits(message) and not any(forms(message))), message.id


def test_nothing_waits_that_is_translated_or_gone() -> None:
    """The list of what waits gets shorter with every catalog, and is empty when all are whole."""
    empty = {english(message) for file in FILES for message in messages(file) if not any(forms(message))}
    assert empty == WAITING


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_numbers_and_names_have_their_place_in_every_sentence(file: Path) -> None:
    """A translation takes the same values as the sentence it stands for."""
    for message in translated(file):
        source = message.id if isinstance(message.id, str) else message.id[0]
        for form in forms(message):
            assert sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(source)), message.id


# Numbers that stand with the same form of a word, language by language, in the order of the forms.
ONE_FORM = [{0, 1, 2, 5, 11, 21, 100, 101}]
ONE_AND_MORE = [{1}, {0, 2, 5, 11, 21, 100, 101}]  # where nothing else is said
TO_ONE = [{0, 1}, {2, 5, 11, 21, 100, 101}]  # nothing and one thing alike
EAST_SLAVIC = [{1, 21, 31, 101}, {2, 3, 4, 22, 34, 102}, {0, 5, 11, 12, 14, 20, 25, 100, 111}]
COUNTED = {
    "ar": [{0}, {1}, {2}, {3, 5, 10, 103, 110}, {11, 21, 99, 111}, {100, 101, 102, 200}],
    "fil": [{0, 1, 2, 3, 5, 7, 8, 10, 11, 100}, {4, 6, 9, 14, 16, 19, 104}],
    "he": [{1}, {2}, {0, 3, 5, 11, 21, 100, 101}],
    "ro": [{1}, {0, 2, 5, 11, 19, 101, 119}, {20, 21, 99, 100, 120}],
    "ru": EAST_SLAVIC,
    "sk": [{1}, {2, 3, 4}, {0, 5, 11, 21, 22, 100, 101}],
    "uk": EAST_SLAVIC,
    **dict.fromkeys(("am", "bn", "fa", "fr", "hi", "pt-BR"), TO_ONE),
    **dict.fromkeys(("id", "ja", "ko", "th", "vi", "zh-Hans"), ONE_FORM),
}


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_a_count_has_all_the_forms_of_its_language(file: Path) -> None:
    """The header tells numbers apart as the language does, and each counted phrase has every form."""
    catalog = opened(file)
    chosen = c2py(catalog.plural_expr)
    alike = COUNTED.get(file.stem, ONE_AND_MORE)
    assert [{chosen(number) for number in numbers} for numbers in alike] == [{n} for n in range(len(alike))]
    assert catalog.num_plurals == len(alike)
    for message in messages(file):
        assert len(forms(message)) == (catalog.num_plurals if message.pluralizable else 1), message.id


def test_the_voice_keeps_calm_in_english() -> None:
    """No sentence shouts, and none has a word that the voice leaves out, but in facts and names of days."""
    for source in (*of_program(), *of_campaign(built_in())):
        for text in (source.sentence,) if isinstance(source.sentence, str) else source.sentence:
            assert not shouts(text), text
            assert source.name.startswith(("figure ", "theme ", "day ")) or not [*unspoken(text)], text


# What many languages can only say as a rule for the reader: "They may not go out alone" on a public sign.
BAN = re.compile(
    r"\b(?:may not|must|mustn[’']t|needs? permission|(?:is|are) not (?:allowed|permitted)|forbidden"
    r"|(?:no one|nobody) may|cannot (?:leave|go|phone|call))\b",
    re.IGNORECASE,
)
# A participle with nobody before it: whom it speaks of, and who does it, each language would have to guess.
HEADLESS = re.compile(
    r"(?:Forced|Guarded|Held|Kept|Locked|Made|Moved|Sent|Sold|Taken|Taught|Told|Watched)\b(?! by )"
)


def orders(found: TranslatableText) -> bool:
    """Whether an English sentence can be read as an order to the reader or a ban, and is no advice."""
    texts = (found.sentence,) if isinstance(found.sentence, str) else found.sentence
    return any(BAN.search(text) or HEADLESS.match(text) for text in texts)


def test_no_report_in_english_reads_as_an_order_or_a_ban() -> None:
    """It says who does what to whom, so that no language makes a rule of it."""
    assert not [one.sentence for one in (*of_program(), *of_campaign(built_in())) if orders(one)]


def test_every_sentence_tells_its_translators_what_it_is() -> None:
    """Who speaks to whom, where it stands, what is not to be lost; more than the name of a constant."""
    for one in (*of_program(), *of_campaign(built_in())):
        assert len(one.remark.split()) >= 4, one.name


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_the_voice_keeps_calm_in_every_language(file: Path) -> None:
    """No exclamation mark stands in a translation."""
    for message in messages(file):
        assert not any(shouts(form) for form in forms(message)), message.id


# What each language does not write: an ordinary space before a French colon or after a Slovak word of
# one letter, straight quotation marks, Latin marks in Japanese, a Spanish question without its
# opening mark, the Arabic letters that Persian and Urdu write otherwise.
WRONG_MARKS = {
    "am": r"['\"]|[;,.¿]|:(?!\w)|፡|::|\s[?።፣፤፦]",
    "ar": r"['\"]|[?;,]|[^\S\n][.،؛:؟]",
    "bn": r"['\"|.]|[^\S\n][।?,;:]",
    "de": r"['\"“](?=\w)|['\"”]",
    "es": r"['\"]|^[^¿]*\?|\s[?:;,.]",
    "fa": r"['\"“”]|[?;,]|[يكىةۀ]|ه ی\b|\bن?می |[^\S\n]\u200c|\u200c(?:\s|$)|[^\S\n][.،؛:؟]",
    "fil": r"['\"]|[¿]|\s[?:;,.]",
    "fr": rf"['\"]|[^{NARROW_SPACE}][?:;»]|«[^{NARROW_SPACE}]",
    "he": r"['\"‘’“”„]|[^\S\n][?:;,.]|[א-ת]-[א-ת]|[\u0591-\u05BD\u05BF-\u05C7]",
    "hi": r"['\"|.]|[^\S\n][।?,;:]",
    "id": r"['\"]|[¿]|\s[?:;,.]",
    "it": r"['\"]|\s[?:;,.]",
    "ja": r"['\"]|[?:;,.]|[^\S\n]",
    "ko": r"['\"]|[、。：；，？]|\s[.,?]",
    "ne": r"['\"|.]|[^\S\n][।?,;:]",
    "nl": r"['\"]",
    "pt-BR": r"['\"]|\s[?:;,.]",
    "ro": r"['\"“«»‘]| [?:;,.!”]|„ | - |[şţŞŢ]",
    "ru": r"['\"“”„’]| [?:;,.!»]|« | - | —|(?i:(?<![\w-])[авикосуя] )",
    "sk": r"['\"“](?=\w)|['\"”]|\b[aikosuvz] ",
    "sw": r"['\"]|[¿]|\s[?:;,.]",
    "th": r"['\"?;]|(?<![คศ])\.|\s$",
    "tr": r"['\"«»„]|[^\S\n][?:;,.]|\d\s?%|“(?!\w)|(?<!\w)”",
    "uk": r"['\"“”„]| [?:;,.!»]|« | - | —|(?i:(?<![\w’-])[авеєзійоуя] )",
    "ur": r"['\"?;,.]|[\u064a\u0643\u0647\u06c3]|[^\S\n][۔؟،:]",
    "vi": r"['\"]|\s[.,:;?]|[\u0300\u0301\u0303\u0309\u0323]",
    "zh-Hans": r"['\"「」]|[?:;,.]|[^\S\n]",
}


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_the_marks_are_those_of_the_language(file: Path) -> None:
    """Spaces, quotation marks and punctuation are the language's own."""
    wrong = re.compile(WRONG_MARKS[file.stem])
    for message in messages(file):
        for form in forms(message):
            assert not wrong.search(PLACEHOLDER.sub("0", form)), form


# Forms that a language does not have on the glass, each with the reason, and where it may stand nevertheless.
RULES = tomllib.loads((Path(__file__).parent / "language_rules.toml").read_text(encoding="utf-8"))


def test_every_language_has_rules_of_its_own() -> None:
    """What can be misread is another thing in each."""
    assert {*RULES} == {*LANGUAGES}


@pytest.mark.parametrize("locale", LANGUAGES)
def test_no_sentence_says_more_than_english_does(locale: str) -> None:
    """A report is no order and no ban, and an everyday word is none of a controller's."""
    found, needed = [], set()
    for file in (folder / f"{locale}.po" for folder in FOLDERS):
        for message in translated(file):
            for form, rule in product(forms(message), RULES[locale]):
                if not re.search(rule["form"], INVISIBLE.sub("", form)):
                    continue
                if english(message) in rule.get("allowed", ()):
                    needed.add((rule["form"], english(message)))
                else:
                    found.append(f"“{form}” ({english(message)}): {rule['reason']}")
    assert not found
    assert needed == {(rule["form"], one) for rule in RULES[locale] for one in rule.get("allowed", ())}


@pytest.mark.parametrize("folder", FOLDERS, ids=["program", "campaign"])
def test_a_japanese_line_ends_between_phrases(folder: Path) -> None:
    """A sentence that names its line ends has words between them, and no phrase wider than a headline."""
    divided = [
        form for message in messages(folder / "ja.po") for form in forms(message) if LINE_MAY_END in form
    ]
    assert divided
    for sentence in divided:
        parts = re.split(f"[{LINE_MAY_END}\n]", sentence)
        assert all(parts), sentence
        assert max(map(len, parts)) <= 12, sentence
