"""json-schema.py OUT_DIR RESOURCES: as json-schema.mjs, by PyPI jsonschema.

Its regular expressions are Python's, in which \\d and $ mean more than in JavaScript's.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator


def main() -> None:
    folder, resources = (Path(argument) for argument in sys.argv[1:3])
    schema = json.loads((folder / "schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    answers = []
    for resource in json.loads(resources.read_text()):
        error = next(validator.iter_errors(resource), None)
        answers.append({"written": resource} if error is None else {"refusal": error.message[:200]})
    json.dump(answers, sys.stdout)


main()
