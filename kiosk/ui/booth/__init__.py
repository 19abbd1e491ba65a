"""What is touched: `booth` keeps the visit of the moment, and gives its page to Booth.qml as a `booth_view`.

`invitation` says what stands under the loop, `booth_languages` what a visitor can choose,
`scene_provider` the pictures on tiles, `heart_wall` adds hearts, `speech` reads a page aloud. Of the QML,
`pages` has one file for each layout, `buttons` what is touched, `cards` what is read.
"""
