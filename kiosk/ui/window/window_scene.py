"""A scene made of QML that stands over what the window shows, as large as it and turned as its display."""

from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QSize, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.content.display.screen import upright
from kiosk.ui.window.display_window import DisplayWindow


def scene_over(window: DisplayWindow, engine: QQmlEngine, file: Path, host: QObject) -> QQuickItem:
    """The scene of that file, over all that the window shows until now; it goes with the window.

    Raises:
        TypeError: it cannot be made: this installation is broken.
    """
    component = QQmlComponent(engine, QUrl.fromLocalFile(file))
    made = component.createWithInitialProperties({"host": host})
    if not isinstance(made, QQuickItem):
        raise TypeError(component.errorString())
    component.setParent(made)
    made.setParent(window.view)
    made.setParentItem(window.view.contentItem())
    return made


def fill(window: DisplayWindow, scene: QQuickItem, rotation: int) -> None:
    """Have a scene fill the window, turned clockwise by so many degrees: 0, 90, 180 or 270."""
    size = window.view.size()
    width, height = upright((size.width(), size.height()), rotation)
    scene.setSize(QSize(width, height))
    scene.setPosition(QPointF((size.width() - width) / 2, (size.height() - height) / 2))
    scene.setRotation(rotation)
