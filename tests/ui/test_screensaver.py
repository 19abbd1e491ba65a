"""A display that is asked to stay lit: by the desktop, by the X server, or by nobody.

Run as a program, this file is a desktop that keeps an eye on who wants its screen saver to rest.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

from tests.glass import Glass

KEEP_AWAKE = """
import logging, sys
logging.basicConfig(level="INFO", stream=sys.stdout)
from PySide6.QtGui import QWindow
from kiosk.ui.app.application import made_application
from kiosk.ui.window.screensaver import keep_awake
application = made_application()
keep_awake(QWindow())
"""
ROOT = Path(__file__).parents[2]


def said(env: dict[str, str], *before: str) -> str:
    """What a display writes down while it asks for the screen to stay lit, and what is told to it."""
    command = [*before, sys.executable, "-c", KEEP_AWAKE]
    done = subprocess.run(command, env=env, cwd=ROOT, text=True, capture_output=True, check=True, timeout=60)
    return done.stdout


def without_a_bus(env: dict[str, str]) -> dict[str, str]:
    """The environment of a session that has no D-Bus."""
    return {name: value for name, value in env.items() if name != "DBUS_SESSION_BUS_ADDRESS"}


def test_an_x_server_is_asked(glass: Glass) -> None:
    """On a bare X server there is no desktop to ask; the server's own screen saver and DPMS are held off."""
    assert "held off by the X server\n" in said(without_a_bus(glass.environment))


@pytest.mark.parametrize("platform", ["offscreen", "minimal"])
def test_where_nobody_answers_the_log_says_what_to_do(platform: str) -> None:
    """A display on a bare console starts all the same."""
    env = without_a_bus(dict(os.environ)) | {"QT_QPA_PLATFORM": platform}
    assert "not held off: switch them off in the system's settings" in said(env)


def test_a_desktop_is_asked() -> None:
    """A desktop that keeps the standard's promise is asked once, with the program's name and a reason."""
    command = ["dbus-run-session", "--", sys.executable, __file__]
    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=True, timeout=60)
    assert "asked by Blue Heart Kiosk" in done.stdout
    assert "held off by the desktop\n" in done.stdout


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})  # type: ignore[call-arg]
class Desktop(QObject):  # type: ignore[operator]  # the stubs know ClassInfo as a value
    """A desktop with a screen saver."""

    @Slot(str, str, result="uint")
    def Inhibit(self, program: str, reason: str) -> int:  # noqa: N802 - the standard's name
        """Let the screen saver rest for a program."""
        sys.stdout.write(f"asked by {program}: {reason}\n")
        return 1


def be_a_desktop() -> None:
    """Answer until a display has asked, and tell what it wrote."""
    application = QCoreApplication([])
    desktop, bus = Desktop(), QDBusConnection.sessionBus()
    bus.registerObject("/org/freedesktop/ScreenSaver", desktop, QDBusConnection.RegisterOption.ExportAllSlots)
    bus.registerService("org.freedesktop.ScreenSaver")
    env = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    display = subprocess.Popen([sys.executable, "-c", KEEP_AWAKE], env=env)
    while display.poll() is None:
        application.processEvents()


if __name__ == "__main__":
    be_a_desktop()
