"""Reads the list of voices that speech-dispatcher prints."""

import re
from collections.abc import Mapping

# `spd-say -L` prints name, language and variant, each at least 25 bytes wide and set to the right (speechd
# 0.11, src/clients/say/say.c); a long one has no gap to its neighbour, and names hold blanks.
VOICE = re.compile(rb"^(.{25,}?) {2,}([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]+)*) +\S", re.MULTILINE)
HEADING = "NAME"


def voices_in(listed: bytes) -> Mapping[str, str]:
    """The language of each voice, by its name; nothing where none is listed."""
    found = ((name.decode(errors="replace").strip(), tag.decode()) for name, tag in VOICE.findall(listed))
    return {name: tag for name, tag in found if name != HEADING}
