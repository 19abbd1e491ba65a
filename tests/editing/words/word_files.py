"""A venue's files with words in tables and catalogs, as people and translators' programs write them."""

import difflib
from collections.abc import Iterator, Mapping

from hypothesis import strategies as st

from kiosk.editing.edits import read
from kiosk.editing.words.campaign_texts import texts_in
from kiosk.editing.words.campaign_words import CampaignWords, words_of
from tests.editing.sample_venues import CAMPAIGN, HALL, message, playlist

FOLDER = "campaigns/hall/translations"
TEXT = f"""{HALL}
# The first.
[[slides]]
id = "a"
kind = "message"
headline = "One"  # short
text = "More"
{message("b", "Two", fr="Deux")}\
# Says the same as the first.
text = "More"
{playlist("all", "a", "b")}"""
FRENCH = """\
# French words of Hall.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Review: draft\\n"

#. slide a: headline
#: campaign.toml
msgid "One"
msgstr "Un"

# Léa: not “plus”.
#, fuzzy, no-wrap
#| msgid "Most"
msgid "More"
msgstr ""
"Davan"
"tage"

#~ msgid "Gone"
#~ msgstr "Parti"
"""
TEXTS = {CAMPAIGN: TEXT, f"{FOLDER}/fr.po": FRENCH}


def words_in(texts: Mapping[str, str], *spoken: str) -> CampaignWords:
    """The words of the campaign with the languages that the venue's displays speak."""
    return words_of(CAMPAIGN, texts_in(read(texts[CAMPAIGN])), texts, spoken)


def lines_changed(before: str, after: str) -> list[str]:
    """The lines that went, with a minus before each, and those that came, with a plus."""
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), lineterm="", n=0)
    return [line for line in lines if line[:3] not in ("---", "+++") and line[0] in "+-"]


SAID = st.text(st.sampled_from('ab "\\\n\té日{}#~'), min_size=1, max_size=8).filter(str.strip)
SOURCES = ("One", "Two\nlines", 'A "b" \\', "More", "Four\n")


@st.composite
def catalogs(draw: st.DrawFn) -> tuple[str, dict[str, str]]:
    """A catalog as a program or a person wrote it, and what its messages say."""
    sources = draw(st.lists(st.sampled_from(SOURCES), unique=True, max_size=4))
    said = {source: draw(st.one_of(st.just(""), SAID)) for source in sources}
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    review = draw(st.sampled_from(["", '"X-Review: draft\\n"\n', '"X-Review: native\\n"\n']))
    parts = [draw(COMMENTS) + _message(draw, source, words) for source, words in said.items()]
    tail = draw(st.sampled_from(["", "\n", '#~ msgid "Gone"\n#~ msgstr "x"\n', "# The end."]))
    text = "\n".join([head + review, *parts, tail] if tail else [head + review, *parts])
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text, said


COMMENTS = st.sampled_from(
    ["", "# Léa\n", "#. slide a\n#: campaign.toml\n", "# On its own.\n\n#, no-wrap\n", "\n\n"]
)


def _message(draw: st.DrawFn, source: str, words: str) -> str:
    gap = draw(st.sampled_from([" ", "  "]))
    return f"msgid{gap}{_written(draw, source)}\nmsgstr{gap}{_written(draw, words)}\n"


def _written(draw: st.DrawFn, text: str) -> str:
    """In quotes, in as many strings as somebody likes."""
    parts = list(_cut(text, draw(st.integers(1, 9)))) if draw(st.booleans()) else [text]
    signs = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    return "\n".join(
        '"' + "".join(signs.get(sign, sign) for sign in part) + '"' for part in ["", *parts][-len(parts) :]
    )


def _cut(text: str, size: int) -> Iterator[str]:
    yield from (text[at : at + size] for at in range(0, max(len(text), 1), size))
