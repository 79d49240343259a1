//! Who may call a route: a word of its row, by which callers are let in.

use domain::{Permission, StaffPermission};

/// Who may call a route. Checked by [`crate::serve`] before the handler runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anyone, without a token.
    Public,
    /// A person about their own account, whatever their role: never an API key.
    Person,
    /// As [`Self::Person`], who proved within the last minutes who they are.
    PersonRecently,
    /// A member of the workspace, or an API key, that may do this.
    Member(Permission),
    /// As [`Self::Member`], in person, who proved within the last minutes who they are.
    MemberRecently(Permission),
    /// A member of staff that may do this: never a customer's token or key.
    Staff(StaffPermission),
    /// As [`Self::Staff`], who signed in within the last minutes.
    StaffRecently(StaffPermission),
}

impl Access {
    /// Whether it is about the caller's own account, whatever their workspace.
    pub fn is_own(self) -> bool {
        matches!(self, Self::Person | Self::PersonRecently)
    }

    /// Whether it is for staff.
    pub fn is_of_staff(self) -> bool {
        matches!(self, Self::Staff(_) | Self::StaffRecently(_))
    }
}
