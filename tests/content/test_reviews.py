"""Words that nobody has reviewed are kept from pages that send people to help, where a venue asks for it."""

import os
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.directory.signs import signs
from kiosk.content.language.catalogs import REVIEWS, Review
from kiosk.content.language.texts import review
from kiosk.content.page.page import HelpBody, Page, Phrase, SelfCheckBody, SignsBody, StepsBody
from kiosk.content.sentences import sentences
from tests.content.making import body, own, page_of, texts

SP = "\u00a0"
# How far the words of each language were reviewed; the campaign's own words as far.
KNOWN: dict[str, Review] = {"fr": "draft", "nl": "native", "de": "expert", "ar": "draft"}
LANGUAGES = ("fr", "nl", "de", "en")
SAID = {
    sentences.CALL: "{locale}-call {{number}}.",
    sentences.NEED_HELP: "{locale}-help?",
    sentences.MORE_THAN_ONE_SIGN: "{locale}-more?",
    sentences.FREE_TO_CHOOSE: "{locale}-free?",
    sentences.IS_THIS_ABOUT_YOU: "{locale}-you?",
    sentences.YOU_CAN_TALK_TO_SOMEONE: "{locale}-talk.",
    sentences.WORRIED: "{locale}-worried?",
    "Ask.": "{locale}-ask.",
    "Your journey is yours.": "{locale}-journey.",
}
TO_PERSON = [one.id for one in signs().values() if one.public and one.to_person]
TO_OTHERS = [one.id for one in signs().values() if one.public and not one.to_person]
STAMPS = count(1_700_000_000)


def catalogs(folder: Path, known: dict[str, Review]) -> None:
    """A catalog for each language, reviewed so far."""
    folder.mkdir(exist_ok=True)
    for locale, level in known.items():
        head = f'msgid ""\nmsgstr ""\n"Language: {locale}\\n"\n"X-Review: {level}\\n"\n'
        words = (f'\nmsgid "{one}"\nmsgstr "{said.format(locale=locale)}"\n' for one, said in SAID.items())
        file = folder / f"{locale}.po"
        file.write_text(head + "".join(words))
        moment = next(STAMPS)
        os.utime(file, (moment, moment))
    moment = next(STAMPS)
    os.utime(folder, (moment, moment))


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Catalogs that stand for the program's: French is a draft, Dutch and German were read."""
    folder = tmp_path / "program"
    monkeypatch.setattr(paths, "TRANSLATIONS", folder)
    catalogs(folder, KNOWN)
    return folder


def campaign(folder: Path, *lines: str, known: dict[str, Review] = KNOWN) -> Campaign:
    """A campaign with one slide, whose own words were reviewed so far."""
    (folder / "pack").mkdir(exist_ok=True)
    catalogs(folder / "pack" / "translations", known)
    return own(folder / "pack", *lines)


def page(of: Campaign, *shown: str, asked: Review = "native", **changes: Any) -> Page:
    """The page of the slide, on a display of four languages in Belgium that asks for a review."""
    return page_of("more", *shown, of=of, **{"locales": LANGUAGES, "minimum_review": asked, **changes})


def read(phrase: Phrase) -> list[tuple[str, str]]:
    """A phrase as it is read, each text with its language."""
    return list(zip(texts(phrase), (words.locale for words in phrase), strict=True))


HELP = ('kind = "help"',)
CHECK = ('kind = "self-check"',)
PERSON = ('kind = "signs"', f'signs = ["{TO_PERSON[0]}"]')
OTHERS = ('kind = "signs"', f'signs = ["{TO_OTHERS[0]}"]')


# Help, self-check, signs to the person


@pytest.mark.parametrize("lines", [HELP, CHECK, PERSON], ids=["help", "self-check", "person"])
@pytest.mark.parametrize(
    ("asked", "shown", "found"),
    [
        ("draft", ["fr"], ["fr"]),
        ("native", ["fr"], ["nl"]),
        ("native", ["nl"], ["nl"]),
        ("expert", ["fr"], ["de"]),
        ("expert", ["nl"], ["de"]),
        ("expert", ["de"], ["de"]),
        ("expert", ["en"], ["en"]),
        ("native", ["fr", "de"], ["nl", "de"]),
        ("native", ["fr", "nl"], ["nl"]),
        ("expert", ["fr", "nl", "de", "en"], ["de", "en"]),
    ],
)
@pytest.mark.usefixtures("program")
def test_a_page_about_help_is_in_the_next_language_that_was_reviewed(
    tmp_path: Path, lines: tuple[str, ...], asked: Review, shown: list[str], found: list[str]
) -> None:
    """Of the display's, in its order; each language once."""
    assert page(campaign(tmp_path, *lines), *shown, asked=asked).locales == tuple(found)


@pytest.mark.usefixtures("program")
def test_its_words_are_in_that_language(tmp_path: Path) -> None:
    """Each of them: questions, headline, and what to do."""
    help_page = page(campaign(tmp_path, *HELP), "fr", "de")
    assert [(ask.tag, ask.question.text) for ask in body(HelpBody, help_page).asks] == [
        ("NL", "nl-help?"),
        ("DE", "de-help?"),
    ]
    assert read(page(campaign(tmp_path, *CHECK), "fr").headline) == [("nl-free?", "nl")]
    assert body(SelfCheckBody, page(campaign(tmp_path, *CHECK), "fr")).number == f"078{SP}05{SP}58{SP}00"
    person = page(campaign(tmp_path, *PERSON), "fr")
    assert read(person.headline) == [("nl-you?", "nl")]
    assert read(body(SignsBody, person).action) == [(f"nl-talk. nl-call 078{SP}05{SP}58{SP}00.", "nl")]


@pytest.mark.usefixtures("program")
def test_the_order_begins_again_at_the_first(tmp_path: Path) -> None:
    """Behind the last language come those before it; its own direction goes with each."""
    found = page(campaign(tmp_path, *HELP), "ar", locales=("nl", "ar"))
    assert (found.locales, found.right_to_left) == (("nl",), False)
    assert page(campaign(tmp_path, *HELP), "ar", asked="draft", locales=("nl", "ar")).right_to_left


@pytest.mark.parametrize("asked", REVIEWS)
@pytest.mark.parametrize("own_locales", [("fr",), ("fr", "ar"), ("en",), ("fr", "en")])
@pytest.mark.usefixtures("program")
def test_english_always_qualifies(tmp_path: Path, asked: Review, own_locales: tuple[str, ...]) -> None:
    """Also where the display does not speak it: help is never without words."""
    found = page(campaign(tmp_path, *HELP), own_locales[0], asked=asked, locales=own_locales)
    assert found.locales == ((own_locales[0],) if asked == "draft" else ("en",))


@pytest.mark.usefixtures("program")
def test_the_campaign_s_own_words_count_as_well(tmp_path: Path) -> None:
    """A slide may say both: the least that was reviewed decides; a pack without a catalog adds nothing."""
    less = campaign(tmp_path, *CHECK, 'headline = "Ask."', known={"nl": "draft", "de": "expert"})
    assert read(page(less, "nl").headline) == [("de-ask.", "de")]
    assert page(own(tmp_path / "none", *CHECK), "nl").locales == ("nl",)


@pytest.mark.usefixtures("program")
def test_a_review_of_the_language_counts_for_its_region(tmp_path: Path) -> None:
    """nl-BE says what nl says; a language without a catalog says what English says."""
    found = [review(locale) for locale in ("nl-BE", "fr-CA", "eo", "en-GB")]
    assert found == ["native", "draft", "expert", "expert"]
    assert page(campaign(tmp_path, *HELP), "nl-BE", locales=("nl-BE", "de")).locales == ("nl-BE",)


# Every other page


@pytest.mark.parametrize(
    "lines",
    [
        ('kind = "message"', 'headline = "Ask."'),
        ('kind = "image"', 'image = "images/terminal.svg"', 'headline = "Ask."'),
        OTHERS,
        ('kind = "steps"',),
        ('kind = "learn"',),
        ('kind = "fact"', 'fact = "children"'),
    ],
    ids=["message", "image", "signs", "steps", "learn", "fact"],
)
@pytest.mark.usefixtures("program")
def test_other_slides_are_not_affected(tmp_path: Path, lines: tuple[str, ...]) -> None:
    """A draft of them does no harm."""
    of = campaign(tmp_path, *lines)
    strict, free = (page(of, "fr", asked=asked) for asked in ("expert", "draft"))
    assert strict.locales == free.locales == ("fr",)
    assert (strict.headline, strict.text) == (free.headline, free.text)
    if "message" in lines[0]:
        assert read(strict.headline) == [("fr-ask.", "fr")]


@pytest.mark.parametrize(
    ("asked", "called"),
    [("draft", "fr-call {}."), ("native", "nl-call {}."), ("expert", "de-call {}.")],
)
@pytest.mark.usefixtures("program")
def test_the_sentence_that_sends_people_to_help_is_reviewed_anywhere(
    tmp_path: Path, asked: Review, called: str
) -> None:
    """On a page about anything; what stands round it stays in its language."""
    call = called.format(f"078{SP}05{SP}58{SP}00")
    found = body(SignsBody, page(campaign(tmp_path, *OTHERS), "fr", asked=asked))
    assert texts(found.action) == [f"fr-more? {call}"]
    steps = page(campaign(tmp_path, 'kind = "steps"'), "fr", asked=asked)
    assert texts(steps.headline) == ["fr-worried?"]
    assert texts(body(StepsBody, steps).do[-1].text) == [call]


@pytest.mark.usefixtures("program")
def test_a_page_of_two_languages_keeps_both(tmp_path: Path) -> None:
    """Where both send people to help in the same words, the second still says the rest."""
    call = f"call 078{SP}05{SP}58{SP}00."
    found = body(SignsBody, page(campaign(tmp_path, *OTHERS), "fr", "nl", asked="native"))
    assert read(found.action) == [(f"fr-more? nl-{call}", "fr"), (f"nl-more? nl-{call}", "nl")]


@pytest.mark.usefixtures("program")
def test_a_review_counts_as_soon_as_it_is_written(tmp_path: Path, program: Path) -> None:
    """Without a restart."""
    of = campaign(tmp_path, *HELP, known={})
    assert page(of, "fr").locales == ("nl",)
    catalogs(program, {"fr": "native"})
    assert page(of, "fr").locales == ("fr",)


LEVELS = st.dictionaries(st.sampled_from(["fr", "nl", "de", "ar"]), st.sampled_from(REVIEWS))


@given(
    known=LEVELS,
    asked=st.sampled_from(REVIEWS),
    spoken=st.permutations(["fr", "nl", "de", "ar", "en"]),
    shown=st.integers(1, 5),
)
def test_no_word_below_the_review_is_on_a_page_about_help(
    tmp_path_factory: pytest.TempPathFactory,
    known: dict[str, Review],
    asked: Review,
    spoken: list[str],
    shown: int,
) -> None:
    """Whatever was reviewed, and however the display orders its languages: one is there, each once."""
    folder = tmp_path_factory.mktemp("pack")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paths, "TRANSLATIONS", folder / "program")
        catalogs(folder / "program", known)
        found = page(own(folder, *HELP), *spoken[:shown], asked=asked, locales=tuple(spoken)).locales
    levels = {"en": "expert", **known}
    assert found
    assert len(set(found)) == len(found)
    for locale in found:
        assert REVIEWS.index(levels.get(locale, "expert")) >= REVIEWS.index(asked)
    kept = [one for one in spoken[:shown] if REVIEWS.index(levels.get(one, "expert")) >= REVIEWS.index(asked)]
    assert set(kept) <= set(found)
