//! What a property holds that may have values of several types. Of several
//! classes `@type` says which one it is: the class, or one below it.

#[allow(unused_imports)]
use super::json::{RdfClass, RdfFault, RdfJson, class_of, is_resource, serde_by_json, write_typed, write_typed_ref};
#[allow(unused_imports)]
use super::*;

/// A value of `acceptedAnswer`: <http://schema.org/acceptedAnswer>
#[derive(Debug, Clone, PartialEq)]
pub enum AcceptedAnswerOneOf {
    Answer(Box<Answer>),
    ItemList(Box<ItemList>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AcceptedAnswerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Answer::IRI, ItemList::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Answer),
            Some(1) => return RdfJson::read(json).map(Self::ItemList),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Answer or ItemList", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Answer(value) => write_typed(&**value),
            Self::ItemList(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AcceptedAnswerOneOf);

/// A value of `acceptedPaymentMethod`: <http://schema.org/acceptedPaymentMethod>
#[derive(Debug, Clone, PartialEq)]
pub enum AcceptedPaymentMethodOneOf {
    LoanOrCredit(Box<LoanOrCredit>),
    PaymentMethod(Box<PaymentMethod>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AcceptedPaymentMethodOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[LoanOrCredit::IRI, PaymentMethod::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::LoanOrCredit),
            Some(1) => return RdfJson::read(json).map(Self::PaymentMethod),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("LoanOrCredit or PaymentMethod or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::LoanOrCredit(value) => write_typed(&**value),
            Self::PaymentMethod(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AcceptedPaymentMethodOneOf);

/// A value of `acceptsReservations`: <http://schema.org/acceptsReservations>
#[derive(Debug, Clone, PartialEq)]
pub enum AcceptsReservationsOneOf {
    Str(String),
    XsdBoolean(bool),
}

impl RdfJson for AcceptsReservationsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdBoolean(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("anyURI or boolean", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Str(value) => value.write(),
            Self::XsdBoolean(value) => value.write(),
        }
    }
}

serde_by_json!(AcceptsReservationsOneOf);

/// A value of `acquireLicensePage`: <http://schema.org/acquireLicensePage>
#[derive(Debug, Clone, PartialEq)]
pub enum AcquireLicensePageOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for AcquireLicensePageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(AcquireLicensePageOneOf);

/// A value of `acquiredFrom`: <http://schema.org/acquiredFrom>
#[derive(Debug, Clone, PartialEq)]
pub enum AcquiredFromOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AcquiredFromOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AcquiredFromOneOf);

/// A value of `actionOption`: <http://schema.org/actionOption>
#[derive(Debug, Clone, PartialEq)]
pub enum ActionOptionOneOf {
    Thing(Box<Thing>),
    Str(String),
}

impl RdfJson for ActionOptionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Thing(value));
        }
        Err(RdfFault::expected("Thing or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Thing(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ActionOptionOneOf);

/// A value of `actionPlatform`: <http://schema.org/actionPlatform>
#[derive(Debug, Clone, PartialEq)]
pub enum ActionPlatformOneOf {
    DigitalPlatformEnumeration(DigitalPlatformEnumeration),
    Str(String),
}

impl RdfJson for ActionPlatformOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DigitalPlatformEnumeration(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DigitalPlatformEnumeration or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DigitalPlatformEnumeration(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ActionPlatformOneOf);

/// A value of `actionableFeedbackPolicy`: <http://schema.org/actionableFeedbackPolicy>
#[derive(Debug, Clone, PartialEq)]
pub enum ActionableFeedbackPolicyOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for ActionableFeedbackPolicyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ActionableFeedbackPolicyOneOf);

/// A value of `activityDuration`: <http://schema.org/activityDuration>
#[derive(Debug, Clone, PartialEq)]
pub enum ActivityDurationOneOf {
    Duration(Box<Duration>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ActivityDurationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Duration::IRI, QuantitativeValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Duration),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Duration or QuantitativeValue", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Duration(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ActivityDurationOneOf);

/// A value of `activityFrequency`: <http://schema.org/activityFrequency>
#[derive(Debug, Clone, PartialEq)]
pub enum ActivityFrequencyOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    Str(String),
}

impl RdfJson for ActivityFrequencyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ActivityFrequencyOneOf);

/// A value of `actor`: <http://schema.org/actor>
#[derive(Debug, Clone, PartialEq)]
pub enum ActorOneOf {
    PerformingGroup(Box<PerformingGroup>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ActorOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[PerformingGroup::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::PerformingGroup),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("PerformingGroup or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PerformingGroup(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ActorOneOf);

/// A value of `addressCountry`: <http://schema.org/addressCountry>
#[derive(Debug, Clone, PartialEq)]
pub enum AddressCountryOneOf {
    Country(Box<Country>),
    Str(String),
}

impl RdfJson for AddressCountryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Country(value));
        }
        Err(RdfFault::expected("Country or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Country(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(AddressCountryOneOf);

/// A value of `address`: <http://schema.org/address>
#[derive(Debug, Clone, PartialEq)]
pub enum AddressOneOf {
    PostalAddress(Box<PostalAddress>),
    Str(String),
}

impl RdfJson for AddressOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PostalAddress(value));
        }
        Err(RdfFault::expected("PostalAddress or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PostalAddress(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(AddressOneOf);

/// A value of `addressRegion`: <http://schema.org/addressRegion>
#[derive(Debug, Clone, PartialEq)]
pub enum AddressRegionOneOf {
    AdministrativeArea(Box<AdministrativeArea>),
    Str(String),
}

impl RdfJson for AddressRegionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::AdministrativeArea(value));
        }
        Err(RdfFault::expected("AdministrativeArea or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AdministrativeArea(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(AddressRegionOneOf);

/// A value of `afterMedia`: <http://schema.org/afterMedia>
#[derive(Debug, Clone, PartialEq)]
pub enum AfterMediaOneOf {
    MediaObject(Box<MediaObject>),
    Str(String),
}

impl RdfJson for AfterMediaOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MediaObject(value));
        }
        Err(RdfFault::expected("MediaObject or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MediaObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(AfterMediaOneOf);

/// A value of `agent`: <http://schema.org/agent>
#[derive(Debug, Clone, PartialEq)]
pub enum AgentOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AgentOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AgentOneOf);

/// A value of `aircraft`: <http://schema.org/aircraft>
#[derive(Debug, Clone, PartialEq)]
pub enum AircraftOneOf {
    Vehicle(Box<Vehicle>),
    Str(String),
}

impl RdfJson for AircraftOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Vehicle(value));
        }
        Err(RdfFault::expected("Vehicle or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Vehicle(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(AircraftOneOf);

/// A value of `alumniOf`: <http://schema.org/alumniOf>
#[derive(Debug, Clone, PartialEq)]
pub enum AlumniOfOneOf {
    EducationalOrganization(Box<EducationalOrganization>),
    Organization(Box<Organization>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AlumniOfOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[EducationalOrganization::IRI, Organization::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::EducationalOrganization),
            Some(1) => return RdfJson::read(json).map(Self::Organization),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("EducationalOrganization or Organization", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::EducationalOrganization(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AlumniOfOneOf);

/// A value of `amount`: <http://schema.org/amount>
#[derive(Debug, Clone, PartialEq)]
pub enum AmountOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    XsdDouble(xsd::Double),
}

impl RdfJson for AmountOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MonetaryAmount(value));
        }
        Err(RdfFault::expected("MonetaryAmount or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(AmountOneOf);

/// A value of `announcementLocation`: <http://schema.org/announcementLocation>
#[derive(Debug, Clone, PartialEq)]
pub enum AnnouncementLocationOneOf {
    CivicStructure(Box<CivicStructure>),
    LocalBusiness(Box<LocalBusiness>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AnnouncementLocationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CivicStructure::IRI, LocalBusiness::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CivicStructure),
            Some(1) => return RdfJson::read(json).map(Self::LocalBusiness),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("CivicStructure or LocalBusiness", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CivicStructure(value) => write_typed(&**value),
            Self::LocalBusiness(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AnnouncementLocationOneOf);

/// A value of `annualPercentageRate`: <http://schema.org/annualPercentageRate>
#[derive(Debug, Clone, PartialEq)]
pub enum AnnualPercentageRateOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for AnnualPercentageRateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(AnnualPercentageRateOneOf);

/// A value of `answerExplanation`: <http://schema.org/answerExplanation>
#[derive(Debug, Clone, PartialEq)]
pub enum AnswerExplanationOneOf {
    Comment(Box<Comment>),
    WebContent(Box<WebContent>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AnswerExplanationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Comment::IRI, WebContent::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Comment),
            Some(1) => return RdfJson::read(json).map(Self::WebContent),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Comment or WebContent", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Comment(value) => write_typed(&**value),
            Self::WebContent(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AnswerExplanationOneOf);

/// A value of `applicableCountry`: <http://schema.org/applicableCountry>
#[derive(Debug, Clone, PartialEq)]
pub enum ApplicableCountryOneOf {
    Country(Box<Country>),
    Str(String),
}

impl RdfJson for ApplicableCountryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Country(value));
        }
        Err(RdfFault::expected("Country or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Country(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ApplicableCountryOneOf);

/// A value of `applicationDeadline`: <http://schema.org/applicationDeadline>
#[derive(Debug, Clone, PartialEq)]
pub enum ApplicationDeadlineOneOf {
    XsdDate(xsd::Date),
    Str(String),
}

impl RdfJson for ApplicationDeadlineOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("date or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ApplicationDeadlineOneOf);

/// A value of `archivedAt`: <http://schema.org/archivedAt>
#[derive(Debug, Clone, PartialEq)]
pub enum ArchivedAtOneOf {
    WebPage(Box<WebPage>),
    Str(String),
}

impl RdfJson for ArchivedAtOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::WebPage(value));
        }
        Err(RdfFault::expected("WebPage or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::WebPage(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ArchivedAtOneOf);

/// A value of `areaServed`: <http://schema.org/areaServed>
#[derive(Debug, Clone, PartialEq)]
pub enum AreaServedOneOf {
    AdministrativeArea(Box<AdministrativeArea>),
    GeoShape(Box<GeoShape>),
    Place(Box<Place>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AreaServedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AdministrativeArea::IRI, GeoShape::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AdministrativeArea),
            Some(1) => return RdfJson::read(json).map(Self::GeoShape),
            Some(2) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("AdministrativeArea or GeoShape or Place or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AdministrativeArea(value) => write_typed(&**value),
            Self::GeoShape(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AreaServedOneOf);

/// A value of `arrivalBusStop`: <http://schema.org/arrivalBusStop>
#[derive(Debug, Clone, PartialEq)]
pub enum ArrivalBusStopOneOf {
    BusStation(Box<BusStation>),
    BusStop(Box<BusStop>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ArrivalBusStopOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[BusStation::IRI, BusStop::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::BusStation),
            Some(1) => return RdfJson::read(json).map(Self::BusStop),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("BusStation or BusStop", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::BusStation(value) => write_typed(&**value),
            Self::BusStop(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ArrivalBusStopOneOf);

/// A value of `arrivalTime`: <http://schema.org/arrivalTime>
#[derive(Debug, Clone, PartialEq)]
pub enum ArrivalTimeOneOf {
    XsdDateTime(xsd::DateTime),
    XsdTime(xsd::Time),
}

impl RdfJson for ArrivalTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdTime(value));
        }
        Err(RdfFault::expected("dateTime or time", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDateTime(value) => value.write(),
            Self::XsdTime(value) => value.write(),
        }
    }
}

serde_by_json!(ArrivalTimeOneOf);

/// A value of `artEdition`: <http://schema.org/artEdition>
#[derive(Debug, Clone, PartialEq)]
pub enum ArtEditionOneOf {
    XsdInt(i32),
    Str(String),
}

impl RdfJson for ArtEditionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ArtEditionOneOf);

/// A value of `assesses`: <http://schema.org/assesses>
#[derive(Debug, Clone, PartialEq)]
pub enum AssessesOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for AssessesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(AssessesOneOf);

/// A value of `associatedAnatomy`: <http://schema.org/associatedAnatomy>
#[derive(Debug, Clone, PartialEq)]
pub enum AssociatedAnatomyOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    SuperficialAnatomy(Box<SuperficialAnatomy>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AssociatedAnatomyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AnatomicalStructure::IRI, AnatomicalSystem::IRI, SuperficialAnatomy::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AnatomicalStructure),
            Some(1) => return RdfJson::read(json).map(Self::AnatomicalSystem),
            Some(2) => return RdfJson::read(json).map(Self::SuperficialAnatomy),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("AnatomicalStructure or AnatomicalSystem or SuperficialAnatomy", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AnatomicalStructure(value) => write_typed(&**value),
            Self::AnatomicalSystem(value) => write_typed(&**value),
            Self::SuperficialAnatomy(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AssociatedAnatomyOneOf);

/// A value of `associatedDisease`: <http://schema.org/associatedDisease>
#[derive(Debug, Clone, PartialEq)]
pub enum AssociatedDiseaseOneOf {
    MedicalCondition(Box<MedicalCondition>),
    PropertyValue(Box<PropertyValue>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AssociatedDiseaseOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MedicalCondition::IRI, PropertyValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MedicalCondition),
            Some(1) => return RdfJson::read(json).map(Self::PropertyValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("MedicalCondition or PropertyValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MedicalCondition(value) => write_typed(&**value),
            Self::PropertyValue(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AssociatedDiseaseOneOf);

/// A value of `attendee`: <http://schema.org/attendee>
#[derive(Debug, Clone, PartialEq)]
pub enum AttendeeOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AttendeeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AttendeeOneOf);

/// A value of `attendees`: <http://schema.org/attendees>
#[derive(Debug, Clone, PartialEq)]
pub enum AttendeesOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AttendeesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AttendeesOneOf);

/// A value of `audio`: <http://schema.org/audio>
#[derive(Debug, Clone, PartialEq)]
pub enum AudioOneOf {
    AudioObject(Box<AudioObject>),
    Clip(Box<Clip>),
    MusicRecording(Box<MusicRecording>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AudioOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AudioObject::IRI, Clip::IRI, MusicRecording::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AudioObject),
            Some(1) => return RdfJson::read(json).map(Self::Clip),
            Some(2) => return RdfJson::read(json).map(Self::MusicRecording),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("AudioObject or Clip or MusicRecording", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AudioObject(value) => write_typed(&**value),
            Self::Clip(value) => write_typed(&**value),
            Self::MusicRecording(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AudioOneOf);

/// A value of `auditDate`: <http://schema.org/auditDate>
#[derive(Debug, Clone, PartialEq)]
pub enum AuditDateOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for AuditDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(AuditDateOneOf);

/// A value of `author`: <http://schema.org/author>
#[derive(Debug, Clone, PartialEq)]
pub enum AuthorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AuthorOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AuthorOneOf);

/// A value of `availabilityEnds`: <http://schema.org/availabilityEnds>
#[derive(Debug, Clone, PartialEq)]
pub enum AvailabilityEndsOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
    XsdTime(xsd::Time),
}

impl RdfJson for AvailabilityEndsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdTime(value));
        }
        Err(RdfFault::expected("date or dateTime or time", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
            Self::XsdTime(value) => value.write(),
        }
    }
}

serde_by_json!(AvailabilityEndsOneOf);

/// A value of `availabilityStarts`: <http://schema.org/availabilityStarts>
#[derive(Debug, Clone, PartialEq)]
pub enum AvailabilityStartsOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
    XsdTime(xsd::Time),
}

impl RdfJson for AvailabilityStartsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdTime(value));
        }
        Err(RdfFault::expected("date or dateTime or time", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
            Self::XsdTime(value) => value.write(),
        }
    }
}

serde_by_json!(AvailabilityStartsOneOf);

/// A value of `availableLanguage`: <http://schema.org/availableLanguage>
#[derive(Debug, Clone, PartialEq)]
pub enum AvailableLanguageOneOf {
    Language(Box<Language>),
    Str(String),
}

impl RdfJson for AvailableLanguageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Language(value));
        }
        Err(RdfFault::expected("Language or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Language(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(AvailableLanguageOneOf);

/// A value of `availableService`: <http://schema.org/availableService>
#[derive(Debug, Clone, PartialEq)]
pub enum AvailableServiceOneOf {
    MedicalProcedure(Box<MedicalProcedure>),
    MedicalTest(Box<MedicalTest>),
    MedicalTherapy(Box<MedicalTherapy>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AvailableServiceOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MedicalProcedure::IRI, MedicalTest::IRI, MedicalTherapy::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MedicalProcedure),
            Some(1) => return RdfJson::read(json).map(Self::MedicalTest),
            Some(2) => return RdfJson::read(json).map(Self::MedicalTherapy),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("MedicalProcedure or MedicalTest or MedicalTherapy", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MedicalProcedure(value) => write_typed(&**value),
            Self::MedicalTest(value) => write_typed(&**value),
            Self::MedicalTherapy(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AvailableServiceOneOf);

/// A value of `awayTeam`: <http://schema.org/awayTeam>
#[derive(Debug, Clone, PartialEq)]
pub enum AwayTeamOneOf {
    Person(Box<Person>),
    SportsTeam(Box<SportsTeam>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for AwayTeamOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Person::IRI, SportsTeam::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Person),
            Some(1) => return RdfJson::read(json).map(Self::SportsTeam),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Person or SportsTeam", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Person(value) => write_typed(&**value),
            Self::SportsTeam(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(AwayTeamOneOf);

/// A value of `backstory`: <http://schema.org/backstory>
#[derive(Debug, Clone, PartialEq)]
pub enum BackstoryOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for BackstoryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(BackstoryOneOf);

/// A value of `baseSalary`: <http://schema.org/baseSalary>
#[derive(Debug, Clone, PartialEq)]
pub enum BaseSalaryOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    PriceSpecification(Box<PriceSpecification>),
    XsdDouble(xsd::Double),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for BaseSalaryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MonetaryAmount::IRI, PriceSpecification::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MonetaryAmount),
            Some(1) => return RdfJson::read(json).map(Self::PriceSpecification),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        Err(RdfFault::expected("MonetaryAmount or PriceSpecification or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => write_typed(&**value),
            Self::PriceSpecification(value) => write_typed(&**value),
            Self::XsdDouble(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(BaseSalaryOneOf);

/// A value of `bccRecipient`: <http://schema.org/bccRecipient>
#[derive(Debug, Clone, PartialEq)]
pub enum BccRecipientOneOf {
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for BccRecipientOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ContactPoint::IRI, Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ContactPoint),
            Some(1) => return RdfJson::read(json).map(Self::Organization),
            Some(2) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("ContactPoint or Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ContactPoint(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(BccRecipientOneOf);

/// A value of `bed`: <http://schema.org/bed>
#[derive(Debug, Clone, PartialEq)]
pub enum BedOneOf {
    BedDetails(Box<BedDetails>),
    BedType(Box<BedType>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for BedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[BedDetails::IRI, BedType::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::BedDetails),
            Some(1) => return RdfJson::read(json).map(Self::BedType),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("BedDetails or BedType or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::BedDetails(value) => write_typed(&**value),
            Self::BedType(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(BedOneOf);

/// A value of `beforeMedia`: <http://schema.org/beforeMedia>
#[derive(Debug, Clone, PartialEq)]
pub enum BeforeMediaOneOf {
    MediaObject(Box<MediaObject>),
    Str(String),
}

impl RdfJson for BeforeMediaOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MediaObject(value));
        }
        Err(RdfFault::expected("MediaObject or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MediaObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(BeforeMediaOneOf);

/// A value of `beneficiaryBank`: <http://schema.org/beneficiaryBank>
#[derive(Debug, Clone, PartialEq)]
pub enum BeneficiaryBankOneOf {
    BankOrCreditUnion(Box<BankOrCreditUnion>),
    Str(String),
}

impl RdfJson for BeneficiaryBankOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::BankOrCreditUnion(value));
        }
        Err(RdfFault::expected("BankOrCreditUnion or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::BankOrCreditUnion(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(BeneficiaryBankOneOf);

/// A value of `bestRating`: <http://schema.org/bestRating>
#[derive(Debug, Clone, PartialEq)]
pub enum BestRatingOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for BestRatingOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(BestRatingOneOf);

/// A value of `billingDuration`: <http://schema.org/billingDuration>
#[derive(Debug, Clone, PartialEq)]
pub enum BillingDurationOneOf {
    Duration(Box<Duration>),
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for BillingDurationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Duration::IRI, QuantitativeValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Duration),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        Err(RdfFault::expected("Duration or QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Duration(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::XsdDouble(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(BillingDurationOneOf);

/// A value of `bodyType`: <http://schema.org/bodyType>
#[derive(Debug, Clone, PartialEq)]
pub enum BodyTypeOneOf {
    QualitativeValue(Box<QualitativeValue>),
    Str(String),
}

impl RdfJson for BodyTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(BodyTypeOneOf);

/// A value of `bookingAgent`: <http://schema.org/bookingAgent>
#[derive(Debug, Clone, PartialEq)]
pub enum BookingAgentOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for BookingAgentOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(BookingAgentOneOf);

/// A value of `brand`: <http://schema.org/brand>
#[derive(Debug, Clone, PartialEq)]
pub enum BrandOneOf {
    Brand(Box<Brand>),
    Organization(Box<Organization>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for BrandOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Brand::IRI, Organization::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Brand),
            Some(1) => return RdfJson::read(json).map(Self::Organization),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Brand or Organization", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Brand(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(BrandOneOf);

/// A value of `breadcrumb`: <http://schema.org/breadcrumb>
#[derive(Debug, Clone, PartialEq)]
pub enum BreadcrumbOneOf {
    BreadcrumbList(Box<BreadcrumbList>),
    Str(String),
}

impl RdfJson for BreadcrumbOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::BreadcrumbList(value));
        }
        Err(RdfFault::expected("BreadcrumbList or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::BreadcrumbList(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(BreadcrumbOneOf);

/// A value of `broadcastFrequency`: <http://schema.org/broadcastFrequency>
#[derive(Debug, Clone, PartialEq)]
pub enum BroadcastFrequencyOneOf {
    BroadcastFrequencySpecification(Box<BroadcastFrequencySpecification>),
    Str(String),
}

impl RdfJson for BroadcastFrequencyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::BroadcastFrequencySpecification(value));
        }
        Err(RdfFault::expected("BroadcastFrequencySpecification or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::BroadcastFrequencySpecification(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(BroadcastFrequencyOneOf);

/// A value of `broadcastFrequencyValue`: <http://schema.org/broadcastFrequencyValue>
#[derive(Debug, Clone, PartialEq)]
pub enum BroadcastFrequencyValueOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for BroadcastFrequencyValueOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(BroadcastFrequencyValueOneOf);

/// A value of `broadcastSignalModulation`: <http://schema.org/broadcastSignalModulation>
#[derive(Debug, Clone, PartialEq)]
pub enum BroadcastSignalModulationOneOf {
    QualitativeValue(Box<QualitativeValue>),
    Str(String),
}

impl RdfJson for BroadcastSignalModulationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(BroadcastSignalModulationOneOf);

/// A value of `broker`: <http://schema.org/broker>
#[derive(Debug, Clone, PartialEq)]
pub enum BrokerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for BrokerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(BrokerOneOf);

/// A value of `businessDays`: <http://schema.org/businessDays>
#[derive(Debug, Clone, PartialEq)]
pub enum BusinessDaysOneOf {
    OpeningHoursSpecification(Box<OpeningHoursSpecification>),
    DayOfWeek(DayOfWeek),
}

impl RdfJson for BusinessDaysOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DayOfWeek(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::OpeningHoursSpecification(value));
        }
        Err(RdfFault::expected("OpeningHoursSpecification or DayOfWeek", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::OpeningHoursSpecification(value) => value.write(),
            Self::DayOfWeek(value) => value.write(),
        }
    }
}

serde_by_json!(BusinessDaysOneOf);

/// A value of `buyer`: <http://schema.org/buyer>
#[derive(Debug, Clone, PartialEq)]
pub enum BuyerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for BuyerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(BuyerOneOf);

/// A value of `byArtist`: <http://schema.org/byArtist>
#[derive(Debug, Clone, PartialEq)]
pub enum ByArtistOneOf {
    MusicGroup(Box<MusicGroup>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ByArtistOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MusicGroup::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MusicGroup),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("MusicGroup or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MusicGroup(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ByArtistOneOf);

/// A value of `byDay`: <http://schema.org/byDay>
#[derive(Debug, Clone, PartialEq)]
pub enum ByDayOneOf {
    DayOfWeek(DayOfWeek),
    Str(String),
}

impl RdfJson for ByDayOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DayOfWeek(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DayOfWeek or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DayOfWeek(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ByDayOneOf);

/// A value of `caption`: <http://schema.org/caption>
#[derive(Debug, Clone, PartialEq)]
pub enum CaptionOneOf {
    MediaObject(Box<MediaObject>),
    Str(String),
}

impl RdfJson for CaptionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MediaObject(value));
        }
        Err(RdfFault::expected("MediaObject or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MediaObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CaptionOneOf);

/// A value of `cashBack`: <http://schema.org/cashBack>
#[derive(Debug, Clone, PartialEq)]
pub enum CashBackOneOf {
    XsdBoolean(bool),
    XsdDouble(xsd::Double),
}

impl RdfJson for CashBackOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdBoolean(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        Err(RdfFault::expected("boolean or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdBoolean(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(CashBackOneOf);

/// A value of `category`: <http://schema.org/category>
#[derive(Debug, Clone, PartialEq)]
pub enum CategoryOneOf {
    CategoryCode(Box<CategoryCode>),
    Thing(Box<Thing>),
    PhysicalActivityCategory(PhysicalActivityCategory),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for CategoryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CategoryCode::IRI, Thing::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CategoryCode),
            Some(1) => return RdfJson::read(json).map(Self::Thing),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PhysicalActivityCategory(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("CategoryCode or Thing or PhysicalActivityCategory or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CategoryCode(value) => write_typed(&**value),
            Self::Thing(value) => write_typed(&**value),
            Self::PhysicalActivityCategory(value) => value.write(),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(CategoryOneOf);

/// A value of `ccRecipient`: <http://schema.org/ccRecipient>
#[derive(Debug, Clone, PartialEq)]
pub enum CcRecipientOneOf {
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for CcRecipientOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ContactPoint::IRI, Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ContactPoint),
            Some(1) => return RdfJson::read(json).map(Self::Organization),
            Some(2) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("ContactPoint or Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ContactPoint(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(CcRecipientOneOf);

/// A value of `certificationIdentification`: <http://schema.org/certificationIdentification>
#[derive(Debug, Clone, PartialEq)]
pub enum CertificationIdentificationOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for CertificationIdentificationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CertificationIdentificationOneOf);

/// A value of `checkinTime`: <http://schema.org/checkinTime>
#[derive(Debug, Clone, PartialEq)]
pub enum CheckinTimeOneOf {
    XsdDateTime(xsd::DateTime),
    XsdTime(xsd::Time),
}

impl RdfJson for CheckinTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdTime(value));
        }
        Err(RdfFault::expected("dateTime or time", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDateTime(value) => value.write(),
            Self::XsdTime(value) => value.write(),
        }
    }
}

serde_by_json!(CheckinTimeOneOf);

/// A value of `checkoutTime`: <http://schema.org/checkoutTime>
#[derive(Debug, Clone, PartialEq)]
pub enum CheckoutTimeOneOf {
    XsdDateTime(xsd::DateTime),
    XsdTime(xsd::Time),
}

impl RdfJson for CheckoutTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdTime(value));
        }
        Err(RdfFault::expected("dateTime or time", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDateTime(value) => value.write(),
            Self::XsdTime(value) => value.write(),
        }
    }
}

serde_by_json!(CheckoutTimeOneOf);

/// A value of `childTaxon`: <http://schema.org/childTaxon>
#[derive(Debug, Clone, PartialEq)]
pub enum ChildTaxonOneOf {
    Taxon(Box<Taxon>),
    Str(String),
}

impl RdfJson for ChildTaxonOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Taxon(value));
        }
        Err(RdfFault::expected("Taxon or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Taxon(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ChildTaxonOneOf);

/// A value of `citation`: <http://schema.org/citation>
#[derive(Debug, Clone, PartialEq)]
pub enum CitationOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for CitationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CitationOneOf);

/// A value of `claimInterpreter`: <http://schema.org/claimInterpreter>
#[derive(Debug, Clone, PartialEq)]
pub enum ClaimInterpreterOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ClaimInterpreterOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ClaimInterpreterOneOf);

/// A value of `clipNumber`: <http://schema.org/clipNumber>
#[derive(Debug, Clone, PartialEq)]
pub enum ClipNumberOneOf {
    XsdInt(i32),
    Str(String),
}

impl RdfJson for ClipNumberOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ClipNumberOneOf);

/// A value of `colleague`: <http://schema.org/colleague>
#[derive(Debug, Clone, PartialEq)]
pub enum ColleagueOneOf {
    Person(Box<Person>),
    Str(String),
}

impl RdfJson for ColleagueOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Person(value));
        }
        Err(RdfFault::expected("Person or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Person(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ColleagueOneOf);

/// A value of `colorSwatch`: <http://schema.org/colorSwatch>
#[derive(Debug, Clone, PartialEq)]
pub enum ColorSwatchOneOf {
    ImageObject(Box<ImageObject>),
    Str(String),
}

impl RdfJson for ColorSwatchOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::ImageObject(value));
        }
        Err(RdfFault::expected("ImageObject or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ImageObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ColorSwatchOneOf);

/// A value of `commentTime`: <http://schema.org/commentTime>
#[derive(Debug, Clone, PartialEq)]
pub enum CommentTimeOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for CommentTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(CommentTimeOneOf);

/// A value of `competencyRequired`: <http://schema.org/competencyRequired>
#[derive(Debug, Clone, PartialEq)]
pub enum CompetencyRequiredOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for CompetencyRequiredOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CompetencyRequiredOneOf);

/// A value of `competitor`: <http://schema.org/competitor>
#[derive(Debug, Clone, PartialEq)]
pub enum CompetitorOneOf {
    Person(Box<Person>),
    SportsTeam(Box<SportsTeam>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for CompetitorOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Person::IRI, SportsTeam::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Person),
            Some(1) => return RdfJson::read(json).map(Self::SportsTeam),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Person or SportsTeam", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Person(value) => write_typed(&**value),
            Self::SportsTeam(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(CompetitorOneOf);

/// A value of `composer`: <http://schema.org/composer>
#[derive(Debug, Clone, PartialEq)]
pub enum ComposerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ComposerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ComposerOneOf);

/// A value of `comprisedOf`: <http://schema.org/comprisedOf>
#[derive(Debug, Clone, PartialEq)]
pub enum ComprisedOfOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ComprisedOfOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AnatomicalStructure::IRI, AnatomicalSystem::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AnatomicalStructure),
            Some(1) => return RdfJson::read(json).map(Self::AnatomicalSystem),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("AnatomicalStructure or AnatomicalSystem", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AnatomicalStructure(value) => write_typed(&**value),
            Self::AnatomicalSystem(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ComprisedOfOneOf);

/// A value of `constraintProperty`: <http://schema.org/constraintProperty>
#[derive(Debug, Clone, PartialEq)]
pub enum ConstraintPropertyOneOf {
    Property(Box<Property>),
    Str(String),
}

impl RdfJson for ConstraintPropertyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Property(value));
        }
        Err(RdfFault::expected("Property or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Property(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ConstraintPropertyOneOf);

/// A value of `contentRating`: <http://schema.org/contentRating>
#[derive(Debug, Clone, PartialEq)]
pub enum ContentRatingOneOf {
    Rating(Box<Rating>),
    Str(String),
}

impl RdfJson for ContentRatingOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Rating(value));
        }
        Err(RdfFault::expected("Rating or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Rating(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ContentRatingOneOf);

/// A value of `contraindication`: <http://schema.org/contraindication>
#[derive(Debug, Clone, PartialEq)]
pub enum ContraindicationOneOf {
    MedicalContraindication(Box<MedicalContraindication>),
    Str(String),
}

impl RdfJson for ContraindicationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MedicalContraindication(value));
        }
        Err(RdfFault::expected("MedicalContraindication or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MedicalContraindication(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ContraindicationOneOf);

/// A value of `contributor`: <http://schema.org/contributor>
#[derive(Debug, Clone, PartialEq)]
pub enum ContributorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ContributorOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ContributorOneOf);

/// A value of `copyrightHolder`: <http://schema.org/copyrightHolder>
#[derive(Debug, Clone, PartialEq)]
pub enum CopyrightHolderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for CopyrightHolderOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(CopyrightHolderOneOf);

/// A value of `correction`: <http://schema.org/correction>
#[derive(Debug, Clone, PartialEq)]
pub enum CorrectionOneOf {
    CorrectionComment(Box<CorrectionComment>),
    Str(String),
}

impl RdfJson for CorrectionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CorrectionComment(value));
        }
        Err(RdfFault::expected("CorrectionComment or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CorrectionComment(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CorrectionOneOf);

/// A value of `correctionsPolicy`: <http://schema.org/correctionsPolicy>
#[derive(Debug, Clone, PartialEq)]
pub enum CorrectionsPolicyOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for CorrectionsPolicyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CorrectionsPolicyOneOf);

/// A value of `costPerUnit`: <http://schema.org/costPerUnit>
#[derive(Debug, Clone, PartialEq)]
pub enum CostPerUnitOneOf {
    QualitativeValue(Box<QualitativeValue>),
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for CostPerUnitOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CostPerUnitOneOf);

/// A value of `coursePrerequisites`: <http://schema.org/coursePrerequisites>
#[derive(Debug, Clone, PartialEq)]
pub enum CoursePrerequisitesOneOf {
    AlignmentObject(Box<AlignmentObject>),
    Course(Box<Course>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for CoursePrerequisitesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AlignmentObject::IRI, Course::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AlignmentObject),
            Some(1) => return RdfJson::read(json).map(Self::Course),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("AlignmentObject or Course or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AlignmentObject(value) => write_typed(&**value),
            Self::Course(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(CoursePrerequisitesOneOf);

/// A value of `creativeWorkStatus`: <http://schema.org/creativeWorkStatus>
#[derive(Debug, Clone, PartialEq)]
pub enum CreativeWorkStatusOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for CreativeWorkStatusOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CreativeWorkStatusOneOf);

/// A value of `creator`: <http://schema.org/creator>
#[derive(Debug, Clone, PartialEq)]
pub enum CreatorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for CreatorOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(CreatorOneOf);

/// A value of `credentialCategory`: <http://schema.org/credentialCategory>
#[derive(Debug, Clone, PartialEq)]
pub enum CredentialCategoryOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for CredentialCategoryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CredentialCategoryOneOf);

/// A value of `creditedTo`: <http://schema.org/creditedTo>
#[derive(Debug, Clone, PartialEq)]
pub enum CreditedToOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for CreditedToOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(CreditedToOneOf);

/// A value of `customer`: <http://schema.org/customer>
#[derive(Debug, Clone, PartialEq)]
pub enum CustomerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for CustomerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(CustomerOneOf);

/// A value of `cvdCollectionDate`: <http://schema.org/cvdCollectionDate>
#[derive(Debug, Clone, PartialEq)]
pub enum CvdCollectionDateOneOf {
    XsdDateTime(xsd::DateTime),
    Str(String),
}

impl RdfJson for CvdCollectionDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("dateTime or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDateTime(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(CvdCollectionDateOneOf);

/// A value of `dataFeedElement`: <http://schema.org/dataFeedElement>
#[derive(Debug, Clone, PartialEq)]
pub enum DataFeedElementOneOf {
    DataFeedItem(Box<DataFeedItem>),
    Thing(Box<Thing>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for DataFeedElementOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DataFeedItem::IRI, Thing::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DataFeedItem),
            Some(1) => return RdfJson::read(json).map(Self::Thing),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DataFeedItem or Thing or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DataFeedItem(value) => write_typed(&**value),
            Self::Thing(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(DataFeedElementOneOf);

/// A value of `dateCreated`: <http://schema.org/dateCreated>
#[derive(Debug, Clone, PartialEq)]
pub enum DateCreatedOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for DateCreatedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(DateCreatedOneOf);

/// A value of `dateDeleted`: <http://schema.org/dateDeleted>
#[derive(Debug, Clone, PartialEq)]
pub enum DateDeletedOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for DateDeletedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(DateDeletedOneOf);

/// A value of `dateIssued`: <http://schema.org/dateIssued>
#[derive(Debug, Clone, PartialEq)]
pub enum DateIssuedOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for DateIssuedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(DateIssuedOneOf);

/// A value of `dateModified`: <http://schema.org/dateModified>
#[derive(Debug, Clone, PartialEq)]
pub enum DateModifiedOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for DateModifiedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(DateModifiedOneOf);

/// A value of `datePosted`: <http://schema.org/datePosted>
#[derive(Debug, Clone, PartialEq)]
pub enum DatePostedOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for DatePostedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(DatePostedOneOf);

/// A value of `datePublished`: <http://schema.org/datePublished>
#[derive(Debug, Clone, PartialEq)]
pub enum DatePublishedOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for DatePublishedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(DatePublishedOneOf);

/// A value of `dateRead`: <http://schema.org/dateRead>
#[derive(Debug, Clone, PartialEq)]
pub enum DateReadOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for DateReadOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(DateReadOneOf);

/// A value of `defaultValue`: <http://schema.org/defaultValue>
#[derive(Debug, Clone, PartialEq)]
pub enum DefaultValueOneOf {
    Thing(Box<Thing>),
    Str(String),
}

impl RdfJson for DefaultValueOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Thing(value));
        }
        Err(RdfFault::expected("Thing or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Thing(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(DefaultValueOneOf);

/// A value of `departureBusStop`: <http://schema.org/departureBusStop>
#[derive(Debug, Clone, PartialEq)]
pub enum DepartureBusStopOneOf {
    BusStation(Box<BusStation>),
    BusStop(Box<BusStop>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for DepartureBusStopOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[BusStation::IRI, BusStop::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::BusStation),
            Some(1) => return RdfJson::read(json).map(Self::BusStop),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("BusStation or BusStop", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::BusStation(value) => write_typed(&**value),
            Self::BusStop(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(DepartureBusStopOneOf);

/// A value of `departureTime`: <http://schema.org/departureTime>
#[derive(Debug, Clone, PartialEq)]
pub enum DepartureTimeOneOf {
    XsdDateTime(xsd::DateTime),
    XsdTime(xsd::Time),
}

impl RdfJson for DepartureTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdTime(value));
        }
        Err(RdfFault::expected("dateTime or time", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDateTime(value) => value.write(),
            Self::XsdTime(value) => value.write(),
        }
    }
}

serde_by_json!(DepartureTimeOneOf);

/// A value of `depth`: <http://schema.org/depth>
#[derive(Debug, Clone, PartialEq)]
pub enum DepthOneOf {
    Distance(Box<Distance>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for DepthOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Distance::IRI, QuantitativeValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Distance),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Distance or QuantitativeValue", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Distance(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(DepthOneOf);

/// A value of `description`: <http://schema.org/description>
#[derive(Debug, Clone, PartialEq)]
pub enum DescriptionOneOf {
    TextObject(Box<TextObject>),
    Str(String),
}

impl RdfJson for DescriptionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::TextObject(value));
        }
        Err(RdfFault::expected("TextObject or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::TextObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(DescriptionOneOf);

/// A value of `discount`: <http://schema.org/discount>
#[derive(Debug, Clone, PartialEq)]
pub enum DiscountOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for DiscountOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(DiscountOneOf);

/// A value of `diseasePreventionInfo`: <http://schema.org/diseasePreventionInfo>
#[derive(Debug, Clone, PartialEq)]
pub enum DiseasePreventionInfoOneOf {
    WebContent(Box<WebContent>),
    Str(String),
}

impl RdfJson for DiseasePreventionInfoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::WebContent(value));
        }
        Err(RdfFault::expected("WebContent or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::WebContent(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(DiseasePreventionInfoOneOf);

/// A value of `diseaseSpreadStatistics`: <http://schema.org/diseaseSpreadStatistics>
#[derive(Debug, Clone, PartialEq)]
pub enum DiseaseSpreadStatisticsOneOf {
    Dataset(Box<Dataset>),
    Observation(Box<Observation>),
    WebContent(Box<WebContent>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for DiseaseSpreadStatisticsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Dataset::IRI, Observation::IRI, WebContent::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Dataset),
            Some(1) => return RdfJson::read(json).map(Self::Observation),
            Some(2) => return RdfJson::read(json).map(Self::WebContent),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("Dataset or Observation or WebContent or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Dataset(value) => write_typed(&**value),
            Self::Observation(value) => write_typed(&**value),
            Self::WebContent(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(DiseaseSpreadStatisticsOneOf);

/// A value of `diversityPolicy`: <http://schema.org/diversityPolicy>
#[derive(Debug, Clone, PartialEq)]
pub enum DiversityPolicyOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for DiversityPolicyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(DiversityPolicyOneOf);

/// A value of `diversityStaffingReport`: <http://schema.org/diversityStaffingReport>
#[derive(Debug, Clone, PartialEq)]
pub enum DiversityStaffingReportOneOf {
    Article(Box<Article>),
    Str(String),
}

impl RdfJson for DiversityStaffingReportOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Article(value));
        }
        Err(RdfFault::expected("Article or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Article(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(DiversityStaffingReportOneOf);

/// A value of `documentation`: <http://schema.org/documentation>
#[derive(Debug, Clone, PartialEq)]
pub enum DocumentationOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for DocumentationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(DocumentationOneOf);

/// A value of `doorTime`: <http://schema.org/doorTime>
#[derive(Debug, Clone, PartialEq)]
pub enum DoorTimeOneOf {
    XsdDateTime(xsd::DateTime),
    XsdTime(xsd::Time),
}

impl RdfJson for DoorTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdTime(value));
        }
        Err(RdfFault::expected("dateTime or time", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDateTime(value) => value.write(),
            Self::XsdTime(value) => value.write(),
        }
    }
}

serde_by_json!(DoorTimeOneOf);

/// A value of `doseValue`: <http://schema.org/doseValue>
#[derive(Debug, Clone, PartialEq)]
pub enum DoseValueOneOf {
    QualitativeValue(Box<QualitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for DoseValueOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(DoseValueOneOf);

/// A value of `downPayment`: <http://schema.org/downPayment>
#[derive(Debug, Clone, PartialEq)]
pub enum DownPaymentOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    XsdDouble(xsd::Double),
}

impl RdfJson for DownPaymentOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MonetaryAmount(value));
        }
        Err(RdfFault::expected("MonetaryAmount or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(DownPaymentOneOf);

/// A value of `driveWheelConfiguration`: <http://schema.org/driveWheelConfiguration>
#[derive(Debug, Clone, PartialEq)]
pub enum DriveWheelConfigurationOneOf {
    DriveWheelConfigurationValue(DriveWheelConfigurationValue),
    Str(String),
}

impl RdfJson for DriveWheelConfigurationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DriveWheelConfigurationValue(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DriveWheelConfigurationValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DriveWheelConfigurationValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(DriveWheelConfigurationOneOf);

/// A value of `duration`: <http://schema.org/duration>
#[derive(Debug, Clone, PartialEq)]
pub enum DurationOneOf {
    Duration(Box<Duration>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for DurationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Duration::IRI, QuantitativeValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Duration),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Duration or QuantitativeValue", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Duration(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(DurationOneOf);

/// A value of `duringMedia`: <http://schema.org/duringMedia>
#[derive(Debug, Clone, PartialEq)]
pub enum DuringMediaOneOf {
    MediaObject(Box<MediaObject>),
    Str(String),
}

impl RdfJson for DuringMediaOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MediaObject(value));
        }
        Err(RdfFault::expected("MediaObject or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MediaObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(DuringMediaOneOf);

/// A value of `educationRequirements`: <http://schema.org/educationRequirements>
#[derive(Debug, Clone, PartialEq)]
pub enum EducationRequirementsOneOf {
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
    Str(String),
}

impl RdfJson for EducationRequirementsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::EducationalOccupationalCredential(value));
        }
        Err(RdfFault::expected("EducationalOccupationalCredential or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::EducationalOccupationalCredential(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(EducationRequirementsOneOf);

/// A value of `educationalCredentialAwarded`: <http://schema.org/educationalCredentialAwarded>
#[derive(Debug, Clone, PartialEq)]
pub enum EducationalCredentialAwardedOneOf {
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
    Str(String),
}

impl RdfJson for EducationalCredentialAwardedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::EducationalOccupationalCredential(value));
        }
        Err(RdfFault::expected("EducationalOccupationalCredential or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::EducationalOccupationalCredential(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(EducationalCredentialAwardedOneOf);

/// A value of `educationalLevel`: <http://schema.org/educationalLevel>
#[derive(Debug, Clone, PartialEq)]
pub enum EducationalLevelOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for EducationalLevelOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(EducationalLevelOneOf);

/// A value of `educationalUse`: <http://schema.org/educationalUse>
#[derive(Debug, Clone, PartialEq)]
pub enum EducationalUseOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for EducationalUseOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(EducationalUseOneOf);

/// A value of `elevation`: <http://schema.org/elevation>
#[derive(Debug, Clone, PartialEq)]
pub enum ElevationOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for ElevationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ElevationOneOf);

/// A value of `eligibleRegion`: <http://schema.org/eligibleRegion>
#[derive(Debug, Clone, PartialEq)]
pub enum EligibleRegionOneOf {
    GeoShape(Box<GeoShape>),
    Place(Box<Place>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for EligibleRegionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeoShape::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeoShape),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("GeoShape or Place or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeoShape(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(EligibleRegionOneOf);

/// A value of `endDate`: <http://schema.org/endDate>
#[derive(Debug, Clone, PartialEq)]
pub enum EndDateOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for EndDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(EndDateOneOf);

/// A value of `endOffset`: <http://schema.org/endOffset>
#[derive(Debug, Clone, PartialEq)]
pub enum EndOffsetOneOf {
    HyperTocEntry(Box<HyperTocEntry>),
    XsdDouble(xsd::Double),
}

impl RdfJson for EndOffsetOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::HyperTocEntry(value));
        }
        Err(RdfFault::expected("HyperTocEntry or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::HyperTocEntry(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(EndOffsetOneOf);

/// A value of `endTime`: <http://schema.org/endTime>
#[derive(Debug, Clone, PartialEq)]
pub enum EndTimeOneOf {
    XsdDateTime(xsd::DateTime),
    XsdTime(xsd::Time),
}

impl RdfJson for EndTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdTime(value));
        }
        Err(RdfFault::expected("dateTime or time", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDateTime(value) => value.write(),
            Self::XsdTime(value) => value.write(),
        }
    }
}

serde_by_json!(EndTimeOneOf);

/// A value of `endorsee`: <http://schema.org/endorsee>
#[derive(Debug, Clone, PartialEq)]
pub enum EndorseeOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for EndorseeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(EndorseeOneOf);

/// A value of `endorsers`: <http://schema.org/endorsers>
#[derive(Debug, Clone, PartialEq)]
pub enum EndorsersOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for EndorsersOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(EndorsersOneOf);

/// A value of `engineType`: <http://schema.org/engineType>
#[derive(Debug, Clone, PartialEq)]
pub enum EngineTypeOneOf {
    QualitativeValue(Box<QualitativeValue>),
    Str(String),
}

impl RdfJson for EngineTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(EngineTypeOneOf);

/// A value of `episodeNumber`: <http://schema.org/episodeNumber>
#[derive(Debug, Clone, PartialEq)]
pub enum EpisodeNumberOneOf {
    XsdInt(i32),
    Str(String),
}

impl RdfJson for EpisodeNumberOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(EpisodeNumberOneOf);

/// A value of `errorCode`: <http://schema.org/errorCode>
#[derive(Debug, Clone, PartialEq)]
pub enum ErrorCodeOneOf {
    DefinedTerm(Box<DefinedTerm>),
    StatusEnumeration(Box<StatusEnumeration>),
    XsdInt(i32),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ErrorCodeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DefinedTerm::IRI, StatusEnumeration::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DefinedTerm),
            Some(1) => return RdfJson::read(json).map(Self::StatusEnumeration),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DefinedTerm or StatusEnumeration or int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::StatusEnumeration(value) => write_typed(&**value),
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ErrorCodeOneOf);

/// A value of `estimatedCost`: <http://schema.org/estimatedCost>
#[derive(Debug, Clone, PartialEq)]
pub enum EstimatedCostOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    Str(String),
}

impl RdfJson for EstimatedCostOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MonetaryAmount(value));
        }
        Err(RdfFault::expected("MonetaryAmount or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(EstimatedCostOneOf);

/// A value of `estimatedFlightDuration`: <http://schema.org/estimatedFlightDuration>
#[derive(Debug, Clone, PartialEq)]
pub enum EstimatedFlightDurationOneOf {
    Duration(Box<Duration>),
    Str(String),
}

impl RdfJson for EstimatedFlightDurationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Duration(value));
        }
        Err(RdfFault::expected("Duration or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Duration(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(EstimatedFlightDurationOneOf);

/// A value of `estimatedSalary`: <http://schema.org/estimatedSalary>
#[derive(Debug, Clone, PartialEq)]
pub enum EstimatedSalaryOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    MonetaryAmountDistribution(Box<MonetaryAmountDistribution>),
    XsdDouble(xsd::Double),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for EstimatedSalaryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MonetaryAmount::IRI, MonetaryAmountDistribution::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MonetaryAmount),
            Some(1) => return RdfJson::read(json).map(Self::MonetaryAmountDistribution),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        Err(RdfFault::expected("MonetaryAmount or MonetaryAmountDistribution or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => write_typed(&**value),
            Self::MonetaryAmountDistribution(value) => write_typed(&**value),
            Self::XsdDouble(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(EstimatedSalaryOneOf);

/// A value of `ethicsPolicy`: <http://schema.org/ethicsPolicy>
#[derive(Debug, Clone, PartialEq)]
pub enum EthicsPolicyOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for EthicsPolicyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(EthicsPolicyOneOf);

/// A value of `exceptDate`: <http://schema.org/exceptDate>
#[derive(Debug, Clone, PartialEq)]
pub enum ExceptDateOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for ExceptDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(ExceptDateOneOf);

/// A value of `exchangeRateSpread`: <http://schema.org/exchangeRateSpread>
#[derive(Debug, Clone, PartialEq)]
pub enum ExchangeRateSpreadOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    XsdDouble(xsd::Double),
}

impl RdfJson for ExchangeRateSpreadOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MonetaryAmount(value));
        }
        Err(RdfFault::expected("MonetaryAmount or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(ExchangeRateSpreadOneOf);

/// A value of `exifData`: <http://schema.org/exifData>
#[derive(Debug, Clone, PartialEq)]
pub enum ExifDataOneOf {
    PropertyValue(Box<PropertyValue>),
    Str(String),
}

impl RdfJson for ExifDataOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PropertyValue(value));
        }
        Err(RdfFault::expected("PropertyValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PropertyValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ExifDataOneOf);

/// A value of `expectedArrivalFrom`: <http://schema.org/expectedArrivalFrom>
#[derive(Debug, Clone, PartialEq)]
pub enum ExpectedArrivalFromOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for ExpectedArrivalFromOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(ExpectedArrivalFromOneOf);

/// A value of `expectedArrivalUntil`: <http://schema.org/expectedArrivalUntil>
#[derive(Debug, Clone, PartialEq)]
pub enum ExpectedArrivalUntilOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for ExpectedArrivalUntilOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(ExpectedArrivalUntilOneOf);

/// A value of `experienceRequirements`: <http://schema.org/experienceRequirements>
#[derive(Debug, Clone, PartialEq)]
pub enum ExperienceRequirementsOneOf {
    OccupationalExperienceRequirements(Box<OccupationalExperienceRequirements>),
    Str(String),
}

impl RdfJson for ExperienceRequirementsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::OccupationalExperienceRequirements(value));
        }
        Err(RdfFault::expected("OccupationalExperienceRequirements or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::OccupationalExperienceRequirements(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ExperienceRequirementsOneOf);

/// A value of `expires`: <http://schema.org/expires>
#[derive(Debug, Clone, PartialEq)]
pub enum ExpiresOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for ExpiresOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(ExpiresOneOf);

/// A value of `expressedIn`: <http://schema.org/expressedIn>
#[derive(Debug, Clone, PartialEq)]
pub enum ExpressedInOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    BioChemEntity(Box<BioChemEntity>),
    DefinedTerm(Box<DefinedTerm>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ExpressedInOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AnatomicalStructure::IRI, AnatomicalSystem::IRI, BioChemEntity::IRI, DefinedTerm::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AnatomicalStructure),
            Some(1) => return RdfJson::read(json).map(Self::AnatomicalSystem),
            Some(2) => return RdfJson::read(json).map(Self::BioChemEntity),
            Some(3) => return RdfJson::read(json).map(Self::DefinedTerm),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("AnatomicalStructure or AnatomicalSystem or BioChemEntity or DefinedTerm", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AnatomicalStructure(value) => write_typed(&**value),
            Self::AnatomicalSystem(value) => write_typed(&**value),
            Self::BioChemEntity(value) => write_typed(&**value),
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ExpressedInOneOf);

/// A value of `financialAidEligible`: <http://schema.org/financialAidEligible>
#[derive(Debug, Clone, PartialEq)]
pub enum FinancialAidEligibleOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for FinancialAidEligibleOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(FinancialAidEligibleOneOf);

/// A value of `flightDistance`: <http://schema.org/flightDistance>
#[derive(Debug, Clone, PartialEq)]
pub enum FlightDistanceOneOf {
    Distance(Box<Distance>),
    Str(String),
}

impl RdfJson for FlightDistanceOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Distance(value));
        }
        Err(RdfFault::expected("Distance or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Distance(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(FlightDistanceOneOf);

/// A value of `followee`: <http://schema.org/followee>
#[derive(Debug, Clone, PartialEq)]
pub enum FolloweeOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for FolloweeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(FolloweeOneOf);

/// A value of `foodEstablishment`: <http://schema.org/foodEstablishment>
#[derive(Debug, Clone, PartialEq)]
pub enum FoodEstablishmentOneOf {
    FoodEstablishment(Box<FoodEstablishment>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for FoodEstablishmentOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[FoodEstablishment::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::FoodEstablishment),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("FoodEstablishment or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::FoodEstablishment(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(FoodEstablishmentOneOf);

/// A value of `founder`: <http://schema.org/founder>
#[derive(Debug, Clone, PartialEq)]
pub enum FounderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for FounderOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(FounderOneOf);

/// A value of `freeShippingThreshold`: <http://schema.org/freeShippingThreshold>
#[derive(Debug, Clone, PartialEq)]
pub enum FreeShippingThresholdOneOf {
    DeliveryChargeSpecification(Box<DeliveryChargeSpecification>),
    MonetaryAmount(Box<MonetaryAmount>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for FreeShippingThresholdOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DeliveryChargeSpecification::IRI, MonetaryAmount::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DeliveryChargeSpecification),
            Some(1) => return RdfJson::read(json).map(Self::MonetaryAmount),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("DeliveryChargeSpecification or MonetaryAmount", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DeliveryChargeSpecification(value) => write_typed(&**value),
            Self::MonetaryAmount(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(FreeShippingThresholdOneOf);

/// A value of `fuelType`: <http://schema.org/fuelType>
#[derive(Debug, Clone, PartialEq)]
pub enum FuelTypeOneOf {
    QualitativeValue(Box<QualitativeValue>),
    Str(String),
}

impl RdfJson for FuelTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(FuelTypeOneOf);

/// A value of `functionalClass`: <http://schema.org/functionalClass>
#[derive(Debug, Clone, PartialEq)]
pub enum FunctionalClassOneOf {
    MedicalEntity(Box<MedicalEntity>),
    Str(String),
}

impl RdfJson for FunctionalClassOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MedicalEntity(value));
        }
        Err(RdfFault::expected("MedicalEntity or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MedicalEntity(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(FunctionalClassOneOf);

/// A value of `fundedItem`: <http://schema.org/fundedItem>
#[derive(Debug, Clone, PartialEq)]
pub enum FundedItemOneOf {
    BioChemEntity(Box<BioChemEntity>),
    CreativeWork(Box<CreativeWork>),
    Event(Box<Event>),
    MedicalEntity(Box<MedicalEntity>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    Product(Box<Product>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for FundedItemOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[BioChemEntity::IRI, CreativeWork::IRI, Event::IRI, MedicalEntity::IRI, Organization::IRI, Person::IRI, Product::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::BioChemEntity),
            Some(1) => return RdfJson::read(json).map(Self::CreativeWork),
            Some(2) => return RdfJson::read(json).map(Self::Event),
            Some(3) => return RdfJson::read(json).map(Self::MedicalEntity),
            Some(4) => return RdfJson::read(json).map(Self::Organization),
            Some(5) => return RdfJson::read(json).map(Self::Person),
            Some(6) => return RdfJson::read(json).map(Self::Product),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("BioChemEntity or CreativeWork or Event or MedicalEntity or Organization or Person or Product", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::BioChemEntity(value) => write_typed(&**value),
            Self::CreativeWork(value) => write_typed(&**value),
            Self::Event(value) => write_typed(&**value),
            Self::MedicalEntity(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::Product(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(FundedItemOneOf);

/// A value of `funder`: <http://schema.org/funder>
#[derive(Debug, Clone, PartialEq)]
pub enum FunderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for FunderOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(FunderOneOf);

/// A value of `gameAvailabilityType`: <http://schema.org/gameAvailabilityType>
#[derive(Debug, Clone, PartialEq)]
pub enum GameAvailabilityTypeOneOf {
    GameAvailabilityEnumeration(GameAvailabilityEnumeration),
    Str(String),
}

impl RdfJson for GameAvailabilityTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::GameAvailabilityEnumeration(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("GameAvailabilityEnumeration or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GameAvailabilityEnumeration(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(GameAvailabilityTypeOneOf);

/// A value of `gameLocation`: <http://schema.org/gameLocation>
#[derive(Debug, Clone, PartialEq)]
pub enum GameLocationOneOf {
    Place(Box<Place>),
    PostalAddress(Box<PostalAddress>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GameLocationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Place::IRI, PostalAddress::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Place),
            Some(1) => return RdfJson::read(json).map(Self::PostalAddress),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("Place or PostalAddress or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Place(value) => write_typed(&**value),
            Self::PostalAddress(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GameLocationOneOf);

/// A value of `gamePlatform`: <http://schema.org/gamePlatform>
#[derive(Debug, Clone, PartialEq)]
pub enum GamePlatformOneOf {
    Thing(Box<Thing>),
    Str(String),
}

impl RdfJson for GamePlatformOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Thing(value));
        }
        Err(RdfFault::expected("Thing or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Thing(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(GamePlatformOneOf);

/// A value of `gender`: <http://schema.org/gender>
#[derive(Debug, Clone, PartialEq)]
pub enum GenderOneOf {
    GenderType(GenderType),
    Str(String),
}

impl RdfJson for GenderOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::GenderType(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("GenderType or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GenderType(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(GenderOneOf);

/// A value of `genre`: <http://schema.org/genre>
#[derive(Debug, Clone, PartialEq)]
pub enum GenreOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for GenreOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(GenreOneOf);

/// A value of `geoContains`: <http://schema.org/geoContains>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoContainsOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoContainsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoContainsOneOf);

/// A value of `geoCoveredBy`: <http://schema.org/geoCoveredBy>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoCoveredByOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoCoveredByOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoCoveredByOneOf);

/// A value of `geoCovers`: <http://schema.org/geoCovers>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoCoversOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoCoversOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoCoversOneOf);

/// A value of `geoCrosses`: <http://schema.org/geoCrosses>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoCrossesOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoCrossesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoCrossesOneOf);

/// A value of `geoDisjoint`: <http://schema.org/geoDisjoint>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoDisjointOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoDisjointOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoDisjointOneOf);

/// A value of `geoEquals`: <http://schema.org/geoEquals>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoEqualsOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoEqualsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoEqualsOneOf);

/// A value of `geoIntersects`: <http://schema.org/geoIntersects>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoIntersectsOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoIntersectsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoIntersectsOneOf);

/// A value of `geo`: <http://schema.org/geo>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoOneOf {
    GeoCoordinates(Box<GeoCoordinates>),
    GeoShape(Box<GeoShape>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeoCoordinates::IRI, GeoShape::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeoCoordinates),
            Some(1) => return RdfJson::read(json).map(Self::GeoShape),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeoCoordinates or GeoShape", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeoCoordinates(value) => write_typed(&**value),
            Self::GeoShape(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoOneOf);

/// A value of `geoOverlaps`: <http://schema.org/geoOverlaps>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoOverlapsOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoOverlapsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoOverlapsOneOf);

/// A value of `geoRadius`: <http://schema.org/geoRadius>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoRadiusOneOf {
    Distance(Box<Distance>),
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for GeoRadiusOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Distance(value));
        }
        Err(RdfFault::expected("Distance or double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Distance(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(GeoRadiusOneOf);

/// A value of `geoTouches`: <http://schema.org/geoTouches>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoTouchesOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoTouchesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoTouchesOneOf);

/// A value of `geoWithin`: <http://schema.org/geoWithin>
#[derive(Debug, Clone, PartialEq)]
pub enum GeoWithinOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GeoWithinOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeospatialGeometry::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeospatialGeometry),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("GeospatialGeometry or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeospatialGeometry(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GeoWithinOneOf);

/// A value of `gettingTestedInfo`: <http://schema.org/gettingTestedInfo>
#[derive(Debug, Clone, PartialEq)]
pub enum GettingTestedInfoOneOf {
    WebContent(Box<WebContent>),
    Str(String),
}

impl RdfJson for GettingTestedInfoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::WebContent(value));
        }
        Err(RdfFault::expected("WebContent or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::WebContent(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(GettingTestedInfoOneOf);

/// A value of `grantee`: <http://schema.org/grantee>
#[derive(Debug, Clone, PartialEq)]
pub enum GranteeOneOf {
    Audience(Box<Audience>),
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for GranteeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Audience::IRI, ContactPoint::IRI, Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Audience),
            Some(1) => return RdfJson::read(json).map(Self::ContactPoint),
            Some(2) => return RdfJson::read(json).map(Self::Organization),
            Some(3) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Audience or ContactPoint or Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Audience(value) => write_typed(&**value),
            Self::ContactPoint(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(GranteeOneOf);

/// A value of `handlingTime`: <http://schema.org/handlingTime>
#[derive(Debug, Clone, PartialEq)]
pub enum HandlingTimeOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    ServicePeriod(Box<ServicePeriod>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for HandlingTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[QuantitativeValue::IRI, ServicePeriod::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::QuantitativeValue),
            Some(1) => return RdfJson::read(json).map(Self::ServicePeriod),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("QuantitativeValue or ServicePeriod", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::ServicePeriod(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(HandlingTimeOneOf);

/// A value of `hasMap`: <http://schema.org/hasMap>
#[derive(Debug, Clone, PartialEq)]
pub enum HasMapOneOf {
    Map(Box<Map>),
    Str(String),
}

impl RdfJson for HasMapOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Map(value));
        }
        Err(RdfFault::expected("Map or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Map(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(HasMapOneOf);

/// A value of `hasMenu`: <http://schema.org/hasMenu>
#[derive(Debug, Clone, PartialEq)]
pub enum HasMenuOneOf {
    Menu(Box<Menu>),
    Str(String),
}

impl RdfJson for HasMenuOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Menu(value));
        }
        Err(RdfFault::expected("Menu or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Menu(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(HasMenuOneOf);

/// A value of `hasMolecularFunction`: <http://schema.org/hasMolecularFunction>
#[derive(Debug, Clone, PartialEq)]
pub enum HasMolecularFunctionOneOf {
    DefinedTerm(Box<DefinedTerm>),
    PropertyValue(Box<PropertyValue>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for HasMolecularFunctionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DefinedTerm::IRI, PropertyValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DefinedTerm),
            Some(1) => return RdfJson::read(json).map(Self::PropertyValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DefinedTerm or PropertyValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::PropertyValue(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(HasMolecularFunctionOneOf);

/// A value of `hasRepresentation`: <http://schema.org/hasRepresentation>
#[derive(Debug, Clone, PartialEq)]
pub enum HasRepresentationOneOf {
    PropertyValue(Box<PropertyValue>),
    Str(String),
}

impl RdfJson for HasRepresentationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PropertyValue(value));
        }
        Err(RdfFault::expected("PropertyValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PropertyValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(HasRepresentationOneOf);

/// A value of `hasTierRequirement`: <http://schema.org/hasTierRequirement>
#[derive(Debug, Clone, PartialEq)]
pub enum HasTierRequirementOneOf {
    CreditCard(Box<CreditCard>),
    MonetaryAmount(Box<MonetaryAmount>),
    UnitPriceSpecification(Box<UnitPriceSpecification>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for HasTierRequirementOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CreditCard::IRI, MonetaryAmount::IRI, UnitPriceSpecification::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CreditCard),
            Some(1) => return RdfJson::read(json).map(Self::MonetaryAmount),
            Some(2) => return RdfJson::read(json).map(Self::UnitPriceSpecification),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("CreditCard or MonetaryAmount or UnitPriceSpecification or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreditCard(value) => write_typed(&**value),
            Self::MonetaryAmount(value) => write_typed(&**value),
            Self::UnitPriceSpecification(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(HasTierRequirementOneOf);

/// A value of `healthPlanCostSharing`: <http://schema.org/healthPlanCostSharing>
#[derive(Debug, Clone, PartialEq)]
pub enum HealthPlanCostSharingOneOf {
    HealthPlanCostSharingSpecification(Box<HealthPlanCostSharingSpecification>),
    XsdBoolean(bool),
}

impl RdfJson for HealthPlanCostSharingOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdBoolean(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::HealthPlanCostSharingSpecification(value));
        }
        Err(RdfFault::expected("HealthPlanCostSharingSpecification or boolean", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::HealthPlanCostSharingSpecification(value) => value.write(),
            Self::XsdBoolean(value) => value.write(),
        }
    }
}

serde_by_json!(HealthPlanCostSharingOneOf);

/// A value of `healthcareReportingData`: <http://schema.org/healthcareReportingData>
#[derive(Debug, Clone, PartialEq)]
pub enum HealthcareReportingDataOneOf {
    CDCPMDRecord(Box<CDCPMDRecord>),
    Dataset(Box<Dataset>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for HealthcareReportingDataOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CDCPMDRecord::IRI, Dataset::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CDCPMDRecord),
            Some(1) => return RdfJson::read(json).map(Self::Dataset),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("CDCPMDRecord or Dataset", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CDCPMDRecord(value) => write_typed(&**value),
            Self::Dataset(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(HealthcareReportingDataOneOf);

/// A value of `height`: <http://schema.org/height>
#[derive(Debug, Clone, PartialEq)]
pub enum HeightOneOf {
    Distance(Box<Distance>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for HeightOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Distance::IRI, QuantitativeValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Distance),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Distance or QuantitativeValue", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Distance(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(HeightOneOf);

/// A value of `highPrice`: <http://schema.org/highPrice>
#[derive(Debug, Clone, PartialEq)]
pub enum HighPriceOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for HighPriceOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(HighPriceOneOf);

/// A value of `hiringOrganization`: <http://schema.org/hiringOrganization>
#[derive(Debug, Clone, PartialEq)]
pub enum HiringOrganizationOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for HiringOrganizationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(HiringOrganizationOneOf);

/// A value of `homeLocation`: <http://schema.org/homeLocation>
#[derive(Debug, Clone, PartialEq)]
pub enum HomeLocationOneOf {
    ContactPoint(Box<ContactPoint>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for HomeLocationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ContactPoint::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ContactPoint),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("ContactPoint or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ContactPoint(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(HomeLocationOneOf);

/// A value of `homeTeam`: <http://schema.org/homeTeam>
#[derive(Debug, Clone, PartialEq)]
pub enum HomeTeamOneOf {
    Person(Box<Person>),
    SportsTeam(Box<SportsTeam>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for HomeTeamOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Person::IRI, SportsTeam::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Person),
            Some(1) => return RdfJson::read(json).map(Self::SportsTeam),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Person or SportsTeam", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Person(value) => write_typed(&**value),
            Self::SportsTeam(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(HomeTeamOneOf);

/// A value of `identifier`: <http://schema.org/identifier>
#[derive(Debug, Clone, PartialEq)]
pub enum IdentifierOneOf {
    PropertyValue(Box<PropertyValue>),
    Str(String),
}

impl RdfJson for IdentifierOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PropertyValue(value));
        }
        Err(RdfFault::expected("PropertyValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PropertyValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(IdentifierOneOf);

/// A value of `image`: <http://schema.org/image>
#[derive(Debug, Clone, PartialEq)]
pub enum ImageOneOf {
    ImageObject(Box<ImageObject>),
    Str(String),
}

impl RdfJson for ImageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::ImageObject(value));
        }
        Err(RdfFault::expected("ImageObject or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ImageObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ImageOneOf);

/// A value of `inCodeSet`: <http://schema.org/inCodeSet>
#[derive(Debug, Clone, PartialEq)]
pub enum InCodeSetOneOf {
    CategoryCodeSet(Box<CategoryCodeSet>),
    Str(String),
}

impl RdfJson for InCodeSetOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CategoryCodeSet(value));
        }
        Err(RdfFault::expected("CategoryCodeSet or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CategoryCodeSet(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(InCodeSetOneOf);

/// A value of `inDefinedTermSet`: <http://schema.org/inDefinedTermSet>
#[derive(Debug, Clone, PartialEq)]
pub enum InDefinedTermSetOneOf {
    DefinedTermSet(Box<DefinedTermSet>),
    Str(String),
}

impl RdfJson for InDefinedTermSetOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTermSet(value));
        }
        Err(RdfFault::expected("DefinedTermSet or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTermSet(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(InDefinedTermSetOneOf);

/// A value of `inLanguage`: <http://schema.org/inLanguage>
#[derive(Debug, Clone, PartialEq)]
pub enum InLanguageOneOf {
    Language(Box<Language>),
    Str(String),
}

impl RdfJson for InLanguageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Language(value));
        }
        Err(RdfFault::expected("Language or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Language(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(InLanguageOneOf);

/// A value of `incentiveAmount`: <http://schema.org/incentiveAmount>
#[derive(Debug, Clone, PartialEq)]
pub enum IncentiveAmountOneOf {
    LoanOrCredit(Box<LoanOrCredit>),
    QuantitativeValue(Box<QuantitativeValue>),
    UnitPriceSpecification(Box<UnitPriceSpecification>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IncentiveAmountOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[LoanOrCredit::IRI, QuantitativeValue::IRI, UnitPriceSpecification::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::LoanOrCredit),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            Some(2) => return RdfJson::read(json).map(Self::UnitPriceSpecification),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("LoanOrCredit or QuantitativeValue or UnitPriceSpecification", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::LoanOrCredit(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::UnitPriceSpecification(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IncentiveAmountOneOf);

/// A value of `incentivizedItem`: <http://schema.org/incentivizedItem>
#[derive(Debug, Clone, PartialEq)]
pub enum IncentivizedItemOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Product(Box<Product>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IncentivizedItemOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DefinedTerm::IRI, Product::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DefinedTerm),
            Some(1) => return RdfJson::read(json).map(Self::Product),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("DefinedTerm or Product", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::Product(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IncentivizedItemOneOf);

/// A value of `incomeLimit`: <http://schema.org/incomeLimit>
#[derive(Debug, Clone, PartialEq)]
pub enum IncomeLimitOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    Str(String),
}

impl RdfJson for IncomeLimitOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MonetaryAmount(value));
        }
        Err(RdfFault::expected("MonetaryAmount or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(IncomeLimitOneOf);

/// A value of `industry`: <http://schema.org/industry>
#[derive(Debug, Clone, PartialEq)]
pub enum IndustryOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for IndustryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(IndustryOneOf);

/// A value of `ineligibleRegion`: <http://schema.org/ineligibleRegion>
#[derive(Debug, Clone, PartialEq)]
pub enum IneligibleRegionOneOf {
    GeoShape(Box<GeoShape>),
    Place(Box<Place>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IneligibleRegionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[GeoShape::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::GeoShape),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("GeoShape or Place or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GeoShape(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IneligibleRegionOneOf);

/// A value of `intensity`: <http://schema.org/intensity>
#[derive(Debug, Clone, PartialEq)]
pub enum IntensityOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    Str(String),
}

impl RdfJson for IntensityOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(IntensityOneOf);

/// A value of `interactionService`: <http://schema.org/interactionService>
#[derive(Debug, Clone, PartialEq)]
pub enum InteractionServiceOneOf {
    SoftwareApplication(Box<SoftwareApplication>),
    WebSite(Box<WebSite>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for InteractionServiceOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[SoftwareApplication::IRI, WebSite::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::SoftwareApplication),
            Some(1) => return RdfJson::read(json).map(Self::WebSite),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("SoftwareApplication or WebSite", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::SoftwareApplication(value) => write_typed(&**value),
            Self::WebSite(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(InteractionServiceOneOf);

/// A value of `interestRate`: <http://schema.org/interestRate>
#[derive(Debug, Clone, PartialEq)]
pub enum InterestRateOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for InterestRateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(InterestRateOneOf);

/// A value of `isBasedOn`: <http://schema.org/isBasedOn>
#[derive(Debug, Clone, PartialEq)]
pub enum IsBasedOnOneOf {
    CreativeWork(Box<CreativeWork>),
    Product(Box<Product>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IsBasedOnOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CreativeWork::IRI, Product::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CreativeWork),
            Some(1) => return RdfJson::read(json).map(Self::Product),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("CreativeWork or Product or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => write_typed(&**value),
            Self::Product(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IsBasedOnOneOf);

/// A value of `isBasedOnUrl`: <http://schema.org/isBasedOnUrl>
#[derive(Debug, Clone, PartialEq)]
pub enum IsBasedOnUrlOneOf {
    CreativeWork(Box<CreativeWork>),
    Product(Box<Product>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IsBasedOnUrlOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CreativeWork::IRI, Product::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CreativeWork),
            Some(1) => return RdfJson::read(json).map(Self::Product),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("CreativeWork or Product or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => write_typed(&**value),
            Self::Product(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IsBasedOnUrlOneOf);

/// A value of `isInvolvedInBiologicalProcess`: <http://schema.org/isInvolvedInBiologicalProcess>
#[derive(Debug, Clone, PartialEq)]
pub enum IsInvolvedInBiologicalProcessOneOf {
    DefinedTerm(Box<DefinedTerm>),
    PropertyValue(Box<PropertyValue>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IsInvolvedInBiologicalProcessOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DefinedTerm::IRI, PropertyValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DefinedTerm),
            Some(1) => return RdfJson::read(json).map(Self::PropertyValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DefinedTerm or PropertyValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::PropertyValue(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IsInvolvedInBiologicalProcessOneOf);

/// A value of `isLocatedInSubcellularLocation`: <http://schema.org/isLocatedInSubcellularLocation>
#[derive(Debug, Clone, PartialEq)]
pub enum IsLocatedInSubcellularLocationOneOf {
    DefinedTerm(Box<DefinedTerm>),
    PropertyValue(Box<PropertyValue>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IsLocatedInSubcellularLocationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DefinedTerm::IRI, PropertyValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DefinedTerm),
            Some(1) => return RdfJson::read(json).map(Self::PropertyValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DefinedTerm or PropertyValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::PropertyValue(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IsLocatedInSubcellularLocationOneOf);

/// A value of `isPartOf`: <http://schema.org/isPartOf>
#[derive(Debug, Clone, PartialEq)]
pub enum IsPartOfOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for IsPartOfOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(IsPartOfOneOf);

/// A value of `isRelatedTo`: <http://schema.org/isRelatedTo>
#[derive(Debug, Clone, PartialEq)]
pub enum IsRelatedToOneOf {
    Product(Box<Product>),
    Service(Box<Service>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IsRelatedToOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Product::IRI, Service::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Product),
            Some(1) => return RdfJson::read(json).map(Self::Service),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Product or Service", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Product(value) => write_typed(&**value),
            Self::Service(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IsRelatedToOneOf);

/// A value of `isSimilarTo`: <http://schema.org/isSimilarTo>
#[derive(Debug, Clone, PartialEq)]
pub enum IsSimilarToOneOf {
    Product(Box<Product>),
    Service(Box<Service>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IsSimilarToOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Product::IRI, Service::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Product),
            Some(1) => return RdfJson::read(json).map(Self::Service),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Product or Service", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Product(value) => write_typed(&**value),
            Self::Service(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IsSimilarToOneOf);

/// A value of `isVariantOf`: <http://schema.org/isVariantOf>
#[derive(Debug, Clone, PartialEq)]
pub enum IsVariantOfOneOf {
    ProductGroup(Box<ProductGroup>),
    ProductModel(Box<ProductModel>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for IsVariantOfOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ProductGroup::IRI, ProductModel::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ProductGroup),
            Some(1) => return RdfJson::read(json).map(Self::ProductModel),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("ProductGroup or ProductModel", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ProductGroup(value) => write_typed(&**value),
            Self::ProductModel(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(IsVariantOfOneOf);

/// A value of `issueNumber`: <http://schema.org/issueNumber>
#[derive(Debug, Clone, PartialEq)]
pub enum IssueNumberOneOf {
    XsdInt(i32),
    Str(String),
}

impl RdfJson for IssueNumberOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(IssueNumberOneOf);

/// A value of `itemListElement`: <http://schema.org/itemListElement>
#[derive(Debug, Clone, PartialEq)]
pub enum ItemListElementOneOf {
    ListItem(Box<ListItem>),
    Thing(Box<Thing>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ItemListElementOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ListItem::IRI, Thing::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ListItem),
            Some(1) => return RdfJson::read(json).map(Self::Thing),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("ListItem or Thing or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ListItem(value) => write_typed(&**value),
            Self::Thing(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ItemListElementOneOf);

/// A value of `itemListOrder`: <http://schema.org/itemListOrder>
#[derive(Debug, Clone, PartialEq)]
pub enum ItemListOrderOneOf {
    ItemListOrderType(ItemListOrderType),
    Str(String),
}

impl RdfJson for ItemListOrderOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::ItemListOrderType(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("ItemListOrderType or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ItemListOrderType(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ItemListOrderOneOf);

/// A value of `itemLocation`: <http://schema.org/itemLocation>
#[derive(Debug, Clone, PartialEq)]
pub enum ItemLocationOneOf {
    Place(Box<Place>),
    PostalAddress(Box<PostalAddress>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ItemLocationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Place::IRI, PostalAddress::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Place),
            Some(1) => return RdfJson::read(json).map(Self::PostalAddress),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("Place or PostalAddress or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Place(value) => write_typed(&**value),
            Self::PostalAddress(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ItemLocationOneOf);

/// A value of `itemOffered`: <http://schema.org/itemOffered>
#[derive(Debug, Clone, PartialEq)]
pub enum ItemOfferedOneOf {
    AggregateOffer(Box<AggregateOffer>),
    CreativeWork(Box<CreativeWork>),
    Event(Box<Event>),
    MenuItem(Box<MenuItem>),
    Product(Box<Product>),
    Service(Box<Service>),
    Trip(Box<Trip>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ItemOfferedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AggregateOffer::IRI, CreativeWork::IRI, Event::IRI, MenuItem::IRI, Product::IRI, Service::IRI, Trip::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AggregateOffer),
            Some(1) => return RdfJson::read(json).map(Self::CreativeWork),
            Some(2) => return RdfJson::read(json).map(Self::Event),
            Some(3) => return RdfJson::read(json).map(Self::MenuItem),
            Some(4) => return RdfJson::read(json).map(Self::Product),
            Some(5) => return RdfJson::read(json).map(Self::Service),
            Some(6) => return RdfJson::read(json).map(Self::Trip),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("AggregateOffer or CreativeWork or Event or MenuItem or Product or Service or Trip", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AggregateOffer(value) => write_typed(&**value),
            Self::CreativeWork(value) => write_typed(&**value),
            Self::Event(value) => write_typed(&**value),
            Self::MenuItem(value) => write_typed(&**value),
            Self::Product(value) => write_typed(&**value),
            Self::Service(value) => write_typed(&**value),
            Self::Trip(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ItemOfferedOneOf);

/// A value of `itinerary`: <http://schema.org/itinerary>
#[derive(Debug, Clone, PartialEq)]
pub enum ItineraryOneOf {
    ItemList(Box<ItemList>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ItineraryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ItemList::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ItemList),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("ItemList or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ItemList(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ItineraryOneOf);

/// A value of `jobStartDate`: <http://schema.org/jobStartDate>
#[derive(Debug, Clone, PartialEq)]
pub enum JobStartDateOneOf {
    XsdDate(xsd::Date),
    Str(String),
}

impl RdfJson for JobStartDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("date or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(JobStartDateOneOf);

/// A value of `jobTitle`: <http://schema.org/jobTitle>
#[derive(Debug, Clone, PartialEq)]
pub enum JobTitleOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for JobTitleOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(JobTitleOneOf);

/// A value of `jurisdiction`: <http://schema.org/jurisdiction>
#[derive(Debug, Clone, PartialEq)]
pub enum JurisdictionOneOf {
    AdministrativeArea(Box<AdministrativeArea>),
    Str(String),
}

impl RdfJson for JurisdictionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::AdministrativeArea(value));
        }
        Err(RdfFault::expected("AdministrativeArea or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AdministrativeArea(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(JurisdictionOneOf);

/// A value of `keywords`: <http://schema.org/keywords>
#[derive(Debug, Clone, PartialEq)]
pub enum KeywordsOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for KeywordsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(KeywordsOneOf);

/// A value of `knowsAbout`: <http://schema.org/knowsAbout>
#[derive(Debug, Clone, PartialEq)]
pub enum KnowsAboutOneOf {
    Thing(Box<Thing>),
    Str(String),
}

impl RdfJson for KnowsAboutOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Thing(value));
        }
        Err(RdfFault::expected("Thing or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Thing(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(KnowsAboutOneOf);

/// A value of `knowsLanguage`: <http://schema.org/knowsLanguage>
#[derive(Debug, Clone, PartialEq)]
pub enum KnowsLanguageOneOf {
    Language(Box<Language>),
    Str(String),
}

impl RdfJson for KnowsLanguageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Language(value));
        }
        Err(RdfFault::expected("Language or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Language(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(KnowsLanguageOneOf);

/// A value of `landlord`: <http://schema.org/landlord>
#[derive(Debug, Clone, PartialEq)]
pub enum LandlordOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for LandlordOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(LandlordOneOf);

/// A value of `latitude`: <http://schema.org/latitude>
#[derive(Debug, Clone, PartialEq)]
pub enum LatitudeOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for LatitudeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LatitudeOneOf);

/// A value of `layoutImage`: <http://schema.org/layoutImage>
#[derive(Debug, Clone, PartialEq)]
pub enum LayoutImageOneOf {
    ImageObject(Box<ImageObject>),
    Str(String),
}

impl RdfJson for LayoutImageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::ImageObject(value));
        }
        Err(RdfFault::expected("ImageObject or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ImageObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LayoutImageOneOf);

/// A value of `learningResourceType`: <http://schema.org/learningResourceType>
#[derive(Debug, Clone, PartialEq)]
pub enum LearningResourceTypeOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for LearningResourceTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LearningResourceTypeOneOf);

/// A value of `leaseLength`: <http://schema.org/leaseLength>
#[derive(Debug, Clone, PartialEq)]
pub enum LeaseLengthOneOf {
    Duration(Box<Duration>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for LeaseLengthOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Duration::IRI, QuantitativeValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Duration),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Duration or QuantitativeValue", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Duration(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(LeaseLengthOneOf);

/// A value of `legalStatus`: <http://schema.org/legalStatus>
#[derive(Debug, Clone, PartialEq)]
pub enum LegalStatusOneOf {
    DrugLegalStatus(Box<DrugLegalStatus>),
    MedicalEnumeration(Box<MedicalEnumeration>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for LegalStatusOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DrugLegalStatus::IRI, MedicalEnumeration::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DrugLegalStatus),
            Some(1) => return RdfJson::read(json).map(Self::MedicalEnumeration),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DrugLegalStatus or MedicalEnumeration or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DrugLegalStatus(value) => write_typed(&**value),
            Self::MedicalEnumeration(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(LegalStatusOneOf);

/// A value of `legislationCountersignedBy`: <http://schema.org/legislationCountersignedBy>
#[derive(Debug, Clone, PartialEq)]
pub enum LegislationCountersignedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for LegislationCountersignedByOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(LegislationCountersignedByOneOf);

/// A value of `legislationJurisdiction`: <http://schema.org/legislationJurisdiction>
#[derive(Debug, Clone, PartialEq)]
pub enum LegislationJurisdictionOneOf {
    AdministrativeArea(Box<AdministrativeArea>),
    Str(String),
}

impl RdfJson for LegislationJurisdictionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::AdministrativeArea(value));
        }
        Err(RdfFault::expected("AdministrativeArea or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AdministrativeArea(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LegislationJurisdictionOneOf);

/// A value of `legislationPassedBy`: <http://schema.org/legislationPassedBy>
#[derive(Debug, Clone, PartialEq)]
pub enum LegislationPassedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for LegislationPassedByOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(LegislationPassedByOneOf);

/// A value of `legislationResponsible`: <http://schema.org/legislationResponsible>
#[derive(Debug, Clone, PartialEq)]
pub enum LegislationResponsibleOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for LegislationResponsibleOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(LegislationResponsibleOneOf);

/// A value of `legislationType`: <http://schema.org/legislationType>
#[derive(Debug, Clone, PartialEq)]
pub enum LegislationTypeOneOf {
    CategoryCode(Box<CategoryCode>),
    Str(String),
}

impl RdfJson for LegislationTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CategoryCode(value));
        }
        Err(RdfFault::expected("CategoryCode or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CategoryCode(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LegislationTypeOneOf);

/// A value of `lender`: <http://schema.org/lender>
#[derive(Debug, Clone, PartialEq)]
pub enum LenderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for LenderOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(LenderOneOf);

/// A value of `license`: <http://schema.org/license>
#[derive(Debug, Clone, PartialEq)]
pub enum LicenseOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for LicenseOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LicenseOneOf);

/// A value of `location`: <http://schema.org/location>
#[derive(Debug, Clone, PartialEq)]
pub enum LocationOneOf {
    Place(Box<Place>),
    PostalAddress(Box<PostalAddress>),
    VirtualLocation(Box<VirtualLocation>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for LocationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Place::IRI, PostalAddress::IRI, VirtualLocation::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Place),
            Some(1) => return RdfJson::read(json).map(Self::PostalAddress),
            Some(2) => return RdfJson::read(json).map(Self::VirtualLocation),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("Place or PostalAddress or VirtualLocation or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Place(value) => write_typed(&**value),
            Self::PostalAddress(value) => write_typed(&**value),
            Self::VirtualLocation(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(LocationOneOf);

/// A value of `lodgingUnitType`: <http://schema.org/lodgingUnitType>
#[derive(Debug, Clone, PartialEq)]
pub enum LodgingUnitTypeOneOf {
    QualitativeValue(Box<QualitativeValue>),
    Str(String),
}

impl RdfJson for LodgingUnitTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LodgingUnitTypeOneOf);

/// A value of `logo`: <http://schema.org/logo>
#[derive(Debug, Clone, PartialEq)]
pub enum LogoOneOf {
    ImageObject(Box<ImageObject>),
    Str(String),
}

impl RdfJson for LogoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::ImageObject(value));
        }
        Err(RdfFault::expected("ImageObject or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ImageObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LogoOneOf);

/// A value of `longitude`: <http://schema.org/longitude>
#[derive(Debug, Clone, PartialEq)]
pub enum LongitudeOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for LongitudeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LongitudeOneOf);

/// A value of `lowPrice`: <http://schema.org/lowPrice>
#[derive(Debug, Clone, PartialEq)]
pub enum LowPriceOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for LowPriceOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(LowPriceOneOf);

/// A value of `mainEntityOfPage`: <http://schema.org/mainEntityOfPage>
#[derive(Debug, Clone, PartialEq)]
pub enum MainEntityOfPageOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for MainEntityOfPageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MainEntityOfPageOneOf);

/// A value of `maintainer`: <http://schema.org/maintainer>
#[derive(Debug, Clone, PartialEq)]
pub enum MaintainerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for MaintainerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(MaintainerOneOf);

/// A value of `masthead`: <http://schema.org/masthead>
#[derive(Debug, Clone, PartialEq)]
pub enum MastheadOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for MastheadOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MastheadOneOf);

/// A value of `materialExtent`: <http://schema.org/materialExtent>
#[derive(Debug, Clone, PartialEq)]
pub enum MaterialExtentOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    Str(String),
}

impl RdfJson for MaterialExtentOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MaterialExtentOneOf);

/// A value of `material`: <http://schema.org/material>
#[derive(Debug, Clone, PartialEq)]
pub enum MaterialOneOf {
    Product(Box<Product>),
    Str(String),
}

impl RdfJson for MaterialOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Product(value));
        }
        Err(RdfFault::expected("Product or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Product(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MaterialOneOf);

/// A value of `mathExpression`: <http://schema.org/mathExpression>
#[derive(Debug, Clone, PartialEq)]
pub enum MathExpressionOneOf {
    SolveMathAction(Box<SolveMathAction>),
    Str(String),
}

impl RdfJson for MathExpressionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::SolveMathAction(value));
        }
        Err(RdfFault::expected("SolveMathAction or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::SolveMathAction(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MathExpressionOneOf);

/// A value of `measurementMethod`: <http://schema.org/measurementMethod>
#[derive(Debug, Clone, PartialEq)]
pub enum MeasurementMethodOneOf {
    DefinedTerm(Box<DefinedTerm>),
    MeasurementMethodEnum(MeasurementMethodEnum),
    Str(String),
}

impl RdfJson for MeasurementMethodOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MeasurementMethodEnum(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or MeasurementMethodEnum or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::MeasurementMethodEnum(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MeasurementMethodOneOf);

/// A value of `measurementTechnique`: <http://schema.org/measurementTechnique>
#[derive(Debug, Clone, PartialEq)]
pub enum MeasurementTechniqueOneOf {
    DefinedTerm(Box<DefinedTerm>),
    MeasurementMethodEnum(MeasurementMethodEnum),
    Str(String),
}

impl RdfJson for MeasurementTechniqueOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MeasurementMethodEnum(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or MeasurementMethodEnum or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::MeasurementMethodEnum(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MeasurementTechniqueOneOf);

/// A value of `medicalAudience`: <http://schema.org/medicalAudience>
#[derive(Debug, Clone, PartialEq)]
pub enum MedicalAudienceOneOf {
    MedicalAudience(Box<MedicalAudience>),
    MedicalAudienceType(MedicalAudienceType),
}

impl RdfJson for MedicalAudienceOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MedicalAudienceType(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MedicalAudience(value));
        }
        Err(RdfFault::expected("MedicalAudience or MedicalAudienceType", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MedicalAudience(value) => value.write(),
            Self::MedicalAudienceType(value) => value.write(),
        }
    }
}

serde_by_json!(MedicalAudienceOneOf);

/// A value of `meetsEmissionStandard`: <http://schema.org/meetsEmissionStandard>
#[derive(Debug, Clone, PartialEq)]
pub enum MeetsEmissionStandardOneOf {
    QualitativeValue(Box<QualitativeValue>),
    Str(String),
}

impl RdfJson for MeetsEmissionStandardOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MeetsEmissionStandardOneOf);

/// A value of `memberOf`: <http://schema.org/memberOf>
#[derive(Debug, Clone, PartialEq)]
pub enum MemberOfOneOf {
    MemberProgramTier(Box<MemberProgramTier>),
    Organization(Box<Organization>),
    ProgramMembership(Box<ProgramMembership>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for MemberOfOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MemberProgramTier::IRI, Organization::IRI, ProgramMembership::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MemberProgramTier),
            Some(1) => return RdfJson::read(json).map(Self::Organization),
            Some(2) => return RdfJson::read(json).map(Self::ProgramMembership),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("MemberProgramTier or Organization or ProgramMembership", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MemberProgramTier(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::ProgramMembership(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(MemberOfOneOf);

/// A value of `member`: <http://schema.org/member>
#[derive(Debug, Clone, PartialEq)]
pub enum MemberOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for MemberOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(MemberOneOf);

/// A value of `members`: <http://schema.org/members>
#[derive(Debug, Clone, PartialEq)]
pub enum MembersOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for MembersOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(MembersOneOf);

/// A value of `membershipPointsEarned`: <http://schema.org/membershipPointsEarned>
#[derive(Debug, Clone, PartialEq)]
pub enum MembershipPointsEarnedOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for MembershipPointsEarnedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(MembershipPointsEarnedOneOf);

/// A value of `menuAddOn`: <http://schema.org/menuAddOn>
#[derive(Debug, Clone, PartialEq)]
pub enum MenuAddOnOneOf {
    MenuItem(Box<MenuItem>),
    MenuSection(Box<MenuSection>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for MenuAddOnOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MenuItem::IRI, MenuSection::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MenuItem),
            Some(1) => return RdfJson::read(json).map(Self::MenuSection),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("MenuItem or MenuSection", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MenuItem(value) => write_typed(&**value),
            Self::MenuSection(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(MenuAddOnOneOf);

/// A value of `menu`: <http://schema.org/menu>
#[derive(Debug, Clone, PartialEq)]
pub enum MenuOneOf {
    Menu(Box<Menu>),
    Str(String),
}

impl RdfJson for MenuOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Menu(value));
        }
        Err(RdfFault::expected("Menu or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Menu(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MenuOneOf);

/// A value of `merchant`: <http://schema.org/merchant>
#[derive(Debug, Clone, PartialEq)]
pub enum MerchantOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for MerchantOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(MerchantOneOf);

/// A value of `merchantReturnDays`: <http://schema.org/merchantReturnDays>
#[derive(Debug, Clone, PartialEq)]
pub enum MerchantReturnDaysOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
    XsdInt(i32),
}

impl RdfJson for MerchantReturnDaysOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        Err(RdfFault::expected("date or dateTime or int", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
            Self::XsdInt(value) => value.write(),
        }
    }
}

serde_by_json!(MerchantReturnDaysOneOf);

/// A value of `minimumPaymentDue`: <http://schema.org/minimumPaymentDue>
#[derive(Debug, Clone, PartialEq)]
pub enum MinimumPaymentDueOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    PriceSpecification(Box<PriceSpecification>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for MinimumPaymentDueOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MonetaryAmount::IRI, PriceSpecification::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MonetaryAmount),
            Some(1) => return RdfJson::read(json).map(Self::PriceSpecification),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("MonetaryAmount or PriceSpecification", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => write_typed(&**value),
            Self::PriceSpecification(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(MinimumPaymentDueOneOf);

/// A value of `missionCoveragePrioritiesPolicy`: <http://schema.org/missionCoveragePrioritiesPolicy>
#[derive(Debug, Clone, PartialEq)]
pub enum MissionCoveragePrioritiesPolicyOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for MissionCoveragePrioritiesPolicyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MissionCoveragePrioritiesPolicyOneOf);

/// A value of `model`: <http://schema.org/model>
#[derive(Debug, Clone, PartialEq)]
pub enum ModelOneOf {
    ProductModel(Box<ProductModel>),
    Str(String),
}

impl RdfJson for ModelOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::ProductModel(value));
        }
        Err(RdfFault::expected("ProductModel or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ProductModel(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ModelOneOf);

/// A value of `molecularWeight`: <http://schema.org/molecularWeight>
#[derive(Debug, Clone, PartialEq)]
pub enum MolecularWeightOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    Str(String),
}

impl RdfJson for MolecularWeightOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MolecularWeightOneOf);

/// A value of `monoisotopicMolecularWeight`: <http://schema.org/monoisotopicMolecularWeight>
#[derive(Debug, Clone, PartialEq)]
pub enum MonoisotopicMolecularWeightOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    Str(String),
}

impl RdfJson for MonoisotopicMolecularWeightOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(MonoisotopicMolecularWeightOneOf);

/// A value of `monthlyMinimumRepaymentAmount`: <http://schema.org/monthlyMinimumRepaymentAmount>
#[derive(Debug, Clone, PartialEq)]
pub enum MonthlyMinimumRepaymentAmountOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    XsdDouble(xsd::Double),
}

impl RdfJson for MonthlyMinimumRepaymentAmountOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MonetaryAmount(value));
        }
        Err(RdfFault::expected("MonetaryAmount or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(MonthlyMinimumRepaymentAmountOneOf);

/// A value of `musicBy`: <http://schema.org/musicBy>
#[derive(Debug, Clone, PartialEq)]
pub enum MusicByOneOf {
    MusicGroup(Box<MusicGroup>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for MusicByOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MusicGroup::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MusicGroup),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("MusicGroup or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MusicGroup(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(MusicByOneOf);

/// A value of `negativeNotes`: <http://schema.org/negativeNotes>
#[derive(Debug, Clone, PartialEq)]
pub enum NegativeNotesOneOf {
    ItemList(Box<ItemList>),
    ListItem(Box<ListItem>),
    WebContent(Box<WebContent>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for NegativeNotesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ItemList::IRI, ListItem::IRI, WebContent::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ItemList),
            Some(1) => return RdfJson::read(json).map(Self::ListItem),
            Some(2) => return RdfJson::read(json).map(Self::WebContent),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("ItemList or ListItem or WebContent or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ItemList(value) => write_typed(&**value),
            Self::ListItem(value) => write_typed(&**value),
            Self::WebContent(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(NegativeNotesOneOf);

/// A value of `netWorth`: <http://schema.org/netWorth>
#[derive(Debug, Clone, PartialEq)]
pub enum NetWorthOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    PriceSpecification(Box<PriceSpecification>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for NetWorthOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MonetaryAmount::IRI, PriceSpecification::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MonetaryAmount),
            Some(1) => return RdfJson::read(json).map(Self::PriceSpecification),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("MonetaryAmount or PriceSpecification", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => write_typed(&**value),
            Self::PriceSpecification(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(NetWorthOneOf);

/// A value of `newsUpdatesAndGuidelines`: <http://schema.org/newsUpdatesAndGuidelines>
#[derive(Debug, Clone, PartialEq)]
pub enum NewsUpdatesAndGuidelinesOneOf {
    WebContent(Box<WebContent>),
    Str(String),
}

impl RdfJson for NewsUpdatesAndGuidelinesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::WebContent(value));
        }
        Err(RdfFault::expected("WebContent or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::WebContent(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(NewsUpdatesAndGuidelinesOneOf);

/// A value of `noBylinesPolicy`: <http://schema.org/noBylinesPolicy>
#[derive(Debug, Clone, PartialEq)]
pub enum NoBylinesPolicyOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for NoBylinesPolicyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(NoBylinesPolicyOneOf);

/// A value of `normalRange`: <http://schema.org/normalRange>
#[derive(Debug, Clone, PartialEq)]
pub enum NormalRangeOneOf {
    MedicalEnumeration(Box<MedicalEnumeration>),
    Str(String),
}

impl RdfJson for NormalRangeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MedicalEnumeration(value));
        }
        Err(RdfFault::expected("MedicalEnumeration or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MedicalEnumeration(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(NormalRangeOneOf);

/// A value of `numAdults`: <http://schema.org/numAdults>
#[derive(Debug, Clone, PartialEq)]
pub enum NumAdultsOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdInt(i32),
}

impl RdfJson for NumAdultsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or int", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdInt(value) => value.write(),
        }
    }
}

serde_by_json!(NumAdultsOneOf);

/// A value of `numChildren`: <http://schema.org/numChildren>
#[derive(Debug, Clone, PartialEq)]
pub enum NumChildrenOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdInt(i32),
}

impl RdfJson for NumChildrenOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or int", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdInt(value) => value.write(),
        }
    }
}

serde_by_json!(NumChildrenOneOf);

/// A value of `numberOfAirbags`: <http://schema.org/numberOfAirbags>
#[derive(Debug, Clone, PartialEq)]
pub enum NumberOfAirbagsOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for NumberOfAirbagsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(NumberOfAirbagsOneOf);

/// A value of `numberOfAxles`: <http://schema.org/numberOfAxles>
#[derive(Debug, Clone, PartialEq)]
pub enum NumberOfAxlesOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for NumberOfAxlesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(NumberOfAxlesOneOf);

/// A value of `numberOfBedrooms`: <http://schema.org/numberOfBedrooms>
#[derive(Debug, Clone, PartialEq)]
pub enum NumberOfBedroomsOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for NumberOfBedroomsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(NumberOfBedroomsOneOf);

/// A value of `numberOfCredits`: <http://schema.org/numberOfCredits>
#[derive(Debug, Clone, PartialEq)]
pub enum NumberOfCreditsOneOf {
    StructuredValue(Box<StructuredValue>),
    XsdInt(i32),
}

impl RdfJson for NumberOfCreditsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::StructuredValue(value));
        }
        Err(RdfFault::expected("StructuredValue or int", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::StructuredValue(value) => value.write(),
            Self::XsdInt(value) => value.write(),
        }
    }
}

serde_by_json!(NumberOfCreditsOneOf);

/// A value of `numberOfDoors`: <http://schema.org/numberOfDoors>
#[derive(Debug, Clone, PartialEq)]
pub enum NumberOfDoorsOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for NumberOfDoorsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(NumberOfDoorsOneOf);

/// A value of `numberOfForwardGears`: <http://schema.org/numberOfForwardGears>
#[derive(Debug, Clone, PartialEq)]
pub enum NumberOfForwardGearsOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for NumberOfForwardGearsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(NumberOfForwardGearsOneOf);

/// A value of `numberOfPreviousOwners`: <http://schema.org/numberOfPreviousOwners>
#[derive(Debug, Clone, PartialEq)]
pub enum NumberOfPreviousOwnersOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for NumberOfPreviousOwnersOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(NumberOfPreviousOwnersOneOf);

/// A value of `numberOfRooms`: <http://schema.org/numberOfRooms>
#[derive(Debug, Clone, PartialEq)]
pub enum NumberOfRoomsOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for NumberOfRoomsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(NumberOfRoomsOneOf);

/// A value of `observationAbout`: <http://schema.org/observationAbout>
#[derive(Debug, Clone, PartialEq)]
pub enum ObservationAboutOneOf {
    Place(Box<Place>),
    Thing(Box<Thing>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ObservationAboutOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Place::IRI, Thing::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Place),
            Some(1) => return RdfJson::read(json).map(Self::Thing),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Place or Thing", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Place(value) => write_typed(&**value),
            Self::Thing(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ObservationAboutOneOf);

/// A value of `observationDate`: <http://schema.org/observationDate>
#[derive(Debug, Clone, PartialEq)]
pub enum ObservationDateOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for ObservationDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(ObservationDateOneOf);

/// A value of `occupationalCategory`: <http://schema.org/occupationalCategory>
#[derive(Debug, Clone, PartialEq)]
pub enum OccupationalCategoryOneOf {
    CategoryCode(Box<CategoryCode>),
    Str(String),
}

impl RdfJson for OccupationalCategoryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CategoryCode(value));
        }
        Err(RdfFault::expected("CategoryCode or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CategoryCode(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(OccupationalCategoryOneOf);

/// A value of `occupationalCredentialAwarded`: <http://schema.org/occupationalCredentialAwarded>
#[derive(Debug, Clone, PartialEq)]
pub enum OccupationalCredentialAwardedOneOf {
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
    Str(String),
}

impl RdfJson for OccupationalCredentialAwardedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::EducationalOccupationalCredential(value));
        }
        Err(RdfFault::expected("EducationalOccupationalCredential or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::EducationalOccupationalCredential(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(OccupationalCredentialAwardedOneOf);

/// A value of `offeredBy`: <http://schema.org/offeredBy>
#[derive(Debug, Clone, PartialEq)]
pub enum OfferedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for OfferedByOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(OfferedByOneOf);

/// A value of `offers`: <http://schema.org/offers>
#[derive(Debug, Clone, PartialEq)]
pub enum OffersOneOf {
    Demand(Box<Demand>),
    Offer(Box<Offer>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for OffersOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Demand::IRI, Offer::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Demand),
            Some(1) => return RdfJson::read(json).map(Self::Offer),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Demand or Offer", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Demand(value) => write_typed(&**value),
            Self::Offer(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(OffersOneOf);

/// A value of `operatingSystem`: <http://schema.org/operatingSystem>
#[derive(Debug, Clone, PartialEq)]
pub enum OperatingSystemOneOf {
    OperatingSystem(Box<OperatingSystem>),
    Str(String),
}

impl RdfJson for OperatingSystemOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::OperatingSystem(value));
        }
        Err(RdfFault::expected("OperatingSystem or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::OperatingSystem(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(OperatingSystemOneOf);

/// A value of `option`: <http://schema.org/option>
#[derive(Debug, Clone, PartialEq)]
pub enum Option_OneOf {
    Thing(Box<Thing>),
    Str(String),
}

impl RdfJson for Option_OneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Thing(value));
        }
        Err(RdfFault::expected("Thing or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Thing(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(Option_OneOf);

/// A value of `orderDate`: <http://schema.org/orderDate>
#[derive(Debug, Clone, PartialEq)]
pub enum OrderDateOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for OrderDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(OrderDateOneOf);

/// A value of `orderQuantity`: <http://schema.org/orderQuantity>
#[derive(Debug, Clone, PartialEq)]
pub enum OrderQuantityOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for OrderQuantityOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(OrderQuantityOneOf);

/// A value of `orderedItem`: <http://schema.org/orderedItem>
#[derive(Debug, Clone, PartialEq)]
pub enum OrderedItemOneOf {
    OrderItem(Box<OrderItem>),
    Product(Box<Product>),
    Service(Box<Service>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for OrderedItemOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[OrderItem::IRI, Product::IRI, Service::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::OrderItem),
            Some(1) => return RdfJson::read(json).map(Self::Product),
            Some(2) => return RdfJson::read(json).map(Self::Service),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("OrderItem or Product or Service", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::OrderItem(value) => write_typed(&**value),
            Self::Product(value) => write_typed(&**value),
            Self::Service(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(OrderedItemOneOf);

/// A value of `organizer`: <http://schema.org/organizer>
#[derive(Debug, Clone, PartialEq)]
pub enum OrganizerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for OrganizerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(OrganizerOneOf);

/// A value of `originalMediaLink`: <http://schema.org/originalMediaLink>
#[derive(Debug, Clone, PartialEq)]
pub enum OriginalMediaLinkOneOf {
    MediaObject(Box<MediaObject>),
    WebPage(Box<WebPage>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for OriginalMediaLinkOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MediaObject::IRI, WebPage::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MediaObject),
            Some(1) => return RdfJson::read(json).map(Self::WebPage),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("MediaObject or WebPage or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MediaObject(value) => write_typed(&**value),
            Self::WebPage(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(OriginalMediaLinkOneOf);

/// A value of `owner`: <http://schema.org/owner>
#[derive(Debug, Clone, PartialEq)]
pub enum OwnerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for OwnerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(OwnerOneOf);

/// A value of `ownershipFundingInfo`: <http://schema.org/ownershipFundingInfo>
#[derive(Debug, Clone, PartialEq)]
pub enum OwnershipFundingInfoOneOf {
    AboutPage(Box<AboutPage>),
    CreativeWork(Box<CreativeWork>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for OwnershipFundingInfoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AboutPage::IRI, CreativeWork::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AboutPage),
            Some(1) => return RdfJson::read(json).map(Self::CreativeWork),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("AboutPage or CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AboutPage(value) => write_typed(&**value),
            Self::CreativeWork(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(OwnershipFundingInfoOneOf);

/// A value of `pageEnd`: <http://schema.org/pageEnd>
#[derive(Debug, Clone, PartialEq)]
pub enum PageEndOneOf {
    XsdInt(i32),
    Str(String),
}

impl RdfJson for PageEndOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PageEndOneOf);

/// A value of `pageStart`: <http://schema.org/pageStart>
#[derive(Debug, Clone, PartialEq)]
pub enum PageStartOneOf {
    XsdInt(i32),
    Str(String),
}

impl RdfJson for PageStartOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PageStartOneOf);

/// A value of `parentItem`: <http://schema.org/parentItem>
#[derive(Debug, Clone, PartialEq)]
pub enum ParentItemOneOf {
    Comment(Box<Comment>),
    CreativeWork(Box<CreativeWork>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ParentItemOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Comment::IRI, CreativeWork::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Comment),
            Some(1) => return RdfJson::read(json).map(Self::CreativeWork),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Comment or CreativeWork", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Comment(value) => write_typed(&**value),
            Self::CreativeWork(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ParentItemOneOf);

/// A value of `parentTaxon`: <http://schema.org/parentTaxon>
#[derive(Debug, Clone, PartialEq)]
pub enum ParentTaxonOneOf {
    Taxon(Box<Taxon>),
    Str(String),
}

impl RdfJson for ParentTaxonOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Taxon(value));
        }
        Err(RdfFault::expected("Taxon or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Taxon(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ParentTaxonOneOf);

/// A value of `participant`: <http://schema.org/participant>
#[derive(Debug, Clone, PartialEq)]
pub enum ParticipantOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ParticipantOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ParticipantOneOf);

/// A value of `partySize`: <http://schema.org/partySize>
#[derive(Debug, Clone, PartialEq)]
pub enum PartySizeOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdInt(i32),
}

impl RdfJson for PartySizeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or int", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdInt(value) => value.write(),
        }
    }
}

serde_by_json!(PartySizeOneOf);

/// A value of `passengerPriorityStatus`: <http://schema.org/passengerPriorityStatus>
#[derive(Debug, Clone, PartialEq)]
pub enum PassengerPriorityStatusOneOf {
    QualitativeValue(Box<QualitativeValue>),
    Str(String),
}

impl RdfJson for PassengerPriorityStatusOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PassengerPriorityStatusOneOf);

/// A value of `pattern`: <http://schema.org/pattern>
#[derive(Debug, Clone, PartialEq)]
pub enum PatternOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for PatternOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PatternOneOf);

/// A value of `paymentDueDate`: <http://schema.org/paymentDueDate>
#[derive(Debug, Clone, PartialEq)]
pub enum PaymentDueDateOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for PaymentDueDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(PaymentDueDateOneOf);

/// A value of `paymentMethod`: <http://schema.org/paymentMethod>
#[derive(Debug, Clone, PartialEq)]
pub enum PaymentMethodOneOf {
    PaymentMethod(Box<PaymentMethod>),
    Str(String),
}

impl RdfJson for PaymentMethodOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PaymentMethod(value));
        }
        Err(RdfFault::expected("PaymentMethod or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PaymentMethod(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PaymentMethodOneOf);

/// A value of `paymentStatus`: <http://schema.org/paymentStatus>
#[derive(Debug, Clone, PartialEq)]
pub enum PaymentStatusOneOf {
    PaymentStatusType(PaymentStatusType),
    Str(String),
}

impl RdfJson for PaymentStatusOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PaymentStatusType(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("PaymentStatusType or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PaymentStatusType(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PaymentStatusOneOf);

/// A value of `performer`: <http://schema.org/performer>
#[derive(Debug, Clone, PartialEq)]
pub enum PerformerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for PerformerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(PerformerOneOf);

/// A value of `performers`: <http://schema.org/performers>
#[derive(Debug, Clone, PartialEq)]
pub enum PerformersOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for PerformersOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(PerformersOneOf);

/// A value of `petsAllowed`: <http://schema.org/petsAllowed>
#[derive(Debug, Clone, PartialEq)]
pub enum PetsAllowedOneOf {
    XsdBoolean(bool),
    Str(String),
}

impl RdfJson for PetsAllowedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdBoolean(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("boolean or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdBoolean(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PetsAllowedOneOf);

/// A value of `photo`: <http://schema.org/photo>
#[derive(Debug, Clone, PartialEq)]
pub enum PhotoOneOf {
    ImageObject(Box<ImageObject>),
    Photograph(Box<Photograph>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for PhotoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ImageObject::IRI, Photograph::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ImageObject),
            Some(1) => return RdfJson::read(json).map(Self::Photograph),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("ImageObject or Photograph", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ImageObject(value) => write_typed(&**value),
            Self::Photograph(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(PhotoOneOf);

/// A value of `photos`: <http://schema.org/photos>
#[derive(Debug, Clone, PartialEq)]
pub enum PhotosOneOf {
    ImageObject(Box<ImageObject>),
    Photograph(Box<Photograph>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for PhotosOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ImageObject::IRI, Photograph::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ImageObject),
            Some(1) => return RdfJson::read(json).map(Self::Photograph),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("ImageObject or Photograph", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ImageObject(value) => write_typed(&**value),
            Self::Photograph(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(PhotosOneOf);

/// A value of `physicalRequirement`: <http://schema.org/physicalRequirement>
#[derive(Debug, Clone, PartialEq)]
pub enum PhysicalRequirementOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for PhysicalRequirementOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PhysicalRequirementOneOf);

/// A value of `position`: <http://schema.org/position>
#[derive(Debug, Clone, PartialEq)]
pub enum PositionOneOf {
    XsdInt(i32),
    Str(String),
}

impl RdfJson for PositionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PositionOneOf);

/// A value of `positiveNotes`: <http://schema.org/positiveNotes>
#[derive(Debug, Clone, PartialEq)]
pub enum PositiveNotesOneOf {
    ItemList(Box<ItemList>),
    ListItem(Box<ListItem>),
    WebContent(Box<WebContent>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for PositiveNotesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ItemList::IRI, ListItem::IRI, WebContent::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ItemList),
            Some(1) => return RdfJson::read(json).map(Self::ListItem),
            Some(2) => return RdfJson::read(json).map(Self::WebContent),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("ItemList or ListItem or WebContent or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ItemList(value) => write_typed(&**value),
            Self::ListItem(value) => write_typed(&**value),
            Self::WebContent(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(PositiveNotesOneOf);

/// A value of `possibleTreatment`: <http://schema.org/possibleTreatment>
#[derive(Debug, Clone, PartialEq)]
pub enum PossibleTreatmentOneOf {
    Drug(Box<Drug>),
    DrugClass(Box<DrugClass>),
    LifestyleModification(Box<LifestyleModification>),
    MedicalTherapy(Box<MedicalTherapy>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for PossibleTreatmentOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Drug::IRI, DrugClass::IRI, LifestyleModification::IRI, MedicalTherapy::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Drug),
            Some(1) => return RdfJson::read(json).map(Self::DrugClass),
            Some(2) => return RdfJson::read(json).map(Self::LifestyleModification),
            Some(3) => return RdfJson::read(json).map(Self::MedicalTherapy),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Drug or DrugClass or LifestyleModification or MedicalTherapy", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Drug(value) => write_typed(&**value),
            Self::DrugClass(value) => write_typed(&**value),
            Self::LifestyleModification(value) => write_typed(&**value),
            Self::MedicalTherapy(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(PossibleTreatmentOneOf);

/// A value of `preparation`: <http://schema.org/preparation>
#[derive(Debug, Clone, PartialEq)]
pub enum PreparationOneOf {
    MedicalEntity(Box<MedicalEntity>),
    Str(String),
}

impl RdfJson for PreparationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MedicalEntity(value));
        }
        Err(RdfFault::expected("MedicalEntity or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MedicalEntity(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PreparationOneOf);

/// A value of `prescriptionStatus`: <http://schema.org/prescriptionStatus>
#[derive(Debug, Clone, PartialEq)]
pub enum PrescriptionStatusOneOf {
    DrugPrescriptionStatus(DrugPrescriptionStatus),
    Str(String),
}

impl RdfJson for PrescriptionStatusOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DrugPrescriptionStatus(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DrugPrescriptionStatus or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DrugPrescriptionStatus(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PrescriptionStatusOneOf);

/// A value of `price`: <http://schema.org/price>
#[derive(Debug, Clone, PartialEq)]
pub enum PriceOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for PriceOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PriceOneOf);

/// A value of `priceType`: <http://schema.org/priceType>
#[derive(Debug, Clone, PartialEq)]
pub enum PriceTypeOneOf {
    PriceTypeEnumeration(PriceTypeEnumeration),
    Str(String),
}

impl RdfJson for PriceTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PriceTypeEnumeration(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("PriceTypeEnumeration or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PriceTypeEnumeration(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PriceTypeOneOf);

/// A value of `producer`: <http://schema.org/producer>
#[derive(Debug, Clone, PartialEq)]
pub enum ProducerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ProducerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ProducerOneOf);

/// A value of `productSupported`: <http://schema.org/productSupported>
#[derive(Debug, Clone, PartialEq)]
pub enum ProductSupportedOneOf {
    Product(Box<Product>),
    Str(String),
}

impl RdfJson for ProductSupportedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Product(value));
        }
        Err(RdfFault::expected("Product or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Product(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ProductSupportedOneOf);

/// A value of `programPrerequisites`: <http://schema.org/programPrerequisites>
#[derive(Debug, Clone, PartialEq)]
pub enum ProgramPrerequisitesOneOf {
    AlignmentObject(Box<AlignmentObject>),
    Course(Box<Course>),
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ProgramPrerequisitesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AlignmentObject::IRI, Course::IRI, EducationalOccupationalCredential::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AlignmentObject),
            Some(1) => return RdfJson::read(json).map(Self::Course),
            Some(2) => return RdfJson::read(json).map(Self::EducationalOccupationalCredential),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("AlignmentObject or Course or EducationalOccupationalCredential or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AlignmentObject(value) => write_typed(&**value),
            Self::Course(value) => write_typed(&**value),
            Self::EducationalOccupationalCredential(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ProgramPrerequisitesOneOf);

/// A value of `programType`: <http://schema.org/programType>
#[derive(Debug, Clone, PartialEq)]
pub enum ProgramTypeOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for ProgramTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ProgramTypeOneOf);

/// A value of `programmingLanguage`: <http://schema.org/programmingLanguage>
#[derive(Debug, Clone, PartialEq)]
pub enum ProgrammingLanguageOneOf {
    ComputerLanguage(Box<ComputerLanguage>),
    Str(String),
}

impl RdfJson for ProgrammingLanguageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::ComputerLanguage(value));
        }
        Err(RdfFault::expected("ComputerLanguage or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ComputerLanguage(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ProgrammingLanguageOneOf);

/// A value of `pronouns`: <http://schema.org/pronouns>
#[derive(Debug, Clone, PartialEq)]
pub enum PronounsOneOf {
    DefinedTerm(Box<DefinedTerm>),
    StructuredValue(Box<StructuredValue>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for PronounsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DefinedTerm::IRI, StructuredValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DefinedTerm),
            Some(1) => return RdfJson::read(json).map(Self::StructuredValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DefinedTerm or StructuredValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::StructuredValue(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(PronounsOneOf);

/// A value of `provider`: <http://schema.org/provider>
#[derive(Debug, Clone, PartialEq)]
pub enum ProviderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ProviderOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ProviderOneOf);

/// A value of `publicTransportClosuresInfo`: <http://schema.org/publicTransportClosuresInfo>
#[derive(Debug, Clone, PartialEq)]
pub enum PublicTransportClosuresInfoOneOf {
    WebContent(Box<WebContent>),
    Str(String),
}

impl RdfJson for PublicTransportClosuresInfoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::WebContent(value));
        }
        Err(RdfFault::expected("WebContent or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::WebContent(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PublicTransportClosuresInfoOneOf);

/// A value of `publishedBy`: <http://schema.org/publishedBy>
#[derive(Debug, Clone, PartialEq)]
pub enum PublishedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for PublishedByOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(PublishedByOneOf);

/// A value of `publisher`: <http://schema.org/publisher>
#[derive(Debug, Clone, PartialEq)]
pub enum PublisherOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for PublisherOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(PublisherOneOf);

/// A value of `publishingPrinciples`: <http://schema.org/publishingPrinciples>
#[derive(Debug, Clone, PartialEq)]
pub enum PublishingPrinciplesOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for PublishingPrinciplesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(PublishingPrinciplesOneOf);

/// A value of `qualifications`: <http://schema.org/qualifications>
#[derive(Debug, Clone, PartialEq)]
pub enum QualificationsOneOf {
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
    Str(String),
}

impl RdfJson for QualificationsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::EducationalOccupationalCredential(value));
        }
        Err(RdfFault::expected("EducationalOccupationalCredential or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::EducationalOccupationalCredential(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(QualificationsOneOf);

/// A value of `quarantineGuidelines`: <http://schema.org/quarantineGuidelines>
#[derive(Debug, Clone, PartialEq)]
pub enum QuarantineGuidelinesOneOf {
    WebContent(Box<WebContent>),
    Str(String),
}

impl RdfJson for QuarantineGuidelinesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::WebContent(value));
        }
        Err(RdfFault::expected("WebContent or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::WebContent(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(QuarantineGuidelinesOneOf);

/// A value of `ratingValue`: <http://schema.org/ratingValue>
#[derive(Debug, Clone, PartialEq)]
pub enum RatingValueOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for RatingValueOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(RatingValueOneOf);

/// A value of `recipeIngredient`: <http://schema.org/recipeIngredient>
#[derive(Debug, Clone, PartialEq)]
pub enum RecipeIngredientOneOf {
    ItemList(Box<ItemList>),
    PropertyValue(Box<PropertyValue>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for RecipeIngredientOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ItemList::IRI, PropertyValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ItemList),
            Some(1) => return RdfJson::read(json).map(Self::PropertyValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("ItemList or PropertyValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ItemList(value) => write_typed(&**value),
            Self::PropertyValue(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(RecipeIngredientOneOf);

/// A value of `recipeInstructions`: <http://schema.org/recipeInstructions>
#[derive(Debug, Clone, PartialEq)]
pub enum RecipeInstructionsOneOf {
    CreativeWork(Box<CreativeWork>),
    ItemList(Box<ItemList>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for RecipeInstructionsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CreativeWork::IRI, ItemList::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CreativeWork),
            Some(1) => return RdfJson::read(json).map(Self::ItemList),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("CreativeWork or ItemList or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => write_typed(&**value),
            Self::ItemList(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(RecipeInstructionsOneOf);

/// A value of `recipeYield`: <http://schema.org/recipeYield>
#[derive(Debug, Clone, PartialEq)]
pub enum RecipeYieldOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    Str(String),
}

impl RdfJson for RecipeYieldOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(RecipeYieldOneOf);

/// A value of `recipient`: <http://schema.org/recipient>
#[derive(Debug, Clone, PartialEq)]
pub enum RecipientOneOf {
    Audience(Box<Audience>),
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for RecipientOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Audience::IRI, ContactPoint::IRI, Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Audience),
            Some(1) => return RdfJson::read(json).map(Self::ContactPoint),
            Some(2) => return RdfJson::read(json).map(Self::Organization),
            Some(3) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Audience or ContactPoint or Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Audience(value) => write_typed(&**value),
            Self::ContactPoint(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(RecipientOneOf);

/// A value of `regionDrained`: <http://schema.org/regionDrained>
#[derive(Debug, Clone, PartialEq)]
pub enum RegionDrainedOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for RegionDrainedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AnatomicalStructure::IRI, AnatomicalSystem::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AnatomicalStructure),
            Some(1) => return RdfJson::read(json).map(Self::AnatomicalSystem),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("AnatomicalStructure or AnatomicalSystem", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AnatomicalStructure(value) => write_typed(&**value),
            Self::AnatomicalSystem(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(RegionDrainedOneOf);

/// A value of `relatedAnatomy`: <http://schema.org/relatedAnatomy>
#[derive(Debug, Clone, PartialEq)]
pub enum RelatedAnatomyOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for RelatedAnatomyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AnatomicalStructure::IRI, AnatomicalSystem::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AnatomicalStructure),
            Some(1) => return RdfJson::read(json).map(Self::AnatomicalSystem),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("AnatomicalStructure or AnatomicalSystem", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AnatomicalStructure(value) => write_typed(&**value),
            Self::AnatomicalSystem(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(RelatedAnatomyOneOf);

/// A value of `repeatFrequency`: <http://schema.org/repeatFrequency>
#[derive(Debug, Clone, PartialEq)]
pub enum RepeatFrequencyOneOf {
    Duration(Box<Duration>),
    Str(String),
}

impl RdfJson for RepeatFrequencyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Duration(value));
        }
        Err(RdfFault::expected("Duration or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Duration(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(RepeatFrequencyOneOf);

/// A value of `repetitions`: <http://schema.org/repetitions>
#[derive(Debug, Clone, PartialEq)]
pub enum RepetitionsOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for RepetitionsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(RepetitionsOneOf);

/// A value of `requiredCollateral`: <http://schema.org/requiredCollateral>
#[derive(Debug, Clone, PartialEq)]
pub enum RequiredCollateralOneOf {
    Thing(Box<Thing>),
    Str(String),
}

impl RdfJson for RequiredCollateralOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Thing(value));
        }
        Err(RdfFault::expected("Thing or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Thing(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(RequiredCollateralOneOf);

/// A value of `requiredQuantity`: <http://schema.org/requiredQuantity>
#[derive(Debug, Clone, PartialEq)]
pub enum RequiredQuantityOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for RequiredQuantityOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(RequiredQuantityOneOf);

/// A value of `requiresSubscription`: <http://schema.org/requiresSubscription>
#[derive(Debug, Clone, PartialEq)]
pub enum RequiresSubscriptionOneOf {
    MediaSubscription(Box<MediaSubscription>),
    XsdBoolean(bool),
}

impl RdfJson for RequiresSubscriptionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdBoolean(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MediaSubscription(value));
        }
        Err(RdfFault::expected("MediaSubscription or boolean", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MediaSubscription(value) => value.write(),
            Self::XsdBoolean(value) => value.write(),
        }
    }
}

serde_by_json!(RequiresSubscriptionOneOf);

/// A value of `restPeriods`: <http://schema.org/restPeriods>
#[derive(Debug, Clone, PartialEq)]
pub enum RestPeriodsOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    Str(String),
}

impl RdfJson for RestPeriodsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(RestPeriodsOneOf);

/// A value of `restockingFee`: <http://schema.org/restockingFee>
#[derive(Debug, Clone, PartialEq)]
pub enum RestockingFeeOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    XsdDouble(xsd::Double),
}

impl RdfJson for RestockingFeeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MonetaryAmount(value));
        }
        Err(RdfFault::expected("MonetaryAmount or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(RestockingFeeOneOf);

/// A value of `returnPolicyCountry`: <http://schema.org/returnPolicyCountry>
#[derive(Debug, Clone, PartialEq)]
pub enum ReturnPolicyCountryOneOf {
    Country(Box<Country>),
    Str(String),
}

impl RdfJson for ReturnPolicyCountryOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Country(value));
        }
        Err(RdfFault::expected("Country or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Country(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ReturnPolicyCountryOneOf);

/// A value of `reviewAspect`: <http://schema.org/reviewAspect>
#[derive(Debug, Clone, PartialEq)]
pub enum ReviewAspectOneOf {
    StructuredValue(Box<StructuredValue>),
    Str(String),
}

impl RdfJson for ReviewAspectOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::StructuredValue(value));
        }
        Err(RdfFault::expected("StructuredValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::StructuredValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ReviewAspectOneOf);

/// A value of `reviewedBy`: <http://schema.org/reviewedBy>
#[derive(Debug, Clone, PartialEq)]
pub enum ReviewedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ReviewedByOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ReviewedByOneOf);

/// A value of `runtimePlatform`: <http://schema.org/runtimePlatform>
#[derive(Debug, Clone, PartialEq)]
pub enum RuntimePlatformOneOf {
    RuntimePlatform(Box<RuntimePlatform>),
    Str(String),
}

impl RdfJson for RuntimePlatformOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::RuntimePlatform(value));
        }
        Err(RdfFault::expected("RuntimePlatform or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::RuntimePlatform(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(RuntimePlatformOneOf);

/// A value of `scheduledTime`: <http://schema.org/scheduledTime>
#[derive(Debug, Clone, PartialEq)]
pub enum ScheduledTimeOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for ScheduledTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(ScheduledTimeOneOf);

/// A value of `schoolClosuresInfo`: <http://schema.org/schoolClosuresInfo>
#[derive(Debug, Clone, PartialEq)]
pub enum SchoolClosuresInfoOneOf {
    WebContent(Box<WebContent>),
    Str(String),
}

impl RdfJson for SchoolClosuresInfoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::WebContent(value));
        }
        Err(RdfFault::expected("WebContent or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::WebContent(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SchoolClosuresInfoOneOf);

/// A value of `screenshot`: <http://schema.org/screenshot>
#[derive(Debug, Clone, PartialEq)]
pub enum ScreenshotOneOf {
    ImageObject(Box<ImageObject>),
    Str(String),
}

impl RdfJson for ScreenshotOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::ImageObject(value));
        }
        Err(RdfFault::expected("ImageObject or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ImageObject(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ScreenshotOneOf);

/// A value of `sdLicense`: <http://schema.org/sdLicense>
#[derive(Debug, Clone, PartialEq)]
pub enum SdLicenseOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for SdLicenseOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SdLicenseOneOf);

/// A value of `sdPublisher`: <http://schema.org/sdPublisher>
#[derive(Debug, Clone, PartialEq)]
pub enum SdPublisherOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SdPublisherOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SdPublisherOneOf);

/// A value of `seasonNumber`: <http://schema.org/seasonNumber>
#[derive(Debug, Clone, PartialEq)]
pub enum SeasonNumberOneOf {
    XsdInt(i32),
    Str(String),
}

impl RdfJson for SeasonNumberOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SeasonNumberOneOf);

/// A value of `season`: <http://schema.org/season>
#[derive(Debug, Clone, PartialEq)]
pub enum SeasonOneOf {
    CreativeWorkSeason(Box<CreativeWorkSeason>),
    Str(String),
}

impl RdfJson for SeasonOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWorkSeason(value));
        }
        Err(RdfFault::expected("CreativeWorkSeason or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWorkSeason(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SeasonOneOf);

/// A value of `seatingCapacity`: <http://schema.org/seatingCapacity>
#[derive(Debug, Clone, PartialEq)]
pub enum SeatingCapacityOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for SeatingCapacityOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(SeatingCapacityOneOf);

/// A value of `seatingType`: <http://schema.org/seatingType>
#[derive(Debug, Clone, PartialEq)]
pub enum SeatingTypeOneOf {
    QualitativeValue(Box<QualitativeValue>),
    Str(String),
}

impl RdfJson for SeatingTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SeatingTypeOneOf);

/// A value of `secondaryPrevention`: <http://schema.org/secondaryPrevention>
#[derive(Debug, Clone, PartialEq)]
pub enum SecondaryPreventionOneOf {
    Drug(Box<Drug>),
    DrugClass(Box<DrugClass>),
    LifestyleModification(Box<LifestyleModification>),
    MedicalTherapy(Box<MedicalTherapy>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SecondaryPreventionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Drug::IRI, DrugClass::IRI, LifestyleModification::IRI, MedicalTherapy::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Drug),
            Some(1) => return RdfJson::read(json).map(Self::DrugClass),
            Some(2) => return RdfJson::read(json).map(Self::LifestyleModification),
            Some(3) => return RdfJson::read(json).map(Self::MedicalTherapy),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Drug or DrugClass or LifestyleModification or MedicalTherapy", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Drug(value) => write_typed(&**value),
            Self::DrugClass(value) => write_typed(&**value),
            Self::LifestyleModification(value) => write_typed(&**value),
            Self::MedicalTherapy(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SecondaryPreventionOneOf);

/// A value of `seller`: <http://schema.org/seller>
#[derive(Debug, Clone, PartialEq)]
pub enum SellerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SellerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SellerOneOf);

/// A value of `sender`: <http://schema.org/sender>
#[derive(Debug, Clone, PartialEq)]
pub enum SenderOneOf {
    Audience(Box<Audience>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SenderOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Audience::IRI, Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Audience),
            Some(1) => return RdfJson::read(json).map(Self::Organization),
            Some(2) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Audience or Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Audience(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SenderOneOf);

/// A value of `sensoryRequirement`: <http://schema.org/sensoryRequirement>
#[derive(Debug, Clone, PartialEq)]
pub enum SensoryRequirementOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for SensoryRequirementOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SensoryRequirementOneOf);

/// A value of `sensoryUnit`: <http://schema.org/sensoryUnit>
#[derive(Debug, Clone, PartialEq)]
pub enum SensoryUnitOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    SuperficialAnatomy(Box<SuperficialAnatomy>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SensoryUnitOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AnatomicalStructure::IRI, SuperficialAnatomy::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AnatomicalStructure),
            Some(1) => return RdfJson::read(json).map(Self::SuperficialAnatomy),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("AnatomicalStructure or SuperficialAnatomy", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AnatomicalStructure(value) => write_typed(&**value),
            Self::SuperficialAnatomy(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SensoryUnitOneOf);

/// A value of `serviceArea`: <http://schema.org/serviceArea>
#[derive(Debug, Clone, PartialEq)]
pub enum ServiceAreaOneOf {
    AdministrativeArea(Box<AdministrativeArea>),
    GeoShape(Box<GeoShape>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ServiceAreaOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[AdministrativeArea::IRI, GeoShape::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::AdministrativeArea),
            Some(1) => return RdfJson::read(json).map(Self::GeoShape),
            Some(2) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("AdministrativeArea or GeoShape or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::AdministrativeArea(value) => write_typed(&**value),
            Self::GeoShape(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ServiceAreaOneOf);

/// A value of `serviceType`: <http://schema.org/serviceType>
#[derive(Debug, Clone, PartialEq)]
pub enum ServiceTypeOneOf {
    GovernmentBenefitsType(GovernmentBenefitsType),
    Str(String),
}

impl RdfJson for ServiceTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::GovernmentBenefitsType(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("GovernmentBenefitsType or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GovernmentBenefitsType(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ServiceTypeOneOf);

/// A value of `shippingRate`: <http://schema.org/shippingRate>
#[derive(Debug, Clone, PartialEq)]
pub enum ShippingRateOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    ShippingRateSettings(Box<ShippingRateSettings>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ShippingRateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MonetaryAmount::IRI, ShippingRateSettings::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MonetaryAmount),
            Some(1) => return RdfJson::read(json).map(Self::ShippingRateSettings),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("MonetaryAmount or ShippingRateSettings", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => write_typed(&**value),
            Self::ShippingRateSettings(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ShippingRateOneOf);

/// A value of `sizeGroup`: <http://schema.org/sizeGroup>
#[derive(Debug, Clone, PartialEq)]
pub enum SizeGroupOneOf {
    SizeGroupEnumeration(Box<SizeGroupEnumeration>),
    Str(String),
}

impl RdfJson for SizeGroupOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::SizeGroupEnumeration(value));
        }
        Err(RdfFault::expected("SizeGroupEnumeration or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::SizeGroupEnumeration(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SizeGroupOneOf);

/// A value of `size`: <http://schema.org/size>
#[derive(Debug, Clone, PartialEq)]
pub enum SizeOneOf {
    DefinedTerm(Box<DefinedTerm>),
    QuantitativeValue(Box<QuantitativeValue>),
    SizeSpecification(Box<SizeSpecification>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SizeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DefinedTerm::IRI, QuantitativeValue::IRI, SizeSpecification::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DefinedTerm),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            Some(2) => return RdfJson::read(json).map(Self::SizeSpecification),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DefinedTerm or QuantitativeValue or SizeSpecification or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::SizeSpecification(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SizeOneOf);

/// A value of `sizeSystem`: <http://schema.org/sizeSystem>
#[derive(Debug, Clone, PartialEq)]
pub enum SizeSystemOneOf {
    SizeSystemEnumeration(SizeSystemEnumeration),
    Str(String),
}

impl RdfJson for SizeSystemOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::SizeSystemEnumeration(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("SizeSystemEnumeration or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::SizeSystemEnumeration(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SizeSystemOneOf);

/// A value of `skills`: <http://schema.org/skills>
#[derive(Debug, Clone, PartialEq)]
pub enum SkillsOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for SkillsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SkillsOneOf);

/// A value of `softwareRequirements`: <http://schema.org/softwareRequirements>
#[derive(Debug, Clone, PartialEq)]
pub enum SoftwareRequirementsOneOf {
    SoftwareApplication(Box<SoftwareApplication>),
    Str(String),
}

impl RdfJson for SoftwareRequirementsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::SoftwareApplication(value));
        }
        Err(RdfFault::expected("SoftwareApplication or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::SoftwareApplication(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SoftwareRequirementsOneOf);

/// A value of `speakable`: <http://schema.org/speakable>
#[derive(Debug, Clone, PartialEq)]
pub enum SpeakableOneOf {
    SpeakableSpecification(Box<SpeakableSpecification>),
    Str(String),
}

impl RdfJson for SpeakableOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::SpeakableSpecification(value));
        }
        Err(RdfFault::expected("SpeakableSpecification or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::SpeakableSpecification(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SpeakableOneOf);

/// A value of `spokenByCharacter`: <http://schema.org/spokenByCharacter>
#[derive(Debug, Clone, PartialEq)]
pub enum SpokenByCharacterOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SpokenByCharacterOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SpokenByCharacterOneOf);

/// A value of `sponsor`: <http://schema.org/sponsor>
#[derive(Debug, Clone, PartialEq)]
pub enum SponsorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SponsorOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SponsorOneOf);

/// A value of `startDate`: <http://schema.org/startDate>
#[derive(Debug, Clone, PartialEq)]
pub enum StartDateOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for StartDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(StartDateOneOf);

/// A value of `startOffset`: <http://schema.org/startOffset>
#[derive(Debug, Clone, PartialEq)]
pub enum StartOffsetOneOf {
    HyperTocEntry(Box<HyperTocEntry>),
    XsdDouble(xsd::Double),
}

impl RdfJson for StartOffsetOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::HyperTocEntry(value));
        }
        Err(RdfFault::expected("HyperTocEntry or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::HyperTocEntry(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(StartOffsetOneOf);

/// A value of `startTime`: <http://schema.org/startTime>
#[derive(Debug, Clone, PartialEq)]
pub enum StartTimeOneOf {
    XsdDateTime(xsd::DateTime),
    XsdTime(xsd::Time),
}

impl RdfJson for StartTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdTime(value));
        }
        Err(RdfFault::expected("dateTime or time", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDateTime(value) => value.write(),
            Self::XsdTime(value) => value.write(),
        }
    }
}

serde_by_json!(StartTimeOneOf);

/// A value of `statType`: <http://schema.org/statType>
#[derive(Debug, Clone, PartialEq)]
pub enum StatTypeOneOf {
    Property(Box<Property>),
    Str(String),
}

impl RdfJson for StatTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Property(value));
        }
        Err(RdfFault::expected("Property or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Property(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(StatTypeOneOf);

/// A value of `status`: <http://schema.org/status>
#[derive(Debug, Clone, PartialEq)]
pub enum StatusOneOf {
    EventStatusType(EventStatusType),
    MedicalStudyStatus(MedicalStudyStatus),
    Str(String),
}

impl RdfJson for StatusOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::EventStatusType(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::MedicalStudyStatus(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("EventStatusType or MedicalStudyStatus or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::EventStatusType(value) => value.write(),
            Self::MedicalStudyStatus(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(StatusOneOf);

/// A value of `step`: <http://schema.org/step>
#[derive(Debug, Clone, PartialEq)]
pub enum StepOneOf {
    CreativeWork(Box<CreativeWork>),
    HowToSection(Box<HowToSection>),
    HowToStep(Box<HowToStep>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for StepOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CreativeWork::IRI, HowToSection::IRI, HowToStep::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CreativeWork),
            Some(1) => return RdfJson::read(json).map(Self::HowToSection),
            Some(2) => return RdfJson::read(json).map(Self::HowToStep),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("CreativeWork or HowToSection or HowToStep or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => write_typed(&**value),
            Self::HowToSection(value) => write_typed(&**value),
            Self::HowToStep(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(StepOneOf);

/// A value of `steps`: <http://schema.org/steps>
#[derive(Debug, Clone, PartialEq)]
pub enum StepsOneOf {
    CreativeWork(Box<CreativeWork>),
    ItemList(Box<ItemList>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for StepsOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CreativeWork::IRI, ItemList::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CreativeWork),
            Some(1) => return RdfJson::read(json).map(Self::ItemList),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("CreativeWork or ItemList or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => write_typed(&**value),
            Self::ItemList(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(StepsOneOf);

/// A value of `subjectOf`: <http://schema.org/subjectOf>
#[derive(Debug, Clone, PartialEq)]
pub enum SubjectOfOneOf {
    CreativeWork(Box<CreativeWork>),
    Event(Box<Event>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SubjectOfOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[CreativeWork::IRI, Event::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::CreativeWork),
            Some(1) => return RdfJson::read(json).map(Self::Event),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("CreativeWork or Event", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => write_typed(&**value),
            Self::Event(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SubjectOfOneOf);

/// A value of `subtitleLanguage`: <http://schema.org/subtitleLanguage>
#[derive(Debug, Clone, PartialEq)]
pub enum SubtitleLanguageOneOf {
    Language(Box<Language>),
    Str(String),
}

impl RdfJson for SubtitleLanguageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Language(value));
        }
        Err(RdfFault::expected("Language or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Language(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SubtitleLanguageOneOf);

/// A value of `suggestedAnswer`: <http://schema.org/suggestedAnswer>
#[derive(Debug, Clone, PartialEq)]
pub enum SuggestedAnswerOneOf {
    Answer(Box<Answer>),
    ItemList(Box<ItemList>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SuggestedAnswerOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Answer::IRI, ItemList::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Answer),
            Some(1) => return RdfJson::read(json).map(Self::ItemList),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Answer or ItemList", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Answer(value) => write_typed(&**value),
            Self::ItemList(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SuggestedAnswerOneOf);

/// A value of `suggestedGender`: <http://schema.org/suggestedGender>
#[derive(Debug, Clone, PartialEq)]
pub enum SuggestedGenderOneOf {
    GenderType(GenderType),
    Str(String),
}

impl RdfJson for SuggestedGenderOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::GenderType(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("GenderType or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::GenderType(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SuggestedGenderOneOf);

/// A value of `supersededBy`: <http://schema.org/supersededBy>
#[derive(Debug, Clone, PartialEq)]
pub enum SupersededByOneOf {
    Class(Box<Class>),
    Enumeration(Box<Enumeration>),
    Property(Box<Property>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for SupersededByOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Class::IRI, Enumeration::IRI, Property::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Class),
            Some(1) => return RdfJson::read(json).map(Self::Enumeration),
            Some(2) => return RdfJson::read(json).map(Self::Property),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Class or Enumeration or Property", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Class(value) => write_typed(&**value),
            Self::Enumeration(value) => write_typed(&**value),
            Self::Property(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(SupersededByOneOf);

/// A value of `supply`: <http://schema.org/supply>
#[derive(Debug, Clone, PartialEq)]
pub enum SupplyOneOf {
    HowToSupply(Box<HowToSupply>),
    Str(String),
}

impl RdfJson for SupplyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::HowToSupply(value));
        }
        Err(RdfFault::expected("HowToSupply or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::HowToSupply(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(SupplyOneOf);

/// A value of `target`: <http://schema.org/target>
#[derive(Debug, Clone, PartialEq)]
pub enum TargetOneOf {
    EntryPoint(Box<EntryPoint>),
    Str(String),
}

impl RdfJson for TargetOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::EntryPoint(value));
        }
        Err(RdfFault::expected("EntryPoint or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::EntryPoint(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(TargetOneOf);

/// A value of `taxonRank`: <http://schema.org/taxonRank>
#[derive(Debug, Clone, PartialEq)]
pub enum TaxonRankOneOf {
    PropertyValue(Box<PropertyValue>),
    Str(String),
}

impl RdfJson for TaxonRankOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PropertyValue(value));
        }
        Err(RdfFault::expected("PropertyValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PropertyValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(TaxonRankOneOf);

/// A value of `taxonomicRange`: <http://schema.org/taxonomicRange>
#[derive(Debug, Clone, PartialEq)]
pub enum TaxonomicRangeOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Taxon(Box<Taxon>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for TaxonomicRangeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DefinedTerm::IRI, Taxon::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DefinedTerm),
            Some(1) => return RdfJson::read(json).map(Self::Taxon),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DefinedTerm or Taxon or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::Taxon(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(TaxonomicRangeOneOf);

/// A value of `teaches`: <http://schema.org/teaches>
#[derive(Debug, Clone, PartialEq)]
pub enum TeachesOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for TeachesOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(TeachesOneOf);

/// A value of `temporalCoverage`: <http://schema.org/temporalCoverage>
#[derive(Debug, Clone, PartialEq)]
pub enum TemporalCoverageOneOf {
    Str(String),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for TemporalCoverageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("anyURI or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Str(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(TemporalCoverageOneOf);

/// A value of `temporal`: <http://schema.org/temporal>
#[derive(Debug, Clone, PartialEq)]
pub enum TemporalOneOf {
    XsdDateTime(xsd::DateTime),
    Str(String),
}

impl RdfJson for TemporalOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("dateTime or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDateTime(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(TemporalOneOf);

/// A value of `toRecipient`: <http://schema.org/toRecipient>
#[derive(Debug, Clone, PartialEq)]
pub enum ToRecipientOneOf {
    Audience(Box<Audience>),
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ToRecipientOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Audience::IRI, ContactPoint::IRI, Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Audience),
            Some(1) => return RdfJson::read(json).map(Self::ContactPoint),
            Some(2) => return RdfJson::read(json).map(Self::Organization),
            Some(3) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Audience or ContactPoint or Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Audience(value) => write_typed(&**value),
            Self::ContactPoint(value) => write_typed(&**value),
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ToRecipientOneOf);

/// A value of `tool`: <http://schema.org/tool>
#[derive(Debug, Clone, PartialEq)]
pub enum ToolOneOf {
    HowToTool(Box<HowToTool>),
    Str(String),
}

impl RdfJson for ToolOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::HowToTool(value));
        }
        Err(RdfFault::expected("HowToTool or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::HowToTool(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ToolOneOf);

/// A value of `totalPaymentDue`: <http://schema.org/totalPaymentDue>
#[derive(Debug, Clone, PartialEq)]
pub enum TotalPaymentDueOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    PriceSpecification(Box<PriceSpecification>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for TotalPaymentDueOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[MonetaryAmount::IRI, PriceSpecification::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::MonetaryAmount),
            Some(1) => return RdfJson::read(json).map(Self::PriceSpecification),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("MonetaryAmount or PriceSpecification", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::MonetaryAmount(value) => write_typed(&**value),
            Self::PriceSpecification(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(TotalPaymentDueOneOf);

/// A value of `totalPrice`: <http://schema.org/totalPrice>
#[derive(Debug, Clone, PartialEq)]
pub enum TotalPriceOneOf {
    PriceSpecification(Box<PriceSpecification>),
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for TotalPriceOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::PriceSpecification(value));
        }
        Err(RdfFault::expected("PriceSpecification or double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::PriceSpecification(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(TotalPriceOneOf);

/// A value of `touristType`: <http://schema.org/touristType>
#[derive(Debug, Clone, PartialEq)]
pub enum TouristTypeOneOf {
    Audience(Box<Audience>),
    Str(String),
}

impl RdfJson for TouristTypeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Audience(value));
        }
        Err(RdfFault::expected("Audience or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Audience(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(TouristTypeOneOf);

/// A value of `track`: <http://schema.org/track>
#[derive(Debug, Clone, PartialEq)]
pub enum TrackOneOf {
    ItemList(Box<ItemList>),
    MusicRecording(Box<MusicRecording>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for TrackOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ItemList::IRI, MusicRecording::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ItemList),
            Some(1) => return RdfJson::read(json).map(Self::MusicRecording),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("ItemList or MusicRecording", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ItemList(value) => write_typed(&**value),
            Self::MusicRecording(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(TrackOneOf);

/// A value of `transitTime`: <http://schema.org/transitTime>
#[derive(Debug, Clone, PartialEq)]
pub enum TransitTimeOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    ServicePeriod(Box<ServicePeriod>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for TransitTimeOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[QuantitativeValue::IRI, ServicePeriod::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::QuantitativeValue),
            Some(1) => return RdfJson::read(json).map(Self::ServicePeriod),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("QuantitativeValue or ServicePeriod", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::ServicePeriod(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(TransitTimeOneOf);

/// A value of `translator`: <http://schema.org/translator>
#[derive(Debug, Clone, PartialEq)]
pub enum TranslatorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for TranslatorOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(TranslatorOneOf);

/// A value of `travelBans`: <http://schema.org/travelBans>
#[derive(Debug, Clone, PartialEq)]
pub enum TravelBansOneOf {
    WebContent(Box<WebContent>),
    Str(String),
}

impl RdfJson for TravelBansOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::WebContent(value));
        }
        Err(RdfFault::expected("WebContent or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::WebContent(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(TravelBansOneOf);

/// A value of `typeOfBed`: <http://schema.org/typeOfBed>
#[derive(Debug, Clone, PartialEq)]
pub enum TypeOfBedOneOf {
    BedType(Box<BedType>),
    Str(String),
}

impl RdfJson for TypeOfBedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::BedType(value));
        }
        Err(RdfFault::expected("BedType or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::BedType(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(TypeOfBedOneOf);

/// A value of `typeOfGood`: <http://schema.org/typeOfGood>
#[derive(Debug, Clone, PartialEq)]
pub enum TypeOfGoodOneOf {
    Product(Box<Product>),
    Service(Box<Service>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for TypeOfGoodOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Product::IRI, Service::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Product),
            Some(1) => return RdfJson::read(json).map(Self::Service),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Product or Service", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Product(value) => write_typed(&**value),
            Self::Service(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(TypeOfGoodOneOf);

/// A value of `typicalCreditsPerTerm`: <http://schema.org/typicalCreditsPerTerm>
#[derive(Debug, Clone, PartialEq)]
pub enum TypicalCreditsPerTermOneOf {
    StructuredValue(Box<StructuredValue>),
    XsdInt(i32),
}

impl RdfJson for TypicalCreditsPerTermOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::StructuredValue(value));
        }
        Err(RdfFault::expected("StructuredValue or int", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::StructuredValue(value) => value.write(),
            Self::XsdInt(value) => value.write(),
        }
    }
}

serde_by_json!(TypicalCreditsPerTermOneOf);

/// A value of `underName`: <http://schema.org/underName>
#[derive(Debug, Clone, PartialEq)]
pub enum UnderNameOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for UnderNameOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(UnderNameOneOf);

/// A value of `unnamedSourcesPolicy`: <http://schema.org/unnamedSourcesPolicy>
#[derive(Debug, Clone, PartialEq)]
pub enum UnnamedSourcesPolicyOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for UnnamedSourcesPolicyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(UnnamedSourcesPolicyOneOf);

/// A value of `uploadDate`: <http://schema.org/uploadDate>
#[derive(Debug, Clone, PartialEq)]
pub enum UploadDateOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for UploadDateOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(UploadDateOneOf);

/// A value of `usageInfo`: <http://schema.org/usageInfo>
#[derive(Debug, Clone, PartialEq)]
pub enum UsageInfoOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for UsageInfoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(UsageInfoOneOf);

/// A value of `validFrom`: <http://schema.org/validFrom>
#[derive(Debug, Clone, PartialEq)]
pub enum ValidFromOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for ValidFromOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(ValidFromOneOf);

/// A value of `validThrough`: <http://schema.org/validThrough>
#[derive(Debug, Clone, PartialEq)]
pub enum ValidThroughOneOf {
    XsdDate(xsd::Date),
    XsdDateTime(xsd::DateTime),
}

impl RdfJson for ValidThroughOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDate(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDateTime(value));
        }
        Err(RdfFault::expected("date or dateTime", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDate(value) => value.write(),
            Self::XsdDateTime(value) => value.write(),
        }
    }
}

serde_by_json!(ValidThroughOneOf);

/// A value of `value`: <http://schema.org/value>
#[derive(Debug, Clone, PartialEq)]
pub enum ValueOneOf {
    StructuredValue(Box<StructuredValue>),
    XsdBoolean(bool),
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for ValueOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdBoolean(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::StructuredValue(value));
        }
        Err(RdfFault::expected("StructuredValue or boolean or double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::StructuredValue(value) => value.write(),
            Self::XsdBoolean(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(ValueOneOf);

/// A value of `valueReference`: <http://schema.org/valueReference>
#[derive(Debug, Clone, PartialEq)]
pub enum ValueReferenceOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Enumeration(Box<Enumeration>),
    MeasurementTypeEnumeration(Box<MeasurementTypeEnumeration>),
    PropertyValue(Box<PropertyValue>),
    QualitativeValue(Box<QualitativeValue>),
    QuantitativeValue(Box<QuantitativeValue>),
    StructuredValue(Box<StructuredValue>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for ValueReferenceOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[DefinedTerm::IRI, Enumeration::IRI, MeasurementTypeEnumeration::IRI, PropertyValue::IRI, QualitativeValue::IRI, QuantitativeValue::IRI, StructuredValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::DefinedTerm),
            Some(1) => return RdfJson::read(json).map(Self::Enumeration),
            Some(2) => return RdfJson::read(json).map(Self::MeasurementTypeEnumeration),
            Some(3) => return RdfJson::read(json).map(Self::PropertyValue),
            Some(4) => return RdfJson::read(json).map(Self::QualitativeValue),
            Some(5) => return RdfJson::read(json).map(Self::QuantitativeValue),
            Some(6) => return RdfJson::read(json).map(Self::StructuredValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("DefinedTerm or Enumeration or MeasurementTypeEnumeration or PropertyValue or QualitativeValue or QuantitativeValue or StructuredValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => write_typed(&**value),
            Self::Enumeration(value) => write_typed(&**value),
            Self::MeasurementTypeEnumeration(value) => write_typed(&**value),
            Self::PropertyValue(value) => write_typed(&**value),
            Self::QualitativeValue(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::StructuredValue(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(ValueReferenceOneOf);

/// A value of `variableMeasured`: <http://schema.org/variableMeasured>
#[derive(Debug, Clone, PartialEq)]
pub enum VariableMeasuredOneOf {
    Property(Box<Property>),
    PropertyValue(Box<PropertyValue>),
    StatisticalVariable(Box<StatisticalVariable>),
    Str(String),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for VariableMeasuredOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Property::IRI, PropertyValue::IRI, StatisticalVariable::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Property),
            Some(1) => return RdfJson::read(json).map(Self::PropertyValue),
            Some(2) => return RdfJson::read(json).map(Self::StatisticalVariable),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("Property or PropertyValue or StatisticalVariable or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Property(value) => write_typed(&**value),
            Self::PropertyValue(value) => write_typed(&**value),
            Self::StatisticalVariable(value) => write_typed(&**value),
            Self::Str(value) => value.write(),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(VariableMeasuredOneOf);

/// A value of `variesBy`: <http://schema.org/variesBy>
#[derive(Debug, Clone, PartialEq)]
pub enum VariesByOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Str(String),
}

impl RdfJson for VariesByOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DefinedTerm(value));
        }
        Err(RdfFault::expected("DefinedTerm or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DefinedTerm(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(VariesByOneOf);

/// A value of `vehicleSeatingCapacity`: <http://schema.org/vehicleSeatingCapacity>
#[derive(Debug, Clone, PartialEq)]
pub enum VehicleSeatingCapacityOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    XsdDouble(xsd::Double),
}

impl RdfJson for VehicleSeatingCapacityOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or double", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::XsdDouble(value) => value.write(),
        }
    }
}

serde_by_json!(VehicleSeatingCapacityOneOf);

/// A value of `vehicleSpecialUsage`: <http://schema.org/vehicleSpecialUsage>
#[derive(Debug, Clone, PartialEq)]
pub enum VehicleSpecialUsageOneOf {
    CarUsageType(CarUsageType),
    Str(String),
}

impl RdfJson for VehicleSpecialUsageOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CarUsageType(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("CarUsageType or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CarUsageType(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(VehicleSpecialUsageOneOf);

/// A value of `vehicleTransmission`: <http://schema.org/vehicleTransmission>
#[derive(Debug, Clone, PartialEq)]
pub enum VehicleTransmissionOneOf {
    QualitativeValue(Box<QualitativeValue>),
    Str(String),
}

impl RdfJson for VehicleTransmissionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QualitativeValue(value));
        }
        Err(RdfFault::expected("QualitativeValue or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QualitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(VehicleTransmissionOneOf);

/// A value of `vendor`: <http://schema.org/vendor>
#[derive(Debug, Clone, PartialEq)]
pub enum VendorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for VendorOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Organization::IRI, Person::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Organization),
            Some(1) => return RdfJson::read(json).map(Self::Person),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Organization or Person", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Organization(value) => write_typed(&**value),
            Self::Person(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(VendorOneOf);

/// A value of `verificationFactCheckingPolicy`: <http://schema.org/verificationFactCheckingPolicy>
#[derive(Debug, Clone, PartialEq)]
pub enum VerificationFactCheckingPolicyOneOf {
    CreativeWork(Box<CreativeWork>),
    Str(String),
}

impl RdfJson for VerificationFactCheckingPolicyOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::CreativeWork(value));
        }
        Err(RdfFault::expected("CreativeWork or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::CreativeWork(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(VerificationFactCheckingPolicyOneOf);

/// A value of `version`: <http://schema.org/version>
#[derive(Debug, Clone, PartialEq)]
pub enum VersionOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for VersionOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(VersionOneOf);

/// A value of `video`: <http://schema.org/video>
#[derive(Debug, Clone, PartialEq)]
pub enum VideoOneOf {
    Clip(Box<Clip>),
    VideoObject(Box<VideoObject>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for VideoOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Clip::IRI, VideoObject::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Clip),
            Some(1) => return RdfJson::read(json).map(Self::VideoObject),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Clip or VideoObject", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Clip(value) => write_typed(&**value),
            Self::VideoObject(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(VideoOneOf);

/// A value of `volumeNumber`: <http://schema.org/volumeNumber>
#[derive(Debug, Clone, PartialEq)]
pub enum VolumeNumberOneOf {
    XsdInt(i32),
    Str(String),
}

impl RdfJson for VolumeNumberOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdInt(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("int or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdInt(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(VolumeNumberOneOf);

/// A value of `webFeed`: <http://schema.org/webFeed>
#[derive(Debug, Clone, PartialEq)]
pub enum WebFeedOneOf {
    DataFeed(Box<DataFeed>),
    Str(String),
}

impl RdfJson for WebFeedOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::DataFeed(value));
        }
        Err(RdfFault::expected("DataFeed or anyURI", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::DataFeed(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(WebFeedOneOf);

/// A value of `weight`: <http://schema.org/weight>
#[derive(Debug, Clone, PartialEq)]
pub enum WeightOneOf {
    Mass(Box<Mass>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for WeightOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Mass::IRI, QuantitativeValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Mass),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Mass or QuantitativeValue", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Mass(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(WeightOneOf);

/// A value of `width`: <http://schema.org/width>
#[derive(Debug, Clone, PartialEq)]
pub enum WidthOneOf {
    Distance(Box<Distance>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for WidthOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Distance::IRI, QuantitativeValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Distance),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Distance or QuantitativeValue", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Distance(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(WidthOneOf);

/// A value of `workLocation`: <http://schema.org/workLocation>
#[derive(Debug, Clone, PartialEq)]
pub enum WorkLocationOneOf {
    ContactPoint(Box<ContactPoint>),
    Place(Box<Place>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for WorkLocationOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[ContactPoint::IRI, Place::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::ContactPoint),
            Some(1) => return RdfJson::read(json).map(Self::Place),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("ContactPoint or Place", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::ContactPoint(value) => write_typed(&**value),
            Self::Place(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(WorkLocationOneOf);

/// A value of `workload`: <http://schema.org/workload>
#[derive(Debug, Clone, PartialEq)]
pub enum WorkloadOneOf {
    Energy(Box<Energy>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, or named and not described.
    RdfResource(Box<RdfResource>),
}

impl RdfJson for WorkloadOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        match class_of(json, &[Energy::IRI, QuantitativeValue::IRI]) {
            Some(0) => return RdfJson::read(json).map(Self::Energy),
            Some(1) => return RdfJson::read(json).map(Self::QuantitativeValue),
            None if is_resource(json) => return RdfJson::read(json).map(Self::RdfResource),
            _ => {}
        }
        Err(RdfFault::expected("Energy or QuantitativeValue", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::Energy(value) => write_typed(&**value),
            Self::QuantitativeValue(value) => write_typed(&**value),
            Self::RdfResource(value) => value.write(),
        }
    }
}

serde_by_json!(WorkloadOneOf);

/// A value of `worstRating`: <http://schema.org/worstRating>
#[derive(Debug, Clone, PartialEq)]
pub enum WorstRatingOneOf {
    XsdDouble(xsd::Double),
    Str(String),
}

impl RdfJson for WorstRatingOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::XsdDouble(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        Err(RdfFault::expected("double or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::XsdDouble(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(WorstRatingOneOf);

/// A value of `yield`: <http://schema.org/yield>
#[derive(Debug, Clone, PartialEq)]
pub enum YieldOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    Str(String),
}

impl RdfJson for YieldOneOf {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::Str(value));
        }
        if let Ok(value) = RdfJson::read(json) {
            return Ok(Self::QuantitativeValue(value));
        }
        Err(RdfFault::expected("QuantitativeValue or string", json))
    }

    fn write(&self) -> serde_json::Value {
        match self {
            Self::QuantitativeValue(value) => value.write(),
            Self::Str(value) => value.write(),
        }
    }
}

serde_by_json!(YieldOneOf);
