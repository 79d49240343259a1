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
use rustix::process::{Resource, Rlimit, setrlimit};

use super::process::PANICKED;
use super::wire::{self, Answer, Task};
use super::{MEMORY_BYTES_MAX, TIMEOUT_SECONDS, render};

/// The first argument of a child. The second, the generation's id, is for
/// whoever looks at a list of processes.
pub(super) const ARGUMENT: &str = "render";
/// Files come by the thousand; their owner sees two changes a second.
const TELL_EVERY: Duration = Duration::from_millis(100);

pub(super) fn is_asked_for() -> bool {
    std::env::args_os().nth(1).is_some_and(|argument| argument == ARGUMENT)
}

/// The child's whole `main`. Its last words go to the worker's log.
pub(super) fn main() -> ExitCode {
    match limit().and_then(|()| serve()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Before anything is read. An allocation beyond the memory ends the process
/// at once, wherever it is made: that is the point.
fn limit() -> io::Result<()> {
    let fixed = |max: u64| Rlimit { current: Some(max), maximum: Some(max) };
    setrlimit(Resource::As, fixed(MEMORY_BYTES_MAX))?;
    // Should nobody be left to end it.
    setrlimit(Resource::Cpu, fixed(u64::from(TIMEOUT_SECONDS)))?;
    setrlimit(Resource::Core, fixed(0))?;
    // No file can be written; pipes can.
    setrlimit(Resource::Fsize, fixed(0))?;
    Ok(())
}

fn serve() -> io::Result<ExitCode> {
    let teller = Teller { parent: parent_id(), told: Mutex::default() };
    let mut stdin = io::stdin().lock();
    let order = wire::take_order(&mut stdin)?;
    let (task, begun, time_max) = (order.task, Instant::now(), Duration::from_millis(order.time_max_ms));
    let inputs = wire::take_inputs(&mut stdin, order)?;
    let answer = match task {
        Task::Check => Answer::Checked(render::check(inputs, &teller, begun, time_max)),
        Task::Render => match render::render(inputs, &teller, begun, time_max) {
            Ok(rendered) => Answer::Rendered(rendered),
            Err(refusal) => match ours(&refusal) {
                None => Answer::Refused(render::failure(refusal)),
                Some(code) => {
                    eprintln!("{refusal}");
                    return Ok(code);
                }
            },
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
