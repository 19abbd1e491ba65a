"""Writes docs/messages.md, the list of all messages: `python -m kiosk.content.messages.message_list`."""

import re
from collections.abc import Iterator

from kiosk import paths
from kiosk.content.messages.wording import Wording, wordings

FILE = paths.ROOT / "docs" / "messages.md"
HEAD = """\
# What `kiosk check` and the log say, and what to do

Made from resources/messages by `python -m kiosk.content.messages.message_list`: change it there. What
stands in ‹ › is different each time. An *error* is to be mended before the public sees the screen, a
*warning* should be looked at, a *note* may be meant. `kiosk check --json` names a message by its `id`, and
what it has in common with others by its `rule`; what stands in its holes is in `args`. What is said of a file
in small letters comes behind the file, the line and the place in it: `campaign.toml:12: slides[3].tall: …`.
"""
HOLE = re.compile(r"\{(\w+)(?:![a-z])?(?::([^}]*))?\}")
MARKS = re.compile(r"([\[\]*_])")


def page() -> str:
    """The whole page, in Markdown."""
    parts = [HEAD]
    family = ""
    for wording in wordings().values():
        if wording.family != family:
            family = wording.family
            parts.append(f"\n## {family}\n")
        parts.append("\n" + "\n".join(_lines(wording)) + "\n")
    return "".join(parts)


def _lines(wording: Wording) -> Iterator[str]:
    rule = f", of the rule `{wording.rule}`" if wording.rule else ""
    yield f"### {wording.id}\n"
    yield f"*{wording.severity.capitalize()}*{rule}: {_shown(wording.says)}\n"
    yield f"**Why**: {wording.why}"
    if wording.mend:
        yield f"\n**What to do**: {_shown(wording.mend)}"


def with_named_holes(text: str) -> str:
    """A wording as it is read: holes by their names, words that go by a number as they are for one."""
    return HOLE.sub(_hole, text).replace("{{", "{").replace("}}", "}")


def _shown(text: str) -> str:
    """The same in Markdown."""
    return MARKS.sub(r"\\\1", with_named_holes(text))


def _hole(found: re.Match[str]) -> str:
    one, is_word, _more = (found[2] or "").partition("|")
    return one if is_word else f"‹{found[1].replace('_', ' ')}›"


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
