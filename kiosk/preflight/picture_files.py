"""Checks the pictures of a campaign: there, whole, of a kind that can be drawn; and its files' names."""

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from kiosk.content.campaign.slides import Pictured, Slide, VideoSlide
from kiosk.content.file_names import in_one_form
from kiosk.content.toml.document import read_toml
from kiosk.media.files.file_kind import PICTURES
from kiosk.media.film.moving_pictures import ENDINGS, would_move
from kiosk.media.intake.proof import ProofOf, kind_of_file, left_out
from kiosk.preflight.finding import Finding
from kiosk.preflight.subject import Subject

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
                yield subject.of_slide(
                    "error",
                    "picture-cannot-be-drawn",
                    slide,
                    f'"{name}" {reason}',
                    "Until then the slide is passed over where it would need this picture.",
                )
            else:
                yield from _of_drawn(subject, slide, name, page)


def _of_drawn(subject: Subject, slide: Slide, name: str, page: int) -> Iterator[Finding]:
    """What there is to say of a picture that can be drawn."""
    file = subject.campaign.folder / name
    if doubt := subject.proofs.doubt(file, page):
        fix = "Look at all of it, as kiosk snapshot draws it, or copy it again from where it came."
        yield subject.of_slide("warning", "picture-seems-damaged", slide, f'"{name}" {doubt}.', fix)
    if parts := left_out(file):
        message = f'of "{name}" a part is not drawn: {"; ".join(parts)}'
        fix = "Turn it into plain shapes, or save the drawing as PNG."
        yield subject.of_slide("warning", "picture-drawn-in-part", slide, message, fix)
    if told := misnamed(file):
        message, fix = told
        yield subject.of_slide("note", "picture-named-otherwise", slide, f'"{name}" {message}', fix)


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
            if in_one_form(name) == in_one_form(written):
                message = f'"{written}" is found, though its letters are stored in another Unicode form.'
                fix = "Nothing; other programs may ask for its name as it is stored."
                yield subject.of_slide("note", "file-in-another-form", slide, message, fix)
            else:
                message = f'"{written}" is called "{name}" on the disk: elsewhere it may not be found.'
                fix = f'Write "{name}", or name the file as it is written.'
                yield subject.of_slide("warning", "file-in-another-case", slide, message, fix)


def _texts(table: Mapping[str, object]) -> Iterator[str]:
    """The texts in a slide as it is written, and in its tables."""
    for value in table.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from _texts(value)


def misnamed(file: Path) -> tuple[str, str] | None:
    """What is said of a picture that is named as one of another kind, and what to do; None of others."""
    kind, ending = kind_of_file(file), file.suffix.lower()
    if ending not in KNOWN_ENDINGS or ending in PICTURES.get(kind, KNOWN_ENDINGS):
        return None
    why = "other programs take it for what it is then."
    if ending not in ENDINGS and would_move(file):
        why = "it stands still under any other, even where it is one that moves."
    message = f"is of another kind than its name says, {kind}, and is drawn as that."
    return message, f"Let its name end in {PICTURES[kind][0]}: {why}"


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
