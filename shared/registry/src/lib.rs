//! The rules of the registry, without I/O: which names, versions, licences and
//! archives it takes, how it resolves what a package asks for, what a check of
//! a version finds, and what the registry signs.
//!
//! Callers bring bytes, records and times. What is wrong with an input is a
//! [`FieldError`]: the field, a stable code, what was expected, what was got.

pub mod checks;
pub mod contents;
mod error;
pub mod install;
pub mod licences;
pub mod moderation;
pub mod names;
pub mod notices;
pub mod ontology_terms;
pub mod requirements;
pub mod resolve;
pub mod reviews;
mod schema;
pub mod signature;
pub mod splits;
pub mod versions;

pub use contents::Kind;
pub use error::FieldError;
pub use names::{Namespace, PackageId, PackageName};
pub use requirements::Requirement;
pub use signature::Kid;
pub use versions::Version;
