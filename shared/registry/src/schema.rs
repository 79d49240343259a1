//! Schemas of values that travel as text, for the API's document.

/// A string with a bound, and a pattern where one says more than the words do.
macro_rules! text_schemas {
    ($($type:ty: $name:literal, $length_max:expr $(, $pattern:literal)?;)*) => {$(
        impl utoipa::PartialSchema for $type {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .min_length(Some(1))
                    .max_length(Some($length_max))
                    $(.pattern(Some($pattern)))?
                    .into()
            }
        }

        impl utoipa::ToSchema for $type {
            fn name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
        }
    )*};
}

text_schemas! {
    crate::Namespace: "Namespace", 39, "^[a-z](-?[a-z0-9])+$";
    crate::PackageName: "PackageName", 64, "^[a-z](-?[a-z0-9])+$";
    crate::PackageId: "PackageId", 104, "^[a-z](-?[a-z0-9])+/[a-z](-?[a-z0-9])+$";
    crate::Version: "Version", crate::Version::BYTES_MAX, "^(0|[1-9][0-9]{0,14})(\\.(0|[1-9][0-9]{0,14})){2}(-(0|[1-9][0-9]{0,14}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$";
    crate::names::transfer::Subject: "TransferSubject", 104, "^[a-z](-?[a-z0-9])+(/[a-z](-?[a-z0-9])+)?$";
    crate::signature::Kid: "Kid", 43, "^[A-Za-z0-9_-]{43}$";
    crate::Requirement: "Requirement", 361;
    crate::licences::Licence: "Licence", crate::licences::Licence::BYTES_MAX;
    crate::versions::life::Reason: "VersionReason", crate::versions::life::Reason::CHARACTERS_MAX;
}

impl utoipa::PartialSchema for crate::moderation::AbuseText {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .min_length(Some(Self::CHARACTERS_MIN))
            .max_length(Some(Self::CHARACTERS_MAX))
            .into()
    }
}

impl utoipa::ToSchema for crate::moderation::AbuseText {}

/// Empty for a rating without words.
impl utoipa::PartialSchema for crate::reviews::ReviewText {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .max_length(Some(Self::CHARACTERS_MAX))
            .into()
    }
}

impl utoipa::ToSchema for crate::reviews::ReviewText {}

impl utoipa::PartialSchema for crate::reviews::Rating {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::Integer)
            .minimum(Some(1))
            .maximum(Some(crate::reviews::Rating::MAX))
            .into()
    }
}

impl utoipa::ToSchema for crate::reviews::Rating {}
