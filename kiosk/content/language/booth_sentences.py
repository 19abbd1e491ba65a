"""What the booth says, in English, as `sentences` is what slides say; the comments are for translators."""

# Ways through it

# To everybody who passes by a screen that can be touched.
TOUCH_TO_BEGIN = "Touch to begin"
# Heading over a list of languages.
CHOOSE_LANGUAGE = "Choose your language"
# Button that leads to the booth's first page.
FIRST_PAGE = "First page"
# Button: to the page before this one.
BACK = "Back"
# Button: the rest of a list that goes on.
MORE = "More"
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
# Large button to what everybody can do for the campaign.
SHOW_SUPPORT = "Show support"
# Under SHOW_SUPPORT: adding a heart to a wall of hearts on this screen, or reading about the campaign.
HEART_OR_MORE = "Add a heart, or learn more"

# Signs

# Heading over the tabs of places, SETTINGS: where do you see what you are thinking of?
WHERE_IS_IT = "Where do you see it?"
# Button back to the list of all signs.
ALL_SIGNS = "All signs"
# Button to the sign that comes next.
NEXT_SIGN = "Next sign"

# Help

# Heading over help lines, to the person concerned. That it is up to them whether to call, no more: what the
# police then do is not.
YOU_CHOOSE = "You choose whether to call, and what to say."
# Above the help lines of a country. {country} is its name as a list has it, and takes no ending and no
# article.
HELP_IN = "Help: {country}"
# Where the help lines of a country would stand: this program knows none; there may be some.
NO_NUMBER_KNOWN = "No number is known here for this country."
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
# The name under which a telephone keeps a help line's number. It must tell nothing of help, of trafficking
# or of the police to whoever looks through the telephone: a word that stands among anybody's contacts.
NAME_TO_KEEP = "Information"
# Beside a code: whoever scans it calls the number.
SCAN_TO_CALL = "Scan to call this number"
# Beside a code: whoever scans it saves the number in their telephone, under NAME_TO_KEEP.
SCAN_TO_KEEP = "Scan to save this number"
# Below the help lines: this screen does not store which page somebody read.
NOT_KEPT = "This screen does not keep what you look at."
# Below the two codes: a warning to somebody whose telephone is looked through by somebody else.
PHONE_MAY_KEEP = "This screen keeps nothing. Your phone may keep the number."

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

# About the Blue Heart

# Everything here speaks to a visitor who has time to read, on pages reached from "Show support". Each
# sentence stands by itself; where it is from is in resources/campaign/sources.toml.

# The name of a large button that leads to the campaign's story.
ABOUT_THE_HEART = "About the Blue Heart"
# Under that button: what the pages behind it answer.
WHAT_IT_STANDS_FOR = "What it stands for"
# The first of five short names of pages that stand side by side: what human trafficking is.
TAB_WHAT = "What it is"
# The second: why the campaign's heart is blue.
TAB_WHY = "Why blue"
# The third: what is done with the money that people give to the campaign.
TAB_GIFTS = "Gifts"
# The fourth: how to take part in the campaign.
TAB_JOIN = "Join"
# The fifth: the days of the year on which trafficking is spoken of.
TAB_DAYS = "The days"
# The heading of the first page.
WHAT_IS_TRAFFICKING = "What is human trafficking?"
# The first of three parts of trafficking, all of them needed, as in the Protocol of the United Nations: the
# act. "Houses" stands for harbouring and receiving.
THE_ACT = "What is done: someone recruits, moves or houses a person."
# The second part: the means. "Need": that somebody is poor, ill, far from home or without papers.
THE_MEANS = "How: with lies, threats or force, or by using the person's need."
# The third part: the purpose. To profit from somebody means to exploit them, in any way; forced work is one.
THE_PURPOSE = "What for: to profit from the person, as with forced work."
# Whom it happens to, and where: nobody has to cross a border for it to be trafficking.
TO_WHOM = "It happens to women, men and children, in every country, even without a border."
# For somebody under 18 the second part is not needed: nothing makes a child's "yes" count.
WITH_A_CHILD = "With a child it is trafficking even without lies, threats or force."
# The heading of the second page.
WHY_BLUE = "Why a blue heart?"
# What the heart stands for, both at once: sadness, and coldness. Who buys and sells people is a trafficker.
THE_HEART = (
    "The heart stands for the sadness of people who are trafficked, and for the cold hearts of those who buy "
    "and sell them."
)
# What the colour stands for. "Commitment": the United Nations have bound themselves to act against the crime.
THE_BLUE = "Blue is the colour of the United Nations. It stands for their commitment against this crime."
# A comparison of the campaign's own: the red ribbon is known all over the world as the sign for HIV and AIDS.
LIKE_THE_RIBBON = (
    "The red ribbon makes people think of HIV. The blue heart is meant to do so for human trafficking."
)
# Who began the campaign, and when. This screen is not theirs, and must not sound as if it were.
BEGUN_BY = "UNODC, an office of the United Nations, began the campaign in 2009."
# The heading of the third page; no question.
WHERE_THE_GIFTS_GO = "Where gifts go"
# The fund has an official name in Arabic, Chinese, English, French, Russian and Spanish.
THE_FUND = (
    "Gifts to the campaign go to the United Nations Voluntary Trust Fund for Victims of Trafficking "
    "in Persons."
)
# The fund pays organisations, and they help people. "Humanitarian": a place to live, food, health care.
THE_GRANTS = "The fund gives grants to organisations. They give people humanitarian, legal and financial aid."
# Who set up the fund, and when.
SET_UP_BY = "The General Assembly of the United Nations set it up in 2010."
# The heading of the fourth page: who can take part. Not an order.
ANYONE_CAN_JOIN = "Anyone can join."
# The first of three things to do: a pin in the form of a blue heart, worn on a coat.
WEAR_A_HEART = "Wear the heart."
# The second: a town hall, a tower or an airport is lit in blue for a night.
LIGHT_A_BUILDING = "Light a building blue."
# The third: tell others what trafficking is.
SHARE_IT = "Share what you learn."
# Who can take part. "UN Protocol": the treaty of the United Nations against trafficking in persons, to which
# states are party.
WHO_CAN_JOIN = (
    "People, companies and organisations that stand by the UN Protocol against trafficking, and governments "
    "that are party to it."
)
# Of the official logo, which is not the heart on this screen. Advice, to whoever wants to print it.
OF_THE_LOGO = "The campaign's own logo: ask UNODC first, and leave it as it is."
# The heading of the fifth page.
DAYS_OF_THE_YEAR = "Two days in the year"
# The date stands as the language writes it.
THE_WORLD_DAY = "30 July: World Day against Trafficking in Persons, first observed in 2014."
# The date stands as the language writes it. "EU" is the European Union.
THE_EU_DAY = "18 October: EU Anti-Trafficking Day, since 2007."
# Who chose the first of the two days, and where that is written.
CHOSEN_BY = "The General Assembly of the United Nations chose 30 July in its resolution 68/192 of 2013."

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
