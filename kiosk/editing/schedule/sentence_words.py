"""The sentences of a schedule in the language of whoever reads them; in English until somebody says how."""

from collections.abc import Callable

# Asked for the words for one and for several, and how many there are: as ngettext is.
Translate = Callable[[str, str, int], str]


def _in_english(one: str, several: str, count: int) -> str:
    return one if count == 1 else several


class _Spoken:
    """How sentences are put into a language."""

    def __init__(self) -> None:
        self.translate: Translate = _in_english


_spoken = _Spoken()


def word_by(translate: Translate) -> None:
    """Have all sentences put into a language from now on."""
    _spoken.translate = translate


def worded(template: str, *given: object) -> str:
    """A sentence with what it is about in the place of {0}, {1} …"""
    return _spoken.translate(template, template, 1).format(*given)


def counted(one: str, several: str, count: int) -> str:
    """A sentence about one or several, whose number stands for {0}."""
    return _spoken.translate(one, several, count).format(count)
