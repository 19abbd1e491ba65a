"""What the wall of hearts says, beside `booth_sentences`; the comments are for translators."""

# A heart that is given

# At an event, to a visitor who gave a heart whose number is a round one: all who gave one are thanked.
MILESTONE = "Heart number {number}. Thank you all."
# Button at an event: adds another heart, mostly for the next in a queue.
ONE_MORE_HEART = "One more heart"
# To a visitor whose heart could not be stored: it is not on the wall, and does not count.
HEART_NOT_ADDED = "Your heart was not added."
# Below HEART_NOT_ADDED: the hearts of others are all there.
NOTHING_LOST = "Nothing was lost."
# Button: adds the heart that could not be added.
TRY_AGAIN = "Try again"

# How to wear a heart

# Everything here has its source in resources/campaign/sources.toml.

# Button to a page that says how to wear a blue heart, and the heading of that page.
WEAR_THE_HEART = "Wear the heart"
# Below WEAR_THE_HEART: why people do. "Those": it happened to them.
WHY_WEAR_IT = "People wear a blue heart to show that they stand by those who were trafficked."
# The first way. The airport gave UNODC's pins to people of the airlines and others who work there.
AS_A_PIN = "As a pin on a coat: people who work at Narita Airport in Japan were given one."
# The second way: the small picture of oneself in a social network.
AS_A_PICTURE = "Or as a profile picture online: in 2009 UNODC asked the staff of the United Nations to do so."
