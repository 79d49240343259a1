//! Tests against a running local cloud.
