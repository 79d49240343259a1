//! What lies in the tables: nothing that opens anything.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use identity::{login_second_factor, step_up};
use platform::Table;
use serde_json::{Value, json};

use crate::person::{PASSWORD, Tokens};
use crate::second_factor::Owner;

/// A secret as somebody might have put it down by mistake.
fn spellings(secret: &[u8]) -> Vec<String> {
    let mut spellings = vec![
        hex(secret),
        hex(secret).to_uppercase(),
        STANDARD.encode(secret),
        STANDARD_NO_PAD.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
    ];
    spellings.extend(std::str::from_utf8(secret).map(str::to_owned));
    spellings
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn no_table_holds_a_secret_in_any_spelling() {
    let owner = Owner::new().await;
    let challenge = owner.challenge().await;
    let code = owner.code();
    let body = json!({"challenge": challenge, "code": code});
    let tokens = Tokens::of(&owner.ada.app.anon().call(&login_second_factor::ENDPOINT).json(&body).send().await);
    let next = Tokens::of(&owner.ada.refresh(&tokens.refresh).await);
    let recovery = json!({"recovery_code": owner.recovery_codes[0]});
    let proven = owner.ada.actor(&next.access).await.call(&step_up::ENDPOINT).json(&recovery).send().await;
    assert_eq!(proven.status, 200);
    let open = owner.challenge().await;

    let mut secrets: Vec<Vec<u8>> = vec![PASSWORD.into(), owner.seed.as_bytes().to_vec(), owner.seed.base32().into()];
    for token in [&tokens.access, &tokens.refresh, &next.access, &next.refresh, &challenge, &open] {
        secrets.push(token.clone().into());
        // The part that proves it.
        secrets.push(token.rsplit_once('.').unwrap().1.into());
        secrets.push(URL_SAFE_NO_PAD.decode(token.rsplit_once('.').unwrap().1).unwrap());
    }
    for code in &owner.recovery_codes {
        secrets.push(code.clone().into());
        secrets.push(code.replace('-', "").into());
        secrets.push(code.to_lowercase().into());
    }
    let mut items = 0;
    for table in Table::ALL {
        let lying = owner.ada.app.table(*table).await;
        items += lying.len();
        let text = Value::from(lying).to_string();
        for secret in &secrets {
            for spelling in spellings(secret) {
                assert!(!text.contains(&spelling), "{table:?} holds {spelling}");
            }
        }
    }
    assert!(items > 10, "there is something to look through");
}
