"""Whatever a file, a folder or an option gets wrong, a command says so in plain words and ends with 2."""

from pathlib import Path

import pytest

from tests.commands.calling import Caller, Ended, by_a_clock, process
from tests.content.packs import RIGHT, pack, playlist, slide

A_MINUTE = ("--from", "2026-07-31T09:00", "--to", "2026-07-31T09:01")
WRONG = (
    RIGHT
    + slide('kind = "imag"')
    + slide('id = "b"', 'kind = "image"', 'image = "../secret.png"', "seconds = nan")
    + playlist('slides = ["wrods"]', 'when.hours = ["6-9"]')
)
# Each of its faults, as it stands behind the file and the line.
SAID = [
    'slides[3].kind: there is no slide kind "imag"; did you mean "image"?',
    'slides[4].image: "../secret.png" leaves the pack: copy the file below the campaign\'s folder',
    "slides[4].seconds: nan is not a number to count with",
    'playlists[1].slides[1]: there is no slide "wrods"; did you mean "words"?',
    'playlists[1].when.hours[1]: "6-9" is not a span of hours; did you mean "06:00-09:00"?',
    "playlists: each has when, every or where: one must hold always",
]


def is_refused(ended: Ended, *said: str) -> bool:
    """Whether a command ended as it should where it cannot be carried out, having said all this."""
    assert ended.code == 2, ended
    assert not ended.out
    assert "Traceback" not in ended.err
    missing = [one for one in said if one not in ended.err]
    assert not missing, ended.err
    return True


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder to be made for pictures."""
    return tmp_path / "out"


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A pack with many faults."""
    return pack(tmp_path / "pack", WRONG)


def test_timeline_tells_every_fault_of_a_campaign(wrong: Path) -> None:
    """Each on a line of its own, with the file and the line that an editor can jump to."""
    ended = process("timeline", wrong, *A_MINUTE)
    assert is_refused(ended, *SAID)
    told = ended.err.splitlines()
    assert len(told) == len(SAID)
    assert all(line.startswith(f"{wrong / 'campaign.toml'}:") for line in told)


def test_snapshot_tells_every_fault_of_a_campaign(wrong: Path, out: Path) -> None:
    """And leaves no folder behind."""
    assert is_refused(process("snapshot", wrong, "--out", out), *SAID)
    assert not out.exists()


def test_run_refuses_faults_where_it_is_strict(wrong: Path) -> None:
    """Instead of playing something else."""
    assert is_refused(process("run", "--strict", wrong), *SAID)


@pytest.fixture(params=["timeline", "snapshot"])
def command(request: pytest.FixtureRequest, out: Path) -> list[object]:
    """A command that reads campaigns, with the options it needs."""
    return ["timeline", *A_MINUTE] if request.param == "timeline" else ["snapshot", "--out", out]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "campaign.toml: is empty"),
        (b'format = 1\ntitle = "Caf\xe9"\n', "campaign.toml:2: byte 0xe9 is not UTF-8"),
        (b'format = 1\ntitle = "\n', "campaign.toml:2: a text is not closed"),
        (b"x = " + b"[" * 5000, "campaign.toml: has lists and tables too deep"),
        (b"x = " + b"9" * 5000, "campaign.toml:1: holds a number of more than 4300 digits"),
        (b"#" * 2_000_000, "campaign.toml: is larger than 1 MiB"),
        (b"\x00\x01\x02", "campaign.toml:1: a byte of zero stands here"),
    ],
)
def test_a_file_that_is_no_campaign_is_refused(
    kiosk: Caller, tmp_path: Path, command: list[object], content: bytes, said: str
) -> None:
    """By each command that reads one."""
    (tmp_path / "campaign.toml").write_bytes(content)
    assert is_refused(kiosk(*command, tmp_path), said)


def test_a_campaign_that_is_not_there_is_refused(
    kiosk: Caller, tmp_path: Path, command: list[object]
) -> None:
    """A wrong name, a file of another kind, a folder without one."""
    (tmp_path / "poster.png").touch()
    for name, said in [
        ("gone", "there is no such campaign"),
        ("poster.png", "is not a campaign"),
        (".", "there is no campaign.toml in this folder"),
        ("x" * 300, "File name too long"),
    ]:
        assert is_refused(kiosk(*command, tmp_path / name), said)


def test_a_wrong_display_is_refused(kiosk: Caller, tmp_path: Path, command: list[object]) -> None:
    """With every fault of it."""
    file = tmp_path / "display.toml"
    file.write_text('format = 1\ntimezone = "Europe/Brusels"\ncountry = "UK"\nlocales = ["german"]\n')
    assert is_refused(kiosk(*command, "--display", file), f"{file}:2: ", f"{file}:3: ", f"{file}:4: ")
    assert is_refused(kiosk(*command, "--display", tmp_path), "is a folder, not a file")
    assert is_refused(kiosk(*command, "--display", tmp_path), f'did you mean "{file}"?')
    assert is_refused(kiosk(*command, "--display", tmp_path / "gone"), "there is no such file")


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("yesterday", "2026-07-31", '"yesterday" is no time: write one as 2026-07-30T09:00'),
        ("", "2026-07-31", '"" is no time'),
        ("2026-02-30", "2026-07-31", '"2026-02-30" is no time'),
        ("2026-07-30T25:00", "2026-07-31", '"2026-07-30T25:00" is no time'),
        ("2026-07-30T09:00+99:00", "2026-07-31", "is no time"),
        ("1969-07-20", "2026-07-31", "lies outside the time that is answered for"),
        ("2026-07-30", "9999-12-31T23:59-23:00", "lies outside the time that is answered for"),
        ("0001-01-01T00:00+23:00", "2026-07-31", "lies outside the time that is answered for"),
        ("2026-07-31", "2026-07-30", "--to 2026-07-30 is not after --from 2026-07-31"),
        ("2026-07-30T10:00+02:00", "2026-07-30T07:59Z", "is not after"),
        ("2026-07-30", "2027-07-31", "367 days are too many to list; ask for at most 366"),
    ],
)
def test_an_instant_that_is_none_is_refused(kiosk: Caller, start: str, end: str, said: str) -> None:
    """And a range that ends before it starts."""
    assert is_refused(kiosk("timeline", "--from", start, "--to", end), said)


@pytest.mark.parametrize(
    "size", ["big", "1920", "1920x", "0x0", "-1920x1080", "1920x1080x3", "99999x1080", "50x50"]
)
def test_a_size_that_is_none_is_refused(kiosk: Caller, command: list[object], size: str) -> None:
    """With how to write one."""
    said = f'"{size}" is no size: write width x height in pixels, 100 to 16384 each, as 1920x1080'
    assert is_refused(kiosk(*command, f"--size={size}"), said)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--at", "soon"], '"soon" is no time'),
        (
            ["--locale", "germann"],
            '"germann" is no language that is known by this name; did you mean "German"?',
        ),
        (["--locale", ""], '"" is no language'),
        (["--slide", "jorney"], 'there is no slide "jorney"; did you mean "journey"?'),
        (["--slide", "journey", "--slide", "../x"], 'there is no slide "../x"'),
    ],
)
def test_snapshot_refuses_what_it_does_not_know(
    kiosk: Caller, out: Path, options: list[str], said: str
) -> None:
    """Before anything is drawn."""
    assert is_refused(kiosk("snapshot", "--out", out, *options), said)
    assert not out.exists()


@pytest.mark.parametrize("name", ["file", "file/below", "x" * 300])
def test_snapshot_refuses_a_folder_it_cannot_write(kiosk: Caller, tmp_path: Path, name: str) -> None:
    """A file in its place, a file above it, a name no disk takes."""
    (tmp_path / "file").touch()
    ended = kiosk("snapshot", "--out", tmp_path / name, "--slide", "journey", "--locale", "en")
    assert is_refused(ended, str(tmp_path / name))


def test_an_option_that_is_missing_or_unknown_is_named(kiosk: Caller) -> None:
    """As shells do."""
    assert is_refused(kiosk("timeline", "--fro", "2026-07-30"), "--fro")
    assert is_refused(kiosk("snapshot"), "--out")
    assert is_refused(kiosk("timelin"), "timelin")
    assert is_refused(kiosk("timeline", *A_MINUTE, "--colour", "red"), "--colour")


@pytest.mark.parametrize("arguments", [["contacts", "DE"], ["check"], ["snapshot", "--out", "pictures"]])
def test_a_clock_that_is_not_set_is_said(arguments: list[str], tmp_path: Path) -> None:
    """On a board that wakes up in 1970: what to do, not the program's inside."""
    arguments = [str(tmp_path / one) if one == "pictures" else one for one in arguments]
    ended = process(*arguments, before=by_a_clock("@1970-01-01 00:00:05"))
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("the machine's clock is not set (1970-01-01T")
    assert ended.err.endswith(": set it, or say when with --at 2026-07-30T09:00\n")


def test_a_run_that_is_strict_is_refused_in_words_and_ends_whole(tmp_path: Path) -> None:
    """Both files are read at once: neither is left in the midst of it when the program ends."""
    display = tmp_path / "display.toml"
    display.write_text("format = 1\n")
    for _ in range(3):
        ended = process("run", pack(tmp_path, WRONG), "--display", display, "--strict")
        assert is_refused(ended, *SAID)


@pytest.mark.parametrize("zone", ["/etc/hostname", ":/etc/passwd", "/dev/zero", "/", "A" * 5000])
def test_a_zone_that_is_none_ends_no_command(zone: str, tmp_path: Path) -> None:
    """One warning names it; the rest is UTC."""
    ended = process("timeline", pack(tmp_path, RIGHT), *A_MINUTE, before=("env", f"TZ={zone}"))
    assert ended.code == 0, ended.err
    assert "Traceback" not in ended.err


def test_the_window_s_thread_asks_nothing_of_where_the_files_are(tmp_path: Path) -> None:
    """A share may not answer: even whether a path is there is asked on a thread that may be left behind."""
    told, share = tmp_path / "told", tmp_path / "a-share-far-away"
    traced = ("strace", "-f", "-o", str(told), "-e", "trace=%file", "-E", "QT_QPA_PLATFORM=offscreen")
    share.mkdir()
    (share / "display.toml").write_text("format = 1\n")
    files = (pack(share, RIGHT), "--display", share / "display.toml")
    ended = process("run", *files, "--for", "0.5", before=traced)
    if "ptrace" in ended.err and not told.read_text():
        pytest.skip("this machine lets nobody listen to a process")
    assert ended.code == 0, ended.err
    first, *calls = told.read_text().splitlines()
    window_s = first.split()[0]
    asking = {call.split()[0] for call in calls if share.name in call and "execve" not in call}
    assert asking
    assert window_s not in asking
