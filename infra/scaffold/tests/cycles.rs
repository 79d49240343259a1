//! Source files import one another in layers. A cycle of imports is read, changed and moved
//! as a whole, so none has more than [`CYCLE_FILES_MAX`] files.
//!
//! A file imports what its `use` declarations and its other paths name by `crate`, `self` or
//! `super`. What a module takes from its own children without such a word is not counted:
//! the children are the module's inside.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ItemMod, ItemUse, Macro, Token, UseTree};

const CYCLE_FILES_MAX: usize = 6;

/// Where a module or an item is: its names from the root of the crate.
type Names = Vec<String>;

/// What a file names, as it is written.
#[derive(Default)]
struct Imports {
    /// Modules inside the file around what is looked at.
    inside: Names,
    /// Each with [`Self::inside`] of its place.
    paths: Vec<(Names, Names)>,
}

impl Imports {
    fn of(text: &str) -> Self {
        let mut imports = Self::default();
        imports.visit_file(&syn::parse_file(text).unwrap());
        imports
    }

    fn add(&mut self, path: Names) {
        self.paths.push((self.inside.clone(), path));
    }

    fn add_tree(&mut self, mut before: Names, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.add_tree(before, &path.tree);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(before.clone(), tree)),
            UseTree::Name(name) if name.ident != "self" => self.add([before, vec![name.ident.to_string()]].concat()),
            UseTree::Rename(name) if name.ident != "self" => self.add([before, vec![name.ident.to_string()]].concat()),
            UseTree::Name(_) | UseTree::Rename(_) | UseTree::Glob(_) => self.add(before),
        }
    }
}

impl<'ast> Visit<'ast> for Imports {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if !is_for_tests(&module.attrs) {
            self.inside.push(module.ident.to_string());
            visit::visit_item_mod(self, module);
            self.inside.pop();
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if !is_for_tests(&item.attrs) {
            self.add_tree(Names::new(), &item.tree);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.add(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    /// Arguments are read where they are expressions, as those of `format!` are.
    fn visit_macro(&mut self, item: &'ast Macro) {
        self.visit_path(&item.path);
        if let Ok(arguments) = item.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) {
            arguments.iter().for_each(|argument| visit::visit_expr(self, argument));
        }
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    let is_test = |it: &Attribute| it.parse_args::<syn::Ident>().is_ok_and(|argument| argument == "test");
    attributes.iter().any(|it| it.path().is_ident("cfg") && is_test(it))
}

/// From the root of the crate; `None` for a path that begins at something else.
fn absolute(module: &[String], path: &[String]) -> Option<Names> {
    let (first, rest) = path.split_first().filter(|(_, rest)| !rest.is_empty())?;
    match first.as_str() {
        "crate" => Some(rest.to_vec()),
        "self" => Some([module, rest].concat()),
        "super" => {
            let supers = path.iter().take_while(|name| *name == "super").count();
            Some([module.get(..module.len().checked_sub(supers)?)?, path.get(supers..)?].concat())
        }
        _ => None,
    }
}

/// Adds the modules in a directory, each with what it names.
fn read(directory: &Path, module: &[String], modules: &mut BTreeMap<Names, Imports>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let inner = [module, std::slice::from_ref(&name)].concat();
        // Programs are crates of their own.
        if module.is_empty() && ["bin", "main"].contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            read(&path, &inner, modules);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let is_root = name == "mod" || (name == "lib" && module.is_empty());
            let module = if is_root { module.to_vec() } else { inner };
            modules.insert(module, Imports::of(&fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The modules that each module imports. What the root of the crate only passes on is
/// imported from where the root has it.
fn imported(modules: &BTreeMap<Names, Imports>) -> BTreeMap<&Names, BTreeSet<&Names>> {
    let file = |path: &[String]| (0..=path.len()).rev().find_map(|many| modules.get_key_value(path.get(..many)?));
    let passed_on = modules.get(&Names::new()).map_or(&[][..], |root| &root.paths);
    let target = |path: Names| {
        let found = file(&path)?.0;
        let is_named = |(_, it): &&(Names, Names)| it.len() > 1 && it.last() == path.first();
        match passed_on.iter().find(is_named).filter(|_| found.is_empty()) {
            Some((_, passed_on)) => Some(file(passed_on)?.0),
            None => Some(found),
        }
    };
    let of = |module: &Names, imports: &Imports| {
        let paths = imports.paths.iter().filter_map(|(inside, path)| absolute(&[&module[..], inside].concat(), path));
        paths.filter_map(target).filter(|it| *it != module).collect()
    };
    modules.iter().map(|(module, imports)| (module, of(module, imports))).collect()
}

/// All that a module imports, and what that imports in turn.
fn reached<'a>(from: &'a Names, imported: &BTreeMap<&'a Names, BTreeSet<&'a Names>>) -> BTreeSet<&'a Names> {
    let (mut reached, mut next) = (BTreeSet::new(), vec![from]);
    while let Some(module) = next.pop() {
        next.extend(imported[module].iter().copied().filter(|it| reached.insert(*it)));
    }
    reached
}

/// The cycles of a crate that are too large, each as its files.
fn large_cycles(source: &Path) -> Vec<String> {
    let mut modules = BTreeMap::new();
    read(source, &[], &mut modules);
    let imported = imported(&modules);
    let all: BTreeMap<&Names, BTreeSet<&Names>> =
        modules.keys().map(|module| (module, reached(module, &imported))).collect();
    let cycle = |(module, reached): (&&Names, &BTreeSet<&Names>)| -> Vec<String> {
        let around = reached.iter().filter(|other| all[*other].contains(module));
        around.map(|other| if other.is_empty() { "lib".to_owned() } else { other.join("/") }).collect()
    };
    let large: BTreeSet<Vec<String>> = all.iter().map(cycle).filter(|it| it.len() > CYCLE_FILES_MAX).collect();
    large
        .into_iter()
        .map(|files| format!("{}: {} files: {}", source.display(), files.len(), files.join(", ")))
        .collect()
}

#[test]
fn no_cycle_of_imports_is_large() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let areas = ["shared", "functions"].map(|part| fs::read_dir(root.join(part)).unwrap());
    let sources = areas.into_iter().flatten().map(|entry| entry.unwrap().path().join("src"));
    let large: Vec<String> = sources.filter(|it| it.is_dir()).flat_map(|source| large_cycles(&source)).collect();
    assert!(large.is_empty(), "too many files import one another:\n{}", large.join("\n"));
}

#[test]
fn a_cycle_of_one_file_too_many_is_named_with_its_files() {
    let ring = |ways: [&str; 7], files: usize| {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("a")).unwrap();
        let names = ["a/mod", "b", "c", "d", "e", "f", "g"];
        fs::write(root.path().join("lib.rs"), "pub use g::G;").unwrap();
        for (file, way) in names.into_iter().take(files - 1).zip(ways) {
            fs::write(root.path().join(format!("{file}.rs")), way).unwrap();
        }
        let last = names.get(files - 1).unwrap();
        fs::write(root.path().join(format!("{last}.rs")), "use crate::a::A;").unwrap();
        large_cycles(root.path())
    };
    let ways = [
        "use super::{b::B};",
        "fn b() { crate::c::c() }",
        "fn c() { println!(\"{}\", crate::d::D) }",
        "mod inside { use super::super::e as other; }",
        "use crate::{f};",
        "use crate::G;",
        "",
    ];
    let [cycle] = ring(ways, 7).try_into().unwrap();
    assert!(cycle.ends_with("7 files: a, b, c, d, e, f, g"), "{cycle}");
    assert!(ring(ways, 6).is_empty());
    let without =
        ways.map(|way| if way.contains("crate::c") { "#[cfg(test)] mod tests { use crate::c; }" } else { way });
    assert!(ring(without, 7).is_empty());
}
