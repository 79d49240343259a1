//! The tests that `make endpoint` makes, for each method.

mod create_colour;
mod delete_upload;
mod describe_version;
mod get_preview;
mod list_colours;
mod replace_label;
