"""What is wrong with a subtitle file is told all at once, by its lines, with what was meant."""

from pathlib import Path

import pytest

from kiosk.content.errors import ContentError
from kiosk.content.subtitles.subtitles import cues

FORM = '"00:00:05.500 --> 00:00:10.000"'
SUBRIP_FORM = FORM.replace(".", ",")
UTF_8 = "save the file with the encoding UTF-8"
SAYS_NOTHING = (
    f"holds no subtitles of WebVTT or SubRip: no line gives times: write them above the words, as {FORM}"
)
ONE = "WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n"


def faults(folder: Path, content: str | bytes) -> list[tuple[int | None, str]]:
    """The faults of a file with this content, by their lines."""
    file = folder / "film.vtt"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ContentError) as told:
        cues(file)
    assert {fault.file for fault in told.value.faults} == {file}
    return [(fault.line, fault.message) for fault in told.value.faults]


@pytest.mark.parametrize(
    ("times", "said"),
    [
        (
            "1:02:03;500 --> 1:02:05.000",
            ['"1:02:03;500" has ";" and not a point before the thousandths; did you mean "01:02:03.500"?'],
        ),
        (
            "00:00:01,000 --> 00:00:02:500",
            [
                '"00:00:01,000" has "," and not a point before the thousandths; did you mean "00:00:01.000"?',
                '"00:00:02:500" has ":" and not a point before the thousandths; did you mean "00:00:02.500"?',
            ],
        ),
        ("00:05 --> 00:10.000", ['"00:05" has no thousandths of a second; did you mean "00:00:05.000"?']),
        (
            "1:2:3 --> 1:2:4.000",
            [
                '"1:2:3" has no thousandths of a second; did you mean "01:02:03.000"?',
                (
                    '"1:2:4.000" is not written as hours, minutes and seconds with two digits each, and a '
                    'colon between; did you mean "01:02:04.000"?'
                ),
            ],
        ),
        (
            "0:05.5 --> 00;10.000",
            [
                (
                    '"0:05.5" has not three digits for the thousandths of a second; '
                    'did you mean "00:00:05.500"?'
                ),
                (
                    '"00;10.000" is not written as hours, minutes and seconds with two digits each, and a '
                    'colon between; did you mean "00:00:10.000"?'
                ),
            ],
        ),
        (
            "00:75:61.000 --> 02:00:00.000",
            ['"00:75:61.000" has more than 59 minutes or seconds; did you mean "01:16:01.000"?'],
        ),
        (
            "00:00:05:12 --> 00:00:06;01",
            [
                f'"00:00:05:12" seems to count frames: write thousandths of a second, {FORM}',
                f'"00:00:06;01" seems to count frames: write thousandths of a second, {FORM}',
            ],
        ),
        (
            "00:00:05.1234 --> soon",
            [f'"00:00:05.1234" is no time: write {FORM}', f'"soon" is no time: write {FORM}'],
        ),
        ("٠٠:٠١.٠٠٠ --> 00:02.000", [f'"٠٠:٠١.٠٠٠" is no time: write {FORM}']),
        ("-00:01.000 --> 00:02.000", [f'"-00:01.000" is no time: write {FORM}']),
        ("00:0١.000 --> 00:02.000", [f'"00:0١.000" is no time: write {FORM}']),
        (f"{'9' * 5000}:00:00.000 --> 00:02.000", [f'"{"9" * 79}…" is no time: write {FORM}']),
        ("--> 00:02.000", [f'lacks a time beside "-->": write {FORM}']),
        ("00:01.000 -->", [f'lacks a time beside "-->": write {FORM}']),
        ("go --> there", [f'"go --> there" has "-->" and no times: write {FORM}, and in words "→"']),
        ("00:00:01.000 -> 00:00:02.000", [f'has "->" where "-->" is wanted: write {FORM}']),
        ("00:01.000 --&gt; 00:02.000", [f'has "--&gt;" where "-->" is wanted: write {FORM}']),
        ("00:01.000 – 00:02.000", [f'has "–" where "-->" is wanted: write {FORM}']),
        ("00:01.000 → 00:02.000", [f'has "→" where "-->" is wanted: write {FORM}']),
        (
            "00:10.000 --> 00:05.000",
            [
                (
                    'ends at "00:05.000", not after its start at "00:10.000": '
                    "did you mean them the other way round?"
                )
            ],
        ),
        (
            "00:10.000 --> 00:00:10.000",
            ['ends at "00:00:10.000", not after its start at "00:10.000": write a later end'],
        ),
        (
            "24:00:00.000 --> 24:00:00.001",
            ['"24:00:00.001" is beyond 24 hours: times count from the beginning of the film'],
        ),
    ],
)
def test_wrong_times_are_told_with_what_was_meant(tmp_path: Path, times: str, said: list[str]) -> None:
    """Both of a line, and each only once."""
    assert faults(tmp_path, f"{ONE}\n{times}\nTwo\n") == [(6, message) for message in said]


@pytest.mark.parametrize(
    ("times", "said"),
    [
        (
            "00:00:01;000 --> 00:00:02,000",
            '"00:00:01;000" has ";" and not a comma before the thousandths; did you mean "00:00:01,000"?',
        ),
        (
            "00:00:01,5 --> 00:00:02,000",
            '"00:00:01,5" has not three digits for the thousandths of a second; did you mean "00:00:01,500"?',
        ),
        ("00;00;01 --> 00:00:02", '"00;00;01" has no colon between its parts; did you mean "00:00:01,000"?'),
        ("00:00:01, 500 --> 00:00:02,000", f'"00:00:01, 500" is no time: write {SUBRIP_FORM}'),
        ("00:00:01,000 -> 00:00:02,000", f'has "->" where "-->" is wanted: write {SUBRIP_FORM}'),
    ],
)
def test_wrong_times_of_subrip_are_told_in_its_form(tmp_path: Path, times: str, said: str) -> None:
    """With a comma, as its writers know it."""
    assert faults(tmp_path, f"1\n{times}\nOne\n") == [(2, said)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", [(None, SAYS_NOTHING)]),
        ("WEBVTT\n\nNOTE Nothing yet\n", [(None, SAYS_NOTHING)]),
        ("[Script Info]\nTitle: What to look for\n\n[Events]\n", [(None, SAYS_NOTHING)]),
        (
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>\n",
            [(None, "holds times and no words: write each cue's on the line below its times")],
        ),
        *(
            (
                f"{head}\n\n00:01.000 --> 00:02.000\nOne\n",
                [
                    (
                        1 + head.count("\n"),
                        (
                            f'"{head.lstrip(chr(10))}" is no beginning of WebVTT: '
                            'write "WEBVTT", in capitals, in the first line, alone or before a space'
                        ),
                    )
                ],
            )
            for head in ("WebVTT", "WEBVTT- x", " WEBVTT", "\nWEBVTT")
        ),
        (
            (
                f"{ONE}\nTwo\nthree\n\nNOTE four\n\n00:03.000 --> 00:04.000\nFour\n\n"
                "five\nsix\n00:05.000 --> 00:06.000\n"
            ),
            [
                (
                    line,
                    (
                        f'"{word}" stands below no times: remove the empty line above it, '
                        'or write its times there, or "NOTE" before it'
                    ),
                )
                for line, word in ((6, "Two"), (14, "five"))
            ],
        ),
        (
            "By nobody\n\n1\n00:00:01,000 --> 00:00:02,000\n\nOne\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n",
            [
                (
                    line,
                    (
                        f'"{word}" stands below no times: remove the empty line above it, '
                        "or write its times there"
                    ),
                )
                for line, word in ((1, "By nobody"), (6, "One"))
            ],
        ),
        (
            "NOTE by nobody\n\n00:01.000 --> 00:02.000\nOne\n",
            [
                (
                    1,
                    (
                        '"NOTE by nobody" is a word of WebVTT, in a file that is none: '
                        'write "WEBVTT" in the first line, and an empty line below it'
                    ),
                )
            ],
        ),
        (
            f"{ONE}\n00:02.000 --> 00:03.000\n{'a' * 200}\n{'b' * 200}\n",
            [(7, "is 401 characters long, and 400 are the most: make two cues of it")],
        ),
        (
            f"{ONE}\n00:02.000 --> 00:03.000\n&#{'9' * 5000};\n",
            [(7, "is 5003 characters long, and 400 are the most: make two cues of it")],
        ),
        (
            f"{ONE}\n00:02.000 --> 00:03.000\nCall \u202e112\n",
            [
                (
                    7,
                    (
                        "holds a character that cannot be seen and turns the order of signs round, "
                        'behind "Call ": U+202E (right-to-left override): '
                        "remove it, numbers keep their order without"
                    ),
                )
            ],
        ),
        (
            "WEBVTT\n"
            + "".join(
                f"\n00:00:{at // 1000:02}.{at % 1000:03} --> 00:01:00.000\nOne\n" for at in range(2002)
            ),
            [(6003, "begins one cue more than 2000: make two films of it, or join cues")],
        ),
    ],
)
def test_a_file_that_cannot_be_used_says_why(
    tmp_path: Path, text: str, said: list[tuple[int | None, str]]
) -> None:
    """By the lines that somebody has to mend; words that no player would show are told, not dropped."""
    assert faults(tmp_path, text) == said


def test_400_characters_and_2000_cues_are_not_too_many(tmp_path: Path) -> None:
    """What is just within its limit is read; 24 hours as well."""
    blocks = [f"\n00:00:{at // 1000:02}.{at % 1000:03} --> 24:00:00.000\n{'a' * 400}\n" for at in range(2000)]
    (tmp_path / "film.vtt").write_text("WEBVTT\n" + "".join(blocks))
    found = cues(tmp_path / "film.vtt")
    assert (len(found), len(found[-1].text), found[-1].end) == (2000, 400, 86400.0)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (f"{ONE}Där".encode("latin-1"), (5, f"byte 0xe4 is not UTF-8: {UTF_8}")),
        (f"{ONE}Där".replace("\n", "\r").encode("latin-1"), (5, f"byte 0xe4 is not UTF-8: {UTF_8}")),
        (f"{ONE}Där".replace("\n", "\r\n").encode("latin-1"), (5, f"byte 0xe4 is not UTF-8: {UTF_8}")),
        (ONE.encode("utf-16") + b"\x41", (5, f"byte 0x41 is not UTF-16: {UTF_8}")),
        (
            ONE.encode("utf-16-le"),
            (1, f"a byte of zero stands here, as in UTF-16 that does not say what it is: {UTF_8}"),
        ),
        (
            ONE.encode() + b"\0" * 4096,
            (5, f"a byte of zero stands here, as in UTF-16 that does not say what it is: {UTF_8}"),
        ),
        (
            b"x" * (1024 * 1024 + 1),
            (None, "is larger than 1 MiB: what belongs here is some kilobytes of text"),
        ),
    ],
)
def test_what_is_no_text_says_where(tmp_path: Path, content: bytes, said: tuple[int | None, str]) -> None:
    """Whatever ends its lines."""
    assert faults(tmp_path, content) == [said]


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    """As every other file that an operator names."""
    with pytest.raises(ContentError, match=r"film\.srt: cannot be read: No such file or directory"):
        cues(tmp_path / "film.srt")


def test_a_mistake_made_all_over_is_not_told_for_ever(tmp_path: Path) -> None:
    """A hundred faults, and how many more there are."""
    told = faults(tmp_path, "WEBVTT\n" + "\n00:00:01,000 --> 00:00:02.000\nOne\n" * 150)
    assert len(told) == 101
    assert told[-1] == (300, "50 more faults follow: mend these first")
