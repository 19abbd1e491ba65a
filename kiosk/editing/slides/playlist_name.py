"""What a playlist is called wherever the window names it."""


def playlist_name(name: str) -> str:
    """The words of its id: Weekday mornings, of weekday-mornings."""
    words = name.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]
