//! Looking for a text in every item and every object, and comparing what lies there
//! with the table of personal data.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::sync::Mutex;

use platform::{Bucket, Table};
use privacy_store::personal_data::{At, places};
use serde_json::{Value, json};
use testkit::TestApp;

pub(crate) use privacy_store::personal_data::Place;

/// Where the text was found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) place: &'static Place,
    /// For the message of a failure.
    #[allow(dead_code, reason = "read by its Debug form")]
    what: Value,
}

impl Found {
    pub(crate) fn table(&self) -> Option<Table> {
        match self.place.at {
            At::Items(table, ..) => Some(table),
            _ => None,
        }
    }
}

fn place_of_item(table: Table, item: &Value) -> Option<&'static Place> {
    let key = |name: &str| item[name].as_str().unwrap_or_default();
    places().find(|place| place.is_of(table, key("pk"), key("sk")))
}

/// Every item and every object that holds the text.
pub(crate) async fn search(app: &TestApp, text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for table in Table::ALL {
        for item in app.table(*table).await.into_iter().filter(|item| testkit::holds(item, text)) {
            let place = place_of_item(*table, &item).unwrap_or_else(|| panic!("no place for {item}"));
            found.push(Found { place, what: item });
        }
    }
    for bucket in Bucket::ALL {
        for key in app.objects(*bucket).await {
            let bytes = app.object(*bucket, &key).await.unwrap();
            if contents(&key, &bytes).iter().any(|it| testkit::holds(it, text)) {
                let place = places().find(|place| place.is_of_object(*bucket, &key));
                found.push(Found { place: place.unwrap_or_else(|| panic!("no place for {key}")), what: json!(key) });
            }
        }
    }
    found
}

/// An object's key and text; of a zip, the names and texts in it.
fn contents(key: &str, bytes: &[u8]) -> Vec<Value> {
    let mut contents = vec![json!(key), json!(String::from_utf8_lossy(bytes))];
    if let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(bytes)) {
        for index in 0..zip.len() {
            let mut file = zip.by_index(index).unwrap();
            contents.push(json!(file.name().unwrap()));
            let mut inside = Vec::new();
            file.read_to_end(&mut inside).unwrap();
            contents.push(json!(String::from_utf8_lossy(&inside)));
        }
    }
    contents
}

/// What was met so far, and what of it the table does not list.
#[derive(Default)]
pub(crate) struct Catalogue {
    met: Mutex<BTreeSet<usize>>,
    unlisted: Mutex<BTreeSet<String>>,
}

impl Catalogue {
    /// Looks at every item and object as it lies there now.
    pub(crate) async fn look(&self, app: &TestApp) {
        for table in Table::ALL {
            for item in app.table(*table).await {
                self.note_item(*table, &item);
            }
        }
        for bucket in Bucket::ALL {
            for key in app.objects(*bucket).await {
                let place = places().position(|place| place.is_of_object(*bucket, &key));
                self.note(place, format!("{bucket:?}: {key}"));
            }
        }
    }

    fn note_item(&self, table: Table, item: &Value) {
        let place = place_of_item(table, item);
        let index = place.and_then(|place| places().position(|it| std::ptr::eq(it, place)));
        self.note(index, format!("{table:?}: an item {} {}", item["pk"], item["sk"]));
        let Some(place) = place else { return };
        let listed = |name: &&String| {
            ["pk", "sk"].contains(&name.as_str()) || [place.personal, place.other].iter().any(|it| has(it, name))
        };
        for name in item.as_object().unwrap().keys().filter(|name| !listed(name)) {
            self.unlisted.lock().unwrap().insert(format!("{:?}: the field `{name}`", place.at));
        }
    }

    fn note(&self, place: Option<usize>, what: String) {
        match place {
            Some(index) => drop(self.met.lock().unwrap().insert(index)),
            None => drop(self.unlisted.lock().unwrap().insert(what)),
        }
    }

    /// Fails if the table does not list what was met, or lists what was never met, or
    /// if a personal field was never filled: then the test would not try its erasure.
    pub(crate) fn assert_met(&self, found: &[Found]) {
        let unlisted = self.unlisted.lock().unwrap();
        assert!(unlisted.is_empty(), "shared/privacy/src/personal_data/places does not list: {unlisted:#?}");
        let met = self.met.lock().unwrap();
        let is_looked_at = |place: &Place| matches!(place.at, At::Items(..) | At::Objects(..));
        let unmet: Vec<&At> = places()
            .enumerate()
            .filter(|(index, it)| is_looked_at(it) && !met.contains(index))
            .map(|it| &it.1.at)
            .collect();
        assert!(unmet.is_empty(), "the scene does not fill: {unmet:#?}");
        let tried: BTreeSet<String> = found.iter().map(|it| format!("{:?}", it.place.at)).collect();
        assert!(tried.len() > 10, "the text is in few places: {tried:#?}");
    }
}

fn has(names: &[&str], name: &str) -> bool {
    // A number in a name counts up: `day#2026-11-21` is `day#*`.
    names.iter().any(|it| it.strip_suffix('*').map_or(*it == name, |start| name.starts_with(start)))
}
