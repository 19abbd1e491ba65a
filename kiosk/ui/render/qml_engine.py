"""Where the scenes are, and the engine that reads them."""

from pathlib import Path

from PySide6.QtQml import QQmlEngine

from kiosk import paths
from kiosk.ui.render import fonts, page_view  # noqa: F401  the scenes name its types

CANVAS = Path(__file__).parents[1] / "slides" / "Canvas.qml"


def engine() -> QQmlEngine:
    """An engine that knows the module kiosk.ui; ask for it once there is an application."""
    made = QQmlEngine()
    made.addImportPath(str(paths.ROOT))
    fonts.use_fallbacks()
    return made
