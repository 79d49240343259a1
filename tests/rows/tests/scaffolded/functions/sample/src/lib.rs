//! What `make endpoint` makes, for each method.

pub mod create_colour;
pub mod delete_upload;
pub mod describe_version;
pub mod get_preview;
pub mod list_colours;
pub mod replace_label;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &list_colours::ENDPOINT,
    &create_colour::ENDPOINT,
    &get_preview::ENDPOINT,
    &describe_version::ENDPOINT,
    &replace_label::ENDPOINT,
    &delete_upload::ENDPOINT,
];
