//! The worker's side of the child, and what is kept of what it found.

use std::io;
use std::time::Duration;

use catalog_store::ontologies;
use catalog_store::versions::{self, Changes, Check, Record, readme_key, report_key, subject_key};
use domain::Sha256Hex;
use domain::events::Actor;
use engine::{Code, Refusal};
use platform::{App, Bucket, Error, blobs};
use registry::checks::{self, Grade};
use registry::moderation;
use sandbox::{Death, Failed, Process, parts};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use translog::claims::sha256_hex;

use super::changes::Compared;
use super::child::ARGUMENT;
use super::inputs::{self, Inputs};
use super::wire::{self, ANSWER_BYTES_MAX, Answer, Checked};
use super::{ENDPOINT, LAST_WRITES, MEMORY_BYTES_MAX, Waiting};

/// Lets a child check. What may not be the archive's fault is tried once more, but for the
/// last time, when the creator is told.
pub(super) async fn run(
    app: &App,
    waiting: &Waiting,
    inputs: Inputs,
    time_left: Duration,
    is_last: bool,
) -> Result<Checked, Error> {
    let time_max = Duration::from_secs(time_left.saturating_sub(LAST_WRITES).as_secs());
    let Record { package, version, .. } = &waiting.version;
    let unable = |error: io::Error| Error::Unavailable { inside: format!("no process to check in: {error}") };
    let mut process =
        Process::start(&app.config.executable, [ARGUMENT, &format!("{package}@{version}")]).map_err(unable)?;
    let answer = process.run(time_max, async |stdin, stdout| talk(app, waiting, inputs, stdin, stdout).await).await;
    process.end().await;
    match answer {
        Ok(Ok(checked)) => Ok(checked),
        Ok(Err(error)) => Err(error),
        Err(failed) => explained(waiting, failed, time_max, is_last),
    }
}

/// Gives the child its work and answers its questions until it has nothing more to say.
async fn talk(
    app: &App,
    waiting: &Waiting,
    inputs: Inputs,
    mut stdin: impl AsyncWrite + Unpin,
    mut stdout: impl AsyncRead + Unpin,
) -> io::Result<Result<Checked, Error>> {
    // Why a child does not take its work, it tells by its end.
    let _ = wire::give(&mut stdin, waiting, inputs).await;
    loop {
        let ontology = match parts::json(&parts::receive(&mut stdout, ANSWER_BYTES_MAX).await?)? {
            Answer::Checked(checked) => return Ok(Ok(*checked)),
            Answer::Asks { ontology } => ontology,
        };
        let is_known = match ontologies::is_known(app, &ontology).await {
            Ok(is_known) => is_known,
            Err(error) => return Ok(Err(error)),
        };
        parts::send(&mut stdin, &parts::to_json(&is_known)?).await?;
        stdin.flush().await?;
    }
}

fn explained(waiting: &Waiting, failed: Failed, time_max: Duration, is_last: bool) -> Result<Checked, Error> {
    let (inside, will_come_again) = match failed {
        Failed::OutOfTime => return Ok(refused(waiting, &Refusal::out_of_time(time_max))),
        Failed::Died(Death::OutOfMemory { bytes }) => {
            let met = format!("that by one more allocation of {bytes}");
            let refusal = Refusal::limit("memory_bytes_max", MEMORY_BYTES_MAX, met);
            return Ok(refused(waiting, &refusal.expecting("a smaller ontology, or examples that hold less at once")));
        }
        Failed::Died(Death::Defect { said }) => (said, true),
        Failed::Unreadable(error) => (error.to_string(), true),
        Failed::Died(Death::Other { said }) => (said, false),
        Failed::Unknown(error) => (error.to_string(), false),
    };
    if !will_come_again && !is_last {
        return Err(Error::Unavailable { inside: format!("the child that checked ended by {inside}") });
    }
    tracing::error!(inside, "a check stopped unexpectedly");
    let message = "The check stopped unexpectedly. This is a defect of ours: tell us the package and the version.";
    let refusal = Refusal::new(Code::EngineDefect, message).expecting("the version submitted once more, later");
    Ok(refused(waiting, &refusal))
}

pub(super) fn archive_missing(waiting: &Waiting) -> Checked {
    let refusal = Refusal::new(Code::FileMissing, "the archive is not kept any more")
        .expecting("the archive uploaded once more, and the version submitted");
    refused(waiting, &refusal)
}

fn refused(waiting: &Waiting, refusal: &Refusal) -> Checked {
    let report = checks::refused(waiting.package.kind, refusal);
    Checked { report, readme: None, subject: None, ontologies: Vec::new(), compared: None }
}

/// Puts what was found under names that hold its hash; the version's record then names
/// it. Whoever was faster has written the same.
pub(super) async fn keep(app: &App, waiting: &Waiting, checked: Checked) -> Result<(), Error> {
    let Checked { report, readme, subject, ontologies, compared } = checked;
    let (grade, score) = (report.grade, u32::try_from(report.score.points).unwrap_or_default());
    let flags = moderation::flags(&report);
    let json = serde_json::to_vec(&report).map_err(Error::internal)?;
    let report_sha256 = put(app, json, "application/json", report_key).await?;
    let readme_sha256 = match readme {
        Some(text) => Some(put(app, text.into_bytes(), "text/markdown; charset=utf-8", readme_key).await?),
        None => None,
    };
    let subject_sha256 = match subject.filter(|_| grade != Grade::Error) {
        Some(subject) => {
            keep_archive(app, waiting).await?;
            let json = serde_json::to_vec(&subject).map_err(Error::internal)?;
            Some(put(app, json, "application/json", subject_key).await?)
        }
        None => None,
    };
    let changes = match compared {
        Some(compared) => Some(keep_changes(app, compared).await?),
        None => None,
    };
    let checked_at = app.clock.now().into();
    let check =
        Check { grade, score, report_sha256, readme_sha256, subject_sha256, flags, ontologies, changes, checked_at };
    let by = Actor::system(ENDPOINT.name);
    let is_written = versions::complete_check(app, &waiting.version, waiting.package.owner(), check, &by).await?;
    tracing::info!(is_written, "checked");
    Ok(())
}

/// What can be published is kept for good; drafts go after some time.
async fn keep_archive(app: &App, waiting: &Waiting) -> Result<(), Error> {
    let missing = || Error::Unavailable { inside: "an archive that was checked is not given".to_owned() };
    let zip = inputs::archive(app, waiting).await?.ok_or_else(missing)?;
    let archive = waiting.version.archive.as_ref().ok_or_else(missing)?;
    blobs::put(app, Bucket::Packages, &archive.object_key(), zip, &archive.sha256, "application/zip").await
}

async fn keep_changes(app: &App, compared: Compared) -> Result<Changes, Error> {
    let Compared { since, bump, shown, omitted, changelog } = compared;
    let key = |sha256: &Sha256Hex| format!("changelogs/{sha256}.md");
    let changelog_sha256 = put(app, changelog.into_bytes(), "text/markdown; charset=utf-8", key).await?;
    Ok(Changes { since, bump, shown, omitted, changelog_sha256 })
}

async fn put(
    app: &App,
    bytes: Vec<u8>,
    content_type: &str,
    key: impl Fn(&Sha256Hex) -> String,
) -> Result<Sha256Hex, Error> {
    let sha256 = Sha256Hex::try_from(sha256_hex(&bytes)).map_err(Error::internal)?;
    blobs::put(app, Bucket::Packages, &key(&sha256), bytes, &sha256, content_type).await?;
    Ok(sha256)
}
