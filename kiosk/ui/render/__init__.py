"""Draws pages into finished pictures: typed views for QML, its pictures and faces, and the page renderer."""
