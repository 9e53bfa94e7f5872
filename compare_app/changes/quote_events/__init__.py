"""What became of every quote between every pair of versions."""

from .events import quote_events

__all__ = ["quote_events"]
