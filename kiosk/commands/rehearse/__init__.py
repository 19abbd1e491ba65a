"""`kiosk rehearse`: a page of what will stand on displays, and a loop of it as a film.

`rehearse_command` is the command, `rehearsal_page` writes the page, `day_strip` its days, `loop_pictures` its
loops, `words_on_pages` the words of what is drawn; `rehearsal_film` the film.
"""

from kiosk.commands.rehearse.rehearse_command import rehearse as rehearse
