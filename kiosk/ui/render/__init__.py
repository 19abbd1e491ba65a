"""Makes a picture of a page: `page_renderer` has QML draw a `page_view`.

`picture_provider` gives the campaign's pictures, `image_providers` codes and pictograms. `fonts` says in what
face each language is set, `geometry` how a picture lies on the screen, `qml_engine` where the QML is.
"""
