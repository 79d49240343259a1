//! A member of staff who calls: another kind of caller than a customer's, with routes of
//! its own. No request has both.

use domain::events::Actor;
use domain::{StaffId, StaffPermission, StaffRole, Time};
use serde::{Deserialize, Serialize};

use crate::access::Access;
use crate::app::App;
use crate::caller::{Caller, PROOF_SECONDS_MAX};
use crate::error::Error;

/// Whom the authorizer found behind what was presented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    Customer(Caller),
    Staff(Staff),
}

/// A member of staff with a valid token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    pub staff_id: StaffId,
    /// As it is now, not as it was when the token was given.
    pub role: StaffRole,
    /// When they signed in, by password and second factor.
    pub proven_at: Time,
}

impl Staff {
    /// Whether the row's access rule lets them in.
    pub fn admit(&self, app: &App, access: Access) -> Result<(), Error> {
        match access {
            Access::Staff(needed) => self.permitted(needed),
            Access::StaffRecently(needed) => self.permitted(needed).and_then(|()| self.recent(app)),
            Access::Public => Ok(()),
            Access::Person | Access::PersonRecently | Access::Member(_) | Access::MemberRecently(_) => {
                Err(Error::CustomerRequired)
            }
        }
    }

    fn permitted(&self, needed: StaffPermission) -> Result<(), Error> {
        if self.role.may(needed) { Ok(()) } else { Err(Error::StaffForbidden { needed }) }
    }

    fn recent(&self, app: &App) -> Result<(), Error> {
        let age_seconds = app.clock.now().as_second() - self.proven_at.as_second();
        if age_seconds <= PROOF_SECONDS_MAX { Ok(()) } else { Err(Error::StaffStepUpRequired) }
    }

    /// As events name who acts.
    pub fn actor(&self) -> Actor {
        Actor::Staff { staff_id: self.staff_id }
    }
}
