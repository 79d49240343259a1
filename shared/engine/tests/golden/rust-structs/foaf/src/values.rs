//! What a property holds that may have several kinds of value.
//!
//! Where several structs are possible, `@type` says which one it is.

#[allow(unused_imports)]
use super::*;
