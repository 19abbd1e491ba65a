"""What the team's PIN pad and service page say, in English; the comments are for translators.

They speak to the people who look after the screen at its venue: short and plain, as on a machine's panel.
"""

# The PIN

# Heading over twelve keys with digits. The team are the people who look after this screen; a PIN is the
# number that they know.
TEAM_PIN = "Team PIN"
# Below TEAM_PIN: what the right PIN does this time. The program is what plays on this screen.
THEN_IT_ENDS = "Then the program ends."
# Key: takes the last digit away.
DELETE = "Delete"
# Key: the PIN is typed whole.
OK = "OK"
# Button: away from here, back to what the screen shows to everybody.
CLOSE = "Close"
# A wrong PIN was typed. No blame.
NOT_THE_PIN = "Not the PIN."
# Below NOT_THE_PIN. {time} is minutes and seconds that count down, "0:08".
NEXT_TRY_IN = "Next try in {time}"

# The service page

# Heading of a page for the people who look after this screen.
FOR_THE_TEAM = "For the team"
# What the screen shows to everybody at this moment. {slide} is a slide's headline, or its name.
ON_NOW = "On now: {slide}"
# Below ON_NOW. {time} is a time of day with seconds; {slide} is the slide that comes after.
UNTIL_THEN = "Until {time}, then: {slide}"
# {time} is a day and a time of day, at which the program began.
NO_FAULT_SINCE = "No fault since {time}"
# {number} is a number of faults, one or more.
FAULTS_FOUND = "Faults: {number}"
# {display} is the name of this screen, {time} a day and a time of day.
STARTED_AT = "Display {display}, started {time}"
# Button to a list of what is wrong; heading of that list.
ALL_FAULTS = "All faults"
# The day by which somebody has to call a help line and ask whether its number is still right; {date} is the
# first such day among all lines that the screen shows.
NEXT_LINE_DUE = "Next help line due {date}"
# That day has passed. {number} is how many lines there are of which it has.
LINES_DUE = "Help lines past their date: {number}"
# Where the screen shows no help line.
NO_LINES = "No help lines"
# Button to a list of help lines with their days; heading of that list.
DATES = "Dates"
# Of one help line: the day by which somebody has to call it and ask.
DUE_ON = "Due {date}"
# Of one help line whose day has passed.
WAS_DUE_ON = "Was due {date}"
# Of an emergency number, which nobody has to ask about.
NEVER_DUE = "Never due"
# {time} is a time of day with seconds, {zone} a time zone: "Europe/Brussels".
CLOCK = "Clock {time}, {zone}"
# Below CLOCK: something on the network keeps the clock right.
SET_BY_NETWORK = "Set by the network"
# Below CLOCK: nothing keeps the clock right.
NOT_SET_BY_NETWORK = "Not set by the network"
# Below CLOCK: the clock shows a day that cannot be right.
CLOCK_IS_WRONG = "Wrong: this day is past"
# Below CLOCK: nobody can tell whether the clock is kept right.
NETWORK_UNKNOWN = "Whether the network sets it is not known"
# {number} is how many hearts visitors have added to the wall of hearts on this screen.
WALL_HAS = "Wall of hearts: {number}"
# The number of hearts could not be read.
WALL_UNREAD = "The wall of hearts cannot be read"
# Button: the number of hearts is written to a second file.
SAVE = "Save"
# The number of hearts was written to a second file. {file} is its name.
SAVED_AS = "Saved as {file}"
# It could not be written; a list on this screen has the reason.
NOT_SAVED = "Not saved: see the faults"
# Button: for so many seconds the glass takes no touch, so that somebody can wipe it. {number} is seconds, "s"
# stands for seconds.
LOCK_TO_CLEAN = "Lock {number} s to clean"
# Button to a page on which every touch is drawn; heading of that page.
TOUCH_TEST = "Touch test"
# Button to pictures of the slides before and after this one; heading of that page.
PREVIEWS = "Previews"
# Button, and a question below which it stands again: end the program that plays on this screen.
QUIT = "Quit the program"
# Below QUIT: what that means for everybody else.
NOTHING_IS_SHOWN = "Then nothing is shown here until it is started again."
# At the foot of the page. {number} is seconds.
CLOSES_AFTER = "Closes after {number} seconds without a touch."

# Pages behind it

# Over a large number that counts the seconds down: the glass can be wiped, and takes no touch.
CLEAN_NOW = "Clean the screen now"
# Below that number: when it has come to 0, the page before comes back.
NO_TOUCH_COUNTS = "No touch counts until this ends."
# On the page on which every touch is drawn: each of the four corners turns green when it is touched.
TOUCH_THE_CORNERS = "Touch each corner."
# Where the last touch was, in pixels from the left and from the top. Both are numbers.
TOUCHED_AT = "{across} across, {down} down"
# Button: the slide before the one that is seen.
EARLIER_SLIDE = "Slide before"
# Button: the slide after the one that is seen.
LATER_SLIDE = "Slide after"
# Over a picture of a slide: from when until when it is shown, and its headline or name.
SHOWN_FROM = "Shown {start} to {end}: {slide}"
# The picture of a slide could not be drawn.
NO_PICTURE = "It cannot be drawn: see the faults"
