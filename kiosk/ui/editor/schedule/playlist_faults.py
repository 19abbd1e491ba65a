"""Playlists of a file that no display takes as it is: what they say there, and what is wrong with it."""

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.editing.edits import Document
from kiosk.editing.faults.part_faults import KeyFaults, faults_by_id, written
from kiosk.editing.schedule.sentence_words import worded
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.ui.editor.checking.finding_telling import fault_told
from kiosk.ui.editor.session.editing_session import EditingSession

Shown = dict[str, Any]
# The part of the sentence in which a key stands, by the key that has a fault.
PARTS = {"when.hours": "hours", "when.days": "days", "when.dates": "dates", "when.rrule": "repetition"}
PARTS |= {"when.dtstart": "repetition", "where": "where", "every": "every"}


def playlist_faults(session: EditingSession) -> Mapping[str, KeyFaults]:
    """The faults of the playlists of what is edited, by their ids."""
    file = session.folder / session.campaign_name
    return faults_by_id(session.faults, file, session.document, "playlists")


def as_written(shown: Shown, document: Document, name: str, faults: KeyFaults) -> Shown:
    """A playlist as it is shown, with what its file says where that cannot be meant, and why, as `faulty`."""
    if not faults:
        return {**shown, "faulty": ""}
    table = _table(document, name)
    said = {PARTS[key]: written(table, key) for key in faults if key in PARTS}
    parts = [
        {**part, "words": f"“{said[part['changes']]}”"} if said.get(part["changes"]) else part
        for part in shown["parts"]
    ]
    told = [fault_told(one) for of_key in faults.values() for one in of_key]
    return {
        **shown,
        "name": playlist_name(name),
        "isOn": _is_on(table),
        "parts": parts,
        "faulty": "\n".join(told),
    }


def with_faulty(
    rows: Iterable[Shown], names: Iterable[str], document: Document, faults: Mapping[str, KeyFaults]
) -> list[Shown]:
    """The rows of a list, those marked that have faults; behind them `names`, of which no more is read."""
    more = [{"id": one, "name": playlist_name(one), "ground": 0} for one in names]
    return [_marked(one, _table(document, one["id"]), faults.get(one["id"], {})) for one in (*rows, *more)]


def _marked(row: Shown, table: Mapping[str, Any], faults: KeyFaults) -> Shown:
    """What cannot be meant stands in its words as it was written."""
    if not faults:
        return {**row, "isFaulty": False}
    said = [f"“{words}”" for key in faults if key and (words := written(table, key))]
    words = worded("{0}, needs mending", ", ".join(said)) if said else worded("needs mending")
    return {**row, "isFaulty": True, "isOn": _is_on(table), "words": words}


def _is_on(table: Mapping[str, Any]) -> bool:
    return table.get("enabled") is not False


def _table(document: Document, name: str) -> Mapping[str, Any]:
    found = (one for one in document.get("playlists", []) if one.get("id", "") == name)
    return next(found, {})
