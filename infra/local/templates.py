"""What the generated templates say: the root, and the stacks of functions that it names."""

import re
from pathlib import Path

from settings import ROOT, STACK

STACKS = Path("infra") / "stacks"
TEMPLATE_URL = re.compile(r"^ +TemplateURL: (infra/stacks/[a-z0-9-]+\.yaml)$", re.MULTILINE)
CODE = re.compile(r"^ +Code: (\.\./\.\./target/lambda/([a-z0-9-]+)/)$", re.MULTILINE)
# What calls a function stands before its own name.
FUNCTION_NAME = re.compile(r"^ +FunctionName: !Sub \$\{RootStackName\}-([a-z]+-([a-z0-9-]+))$", re.MULTILINE)


def root(folder: Path = ROOT) -> str:
    return (folder / "template.yaml").read_text()


def stacks(folder: Path = ROOT) -> dict[str, str]:
    """Text of each template that the root names, by its path from the root."""
    return {path: (folder / path).read_text() for path in TEMPLATE_URL.findall(root(folder))}


def functions_with_fonts(folder: Path = ROOT) -> list[str]:
    """Those that write receipts: they are told who sells."""
    blocks = [block for text in stacks(folder).values() for block in re.split(r"\n\n", text)]
    return [name for block in blocks if "SELLER_NAME:" in block for _, name in CODE.findall(block)]


def function_names(folder: Path = ROOT) -> list[str]:
    """Every function, as its event and its binary are named."""
    return [name for text in stacks(folder).values() for _, name in CODE.findall(text)]


def deployed_name(name: str) -> str | None:
    """What a function is called in Lambda; None when there is no such function."""
    found = (match for text in stacks().values() for match in FUNCTION_NAME.findall(text))
    return next((f"{STACK}-{deployed}" for deployed, own in found if own == name), None)
