"""`kiosk edit` as it is started, and eyes beside it that say where on the screen something stands.

Run as `python -m tests.ui.editor.eyes ARGUMENT…`, the arguments being those of `kiosk`. Each line that comes
in is a regular expression. The answer is a line of JSON: `[left, top, width, height]` in pixels of the first
that bears such a name for a screen reader, is seen and can be used, or `null`; to an empty line, all names.
"""

import json
import re
import sys
import threading
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication

from kiosk.__main__ import main
from tests.ui.editor.seen import within


class Eyes(QObject):
    """Looks at the windows of this process, from their own thread."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _answer(self, name: str) -> None:
        QAccessible.setActive(True)
        if not name:
            say([told for told, _ in seen()])
            return
        named = [one for told, one in seen() if re.fullmatch(name, told)]
        found = [one.rect() for one in named if not one.state().disabled]
        places = [[at.x(), at.y(), at.width(), at.height()] for at in found if not at.isEmpty()]
        say(places[0] if places else None)


def say(answer: object) -> None:
    """Answer whoever asked."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def seen() -> Iterator[tuple[str, QAccessibleInterface]]:
    """All that the windows say they have, by name, those that came last first."""
    for window in reversed(QGuiApplication.topLevelWindows()):
        if window.isVisible() and (one := QAccessible.queryAccessibleInterface(window)) is not None:
            yield from within(one)


def listen(eyes: Eyes) -> None:
    """Pass on what is asked, until nobody asks any more."""
    for line in sys.stdin:
        eyes.asked.emit(line.strip())


if __name__ == "__main__":
    threading.Thread(target=listen, args=(Eyes(),), daemon=True).start()
    main()
