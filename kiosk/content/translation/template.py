"""What there is to translate: the words of the program and its directory, and those of a campaign's pack."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog

import kiosk
from kiosk import paths
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide
from kiosk.content.directory import figures, observances, signs
from kiosk.content.language import sentences

# A sentence, or the two forms of one that is counted.
Sentence = str | tuple[str, str]
SENTENCES = "kiosk/content/language/sentences.py"
# The texts of a campaign and of its slides, in the order of the table of fields.
CAMPAIGN_FIELDS = ("title", "credit")
SLIDE_FIELDS = ("headline", "text", "theme", "alt")


class TranslatableText(NamedTuple):
    """A sentence to translate, the file it stands in, and what it is there."""

    sentence: Sentence
    file: str
    name: str


def of_program() -> Iterator[TranslatableText]:
    """What the program itself says, its public signs and caveats, its figures and days."""
    for name, value in vars(sentences).items():
        if name.isupper():
            several = value.items() if isinstance(value, dict) else [("", value)]
            yield from (
                TranslatableText(one, "kiosk/content/language/sentences.py", f"{name} {key}".strip())
                for key, one in several
            )
    file = _name(signs.FILE)
    for sign in signs.signs().values():
        if sign.public:
            for field in ("headline", "detail", "label"):
                yield TranslatableText(getattr(sign, field), file, f"sign {sign.id}: {field}")
    for caveat in signs.caveats().values():
        yield TranslatableText(caveat.text, file, f"caveat {caveat.id}")
    for figure in figures.figures().values():
        yield TranslatableText(figure.text, _name(figures.FILE), f"figure {figure.id}")
    for day in observances.observances().values():
        yield TranslatableText(day.name, _name(observances.FILE), f"day {day.id}")
        for theme in day.themes:
            yield TranslatableText(theme.text, _name(observances.FILE), f"theme of {theme.year}")


def of_campaign(campaign: Campaign) -> Iterator[TranslatableText]:
    """The texts of a campaign that are not tables from locale to text."""
    for owner, fields, where in (
        (campaign, CAMPAIGN_FIELDS, ""),
        *((slide, SLIDE_FIELDS, f"slide {slide.id}: ") for slide in campaign.slides),
    ):
        yield from (
            TranslatableText(text, campaign.file.name, f"{where}{field}")
            for field, text in _texts(owner, fields)
        )


def template(found: Iterator[TranslatableText], project: str) -> Catalog:
    """A catalog without translations: each sentence once, with every place where it stands.

    A translator's program shows the place beside the sentence, and refuses a lost {placeholder}.
    """
    catalog = Catalog(project=project, version=kiosk.__version__, charset="utf-8", fuzzy=False)
    for sentence, file, name in found:
        first = sentence if isinstance(sentence, str) else sentence[0]
        flags = ["python-brace-format"] if "{" in first else []
        catalog.add(sentence, locations=[(file, None)], auto_comments=[name], flags=flags)  # type: ignore[list-item]
    return catalog


def _texts(owner: Campaign | Slide, fields: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for field in fields:
        text = getattr(owner, field, None)
        if isinstance(text, str) and text:
            yield field, text


def _name(file: Path) -> str:
    return str(file.relative_to(paths.ROOT))
