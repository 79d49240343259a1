//! What generated structs name of serde, every type being (de)serializable.
//!
//! Expanding serde's own derives for all of schema.org takes the compiler half a
//! minute. With these it checks names, types and layout in a few seconds; that
//! the structs do read and write JSON is tested with serde itself, on FOAF.

pub use derive::{Deserialize, Serialize};

pub trait Deserializer<'de>: Sized {
    type Error;
}

pub trait Serialize {}
impl<T> Serialize for T {}

pub trait Deserialize<'de>: Sized {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        unimplemented!()
    }
}
impl<T> Deserialize<'_> for T {}
