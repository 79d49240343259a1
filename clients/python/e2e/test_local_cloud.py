"""The client against the local cloud: upload, generate, wait, verify, and what goes wrong."""

import asyncio
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any

import cloud
import yaml

from ggen_cloud_client import AsyncClient, Client, GenerationFailed, ProblemError, models, receipts
from ggen_cloud_client.api import billing, generations

CI = Path(__file__).resolve().parents[2] / "ci"
NAMES = b"https://example.org/shop#Customer\nhttps://example.org/shop#Order\n"
KEY = ""


def setUpModule() -> None:
    global KEY
    KEY = cloud.api_key()


class Generating(unittest.TestCase):
    def test_a_project_is_uploaded_generated_and_verified(self) -> None:
        with Client(cloud.URL, KEY) as client:
            upload = client.upload("project", cloud.project_zip(), filename="project.zip")
            call = generations.create_generation(models.CreateGeneration(project=upload))
            generation = client.send(call)
            # Sent again it is the same intent, and so the same generation.
            self.assertEqual(client.send(call).id, generation.id)
            done = client.wait(generation.id, timeout_seconds=120)
            artifact, receipt, keys = client.artifact(done.id), client.receipt(done.id), client.receipt_keys()
            verified = receipts.verify(receipt, keys, artifact)
            self.assertEqual(verified.generation_id, generation.id)
            self.assertEqual(receipts.files.zip_files(artifact), {"names.txt": NAMES})
            self.assertEqual({it.path for it in verified.inputs}, set(cloud.PROJECT))
            forged = receipt.replace(b'"size_bytes":', b'"size_bytes":1', 1)
            self.assertRaises(receipts.InvalidReceipt, receipts.verify, forged, keys)

    def test_the_example_of_the_readme_runs(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            (Path(name) / "project.zip").write_bytes(cloud.project_zip())
            program = [sys.executable, "-c", cloud.readme(1)]
            subprocess.run(program, cwd=name, env={**os.environ, "GGEN_API_KEY": KEY}, check=True)
            artifact = (Path(name) / "generated.zip").read_bytes()
        self.assertEqual(receipts.files.zip_files(artifact), {"names.txt": NAMES})

    def test_lists_are_read_over_their_pages(self) -> None:
        with Client(cloud.URL, KEY) as client:
            ids = {client.upload("project", cloud.project_zip(), filename=f"p{i}.zip") for i in range(3)}
            listed = [it.id for it in client.items(generations.list_uploads(limit=1))]
            self.assertLessEqual(ids, set(listed))
            self.assertEqual(len(set(listed)), len(listed))

    def test_refusals_are_typed_by_their_code(self) -> None:
        with Client(cloud.URL, KEY) as client:
            with self.assertRaises(ProblemError) as raised:
                client.send(generations.get_generation("gen_01JD3V7Z0QK2M4N6P8R0T2V4X6"))
            self.assertEqual((raised.exception.status, raised.exception.code), (404, "not_found"))
            self.assertTrue(raised.exception.request_id)
            client.token = "ggen_live_none"
            with self.assertRaises(ProblemError) as raised:
                client.send(billing.get_quotas())
            self.assertEqual(raised.exception.code, "key_invalid")

    def test_a_generation_that_fails_says_where(self) -> None:
        async def run() -> GenerationFailed:
            async with AsyncClient(cloud.URL, KEY) as client:
                broken = cloud.project_zip({"list.tera": "{{ nothing.of.it }}"})
                upload = await client.upload("project", broken, filename="project.zip")
                generation = await client.send(generations.create_generation(models.CreateGeneration(project=upload)))
                listed = [it.id async for it in client.items(generations.list_generations(limit=1))]
                self.assertIn(generation.id, listed)
                with self.assertRaises(GenerationFailed) as raised:
                    await client.wait(generation.id, timeout_seconds=120)
                return raised.exception

        error = asyncio.run(run()).generation.error
        self.assertEqual(error.file if error else None, "list.tera")


class Ci(unittest.TestCase):
    """The steps of the action's file and of the hook's, as they stand there."""

    def test_the_action_and_the_hook_fail_when_the_output_is_stale(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            for path, text in cloud.PROJECT.items():
                (folder / path).write_text(text)
            missing = self._action(folder, check="true")
            self.assertEqual(missing.returncode, 1)
            self.assertIn("generated/names.txt is missing", missing.stderr)
            written = self._action(folder, check="false")
            self.assertEqual(written.returncode, 0, written.stderr)
            self.assertEqual((folder / "generated" / "names.txt").read_bytes(), NAMES)
            hook = self._hook(folder)
            self.assertEqual(hook.returncode, 0, hook.stderr)
            (folder / "generated" / "names.txt").write_text("other\n")
            stale = self._hook(folder)
            self.assertEqual(stale.returncode, 1, stale.stderr)
            self.assertIn("generated/names.txt is changed", stale.stderr)

    def _action(self, folder: Path, *, check: str) -> subprocess.CompletedProcess[str]:
        action = yaml.safe_load((CI / "action.yml").read_text())
        inputs = {key: str(it.get("default", "")) for key, it in action["inputs"].items()}
        inputs |= {"api-url": cloud.URL, "api-key": KEY, "check": check}
        step = action["runs"]["steps"][-1]
        pattern = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")
        variables = {key: pattern.sub(lambda it: inputs[it[1]], text) for key, text in step["env"].items()}
        # Where the step before it installs the client.
        binary = folder / "temp" / "ggen-cloud" / "bin"
        binary.mkdir(parents=True, exist_ok=True)
        self._program(binary)
        return self._run(step["run"], folder, variables | {"RUNNER_TEMP": str(folder / "temp")})

    def _hook(self, folder: Path) -> subprocess.CompletedProcess[str]:
        hook: dict[str, Any] = yaml.safe_load((CI / "pre-commit-config.yaml").read_text())["repos"][0]["hooks"][0]
        binary = folder / "temp"
        self._program(binary)
        variables = {"GGEN_API_URL": cloud.URL, "GGEN_API_KEY": KEY, "PATH": f"{binary}:{os.environ['PATH']}"}
        return self._run(hook["entry"], folder, variables)

    def _program(self, folder: Path) -> None:
        program = folder / "ggen-cloud-generate"
        program.write_text(f'#!/bin/sh\nexec {sys.executable} -m ggen_cloud_client.ci "$@"\n')
        program.chmod(0o755)

    def _run(self, script: str, folder: Path, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **variables}
        command = ["bash", "-c", script]
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    unittest.main()
