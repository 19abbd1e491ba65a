"""A file that stands in a stored copy in the place of one that could not be used, and says why."""

MARK = b"blue-heart-kiosk: in place of a file that "
LARGEST = 4096  # bytes


def stand_in(reason: str) -> bytes:
    """What such a file holds; the `reason` is said after the name of the one that it stands for."""
    return (MARK + reason.encode("utf-8", "replace"))[:LARGEST]


def why_left_out(start: bytes) -> str | None:
    """Why a file was left out, by the first bytes of what stands for it; None of any other file."""
    if not start.startswith(MARK):
        return None
    return start[len(MARK) : LARGEST].decode("utf-8", "replace")
