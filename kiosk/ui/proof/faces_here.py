"""Tells the faces of this machine apart, so that what was drawn with others is drawn anew."""

import hashlib
import os

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from kiosk.ui.app.application import made_application
from kiosk.ui.render.fonts import BY_LOCALE, BY_SCRIPT, face

WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Bold)


def application() -> QGuiApplication:
    """The application of this process, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    found = QGuiApplication.instance()
    return found if isinstance(found, QGuiApplication) else made_application()


def faces_here() -> str:
    """A digest of Qt, of the families of this machine, and of the faces that this program asks for."""
    held = application()
    found = digest_of_faces()
    del held
    return found


def digest_of_faces() -> str:
    """The same where there is an application, on the thread of its windows."""
    for locale in BY_LOCALE:
        face(locale)  # which loads those that come with the program
    made_of = hashlib.sha256(qVersion().encode())
    made_of.update("\n".join(QFontDatabase.families()).encode())
    for own in (*BY_SCRIPT.values(), *BY_LOCALE.values()):
        for weight in WEIGHTS:
            made_of.update(_head(own.family, weight))
    return made_of.hexdigest()


def _head(family: str, weight: QFont.Weight) -> bytes:
    """A face's own sum over all of its file, and when it was last changed."""
    font = QFont(family)
    font.setWeight(weight)
    return bytes(QRawFont.fromFont(font).fontTable("head").data())
