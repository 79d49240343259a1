//! Ending what a workspace, or somebody in it, has open.

use domain::events::Actor;
use domain::{AccountId, TenantId};
use platform::{App, Error, Grant};

use super::{Generation, cancel, find, list};

/// Of one workspace, the latest generations among which open ones are looked for.
const LOOKED_AT_MAX: usize = 1_000;
const PAGE_ITEMS: u16 = 100;

/// What [`end_open`] touches.
pub const END_OPEN: Grant = Grant::operation("generations::end_open", &[super::LIST, super::FIND, super::CANCEL]);

/// Ends the open generations of a workspace, or those of one account in it; how many. It
/// can be repeated.
pub async fn end_open(app: &App, tenant: TenantId, created_by: Option<AccountId>, by: &Actor) -> Result<usize, Error> {
    let (mut after, mut looked_at, mut ended) = (None, 0, 0);
    let is_meant =
        |it: &Generation| !it.position.state.is_end() && created_by.is_none_or(|account| account == it.created_by);
    while looked_at < LOOKED_AT_MAX {
        let page = list(app, tenant, None, after, PAGE_ITEMS).await?;
        looked_at += page.items.len();
        for open in page.items.into_iter().filter(is_meant) {
            // The list leaves attributes out, and a cancellation writes the whole item.
            let Some(whole) = find(app, tenant, open.id).await? else { continue };
            cancel(app, whole, by).await?;
            ended += 1;
        }
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    Ok(ended)
}
