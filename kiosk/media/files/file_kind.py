"""Tells by its beginning what a file is, whatever its name says."""

import re

from kiosk.media.files.other_files import DOCUMENT, MEANT_OTHERWISE, SOUND, WEB_PAGE, ZIP

BEGINNING = 65536  # bytes

# The endings of each kind that is drawn; the first is what its name should end in.
PICTURES = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    "PNG": (".png", ".apng"),
    "GIF": (".gif",),
    "WebP": (".webp",),
    "AVIF": (".avif", ".avifs"),
    "HEIC": (".heic", ".heif", ".hif", ".heics", ".heifs"),
    "TIFF": (".tif", ".tiff"),
    "BMP": (".bmp", ".dib"),
    "JPEG 2000": (".jp2", ".j2k", ".jpx", ".jpf", ".j2c", ".jpc"),
    "SVG": (".svg",),
    "PDF": (".pdf", ".ai"),
}
# Where in a file what stands, and what it is then.
SIGNS = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (0, b"GIF87a", "GIF"),
    (0, b"GIF89a", "GIF"),
    (8, b"WEBP", "WebP"),
    (0, b"BM", "BMP"),
    (0, b"\xff\x4f\xff\x51", "JPEG 2000"),
    (4, b"jP  \r\n\x87\n", "JPEG 2000"),
    *MEANT_OTHERWISE,
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
)
# ISO/IEC 23008-12, annex B, and the AV1 Image File Format, 6: what such files name themselves.
AVIF, HEIC = {b"avif", b"avis"}, {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
RAW, SOUNDS, QUICKTIME = b"crx ", (b"M4A ", b"M4B "), b"qt  "
OLD_QUICKTIME = (b"moov", b"mdat", b"wide", b"free", b"skip")  # which begins with no name of its own
PDF, PDF_WITHIN = b"%PDF-", 1024  # bytes, as in other programs
PACKET, SYNC = 188, 0x47  # ISO/IEC 13818-1, 2.4.3.2
# The first element of a text of marks, after declarations and comments.
ROOT = re.compile(
    rb"(?>\s|<\?.*?\?>|<!--.*?-->|<!doctype[^>\[]*+(?:\[.*?\]\s*)?>)*+<(?:[\w.-]+:)?([\w.-]+)[\s>/]",
    re.DOTALL | re.IGNORECASE,
)


def kind_of(start: bytes) -> str:
    """What a file is, by its first bytes: a key of `PICTURES` or of `REASONS`; "" where that is not known."""
    for at, sign, kind in SIGNS:
        if start.startswith(sign, at):
            return _of_archive(start) if kind == ZIP else kind
    if PDF in start[: PDF_WITHIN + len(PDF)]:
        return "PDF"
    return _of_boxes(start) or _of_film(start) or _of_marks(start)


def drawn_as(start: bytes, ending: str) -> str:
    """By what a file is to be drawn, its first bytes or else the ending of its name."""
    found = kind_of(start)
    if not found and ending in (".svg", ".pdf"):
        return ending[1:].upper()
    return found


def _of_archive(start: bytes) -> str:
    """A ZIP, which documents of office programs are as well."""
    is_document = b"[Content_Types].xml" in start or start.startswith(b"mimetype", 30)
    return DOCUMENT if is_document else ZIP


def _of_boxes(start: bytes) -> str:
    """ISO/IEC 14496-12, 4.3: what a file that begins so names itself."""
    name = start[4:8]
    if name != b"ftyp":
        return "MOV" if name in OLD_QUICKTIME else ""
    size = int.from_bytes(start[:4])
    names = {start[at : at + 4] for at in (8, *range(16, min(size, 256), 4))}
    if names & AVIF:
        return "AVIF"
    if names & HEIC:
        return "HEIC"
    first = start[8:12]
    if first == RAW:
        return "RAW"
    return SOUND if first in SOUNDS else "MOV" if first == QUICKTIME else "MP4"


def _of_film(start: bytes) -> str:
    if start.startswith(b"\x1a\x45\xdf\xa3"):
        return "WebM" if b"webm" in start[:64] else "MKV"
    packets = start[: 3 * PACKET : PACKET]
    return "TS" if len(packets) == 3 and set(packets) == {SYNC} else ""


def _of_marks(start: bytes) -> str:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):  # UTF-16
        start = start.replace(b"\0", b"")[2:]
    root = ROOT.match(start.removeprefix(b"\xef\xbb\xbf"))
    name = root[1].lower() if root else b""
    return {b"svg": "SVG", b"html": WEB_PAGE}.get(name, "")
