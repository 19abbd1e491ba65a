"""The booth that is touched: a visit on the window, its pages for QML, its hearts, its voice."""
