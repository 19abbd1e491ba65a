"""The Qt application of a display: whole pixels, Qt's own messages in the log, an end that can be read."""

import logging
import os
import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

log = logging.getLogger("qt")

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
    """The application; from now on Qt's messages and what goes wrong in its callbacks are logged."""
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    for name in SCALING:
        os.environ.pop(name, None)
    qInstallMessageHandler(_logged)
    sys.excepthook = _fallen
    QGuiApplication.setDesktopFileName("blue-heart-kiosk")
    application = QGuiApplication(["blue-heart-kiosk"])
    application.setQuitOnLastWindowClosed(False)
    return application


def _logged(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    log.log(LEVELS[kind], "%s", message)
    if kind == QtMsgType.QtFatalMsg:  # no display, or a library of the system is missing: Qt would abort now
        logging.shutdown()
        os._exit(2)


def _fallen(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A slot failed: that is written down, and the loop goes on."""
    log.error("a part of the program failed; it goes on", exc_info=(kind, error, trace))
