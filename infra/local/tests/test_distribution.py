"""The dashboard's distribution, as `template.yaml` has it, on an emulated CloudFront."""

import re
import socket
import sys
import tempfile
import unittest
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "infra" / "local"))

import aws  # noqa: E402
import emulator  # noqa: E402
import templates  # noqa: E402
from settings import Settings  # noqa: E402

STACK = "distribution"
TAKEN = ("DashboardBucket", "DashboardBucketPolicy", "DashboardAccess", "DashboardPages", "DocsPages", "DashboardDistribution")
HEAD = """\
Parameters:
  AppUrl: {Type: String, Default: ""}
  AppCertificateArn: {Type: String, Default: ""}
Conditions:
  TlsOnly: !Equals [a, a]
  DashboardDomain: !Not [!Equals [!Ref AppUrl, ""]]
Resources:
"""
OUTPUTS = """\
Outputs:
  Bucket: {Value: !Ref DashboardBucket}
  Domain: {Value: !GetAtt DashboardDistribution.DomainName}
"""
FILES = {
    "index.html": "the document",
    "landing.en.html": "the landing page",
    "landing.de.html": "die Startseite",
    "assets/app.js": "the script",
    "docs/index.html": "the documentation",
    "docs/404.html": "no such page",
}


def template() -> str:
    """The resources of the dashboard alone. Its headers name things of other parts, and are left out."""
    blocks = dict(re.findall(r"^  (\w+):\n((?:(?:    .*)?\n)+)", templates.root(), re.MULTILINE))
    resources = "".join(f"  {name}:\n{blocks[name]}" for name in TAKEN)
    return HEAD + re.sub(r"^ +ResponseHeadersPolicyId: .*\n", "", resources, flags=re.MULTILINE) + OUTPUTS


class Distribution(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        state = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.settings = Settings(port=port, state=state)
        emulator.start(cls.settings)
        cls.addClassCleanup(emulator.stop, cls.settings)
        cloudformation = aws.client(cls.settings, "cloudformation")
        cloudformation.create_stack(StackName=STACK, TemplateBody=template())
        cloudformation.get_waiter("stack_create_complete").wait(StackName=STACK, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        stack = cloudformation.describe_stacks(StackName=STACK)["Stacks"][0]
        outputs = {it["OutputKey"]: it["OutputValue"] for it in stack["Outputs"]}
        cls.domain = outputs["Domain"]
        for key, text in FILES.items():
            aws.client(cls.settings, "s3").put_object(Bucket=outputs["Bucket"], Key=key, Body=text.encode())

    def get(self, path: str, languages: str | None = None) -> tuple[int, str]:
        headers = {"Host": self.domain, "X-Forwarded-Proto": "https"} | ({"Accept-Language": languages} if languages else {})
        request = urllib.request.Request(f"{self.settings.endpoint_url}{path}", headers=headers)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def test_a_page_that_the_documentation_does_not_have_is_not_found_by_its_own_page(self) -> None:
        self.assertEqual(self.get("/docs/"), (200, "the documentation"))
        for path in ("/docs/nothing.html", "/docs/concepts/nothing.html", "/docs/concepts/"):
            self.assertEqual(self.get(path), (404, "no such page"), path)

    def test_every_page_of_the_dashboard_is_the_one_document(self) -> None:
        for path in ("/overview", "/orders/ord_1?paid=1", "/documents/"):
            self.assertEqual(self.get(path), (200, "the document"), path)
        self.assertEqual(self.get("/assets/app.js"), (200, "the script"))

    def test_the_landing_page_is_in_the_language_that_the_browser_prefers(self) -> None:
        for languages in (None, "en-GB,en;q=0.9", "fr,de;q=0.5"):
            self.assertEqual(self.get("/", languages), (200, "the landing page"), languages)
        for languages in ("de", "de-AT,en;q=0.9"):
            self.assertEqual(self.get("/", languages), (200, "die Startseite"), languages)

    def test_a_script_that_is_gone_is_never_the_document(self) -> None:
        self.assertEqual(self.get("/assets/nothing.js")[0], 404)


if __name__ == "__main__":
    unittest.main()
