"""The small venue that a desk stands over where a test brings none of its own."""

# Every line of it is somebody's: what is not touched stays.
TEXT = """\
# What the hall shows.
format = 1
id = "hall"
title = "Hall"
source-language = "en"

[links]
hosts = ["www.unodc.org"]
donate = "https://www.unodc.org/"
learn = "https://www.unodc.org/"

# The first one.
[[slides]]
id = "welcome"
kind = "message"
headline = "Welcome."   # short

[[slides]]
id = "rights"
kind = "message"
headline = { en = "You have rights.", fr = "Vous avez des droits." }

[[slides]]
id = "signs"
kind = "signs"
signs = ["papers-held", "spoken-for"]

[[slides]]
id = "get-help"
kind = "help"

[[playlists]]
id = "everyday"
slides = ["welcome", "rights", "signs", "get-help"]

[[playlists]]
id = "morning"
slides = ["rights"]
when = { days = ["mon-fri"], hours = ["06:00-09:30"] }
"""
DISPLAY = """\
format = 1
id = "A-1"
country = "BE"
timezone = "Europe/Brussels"
locales = ["en", "fr", "ar"]

[screen]
pixels = [1280, 720]
"""
