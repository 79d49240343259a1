"""Gives the HTTP API its routes.

The template hands them to API Gateway as an OpenAPI body, which the emulator's
CloudFormation does not import. This does so, from the processed template. The
emulator calls functions without the role that the body names; a test compares
what that role may call with what the body calls.
"""

from typing import Any

from botocore.exceptions import ClientError
from settings import ACCOUNT_ID, REGION, STACK
from ui import Refused

METHODS = ("get", "post", "put", "delete", "patch")
# What the document's addresses of functions leave to CloudFormation.
PSEUDO_PARAMETERS = {
    "${AWS::Partition}": "aws",
    "${AWS::Region}": REGION,
    "${AWS::AccountId}": ACCOUNT_ID,
    "${AWS::StackName}": STACK,
}


def import_routes(cloudformation: Any, apigateway: Any, api_id: str, app_url: str) -> int:
    """Makes the API's routes those of the stack; answers how many there are."""
    resources = cloudformation.get_template(StackName=STACK, TemplateStage="Processed")["TemplateBody"]["Resources"]
    body = resources["HttpApi"]["Properties"]["Body"]
    _clear(apigateway, api_id)
    # The emulator expands the API by the parameters' defaults; AWS by what the stack was given.
    cors = _cors(body["x-amazon-apigateway-cors"]) | {"AllowOrigins": [app_url]}
    apigateway.update_api(ApiId=api_id, CorsConfiguration=cors)
    authorizers = {
        name: _authorizer(apigateway, api_id, name, scheme["x-amazon-apigateway-authorizer"])
        for name, scheme in body.get("components", {}).get("securitySchemes", {}).items()
    }
    routes = 0
    for path, operations in body["paths"].items():
        for method in METHODS:
            if method in operations:
                _route(apigateway, api_id, f"{method.upper()} {path}", operations[method], authorizers)
                routes += 1
    return routes


def has_routes(apigateway: Any, api_id: str) -> bool:
    return bool(apigateway.get_routes(ApiId=api_id)["Items"])


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


def _authorizer(apigateway: Any, api_id: str, name: str, settings: dict[str, Any]) -> str:
    answer = apigateway.create_authorizer(
        ApiId=api_id,
        Name=name,
        AuthorizerType="REQUEST",
        AuthorizerUri=_resolved(settings["authorizerUri"]),
        AuthorizerPayloadFormatVersion=settings["authorizerPayloadFormatVersion"],
        EnableSimpleResponses=settings["enableSimpleResponses"],
        AuthorizerResultTtlInSeconds=settings.get("authorizerResultTtlInSeconds", 0),
        IdentitySource=[],
    )
    return answer["AuthorizerId"]


def _route(apigateway: Any, api_id: str, key: str, operation: dict[str, Any], authorizers: dict[str, str]) -> None:
    settings = operation["x-amazon-apigateway-integration"]
    integration = apigateway.create_integration(
        ApiId=api_id,
        IntegrationType="AWS_PROXY",
        IntegrationMethod="POST",
        IntegrationUri=_resolved(settings["uri"]),
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


def _resolved(uri: dict[str, Any]) -> str:
    """The invocation of a function, as CloudFormation would write it into the API."""
    text = uri["Fn::Sub"]
    for parameter, value in PSEUDO_PARAMETERS.items():
        text = text.replace(parameter, value)
    if "$" in text:
        raise Refused(f"The template's API names a function in a way not known here: {uri}")
    return text
