//! What was asked for, checked as far as it can be before anything is written.

/// An HTTP method that routes have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Delete,
}

impl Method {
    pub const ALL: [Self; 4] = [Self::Get, Self::Post, Self::Put, Self::Delete];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// As `platform::Method` names it.
    pub(crate) fn variant(self) -> &'static str {
        match self {
            Self::Get => "Get",
            Self::Post => "Post",
            Self::Put => "Put",
            Self::Delete => "Delete",
        }
    }

    pub(crate) fn has_body(self) -> bool {
        matches!(self, Self::Post | Self::Put)
    }

    /// Of the answer.
    pub(crate) fn status(self) -> u16 {
        match self {
            Self::Get | Self::Put => 200,
            Self::Post => 201,
            Self::Delete => 204,
        }
    }
}

/// What a parameter of a path names: a kind of `platform::endpoint::PathParameter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// The path's segment before the parameter; `{}` for another parameter.
    pub segment: &'static str,
    /// Of `PathParameter`.
    pub variant: &'static str,
    /// The crate of its type, and the type.
    pub id: (&'static str, &'static str),
    /// A value of nothing that exists.
    pub example: &'static str,
}

macro_rules! kinds {
    ($($segment:literal => $variant:literal, $krate:literal $id:literal, $example:literal;)*) => {
        impl Kind {
            pub const ALL: &[Self] = &[
                $(Self { segment: $segment, variant: $variant, id: ($krate, $id), example: $example },)*
            ];
        }
    };
}

kinds! {
    "abuse-reports" => "AbuseReport", "domain" "AbuseReportId", "abr_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "discounts" => "Discount", "domain" "DiscountCode", "LAUNCH-20";
    "generations" => "Generation", "domain" "GenerationId", "gen_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "installs" => "Install", "domain" "InstallId", "ins_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "invitations" => "Invitation", "domain" "InvitationId", "inv_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "keys" => "ApiKey", "domain" "KeyId", "key_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "members" => "Member", "domain" "AccountId", "acc_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "namespaces" => "Namespace", "registry" "Namespace", "acme";
    "orders" => "Order", "domain" "OrderId", "ord_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "packages" => "Namespace", "registry" "Namespace", "acme";
    "{}" => "Package", "registry" "PackageName", "typescript";
    "refunds" => "Refund", "domain" "RefundId", "rfd_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "reviews" => "Reviewer", "domain" "AccountId", "acc_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "sessions" => "Session", "domain" "SessionId", "ses_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "signing-keys" => "SigningKey", "registry" "Kid", "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
    "takedown-appeals" => "TakedownAppeal", "domain" "TakedownAppealId", "apl_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "uploads" => "Upload", "domain" "UploadId", "upl_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "webhooks" => "Webhook", "domain" "WebhookId", "whk_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "deliveries" => "Delivery", "domain" "EventId", "evt_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    "versions" => "Version", "registry" "Version", "1.4.2";
}

/// `{id}` of a route, and what it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    pub name: String,
    pub kind: Kind,
}

/// A new endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub area: String,
    pub name: String,
    pub method: Method,
    pub route: String,
    /// In the route's order.
    pub parameters: Vec<Parameter>,
}

const USAGE: &str = "make endpoint AREA=generations NAME=get-preview METHOD=GET ROUTE=/api/v1/generations/{id}/preview";
const NAME_CHARS_MAX: usize = 36;

impl Wanted {
    pub fn parse(arguments: &[String]) -> Result<Self, String> {
        let [area, name, method, route] = arguments else {
            return Err(format!("Four things are needed: {USAGE}"));
        };
        let words = |text: &str, separator: char| {
            text.starts_with(|c: char| c.is_ascii_lowercase())
                && text
                    .split(separator)
                    .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
        };
        if !words(area, '_') {
            return Err(format!("AREA is `{area}`; it must be a folder of functions/"));
        }
        if !words(name, '-') || !name.contains('-') || name.len() > NAME_CHARS_MAX {
            return Err(format!(
                "NAME is `{name}`; it must be a verb and a noun in kebab case, at most {NAME_CHARS_MAX} characters: \
                 get-preview"
            ));
        }
        let method = Method::ALL.into_iter().find(|it| it.as_str() == method);
        let method = method.ok_or("METHOD must be one of GET, POST, PUT and DELETE")?;
        if !route.starts_with('/') || route.ends_with('/') || route.contains("//") {
            return Err(format!("ROUTE is `{route}`; it must be a path as /api/v1/things/{{id}}"));
        }
        let parameters = parameters(route)?;
        if method == Method::Delete && parameters.is_empty() {
            return Err("DELETE needs a route about one thing: /api/v1/uploads/{id}".to_owned());
        }
        Ok(Self { area: area.clone(), name: name.clone(), method, route: route.clone(), parameters })
    }

    /// `get_preview`
    pub(crate) fn module(&self) -> String {
        self.name.replace('-', "_")
    }

    /// `GetPreview`
    pub(crate) fn pascal(&self) -> String {
        self.name.split('-').map(capitalized).collect()
    }

    /// `Get preview.`
    pub(crate) fn sentence(&self) -> String {
        format!("{}.", capitalized(&self.name.replace('-', " ")))
    }

    /// What a 404 calls it: the noun of the name.
    pub(crate) fn noun(&self) -> String {
        self.name.split('-').skip(1).collect::<Vec<_>>().join(" ")
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn parameters(route: &str) -> Result<Vec<Parameter>, String> {
    let name_of = |segment: &str| Some(segment.strip_prefix('{')?.strip_suffix('}')?.to_owned());
    let segments: Vec<&str> = route.split('/').collect();
    let mut found: Vec<Parameter> = Vec::new();
    for pair in segments.windows(2) {
        let [before, segment] = pair else { continue };
        let Some(name) = name_of(segment) else { continue };
        let before = if name_of(before).is_some() { "{}" } else { before };
        let kind =
            Kind::ALL.iter().copied().find(|kind| kind.segment == before).ok_or_else(|| unknown(&name, before))?;
        if found.iter().any(|it| it.name == name) {
            return Err(format!("ROUTE is `{route}`; each of its parameters needs a name of its own"));
        }
        found.push(Parameter { name, kind });
    }
    Ok(found)
}

fn unknown(name: &str, before: &str) -> String {
    let known = Kind::ALL.iter().map(|kind| kind.segment).collect::<Vec<_>>().join(", ");
    format!(
        "What `{{{name}}}` behind /{before}/ names is not known. Known are {known}. A new kind of thing begins with a \
         variant of `PathParameter` (shared/platform/src/endpoint/path.rs), a thing of that kind for the test of \
         isolation (tests/rows/tests/every_endpoint/owned.rs) and a line in infra/scaffold/src/wanted.rs"
    )
}
