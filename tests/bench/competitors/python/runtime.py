"""The least a Python runtime must do: ask for an event, answer it.

Lambda's own runtime client does more, so this flatters Python.
"""

import http.client
import json
import os

from get_generation import handler

BASE = "/2018-06-01/runtime"


def serve():
    api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    while True:
        api.request("GET", f"{BASE}/invocation/next")
        told = api.getresponse()
        event = json.loads(told.read())
        request_id = told.headers["lambda-runtime-aws-request-id"]
        try:
            path, answer = "response", handler(event, None)
        except Exception as error:  # whatever it is, Lambda is told and the loop goes on
            path, answer = "error", {"errorType": type(error).__name__, "errorMessage": str(error)}
        api.request("POST", f"{BASE}/invocation/{request_id}/{path}", json.dumps(answer))
        api.getresponse().read()


if __name__ == "__main__":
    serve()
