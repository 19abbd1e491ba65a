"""Runs the quick tests on other days, in other locales, as root and as somebody else: `make everywhere`.

A test knows no day, no locale and no user; what holds here and now holds everywhere. Each day meets each
locale; the users take turns, so that each of them meets each day and each locale.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import cycle, product
from pathlib import Path
from shlex import quote
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
LOGS = ROOT / "out" / "everywhere"
# By libfaketime's names. In 400 days what is asked about once a year has lapsed, in three years all the rest.
DAYS = {"in 400 days": "+400d", "in 3 years": "+3y"}
# Without an encoding; with digits, marks and a direction of its own; with letters that change case otherwise.
LOCALES = ("C", "ar_EG.UTF-8", "tr_TR.UTF-8")
USERS = ("root", "nobody")
# Programs fall back to C, to today and to root without a word; this says so.
GUARD = """
import locale, os, sys, time
today, user = sys.argv[1:]
assert locale.setlocale(locale.LC_ALL, "") == os.environ["LC_ALL"], "the locale is not there"
assert time.time() - float(today) > 300 * 86_400, "the day is today"
assert (os.geteuid() == 0) == (user == "root"), f"this is not {user}"
"""
QUICK = ("-q", "-p", "no:cacheprovider", "-m", "not slow", "--numprocesses", "auto", "--dist", "loadgroup")


class Run(NamedTuple):
    """One run of the quick tests."""

    day: str
    locale: str
    user: str

    def __str__(self) -> str:
        return f"{self.day}, {self.locale}, as {self.user}"


def runs() -> Iterator[Run]:
    """All there are."""
    for (day, locale), user in zip(product(DAYS, LOCALES), cycle(USERS), strict=False):
        yield Run(day, locale, user)


def localised(folder: Path) -> Path:
    """The locales, compiled into a folder: that needs no rights, and changes nothing of the system's."""
    for name in LOCALES[1:]:
        language, encoding = name.split(".")
        subprocess.run(["localedef", "-i", language, "-f", encoding, folder / name], check=True)
    return folder


def another_day(day: str) -> list[str]:
    """What libfaketime reads in the environment of a process. Its semaphores belong to who runs the process.

    It changes the time of day alone: who waits for seconds to pass waits by the other clock, at the kernel,
    and its way round a fault of an older C library ends such a wait of Qt's threads at once.
    """
    library = next((ROOT / "out" / "libfaketime").rglob("libfaketime.so*"))
    clock = ["FAKETIME_DONT_FAKE_MONOTONIC=1", "FAKETIME_FORCE_MONOTONIC_FIX=0"]
    return [f"LD_PRELOAD={library}", f"FAKETIME={day}", *clock]


def environment(run: Run, home: Path, locales: Path) -> dict[str, str]:
    """Nothing of the person who starts it, and folders of its own: root leaves nothing in anybody's way."""
    kept = {name: os.environ[name] for name in ("PATH", "HYPOTHESIS_PROFILE") if name in os.environ}
    own = dict.fromkeys(("HOME", "TMPDIR", "HYPOTHESIS_STORAGE_DIRECTORY"), str(home))
    spoken = {"LC_ALL": run.locale, "LANG": run.locale, "LOCPATH": str(locales)}
    return kept | own | spoken | {"PYTHONDONTWRITEBYTECODE": "1"}


def as_user(places: Path, user: str = "nobody") -> list[str]:
    """What goes before a command of root's so that another user runs it, by name or number.

    Python, or this folder, may lie where only root may go (/root). They then see these alone in its place,
    in a namespace that ends with the command; the folder itself stays closed.
    """
    closed: dict[Path, Path] = {}
    for needed in {Path(sys.base_prefix), ROOT}:
        for parent in reversed(needed.parents):
            if not parent.stat().st_mode & 0o001:
                closed[needed] = parent
                break
    steps = ["set -e"]
    for number, needed in enumerate(closed):
        steps += [f"mkdir -p {places}/{number}", f"mount --bind {quote(str(needed))} {places}/{number}"]
    steps += [f"mount -t tmpfs -o mode=755 none {quote(str(parent))}" for parent in {*closed.values()}]
    for number, needed in enumerate(closed):
        steps += [f"mkdir -p {quote(str(needed))}", f"mount --bind {places}/{number} {quote(str(needed))}"]
    steps.append(f'exec setpriv --reuid={user} --regid=nogroup --clear-groups -- "$@"')
    return ["unshare", "--mount", "sh", "-c", "\n".join(steps), "sh"]


def outcome(run: Run, top: Path, arguments: list[str]) -> tuple[bool, str]:
    """Whether all is well, and pytest's own last line; all that it says is kept in a file."""
    home, log = top / "home", LOGS / f"{run}.log".replace(", ", "-").replace(" ", "-")
    home.mkdir()
    before = ["env", *another_day(DAYS[run.day]), sys.executable]
    if run.user == "nobody" and os.geteuid() == 0:
        shutil.chown(home, "nobody", "nogroup")
        before = [*as_user(top / "places"), *before]
    with log.open("w") as output:

        def is_well(*command: str) -> bool:
            own = environment(run, home, top)
            done = subprocess.run(
                [*before, *command], cwd=ROOT, env=own, stdout=output, stderr=subprocess.STDOUT, check=False
            )
            return done.returncode == 0

        well = is_well("-c", GUARD, str(time.time()), run.user) and is_well(
            "-m", "pytest", *QUICK, *arguments
        )
    shutil.rmtree(home)
    last = (log.read_text(errors="replace").splitlines() or ["nothing was said"])[-1]
    return well, last if well else f"FAILED: {last} ({log.relative_to(ROOT)})"


def main() -> int:
    """Run all, even if one fails; 1 if any did."""
    LOGS.mkdir(parents=True, exist_ok=True)
    failed = False
    with TemporaryDirectory() as folder:
        top = localised(Path(folder))
        top.chmod(0o755)
        for run in runs():
            if run.user == "root" and os.geteuid():
                said = "left out: you are not root"
            else:
                well, said = outcome(run, top, sys.argv[1:])
                failed |= not well
            sys.stdout.write(f"{run}: {said}\n")
            sys.stdout.flush()
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
