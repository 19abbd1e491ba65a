"""A copy is on the disk before it has its number: the system is asked what it was told to sync and to name.

Run as a program, this file makes a copy of a pack, so that strace can listen; Python is listened to as well.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.storage.content_store import ContentStore
from kiosk.content.storage.last_good import LastGood

PARTS = ("campaign.toml", "images/a.svg")
CALL = re.compile(r"(fsync|rename)\w*\(([^)]*)\)")


def copied(folder: Path) -> None:
    """Make a copy of folder/pack."""
    store = ContentStore(folder / "store")
    with store.writing():
        files = {name: store.put(folder / "pack" / name) for name in PARTS}
        LastGood(folder / "place", store).save(files, lambda _: None)


def calls_of_python(folder: Path) -> list[str]:
    """What Python asks the system to sync and to rename while this process makes a copy, in order."""
    calls: list[str] = []
    fsync, rename = os.fsync, os.rename

    def synced(handle: int) -> None:
        calls.append(f"fsync {handle}<{Path(f'/proc/self/fd/{handle}').readlink()}>")
        fsync(handle)

    def renamed(source: Path, target: Path) -> None:
        calls.append(f'rename "{source}", "{target}"')
        rename(source, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", synced)
        patch.setattr(os, "rename", renamed)
        copied(folder)
    return calls


def calls_of_a_process(folder: Path) -> list[str]:
    """What the system is asked to sync and to rename while another process makes a copy, in order."""
    assert shutil.which("strace"), "strace stands in system-packages-test.txt"
    command = ("strace", "-f", "-y", "-e", "trace=fsync,rename,renameat,renameat2")
    run = subprocess.run(
        (*command, sys.executable, __file__, str(folder)),
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    if "ptrace" in run.stderr and run.returncode:
        pytest.skip("this machine lets nobody listen to a process")
    assert run.returncode == 0, run.stderr
    return [f"{name} {about}" for name, about in CALL.findall(run.stderr)]


@pytest.mark.parametrize("calls", [calls_of_python, calls_of_a_process])
def test_files_folders_and_names_are_brought_to_the_disk_in_order(
    tmp_path: Path, calls: Callable[[Path], list[str]]
) -> None:
    """Power that fails at any moment leaves a copy whole under its number, or none."""
    for name in PARTS:
        file = tmp_path / "pack" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    unfinished = f"{tmp_path}/place/unfinished-"
    expected = [
        *[
            line
            for _ in PARTS
            for line in (
                rf"fsync \d+<{tmp_path}/store/unfinished-\w+>",
                rf'rename "{tmp_path}/store/unfinished-\w+", "{tmp_path}/store/[0-9a-f]{{64}}\.\w+"',
                rf"fsync \d+<{tmp_path}/store>",
            )
        ],
        rf"fsync \d+<{unfinished}\w+/images>",
        rf"fsync \d+<{unfinished}\w+>",
        rf'rename "{unfinished}\w+", "{tmp_path}/place/1"',
        rf"fsync \d+<{tmp_path}/place>",
    ]
    found = calls(tmp_path)
    assert len(found) == len(expected), found
    for call, meant in zip(found, expected, strict=True):
        assert re.fullmatch(meant, call), (call, meant)


if __name__ == "__main__":
    copied(Path(sys.argv[1]))
