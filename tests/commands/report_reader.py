"""Reads the page of a check as a browser does: its elements, where they lie in each other, and its words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "img", "br", "path", "circle", "rect", "use"})


@dataclass
class Element:
    """One element: its attributes, what lies in it, and in what it lies."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inner: list["Element | str"] = field(default_factory=list)
    outer: "Element | None" = None

    @property
    def text(self) -> str:
        """All its words, as one line."""
        said = (one if isinstance(one, str) else one.text for one in self.inner)
        return re.sub(r"\s+", " ", "".join(said)).strip()

    @property
    def classes(self) -> set[str]:
        """Its classes."""
        return {*self.attributes.get("class", "").split()}

    def all(self, tag: str = "", kind: str = "", **attributes: str) -> list["Element"]:
        """Every element within it of this tag, class and attributes."""
        return [
            one
            for one in self.everything()
            if tag in ("", one.tag)
            and (not kind or kind in one.classes)
            and all(one.attributes.get(name) == value for name, value in attributes.items())
        ]

    def one(self, tag: str = "", kind: str = "", **attributes: str) -> "Element":
        """The only one of these."""
        (found,) = self.all(tag, kind, **attributes)
        return found

    def everything(self) -> Iterator["Element"]:
        """Every element within it, in the order of the page."""
        for one in self.inner:
            if isinstance(one, Element):
                yield one
                yield from one.everything()

    def within(self, tag: str) -> bool:
        """Whether it lies in an element of that tag."""
        outer = self.outer
        while outer is not None and outer.tag != tag:
            outer = outer.outer
        return outer is not None


class Reader(HTMLParser):
    """Makes elements of a text, and says where one was not closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.top = self._here = Element("")
        self.feed(text)
        self.close()
        assert self._here is self.top, f"<{self._here.tag}> is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One more element, in which the next ones lie."""
        names = [name for name, _ in attrs]
        assert len(names) == len({*names}), (tag, names)
        made = Element(tag, {name: value or "" for name, value in attrs}, outer=self._here)
        self._here.inner.append(made)
        if tag not in VOID:
            self._here = made

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element of a drawing, which has nothing in it."""
        self._here.inner.append(Element(tag, {name: value or "" for name, value in attrs}, outer=self._here))

    def handle_endtag(self, tag: str) -> None:
        """The end of the one that is open."""
        assert tag == self._here.tag, f"</{tag}> ends <{self._here.tag}>"
        assert self._here.outer is not None
        self._here = self._here.outer

    def handle_data(self, data: str) -> None:
        """Words as they are read."""
        self._here.inner.append(data)


def read(text: str) -> Element:
    """A page, whose elements are each closed in their turn."""
    return Reader(text).top
