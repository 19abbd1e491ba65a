"""Proofs: pages as the player draws them, measured before the public sees them; none of it knows Qt.

`drawn_page` is what is found on one; `page_proofs` has them drawn beside this program, and keeps that.
"""
