"""The page of `kiosk rehearse`, and a loop as a film.

`rehearsal_page` writes the page, `day_strip` its days, `loop_pictures` its loops, `page_words` the words of
what is drawn; `rehearsal_film` the film.
"""
