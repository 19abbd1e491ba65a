"""Somebody types words: each key begins anew with what stood there before the first, so that nothing of
what they say in between is left in the files.
"""

from kiosk.content.toml.positions import KeyPath
from kiosk.editing.steps import Texts
from kiosk.editing.words.word_acts import typed


class CellTyping:
    """The words of a text in one language while somebody types them; `name` is the campaign's file."""

    def __init__(self, name: str, place: KeyPath, locale: str) -> None:
        self.name = name
        self.place = place
        self.locale = locale
        self._first: dict[str, str] = {}
        self._last: dict[str, str] = {}

    def now(self, texts: Texts, words: str) -> dict[str, str]:
        """The files that say something else with these words, from what all files say.

        Raises:
            CannotEdit: it cannot be done; nothing was changed.
            tomllib.TOMLDecodeError: the campaign's file is no TOML.
        """
        if any(texts[file] != text for file, text in self._last.items()):
            self._first = {}  # undone, or changed outside: what stands there now is what there was
        changed = typed({**texts, **self._first}, self.name, self.place, self.locale, words)
        self._last = self._first | changed
        self._first = {file: self._first.get(file, texts[file]) for file in self._last}
        return {file: text for file, text in self._last.items() if text != texts[file]}
