//! Lists, page by page and item by item.

use futures_util::stream::{BoxStream, StreamExt as _, TryStreamExt as _, iter, try_unfold};
use serde::de::DeserializeOwned;

use crate::call::{Call, Json};
use crate::client::Client;
use crate::errors::Error;

/// One page of a list that goes on behind its cursor.
pub trait Page: DeserializeOwned + Send + 'static {
    type Item: Send + 'static;

    fn next_cursor(&self) -> Option<&str>;
    fn into_items(self) -> Vec<Self::Item>;
}

/// Implements [`Page`] for what the document calls so.
macro_rules! pages {
    ($($page:ident: $item:ty,)*) => {$(
        impl $crate::pages::Page for $crate::models::$page {
            type Item = $item;

            #[inline]
            fn next_cursor(&self) -> Option<&str> {
                self.next_cursor.as_deref()
            }

            #[inline]
            fn into_items(self) -> Vec<Self::Item> {
                self.items
            }
        }
    )*};
}
pub(crate) use pages;

impl Client {
    /// Every page of a list, each when it is asked for. The first error ends it.
    pub fn pages<P: Page>(&self, call: Call<Json<P>>) -> BoxStream<'_, Result<P, Error>> {
        let pages = try_unfold(Some(call), move |call| async move {
            let Some(call) = call else { return Ok(None) };
            let page = self.send(&call).await?;
            let next = page.next_cursor().map(str::to_owned).map(|cursor| call.after(cursor));
            Ok(Some((page, next)))
        });
        pages.boxed()
    }

    /// Everything of a list, over all its pages.
    pub fn items<P: Page>(&self, call: Call<Json<P>>) -> BoxStream<'_, Result<P::Item, Error>> {
        let items = |page: P| iter(page.into_items().into_iter().map(Ok));
        self.pages(call).map_ok(items).try_flatten().boxed()
    }
}
