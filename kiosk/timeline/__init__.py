"""What is on screen when: a pure function of campaign, display and clock. Start with `showing`.

showing      Schedule, Showing, on_screen: what callers use
programme    which playlist and which inserts hold over a local day, for one campaign
roster       which slides of its playlists count on a day, and which would meet and are dropped
counting     what a display may show at all
windows      the spans in which a playlist's `when` holds
loop         slides and turns one after another, and which of them stands after a while
clock        instants and what the clock on the wall reads at them
"""
