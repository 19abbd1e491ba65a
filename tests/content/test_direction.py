"""Numbers in anybody's text keep their order, and no hidden sign turns a text round."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.errors import ContentError
from kiosk.content.language.direction import facing, fault, numbers_isolated
from kiosk.content.language.folder_catalogs import FolderCatalogs
from kiosk.content.language.line_breaks import plain
from kiosk.content.language.texts import text_of
from tests.content.packs import RIGHT, campaign_faults, display_faults, pack, slide

LRI, PDI, LRO, PDF = "\u2066", "\u2069", "\u202d", "\u202c"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("اتصل على 116-006 الآن", ["116-006"]),
        ("هاتف +32 2 511 64 64.", ["+32 2 511 64 64"]),
        ("חייגו 02-511-64-64 או 100", ["02-511-64-64"]),
        ("Call 02/511 64 64, or 112.", ["02/511 64 64"]),
        ("Line 02 / 511 64 64 (free)", ["02 / 511 64 64"]),
        ("کال کریں (0800) 12 34 56", ["(0800) 12 34 56"]),
        ("Ring *144# or +4930123456", ["*144#", "+4930123456"]),
        ("+44 (0)20 7946 0958 ext. 12 now", ["+44 (0)20 7946 0958 ext. 12"]),
        ("30.07.2026 18:00, 12.5%", []),
        ("از 10:00–12:00", []),
        ("۱۱۶ ۰۰۶ را بگیرید", ["۱۱۶ ۰۰۶"]),
        ("الأرقام 16000 و02 2792 1345", ["02 2792 1345"]),
        ("ול03-516-5665 או ב116-006", ["03-516-5665", "116-006"]),
        ("تماس: 1480 (24 ساعته)", []),
        ("116-006 (24/7)", ["116-006"]),
        ("021 6640 1234 (8-16)", ["021 6640 1234", "8-16"]),
        ("Call (+49) 30 1234, 1099 (24)", ["(+49) 30 1234"]),
        ("03–5165665 (24/7)", ["03–5165665"]),
        ("0800 – 111 – 222", ["0800 – 111 – 222"]),
        ("٠٢–٢٥٧٤٦٥٦٥", ["٠٢–٢٥٧٤٦٥٦٥"]),
        ("2020–2023, 9–17", []),
        ("8-10 – 12-14", ["8-10", "12-14"]),
        ("30-50% או $12-15", ["30-50%", "$12-15"]),
        ("30-50% من", ["30-50"]),
        ("1\u200f-800\u200f-220", ["1\u200f-800\u200f-220"]),
        ("Gate B12, A320-200, 7-Eleven", []),
        ("In 2022, 35 of 100. 2 more.", []),
        ("Nothing to count", []),
    ],
)
def test_a_number_is_found_as_people_write_it(text: str, numbers: list[str]) -> None:
    """With its signs and spaces, and nothing of the words around it; a run of digits needs no help."""
    found = numbers_isolated(text)
    assert [part.partition(PDI)[0].strip(LRO + PDF) for part in found.split(LRI)[1:]] == numbers
    assert plain(found) == plain(text)


@given(st.text("اب ab12+-/().: \n", max_size=60))
def test_nothing_else_of_a_text_changes(text: str) -> None:
    """Isolates come in, in pairs that end on their line."""
    found = numbers_isolated(text)
    assert found.replace(LRI, "").replace(PDI, "") == text
    assert fault(found) is None


@pytest.mark.parametrize(
    ("text", "right_to_left", "mark"),
    [
        ("UNODC تدعوكم", True, "\u200f"),
        ("\u2068UNODC\u2069 تدعوكم", True, ""),
        ("UNODC", True, ""),
        ("دعوة UNODC", True, ""),
        ("116-006", True, ""),
        ("قطر Airways", False, "\u200e"),
        ("Qatar قطر", False, ""),
    ],
)
def test_a_line_runs_as_its_language_does(text: str, right_to_left: bool, mark: str) -> None:
    """Also where it begins with a name in another script; a line that is all of one stays as it is."""
    assert facing(f"{text}\n{text}", right_to_left=right_to_left) == f"{mark}{text}\n{mark}{text}"


def test_a_campaign_s_own_words_are_read_so(tmp_path: Path) -> None:
    """Be they a text or a table of texts."""
    campaign = read_campaign(pack(tmp_path) / "campaign.toml")
    none = FolderCatalogs(tmp_path)
    for text in ("اتصل 116-006", {"ar": "اتصل 116-006"}):
        assert text_of(text, "ar", "ar", none).text == f"اتصل {LRI}116-006{PDI}"
    assert campaign.title


TURNED = [
    (r"Call \u202e006-611", "right-to-left override", "202E"),
    (r"\u202dCall 116", "left-to-right override", "202D"),
    (r"Call \u202a116", "left-to-right embedding", "202A"),
    (r"Call 116\u202c", "pop directional formatting", "202C"),
    (r"Call \u2067116", "right-to-left isolate", "2067"),
    (r"Call \u2066116\n006\u2069", "left-to-right isolate", "2066"),
    (r"Call \u202b116\u2029006\u202c", "right-to-left embedding", "202B"),
]


@pytest.mark.parametrize(("text", "name", "code"), TURNED, ids=[code for _, _, code in TURNED])
def test_what_turns_a_text_round_is_refused_with_its_place(
    tmp_path: Path, text: str, name: str, code: str
) -> None:
    """The line, what it is and behind which words, wherever people write texts."""
    [(line, told)] = campaign_faults(
        tmp_path / "campaign", RIGHT + slide('kind = "message"', f'headline.ar = "{text}"', 'text = "Ask."')
    )
    assert line is not None
    assert name in told
    assert f"U+{code}" in told


def test_a_display_s_own_words_are_held_to_it_as_well(tmp_path: Path) -> None:
    """The venue's name, and what it says of its help lines."""
    [(line, told)] = display_faults(tmp_path, 'format = 1\nvenue = "Gate \\u202e21"\n')
    assert line == 2
    assert 'behind "Gate "' in told


@pytest.mark.parametrize(
    "text", ["\u200e116\u200f\u061c", "a \u2066116\u2069 b", "\u202a116\u202c", "a\u2068b\u2067c\u2069\u2069"]
)
def test_marks_and_pairs_stay(text: str) -> None:
    """They harm nothing behind them."""
    assert fault(text) is None


def test_a_translation_that_turns_round_is_told_and_not_shown(tmp_path: Path) -> None:
    """The message is said in the language it was written in."""
    folder = tmp_path / "translations"
    folder.mkdir()
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    (folder / "ar.po").write_text(f'{head}msgid "Ask."\nmsgstr "\u202eاسأل"\n', encoding="utf-8")
    own = FolderCatalogs(folder)
    assert text_of("Ask.", "ar", "en", own).locale == "en"
    reading = own.of("ar")
    assert reading is not None
    [told] = reading.faults
    assert told.line == 4
    assert "U+202E" in told.message


def test_the_campaign_with_such_a_text_is_none(tmp_path: Path) -> None:
    """An older copy of it goes on being played, as with any fault."""
    file = pack(tmp_path, RIGHT + slide('kind = "message"', 'headline = "\\u202eab"')) / "campaign.toml"
    with pytest.raises(ContentError, match="U\\+202E"):
        read_campaign(file)
