"""Publishing the dashboard, to the bucket and the distribution of an emulated AWS."""

import contextlib
import importlib.util
import io
import json
import os
import socket
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any
from unittest import mock

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "infra" / "local"))

import aws  # noqa: E402
import emulator  # noqa: E402
from settings import ACCESS_KEY_ID, REGION, SECRET_ACCESS_KEY, Settings  # noqa: E402

STACK = "publishing"
BUCKET = "published-dashboard"
TEMPLATE = {
    "Resources": {
        "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": BUCKET}},
        "Distribution": {
            "Type": "AWS::CloudFront::Distribution",
            "Properties": {
                "DistributionConfig": {
                    "Enabled": True,
                    "Origins": [{"Id": "o", "DomainName": f"{BUCKET}.s3.amazonaws.com", "S3OriginConfig": {"OriginAccessIdentity": ""}}],
                    "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "redirect-to-https"},
                }
            },
        },
    },
    "Outputs": {
        "DashboardBucket": {"Value": {"Ref": "Bucket"}},
        "DashboardDistribution": {"Value": {"Ref": "Distribution"}},
        "DashboardDomain": {"Value": {"Fn::GetAtt": ["Distribution", "DomainName"]}},
        "ApiUrl": {"Value": "https://api.example"},
    },
}


class Publishing(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        state = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        settings = Settings(port=port, state=state)
        emulator.start(settings)
        cls.addClassCleanup(emulator.stop, settings)
        aws.client(settings, "cloudformation").create_stack(StackName=STACK, TemplateBody=json.dumps(TEMPLATE))
        aws.client(settings, "cloudformation").get_waiter("stack_create_complete").wait(
            StackName=STACK, WaiterConfig={"Delay": 1, "MaxAttempts": 30}
        )
        cls.s3 = aws.client(settings, "s3")
        cls.environment = {
            "AWS_ENDPOINT_URL": settings.endpoint_url,
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_ACCESS_KEY_ID": ACCESS_KEY_ID,
            "AWS_SECRET_ACCESS_KEY": SECRET_ACCESS_KEY,
        }

    def setUp(self) -> None:
        self.dist = Path(self.enterContext(tempfile.TemporaryDirectory()))
        for key in self.keys():
            self.s3.delete_object(Bucket=BUCKET, Key=key)

    def build(self, **files: str) -> None:
        for name, text in files.items():
            path = self.dist / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def publish(self, *api_url: str) -> str:
        publish = load("publish", ROOT / "dashboard" / "tools" / "publish.py")
        publish.DIST = self.dist
        said = io.StringIO()
        with mock.patch.dict(os.environ, self.environment), contextlib.redirect_stdout(said):
            publish.main(STACK, api_url[0] if api_url else None)
        return said.getvalue()

    def keys(self) -> set[str]:
        return {it["Key"] for it in self.s3.list_objects_v2(Bucket=BUCKET).get("Contents", [])}

    def test_what_has_its_hash_in_its_name_is_kept_for_a_year_and_what_names_it_is_asked_for_anew(self) -> None:
        self.build(**{"index.html": "<p>", "landing.en.html": "<p>", "assets/app-1a.js": "1", "docs/index.html": "<p>"})
        self.assertIn("published to ", self.publish())
        kept = {key: self.s3.head_object(Bucket=BUCKET, Key=key)["CacheControl"] for key in self.keys()}
        self.assertEqual(
            kept,
            {
                "assets/app-1a.js": "public, max-age=31536000, immutable",
                "config.json": "no-cache",
                "docs/index.html": "no-cache",
                "index.html": "no-cache",
                "landing.en.html": "no-cache",
            },
        )

    def test_the_engine_is_compressed_and_says_what_it_is(self) -> None:
        self.build(**{"index.html": "<p>", "assets/engine-1a.wasm": "engine " * 1000})
        self.publish()
        there = self.s3.get_object(Bucket=BUCKET, Key="assets/engine-1a.wasm")
        self.assertEqual((there["ContentType"], there["ContentEncoding"]), ("application/wasm", "br"))
        self.assertLess(len(there["Body"].read()), 100)

    def test_the_api_is_the_stacks_or_the_one_that_is_named(self) -> None:
        self.build(**{"index.html": "<p>"})
        for said, expected in (((), "https://api.example"), (("https://api.example.org",), "https://api.example.org")):
            self.publish(*said)
            config = json.load(self.s3.get_object(Bucket=BUCKET, Key="config.json")["Body"])
            self.assertEqual(config, {"api_url": expected})

    def test_pages_that_are_gone_are_deleted_and_scripts_of_open_windows_stay(self) -> None:
        self.build(**{"index.html": "<p>", "assets/app-1a.js": "1", "docs/old.html": "<p>", "docs/index.html": "<p>"})
        self.publish()
        (self.dist / "docs" / "old.html").unlink()
        (self.dist / "assets" / "app-1a.js").unlink()
        self.build(**{"assets/app-2b.js": "2"})
        self.publish()
        self.assertEqual(self.keys(), {"assets/app-1a.js", "assets/app-2b.js", "config.json", "docs/index.html", "index.html"})

    def test_without_a_build_of_the_documentation_none_is_deleted(self) -> None:
        self.build(**{"index.html": "<p>", "docs/index.html": "<p>"})
        self.publish()
        (self.dist / "docs" / "index.html").unlink()
        self.publish()
        self.assertIn("docs/index.html", self.keys())


def load(name: str, path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    unittest.main()
