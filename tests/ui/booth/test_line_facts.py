"""What is known of a help line: on its card the first of it, as far as there is room; on its own page all."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from kiosk.content.display.display_reader import read_display
from kiosk.visit.actions import act
from kiosk.visit.booth_page import NumberRow
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility, Touch, Visit
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.test_booth_geometry import HARD, LOCALES, faults_of
from tests.ui.booth.visits import booth_settings, display_file
from tests.ui.rules import pixels_in
from tests.ui.standing import words_seen

# A diagonal in inches, and a size.
SCREENS = {
    "tall": (32.0, (1080, 1920)),
    "wide": (32.0, (1920, 1080)),
    "middle": (15.6, (1080, 1920)),
    "middle-wide": (15.6, (1920, 1080)),
    "small": (10.1, (800, 1280)),
    "small-wide": (10.1, (1280, 800)),
}
EASES = {
    "plain": Accessibility(),
    "larger": Accessibility(larger=True),
    "all": Accessibility(larger=True, contrast=True, low=True),
}
DAILY = {
    ("de", "tall", "all"), ("ur", "wide", "plain"), ("ar", "small", "all"), ("am", "middle", "all"),
    ("ja", "middle-wide", "plain"), ("en", "small-wide", "all"),
}  # fmt: skip


def marks(case: tuple[str, str, str]) -> Iterator[pytest.MarkDecorator]:
    """When a case is run: every day, with the slow ones, or before a release."""
    if case not in DAILY:
        yield pytest.mark.slow
        if case[0] not in (*HARD, "en") or case[2] == "larger":
            yield pytest.mark.release


CASES = [
    pytest.param(*case, marks=[*marks(case)], id="-".join(case)) for case in product(LOCALES, SCREENS, EASES)
]
# Of whose lines most is known, or the names, numbers and addresses are longest.
COUNTRIES = ("AU", "BR", "CH", "ES", "FR", "IE", "IT", "LU", "PT", "TW", "US")
MOST = 3

pytestmark = pytest.mark.usefixtures("qapp")

Line = tuple[Visit, NumberRow]


def bench_of(folder: Path, locale: str, screen: str) -> Bench:
    """A bench with that screen."""
    inches, size = SCREENS[screen]
    file = display_file(folder, locale)
    text = file.read_text(encoding="utf-8").replace("inches = 32", f"inches = {inches}")
    file.write_text(text, encoding="utf-8")
    return Bench(read_display(file), size)


def cards(bench: Bench, ease: Accessibility) -> Iterator[Line]:
    """Every line of these countries as its card tells it, and a visit on its own page."""
    start = replace(begin(booth_settings(bench.display)), accessibility=ease)
    for country in COUNTRIES:
        leaf, page = replace(start, country=country, place="help"), None
        while page is None or page.later:
            leaf = replace(leaf, page_index=leaf.page_index + 1) if page else leaf
            page = bench.page(leaf)
            for row in page.rows:
                assert row.take
                yield replace(leaf, place="number", contact=row.take.argument), row


def hardest(lines: list[Line]) -> list[Line]:
    """Those that need most room: of which most is known, with the longest name, number and address."""
    by = (
        lambda line: len(line[1].name.text),
        lambda line: len(line[1].number) * line[1].number[-1].isdigit(),
        lambda line: len(line[1].number) * line[1].number[-1].isalpha(),
    )
    known = sorted(lines, key=lambda line: -sum(len(fact.text) for fact in line[1].facts))
    return [*known[:MOST], *(max(lines, key=one) for one in by)]


def parts(bench: Bench, own: Visit) -> Iterator[Laid]:
    """The page of a line in all its parts, as its buttons lead to them, one after the other."""
    seen: list[Visit] = []
    while own not in seen:
        seen.append(own)
        laid = bench.lay(own)
        yield laid
        for button in laid.page.buttons:
            own = act(own, Touch(button.action, button.argument), 0.0)


def of_the_bar(laid: Laid, fault: str) -> bool:
    """Whether a fault is of the bar under every page, which other tests look at."""
    bar = [one.words.text for one in (*laid.page.nav, laid.page.leave, laid.page.back) if one]
    return any(fault.startswith(f'the words "{words}"') for words in bar)


def standing(laid: Laid, row: NumberRow) -> list[bool]:
    """Of each thing that is known of a line, in its order, whether it stands there."""
    texts = {text.words for text in laid.scene.texts}
    return [words_seen(fact.text) in texts for fact in row.facts]


@pytest.mark.parametrize(("locale", "screen", "ease"), CASES)
def test_all_that_is_known_of_a_line_stands_on_its_own_page(
    tmp_path: Path, locale: str, screen: str, ease: str
) -> None:
    """On one of its parts, with nothing covered, cut, or too small, and codes that can be scanned."""
    faults = []
    with bench_of(tmp_path, locale, screen) as bench:
        lines = hardest([*cards(bench, EASES[ease])])
        for own, card in [*lines, (replace(lines[0][0], contact="emergency"), None)]:
            missing = {fact.text for fact in card.facts} if card else set()
            for part, laid in enumerate(parts(bench, own)):
                where = f"{own.contact}, part {part}"
                faults += [
                    f"{where}: {fault}" for fault in faults_of(laid, bench) if not of_the_bar(laid, fault)
                ]
                for row in laid.page.rows:
                    stands = zip(row.facts, standing(laid, row), strict=True)
                    missing -= {fact.text for fact, is_there in stands if is_there}
            faults += [f"{own.contact}: “{one}” stands nowhere" for one in missing]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("screen", SCREENS)
def test_a_card_leaves_out_the_last_that_is_known_and_never_the_first(tmp_path: Path, screen: str) -> None:
    """The page of its number, a touch away, has the rest."""
    left_out = []
    with bench_of(tmp_path, "de", screen) as bench:
        for at, _ in hardest([*cards(bench, EASES["larger"])]):
            laid = bench.lay(replace(at, place="help", contact=""))
            for row in laid.page.rows:
                there = standing(laid, row)
                # What two cards say may stand on the other one.
                others = {fact.text for one in laid.page.rows if one != row for fact in one.facts}
                own = [
                    stands for fact, stands in zip(row.facts, there, strict=True) if fact.text not in others
                ]
                assert own == sorted(own, reverse=True), row
                left_out += [fact for fact, stands in zip(row.facts, there, strict=True) if not stands]
    assert left_out, "nothing was left out: this looks at nothing"


@pytest.mark.parametrize("ease", ["plain", "all"])
@pytest.mark.parametrize("screen", SCREENS)
def test_the_page_of_a_line_without_a_number_is_scanned(tmp_path: Path, screen: str, ease: str) -> None:
    """Its code, as large as others, opens the address that stands beside it."""
    found, beside = [], []
    with bench_of(tmp_path, "en", screen) as bench:
        start = replace(begin(booth_settings(bench.display)), accessibility=EASES[ease])
        for laid in parts(bench, replace(start, country="CH", place="number", contact="ch-act212")):
            if laid.page.codes:
                pixels = np.ascontiguousarray(pixels_in(laid.picture))
                found += [one.text for one in zxingcpp.read_barcodes(pixels)]
                beside += [text.words for text in laid.scene.texts]
            assert not [fault for fault in laid.faults if "to be scanned" in fault]
    assert found == ["https://www.act212.ch/meldestelle/faq"]
    assert "act212.ch/meldestelle/faq" in beside
    assert "This screen keeps nothing. Your phone may keep the address." in beside
