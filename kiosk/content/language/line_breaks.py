"""Keeps words and numbers whole: in scripts without spaces lines break between phrases only.

Left alone, a line of Japanese or Chinese may break after any character, in the middle of a word. Where a
translator has put zero width spaces, those are the places; else BudouX finds the phrases. A number that is
isolated from the words around it, as `direction` does it, stays on one line in every language, and the dot
between two names on that of the first.
"""

import re
from functools import lru_cache

from kiosk.content.language import locales
from kiosk.content.language.direction import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, RIGHT_TO_LEFT_ISOLATE

ZERO_WIDTH_SPACE, WORD_JOINER = "\u200b", "\u2060"

# Joiners, zero width spaces, soft hyphens, isolates, and the override in which a number may stand.
INVISIBLE = re.compile("[\u200b\u2060\u00ad\u2066-\u2069\u202c\u202d]")

# A number that keeps its own direction; a name that does may have several words.
NUMBER = re.compile(f"[{LEFT_TO_RIGHT_ISOLATE}{RIGHT_TO_LEFT_ISOLATE}][^{POP_ISOLATE}]+{POP_ISOLATE}")
NO_BREAK_SPACE = "\u00a0"
KEPT_SPACE = WORD_JOINER + NO_BREAK_SPACE  # a line ends between a dash and the latter alone (UAX 14, LB12a)

# A hyphen with a short word on one side, as in the French "est-il", the Filipino "nag-aalala" and the Russian
# for "someone", is no place for a line to end. Long compounds may break at theirs.
CLITIC = re.compile(r"(?<=\b\w)-(?=\w)|(?<=\b\w\w)-(?=\w)|(?<=\b\w\w\w)-(?=\w)|-(?=\w{1,4}\b)")

# A dot between two names stays with the first: a line may end behind it, and never begins with it.
DOT = re.compile(r"(?<=\S) ·(?= )")

# A word with the space behind it, up to where a translator lets a line end; a line break by itself.
PIECE = re.compile(rf"\n|[^\n {ZERO_WIDTH_SPACE}]+ ?|[ {ZERO_WIDTH_SPACE}]")

# The models of BudouX by script; Thai needs none, its words are known to libthai.
MODELS = {"Jpan": "ja", "Hans": "zh-hans", "Hant": "zh-hant"}


def is_unspaced(locale: str) -> bool:
    """Whether words and sentences of the locale stand without spaces between them."""
    return locales.script(locale) in MODELS


# A loop of sixty slides with eight texts in two languages has a thousand; one takes a kilobyte.
@lru_cache(maxsize=1024)
def phrased(text: str, locale: str) -> str:
    """The same words, with word joiners wherever a line may not break."""
    text = NUMBER.sub(lambda found: _joined(found.group()).replace(" ", KEPT_SPACE), text)
    text = DOT.sub(f"{KEPT_SPACE}·", text)
    script = locales.script(locale)
    if script == "Kore":  # breaks at spaces, as its readers expect in headlines
        return _joined(text)
    if script not in MODELS:
        return CLITIC.sub(f"-{WORD_JOINER}", text)
    lines = [_phrases(line, MODELS[script]) for line in text.split("\n")]
    return "\n".join(ZERO_WIDTH_SPACE.join(map(_joined, phrases)) for phrases in lines)


def pieces(text: str, locale: str) -> list[str]:
    """What a line of Thai may end behind, where its translator said so with zero width spaces; else nothing.

    Qt knows the words of Thai, and would end a line between any two, and inside a number beside them. A line
    break is a piece of its own.
    """
    if locales.script(locale) != "Thai" or not {ZERO_WIDTH_SPACE, LEFT_TO_RIGHT_ISOLATE} & {*text}:
        return []
    return [piece for piece in PIECE.findall(text) if piece != ZERO_WIDTH_SPACE]


def plain(text: str) -> str:
    """The words without the marks that only lay them out, for a message."""
    return INVISIBLE.sub("", text).replace("\n", " ").replace(NO_BREAK_SPACE, " ")


def _phrases(line: str, model: str) -> list[str]:
    if ZERO_WIDTH_SPACE in line:
        return line.split(ZERO_WIDTH_SPACE)
    found: list[str] = []
    for phrase in _parser(model).parse(line):
        # BudouX parts a number, and a number from its counter.
        if found and found[-1].rstrip(POP_ISOLATE)[-1:].isdigit():
            found[-1] += phrase
        else:
            found.append(phrase)
    return found


@lru_cache(maxsize=len(MODELS))
def _parser(model: str):  # type: ignore[no-untyped-def]  # noqa: ANN202  BudouX has no stubs for its parsers
    import budoux  # noqa: PLC0415  only where one of these languages is shown

    make = {
        "ja": budoux.load_default_japanese_parser,
        "zh-hans": budoux.load_default_simplified_chinese_parser,
    }
    return make.get(model, budoux.load_default_traditional_chinese_parser)()


def _joined(phrase: str) -> str:
    """One phrase that does not break, spaces in it aside."""
    return re.sub(rf"(?<=[^\s{WORD_JOINER}])(?=[^\s{WORD_JOINER}])", WORD_JOINER, phrase)
