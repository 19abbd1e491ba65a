"""What is said beside a number, by the kind of whoever answers it: nothing that only another kind offers."""

from types import MappingProxyType

from kiosk.content.directory.contact import Contact, ContactKind, Only
from kiosk.content.sentences import sentences

# What a line that is not for everybody says of itself.
KIND_WORDS = MappingProxyType(
    {
        "labour": sentences.LABOUR,
        "children": sentences.CHILDREN,
        "tip": sentences.TIP,
        "police": sentences.POLICE,
    }
)
ONLY_WORDS: dict[Only, str] = {
    "women": sentences.FOR_WOMEN,
    "women-and-children": sentences.FOR_WOMEN_AND_CHILDREN,
    "domestic-workers": sentences.FOR_DOMESTIC_WORKERS,
    "workers-from-abroad": sentences.FOR_WORKERS_FROM_ABROAD,
}


def said_of(line: Contact) -> str | None:
    """What a line says of itself beside its name; None where it is for everybody."""
    return ONLY_WORDS[line.only] if line.only else KIND_WORDS.get(line.kind)


# Whom a bystander is sent to where one number stands alone, and in which words. The first kind that there
# is: who takes a report of anybody comes before who is there for some alone.
TO_BYSTANDER: dict[ContactKind, str] = {
    "support": sentences.CALL,
    "tip": sentences.CALL_TO_REPORT,
    "police": sentences.CALL_POLICE,
    "labour": sentences.CALL_ABOUT_WORK,
    "children": sentences.CALL_ABOUT_A_CHILD,
    "emergency": sentences.CALL_IN_DANGER,
}
# What the person concerned is told before a number, the first kind that there is. A tip line has nothing
# for them; a line of the police may be closed, so that in danger the number for danger comes before it.
TO_PERSON: dict[ContactKind, str] = {
    "support": sentences.YOU_CAN_TALK_TO_SOMEONE,
    "labour": sentences.YOU_CAN_TALK_ABOUT_WORK,
    "children": sentences.YOU_CAN_TALK_IF_YOUNG,
    "emergency": sentences.IN_DANGER,
    "police": sentences.IN_DANGER,
}
# The same under questions that they may ask themselves.
AFTER_QUESTIONS: dict[ContactKind, str] = TO_PERSON | {"support": sentences.YOU_CAN_TALK}
# The kinds in which whoever calls says what becomes of it.
CALLER_DECIDES: frozenset[ContactKind] = frozenset({"support", "labour"})
