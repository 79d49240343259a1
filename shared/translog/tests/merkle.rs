//! The tree against a second, naive implementation and published roots.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use sha2::{Digest, Sha256};
use translog::merkle::{Hash, ProofError, inclusion_path, leaf_hash, node_hash, root, verify_inclusion};

const LEAVES_MAX: usize = 260;

fn leaves(count: usize) -> Vec<Hash> {
    (0..count).map(|i| leaf_hash(format!("leaf {i}").as_bytes())).collect()
}

/// RFC 6962 section 2.1 as written: split at the largest power of two below n.
fn naive_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            node_hash(&naive_root(left), &naive_root(right))
        }
    }
}

/// RFC 6962 section 2.1.1.
fn naive_path(leaves: &[Hash], index: usize) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let at = split(leaves.len());
    let (left, right) = leaves.split_at(at);
    let (mut path, sibling) = if index < at {
        (naive_path(left, index), naive_root(right))
    } else {
        (naive_path(right, index - at), naive_root(left))
    };
    path.push(sibling);
    path
}

fn split(count: usize) -> usize {
    let mut power = 1;
    while power * 2 < count {
        power *= 2;
    }
    power
}

#[test]
fn the_roots_of_the_certificate_transparency_vectors_come_out() {
    let inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let leaves: Vec<Hash> = inputs.iter().map(|hexed| leaf_hash(&hex::decode(hexed).unwrap())).collect();
    for (count, expected) in roots.iter().enumerate() {
        assert_eq!(hex::encode(root(&leaves[..count])), *expected, "{count} leaves");
    }
}

#[test]
fn roots_equal_the_naive_recursion_for_every_size() {
    let leaves = leaves(LEAVES_MAX);
    for count in 0..=LEAVES_MAX {
        assert_eq!(root(&leaves[..count]), naive_root(&leaves[..count]), "{count} leaves");
    }
}

#[test]
fn every_path_equals_the_naive_recursion_and_verifies() {
    let all = leaves(LEAVES_MAX);
    // Every size around the powers of two, where the right edge changes shape.
    for count in (1..=70).chain([127, 128, 129, 255, 256, 257, LEAVES_MAX]) {
        let leaves = &all[..count];
        let root = root(leaves);
        for index in 0..count {
            let path = inclusion_path(leaves, index).unwrap();
            assert_eq!(path, naive_path(leaves, index), "leaf {index} of {count}");
            verify_inclusion(&leaves[index], index as u64, count as u64, &path, &root).unwrap();
        }
    }
}

#[test]
fn a_leaf_outside_the_tree_has_no_path_and_no_proof() {
    let leaves = leaves(5);
    assert_eq!(inclusion_path(&leaves, 5), None);
    assert_eq!(inclusion_path(&[], 0), None);
    let path = inclusion_path(&leaves, 4).unwrap();
    for index in [5, 12, u64::MAX] {
        assert_eq!(
            verify_inclusion(&leaves[4], index, 5, &path, &root(&leaves)),
            Err(ProofError::IndexOutsideTree { index, size: 5 })
        );
    }
}

#[test]
fn a_proof_for_the_largest_tree_ends() {
    let size = u64::MAX;
    let wrong = verify_inclusion(&[0; 32], size - 1, size, &[[0; 32]; 63], &[0; 32]);
    assert!(wrong.is_err());
}

fn tree_and_index() -> impl Strategy<Value = (usize, usize)> {
    (1..=LEAVES_MAX).prop_flat_map(|count| (Just(count), 0..count))
}

proptest! {
    #[test]
    fn a_path_with_a_hash_more_or_less_is_refused(
        (count, index) in tree_and_index(), extra: [u8; 32],
    ) {
        let leaves = leaves(count);
        let root = root(&leaves);
        let path = inclusion_path(&leaves, index).unwrap();
        let check = |path: &[Hash]| {
            verify_inclusion(&leaves[index], index as u64, count as u64, path, &root)
        };
        let longer: Vec<Hash> = path.iter().copied().chain([extra]).collect();
        prop_assert_eq!(check(&longer), Err(ProofError::PathLength { found: longer.len() }));
        if let Some((_, shorter)) = path.split_last() {
            prop_assert_eq!(check(shorter), Err(ProofError::PathLength { found: shorter.len() }));
        }
    }

    #[test]
    fn one_changed_bit_anywhere_in_a_proof_is_refused(
        (count, index) in tree_and_index(), target: prop::sample::Index, bit in 0usize..256,
    ) {
        let leaves = leaves(count);
        let path = inclusion_path(&leaves, index).unwrap();
        // The leaf, the root, then each hash of the path.
        let mut hashes: Vec<Hash> = [leaves[index], root(&leaves)].into_iter().chain(path).collect();
        let target = target.index(hashes.len());
        hashes[target][bit / 8] ^= 1 << (bit % 8);
        let refused =
            verify_inclusion(&hashes[0], index as u64, count as u64, &hashes[2..], &hashes[1]);
        prop_assert_eq!(refused, Err(ProofError::RootDiffers));
    }

    #[test]
    fn a_proof_for_another_place_is_refused(
        (count, index) in tree_and_index(), claimed in 0..LEAVES_MAX as u64,
    ) {
        prop_assume!(claimed != index as u64);
        let leaves = leaves(count);
        let path = inclusion_path(&leaves, index).unwrap();
        let refused = verify_inclusion(&leaves[index], claimed, count as u64, &path, &root(&leaves));
        prop_assert!(refused.is_err());
    }
}
