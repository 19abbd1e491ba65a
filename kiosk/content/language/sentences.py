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

# Signs to the person concerned
IS_THIS_ABOUT_YOU = "Is this about you?"
YOU_CAN_TALK_TO_SOMEONE = "You can talk to someone."

# Where signs are seen
SETTINGS = {
    "airport": "Airport",
    "aircraft": "On board",
    "transport": "Road and rail",
    "hotel": "Hotel",
    "event": "Event",
    "workplace": "Work",
    "home": "Home",
    "online": "Online",
}

# The booth: ways through it
TOUCH_TO_BEGIN = "Touch to begin"
CHOOSE_LANGUAGE = "Choose your language"
START = "Start"
BACK = "Back"
MORE = "More"
DONE = "Done"
EASIER = "Easier"
LEAVE_NOW = "Leave now"
PAGE_OF = "{number} of {count}"

# The booth: home
WHAT_BRINGS_YOU = "What brings you here?"
KNOW_THE_SIGNS = "Know the signs"
WHAT_TO_LOOK_FOR = "What to look for, and what to do"
GET_HELP = "Get help"
NUMBERS_YOU_CAN_CALL = "Numbers you can call"
SHOW_SUPPORT = "Show support"
HEART_OR_GIFT = "Add your heart to the wall, or give"

# The booth: signs
WHERE_IS_IT = "Where do you see it?"
ALL_SIGNS = "All signs"
NEXT_SIGN = "Next sign"

# The booth: help
YOU_DECIDE = "You decide what happens."
HELP_LINE = "Help line"
HELP_IN = "Help in {country}"
ANOTHER_COUNTRY = "Another country"
CHOOSE_COUNTRY = "Choose a country"
OPEN_NOW = "Open now"
CLOSED_NOW = "Closed now"
LANGUAGES_SPOKEN = "Languages: {languages}"
TAKE_IT_WITH_YOU = "Take it with you"
SCAN_TO_CALL = "Scan to call this number"
SCAN_TO_KEEP = "Scan to keep this number"
NOTHING_IS_KEPT = "Nothing you touch here is kept."

# The booth: support
GIVE = "Give"
FOLLOW_AND_LEARN = "Follow and learn"
WEAR_THE_HEART = "Wear the heart"
WALL_OF_HEARTS = "A wall of hearts"
HEARTS = ("heart on this wall", "hearts on this wall")
ADD_MY_HEART = "Add my heart"
JUST_A_HEART = "No name. No photo. Just a heart."
THANK_YOU = "Thank you."
YOUR_HEART = "Heart {number} is yours."
ONE_MOMENT = "One moment, please."
WANT_TO_DO_MORE = "Want to do more?"
NO_MONEY_HERE = "This screen never asks for money or card details."

# The booth: nobody touches it
STILL_THERE = "Are you still there?"
SCREEN_WILL_CLEAR = "The screen will clear, to keep this private."
YES_GO_ON = "Yes, go on"
CLEAR_IT_NOW = "No, clear it now"

# The booth: easier
MAKE_EASIER = "Make this screen easier"
LARGER_TEXT = "Larger text"
ONE_THIRD_BIGGER = "One third bigger"
MORE_CONTRAST = "More contrast"
BLACK_WHITE_YELLOW = "Black, white and yellow"
LOWER_CONTROLS = "Lower controls"
WITHIN_REACH = "Everything within reach"
LESS_MOTION = "Less motion"
NOTHING_MOVES = "Nothing moves"
READ_ALOUD = "Read aloud"
PLUG_IN_HEADPHONES = "Plug in your headphones first"
UNDO_ALL = "Undo all"
CODE_FOR = "Code to scan: {address}"
