"""Keeps what was found out of films, by their content, so that each is gone through once."""

import hashlib
import json
import logging
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from kiosk.media.film.film_findings import FilmReview
from kiosk.media.intake.film_review import LONGEST, PassingFault, film_review
from kiosk.media.intake.kept_file import keep
from kiosk.media.picture import PictureError, opened

log = logging.getLogger(__name__)

RECIPE = 3  # one more whenever the same film would be found otherwise than before
# What is kept: why it cannot be shown, or all of a review.
KINDS = ({"reason"}, {one.name for one in fields(FilmReview)})


class FilmReviews:
    """What was found, in memory, and in a folder where there is one: a small file for each film."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._found: dict[str, dict[str, Any]] = {}

    def known(self, path: Path) -> FilmReview | None:
        """What was found out of a film before; None where nobody has looked yet.

        Raises:
            PictureError: it is not there, or what was found is that it cannot be shown.
        """
        told = self._get(_key(path))
        return None if told is None else _review(told)

    def reviewed(self, path: Path, limit: float = LONGEST) -> FilmReview:
        """What is found out of a film, at most once.

        Raises:
            PictureError: as `film_review`.
        """
        key = _key(path)
        told = self._get(key)
        if told is None:
            told = _looked(path, limit)
            self._put(key, told)
        return _review(told)

    def _get(self, key: str) -> dict[str, Any] | None:
        if key not in self._found and self.folder is not None:
            with suppress(OSError, ValueError):
                told = json.loads((self.folder / f"{key}.json").read_bytes())
                if set(told) in KINDS:
                    self._found[key] = told
        return self._found.get(key)

    def _put(self, key: str, told: dict[str, Any]) -> None:
        self._found[key] = told
        if self.folder is None:
            return
        try:
            keep(self.folder / f"{key}.json", json.dumps(told).encode())
        except OSError as error:
            log.warning("%s: %s; films are looked through anew each time", self.folder, error.strerror)


def _looked(path: Path, limit: float) -> dict[str, Any]:
    try:
        return asdict(film_review(path, limit=limit))
    except PassingFault:
        raise
    except PictureError as error:
        return {"reason": error.reason}


def _review(told: dict[str, Any]) -> FilmReview:
    if "reason" in told:
        raise PictureError(told["reason"])
    return FilmReview(**told)


def _key(path: Path) -> str:
    with opened(path) as file:
        made_of = hashlib.file_digest(file, "sha256")
    made_of.update(json.dumps(["film", RECIPE, path.suffix.lower()]).encode())
    return made_of.hexdigest()


_REVIEWS = FilmReviews()


def keep_reviews_in(folder: Path | None) -> None:
    """Keep what is found from now on in a folder, and take from it what is there; None: in memory alone."""
    _REVIEWS.folder = folder


def known(path: Path) -> FilmReview | None:
    """What was found out of a film before, as `FilmReviews.known`."""
    return _REVIEWS.known(path)


def reviewed(path: Path, limit: float = LONGEST) -> FilmReview:
    """What is found out of a film, at most once, as `FilmReviews.reviewed`."""
    return _REVIEWS.reviewed(path, limit)
