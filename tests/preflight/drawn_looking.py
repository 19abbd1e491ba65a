"""Looks through campaigns whose pages are drawn and measured, as `kiosk check` has them drawn."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.page.page import Page
from kiosk.preflight.drawn.drawn_rules import drawn_told
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
from kiosk.proof.drawn_page import DrawnPage
from kiosk.ui.proof.proof_child import MeasuringRenderer
from tests.preflight.looking import DAY, Looker

HALL = "\n[screen]\ndiagonal-inches = 55\nviewing-distance-m = 5\n"


def told(subject: Subject) -> list[Finding]:
    """What the rules of drawn pages find, each thing once."""
    return list(dict.fromkeys(one for _, one in drawn_told([subject])))


@dataclass(frozen=True)
class DrawnLooker:
    """Writes a campaign and a display into a folder, and says what is found on the drawn pages."""

    look: Looker
    renderer: MeasuringRenderer

    def __call__(self, *parts: str, screen: str = HALL, **display: str) -> list[Finding]:
        """What is found in a campaign of these parts on a screen that hangs in a hall."""
        return self.findings(read_campaign(self.look.pack(*parts)), screen, **display)

    def findings(self, campaign: Campaign, screen: str = HALL, **display: str) -> list[Finding]:
        """What is found in a campaign."""
        return told(self.subject(campaign, self.display(screen, **display)))

    def display(self, screen: str = HALL, **display: str) -> Path:
        """The file of a display in Brussels, with a screen of which nothing else is known: it is drawn for
        both usual shapes.
        """
        file = self.look.display(**display, **{"screen.pixels": ""})
        file.write_text(file.read_text(encoding="utf-8") + screen, encoding="utf-8")
        return file

    def subject(self, campaign: Campaign, file: Path) -> Subject:
        """A campaign on a display, whose pages are drawn when they are asked for."""
        display, drawn = read_display(file), dict[Page, DrawnPage]()

        def measured(page: Page) -> DrawnPage:
            if page not in drawn:
                drawn[page] = self.renderer.measure(page)
            return drawn[page]

        at = datetime.fromisoformat(f"{DAY}T09:00").replace(tzinfo=ZoneInfo(display.timezone))
        return Subject(campaign, display, file, at, built_in(), measured=measured)
