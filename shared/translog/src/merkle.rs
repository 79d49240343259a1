//! The Merkle tree of RFC 6962 and RFC 9162, over SHA-256.
//!
//! `rs_merkle` builds roots and paths. As a verifier it takes paths that are
//! too long and indexes outside the tree, so [`verify_inclusion`] is our own
//! and follows RFC 9162 section 2.1.3.2 to the letter.

use rs_merkle::{Hasher, MerkleTree};
use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

const LEAF_PREFIX: u8 = 0x00;
const NODE_PREFIX: u8 = 0x01;

/// Why a proof is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    #[error("the tree of {size} leaves has no leaf {index}")]
    IndexOutsideTree { index: u64, size: u64 },
    #[error("the path has {found} hashes, which is not the length for this leaf and size")]
    PathLength { found: usize },
    #[error("the path leads to another root")]
    RootDiffers,
}

#[derive(Clone)]
struct Rfc6962;

impl Hasher for Rfc6962 {
    type Hash = Hash;

    fn hash(data: &[u8]) -> Hash {
        leaf_hash(data)
    }

    fn concat_and_hash(left: &Hash, right: Option<&Hash>) -> Hash {
        match right {
            Some(right) => node_hash(left, right),
            None => *left,
        }
    }
}

/// SHA-256 of `0x00 ‖ data`.
pub fn leaf_hash(data: &[u8]) -> Hash {
    Sha256::new().chain_update([LEAF_PREFIX]).chain_update(data).finalize().into()
}

/// SHA-256 of `0x01 ‖ left ‖ right`.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([NODE_PREFIX]).chain_update(left).chain_update(right).finalize().into()
}

/// The root over leaf hashes in their order; over none, SHA-256 of nothing.
pub fn root(leaves: &[Hash]) -> Hash {
    MerkleTree::<Rfc6962>::from_leaves(leaves).root().unwrap_or_else(|| Sha256::digest([]).into())
}

/// The inclusion path of one leaf, from the leaf upwards; `None` outside the tree.
pub fn inclusion_path(leaves: &[Hash], index: usize) -> Option<Vec<Hash>> {
    if index >= leaves.len() {
        return None;
    }
    Some(MerkleTree::<Rfc6962>::from_leaves(leaves).proof(&[index]).proof_hashes().to_vec())
}

/// Checks that `leaf` stands at `index` in the tree of `size` leaves with `root`.
///
/// # Errors
/// An index outside the tree, a path of any but the exact length, or another root.
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, path: &[Hash], root: &Hash) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::IndexOutsideTree { index, size });
    }
    let wrong_length = ProofError::PathLength { found: path.len() };
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf);
    for sibling in path {
        if last == 0 {
            return Err(wrong_length);
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            // The right edge of an incomplete tree has no sibling on some
            // levels: climb to the level where it has one.
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(wrong_length);
    }
    if hash == *root { Ok(()) } else { Err(ProofError::RootDiffers) }
}
