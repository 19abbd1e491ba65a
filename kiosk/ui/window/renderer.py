"""Chooses what draws the window: the graphics processor if there is one, else Qt Quick's software renderer.

Where OpenGL itself runs on the processor (llvmpipe and its kin), Qt Quick's own software renderer is the
better one: for a fade at 1080p it takes a sixth of a core and makes 60 frames a second, the other most of
a core for 40.
"""

import logging
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow

log = logging.getLogger(__name__)

Renderer = Literal["auto", "gpu", "software"]

GL_RENDERER = 0x1F01  # the name of this value in OpenGL's own headers
ON_THE_PROCESSOR = ("llvmpipe", "softpipe", "swrast", "software rasterizer", "swiftshader", "microsoft basic")


def choose(wanted: Renderer) -> None:
    """Make all windows made from now on be drawn by `wanted`; there is an application, and no window yet."""
    name, reason = _chosen(wanted)
    if name == "software":
        QQuickWindow.setSceneGraphBackend("software")
    log.info("renderer: %s (%s)", name, reason)


def _chosen(wanted: Renderer) -> tuple[str, str]:
    if wanted == "software":
        return "software", "as asked"
    if wanted == "auto" and not has_device():
        return "software", "there is no graphics device"
    found = opengl()
    if found is None:  # asked for or not: Qt would end the program without a word
        return "software", "OpenGL does not start here"
    if wanted == "auto" and any(name in found.casefold() for name in ON_THE_PROCESSOR):
        return "software", f"OpenGL is {found}"
    return "gpu", found


def has_device(folder: Path = Path("/dev/dri")) -> bool:
    """Whether a graphics device is there, by the folder in which Linux names them."""
    try:
        return any(node.name.startswith(("render", "card")) for node in folder.iterdir())
    except OSError:
        return False


def opengl() -> str | None:
    """What OpenGL calls the thing that draws, or None where there is no OpenGL."""
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not (surface.isValid() and context.create() and context.makeCurrent(surface)):
        return None
    try:
        return str(context.functions().glGetString(GL_RENDERER))
    finally:
        context.doneCurrent()
