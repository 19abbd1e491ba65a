"""The program's own sentences, in English; `translations/` holds them in other languages.

Plain speech (CEFR A2 to B1), second person, no word that promises what a help line has not. What is said of a
person who may be exploited says who does it to them: it is never to be read as an order to the reader, or as
a ban ("may not", "must"). The comment above a sentence is for its translators, and goes into their catalogs.
"""

# Help

# Heading of the page of help lines, to everybody who passes by; it stands in up to eight languages at once.
NEED_HELP = "Need help?"
# Question before the emergency number, to whoever is in danger at this moment.
IN_DANGER = "In danger now?"
# Beside the number for danger, at the foot of a notice of the venue's: what that number is for. One word, as
# it stands on signs and telephones; it stands in up to four languages in a row. Not "in danger?".
EMERGENCY = "Emergency"
# Said of a help line, beside its number: a call costs nothing from a telephone of this country; from
# another one it may. Not "free" as in freedom. As short as can be.
FREE = "Free from local phones"
# Said of a help line: what you tell it is told to nobody else. Not "privately run".
CONFIDENTIAL = "Confidential"
# Said of a help line: it helps without asking who you are.
ANONYMOUS = "You do not have to give your name"
# Said of a help line: somebody answers at every hour of every day.
DAY_AND_NIGHT = "Day and night"
# Said of a number: who answers is the police. One word, beside the number.
POLICE = "Police"
# Said of a help line: it helps women alone.
FOR_WOMEN = "For women"
# Said of a help line: it helps women, and everybody under 18.
FOR_WOMEN_AND_CHILDREN = "For women and children"
# Said of a help line: it is for people from abroad who work in a family's home.
FOR_DOMESTIC_WORKERS = "For domestic workers"
# Said of a help line: it is for people from abroad who work in this country.
FOR_WORKERS_FROM_ABROAD = "For workers from abroad"
# Said of a help line: it is for people with trouble at work.
LABOUR = "For workers"
# Said of a help line: it is for everybody under 18, and for young adults.
CHILDREN = "For children and young people"
# Beside the name and number of a line that takes reports, and helps nobody who calls for themselves: it
# tells whoever saw something what the number is for. No order; it must not sound as if help were given
# there.
TIP = "To report what you saw"

# Signs

# Heading over warning signs, to everybody who passes by. It invites to look, and accuses nobody.
WOULD_YOU_NOTICE = "Would you notice?"
# Before what to do: whoever sees several of the signs should call, one alone is not enough.
MORE_THAN_ONE_SIGN = "More than one sign?"
# Advice at a venue whose staff is trained for it: tell somebody who works here.
TELL_STAFF = "Tell a member of staff."
# Advice: telephone this number. {number} is a help line's or the emergency number.
CALL = "Call {number}."
# To a passer-by who saw warning signs, alone or after "More than one sign?". The line is for workers: "if
# it is about work" must not be lost, as it does not help in other cases.
CALL_ABOUT_WORK = "If it is about work, call {number}."
# To a passer-by who saw warning signs, alone or after "More than one sign?". The line is for children and
# young people: "if it is about a child" must not be lost, as it does not help in other cases.
CALL_ABOUT_A_CHILD = "If it is about a child, call {number}."
# To a passer-by who saw warning signs, alone or after "More than one sign?". The line takes reports of what
# people saw: that this is all, and that it is a choice, must not be lost.
CALL_TO_REPORT = "You can report it: call {number}."
# To a passer-by who saw warning signs, alone or after "More than one sign?". The police answer: whoever
# calls should know it before. Advice, as in "Call {number}.".
CALL_POLICE = "Call the police: {number}."
# To a passer-by who saw warning signs, alone or after "More than one sign?". It is the country's number for
# emergencies: that it is for danger must not be lost.
CALL_IN_DANGER = "If someone is in danger, call {number}."
# Stands beside every warning sign, so that nobody is suspected for one of them.
ONE_SIGN_PROVES_NOTHING = "One sign alone proves nothing."
# Advice to everybody who passes by: do not speak to, or stop, whoever may be a trafficker: it may hurt the
# person who is in danger. Stronger than "talk to", weaker than "fight".
NEVER_CONFRONT = "Never confront anyone."

# What to do, what not to do

# Heading, to somebody who has seen a person who may need help: are you worried about that person?
WORRIED = "Worried about someone?"
# Advice: stay at some distance from the people you are worried about.
KEEP_DISTANCE = "Keep your distance."
# Advice: keep these in mind, so that you can tell them later.
REMEMBER = "Remember the place, the time and what you saw."
# Advice under a pictogram, as NEVER_CONFRONT.
NOT_CONFRONT = "Do not confront anyone."
# Advice under a pictogram: do not walk after them. Nothing of the internet.
NOT_FOLLOW = "Do not follow anyone."
# Advice under a pictogram: take no pictures of them, and put none on the internet.
NOT_FILM = "Do not film or post."

# Questions to the person concerned

# Heading over questions to somebody who may be exploited, who may be watched while reading. Calm, no blame.
FREE_TO_CHOOSE = "Are you free to choose?"
# Under the questions, before a number: talking is offered, nothing is promised.
YOU_CAN_TALK = "If one answer worries you, you can talk to someone."
QUESTIONS = {
    # Is your passport in your own hands?
    "own-passport": "Do you hold your own passport?",
    # Are you able to leave the place you work or live in whenever you like? No question of contracts.
    "can-leave": "Can you leave your job or home when you want?",
    # Does what you earn stay with you? Not: do you save?
    "keep-pay": "Do you keep the money you earn?",
    # Is there nobody who listens while you telephone your family? Not: without help.
    "call-alone": "Can you call your family with nobody listening?",
    # Is it what those people told you before you came?
    "as-promised": "Is the job or trip what they promised?",
    # The person who bought the ticket; nobody was bought.
    "afraid": "Are you afraid of the person who paid for your trip?",
}

# Codes

# Heading beside a code to scan, to everybody who passes by. Survivors: people who were trafficked and are
# free now.
HELP_SURVIVORS = "Help survivors of trafficking rebuild their lives."
# Below HELP_SURVIVORS, beside a code that leads to a page about the fund, where nothing can be paid. The
# fund's name is as the United Nations write it in this language, if they do.
FUND_HELPS = "The UN Voluntary Trust Fund for Victims of Trafficking in Persons helps survivors."
# Beside the same code: what whoever scans it will find.
SCAN_TO_READ = "Scan to read about the fund"
# Beside a code that leads to a page where money can be given.
SCAN_TO_GIVE = "Scan to give"
# Heading beside a code that leads to a page of the campaign. "Blue Heart" as the campaign is called in this
# language.
LEARN_MORE = "Learn more about the Blue Heart."
# Below LEARN_MORE: what the page of the campaign tells.
SEE_THE_CAMPAIGN = "See what the campaign does."
# Beside the same code: what whoever scans it will find.
SCAN_TO_LEARN = "Scan to learn more"
# Before an internet address, which whoever scans the code should compare with the one on the telephone.
CHECK_THE_ADDRESS = "Check the address:"

# Figures and days

# Below a number. {source} is an organisation and its report, in English.
SOURCE = "Source: {source}"
# Below a number. {year} is a year, 2022, or several, 2020–2023.
FIGURE_OF = "Figure for {year}"
# In the place of a date: the day that is observed is today.
TODAY = "Today"
# Below a large number: so many days until a day that is observed. The number stands by itself above.
DAYS_TO_GO = ("day to go", "days to go")

# Signs to the person concerned

# Heading over signs that speak to the person concerned, who may be watched while reading: is it you that
# this is about?
IS_THIS_ABOUT_YOU = "Is this about you?"
# To the person concerned, before a number: it is offered, nobody has to.
YOU_CAN_TALK_TO_SOMEONE = "You can talk to someone."
# To the person who may be exploited, at work: beside the number of a line for workers, or before "Call
# {number}.". That they may talk, and that the line is about work alone, must not be lost.
YOU_CAN_TALK_ABOUT_WORK = "You can talk to someone about your work."
# To the person who may be exploited, beside the number of a line for children and young people, or before
# "Call {number}.". The question says for whom the line is: it must not be lost, nor sound as if adults
# could call.
YOU_CAN_TALK_IF_YOUNG = "Are you young? You can talk to someone."

# Where signs are seen: tabs with a pictogram, one or two words

SETTINGS = {
    # Signs that are seen at an airport.
    "airport": "Airport",
    # Signs that are seen in an aircraft during the flight.
    "aircraft": "On board",
    # Signs that are seen in buses, trucks, cars and trains, and at their stations.
    "transport": "Road and rail",
    # Signs that are seen in a hotel.
    "hotel": "Hotel",
    # Signs that are seen at a match, a concert, a fair.
    "event": "Event",
    # Signs that are seen where somebody works.
    "workplace": "Work",
    # Signs that are seen in a family's home, where somebody works or lives.
    "home": "Home",
    # Signs that are seen on the internet.
    "online": "Online",
}
