"""GET /api/v1/generations/{id}: the same promise as the Rust function, written as one would write it in Python."""

import json
import logging
import os
import re

import boto3

logging.basicConfig(level=logging.INFO, format="%(message)s")
LOG = logging.getLogger("get-generation")
LOG.setLevel(logging.INFO)
logging.getLogger("botocore").setLevel(logging.WARNING)

TABLE = boto3.resource("dynamodb").Table(os.environ["GENERATIONS_TABLE"])
GENERATION_ID = re.compile(r"gen_[0-7][0-9A-HJKMNP-TV-Z]{25}")


def handler(event, _context):
    context = event["requestContext"]
    request_id = context["requestId"]
    authorizer = context.get("authorizer", {}).get("lambda", {})
    if "caller" not in authorizer:
        code = authorizer.get("refusal", "token_missing")
        return problem(401, "Unauthorized", code, "This needs an access token.", request_id)
    caller = json.loads(authorizer["caller"])
    generation_id = event.get("pathParameters", {}).get("id", "")
    found = find(caller["tenant_id"], generation_id) if GENERATION_ID.fullmatch(generation_id) else None
    if found is None:
        return problem(404, "Not Found", "not_found", "There is no such generation in this workspace.", request_id)
    LOG.info(json.dumps({"level": "INFO", "message": "served", "endpoint": "get-generation", "status": 200}))
    return reply(200, "application/json", view(found), request_id)


def find(tenant_id, generation_id):
    key = {"pk": f"{tenant_id}#generations", "sk": generation_id}
    return TABLE.get_item(Key=key, ConsistentRead=True).get("Item")


def view(item):
    state = item["position"]["state"]
    path = f"/api/v1/generations/{item['id']}"
    links = {"self": path}
    if state not in ("complete", "failed", "cancelled"):
        links["cancel"] = f"{path}/cancel"
    if state == "complete":
        links["artifact"] = f"{path}/artifact"
        links["receipt"] = f"/api/v1/receipts/{item['id']}"
    shown = {
        "id": item["id"],
        "state": state,
        "queue": item["queue"],
        "project": item["project"],
        "ontologies": item.get("ontologies", []),
        "previous": item.get("previous"),
        "created_by": item["created_by"],
        "created_at": item["created_at"],
        "started_at": item.get("started_at"),
        "finished_at": item.get("finished_at"),
        "stage": item["progress"].get("stage"),
        "files_done": item["progress"]["files_done"],
        "files_total": item["progress"]["files_total"],
        "error": item.get("failure"),
        "warnings": item.get("warnings"),
        "warnings_count": item["warnings_count"],
        "artifact": item.get("artifact"),
        "links": links,
    }
    return {name: value for name, value in shown.items() if value is not None}


def problem(status, title, code, detail, request_id):
    document = {
        "type": f"{os.environ.get('APP_URL', '')}/docs/errors.html#{code}",
        "title": title,
        "status": status,
        "detail": detail,
        "code": code,
        "request_id": request_id,
    }
    return reply(status, "application/problem+json", document, request_id)


def reply(status, content_type, body, request_id):
    # DynamoDB's numbers come as Decimal; all of these are whole.
    text = json.dumps(body, default=int, separators=(",", ":"))
    return {"statusCode": status, "headers": {"content-type": content_type, "x-request-id": request_id}, "body": text}
