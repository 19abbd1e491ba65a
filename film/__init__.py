"""Draws the campaign's own film, frame by frame, from the drawings in film/layers."""
