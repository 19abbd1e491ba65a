"""What a screen reader says begins with what is seen, so that whoever speaks to a screen can say it too."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.spoken.spoken_words import spoken
from kiosk.ui.booth.booth_languages import languages
from kiosk.visit.pages.page_context import in_itself
from kiosk.visit.transitions import begin
from kiosk.visit.visit import Accessibility, Visit
from tests.ui.booth.access import TOUCHED, buttons_of, told
from tests.ui.booth.bench import Bench, Laid
from tests.ui.booth.visits import booth_display, booth_settings, everywhere

TALL, WIDE = (1080, 1920), (1920, 1080)
# Isolates, joiners, zero width spaces, soft hyphens, marks of direction.
UNSEEN = frozenset("\u200b\u200e\u200f\u2060\u00ad\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e")

pytestmark = pytest.mark.usefixtures("qapp")


def pages(bench: Bench) -> Iterator[Visit]:
    """Every page, and help where no line is known, in a language that somebody chose."""
    yield from everywhere(bench.display, Accessibility())
    for country in ("MN", "CH", ""):
        yield replace(begin(booth_settings(bench.display)), place="help", country=country)


def faults(laid: Laid, bench: Bench) -> Iterator[str]:
    """Names that begin with other words than are seen, or hold what nobody can hear."""
    found = told(bench)
    yield from (f"“{one.name!r}” is not plain" for one in found if UNSEEN & {*one.name})
    cards = {f"number {row.take.argument}": row.name.text for row in laid.page.rows if row.take}
    for key, button in buttons_of(laid.page).items():
        seen = spoken(cards.get(key, button.words.text))
        if not any(one.role in TOUCHED and one.name.startswith(seen) for one in found):
            yield f"“{seen}” is seen, and no name begins with it"


@pytest.mark.parametrize("locale", ["en", "ar", "ja", "nl", "ur"])
def test_a_name_begins_with_the_words_that_are_seen(tmp_path: Path, locale: str) -> None:
    """On every page, of everything that can be touched; no name holds a mark that only lays words out."""
    with Bench(booth_display(tmp_path, locale), TALL) as bench:
        found = [
            f"{visit.place}: {fault}" for visit in pages(bench) for fault in faults(bench.lay(visit), bench)
        ]
    assert not found, "\n".join(found)


def test_languages_stand_in_the_order_of_their_own_names() -> None:
    """Those of the display first, in its own order; then script by script, accents beside their letters."""
    found = [in_itself(locale) for locale in languages(("nl", "fr", "xx"))]
    assert found[:9] == [
        "Nederlands", "Français", "Deutsch", "English", "Español", "Filipino", "Indonesia", "Italiano",
        "Kiswahili",
    ]  # fmt: skip
    assert found[9:15] == ["Português", "Română", "Slovenčina", "Tiếng Việt", "Türkçe", "Русский"]
    assert len(found) == 28
    # By their code points they would stand the other way round.
    assert found.index("አማርኛ") < found.index("नेपाली") < found.index("한국어") < found.index("日本語")
    assert languages(("ar",))[1:4] == languages(("ja",))[1:4] == ("de", "en", "es")
