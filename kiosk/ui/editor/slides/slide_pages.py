"""Makes the pages of slides as a venue's displays show them, in a language and a shape."""

from datetime import date
from itertools import zip_longest

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.display.display import Display
from kiosk.content.display.screen import Size, is_bar, is_tall
from kiosk.content.language.line_breaks import plain
from kiosk.content.page.page import Page
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.slide_stills import page_of, today_on

_Asked = tuple[str, str, int, date]  # a slide, its language, its display, a day


class SlidePages:
    """The pages of a session's campaign on its displays."""

    def __init__(self, session: EditingSession) -> None:
        self._session = session
        self._made: dict[_Asked, Page | None] = {}
        self._of: tuple[object, ...] = ()

    def shapes(self) -> dict[Size, list[str]]:
        """The displays by the shape of their pages, in pixels: first those that lie, then those on end, then
        bars. That of a booth is what is seen above its invitation.
        """
        found: dict[Size, list[str]] = {}
        for _, display in self._session.displays:
            found.setdefault(display.page_sizes[0], []).append(display.id)
        return dict(sorted(found.items(), key=lambda one: (is_bar(one[0]), is_tall(one[0]))))

    def locales(self) -> list[str]:
        """The languages of the displays, each once."""
        return list(dict.fromkeys(one for _, display in self._session.displays for one in display.locales))

    def page(self, slide: str, locale: str, shape: int) -> Page | None:
        """A slide in a language, on a display of the shape of that index; None until both were read."""
        campaign, display = self._session.campaign, self._display(shape)
        if campaign is None or display is None:
            return None
        self._forget_older(campaign)
        asked = (slide, locale, id(display), today_on(display))
        if asked not in self._made:
            self._made[asked] = page_of(campaign, display, slide, locale)
        return self._made[asked]

    def distance(self, shape: int) -> float | None:
        """From how many metres the display of a shape is read; None where nobody said it."""
        display = self._display(shape)
        return display.screen.viewing_distance_m if display else None

    def program_words(self, slide: str, key: str, locale: str) -> str:
        """What the program says in the place of a slide's headline or text where the campaign, as it was read
        last, says nothing; "" where nothing stands there.
        """
        page = self.page(slide, locale, 0) if key in {"headline", "text"} else None
        if page is None or self._session.campaign is None:
            return ""
        if getattr(self._session.campaign.slide(slide), key, None):
            return ""
        said = page.headline if key == "headline" else page.text
        return " ".join(plain(said[0].text).split()) if said else ""

    def _forget_older(self, campaign: Campaign) -> None:
        """Keep no page of what was read before: it is asked for a page many times while one is shown."""
        of = (campaign, self._session.displays)
        if any(one is not other for one, other in zip_longest(of, self._of)):
            self._of = of
            self._made.clear()

    def _display(self, shape: int) -> Display | None:
        sizes = list(self.shapes())
        if not sizes:
            return None
        size = sizes[min(shape, len(sizes) - 1)]
        return next(one for _, one in self._session.displays if one.page_sizes[0] == size)
