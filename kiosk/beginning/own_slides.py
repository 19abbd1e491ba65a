"""The program's own slides that a campaign begins with, each by its id, as they are written there."""

HELP = "get-help"
# How long each stands is enough to read it in every language of the program.
OWN_SLIDES = {
    "travel-signs": """\
kind = "signs"                            # one to four, by their ids in resources/directory/signs.toml
signs = ["papers-held", "spoken-for", "unknown-destination", "never-alone"]
seconds = 22                              # how long each language stands, 5 to 600
""",
    "work-signs": """\
kind = "signs"
signs = ["dream-job", "growing-debt", "no-own-money", "no-free-phone"]
seconds = 22
""",
    "children-signs": """\
kind = "signs"
signs = ["child-adult-unknown", "child-alone-number"]
seconds = 16
""",
    "what-to-do": """\
kind = "steps"                            # what to do, and what not to do
seconds = 17
""",
    "learn": """\
kind = "learn"                            # a code that leads to links.learn
""",
    "donate": """\
kind = "donate"                           # a code that leads to links.donate; it never stands next to help
seconds = 16
""",
    "world-day": """\
kind = "day"                              # World Day against Trafficking in Persons
day = "world-day"
""",
    HELP: """\
kind = "help"                             # the help lines of the country that display.toml names
quiet = true                              # may also be shown on a screen with mode = "quiet", near toilets
""",
}
