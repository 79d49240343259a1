//! The triples, sorted three ways so that every pattern is one range.

/// Each order holds the triple rotated: `spo`, `pos`, `osp`.
#[derive(Default)]
pub(super) struct Index {
    spo: Vec<[u32; 3]>,
    pos: Vec<[u32; 3]>,
    osp: Vec<[u32; 3]>,
}

/// One contiguous run of an order, and how far that order is rotated.
#[derive(Clone, Copy)]
pub(crate) struct Matches<'a> {
    run: &'a [[u32; 3]],
    rotation: usize,
}

impl Matches<'_> {
    pub(crate) fn get(&self, at: usize) -> Option<[u32; 3]> {
        let mut triple = *self.run.get(at)?;
        triple.rotate_right(self.rotation);
        Some(triple)
    }
}

impl Index {
    /// `spo` must be sorted and without duplicates.
    pub(super) fn new(spo: Vec<[u32; 3]>) -> Self {
        let rotated = |by: usize| {
            let mut order = spo.clone();
            for triple in &mut order {
                triple.rotate_left(by);
            }
            order.sort_unstable();
            order
        };
        let (pos, osp) = (rotated(1), rotated(2));
        Self { spo, pos, osp }
    }

    pub(super) fn spo(&self) -> &[[u32; 3]] {
        &self.spo
    }

    pub(super) fn matches(&self, s: Option<u32>, p: Option<u32>, o: Option<u32>) -> Matches<'_> {
        let (order, rotation, prefix): (_, _, [Option<u32>; 3]) = match (s, p, o) {
            (Some(_), None, Some(_)) | (None, None, Some(_)) => (&self.osp, 2, [o, s, None]),
            (None, Some(_), _) => (&self.pos, 1, [p, o, None]),
            _ => (&self.spo, 0, [s, p, o]),
        };
        let bound = prefix.iter().take_while(|term| term.is_some()).count();
        let prefix = prefix.map(Option::unwrap_or_default);
        let start = order.partition_point(|triple| triple[..bound] < prefix[..bound]);
        let rest = &order[start..];
        let length = rest.partition_point(|triple| triple[..bound] == prefix[..bound]);
        Matches { run: &rest[..length], rotation }
    }
}
