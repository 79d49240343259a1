"""The local cloud: `python infra/local up | down | status | logs | events | growth`. `make` calls it."""

import argparse
import sys
import time
from typing import Any

import aws
import build
import checks
import cloud_file
import dashboard
import download_key
import emulator
import events
import gateway
import growth
import logs
import mail
import main_job
import oauth_providers
import package
import seeds
import stack
import staff
import stripe_sandbox
import templates
from settings import Settings, from_environment
from ui import Refused, detail, step


def main() -> int:
    parser = argparse.ArgumentParser(prog="infra/local", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    up_parser = commands.add_parser("up", help="build, start and deploy; harmless when it is up already")
    up_parser.add_argument("--function", metavar="NAME", help="rebuild and update only this one")
    up_parser.add_argument("--no-job", action="store_true", help="do not run the main job")
    commands.add_parser("down", help="stop; everything in the cloud is forgotten")
    commands.add_parser("status", help="what runs, and where")
    commands.add_parser("events", help="serve every events/<name>.json with cargo-lambda")
    commands.add_parser("growth", help="deploy three hundred functions more, and take them away again")
    logs_parser = commands.add_parser("logs", help="what a function logged")
    logs_parser.add_argument("function")
    arguments = parser.parse_args()
    try:
        settings = from_environment()
        match arguments.command:
            case "up":
                up(settings, arguments.function or None, job=not arguments.no_job)
            case "down":
                down(settings)
            case "status":
                return status(settings)
            case "events":
                require_running(settings)
                step("Serve every event with cargo-lambda")
                events.serve_all(settings, aws.client(settings, "lambda"))
            case "growth":
                require_running(settings)
                growth.rehearse(settings)
            case "logs":
                require_running(settings)
                logs.show(aws.client(settings, "logs"), aws.client(settings, "lambda"), arguments.function)
    except Refused as refusal:
        print(f"\n{refusal}", file=sys.stderr)
        return 1
    return 0


def up(settings: Settings, only: str | None, job: bool) -> None:
    started = time.monotonic()
    checks.tools()
    settings.state.mkdir(parents=True, exist_ok=True)
    if only is not None:
        require_running(settings)
    elif not emulator.is_running(settings):
        checks.port_free(settings.port)
    step("Build the functions" if only is None else f"Build {only}")
    build.build(only)
    if only is None:
        step("Build the dashboard, and the engine as WebAssembly for it")
        dashboard.build()
    if emulator.is_running(settings):
        step(f"The local AWS runs on {settings.endpoint_url}")
    else:
        step(f"Start the local AWS, IAM enforced, on {settings.endpoint_url}")
        emulator.start(settings)
    changed = deploy(settings)
    cloud = cloud_file.read(settings)
    provide_oauth(settings, cloud)
    provide_stripe(settings, cloud)
    if dashboard.ensure(settings, aws.client(settings, "cloudfront"), cloud["outputs"]):
        step("Serve the dashboard")
    if job and only is None and (changed or "job" not in cloud):
        step("Do the main job as a user would, and enrol an operator and a moderator")
        try:
            main_job.run(settings, cloud)
            staff.ensure(settings, aws.client(settings, "lambda"), cloud)
            step("Publish the starters and some vocabularies")
            seeds.ensure(settings, aws.client(settings, "lambda"), cloud)
        finally:
            cloud_file.save(settings, cloud)
    status(settings)
    print(f"\nUp in {time.monotonic() - started:.0f} s.")


def deploy(settings: Settings) -> bool:
    """Whether there was anything to change."""
    s3, cloudformation = aws.client(settings, "s3"), aws.client(settings, "cloudformation")
    apigateway, lambda_ = aws.client(settings, "apigatewayv2"), aws.client(settings, "lambda")
    step("Deploy template.yaml")
    template, packages = package.upload(settings, s3)
    if packages:
        detail(f"{len(packages)} packages changed" + (f": {', '.join(packages)}" if len(packages) <= 6 else ""))
    changed = stack.deploy(settings, cloudformation, s3, template)
    outputs = stack.outputs(cloudformation)
    mail.verify_sender(aws.client(settings, "sesv2"))
    download_key.provide(settings, aws.client(settings, "secretsmanager"), outputs[download_key.OUTPUT])
    # An `up` that was interrupted may have left the API without its routes.
    if changed or not gateway.has_routes(apigateway, outputs["ApiId"]):
        routes = gateway.import_routes(cloudformation, apigateway, outputs["ApiId"], settings.app_url)
        detail(f"{routes} routes")
    else:
        detail("nothing to change")
    cloud_file.write(settings, outputs, stack.roles(cloudformation))
    events.write_environment(settings, lambda_)
    return changed


def provide_oauth(settings: Settings, cloud: dict[str, Any]) -> None:
    if oauth_providers.ensure(settings, cloud["api_url"]):
        step("Start GitHub and Google to sign in by, as OAuth servers of this machine")
    secret = cloud["outputs"][oauth_providers.CLIENTS_SECRET]
    oauth_providers.register(settings, aws.client(settings, "secretsmanager"), secret, cloud["api_url"])


def provide_stripe(settings: Settings, cloud: dict[str, Any]) -> None:
    started = stripe_sandbox.ensure(settings)
    if started:
        step("Start the Stripe sandbox")
    secretsmanager = aws.client(settings, "secretsmanager")
    stripe_sandbox.register(settings, secretsmanager, cloud["outputs"], cloud["api_url"])
    if started:
        detail(stripe_sandbox.make_prices(aws.client(settings, "lambda")))


def down(settings: Settings) -> None:
    oauth_providers.stop(settings)
    stripe_sandbox.stop(settings)
    dashboard.stop(settings)
    stopped = emulator.stop(settings)
    settings.cloud_file.unlink(missing_ok=True)
    print("Stopped." if stopped else "Nothing was running.")


def status(settings: Settings) -> int:
    if not emulator.is_running(settings):
        print("Down. `make up` starts it.")
        return 1
    cloud = cloud_file.read(settings)
    print(f"\nDashboard  {cloud.get('app_url', 'not deployed')}")
    print(f"API        {cloud.get('api_url', 'not deployed')}")
    print(f"AWS        {settings.endpoint_url} (IAM enforced; log: {settings.emulator_log})")
    print("Sign-in    " + ", ".join(f"{name} {url}" for name, url in oauth_providers.urls(settings).items()))
    print(f"Stripe     {stripe_sandbox.url(settings)} (a sandbox; cards of its documentation)")
    print(f"Functions  {len(templates.function_names())}, each logs: make logs F=get-health")
    print(f"Generated  {cloud.get('job', {}).get('folder', 'nothing yet')}")
    enrolled = [it["email"] for it in cloud.get("staff", {}).values()]
    print(f"Staff      {', '.join(enrolled) or 'nobody yet'} (passwords and seeds: Details, `staff`)")
    print(f"Details    {settings.cloud_file}")
    return 0


def require_running(settings: Settings) -> None:
    if not emulator.is_running(settings):
        raise Refused("The local cloud is down. `make up` starts it.")


sys.exit(main())
