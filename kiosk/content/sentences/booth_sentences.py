"""What the booth says, in English, as `sentences` is what slides say; the comments are for translators."""

# Ways through it

# To everybody who passes by a screen that can be touched.
TOUCH_TO_BEGIN = "Touch to begin"
# Under TOUCH_TO_BEGIN: what there is to find. Warning signs of trafficking; numbers to call; what anybody can
# do.
WHAT_IT_HAS = "Signs, help lines, ways to support"
# Heading over a list of languages.
CHOOSE_LANGUAGE = "Choose your language"
# Tab beside WHAT_TO_DO, with larger text: the warning sign itself.
THE_SIGN = "The sign"
# Button that leads to the booth's first page.
FIRST_PAGE = "First page"
# Button: to the page before this one.
BACK = "Back"
# Button: the leaf of a list, or the sign, before this one.
PREVIOUS = "Previous"
# Button: the leaf of a list, or the sign, after this one.
NEXT = "Next"
# Button: the changes are made, the page closes.
DONE = "Done"
# Button that leads to larger text, more contrast and the like. Not "lighter", not "simpler words".
EASIER = "Easier to read"
# Button that hides at once what somebody reads here, as somebody else comes near. It is about the page: it
# must not be read as advice to leave a place or a person.
HIDE_PAGE = "Hide this page"
# Where one stands in a list: the second of five. Both are numbers.
PAGE_OF = "{number} of {count}"

# Home

# Heading of the booth's first page.
WHAT_BRINGS_YOU = "What brings you here?"
# Large button to the warning signs.
KNOW_THE_SIGNS = "Know the signs"
# Under KNOW_THE_SIGNS: what its pages tell.
WHAT_TO_LOOK_FOR = "What to look for, and what to do"
# Large button to the help lines; it may be the person concerned who reads it.
GET_HELP = "Get help"
# Under GET_HELP. Numbers of telephones.
NUMBERS_YOU_CAN_CALL = "Numbers you can call"
# Under GET_HELP, where no help line of this country is known: its emergency number, and other countries.
DANGER_AND_ELSEWHERE = "A number for danger, and other countries"
# Under GET_HELP or ANOTHER_COUNTRY: telephone numbers of help lines in many other countries.
NUMBERS_ELSEWHERE = "Numbers in many countries"
# Button to signs that speak to somebody who may be exploited, and the heading over them. Whoever stands
# beside the reader must learn nothing from it: no question, nothing of help, of danger or of trafficking.
YOUR_JOB_YOUR_TRIP = "Your job, your trip"
# Under YOUR_JOB_YOUR_TRIP: what its page has. As harmless as that: somebody may watch the reader.
A_FEW_THINGS = "A few things to know"
# Large button to what everybody can do for the campaign.
SHOW_SUPPORT = "Show support"
# Under SHOW_SUPPORT: adding a heart to a wall of hearts on this screen, or reading about the campaign.
HEART_OR_MORE = "Add a heart, or learn more"

# Signs

# Heading over the tabs of places, SETTINGS: where do you see what you are thinking of?
WHERE_IS_IT = "Where do you see it?"
# Heading over advice to whoever saw a sign.
WHAT_TO_DO = "What to do"
# Heading over what whoever saw a sign should leave alone.
WHAT_NOT_TO_DO = "What not to do"
# Button to a page with a help line's number: whose it is, and {number}. The screen itself calls nobody: no
# "call".
HELP_LINE = "Help line {number}"

# Help

# Heading over help lines, to the person concerned. That it is up to them whether to call, no more: what the
# police then do is not.
YOU_CHOOSE = "You choose whether to call, and what to say."
# Above the help lines of a country. {country} is its name as a list has it, and takes no ending and no
# article.
HELP_IN = "Help: {country}"
# Where the help lines of a country would stand: this program knows none; there may be some.
NO_NUMBER_KNOWN = "No number is known here for this country."
# The same, where the number for danger is known and stands below.
NO_LINE_KNOWN = "No help line is known here for this country."
# The same, where help lines are known, but nobody has looked for more than a year whether they still hold.
LINES_NOT_CHECKED = (
    "The help lines of this country have not been checked for a long time. They are not shown."
)
# Above addresses on the internet of organisations that help: for this country no telephone number is known.
AN_ADDRESS_ALONE = "No number to call is known here, but an address."
# Where the screen does not know in which country it stands.
COUNTRY_FIRST = "Choose a country to see its numbers."
# Button to the help lines of other countries.
ANOTHER_COUNTRY = "Another country"
# Heading over a list of countries.
CHOOSE_COUNTRY = "Choose a country"
# Said of a help line: at this hour somebody answers the telephone.
ANSWERING_NOW = "Answering now"
# Said of a help line: at this hour nobody answers the telephone.
NOT_ANSWERING_NOW = "Not answering now"
# Said of a help line: what those who answer speak. {languages} is a list, "French, Dutch and English".
LANGUAGES_SPOKEN = "Languages: {languages}"
# Heading over two codes with a help line's number: whoever scans one has the number on their telephone.
KEEP_THIS_NUMBER = "Keep this number"
# Heading over an address on the internet, or a number for text messages, to be copied down.
KEEP_THIS_ADDRESS = "Keep this address"
# Button to all that is known of a help line, and the heading over it: whom it is for, its hours, its price.
# A line to call, or to write to.
ABOUT_THIS_LINE = "About this line"
# Said of a help line that has an address on the internet, which stands above, and no number to call.
ON_THE_INTERNET = "On the internet"
# Said of a help line: text message to {number}, with these words in it: {words}.
TEXT_MESSAGE = "By text message to {number}: {words}"
# Said of a help line: on that page, {address}, one can write with somebody.
WRITE_ONLINE = "To write with someone: {address}"
# The name under which a telephone keeps a help line's number. It must tell nothing of help, of trafficking
# or of the police to whoever looks through the telephone: a word that stands among anybody's contacts.
NAME_TO_KEEP = "Information"
# Beside a code: whoever scans it calls the number.
SCAN_TO_CALL = "Scan to call this number"
# Beside a code: whoever scans it saves the number in their telephone, under NAME_TO_KEEP.
SCAN_TO_KEEP = "Scan to save this number"
# Beside a code: whoever scans it opens a help line's own page on the internet, whose address stands under it.
SCAN_TO_OPEN = "Scan to open this page"
# Below the help lines: this screen does not store which page somebody read.
NOT_KEPT = "This screen does not keep what you look at."
# Below the two codes: a warning to somebody whose telephone is looked through by somebody else.
PHONE_MAY_KEEP = "This screen keeps nothing. Your phone may keep the number."
# Below the code of a page on the internet: the same warning.
PHONE_MAY_KEEP_ADDRESS = "This screen keeps nothing. Your phone may keep the address."

# Support

# Button to a code that leads to a page where money can be given.
GIVE = "Give"
# Button to a code that leads to a page about the United Nations' fund for survivors, where nothing can be
# paid.
ABOUT_THE_FUND = "About the fund"
# Button to a code that leads to a page of the campaign on the internet.
LEARN_ONLINE = "Learn more online"
# Large button to a wall of hearts on this screen, where a visitor can add one. Nothing is worn.
ADD_A_HEART = "Add a heart"
# Heading over many small hearts, one for each visitor who added one.
WALL_OF_HEARTS = "A wall of hearts"
# Below a large number: so many hearts are on this wall. The number stands by itself above.
HEARTS = ("heart on this wall", "hearts on this wall")
# Button that adds the visitor's heart.
ADD_MY_HEART = "Add my heart"
# Below ADD_MY_HEART: nothing else is asked or stored.
JUST_A_HEART = "No name. No photo. Just a heart."
# To a visitor who has added a heart.
THANK_YOU = "Thank you."
# After THANK_YOU. {number} is a number, the visitor's place among all hearts: theirs is the 1,204th.
YOUR_HEART = "Heart {number} is yours."
# While a heart is being added.
ONE_MOMENT = "One moment, please."
# To a visitor who has added a heart, over buttons to other ways to support.
WANT_TO_DO_MORE = "Want to do more?"
# Below a code: whoever asks for a card at this screen is a cheat.
NO_MONEY_HERE = "You never pay at this screen, and never enter card details."

# Nobody touches it

# Question after a minute in which nobody touched the screen.
STILL_THERE = "Are you still there?"
# Below STILL_THERE: soon what stands here disappears, so that nobody else sees it.
SCREEN_WILL_CLEAR = "The screen will clear, to keep this private."
# Button, answers STILL_THERE: leave the page as it is.
YES_GO_ON = "Yes, go on"
# Button, answers STILL_THERE: let it disappear at once.
CLEAR_IT_NOW = "No, clear it now"

# Easier to read

# Heading over the switches below.
MAKE_EASIER = "Make this screen easier"
# Switch: letters are larger.
LARGER_TEXT = "Larger text"
# Under LARGER_TEXT: by how much.
ONE_THIRD_BIGGER = "One third bigger"
# Switch: stronger colours for people with weak sight.
MORE_CONTRAST = "More contrast"
# Under MORE_CONTRAST: the only colours then.
BLACK_WHITE_YELLOW = "Black, white and yellow"
# Switch: everything that can be touched moves down, for whoever sits or is small.
LOWER_CONTROLS = "Lower controls"
# Under LOWER_CONTROLS: what that is good for.
WITHIN_REACH = "Everything within reach"
# Switch: nothing slides or fades any more.
LESS_MOTION = "Less motion"
# Under LESS_MOTION: what it does.
NOTHING_MOVES = "Nothing moves"
# Switch: a voice reads the page.
READ_ALOUD = "Read aloud"
# Under READ_ALOUD: so that nobody else hears it.
PLUG_IN_HEADPHONES = "Plug in your headphones first"
# Button: every switch is off again.
UNDO_ALL = "Undo all"
# Spoken in the place of a code, to whoever cannot see it. {address} is an internet address.
CODE_FOR = "Code to scan: {address}"
