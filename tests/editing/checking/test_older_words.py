"""A text says something else in the campaign's language: its other languages are to be looked at again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.editing.checking.certain_mends import mend
from kiosk.editing.checking.draft_check import DraftCheck
from kiosk.editing.checking.draft_finding import CheckedDraft
from kiosk.editing.checking.finding_places import place_of
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.words.word_acts import typed
from kiosk.ui.editor.checking.finding_telling import finding_told

CAMPAIGN, CATALOG = "campaigns/hall/campaign.toml", "campaigns/hall/translations/en.po"
TEXTS = {
    CAMPAIGN: """\
format = 1
id = "hall"
title = "Halle"
source-language = "de"

[[slides]]
id = "a"
kind = "message"
headline = "Dein Lohn ist deiner."

[[slides]]
id = "b"
kind = "message"
headline = "Dein Pass ist deiner."
text = "Niemand darf ihn behalten."
""",
    "displays/d/display.toml": 'format = 1\nid = "d"\ncountry = "BE"\nlocales = ["de", "en"]\n',
    CATALOG: """\
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nX-Review: draft\\n"

msgid "Halle"
msgstr "Hall"

msgid "Dein Lohn ist deiner."
msgstr "Your wages are yours."

msgid "Dein Pass ist deiner."
msgstr "Your passport is yours."

msgid "Niemand darf ihn behalten."
msgstr "Nobody may keep it."
""",
}
PLACE, NEW = ("slides", 1, "text"), "Niemand darf ihn dir abnehmen."


@pytest.fixture
def texts(tmp_path: Path) -> dict[str, str]:
    """The folder's files after somebody wrote another German text."""
    for name, text in TEXTS.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return TEXTS | typed(TEXTS, CAMPAIGN, PLACE, "de", NEW)


def checked(venue: Path, texts: dict[str, str]) -> CheckedDraft:
    """What a check finds."""
    return DraftCheck(venue, texts, datetime(2026, 11, 28, 12, tzinfo=UTC)).done()


def test_they_are_to_be_looked_at_again(tmp_path: Path, texts: dict[str, str]) -> None:
    """Which text, and that the display shows the German meanwhile; it is no error, and told once."""
    found = checked(tmp_path, texts).findings
    assert not [one for one in found if one.severity == "error"]
    (one,) = [one for one in found if NEW in finding_told(one, {})[0]]
    assert one.severity == "warning"
    assert finding_told(one, {}) == (
        f"The German of “{NEW}” changed: look at its English again.",
        "Where it still says the same, say so. Until then the displays show it in German.",
    )
    assert not [one for one in found if one.id == "text-untranslated"]


def test_it_leads_to_the_words_that_are_older(tmp_path: Path, texts: dict[str, str]) -> None:
    """Not to others of the language that nobody has read."""
    (one,) = [one for one in checked(tmp_path, texts).findings if one.id == "catalog-text-fuzzy"]
    assert place_of(one, texts, CAMPAIGN) == WindowPlace("words", item="b", field="text", locale="en")


def test_they_are_kept_by_one_act(tmp_path: Path, texts: dict[str, str]) -> None:
    """The translation stays, and nothing more is found."""
    (one,) = [one for one in checked(tmp_path, texts).findings if one.id == "catalog-text-fuzzy"]
    act = mend(one, texts)
    assert act is not None
    assert act.label == "It still says the same"
    assert f'msgid "{NEW}"\nmsgstr "Nobody may keep it."' in act.text
    left = checked(tmp_path, {**texts, act.file: act.text}).findings
    assert not [one for one in left if one.id in {"catalog-text-fuzzy", "text-untranslated"}]
