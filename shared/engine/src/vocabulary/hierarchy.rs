//! The classes as a hierarchy without cycles: parents, depth, and an order in
//! which every class comes after those it inherits from.

use std::collections::BTreeSet;

use super::classes::ROOT;

/// By the number of a class. The root inherits from nothing, and stands in no
/// list of parents: every class inherits from it.
#[derive(Default)]
pub(super) struct Hierarchy {
    /// Each number once more, for slices of one.
    pub(super) numbers: Vec<u32>,
    /// Direct ones: deeper ones first, then by IRI. As one order of all classes
    /// stands behind it, languages that linearise their bases always can.
    pub(super) parents: Vec<Vec<u32>>,
    pub(super) children: Vec<Vec<u32>>,
    /// Steps of the longest way up.
    pub(super) depth: Vec<u32>,
    /// Parents before children.
    pub(super) order: Vec<u32>,
    /// Where each class stands in that order.
    pub(super) place: Vec<u32>,
}

impl Hierarchy {
    /// `parents` may hold cycles: classes that are each above the other inherit
    /// nothing from one another.
    pub(super) fn new(mut parents: Vec<Vec<u32>>) -> Self {
        let count = parents.len();
        let component = components(&parents);
        for (class, above) in parents.iter_mut().enumerate() {
            above.retain(|parent| component[*parent as usize] != component[class]);
        }
        let order = sorted(&parents);
        let mut depth = vec![0; count];
        for class in &order {
            let above = parents[*class as usize].iter().map(|parent| depth[*parent as usize] + 1);
            depth[*class as usize] = above.max().unwrap_or(u32::from(*class != ROOT));
        }
        for above in &mut parents {
            above.sort_unstable_by_key(|parent| (std::cmp::Reverse(depth[*parent as usize]), *parent));
        }
        let parents: Vec<Vec<u32>> = (0..count).map(|class| reduced(class, &parents)).collect();
        let mut children = vec![Vec::new(); count];
        for (class, above) in parents.iter().enumerate() {
            for parent in above {
                children[*parent as usize].push(class as u32);
            }
        }
        let mut place = vec![0; count];
        for (at, class) in order.iter().enumerate() {
            place[*class as usize] = at as u32;
        }
        Self { numbers: (0..count as u32).collect(), parents, children, depth, order, place }
    }

    /// Where each class stands when the tree is walked from the root: a class
    /// hangs on its first parent, siblings are in the order of their names.
    pub(super) fn preorder<'a>(&self, name: impl Fn(u32) -> &'a str) -> Vec<u32> {
        let mut below = vec![Vec::new(); self.parents.len()];
        for class in 1..self.parents.len() as u32 {
            let parent = self.parents[class as usize].first().copied().unwrap_or(ROOT);
            below[parent as usize].push(class);
        }
        let mut place = vec![0; self.parents.len()];
        let mut waiting = vec![ROOT];
        let mut next = 0;
        while let Some(class) = waiting.pop() {
            place[class as usize] = next;
            next += 1;
            let mut children = std::mem::take(&mut below[class as usize]);
            children.sort_by_key(|child| std::cmp::Reverse(name(*child)));
            waiting.extend(children);
        }
        place
    }

    /// All classes above, nearest first.
    pub(super) fn ancestors(&self, class: u32) -> Vec<u32> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        let mut waiting = std::collections::VecDeque::from(self.parents[class as usize].clone());
        while let Some(next) = waiting.pop_front() {
            if seen.insert(next) {
                found.push(next);
                waiting.extend(&self.parents[next as usize]);
            }
        }
        found
    }
}

/// The parents that are not above another parent.
fn reduced(class: usize, parents: &[Vec<u32>]) -> Vec<u32> {
    let direct = &parents[class];
    if direct.len() < 2 {
        return direct.clone();
    }
    let mut above = BTreeSet::new();
    let mut waiting: Vec<u32> = direct.iter().flat_map(|parent| &parents[*parent as usize]).copied().collect();
    while let Some(next) = waiting.pop() {
        if above.insert(next) {
            waiting.extend(&parents[next as usize]);
        }
    }
    direct.iter().copied().filter(|parent| !above.contains(parent)).collect()
}

/// Parents first; among those that could come next, by number.
fn sorted(parents: &[Vec<u32>]) -> Vec<u32> {
    let mut children = vec![Vec::new(); parents.len()];
    let mut missing = vec![0_usize; parents.len()];
    for (class, above) in parents.iter().enumerate() {
        missing[class] = above.len();
        for parent in above {
            children[*parent as usize].push(class as u32);
        }
    }
    let mut ready: BTreeSet<u32> = (0..parents.len() as u32).filter(|class| missing[*class as usize] == 0).collect();
    let mut order = Vec::with_capacity(parents.len());
    while let Some(class) = ready.pop_first() {
        order.push(class);
        for child in &children[class as usize] {
            missing[*child as usize] -= 1;
            if missing[*child as usize] == 0 {
                ready.insert(*child);
            }
        }
    }
    order
}

/// The strongly connected component of each class (Tarjan, without recursion:
/// a chain of classes may be long).
fn components(parents: &[Vec<u32>]) -> Vec<u32> {
    const UNSEEN: u32 = u32::MAX;
    let count = parents.len();
    let (mut index, mut low) = (vec![UNSEEN; count], vec![0_u32; count]);
    let mut component = vec![UNSEEN; count];
    let (mut stack, mut calls) = (Vec::new(), Vec::new());
    let (mut next_index, mut next_component) = (0, 0);
    for start in 0..count {
        if index[start] != UNSEEN {
            continue;
        }
        calls.push((start, 0));
        while let Some((class, at)) = calls.pop() {
            if at == 0 {
                index[class] = next_index;
                low[class] = next_index;
                next_index += 1;
                stack.push(class);
            }
            if let Some(parent) = parents[class].get(at).map(|parent| *parent as usize) {
                calls.push((class, at + 1));
                if index[parent] == UNSEEN {
                    calls.push((parent, 0));
                } else if component[parent] == UNSEEN {
                    low[class] = low[class].min(index[parent]);
                }
                continue;
            }
            if low[class] == index[class] {
                while let Some(member) = stack.pop() {
                    component[member] = next_component;
                    if member == class {
                        break;
                    }
                }
                next_component += 1;
            }
            if let Some((caller, _)) = calls.last() {
                low[*caller] = low[*caller].min(low[class]);
            }
        }
    }
    component
}
