"""What draws may touch nothing, ends with whoever asked, and is replaced when it is gone."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from kiosk.media.intake.intake import Intake
from tests.media.drawn_files import FRAME, endless, photograph

ROOT = Path(__file__).parents[2]


CONFINED = """
import os, socket, subprocess, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from kiosk.media.intake.confinement import confine
kept_open = open({secret!r})
missing = confine(1024**3, [Path({allowed!r})])
tries = {{
    "read": lambda: open({secret!r}).read(),
    "list": lambda: os.listdir({folder!r}),
    "write": lambda: open({folder!r} + "/new", "w"),
    "socket": lambda: socket.socket(),
    "pair": lambda: socket.socketpair(),
    "start": lambda: subprocess.run(["/bin/true"]),
    "memory": lambda: bytearray(2 * 1024**3),
    "open": lambda: kept_open.read(),
    "allowed": lambda: os.listdir({allowed!r}),
}}
done = []
for name, task in tries.items():
    try:
        task()
        done.append(name)
    except (OSError, MemoryError):
        pass
print(*done, *missing, sep=",")
"""


def test_what_draws_has_no_rights(tmp_path: Path) -> None:
    """No file but those it was handed and the faces, no socket, no other program, no memory without end."""
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "faces").mkdir()
    asked = CONFINED.format(
        root=str(ROOT), secret=str(tmp_path / "secret"), folder=str(tmp_path), allowed=str(tmp_path / "faces")
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "open,allowed"


def test_who_is_killed_leaves_nobody_drawing(tmp_path: Path) -> None:
    """Not even a drawing without end."""
    asked = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from pathlib import Path\n"
        "from kiosk.media.cropping import Frame\n"
        "from kiosk.media.intake.intake import Intake\n"
        "intake = Intake()\n"
        f"intake.prepared(Path({str(photograph(tmp_path))!r}), Frame((16, 9)))\n"
        "print(intake.processes[0], flush=True)\n"
        f"intake.prepared(Path({str(endless(tmp_path))!r}), Frame((160, 90)), 2)\n"
    )
    with subprocess.Popen([sys.executable, "-c", asked], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        child = int(program.stdout.readline())
        program.kill()
    until = time.monotonic() + 10
    while is_there(child) and time.monotonic() < until:
        time.sleep(0.05)
    assert not is_there(child)


def test_a_child_that_the_system_ends_while_it_waits_is_replaced(tmp_path: Path) -> None:
    """As one does that is short of memory; the next picture is drawn all the same."""
    intake, path = Intake(), photograph(tmp_path)
    first = intake.prepared(path, FRAME)
    (child,) = intake.processes
    os.kill(child, signal.SIGKILL)
    until = time.monotonic() + 10
    while is_there(child) and time.monotonic() < until:
        time.sleep(0.01)
    assert intake.prepared(path, FRAME) == first
    assert intake.processes not in ([], [child])
    intake.close()


def is_there(process: int) -> bool:
    """Whether a process still does something."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_process_that_is_forked_has_children_of_its_own(tmp_path: Path) -> None:
    """Two that ask one child would get each other's answers."""
    intake, path = Intake(), photograph(tmp_path)
    intake.prepared(path, FRAME)
    ours = intake.processes
    pid = os.fork()
    if pid == 0:
        os._exit(0 if not intake.processes and intake.prepared(path, FRAME).width == 160 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert intake.processes == ours
    intake.close()
