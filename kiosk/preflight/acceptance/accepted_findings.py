"""Sets findings apart that a venue has accepted, and says what its accepted.toml does not do."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.display.accepted import NAME, Acceptance, read_accepted
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.venue_folder import DISPLAYS, file_of
from kiosk.content.messages.message import Message, message
from kiosk.content.messages.wording import rules
from kiosk.content.toml.document import read_toml
from kiosk.content.toml.positions import lines_of
from kiosk.preflight.subject.finding import Finding, finding
from kiosk.preflight.subject.subject import SOON, Subject

Told = tuple[Subject, Finding]


@dataclass(eq=False)
class AcceptedList:
    """What a file accepts; what became of each entry is noted as findings are judged by it."""

    file: Path
    entries: tuple[Acceptance, ...]
    used: set[int] = field(default_factory=set)
    remarks: dict[Finding, None] = field(default_factory=dict)

    def accepts(self, subject: Subject, found: Finding) -> Acceptance | None:
        """The entry by which a finding on a display may stand; None where it counts."""
        accepting = None
        for number, entry in enumerate(self.entries):
            if _is_of(entry, subject, found):
                self.used.add(number)
                if found.severity == "error":
                    self._remark(number, message("accepted-error", entry=str(entry)))
                elif entry.until < subject.day:
                    self._remark(number, message("accepted-until", entry=str(entry), day=entry.until))
                else:
                    accepting = accepting or entry
                    if entry.until < subject.day + SOON:
                        self._remark(
                            number, message("accepted-nearly-over", entry=str(entry), day=entry.until)
                        )
        return accepting

    def finish(self, subjects: Iterable[Subject]) -> Iterator[Finding]:
        """All that is to be said of the file, now that each finding of these displays was judged by it."""
        checked = {subject.display.id for subject in subjects}
        for number, entry in enumerate(self.entries):
            if number not in self.used and not self._is_elsewhere(entry, checked):
                self._remark(number, message("accepted-not-found", entry=str(entry)))
        yield from self.remarks

    def _is_elsewhere(self, entry: Acceptance, checked: set[str]) -> bool:
        """Whether an entry is for a display of the venue that was not checked now."""
        if entry.display is None or entry.display in checked:
            return False
        return (self.file.parent / DISPLAYS / entry.display).is_dir()

    def _remark(self, number: int, told: Message) -> None:
        line = lines_of(read_toml(self.file)[0]).get(("accepted", number))
        self.remarks[finding(told, self.file, line)] = None


def accepted_lists(displays: Iterable[Path | None]) -> tuple[dict[Path | None, AcceptedList], list[Fault]]:
    """What is accepted for the displays of these files, and what is wrong with the files that say so: a file
    with a fault accepts nothing.
    """
    read: dict[Path, AcceptedList] = {}
    faults: list[Fault] = []
    found: dict[Path | None, AcceptedList] = {}
    for display in filter(None, displays):
        if not (file := file_of(display, NAME)).exists():
            continue
        try:
            read[file] = read.get(file) or AcceptedList(file, read_accepted(file, rules()))
            found[display] = read[file]
        except ContentError as error:
            faults += error.faults
    return found, faults


def judged(
    told: Iterable[Told], lists: Mapping[Path | None, AcceptedList]
) -> tuple[list[Finding], dict[Finding, Acceptance]]:
    """The findings that count, each once, and those that were accepted on every display they are told of;
    `lists` has what is accepted for the display of a file.
    """
    counting: dict[Finding, None] = {}
    accepted: dict[Finding, Acceptance] = {}
    for subject, found in told:
        accepted_here = lists.get(subject.display_file)
        entry = accepted_here.accepts(subject, found) if accepted_here else None
        if entry is None:
            counting[found] = None
        else:
            accepted.setdefault(found, entry)
    return [*counting], {one: entry for one, entry in accepted.items() if one not in counting}


def _is_of(entry: Acceptance, subject: Subject, found: Finding) -> bool:
    is_same = (entry.rule, entry.slide, entry.locale) == (found.rule, found.slide, found.locale)
    return is_same and entry.display in (None, subject.display.id)
