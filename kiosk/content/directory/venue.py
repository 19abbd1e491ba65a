"""What a venue knows better about help lines than the directory: it wins."""

from dataclasses import dataclass, replace

from kiosk.content.directory.contact import answering, contacts
from kiosk.content.directory.help_lines import HelpLines
from kiosk.content.directory.known_contact import KnownContact

NAME = "contacts.toml"  # beside display.toml, or at the top of the venue's folder


@dataclass(frozen=True, slots=True)
class Venue:
    """A venue's entries, each with its country; whether there is a file of theirs."""

    entries: tuple[tuple[str, KnownContact], ...] = ()
    is_there: bool = False

    def help_lines(self, country: str | None) -> HelpLines:
        """Everyone to turn to in a country (ISO 3166-1): the directory's, corrected, then the venue's own.

        What a venue says of a state's contact holds in the territory that answers with it.
        """
        known = {one.id: KnownContact(one) for one in contacts(country)}
        own = {
            entry.contact.id: entry
            for where, entry in self.entries
            if where == country or (entry.contact.id in known and country and where == answering(country))
        }
        together = known | own
        primary = [
            entry
            for name, entry in own.items()
            if entry.contact.primary and not (name in known and known[name].contact.primary)
        ]
        if primary:  # the venue's number for danger takes the place of the directory's
            together = {
                name: entry
                if entry in primary
                else replace(entry, contact=entry.contact.model_copy(update={"primary": False}))
                for name, entry in together.items()
            }
        return HelpLines(tuple(together.values()))
