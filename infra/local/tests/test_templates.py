"""What must hold for the templates as CloudFormation gets them."""

import fnmatch
import json
import re
import subprocess
import sys
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

LOCAL = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(LOCAL))

import build  # noqa: E402
import gateway  # noqa: E402
import settings  # noqa: E402
import templates  # noqa: E402
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER  # noqa: E402
from ministack.services.cloudformation import engine  # noqa: E402
from samtranslator.translator.transform import transform  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402

# Each holds data, or an address that others know.
STATEFUL = (
    "AWS::ApiGatewayV2::Api",
    "AWS::ApiGatewayV2::Stage",
    "AWS::DynamoDB::Table",
    "AWS::Events::EventBus",
    "AWS::KMS::Key",
    "AWS::Logs::LogGroup",
    "AWS::S3::Bucket",
    "AWS::SecretsManager::Secret",
    "AWS::SES::ConfigurationSet",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
)
# A change of these keeps the resource and not what is in it: another random text, another stream.
CONTENT = {
    "AWS::DynamoDB::Table": ["StreamSpecification"],
    "AWS::KMS::Key": ["KeySpec", "KeyUsage", "Origin"],
    "AWS::SecretsManager::Secret": ["GenerateSecretString", "SecretString"],
}
POLICY_CHARACTERS_MAX = 10_240


class NoManagedPolicies:
    """Our roles are written out, so the transform looks up none."""

    def load(self) -> dict[str, str]:
        return {}


def expanded_root(parameters: dict[str, str]) -> Any:
    """The root that CloudFormation is given after SAM's transform."""
    with mock.patch.dict("os.environ", {"AWS_DEFAULT_REGION": settings.REGION}):
        return transform(yaml_parse(templates.root()), {"Architecture": "arm64", **parameters}, NoManagedPolicies())


def stacks() -> dict[str, Any]:
    return {path: yaml_parse(text) for path, text in templates.stacks().items()}


def of_type(template: Any, kind: str) -> dict[str, Any]:
    return {name: it for name, it in template["Resources"].items() if it["Type"] == kind}


def written_out(value: Any) -> Any:
    """With every name that CloudFormation fills in as long as an ARN may be."""
    if isinstance(value, dict):
        if len(value) == 1 and next(iter(value)).startswith(("Fn::", "Ref")):
            return "x" * 120
        return {key: written_out(item) for key, item in value.items()}
    return [written_out(item) for item in value] if isinstance(value, list) else value


def stateful(template: Any) -> dict[str, Any]:
    """Of each resource that an update must keep: what decides whether it does."""
    kept = {}
    for name, resource in template["Resources"].items():
        kind, properties = resource["Type"], resource.get("Properties", {})
        if kind in STATEFUL:
            schema = PROVIDER_SCHEMA_MANAGER.get_resource_schema(settings.REGION, kind).schema
            replacing = schema.get("createOnlyProperties", []) + schema.get("conditionalCreateOnlyProperties", [])
            watched = [path.split("/")[2] for path in replacing] + CONTENT.get(kind, [])
            policies = ("Type", "DeletionPolicy", "UpdateReplacePolicy")
            kept[name] = {key: resource[key] for key in policies if key in resource}
            kept[name] |= {key: properties[key] for key in sorted(watched) if key in properties}
    return kept


class Stateful(unittest.TestCase):
    maxDiff = None

    def test_an_update_keeps_what_is_deployed(self) -> None:
        """A difference is a loss in the stacks that are deployed. What is new belongs into the file."""
        file = settings.ROOT / "infra" / "stateful.json"
        self.assertEqual(stateful(expanded_root({})), json.loads(file.read_text()), f"see {file}")

    def test_a_new_key_another_name_and_another_random_text_would_be_noticed(self) -> None:
        expected = stateful(expanded_root({}))
        for resource, key, value in (
            ("AccountsTable", "KeySchema", []),
            ("UploadsBucket", "BucketName", "other"),
            ("TokenKeySecret", "GenerateSecretString", {}),
            ("HttpApi", "ProtocolType", "WEBSOCKET"),
        ):
            template = expanded_root({})
            template["Resources"][resource]["Properties"][key] = value
            self.assertNotEqual(stateful(template), expected, resource)

    def test_the_stacks_of_functions_hold_nothing_that_must_be_kept(self) -> None:
        for path, template in stacks().items():
            self.assertEqual(stateful(template), {}, path)


class Limits(unittest.TestCase):
    def test_every_template_has_as_many_resources_as_the_generator_counts(self) -> None:
        check = subprocess.run(
            ["cargo", "run", "--release", "--quiet", "--bin", "infra", "--", "check"],
            cwd=settings.ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        counted = re.findall(r"^(\S+\.yaml): (\d+) of 500 resources", check.stdout, re.MULTILINE)
        expanded = {"template.yaml": expanded_root({})} | stacks()
        expected = {path: len(template["Resources"]) for path, template in expanded.items()}
        self.assertEqual({path: int(count) for path, count in counted}, expected, check.stdout + check.stderr)

    def test_the_policies_of_each_role_fit_into_it(self) -> None:
        for path, template in (stacks() | {"template.yaml": expanded_root({})}).items():
            for name, role in of_type(template, "AWS::IAM::Role").items():
                policies = [written_out(policy["PolicyDocument"]) for policy in role["Properties"]["Policies"]]
                characters = sum(len(json.dumps(policy, separators=(",", ":"))) for policy in policies)
                self.assertLess(characters, POLICY_CHARACTERS_MAX * 0.9, f"{name} in {path}")


class Api(unittest.TestCase):
    def test_pages_of_the_products_own_origin_may_call_it_and_no_others(self) -> None:
        api = expanded_root({"AppUrl": "https://app.example"})["Resources"]["HttpApi"]
        cors = gateway._cors(api["Properties"]["Body"]["x-amazon-apigateway-cors"])
        self.assertEqual(cors["AllowOrigins"], ["https://app.example"])
        self.assertTrue(cors["AllowCredentials"])
        self.assertEqual(set(cors["AllowMethods"]), {method.upper() for method in gateway.METHODS})
        self.assertLessEqual({"authorization", "content-type", "idempotency-key"}, set(cors["AllowHeaders"]))
        self.assertLessEqual({"x-request-id", "retry-after", "ratelimit"}, set(cors["ExposeHeaders"]))

    def test_its_role_may_call_what_it_calls_and_no_other_function(self) -> None:
        root = expanded_root({})
        body = root["Resources"]["HttpApi"]["Properties"]["Body"]
        integrations = [
            operation["x-amazon-apigateway-integration"]
            for operations in body["paths"].values()
            for operation in operations.values()
            if "x-amazon-apigateway-integration" in operation
        ]
        authorizer = body["components"]["securitySchemes"]["Member"]["x-amazon-apigateway-authorizer"]
        roles = [it["credentials"] for it in integrations] + [authorizer["authorizerCredentials"]]
        self.assertTrue(all(role == {"Fn::GetAtt": ["ApiRole", "Arn"]} for role in roles))
        uris = [it["uri"] for it in integrations] + [authorizer["authorizerUri"]]
        called = {called_function(uri) for uri in uris}
        self.assertEqual(called, allowed_functions(root, "ApiRole"))

    def test_schedules_call_what_their_role_allows_and_it_allows_no_other_function(self) -> None:
        called = {
            schedule["Properties"]["Name"]["Fn::Sub"].removeprefix("${RootStackName}-")
            for template in stacks().values()
            for schedule in of_type(template, "AWS::Scheduler::Schedule").values()
        }
        self.assertGreater(len(called), 3)
        self.assertEqual(called, allowed_functions(expanded_root({}), "SchedulerRole"))

    def test_it_follows_every_stack_that_holds_functions_of_routes(self) -> None:
        root = expanded_root({})
        with_routes = {
            name
            for name, stack in of_type(root, "AWS::CloudFormation::Stack").items()
            if "-http-" in (settings.ROOT / stack["Properties"]["TemplateURL"]).read_text()
        }
        self.assertLessEqual(with_routes, set(root["Resources"]["HttpApi"]["DependsOn"]))


def called_function(uri: Any) -> str:
    """`http-get-health`, from an address of API Gateway."""
    return gateway._resolved(uri).split(f":function:{settings.STACK}-")[1].removesuffix("/invocations")


def allowed_functions(root: Any, role: str) -> set[str]:
    """Those of all stacks whose names the role's policy matches."""
    statement = root["Resources"][role]["Properties"]["Policies"][0]["PolicyDocument"]["Statement"]
    pattern = statement[0]["Resource"]["Fn::Sub"].split(":function:${AWS::StackName}-")[1]
    named = [name for text in templates.stacks().values() for name, _ in templates.FUNCTION_NAME.findall(text)]
    return {name for name in named if fnmatch.fnmatchcase(name, pattern)}


class Root(unittest.TestCase):
    def test_every_table_bucket_and_queue_is_an_output(self) -> None:
        base = (LOCAL.parent / "base.yaml").read_text()
        kinds = "DynamoDB::Table|S3::Bucket|SQS::Queue"
        named = re.findall(rf"^  (\w+):\n    Type: AWS::(?:{kinds})$", base, re.MULTILINE)
        self.assertGreater(len(named), 5)
        outputs = base.split("\nOutputs:")[1].split("\nResources:")[0]
        self.assertEqual([name for name in named if f"!Ref {name}\n" not in outputs], [])

    def test_it_names_every_stack_that_is_committed(self) -> None:
        committed = {path.name for path in (settings.ROOT / templates.STACKS).iterdir()}
        self.assertEqual({Path(path).name for path in templates.stacks()}, committed)


def refused(**parameters: str) -> str:
    """Why a deployment with these parameters is refused before anything of it begins; empty where it is not."""
    root = expanded_root({})
    values = {name: parameters.get(name, it.get("Default", "")) for name, it in root["Parameters"].items()}
    try:
        engine._evaluate_rules(root, {name: {"Value": value} for name, value in values.items()}, {})
    except ValueError as error:
        return str(error)
    return ""


class Rules(unittest.TestCase):
    LAYER = "arn:aws:lambda:eu-central-1:123456789012:layer:countries:1"
    FILE = "/opt/GeoLite2-Country.mmdb"

    def test_a_layer_of_countries_and_the_path_of_its_file_are_given_together(self) -> None:
        self.assertEqual(refused(), "")
        self.assertEqual(refused(CountryLayer=self.LAYER, CountryFile=self.FILE), "")
        self.assertIn("CountryLayer needs CountryFile", refused(CountryLayer=self.LAYER))
        self.assertIn("CountryFile needs CountryLayer", refused(CountryFile=self.FILE))

    def test_the_local_cloud_reads_a_file_of_its_machine(self) -> None:
        self.assertEqual(refused(CountryFile="/home/me/countries.mmdb", RefusePlainHttp="no"), "")
        self.assertIn("CountryLayer needs", refused(CountryLayer=self.LAYER, RefusePlainHttp="no"))


class Functions(unittest.TestCase):
    def test_every_function_has_its_code_and_its_name(self) -> None:
        functions = [it for template in stacks().values() for it in of_type(template, "AWS::Lambda::Function").values()]
        names = templates.function_names()
        self.assertGreater(len(names), 50)
        self.assertEqual([it["Properties"]["Code"] for it in functions], [f"../../target/lambda/{it}/" for it in names])
        for function, name in zip(functions, names, strict=True):
            deployed = function["Properties"]["FunctionName"]["Fn::Sub"].replace("${RootStackName}", settings.STACK)
            self.assertEqual(templates.deployed_name(name), deployed)
        self.assertIsNone(templates.deployed_name("no-such"))

    def test_an_unknown_function_is_refused_and_the_known_are_named(self) -> None:
        with self.assertRaisesRegex(build.Refused, "'no-such'.*get-health"):
            build.build("no-such")


if __name__ == "__main__":
    unittest.main()
