//! Projects, packs and skills.

use super::*;

#[test]
fn a_project_and_a_pack_of_today_pass_as_they_are() {
    let report = Case::default().of(&good(project()));
    assert_eq!((report.grade, report.score.points), (Grade::Pass, 100), "{}", report.text());
    assert_eq!((report.facts.examples_rendered, report.facts.output_files), (1, 1));
    let of_pack = Case { version: "1.2.0", ..Case::default() }.of(&good(pack()));
    assert_eq!(of_pack.grade, Grade::Pass, "{}", of_pack.text());
    assert_eq!(points(&of_pack, "example_renders"), 30);
    // Nothing beside them is a warning, not an error.
    assert_eq!(Case::default().of(&project()).grade, Grade::Warn);
}

#[test]
fn a_pack_that_depends_on_another_renders_with_it() {
    let toml = format!("{PACK}\n[dependencies]\n\"acme/base\" = \"^1\"\n");
    let files = with(good(pack()), &[("pack.toml", &toml)]);
    let without = Case { version: "1.2.0", ..Case::default() }.of(&files);
    assert!(codes(&without, Grade::Warn).contains(&"example_not_rendered"), "{}", without.text());
    let base = with(
        pack(),
        &[("pack.toml", &PACK.replace("harbour", "base")), ("templates/list.tmpl", "---\nto: b.txt\n---\nb")],
    );
    let dependency = Dependency {
        package: PackageId::parse("acme/base").unwrap(),
        version: Version::parse("1.2.0").unwrap(),
        files: base,
    };
    let advisory = br#"{"id":"GGEN-1","affected":[{"package":{"ecosystem":"ggen","name":"acme/base"},"versions":["1.2.0"]}],"database_specific":{"severity":"HIGH"}}"#;
    let mut case = Case { version: "1.2.0", dependencies: vec![dependency], ..Case::default() };
    let together = case.of(&files);
    assert_eq!((together.grade, together.facts.output_files), (Grade::Pass, 2), "{}", together.text());
    case.advisories = osv::parse(advisory).unwrap();
    let advised = case.of(&files);
    assert_eq!(codes(&advised, Grade::Error), ["advisory"]);
    assert_eq!(points(&advised, "no_advisories"), 0);
}

#[test]
fn what_does_not_render_is_an_error_with_file_and_line() {
    let broken = with(good(project()), &[("templates/list.tera", "line\n{{ nothing.there }}")]);
    let report = Case::default().of(&broken);
    let finding = &report.findings[0];
    assert_eq!(
        (finding.grade, finding.file.as_deref(), finding.line),
        (Grade::Error, Some("templates/list.tera"), Some(2))
    );
    assert_eq!(report.score.points, 60);
    let clock = with(good(project()), &[("templates/list.tera", "{{ now() }}")]);
    assert_eq!(Case::default().of(&clock).grade, Grade::Error);
}

#[test]
fn a_licence_that_differs_or_whose_text_differs_is_an_error() {
    let bsd = spdx::license_id("BSD-3-Clause").unwrap().text();
    let other_text = Case::default().of(&with(good(project()), &[("LICENSE", bsd)]));
    assert_eq!(codes(&other_text, Grade::Error), ["licence_text_differs"]);
    let other = Case { licence: "Apache-2.0", ..Case::default() }.of(&good(project()));
    assert!(codes(&other, Grade::Error).contains(&"licence_differs"));
    let gpl = with(good(project()), &[("ggen.toml", &PROJECT.replace("\"MIT\"", "\"GPL\""))]);
    let report = Case::default().of(&gpl);
    let finding = report.findings.iter().find(|it| it.code == "licence_invalid").unwrap();
    assert!(finding.mend.as_ref().unwrap().contains("GPL-3.0-or-later"));
    let own = Case { licence: "LicenseRef-Acme", ..Case::default() }
        .of(&with(project(), &[("ggen.toml", &PROJECT.replace("license = \"MIT\"\n", ""))]));
    assert_eq!(codes(&own, Grade::Error), ["licence_text_missing"]);
}

#[test]
fn secrets_and_paths_are_found() {
    let key = ["ghp_", "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY2zA4"].concat();
    let report = Case::default()
        .of(&with(good(project()), &[(".env", &format!("A=1\nTOKEN={key}\n")), ("readme.MD", "x"), ("aux.txt", "x")]));
    let secret = report.findings.iter().find(|it| it.code == "secret").unwrap();
    assert_eq!((secret.file.as_deref(), secret.line, secret.grade), (Some(".env"), Some(2), Grade::Error));
    assert!(!report.text().contains(&key));
    assert!(codes(&report, Grade::Error).contains(&"path_case"));
    assert!(codes(&report, Grade::Warn).contains(&"path_not_portable"));
    assert_eq!(points(&report, "no_secrets"), 0);
}

#[test]
fn a_service_has_no_archive_and_a_skill_is_read() {
    let service = Case { kind: Kind::Service, ..Case::default() };
    assert_eq!(service.of_zip(&[], &small()).grade, Grade::Pass);
    let skill =
        good(files(&[("SKILL.md", "---\nname: list-ships\ndescription: Lists ships.\nlicense: MIT\n---\n# Ships\n")]));
    let report = Case { kind: Kind::Skill, ..Case::default() }.of(&skill);
    assert_eq!((report.grade, report.score.points), (Grade::Pass, 100), "{}", report.text());
}

#[test]
fn a_file_that_brings_its_own_example_renders_with_it() {
    let mut files = good(project());
    files.remove("ships.ttl");
    let report = Case::default().of(&with(files.clone(), &[("example.ttl", SHIPS)]));
    assert_eq!((report.grade, report.facts.examples_rendered), (Grade::Pass, 1), "{}", report.text());
    let without = Case::default().of(&files);
    assert!(codes(&without, Grade::Warn).contains(&"example_missing"), "{}", without.text());
    let generator = Case { kind: Kind::Generator, ..Case::default() }.of(&files);
    assert!(codes(&generator, Grade::Error).contains(&"example_missing"));
}
