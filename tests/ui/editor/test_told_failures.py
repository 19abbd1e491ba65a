"""What could not be done is told in the window, with what to do instead; nothing fails without a word."""

import errno
import os
import sys

import pytest
from PySide6.QtCore import QTimer

from kiosk.editing.edits import Edit
from kiosk.ui.editor.told_failures import ToldFailures
from tests.ui.editor.desk import Desk
from tests.ui.editor.hall import TEXT


def full(_: object) -> list[Edit]:
    """An act on a disk that takes nothing more."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def broken(_: object) -> list[Edit]:
    """An act that fails as no act should."""
    raise ZeroDivisionError


def missing(_: object) -> list[Edit]:
    """An act on what is not there."""
    raise KeyError("gone")


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (full, r"Nothing was changed: .*No space left on device.*disk is full.*try again\."),
        (missing, r"Nothing was changed: campaigns/hall/campaign\.toml .*text editor instead\."),
        (broken, r"Nothing was changed: .*All up to here is kept.*"),
    ],
)
def test_an_act_that_cannot_be_done_is_told(desk: Desk, act: object, told: str) -> None:
    """Why, and what to do instead; the draft is as it was."""
    assert callable(act)
    assert not desk.session.change("Try it", act)
    assert desk.has(told)
    assert desk.text == TEXT


def test_a_file_that_cannot_be_read_is_told(desk: Desk) -> None:
    """With its line, and where that is mended; Undo leads back."""
    desk.session.write("Break it", lambda: {"campaigns/hall/campaign.toml": "format = = 1"})
    assert not desk.session.change("Try it", lambda _: [])
    assert desk.has(r"Nothing was changed: campaigns/hall/campaign\.toml cannot be read, .*line 1.*Undo.*")


def test_whatever_else_fails_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the program itself is at fault, whoever clicked reads that it was not done; and it is logged."""
    logged: list[object] = []
    with monkeypatch.context() as hooks:
        hooks.setattr(sys, "excepthook", lambda kind, *_: logged.append(kind))
        failures = ToldFailures(desk.session)
        QTimer.singleShot(0, desk.window.view, lambda: broken(None))
        desk.wait(lambda: desk.has(r"That could not be done: .*What you did before is kept\..*"))
        failures.close()
    assert logged == [ZeroDivisionError]
