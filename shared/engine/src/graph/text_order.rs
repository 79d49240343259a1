//! Sorting many texts that begin alike, as IRIs do.
//!
//! Comparing two of them reads all that they share, and a sort compares each
//! with many others. This one reads each text from front to back: seven bytes
//! sort all, the next seven sort those that were equal so far, and what a whole
//! group shares is skipped at once.

use std::ops::Range;

/// What a step compares, beside a byte that tells where a text ends.
const STEP_BYTES: usize = 7;
/// So few texts are compared whole.
const FEW: usize = 8;

/// Sorts numbers by the text that each stands for.
pub(super) fn sort<'a>(numbers: &mut [u32], text: impl Fn(u32) -> &'a [u8]) {
    let mut keyed: Vec<(u64, u32)> = numbers.iter().map(|number| (0, *number)).collect();
    // Not by recursion: texts that are prefixes of one another go deep.
    let mut open: Vec<(Range<usize>, usize)> = vec![(0..keyed.len(), 0)];
    while let Some((range, from)) = open.pop() {
        let start = range.start;
        let group = &mut keyed[range];
        if group.len() <= FEW {
            group.sort_unstable_by(|a, b| text(a.1)[from..].cmp(&text(b.1)[from..]));
            continue;
        }
        let from = from + shared(group, from, &text);
        for (key, number) in group.iter_mut() {
            *key = step(&text(*number)[from..]);
        }
        group.sort_unstable();
        let mut at = start;
        for same in group.chunk_by(|a, b| a.0 == b.0) {
            let end = at + same.len();
            let goes_on = same[0].0 & 0xff > STEP_BYTES as u64;
            if same.len() > 1 && goes_on {
                open.push((at..end, from + STEP_BYTES));
            }
            at = end;
        }
    }
    for (number, (_, sorted)) in numbers.iter_mut().zip(keyed) {
        *number = sorted;
    }
}

/// How many bytes all texts of a group share from `from` on.
fn shared<'a>(group: &[(u64, u32)], from: usize, text: &impl Fn(u32) -> &'a [u8]) -> usize {
    let Some(((_, first), others)) = group.split_first() else { return 0 };
    let mut shared = &text(*first)[from..];
    for (_, other) in others {
        let other = &text(*other)[from..];
        if !other.starts_with(shared) {
            let length = shared.iter().zip(other).take_while(|(a, b)| a == b).count();
            shared = &shared[..length];
        }
        if shared.is_empty() {
            break;
        }
    }
    shared.len()
}

/// Sorts as the first bytes of the text do. Its last byte counts them, up to one
/// more than there is room for: a text sorts before those that it begins.
fn step(text: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let length = text.len().min(STEP_BYTES);
    bytes[..length].copy_from_slice(&text[..length]);
    bytes[STEP_BYTES] = text.len().min(STEP_BYTES + 1) as u8;
    u64::from_be_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_comparing_whole_texts(texts in prop::collection::vec("[a-c\0]{0,30}", 0..200)) {
            let mut numbers: Vec<u32> = (0..texts.len() as u32).collect();
            super::sort(&mut numbers, |number| texts[number as usize].as_bytes());
            let sorted: Vec<&str> = numbers.iter().map(|number| texts[*number as usize].as_str()).collect();
            let mut expected: Vec<&str> = texts.iter().map(String::as_str).collect();
            expected.sort_unstable();
            prop_assert_eq!(sorted, expected);
        }
    }

    #[test]
    fn texts_that_begin_one_another_are_sorted_too() {
        let longest = "ab".repeat(20_000);
        let text = |number: u32| &longest.as_bytes()[..(number as usize * 37) % longest.len()];
        let mut numbers: Vec<u32> = (0..1_000).collect();
        super::sort(&mut numbers, text);
        assert!(numbers.windows(2).all(|pair| text(pair[0]) <= text(pair[1])));
    }
}
