//! What a property holds that may have several kinds of value.
//!
//! Where several structs are possible, `@type` says which one it is.

#[allow(unused_imports)]
use super::*;

/// A value of `acceptedAnswer`: <http://schema.org/acceptedAnswer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AcceptedAnswerOneOf {
    Answer(Box<Answer>),
    ItemList(Box<ItemList>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `acceptedPaymentMethod`: <http://schema.org/acceptedPaymentMethod>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AcceptedPaymentMethodOneOf {
    LoanOrCredit(Box<LoanOrCredit>),
    PaymentMethod(Box<PaymentMethod>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `acceptsReservations`: <http://schema.org/acceptsReservations>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AcceptsReservationsOneOf {
    Bool(bool),
    Str(String),
}

/// A value of `acquireLicensePage`: <http://schema.org/acquireLicensePage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AcquireLicensePageOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `acquiredFrom`: <http://schema.org/acquiredFrom>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AcquiredFromOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `actionOption`: <http://schema.org/actionOption>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ActionOptionOneOf {
    Str(String),
    Thing(Box<Thing>),
}

/// A value of `actionPlatform`: <http://schema.org/actionPlatform>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ActionPlatformOneOf {
    DigitalPlatformEnumeration(DigitalPlatformEnumeration),
    Str(String),
}

/// A value of `actionableFeedbackPolicy`: <http://schema.org/actionableFeedbackPolicy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ActionableFeedbackPolicyOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `activityDuration`: <http://schema.org/activityDuration>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ActivityDurationOneOf {
    Duration(Box<Duration>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `activityFrequency`: <http://schema.org/activityFrequency>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ActivityFrequencyOneOf {
    Str(String),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `actor`: <http://schema.org/actor>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ActorOneOf {
    PerformingGroup(Box<PerformingGroup>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `additionalType`: <http://schema.org/additionalType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AdditionalTypeOneOf {
    Str(String),
}

/// A value of `addressCountry`: <http://schema.org/addressCountry>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AddressCountryOneOf {
    Str(String),
    Country(Box<Country>),
}

/// A value of `address`: <http://schema.org/address>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AddressOneOf {
    Str(String),
    PostalAddress(Box<PostalAddress>),
}

/// A value of `addressRegion`: <http://schema.org/addressRegion>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AddressRegionOneOf {
    Str(String),
    AdministrativeArea(Box<AdministrativeArea>),
}

/// A value of `afterMedia`: <http://schema.org/afterMedia>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AfterMediaOneOf {
    Str(String),
    MediaObject(Box<MediaObject>),
}

/// A value of `agent`: <http://schema.org/agent>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AgentOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `aircraft`: <http://schema.org/aircraft>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AircraftOneOf {
    Str(String),
    Vehicle(Box<Vehicle>),
}

/// A value of `alumniOf`: <http://schema.org/alumniOf>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AlumniOfOneOf {
    EducationalOrganization(Box<EducationalOrganization>),
    Organization(Box<Organization>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `amount`: <http://schema.org/amount>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AmountOneOf {
    F64(f64),
    MonetaryAmount(Box<MonetaryAmount>),
}

/// A value of `announcementLocation`: <http://schema.org/announcementLocation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AnnouncementLocationOneOf {
    CivicStructure(Box<CivicStructure>),
    LocalBusiness(Box<LocalBusiness>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `annualPercentageRate`: <http://schema.org/annualPercentageRate>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AnnualPercentageRateOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `answerExplanation`: <http://schema.org/answerExplanation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AnswerExplanationOneOf {
    Comment(Box<Comment>),
    WebContent(Box<WebContent>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `applicableCountry`: <http://schema.org/applicableCountry>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ApplicableCountryOneOf {
    Str(String),
    Country(Box<Country>),
}

/// A value of `applicationCategory`: <http://schema.org/applicationCategory>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ApplicationCategoryOneOf {
    Str(String),
}

/// A value of `applicationDeadline`: <http://schema.org/applicationDeadline>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ApplicationDeadlineOneOf {
    Str(String),
}

/// A value of `applicationSubCategory`: <http://schema.org/applicationSubCategory>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ApplicationSubCategoryOneOf {
    Str(String),
}

/// A value of `archivedAt`: <http://schema.org/archivedAt>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ArchivedAtOneOf {
    Str(String),
    WebPage(Box<WebPage>),
}

/// A value of `areaServed`: <http://schema.org/areaServed>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AreaServedOneOf {
    AdministrativeArea(Box<AdministrativeArea>),
    GeoShape(Box<GeoShape>),
    Place(Box<Place>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `arrivalBusStop`: <http://schema.org/arrivalBusStop>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ArrivalBusStopOneOf {
    BusStation(Box<BusStation>),
    BusStop(Box<BusStop>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `artEdition`: <http://schema.org/artEdition>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ArtEditionOneOf {
    I64(i64),
    Str(String),
}

/// A value of `artMedium`: <http://schema.org/artMedium>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ArtMediumOneOf {
    Str(String),
}

/// A value of `artform`: <http://schema.org/artform>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ArtformOneOf {
    Str(String),
}

/// A value of `artworkSurface`: <http://schema.org/artworkSurface>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ArtworkSurfaceOneOf {
    Str(String),
}

/// A value of `asin`: <http://schema.org/asin>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AsinOneOf {
    Str(String),
}

/// A value of `assesses`: <http://schema.org/assesses>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AssessesOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `associatedAnatomy`: <http://schema.org/associatedAnatomy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AssociatedAnatomyOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    SuperficialAnatomy(Box<SuperficialAnatomy>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `associatedDisease`: <http://schema.org/associatedDisease>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AssociatedDiseaseOneOf {
    MedicalCondition(Box<MedicalCondition>),
    PropertyValue(Box<PropertyValue>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `attendee`: <http://schema.org/attendee>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AttendeeOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `attendees`: <http://schema.org/attendees>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AttendeesOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `audio`: <http://schema.org/audio>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AudioOneOf {
    AudioObject(Box<AudioObject>),
    Clip(Box<Clip>),
    MusicRecording(Box<MusicRecording>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `author`: <http://schema.org/author>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AuthorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `availableLanguage`: <http://schema.org/availableLanguage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum AvailableLanguageOneOf {
    Str(String),
    Language(Box<Language>),
}

/// A value of `availableService`: <http://schema.org/availableService>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AvailableServiceOneOf {
    MedicalProcedure(Box<MedicalProcedure>),
    MedicalTest(Box<MedicalTest>),
    MedicalTherapy(Box<MedicalTherapy>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `awayTeam`: <http://schema.org/awayTeam>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum AwayTeamOneOf {
    Person(Box<Person>),
    SportsTeam(Box<SportsTeam>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `backstory`: <http://schema.org/backstory>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BackstoryOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `bankAccountType`: <http://schema.org/bankAccountType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BankAccountTypeOneOf {
    Str(String),
}

/// A value of `baseSalary`: <http://schema.org/baseSalary>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum BaseSalaryOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    PriceSpecification(Box<PriceSpecification>),
    #[serde(untagged)]
    F64(f64),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `bccRecipient`: <http://schema.org/bccRecipient>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum BccRecipientOneOf {
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `bed`: <http://schema.org/bed>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum BedOneOf {
    BedDetails(Box<BedDetails>),
    BedType(Box<BedType>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `beforeMedia`: <http://schema.org/beforeMedia>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BeforeMediaOneOf {
    Str(String),
    MediaObject(Box<MediaObject>),
}

/// A value of `beneficiaryBank`: <http://schema.org/beneficiaryBank>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BeneficiaryBankOneOf {
    Str(String),
    BankOrCreditUnion(Box<BankOrCreditUnion>),
}

/// A value of `bestRating`: <http://schema.org/bestRating>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BestRatingOneOf {
    F64(f64),
    Str(String),
}

/// A value of `billingDuration`: <http://schema.org/billingDuration>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum BillingDurationOneOf {
    Duration(Box<Duration>),
    QuantitativeValue(Box<QuantitativeValue>),
    #[serde(untagged)]
    F64(f64),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `bodyType`: <http://schema.org/bodyType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BodyTypeOneOf {
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `bookingAgent`: <http://schema.org/bookingAgent>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum BookingAgentOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `brand`: <http://schema.org/brand>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum BrandOneOf {
    Brand(Box<Brand>),
    Organization(Box<Organization>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `breadcrumb`: <http://schema.org/breadcrumb>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BreadcrumbOneOf {
    Str(String),
    BreadcrumbList(Box<BreadcrumbList>),
}

/// A value of `broadcastFrequency`: <http://schema.org/broadcastFrequency>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BroadcastFrequencyOneOf {
    Str(String),
    BroadcastFrequencySpecification(Box<BroadcastFrequencySpecification>),
}

/// A value of `broadcastFrequencyValue`: <http://schema.org/broadcastFrequencyValue>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BroadcastFrequencyValueOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `broadcastSignalModulation`: <http://schema.org/broadcastSignalModulation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BroadcastSignalModulationOneOf {
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `broker`: <http://schema.org/broker>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum BrokerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `businessDays`: <http://schema.org/businessDays>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum BusinessDaysOneOf {
    DayOfWeek(DayOfWeek),
    OpeningHoursSpecification(Box<OpeningHoursSpecification>),
}

/// A value of `buyer`: <http://schema.org/buyer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum BuyerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `byArtist`: <http://schema.org/byArtist>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ByArtistOneOf {
    MusicGroup(Box<MusicGroup>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `byDay`: <http://schema.org/byDay>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ByDayOneOf {
    DayOfWeek(DayOfWeek),
    Str(String),
}

/// A value of `caption`: <http://schema.org/caption>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CaptionOneOf {
    Str(String),
    MediaObject(Box<MediaObject>),
}

/// A value of `cashBack`: <http://schema.org/cashBack>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CashBackOneOf {
    Bool(bool),
    F64(f64),
}

/// A value of `category`: <http://schema.org/category>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum CategoryOneOf {
    CategoryCode(Box<CategoryCode>),
    Thing(Box<Thing>),
    #[serde(untagged)]
    PhysicalActivityCategory(PhysicalActivityCategory),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `ccRecipient`: <http://schema.org/ccRecipient>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum CcRecipientOneOf {
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `certificationIdentification`: <http://schema.org/certificationIdentification>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CertificationIdentificationOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `childTaxon`: <http://schema.org/childTaxon>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ChildTaxonOneOf {
    Str(String),
    Taxon(Box<Taxon>),
}

/// A value of `citation`: <http://schema.org/citation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CitationOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `claimInterpreter`: <http://schema.org/claimInterpreter>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ClaimInterpreterOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `clipNumber`: <http://schema.org/clipNumber>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ClipNumberOneOf {
    I64(i64),
    Str(String),
}

/// A value of `colleague`: <http://schema.org/colleague>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ColleagueOneOf {
    Str(String),
    Person(Box<Person>),
}

/// A value of `colorSwatch`: <http://schema.org/colorSwatch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ColorSwatchOneOf {
    Str(String),
    ImageObject(Box<ImageObject>),
}

/// A value of `competencyRequired`: <http://schema.org/competencyRequired>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CompetencyRequiredOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `competitor`: <http://schema.org/competitor>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum CompetitorOneOf {
    Person(Box<Person>),
    SportsTeam(Box<SportsTeam>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `composer`: <http://schema.org/composer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ComposerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `comprisedOf`: <http://schema.org/comprisedOf>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ComprisedOfOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `constraintProperty`: <http://schema.org/constraintProperty>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ConstraintPropertyOneOf {
    Str(String),
    Property(Box<Property>),
}

/// A value of `contentRating`: <http://schema.org/contentRating>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ContentRatingOneOf {
    Str(String),
    Rating(Box<Rating>),
}

/// A value of `contraindication`: <http://schema.org/contraindication>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ContraindicationOneOf {
    Str(String),
    MedicalContraindication(Box<MedicalContraindication>),
}

/// A value of `contributor`: <http://schema.org/contributor>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ContributorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `copyrightHolder`: <http://schema.org/copyrightHolder>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum CopyrightHolderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `correction`: <http://schema.org/correction>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CorrectionOneOf {
    Str(String),
    CorrectionComment(Box<CorrectionComment>),
}

/// A value of `correctionsPolicy`: <http://schema.org/correctionsPolicy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CorrectionsPolicyOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `costPerUnit`: <http://schema.org/costPerUnit>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CostPerUnitOneOf {
    F64(f64),
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `courseMode`: <http://schema.org/courseMode>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CourseModeOneOf {
    Str(String),
}

/// A value of `coursePrerequisites`: <http://schema.org/coursePrerequisites>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum CoursePrerequisitesOneOf {
    AlignmentObject(Box<AlignmentObject>),
    Course(Box<Course>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `creativeWorkStatus`: <http://schema.org/creativeWorkStatus>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CreativeWorkStatusOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `creator`: <http://schema.org/creator>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum CreatorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `credentialCategory`: <http://schema.org/credentialCategory>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CredentialCategoryOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `creditedTo`: <http://schema.org/creditedTo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum CreditedToOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `customer`: <http://schema.org/customer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum CustomerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `cvdCollectionDate`: <http://schema.org/cvdCollectionDate>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum CvdCollectionDateOneOf {
    Str(String),
}

/// A value of `dataFeedElement`: <http://schema.org/dataFeedElement>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum DataFeedElementOneOf {
    DataFeedItem(Box<DataFeedItem>),
    Thing(Box<Thing>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `defaultValue`: <http://schema.org/defaultValue>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DefaultValueOneOf {
    Str(String),
    Thing(Box<Thing>),
}

/// A value of `departureBusStop`: <http://schema.org/departureBusStop>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum DepartureBusStopOneOf {
    BusStation(Box<BusStation>),
    BusStop(Box<BusStop>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `depth`: <http://schema.org/depth>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum DepthOneOf {
    Distance(Box<Distance>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `description`: <http://schema.org/description>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DescriptionOneOf {
    Str(String),
    TextObject(Box<TextObject>),
}

/// A value of `discount`: <http://schema.org/discount>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DiscountOneOf {
    F64(f64),
    Str(String),
}

/// A value of `diseasePreventionInfo`: <http://schema.org/diseasePreventionInfo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DiseasePreventionInfoOneOf {
    Str(String),
    WebContent(Box<WebContent>),
}

/// A value of `diseaseSpreadStatistics`: <http://schema.org/diseaseSpreadStatistics>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum DiseaseSpreadStatisticsOneOf {
    Dataset(Box<Dataset>),
    Observation(Box<Observation>),
    WebContent(Box<WebContent>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `diversityPolicy`: <http://schema.org/diversityPolicy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DiversityPolicyOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `diversityStaffingReport`: <http://schema.org/diversityStaffingReport>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DiversityStaffingReportOneOf {
    Str(String),
    Article(Box<Article>),
}

/// A value of `documentation`: <http://schema.org/documentation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DocumentationOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `doseValue`: <http://schema.org/doseValue>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DoseValueOneOf {
    F64(f64),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `downPayment`: <http://schema.org/downPayment>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DownPaymentOneOf {
    F64(f64),
    MonetaryAmount(Box<MonetaryAmount>),
}

/// A value of `driveWheelConfiguration`: <http://schema.org/driveWheelConfiguration>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DriveWheelConfigurationOneOf {
    DriveWheelConfigurationValue(DriveWheelConfigurationValue),
    Str(String),
}

/// A value of `duration`: <http://schema.org/duration>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum DurationOneOf {
    Duration(Box<Duration>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `duringMedia`: <http://schema.org/duringMedia>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum DuringMediaOneOf {
    Str(String),
    MediaObject(Box<MediaObject>),
}

/// A value of `editEIDR`: <http://schema.org/editEIDR>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EditEIDROneOf {
    Str(String),
}

/// A value of `educationRequirements`: <http://schema.org/educationRequirements>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EducationRequirementsOneOf {
    Str(String),
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
}

/// A value of `educationalCredentialAwarded`: <http://schema.org/educationalCredentialAwarded>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EducationalCredentialAwardedOneOf {
    Str(String),
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
}

/// A value of `educationalLevel`: <http://schema.org/educationalLevel>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EducationalLevelOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `educationalProgramMode`: <http://schema.org/educationalProgramMode>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EducationalProgramModeOneOf {
    Str(String),
}

/// A value of `educationalUse`: <http://schema.org/educationalUse>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EducationalUseOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `elevation`: <http://schema.org/elevation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ElevationOneOf {
    F64(f64),
    Str(String),
}

/// A value of `eligibleRegion`: <http://schema.org/eligibleRegion>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum EligibleRegionOneOf {
    GeoShape(Box<GeoShape>),
    Place(Box<Place>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `encodingFormat`: <http://schema.org/encodingFormat>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EncodingFormatOneOf {
    Str(String),
}

/// A value of `endOffset`: <http://schema.org/endOffset>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EndOffsetOneOf {
    F64(f64),
    HyperTocEntry(Box<HyperTocEntry>),
}

/// A value of `endorsee`: <http://schema.org/endorsee>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum EndorseeOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `endorsers`: <http://schema.org/endorsers>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum EndorsersOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `engineType`: <http://schema.org/engineType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EngineTypeOneOf {
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `episodeNumber`: <http://schema.org/episodeNumber>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EpisodeNumberOneOf {
    I64(i64),
    Str(String),
}

/// A value of `errorCode`: <http://schema.org/errorCode>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ErrorCodeOneOf {
    DefinedTerm(Box<DefinedTerm>),
    StatusEnumeration(Box<StatusEnumeration>),
    #[serde(untagged)]
    I64(i64),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `estimatedCost`: <http://schema.org/estimatedCost>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EstimatedCostOneOf {
    Str(String),
    MonetaryAmount(Box<MonetaryAmount>),
}

/// A value of `estimatedFlightDuration`: <http://schema.org/estimatedFlightDuration>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EstimatedFlightDurationOneOf {
    Str(String),
    Duration(Box<Duration>),
}

/// A value of `estimatedSalary`: <http://schema.org/estimatedSalary>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum EstimatedSalaryOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    MonetaryAmountDistribution(Box<MonetaryAmountDistribution>),
    #[serde(untagged)]
    F64(f64),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `ethicsPolicy`: <http://schema.org/ethicsPolicy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EthicsPolicyOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `exchangeRateSpread`: <http://schema.org/exchangeRateSpread>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ExchangeRateSpreadOneOf {
    F64(f64),
    MonetaryAmount(Box<MonetaryAmount>),
}

/// A value of `exifData`: <http://schema.org/exifData>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ExifDataOneOf {
    Str(String),
    PropertyValue(Box<PropertyValue>),
}

/// A value of `experienceRequirements`: <http://schema.org/experienceRequirements>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ExperienceRequirementsOneOf {
    Str(String),
    OccupationalExperienceRequirements(Box<OccupationalExperienceRequirements>),
}

/// A value of `expressedIn`: <http://schema.org/expressedIn>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ExpressedInOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    BioChemEntity(Box<BioChemEntity>),
    DefinedTerm(Box<DefinedTerm>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `featureList`: <http://schema.org/featureList>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum FeatureListOneOf {
    Str(String),
}

/// A value of `feesAndCommissionsSpecification`: <http://schema.org/feesAndCommissionsSpecification>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum FeesAndCommissionsSpecificationOneOf {
    Str(String),
}

/// A value of `fileFormat`: <http://schema.org/fileFormat>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum FileFormatOneOf {
    Str(String),
}

/// A value of `financialAidEligible`: <http://schema.org/financialAidEligible>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum FinancialAidEligibleOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `flightDistance`: <http://schema.org/flightDistance>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum FlightDistanceOneOf {
    Str(String),
    Distance(Box<Distance>),
}

/// A value of `followee`: <http://schema.org/followee>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum FolloweeOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `foodEstablishment`: <http://schema.org/foodEstablishment>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum FoodEstablishmentOneOf {
    FoodEstablishment(Box<FoodEstablishment>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `founder`: <http://schema.org/founder>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum FounderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `freeShippingThreshold`: <http://schema.org/freeShippingThreshold>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum FreeShippingThresholdOneOf {
    DeliveryChargeSpecification(Box<DeliveryChargeSpecification>),
    MonetaryAmount(Box<MonetaryAmount>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `fuelType`: <http://schema.org/fuelType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum FuelTypeOneOf {
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `functionalClass`: <http://schema.org/functionalClass>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum FunctionalClassOneOf {
    Str(String),
    MedicalEntity(Box<MedicalEntity>),
}

/// A value of `fundedItem`: <http://schema.org/fundedItem>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum FundedItemOneOf {
    BioChemEntity(Box<BioChemEntity>),
    CreativeWork(Box<CreativeWork>),
    Event(Box<Event>),
    MedicalEntity(Box<MedicalEntity>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    Product(Box<Product>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `funder`: <http://schema.org/funder>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum FunderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `gameAvailabilityType`: <http://schema.org/gameAvailabilityType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum GameAvailabilityTypeOneOf {
    GameAvailabilityEnumeration(GameAvailabilityEnumeration),
    Str(String),
}

/// A value of `gameLocation`: <http://schema.org/gameLocation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GameLocationOneOf {
    Place(Box<Place>),
    PostalAddress(Box<PostalAddress>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `gamePlatform`: <http://schema.org/gamePlatform>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum GamePlatformOneOf {
    Str(String),
    Thing(Box<Thing>),
}

/// A value of `gender`: <http://schema.org/gender>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum GenderOneOf {
    GenderType(GenderType),
    Str(String),
}

/// A value of `genre`: <http://schema.org/genre>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum GenreOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `geoContains`: <http://schema.org/geoContains>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoContainsOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geoCoveredBy`: <http://schema.org/geoCoveredBy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoCoveredByOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geoCovers`: <http://schema.org/geoCovers>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoCoversOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geoCrosses`: <http://schema.org/geoCrosses>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoCrossesOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geoDisjoint`: <http://schema.org/geoDisjoint>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoDisjointOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geoEquals`: <http://schema.org/geoEquals>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoEqualsOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geoIntersects`: <http://schema.org/geoIntersects>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoIntersectsOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geo`: <http://schema.org/geo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoOneOf {
    GeoCoordinates(Box<GeoCoordinates>),
    GeoShape(Box<GeoShape>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geoOverlaps`: <http://schema.org/geoOverlaps>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoOverlapsOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geoRadius`: <http://schema.org/geoRadius>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum GeoRadiusOneOf {
    F64(f64),
    Str(String),
    Distance(Box<Distance>),
}

/// A value of `geoTouches`: <http://schema.org/geoTouches>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoTouchesOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `geoWithin`: <http://schema.org/geoWithin>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GeoWithinOneOf {
    GeospatialGeometry(Box<GeospatialGeometry>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `gettingTestedInfo`: <http://schema.org/gettingTestedInfo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum GettingTestedInfoOneOf {
    Str(String),
    WebContent(Box<WebContent>),
}

/// A value of `grantee`: <http://schema.org/grantee>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum GranteeOneOf {
    Audience(Box<Audience>),
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `gtin`: <http://schema.org/gtin>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum GtinOneOf {
    Str(String),
}

/// A value of `handlingTime`: <http://schema.org/handlingTime>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum HandlingTimeOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    ServicePeriod(Box<ServicePeriod>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `hasMap`: <http://schema.org/hasMap>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum HasMapOneOf {
    Str(String),
    Map(Box<Map>),
}

/// A value of `hasMenu`: <http://schema.org/hasMenu>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum HasMenuOneOf {
    Str(String),
    Menu(Box<Menu>),
}

/// A value of `hasMolecularFunction`: <http://schema.org/hasMolecularFunction>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum HasMolecularFunctionOneOf {
    DefinedTerm(Box<DefinedTerm>),
    PropertyValue(Box<PropertyValue>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `hasRepresentation`: <http://schema.org/hasRepresentation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum HasRepresentationOneOf {
    Str(String),
    PropertyValue(Box<PropertyValue>),
}

/// A value of `hasTierRequirement`: <http://schema.org/hasTierRequirement>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum HasTierRequirementOneOf {
    CreditCard(Box<CreditCard>),
    MonetaryAmount(Box<MonetaryAmount>),
    UnitPriceSpecification(Box<UnitPriceSpecification>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `healthPlanCostSharing`: <http://schema.org/healthPlanCostSharing>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum HealthPlanCostSharingOneOf {
    Bool(bool),
    HealthPlanCostSharingSpecification(Box<HealthPlanCostSharingSpecification>),
}

/// A value of `healthcareReportingData`: <http://schema.org/healthcareReportingData>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum HealthcareReportingDataOneOf {
    CDCPMDRecord(Box<CDCPMDRecord>),
    Dataset(Box<Dataset>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `height`: <http://schema.org/height>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum HeightOneOf {
    Distance(Box<Distance>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `highPrice`: <http://schema.org/highPrice>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum HighPriceOneOf {
    F64(f64),
    Str(String),
}

/// A value of `hiringOrganization`: <http://schema.org/hiringOrganization>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum HiringOrganizationOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `homeLocation`: <http://schema.org/homeLocation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum HomeLocationOneOf {
    ContactPoint(Box<ContactPoint>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `homeTeam`: <http://schema.org/homeTeam>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum HomeTeamOneOf {
    Person(Box<Person>),
    SportsTeam(Box<SportsTeam>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `identifier`: <http://schema.org/identifier>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum IdentifierOneOf {
    Str(String),
    PropertyValue(Box<PropertyValue>),
}

/// A value of `image`: <http://schema.org/image>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ImageOneOf {
    Str(String),
    ImageObject(Box<ImageObject>),
}

/// A value of `inCodeSet`: <http://schema.org/inCodeSet>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum InCodeSetOneOf {
    Str(String),
    CategoryCodeSet(Box<CategoryCodeSet>),
}

/// A value of `inDefinedTermSet`: <http://schema.org/inDefinedTermSet>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum InDefinedTermSetOneOf {
    Str(String),
    DefinedTermSet(Box<DefinedTermSet>),
}

/// A value of `inLanguage`: <http://schema.org/inLanguage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum InLanguageOneOf {
    Str(String),
    Language(Box<Language>),
}

/// A value of `incentiveAmount`: <http://schema.org/incentiveAmount>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IncentiveAmountOneOf {
    LoanOrCredit(Box<LoanOrCredit>),
    QuantitativeValue(Box<QuantitativeValue>),
    UnitPriceSpecification(Box<UnitPriceSpecification>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `incentivizedItem`: <http://schema.org/incentivizedItem>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IncentivizedItemOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Product(Box<Product>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `incomeLimit`: <http://schema.org/incomeLimit>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum IncomeLimitOneOf {
    Str(String),
    MonetaryAmount(Box<MonetaryAmount>),
}

/// A value of `industry`: <http://schema.org/industry>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum IndustryOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `ineligibleRegion`: <http://schema.org/ineligibleRegion>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IneligibleRegionOneOf {
    GeoShape(Box<GeoShape>),
    Place(Box<Place>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `intensity`: <http://schema.org/intensity>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum IntensityOneOf {
    Str(String),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `interactionService`: <http://schema.org/interactionService>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum InteractionServiceOneOf {
    SoftwareApplication(Box<SoftwareApplication>),
    WebSite(Box<WebSite>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `interestRate`: <http://schema.org/interestRate>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum InterestRateOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `isBasedOn`: <http://schema.org/isBasedOn>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IsBasedOnOneOf {
    CreativeWork(Box<CreativeWork>),
    Product(Box<Product>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `isBasedOnUrl`: <http://schema.org/isBasedOnUrl>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IsBasedOnUrlOneOf {
    CreativeWork(Box<CreativeWork>),
    Product(Box<Product>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `isInvolvedInBiologicalProcess`: <http://schema.org/isInvolvedInBiologicalProcess>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IsInvolvedInBiologicalProcessOneOf {
    DefinedTerm(Box<DefinedTerm>),
    PropertyValue(Box<PropertyValue>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `isLocatedInSubcellularLocation`: <http://schema.org/isLocatedInSubcellularLocation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IsLocatedInSubcellularLocationOneOf {
    DefinedTerm(Box<DefinedTerm>),
    PropertyValue(Box<PropertyValue>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `isPartOf`: <http://schema.org/isPartOf>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum IsPartOfOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `isRelatedTo`: <http://schema.org/isRelatedTo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IsRelatedToOneOf {
    Product(Box<Product>),
    Service(Box<Service>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `isSimilarTo`: <http://schema.org/isSimilarTo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IsSimilarToOneOf {
    Product(Box<Product>),
    Service(Box<Service>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `isVariantOf`: <http://schema.org/isVariantOf>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum IsVariantOfOneOf {
    ProductGroup(Box<ProductGroup>),
    ProductModel(Box<ProductModel>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `issueNumber`: <http://schema.org/issueNumber>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum IssueNumberOneOf {
    I64(i64),
    Str(String),
}

/// A value of `itemListElement`: <http://schema.org/itemListElement>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ItemListElementOneOf {
    ListItem(Box<ListItem>),
    Thing(Box<Thing>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `itemListOrder`: <http://schema.org/itemListOrder>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ItemListOrderOneOf {
    ItemListOrderType(ItemListOrderType),
    Str(String),
}

/// A value of `itemLocation`: <http://schema.org/itemLocation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ItemLocationOneOf {
    Place(Box<Place>),
    PostalAddress(Box<PostalAddress>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `itemOffered`: <http://schema.org/itemOffered>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ItemOfferedOneOf {
    AggregateOffer(Box<AggregateOffer>),
    CreativeWork(Box<CreativeWork>),
    Event(Box<Event>),
    MenuItem(Box<MenuItem>),
    Product(Box<Product>),
    Service(Box<Service>),
    Trip(Box<Trip>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `itinerary`: <http://schema.org/itinerary>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ItineraryOneOf {
    ItemList(Box<ItemList>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `jobStartDate`: <http://schema.org/jobStartDate>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum JobStartDateOneOf {
    Str(String),
}

/// A value of `jobTitle`: <http://schema.org/jobTitle>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum JobTitleOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `jurisdiction`: <http://schema.org/jurisdiction>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum JurisdictionOneOf {
    Str(String),
    AdministrativeArea(Box<AdministrativeArea>),
}

/// A value of `keywords`: <http://schema.org/keywords>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum KeywordsOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `knowsAbout`: <http://schema.org/knowsAbout>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum KnowsAboutOneOf {
    Str(String),
    Thing(Box<Thing>),
}

/// A value of `knowsLanguage`: <http://schema.org/knowsLanguage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum KnowsLanguageOneOf {
    Str(String),
    Language(Box<Language>),
}

/// A value of `landlord`: <http://schema.org/landlord>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum LandlordOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `latitude`: <http://schema.org/latitude>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LatitudeOneOf {
    F64(f64),
    Str(String),
}

/// A value of `layoutImage`: <http://schema.org/layoutImage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LayoutImageOneOf {
    Str(String),
    ImageObject(Box<ImageObject>),
}

/// A value of `learningResourceType`: <http://schema.org/learningResourceType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LearningResourceTypeOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `leaseLength`: <http://schema.org/leaseLength>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum LeaseLengthOneOf {
    Duration(Box<Duration>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `legalStatus`: <http://schema.org/legalStatus>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum LegalStatusOneOf {
    DrugLegalStatus(Box<DrugLegalStatus>),
    MedicalEnumeration(Box<MedicalEnumeration>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `legislationCountersignedBy`: <http://schema.org/legislationCountersignedBy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum LegislationCountersignedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `legislationIdentifier`: <http://schema.org/legislationIdentifier>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LegislationIdentifierOneOf {
    Str(String),
}

/// A value of `legislationJurisdiction`: <http://schema.org/legislationJurisdiction>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LegislationJurisdictionOneOf {
    Str(String),
    AdministrativeArea(Box<AdministrativeArea>),
}

/// A value of `legislationPassedBy`: <http://schema.org/legislationPassedBy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum LegislationPassedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `legislationResponsible`: <http://schema.org/legislationResponsible>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum LegislationResponsibleOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `legislationType`: <http://schema.org/legislationType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LegislationTypeOneOf {
    Str(String),
    CategoryCode(Box<CategoryCode>),
}

/// A value of `lender`: <http://schema.org/lender>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum LenderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `license`: <http://schema.org/license>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LicenseOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `loanType`: <http://schema.org/loanType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LoanTypeOneOf {
    Str(String),
}

/// A value of `location`: <http://schema.org/location>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum LocationOneOf {
    Place(Box<Place>),
    PostalAddress(Box<PostalAddress>),
    VirtualLocation(Box<VirtualLocation>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `lodgingUnitType`: <http://schema.org/lodgingUnitType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LodgingUnitTypeOneOf {
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `logo`: <http://schema.org/logo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LogoOneOf {
    Str(String),
    ImageObject(Box<ImageObject>),
}

/// A value of `longitude`: <http://schema.org/longitude>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LongitudeOneOf {
    F64(f64),
    Str(String),
}

/// A value of `lowPrice`: <http://schema.org/lowPrice>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum LowPriceOneOf {
    F64(f64),
    Str(String),
}

/// A value of `mainEntityOfPage`: <http://schema.org/mainEntityOfPage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MainEntityOfPageOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `maintainer`: <http://schema.org/maintainer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum MaintainerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `masthead`: <http://schema.org/masthead>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MastheadOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `materialExtent`: <http://schema.org/materialExtent>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MaterialExtentOneOf {
    Str(String),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `material`: <http://schema.org/material>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MaterialOneOf {
    Str(String),
    Product(Box<Product>),
}

/// A value of `mathExpression`: <http://schema.org/mathExpression>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MathExpressionOneOf {
    Str(String),
    SolveMathAction(Box<SolveMathAction>),
}

/// A value of `measurementMethod`: <http://schema.org/measurementMethod>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MeasurementMethodOneOf {
    MeasurementMethodEnum(MeasurementMethodEnum),
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `measurementTechnique`: <http://schema.org/measurementTechnique>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MeasurementTechniqueOneOf {
    MeasurementMethodEnum(MeasurementMethodEnum),
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `medicalAudience`: <http://schema.org/medicalAudience>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MedicalAudienceOneOf {
    MedicalAudienceType(MedicalAudienceType),
    MedicalAudience(Box<MedicalAudience>),
}

/// A value of `meetsEmissionStandard`: <http://schema.org/meetsEmissionStandard>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MeetsEmissionStandardOneOf {
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `memberOf`: <http://schema.org/memberOf>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum MemberOfOneOf {
    MemberProgramTier(Box<MemberProgramTier>),
    Organization(Box<Organization>),
    ProgramMembership(Box<ProgramMembership>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `member`: <http://schema.org/member>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum MemberOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `members`: <http://schema.org/members>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum MembersOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `membershipPointsEarned`: <http://schema.org/membershipPointsEarned>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MembershipPointsEarnedOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `memoryRequirements`: <http://schema.org/memoryRequirements>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MemoryRequirementsOneOf {
    Str(String),
}

/// A value of `menuAddOn`: <http://schema.org/menuAddOn>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum MenuAddOnOneOf {
    MenuItem(Box<MenuItem>),
    MenuSection(Box<MenuSection>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `menu`: <http://schema.org/menu>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MenuOneOf {
    Str(String),
    Menu(Box<Menu>),
}

/// A value of `merchant`: <http://schema.org/merchant>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum MerchantOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `merchantReturnDays`: <http://schema.org/merchantReturnDays>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MerchantReturnDaysOneOf {
    I64(i64),
    Str(String),
}

/// A value of `minimumPaymentDue`: <http://schema.org/minimumPaymentDue>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum MinimumPaymentDueOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    PriceSpecification(Box<PriceSpecification>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `missionCoveragePrioritiesPolicy`: <http://schema.org/missionCoveragePrioritiesPolicy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MissionCoveragePrioritiesPolicyOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `model`: <http://schema.org/model>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ModelOneOf {
    Str(String),
    ProductModel(Box<ProductModel>),
}

/// A value of `molecularWeight`: <http://schema.org/molecularWeight>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MolecularWeightOneOf {
    Str(String),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `monoisotopicMolecularWeight`: <http://schema.org/monoisotopicMolecularWeight>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MonoisotopicMolecularWeightOneOf {
    Str(String),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `monthlyMinimumRepaymentAmount`: <http://schema.org/monthlyMinimumRepaymentAmount>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum MonthlyMinimumRepaymentAmountOneOf {
    F64(f64),
    MonetaryAmount(Box<MonetaryAmount>),
}

/// A value of `musicBy`: <http://schema.org/musicBy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum MusicByOneOf {
    MusicGroup(Box<MusicGroup>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `namedPosition`: <http://schema.org/namedPosition>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NamedPositionOneOf {
    Str(String),
}

/// A value of `negativeNotes`: <http://schema.org/negativeNotes>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum NegativeNotesOneOf {
    ItemList(Box<ItemList>),
    ListItem(Box<ListItem>),
    WebContent(Box<WebContent>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `netWorth`: <http://schema.org/netWorth>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum NetWorthOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    PriceSpecification(Box<PriceSpecification>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `newsUpdatesAndGuidelines`: <http://schema.org/newsUpdatesAndGuidelines>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NewsUpdatesAndGuidelinesOneOf {
    Str(String),
    WebContent(Box<WebContent>),
}

/// A value of `noBylinesPolicy`: <http://schema.org/noBylinesPolicy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NoBylinesPolicyOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `normalRange`: <http://schema.org/normalRange>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NormalRangeOneOf {
    Str(String),
    MedicalEnumeration(Box<MedicalEnumeration>),
}

/// A value of `numAdults`: <http://schema.org/numAdults>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumAdultsOneOf {
    I64(i64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `numChildren`: <http://schema.org/numChildren>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumChildrenOneOf {
    I64(i64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `numberOfAirbags`: <http://schema.org/numberOfAirbags>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumberOfAirbagsOneOf {
    F64(f64),
    Str(String),
}

/// A value of `numberOfAxles`: <http://schema.org/numberOfAxles>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumberOfAxlesOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `numberOfBedrooms`: <http://schema.org/numberOfBedrooms>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumberOfBedroomsOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `numberOfCredits`: <http://schema.org/numberOfCredits>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumberOfCreditsOneOf {
    I64(i64),
    StructuredValue(Box<StructuredValue>),
}

/// A value of `numberOfDoors`: <http://schema.org/numberOfDoors>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumberOfDoorsOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `numberOfForwardGears`: <http://schema.org/numberOfForwardGears>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumberOfForwardGearsOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `numberOfPreviousOwners`: <http://schema.org/numberOfPreviousOwners>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumberOfPreviousOwnersOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `numberOfRooms`: <http://schema.org/numberOfRooms>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum NumberOfRoomsOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `observationAbout`: <http://schema.org/observationAbout>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ObservationAboutOneOf {
    Place(Box<Place>),
    Thing(Box<Thing>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `occupationalCategory`: <http://schema.org/occupationalCategory>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum OccupationalCategoryOneOf {
    Str(String),
    CategoryCode(Box<CategoryCode>),
}

/// A value of `occupationalCredentialAwarded`: <http://schema.org/occupationalCredentialAwarded>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum OccupationalCredentialAwardedOneOf {
    Str(String),
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
}

/// A value of `offeredBy`: <http://schema.org/offeredBy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum OfferedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `offers`: <http://schema.org/offers>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum OffersOneOf {
    Demand(Box<Demand>),
    Offer(Box<Offer>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `operatingSystem`: <http://schema.org/operatingSystem>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum OperatingSystemOneOf {
    Str(String),
    OperatingSystem(Box<OperatingSystem>),
}

/// A value of `option`: <http://schema.org/option>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum OptionOneOf {
    Str(String),
    Thing(Box<Thing>),
}

/// A value of `orderQuantity`: <http://schema.org/orderQuantity>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum OrderQuantityOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `orderedItem`: <http://schema.org/orderedItem>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum OrderedItemOneOf {
    OrderItem(Box<OrderItem>),
    Product(Box<Product>),
    Service(Box<Service>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `organizer`: <http://schema.org/organizer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum OrganizerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `originalMediaLink`: <http://schema.org/originalMediaLink>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum OriginalMediaLinkOneOf {
    MediaObject(Box<MediaObject>),
    WebPage(Box<WebPage>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `owner`: <http://schema.org/owner>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum OwnerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `ownershipFundingInfo`: <http://schema.org/ownershipFundingInfo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum OwnershipFundingInfoOneOf {
    AboutPage(Box<AboutPage>),
    CreativeWork(Box<CreativeWork>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `pageEnd`: <http://schema.org/pageEnd>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PageEndOneOf {
    I64(i64),
    Str(String),
}

/// A value of `pageStart`: <http://schema.org/pageStart>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PageStartOneOf {
    I64(i64),
    Str(String),
}

/// A value of `parentItem`: <http://schema.org/parentItem>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ParentItemOneOf {
    Comment(Box<Comment>),
    CreativeWork(Box<CreativeWork>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `parentTaxon`: <http://schema.org/parentTaxon>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ParentTaxonOneOf {
    Str(String),
    Taxon(Box<Taxon>),
}

/// A value of `participant`: <http://schema.org/participant>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ParticipantOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `partySize`: <http://schema.org/partySize>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PartySizeOneOf {
    I64(i64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `passengerPriorityStatus`: <http://schema.org/passengerPriorityStatus>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PassengerPriorityStatusOneOf {
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `pattern`: <http://schema.org/pattern>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PatternOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `paymentMethod`: <http://schema.org/paymentMethod>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PaymentMethodOneOf {
    Str(String),
    PaymentMethod(Box<PaymentMethod>),
}

/// A value of `paymentStatus`: <http://schema.org/paymentStatus>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PaymentStatusOneOf {
    PaymentStatusType(PaymentStatusType),
    Str(String),
}

/// A value of `performer`: <http://schema.org/performer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum PerformerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `performers`: <http://schema.org/performers>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum PerformersOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `petsAllowed`: <http://schema.org/petsAllowed>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PetsAllowedOneOf {
    Bool(bool),
    Str(String),
}

/// A value of `photo`: <http://schema.org/photo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum PhotoOneOf {
    ImageObject(Box<ImageObject>),
    Photograph(Box<Photograph>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `photos`: <http://schema.org/photos>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum PhotosOneOf {
    ImageObject(Box<ImageObject>),
    Photograph(Box<Photograph>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `physicalRequirement`: <http://schema.org/physicalRequirement>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PhysicalRequirementOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `position`: <http://schema.org/position>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PositionOneOf {
    I64(i64),
    Str(String),
}

/// A value of `positiveNotes`: <http://schema.org/positiveNotes>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum PositiveNotesOneOf {
    ItemList(Box<ItemList>),
    ListItem(Box<ListItem>),
    WebContent(Box<WebContent>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `possibleTreatment`: <http://schema.org/possibleTreatment>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum PossibleTreatmentOneOf {
    Drug(Box<Drug>),
    DrugClass(Box<DrugClass>),
    LifestyleModification(Box<LifestyleModification>),
    MedicalTherapy(Box<MedicalTherapy>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `preparation`: <http://schema.org/preparation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PreparationOneOf {
    Str(String),
    MedicalEntity(Box<MedicalEntity>),
}

/// A value of `prescriptionStatus`: <http://schema.org/prescriptionStatus>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PrescriptionStatusOneOf {
    DrugPrescriptionStatus(DrugPrescriptionStatus),
    Str(String),
}

/// A value of `price`: <http://schema.org/price>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PriceOneOf {
    F64(f64),
    Str(String),
}

/// A value of `priceType`: <http://schema.org/priceType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PriceTypeOneOf {
    PriceTypeEnumeration(PriceTypeEnumeration),
    Str(String),
}

/// A value of `producer`: <http://schema.org/producer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ProducerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `productSupported`: <http://schema.org/productSupported>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ProductSupportedOneOf {
    Str(String),
    Product(Box<Product>),
}

/// A value of `programPrerequisites`: <http://schema.org/programPrerequisites>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ProgramPrerequisitesOneOf {
    AlignmentObject(Box<AlignmentObject>),
    Course(Box<Course>),
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `programType`: <http://schema.org/programType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ProgramTypeOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `programmingLanguage`: <http://schema.org/programmingLanguage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ProgrammingLanguageOneOf {
    Str(String),
    ComputerLanguage(Box<ComputerLanguage>),
}

/// A value of `pronouns`: <http://schema.org/pronouns>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum PronounsOneOf {
    DefinedTerm(Box<DefinedTerm>),
    StructuredValue(Box<StructuredValue>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `propertyID`: <http://schema.org/propertyID>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PropertyIDOneOf {
    Str(String),
}

/// A value of `provider`: <http://schema.org/provider>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ProviderOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `publicTransportClosuresInfo`: <http://schema.org/publicTransportClosuresInfo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PublicTransportClosuresInfoOneOf {
    Str(String),
    WebContent(Box<WebContent>),
}

/// A value of `publishedBy`: <http://schema.org/publishedBy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum PublishedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `publisher`: <http://schema.org/publisher>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum PublisherOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `publishingPrinciples`: <http://schema.org/publishingPrinciples>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum PublishingPrinciplesOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `qualifications`: <http://schema.org/qualifications>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum QualificationsOneOf {
    Str(String),
    EducationalOccupationalCredential(Box<EducationalOccupationalCredential>),
}

/// A value of `quarantineGuidelines`: <http://schema.org/quarantineGuidelines>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum QuarantineGuidelinesOneOf {
    Str(String),
    WebContent(Box<WebContent>),
}

/// A value of `ratingValue`: <http://schema.org/ratingValue>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RatingValueOneOf {
    F64(f64),
    Str(String),
}

/// A value of `recipeIngredient`: <http://schema.org/recipeIngredient>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum RecipeIngredientOneOf {
    ItemList(Box<ItemList>),
    PropertyValue(Box<PropertyValue>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `recipeInstructions`: <http://schema.org/recipeInstructions>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum RecipeInstructionsOneOf {
    CreativeWork(Box<CreativeWork>),
    ItemList(Box<ItemList>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `recipeYield`: <http://schema.org/recipeYield>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RecipeYieldOneOf {
    Str(String),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `recipient`: <http://schema.org/recipient>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum RecipientOneOf {
    Audience(Box<Audience>),
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `regionDrained`: <http://schema.org/regionDrained>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum RegionDrainedOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `relatedAnatomy`: <http://schema.org/relatedAnatomy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum RelatedAnatomyOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    AnatomicalSystem(Box<AnatomicalSystem>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `releaseNotes`: <http://schema.org/releaseNotes>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ReleaseNotesOneOf {
    Str(String),
}

/// A value of `repeatFrequency`: <http://schema.org/repeatFrequency>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RepeatFrequencyOneOf {
    Str(String),
    Duration(Box<Duration>),
}

/// A value of `repetitions`: <http://schema.org/repetitions>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RepetitionsOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `requiredCollateral`: <http://schema.org/requiredCollateral>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RequiredCollateralOneOf {
    Str(String),
    Thing(Box<Thing>),
}

/// A value of `requiredQuantity`: <http://schema.org/requiredQuantity>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RequiredQuantityOneOf {
    F64(f64),
    Str(String),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `requirements`: <http://schema.org/requirements>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RequirementsOneOf {
    Str(String),
}

/// A value of `requiresSubscription`: <http://schema.org/requiresSubscription>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RequiresSubscriptionOneOf {
    Bool(bool),
    MediaSubscription(Box<MediaSubscription>),
}

/// A value of `restPeriods`: <http://schema.org/restPeriods>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RestPeriodsOneOf {
    Str(String),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `restockingFee`: <http://schema.org/restockingFee>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RestockingFeeOneOf {
    F64(f64),
    MonetaryAmount(Box<MonetaryAmount>),
}

/// A value of `returnPolicyCountry`: <http://schema.org/returnPolicyCountry>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ReturnPolicyCountryOneOf {
    Str(String),
    Country(Box<Country>),
}

/// A value of `reviewAspect`: <http://schema.org/reviewAspect>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ReviewAspectOneOf {
    Str(String),
    StructuredValue(Box<StructuredValue>),
}

/// A value of `reviewedBy`: <http://schema.org/reviewedBy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ReviewedByOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `roleName`: <http://schema.org/roleName>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RoleNameOneOf {
    Str(String),
}

/// A value of `runtimePlatform`: <http://schema.org/runtimePlatform>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum RuntimePlatformOneOf {
    Str(String),
    RuntimePlatform(Box<RuntimePlatform>),
}

/// A value of `schemaVersion`: <http://schema.org/schemaVersion>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SchemaVersionOneOf {
    Str(String),
}

/// A value of `schoolClosuresInfo`: <http://schema.org/schoolClosuresInfo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SchoolClosuresInfoOneOf {
    Str(String),
    WebContent(Box<WebContent>),
}

/// A value of `screenshot`: <http://schema.org/screenshot>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ScreenshotOneOf {
    Str(String),
    ImageObject(Box<ImageObject>),
}

/// A value of `sdLicense`: <http://schema.org/sdLicense>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SdLicenseOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `sdPublisher`: <http://schema.org/sdPublisher>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SdPublisherOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `seasonNumber`: <http://schema.org/seasonNumber>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SeasonNumberOneOf {
    I64(i64),
    Str(String),
}

/// A value of `season`: <http://schema.org/season>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SeasonOneOf {
    Str(String),
    CreativeWorkSeason(Box<CreativeWorkSeason>),
}

/// A value of `seatingCapacity`: <http://schema.org/seatingCapacity>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SeatingCapacityOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `seatingType`: <http://schema.org/seatingType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SeatingTypeOneOf {
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `secondaryPrevention`: <http://schema.org/secondaryPrevention>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SecondaryPreventionOneOf {
    Drug(Box<Drug>),
    DrugClass(Box<DrugClass>),
    LifestyleModification(Box<LifestyleModification>),
    MedicalTherapy(Box<MedicalTherapy>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `securityClearanceRequirement`: <http://schema.org/securityClearanceRequirement>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SecurityClearanceRequirementOneOf {
    Str(String),
}

/// A value of `seller`: <http://schema.org/seller>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SellerOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `sender`: <http://schema.org/sender>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SenderOneOf {
    Audience(Box<Audience>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `sensoryRequirement`: <http://schema.org/sensoryRequirement>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SensoryRequirementOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `sensoryUnit`: <http://schema.org/sensoryUnit>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SensoryUnitOneOf {
    AnatomicalStructure(Box<AnatomicalStructure>),
    SuperficialAnatomy(Box<SuperficialAnatomy>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `serviceArea`: <http://schema.org/serviceArea>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ServiceAreaOneOf {
    AdministrativeArea(Box<AdministrativeArea>),
    GeoShape(Box<GeoShape>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `serviceType`: <http://schema.org/serviceType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ServiceTypeOneOf {
    GovernmentBenefitsType(GovernmentBenefitsType),
    Str(String),
}

/// A value of `shippingRate`: <http://schema.org/shippingRate>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ShippingRateOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    ShippingRateSettings(Box<ShippingRateSettings>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `sizeGroup`: <http://schema.org/sizeGroup>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SizeGroupOneOf {
    Str(String),
    SizeGroupEnumeration(Box<SizeGroupEnumeration>),
}

/// A value of `size`: <http://schema.org/size>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SizeOneOf {
    DefinedTerm(Box<DefinedTerm>),
    QuantitativeValue(Box<QuantitativeValue>),
    SizeSpecification(Box<SizeSpecification>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `sizeSystem`: <http://schema.org/sizeSystem>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SizeSystemOneOf {
    SizeSystemEnumeration(SizeSystemEnumeration),
    Str(String),
}

/// A value of `skills`: <http://schema.org/skills>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SkillsOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `softwareRequirements`: <http://schema.org/softwareRequirements>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SoftwareRequirementsOneOf {
    Str(String),
    SoftwareApplication(Box<SoftwareApplication>),
}

/// A value of `speakable`: <http://schema.org/speakable>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SpeakableOneOf {
    Str(String),
    SpeakableSpecification(Box<SpeakableSpecification>),
}

/// A value of `spokenByCharacter`: <http://schema.org/spokenByCharacter>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SpokenByCharacterOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `sponsor`: <http://schema.org/sponsor>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SponsorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `sport`: <http://schema.org/sport>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SportOneOf {
    Str(String),
}

/// A value of `startOffset`: <http://schema.org/startOffset>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum StartOffsetOneOf {
    F64(f64),
    HyperTocEntry(Box<HyperTocEntry>),
}

/// A value of `statType`: <http://schema.org/statType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum StatTypeOneOf {
    Str(String),
    Property(Box<Property>),
}

/// A value of `status`: <http://schema.org/status>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum StatusOneOf {
    EventStatusType(EventStatusType),
    MedicalStudyStatus(MedicalStudyStatus),
    Str(String),
}

/// A value of `step`: <http://schema.org/step>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum StepOneOf {
    CreativeWork(Box<CreativeWork>),
    HowToSection(Box<HowToSection>),
    HowToStep(Box<HowToStep>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `steps`: <http://schema.org/steps>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum StepsOneOf {
    CreativeWork(Box<CreativeWork>),
    ItemList(Box<ItemList>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `storageRequirements`: <http://schema.org/storageRequirements>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum StorageRequirementsOneOf {
    Str(String),
}

/// A value of `subjectOf`: <http://schema.org/subjectOf>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SubjectOfOneOf {
    CreativeWork(Box<CreativeWork>),
    Event(Box<Event>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `subtitleLanguage`: <http://schema.org/subtitleLanguage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SubtitleLanguageOneOf {
    Str(String),
    Language(Box<Language>),
}

/// A value of `suggestedAnswer`: <http://schema.org/suggestedAnswer>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SuggestedAnswerOneOf {
    Answer(Box<Answer>),
    ItemList(Box<ItemList>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `suggestedGender`: <http://schema.org/suggestedGender>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SuggestedGenderOneOf {
    GenderType(GenderType),
    Str(String),
}

/// A value of `supersededBy`: <http://schema.org/supersededBy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum SupersededByOneOf {
    Class(Box<Class>),
    Enumeration(Box<Enumeration>),
    Property(Box<Property>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `supply`: <http://schema.org/supply>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SupplyOneOf {
    Str(String),
    HowToSupply(Box<HowToSupply>),
}

/// A value of `surface`: <http://schema.org/surface>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum SurfaceOneOf {
    Str(String),
}

/// A value of `target`: <http://schema.org/target>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TargetOneOf {
    Str(String),
    EntryPoint(Box<EntryPoint>),
}

/// A value of `taxonRank`: <http://schema.org/taxonRank>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TaxonRankOneOf {
    Str(String),
    PropertyValue(Box<PropertyValue>),
}

/// A value of `taxonomicRange`: <http://schema.org/taxonomicRange>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum TaxonomicRangeOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Taxon(Box<Taxon>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `teaches`: <http://schema.org/teaches>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TeachesOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `temporalCoverage`: <http://schema.org/temporalCoverage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TemporalCoverageOneOf {
    Str(String),
}

/// A value of `temporal`: <http://schema.org/temporal>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TemporalOneOf {
    Str(String),
}

/// A value of `termsOfService`: <http://schema.org/termsOfService>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TermsOfServiceOneOf {
    Str(String),
}

/// A value of `ticketToken`: <http://schema.org/ticketToken>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TicketTokenOneOf {
    Str(String),
}

/// A value of `titleEIDR`: <http://schema.org/titleEIDR>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TitleEIDROneOf {
    Str(String),
}

/// A value of `toRecipient`: <http://schema.org/toRecipient>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ToRecipientOneOf {
    Audience(Box<Audience>),
    ContactPoint(Box<ContactPoint>),
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `tool`: <http://schema.org/tool>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ToolOneOf {
    Str(String),
    HowToTool(Box<HowToTool>),
}

/// A value of `totalPaymentDue`: <http://schema.org/totalPaymentDue>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum TotalPaymentDueOneOf {
    MonetaryAmount(Box<MonetaryAmount>),
    PriceSpecification(Box<PriceSpecification>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `totalPrice`: <http://schema.org/totalPrice>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TotalPriceOneOf {
    F64(f64),
    Str(String),
    PriceSpecification(Box<PriceSpecification>),
}

/// A value of `touristType`: <http://schema.org/touristType>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TouristTypeOneOf {
    Str(String),
    Audience(Box<Audience>),
}

/// A value of `track`: <http://schema.org/track>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum TrackOneOf {
    ItemList(Box<ItemList>),
    MusicRecording(Box<MusicRecording>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `transitTime`: <http://schema.org/transitTime>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum TransitTimeOneOf {
    QuantitativeValue(Box<QuantitativeValue>),
    ServicePeriod(Box<ServicePeriod>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `translator`: <http://schema.org/translator>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum TranslatorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `travelBans`: <http://schema.org/travelBans>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TravelBansOneOf {
    Str(String),
    WebContent(Box<WebContent>),
}

/// A value of `typeOfBed`: <http://schema.org/typeOfBed>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TypeOfBedOneOf {
    Str(String),
    BedType(Box<BedType>),
}

/// A value of `typeOfGood`: <http://schema.org/typeOfGood>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum TypeOfGoodOneOf {
    Product(Box<Product>),
    Service(Box<Service>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `typicalCreditsPerTerm`: <http://schema.org/typicalCreditsPerTerm>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum TypicalCreditsPerTermOneOf {
    I64(i64),
    StructuredValue(Box<StructuredValue>),
}

/// A value of `underName`: <http://schema.org/underName>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum UnderNameOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `unitCode`: <http://schema.org/unitCode>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum UnitCodeOneOf {
    Str(String),
}

/// A value of `unnamedSourcesPolicy`: <http://schema.org/unnamedSourcesPolicy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum UnnamedSourcesPolicyOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `usageInfo`: <http://schema.org/usageInfo>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum UsageInfoOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `usesHealthPlanIdStandard`: <http://schema.org/usesHealthPlanIdStandard>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum UsesHealthPlanIdStandardOneOf {
    Str(String),
}

/// A value of `value`: <http://schema.org/value>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum ValueOneOf {
    Bool(bool),
    F64(f64),
    Str(String),
    StructuredValue(Box<StructuredValue>),
}

/// A value of `valueReference`: <http://schema.org/valueReference>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum ValueReferenceOneOf {
    DefinedTerm(Box<DefinedTerm>),
    Enumeration(Box<Enumeration>),
    MeasurementTypeEnumeration(Box<MeasurementTypeEnumeration>),
    PropertyValue(Box<PropertyValue>),
    QualitativeValue(Box<QualitativeValue>),
    QuantitativeValue(Box<QuantitativeValue>),
    StructuredValue(Box<StructuredValue>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `variableMeasured`: <http://schema.org/variableMeasured>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum VariableMeasuredOneOf {
    Property(Box<Property>),
    PropertyValue(Box<PropertyValue>),
    StatisticalVariable(Box<StatisticalVariable>),
    #[serde(untagged)]
    Str(String),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `variesBy`: <http://schema.org/variesBy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum VariesByOneOf {
    Str(String),
    DefinedTerm(Box<DefinedTerm>),
}

/// A value of `vehicleSeatingCapacity`: <http://schema.org/vehicleSeatingCapacity>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum VehicleSeatingCapacityOneOf {
    F64(f64),
    QuantitativeValue(Box<QuantitativeValue>),
}

/// A value of `vehicleSpecialUsage`: <http://schema.org/vehicleSpecialUsage>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum VehicleSpecialUsageOneOf {
    CarUsageType(CarUsageType),
    Str(String),
}

/// A value of `vehicleTransmission`: <http://schema.org/vehicleTransmission>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum VehicleTransmissionOneOf {
    Str(String),
    QualitativeValue(Box<QualitativeValue>),
}

/// A value of `vendor`: <http://schema.org/vendor>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum VendorOneOf {
    Organization(Box<Organization>),
    Person(Box<Person>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `verificationFactCheckingPolicy`: <http://schema.org/verificationFactCheckingPolicy>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum VerificationFactCheckingPolicyOneOf {
    Str(String),
    CreativeWork(Box<CreativeWork>),
}

/// A value of `version`: <http://schema.org/version>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum VersionOneOf {
    F64(f64),
    Str(String),
}

/// A value of `video`: <http://schema.org/video>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum VideoOneOf {
    Clip(Box<Clip>),
    VideoObject(Box<VideoObject>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `volumeNumber`: <http://schema.org/volumeNumber>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum VolumeNumberOneOf {
    I64(i64),
    Str(String),
}

/// A value of `warning`: <http://schema.org/warning>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum WarningOneOf {
    Str(String),
}

/// A value of `webFeed`: <http://schema.org/webFeed>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum WebFeedOneOf {
    Str(String),
    DataFeed(Box<DataFeed>),
}

/// A value of `weight`: <http://schema.org/weight>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum WeightOneOf {
    Mass(Box<Mass>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `width`: <http://schema.org/width>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum WidthOneOf {
    Distance(Box<Distance>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `workLocation`: <http://schema.org/workLocation>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum WorkLocationOneOf {
    ContactPoint(Box<ContactPoint>),
    Place(Box<Place>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `workload`: <http://schema.org/workload>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "@type")]
pub enum WorkloadOneOf {
    Energy(Box<Energy>),
    QuantitativeValue(Box<QuantitativeValue>),
    /// Of another class, a subclass perhaps, or named and not described.
    #[serde(untagged)]
    RdfResource(Box<RdfResource>),
}

/// A value of `worstRating`: <http://schema.org/worstRating>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum WorstRatingOneOf {
    F64(f64),
    Str(String),
}

/// A value of `yield`: <http://schema.org/yield>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum YieldOneOf {
    Str(String),
    QuantitativeValue(Box<QuantitativeValue>),
}
