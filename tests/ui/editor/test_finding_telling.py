"""The page of checking speaks to a person who knows neither keys nor files nor commands."""

import re
import tomllib
from string import Formatter
from typing import Any

import pytest

from kiosk.content.messages import wording
from kiosk.content.messages.message import Message
from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.ui.editor.checking.finding_telling import finding_told
from kiosk.ui.editor.checking.plain_findings import PLAIN

# Keys and values of files, commands, places in a file, letters by their numbers.
TECHNICAL = re.compile(
    r"`|\w = |\.toml|\[|\]|\bkiosk\b|\blocales\b|X-Review|priority|\\u|\{|\}|\bid\b|links\."
)
TITLES = {"a": "You have rights.", "get-help": "Where there is help"}
KNOWN: dict[str, Any] = {
    "slide": "a",
    "help": "get-help",
    "first": "a",
    "playlist": "every-day",
    "key": "headline",
}
TAIL = "kiosk contacts BE --display displays/A-1/display.toml --confirm be-payoke"


def by_rules() -> list[str]:
    """The ids of all messages of the rules of checking."""
    files = sorted(wording.FOLDER.glob("check-*.toml"))
    return [name for file in files for name in tomllib.loads(file.read_text(encoding="utf-8"))["messages"]]


def holes(name: str) -> dict[str, Any]:
    """Something for each hole of a message."""
    found = wording.wordings()[name]
    filled: dict[str, Any] = {"lighter": "1280 × 720 pixels", "because": "it is as long"}
    for _, hole, form, conversion in Formatter().parse(found.says + found.mend):
        if hole:
            listed = ("headline", "text") if hole == "keys" else ("one", "two")
            usual = 5 if form else KNOWN.get(hole, "Something")
            filled[hole] = listed if conversion in ("a", "o") else filled.get(hole, usual)
            filled |= {"ask": f"Call them, then: {TAIL}"} if hole == "ask" else {}
    return filled


@pytest.mark.parametrize("name", by_rules())
def test_no_finding_speaks_of_files_and_keys(name: str) -> None:
    """What it says and what to do; a slide is called by what it says, a playlist by its name as words."""
    told = Message(name, tuple(holes(name).items()))
    one = DraftFinding(
        told.severity, told.rule, name, told.says, told.mend or None, None, None, args=told.as_object()
    )
    says, fix = finding_told(one, TITLES)
    assert not TECHNICAL.search(says), says
    assert not TECHNICAL.search(fix), fix
    assert says.endswith((".", "?", "!", "”", "…", ":"))
    assert not re.search(r'"|every-day|get-help|“a”', says + fix)
    if name in PLAIN and PLAIN[name][0]:
        assert says != told.says


def fault(name: str, place: str, **args: Any) -> DraftFinding:
    """A fault of a file."""
    told = Message(name, tuple(args.items()))
    return DraftFinding(
        "error",
        "file",
        name,
        told.says,
        told.mend or None,
        "campaigns/hall/campaign.toml",
        9,
        place,
        args=args,
    )


@pytest.mark.parametrize(
    ("one", "says", "fix"),
    [
        (
            fault("pack-file-missing", "slides[2].image", path="images/nope.png"),
            "Picture: There is no file “images/nope.png”.",
            "Choose another, or put it into the campaign’s folder.",
        ),
        (fault("text-empty", "slides[4].headline"), "Headline: is empty.", ""),
        (
            fault("number-too-small", "slides[4].seconds", value=2, limit="5"),
            "Time on the screen: 2 is too little: 5 is the least.",
            "",
        ),
        (
            fault("number-too-small", "screen.pixels[1]", value=9, limit="100"),
            "Pixels: 9 is too little: 100 is the least.",
            "",
        ),
    ],
    ids=["picture", "words", "seconds", "display"],
)
def test_a_fault_is_told_by_its_field(one: DraftFinding, says: str, fix: str) -> None:
    """As the window calls it; no place in a file."""
    assert finding_told(one, TITLES) == (says, fix)


def test_long_words_are_cut_and_a_missing_hole_falls_back() -> None:
    """A headline of a page is quoted by its beginning; what a finding does not hold is not made up."""
    one = DraftFinding("warning", "x", "link-typed", 'headline has a link, "x".', None, None, None)
    long = {"key": "headline", "words": "word " * 60}
    shown = DraftFinding("warning", "x", "link-typed", "", None, None, None, args=long)
    assert finding_told(one, {})[0] == "Headline has a link, “x”."
    assert len(finding_told(shown, {})[0]) < 130
