"""Keeps the team's PIN as a slow, salted hash, in a file that the display's user alone may read."""

import hashlib
import hmac
import json
import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kiosk.content.atomic_write import write_whole

FILE = "pin"  # in the state folder
FORMAT = 1
# With five minutes between tries, as many digits take years to go through.
SHORTEST, LONGEST = 6, 12
# scrypt's N, r and p. OWASP's Password Storage Cheat Sheet has rows of equal strength; the one with 32 MiB,
# which a small board has to spare, asks for r = 8 and at least p = 2, later editions for 3: "scrypt" in
# https://github.com/OWASP/CheatSheetSeries/blob/master/cheatsheets/Password_Storage_Cheat_Sheet.md, looked at
# on 2026-11-29.
COST, BLOCK, PARALLEL = 2**15, 8, 3
MEMORY = 128 * 2**20  # bytes that a hash may take, whatever its file says
SALT, DIGEST = 16, 32  # bytes; the salt by NIST SP 800-132, section 5.1


class DamagedPin(Exception):
    """There is a file of a PIN, and it cannot be used; the message says which, why, and what to do."""


@dataclass(frozen=True, slots=True)
class HashedPin:
    """What is kept of a PIN: its hash, and with what it was made."""

    salt: bytes
    digest: bytes
    cost: int = COST
    block: int = BLOCK
    parallel: int = PARALLEL

    def is_right(self, digits: str) -> bool:
        """Whether these are its digits. Takes a tenth of a second and more, and lets other threads work.

        Raises:
            ValueError: it was made with what this machine does not do.
        """
        made = hashlib.scrypt(
            digits.encode(),
            salt=self.salt,
            n=self.cost,
            r=self.block,
            p=self.parallel,
            maxmem=MEMORY,
            dklen=len(self.digest),
        )
        return hmac.compare_digest(made, self.digest)


def hashed(digits: str) -> HashedPin:
    """A PIN as it is kept, with a salt of its own."""
    salt = os.urandom(SALT)
    made = hashlib.scrypt(
        digits.encode(), salt=salt, n=COST, r=BLOCK, p=PARALLEL, maxmem=MEMORY, dklen=DIGEST
    )
    return HashedPin(salt, made)


def digits_of(typed: str) -> str | None:
    """What was typed, in the digits 0 to 9 whatever the keyboard's; None where it is not digits alone."""
    typed = typed.strip()
    return "".join(str(unicodedata.decimal(sign)) for sign in typed) if typed.isdecimal() else None


def weakness(digits: str) -> str:
    """Why these digits are no PIN, said after them; "" where they are one."""
    if not SHORTEST <= len(digits) <= LONGEST:
        return f"has {len(digits)} digits: take {SHORTEST} to {LONGEST}"
    steps = {int(after) - int(before) for before, after in pairwise(digits)}
    if steps in ({0}, {1}, {-1}):
        return "is one of those that everybody tries first: take digits that are not alike and not in a row"
    return ""


def read_pin(folder: Path) -> HashedPin | None:
    """The PIN that is kept in the state folder; None where none is set.

    Raises:
        DamagedPin: it cannot be read.
    """
    file = folder / FILE
    try:
        return _read(json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DamagedPin(f"{file}: {error.strerror}; `kiosk pin` sets it anew") from error
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedPin(f"{file}: is no PIN as `kiosk pin` writes it; set it anew") from error


def write_pin(folder: Path, pin: HashedPin) -> Path:
    """Keep a PIN in the state folder, in the place of one before, and return its file.

    Raises:
        OSError: it cannot be written.
    """
    file = folder / FILE
    kept = {
        "format": FORMAT,
        "salt": pin.salt.hex(),
        "scrypt": pin.digest.hex(),
        "n": pin.cost,
        "r": pin.block,
        "p": pin.parallel,
    }
    with _for_the_owner_alone(file):
        write_whole(file, f"{json.dumps(kept)}\n".encode())
    return file


def remove_pin(folder: Path) -> bool:
    """Keep no PIN any more; whether there was one.

    Raises:
        OSError: it cannot be removed.
    """
    try:
        (folder / FILE).unlink()
    except FileNotFoundError:
        return False
    return True


def _read(kept: dict[str, str | int]) -> HashedPin:
    if kept["format"] != FORMAT:
        raise ValueError("is of another format")
    salt, digest = bytes.fromhex(str(kept["salt"])), bytes.fromhex(str(kept["scrypt"]))
    pin = HashedPin(salt, digest, int(kept["n"]), int(kept["r"]), int(kept["p"]))
    if not (salt and digest) or 128 * pin.cost * pin.block >= MEMORY:
        raise ValueError("cannot be reckoned")
    return pin


@contextmanager
def _for_the_owner_alone(file: Path) -> Iterator[None]:
    """What is written is nobody else's to read; a file that takes another's place has its rights."""
    with suppress(FileNotFoundError):
        file.chmod(0o600)
    mask = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(mask)
