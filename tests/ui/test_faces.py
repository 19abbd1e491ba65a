"""The face that a language is set in: how far apart its lines stand."""

import pytest
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.content.language.texts import as_written
from kiosk.ui.render.word_views import WordsView

LOCALES = sorted({"en", "ur-IN", "pa-Arab", *(file.stem for file in paths.TRANSLATIONS.glob("*.po"))})


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("locale", LOCALES)
def test_words_that_climb_have_room_for_it(locale: str) -> None:
    """Urdu's, as its readers expect them: their lines take twice the height, and no other's do."""
    owner = QObject()
    view: QObject = WordsView(as_written("116 006", locale), owner)
    assert view.property("isClimbing") == (view.property("bodyLine") > 2) == (locale == "ur")
