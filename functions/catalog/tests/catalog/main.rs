//! The catalogue through the whole pipeline, against the tables and objects as they
//! lie there. One binary, as each costs a link.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod abuse;
mod archives;
mod checking;
mod comparing;
mod crashes;
mod dependents;
mod drafts;
mod grants;
mod namespaces;
mod packages;
mod publishing;
mod reviews;
mod signing_keys;
mod split_races;
mod splits;
mod submissions;
mod takedown_appeals;
mod takedown_notices;
mod takedowns;
mod transfer_races;
mod transfers;
mod world;
