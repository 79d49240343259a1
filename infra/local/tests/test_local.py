"""The local cloud's own logic; what it does with the cloud is tested by using it."""

import io
import socket
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from unittest import mock

LOCAL = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(LOCAL))

import build  # noqa: E402
import checks  # noqa: E402
import cloud_file  # noqa: E402
import events  # noqa: E402
import logs  # noqa: E402
import package  # noqa: E402
import settings  # noqa: E402
import templates  # noqa: E402
from ui import Refused  # noqa: E402


class Packages(unittest.TestCase):
    def test_the_same_code_is_the_same_zip(self) -> None:
        with tempfile.TemporaryDirectory() as temporary:
            code = Path(temporary) / "bootstrap"
            code.write_bytes(b"code")
            first = package.zipped(build.files(code))
            self.assertEqual(first, package.zipped(build.files(code)))
            code.write_bytes(b"other")
            self.assertNotEqual(first, package.zipped(build.files(code)))

    def test_fonts_lie_beside_the_functions_that_write_receipts(self) -> None:
        self.assertEqual(set(templates.functions_with_fonts()), {"get-order-receipt", "get-credit-note"})
        with tempfile.TemporaryDirectory() as temporary:
            code, font = Path(temporary) / "bootstrap", Path(temporary) / "fonts" / "NotoSans.ttf"
            code.write_bytes(b"code")
            before = package._key(code)
            font.parent.mkdir()
            font.write_bytes(b"font")
            with zipfile.ZipFile(io.BytesIO(package.zipped(build.files(code)))) as archive:
                self.assertEqual(archive.namelist(), ["bootstrap", "fonts/NotoSans.ttf"])
            self.assertNotEqual(before, package._key(code))


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
