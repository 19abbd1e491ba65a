"""However a campaign.toml is damaged, it is read or its faults are told; nothing else ever happens."""

from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import message

LINES = (paths.BUILT_IN / "campaign.toml").read_bytes().split(b"\n")
VALUES = [line.partition(b"=")[2] for line in LINES if b"=" in line]
ODD = [
    *(
        b"nan",
        b"-inf",
        b"1e999",
        b"0x" + b"f" * 40,
        b"9" * 30,
        b"true",
        b'""',
        b"[]",
        b"{}",
        b"[[]]",
        b"''''''",
    ),
    *(
        b"2026-07-30",
        b"07:30:00",
        b'"help"',
        b"[1, [2]]",
        b"{ en = 3 }",
        b'"..\\u0000"',
        b'"/"',
        b'"."',
        b"\xff",
    ),
    *(b'["07-30"]', b'{ dates = ["13-01"] }', b'{ rrule = "FREQ=DAILY" }', b'[""]', b'{ "" = "" }'),
]
OF_THE_PROGRAM = ("Error", "pydantic", "Slide", "tuple", "None", "('")
numbers = st.integers(0, len(LINES) - 1)
scraps = st.binary(max_size=3) | st.text("[]{}\"'=.,#\\\n 1a", max_size=4).map(str.encode)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the built-in campaign."""
    return copytree(paths.BUILT_IN, tmp_path_factory.mktemp("pack") / "pack")


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """The built-in campaign with lines dropped, doubled, moved, and values put in place of others."""
    lines = [*LINES]
    for _ in range(draw(st.integers(1, 5))):
        here, there = draw(numbers), draw(numbers)
        match draw(st.sampled_from(["drop", "double", "swap", "value", "bytes", "key"])):
            case "drop":
                lines[here] = b""
            case "double":
                lines[here] += b"\n" + lines[there]
            case "swap":
                lines[here], lines[there] = lines[there], lines[here]
            case "value":
                lines[here] = lines[here].partition(b"=")[0] + b"= " + draw(st.sampled_from(VALUES + ODD))
            case "bytes":
                at = draw(st.integers(0, 80))
                lines[here] = lines[here][:at] + draw(scraps) + lines[here][at:]
            case "key":
                lines[here] = lines[there].partition(b"=")[0] + b"=" + lines[here].partition(b"=")[2]
    return b"\n".join(lines)


def faults(folder: Path) -> tuple[Fault, ...]:
    """Those of a pack, none where it is read."""
    try:
        assert read_campaign(folder).slides
    except ContentError as error:
        return error.faults or (
            Fault(folder, 0, message("toml-wrong", near="", said="refused without a fault")),
        )
    return ()


@given(damaged())
def test_a_damaged_campaign_is_read_or_refused(folder: Path, content: bytes) -> None:
    """Every fault is a sentence that names no type of the program, and a line of the file if any."""
    (folder / "campaign.toml").write_bytes(content)
    for fault in faults(folder):
        assert fault.line is None or 1 <= fault.line <= content.count(b"\n") + 1
        assert fault.message.isprintable()
        assert not any(word in fault.message for word in OF_THE_PROGRAM)
