"""Subtitles are read as they were meant, from whatever program they come, and one cue stands at a time."""

import codecs
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.errors import ContentError
from kiosk.content.subtitles.subtitles import Cue, at, cues, texts

WEBVTT = """\
WEBVTT - What to look for
Kind: captions
Language: en

STYLE
::cue { color: yellow }

REGION
id:left
width:40%

NOTE Read by nobody yet

1
00:01.000 --> 00:04.000 position:10% line:0 align:start
<v Amina>They kept my <i>passport</i>.</v>
I could not leave.

ask
00:00:05.500 --> 00:00:07.250
- Who can help?
- Anybody can &amp; should.

NOTE
Two lines
of a note.

1:02:03.500 --> 1:02:05.000
<c.loud>Call</c> <00:03.000>112.
"""
SUBRIP = """\
1
00:00:01,000 --> 00:00:04,000 X1:40 X2:600 Y1:20 Y2:50
{\\an8}They kept my <i>passport</i>.
I could not leave.

2
00:00:05,500 --> 00:00:07,250
- Who can help?
- Anybody can & should.

3
1:02:03.500 --> 01:02:05,000
<font color="#ff0000">Call</font> 112.
"""
READ = (
    Cue(1.0, 4.0, "They kept my passport. I could not leave."),
    Cue(5.5, 7.25, "- Who can help?\n- Anybody can & should."),
    Cue(3723.5, 3725.0, "Call 112."),
)
ONE = "WEBVTT\n\n00:01.000 --> 00:02.000\n"
UNTIDY = """\


1
00:00:01,000 --> 00:00:02,000
One
2
00:00:02,000-->00:00:03,000
Two\t
 \t

00:00:03,000 --> 00:00:04,000
Three

4

00:00:04,000 --> 00:00:05,000


5
0:0:5 --> 00:06,000
Five

6
"""


def read(folder: Path, content: str | bytes) -> tuple[Cue, ...]:
    """The cues of a file with this content."""
    file = folder / "film.vtt"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return cues(file)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all examples of a property, each of which writes its file anew."""
    return tmp_path_factory.mktemp("films")


@pytest.mark.parametrize("text", [WEBVTT, SUBRIP])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_either_kind_is_read_however_it_was_saved(tmp_path: Path, text: str, end: str, encoding: str) -> None:
    """Which kind it is, its first line says, whatever the file is called."""
    assert read(tmp_path, text.replace("\n", end).encode(encoding)) == READ


def test_utf_16_is_read_in_either_order_of_bytes(tmp_path: Path) -> None:
    """The mark at its beginning says which."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        assert read(tmp_path, mark + SUBRIP.encode(encoding)) == READ


def test_what_is_untidy_is_read_as_it_was_meant(tmp_path: Path) -> None:
    """Without numbers or empty lines, with too many of them; a cue without words is none."""
    said = [(cue.start, cue.end, cue.text) for cue in read(tmp_path, UNTIDY)]
    assert said == [(1.0, 2.0, "One"), (2.0, 3.0, "Two"), (3.0, 4.0, "Three"), (5.0, 6.0, "Five")]


def test_files_that_were_put_together_are_read(tmp_path: Path) -> None:
    """Each brought its own mark along."""
    assert len(read(tmp_path, "\ufeff" + SUBRIP + "\n\ufeff" + SUBRIP.replace("00:0", "00:1"))) == 5


@pytest.mark.parametrize(
    "text",
    [
        "WEBVTT\n1\n00:01.000 --> 00:02.000\nOne\n2\n00:02.000 --> 00:03.000\nTwo",
        "WEBVTT\n00:01.000 --> 00:02.000\nOne\n00:02.000 --> 00:03.000\nTwo\n",
        "WEBVTT\tTitle\n\n\na\n00:01.000 --> 00:02.000\nOne\n\nNOTE\n\nb c\n00:02.000 --> 00:03.000\nTwo",
        "WEBVTT\n\n00:02.000 --> 00:03.000\nTwo\n\n00:01.000 --> 00:02.000\nOne\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:01.000 --> 00:05.000\nOne\n\n00:02.000 --> 00:03.000\nTwo\n",
        "WEBVTT\n\n00:01.000-->00:02.000\tline:0\nOne\n\nNOTE x\n\n7\n\n00:02.000 --> 00:03.000 what\nTwo\n",
    ],
)
def test_a_web_vtt_file_is_read_in_the_order_of_the_film(tmp_path: Path, text: str) -> None:
    """With names, numbers, notes and settings, or without."""
    assert read(tmp_path, text) == (Cue(1.0, 2.0, "One"), Cue(2.0, 3.0, "Two"))


def test_a_number_among_the_words_stays(tmp_path: Path) -> None:
    """Where cues have no numbers, one before the next cue's times is a word."""
    assert [cue.text for cue in read(tmp_path, ONE + "In\n2026\n00:02.000 --> 00:03.000\nTwo")] == [
        "In 2026",
        "Two",
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("<b>Bold</b>, <U>under</U><i.x>lined</i>", "Bold, underlined"),
        ("<lang en-GB>Help</lang> <c.a.b>me</c>", "Help me"),
        ("<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>です", "漢字です"),
        ("<ruby>漢<rt>kan</ruby>字", "漢字"),
        ("Nobody<rt>above", "Nobody"),
        ("<v.loud Bob\nSmith>Hello", "Hello"),
        ("<v Bob>Where?\n<v Ann>Here,\nwith me.", "Where?\nHere, with me."),
        ("– Where\nis she?\n  — Here.", "– Where is she?\n— Here."),
        ("\u200f- איפה?\n\u200f- כאן.", "\u200f- איפה?\n\u200f- כאן."),
        ("إذا أخذوا جواز سفرك،\nفاتصل بنا.", "إذا أخذوا جواز سفرك، فاتصل بنا."),
        ("{\\an8}{\\pos(1,2)}Above{\\i0}", "Above"),
        ("One\\Ntwo<br>three<br/>four", "One two three four"),
        (
            "Fish &amp; chips &lt;i&gt; &#233;&#xe9; a&nbsp;b&lrm;c&rlm;d&copy;",
            "Fish & chips <i> éé a\u00a0b\u200ec\u200fd©",
        ),
        ('<img src="a.png" alt="A heart">Call <a href="https://un.org">112</a>', "Call 112"),
        ("AT&T, &unknown; &amp without, &#xd800;", "AT&T, &unknown; &amp without, \ufffd"),
        ("I <3 you, 1 < 2 > 0, <laughs> <", "I <3 you, 1 < 2 > 0, <laughs> <"),
        ("a\x01b\x7fc\x85d\u2028e\ufefff  \t g", "abc d ef g"),
        ("می\u200cخواهم 👩\u200d👧", "می\u200cخواهم 👩\u200d👧"),
        ("\u202bשלום\n\u202bלך\u202c\u202c", "\u202bשלום\u202c \u202bלך\u202c"),
        ("\u2068a\u202ab\u2069", "\u2068a\u202ab\u202c\u2069"),
        ("{not an override} C:\\temp", "{not an override} C:\\temp"),
    ],
)
def test_what_is_no_word_is_taken_away(tmp_path: Path, written: str, said: str) -> None:
    """Tags, overrides and what cannot be seen; words that only look like it stay, and their direction."""
    (cue,) = read(tmp_path, ONE + written)
    assert cue.text == said


@pytest.mark.parametrize("written", ["<i></i>", "{\\an8}", "&nbsp;", "\u200f\u200b", "<c>\n</c>"])
def test_a_cue_in_which_nothing_is_seen_is_none(tmp_path: Path, written: str) -> None:
    """It takes nothing over."""
    assert read(tmp_path, f"{ONE}One\n\n00:01.500 --> 00:03.000\n{written}\n") == (Cue(1.0, 2.0, "One"),)


def test_where_cues_overlap_the_later_takes_over(tmp_path: Path) -> None:
    """One thing stands at a time, and the earlier does not come back."""
    later = "00:01.500 --> 00:01.750\nTwo\n\n00:03.000 --> 00:04.000\nThree\n"
    assert read(tmp_path, f"{ONE.replace('02.000', '09.000')}One\n\n{later}") == (
        Cue(1.0, 1.5, "One"),
        Cue(1.5, 1.75, "Two"),
        Cue(3.0, 4.0, "Three"),
    )


def test_cues_that_begin_together_are_one(tmp_path: Path) -> None:
    """Neither is lost; what is said twice is said once."""
    again = "00:01.000 --> 00:03.000\nTwo\n\n00:01.000 --> 00:02.000\nOne\n"
    assert read(tmp_path, f"{ONE}One\n\n{again}") == (Cue(1.0, 3.0, "One\nTwo"),)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-1.0, None),
        (0.999, None),
        (1.0, READ[0]),
        (3.999, READ[0]),
        (4.0, None),
        (5.5, READ[1]),
        (3724.0, READ[2]),
        (3725.0, None),
        (float("inf"), None),
        (float("nan"), None),
    ],
)
def test_a_cue_stands_from_its_start_and_is_gone_at_its_end(seconds: float, said: Cue | None) -> None:
    """Between cues nothing stands, nor before the first and behind the last."""
    assert at(READ, seconds) == said
    assert at((), seconds) is None


def test_each_text_is_found_once_with_its_lines(tmp_path: Path) -> None:
    """What a translator gets: in the order of the film, with every place where it stands."""
    file = tmp_path / "film.srt"
    file.write_text(
        "1\n00:00:05,000 --> 00:00:06,000\nOne\n\n2\n00:00:01,000 --> 00:00:02,000\nTwo,\ntwo\n\n"
        "3\n00:00:07,000 --> 00:00:08,000\n<i>One</i>\n"
    )
    assert [*texts(file).items()] == [("Two, two", (7,)), ("One", (3, 12))]


SIGNS = st.sampled_from("aÉßжאبक漢1&<>{}\\:;,.-–/#'\"\u200f\u00ad😀")
WORDS = st.text(SIGNS, min_size=1, max_size=8).filter(
    lambda word: word[0] not in "-–" and any(map(str.isalnum, word))
)
LINES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
TEXTS = st.lists(LINES, min_size=1, max_size=3).map("\n- ".join)
TIMES = st.lists(st.integers(0, 24 * 3600 * 1000), min_size=2, max_size=12, unique=True).map(sorted)
ESCAPED = str.maketrans({sign: f"&#{ord(sign)};" for sign in "&<>{\\:"})


def clock(seconds: float, point: str) -> str:
    """A time as both kinds write it."""
    whole = round(seconds * 1000)
    return f"{whole // 3600000:02}:{whole // 60000 % 60:02}:{whole // 1000 % 60:02}{point}{whole % 1000:03}"


def written(film: list[Cue], *, is_subrip: bool) -> str:
    """A file with these cues."""
    point, blocks = (",", []) if is_subrip else (".", ["WEBVTT"])
    for number, cue in enumerate(film, 1):
        times = f"{clock(cue.start, point)} --> {clock(cue.end, point)}"
        name = [str(number)] if is_subrip else []
        blocks.append("\n".join([*name, times, cue.text.translate(ESCAPED)]))
    return "\n\n".join(blocks) + "\n"


@given(st.data(), TIMES)
def test_what_is_written_is_read_back(folder: Path, data: st.DataObject, times: list[int]) -> None:
    """Any cues, as either kind."""
    film = [Cue(start / 1000, end / 1000, data.draw(TEXTS)) for start, end in pairwise(times)]
    for is_subrip in (False, True):
        assert read(folder, written(film, is_subrip=is_subrip)) == tuple(film)


PIECES = st.sampled_from(
    [
        *(
            "WEBVTT",
            "\n",
            "\r",
            "\n\n",
            "NOTE",
            "00:01.000",
            "00:00:02,000",
            " --> ",
            "-->",
            "->",
            "1",
            "<",
            ">",
        ),
        *(
            "<v",
            "<rt>",
            "&",
            "#",
            ";",
            "&#99999999;",
            "{\\",
            "}",
            "\u202e",
            "\u2069",
            "\ufeff",
            "٣",
            "²",
            "-",
        ),
        *("9" * 5000, "\\N", "x"),
    ]
)


def read_or_told(folder: Path, content: bytes) -> tuple[Cue, ...]:
    """The cues of a file with this content; none where it has faults."""
    try:
        found = read(folder, content)
    except ContentError as told:
        if not told.faults:
            raise
        return ()
    assert found
    return found


@given(st.binary(max_size=60) | st.lists(PIECES, max_size=30).map(lambda found: "".join(found).encode()))
def test_whatever_a_file_holds_is_read_or_told(folder: Path, content: bytes) -> None:
    """Nothing else happens; what is read stands in order, one at a time, with words in it."""
    for head in (b"", b"WEBVTT\n\n", ONE.encode(), codecs.BOM_UTF16_LE):
        found = read_or_told(folder, head + content)
        assert all(cue.start < cue.end and cue.text.strip() for cue in found)
        assert all(one.end <= following.start for one, following in pairwise(found))


@pytest.mark.parametrize(
    ("text", "encoding"), [(WEBVTT, "utf-8"), (SUBRIP, "utf-8"), (SUBRIP[-80:], "utf-16")]
)
def test_a_file_that_breaks_off_is_read_or_told(tmp_path: Path, text: str, encoding: str) -> None:
    """Wherever it ends."""
    content = text.replace("Anybody", "کوئی").encode(encoding)
    for length in range(len(content)):
        assert len(read_or_told(tmp_path, content[:length])) <= len(READ)
