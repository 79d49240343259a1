//! What the starters render, judged by the tools of the languages they render:
//! tsc, ajv, graphql-js, an OpenAPI validator, PostgreSQL and pydantic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)]
#[path = "starters/projects.rs"]
mod projects;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use projects::{VOCABULARIES, crate_dir, render, render_file};
use tempfile::TempDir;

/// Renders a starter into a folder that ends with the test.
fn rendered(starter: &str, vocabulary: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in render(starter, vocabulary).files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// Runs one of `tests/checks`; what it says is the failure.
fn check<'a>(program: &str, script: &str, arguments: impl IntoIterator<Item = &'a Path>) {
    let tests = crate_dir().join("../../tests");
    let installed = tests.join("npm/node_modules/typescript");
    assert!(installed.is_dir(), "tests/npm/node_modules is missing: run `make setup`");
    let output = Command::new(program)
        .arg(tests.join("checks").join(script))
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
    let (said, told) = (String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{script}: {said}{told}");
}

fn write(folder: &TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn typescript_compiles_under_strict() {
    let folders: Vec<TempDir> =
        VOCABULARIES.iter().map(|vocabulary| rendered("typescript-types", vocabulary)).collect();
    let files: Vec<PathBuf> = folders.iter().map(|folder| folder.path().join("types.ts")).collect();
    check("node", "typescript.mjs", files.iter().map(PathBuf::as_path));
}

#[test]
fn typescript_accepts_and_refuses_what_the_vocabulary_does() {
    let folder = rendered("typescript-types", "schema");
    let uses = write(
        &folder,
        "uses.ts",
        r#"
        import type { Book, DayOfWeek, Person } from "./types";
        const author: Person = { "@id": "https://example.org/ada", "@type": "Person", name: "Ada", knows: [{ name: "Charles" }] };
        export const book: Book = { name: ["Notes", "Notizen"], author, numberOfPages: 66, inLanguage: "en" };
        export const day: DayOfWeek = "http://schema.org/Monday";
        // @ts-expect-error a number is not among the ranges of name
        export const nameless: Person = { name: 1 };
        // @ts-expect-error no such member of the enumeration
        export const never: DayOfWeek = "http://schema.org/Someday";
        "#,
    );
    check("node", "typescript.mjs", [uses.as_path()]);
}

#[test]
fn json_schema_compiles_and_tells_valid_from_invalid() {
    let samples = [
        (
            "dcat",
            r#"[
            { "valid": true, "value": { "@type": "CatalogRecord", "primaryTopic": { "@id": "https://example.org/1" } } },
            { "valid": true, "value": { "@type": "Catalog", "dataset": [{ "@type": "Dataset", "keyword": ["a", "b"] }], "keyword": "c" } },
            { "valid": false, "value": { "@type": "CatalogRecord" } },
            { "valid": false, "value": { "@type": "Dataset", "spatialResolutionInMeters": "ten" } }]"#,
        ),
        (
            "foaf",
            r#"[
            { "valid": true, "value": { "@type": ["Person"], "name": "Ada", "age": 36, "knows": [{ "@id": "https://example.org/1" }] } },
            { "valid": false, "value": { "@type": ["Person"], "knows": "Charles" } },
            { "valid": false, "value": { "@type": "Person", "gender": ["f", "m"] } }]"#,
        ),
        (
            "schema",
            r#"[
            { "valid": true, "value": { "@type": "Book", "name": "Notes", "numberOfPages": 66, "datePublished": "1843-10-01" } },
            { "valid": true, "value": { "@type": "OpeningHoursSpecification", "dayOfWeek": "http://schema.org/Monday" } },
            { "valid": false, "value": { "@type": "OpeningHoursSpecification", "dayOfWeek": "http://schema.org/Someday" } },
            { "valid": false, "value": { "@type": "Book", "numberOfPages": "many" } }]"#,
        ),
    ];
    for (vocabulary, samples) in samples {
        let folder = rendered("json-schema", vocabulary);
        let samples = write(&folder, "samples.json", samples);
        check("node", "json-schema.mjs", [folder.path().join("schema.json").as_path(), samples.as_path()]);
    }
}

#[test]
fn graphql_builds_and_answers_queries() {
    let queries = [
        ("dcat", r#"{ catalog(id: "https://example.org/1") { id keyword dataset { distribution { byteSize } } } }"#),
        ("foaf", r#"{ agent(id: "https://example.org/1") { id name ... on Person { knows { familyName } gender } } }"#),
        (
            "schema",
            r#"{ book(id: "https://example.org/1") { name author { ... on Person { givenName } ... on Thing { name } } numberOfPages } }"#,
        ),
    ];
    for (vocabulary, query) in queries {
        let folder = rendered("graphql-schema", vocabulary);
        check("node", "graphql.mjs", [folder.path().join("schema.graphql").as_path(), Path::new(query)]);
    }
}

#[test]
fn openapi_is_valid_and_its_references_resolve() {
    for vocabulary in VOCABULARIES {
        let folder = rendered("openapi", vocabulary);
        check("node", "openapi.mjs", [folder.path().join("openapi.json").as_path()]);
    }
}

#[test]
fn sql_runs_in_postgres_and_keeps_its_constraints() {
    let samples = [
        (
            "dcat",
            r#"[
            { "accepted": true, "sql": "INSERT INTO rdf_resource (id, spatial_resolution_in_meters) VALUES ('urn:1', '{1.5}')" },
            { "accepted": false, "sql": "INSERT INTO rdf_resource (id, spatial_resolution_in_meters) VALUES ('urn:2', '{NaN}')" },
            { "accepted": false, "sql": "INSERT INTO rdf_resource (id) VALUES ('urn:r'); INSERT INTO catalog_record (id) VALUES ('urn:r')" },
            { "accepted": false, "sql": "INSERT INTO dataset (id) VALUES ('urn:1')" }]"#,
        ),
        (
            "foaf",
            r#"[
            { "accepted": true, "sql": "INSERT INTO rdf_resource (id, name) VALUES ('urn:ada', '{\"\\\"Ada\\\"\"}'), ('urn:charles', NULL); INSERT INTO agent (id, age) VALUES ('urn:ada', '36'), ('urn:charles', NULL); INSERT INTO person (id) VALUES ('urn:ada'), ('urn:charles')" },
            { "accepted": true, "sql": "INSERT INTO person__knows VALUES ('urn:ada', 'urn:charles')" },
            { "accepted": false, "sql": "INSERT INTO person__knows VALUES ('urn:ada', 'urn:charles')" },
            { "accepted": false, "sql": "INSERT INTO person__knows VALUES ('urn:ada', 'urn:nobody')" },
            { "accepted": false, "sql": "INSERT INTO person (id) VALUES ('urn:nobody')" }]"#,
        ),
        (
            "schema",
            r#"[
            { "accepted": true, "sql": "SELECT 1 / count(*) FROM day_of_week WHERE id = 'http://schema.org/Monday'" },
            { "accepted": true, "sql": "INSERT INTO rdf_resource (id) VALUES ('urn:x'); INSERT INTO thing (id) VALUES ('urn:x'); INSERT INTO creative_work (id, is_accessible_for_free) VALUES ('urn:x', '{true}')" },
            { "accepted": false, "sql": "UPDATE creative_work SET is_accessible_for_free = '{2}'" },
            { "accepted": true, "sql": "UPDATE creative_work SET date_published = '{2024-02-29Z,2024-01-01T24:00:00}'" },
            { "accepted": false, "sql": "UPDATE creative_work SET date_published = '{2023-02-29}'" }]"#,
        ),
    ];
    for (vocabulary, samples) in samples {
        check_sql(&rendered("sql-ddl", vocabulary), samples);
    }
}

/// Required and optional, one and many, facets, references to what comes later.
#[test]
fn sql_keeps_what_our_own_vocabulary_demands() {
    let folder = tempfile::tempdir().unwrap();
    let vocabulary = crate_dir().join("tests/starters/orders.ttl");
    for (path, bytes) in render_file("sql-ddl", &vocabulary).files {
        fs::write(folder.path().join(path), bytes).unwrap();
    }
    let samples = r#"[
        { "accepted": true, "sql": "INSERT INTO rdf_resource (id) VALUES ('urn:o'), ('urn:l'), ('urn:m'); INSERT INTO \"order\" (id, number, buyer) VALUES ('urn:o', 'A-1', 'urn:m'); INSERT INTO line (id) VALUES ('urn:l'), ('urn:m'); INSERT INTO order__line VALUES ('urn:o', 'urn:l')" },
        { "accepted": false, "sql": "INSERT INTO \"order\" (id, number) VALUES ('urn:l', 'A-2')" },
        { "accepted": false, "sql": "DELETE FROM order__line" },
        { "accepted": false, "sql": "INSERT INTO \"order\" (id) VALUES ('urn:l'); INSERT INTO order__line VALUES ('urn:l', 'urn:l')" },
        { "accepted": true, "sql": "UPDATE \"order\" SET placed = '12024-02-29', total = 1.50, priority = 'https://vocab.example/orders#High', title = ARRAY[ROW('Tee', 'de', NULL)]::rdf__lang_string[]" },
        { "accepted": false, "sql": "UPDATE \"order\" SET placed = '12:00:00'" },
        { "accepted": false, "sql": "UPDATE \"order\" SET total = 'NaN'" },
        { "accepted": false, "sql": "UPDATE \"order\" SET priority = 'urn:l'" },
        { "accepted": false, "sql": "UPDATE \"order\" SET title = ARRAY[ROW('Tee', NULL, NULL)]::rdf__lang_string[]" },
        { "accepted": true, "sql": "UPDATE line SET code = 'aBc', count = 99, amount = 'Infinity'" },
        { "accepted": false, "sql": "UPDATE line SET code = 'a1'" },
        { "accepted": false, "sql": "UPDATE line SET code = 'abcde'" },
        { "accepted": false, "sql": "UPDATE line SET count = 100" },
        { "accepted": false, "sql": "INSERT INTO rush_order (id, line) VALUES ('urn:o', 'urn:l')" },
        { "accepted": true, "sql": "INSERT INTO rush_order (id, line, total) VALUES ('urn:o', 'urn:l', 2)" },
        { "accepted": true, "sql": "DELETE FROM rdf_resource WHERE id = 'urn:o'" }]"#;
    check_sql(&folder, samples);
}

/// Bounds of dates and times, and values that have to be there.
#[test]
fn sql_keeps_what_shapes_demand() {
    let folder = tempfile::tempdir().unwrap();
    let vocabulary = crate_dir().join("tests/vocabularies/shapes.ttl");
    for (path, bytes) in render_file("sql-ddl", &vocabulary).files {
        fs::write(folder.path().join(path), bytes).unwrap();
    }
    let samples = r#"[
        { "accepted": true, "sql": "INSERT INTO rdf_resource (id) VALUES ('urn:e'), ('urn:b'), ('urn:c'), ('urn:x'), ('https://vocab.example/shapes#Desk'), ('https://vocab.example/shapes#Bank'); INSERT INTO event (id, opens, starts, daily) VALUES ('urn:e', '2020-01-01', '{2029-12-31T23:59:59.5Z}', '08:00:00')" },
        { "accepted": true, "sql": "UPDATE event SET opens = '2029-12-31', starts = '{2020-01-01T00:00:00.001Z,2024-02-29T12:00:00+05:30}', daily = '20:00:00.0'" },
        { "accepted": false, "sql": "UPDATE event SET opens = '2019-12-31'" },
        { "accepted": false, "sql": "UPDATE event SET opens = '2030-01-01'" },
        { "accepted": false, "sql": "UPDATE event SET starts = '{2020-01-01T00:00:00Z}'" },
        { "accepted": false, "sql": "UPDATE event SET starts = '{2024-02-29T12:00:00Z,2031-02-28T12:00:00-08:00}'" },
        { "accepted": false, "sql": "UPDATE event SET daily = '07:59:59'" },
        { "accepted": true, "sql": "INSERT INTO badge (id, access, area, level, greeting, issuer) VALUES ('urn:b', 'guest', '{stage,hall}', '{2,1}', ARRAY[ROW('Hi', 'en', NULL), ROW('Hallo', 'de', NULL)]::rdf__lang_string[], 'https://vocab.example/shapes#Desk'); INSERT INTO badge__sponsor VALUES ('urn:b', 'urn:x'), ('urn:b', 'https://vocab.example/shapes#Bank')" },
        { "accepted": false, "sql": "INSERT INTO badge (id, access, area, level, greeting, issuer) VALUES ('urn:c', 'guest', '{hall}', '{1}', ARRAY[ROW('Hallo', 'de', NULL)]::rdf__lang_string[], 'https://vocab.example/shapes#Desk'); INSERT INTO badge__sponsor VALUES ('urn:c', 'urn:x')" },
        { "accepted": false, "sql": "UPDATE badge SET access = 'staff'" },
        { "accepted": false, "sql": "UPDATE badge SET area = '{stage}'" },
        { "accepted": false, "sql": "UPDATE badge SET level = '{2,11}'" },
        { "accepted": false, "sql": "UPDATE badge SET greeting = ARRAY[ROW('Hallo', 'en', NULL)]::rdf__lang_string[]" },
        { "accepted": false, "sql": "UPDATE badge SET issuer = 'urn:x'" },
        { "accepted": false, "sql": "DELETE FROM badge__sponsor WHERE object_id = 'https://vocab.example/shapes#Bank'" },
        { "accepted": true, "sql": "DELETE FROM badge__sponsor WHERE object_id = 'urn:x'" },
        { "accepted": true, "sql": "DELETE FROM rdf_resource WHERE id = 'urn:b'" }]"#;
    check_sql(&folder, samples);
}

fn check_sql(folder: &TempDir, samples: &str) {
    let samples = write(folder, "samples.json", samples);
    let files =
        ["0-types.sql", "1-tables.sql", "2-links.sql", "3-enumerations.sql"].map(|name| folder.path().join(name));
    check("node", "sql.mjs", std::iter::once(samples.as_path()).chain(files.iter().map(PathBuf::as_path)));
}

/// Each valid sample is written as it was read: one value or several, spelling of
/// decimals, keys that the vocabulary does not know.
#[test]
fn pydantic_tells_valid_from_invalid_and_writes_what_it_read() {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in render_file("python-models", &crate_dir().join("tests/starters/orders.ttl")).files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let samples = write(
        &folder,
        "samples.json",
        r#"[
        { "model": "Order", "valid": true, "value": { "number": "A-1", "line": [{}] } },
        { "model": "Order", "valid": true, "value": { "@id": "urn:1", "@type": ["Order"], "number": "A-1", "more": 1,
            "line": { "type": ["a", "b"], "code": "aBc", "count": 99, "amount": "INF" }, "total": "0.00000001",
            "placed": "12024-02-29Z", "buyer": { "@type": "Person", "name": "Ada", "nick": "A" },
            "title": [{ "@value": "Tee", "@language": "de" }], "priority": "https://vocab.example/orders#High" } },
        { "model": "RushOrder", "valid": true, "value": { "number": "A-1", "line": {}, "total": "1" } },
        { "model": "RushOrder", "valid": false, "value": { "number": "A-1", "line": [{}, {}], "total": "1" } },
        { "model": "RushOrder", "valid": false, "value": { "number": "A-1", "line": {} } },
        { "model": "Order", "valid": false, "value": { "number": "A-1" } },
        { "model": "Order", "valid": false, "value": { "number": "A-1", "line": [] } },
        { "model": "Order", "valid": false, "value": { "number": ["A-1"], "line": {} } },
        { "model": "Order", "valid": false, "value": { "number": 1, "line": {} } },
        { "model": "Order", "valid": false, "value": { "number": "A-1", "line": {}, "total": "1E-8" } },
        { "model": "Order", "valid": false, "value": { "number": "A-1", "line": {}, "total": 1.5 } },
        { "model": "Order", "valid": false, "value": { "number": "A-1", "line": {}, "placed": "2023-02-29" } },
        { "model": "Order", "valid": true, "value": { "number": "A-1", "line": { "@type": "Shop" } } },
        { "model": "Order", "valid": false, "value": { "number": "A-1", "line": {}, "buyer": "Ada" } },
        { "model": "Order", "valid": false, "value": { "number": "A-1", "line": {}, "buyer": { "@type": "Line" } } },
        { "model": "Order", "valid": false, "value": { "number": "A-1", "line": {}, "priority": "High" } },
        { "model": "Line", "valid": false, "value": { "code": "a1" } },
        { "model": "Line", "valid": false, "value": { "count": 100 } },
        { "model": "Line", "valid": false, "value": { "count": true } },
        { "model": "Line", "valid": false, "value": { "amount": "5" } }]"#,
    );
    let python = crate_dir().join("../../.local/checks/bin/python");
    check(python.to_str().unwrap(), "python-models.py", [folder.path(), samples.as_path()]);
}
