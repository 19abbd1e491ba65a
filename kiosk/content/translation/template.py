"""What there is to translate: the words of the program and its directory, and those of a campaign's pack."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog

import kiosk
from kiosk import paths
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.slides import Slide, VideoSlide
from kiosk.content.directory import figures, observances, signs
from kiosk.content.sentences import (
    booth_sentences,
    sentences,
    story_sentences,
    team_sentences,
    wall_sentences,
)
from kiosk.content.toml.positions import KeyPath
from kiosk.content.translation.remarks import of_python as remarks_of_python
from kiosk.content.translation.remarks import of_toml as remarks_of_toml

# A sentence, or the two forms of one that is counted.
Sentence = str | tuple[str, str]
SENTENCES = {
    "kiosk/content/sentences/sentences.py": sentences,
    "kiosk/content/sentences/booth_sentences.py": booth_sentences,
    "kiosk/content/sentences/story_sentences.py": story_sentences,
    "kiosk/content/sentences/wall_sentences.py": wall_sentences,
    "kiosk/content/sentences/team_sentences.py": team_sentences,
}
# The texts of a campaign and of its slides, in the order of the table of fields, and what each is.
CAMPAIGN_FIELDS = {
    "title": "What the campaign is called.",
    "credit": "A small line at the foot of every slide but those of help.",
}
SLIDE_FIELDS = {
    "headline": "The large words of a slide, read in passing by somebody who does not stop.",
    "text": "The smaller words below the headline of the same slide.",
    "theme": "What this year's day is about, as whoever keeps the day says it.",
    "alt": "Tells whoever cannot see the picture what is on it.",
}
# Of signs, to everybody who passes by, and to the person concerned.
NO_BAN = "It cannot be read as an order to the reader, or as a ban: not “may not”, not “must”."
BYSTANDER_FIELDS = {
    "headline": f"A warning sign: a sentence about somebody else, that says who does what to them. {NO_BAN}",
    "detail": f"A sentence more on the same sign, about the same person. {NO_BAN}",
    "label": f"The same sign in at most six words, below a pictogram. {NO_BAN}",
}
PERSON_FIELDS = {
    "headline": f"A sign, to the person it happens to, who may be watched while reading. No blame. {NO_BAN}",
    "detail": f"A sentence more on the same sign, to the same person. No blame. {NO_BAN}",
    "label": f"The same sign in at most six words, below a pictogram, to the same person. {NO_BAN}",
}
SUBTITLE = (
    "Stands at the foot of a film for a few seconds, in one line if it can, beside what the film shows then."
)
CAVEAT = "Stands beside warning signs: advice, and meant as such."
FIGURE = "Below a number: what it counts. People who were found are those somebody noticed, and never all."
DAY = "The name of a day, as whoever keeps it names it in this language; else translated."
THEME = "A year's theme of a day, as whoever keeps it says it in this language; else translated."


class TranslatableText(NamedTuple):
    """A sentence to translate, the file it stands in, what it is there, and what a translator has to know."""

    sentence: Sentence
    file: str
    name: str
    remark: str


def of_program() -> Iterator[TranslatableText]:
    """What the program itself says, its public signs and caveats, its figures and days."""
    yield from _of_sentences()
    yield from _of_signs()
    remarks = remarks_of_toml(figures.FILE)
    for number, figure in enumerate(figures.figures().values()):
        remark = _joined(FIGURE, remarks.get(("figures", number, "text")))
        yield TranslatableText(figure.text, _name(figures.FILE), f"figure {figure.id}", remark)
    for day in observances.observances().values():
        yield TranslatableText(day.name, _name(observances.FILE), f"day {day.id}", DAY)
        for theme in day.themes:
            yield TranslatableText(theme.text, _name(observances.FILE), f"theme of {theme.year}", THEME)


def _of_sentences() -> Iterator[TranslatableText]:
    for file, module in SENTENCES.items():
        remarks = remarks_of_python(paths.ROOT / file)
        for name, value in vars(module).items():
            for key, one in value.items() if isinstance(value, dict) else [("", value)]:
                place = f"{name} {key}".strip()
                if name.isupper():
                    yield TranslatableText(one, file, place, remarks.get(place, ""))


def _of_signs() -> Iterator[TranslatableText]:
    remarks = remarks_of_toml(signs.FILE)
    file = _name(signs.FILE)
    for number, sign in enumerate(signs.signs().values()):
        roles = PERSON_FIELDS if sign.to_person else BYSTANDER_FIELDS
        for field, role in roles.items() if sign.public else ():
            remark = _joined(role, remarks.get(("signs", number, field)))
            yield TranslatableText(getattr(sign, field), file, f"sign {sign.id}: {field}", remark)
    for caveat in signs.caveats().values():
        yield TranslatableText(caveat.text, file, f"caveat {caveat.id}", CAVEAT)


def of_campaign(campaign: Campaign) -> Iterator[TranslatableText]:
    """The texts of a campaign in its source language, beside whatever languages its file has itself."""
    remarks = remarks_of_toml(campaign.file)
    slides = ((slide, SLIDE_FIELDS, ("slides", number)) for number, slide in enumerate(campaign.slides))
    owners: Iterable[tuple[Campaign | Slide, Mapping[str, str], KeyPath]] = (
        (campaign, CAMPAIGN_FIELDS, ()),
        *slides,
    )
    for owner, fields, place in owners:
        where = f"slide {owner.id}: " if place else ""
        for field, role in fields.items():
            written = getattr(owner, field, None)
            text = written.get(campaign.source_language) if isinstance(written, Mapping) else written
            if text:
                remark = _joined(role, remarks.get((*place, field)))
                yield TranslatableText(text, campaign.file.name, f"{where}{field}", remark)
    yield from _of_subtitles(campaign)


def _of_subtitles(campaign: Campaign) -> Iterator[TranslatableText]:
    """The words of films that have one subtitle file for all locales."""
    for slide in campaign.slides:
        if isinstance(slide, VideoSlide) and isinstance(slide.subtitles, str):
            for cue in campaign.subtitles[slide.subtitles]:
                yield TranslatableText(cue.text, slide.subtitles, f"film of slide {slide.id}", SUBTITLE)


def template(found: Iterator[TranslatableText], project: str) -> Catalog:
    """A catalog without translations: each sentence once, with every place where it stands.

    A translator's program shows the place beside the sentence, and refuses a lost {placeholder}.
    """
    catalog = Catalog(project=project, version=kiosk.__version__, charset="utf-8", fuzzy=False)
    for sentence, file, name, remark in found:
        first = sentence if isinstance(sentence, str) else sentence[0]
        flags = ["python-brace-format"] if "{" in first else []
        comments = [name, remark] if remark else [name]
        catalog.add(sentence, locations=[(file, None)], auto_comments=comments, flags=flags)  # type: ignore[list-item]
    return catalog


def _joined(role: str, own: str | None) -> str:
    return f"{role} {own}" if own else role


def _name(file: Path) -> str:
    return str(file.relative_to(paths.ROOT))
