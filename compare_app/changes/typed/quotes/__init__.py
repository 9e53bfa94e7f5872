"""Quotation marks that went or came while their words stayed. Start at `quote_marks`.

It asks `quote_signs`, `quote_kept`, `who_speaks` and the `voices`; `retelling`: speech retold in other words.
"""
