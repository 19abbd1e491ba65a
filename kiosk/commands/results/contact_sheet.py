"""Writes a page of small pictures to look through, made of nothing but HTML."""

from html import escape

from kiosk.commands.results.own_page import OWN_PAGE

PAGE = (
    """<!doctype html>
<html lang="en">
<meta charset="utf-8">
"""
    + OWN_PAGE
    + """
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ margin: 2rem; font: 16px/1.4 "Noto Sans", sans-serif; color: #0B1B3F; background: #EEF5FF }}
h2 {{ margin: 2rem 0 .5rem }}
ul {{ display: flex; flex-wrap: wrap; gap: 1rem; margin: 0; padding: 0; list-style: none }}
img {{ display: block; height: 14rem; max-width: 100%; border-radius: .5rem; background: #D5E8FF }}
a {{ color: inherit; text-decoration: none }}
</style>
<h1>{title}</h1>
{sections}
</html>
"""
)


def contact_sheet(title: str, names: list[str]) -> str:
    """The page, a heading for each slide; `names` are those of the pictures beside it, without ".png"."""
    slides = dict.fromkeys(name.partition(".")[0] for name in names)
    return PAGE.format(title=escape(title), sections="\n".join(_section(slide, names) for slide in slides))


def _section(slide: str, names: list[str]) -> str:
    own = [name for name in names if name.partition(".")[0] == slide]
    return f"<h2>{escape(slide)}</h2>\n<ul>\n{''.join(map(_picture, own))}</ul>"


def _picture(name: str) -> str:
    file, said = escape(f"{name}.png", quote=True), escape(name.partition(".")[2].replace(".", " · "))
    return f'<li><a href="{file}"><img loading="lazy" src="{file}" alt="{said}">{said}</a>\n'
