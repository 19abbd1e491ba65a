"""Writes the campaign of a venue's first folder, as somebody would write it by hand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.beginning.own_slides import HELP, OWN_SLIDES
from kiosk.beginning.slide_order import EVERY, Row, everyday, rows, world_day
from kiosk.beginning.taking.picture_fit import Fits, cut, fits_of
from kiosk.beginning.taking.slide_names import kept_name, readable_id, unused
from kiosk.beginning.taking.taken_files import Taken
from kiosk.beginning.toml_lines import beside, quoted
from kiosk.beginning.venue_answers import Answers, language_name
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.campaign.value_checks import Fit
from kiosk.content.display.screen import Size
from kiosk.content.language import locales, texts
from kiosk.content.language.texts import Words
from kiosk.timeline.schedule import FILM_BEGINS

NAME = "blue-heart"  # of the campaign, and of its folder
ABOUT_PICTURES = """\
# Your pictures. Take the # before each alt away, and write what the picture shows, for whoever cannot see it.
# A line headline = "…" puts words over it. Of one that is cut, focus = [0.5, 0.3] says what stays: a point,
# from the left and from the top, each 0 to 1. One more: put it into the folder images, copy the lines of a
# slide, with the name of that file and an id of its own, and write this id into the playlist below.
"""
SHORTEST, LONGEST = 5.0, 600.0  # seconds that a slide may stand


@dataclass(frozen=True, slots=True)
class NamedSlide:
    """What was taken, with the name of its slide, and of its file in the campaign's folder."""

    taken: Taken
    id: str
    file: str
    fits: Fits

    @property
    def is_film(self) -> bool:
        """Whether it is a film."""
        return self.taken.review is not None


@dataclass
class _Names:
    ids: set[str] = field(default_factory=lambda: set(OWN_SLIDES))
    files: dict[str, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)


def named(taken: Iterable[Taken], panel: Size) -> list[NamedSlide]:
    """What was taken, each with a name of its own."""
    names, found = _Names(), []
    for one in taken:
        source = str(one.file)
        if source not in names.files:
            folder = "films" if one.review else "images"
            names.files[source] = f"{folder}/{kept_name(one.file, one.kind, names.taken)}"
        name = readable_id(one.file.stem) + (f"-page-{one.page}" if one.pages > 1 else "")
        found.append(NamedSlide(one, unused(name, names.ids), names.files[source], fits_of(one, panel)))
    return found


def source_words() -> tuple[str, str]:
    """The title and the credit of the campaign that is built in, in English."""
    own = built_in()
    assert isinstance(own.credit, str)
    return own.title, own.credit


def words_in(locale: str) -> tuple[Words, Words]:
    """The title and the credit in a locale, or in English."""
    own: Campaign = built_in()
    title, credit = (
        texts.text_of(text, locale, own.source_language, own.translations) for text in source_words()
    )
    return title, credit


def source_and_others(tags: Sequence[str]) -> tuple[str, list[str]]:
    """The language in which a campaign for these is written, and those of them that need a catalog of it."""
    source = words_in(tags[0])[0].locale
    return source, [tag for tag in tags if source not in locales.fallbacks(tag)]


def campaign_text(slides: Sequence[NamedSlide], answers: Answers) -> str:
    """The whole of campaign.toml."""
    parts = [*_head(answers), *_pictures(slides, answers), *_own(slides), *_playlists(slides)]
    return "\n".join(parts)


def _head(answers: Answers) -> Iterator[str]:
    title, credit = words_in(answers.locales[0])
    links = built_in().links
    assert links is not None
    language = language_name(title.locale)
    yield f"# What the screens of {answers.venue} show, and when."
    yield "# Begun by `kiosk new`: it is yours to change."
    yield "# Every key there is: resources/schemas/FIELDS.md in the program's folder.\n"
    yield "format = 1"
    yield f'id = "{NAME}"'
    yield f"title = {quoted(title.text)}"
    yield beside(f'source-language = "{title.locale}"', f"{language}: of each text here that is no table")
    yield "# The small line at the foot of slides."
    yield f"credit = {quoted(credit.text)}\n"
    yield beside("[links]", "codes lead to https pages of these hosts alone")
    yield f"hosts = [{', '.join(map(quoted, links.hosts))}]"
    yield f"donate = {quoted(str(links.donate))}"
    yield f"learn = {quoted(str(links.learn))}\n"


def _pictures(slides: Sequence[NamedSlide], answers: Answers) -> Iterator[str]:
    if not slides:
        yield "# Your pictures: put them into the folder images beside this file, and write for each\n#"
        yield "#     [[slides]]"
        yield '#     id = "hall"\n#     kind = "image"\n#     image = "images/hall.jpg"\n#'
        yield "# and its id into the playlist below.\n"
        return
    yield ABOUT_PICTURES
    for slide in slides:
        yield "\n".join(_slide(slide, answers)) + "\n"


def _slide(slide: NamedSlide, answers: Answers) -> Iterator[str]:
    taken, fits = slide.taken, slide.fits
    yield "[[slides]]"
    yield f'id = "{slide.id}"'
    yield f'kind = "{"video" if slide.is_film else "image"}"'
    yield f"{'video' if slide.is_film else 'image'} = {quoted(slide.file)}"
    if taken.pages > 1:
        yield f"page = {taken.page}"
    if taken.review is not None:
        seconds = min(LONGEST, max(SHORTEST, round(taken.review.length + FILM_BEGINS, 1)))
        yield beside(f"seconds = {seconds:g}", "its length, and the time that it fades in")
        if taken.review.sound == "":
            yield beside("sound = false", "true: it is heard, where the machine has a loudspeaker")
    lying = (max(answers.pixels), min(answers.pixels))
    if fits.lying == "whole":
        yield beside('fit = "whole"', _why(fits.lying, taken, lying))
    if fits.standing != fits.lying:
        why = _why(fits.standing, taken, lying[::-1])
        yield beside(f'tall-fit = "{fits.standing}"', f"on a screen on end: {why}")
    if taken.ground:
        yield beside(f'tone = "{taken.ground}"', 'the ground under it: "paper", "night" or "heart"')
    yield '# alt = ""'


def _why(fit: Fit, taken: Taken, panel: Size) -> str:
    """Why a picture stands so on a panel."""
    share = round(100 * cut(taken.size, panel))
    return f"{share} % is cut off" if fit == "fill" else f"filled, {share} % would be cut off"


def _own(slides: Sequence[NamedSlide]) -> Iterator[str]:
    """The program's own slides, but for those that are in no playlist."""
    ids = [slide.id for slide in slides]
    played = {*everyday(ids), *world_day(ids), HELP}
    yield "# Slides whose words come from the program, in its languages, with their sources.\n"
    yield from (f'[[slides]]\nid = "{name}"\n{text}' for name, text in OWN_SLIDES.items() if name in played)


def _playlists(slides: Sequence[NamedSlide]) -> Iterator[str]:
    ids = [slide.id for slide in slides]
    yield "# What plays always: it has neither `when` nor `every`. Help comes after each row of three, and"
    yield "# donate is in the middle of one, so that they never stand together."
    yield from _playlist("everyday", rows(everyday(ids)))
    yield "\n# On 30 July, the World Day, this takes its place, every year."
    yield from _playlist("world-day", rows(world_day(ids)))
    yield 'when = { dates = ["07-30"] }'
    yield "priority = 10"
    yield f"\n# Help, after every {EVERY} slides of whatever else is shown."
    yield '[[playlists]]\nid = "help"\nslides = ["get-help"]'
    yield f"every = {EVERY}\n"


def _playlist(name: str, lines: Iterable[Row]) -> Iterator[str]:
    yield f'[[playlists]]\nid = "{name}"\nslides = ['
    yield from (f"    {', '.join(map(quoted, row))}," for row in lines)
    yield "]"
