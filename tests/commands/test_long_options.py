"""However long a word on the command line is, what is said of it stays short."""

from pathlib import Path

import pytest

from kiosk.paths import RESOURCES
from tests.commands.calling import Caller

LONGEST_LINE = 400
OUT = ("snapshot", "--out", "nowhere")
SPAN = ("timeline", "--from", "2026-07-30", "--to", "2026-07-31")
BRUSSELS = ("--display", str(RESOURCES / "displays" / "brussels.toml"))


@pytest.mark.parametrize("long", ["x" * 4000, "9" * 4000, "\x1b" * 4000, "de-" + "x" * 4000, "2026-" * 800])
@pytest.mark.parametrize(
    "before",
    [
        ("check", "--at"),
        ("timeline", "--to", "2026-07-30", "--from"),
        ("timeline", "--from", "2026-07-30", "--to"),
        (*SPAN, "--size"),
        (*OUT, "--size"),
        (*OUT, "--locale"),
        (*OUT, "--slide"),
        (*OUT, "--at"),
        ("share", "--out", "nowhere", "--locale"),
        ("share", "--out", "nowhere", "--slide"),
        ("contacts", "BE", "--at"),
        ("contacts", "BE", *BRUSSELS, "--by", "Us", "--confirm"),
        ("contacts", "BE", *BRUSSELS, "--confirm", "be-pag-asa", "--by"),
        ("contacts",),
        ("translate", "update", "--locale"),
        ("run", "--window"),
        ("run", "--at"),
    ],
    ids=" ".join,
)
def test_a_long_word_is_not_repeated(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: tuple[str, ...], long: str
) -> None:
    """A value is cut, so that what is wrong with it can still be read."""
    monkeypatch.chdir(tmp_path)
    ended = kiosk(*before, long)
    assert (ended.code, ended.out) == (2, "")
    assert max(map(len, ended.err.splitlines())) <= LONGEST_LINE
    assert "\x1b" not in ended.err


def test_a_long_value_of_a_file_is_not_repeated(kiosk: Caller, tmp_path: Path) -> None:
    """By any command that reads the file."""
    file = tmp_path / "winter.toml"
    rule = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=" + ",".join(["30"] * 1700)
    file.write_text(
        'format = 1\nid = "a"\ntitle = "A"\nsource-language = "en"\n[[slides]]\nid = "a"\nkind = "message"\n'
        f'headline = "A"\n[[playlists]]\nid = "b"\nslides = ["a"]\nwhen.dates = ["{"7" * 5000}"]\n'
        f'[[playlists]]\nid = "c"\nslides = ["a"]\nwhen = {{ rrule = "{rule}", dtstart = "2026-01-02" }}\n'
    )
    ended = kiosk("timeline", file, *SPAN[1:])
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 3
    assert max(map(len, ended.err.replace(str(file), "").splitlines())) <= LONGEST_LINE


@pytest.mark.parametrize(
    "arguments",
    [["run", "--renderer", "{}"], ["{}"], ["translate", "{}"], ["check", "{}"], ["check", "--display", "{}"]],
    ids=" ".join,
)
def test_what_can_be_no_path_is_refused_in_a_line(kiosk: Caller, arguments: list[str]) -> None:
    """Also where it would be the command line itself that repeats it."""
    ended = kiosk(*(argument.format("x" * 5000) for argument in arguments))
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.endswith("has 5000 characters; no path has over 4095\n")
    assert len(ended.err) < LONGEST_LINE
