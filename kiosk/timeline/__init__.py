"""What is on screen when: a pure function of campaign, display and clock. Start with `schedule`.

schedule           Schedule, Showing: what callers use
day_plan           which playlist and which inserts hold over a local day, for one campaign
eligible_slides    which slides of its playlists are eligible on a day
eligibility        what a display may show at all, and on a day
windows            the spans in which a playlist's `when` holds
playlist_windows   which playlist stands from when to when, its loop and its inserts
day_tables         the same by local days, and which days are alike
absences           which playlists do not hold in a time, and when they do
left_out           which donate slides are left out of which laps of a loop, as they would meet help
loop               slides and turns one after another, and which of them stands after a while
wall_clock         instants and what the clock on the wall reads at them
"""
