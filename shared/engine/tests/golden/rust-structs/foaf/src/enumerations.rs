//! The vocabulary's enumerations; a value is written as its IRI.
