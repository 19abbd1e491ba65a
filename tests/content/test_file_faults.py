"""What is no campaign at all says why: a folder, a pipe, another encoding, no TOML."""

import os
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.errors import ContentError
from tests.content.packs import RIGHT, SLIDES, TOP, campaign_faults, pack

NEEDED = ("id", "title", "source-language", "slides")
DEEP = (
    "has lists and tables too deep in one another: see whether a bracket is left open above, or take out "
    "what stands in so many"
)
NEWER = "write that, or install the newest version of the program"
READABLE = ": see that it is there, and that the user who plays the screen may read it"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", [(None, "is empty: begin it with format = 1")]),
        ("# nothing but a comment\n", [(None, "is empty: begin it with format = 1")]),
        (
            "format = 1",
            [(None, f'"{key}" is missing: write it, as {key} = …') for key in NEEDED],
        ),
        (
            RIGHT.replace("format = 1", "format = 2"),
            [(1, f"format: 2 is not 1, the only one that this version of the program reads: {NEWER}")],
        ),
        (
            TOP + '[slides]\nid = "a"\n',
            [
                (
                    5,
                    (
                        "slides: is a single table, and a list of them is wanted: "
                        "write [[slides]], with two brackets"
                    ),
                )
            ],
        ),
        (
            TOP + '[[links]]\nhosts = ["un.org"]\n' + SLIDES,
            [(5, "links: is a list, and a single table is wanted: write [links], with one bracket, once")],
        ),
        (
            f"x = {'[' * 21}{']' * 21}",
            [(None, DEEP)],
        ),
        (f"x = {'[' * 480}{']' * 480}", [(None, DEEP)]),
        (f"x = {'[' * 3000}{']' * 3000}", [(None, DEEP)]),
        (f"a{'.a' * 300_000} = 1", [(None, DEEP)]),
        (
            f"id = 'x'\nx = {'9' * 5000}",
            [(2, "holds a number of more than 4300 digits: write a shorter one")],
        ),
    ],
)
def test_a_file_that_is_no_campaign_says_why(
    tmp_path: Path, text: str, said: list[tuple[int | None, str]]
) -> None:
    """Also where somebody means to break the program with it."""
    assert campaign_faults(tmp_path, text) == said


@pytest.mark.parametrize(
    ("wrong", "said", "mend"),
    [
        ('title = "x"', "this key is there already", "keep one"),
        ('title = "A', "a text is not closed", "write its closing quote on the same line"),
        ("title = 'A", "a text is not closed", "write its closing quote"),
        ("title = '''A", "a text is not closed", "write its closing quote"),
        ('title = """A', "a text is not closed", "write its closing quote"),
        ("focus = [0.5,\n\n[[slides]]", "a list above is not closed", "write ] behind its last item"),
        ("credit = A text", "a text needs quotes", 'write credit = "A text"'),
        (
            "credit = True",
            "yes and no are written true and false, small and without quotes",
            "write credit = true",
        ),
        ("credit =", "a value is missing, or is none", "texts need quotes, true and false are small"),
        (
            "credit",
            "a key is not followed by = and a value",
            "write them behind it, or begin the line with # for a comment",
        ),
        (
            "= 3",
            "here stands neither a key nor a table nor a comment",
            "write key = value, or begin the line with #",
        ),
        ('credit: "x"', "a key is followed by = and a value", 'write credit = "x"'),
        (
            'credit = "x" y = 1',
            "something stands behind the value",
            'texts need quotes, each key a line of its own; a quote inside a text is written \\"',
        ),
        (
            'credit = "\\u00zz"',
            "\\u or \\U stands for one letter by its number, and the number is none",
            "\\u is followed by four hexadecimal digits, \\U by eight; in a path write /",
        ),
        ('credit = "\\ud800"', "there is no such character", "type the letter itself"),
        ('credit = "\x07"', "a character that cannot be seen stands here", "remove it"),
        (
            "focus = [0.5 0.5]",
            "a list is not closed, or a comma is missing in it",
            "write a comma between its items, and ] behind the last",
        ),
        (
            "credit = {en = 'x' fr = 'y'}",
            "a table in braces is not closed on its line, or a comma is missing in it",
            "write a comma between its items, and } behind the last",
        ),
        ("credit = {en = 'x', en = 'y'}", "this key is there already", "keep one"),
        ("credit = 2026-02-30", "there is no such day or time", "write a day of the calendar, as 2026-01-02"),
        (
            "[[slides]",
            "the brackets round the name of a table are not closed",
            "close as many as are open, as [screen] or [[slides]]",
        ),
        (
            "[a]\n[a]",
            "this table is there already",
            "write each as [[a]], with two brackets, where there are to be several; else keep one",
        ),
        (
            "a = [1]\n[[a]]",
            "this adds to a table or list that is closed already",
            "write all of it in one place",
        ),
    ],
)
def test_what_is_no_toml_is_told_by_its_line(tmp_path: Path, wrong: str, said: str, mend: str) -> None:
    """To somebody who never heard of TOML."""
    text = f"format = 1\ntitle = 'x'\n{wrong}\n"
    line = wrong.rsplit("\n", maxsplit=1)[-1].strip().replace("\x07", "\\u0007")
    ((where, found),) = campaign_faults(tmp_path, text + "\n# the end\n")
    assert (where, found) == (text.count("\n"), f"{said}, near '{line}': {mend}")


def test_what_ends_too_early_is_told_by_its_last_line(tmp_path: Path) -> None:
    """Not by an empty one behind it."""
    ((line, said),) = campaign_faults(tmp_path, "format = 1\nfocus = [\n0.5,\n\n\n")
    assert (line, said.split(", near ")[1].split(": ")[0]) == (3, "'0.5,'")


def test_a_byte_of_another_encoding_is_told_by_its_line(tmp_path: Path) -> None:
    """As an editor on an old machine saves it."""
    folder = pack(tmp_path)
    (folder / "campaign.toml").write_bytes('format = 1\ntitle = "Caf\u00e9"\n'.encode("latin-1"))
    with pytest.raises(ContentError) as caught:
        read_campaign(folder)
    (fault,) = caught.value.faults
    assert (fault.line, fault.message) == (2, "byte 0xe9 is not UTF-8: save the file with the encoding UTF-8")


def test_a_file_too_large_to_be_a_campaign_is_not_read(tmp_path: Path) -> None:
    """It would only take memory."""
    text = RIGHT + "#" * 1024 * 1024
    assert campaign_faults(tmp_path, text) == [
        (None, "is larger than 1 MiB: what belongs here is some kilobytes of text")
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone", "there is no such campaign: name a folder with a campaign.toml in it"),
        ("gone/campaign.toml", "there is no such campaign: name a folder with a campaign.toml in it"),
        (
            "empty",
            (
                "there is no campaign.toml in this folder: begin one as docs/running-a-screen.md shows, "
                "or name the folder that holds it"
            ),
        ),
        ("poster.svg", "is not a campaign: name the folder that holds campaign.toml"),
        ("folder.toml", "is a folder, not a file: put the file in its place, or name the file in it"),
        ("x" * 300, f"cannot be read: File name too long{READABLE}"),
    ],
)
def test_what_was_named_is_said_to_be_no_campaign(tmp_path: Path, name: str, said: str) -> None:
    """With what to name instead."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "poster.svg").write_text("<svg/>")
    with pytest.raises(ContentError) as caught:
        read_campaign(tmp_path / name)
    assert str(caught.value) == f"{tmp_path / name}: {said}"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """It may never end."""
    os.mkfifo(tmp_path / "campaign.toml")
    with pytest.raises(ContentError, match="is a device or a pipe, not a file"):
        read_campaign(tmp_path)
