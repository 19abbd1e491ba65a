"""One geometry for every page of the booth: nothing covered, cut, or smaller than eyes and fingers need."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.ui.render.fonts import face
from kiosk.visit.visit import Accessibility
from tests.ui.booth.access import large, placed, readable
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.visits import display_file, everywhere
from tests.ui.rules import unit

TALL, WIDE = (1080, 1920), (1920, 1080)
LOCALES = (
    "am", "ar", "bn", "de", "en", "es", "fa", "fil", "fr", "he", "hi", "id", "it", "ja", "ko", "ne", "nl",
    "pt-BR", "ro", "ru", "sk", "sw", "th", "tr", "uk", "ur", "vi", "zh-Hans",
)  # fmt: skip
EASES = {
    "plain": Accessibility(),
    "larger": Accessibility(larger=True),
    "all": Accessibility(larger=True, contrast=True, low=True),
}
# A diagonal and a size. Where a finger's 20 mm are less than 96 units, screens differ by nothing.
SCREENS = {"tall": (32.0, TALL), "wide": (32.0, WIDE), "small": (10.1, (800, 1280))}
SHAPES = [("tall", "plain"), ("tall", "all"), ("wide", "plain"), ("wide", "all"), ("small", "plain")]
# Words that need most room, in height or in width, in the ease that leaves least.
DAILY = {("uk", "tall", "all"), ("ur", "wide", "all"), ("de", "tall", "larger"), ("ja", "small", "plain")}
CASES = [
    pytest.param(
        locale,
        *shape,
        marks=() if (locale, *shape) in DAILY else pytest.mark.slow,
        id=f"{locale}-{'-'.join(shape)}",
    )
    for locale in LOCALES
    for shape in [*SHAPES, ("tall", "larger"), ("wide", "larger")]
    if shape in SHAPES or locale in ("ar", "de", "nl", "ru", "ur", "vi")
]  # fmt: skip
FLOOR = 33  # units, of the size of Noto Sans

pytestmark = pytest.mark.usefixtures("qapp")


def display_of(folder: Path, locale: str, screen: str) -> Display:
    """The display of a booth with that screen."""
    file = display_file(folder, locale)
    text = file.read_text(encoding="utf-8").replace("inches = 32", f"inches = {SCREENS[screen][0]}")
    file.write_text(text, encoding="utf-8")
    return read_display(file)


@pytest.mark.parametrize(("locale", "screen", "ease"), CASES)
def test_nothing_is_covered_cut_or_too_small(tmp_path: Path, locale: str, screen: str, ease: str) -> None:
    """Every page: targets apart and as large as a finger, words whole and apart, none under the floor."""
    display = display_of(tmp_path, locale, screen)
    with Bench(display, SCREENS[screen][1]) as bench:
        faults = [
            f"{one.page.place}: {fault}"
            for visit in everywhere(display, EASES[ease])
            for one in [bench.lay(visit)]
            for fault in faults_of(one, bench)
        ]
    assert not faults, "\n".join(faults)


def faults_of(laid: Laid, bench: Bench) -> Iterator[str]:
    """What breaks a rule on a page."""
    yield from laid.faults
    for rule in (large, placed, readable):
        yield from rule(laid, bench)
    least = FLOOR * unit(laid.size) - 1  # a size is a whole number of pixels
    sizes = {face(one).family: face(one).size for one in (*LOCALES, laid.page.locale)}
    for text in laid.scene.texts:
        if text.font.pixelSize() < least * sizes.get(text.font.family(), 1.0) - 0.5:
            yield f"{text} has {text.font.pixelSize()} px, under {least:.0f}"


@pytest.mark.parametrize(
    ("locale", "screen"),
    [
        ("de", "tall"),
        *(pytest.param(locale, "tall", marks=pytest.mark.slow) for locale in ("en", "ja", "uk", "ur")),
        *(pytest.param(locale, "wide", marks=pytest.mark.slow) for locale in ("ar", "de", "nl", "vi")),
    ],
)
def test_larger_text_makes_no_word_smaller(tmp_path: Path, locale: str, screen: str) -> None:
    """What stands on both pages is on the eased one at least as large; numbers and actions a third larger."""
    display = display_of(tmp_path, locale, screen)
    faults = []
    with Bench(display, SCREENS[screen][1]) as bench:
        for plain in everywhere(display, EASES["plain"]):
            before = dict(sizes_of(bench.lay(plain)))
            for part in (0, 1):
                eased = replace(plain, accessibility=EASES["larger"], part=part)
                for name, size in sizes_of(bench.lay(eased)):
                    wanted = before.get(name, 0.0) * (1.3 if "ActionRow" in name[1] else 1)
                    if size < wanted - 1.5:
                        faults.append(f"{plain.place}: {name} {before[name]:.0f} px, then {size:.0f}")
    assert not faults, "\n".join(faults)


def sizes_of(laid: Laid) -> Iterator[tuple[tuple[str, str], float]]:
    """The size of each text of a page, by what it says and where."""
    for text in laid.scene.texts:
        part = next((one for one in text.place.split(" › ")[2:] if one), "")
        yield (text.words, part), float(text.font.pixelSize())
