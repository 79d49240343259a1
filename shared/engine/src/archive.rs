//! Zip in, zip out: reading an uploaded project safely, and writing one
//! artefact whose bytes depend on nothing but the files in it, and reading it back.

mod read;
mod write;

pub(crate) use read::read_one;
pub use read::{unpack, unpack_around, unpack_output};
pub use write::pack;
