//! Passwords, as argon2id hashes.
