//! An invitation as the workspace's admins see it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use domain::{AccountId, Email, InvitationId, Role, TenantId, Time};
use identity_store::invitations::{
    ADDRESS_MAILS_PER_DAY_MAX, INVITATIONS_MAX, Invitation, MAIL_PAUSE, MAILS_PER_DAY_MAX, Sent,
};
use identity_store::mail_rate_limit::seconds_until_tomorrow;
use platform::{App, Error, ErrorCode};
use serde::Serialize;
use tenancy_store::members::{self, Member};

/// An invitation that was not used yet.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct InvitationView {
    id: InvitationId,
    email: Email,
    role: Role,
    invited_by: AccountId,
    created_at: Time,
    /// The code of this mail is the one that is good.
    mailed_at: Time,
    ends_at: Time,
    /// Absent where the membership does not end by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Time, required = false)]
    membership_ends_at: Option<Time>,
    /// Whether it can be accepted. One that has ended, with its time or with its inviter's
    /// role, can be sent again.
    open: bool,
}

impl InvitationView {
    /// `inviter` is whoever sent it, if they are a member.
    pub(crate) fn new(app: &App, it: Invitation, inviter: Option<&Member>) -> Self {
        let is_theirs = inviter.is_some_and(|inviter| inviter.tenure.has_held(Role::Admin, it.mailed_at));
        let open = is_theirs && it.is_open(app);
        let Invitation { id, email, role, invited_by, created_at, mailed_at, ends_at, membership_ends_at, .. } = it;
        Self { id, email, role, invited_by, created_at, mailed_at, ends_at, membership_ends_at, open }
    }
}

/// Invitations as the workspace's admins see them, in the same order.
pub(crate) async fn views(
    app: &App,
    tenant: TenantId,
    invitations: Vec<Invitation>,
) -> Result<Vec<InvitationView>, Error> {
    let mut inviters = BTreeMap::new();
    for invitation in &invitations {
        if let Entry::Vacant(vacant) = inviters.entry(invitation.invited_by) {
            vacant.insert(members::find(app, tenant, invitation.invited_by).await?);
        }
    }
    let inviter = |it: &Invitation| inviters.get(&it.invited_by).and_then(Option::as_ref);
    Ok(invitations.into_iter().map(|it| InvitationView::new(app, it.clone(), inviter(&it))).collect())
}

/// As [`views`], of one.
pub(crate) async fn view(app: &App, invitation: Invitation) -> Result<InvitationView, Error> {
    let inviter = members::find(app, invitation.tenant_id, invitation.invited_by).await?;
    Ok(InvitationView::new(app, invitation, inviter.as_ref()))
}

pub(crate) const OPEN: ErrorCode = ErrorCode::conflict("invitation_open");
pub(crate) const PERSONAL: ErrorCode = ErrorCode::conflict("workspace_personal");
pub(crate) const LIMIT: ErrorCode = ErrorCode::conflict("invitations_limit");
pub(crate) const MEMBERSHIP_OVER: ErrorCode = ErrorCode::conflict("membership_over");
pub(crate) const LATELY: ErrorCode = ErrorCode::too_many("invitation_mailed_lately");
pub(crate) const MAILS_LIMIT: ErrorCode = ErrorCode::too_many("invitation_mails_limit");
pub(crate) const ADDRESS_LIMIT: ErrorCode = ErrorCode::too_many("invitation_address_limit");

/// The invitation as sent, or why it was not.
pub(crate) fn sent(app: &App, outcome: Sent) -> Result<Invitation, Error> {
    let refused = |code, detail: String| Err(Error::Conflict { code, detail });
    match outcome {
        Sent::Done(invitation) => Ok(invitation),
        Sent::Absent => Err(Error::NotFound { what: crate::INVITATION }),
        Sent::Open => {
            refused(OPEN, "This address has an open invitation already. Send that one again, or revoke it.".to_owned())
        }
        Sent::Personal => refused(
            PERSONAL,
            "A personal workspace has one member. Make a shared one: POST /api/v1/workspaces.".to_owned(),
        ),
        Sent::LimitMet => refused(
            LIMIT,
            format!("A workspace has at most {INVITATIONS_MAX} invitations that nobody used. Revoke some first."),
        ),
        Sent::MembershipOver => refused(
            MEMBERSHIP_OVER,
            "The time of the membership that it leads to is over. Invite the address anew.".to_owned(),
        ),
        Sent::Lately => Err(Error::TooMany {
            code: LATELY,
            detail: "This invitation was mailed less than a minute ago.".to_owned(),
            retry_after_seconds: u32::try_from(MAIL_PAUSE.as_secs()).unwrap_or(u32::MAX),
        }),
        Sent::MailsLimitMet => Err(Error::TooMany {
            code: MAILS_LIMIT,
            detail: format!("A workspace mails at most {MAILS_PER_DAY_MAX} invitations on one day (UTC)."),
            retry_after_seconds: seconds_until_tomorrow(app),
        }),
        Sent::AddressLimitMet => Err(Error::TooMany {
            code: ADDRESS_LIMIT,
            detail: format!(
                "This address got {ADDRESS_MAILS_PER_DAY_MAX} invitations today (UTC), which is the limit whoever \
                 invites."
            ),
            retry_after_seconds: seconds_until_tomorrow(app),
        }),
    }
}
