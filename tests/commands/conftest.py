"""What the tests of commands share."""

import pytest

from tests.commands.calling import Caller


@pytest.fixture
def kiosk(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Caller:
    """`kiosk` with its arguments, called in this process."""
    return Caller(monkeypatch, capsys)
