//! The child: the same executable as the worker, started again for one
//! generation. It has no credentials, limits to what it may use, and nothing
//! but its pipes; what becomes of it is no concern of anybody else's job.

use std::io;
use std::os::unix::process::parent_id;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use domain::generation::{Progress, Stage};
use engine::{Code, Refusal};
use sandbox::{Limits, PANICKED};

use super::wire::{self, Answer, Task};
use super::{MEMORY_BYTES_MAX, TIMEOUT_SECONDS, render};

/// The first argument of a child; the second is the generation's id.
pub(super) const ARGUMENT: &str = "render";
/// Files come by the thousand; their owner sees two changes a second.
const TELL_EVERY: Duration = Duration::from_millis(100);

pub(super) fn is_asked_for() -> bool {
    sandbox::is_child(ARGUMENT)
}

/// The child's whole `main`. Its last words go to the worker's log.
pub(super) fn main() -> ExitCode {
    let limits = Limits { memory_bytes_max: MEMORY_BYTES_MAX, cpu_seconds_max: TIMEOUT_SECONDS };
    match limits.enforce().and_then(|()| serve()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> io::Result<ExitCode> {
    let teller = Teller { parent: parent_id(), told: Mutex::default() };
    let mut stdin = io::stdin().lock();
    let order = wire::take_order(&mut stdin)?;
    let (task, begun, time_max) = (order.task, Instant::now(), Duration::from_millis(order.time_max_ms));
    let inputs = wire::take_inputs(&mut stdin, order)?;
    let answer = match task {
        Task::Check => render::check(inputs, &teller, begun, time_max).map(Answer::Checked),
        Task::Render => render::render(inputs, &teller, begun, time_max).map(Answer::Rendered),
    };
    let answer = match answer {
        Ok(answer) => answer,
        Err(refusal) => match ours(&refusal) {
            None => Answer::Refused(render::failure(refusal)),
            Some(code) => {
                eprintln!("{refusal}");
                return Ok(code);
            }
        },
    };
    wire::tell(&mut io::stdout().lock(), &answer).map(|()| ExitCode::SUCCESS)
}

/// How the child ends for a refusal that the project is not the cause of: as by the
/// panic that it was, or in a way after which the worker tries again.
fn ours(refusal: &Refusal) -> Option<ExitCode> {
    match refusal.code {
        Code::EngineDefect => Some(ExitCode::from(PANICKED)),
        Code::ThreadUnavailable => Some(ExitCode::FAILURE),
        _ => None,
    }
}

/// Tells the worker how far the engine is.
struct Teller {
    parent: u32,
    told: Mutex<(Progress, Option<Instant>)>,
}

impl Teller {
    /// `change` is told at once if it is rare, or now and then.
    fn tell(&self, is_rare: bool, change: impl FnOnce(&mut Progress)) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let (progress, at) = &mut *told;
        change(progress);
        if is_rare || at.is_none_or(|at| at.elapsed() >= TELL_EVERY) {
            *at = Some(Instant::now());
            if wire::tell(&mut io::stdout().lock(), &Answer::Progress(*progress)).is_err() {
                leave();
            }
        }
    }
}

impl engine::Observer for Teller {
    fn stage(&self, stage: engine::Stage) {
        self.tell(true, |progress| {
            progress.stage = Some(match stage {
                engine::Stage::Load => Stage::Load,
                engine::Stage::Infer => Stage::Infer,
                engine::Stage::Validate => Stage::Validate,
                engine::Stage::Query => Stage::Query,
                engine::Stage::Render => Stage::Render,
            });
        });
    }

    fn files(&self, done: usize, total: usize) {
        self.tell(false, |progress| (progress.files_done, progress.files_total) = (done as u64, total as u64));
    }

    /// Never by its worker, which ends the whole process; but a worker that
    /// died has left it to somebody else.
    fn cancelled(&self) -> bool {
        if parent_id() != self.parent {
            leave();
        }
        false
    }
}

fn leave() -> ! {
    eprintln!("the worker is gone");
    std::process::exit(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_project_did_not_cause_is_no_refusal_of_it() {
        let ended = |refusal: Refusal| ours(&refusal).map(|code| format!("{code:?}"));
        let code = |code: ExitCode| Some(format!("{code:?}"));
        assert_eq!(ended(Refusal::defect("a panic")), code(ExitCode::from(PANICKED)));
        let no_thread = Refusal::no_thread(&io::ErrorKind::WouldBlock.into());
        assert_eq!(ended(no_thread), code(ExitCode::FAILURE));
        assert_eq!(ended(Refusal::new(Code::TemplateFailed, "a variable is missing")), None);
    }
}
