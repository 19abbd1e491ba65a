"""What the booth says about the campaign, in English; the comments are for translators."""

# Everything here speaks to a visitor who has time to read, on pages reached from "Show support". Each
# sentence stands by itself; where it is from is in resources/campaign/sources.toml.

# The name of a large button that leads to the campaign's story.
ABOUT_THE_HEART = "About the Blue Heart"
# Under that button: what the pages behind it answer.
WHAT_IT_STANDS_FOR = "What it stands for"
# The first of four short names of pages that stand side by side: what human trafficking is.
TAB_WHAT = "What it is"
# The second: why the campaign's heart is blue.
TAB_WHY = "Why blue"
# The third: what is done with the money that people give to the campaign.
TAB_GIFTS = "Gifts"
# The fourth: how to take part in the campaign.
TAB_JOIN = "Join"
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
