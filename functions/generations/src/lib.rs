//! Generations: uploads in, jobs through the queue, artefacts and receipts out.

pub mod cancel_generation;
pub mod create_generation;
pub mod create_upload;
pub mod delete_artifact;
pub mod delete_upload;
mod diagnostics;
pub mod fail_generation;
pub mod get_artifact;
pub mod get_generation;
pub mod get_report;
pub mod get_upload;
mod given_up;
pub mod list_generations;
pub mod list_uploads;
pub mod run_generation;
pub mod sweep_generations;
pub mod upload_view;
pub mod view;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &create_upload::ENDPOINT,
    &list_uploads::ENDPOINT,
    &get_upload::ENDPOINT,
    &delete_upload::ENDPOINT,
    &create_generation::ENDPOINT,
    &list_generations::ENDPOINT,
    &get_generation::ENDPOINT,
    &cancel_generation::ENDPOINT,
    &get_artifact::ENDPOINT,
    &delete_artifact::ENDPOINT,
    &get_report::ENDPOINT,
    &run_generation::ENDPOINT,
    &fail_generation::ENDPOINT,
    &sweep_generations::ENDPOINT,
];

/// What a 404 calls the things of this area.
const UPLOAD: &str = "upload";
const GENERATION: &str = "generation";
