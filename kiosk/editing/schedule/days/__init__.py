"""What plays on each day of a display, asked of the timeline: nothing of it is reckoned here.

week_blocks      the blocks of each day of a week, what they cover, and the hours that they come from
year_strip       which days of a year something takes over or is added to
covering         when something covers a playlist, and when it plays next
covering_words   the same, as a person says it
between_words    what comes between the slides of a playlist that has days of its own
playing          what plays at an instant, and why
"""
