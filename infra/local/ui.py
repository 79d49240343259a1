"""What the person at the terminal sees."""

import sys
import time


class Refused(Exception):
    """A condition that the reader can mend; the text says how."""


def step(text: str) -> None:
    """Starts a step: one line, in the imperative."""
    print(f"==> {text}", flush=True)


def detail(text: str) -> None:
    print(f"    {text}", flush=True)


class Progress:
    """One line that is overwritten on a terminal, and printed rarely elsewhere."""

    def __init__(self, seconds_between_lines: float = 5.0) -> None:
        self._tty = sys.stdout.isatty()
        self._between = seconds_between_lines
        self._printed_at = time.monotonic()

    def show(self, text: str) -> None:
        if self._tty:
            print(f"\r\033[K    {text[:110]}", end="", flush=True)
        elif time.monotonic() - self._printed_at >= self._between:
            detail(text)
            self._printed_at = time.monotonic()

    def end(self, text: str) -> None:
        if self._tty:
            print("\r\033[K", end="")
        detail(text)
