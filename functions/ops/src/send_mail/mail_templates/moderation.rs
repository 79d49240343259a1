//! What moderators decided, as those read it whom it is about.

use domain::Time;

use super::{button, day};
use crate::send_mail::mail_rendering::MailContent;

const MISTAKE: &str = "If you think that this is a mistake, answer this mail.";

pub(super) fn approved(package: &str, version: &str, reason: &str, at: Time, app_url: &str) -> MailContent {
    MailContent {
        subject: format!("{package} {version} is published"),
        paragraphs: vec![
            format!("Our moderators looked at {package} {version} on {}, and it is published now. They say:", day(at)),
            reason.to_owned(),
        ],
        button: button("See the package", format!("{app_url}/packages/{package}")),
        ending: Vec::new(),
    }
}

pub(super) fn refused(subject: &str, codes: &[String], (reason, may_appeal): (&str, bool), at: Time) -> MailContent {
    let follows = if may_appeal {
        "You can appeal once: POST …/versions/{version}/appeal with your reason. Another moderator than the one who \
         refused it then decides. What you mend is another version, which you can publish at any time."
    } else {
        "This was decided on your appeal, by another moderator than before, and stays so. What you mend is another \
         version, which you can publish at any time."
    };
    MailContent {
        subject: format!("{subject} is not published"),
        paragraphs: vec![
            format!(
                "Our moderators looked at {subject} on {} and refused it ({}). They say:",
                day(at),
                codes.join(", ")
            ),
            reason.to_owned(),
            follows.to_owned(),
        ],
        button: None,
        ending: vec![MISTAKE.to_owned()],
    }
}

pub(super) fn taken_down(
    subject: &str,
    is_creator: bool,
    (legal_basis, reason): (&str, &str),
    at: Time,
) -> MailContent {
    let follows = if is_creator {
        "Nobody finds, resolves, installs or downloads it any more, nor do you. Its record, its hash and its signed \
         statement stay, as others rely on them. If you disagree, you can appeal once: POST …/takedown/appeal with your \
         reason. Another moderator than the one who took it down then decides."
    } else {
        "You have it in your library. It cannot be downloaded or generated from any more, and new generations that \
         ask for it are refused: resolve to another version, or remove it from the library, and look whether you may \
         go on using what you have downloaded. What you generated before stays yours, with its receipts."
    };
    MailContent {
        subject: format!("{subject} was taken down"),
        paragraphs: vec![
            format!(
                "{subject} was taken down by our staff on {}. The legal basis is {legal_basis}. They say:",
                day(at)
            ),
            reason.to_owned(),
            follows.to_owned(),
        ],
        button: None,
        ending: if is_creator { Vec::new() } else { vec![MISTAKE.to_owned()] },
    }
}

pub(super) fn reinstated(subject: &str, is_creator: bool, reason: &str, at: Time) -> MailContent {
    let follows = if is_creator {
        "It is found, resolved and installed as before."
    } else {
        "You have it in your library, where it works as before."
    };
    MailContent {
        subject: format!("{subject} was reinstated"),
        paragraphs: vec![
            format!("{subject}, which had been taken down, was reinstated by our staff on {}. They say:", day(at)),
            reason.to_owned(),
            follows.to_owned(),
        ],
        button: None,
        ending: Vec::new(),
    }
}

pub(super) fn appeal_refused(subject: &str, reason: &str, at: Time) -> MailContent {
    MailContent {
        subject: format!("{subject} stays taken down"),
        paragraphs: vec![
            format!(
                "You appealed against the takedown of {subject}. Another moderator than the one who took it down \
                 looked at it on {} and refused the appeal. They say:",
                day(at)
            ),
            reason.to_owned(),
            "This stays so. Its record, its hash and its signed statement stay too, as others rely on them.".to_owned(),
        ],
        button: None,
        ending: Vec::new(),
    }
}

pub(super) fn review(package: &str, hidden: bool, reason: &str, at: Time) -> MailContent {
    let (happened, follows) = if hidden {
        ("was hidden", "Nobody but you and our staff sees it, and its stars do not count. You can take it back.")
    } else {
        ("is shown again", "Everybody sees it, and its stars count.")
    };
    MailContent {
        subject: format!("Your review of {package} {happened}"),
        paragraphs: vec![
            format!("Your review of {package} {happened} by our staff on {}, for this reason:", day(at)),
            reason.to_owned(),
            follows.to_owned(),
        ],
        button: None,
        ending: vec![MISTAKE.to_owned()],
    }
}

pub(super) fn report(subject: &str, upheld: bool, reported_at: Time) -> MailContent {
    let follows = if upheld {
        "Our moderators looked at it and found that you are right: it is not shown any more."
    } else {
        "Our moderators looked at it and found nothing that our terms or the law forbid: it stays as it is."
    };
    MailContent {
        subject: format!("What you reported of {subject}"),
        paragraphs: vec![format!("You reported {subject} on {}. Thank you.", day(reported_at)), follows.to_owned()],
        button: None,
        ending: vec!["If something is new, report it once more.".to_owned()],
    }
}
