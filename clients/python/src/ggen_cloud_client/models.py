"""Made from the API's document by `make clients`: what it takes and answers."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints
from typing_extensions import TypeAliasType

AbuseCode = TypeAliasType(
    "AbuseCode",
    Literal["malware", "spam", "impersonation", "infringement", "personal_data", "abusive", "illegal", "other"],
)
"""
What is wrong with it.
"""


AbuseReportId = TypeAliasType(
    "AbuseReportId", Annotated[str, Field(max_length=30, min_length=30, pattern="^abr_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
What somebody reported.
"""


AbuseReportState = TypeAliasType("AbuseReportState", Literal["open", "decided"])
"""
Whether a report waits for moderators.
"""


AbuseText = TypeAliasType("AbuseText", Annotated[str, Field(max_length=4000, min_length=10)])
"""
What somebody writes to moderators; lines without control characters.
"""


AccountId = TypeAliasType(
    "AccountId", Annotated[str, Field(max_length=30, min_length=30, pattern="^acc_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
A person.
"""


AffiliateCode = TypeAliasType(
    "AffiliateCode", Annotated[str, Field(max_length=30, min_length=30, pattern="^aff_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
By it a workspace is known as an affiliate.
"""


Agreement = TypeAliasType("Agreement", Literal["seller"])
"""
What a workspace agrees to.
"""


class AppealOrder(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    text: Annotated[str, Field(max_length=2000, min_length=10)]
    """
    What whoever decides should know: lines without control characters.
    """


Attempt = TypeAliasType("Attempt", Annotated[str, Field(max_length=128, min_length=0)])
"""
A password as it is typed.
"""


class Attribution(BaseModel):
    filename: Annotated[str, Field(max_length=20)]
    """
    How the file is to be called.
    """
    markdown: Annotated[str, Field(max_length=1000000)]
    """
    The file's text.
    """


class BalanceView(BaseModel):
    """
    What an account has.
    """

    account: Annotated[str, Field(max_length=60, min_length=1)]
    """
    By its name, or the kind of an account that each workspace has.
    """
    balance: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    In minor units: a debit where it is above zero.
    """


BillingInterval = TypeAliasType("BillingInterval", Literal["month", "year"])
"""
How long a period that is paid for lasts.
"""


BillingName = TypeAliasType("BillingName", Annotated[str, Field(max_length=100, min_length=1)])
"""
The name of a person or of a business, as bills have it.
"""


BalanceTransactionId = TypeAliasType("BalanceTransactionId", Annotated[str, Field(max_length=255, min_length=1)])


TransferId = TypeAliasType("TransferId", Annotated[str, Field(max_length=200, min_length=1)])


class BooksSide(BaseModel):
    """
    What one side has of a movement.
    """

    amount: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    In minor units, before fees; below zero of what leaves.
    """
    currency: Annotated[
        Literal[
            "aed",
            "aud",
            "bgn",
            "bhd",
            "brl",
            "cad",
            "chf",
            "clp",
            "czk",
            "dkk",
            "eur",
            "gbp",
            "hkd",
            "huf",
            "idr",
            "ils",
            "inr",
            "isk",
            "jod",
            "jpy",
            "krw",
            "kwd",
            "mga",
            "mxn",
            "myr",
            "nok",
            "nzd",
            "omr",
            "php",
            "pln",
            "pyg",
            "ron",
            "rwf",
            "sek",
            "sgd",
            "thb",
            "tnd",
            "twd",
            "ugx",
            "usd",
            "vnd",
            "xof",
            "zar",
        ]
        | None,
        Field(max_length=3),
    ] = None
    """
    By ISO 4217, in lower case. Of a request without it, US dollars.
    """
    fee: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    What Stripe keeps, in minor units.
    """
    times: Annotated[int, Field(ge=0, le=2147483647)]
    """
    How often.
    """


Challenge = TypeAliasType("Challenge", Annotated[str, Field(pattern="^[A-Za-z0-9_-]{43}$")])
"""
A SHA-256 in base64url without padding.
"""


CheckName = TypeAliasType("CheckName", Literal["form", "signature", "subject", "stored", "artifact"])
"""
What was checked.
"""


CheckoutKind = TypeAliasType("CheckoutKind", Literal["hosted_page", "payment_form"])
"""
By what a buyer pays.
"""


ClaimFilter = TypeAliasType("ClaimFilter", Literal["free", "mine"])
"""
Whose a submission is.
"""


class ConfirmEmailChangeParams(BaseModel):
    """
    Who has read the mail.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    What follows `#code=` in the link.
    """


class ConfirmParams(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=6, min_length=6, pattern="^[0-9]{6}$")]
    """
    Six digits, of the authenticator app.
    """


CorrectionAccount = TypeAliasType("CorrectionAccount", Literal["suspense", "stripe_fees"])
"""
The other account of a correction.
"""


CountryCode = TypeAliasType("CountryCode", Annotated[str, Field(max_length=2, min_length=2, pattern="^[A-Z]{2}$")])
"""
A country by ISO 3166-1.
"""


Manifest = TypeAliasType("Manifest", None)
"""
The path of its `ggen.toml` inside the project, such as `apps/web/ggen.toml`.
Not needed where the project has only one, or one at its root.
"""


DeliveryState = TypeAliasType("DeliveryState", Literal["pending", "delivered", "failed"])
"""
Where a delivery stands.
"""


Fact = TypeAliasType("Fact", Annotated[str, Field(max_length=2000)])


Mend = TypeAliasType("Mend", Annotated[str, Field(max_length=2000)])


class DependencyConflict(BaseModel):
    """
    Why no versions fit together.
    """

    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    `dependency_conflict` or `dependency_cycle`.
    """
    facts: Annotated[list[Fact], Field(max_length=500)]
    """
    What clashes, each a sentence; of a cycle its packages.
    """
    mends: Annotated[list[Mend], Field(max_length=10)]
    """
    Changes of the request, each of which alone makes it resolve.
    """


Description = TypeAliasType("Description", Annotated[str, Field(max_length=200)])
"""
What its owner calls it.
"""


DifferenceClass = TypeAliasType(
    "DifferenceClass",
    Literal["missing_here", "missing_there", "booked_twice", "moved_twice", "currency", "amount", "fee"],
)
"""
In what way the sides differ.
"""


DifferenceId = TypeAliasType(
    "DifferenceId", Annotated[str, Field(max_length=180, min_length=1, pattern="^[a-z_]+[.][A-Za-z0-9_.-]+$")]
)
"""
The id of a difference between the books and Stripe.
"""


DifferenceState = TypeAliasType("DifferenceState", Literal["open", "closed", "resolved"])
"""
Whether anybody has to do something about a difference.
"""


DiscountCode = TypeAliasType(
    "DiscountCode", Annotated[str, Field(max_length=32, min_length=4, pattern="^[A-Za-z0-9-]{4,32}$")]
)
"""
A discount code; it is shown in upper case.
"""


DiscountNote = TypeAliasType("DiscountNote", Annotated[str, Field(max_length=200, min_length=1)])
"""
What a code is for, in the words of its creators.
"""


class DiscountRefusal(BaseModel):
    """
    Why a code takes nothing off.
    """

    code: Annotated[str, Field(max_length=64, min_length=1, pattern="^discount_[a-z_]+$")]
    """
    As the field of an order that is refused has it.
    """
    message: Annotated[str, Field(max_length=200)]
    """
    In words for the buyer.
    """


DisputeState = TypeAliasType(
    "DisputeState",
    Literal[
        "warning_needs_response",
        "warning_under_review",
        "warning_closed",
        "needs_response",
        "under_review",
        "won",
        "lost",
        "prevented",
    ],
)
"""
In the order in which they follow one another.
"""


Email = TypeAliasType("Email", Annotated[str, Field(max_length=254)])
"""
A mail address, in lower case.
"""


class Engine(BaseModel):
    """
    The same version renders the same bytes from the same inputs.
    """

    name: Annotated[str, Field(max_length=100)]
    """
    The engine.
    """
    version: Annotated[str, Field(max_length=50)]
    """
    Its version.
    """


class Enrolment(BaseModel):
    """
    Shown once. It waits an hour for a first code.
    """

    otpauth_url: Annotated[str, Field(max_length=2048)]
    """
    The same for an app to open: `otpauth://totp/…`.
    """
    qr_svg: Annotated[str, Field(max_length=200000)]
    """
    The same for an app to scan: an SVG document.
    """
    secret: Annotated[str, Field(max_length=128, pattern="^[A-Z2-7]+$")]
    """
    To be typed into the app: base32.
    """


class EraseAccount(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    password: Attempt | None = None
    """
    Of the account; not needed if it has none.
    """


EventId = TypeAliasType(
    "EventId", Annotated[str, Field(max_length=30, min_length=30, pattern="^evt_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
Something that changed.
"""


EventType = TypeAliasType(
    "EventType",
    Annotated[
        Literal[
            "api_key.created",
            "api_key.rotated",
            "api_key.revoked",
            "workspace.renamed",
            "workspace.ownership_transferred",
            "invitation.created",
            "invitation.resent",
            "invitation.revoked",
            "invitation.declined",
            "member.joined",
            "member.role_changed",
            "member.removed",
            "webhook.created",
            "webhook.changed",
            "webhook.secret_rotated",
            "webhook.disabled",
            "webhook.deleted",
            "upload.created",
            "upload.deleted",
            "generation.created",
            "generation.finished",
            "artifact.deleted",
            "plan.changed",
            "namespace.created",
            "transfer.offered",
            "transfer.withdrawn",
            "transfer.declined",
            "transfer.accepted",
            "split.proposed",
            "split.withdrawn",
            "split.accepted",
            "split.declined",
            "split.left",
            "signing_key.registered",
            "signing_key.revoked",
            "agreement.accepted",
            "package.created",
            "package.changed",
            "version.created",
            "version.submitted",
            "version.checked",
            "version.published",
            "version.signed",
            "version.deprecated",
            "version.yanked",
            "version.restored",
            "submission.opened",
            "submission.withdrawn",
            "submission.appealed",
            "submission.decided",
            "version.taken_down",
            "version.reinstated",
            "package.taken_down",
            "package.reinstated",
            "takedown.appealed",
            "takedown.appeal_decided",
            "review.written",
            "review.removed",
            "review.answered",
            "review.moderated",
            "install.committed",
            "install.rolled_back",
            "package.downloaded",
            "seat.assigned",
            "seat.released",
            "order.created",
            "order.checked_out",
            "order.paid",
            "order.held",
            "order.appealed",
            "order.refused",
            "order.closed",
            "refund.requested",
            "refund.settled",
            "refund.failed",
            "gift.code_issued",
            "gift.redeemed",
            "gift.received",
            "discount.created",
            "discount.ended",
            "affiliate.code_issued",
            "billing.details_updated",
            "subscription.requested",
            "subscription.changed",
            "payment_method.requested",
            "invoice.changed",
            "dispute.opened",
            "dispute.changed",
            "dispute.closed",
            "webhook.test",
        ],
        Field(max_length=60),
    ],
)
"""
A type of event that webhooks are told of.
"""


class EvidenceTexts(BaseModel):
    """
    What a bank is told. The address of the customer's account is added when it is submitted.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    access_activity_log: Annotated[str | None, Field(max_length=8000)] = None
    """
    When what was bought was installed, downloaded and used.
    """
    cancellation_policy_disclosure: Annotated[str | None, Field(max_length=8000)] = None
    """
    What the customer could read about cancelling before they paid.
    """
    cancellation_rebuttal: Annotated[str | None, Field(max_length=8000)] = None
    """
    Why a subscription was not cancelled.
    """
    duplicate_charge_explanation: Annotated[str | None, Field(max_length=8000)] = None
    """
    How this charge differs from one that looks alike.
    """
    product_description: Annotated[str | None, Field(max_length=8000)] = None
    """
    What was sold.
    """
    refund_policy_disclosure: Annotated[str | None, Field(max_length=8000)] = None
    """
    What the customer could read about refunds before they paid.
    """
    refund_refusal_explanation: Annotated[str | None, Field(max_length=8000)] = None
    """
    Why nothing was given back, or what was.
    """
    service_date: Annotated[str | None, Field(max_length=8000)] = None
    """
    From when on the customer had what was bought.
    """
    uncategorized_text: Annotated[str | None, Field(max_length=8000)] = None
    """
    What else there is to say, with the receipt.
    """


class ExchangeParams(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    From the fragment that the browser came back with.
    """
    verifier: Annotated[str, Field(max_length=128, min_length=43, pattern="^[A-Za-z0-9._~-]+$")]
    """
    The text whose hash was the `challenge`.
    """


class Failure(BaseModel):
    """
    Why a generation failed, as `ggen-cloud render` says it.
    """

    code: Annotated[str, Field(max_length=100, min_length=1, pattern="^[a-z0-9_]+$")]
    """
    Stable; branch on this.
    """
    column: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    1-based, in characters.
    """
    expected: Annotated[str | None, Field(max_length=20000)] = None
    """
    What would have been accepted.
    """
    file: Annotated[str | None, Field(max_length=4096)] = None
    """
    Path inside the project, or the name of an ontology.
    """
    line: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    1-based.
    """
    message: Annotated[str, Field(max_length=20000)]
    """
    The cause in plain words.
    """
    rule: Annotated[str | None, Field(max_length=1000)] = None
    """
    The rule of the project, by its name.
    """


class FieldError(BaseModel):
    """
    One wrong field: where it is, and what was expected there.
    """

    code: Annotated[str | None, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")] = None
    """
    Stable, for what a client may want to branch on: the rule that the value breaks.
    """
    field: Annotated[str, Field(max_length=1000)]
    """
    Path in the body or query: `files[2].size_bytes`.
    """
    message: Annotated[str, Field(max_length=20000)]
    """
    What is wrong and what was expected.
    """


FigureName = TypeAliasType(
    "FigureName",
    Literal[
        "mrr_opening",
        "mrr_new",
        "mrr_expansion",
        "mrr_contraction",
        "mrr_churn",
        "mrr_reactivation",
        "mrr_closing",
        "subscribers_opening",
        "subscribers_new",
        "subscribers_reactivated",
        "subscribers_churned",
        "subscribers_closing",
        "subscriber_churn_rate",
        "revenue_churn_rate",
        "arpa",
        "ltv",
        "campaign_cost",
        "cac",
        "funnel_viewed",
        "funnel_cart",
        "funnel_paid",
        "revenue_count",
        "revenue_sold",
        "revenue_given_back",
        "revenue_ours",
        "cohort_joined",
        "cohort_paying",
        "cohort_retention",
    ],
)
"""
What a number is.
"""


FigureUnit = TypeAliasType("FigureUnit", Literal["minor_units", "count", "basis_points"])
"""
How a value is counted.
"""


AddedItem = TypeAliasType("AddedItem", Annotated[str, Field(max_length=4096)])


ChangedItem = TypeAliasType("ChangedItem", Annotated[str, Field(max_length=4096)])


RemovedItem = TypeAliasType("RemovedItem", Annotated[str, Field(max_length=4096)])


class FileChanges(BaseModel):
    """
    Paths of files.
    """

    added: Annotated[list[AddedItem], Field(max_length=500)]
    """
    Files that are new.
    """
    changed: Annotated[list[ChangedItem], Field(max_length=500)]
    """
    Files with other contents.
    """
    removed: Annotated[list[RemovedItem], Field(max_length=500)]
    """
    Files that are gone.
    """


Filename = TypeAliasType("Filename", Annotated[str, Field(pattern="^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")])
"""
A file name without a path.
"""


GenerationId = TypeAliasType(
    "GenerationId", Annotated[str, Field(max_length=30, min_length=30, pattern="^gen_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
A generation.
"""


Manifest1 = TypeAliasType("Manifest1", None)
"""
The manifest that was named; without it the only one of the project was taken.
"""


GiftState = TypeAliasType("GiftState", Literal["unpaid", "ready", "redeemed", "disputed", "expired", "void"])
"""
Where a gift is.
"""


Grade = TypeAliasType("Grade", Literal["PASS", "WARN", "ERROR"])
"""
How grave a finding is; a version with an error is not published.
"""


GraphName = TypeAliasType(
    "GraphName", Annotated[str, Field(max_length=2048, pattern="^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9/_.-]+")]
)
"""
The IRI of a graph.
"""


GroupBy = TypeAliasType("GroupBy", Literal["operation", "key", "day"])
"""
By what usage is added up.
"""


class Health(BaseModel):
    """
    The API is up.
    """

    status: Annotated[str, Field(max_length=16)]
    """
    Always `ok`: what is not up does not answer.
    """
    version: Annotated[str, Field(max_length=50)]
    """
    The deployed version.
    """


class HoldReason(BaseModel):
    code: Annotated[
        Literal[
            "early_fraud_warning",
            "highest_risk",
            "card_of_many_accounts",
            "cvc_mismatch",
            "elevated_risk",
            "card_declined_often",
            "new_account_high_value",
            "many_orders_of_card",
            "postal_code_mismatch",
            "country_mismatch",
            "many_orders_of_account",
            "disposable_mail",
        ],
        Field(max_length=200, min_length=1),
    ]
    """
    Stable; branch on this.
    """
    explanation: Annotated[str, Field(max_length=200)]
    """
    In words for the buyer.
    """


InputKind = TypeAliasType("InputKind", Literal["project_file", "ontology", "previous_file", "package"])
"""
What an input file is.
"""


InputPackageUse = TypeAliasType("InputPackageUse", Literal["project", "ontology", "dependency"])
"""
What a generation reads a package for.
"""


InstallChange = TypeAliasType("InstallChange", Literal["added", "kept", "upgraded", "downgraded", "removed"])
"""
What becomes of a package.
"""


InstallId = TypeAliasType(
    "InstallId", Annotated[str, Field(max_length=30, min_length=30, pattern="^ins_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
An install.
"""


Duty = TypeAliasType("Duty", Annotated[str, Field(max_length=1000)])


class InstallLinks(BaseModel):
    """
    Paths of what can be asked next.
    """

    commit: Annotated[str | None, Field(max_length=2048)] = None
    """
    While it is planned.
    """
    rollback: Annotated[str | None, Field(max_length=2048)] = None
    """
    Until it is rolled back.
    """
    self: Annotated[str, Field(max_length=2048)]
    """
    This install.
    """


InstallState = TypeAliasType("InstallState", Literal["planned", "committed", "rolled_back"])
"""
Where an install is.
"""


IntendedUse = TypeAliasType("IntendedUse", Literal["non_commercial", "commercial", "distribution", "service"])
"""
What somebody wants to do with what an install generates.
"""


class InvitationCode(BaseModel):
    """
    The code of an invitation mail.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    The code of the mail: what follows `#code=` in its link.
    """


InvitationId = TypeAliasType(
    "InvitationId", Annotated[str, Field(max_length=30, min_length=30, pattern="^inv_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
An invitation.
"""


InvoiceState = TypeAliasType("InvoiceState", Literal["draft", "open", "paid", "void", "uncollectible"])
"""
As Stripe names it.
"""


class IssueGiftCode(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    recipient: Email | None = None
    """
    Who gets the code by mail. Without it the answer shows the code.
    """


class IssuedAffiliateCode(BaseModel):
    affiliate_code: AffiliateCode


class Key(BaseModel):
    alg: Annotated[str, Field(max_length=16)]
    """
    The algorithm.
    """
    crv: Annotated[str, Field(max_length=16)]
    """
    The curve.
    """
    kid: Annotated[str, Field(max_length=64, pattern="^[A-Za-z0-9_-]+$")]
    """
    The key's RFC 7638 thumbprint: what it signed names it so.
    """
    kty: Annotated[str, Field(max_length=8)]
    """
    The type of the key.
    """
    use: Annotated[str, Field(max_length=8)]
    """
    What it is for.
    """
    x: Annotated[str, Field(max_length=43, pattern="^[A-Za-z0-9_-]{43}$")]
    """
    The public key: 32 bytes, base64url without padding.
    """


KeyId = TypeAliasType(
    "KeyId", Annotated[str, Field(max_length=30, min_length=30, pattern="^key_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
An API key.
"""


KeyMode = TypeAliasType("KeyMode", Literal["live", "test"])
"""
Whether what a key does counts.
"""


KeyName = TypeAliasType("KeyName", Annotated[str, Field(max_length=100, min_length=1)])
"""
What an API key is for.
"""


KeyScope = TypeAliasType("KeyScope", Literal["read", "generate", "publish", "meter", "buy", "manage_billing"])
"""
One kind of thing that an API key may do.
"""


class KeySet(BaseModel):
    """
    A JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037).
    """

    keys: Annotated[list[Key], Field(max_length=100)]
    """
    The public keys.
    """


KeyState = TypeAliasType("KeyState", Literal["active", "overlapping", "expired", "revoked", "maker_left"])
"""
Whether a key is accepted.
"""


Kid = TypeAliasType("Kid", Annotated[str, Field(max_length=43, min_length=1, pattern="^[A-Za-z0-9_-]{43}$")])
"""
A key's id: its RFC 7638 thumbprint.
"""


Kind = TypeAliasType("Kind", Literal["project", "ontology"])
"""
What an upload is for.
"""


class LedgerLeg(BaseModel):
    account: Annotated[str, Field(max_length=60, min_length=1)]
    """
    The account that it changes.
    """
    amount: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    In minor units: a debit where it is above zero.
    """


LegalBasis = TypeAliasType(
    "LegalBasis",
    Literal[
        "court_order",
        "authority_order",
        "rights_holder_notice",
        "personal_data",
        "illegal_content",
        "malware",
        "agreement",
    ],
)
"""
What obliges or allows staff to take something down.
"""


Level = TypeAliasType("Level", Literal["error", "warning"])
"""
Whether a generation of the same inputs would be refused.
"""


Licence = TypeAliasType("Licence", Annotated[str, Field(max_length=256, min_length=1)])
"""
A licence as an SPDX expression.
"""


class LicenceTemplate(BaseModel):
    """
    A licence to choose. It is no legal advice.
    """

    licence: Annotated[str, Field(max_length=256)]
    """
    An SPDX expression.
    """
    summary: Annotated[str, Field(max_length=300)]
    """
    For whom it is, in one sentence.
    """
    text: Annotated[str | None, Field(max_length=10000)] = None
    """
    The text, where SPDX's list has none.
    """
    title: Annotated[str, Field(max_length=100)]
    """
    What people call it.
    """


class LicenceTemplates(BaseModel):
    items: Annotated[list[LicenceTemplate], Field(max_length=50)]
    """
    The items, in the order of the list.
    """


class Limit1(BaseModel):
    """
    So many, and then none.
    """

    included: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Units in a period.
    """
    kind: Literal["hard"]
    """
    Which kind of limit it is.
    """


class Limit2(BaseModel):
    """
    So many are in the price; each `per` units begun beyond cost `price_cents`.
    """

    included: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Units in a period.
    """
    kind: Literal["soft"]
    """
    Which kind of limit it is.
    """
    per: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    For so many units.
    """
    price_cents: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    What those cost, in cents.
    """


class Limit3(BaseModel):
    """
    How much of an operation a period has.
    """

    kind: Literal["unlimited"]
    """
    Which kind of limit it is.
    """


Limit = TypeAliasType("Limit", Limit1 | Limit2 | Limit3)
"""
How much of an operation a period has.
"""


class Limits(BaseModel):
    """
    All that a plan bounds. What is `None` has no end. Only what an operation
    enforces stands here and is offered: a capability that comes brings its limits
    and flags along (`tests/rows/tests/plans.rs` holds each to an operation and a test).
    """

    api_calls: Limit
    """
    Per period.
    """
    concurrent_installs_max: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    Installs that are planned and neither committed nor over.
    """
    concurrent_jobs_max: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    Generations that run at the same moment.
    """
    custom_templates_max: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    Private ones among them, which nobody else finds.
    """
    generations: Limit
    """
    Per period.
    """
    requests_per_second: Annotated[int, Field(ge=0, le=2147483647)]
    """
    Of the whole workspace; each API key has the same limit for itself.
    """
    storage_bytes_max: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    Uploads and artefacts.
    """
    templates_max: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    Packages that the workspace has in the registry, of any kind.
    """


LineRefusal = TypeAliasType(
    "LineRefusal",
    Literal["not_found", "own_package", "already_bought", "in_open_order", "seats_required", "seats_not_sold"],
)
"""
Why a package cannot be ordered.
"""


class Links(BaseModel):
    """
    Paths of what can be asked next.
    """

    artifact: Annotated[str | None, Field(max_length=2048)] = None
    """
    Once it is complete, until its artefact is deleted.
    """
    cancel: Annotated[str | None, Field(max_length=2048)] = None
    """
    While it has not ended.
    """
    receipt: Annotated[str | None, Field(max_length=2048)] = None
    """
    Once it is complete.
    """
    report: Annotated[str | None, Field(max_length=2048)] = None
    """
    Once a dry run is complete.
    """
    self: Annotated[str, Field(max_length=2048)]
    """
    This generation.
    """


class MailPreferences(BaseModel):
    """
    Mails that can be stopped. All others are about safety, and always sent.
    """

    invitations: bool
    """
    Whether invitations into workspaces of others, and offers of packages and of shares in them,
    are mailed.
    """
    package_notices: bool
    """
    Whether it is mailed what changed about packages that a workspace has installed.
    """
    quota_notices: bool
    """
    Whether it is mailed that a part of a quota is used up.
    """


ManifestPath = TypeAliasType("ManifestPath", Annotated[str, Field(max_length=512)])
"""
A relative path inside the project's archive, such as `apps/web/ggen.toml`.
"""


class MarketplaceAgreement(BaseModel):
    """
    An agreement of the marketplace.
    """

    agreement: Agreement
    """
    Which agreement it is.
    """
    text: Annotated[str, Field(max_length=100000)]
    """
    Markdown.
    """
    title: Annotated[str, Field(max_length=100)]
    """
    What people call it.
    """
    version: Annotated[int, Field(ge=0, le=2147483647)]
    """
    The version that is in force.
    """


MetricName = TypeAliasType("MetricName", Annotated[str, Field(pattern="^[a-z][a-z0-9_]{0,39}$")])
"""
The name of what is counted, chosen by the workspace.
"""


class MovedSum(BaseModel):
    """
    How much has moved.
    """

    count: Annotated[int, Field(ge=0, le=2147483647)]
    """
    How often.
    """
    net: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    In minor units, after fees; below zero of what leaves.
    """


Namespace = TypeAliasType(
    "Namespace", Annotated[str, Field(max_length=39, min_length=1, pattern="^[a-z](-?[a-z0-9])+$")]
)
"""
What stands before the slash of a package's id.
"""


OntologyInput = TypeAliasType("OntologyInput", Annotated[str, Field(max_length=361, min_length=1)])
"""
An upload of kind `ontology`, or a package such as `w3c/dcat@3`.
"""


OpenApiDocument = TypeAliasType("OpenApiDocument", Annotated[dict[str, Any], Field(max_length=20)])
"""
An OpenAPI 3.1 document.
"""


Operation = TypeAliasType("Operation", Literal["api_calls", "generations", "test_api_calls", "test_generations"])
"""
What is counted by the month.
"""


OrderId = TypeAliasType(
    "OrderId", Annotated[str, Field(max_length=30, min_length=30, pattern="^ord_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
An order.
"""


class OrderLinks(BaseModel):
    appeal: Annotated[str | None, Field(max_length=2048)] = None
    """
    Where the buyer appeals, once, as long as the order is held.
    """
    checkout: Annotated[str | None, Field(max_length=2048)] = None
    """
    Where an open order is paid; none of another one.
    """
    receipt: Annotated[str | None, Field(max_length=2048)] = None
    """
    Where the receipt of a paid order can be asked for; none of one for nothing.
    """
    self: Annotated[str, Field(max_length=2048)]
    """
    This order.
    """


OrderState = TypeAliasType("OrderState", Literal["open", "held", "paid", "closed"])


PackageCategory = TypeAliasType(
    "PackageCategory",
    Literal[
        "api",
        "commerce",
        "database",
        "data_model",
        "documentation",
        "education",
        "frontend",
        "geography",
        "government",
        "infrastructure",
        "life_sciences",
        "media",
        "organisation",
        "provenance",
        "science",
        "security",
        "testing",
        "other",
    ],
)
"""
What a package is for.
"""


class PackageFacts(BaseModel):
    """
    What was counted.
    """

    bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Bytes of all files.
    """
    examples_rendered: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Examples that were rendered, twice to the same bytes.
    """
    files: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Files in the archive.
    """
    focus_nodes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Nodes that the shapes looked at: with none nothing was validated.
    """
    output_files: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Files that they gave.
    """
    shapes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    SHACL shapes.
    """
    terms: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Classes and properties that the ontology defines.
    """
    triples: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Triples of the ontology.
    """


class PackageFinding(BaseModel):
    """
    One thing that was found.
    """

    code: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    Stable, snake case.
    """
    file: Annotated[str | None, Field(max_length=4096)] = None
    """
    The path inside the project, or the name of an ontology.
    """
    grade: Grade
    """
    How grave it is.
    """
    line: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    1-based.
    """
    mend: Annotated[str | None, Field(max_length=2000)] = None
    """
    What to do about it.
    """
    message: Annotated[str, Field(max_length=20000)]
    """
    The cause in plain words.
    """


PackageId = TypeAliasType(
    "PackageId", Annotated[str, Field(max_length=104, min_length=1, pattern="^[a-z](-?[a-z0-9])+/[a-z](-?[a-z0-9])+$")]
)
"""
A package: `namespace/name`.
"""


PackageKind = TypeAliasType("PackageKind", Literal["template", "generator", "ontology", "skill", "service"])
"""
What a package is.
"""


PackageName = TypeAliasType(
    "PackageName", Annotated[str, Field(max_length=64, min_length=1, pattern="^[a-z](-?[a-z0-9])+$")]
)
"""
What its owner calls a package.
"""


class PackageRatings(BaseModel):
    """
    What those who installed a package think of it.
    """

    count: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    How many rated it.
    """
    mean_hundredths: Annotated[int | None, Field(ge=100, le=500)] = None
    """
    Their mean in hundredths of a star; absent while nobody has rated it.
    """


PackageSummary = TypeAliasType("PackageSummary", Annotated[str, Field(max_length=300, min_length=1)])
"""
What a package is, in a sentence.
"""


PackageTag = TypeAliasType(
    "PackageTag", Annotated[str, Field(max_length=32, min_length=1, pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
)
"""
A word to find packages by: lower-case letters and digits with single hyphens.
"""


PackageTitle = TypeAliasType("PackageTitle", Annotated[str, Field(max_length=100, min_length=1)])
"""
What people call a package, on one line.
"""


Password = TypeAliasType("Password", Annotated[str, Field(max_length=128, min_length=12)])
"""
A password that is chosen: 12 to 128 characters, together hard to guess.
"""


class PasswordReset(BaseModel):
    """
    The new password is good.
    """

    device: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    Send it with the login: strangers who guess at this account do not delay it.
    """


PayloadForm = TypeAliasType("PayloadForm", Literal["thin", "full"])
"""
How much an endpoint is told.
"""


PaymentDecision = TypeAliasType("PaymentDecision", Literal["release", "refuse"])
"""
What becomes of a payment.
"""


class PaymentMethod(BaseModel):
    """
    A card; what it is charged by, Stripe alone has.
    """

    brand: Annotated[str, Field(max_length=30)]
    """
    Whose network it is of.
    """
    exp_month: Annotated[int, Field(ge=1, le=12)]
    """
    The last month in which it is good.
    """
    exp_year: Annotated[int, Field(ge=2000, le=9999)]
    """
    The year of this month.
    """
    id: Annotated[str, Field(max_length=255, min_length=1)]
    """
    Its id.
    """
    is_default: bool
    """
    Whether it is charged where nothing else is said.
    """
    last4: Annotated[str, Field(max_length=4)]
    """
    The last digits of its number.
    """


class PaymentMethodSetup(BaseModel):
    """
    What Stripe.js adds a card by. It is for a browser of whoever asked alone.
    """

    client_secret: Annotated[str, Field(max_length=500)]
    """
    By what a browser confirms it; it is for this browser alone.
    """
    id: Annotated[str, Field(max_length=255, min_length=1)]
    """
    Its id.
    """
    publishable_key: Annotated[str | None, Field(max_length=500)] = None
    """
    By what a browser asks Stripe for its form.
    """


class PaymentMethods(BaseModel):
    """
    The ways to pay of a workspace, the newest first.
    """

    items: Annotated[list[PaymentMethod], Field(max_length=100)]
    """
    The items, in the order of the list.
    """


PaymentReviewState = TypeAliasType("PaymentReviewState", Literal["in_review", "released", "refused"])


PersonName = TypeAliasType("PersonName", Annotated[str, Field(max_length=100, min_length=1)])
"""
What a person wants to be called.
"""


Plan = TypeAliasType(
    "Plan", Literal["free", "pro", "workspace_starter", "workspace_pro", "enterprise", "workspace_enterprise"]
)
"""
A plan that can be had: three for people, three for workspaces, in the order
of their price.
"""


class PlanSet(BaseModel):
    """
    The plan that is in force then: a smaller one comes at the end of the period.
    """

    plan: Plan
    """
    The plan.
    """


class PlanView(BaseModel):
    by_agreement: bool
    """
    The price begins there.
    """
    for_workspaces: bool
    """
    Made for several people.
    """
    limits: Limits
    """
    What the plan allows.
    """
    plan: Plan
    """
    The plan.
    """
    price_cents_per_month: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In cents.
    """
    title: Annotated[str, Field(max_length=100)]
    """
    What people call it.
    """


PostalCode = TypeAliasType(
    "PostalCode",
    Annotated[str, Field(max_length=16, min_length=1, pattern="^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,14}[A-Za-z0-9])?$")],
)
"""
A postal code.
"""


PricedPer = TypeAliasType("PricedPer", Literal["workspace", "seat"])
"""
For whom a price counts.
"""


class Pricing(BaseModel):
    currency: Annotated[str, Field(max_length=3, pattern="^[A-Z]{3}$")]
    """
    ISO 4217.
    """
    plans: Annotated[list[PlanView], Field(max_length=20)]
    """
    All plans.
    """
    trial_days: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Days for which a workspace may try a plan, once.
    """


class ProofParams(BaseModel):
    """
    One of the two.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str | None, Field(max_length=6, min_length=6, pattern="^[0-9]{6}$")] = None
    """
    Six digits, of the authenticator app.
    """
    recovery_code: Annotated[str | None, Field(max_length=64)] = None
    """
    One of the recovery codes; it is good once.
    """


class ProposalNumber(BaseModel):
    """
    Which proposal is meant.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    number: Annotated[int, Field(ge=1, le=2147483647)]
    """
    As the proposal that was read has it.
    """


Provider = TypeAliasType("Provider", Literal["github", "google"])
"""
An OAuth provider whose word about an address is taken.
"""


class ProviderView(BaseModel):
    """
    A provider that the operator has registered this product with.
    """

    provider: Provider
    """
    Whom they sign in by.
    """


class Providers(BaseModel):
    """
    Each provider at most once, so never a second page.
    """

    items: Annotated[list[ProviderView], Field(max_length=10)]
    """
    Those that the product is registered with here.
    """


class PurchasePackage(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    affiliate_code: AffiliateCode | None = None
    """
    Of the workspace that brought the buyer, which gets a part of the creator's share.
    """
    discount_code: DiscountCode | None = None
    """
    By which the package costs less.
    """
    expected_total_cents: Annotated[int | None, Field(ge=0, le=99999999)] = None
    """
    What the buyer was shown that it costs, with tax: at another price there is no order.
    """
    seats: Annotated[int | None, Field(ge=1, le=500)] = None
    """
    For how many members, of a package that is priced per seat.
    """


PurchaseState = TypeAliasType("PurchaseState", Literal["ordered", "bought", "refunding", "refunded"])


Queue = TypeAliasType("Queue", Literal["interactive", "batch"])
"""
Which queue a generation waits in.
"""


class QuoteLine(BaseModel):
    """
    A package that was asked for.
    """

    discount_cents: Annotated[int | None, Field(ge=0, le=99999999)] = None
    """
    What the code takes off it.
    """
    list_price_cents: Annotated[int | None, Field(ge=0, le=99999999)] = None
    """
    What it costs without a code; all seats together.
    """
    order_id: OrderId | None = None
    """
    The order that it is in, if it cannot be ordered because of that.
    """
    package: PackageId
    """
    The package.
    """
    price_cents: Annotated[int | None, Field(ge=0, le=99999999)] = None
    """
    What it would be sold at; whether its tax is in it, the operator says.
    """
    refused: LineRefusal | None = None
    """
    Why it cannot be ordered; then it has no prices, and counts in no total.
    """
    seat_price_cents: Annotated[int | None, Field(ge=0, le=9999999)] = None
    """
    What one seat costs without a code.
    """
    seats: Annotated[int | None, Field(ge=1, le=500)] = None
    """
    Of a package that is priced per seat: how many were asked for.
    """
    tax_cents: Annotated[int | None, Field(ge=0, le=99999999)] = None
    """
    The tax of it.
    """
    title: Annotated[str | None, Field(max_length=100, min_length=1)] = None
    """
    What people call it.
    """


Rating = TypeAliasType("Rating", Annotated[int, Field(ge=1, le=5)])
"""
Stars: 1 is the worst, 5 the best.
"""


class Ready(BaseModel):
    """
    Every part answers.
    """

    status: Annotated[str, Field(max_length=16)]
    """
    Always `ready`; what is not answers 503.
    """


Reason = TypeAliasType("Reason", Annotated[str, Field(max_length=500, min_length=10)])
"""
Why: 10 to 500 characters on one line. The customer can read it.
"""


class RecordCampaignCost(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    amount: Annotated[int, Field(ge=0, le=99999999)]
    """
    In minor units, for the whole day; zero takes back what was recorded.
    """
    campaign: Annotated[str, Field(max_length=60, min_length=1, pattern="^[a-z0-9-]+$")]
    """
    What people call it.
    """
    currency: Annotated[
        Literal[
            "aed",
            "aud",
            "bgn",
            "bhd",
            "brl",
            "cad",
            "chf",
            "clp",
            "czk",
            "dkk",
            "eur",
            "gbp",
            "hkd",
            "huf",
            "idr",
            "ils",
            "inr",
            "isk",
            "jod",
            "jpy",
            "krw",
            "kwd",
            "mga",
            "mxn",
            "myr",
            "nok",
            "nzd",
            "omr",
            "php",
            "pln",
            "pyg",
            "ron",
            "rwf",
            "sek",
            "sgd",
            "thb",
            "tnd",
            "twd",
            "ugx",
            "usd",
            "vnd",
            "xof",
            "zar",
        ],
        Field(max_length=3),
    ]
    """
    By ISO 4217, in lower case. Of a request without it, US dollars.
    """
    day: date
    """
    On which it cost so much, in UTC; not one that is to come.
    """
    reason: Reason
    """
    Why it was done.
    """


RecoveryCode = TypeAliasType("RecoveryCode", Annotated[str, Field(max_length=64)])


class RecoveryCodes(BaseModel):
    """
    Shown once; each is good once in place of the app's code.
    """

    recovery_codes: Annotated[list[RecoveryCode], Field(max_length=20)]
    """
    Each is good once, where the app is lost. Keep them.
    """


class RedeemGift(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    As the mail or the buyer tells it.
    """


class Redirection(BaseModel):
    """
    Where to go on.
    """

    authorization_url: Annotated[str, Field(max_length=8192)]
    """
    Send the browser here within ten minutes.
    """


RefundId = TypeAliasType(
    "RefundId", Annotated[str, Field(max_length=30, min_length=30, pattern="^rfd_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
A refund.
"""


class RefundOrder(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    packages: Annotated[list[PackageId], Field(max_length=7, min_length=1)]
    """
    Of the order, each once.
    """


RefundState = TypeAliasType("RefundState", Literal["pending", "settled", "failed"])


class RefundTries(BaseModel):
    id: RefundId
    """
    Its id.
    """
    stripe_id: Annotated[str | None, Field(max_length=255)] = None
    """
    As Stripe names it.
    """
    tries: Annotated[int, Field(ge=0, le=2147483647)]
    """
    Calls that were made, or about to be.
    """


RefusalCode = TypeAliasType(
    "RefusalCode",
    Literal[
        "malware",
        "secrets",
        "spam",
        "impersonation",
        "infringement",
        "licence",
        "misleading",
        "broken",
        "illegal",
        "other",
    ],
)
"""
What a version is refused for.
"""


class RefuseSubmission(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    codes: Annotated[list[RefusalCode], Field(max_length=5, min_length=1)]
    """
    What it is refused for, each once.
    """
    reason: Reason
    """
    Why it was done.
    """


class RegisterInvited(BaseModel):
    """
    Who registers; the address is the invited one.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    Of the invitation mail.
    """
    name: PersonName | None = None
    """
    What to call the person.
    """
    password: Password
    """
    12 to 128 characters of any kind.
    """


class RegisterParams(BaseModel):
    """
    Who registers.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    email: Email
    """
    The mail address.
    """
    name: PersonName | None = None
    """
    What to call the person.
    """


class RegisterSigningKey(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    proof: Annotated[str, Field(max_length=86, pattern="^[A-Za-z0-9_-]{86}$")]
    """
    The key's signature of the line `ggen-signing-key-v1` and the RFC 8785 JSON of
    `workspace_id` and `kid`: 64 bytes, base64url without padding.
    """
    public_key: Annotated[str, Field(max_length=43, pattern="^[A-Za-z0-9_-]{43}$")]
    """
    An Ed25519 key: 32 bytes, base64url without padding.
    """


class ReplayStripeEvent(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    reason: Reason
    """
    Why it was done.
    """


class ReplayView(BaseModel):
    """
    What one call has done.
    """

    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to go on; absent when all are.
    """
    replayed: Annotated[int, Field(ge=0, le=50)]
    """
    Deliveries that are sent once more.
    """


class ReplayedStripeEvents(BaseModel):
    """
    The latest events come first.
    """

    next: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """
    What the next call has as `after`; none where there are no more.
    """
    received: Annotated[int, Field(ge=0, le=100)]
    """
    Events that nobody had heard of.
    """
    replayed: Annotated[int, Field(ge=0, le=100)]
    """
    Events that had been kept, and are applied once more.
    """


class ReportUsage(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    at: AwareDatetime
    """
    When it happened: at most 7 days ago, at most 5 minutes ahead.
    """
    event_id: Annotated[str, Field(max_length=100, min_length=1, pattern="^[!-~]+$")]
    """
    Unique in the workspace: an event that comes again is counted once.
    """
    operation: Annotated[str, Field(max_length=100, pattern="^[a-z][a-z0-9_]{0,39}$")]
    """
    What was done.
    """
    units: Annotated[int, Field(ge=1, le=1000000000)]
    """
    How many.
    """


class ReportedUsage(BaseModel):
    duplicate: bool
    """
    Whether it was counted before.
    """
    event_id: Annotated[str, Field(max_length=100)]
    """
    The event.
    """


class RequestEmailChangeParams(BaseModel):
    """
    The address to have.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    email: Email
    """
    The mail address.
    """


class RequestPasswordResetParams(BaseModel):
    """
    Whose password it is.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    email: Email
    """
    The mail address.
    """


Requirement = TypeAliasType("Requirement", Annotated[str, Field(max_length=361, min_length=1)])
"""
A package and the versions of it that will do: `namespace/name@range`.
"""


class ResetPasswordParams(BaseModel):
    """
    Who has read the mail.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    What follows `#code=` in the link.
    """
    password: Password
    """
    12 to 128 characters of any kind, together hard to guess.
    """


class ResetRequested(BaseModel):
    """
    A mail is on its way.
    """

    email: Email
    """
    Where the mail goes.
    """


class ResolveDifference(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    correct_against: CorrectionAccount | None = None
    """
    Where what the clearing account lacks comes from, or what it has too much goes: all of
    it is moved by one transfer. Without it nothing is moved.
    """
    reason: Reason
    """
    Why it was done.
    """


RevenueBy = TypeAliasType("RevenueBy", Literal["stream", "package", "creator", "country"])
"""
By what revenue is told apart.
"""


ReviewText = TypeAliasType("ReviewText", Annotated[str, Field(max_length=4000)])
"""
What somebody writes, on as many lines as they like.
"""


RiskReason = TypeAliasType(
    "RiskReason",
    Literal[
        "early_fraud_warning",
        "highest_risk",
        "card_of_many_accounts",
        "cvc_mismatch",
        "elevated_risk",
        "card_declined_often",
        "new_account_high_value",
        "many_orders_of_card",
        "postal_code_mismatch",
        "country_mismatch",
        "many_orders_of_account",
        "disposable_mail",
    ],
)
"""
Why a payment is suspicious.
"""


Role = TypeAliasType("Role", Literal["viewer", "editor", "admin"])
"""
A member's role; each may do all that the ones before it may.
"""


class RotateKey(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    overlap_seconds: Annotated[int | None, Field(ge=0, le=604800)] = 86400
    """
    For how long the old key stays good; 0 ends it now.
    """


class RotateWebhookSecret(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    overlap_seconds: Annotated[int | None, Field(ge=0, le=604800)] = 86400
    """
    For how long the old secret signs as well; 0 ends it now, as one that was found needs.
    """


class ScorePart(BaseModel):
    """
    One part of a score.
    """

    code: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    What was looked at, by a stable name.
    """
    of: Annotated[int, Field(ge=0, le=100)]
    """
    The most that the part can give.
    """
    points: Annotated[int, Field(ge=0, le=100)]
    """
    What it gives.
    """
    why: Annotated[str, Field(max_length=2000)]
    """
    What was looked at, and what was found.
    """


class SearchFacetCount(BaseModel):
    count: Annotated[int, Field(ge=0, le=100000000)]
    """
    Packages.
    """
    value: Annotated[str, Field(max_length=1000, pattern="^.+$")]
    """
    As packages have it; `free` or `paid` of prices.
    """


class SearchHighlight(BaseModel):
    """
    A place in a text, in UTF-8 bytes.
    """

    end: Annotated[int, Field(ge=0, le=400)]
    """
    The byte after its last one.
    """
    start: Annotated[int, Field(ge=0, le=400)]
    """
    The first byte of the word.
    """


class SearchSnippet(BaseModel):
    """
    The piece of a text that shows best why a package was found: plain text.
    """

    highlights: Annotated[list[SearchHighlight], Field(max_length=200)]
    """
    Places of the words that were found, in their order.
    """
    text: Annotated[str, Field(max_length=400)]
    """
    Of the summary or the README.
    """


SearchSort = TypeAliasType(
    "SearchSort", Literal["relevance", "newest", "downloads", "rating", "quality", "price_lowest", "name"]
)
"""
Equals are in an order of their own, which is always the same.
"""


SearchTag = TypeAliasType("SearchTag", Annotated[str, Field(max_length=40)])
"""
A tag of a package.
"""


SearchedKind = TypeAliasType("SearchedKind", Literal["class", "property"])


SearchedPrice = TypeAliasType("SearchedPrice", Literal["free", "paid"])


class SecondFactorParams(BaseModel):
    """
    The challenge, and one of the two codes.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    challenge: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    What the login answered.
    """
    code: Annotated[str | None, Field(max_length=6, min_length=6, pattern="^[0-9]{6}$")] = None
    """
    Six digits, of the authenticator app.
    """
    recovery_code: Annotated[str | None, Field(max_length=64)] = None
    """
    One of the recovery codes; it is good once.
    """


class SecondFactorRequired(BaseModel):
    """
    This proof was right; POST /api/v1/auth/login/second-factor gives the tokens.
    """

    challenge: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    Send it with a code of the authenticator app, or with a recovery code.
    """
    expires_in_seconds: Annotated[int, Field(ge=0, le=2147483647)]
    """
    For how long it is good.
    """
    second_factor_required: bool
    """
    Always true.
    """


SessionId = TypeAliasType(
    "SessionId", Annotated[str, Field(max_length=30, min_length=30, pattern="^ses_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
A session: one sign-in on one device.
"""


class SetWorkspacePlan(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    plan: Plan
    """
    The plan.
    """
    reason: Reason
    """
    Why it was done.
    """
    trial: bool | None = None
    """
    Only to try it: ends after 14 days, and comes once.
    """


Sha256Hex = TypeAliasType("Sha256Hex", Annotated[str, Field(pattern="^[0-9a-f]{64}$")])
"""
A SHA-256 in lower-case hex.
"""


class Signature(BaseModel):
    """
    Ed25519 over `ggen-receipt-v1\\n` and the RFC 8785 JSON of all other fields.
    """

    alg: Annotated[str, Field(max_length=16)]
    """
    `EdDSA`.
    """
    kid: Annotated[str, Field(max_length=64, pattern="^[A-Za-z0-9_-]+$")]
    """
    As in `/.well-known/receipt-keys.json`.
    """
    value: Annotated[str, Field(max_length=86, pattern="^[A-Za-z0-9_-]+$")]
    """
    64 bytes, base64url without padding.
    """


class SparqlQuery(BaseModel):
    """
    A query and its dataset. Each graph is named by a parameter of its own, so the
    parameters are read by [`parse`]; this is how the document tells them.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    default_graph_uri: Annotated[list[GraphName] | None, Field(alias="default-graph-uri", max_length=50)] = None
    """
    Graphs that together are the default graph; repeat the parameter for several.
    """
    named_graph_uri: Annotated[list[GraphName] | None, Field(alias="named-graph-uri", max_length=50)] = None
    """
    Graphs that `GRAPH` can name; repeat the parameter for several.
    """
    query: Annotated[str, Field(max_length=16384, min_length=1)]
    """
    A SPARQL 1.1 query: SELECT, ASK, CONSTRUCT or DESCRIBE.
    """


class StaffEnrolled(BaseModel):
    """
    What to put into an authenticator app, or that the enrolment is done.
    """

    enrolled: bool
    """
    Whether they can sign in now.
    """
    otpauth_url: Annotated[str | None, Field(max_length=500)] = None
    """
    The same for an app to open: `otpauth://totp/…`.
    """
    secret: Annotated[str | None, Field(max_length=64, pattern="^[A-Z2-7]+$")] = None
    """
    To be typed into the app: base32. Shown once.
    """


class StaffEnrolment(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    What the grant gave.
    """
    first_code: Annotated[str | None, Field(max_length=6, min_length=6, pattern="^[0-9]{6}$")] = None
    """
    The first code of the authenticator app; absent in the first request.
    """
    password: Password
    """
    The same in both requests.
    """


StaffId = TypeAliasType(
    "StaffId", Annotated[str, Field(max_length=30, min_length=30, pattern="^stf_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
A member of staff.
"""


class StaffLogin(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=6, min_length=6, pattern="^[0-9]{6}$")]
    """
    Six digits, of the authenticator app.
    """
    email: Email
    """
    The mail address.
    """
    password: Attempt
    """
    The password.
    """


StaffRole = TypeAliasType("StaffRole", Literal["operator", "moderator", "support", "auditor"])
"""
What a member of staff is there for.
"""


class StaffSession(BaseModel):
    """
    A token, in the names of RFC 6749, section 5.1.
    """

    access_token: Annotated[str, Field(max_length=4096)]
    """
    Send it as `Authorization: Bearer <access_token>`. It opens only `/api/v1/staff`.
    """
    expires_in_seconds: Annotated[int, Field(ge=0, le=1800)]
    """
    Then sign in again.
    """
    role: StaffRole
    """
    The role in the workspace.
    """
    token_type: Annotated[str, Field(max_length=6)]
    """
    Always `Bearer`.
    """


Stage = TypeAliasType("Stage", Literal["load", "infer", "validate", "query", "render", "store"])
"""
The stages of a run, in order.
"""


class StartParams(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    challenge: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    Choose a random `verifier` of 43 to 128 characters and keep it; send its
    SHA-256 in base64url without padding here (RFC 7636's S256), and itself
    when you fetch the tokens.
    """


State = TypeAliasType("State", Literal["pending", "running", "complete", "failed", "cancelled"])
"""
Where a generation is: it ends as one of the last three, and stays so.
"""


StepSize = TypeAliasType("StepSize", Literal["none", "patch", "minor", "major"])
"""
How large a step from one version to another is.
"""


class StepUpParams(BaseModel):
    """
    One of the three. With a second factor, the password does not do.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str | None, Field(max_length=6, min_length=6, pattern="^[0-9]{6}$")] = None
    """
    Six digits, of the authenticator app.
    """
    password: Attempt | None = None
    """
    The password.
    """
    recovery_code: Annotated[str | None, Field(max_length=64)] = None
    """
    One of the recovery codes; it is good once.
    """


class StorageView(BaseModel):
    """
    Bytes of uploads and artefacts.
    """

    available_bytes: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    What is left; absent where there is no end.
    """
    used_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Uploads count from when they are announced until they expire.
    """


StripeDisputeId = TypeAliasType(
    "StripeDisputeId", Annotated[str, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
)
"""
The id of a dispute, as Stripe gives it.
"""


class StripeEventBody(BaseModel):
    """
    An event as Stripe sends it, of whatever version, with the header `Stripe-Signature`.
    """

    created: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    When, in seconds of Unix.
    """
    id: Annotated[str, Field(max_length=255, min_length=1)]
    """
    By which an event is kept once, however often it comes.
    """
    type: Annotated[str, Field(max_length=255, min_length=1)]
    """
    What has happened.
    """


StripeEventId = TypeAliasType(
    "StripeEventId", Annotated[str, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
)
"""
The id of an event, as Stripe gives it.
"""


StripeInvoiceId = TypeAliasType(
    "StripeInvoiceId", Annotated[str, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
)
"""
The id of an invoice, as Stripe gives it.
"""


StripePaymentMethodId = TypeAliasType(
    "StripePaymentMethodId", Annotated[str, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
)
"""
The id of a way to pay, as Stripe gives it.
"""


Subdivision = TypeAliasType("Subdivision", Annotated[str, Field(max_length=3, min_length=1, pattern="^[A-Z0-9]{1,3}$")])
"""
A state or province by ISO 3166-2, without its country.
"""


Flag = TypeAliasType("Flag", Annotated[str, Field(max_length=100, pattern="^[a-z0-9_]+$")])


SubmissionCause = TypeAliasType("SubmissionCause", Literal["new_creator", "flagged", "appeal"])
"""
Why a version waits for moderators.
"""


class SubmitDisputeEvidence(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    reason: Reason
    """
    Why it was done.
    """


Status = TypeAliasType("Status", None)
"""
As Stripe has it.
"""


SubscriptionChangeTime = TypeAliasType("SubscriptionChangeTime", Literal["never", "at_once", "at_period_end"])
"""
When an offer takes the place of another.
"""


class SubscriptionOffer(BaseModel):
    """
    A plan at its price.
    """

    amount: Annotated[int, Field(ge=0, le=99999999)]
    """
    Of a whole period, in the smallest unit of the currency.
    """
    currency: Annotated[Literal["eur", "gbp", "jpy", "usd"], Field(max_length=3)]
    """
    By ISO 4217, in lower case.
    """
    interval: BillingInterval
    plan: Plan
    """
    The plan.
    """
    seats: Annotated[int, Field(ge=1, le=100)]
    """
    How many seats.
    """


SubscriptionPreviewLineKind = TypeAliasType("SubscriptionPreviewLineKind", Literal["period", "remaining", "unused"])


SubscriptionStatus = TypeAliasType(
    "SubscriptionStatus",
    Literal["incomplete", "trialing", "active", "past_due", "unpaid", "paused", "incomplete_expired", "canceled"],
)
"""
As Stripe names it.
"""


TakedownAppealId = TypeAliasType(
    "TakedownAppealId", Annotated[str, Field(max_length=30, min_length=30, pattern="^apl_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
An appeal against a takedown.
"""


TakedownAppealState = TypeAliasType("TakedownAppealState", Literal["open", "decided"])
"""
Whether an appeal waits for moderators.
"""


class TakedownOrder(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    legal_basis: LegalBasis
    reason: Reason
    """
    Why it was done.
    """
    reports: Annotated[list[AbuseReportId] | None, Field(max_length=10)] = None
    """
    Open reports about it that are decided by this.
    """


TaxBehavior = TypeAliasType("TaxBehavior", Literal["exclusive", "inclusive"])
"""
Whether the prices of packages have the tax in them.
"""


TaxRefusal = TypeAliasType("TaxRefusal", Literal["billing_details_required", "billing_details_refused"])
"""
Why the tax of an order is not known, and the order is not made.
"""


TenantId = TypeAliasType(
    "TenantId", Annotated[str, Field(max_length=30, min_length=30, pattern="^ten_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
A workspace.
"""


AfterItem = TypeAliasType("AfterItem", Annotated[str, Field(max_length=300)])


BeforeItem = TypeAliasType("BeforeItem", Annotated[str, Field(max_length=300)])


class TermChange(BaseModel):
    """
    One change of one term.
    """

    about: Annotated[str | None, Field(max_length=300)] = None
    """
    What of the term has changed.
    """
    after: Annotated[list[AfterItem], Field(max_length=5)]
    """
    What is said only now, the first five.
    """
    before: Annotated[list[BeforeItem], Field(max_length=5)]
    """
    What was said only before, the first five.
    """
    bump: StepSize
    """
    The step that it calls for.
    """
    rule: Annotated[str, Field(max_length=64)]
    """
    The rule by which it counts, by a stable name.
    """
    term: Annotated[str | None, Field(max_length=300)] = None
    """
    None for what belongs to no term.
    """


TermLabel = TypeAliasType("TermLabel", Annotated[str, Field(max_length=200)])
"""
A name of a term in some language.
"""


Time = TypeAliasType("Time", AwareDatetime)
"""
A moment in UTC with three digits of milliseconds (RFC 3339).
"""


TransferDirection = TypeAliasType("TransferDirection", Literal["outgoing", "incoming"])
"""
Which side of an offer a workspace is.
"""


class TransferOwnership(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    account_id: AccountId
    """
    An admin of the workspace.
    """


TransferSubject = TypeAliasType(
    "TransferSubject",
    Annotated[str, Field(max_length=104, min_length=1, pattern="^[a-z](-?[a-z0-9])+(/[a-z](-?[a-z0-9])+)?$")],
)
"""
A namespace, or a package by its `namespace/name`.
"""


class TransferView(BaseModel):
    """
    An offer that can be accepted.
    """

    direction: TransferDirection
    """
    Which side the workspace is.
    """
    from_workspace_id: TenantId
    """
    The workspace that offers it.
    """
    subject: TransferSubject
    """
    What is offered.
    """
    to_workspace_id: TenantId
    """
    The workspace that can accept it.
    """
    until: Time
    """
    It can be accepted before this time.
    """


class TransferViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[TransferView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class TrialBalance(BaseModel):
    balances: Annotated[list[BalanceView], Field(max_length=9)]
    """
    Those of workspaces by their kind.
    """
    credits: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    The sum of all that is below zero.
    """
    currency: Annotated[
        Literal[
            "aed",
            "aud",
            "bgn",
            "bhd",
            "brl",
            "cad",
            "chf",
            "clp",
            "czk",
            "dkk",
            "eur",
            "gbp",
            "hkd",
            "huf",
            "idr",
            "ils",
            "inr",
            "isk",
            "jod",
            "jpy",
            "krw",
            "kwd",
            "mga",
            "mxn",
            "myr",
            "nok",
            "nzd",
            "omr",
            "php",
            "pln",
            "pyg",
            "ron",
            "rwf",
            "sek",
            "sgd",
            "thb",
            "tnd",
            "twd",
            "ugx",
            "usd",
            "vnd",
            "xof",
            "zar",
        ],
        Field(max_length=3),
    ]
    """
    By ISO 4217, in lower case. Of a request without it, US dollars.
    """
    debits: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    The sum of all that is above zero.
    """
    is_balanced: bool
    """
    Whether both are the same; if not, somebody has changed the table by hand.
    """


TurnedOffReason = TypeAliasType("TurnedOffReason", Literal["failing", "gone"])
"""
Why a webhook was turned off.
"""


class UnknownLicence(BaseModel):
    licence: Annotated[str, Field(max_length=256)]
    """
    A licence that the registry does not know.
    """
    package: PackageId
    """
    The package.
    """


class UpdateAccountParams(BaseModel):
    """
    What is to be so from now on.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    name: PersonName | None = None
    """
    What to call the person; without it they have no name.
    """


class UpdateDisputeEvidence(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    evidence: EvidenceTexts
    """
    All that the bank is told, by Stripe's names. It tells of orders and packages; whose
    they are is added when it is submitted.
    """
    reason: Reason
    """
    Why it was done.
    """


class UpdateMailPreferences(BaseModel):
    """
    What is to be so from now on; what is left out stays as it is.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    invitations: bool | None = None
    """
    Whether invitations into workspaces of others, and offers of packages and of shares in them,
    are mailed.
    """
    package_notices: bool | None = None
    """
    Whether it is mailed what changed about packages that a workspace has installed.
    """
    quota_notices: bool | None = None
    """
    Whether it is mailed that a part of a quota is used up.
    """


UploadId = TypeAliasType(
    "UploadId", Annotated[str, Field(max_length=30, min_length=30, pattern="^upl_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
An upload.
"""


UploadState = TypeAliasType("UploadState", Literal["waiting", "ready"])
"""
Whether the bytes have arrived.
"""


class UploadView(BaseModel):
    created_at: Time
    """
    When it was made.
    """
    created_by: AccountId
    """
    The member who made it.
    """
    expires_at: Time
    """
    From then on it cannot be used any more.
    """
    filename: Annotated[str, Field(max_length=255, pattern="^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
    """
    A name to keep it under.
    """
    generations: Annotated[list[GenerationId], Field(max_length=20)]
    """
    Generations and dry runs that read it, the latest first.
    """
    generations_more: bool
    """
    Whether more than these read it, or may: only the latest few thousand
    generations of the workspace are looked at.
    """
    id: UploadId
    """
    Its id.
    """
    kind: Kind
    """
    What it is.
    """
    sha256: Sha256Hex
    """
    The SHA-256 of the bytes.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """
    state: UploadState
    """
    Where it is.
    """


class UploadViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[UploadView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class UsageItem(BaseModel):
    day: date | None = None
    """
    The day in UTC, where usage is added up by day.
    """
    key_id: Annotated[str | None, Field(max_length=30)] = None
    """
    The API key; absent for what was done in person.
    """
    operation: Annotated[str, Field(max_length=100)]
    """
    One of ours, or one that a service has reported.
    """
    overage: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    By operation: units beyond what was included when they were asked for.
    """
    overage_cents: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    What those cost, by the terms of then.
    """
    units: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    How many.
    """


class ValidateParams(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    token: Annotated[str | None, Field(max_length=262144)] = None
    """
    The token; the one of the `Authorization` header unless told.
    """


class Validation(BaseModel):
    active: bool
    """
    Whether a request with this token would be served now. Nothing else is told when it would not.
    """
    exp: Annotated[int | None, Field(ge=0, le=253402300799)] = None
    """
    When it expires; seconds since the epoch.
    """
    jti: Annotated[str | None, Field(max_length=128)] = None
    """
    The token's own id.
    """
    role: Role | None = None
    """
    The account's role in the workspace, as it is now.
    """
    session_id: SessionId | None = None
    """
    The session.
    """
    sub: AccountId | None = None
    """
    The account.
    """
    token_type: Annotated[str | None, Field(max_length=16)] = None
    """
    Always `Bearer`.
    """
    workspace_id: TenantId | None = None
    """
    The workspace.
    """


VatId = TypeAliasType(
    "VatId", Annotated[str, Field(max_length=39, min_length=4, pattern="^[A-Za-z0-9+*](?:[ .-]?[A-Za-z0-9+*]){3,19}$")]
)
"""
The VAT id of a business, with its prefix; single spaces, dots and hyphens in it do not count.
"""


VatIdForm = TypeAliasType("VatIdForm", Literal["usual", "unusual", "unknown"])
"""
Whether a VAT id looks like those of its country. It is a help for whoever types one, and
never a reason to refuse: libraries that check more disagree about Dutch sole traders,
Northern Ireland, Great Britain and Greece.
"""


class VerifyEmailParams(BaseModel):
    """
    Who has read the mail.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    What follows `#code=` in the link.
    """
    name: PersonName | None = None
    """
    What to call the person, instead of the name that was registered.
    """
    password: Password
    """
    12 to 128 characters of any kind, together hard to guess.
    """


class VerifyReceipt(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    receipt: dict[str, Any] | None = None
    """
    The receipt to check, as it was received; without it the stored one is checked.
    An object that is no receipt is told by the check `form`.
    """


Version = TypeAliasType(
    "Version",
    Annotated[
        str,
        Field(
            max_length=64,
            min_length=1,
            pattern="^(0|[1-9][0-9]{0,14})(\\.(0|[1-9][0-9]{0,14})){2}(-(0|[1-9][0-9]{0,14}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",
        ),
    ],
)
"""
A semantic version. What follows a `+` is shown and never compared.
"""


class VersionArchive(BaseModel):
    """
    The zip of a version.
    """

    sha256: Sha256Hex
    """
    Of the zip.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """


ShownItem = TypeAliasType("ShownItem", Annotated[str, Field(max_length=300)])


class VersionChanges(BaseModel):
    """
    An ontology compared with the version before it.
    """

    bump: StepSize
    """
    The smallest step of the version that the changes call for.
    """
    omitted: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Changes that are not shown.
    """
    shown: Annotated[list[ShownItem], Field(max_length=20)]
    """
    The gravest changes, one line each.
    """
    since: Version
    """
    That it was compared with.
    """


class VersionCheck(BaseModel):
    """
    What the check of a version has found; its report says more.
    """

    changes: VersionChanges | None = None
    """
    Of an ontology that had a version before it.
    """
    checked_at: Time
    """
    When it was checked.
    """
    grade: Grade
    """
    The gravest finding.
    """
    report_sha256: Sha256Hex
    """
    Of the report.
    """
    score: Annotated[int, Field(ge=0, le=100)]
    """
    The score of its check, of 100 points.
    """


VersionCommand = TypeAliasType(
    "VersionCommand",
    Literal["publish", "request_review", "withdraw", "approve", "refuse", "appeal", "deprecate", "yank", "restore"],
)
"""
What was done with a version.
"""


class VersionDifference(BaseModel):
    bump: StepSize | None = None
    """
    The step that the changes call for: of an ontology.
    """
    changes: Annotated[list[TermChange], Field(max_length=500)]
    """
    Changes of terms, the gravest first: of an ontology.
    """
    files: FileChanges
    """
    Files that are new, changed or gone.
    """
    from_: Annotated[Version, Field(alias="from")]
    """
    The version to begin from.
    """
    omitted: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Changes that are not listed: all, of an ontology that has a price.
    """
    to: Version
    """
    The version that is compared with it.
    """


VersionNotes = TypeAliasType("VersionNotes", Annotated[str, Field(max_length=20000, min_length=1)])
"""
What has changed, as Markdown.
"""


VersionReason = TypeAliasType("VersionReason", Annotated[str, Field(max_length=500, min_length=1)])


class VersionSignature(BaseModel):
    """
    Over the line `ggen-package-creator-v1` and the RFC 8785 JSON of what is in the
    version, as the registry's statement names it.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    kid: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    """
    A key of the workspace that is not revoked.
    """
    value: Annotated[str, Field(max_length=86, pattern="^[A-Za-z0-9_-]+$")]
    """
    64 bytes, base64url without padding.
    """


VersionState = TypeAliasType(
    "VersionState", Literal["draft", "in_review", "refused", "published", "deprecated", "yanked"]
)
"""
Where a version is: nobody but its creators sees a draft, and a yanked one is resolved for nobody anew.
"""


class VersionStep(BaseModel):
    """
    One step of a version's life.
    """

    at: Time
    by: AccountId | None = None
    """
    Absent where staff did it.
    """
    by_staff: bool
    """
    Whether staff of the registry did it.
    """
    codes: Annotated[list[RefusalCode] | None, Field(max_length=5)] = None
    """
    What moderators refused it for.
    """
    command: VersionCommand
    """
    What was done.
    """
    reason: VersionReason | None = None
    """
    For those who use the version.
    """
    staff_id: StaffId | None = None
    """
    Who of staff did it.
    """
    to: VersionState
    """
    The state since then.
    """


class VersionView(BaseModel):
    """
    A published version in a list.
    """

    archive: VersionArchive | None = None
    grade: Grade | None = None
    """
    None of a service.
    """
    licence: Licence
    """
    The licence, as an SPDX expression.
    """
    notes: VersionNotes | None = None
    """
    What has changed, as Markdown.
    """
    published_at: Time
    """
    When it was published.
    """
    reason: VersionReason | None = None
    """
    Why it is deprecated or yanked.
    """
    requirements: Annotated[list[Requirement], Field(max_length=100)]
    """
    Packages that it depends on.
    """
    score: Annotated[int, Field(ge=0, le=100)]
    """
    The score of its check, of 100 points.
    """
    signed_by_kid: Kid | None = None
    """
    The creators' own key that signed it; it is one of the package's `signing-keys`.
    """
    state: VersionState
    """
    Where it is.
    """
    taken_down_at: Time | None = None
    """
    Staff made its content unreachable.
    """
    version: Version
    """
    The version.
    """


class VersionViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[VersionView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


Visibility = TypeAliasType("Visibility", Literal["public", "private"])
"""
Who finds a package.
"""


class WantedSeats(BaseModel):
    """
    Seats of a package in a request.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    package: PackageId
    """
    One of `packages`, which is priced per seat.
    """
    seats: Annotated[int, Field(ge=1, le=500)]
    """
    How many seats.
    """


class WantedSubscription(BaseModel):
    """
    A subscription that is wanted.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    currency: Annotated[Literal["eur", "gbp", "jpy", "usd"] | None, Field(max_length=3)] = None
    """
    By ISO 4217, in lower case.
    """
    interval: BillingInterval
    payment_method_id: Annotated[str | None, Field(max_length=255, min_length=1, pattern="^[A-Za-z0-9_.-]+$")] = None
    """
    Which of the workspace's ways to pay is charged. Without it the default one.
    """
    plan: Plan
    """
    The plan.
    """
    previewed_at: Time | None = None
    """
    The `previewed_at` of a preview of the last hour, so that what is charged is what it
    said, to the cent. Without it, now.
    """
    seats: Annotated[int | None, Field(ge=1, le=100)] = None
    """
    Each has what the plan includes once more. Without it, one.
    """
    trial: bool | None = None
    """
    Whether to try it for 14 days first: once for a workspace, and once for a person. It
    ends by itself where there is nothing to charge then.
    """


class Warning(BaseModel):
    """
    Something the author should know that did not stop the run.
    """

    code: Annotated[str, Field(max_length=100, min_length=1, pattern="^[a-z0-9_]+$")]
    """
    Stable, snake case.
    """
    column: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    1-based, in characters.
    """
    file: Annotated[str | None, Field(max_length=4096)] = None
    """
    The path inside the project, or the name of an ontology.
    """
    line: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    1-based.
    """
    message: Annotated[str, Field(max_length=20000)]
    """
    The cause in plain words.
    """
    rule: Annotated[str | None, Field(max_length=1000)] = None
    """
    The rule of the project, by its name.
    """


WebAddress = TypeAliasType(
    "WebAddress",
    Annotated[
        str,
        Field(max_length=300, min_length=1, pattern="^https?://[!$-.0-;=A-\\[\\]-_a-~]+([/?#][!#-;=?-\\[\\]-_a-~]*)?$"),
    ],
)
"""
An address that begins with https:// or http://.
"""


WebhookId = TypeAliasType(
    "WebhookId", Annotated[str, Field(max_length=30, min_length=30, pattern="^whk_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
)
"""
An address of the workspace that is told of events.
"""


class WebhookReceived(BaseModel):
    is_new: bool
    """
    Whether it came for the first time.
    """


class WebhookSettings(BaseModel):
    """
    The settings of a webhook.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    description: Description | None = None
    events: Annotated[list[EventType] | None, Field(max_length=200)] = None
    """
    The types of events that are sent; all where there are none.
    """
    form: PayloadForm | None = None
    """
    How much is told: `thin` is the default.
    """
    is_enabled: bool | None = True
    """
    Whether events are sent: they are unless it says `false`.
    """
    url: Annotated[str, Field(max_length=1024)]
    """
    Where events are sent: by `https` to an address of the public internet, without a name
    and a password, on the port 443 or one from 1024 on. Members of the workspace see it.
    """


class WithReason(BaseModel):
    """
    Why staff looks at something of a customer's, or acts.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    reason: Reason
    """
    Why it was done.
    """


WorkspaceKind = TypeAliasType("WorkspaceKind", Literal["personal", "shared"])
"""
Whom a workspace is for.
"""


WorkspaceName = TypeAliasType("WorkspaceName", Annotated[str, Field(max_length=80, min_length=1)])
"""
What its members call a workspace.
"""


class WorkspaceView(BaseModel):
    """
    A workspace, and the caller's role in it.
    """

    created_at: Time
    """
    When it was made.
    """
    id: TenantId
    """
    Its id.
    """
    kind: WorkspaceKind
    """
    What it is.
    """
    members: Annotated[int, Field(ge=0, le=2147483647)]
    """
    How many.
    """
    membership_ends_at: Time | None = None
    """
    In lists, when the caller's membership ends by itself; absent where it does not.
    """
    name: WorkspaceName
    """
    What it is called.
    """
    owner: AccountId
    """
    Who stays an admin and may hand the workspace over.
    """
    role: Role
    """
    Of the caller.
    """


class WorkspaceViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[WorkspaceView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class WriteReview(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    rating: Rating
    """
    Stars: 1 is the worst, 5 the best.
    """
    text: ReviewText
    """
    Empty for a rating without words.
    """


class Zip(BaseModel):
    sha256: Sha256Hex
    """
    The SHA-256 of the bytes.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """


class AbuseDecision(BaseModel):
    """
    What became of a report.
    """

    at: Time
    by: StaffId
    """
    Of staff.
    """
    reason: VersionReason
    """
    Why it was done.
    """
    upheld: bool
    """
    Whether something was done about it.
    """


class AbuseReport(BaseModel):
    """
    A report as whoever made it sees it.
    """

    id: AbuseReportId
    """
    Its id.
    """
    package: PackageId
    """
    The package.
    """
    problem: AbuseCode
    reported_at: Time
    reviewer: AccountId | None = None
    """
    Of the review that is meant.
    """
    version: Version | None = None
    """
    The version.
    """


class AcceptAgreement(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    agreement: Agreement
    """
    Which agreement it is.
    """
    version: Annotated[int, Field(ge=0, le=2147483647)]
    """
    That was read: another one than that in force is not accepted.
    """


class AcceptanceView(BaseModel):
    accepted_at: Time
    """
    When it was accepted first.
    """
    accepted_by: AccountId
    """
    Who accepted it first.
    """
    agreement: Agreement
    """
    Which agreement it is.
    """
    version: Annotated[int, Field(ge=0, le=2147483647)]
    """
    The version that was accepted.
    """


class AccountExport(BaseModel):
    """
    Where the zip is.
    """

    expires_at: Time
    """
    Until then it can be used.
    """
    sha256: Sha256Hex
    """
    The SHA-256 of the bytes.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """
    url: Annotated[str, Field(max_length=8192)]
    """
    To be fetched with GET, without a token.
    """


class AgreementsView(BaseModel):
    items: Annotated[list[MarketplaceAgreement], Field(max_length=10)]
    """
    The items, in the order of the list.
    """


class AnnouncedArchive(BaseModel):
    """
    A zip before it is there.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    sha256: Sha256Hex
    """
    Of the zip.
    """
    size_bytes: Annotated[int, Field(ge=1, le=20971520)]
    """
    In bytes.
    """


class AnswerReview(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    answer: ReviewText | None = None
    """
    Without it, an answer that was given is taken back.
    """


class AppealTakedown(BaseModel):
    """
    What an owner says against a takedown.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    reason: VersionReason
    """
    Why it should be reachable, on one line.
    """


class AppealVersion(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    reason: VersionReason
    """
    Why the refusal is wrong, on one line.
    """


class ArchiveLink(BaseModel):
    """
    Where the archive of a version is fetched for a while.
    """

    expires_at: Time
    """
    Until then it can be used.
    """
    url: Annotated[str, Field(max_length=8192)]
    """
    Get it without further headers.
    """


class ArchiveUpload(BaseModel):
    """
    A request to send as it stands, with the zip as its body.
    """

    expires_at: Time
    """
    Until then it can be used.
    """
    headers: Annotated[dict[str, str], Field(max_length=20)]
    """
    Part of what is signed: send each exactly so.
    """
    method: Annotated[str, Field(max_length=10)]
    """
    How to send it.
    """
    url: Annotated[str, Field(max_length=8192)]
    """
    Where it can be fetched.
    """


class ArtifactSummary(BaseModel):
    """
    The zip of what was made.
    """

    deleted_at: Time | None = None
    """
    From then on it cannot be downloaded.
    """
    sha256: Sha256Hex
    """
    The SHA-256 of the bytes.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """


class ArtifactView(BaseModel):
    expires_at: Time
    """
    Until then it can be used.
    """
    filename: Annotated[str, Field(max_length=255)]
    """
    A name to keep it under.
    """
    sha256: Sha256Hex
    """
    What the zip must have.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """
    url: Annotated[str, Field(max_length=8192)]
    """
    Get it without further headers.
    """


class AttemptView(BaseModel):
    """
    One try.
    """

    answer: Annotated[str | None, Field(max_length=1024)] = None
    """
    The beginning of the answer's body.
    """
    at: Time
    """
    When it was.
    """
    duration_ms: Annotated[int, Field(ge=0, le=600000)]
    """
    From the name to the end of the answer.
    """
    error: Annotated[str | None, Field(max_length=40)] = None
    """
    What went wrong without an answer: `timeout`, `connection_failed`, `address_refused`,
    `answer_broken`; or why nothing was sent: `webhook_disabled`, `webhook_deleted`,
    `tried_in_vain`.
    """
    retry_after_seconds: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    What the answer's `Retry-After` asked for.
    """
    status: Annotated[int | None, Field(ge=100, le=999)] = None
    """
    Of the answer, if there was one.
    """


class BillingDetails(BaseModel):
    business_name: BillingName | None = None
    """
    Of a business that buys.
    """
    country: CountryCode
    """
    Where the buyer is.
    """
    name: BillingName
    """
    By what its bills are addressed.
    """
    postal_code: PostalCode | None = None
    """
    Where the buyer is, within the country.
    """
    revision: Annotated[int, Field(ge=1, le=9007199254740991)]
    """
    Grows with each change.
    """
    state: Subdivision | None = None
    """
    Where tax differs within the country.
    """
    updated_at: Time
    """
    When they were given.
    """
    updated_by: AccountId
    """
    Whoever gave them last.
    """
    vat_id: VatId | None = None
    vat_id_form: VatIdForm | None = None
    """
    Whether it looks like the VAT ids of its country. It is a help against slips, and no check:
    whether it counts, the tax of an order says.
    """


class BooksDifference(BaseModel):
    balance_transaction_ids: Annotated[list[BalanceTransactionId], Field(max_length=50)]
    """
    Stripe's.
    """
    class_: Annotated[DifferenceClass, Field(alias="class")]
    correction: Annotated[str | None, Field(max_length=200, min_length=1)] = None
    """
    The transfer that has corrected it.
    """
    day: date
    """
    The day in UTC that was compared.
    """
    ended_at: Time | None = None
    """
    When it was closed or resolved.
    """
    found_at: Time
    """
    When it was found as it is now.
    """
    id: Annotated[str, Field(max_length=180, min_length=1, pattern="^[a-z_]+[.][A-Za-z0-9_.-]+$")]
    """
    Its class, and what it is about: a charge, a refund (`repayment`) or one that came back
    (`returned`), what a bank took or gave back (`dispute`).
    """
    lacking: Annotated[int | None, Field(ge=-9007199254740991, le=9007199254740991)] = None
    """
    What the books lack of what Stripe has, in minor units: below zero of what they have
    too much. Absent where no correction helps.
    """
    note: Annotated[str | None, Field(max_length=200)] = None
    """
    Why it has closed by itself.
    """
    order_id: OrderId | None = None
    ours: BooksSide
    """
    What the books have of it.
    """
    resolved_by: StaffId | None = None
    state: DifferenceState
    """
    Where it is.
    """
    theirs: BooksSide
    """
    What Stripe has of it.
    """
    transfer_ids: Annotated[list[TransferId], Field(max_length=50)]
    """
    Of our books.
    """
    workspace_id: TenantId | None = None
    """
    Whose order it is.
    """


class BooksDifferencePage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[BooksDifference], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class CampaignCost(BaseModel):
    amount: Annotated[int, Field(ge=0, le=99999999)]
    """
    In minor units, for the whole day.
    """
    campaign: Annotated[str, Field(max_length=60, min_length=1, pattern="^[a-z0-9-]+$")]
    """
    What people call it.
    """
    currency: Annotated[
        Literal[
            "aed",
            "aud",
            "bgn",
            "bhd",
            "brl",
            "cad",
            "chf",
            "clp",
            "czk",
            "dkk",
            "eur",
            "gbp",
            "hkd",
            "huf",
            "idr",
            "ils",
            "inr",
            "isk",
            "jod",
            "jpy",
            "krw",
            "kwd",
            "mga",
            "mxn",
            "myr",
            "nok",
            "nzd",
            "omr",
            "php",
            "pln",
            "pyg",
            "ron",
            "rwf",
            "sek",
            "sgd",
            "thb",
            "tnd",
            "twd",
            "ugx",
            "usd",
            "vnd",
            "xof",
            "zar",
        ],
        Field(max_length=3),
    ]
    """
    By ISO 4217, in lower case. Of a request without it, US dollars.
    """
    day: date
    """
    On which it cost so much, in UTC.
    """
    recorded_at: Time
    """
    When this amount was recorded.
    """


class ChangePasswordParams(BaseModel):
    """
    The old password and the new one.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    current_password: Attempt
    """
    The password until now.
    """
    password: Password
    """
    12 to 128 characters of any kind, together hard to guess.
    """


class ChangeRole(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    role: Role
    """
    The role in the workspace.
    """


class Check(BaseModel):
    detail: Annotated[str, Field(max_length=20000)]
    """
    What was found.
    """
    name: CheckName
    """
    What was checked.
    """
    ok: bool
    """
    Whether it holds.
    """


class CheckOutOrder(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    kind: CheckoutKind
    """
    One of another kind that was given before is good no more.
    """


class Checkout(BaseModel):
    client_secret: Annotated[str | None, Field(max_length=500)] = None
    """
    Of `payment_form`: what Stripe.js takes. It is for the buyer's browser alone.
    """
    kind: CheckoutKind
    """
    What it is.
    """
    publishable_key: Annotated[str | None, Field(max_length=500)] = None
    """
    Of `payment_form`: the key that Stripe.js begins with.
    """
    url: Annotated[str | None, Field(max_length=2048)] = None
    """
    Of `hosted_page`: where the buyer pays.
    """


class CheckoutAttempt(BaseModel):
    begun_at: Time
    country: CountryCode | None = None
    """
    Where the buyer was then, by the address that they came from; none where nobody knows.
    """
    kind: CheckoutKind
    """
    What it is.
    """
    number: Annotated[int, Field(ge=1, le=2147483647)]
    """
    1, 2, 3, …
    """
    stripe_id: Annotated[str | None, Field(max_length=255)] = None
    """
    As Stripe names it; none as long as nobody knows what became of the call.
    """


class ChosenPackage(BaseModel):
    """
    The one version of a package.
    """

    dependencies: Annotated[list[PackageId], Field(max_length=100)]
    """
    Packages that it asks for.
    """
    deprecated: Annotated[str | None, Field(max_length=500)] = None
    """
    Why its owner wants it to be used no more.
    """
    direct: bool
    """
    The request itself asks for it.
    """
    kind: PackageKind
    """
    What it is.
    """
    licence: Licence
    """
    The licence, as an SPDX expression.
    """
    package: PackageId
    """
    The package.
    """
    sha256: Sha256Hex | None = None
    """
    Of the archive; a service has none.
    """
    version: Version
    """
    The version.
    """
    was_locked: bool
    """
    Whether the lock named this version.
    """


class CreateDiscount(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    amount_cents: Annotated[int | None, Field(ge=1, le=9999999)] = None
    """
    Off each package, and never more than its price. Either this or `percent`.
    """
    code: Annotated[str, Field(max_length=32, min_length=4, pattern="^[A-Za-z0-9-]{4,32}$")]
    """
    What buyers type. No two workspaces have the same one.
    """
    expires_at: Time | None = None
    """
    From when on it cannot be used any more; without it, until it is used up or ended.
    """
    note: DiscountNote | None = None
    """
    For the workspace's members. It stays with the code, so it should name no persons.
    """
    packages: Annotated[list[PackageId] | None, Field(max_length=20)] = None
    """
    Packages of the workspace, each once; without any, the code is for all that it has and
    will have.
    """
    percent: Annotated[int | None, Field(ge=1, le=100)] = None
    """
    Off each package, rounded down to whole cents. Either this or `amount_cents`.
    """
    starts_at: Time | None = None
    """
    From when on it can be used; without it, at once.
    """
    uses_max: Annotated[int, Field(ge=1, le=100000)]
    """
    How often it can be used, by all buyers together.
    """
    uses_per_workspace_max: Annotated[int | None, Field(ge=1, le=100000)] = 1
    """
    How often one workspace can use it.
    """


class CreateGeneration(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    dry_run: bool | None = False
    """
    Only checks: the answer has a `report` of everything that a generation of
    these inputs would be refused for or warned of, at once. It makes no
    artefact and no receipt and uses no quota; it works for at most 30 seconds.
    """
    intended_use: IntendedUse | None = None
    """
    A package whose licence forbids it is not taken.
    """
    lock: Annotated[
        dict[
            Annotated[
                str, StringConstraints(pattern=r"^[a-z](-?[a-z0-9])+/[a-z](-?[a-z0-9])+$", min_length=1, max_length=104)
            ],
            Version,
        ]
        | None,
        Field(max_length=500),
    ] = None
    """
    Versions of packages to take wherever they are admitted; what it does not name is
    taken from the workspace's library, else the newest.
    """
    manifest: ManifestPath | Manifest | None = None
    """
    The path of its `ggen.toml` inside the project, such as `apps/web/ggen.toml`.
    Not needed where the project has only one, or one at its root.
    """
    ontologies: Annotated[list[OntologyInput] | None, Field(max_length=20)] = None
    """
    Given beside the project's own: uploads of kind `ontology`, whose names differ,
    and packages of the registry.
    """
    package: Requirement | None = None
    """
    A template or generator of the registry: `acme/typescript@^1`.
    """
    previous: GenerationId | None = None
    """
    A complete generation whose files this one may keep sections of.
    """
    project: UploadId | None = None
    """
    An upload of kind `project`; either this or a `package`.
    """
    queue: Queue | None = None
    """
    `interactive` when somebody waits, `batch` when nobody does.
    """


class CreateInvitation(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    email: Email
    """
    The mail address.
    """
    membership_ends_at: Time | None = None
    """
    When the membership ends by itself, for an auditor or a guest: of a viewer, from an
    hour to 366 days ahead.
    """
    role: Role
    """
    At most your own.
    """


class CreateKey(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    mode: KeyMode | None = None
    """
    `live` spends the workspace's quotas; `test` has a small one of its own.
    """
    name: KeyName
    """
    What it is for: `CI of the web shop`.
    """
    scopes: Annotated[list[KeyScope], Field(max_length=6, min_length=1)]
    """
    What it may do, of what you may do yourself.
    """
    valid_days: Annotated[int | None, Field(ge=1, le=732)] = None
    """
    Refused after this many days; without it, never.
    """


class CreateNamespace(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    namespace: Namespace
    """
    No other namespace may look like it.
    """


class CreateOrder(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    affiliate_code: AffiliateCode | None = None
    """
    Of the workspace that brought the buyer, which gets a part of the creators' shares.
    """
    discount_code: DiscountCode | None = None
    """
    By which its creator's packages cost less.
    """
    expected_total_cents: Annotated[int | None, Field(ge=0, le=99999999)] = None
    """
    What the buyer was shown that they cost together, with tax: with another total there is no order.
    """
    gift: bool | None = None
    """
    Whether its one package is for somebody else, who redeems it by a code.
    """
    packages: Annotated[list[PackageId], Field(max_length=7, min_length=1)]
    """
    Each once.
    """
    seats: Annotated[list[WantedSeats] | None, Field(max_length=7)] = None
    """
    For how many members, of each package that is priced per seat.
    """


class CreateUpload(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    filename: Annotated[str, Field(max_length=255, pattern="^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
    """
    Its extension tells the format: `.zip` for a project; `.ttl`, `.nt`,
    `.nq`, `.trig`, `.n3`, `.rdf`, `.xml`, `.owl` or `.jsonld` for an ontology.
    """
    kind: Kind
    """
    What it is.
    """
    sha256: Sha256Hex
    """
    Of the file.
    """
    size_bytes: Annotated[int, Field(ge=1, le=209715200)]
    """
    At most 52,428,800 for a project and 209,715,200 for an ontology.
    """


class CreateVersion(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    archive: AnnouncedArchive | None = None
    """
    The zip that will be uploaded; a service has none, and everything else has one.
    """
    licence: Licence
    """
    The licence, as an SPDX expression.
    """
    notes: VersionNotes | None = None
    """
    What has changed, as Markdown.
    """
    requirements: Annotated[list[Requirement] | None, Field(max_length=100)] = None
    """
    Packages that it depends on, each once.
    """
    version: Version
    """
    A number is used once, whatever becomes of it.
    """


class CreateWorkspace(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: WorkspaceName
    """
    What it is called.
    """


class CreatorKey(BaseModel):
    """
    A key of those who publish a package.
    """

    alg: Annotated[str, Field(max_length=16)]
    """
    The algorithm.
    """
    crv: Annotated[str, Field(max_length=16)]
    """
    The curve.
    """
    kid: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    """
    A key's id: its RFC 7638 thumbprint.
    """
    kty: Annotated[str, Field(max_length=8)]
    """
    The type of the key.
    """
    registered_at: Time
    """
    When it was registered.
    """
    revoked_at: Time | None = None
    """
    From then on it signs no more; what it signed before stays verifiable.
    """
    use: Annotated[str, Field(max_length=8)]
    """
    What it is for.
    """
    x: Annotated[str, Field(max_length=43, pattern="^[A-Za-z0-9_-]{43}$")]
    """
    The public key: 32 bytes, base64url without padding.
    """


class CreatorKeySet(BaseModel):
    """
    A JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037), with the time since when one
    is revoked. `ggen-cloud verify package --creator-keys` reads it.
    """

    keys: Annotated[list[CreatorKey], Field(max_length=2000)]
    """
    The public keys.
    """


class CreatorVersionView(BaseModel):
    archive: VersionArchive | None = None
    check: VersionCheck | None = None
    """
    What its check has found.
    """
    created_at: Time
    """
    When it was made.
    """
    created_by: AccountId
    """
    The member who made it.
    """
    licence: Licence
    """
    The licence, as an SPDX expression.
    """
    notes: VersionNotes | None = None
    """
    What has changed, as Markdown.
    """
    published_at: Time | None = None
    """
    When it was published.
    """
    requirements: Annotated[list[Requirement], Field(max_length=100)]
    """
    Packages that it depends on.
    """
    signed_by_kid: Kid | None = None
    """
    The creators' own key that signed it.
    """
    state: VersionState
    """
    Where it is.
    """
    steps: Annotated[list[VersionStep], Field(max_length=50)]
    """
    What was done with it, the first step first; a draft has none.
    """
    submitted_at: Time | None = None
    """
    Since when its archive waits to be checked, or waited.
    """
    taken_down_at: Time | None = None
    """
    Staff made its content unreachable.
    """
    version: Version
    """
    The version.
    """


class CreatorVersionViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[CreatorVersionView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class DecidePaymentReview(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    decision: PaymentDecision
    """
    What becomes of the payment.
    """
    reason: Reason
    """
    Why it was done.
    """


class DecideTakedownAppeal(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    accepted: bool
    """
    Whether it is reachable from now on.
    """
    reason: Reason
    """
    Why it was done.
    """


class DeliverySummary(BaseModel):
    """
    A delivery in a list.
    """

    created_at: Time
    """
    When it was made.
    """
    event_id: Annotated[str, Field(max_length=100, min_length=30, pattern="^evt_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
    """
    Of the event: the `webhook-id` of each try.
    """
    event_type: EventType
    last_error: Annotated[str | None, Field(max_length=40)] = None
    """
    Of the last try, if it had no answer.
    """
    last_status: Annotated[int | None, Field(ge=100, le=999)] = None
    """
    Of the last try.
    """
    next_try_at: Time | None = None
    """
    Nothing is sent before, while it is pending.
    """
    replays: Annotated[int, Field(ge=0, le=1000000)]
    """
    How often it was sent once more, after it had ended.
    """
    state: DeliveryState
    """
    Where it is.
    """
    tries: Annotated[int, Field(ge=0, le=11)]
    """
    Since it was made, or since it was last sent once more.
    """


class DeliverySummaryPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[DeliverySummary], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class DeliveryView(BaseModel):
    """
    A delivery with what was sent and answered.
    """

    attempts: Annotated[list[AttemptView], Field(max_length=20)]
    """
    The last tries, the oldest first.
    """
    body: Annotated[str, Field(max_length=65536)]
    """
    What is sent, byte for byte.
    """
    created_at: Time
    """
    When it was made.
    """
    event_id: Annotated[str, Field(max_length=100, min_length=30, pattern="^evt_[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
    """
    Of the event: the `webhook-id` of each try.
    """
    event_type: EventType
    last_error: Annotated[str | None, Field(max_length=40)] = None
    """
    Of the last try, if it had no answer.
    """
    last_status: Annotated[int | None, Field(ge=100, le=999)] = None
    """
    Of the last try.
    """
    next_try_at: Time | None = None
    """
    Nothing is sent before, while it is pending.
    """
    replays: Annotated[int, Field(ge=0, le=1000000)]
    """
    How often it was sent once more, after it had ended.
    """
    state: DeliveryState
    """
    Where it is.
    """
    tries: Annotated[int, Field(ge=0, le=11)]
    """
    Since it was made, or since it was last sent once more.
    """


class DependentView(BaseModel):
    """
    A package that requires another one.
    """

    package: PackageId
    """
    The package.
    """
    requirement: Requirement
    """
    As that version asks for the package.
    """
    version: Version
    """
    Its current version.
    """


class DependentsView(BaseModel):
    items: Annotated[list[DependentView], Field(max_length=100)]
    """
    The packages, by name.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """
    packages_count: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Of all pages.
    """


class DeprecatedPackage(BaseModel):
    package: PackageId
    """
    The package.
    """
    reason: Annotated[str, Field(max_length=500)]
    """
    What its owner says.
    """


class Diagnostic(BaseModel):
    """
    One thing that the check of a project found.
    """

    code: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    Stable; branch on this.
    """
    column: Annotated[int | None, Field(ge=1, le=2147483647)] = None
    """
    1-based, in characters.
    """
    expected: Annotated[str | None, Field(max_length=20000)] = None
    """
    How to mend it: what would have been accepted.
    """
    file: Annotated[str | None, Field(max_length=4096)] = None
    """
    Path inside the project, or the name of an ontology.
    """
    level: Level
    line: Annotated[int | None, Field(ge=1, le=2147483647)] = None
    """
    1-based.
    """
    message: Annotated[str, Field(max_length=20000)]
    """
    The cause in plain words.
    """
    rule: Annotated[str | None, Field(max_length=1000)] = None
    """
    The rule of the project, by its name.
    """


class Discount(BaseModel):
    amount_cents: Annotated[int | None, Field(ge=1, le=9999999)] = None
    """
    Taken off each package, and never more than its price.
    """
    code: Annotated[str, Field(max_length=32, min_length=4, pattern="^[A-Z0-9-]{4,32}$")]
    """
    What buyers type, in upper case.
    """
    created_at: Time
    """
    When it was made.
    """
    created_by: AccountId
    """
    The member who made it.
    """
    discounted_cents: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    What these orders cost less by it, in cents.
    """
    ended_at: Time | None = None
    """
    When the workspace ended it.
    """
    expires_at: Time | None = None
    """
    From when on it cannot be used any more.
    """
    note: DiscountNote | None = None
    packages: Annotated[list[PackageId], Field(max_length=20)]
    """
    Which it is for; none: for every package of the workspace.
    """
    percent: Annotated[int | None, Field(ge=1, le=100)] = None
    """
    Taken off each package, rounded down to whole cents.
    """
    starts_at: Time | None = None
    """
    From when on it can be used.
    """
    uses: Annotated[int, Field(ge=0, le=100000)]
    """
    Orders with it that are paid or wait for their payment; a refund takes none away.
    """
    uses_max: Annotated[int, Field(ge=1, le=100000)]
    """
    How often it can be used together.
    """
    uses_per_workspace_max: Annotated[int, Field(ge=1, le=100000)]
    """
    How often by one workspace.
    """


class DiscountPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[Discount], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class DisplacedSession(BaseModel):
    """
    A session that was ended by a sign-in that was one too many.
    """

    ended_at: Time
    """
    When it ended.
    """
    session_id: SessionId
    """
    The session.
    """


class Dispute(BaseModel):
    """
    A bank asks about an order, or has taken its money back, and decides.
    """

    amount_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What is disputed.
    """
    closed_at: Time | None = None
    """
    When it was decided, or the bank asked no more.
    """
    evidence_due_by: Time | None = None
    """
    Until when the bank takes evidence; none where it takes none.
    """
    fee_cents: Annotated[int, Field(ge=-99999999, le=99999999)]
    """
    What Stripe keeps beside it, whoever wins.
    """
    id: Annotated[str, Field(max_length=255, min_length=1)]
    """
    As Stripe names it.
    """
    opened_at: Time
    """
    When this product first heard of it.
    """
    order_id: OrderId
    reason: Annotated[str, Field(max_length=100, min_length=1)]
    """
    What the bank's customer says, as Stripe names it.
    """
    state: DisputeState
    """
    Where it is.
    """
    submit_at: Time | None = None
    """
    When the evidence goes to the bank, unless staff submits it before.
    """
    submitted_at: Time | None = None
    """
    Since when the bank has it.
    """
    withdrawn_cents: Annotated[int, Field(ge=-199999998, le=199999998)]
    """
    What the bank has taken and not given back; none of an inquiry.
    """
    workspace_id: TenantId
    """
    Whose order it is about.
    """


class DisputePage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[Dispute], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class DisputeWithEvidence(BaseModel):
    """
    A dispute with what the bank is told.
    """

    dispute: Dispute
    evidence: EvidenceTexts
    evidence_updated_at: Time | None = None
    """
    When staff wrote it; without it, it is gathered anew when it is submitted.
    """
    submission_refused: Annotated[str | None, Field(max_length=500)] = None
    """
    Why Stripe did not take it: it has to be written otherwise, and submitted once more.
    """


class Earning(BaseModel):
    """
    A share of a sale, or of what was given back.
    """

    amount_cents: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    Below zero of what was given back.
    """
    at: Time
    transfer: Annotated[str, Field(max_length=200, min_length=1)]
    """
    Under which it stands in the books.
    """


class Earnings(BaseModel):
    affiliate_code: AffiliateCode | None = None
    """
    Its code as an affiliate, if it has asked for one.
    """
    items: Annotated[list[Earning], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """
    owed_cents: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    What the workspace is owed, in cents of a US dollar.
    """


class EmailChangePending(BaseModel):
    """
    A change that waits for its address to be verified.
    """

    email: Email
    """
    Where the mail goes.
    """
    expires_at: Time
    """
    How long the link in it works.
    """


class EmailProblem(BaseModel):
    """
    Mails to the account's address come back. Those about safety are still tried; others
    are not sent.
    """

    advice: Annotated[str, Field(max_length=1000)]
    """
    What to do.
    """
    bounced_at: Time
    """
    When the last one came back.
    """


class Erased(BaseModel):
    """
    What is left.
    """

    account_id: AccountId
    """
    A pseudonym from now on.
    """
    erased_at: Time
    """
    When the account was erased.
    """
    gone_by: Time
    """
    When the last traces have expired by themselves.
    """


class EventView(BaseModel):
    """
    Something that changed. Without `sha256` and `personal`, and written in the canonical
    JSON of RFC 8785, it is the text whose SHA-256 is `sha256`.
    """

    actor: Annotated[dict[str, Any], Field(max_length=4)]
    """
    Who did it: its `type` is `person`, `key`, `invited`, `staff` or `system`, with the ids of that type.
    """
    at: Time
    commitments: Annotated[dict[str, Any] | None, Field(max_length=20)] = None
    """
    Of each text of `personal`: the SHA-256 of its salt and its value.
    """
    details: Annotated[dict[str, Any], Field(max_length=20)]
    """
    Of what happened, by its kind: ids, states and counts.
    """
    id: EventId
    """
    Its id.
    """
    kind: Annotated[str, Field(max_length=100)]
    """
    What happened.
    """
    log: Annotated[str, Field(max_length=30)]
    """
    The workspace or the account whose log it is in; `staff` in that of staff.
    """
    personal: Annotated[dict[str, Any] | None, Field(max_length=20)] = None
    """
    Texts that tell who somebody is, and why staff acted, until they are erased. In a
    workspace's log only its admins see them.
    """
    sequence: Annotated[int, Field(ge=1, le=999999999999)]
    """
    From 1, without gaps.
    """
    sha256: Sha256Hex
    """
    The SHA-256 of the bytes.
    """


class EventViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[EventView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class FeedItem(BaseModel):
    """
    One change of the package.
    """

    content_text: Annotated[str, Field(max_length=800)]
    """
    The same, with the reason that was given.
    """
    date_published: Time
    """
    When it happened.
    """
    id: Annotated[str, Field(max_length=300)]
    """
    The same for the same change, for good.
    """
    title: Annotated[str, Field(max_length=300)]
    """
    What happened.
    """
    url: Annotated[str, Field(max_length=8192)]
    """
    The version that changed.
    """


class Figure(BaseModel):
    """
    A number of the owner's.
    """

    currency: Annotated[
        Literal[
            "aed",
            "aud",
            "bgn",
            "bhd",
            "brl",
            "cad",
            "chf",
            "clp",
            "czk",
            "dkk",
            "eur",
            "gbp",
            "hkd",
            "huf",
            "idr",
            "ils",
            "inr",
            "isk",
            "jod",
            "jpy",
            "krw",
            "kwd",
            "mga",
            "mxn",
            "myr",
            "nok",
            "nzd",
            "omr",
            "php",
            "pln",
            "pyg",
            "ron",
            "rwf",
            "sek",
            "sgd",
            "thb",
            "tnd",
            "twd",
            "ugx",
            "usd",
            "vnd",
            "xof",
            "zar",
        ]
        | None,
        Field(max_length=3),
    ] = None
    """
    By ISO 4217, in lower case. Of a request without it, US dollars.
    """
    day: date | None = None
    """
    Of one day alone.
    """
    definition: Annotated[str, Field(max_length=500)]
    """
    What it means.
    """
    missing: Annotated[str | None, Field(max_length=500)] = None
    """
    Why there is no value, where there is none.
    """
    name: FigureName
    """
    What it is called.
    """
    of: Annotated[str | None, Field(max_length=200, min_length=1)] = None
    """
    Of which campaign, month of new subscribers, stream, package, creator or country; absent
    of all together, and where nobody knows.
    """
    unit: FigureUnit
    value: Annotated[int | None, Field(ge=-9007199254740991, le=9007199254740991)] = None
    """
    Absent where nobody knows it.
    """


class FoundPackage(BaseModel):
    """
    A package that was found.
    """

    author: Annotated[str, Field(max_length=39)]
    """
    The namespace.
    """
    category: Annotated[str, Field(max_length=40)]
    """
    What it is for.
    """
    downloads: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Each version once for each workspace and day.
    """
    has_shacl: bool
    """
    Whether it brings SHACL shapes.
    """
    kind: Annotated[str, Field(max_length=20)]
    """
    `template`, `generator`, `ontology`, `skill` or `service`.
    """
    licence: Annotated[str, Field(max_length=1000)]
    """
    An SPDX expression, or a licence of the publisher's own.
    """
    package: Annotated[str, Field(max_length=104)]
    """
    `namespace/name`.
    """
    price_cents: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In US cents; zero for a free package.
    """
    priced_per: PricedPer
    """
    Whether that is for each member of a workspace, or for one seat.
    """
    published_at: Time
    """
    Of the newest version.
    """
    quality: Annotated[int, Field(ge=0, le=100)]
    """
    Of the check, 0 to 100.
    """
    rating_hundredths: Annotated[int, Field(ge=0, le=500)]
    """
    The mean rating in hundredths of a star; 0 without any.
    """
    score: Annotated[float, Field(ge=0.0, le=1000000.0)]
    """
    How well the text fits; comparable within one search only.
    """
    snippet: SearchSnippet
    summary: Annotated[str, Field(max_length=500)]
    """
    In a sentence or two.
    """
    tags: Annotated[list[SearchTag], Field(max_length=10)]
    """
    Words by which it can be found.
    """
    title: Annotated[str, Field(max_length=200)]
    """
    What people call it.
    """
    version: Annotated[str | None, Field(max_length=256)] = None
    """
    The newest one that can be installed.
    """


class FoundTerm(BaseModel):
    """
    A class or property of a published ontology.
    """

    iri: Annotated[str, Field(max_length=2048)]
    """
    What the ontology calls it.
    """
    kind: SearchedKind
    """
    What it is.
    """
    labels: Annotated[list[TermLabel], Field(max_length=40)]
    """
    In any language.
    """
    package: Annotated[str, Field(max_length=104)]
    """
    The ontology, as `namespace/name`.
    """
    prefixed: Annotated[str | None, Field(max_length=2048)] = None
    """
    By the prefix that the ontology declares, or its package's name.
    """
    score: Annotated[float, Field(ge=0.0, le=1000000.0)]
    """
    How well the text fits; comparable within one search only.
    """
    use_count: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    How many other packages use it.
    """


class Gift(BaseModel):
    """
    Where a gift is.
    """

    code_issued_at: Time | None = None
    """
    When the newest code was made.
    """
    codes: Annotated[int, Field(ge=0, le=20)]
    """
    How many codes there were; the newest one is good.
    """
    expires_at: Time | None = None
    """
    Until when it can be redeemed, once it is paid.
    """
    redeemed_at: Time | None = None
    """
    When somebody redeemed it.
    """
    state: GiftState
    """
    Where it is.
    """


class GiftCode(BaseModel):
    code: Annotated[str | None, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")] = None
    """
    What redeems the gift, shown here and never again. None of one that was mailed.
    """
    expires_at: Time
    """
    Until when it can be redeemed.
    """
    number: Annotated[int, Field(ge=1, le=20)]
    """
    Which of the gift's codes it is: earlier ones are good no more.
    """


class HideReview(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    reason: Reason
    """
    Why it was done.
    """
    reports: Annotated[list[AbuseReportId] | None, Field(max_length=10)] = None
    """
    Open reports about it that are decided by this.
    """


class InputFile(BaseModel):
    kind: InputKind
    """
    What it is.
    """
    path: Annotated[str, Field(max_length=4096)]
    """
    The path inside its archive.
    """
    sha256: Sha256Hex
    """
    The SHA-256 of the bytes.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """


class InputPackage(BaseModel):
    """
    A package that a generation reads.
    """

    package: PackageId
    """
    The package.
    """
    sha256: Sha256Hex
    """
    Of the archive.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """
    used_as: InputPackageUse
    """
    What it is read for.
    """
    version: Version
    """
    The version.
    """


class InstallLicences(BaseModel):
    """
    What the licences of an install mean together.
    """

    duties: Annotated[list[Duty], Field(max_length=300)]
    """
    What must be done, each a sentence.
    """
    unknown: Annotated[list[UnknownLicence], Field(max_length=300)]
    """
    Licences whose terms the registry does not know: somebody must read them.
    """


class InstallOffer(BaseModel):
    """
    What is installed of a package.
    """

    kind: PackageKind
    """
    What it is.
    """
    licence: Licence
    """
    The licence, as an SPDX expression.
    """
    requirement: Requirement | None = None
    """
    What the workspace asked for; none of what only other packages ask for.
    """
    sha256: Sha256Hex
    """
    The SHA-256 of the bytes.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """


class InvitationView(BaseModel):
    """
    An invitation that was not used yet.
    """

    created_at: Time
    """
    When it was made.
    """
    email: Email
    """
    The mail address.
    """
    ends_at: Time
    """
    When it ends.
    """
    id: InvitationId
    """
    Its id.
    """
    invited_by: AccountId
    """
    The member who invited.
    """
    mailed_at: Time
    """
    The code of this mail is the one that is good.
    """
    membership_ends_at: Time | None = None
    """
    Absent where the membership does not end by itself.
    """
    open: bool
    """
    Whether it can be accepted. One that has ended, with its time or with its inviter's
    role, can be sent again.
    """
    role: Role
    """
    The role in the workspace.
    """


class InvitationViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[InvitationView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class InvitedRegistration(BaseModel):
    """
    The new account and its membership.
    """

    account_id: AccountId
    """
    The account.
    """
    email: Email
    """
    The mail address.
    """
    role: Role
    """
    The role in the workspace.
    """
    workspace_id: TenantId
    """
    The one that they were invited to.
    """


class Inviter(BaseModel):
    email: Email
    """
    The mail address.
    """
    name: PersonName | None = None
    """
    What it is called.
    """


class Job(BaseModel):
    """
    A generation's record, as far as it tells what happened.
    """

    attempts: Annotated[int, Field(ge=0, le=1000)]
    """
    How often a worker began.
    """
    created_at: Time
    """
    When it was made.
    """
    created_by: AccountId
    """
    The member who made it.
    """
    dry_run: bool
    """
    Whether it only checks.
    """
    failure_code: Annotated[str | None, Field(max_length=100)] = None
    """
    The stable code of why it failed; its text may quote the customer's files.
    """
    finished_at: Time | None = None
    """
    When it ended.
    """
    id: GenerationId
    """
    Its id.
    """
    queue: Queue
    """
    The queue that it waits in.
    """
    started_at: Time | None = None
    """
    When the latest worker began.
    """
    state: State
    """
    Where it is.
    """
    warnings_count: Annotated[int, Field(ge=0, le=1000000000)]
    """
    How many there were.
    """


class JobEvent(BaseModel):
    """
    What the workspace's log says of a generation.
    """

    at: Time
    kind: Annotated[str, Field(max_length=100)]
    """
    What happened.
    """
    sequence: Annotated[int, Field(ge=1, le=999999999999)]
    """
    Its number in the log.
    """


class JobHistory(BaseModel):
    """
    A generation and its events.
    """

    events: Annotated[list[JobEvent], Field(max_length=1000)]
    """
    Those that are found among the latest 1000 of the workspace, the newest first.
    """
    generation: Job


class JobPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[Job], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class JoinedView(BaseModel):
    """
    The new membership. `auth/refresh` with this `workspace_id` gives a token for it.
    """

    role: Role
    """
    The role in the workspace.
    """
    workspace_id: TenantId
    """
    The workspace.
    """


class JoinedWorkspace(BaseModel):
    """
    A workspace of an account.
    """

    id: TenantId
    """
    Its id.
    """
    name: WorkspaceName
    """
    What it is called.
    """
    role: Role
    """
    Of the account.
    """


class LatestVersion(BaseModel):
    """
    The greatest release that is published; of a package without one, the greatest
    pre-release.
    """

    licence: Licence
    """
    The licence, as an SPDX expression.
    """
    published_at: Time
    """
    When it was published.
    """
    score: Annotated[int, Field(ge=0, le=100)]
    """
    The score of its check, of 100 points.
    """
    version: Version
    """
    The version.
    """


class LedgerTransfer(BaseModel):
    id: Annotated[str, Field(max_length=200, min_length=1)]
    """
    Its id.
    """
    legs: Annotated[list[LedgerLeg], Field(max_length=30, min_length=2)]
    """
    They sum to zero.
    """
    posted_at: Time


class LibraryEntry(BaseModel):
    """
    A package of a library.
    """

    download: Annotated[str, Field(max_length=2048)]
    """
    Where a signed URL of its archive can be asked for.
    """
    install_id: InstallId
    """
    The install that brought it.
    """
    installed_at: Time
    """
    When it was installed.
    """
    kind: PackageKind
    """
    What it is.
    """
    licence: Licence
    """
    The licence, as an SPDX expression.
    """
    package: PackageId
    """
    The package.
    """
    requirement: Requirement | None = None
    """
    What the workspace asked for; none of what only other packages ask for.
    """
    sha256: Sha256Hex
    """
    The SHA-256 of the bytes.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """
    version: Version
    """
    The version.
    """


class LibraryEntryPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[LibraryEntry], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class LoginParams(BaseModel):
    """
    Who logs in.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    device: Annotated[str | None, Field(max_length=262144)] = None
    """
    What an earlier login on this device answered as `device`.
    """
    email: Email
    """
    The mail address.
    """
    password: Attempt
    """
    The password.
    """
    workspace_id: TenantId | None = None
    """
    The workspace to log in to; the personal one unless told.
    """


class LoginView(BaseModel):
    """
    A provider's person who signs in to the account.
    """

    email: Email
    """
    Their address there when the link was made.
    """
    linked_at: Time
    """
    When it was linked.
    """
    provider: Provider
    """
    Whom they sign in by.
    """


class Logins(BaseModel):
    """
    One of each provider at most, so never a second page.
    """

    has_password: bool
    """
    Whether the account has a password. Without one, a link is the only way to sign
    in, and to prove again who one is.
    """
    items: Annotated[list[LoginView], Field(max_length=10)]
    """
    The providers that are linked.
    """


class MemberView(BaseModel):
    """
    Who belongs to the workspace, and since when.
    """

    account_id: AccountId
    """
    The account.
    """
    email: Email | None = None
    """
    Absent while the account is being erased.
    """
    ends_at: Time | None = None
    """
    When the membership ends by itself; absent where it does not.
    """
    name: PersonName | None = None
    """
    What it is called.
    """
    role: Role
    """
    The role in the workspace.
    """
    since: Time
    """
    Since when.
    """


class MemberViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[MemberView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class ModeratedReview(BaseModel):
    account_id: AccountId
    """
    The account.
    """
    answer: ReviewText | None = None
    """
    What the creators say to it.
    """
    hidden: bool
    """
    Whether moderators have hidden it: then only its author sees it.
    """
    hidden_for: VersionReason | None = None
    """
    Why it is hidden.
    """
    rating: Rating
    """
    Stars: 1 is the worst, 5 the best.
    """
    text: ReviewText
    version: Version
    """
    The version that the account had installed.
    """
    written_at: Time
    """
    When it was written.
    """


class ModeratedReviewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[ModeratedReview], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class ModerationReason(BaseModel):
    """
    Why a moderator looks at something of a customer's, or decides on it.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    reason: Reason
    """
    Why it was done.
    """


class NamespaceView(BaseModel):
    created_at: Time
    """
    When it was made.
    """
    namespace: Namespace


class NamespacesView(BaseModel):
    items: Annotated[list[NamespaceView], Field(max_length=10)]
    """
    The items, in the order of the list.
    """


class NewAccount(BaseModel):
    """
    The new account.
    """

    account_id: AccountId
    """
    The account.
    """
    email: Email
    """
    The mail address.
    """
    name: PersonName | None = None
    """
    What it is called.
    """
    workspace_id: TenantId
    """
    The personal workspace: uploads, generations and receipts belong to it.
    """


class NextPlan(BaseModel):
    """
    A change that is to come.
    """

    from_: Annotated[Time, Field(alias="from")]
    """
    From when on.
    """
    plan: Plan
    """
    The plan.
    """


class Numbers(BaseModel):
    from_: Annotated[date, Field(alias="from")]
    """
    From when on.
    """
    items: Annotated[list[Figure], Field(max_length=10000)]
    """
    The items, in the order of the list.
    """
    known_until: date | None = None
    """
    Up to which day numbers are known: later ones are not added up yet, and add nothing.
    Absent before the first day was added up.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """
    to: date
    """
    The state since then.
    """


class OfferTransfer(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    subject: TransferSubject
    """
    A namespace, which goes without its packages, or a package.
    """
    to_workspace_id: TenantId
    """
    Whoever gets it tells its id; an offer to somebody else takes the place of an earlier one.
    """


class OrderHold(BaseModel):
    """
    Why an order is, or was, held.
    """

    appealed_at: Time | None = None
    """
    When the buyer said something to it.
    """
    decided_at: Time | None = None
    """
    When people decided.
    """
    held_at: Time
    """
    Since when the packages wait.
    """
    next_step: Annotated[str, Field(max_length=500)]
    """
    What the buyer can do.
    """
    reasons: Annotated[list[HoldReason], Field(max_length=12, min_length=1)]
    """
    The gravest first.
    """
    state: PaymentReviewState
    """
    Whether people have decided.
    """


class OrderLine(BaseModel):
    """
    A package of an order.
    """

    discount_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What the code takes off.
    """
    list_price_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What it costs without a code; all seats together.
    """
    package: PackageId
    """
    The package.
    """
    price_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What it is sold at: with its tax, without it, or there is none, as the order's `tax` says.
    """
    seat_price_cents: Annotated[int | None, Field(ge=0, le=9999999)] = None
    """
    What one seat costs without a code.
    """
    seats: Annotated[int | None, Field(ge=1, le=500)] = None
    """
    Of a package that is priced per seat: how many were ordered.
    """
    tax_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    The tax of it.
    """
    title: Annotated[str, Field(max_length=100, min_length=1)]
    """
    As it was called when the order was made.
    """


class OrderReceipt(BaseModel):
    """
    A receipt or a credit note, as PDF/A-3.
    """

    expires_at: Time
    """
    Until when the URL is good.
    """
    filename: Annotated[str, Field(max_length=60)]
    """
    A name to keep it under.
    """
    issued_at: Time
    """
    When the order was paid, or the money of the refund left.
    """
    number: Annotated[str, Field(max_length=40, pattern="^[RC][0-9]{4}-[0-9]{6,}$")]
    """
    `R` or `C`, the year, and its place in the year's series.
    """
    sha256: Sha256Hex
    """
    Of the file, which never changes.
    """
    size_bytes: Annotated[int, Field(ge=1, le=10000000)]
    """
    In bytes.
    """
    url: Annotated[str, Field(max_length=8192)]
    """
    Get it without further headers.
    """


class OrderSeats(BaseModel):
    """
    The seats of one order.
    """

    is_gift: bool
    """
    Whether another workspace gave them.
    """
    order_id: OrderId
    """
    Of a gift: the order of whoever paid it, which only they can see.
    """
    seats: Annotated[int, Field(ge=1, le=500)]
    """
    How many seats.
    """
    state: PurchaseState
    """
    Only those that are `bought` can be used.
    """


class OrderTax(BaseModel):
    """
    By what the tax of an order was calculated.
    """

    behavior: TaxBehavior
    """
    Whether the prices of its packages have the tax in them.
    """
    country: CountryCode
    """
    Where the buyer was, by the billing details.
    """
    reverse_charge: bool
    """
    The buyer is a business that pays the tax to its own tax office.
    """
    state: Subdivision | None = None
    """
    Where tax differs within the country.
    """


class OutputFile(BaseModel):
    path: Annotated[str, Field(max_length=4096)]
    """
    The path inside its archive.
    """
    sha256: Sha256Hex
    """
    The SHA-256 of the bytes.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """


class PackageChange(BaseModel):
    """
    One package of an install.
    """

    change: InstallChange
    """
    What becomes of it.
    """
    from_: Annotated[Version | None, Field(alias="from")] = None
    """
    The version that it had before, where that is another one.
    """
    offer: InstallOffer | None = None
    """
    None of a package that goes.
    """
    package: PackageId
    """
    The package.
    """
    version: Version | None = None
    """
    The version that the library then has; none of a package that goes.
    """


class PackageDownload(BaseModel):
    expires_at: Time
    """
    Until then it can be used.
    """
    filename: Annotated[str, Field(max_length=200)]
    """
    A name to keep it under.
    """
    sha256: Sha256Hex
    """
    What the archive must have.
    """
    size_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    In bytes.
    """
    url: Annotated[str, Field(max_length=4096)]
    """
    Get it unchanged and without further headers but `Range`.
    """


class PackageFeed(BaseModel):
    """
    A JSON Feed.
    """

    feed_url: Annotated[str, Field(max_length=2048)]
    """
    This feed.
    """
    home_page_url: Annotated[str, Field(max_length=2048)]
    """
    The package's page.
    """
    items: Annotated[list[FeedItem], Field(max_length=50)]
    """
    The newest changes, the newest first.
    """
    title: Annotated[str, Field(max_length=100)]
    """
    The package, by its id.
    """
    version: Annotated[str, Field(max_length=100)]
    """
    The version of the format.
    """


class PackagePage(BaseModel):
    """
    A package's page.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    category: PackageCategory
    """
    What it is for.
    """
    homepage: WebAddress | None = None
    """
    Where more is said about it.
    """
    repository: WebAddress | None = None
    """
    Where its source is.
    """
    summary: PackageSummary
    """
    What it is, in a sentence.
    """
    tags: Annotated[list[PackageTag] | None, Field(max_length=10)] = None
    """
    Each once.
    """
    title: Annotated[str, Field(max_length=100, min_length=1)]
    """
    What people call it.
    """


class Score(BaseModel):
    """
    Points of 100, and where they come from.
    """

    parts: Annotated[list[ScorePart], Field(max_length=20)]
    """
    Where the points come from.
    """
    points: Annotated[int, Field(ge=0, le=100)]
    """
    Of 100.
    """


class PackageReport(BaseModel):
    """
    The result of [`super::check`].
    """

    facts: PackageFacts
    """
    What was counted.
    """
    findings: Annotated[list[PackageFinding], Field(max_length=200)]
    """
    The gravest first.
    """
    grade: Grade
    """
    The gravest of all findings, whether listed or not.
    """
    kind: PackageKind
    """
    What it is.
    """
    omitted: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Findings that are not listed.
    """
    score: Score
    """
    Points of 100, and where they come from.
    """


class PackageView(BaseModel):
    """
    A package's page.
    """

    affiliate_basis_points: Annotated[int, Field(ge=0, le=5000)]
    """
    What an affiliate who brings a buyer gets of the creators' share, out of what is left to the owner.
    """
    changed_at: Time
    """
    When it was last changed.
    """
    created_at: Time
    """
    When it was made.
    """
    downloads: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Downloads, counted once for each workspace, version and day.
    """
    id: PackageId
    """
    Its id.
    """
    installs: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Workspaces that have installed it.
    """
    kind: PackageKind
    """
    What it is.
    """
    latest: LatestVersion | None = None
    """
    None while all versions are yanked.
    """
    page: PackagePage
    """
    What stands on its page.
    """
    price_cents: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    What a workspace pays for it, in US cents.
    """
    priced_per: PricedPer
    """
    Whether that is for each member of a workspace, or for one seat.
    """
    ratings: PackageRatings
    """
    What people think of it.
    """
    readme: Annotated[str | None, Field(max_length=1048576)] = None
    """
    The README of the latest version, as it stands in its archive.
    """


class PaymentReview(BaseModel):
    """
    A payment that waits for people, or did.
    """

    appealed_at: Time | None = None
    """
    When the buyer said something to it: the order shows what.
    """
    decided_at: Time | None = None
    """
    When people decided.
    """
    is_held: bool
    """
    Whether its packages wait for the decision.
    """
    opened_at: Time
    """
    Since when it waits.
    """
    order_id: OrderId
    reasons: Annotated[list[RiskReason], Field(max_length=12, min_length=1)]
    """
    The gravest first.
    """
    score: Annotated[int, Field(ge=0, le=100)]
    """
    The sum of the weights of its reasons, at most 100: from 60 on an order is held.
    """
    state: PaymentReviewState
    """
    Whether people have decided.
    """
    total_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What was paid.
    """
    workspace_id: TenantId
    """
    The workspace.
    """


class PaymentReviewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[PaymentReview], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class PeriodView(BaseModel):
    ends_at: Time
    """
    The first moment of the next one.
    """
    starts_at: Time
    """
    When it begins.
    """


class PlanInstall(BaseModel):
    """
    Nothing of it is needed: an empty plan says what an install of the same would change.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    intended_use: IntendedUse | None = None
    """
    What is to be done with what is generated.
    """
    lock: Annotated[
        dict[
            Annotated[
                str, StringConstraints(pattern=r"^[a-z](-?[a-z0-9])+/[a-z](-?[a-z0-9])+$", min_length=1, max_length=104)
            ],
            Version,
        ]
        | None,
        Field(max_length=500),
    ] = None
    """
    Versions of an earlier resolution, by package, in the place of those installed.
    """
    remove: Annotated[list[PackageId] | None, Field(max_length=100)] = None
    """
    Packages that are asked for no more; they stay as long as others ask for them.
    """
    requirements: Annotated[list[Requirement] | None, Field(max_length=100)] = None
    """
    Packages that the library is to have; each replaces what was asked for of the
    same package before.
    """
    upgrade: Annotated[list[PackageId] | None, Field(max_length=100)] = None
    """
    Packages whose installed versions are not kept: the newest is taken that is admitted.
    """


class Problem(BaseModel):
    """
    `application/problem+json` (RFC 9457).
    """

    code: Annotated[str, Field(max_length=64, min_length=1, pattern="^[a-z0-9_]+$")]
    """
    Stable; branch on this.
    """
    detail: Annotated[str, Field(max_length=20000)]
    """
    What happened, for a person.
    """
    errors: Annotated[list[FieldError] | None, Field(max_length=100)] = None
    """
    The wrong fields, if fields were wrong.
    """
    limit: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    Of a `quota_exceeded`: what the plan includes.
    """
    operation: Annotated[
        Literal["api_calls", "generations", "test_api_calls", "test_generations"] | None, Field(max_length=100)
    ] = None
    """
    Of a `quota_exceeded`: what is used up.
    """
    request_id: Annotated[str, Field(max_length=64)]
    """
    Quote this when you report a problem.
    """
    resets_at: Time | None = None
    """
    Of a `quota_exceeded`: when there is more.
    """
    status: Annotated[int, Field(ge=0, le=599)]
    """
    The status of the answer.
    """
    title: Annotated[str, Field(max_length=64)]
    """
    The status in words.
    """
    type: Annotated[str, Field(max_length=512)]
    """
    What is known about errors of this code: a page for people. Programs look at `code`,
    which is the same in every deployment.
    """
    used: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    Of a `quota_exceeded`: what was used of it.
    """


class Proven(BaseModel):
    proven_until: Time
    """
    Until then what is sensitive may be done.
    """


class Purchase(BaseModel):
    bought_at: Time | None = None
    downloaded_at: Time | None = None
    """
    When it was first downloaded or used in a generation: it can be given back no more.
    """
    is_gift: bool
    """
    Of a gift: the order of whoever paid it, which only they can see.
    """
    order_id: OrderId
    """
    The newest; of seats the newest that is `bought`, if one is.
    """
    package: PackageId
    """
    The package.
    """
    price_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What it cost the workspace in that order.
    """
    seats: Annotated[int | None, Field(ge=0, le=50000)] = None
    """
    Of a package that was ordered per seat: how many are bought, by all orders together.
    """
    state: PurchaseState
    """
    Only what is `bought` can be used; of seats `bought`, if any are.
    """


class PurchasePage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[Purchase], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class QueuedTakedownAppealDecision(BaseModel):
    """
    What became of an appeal; why stands with the takedown.
    """

    accepted: bool
    """
    Then it was reinstated.
    """
    at: Time
    by: StaffId
    """
    Of staff.
    """


class Quota(BaseModel):
    available: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    What is left of what is included; absent where there is no end.
    """
    limit: Limit
    """
    How many at most.
    """
    operation: Annotated[
        Literal["api_calls", "generations", "test_api_calls", "test_generations"], Field(max_length=100)
    ]
    """
    What was done.
    """
    overage: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Done beyond what was included when it was asked for.
    """
    overage_cents: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    What that costs, by the terms of then: a change of plan changes no price
    of what was used before.
    """
    reserved: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    The part of `used` that may still be given back.
    """
    resets_at: Time
    """
    When there is more.
    """
    used: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Done, and reserved for what is under way.
    """
    used_by_owner: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    What the free workspaces of this one's owner have used together: they share
    what is included. Absent where the workspace has a plan of its own.
    """


class Quotas(BaseModel):
    is_trial: bool
    """
    Ends by itself, with the next change.
    """
    jobs_running: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Generations that run now.
    """
    limits: Limits
    """
    What the plan allows.
    """
    next: NextPlan | None = None
    """
    The plan that follows.
    """
    operations: Annotated[list[Quota], Field(max_length=20)]
    """
    One line each.
    """
    period: PeriodView
    """
    The current period.
    """
    plan: Plan
    """
    The plan.
    """
    storage: StorageView
    trial_available: bool
    """
    Whether the workspace may still try a plan.
    """


class Quote(BaseModel):
    currency: Annotated[str, Field(max_length=3, pattern="^[a-z]{3}$")]
    """
    In which all of its amounts are.
    """
    discount_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What the code takes off.
    """
    discount_code: DiscountCode | None = None
    discount_refused: DiscountRefusal | None = None
    """
    Why the code takes nothing off; an order with it would be refused.
    """
    lines: Annotated[list[QuoteLine], Field(max_length=7)]
    """
    In the order in which they were asked for.
    """
    list_total_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What those that can be ordered cost together without a code.
    """
    reverse_charge: bool
    """
    The buyer is a business that would pay the tax to its own tax office.
    """
    tax_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    The tax of those that can be ordered; zero where none is collected.
    """
    tax_refused: TaxRefusal | None = None
    """
    Why their tax is not known, and so not in the total; an order would be refused.
    """
    total_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What an order of those that can be ordered would cost: its `expected_total_cents`.
    """


class QuoteOrder(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    discount_code: DiscountCode | None = None
    """
    By which its creator's packages cost less.
    """
    packages: Annotated[list[PackageId], Field(max_length=7, min_length=1)]
    """
    Each once.
    """
    seats: Annotated[list[WantedSeats] | None, Field(max_length=7)] = None
    """
    For how many members, of each package that is priced per seat.
    """


class Receipt(BaseModel):
    """
    What was generated, from what, by which engine; signed.
    """

    artifact: Zip
    """
    The zip that holds the outputs.
    """
    created_at: Time
    """
    When it was made.
    """
    engine: Engine
    """
    What rendered it.
    """
    finished_at: Time
    """
    When it ended.
    """
    generation_id: GenerationId
    """
    The generation.
    """
    inputs: Annotated[list[InputFile], Field(max_length=100000)]
    """
    By kind, then by path.
    """
    inputs_root: Sha256Hex
    """
    RFC 6962 Merkle root over `inputs`; a leaf is the RFC 8785 JSON of an entry.
    """
    manifest: Annotated[str | None, Field(max_length=1024)] = None
    """
    The manifest's path among the project's files, where it is not `ggen.toml`.
    """
    merkle_root: Sha256Hex
    """
    The same over `outputs`.
    """
    outputs: Annotated[list[OutputFile], Field(max_length=100000)]
    """
    By path.
    """
    signature: Signature
    """
    Over the rest of the receipt.
    """
    started_at: Time
    """
    When it began.
    """
    tenant_id: TenantId
    """
    The workspace.
    """
    version: Annotated[int, Field(ge=0, le=2147483647)]
    """
    Of this form: 1.
    """


class Reconciliation(BaseModel):
    corrections: MovedSum
    """
    What staff had posted to make the books equal.
    """
    currency: Annotated[
        Literal[
            "aed",
            "aud",
            "bgn",
            "bhd",
            "brl",
            "cad",
            "chf",
            "clp",
            "czk",
            "dkk",
            "eur",
            "gbp",
            "hkd",
            "huf",
            "idr",
            "ils",
            "inr",
            "isk",
            "jod",
            "jpy",
            "krw",
            "kwd",
            "mga",
            "mxn",
            "myr",
            "nok",
            "nzd",
            "omr",
            "php",
            "pln",
            "pyg",
            "ron",
            "rwf",
            "sek",
            "sgd",
            "thb",
            "tnd",
            "twd",
            "ugx",
            "usd",
            "vnd",
            "xof",
            "zar",
        ],
        Field(max_length=3),
    ]
    """
    By ISO 4217, in lower case. Of a request without it, US dollars.
    """
    day: date
    """
    The day in UTC that was compared.
    """
    differences: Annotated[int, Field(ge=0, le=2147483647)]
    """
    How many differences the last look has found.
    """
    elsewhere: MovedSum
    """
    What Stripe has moved that is of no order of this product, such as payouts to the
    operator's own bank.
    """
    looked_at: Time
    """
    When it was last compared: days of open differences are compared each day.
    """
    open: Annotated[int, Field(ge=0, le=2147483647)]
    """
    Those among them that were not resolved then.
    """
    ours: MovedSum
    """
    What was posted to the clearing account, but for corrections. At the edges of a day it
    need not be what Stripe has moved in it.
    """
    theirs: MovedSum
    """
    What Stripe has moved of this product's.
    """


class ReconciliationPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[Reconciliation], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class RedeemedGift(BaseModel):
    """
    What the workspace has from now on.
    """

    package: PackageId
    """
    The package.
    """
    redeemed_at: Time
    """
    When it became the workspace's.
    """
    seats: Annotated[int | None, Field(ge=1, le=500)] = None
    """
    Of a package that is priced per seat: as many members can be assigned one.
    """
    title: Annotated[str, Field(max_length=100, min_length=1)]
    """
    As it was called when it was bought.
    """


class RefreshParams(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    refresh_token: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    The latest that was given for this session.
    """
    workspace_id: TenantId | None = None
    """
    The workspace to go on in. Without it, the one that the refresh token was given for.
    """


class Refund(BaseModel):
    """
    Money of an order that goes back.
    """

    amount_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What goes back.
    """
    ended_at: Time | None = None
    """
    When the money left, or could not.
    """
    id: RefundId
    """
    Its id.
    """
    packages: Annotated[list[PackageId], Field(max_length=7)]
    """
    Which the workspace can use no more, unless it failed.
    """
    receipt: Annotated[str | None, Field(max_length=2048)] = None
    """
    Where its credit note can be asked for, once the money has left.
    """
    requested_at: Time
    state: RefundState
    """
    Where it is.
    """


class RegistrationPending(BaseModel):
    """
    A registration that waits for its address to be verified.
    """

    email: Email
    """
    Where the mail goes.
    """
    expires_at: Time
    """
    How long the link in it works.
    """


class Reinstated(BaseModel):
    """
    When something was reachable again, and why.
    """

    at: Time
    by: StaffId
    """
    Of staff.
    """
    reason: VersionReason
    """
    Why it was done.
    """


class RenameWorkspace(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: WorkspaceName
    """
    What it is called.
    """


class Replaced(BaseModel):
    """
    A key that was rotated.
    """

    id: KeyId
    """
    Its id.
    """
    valid_until: Time
    """
    Until then it is accepted beside the new one, unless it is revoked before.
    """


class ReplayStripeEvents(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    after: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """
    Where the answer before this one ended.
    """
    from_: Annotated[Time, Field(alias="from")]
    """
    The first moment, by Stripe's clock. Stripe lists the events of 30 days.
    """
    reason: Reason
    """
    Why it was done.
    """
    until: Time
    """
    The last one.
    """


class ReplayWebhookDeliveries(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    The `next_cursor` of the call before.
    """
    delivered_too: bool | None = False
    """
    Also those that have arrived, which are otherwise left alone.
    """
    from_: Annotated[Time, Field(alias="from")]
    """
    Events of this moment and later ones.
    """
    to: Time
    """
    Events of this moment and earlier ones.
    """


class ReportAbuse(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    problem: AbuseCode
    reviewer: AccountId | None = None
    """
    The review that this account wrote is meant.
    """
    text: AbuseText
    """
    What is wrong, and how it can be seen.
    """
    version: Version | None = None
    """
    This version alone is meant.
    """


class ReportedAbuse(BaseModel):
    """
    A report in a list: what somebody wrote is looked at with a reason.
    """

    decided: AbuseDecision | None = None
    """
    Absent while it is open.
    """
    id: AbuseReportId
    """
    Its id.
    """
    package: PackageId
    """
    The package.
    """
    problem: AbuseCode
    reported_at: Time
    reviewer: AccountId | None = None
    """
    Of the review that is meant.
    """
    version: Version | None = None
    """
    The version.
    """


class ReportedAbuseDetails(BaseModel):
    """
    A report with what somebody wrote.
    """

    decided: AbuseDecision | None = None
    """
    Absent while it is open.
    """
    id: AbuseReportId
    """
    Its id.
    """
    package: PackageId
    """
    The package.
    """
    problem: AbuseCode
    reported_at: Time
    reported_by: AccountId
    reviewer: AccountId | None = None
    """
    Of the review that is meant.
    """
    text: AbuseText
    version: Version | None = None
    """
    The version.
    """
    workspace_id: TenantId
    """
    In whose name.
    """


class ReportedAbusePage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[ReportedAbuse], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class Resolution(BaseModel):
    """
    Either `packages` or a `conflict`.
    """

    conflict: DependencyConflict | None = None
    """
    Why nothing fits together.
    """
    packages: Annotated[list[ChosenPackage], Field(max_length=500)]
    """
    By name; empty where nothing fits together.
    """


class ResolvePackages(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    intended_use: IntendedUse | None = None
    """
    A package whose licence forbids it is not chosen.
    """
    lock: Annotated[
        dict[
            Annotated[
                str, StringConstraints(pattern=r"^[a-z](-?[a-z0-9])+/[a-z](-?[a-z0-9])+$", min_length=1, max_length=104)
            ],
            Version,
        ]
        | None,
        Field(max_length=500),
    ] = None
    """
    Versions that were resolved before, by package: kept where they are admitted.
    """
    requirements: Annotated[list[Requirement], Field(max_length=100, min_length=1)]
    """
    One for each package: `acme/typescript@^1`.
    """


class ReviewView(BaseModel):
    account_id: AccountId
    """
    The account.
    """
    answer: ReviewText | None = None
    """
    What the creators say to it.
    """
    hidden: bool
    """
    Whether moderators have hidden it: then only its author sees it.
    """
    rating: Rating
    """
    Stars: 1 is the worst, 5 the best.
    """
    text: ReviewText
    """
    What was written.
    """
    version: Version
    """
    The version that the account had installed.
    """
    written_at: Time
    """
    When it was written.
    """


class ReviewViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[ReviewView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class SearchFacet(BaseModel):
    """
    Counts by one property.
    """

    counts: Annotated[list[SearchFacetCount], Field(max_length=20)]
    """
    The most frequent first; at most 20.
    """
    name: Annotated[str, Field(max_length=20)]
    """
    `kind`, `category`, `licence`, `author`, `tag`, `price` or `has_shacl`.
    """


class SearchFilters(BaseModel):
    """
    Conditions that hold together. Of several values of one filter any may hold; of tags,
    all must.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    author: Annotated[list[Namespace] | None, Field(max_length=20)] = []
    """
    Namespaces.
    """
    category: Annotated[list[PackageCategory] | None, Field(max_length=20)] = []
    """
    What the package is for.
    """
    has_shacl: bool | None = None
    """
    Whether the package brings SHACL shapes.
    """
    kind: Annotated[list[PackageKind] | None, Field(max_length=20)] = []
    """
    What it is.
    """
    licence: Annotated[list[Licence] | None, Field(max_length=20)] = []
    """
    As the packages state it.
    """
    price: SearchedPrice | None = None
    """
    Whether it costs something.
    """
    price_cents_max: Annotated[int | None, Field(ge=0, le=100000000)] = None
    """
    In US cents.
    """
    quality_min: Annotated[int | None, Field(ge=0, le=100)] = None
    """
    Of the score that the check gave.
    """
    rating_hundredths_min: Annotated[int | None, Field(ge=0, le=500)] = None
    """
    Of the mean rating in hundredths of a star.
    """
    tags: Annotated[list[PackageTag] | None, Field(max_length=20)] = []
    """
    Words by which its owner describes it; all must be there.
    """


class SearchPackages(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    cursor: Annotated[str | None, Field(max_length=16384, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    `next_cursor` of the page before, with the same text, filters and sort.
    """
    facets: bool | None = False
    """
    Whether to count by kind, category, licence, author, tag, price and shapes. A count
    is of what another choice of the same filter would find.
    """
    filters: SearchFilters | None = None
    limit: Annotated[int | None, Field(ge=1, le=100)] = 20
    """
    Packages on a page.
    """
    sort: SearchSort | None = "relevance"
    text: Annotated[str | None, Field(max_length=256)] = ""
    """
    Words, names or terms: `json schema`, `acme/typescript`, `foaf:Person`. Typing
    errors are forgiven; what is exact comes first. Empty: all packages.
    """


class SearchPage(BaseModel):
    """
    Packages that a search found.
    """

    facets: Annotated[list[SearchFacet], Field(max_length=7)]
    """
    Counts, if they were asked for.
    """
    items: Annotated[list[FoundPackage], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=16384, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    For the next page; `null` on the last one.
    """
    suggestion: Annotated[str | None, Field(max_length=512)] = None
    """
    The text with words that no package has replaced by known ones.
    """
    total: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Packages on all pages.
    """


class Seat(BaseModel):
    """
    A member with a seat.
    """

    account_id: AccountId
    """
    The account.
    """
    assigned_at: Time
    is_usable: bool
    """
    Not where fewer seats are bought than are assigned, and others got theirs before.
    """


class Seats(BaseModel):
    bought: Annotated[int, Field(ge=0, le=50000)]
    """
    By all orders together that are `bought`: as many members can use the package.
    """
    free: Annotated[int, Field(ge=0, le=50000)]
    """
    Seats that can be assigned to further members.
    """
    members: Annotated[list[Seat], Field(max_length=1000)]
    """
    Members with a seat: whoever got theirs first is first.
    """
    orders: Annotated[list[OrderSeats], Field(max_length=100)]
    """
    The orders of seats, the oldest first, whatever became of them.
    """
    package: PackageId
    """
    The package.
    """


class SecondFactor(BaseModel):
    enabled: bool
    """
    Whether a login asks for it.
    """
    recovery_codes_left: Annotated[int | None, Field(ge=0, le=20)] = None
    """
    Get new ones before they are used up.
    """
    since: Time | None = None
    """
    Since when.
    """


class SecretView(BaseModel):
    """
    A secret, which itself is shown once.
    """

    created_at: Time
    """
    When it was made.
    """
    valid_until: Time | None = None
    """
    Until then deliveries are signed by it, too.
    """


class Session(BaseModel):
    """
    Tokens, in the names of RFC 6749 §5.1, and whose they are.
    """

    access_token: Annotated[str, Field(max_length=4096)]
    """
    Send it as `Authorization: Bearer <access_token>`.
    """
    account_id: AccountId
    """
    The account.
    """
    device: Annotated[str | None, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")] = None
    """
    After a login. Keep it and send it with the next one: strangers who guess at
    this account then delay it no more.
    """
    expires_in_seconds: Annotated[int, Field(ge=0, le=2147483647)]
    """
    For how long it is good.
    """
    refresh_token: Annotated[str, Field(max_length=200, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    """
    Good once, for the next access token.
    """
    role: Role
    """
    The account's role in it.
    """
    token_type: Annotated[str, Field(max_length=16)]
    """
    Always `Bearer`.
    """
    workspace_id: TenantId
    """
    The workspace that the access token is for.
    """


class SessionView(BaseModel):
    """
    One sign-in.
    """

    created_at: Time
    """
    When it was made.
    """
    current: bool
    """
    Whether it is the one that asks.
    """
    expires_at: Time
    """
    When it ends unless it is refreshed.
    """
    id: SessionId
    """
    Its id.
    """
    ip: Annotated[str, Field(max_length=64)]
    """
    The network address.
    """
    refreshed_at: Time
    """
    When it was last refreshed, from which device and address.
    """
    user_agent: Annotated[str, Field(max_length=256)]
    """
    The device, as it names itself.
    """


class ShownInvitation(BaseModel):
    """
    Who invites to what.
    """

    email: Email
    """
    The mail address.
    """
    ends_at: Time
    """
    When it ends.
    """
    has_account: bool
    """
    Whether the address has an account: then log in and accept, else register.
    """
    invited_by: Inviter | None = None
    """
    The member who invited.
    """
    role: Role
    """
    The role in the workspace.
    """
    workspace: WorkspaceName
    """
    What its members call it.
    """


class SignVersion(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    signature: VersionSignature | None = None
    """
    Without it, a signature that was given is taken back.
    """


class SignedRequest(BaseModel):
    """
    A request to send as it stands, with the file as its body.
    """

    expires_at: Time
    """
    Until then it can be used.
    """
    headers: Annotated[dict[str, str], Field(max_length=20)]
    """
    Part of what is signed: send each exactly so.
    """
    method: Annotated[str, Field(max_length=10)]
    """
    How to send it.
    """
    url: Annotated[str, Field(max_length=8192)]
    """
    Where it can be fetched.
    """


class SigningKeyView(BaseModel):
    """
    As its workspace sees it.
    """

    kid: Annotated[str, Field(max_length=64, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    """
    A key's id: its RFC 7638 thumbprint.
    """
    public_key: Annotated[str, Field(max_length=43, pattern="^[A-Za-z0-9_-]{43}$")]
    """
    32 bytes, base64url without padding.
    """
    registered_at: Time
    """
    When it was registered.
    """
    registered_by: AccountId
    """
    Who registered it.
    """
    revoked_at: Time | None = None
    """
    From then on it signs no more; what it signed before stays verifiable.
    """


class SigningKeysView(BaseModel):
    items: Annotated[list[SigningKeyView], Field(max_length=50)]
    """
    The items, in the order of the list.
    """


class SplitPart(BaseModel):
    """
    What a workspace gets of the creator's share of each sale.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    basis_points: Annotated[int, Field(ge=1, le=10000)]
    """
    Ten thousandths of the creator's share of each sale.
    """
    workspace_id: TenantId
    """
    The workspace.
    """


class SplitProposal(BaseModel):
    """
    What the owner wants to be in force; it is when nobody is left to accept it.
    """

    accepted: Annotated[list[TenantId], Field(max_length=20)]
    """
    Workspaces that have accepted it.
    """
    number: Annotated[int, Field(ge=1, le=2147483647)]
    """
    1, 2, 3, … of the package.
    """
    owner_basis_points: Annotated[int, Field(ge=0, le=10000)]
    """
    What would be left for the owner, in ten thousandths.
    """
    parts: Annotated[list[SplitPart], Field(max_length=10)]
    """
    Of collaborators.
    """
    proposed_at: Time
    """
    When it was proposed.
    """
    waits_for: Annotated[list[TenantId], Field(max_length=20)]
    """
    Workspaces that are asked: those of the parts, and those with a part in force.
    """


class StatementLine(BaseModel):
    """
    A leg of a transfer.
    """

    amount: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    In minor units: a debit where it is above zero.
    """
    at: Time
    transfer: Annotated[str, Field(max_length=200, min_length=1)]
    """
    Of which it is a leg.
    """


class StatementLink(BaseModel):
    """
    Where the registry's statement about a version is. `ggen-cloud verify package` checks
    it, with the keys of `GET /api/v1/marketplace/keys`.
    """

    expires_at: Time
    """
    Until then it can be used.
    """
    sha256: Sha256Hex
    """
    Of the statement.
    """
    url: Annotated[str, Field(max_length=8192)]
    """
    Get it without further headers.
    """


class StepReason(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    reason: VersionReason
    """
    One line for those who use the version.
    """


class StripeEvent(BaseModel):
    """
    What is kept of an event; not what it says, which is about a person.
    """

    id: Annotated[str, Field(max_length=255, min_length=1)]
    """
    Its id.
    """
    kind: Annotated[str, Field(max_length=255, min_length=1)]
    """
    As Stripe names it.
    """
    received_at: Time
    replays: Annotated[int, Field(ge=0, le=2147483647)]
    """
    How often staff has had it applied once more.
    """


class Submission(BaseModel):
    """
    A line of the queue.
    """

    causes: Annotated[list[SubmissionCause], Field(max_length=3)]
    """
    Why it waits.
    """
    claimed_by: StaffId | None = None
    """
    Who holds it now.
    """
    claimed_until: Time | None = None
    """
    Until when.
    """
    flags: Annotated[list[Flag], Field(max_length=10)]
    """
    Codes of what its check found that a person should look at.
    """
    kind: PackageKind
    """
    What it is.
    """
    not_by: Annotated[list[StaffId], Field(max_length=2)]
    """
    Whoever has refused it before, and does not decide on it now.
    """
    package: PackageId
    """
    The package.
    """
    since: Time
    """
    Since when it waits.
    """
    version: Version
    """
    The version.
    """


class SubmissionDetails(BaseModel):
    archive: ArchiveLink | None = None
    """
    None of a service.
    """
    licence: Licence
    """
    The licence, as an SPDX expression.
    """
    notes: VersionNotes | None = None
    """
    What has changed, as Markdown.
    """
    owner: TenantId
    """
    The workspace that publishes it.
    """
    page: PackagePage
    """
    What stands on its page.
    """
    report: PackageReport | None = None
    """
    None of a service.
    """
    requirements: Annotated[list[Requirement], Field(max_length=100)]
    """
    Packages that it depends on.
    """
    steps: Annotated[list[VersionStep], Field(max_length=50)]
    """
    What was done with it before, the first step first.
    """
    submission: Submission


class SubmissionPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[Submission], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class Subscription(BaseModel):
    """
    The subscription of a workspace; without a status it has none.
    """

    cancel_at_period_end: bool
    """
    Whether it ends with the period.
    """
    client_secret: Annotated[str | None, Field(max_length=500)] = None
    """
    Of `incomplete`, in the answer to who has asked for it: by what a browser confirms the
    first payment.
    """
    entitled: SubscriptionOffer | None = None
    """
    What the workspace may use by it now; absent where it entitles to nothing.
    """
    grace_ends_at: Time | None = None
    """
    When the plan ends if nobody pays.
    """
    is_paused: bool
    """
    Whether nothing is charged until it is resumed.
    """
    next: SubscriptionOffer | None = None
    """
    What the next period costs; absent where there is none.
    """
    next_try_at: Time | None = None
    """
    When the late invoice is charged once more.
    """
    past_due_since: Time | None = None
    """
    Since when a payment is late.
    """
    payment_method_id: Annotated[str | None, Field(max_length=255, min_length=1)] = None
    """
    What is charged, where it is not the workspace's default.
    """
    period_end: Time | None = None
    """
    Until then it is paid, or tried.
    """
    period_start: Time | None = None
    status: SubscriptionStatus | Status | None = None
    """
    As Stripe has it.
    """
    trial_end: Time | None = None


class SubscriptionInvoiceLine(BaseModel):
    amount: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    Negative where it is credited.
    """
    description: Annotated[str, Field(max_length=5000)]
    """
    What it is for, as Stripe says it.
    """
    is_proration: bool
    """
    Whether it is a part of a period, because something has changed in it.
    """
    period_end: Time
    period_start: Time
    quantity: Annotated[int | None, Field(ge=0, le=2147483647)] = None
    """
    Seats.
    """


class SubscriptionPreviewLine(BaseModel):
    amount: Annotated[int, Field(ge=-99999999, le=99999999)]
    """
    Negative where it is taken off.
    """
    kind: SubscriptionPreviewLineKind
    """
    What it is.
    """
    period_end: Time
    period_start: Time


class Suspended(BaseModel):
    """
    Since when something is suspended. Why, its log says.
    """

    by: StaffId
    """
    Who did it.
    """
    since: Time
    """
    Since when.
    """


class TakedownAppealDecision(BaseModel):
    """
    What another moderator than the one who took it down decided. A refusal is final.
    """

    accepted: bool
    """
    Then it was reinstated.
    """
    at: Time
    by: StaffId
    """
    Of staff.
    """
    reason: VersionReason
    """
    Why it was done.
    """


class TaxEntry(BaseModel):
    """
    The sale, or what was given back or lost of it.
    """

    at: Time
    """
    When that was known.
    """
    by_hand: bool
    """
    Stripe does not take it from us: whoever files the tax records it on Stripe's own pages.
    """
    of: Annotated[str, Field(max_length=255, min_length=4)]
    """
    `sale`, `refund/<refund>`, `returned/<refund>` or `dispute/<dispute>`.
    """
    stripe_id: Annotated[str | None, Field(max_length=255)] = None
    """
    As Stripe names it; none where there is none, or nobody knows.
    """


class TermsPage(BaseModel):
    """
    Terms that a search found.
    """

    items: Annotated[list[FoundTerm], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=9000, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    For the next page; `null` on the last one.
    """
    suggestion: Annotated[str | None, Field(max_length=256)] = None
    """
    The text with words that no term has replaced by known ones.
    """
    total: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Terms on all pages.
    """


class TransferOf(BaseModel):
    """
    Which offer is meant.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    subject: TransferSubject
    """
    What is offered.
    """


class TurnedOff(BaseModel):
    """
    Why and when a webhook was turned off.
    """

    at: Time
    """
    When it was.
    """
    reason: TurnedOffReason
    """
    Why it was.
    """


class UpdateBillingDetails(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    business_name: BillingName | None = None
    """
    Of a business that buys.
    """
    country: CountryCode
    """
    Where the buyer is.
    """
    expected_revision: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    The revision that was seen, 0 where there was none: with another one nothing is written.
    """
    name: BillingName
    """
    By what bills are addressed.
    """
    postal_code: PostalCode | None = None
    """
    Where the buyer is, within the country.
    """
    state: Subdivision | None = None
    """
    Where tax differs within the country, such as in the USA and in Canada.
    """
    vat_id: VatId | None = None
    """
    Of the business. Whether it counts, the tax of an order says.
    """


class UpdatePackage(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    affiliate_basis_points: Annotated[int | None, Field(ge=0, le=5000)] = None
    """
    What an affiliate who brings a buyer gets of the creators' share, out of what is left to
    the owner; zero ends it for new orders. Without it, it stays as it is. Only who manages
    bills can change it.
    """
    page: PackagePage
    """
    What stands on its page.
    """
    price_cents: Annotated[int, Field(ge=0, le=9999999)]
    """
    Zero for a free package; a private one has no price.
    """
    priced_per: PricedPer | None = None
    """
    Whether the price is for each member of a workspace, or for one seat. Without it, it stays as
    it is; what is free is for each member.
    """


class Usage(BaseModel):
    items: Annotated[list[UsageItem], Field(max_length=400)]
    """
    The first page begins with requests.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """
    period: PeriodView
    """
    The current period.
    """


class Verification(BaseModel):
    checks: Annotated[list[Check], Field(max_length=10)]
    """
    In order; a check that needs an earlier one that failed is left out, and so is that
    of an artefact that was deleted.
    """
    valid: bool
    """
    All checks hold.
    """


class VersionDetails(BaseModel):
    report: PackageReport | None = None
    """
    None of a service, and none of what was taken down.
    """
    statement: StatementLink
    """
    What the registry has signed of it.
    """
    version: VersionView
    """
    The version.
    """


class WebhookView(BaseModel):
    """
    A webhook without its secret.
    """

    created_at: Time
    """
    When it was made.
    """
    description: Annotated[str, Field(max_length=200)]
    """
    What its owner calls it.
    """
    events: Annotated[list[EventType], Field(max_length=200)]
    """
    The types of events that are sent; all where there are none.
    """
    failing_since: Time | None = None
    """
    Since when nothing that was sent has arrived.
    """
    form: PayloadForm
    id: WebhookId
    """
    Its id.
    """
    is_enabled: bool
    """
    Whether events are sent.
    """
    paused_until: Time | None = None
    """
    After several failures in a row nothing is sent until then.
    """
    secrets: Annotated[list[SecretView], Field(max_length=2)]
    """
    When its secrets were made, the newest last, and when the older of two ends.
    """
    turned_off: TurnedOff | None = None
    """
    That the product turned it off, until somebody turns it on again.
    """
    updated_at: Time
    """
    When its settings or secrets were changed last.
    """
    url: Annotated[str, Field(max_length=1024)]
    """
    Where events are sent.
    """


class WebhookViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[WebhookView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class Account(BaseModel):
    """
    A person's own account.
    """

    created_at: Time
    """
    When it was made.
    """
    email: Email
    """
    The mail address.
    """
    email_problem: EmailProblem | None = None
    """
    Of an address to which mails come back.
    """
    id: AccountId
    """
    Its id.
    """
    name: PersonName | None = None
    """
    What it is called.
    """
    workspace_id: TenantId
    """
    The personal workspace.
    """


class AccountStatement(BaseModel):
    account: Annotated[str, Field(max_length=60, min_length=1)]
    """
    The account.
    """
    balance: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    Of all of its legs, in minor units: a debit where it is above zero.
    """
    currency: Annotated[
        Literal[
            "aed",
            "aud",
            "bgn",
            "bhd",
            "brl",
            "cad",
            "chf",
            "clp",
            "czk",
            "dkk",
            "eur",
            "gbp",
            "hkd",
            "huf",
            "idr",
            "ils",
            "inr",
            "isk",
            "jod",
            "jpy",
            "krw",
            "kwd",
            "mga",
            "mxn",
            "myr",
            "nok",
            "nzd",
            "omr",
            "php",
            "pln",
            "pyg",
            "ron",
            "rwf",
            "sek",
            "sgd",
            "thb",
            "tnd",
            "twd",
            "ugx",
            "usd",
            "vnd",
            "xof",
            "zar",
        ],
        Field(max_length=3),
    ]
    """
    By ISO 4217, in lower case. Of a request without it, US dollars.
    """
    items: Annotated[list[StatementLine], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class CheckReport(BaseModel):
    """
    What a dry run found.
    """

    diagnostics: Annotated[list[Diagnostic] | None, Field(max_length=200)] = None
    """
    Errors first; lists of generations leave them out.
    """
    errors_count: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    How many errors there were.
    """
    omitted_count: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    Diagnostics that were found and are not listed: at most 200 are kept, and
    at most 64 KiB of their texts. Lists of generations leave it out.
    """
    valid: bool
    """
    There is no error: a generation of the same inputs would not be refused
    for anything that was found.
    """
    warnings_count: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    How many warnings there were.
    """


class CreatePackage(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    kind: PackageKind
    """
    What it is.
    """
    name: PackageName
    """
    No other package may look like it.
    """
    namespace: Namespace
    """
    One of the workspace's own.
    """
    page: PackagePage
    """
    What stands on its page.
    """
    price_cents: Annotated[int | None, Field(ge=0, le=9999999)] = 0
    """
    Zero for a free package; a private one has no price.
    """
    priced_per: PricedPer | None = None
    """
    Whether the price is for each member of a workspace, or for one seat.
    """
    visibility: Visibility
    """
    Who finds it.
    """


class CreatedUpload(BaseModel):
    id: UploadId
    """
    Its id.
    """
    upload: SignedRequest
    """
    Where to put the bytes.
    """


class CreatedVersion(BaseModel):
    upload: ArchiveUpload | None = None
    """
    None of a service.
    """
    version: CreatorVersionView
    """
    The version.
    """


class CreatorPackageView(BaseModel):
    """
    As its owner's workspace sees it.
    """

    affiliate_basis_points: Annotated[int, Field(ge=0, le=5000)]
    """
    What an affiliate who brings a buyer gets of the creators' share, out of what is left to the owner.
    """
    changed_at: Time
    """
    When it was last changed.
    """
    created_at: Time
    """
    When it was made.
    """
    created_by: AccountId
    """
    The member who made it.
    """
    downloads: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Downloads, counted once for each workspace, version and day.
    """
    id: PackageId
    """
    Its id.
    """
    installs: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Workspaces that have installed it.
    """
    kind: PackageKind
    """
    What it is.
    """
    latest: LatestVersion | None = None
    """
    None before the first version is published, and while all are yanked.
    """
    page: PackagePage
    """
    What stands on its page.
    """
    price_cents: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    What a workspace pays for it, in US cents.
    """
    priced_per: PricedPer
    """
    Whether that is for each member of a workspace, or for one seat.
    """
    ratings: PackageRatings
    """
    What people think of it.
    """
    taken_down_at: Time | None = None
    """
    Staff made it unreachable with all its versions.
    """
    visibility: Visibility
    """
    Who finds it.
    """


class CreatorPackageViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[CreatorPackageView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class CustomerAccount(BaseModel):
    """
    An account as staff sees it.
    """

    created_at: Time
    """
    When it was made.
    """
    email: Email
    """
    The mail address.
    """
    id: AccountId
    """
    Its id.
    """
    name: PersonName | None = None
    """
    What it is called.
    """
    suspended: Suspended | None = None
    workspaces: Annotated[list[JoinedWorkspace], Field(max_length=200)]
    """
    Those that it belongs to, the personal one among them.
    """


class CustomerWorkspace(BaseModel):
    """
    A workspace as staff sees it.
    """

    created_at: Time
    """
    When it was made.
    """
    id: TenantId
    """
    Its id.
    """
    kind: WorkspaceKind
    """
    What it is.
    """
    members: Annotated[int, Field(ge=0, le=1000)]
    """
    How many.
    """
    name: WorkspaceName
    """
    What it is called.
    """
    owner: AccountId
    """
    Whose it is.
    """
    suspended: Suspended | None = None


class GenerationView(BaseModel):
    artifact: ArtifactSummary | None = None
    """
    The zip of what was made.
    """
    created_at: Time
    """
    When it was made.
    """
    created_by: AccountId
    """
    The member who made it.
    """
    dry_run: bool
    """
    It only checks: it ends with a `report`, and neither artefact nor receipt.
    """
    error: Failure | None = None
    """
    Why it failed, as `ggen-cloud render` says it.
    """
    files_done: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Files written so far.
    """
    files_total: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Files known so far.
    """
    finished_at: Time | None = None
    """
    When it ended.
    """
    id: GenerationId
    """
    Its id.
    """
    links: Links
    """
    What can be asked next.
    """
    manifest: ManifestPath | Manifest1 | None = None
    """
    The manifest that was named; without it the only one of the project was taken.
    """
    ontologies: Annotated[list[UploadId], Field(max_length=20)]
    """
    Uploads of the ontologies beside it.
    """
    packages: Annotated[list[InputPackage] | None, Field(max_length=100)] = None
    """
    Packages that it reads, as they were resolved; each is read by its hash.
    """
    previous: GenerationId | None = None
    """
    The earlier generation that it went on from.
    """
    project: UploadId | None = None
    """
    None where a package was rendered.
    """
    queue: Queue
    """
    The queue that it waits in.
    """
    report: CheckReport | None = None
    """
    Of a complete dry run.
    """
    stage: Stage | None = None
    """
    The stage that was reached.
    """
    started_at: Time | None = None
    """
    When the latest worker began.
    """
    state: State
    """
    Where it is.
    """
    warnings: Annotated[list[Warning] | None, Field(max_length=20)] = None
    """
    The first 20; lists leave them out, and a dry run has them in its report.
    """
    warnings_count: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    How many warnings there were.
    """


class GenerationViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[GenerationView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class Install(BaseModel):
    changes: Annotated[list[PackageChange], Field(max_length=600)]
    """
    What becomes of each package of the library, by name.
    """
    committed_at: Time | None = None
    """
    When it was committed.
    """
    created_at: Time
    """
    When it was made.
    """
    created_by: AccountId
    """
    The member who made it.
    """
    deprecated: Annotated[list[DeprecatedPackage], Field(max_length=300)]
    """
    Packages whose owners want them to be used no more.
    """
    download_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Of the archives that the library lacks.
    """
    id: InstallId
    """
    Its id.
    """
    intended_use: IntendedUse
    """
    What is to be done with what is generated.
    """
    licences: InstallLicences
    """
    What the licences mean together.
    """
    links: InstallLinks
    """
    What can be asked next.
    """
    planned_until: Time
    """
    Until when it can be committed.
    """
    rolled_back_at: Time | None = None
    """
    When it was rolled back.
    """
    state: InstallState
    """
    Where it is.
    """
    total_bytes: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Of all archives of the library then.
    """


class KeyView(BaseModel):
    """
    A key without its secret.
    """

    created_at: Time
    """
    When it was made.
    """
    id: KeyId
    """
    Its id.
    """
    last_used_at: Time | None = None
    """
    Noted every few minutes.
    """
    made_by: AccountId
    """
    The member who made it; it may do no more than they may.
    """
    mode: KeyMode
    """
    Whether what it does counts.
    """
    name: Annotated[str, Field(max_length=100)]
    """
    What it is called.
    """
    replaced_by: KeyId | None = None
    """
    The key that was made to take its place. Both are one of the workspace's keys.
    """
    replaces: Replaced | None = None
    """
    The key whose place this one has taken.
    """
    revoked_at: Time | None = None
    """
    When it was revoked; absent while it was not.
    """
    scopes: Annotated[list[KeyScope], Field(max_length=6)]
    """
    What it may do now: a scope is lost for good when its maker's role no longer allows it.
    """
    state: KeyState
    """
    Where it is.
    """
    valid_until: Time | None = None
    """
    From then on it is refused.
    """


class KeyViewPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[KeyView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


LoggedIn = TypeAliasType("LoggedIn", Session | SecondFactorRequired)
"""
Tokens, or what is still to be shown for them.
"""


class NewKeyView(BaseModel):
    """
    A key that was just made.
    """

    created_at: Time
    """
    When it was made.
    """
    id: KeyId
    """
    Its id.
    """
    key: Annotated[str, Field(max_length=200)]
    """
    The whole key. It is shown this once: keep it now.
    """
    last_used_at: Time | None = None
    """
    Noted every few minutes.
    """
    made_by: AccountId
    """
    The member who made it; it may do no more than they may.
    """
    mode: KeyMode
    """
    Whether what it does counts.
    """
    name: Annotated[str, Field(max_length=100)]
    """
    What it is called.
    """
    replaced_by: KeyId | None = None
    """
    The key that was made to take its place. Both are one of the workspace's keys.
    """
    replaces: Replaced | None = None
    """
    The key whose place this one has taken.
    """
    revoked_at: Time | None = None
    """
    When it was revoked; absent while it was not.
    """
    scopes: Annotated[list[KeyScope], Field(max_length=6)]
    """
    What it may do now: a scope is lost for good when its maker's role no longer allows it.
    """
    state: KeyState
    """
    Where it is.
    """
    valid_until: Time | None = None
    """
    From then on it is refused.
    """


class NewWebhookView(BaseModel):
    """
    A webhook with a secret that was just made.
    """

    created_at: Time
    """
    When it was made.
    """
    description: Annotated[str, Field(max_length=200)]
    """
    What its owner calls it.
    """
    events: Annotated[list[EventType], Field(max_length=200)]
    """
    The types of events that are sent; all where there are none.
    """
    failing_since: Time | None = None
    """
    Since when nothing that was sent has arrived.
    """
    form: PayloadForm
    id: WebhookId
    """
    Its id.
    """
    is_enabled: bool
    """
    Whether events are sent.
    """
    paused_until: Time | None = None
    """
    After several failures in a row nothing is sent until then.
    """
    secret: Annotated[str, Field(max_length=128, pattern="^whsec_[A-Za-z0-9+/]{43}=$")]
    """
    What deliveries are signed by, as libraries of Standard Webhooks take it. It is shown
    this once: keep it now.
    """
    secrets: Annotated[list[SecretView], Field(max_length=2)]
    """
    When its secrets were made, the newest last, and when the older of two ends.
    """
    turned_off: TurnedOff | None = None
    """
    That the product turned it off, until somebody turns it on again.
    """
    updated_at: Time
    """
    When its settings or secrets were changed last.
    """
    url: Annotated[str, Field(max_length=1024)]
    """
    Where events are sent.
    """


class Order(BaseModel):
    closed_at: Time | None = None
    created_at: Time
    """
    When it was made.
    """
    created_by: AccountId
    """
    Who made it.
    """
    currency: Annotated[str, Field(max_length=3, pattern="^[a-z]{3}$")]
    """
    In which all of its amounts are.
    """
    discount_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What its code takes off.
    """
    discount_code: DiscountCode | None = None
    gift: Gift | None = None
    """
    Of an order for somebody else.
    """
    hold: OrderHold | None = None
    """
    Why its packages wait, or waited, and what the buyer can do; none of an order whose
    payment nobody looked at.
    """
    id: OrderId
    """
    Its id.
    """
    lines: Annotated[list[OrderLine], Field(max_length=7)]
    """
    What is bought.
    """
    links: OrderLinks
    """
    What can be asked next.
    """
    paid_at: Time | None = None
    prices_until: Time
    """
    Until when its prices are held.
    """
    refunds: Annotated[list[Refund], Field(max_length=10)]
    """
    What was given back, or is on its way.
    """
    state: OrderState
    """
    Where it is.
    """
    subtotal_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What it costs together without tax, after the discount.
    """
    tax: OrderTax | None = None
    """
    By what its tax was calculated; none where none is collected.
    """
    tax_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    The tax in what it costs; zero where none is collected.
    """
    total_cents: Annotated[int, Field(ge=0, le=99999999)]
    """
    What it costs together, with tax.
    """


class OrderHistory(BaseModel):
    appeal: Annotated[str | None, Field(max_length=2000)] = None
    """
    What the buyer says to that.
    """
    attempt: CheckoutAttempt | None = None
    """
    What Stripe was last asked to take the money by.
    """
    card_country: CountryCode | None = None
    """
    Of the card that paid, as its bank says: evidence of where the buyer is.
    """
    disputes: Annotated[list[Dispute], Field(max_length=10)]
    """
    What banks asked about it, or took back.
    """
    fee_cents: Annotated[int | None, Field(ge=0, le=9007199254740991)] = None
    """
    What Stripe keeps of it.
    """
    intent_id: Annotated[str | None, Field(max_length=255)] = None
    """
    By which it was paid, as Stripe names it.
    """
    order: Order
    """
    The order as its workspace sees it.
    """
    refund_tries: Annotated[list[RefundTries], Field(max_length=10)]
    """
    How often Stripe was asked for each refund.
    """
    review: PaymentReview | None = None
    """
    Whether its payment is suspicious; none where nobody looked at it.
    """
    tax_entries: Annotated[list[TaxEntry], Field(max_length=100)]
    """
    What of its tax is recorded at Stripe, or is to be recorded by a person.
    """
    transfers: Annotated[list[LedgerTransfer], Field(max_length=280)]
    """
    In the order in which they were posted.
    """


class OrderPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[Order], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class ProposeSplit(BaseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    parts: Annotated[list[SplitPart], Field(max_length=10)]
    """
    Of collaborators, each once and 10,000 basis points together at most; the owner gets
    what is left. None at all gives the whole share to the owner.
    """


class QueuedTakedownAppeal(BaseModel):
    """
    An appeal in the queue: what its owner wrote is looked at with a reason.
    """

    decided: QueuedTakedownAppealDecision | None = None
    """
    Absent while it waits.
    """
    id: TakedownAppealId
    """
    Its id.
    """
    legal_basis: LegalBasis
    not_by: StaffId
    """
    Whoever took it down, and does not refuse it.
    """
    owner: TenantId
    """
    The workspace that appeals.
    """
    package: PackageId
    """
    The package.
    """
    since: Time
    """
    Since when it waits, or waited.
    """
    version: Version | None = None
    """
    Of a package as a whole there is none.
    """


class QueuedTakedownAppealPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[QueuedTakedownAppeal], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class SessionList(BaseModel):
    """
    A page of an account's sessions, and their bound.
    """

    items: Annotated[list[SessionView], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    last_displaced: DisplacedSession | None = None
    """
    The last one that a sign-in beyond them has ended.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """
    sessions_max: Annotated[int, Field(ge=1, le=1000)]
    """
    So many last at once: a sign-in beyond them ends the one that was unused for longest.
    """


class SplitInForce(BaseModel):
    """
    What all have accepted.
    """

    number: Annotated[int, Field(ge=1, le=2147483647)]
    """
    Of the proposal that it was.
    """
    owner_basis_points: Annotated[int, Field(ge=0, le=10000)]
    """
    What is left for the owner, in ten thousandths.
    """
    parts: Annotated[list[SplitPart], Field(max_length=10)]
    """
    Of collaborators.
    """
    since: Time
    """
    Since when.
    """


class SubscriptionInvoice(BaseModel):
    """
    An invoice of the subscription. Amounts are in the smallest unit of the currency.
    """

    amount_due: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    What is charged of it: less where there is credit.
    """
    amount_paid: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    What was paid of it.
    """
    attempts: Annotated[int, Field(ge=0, le=2147483647)]
    """
    How often it was charged.
    """
    created_at: Time
    """
    When it was made.
    """
    currency: Annotated[Literal["eur", "gbp", "jpy", "usd"], Field(max_length=3)]
    """
    By ISO 4217, in lower case.
    """
    id: Annotated[str, Field(max_length=255, min_length=1)]
    """
    Its id.
    """
    lines: Annotated[list[SubscriptionInvoiceLine], Field(max_length=100)]
    """
    What it is made of.
    """
    number: Annotated[str | None, Field(max_length=255)] = None
    """
    As Stripe numbers it; none of a draft.
    """
    reason: Annotated[str | None, Field(max_length=255)] = None
    """
    Why there is one, as Stripe says it.
    """
    state: InvoiceState
    """
    Where it is.
    """
    total: Annotated[int, Field(ge=-9007199254740991, le=9007199254740991)]
    """
    The sum of the lines.
    """


class SubscriptionInvoicePage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[SubscriptionInvoice], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class SubscriptionPreview(BaseModel):
    """
    What a wish costs. Amounts are in the smallest unit of the currency, without tax.
    """

    currency: Annotated[Literal["eur", "gbp", "jpy", "usd"], Field(max_length=3)]
    """
    By ISO 4217, in lower case.
    """
    due_now: Annotated[int, Field(ge=0, le=99999999)]
    """
    What is charged at once: the sum of the lines.
    """
    effective_at: Time
    """
    When it is as wanted.
    """
    lines: Annotated[list[SubscriptionPreviewLine], Field(max_length=2)]
    """
    What is charged, and what is taken off.
    """
    next_amount: Annotated[int, Field(ge=0, le=99999999)]
    """
    How much is charged then.
    """
    next_payment_at: Time
    """
    When the next payment is charged.
    """
    previewed_at: Time
    when: SubscriptionChangeTime


class TakedownAppeal(BaseModel):
    """
    What the owner says against a takedown.
    """

    at: Time
    by: AccountId
    """
    Who did it.
    """
    decided: TakedownAppealDecision | None = None
    """
    Absent while it waits for moderators.
    """
    id: TakedownAppealId
    """
    Its id.
    """
    reason: VersionReason
    """
    Why it was done.
    """


class Split(BaseModel):
    in_force: SplitInForce | None = None
    """
    None as long as the whole share is the owner's.
    """
    owner_workspace_id: TenantId
    """
    The workspace that owns it.
    """
    package: PackageId
    """
    The package.
    """
    proposal: SplitProposal | None = None
    """
    None while nobody is asked.
    """
    revision: Annotated[int, Field(ge=0, le=9007199254740991)]
    """
    Grows with each step.
    """
    waits_for_workspace: bool
    """
    Whether the proposal waits for the answer of the workspace that reads it.
    """


class SplitPage(BaseModel):
    """
    One page of a list.
    """

    items: Annotated[list[Split], Field(max_length=100)]
    """
    The items, in the order of the list.
    """
    next_cursor: Annotated[str | None, Field(max_length=700, pattern="^[A-Za-z0-9_-]+$")] = None
    """
    Pass it as `cursor` to get the next page; absent on the last one.
    """


class Takedown(BaseModel):
    """
    One takedown, and its end.
    """

    appeal: TakedownAppeal | None = None
    """
    The owner can appeal once against each takedown.
    """
    at: Time
    by: StaffId
    """
    Of staff.
    """
    legal_basis: LegalBasis
    reason: VersionReason
    """
    Why it was done.
    """
    reinstated: Reinstated | None = None


class TakedownAppealDetails(BaseModel):
    """
    An appeal with what the owner wrote, and why staff took the thing down.
    """

    decided: QueuedTakedownAppealDecision | None = None
    """
    Absent while it waits.
    """
    id: TakedownAppealId
    """
    Its id.
    """
    legal_basis: LegalBasis
    not_by: StaffId
    """
    Whoever took it down, and does not refuse it.
    """
    owner: TenantId
    """
    The workspace that appeals.
    """
    package: PackageId
    """
    The package.
    """
    since: Time
    """
    Since when it waits, or waited.
    """
    takedown: Takedown
    version: Version | None = None
    """
    Of a package as a whole there is none.
    """


class TakedownsView(BaseModel):
    """
    A version or a package, and what staff made unreachable of it.
    """

    package: PackageId
    """
    The package.
    """
    takedowns: Annotated[list[Takedown], Field(max_length=20)]
    """
    The oldest first.
    """
    taken_down_at: Time | None = None
    """
    Since when its content is unreachable; absent while it is reachable.
    """
    version: Version | None = None
    """
    Of a package as a whole there is none.
    """


class VersionReview(BaseModel):
    causes: Annotated[list[SubmissionCause], Field(max_length=3)]
    """
    Why it waits; empty while it does not.
    """
    is_claimed: bool
    """
    Whether a moderator holds it, and will decide soon.
    """
    may_appeal: bool
    """
    Whether the refusal can be appealed against.
    """
    package_takedowns: Annotated[list[Takedown], Field(max_length=20)]
    """
    Takedowns of the whole package, the oldest first.
    """
    state: VersionState
    """
    Where it is.
    """
    steps: Annotated[list[VersionStep], Field(max_length=50)]
    """
    What was done with it, the first step first.
    """
    takedowns: Annotated[list[Takedown], Field(max_length=20)]
    """
    Takedowns of the version, the oldest first.
    """
    waiting_since: Time | None = None
    """
    Since when it waits for moderators.
    """
