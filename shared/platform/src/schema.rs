//! A type's JSON schema as a value in a row.

use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema as Document;

use crate::page::Page;

/// How to describe a type; called only by the generator.
#[derive(Clone, Copy)]
pub struct Schema {
    pub name: fn() -> String,
    pub document: fn() -> RefOr<Document>,
    /// Adds the schemas that this one refers to.
    pub parts: fn(&mut Vec<(String, RefOr<Document>)>),
    /// Media types, beside JSON, in which an answer of this schema is given to
    /// whoever asks for one by `Accept`.
    pub also_as: &'static [&'static str],
    /// Media types in which a body of this schema is sent; none: as JSON.
    pub sent_as: &'static [&'static str],
    /// An answer of this schema has an `ETag`, and is 304 to whoever has it already.
    pub has_etag: bool,
}

impl Schema {
    /// See [`Self::also_as`].
    #[must_use]
    pub const fn also_as(self, media_types: &'static [&'static str]) -> Self {
        Self { also_as: media_types, ..self }
    }

    /// See [`Self::sent_as`]. The handler reads the body itself: [`crate::Request::json`] reads JSON.
    #[must_use]
    pub const fn sent_as(self, media_types: &'static [&'static str]) -> Self {
        Self { sent_as: media_types, ..self }
    }

    /// See [`Self::has_etag`]. For what clients ask for again and again.
    #[must_use]
    pub const fn with_etag(self) -> Self {
        Self { has_etag: true, ..self }
    }
}

/// The schema of a page of `T`, by a name of its own.
pub const fn page_schema<T: utoipa::ToSchema>() -> Schema {
    Schema {
        name: || format!("{}Page", T::name()),
        document: <Page<T> as utoipa::PartialSchema>::schema,
        parts: |parts| {
            T::schemas(parts);
            parts.push((T::name().into_owned(), T::schema()));
        },
        also_as: &[],
        sent_as: &[],
        has_etag: false,
    }
}

/// The schema of `T`.
pub const fn schema<T: utoipa::ToSchema>() -> Schema {
    Schema {
        name: || T::name().into_owned(),
        document: T::schema,
        parts: T::schemas,
        also_as: &[],
        sent_as: &[],
        has_etag: false,
    }
}
