"""A hand that does anything at all in the operator's window of 1440 × 900, the same for each seed."""

import random
from collections.abc import Callable, Iterator

WORDS = ("Every face is a story", "Du bist nicht allein", "Wer kann helfen?", "Ask me", "Speak freely")
# Seconds from one gesture to the next, of the quickest hand: nobody presses a key and clicks twice within a
# hundredth of a second, and what comes at once is one turn of the window's loop, with the work of all of it.
BETWEEN = 0.12
TAKEN_BACK = 0.8  # of what is duplicated and drawn
PAGES = ("Slides", "Schedule", "Words", "Check", "Displays", "Notice")

Step = Iterator[str]


class Hand:
    """Acts, each a name and what xdotool is told for it."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)  # noqa: S311  nothing is kept secret by it
        self._acts: dict[str, tuple[int, Callable[[], Step]]] = {
            "type a headline": (24, self._headline),
            "type in the table of words": (10, self._cell),
            "move slides": (12, self._move),
            "duplicate slides": (6, self._duplicate),
            "take slides out": (6, self._take_out),
            "undo and redo": (12, self._undo),
            "look at another page": (10, self._page),
            "look at another slide": (8, self._look),
            "look in another language": (6, self._language),
            "look in another shape": (6, self._shape),
            "drag in the schedule": (8, self._drag),
            "put it on the displays": (2, self._publish),
            "click anywhere": (4, self._anywhere),
        }

    def act(self) -> tuple[str, str]:
        """The next thing that is done: its name, and the lines for xdotool."""
        names = list(self._acts)
        name = self._dice.choices(names, [self._acts[one][0] for one in names])[0]
        between = f"sleep {BETWEEN}\n"
        return name, "".join(f"{line}\n{between}" for line in self._acts[name][1]())

    def _headline(self) -> Step:
        yield from self._slide()
        yield _click(1215, self._dice.choice((222, 264, 306, 349)))
        yield from self._typed()

    def _cell(self) -> Step:
        yield "key ctrl+3"
        yield _click(self._dice.choice((400, 700, 1000)), self._dice.randrange(290, 760))
        yield "key Return"
        yield from self._typed()
        yield "key Return"

    def _move(self) -> Step:
        yield from self._slide()
        if self._dice.random() < 0.3:
            yield "key shift+Down shift+Down"
        yield f"key {self._dice.choice(('alt+Down', 'alt+Up'))}"

    def _duplicate(self) -> Step:
        yield from self._slide()
        yield "key ctrl+d"
        yield from self._taken_back()

    def _take_out(self) -> Step:
        yield from self._slide()
        yield "key Delete"

    def _undo(self) -> Step:
        back = self._dice.randrange(1, 6)
        yield "sleep 0.05\nkey ctrl+z\n" * back
        yield "sleep 0.05\nkey ctrl+shift+z\n" * self._dice.randrange(back)

    def _page(self) -> Step:
        yield f"key ctrl+{self._dice.randrange(len(PAGES)) + 1}"

    def _look(self) -> Step:
        yield from self._slide()
        yield f"key {self._dice.choice(('Down', 'Up', 'End', 'Home'))}"

    def _language(self) -> Step:
        yield "key ctrl+1"
        yield _click(self._dice.randrange(450, 820), 142)

    def _shape(self) -> Step:
        yield "key ctrl+1"
        yield _click(*self._dice.choice(((515, 605), (683, 605), (530, 790))))

    def _drag(self) -> Step:
        yield "key ctrl+2"
        column, start, end = self._dice.randrange(7), *sorted(self._dice.sample(range(440, 880), 2))
        x = 470 + 90 * column
        moves = (f"sleep 0.02\nmousemove {x} {start + (end - start) * part // 6}" for part in range(1, 7))
        yield "\n".join((f"mousemove {x} {start} mousedown 1", *moves, "mouseup 1"))
        yield from self._taken_back()

    def _taken_back(self) -> Step:
        """Else a campaign would have a hundred playlists after an hour."""
        if self._dice.random() < TAKEN_BACK:
            yield "key ctrl+z"

    def _publish(self) -> Step:
        yield "key ctrl+shift+s"
        yield "sleep 1"
        yield _click(800, 845)

    def _anywhere(self) -> Step:
        yield _click(self._dice.randrange(92, 1440), self._dice.randrange(100, 900))
        yield "key Escape"
        yield "key Escape"

    def _slide(self) -> Step:
        yield "key ctrl+1"
        yield _click(300, self._dice.randrange(190, 790))

    def _typed(self) -> Step:
        words = self._dice.choice(WORDS)
        yield "key ctrl+a"
        letters = words.replace(" ", "")
        yield "\nsleep 0.06\n".join(f"type -- '{letter}'" for letter in letters)


def _click(x: int, y: int) -> str:
    return f"mousemove {x} {y} click 1"
