//! Words that nobody, or only our staff, may take.

use serde::Serialize;

/// Who may open a namespace or a package of this name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reservation {
    Free,
    /// A word of our own routes, or of file systems.
    Nobody,
    /// A name that stands for us, or for a standards body.
    Staff,
}

/// Devices of Windows: no folder can have these names.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Segments that pages and routes have, or may get, where a namespace stands.
const ROUTES: [&str; 33] = [
    "account",
    "admin",
    "api",
    "assets",
    "auth",
    "billing",
    "blog",
    "browse",
    "categories",
    "checkout",
    "contact",
    "dashboard",
    "docs",
    "explore",
    "feed",
    "help",
    "legal",
    "login",
    "logout",
    "marketplace",
    "me",
    "new",
    "packages",
    "pricing",
    "privacy",
    "register",
    "search",
    "settings",
    "sparql",
    "static",
    "status",
    "tags",
    "terms",
];

/// Segments that pages and routes have, or may get, below a package or where a name stands.
const BELOW: [&str; 12] = [
    "dependents",
    "download",
    "edit",
    "install",
    "latest",
    "new",
    "purchase",
    "readme",
    "reviews",
    "settings",
    "transfer",
    "versions",
];

/// Namespaces whose packages are taken for the publisher's own.
const BODIES: [&str; 20] = [
    "anonymous",
    "dcmi",
    "dublincore",
    "ggen",
    "ggen-cloud",
    "ieee",
    "ietf",
    "iso",
    "null",
    "oasis",
    "obo",
    "official",
    "ogc",
    "root",
    "schema-org",
    "security",
    "staff",
    "support",
    "system",
    "w3c",
];

/// Whether Windows opens a device by this name, whatever comes after a dot.
pub(crate) fn is_device(stem: &str) -> bool {
    DEVICES.contains(&stem)
}

pub(super) fn of_namespace(text: &str) -> Reservation {
    if DEVICES.contains(&text) || ROUTES.contains(&text) {
        Reservation::Nobody
    } else if BODIES.contains(&text) || text.starts_with("ggen-") {
        Reservation::Staff
    } else {
        Reservation::Free
    }
}

pub(super) fn of_name(text: &str) -> Reservation {
    if DEVICES.contains(&text) || BELOW.contains(&text) { Reservation::Nobody } else { Reservation::Free }
}
