//! Types of a vocabulary, read from and written to JSON-LD with serde.
//!
//! What the vocabulary demands is a plain field, what may be missing an `Option`.
//! What may have several values is a `Vec`, read from one value or an array.
//! `xsd` has a type for each datatype that Rust and JSON have none for.

// Names are as close to the vocabulary's as Rust allows, in every script.
#![allow(non_camel_case_types, non_snake_case, uncommon_codepoints, confusable_idents, mixed_script_confusables)]
#![allow(text_direction_codepoint_in_comment, text_direction_codepoint_in_literal, rustdoc::all)]

mod classes;
mod enumerations;
#[allow(dead_code)]
mod facets;
#[allow(dead_code)]
mod json;
mod values;
pub mod xsd;

pub use classes::*;
#[allow(unused_imports)]
pub use enumerations::*;
pub use json::{RdfDirection, RdfFault, RdfLangString, RdfLiteral, RdfRef, RdfValue};
#[allow(unused_imports)]
pub use values::*;
