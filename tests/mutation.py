"""Breaks the code in one small way after the other and says which of them no test sees: `make mutate`.

mutmut makes the mutants and chooses the tests of each by what they run (`[tool.mutmut]` in pyproject.toml).
Of a few thousand 400 are tried, the same ones each time for the same code; `make mutate FULL=1` tries all.
What was stopped goes on where it was: mutmut keeps each outcome in `mutants/`, which `make clean` removes.
"""

import os
import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).parents[1]
MUTMUT = Path(sys.executable).with_name("mutmut")
SAMPLE = 400
ENOUGH = 0.95
ANY_ONE = "kiosk.media.qr.x_draw__mutmut_1"  # mutmut makes all mutants before it tries the first
SEEN = {"killed", "timeout", "segfault"}  # a test failed, never ended, or went down with the process


def mutmut(*arguments: str) -> str:
    """What a command of mutmut's says.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    done = subprocess.run([MUTMUT, *arguments], cwd=ROOT, text=True, stdout=subprocess.PIPE, check=True)
    return done.stdout


def attempt(names: list[str], children: int) -> None:
    """Try these mutants, and show how far it is.

    Raises:
        subprocess.CalledProcessError: the tests fail even though nothing is broken, or mutmut does.
    """
    if names:
        own = os.environ | {"HYPOTHESIS_PROFILE": "mutation"}
        command: list[str | Path] = [MUTMUT, "run", "--max-children", str(children), *names]
        subprocess.run(command, cwd=ROOT, env=own, check=True)


def outcomes() -> dict[str, str]:
    """Every mutant there is, and how it went: "killed", "survived", "no tests", "not checked" and so on."""
    found = re.findall(r"^ *(\S+): (.+)$", mutmut("results", "--all", "true"), re.MULTILINE)
    return dict(found)


def sampled(names: list[str]) -> list[str]:
    """Some of the mutants, by a number that each has for good: a new one changes no other."""
    return sorted(names, key=lambda name: sha256(name.encode()).digest())[:SAMPLE]


def to_try(wanted: list[str], found: dict[str, str]) -> list[str]:
    """Those that were not tried; if all were, those that were not seen, for there may be a test by now."""
    unknown = [name for name in wanted if found[name] == "not checked"]
    return unknown or [name for name in wanted if found[name] not in SEEN]


def main() -> int:
    """Try them, name those that no test sees; 1 where these are more than one in twenty."""
    children = os.cpu_count() or 1
    attempt([ANY_ONE], children)
    found = outcomes()
    wanted = sorted(found) if "--full" in sys.argv[1:] else sampled(list(found))
    attempt(to_try(wanted, found), children)
    found = outcomes()
    unseen = [name for name in wanted if found[name] not in SEEN]
    for name in unseen:
        sys.stdout.write(mutmut("show", name))
    share = 1 - len(unseen) / len(wanted)
    sys.stdout.write(
        f"{share:.1%} of {len(wanted)} mutants, of {len(found)} that there are, were seen by a test;"
    )
    sys.stdout.write(f" of the other {len(unseen)} docs/mutation.md has some.\n")
    return int(share < ENOUGH)


if __name__ == "__main__":
    sys.exit(main())
