//! The table of who may do what, as people read it.

use std::fmt::Write as _;

use domain::api_key::SCOPES;
use domain::{Permission, Role};

/// Markdown, for the README and the API's description.
pub fn table() -> String {
    let mut table = "| | scope of an API key | viewer | editor | admin |\n|---|---|---|---|---|\n".to_owned();
    for permission in Permission::ALL {
        let may = |role: Role| if role.may(permission) { "yes" } else { "" };
        let marks = Role::ALL.map(|role| format!(" {} |", may(role)).replace("  |", " |"));
        // Some permissions are for people alone.
        let scope = if SCOPES.contains(&permission) { format!(" `{}`", permission.as_str()) } else { String::new() };
        let _ = writeln!(table, "| {} |{scope} |{}", meaning(permission), marks.concat());
    }
    table
}

fn meaning(permission: Permission) -> &'static str {
    match permission {
        Permission::Read => "see what the workspace has, and its members",
        Permission::Generate => "upload inputs and run generations",
        Permission::Publish => "publish packages",
        Permission::Meter => "report usage from services of one's own",
        Permission::Buy => "buy in the marketplace",
        Permission::ManageKeys => "make and revoke API keys of one's own",
        Permission::ManageMembers => "invite and remove members, change roles",
        Permission::ManageBilling => "change the plan, pay, see invoices",
        Permission::ManageWorkspace => "rename the workspace, hand it over",
    }
}
