//! One struct per class. `base` is the struct of the nearest superclass whose
//! members the class has as they are; those beyond are fields of its own.

#[allow(unused_imports)]
use super::facets::{Facets, HasValue, check, demand_value};
#[allow(unused_imports)]
use super::json::{RdfClass, RdfFault, RdfObject, class, demand, demand_some, many, never, one, optional, put, put_many, put_optional};
#[allow(unused_imports)]
use super::*;

/// What every resource has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RdfResource {
    /// The resource's IRI.
    pub id: Option<String>,
    /// Its classes.
    pub rdf_type: Vec<String>,
}

impl RdfClass for RdfResource {
    const IRI: &'static str = "http://www.w3.org/2000/01/rdf-schema#Resource";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            id: optional(object, "@id")?,
            rdf_type: many(object, "@type", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        put_optional(object, "@id", &self.id);
        put_many(object, "@type", &self.rdf_type);
    }
}

class!(RdfResource);

/// <https://vocab.example/orders#Line>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    pub base: RdfResource,

    /// <https://vocab.example/orders#amount>
    pub amount: Option<xsd::Double>,

    /// <https://vocab.example/orders#code>
    pub code: Option<String>,

    /// <https://vocab.example/orders#count>
    pub count: Option<u8>,

    /// <https://vocab.example/orders#type>
    pub type_: Vec<String>,
}

impl RdfClass for Line {
    const IRI: &'static str = "https://vocab.example/orders#Line";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        check(object, "code", &Facets { patterns: &[("^(?:[A-Za-zſK])+$", "")], max_length: Some(4), ..Facets::NONE })?;
        check(object, "count", &Facets { min_inclusive: Some("1"), max_exclusive: Some("100"), ..Facets::NONE })?;
        Ok(Self {
            base: RdfClass::read_from(object)?,
            amount: optional(object, "amount")?,
            code: optional(object, "code")?,
            count: optional(object, "count")?,
            type_: many(object, "type", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_optional(object, "amount", &self.amount);
        put_optional(object, "code", &self.code);
        put_optional(object, "count", &self.count);
        put_many(object, "type", &self.type_);
    }
}

class!(Line);

/// an order
///
/// What is bought.
/// All of it.
///
/// <https://vocab.example/orders#Order>
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    pub base: RdfResource,

    /// <https://vocab.example/orders#buyer>
    pub buyer: Option<BuyerOneOf>,

    /// <https://vocab.example/orders#line>
    pub line: Vec<Line>,

    /// <https://vocab.example/orders#number>
    pub number: String,

    /// <https://vocab.example/orders#placed>
    pub placed: Option<PlacedOneOf>,

    /// <https://vocab.example/orders#priority>
    pub priority: Option<Priority>,

    /// <https://vocab.example/orders#title>
    pub title: Vec<RdfLangString>,

    /// <https://vocab.example/orders#total>
    pub total: Option<xsd::Decimal>,
}

impl RdfClass for Order {
    const IRI: &'static str = "https://vocab.example/orders#Order";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        demand(object, "buyer", &[Party::IRI, Shop::IRI])?;
        Ok(Self {
            base: RdfClass::read_from(object)?,
            buyer: optional(object, "buyer")?,
            line: many(object, "line", 1, None)?,
            number: one(object, "number")?,
            placed: optional(object, "placed")?,
            priority: optional(object, "priority")?,
            title: many(object, "title", 0, None)?,
            total: optional(object, "total")?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_optional(object, "buyer", &self.buyer);
        put_many(object, "line", &self.line);
        put(object, "number", &self.number);
        put_optional(object, "placed", &self.placed);
        put_optional(object, "priority", &self.priority);
        put_many(object, "title", &self.title);
        put_optional(object, "total", &self.total);
    }
}

class!(Order);

/// <https://vocab.example/orders#Party>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Party {
    pub base: RdfResource,

    /// <https://vocab.example/orders#name>
    pub name: Vec<String>,
}

impl RdfClass for Party {
    const IRI: &'static str = "https://vocab.example/orders#Party";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            name: many(object, "name", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "name", &self.name);
    }
}

class!(Party);

/// <https://vocab.example/orders#Person>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Person {
    pub base: Party,
}

impl RdfClass for Person {
    const IRI: &'static str = "https://vocab.example/orders#Person";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(Person);

/// <https://vocab.example/orders#RushOrder>
#[derive(Debug, Clone, PartialEq)]
pub struct RushOrder {
    pub base: RdfResource,

    /// <https://vocab.example/orders#buyer>
    pub buyer: Option<BuyerOneOf>,

    /// <https://vocab.example/orders#line>
    pub line: Box<Line>,

    /// <https://vocab.example/orders#number>
    pub number: String,

    /// <https://vocab.example/orders#placed>
    pub placed: Option<PlacedOneOf>,

    /// <https://vocab.example/orders#priority>
    pub priority: Option<Priority>,

    /// <https://vocab.example/orders#title>
    pub title: Vec<RdfLangString>,

    /// <https://vocab.example/orders#total>
    pub total: xsd::Decimal,
}

impl RdfClass for RushOrder {
    const IRI: &'static str = "https://vocab.example/orders#RushOrder";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        demand(object, "buyer", &[Party::IRI, Shop::IRI])?;
        Ok(Self {
            base: RdfClass::read_from(object)?,
            buyer: optional(object, "buyer")?,
            line: one(object, "line")?,
            number: one(object, "number")?,
            placed: optional(object, "placed")?,
            priority: optional(object, "priority")?,
            title: many(object, "title", 0, None)?,
            total: one(object, "total")?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_optional(object, "buyer", &self.buyer);
        put(object, "line", &self.line);
        put(object, "number", &self.number);
        put_optional(object, "placed", &self.placed);
        put_optional(object, "priority", &self.priority);
        put_many(object, "title", &self.title);
        put(object, "total", &self.total);
    }
}

class!(RushOrder);

/// <https://vocab.example/orders#Shop>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shop {
    pub base: RdfResource,
}

impl RdfClass for Shop {
    const IRI: &'static str = "https://vocab.example/orders#Shop";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(Shop);

/// Each class and those above it, nearest first.
pub(crate) const HIERARCHY: &[(&str, &[&str])] = &[
    ("http://www.w3.org/2000/01/rdf-schema#Resource", &[]),
    ("https://vocab.example/orders#Line", &[]),
    ("https://vocab.example/orders#Order", &[]),
    ("https://vocab.example/orders#Party", &[]),
    ("https://vocab.example/orders#Person", &["https://vocab.example/orders#Party"]),
    ("https://vocab.example/orders#RushOrder", &["https://vocab.example/orders#Order"]),
    ("https://vocab.example/orders#Shop", &[]),
];
