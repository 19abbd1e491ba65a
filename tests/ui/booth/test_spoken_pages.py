"""What is said of each page that is read aloud: all that stands there, in its order, nothing but words."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.spoken.heard_voices import HeardVoice
from kiosk.content.spoken.spoken_words import spoken
from kiosk.ui.booth.aloud.speech import Speech
from kiosk.ui.booth.aloud.spoken_page import aloud, said
from kiosk.visit.booth_page import BoothPage
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility
from tests.speech_server import SpeechServer
from tests.ui.booth.access import told
from tests.ui.booth.bench import Bench
from tests.ui.booth.visits import booth_display, booth_settings, everywhere
from tests.ui.rules import words_of

TALL = (1080, 1920)
VOICES = {"en": "Ann", "ar": "Amal", "ja": "Jun"}
MAY_BE_SAID = {"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm"}

pytestmark = pytest.mark.usefixtures("qapp")


def pages(bench: Bench) -> Iterator[BoothPage]:
    """Every page of a visit."""
    for visit in everywhere(bench.display, Accessibility()):
        yield bench.page(visit)


def letters(text: str) -> str:
    """A text without what parts its words and digits."""
    return re.sub(r"[\W_]+", "", text)


@pytest.mark.parametrize("locale", VOICES)
def test_only_words_are_given_to_a_voice(tmp_path: Path, locale: str) -> None:
    """Letters, digits, marks of a sentence: no joiner, no bullet, no arrow, which some voices read out."""
    with Bench(booth_display(tmp_path, locale), TALL) as bench:
        for page in pages(bench):
            kinds = {sign: unicodedata.category(sign) for sign in aloud(page) if sign != " "}
            odd = {sign for sign, kind in kinds.items() if kind not in MAY_BE_SAID}
            assert not {*odd, *(set("·•→←") & set(kinds))}, page.place


@pytest.mark.parametrize("locale", VOICES)
def test_nothing_that_stands_on_a_page_is_left_out(tmp_path: Path, locale: str) -> None:
    """Whoever cannot read it hears all of it; but a name of a language stands in that language's letters."""
    with Bench(booth_display(tmp_path, locale), TALL) as bench:
        for page in pages(bench):
            heard = letters(aloud(page))
            seen = words_of(page.idle_warning or page)
            missing = [one.text for one in seen if letters(spoken(one.text)) not in heard]
            assert page.place == "languages" or not missing, page.place
            assert (
                letters(page.title.text if not page.idle_warning else page.idle_warning.title.text) in heard
            )


@pytest.mark.parametrize("locale", VOICES)
def test_a_page_is_said_in_the_order_of_reading(tmp_path: Path, locale: str) -> None:
    """As a screen reader goes through it."""
    with Bench(booth_display(tmp_path, locale), TALL) as bench:
        for visit in everywhere(bench.display, Accessibility()):
            page = bench.lay(visit).page
            order, at = [letters(one.name) for one in told(bench)], 0
            for one in said(page):
                there = _places(letters(one), order)
                assert not there or there[-1] >= at, f"{page.place}: {one}"
                at = next((place for place in there if place >= at), at)


def _places(heard: str, order: list[str]) -> list[int]:
    return [
        at for at, name in enumerate(order) if name and (heard.startswith(name) or name.startswith(heard))
    ]


@pytest.mark.parametrize("locale", VOICES)
def test_numbers_to_call_are_said_by_their_digits(tmp_path: Path, locale: str) -> None:
    """Of each line, of the emergency services, in the advice on a sign, beside a code; a year is a year."""
    with Bench(booth_display(tmp_path, locale), TALL) as bench:
        found = {page.place: aloud(page) for page in pages(bench) if page.place not in ("wall", "number")}
        assert "PAG-ASA: 0 2, 5 1 1, 6 4, 6 4" in found["help"]
        assert "1 1 2" in found["help"]
        visit = replace(
            begin(booth_settings(bench.display)), place="sign", sign="papers-held", setting="airport"
        )
        assert "0 7 8, 0 5, 5 8, 0 0" in aloud(bench.page(visit))
        visit = replace(visit, place="number", contact="be-pag-asa")
        assert aloud(bench.page(visit)).count("0 2, 5 1 1, 6 4, 6 4") == 3
        told_of_itself = " ".join(said_ for place, said_ in found.items() if place.startswith("story-"))
        assert "2009" in told_of_itself
        assert "2010" in told_of_itself


def test_a_number_of_hearts_is_said_with_what_it_counts(tmp_path: Path) -> None:
    """In one breath, as it is read."""
    with Bench(booth_display(tmp_path, "en"), TALL) as bench:
        page = bench.page(replace(begin(booth_settings(bench.display)), place="wall"))
        assert "131 hearts on this wall." in aloud(page)


def test_a_question_is_said_by_itself(tmp_path: Path) -> None:
    """Under "Are you still there?" nothing stands of the page before."""
    with Bench(booth_display(tmp_path, "en"), TALL) as bench:
        visit = replace(begin(booth_settings(bench.display)), place="help", warned_since=1.0)
        assert aloud(bench.page(visit)) == (
            "Are you still there? The screen will clear, to keep this private. Yes, go on. "
            "No, clear it now. Hide this page."
        )


def test_languages_in_other_letters_are_left_out(tmp_path: Path) -> None:
    """An English voice says of them "Arabic letter"; in its own letters it says what it can."""
    with Bench(booth_display(tmp_path, "en"), TALL) as bench:
        heard = aloud(bench.page(replace(begin(booth_settings(bench.display)), place="languages")))
        assert "Français." in heard
        assert heard.isascii() == ("العربية" in heard) is False
        assert "日本語" not in heard


@pytest.mark.slow
@pytest.mark.parametrize("locale", VOICES)
def test_a_real_speech_dispatcher_is_given_every_word(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, locale: str
) -> None:
    """By the voice that was heard in the language, from the first word of the help page to its last."""
    told_ = {"locale": locale, "synthesiser": "written", "voice": VOICES[locale], "heard-by": "Desk"}
    heard = HeardVoice.model_validate(told_ | {"heard-on": date(2026, 11, 22)})
    with SpeechServer(VOICES) as server, Bench(booth_display(tmp_path, locale), TALL) as bench:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        page = bench.page(replace(begin(booth_settings(bench.display)), place="help"))
        speech = Speech(lambda: (heard,))
        qtbot.waitUntil(lambda: speech.can_speak(locale))
        speech.say(aloud(page), locale)
        wanted = letters(aloud(page))
        qtbot.waitUntil(lambda: letters(_by(VOICES[locale], server.said())) == wanted, timeout=20000)
        speech.close()


def _by(voice: str, said_: str) -> str:
    """What one voice said."""
    return " ".join(line.removeprefix(f"{voice}: ") for line in said_.splitlines() if line.startswith(voice))
