// node rust-structs.mjs OUT_DIR TARGET_DIR: cargo checks the crate of every vocabulary
// in one workspace, warnings denied. Their dependencies are as rust-structs.lock says.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Folders } from "./folders.mjs";

const [root, target] = process.argv.slice(2);
const folders = new Folders(root);
for (const vocabulary of folders.vocabularies) {
  const [manifest] = folders.someFiles(vocabulary, "Cargo.toml");
  // Every starter's crate has the same name, which one workspace cannot hold twice.
  writeFileSync(manifest.full, manifest.text().replace(/^name = ".*"$/m, `name = "of-${vocabulary}"`));
}
const members = JSON.stringify(folders.vocabularies);
writeFileSync(join(root, "Cargo.toml"), `[workspace]\nresolver = "3"\nmembers = ${members}\n[profile.dev]\ndebug = false\nincremental = false\n`);
const lock = fileURLToPath(new URL("rust-structs.lock", import.meta.url));
copyFileSync(lock, join(root, "Cargo.lock"));

const arguments_ = ["check", "--workspace", "--keep-going", "--quiet", "--message-format", "json", "--target-dir", target];
const environment = { ...process.env, RUSTFLAGS: "-D warnings -A dead_code" };
const run = spawnSync("cargo", arguments_, { cwd: root, encoding: "utf8", maxBuffer: 1 << 29, env: environment });
for (const line of run.stdout.split("\n").filter(Boolean)) {
  const { reason, message, manifest_path } = JSON.parse(line);
  if (reason !== "compiler-message" || message.level !== "error") continue;
  const vocabulary = folders.vocabularies.find((name) => manifest_path === join(root, name, "Cargo.toml"));
  if (!vocabulary) throw new Error(message.rendered);
  folders.fault(vocabulary, message.rendered);
}
if (run.status !== 0 && folders.faults.size === 0) throw new Error(`cargo: ${run.stderr}`);
const pinned = (path) => [...readFileSync(path, "utf8").matchAll(/name = "(.*)"\nversion = "(.*)"\nsource/g)].map(([, name, version]) => `${name} ${version}`);
const unpinned = pinned(join(root, "Cargo.lock")).filter((one) => !pinned(lock).includes(one));
if (unpinned.length > 0) throw new Error(`rust-structs.lock lacks ${unpinned.join(", ")}: copy ${join(root, "Cargo.lock")} there, without its of-… packages`);
folders.report();
