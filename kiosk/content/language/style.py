"""Words that the campaign's voice leaves out, and what it says instead.

From guidance on talking of trafficking (US inter-agency guide 2020, BEST 2023, Love146): people are not made
objects, the reader is not frightened. From the WHO's principles for talking with people who were trafficked
(2003): do not promise what you cannot deliver.
"""

import re
from collections.abc import Iterator

# A pattern, and what to say instead; names of institutions and days, and facts, may hold them.
UNSPOKEN = {
    r"victims?": "person, people who were trafficked, survivor; in a fact, victim is allowed",
    r"(?:modern )?(?:slave\w*|enslave\w*)": "person; trafficking and slavery are two things in law",
    r"rescu\w*": "help, support",
    r"prostitut\w*": "person",
    r"prey\w*": "person",
    r"sold like \w+": "exploited",
    r"shocking\w*|horrif\w*|terrif\w*": "leave it out: a reader may be the person it is about",
    r"suspicious\w*|suspects?": "what you saw: nobody is suspected for how they look",
    r"illegals?": "without papers",
    r"we will protect you": "what the help line itself promises",
    r"you will not be deported": "leave it out: nobody here can promise it",
    r"(?:the )?police are safe": "leave it out: it is not so everywhere",
    r"you will get a visa": "leave it out: nobody here can promise it",
}
# Institutions whose names hold such a word.
NAMES = ("Voluntary Trust Fund for Victims of Trafficking in Persons",)
_PATTERN = re.compile("|".join(rf"\b(?:{pattern})\b" for pattern in UNSPOKEN), re.IGNORECASE)
_SHOUTING = re.compile("[!\uff01\u00a1]")


def unspoken(text: str) -> Iterator[tuple[str, str]]:
    """The words of an English text that the voice leaves out, each with what to say instead."""
    for name in NAMES:
        text = text.replace(name, "")
    for found in _PATTERN.finditer(text):
        word = found.group()
        instead = next(say for pattern, say in UNSPOKEN.items() if re.fullmatch(pattern, word, re.IGNORECASE))
        yield word, instead


def shouts(text: str) -> bool:
    """Whether a text in any language has an exclamation mark."""
    return _SHOUTING.search(text) is not None
