"""The dashboard is served as its distribution would serve it."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import dashboard
import dashboard_server
from settings import Settings

CSP = (
    "connect-src 'self' https://api.example/ https://up-1.s3.us-east-1.amazonaws.com"
    " https://made-1.s3.us-east-1.amazonaws.com https://api.stripe.com; base-uri 'none'"
)


class FakeCloudFront:
    """Answers as CloudFront does about a policy."""

    def __init__(self, security: dict) -> None:
        self.security = security

    def get_response_headers_policy(self, Id: str) -> dict:
        items = {"Items": [{"Header": "Permissions-Policy", "Value": "camera=()", "Override": True}]}
        config = {"SecurityHeadersConfig": self.security, "CustomHeadersConfig": items}
        return {"ResponseHeadersPolicy": {"ResponseHeadersPolicyConfig": config}}


class Headers(unittest.TestCase):
    def headers(self, security: dict) -> dict[str, str]:
        settings = Settings(port=4700, state=Path("unused"))
        outputs = {"DashboardHeadersPolicy": "p", "UploadsBucket": "up-1", "ArtifactsBucket": "made-1"}
        return dashboard._headers(settings, FakeCloudFront(security), outputs)

    def test_headers_are_those_of_the_policy_with_the_buckets_of_this_machine(self) -> None:
        policy = {"ContentSecurityPolicy": {"ContentSecurityPolicy": CSP}, "FrameOptions": {"FrameOption": "DENY"}}
        self.assertEqual(
            self.headers(policy),
            {
                "Content-Security-Policy": "connect-src 'self' https://api.example/"
                " http://127.0.0.1:4700 http://127.0.0.1:4700 http://127.0.0.1:4703; base-uri 'none'",
                "X-Frame-Options": "DENY",
                "Permissions-Policy": "camera=()",
            },
        )

    def test_a_section_that_would_be_dropped_is_refused(self) -> None:
        with self.assertRaises(dashboard.Refused):
            self.headers({"XSSProtection": {"Protection": True}})


class Serving(unittest.TestCase):
    def setUp(self) -> None:
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        (folder / "dist" / "assets").mkdir(parents=True)
        (folder / "dist" / "index.html").write_text("the document")
        (folder / "dist" / "landing.en.html").write_text("the landing page")
        (folder / "dist" / "landing.de.html").write_text("die Startseite")
        (folder / "dist" / "assets" / "app.js").write_text("the script")
        (folder / "dist" / "docs" / "concepts").mkdir(parents=True)
        (folder / "dist" / "docs" / "index.html").write_text("the documentation")
        (folder / "dist" / "docs" / "concepts" / "money.html").write_text("about money")
        (folder / "dist" / "docs" / "404.html").write_text("no such page")
        (folder / "stand_in.js").write_text("the stand-in")
        (folder / "secret").write_text("not for everybody")
        self.served = {
            "folder": str(folder / "dist"),
            "files": ["/assets/*", "/config.json", "/docs", "/docs/*"],
            "errors": {"403": {"status": 404, "page": "/docs/404.html"}},
            "scripts": {"/local/stripe.js": str(folder / "stand_in.js")},
            "config": {"api_url": "http://api"},
        }

    def get(self, path: str, languages: str = "") -> tuple[int, str]:
        status, _, body = dashboard_server.answer(self.served, path, languages)
        return status, body.decode()

    def test_pages_are_the_document_and_files_are_files(self) -> None:
        self.assertEqual(self.get("/orders/ord_1?paid=1"), (200, "the document"))
        self.assertEqual(self.get("/assets/app.js"), (200, "the script"))
        self.assertEqual(json.loads(self.get("/config.json")[1]), {"api_url": "http://api"})
        self.assertEqual(self.get("/assets/nothing.js")[0], 404)

    def test_the_stand_in_of_stripe_js_is_there_and_nothing_beside_it(self) -> None:
        self.assertEqual(self.get("/local/stripe.js?api=http://127.0.0.1:4703"), (200, "the stand-in"))
        self.assertEqual(self.get("/local/stand_in.js"), (200, "the document"))

    def test_the_landing_page_is_in_the_language_that_the_browser_prefers(self) -> None:
        for languages in ("", "en-GB,en", "fr, de"):
            self.assertEqual(self.get("/", languages), (200, "the landing page"))
        self.assertEqual(self.get("/?from=mail", "de-AT, en"), (200, "die Startseite"))

    def test_the_documentation_has_a_file_for_each_page(self) -> None:
        self.assertEqual(self.get("/docs/"), (200, "the documentation"))
        self.assertEqual(self.get("/docs/concepts/money.html"), (200, "about money"))
        self.assertEqual(self.get("/docs/concepts/nothing.html"), (404, "no such page"))
        self.assertEqual(self.get("/documents/"), (200, "the document"))

    def test_nothing_beside_the_folder_is_served(self) -> None:
        for path in ("/assets/../../secret", "/assets/%2e%2e/%2e%2e/secret", "/secret"):
            self.assertNotIn("everybody", self.get(path)[1])


if __name__ == "__main__":
    unittest.main()
