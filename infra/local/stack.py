"""Deploys the template by a CloudFormation change set."""

import time
from typing import Any

import download_key
from botocore.exceptions import ClientError
from package import BUCKET
from settings import API_ID, MAIL_FROM, ROOT, STACK, Settings, architecture
from ui import Progress, Refused

SECONDS_MAX = 600
POLL_SECONDS = 0.25
NESTED = "AWS::CloudFormation::Stack"
# Functions run on this machine, so that one needs no layer to read a file.
COUNTRY_FILE = (
    ROOT / "tests/npm/node_modules/@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb"
)
DONE = ("CREATE_COMPLETE", "UPDATE_COMPLETE")


def deploy(settings: Settings, cloudformation: Any, s3: Any, template: str) -> bool:
    """Creates or updates the stack; whether there was anything to change."""
    status = _status(cloudformation)
    if status is not None and ("ROLLBACK_FAILED" in status or status in ("ROLLBACK_COMPLETE", "CREATE_FAILED")):
        raise Refused(f"The last deployment left the stack in {status}. Start afresh: make down up")
    exists = status not in (None, "REVIEW_IN_PROGRESS")
    s3.put_object(Bucket=BUCKET, Key="template.yaml", Body=template.encode())
    name = f"up-{time.time_ns()}"
    cloudformation.create_change_set(
        StackName=STACK,
        ChangeSetName=name,
        ChangeSetType="UPDATE" if exists else "CREATE",
        TemplateURL=s3.generate_presigned_url("get_object", Params={"Bucket": BUCKET, "Key": "template.yaml"}),
        Parameters=[
            {"ParameterKey": "Architecture", "ParameterValue": architecture()},
            {"ParameterKey": "RefusePlainHttp", "ParameterValue": "no"},
            {"ParameterKey": "MailFrom", "ParameterValue": MAIL_FROM},
            {"ParameterKey": "AppUrl", "ParameterValue": settings.app_url},
            {"ParameterKey": "ApiUrl", "ParameterValue": settings.api_url},
            {"ParameterKey": "DownloadUrl", "ParameterValue": settings.download_url},
            {"ParameterKey": "SellerName", "ParameterValue": "ggen cloud (local)"},
            {"ParameterKey": "SellerAddress", "ParameterValue": "1 Loopback Street; 12700 Localhost"},
            {"ParameterKey": "SellerCountry", "ParameterValue": "DE"},
            {"ParameterKey": "SellerEmail", "ParameterValue": "billing@ggen.example"},
            {"ParameterKey": "CountryFile", "ParameterValue": str(COUNTRY_FILE)},
            {"ParameterKey": "WebhooksToLoopback", "ParameterValue": "yes"},
            {"ParameterKey": "DownloadPublicKey", "ParameterValue": download_key.public(settings)},
        ],
        # The emulator's way to choose an API's id.
        Tags=[{"Key": "ms-custom-id", "Value": API_ID}],
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
    )
    changes = _await_change_set(cloudformation, name)
    if changes == 0:
        return False
    earlier = {event["EventId"] for event in _events(cloudformation)}
    started = time.monotonic()
    cloudformation.execute_change_set(StackName=STACK, ChangeSetName=name)
    _follow(cloudformation, changes, earlier, started)
    return True


def outputs(cloudformation: Any) -> dict[str, str]:
    stack = cloudformation.describe_stacks(StackName=STACK)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}


def roles(cloudformation: Any) -> dict[str, str]:
    """Names of the functions' roles by logical id, so that a test can try what a role may not."""
    named = [resource for resource in resources(cloudformation) if resource["ResourceType"] == "AWS::IAM::Role"]
    return {resource["LogicalResourceId"]: resource["PhysicalResourceId"] for resource in named}


def resources(cloudformation: Any, name: str = STACK) -> list[dict[str, Any]]:
    """Every resource of a stack and of the stacks in it."""
    own = own_resources(cloudformation, name)
    nested = [it["PhysicalResourceId"] for it in own if it["ResourceType"] == NESTED]
    return own + [resource for stack in nested for resource in resources(cloudformation, stack)]


def own_resources(cloudformation: Any, name: str) -> list[dict[str, Any]]:
    pages = cloudformation.get_paginator("list_stack_resources").paginate(StackName=name)
    return [resource for page in pages for resource in page["StackResourceSummaries"]]


def _status(cloudformation: Any) -> str | None:
    try:
        return cloudformation.describe_stacks(StackName=STACK)["Stacks"][0]["StackStatus"]
    except ClientError:
        return None


def _await_change_set(cloudformation: Any, name: str) -> int:
    """How many resources it changes; none is not an error."""
    deadline = time.monotonic() + SECONDS_MAX
    while time.monotonic() < deadline:
        described = cloudformation.describe_change_set(StackName=STACK, ChangeSetName=name)
        reason = described.get("StatusReason", "")
        if described["Status"] == "CREATE_COMPLETE":
            return len(described["Changes"])
        if described["Status"] == "FAILED":
            if "didn't contain changes" in reason or "No updates" in reason:
                return 0
            raise Refused(f"CloudFormation refuses the template: {reason}")
        time.sleep(POLL_SECONDS)
    raise Refused(f"CloudFormation did not read the template in {SECONDS_MAX} s.")


def _events(cloudformation: Any) -> list[dict[str, Any]]:
    """Oldest first."""
    pages = cloudformation.get_paginator("describe_stack_events").paginate(StackName=STACK)
    return [event for page in pages for event in page["StackEvents"]][::-1]


def _follow(cloudformation: Any, changes: int, seen: set[str], started: float) -> None:
    """Shows what happens until it ends; `seen` are the events of earlier deployments."""
    progress = Progress()
    failures: list[str] = []
    finished = 0
    while time.monotonic() - started < SECONDS_MAX:
        for event in _events(cloudformation):
            if event["EventId"] in seen:
                continue
            seen.add(event["EventId"])
            status, resource = event["ResourceStatus"], event["LogicalResourceId"]
            if event["ResourceType"] == NESTED and resource == STACK:
                if status in DONE:
                    progress.end(f"{changes} changes in {time.monotonic() - started:.1f} s")
                    return
                if status.endswith(("ROLLBACK_COMPLETE", "_FAILED")):
                    raise Refused("The deployment failed:\n  - " + "\n  - ".join(failures or [status]))
                continue
            finished += status in DONE
            if status.endswith("_FAILED"):
                failures.append(f"{resource}: {event.get('ResourceStatusReason', status)}")
            progress.show(f"{min(finished, changes)}/{changes} {status.lower()} {resource}")
        time.sleep(POLL_SECONDS)
    raise Refused(f"The deployment did not end in {SECONDS_MAX} s.")
