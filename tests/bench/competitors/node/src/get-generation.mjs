// GET /api/v1/generations/{id}: the same promise as the Rust function, written
// as one would write it in Node.
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";

const database = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const GENERATION_ID = /^gen_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export async function handler(event) {
  const requestId = event.requestContext.requestId;
  const { caller: identity, refusal } = event.requestContext.authorizer?.lambda ?? {};
  if (!identity) {
    return problem(401, "Unauthorized", refusal ?? "token_missing", "This needs an access token.", requestId);
  }
  const caller = JSON.parse(identity);
  const id = event.pathParameters?.id ?? "";
  const found = GENERATION_ID.test(id) ? await find(caller.tenant_id, id) : undefined;
  if (!found) {
    return problem(404, "Not Found", "not_found", "There is no such generation in this workspace.", requestId);
  }
  console.log(JSON.stringify({ level: "INFO", message: "served", endpoint: "get-generation", requestId, status: 200 }));
  return reply(200, "application/json", view(found), requestId);
}

async function find(tenantId, id) {
  const { Item } = await database.send(
    new GetCommand({
      TableName: process.env.GENERATIONS_TABLE,
      Key: { pk: `${tenantId}#generations`, sk: id },
      ConsistentRead: true,
    }),
  );
  return Item;
}

function view(item) {
  const state = item.position.state;
  const self = `/api/v1/generations/${item.id}`;
  const complete = state === "complete";
  const ended = complete || state === "failed" || state === "cancelled";
  return {
    id: item.id,
    state,
    queue: item.queue,
    project: item.project,
    ontologies: item.ontologies ?? [],
    previous: item.previous,
    created_by: item.created_by,
    created_at: item.created_at,
    started_at: item.started_at,
    finished_at: item.finished_at,
    stage: item.progress.stage,
    files_done: item.progress.files_done,
    files_total: item.progress.files_total,
    error: item.failure,
    warnings: item.warnings,
    warnings_count: item.warnings_count,
    artifact: item.artifact && { sha256: item.artifact.sha256, size_bytes: item.artifact.size_bytes },
    links: {
      self,
      cancel: ended ? undefined : `${self}/cancel`,
      artifact: complete ? `${self}/artifact` : undefined,
      receipt: complete ? `/api/v1/receipts/${item.id}` : undefined,
    },
  };
}

function problem(status, title, code, detail, requestId) {
  const document = { type: `${process.env.APP_URL ?? ""}/docs/errors.html#${code}`, title, status, detail, code, request_id: requestId };
  return reply(status, "application/problem+json", document, requestId);
}

function reply(statusCode, contentType, body, requestId) {
  return { statusCode, headers: { "content-type": contentType, "x-request-id": requestId }, body: JSON.stringify(body) };
}
