"""When a campaign's playlists play, in words and as acts of whoever arranges them; without Qt.

playlist_rows      the playlists in the order in which they cover each other, and the inserts
sentence           when and where a playlist plays, as a sentence with parts that can be changed
dates_typed        dates and instants as people type them
spans_said         dates, days, hours and displays in words
repetition         the recurrence rules that a window offers, read and written
playlist_acts      a playlist made, copied, renamed, moved, switched off, deleted
when_acts          its hours, days, dates, repetition changed
priority_order     which priorities give an order, with as few of them changed as can be
sentence_words     sentences in the language of whoever reads them
refusals           what the player would not take is refused before it is done
days               what plays on each day, asked of the timeline
"""
