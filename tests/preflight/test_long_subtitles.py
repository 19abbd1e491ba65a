"""Subtitles that no screen has room for are told, each with its place, its words and what to do."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.preflight.subject.finding import Finding
from kiosk.ui.app.captions_tried import CaptionsTried
from tests.content.packs import slide
from tests.preflight.looking import DAY, Looker

pytestmark = pytest.mark.usefixtures("qapp")

SHORT = "I never saw my passport again, and nobody told me where it was kept all those years."
LONG = " ".join([SHORT] * 4)


@pytest.fixture
def look(tmp_path: Path) -> Iterator[Looker]:
    """Looks at captions as a player would have them stand."""
    with closing(CaptionsTried()) as tried:
        yield Looker(tmp_path, tried.changed)


def found(look: Looker, *said: str, subtitles: str = '"film.vtt"', **display: str) -> list[Finding]:
    """What is found of a film over which these stand, ten seconds each."""
    folder = look.pack()
    cues = (
        f"00:{at // 6:02}:{at % 6}0.000 --> 00:{at // 6:02}:{at % 6}9.000\n{one}\n"
        for at, one in enumerate(said)
    )
    (folder / "film.vtt").write_text("WEBVTT\n\n" + "\n".join(cues))
    (folder / "film.mp4").write_bytes(b"of which other rules speak")
    keys = ('id = "seen"', 'kind = "video"', 'video = "film.mp4"', f"subtitles = {subtitles}", "seconds = 60")
    file = folder / "campaign.toml"
    file.write_text(file.read_text() + slide(*keys))
    listed = look.findings(read_campaign(folder), DAY, **display)
    return [one for one in listed if one.rule in {"subtitle-too-long", "subtitle-word-broken"}]


def test_a_subtitle_that_has_room_is_in_order(look: Looker) -> None:
    """The sheet is high enough for four lines."""
    assert found(look, "Ask.", SHORT, f"- {SHORT}\n- {SHORT}") == []


def test_each_subtitle_without_room_is_told_with_its_line_and_where_to_split_it(look: Looker) -> None:
    """Of three the first and the last: the file, the line of its words, all of them, and the two parts."""
    first, last = found(look, LONG, "Ask.", LONG)
    assert (first.severity, first.rule, first.slide) == ("warning", "subtitle-too-long", "seen")
    assert [(one.file, one.line) for one in (first, last)] == [
        (look.folder / "pack" / "film.vtt", 4),
        (look.folder / "pack" / "film.vtt", 10),
    ]
    assert first.message == (
        "Its subtitle from 0.0 s on, in English, on a screen of 1920 × 1080, is too long: "
        f'it stands in 2 parts, the next from 4.5 s on: "{LONG}".'
    )
    half = f"{SHORT} {SHORT}"
    assert first.fix == f'Shorten it, or make 2 of it: "{half}" and "{half}".'


def test_a_word_that_no_line_holds_is_told(look: Looker) -> None:
    """It would have to be seven pixels high."""
    (one,) = found(look, f"See {'w' * 300}")
    assert one.rule == "subtitle-too-long"
    (one,) = found(look, f"See {'w' * 80} there.")
    assert (one.rule, one.line) == ("subtitle-word-broken", 4)
    assert "has a word of 80 letters, which no line holds and which is broken" in one.message


def test_a_screen_that_stands_has_room_of_its_own(look: Looker) -> None:
    """Of lines half as wide there are more."""
    assert found(look, LONG, rotation="90") == []
    (one,) = found(look, f"{LONG} {SHORT[:60]}", rotation="90")
    assert "on a screen of 1080 × 1920" in one.message
    assert one.size == "1080x1920"


def test_the_file_of_the_language_is_named(look: Looker) -> None:
    """The German ones are longer; the English stand."""
    (look.folder / "pack").mkdir()
    (look.folder / "pack" / "de.vtt").write_text(f"WEBVTT\n\n00:00:01.000 --> 00:00:09.000\n{LONG}\n")
    (one,) = found(look, "Ask.", subtitles='{ en = "film.vtt", de = "de.vtt" }', locales='["en", "de"]')
    assert (one.file, one.line, one.locale) == (look.folder / "pack" / "de.vtt", 4, "de")


def test_where_nothing_moves_no_subtitles_stand(look: Looker) -> None:
    """A poster stands for the film."""
    assert found(look, LONG, motion='"reduced"') == []
