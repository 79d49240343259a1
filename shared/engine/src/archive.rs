//! Zip in, zip out: reading an uploaded project safely, and writing one
//! artefact whose bytes depend on nothing but the files in it.

mod read;
mod write;

pub use read::unpack;
pub use write::pack;
