"""A test that leaves the process otherwise than it found it fails, and says what it left."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# What a test may do, and what is said of it then.
LEFT = {
    "os.umask(0o027)": "os.umask: ",
    'os.chdir("/")': "the working directory: ",
    'os.environ["LEFT_BEHIND"] = "x"': "os.environ: LEFT_BEHIND: nothing before, x after",
    'os.environ.pop("PATH")': "os.environ: PATH: ",
    'locale.setlocale(locale.LC_NUMERIC, "C")': "locale: ",
    'os.environ["TZ"] = "Asia/Kathmandu"; time.tzset()': "the time zone: ",
    "sys.excepthook = print": "sys.excepthook: ",
    "gc.enable()": "gc: (False, ",
    "signal.signal(signal.SIGUSR1, signal.SIG_IGN)": "signal: SIGUSR1: ",
    "logging.disable()": "the level of logging.disable: ",
}
IMPORTS = "import gc, locale, logging, os, signal, sys, time\n"
PUT_BACK = """
def test_what_is_put_back(monkeypatch):
    monkeypatch.setenv("LEFT_BEHIND", "y")
    monkeypatch.chdir("/")
    logging.getLogger().setLevel("DEBUG")
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says of tests that leave something, and of one that puts it back."""
    tests = (f"def test_{number}(): {deed}\n" for number, deed in enumerate(LEFT))
    file = tmp_path_factory.mktemp("left") / "test_leaving.py"
    file.write_text(IMPORTS + "".join(tests) + PUT_BACK)
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", str(file)]
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, text=True, capture_output=True, check=False, timeout=100
    )
    return done.stdout


@pytest.mark.parametrize(("deed", "said"), LEFT.items())
def test_what_a_test_leaves_is_named(told: str, deed: str, said: str) -> None:
    """Of the process, with what it was before and is after."""
    number = list(LEFT).index(deed)
    _, _, report = told.partition(f"ERROR at teardown of test_{number} ")
    assert said in report.partition("ERROR at teardown")[0]


def test_what_is_put_back_is_no_fault(told: str) -> None:
    """By a fixture, of pytest's or of ours, whichever comes last."""
    assert f"{len(LEFT) + 1} passed, {len(LEFT)} errors" in told
