"""What is on screen when: a pure function of campaign, display and clock. Start with `showing`.

showing      Schedule, Showing, on_screen: what callers use
programme    which playlist and which inserts hold over a local day, for one campaign
counting     which slides a display may show on a day
windows      the spans in which a playlist's `when` holds
loop         slides and turns one after another, and which of them stands after a while
clock        instants and what the clock on the wall reads at them
"""
