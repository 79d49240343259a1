//! Staff: the people who run the product, by accounts of a separate kind. What each
//! role may do, and the reason that every act of theirs carries.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;
use crate::name::breaks_line_or_direction;

/// What a member of staff is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StaffRole {
    /// Runs the product.
    Operator,
    /// Acts against abuse.
    Moderator,
    /// Answers customers.
    Support,
    /// Looks at what staff did.
    Auditor,
}

/// One kind of thing that staff may or may not do. The roles do not lie one above the
/// other, so each permission names those that have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StaffPermission {
    /// Find accounts and workspaces and see what they are.
    ViewCustomers,
    /// See a workspace's generations and what happened to them.
    ViewJobs,
    /// Suspend accounts and workspaces, and restore them.
    Suspend,
    /// Decide on versions that wait for moderators, on reports of abuse and on reviews.
    Moderate,
    /// Make what is published unreachable, and reinstate it.
    TakeDown,
    /// Give a workspace another plan.
    SetPlan,
    /// See what staff did.
    ViewActs,
    /// See the books: balances, statements, orders.
    ViewBooks,
    /// Have an event of Stripe's applied once more.
    ReplayPayments,
    /// Say why the books may differ from Stripe, and have them corrected.
    CorrectBooks,
    /// Write and submit what a bank is told of a dispute.
    AnswerDisputes,
    /// See payments that are suspicious, and decide on them.
    ReviewPayments,
    /// Record what campaigns have cost.
    RecordCosts,
}

impl StaffRole {
    pub const ALL: [Self; 4] = [Self::Operator, Self::Moderator, Self::Support, Self::Auditor];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Moderator => "moderator",
            Self::Support => "support",
            Self::Auditor => "auditor",
        }
    }

    /// The one table of who may do what.
    pub fn may(self, permission: StaffPermission) -> bool {
        permission.roles().contains(&self)
    }
}

impl StaffPermission {
    pub const ALL: [Self; 13] = [
        Self::ViewCustomers,
        Self::ViewJobs,
        Self::Suspend,
        Self::Moderate,
        Self::TakeDown,
        Self::SetPlan,
        Self::ViewActs,
        Self::ViewBooks,
        Self::ReplayPayments,
        Self::CorrectBooks,
        Self::AnswerDisputes,
        Self::ReviewPayments,
        Self::RecordCosts,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::ViewCustomers => "view_customers",
            Self::ViewJobs => "view_jobs",
            Self::Suspend => "suspend",
            Self::Moderate => "moderate",
            Self::TakeDown => "take_down",
            Self::SetPlan => "set_plan",
            Self::ViewActs => "view_acts",
            Self::ViewBooks => "view_books",
            Self::ReplayPayments => "replay_payments",
            Self::CorrectBooks => "correct_books",
            Self::AnswerDisputes => "answer_disputes",
            Self::ReviewPayments => "review_payments",
            Self::RecordCosts => "record_costs",
        }
    }

    /// The roles that have it.
    pub fn roles(self) -> &'static [StaffRole] {
        match self {
            Self::ViewCustomers => &StaffRole::ALL,
            Self::ViewJobs => &[StaffRole::Operator, StaffRole::Support],
            Self::Suspend | Self::Moderate | Self::TakeDown => &[StaffRole::Operator, StaffRole::Moderator],
            Self::SetPlan => &[StaffRole::Operator],
            Self::ViewActs => &[StaffRole::Operator, StaffRole::Auditor],
            Self::ViewBooks => &[StaffRole::Operator, StaffRole::Auditor],
            Self::ReplayPayments
            | Self::CorrectBooks
            | Self::AnswerDisputes
            | Self::ReviewPayments
            | Self::RecordCosts => &[StaffRole::Operator],
        }
    }
}

impl fmt::Display for StaffRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a member of staff acts. The customer can read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reason(String);

impl Reason {
    pub const CHARACTERS_MIN: usize = 10;
    pub const CHARACTERS_MAX: usize = 500;

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Reason {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        let text = text.trim();
        let is_long_enough = (Self::CHARACTERS_MIN..=Self::CHARACTERS_MAX).contains(&text.chars().count());
        if is_long_enough && !text.chars().any(breaks_line_or_direction) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Unacceptable { expected: "a reason of 10 to 500 characters on one line" })
        }
    }
}

impl From<Reason> for String {
    fn from(reason: Reason) -> Self {
        reason.0
    }
}

impl utoipa::PartialSchema for Reason {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .description(Some("Why: 10 to 500 characters on one line. The customer can read it."))
            .min_length(Some(Self::CHARACTERS_MIN))
            .max_length(Some(Self::CHARACTERS_MAX))
            .into()
    }
}

impl utoipa::ToSchema for Reason {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_who_may_do_what_is_this_one() {
        use StaffPermission::{Moderate, SetPlan, Suspend, TakeDown, ViewActs, ViewBooks, ViewCustomers, ViewJobs};
        let may = |role: StaffRole| StaffPermission::ALL.into_iter().filter(|it| role.may(*it)).collect::<Vec<_>>();
        assert_eq!(may(StaffRole::Operator), StaffPermission::ALL);
        assert_eq!(may(StaffRole::Moderator), [ViewCustomers, Suspend, Moderate, TakeDown]);
        assert_eq!(may(StaffRole::Support), [ViewCustomers, ViewJobs]);
        assert_eq!(may(StaffRole::Auditor), [ViewCustomers, ViewActs, ViewBooks]);
        assert!(StaffRole::ALL.into_iter().filter(|role| role.may(SetPlan)).count() == 1);
    }

    #[test]
    fn a_reason_is_a_line_of_ten_to_five_hundred_characters() {
        let reason = |text: &str| Reason::try_from(text.to_owned()).map(String::from);
        assert_eq!(reason("  ticket 4711 "), Ok("ticket 4711".to_owned()));
        assert_eq!(reason(&"ä".repeat(500)).map(|it| it.chars().count()), Ok(500));
        for wrong in ["", "ticket", "          ", "ticket\n4711", "ticket \u{202e}4711", &"x".repeat(501)] {
            assert!(reason(wrong).is_err(), "{wrong:?}");
        }
    }
}
