"""Asks the kernel whether something keeps the machine's clock right."""

import ctypes

TIME_ERROR = 5  # include/uapi/linux/timex.h: what adjtimex answers of a clock that nothing keeps right
ROOM = 512  # bytes; struct timex takes 208


def is_synchronised() -> bool | None:
    """Whether the clock is kept right, as by systemd-timesyncd, chrony or ntpd; None where nobody can tell.

    Nothing is changed: all of the structure is 0, its `modes` first (adjtimex(2)).
    """
    try:
        answer: int = ctypes.CDLL(None).adjtimex(ctypes.create_string_buffer(ROOM))
    except (AttributeError, OSError):  # a C library without it, or none
        return None
    return None if answer < 0 else answer != TIME_ERROR
