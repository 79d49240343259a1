//! The catalogue and libraries.

use super::super::Erased::{Expires, Stays};
use platform::Table;

use super::super::Place;
use super::{CATALOGUE, NAMES, PSEUDONYM, SALES, SEATS, item};

pub(super) static PLACES: &[Place] = &[
    // The catalogue
    item(Table::Catalog, "NAMESPACE#*", "NAMESPACE")
        .other(&["namespace", "owner", "offer", "created_at"])
        .erased(Stays, NAMES),
    item(Table::Catalog, "FOLD#*", "FOLD").other(&["name"]).erased(Stays, NAMES),
    item(Table::Catalog, "NEAR#*", "NEAR").other(&["names"]).erased(Stays, NAMES),
    item(Table::Catalog, "PACKAGE#*", "PACKAGE")
        .personal(&["page"])
        .other(&[
            "id",
            "kind",
            "visibility",
            "owner",
            "offer",
            "created_by",
            "price_cents",
            "priced_per",
            "affiliate_basis_points",
            "ratings",
            "installs",
            "downloads",
            "latest",
            "takedowns",
            "taken_down_at",
            "revision",
            "versions_revision",
            "created_at",
            "changed_at",
        ])
        .erased(Stays, CATALOGUE),
    item(Table::Catalog, "PACKAGE#*", "VERSION#*")
        .personal(&["notes"])
        .other(&[
            "package",
            "version",
            "created_by",
            "created_at",
            "licence",
            "requirements",
            "archive",
            "life",
            "submitted_at",
            "check",
            "statement_sha256",
            "published_at",
            "creator_signature",
            "announced_by",
            "takedowns",
            "taken_down_at",
            "revision",
        ])
        .erased(Stays, CATALOGUE),
    item(Table::Catalog, "PACKAGE#*", "SPLIT")
        .other(&["package", "last_number", "in_force", "proposal", "revision"])
        .erased(Stays, "What was agreed about earnings, and when: pseudonyms."),
    item(Table::Catalog, "PACKAGE#*", "DERIVED").other(&["revision", "requires", "well_used_at"]).erased(Stays, NAMES),
    item(Table::Catalog, "REQUIRED#*", "PACKAGE#*").other(&["package", "version", "requirement"]).erased(Stays, NAMES),
    item(Table::Catalog, "REQUIRED#*", "COUNT").other(&["packages"]).erased(Stays, NAMES),
    item(Table::Catalog, "CATALOGUE#*", "PACKAGE#*").other(&["id"]).erased(Stays, NAMES),
    item(Table::Catalog, "ten_*#catalog", "NAMESPACE#*").other(&["namespace", "created_at"]).erased(Stays, NAMES),
    item(Table::Catalog, "ten_*#catalog", "PACKAGE#*").other(&["id"]).erased(Stays, NAMES),
    item(Table::Catalog, "PACKAGE#*", "REVIEW#*")
        .personal(&["text", "answer"])
        .other(&["package", "account", "version", "rating", "at", "revision", "hidden"])
        .erased(Stays, "What was published stays; whoever wrote it can take it back, and is a pseudonym afterwards."),
    item(Table::Catalog, "acc_*#reviews", "PACKAGE#*").other(&["package"]).erased(Stays, PSEUDONYM),
    item(Table::Catalog, "ONTOLOGY#*", "PACKAGE#*").other(&["package", "version"]).erased(Stays, NAMES),
    item(Table::Catalog, "KEYS", "*").other(&["jwk", "published_at"]).erased(Stays, "Public keys of the product."),
    item(Table::Catalog, "ten_*#catalog", "AGREEMENT#*")
        .other(&["agreement", "version", "accepted_by", "accepted_at"])
        .erased(Stays, "What was agreed to, and when: a pseudonym."),
    item(Table::Catalog, "ten_*#catalog", "COUNTS")
        .other(&["namespaces", "packages", "private_packages", "signing_keys", "approved_versions"])
        .erased(Stays, PSEUDONYM),
    item(Table::Catalog, "ten_*#catalog", "TRANSFER#*")
        .other(&["subject", "from", "to", "until", "expires_at"])
        .erased(Expires { days: 15 }, PSEUDONYM),
    item(Table::Catalog, "ten_*#catalog", "SPLIT#*").other(&["package"]).erased(Stays, NAMES),
    item(Table::Catalog, "ten_*#catalog", "OFFERS#*")
        .other(&["offers", "expires_at"])
        .erased(Expires { days: 2 }, PSEUDONYM),
    item(Table::Catalog, "ten_*#catalog", "SIGNING_KEY#*")
        .other(&["kid", "public_key", "registered_by", "registered_at", "revoked_at"])
        .erased(Stays, "What it signed is checked by it: a public key and pseudonyms."),
    item(Table::Catalog, "SIGNING_KEY#*", "SIGNING_KEY").other(&["owner"]).erased(Stays, PSEUDONYM),
    // Libraries
    item(Table::Catalog, "ten_*#library", "LOCK")
        .other(&["revision", "entries", "uncounted", "counted"])
        .erased(Stays, PSEUDONYM),
    item(Table::Catalog, "ten_*#library", "NOTICES").other(&["until", "advisories"]).erased(Stays, PSEUDONYM),
    item(Table::Catalog, "ten_*#library", "DOWNLOAD#*").other(&["expires_at"]).erased(Expires { days: 3 }, PSEUDONYM),
    item(Table::Catalog, "ten_*#installs", "PLACES").other(&["holders", "revision"]).erased(Stays, PSEUDONYM),
    item(Table::Catalog, "ten_*#installs", "ins_*")
        .other(&[
            "id",
            "created_by",
            "created_at",
            "state",
            "intended_use",
            "library_revision",
            "before",
            "after",
            "download_bytes",
            "total_bytes",
            "duties",
            "unknown_licences",
            "deprecated",
            "committed_at",
            "rolled_back_at",
            "revision",
            "expires_at",
        ])
        .erased(Stays, "What was installed, and when: a pseudonym, and texts of licences and packages."),
    item(Table::Catalog, "DEPENDANTS#*", "ten_*").other(&["since"]).erased(Stays, PSEUDONYM),
    item(Table::Catalog, "LIBRARIES#DIGESTS", "DIGESTS")
        .other(&["day", "shards_done", "after"])
        .erased(Stays, PSEUDONYM),
    item(Table::Catalog, "ten_*#purchases", "PACKAGE#*")
        .other(&["package", "state", "order_id", "price_cents", "is_gift", "bought_at", "downloaded_at", "refunded_at"])
        .erased(Stays, SALES),
    item(Table::Catalog, "ten_*#purchases", "SEATS#*")
        .other(&["package", "orders", "assigned", "revision"])
        .erased(Stays, SEATS),
];
