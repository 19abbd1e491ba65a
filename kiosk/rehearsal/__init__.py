"""Rehearsal: what will stand on a display, for a person to look over; all of it is the timeline's answer.

`rehearsed_loop` is one time through a loop, `rehearsed_days` the days in which loops stand, `page_book` the
pages of them, `never_shown` what has no time, `loop_film` a loop as a film.
"""
