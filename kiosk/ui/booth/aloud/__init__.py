"""Pages of a visit read aloud: `spoken_page` has the words, `speech` the voice."""
