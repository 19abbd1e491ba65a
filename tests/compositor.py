"""Wayland compositors on a glass: a kiosk's own, a desktop's and the reference, in a window that fills it."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Self

from tests.glass import Glass

SWAY = """
default_border none
output X11-1 resolution {width}x{height}
"""
# Only what is given here is started: without a configuration sway starts a bar and a wallpaper.
COMMANDS = {
    "cage": ["cage", "-d", "--", "sleep", "infinity"],
    "sway": ["sway", "--config", "{folder}/sway.conf"],
    "weston": [
        *("weston", "--backend=x11-backend.so", "--use-pixman", "--shell=kiosk-shell.so", "--no-config"),
        *("--idle-time=0", "--width={width}", "--height={height}"),
    ],
}


class Compositor:
    """cage, sway or weston's kiosk shell, from `with` to its end.

    The first two refuse root: for it they run as nobody. The output of cage has 1024 × 768, on any glass.

    Raises:
        AssertionError: from `with`, when it does not come up.
    """

    def __init__(self, name: str, glass: Glass) -> None:
        self._name = name
        self._glass = glass

    def __enter__(self) -> Self:
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-"))  # not pytest's own: nobody may not enter that
        places = {"folder": self._folder, "width": self._glass.width, "height": self._glass.height}
        (self._folder / "sway.conf").write_text(SWAY.format(**places))
        self._process = self._start([part.format(**places) for part in COMMANDS[self._name]])
        end = time.monotonic() + 30
        while not self._sockets("wayland-*"):
            assert self._process.poll() is None, f"{self._name} has ended"
            assert time.monotonic() < end, f"{self._name} did not come up"
            time.sleep(0.02)
        return self

    def __exit__(self, *_error: object) -> None:
        os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait(20)
        shutil.rmtree(self._folder)

    @property
    def environment(self) -> dict[str, str]:
        """The environment in which a program is a client of this compositor and of no X server."""
        kept = {name: value for name, value in self._glass.environment.items() if name != "DISPLAY"}
        return kept | {"WAYLAND_DISPLAY": str(self._sockets("wayland-*")[0])}

    def tell(self, *words: str) -> str:
        """Tell sway something, as by hand, and return its answer."""
        socket = str(self._sockets("sway-ipc.*")[0])
        done = subprocess.run(
            ["swaymsg", "--socket", socket, *words], text=True, capture_output=True, check=True, timeout=20
        )
        return done.stdout

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        nobody = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        if nobody is not None:
            os.chown(self._folder, nobody.pw_uid, nobody.pw_gid)
        mine = {"XDG_RUNTIME_DIR": str(self._folder), "HOME": str(self._folder)}
        return subprocess.Popen(
            command,
            env=self._glass.environment | mine | {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman"},
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            user=nobody and nobody.pw_uid,
            group=nobody and nobody.pw_gid,
            extra_groups=nobody and [],
        )

    def _sockets(self, pattern: str) -> list[Path]:
        return sorted(path for path in self._folder.glob(pattern) if path.is_socket())
