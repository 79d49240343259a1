//! What holds for every endpoint.
