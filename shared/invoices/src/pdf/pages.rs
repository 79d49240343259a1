//! Which part comes on which page.
//!
//! Rows are never divided; the heads of the columns stand on each page that has rows; the
//! totals are never without the last row above them. The bounds of the constructor keep the
//! opening, a row, and the totals with a row each below the height of a page.

use super::block::Block;
use super::parts::{PAGE_HEIGHT, Parts};
use super::text::Typesetter;
use crate::error::PdfError;
use crate::invoice::Invoice;

const TOP: f32 = 54.0;
/// Where the rows and totals end, above the foot.
const BOTTOM: f32 = PAGE_HEIGHT - 66.0;
const FOOT: f32 = PAGE_HEIGHT - 46.0;

/// The marks of each page.
pub(super) fn compose(typesetter: &Typesetter, invoice: &Invoice) -> Result<Vec<Block>, PdfError> {
    let parts = Parts::new(typesetter, invoice);
    let opening = parts.opening()?;
    let continuation = parts.continuation()?;
    let head = parts.table_head()?;
    let totals = parts.totals()?;
    let lines = invoice.fields().lines.iter().enumerate();
    let rows: Vec<Block> = lines.map(|(index, line)| parts.row(index, line)).collect::<Result<_, _>>()?;

    let first_room = BOTTOM - TOP - opening.height - head.height;
    let room = BOTTOM - TOP - continuation.height - head.height;
    let heights: Vec<f32> = rows.iter().map(|row| row.height).collect();
    let counts = distribute(&heights, totals.height, first_room, room);

    let mut rows = rows.into_iter();
    let mut pages = Vec::new();
    for (index, count) in counts.iter().enumerate() {
        let mut page = Block::default();
        let mut y = TOP;
        let mut put = |block: Block| {
            let height = block.height;
            page.place(block, y);
            y += height;
        };
        put(if index == 0 { opening.clone() } else { continuation.clone() });
        if *count > 0 {
            put(head.clone());
        }
        rows.by_ref().take(*count).for_each(&mut put);
        if index + 1 == counts.len() {
            put(totals.clone());
        }
        page.place(parts.foot(index + 1, counts.len())?, FOOT);
        pages.push(page);
    }
    Ok(pages)
}

/// How many rows come on each page; the totals come below those of the last.
fn distribute(heights: &[f32], totals: f32, first_room: f32, room: f32) -> Vec<usize> {
    let mut counts = vec![0];
    let mut left = first_room;
    for (index, height) in heights.iter().enumerate() {
        // The last row stays with the totals.
        let needed = if index + 1 == heights.len() { height + totals } else { *height };
        if needed > left {
            counts.push(0);
            left = room;
        }
        left -= height;
        if let Some(count) = counts.last_mut() {
            *count += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::distribute;

    #[test]
    fn the_last_row_goes_with_the_totals() {
        assert_eq!(distribute(&[10.0; 3], 20.0, 50.0, 100.0), [3]);
        assert_eq!(distribute(&[10.0; 3], 21.0, 50.0, 100.0), [2, 1]);
        assert_eq!(distribute(&[10.0], 45.0, 50.0, 100.0), [0, 1]);
        assert_eq!(distribute(&[10.0; 25], 20.0, 50.0, 100.0), [5, 10, 9, 1]);
        assert_eq!(distribute(&[10.0; 22], 20.0, 50.0, 100.0), [5, 10, 7]);
    }
}
