#!/usr/bin/env bash
# PyPI ministack 1.5.33: updates of nested CloudFormation stacks.
#
# Expected: an update of a nested stack that changes one resource leaves the others as they
# are, and `Fn::GetAtt` of those gives what it gave before, as in AWS and as in MiniStack's
# own top-level stacks.
# What happens: the nested stack forgets the attributes of every resource that the update
# leaves alone, so that the update fails at the first `Fn::GetAtt` of one.
# Output: the status of the root after its creation and after the update, and the reason.
set -euo pipefail
work=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check 'ministack==1.5.33' boto3
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
BIND_HOST=127.0.0.1 GATEWAY_PORT=$port SFTP_ENABLED=0 IOT_MTLS_ENABLED=0 \
    "$work/venv/bin/python" -m ministack >"$work/log" 2>&1 &
server=$!
PORT=$port "$work/venv/bin/python" - <<'EOF'
import json
import os
import time
from importlib.metadata import version

import boto3

url = f"http://127.0.0.1:{os.environ['PORT']}"
aws = dict(endpoint_url=url, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test")
s3, cloudformation = boto3.client("s3", **aws), boto3.client("cloudformation", **aws)
for _ in range(120):
    try:
        s3.create_bucket(Bucket="templates")
        break
    except Exception:
        time.sleep(0.5)


def deploy(call, description):
    """A root with one nested stack: a queue, and a parameter that holds the queue's ARN."""
    nested = {"Resources": {
        "Queue": {"Type": "AWS::SQS::Queue"},
        "Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {
            "Type": "String", "Description": description, "Value": {"Fn::GetAtt": ["Queue", "Arn"]}}},
    }}
    key = f"{description}.json"
    s3.put_object(Bucket="templates", Key=key, Body=json.dumps(nested))
    root = {"Resources": {"Nested": {
        "Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": f"{url}/templates/{key}"}}}}
    call(StackName="root", TemplateBody=json.dumps(root))
    while True:
        stack = cloudformation.describe_stacks(StackName="root")["Stacks"][0]
        if not stack["StackStatus"].endswith("IN_PROGRESS"):
            return stack["StackStatus"]
        time.sleep(0.2)


print("ministack", version("ministack"))
created, updated = deploy(cloudformation.create_stack, "one"), deploy(cloudformation.update_stack, "other")
events = cloudformation.describe_stack_events(StackName="root")["StackEvents"]
reasons = {it["ResourceStatusReason"] for it in events if it["ResourceStatus"] == "UPDATE_FAILED"}
print(created, updated, *reasons, sep="\n")
observed = created == "CREATE_COMPLETE" and updated != "UPDATE_COMPLETE"
raise SystemExit(0 if observed else "the behaviour has changed")
EOF
