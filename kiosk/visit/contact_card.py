"""Writes a help line's number as a contact that a phone keeps, under a name that gives nothing away.

vCard 3.0 (RFC 2426), which phones of both kinds keep; contacts on Android refuse 4.0, so that Firefox OS
went back to 3.0 for them (Mozilla bug 978696). The lines are not folded (RFC 2425, section 5.8.1: they
should be above 75 bytes, and need not be): not every reader of codes joins them again.
"""

# RFC 2426, section 4, as RFC 6350, section 3.4: these would end a value or a part of it.
ESCAPED = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,"})


def contact_card(name: str, number: str) -> str:
    """The text of a contact with a name and a telephone number, in E.164 or a country's short code.

    N and FN are both required (RFC 2426, sections 3.1.1 and 3.1.2); nothing else is said.
    """
    written = " ".join(name.split()).translate(ESCAPED)
    lines = ("BEGIN:VCARD", "VERSION:3.0", f"N:{written};;;;", f"FN:{written}", f"TEL:{number}", "END:VCARD")
    return "".join(f"{line}\r\n" for line in lines)
