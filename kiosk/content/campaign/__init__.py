"""A campaign as an operator writes it: its slides, links, playlists and when they hold; read and checked."""
