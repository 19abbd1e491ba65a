"""Says which rules there are: their ids, as the schema of accepted.toml lists them."""

import json
from functools import cache

from kiosk import paths


@cache
def known_rules() -> frozenset[str]:
    """The id of every rule."""
    schema = json.loads((paths.RESOURCES / "schemas" / "accepted.json").read_bytes())
    return frozenset(schema["$defs"]["Acceptance"]["properties"]["rule"]["enum"])
