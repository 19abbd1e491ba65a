"""Keeps on the glass what the timeline says: `player`, which plays a `programme` by a `display_clock`.

`substitutes` names the slides to try for one that cannot be drawn, `fade_policy` how long a change may take,
`fault_log` writes each fault down once, `shown_log` once an hour which slides stood.
"""
