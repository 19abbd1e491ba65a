"""Nothing that a visitor does is on the disk or in the log afterwards."""

import os
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest

from tests.glass import Glass
from tests.ui.booth.bench import Bench
from tests.ui.booth.test_booth_glass import AT, WIDE, stands
from tests.ui.booth.visitor import Visitor
from tests.ui.booth.visits import booth_display, first_line

FOLDERS = {
    "HOME": "home", "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "runtime", "XDG_STATE_HOME": "state", "TMPDIR": "temporary",
}  # fmt: skip

pytestmark = pytest.mark.usefixtures("qapp")


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    """All files of a folder with what is in them, and when each file and each folder was last written to."""
    found = sorted(folder.rglob("*"))
    return {
        str(one.relative_to(folder)): (one.read_bytes() if one.is_file() else b"", one.stat().st_mtime_ns)
        for one in (folder, *found)
    }


def said(process: "Popen[str]") -> bytes:
    """What a program has written to standard error since this was asked last."""
    assert process.stderr
    os.set_blocking(process.stderr.fileno(), False)
    try:
        return os.read(process.stderr.fileno(), 1_000_000)
    except BlockingIOError:
        return b""


def kill(_visitor: Visitor, process: "Popen[str]") -> None:
    """Somebody pulls the plug while the number stands there."""
    process.kill()
    process.wait(20)


def leave(visitor: Visitor, _process: "Popen[str]") -> None:
    """The visitor leaves."""
    visitor.leave()


@pytest.mark.slow
@pytest.mark.parametrize("end", [kill, leave])
def test_a_visit_to_help_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: Callable[[Visitor, "Popen[str]"], None]
) -> None:
    """No byte and no date of any file changes: no log line, no cache, no count; however the visit ends."""
    display = booth_display(tmp_path, "en", "fr")
    for name, folder in FOLDERS.items():
        (tmp_path / "own" / folder).mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(name, str(tmp_path / "own" / folder))
    arguments = ["run", "--display", str(tmp_path / "display.toml"), "--at", AT]
    with Glass(*WIDE) as glass, Bench(display, WIDE) as bench, glass.playing(*arguments) as process:
        stands(glass)
        visitor = Visitor(glass, bench)
        visitor.begin()
        glass.wait_for(lambda _: any((tmp_path / "own").rglob("displays/*/1")))
        before = everything(tmp_path / "own")
        assert b"plays blue-heart" in said(process)
        assert any("hearts.sqlite" in name for name in before)
        visitor.go("languages ", "language fr", "go signs", "go about-you", "go help")
        visitor.go("go countries", "country DE", "go home", "go help", f"number {first_line(display)}")
        end(visitor, process)
        if process.poll() is None:
            glass.wait_for(lambda seen: not visitor.stands(seen))
        assert everything(tmp_path / "own") == before
        assert said(process) == b""
