"""Blue Heart Kiosk: a campaign on public screens. Start reading here.

       content             WHAT is shown       frozen values, reading, words, the directory
   ↗     ↑      ↖
timeline media  visit      WHEN · PICTURES · WHAT A VISITOR DOES    pure functions; no Qt
   ↖     ↑      ↗
  preflight   ui           IS IT FIT TO SHOW · HOW it looks         ui alone knows Qt: views, QML, timers
       ↖      ↗
       commands            kiosk run, …        one short file each

An arrow means "imports"; tests/test_architecture.py holds it.

What is on screen is a pure function of campaign, display and clock (`kiosk.timeline`). What stands on the
glass is a `Page`, one slide with its words, numbers and pictures resolved (`kiosk.content.page`); whoever
draws it draws it with the same Slide.qml. Only a visit at a touch booth has a state, and it is a value too
(`kiosk.visit`). Faults are for the operator, never for the glass.
"""

__version__ = "0.1.0"
