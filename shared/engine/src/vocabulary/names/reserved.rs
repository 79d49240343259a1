//! Words that a target keeps for itself, and names of its standard library
//! that the starters rely on. A name of a vocabulary that is one of them gets
//! an underscore.

/// Types that the starters of several targets write themselves.
pub(super) const TYPES: &[&str] = &[
    "OneOrMany",
    "Option",
    "Vec",
    "Box",
    "String",
    "Bool",
    "I64",
    "F64",
    "Str",
    "Self",
    "Query",
    "Mutation",
    "Subscription",
    "Int",
    "Float",
    "Boolean",
    "ID",
];

pub(super) const TYPESCRIPT_TYPES: &[&str] = &[
    "Array",
    "Object",
    "Number",
    "Symbol",
    "Function",
    "Omit",
    "Record",
    "Readonly",
    "ReadonlyArray",
    "Partial",
    "Required",
    "Pick",
    "Exclude",
    "Extract",
    "Promise",
    "Set",
    "Map",
    "RegExp",
    "Error",
    "Date",
    "BigInt",
    "JSON",
];

/// Keys of an object may have any name.
pub(super) const TYPESCRIPT: &[&str] = &[];

pub(super) const GRAPHQL_TYPES: &[&str] = &["Schema"];
pub(super) const GRAPHQL_VALUES: &[&str] = &["true", "false", "null"];

/// What every record has beside its members.
pub(super) const MEMBERS: &[&str] = &["id", "rdf_type"];

/// Keywords of all editions.
pub(super) const RUST: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

pub(super) const RUST_TYPES: &[&str] = &[
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Display",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "ToString",
    "ToOwned",
    "Iterator",
    "IntoIterator",
    "Extend",
    "Eq",
    "PartialEq",
    "Ord",
    "PartialOrd",
    "Hash",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "AsRef",
    "AsMut",
    "FromStr",
    "FromIterator",
    "Serialize",
    "Deserialize",
    "Serializer",
    "Deserializer",
];

pub(super) const PYTHON: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "match",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "type", "while", "with", "yield",
];

pub(super) const PYTHON_TYPES: &[&str] = &[
    "Annotated",
    "Any",
    "BaseModel",
    "Base64Bytes",
    "ConfigDict",
    "Decimal",
    "Enum",
    "Field",
    "List",
    "Literal",
    "Optional",
    "PlainSerializer",
    "RootModel",
    "StrEnum",
    "StringConstraints",
    "TypeAdapter",
    "Union",
    "Exception",
    "ValueError",
    "TypeError",
    "BeforeValidator",
    "AfterValidator",
    "WrapValidator",
    "WithJsonSchema",
];

/// Attributes of a pydantic model, and builtins that annotations of later
/// members would find shadowed.
pub(super) const PYTHON_MEMBERS: &[&str] = &[
    "bool",
    "bytes",
    "construct",
    "copy",
    "dict",
    "float",
    "from_orm",
    "int",
    "json",
    "list",
    "mro",
    "name_",
    "object",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "property",
    "schema",
    "schema_json",
    "set",
    "str",
    "tuple",
    "update_forward_refs",
    "validate",
    "value_",
];

/// Columns that every table of PostgreSQL has.
pub(super) const SQL_MEMBERS: &[&str] = &["cmax", "cmin", "ctid", "oid", "tableoid", "xmax", "xmin"];
