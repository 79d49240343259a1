"""Shows that there is room: deploys three hundred functions more, changes their code, and takes them away again.

The dummies have rows as real functions have, and a few lines of Python for code.
"""

import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import aws
import build
import gateway
import package
import stack
import templates
from settings import ROOT, STACK, Settings
from ui import Refused, detail, step

# A Lambda runtime: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
DUMMY = """#!/usr/bin/env python3
import os
import urllib.request
invocations = f"http://{os.environ['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime/invocation"
while True:
    with urllib.request.urlopen(f"{invocations}/next") as event:
        request, name = event.headers["Lambda-Runtime-Aws-Request-Id"], os.environ["AWS_LAMBDA_FUNCTION_NAME"]
    answer = ('{"statusCode": 200, "body": "' + name + ' VERSION"}').encode()
    urllib.request.urlopen(f"{invocations}/{request}/response", answer).close()
"""
NEW_FUNCTIONS = 300
# Of an area's routes, schedules and operators' functions.
CALLED = ("http-dummy-0-0", "schedule-dummy-4-20", "operator-dummy-9-29")
NEW_ROUTE, OLD_ROUTE = "/api/v1/dummies/9/18", "/health"


def rehearse(settings: Settings) -> None:
    folder = render(settings)
    before = described(settings)
    for version in ("first", "second"):
        step(f"Deploy {len(templates.function_names(folder))} functions, the new ones in their {version} version")
        with tempfile.TemporaryDirectory() as temporary:
            dummy = Path(temporary) / "bootstrap"
            dummy.write_text(DUMMY.replace("VERSION", version))
            deploy(settings, folder, lambda name: dummy if name.startswith("dummy-") else build.bootstrap(name))
        for name in CALLED:
            answer = aws.client(settings, "lambda").invoke(FunctionName=f"{STACK}-{name}")["Payload"].read().decode()
            require(f"{name} {version}" in answer, f"{name} answered {answer}")
        for path in (NEW_ROUTE, OLD_ROUTE):
            require(answered(settings, path) == 200, f"{path} does not answer")
    grown = described(settings)
    new = len(grown["functions"] - before["functions"])
    require(new == NEW_FUNCTIONS, f"{new} functions more instead of {NEW_FUNCTIONS}")
    require(grown["outputs"] == before["outputs"], "a table, a bucket, a queue or the API is another")
    detail(f"{sum(grown['resources'].values())} resources in {len(grown['resources'])} stacks: {grown['resources']}")
    step("Take the new functions away again")
    deploy(settings, ROOT, build.bootstrap)
    require(described(settings) == before, "what is left is not what was there before")
    require(answered(settings, NEW_ROUTE) == 404, "a route of a dummy is still there")
    require(answered(settings, OLD_ROUTE) == 200, "the old routes do not answer")


def render(settings: Settings) -> Path:
    """The templates with the dummies in them."""
    folder = settings.state / "growth"
    build_it = ["cargo", "build", "--release", "--locked", "--workspace", "--example", "dummies"]
    run_it = [str(ROOT / "target" / "release" / "examples" / "dummies"), str(folder)]
    for command in (build_it, run_it):
        if subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode != 0:
            raise Refused("The templates of the rehearsal could not be made; the reason stands above.")
    return folder


def deploy(settings: Settings, folder: Path, code_of: Any) -> None:
    cloudformation, s3 = aws.client(settings, "cloudformation"), aws.client(settings, "s3")
    root, _ = package.upload(settings, s3, folder, code_of)
    stack.deploy(settings, cloudformation, s3, root)
    started = time.monotonic()
    api = stack.outputs(cloudformation)["ApiId"]
    routes = gateway.import_routes(cloudformation, aws.client(settings, "apigatewayv2"), api, settings.app_url)
    detail(f"{routes} routes in {time.monotonic() - started:.1f} s")


def described(settings: Settings) -> dict[str, Any]:
    """What is deployed: functions, resources by stack, and the outputs (tables, buckets, queues, the API)."""
    cloudformation = aws.client(settings, "cloudformation")
    pages = aws.client(settings, "lambda").get_paginator("list_functions").paginate()
    functions = {function["FunctionName"] for page in pages for function in page["Functions"]}
    root = stack.own_resources(cloudformation, STACK)
    resources = {"root": len(root)}
    for nested in (it for it in root if it["ResourceType"] == stack.NESTED):
        resources[nested["LogicalResourceId"]] = len(stack.own_resources(cloudformation, nested["PhysicalResourceId"]))
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
