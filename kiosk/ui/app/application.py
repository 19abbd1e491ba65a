"""The Qt application of a display: whole pixels, Qt's own messages in the log, an end that can be read."""

import locale
import logging
import os
import stat
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.ending import end_at_once

log = logging.getLogger(__name__)

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_held: list[tuple[int, str]] = []  # what Qt said before there was an application
PLACES = ("DISPLAY", "WAYLAND_DISPLAY")
UNREACHABLE = ("could not connect to display", "Failed to create wl_display")  # of Qt's for X11 and Wayland
NO_PICTURE = "Failed to get image from provider"  # which the page's own fault says, with the slide's name
# What would make Qt count in something else than the screen's own pixels.
SCALING = ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_USE_PHYSICAL_DPI")


def made_application(*, counts_in_pixels: bool = True) -> QGuiApplication:
    """The application, which counts in pixels, or as large as the system has its windows; from now on Qt's
    messages are logged.
    """
    if counts_in_pixels:
        os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
        for name in SCALING:
            os.environ.pop(name, None)
    count_on_utf_8()
    start_no_bus()
    qInstallMessageHandler(_held_back)
    # The newer interpreter hints an outline by what it loaded before it; the older one always alike.
    os.environ.setdefault("FREETYPE_PROPERTIES", "truetype:interpreter-version=35")
    QGuiApplication.setDesktopFileName("blue-heart-kiosk")
    application = QGuiApplication(["blue-heart-kiosk"])
    speak_english()
    qInstallMessageHandler(_logged)
    _log_held()
    application.setQuitOnLastWindowClosed(False)
    return application


def speak_english() -> None:
    """Take the system's words for what went wrong in the language of all the program's messages.

    As it starts, Qt sets the machine's own for them.
    """
    locale.setlocale(locale.LC_MESSAGES, "C")


def count_on_utf_8() -> None:
    """Give Qt the encoding that it counts on: it would switch to it by itself, and say so in four lines.

    Which language the machine speaks stays as it was.
    """
    if locale.getencoding().upper() in ("UTF-8", "UTF8"):
        return
    if spoken := os.environ.pop("LC_ALL", ""):
        os.environ["LC_MESSAGES"] = os.environ["LANG"] = spoken
    os.environ["LC_CTYPE"] = "C.UTF-8"


def start_no_bus() -> None:
    """Where the session has no D-Bus, have none started for us: it would outlive the program.

    Whoever asks for a bus without an address, as Qt does on X11, makes libdbus look for one that lies where
    XDG_RUNTIME_DIR says and is its user's, and start one by dbus-launch where there is none
    (dbus/dbus-sysdeps-unix.c). To an address of an unknown kind it does not connect, and starts nothing.
    """
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS") and not _has_user_bus():
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def _has_user_bus() -> bool:
    try:
        found = Path(os.environ.get("XDG_RUNTIME_DIR", ""), "bus").lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()


def _held_back(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    """What Qt says while it looks for a screen is news where it finds one, or fails for another reason."""
    _held.append((LEVELS[kind], message))
    if kind == QtMsgType.QtFatalMsg:
        _end()


def _logged(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    if NO_PICTURE not in message:
        log.log(LEVELS[kind], "%s", message)
    if kind == QtMsgType.QtFatalMsg:
        _end()


def _end() -> None:
    """End before Qt would abort."""
    log.critical("nothing can be shown: %s", _reason())
    end_at_once(2)


def _log_held() -> None:
    for level, message in _held:
        log.log(level, "%s", message)
    _held.clear()


def _reason() -> str:
    """Why, and what to do; after Qt's own words where they are the ones that tell."""
    places = [f'{name} = "{os.environ[name]}"' for name in PLACES if os.environ.get(name)]
    if not any(text.startswith(UNREACHABLE) for _, text in _held):
        _log_held()
        return "Qt gave up; `make setup` installs all that it needs"
    if not places:
        return "start this in a graphical session, where DISPLAY or WAYLAND_DISPLAY is set"
    return (
        f"no screen answers at {' or '.join(places)}, or it is not this user's; "
        "start this in the graphical session of whoever is logged in"
    )


def log_failures() -> None:
    """From now on what fails in a callback of Qt's is logged, and the loop goes on."""
    sys.excepthook = _failed


def _failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.error("a part of the program failed; it goes on", exc_info=(kind, error, trace))
