"""Subtitles of films: a WebVTT or SubRip file becomes cues, each with its times and its words."""
