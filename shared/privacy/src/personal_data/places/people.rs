//! Accounts, workspaces and sessions.

use super::super::Erased::{Expires, Overwritten, Stays};
use platform::Table;

use super::super::Place;
use super::{PSEUDONYM, SHORT, item};

const HASHED: &str = "A hash: it tells an address only to whoever has it already.";
const OF_STAFF: &str = "About staff, who are no customers: their credentials go with a revocation.";

const MEMBERSHIP: &[&str] = &["role", "since", "editor_since", "admin_since", "ends_at", "invitation"];

pub(super) static PLACES: &[Place] = &[
    // Accounts
    item(Table::Accounts, "EMAIL#*", "EMAIL").personal(&["pk"]).other(&["account_id"]),
    item(Table::Accounts, "acc_*", "ACCOUNT").personal(&["email", "name"]).other(&["tenant_id", "created_at"]),
    item(Table::Accounts, "acc_*", "PASSWORD").personal(&["phc"]).other(&["changed_at"]),
    item(Table::Accounts, "acc_*", "WORKSPACES")
        .other(&["joined", "owned", "revision", "closed_at"])
        .erased(Stays, PSEUDONYM),
    item(Table::Accounts, "acc_*", "IN#*").other(MEMBERSHIP),
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
    item(Table::Accounts, "ten_*", "MEMBER#*").other(MEMBERSHIP),
    item(Table::Accounts, "ten_*", "INVITE#*").personal(&["email"]).other(&[
        "id",
        "tenant_id",
        "role",
        "invited_by",
        "created_at",
        "mailed_at",
        "mails",
        "ends_at",
        "membership_ends_at",
        "expires_at",
    ]),
    item(Table::Accounts, "ENDING_MEMBERSHIPS", "*").other(&["tenant_id", "account_id", "ends_at"]),
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
];
