"""What a program costs, with every process it has started: processor time and memory, from Linux's /proc."""

import os
from collections.abc import Iterator
from pathlib import Path

PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")


def processor_seconds(root: int) -> float:
    """The processor time of a process and its descendants since they began, those waited for included.

    The fields utime, stime, cutime and cstime of proc(5)'s /proc/PID/stat.
    """
    return sum(sum(int(field) for field in _stat(process)[11:15]) for process in tree(root)) / TICKS


def machine_seconds() -> float:
    """The processor time that anything at all has taken: /proc/stat, without its idle and iowait."""
    fields = [int(field) for field in (PROC / "stat").read_text().split("\n", 1)[0].split()[1:9]]
    return (sum(fields) - fields[3] - fields[4]) / TICKS


def memory(root: int, *, alone: bool = False) -> float:
    """The memory of a process and its descendants in megabytes, shared pages divided among who shares them.

    Pss of proc(5)'s /proc/PID/smaps_rollup; with `alone` of the process alone.
    """
    return sum(_pss(process) for process in ((root,) if alone else tree(root)))


def resident(process: int) -> float:
    """The pages of a process that are in memory, in megabytes: VmRSS of proc(5)'s /proc/PID/status."""
    lines = _read(process, "status").splitlines()
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmRSS:")), 0)


def parts(process: int) -> dict[str, float]:
    """The memory of a process by where it lies, PSS in megabytes: C's heap, other pages of its own, files.

    Of proc(5)'s /proc/PID/smaps.
    """
    found = {"heap": 0.0, "anonymous": 0.0, "files": 0.0}
    kind = "anonymous"
    for line in _read(process, "smaps").splitlines():
        name, *rest = line.split()
        if not name.endswith(":"):
            mapped = rest[4] if len(rest) > 4 else ""
            kind = "heap" if mapped == "[heap]" else "files" if mapped.startswith("/") else "anonymous"
        elif name == "Pss:":
            found[kind] += int(rest[0]) * 1024 / 1e6
    return found


def tree(root: int) -> Iterator[int]:
    """The process and its descendants.

    Not those that a program sets free to outlive it; of the programs compared here, Chromium's two
    handlers of crashes, together 3 MB.
    """
    children: dict[int, list[int]] = {}
    for folder in PROC.iterdir():
        if folder.name.isdigit() and (stat := _stat(int(folder.name))):
            children.setdefault(int(stat[1]), []).append(int(folder.name))
    found = [root]
    for process in found:
        found += children.get(process, [])
    return iter(found)


def named(*words: str) -> int:
    """The process whose command line begins with these words.

    Raises:
        ProcessLookupError: there is none.
    """
    begin = "".join(f"{word}\0" for word in words)
    for folder in PROC.iterdir():
        if folder.name.isdigit() and _read(int(folder.name), "cmdline").startswith(begin):
            return int(folder.name)
    raise ProcessLookupError(" ".join(words))


def _stat(process: int) -> list[str]:
    """The fields after the name, which may hold blanks and brackets."""
    return _read(process, "stat").rpartition(")")[2].split()


def _pss(process: int) -> float:
    """In megabytes."""
    lines = _read(process, "smaps_rollup").splitlines()
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("Pss:")), 0)


def _read(process: int, file: str) -> str:
    """Empty where the process has ended."""
    try:
        return (PROC / str(process) / file).read_text(errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return ""
