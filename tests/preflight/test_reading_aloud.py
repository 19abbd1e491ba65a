"""What an operator is told of a booth that is to read aloud, before anybody hears nothing."""

from tests.content.packs import slide
from tests.preflight.looking import DAY, MESSAGE, Looker

BOOTH = {"mode": '"booth"', "headphones": "true"}
FILM = slide('id = "film"', 'kind = "video"', 'video = "films/heart.mp4"', "sound = true", "seconds = 9")


def heard(locale: str, on: str = DAY) -> str:
    """An entry of a voice that was heard, as a list that stands before the tables of the file."""
    told = f'locale = "{locale}", synthesiser = "espeak-ng", voice = "Ann"'
    return f'[{{ {told}, heard-on = {on}, heard-by = "Desk" }}]'


def rules(look: Looker, **display: str) -> list[str]:
    """The rules that find something about reading aloud."""
    found = look(MESSAGE, **display)
    return [one.rule for one in found if {"headphones", "heard", "aloud"} & set(one.rule.split("-"))]


def test_a_booth_that_reads_what_was_heard_is_in_order(look: Looker) -> None:
    """And so is one that does not read aloud."""
    assert rules(look, heard=heard("en"), **BOOTH) == []
    assert rules(look, mode='"booth"') == []


def test_headphones_without_any_voice_are_told(look: Looker) -> None:
    """A visitor would plug them in, and find nothing to touch."""
    (found,) = look(MESSAGE, rule="headphones-without-a-voice", **BOOTH)
    assert found.severity == "warning"
    assert found.fix is not None
    assert "[[heard]]" in found.fix


def test_headphones_where_nobody_touches_are_told(look: Looker) -> None:
    """On signage there is no page to be read."""
    assert rules(look, headphones="true") == ["headphones-without-a-booth"]


def test_languages_of_the_display_without_a_voice_are_named(look: Looker) -> None:
    """As a note: the others are read all the same."""
    display = BOOTH | {"locales": '["en", "ja", "fr"]'}
    (found,) = look(MESSAGE, rule="language-not-read-aloud", heard=heard("fr"), **display)
    assert found.severity == "note"
    assert "English, Japanese" in found.message


def test_a_voice_without_headphones_is_told(look: Looker) -> None:
    """With the line of the entry: it says nothing, and never comes out of a loudspeaker."""
    (found,) = look(MESSAGE, rule="heard-without-headphones", mode='"booth"', heard=heard("en"))
    assert found.line == look.display_file.read_text().split("\n").index(f"heard = {heard('en')}") + 1


def test_a_voice_heard_tomorrow_does_not_count(look: Looker) -> None:
    """It is named, and so is what follows from it."""
    assert rules(look, heard=heard("en", "2026-11-23"), **BOOTH) == [
        "headphones-without-a-voice",
        "heard-in-the-future",
    ]


def test_a_voice_in_a_language_that_no_page_is_in_is_told(look: Looker) -> None:
    """A visitor can choose any language of the program's, and no other."""
    voices = f"{heard('en')[:-1]}, {heard('is')[1:]}"
    (found,) = look(MESSAGE, rule="heard-language-not-there", heard=voices, **BOOTH)
    assert (found.locale, found.severity) == ("is", "warning")
    assert "Icelandic" in found.message


def test_a_film_that_is_heard_beside_headphones_is_told(look: Looker) -> None:
    """Both go to one device: were it a loudspeaker, everybody would hear what somebody has read aloud."""
    folder = look.pack(MESSAGE)
    (folder / "films").mkdir()
    (folder / "films" / "heart.mp4").write_bytes(b"")
    found = look(MESSAGE, FILM, rule="sound-and-headphones", heard=heard("en"), **BOOTH)
    assert [one.slide for one in found] == ["film"]
    assert not look(MESSAGE, FILM, rule="sound-and-headphones", mode='"booth"')
