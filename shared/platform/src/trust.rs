//! The HTTP client under all AWS clients of a function, and whom it trusts.

use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore};
use aws_smithy_http_client::{Builder, HttpClientError};
use aws_smithy_runtime_api::client::http::SharedHttpClient;

/// The five roots of Amazon Trust Services, under which every AWS endpoint has
/// its certificate: <https://www.amazontrust.com/repository/>.
const AMAZON_ROOTS: &[u8] = include_bytes!("amazon-roots.pem");

/// Trusts Amazon's roots and no others: reading the 144 of the system's own
/// bundle takes more than half of a cold start.
pub(crate) fn client() -> Result<SharedHttpClient, HttpClientError> {
    let trusted = TrustStore::empty().with_pem_certificate(AMAZON_ROOTS);
    let context = TlsContext::builder().with_trust_store(trusted).build()?;
    Ok(Builder::new().tls_provider(Provider::Rustls(CryptoMode::AwsLc)).tls_context(context).build_https())
}

#[cfg(test)]
mod tests {
    #[test]
    fn all_five_roots_are_there() {
        let text = String::from_utf8_lossy(super::AMAZON_ROOTS);
        assert_eq!(text.matches("-----BEGIN CERTIFICATE-----").count(), 5);
    }
}
