"""What a code may point to: https pages of hosts that the campaign names, and nothing else.

People scan what hangs in a public place on trust. So one rule decides over every link, and whatever
another reader could take for another host (WHATWG URL, section 4.4: backslashes, tabs, user names, look-alike
letters) is refused rather than understood.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Annotated, Any, NamedTuple
from urllib.parse import quote

from pydantic import AfterValidator, Discriminator, Field, Tag, ValidationInfo, WrapValidator
from pydantic.functional_validators import ModelWrapValidatorHandler

from kiosk.content.messages.message import Message, Refusal, closest, message, refusal
from kiosk.content.toml.model import LocaleTag

LONGEST = 600  # characters; more than 93 modules a side, before any attribution, ask too much of a telephone
START = "https://"
HOST_LIKE_ANOTHER = 0.55  # of 1: so much alike, one may be meant by the other
UNWRITABLE = re.compile(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})")  # RFC 3986, section 2
LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")  # RFC 1123, section 2.1
# A last label of digits is read as an IP address (WHATWG URL, section 3.5).
TOP_LABEL = re.compile(r"[a-z]([a-z0-9-]{0,61}[a-z0-9])")


def plain_host(host: str) -> str:
    """A host as a campaign may name it: small letters, digits, hyphens and at least one dot.

    Raises:
        Refusal: it has a port, a wildcard or letters of another script, or is an address.
    """
    if fault := _host_fault(host):
        raise Refusal(fault)
    return host


def link_fault(url: str, hosts: tuple[str, ...]) -> Message | None:
    """What is wrong with a link, said after its key, or None: it may be shown as a code.

    Args:
        hosts: the allowed ones, each a `plain_host`.
    """
    if not url:
        return message("link-empty", host=hosts[0] if hosts else "…")
    if len(url) > LONGEST:
        return message("link-too-long", count=len(url), most=LONGEST)
    odd = UNWRITABLE.search(url)
    if odd:
        sign = odd.group()
        return message("link-odd-sign", sign=_named(sign), at=odd.start() + 1, instead=_instead(sign))
    if not url.startswith(START):
        return _scheme_fault(url)
    return _authority_fault(host_of(url), hosts)


def host_of(url: str) -> str:
    """The host of a link without a `link_fault`, to be printed beside its code."""
    return re.split(r"[/?#]", url.removeprefix(START), maxsplit=1)[0]


class CodeLink(NamedTuple):
    """What a code holds, and the host to be printed beside it."""

    address: str
    host: str


def code_link(url: str, *, display: str | None, campaign: str, slide: str) -> CodeLink:
    """A link as it stands on the glass; `display` is whose name it tells its owner, if any's."""
    told = attributed(url, display=display, campaign=campaign, slide=slide) if display is not None else url
    return CodeLink(told, host_of(url))


def attributed(url: str, *, display: str, campaign: str, slide: str) -> str:
    """The link with the parameters that tell its owner which screen it was scanned from.

    They stand after the link's own parameters and before its fragment, percent-encoded; nothing
    else of it changes, and nothing in them is about the person who scans.
    """
    values = {"source": display, "medium": "display", "campaign": campaign, "content": slide}
    added = "&".join(f"utm_{name}={quote(value, safe='')}" for name, value in values.items())
    address, hash_sign, fragment = url.partition("#")
    joint = "?" if "?" not in address else "" if address.endswith(("?", "&")) else "&"
    return f"{address}{joint}{added}{hash_sign}{fragment}"


def allowed_link(link: str, info: ValidationInfo) -> str:
    """A link leads to one of the `hosts` beside it.

    Raises:
        Refusal: it does not.
    """
    # hosts that have a fault themselves have it said at their place
    if "hosts" in info.data and (fault := link_fault(link, info.data["hosts"])):
        raise Refusal(fault)
    return link


def _not_empty(hosts: tuple[str, ...]) -> tuple[str, ...]:
    if not hosts:
        raise refusal("hosts-empty")
    return hosts


def _each_locale_once(value: Any, handler: ModelWrapValidatorHandler[Any]) -> Any:
    table = handler(value)
    if len(table) < len(value):
        raise refusal("link-locale-twice")
    return table


# pydantic counts a list's items without the faulty ones, so min_length would call ["UN.org"] empty as well.
Hosts = Annotated[
    tuple[Annotated[str, AfterValidator(plain_host)], ...],
    AfterValidator(_not_empty),
    Field(json_schema_extra={"minItems": 1}),
]
Link = Annotated[str, AfterValidator(allowed_link)]
LinkTable = Annotated[Mapping[LocaleTag, Link], Field(min_length=1), WrapValidator(_each_locale_once)]
LinkText = Annotated[
    Annotated[Link, Tag("text")] | Annotated[LinkTable, Tag("table")],
    Discriminator(lambda value: "table" if isinstance(value, Mapping) else "text"),
]


def _host_fault(host: str) -> Message | None:
    odd = re.search(r"[^A-Za-z0-9.*:/-]", host)
    if odd:
        return message("host-odd-sign", sign=_named(odd.group()), at=odd.start() + 1)
    *others, top = host.lower().split(".")
    well_formed = (
        others and len(host) <= 253 and TOP_LABEL.fullmatch(top) and all(map(LABEL.fullmatch, others))
    )
    faults = {
        "host-is-an-address": "/" in host,
        "host-with-port": ":" in host,
        "host-with-star": "*" in host,
        "host-with-capitals": host != host.lower(),
        "host-with-dot-behind": host.endswith("."),
        "host-is-a-number": top.isdigit(),
        "host-of-other-letters": "xn--" in host,
        "host-is-none": not well_formed,
    }
    found = next((name for name, holds in faults.items() if holds), None)
    if found == "host-with-capitals":
        return message(found, host=host, mended=host.lower())
    if found == "host-is-an-address" and (inside := re.match(r"(?:https?://)?([^/:@]+\.[^/:@]+)", host)):
        return message("host-is-an-address-meant", host=host, mended=inside[1].lower())
    return message(found, host=host) if found else None


def _scheme_fault(url: str) -> Message:
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d)", url)
    if not scheme:
        return message("link-without-scheme", link=url)
    if scheme.group() == "https:":
        return message("link-without-slashes", link=url)
    if scheme.group().lower() == "https:":
        return message("link-scheme-in-capitals", scheme=scheme.group())
    return message("link-of-another-scheme", scheme=scheme.group())


def _authority_fault(authority: str, hosts: tuple[str, ...]) -> Message | None:
    if "@" in authority:
        return message("link-with-user-name")
    host, colon, port = authority.partition(":")
    if colon and "[" not in authority:
        return message("link-with-port", port=f":{port}")
    if not authority:
        return message("link-without-host", hosts=", ".join(hosts))
    if authority in hosts:
        return None
    return message(
        "link-to-another-host",
        host=authority,
        hosts=", ".join(hosts),
        meant=closest(host, hosts, HOST_LIKE_ANOTHER),
    )


def _named(character: str) -> str:
    """A character so that a person finds it, even one that cannot be seen."""
    if character == "%":
        return 'a "%" without two digits after it'
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "a control character").lower()
    return f'"{character}" ({code}, {name})' if character.isprintable() else f"{name} ({code})"


def _instead(character: str) -> str:
    if character == "\\":
        return "write a slash, /"
    if character.isspace() or not character.isprintable():
        return "remove it; a space inside an address is written %20"
    if character == "%":
        return "a percent sign is written %25"
    return f"behind the host it is written {quote(character, safe='')}, in the host it has no place"
