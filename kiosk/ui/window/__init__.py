"""The window on the screen: `display_window` shows and blends finished pictures, by CrossFade.qml,
which gets them from `shown_pictures`.

`outputs` finds the screen and follows it, `screen_lock` keeps a second program from it, `screensaver`
keeps it lit, on Wayland by `idle_inhibitor`, and `renderer` chooses what draws the window.
"""
