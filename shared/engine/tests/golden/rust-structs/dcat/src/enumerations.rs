//! The vocabulary's enumerations; a member is written as its IRI.
