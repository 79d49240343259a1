//! The vocabulary's enumerations; a value is written as its IRI.

use super::json::{RdfFault, RdfJson, serde_by_json};

/// The status of an Action.
///
/// <http://schema.org/ActionStatusType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionStatusType {
    /// An in-progress action (e.g., while watching the movie, or driving to a location).
    ActiveActionStatus,
    /// An action that has already taken place.
    CompletedActionStatus,
    /// An action that failed to complete. The action's error property and the HTTP return code contain more information about the failure.
    FailedActionStatus,
    /// A description of an action that is supported.
    PotentialActionStatus,
}

impl ActionStatusType {
    pub const ALL: &'static [Self] = &[
        Self::ActiveActionStatus,
        Self::CompletedActionStatus,
        Self::FailedActionStatus,
        Self::PotentialActionStatus,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ActiveActionStatus => "http://schema.org/ActiveActionStatus",
            Self::CompletedActionStatus => "http://schema.org/CompletedActionStatus",
            Self::FailedActionStatus => "http://schema.org/FailedActionStatus",
            Self::PotentialActionStatus => "http://schema.org/PotentialActionStatus",
        }
    }
}

impl std::str::FromStr for ActionStatusType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of ActionStatusType", &iri.into()))
    }
}

impl RdfJson for ActionStatusType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of ActionStatusType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(ActionStatusType);

/// Enumeration of considerations that make a product relevant or potentially restricted for adults only.
///
/// <http://schema.org/AdultOrientedEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdultOrientedEnumeration {
    /// Item contains alcohol or promotes alcohol consumption.
    AlcoholConsideration,
    /// The item is dangerous and requires careful handling and/or special training of the user. See also the [UN Model Classification](https://unece.org/DAM/trans/danger/publi/unrec/rev17/English/02EREv17_Part2.pdf) defining the 9 classes of dangerous goods such as explosives, gases, flammables, and more.
    DangerousGoodConsideration,
    /// Item is a pharmaceutical (e.g., a prescription or OTC drug) or a restricted medical device.
    HealthcareConsideration,
    /// Item is a narcotic as defined by the [1961 UN convention](https://www.incb.org/incb/en/narcotic-drugs/Yellowlist/yellow-list.html), for example marijuana or heroin.
    NarcoticConsideration,
    /// A general code for cases where relevance to children is reduced, e.g. adult education, mortgages, retirement-related products, etc.
    ReducedRelevanceForChildrenConsideration,
    /// The item contains sexually oriented content such as nudity, suggestive or explicit material, or related online services, or is intended to enhance sexual activity. Examples: Erotic videos or magazine, sexual enhancement devices, sex toys.
    SexualContentConsideration,
    /// Item contains tobacco and/or nicotine, for example cigars, cigarettes, chewing tobacco, e-cigarettes, or hookahs.
    TobaccoNicotineConsideration,
    /// The item is suitable only for adults, without indicating why. Due to widespread use of "adult" as a euphemism for "sexual", many such items are likely suited also for the SexualContentConsideration code.
    UnclassifiedAdultConsideration,
    /// Item shows or promotes violence.
    ViolenceConsideration,
    /// The item is intended to induce bodily harm, for example guns, mace, combat knives, brass knuckles, nail or other bombs, and spears.
    WeaponConsideration,
}

impl AdultOrientedEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::AlcoholConsideration,
        Self::DangerousGoodConsideration,
        Self::HealthcareConsideration,
        Self::NarcoticConsideration,
        Self::ReducedRelevanceForChildrenConsideration,
        Self::SexualContentConsideration,
        Self::TobaccoNicotineConsideration,
        Self::UnclassifiedAdultConsideration,
        Self::ViolenceConsideration,
        Self::WeaponConsideration,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::AlcoholConsideration => "http://schema.org/AlcoholConsideration",
            Self::DangerousGoodConsideration => "http://schema.org/DangerousGoodConsideration",
            Self::HealthcareConsideration => "http://schema.org/HealthcareConsideration",
            Self::NarcoticConsideration => "http://schema.org/NarcoticConsideration",
            Self::ReducedRelevanceForChildrenConsideration => "http://schema.org/ReducedRelevanceForChildrenConsideration",
            Self::SexualContentConsideration => "http://schema.org/SexualContentConsideration",
            Self::TobaccoNicotineConsideration => "http://schema.org/TobaccoNicotineConsideration",
            Self::UnclassifiedAdultConsideration => "http://schema.org/UnclassifiedAdultConsideration",
            Self::ViolenceConsideration => "http://schema.org/ViolenceConsideration",
            Self::WeaponConsideration => "http://schema.org/WeaponConsideration",
        }
    }
}

impl std::str::FromStr for AdultOrientedEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of AdultOrientedEnumeration", &iri.into()))
    }
}

impl RdfJson for AdultOrientedEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of AdultOrientedEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(AdultOrientedEnumeration);

/// A type of boarding policy used by an airline.
///
/// <http://schema.org/BoardingPolicyType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BoardingPolicyType {
    /// The airline boards by groups based on check-in time, priority, etc.
    GroupBoardingPolicy,
    /// The airline boards by zones of the plane.
    ZoneBoardingPolicy,
}

impl BoardingPolicyType {
    pub const ALL: &'static [Self] = &[
        Self::GroupBoardingPolicy,
        Self::ZoneBoardingPolicy,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::GroupBoardingPolicy => "http://schema.org/GroupBoardingPolicy",
            Self::ZoneBoardingPolicy => "http://schema.org/ZoneBoardingPolicy",
        }
    }
}

impl std::str::FromStr for BoardingPolicyType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of BoardingPolicyType", &iri.into()))
    }
}

impl RdfJson for BoardingPolicyType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of BoardingPolicyType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(BoardingPolicyType);

/// Enumerates types (or dimensions) of a person's body measurements, for example for fitting of clothes.
///
/// <http://schema.org/BodyMeasurementTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BodyMeasurementTypeEnumeration {
    /// Arm length (measured between arms/shoulder line intersection and the prominent wrist bone). Used, for example, to fit shirts.
    BodyMeasurementArm,
    /// Maximum girth of bust. Used, for example, to fit women's suits.
    BodyMeasurementBust,
    /// Maximum girth of chest. Used, for example, to fit men's suits.
    BodyMeasurementChest,
    /// Foot length (measured between end of the most prominent toe and the most prominent part of the heel). Used, for example, to measure socks.
    BodyMeasurementFoot,
    /// Maximum hand girth (measured over the knuckles of the open right hand excluding thumb, fingers together). Used, for example, to fit gloves.
    BodyMeasurementHand,
    /// Maximum girth of head above the ears. Used, for example, to fit hats.
    BodyMeasurementHead,
    /// Body height (measured between crown of head and soles of feet). Used, for example, to fit jackets.
    BodyMeasurementHeight,
    /// Girth of hips (measured around the buttocks). Used, for example, to fit skirts.
    BodyMeasurementHips,
    /// Inside leg (measured between crotch and soles of feet). Used, for example, to fit pants.
    BodyMeasurementInsideLeg,
    /// Girth of neck. Used, for example, to fit shirts.
    BodyMeasurementNeck,
    /// Girth of body just below the bust. Used, for example, to fit women's swimwear.
    BodyMeasurementUnderbust,
    /// Girth of natural waistline (between hip bones and lower ribs). Used, for example, to fit pants.
    BodyMeasurementWaist,
    /// Body weight. Used, for example, to measure pantyhose.
    BodyMeasurementWeight,
}

impl BodyMeasurementTypeEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::BodyMeasurementArm,
        Self::BodyMeasurementBust,
        Self::BodyMeasurementChest,
        Self::BodyMeasurementFoot,
        Self::BodyMeasurementHand,
        Self::BodyMeasurementHead,
        Self::BodyMeasurementHeight,
        Self::BodyMeasurementHips,
        Self::BodyMeasurementInsideLeg,
        Self::BodyMeasurementNeck,
        Self::BodyMeasurementUnderbust,
        Self::BodyMeasurementWaist,
        Self::BodyMeasurementWeight,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::BodyMeasurementArm => "http://schema.org/BodyMeasurementArm",
            Self::BodyMeasurementBust => "http://schema.org/BodyMeasurementBust",
            Self::BodyMeasurementChest => "http://schema.org/BodyMeasurementChest",
            Self::BodyMeasurementFoot => "http://schema.org/BodyMeasurementFoot",
            Self::BodyMeasurementHand => "http://schema.org/BodyMeasurementHand",
            Self::BodyMeasurementHead => "http://schema.org/BodyMeasurementHead",
            Self::BodyMeasurementHeight => "http://schema.org/BodyMeasurementHeight",
            Self::BodyMeasurementHips => "http://schema.org/BodyMeasurementHips",
            Self::BodyMeasurementInsideLeg => "http://schema.org/BodyMeasurementInsideLeg",
            Self::BodyMeasurementNeck => "http://schema.org/BodyMeasurementNeck",
            Self::BodyMeasurementUnderbust => "http://schema.org/BodyMeasurementUnderbust",
            Self::BodyMeasurementWaist => "http://schema.org/BodyMeasurementWaist",
            Self::BodyMeasurementWeight => "http://schema.org/BodyMeasurementWeight",
        }
    }
}

impl std::str::FromStr for BodyMeasurementTypeEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of BodyMeasurementTypeEnumeration", &iri.into()))
    }
}

impl RdfJson for BodyMeasurementTypeEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of BodyMeasurementTypeEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(BodyMeasurementTypeEnumeration);

/// The publication format of the book.
///
/// <http://schema.org/BookFormatType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BookFormatType {
    /// Book format: Audiobook. This is an enumerated value for use with the bookFormat property. There is also a type 'Audiobook' in the bib extension which includes Audiobook specific properties.
    AudiobookFormat,
    /// Book format: Ebook.
    EBook,
    /// This type is deprecated: GraphicNovel does not fit the BookFormatType enumeration, as it can appear in multiple formats (e.g., Hardcover, eBook). It is not mutually exclusive and therefore deprecated. Use standard BookFormatType values instead in combination with the SequentialArt.
    ///
    /// Book format: GraphicNovel. May represent a bound collection of ComicIssue instances.
    GraphicNovel,
    /// A durable, archival-quality book featuring a rigid protective shell made of heavy board wrapped in cloth or paper, designed to withstand heavy use and preservation on a shelf.
    Hardcover,
    /// A small, unbound or stapled booklet consisting of few pages with a flexible paper cover, designed for the economical distribution of focused information on a single subject.
    Pamphlet,
    /// A flexible, lightweight book bound with a thick paper or cardstock cover and glued spine, prioritizing portability and affordability over long-term durability.
    Paperback,
}

impl BookFormatType {
    pub const ALL: &'static [Self] = &[
        Self::AudiobookFormat,
        Self::EBook,
        Self::GraphicNovel,
        Self::Hardcover,
        Self::Pamphlet,
        Self::Paperback,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::AudiobookFormat => "http://schema.org/AudiobookFormat",
            Self::EBook => "http://schema.org/EBook",
            Self::GraphicNovel => "http://schema.org/GraphicNovel",
            Self::Hardcover => "http://schema.org/Hardcover",
            Self::Pamphlet => "http://schema.org/Pamphlet",
            Self::Paperback => "http://schema.org/Paperback",
        }
    }
}

impl std::str::FromStr for BookFormatType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of BookFormatType", &iri.into()))
    }
}

impl RdfJson for BookFormatType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of BookFormatType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(BookFormatType);

/// A value indicating a special usage of a car, e.g. commercial rental, driving school, or as a taxi.
///
/// <http://schema.org/CarUsageType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CarUsageType {
    /// Indicates the usage of the vehicle for driving school.
    DrivingSchoolVehicleUsage,
    /// Indicates the usage of the vehicle as a rental car.
    RentalVehicleUsage,
    /// Indicates the usage of the car as a taxi.
    TaxiVehicleUsage,
}

impl CarUsageType {
    pub const ALL: &'static [Self] = &[
        Self::DrivingSchoolVehicleUsage,
        Self::RentalVehicleUsage,
        Self::TaxiVehicleUsage,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::DrivingSchoolVehicleUsage => "http://schema.org/DrivingSchoolVehicleUsage",
            Self::RentalVehicleUsage => "http://schema.org/RentalVehicleUsage",
            Self::TaxiVehicleUsage => "http://schema.org/TaxiVehicleUsage",
        }
    }
}

impl std::str::FromStr for CarUsageType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of CarUsageType", &iri.into()))
    }
}

impl RdfJson for CarUsageType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of CarUsageType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(CarUsageType);

/// Enumerates the different statuses of a Certification (Active and Inactive).
///
/// <http://schema.org/CertificationStatusEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CertificationStatusEnumeration {
    /// Specifies that a certification is active.
    CertificationActive,
    /// Specifies that a certification is inactive (no longer in effect).
    CertificationInactive,
}

impl CertificationStatusEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::CertificationActive,
        Self::CertificationInactive,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::CertificationActive => "http://schema.org/CertificationActive",
            Self::CertificationInactive => "http://schema.org/CertificationInactive",
        }
    }
}

impl std::str::FromStr for CertificationStatusEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of CertificationStatusEnumeration", &iri.into()))
    }
}

impl RdfJson for CertificationStatusEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of CertificationStatusEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(CertificationStatusEnumeration);

/// Enumerated options related to a ContactPoint.
///
/// <http://schema.org/ContactPointOption>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactPointOption {
    /// Uses devices to support users with hearing impairments.
    HearingImpairedSupported,
    /// The associated telephone number is toll free.
    TollFree,
}

impl ContactPointOption {
    pub const ALL: &'static [Self] = &[
        Self::HearingImpairedSupported,
        Self::TollFree,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::HearingImpairedSupported => "http://schema.org/HearingImpairedSupported",
            Self::TollFree => "http://schema.org/TollFree",
        }
    }
}

impl std::str::FromStr for ContactPointOption {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of ContactPointOption", &iri.into()))
    }
}

impl RdfJson for ContactPointOption {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of ContactPointOption", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(ContactPointOption);

/// The day of the week, e.g. used to specify to which day the opening hours of an OpeningHoursSpecification refer.
///
/// Originally, URLs from [GoodRelations](http://purl.org/goodrelations/v1) were used (for [[Monday]], [[Tuesday]], [[Wednesday]], [[Thursday]], [[Friday]], [[Saturday]], [[Sunday]] plus a special entry for [[PublicHolidays]]); these have now been integrated directly into schema.org.
///
/// <http://schema.org/DayOfWeek>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayOfWeek {
    /// The day of the week between Thursday and Saturday.
    Friday,
    /// The day of the week between Sunday and Tuesday.
    Monday,
    /// This stands for any day that is a public holiday; it is a placeholder for all official public holidays in some particular location. While not technically a "day of the week", it can be used with [[OpeningHoursSpecification]]. In the context of an opening hours specification it can be used to indicate opening hours on public holidays, overriding general opening hours for the day of the week on which a public holiday occurs.
    PublicHolidays,
    /// The day of the week between Friday and Sunday.
    Saturday,
    /// The day of the week between Saturday and Monday.
    Sunday,
    /// The day of the week between Wednesday and Friday.
    Thursday,
    /// The day of the week between Monday and Wednesday.
    Tuesday,
    /// The day of the week between Tuesday and Thursday.
    Wednesday,
}

impl DayOfWeek {
    pub const ALL: &'static [Self] = &[
        Self::Friday,
        Self::Monday,
        Self::PublicHolidays,
        Self::Saturday,
        Self::Sunday,
        Self::Thursday,
        Self::Tuesday,
        Self::Wednesday,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::Friday => "http://schema.org/Friday",
            Self::Monday => "http://schema.org/Monday",
            Self::PublicHolidays => "http://schema.org/PublicHolidays",
            Self::Saturday => "http://schema.org/Saturday",
            Self::Sunday => "http://schema.org/Sunday",
            Self::Thursday => "http://schema.org/Thursday",
            Self::Tuesday => "http://schema.org/Tuesday",
            Self::Wednesday => "http://schema.org/Wednesday",
        }
    }
}

impl std::str::FromStr for DayOfWeek {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of DayOfWeek", &iri.into()))
    }
}

impl RdfJson for DayOfWeek {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of DayOfWeek", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(DayOfWeek);

/// A delivery method is a standardized procedure for transferring the product or service to the destination of fulfillment chosen by the customer. Delivery methods are characterized by the means of transportation used, and by the organization or group that is the contracting party for the sending organization or person.
///
/// Commonly used values:
///
/// * http://purl.org/goodrelations/v1#DeliveryModeDirectDownload
/// * http://purl.org/goodrelations/v1#DeliveryModeFreight
/// * http://purl.org/goodrelations/v1#DeliveryModeMail
/// * http://purl.org/goodrelations/v1#DeliveryModeOwnFleet
/// * http://purl.org/goodrelations/v1#DeliveryModePickUp
/// * http://purl.org/goodrelations/v1#DHL
/// * http://purl.org/goodrelations/v1#FederalExpress
/// * http://purl.org/goodrelations/v1#UPS
///
/// <http://schema.org/DeliveryMethod>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryMethod {
    /// A DeliveryMethod in which an item is made available via locker.
    LockerDelivery,
    /// A DeliveryMethod in which an item is collected on site, e.g. in a store or at a box office.
    OnSitePickup,
    /// A private parcel service as the delivery mode available for a certain offer.
    ///
    /// Commonly used values:
    ///
    /// * http://purl.org/goodrelations/v1#DHL
    /// * http://purl.org/goodrelations/v1#FederalExpress
    /// * http://purl.org/goodrelations/v1#UPS
    ParcelService,
}

impl DeliveryMethod {
    pub const ALL: &'static [Self] = &[
        Self::LockerDelivery,
        Self::OnSitePickup,
        Self::ParcelService,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::LockerDelivery => "http://schema.org/LockerDelivery",
            Self::OnSitePickup => "http://schema.org/OnSitePickup",
            Self::ParcelService => "http://schema.org/ParcelService",
        }
    }
}

impl std::str::FromStr for DeliveryMethod {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of DeliveryMethod", &iri.into()))
    }
}

impl RdfJson for DeliveryMethod {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of DeliveryMethod", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(DeliveryMethod);

/// A type of permission which can be granted for accessing a digital document.
///
/// <http://schema.org/DigitalDocumentPermissionType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DigitalDocumentPermissionType {
    /// Permission to add comments to the document.
    CommentPermission,
    /// Permission to read or view the document.
    ReadPermission,
    /// Permission to write or edit the document.
    WritePermission,
}

impl DigitalDocumentPermissionType {
    pub const ALL: &'static [Self] = &[
        Self::CommentPermission,
        Self::ReadPermission,
        Self::WritePermission,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::CommentPermission => "http://schema.org/CommentPermission",
            Self::ReadPermission => "http://schema.org/ReadPermission",
            Self::WritePermission => "http://schema.org/WritePermission",
        }
    }
}

impl std::str::FromStr for DigitalDocumentPermissionType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of DigitalDocumentPermissionType", &iri.into()))
    }
}

impl RdfJson for DigitalDocumentPermissionType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of DigitalDocumentPermissionType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(DigitalDocumentPermissionType);

/// Enumerates some common technology platforms, for use with properties such as [[actionPlatform]]. It is not supposed to be comprehensive - when a suitable code is not enumerated here, textual or URL values can be used instead. These codes are at a fairly high level and do not deal with versioning and other nuance. Additional codes can be suggested [in github](https://github.com/schemaorg/schemaorg/issues/3057).
///
/// <http://schema.org/DigitalPlatformEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DigitalPlatformEnumeration {
    /// Represents the broad notion of Android-based operating systems.
    AndroidPlatform,
    /// Represents the broad notion of 'desktop' browsers as a Web Platform.
    DesktopWebPlatform,
    /// Represents the generic notion of the Web Platform. More specific codes include [[MobileWebPlatform]] and [[DesktopWebPlatform]], as an incomplete list.
    GenericWebPlatform,
    /// Represents the broad notion of iOS-based operating systems.
    IOSPlatform,
    /// Represents the broad notion of 'mobile' browsers as a Web Platform.
    MobileWebPlatform,
}

impl DigitalPlatformEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::AndroidPlatform,
        Self::DesktopWebPlatform,
        Self::GenericWebPlatform,
        Self::IOSPlatform,
        Self::MobileWebPlatform,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::AndroidPlatform => "http://schema.org/AndroidPlatform",
            Self::DesktopWebPlatform => "http://schema.org/DesktopWebPlatform",
            Self::GenericWebPlatform => "http://schema.org/GenericWebPlatform",
            Self::IOSPlatform => "http://schema.org/IOSPlatform",
            Self::MobileWebPlatform => "http://schema.org/MobileWebPlatform",
        }
    }
}

impl std::str::FromStr for DigitalPlatformEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of DigitalPlatformEnumeration", &iri.into()))
    }
}

impl RdfJson for DigitalPlatformEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of DigitalPlatformEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(DigitalPlatformEnumeration);

/// A value indicating which roadwheels will receive torque.
///
/// <http://schema.org/DriveWheelConfigurationValue>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DriveWheelConfigurationValue {
    /// All-wheel Drive is a transmission layout where the engine drives all four wheels.
    AllWheelDriveConfiguration,
    /// Four-wheel drive is a transmission layout where the engine primarily drives two wheels with a part-time four-wheel drive capability.
    FourWheelDriveConfiguration,
    /// Front-wheel drive is a transmission layout where the engine drives the front wheels.
    FrontWheelDriveConfiguration,
    /// Real-wheel drive is a transmission layout where the engine drives the rear wheels.
    RearWheelDriveConfiguration,
}

impl DriveWheelConfigurationValue {
    pub const ALL: &'static [Self] = &[
        Self::AllWheelDriveConfiguration,
        Self::FourWheelDriveConfiguration,
        Self::FrontWheelDriveConfiguration,
        Self::RearWheelDriveConfiguration,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::AllWheelDriveConfiguration => "http://schema.org/AllWheelDriveConfiguration",
            Self::FourWheelDriveConfiguration => "http://schema.org/FourWheelDriveConfiguration",
            Self::FrontWheelDriveConfiguration => "http://schema.org/FrontWheelDriveConfiguration",
            Self::RearWheelDriveConfiguration => "http://schema.org/RearWheelDriveConfiguration",
        }
    }
}

impl std::str::FromStr for DriveWheelConfigurationValue {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of DriveWheelConfigurationValue", &iri.into()))
    }
}

impl RdfJson for DriveWheelConfigurationValue {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of DriveWheelConfigurationValue", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(DriveWheelConfigurationValue);

/// Enumerated categories of medical drug costs.
///
/// <http://schema.org/DrugCostCategory>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DrugCostCategory {
    /// The drug's cost represents the maximum reimbursement paid by an insurer for the drug.
    ReimbursementCap,
    /// The drug's cost represents the retail cost of the drug.
    Retail,
    /// The drug's cost represents the wholesale acquisition cost of the drug.
    Wholesale,
}

impl DrugCostCategory {
    pub const ALL: &'static [Self] = &[
        Self::ReimbursementCap,
        Self::Retail,
        Self::Wholesale,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ReimbursementCap => "http://schema.org/ReimbursementCap",
            Self::Retail => "http://schema.org/Retail",
            Self::Wholesale => "http://schema.org/Wholesale",
        }
    }
}

impl std::str::FromStr for DrugCostCategory {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of DrugCostCategory", &iri.into()))
    }
}

impl RdfJson for DrugCostCategory {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of DrugCostCategory", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(DrugCostCategory);

/// Categories that represent an assessment of the risk of fetal injury due to a drug or pharmaceutical used as directed by the mother during pregnancy.
///
/// <http://schema.org/DrugPregnancyCategory>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DrugPregnancyCategory {
    /// A designation by the US FDA signifying that adequate and well-controlled studies have failed to demonstrate a risk to the fetus in the first trimester of pregnancy (and there is no evidence of risk in later trimesters).
    FDAcategoryA,
    /// A designation by the US FDA signifying that animal reproduction studies have failed to demonstrate a risk to the fetus and there are no adequate and well-controlled studies in pregnant women.
    FDAcategoryB,
    /// A designation by the US FDA signifying that animal reproduction studies have shown an adverse effect on the fetus and there are no adequate and well-controlled studies in humans, but potential benefits may warrant use of the drug in pregnant women despite potential risks.
    FDAcategoryC,
    /// A designation by the US FDA signifying that there is positive evidence of human fetal risk based on adverse reaction data from investigational or marketing experience or studies in humans, but potential benefits may warrant use of the drug in pregnant women despite potential risks.
    FDAcategoryD,
    /// A designation by the US FDA signifying that studies in animals or humans have demonstrated fetal abnormalities and/or there is positive evidence of human fetal risk based on adverse reaction data from investigational or marketing experience, and the risks involved in use of the drug in pregnant women clearly outweigh potential benefits.
    FDAcategoryX,
    /// A designation that the drug in question has not been assigned a pregnancy category designation by the US FDA.
    FDAnotEvaluated,
}

impl DrugPregnancyCategory {
    pub const ALL: &'static [Self] = &[
        Self::FDAcategoryA,
        Self::FDAcategoryB,
        Self::FDAcategoryC,
        Self::FDAcategoryD,
        Self::FDAcategoryX,
        Self::FDAnotEvaluated,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::FDAcategoryA => "http://schema.org/FDAcategoryA",
            Self::FDAcategoryB => "http://schema.org/FDAcategoryB",
            Self::FDAcategoryC => "http://schema.org/FDAcategoryC",
            Self::FDAcategoryD => "http://schema.org/FDAcategoryD",
            Self::FDAcategoryX => "http://schema.org/FDAcategoryX",
            Self::FDAnotEvaluated => "http://schema.org/FDAnotEvaluated",
        }
    }
}

impl std::str::FromStr for DrugPregnancyCategory {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of DrugPregnancyCategory", &iri.into()))
    }
}

impl RdfJson for DrugPregnancyCategory {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of DrugPregnancyCategory", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(DrugPregnancyCategory);

/// Indicates whether this drug is available by prescription or over-the-counter.
///
/// <http://schema.org/DrugPrescriptionStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DrugPrescriptionStatus {
    /// The character of a medical substance, typically a medicine, of being available over the counter or not.
    OTC,
    /// Available by prescription only.
    PrescriptionOnly,
}

impl DrugPrescriptionStatus {
    pub const ALL: &'static [Self] = &[
        Self::OTC,
        Self::PrescriptionOnly,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::OTC => "http://schema.org/OTC",
            Self::PrescriptionOnly => "http://schema.org/PrescriptionOnly",
        }
    }
}

impl std::str::FromStr for DrugPrescriptionStatus {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of DrugPrescriptionStatus", &iri.into()))
    }
}

impl RdfJson for DrugPrescriptionStatus {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of DrugPrescriptionStatus", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(DrugPrescriptionStatus);

/// Enumerates the EU energy efficiency classes A-G as well as A+, A++, and A+++ as defined in EU directive 2017/1369.
///
/// <http://schema.org/EUEnergyEfficiencyEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EUEnergyEfficiencyEnumeration {
    /// Represents EU Energy Efficiency Class A as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryA,
    /// Represents EU Energy Efficiency Class A+ as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryA1Plus,
    /// Represents EU Energy Efficiency Class A++ as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryA2Plus,
    /// Represents EU Energy Efficiency Class A+++ as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryA3Plus,
    /// Represents EU Energy Efficiency Class B as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryB,
    /// Represents EU Energy Efficiency Class C as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryC,
    /// Represents EU Energy Efficiency Class D as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryD,
    /// Represents EU Energy Efficiency Class E as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryE,
    /// Represents EU Energy Efficiency Class F as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryF,
    /// Represents EU Energy Efficiency Class G as defined in EU energy labeling regulations.
    EUEnergyEfficiencyCategoryG,
}

impl EUEnergyEfficiencyEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::EUEnergyEfficiencyCategoryA,
        Self::EUEnergyEfficiencyCategoryA1Plus,
        Self::EUEnergyEfficiencyCategoryA2Plus,
        Self::EUEnergyEfficiencyCategoryA3Plus,
        Self::EUEnergyEfficiencyCategoryB,
        Self::EUEnergyEfficiencyCategoryC,
        Self::EUEnergyEfficiencyCategoryD,
        Self::EUEnergyEfficiencyCategoryE,
        Self::EUEnergyEfficiencyCategoryF,
        Self::EUEnergyEfficiencyCategoryG,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::EUEnergyEfficiencyCategoryA => "http://schema.org/EUEnergyEfficiencyCategoryA",
            Self::EUEnergyEfficiencyCategoryA1Plus => "http://schema.org/EUEnergyEfficiencyCategoryA1Plus",
            Self::EUEnergyEfficiencyCategoryA2Plus => "http://schema.org/EUEnergyEfficiencyCategoryA2Plus",
            Self::EUEnergyEfficiencyCategoryA3Plus => "http://schema.org/EUEnergyEfficiencyCategoryA3Plus",
            Self::EUEnergyEfficiencyCategoryB => "http://schema.org/EUEnergyEfficiencyCategoryB",
            Self::EUEnergyEfficiencyCategoryC => "http://schema.org/EUEnergyEfficiencyCategoryC",
            Self::EUEnergyEfficiencyCategoryD => "http://schema.org/EUEnergyEfficiencyCategoryD",
            Self::EUEnergyEfficiencyCategoryE => "http://schema.org/EUEnergyEfficiencyCategoryE",
            Self::EUEnergyEfficiencyCategoryF => "http://schema.org/EUEnergyEfficiencyCategoryF",
            Self::EUEnergyEfficiencyCategoryG => "http://schema.org/EUEnergyEfficiencyCategoryG",
        }
    }
}

impl std::str::FromStr for EUEnergyEfficiencyEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of EUEnergyEfficiencyEnumeration", &iri.into()))
    }
}

impl RdfJson for EUEnergyEfficiencyEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of EUEnergyEfficiencyEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(EUEnergyEfficiencyEnumeration);

/// Used to indicate whether a product is EnergyStar certified.
///
/// <http://schema.org/EnergyStarEnergyEfficiencyEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EnergyStarEnergyEfficiencyEnumeration {
    /// Represents EnergyStar certification.
    EnergyStarCertified,
}

impl EnergyStarEnergyEfficiencyEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::EnergyStarCertified,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::EnergyStarCertified => "http://schema.org/EnergyStarCertified",
        }
    }
}

impl std::str::FromStr for EnergyStarEnergyEfficiencyEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of EnergyStarEnergyEfficiencyEnumeration", &iri.into()))
    }
}

impl RdfJson for EnergyStarEnergyEfficiencyEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of EnergyStarEnergyEfficiencyEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(EnergyStarEnergyEfficiencyEnumeration);

/// An EventAttendanceModeEnumeration value is one of potentially several modes of organising an event, relating to whether it is online or offline.
///
/// <http://schema.org/EventAttendanceModeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventAttendanceModeEnumeration {
    /// MixedEventAttendanceMode - an event that is conducted as a combination of both offline and online modes.
    MixedEventAttendanceMode,
    /// OfflineEventAttendanceMode - an event that is primarily conducted offline.
    OfflineEventAttendanceMode,
    /// OnlineEventAttendanceMode - an event that is primarily conducted online.
    OnlineEventAttendanceMode,
}

impl EventAttendanceModeEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::MixedEventAttendanceMode,
        Self::OfflineEventAttendanceMode,
        Self::OnlineEventAttendanceMode,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::MixedEventAttendanceMode => "http://schema.org/MixedEventAttendanceMode",
            Self::OfflineEventAttendanceMode => "http://schema.org/OfflineEventAttendanceMode",
            Self::OnlineEventAttendanceMode => "http://schema.org/OnlineEventAttendanceMode",
        }
    }
}

impl std::str::FromStr for EventAttendanceModeEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of EventAttendanceModeEnumeration", &iri.into()))
    }
}

impl RdfJson for EventAttendanceModeEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of EventAttendanceModeEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(EventAttendanceModeEnumeration);

/// EventStatusType is an enumeration type whose instances represent several states that an Event may be in.
///
/// <http://schema.org/EventStatusType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventStatusType {
    /// The event has been cancelled. If the event has multiple startDate values, all are assumed to be cancelled. Either startDate or previousStartDate may be used to specify the event's cancelled date(s).
    EventCancelled,
    /// Indicates that the event was changed to allow online participation. See [[eventAttendanceMode]] for specifics of whether it is now fully or partially online.
    EventMovedOnline,
    /// The event has been postponed and no new date has been set. The event's previousStartDate should be set.
    EventPostponed,
    /// The event has been rescheduled. The event's previousStartDate should be set to the old date and the startDate should be set to the event's new date. (If the event has been rescheduled multiple times, the previousStartDate property may be repeated.)
    EventRescheduled,
    /// The event is taking place or has taken place on the startDate as scheduled. Use of this value is optional, as it is assumed by default.
    EventScheduled,
}

impl EventStatusType {
    pub const ALL: &'static [Self] = &[
        Self::EventCancelled,
        Self::EventMovedOnline,
        Self::EventPostponed,
        Self::EventRescheduled,
        Self::EventScheduled,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::EventCancelled => "http://schema.org/EventCancelled",
            Self::EventMovedOnline => "http://schema.org/EventMovedOnline",
            Self::EventPostponed => "http://schema.org/EventPostponed",
            Self::EventRescheduled => "http://schema.org/EventRescheduled",
            Self::EventScheduled => "http://schema.org/EventScheduled",
        }
    }
}

impl std::str::FromStr for EventStatusType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of EventStatusType", &iri.into()))
    }
}

impl RdfJson for EventStatusType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of EventStatusType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(EventStatusType);

/// A type of product fulfillment.
///
/// <http://schema.org/FulfillmentTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FulfillmentTypeEnumeration {
    /// Fulfillment to a collection point location.
    FulfillmentTypeCollectionPoint,
    /// Fulfillment to a customer selected address.
    FulfillmentTypeDelivery,
    /// Fulfillment through pick-up drop-off locations.
    FulfillmentTypePickupDropoff,
    /// Fulfillment through pick-up in a store.
    FulfillmentTypePickupInStore,
    /// Fulfillment to a customer selected address after scheduling with the customer.
    FulfillmentTypeScheduledDelivery,
}

impl FulfillmentTypeEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::FulfillmentTypeCollectionPoint,
        Self::FulfillmentTypeDelivery,
        Self::FulfillmentTypePickupDropoff,
        Self::FulfillmentTypePickupInStore,
        Self::FulfillmentTypeScheduledDelivery,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::FulfillmentTypeCollectionPoint => "http://schema.org/FulfillmentTypeCollectionPoint",
            Self::FulfillmentTypeDelivery => "http://schema.org/FulfillmentTypeDelivery",
            Self::FulfillmentTypePickupDropoff => "http://schema.org/FulfillmentTypePickupDropoff",
            Self::FulfillmentTypePickupInStore => "http://schema.org/FulfillmentTypePickupInStore",
            Self::FulfillmentTypeScheduledDelivery => "http://schema.org/FulfillmentTypeScheduledDelivery",
        }
    }
}

impl std::str::FromStr for FulfillmentTypeEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of FulfillmentTypeEnumeration", &iri.into()))
    }
}

impl RdfJson for FulfillmentTypeEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of FulfillmentTypeEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(FulfillmentTypeEnumeration);

/// For a [[VideoGame]], such as used with a [[PlayGameAction]], an enumeration of the kind of game availability offered.
///
/// <http://schema.org/GameAvailabilityEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GameAvailabilityEnumeration {
    /// Indicates demo game availability, i.e. a somehow limited demonstration of the full game.
    DemoGameAvailability,
    /// Indicates full game availability.
    FullGameAvailability,
}

impl GameAvailabilityEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::DemoGameAvailability,
        Self::FullGameAvailability,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::DemoGameAvailability => "http://schema.org/DemoGameAvailability",
            Self::FullGameAvailability => "http://schema.org/FullGameAvailability",
        }
    }
}

impl std::str::FromStr for GameAvailabilityEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of GameAvailabilityEnumeration", &iri.into()))
    }
}

impl RdfJson for GameAvailabilityEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of GameAvailabilityEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(GameAvailabilityEnumeration);

/// Indicates whether this game is multi-player, co-op or single-player.
///
/// <http://schema.org/GamePlayMode>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GamePlayMode {
    /// Play mode: CoOp. Co-operative games, where you play on the same team with friends.
    CoOp,
    /// Play mode: MultiPlayer. Requiring or allowing multiple human players to play simultaneously.
    MultiPlayer,
    /// Play mode: SinglePlayer. Which is played by a lone player.
    SinglePlayer,
}

impl GamePlayMode {
    pub const ALL: &'static [Self] = &[
        Self::CoOp,
        Self::MultiPlayer,
        Self::SinglePlayer,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::CoOp => "http://schema.org/CoOp",
            Self::MultiPlayer => "http://schema.org/MultiPlayer",
            Self::SinglePlayer => "http://schema.org/SinglePlayer",
        }
    }
}

impl std::str::FromStr for GamePlayMode {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of GamePlayMode", &iri.into()))
    }
}

impl RdfJson for GamePlayMode {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of GamePlayMode", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(GamePlayMode);

/// Status of a game server.
///
/// <http://schema.org/GameServerStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GameServerStatus {
    /// Game server status: OfflinePermanently. Server is offline and not available.
    OfflinePermanently,
    /// Game server status: OfflineTemporarily. Server is offline now but it can be online soon.
    OfflineTemporarily,
    /// Game server status: Online. Server is available.
    Online,
    /// Game server status: OnlineFull. Server is online but unavailable. The maximum number of players has reached.
    OnlineFull,
}

impl GameServerStatus {
    pub const ALL: &'static [Self] = &[
        Self::OfflinePermanently,
        Self::OfflineTemporarily,
        Self::Online,
        Self::OnlineFull,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::OfflinePermanently => "http://schema.org/OfflinePermanently",
            Self::OfflineTemporarily => "http://schema.org/OfflineTemporarily",
            Self::Online => "http://schema.org/Online",
            Self::OnlineFull => "http://schema.org/OnlineFull",
        }
    }
}

impl std::str::FromStr for GameServerStatus {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of GameServerStatus", &iri.into()))
    }
}

impl RdfJson for GameServerStatus {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of GameServerStatus", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(GameServerStatus);

/// An enumeration of genders.
///
/// <http://schema.org/GenderType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GenderType {
    /// The female gender.
    Female,
    /// The male gender.
    Male,
}

impl GenderType {
    pub const ALL: &'static [Self] = &[
        Self::Female,
        Self::Male,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::Female => "http://schema.org/Female",
            Self::Male => "http://schema.org/Male",
        }
    }
}

impl std::str::FromStr for GenderType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of GenderType", &iri.into()))
    }
}

impl RdfJson for GenderType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of GenderType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(GenderType);

/// GovernmentBenefitsType enumerates several kinds of government benefits to support the COVID-19 situation. Note that this structure may not capture all benefits offered.
///
/// <http://schema.org/GovernmentBenefitsType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GovernmentBenefitsType {
    /// BasicIncome: this is a benefit for basic income.
    BasicIncome,
    /// BusinessSupport: this is a benefit for supporting businesses.
    BusinessSupport,
    /// DisabilitySupport: this is a benefit for disability support.
    DisabilitySupport,
    /// HealthCare: this is a benefit for health care.
    HealthCare,
    /// OneTimePayments: this is a benefit for one-time payments for individuals.
    OneTimePayments,
    /// PaidLeave: this is a benefit for paid leave.
    PaidLeave,
    /// ParentalSupport: this is a benefit for parental support.
    ParentalSupport,
    /// UnemploymentSupport: this is a benefit for unemployment support.
    UnemploymentSupport,
}

impl GovernmentBenefitsType {
    pub const ALL: &'static [Self] = &[
        Self::BasicIncome,
        Self::BusinessSupport,
        Self::DisabilitySupport,
        Self::HealthCare,
        Self::OneTimePayments,
        Self::PaidLeave,
        Self::ParentalSupport,
        Self::UnemploymentSupport,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::BasicIncome => "http://schema.org/BasicIncome",
            Self::BusinessSupport => "http://schema.org/BusinessSupport",
            Self::DisabilitySupport => "http://schema.org/DisabilitySupport",
            Self::HealthCare => "http://schema.org/HealthCare",
            Self::OneTimePayments => "http://schema.org/OneTimePayments",
            Self::PaidLeave => "http://schema.org/PaidLeave",
            Self::ParentalSupport => "http://schema.org/ParentalSupport",
            Self::UnemploymentSupport => "http://schema.org/UnemploymentSupport",
        }
    }
}

impl std::str::FromStr for GovernmentBenefitsType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of GovernmentBenefitsType", &iri.into()))
    }
}

impl RdfJson for GovernmentBenefitsType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of GovernmentBenefitsType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(GovernmentBenefitsType);

/// HealthAspectEnumeration enumerates several aspects of health content online, each of which might be described using [[hasHealthAspect]] and [[HealthTopicContent]].
///
/// <http://schema.org/HealthAspectEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HealthAspectEnumeration {
    /// Content about the allergy-related aspects of a health topic.
    AllergiesHealthAspect,
    /// Content about the benefits and advantages of usage or utilization of topic.
    BenefitsHealthAspect,
    /// Information about the causes and main actions that gave rise to the topic.
    CausesHealthAspect,
    /// Content about contagion mechanisms and contagiousness information over the topic.
    ContagiousnessHealthAspect,
    /// Content about the effectiveness-related aspects of a health topic.
    EffectivenessHealthAspect,
    /// Content that discusses practical and policy aspects for getting access to specific kinds of healthcare (e.g. distribution mechanisms for vaccines).
    GettingAccessHealthAspect,
    /// Content that discusses and explains how a particular health-related topic works, e.g. in terms of mechanisms and underlying science.
    HowItWorksHealthAspect,
    /// Information about how or where to find a topic. Also may contain location data that can be used for where to look for help if the topic is observed.
    HowOrWhereHealthAspect,
    /// Content discussing ingredients-related aspects of a health topic.
    IngredientsHealthAspect,
    /// Information about coping or life related to the topic.
    LivingWithHealthAspect,
    /// Related topics may be treated by a Topic.
    MayTreatHealthAspect,
    /// Content about common misconceptions and myths that are related to a topic.
    MisconceptionsHealthAspect,
    /// Overview of the content. Contains a summarized view of the topic with the most relevant information for an introduction.
    OverviewHealthAspect,
    /// Content about the real life experience of patients or people that have lived a similar experience about the topic. May be forums, topics, Q-and-A and related material.
    PatientExperienceHealthAspect,
    /// Content discussing pregnancy-related aspects of a health topic.
    PregnancyHealthAspect,
    /// Information about actions or measures that can be taken to avoid getting the topic or reaching a critical situation related to the topic.
    PreventionHealthAspect,
    /// Typical progression and happenings of life course of the topic.
    PrognosisHealthAspect,
    /// Other prominent or relevant topics tied to the main topic.
    RelatedTopicsHealthAspect,
    /// Information about the risk factors and possible complications that may follow a topic.
    RisksOrComplicationsHealthAspect,
    /// Content about the safety-related aspects of a health topic.
    SafetyHealthAspect,
    /// Content about how to screen or further filter a topic.
    ScreeningHealthAspect,
    /// Information about questions that may be asked, when to see a professional, measures before seeing a doctor or content about the first consultation.
    SeeDoctorHealthAspect,
    /// Self care actions or measures that can be taken to sooth, health or avoid a topic. This may be carried at home and can be carried/managed by the person itself.
    SelfCareHealthAspect,
    /// Side effects that can be observed from the usage of the topic.
    SideEffectsHealthAspect,
    /// Stages that can be observed from a topic.
    StagesHealthAspect,
    /// Symptoms or related symptoms of a Topic.
    SymptomsHealthAspect,
    /// Treatments or related therapies for a Topic.
    TreatmentsHealthAspect,
    /// Categorization and other types related to a topic.
    TypesHealthAspect,
    /// Content about how, when, frequency and dosage of a topic.
    UsageOrScheduleHealthAspect,
}

impl HealthAspectEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::AllergiesHealthAspect,
        Self::BenefitsHealthAspect,
        Self::CausesHealthAspect,
        Self::ContagiousnessHealthAspect,
        Self::EffectivenessHealthAspect,
        Self::GettingAccessHealthAspect,
        Self::HowItWorksHealthAspect,
        Self::HowOrWhereHealthAspect,
        Self::IngredientsHealthAspect,
        Self::LivingWithHealthAspect,
        Self::MayTreatHealthAspect,
        Self::MisconceptionsHealthAspect,
        Self::OverviewHealthAspect,
        Self::PatientExperienceHealthAspect,
        Self::PregnancyHealthAspect,
        Self::PreventionHealthAspect,
        Self::PrognosisHealthAspect,
        Self::RelatedTopicsHealthAspect,
        Self::RisksOrComplicationsHealthAspect,
        Self::SafetyHealthAspect,
        Self::ScreeningHealthAspect,
        Self::SeeDoctorHealthAspect,
        Self::SelfCareHealthAspect,
        Self::SideEffectsHealthAspect,
        Self::StagesHealthAspect,
        Self::SymptomsHealthAspect,
        Self::TreatmentsHealthAspect,
        Self::TypesHealthAspect,
        Self::UsageOrScheduleHealthAspect,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::AllergiesHealthAspect => "http://schema.org/AllergiesHealthAspect",
            Self::BenefitsHealthAspect => "http://schema.org/BenefitsHealthAspect",
            Self::CausesHealthAspect => "http://schema.org/CausesHealthAspect",
            Self::ContagiousnessHealthAspect => "http://schema.org/ContagiousnessHealthAspect",
            Self::EffectivenessHealthAspect => "http://schema.org/EffectivenessHealthAspect",
            Self::GettingAccessHealthAspect => "http://schema.org/GettingAccessHealthAspect",
            Self::HowItWorksHealthAspect => "http://schema.org/HowItWorksHealthAspect",
            Self::HowOrWhereHealthAspect => "http://schema.org/HowOrWhereHealthAspect",
            Self::IngredientsHealthAspect => "http://schema.org/IngredientsHealthAspect",
            Self::LivingWithHealthAspect => "http://schema.org/LivingWithHealthAspect",
            Self::MayTreatHealthAspect => "http://schema.org/MayTreatHealthAspect",
            Self::MisconceptionsHealthAspect => "http://schema.org/MisconceptionsHealthAspect",
            Self::OverviewHealthAspect => "http://schema.org/OverviewHealthAspect",
            Self::PatientExperienceHealthAspect => "http://schema.org/PatientExperienceHealthAspect",
            Self::PregnancyHealthAspect => "http://schema.org/PregnancyHealthAspect",
            Self::PreventionHealthAspect => "http://schema.org/PreventionHealthAspect",
            Self::PrognosisHealthAspect => "http://schema.org/PrognosisHealthAspect",
            Self::RelatedTopicsHealthAspect => "http://schema.org/RelatedTopicsHealthAspect",
            Self::RisksOrComplicationsHealthAspect => "http://schema.org/RisksOrComplicationsHealthAspect",
            Self::SafetyHealthAspect => "http://schema.org/SafetyHealthAspect",
            Self::ScreeningHealthAspect => "http://schema.org/ScreeningHealthAspect",
            Self::SeeDoctorHealthAspect => "http://schema.org/SeeDoctorHealthAspect",
            Self::SelfCareHealthAspect => "http://schema.org/SelfCareHealthAspect",
            Self::SideEffectsHealthAspect => "http://schema.org/SideEffectsHealthAspect",
            Self::StagesHealthAspect => "http://schema.org/StagesHealthAspect",
            Self::SymptomsHealthAspect => "http://schema.org/SymptomsHealthAspect",
            Self::TreatmentsHealthAspect => "http://schema.org/TreatmentsHealthAspect",
            Self::TypesHealthAspect => "http://schema.org/TypesHealthAspect",
            Self::UsageOrScheduleHealthAspect => "http://schema.org/UsageOrScheduleHealthAspect",
        }
    }
}

impl std::str::FromStr for HealthAspectEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of HealthAspectEnumeration", &iri.into()))
    }
}

impl RdfJson for HealthAspectEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of HealthAspectEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(HealthAspectEnumeration);

/// <a href="https://www.iptc.org/">IPTC</a> "Digital Source" codes for use with the [[digitalSourceType]] property, providing information about the source for a digital media object.
/// In general these codes are not declared here to be mutually exclusive, although some combinations would be contradictory if applied simultaneously, or might be considered mutually incompatible by upstream maintainers of the definitions. See the IPTC <a href="https://www.iptc.org/std/photometadata/documentation/userguide/">documentation</a>
/// for <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">detailed definitions</a> of all terms.
///
/// <http://schema.org/IPTCDigitalSourceEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IPTCDigitalSourceEnumeration {
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia">algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    AlgorithmicMediaDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced">algorithmically enhanced</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    AlgorithmicallyEnhancedDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture">composite capture</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    CompositeCaptureDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia">algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    CompositeDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic">composite synthetic</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    CompositeSyntheticDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia">composite with trained algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    CompositeWithTrainedAlgorithmicMediaDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia">data driven media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    DataDrivenMediaDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/digitalArt">digital art</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    DigitalArtDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture">digital capture</a></a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    DigitalCaptureDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/minorHumanEdits">minor human edits</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    MinorHumanEditsDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia">algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    MultiFrameComputationalCaptureDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm">negative film</a></a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    NegativeFilmDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/positiveFilm">positive film</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    PositiveFilmDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/print">print</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    PrintDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia">algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    ScreenCaptureDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia">trained algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    TrainedAlgorithmicMediaDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/virtualRecording">virtual recording</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    VirtualRecordingDigitalSource,
}

impl IPTCDigitalSourceEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::AlgorithmicMediaDigitalSource,
        Self::AlgorithmicallyEnhancedDigitalSource,
        Self::CompositeCaptureDigitalSource,
        Self::CompositeDigitalSource,
        Self::CompositeSyntheticDigitalSource,
        Self::CompositeWithTrainedAlgorithmicMediaDigitalSource,
        Self::DataDrivenMediaDigitalSource,
        Self::DigitalArtDigitalSource,
        Self::DigitalCaptureDigitalSource,
        Self::MinorHumanEditsDigitalSource,
        Self::MultiFrameComputationalCaptureDigitalSource,
        Self::NegativeFilmDigitalSource,
        Self::PositiveFilmDigitalSource,
        Self::PrintDigitalSource,
        Self::ScreenCaptureDigitalSource,
        Self::TrainedAlgorithmicMediaDigitalSource,
        Self::VirtualRecordingDigitalSource,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::AlgorithmicMediaDigitalSource => "http://schema.org/AlgorithmicMediaDigitalSource",
            Self::AlgorithmicallyEnhancedDigitalSource => "http://schema.org/AlgorithmicallyEnhancedDigitalSource",
            Self::CompositeCaptureDigitalSource => "http://schema.org/CompositeCaptureDigitalSource",
            Self::CompositeDigitalSource => "http://schema.org/CompositeDigitalSource",
            Self::CompositeSyntheticDigitalSource => "http://schema.org/CompositeSyntheticDigitalSource",
            Self::CompositeWithTrainedAlgorithmicMediaDigitalSource => "http://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
            Self::DataDrivenMediaDigitalSource => "http://schema.org/DataDrivenMediaDigitalSource",
            Self::DigitalArtDigitalSource => "http://schema.org/DigitalArtDigitalSource",
            Self::DigitalCaptureDigitalSource => "http://schema.org/DigitalCaptureDigitalSource",
            Self::MinorHumanEditsDigitalSource => "http://schema.org/MinorHumanEditsDigitalSource",
            Self::MultiFrameComputationalCaptureDigitalSource => "http://schema.org/MultiFrameComputationalCaptureDigitalSource",
            Self::NegativeFilmDigitalSource => "http://schema.org/NegativeFilmDigitalSource",
            Self::PositiveFilmDigitalSource => "http://schema.org/PositiveFilmDigitalSource",
            Self::PrintDigitalSource => "http://schema.org/PrintDigitalSource",
            Self::ScreenCaptureDigitalSource => "http://schema.org/ScreenCaptureDigitalSource",
            Self::TrainedAlgorithmicMediaDigitalSource => "http://schema.org/TrainedAlgorithmicMediaDigitalSource",
            Self::VirtualRecordingDigitalSource => "http://schema.org/VirtualRecordingDigitalSource",
        }
    }
}

impl std::str::FromStr for IPTCDigitalSourceEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of IPTCDigitalSourceEnumeration", &iri.into()))
    }
}

impl RdfJson for IPTCDigitalSourceEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of IPTCDigitalSourceEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(IPTCDigitalSourceEnumeration);

/// The types of expenses that are covered by the incentive. For example some incentives are only for the goods (tangible items) but the services (labor) are excluded.
///
/// <http://schema.org/IncentiveQualifiedExpenseType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncentiveQualifiedExpenseType {
    /// This incentive applies to goods only.
    IncentiveQualifiedExpenseTypeGoodsOnly,
    /// This incentive can apply to either goods or services (or both).
    IncentiveQualifiedExpenseTypeGoodsOrServices,
    /// This incentive applies to services only.
    IncentiveQualifiedExpenseTypeServicesOnly,
    /// This incentive applies to utility bills.
    IncentiveQualifiedExpenseTypeUtilityBill,
}

impl IncentiveQualifiedExpenseType {
    pub const ALL: &'static [Self] = &[
        Self::IncentiveQualifiedExpenseTypeGoodsOnly,
        Self::IncentiveQualifiedExpenseTypeGoodsOrServices,
        Self::IncentiveQualifiedExpenseTypeServicesOnly,
        Self::IncentiveQualifiedExpenseTypeUtilityBill,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::IncentiveQualifiedExpenseTypeGoodsOnly => "http://schema.org/IncentiveQualifiedExpenseTypeGoodsOnly",
            Self::IncentiveQualifiedExpenseTypeGoodsOrServices => "http://schema.org/IncentiveQualifiedExpenseTypeGoodsOrServices",
            Self::IncentiveQualifiedExpenseTypeServicesOnly => "http://schema.org/IncentiveQualifiedExpenseTypeServicesOnly",
            Self::IncentiveQualifiedExpenseTypeUtilityBill => "http://schema.org/IncentiveQualifiedExpenseTypeUtilityBill",
        }
    }
}

impl std::str::FromStr for IncentiveQualifiedExpenseType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of IncentiveQualifiedExpenseType", &iri.into()))
    }
}

impl RdfJson for IncentiveQualifiedExpenseType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of IncentiveQualifiedExpenseType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(IncentiveQualifiedExpenseType);

/// Enumerates a status for an incentive, such as whether it is active.
///
/// <http://schema.org/IncentiveStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncentiveStatus {
    /// This incentive is currently active.
    IncentiveStatusActive,
    /// This incentive is currently being developed, and may become active/retired in the future.
    IncentiveStatusInDevelopment,
    /// This incentive is currently active, but may not be accepting new applicants (e.g. max number of redemptions reached for a year)
    IncentiveStatusOnHold,
    /// This incentive is not longer available.
    IncentiveStatusRetired,
}

impl IncentiveStatus {
    pub const ALL: &'static [Self] = &[
        Self::IncentiveStatusActive,
        Self::IncentiveStatusInDevelopment,
        Self::IncentiveStatusOnHold,
        Self::IncentiveStatusRetired,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::IncentiveStatusActive => "http://schema.org/IncentiveStatusActive",
            Self::IncentiveStatusInDevelopment => "http://schema.org/IncentiveStatusInDevelopment",
            Self::IncentiveStatusOnHold => "http://schema.org/IncentiveStatusOnHold",
            Self::IncentiveStatusRetired => "http://schema.org/IncentiveStatusRetired",
        }
    }
}

impl std::str::FromStr for IncentiveStatus {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of IncentiveStatus", &iri.into()))
    }
}

impl RdfJson for IncentiveStatus {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of IncentiveStatus", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(IncentiveStatus);

/// Enumerates common financial incentives for products, including tax credits, tax deductions, rebates and subsidies, etc.
///
/// <http://schema.org/IncentiveType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncentiveType {
    /// An incentive where the recipient can receive additional funding for the purchase/lease of the good/service, which must be paid back.
    IncentiveTypeLoan,
    /// An incentive that reduces the purchase/lease cost of the good/service in question.
    IncentiveTypeRebateOrSubsidy,
    /// An incentive that directly reduces the amount of tax owed by the recipient.
    IncentiveTypeTaxCredit,
    /// An incentive that reduces the recipient's amount of taxable income.
    IncentiveTypeTaxDeduction,
    /// An incentive that reduces/exempts the recipient from taxation applicable to the incentivized good/service (e.g. luxury taxes, registration taxes, circulation tax).
    IncentiveTypeTaxWaiver,
}

impl IncentiveType {
    pub const ALL: &'static [Self] = &[
        Self::IncentiveTypeLoan,
        Self::IncentiveTypeRebateOrSubsidy,
        Self::IncentiveTypeTaxCredit,
        Self::IncentiveTypeTaxDeduction,
        Self::IncentiveTypeTaxWaiver,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::IncentiveTypeLoan => "http://schema.org/IncentiveTypeLoan",
            Self::IncentiveTypeRebateOrSubsidy => "http://schema.org/IncentiveTypeRebateOrSubsidy",
            Self::IncentiveTypeTaxCredit => "http://schema.org/IncentiveTypeTaxCredit",
            Self::IncentiveTypeTaxDeduction => "http://schema.org/IncentiveTypeTaxDeduction",
            Self::IncentiveTypeTaxWaiver => "http://schema.org/IncentiveTypeTaxWaiver",
        }
    }
}

impl std::str::FromStr for IncentiveType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of IncentiveType", &iri.into()))
    }
}

impl RdfJson for IncentiveType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of IncentiveType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(IncentiveType);

/// Classes of agents or pathogens that transmit infectious diseases. Enumerated type.
///
/// <http://schema.org/InfectiousAgentClass>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InfectiousAgentClass {
    /// Pathogenic bacteria that cause bacterial infection.
    Bacteria,
    /// Pathogenic fungus.
    Fungus,
    /// Multicellular parasite that causes an infection.
    MulticellularParasite,
    /// A prion is an infectious agent composed of protein in a misfolded form.
    Prion,
    /// Single-celled organism that causes an infection.
    Protozoa,
    /// Pathogenic virus that causes viral infection.
    Virus,
}

impl InfectiousAgentClass {
    pub const ALL: &'static [Self] = &[
        Self::Bacteria,
        Self::Fungus,
        Self::MulticellularParasite,
        Self::Prion,
        Self::Protozoa,
        Self::Virus,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::Bacteria => "http://schema.org/Bacteria",
            Self::Fungus => "http://schema.org/Fungus",
            Self::MulticellularParasite => "http://schema.org/MulticellularParasite",
            Self::Prion => "http://schema.org/Prion",
            Self::Protozoa => "http://schema.org/Protozoa",
            Self::Virus => "http://schema.org/Virus",
        }
    }
}

impl std::str::FromStr for InfectiousAgentClass {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of InfectiousAgentClass", &iri.into()))
    }
}

impl RdfJson for InfectiousAgentClass {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of InfectiousAgentClass", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(InfectiousAgentClass);

/// A list of possible product availability options.
///
/// <http://schema.org/ItemAvailability>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemAvailability {
    /// Indicates that the item is available on back order.
    BackOrder,
    /// Indicates that the item has been discontinued.
    Discontinued,
    /// Indicates that the item is in stock.
    InStock,
    /// Indicates that the item is available only at physical locations.
    InStoreOnly,
    /// Indicates that the item has limited availability.
    LimitedAvailability,
    /// Indicates that the item is made to order (custom made).
    MadeToOrder,
    /// Indicates that the item is available only online.
    OnlineOnly,
    /// Indicates that the item is out of stock.
    OutOfStock,
    /// Indicates that the item is available for pre-order.
    PreOrder,
    /// Indicates that the item is available for ordering and delivery before general availability.
    PreSale,
    /// Indicates that the item is reserved and therefore not available.
    Reserved,
    /// Indicates that the item has sold out.
    SoldOut,
}

impl ItemAvailability {
    pub const ALL: &'static [Self] = &[
        Self::BackOrder,
        Self::Discontinued,
        Self::InStock,
        Self::InStoreOnly,
        Self::LimitedAvailability,
        Self::MadeToOrder,
        Self::OnlineOnly,
        Self::OutOfStock,
        Self::PreOrder,
        Self::PreSale,
        Self::Reserved,
        Self::SoldOut,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::BackOrder => "http://schema.org/BackOrder",
            Self::Discontinued => "http://schema.org/Discontinued",
            Self::InStock => "http://schema.org/InStock",
            Self::InStoreOnly => "http://schema.org/InStoreOnly",
            Self::LimitedAvailability => "http://schema.org/LimitedAvailability",
            Self::MadeToOrder => "http://schema.org/MadeToOrder",
            Self::OnlineOnly => "http://schema.org/OnlineOnly",
            Self::OutOfStock => "http://schema.org/OutOfStock",
            Self::PreOrder => "http://schema.org/PreOrder",
            Self::PreSale => "http://schema.org/PreSale",
            Self::Reserved => "http://schema.org/Reserved",
            Self::SoldOut => "http://schema.org/SoldOut",
        }
    }
}

impl std::str::FromStr for ItemAvailability {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of ItemAvailability", &iri.into()))
    }
}

impl RdfJson for ItemAvailability {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of ItemAvailability", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(ItemAvailability);

/// Enumerated for values for itemListOrder for indicating how an ordered ItemList is organized.
///
/// <http://schema.org/ItemListOrderType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemListOrderType {
    /// An ItemList ordered with lower values listed first.
    ItemListOrderAscending,
    /// An ItemList ordered with higher values listed first.
    ItemListOrderDescending,
    /// An ItemList ordered with no explicit order.
    ItemListUnordered,
}

impl ItemListOrderType {
    pub const ALL: &'static [Self] = &[
        Self::ItemListOrderAscending,
        Self::ItemListOrderDescending,
        Self::ItemListUnordered,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ItemListOrderAscending => "http://schema.org/ItemListOrderAscending",
            Self::ItemListOrderDescending => "http://schema.org/ItemListOrderDescending",
            Self::ItemListUnordered => "http://schema.org/ItemListUnordered",
        }
    }
}

impl std::str::FromStr for ItemListOrderType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of ItemListOrderType", &iri.into()))
    }
}

impl RdfJson for ItemListOrderType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of ItemListOrderType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(ItemListOrderType);

/// A list of possible statuses for the legal force of a legislation.
///
/// <http://schema.org/LegalForceStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegalForceStatus {
    /// Indicates that a legislation is in force.
    InForce,
    /// Indicates that a legislation is currently not in force.
    NotInForce,
    /// Indicates that parts of the legislation are in force, and parts are not.
    PartiallyInForce,
}

impl LegalForceStatus {
    pub const ALL: &'static [Self] = &[
        Self::InForce,
        Self::NotInForce,
        Self::PartiallyInForce,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::InForce => "http://schema.org/InForce",
            Self::NotInForce => "http://schema.org/NotInForce",
            Self::PartiallyInForce => "http://schema.org/PartiallyInForce",
        }
    }
}

impl std::str::FromStr for LegalForceStatus {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of LegalForceStatus", &iri.into()))
    }
}

impl RdfJson for LegalForceStatus {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of LegalForceStatus", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(LegalForceStatus);

/// A list of possible levels for the legal validity of a legislation.
///
/// <http://schema.org/LegalValueLevel>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegalValueLevel {
    /// Indicates that the publisher gives some special status to the publication of the document. ("The Queens Printer" version of a UK Act of Parliament, or the PDF version of a Directive published by the EU Office of Publications). Something "Authoritative" is considered to be also [[OfficialLegalValue]]".
    AuthoritativeLegalValue,
    /// Indicates a document for which the text is conclusively what the law says and is legally binding. (e.g. The digitally signed version of an Official Journal.)
    /// Something "Definitive" is considered to be also [[AuthoritativeLegalValue]].
    DefinitiveLegalValue,
    /// All the documents published by an official publisher should have at least the legal value level "OfficialLegalValue". This indicates that the document was published by an organisation with the public task of making it available (e.g. a consolidated version of a EU directive published by the EU Office of Publications).
    OfficialLegalValue,
    /// Indicates that a document has no particular or special standing (e.g. a republication of a law by a private publisher).
    UnofficialLegalValue,
}

impl LegalValueLevel {
    pub const ALL: &'static [Self] = &[
        Self::AuthoritativeLegalValue,
        Self::DefinitiveLegalValue,
        Self::OfficialLegalValue,
        Self::UnofficialLegalValue,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::AuthoritativeLegalValue => "http://schema.org/AuthoritativeLegalValue",
            Self::DefinitiveLegalValue => "http://schema.org/DefinitiveLegalValue",
            Self::OfficialLegalValue => "http://schema.org/OfficialLegalValue",
            Self::UnofficialLegalValue => "http://schema.org/UnofficialLegalValue",
        }
    }
}

impl std::str::FromStr for LegalValueLevel {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of LegalValueLevel", &iri.into()))
    }
}

impl RdfJson for LegalValueLevel {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of LegalValueLevel", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(LegalValueLevel);

/// An enumeration of several kinds of Map.
///
/// <http://schema.org/MapCategoryType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MapCategoryType {
    /// A parking map.
    ParkingMap,
    /// A seating map.
    SeatingMap,
    /// A transit map.
    TransitMap,
    /// A venue map (e.g. for malls, auditoriums, museums, etc.).
    VenueMap,
}

impl MapCategoryType {
    pub const ALL: &'static [Self] = &[
        Self::ParkingMap,
        Self::SeatingMap,
        Self::TransitMap,
        Self::VenueMap,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ParkingMap => "http://schema.org/ParkingMap",
            Self::SeatingMap => "http://schema.org/SeatingMap",
            Self::TransitMap => "http://schema.org/TransitMap",
            Self::VenueMap => "http://schema.org/VenueMap",
        }
    }
}

impl std::str::FromStr for MapCategoryType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MapCategoryType", &iri.into()))
    }
}

impl RdfJson for MapCategoryType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MapCategoryType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MapCategoryType);

/// Enumeration(s) for use with [[measurementMethod]].
///
/// <http://schema.org/MeasurementMethodEnum>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasurementMethodEnum {
    /// An example [[MeasurementMethodEnum]] (to remove when real enums are added).
    ExampleMeasurementMethodEnum,
}

impl MeasurementMethodEnum {
    pub const ALL: &'static [Self] = &[
        Self::ExampleMeasurementMethodEnum,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ExampleMeasurementMethodEnum => "http://schema.org/ExampleMeasurementMethodEnum",
        }
    }
}

impl std::str::FromStr for MeasurementMethodEnum {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MeasurementMethodEnum", &iri.into()))
    }
}

impl RdfJson for MeasurementMethodEnum {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MeasurementMethodEnum", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MeasurementMethodEnum);

/// Codes for use with the [[mediaAuthenticityCategory]] property, indicating the authenticity of a media object (in the context of how it was published or shared). In general these codes are not mutually exclusive, although some combinations (such as 'original' versus 'transformed', 'edited' and 'staged') would be contradictory if applied in the same [[MediaReview]]. Note that the application of these codes is with regard to a piece of media shared or published in a particular context.
///
/// <http://schema.org/MediaManipulationRatingEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MediaManipulationRatingEnumeration {
    /// Content coded 'missing context' in a [[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a [[VideoObject]] to be 'missing context': Presenting unaltered video in an inaccurate manner that misrepresents the footage. For example, using incorrect dates or locations, altering the transcript or sharing brief clips from a longer video to mislead viewers. (A video rated 'original' can also be missing context.)
    ///
    /// For an [[ImageObject]] to be 'missing context': Presenting unaltered images in an inaccurate manner to misrepresent the image and mislead the viewer. For example, a common tactic is using an unaltered image but saying it came from a different time or place. (An image rated 'original' can also be missing context.)
    ///
    /// For an [[ImageObject]] with embedded text to be 'missing context': An unaltered image presented in an inaccurate manner to misrepresent the image and mislead the viewer. For example, a common tactic is using an unaltered image but saying it came from a different time or place. (An 'original' image with inaccurate text would generally fall in this category.)
    ///
    /// For an [[AudioObject]] to be 'missing context': Unaltered audio presented in an inaccurate manner that misrepresents it. For example, using incorrect dates or locations, or sharing brief clips from a longer recording to mislead viewers. (Audio rated “original” can also be missing context.)
    DecontextualizedContent,
    /// Content coded 'edited or cropped content' in a [[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a [[VideoObject]] to be 'edited or cropped content': The video has been edited or rearranged. This category applies to time edits, including editing multiple videos together to alter the story being told or editing out large portions from a video.
    ///
    /// For an [[ImageObject]] to be 'edited or cropped content': Presenting a part of an image from a larger whole to mislead the viewer.
    ///
    /// For an [[ImageObject]] with embedded text to be 'edited or cropped content': Presenting a part of an image from a larger whole to mislead the viewer.
    ///
    /// For an [[AudioObject]] to be 'edited or cropped content': The audio has been edited or rearranged. This category applies to time edits, including editing multiple audio clips together to alter the story being told or editing out large portions from the recording.
    EditedOrCroppedContent,
    /// Content coded 'as original media content' in a [[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a [[VideoObject]] to be 'original': No evidence the footage has been misleadingly altered or manipulated, though it may contain false or misleading claims.
    ///
    /// For an [[ImageObject]] to be 'original': No evidence the image has been misleadingly altered or manipulated, though it may still contain false or misleading claims.
    ///
    /// For an [[ImageObject]] with embedded text to be 'original': No evidence the image has been misleadingly altered or manipulated, though it may still contain false or misleading claims.
    ///
    /// For an [[AudioObject]] to be 'original': No evidence the audio has been misleadingly altered or manipulated, though it may contain false or misleading claims.
    OriginalMediaContent,
    /// Content coded 'satire or parody content' in a [[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a [[VideoObject]] to be 'satire or parody content': A video that was created as political or humorous commentary and is presented in that context. (Reshares of satire/parody content that do not include relevant context are more likely to fall under the “missing context” rating.)
    ///
    /// For an [[ImageObject]] to be 'satire or parody content': An image that was created as political or humorous commentary and is presented in that context. (Reshares of satire/parody content that do not include relevant context are more likely to fall under the “missing context” rating.)
    ///
    /// For an [[ImageObject]] with embedded text to be 'satire or parody content': An image that was created as political or humorous commentary and is presented in that context. (Reshares of satire/parody content that do not include relevant context are more likely to fall under the “missing context” rating.)
    ///
    /// For an [[AudioObject]] to be 'satire or parody content': Audio that was created as political or humorous commentary and is presented in that context. (Reshares of satire/parody content that do not include relevant context are more likely to fall under the “missing context” rating.)
    SatireOrParodyContent,
    /// Content coded 'staged content' in a [[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a [[VideoObject]] to be 'staged content': A video that has been created using actors or similarly contrived.
    ///
    /// For an [[ImageObject]] to be 'staged content': An image that was created using actors or similarly contrived, such as a screenshot of a fake tweet.
    ///
    /// For an [[ImageObject]] with embedded text to be 'staged content': An image that was created using actors or similarly contrived, such as a screenshot of a fake tweet.
    ///
    /// For an [[AudioObject]] to be 'staged content': Audio that has been created using actors or similarly contrived.
    StagedContent,
    /// Content coded 'transformed content' in a [[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a [[VideoObject]] to be 'transformed content':  or all of the video has been manipulated to transform the footage itself. This category includes using tools like the Adobe Suite to change the speed of the video, add or remove visual elements or dub audio. Deepfakes are also a subset of transformation.
    ///
    /// For an [[ImageObject]] to be 'transformed content': Adding or deleting visual elements to give the image a different meaning with the intention to mislead.
    ///
    /// For an [[ImageObject]] with embedded text to be 'transformed content': Adding or deleting visual elements to give the image a different meaning with the intention to mislead.
    ///
    /// For an [[AudioObject]] to be 'transformed content': Part or all of the audio has been manipulated to alter the words or sounds, or the audio has been synthetically generated, such as to create a sound-alike voice.
    TransformedContent,
}

impl MediaManipulationRatingEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::DecontextualizedContent,
        Self::EditedOrCroppedContent,
        Self::OriginalMediaContent,
        Self::SatireOrParodyContent,
        Self::StagedContent,
        Self::TransformedContent,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::DecontextualizedContent => "http://schema.org/DecontextualizedContent",
            Self::EditedOrCroppedContent => "http://schema.org/EditedOrCroppedContent",
            Self::OriginalMediaContent => "http://schema.org/OriginalMediaContent",
            Self::SatireOrParodyContent => "http://schema.org/SatireOrParodyContent",
            Self::StagedContent => "http://schema.org/StagedContent",
            Self::TransformedContent => "http://schema.org/TransformedContent",
        }
    }
}

impl std::str::FromStr for MediaManipulationRatingEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MediaManipulationRatingEnumeration", &iri.into()))
    }
}

impl RdfJson for MediaManipulationRatingEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MediaManipulationRatingEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MediaManipulationRatingEnumeration);

/// Target audiences types for medical web pages. Enumerated type.
///
/// <http://schema.org/MedicalAudienceType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicalAudienceType {
    /// Medical clinicians, including practicing physicians and other medical professionals involved in clinical practice.
    Clinician,
    /// Medical researchers.
    MedicalResearcher,
}

impl MedicalAudienceType {
    pub const ALL: &'static [Self] = &[
        Self::Clinician,
        Self::MedicalResearcher,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::Clinician => "http://schema.org/Clinician",
            Self::MedicalResearcher => "http://schema.org/MedicalResearcher",
        }
    }
}

impl std::str::FromStr for MedicalAudienceType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicalAudienceType", &iri.into()))
    }
}

impl RdfJson for MedicalAudienceType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicalAudienceType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicalAudienceType);

/// Categories of medical devices, organized by the purpose or intended use of the device.
///
/// <http://schema.org/MedicalDevicePurpose>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicalDevicePurpose {
    /// A medical device used for diagnostic purposes.
    Diagnostic,
    /// A medical device used for therapeutic purposes.
    Therapeutic,
}

impl MedicalDevicePurpose {
    pub const ALL: &'static [Self] = &[
        Self::Diagnostic,
        Self::Therapeutic,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::Diagnostic => "http://schema.org/Diagnostic",
            Self::Therapeutic => "http://schema.org/Therapeutic",
        }
    }
}

impl std::str::FromStr for MedicalDevicePurpose {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicalDevicePurpose", &iri.into()))
    }
}

impl RdfJson for MedicalDevicePurpose {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicalDevicePurpose", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicalDevicePurpose);

/// Level of evidence for a medical guideline. Enumerated type.
///
/// <http://schema.org/MedicalEvidenceLevel>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicalEvidenceLevel {
    /// Data derived from multiple randomized clinical trials or meta-analyses.
    EvidenceLevelA,
    /// Data derived from a single randomized trial, or nonrandomized studies.
    EvidenceLevelB,
    /// Only consensus opinion of experts, case studies, or standard-of-care.
    EvidenceLevelC,
}

impl MedicalEvidenceLevel {
    pub const ALL: &'static [Self] = &[
        Self::EvidenceLevelA,
        Self::EvidenceLevelB,
        Self::EvidenceLevelC,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::EvidenceLevelA => "http://schema.org/EvidenceLevelA",
            Self::EvidenceLevelB => "http://schema.org/EvidenceLevelB",
            Self::EvidenceLevelC => "http://schema.org/EvidenceLevelC",
        }
    }
}

impl std::str::FromStr for MedicalEvidenceLevel {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicalEvidenceLevel", &iri.into()))
    }
}

impl RdfJson for MedicalEvidenceLevel {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicalEvidenceLevel", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicalEvidenceLevel);

/// Any medical imaging modality typically used for diagnostic purposes. Enumerated type.
///
/// <http://schema.org/MedicalImagingTechnique>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicalImagingTechnique {
    /// X-ray computed tomography imaging.
    CT,
    /// Magnetic resonance imaging.
    MRI,
    /// Positron emission tomography imaging.
    PET,
    /// Radiography is an imaging technique that uses electromagnetic radiation other than visible light, especially X-rays, to view the internal structure of a non-uniformly composed and opaque object such as the human body.
    Radiography,
    /// Ultrasound imaging.
    Ultrasound,
    /// X-ray imaging.
    XRay,
}

impl MedicalImagingTechnique {
    pub const ALL: &'static [Self] = &[
        Self::CT,
        Self::MRI,
        Self::PET,
        Self::Radiography,
        Self::Ultrasound,
        Self::XRay,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::CT => "http://schema.org/CT",
            Self::MRI => "http://schema.org/MRI",
            Self::PET => "http://schema.org/PET",
            Self::Radiography => "http://schema.org/Radiography",
            Self::Ultrasound => "http://schema.org/Ultrasound",
            Self::XRay => "http://schema.org/XRay",
        }
    }
}

impl std::str::FromStr for MedicalImagingTechnique {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicalImagingTechnique", &iri.into()))
    }
}

impl RdfJson for MedicalImagingTechnique {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicalImagingTechnique", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicalImagingTechnique);

/// Design models for observational medical studies. Enumerated type.
///
/// <http://schema.org/MedicalObservationalStudyDesign>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicalObservationalStudyDesign {
    /// A case series (also known as a clinical series) is a medical research study that tracks patients with a known exposure given similar treatment or examines their medical records for exposure and outcome. A case series can be retrospective or prospective and usually involves a smaller number of patients than the more powerful case-control studies or randomized controlled trials. Case series may be consecutive or non-consecutive, depending on whether all cases presenting to the reporting authors over a period of time were included, or only a selection.
    CaseSeries,
    /// Also known as a panel study. A cohort study is a form of longitudinal study used in medicine and social science. It is one type of study design and should be compared with a cross-sectional study.  A cohort is a group of people who share a common characteristic or experience within a defined period (e.g., are born, leave school, lose their job, are exposed to a drug or a vaccine, etc.). The comparison group may be the general population from which the cohort is drawn, or it may be another cohort of persons thought to have had little or no exposure to the substance under investigation, but otherwise similar. Alternatively, subgroups within the cohort may be compared with each other.
    CohortStudy,
    /// Studies carried out on pre-existing data (usually from 'snapshot' surveys), such as that collected by the Census Bureau. Sometimes called Prevalence Studies.
    CrossSectional,
    /// Unlike cross-sectional studies, longitudinal studies track the same people, and therefore the differences observed in those people are less likely to be the result of cultural differences across generations. Longitudinal studies are also used in medicine to uncover predictors of certain diseases.
    Longitudinal,
    /// An observational study design.
    Observational,
    /// A registry-based study design.
    Registry,
}

impl MedicalObservationalStudyDesign {
    pub const ALL: &'static [Self] = &[
        Self::CaseSeries,
        Self::CohortStudy,
        Self::CrossSectional,
        Self::Longitudinal,
        Self::Observational,
        Self::Registry,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::CaseSeries => "http://schema.org/CaseSeries",
            Self::CohortStudy => "http://schema.org/CohortStudy",
            Self::CrossSectional => "http://schema.org/CrossSectional",
            Self::Longitudinal => "http://schema.org/Longitudinal",
            Self::Observational => "http://schema.org/Observational",
            Self::Registry => "http://schema.org/Registry",
        }
    }
}

impl std::str::FromStr for MedicalObservationalStudyDesign {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicalObservationalStudyDesign", &iri.into()))
    }
}

impl RdfJson for MedicalObservationalStudyDesign {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicalObservationalStudyDesign", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicalObservationalStudyDesign);

/// An enumeration that describes different types of medical procedures.
///
/// <http://schema.org/MedicalProcedureType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicalProcedureType {
    /// A type of medical procedure that involves noninvasive techniques.
    NoninvasiveProcedure,
    /// A type of medical procedure that involves percutaneous techniques, where access to organs or tissue is achieved via needle-puncture of the skin. For example, catheter-based procedures like stent delivery.
    PercutaneousProcedure,
}

impl MedicalProcedureType {
    pub const ALL: &'static [Self] = &[
        Self::NoninvasiveProcedure,
        Self::PercutaneousProcedure,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::NoninvasiveProcedure => "http://schema.org/NoninvasiveProcedure",
            Self::PercutaneousProcedure => "http://schema.org/PercutaneousProcedure",
        }
    }
}

impl std::str::FromStr for MedicalProcedureType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicalProcedureType", &iri.into()))
    }
}

impl RdfJson for MedicalProcedureType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicalProcedureType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicalProcedureType);

/// Any specific branch of medical science or practice. Medical specialities include clinical specialties that pertain to particular organ systems and their respective disease states, as well as allied health specialties. Enumerated type.
///
/// <http://schema.org/MedicalSpecialty>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicalSpecialty {
    /// A specific branch of medical science that pertains to study of anesthetics and their application.
    Anesthesia,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of heart and vasculature.
    Cardiovascular,
    /// A field of public health focusing on improving health characteristics of a defined population in relation with their geographical or environment areas.
    CommunityHealth,
    /// A branch of medicine that is involved in the dental care.
    Dentistry,
    /// Something relating to or practicing dermatology.
    Dermatologic,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of skin.
    Dermatology,
    /// Dietetics and nutrition as a medical specialty.
    DietNutrition,
    /// A specific branch of medical science that deals with the evaluation and initial treatment of medical conditions caused by trauma or sudden illness.
    Emergency,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of endocrine glands and their secretions.
    Endocrine,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of digestive system.
    Gastroenterologic,
    /// A specific branch of medical science that pertains to hereditary transmission and the variation of inherited characteristics and disorders.
    Genetic,
    /// A specific branch of medical science that is concerned with the diagnosis and treatment of diseases, debilities and provision of care to the aged.
    Geriatric,
    /// A specific branch of medical science that pertains to the health care of women, particularly in the diagnosis and treatment of disorders affecting the female reproductive system.
    Gynecologic,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of blood and blood producing organs.
    Hematologic,
    /// Something in medical science that pertains to infectious diseases, i.e. caused by bacterial, viral, fungal or parasitic infections.
    Infectious,
    /// A medical science pertaining to chemical, hematological, immunologic, microscopic, or bacteriological diagnostic analyses or research.
    LaboratoryScience,
    /// A nurse-like health profession that deals with pregnancy, childbirth, and the postpartum period (including care of the newborn), besides sexual and reproductive health of women throughout their lives.
    Midwifery,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of muscles, ligaments and skeletal system.
    Musculoskeletal,
    /// A specific branch of medical science that studies the nerves and nervous system and its respective disease states.
    Neurologic,
    /// A health profession of a person formally educated and trained in the care of the sick or infirm person.
    Nursing,
    /// A specific branch of medical science that specializes in the care of women during the prenatal and postnatal care and with the delivery of the child.
    Obstetric,
    /// A specific branch of medical science that deals with benign and malignant tumors, including the study of their development, diagnosis, treatment and prevention.
    Oncologic,
    /// The science or practice of testing visual acuity and prescribing corrective lenses.
    Optometric,
    /// A specific branch of medical science that is concerned with the ear, nose and throat and their respective disease states.
    Otolaryngologic,
    /// A specific branch of medical science that is concerned with the study of the cause, origin and nature of a disease state, including its consequences as a result of manifestation of the disease. In clinical care, the term is used to designate a branch of medicine using laboratory tests to diagnose and determine the prognostic significance of illness.
    Pathology,
    /// A specific branch of medical science that specializes in the care of infants, children and adolescents.
    Pediatric,
    /// The practice or art and science of preparing and dispensing drugs and medicines.
    PharmacySpecialty,
    /// The practice of treatment of disease, injury, or deformity by physical methods such as massage, heat treatment, and exercise rather than by drugs or surgery.
    Physiotherapy,
    /// A specific branch of medical science that pertains to therapeutic or cosmetic repair or re-formation of missing, injured or malformed tissues or body parts by manual and instrumental means.
    PlasticSurgery,
    /// Podiatry is the care of the human foot, especially the diagnosis and treatment of foot disorders.
    Podiatric,
    /// The medical care by a physician, or other health-care professional, who is the patient's first contact with the health-care system and who may recommend a specialist if necessary.
    PrimaryCare,
    /// A specific branch of medical science that is concerned with the study, treatment, and prevention of mental illness, using both medical and psychological therapies.
    Psychiatric,
    /// Branch of medicine that pertains to the health services to improve and protect community health, especially epidemiology, sanitation, immunization, and preventive medicine.
    PublicHealth,
    /// A specific branch of medical science that pertains to the study of the respiratory system and its respective disease states.
    Pulmonary,
    /// Radiography is an imaging technique that uses electromagnetic radiation other than visible light, especially X-rays, to view the internal structure of a non-uniformly composed and opaque object such as the human body.
    Radiography,
    /// A specific branch of medical science that pertains to the study of the kidneys and its respective disease states.
    Renal,
    /// The therapy that is concerned with the maintenance or improvement of respiratory function (as in patients with pulmonary disease).
    RespiratoryTherapy,
    /// A specific branch of medical science that deals with the study and treatment of rheumatic, autoimmune or joint diseases.
    Rheumatologic,
    /// The scientific study and treatment of defects, disorders, and malfunctions of speech and voice, as stuttering, lisping, or lalling, and of language disturbances, as aphasia or delayed language acquisition.
    SpeechPathology,
    /// A specific branch of medical science that pertains to treating diseases, injuries and deformities by manual and instrumental means.
    Surgical,
    /// A specific branch of medical science that is concerned with poisons, their nature, effects and detection and involved in the treatment of poisoning.
    Toxicologic,
    /// A specific branch of medical science that is concerned with the diagnosis and treatment of diseases pertaining to the urinary tract and the urogenital system.
    Urologic,
}

impl MedicalSpecialty {
    pub const ALL: &'static [Self] = &[
        Self::Anesthesia,
        Self::Cardiovascular,
        Self::CommunityHealth,
        Self::Dentistry,
        Self::Dermatologic,
        Self::Dermatology,
        Self::DietNutrition,
        Self::Emergency,
        Self::Endocrine,
        Self::Gastroenterologic,
        Self::Genetic,
        Self::Geriatric,
        Self::Gynecologic,
        Self::Hematologic,
        Self::Infectious,
        Self::LaboratoryScience,
        Self::Midwifery,
        Self::Musculoskeletal,
        Self::Neurologic,
        Self::Nursing,
        Self::Obstetric,
        Self::Oncologic,
        Self::Optometric,
        Self::Otolaryngologic,
        Self::Pathology,
        Self::Pediatric,
        Self::PharmacySpecialty,
        Self::Physiotherapy,
        Self::PlasticSurgery,
        Self::Podiatric,
        Self::PrimaryCare,
        Self::Psychiatric,
        Self::PublicHealth,
        Self::Pulmonary,
        Self::Radiography,
        Self::Renal,
        Self::RespiratoryTherapy,
        Self::Rheumatologic,
        Self::SpeechPathology,
        Self::Surgical,
        Self::Toxicologic,
        Self::Urologic,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::Anesthesia => "http://schema.org/Anesthesia",
            Self::Cardiovascular => "http://schema.org/Cardiovascular",
            Self::CommunityHealth => "http://schema.org/CommunityHealth",
            Self::Dentistry => "http://schema.org/Dentistry",
            Self::Dermatologic => "http://schema.org/Dermatologic",
            Self::Dermatology => "http://schema.org/Dermatology",
            Self::DietNutrition => "http://schema.org/DietNutrition",
            Self::Emergency => "http://schema.org/Emergency",
            Self::Endocrine => "http://schema.org/Endocrine",
            Self::Gastroenterologic => "http://schema.org/Gastroenterologic",
            Self::Genetic => "http://schema.org/Genetic",
            Self::Geriatric => "http://schema.org/Geriatric",
            Self::Gynecologic => "http://schema.org/Gynecologic",
            Self::Hematologic => "http://schema.org/Hematologic",
            Self::Infectious => "http://schema.org/Infectious",
            Self::LaboratoryScience => "http://schema.org/LaboratoryScience",
            Self::Midwifery => "http://schema.org/Midwifery",
            Self::Musculoskeletal => "http://schema.org/Musculoskeletal",
            Self::Neurologic => "http://schema.org/Neurologic",
            Self::Nursing => "http://schema.org/Nursing",
            Self::Obstetric => "http://schema.org/Obstetric",
            Self::Oncologic => "http://schema.org/Oncologic",
            Self::Optometric => "http://schema.org/Optometric",
            Self::Otolaryngologic => "http://schema.org/Otolaryngologic",
            Self::Pathology => "http://schema.org/Pathology",
            Self::Pediatric => "http://schema.org/Pediatric",
            Self::PharmacySpecialty => "http://schema.org/PharmacySpecialty",
            Self::Physiotherapy => "http://schema.org/Physiotherapy",
            Self::PlasticSurgery => "http://schema.org/PlasticSurgery",
            Self::Podiatric => "http://schema.org/Podiatric",
            Self::PrimaryCare => "http://schema.org/PrimaryCare",
            Self::Psychiatric => "http://schema.org/Psychiatric",
            Self::PublicHealth => "http://schema.org/PublicHealth",
            Self::Pulmonary => "http://schema.org/Pulmonary",
            Self::Radiography => "http://schema.org/Radiography",
            Self::Renal => "http://schema.org/Renal",
            Self::RespiratoryTherapy => "http://schema.org/RespiratoryTherapy",
            Self::Rheumatologic => "http://schema.org/Rheumatologic",
            Self::SpeechPathology => "http://schema.org/SpeechPathology",
            Self::Surgical => "http://schema.org/Surgical",
            Self::Toxicologic => "http://schema.org/Toxicologic",
            Self::Urologic => "http://schema.org/Urologic",
        }
    }
}

impl std::str::FromStr for MedicalSpecialty {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicalSpecialty", &iri.into()))
    }
}

impl RdfJson for MedicalSpecialty {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicalSpecialty", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicalSpecialty);

/// The status of a medical study. Enumerated type.
///
/// <http://schema.org/MedicalStudyStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicalStudyStatus {
    /// Active, but not recruiting new participants.
    ActiveNotRecruiting,
    /// Completed.
    Completed,
    /// Enrolling participants by invitation only.
    EnrollingByInvitation,
    /// Not yet recruiting.
    NotYetRecruiting,
    /// Recruiting participants.
    Recruiting,
    /// Results are available.
    ResultsAvailable,
    /// Results are not available.
    ResultsNotAvailable,
    /// Suspended.
    Suspended,
    /// Terminated.
    Terminated,
    /// Withdrawn.
    Withdrawn,
}

impl MedicalStudyStatus {
    pub const ALL: &'static [Self] = &[
        Self::ActiveNotRecruiting,
        Self::Completed,
        Self::EnrollingByInvitation,
        Self::NotYetRecruiting,
        Self::Recruiting,
        Self::ResultsAvailable,
        Self::ResultsNotAvailable,
        Self::Suspended,
        Self::Terminated,
        Self::Withdrawn,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ActiveNotRecruiting => "http://schema.org/ActiveNotRecruiting",
            Self::Completed => "http://schema.org/Completed",
            Self::EnrollingByInvitation => "http://schema.org/EnrollingByInvitation",
            Self::NotYetRecruiting => "http://schema.org/NotYetRecruiting",
            Self::Recruiting => "http://schema.org/Recruiting",
            Self::ResultsAvailable => "http://schema.org/ResultsAvailable",
            Self::ResultsNotAvailable => "http://schema.org/ResultsNotAvailable",
            Self::Suspended => "http://schema.org/Suspended",
            Self::Terminated => "http://schema.org/Terminated",
            Self::Withdrawn => "http://schema.org/Withdrawn",
        }
    }
}

impl std::str::FromStr for MedicalStudyStatus {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicalStudyStatus", &iri.into()))
    }
}

impl RdfJson for MedicalStudyStatus {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicalStudyStatus", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicalStudyStatus);

/// Design models for medical trials. Enumerated type.
///
/// <http://schema.org/MedicalTrialDesign>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicalTrialDesign {
    /// A trial design in which neither the researcher nor the patient knows the details of the treatment the patient was randomly assigned to.
    DoubleBlindedTrial,
    /// An international trial.
    InternationalTrial,
    /// A trial that takes place at multiple centers.
    MultiCenterTrial,
    /// A trial design in which the researcher knows the full details of the treatment, and so does the patient.
    OpenTrial,
    /// A placebo-controlled trial design.
    PlaceboControlledTrial,
    /// A randomized trial design.
    RandomizedTrial,
    /// A trial design in which the researcher knows which treatment the patient was randomly assigned to but the patient does not.
    SingleBlindedTrial,
    /// A trial that takes place at a single center.
    SingleCenterTrial,
    /// A trial design in which neither the researcher, the person administering the therapy nor the patient knows the details of the treatment the patient was randomly assigned to.
    TripleBlindedTrial,
}

impl MedicalTrialDesign {
    pub const ALL: &'static [Self] = &[
        Self::DoubleBlindedTrial,
        Self::InternationalTrial,
        Self::MultiCenterTrial,
        Self::OpenTrial,
        Self::PlaceboControlledTrial,
        Self::RandomizedTrial,
        Self::SingleBlindedTrial,
        Self::SingleCenterTrial,
        Self::TripleBlindedTrial,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::DoubleBlindedTrial => "http://schema.org/DoubleBlindedTrial",
            Self::InternationalTrial => "http://schema.org/InternationalTrial",
            Self::MultiCenterTrial => "http://schema.org/MultiCenterTrial",
            Self::OpenTrial => "http://schema.org/OpenTrial",
            Self::PlaceboControlledTrial => "http://schema.org/PlaceboControlledTrial",
            Self::RandomizedTrial => "http://schema.org/RandomizedTrial",
            Self::SingleBlindedTrial => "http://schema.org/SingleBlindedTrial",
            Self::SingleCenterTrial => "http://schema.org/SingleCenterTrial",
            Self::TripleBlindedTrial => "http://schema.org/TripleBlindedTrial",
        }
    }
}

impl std::str::FromStr for MedicalTrialDesign {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicalTrialDesign", &iri.into()))
    }
}

impl RdfJson for MedicalTrialDesign {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicalTrialDesign", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicalTrialDesign);

/// Systems of medical practice.
///
/// <http://schema.org/MedicineSystem>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MedicineSystem {
    /// A system of medicine that originated in India over thousands of years and that focuses on integrating and balancing the body, mind, and spirit.
    Ayurvedic,
    /// A system of medicine focused on the relationship between the body's structure, mainly the spine, and its functioning.
    Chiropractic,
    /// A system of medicine based on the principle that a disease can be cured by a substance that produces similar symptoms in healthy people.
    Homeopathic,
    /// A system of medicine focused on promoting the body's innate ability to heal itself.
    Osteopathic,
    /// A system of medicine based on common theoretical concepts that originated in China and evolved over thousands of years, that uses herbs, acupuncture, exercise, massage, dietary therapy, and other methods to treat a wide range of conditions.
    TraditionalChinese,
    /// The conventional Western system of medicine, that aims to apply the best available evidence gained from the scientific method to clinical decision making. Also known as conventional or Western medicine.
    WesternConventional,
}

impl MedicineSystem {
    pub const ALL: &'static [Self] = &[
        Self::Ayurvedic,
        Self::Chiropractic,
        Self::Homeopathic,
        Self::Osteopathic,
        Self::TraditionalChinese,
        Self::WesternConventional,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::Ayurvedic => "http://schema.org/Ayurvedic",
            Self::Chiropractic => "http://schema.org/Chiropractic",
            Self::Homeopathic => "http://schema.org/Homeopathic",
            Self::Osteopathic => "http://schema.org/Osteopathic",
            Self::TraditionalChinese => "http://schema.org/TraditionalChinese",
            Self::WesternConventional => "http://schema.org/WesternConventional",
        }
    }
}

impl std::str::FromStr for MedicineSystem {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MedicineSystem", &iri.into()))
    }
}

impl RdfJson for MedicineSystem {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MedicineSystem", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MedicineSystem);

/// Enumerates several kinds of product return policies.
///
/// <http://schema.org/MerchantReturnEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MerchantReturnEnumeration {
    /// Specifies that there is a finite window for product returns.
    MerchantReturnFiniteReturnWindow,
    /// Specifies that product returns are not permitted.
    MerchantReturnNotPermitted,
    /// Specifies that there is an unlimited window for product returns.
    MerchantReturnUnlimitedWindow,
    /// Specifies that a product return policy is not provided.
    MerchantReturnUnspecified,
}

impl MerchantReturnEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::MerchantReturnFiniteReturnWindow,
        Self::MerchantReturnNotPermitted,
        Self::MerchantReturnUnlimitedWindow,
        Self::MerchantReturnUnspecified,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::MerchantReturnFiniteReturnWindow => "http://schema.org/MerchantReturnFiniteReturnWindow",
            Self::MerchantReturnNotPermitted => "http://schema.org/MerchantReturnNotPermitted",
            Self::MerchantReturnUnlimitedWindow => "http://schema.org/MerchantReturnUnlimitedWindow",
            Self::MerchantReturnUnspecified => "http://schema.org/MerchantReturnUnspecified",
        }
    }
}

impl std::str::FromStr for MerchantReturnEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MerchantReturnEnumeration", &iri.into()))
    }
}

impl RdfJson for MerchantReturnEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MerchantReturnEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MerchantReturnEnumeration);

/// Classification of the album by its type of content: soundtrack, live album, studio album, etc.
///
/// <http://schema.org/MusicAlbumProductionType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MusicAlbumProductionType {
    /// CompilationAlbum.
    CompilationAlbum,
    /// DJMixAlbum.
    DJMixAlbum,
    /// DemoAlbum.
    DemoAlbum,
    /// LiveAlbum.
    LiveAlbum,
    /// MixtapeAlbum.
    MixtapeAlbum,
    /// RemixAlbum.
    RemixAlbum,
    /// SoundtrackAlbum.
    SoundtrackAlbum,
    /// SpokenWordAlbum.
    SpokenWordAlbum,
    /// StudioAlbum.
    StudioAlbum,
}

impl MusicAlbumProductionType {
    pub const ALL: &'static [Self] = &[
        Self::CompilationAlbum,
        Self::DJMixAlbum,
        Self::DemoAlbum,
        Self::LiveAlbum,
        Self::MixtapeAlbum,
        Self::RemixAlbum,
        Self::SoundtrackAlbum,
        Self::SpokenWordAlbum,
        Self::StudioAlbum,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::CompilationAlbum => "http://schema.org/CompilationAlbum",
            Self::DJMixAlbum => "http://schema.org/DJMixAlbum",
            Self::DemoAlbum => "http://schema.org/DemoAlbum",
            Self::LiveAlbum => "http://schema.org/LiveAlbum",
            Self::MixtapeAlbum => "http://schema.org/MixtapeAlbum",
            Self::RemixAlbum => "http://schema.org/RemixAlbum",
            Self::SoundtrackAlbum => "http://schema.org/SoundtrackAlbum",
            Self::SpokenWordAlbum => "http://schema.org/SpokenWordAlbum",
            Self::StudioAlbum => "http://schema.org/StudioAlbum",
        }
    }
}

impl std::str::FromStr for MusicAlbumProductionType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MusicAlbumProductionType", &iri.into()))
    }
}

impl RdfJson for MusicAlbumProductionType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MusicAlbumProductionType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MusicAlbumProductionType);

/// The kind of release which this album is: single, EP or album.
///
/// <http://schema.org/MusicAlbumReleaseType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MusicAlbumReleaseType {
    /// AlbumRelease.
    AlbumRelease,
    /// BroadcastRelease.
    BroadcastRelease,
    /// EPRelease.
    EPRelease,
    /// SingleRelease.
    SingleRelease,
}

impl MusicAlbumReleaseType {
    pub const ALL: &'static [Self] = &[
        Self::AlbumRelease,
        Self::BroadcastRelease,
        Self::EPRelease,
        Self::SingleRelease,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::AlbumRelease => "http://schema.org/AlbumRelease",
            Self::BroadcastRelease => "http://schema.org/BroadcastRelease",
            Self::EPRelease => "http://schema.org/EPRelease",
            Self::SingleRelease => "http://schema.org/SingleRelease",
        }
    }
}

impl std::str::FromStr for MusicAlbumReleaseType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MusicAlbumReleaseType", &iri.into()))
    }
}

impl RdfJson for MusicAlbumReleaseType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MusicAlbumReleaseType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MusicAlbumReleaseType);

/// Format of this release (the type of recording media used, i.e. compact disc, digital media, LP, etc.).
///
/// <http://schema.org/MusicReleaseFormatType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MusicReleaseFormatType {
    /// CDFormat.
    CDFormat,
    /// CassetteFormat.
    CassetteFormat,
    /// DVDFormat.
    DVDFormat,
    /// DigitalAudioTapeFormat.
    DigitalAudioTapeFormat,
    /// DigitalFormat.
    DigitalFormat,
    /// LaserDiscFormat.
    LaserDiscFormat,
    /// VinylFormat.
    VinylFormat,
}

impl MusicReleaseFormatType {
    pub const ALL: &'static [Self] = &[
        Self::CDFormat,
        Self::CassetteFormat,
        Self::DVDFormat,
        Self::DigitalAudioTapeFormat,
        Self::DigitalFormat,
        Self::LaserDiscFormat,
        Self::VinylFormat,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::CDFormat => "http://schema.org/CDFormat",
            Self::CassetteFormat => "http://schema.org/CassetteFormat",
            Self::DVDFormat => "http://schema.org/DVDFormat",
            Self::DigitalAudioTapeFormat => "http://schema.org/DigitalAudioTapeFormat",
            Self::DigitalFormat => "http://schema.org/DigitalFormat",
            Self::LaserDiscFormat => "http://schema.org/LaserDiscFormat",
            Self::VinylFormat => "http://schema.org/VinylFormat",
        }
    }
}

impl std::str::FromStr for MusicReleaseFormatType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of MusicReleaseFormatType", &iri.into()))
    }
}

impl RdfJson for MusicReleaseFormatType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of MusicReleaseFormatType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(MusicReleaseFormatType);

/// NLNonprofitType: Non-profit organization type originating from the Netherlands.
///
/// <http://schema.org/NLNonprofitType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NLNonprofitType {
    /// NonprofitANBI: Non-profit type referring to a Public Benefit Organization (NL).
    NonprofitANBI,
    /// NonprofitSBBI: Non-profit type referring to a Social Interest Promoting Institution (NL).
    NonprofitSBBI,
}

impl NLNonprofitType {
    pub const ALL: &'static [Self] = &[
        Self::NonprofitANBI,
        Self::NonprofitSBBI,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::NonprofitANBI => "http://schema.org/NonprofitANBI",
            Self::NonprofitSBBI => "http://schema.org/NonprofitSBBI",
        }
    }
}

impl std::str::FromStr for NLNonprofitType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of NLNonprofitType", &iri.into()))
    }
}

impl RdfJson for NLNonprofitType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of NLNonprofitType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(NLNonprofitType);

/// A list of possible conditions for the item.
///
/// <http://schema.org/OfferItemCondition>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfferItemCondition {
    /// Indicates that the item is damaged.
    DamagedCondition,
    /// Indicates that the item is new.
    NewCondition,
    /// Indicates that the item is refurbished.
    RefurbishedCondition,
    /// Indicates that the item is used.
    UsedCondition,
}

impl OfferItemCondition {
    pub const ALL: &'static [Self] = &[
        Self::DamagedCondition,
        Self::NewCondition,
        Self::RefurbishedCondition,
        Self::UsedCondition,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::DamagedCondition => "http://schema.org/DamagedCondition",
            Self::NewCondition => "http://schema.org/NewCondition",
            Self::RefurbishedCondition => "http://schema.org/RefurbishedCondition",
            Self::UsedCondition => "http://schema.org/UsedCondition",
        }
    }
}

impl std::str::FromStr for OfferItemCondition {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of OfferItemCondition", &iri.into()))
    }
}

impl RdfJson for OfferItemCondition {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of OfferItemCondition", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(OfferItemCondition);

/// Enumerated status values for Order.
///
/// <http://schema.org/OrderStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderStatus {
    /// OrderStatus representing cancellation of an order.
    OrderCancelled,
    /// OrderStatus representing successful delivery of an order.
    OrderDelivered,
    /// OrderStatus representing that an order is in transit.
    OrderInTransit,
    /// OrderStatus representing that payment is due on an order.
    OrderPaymentDue,
    /// OrderStatus representing availability of an order for pickup.
    OrderPickupAvailable,
    /// OrderStatus representing that there is a problem with the order.
    OrderProblem,
    /// OrderStatus representing that an order is being processed.
    OrderProcessing,
    /// OrderStatus representing that an order has been returned.
    OrderReturned,
}

impl OrderStatus {
    pub const ALL: &'static [Self] = &[
        Self::OrderCancelled,
        Self::OrderDelivered,
        Self::OrderInTransit,
        Self::OrderPaymentDue,
        Self::OrderPickupAvailable,
        Self::OrderProblem,
        Self::OrderProcessing,
        Self::OrderReturned,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::OrderCancelled => "http://schema.org/OrderCancelled",
            Self::OrderDelivered => "http://schema.org/OrderDelivered",
            Self::OrderInTransit => "http://schema.org/OrderInTransit",
            Self::OrderPaymentDue => "http://schema.org/OrderPaymentDue",
            Self::OrderPickupAvailable => "http://schema.org/OrderPickupAvailable",
            Self::OrderProblem => "http://schema.org/OrderProblem",
            Self::OrderProcessing => "http://schema.org/OrderProcessing",
            Self::OrderReturned => "http://schema.org/OrderReturned",
        }
    }
}

impl std::str::FromStr for OrderStatus {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of OrderStatus", &iri.into()))
    }
}

impl RdfJson for OrderStatus {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of OrderStatus", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(OrderStatus);

/// The type of payment method, only for generic payment types, specific forms of payments, like card payment should be expressed using subclasses of PaymentMethod.
///
/// <http://schema.org/PaymentMethodType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaymentMethodType {
    /// Payment in advance by bank transfer, equivalent to <code>http://purl.org/goodrelations/v1#ByBankTransferInAdvance</code>.
    ByBankTransferInAdvance,
    /// Payment by invoice, typically after the goods were delivered, equivalent to <code>http://purl.org/goodrelations/v1#ByInvoice</code>.
    ByInvoice,
    /// Cash on Delivery (COD) payment, equivalent to <code>http://purl.org/goodrelations/v1#COD</code>.
    COD,
    /// Payment using cash, on premises, equivalent to <code>http://purl.org/goodrelations/v1#Cash</code>.
    Cash,
    /// Payment in advance by sending a check, equivalent to <code>http://purl.org/goodrelations/v1#CheckInAdvance</code>.
    CheckInAdvance,
    /// Payment in advance by direct debit from the bank, equivalent to <code>http://purl.org/goodrelations/v1#DirectDebit</code>.
    DirectDebit,
    /// Payment in advance in some form of shop or kiosk for goods purchased online.
    InStorePrepay,
    /// Payment by billing via the phone carrier.
    PhoneCarrierPayment,
}

impl PaymentMethodType {
    pub const ALL: &'static [Self] = &[
        Self::ByBankTransferInAdvance,
        Self::ByInvoice,
        Self::COD,
        Self::Cash,
        Self::CheckInAdvance,
        Self::DirectDebit,
        Self::InStorePrepay,
        Self::PhoneCarrierPayment,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ByBankTransferInAdvance => "http://schema.org/ByBankTransferInAdvance",
            Self::ByInvoice => "http://schema.org/ByInvoice",
            Self::COD => "http://schema.org/COD",
            Self::Cash => "http://schema.org/Cash",
            Self::CheckInAdvance => "http://schema.org/CheckInAdvance",
            Self::DirectDebit => "http://schema.org/DirectDebit",
            Self::InStorePrepay => "http://schema.org/InStorePrepay",
            Self::PhoneCarrierPayment => "http://schema.org/PhoneCarrierPayment",
        }
    }
}

impl std::str::FromStr for PaymentMethodType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of PaymentMethodType", &iri.into()))
    }
}

impl RdfJson for PaymentMethodType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of PaymentMethodType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(PaymentMethodType);

/// A specific payment status. For example, PaymentDue, PaymentComplete, etc.
///
/// <http://schema.org/PaymentStatusType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaymentStatusType {
    /// An automatic payment system is in place and will be used.
    PaymentAutomaticallyApplied,
    /// The payment has been received and processed.
    PaymentComplete,
    /// The payee received the payment, but it was declined for some reason.
    PaymentDeclined,
    /// The payment is due, but still within an acceptable time to be received.
    PaymentDue,
    /// The payment is due and considered late.
    PaymentPastDue,
}

impl PaymentStatusType {
    pub const ALL: &'static [Self] = &[
        Self::PaymentAutomaticallyApplied,
        Self::PaymentComplete,
        Self::PaymentDeclined,
        Self::PaymentDue,
        Self::PaymentPastDue,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::PaymentAutomaticallyApplied => "http://schema.org/PaymentAutomaticallyApplied",
            Self::PaymentComplete => "http://schema.org/PaymentComplete",
            Self::PaymentDeclined => "http://schema.org/PaymentDeclined",
            Self::PaymentDue => "http://schema.org/PaymentDue",
            Self::PaymentPastDue => "http://schema.org/PaymentPastDue",
        }
    }
}

impl std::str::FromStr for PaymentStatusType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of PaymentStatusType", &iri.into()))
    }
}

impl RdfJson for PaymentStatusType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of PaymentStatusType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(PaymentStatusType);

/// Categories of physical activity, organized by physiologic classification.
///
/// <http://schema.org/PhysicalActivityCategory>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhysicalActivityCategory {
    /// Physical activity of relatively low intensity that depends primarily on the aerobic energy-generating process; during activity, the aerobic metabolism uses oxygen to adequately meet energy demands during exercise.
    AerobicActivity,
    /// Physical activity that is of high-intensity which utilizes the anaerobic metabolism of the body.
    AnaerobicActivity,
    /// Physical activity that is engaged to help maintain posture and balance.
    Balance,
    /// Physical activity that is engaged in to improve joint and muscle flexibility.
    Flexibility,
    /// Any physical activity engaged in for recreational purposes. Examples may include ballroom dancing, roller skating, canoeing, fishing, etc.
    LeisureTimeActivity,
    /// Any physical activity engaged in for job-related purposes. Examples may include waiting tables, maid service, carrying a mailbag, picking fruits or vegetables, construction work, etc.
    OccupationalActivity,
    /// Physical activity that is engaged in to improve muscle and bone strength. Also referred to as resistance training.
    StrengthTraining,
}

impl PhysicalActivityCategory {
    pub const ALL: &'static [Self] = &[
        Self::AerobicActivity,
        Self::AnaerobicActivity,
        Self::Balance,
        Self::Flexibility,
        Self::LeisureTimeActivity,
        Self::OccupationalActivity,
        Self::StrengthTraining,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::AerobicActivity => "http://schema.org/AerobicActivity",
            Self::AnaerobicActivity => "http://schema.org/AnaerobicActivity",
            Self::Balance => "http://schema.org/Balance",
            Self::Flexibility => "http://schema.org/Flexibility",
            Self::LeisureTimeActivity => "http://schema.org/LeisureTimeActivity",
            Self::OccupationalActivity => "http://schema.org/OccupationalActivity",
            Self::StrengthTraining => "http://schema.org/StrengthTraining",
        }
    }
}

impl std::str::FromStr for PhysicalActivityCategory {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of PhysicalActivityCategory", &iri.into()))
    }
}

impl RdfJson for PhysicalActivityCategory {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of PhysicalActivityCategory", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(PhysicalActivityCategory);

/// A type of physical examination of a patient performed by a physician.
///
/// <http://schema.org/PhysicalExam>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhysicalExam {
    /// Abdomen clinical examination.
    Abdomen,
    /// Appearance assessment with clinical examination.
    Appearance,
    /// Cardiovascular system assessment with clinical examination.
    CardiovascularExam,
    /// Ear function assessment with clinical examination.
    Ear,
    /// Eye or ophthalmological function assessment with clinical examination.
    Eye,
    /// Genitourinary system function assessment with clinical examination.
    Genitourinary,
    /// Head assessment with clinical examination.
    Head,
    /// Lung and respiratory system clinical examination.
    Lung,
    /// Musculoskeletal system clinical examination.
    MusculoskeletalExam,
    /// Neck assessment with clinical examination.
    Neck,
    /// Neurological system clinical examination.
    Neuro,
    /// Nose function assessment with clinical examination.
    Nose,
    /// Skin assessment with clinical examination.
    Skin,
    /// Throat assessment with  clinical examination.
    Throat,
}

impl PhysicalExam {
    pub const ALL: &'static [Self] = &[
        Self::Abdomen,
        Self::Appearance,
        Self::CardiovascularExam,
        Self::Ear,
        Self::Eye,
        Self::Genitourinary,
        Self::Head,
        Self::Lung,
        Self::MusculoskeletalExam,
        Self::Neck,
        Self::Neuro,
        Self::Nose,
        Self::Skin,
        Self::Throat,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::Abdomen => "http://schema.org/Abdomen",
            Self::Appearance => "http://schema.org/Appearance",
            Self::CardiovascularExam => "http://schema.org/CardiovascularExam",
            Self::Ear => "http://schema.org/Ear",
            Self::Eye => "http://schema.org/Eye",
            Self::Genitourinary => "http://schema.org/Genitourinary",
            Self::Head => "http://schema.org/Head",
            Self::Lung => "http://schema.org/Lung",
            Self::MusculoskeletalExam => "http://schema.org/MusculoskeletalExam",
            Self::Neck => "http://schema.org/Neck",
            Self::Neuro => "http://schema.org/Neuro",
            Self::Nose => "http://schema.org/Nose",
            Self::Skin => "http://schema.org/Skin",
            Self::Throat => "http://schema.org/Throat",
        }
    }
}

impl std::str::FromStr for PhysicalExam {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of PhysicalExam", &iri.into()))
    }
}

impl RdfJson for PhysicalExam {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of PhysicalExam", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(PhysicalExam);

/// Enumerates different price components that together make up the total price for an offered product.
///
/// <http://schema.org/PriceComponentTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PriceComponentTypeEnumeration {
    /// Represents the activation fee part of the total price for an offered product, for example a cellphone contract.
    ActivationFee,
    /// Represents the cleaning fee part of the total price for an offered product, for example a vacation rental.
    CleaningFee,
    /// Represents the distance fee (e.g., price per km or mile) part of the total price for an offered product, for example a car rental.
    DistanceFee,
    /// Represents the downpayment (up-front payment) price component of the total price for an offered product that has additional installment payments.
    Downpayment,
    /// Represents the installment pricing component of the total price for an offered product.
    Installment,
    /// Represents the subscription pricing component of the total price for an offered product.
    Subscription_,
}

impl PriceComponentTypeEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::ActivationFee,
        Self::CleaningFee,
        Self::DistanceFee,
        Self::Downpayment,
        Self::Installment,
        Self::Subscription_,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ActivationFee => "http://schema.org/ActivationFee",
            Self::CleaningFee => "http://schema.org/CleaningFee",
            Self::DistanceFee => "http://schema.org/DistanceFee",
            Self::Downpayment => "http://schema.org/Downpayment",
            Self::Installment => "http://schema.org/Installment",
            Self::Subscription_ => "http://schema.org/Subscription",
        }
    }
}

impl std::str::FromStr for PriceComponentTypeEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of PriceComponentTypeEnumeration", &iri.into()))
    }
}

impl RdfJson for PriceComponentTypeEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of PriceComponentTypeEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(PriceComponentTypeEnumeration);

/// Enumerates different price types, for example list price, invoice price, and sale price.
///
/// <http://schema.org/PriceTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PriceTypeEnumeration {
    /// Represents the invoice price of an offered product.
    InvoicePrice,
    /// Represents the list price of an offered product. Typically the same as the [MSRP](http://schema.org/MSRP).
    ListPrice,
    /// Represents the manufacturer suggested retail price ("MSRP") of an offered product.
    MSRP,
    /// Represents the minimum advertised price ("MAP") (as dictated by the manufacturer) of an offered product.
    MinimumAdvertisedPrice,
    /// Represents the regular price of an offered product. This is usually the advertised price before a temporary sale. Once the sale period ends the advertised price will go back to the regular price.
    RegularPrice,
    /// Represents the suggested retail price ("SRP") of an offered product.
    SRP,
    /// Represents a sale price (usually active for a limited period) of an offered product.
    SalePrice,
    /// Represents the strikethrough price (the previous advertised price) of an offered product.
    StrikethroughPrice,
}

impl PriceTypeEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::InvoicePrice,
        Self::ListPrice,
        Self::MSRP,
        Self::MinimumAdvertisedPrice,
        Self::RegularPrice,
        Self::SRP,
        Self::SalePrice,
        Self::StrikethroughPrice,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::InvoicePrice => "http://schema.org/InvoicePrice",
            Self::ListPrice => "http://schema.org/ListPrice",
            Self::MSRP => "http://schema.org/MSRP",
            Self::MinimumAdvertisedPrice => "http://schema.org/MinimumAdvertisedPrice",
            Self::RegularPrice => "http://schema.org/RegularPrice",
            Self::SRP => "http://schema.org/SRP",
            Self::SalePrice => "http://schema.org/SalePrice",
            Self::StrikethroughPrice => "http://schema.org/StrikethroughPrice",
        }
    }
}

impl std::str::FromStr for PriceTypeEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of PriceTypeEnumeration", &iri.into()))
    }
}

impl RdfJson for PriceTypeEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of PriceTypeEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(PriceTypeEnumeration);

/// Enumerates a purchase type for an item.
///
/// <http://schema.org/PurchaseType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PurchaseType {
    /// This is a lease of an item.
    PurchaseTypeLease,
    /// This is a purchase of a new item.
    PurchaseTypeNewPurchase,
    /// This is a trade-in for an item.
    PurchaseTypeTradeIn,
    /// This is a purchase of a used item.
    PurchaseTypeUsedPurchase,
}

impl PurchaseType {
    pub const ALL: &'static [Self] = &[
        Self::PurchaseTypeLease,
        Self::PurchaseTypeNewPurchase,
        Self::PurchaseTypeTradeIn,
        Self::PurchaseTypeUsedPurchase,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::PurchaseTypeLease => "http://schema.org/PurchaseTypeLease",
            Self::PurchaseTypeNewPurchase => "http://schema.org/PurchaseTypeNewPurchase",
            Self::PurchaseTypeTradeIn => "http://schema.org/PurchaseTypeTradeIn",
            Self::PurchaseTypeUsedPurchase => "http://schema.org/PurchaseTypeUsedPurchase",
        }
    }
}

impl std::str::FromStr for PurchaseType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of PurchaseType", &iri.into()))
    }
}

impl RdfJson for PurchaseType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of PurchaseType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(PurchaseType);

/// Enumerates several kinds of product return refund types.
///
/// <http://schema.org/RefundTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RefundTypeEnumeration {
    /// Specifies that a refund can be done as an exchange for the same product.
    ExchangeRefund,
    /// Specifies that a refund can be done in the full amount the customer paid for the product.
    FullRefund,
    /// Specifies that the customer receives a store credit as refund when returning a product.
    StoreCreditRefund,
}

impl RefundTypeEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::ExchangeRefund,
        Self::FullRefund,
        Self::StoreCreditRefund,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ExchangeRefund => "http://schema.org/ExchangeRefund",
            Self::FullRefund => "http://schema.org/FullRefund",
            Self::StoreCreditRefund => "http://schema.org/StoreCreditRefund",
        }
    }
}

impl std::str::FromStr for RefundTypeEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of RefundTypeEnumeration", &iri.into()))
    }
}

impl RdfJson for RefundTypeEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of RefundTypeEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(RefundTypeEnumeration);

/// Enumerated status values for Reservation.
///
/// <http://schema.org/ReservationStatusType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReservationStatusType {
    /// The status for a previously confirmed reservation that is now cancelled.
    ReservationCancelled,
    /// The status of a confirmed reservation.
    ReservationConfirmed,
    /// The status of a reservation on hold pending an update like credit card number or flight changes.
    ReservationHold,
    /// The status of a reservation when a request has been sent, but not confirmed.
    ReservationPending,
}

impl ReservationStatusType {
    pub const ALL: &'static [Self] = &[
        Self::ReservationCancelled,
        Self::ReservationConfirmed,
        Self::ReservationHold,
        Self::ReservationPending,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ReservationCancelled => "http://schema.org/ReservationCancelled",
            Self::ReservationConfirmed => "http://schema.org/ReservationConfirmed",
            Self::ReservationHold => "http://schema.org/ReservationHold",
            Self::ReservationPending => "http://schema.org/ReservationPending",
        }
    }
}

impl std::str::FromStr for ReservationStatusType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of ReservationStatusType", &iri.into()))
    }
}

impl RdfJson for ReservationStatusType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of ReservationStatusType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(ReservationStatusType);

/// A diet restricted to certain foods or preparations for cultural, religious, health or lifestyle reasons.
///
/// <http://schema.org/RestrictedDiet>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RestrictedDiet {
    /// A diet appropriate for people with diabetes.
    DiabeticDiet,
    /// A diet exclusive of gluten.
    GlutenFreeDiet,
    /// A diet conforming to Islamic dietary practices.
    HalalDiet,
    /// A diet conforming to Hindu dietary practices, in particular, beef-free.
    HinduDiet,
    /// A diet conforming to Jewish dietary practices.
    KosherDiet,
    /// A diet focused on reduced calorie intake.
    LowCalorieDiet,
    /// A diet focused on reduced fat and cholesterol intake.
    LowFatDiet,
    /// A diet appropriate for people with lactose intolerance.
    LowLactoseDiet,
    /// A diet focused on reduced sodium intake.
    LowSaltDiet,
    /// A diet exclusive of all animal products.
    VeganDiet,
    /// A diet exclusive of animal meat.
    VegetarianDiet,
}

impl RestrictedDiet {
    pub const ALL: &'static [Self] = &[
        Self::DiabeticDiet,
        Self::GlutenFreeDiet,
        Self::HalalDiet,
        Self::HinduDiet,
        Self::KosherDiet,
        Self::LowCalorieDiet,
        Self::LowFatDiet,
        Self::LowLactoseDiet,
        Self::LowSaltDiet,
        Self::VeganDiet,
        Self::VegetarianDiet,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::DiabeticDiet => "http://schema.org/DiabeticDiet",
            Self::GlutenFreeDiet => "http://schema.org/GlutenFreeDiet",
            Self::HalalDiet => "http://schema.org/HalalDiet",
            Self::HinduDiet => "http://schema.org/HinduDiet",
            Self::KosherDiet => "http://schema.org/KosherDiet",
            Self::LowCalorieDiet => "http://schema.org/LowCalorieDiet",
            Self::LowFatDiet => "http://schema.org/LowFatDiet",
            Self::LowLactoseDiet => "http://schema.org/LowLactoseDiet",
            Self::LowSaltDiet => "http://schema.org/LowSaltDiet",
            Self::VeganDiet => "http://schema.org/VeganDiet",
            Self::VegetarianDiet => "http://schema.org/VegetarianDiet",
        }
    }
}

impl std::str::FromStr for RestrictedDiet {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of RestrictedDiet", &iri.into()))
    }
}

impl RdfJson for RestrictedDiet {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of RestrictedDiet", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(RestrictedDiet);

/// Enumerates several kinds of policies for product return fees.
///
/// <http://schema.org/ReturnFeesEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnFeesEnumeration {
    /// Specifies that product returns are free of charge for the customer.
    FreeReturn,
    /// Specifies that the customer must pay the original shipping costs when returning a product.
    OriginalShippingFees,
    /// Specifies that the customer must pay a restocking fee when returning a product.
    RestockingFees,
    /// Specifies that product returns must be paid for, and are the responsibility of, the customer.
    ReturnFeesCustomerResponsibility,
    /// Specifies that the customer must pay the return shipping costs when returning a product.
    ReturnShippingFees,
}

impl ReturnFeesEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::FreeReturn,
        Self::OriginalShippingFees,
        Self::RestockingFees,
        Self::ReturnFeesCustomerResponsibility,
        Self::ReturnShippingFees,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::FreeReturn => "http://schema.org/FreeReturn",
            Self::OriginalShippingFees => "http://schema.org/OriginalShippingFees",
            Self::RestockingFees => "http://schema.org/RestockingFees",
            Self::ReturnFeesCustomerResponsibility => "http://schema.org/ReturnFeesCustomerResponsibility",
            Self::ReturnShippingFees => "http://schema.org/ReturnShippingFees",
        }
    }
}

impl std::str::FromStr for ReturnFeesEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of ReturnFeesEnumeration", &iri.into()))
    }
}

impl RdfJson for ReturnFeesEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of ReturnFeesEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(ReturnFeesEnumeration);

/// Enumerates several types of return labels for product returns.
///
/// <http://schema.org/ReturnLabelSourceEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnLabelSourceEnumeration {
    /// Indicated that creating a return label is the responsibility of the customer.
    ReturnLabelCustomerResponsibility,
    /// Indicated that a return label must be downloaded and printed by the customer.
    ReturnLabelDownloadAndPrint,
    /// Specifies that a return label will be provided by the seller in the shipping box.
    ReturnLabelInBox,
}

impl ReturnLabelSourceEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::ReturnLabelCustomerResponsibility,
        Self::ReturnLabelDownloadAndPrint,
        Self::ReturnLabelInBox,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::ReturnLabelCustomerResponsibility => "http://schema.org/ReturnLabelCustomerResponsibility",
            Self::ReturnLabelDownloadAndPrint => "http://schema.org/ReturnLabelDownloadAndPrint",
            Self::ReturnLabelInBox => "http://schema.org/ReturnLabelInBox",
        }
    }
}

impl std::str::FromStr for ReturnLabelSourceEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of ReturnLabelSourceEnumeration", &iri.into()))
    }
}

impl RdfJson for ReturnLabelSourceEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of ReturnLabelSourceEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(ReturnLabelSourceEnumeration);

/// Enumerates several types of product return methods.
///
/// <http://schema.org/ReturnMethodEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnMethodEnumeration {
    /// Specifies that the consumer can keep the product, even when receiving a refund or store credit.
    KeepProduct,
    /// Specifies that product returns must be made at a kiosk.
    ReturnAtKiosk,
    /// Specifies that product returns must be done by mail.
    ReturnByMail,
    /// Specifies that product returns must be made in a store.
    ReturnInStore,
}

impl ReturnMethodEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::KeepProduct,
        Self::ReturnAtKiosk,
        Self::ReturnByMail,
        Self::ReturnInStore,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::KeepProduct => "http://schema.org/KeepProduct",
            Self::ReturnAtKiosk => "http://schema.org/ReturnAtKiosk",
            Self::ReturnByMail => "http://schema.org/ReturnByMail",
            Self::ReturnInStore => "http://schema.org/ReturnInStore",
        }
    }
}

impl std::str::FromStr for ReturnMethodEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of ReturnMethodEnumeration", &iri.into()))
    }
}

impl RdfJson for ReturnMethodEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of ReturnMethodEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(ReturnMethodEnumeration);

/// RsvpResponseType is an enumeration type whose instances represent responding to an RSVP request.
///
/// <http://schema.org/RsvpResponseType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RsvpResponseType {
    /// The invitee may or may not attend.
    RsvpResponseMaybe,
    /// The invitee will not attend.
    RsvpResponseNo,
    /// The invitee will attend.
    RsvpResponseYes,
}

impl RsvpResponseType {
    pub const ALL: &'static [Self] = &[
        Self::RsvpResponseMaybe,
        Self::RsvpResponseNo,
        Self::RsvpResponseYes,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::RsvpResponseMaybe => "http://schema.org/RsvpResponseMaybe",
            Self::RsvpResponseNo => "http://schema.org/RsvpResponseNo",
            Self::RsvpResponseYes => "http://schema.org/RsvpResponseYes",
        }
    }
}

impl std::str::FromStr for RsvpResponseType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of RsvpResponseType", &iri.into()))
    }
}

impl RdfJson for RsvpResponseType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of RsvpResponseType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(RsvpResponseType);

/// Enumerates common size systems for different categories of products, for example "EN-13402" or "UK" for wearables or "Imperial" for screws.
///
/// <http://schema.org/SizeSystemEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SizeSystemEnumeration {
    /// Imperial size system.
    SizeSystemImperial,
    /// Metric size system.
    SizeSystemMetric,
}

impl SizeSystemEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::SizeSystemImperial,
        Self::SizeSystemMetric,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::SizeSystemImperial => "http://schema.org/SizeSystemImperial",
            Self::SizeSystemMetric => "http://schema.org/SizeSystemMetric",
        }
    }
}

impl std::str::FromStr for SizeSystemEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of SizeSystemEnumeration", &iri.into()))
    }
}

impl RdfJson for SizeSystemEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of SizeSystemEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(SizeSystemEnumeration);

/// A value indicating a steering position.
///
/// <http://schema.org/SteeringPositionValue>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SteeringPositionValue {
    /// The steering position is on the left side of the vehicle (viewed from the main direction of driving).
    LeftHandDriving,
    /// The steering position is on the right side of the vehicle (viewed from the main direction of driving).
    RightHandDriving,
}

impl SteeringPositionValue {
    pub const ALL: &'static [Self] = &[
        Self::LeftHandDriving,
        Self::RightHandDriving,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::LeftHandDriving => "http://schema.org/LeftHandDriving",
            Self::RightHandDriving => "http://schema.org/RightHandDriving",
        }
    }
}

impl std::str::FromStr for SteeringPositionValue {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of SteeringPositionValue", &iri.into()))
    }
}

impl RdfJson for SteeringPositionValue {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of SteeringPositionValue", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(SteeringPositionValue);

/// An enumeration of possible benefits as part of a loyalty (members) program.
///
/// <http://schema.org/TierBenefitEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TierBenefitEnumeration {
    /// Benefit of the tier is earning of loyalty points.
    TierBenefitLoyaltyPoints,
    /// Benefit of the tier is a members-only price.
    TierBenefitLoyaltyPrice,
    /// Benefit of the tier is members-only returns, for example free unlimited returns.
    TierBenefitLoyaltyReturns,
    /// Benefit of the tier is a members-only shipping price or speed (for example free shipping or 1-day shipping).
    TierBenefitLoyaltyShipping,
}

impl TierBenefitEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::TierBenefitLoyaltyPoints,
        Self::TierBenefitLoyaltyPrice,
        Self::TierBenefitLoyaltyReturns,
        Self::TierBenefitLoyaltyShipping,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::TierBenefitLoyaltyPoints => "http://schema.org/TierBenefitLoyaltyPoints",
            Self::TierBenefitLoyaltyPrice => "http://schema.org/TierBenefitLoyaltyPrice",
            Self::TierBenefitLoyaltyReturns => "http://schema.org/TierBenefitLoyaltyReturns",
            Self::TierBenefitLoyaltyShipping => "http://schema.org/TierBenefitLoyaltyShipping",
        }
    }
}

impl std::str::FromStr for TierBenefitEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of TierBenefitEnumeration", &iri.into()))
    }
}

impl RdfJson for TierBenefitEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of TierBenefitEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(TierBenefitEnumeration);

/// UKNonprofitType: Non-profit organization type originating from the United Kingdom.
///
/// <http://schema.org/UKNonprofitType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UKNonprofitType {
    /// CharitableIncorporatedOrganization: Non-profit type referring to a Charitable Incorporated Organization (UK).
    CharitableIncorporatedOrganization,
    /// LimitedByGuaranteeCharity: Non-profit type referring to a charitable company that is limited by guarantee (UK).
    LimitedByGuaranteeCharity,
    /// UKTrust: Non-profit type referring to a UK trust.
    UKTrust,
    /// UnincorporatedAssociationCharity: Non-profit type referring to a charitable company that is not incorporated (UK).
    UnincorporatedAssociationCharity,
}

impl UKNonprofitType {
    pub const ALL: &'static [Self] = &[
        Self::CharitableIncorporatedOrganization,
        Self::LimitedByGuaranteeCharity,
        Self::UKTrust,
        Self::UnincorporatedAssociationCharity,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::CharitableIncorporatedOrganization => "http://schema.org/CharitableIncorporatedOrganization",
            Self::LimitedByGuaranteeCharity => "http://schema.org/LimitedByGuaranteeCharity",
            Self::UKTrust => "http://schema.org/UKTrust",
            Self::UnincorporatedAssociationCharity => "http://schema.org/UnincorporatedAssociationCharity",
        }
    }
}

impl std::str::FromStr for UKNonprofitType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of UKNonprofitType", &iri.into()))
    }
}

impl RdfJson for UKNonprofitType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of UKNonprofitType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(UKNonprofitType);

/// USNonprofitType: Non-profit organization type originating from the United States.
///
/// <http://schema.org/USNonprofitType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum USNonprofitType {
    /// Nonprofit501a: Non-profit type referring to Farmers’ Cooperative Associations.
    Nonprofit501a,
    /// Nonprofit501c1: Non-profit type referring to Corporations Organized Under Act of Congress, including Federal Credit Unions and National Farm Loan Associations.
    Nonprofit501c1,
    /// Nonprofit501c10: Non-profit type referring to Domestic Fraternal Societies and Associations.
    Nonprofit501c10,
    /// Nonprofit501c11: Non-profit type referring to Teachers' Retirement Fund Associations.
    Nonprofit501c11,
    /// Nonprofit501c12: Non-profit type referring to Benevolent Life Insurance Associations, Mutual Ditch or Irrigation Companies, Mutual or Cooperative Telephone Companies.
    Nonprofit501c12,
    /// Nonprofit501c13: Non-profit type referring to Cemetery Companies.
    Nonprofit501c13,
    /// Nonprofit501c14: Non-profit type referring to State-Chartered Credit Unions, Mutual Reserve Funds.
    Nonprofit501c14,
    /// Nonprofit501c15: Non-profit type referring to Mutual Insurance Companies or Associations.
    Nonprofit501c15,
    /// Nonprofit501c16: Non-profit type referring to Cooperative Organizations to Finance Crop Operations.
    Nonprofit501c16,
    /// Nonprofit501c17: Non-profit type referring to Supplemental Unemployment Benefit Trusts.
    Nonprofit501c17,
    /// Nonprofit501c18: Non-profit type referring to Employee Funded Pension Trust (created before 25 June 1959).
    Nonprofit501c18,
    /// Nonprofit501c19: Non-profit type referring to Post or Organization of Past or Present Members of the Armed Forces.
    Nonprofit501c19,
    /// Nonprofit501c2: Non-profit type referring to Title-holding Corporations for Exempt Organizations.
    Nonprofit501c2,
    /// Nonprofit501c20: Non-profit type referring to Group Legal Services Plan Organizations.
    Nonprofit501c20,
    /// Nonprofit501c21: Non-profit type referring to Black Lung Benefit Trusts.
    Nonprofit501c21,
    /// Nonprofit501c22: Non-profit type referring to Withdrawal Liability Payment Funds.
    Nonprofit501c22,
    /// Nonprofit501c23: Non-profit type referring to Veterans Organizations.
    Nonprofit501c23,
    /// Nonprofit501c24: Non-profit type referring to Section 4049 ERISA Trusts.
    Nonprofit501c24,
    /// Nonprofit501c25: Non-profit type referring to Real Property Title-Holding Corporations or Trusts with Multiple Parents.
    Nonprofit501c25,
    /// Nonprofit501c26: Non-profit type referring to State-Sponsored Organizations Providing Health Coverage for High-Risk Individuals.
    Nonprofit501c26,
    /// Nonprofit501c27: Non-profit type referring to State-Sponsored Workers' Compensation Reinsurance Organizations.
    Nonprofit501c27,
    /// Nonprofit501c28: Non-profit type referring to National Railroad Retirement Investment Trusts.
    Nonprofit501c28,
    /// Nonprofit501c3: Non-profit type referring to Religious, Educational, Charitable, Scientific, Literary, Testing for Public Safety, Fostering National or International Amateur Sports Competition, or Prevention of Cruelty to Children or Animals Organizations.
    Nonprofit501c3,
    /// Nonprofit501c4: Non-profit type referring to Civic Leagues, Social Welfare Organizations, and Local Associations of Employees.
    Nonprofit501c4,
    /// Nonprofit501c5: Non-profit type referring to Labor, Agricultural and Horticultural Organizations.
    Nonprofit501c5,
    /// Nonprofit501c6: Non-profit type referring to Business Leagues, Chambers of Commerce, Real Estate Boards.
    Nonprofit501c6,
    /// Nonprofit501c7: Non-profit type referring to Social and Recreational Clubs.
    Nonprofit501c7,
    /// Nonprofit501c8: Non-profit type referring to Fraternal Beneficiary Societies and Associations.
    Nonprofit501c8,
    /// Nonprofit501c9: Non-profit type referring to Voluntary Employee Beneficiary Associations.
    Nonprofit501c9,
    /// Nonprofit501d: Non-profit type referring to Religious and Apostolic Associations.
    Nonprofit501d,
    /// Nonprofit501e: Non-profit type referring to Cooperative Hospital Service Organizations.
    Nonprofit501e,
    /// Nonprofit501f: Non-profit type referring to Cooperative Service Organizations.
    Nonprofit501f,
    /// Nonprofit501k: Non-profit type referring to Child Care Organizations.
    Nonprofit501k,
    /// Nonprofit501n: Non-profit type referring to Charitable Risk Pools.
    Nonprofit501n,
    /// Nonprofit501q: Non-profit type referring to Credit Counseling Organizations.
    Nonprofit501q,
    /// Nonprofit527: Non-profit type referring to political organizations.
    Nonprofit527,
}

impl USNonprofitType {
    pub const ALL: &'static [Self] = &[
        Self::Nonprofit501a,
        Self::Nonprofit501c1,
        Self::Nonprofit501c10,
        Self::Nonprofit501c11,
        Self::Nonprofit501c12,
        Self::Nonprofit501c13,
        Self::Nonprofit501c14,
        Self::Nonprofit501c15,
        Self::Nonprofit501c16,
        Self::Nonprofit501c17,
        Self::Nonprofit501c18,
        Self::Nonprofit501c19,
        Self::Nonprofit501c2,
        Self::Nonprofit501c20,
        Self::Nonprofit501c21,
        Self::Nonprofit501c22,
        Self::Nonprofit501c23,
        Self::Nonprofit501c24,
        Self::Nonprofit501c25,
        Self::Nonprofit501c26,
        Self::Nonprofit501c27,
        Self::Nonprofit501c28,
        Self::Nonprofit501c3,
        Self::Nonprofit501c4,
        Self::Nonprofit501c5,
        Self::Nonprofit501c6,
        Self::Nonprofit501c7,
        Self::Nonprofit501c8,
        Self::Nonprofit501c9,
        Self::Nonprofit501d,
        Self::Nonprofit501e,
        Self::Nonprofit501f,
        Self::Nonprofit501k,
        Self::Nonprofit501n,
        Self::Nonprofit501q,
        Self::Nonprofit527,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::Nonprofit501a => "http://schema.org/Nonprofit501a",
            Self::Nonprofit501c1 => "http://schema.org/Nonprofit501c1",
            Self::Nonprofit501c10 => "http://schema.org/Nonprofit501c10",
            Self::Nonprofit501c11 => "http://schema.org/Nonprofit501c11",
            Self::Nonprofit501c12 => "http://schema.org/Nonprofit501c12",
            Self::Nonprofit501c13 => "http://schema.org/Nonprofit501c13",
            Self::Nonprofit501c14 => "http://schema.org/Nonprofit501c14",
            Self::Nonprofit501c15 => "http://schema.org/Nonprofit501c15",
            Self::Nonprofit501c16 => "http://schema.org/Nonprofit501c16",
            Self::Nonprofit501c17 => "http://schema.org/Nonprofit501c17",
            Self::Nonprofit501c18 => "http://schema.org/Nonprofit501c18",
            Self::Nonprofit501c19 => "http://schema.org/Nonprofit501c19",
            Self::Nonprofit501c2 => "http://schema.org/Nonprofit501c2",
            Self::Nonprofit501c20 => "http://schema.org/Nonprofit501c20",
            Self::Nonprofit501c21 => "http://schema.org/Nonprofit501c21",
            Self::Nonprofit501c22 => "http://schema.org/Nonprofit501c22",
            Self::Nonprofit501c23 => "http://schema.org/Nonprofit501c23",
            Self::Nonprofit501c24 => "http://schema.org/Nonprofit501c24",
            Self::Nonprofit501c25 => "http://schema.org/Nonprofit501c25",
            Self::Nonprofit501c26 => "http://schema.org/Nonprofit501c26",
            Self::Nonprofit501c27 => "http://schema.org/Nonprofit501c27",
            Self::Nonprofit501c28 => "http://schema.org/Nonprofit501c28",
            Self::Nonprofit501c3 => "http://schema.org/Nonprofit501c3",
            Self::Nonprofit501c4 => "http://schema.org/Nonprofit501c4",
            Self::Nonprofit501c5 => "http://schema.org/Nonprofit501c5",
            Self::Nonprofit501c6 => "http://schema.org/Nonprofit501c6",
            Self::Nonprofit501c7 => "http://schema.org/Nonprofit501c7",
            Self::Nonprofit501c8 => "http://schema.org/Nonprofit501c8",
            Self::Nonprofit501c9 => "http://schema.org/Nonprofit501c9",
            Self::Nonprofit501d => "http://schema.org/Nonprofit501d",
            Self::Nonprofit501e => "http://schema.org/Nonprofit501e",
            Self::Nonprofit501f => "http://schema.org/Nonprofit501f",
            Self::Nonprofit501k => "http://schema.org/Nonprofit501k",
            Self::Nonprofit501n => "http://schema.org/Nonprofit501n",
            Self::Nonprofit501q => "http://schema.org/Nonprofit501q",
            Self::Nonprofit527 => "http://schema.org/Nonprofit527",
        }
    }
}

impl std::str::FromStr for USNonprofitType {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of USNonprofitType", &iri.into()))
    }
}

impl RdfJson for USNonprofitType {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of USNonprofitType", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(USNonprofitType);

/// Enumerates common types of measurement for wearables products.
///
/// <http://schema.org/WearableMeasurementTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WearableMeasurementTypeEnumeration {
    /// Measurement of the back section, for example of a jacket.
    WearableMeasurementBack,
    /// Measurement of the chest/bust section, for example of a suit.
    WearableMeasurementChestOrBust,
    /// Measurement of the collar, for example of a shirt.
    WearableMeasurementCollar,
    /// Measurement of the cup, for example of a bra.
    WearableMeasurementCup,
    /// Measurement of the height, for example the heel height of a shoe.
    WearableMeasurementHeight,
    /// Measurement of the hip section, for example of a skirt.
    WearableMeasurementHips,
    /// Measurement of the inseam, for example of pants.
    WearableMeasurementInseam,
    /// Represents the length, for example of a dress.
    WearableMeasurementLength,
    /// Measurement of the outside leg, for example of pants.
    WearableMeasurementOutsideLeg,
    /// Measurement of the sleeve length, for example of a shirt.
    WearableMeasurementSleeve,
    /// Measurement of the waist section, for example of pants.
    WearableMeasurementWaist,
    /// Measurement of the width, for example of shoes.
    WearableMeasurementWidth,
}

impl WearableMeasurementTypeEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::WearableMeasurementBack,
        Self::WearableMeasurementChestOrBust,
        Self::WearableMeasurementCollar,
        Self::WearableMeasurementCup,
        Self::WearableMeasurementHeight,
        Self::WearableMeasurementHips,
        Self::WearableMeasurementInseam,
        Self::WearableMeasurementLength,
        Self::WearableMeasurementOutsideLeg,
        Self::WearableMeasurementSleeve,
        Self::WearableMeasurementWaist,
        Self::WearableMeasurementWidth,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::WearableMeasurementBack => "http://schema.org/WearableMeasurementBack",
            Self::WearableMeasurementChestOrBust => "http://schema.org/WearableMeasurementChestOrBust",
            Self::WearableMeasurementCollar => "http://schema.org/WearableMeasurementCollar",
            Self::WearableMeasurementCup => "http://schema.org/WearableMeasurementCup",
            Self::WearableMeasurementHeight => "http://schema.org/WearableMeasurementHeight",
            Self::WearableMeasurementHips => "http://schema.org/WearableMeasurementHips",
            Self::WearableMeasurementInseam => "http://schema.org/WearableMeasurementInseam",
            Self::WearableMeasurementLength => "http://schema.org/WearableMeasurementLength",
            Self::WearableMeasurementOutsideLeg => "http://schema.org/WearableMeasurementOutsideLeg",
            Self::WearableMeasurementSleeve => "http://schema.org/WearableMeasurementSleeve",
            Self::WearableMeasurementWaist => "http://schema.org/WearableMeasurementWaist",
            Self::WearableMeasurementWidth => "http://schema.org/WearableMeasurementWidth",
        }
    }
}

impl std::str::FromStr for WearableMeasurementTypeEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of WearableMeasurementTypeEnumeration", &iri.into()))
    }
}

impl RdfJson for WearableMeasurementTypeEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of WearableMeasurementTypeEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(WearableMeasurementTypeEnumeration);

/// Enumerates common size groups (also known as "size types") for wearable products.
///
/// <http://schema.org/WearableSizeGroupEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WearableSizeGroupEnumeration {
    /// Size group "Big" for wearables.
    WearableSizeGroupBig,
    /// Size group "Boys" for wearables.
    WearableSizeGroupBoys,
    /// Size group "Extra Short" for wearables.
    WearableSizeGroupExtraShort,
    /// Size group "Extra Tall" for wearables.
    WearableSizeGroupExtraTall,
    /// Size group "Girls" for wearables.
    WearableSizeGroupGirls,
    /// Size group "Husky" (or "Stocky") for wearables.
    WearableSizeGroupHusky,
    /// Size group "Infants" for wearables.
    WearableSizeGroupInfants,
    /// Size group "Juniors" for wearables.
    WearableSizeGroupJuniors,
    /// Size group "Maternity" for wearables.
    WearableSizeGroupMaternity,
    /// Size group "Mens" for wearables.
    WearableSizeGroupMens,
    /// Size group "Misses" (also known as "Missy") for wearables.
    WearableSizeGroupMisses,
    /// Size group "Petite" for wearables.
    WearableSizeGroupPetite,
    /// Size group "Plus" for wearables.
    WearableSizeGroupPlus,
    /// Size group "Regular" for wearables.
    WearableSizeGroupRegular,
    /// Size group "Short" for wearables.
    WearableSizeGroupShort,
    /// Size group "Tall" for wearables.
    WearableSizeGroupTall,
    /// Size group "Womens" for wearables.
    WearableSizeGroupWomens,
}

impl WearableSizeGroupEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::WearableSizeGroupBig,
        Self::WearableSizeGroupBoys,
        Self::WearableSizeGroupExtraShort,
        Self::WearableSizeGroupExtraTall,
        Self::WearableSizeGroupGirls,
        Self::WearableSizeGroupHusky,
        Self::WearableSizeGroupInfants,
        Self::WearableSizeGroupJuniors,
        Self::WearableSizeGroupMaternity,
        Self::WearableSizeGroupMens,
        Self::WearableSizeGroupMisses,
        Self::WearableSizeGroupPetite,
        Self::WearableSizeGroupPlus,
        Self::WearableSizeGroupRegular,
        Self::WearableSizeGroupShort,
        Self::WearableSizeGroupTall,
        Self::WearableSizeGroupWomens,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::WearableSizeGroupBig => "http://schema.org/WearableSizeGroupBig",
            Self::WearableSizeGroupBoys => "http://schema.org/WearableSizeGroupBoys",
            Self::WearableSizeGroupExtraShort => "http://schema.org/WearableSizeGroupExtraShort",
            Self::WearableSizeGroupExtraTall => "http://schema.org/WearableSizeGroupExtraTall",
            Self::WearableSizeGroupGirls => "http://schema.org/WearableSizeGroupGirls",
            Self::WearableSizeGroupHusky => "http://schema.org/WearableSizeGroupHusky",
            Self::WearableSizeGroupInfants => "http://schema.org/WearableSizeGroupInfants",
            Self::WearableSizeGroupJuniors => "http://schema.org/WearableSizeGroupJuniors",
            Self::WearableSizeGroupMaternity => "http://schema.org/WearableSizeGroupMaternity",
            Self::WearableSizeGroupMens => "http://schema.org/WearableSizeGroupMens",
            Self::WearableSizeGroupMisses => "http://schema.org/WearableSizeGroupMisses",
            Self::WearableSizeGroupPetite => "http://schema.org/WearableSizeGroupPetite",
            Self::WearableSizeGroupPlus => "http://schema.org/WearableSizeGroupPlus",
            Self::WearableSizeGroupRegular => "http://schema.org/WearableSizeGroupRegular",
            Self::WearableSizeGroupShort => "http://schema.org/WearableSizeGroupShort",
            Self::WearableSizeGroupTall => "http://schema.org/WearableSizeGroupTall",
            Self::WearableSizeGroupWomens => "http://schema.org/WearableSizeGroupWomens",
        }
    }
}

impl std::str::FromStr for WearableSizeGroupEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of WearableSizeGroupEnumeration", &iri.into()))
    }
}

impl RdfJson for WearableSizeGroupEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of WearableSizeGroupEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(WearableSizeGroupEnumeration);

/// Enumerates common size systems specific for wearable products.
///
/// <http://schema.org/WearableSizeSystemEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WearableSizeSystemEnumeration {
    /// Australian size system for wearables.
    WearableSizeSystemAU,
    /// Brazilian size system for wearables.
    WearableSizeSystemBR,
    /// Chinese size system for wearables.
    WearableSizeSystemCN,
    /// Continental size system for wearables.
    WearableSizeSystemContinental,
    /// German size system for wearables.
    WearableSizeSystemDE,
    /// EN 13402 (joint European standard for size labelling of clothes).
    WearableSizeSystemEN13402,
    /// European size system for wearables.
    WearableSizeSystemEurope,
    /// French size system for wearables.
    WearableSizeSystemFR,
    /// GS1 (formerly NRF) size system for wearables.
    WearableSizeSystemGS1,
    /// Italian size system for wearables.
    WearableSizeSystemIT,
    /// Japanese size system for wearables.
    WearableSizeSystemJP,
    /// Mexican size system for wearables.
    WearableSizeSystemMX,
    /// United Kingdom size system for wearables.
    WearableSizeSystemUK,
    /// United States size system for wearables.
    WearableSizeSystemUS,
}

impl WearableSizeSystemEnumeration {
    pub const ALL: &'static [Self] = &[
        Self::WearableSizeSystemAU,
        Self::WearableSizeSystemBR,
        Self::WearableSizeSystemCN,
        Self::WearableSizeSystemContinental,
        Self::WearableSizeSystemDE,
        Self::WearableSizeSystemEN13402,
        Self::WearableSizeSystemEurope,
        Self::WearableSizeSystemFR,
        Self::WearableSizeSystemGS1,
        Self::WearableSizeSystemIT,
        Self::WearableSizeSystemJP,
        Self::WearableSizeSystemMX,
        Self::WearableSizeSystemUK,
        Self::WearableSizeSystemUS,
    ];

    pub fn iri(self) -> &'static str {
        match self {
            Self::WearableSizeSystemAU => "http://schema.org/WearableSizeSystemAU",
            Self::WearableSizeSystemBR => "http://schema.org/WearableSizeSystemBR",
            Self::WearableSizeSystemCN => "http://schema.org/WearableSizeSystemCN",
            Self::WearableSizeSystemContinental => "http://schema.org/WearableSizeSystemContinental",
            Self::WearableSizeSystemDE => "http://schema.org/WearableSizeSystemDE",
            Self::WearableSizeSystemEN13402 => "http://schema.org/WearableSizeSystemEN13402",
            Self::WearableSizeSystemEurope => "http://schema.org/WearableSizeSystemEurope",
            Self::WearableSizeSystemFR => "http://schema.org/WearableSizeSystemFR",
            Self::WearableSizeSystemGS1 => "http://schema.org/WearableSizeSystemGS1",
            Self::WearableSizeSystemIT => "http://schema.org/WearableSizeSystemIT",
            Self::WearableSizeSystemJP => "http://schema.org/WearableSizeSystemJP",
            Self::WearableSizeSystemMX => "http://schema.org/WearableSizeSystemMX",
            Self::WearableSizeSystemUK => "http://schema.org/WearableSizeSystemUK",
            Self::WearableSizeSystemUS => "http://schema.org/WearableSizeSystemUS",
        }
    }
}

impl std::str::FromStr for WearableSizeSystemEnumeration {
    type Err = RdfFault;

    fn from_str(iri: &str) -> Result<Self, RdfFault> {
        let found = Self::ALL.iter().copied().find(|value| value.iri() == iri);
        found.ok_or_else(|| RdfFault::expected("a value of WearableSizeSystemEnumeration", &iri.into()))
    }
}

impl RdfJson for WearableSizeSystemEnumeration {
    fn read(json: &serde_json::Value) -> Result<Self, RdfFault> {
        json.as_str().ok_or_else(|| RdfFault::expected("a value of WearableSizeSystemEnumeration", json))?.parse()
    }

    fn write(&self) -> serde_json::Value {
        self.iri().into()
    }
}

serde_by_json!(WearableSizeSystemEnumeration);
