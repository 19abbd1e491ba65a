"""What is known of a help line: on its card the first of it, as far as there is room; on its own page all."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.visit.booth_page import NumberRow
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.visits import booth_display, booth_settings
from tests.ui.standing import words_seen

TALL = (1080, 1920)
LARGER = Accessibility(larger=True)
COUNTRIES = ("AU", "BR", "ES", "IE", "PT", "US")  # of whose lines most is known

pytestmark = pytest.mark.usefixtures("qapp")


def standing(laid: Laid, row: NumberRow) -> list[bool]:
    """Of each thing that is known of a line, in its order, whether it stands there."""
    texts = {text.words for text in laid.scene.texts}
    return [words_seen(fact.text) in texts for fact in row.facts]


@pytest.mark.parametrize(
    ("locale", "ease"),
    [
        ("de", LARGER),
        pytest.param("en", LARGER, marks=pytest.mark.slow),
    ],
)
def test_what_a_card_has_no_room_for_stands_on_the_page_of_its_number(
    tmp_path: Path, locale: str, ease: Accessibility
) -> None:
    """A card leaves out the last of it, never the first; the page, a touch away, leaves out nothing."""
    display = booth_display(tmp_path, locale)
    left_out = []
    with Bench(display, TALL) as bench:
        for country in COUNTRIES:
            start = replace(begin(booth_settings(display)), country=country, accessibility=ease)
            card = bench.lay(replace(start, place="help"))
            for row, there in [(row, standing(card, row)) for row in card.page.rows]:
                assert there == sorted(there, reverse=True), row
                left_out += [fact for fact, stands in zip(row.facts, there, strict=True) if not stands]
                assert row.take
                own = bench.lay(replace(start, place="number", contact=row.take.argument))
                [alone] = own.page.rows
                assert {fact.text for fact in row.facts} <= {fact.text for fact in alone.facts}
                assert all(standing(own, alone)), (country, alone)
    assert left_out, "nothing was left out: this looks at nothing"
