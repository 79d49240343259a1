//! Run by cargo before it links the command.
//!
//! At an address of its choosing, the loader would first correct 65,000
//! pointers on 450 pages, which is most of what a start costs. The functions
//! stand at a fixed address for the same reason; functions/link.rs says what
//! that costs.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "so a build script hears and speaks")]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
