"""Tries what may never end, as reading from a share that does not answer, beside whoever waits for it."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from threading import enumerate as enumerate_threads
from time import monotonic
from typing import Generic, TypeVar

Value = TypeVar("Value")

NAME = "attempt"


def is_any_at_work() -> bool:
    """Whether a task has not ended yet. Then the program has to end at once: Python, as it ends, stops a
    thread that asks for its lock, and the whole program fails where that thread is in C++ or Rust.
    """
    return any(thread.name == NAME for thread in enumerate_threads())


class Attempt(Generic[Value]):
    """A task begun on a thread of its own, which nobody waits for when the program ends."""

    def __init__(self, task: Callable[[], Value]) -> None:
        self._task = task
        self._outcomes: SimpleQueue[tuple[Value, None] | tuple[None, Exception]] = SimpleQueue()
        Thread(target=self._try, name=NAME, daemon=True).start()

    def result(self, until: float) -> Value:
        """What the task gives, if it does by the instant `until` of time.monotonic(); asked for once.

        Raises:
            TimeoutError: it does not, or nobody is to wait for it any more.
            Exception: what the task raised.
        """
        try:
            value, error = self._outcomes.get(timeout=max(0, until - monotonic()))
        except Empty:
            raise TimeoutError from None
        if error is not None:
            raise error
        return value  # type: ignore[return-value]  # without an error there is a value

    def abandon(self) -> None:
        """Whoever waits for the result waits no longer."""
        self._outcomes.put((None, TimeoutError()))

    def _try(self) -> None:
        try:
            self._outcomes.put((self._task(), None))
        except Exception as error:  # noqa: BLE001  it is raised where the result is asked for
            self._outcomes.put((None, error))
