"""Which file a campaign's path means, and what lies there where that file does not."""

from pathlib import Path

from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import Message, message

NAME = "campaign.toml"  # in a pack's folder, where no other file is named
DISPLAY = "display.toml"
ARCHIVES = frozenset({".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".xz", ".bz2"})
PICTURES = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".svg", ".gif", ".tif", ".tiff", ".bmp", ".avif", ".heic", ".pdf"}
)
DEEPEST = 3  # folders below the one that was named


def campaign_file(path: Path) -> Path:
    """The file that a campaign's `path` means, there or not: itself, or the one in the folder."""
    return path if path.suffix == ".toml" else path / NAME


def file_that_is_there(path: Path) -> Path:
    """The file that a campaign's `path` means.

    Raises:
        ContentError: it is not there; says what is.
    """
    file = campaign_file(path)
    try:
        if not path.exists():
            raise ContentError([Fault(path, None, message("folder-not-there"))])
        if file != path and not path.is_dir():
            is_archive = path.suffix.lower() in ARCHIVES
            told = message("file-is-an-archive" if is_archive else "file-no-campaign")
            raise ContentError([Fault(path, None, told)])
        if not file.exists():
            raise ContentError([Fault(path, None, _instead(path))])
    except OSError as error:  # as where a folder above it may not be looked into
        raise ContentError([Fault(path, None, message("file-unreadable", error=error.strerror))]) from error
    return file


def _instead(folder: Path) -> Message:
    """What is said of a folder without a campaign, by what lies there."""
    inside = sorted(folder.iterdir())
    near = [one.name for one in inside if is_alike(one.name, NAME)]
    if near:
        return message("folder-campaign-misnamed", found=near[0])
    for depth in range(1, DEEPEST + 1):
        if deeper := sorted(folder.glob("*/" * depth + NAME)):
            return message("folder-campaign-deeper", deeper=str(deeper[0].parent))
    if DISPLAY in [one.name for one in inside]:
        return message("folder-of-a-display")
    if any(one.suffix.lower() in ARCHIVES for one in inside):
        return message("folder-with-an-archive")
    files = [one for one in inside if one.is_file()]
    if files and all(one.suffix.lower() in PICTURES for one in files):
        return message("folder-of-pictures")
    return message("folder-without-campaign")


def is_alike(name: str, meant: str) -> bool:
    """Whether a file's name was meant as another: campaign.toml.txt, Campaign.toml, campaign (1).toml,
    campaign.txt.
    """
    stem, ending = Path(meant).stem, Path(meant).suffix
    return (name.casefold().startswith(stem) and ending in name.casefold()) or name == f"{stem}.txt"
