"""Gives the HTTP API its routes.

SAM hands them to API Gateway as an OpenAPI body, which the emulator's
CloudFormation does not import. This does so, from the processed template.
"""

import re
from typing import Any

from botocore.exceptions import ClientError
from settings import REGION, STACK
from ui import Refused

METHODS = ("get", "post", "put", "delete", "patch")
INVOCATION = f"arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions"


def import_routes(cloudformation: Any, apigateway: Any, lambda_: Any, api_id: str) -> int:
    """Makes the API's routes those of the stack; answers how many there are."""
    resources = cloudformation.get_template(StackName=STACK, TemplateStage="Processed")["TemplateBody"]["Resources"]
    body = resources["HttpApi"]["Properties"]["Body"]
    arns = _function_arns(cloudformation, lambda_)
    _clear(apigateway, api_id)
    apigateway.update_api(ApiId=api_id, CorsConfiguration=_cors(body["x-amazon-apigateway-cors"]))
    authorizers = {
        name: _authorizer(apigateway, api_id, name, scheme["x-amazon-apigateway-authorizer"], arns)
        for name, scheme in body.get("components", {}).get("securitySchemes", {}).items()
    }
    routes = 0
    for path, operations in body["paths"].items():
        for method in METHODS:
            if method in operations:
                _route(apigateway, api_id, f"{method.upper()} {path}", operations[method], authorizers, arns)
                routes += 1
    return routes


def has_routes(apigateway: Any, api_id: str) -> bool:
    return bool(apigateway.get_routes(ApiId=api_id)["Items"])


def _function_arns(cloudformation: Any, lambda_: Any) -> dict[str, str]:
    pages = cloudformation.get_paginator("list_stack_resources").paginate(StackName=STACK)
    summaries = [summary for page in pages for summary in page["StackResourceSummaries"]]
    functions = {
        function["FunctionName"]: function["FunctionArn"]
        for page in lambda_.get_paginator("list_functions").paginate()
        for function in page["Functions"]
    }
    return {
        summary["LogicalResourceId"]: functions[summary["PhysicalResourceId"]]
        for summary in summaries
        if summary["ResourceType"] == "AWS::Lambda::Function"
    }


def _clear(apigateway: Any, api_id: str) -> None:
    for route in apigateway.get_routes(ApiId=api_id)["Items"]:
        apigateway.delete_route(ApiId=api_id, RouteId=route["RouteId"])
    for integration in apigateway.get_integrations(ApiId=api_id)["Items"]:
        apigateway.delete_integration(ApiId=api_id, IntegrationId=integration["IntegrationId"])
    for authorizer in apigateway.get_authorizers(ApiId=api_id)["Items"]:
        apigateway.delete_authorizer(ApiId=api_id, AuthorizerId=authorizer["AuthorizerId"])


def _cors(settings: dict[str, Any]) -> dict[str, Any]:
    """As the API is told, whose names begin with a capital."""
    return {name[:1].upper() + name[1:]: value for name, value in settings.items()}


def _authorizer(apigateway: Any, api_id: str, name: str, settings: dict[str, Any], arns: dict[str, str]) -> str:
    answer = apigateway.create_authorizer(
        ApiId=api_id,
        Name=name,
        AuthorizerType="REQUEST",
        AuthorizerUri=f"{INVOCATION}/{_target(settings['authorizerUri'], arns)}/invocations",
        AuthorizerPayloadFormatVersion=settings["authorizerPayloadFormatVersion"],
        EnableSimpleResponses=settings["enableSimpleResponses"],
        AuthorizerResultTtlInSeconds=settings.get("authorizerResultTtlInSeconds", 0),
        IdentitySource=[],
    )
    return answer["AuthorizerId"]


def _route(
    apigateway: Any, api_id: str, key: str, operation: dict[str, Any], authorizers: dict[str, str], arns: dict[str, str]
) -> None:
    settings = operation["x-amazon-apigateway-integration"]
    integration = apigateway.create_integration(
        ApiId=api_id,
        IntegrationType="AWS_PROXY",
        IntegrationMethod="POST",
        IntegrationUri=f"{INVOCATION}/{_target(settings['uri'], arns)}/invocations",
        PayloadFormatVersion=settings["payloadFormatVersion"],
    )
    security = [name for requirement in operation.get("security", []) for name in requirement if name in authorizers]
    guard = {"AuthorizationType": "CUSTOM", "AuthorizerId": authorizers[security[0]]} if security else {}
    try:
        apigateway.create_route(
            ApiId=api_id, RouteKey=key, Target=f"integrations/{integration['IntegrationId']}", **guard
        )
    except ClientError as error:
        raise Refused(f"The route {key} was refused: {error}") from error


def _target(uri: dict[str, Any], arns: dict[str, str]) -> str:
    """The function that an invocation URI names, in the two ways in which SAM writes it."""
    match uri["Fn::Sub"]:
        case [_, {"__FunctionArn__": {"Fn::GetAtt": [logical_id, _]}}]:
            return arns[logical_id]
        case str(text) if found := re.search(r"\$\{(\w+)\.Arn\}", text):
            return arns[found[1]]
    raise Refused(f"The template's API names a function in a way not known here: {uri}")
