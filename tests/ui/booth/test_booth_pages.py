"""Every page of the booth can be seen, read, touched, reached by keys, and heard by whoever cannot see it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from math import hypot
from pathlib import Path

import pytest

from kiosk.media.qr import code
from kiosk.ui.booth.booth_view import BoothView, Pane
from kiosk.ui.render.image_providers import CodeProvider
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility
from tests.ui import rules
from tests.ui.booth.access import RULES, shown_in_focus
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.visits import booth_display, booth_settings, everywhere, first_line

TALL, WIDE = (1080, 1920), (1920, 1080)
ACCESSIBILITY = {
    "usual": Accessibility(),
    "larger": Accessibility(larger=True),
    "contrast": Accessibility(contrast=True),
    "all": Accessibility(larger=True, contrast=True, low=True),
}
EVERY = [(size, locale) for size in (TALL, WIDE) for locale in ("en", "ar")]
FAST = (TALL, "en", "usual"), (WIDE, "ar", "usual")
CASES = [
    pytest.param(size, locale, name, marks=() if (size, locale, name) in FAST else pytest.mark.slow)
    for name in ACCESSIBILITY
    for size, locale in EVERY
]  # fmt: skip
NAMES_ITSELF = ("languages", "countries")  # in each language, in each country's own

pytestmark = pytest.mark.usefixtures("qapp")


def laid(bench: Bench, accessibility: Accessibility) -> Iterator[Laid]:
    """Every page, one after the other."""
    for visit in everywhere(bench.display, accessibility):
        yield bench.lay(visit)


@pytest.mark.parametrize(("size", "locale", "accessibility"), CASES)
def test_every_page_is_for_everybody(
    tmp_path: Path, size: tuple[int, int], locale: str, accessibility: str
) -> None:
    """Words whole, at 7 to 1; buttons large, apart, named, told by their state, in the order of reading."""
    with Bench(booth_display(tmp_path, locale), size) as bench:
        faults = [
            f"{one.page.place}: {fault}"
            for one in laid(bench, ACCESSIBILITY[accessibility])
            for rule in RULES
            for fault in rule(one, bench)
        ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("accessibility", ["usual", "all"])
@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_a_number_to_take_along_says_who_answers(
    tmp_path: Path, size: tuple[int, int], accessibility: str
) -> None:
    """As the list it was taken from: whole, at 7 to 1, and read aloud."""
    display = booth_display(tmp_path, "en")
    line = first_line(display)
    (tmp_path / "contacts.toml").write_text(f'format = 1\n[[contacts]]\nid = "{line}"\nkind = "tip"\n')
    display = booth_display(tmp_path, "en")
    visit = replace(begin(booth_settings(display)), place="number", contact=line)
    with Bench(display, size) as bench:
        laid = bench.lay(replace(visit, accessibility=ACCESSIBILITY[accessibility]))
        faults = [fault for rule in RULES for fault in rule(laid, bench)]
    assert not faults
    assert (
        "To report what you saw"
        in BoothView(laid.page, CodeProvider(), Pane(size, display.touch_screen)).aloud()
    )


def test_whoever_comes_back_with_keys_is_where_they_were(tmp_path: Path) -> None:
    """On the card of the sign that was read, and not at the first of all again."""
    display = booth_display(tmp_path, "en")
    visit = replace(begin(booth_settings(display)), place="signs")
    with Bench(display, WIDE) as bench:
        card = [key for key in bench.lay(visit).keys if key.startswith("sign ")][2]
        bench.choose(card)
        bench.lay(replace(visit, place="sign", sign=card.removeprefix("sign ")))
        bench.choose("back ")
        bench.lay(visit)
        assert bench.focused == card


@pytest.mark.parametrize("accessibility", ["usual", "all"])
def test_a_page_on_a_screen_that_turns_goes_on(tmp_path: Path, accessibility: str) -> None:
    """Each page follows, and nothing of it asks for what itself says (a binding loop, which is a warning)."""
    display = booth_display(tmp_path, "en")
    with Bench(display, WIDE) as bench:
        for visit in everywhere(display, ACCESSIBILITY[accessibility]):
            bench.lay(visit)
            for size in (TALL, (1280, 720), WIDE):
                bench.resize(size)


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_a_code_is_scanned_at_arm_s_length(tmp_path: Path, size: tuple[int, int]) -> None:
    """On a screen of 32 inches it measures five centimetres, a tenth of half a metre, however long it is."""
    millimetres = 32 * 25.4 / hypot(*size)  # to a pixel
    with Bench(booth_display(tmp_path, "en"), size) as bench:
        for one in laid(bench, Accessibility(larger=True)):
            shown = one.scene.images_of("code")
            assert len(shown) == len(one.page.codes)
            for what, picture in zip(one.page.codes, shown, strict=True):
                modules = len(code(what.link).modules)
                ink = (picture.box.right - picture.box.left) * modules / (modules + 8)
                assert ink * millimetres >= 50, one.page.place
            assert not [fault for fault in one.faults if "to be scanned" in fault]


# Words may shrink to this share where they must: a capital letter of a 250th of the distance is comfortable,
# and one of a 350th can still be read.
HARD_FLOOR = 250 / 350


@pytest.mark.slow
@pytest.mark.parametrize(("size", "locale"), EVERY)
@pytest.mark.parametrize("accessibility", list(ACCESSIBILITY))
def test_no_words_are_too_small_to_be_read(
    tmp_path: Path, size: tuple[int, int], locale: str, accessibility: str
) -> None:
    """Where words need more room than there is, they shrink, and never further than can still be read."""
    with Bench(booth_display(tmp_path, locale), size) as bench:
        faults = [
            f"{one.page.place}: {fault}"
            for one in laid(bench, ACCESSIBILITY[accessibility])
            for fault in one.faults
            if is_too_small(fault)
        ]
    assert not faults, "\n".join(faults)


@pytest.mark.slow
@pytest.mark.parametrize("locale", ["am", "ar", "de", "fa", "hi", "ja", "ru", "sw", "th", "tr", "ur", "vi"])
@pytest.mark.parametrize("size", [TALL, WIDE])
def test_with_nothing_switched_on_all_words_have_their_legible_size(
    tmp_path: Path, size: tuple[int, int], locale: str
) -> None:
    """In the scripts and languages that need most room: places' names, promises of a line, switches."""
    with Bench(booth_display(tmp_path, locale), size) as bench:
        faults = [
            f"{one.page.place}: {fault}" for one in laid(bench, Accessibility()) for fault in one.faults
        ]
    assert not faults, "\n".join(faults)


def is_too_small(fault: str) -> bool:
    """Whether words came out under the hard floor, by what the page says of them."""
    found = re.search(r"fit only at (\d+) px, under the legible (\d+) px", fault)
    return found is None or int(found[1]) < HARD_FLOOR * int(found[2])


@pytest.mark.slow
@pytest.mark.parametrize("contrast", [False, True], ids=["usual", "contrast"])
def test_whoever_uses_keys_sees_where_they_are(tmp_path: Path, contrast: bool) -> None:
    """A ring stands round what has the focus, on every page and every button."""
    with Bench(booth_display(tmp_path, "en"), TALL) as bench:
        faults = [
            f"{one.page.place}: {fault}"
            for one in laid(bench, Accessibility(contrast=contrast))
            for fault in shown_in_focus(one, bench)
        ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("locale", ["ar", "ja"])
def test_no_page_is_left_in_english(tmp_path: Path, locale: str) -> None:
    """What is said and what is heard is in the visitor's language; help lines keep their own names."""
    with Bench(booth_display(tmp_path, locale), TALL) as bench:
        faults = [
            f"{one.page.place}: {fault}"
            for one in laid(bench, Accessibility())
            if one.page.place not in (*NAMES_ITSELF, "help", "number")
            for fault in rules.translated(one.scene)
        ]
    assert not faults, "\n".join(faults)
