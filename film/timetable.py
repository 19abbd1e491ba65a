"""When what happens in the film, in seconds from its beginning."""

from film.easing import Span

RATE = 30  # frames in a second
LENGTH = 22
FRAMES = RATE * LENGTH
WIDTH, HEIGHT = 1920, 1080

# One scene goes over into the next, and nothing else moves meanwhile.
TO_LIGHTS = Span(7.5, 8.5)
TO_CITY = Span(12.5, 13.5)

FLIGHT = Span(0.4, 5.8)
FILL = Span(5.8, 7.4)

HAND = Span(8.5, 10.0)
LIGHTS = RINGS = Span(10.0, 12.4)
LIGHT = 0.7  # what each light takes
RING = 1.0

BLUE = Span(13.5, 18.5)
HOUSE = 1.2
HEART = Span(18.7, 19.7)
