//! The functions behind a runtime API, without Lambda and without an emulator:
//! start, answers and memory, beside Node, Python and a bare Rust Lambda.

mod events;
mod programs;
mod stage;
mod template;

use std::time::Duration;

use runtime_api::{Answer, Function};

use crate::report::{Report, Result};
use crate::spread::spread;
use programs::{Candidate, candidates};
use stage::Stage;

const GROUP: &str = "functions";
/// Starts of each, in turn.
const STARTS: usize = 21;
const WARM_UP: usize = 50;
const WARM: usize = 1_000;

/// What the starts of one program gave.
#[derive(Default)]
struct Starts {
    start: Vec<Duration>,
    cpu: Vec<Duration>,
    first_answer: Vec<Duration>,
}

pub(crate) async fn measure(report: &mut Report) -> Result<()> {
    let stage = Stage::set().await?;
    let candidates = candidates(&stage)?;
    let mut starts: Vec<Starts> = candidates.iter().map(|_| Starts::default()).collect();
    for round in 0..STARTS {
        for (candidate, starts) in candidates.iter().zip(&mut starts) {
            start_once(candidate, starts, round).await?;
        }
    }
    let bare = candidates.iter().zip(&starts).find(|(candidate, _)| candidate.is_floor);
    let bare_ms = bare.and_then(|(_, starts)| spread(&starts.start)).map(|spread| spread.p50_ms);
    for (candidate, starts) in candidates.iter().zip(&starts) {
        let name = candidate.name;
        let start = spread(&starts.start).ok_or("no starts")?;
        report.time(GROUP, name, "exec to next", start);
        if let Some(bare_ms) = bare_ms.filter(|_| !candidate.is_floor) {
            report.ratio(GROUP, name, "÷ bare start", start.p50_ms / bare_ms);
        }
        report.time(GROUP, name, "start CPU", spread(&starts.cpu).ok_or("no starts")?);
        report.time(GROUP, name, "first answer", spread(&starts.first_answer).ok_or("no starts")?);
        warm(report, candidate).await?;
        report.bytes(GROUP, name, "size on disk", candidate.size_bytes);
    }
    Ok(())
}

async fn start_once(candidate: &Candidate, starts: &mut Starts, round: usize) -> Result<()> {
    let mut function = Function::start(candidate.program.clone()).await?;
    starts.start.push(function.start);
    starts.cpu.push(function.start_usage.cpu);
    let answer = function.invoke(&candidate.event(round)).await?;
    candidate.check(&answer)?;
    starts.first_answer.push(answer.time);
    Ok(())
}

async fn warm(report: &mut Report, candidate: &Candidate) -> Result<()> {
    let mut function = Function::start(candidate.program.clone()).await?;
    let mut times = Vec::with_capacity(WARM);
    for number in 0..WARM_UP + WARM {
        let answer: Answer = function.invoke(&candidate.event(STARTS + number)).await?;
        candidate.check(&answer)?;
        if number >= WARM_UP {
            times.push(answer.time);
        }
    }
    report.time(GROUP, candidate.name, "warm answer", spread(&times).ok_or("no answers")?);
    report.bytes(GROUP, candidate.name, "peak RSS", function.usage()?.peak_rss_kib * 1024);
    Ok(())
}
