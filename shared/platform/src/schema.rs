//! A type's JSON schema as a value in a row.

use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema as Document;

/// How to describe a type; called only by the generator.
#[derive(Clone, Copy)]
pub struct Schema {
    pub name: fn() -> String,
    pub document: fn() -> RefOr<Document>,
    /// Adds the schemas that this one refers to.
    pub parts: fn(&mut Vec<(String, RefOr<Document>)>),
}

/// The schema of `T`.
pub const fn schema<T: utoipa::ToSchema>() -> Schema {
    Schema { name: || T::name().into_owned(), document: T::schema, parts: T::schemas }
}
