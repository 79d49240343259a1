//! Colour refinement: cells of nodes that nothing has told apart so far.

use crate::Refusal;
use std::collections::BTreeMap;
use std::ops::Range;

/// An account of work, so that a crafted graph is refused instead of served.
pub(super) struct Steps {
    left: u64,
    max: u64,
}

impl Steps {
    pub(super) fn new(max: u64) -> Self {
        Self { left: max, max }
    }

    pub(super) fn spend(&mut self, steps: usize) -> Result<(), Refusal> {
        match self.left.checked_sub(steps as u64) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(self.exhausted()),
        }
    }

    pub(super) fn exhausted(&self) -> Refusal {
        Refusal::limit("blank_node_steps_max", self.max, "more: the blank nodes are too symmetric to be told apart")
            .expecting("IRIs for blank nodes that refer to each other in the same way")
    }
}

/// One end of a triple as seen from a node: direction, predicate, other node.
pub(super) type Link = (u8, u32, u32);
const AS_SUBJECT: u8 = 0;
const AS_OBJECT: u8 = 1;
const AS_BOTH: u8 = 2;

/// Which nodes are linked to which, by what.
pub(super) struct Structure {
    starts: Vec<u32>,
    links: Vec<Link>,
}

impl Structure {
    /// Terms below `count` are nodes; links to larger ones are kept too.
    pub(super) fn new(count: usize, triples: &[[u32; 3]]) -> Self {
        let is_node = |term: u32| (term as usize) < count;
        let mut links = Vec::with_capacity(triples.len());
        for &[s, p, o] in triples {
            if s == o {
                links.push((s, (AS_BOTH, p, s)));
                continue;
            }
            if is_node(s) {
                links.push((s, (AS_SUBJECT, p, o)));
            }
            if is_node(o) {
                links.push((o, (AS_OBJECT, p, s)));
            }
        }
        Self::from_links(count, links)
    }

    pub(super) fn from_links(count: usize, mut links: Vec<(u32, Link)>) -> Self {
        links.sort_unstable();
        let mut starts = vec![0u32; count + 1];
        for (node, _) in &links {
            starts[*node as usize + 1] += 1;
        }
        for node in 0..count {
            starts[node + 1] += starts[node];
        }
        Self { starts, links: links.into_iter().map(|(_, link)| link).collect() }
    }

    pub(super) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The links of one node, sorted.
    pub(super) fn links(&self, node: u32) -> &[Link] {
        let node = node as usize;
        &self.links[self.starts[node] as usize..self.starts[node + 1] as usize]
    }

    /// The triples among nodes that have `node` as their subject.
    pub(super) fn outgoing(&self, node: u32) -> impl Iterator<Item = (u32, u32)> + '_ {
        self.neighbours(node).filter(|link| link.0 != AS_OBJECT).map(|link| (link.1, link.2))
    }

    /// The links of one node to other nodes or to itself.
    pub(super) fn neighbours(&self, node: u32) -> impl Iterator<Item = Link> + '_ {
        let count = self.len();
        self.links(node).iter().copied().filter(move |link| (link.2 as usize) < count)
    }
}

/// An ordered partition: the cells follow each other in `order`, and a node's
/// colour is where its cell starts. Everything here depends on colours alone,
/// never on the numbers that nodes happen to have.
#[derive(Clone)]
pub(super) struct Partition {
    order: Vec<u32>,
    position: Vec<u32>,
    colour: Vec<u32>,
    /// Length of the cell that starts here.
    length: Vec<u32>,
    /// Nodes whose links changed colour since they were last looked at.
    stale: BTreeMap<u32, Vec<u32>>,
    is_stale: Vec<bool>,
}

impl Partition {
    /// Cells of equal keys, in the order of the keys; every node is stale.
    pub(super) fn by_key<K: Ord>(count: usize, key: impl Fn(u32) -> K) -> Self {
        let mut keyed: Vec<(K, u32)> = (0..count as u32).map(|node| (key(node), node)).collect();
        keyed.sort_unstable();
        let mut partition = Self {
            order: keyed.iter().map(|(_, node)| *node).collect(),
            position: vec![0; count],
            colour: vec![0; count],
            length: vec![0; count],
            stale: BTreeMap::new(),
            is_stale: vec![false; count],
        };
        let mut start = 0;
        for group in keyed.chunk_by(|a, b| a.0 == b.0) {
            partition.settle(start, group.len());
            start += group.len();
        }
        for node in 0..count as u32 {
            partition.mark(node);
        }
        partition
    }

    pub(super) fn order(&self) -> &[u32] {
        &self.order
    }

    pub(super) fn colour(&self, node: u32) -> u32 {
        self.colour[node as usize]
    }

    pub(super) fn is_single(&self, node: u32) -> bool {
        self.length[self.colour(node) as usize] == 1
    }

    /// The nodes of the smallest cell that still holds several; the first of these.
    pub(super) fn smallest_open_cell(&self) -> Option<&[u32]> {
        let mut best: Option<Range<usize>> = None;
        let mut start = 0;
        while start < self.order.len() {
            let end = start + self.length[start] as usize;
            if end - start > 1 && best.as_ref().is_none_or(|best| end - start < best.len()) {
                best = Some(start..end);
            }
            start = end;
        }
        best.map(|range| &self.order[range])
    }

    /// Moves `node` out of its cell into one of its own, after the others.
    pub(super) fn single_out(&mut self, structure: &Structure, node: u32) {
        let start = self.colour(node) as usize;
        let length = self.length[start] as usize;
        self.swap_to(node, start + length - 1);
        self.length[start] = length as u32 - 1;
        self.settle(start + length - 1, 1);
        self.mark_around(structure, node);
    }

    /// Splits cells until nodes of one colour see the same colours around them.
    pub(super) fn refine(&mut self, structure: &Structure, steps: &mut Steps) -> Result<(), Refusal> {
        while let Some((start, nodes)) = self.stale.pop_first() {
            for &node in &nodes {
                self.is_stale[node as usize] = false;
            }
            if self.length[start as usize] > 1 {
                self.split(start as usize, nodes, structure, steps)?;
            }
        }
        Ok(())
    }

    /// Splits one cell by what its stale nodes see now. The fresh ones all see
    /// the same, so one of them speaks for all and they stay where they are.
    fn split(
        &mut self,
        start: usize,
        stale: Vec<u32>,
        structure: &Structure,
        steps: &mut Steps,
    ) -> Result<(), Refusal> {
        let length = self.length[start] as usize;
        let mut seen = Vec::with_capacity(stale.len());
        for &node in &stale {
            let view = self.view(structure, node);
            steps.spend(view.len() + 1)?;
            seen.push((view, node));
        }
        if stale.len() < length {
            let ours = self.fresh_view(start, &stale, structure);
            steps.spend(ours.len() + 1)?;
            seen.retain(|(view, _)| *view != ours);
        }
        seen.sort_unstable();
        let mut moved: Vec<&[(Vec<Link>, u32)]> = seen.chunk_by(|a, b| a.0 == b.0).collect();
        if seen.len() == length {
            // The largest group stays, the first of several: then every node is
            // moved, and its neighbours looked at, at most log(n) times.
            let largest = (0..moved.len()).rev().max_by_key(|at| moved[*at].len());
            moved.remove(largest.unwrap_or_default());
        }
        self.move_out(start, length, &moved, structure);
        Ok(())
    }

    /// Puts `groups` at the end of the cell, each as a cell of its own.
    fn move_out(&mut self, start: usize, length: usize, groups: &[&[(Vec<Link>, u32)]], structure: &Structure) {
        let mut end = start + length;
        for group in groups.iter().rev() {
            for (_, node) in *group {
                end -= 1;
                self.swap_to(*node, end);
            }
            self.settle(end, group.len());
        }
        if groups.is_empty() {
            return;
        }
        self.length[start] = (end - start) as u32;
        for (_, node) in groups.iter().copied().flatten() {
            self.mark_around(structure, *node);
        }
    }

    fn fresh_view(&self, start: usize, stale: &[u32], structure: &Structure) -> Vec<Link> {
        let mut stale: Vec<u32> = stale.iter().map(|&node| self.position[node as usize]).collect();
        stale.sort_unstable();
        let gap = stale.iter().zip(start as u32..).find(|(position, expected)| **position != *expected);
        let fresh = gap.map_or(start + stale.len(), |(_, expected)| expected as usize);
        self.view(structure, self.order[fresh])
    }

    /// What a node sees: its links with colours in the place of nodes.
    fn view(&self, structure: &Structure, node: u32) -> Vec<Link> {
        let mut view: Vec<Link> = structure
            .neighbours(node)
            .map(|(direction, predicate, other)| (direction, predicate, self.colour(other)))
            .collect();
        view.sort_unstable();
        view
    }

    fn swap_to(&mut self, node: u32, target: usize) {
        let from = self.position[node as usize] as usize;
        let other = self.order[target];
        self.order.swap(from, target);
        self.position[node as usize] = target as u32;
        self.position[other as usize] = from as u32;
    }

    /// Makes the `length` nodes from `start` on one cell. (A cell that is
    /// shortened keeps its start, so only its length changes.)
    fn settle(&mut self, start: usize, length: usize) {
        self.length[start] = length as u32;
        for at in start..start + length {
            let node = self.order[at] as usize;
            self.colour[node] = start as u32;
            self.position[node] = at as u32;
        }
    }

    fn mark_around(&mut self, structure: &Structure, node: u32) {
        for (_, _, other) in structure.neighbours(node) {
            self.mark(other);
        }
    }

    fn mark(&mut self, node: u32) {
        if !std::mem::replace(&mut self.is_stale[node as usize], true) {
            self.stale.entry(self.colour(node)).or_default().push(node);
        }
    }
}
