//! What owners and collaborators of a package hear of how its earnings are shared.

use domain::Time;
use platform::mail::SplitStep;

use super::{button, is_plain, minute};
use crate::send_mail::mail_rendering::MailContent;

pub(super) fn proposed(package: &str, from: &str, basis_points: u32, at: Time, app_url: &str) -> MailContent {
    let by = if is_plain(from) { format!("The workspace “{from}”") } else { "Another workspace".to_owned() };
    let part = match basis_points {
        0 => "Your workspace, which has a part now, would have none any more.".to_owned(),
        points => format!("Your workspace would get {} of the creator's share of each sale.", percent(points)),
    };
    MailContent {
        subject: format!("A share in {package} at ggen"),
        paragraphs: vec![
            format!("{by} proposes who shares in what the package {package} earns. That was on {}.", minute(at)),
            part,
            "Nothing changes until everybody who is asked has accepted it. If you do nothing, it stays as it is."
                .to_owned(),
        ],
        button: button("Look at the proposal", format!("{app_url}/splits")),
        ending: vec!["If you do not know who proposes it, leave it alone.".to_owned()],
    }
}

pub(super) fn notice(package: &str, step: SplitStep, at: Time, app_url: &str) -> MailContent {
    let (title, happened, follows) = match step {
        SplitStep::Withdrawn => (
            "A split was withdrawn",
            format!("Its owner has taken back the proposal of who shares in what {package} earns"),
            "It stays as it was. You need not do anything.",
        ),
        SplitStep::Accepted => (
            "A split was accepted by one more",
            format!("A workspace has accepted your proposal of who shares in what {package} earns"),
            "It is in force when everybody who is asked has accepted it.",
        ),
        SplitStep::Declined => (
            "A split was declined",
            format!("A workspace does not want the proposal of who shares in what {package} earns"),
            "It stays as it was. Its owner can make another proposal.",
        ),
        SplitStep::InForce => (
            "A new split is in force",
            format!("Everybody who was asked has accepted who shares in what {package} earns"),
            "Orders that are made from now on are shared so. Those that were made before keep their shares.",
        ),
        SplitStep::Left => (
            "A collaborator has left",
            format!("A workspace shares no more in what {package} earns"),
            "Its part is the owner's in orders that are made from now on. Those that were made before keep their \
             shares.",
        ),
    };
    MailContent {
        subject: format!("{title} (ggen)"),
        paragraphs: vec![format!("{happened}. That was on {}.", minute(at)), follows.to_owned()],
        button: button("Look at the split", format!("{app_url}/splits")),
        ending: Vec::new(),
    }
}

/// `12.5 %` of 1,250 basis points.
fn percent(basis_points: u32) -> String {
    let (whole, rest) = (basis_points / 100, basis_points % 100);
    match (rest, rest % 10) {
        (0, _) => format!("{whole} %"),
        (_, 0) => format!("{whole}.{} %", rest / 10),
        _ => format!("{whole}.{rest:02} %"),
    }
}
