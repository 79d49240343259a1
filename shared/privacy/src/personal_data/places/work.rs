//! Generations and their receipts.

use super::super::Erased::{Expires, Overwritten, Stays};
use platform::Table;

use super::super::Place;
use super::{EVIDENCE, WORKSPACES_OWN, item};

pub(super) static PLACES: &[Place] = &[
    // Generations
    item(Table::Generations, "ten_*#uploads", "upl_*")
        .personal(&["filename"])
        .other(&["id", "tenant_id", "created_by", "kind", "size_bytes", "sha256", "created_at", "expires_at"])
        .in_others_workspaces(Expires { days: 30 }),
    item(Table::Generations, "DELETED_ARTIFACTS#*", "*")
        .other(&["tenant_id", "generation_id"])
        .erased(Stays, "Ids, until a sweep has deleted the bytes, minutes later."),
    item(Table::Generations, "ten_*#generations", "gen_*")
        .personal(&["manifest", "warnings", "failure", "report"])
        .other(&[
            "id",
            "tenant_id",
            "created_by",
            "position",
            "revision",
            "writer",
            "queue",
            "project",
            "packages",
            "ontologies",
            "previous",
            "created_at",
            "started_at",
            "finished_at",
            "progress",
            "warnings_count",
            "dry_run",
            "artifact",
            "quota",
            "open_shard",
            "open_due_at",
        ])
        .erased(Overwritten, WORKSPACES_OWN)
        .in_others_workspaces(Stays),
    // Receipts
    item(Table::Receipts, "ten_*#receipts", "gen_*")
        .other(&["tenant_id", "generation_id", "sha256", "size_bytes", "kid", "merkle_root", "issued_at"])
        .erased(Stays, EVIDENCE),
    item(Table::Receipts, "KEYS", "*").other(&["jwk", "published_at"]).erased(Stays, "Public keys of the product."),
];
