"""Tables of limits, read from the constants that keep them."""

import re
import tomllib
from pathlib import Path

ENGINE = "shared/engine/src/limits.rs"
UNITS = {"bytes": 1, "files": 1, "count": 1}


def engine_table(root: Path) -> str:
    """What one run of the engine may use: the fields and values of `Limits`, with their own words."""
    source = (root / ENGINE).read_text()
    fields = re.findall(r"((?: +///[^\n]*\n)*) +pub (\w+): \w+,", source)
    values = dict(re.findall(r"^ {12}(\w+): (.+),$", source, re.MULTILINE))
    rows = [f"| `{name}` | {shown(name, values[name])} | {_words(comment)} |" for comment, name in fields]
    if not rows:
        raise ValueError(f"{ENGINE} has no limits")
    return "\n".join(["| Limit | Most | Of what |", "| --- | --- | --- |", *rows])


def constants_table(root: Path, site: Path) -> str:
    """Limits of the API, each with the constant that keeps it."""
    rows = []
    for subject, limits in tomllib.loads((site / "limits.toml").read_text()).items():
        for name, (file, constant) in limits.items():
            rows.append(f"| {subject} | {name} | {shown(constant, constant_in(root / file, constant))} |")
    return "\n".join(["| Of | Limit | Value |", "| --- | --- | --- |", *rows])


def constant_in(file: Path, name: str) -> str:
    """The text of a constant's value."""
    found = re.search(rf"const {name}: [^=;]+ =\s*([^;]+);", file.read_text())
    if found is None:
        raise ValueError(f"{file} has no constant {name}")
    return found[1]


def shown(name: str, value: str) -> str:
    """`50 << 20` of `project_zip_bytes_max` is 50 MiB."""
    if duration := re.search(r"(?:Duration::)?from_(secs|mins|hours|millis)\(([^)]+)\)", value):
        return _duration(duration[1], _number(duration[2]))
    if name.lower().endswith("_days") or "_days_" in name.lower():
        return f"{_number(value)} days"
    if "seconds" in name.lower():
        return _duration("secs", _number(value))
    number = _number(value)
    return _bytes(number) if "bytes" in name.lower() else f"{number:,}"


def _number(text: str) -> int:
    """Products and shifts of whole numbers, as constants are written."""
    text = re.sub(r"(?<=\d)_(?=[\dui])|(?:u|i)(?:8|16|32|64|size)\b", "", text).strip()
    if "<<" in text:
        number, shift = text.split("<<")
        return int(number) << int(shift)
    product = 1
    for factor in text.split("*"):
        product *= int(factor)
    return product


def _bytes(number: int) -> str:
    for unit, size in (("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)):
        if number >= size and number % size == 0:
            return f"{number // size:,} {unit}"
    return f"{number:,} bytes"


def _duration(unit: str, number: int) -> str:
    if unit == "millis":
        return f"{number:,} ms"
    seconds = number * {"secs": 1, "mins": 60, "hours": 3600}[unit]
    for name, size in (("days", 86_400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * size and seconds % size == 0:
            return f"{seconds // size:,} {name}"
    return f"{seconds:,} s"


def _words(comment: str) -> str:
    return " ".join(line.strip().removeprefix("///").strip() for line in comment.splitlines() if line.strip())
