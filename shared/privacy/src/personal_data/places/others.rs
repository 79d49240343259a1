//! What is of no area alone: indexes, moderation, usage, queues, events, buckets and logs.

use super::super::Erased::{Deleted, Expires, Overwritten, Stays};
use platform::{Bucket, Queue, Table};

use super::super::{At, Place};
use super::{CATALOGUE, EVIDENCE, NAMES, PSEUDONYM, RECEIPTS, SHORT, WORKSPACES_OWN, item, place};

const BOOKS: &str = "What was used, and so what is owed: pseudonyms, names of operations and counts.";

pub(super) static PLACES: &[Place] = &[
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
    // Webhooks
    item(Table::Webhooks, "ten_*#webhooks", "COUNT")
        .other(&["webhooks"])
        .erased(Deleted, WORKSPACES_OWN)
        .in_others_workspaces(Stays),
    item(Table::Webhooks, "ten_*#webhooks", "whk_*")
        .personal(&["url", "description"])
        .other(&[
            "id",
            "tenant_id",
            "events",
            "form",
            "is_enabled",
            "secrets",
            "created_at",
            "updated_at",
            "turned_off",
            "failing_since",
            "failures",
            "open_until",
        ])
        .erased(Deleted, WORKSPACES_OWN)
        .in_others_workspaces(Stays),
    item(Table::Webhooks, "ten_*#whk_*", "evt_*")
        // What the receiver answered.
        .personal(&["attempts"])
        .other(&[
            "webhook_id",
            "tenant_id",
            "event_id",
            "event_type",
            "body",
            "state",
            "tries",
            "began_at",
            "replays",
            "created_at",
            "not_before",
            "due_shard",
            "due_at",
            "expires_at",
        ])
        .erased(Expires { days: 30 }, "The log of what was sent: pseudonyms and states, and the beginning of answers."),
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
    place(At::Messages(Queue::WebhookEvents), Expires { days: 28 }, PSEUDONYM),
    place(At::Messages(Queue::Webhooks), Expires { days: 18 }, PSEUDONYM),
    place(At::Messages(Queue::GenerationsDead), Expires { days: 14 }, PSEUDONYM),
    place(At::Messages(Queue::OutboxDead), Expires { days: 14 }, PSEUDONYM),
    place(At::Logs("AccessLogGroup"), Expires { days: 90 }, "Addresses of the network, to find out about abuse."),
    place(At::Logs("*LogGroup"), Expires { days: 90 }, "Ids only: the functions write neither addresses nor names."),
    place(At::Backups, Expires { days: 35 }, "A table can be restored to any moment of the last 35 days."),
];
