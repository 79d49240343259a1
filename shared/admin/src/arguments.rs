//! The command line, and the help that it prints.

use clap::{Parser, Subcommand, ValueEnum};
use domain::{Email, StaffRole};
use serde_json::{Value, json};

const EXIT_CODES: &str = "\
Exit codes:
  0  done: the answer is on stdout, as JSON
  1  the function refused, or failed: the message says why
  2  the command line is wrong
  3  AWS could not be reached, or does not let you invoke the function

Credentials and region are those of the AWS command line: its environment
variables and its files. With single sign-on, export them first:
  eval \"$(aws configure export-credentials --format env)\"";

/// Say who runs the product: grant and revoke roles of staff.
#[derive(Debug, Parser)]
#[command(name = "ggen-cloud-admin", version, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    /// The name of the deployed stack
    #[arg(long, global = true, default_value = "ggen", value_name = "NAME")]
    pub(crate) stack: String,

    /// The AWS region of the stack; without it, that of the AWS command line
    #[arg(long, global = true)]
    pub(crate) region: Option<String>,

    /// Another AWS, such as the local cloud's
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) endpoint_url: Option<String>,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Give somebody a role of staff
    ///
    /// Answers the code by which they enrol within a day, at POST
    /// /api/v1/staff/enrol: hand it over yourself, it is mailed to nobody. A
    /// grant to somebody of staff begins anew, and ends their tokens at once.
    Grant {
        #[arg(value_parser = email)]
        email: Email,
        role: RoleArgument,
    },
    /// Take somebody's role of staff away; their next request is refused
    Revoke {
        #[arg(value_parser = email)]
        email: Email,
    },
    /// List who is or was of staff
    List,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleArgument {
    /// Runs the product
    Operator,
    /// Acts against abuse
    Moderator,
    /// Answers customers
    Support,
    /// Looks at what staff did
    Auditor,
}

impl From<RoleArgument> for StaffRole {
    fn from(role: RoleArgument) -> Self {
        match role {
            RoleArgument::Operator => Self::Operator,
            RoleArgument::Moderator => Self::Moderator,
            RoleArgument::Support => Self::Support,
            RoleArgument::Auditor => Self::Auditor,
        }
    }
}

fn email(text: &str) -> Result<Email, String> {
    Email::try_from(text.to_owned()).map_err(|wrong| format!("expected {}", wrong.expected))
}

impl Command {
    /// The function that does it, and what it is given.
    pub(crate) fn call(&self) -> (&'static str, Value) {
        match self {
            Self::Grant { email, role } => ("grant-staff", json!({"email": email, "role": StaffRole::from(*role)})),
            Self::Revoke { email } => ("revoke-staff", json!({"email": email})),
            Self::List => ("list-staff", json!({})),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn call(arguments: &[&str]) -> (&'static str, Value) {
        Arguments::try_parse_from([&["ggen-cloud-admin"], arguments].concat()).unwrap().command.call()
    }

    #[test]
    fn each_command_is_a_function_with_what_it_takes() {
        Arguments::command().debug_assert();
        let granted = json!({"email": "grace@example.org", "role": "operator"});
        assert_eq!(call(&["grant", "Grace@Example.org", "operator"]), ("grant-staff", granted));
        assert_eq!(call(&["revoke", "grace@example.org"]), ("revoke-staff", json!({"email": "grace@example.org"})));
        assert_eq!(call(&["list"]), ("list-staff", json!({})));
    }

    #[test]
    fn every_role_can_be_granted_by_its_name() {
        for role in StaffRole::ALL {
            assert_eq!(call(&["grant", "grace@example.org", role.as_str()]).1["role"], json!(role));
        }
    }

    #[test]
    fn what_is_no_address_or_no_role_is_not_sent() {
        for wrong in [["grant", "grace", "operator"], ["grant", "grace@example.org", "admin"]] {
            let parsed = Arguments::try_parse_from(["ggen-cloud-admin"].into_iter().chain(wrong));
            assert!(parsed.is_err(), "{wrong:?}");
        }
    }
}
