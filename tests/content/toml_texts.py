"""TOML documents of every shape, written out in many ways, with the line on which each value was written."""

import re
from dataclasses import dataclass, field
from random import Random
from typing import Any

from hypothesis import strategies as st

from kiosk.content.toml.positions import KeyPath

SCALARS = (
    *("1", "-0.5e3", "0xff", "nan", "-inf", "true", "2026-01-02", "2026-01-02 07:30:00.5Z", "07:30:00"),
    *('""', "''", '"a # ] } , = \\" \\\\"', "'a # \\'", '"[[slides]]"'),
    *('"""a\n[b]\n\\""" c"""', '"""""a\n"""""', "'''\n'a''\n# \\'''''", '""""""', "''''''"),
)
BETWEEN_LINES = ("", "", "\n", " \t\n", '# [x] = "\n', "\t# ]] '''\n\n")
IN_A_LINE = ("", " ", "\t ")
IN_AN_ARRAY = ("", " ", "\n", ' # , ] "\n\t', "\n\n ")


@dataclass(frozen=True)
class Dotted:
    """A table whose pairs are written a.b = …"""

    pairs: dict[str, Any]


@dataclass(frozen=True)
class Headed:
    """A table under its header; several make an array of tables."""

    bodies: list[dict[str, Any]]
    is_array: bool


keys = st.text("ab1-_ é.\"'#]=\\🌍", max_size=3)
values = st.recursive(
    st.sampled_from(SCALARS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=2),
    max_leaves=5,
)
entries: st.SearchStrategy[Any] = st.deferred(
    lambda: (
        values
        | st.builds(Dotted, st.dictionaries(keys, values | st.builds(Dotted, pairs), min_size=1, max_size=2))
        | st.builds(Headed, st.lists(bodies, min_size=1, max_size=1), is_array=st.just(False))
        | st.builds(Headed, st.lists(bodies, min_size=1, max_size=3), is_array=st.just(True))
    )
)
pairs: st.SearchStrategy[dict[str, Any]] = st.dictionaries(keys, values, min_size=1, max_size=2)
bodies: st.SearchStrategy[dict[str, Any]] = st.dictionaries(keys, entries, max_size=4)


@dataclass
class Written:
    """A document as text, and the line of each of its places."""

    chance: Random
    text: str = ""
    lines: dict[KeyPath, int] = field(default_factory=dict)

    def note(self, place: KeyPath) -> None:
        """The next character is where the place is first seen."""
        self.lines.setdefault(place, self.text.count("\n") + 1)

    def some(self, choices: tuple[str, ...]) -> None:
        """Write one of these."""
        self.text += self.chance.choice(choices)

    def body(self, place: KeyPath, headers: list[str | int], body: dict[str, Any]) -> None:
        """Write the pairs of a table and the tables in it, which may come before its own header."""
        below = [(key, value) for key, value in body.items() if isinstance(value, Headed)]
        inside = [(key, value) for key, value in body.items() if not isinstance(value, Headed)]
        is_item = bool(headers) and isinstance(headers[-1], int)
        own_first = is_item or not headers or self.chance.random() < 0.7
        if own_first:
            self.own(place, headers, inside, is_needed=is_item or not below)
        for key, table in below:
            for number, inner in enumerate(table.bodies):
                steps = (key, number) if table.is_array else (key,)
                self.body((*place, *steps), [*headers, *steps], inner)
        if not own_first:
            self.own(place, headers, inside, is_needed=not below)

    def own(
        self, place: KeyPath, headers: list[str | int], inside: list[tuple[str, Any]], *, is_needed: bool
    ) -> None:
        """Write a table's header, unless it can be left out, and its pairs."""
        if headers and (inside or is_needed or self.chance.random() < 0.5):
            self.header(headers)
        for path, value in self.chance.sample(found := _leaves(inside), len(found)):
            self.some(BETWEEN_LINES)
            self.some(IN_A_LINE)
            self.pair(place, path, value)
            self.some(("\n", " # ]\n", "\t\n"))

    def header(self, headers: list[str | int]) -> None:
        """Write [a.b] or [[a.b]]."""
        self.some(BETWEEN_LINES)
        for length in range(1, len(headers) + 1):
            self.note(tuple(headers[:length]))
        brackets = ("[[", "]]") if isinstance(headers[-1], int) else ("[", "]")
        self.text += brackets[0]
        self.dotted([step for step in headers if isinstance(step, str)])
        self.text += brackets[1] + "\n"

    def dotted(self, path: list[str]) -> None:
        """Write a key with its dots."""
        for number, key in enumerate(path):
            self.text += "." if number else ""
            self.some(IN_A_LINE)
            self.text += self.key(key)
            self.some(IN_A_LINE)

    def key(self, key: str) -> str:
        """A key, bare or quoted."""
        forms = ['"' + re.sub(r'["\\]', r"\\\g<0>", key) + '"']
        forms += [f"'{key}'"] if "'" not in key else []
        forms += [key] * 3 if re.fullmatch("[A-Za-z0-9_-]+", key) else []
        forms += ['"' + "".join(f"\\U{ord(sign):08x}" for sign in key) + '"']
        return self.chance.choice(forms)

    def pair(self, place: KeyPath, path: list[str], value: Any) -> None:
        """Write a key and its value."""
        for length in range(1, len(path) + 1):
            self.note((*place, *path[:length]))
        self.dotted(path)
        self.text += "="
        self.some(IN_A_LINE)
        self.value((*place, *path), value)

    def value(self, place: KeyPath, value: Any) -> None:
        """Write a scalar, an array or an inline table."""
        if isinstance(value, list):
            self.array(place, value)
        elif isinstance(value, dict):
            self.text += "{"
            for number, (path, inner) in enumerate(_leaves([*value.items()])):
                self.text += "," if number else ""
                self.some(IN_A_LINE)
                self.pair(place, path, inner)
            self.some(IN_A_LINE)
            self.text += "}"
        else:
            self.text += value

    def array(self, place: KeyPath, items: list[Any]) -> None:
        """Write an array, over several lines or in one."""
        self.text += "["
        for number, item in enumerate(items):
            self.text += "," if number else ""
            self.some(IN_AN_ARRAY)
            self.note((*place, number))
            self.value((*place, number), item)
            self.some(IN_AN_ARRAY)
        self.text += self.chance.choice(("", ",")) if items else ""
        self.some(IN_AN_ARRAY)
        self.text += "]"


def _leaves(inside: list[tuple[str, Any]]) -> list[tuple[list[str], Any]]:
    found: list[tuple[list[str], Any]] = []
    for key, value in inside:
        below = _leaves([*value.pairs.items()]) if isinstance(value, Dotted) else [([], value)]
        found += [([key, *path], leaf) for path, leaf in below]
    return found


@st.composite
def documents(draw: st.DrawFn) -> Written:
    """A document with the line of each of its places."""
    written = Written(draw(st.randoms(use_true_random=False)))
    written.body((), [], draw(bodies))
    written.some(BETWEEN_LINES)
    return written
