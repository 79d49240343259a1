//! By whom an attempt is counted, and what follows from it.

use domain::{AccountId, DeviceId, Email};
use identity_store::attempts::{self, TOLD_AT_TRIES, Who};
use platform::request::Client;
use platform::{App, Error};

/// An attempt to log in.
pub(super) struct Counted {
    email: Email,
    by: By,
}

enum By {
    /// A device on which the account was used before: strangers count elsewhere.
    Device(Who),
    Stranger {
        address: Who,
        network: Who,
    },
}

impl Counted {
    pub(super) fn of(email: &Email, client: &Client, device: Option<(AccountId, DeviceId)>) -> Self {
        let by = match device {
            Some((account, device)) => By::Device(Who::Device(account, device)),
            None => By::Stranger { address: Who::Address(email.clone()), network: Who::Network(client.ip.clone()) },
        };
        Self { email: email.clone(), by }
    }

    /// Counts it before anything is compared; 429 while there were too many.
    pub(super) async fn count(&self, app: &App, account: Option<AccountId>) -> Result<(), Error> {
        let tries = match &self.by {
            By::Device(device) => attempts::count(app, device).await?,
            By::Stranger { address, network } => attempts::count_both(app, address, network).await?,
        };
        if tries == TOLD_AT_TRIES {
            attempts::tell_owner(app, &self.email, account).await?;
        }
        Ok(())
    }

    /// The password was right.
    pub(super) async fn reset_failed_attempts(&self, app: &App) -> Result<(), Error> {
        match &self.by {
            By::Device(device) => attempts::forget(app, device).await,
            By::Stranger { address, network } => {
                tokio::try_join!(attempts::forget(app, address), attempts::take_back(app, network)).map(|_| ())
            }
        }
    }
}
