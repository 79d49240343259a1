// node rust-structs.mjs OUT_DIR REQUESTS TARGET_DIR: what serde says of each value, in
// a program that is compiled with the generated crate.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [folder, requests, target] = process.argv.slice(2);
const manifest = readFileSync(join(folder, "Cargo.toml"), "utf8");
const crate = manifest.match(/^name = "(.*)"$/m)[1];
const program = join(folder, "datatypes-program");
mkdirSync(join(program, "src"), { recursive: true });
writeFileSync(
  join(program, "Cargo.toml"),
  `[package]\nname = "datatypes-program"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n${crate} = { path = ".." }\nserde_json = "1"\n`,
);
copyFileSync(fileURLToPath(new URL("../starters/rust-structs.lock", import.meta.url)), join(program, "Cargo.lock"));
writeFileSync(
  join(program, "src", "main.rs"),
  `use serde_json::{Value, from_str, json, to_value};
fn main() {
    let requests: Vec<Value> = from_str(&std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap()).unwrap();
    let answers: Vec<Value> = requests
        .iter()
        .map(|request| {
            let key = request["key"].as_str().unwrap();
            // As text and back, because that is how a file or a message is read.
            let resource = json!({ "@id": "urn:sample", "@type": "Sample", key: request["value"] }).to_string();
            match from_str::<${crate.replaceAll("-", "_")}::Sample>(&resource) {
                Ok(sample) => json!({ "written": to_value(&sample).unwrap()[key] }),
                Err(error) => json!({ "refusal": error.to_string() }),
            }
        })
        .collect();
    print!("{}", Value::from(answers));
}
`,
);
const cargo = spawnSync("cargo", ["run", "--quiet", "--target-dir", target, "--", requests], {
  cwd: program,
  encoding: "utf8",
  maxBuffer: 1 << 28,
  env: { ...process.env, RUSTFLAGS: "-A warnings" },
});
if (cargo.status !== 0) throw new Error(cargo.stderr);
process.stdout.write(cargo.stdout);
