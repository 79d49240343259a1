"""shacl.py VOCABULARY SAMPLES: whether each sample, read as JSON-LD, conforms.

What pySHACL makes of the shapes is what the generated validators are compared with.
"""

import json
import logging
import sys
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

from pyshacl import validate  # noqa: E402
from rdflib import Graph  # noqa: E402


def main() -> None:
    vocabulary, samples = (Path(argument) for argument in sys.argv[1:])
    document = json.loads(samples.read_text())
    shapes = Graph().parse(vocabulary)
    answers = []
    for sample in document["samples"]:
        resource = {"@context": document["context"], **sample["value"]}
        data = Graph().parse(data=json.dumps(resource), format="json-ld")
        # The class hierarchy is looked for in the data (SHACL 2.1.3.2).
        conforms, _, report = validate(data + shapes, shacl_graph=shapes, inference="none", advanced=False)
        answers.append({"conforms": conforms, "report": report})
    json.dump(answers, sys.stdout)


main()
