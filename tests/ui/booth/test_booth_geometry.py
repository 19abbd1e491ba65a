"""One geometry for every page of the booth: nothing covered, cut, or smaller than eyes and fingers need."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.ui.render.fonts import face
from kiosk.visit.actions import act
from kiosk.visit.booth_page import BoothPage, Button
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility, BoothPlace, Touch, Visit
from tests.ui.booth.access import held, large, placed, readable
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.frames import framed, outlined, rounded
from tests.ui.booth.visits import booth_settings, display_file, everywhere
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
    "near": Accessibility(larger=True, contrast=True),  # all that a screen within reach has
    "low": Accessibility(low=True),
    "contrast": Accessibility(contrast=True),
    "low-contrast": Accessibility(low=True, contrast=True),
    "low-larger": Accessibility(low=True, larger=True),
}
# A diagonal and a size. Where a finger's 20 mm are less than 96 units, screens differ by nothing.
SCREENS = {
    "tall": (32.0, TALL),
    "wide": (32.0, WIDE),
    "desk-tall": (15.6, TALL),
    "desk-wide": (15.6, WIDE),
    "small-tall": (10.1, (800, 1280)),
    "small-wide": (10.1, (1280, 800)),
    "hall-tall": (21.5, TALL),
    "hall-wide": (21.5, WIDE),
    "square": (15.0, (1024, 768)),
    "large-square": (17.0, (1280, 1024)),
    "hall-square": (19.0, (1280, 1024)),
    "small-square": (12.1, (1024, 768)),
    "tiny-square": (9.7, (1024, 768)),
}
FAR, NEAR = ("tall", "wide"), ("desk-tall", "desk-wide", "small-tall", "small-wide")
SQUARE = ("square", "large-square", "hall-square", "small-square", "tiny-square")
HALL = ("hall-tall", "hall-wide")  # the smallest that are no more within reach, and have the largest words
SHAPES = [
    *((screen, ease) for screen in FAR for ease in ("plain", "all")),
    *((screen, ease) for screen in NEAR for ease in ("plain", "near")),
    *((screen, ease) for screen in SQUARE for ease in ("plain", "near")),
    *((screen, "all") for screen in HALL),
]
# One by one, on screens that stand: what stands together there has least room.
ALONE = [
    *(("tall", ease) for ease in ("low", "contrast", "low-contrast", "low-larger")),
    *((screen, "contrast") for screen in ("desk-tall", "small-tall")),
    ("hall-tall", "low-larger"),
    *((screen, "larger") for screen in SQUARE),
]
LARGER = [(screen, "larger") for screen in SCREENS if screen not in SQUARE]
# Words that need most room, in height or in width, in the ease that leaves least.
DAILY = {
    ("uk", "tall", "all"), ("ur", "wide", "all"), ("de", "tall", "larger"), ("ja", "small-tall", "plain"),
    ("de", "small-tall", "near"), ("ru", "small-wide", "near"),
}  # fmt: skip
LOWERED: tuple[BoothPlace, ...] = ("home", "help", "languages", "support", "number", "wall", "easier")
HELP: tuple[BoothPlace, ...] = ("help",)
# Scripts whose lines are highest or widest, and languages whose words are long.
HARD = ("am", "ar", "de", "ja", "ru", "ur")
SQUARE_ONES = ("de", "ur")  # of them, those that are tried on screens of 4:3 with the slow ones
# Those whose leaves are turned on every screen.
HARDEST = ("am", "de", "ja", "ru", "th", "ur")


def marks(locale: str, screen: str, ease: str) -> Iterator[pytest.MarkDecorator]:
    """When a case is run: every day, with the slow ones, or before a release."""
    if (locale, screen, ease) not in DAILY:
        yield pytest.mark.slow
        known = (
            SQUARE_ONES
            if screen in SQUARE
            else HARD
            if screen in NEAR
            else HARDEST
            if screen in HALL
            else LOCALES
        )
        if locale not in known or ease == "larger" or (screen, ease) in ALONE:
            yield pytest.mark.release


CASES = [
    pytest.param(locale, *shape, marks=[*marks(locale, *shape)], id=f"{locale}-{'-'.join(shape)}")
    for locale in LOCALES
    for shape in [*SHAPES, *ALONE, *LARGER]
    if shape not in LARGER or locale in HARD
]
# Where pages have least room: with what is touched lowered, on a screen that stands; on one of 4:3.
TIGHT = [
    *((locale, "tall", "low", LOWERED) for locale in ("nl", "ru", "vi")),
    *((locale, "tall", "low-contrast", LOWERED) for locale in HARD),
    *((locale, "hall-square", "plain", HELP) for locale in ("ja", "ro")),
    ("ru", "hall-square", "larger", HELP),
    ("de", "small-square", "larger", HELP),
    ("fr", "hall-square", "near", ("help", "home")),
    ("id", "tiny-square", "near", HELP),
    ("fa", "tiny-square", "near", ("signs",)),
]
# Of which words some once were smaller than on the plain page.
SLOW_EASED = [
    *((locale, "tall", "all") for locale in ("fa", "ja", "th", "ur")),
    *((locale, "tall", "larger") for locale in ("en", "ja", "uk", "ur")),
    *((locale, "wide", "larger") for locale in ("ar", "de", "nl", "ro", "vi")),
    *((locale, "wide", "all") for locale in ("de", "fa", "ur")),
    *((locale, screen, "larger") for locale in ("ar", "de") for screen in NEAR),
    *(("ar", screen, "near") for screen in NEAR),
    *((locale, "desk-wide", "near") for locale in ("ru", "ur")),
    *((locale, "small-wide", "near") for locale in ("hi", "ur")),
]
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
    """Every page, within reach its parts and leaves as well, and with all that makes it easier those of the
    hardest languages: targets apart and as large as a finger, words whole and apart, none under the floor.
    """
    has_leaves = screen in (*NEAR, *SQUARE, *HALL) or (ease != "plain" and locale in HARDEST)
    display = display_of(tmp_path, locale, screen)
    with Bench(display, SCREENS[screen][1]) as bench:
        faults = [
            f"{one.page.place}: {fault}"
            for visit in (*everywhere(display, EASES[ease]), *elsewhere(display, EASES[ease]))
            for one in (turned(visit, bench) if has_leaves else [bench.lay(visit)])
            for fault in faults_of(one, bench)
        ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("locale", "screen", "ease", "places"), TIGHT)
def test_the_tightest_pages_have_room(
    tmp_path: Path, locale: str, screen: str, ease: str, places: tuple[BoothPlace, ...]
) -> None:
    """The same of the pages that have most to say, and their leaves, where there is least room."""
    display = display_of(tmp_path, locale, screen)
    with Bench(display, SCREENS[screen][1]) as bench:
        faults = [
            f"{one.page.place}: {fault}"
            for visit in everywhere(display, EASES[ease])
            if visit.place in places and visit.warned_since is None
            for one in turned(visit, bench)
            for fault in faults_of(one, bench)
        ]
    assert not faults, "\n".join(faults)


def elsewhere(display: Display, ease: Accessibility) -> Iterator[Visit]:
    """A visit on the pages that are laid out in another way where something is not there, or is chosen."""
    visit = replace(begin(booth_settings(display)), accessibility=ease)
    yield replace(visit, place="settings")
    yield replace(visit, place="help", country="")


def turned(visit: Visit, bench: Bench) -> Iterator[Laid]:
    """A page, and the parts and leaves that it leads to; of a list of names, whose leaves are alike, two, the
    first of which may be that with ways to others.
    """
    laid = bench.lay(visit)
    yield laid
    for tab in laid.page.tabs:
        if tab.action == "part" and not tab.is_on:
            yield bench.lay(replace(visit, part=int(tab.argument)))
    while (later := onward(laid.page)) and later.action in ("page", "part"):
        visit = act(visit, Touch(later.action, later.argument), 0.0)
        laid = bench.lay(visit)
        yield laid
        if laid.page.layout == "grid":
            return


def onward(page: BoothPage) -> Button | None:
    """What turns a page; where it has ways to leaves alone, the first of them."""
    return page.later or next((one for one in page.buttons if one.action == "page"), None)


def faults_of(laid: Laid, bench: Bench) -> Iterator[str]:
    """What breaks a rule on a page."""
    yield from laid.faults
    for rule in (large, placed, held, framed, rounded, outlined, readable):
        yield from rule(laid, bench)
    least = FLOOR * unit(laid.size) - 1  # a size is a whole number of pixels
    sizes = {face(one).family: face(one).size for one in (*LOCALES, laid.page.locale)}
    for text in laid.scene.texts:
        if text.font.pixelSize() < least * sizes.get(text.font.family(), 1.0) - 0.5:
            yield f"{text} has {text.font.pixelSize()} px, under {least:.0f}"


@pytest.mark.parametrize(
    ("locale", "screen", "ease"),
    [
        ("ar", "tall", "all"),
        ("de", "tall", "larger"),
        *(pytest.param(*case, marks=pytest.mark.slow) for case in SLOW_EASED),
    ],
)
def test_larger_text_makes_no_word_smaller(tmp_path: Path, locale: str, screen: str, ease: str) -> None:
    """What stands on both pages is on the eased one at least as large, with lowered controls too; numbers and
    actions a third larger.
    """
    display = display_of(tmp_path, locale, screen)
    faults = []
    with Bench(display, SCREENS[screen][1]) as bench:
        for plain in everywhere(display, EASES["plain"]):
            before = sizes_by_part(turned(plain, bench))
            for eased in turned(replace(plain, accessibility=EASES[ease]), bench):
                usual = before.get(part_of(eased)) or before[min(before)]
                for name, size in sizes_of(eased):
                    wanted = usual.get(name, 0.0) * (1.3 if "ActionRow" in name[1] else 1)
                    if size < wanted - 1.5:
                        faults.append(f"{plain.place}: {name} {usual[name]:.0f} px, then {size:.0f}")
    assert not faults, "\n".join(faults)


def sizes_by_part(leaves: Iterator[Laid]) -> dict[str, dict[tuple[str, str], float]]:
    """The sizes of the texts of a page's parts, each as it is on the first leaf of its part that has it."""
    parts: dict[str, dict[tuple[str, str], float]] = {}
    for laid in leaves:
        sizes = parts.setdefault(part_of(laid), {})
        for name, size in sizes_of(laid):
            sizes.setdefault(name, size)
    return parts


def part_of(laid: Laid) -> str:
    """Which part of a page stands, by what its tab asks for; of a page without parts, nothing."""
    return next((tab.argument for tab in laid.page.tabs if tab.action == "part" and tab.is_on), "")


def sizes_of(laid: Laid) -> Iterator[tuple[tuple[str, str], float]]:
    """The size of each text of a page, by what it says and where."""
    for text in laid.scene.texts:
        part = next((one for one in text.place.split(" › ")[2:] if one), "")
        yield (text.words, part), float(text.font.pixelSize())
