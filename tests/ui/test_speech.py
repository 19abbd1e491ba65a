"""Pages read aloud: only when asked, only where there is a voice for the language, silent at once when left.

speech-dispatcher's own program is another machine's; a small one in its place says what it was asked to say.
"""

import logging
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.booth.speech import Speech, best

# Writes what it was asked for below its own folder, as soon as it hears it.
SPD_SAY = """#!{python}
import sys
from pathlib import Path

here = Path(__file__).parent
if "--list-synthesis-voices" in sys.argv:
    (here / "asked").open("a").write("for voices\\n")
    sys.stdout.buffer.write((here / "voices").read_bytes())
else:
    heard = here / f"heard-{{len(list(here.glob('heard-*')))}}"
    with heard.open("wb", buffering=0) as file:
        file.write(" ".join(sys.argv[1:]).encode() + b"\\n")
        for line in sys.stdin.buffer:
            file.write(line)
            sys.stdout.buffer.write(line)
        file.write(b"end\\n")
"""
ASKED = "--pipe-mode --application-name blue-heart-kiosk --language"
# What espeak-ng 1.51 says of itself, in parts: names hold blanks and are longer than their column.
VOICES = [
    ("Amharic", "am", "none"),
    ("Amharic+Half-LifeAnnouncementSystem", "am", "Half-LifeAnnouncementSystem"),
    ("Chinese (Mandarin, latin as English)", "cmn", "none"),
    ("Chinese (Mandarin, latin as Pinyin)", "cmn-LATN-PINYIN", "none"),
    ("English (Great Britain)", "en-GB", "none"),
    ("English (America)", "en-US", "none"),
    ("English (America)+Mr serious", "en-US", "Mr serious"),
    ("French (Belgium)", "fr-BE", "none"),
    ("French (France)", "fr-FR", "none"),
    ("Norwegian Bokmål", "nb", "none"),
    ("Klingon", "piqd", "none"),
    ("Portuguese (Portugal)", "pt", "none"),
    ("Portuguese (Brazil)", "pt-BR", "none"),
]


def listed(voices: list[tuple[str, str, str]]) -> bytes:
    """A list of voices as spd-say prints it: columns of 25 bytes, set to the right."""
    rows = [("NAME", "LANGUAGE", "VARIANT"), *voices]
    return b"".join(b"".join(cell.encode().rjust(25) for cell in row) + b"\n" for row in rows)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with speech-dispatcher; its folder of programs."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "spd-say"
    program.write_text(SPD_SAY.format(python=sys.executable))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    (folder / "voices").write_bytes(listed(VOICES))
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def speech(
    machine: Path,  # noqa: ARG001  it stands before the voice is asked
    qtbot: QtBot,
) -> Iterator[Speech]:
    """A voice that knows its languages."""
    speech = Speech()
    qtbot.waitUntil(lambda: speech.can_speak("en"))
    yield speech
    speech.close()


def heard(machine: Path, turn: int) -> list[str]:
    """What the machine was asked to say the first time, the second time, and how."""
    file = machine / f"heard-{turn}"
    return file.read_text().splitlines() if file.exists() else []


def hears(machine: Path, turn: int, *lines: str) -> Callable[[], bool]:
    """Whether the machine was asked to say that, and no more."""
    return lambda: heard(machine, turn) == list(lines)


def test_a_page_is_read_in_its_language(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """By the voice for the locale, in one breath, whatever lines it was laid out in."""
    speech.say("Nobody may keep\n your passport.", "en")
    qtbot.waitUntil(hears(machine, 0, f"{ASKED} en-US", " Nobody may keep your passport."))
    speech.say("ፓስፖርትህን ማንም ሊይዝ አይችልም።", "am")
    qtbot.waitUntil(hears(machine, 1, f"{ASKED} am", " ፓስፖርትህን ማንም ሊይዝ አይችልም።"))


def test_who_leaves_is_not_heard_any_more(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """The voice stops in the middle of a word; other programs' voices, a screen reader's, do not."""
    speech.say("Help lines in Switzerland", "en")
    qtbot.waitUntil(lambda: len(heard(machine, 0)) == 2)
    speech.stop()
    qtbot.waitUntil(lambda: heard(machine, 0)[2:] == ["!-!CANCEL self", "end"])


def test_left_before_a_word_was_said(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """Somebody who leaves at once leaves no voice behind that begins later."""
    speech.say("Help lines in Switzerland", "en")
    speech.stop()
    said = (f"{ASKED} en-US", " Help lines in Switzerland", "!-!CANCEL self", "end")
    qtbot.waitUntil(hears(machine, 0, *said))


def test_the_next_page_silences_the_last(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """Two pages are never read at once."""
    speech.say("Before you go", "en")
    qtbot.waitUntil(lambda: len(heard(machine, 0)) == 2)
    speech.say("Avant de partir", "fr")
    qtbot.waitUntil(lambda: heard(machine, 0)[2:] == ["!-!CANCEL self", "end"])
    qtbot.waitUntil(hears(machine, 1, f"{ASKED} fr-FR", " Avant de partir"))


def test_silence_may_be_asked_for_at_any_time(machine: Path, speech: Speech) -> None:
    """Before anything was said, and twice."""
    speech.stop()
    speech.stop()
    assert not heard(machine, 0)


def test_nothing_is_said_by_itself(machine: Path, speech: Speech) -> None:
    """A booth that was just switched on asks for the voices, and is silent."""
    assert speech.can_speak("am")
    assert (machine / "asked").read_text() == "for voices\n"
    assert not list(machine.glob("heard-*"))


def test_an_empty_page_is_not_said(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """Nor one in a language without a voice: it would be read as another language is, which is noise."""
    speech.say(" \n", "en")
    speech.say("Magandang araw", "fil")
    speech.say("Hello", "en")
    qtbot.waitUntil(hears(machine, 0, f"{ASKED} en-US", " Hello"))


@pytest.mark.parametrize("text", ["!-!SET self OUTPUT_MODULE dummy", "--stop", "\n!-!CANCEL all"])
def test_a_text_is_never_a_command(machine: Path, speech: Speech, qtbot: QtBot, text: str) -> None:
    """Whatever a campaign wrote is said, and does nothing else."""
    speech.say(text, "en")
    qtbot.waitUntil(hears(machine, 0, f"{ASKED} en-US", f" {text.strip()}"))


def test_what_is_said_is_not_written_down(
    machine: Path,
    speech: Speech,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Not in the log, not on the terminal, not in the list of processes."""
    caplog.set_level(logging.DEBUG)
    speech.say("You can call without a name", "en")
    qtbot.waitUntil(lambda: len(heard(machine, 0)) == 2)
    speech.stop()
    qtbot.waitUntil(lambda: heard(machine, 0)[-1] == "end")
    assert "name" not in heard(machine, 0)[0].removeprefix(ASKED)
    assert not caplog.records
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("qtbot")
def test_a_machine_without_the_program_has_no_voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then there is no switch to show, and asking for it does no harm."""
    monkeypatch.setenv("PATH", str(tmp_path))
    speech = Speech()
    assert not speech.can_speak("en")
    speech.say("Hello", "en")
    speech.close()


@pytest.mark.parametrize("early", [b"Failed to get voice list.\n", listed([])], ids=["failed", "none"])
def test_a_voice_that_comes_late_is_found(machine: Path, qtbot: QtBot, early: bytes) -> None:
    """speech-dispatcher may not be up when the booth is: whoever asks next has it looked for again."""
    (machine / "voices").write_bytes(early)
    speech = Speech()
    asked = machine / "asked"
    qtbot.waitUntil(lambda: not speech.can_speak("en") and asked.exists() and asked.stat().st_size > 20)
    (machine / "voices").write_bytes(listed(VOICES))
    qtbot.waitUntil(lambda: speech.can_speak("en"))
    speech.close()


def test_a_program_that_breaks_down_is_not_missed(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """The page stands as before, and the next one is said if that is possible again."""
    program = machine / "spd-say"
    works = program.read_text()
    program.write_text(f"#!{sys.executable}\nopen({str(machine / 'gone')!r}, 'w')\n")
    speech.say("Hello", "en")
    qtbot.waitUntil((machine / "gone").exists)
    speech.stop()
    program.write_text(works)
    speech.say("Hello again", "en")
    qtbot.waitUntil(hears(machine, 0, f"{ASKED} en-US", " Hello again"))


def test_the_end_of_the_program_is_the_end_of_the_voice(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """It does not read on to an empty hall."""
    speech.say("Hello", "en")
    qtbot.waitUntil(lambda: len(heard(machine, 0)) == 2)
    speech.close()
    assert heard(machine, 0)[2:] == ["!-!CANCEL self", "end"]


@pytest.mark.parametrize(
    ("locale", "voice"),
    [
        ("en", "en-US"),
        ("en-GB", "en-GB"),
        ("fr", "fr-FR"),
        ("fr-CA", "fr-FR"),
        ("fr-BE", "fr-BE"),
        ("pt-BR", "pt-BR"),
        ("pt-PT", "pt"),
        ("zh-Hans", "cmn"),
        ("zh-Hant", "cmn"),
        ("nb", "nb"),
        ("am", "am"),
        ("de", None),
        ("fil", None),
    ],
)
def test_the_nearest_voice_is_taken(speech: Speech, locale: str, voice: str | None) -> None:
    """Of the same language, of the same country where there is one, and for the same script."""
    assert best(locale, frozenset(language for _, language, _ in VOICES)) == voice
    assert speech.can_speak(locale) == (voice is not None)
