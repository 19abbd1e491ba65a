"""The page of `kiosk rehearse`, and a loop as a film.

`rehearsal_page` writes the page, `day_strip` its days, `loop_pictures` its loops, `words_on_pages` the words
of what is drawn; `rehearsal_film` the film.
"""
