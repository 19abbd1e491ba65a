"""What is wrong with a slide is told at its line, in plain words, with what was probably meant."""

import os
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.errors import ContentError
from tests.content.packs import PICTURE, RIGHT, campaign_faults, marked, pack, slide

RIGHT_NAME = "see that its name is right, and that the user who plays the screen may read it"

KNOWN_BY_IMAGE = (
    "known are id, kind, seconds, quiet, first-day, last-day, enabled, image, focus, tall, tall-focus, fit, "
    "tall-fit, page, mirror, alt, headline, text, tone"
)

TEXTS = [
    ("headline = 5", "headline: 5 is not a text in quotes"),
    ('headline = ["a"]', "headline: a list is not a text in quotes"),
    ('headline = ""', "headline: is empty"),
    ('headline = "  "', "headline: is blank: leave the key out, or say something"),
    (
        'headline = { zh-CN = "问", zh-Hans = "请" }',
        'headline: "zh-CN" and "zh-Hans" are one language, zh-Hans: keep one',
    ),
    ("text = 5", "text: 5 is not a text in quotes"),
    ("text.en = true", "text.en: true is not a text in quotes"),
    (
        'text.text = "x"',
        (
            'text.text: "text" is no code of a language that is known: '
            'write the code of a language, as "fr" or "pt-BR"'
        ),
    ),
    ('alt.german = "x"', 'alt.german: "german" is no code of a language that is known; did you mean "de"?'),
    ("alt = {}", "alt: is empty"),
    (f'alt = "{"x" * 401}"', "alt: is 401 characters long; at most 400 fit"),
]
NUMBERS = [
    ("seconds = nan", "seconds: nan is not a number to count with"),
    ("seconds = -inf", "seconds: -inf is not a number to count with"),
    ("seconds = 4.999", "seconds: 4.999 is less than 5, the least it may be"),
    ("seconds = 601", "seconds: 601 is more than 600, the most it may be"),
    ("seconds = 5.0001", "seconds: 5.0001 is finer than a millisecond: write at most three places"),
    ('seconds = "10"', 'seconds: "10" is not a number: leave out the quotes'),
    ('seconds = "long"', 'seconds: "long" is not a number'),
    ("seconds = true", "seconds: true is not a number"),
    ("seconds = 2026-01-02", "seconds: 2026-01-02 is not a number"),
    (f"seconds = 1{'0' * 400}", "seconds: a number of about 400 digits is too large"),
    (f"seconds = 0x{'f' * 5000}", "seconds: a number of about 6020 digits is too large"),
    ("focus = [0.5]", "focus: has 1 item, and one more is needed"),
    ("focus = [0.1, 0.2, 0.3]", "focus: has 3 items; at most 2 fit"),
    ("focus = [0.5, 1.5]", "focus[2]: 1.5 is more than 1, the most it may be"),
    ('focus = "left"', 'focus: "left" is not a list in square brackets'),
    ("tall-focus = [nan, 0]", "tall-focus[1]: nan is not a number to count with"),
]
WORDS = [
    ('headlin = "x"', 'headlin: unknown key "headlin"; did you mean "headline"?'),
    ("tall_focus = [0, 0]", 'tall_focus: unknown key "tall_focus"; did you mean "tall-focus"?'),
    ("dwell = 9", f'dwell: unknown key "dwell": {KNOWN_BY_IMAGE}'),
    ("quiet = 1", "quiet: 1 is not true or false"),
    ('mirror = "true"', 'mirror: "true" is not true or false: leave out the quotes'),
    ('tone = "nigth"', 'tone: "nigth" is none of night, heart, paper; did you mean "night"?'),
    ('tone = "\\u001b[2J\\n"', 'tone: "\\u001b[2J\\u000a" is none of night, heart, paper'),
]
FILES = [
    (
        'tall = "images/termnal.svg"',
        'tall: there is no file "images/termnal.svg"; did you mean "images/terminal.svg"?',
    ),
    ('tall = "images"', 'tall: "images" is a folder: name a file in it'),
    ('tall = ""', "tall: is empty: write a path below the campaign's folder"),
    (
        'tall = "../other/x.svg"',
        (
            'tall: "../other/x.svg" leaves the pack: '
            'copy the file below the campaign\'s folder, as "images/x.svg"'
        ),
    ),
    (
        'tall = "images/../../x.svg"',
        (
            'tall: "images/../../x.svg" leaves the pack: '
            'copy the file below the campaign\'s folder, as "images/x.svg"'
        ),
    ),
    ('tall = ".."', 'tall: ".." leaves the pack: copy the file below the campaign\'s folder'),
    (
        'tall = "/srv/x.svg"',
        'tall: "/srv/x.svg" leaves the pack: copy the file below the campaign\'s folder, as "images/x.svg"',
    ),
    (
        "tall = 'C:\\Users\\x.svg'",
        (
            'tall: "C:\\Users\\x.svg" leaves the pack: copy the file below the campaign\'s folder, '
            'as "images/x.svg"'
        ),
    ),
    (
        "tall = 'images\\harbour.svg'",
        'tall: "images\\harbour.svg" has backslashes: write "images/harbour.svg"',
    ),
    (
        'tall = "a\\u0000b"',
        'tall: "a\\u0000b" holds a line break or a character that cannot be seen: remove it',
    ),
    (f'tall = "{"x" * 300}"', f'tall: "{"x" * 79}…" cannot be opened: File name too long: {RIGHT_NAME}'),
    ("tall = 3", "tall: 3 is not a text in quotes"),
]


@pytest.mark.parametrize(("line", "said"), [*TEXTS, *NUMBERS, *WORDS, *FILES])
def test_a_wrong_value_of_a_slide_is_one_fault_at_its_line(tmp_path: Path, line: str, said: str) -> None:
    """With what was probably meant, where that can be told."""
    text = RIGHT + slide(*PICTURE, f"{line}  # !", "quiet = true" if "quiet" not in line else "")
    assert campaign_faults(tmp_path, text) == [(line, f"slides[3].{said}") for line in marked(text)]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (['kind = "imag"  # !'], '.kind: there is no slide kind "imag"; did you mean "image"?'),
        (
            ['kind = "quiz"  # !'],
            (
                '.kind: there is no slide kind "quiz": known are image, video, signs, help, steps, '
                "self-check, fact, donate, learn, day, message, wall"
            ),
        ),
        (["kind = 5  # !"], ".kind: 5 is not a text in quotes"),
        (['kind = ["image"]  # !'], ".kind: a list is not a text in quotes"),
        (
            ['kind = "signs"', 'signs = ["spoken-for", "paper-held"]  # !'],
            '.signs[2]: there is no sign "paper-held"; did you mean "papers-held"?',
        ),
        (
            ['kind = "signs"', 'signs = ["taught-fear"]  # !'],
            '.signs[1]: "taught-fear" is for trained staff, never for a public screen: name another',
        ),
        (
            ['kind = "signs"', 'signs = ["you-forced"]  # !'],
            '.signs[1]: "you-forced" is for trained staff, never for a public screen: name another',
        ),
        (
            ['kind = "signs"', 'signs = ["you-papers", "papers-held"]  # !'],
            ".signs: signs to the person concerned stand beside signs to bystanders: make two slides of them",
        ),
        (['kind = "signs"', "signs = []  # !"], ".signs: is empty"),
        (['kind = "signs"', "signs = [3]  # !"], ".signs[1]: 3 is not a text in quotes"),
        (
            ['kind = "signs"', 'signs = "spoken-for"  # !'],
            '.signs: "spoken-for" is not a list in square brackets: write signs = ["spoken-for"]',
        ),
        (
            ['kind = "signs"', 'signs = ["spoken-for", "spoken-for"]  # !'],
            '.signs: names the sign "spoken-for" twice: keep one',
        ),
        (
            [
                'kind = "signs"',
                'signs = ["papers-held", "spoken-for", "never-alone", "no-care", "no-own-money"]  # !',
            ],
            ".signs: has 5 items; at most 4 fit",
        ),
        (
            ['kind = "signs"', 'signs = ["spoken-for"]', 'text = "x"  # !'],
            (
                '.text: unknown key "text": known are id, kind, seconds, quiet, first-day, last-day, '
                "enabled, signs, headline"
            ),
        ),
        (
            ['kind = "fact"', 'fact = "chldren"  # !'],
            '.fact: there is no fact "chldren"; did you mean "children"?',
        ),
        (
            ['kind = "day"', 'day = "worldday"  # !'],
            '.day: there is no day "worldday"; did you mean "world-day"?',
        ),
        (['kind = "steps"', 'show = "all"  # !'], '.show: "all" is none of do, do-not, both'),
        (
            ['kind = "self-check"', 'questions = ["can-leav"]  # !'],
            (
                '.questions[1]: "can-leav" is none of own-passport, can-leave, keep-pay, call-alone, '
                'as-promised, afraid; did you mean "can-leave"?'
            ),
        ),
        (
            ['kind = "video"', 'video = "film.mp4"  # !'],
            '.video: there is no file "film.mp4": copy it into the campaign\'s folder',
        ),
        (
            ['kind = "video"', 'video = "images/harbour.svg"', "sound = 1  # !"],
            ".sound: 1 is not true or false",
        ),
        (
            ['kind = "help"', 'signs = ["x"]  # !'],
            '.signs: unknown key "signs": known are id, kind, seconds, quiet, first-day, last-day, enabled',
        ),
        (
            ['id = "Held papers"  # !', 'kind = "help"'],
            (
                '.id: "Held papers" may hold only the letters a to z, digits and hyphens, at most 64; '
                'did you mean "held-papers"?'
            ),
        ),
        (
            ['id = "words"  # !', 'kind = "help"'],
            '.id: "words" is already the id of another slide: give each its own',
        ),
    ],
)
def test_each_kind_of_slide_says_what_it_is_missing_or_wrong(
    tmp_path: Path, lines: list[str], said: str
) -> None:
    """By the names the directory knows."""
    text = RIGHT + slide(*lines)
    assert campaign_faults(tmp_path, text) == [(line, f"slides[3]{said}") for line in marked(text)]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (['kind = "message"'], '"headline" is missing: write it, as headline = …'),
        (['kind = "day"'], '"day" is missing: write it, as day = …'),
        (
            ['image = "images/terminal.svg"'],
            '"kind" is missing: say what kind of slide it is, as kind = "image"',
        ),
    ],
)
def test_what_a_slide_lacks_is_told_at_its_first_line(tmp_path: Path, lines: list[str], said: str) -> None:
    """Where else could it stand?"""
    text = (RIGHT + slide(*lines)).replace("[[slides]]\nid", "[[slides]]  # !\nid").replace("# !", "", 2)
    assert campaign_faults(tmp_path, text) == [(line, f"slides[3]: {said}") for line in marked(text)]


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("../secret.svg", '"images/link.svg" is a link that points out of the pack: copy the file into it'),
        ("link.svg", '"images/link.svg" is a link that leads back to itself: copy the file into the pack'),
        ("gone.svg", '"images/link.svg" is a link to a file that is not there: copy the file into the pack'),
    ],
)
def test_a_link_stays_in_the_pack(tmp_path: Path, target: str, said: str) -> None:
    """A pack is copied and handed on; what lies outside would not come along."""
    folder = pack(tmp_path / "pack", RIGHT + slide(*PICTURE, 'tall = "images/link.svg"'))
    (tmp_path / "secret.svg").write_text("<svg/>")
    (folder / "images" / "link.svg").symlink_to(f"../{target}" if target.startswith("..") else target)
    with pytest.raises(ContentError) as caught:
        read_campaign(folder)
    assert [fault.message for fault in caught.value.faults] == [f"slides[3].tall: {said}"]


def test_what_is_no_file_is_named_for_what_it_is(tmp_path: Path) -> None:
    """It is there: whoever was told that it is not would look for a slip in its name."""
    folder = pack(tmp_path, RIGHT + slide(*PICTURE, 'tall = "images/pipe.svg"'))
    os.mkfifo(folder / "images" / "pipe.svg")
    with pytest.raises(ContentError) as caught:
        read_campaign(folder)
    (fault,) = caught.value.faults
    assert fault.message.endswith(
        '"images/pipe.svg" is a pipe, a socket or a device: copy a file into the pack in its place'
    )


def test_a_link_inside_the_pack_is_followed(tmp_path: Path) -> None:
    """Two slides may share a picture so."""
    folder = pack(tmp_path, RIGHT + slide(*PICTURE, 'tall = "images/link.svg"'))
    (folder / "images" / "link.svg").symlink_to("terminal.svg")
    assert read_campaign(folder).slide("more").id == "more"
