"""The local cloud's own logic; what it does with the cloud is tested by using it."""

import re
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

import yaml

LOCAL = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(LOCAL))

import build  # noqa: E402
import checks  # noqa: E402
import cloud_file  # noqa: E402
import events  # noqa: E402
import gateway  # noqa: E402
import logs  # noqa: E402
import package  # noqa: E402
import settings  # noqa: E402
from samtranslator.translator.transform import transform  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402
from ui import Refused  # noqa: E402


class NoManagedPolicies:
    """Our roles are written out, so the transform looks up none."""

    def load(self) -> dict[str, str]:
        return {}


def expanded_template(parameters: dict[str, str]) -> Any:
    """What CloudFormation is given after SAM's transform."""
    with mock.patch.dict("os.environ", {"AWS_DEFAULT_REGION": settings.REGION}):
        source = yaml_parse((settings.ROOT / "template.yaml").read_text())
        for resource in source["Resources"].values():
            if "CodeUri" in resource.get("Properties", {}):
                resource["Properties"]["CodeUri"] = "s3://bucket/key"
        return transform(source, {"Architecture": "arm64", **parameters}, NoManagedPolicies())


class Template(unittest.TestCase):
    def test_pages_of_the_products_own_origin_may_call_it_and_no_others(self) -> None:
        api = expanded_template({"AppUrl": "https://app.example"})["Resources"]["HttpApi"]
        cors = gateway._cors(api["Properties"]["Body"]["x-amazon-apigateway-cors"])
        self.assertEqual(cors["AllowOrigins"], ["https://app.example"])
        self.assertTrue(cors["AllowCredentials"])
        self.assertEqual(set(cors["AllowMethods"]), {method.upper() for method in gateway.METHODS})
        self.assertLessEqual({"authorization", "content-type", "idempotency-key"}, set(cors["AllowHeaders"]))
        self.assertLessEqual({"x-request-id", "retry-after", "ratelimit"}, set(cors["ExposeHeaders"]))

    def test_it_expands_to_as_many_resources_as_the_generator_counts(self) -> None:
        expanded = expanded_template({})
        check = subprocess.run(
            ["cargo", "run", "--release", "--quiet", "--bin", "infra", "--", "check"],
            cwd=settings.ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        counted = re.search(r"(\d+) of \d+ resources", check.stdout)
        self.assertIsNotNone(counted, check.stdout + check.stderr)
        self.assertEqual(len(expanded["Resources"]), int(counted[1]))

    def test_every_table_bucket_and_queue_is_an_output(self) -> None:
        base = (LOCAL.parent / "base.yaml").read_text()
        kinds = "DynamoDB::Table|S3::Bucket|SQS::Queue"
        named = re.findall(rf"^  (\w+):\n    Type: AWS::(?:{kinds})$", base, re.MULTILINE)
        self.assertGreater(len(named), 5)
        outputs = base.split("\nOutputs:")[1].split("\nResources:")[0]
        self.assertEqual([name for name in named if f"!Ref {name}\n" not in outputs], [])


class Packages(unittest.TestCase):
    def test_the_same_code_is_the_same_zip(self) -> None:
        self.assertEqual(package.zipped(b"code"), package.zipped(b"code"))
        self.assertNotEqual(package.zipped(b"code"), package.zipped(b"other"))

    def test_every_function_of_the_template_has_code(self) -> None:
        template = yaml.load((settings.ROOT / "template.yaml").read_text(), Loader=TagsAsText)
        functions = [
            resource["Properties"]["CodeUri"]
            for resource in template["Resources"].values()
            if resource["Type"] == "AWS::Serverless::Function"
        ]
        self.assertEqual(functions, [f"target/lambda/{name}/" for name in build.function_names()])

    def test_an_unknown_function_is_refused_and_the_known_are_named(self) -> None:
        with self.assertRaisesRegex(Refused, "'no-such'.*get-health"):
            build.build("no-such")


class TagsAsText(yaml.SafeLoader):
    """Reads `!Ref x` as null: only the plain parts are looked at."""


TagsAsText.add_multi_constructor("!", lambda loader, suffix, node: None)


class Machine(unittest.TestCase):
    def test_a_port_in_use_is_refused_with_a_way_out(self) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            with self.assertRaisesRegex(Refused, f"{port} is in use.*GGEN_PORT={port + 10}"):
                checks.port_free(port)

    def test_a_missing_tool_is_named_with_where_to_get_it(self) -> None:
        with mock.patch.dict("os.environ", {"PATH": ""}):
            with self.assertRaisesRegex(Refused, "rustup.rs(.|\n)*nodejs.org"):
                checks.tools()

    def test_a_port_that_is_no_port_is_refused(self) -> None:
        for text in ("http", "80", "65534"):
            with mock.patch.dict("os.environ", {"GGEN_PORT": text}), self.assertRaises(Refused):
                settings.from_environment()


class CloudFile(unittest.TestCase):
    def test_actors_survive_a_second_up_and_not_a_new_cloud(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            local = settings.Settings(4566, Path(folder))
            cloud = cloud_file.write(local, {"ApiId": "one"}, {})
            cloud["actors"]["first"] = {"email": "a@example.org", "password": "p"}
            cloud_file.save(local, cloud)
            self.assertEqual(list(cloud_file.write(local, {"ApiId": "one"}, {})["actors"]), ["first"])
            self.assertEqual(cloud_file.write(local, {"ApiId": "two"}, {})["actors"], {})


class Events(unittest.TestCase):
    def test_an_answer_that_shows_the_event_was_not_served_is_a_fault(self) -> None:
        for answer in (
            "not json",
            '{"errorType":"Runtime","errorMessage":"m"}',
            '{"statusCode":500}',
            '{"batchItemFailures":[{"itemIdentifier":"1"}]}',
        ):
            self.assertIsNotNone(events.fault("f", answer), answer)
        for answer in ('{"statusCode":404}', '{"batchItemFailures":[]}', '{"isAuthorized":true}', "null"):
            self.assertIsNone(events.fault("f", answer), answer)


class Logs(unittest.TestCase):
    def test_a_line_is_its_functions_by_the_span_and_other_lines_are_nobodys(self) -> None:
        self.assertEqual(logs.endpoint('{"level":"INFO","span":{"endpoint":"login"}}'), "login")
        for line in ("REPORT RequestId: 1", "{}", "[1]", '{"span":null}'):
            self.assertIsNone(logs.endpoint(line))


if __name__ == "__main__":
    unittest.main()
