"""Checks the pictures of a campaign: there, whole, of a kind that can be drawn; and its files' names."""

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from kiosk.content.campaign.slides import Pictured, Slide, VideoSlide
from kiosk.content.folders.file_names import in_one_form
from kiosk.content.messages.message import Message, message
from kiosk.content.toml.document import read_toml
from kiosk.media.files.file_kind import PICTURES
from kiosk.media.files.other_files import FILMS, IN_A_POSTER
from kiosk.media.film.moving_pictures import ENDINGS, would_move
from kiosk.media.intake.proof import ProofOf, kind_of_file, left_out
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject

KNOWN_ENDINGS = frozenset(chain.from_iterable(PICTURES.values()))


def findings(subject: Subject) -> Iterator[Finding]:
    """The pictures that cannot be drawn, or not whole; the slide before stays in the time of the former. And
    the files that are not named as they are written.
    """
    yield from _named_otherwise(subject)
    for slide in subject.fitting:
        for name, page in _pictures(slide):
            file = subject.campaign.folder / name
            if reason := subject.proofs.fault(file, page):
                if isinstance(slide, VideoSlide) and kind_of_file(file) in FILMS:
                    reason = IN_A_POSTER
                told = message("picture-cannot-be-drawn", file=name, reason=reason)
                yield subject.of_slide(told, slide)
            else:
                yield from _of_drawn(subject, slide, name, page)


def _of_drawn(subject: Subject, slide: Slide, name: str, page: int) -> Iterator[Finding]:
    """What there is to say of a picture that can be drawn."""
    file = subject.campaign.folder / name
    if doubt := subject.proofs.doubt(file, page):
        told = message("picture-seems-damaged", file=name, reason=doubt, named=subject.named(slide))
        yield subject.of_slide(told, slide)
    if parts := left_out(file):
        told = message("picture-drawn-in-part", file=name, parts="; ".join(parts))
        yield subject.of_slide(told, slide)
    if told_of_name := misnamed(file, name):
        yield subject.of_slide(told_of_name, slide)


def _named_otherwise(subject: Subject) -> Iterator[Finding]:
    """The files that are found though their names on the disk are other: in another case, which is none of
    theirs for most programs, or in another Unicode form.
    """
    if not (found_as := subject.campaign.found_as):
        return
    tables = read_toml(subject.campaign.file)[1]["slides"]
    for slide in subject.fitting:
        table = tables[subject.campaign.slides.index(slide)]
        for written in dict.fromkeys(one for one in _texts(table) if one in found_as):
            name = found_as[written]
            told = message("file-in-another-case", file=written, name=name)
            if in_one_form(name) == in_one_form(written):
                told = message("file-in-another-form", file=written)
            yield subject.of_slide(told, slide)


def _texts(table: Mapping[str, object]) -> Iterator[str]:
    """The texts in a slide as it is written, and in its tables."""
    for value in table.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from _texts(value)


def misnamed(file: Path, name: str) -> Message | None:
    """What is said of a picture that is named as one of another kind, and `name` in the campaign; None of
    others.
    """
    kind, ending = kind_of_file(file), file.suffix.lower()
    if ending not in KNOWN_ENDINGS or ending in PICTURES.get(kind, KNOWN_ENDINGS):
        return None
    moves = ending not in ENDINGS and would_move(file)
    told = "moving-picture-named-otherwise" if moves else "picture-named-otherwise"
    return message(told, file=name, kind=kind, ending=PICTURES[kind][0])


def pictures(subject: Subject) -> Iterator[ProofOf]:
    """Every picture of a subject."""
    for slide in subject.fitting:
        yield from ((subject.campaign.folder / name, page) for name, page in _pictures(slide))


def _pictures(slide: Slide) -> Iterator[tuple[str, int]]:
    """The picture files of a slide, and which page of each."""
    if isinstance(slide, Pictured):
        yield from ((name, slide.page) for name in (slide.image, slide.tall) if name)
    elif isinstance(slide, VideoSlide) and slide.poster:
        yield slide.poster, 1
