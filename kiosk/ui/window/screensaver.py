"""Keeps the screen lit: asks desktop, X server and Wayland compositor for no screen saver and no sleep.

All requests last as long as the connection they were made on, so nothing is left behind after a crash.
Where none answers, the system's own settings decide; the log says so once.
"""

import ctypes
import logging

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.ui.window.idle_inhibitor import inhibit

log = logging.getLogger(__name__)

SCREEN_SAVER = "org.freedesktop.ScreenSaver"
PATIENCE = 500  # milliseconds a desktop has to answer


def keep_awake(window: QWindow) -> None:
    """Have the display that a window is on stay on from now until the program ends."""
    asked = {
        "desktop": _by_desktop(),
        "X server": _by_x_server(),
        "Wayland compositor": inhibit(window),
    }
    ways = [name for name, is_held in asked.items() if is_held]
    if ways:
        log.info("screen saver and display sleep held off by the %s", " and the ".join(ways))
    else:
        log.warning(
            "screen saver and display sleep are not held off: switch them off in the system's settings, "
            "on Wayland in the compositor's (weston: idle-time=0 in weston.ini)"
        )


def _by_desktop() -> bool:
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    path = "/" + SCREEN_SAVER.replace(".", "/")
    call = QDBusMessage.createMethodCall(SCREEN_SAVER, path, SCREEN_SAVER, "Inhibit")
    call.setArguments(["Blue Heart Kiosk", "a public display"])
    answer = bus.call(call, QDBus.CallMode.Block, PATIENCE)
    return answer.type() == QDBusMessage.MessageType.ReplyMessage


def _by_x_server() -> bool:
    """Suspend the server's screen saver and DPMS, by a connection of our own that is never closed."""
    if QGuiApplication.platformName() != "xcb":
        return False
    try:
        x11, xss = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    except OSError:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    event, error = ctypes.c_int(), ctypes.c_int()
    if display.value is None or not xss.XScreenSaverQueryExtension(
        display, ctypes.byref(event), ctypes.byref(error)
    ):
        return False
    xss.XScreenSaverSuspend(display, 1)
    x11.XFlush(display)
    return True
