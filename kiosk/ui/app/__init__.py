"""One run of a display from start to end: `display_run` makes what plays it, in an `application` of Qt's.

`file_watcher` notices that files changed, `signals` that the program is to end, `memory` keeps it small.
`offscreen` draws pages without a screen.
"""
