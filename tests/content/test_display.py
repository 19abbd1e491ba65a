"""A display is what its file says, and what the machine says where the file is silent."""

import tomllib
from pathlib import Path

import pytest

from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError
from tests.content.packs import display_faults, marked

READABLE = ": see that it is there, and that the user who plays the screen may read it"

EVERYTHING = """\
format = 1
id = "NRT-T1-042"
venue = "Narita Airport, Terminal 1"
place = "Departures, above row C"
campaign = "blue-heart"
country = "JP"
timezone = "Asia/Tokyo"
locales = ["ja", "en", "zh-CN", "ko"]
languages = "together"
mode = "booth"
rotation = 270
motion = "reduced"
minimum-review = "native"
staff-trained = true
attribution = true
idle-seconds = 90
headphones = true
crowd = true

[[heard]]
locale = "ja"
synthesiser = "open-jtalk"
voice = "Mei (normal)"
heard-on = 2026-11-22
heard-by = "Information desk"

[screen]
output = "HDMI-1"
pixels = [3840, 2160]
diagonal-inches = 55
viewing-distance-m = 5
scanning-distance-m = 2.5
touch-distance-m = 0.7
"""


@pytest.fixture(autouse=True)
def _a_machine_in_vienna(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "de_AT.UTF-8")
    monkeypatch.setenv("TZ", "Europe/Vienna")


def display(folder: Path, text: str) -> Display:
    """The display of a file with this text."""
    file = folder / "display.toml"
    file.write_text(text, encoding="utf-8")
    return read_display(file)


def test_every_key_is_read(tmp_path: Path) -> None:
    """Locales under their canonical names."""
    found = display(tmp_path, EVERYTHING).model_dump(by_alias=True)
    wanted = tomllib.loads(EVERYTHING)
    wanted["screen"]["pixels"] = (3840, 2160)
    wanted |= {"locales": ("ja", "en", "zh-Hans", "ko"), "heard": tuple(wanted["heard"])}
    assert found == wanted


def test_only_the_format_is_needed(tmp_path: Path) -> None:
    """The rest is the machine's, or the quietest choice."""
    found = display(tmp_path, "format = 1")
    assert (found.locales, found.country, found.timezone) == (("de-AT",), "AT", "Europe/Vienna")
    assert found.model_dump(exclude={"id", "locales", "country", "timezone"}) == {
        "format": 1,
        "venue": None,
        "place": None,
        "campaign": None,
        "languages": "by-slide",
        "mode": "signage",
        "rotation": 0,
        "motion": "full",
        "minimum_review": "draft",
        "staff_trained": False,
        "attribution": False,
        "idle_seconds": 60,
        "headphones": False,
        "heard": (),
        "crowd": False,
        "screen": {
            "output": None,
            "pixels": None,
            "diagonal_inches": None,
            "viewing_distance_m": None,
            "scanning_distance_m": 1.5,
            "touch_distance_m": None,
        },
    }
    assert found == read_display(None)


def test_what_the_file_says_goes_before_the_machine(tmp_path: Path) -> None:
    """Each key by itself."""
    found = display(tmp_path, 'format = 1\ntimezone = "Asia/Tokyo"\nlocales = ["ja"]')
    assert (found.locales, found.country, found.timezone) == (("ja",), "AT", "Asia/Tokyo")


@pytest.mark.parametrize(
    ("variables", "locale", "country"),
    [
        ({}, "en", None),
        ({"LANG": ""}, "en", None),
        ({"LANG": "C"}, "en", None),
        ({"LANG": "C.UTF-8"}, "en", None),
        ({"LANG": "POSIX"}, "en", None),
        ({"LANG": "xx_YY"}, "en", None),
        ({"LANG": "xx_DE.UTF-8"}, "en", "DE"),
        ({"LANG": "../etc"}, "en", None),
        ({"LANG": "eo"}, "eo", None),
        ({"LANG": "de_DE@euro"}, "de", "DE"),
        ({"LANG": "zh_TW.UTF-8"}, "zh-Hant", "TW"),
        ({"LANG": "zh_Hant_HK.UTF-8"}, "zh-HK", "HK"),
        ({"LANG": "sr_RS@latin"}, "sr-Latn", "RS"),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_BE.UTF-8"}, "fr-BE", "BE"),
        ({"LANG": "de_DE", "LC_ALL": "C"}, "en", None),
        ({"LANG": "de_DE", "LC_ALL": ""}, "de", "DE"),
    ],
)
def test_the_machines_locale_is_the_one_of_its_messages(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], locale: str, country: str | None
) -> None:
    """As POSIX orders its variables; English and no country where it names none."""
    monkeypatch.delenv("LANG")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    found = read_display(None)
    assert (found.locales, found.country) == ((locale,), country)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('id = ""', "id: is empty"),
        ('id = "a\\nb"', 'id: "a\\u000ab" holds a line break or a character that cannot be seen: remove it'),
        (f'venue = "{"x" * 81}"', "venue: is 81 characters long; at most 80 fit"),
        ('country = "UK"', 'country: "UK" is no country code of ISO 3166, as JP; did you mean "GB"?'),
        ('country = "japan"', 'country: "japan" is no country code of ISO 3166, as JP; did you mean "JP"?'),
        ('country = "be"', 'country: "be" is no country code of ISO 3166, as JP; did you mean "BE"?'),
        (
            'country = "EU"',
            'country: "EU" is no country code of ISO 3166, as JP: write the two letters of a country',
        ),
        ("country = 32", "country: 32 is not a text in quotes"),
        (
            'timezone = "Brussels"',
            'timezone: there is no time zone "Brussels"; did you mean "Europe/Brussels"?',
        ),
        ('timezone = "../UTC"', 'timezone: there is no time zone "../UTC"; did you mean "UTC"?'),
        ("locales = []", "locales: is empty"),
        ('locales = "en"', 'locales: "en" is not a list in square brackets: write locales = ["en"]'),
        (
            'locales = ["en", "german"]',
            'locales[2]: "german" is no code of a language that is known; did you mean "de"?',
        ),
        ('locales = ["jp"]', 'locales[1]: "jp" is no code of a language that is known; did you mean "ja"?'),
        (
            'locales = ["de-XX"]',
            'locales[1]: "de-XX" is no code of a language that is known; did you mean "de"?',
        ),
        (
            'locales = ["qqq"]',
            (
                'locales[1]: "qqq" is no code of a language that is known: '
                'write the code of a language, as "fr" or "pt-BR"'
            ),
        ),
        (
            'locales = ["zh-CN", "zh"]',
            'locales: names "zh-Hans" twice (zh-CN and zh-Hans are one): keep one',
        ),
        (
            'languages = "by slide"',
            'languages: "by slide" is none of by-slide, by-loop, together; did you mean "by-slide"?',
        ),
        ('mode = "toilet"', 'mode: "toilet" is none of signage, booth, quiet'),
        ("rotation = 45", "rotation: 45 is none of 0, 90, 180, 270"),
        ('rotation = "90"', 'rotation: "90" is not a number: leave out the quotes'),
        ('motion = "off"', 'motion: "off" is none of full, reduced'),
        (
            'minimum-review = "experts"',
            'minimum-review: "experts" is none of draft, native, expert; did you mean "expert"?',
        ),
        (
            'minimum_review = "draft"',
            'minimum_review: unknown key "minimum_review"; did you mean "minimum-review"?',
        ),
        ('staff-trained = "true"', 'staff-trained: "true" is not true or false: leave out the quotes'),
        ("idle-seconds = 5", "idle-seconds: 5 is less than 10, the least it may be"),
        ("idle-seconds = inf", "idle-seconds: inf is not a number to count with"),
        ("screen = 3", "screen: 3 is not a table"),
        ("screen.diagonal-inches = 0", "screen.diagonal-inches: 0 is not more than 0"),
        (
            "screen.viewing-distance-m = 500",
            "screen.viewing-distance-m: 500 is more than 200, the most it may be",
        ),
        ("screen.touch-distance-m = 0", "screen.touch-distance-m: 0 is not more than 0"),
        (
            "screen.touch-distance = 0.5",
            'screen.touch-distance: unknown key "touch-distance"; did you mean "touch-distance-m"?',
        ),
        (
            "screen.diagonal = 55",
            'screen.diagonal: unknown key "diagonal"; did you mean "diagonal-inches"?',
        ),
        ("screen.pixels = [3840]", "screen.pixels: has 1 item, and one more is needed"),
        ("screen.pixels = [3840, 2160, 60]", "screen.pixels: has 3 items; at most 2 fit"),
        ("screen.pixels = [3840, 2160.0]", "screen.pixels[2]: 2160.0 is not a whole number"),
        ("screen.pixels = [38400, 2160]", "screen.pixels[1]: 38400 is more than 16384, the most it may be"),
        ("screen.pixels = [1920, 80]", "screen.pixels[2]: 80 is less than 100, the least it may be"),
        ('screen.pixels = "3840x2160"', 'screen.pixels: "3840x2160" is not a list in square brackets'),
        ('place = ""', "place: is empty"),
        ("campaign = 1", "campaign: 1 is not a text in quotes"),
        ("screen.output = 1", "screen.output: 1 is not a text in quotes"),
    ],
)
def test_a_wrong_value_is_one_fault_at_its_line(tmp_path: Path, line: str, said: str) -> None:
    """With what was probably meant, where that can be told."""
    text = f"format = 1\n{line}  # !\n"
    assert display_faults(tmp_path, text) == [(number, said) for number in marked(text)]


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    """In the order of the lines; what is missing has none."""
    text = 'id = ""  # !\nmode = "x"  # !\n[screen]\noutput = 1  # !\nsize = 3  # !\n'
    found = display_faults(tmp_path, text)
    assert [line for line, _ in found] == [None, *marked(text)]
    assert found[0][1] == '"format" is missing: write it, as format = …'


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.toml", "there is no such file: name the display.toml of this screen"),
        ("folder", "is a folder, not a file: name the display.toml of one screen"),
        ("empty.toml", "is empty: begin it with format = 1"),
        ("x" * 300, f"cannot be read: File name too long{READABLE}"),
    ],
)
def test_what_was_named_is_said_to_be_no_display(tmp_path: Path, name: str, said: str) -> None:
    """With what to name instead."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.toml").touch()
    with pytest.raises(ContentError) as caught:
        read_display(tmp_path / name)
    assert str(caught.value) == f"{tmp_path / name}: {said}"
