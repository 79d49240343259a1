//! What is kept of a person: where it lies, how they get all of it, and how it is erased.

pub mod erasures;
pub mod exports;
pub mod personal_data;
