"""The types of single values, and the rules they are held to: each raises a Refusal."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path, PurePosixPath
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag, ValidationInfo

from kiosk.content.directory.figures import figures
from kiosk.content.directory.observances import observances
from kiosk.content.directory.signs import Sign, signs
from kiosk.content.folders.file_names import FolderNames
from kiosk.content.folders.pack_file import file_fault, path_fault
from kiosk.content.language import locales
from kiosk.content.messages.message import Refusal, closest, refusal
from kiosk.content.toml.model import IN_ORDER, LocaleTag


@dataclass(slots=True)
class Surroundings:
    """What a file's values are checked against: its folder, and the ids it gives and uses. `found_as` has
    the paths that are other on the disk than they are written: as written, and as found.
    """

    folder: Path
    slide_ids: frozenset[str] = frozenset()
    has_nameless: bool = False  # a slide has no id: a playlist may well mean that one
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
        raise refusal("id-taken", id=name, kind=kind)
    taken.add(name)
    return name


def known_slide(name: str, info: ValidationInfo) -> str:
    """A playlist names slides of the same file."""
    known = _around(info).slide_ids
    if name not in known and not _around(info).has_nameless:
        raise refusal("playlist-slide-unknown", name=name, meant=closest(name, known))
    return name


def file_of_the_pack(text: str, info: ValidationInfo) -> str:
    """A path is relative to the pack, does not leave it, and names a file that is there: its name there."""
    around = _around(info)
    if fault := path_fault(text):
        raise Refusal(fault)
    name = around.names.found(text) or text
    if fault := file_fault(name, around.folder):
        raise Refusal(fault)
    if PurePosixPath(name) != PurePosixPath(text):
        around.found_as[text] = name
    return name


def public_sign(name: str) -> str:
    """A sign of the directory that may stand on a public screen."""
    found = signs().get(name)
    if found is None:
        known = [one for one, sign in signs().items() if sign.public]
        raise refusal("sign-unknown", name=name, known=known, meant=closest(name, known))
    if not found.public:
        raise refusal("sign-for-staff", name=name)
    return name


def no_mixed_audience(names: tuple[str, ...]) -> tuple[str, ...]:
    """Signs to the person concerned never share a slide with signs to bystanders."""
    found: list[Sign] = [signs()[name] for name in names if name in signs()]
    to_person = [sign.to_person for sign in found]
    if any(to_person) and not all(to_person):
        raise refusal("signs-mixed")
    if len(set(names)) < len(names):
        raise refusal("sign-twice", name=next(name for name in names if names.count(name) > 1))
    return names


def not_blank(text: str) -> str:
    """A text has something to read."""
    if not text.strip():
        raise refusal("text-blank")
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
            raise refusal("locale-twice", first=named[locale], second=tag, locale=locale)
        named[locale] = tag
    return table


def known_fact(name: str) -> str:
    """A figure of the directory."""
    if name not in figures():
        raise refusal("fact-unknown", name=name, known=[*figures()], meant=closest(name, figures()))
    return name


def known_observance(name: str) -> str:
    """An observance of the directory."""
    if name not in observances():
        known = [*observances()]
        raise refusal("observance-unknown", name=name, known=known, meant=closest(name, known))
    return name


def to_the_millisecond(seconds: float) -> float:
    """A dwell is given to the millisecond at most, so that every display counts the same."""
    if Decimal(str(seconds)) * 1000 % 1:
        raise refusal("seconds-too-fine", seconds=seconds)
    return seconds


def _around(info: ValidationInfo) -> Surroundings:
    around: Any = info.context
    if not isinstance(around, Surroundings):
        raise TypeError("a campaign is validated with its Surroundings as context")
    return around


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
