"""A process that outlives the command that started it, with all its children."""

import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ui import Refused

START_SECONDS_MAX = 60
STOP_SECONDS_MAX = 10


@dataclass(frozen=True)
class Detached:
    """Known by the number in `pid_file`, as long as `marker` is in the command line of that process:
    a number left by a crash may belong to another program by now."""

    what: str
    marker: str
    pid_file: Path
    log: Path

    def start(self, command: list[str], environment: dict[str, str], answers: Callable[[], bool]) -> None:
        """Starts it afresh and waits until it answers."""
        self.stop()
        with self.log.open("wb") as log:
            process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.pid_file.write_text(str(process.pid))
        deadline = time.monotonic() + START_SECONDS_MAX
        while not answers():
            if process.poll() is not None or time.monotonic() > deadline:
                raise Refused(f"{self.what} did not start; its log: {self.log}")
            time.sleep(0.1)

    def is_running(self) -> bool:
        return self._pid() is not None

    def stop(self) -> bool:
        """Ends it and what it started; whether there was one."""
        pid = self._pid()
        self.pid_file.unlink(missing_ok=True)
        if pid is None:
            return False
        _signal(pid, signal.SIGTERM)
        deadline = time.monotonic() + STOP_SECONDS_MAX
        while _alive(pid):
            if time.monotonic() > deadline:
                _signal(pid, signal.SIGKILL)
                break
            time.sleep(0.1)
        # Children that outlived it are in its process group.
        _signal(pid, signal.SIGKILL)
        return True

    def _pid(self) -> int | None:
        try:
            pid = int(self.pid_file.read_text())
        except (OSError, ValueError):
            return None
        return pid if self.marker in _command_line(pid) else None


def _command_line(pid: int) -> str:
    # Small images have no `ps`; macOS has no /proc.
    if Path("/proc/self").exists():
        try:
            return Path(f"/proc/{pid}/cmdline").read_text()
        except OSError:
            return ""
    return subprocess.run(["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout


def _alive(pid: int) -> bool:
    # A child of this very process stays a zombie until it is waited for.
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        pass
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.killpg(pid, number)
    except ProcessLookupError:
        pass
