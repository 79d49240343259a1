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
const OF_STAFF: &str = "About staff, who are no customers: their credentials go with a revocation.";
const CATALOGUE: &str = "What was published stays for those who build on it; who wrote it is a pseudonym. Staff takes down \
    what tells of a person.";
const NAMES: &str = "Names of packages are ids, which are never given to somebody else.";
const SALES: &str = "Books and receipts of sales are kept as long as the law on taxes says: pseudonyms, names of packages, amounts, \
    and who was billed where tax is collected.";
const FRAUD: &str = "Against stolen cards: pseudonyms, Stripe's names of cards, hashes of networks, times and counts.";
const RECEIPTS: &str =
    "Receipts are kept as long as the law on taxes says, with the name of the workspace that they were made out to.";
const TERMS_OF_SALES: &str =
    "The terms of a sale are kept as long as its books; a code's note stays with it, and is asked to name no persons.";
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
    item(Table::Accounts, "*", "SUSPENSION").other(&["since", "by"]).erased(Stays, PSEUDONYM),
    item(Table::Accounts, "STAFF", "EMAIL#*").personal(&["sk"]).other(&["staff_id"]).erased(Stays, OF_STAFF),
    item(Table::Accounts, "STAFF", "stf_*")
        .personal(&["email"])
        .other(&["id", "role", "granted_at", "enrolment", "enrol_until", "enrolled_at", "revoked_at"])
        .erased(Stays, OF_STAFF),
    item(Table::Accounts, "STAFF_CREDENTIALS", "stf_*")
        .personal(&["phc", "seed"])
        .other(&["enrolment", "state", "last_step", "wrong", "refused_until"])
        .erased(Stays, OF_STAFF),
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
    item(Table::Sessions, "acc_*", "LATEST_SESSION").other(&["session_id", "displaced", "expires_at"]),
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
    // Orders and the books
    item(Table::Orders, "BILLING#*", "DETAILS")
        .personal(&["buyer"])
        .other(&["updated_by", "updated_at", "revision"])
        .erased(Deleted, "Who is billed for a workspace stays with it, as long as it has others.")
        .in_others_workspaces(Stays),
    item(Table::Orders, "ten_*#orders", "ord_*")
        // Whom a receipt was made out to, and who was billed.
        .personal(&["receipt", "tax"])
        .other(&[
            "id",
            "tenant_id",
            "created_by",
            "created_at",
            "prices_until",
            "lines",
            "total_cents",
            "discount_code",
            "state",
            "attempt",
            "paid_at",
            "intent_id",
            "fee_cents",
            "closed_at",
            "refunds",
            "disputes",
            "review",
            "gift",
            "revision",
        ])
        .erased(Stays, RECEIPTS),
    item(Table::Orders, "REVIEWS", "REVIEW#*").other(&["tenant_id", "order_id"]).erased(Stays, SALES),
    item(Table::Orders, "APPEAL#*", "APPEAL")
        .personal(&["text"])
        .other(&["expires_at"])
        .erased(Expires { days: 45 }, "What a buyer said to staff who decide whether a payment is fraud."),
    item(Table::Orders, "SIGHTED#*", "ORDER#*")
        .other(&["account_id", "at", "expires_at"])
        .erased(Expires { days: 30 }, FRAUD),
    item(Table::Orders, "DECLINED#ALL", "*")
        .other(&["at_minute", "declines", "expires_at"])
        .erased(Expires { days: 2 }, FRAUD),
    item(Table::Orders, "DECLINED#*", "*").other(&["at", "card", "expires_at"]).erased(Expires { days: 2 }, FRAUD),
    item(Table::Orders, "CHECKOUT#*", "CHECKOUT").other(&["network", "expires_at"]).erased(Expires { days: 2 }, FRAUD),
    item(Table::Orders, "CHECKOUTS#*", "*").other(&["checkouts", "expires_at"]).erased(Expires { days: 1 }, FRAUD),
    item(Table::Orders, "ten_*#gifts", "ord_*").other(&["order_id"]).erased(Stays, SALES),
    item(Table::Orders, "RECEIPTS#*", "*").other(&["last"]).erased(Stays, "How many receipts there are of a year."),
    item(Table::Orders, "DISCOUNT#*", "DISCOUNT")
        .personal(&["note"])
        .other(&[
            "code",
            "owner",
            "created_by",
            "created_at",
            "off",
            "packages",
            "uses_max",
            "uses_per_workspace_max",
            "valid_from",
            "valid_until",
            "ended_at",
            "uses",
            "discounted_cents",
        ])
        .erased(Stays, TERMS_OF_SALES),
    item(Table::Orders, "DISCOUNT#*", "USES#ten_*").other(&["uses"]).erased(Stays, SALES),
    item(Table::Orders, "ten_*#discounts", "DISCOUNT#*").other(&["code"]).erased(Stays, SALES),
    item(Table::Orders, "ten_*#discounts", "COUNT").other(&["codes"]).erased(Stays, PSEUDONYM),
    item(Table::Orders, "DISPUTE#*", "DISPUTE")
        .other(&[
            "id",
            "tenant_id",
            "order_id",
            "state",
            "reason",
            "amount_cents",
            "movements",
            "opened_at",
            "evidence_due_by",
            "evidence",
            "evidence_updated_at",
            "submit_at",
            "submission_requested_at",
            "submission",
            "key_number",
            "submission_refused",
            "submitted_at",
            "closed_at",
            "revision",
        ])
        .erased(
            Stays,
            "What a bank was told of a sale: names of packages, times, amounts. The buyer's address is sent, not kept.",
        ),
    item(Table::Orders, "DISPUTES", "DISPUTE#*").other(&["dispute_id"]).erased(Stays, SALES),
    item(Table::Orders, "EVENT#*", "EVENT")
        .personal(&["body"])
        .other(&[
            "id",
            "kind",
            "created",
            "object_id",
            "intent_id",
            "received_at",
            "processed_at",
            "outcome",
            "replays",
            "expires_at",
        ])
        .erased(Expires { days: 45 }, "What Stripe told of a payment, to find out what went wrong with it."),
    item(Table::Orders, "PENDING#*", "*")
        .other(&["work", "since", "event_id", "tenant_id", "order_id", "refund_id", "dispute_id", "due_at"])
        .erased(Stays, "Until it is done: ids of what it is about."),
    item(Table::Orders, "RECONCILIATIONS", "*")
        .other(&["day", "looked_at", "ours", "theirs", "elsewhere", "corrections", "differences", "open"])
        .erased(Stays, SALES),
    item(Table::Orders, "DIFFERENCE#*", "*")
        .other(&[
            "id",
            "class",
            "day",
            "days",
            "tenant_id",
            "order_id",
            "stripe_ids",
            "transfers",
            "ours",
            "theirs",
            "found_at",
            "state",
            "ended_at",
            "note",
            "resolved_by",
            "correction",
            "corrected_before",
            "revision",
        ])
        .erased(Stays, SALES),
    item(Table::Ledger, "TRANSFER#*", "TRANSFER").other(&["transfer", "posted_at"]).erased(Stays, SALES),
    item(Table::Ledger, "ACCOUNT#*", "LINE#*").other(&["transfer", "amount", "at"]).erased(Stays, SALES),
    item(Table::Ledger, "ACCOUNT#*", "BALANCE").other(&["balance"]).erased(Stays, SALES),
    item(Table::Ledger, "TOTAL#*", "BALANCE").other(&["balance"]).erased(Stays, SALES),
    item(Table::Catalog, "LIBRARIES#*", "ten_*").other(&["tenant", "since"]).erased(Stays, PSEUDONYM),
    // The search index names packages and hashes of files.
    item(Table::Catalog, "INDEX", "INDEX").other(&["*"]).erased(Stays, NAMES),
    item(Table::Catalog, "INDEX", "CLEANING").other(&["*"]).erased(Stays, NAMES),
    // What moderators decide on
    item(Table::Catalog, "SUBMISSIONS", "SUBMISSION#*")
        .other(&["package", "version", "kind", "since", "causes", "flags", "not_by", "claimed_by", "claimed_until"])
        .erased(Stays, NAMES),
    item(Table::Catalog, "ABUSE#*", "abr_*")
        .personal(&["text"])
        .other(&["id", "about", "code", "reported_by", "workspace", "reported_at", "decided", "expires_at"])
        .erased(
            Expires { days: 90 },
            "What somebody reported is evidence for whoever was reported, as long as they can object.",
        ),
    item(Table::Catalog, "acc_*#abuse", "*")
        .other(&["report_id", "reports", "expires_at"])
        .erased(Expires { days: 90 }, PSEUDONYM),
    item(Table::Catalog, "TAKEDOWN_APPEALS#*", "apl_*")
        .other(&["id", "package", "version", "owner", "since", "legal_basis", "not_by", "decided"])
        .erased(Stays, NAMES),
    item(Table::Catalog, "TAKEDOWN_NOTICES", "NOTICE#*")
        .other(&["package", "version", "owner", "taken_down", "legal_basis", "reason", "at", "after", "revision"])
        .erased(Stays, NAMES),
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
    item(Table::Events, "staff#events", "HEAD").other(&["sequence"]).erased(Stays, PSEUDONYM),
    item(Table::Events, "staff#events", "*")
        .other(&["kind", "body", "sha256", "personal"])
        .erased(Stays, "What staff did, and why. The reasons name tickets and ids, no persons."),
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
    place(At::Objects(Bucket::Invoices, "ten_*"), Stays, RECEIPTS),
    place(At::Objects(Bucket::Packages, "drafts/*"), Expires { days: 30 }, "Archives that wait to be checked."),
    place(At::Objects(Bucket::Packages, "*"), Stays, CATALOGUE),
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
    place(At::Messages(Queue::Checks), Expires { days: 28 }, "Names of packages and versions, on their way."),
    place(At::Messages(Queue::Index), Expires { days: 18 }, "Names of packages, on their way."),
    place(At::Messages(Queue::Payments), Expires { days: 28 }, "Ids of events and refunds, on their way."),
    place(At::Messages(Queue::GenerationsDead), Expires { days: 14 }, PSEUDONYM),
    place(At::Messages(Queue::OutboxDead), Expires { days: 14 }, PSEUDONYM),
    place(At::Logs("AccessLogGroup"), Expires { days: 90 }, "Addresses of the network, to find out about abuse."),
    place(At::Logs("*LogGroup"), Expires { days: 90 }, "Ids only: the functions write neither addresses nor names."),
    place(At::Backups, Expires { days: 35 }, "A table can be restored to any moment of the last 35 days."),
];
