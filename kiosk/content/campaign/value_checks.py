"""The types of single values, and the rules they are held to: each raises ValueError, for people."""

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag, ValidationInfo

from kiosk.content.directory.figures import figures
from kiosk.content.directory.observances import observances
from kiosk.content.directory.signs import Sign, signs
from kiosk.content.errors import nearest
from kiosk.content.file_names import FolderNames
from kiosk.content.language import locales
from kiosk.content.messages.quoting import cut, shown
from kiosk.content.toml.model import IN_ORDER, LocaleTag

# Looked through for a name like one that is not there: somebody may have named a home folder.
MOST_FILES = 2000


@dataclass(slots=True)
class Surroundings:
    """What a file's values are checked against: its folder, and the ids it gives and uses. `found_as` has
    the paths that are other on the disk than they are written: as written, and as found.
    """

    folder: Path
    slide_ids: frozenset[str] = frozenset()
    taken: dict[str, set[str]] = field(default_factory=dict)
    found_as: dict[str, str] = field(default_factory=dict)
    names: FolderNames = field(init=False)

    def __post_init__(self) -> None:
        self.names = FolderNames(self.folder)


def unused_id(name: str, info: ValidationInfo) -> str:
    """Each slide and each playlist has an id of its own."""
    around = _around(info)
    kind = "playlist" if info.config and info.config.get("title") == "Playlist" else "slide"
    taken = around.taken.setdefault(kind, set())
    if name in taken:
        raise ValueError(f"{shown(name)} is already the id of another {kind}: give each its own")
    taken.add(name)
    return name


def known_slide(name: str, info: ValidationInfo) -> str:
    """A playlist names slides of the same file."""
    known = _around(info).slide_ids
    if name not in known:
        raise ValueError(f"there is no slide {shown(name)}{nearest(name, known)}")
    return name


def file_of_the_pack(text: str, info: ValidationInfo) -> str:
    """A path is relative to the pack, does not leave it, and names a file that is there: its name there."""
    around = _around(info)
    if fault := _path_fault(text):
        raise ValueError(fault)
    name = around.names.found(text) or text
    if fault := _file_fault(name, around.folder):
        raise ValueError(fault)
    if PurePosixPath(name) != PurePosixPath(text):
        around.found_as[text] = name
    return name


def _path_fault(text: str) -> str | None:
    path = PurePosixPath(text)
    if not text:
        return "is empty: write a path below the campaign's folder"
    if not text.isprintable():
        return f"{shown(text)} holds a line break or a character that cannot be seen: remove it"
    if "\\" in text and not PureWindowsPath(text).drive:
        return f'"{cut(text)}" has backslashes: write "{cut(text.replace(chr(92), "/"))}"'
    if path.is_absolute() or ".." in path.parts or PureWindowsPath(text).drive:
        name = PureWindowsPath(text).name
        meant = f', as "images/{cut(name)}"' if name not in ("", "..") else ""
        return f"{shown(text)} leaves the pack: copy the file below the campaign's folder{meant}"
    return None


def _file_fault(text: str, folder: Path) -> str | None:
    file = folder / text
    if _leads_back(file):
        return f"{shown(text)} is a link that leads back to itself: copy the file into the pack"
    try:
        inside = file.resolve().is_relative_to(folder.resolve())
        there = file.is_file()
    except OSError as error:
        return f"{shown(text)} cannot be opened: {error.strerror}"
    if not inside:
        return f"{shown(text)} is a link that points out of the pack: copy the file into it"
    if file.is_dir():
        return f"{shown(text)} is a folder: name a file in it"
    if not there and file.exists():
        return f"{shown(text)} is a pipe, a socket or a device: copy a file into the pack in its place"
    if not there and file.is_symlink():
        return f"{shown(text)} is a link to a file that is not there: copy the file into the pack"
    return None if there else f"there is no file {shown(text)}{nearest(text, _files(folder))}"


def _leads_back(file: Path) -> bool:
    """Whether a link leads to itself, which `resolve` no longer tells from Python 3.13 on."""
    try:
        file.stat()
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


def public_sign(name: str) -> str:
    """A sign of the directory that may stand on a public screen."""
    found = signs().get(name)
    if found is None:
        raise ValueError(f"there is no sign {shown(name)}{nearest(name, signs())}")
    if not found.public:
        raise ValueError(f"{shown(name)} is for trained staff, never for a public screen")
    return name


def no_mixed_audience(names: tuple[str, ...]) -> tuple[str, ...]:
    """Signs to the person concerned never share a slide with signs to bystanders."""
    found: list[Sign] = [signs()[name] for name in names if name in signs()]
    to_person = [sign.to_person for sign in found]
    if any(to_person) and not all(to_person):
        raise ValueError(
            "signs to the person concerned stand beside signs to bystanders: make two slides of them"
        )
    if len(set(names)) < len(names):
        raise ValueError("names a sign twice")
    return names


def not_blank(text: str) -> str:
    """A text has something to read."""
    if not text.strip():
        raise ValueError("is blank: leave the key out, or say something")
    return text


def one_text_a_locale(table: Any) -> Any:
    """A table of texts has one for each locale, however its name is written."""
    named: dict[str, str] = {}
    for tag in table if isinstance(table, Mapping) else ():
        try:
            locale = locales.canonical(tag)
        except locales.UnknownLocale:
            continue  # the table's own check says so
        if locale in named:
            raise ValueError(f"{shown(named[locale])} and {shown(tag)} are one language, {locale}: keep one")
        named[locale] = tag
    return table


def known_fact(name: str) -> str:
    """A figure of the directory."""
    if name not in figures():
        raise ValueError(f"there is no fact {shown(name)}{nearest(name, figures())}")
    return name


def known_observance(name: str) -> str:
    """An observance of the directory."""
    if name not in observances():
        raise ValueError(f"there is no day {shown(name)}{nearest(name, observances())}")
    return name


def to_the_millisecond(seconds: float) -> float:
    """A dwell is given to the millisecond at most, so that every display counts the same."""
    if Decimal(str(seconds)) * 1000 % 1:
        raise ValueError(f"{seconds} is finer than a millisecond: write at most three places")
    return seconds


def _around(info: ValidationInfo) -> Surroundings:
    around: Any = info.context
    if not isinstance(around, Surroundings):
        raise TypeError("a campaign is validated with its Surroundings as context")
    return around


def _files(folder: Path) -> list[str]:
    found = (path for path in islice(folder.rglob("*"), MOST_FILES) if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in found)


Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
PlainText = Annotated[str, Field(min_length=1, max_length=400), IN_ORDER, AfterValidator(not_blank)]
TextTable = Annotated[Mapping[LocaleTag, PlainText], Field(min_length=1), BeforeValidator(one_text_a_locale)]
Text = Annotated[
    Annotated[PlainText, Tag("text")] | Annotated[TextTable, Tag("table")],
    Discriminator(lambda value: "table" if isinstance(value, Mapping) else "text"),
]
Seconds = Annotated[float, Field(ge=5, le=600, allow_inf_nan=False), AfterValidator(to_the_millisecond)]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Focus = tuple[Share, Share]
PackFile = Annotated[str, AfterValidator(file_of_the_pack)]
PackFileTable = Annotated[
    Mapping[LocaleTag, PackFile], Field(min_length=1), BeforeValidator(one_text_a_locale)
]
Subtitles = Annotated[
    Annotated[PackFile, Tag("text")] | Annotated[PackFileTable, Tag("table")],
    Discriminator(lambda value: "table" if isinstance(value, Mapping) else "text"),
]
Signs = Annotated[
    tuple[Annotated[str, AfterValidator(public_sign)], ...],
    Field(min_length=1, max_length=4),
    AfterValidator(no_mixed_audience),
]
Question = Literal["own-passport", "can-leave", "keep-pay", "call-alone", "as-promised", "afraid"]
Questions = Annotated[tuple[Question, ...], Field(min_length=1, max_length=4)]
Fit = Literal["fill", "whole"]
Tone = Literal["night", "heart", "paper"]
