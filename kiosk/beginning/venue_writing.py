"""Writes a venue's folder whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shlex import quote

from babel.messages.catalog import Catalog

from kiosk.beginning import campaign_draft, what_is_left
from kiosk.beginning.display_draft import contacts_text, display_text
from kiosk.beginning.what_is_left import CAMPAIGN_FILE, DISPLAY_FILE, Begun
from kiosk.content import plain_file
from kiosk.content.atomic_write import sync_folder, write_whole
from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.directory.venue import NAME as CONTACTS
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import WrongUse
from kiosk.content.language import locales
from kiosk.content.messages.message import Message, message
from kiosk.content.messages.quoting import printable
from kiosk.content.translation import catalog_writer, template


def free_place(named: Path) -> Path:
    """The folder that is named, as a place where a venue's can be begun: nothing is in the way.

    Raises:
        WrongUse: something is, or the folder around it is not there.
    """
    folder = Path(os.path.abspath(named))  # noqa: PTH100 - a link above it stays as it was named
    try:
        folder = plain_file.resolved(folder) if folder.is_symlink() else folder
        told = _in_the_way(folder)
    except OSError as error:
        told = message("file-unreadable", error=error.strerror)
    if told is not None:
        raise WrongUse(f"{folder}: {told}")
    return folder


def _in_the_way(folder: Path) -> Message | None:
    """What is said of a place where no folder can be begun; None of one where it can."""
    if folder in (Path.cwd(), Path(folder.root)):
        return message("begin-is-where-you-are")
    if not folder.parent.is_dir():
        return message("begin-no-folder-around", around=str(folder.parent))
    if not folder.exists():
        return None
    if not folder.is_dir():
        return message("begin-is-a-file")
    there = sorted(one.name for one in folder.iterdir())
    names = {"found": there[0], "folder": printable(quote(str(folder)))} if there else {}
    return message("begin-not-empty", count=len(there), **names) if there else None


def write_venue(begun: Begun) -> None:
    """Write the folder with all that is in it; where anything fails, nothing of it is left.

    Raises:
        WrongUse: it could not be written, or something stands there by now.
        ContentError: what was written cannot be read.
    """
    with put_in_place(begun.folder) as unfinished:
        campaign = (unfinished / CAMPAIGN_FILE).parent
        for one in {slide.file: slide for slide in begun.slides}.values():
            _copy(one.taken.file, campaign / one.file)
        _write(campaign / "campaign.toml", campaign_draft.campaign_text(begun.slides, begun.answers))
        _write(unfinished / DISPLAY_FILE, display_text(begun.answers))
        _write(unfinished / CONTACTS, contacts_text(begun.answers))
        _write(unfinished / what_is_left.NAME, what_is_left.page(begun))
        _write_catalogs(campaign, begun.answers.locales)
        read_display(unfinished / DISPLAY_FILE, is_alone=True)


def _write_catalogs(campaign: Path, tags: tuple[str, ...]) -> None:
    """Begin a catalog for each language of the screen, with what the program knows of its texts."""
    read = read_campaign(campaign)
    catalog: Catalog = template.template(template.of_campaign(read), read.title)
    sources = [words.text for words in campaign_draft.words_in(read.source_language)]
    for tag in campaign_draft.source_and_others(tags)[1]:
        found = campaign_draft.words_in(tag)
        known = {
            source: words.text
            for source, words in zip(sources, found, strict=True)
            if words.locale in locales.fallbacks(tag)
        }
        file = campaign / "translations" / f"{tag}.po"
        file.parent.mkdir(exist_ok=True)
        write_whole(file, catalog_writer.updated(file, tag, catalog, known))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, text.encode())


def _copy(source: Path, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with plain_file.opened(source) as read, file.open("xb") as written:
            shutil.copyfileobj(read, written)
    except plain_file.UnreadableFile as error:
        raise WrongUse(f"{source}: {error.reason}") from error


@contextmanager
def put_in_place(folder: Path) -> Iterator[Path]:
    """Give a folder to write into, beside the one that it becomes when all went well.

    Raises:
        WrongUse: it could not be written, or something stands there by now.
    """
    unfinished = folder.with_name(f".{folder.name}.{os.getpid()}")
    try:
        unfinished.mkdir()
        yield unfinished
        # By one step, which an empty folder gives way to and another one does not (rename(2)).
        unfinished.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise WrongUse(f"{folder}: {message('begin-not-written', error=error.strerror)}") from error
    finally:
        with suppress(OSError):
            shutil.rmtree(unfinished)
