"""Shows that there is room: deploys three hundred functions more, calls some, and takes them away again.

    cargo run --release --example dummies -- .local/growth
    GGEN_PORT=4777 GGEN_STATE=.local/growth .local/venv/bin/python infra/local/rehearse_growth.py .local/growth

It wants a running local cloud (`infra/local up`) of the committed templates. The dummies
have the rows of real functions and a few lines of Python for code. `make test` does not run it.
"""

import argparse
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import aws
import build
import emulator
import gateway
import package
import stack
import templates
from settings import ROOT, STACK, Settings, from_environment
from ui import Refused, detail, step

# A Lambda runtime: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
DUMMY = """#!/usr/bin/env python3
import os
import urllib.request
invocations = f"http://{os.environ['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime/invocation"
while True:
    with urllib.request.urlopen(f"{invocations}/next") as event:
        request, name = event.headers["Lambda-Runtime-Aws-Request-Id"], os.environ["AWS_LAMBDA_FUNCTION_NAME"]
    answer = ('{"statusCode": 200, "body": "' + name + '"}').encode()
    urllib.request.urlopen(f"{invocations}/{request}/response", answer).close()
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="what `--example dummies` has written")
    folder = parser.parse_args().folder.resolve()
    settings = from_environment()
    try:
        if not emulator.is_running(settings):
            raise Refused("The local cloud is down: infra/local up")
        with tempfile.TemporaryDirectory() as temporary:
            dummy = Path(temporary) / "bootstrap"
            dummy.write_text(DUMMY)
            rehearse(settings, folder, dummy)
    except Refused as refusal:
        print(f"\n{refusal}", file=sys.stderr)
        return 1
    return 0


def rehearse(settings: Settings, folder: Path, dummy: Path) -> None:
    def code_of(name: str) -> Path:
        return dummy if name.startswith("dummy-") else build.bootstrap(name)

    before = described(settings)
    step(f"Deploy {len(templates.function_names(folder))} functions")
    deploy(settings, folder, code_of)
    grown = described(settings)
    dummies = sorted(name for name in grown["functions"] - before["functions"])
    detail(f"{len(dummies)} functions more; resources by stack: {grown['resources']}")
    for name in (dummies[0], dummies[len(dummies) // 2]):
        invoked = aws.client(settings, "lambda").invoke(FunctionName=name)["Payload"].read().decode()
        require(name in invoked, f"{name} answered {invoked}")
    for path in ("/api/v1/dummies/0/0", "/api/v1/dummies/9/18", "/health"):
        require(answered(settings, path) == 200, f"{path} does not answer")
    detail("functions, new routes and old routes answer")
    step("Take them away again")
    deploy(settings, ROOT, build.bootstrap)
    after = described(settings)
    require(after == before, "what is left is not what was there")
    require(answered(settings, "/api/v1/dummies/0/0") == 404, "a dummy's route is still there")
    require(answered(settings, "/health") == 200, "the old routes do not answer")
    detail("what is there is what was there, tables and the API's address too")


def deploy(settings: Settings, folder: Path, code_of: Any) -> None:
    cloudformation, s3 = aws.client(settings, "cloudformation"), aws.client(settings, "s3")
    started = time.monotonic()
    root, _ = package.upload(settings, s3, folder, code_of)
    detail(f"packaged in {time.monotonic() - started:.1f} s")
    stack.deploy(settings, cloudformation, s3, root)
    started = time.monotonic()
    api = stack.outputs(cloudformation)["ApiId"]
    routes = gateway.import_routes(cloudformation, aws.client(settings, "apigatewayv2"), api)
    detail(f"{routes} routes, handed over in {time.monotonic() - started:.1f} s")


def described(settings: Settings) -> dict[str, Any]:
    """What is deployed: functions, resources by stack, and the outputs (tables, buckets, queues, the API)."""
    cloudformation = aws.client(settings, "cloudformation")
    pages = aws.client(settings, "lambda").get_paginator("list_functions").paginate()
    functions = {function["FunctionName"] for page in pages for function in page["Functions"]}
    nested = [it for it in stack.own_resources(cloudformation, STACK) if it["ResourceType"] == stack.NESTED]
    resources = {it["LogicalResourceId"]: len(stack.own_resources(cloudformation, it["PhysicalResourceId"])) for it in nested}
    resources["root"] = len(stack.own_resources(cloudformation, STACK))
    return {"functions": functions, "resources": resources, "outputs": stack.outputs(cloudformation)}


def answered(settings: Settings, path: str) -> int:
    try:
        with urllib.request.urlopen(settings.api_url + path, timeout=60) as response:
            return response.status
    except urllib.error.HTTPError as error:
        return error.code


def require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Refused(otherwise)


if __name__ == "__main__":
    sys.exit(main())
