//! The vocabulary's enumerations; a member is written as its IRI.

/// The status of an Action.
///
/// <http://schema.org/ActionStatusType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum ActionStatusType {
    /// An in-progress action (e.g., while watching the movie, or driving to a location).
    #[serde(rename = "http://schema.org/ActiveActionStatus")]
    ActiveActionStatus,
    /// An action that has already taken place.
    #[serde(rename = "http://schema.org/CompletedActionStatus")]
    CompletedActionStatus,
    /// An action that failed to complete. The action's error property and the HTTP return code contain more information about the failure.
    #[serde(rename = "http://schema.org/FailedActionStatus")]
    FailedActionStatus,
    /// A description of an action that is supported.
    #[serde(rename = "http://schema.org/PotentialActionStatus")]
    PotentialActionStatus,
}

/// Enumeration of considerations that make a product relevant or potentially restricted for adults only.
///
/// <http://schema.org/AdultOrientedEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum AdultOrientedEnumeration {
    /// Item contains alcohol or promotes alcohol consumption.
    #[serde(rename = "http://schema.org/AlcoholConsideration")]
    AlcoholConsideration,
    /// The item is dangerous and requires careful handling and/or special training of the user. See also the [UN Model Classification](https://unece.org/DAM/trans/danger/publi/unrec/rev17/English/02EREv17_Part2.pdf) defining the 9 classes of dangerous goods such as explosives, gases, flammables, and more.
    #[serde(rename = "http://schema.org/DangerousGoodConsideration")]
    DangerousGoodConsideration,
    /// Item is a pharmaceutical (e.g., a prescription or OTC drug) or a restricted medical device.
    #[serde(rename = "http://schema.org/HealthcareConsideration")]
    HealthcareConsideration,
    /// Item is a narcotic as defined by the [1961 UN convention](https://www.incb.org/incb/en/narcotic-drugs/Yellowlist/yellow-list.html), for example marijuana or heroin.
    #[serde(rename = "http://schema.org/NarcoticConsideration")]
    NarcoticConsideration,
    /// A general code for cases where relevance to children is reduced, e.g. adult education, mortgages, retirement-related products, etc.
    #[serde(rename = "http://schema.org/ReducedRelevanceForChildrenConsideration")]
    ReducedRelevanceForChildrenConsideration,
    /// The item contains sexually oriented content such as nudity, suggestive or explicit material, or related online services, or is intended to enhance sexual activity. Examples: Erotic videos or magazine, sexual enhancement devices, sex toys.
    #[serde(rename = "http://schema.org/SexualContentConsideration")]
    SexualContentConsideration,
    /// Item contains tobacco and/or nicotine, for example cigars, cigarettes, chewing tobacco, e-cigarettes, or hookahs.
    #[serde(rename = "http://schema.org/TobaccoNicotineConsideration")]
    TobaccoNicotineConsideration,
    /// The item is suitable only for adults, without indicating why. Due to widespread use of "adult" as a euphemism for "sexual", many such items are likely suited also for the SexualContentConsideration code.
    #[serde(rename = "http://schema.org/UnclassifiedAdultConsideration")]
    UnclassifiedAdultConsideration,
    /// Item shows or promotes violence.
    #[serde(rename = "http://schema.org/ViolenceConsideration")]
    ViolenceConsideration,
    /// The item is intended to induce bodily harm, for example guns, mace, combat knives, brass knuckles, nail or other bombs, and spears.
    #[serde(rename = "http://schema.org/WeaponConsideration")]
    WeaponConsideration,
}

/// A type of boarding policy used by an airline.
///
/// <http://schema.org/BoardingPolicyType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum BoardingPolicyType {
    /// The airline boards by groups based on check-in time, priority, etc.
    #[serde(rename = "http://schema.org/GroupBoardingPolicy")]
    GroupBoardingPolicy,
    /// The airline boards by zones of the plane.
    #[serde(rename = "http://schema.org/ZoneBoardingPolicy")]
    ZoneBoardingPolicy,
}

/// Enumerates types (or dimensions) of a person's body measurements, for example for fitting of clothes.
///
/// <http://schema.org/BodyMeasurementTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum BodyMeasurementTypeEnumeration {
    /// Arm length (measured between arms/shoulder line intersection and the prominent wrist bone). Used, for example, to fit shirts.
    #[serde(rename = "http://schema.org/BodyMeasurementArm")]
    BodyMeasurementArm,
    /// Maximum girth of bust. Used, for example, to fit women's suits.
    #[serde(rename = "http://schema.org/BodyMeasurementBust")]
    BodyMeasurementBust,
    /// Maximum girth of chest. Used, for example, to fit men's suits.
    #[serde(rename = "http://schema.org/BodyMeasurementChest")]
    BodyMeasurementChest,
    /// Foot length (measured between end of the most prominent toe and the most prominent part of the heel). Used, for example, to measure socks.
    #[serde(rename = "http://schema.org/BodyMeasurementFoot")]
    BodyMeasurementFoot,
    /// Maximum hand girth (measured over the knuckles of the open right hand excluding thumb, fingers together). Used, for example, to fit gloves.
    #[serde(rename = "http://schema.org/BodyMeasurementHand")]
    BodyMeasurementHand,
    /// Maximum girth of head above the ears. Used, for example, to fit hats.
    #[serde(rename = "http://schema.org/BodyMeasurementHead")]
    BodyMeasurementHead,
    /// Body height (measured between crown of head and soles of feet). Used, for example, to fit jackets.
    #[serde(rename = "http://schema.org/BodyMeasurementHeight")]
    BodyMeasurementHeight,
    /// Girth of hips (measured around the buttocks). Used, for example, to fit skirts.
    #[serde(rename = "http://schema.org/BodyMeasurementHips")]
    BodyMeasurementHips,
    /// Inside leg (measured between crotch and soles of feet). Used, for example, to fit pants.
    #[serde(rename = "http://schema.org/BodyMeasurementInsideLeg")]
    BodyMeasurementInsideLeg,
    /// Girth of neck. Used, for example, to fit shirts.
    #[serde(rename = "http://schema.org/BodyMeasurementNeck")]
    BodyMeasurementNeck,
    /// Girth of body just below the bust. Used, for example, to fit women's swimwear.
    #[serde(rename = "http://schema.org/BodyMeasurementUnderbust")]
    BodyMeasurementUnderbust,
    /// Girth of natural waistline (between hip bones and lower ribs). Used, for example, to fit pants.
    #[serde(rename = "http://schema.org/BodyMeasurementWaist")]
    BodyMeasurementWaist,
    /// Body weight. Used, for example, to measure pantyhose.
    #[serde(rename = "http://schema.org/BodyMeasurementWeight")]
    BodyMeasurementWeight,
}

/// The publication format of the book.
///
/// <http://schema.org/BookFormatType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum BookFormatType {
    /// Book format: Audiobook. This is an enumerated value for use with the bookFormat property. There is also a type 'Audiobook' in the bib extension which includes Audiobook specific properties.
    #[serde(rename = "http://schema.org/AudiobookFormat")]
    AudiobookFormat,
    /// Book format: Ebook.
    #[serde(rename = "http://schema.org/EBook")]
    EBook,
    /// This type is deprecated: GraphicNovel does not fit the BookFormatType enumeration, as it can appear in multiple formats (e.g., Hardcover, eBook). It is not mutually exclusive and therefore deprecated. Use standard BookFormatType values instead in combination with the SequentialArt.
    ///
    /// Book format: GraphicNovel. May represent a bound collection of ComicIssue instances.
    #[serde(rename = "http://schema.org/GraphicNovel")]
    GraphicNovel,
    /// A durable, archival-quality book featuring a rigid protective shell made of heavy board wrapped in cloth or paper, designed to withstand heavy use and preservation on a shelf.
    #[serde(rename = "http://schema.org/Hardcover")]
    Hardcover,
    /// A small, unbound or stapled booklet consisting of few pages with a flexible paper cover, designed for the economical distribution of focused information on a single subject.
    #[serde(rename = "http://schema.org/Pamphlet")]
    Pamphlet,
    /// A flexible, lightweight book bound with a thick paper or cardstock cover and glued spine, prioritizing portability and affordability over long-term durability.
    #[serde(rename = "http://schema.org/Paperback")]
    Paperback,
}

/// A value indicating a special usage of a car, e.g. commercial rental, driving school, or as a taxi.
///
/// <http://schema.org/CarUsageType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum CarUsageType {
    /// Indicates the usage of the vehicle for driving school.
    #[serde(rename = "http://schema.org/DrivingSchoolVehicleUsage")]
    DrivingSchoolVehicleUsage,
    /// Indicates the usage of the vehicle as a rental car.
    #[serde(rename = "http://schema.org/RentalVehicleUsage")]
    RentalVehicleUsage,
    /// Indicates the usage of the car as a taxi.
    #[serde(rename = "http://schema.org/TaxiVehicleUsage")]
    TaxiVehicleUsage,
}

/// Enumerates the different statuses of a Certification (Active and Inactive).
///
/// <http://schema.org/CertificationStatusEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum CertificationStatusEnumeration {
    /// Specifies that a certification is active.
    #[serde(rename = "http://schema.org/CertificationActive")]
    CertificationActive,
    /// Specifies that a certification is inactive (no longer in effect).
    #[serde(rename = "http://schema.org/CertificationInactive")]
    CertificationInactive,
}

/// Enumerated options related to a ContactPoint.
///
/// <http://schema.org/ContactPointOption>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum ContactPointOption {
    /// Uses devices to support users with hearing impairments.
    #[serde(rename = "http://schema.org/HearingImpairedSupported")]
    HearingImpairedSupported,
    /// The associated telephone number is toll free.
    #[serde(rename = "http://schema.org/TollFree")]
    TollFree,
}

/// The day of the week, e.g. used to specify to which day the opening hours of an OpeningHoursSpecification refer.
///
/// Originally, URLs from [GoodRelations](http://purl.org/goodrelations/v1) were used (for \[\[Monday]], \[\[Tuesday]], \[\[Wednesday]], \[\[Thursday]], \[\[Friday]], \[\[Saturday]], \[\[Sunday]] plus a special entry for \[\[PublicHolidays]]); these have now been integrated directly into schema.org.
///
/// <http://schema.org/DayOfWeek>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum DayOfWeek {
    /// The day of the week between Thursday and Saturday.
    #[serde(rename = "http://schema.org/Friday")]
    Friday,
    /// The day of the week between Sunday and Tuesday.
    #[serde(rename = "http://schema.org/Monday")]
    Monday,
    /// This stands for any day that is a public holiday; it is a placeholder for all official public holidays in some particular location. While not technically a "day of the week", it can be used with \[\[OpeningHoursSpecification]]. In the context of an opening hours specification it can be used to indicate opening hours on public holidays, overriding general opening hours for the day of the week on which a public holiday occurs.
    #[serde(rename = "http://schema.org/PublicHolidays")]
    PublicHolidays,
    /// The day of the week between Friday and Sunday.
    #[serde(rename = "http://schema.org/Saturday")]
    Saturday,
    /// The day of the week between Saturday and Monday.
    #[serde(rename = "http://schema.org/Sunday")]
    Sunday,
    /// The day of the week between Wednesday and Friday.
    #[serde(rename = "http://schema.org/Thursday")]
    Thursday,
    /// The day of the week between Monday and Wednesday.
    #[serde(rename = "http://schema.org/Tuesday")]
    Tuesday,
    /// The day of the week between Tuesday and Thursday.
    #[serde(rename = "http://schema.org/Wednesday")]
    Wednesday,
}

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum DeliveryMethod {
    /// A DeliveryMethod in which an item is made available via locker.
    #[serde(rename = "http://schema.org/LockerDelivery")]
    LockerDelivery,
    /// A DeliveryMethod in which an item is collected on site, e.g. in a store or at a box office.
    #[serde(rename = "http://schema.org/OnSitePickup")]
    OnSitePickup,
    /// A private parcel service as the delivery mode available for a certain offer.
    ///
    /// Commonly used values:
    ///
    /// * http://purl.org/goodrelations/v1#DHL
    /// * http://purl.org/goodrelations/v1#FederalExpress
    /// * http://purl.org/goodrelations/v1#UPS
    #[serde(rename = "http://schema.org/ParcelService")]
    ParcelService,
}

/// A type of permission which can be granted for accessing a digital document.
///
/// <http://schema.org/DigitalDocumentPermissionType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum DigitalDocumentPermissionType {
    /// Permission to add comments to the document.
    #[serde(rename = "http://schema.org/CommentPermission")]
    CommentPermission,
    /// Permission to read or view the document.
    #[serde(rename = "http://schema.org/ReadPermission")]
    ReadPermission,
    /// Permission to write or edit the document.
    #[serde(rename = "http://schema.org/WritePermission")]
    WritePermission,
}

/// Enumerates some common technology platforms, for use with properties such as \[\[actionPlatform]]. It is not supposed to be comprehensive - when a suitable code is not enumerated here, textual or URL values can be used instead. These codes are at a fairly high level and do not deal with versioning and other nuance. Additional codes can be suggested [in github](https://github.com/schemaorg/schemaorg/issues/3057).
///
/// <http://schema.org/DigitalPlatformEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum DigitalPlatformEnumeration {
    /// Represents the broad notion of Android-based operating systems.
    #[serde(rename = "http://schema.org/AndroidPlatform")]
    AndroidPlatform,
    /// Represents the broad notion of 'desktop' browsers as a Web Platform.
    #[serde(rename = "http://schema.org/DesktopWebPlatform")]
    DesktopWebPlatform,
    /// Represents the generic notion of the Web Platform. More specific codes include \[\[MobileWebPlatform]] and \[\[DesktopWebPlatform]], as an incomplete list.
    #[serde(rename = "http://schema.org/GenericWebPlatform")]
    GenericWebPlatform,
    /// Represents the broad notion of iOS-based operating systems.
    #[serde(rename = "http://schema.org/IOSPlatform")]
    IOSPlatform,
    /// Represents the broad notion of 'mobile' browsers as a Web Platform.
    #[serde(rename = "http://schema.org/MobileWebPlatform")]
    MobileWebPlatform,
}

/// A value indicating which roadwheels will receive torque.
///
/// <http://schema.org/DriveWheelConfigurationValue>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum DriveWheelConfigurationValue {
    /// All-wheel Drive is a transmission layout where the engine drives all four wheels.
    #[serde(rename = "http://schema.org/AllWheelDriveConfiguration")]
    AllWheelDriveConfiguration,
    /// Four-wheel drive is a transmission layout where the engine primarily drives two wheels with a part-time four-wheel drive capability.
    #[serde(rename = "http://schema.org/FourWheelDriveConfiguration")]
    FourWheelDriveConfiguration,
    /// Front-wheel drive is a transmission layout where the engine drives the front wheels.
    #[serde(rename = "http://schema.org/FrontWheelDriveConfiguration")]
    FrontWheelDriveConfiguration,
    /// Real-wheel drive is a transmission layout where the engine drives the rear wheels.
    #[serde(rename = "http://schema.org/RearWheelDriveConfiguration")]
    RearWheelDriveConfiguration,
}

/// Enumerated categories of medical drug costs.
///
/// <http://schema.org/DrugCostCategory>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum DrugCostCategory {
    /// The drug's cost represents the maximum reimbursement paid by an insurer for the drug.
    #[serde(rename = "http://schema.org/ReimbursementCap")]
    ReimbursementCap,
    /// The drug's cost represents the retail cost of the drug.
    #[serde(rename = "http://schema.org/Retail")]
    Retail,
    /// The drug's cost represents the wholesale acquisition cost of the drug.
    #[serde(rename = "http://schema.org/Wholesale")]
    Wholesale,
}

/// Categories that represent an assessment of the risk of fetal injury due to a drug or pharmaceutical used as directed by the mother during pregnancy.
///
/// <http://schema.org/DrugPregnancyCategory>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum DrugPregnancyCategory {
    /// A designation by the US FDA signifying that adequate and well-controlled studies have failed to demonstrate a risk to the fetus in the first trimester of pregnancy (and there is no evidence of risk in later trimesters).
    #[serde(rename = "http://schema.org/FDAcategoryA")]
    FDAcategoryA,
    /// A designation by the US FDA signifying that animal reproduction studies have failed to demonstrate a risk to the fetus and there are no adequate and well-controlled studies in pregnant women.
    #[serde(rename = "http://schema.org/FDAcategoryB")]
    FDAcategoryB,
    /// A designation by the US FDA signifying that animal reproduction studies have shown an adverse effect on the fetus and there are no adequate and well-controlled studies in humans, but potential benefits may warrant use of the drug in pregnant women despite potential risks.
    #[serde(rename = "http://schema.org/FDAcategoryC")]
    FDAcategoryC,
    /// A designation by the US FDA signifying that there is positive evidence of human fetal risk based on adverse reaction data from investigational or marketing experience or studies in humans, but potential benefits may warrant use of the drug in pregnant women despite potential risks.
    #[serde(rename = "http://schema.org/FDAcategoryD")]
    FDAcategoryD,
    /// A designation by the US FDA signifying that studies in animals or humans have demonstrated fetal abnormalities and/or there is positive evidence of human fetal risk based on adverse reaction data from investigational or marketing experience, and the risks involved in use of the drug in pregnant women clearly outweigh potential benefits.
    #[serde(rename = "http://schema.org/FDAcategoryX")]
    FDAcategoryX,
    /// A designation that the drug in question has not been assigned a pregnancy category designation by the US FDA.
    #[serde(rename = "http://schema.org/FDAnotEvaluated")]
    FDAnotEvaluated,
}

/// Indicates whether this drug is available by prescription or over-the-counter.
///
/// <http://schema.org/DrugPrescriptionStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum DrugPrescriptionStatus {
    /// The character of a medical substance, typically a medicine, of being available over the counter or not.
    #[serde(rename = "http://schema.org/OTC")]
    OTC,
    /// Available by prescription only.
    #[serde(rename = "http://schema.org/PrescriptionOnly")]
    PrescriptionOnly,
}

/// Enumerates the EU energy efficiency classes A-G as well as A+, A++, and A+++ as defined in EU directive 2017/1369.
///
/// <http://schema.org/EUEnergyEfficiencyEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum EUEnergyEfficiencyEnumeration {
    /// Represents EU Energy Efficiency Class A as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryA")]
    EUEnergyEfficiencyCategoryA,
    /// Represents EU Energy Efficiency Class A+ as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryA1Plus")]
    EUEnergyEfficiencyCategoryA1Plus,
    /// Represents EU Energy Efficiency Class A++ as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryA2Plus")]
    EUEnergyEfficiencyCategoryA2Plus,
    /// Represents EU Energy Efficiency Class A+++ as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryA3Plus")]
    EUEnergyEfficiencyCategoryA3Plus,
    /// Represents EU Energy Efficiency Class B as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryB")]
    EUEnergyEfficiencyCategoryB,
    /// Represents EU Energy Efficiency Class C as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryC")]
    EUEnergyEfficiencyCategoryC,
    /// Represents EU Energy Efficiency Class D as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryD")]
    EUEnergyEfficiencyCategoryD,
    /// Represents EU Energy Efficiency Class E as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryE")]
    EUEnergyEfficiencyCategoryE,
    /// Represents EU Energy Efficiency Class F as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryF")]
    EUEnergyEfficiencyCategoryF,
    /// Represents EU Energy Efficiency Class G as defined in EU energy labeling regulations.
    #[serde(rename = "http://schema.org/EUEnergyEfficiencyCategoryG")]
    EUEnergyEfficiencyCategoryG,
}

/// Used to indicate whether a product is EnergyStar certified.
///
/// <http://schema.org/EnergyStarEnergyEfficiencyEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum EnergyStarEnergyEfficiencyEnumeration {
    /// Represents EnergyStar certification.
    #[serde(rename = "http://schema.org/EnergyStarCertified")]
    EnergyStarCertified,
}

/// An EventAttendanceModeEnumeration value is one of potentially several modes of organising an event, relating to whether it is online or offline.
///
/// <http://schema.org/EventAttendanceModeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum EventAttendanceModeEnumeration {
    /// MixedEventAttendanceMode - an event that is conducted as a combination of both offline and online modes.
    #[serde(rename = "http://schema.org/MixedEventAttendanceMode")]
    MixedEventAttendanceMode,
    /// OfflineEventAttendanceMode - an event that is primarily conducted offline.
    #[serde(rename = "http://schema.org/OfflineEventAttendanceMode")]
    OfflineEventAttendanceMode,
    /// OnlineEventAttendanceMode - an event that is primarily conducted online.
    #[serde(rename = "http://schema.org/OnlineEventAttendanceMode")]
    OnlineEventAttendanceMode,
}

/// EventStatusType is an enumeration type whose instances represent several states that an Event may be in.
///
/// <http://schema.org/EventStatusType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum EventStatusType {
    /// The event has been cancelled. If the event has multiple startDate values, all are assumed to be cancelled. Either startDate or previousStartDate may be used to specify the event's cancelled date(s).
    #[serde(rename = "http://schema.org/EventCancelled")]
    EventCancelled,
    /// Indicates that the event was changed to allow online participation. See \[\[eventAttendanceMode]] for specifics of whether it is now fully or partially online.
    #[serde(rename = "http://schema.org/EventMovedOnline")]
    EventMovedOnline,
    /// The event has been postponed and no new date has been set. The event's previousStartDate should be set.
    #[serde(rename = "http://schema.org/EventPostponed")]
    EventPostponed,
    /// The event has been rescheduled. The event's previousStartDate should be set to the old date and the startDate should be set to the event's new date. (If the event has been rescheduled multiple times, the previousStartDate property may be repeated.)
    #[serde(rename = "http://schema.org/EventRescheduled")]
    EventRescheduled,
    /// The event is taking place or has taken place on the startDate as scheduled. Use of this value is optional, as it is assumed by default.
    #[serde(rename = "http://schema.org/EventScheduled")]
    EventScheduled,
}

/// A type of product fulfillment.
///
/// <http://schema.org/FulfillmentTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum FulfillmentTypeEnumeration {
    /// Fulfillment to a collection point location.
    #[serde(rename = "http://schema.org/FulfillmentTypeCollectionPoint")]
    FulfillmentTypeCollectionPoint,
    /// Fulfillment to a customer selected address.
    #[serde(rename = "http://schema.org/FulfillmentTypeDelivery")]
    FulfillmentTypeDelivery,
    /// Fulfillment through pick-up drop-off locations.
    #[serde(rename = "http://schema.org/FulfillmentTypePickupDropoff")]
    FulfillmentTypePickupDropoff,
    /// Fulfillment through pick-up in a store.
    #[serde(rename = "http://schema.org/FulfillmentTypePickupInStore")]
    FulfillmentTypePickupInStore,
    /// Fulfillment to a customer selected address after scheduling with the customer.
    #[serde(rename = "http://schema.org/FulfillmentTypeScheduledDelivery")]
    FulfillmentTypeScheduledDelivery,
}

/// For a \[\[VideoGame]], such as used with a \[\[PlayGameAction]], an enumeration of the kind of game availability offered.
///
/// <http://schema.org/GameAvailabilityEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum GameAvailabilityEnumeration {
    /// Indicates demo game availability, i.e. a somehow limited demonstration of the full game.
    #[serde(rename = "http://schema.org/DemoGameAvailability")]
    DemoGameAvailability,
    /// Indicates full game availability.
    #[serde(rename = "http://schema.org/FullGameAvailability")]
    FullGameAvailability,
}

/// Indicates whether this game is multi-player, co-op or single-player.
///
/// <http://schema.org/GamePlayMode>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum GamePlayMode {
    /// Play mode: CoOp. Co-operative games, where you play on the same team with friends.
    #[serde(rename = "http://schema.org/CoOp")]
    CoOp,
    /// Play mode: MultiPlayer. Requiring or allowing multiple human players to play simultaneously.
    #[serde(rename = "http://schema.org/MultiPlayer")]
    MultiPlayer,
    /// Play mode: SinglePlayer. Which is played by a lone player.
    #[serde(rename = "http://schema.org/SinglePlayer")]
    SinglePlayer,
}

/// Status of a game server.
///
/// <http://schema.org/GameServerStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum GameServerStatus {
    /// Game server status: OfflinePermanently. Server is offline and not available.
    #[serde(rename = "http://schema.org/OfflinePermanently")]
    OfflinePermanently,
    /// Game server status: OfflineTemporarily. Server is offline now but it can be online soon.
    #[serde(rename = "http://schema.org/OfflineTemporarily")]
    OfflineTemporarily,
    /// Game server status: Online. Server is available.
    #[serde(rename = "http://schema.org/Online")]
    Online,
    /// Game server status: OnlineFull. Server is online but unavailable. The maximum number of players has reached.
    #[serde(rename = "http://schema.org/OnlineFull")]
    OnlineFull,
}

/// An enumeration of genders.
///
/// <http://schema.org/GenderType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum GenderType {
    /// The female gender.
    #[serde(rename = "http://schema.org/Female")]
    Female,
    /// The male gender.
    #[serde(rename = "http://schema.org/Male")]
    Male,
}

/// GovernmentBenefitsType enumerates several kinds of government benefits to support the COVID-19 situation. Note that this structure may not capture all benefits offered.
///
/// <http://schema.org/GovernmentBenefitsType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum GovernmentBenefitsType {
    /// BasicIncome: this is a benefit for basic income.
    #[serde(rename = "http://schema.org/BasicIncome")]
    BasicIncome,
    /// BusinessSupport: this is a benefit for supporting businesses.
    #[serde(rename = "http://schema.org/BusinessSupport")]
    BusinessSupport,
    /// DisabilitySupport: this is a benefit for disability support.
    #[serde(rename = "http://schema.org/DisabilitySupport")]
    DisabilitySupport,
    /// HealthCare: this is a benefit for health care.
    #[serde(rename = "http://schema.org/HealthCare")]
    HealthCare,
    /// OneTimePayments: this is a benefit for one-time payments for individuals.
    #[serde(rename = "http://schema.org/OneTimePayments")]
    OneTimePayments,
    /// PaidLeave: this is a benefit for paid leave.
    #[serde(rename = "http://schema.org/PaidLeave")]
    PaidLeave,
    /// ParentalSupport: this is a benefit for parental support.
    #[serde(rename = "http://schema.org/ParentalSupport")]
    ParentalSupport,
    /// UnemploymentSupport: this is a benefit for unemployment support.
    #[serde(rename = "http://schema.org/UnemploymentSupport")]
    UnemploymentSupport,
}

/// HealthAspectEnumeration enumerates several aspects of health content online, each of which might be described using \[\[hasHealthAspect]] and \[\[HealthTopicContent]].
///
/// <http://schema.org/HealthAspectEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum HealthAspectEnumeration {
    /// Content about the allergy-related aspects of a health topic.
    #[serde(rename = "http://schema.org/AllergiesHealthAspect")]
    AllergiesHealthAspect,
    /// Content about the benefits and advantages of usage or utilization of topic.
    #[serde(rename = "http://schema.org/BenefitsHealthAspect")]
    BenefitsHealthAspect,
    /// Information about the causes and main actions that gave rise to the topic.
    #[serde(rename = "http://schema.org/CausesHealthAspect")]
    CausesHealthAspect,
    /// Content about contagion mechanisms and contagiousness information over the topic.
    #[serde(rename = "http://schema.org/ContagiousnessHealthAspect")]
    ContagiousnessHealthAspect,
    /// Content about the effectiveness-related aspects of a health topic.
    #[serde(rename = "http://schema.org/EffectivenessHealthAspect")]
    EffectivenessHealthAspect,
    /// Content that discusses practical and policy aspects for getting access to specific kinds of healthcare (e.g. distribution mechanisms for vaccines).
    #[serde(rename = "http://schema.org/GettingAccessHealthAspect")]
    GettingAccessHealthAspect,
    /// Content that discusses and explains how a particular health-related topic works, e.g. in terms of mechanisms and underlying science.
    #[serde(rename = "http://schema.org/HowItWorksHealthAspect")]
    HowItWorksHealthAspect,
    /// Information about how or where to find a topic. Also may contain location data that can be used for where to look for help if the topic is observed.
    #[serde(rename = "http://schema.org/HowOrWhereHealthAspect")]
    HowOrWhereHealthAspect,
    /// Content discussing ingredients-related aspects of a health topic.
    #[serde(rename = "http://schema.org/IngredientsHealthAspect")]
    IngredientsHealthAspect,
    /// Information about coping or life related to the topic.
    #[serde(rename = "http://schema.org/LivingWithHealthAspect")]
    LivingWithHealthAspect,
    /// Related topics may be treated by a Topic.
    #[serde(rename = "http://schema.org/MayTreatHealthAspect")]
    MayTreatHealthAspect,
    /// Content about common misconceptions and myths that are related to a topic.
    #[serde(rename = "http://schema.org/MisconceptionsHealthAspect")]
    MisconceptionsHealthAspect,
    /// Overview of the content. Contains a summarized view of the topic with the most relevant information for an introduction.
    #[serde(rename = "http://schema.org/OverviewHealthAspect")]
    OverviewHealthAspect,
    /// Content about the real life experience of patients or people that have lived a similar experience about the topic. May be forums, topics, Q-and-A and related material.
    #[serde(rename = "http://schema.org/PatientExperienceHealthAspect")]
    PatientExperienceHealthAspect,
    /// Content discussing pregnancy-related aspects of a health topic.
    #[serde(rename = "http://schema.org/PregnancyHealthAspect")]
    PregnancyHealthAspect,
    /// Information about actions or measures that can be taken to avoid getting the topic or reaching a critical situation related to the topic.
    #[serde(rename = "http://schema.org/PreventionHealthAspect")]
    PreventionHealthAspect,
    /// Typical progression and happenings of life course of the topic.
    #[serde(rename = "http://schema.org/PrognosisHealthAspect")]
    PrognosisHealthAspect,
    /// Other prominent or relevant topics tied to the main topic.
    #[serde(rename = "http://schema.org/RelatedTopicsHealthAspect")]
    RelatedTopicsHealthAspect,
    /// Information about the risk factors and possible complications that may follow a topic.
    #[serde(rename = "http://schema.org/RisksOrComplicationsHealthAspect")]
    RisksOrComplicationsHealthAspect,
    /// Content about the safety-related aspects of a health topic.
    #[serde(rename = "http://schema.org/SafetyHealthAspect")]
    SafetyHealthAspect,
    /// Content about how to screen or further filter a topic.
    #[serde(rename = "http://schema.org/ScreeningHealthAspect")]
    ScreeningHealthAspect,
    /// Information about questions that may be asked, when to see a professional, measures before seeing a doctor or content about the first consultation.
    #[serde(rename = "http://schema.org/SeeDoctorHealthAspect")]
    SeeDoctorHealthAspect,
    /// Self care actions or measures that can be taken to sooth, health or avoid a topic. This may be carried at home and can be carried/managed by the person itself.
    #[serde(rename = "http://schema.org/SelfCareHealthAspect")]
    SelfCareHealthAspect,
    /// Side effects that can be observed from the usage of the topic.
    #[serde(rename = "http://schema.org/SideEffectsHealthAspect")]
    SideEffectsHealthAspect,
    /// Stages that can be observed from a topic.
    #[serde(rename = "http://schema.org/StagesHealthAspect")]
    StagesHealthAspect,
    /// Symptoms or related symptoms of a Topic.
    #[serde(rename = "http://schema.org/SymptomsHealthAspect")]
    SymptomsHealthAspect,
    /// Treatments or related therapies for a Topic.
    #[serde(rename = "http://schema.org/TreatmentsHealthAspect")]
    TreatmentsHealthAspect,
    /// Categorization and other types related to a topic.
    #[serde(rename = "http://schema.org/TypesHealthAspect")]
    TypesHealthAspect,
    /// Content about how, when, frequency and dosage of a topic.
    #[serde(rename = "http://schema.org/UsageOrScheduleHealthAspect")]
    UsageOrScheduleHealthAspect,
}

/// <a href="https://www.iptc.org/">IPTC</a> "Digital Source" codes for use with the \[\[digitalSourceType]] property, providing information about the source for a digital media object.
/// In general these codes are not declared here to be mutually exclusive, although some combinations would be contradictory if applied simultaneously, or might be considered mutually incompatible by upstream maintainers of the definitions. See the IPTC <a href="https://www.iptc.org/std/photometadata/documentation/userguide/">documentation</a>
/// for <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">detailed definitions</a> of all terms.
///
/// <http://schema.org/IPTCDigitalSourceEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum IPTCDigitalSourceEnumeration {
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia">algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/AlgorithmicMediaDigitalSource")]
    AlgorithmicMediaDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced">algorithmically enhanced</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/AlgorithmicallyEnhancedDigitalSource")]
    AlgorithmicallyEnhancedDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture">composite capture</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/CompositeCaptureDigitalSource")]
    CompositeCaptureDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia">algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/CompositeDigitalSource")]
    CompositeDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic">composite synthetic</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/CompositeSyntheticDigitalSource")]
    CompositeSyntheticDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia">composite with trained algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource")]
    CompositeWithTrainedAlgorithmicMediaDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia">data driven media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/DataDrivenMediaDigitalSource")]
    DataDrivenMediaDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/digitalArt">digital art</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/DigitalArtDigitalSource")]
    DigitalArtDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture">digital capture</a></a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/DigitalCaptureDigitalSource")]
    DigitalCaptureDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/minorHumanEdits">minor human edits</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/MinorHumanEditsDigitalSource")]
    MinorHumanEditsDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia">algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/MultiFrameComputationalCaptureDigitalSource")]
    MultiFrameComputationalCaptureDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm">negative film</a></a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/NegativeFilmDigitalSource")]
    NegativeFilmDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/positiveFilm">positive film</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/PositiveFilmDigitalSource")]
    PositiveFilmDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/print">print</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/PrintDigitalSource")]
    PrintDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia">algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/ScreenCaptureDigitalSource")]
    ScreenCaptureDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia">trained algorithmic media</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/TrainedAlgorithmicMediaDigitalSource")]
    TrainedAlgorithmicMediaDigitalSource,
    /// Content coded as '<a href="https://cv.iptc.org/newscodes/digitalsourcetype/virtualRecording">virtual recording</a>' using the IPTC <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">digital source type</a> vocabulary.
    #[serde(rename = "http://schema.org/VirtualRecordingDigitalSource")]
    VirtualRecordingDigitalSource,
}

/// The types of expenses that are covered by the incentive. For example some incentives are only for the goods (tangible items) but the services (labor) are excluded.
///
/// <http://schema.org/IncentiveQualifiedExpenseType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum IncentiveQualifiedExpenseType {
    /// This incentive applies to goods only.
    #[serde(rename = "http://schema.org/IncentiveQualifiedExpenseTypeGoodsOnly")]
    IncentiveQualifiedExpenseTypeGoodsOnly,
    /// This incentive can apply to either goods or services (or both).
    #[serde(rename = "http://schema.org/IncentiveQualifiedExpenseTypeGoodsOrServices")]
    IncentiveQualifiedExpenseTypeGoodsOrServices,
    /// This incentive applies to services only.
    #[serde(rename = "http://schema.org/IncentiveQualifiedExpenseTypeServicesOnly")]
    IncentiveQualifiedExpenseTypeServicesOnly,
    /// This incentive applies to utility bills.
    #[serde(rename = "http://schema.org/IncentiveQualifiedExpenseTypeUtilityBill")]
    IncentiveQualifiedExpenseTypeUtilityBill,
}

/// Enumerates a status for an incentive, such as whether it is active.
///
/// <http://schema.org/IncentiveStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum IncentiveStatus {
    /// This incentive is currently active.
    #[serde(rename = "http://schema.org/IncentiveStatusActive")]
    IncentiveStatusActive,
    /// This incentive is currently being developed, and may become active/retired in the future.
    #[serde(rename = "http://schema.org/IncentiveStatusInDevelopment")]
    IncentiveStatusInDevelopment,
    /// This incentive is currently active, but may not be accepting new applicants (e.g. max number of redemptions reached for a year)
    #[serde(rename = "http://schema.org/IncentiveStatusOnHold")]
    IncentiveStatusOnHold,
    /// This incentive is not longer available.
    #[serde(rename = "http://schema.org/IncentiveStatusRetired")]
    IncentiveStatusRetired,
}

/// Enumerates common financial incentives for products, including tax credits, tax deductions, rebates and subsidies, etc.
///
/// <http://schema.org/IncentiveType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum IncentiveType {
    /// An incentive where the recipient can receive additional funding for the purchase/lease of the good/service, which must be paid back.
    #[serde(rename = "http://schema.org/IncentiveTypeLoan")]
    IncentiveTypeLoan,
    /// An incentive that reduces the purchase/lease cost of the good/service in question.
    #[serde(rename = "http://schema.org/IncentiveTypeRebateOrSubsidy")]
    IncentiveTypeRebateOrSubsidy,
    /// An incentive that directly reduces the amount of tax owed by the recipient.
    #[serde(rename = "http://schema.org/IncentiveTypeTaxCredit")]
    IncentiveTypeTaxCredit,
    /// An incentive that reduces the recipient's amount of taxable income.
    #[serde(rename = "http://schema.org/IncentiveTypeTaxDeduction")]
    IncentiveTypeTaxDeduction,
    /// An incentive that reduces/exempts the recipient from taxation applicable to the incentivized good/service (e.g. luxury taxes, registration taxes, circulation tax).
    #[serde(rename = "http://schema.org/IncentiveTypeTaxWaiver")]
    IncentiveTypeTaxWaiver,
}

/// Classes of agents or pathogens that transmit infectious diseases. Enumerated type.
///
/// <http://schema.org/InfectiousAgentClass>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum InfectiousAgentClass {
    /// Pathogenic bacteria that cause bacterial infection.
    #[serde(rename = "http://schema.org/Bacteria")]
    Bacteria,
    /// Pathogenic fungus.
    #[serde(rename = "http://schema.org/Fungus")]
    Fungus,
    /// Multicellular parasite that causes an infection.
    #[serde(rename = "http://schema.org/MulticellularParasite")]
    MulticellularParasite,
    /// A prion is an infectious agent composed of protein in a misfolded form.
    #[serde(rename = "http://schema.org/Prion")]
    Prion,
    /// Single-celled organism that causes an infection.
    #[serde(rename = "http://schema.org/Protozoa")]
    Protozoa,
    /// Pathogenic virus that causes viral infection.
    #[serde(rename = "http://schema.org/Virus")]
    Virus,
}

/// A list of possible product availability options.
///
/// <http://schema.org/ItemAvailability>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum ItemAvailability {
    /// Indicates that the item is available on back order.
    #[serde(rename = "http://schema.org/BackOrder")]
    BackOrder,
    /// Indicates that the item has been discontinued.
    #[serde(rename = "http://schema.org/Discontinued")]
    Discontinued,
    /// Indicates that the item is in stock.
    #[serde(rename = "http://schema.org/InStock")]
    InStock,
    /// Indicates that the item is available only at physical locations.
    #[serde(rename = "http://schema.org/InStoreOnly")]
    InStoreOnly,
    /// Indicates that the item has limited availability.
    #[serde(rename = "http://schema.org/LimitedAvailability")]
    LimitedAvailability,
    /// Indicates that the item is made to order (custom made).
    #[serde(rename = "http://schema.org/MadeToOrder")]
    MadeToOrder,
    /// Indicates that the item is available only online.
    #[serde(rename = "http://schema.org/OnlineOnly")]
    OnlineOnly,
    /// Indicates that the item is out of stock.
    #[serde(rename = "http://schema.org/OutOfStock")]
    OutOfStock,
    /// Indicates that the item is available for pre-order.
    #[serde(rename = "http://schema.org/PreOrder")]
    PreOrder,
    /// Indicates that the item is available for ordering and delivery before general availability.
    #[serde(rename = "http://schema.org/PreSale")]
    PreSale,
    /// Indicates that the item is reserved and therefore not available.
    #[serde(rename = "http://schema.org/Reserved")]
    Reserved,
    /// Indicates that the item has sold out.
    #[serde(rename = "http://schema.org/SoldOut")]
    SoldOut,
}

/// Enumerated for values for itemListOrder for indicating how an ordered ItemList is organized.
///
/// <http://schema.org/ItemListOrderType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum ItemListOrderType {
    /// An ItemList ordered with lower values listed first.
    #[serde(rename = "http://schema.org/ItemListOrderAscending")]
    ItemListOrderAscending,
    /// An ItemList ordered with higher values listed first.
    #[serde(rename = "http://schema.org/ItemListOrderDescending")]
    ItemListOrderDescending,
    /// An ItemList ordered with no explicit order.
    #[serde(rename = "http://schema.org/ItemListUnordered")]
    ItemListUnordered,
}

/// A list of possible statuses for the legal force of a legislation.
///
/// <http://schema.org/LegalForceStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum LegalForceStatus {
    /// Indicates that a legislation is in force.
    #[serde(rename = "http://schema.org/InForce")]
    InForce,
    /// Indicates that a legislation is currently not in force.
    #[serde(rename = "http://schema.org/NotInForce")]
    NotInForce,
    /// Indicates that parts of the legislation are in force, and parts are not.
    #[serde(rename = "http://schema.org/PartiallyInForce")]
    PartiallyInForce,
}

/// A list of possible levels for the legal validity of a legislation.
///
/// <http://schema.org/LegalValueLevel>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum LegalValueLevel {
    /// Indicates that the publisher gives some special status to the publication of the document. ("The Queens Printer" version of a UK Act of Parliament, or the PDF version of a Directive published by the EU Office of Publications). Something "Authoritative" is considered to be also \[\[OfficialLegalValue]]".
    #[serde(rename = "http://schema.org/AuthoritativeLegalValue")]
    AuthoritativeLegalValue,
    /// Indicates a document for which the text is conclusively what the law says and is legally binding. (e.g. The digitally signed version of an Official Journal.)
    /// Something "Definitive" is considered to be also \[\[AuthoritativeLegalValue]].
    #[serde(rename = "http://schema.org/DefinitiveLegalValue")]
    DefinitiveLegalValue,
    /// All the documents published by an official publisher should have at least the legal value level "OfficialLegalValue". This indicates that the document was published by an organisation with the public task of making it available (e.g. a consolidated version of a EU directive published by the EU Office of Publications).
    #[serde(rename = "http://schema.org/OfficialLegalValue")]
    OfficialLegalValue,
    /// Indicates that a document has no particular or special standing (e.g. a republication of a law by a private publisher).
    #[serde(rename = "http://schema.org/UnofficialLegalValue")]
    UnofficialLegalValue,
}

/// An enumeration of several kinds of Map.
///
/// <http://schema.org/MapCategoryType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MapCategoryType {
    /// A parking map.
    #[serde(rename = "http://schema.org/ParkingMap")]
    ParkingMap,
    /// A seating map.
    #[serde(rename = "http://schema.org/SeatingMap")]
    SeatingMap,
    /// A transit map.
    #[serde(rename = "http://schema.org/TransitMap")]
    TransitMap,
    /// A venue map (e.g. for malls, auditoriums, museums, etc.).
    #[serde(rename = "http://schema.org/VenueMap")]
    VenueMap,
}

/// Enumeration(s) for use with \[\[measurementMethod]].
///
/// <http://schema.org/MeasurementMethodEnum>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MeasurementMethodEnum {
    /// An example \[\[MeasurementMethodEnum]] (to remove when real enums are added).
    #[serde(rename = "http://schema.org/ExampleMeasurementMethodEnum")]
    ExampleMeasurementMethodEnum,
}

/// Codes for use with the \[\[mediaAuthenticityCategory]] property, indicating the authenticity of a media object (in the context of how it was published or shared). In general these codes are not mutually exclusive, although some combinations (such as 'original' versus 'transformed', 'edited' and 'staged') would be contradictory if applied in the same \[\[MediaReview]]. Note that the application of these codes is with regard to a piece of media shared or published in a particular context.
///
/// <http://schema.org/MediaManipulationRatingEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MediaManipulationRatingEnumeration {
    /// Content coded 'missing context' in a \[\[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a \[\[VideoObject]] to be 'missing context': Presenting unaltered video in an inaccurate manner that misrepresents the footage. For example, using incorrect dates or locations, altering the transcript or sharing brief clips from a longer video to mislead viewers. (A video rated 'original' can also be missing context.)
    ///
    /// For an \[\[ImageObject]] to be 'missing context': Presenting unaltered images in an inaccurate manner to misrepresent the image and mislead the viewer. For example, a common tactic is using an unaltered image but saying it came from a different time or place. (An image rated 'original' can also be missing context.)
    ///
    /// For an \[\[ImageObject]] with embedded text to be 'missing context': An unaltered image presented in an inaccurate manner to misrepresent the image and mislead the viewer. For example, a common tactic is using an unaltered image but saying it came from a different time or place. (An 'original' image with inaccurate text would generally fall in this category.)
    ///
    /// For an \[\[AudioObject]] to be 'missing context': Unaltered audio presented in an inaccurate manner that misrepresents it. For example, using incorrect dates or locations, or sharing brief clips from a longer recording to mislead viewers. (Audio rated “original” can also be missing context.)
    #[serde(rename = "http://schema.org/DecontextualizedContent")]
    DecontextualizedContent,
    /// Content coded 'edited or cropped content' in a \[\[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a \[\[VideoObject]] to be 'edited or cropped content': The video has been edited or rearranged. This category applies to time edits, including editing multiple videos together to alter the story being told or editing out large portions from a video.
    ///
    /// For an \[\[ImageObject]] to be 'edited or cropped content': Presenting a part of an image from a larger whole to mislead the viewer.
    ///
    /// For an \[\[ImageObject]] with embedded text to be 'edited or cropped content': Presenting a part of an image from a larger whole to mislead the viewer.
    ///
    /// For an \[\[AudioObject]] to be 'edited or cropped content': The audio has been edited or rearranged. This category applies to time edits, including editing multiple audio clips together to alter the story being told or editing out large portions from the recording.
    #[serde(rename = "http://schema.org/EditedOrCroppedContent")]
    EditedOrCroppedContent,
    /// Content coded 'as original media content' in a \[\[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a \[\[VideoObject]] to be 'original': No evidence the footage has been misleadingly altered or manipulated, though it may contain false or misleading claims.
    ///
    /// For an \[\[ImageObject]] to be 'original': No evidence the image has been misleadingly altered or manipulated, though it may still contain false or misleading claims.
    ///
    /// For an \[\[ImageObject]] with embedded text to be 'original': No evidence the image has been misleadingly altered or manipulated, though it may still contain false or misleading claims.
    ///
    /// For an \[\[AudioObject]] to be 'original': No evidence the audio has been misleadingly altered or manipulated, though it may contain false or misleading claims.
    #[serde(rename = "http://schema.org/OriginalMediaContent")]
    OriginalMediaContent,
    /// Content coded 'satire or parody content' in a \[\[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a \[\[VideoObject]] to be 'satire or parody content': A video that was created as political or humorous commentary and is presented in that context. (Reshares of satire/parody content that do not include relevant context are more likely to fall under the “missing context” rating.)
    ///
    /// For an \[\[ImageObject]] to be 'satire or parody content': An image that was created as political or humorous commentary and is presented in that context. (Reshares of satire/parody content that do not include relevant context are more likely to fall under the “missing context” rating.)
    ///
    /// For an \[\[ImageObject]] with embedded text to be 'satire or parody content': An image that was created as political or humorous commentary and is presented in that context. (Reshares of satire/parody content that do not include relevant context are more likely to fall under the “missing context” rating.)
    ///
    /// For an \[\[AudioObject]] to be 'satire or parody content': Audio that was created as political or humorous commentary and is presented in that context. (Reshares of satire/parody content that do not include relevant context are more likely to fall under the “missing context” rating.)
    #[serde(rename = "http://schema.org/SatireOrParodyContent")]
    SatireOrParodyContent,
    /// Content coded 'staged content' in a \[\[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a \[\[VideoObject]] to be 'staged content': A video that has been created using actors or similarly contrived.
    ///
    /// For an \[\[ImageObject]] to be 'staged content': An image that was created using actors or similarly contrived, such as a screenshot of a fake tweet.
    ///
    /// For an \[\[ImageObject]] with embedded text to be 'staged content': An image that was created using actors or similarly contrived, such as a screenshot of a fake tweet.
    ///
    /// For an \[\[AudioObject]] to be 'staged content': Audio that has been created using actors or similarly contrived.
    #[serde(rename = "http://schema.org/StagedContent")]
    StagedContent,
    /// Content coded 'transformed content' in a \[\[MediaReview]], considered in the context of how it was published or shared.
    ///
    /// For a \[\[VideoObject]] to be 'transformed content':  or all of the video has been manipulated to transform the footage itself. This category includes using tools like the Adobe Suite to change the speed of the video, add or remove visual elements or dub audio. Deepfakes are also a subset of transformation.
    ///
    /// For an \[\[ImageObject]] to be 'transformed content': Adding or deleting visual elements to give the image a different meaning with the intention to mislead.
    ///
    /// For an \[\[ImageObject]] with embedded text to be 'transformed content': Adding or deleting visual elements to give the image a different meaning with the intention to mislead.
    ///
    /// For an \[\[AudioObject]] to be 'transformed content': Part or all of the audio has been manipulated to alter the words or sounds, or the audio has been synthetically generated, such as to create a sound-alike voice.
    #[serde(rename = "http://schema.org/TransformedContent")]
    TransformedContent,
}

/// Target audiences types for medical web pages. Enumerated type.
///
/// <http://schema.org/MedicalAudienceType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicalAudienceType {
    /// Medical clinicians, including practicing physicians and other medical professionals involved in clinical practice.
    #[serde(rename = "http://schema.org/Clinician")]
    Clinician,
    /// Medical researchers.
    #[serde(rename = "http://schema.org/MedicalResearcher")]
    MedicalResearcher,
}

/// Categories of medical devices, organized by the purpose or intended use of the device.
///
/// <http://schema.org/MedicalDevicePurpose>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicalDevicePurpose {
    /// A medical device used for diagnostic purposes.
    #[serde(rename = "http://schema.org/Diagnostic")]
    Diagnostic,
    /// A medical device used for therapeutic purposes.
    #[serde(rename = "http://schema.org/Therapeutic")]
    Therapeutic,
}

/// Level of evidence for a medical guideline. Enumerated type.
///
/// <http://schema.org/MedicalEvidenceLevel>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicalEvidenceLevel {
    /// Data derived from multiple randomized clinical trials or meta-analyses.
    #[serde(rename = "http://schema.org/EvidenceLevelA")]
    EvidenceLevelA,
    /// Data derived from a single randomized trial, or nonrandomized studies.
    #[serde(rename = "http://schema.org/EvidenceLevelB")]
    EvidenceLevelB,
    /// Only consensus opinion of experts, case studies, or standard-of-care.
    #[serde(rename = "http://schema.org/EvidenceLevelC")]
    EvidenceLevelC,
}

/// Any medical imaging modality typically used for diagnostic purposes. Enumerated type.
///
/// <http://schema.org/MedicalImagingTechnique>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicalImagingTechnique {
    /// X-ray computed tomography imaging.
    #[serde(rename = "http://schema.org/CT")]
    CT,
    /// Magnetic resonance imaging.
    #[serde(rename = "http://schema.org/MRI")]
    MRI,
    /// Positron emission tomography imaging.
    #[serde(rename = "http://schema.org/PET")]
    PET,
    /// Radiography is an imaging technique that uses electromagnetic radiation other than visible light, especially X-rays, to view the internal structure of a non-uniformly composed and opaque object such as the human body.
    #[serde(rename = "http://schema.org/Radiography")]
    Radiography,
    /// Ultrasound imaging.
    #[serde(rename = "http://schema.org/Ultrasound")]
    Ultrasound,
    /// X-ray imaging.
    #[serde(rename = "http://schema.org/XRay")]
    XRay,
}

/// Design models for observational medical studies. Enumerated type.
///
/// <http://schema.org/MedicalObservationalStudyDesign>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicalObservationalStudyDesign {
    /// A case series (also known as a clinical series) is a medical research study that tracks patients with a known exposure given similar treatment or examines their medical records for exposure and outcome. A case series can be retrospective or prospective and usually involves a smaller number of patients than the more powerful case-control studies or randomized controlled trials. Case series may be consecutive or non-consecutive, depending on whether all cases presenting to the reporting authors over a period of time were included, or only a selection.
    #[serde(rename = "http://schema.org/CaseSeries")]
    CaseSeries,
    /// Also known as a panel study. A cohort study is a form of longitudinal study used in medicine and social science. It is one type of study design and should be compared with a cross-sectional study.  A cohort is a group of people who share a common characteristic or experience within a defined period (e.g., are born, leave school, lose their job, are exposed to a drug or a vaccine, etc.). The comparison group may be the general population from which the cohort is drawn, or it may be another cohort of persons thought to have had little or no exposure to the substance under investigation, but otherwise similar. Alternatively, subgroups within the cohort may be compared with each other.
    #[serde(rename = "http://schema.org/CohortStudy")]
    CohortStudy,
    /// Studies carried out on pre-existing data (usually from 'snapshot' surveys), such as that collected by the Census Bureau. Sometimes called Prevalence Studies.
    #[serde(rename = "http://schema.org/CrossSectional")]
    CrossSectional,
    /// Unlike cross-sectional studies, longitudinal studies track the same people, and therefore the differences observed in those people are less likely to be the result of cultural differences across generations. Longitudinal studies are also used in medicine to uncover predictors of certain diseases.
    #[serde(rename = "http://schema.org/Longitudinal")]
    Longitudinal,
    /// An observational study design.
    #[serde(rename = "http://schema.org/Observational")]
    Observational,
    /// A registry-based study design.
    #[serde(rename = "http://schema.org/Registry")]
    Registry,
}

/// An enumeration that describes different types of medical procedures.
///
/// <http://schema.org/MedicalProcedureType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicalProcedureType {
    /// A type of medical procedure that involves noninvasive techniques.
    #[serde(rename = "http://schema.org/NoninvasiveProcedure")]
    NoninvasiveProcedure,
    /// A type of medical procedure that involves percutaneous techniques, where access to organs or tissue is achieved via needle-puncture of the skin. For example, catheter-based procedures like stent delivery.
    #[serde(rename = "http://schema.org/PercutaneousProcedure")]
    PercutaneousProcedure,
}

/// Any specific branch of medical science or practice. Medical specialities include clinical specialties that pertain to particular organ systems and their respective disease states, as well as allied health specialties. Enumerated type.
///
/// <http://schema.org/MedicalSpecialty>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicalSpecialty {
    /// A specific branch of medical science that pertains to study of anesthetics and their application.
    #[serde(rename = "http://schema.org/Anesthesia")]
    Anesthesia,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of heart and vasculature.
    #[serde(rename = "http://schema.org/Cardiovascular")]
    Cardiovascular,
    /// A field of public health focusing on improving health characteristics of a defined population in relation with their geographical or environment areas.
    #[serde(rename = "http://schema.org/CommunityHealth")]
    CommunityHealth,
    /// A branch of medicine that is involved in the dental care.
    #[serde(rename = "http://schema.org/Dentistry")]
    Dentistry,
    /// Something relating to or practicing dermatology.
    #[serde(rename = "http://schema.org/Dermatologic")]
    Dermatologic,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of skin.
    #[serde(rename = "http://schema.org/Dermatology")]
    Dermatology,
    /// Dietetics and nutrition as a medical specialty.
    #[serde(rename = "http://schema.org/DietNutrition")]
    DietNutrition,
    /// A specific branch of medical science that deals with the evaluation and initial treatment of medical conditions caused by trauma or sudden illness.
    #[serde(rename = "http://schema.org/Emergency")]
    Emergency,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of endocrine glands and their secretions.
    #[serde(rename = "http://schema.org/Endocrine")]
    Endocrine,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of digestive system.
    #[serde(rename = "http://schema.org/Gastroenterologic")]
    Gastroenterologic,
    /// A specific branch of medical science that pertains to hereditary transmission and the variation of inherited characteristics and disorders.
    #[serde(rename = "http://schema.org/Genetic")]
    Genetic,
    /// A specific branch of medical science that is concerned with the diagnosis and treatment of diseases, debilities and provision of care to the aged.
    #[serde(rename = "http://schema.org/Geriatric")]
    Geriatric,
    /// A specific branch of medical science that pertains to the health care of women, particularly in the diagnosis and treatment of disorders affecting the female reproductive system.
    #[serde(rename = "http://schema.org/Gynecologic")]
    Gynecologic,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of blood and blood producing organs.
    #[serde(rename = "http://schema.org/Hematologic")]
    Hematologic,
    /// Something in medical science that pertains to infectious diseases, i.e. caused by bacterial, viral, fungal or parasitic infections.
    #[serde(rename = "http://schema.org/Infectious")]
    Infectious,
    /// A medical science pertaining to chemical, hematological, immunologic, microscopic, or bacteriological diagnostic analyses or research.
    #[serde(rename = "http://schema.org/LaboratoryScience")]
    LaboratoryScience,
    /// A nurse-like health profession that deals with pregnancy, childbirth, and the postpartum period (including care of the newborn), besides sexual and reproductive health of women throughout their lives.
    #[serde(rename = "http://schema.org/Midwifery")]
    Midwifery,
    /// A specific branch of medical science that pertains to diagnosis and treatment of disorders of muscles, ligaments and skeletal system.
    #[serde(rename = "http://schema.org/Musculoskeletal")]
    Musculoskeletal,
    /// A specific branch of medical science that studies the nerves and nervous system and its respective disease states.
    #[serde(rename = "http://schema.org/Neurologic")]
    Neurologic,
    /// A health profession of a person formally educated and trained in the care of the sick or infirm person.
    #[serde(rename = "http://schema.org/Nursing")]
    Nursing,
    /// A specific branch of medical science that specializes in the care of women during the prenatal and postnatal care and with the delivery of the child.
    #[serde(rename = "http://schema.org/Obstetric")]
    Obstetric,
    /// A specific branch of medical science that deals with benign and malignant tumors, including the study of their development, diagnosis, treatment and prevention.
    #[serde(rename = "http://schema.org/Oncologic")]
    Oncologic,
    /// The science or practice of testing visual acuity and prescribing corrective lenses.
    #[serde(rename = "http://schema.org/Optometric")]
    Optometric,
    /// A specific branch of medical science that is concerned with the ear, nose and throat and their respective disease states.
    #[serde(rename = "http://schema.org/Otolaryngologic")]
    Otolaryngologic,
    /// A specific branch of medical science that is concerned with the study of the cause, origin and nature of a disease state, including its consequences as a result of manifestation of the disease. In clinical care, the term is used to designate a branch of medicine using laboratory tests to diagnose and determine the prognostic significance of illness.
    #[serde(rename = "http://schema.org/Pathology")]
    Pathology,
    /// A specific branch of medical science that specializes in the care of infants, children and adolescents.
    #[serde(rename = "http://schema.org/Pediatric")]
    Pediatric,
    /// The practice or art and science of preparing and dispensing drugs and medicines.
    #[serde(rename = "http://schema.org/PharmacySpecialty")]
    PharmacySpecialty,
    /// The practice of treatment of disease, injury, or deformity by physical methods such as massage, heat treatment, and exercise rather than by drugs or surgery.
    #[serde(rename = "http://schema.org/Physiotherapy")]
    Physiotherapy,
    /// A specific branch of medical science that pertains to therapeutic or cosmetic repair or re-formation of missing, injured or malformed tissues or body parts by manual and instrumental means.
    #[serde(rename = "http://schema.org/PlasticSurgery")]
    PlasticSurgery,
    /// Podiatry is the care of the human foot, especially the diagnosis and treatment of foot disorders.
    #[serde(rename = "http://schema.org/Podiatric")]
    Podiatric,
    /// The medical care by a physician, or other health-care professional, who is the patient's first contact with the health-care system and who may recommend a specialist if necessary.
    #[serde(rename = "http://schema.org/PrimaryCare")]
    PrimaryCare,
    /// A specific branch of medical science that is concerned with the study, treatment, and prevention of mental illness, using both medical and psychological therapies.
    #[serde(rename = "http://schema.org/Psychiatric")]
    Psychiatric,
    /// Branch of medicine that pertains to the health services to improve and protect community health, especially epidemiology, sanitation, immunization, and preventive medicine.
    #[serde(rename = "http://schema.org/PublicHealth")]
    PublicHealth,
    /// A specific branch of medical science that pertains to the study of the respiratory system and its respective disease states.
    #[serde(rename = "http://schema.org/Pulmonary")]
    Pulmonary,
    /// Radiography is an imaging technique that uses electromagnetic radiation other than visible light, especially X-rays, to view the internal structure of a non-uniformly composed and opaque object such as the human body.
    #[serde(rename = "http://schema.org/Radiography")]
    Radiography,
    /// A specific branch of medical science that pertains to the study of the kidneys and its respective disease states.
    #[serde(rename = "http://schema.org/Renal")]
    Renal,
    /// The therapy that is concerned with the maintenance or improvement of respiratory function (as in patients with pulmonary disease).
    #[serde(rename = "http://schema.org/RespiratoryTherapy")]
    RespiratoryTherapy,
    /// A specific branch of medical science that deals with the study and treatment of rheumatic, autoimmune or joint diseases.
    #[serde(rename = "http://schema.org/Rheumatologic")]
    Rheumatologic,
    /// The scientific study and treatment of defects, disorders, and malfunctions of speech and voice, as stuttering, lisping, or lalling, and of language disturbances, as aphasia or delayed language acquisition.
    #[serde(rename = "http://schema.org/SpeechPathology")]
    SpeechPathology,
    /// A specific branch of medical science that pertains to treating diseases, injuries and deformities by manual and instrumental means.
    #[serde(rename = "http://schema.org/Surgical")]
    Surgical,
    /// A specific branch of medical science that is concerned with poisons, their nature, effects and detection and involved in the treatment of poisoning.
    #[serde(rename = "http://schema.org/Toxicologic")]
    Toxicologic,
    /// A specific branch of medical science that is concerned with the diagnosis and treatment of diseases pertaining to the urinary tract and the urogenital system.
    #[serde(rename = "http://schema.org/Urologic")]
    Urologic,
}

/// The status of a medical study. Enumerated type.
///
/// <http://schema.org/MedicalStudyStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicalStudyStatus {
    /// Active, but not recruiting new participants.
    #[serde(rename = "http://schema.org/ActiveNotRecruiting")]
    ActiveNotRecruiting,
    /// Completed.
    #[serde(rename = "http://schema.org/Completed")]
    Completed,
    /// Enrolling participants by invitation only.
    #[serde(rename = "http://schema.org/EnrollingByInvitation")]
    EnrollingByInvitation,
    /// Not yet recruiting.
    #[serde(rename = "http://schema.org/NotYetRecruiting")]
    NotYetRecruiting,
    /// Recruiting participants.
    #[serde(rename = "http://schema.org/Recruiting")]
    Recruiting,
    /// Results are available.
    #[serde(rename = "http://schema.org/ResultsAvailable")]
    ResultsAvailable,
    /// Results are not available.
    #[serde(rename = "http://schema.org/ResultsNotAvailable")]
    ResultsNotAvailable,
    /// Suspended.
    #[serde(rename = "http://schema.org/Suspended")]
    Suspended,
    /// Terminated.
    #[serde(rename = "http://schema.org/Terminated")]
    Terminated,
    /// Withdrawn.
    #[serde(rename = "http://schema.org/Withdrawn")]
    Withdrawn,
}

/// Design models for medical trials. Enumerated type.
///
/// <http://schema.org/MedicalTrialDesign>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicalTrialDesign {
    /// A trial design in which neither the researcher nor the patient knows the details of the treatment the patient was randomly assigned to.
    #[serde(rename = "http://schema.org/DoubleBlindedTrial")]
    DoubleBlindedTrial,
    /// An international trial.
    #[serde(rename = "http://schema.org/InternationalTrial")]
    InternationalTrial,
    /// A trial that takes place at multiple centers.
    #[serde(rename = "http://schema.org/MultiCenterTrial")]
    MultiCenterTrial,
    /// A trial design in which the researcher knows the full details of the treatment, and so does the patient.
    #[serde(rename = "http://schema.org/OpenTrial")]
    OpenTrial,
    /// A placebo-controlled trial design.
    #[serde(rename = "http://schema.org/PlaceboControlledTrial")]
    PlaceboControlledTrial,
    /// A randomized trial design.
    #[serde(rename = "http://schema.org/RandomizedTrial")]
    RandomizedTrial,
    /// A trial design in which the researcher knows which treatment the patient was randomly assigned to but the patient does not.
    #[serde(rename = "http://schema.org/SingleBlindedTrial")]
    SingleBlindedTrial,
    /// A trial that takes place at a single center.
    #[serde(rename = "http://schema.org/SingleCenterTrial")]
    SingleCenterTrial,
    /// A trial design in which neither the researcher, the person administering the therapy nor the patient knows the details of the treatment the patient was randomly assigned to.
    #[serde(rename = "http://schema.org/TripleBlindedTrial")]
    TripleBlindedTrial,
}

/// Systems of medical practice.
///
/// <http://schema.org/MedicineSystem>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MedicineSystem {
    /// A system of medicine that originated in India over thousands of years and that focuses on integrating and balancing the body, mind, and spirit.
    #[serde(rename = "http://schema.org/Ayurvedic")]
    Ayurvedic,
    /// A system of medicine focused on the relationship between the body's structure, mainly the spine, and its functioning.
    #[serde(rename = "http://schema.org/Chiropractic")]
    Chiropractic,
    /// A system of medicine based on the principle that a disease can be cured by a substance that produces similar symptoms in healthy people.
    #[serde(rename = "http://schema.org/Homeopathic")]
    Homeopathic,
    /// A system of medicine focused on promoting the body's innate ability to heal itself.
    #[serde(rename = "http://schema.org/Osteopathic")]
    Osteopathic,
    /// A system of medicine based on common theoretical concepts that originated in China and evolved over thousands of years, that uses herbs, acupuncture, exercise, massage, dietary therapy, and other methods to treat a wide range of conditions.
    #[serde(rename = "http://schema.org/TraditionalChinese")]
    TraditionalChinese,
    /// The conventional Western system of medicine, that aims to apply the best available evidence gained from the scientific method to clinical decision making. Also known as conventional or Western medicine.
    #[serde(rename = "http://schema.org/WesternConventional")]
    WesternConventional,
}

/// Enumerates several kinds of product return policies.
///
/// <http://schema.org/MerchantReturnEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MerchantReturnEnumeration {
    /// Specifies that there is a finite window for product returns.
    #[serde(rename = "http://schema.org/MerchantReturnFiniteReturnWindow")]
    MerchantReturnFiniteReturnWindow,
    /// Specifies that product returns are not permitted.
    #[serde(rename = "http://schema.org/MerchantReturnNotPermitted")]
    MerchantReturnNotPermitted,
    /// Specifies that there is an unlimited window for product returns.
    #[serde(rename = "http://schema.org/MerchantReturnUnlimitedWindow")]
    MerchantReturnUnlimitedWindow,
    /// Specifies that a product return policy is not provided.
    #[serde(rename = "http://schema.org/MerchantReturnUnspecified")]
    MerchantReturnUnspecified,
}

/// Classification of the album by its type of content: soundtrack, live album, studio album, etc.
///
/// <http://schema.org/MusicAlbumProductionType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MusicAlbumProductionType {
    /// CompilationAlbum.
    #[serde(rename = "http://schema.org/CompilationAlbum")]
    CompilationAlbum,
    /// DJMixAlbum.
    #[serde(rename = "http://schema.org/DJMixAlbum")]
    DJMixAlbum,
    /// DemoAlbum.
    #[serde(rename = "http://schema.org/DemoAlbum")]
    DemoAlbum,
    /// LiveAlbum.
    #[serde(rename = "http://schema.org/LiveAlbum")]
    LiveAlbum,
    /// MixtapeAlbum.
    #[serde(rename = "http://schema.org/MixtapeAlbum")]
    MixtapeAlbum,
    /// RemixAlbum.
    #[serde(rename = "http://schema.org/RemixAlbum")]
    RemixAlbum,
    /// SoundtrackAlbum.
    #[serde(rename = "http://schema.org/SoundtrackAlbum")]
    SoundtrackAlbum,
    /// SpokenWordAlbum.
    #[serde(rename = "http://schema.org/SpokenWordAlbum")]
    SpokenWordAlbum,
    /// StudioAlbum.
    #[serde(rename = "http://schema.org/StudioAlbum")]
    StudioAlbum,
}

/// The kind of release which this album is: single, EP or album.
///
/// <http://schema.org/MusicAlbumReleaseType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MusicAlbumReleaseType {
    /// AlbumRelease.
    #[serde(rename = "http://schema.org/AlbumRelease")]
    AlbumRelease,
    /// BroadcastRelease.
    #[serde(rename = "http://schema.org/BroadcastRelease")]
    BroadcastRelease,
    /// EPRelease.
    #[serde(rename = "http://schema.org/EPRelease")]
    EPRelease,
    /// SingleRelease.
    #[serde(rename = "http://schema.org/SingleRelease")]
    SingleRelease,
}

/// Format of this release (the type of recording media used, i.e. compact disc, digital media, LP, etc.).
///
/// <http://schema.org/MusicReleaseFormatType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum MusicReleaseFormatType {
    /// CDFormat.
    #[serde(rename = "http://schema.org/CDFormat")]
    CDFormat,
    /// CassetteFormat.
    #[serde(rename = "http://schema.org/CassetteFormat")]
    CassetteFormat,
    /// DVDFormat.
    #[serde(rename = "http://schema.org/DVDFormat")]
    DVDFormat,
    /// DigitalAudioTapeFormat.
    #[serde(rename = "http://schema.org/DigitalAudioTapeFormat")]
    DigitalAudioTapeFormat,
    /// DigitalFormat.
    #[serde(rename = "http://schema.org/DigitalFormat")]
    DigitalFormat,
    /// LaserDiscFormat.
    #[serde(rename = "http://schema.org/LaserDiscFormat")]
    LaserDiscFormat,
    /// VinylFormat.
    #[serde(rename = "http://schema.org/VinylFormat")]
    VinylFormat,
}

/// NLNonprofitType: Non-profit organization type originating from the Netherlands.
///
/// <http://schema.org/NLNonprofitType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum NLNonprofitType {
    /// NonprofitANBI: Non-profit type referring to a Public Benefit Organization (NL).
    #[serde(rename = "http://schema.org/NonprofitANBI")]
    NonprofitANBI,
    /// NonprofitSBBI: Non-profit type referring to a Social Interest Promoting Institution (NL).
    #[serde(rename = "http://schema.org/NonprofitSBBI")]
    NonprofitSBBI,
}

/// A list of possible conditions for the item.
///
/// <http://schema.org/OfferItemCondition>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum OfferItemCondition {
    /// Indicates that the item is damaged.
    #[serde(rename = "http://schema.org/DamagedCondition")]
    DamagedCondition,
    /// Indicates that the item is new.
    #[serde(rename = "http://schema.org/NewCondition")]
    NewCondition,
    /// Indicates that the item is refurbished.
    #[serde(rename = "http://schema.org/RefurbishedCondition")]
    RefurbishedCondition,
    /// Indicates that the item is used.
    #[serde(rename = "http://schema.org/UsedCondition")]
    UsedCondition,
}

/// Enumerated status values for Order.
///
/// <http://schema.org/OrderStatus>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum OrderStatus {
    /// OrderStatus representing cancellation of an order.
    #[serde(rename = "http://schema.org/OrderCancelled")]
    OrderCancelled,
    /// OrderStatus representing successful delivery of an order.
    #[serde(rename = "http://schema.org/OrderDelivered")]
    OrderDelivered,
    /// OrderStatus representing that an order is in transit.
    #[serde(rename = "http://schema.org/OrderInTransit")]
    OrderInTransit,
    /// OrderStatus representing that payment is due on an order.
    #[serde(rename = "http://schema.org/OrderPaymentDue")]
    OrderPaymentDue,
    /// OrderStatus representing availability of an order for pickup.
    #[serde(rename = "http://schema.org/OrderPickupAvailable")]
    OrderPickupAvailable,
    /// OrderStatus representing that there is a problem with the order.
    #[serde(rename = "http://schema.org/OrderProblem")]
    OrderProblem,
    /// OrderStatus representing that an order is being processed.
    #[serde(rename = "http://schema.org/OrderProcessing")]
    OrderProcessing,
    /// OrderStatus representing that an order has been returned.
    #[serde(rename = "http://schema.org/OrderReturned")]
    OrderReturned,
}

/// The type of payment method, only for generic payment types, specific forms of payments, like card payment should be expressed using subclasses of PaymentMethod.
///
/// <http://schema.org/PaymentMethodType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum PaymentMethodType {
    /// Payment in advance by bank transfer, equivalent to <code>http://purl.org/goodrelations/v1#ByBankTransferInAdvance</code>.
    #[serde(rename = "http://schema.org/ByBankTransferInAdvance")]
    ByBankTransferInAdvance,
    /// Payment by invoice, typically after the goods were delivered, equivalent to <code>http://purl.org/goodrelations/v1#ByInvoice</code>.
    #[serde(rename = "http://schema.org/ByInvoice")]
    ByInvoice,
    /// Cash on Delivery (COD) payment, equivalent to <code>http://purl.org/goodrelations/v1#COD</code>.
    #[serde(rename = "http://schema.org/COD")]
    COD,
    /// Payment using cash, on premises, equivalent to <code>http://purl.org/goodrelations/v1#Cash</code>.
    #[serde(rename = "http://schema.org/Cash")]
    Cash,
    /// Payment in advance by sending a check, equivalent to <code>http://purl.org/goodrelations/v1#CheckInAdvance</code>.
    #[serde(rename = "http://schema.org/CheckInAdvance")]
    CheckInAdvance,
    /// Payment in advance by direct debit from the bank, equivalent to <code>http://purl.org/goodrelations/v1#DirectDebit</code>.
    #[serde(rename = "http://schema.org/DirectDebit")]
    DirectDebit,
    /// Payment in advance in some form of shop or kiosk for goods purchased online.
    #[serde(rename = "http://schema.org/InStorePrepay")]
    InStorePrepay,
    /// Payment by billing via the phone carrier.
    #[serde(rename = "http://schema.org/PhoneCarrierPayment")]
    PhoneCarrierPayment,
}

/// A specific payment status. For example, PaymentDue, PaymentComplete, etc.
///
/// <http://schema.org/PaymentStatusType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum PaymentStatusType {
    /// An automatic payment system is in place and will be used.
    #[serde(rename = "http://schema.org/PaymentAutomaticallyApplied")]
    PaymentAutomaticallyApplied,
    /// The payment has been received and processed.
    #[serde(rename = "http://schema.org/PaymentComplete")]
    PaymentComplete,
    /// The payee received the payment, but it was declined for some reason.
    #[serde(rename = "http://schema.org/PaymentDeclined")]
    PaymentDeclined,
    /// The payment is due, but still within an acceptable time to be received.
    #[serde(rename = "http://schema.org/PaymentDue")]
    PaymentDue,
    /// The payment is due and considered late.
    #[serde(rename = "http://schema.org/PaymentPastDue")]
    PaymentPastDue,
}

/// Categories of physical activity, organized by physiologic classification.
///
/// <http://schema.org/PhysicalActivityCategory>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum PhysicalActivityCategory {
    /// Physical activity of relatively low intensity that depends primarily on the aerobic energy-generating process; during activity, the aerobic metabolism uses oxygen to adequately meet energy demands during exercise.
    #[serde(rename = "http://schema.org/AerobicActivity")]
    AerobicActivity,
    /// Physical activity that is of high-intensity which utilizes the anaerobic metabolism of the body.
    #[serde(rename = "http://schema.org/AnaerobicActivity")]
    AnaerobicActivity,
    /// Physical activity that is engaged to help maintain posture and balance.
    #[serde(rename = "http://schema.org/Balance")]
    Balance,
    /// Physical activity that is engaged in to improve joint and muscle flexibility.
    #[serde(rename = "http://schema.org/Flexibility")]
    Flexibility,
    /// Any physical activity engaged in for recreational purposes. Examples may include ballroom dancing, roller skating, canoeing, fishing, etc.
    #[serde(rename = "http://schema.org/LeisureTimeActivity")]
    LeisureTimeActivity,
    /// Any physical activity engaged in for job-related purposes. Examples may include waiting tables, maid service, carrying a mailbag, picking fruits or vegetables, construction work, etc.
    #[serde(rename = "http://schema.org/OccupationalActivity")]
    OccupationalActivity,
    /// Physical activity that is engaged in to improve muscle and bone strength. Also referred to as resistance training.
    #[serde(rename = "http://schema.org/StrengthTraining")]
    StrengthTraining,
}

/// A type of physical examination of a patient performed by a physician.
///
/// <http://schema.org/PhysicalExam>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum PhysicalExam {
    /// Abdomen clinical examination.
    #[serde(rename = "http://schema.org/Abdomen")]
    Abdomen,
    /// Appearance assessment with clinical examination.
    #[serde(rename = "http://schema.org/Appearance")]
    Appearance,
    /// Cardiovascular system assessment with clinical examination.
    #[serde(rename = "http://schema.org/CardiovascularExam")]
    CardiovascularExam,
    /// Ear function assessment with clinical examination.
    #[serde(rename = "http://schema.org/Ear")]
    Ear,
    /// Eye or ophthalmological function assessment with clinical examination.
    #[serde(rename = "http://schema.org/Eye")]
    Eye,
    /// Genitourinary system function assessment with clinical examination.
    #[serde(rename = "http://schema.org/Genitourinary")]
    Genitourinary,
    /// Head assessment with clinical examination.
    #[serde(rename = "http://schema.org/Head")]
    Head,
    /// Lung and respiratory system clinical examination.
    #[serde(rename = "http://schema.org/Lung")]
    Lung,
    /// Musculoskeletal system clinical examination.
    #[serde(rename = "http://schema.org/MusculoskeletalExam")]
    MusculoskeletalExam,
    /// Neck assessment with clinical examination.
    #[serde(rename = "http://schema.org/Neck")]
    Neck,
    /// Neurological system clinical examination.
    #[serde(rename = "http://schema.org/Neuro")]
    Neuro,
    /// Nose function assessment with clinical examination.
    #[serde(rename = "http://schema.org/Nose")]
    Nose,
    /// Skin assessment with clinical examination.
    #[serde(rename = "http://schema.org/Skin")]
    Skin,
    /// Throat assessment with  clinical examination.
    #[serde(rename = "http://schema.org/Throat")]
    Throat,
}

/// Enumerates different price components that together make up the total price for an offered product.
///
/// <http://schema.org/PriceComponentTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum PriceComponentTypeEnumeration {
    /// Represents the activation fee part of the total price for an offered product, for example a cellphone contract.
    #[serde(rename = "http://schema.org/ActivationFee")]
    ActivationFee,
    /// Represents the cleaning fee part of the total price for an offered product, for example a vacation rental.
    #[serde(rename = "http://schema.org/CleaningFee")]
    CleaningFee,
    /// Represents the distance fee (e.g., price per km or mile) part of the total price for an offered product, for example a car rental.
    #[serde(rename = "http://schema.org/DistanceFee")]
    DistanceFee,
    /// Represents the downpayment (up-front payment) price component of the total price for an offered product that has additional installment payments.
    #[serde(rename = "http://schema.org/Downpayment")]
    Downpayment,
    /// Represents the installment pricing component of the total price for an offered product.
    #[serde(rename = "http://schema.org/Installment")]
    Installment,
    /// Represents the subscription pricing component of the total price for an offered product.
    #[serde(rename = "http://schema.org/Subscription")]
    Subscription,
}

/// Enumerates different price types, for example list price, invoice price, and sale price.
///
/// <http://schema.org/PriceTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum PriceTypeEnumeration {
    /// Represents the invoice price of an offered product.
    #[serde(rename = "http://schema.org/InvoicePrice")]
    InvoicePrice,
    /// Represents the list price of an offered product. Typically the same as the [MSRP](http://schema.org/MSRP).
    #[serde(rename = "http://schema.org/ListPrice")]
    ListPrice,
    /// Represents the manufacturer suggested retail price ("MSRP") of an offered product.
    #[serde(rename = "http://schema.org/MSRP")]
    MSRP,
    /// Represents the minimum advertised price ("MAP") (as dictated by the manufacturer) of an offered product.
    #[serde(rename = "http://schema.org/MinimumAdvertisedPrice")]
    MinimumAdvertisedPrice,
    /// Represents the regular price of an offered product. This is usually the advertised price before a temporary sale. Once the sale period ends the advertised price will go back to the regular price.
    #[serde(rename = "http://schema.org/RegularPrice")]
    RegularPrice,
    /// Represents the suggested retail price ("SRP") of an offered product.
    #[serde(rename = "http://schema.org/SRP")]
    SRP,
    /// Represents a sale price (usually active for a limited period) of an offered product.
    #[serde(rename = "http://schema.org/SalePrice")]
    SalePrice,
    /// Represents the strikethrough price (the previous advertised price) of an offered product.
    #[serde(rename = "http://schema.org/StrikethroughPrice")]
    StrikethroughPrice,
}

/// Enumerates a purchase type for an item.
///
/// <http://schema.org/PurchaseType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum PurchaseType {
    /// This is a lease of an item.
    #[serde(rename = "http://schema.org/PurchaseTypeLease")]
    PurchaseTypeLease,
    /// This is a purchase of a new item.
    #[serde(rename = "http://schema.org/PurchaseTypeNewPurchase")]
    PurchaseTypeNewPurchase,
    /// This is a trade-in for an item.
    #[serde(rename = "http://schema.org/PurchaseTypeTradeIn")]
    PurchaseTypeTradeIn,
    /// This is a purchase of a used item.
    #[serde(rename = "http://schema.org/PurchaseTypeUsedPurchase")]
    PurchaseTypeUsedPurchase,
}

/// Enumerates several kinds of product return refund types.
///
/// <http://schema.org/RefundTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum RefundTypeEnumeration {
    /// Specifies that a refund can be done as an exchange for the same product.
    #[serde(rename = "http://schema.org/ExchangeRefund")]
    ExchangeRefund,
    /// Specifies that a refund can be done in the full amount the customer paid for the product.
    #[serde(rename = "http://schema.org/FullRefund")]
    FullRefund,
    /// Specifies that the customer receives a store credit as refund when returning a product.
    #[serde(rename = "http://schema.org/StoreCreditRefund")]
    StoreCreditRefund,
}

/// Enumerated status values for Reservation.
///
/// <http://schema.org/ReservationStatusType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum ReservationStatusType {
    /// The status for a previously confirmed reservation that is now cancelled.
    #[serde(rename = "http://schema.org/ReservationCancelled")]
    ReservationCancelled,
    /// The status of a confirmed reservation.
    #[serde(rename = "http://schema.org/ReservationConfirmed")]
    ReservationConfirmed,
    /// The status of a reservation on hold pending an update like credit card number or flight changes.
    #[serde(rename = "http://schema.org/ReservationHold")]
    ReservationHold,
    /// The status of a reservation when a request has been sent, but not confirmed.
    #[serde(rename = "http://schema.org/ReservationPending")]
    ReservationPending,
}

/// A diet restricted to certain foods or preparations for cultural, religious, health or lifestyle reasons.
///
/// <http://schema.org/RestrictedDiet>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum RestrictedDiet {
    /// A diet appropriate for people with diabetes.
    #[serde(rename = "http://schema.org/DiabeticDiet")]
    DiabeticDiet,
    /// A diet exclusive of gluten.
    #[serde(rename = "http://schema.org/GlutenFreeDiet")]
    GlutenFreeDiet,
    /// A diet conforming to Islamic dietary practices.
    #[serde(rename = "http://schema.org/HalalDiet")]
    HalalDiet,
    /// A diet conforming to Hindu dietary practices, in particular, beef-free.
    #[serde(rename = "http://schema.org/HinduDiet")]
    HinduDiet,
    /// A diet conforming to Jewish dietary practices.
    #[serde(rename = "http://schema.org/KosherDiet")]
    KosherDiet,
    /// A diet focused on reduced calorie intake.
    #[serde(rename = "http://schema.org/LowCalorieDiet")]
    LowCalorieDiet,
    /// A diet focused on reduced fat and cholesterol intake.
    #[serde(rename = "http://schema.org/LowFatDiet")]
    LowFatDiet,
    /// A diet appropriate for people with lactose intolerance.
    #[serde(rename = "http://schema.org/LowLactoseDiet")]
    LowLactoseDiet,
    /// A diet focused on reduced sodium intake.
    #[serde(rename = "http://schema.org/LowSaltDiet")]
    LowSaltDiet,
    /// A diet exclusive of all animal products.
    #[serde(rename = "http://schema.org/VeganDiet")]
    VeganDiet,
    /// A diet exclusive of animal meat.
    #[serde(rename = "http://schema.org/VegetarianDiet")]
    VegetarianDiet,
}

/// Enumerates several kinds of policies for product return fees.
///
/// <http://schema.org/ReturnFeesEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum ReturnFeesEnumeration {
    /// Specifies that product returns are free of charge for the customer.
    #[serde(rename = "http://schema.org/FreeReturn")]
    FreeReturn,
    /// Specifies that the customer must pay the original shipping costs when returning a product.
    #[serde(rename = "http://schema.org/OriginalShippingFees")]
    OriginalShippingFees,
    /// Specifies that the customer must pay a restocking fee when returning a product.
    #[serde(rename = "http://schema.org/RestockingFees")]
    RestockingFees,
    /// Specifies that product returns must be paid for, and are the responsibility of, the customer.
    #[serde(rename = "http://schema.org/ReturnFeesCustomerResponsibility")]
    ReturnFeesCustomerResponsibility,
    /// Specifies that the customer must pay the return shipping costs when returning a product.
    #[serde(rename = "http://schema.org/ReturnShippingFees")]
    ReturnShippingFees,
}

/// Enumerates several types of return labels for product returns.
///
/// <http://schema.org/ReturnLabelSourceEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum ReturnLabelSourceEnumeration {
    /// Indicated that creating a return label is the responsibility of the customer.
    #[serde(rename = "http://schema.org/ReturnLabelCustomerResponsibility")]
    ReturnLabelCustomerResponsibility,
    /// Indicated that a return label must be downloaded and printed by the customer.
    #[serde(rename = "http://schema.org/ReturnLabelDownloadAndPrint")]
    ReturnLabelDownloadAndPrint,
    /// Specifies that a return label will be provided by the seller in the shipping box.
    #[serde(rename = "http://schema.org/ReturnLabelInBox")]
    ReturnLabelInBox,
}

/// Enumerates several types of product return methods.
///
/// <http://schema.org/ReturnMethodEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum ReturnMethodEnumeration {
    /// Specifies that the consumer can keep the product, even when receiving a refund or store credit.
    #[serde(rename = "http://schema.org/KeepProduct")]
    KeepProduct,
    /// Specifies that product returns must be made at a kiosk.
    #[serde(rename = "http://schema.org/ReturnAtKiosk")]
    ReturnAtKiosk,
    /// Specifies that product returns must be done by mail.
    #[serde(rename = "http://schema.org/ReturnByMail")]
    ReturnByMail,
    /// Specifies that product returns must be made in a store.
    #[serde(rename = "http://schema.org/ReturnInStore")]
    ReturnInStore,
}

/// RsvpResponseType is an enumeration type whose instances represent responding to an RSVP request.
///
/// <http://schema.org/RsvpResponseType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum RsvpResponseType {
    /// The invitee may or may not attend.
    #[serde(rename = "http://schema.org/RsvpResponseMaybe")]
    RsvpResponseMaybe,
    /// The invitee will not attend.
    #[serde(rename = "http://schema.org/RsvpResponseNo")]
    RsvpResponseNo,
    /// The invitee will attend.
    #[serde(rename = "http://schema.org/RsvpResponseYes")]
    RsvpResponseYes,
}

/// Enumerates common size systems for different categories of products, for example "EN-13402" or "UK" for wearables or "Imperial" for screws.
///
/// <http://schema.org/SizeSystemEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum SizeSystemEnumeration {
    /// Imperial size system.
    #[serde(rename = "http://schema.org/SizeSystemImperial")]
    SizeSystemImperial,
    /// Metric size system.
    #[serde(rename = "http://schema.org/SizeSystemMetric")]
    SizeSystemMetric,
}

/// A value indicating a steering position.
///
/// <http://schema.org/SteeringPositionValue>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum SteeringPositionValue {
    /// The steering position is on the left side of the vehicle (viewed from the main direction of driving).
    #[serde(rename = "http://schema.org/LeftHandDriving")]
    LeftHandDriving,
    /// The steering position is on the right side of the vehicle (viewed from the main direction of driving).
    #[serde(rename = "http://schema.org/RightHandDriving")]
    RightHandDriving,
}

/// An enumeration of possible benefits as part of a loyalty (members) program.
///
/// <http://schema.org/TierBenefitEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum TierBenefitEnumeration {
    /// Benefit of the tier is earning of loyalty points.
    #[serde(rename = "http://schema.org/TierBenefitLoyaltyPoints")]
    TierBenefitLoyaltyPoints,
    /// Benefit of the tier is a members-only price.
    #[serde(rename = "http://schema.org/TierBenefitLoyaltyPrice")]
    TierBenefitLoyaltyPrice,
    /// Benefit of the tier is members-only returns, for example free unlimited returns.
    #[serde(rename = "http://schema.org/TierBenefitLoyaltyReturns")]
    TierBenefitLoyaltyReturns,
    /// Benefit of the tier is a members-only shipping price or speed (for example free shipping or 1-day shipping).
    #[serde(rename = "http://schema.org/TierBenefitLoyaltyShipping")]
    TierBenefitLoyaltyShipping,
}

/// UKNonprofitType: Non-profit organization type originating from the United Kingdom.
///
/// <http://schema.org/UKNonprofitType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum UKNonprofitType {
    /// CharitableIncorporatedOrganization: Non-profit type referring to a Charitable Incorporated Organization (UK).
    #[serde(rename = "http://schema.org/CharitableIncorporatedOrganization")]
    CharitableIncorporatedOrganization,
    /// LimitedByGuaranteeCharity: Non-profit type referring to a charitable company that is limited by guarantee (UK).
    #[serde(rename = "http://schema.org/LimitedByGuaranteeCharity")]
    LimitedByGuaranteeCharity,
    /// UKTrust: Non-profit type referring to a UK trust.
    #[serde(rename = "http://schema.org/UKTrust")]
    UKTrust,
    /// UnincorporatedAssociationCharity: Non-profit type referring to a charitable company that is not incorporated (UK).
    #[serde(rename = "http://schema.org/UnincorporatedAssociationCharity")]
    UnincorporatedAssociationCharity,
}

/// USNonprofitType: Non-profit organization type originating from the United States.
///
/// <http://schema.org/USNonprofitType>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum USNonprofitType {
    /// Nonprofit501a: Non-profit type referring to Farmers’ Cooperative Associations.
    #[serde(rename = "http://schema.org/Nonprofit501a")]
    Nonprofit501a,
    /// Nonprofit501c1: Non-profit type referring to Corporations Organized Under Act of Congress, including Federal Credit Unions and National Farm Loan Associations.
    #[serde(rename = "http://schema.org/Nonprofit501c1")]
    Nonprofit501c1,
    /// Nonprofit501c10: Non-profit type referring to Domestic Fraternal Societies and Associations.
    #[serde(rename = "http://schema.org/Nonprofit501c10")]
    Nonprofit501c10,
    /// Nonprofit501c11: Non-profit type referring to Teachers' Retirement Fund Associations.
    #[serde(rename = "http://schema.org/Nonprofit501c11")]
    Nonprofit501c11,
    /// Nonprofit501c12: Non-profit type referring to Benevolent Life Insurance Associations, Mutual Ditch or Irrigation Companies, Mutual or Cooperative Telephone Companies.
    #[serde(rename = "http://schema.org/Nonprofit501c12")]
    Nonprofit501c12,
    /// Nonprofit501c13: Non-profit type referring to Cemetery Companies.
    #[serde(rename = "http://schema.org/Nonprofit501c13")]
    Nonprofit501c13,
    /// Nonprofit501c14: Non-profit type referring to State-Chartered Credit Unions, Mutual Reserve Funds.
    #[serde(rename = "http://schema.org/Nonprofit501c14")]
    Nonprofit501c14,
    /// Nonprofit501c15: Non-profit type referring to Mutual Insurance Companies or Associations.
    #[serde(rename = "http://schema.org/Nonprofit501c15")]
    Nonprofit501c15,
    /// Nonprofit501c16: Non-profit type referring to Cooperative Organizations to Finance Crop Operations.
    #[serde(rename = "http://schema.org/Nonprofit501c16")]
    Nonprofit501c16,
    /// Nonprofit501c17: Non-profit type referring to Supplemental Unemployment Benefit Trusts.
    #[serde(rename = "http://schema.org/Nonprofit501c17")]
    Nonprofit501c17,
    /// Nonprofit501c18: Non-profit type referring to Employee Funded Pension Trust (created before 25 June 1959).
    #[serde(rename = "http://schema.org/Nonprofit501c18")]
    Nonprofit501c18,
    /// Nonprofit501c19: Non-profit type referring to Post or Organization of Past or Present Members of the Armed Forces.
    #[serde(rename = "http://schema.org/Nonprofit501c19")]
    Nonprofit501c19,
    /// Nonprofit501c2: Non-profit type referring to Title-holding Corporations for Exempt Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501c2")]
    Nonprofit501c2,
    /// Nonprofit501c20: Non-profit type referring to Group Legal Services Plan Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501c20")]
    Nonprofit501c20,
    /// Nonprofit501c21: Non-profit type referring to Black Lung Benefit Trusts.
    #[serde(rename = "http://schema.org/Nonprofit501c21")]
    Nonprofit501c21,
    /// Nonprofit501c22: Non-profit type referring to Withdrawal Liability Payment Funds.
    #[serde(rename = "http://schema.org/Nonprofit501c22")]
    Nonprofit501c22,
    /// Nonprofit501c23: Non-profit type referring to Veterans Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501c23")]
    Nonprofit501c23,
    /// Nonprofit501c24: Non-profit type referring to Section 4049 ERISA Trusts.
    #[serde(rename = "http://schema.org/Nonprofit501c24")]
    Nonprofit501c24,
    /// Nonprofit501c25: Non-profit type referring to Real Property Title-Holding Corporations or Trusts with Multiple Parents.
    #[serde(rename = "http://schema.org/Nonprofit501c25")]
    Nonprofit501c25,
    /// Nonprofit501c26: Non-profit type referring to State-Sponsored Organizations Providing Health Coverage for High-Risk Individuals.
    #[serde(rename = "http://schema.org/Nonprofit501c26")]
    Nonprofit501c26,
    /// Nonprofit501c27: Non-profit type referring to State-Sponsored Workers' Compensation Reinsurance Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501c27")]
    Nonprofit501c27,
    /// Nonprofit501c28: Non-profit type referring to National Railroad Retirement Investment Trusts.
    #[serde(rename = "http://schema.org/Nonprofit501c28")]
    Nonprofit501c28,
    /// Nonprofit501c3: Non-profit type referring to Religious, Educational, Charitable, Scientific, Literary, Testing for Public Safety, Fostering National or International Amateur Sports Competition, or Prevention of Cruelty to Children or Animals Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501c3")]
    Nonprofit501c3,
    /// Nonprofit501c4: Non-profit type referring to Civic Leagues, Social Welfare Organizations, and Local Associations of Employees.
    #[serde(rename = "http://schema.org/Nonprofit501c4")]
    Nonprofit501c4,
    /// Nonprofit501c5: Non-profit type referring to Labor, Agricultural and Horticultural Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501c5")]
    Nonprofit501c5,
    /// Nonprofit501c6: Non-profit type referring to Business Leagues, Chambers of Commerce, Real Estate Boards.
    #[serde(rename = "http://schema.org/Nonprofit501c6")]
    Nonprofit501c6,
    /// Nonprofit501c7: Non-profit type referring to Social and Recreational Clubs.
    #[serde(rename = "http://schema.org/Nonprofit501c7")]
    Nonprofit501c7,
    /// Nonprofit501c8: Non-profit type referring to Fraternal Beneficiary Societies and Associations.
    #[serde(rename = "http://schema.org/Nonprofit501c8")]
    Nonprofit501c8,
    /// Nonprofit501c9: Non-profit type referring to Voluntary Employee Beneficiary Associations.
    #[serde(rename = "http://schema.org/Nonprofit501c9")]
    Nonprofit501c9,
    /// Nonprofit501d: Non-profit type referring to Religious and Apostolic Associations.
    #[serde(rename = "http://schema.org/Nonprofit501d")]
    Nonprofit501d,
    /// Nonprofit501e: Non-profit type referring to Cooperative Hospital Service Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501e")]
    Nonprofit501e,
    /// Nonprofit501f: Non-profit type referring to Cooperative Service Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501f")]
    Nonprofit501f,
    /// Nonprofit501k: Non-profit type referring to Child Care Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501k")]
    Nonprofit501k,
    /// Nonprofit501n: Non-profit type referring to Charitable Risk Pools.
    #[serde(rename = "http://schema.org/Nonprofit501n")]
    Nonprofit501n,
    /// Nonprofit501q: Non-profit type referring to Credit Counseling Organizations.
    #[serde(rename = "http://schema.org/Nonprofit501q")]
    Nonprofit501q,
    /// Nonprofit527: Non-profit type referring to political organizations.
    #[serde(rename = "http://schema.org/Nonprofit527")]
    Nonprofit527,
}

/// Enumerates common types of measurement for wearables products.
///
/// <http://schema.org/WearableMeasurementTypeEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum WearableMeasurementTypeEnumeration {
    /// Measurement of the back section, for example of a jacket.
    #[serde(rename = "http://schema.org/WearableMeasurementBack")]
    WearableMeasurementBack,
    /// Measurement of the chest/bust section, for example of a suit.
    #[serde(rename = "http://schema.org/WearableMeasurementChestOrBust")]
    WearableMeasurementChestOrBust,
    /// Measurement of the collar, for example of a shirt.
    #[serde(rename = "http://schema.org/WearableMeasurementCollar")]
    WearableMeasurementCollar,
    /// Measurement of the cup, for example of a bra.
    #[serde(rename = "http://schema.org/WearableMeasurementCup")]
    WearableMeasurementCup,
    /// Measurement of the height, for example the heel height of a shoe.
    #[serde(rename = "http://schema.org/WearableMeasurementHeight")]
    WearableMeasurementHeight,
    /// Measurement of the hip section, for example of a skirt.
    #[serde(rename = "http://schema.org/WearableMeasurementHips")]
    WearableMeasurementHips,
    /// Measurement of the inseam, for example of pants.
    #[serde(rename = "http://schema.org/WearableMeasurementInseam")]
    WearableMeasurementInseam,
    /// Represents the length, for example of a dress.
    #[serde(rename = "http://schema.org/WearableMeasurementLength")]
    WearableMeasurementLength,
    /// Measurement of the outside leg, for example of pants.
    #[serde(rename = "http://schema.org/WearableMeasurementOutsideLeg")]
    WearableMeasurementOutsideLeg,
    /// Measurement of the sleeve length, for example of a shirt.
    #[serde(rename = "http://schema.org/WearableMeasurementSleeve")]
    WearableMeasurementSleeve,
    /// Measurement of the waist section, for example of pants.
    #[serde(rename = "http://schema.org/WearableMeasurementWaist")]
    WearableMeasurementWaist,
    /// Measurement of the width, for example of shoes.
    #[serde(rename = "http://schema.org/WearableMeasurementWidth")]
    WearableMeasurementWidth,
}

/// Enumerates common size groups (also known as "size types") for wearable products.
///
/// <http://schema.org/WearableSizeGroupEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum WearableSizeGroupEnumeration {
    /// Size group "Big" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupBig")]
    WearableSizeGroupBig,
    /// Size group "Boys" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupBoys")]
    WearableSizeGroupBoys,
    /// Size group "Extra Short" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupExtraShort")]
    WearableSizeGroupExtraShort,
    /// Size group "Extra Tall" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupExtraTall")]
    WearableSizeGroupExtraTall,
    /// Size group "Girls" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupGirls")]
    WearableSizeGroupGirls,
    /// Size group "Husky" (or "Stocky") for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupHusky")]
    WearableSizeGroupHusky,
    /// Size group "Infants" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupInfants")]
    WearableSizeGroupInfants,
    /// Size group "Juniors" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupJuniors")]
    WearableSizeGroupJuniors,
    /// Size group "Maternity" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupMaternity")]
    WearableSizeGroupMaternity,
    /// Size group "Mens" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupMens")]
    WearableSizeGroupMens,
    /// Size group "Misses" (also known as "Missy") for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupMisses")]
    WearableSizeGroupMisses,
    /// Size group "Petite" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupPetite")]
    WearableSizeGroupPetite,
    /// Size group "Plus" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupPlus")]
    WearableSizeGroupPlus,
    /// Size group "Regular" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupRegular")]
    WearableSizeGroupRegular,
    /// Size group "Short" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupShort")]
    WearableSizeGroupShort,
    /// Size group "Tall" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupTall")]
    WearableSizeGroupTall,
    /// Size group "Womens" for wearables.
    #[serde(rename = "http://schema.org/WearableSizeGroupWomens")]
    WearableSizeGroupWomens,
}

/// Enumerates common size systems specific for wearable products.
///
/// <http://schema.org/WearableSizeSystemEnumeration>
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[allow(non_camel_case_types)]
pub enum WearableSizeSystemEnumeration {
    /// Australian size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemAU")]
    WearableSizeSystemAU,
    /// Brazilian size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemBR")]
    WearableSizeSystemBR,
    /// Chinese size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemCN")]
    WearableSizeSystemCN,
    /// Continental size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemContinental")]
    WearableSizeSystemContinental,
    /// German size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemDE")]
    WearableSizeSystemDE,
    /// EN 13402 (joint European standard for size labelling of clothes).
    #[serde(rename = "http://schema.org/WearableSizeSystemEN13402")]
    WearableSizeSystemEN13402,
    /// European size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemEurope")]
    WearableSizeSystemEurope,
    /// French size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemFR")]
    WearableSizeSystemFR,
    /// GS1 (formerly NRF) size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemGS1")]
    WearableSizeSystemGS1,
    /// Italian size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemIT")]
    WearableSizeSystemIT,
    /// Japanese size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemJP")]
    WearableSizeSystemJP,
    /// Mexican size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemMX")]
    WearableSizeSystemMX,
    /// United Kingdom size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemUK")]
    WearableSizeSystemUK,
    /// United States size system for wearables.
    #[serde(rename = "http://schema.org/WearableSizeSystemUS")]
    WearableSizeSystemUS,
}
