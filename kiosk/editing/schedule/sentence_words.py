"""The sentences of a schedule in the language of whoever reads them; in English until somebody says how."""

from collections.abc import Callable

# Asked for the words for one and for several, and how many there are: as ngettext is.
Translate = Callable[[str, str, int], str]


class _Spoken:
    """How sentences are put into a language."""

    @staticmethod
    def translate(one: str, several: str, count: int) -> str:
        """In English."""
        return one if count == 1 else several


def word_by(translate: Translate) -> None:
    """Have all sentences put into a language from now on."""
    _Spoken.translate = staticmethod(translate)  # type: ignore[method-assign]


def worded(template: str, *given: object) -> str:
    """A sentence with what it is about in the place of {0}, {1} …"""
    return _Spoken.translate(template, template, 1).format(*given)


def counted(one: str, several: str, count: int) -> str:
    """A sentence about one or several, whose number stands for {0}."""
    return _Spoken.translate(one, several, count).format(count)
