"""What people take for a picture: how each begins, and what is said of it after its name."""

FILMS = ("MP4", "MOV", "WebM", "MKV", "AVI", "TS")
FILM_ENDINGS = (*(f".{kind.lower()}" for kind in FILMS), ".m4v", ".mts", ".m2ts")
ZIP, ARCHIVE, PROGRAM = "ZIP", "archive", "program"
SOUND, WEB_PAGE, DOCUMENT = "sound", "web page", "document"

# Where in a file what stands, and what it is then.
MEANT_OTHERWISE = (
    (8, b"AVI ", "AVI"),
    (8, b"WAVE", SOUND),
    (0, b"ID3", SOUND),
    (0, b"OggS", SOUND),
    (0, b"fLaC", SOUND),
    (0, b"PK\x03\x04", ZIP),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DOCUMENT),
    (0, b"{\\rtf", DOCUMENT),
    (0, b"Rar!\x1a\x07", ARCHIVE),
    (0, b"7z\xbc\xaf\x27\x1c", ARCHIVE),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"%!PS", "PostScript"),
    (0, b"\xc5\xd0\xd3\xc6", "PostScript"),
    (0, b"8BPS", "Photoshop"),
    (0, b"gimp xcf", "GIMP"),
    (0, b"\xff\x0a", "JPEG XL"),
    (4, b"JXL \r\n\x87\n", "JPEG XL"),
    (0, b"\0\0\1\0", "icon"),
    (8, b"CR\2\0", "RAW"),
    (0, b"FUJIFILMCCD-RAW", "RAW"),
    (0, b"MZ", PROGRAM),
    (0, b"\x7fELF", PROGRAM),
)

_UNPACK = "unpack it, and name a picture that was in it"
_OWN_FILE = "which is not drawn: save it as PNG or JPEG"

REASONS = {
    **{kind: f'is a film ({kind}), no picture: show it by a slide of kind = "video"' for kind in FILMS},
    SOUND: "is a sound, no picture: is it the right file?",
    WEB_PAGE: "is a web page, no picture: save the picture itself, not the page around it",
    DOCUMENT: "is a document of an office program, no picture: save its page as PDF or as PNG",
    ZIP: f"is an archive (ZIP), no picture: {_UNPACK}",
    ARCHIVE: f"is an archive, no picture: {_UNPACK}",
    "gzip": "is compressed (gzip), as a drawing named .svgz is: save it uncompressed, as plain SVG",
    "PostScript": "is PostScript (EPS), which is not drawn: save it as PDF, SVG or PNG",
    "Photoshop": f"is Photoshop's own file, {_OWN_FILE}",
    "GIMP": f"is GIMP's own file, {_OWN_FILE}",
    "JPEG XL": f"is a JPEG XL, {_OWN_FILE}",
    "icon": "is an icon, which is not drawn: save it as PNG",
    "RAW": "is a camera's raw picture, which is not drawn: develop it, and save it as JPEG",
    PROGRAM: "is a program, no picture: is it the right file?",
}

IN_A_POSTER = (
    "is a film, no picture: name a picture, or take the line out, and the film's first picture stands there"
)


def why_no_picture(kind: str, ending: str) -> str:
    """What is said of a file of such a kind; `ending` is its name's, with the dot, in small letters."""
    if kind in FILMS and ending not in FILM_ENDINGS:
        return REASONS[kind].replace("show it", f"let its name end in .{kind.lower()}, and show it")
    return REASONS[kind]
