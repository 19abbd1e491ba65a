"""The operator's windows from their first picture to their end."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QGuiApplication

from kiosk.editing.start.meant_folder import Opening
from kiosk.ui.app.application import log_failures, made_application
from kiosk.ui.app.memory import collected_here, return_freed_memory
from kiosk.ui.app.signals import SignalHandler
from kiosk.ui.editor.opened_windows import OpenedWindows
from kiosk.ui.optional_service import start_optional
from kiosk.ui.window.renderer import Renderer, choose

# Seconds after which what works beside the window's thread gives it Python's lock: a page asks for it
# hundreds of times while it is laid out, and each time waited for 5 ms, as usual.
SHARE = 0.0005
OFTEN = 10_000  # milliseconds between two looks for what can be let go, a hundredth of a second each


def edit(opening: Opening | Path | None, state: Path, renderer: Renderer = "auto") -> int:
    """Edit a venue's folder until the window is closed, and return the exit code; without one, a first window
    asks which, and with an empty one what is to be made in it.

    Raises:
        OSError, UnicodeDecodeError: a file of the folder cannot be read, or nothing can be kept.
    """
    application = made_application(counts_in_pixels=False)
    log_failures()
    start_optional("giving memory back", return_freed_memory)
    sys.setswitchinterval(SHARE)
    signal_handler = SignalHandler()
    choose(renderer)
    font = QFont("Noto Sans")
    font.setPixelSize(14)
    application.setFont(font)
    application.setQuitOnLastWindowClosed(True)
    windows = OpenedWindows(state)
    if isinstance(opening, Opening):
        windows.open(opening)
    else:
        windows.begin(opening)
    signal_handler.has_loop = True
    code = _run(application)
    signal_handler.end_in_time(code)
    windows.close()
    signal_handler.stop()
    return code


def _run(application: QGuiApplication) -> int:
    """Until the last window is closed. Python's garbage is collected here, on the window's thread alone."""
    with collected_here() as collect:
        collecting = QTimer()
        collecting.timeout.connect(collect)
        collecting.start(OFTEN)
        code = application.exec()
        collecting.stop()
    return code
