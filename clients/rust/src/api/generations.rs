//! Made from the API's document by `make clients`: the operations of generations.

use reqwest::Method;

use crate::call::{Call, Json, Nothing, path_of};
use crate::models;

/// Cancel a generation that has not ended. Needs the role `editor` or a higher one; an API key needs the scope
/// `generate`.
#[inline]
pub fn cancel_generation(id: &str) -> Call<Json<models::GenerationView>> {
    Call::new("cancel-generation", Method::POST, path_of("/api/v1/generations/{id}/cancel", &[&id]))
}

/// Generate code from a project and ontologies, uploaded or of the registry, or only check them. Needs the role
/// `editor` or a higher one; an API key needs the scope `generate`.
#[inline]
pub fn create_generation(body: &models::CreateGeneration) -> Call<Json<models::GenerationView>> {
    Call::new("create-generation", Method::POST, path_of("/api/v1/generations", &[])).json(body).keyed()
}

/// Announce a project or an ontology and get a signed request that uploads it. Needs the role `editor` or a higher one;
/// an API key needs the scope `generate`.
#[inline]
pub fn create_upload(body: &models::CreateUpload) -> Call<Json<models::CreatedUpload>> {
    Call::new("create-upload", Method::POST, path_of("/api/v1/uploads", &[])).json(body).keyed()
}

/// Delete the zip of what was generated; its receipt stays. Needs the role `editor` or a higher one; an API key needs
/// the scope `generate`.
#[inline]
pub fn delete_artifact(id: &str) -> Call<Nothing> {
    Call::new("delete-artifact", Method::DELETE, path_of("/api/v1/generations/{id}/artifact", &[&id]))
}

/// Delete an upload that no generation reads any more. Needs the role `editor` or a higher one; an API key needs the
/// scope `generate`.
#[inline]
pub fn delete_upload(id: &str) -> Call<Nothing> {
    Call::new("delete-upload", Method::DELETE, path_of("/api/v1/uploads/{id}", &[&id]))
}

/// Get a short-lived URL for the zip of what was generated. Needs the role `viewer` or a higher one; an API key needs
/// the scope `read`.
#[inline]
pub fn get_artifact(id: &str) -> Call<Json<models::ArtifactView>> {
    Call::new("get-artifact", Method::GET, path_of("/api/v1/generations/{id}/artifact", &[&id]))
}

/// What [`get_generation`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct GetGenerationOptions {
    /// Answers when the generation has ended, or after so many seconds as it is then. Costs one request, however long
    /// it takes.
    pub wait_seconds: Option<u32>,
}

/// Show how far a generation is, and how it ended; at once, or when it has ended. Needs the role `viewer` or a higher
/// one; an API key needs the scope `read`.
#[inline]
pub fn get_generation(id: &str, options: &GetGenerationOptions) -> Call<Json<models::GenerationView>> {
    Call::new("get-generation", Method::GET, path_of("/api/v1/generations/{id}", &[&id]))
        .ask("wait_seconds", &options.wait_seconds)
}

/// Get what a dry run found, as JSON, text or SARIF. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn get_report(id: &str) -> Call<Json<models::CheckReport>> {
    Call::new("get-report", Method::GET, path_of("/api/v1/generations/{id}/report", &[&id]))
}

/// Show an upload, whether its bytes have arrived, and which generations read it. Needs the role `viewer` or a higher
/// one; an API key needs the scope `read`.
#[inline]
pub fn get_upload(id: &str) -> Call<Json<models::UploadView>> {
    Call::new("get-upload", Method::GET, path_of("/api/v1/uploads/{id}", &[&id]))
}

/// What [`list_generations`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListGenerationsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one: of large ones, or of those in a rare
    /// state.
    pub limit: Option<u32>,
    /// Only those in this state.
    pub state: Option<models::State>,
}

/// List the workspace's generations, the latest first. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn list_generations(options: &ListGenerationsOptions) -> Call<Json<models::GenerationViewPage>> {
    Call::new("list-generations", Method::GET, path_of("/api/v1/generations", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
        .ask("state", &options.state)
}

/// What [`list_uploads`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListUploadsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the workspace's uploads, the latest first, with the generations that read them. Needs the role `viewer` or a
/// higher one; an API key needs the scope `read`.
#[inline]
pub fn list_uploads(options: &ListUploadsOptions) -> Call<Json<models::UploadViewPage>> {
    Call::new("list-uploads", Method::GET, path_of("/api/v1/uploads", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}
