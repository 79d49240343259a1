//! The table.

use super::Erased::{Deleted, Expires, Overwritten, Stays};
use super::{At, Erased, Place};
use crate::endpoint::{Bucket, Queue, Table};

const WORKSPACES_OWN: &str = "What lies in a workspace that goes on belongs to the workspace.";
const PSEUDONYM: &str = "Ids, times and counts: nobody can tell any more whose they were.";
const SHORT: &str = "It is needed for a moment, and nobody can list it by person.";
const HASHED: &str = "A hash: it tells an address only to whoever has it already.";
const EVIDENCE: &str =
    "Evidence of what was made from what, which others hold too: hashes, names of files and pseudonyms.";
const BOOKS: &str = "What was used, and so what is owed: pseudonyms, names of operations and counts.";

const fn item(table: Table, pk: &'static str, sk: &'static str) -> Place {
    Place {
        at: At::Items(table, pk, sk),
        personal: &[],
        other: &[],
        erased: Deleted,
        in_others_workspaces: None,
        why: "",
    }
}

const fn place(at: At, erased: Erased, why: &'static str) -> Place {
    Place { at, personal: &[], other: &[], erased, in_others_workspaces: None, why }
}

impl Place {
    const fn personal(self, personal: &'static [&'static str]) -> Self {
        Self { personal, ..self }
    }

    const fn other(self, other: &'static [&'static str]) -> Self {
        Self { other, ..self }
    }

    const fn erased(self, erased: Erased, why: &'static str) -> Self {
        Self { erased, why, ..self }
    }

    const fn in_others_workspaces(self, erased: Erased) -> Self {
        Self { in_others_workspaces: Some(erased), ..self }
    }
}

/// Every place. Where two patterns fit, the first one counts.
pub static PLACES: &[Place] = &[
    // Accounts
    item(Table::Accounts, "EMAIL#*", "EMAIL").personal(&["pk"]).other(&["account_id"]),
    item(Table::Accounts, "acc_*", "ACCOUNT").personal(&["email", "name"]).other(&["tenant_id", "created_at"]),
    item(Table::Accounts, "acc_*", "PASSWORD").personal(&["phc"]).other(&["changed_at"]),
    item(Table::Accounts, "acc_*", "WORKSPACES")
        .other(&["joined", "owned", "revision", "closed_at"])
        .erased(Stays, PSEUDONYM),
    item(Table::Accounts, "acc_*", "IN#*").other(&["role", "since", "editor_since", "admin_since", "invitation"]),
    item(Table::Accounts, "acc_*", "TOTP").personal(&["seed"]).other(&[
        "enrolment",
        "state",
        "since",
        "last_step",
        "wrong",
        "refused_until",
        "expires_at",
    ]),
    item(Table::Accounts, "acc_*", "RECOVERY").other(&["salt", "hashes", "made_at"]),
    item(Table::Accounts, "acc_*", "LOGIN#*").personal(&["email", "subject"]).other(&[
        "provider",
        "account_id",
        "linked_at",
    ]),
    item(Table::Accounts, "LOGIN#*", "LOGIN").personal(&["pk", "email", "subject"]).other(&[
        "provider",
        "account_id",
        "linked_at",
    ]),
    item(Table::Accounts, "acc_*", "EXPORT").other(&["next_at"]),
    item(Table::Accounts, "ERASURES", "acc_*").personal(&["email"]).other(&["account_id", "workspaces", "begun_at"]),
    item(Table::Accounts, "ten_*", "WORKSPACE")
        .personal(&["name"])
        .other(&[
            "id",
            "kind",
            "owner",
            "members",
            "admins",
            "invitations",
            "mail_day",
            "mails",
            "created_at",
            "closed_at",
        ])
        .erased(Overwritten, PSEUDONYM)
        .in_others_workspaces(Stays),
    item(Table::Accounts, "ten_*", "MEMBER#*").other(&["role", "since", "editor_since", "admin_since", "invitation"]),
    item(Table::Accounts, "ten_*", "INVITE#*").personal(&["email"]).other(&[
        "id",
        "tenant_id",
        "role",
        "invited_by",
        "created_at",
        "mailed_at",
        "mails",
        "ends_at",
        "expires_at",
    ]),
    item(Table::Accounts, "INVITED#*", "ten_*").personal(&["pk"]).other(&["invitation", "ends_at", "expires_at"]),
    item(Table::Accounts, "KEYS", "*").other(&["jwk", "published_at"]).erased(Stays, "Public keys of the product."),
    // Sessions
    item(Table::Sessions, "acc_*", "ses_*").personal(&["ip", "user_agent"]).other(&[
        "id",
        "account_id",
        "tenant_id",
        "count",
        "created_at",
        "refreshed_at",
        "proven_at",
        "proof_tries",
        "proof_tried_at",
        "expires_at",
    ]),
    item(Table::Sessions, "acc_*", "CHALLENGE#*").other(&["tenant_id", "grounds", "tries", "expires_at"]),
    item(Table::Sessions, "acc_*", "key_*").other(&["expires_at"]),
    item(Table::Sessions, "key_*", "KEY")
        .personal(&["name"])
        .other(&[
            "id",
            "tenant_id",
            "made_by",
            "mode",
            "scopes",
            "salt",
            "hash",
            "created_at",
            "valid_until",
            "last_used_at",
            "revoked_at",
            "replaced_by",
            "replaces",
            "released_at",
            "expires_at",
        ])
        .erased(Overwritten, "The members of the workspace see for 90 days that there was a key."),
    item(Table::Sessions, "ten_*#keys", "*").other(&["open", "expires_at"]).erased(Stays, PSEUDONYM),
    item(Table::Sessions, "REGISTRATION#*", "REGISTRATION")
        .personal(&["email", "name"])
        .other(&["id", "requested_at", "expires_at"])
        .erased(Expires { days: 1 }, SHORT),
    item(Table::Sessions, "EMAIL_CHANGE#*", "EMAIL_CHANGE")
        .personal(&["from", "to"])
        .other(&["id", "account_id", "used", "expires_at"])
        .erased(Expires { days: 1 }, SHORT),
    item(Table::Sessions, "RESET#*", "RESET")
        .personal(&["email"])
        .other(&["id", "account_id", "password_changed_at", "used", "expires_at"])
        .erased(Expires { days: 1 }, SHORT),
    item(Table::Sessions, "OAUTH#*", "*")
        .personal(&["subject"])
        .other(&["account_id", "provider", "intent", "challenge", "expires_at"])
        .erased(Expires { days: 1 }, SHORT),
    item(Table::Sessions, "ATTEMPTS#*", "ATTEMPTS")
        .other(&["tries", "not_before", "written_by", "expires_at"])
        .erased(Expires { days: 1 }, HASHED),
    item(Table::Sessions, "MAILS#*", "*").other(&["sent", "expires_at"]).erased(Expires { days: 1 }, HASHED),
    item(Table::Sessions, "MAIL#*", "MAIL")
        .other(&["leased_until", "gone", "expires_at"])
        .erased(Expires { days: 21 }, "An id of a mail, and whether it was sent."),
    item(Table::Sessions, "MAILBOX#*", "*").other(&["at", "subscribed", "expires_at"]).erased(
        Stays,
        "A keyed hash, so that an address that did not want mails gets none; what only counts goes after 90 days.",
    ),
    // Generations
    item(Table::Generations, "ten_*#uploads", "upl_*")
        .personal(&["filename"])
        .other(&["id", "tenant_id", "created_by", "kind", "size_bytes", "sha256", "created_at", "expires_at"])
        .in_others_workspaces(Expires { days: 30 }),
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
    // Idempotency
    item(Table::Idempotency, "*", "answer")
        .personal(&["answer"])
        .other(&["payload", "resource", "lease_until_ms", "expires_at"])
        .erased(Expires { days: 1 }, SHORT),
    // Usage
    item(Table::Usage, "*", "*").other(&["*"]).erased(Stays, BOOKS),
    // Outbox
    item(Table::Outbox, "unsent#*", "*")
        .personal(&["body"])
        .other(&["group", "destination", "kind", "logged_as", "created_at", "expires_at"])
        .erased(
            Expires { days: 7 },
            "It leaves within seconds; what cannot be sent goes after a week. The end of an erasure waits for events.",
        ),
    // Events
    item(Table::Events, "*#events", "HEAD").other(&["sequence"]).erased(Stays, PSEUDONYM),
    item(Table::Events, "*#events", "*")
        .personal(&["personal"])
        .other(&["kind", "body", "sha256"])
        .erased(Overwritten, "Evidence of what was done: ids, times, and salted hashes of what is erased.")
        .in_others_workspaces(Stays),
    // Buckets
    place(At::Objects(Bucket::Exports, "acc_*"), Deleted, "The links lead nowhere from then on."),
    place(At::Objects(Bucket::Uploads, "ten_*"), Deleted, WORKSPACES_OWN).in_others_workspaces(Expires { days: 30 }),
    place(At::Objects(Bucket::Artifacts, "ten_*/receipt-*"), Stays, EVIDENCE),
    place(
        At::Objects(Bucket::Artifacts, "ten_*"),
        Deleted,
        "The bucket keeps versions that were deleted for 90 days, where no function reads them.",
    )
    .in_others_workspaces(Stays),
    // Everything else
    place(
        At::Messages(Queue::Mail),
        Expires { days: 4 },
        "Mails on their way; a dead letter queue keeps one for 14 days.",
    ),
    place(
        At::Messages(Queue::MailFeedback),
        Expires { days: 14 },
        "Bounces and complaints on their way, and those that failed.",
    ),
    place(At::Messages(Queue::Interactive), Expires { days: 14 }, PSEUDONYM),
    place(At::Messages(Queue::Batch), Expires { days: 14 }, PSEUDONYM),
    place(At::Messages(Queue::GenerationsDead), Expires { days: 14 }, PSEUDONYM),
    place(At::Messages(Queue::OutboxDead), Expires { days: 14 }, PSEUDONYM),
    place(At::Logs("AccessLogGroup"), Expires { days: 90 }, "Addresses of the network, to find out about abuse."),
    place(At::Logs("*LogGroup"), Expires { days: 90 }, "Ids only: the functions write neither addresses nor names."),
    place(At::Backups, Expires { days: 35 }, "A table can be restored to any moment of the last 35 days."),
];
