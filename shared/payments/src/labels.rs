//! What this product writes onto its objects at Stripe: whose they are, beside the name of
//! the product, by which each product on one account leaves alone what others have made.

use std::collections::HashMap;

use crate::PRODUCT;
use crate::client::Stripe;

/// Names and values of `metadata`.
pub type Labels = HashMap<String, String>;

impl Stripe {
    /// With the name of the product. Never empty: an empty map would clear what is there.
    pub(crate) fn labelled(&self, labels: Labels) -> Labels {
        let mut labels = labels;
        labels.insert(PRODUCT.to_owned(), self.product().to_owned());
        labels
    }

    /// `None` of what this product did not make.
    pub(crate) fn own_labels(&self, metadata: Labels) -> Option<Labels> {
        (metadata.get(PRODUCT).map(String::as_str) == Some(self.product())).then_some(metadata)
    }
}
