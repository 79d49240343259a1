//! Run by cargo before it links the functions of an area: each Cargo.toml
//! names it.
//!
//! At an address of its choosing, the loader would first correct some 50,000
//! pointers, close to a third of a cold start. A fixed one is settled when linking. What
//! that costs is one of several hurdles for an attacker who has already found a
//! memory error, in programs of which all but the cryptography is safe Rust; the
//! stack, the heap and the libraries stay where chance puts them.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "so a build script hears and speaks")]

fn main() {
    println!("cargo::rerun-if-changed=../link.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
