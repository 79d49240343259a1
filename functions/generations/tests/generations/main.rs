//! The area's endpoints and its worker, against real parts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod artifacts_delete;
mod child;
mod conditional;
mod costs;
mod crashes;
mod creating;
mod crowds;
mod dry_run;
mod ending;
mod grants;
mod long_poll;
mod packages;
mod processes;
mod project_packs;
mod quotas;
mod races;
mod reading;
mod redelivery;
mod releasing;
mod retry_after;
mod storage;
mod sweeping;
mod uploads;
mod uploads_delete;
mod uploads_list;
mod waiting;
mod worker;
mod world;
