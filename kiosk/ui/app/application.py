"""The Qt application of a display: whole pixels, Qt's own messages in the log, an end that can be read."""

import locale
import logging
import os
import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# What would make Qt count in something else than the screen's own pixels.
SCALING = ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_USE_PHYSICAL_DPI")


def made_application() -> QGuiApplication:
    """The application, which counts in pixels; from now on Qt's messages are logged."""
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    for name in SCALING:
        os.environ.pop(name, None)
    count_on_utf_8()
    qInstallMessageHandler(_logged)
    # The newer interpreter hints an outline by what it loaded before it; the older one always alike.
    os.environ.setdefault("FREETYPE_PROPERTIES", "truetype:interpreter-version=35")
    QGuiApplication.setDesktopFileName("blue-heart-kiosk")
    application = QGuiApplication(["blue-heart-kiosk"])
    application.setQuitOnLastWindowClosed(False)
    return application


def count_on_utf_8() -> None:
    """Give Qt the encoding that it counts on: it would switch to it by itself, and say so in four lines.

    Which language the machine speaks stays as it was.
    """
    if locale.getencoding().upper() in ("UTF-8", "UTF8"):
        return
    if spoken := os.environ.pop("LC_ALL", ""):
        os.environ["LC_MESSAGES"] = os.environ["LANG"] = spoken
    os.environ["LC_CTYPE"] = "C.UTF-8"


def _logged(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    log.log(LEVELS[kind], "%s", message)
    if kind == QtMsgType.QtFatalMsg:  # Qt would abort now; most often there is no screen to be seen from here
        log.critical(
            "nothing can be shown: start this in a graphical session, where DISPLAY or WAYLAND_DISPLAY is set"
        )
        logging.shutdown()
        os._exit(2)


def log_failures() -> None:
    """From now on what fails in a callback of Qt's is logged, and the loop goes on."""
    sys.excepthook = _failed


def _failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.error("a part of the program failed; it goes on", exc_info=(kind, error, trace))
