//! Rules of one file each render before their turn, on two threads. Their files
//! are then set against each other in the manifest's order, one after the other,
//! so that neither bytes, warnings nor the refusal depend on the threads.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use super::whole::{self, Whole};
use super::{Prepared, Rows};
use crate::Refusal;
use crate::machine::both;
use crate::render::STACK_BYTES;
use crate::render::environment::Environment;

/// Two files of a larger graph would need twice the memory at once.
const TRIPLES_MAX: usize = 200_000;

/// A rule, and what it has rendered ahead of its turn.
pub(super) struct Turn<'a> {
    pub(super) one: Prepared<'a>,
    pub(super) rendered: Option<Result<Whole, Refusal>>,
}

/// Renders what can be rendered ahead. After a refusal only a check renders on.
pub(super) fn render<'a>(prepared: Vec<Prepared<'a>>, triples: usize, environment: &Environment) -> Vec<Turn<'a>> {
    let turns = prepared.into_iter().map(|one| Turn { one, rendered: None });
    let is_alone = |turns: &[Turn<'_>]| turns.iter().filter(|turn| turn.one.path.is_none()).count() < 2;
    let turns: Vec<Turn<'a>> = turns.collect();
    // Of the queries of templates, only so many are remarked on, in their order.
    if is_alone(&turns) || triples > TRIPLES_MAX || environment.may_ask() {
        return turns;
    }
    let turns: Vec<Mutex<Turn<'a>>> = turns.into_iter().map(Mutex::new).collect();
    let (next, is_refused) = (AtomicUsize::new(0), AtomicBool::new(false));
    let work = |environment: &Environment| {
        // Turns are taken in order: those before a refused one have been taken.
        while !is_refused.load(Ordering::Relaxed)
            && let Some(turn) = turns.get(next.fetch_add(1, Ordering::Relaxed))
        {
            let mut turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            if turn.one.path.is_none() {
                let rendered = whole::render(&turn.one, environment);
                if rendered.is_err() && !environment.shared.faults.is_collecting() {
                    is_refused.store(true, Ordering::Relaxed);
                }
                // The rows are the bulk of a run's memory, and are needed no more.
                turn.one.rows = Rows::default();
                turn.rendered = Some(rendered);
            }
        }
    };
    both(STACK_BYTES, || work(environment), || work(&environment.for_another_thread()));
    turns.into_iter().map(|turn| turn.into_inner().unwrap_or_else(PoisonError::into_inner)).collect()
}
