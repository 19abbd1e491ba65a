"""Says in people's words what keeps a drawing from being read, by the number that expat has for it."""

from xml.parsers.expat import ExpatError, errors

COPY = "copy it again from where it came"
SAVE = "save it anew as plain SVG"
BREAKS_OFF = f"it breaks off in line {{line}}: {COPY}"
UNFOLDS = f"its abbreviations (entities) unfold without end in line {{line}}: {SAVE}"
ENCODING = f"its encoding is not the one that it names in line {{line}}: {SAVE}"
SIGN = (
    "in line {line} stands what no XML may hold there, as & or < in a text, "
    f"which are written &amp; and &lt;: mend the line, or {SAVE}"
)
WORDS = {
    errors.XML_ERROR_NO_ELEMENTS: BREAKS_OFF,
    errors.XML_ERROR_UNCLOSED_TOKEN: BREAKS_OFF,
    errors.XML_ERROR_PARTIAL_CHAR: BREAKS_OFF,
    errors.XML_ERROR_UNCLOSED_CDATA_SECTION: BREAKS_OFF,
    errors.XML_ERROR_SYNTAX: f"line {{line}} is no part of a drawing: {SAVE}",
    errors.XML_ERROR_TAG_MISMATCH: "in line {line} an element ends inside of which another has not ended: "
    f"mend the line, or {COPY}",
    errors.XML_ERROR_DUPLICATE_ATTRIBUTE: f"an element in line {{line}} says one thing twice: {SAVE}",
    errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: f"it goes on after its end, in line {{line}}: {SAVE}",
    errors.XML_ERROR_UNDEFINED_ENTITY: "line {line} has an abbreviation that the file does not explain, as "
    "&nbsp; is one: write the sign itself",
    errors.XML_ERROR_RECURSIVE_ENTITY_REF: UNFOLDS,
    errors.XML_ERROR_AMPLIFICATION_LIMIT_BREACH: UNFOLDS,
    errors.XML_ERROR_UNKNOWN_ENCODING: ENCODING,
    errors.XML_ERROR_INCORRECT_ENCODING: ENCODING,
    errors.XML_ERROR_XML_DECL: "before its <?xml …?>, which has to begin it, stands something else: "
    "take that out",
    errors.XML_ERROR_MISPLACED_XML_PI: "before the <?xml …?> in line {line}, which has to begin it, stands "
    "something else: take that out",
}


def fault_in_words(error: ExpatError) -> str:
    """What is wrong, said after the name of the file, with what to do."""
    told = WORDS.get(errors.messages[error.code], SIGN)
    return f"is no whole SVG: {told.format(line=error.lineno)}"
