//! Writes files in MaxMind's format: a tree of the bits of addresses, records, metadata.
//! <https://maxmind.github.io/MaxMind-DB/>

use std::io::Write;
use std::net::IpAddr;

use tempfile::NamedTempFile;

const SEPARATOR: [u8; 16] = [0; 16];
const METADATA: &[u8] = b"\xab\xcd\xefMaxMind.com";
/// Bits of `::a.b.c.d` before those of `a.b.c.d`.
const BEFORE_IPV4: u32 = 96;

pub(super) enum Value {
    Text(String),
    Map(Vec<(&'static str, Value)>),
    /// An array without elements.
    Nothing,
    /// By the number of its type.
    Number(u8, u64),
    /// A pointer to what is not there.
    Broken,
}

/// As vendors of flat files write it.
pub(super) fn flat(code: &str) -> Value {
    Value::map([("country_code", Value::text(code))])
}

/// As MaxMind writes where an address is used.
pub(super) fn nested(code: &str) -> Value {
    let country = Value::map([("geoname_id", Value::Number(6, 1)), ("iso_code", Value::text(code))]);
    Value::map([("country", country), ("registered_country", Value::map([("iso_code", Value::text("AU"))]))])
}

/// As MaxMind writes it of an address that is used nobody knows where.
pub(super) fn registered(code: &str) -> Value {
    Value::map([("registered_country", Value::map([("iso_code", Value::text(code))]))])
}

impl Value {
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    pub(super) fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Self {
        Self::Map(entries.into())
    }

    fn encode(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Text(text) => {
                bytes.push(control(2, text.len()));
                bytes.extend(text.as_bytes());
            }
            Self::Map(entries) => {
                bytes.push(control(7, entries.len()));
                for (name, value) in entries {
                    Self::text(name).encode(bytes);
                    value.encode(bytes);
                }
            }
            // Types above 7 stand in a byte of their own.
            Self::Nothing => bytes.extend([control(0, 0), 11 - 7]),
            Self::Number(of_type, number) => {
                let significant: Vec<u8> = number.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
                match of_type {
                    1..=7 => bytes.push(control(*of_type, significant.len())),
                    extended => bytes.extend([control(0, significant.len()), extended - 7]),
                }
                bytes.extend(significant);
            }
            Self::Broken => bytes.extend([0b0011_1000, 0xff, 0xff, 0xff, 0xff]),
        }
    }
}

fn control(of_type: u8, size: usize) -> u8 {
    assert!(size < 29, "longer sizes have bytes of their own");
    of_type << 5 | u8::try_from(size).unwrap()
}

#[derive(Clone, Copy)]
enum Record {
    Empty,
    Node(usize),
    Data(usize),
}

pub(super) struct File {
    ip_version: u64,
    built_at: u64,
    networks: Vec<(u128, u32, Value)>,
}

impl File {
    /// Of both kinds of addresses, and built in the far future.
    pub(super) fn new() -> Self {
        Self { ip_version: 6, built_at: 4_102_444_800, networks: Vec::new() }
    }

    /// A network that lies in no other.
    pub(super) fn with(mut self, network: &str, value: Value) -> Self {
        let (address, length) = network.split_once('/').unwrap();
        let length: u32 = length.parse().unwrap();
        let (bits, length) = match address.parse().unwrap() {
            IpAddr::V4(address) => (u128::from(address.to_bits()), BEFORE_IPV4 + length),
            IpAddr::V6(address) => (address.to_bits(), length),
        };
        self.networks.push((bits, length, value));
        self
    }

    pub(super) fn of_ipv4(mut self) -> Self {
        self.ip_version = 4;
        self
    }

    pub(super) fn built_at(mut self, second: i64) -> Self {
        self.built_at = u64::try_from(second).unwrap();
        self
    }

    pub(super) fn write(&self) -> NamedTempFile {
        let (mut nodes, mut data) = (vec![[Record::Empty; 2]], Vec::new());
        for (bits, length, value) in &self.networks {
            let record = Record::Data(data.len());
            value.encode(&mut data);
            self.insert(&mut nodes, *bits, *length, record);
        }
        let mut bytes: Vec<u8> = nodes.iter().flatten().flat_map(|record| encode(*record, nodes.len())).collect();
        bytes.extend(SEPARATOR);
        bytes.extend(data);
        bytes.extend(METADATA);
        self.metadata(nodes.len()).encode(&mut bytes);
        let mut file = NamedTempFile::new().unwrap();
        file.write_all(&bytes).unwrap();
        file
    }

    fn insert(&self, nodes: &mut Vec<[Record; 2]>, bits: u128, length: u32, record: Record) {
        let first = if self.ip_version == 4 { BEFORE_IPV4 } else { 0 };
        let mut node = 0;
        for depth in first..length {
            let side = usize::from((bits >> (127 - depth)) & 1 == 1);
            if depth + 1 == length {
                nodes[node][side] = record;
                return;
            }
            node = match nodes[node][side] {
                Record::Node(next) => next,
                Record::Empty => {
                    nodes.push([Record::Empty; 2]);
                    nodes[node][side] = Record::Node(nodes.len() - 1);
                    nodes.len() - 1
                }
                Record::Data(_) => panic!("a network lies in another one"),
            };
        }
    }

    fn metadata(&self, nodes: usize) -> Value {
        Value::map([
            ("binary_format_major_version", Value::Number(5, 2)),
            ("binary_format_minor_version", Value::Number(5, 0)),
            ("build_epoch", Value::Number(9, self.built_at)),
            ("database_type", Value::text("Test-Country")),
            ("description", Value::map([("en", Value::text("Written by a test"))])),
            ("ip_version", Value::Number(5, self.ip_version)),
            ("languages", Value::Nothing),
            ("node_count", Value::Number(6, nodes as u64)),
            ("record_size", Value::Number(5, 24)),
        ])
    }
}

/// In 24 bits: a node by its number, no data by their count, data by what comes after that.
fn encode(record: Record, nodes: usize) -> [u8; 3] {
    let number = match record {
        Record::Node(node) => node,
        Record::Empty => nodes,
        Record::Data(offset) => nodes + SEPARATOR.len() + offset,
    };
    let [0, bytes @ ..] = u32::try_from(number).unwrap().to_be_bytes() else { panic!("expected 24 bits") };
    bytes
}
