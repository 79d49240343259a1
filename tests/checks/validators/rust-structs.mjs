// node rust-structs.mjs OUT_DIR RESOURCES TARGET_DIR: what serde says of each
// resource, in a program that is compiled with the generated crate.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [folder, resources, target] = process.argv.slice(2);
const manifest = readFileSync(join(folder, "Cargo.toml"), "utf8");
const crate = manifest.match(/^name = "(.*)"$/m)[1];
const program = join(folder, "datatypes-program");
mkdirSync(join(program, "src"), { recursive: true });
writeFileSync(
  join(program, "Cargo.toml"),
  `[package]\nname = "datatypes-program"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n${crate} = { path = ".." }\nserde = "1"\nserde_json = "1"\n`,
);
copyFileSync(fileURLToPath(new URL("../starters/rust-structs.lock", import.meta.url)), join(program, "Cargo.lock"));
const library = crate.replaceAll("-", "_");
const classes = [...new Set(JSON.parse(readFileSync(resources, "utf8")).map((resource) => resource["@type"]))];
writeFileSync(
  join(program, "src", "main.rs"),
  `use serde_json::{Value, from_str, json, to_value};
fn read<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Value {
    match from_str::<T>(text) {
        Ok(resource) => json!({ "written": to_value(&resource).unwrap() }),
        Err(error) => json!({ "refusal": error.to_string() }),
    }
}
fn main() {
    let resources: Vec<Value> = from_str(&std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap()).unwrap();
    let answers: Vec<Value> = resources
        .iter()
        .map(|resource| {
            // As text, because that is how a file or a message is read.
            let text = resource.to_string();
            match resource["@type"].as_str().unwrap() {
${classes.map((name) => `                "${name}" => read::<${library}::${name}>(&text),`).join("\n")}
                _ => unreachable!(),
            }
        })
        .collect();
    print!("{}", Value::from(answers));
}
`,
);
const cargo = spawnSync("cargo", ["run", "--quiet", "--target-dir", target, "--", resources], {
  cwd: program,
  encoding: "utf8",
  maxBuffer: 1 << 28,
  env: { ...process.env, RUSTFLAGS: "-A warnings" },
});
if (cargo.status !== 0) throw new Error(cargo.stderr);
process.stdout.write(cargo.stdout);
