"""The system asks the program to end, and it does, whatever it is at; as which this file may be run."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.ui.app.signals import SignalHandler


def rest() -> None:
    """Wait for events, as a display does most of the time."""
    sys.stdout.write("at it\n")
    sys.stdout.flush()


def work() -> None:
    """Be at work on the thread of the window, without end."""
    rest()
    while True:
        pass


@pytest.mark.parametrize("at", ["rest", "work"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_program_that_is_asked_to_end_does(at: str, number: signal.Signals) -> None:
    """Whoever switches a machine off does not wait for a program that hangs."""
    command = [sys.executable, __file__, at]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "at it\n"
            program.send_signal(number)
            assert program.wait(30) == 0
        finally:
            program.kill()


if __name__ == "__main__":
    application = QCoreApplication([])
    handler = SignalHandler()
    handler.has_loop = True
    QTimer.singleShot(0, {"rest": rest, "work": work}[sys.argv[1]])
    sys.exit(application.exec())
