//! The README shows what the examples do, which are compiled, and run against the local cloud.

const README: &str = include_str!("../../README.md");
const EXAMPLES: [&str; 2] = [include_str!("../../examples/register.rs"), include_str!("../../examples/generate.rs")];

#[test]
fn the_readme_shows_the_examples_that_are_run() {
    let blocks: Vec<&str> = README.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(blocks.len(), EXAMPLES.len());
    for (block, example) in blocks.iter().zip(EXAMPLES) {
        assert!(example.contains(block), "no example has this block:\n{block}");
    }
}
