"""Pages read aloud: only when asked, only by a voice that was heard in the language, silent when left.

speech-dispatcher's own program is another machine's; a small one in its place says what it was asked to say.
"""

import logging
import stat
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.spoken.heard_voices import HeardVoice
from kiosk.ui.booth.aloud.speech import Speech
from kiosk.ui.booth.aloud.voice_list import voices_in

# Writes what it was asked for below its own folder, as soon as it hears it.
SPD_SAY = """#!{python}
import sys
from pathlib import Path

here = Path(__file__).parent
if "--list-synthesis-voices" in sys.argv:
    synthesiser = sys.argv[sys.argv.index("--output-module") + 1]
    (here / "asked").open("a").write(f"{{synthesiser}}\\n")
    listed = here / f"{{synthesiser}}.voices"
    sys.stdout.buffer.write(listed.read_bytes() if listed.exists() else b"")
else:
    heard = here / f"heard-{{len(list(here.glob('heard-*')))}}"
    with heard.open("wb", buffering=0) as file:
        file.write(" ".join(sys.argv[1:]).encode() + b"\\n")
        for line in sys.stdin.buffer:
            file.write(line)
            sys.stdout.buffer.write(line)
        file.write(b"end\\n")
"""
ASKED = "--pipe-mode --application-name blue-heart-kiosk --output-module espeak-ng --language"
ENGLISH, AMHARIC = "en-US --synthesis-voice English (America)", "am --synthesis-voice Amharic"
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


def voice(locale: str, name: str, synthesiser: str = "espeak-ng") -> HeardVoice:
    """A voice that somebody heard in a locale."""
    told = {"locale": locale, "synthesiser": synthesiser, "voice": name, "heard-by": "Desk"}
    return HeardVoice.model_validate(told | {"heard-on": date(2026, 11, 22)})


HEARD = (voice("en", "English (America)"), voice("am", "Amharic"), voice("fr", "French (France)"))


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
    (folder / "espeak-ng.voices").write_bytes(listed(VOICES))
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def speech(
    machine: Path,  # noqa: ARG001  it stands before the voice is asked
    qtbot: QtBot,
) -> Iterator[Speech]:
    """A voice that knows what is there."""
    speech = Speech(lambda: HEARD)
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
    qtbot.waitUntil(hears(machine, 0, f"{ASKED} {ENGLISH}", " Nobody may keep your passport."))
    speech.say("ፓስፖርትህን ማንም ሊይዝ አይችልም።", "am")
    qtbot.waitUntil(hears(machine, 1, f"{ASKED} {AMHARIC}", " ፓስፖርትህን ማንም ሊይዝ አይችልም።"))


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
    said = (f"{ASKED} {ENGLISH}", " Help lines in Switzerland", "!-!CANCEL self", "end")
    qtbot.waitUntil(hears(machine, 0, *said))


def test_the_next_page_silences_the_last(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """Two pages are never read at once."""
    speech.say("Before you go", "en")
    qtbot.waitUntil(lambda: len(heard(machine, 0)) == 2)
    speech.say("Avant de partir", "fr")
    qtbot.waitUntil(lambda: heard(machine, 0)[2:] == ["!-!CANCEL self", "end"])
    qtbot.waitUntil(hears(machine, 1, f"{ASKED} fr-FR --synthesis-voice French (France)", " Avant de partir"))


def test_silence_may_be_asked_for_at_any_time(machine: Path, speech: Speech) -> None:
    """Before anything was said, and twice."""
    speech.stop()
    speech.stop()
    assert not heard(machine, 0)


def test_nothing_is_said_by_itself(machine: Path, speech: Speech) -> None:
    """A booth that was just switched on asks for the voices, and is silent."""
    assert speech.can_speak("am")
    assert (machine / "asked").read_text() == "espeak-ng\n"
    assert not list(machine.glob("heard-*"))


def test_an_empty_page_is_not_said(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """Nor one in a language that nobody has heard here: it may be read as another is, which is noise."""
    speech.say(" \n", "en")
    speech.say("你好", "zh-Hans")
    speech.say("Hello", "en")
    qtbot.waitUntil(hears(machine, 0, f"{ASKED} {ENGLISH}", " Hello"))


@pytest.mark.parametrize("text", ["!-!SET self OUTPUT_MODULE dummy", "--stop", "\n!-!CANCEL all"])
def test_a_text_is_never_a_command(machine: Path, speech: Speech, qtbot: QtBot, text: str) -> None:
    """Whatever a campaign wrote is said, and does nothing else."""
    speech.say(text, "en")
    qtbot.waitUntil(hears(machine, 0, f"{ASKED} {ENGLISH}", f" {text.strip()}"))


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
    speech = Speech(lambda: HEARD)
    assert not speech.can_speak("en")
    speech.say("Hello", "en")
    speech.close()


@pytest.mark.parametrize("early", [b"Failed to get voice list.\n", listed([])], ids=["failed", "none"])
def test_a_voice_that_comes_late_is_found(machine: Path, qtbot: QtBot, early: bytes) -> None:
    """speech-dispatcher may not be up when the booth is: whoever asks next has it looked for again."""
    (machine / "espeak-ng.voices").write_bytes(early)
    speech = Speech(lambda: HEARD)
    asked = machine / "asked"
    qtbot.waitUntil(lambda: not speech.can_speak("en") and asked.exists() and asked.stat().st_size > 20)
    (machine / "espeak-ng.voices").write_bytes(listed(VOICES))
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
    qtbot.waitUntil(hears(machine, 0, f"{ASKED} {ENGLISH}", " Hello again"))


def test_the_end_of_the_program_is_the_end_of_the_voice(machine: Path, speech: Speech, qtbot: QtBot) -> None:
    """It does not read on to an empty hall."""
    speech.say("Hello", "en")
    qtbot.waitUntil(lambda: len(heard(machine, 0)) == 2)
    speech.close()
    assert heard(machine, 0)[2:] == ["!-!CANCEL self", "end"]


@pytest.mark.parametrize(
    ("locale", "is_read"),
    [
        ("en", True),
        ("en-GB", True),  # its readers read what was heard in English
        ("fr-CA", True),
        ("fr", True),
        ("am", True),
        ("pt-BR", False),  # there is a voice, and nobody listened to it
        ("zh-Hans", False),
        ("fil", False),
    ],
)
def test_a_voice_counts_where_somebody_heard_it(speech: Speech, locale: str, is_read: bool) -> None:
    """Whatever else the machine has: espeak-ng has a voice for Chinese that reads it as English."""
    assert speech.can_speak(locale) == is_read


def test_what_was_heard_in_a_country_s_own_says_nothing_of_others(machine: Path, qtbot: QtBot) -> None:
    """Who was understood in Belgium may not be in Canada."""
    speech = Speech(lambda: (voice("fr-BE", "French (Belgium)"),))
    qtbot.waitUntil(lambda: speech.can_speak("fr-BE"))
    assert not speech.can_speak("fr-CA")
    assert not speech.can_speak("fr")
    speech.close()
    assert (machine / "asked").read_text() == "espeak-ng\n"


def test_the_nearest_voice_that_is_there_is_taken(machine: Path, qtbot: QtBot) -> None:
    """One of the locale's own before one of its language, and of several the one named first."""
    heard = (
        voice("fr", "French (France)"),
        voice("fr-BE", "Never installed", "piper"),
        voice("fr-BE", "French (Belgium)"),
    )
    speech = Speech(lambda: heard)
    qtbot.waitUntil(lambda: speech.can_speak("fr-BE"))
    speech.say("Bonjour", "fr-BE")
    said = f"{ASKED} fr-BE --synthesis-voice French (Belgium)"
    qtbot.waitUntil(hears(machine, 0, said, " Bonjour"))
    speech.close()


def test_a_machine_on_which_nobody_heard_a_voice_is_asked_for_none(machine: Path, qtbot: QtBot) -> None:
    """Not at the start either: speech-dispatcher would be started for nothing."""
    speech = Speech(tuple)
    speech.start()
    assert not speech.can_speak("en")
    speech.say("Hello", "en")
    qtbot.wait(1)
    assert not (machine / "asked").exists()


@pytest.mark.usefixtures("machine")
def test_a_voice_that_is_not_on_the_machine_is_named_once(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """In the log, with the language that has no "Read aloud" for want of it."""
    speech = Speech(lambda: (voice("en", "English (America)"), voice("de", "German")))
    qtbot.waitUntil(lambda: speech.can_speak("en"))
    assert not speech.can_speak("de")
    speech.start()
    told = 'heard: espeak-ng has no voice "German" on this machine: it reads nothing aloud in de'
    assert [one.message for one in caplog.records] == [told]
    speech.close()


def test_a_display_without_headphones_falls_silent(machine: Path, qtbot: QtBot) -> None:
    """As soon as its file says so: what is asked for after that is not said."""
    heard: list[tuple[HeardVoice, ...]] = [HEARD]
    speech = Speech(lambda: heard[0])
    qtbot.waitUntil(lambda: speech.can_speak("en"))
    heard[0] = ()
    speech.say("Help lines in Switzerland", "en")
    heard[0] = HEARD
    speech.say("Hello", "en")
    qtbot.waitUntil(hears(machine, 0, f"{ASKED} {ENGLISH}", " Hello"))
    speech.close()


def test_names_of_voices_are_read_whole() -> None:
    """With their blanks, and longer than their column; not where the next column has no gap."""
    found = voices_in(listed(VOICES))
    assert found == {name: tag for name, tag, variant in VOICES if len(variant) < 25}
    assert not voices_in(listed([]))
    assert not voices_in(b"Failed to get voice list.\n")
