//! Canonical numbers for blank nodes: isomorphic graphs get the same ones.
//!
//! Colour refinement tells nodes apart by what surrounds them. Nodes that stay
//! alike are split into components that touch only through nodes already told
//! apart; equal components are interchangeable, and only a component that is
//! symmetric in itself is searched: each of its nodes is singled out in turn
//! and the smallest outcome wins. The search is exponential on crafted graphs,
//! so every step is paid for from a [`Steps`] account. RDFC-1.0 would need the
//! same bound, hashes texts at every step, and its labels have no reader here.

use super::partition::{Link, Partition, Steps, Structure};
use crate::Refusal;

/// A search this deep has at least 2^64 leaves, so it would never end.
const DEPTH_MAX: usize = 64;

/// Gives each of the `count` blank nodes its canonical number.
///
/// In `triples`, which are distinct, blank nodes are `0..count` in any order
/// and ground terms are larger and already canonical.
pub(super) fn number(count: usize, triples: &[[u32; 3]], steps_max: u64) -> Result<Vec<u32>, Refusal> {
    let structure = Structure::new(count, triples);
    let mut steps = Steps::new(steps_max);
    let mut partition = Partition::by_key(count, |node| ground_view(&structure, node));
    partition.refine(&structure, &mut steps)?;
    let order = solve(&structure, &partition, 0, &mut steps)?;
    let mut numbers = vec![0; count];
    for (number, &node) in order.iter().enumerate() {
        numbers[node as usize] = number as u32;
    }
    Ok(numbers)
}

/// What a node sees when all blank nodes look the same.
fn ground_view(structure: &Structure, node: u32) -> Vec<Link> {
    let any_blank = |other: u32| (other as usize) < structure.len();
    let mut view: Vec<Link> = structure
        .links(node)
        .iter()
        .map(|&(direction, predicate, other)| (direction, predicate, if any_blank(other) { u32::MAX } else { other }))
        .collect();
    view.sort_unstable();
    view
}

/// The canonical order of the nodes, given a refined partition.
fn solve(structure: &Structure, partition: &Partition, depth: usize, steps: &mut Steps) -> Result<Vec<u32>, Refusal> {
    let (mut order, open): (Vec<u32>, Vec<u32>) =
        partition.order().iter().partition(|node| partition.is_single(**node));
    if open.is_empty() {
        return Ok(order);
    }
    let mut solved = Vec::new();
    for component in components(structure, partition, &open) {
        steps.spend(component.len())?;
        solved.push(solve_component(structure, partition, component, depth, steps)?);
    }
    solved.sort_unstable();
    order.extend(solved.into_iter().flat_map(|(_, nodes)| nodes));
    Ok(order)
}

/// What a component looks like in its canonical order: colours, then triples.
type Certificate = (Vec<u32>, Vec<[u32; 3]>);

fn solve_component(
    structure: &Structure,
    partition: &Partition,
    nodes: Vec<u32>,
    depth: usize,
    steps: &mut Steps,
) -> Result<(Certificate, Vec<u32>), Refusal> {
    let inner = inner_structure(structure, &nodes);
    let mut cells = Partition::by_key(nodes.len(), |node| partition.colour(nodes[node as usize]));
    cells.refine(&inner, steps)?;
    let (certificate, order) = match cells.smallest_open_cell() {
        None => {
            let order = cells.order().to_vec();
            (certificate(&inner, &order, &nodes, partition), order)
        }
        Some(_) if depth == DEPTH_MAX => return Err(steps.exhausted()),
        Some(cell) => {
            let mut best: Option<(Certificate, Vec<u32>)> = None;
            for &node in cell {
                steps.spend(nodes.len())?;
                let mut attempt = cells.clone();
                attempt.single_out(&inner, node);
                attempt.refine(&inner, steps)?;
                let order = solve(&inner, &attempt, depth + 1, steps)?;
                let found = (certificate(&inner, &order, &nodes, partition), order);
                if best.as_ref().is_none_or(|best| found.0 < best.0) {
                    best = Some(found);
                }
            }
            best.unwrap_or_default()
        }
    };
    Ok((certificate, order.into_iter().map(|node| nodes[node as usize]).collect()))
}

fn certificate(inner: &Structure, order: &[u32], nodes: &[u32], partition: &Partition) -> Certificate {
    let mut place = vec![0u32; order.len()];
    for (at, &node) in order.iter().enumerate() {
        place[node as usize] = at as u32;
    }
    let mut triples: Vec<[u32; 3]> = (0..order.len() as u32)
        .flat_map(|node| inner.outgoing(node).map(move |(p, other)| (node, p, other)))
        .map(|(s, p, o)| [place[s as usize], p, place[o as usize]])
        .collect();
    triples.sort_unstable();
    let colours = order.iter().map(|&node| partition.colour(nodes[node as usize])).collect();
    (colours, triples)
}

/// The links among `nodes`, which are renumbered by their place in the slice.
fn inner_structure(structure: &Structure, nodes: &[u32]) -> Structure {
    let mut sorted: Vec<(u32, u32)> = nodes.iter().enumerate().map(|(at, &node)| (node, at as u32)).collect();
    sorted.sort_unstable();
    let place = |node: u32| sorted.binary_search_by_key(&node, |(node, _)| *node).ok().map(|at| sorted[at].1);
    let mut links = Vec::new();
    for (at, &node) in nodes.iter().enumerate() {
        for (direction, predicate, other) in structure.neighbours(node) {
            if let Some(other) = place(other) {
                links.push((at as u32, (direction, predicate, other)));
            }
        }
    }
    Structure::from_links(nodes.len(), links)
}

/// The open nodes, grouped by whether links among them connect them.
fn components(structure: &Structure, partition: &Partition, open: &[u32]) -> Vec<Vec<u32>> {
    let mut reached = vec![false; structure.len()];
    let mut found = Vec::new();
    for &first in open {
        if std::mem::replace(&mut reached[first as usize], true) {
            continue;
        }
        let mut component = vec![first];
        let mut next = 0;
        while let Some(&node) = component.get(next) {
            next += 1;
            for (_, _, other) in structure.neighbours(node) {
                if !partition.is_single(other) && !std::mem::replace(&mut reached[other as usize], true) {
                    component.push(other);
                }
            }
        }
        found.push(component);
    }
    found
}
