//! How the stack of an area names what lies in the root: by parameters of one
//! convention. `AccountsTable` is what `!Ref AccountsTable` gives in the root, and
//! `AccountsTableArn` what `!GetAtt AccountsTable.Arn` gives there.

use std::collections::BTreeSet;

use crate::base;

/// The root's own name, with which the names of all functions begin.
pub(crate) const ROOT_NAME: &str = "RootStackName";
/// Where the API is reached, also when it has no domain of its own. A stack that
/// is told it comes after the API.
pub(crate) const API_ADDRESS: &str = "ApiAddress";
/// Where the distribution of packages is reached; empty without a key of downloads.
pub(crate) const DOWNLOAD_ADDRESS: &str = "DownloadAddress";
/// The id of the public key of downloads at CloudFront; empty without one.
pub(crate) const DOWNLOAD_KEY_ID: &str = "DownloadKeyPairId";

/// The layer with the operator's file of countries; empty without one.
pub(crate) const COUNTRY_LAYER: &str = "CountryLayer";
/// The path of that file; empty without one.
pub(crate) const COUNTRY_FILE: &str = "CountryFile";

/// Whether webhooks may call the machine that the functions run on.
pub(crate) const WEBHOOKS_TO_LOOPBACK: &str = "WebhooksToLoopback";

/// The attributes that are passed, longest first: one may end like another.
const ATTRIBUTES: [&str; 4] = ["StreamArn", "QueueName", "Arn", "Id"];

/// What a stack's resources name that is not among them: its parameters.
pub(crate) fn parameters(resources: &str) -> BTreeSet<&str> {
    let own: BTreeSet<&str> = resources.lines().filter_map(head).collect();
    named(resources).filter(|name| !own.contains(name)).collect()
}

/// `  AuthorizeRole:` → `AuthorizeRole`.
fn head(line: &str) -> Option<&str> {
    line.strip_prefix("  ")?.strip_suffix(':').filter(|id| is_name(id))
}

/// Every name in a `!Ref` or in a `${…}`, without AWS's own and without attributes.
fn named(resources: &str) -> impl Iterator<Item = &str> {
    let after = |mark| resources.split(mark).skip(1);
    let refs = after("!Ref ").map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or(""));
    let subs = after("${").filter_map(|rest| rest.split_once('}')).map(|(inside, _)| inside);
    refs.chain(subs).filter(|name| is_name(name) && *name != "AWS")
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// What the root passes for a parameter; `None` if it has nothing of that name.
pub(crate) fn value(root: &str, parameter: &str) -> Option<String> {
    match parameter {
        ROOT_NAME => return Some("!Ref AWS::StackName".to_owned()),
        API_ADDRESS => {
            let given = "!Sub \"https://${HttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}\"";
            return Some(format!("!If [OwnApiUrl, !Ref ApiUrl, {given}]"));
        }
        DOWNLOAD_ADDRESS => {
            let given = "!Sub \"https://${PackagesDistribution.DomainName}\"";
            let own = format!("!If [OwnDownloadUrl, !Ref DownloadUrl, {given}]");
            return Some(format!("!If [Downloads, {own}, \"\"]"));
        }
        DOWNLOAD_KEY_ID => return Some("!If [Downloads, !Ref DownloadPublicKeyOfCloudFront, \"\"]".to_owned()),
        _ => {}
    }
    let is_there = |name: &str| base::ids(root, "Parameters").chain(base::resources(root)).any(|id| id == name);
    if is_there(parameter) {
        return Some(format!("!Ref {parameter}"));
    }
    ATTRIBUTES.iter().find_map(|attribute| {
        let id = parameter.strip_suffix(attribute).filter(|id| is_there(id))?;
        Some(format!("!GetAtt {id}.{attribute}"))
    })
}

#[cfg(test)]
mod tests {
    use super::{parameters, value};

    const ROOT: &str = "Parameters:\n  AppUrl:\n    Type: String\n\nResources:\n  OutboxTable:\n    Type: T\n";

    #[test]
    fn a_stack_has_a_parameter_for_each_thing_that_is_not_its_own() {
        let resources = "  GetRole:\n    A: !Ref LogsArn\n  GetFunction:\n    B: !GetAtt GetRole.Arn\n    \
            C: !Sub ${RootStackName}-get\n    D: [!Ref GetRole, !Sub \"${UploadsArn}/*\", !Sub \"${AWS::Region}\"]\n    \
            E: !Ref AWS::AccountId\n";
        assert_eq!(parameters(resources).into_iter().collect::<Vec<_>>(), ["LogsArn", "RootStackName", "UploadsArn"]);
    }

    #[test]
    fn the_root_passes_what_the_name_says() {
        let passed = |name| value(ROOT, name).unwrap_or_default();
        assert_eq!(passed("AppUrl"), "!Ref AppUrl");
        assert_eq!(passed("OutboxTable"), "!Ref OutboxTable");
        assert_eq!(passed("OutboxTableArn"), "!GetAtt OutboxTable.Arn");
        assert_eq!(passed("OutboxTableStreamArn"), "!GetAtt OutboxTable.StreamArn");
        assert_eq!(value(ROOT, "InboxTableArn"), None);
    }
}
