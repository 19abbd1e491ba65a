"""One program to a screen: the second one on it is refused, and told of the first."""

import errno
import logging
import os
import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.content import kernel_lock
from kiosk.content.kernel_lock import KernelLock

log = logging.getLogger(__name__)

LOCAL_DISPLAY = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?", re.ASCII)
HOLDER = re.compile(r"(\d{1,10})\n", re.ASCII)


class ScreenTaken(Exception):
    """Another process plays on this screen already; says which."""


class ScreenClaim:
    """The claim to the screen that the window stands on; the window moves, and the claim goes with it.

    A claim is the kernel's lock on a file in `folder`, None for no claims at all. It ends with its process
    however that ends; what is written in the file only tells who has it.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._screen: str | None = None
        self._lock: KernelLock | None = None
        self._told: set[str] = set()

    def take(self, screen: str) -> None:
        """Claim a screen of this display server, and give the one before back.

        Where it cannot be locked, nothing is claimed, and the log says so once.

        Raises:
            ScreenTaken: another process has it; nothing is claimed then.
        """
        if screen == self._screen or self._folder is None:
            return
        self.release()
        self._screen = screen
        if not screen:  # what Qt puts in the place of a screen while none is connected
            return
        file = self._folder / _file_name(screen)
        try:
            self._lock = _locked(file)
        except OSError as error:
            self._tell(f"{self._folder}: {error.strerror}; nothing keeps a second program from this screen")
            return
        if self._lock is None:
            raise ScreenTaken(f"{_holder(file)} already plays on screen {screen}: end it first")

    def follow(self, screen: str) -> None:
        """The window stands on another screen. It plays on, also where another process has that one."""
        try:
            self.take(screen)
        except ScreenTaken as error:
            self._tell(f"the window has moved, and {error}")

    def release(self) -> None:
        """Give the screen back."""
        self._screen = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _tell(self, what: str) -> None:
        if what not in self._told:
            self._told.add(what)
            log.warning("%s", what)


def _file_name(screen: str) -> str:
    """The same however the server is spelt: `:0`, `:0.0` and `unix:0` are one (X(7), DISPLAY NAMES)."""
    server = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "local"
    if found := LOCAL_DISPLAY.fullmatch(server):
        server = f":{found[1]}"
    return re.sub(r"[^\w.-]+", "_", f"{QGuiApplication.platformName()}-{server}-{screen}") + ".lock"


def _locked(file: Path) -> KernelLock | None:
    """The lock on a file that names this process; None while another process has it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_symlink() or (file.exists() and not file.is_file()):
        raise OSError(errno.EINVAL, f"{file.name} is not a plain file: remove it")
    if not file.exists():
        file.touch(mode=0o600)
    lock = kernel_lock.exclusive(file)
    if lock is not None:
        with suppress(OSError):  # a full or read-only disk: the lock holds without it
            file.write_text(f"{os.getpid()}\n")
    return lock


def _holder(file: Path) -> str:
    """Who has the lock on a file, as far as it was written there."""
    with suppress(OSError, ValueError):
        if found := HOLDER.fullmatch(file.read_text()):
            return f"process {found[1]}"
    return "another program"
