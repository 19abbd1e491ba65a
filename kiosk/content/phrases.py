"""The program's own sentences, in English; `translations/` holds them in other languages.

Plain speech (CEFR A2 to B1), second person, no word that promises what a help line has not.
"""

# Help
NEED_HELP = "Need help?"
IN_DANGER = "In danger now?"
FREE = "Free"
CONFIDENTIAL = "Private"
ANONYMOUS = "You do not have to give your name"
DAY_AND_NIGHT = "Day and night"
POLICE = "Police"
LABOUR = "For workers"
CHILDREN = "For children and young people"

# Signs
WOULD_YOU_NOTICE = "Would you notice?"
MORE_THAN_ONE_SIGN = "More than one sign?"
TELL_STAFF = "Tell a member of staff."
CALL = "Call {number}."
ONE_SIGN_PROVES_NOTHING = "One sign alone proves nothing."
NEVER_CONFRONT = "Never confront anyone."

# What to do, what not to do
WORRIED = "Worried about someone?"
KEEP_DISTANCE = "Keep your distance."
REMEMBER = "Remember the place, the time and what you saw."
NOT_CONFRONT = "Do not confront anyone."
NOT_FOLLOW = "Do not follow anyone."
NOT_FILM = "Do not film or post."

# Questions to the person concerned
FREE_TO_CHOOSE = "Are you free to choose?"
YOU_CAN_TALK = "If one answer worries you, you can talk to someone."
QUESTIONS = {
    "own-passport": "Do you hold your own passport?",
    "can-leave": "Can you leave your job or home when you want?",
    "keep-pay": "Do you keep the money you earn?",
    "call-alone": "Can you call your family alone?",
    "as-promised": "Is the job or trip what they promised?",
    "afraid": "Are you afraid of the person who paid for you?",
}

# Codes
HELP_SURVIVORS = "Help survivors rebuild their lives."
WHERE_GIFTS_GO = "Your gift goes to the UN fund that supports them."
SCAN_TO_GIVE = "Scan to give"
LEARN_THE_SIGNS = "Learn the signs."
SEE_HOW_TO_HELP = "See what you can do."
SCAN_TO_LEARN = "Scan to learn more"
CHECK_THE_ADDRESS = "Check the address:"

# Figures and days
SOURCE = "Source: {source}"
FIGURE_OF = "Figure for {year}"
TODAY = "Today"
DAYS_TO_GO = ("day to go", "days to go")
