"""json-schema.py OUT_DIR REQUESTS: as json-schema.mjs, by PyPI jsonschema.

Its regular expressions are Python's, in which \\d and $ mean more than in JavaScript's.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator


def main() -> None:
    folder, requests = (Path(argument) for argument in sys.argv[1:])
    schema = json.loads((folder / "schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    answers = []
    for request in json.loads(requests.read_text()):
        resource = {"@id": "urn:sample", "@type": "Sample", request["key"]: request["value"]}
        error = next(validator.iter_errors(resource), None)
        answers.append({"written": request["value"]} if error is None else {"refusal": error.message[:200]})
    json.dump(answers, sys.stdout)


main()
