//! Reads a struct from a JSON object only. Serde's derived code also takes an
//! array of the fields in their order, which no schema of ours promises.
//!
//! It also reads an integer that is written with a point, as JSON Schema does.
//!
//! [`Objects`] wraps a deserializer and everything that it hands out, so that the
//! rule holds at every depth.

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};

/// Up to here each whole number is a number of its own (RFC 8259 §6).
const EXACT_MAX: f64 = 9_007_199_254_740_991.0;

/// A deserializer, visitor, access or seed that reads structs from objects only.
pub(super) struct Objects<T>(pub(super) T);

/// Forwards methods that take a visitor as their last argument.
macro_rules! forward {
    ($($method:ident($($argument:ident: $type:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($argument: $type,)* visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method($($argument,)* Objects(visitor))
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Objects<D> {
    type Error = D::Error;

    /// The one difference: a map has no form as an array.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(Objects(visitor))
    }

    forward! {
        deserialize_any();
        deserialize_bool();
        deserialize_i8();
        deserialize_i16();
        deserialize_i32();
        deserialize_i64();
        deserialize_i128();
        deserialize_u8();
        deserialize_u16();
        deserialize_u32();
        deserialize_u64();
        deserialize_u128();
        deserialize_f32();
        deserialize_f64();
        deserialize_char();
        deserialize_str();
        deserialize_string();
        deserialize_bytes();
        deserialize_byte_buf();
        deserialize_option();
        deserialize_unit();
        deserialize_unit_struct(name: &'static str);
        deserialize_newtype_struct(name: &'static str);
        deserialize_seq();
        deserialize_tuple(len: usize);
        deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_map();
        deserialize_enum(name: &'static str, variants: &'static [&'static str]);
        deserialize_identifier();
        deserialize_ignored_any();
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

/// Forwards what a visitor is given as a plain value.
macro_rules! visit {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method<E: Error>(self, value: $type) -> Result<V::Value, E> {
            self.0.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Objects<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.expecting(f)
    }

    visit! {
        visit_bool: bool;
        visit_i64: i64;
        visit_i128: i128;
        visit_u64: u64;
        visit_u128: u128;
        visit_str: &str;
        visit_borrowed_str: &'de str;
        visit_string: String;
        visit_bytes: &[u8];
        visit_borrowed_bytes: &'de [u8];
        visit_byte_buf: Vec<u8>;
    }

    /// To JSON Schema, and so to the document, `3.0` is an integer (draft 2020-12, §4.2.3).
    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        if value.fract() == 0.0 && value.abs() <= EXACT_MAX {
            return self.0.visit_i64(value as i64);
        }
        self.0.visit_f64(value)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(Objects(deserializer))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_newtype_struct(Objects(deserializer))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Objects(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Objects(fields))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<V::Value, A::Error> {
        self.0.visit_enum(Objects(variant))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Objects<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(Objects(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Objects<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(Objects(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Objects<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Objects(deserializer))
    }
}

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for Objects<A> {
    type Error = A::Error;
    type Variant = Objects<A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self::Variant), A::Error> {
        self.0.variant_seed(seed).map(|(name, variant)| (name, Objects(variant)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Objects<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.0.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        self.0.newtype_variant_seed(Objects(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.0.tuple_variant(len, Objects(visitor))
    }

    /// Read as the one value of the variant, which can then be asked for an object.
    fn struct_variant<V: Visitor<'de>>(
        self,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.newtype_variant_seed(ObjectOf(visitor))
    }
}

/// Gives a visitor the fields of an object.
struct ObjectOf<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for ObjectOf<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        deserializer.deserialize_map(Objects(self.0))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::Objects;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only whether it can be read is asked")]
    struct Outer {
        inner: Inner,
        list: Vec<Inner>,
        choice: Choice,
        maybe: Option<Inner>,
        pair: (u8, u8),
        named: std::collections::BTreeMap<String, Inner>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only whether it can be read is asked")]
    struct Inner {
        size: u8,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only whether it can be read is asked")]
    enum Choice {
        Plain,
        Struct { size: u8 },
        Wrapped(Inner),
    }

    fn is_read(text: &str) -> bool {
        Outer::deserialize(Objects(&mut serde_json::Deserializer::from_str(text))).is_ok()
    }

    fn with(field: &str, json: &str) -> String {
        let whole = [
            ("inner", r#"{"size": 1}"#),
            ("list", r#"[{"size": 1}]"#),
            ("choice", r#""Plain""#),
            ("maybe", r#"{"size": 1}"#),
            ("pair", "[1, 2]"),
            ("named", r#"{"a": {"size": 1}}"#),
        ];
        let fields = whole.map(|(name, usual)| format!("\"{name}\": {}", if name == field { json } else { usual }));
        format!("{{{}}}", fields.join(", "))
    }

    #[test]
    fn objects_and_real_lists_are_read() {
        assert!(is_read(&with("", "")));
        for (field, json) in [
            ("choice", r#"{"Struct": {"size": 1}}"#),
            ("choice", r#"{"Wrapped": {"size": 1}}"#),
            ("maybe", "null"),
            ("list", "[]"),
        ] {
            assert!(is_read(&with(field, json)), "{field}: {json}");
        }
    }

    #[test]
    fn a_whole_number_with_a_point_is_an_integer_and_any_other_is_not() {
        for (size, is_whole) in [("1.0", true), ("2e2", true), ("-0.0", true), ("1.5", false), ("256.0", false)] {
            assert_eq!(is_read(&with("inner", &format!("{{\"size\": {size}}}"))), is_whole, "{size}");
        }
        assert!(!is_read(&with("inner", r#"{"size": -1.0}"#)) && !is_read(&with("inner", r#"{"size": 1e30}"#)));
    }

    #[test]
    fn an_array_in_place_of_an_object_is_refused_at_every_depth() {
        let whole = r#"[{"size": 1}, [], "Plain", null, [1, 2], {}]"#;
        assert!(serde_json::from_str::<Outer>(whole).is_ok(), "derived code would read it");
        assert!(!is_read(whole));
        for (field, json) in [
            ("inner", "[1]"),
            ("list", "[[1]]"),
            ("choice", r#"{"Struct": [1]}"#),
            ("choice", r#"{"Wrapped": [1]}"#),
            ("maybe", "[1]"),
            ("named", r#"{"a": [1]}"#),
        ] {
            let text = with(field, json);
            assert!(serde_json::from_str::<Outer>(&text).is_ok(), "derived code would read {text}");
            assert!(!is_read(&text), "{text}");
        }
    }
}
