-- One table per class. A resource has a row in the table of its class, in those
-- of all its superclasses, and in "rdf_resource", under the same id: its IRI.
-- Load 1-tables.sql, 2-links.sql and 3-enumerations.sql in this order.
-- SQLite checks references only after PRAGMA foreign_keys = ON.

-- What every resource has; "rdf_type" is its class.
CREATE TABLE "rdf_resource" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rdf_type" TEXT
);

-- The status of an Action.
-- http://schema.org/ActionStatusType
CREATE TABLE "action_status_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumeration of considerations that make a product relevant or potentially restricted for adults only.
-- http://schema.org/AdultOrientedEnumeration
CREATE TABLE "adult_oriented_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A type of boarding policy used by an airline.
-- http://schema.org/BoardingPolicyType
CREATE TABLE "boarding_policy_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates types (or dimensions) of a person's body measurements, for example for fitting of clothes.
-- http://schema.org/BodyMeasurementTypeEnumeration
CREATE TABLE "body_measurement_type_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- The publication format of the book.
-- http://schema.org/BookFormatType
CREATE TABLE "book_format_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A value indicating a special usage of a car, e.g. commercial rental, driving school, or as a taxi.
-- http://schema.org/CarUsageType
CREATE TABLE "car_usage_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates the different statuses of a Certification (Active and Inactive).
-- http://schema.org/CertificationStatusEnumeration
CREATE TABLE "certification_status_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerated options related to a ContactPoint.
-- http://schema.org/ContactPointOption
CREATE TABLE "contact_point_option" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- The day of the week, e.g. used to specify to which day the opening hours of an OpeningHoursSpecification refer.
--
-- Originally, URLs from [GoodRelations](http://purl.org/goodrelations/v1) were used (for [[Monday]], [[Tuesday]], [[Wednesday]], [[Thursday]], [[Friday]], [[Saturday]], [[Sunday]] plus a special entry for [[PublicHolidays]]); these have now been integrated directly into schema.org.
-- http://schema.org/DayOfWeek
CREATE TABLE "day_of_week" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A delivery method is a standardized procedure for transferring the product or service to the destination of fulfillment chosen by the customer. Delivery methods are characterized by the means of transportation used, and by the organization or group that is the contracting party for the sending organization or person.
--
-- Commonly used values:
--
-- * http://purl.org/goodrelations/v1#DeliveryModeDirectDownload
-- * http://purl.org/goodrelations/v1#DeliveryModeFreight
-- * http://purl.org/goodrelations/v1#DeliveryModeMail
-- * http://purl.org/goodrelations/v1#DeliveryModeOwnFleet
-- * http://purl.org/goodrelations/v1#DeliveryModePickUp
-- * http://purl.org/goodrelations/v1#DHL
-- * http://purl.org/goodrelations/v1#FederalExpress
-- * http://purl.org/goodrelations/v1#UPS
-- http://schema.org/DeliveryMethod
CREATE TABLE "delivery_method" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A type of permission which can be granted for accessing a digital document.
-- http://schema.org/DigitalDocumentPermissionType
CREATE TABLE "digital_document_permission_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates some common technology platforms, for use with properties such as [[actionPlatform]]. It is not supposed to be comprehensive - when a suitable code is not enumerated here, textual or URL values can be used instead. These codes are at a fairly high level and do not deal with versioning and other nuance. Additional codes can be suggested [in github](https://github.com/schemaorg/schemaorg/issues/3057).
-- http://schema.org/DigitalPlatformEnumeration
CREATE TABLE "digital_platform_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A value indicating which roadwheels will receive torque.
-- http://schema.org/DriveWheelConfigurationValue
CREATE TABLE "drive_wheel_configuration_value" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerated categories of medical drug costs.
-- http://schema.org/DrugCostCategory
CREATE TABLE "drug_cost_category" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Categories that represent an assessment of the risk of fetal injury due to a drug or pharmaceutical used as directed by the mother during pregnancy.
-- http://schema.org/DrugPregnancyCategory
CREATE TABLE "drug_pregnancy_category" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Indicates whether this drug is available by prescription or over-the-counter.
-- http://schema.org/DrugPrescriptionStatus
CREATE TABLE "drug_prescription_status" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Used to indicate whether a product is EnergyStar certified.
-- http://schema.org/EnergyStarEnergyEfficiencyEnumeration
CREATE TABLE "energy_star_energy_efficiency_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates the EU energy efficiency classes A-G as well as A+, A++, and A+++ as defined in EU directive 2017/1369.
-- http://schema.org/EUEnergyEfficiencyEnumeration
CREATE TABLE "eu_energy_efficiency_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- An EventAttendanceModeEnumeration value is one of potentially several modes of organising an event, relating to whether it is online or offline.
-- http://schema.org/EventAttendanceModeEnumeration
CREATE TABLE "event_attendance_mode_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- EventStatusType is an enumeration type whose instances represent several states that an Event may be in.
-- http://schema.org/EventStatusType
CREATE TABLE "event_status_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A type of product fulfillment.
-- http://schema.org/FulfillmentTypeEnumeration
CREATE TABLE "fulfillment_type_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- For a [[VideoGame]], such as used with a [[PlayGameAction]], an enumeration of the kind of game availability offered.
-- http://schema.org/GameAvailabilityEnumeration
CREATE TABLE "game_availability_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Indicates whether this game is multi-player, co-op or single-player.
-- http://schema.org/GamePlayMode
CREATE TABLE "game_play_mode" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Status of a game server.
-- http://schema.org/GameServerStatus
CREATE TABLE "game_server_status" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- An enumeration of genders.
-- http://schema.org/GenderType
CREATE TABLE "gender_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- GovernmentBenefitsType enumerates several kinds of government benefits to support the COVID-19 situation. Note that this structure may not capture all benefits offered.
-- http://schema.org/GovernmentBenefitsType
CREATE TABLE "government_benefits_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- HealthAspectEnumeration enumerates several aspects of health content online, each of which might be described using [[hasHealthAspect]] and [[HealthTopicContent]].
-- http://schema.org/HealthAspectEnumeration
CREATE TABLE "health_aspect_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- The types of expenses that are covered by the incentive. For example some incentives are only for the goods (tangible items) but the services (labor) are excluded.
-- http://schema.org/IncentiveQualifiedExpenseType
CREATE TABLE "incentive_qualified_expense_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates a status for an incentive, such as whether it is active.
-- http://schema.org/IncentiveStatus
CREATE TABLE "incentive_status" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates common financial incentives for products, including tax credits, tax deductions, rebates and subsidies, etc.
-- http://schema.org/IncentiveType
CREATE TABLE "incentive_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Classes of agents or pathogens that transmit infectious diseases. Enumerated type.
-- http://schema.org/InfectiousAgentClass
CREATE TABLE "infectious_agent_class" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- <a href="https://www.iptc.org/">IPTC</a> "Digital Source" codes for use with the [[digitalSourceType]] property, providing information about the source for a digital media object.
-- In general these codes are not declared here to be mutually exclusive, although some combinations would be contradictory if applied simultaneously, or might be considered mutually incompatible by upstream maintainers of the definitions. See the IPTC <a href="https://www.iptc.org/std/photometadata/documentation/userguide/">documentation</a>
-- for <a href="https://cv.iptc.org/newscodes/digitalsourcetype/">detailed definitions</a> of all terms.
-- http://schema.org/IPTCDigitalSourceEnumeration
CREATE TABLE "iptc_digital_source_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A list of possible product availability options.
-- http://schema.org/ItemAvailability
CREATE TABLE "item_availability" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerated for values for itemListOrder for indicating how an ordered ItemList is organized.
-- http://schema.org/ItemListOrderType
CREATE TABLE "item_list_order_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A list of possible statuses for the legal force of a legislation.
-- http://schema.org/LegalForceStatus
CREATE TABLE "legal_force_status" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A list of possible levels for the legal validity of a legislation.
-- http://schema.org/LegalValueLevel
CREATE TABLE "legal_value_level" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- An enumeration of several kinds of Map.
-- http://schema.org/MapCategoryType
CREATE TABLE "map_category_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumeration(s) for use with [[measurementMethod]].
-- http://schema.org/MeasurementMethodEnum
CREATE TABLE "measurement_method_enum" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Codes for use with the [[mediaAuthenticityCategory]] property, indicating the authenticity of a media object (in the context of how it was published or shared). In general these codes are not mutually exclusive, although some combinations (such as 'original' versus 'transformed', 'edited' and 'staged') would be contradictory if applied in the same [[MediaReview]]. Note that the application of these codes is with regard to a piece of media shared or published in a particular context.
-- http://schema.org/MediaManipulationRatingEnumeration
CREATE TABLE "media_manipulation_rating_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Target audiences types for medical web pages. Enumerated type.
-- http://schema.org/MedicalAudienceType
CREATE TABLE "medical_audience_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Categories of medical devices, organized by the purpose or intended use of the device.
-- http://schema.org/MedicalDevicePurpose
CREATE TABLE "medical_device_purpose" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Level of evidence for a medical guideline. Enumerated type.
-- http://schema.org/MedicalEvidenceLevel
CREATE TABLE "medical_evidence_level" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Any medical imaging modality typically used for diagnostic purposes. Enumerated type.
-- http://schema.org/MedicalImagingTechnique
CREATE TABLE "medical_imaging_technique" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Design models for observational medical studies. Enumerated type.
-- http://schema.org/MedicalObservationalStudyDesign
CREATE TABLE "medical_observational_study_design" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- An enumeration that describes different types of medical procedures.
-- http://schema.org/MedicalProcedureType
CREATE TABLE "medical_procedure_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Any specific branch of medical science or practice. Medical specialities include clinical specialties that pertain to particular organ systems and their respective disease states, as well as allied health specialties. Enumerated type.
-- http://schema.org/MedicalSpecialty
CREATE TABLE "medical_specialty" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- The status of a medical study. Enumerated type.
-- http://schema.org/MedicalStudyStatus
CREATE TABLE "medical_study_status" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Design models for medical trials. Enumerated type.
-- http://schema.org/MedicalTrialDesign
CREATE TABLE "medical_trial_design" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Systems of medical practice.
-- http://schema.org/MedicineSystem
CREATE TABLE "medicine_system" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates several kinds of product return policies.
-- http://schema.org/MerchantReturnEnumeration
CREATE TABLE "merchant_return_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Classification of the album by its type of content: soundtrack, live album, studio album, etc.
-- http://schema.org/MusicAlbumProductionType
CREATE TABLE "music_album_production_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- The kind of release which this album is: single, EP or album.
-- http://schema.org/MusicAlbumReleaseType
CREATE TABLE "music_album_release_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Format of this release (the type of recording media used, i.e. compact disc, digital media, LP, etc.).
-- http://schema.org/MusicReleaseFormatType
CREATE TABLE "music_release_format_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- NLNonprofitType: Non-profit organization type originating from the Netherlands.
-- http://schema.org/NLNonprofitType
CREATE TABLE "nl_nonprofit_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A list of possible conditions for the item.
-- http://schema.org/OfferItemCondition
CREATE TABLE "offer_item_condition" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerated status values for Order.
-- http://schema.org/OrderStatus
CREATE TABLE "order_status" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- The type of payment method, only for generic payment types, specific forms of payments, like card payment should be expressed using subclasses of PaymentMethod.
-- http://schema.org/PaymentMethodType
CREATE TABLE "payment_method_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A specific payment status. For example, PaymentDue, PaymentComplete, etc.
-- http://schema.org/PaymentStatusType
CREATE TABLE "payment_status_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Categories of physical activity, organized by physiologic classification.
-- http://schema.org/PhysicalActivityCategory
CREATE TABLE "physical_activity_category" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A type of physical examination of a patient performed by a physician.
-- http://schema.org/PhysicalExam
CREATE TABLE "physical_exam" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates different price components that together make up the total price for an offered product.
-- http://schema.org/PriceComponentTypeEnumeration
CREATE TABLE "price_component_type_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates different price types, for example list price, invoice price, and sale price.
-- http://schema.org/PriceTypeEnumeration
CREATE TABLE "price_type_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates a purchase type for an item.
-- http://schema.org/PurchaseType
CREATE TABLE "purchase_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates several kinds of product return refund types.
-- http://schema.org/RefundTypeEnumeration
CREATE TABLE "refund_type_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerated status values for Reservation.
-- http://schema.org/ReservationStatusType
CREATE TABLE "reservation_status_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A diet restricted to certain foods or preparations for cultural, religious, health or lifestyle reasons.
-- http://schema.org/RestrictedDiet
CREATE TABLE "restricted_diet" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates several kinds of policies for product return fees.
-- http://schema.org/ReturnFeesEnumeration
CREATE TABLE "return_fees_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates several types of return labels for product returns.
-- http://schema.org/ReturnLabelSourceEnumeration
CREATE TABLE "return_label_source_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates several types of product return methods.
-- http://schema.org/ReturnMethodEnumeration
CREATE TABLE "return_method_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- RsvpResponseType is an enumeration type whose instances represent responding to an RSVP request.
-- http://schema.org/RsvpResponseType
CREATE TABLE "rsvp_response_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates common size systems for different categories of products, for example "EN-13402" or "UK" for wearables or "Imperial" for screws.
-- http://schema.org/SizeSystemEnumeration
CREATE TABLE "size_system_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A value indicating a steering position.
-- http://schema.org/SteeringPositionValue
CREATE TABLE "steering_position_value" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- The most generic type of item.
-- http://schema.org/Thing
CREATE TABLE "thing" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An additional type for the item, typically used for adding more specific types from external vocabularies in microdata syntax. This is a relationship between something and a class that the thing is in. Typically the value is a URI-identified RDF class, and in this case corresponds to the
  -- use of rdf:type in RDF. Text values can be used sparingly, for cases where useful information can be added without their being an appropriate schema to reference. In the case of text values, the class label should follow the schema.org <a href="http://schema.org/docs/styleguide.html">style guide</a>.
  "additional_type" TEXT,
  -- An alias for the item.
  "alternate_name" TEXT,
  -- A description of the item.
  "description" TEXT,
  -- A sub property of description. A short description of the item used to disambiguate from other, similar items. Information from other properties (in particular, name) may be necessary for the description to be useful for disambiguation.
  "disambiguating_description" TEXT,
  -- The identifier property represents any kind of identifier for any kind of [[Thing]], such as ISBNs, GTIN codes, UUIDs etc. Schema.org provides dedicated properties for representing many of these, either as textual strings or as URL (URI) links. See [background notes](/docs/datamodel.html#identifierBg) for more details.
  "identifier" TEXT,
  -- An image of the item. This can be a [[URL]] or a fully described [[ImageObject]].
  "image" TEXT,
  -- Indicates a page (or other CreativeWork) for which this thing is the main entity being described. See [background notes](/docs/datamodel.html#mainEntityBackground) for details.
  "main_entity_of_page" TEXT,
  -- The name of the item.
  "name" TEXT,
  -- URL of a reference Web page that unambiguously indicates the item's identity. E.g. the URL of the item's Wikipedia page, Wikidata entry, or official website.
  "same_as" TEXT,
  -- URL of the item.
  "url" TEXT,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- An enumeration of possible benefits as part of a loyalty (members) program.
-- http://schema.org/TierBenefitEnumeration
CREATE TABLE "tier_benefit_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- UKNonprofitType: Non-profit organization type originating from the United Kingdom.
-- http://schema.org/UKNonprofitType
CREATE TABLE "uk_nonprofit_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- USNonprofitType: Non-profit organization type originating from the United States.
-- http://schema.org/USNonprofitType
CREATE TABLE "us_nonprofit_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates common types of measurement for wearables products.
-- http://schema.org/WearableMeasurementTypeEnumeration
CREATE TABLE "wearable_measurement_type_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates common size groups (also known as "size types") for wearable products.
-- http://schema.org/WearableSizeGroupEnumeration
CREATE TABLE "wearable_size_group_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Enumerates common size systems specific for wearable products.
-- http://schema.org/WearableSizeSystemEnumeration
CREATE TABLE "wearable_size_system_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- An action performed by a direct agent and indirect participants upon a direct object. Optionally happens at a location with the help of an inanimate instrument. The execution of the action may produce a result. Specific action sub-type documentation specifies the exact expectation of each argument/role.
--
-- See also [blog post](https://blog.schema.org/2014/04/16/announcing-schema-org-actions/) and [Actions overview document](http://schema.org/docs/actions.html).
-- http://schema.org/Action
CREATE TABLE "action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The endTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to end. For actions that span a period of time, when the action was performed. E.g. John wrote a book from January to *December*. For media, including audio and video, it's the time offset of the end of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "end_time" TEXT,
  -- The location of, for example, where an event is happening, where an organization is located, or where an action takes place.
  "location" TEXT,
  -- The startTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to start. For actions that span a period of time, when the action was performed. E.g. John wrote a book from *January* to December. For media, including audio and video, it's the time offset of the start of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "start_time" TEXT,
  -- Indicates a target EntryPoint, or url, for an Action.
  "target" TEXT,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- Any biological, chemical, or biochemical thing. For example: a protein; a gene; a chemical; a synthetic chemical.
-- http://schema.org/BioChemEntity
CREATE TABLE "bio_chem_entity" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Disease associated to this BioChemEntity. Such disease can be a MedicalCondition or a URL. If you want to add an evidence supporting the association, please use PropertyValue.
  "associated_disease" TEXT,
  -- Molecular function performed by this BioChemEntity; please use PropertyValue if you want to include any evidence.
  "has_molecular_function" TEXT,
  -- A common representation such as a protein sequence or chemical structure for this entity. For images use schema.org/image.
  "has_representation" TEXT,
  -- Biological process this BioChemEntity is involved in; please use PropertyValue if you want to include any evidence.
  "is_involved_in_biological_process" TEXT,
  -- Subcellular location where this BioChemEntity is located; please use PropertyValue if you want to include any evidence.
  "is_located_in_subcellular_location" TEXT,
  -- The taxonomic grouping of the organism that expresses, encodes, or in some way related to the BioChemEntity.
  "taxonomic_range" TEXT,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- The most generic kind of creative work, including books, movies, photographs, software programs, etc.
-- http://schema.org/CreativeWork
CREATE TABLE "creative_work" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An abstract is a short description that summarizes a [[CreativeWork]].
  "abstract" TEXT,
  -- The human sensory perceptual system or cognitive faculty through which a person may process or perceive information. Values should be drawn from the [approved vocabulary](https://www.w3.org/2021/a11y-discov-vocab/latest/#accessMode-vocabulary).
  "access_mode" TEXT,
  -- Indicates that the resource is compatible with the referenced accessibility API. Values should be drawn from the [approved vocabulary](https://www.w3.org/2021/a11y-discov-vocab/latest/#accessibilityAPI-vocabulary).
  "accessibility_api" TEXT,
  -- Identifies input methods that are sufficient to fully control the described resource. Values should be drawn from the [approved vocabulary](https://www.w3.org/2021/a11y-discov-vocab/latest/#accessibilityControl-vocabulary).
  "accessibility_control" TEXT,
  -- Content features of the resource, such as accessible media, alternatives and supported enhancements for accessibility. Values should be drawn from the [approved vocabulary](https://www.w3.org/2021/a11y-discov-vocab/latest/#accessibilityFeature-vocabulary).
  "accessibility_feature" TEXT,
  -- A characteristic of the described resource that is physiologically dangerous to some users. Related to WCAG 2.0 guideline 2.3. Values should be drawn from the [approved vocabulary](https://www.w3.org/2021/a11y-discov-vocab/latest/#accessibilityHazard-vocabulary).
  "accessibility_hazard" TEXT,
  -- A human-readable summary of specific accessibility features or deficiencies, consistent with the other accessibility metadata but expressing subtleties such as "short descriptions are present but long descriptions will be needed for non-visual users" or "short descriptions are present and no long descriptions are needed".
  "accessibility_summary" TEXT,
  -- Indicates a page documenting how licenses can be purchased or otherwise acquired, for the current item.
  "acquire_license_page" TEXT,
  -- A secondary title of the CreativeWork.
  "alternative_headline" TEXT,
  -- Indicates a page or other link involved in archival of a [[CreativeWork]]. In the case of [[MediaReview]], the items in a [[MediaReviewItem]] may often become inaccessible, but be archived by archival, journalistic, activist, or law enforcement organizations. In such cases, the referenced page may not directly publish the content.
  "archived_at" TEXT,
  -- The item being described is intended to assess the competency or learning outcome defined by the referenced term.
  "assesses" TEXT,
  -- An award won by or for this item.
  "award" TEXT,
  -- Awards won by or for this item.
  "awards" TEXT,
  -- A citation or reference to another creative work, such as another publication, web page, scholarly article, etc.
  "citation" TEXT,
  -- The number of comments this CreativeWork (e.g. Article, Question or Answer) has received. This is most applicable to works published in Web sites with commenting system; additional comments may exist elsewhere.
  "comment_count" INTEGER,
  -- Conditions that affect the availability of, or method(s) of access to, an item. Typically used for real world items such as an [[ArchiveComponent]] held by an [[ArchiveOrganization]]. This property is not suitable for use as a general Web access control mechanism. It is expressed only in natural language.
  --
  -- For example "Available by appointment from the Reading Room" or "Accessible only from logged-in accounts ".
  "conditions_of_access" TEXT,
  -- Official rating of a piece of content&#x2014;for example, 'MPAA PG-13'.
  "content_rating" TEXT,
  -- The specific time described by a creative work, for works (e.g. articles, video objects etc.) that emphasise a particular moment within an Event.
  "content_reference_time" TIMESTAMP,
  -- Text of a notice appropriate for describing the copyright aspects of this Creative Work, ideally indicating the owner of the copyright for the Work.
  "copyright_notice" TEXT,
  -- The year during which the claimed copyright for the CreativeWork was first asserted.
  "copyright_year" DOUBLE PRECISION,
  -- Indicates a correction to a [[CreativeWork]], either via a [[CorrectionComment]], textually or in another document.
  "correction" TEXT,
  -- The status of a creative work in terms of its stage in a lifecycle. Example terms include Incomplete, Draft, Published, Obsolete. Some organizations define a set of terms for the stages of their publication lifecycle.
  "creative_work_status" TEXT,
  -- Text that can be used to credit person(s) and/or organization(s) associated with a published Creative Work.
  "credit_text" TEXT,
  -- The date on which the CreativeWork was created or the item was added to a DataFeed.
  "date_created" TEXT,
  -- The date on which the CreativeWork was most recently modified or when the item's entry was modified within a DataFeed.
  "date_modified" TEXT,
  -- Date of first publication or broadcast. For example the date a [[CreativeWork]] was broadcast or a [[Certification]] was issued.
  "date_published" TEXT,
  -- A link to the page containing the comments of the CreativeWork.
  "discussion_url" TEXT,
  -- An [EIDR](https://eidr.org/) (Entertainment Identifier Registry) [[identifier]] representing a specific edit / edition for a work of film or television.
  --
  -- For example, the motion picture known as "Ghostbusters" whose [[titleEIDR]] is "10.5240/7EC7-228A-510A-053E-CBB8-J" has several edits, e.g. "10.5240/1F2A-E1C5-680A-14C6-E76B-I" and "10.5240/8A35-3BEE-6497-5D12-9E4F-3".
  --
  -- Since schema.org types like [[Movie]] and [[TVEpisode]] can be used for both works and their multiple expressions, it is possible to use [[titleEIDR]] alone (for a general description), or alongside [[editEIDR]] for a more edit-specific description.
  "edit_eidr" TEXT,
  -- The level in terms of progression through an educational or training context. Examples of educational levels include 'beginner', 'intermediate' or 'advanced', and formal sets of level indicators.
  "educational_level" TEXT,
  -- The purpose of a work in the context of education; for example, 'assignment', 'group work'.
  "educational_use" TEXT,
  -- Media type typically expressed using a MIME format (see [IANA site](http://www.iana.org/assignments/media-types/media-types.xhtml) and [MDN reference](https://developer.mozilla.org/en-US/docs/Web/HTTP/Basics_of_HTTP/MIME_types)), e.g. application/zip for a SoftwareApplication binary, audio/mpeg for .mp3 etc.
  --
  -- In cases where a [[CreativeWork]] has several media type representations, [[encoding]] can be used to indicate each [[MediaObject]] alongside particular [[encodingFormat]] information.
  --
  -- Unregistered or niche encoding and file formats can be indicated instead via the most appropriate URL, e.g. defining Web page or a Wikipedia/Wikidata entry.
  "encoding_format" TEXT,
  -- Date the content expires and is no longer useful or available. For example a [[VideoObject]] or [[NewsArticle]] whose availability or relevance is time-limited, a [[ClaimReview]] fact check whose publisher wants to indicate that it may no longer be relevant (or helpful to highlight) after some date, or a [[Certification]] the validity has expired.
  "expires" TEXT,
  -- Media type, typically MIME format (see [IANA site](http://www.iana.org/assignments/media-types/media-types.xhtml)) of the content, e.g. application/zip of a SoftwareApplication binary. In cases where a CreativeWork has several media type representations, 'encoding' can be used to indicate each MediaObject alongside particular fileFormat information. Unregistered or niche file formats can be indicated instead via the most appropriate URL, e.g. defining Web page or a Wikipedia entry.
  "file_format" TEXT,
  -- Genre of the creative work, broadcast channel or group.
  "genre" TEXT,
  -- Headline of the article.
  "headline" TEXT,
  -- The language of the content or performance or used in an action. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[availableLanguage]].
  "in_language" TEXT,
  -- The predominant mode of learning supported by the learning resource. Acceptable values are 'active', 'expositive', or 'mixed'.
  "interactivity_type" TEXT,
  -- A flag to signal that the item, event, or place is accessible for free.
  "is_accessible_for_free" BOOLEAN CHECK ("is_accessible_for_free" IN (TRUE, FALSE)),
  -- A resource from which this work is derived or from which it is a modification or adaptation.
  "is_based_on" TEXT,
  -- A resource that was used in the creation of this resource. This term can be repeated for multiple sources. For example, http://example.com/great-multiplication-intro.html.
  "is_based_on_url" TEXT,
  -- Indicates whether this content is family friendly.
  "is_family_friendly" BOOLEAN CHECK ("is_family_friendly" IN (TRUE, FALSE)),
  -- Indicates an item or CreativeWork that this item, or CreativeWork (in some sense), is part of.
  "is_part_of" TEXT,
  -- Keywords or tags used to describe some item. Multiple textual entries in a keywords list are typically delimited by commas, or by repeating the property.
  "keywords" TEXT,
  -- The predominant type or kind characterizing the learning resource. For example, 'presentation', 'handout'.
  "learning_resource_type" TEXT,
  -- A license document that applies to this content, typically indicated by URL.
  "license" TEXT,
  -- A material that something is made from, e.g. leather, wool, cotton, paper.
  "material" TEXT,
  -- The quantity of the materials being described or an expression of the physical space they occupy.
  "material_extent" TEXT,
  -- A pattern that something has, for example 'polka dot', 'striped', 'Canadian flag'. Values are typically expressed as text, although links to controlled value schemes are also supported.
  "pattern" TEXT,
  -- The position of an item in a series or sequence of items.
  "position" TEXT,
  -- The publishingPrinciples property indicates (typically via [[URL]]) a document describing the editorial principles of an [[Organization]] (or individual, e.g. a [[Person]] writing a blog) that relate to their activities as a publisher, e.g. ethics or diversity policies. When applied to a [[CreativeWork]] (e.g. [[NewsArticle]]) the principles are those of the party primarily responsible for the creation of the [[CreativeWork]].
  --
  -- While such policies are most typically expressed in natural language, sometimes related information (e.g. indicating a [[funder]]) can be expressed using schema.org terminology.
  "publishing_principles" TEXT,
  -- Indicates (by URL or string) a particular version of a schema used in some CreativeWork. This property was created primarily to
  -- indicate the use of a specific schema.org release, e.g. ```10.0``` as a simple string, or more explicitly via URL, ```http://schema.org/docs/releases.html#v10.0```. There may be situations in which other schemas might usefully be referenced this way, e.g. ```http://dublincore.org/specifications/dublin-core/dces/1999-07-02/``` but this has not been carefully explored in the community.
  "schema_version" TEXT,
  -- Indicates the date on which the current structured data was generated / published. Typically used alongside [[sdPublisher]].
  "sd_date_published" DATE,
  -- A license document that applies to this structured data, typically indicated by URL.
  "sd_license" TEXT,
  -- A standardized size of a product or creative work, specified either through a simple textual string (for example 'XL', '32Wx34L'), a  QuantitativeValue with a unitCode, or a comprehensive and structured [[SizeSpecification]]; in other cases, the [[width]], [[height]], [[depth]] and [[weight]] properties may be more applicable.
  "size" TEXT,
  -- The item being described is intended to help a person learn the competency or learning outcome defined by the referenced term.
  "teaches" TEXT,
  -- The "temporal" property can be used in cases where more specific properties
  -- (e.g. [[temporalCoverage]], [[dateCreated]], [[dateModified]], [[datePublished]]) are not known to be appropriate.
  "temporal" TEXT,
  -- The temporalCoverage of a CreativeWork indicates the period that the content applies to, i.e. that it describes, either as a DateTime or as a textual string indicating a time period in [ISO 8601 time interval format](https://en.wikipedia.org/wiki/ISO_8601#Time_intervals). In
  -- the case of a Dataset it will typically indicate the relevant time period in a precise notation (e.g. for a 2011 census dataset, the year 2011 would be written "2011/2012"). Other forms of content, e.g. ScholarlyArticle, Book, TVSeries or TVEpisode, may indicate their temporalCoverage in broader terms - textually or via well-known URL.
  -- Written works such as books may sometimes have precise temporal coverage too, e.g. a work set in 1939 - 1945 can be indicated in ISO 8601 interval format format via "1939/1945".
  --
  -- Open-ended date ranges can be written with ".." in place of the end date. For example, "2015-11/.." indicates a range beginning in November 2015 and with no specified final date. This is tentative and might be updated in future when ISO 8601 is officially updated.
  "temporal_coverage" TEXT,
  -- The textual content of this CreativeWork.
  "text" TEXT,
  -- A thumbnail image relevant to the Thing.
  "thumbnail_url" TEXT,
  -- The typical expected age range, e.g. '7-9', '11-'.
  "typical_age_range" TEXT,
  -- The schema.org [[usageInfo]] property indicates further information about a [[CreativeWork]]. This property is applicable both to works that are freely available and to those that require payment or other transactions. It can reference additional information, e.g. community expectations on preferred linking and citation conventions, as well as purchasing details. For something that can be commercially licensed, usageInfo can provide detailed, resource-specific information about licensing options.
  --
  -- This property can be used alongside the license property which indicates license(s) applicable to some piece of content. The usageInfo property can provide information about other licensing options, e.g. acquiring commercial usage rights for an image that is also available under non-commercial creative commons licenses.
  "usage_info" TEXT,
  -- The version of the CreativeWork embodied by a specified resource.
  "version" TEXT,
  -- The number of words in the text of the CreativeWork such as an Article, Book, etc.
  "word_count" INTEGER,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- An event happening at a certain time and location, such as a concert, lecture, or festival. Ticketing information may be added via the [[offers]] property. Repeated events may be structured as separate Event objects.
-- http://schema.org/Event
CREATE TABLE "event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The time admission will commence.
  "door_time" TEXT,
  -- The end date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "end_date" TEXT,
  -- The language of the content or performance or used in an action. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[availableLanguage]].
  "in_language" TEXT,
  -- A flag to signal that the item, event, or place is accessible for free.
  "is_accessible_for_free" BOOLEAN CHECK ("is_accessible_for_free" IN (TRUE, FALSE)),
  -- Keywords or tags used to describe some item. Multiple textual entries in a keywords list are typically delimited by commas, or by repeating the property.
  "keywords" TEXT,
  -- The location of, for example, where an event is happening, where an organization is located, or where an action takes place.
  "location" TEXT,
  -- The total number of individuals that may attend an event or venue.
  "maximum_attendee_capacity" INTEGER,
  -- The maximum physical attendee capacity of an [[Event]] whose [[eventAttendanceMode]] is [[OfflineEventAttendanceMode]] (or the offline aspects, in the case of a [[MixedEventAttendanceMode]]).
  "maximum_physical_attendee_capacity" INTEGER,
  -- The maximum virtual attendee capacity of an [[Event]] whose [[eventAttendanceMode]] is [[OnlineEventAttendanceMode]] (or the online aspects, in the case of a [[MixedEventAttendanceMode]]).
  "maximum_virtual_attendee_capacity" INTEGER,
  -- Used in conjunction with eventStatus for rescheduled or cancelled events. This property contains the previously scheduled start date. For rescheduled events, the startDate property should be used for the newly scheduled start date. In the (rare) case of an event that has been postponed and rescheduled multiple times, this field may be repeated.
  "previous_start_date" DATE,
  -- The number of attendee places for an event that remain unallocated.
  "remaining_attendee_capacity" INTEGER,
  -- The start date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "start_date" TEXT,
  -- The typical expected age range, e.g. '7-9', '11-'.
  "typical_age_range" TEXT,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- A utility class that serves as the umbrella for a number of 'intangible' things such as quantities, structured values, etc.
-- http://schema.org/Intangible
CREATE TABLE "intangible" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- The most generic type of entity related to health and the practice of medicine.
-- http://schema.org/MedicalEntity
CREATE TABLE "medical_entity" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The drug or supplement's legal status, including any controlled substance schedules that apply.
  "legal_status" TEXT,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- An organization such as a school, NGO, corporation, club, etc.
-- http://schema.org/Organization
CREATE TABLE "organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The payment method(s) that are accepted in general by an organization, or for some specific demand or offer.
  "accepted_payment_method" TEXT,
  -- For a [[NewsMediaOrganization]] or other news-related [[Organization]], a statement about public engagement activities (for news media, the newsroom’s), including involving the public - digitally or otherwise -- in coverage decisions, reporting and activities after publication.
  "actionable_feedback_policy" TEXT,
  -- Physical address of the item.
  "address" TEXT,
  -- The geographic area where a service or offered item is provided.
  "area_served" TEXT,
  -- An award won by or for this item.
  "award" TEXT,
  -- Awards won by or for this item.
  "awards" TEXT,
  -- For an [[Organization]] (e.g. [[NewsMediaOrganization]]), a statement describing (in news media, the newsroom’s) disclosure and correction policy for errors.
  "corrections_policy" TEXT,
  -- The date that this organization was dissolved.
  "dissolution_date" DATE,
  -- Statement on diversity policy by an [[Organization]] e.g. a [[NewsMediaOrganization]]. For a [[NewsMediaOrganization]], a statement describing the newsroom’s diversity policy on both staffing and sources, typically providing staffing data.
  "diversity_policy" TEXT,
  -- For an [[Organization]] (often but not necessarily a [[NewsMediaOrganization]]), a report on staffing diversity issues. In a news context this might be for example ASNE or RTDNA (US) reports, or self-reported.
  "diversity_staffing_report" TEXT,
  -- The Dun & Bradstreet DUNS number for identifying an organization or business person.
  "duns" TEXT,
  -- Email address.
  "email" TEXT,
  -- Statement about ethics policy, e.g. of a [[NewsMediaOrganization]] regarding journalistic and publishing practices, or of a [[Restaurant]], a page describing food source policies. In the case of a [[NewsMediaOrganization]], an ethicsPolicy is typically a statement describing the personal, organizational, and corporate standards of behavior expected by the organization.
  "ethics_policy" TEXT,
  -- The fax number.
  "fax_number" TEXT,
  -- The date that this organization was founded.
  "founding_date" DATE,
  -- The [Global Location Number](http://www.gs1.org/gln) (GLN, sometimes also referred to as International Location Number or ILN) of the respective organization, person, or place. The GLN is a 13-digit number used to identify parties and physical locations.
  "global_location_number" TEXT,
  -- The <a href="https://www.gs1.org/standards/gs1-digital-link">GS1 digital link</a> associated with the object. This URL should conform to the particular requirements of digital links. The link should only contain the Application Identifiers (AIs) that are relevant for the entity being annotated, for instance a [[Product]] or an [[Organization]], and for the correct granularity. In particular, for products:<ul><li>A Digital Link that contains a serial number (AI <code>21</code>) should only be present on instances of [[IndividualProduct]]</li><li>A Digital Link that contains a lot number (AI <code>10</code>) should be annotated as [[SomeProduct]] if only products from that lot are sold, or [[IndividualProduct]] if there is only a specific product.</li><li>A Digital Link that contains a global model number (AI <code>8013</code>)  should be attached to a [[Product]] or a [[ProductModel]].</li></ul> Other item types should be adapted similarly.
  "has_gs1_digital_link" TEXT,
  -- The International Standard of Industrial Classification of All Economic Activities (ISIC), Revision 4 code for a particular organization, business person, or place.
  "isic_v4" TEXT,
  -- An organization identifier as defined in [ISO 6523(-1)](https://en.wikipedia.org/wiki/ISO/IEC_6523). The identifier should be in the `XXXX:YYYYYY:ZZZ` or `XXXX:YYYYYY`format. Where `XXXX` is a 4 digit _ICD_ (International Code Designator), `YYYYYY` is an _OID_ (Organization Identifier) with all formatting characters (dots, dashes, spaces) removed with a maximal length of 35 characters, and `ZZZ` is an optional OPI (Organization Part Identifier) with a maximum length of 35 characters. The various components (ICD, OID, OPI) are joined with a colon character (ASCII `0x3a`). Note that many existing organization identifiers defined as attributes like [leiCode](http://schema.org/leiCode) (`0199`), [duns](http://schema.org/duns) (`0060`) or [GLN](http://schema.org/globalLocationNumber) (`0088`) can be expressed using ISO-6523. If possible, ISO-6523 codes should be preferred to populating [vatID](http://schema.org/vatID) or [taxID](http://schema.org/taxID), as ISO identifiers are less ambiguous.
  "iso6523_code" TEXT,
  -- Keywords or tags used to describe some item. Multiple textual entries in a keywords list are typically delimited by commas, or by repeating the property.
  "keywords" TEXT,
  -- Of a [[Person]], and less typically of an [[Organization]], to indicate a topic that is known about - suggesting possible expertise but not implying it. We do not distinguish skill levels here, or relate this to educational content, events, objectives or [[JobPosting]] descriptions.
  "knows_about" TEXT,
  -- Of a [[Person]], and less typically of an [[Organization]], to indicate a known language. We do not distinguish skill levels or reading/writing/speaking/signing here. Use language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47).
  "knows_language" TEXT,
  -- The official name of the organization, e.g. the registered company name.
  "legal_name" TEXT,
  -- An organization identifier that uniquely identifies a legal entity as defined in ISO 17442.
  "lei_code" TEXT,
  -- The location of, for example, where an event is happening, where an organization is located, or where an action takes place.
  "location" TEXT,
  -- An associated logo.
  "logo" TEXT,
  -- The North American Industry Classification System (NAICS) code for a particular organization or business person.
  "naics" TEXT,
  -- For an [[Organization]] (often but not necessarily a [[NewsMediaOrganization]]), a description of organizational ownership structure; funding and grants. In a news/media setting, this is with particular reference to editorial independence.   Note that the [[funder]] is also available and can be used to make basic funder information machine-readable.
  "ownership_funding_info" TEXT,
  -- The publishingPrinciples property indicates (typically via [[URL]]) a document describing the editorial principles of an [[Organization]] (or individual, e.g. a [[Person]] writing a blog) that relate to their activities as a publisher, e.g. ethics or diversity policies. When applied to a [[CreativeWork]] (e.g. [[NewsArticle]]) the principles are those of the party primarily responsible for the creation of the [[CreativeWork]].
  --
  -- While such policies are most typically expressed in natural language, sometimes related information (e.g. indicating a [[funder]]) can be expressed using schema.org terminology.
  "publishing_principles" TEXT,
  -- A statement of knowledge, skill, ability, task or any other assertion expressing a competency that is either claimed by a person, an organization or desired or required to fulfill a role or to work in an occupation.
  "skills" TEXT,
  -- A slogan or motto associated with the item.
  "slogan" TEXT,
  -- The Tax / Fiscal ID of the organization or person, e.g. the TIN in the US or the CIF/NIF in Spain.
  "tax_id" TEXT,
  -- The telephone number.
  "telephone" TEXT,
  -- For an [[Organization]] (typically a [[NewsMediaOrganization]]), a statement about policy on use of unnamed sources and the decision process required.
  "unnamed_sources_policy" TEXT,
  -- The Value-added Tax ID of the organization or person.
  "vat_id" TEXT,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- A person (alive, dead, undead, or fictional).
-- http://schema.org/Person
CREATE TABLE "person" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An additional name for a Person, can be used for a middle name.
  "additional_name" TEXT,
  -- Physical address of the item.
  "address" TEXT,
  -- An award won by or for this item.
  "award" TEXT,
  -- Awards won by or for this item.
  "awards" TEXT,
  -- Date of birth.
  "birth_date" DATE,
  -- A [callsign](https://en.wikipedia.org/wiki/Call_sign), as used in broadcasting and radio communications to identify people, radio and TV stations, or vehicles.
  "call_sign" TEXT,
  -- A colleague of the person.
  "colleague" TEXT,
  -- Date of death.
  "death_date" DATE,
  -- The Dun & Bradstreet DUNS number for identifying an organization or business person.
  "duns" TEXT,
  -- Email address.
  "email" TEXT,
  -- Family name. In the U.S., the last name of a Person.
  "family_name" TEXT,
  -- The fax number.
  "fax_number" TEXT,
  -- Gender of something, typically a [[Person]], but possibly also fictional characters, animals, etc. While http://schema.org/Male and http://schema.org/Female may be used, text strings are also acceptable for people who are not a binary gender. The [[gender]] property can also be used in an extended sense to cover e.g. the gender of sports teams. As with the gender of individuals, we do not try to enumerate all possibilities. A mixed-gender [[SportsTeam]] can be indicated with a text value of "Mixed".
  "gender" TEXT,
  -- Given name. In the U.S., the first name of a Person.
  "given_name" TEXT,
  -- The [Global Location Number](http://www.gs1.org/gln) (GLN, sometimes also referred to as International Location Number or ILN) of the respective organization, person, or place. The GLN is a 13-digit number used to identify parties and physical locations.
  "global_location_number" TEXT,
  -- An honorific prefix preceding a Person's name such as Dr/Mrs/Mr.
  "honorific_prefix" TEXT,
  -- An honorific suffix following a Person's name such as M.D./PhD/MSCSW.
  "honorific_suffix" TEXT,
  -- The International Standard of Industrial Classification of All Economic Activities (ISIC), Revision 4 code for a particular organization, business person, or place.
  "isic_v4" TEXT,
  -- The job title of the person (for example, Financial Manager).
  "job_title" TEXT,
  -- Of a [[Person]], and less typically of an [[Organization]], to indicate a topic that is known about - suggesting possible expertise but not implying it. We do not distinguish skill levels here, or relate this to educational content, events, objectives or [[JobPosting]] descriptions.
  "knows_about" TEXT,
  -- Of a [[Person]], and less typically of an [[Organization]], to indicate a known language. We do not distinguish skill levels or reading/writing/speaking/signing here. Use language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47).
  "knows_language" TEXT,
  -- The North American Industry Classification System (NAICS) code for a particular organization or business person.
  "naics" TEXT,
  -- A short string listing or describing pronouns for a person. Typically the person concerned is the best authority as pronouns are a critical part of personal identity and expression. Publishers and consumers of this information are reminded to treat this data responsibly, take country-specific laws related to gender expression into account, and be wary of out-of-date data and drawing unwarranted inferences about the person being described.
  --
  -- In English, formulations such as "they/them", "she/her", and "he/him" are commonly used online and can also be used here. We do not intend to enumerate all possible micro-syntaxes in all languages. More structured and well-defined external values for pronouns can be referenced using the [[StructuredValue]] or [[DefinedTerm]] values.
  "pronouns" TEXT,
  -- The publishingPrinciples property indicates (typically via [[URL]]) a document describing the editorial principles of an [[Organization]] (or individual, e.g. a [[Person]] writing a blog) that relate to their activities as a publisher, e.g. ethics or diversity policies. When applied to a [[CreativeWork]] (e.g. [[NewsArticle]]) the principles are those of the party primarily responsible for the creation of the [[CreativeWork]].
  --
  -- While such policies are most typically expressed in natural language, sometimes related information (e.g. indicating a [[funder]]) can be expressed using schema.org terminology.
  "publishing_principles" TEXT,
  -- A statement of knowledge, skill, ability, task or any other assertion expressing a competency that is either claimed by a person, an organization or desired or required to fulfill a role or to work in an occupation.
  "skills" TEXT,
  -- The Tax / Fiscal ID of the organization or person, e.g. the TIN in the US or the CIF/NIF in Spain.
  "tax_id" TEXT,
  -- The telephone number.
  "telephone" TEXT,
  -- The Value-added Tax ID of the organization or person.
  "vat_id" TEXT,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- Entities that have a somewhat fixed, physical extension.
-- http://schema.org/Place
CREATE TABLE "place" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Physical address of the item.
  "address" TEXT,
  -- A short textual code (also called "store code") that uniquely identifies a place of business. The code is typically assigned by the parentOrganization and used in structured URLs.
  --
  -- For example, in the URL http://www.starbucks.co.uk/store-locator/etc/detail/3047 the code "3047" is a branchCode for a particular branch.
  "branch_code" TEXT,
  -- The fax number.
  "fax_number" TEXT,
  -- The [Global Location Number](http://www.gs1.org/gln) (GLN, sometimes also referred to as International Location Number or ILN) of the respective organization, person, or place. The GLN is a 13-digit number used to identify parties and physical locations.
  "global_location_number" TEXT,
  -- Indicates whether some facility (e.g. [[FoodEstablishment]], [[CovidTestingFacility]]) offers a service that can be used by driving through in a car. In the case of [[CovidTestingFacility]] such facilities could potentially help with social distancing from other potentially-infected users.
  "has_drive_through_service" BOOLEAN CHECK ("has_drive_through_service" IN (TRUE, FALSE)),
  -- The <a href="https://www.gs1.org/standards/gs1-digital-link">GS1 digital link</a> associated with the object. This URL should conform to the particular requirements of digital links. The link should only contain the Application Identifiers (AIs) that are relevant for the entity being annotated, for instance a [[Product]] or an [[Organization]], and for the correct granularity. In particular, for products:<ul><li>A Digital Link that contains a serial number (AI <code>21</code>) should only be present on instances of [[IndividualProduct]]</li><li>A Digital Link that contains a lot number (AI <code>10</code>) should be annotated as [[SomeProduct]] if only products from that lot are sold, or [[IndividualProduct]] if there is only a specific product.</li><li>A Digital Link that contains a global model number (AI <code>8013</code>)  should be attached to a [[Product]] or a [[ProductModel]].</li></ul> Other item types should be adapted similarly.
  "has_gs1_digital_link" TEXT,
  -- A URL to a map of the place.
  "has_map" TEXT,
  -- A flag to signal that the item, event, or place is accessible for free.
  "is_accessible_for_free" BOOLEAN CHECK ("is_accessible_for_free" IN (TRUE, FALSE)),
  -- The International Standard of Industrial Classification of All Economic Activities (ISIC), Revision 4 code for a particular organization, business person, or place.
  "isic_v4" TEXT,
  -- Keywords or tags used to describe some item. Multiple textual entries in a keywords list are typically delimited by commas, or by repeating the property.
  "keywords" TEXT,
  -- The latitude of a location. For example ```37.42242``` ([WGS 84](https://en.wikipedia.org/wiki/World_Geodetic_System)).
  "latitude" TEXT,
  -- An associated logo.
  "logo" TEXT,
  -- The longitude of a location. For example ```-122.08585``` ([WGS 84](https://en.wikipedia.org/wiki/World_Geodetic_System)).
  "longitude" TEXT,
  -- A URL to a map of the place.
  "map" TEXT,
  -- A URL to a map of the place.
  "maps" TEXT,
  -- The total number of individuals that may attend an event or venue.
  "maximum_attendee_capacity" INTEGER,
  -- A flag to signal that the [[Place]] is open to public visitors.  If this property is omitted there is no assumed default boolean value.
  "public_access" BOOLEAN CHECK ("public_access" IN (TRUE, FALSE)),
  -- A slogan or motto associated with the item.
  "slogan" TEXT,
  -- Indicates whether it is allowed to smoke in the place, e.g. in the restaurant, hotel or hotel room.
  "smoking_allowed" BOOLEAN CHECK ("smoking_allowed" IN (TRUE, FALSE)),
  -- The telephone number.
  "telephone" TEXT,
  -- A page providing information on how to book a tour of some [[Place]], such as an [[Accommodation]] or [[ApartmentComplex]] in a real estate setting, as well as other kinds of tours as appropriate.
  "tour_booking_page" TEXT,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- Any offered product or service. For example: a pair of shoes; a concert ticket; the rental of a car; a haircut; or an episode of a TV show streamed online.
-- http://schema.org/Product
CREATE TABLE "product" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An Amazon Standard Identification Number (ASIN) is a 10-character alphanumeric unique identifier assigned by Amazon.com and its partners for product identification within the Amazon organization (summary from [Wikipedia](https://en.wikipedia.org/wiki/Amazon_Standard_Identification_Number)'s article).
  --
  -- Note also that this is a definition for how to include ASINs in Schema.org data, and not a definition of ASINs in general - see documentation from Amazon for authoritative details.
  -- ASINs are most commonly encoded as text strings, but the [asin] property supports URL/URI as potential values too.
  "asin" TEXT,
  -- An award won by or for this item.
  "award" TEXT,
  -- Awards won by or for this item.
  "awards" TEXT,
  -- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
  "category" TEXT,
  -- The color of the product.
  "color" TEXT,
  -- A color swatch image, visualizing the color of a [[Product]]. Should match the textual description specified in the [[color]] property. This can be a URL or a fully described ImageObject.
  "color_swatch" TEXT,
  -- The place where the product was assembled.
  "country_of_assembly" TEXT,
  -- The place where the item (typically [[Product]]) was last processed and tested before importation.
  "country_of_last_processing" TEXT,
  -- A Global Trade Item Number ([GTIN](https://www.gs1.org/standards/id-keys/gtin)). GTINs identify trade items, including products and services, using numeric identification codes.
  --
  -- A correct [[gtin]] value should be a valid GTIN, which means that it should be an all-numeric string of either 8, 12, 13 or 14 digits, or a "GS1 Digital Link" URL based on such a string. The numeric component should also have a [valid GS1 check digit](https://www.gs1.org/services/check-digit-calculator) and meet the other rules for valid GTINs. See also [GS1's GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) and [Wikipedia](https://en.wikipedia.org/wiki/Global_Trade_Item_Number) for more details. Left-padding of the gtin values is not required or encouraged. The [[gtin]] property generalizes the earlier [[gtin8]], [[gtin12]], [[gtin13]], and [[gtin14]] properties.
  --
  -- The GS1 [digital link specifications](https://www.gs1.org/standards/Digital-Link/) expresses GTINs as URLs (URIs, IRIs, etc.).
  -- Digital Links should be populated into the [[hasGS1DigitalLink]] attribute.
  --
  -- Note also that this is a definition for how to include GTINs in Schema.org data, and not a definition of GTINs in general - see the GS1 documentation for authoritative details.
  "gtin" TEXT,
  -- The GTIN-12 code of the product, or the product to which the offer refers. The GTIN-12 is the 12-digit GS1 Identification Key composed of a U.P.C. Company Prefix, Item Reference, and Check Digit used to identify trade items. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin12" TEXT,
  -- The GTIN-13 code of the product, or the product to which the offer refers. This is equivalent to 13-digit ISBN codes and EAN UCC-13. Former 12-digit UPC codes can be converted into a GTIN-13 code by simply adding a preceding zero. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin13" TEXT,
  -- The GTIN-14 code of the product, or the product to which the offer refers. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin14" TEXT,
  -- The GTIN-8 code of the product, or the product to which the offer refers. This code is also known as EAN/UCC-8 or 8-digit EAN. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin8" TEXT,
  -- The <a href="https://www.gs1.org/standards/gs1-digital-link">GS1 digital link</a> associated with the object. This URL should conform to the particular requirements of digital links. The link should only contain the Application Identifiers (AIs) that are relevant for the entity being annotated, for instance a [[Product]] or an [[Organization]], and for the correct granularity. In particular, for products:<ul><li>A Digital Link that contains a serial number (AI <code>21</code>) should only be present on instances of [[IndividualProduct]]</li><li>A Digital Link that contains a lot number (AI <code>10</code>) should be annotated as [[SomeProduct]] if only products from that lot are sold, or [[IndividualProduct]] if there is only a specific product.</li><li>A Digital Link that contains a global model number (AI <code>8013</code>)  should be attached to a [[Product]] or a [[ProductModel]].</li></ul> Other item types should be adapted similarly.
  "has_gs1_digital_link" TEXT,
  -- Indicates the [[productGroupID]] for a [[ProductGroup]] that this product [[isVariantOf]].
  "in_product_group_with_id" TEXT,
  -- Indicates whether this content is family friendly.
  "is_family_friendly" BOOLEAN CHECK ("is_family_friendly" IN (TRUE, FALSE)),
  -- Keywords or tags used to describe some item. Multiple textual entries in a keywords list are typically delimited by commas, or by repeating the property.
  "keywords" TEXT,
  -- An associated logo.
  "logo" TEXT,
  -- A material that something is made from, e.g. leather, wool, cotton, paper.
  "material" TEXT,
  -- The [[mobileUrl]] property is provided for specific situations in which data consumers need to determine whether one of several provided URLs is a dedicated 'mobile site'.
  --
  -- To discourage over-use, and reflecting intial usecases, the property is expected only on [[Product]] and [[Offer]], rather than [[Thing]]. The general trend in web technology is towards [responsive design](https://en.wikipedia.org/wiki/Responsive_web_design) in which content can be flexibly adapted to a wide range of browsing environments. Pages and sites referenced with the long-established [[url]] property should ideally also be usable on a wide variety of devices, including mobile phones. In most cases, it would be pointless and counter productive to attempt to update all [[url]] markup to use [[mobileUrl]] for more mobile-oriented pages. The property is intended for the case when items (primarily [[Product]] and [[Offer]]) have extra URLs hosted on an additional "mobile site" alongside the main one. It should not be taken as an endorsement of this publication style.
  "mobile_url" TEXT,
  -- The model of the product. Use with the URL of a ProductModel or a textual representation of the model identifier. The URL of the ProductModel can be from an external source. It is recommended to additionally provide strong product identifiers via the gtin8/gtin13/gtin14 and mpn properties.
  "model" TEXT,
  -- The Manufacturer Part Number (MPN) of the product, or the product to which the offer refers.
  "mpn" TEXT,
  -- Provides negative considerations regarding something, most typically in pro/con lists for reviews (alongside [[positiveNotes]]). For symmetry
  --
  -- In the case of a [[Review]], the property describes the [[itemReviewed]] from the perspective of the review; in the case of a [[Product]], the product itself is being described. Since product descriptions
  -- tend to emphasise positive claims, it may be relatively unusual to find [[negativeNotes]] used in this way. Nevertheless for the sake of symmetry, [[negativeNotes]] can be used on [[Product]].
  --
  -- The property values can be expressed either as unstructured text (repeated as necessary), or if ordered, as a list (in which case the most negative is at the beginning of the list).
  "negative_notes" TEXT,
  -- Indicates the [NATO stock number](https://en.wikipedia.org/wiki/NATO_Stock_Number) (nsn) of a [[Product]].
  "nsn" TEXT,
  -- A pattern that something has, for example 'polka dot', 'striped', 'Canadian flag'. Values are typically expressed as text, although links to controlled value schemes are also supported.
  "pattern" TEXT,
  -- Provides positive considerations regarding something, for example product highlights or (alongside [[negativeNotes]]) pro/con lists for reviews.
  --
  -- In the case of a [[Review]], the property describes the [[itemReviewed]] from the perspective of the review; in the case of a [[Product]], the product itself is being described.
  --
  -- The property values can be expressed either as unstructured text (repeated as necessary), or if ordered, as a list (in which case the most positive is at the beginning of the list).
  "positive_notes" TEXT,
  -- The product identifier, such as ISBN. For example: ``` meta itemprop="productID" content="isbn:123-456-789" ```.
  "product_id" TEXT,
  -- The date of production of the item, e.g. vehicle.
  "production_date" DATE,
  -- The date the item, e.g. vehicle, was purchased by the current owner.
  "purchase_date" DATE,
  -- The release date of a product or product model. This can be used to distinguish the exact variant of a product.
  "release_date" DATE,
  -- A standardized size of a product or creative work, specified either through a simple textual string (for example 'XL', '32Wx34L'), a  QuantitativeValue with a unitCode, or a comprehensive and structured [[SizeSpecification]]; in other cases, the [[width]], [[height]], [[depth]] and [[weight]] properties may be more applicable.
  "size" TEXT,
  -- The Stock Keeping Unit (SKU), i.e. a merchant-specific identifier for a product or service, or the product to which the offer refers.
  "sku" TEXT,
  -- A slogan or motto associated with the item.
  "slogan" TEXT,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- A set of organisms asserted to represent a natural cohesive biological unit.
-- http://schema.org/Taxon
CREATE TABLE "taxon" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Closest child taxa of the taxon in question.
  "child_taxon" TEXT,
  -- Closest parent taxon of the taxon in question.
  "parent_taxon" TEXT,
  -- The taxonomic rank of this taxon given preferably as a URI from a controlled vocabulary – typically the ranks from TDWG TaxonRank ontology or equivalent Wikidata URIs.
  "taxon_rank" TEXT,
  FOREIGN KEY ("id") REFERENCES "thing" ("id") ON DELETE CASCADE
);

-- An accommodation is a place that can accommodate human beings, e.g. a hotel room, a camping pitch, or a meeting room. Many accommodations are for overnight stays, but this is not a mandatory requirement.
-- For more specific types of accommodations not defined in schema.org, one can use [[additionalType]] with external vocabularies.
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/Accommodation
CREATE TABLE "accommodation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Category of an [[Accommodation]], following real estate conventions, e.g. RESO (see [PropertySubType](https://ddwiki.reso.org/display/DDW17/PropertySubType+Field), and [PropertyType](https://ddwiki.reso.org/display/DDW17/PropertyType+Field) fields  for suggested values).
  "accommodation_category" TEXT,
  -- The type of bed or beds included in the accommodation. For the single case of just one bed of a certain type, you use bed directly with a text.
  -- If you want to indicate the quantity of a certain kind of bed, use an instance of BedDetails. For more detailed information, use the amenityFeature property.
  "bed" TEXT,
  -- The floor level for an [[Accommodation]] in a multi-storey building. Since counting
  -- systems [vary internationally](https://en.wikipedia.org/wiki/Storey#Consecutive_number_floor_designations), the local system should be used where possible.
  "floor_level" TEXT,
  -- The total integer number of bathrooms in some [[Accommodation]], following real estate conventions as [documented in RESO](https://ddwiki.reso.org/display/DDW17/BathroomsTotalInteger+Field): "The simple sum of the number of bathrooms. For example for a property with two Full Bathrooms and one Half Bathroom, the Bathrooms Total Integer will be 3.". See also [[numberOfRooms]].
  "number_of_bathrooms_total" INTEGER,
  -- The total integer number of bedrooms in a some [[Accommodation]], [[ApartmentComplex]] or [[FloorPlan]].
  "number_of_bedrooms" DOUBLE PRECISION,
  -- Number of full bathrooms - The total number of full and ¾ bathrooms in an [[Accommodation]]. This corresponds to the [BathroomsFull field in RESO](https://ddwiki.reso.org/display/DDW17/BathroomsFull+Field).
  "number_of_full_bathrooms" DOUBLE PRECISION,
  -- Number of partial bathrooms - The total number of half and ¼ bathrooms in an [[Accommodation]]. This corresponds to the [BathroomsPartial field in RESO](https://ddwiki.reso.org/display/DDW17/BathroomsPartial+Field).
  "number_of_partial_bathrooms" DOUBLE PRECISION,
  -- The number of rooms (excluding bathrooms and closets) of the accommodation or lodging business.
  -- Typical unit code(s): ROM for room or C62 for no unit. The type of room can be put in the unitText property of the QuantitativeValue.
  "number_of_rooms" DOUBLE PRECISION,
  -- Indications regarding the permitted usage of the accommodation.
  "permitted_usage" TEXT,
  -- Indicates whether pets are allowed to enter the accommodation or lodging business. More detailed information can be put in a text value.
  "pets_allowed" TEXT,
  -- A page providing information on how to book a tour of some [[Place]], such as an [[Accommodation]] or [[ApartmentComplex]] in a real estate setting, as well as other kinds of tours as appropriate.
  "tour_booking_page" TEXT,
  -- The year an [[Accommodation]] was constructed. This corresponds to the [YearBuilt field in RESO](https://ddwiki.reso.org/display/DDW17/YearBuilt+Field).
  "year_built" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE
);

-- The act of accomplishing something via previous efforts. It is an instantaneous action rather than an ongoing process.
-- http://schema.org/AchieveAction
CREATE TABLE "achieve_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A set of requirements that must be fulfilled in order to perform an Action.
-- http://schema.org/ActionAccessSpecification
CREATE TABLE "action_access_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The end of the availability of the product or service included in the offer.
  "availability_ends" TEXT,
  -- The beginning of the availability of the product or service included in the offer.
  "availability_starts" TEXT,
  -- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
  "category" TEXT,
  -- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is valid.
  --
  -- See also [[ineligibleRegion]].
  "eligible_region" TEXT,
  -- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is not valid, e.g. a region where the transaction is not allowed.
  --
  -- See also [[eligibleRegion]].
  "ineligible_region" TEXT,
  -- Indicates if use of the media require a subscription  (either paid or free). Allowed values are ```true``` or ```false``` (note that an earlier version had 'yes', 'no').
  "requires_subscription" BOOLEAN CHECK ("requires_subscription" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A geographical region, typically under the jurisdiction of a particular government.
-- http://schema.org/AdministrativeArea
CREATE TABLE "administrative_area" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE
);

-- An organization that provides flights for passengers.
-- http://schema.org/Airline
CREATE TABLE "airline" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- IATA identifier for an airline or airport.
  "iata_code" TEXT,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- An intangible item that describes an alignment between a learning resource and a node in an educational framework.
-- Should not be used where the nature of the alignment can be described using a simple property, for example to express that a resource [[teaches]] or [[assesses]] a competency.
-- http://schema.org/AlignmentObject
CREATE TABLE "alignment_object" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A category of alignment between the learning resource and the framework node. Recommended values include: 'requires', 'textComplexity', 'readingLevel', and 'educationalSubject'.
  "alignment_type" TEXT,
  -- The framework to which the resource being described is aligned.
  "educational_framework" TEXT,
  -- The description of a node in an established educational framework.
  "target_description" TEXT,
  -- The name of a node in an established educational framework.
  "target_name" TEXT,
  -- The URL of a node in an established educational framework.
  "target_url" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Any part of the human body, typically a component of an anatomical system. Organs, tissues, and cells are all anatomical structures.
-- http://schema.org/AnatomicalStructure
CREATE TABLE "anatomical_structure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- If applicable, a description of the pathophysiology associated with the anatomical system, including potential abnormal changes in the mechanical, physical, and biochemical functions of the system.
  "associated_pathophysiology" TEXT,
  -- Location in the body of the anatomical structure.
  "body_location" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- An anatomical system is a group of anatomical structures that work together to perform a certain task. Anatomical systems, such as organ systems, are one organizing principle of anatomy, and can include circulatory, digestive, endocrine, integumentary, immune, lymphatic, muscular, nervous, reproductive, respiratory, skeletal, urinary, vestibular, and other systems.
-- http://schema.org/AnatomicalSystem
CREATE TABLE "anatomical_system" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- If applicable, a description of the pathophysiology associated with the anatomical system, including potential abnormal changes in the mechanical, physical, and biochemical functions of the system.
  "associated_pathophysiology" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- An intangible type to be applied to any archive content, carrying with it a set of properties required to describe archival items and collections.
-- http://schema.org/ArchiveComponent
CREATE TABLE "archive_component" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Current location of the item.
  "item_location" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- An article, such as a news article or piece of investigative report. Newspapers and magazines have articles of many different types and this is intended to cover them all.
--
-- See also [blog post](https://blog.schema.org/2014/09/02/schema-org-support-for-bibliographic-relationships-and-periodicals/).
-- http://schema.org/Article
CREATE TABLE "article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The actual body of the article.
  "article_body" TEXT,
  -- Articles may belong to one or more 'sections' in a magazine or newspaper, such as Sports, Lifestyle, etc.
  "article_section" TEXT,
  -- For an [[Article]], typically a [[NewsArticle]], the backstory property provides a textual summary giving a brief explanation of why and how an article was created. In a journalistic setting this could include information about reporting process, methods, interviews, data sources, etc.
  "backstory" TEXT,
  -- The page on which the work ends; for example "138" or "xvi".
  "page_end" TEXT,
  -- The page on which the work starts; for example "135" or "xiii".
  "page_start" TEXT,
  -- Any description of pages that is not separated into pageStart and pageEnd; for example, "1-6, 9, 55" or "10-12, 46-49".
  "pagination" TEXT,
  -- Indicates sections of a Web page that are particularly 'speakable' in the sense of being highlighted as being especially appropriate for text-to-speech conversion. Other sections of a page may also be usefully spoken in particular circumstances; the 'speakable' property serves to indicate the parts most likely to be generally useful for speech.
  --
  -- The *speakable* property can be repeated an arbitrary number of times, with three kinds of possible 'content-locator' values:
  --
  -- 1.) *id-value* URL references - uses *id-value* of an element in the page being annotated. The simplest use of *speakable* has (potentially relative) URL values, referencing identified sections of the document concerned.
  --
  -- 2.) CSS Selectors - addresses content in the annotated page, e.g. via class attribute. Use the [[cssSelector]] property.
  --
  -- 3.)  XPaths - addresses content via XPaths (assuming an XML view of the content). Use the [[xpath]] property.
  --
  --
  -- For more sophisticated markup of speakable sections beyond simple ID references, either CSS selectors or XPath expressions to pick out document section(s) as speakable. For this
  -- we define a supporting type, [[SpeakableSpecification]]  which is defined to be a possible value of the *speakable* property.
  "speakable" TEXT,
  -- The number of words in the text of the CreativeWork such as an Article, Book, etc.
  "word_count" INTEGER,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- The act of forming one's opinion, reaction or sentiment.
-- http://schema.org/AssessAction
CREATE TABLE "assess_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A collection or bound volume of maps, charts, plates or tables, physical or in media form illustrating any subject.
-- http://schema.org/Atlas
CREATE TABLE "atlas" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Intended audience for an item, i.e. the group for whom the item was created.
-- http://schema.org/Audience
CREATE TABLE "audience" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The target group associated with a given audience (e.g. veterans, car owners, musicians, etc.).
  "audience_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- An entity holding detailed information about the available bed types, e.g. the quantity of twin beds for a hotel room. For the single case of just one bed of a certain type, you can use bed directly with a text. See also [[BedType]] (under development).
-- http://schema.org/BedDetails
CREATE TABLE "bed_details" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The quantity of the given bed type available in the HotelRoom, Suite, House, or Apartment.
  "number_of_beds" DOUBLE PRECISION,
  -- The type of bed to which the BedDetail refers, i.e. the type of bed available in the quantity indicated by quantity.
  "type_of_bed" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A [blog](https://en.wikipedia.org/wiki/Blog), sometimes known as a "weblog". Note that the individual posts ([[BlogPosting]]s) in a [[Blog]] are often colloquially referred to by the same term.
-- http://schema.org/Blog
CREATE TABLE "blog" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The International Standard Serial Number (ISSN) that identifies this serial publication. You can repeat this property to identify different formats of, or the linking ISSN (ISSN-L) for, this serial publication.
  "issn" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A book.
-- http://schema.org/Book
CREATE TABLE "book" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates whether the book is an abridged edition.
  "abridged" BOOLEAN CHECK ("abridged" IN (TRUE, FALSE)),
  -- The edition of the book.
  "book_edition" TEXT,
  -- The ISBN of the book.
  "isbn" TEXT,
  -- The number of pages in the book.
  "number_of_pages" INTEGER,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A brand is a name used by an organization or business person for labeling a product, product group, or similar.
-- http://schema.org/Brand
CREATE TABLE "brand" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An associated logo.
  "logo" TEXT,
  -- A slogan or motto associated with the item.
  "slogan" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A unique instance of a BroadcastService on a CableOrSatelliteService lineup.
-- http://schema.org/BroadcastChannel
CREATE TABLE "broadcast_channel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The unique address by which the BroadcastService can be identified in a provider lineup. In US, this is typically a number.
  "broadcast_channel_id" TEXT,
  -- The frequency used for over-the-air broadcasts. Numeric values or simple ranges, e.g. 87-99. In addition a shortcut idiom is supported for frequencies of AM and FM radio channels, e.g. "87 FM".
  "broadcast_frequency" TEXT,
  -- The type of service required to have access to the channel (e.g. Standard or Premium).
  "broadcast_service_tier" TEXT,
  -- Genre of the creative work, broadcast channel or group.
  "genre" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- The frequency in MHz and the modulation used for a particular BroadcastService.
-- http://schema.org/BroadcastFrequencySpecification
CREATE TABLE "broadcast_frequency_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The frequency in MHz for a particular broadcast.
  "broadcast_frequency_value" DOUBLE PRECISION,
  -- The modulation (e.g. FM, AM, etc) used by a particular broadcast service.
  "broadcast_signal_modulation" TEXT,
  -- The subchannel used for the broadcast.
  "broadcast_sub_channel" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Event type: Business event.
-- http://schema.org/BusinessEvent
CREATE TABLE "business_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A Certification is an official and authoritative statement about a subject, for example a product, service, person, or organization. A certification is typically issued by an indendent certification body, for example a professional organization or government. It formally attests certain characteristics about the subject, for example Organizations can be ISO certified, Food products can be certified Organic or Vegan, a Person can be a certified professional, a Place can be certified for food processing. There are certifications for many domains: regulatory, organizational, recycling, food, efficiency, educational, ecological, etc. A certification is a form of credential, as are accreditations and licenses. Mapped from the [gs1:CertificationDetails](https://www.gs1.org/voc/CertificationDetails) class in the GS1 Web Vocabulary.
-- http://schema.org/Certification
CREATE TABLE "certification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Date when a certification was last audited. See also  [gs1:certificationAuditDate](https://www.gs1.org/voc/certificationAuditDate).
  "audit_date" TEXT,
  -- Identifier of a certification instance (as registered with an independent certification body). Typically this identifier can be used to consult and verify the certification instance. See also [gs1:certificationIdentification](https://www.gs1.org/voc/certificationIdentification).
  "certification_identification" TEXT,
  -- Date of first publication or broadcast. For example the date a [[CreativeWork]] was broadcast or a [[Certification]] was issued.
  "date_published" TEXT,
  -- Date the content expires and is no longer useful or available. For example a [[VideoObject]] or [[NewsArticle]] whose availability or relevance is time-limited, a [[ClaimReview]] fact check whose publisher wants to indicate that it may no longer be relevant (or helpful to highlight) after some date, or a [[Certification]] the validity has expired.
  "expires" TEXT,
  -- An associated logo.
  "logo" TEXT,
  -- The date when the item becomes valid.
  "valid_from" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- One of the sections into which a book is divided. A chapter usually has a section number or a name.
-- http://schema.org/Chapter
CREATE TABLE "chapter" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The page on which the work ends; for example "138" or "xvi".
  "page_end" TEXT,
  -- The page on which the work starts; for example "135" or "xiii".
  "page_start" TEXT,
  -- Any description of pages that is not separated into pageStart and pageEnd; for example, "1-6, 9, 55" or "10-12, 46-49".
  "pagination" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A chemical substance is 'a portion of matter of constant composition, composed of molecular entities of the same type or of different types' (source: [ChEBI:59999](https://www.ebi.ac.uk/chebi/searchId.do?chebiId=59999)).
-- http://schema.org/ChemicalSubstance
CREATE TABLE "chemical_substance" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The chemical composition describes the identity and relative ratio of the chemical elements that make up the substance.
  "chemical_composition" TEXT,
  FOREIGN KEY ("id") REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE
);

-- Event type: Children's event.
-- http://schema.org/ChildrensEvent
CREATE TABLE "childrens_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A public structure, such as a town hall or concert hall.
-- http://schema.org/CivicStructure
CREATE TABLE "civic_structure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The general opening hours for a business. Opening hours can be specified as a weekly time range, starting with days, then times per day. Multiple days can be listed with commas ',' separating each day. Day or time ranges are specified using a hyphen '-'.
  --
  -- * Days are specified using the following two-letter combinations: ```Mo```, ```Tu```, ```We```, ```Th```, ```Fr```, ```Sa```, ```Su```.
  -- * Times are specified using 24:00 format. For example, 3pm is specified as ```15:00```, 10am as ```10:00```.
  -- * Here is an example: <code>&lt;time itemprop="openingHours" datetime=&quot;Tu,Th 16:00-20:00&quot;&gt;Tuesdays and Thursdays 4-8pm&lt;/time&gt;</code>.
  -- * If a business is open 7 days a week, then it can be specified as <code>&lt;time itemprop=&quot;openingHours&quot; datetime=&quot;Mo-Su&quot;&gt;Monday through Sunday, all day&lt;/time&gt;</code>.
  "opening_hours" TEXT,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE
);

-- A [[Claim]] in Schema.org represents a specific, factually-oriented claim that could be the [[itemReviewed]] in a [[ClaimReview]]. The content of a claim can be summarized with the [[text]] property. Variations on well known claims can have their common identity indicated via [[sameAs]] links, and summarized with a [[name]]. Ideally, a [[Claim]] description includes enough contextual information to minimize the risk of ambiguity or inclarity. In practice, many claims are better understood in the context in which they appear or the interpretations provided by claim reviews.
--
-- Beyond [[ClaimReview]], the Claim type can be associated with related creative works - for example a [[ScholarlyArticle]] or [[Question]] might be [[about]] some [[Claim]].
--
-- At this time, Schema.org does not define any types of relationship between claims. This is a natural area for future exploration.
-- http://schema.org/Claim
CREATE TABLE "claim" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A class, also often called a 'Type'; equivalent to rdfs:Class.
-- http://schema.org/Class
CREATE TABLE "class" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A short TV or radio program or a segment/part of a program.
-- http://schema.org/Clip
CREATE TABLE "clip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Position of the clip within an ordered group of clips.
  "clip_number" TEXT,
  -- The end time of the clip expressed as the number of seconds from the beginning of the work.
  "end_offset" DOUBLE PRECISION,
  -- The start time of the clip expressed as the number of seconds from the beginning of the work.
  "start_offset" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Computer programming source code. Example: Full (compile ready) solutions, code snippet samples, scripts, templates.
-- http://schema.org/Code
-- Deprecated: Superseded by SoftwareSourceCode.
CREATE TABLE "code" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A collection of items, e.g. creative works or products.
-- http://schema.org/Collection
CREATE TABLE "collection" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of items in the [[Collection]].
  "collection_size" INTEGER,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Event type: Comedy event.
-- http://schema.org/ComedyEvent
CREATE TABLE "comedy_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- The term "story" is any indivisible, re-printable
-- unit of a comic, including the interior stories, covers, and backmatter. Most
-- comics have at least two stories: a cover (ComicCoverArt) and an interior story.
-- http://schema.org/ComicStory
CREATE TABLE "comic_story" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A comment on an item - for example, a comment on a blog post. The comment's content is expressed via the [[text]] property, and its topic via [[about]], properties shared with all CreativeWorks.
-- http://schema.org/Comment
CREATE TABLE "comment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of downvotes this question, answer or comment has received from the community.
  "downvote_count" INTEGER,
  -- The number of upvotes this question, answer or comment has received from the community.
  "upvote_count" INTEGER,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- This type covers computer programming languages such as Scheme and Lisp, as well as other language-like computer representations. Natural languages are best represented with the [[Language]] type.
-- http://schema.org/ComputerLanguage
CREATE TABLE "computer_language" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Event type: Conference event.
-- http://schema.org/ConferenceEvent
CREATE TABLE "conference_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A Consortium is a membership [[Organization]] whose members are typically Organizations.
-- http://schema.org/Consortium
CREATE TABLE "consortium" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- The ConstraintNode type is provided to support usecases in which a node in a structured data graph is described with properties which appear to describe a single entity, but are being used in a situation where they serve a more abstract purpose. A [[ConstraintNode]] can be described using [[constraintProperty]] and [[numConstraints]]. These constraint properties can serve a
-- variety of purposes, and their values may sometimes be understood to indicate sets of possible values rather than single, exact and specific values.
-- http://schema.org/ConstraintNode
CREATE TABLE "constraint_node" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates a property used as a constraint. For example, in the definition of a [[StatisticalVariable]]. The value is a property, either from within Schema.org or from other compatible (e.g. RDF) systems such as DataCommons.org or Wikidata.org.
  "constraint_property" TEXT,
  -- Indicates the number of constraints property values defined for a particular [[ConstraintNode]] such as [[StatisticalVariable]]. This helps applications understand if they have access to a sufficiently complete description of a [[StatisticalVariable]] or other construct that is defined using properties on template-style nodes.
  "num_constraints" INTEGER,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- The act of ingesting information/resources/food.
-- http://schema.org/ConsumeAction
CREATE TABLE "consume_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- An agent controls a device or application.
-- http://schema.org/ControlAction
CREATE TABLE "control_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- One or more messages between organizations or people on a particular topic. Individual messages can be linked to the conversation with isPartOf or hasPart properties.
-- http://schema.org/Conversation
CREATE TABLE "conversation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- An organization that is a joint project of multiple organizations or persons.
-- http://schema.org/Cooperative
CREATE TABLE "cooperative" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- Organization: A business corporation.
-- http://schema.org/Corporation
CREATE TABLE "corporation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The exchange traded instrument associated with a Corporation object. The tickerSymbol is expressed as an exchange and an instrument name separated by a space character. For the exchange component of the tickerSymbol attribute, we recommend using the controlled vocabulary of Market Identifier Codes (MIC) specified in ISO 15022.
  "ticker_symbol" TEXT,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- An instance of a [[Course]] which is distinct from other instances because it is offered at a different time or location or through different media or modes of study or to a specific section of students.
-- http://schema.org/CourseInstance
CREATE TABLE "course_instance" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The medium or means of delivery of the course instance or the mode of study, either as a text label (e.g. "online", "onsite" or "blended"; "synchronous" or "asynchronous"; "full-time" or "part-time") or as a URL reference to a term from a controlled vocabulary (e.g. https://ceds.ed.gov/element/001311#Asynchronous).
  "course_mode" TEXT,
  -- The amount of work expected of students taking the course, often provided as a figure per week or per month, and may be broken down by type. For example, "2 hours of lectures, 1 hour of lab work and 3 hours of independent study per week".
  "course_workload" TEXT,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- The act of deliberately creating/producing/generating/building a result out of the agent.
-- http://schema.org/CreateAction
CREATE TABLE "create_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A media season, e.g. TV, radio, video game etc.
-- http://schema.org/CreativeWorkSeason
CREATE TABLE "creative_work_season" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The end date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "end_date" TEXT,
  -- The number of episodes in this season or series.
  "number_of_episodes" INTEGER,
  -- Position of the season within an ordered group of seasons.
  "season_number" TEXT,
  -- The start date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "start_date" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Event type: A social dance.
-- http://schema.org/DanceEvent
CREATE TABLE "dance_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A collection of datasets.
-- http://schema.org/DataCatalog
CREATE TABLE "data_catalog" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A subproperty of [[measurementTechnique]] that can be used for specifying specific methods, in particular via [[MeasurementMethodEnum]].
  "measurement_method" TEXT,
  -- A technique, method or technology used in an [[Observation]], [[StatisticalVariable]] or [[Dataset]] (or [[DataDownload]], [[DataCatalog]]), corresponding to the method used for measuring the corresponding variable(s) (for datasets, described using [[variableMeasured]]; for [[Observation]], a [[StatisticalVariable]]). Often but not necessarily each [[variableMeasured]] will have an explicit representation as (or mapping to) an property such as those defined in Schema.org, or other RDF vocabularies and "knowledge graphs". In that case the subproperty of [[variableMeasured]] called [[measuredProperty]] is applicable.
  --
  -- The [[measurementTechnique]] property helps when extra clarification is needed about how a [[measuredProperty]] was measured. This is oriented towards scientific and scholarly dataset publication but may have broader applicability; it is not intended as a full representation of measurement, but can often serve as a high level summary for dataset discovery.
  --
  -- For example, if [[variableMeasured]] is: molecule concentration, [[measurementTechnique]] could be: "mass spectrometry" or "nmr spectroscopy" or "colorimetry" or "immunofluorescence". If the [[variableMeasured]] is "depression rating", the [[measurementTechnique]] could be "Zung Scale" or "HAM-D" or "Beck Depression Inventory".
  --
  -- If there are several [[variableMeasured]] properties recorded for some given data object, use a [[PropertyValue]] for each [[variableMeasured]] and attach the corresponding [[measurementTechnique]]. The value can also be from an enumeration, organized as a [[MeasurementMetholdEnumeration]].
  "measurement_technique" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A single item within a larger data feed.
-- http://schema.org/DataFeedItem
CREATE TABLE "data_feed_item" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The date on which the CreativeWork was created or the item was added to a DataFeed.
  "date_created" TEXT,
  -- The datetime the item was removed from the DataFeed.
  "date_deleted" TEXT,
  -- The date on which the CreativeWork was most recently modified or when the item's entry was modified within a DataFeed.
  "date_modified" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A body of structured information describing some topic(s) of interest.
-- http://schema.org/Dataset
CREATE TABLE "dataset" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The range of temporal applicability of a dataset, e.g. for a 2011 census dataset, the year 2011 (in ISO 8601 time interval format).
  "dataset_time_interval" TIMESTAMP,
  -- The International Standard Serial Number (ISSN) that identifies this serial publication. You can repeat this property to identify different formats of, or the linking ISSN (ISSN-L) for, this serial publication.
  "issn" TEXT,
  -- A subproperty of [[measurementTechnique]] that can be used for specifying specific methods, in particular via [[MeasurementMethodEnum]].
  "measurement_method" TEXT,
  -- A technique, method or technology used in an [[Observation]], [[StatisticalVariable]] or [[Dataset]] (or [[DataDownload]], [[DataCatalog]]), corresponding to the method used for measuring the corresponding variable(s) (for datasets, described using [[variableMeasured]]; for [[Observation]], a [[StatisticalVariable]]). Often but not necessarily each [[variableMeasured]] will have an explicit representation as (or mapping to) an property such as those defined in Schema.org, or other RDF vocabularies and "knowledge graphs". In that case the subproperty of [[variableMeasured]] called [[measuredProperty]] is applicable.
  --
  -- The [[measurementTechnique]] property helps when extra clarification is needed about how a [[measuredProperty]] was measured. This is oriented towards scientific and scholarly dataset publication but may have broader applicability; it is not intended as a full representation of measurement, but can often serve as a high level summary for dataset discovery.
  --
  -- For example, if [[variableMeasured]] is: molecule concentration, [[measurementTechnique]] could be: "mass spectrometry" or "nmr spectroscopy" or "colorimetry" or "immunofluorescence". If the [[variableMeasured]] is "depression rating", the [[measurementTechnique]] could be "Zung Scale" or "HAM-D" or "Beck Depression Inventory".
  --
  -- If there are several [[variableMeasured]] properties recorded for some given data object, use a [[PropertyValue]] for each [[variableMeasured]] and attach the corresponding [[measurementTechnique]]. The value can also be from an enumeration, organized as a [[MeasurementMetholdEnumeration]].
  "measurement_technique" TEXT,
  -- The variableMeasured property can indicate (repeated as necessary) the  variables that are measured in some dataset, either described as text or as pairs of identifier and description using PropertyValue, or more explicitly as a [[StatisticalVariable]].
  "variable_measured" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A word, name, acronym, phrase, etc. with a formal definition. Often used in the context of category or subject classification, glossaries or dictionaries, product or creative work types, etc. Use the name property for the term being defined, use termCode if the term has an alpha-numeric code allocated, use description to provide the definition of the term. Use the about property to specify what the term is about.
-- http://schema.org/DefinedTerm
CREATE TABLE "defined_term" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A [[DefinedTermSet]] that contains this term.
  "in_defined_term_set" TEXT,
  -- A code that identifies this [[DefinedTerm]] within a [[DefinedTermSet]].
  "term_code" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A set of defined terms, for example a set of categories or a classification scheme, a glossary, dictionary or enumeration. Use the about property to specify what the term set is about.
-- http://schema.org/DefinedTermSet
CREATE TABLE "defined_term_set" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- An event involving the delivery of an item.
-- http://schema.org/DeliveryEvent
CREATE TABLE "delivery_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Password, PIN, or access code needed for delivery (e.g. from a locker).
  "access_code" TEXT,
  -- When the item is available for pickup from the store, locker, etc.
  "available_from" TIMESTAMP,
  -- After this date, the item will no longer be available for pickup.
  "available_through" TIMESTAMP,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A demand entity represents the public, not necessarily binding, not necessarily exclusive, announcement by an organization or person to seek a certain type of goods or services. For describing demand using this type, the very same properties used for Offer apply.
-- http://schema.org/Demand
CREATE TABLE "demand" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The payment method(s) that are accepted in general by an organization, or for some specific demand or offer.
  "accepted_payment_method" TEXT,
  -- The geographic area where a service or offered item is provided.
  "area_served" TEXT,
  -- An Amazon Standard Identification Number (ASIN) is a 10-character alphanumeric unique identifier assigned by Amazon.com and its partners for product identification within the Amazon organization (summary from [Wikipedia](https://en.wikipedia.org/wiki/Amazon_Standard_Identification_Number)'s article).
  --
  -- Note also that this is a definition for how to include ASINs in Schema.org data, and not a definition of ASINs in general - see documentation from Amazon for authoritative details.
  -- ASINs are most commonly encoded as text strings, but the [asin] property supports URL/URI as potential values too.
  "asin" TEXT,
  -- The end of the availability of the product or service included in the offer.
  "availability_ends" TEXT,
  -- The beginning of the availability of the product or service included in the offer.
  "availability_starts" TEXT,
  -- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is valid.
  --
  -- See also [[ineligibleRegion]].
  "eligible_region" TEXT,
  -- A Global Trade Item Number ([GTIN](https://www.gs1.org/standards/id-keys/gtin)). GTINs identify trade items, including products and services, using numeric identification codes.
  --
  -- A correct [[gtin]] value should be a valid GTIN, which means that it should be an all-numeric string of either 8, 12, 13 or 14 digits, or a "GS1 Digital Link" URL based on such a string. The numeric component should also have a [valid GS1 check digit](https://www.gs1.org/services/check-digit-calculator) and meet the other rules for valid GTINs. See also [GS1's GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) and [Wikipedia](https://en.wikipedia.org/wiki/Global_Trade_Item_Number) for more details. Left-padding of the gtin values is not required or encouraged. The [[gtin]] property generalizes the earlier [[gtin8]], [[gtin12]], [[gtin13]], and [[gtin14]] properties.
  --
  -- The GS1 [digital link specifications](https://www.gs1.org/standards/Digital-Link/) expresses GTINs as URLs (URIs, IRIs, etc.).
  -- Digital Links should be populated into the [[hasGS1DigitalLink]] attribute.
  --
  -- Note also that this is a definition for how to include GTINs in Schema.org data, and not a definition of GTINs in general - see the GS1 documentation for authoritative details.
  "gtin" TEXT,
  -- The GTIN-12 code of the product, or the product to which the offer refers. The GTIN-12 is the 12-digit GS1 Identification Key composed of a U.P.C. Company Prefix, Item Reference, and Check Digit used to identify trade items. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin12" TEXT,
  -- The GTIN-13 code of the product, or the product to which the offer refers. This is equivalent to 13-digit ISBN codes and EAN UCC-13. Former 12-digit UPC codes can be converted into a GTIN-13 code by simply adding a preceding zero. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin13" TEXT,
  -- The GTIN-14 code of the product, or the product to which the offer refers. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin14" TEXT,
  -- The GTIN-8 code of the product, or the product to which the offer refers. This code is also known as EAN/UCC-8 or 8-digit EAN. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin8" TEXT,
  -- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is not valid, e.g. a region where the transaction is not allowed.
  --
  -- See also [[eligibleRegion]].
  "ineligible_region" TEXT,
  -- The Manufacturer Part Number (MPN) of the product, or the product to which the offer refers.
  "mpn" TEXT,
  -- The serial number or any alphanumeric identifier of a particular product. When attached to an offer, it is a shortcut for the serial number of the product included in the offer.
  "serial_number" TEXT,
  -- The Stock Keeping Unit (SKU), i.e. a merchant-specific identifier for a product or service, or the product to which the offer refers.
  "sku" TEXT,
  -- The date when the item becomes valid.
  "valid_from" TEXT,
  -- The date after when the item is not valid. For example the end of an offer, salary period, or a period of opening hours.
  "valid_through" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- An electronic file or document.
-- http://schema.org/DigitalDocument
CREATE TABLE "digital_document" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A permission for a particular person or group to access a particular file.
-- http://schema.org/DigitalDocumentPermission
CREATE TABLE "digital_document_permission" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A picture or diagram made with a pencil, pen, or crayon rather than paint.
-- http://schema.org/Drawing
CREATE TABLE "drawing" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A class of medical drugs, e.g., statins. Classes can represent general pharmacological class, common mechanisms of action, common physiological effects, etc.
-- http://schema.org/DrugClass
CREATE TABLE "drug_class" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- The cost per unit of a medical drug. Note that this type is not meant to represent the price in an offer of a drug for sale; see the Offer type for that. This type will typically be used to tag wholesale or average retail cost of a drug, or maximum reimbursable cost. Costs of medical drugs vary widely depending on how and where they are paid for, so while this type captures some of the variables, costs should be used with caution by consumers of this schema's markup.
-- http://schema.org/DrugCost
CREATE TABLE "drug_cost" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The currency (in 3-letter) of the drug cost. See: http://en.wikipedia.org/wiki/ISO_4217.
  "cost_currency" TEXT,
  -- Additional details to capture the origin of the cost data. For example, 'Medicare Part B'.
  "cost_origin" TEXT,
  -- The cost per unit of the drug.
  "cost_per_unit" TEXT,
  -- The unit in which the drug is measured, e.g. '5 mg tablet'.
  "drug_unit" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- Event type: Education event.
-- http://schema.org/EducationEvent
CREATE TABLE "education_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The item being described is intended to assess the competency or learning outcome defined by the referenced term.
  "assesses" TEXT,
  -- The level in terms of progression through an educational or training context. Examples of educational levels include 'beginner', 'intermediate' or 'advanced', and formal sets of level indicators.
  "educational_level" TEXT,
  -- The item being described is intended to help a person learn the competency or learning outcome defined by the referenced term.
  "teaches" TEXT,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- An educational or occupational credential. A diploma, academic degree, certification, qualification, badge, etc., that may be awarded to a person or other entity that meets the requirements defined by the credentialer.
-- http://schema.org/EducationalOccupationalCredential
CREATE TABLE "educational_occupational_credential" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Knowledge, skill, ability or personal attribute that must be demonstrated by a person or other entity in order to do something such as earn an Educational Occupational Credential or understand a LearningResource.
  "competency_required" TEXT,
  -- The category or type of credential being described, for example "degree”, “certificate”, “badge”, or more specific term.
  "credential_category" TEXT,
  -- The level in terms of progression through an educational or training context. Examples of educational levels include 'beginner', 'intermediate' or 'advanced', and formal sets of level indicators.
  "educational_level" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A program offered by an institution which determines the learning progress to achieve an outcome, usually a credential like a degree or certificate. This would define a discrete set of opportunities (e.g., job, courses) that together constitute a program with a clear start, end, set of requirements, and transition to a new occupational opportunity (e.g., a job), or sometimes a higher educational opportunity (e.g., an advanced degree).
-- http://schema.org/EducationalOccupationalProgram
CREATE TABLE "educational_occupational_program" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The date on which the program stops collecting applications for the next enrollment cycle. Flexible application deadlines (for example, a program with rolling admissions) can be described in a textual string, rather than as a DateTime.
  "application_deadline" TEXT,
  -- The date at which the program begins collecting applications for the next enrollment cycle.
  "application_start_date" DATE,
  -- A description of the qualification, award, certificate, diploma or other educational credential awarded as a consequence of successful completion of this course or program.
  "educational_credential_awarded" TEXT,
  -- Similar to courseMode, the medium or means of delivery of the program as a whole. The value may either be a text label (e.g. "online", "onsite" or "blended"; "synchronous" or "asynchronous"; "full-time" or "part-time") or a URL reference to a term from a controlled vocabulary (e.g. https://ceds.ed.gov/element/001311#Asynchronous ).
  "educational_program_mode" TEXT,
  -- The end date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "end_date" TEXT,
  -- A financial aid type or program which students may use to pay for tuition or fees associated with the program.
  "financial_aid_eligible" TEXT,
  -- The maximum number of students who may be enrolled in the program.
  "maximum_enrollment" INTEGER,
  -- The number of credits or units awarded by a Course or required to complete an EducationalOccupationalProgram.
  "number_of_credits" INTEGER,
  -- A category describing the job, preferably using a term from a taxonomy such as [BLS O*NET-SOC](http://www.onetcenter.org/taxonomy.html), [ISCO-08](https://www.ilo.org/public/english/bureau/stat/isco/isco08/) or similar, with the property repeated for each applicable value. Ideally the taxonomy should be identified, and both the textual label and formal code for the category should be provided.
  --
  -- Note: for historical reasons, any textual label and formal code provided as a literal may be assumed to be from O*NET-SOC.
  "occupational_category" TEXT,
  -- A description of the qualification, award, certificate, diploma or other occupational credential awarded as a consequence of successful completion of this course or program.
  "occupational_credential_awarded" TEXT,
  -- Prerequisites for enrolling in the program.
  "program_prerequisites" TEXT,
  -- The type of educational or occupational program. For example, classroom, internship, alternance, etc.
  "program_type" TEXT,
  -- The start date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "start_date" TEXT,
  -- The number of times terms of study are offered per year. Semesters and quarters are common units for term. For example, if the student can only take 2 semesters for the program in one year, then termsPerYear should be 2.
  "terms_per_year" DOUBLE PRECISION,
  -- The time of day the program normally runs. For example, "evenings".
  "time_of_day" TEXT,
  -- The number of credits or units a full-time student would be expected to take in 1 term however 'term' is defined by the institution.
  "typical_credits_per_term" INTEGER,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- EnergyConsumptionDetails represents information related to the energy efficiency of a product that consumes energy. The information that can be provided is based on international regulations such as for example [EU directive 2017/1369](https://eur-lex.europa.eu/eli/reg/2017/1369/oj) for energy labeling and the [Energy labeling rule](https://www.ftc.gov/enforcement/rules/rulemaking-regulatory-reform-proceedings/energy-water-use-labeling-consumer) under the Energy Policy and Conservation Act (EPCA) in the US.
-- http://schema.org/EnergyConsumptionDetails
CREATE TABLE "energy_consumption_details" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- An entry point, within some Web-based protocol.
-- http://schema.org/EntryPoint
CREATE TABLE "entry_point" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The high level platform(s) where the Action can be performed for the given URL. To specify a specific application or operating system instance, use actionApplication.
  "action_platform" TEXT,
  -- The supported content type(s) for an EntryPoint response.
  "content_type" TEXT,
  -- The supported encoding type(s) for an EntryPoint request.
  "encoding_type" TEXT,
  -- An HTTP method that specifies the appropriate HTTP method for a request to an HTTP EntryPoint. Values are capitalized strings as used in HTTP.
  "http_method" TEXT,
  -- An url template (RFC6570) that will be used to construct the target of the execution of the action.
  "url_template" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Lists or enumerations—for example, a list of cuisines or music genres, etc.
-- http://schema.org/Enumeration
CREATE TABLE "enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A media episode (e.g. TV, radio, video game) which can be part of a series or season.
-- http://schema.org/Episode
CREATE TABLE "episode" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Position of the episode within an ordered group of episodes.
  "episode_number" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Event type: Exhibition event, e.g. at a museum, library, archive, tradeshow, ...
-- http://schema.org/ExhibitionEvent
CREATE TABLE "exhibition_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- Event type: Festival.
-- http://schema.org/Festival
CREATE TABLE "festival" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- <p>Represents financial incentives for goods/services offered by an organization (or individual).</p>
--
-- <p>Typically contains the [[name]] of the incentive, the [[incentivizedItem]], the [[incentiveAmount]], the [[incentiveStatus]], [[incentiveType]], the [[provider]] of the incentive, and [[eligibleWithSupplier]].</p>
--
-- <p>Optionally contains criteria on whether the incentive is limited based on [[purchaseType]], [[purchasePriceLimit]], [[incomeLimit]], and the [[qualifiedExpense]].
-- http://schema.org/FinancialIncentive
CREATE TABLE "financial_incentive" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The geographic area where a service or offered item is provided.
  "area_served" TEXT,
  -- Optional. Income limit for which the incentive is applicable for.
  --
  -- <p>If MonetaryAmount is specified, this should be based on annualized income (e.g. if an incentive is limited to those making <$114,000 annually):</p>
  -- {
  -- "@type": "MonetaryAmount",
  -- "maxValue": 114000,
  -- "currency": "USD",
  -- }
  --
  -- Use Text for incentives that are limited based on other criteria, for example if an incentive is only available to recipients making 120% of the median poverty income in their area.
  "income_limit" TEXT,
  -- The date when the item becomes valid.
  "valid_from" TEXT,
  -- The date after when the item is not valid. For example the end of an offer, salary period, or a period of opening hours.
  "valid_through" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- The act of finding an object.
--
-- Related actions:
--
-- * [[SearchAction]]: FindAction is generally lead by a SearchAction, but not necessarily.
-- http://schema.org/FindAction
CREATE TABLE "find_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A FloorPlan is an explicit representation of a collection of similar accommodations, allowing the provision of common information (room counts, sizes, layout diagrams) and offers for rental or sale. In typical use, some [[ApartmentComplex]] has an [[accommodationFloorPlan]] which is a [[FloorPlan]].  A FloorPlan is always in the context of a particular place, either a larger [[ApartmentComplex]] or a single [[Apartment]]. The visual/spatial aspects of a floor plan (i.e. room layout, [see wikipedia](https://en.wikipedia.org/wiki/Floor_plan)) can be indicated using [[image]].
-- http://schema.org/FloorPlan
CREATE TABLE "floor_plan" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A schematic image showing the floorplan layout.
  "layout_image" TEXT,
  -- The total integer number of bathrooms in some [[Accommodation]], following real estate conventions as [documented in RESO](https://ddwiki.reso.org/display/DDW17/BathroomsTotalInteger+Field): "The simple sum of the number of bathrooms. For example for a property with two Full Bathrooms and one Half Bathroom, the Bathrooms Total Integer will be 3.". See also [[numberOfRooms]].
  "number_of_bathrooms_total" INTEGER,
  -- The total integer number of bedrooms in a some [[Accommodation]], [[ApartmentComplex]] or [[FloorPlan]].
  "number_of_bedrooms" DOUBLE PRECISION,
  -- Number of full bathrooms - The total number of full and ¾ bathrooms in an [[Accommodation]]. This corresponds to the [BathroomsFull field in RESO](https://ddwiki.reso.org/display/DDW17/BathroomsFull+Field).
  "number_of_full_bathrooms" DOUBLE PRECISION,
  -- Number of partial bathrooms - The total number of half and ¼ bathrooms in an [[Accommodation]]. This corresponds to the [BathroomsPartial field in RESO](https://ddwiki.reso.org/display/DDW17/BathroomsPartial+Field).
  "number_of_partial_bathrooms" DOUBLE PRECISION,
  -- The number of rooms (excluding bathrooms and closets) of the accommodation or lodging business.
  -- Typical unit code(s): ROM for room or C62 for no unit. The type of room can be put in the unitText property of the QuantitativeValue.
  "number_of_rooms" DOUBLE PRECISION,
  -- Indicates whether pets are allowed to enter the accommodation or lodging business. More detailed information can be put in a text value.
  "pets_allowed" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Event type: Food event.
-- http://schema.org/FoodEvent
CREATE TABLE "food_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A FundingScheme combines organizational, project and policy aspects of grant-based funding
-- that sets guidelines, principles and mechanisms to support other kinds of projects and activities.
-- Funding is typically organized via [[Grant]] funding. Examples of funding schemes: Swiss Priority Programmes (SPPs); EU Framework 7 (FP7); Horizon 2020; the NIH-R01 Grant Program; Wellcome institutional strategic support fund. For large scale public sector funding, the management and administration of grant awards is often handled by other, dedicated, organizations - [[FundingAgency]]s such as ERC, REA, ...
-- http://schema.org/FundingScheme
CREATE TABLE "funding_scheme" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- The Game type represents things which are games. These are typically rule-governed recreational activities, e.g. role-playing games in which players assume the role of characters in a fictional setting.
-- http://schema.org/Game
CREATE TABLE "game" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Real or fictional location of the game (or part of game).
  "game_location" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Server that provides game interaction in a multiplayer game.
-- http://schema.org/GameServer
CREATE TABLE "game_server" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Number of players on the server.
  "players_online" INTEGER,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A discrete unit of inheritance which affects one or more biological traits (Source: [https://en.wikipedia.org/wiki/Gene](https://en.wikipedia.org/wiki/Gene)). Examples include FOXP2 (Forkhead box protein P2), SCARNA21 (small Cajal body-specific RNA 21), A- (agouti genotype).
-- http://schema.org/Gene
CREATE TABLE "gene" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A symbolic representation of a BioChemEntity. For example, a nucleotide sequence of a Gene or an amino acid sequence of a Protein.
  "has_bio_polymer_sequence" TEXT,
  FOREIGN KEY ("id") REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE
);

-- (Eventually to be defined as) a supertype of GeoShape designed to accommodate definitions from Geo-Spatial best practices.
-- http://schema.org/GeospatialGeometry
CREATE TABLE "geospatial_geometry" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A governmental organization or agency.
-- http://schema.org/GovernmentOrganization
CREATE TABLE "government_organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A grant, typically financial or otherwise quantifiable, of resources. Typically a [[funder]] sponsors some [[MonetaryAmount]] to an [[Organization]] or [[Person]],
-- sometimes not necessarily via a dedicated or long-lived [[Project]], resulting in one or more outputs, or [[fundedItem]]s. For financial sponsorship, indicate the [[funder]] of a [[MonetaryGrant]]. For non-financial support, indicate [[sponsor]] of [[Grant]]s of resources (e.g. office space).
--
-- Grants support  activities directed towards some agreed collective goals, often but not always organized as [[Project]]s. Long-lived projects are sometimes sponsored by a variety of grants over time, but it is also common for a project to be associated with a single grant.
--
-- The amount of a [[Grant]] is represented using [[amount]] as a [[MonetaryAmount]].
-- http://schema.org/Grant
CREATE TABLE "grant" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- [[Guide]] is a page or article that recommends specific products or services, or aspects of a thing for a user to consider. A [[Guide]] may represent a Buying Guide and detail aspects of products or services for a user to consider. A [[Guide]] may represent a Product Guide and recommend specific products or services. A [[Guide]] may represent a Ranked List and recommend specific products or services with ranking.
-- http://schema.org/Guide
CREATE TABLE "guide" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
  "category" TEXT,
  -- This Review or Rating is relevant to this part or facet of the itemReviewed.
  "review_aspect" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A [hackathon](https://en.wikipedia.org/wiki/Hackathon) event.
-- http://schema.org/Hackathon
CREATE TABLE "hackathon" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A US-style health insurance plan, including PPOs, EPOs, and HMOs.
-- http://schema.org/HealthInsurancePlan
CREATE TABLE "health_insurance_plan" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The URL that goes directly to the summary of benefits and coverage for the specific standard plan or plan variation.
  "benefits_summary_url" TEXT,
  -- TODO.
  "health_plan_drug_option" TEXT,
  -- The tier(s) of drugs offered by this formulary or insurance plan.
  "health_plan_drug_tier" TEXT,
  -- The 14-character, HIOS-generated Plan ID number. (Plan IDs must be unique, even across different markets.)
  "health_plan_id" TEXT,
  -- The URL that goes directly to the plan brochure for the specific standard plan or plan variation.
  "health_plan_marketing_url" TEXT,
  -- The standard for interpreting the Plan ID. The preferred is "HIOS". See the Centers for Medicare & Medicaid Services for more details.
  "uses_health_plan_id_standard" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A description of costs to the patient under a given network or formulary.
-- http://schema.org/HealthPlanCostSharingSpecification
CREATE TABLE "health_plan_cost_sharing_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Whether the coinsurance applies before or after deductible, etc. TODO: Is this a closed set?
  "health_plan_coinsurance_option" TEXT,
  -- The rate of coinsurance expressed as a number between 0.0 and 1.0.
  "health_plan_coinsurance_rate" DOUBLE PRECISION,
  -- Whether the copay is before or after deductible, etc. TODO: Is this a closed set?
  "health_plan_copay_option" TEXT,
  -- The category or type of pharmacy associated with this cost sharing.
  "health_plan_pharmacy_category" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- For a given health insurance plan, the specification for costs and coverage of prescription drugs.
-- http://schema.org/HealthPlanFormulary
CREATE TABLE "health_plan_formulary" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The costs to the patient for services under this network or formulary.
  "health_plan_cost_sharing" BOOLEAN CHECK ("health_plan_cost_sharing" IN (TRUE, FALSE)),
  -- The tier(s) of drugs offered by this formulary or insurance plan.
  "health_plan_drug_tier" TEXT,
  -- Whether prescriptions can be delivered by mail.
  "offers_prescription_by_mail" BOOLEAN CHECK ("offers_prescription_by_mail" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A US-style health insurance plan network.
-- http://schema.org/HealthPlanNetwork
CREATE TABLE "health_plan_network" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The costs to the patient for services under this network or formulary.
  "health_plan_cost_sharing" BOOLEAN CHECK ("health_plan_cost_sharing" IN (TRUE, FALSE)),
  -- Name or unique ID of network. (Networks are often reused across different insurance plans.)
  "health_plan_network_id" TEXT,
  -- The tier(s) for this network.
  "health_plan_network_tier" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Instructions that explain how to achieve a result by performing a sequence of steps.
-- http://schema.org/HowTo
CREATE TABLE "how_to" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The estimated cost of the supply or supplies consumed when performing instructions.
  "estimated_cost" TEXT,
  -- A single step item (as HowToStep, text, document, video, etc.) or a HowToSection.
  "step" TEXT,
  -- A single step item (as HowToStep, text, document, video, etc.) or a HowToSection (originally misnamed 'steps'; 'step' is preferred).
  "steps" TEXT,
  -- A sub-property of instrument. A supply consumed when performing instructions or a direction.
  "supply" TEXT,
  -- A sub property of instrument. An object used (but not consumed) when performing instructions or a direction.
  "tool" TEXT,
  -- The quantity that results by performing instructions. For example, a paper airplane, 10 personalized candles.
  "yield" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A HyperToc represents a hypertext table of contents for complex media objects, such as [[VideoObject]], [[AudioObject]]. Items in the table of contents are indicated using the [[tocEntry]] property, and typed [[HyperTocEntry]]. For cases where the same larger work is split into multiple files, [[associatedMedia]] can be used on individual [[HyperTocEntry]] items.
-- http://schema.org/HyperToc
CREATE TABLE "hyper_toc" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A HyperToEntry is an item within a [[HyperToc]], which represents a hypertext table of contents for complex media objects, such as [[VideoObject]], [[AudioObject]]. The media object itself is indicated using [[associatedMedia]]. Each section of interest within that content can be described with a [[HyperTocEntry]], with associated [[startOffset]] and [[endOffset]]. When several entries are all from the same file, [[associatedMedia]] is used on the overarching [[HyperTocEntry]]; if the content has been split into multiple files, they can be referenced using [[associatedMedia]] on each [[HyperTocEntry]].
-- http://schema.org/HyperTocEntry
CREATE TABLE "hyper_toc_entry" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Text of an utterances (spoken words, lyrics etc.) that occurs at a certain section of a media object, represented as a [[HyperTocEntry]].
  "utterances" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A single, identifiable product instance (e.g. a laptop with a particular serial number).
-- http://schema.org/IndividualProduct
CREATE TABLE "individual_product" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The serial number or any alphanumeric identifier of a particular product. When attached to an offer, it is a shortcut for the serial number of the product included in the offer.
  "serial_number" TEXT,
  FOREIGN KEY ("id") REFERENCES "product" ("id") ON DELETE CASCADE
);

-- The act of interacting with another person or organization.
-- http://schema.org/InteractAction
CREATE TABLE "interact_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A statement of the money due for goods or services; a bill.
-- http://schema.org/Invoice
CREATE TABLE "invoice" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The identifier for the account the payment will be applied to.
  "account_id" TEXT,
  -- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
  "category" TEXT,
  -- A number that confirms the given order or payment has been received.
  "confirmation_number" TEXT,
  -- The date that payment is due.
  "payment_due" TIMESTAMP,
  -- The date that payment is due.
  "payment_due_date" TEXT,
  -- The name of the credit card or other method of payment for the order.
  "payment_method" TEXT,
  -- An identifier for the method of payment used (e.g. the last 4 digits of the credit card).
  "payment_method_id" TEXT,
  -- The status of payment; whether the invoice has been paid or not.
  "payment_status" TEXT,
  -- The date the invoice is scheduled to be paid.
  "scheduled_payment_date" DATE,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A list of items of any sort&#x2014;for example, Top 10 Movies About Weathermen, or Top 100 Party Songs. Not to be confused with HTML lists, which are often used only for formatting.
-- http://schema.org/ItemList
CREATE TABLE "item_list" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- For itemListElement values, you can use simple strings (e.g. "Peter", "Paul", "Mary"), existing entities, or use ListItem.
  --
  -- Text values are best if the elements in the list are plain strings. Existing entities are best for a simple, unordered list of existing things in your data. ListItem is used with ordered lists when you want to provide additional context about the element in that list or when the same item might be in different places in different lists.
  --
  -- Note: The order of elements in your mark-up is not sufficient for indicating the order or elements.  Use ListItem with a 'position' property in such cases.
  "item_list_element" TEXT,
  -- Type of ordering (e.g. Ascending, Descending, Unordered).
  "item_list_order" TEXT,
  -- The number of items in an ItemList. Note that some descriptions might not fully describe all items in a list (e.g., multi-page pagination); in such cases, the numberOfItems would be for the entire list.
  "number_of_items" INTEGER,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A listing that describes a job opening in a certain organization.
-- http://schema.org/JobPosting
CREATE TABLE "job_posting" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The base salary of the job or of an employee in an EmployeeRole.
  "base_salary" DOUBLE PRECISION,
  -- Description of benefits associated with the job.
  "benefits" TEXT,
  -- Publication date of an online listing.
  "date_posted" TEXT,
  -- Indicates whether an [[url]] that is associated with a [[JobPosting]] enables direct application for the job, via the posting website. A job posting is considered to have directApply of [[True]] if an application process for the specified job can be directly initiated via the url(s) given (noting that e.g. multiple internet domains might nevertheless be involved at an implementation level). A value of [[False]] is appropriate if there is no clear path to applying directly online for the specified job, navigating directly from the JobPosting url(s) supplied.
  "direct_apply" BOOLEAN CHECK ("direct_apply" IN (TRUE, FALSE)),
  -- Educational background needed for the position or Occupation.
  "education_requirements" TEXT,
  -- The legal requirements such as citizenship, visa and other documentation required for an applicant to this job.
  "eligibility_to_work_requirement" TEXT,
  -- A description of the employer, career opportunities and work environment for this position.
  "employer_overview" TEXT,
  -- Type of employment (e.g. full-time, part-time, contract, temporary, seasonal, internship).
  "employment_type" TEXT,
  -- An estimated salary for a job posting or occupation, based on a variety of variables including, but not limited to industry, job title, and location. Estimated salaries  are often computed by outside organizations rather than the hiring organization, who may not have committed to the estimated value.
  "estimated_salary" DOUBLE PRECISION,
  -- Indicates whether a [[JobPosting]] will accept experience (as indicated by [[OccupationalExperienceRequirements]]) in place of its formal educational qualifications (as indicated by [[educationRequirements]]). If true, indicates that satisfying one of these requirements is sufficient.
  "experience_in_place_of_education" BOOLEAN CHECK ("experience_in_place_of_education" IN (TRUE, FALSE)),
  -- Description of skills and experience needed for the position or Occupation.
  "experience_requirements" TEXT,
  -- Description of bonus and commission compensation aspects of the job.
  "incentive_compensation" TEXT,
  -- Description of bonus and commission compensation aspects of the job.
  "incentives" TEXT,
  -- The industry associated with the job position.
  "industry" TEXT,
  -- Description of benefits associated with the job.
  "job_benefits" TEXT,
  -- An indicator as to whether a position is available for an immediate start.
  "job_immediate_start" BOOLEAN CHECK ("job_immediate_start" IN (TRUE, FALSE)),
  -- A description of the job location (e.g. TELECOMMUTE for telecommute jobs).
  "job_location_type" TEXT,
  -- The date on which a successful applicant for this job would be expected to start work. Choose a specific date in the future or use the jobImmediateStart property to indicate the position is to be filled as soon as possible.
  "job_start_date" TEXT,
  -- A category describing the job, preferably using a term from a taxonomy such as [BLS O*NET-SOC](http://www.onetcenter.org/taxonomy.html), [ISCO-08](https://www.ilo.org/public/english/bureau/stat/isco/isco08/) or similar, with the property repeated for each applicable value. Ideally the taxonomy should be identified, and both the textual label and formal code for the category should be provided.
  --
  -- Note: for historical reasons, any textual label and formal code provided as a literal may be assumed to be from O*NET-SOC.
  "occupational_category" TEXT,
  -- A description of the types of physical activity associated with the job. Defined terms such as those in O*net may be used, but note that there is no way to specify the level of ability as well as its nature when using a defined term.
  "physical_requirement" TEXT,
  -- Specific qualifications required for this role or Occupation.
  "qualifications" TEXT,
  -- Responsibilities associated with this role or Occupation.
  "responsibilities" TEXT,
  -- The currency (coded using [ISO 4217](http://en.wikipedia.org/wiki/ISO_4217)) used for the main salary information in this job posting or for this employee.
  "salary_currency" TEXT,
  -- A description of any security clearance requirements of the job.
  "security_clearance_requirement" TEXT,
  -- A description of any sensory requirements and levels necessary to function on the job, including hearing and vision. Defined terms such as those in O*net may be used, but note that there is no way to specify the level of ability as well as its nature when using a defined term.
  "sensory_requirement" TEXT,
  -- A statement of knowledge, skill, ability, task or any other assertion expressing a competency that is either claimed by a person, an organization or desired or required to fulfill a role or to work in an occupation.
  "skills" TEXT,
  -- Any special commitments associated with this job posting. Valid entries include VeteranCommit, MilitarySpouseCommit, etc.
  "special_commitments" TEXT,
  -- The title of the job.
  "title" TEXT,
  -- The number of positions open for this job posting. Use a positive integer. Do not use if the number of positions is unclear or not known.
  "total_job_openings" INTEGER,
  -- The date after when the item is not valid. For example the end of an offer, salary period, or a period of opening hours.
  "valid_through" TEXT,
  -- The typical working hours for this job (e.g. 1st shift, night shift, 8am-5pm).
  "work_hours" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A landform or physical feature.  Landform elements include mountains, plains, lakes, rivers, seascape and oceanic waterbody interface features such as bays, peninsulas, seas and so forth, including sub-aqueous terrain features such as submersed mountain ranges, volcanoes, and the great ocean basins.
-- http://schema.org/Landform
CREATE TABLE "landform" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE
);

-- An historical landmark or building.
-- http://schema.org/LandmarksOrHistoricalBuildings
CREATE TABLE "landmarks_or_historical_buildings" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE
);

-- Natural languages such as Spanish, Tamil, Hindi, English, etc. Formal language code tags expressed in [BCP 47](https://en.wikipedia.org/wiki/IETF_language_tag) can be used via the [[alternateName]] property. The Language type previously also covered programming languages such as Scheme and Lisp, which are now best represented using [[ComputerLanguage]].
-- http://schema.org/Language
CREATE TABLE "language" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- The LearningResource type can be used to indicate [[CreativeWork]]s (whether physical or digital) that have a particular and explicit orientation towards learning, education, skill acquisition, and other educational purposes.
--
-- [[LearningResource]] is expected to be used as an addition to a primary type such as [[Book]], [[VideoObject]], [[Product]] etc.
--
-- [[EducationEvent]] serves a similar purpose for event-like things (e.g. a [[Trip]]). A [[LearningResource]] may be created as a result of an [[EducationEvent]], for example by recording one.
-- http://schema.org/LearningResource
CREATE TABLE "learning_resource" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The item being described is intended to assess the competency or learning outcome defined by the referenced term.
  "assesses" TEXT,
  -- Knowledge, skill, ability or personal attribute that must be demonstrated by a person or other entity in order to do something such as earn an Educational Occupational Credential or understand a LearningResource.
  "competency_required" TEXT,
  -- The level in terms of progression through an educational or training context. Examples of educational levels include 'beginner', 'intermediate' or 'advanced', and formal sets of level indicators.
  "educational_level" TEXT,
  -- The purpose of a work in the context of education; for example, 'assignment', 'group work'.
  "educational_use" TEXT,
  -- The predominant type or kind characterizing the learning resource. For example, 'presentation', 'handout'.
  "learning_resource_type" TEXT,
  -- The item being described is intended to help a person learn the competency or learning outcome defined by the referenced term.
  "teaches" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A legal document such as an act, decree, bill, etc. (enforceable or not) or a component of a legal act (like an article).
-- http://schema.org/Legislation
CREATE TABLE "legislation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates a legal jurisdiction, e.g. of some legislation, or where some government service is based.
  "jurisdiction" TEXT,
  -- The date of adoption or signature of the legislation. This is the date at which the text is officially aknowledged to be a legislation, even though it might not even be published or in force.
  "legislation_date" DATE,
  -- The date at which the Legislation becomes applicable. This can sometimes be distinct from the date of entry into force : a text may come in force today, and state it will become applicable in 3 months.
  "legislation_date_of_applicability" DATE,
  -- The point-in-time at which the provided description of the legislation is valid (e.g.: when looking at the law on the 2016-04-07 (= dateVersion), I get the consolidation of 2015-04-12 of the "National Insurance Contributions Act 2015")
  "legislation_date_version" DATE,
  -- An identifier for the legislation. This can be either a string-based identifier, like the CELEX at EU level or the NOR in France, or a web-based, URL/URI identifier, like an ELI (European Legislation Identifier) or an URN-Lex.
  "legislation_identifier" TEXT,
  -- The jurisdiction from which the legislation originates.
  "legislation_jurisdiction" TEXT,
  -- The type of the legislation. Examples of values are "law", "act", "directive", "decree", "regulation", "statutory instrument", "loi organique", "règlement grand-ducal", etc., depending on the country.
  "legislation_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A [[LibrarySystem]] is a collaborative system amongst several libraries.
-- http://schema.org/LibrarySystem
CREATE TABLE "library_system" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A process of care involving exercise, changes to diet, fitness routines, and other lifestyle changes aimed at improving a health condition.
-- http://schema.org/LifestyleModification
CREATE TABLE "lifestyle_modification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- An list item, e.g. a step in a checklist or how-to description.
-- http://schema.org/ListItem
CREATE TABLE "list_item" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The position of an item in a series or sequence of items.
  "position" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Event type: Literary event.
-- http://schema.org/LiteraryEvent
CREATE TABLE "literary_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A book, document, or piece of music written by hand rather than typed or printed.
-- http://schema.org/Manuscript
CREATE TABLE "manuscript" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A map.
-- http://schema.org/Map
CREATE TABLE "map" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A math solver which is capable of solving a subset of mathematical problems.
-- http://schema.org/MathSolver
CREATE TABLE "math_solver" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A mathematical expression (e.g. 'x^2-3x=0') that may be solved for a specific variable, simplified, or transformed. This can take many formats, e.g. LaTeX, Ascii-Math, or math as you would write with a keyboard.
  "math_expression" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A media object, such as an image, video, audio, or text object embedded in a web page or a downloadable dataset i.e. DataDownload. Note that a creative work may have many media objects associated with it on the same web page. For example, a page about a single song (MusicRecording) may have a music video (VideoObject), and a high and low bandwidth audio stream (2 AudioObject's).
-- http://schema.org/MediaObject
CREATE TABLE "media_object" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The bitrate of the media object.
  "bitrate" TEXT,
  -- File size in (mega/kilo)bytes.
  "content_size" TEXT,
  -- Actual bytes of the media object, for example the image file or video file.
  "content_url" TEXT,
  -- A URL pointing to a player for a specific video. In general, this is the information in the ```src``` element of an ```embed``` tag and should not be the same as the content of the ```loc``` tag.
  "embed_url" TEXT,
  -- Media type typically expressed using a MIME format (see [IANA site](http://www.iana.org/assignments/media-types/media-types.xhtml) and [MDN reference](https://developer.mozilla.org/en-US/docs/Web/HTTP/Basics_of_HTTP/MIME_types)), e.g. application/zip for a SoftwareApplication binary, audio/mpeg for .mp3 etc.
  --
  -- In cases where a [[CreativeWork]] has several media type representations, [[encoding]] can be used to indicate each [[MediaObject]] alongside particular [[encodingFormat]] information.
  --
  -- Unregistered or niche encoding and file formats can be indicated instead via the most appropriate URL, e.g. defining Web page or a Wikipedia/Wikidata entry.
  "encoding_format" TEXT,
  -- The endTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to end. For actions that span a period of time, when the action was performed. E.g. John wrote a book from January to *December*. For media, including audio and video, it's the time offset of the end of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "end_time" TEXT,
  -- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is not valid, e.g. a region where the transaction is not allowed.
  --
  -- See also [[eligibleRegion]].
  "ineligible_region" TEXT,
  -- Player type required&#x2014;for example, Flash or Silverlight.
  "player_type" TEXT,
  -- Indicates if use of the media require a subscription  (either paid or free). Allowed values are ```true``` or ```false``` (note that an earlier version had 'yes', 'no').
  "requires_subscription" BOOLEAN CHECK ("requires_subscription" IN (TRUE, FALSE)),
  -- The [SHA-2](https://en.wikipedia.org/wiki/SHA-2) SHA256 hash of the content of the item. For example, a zero-length input has value 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'.
  "sha256" TEXT,
  -- The startTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to start. For actions that span a period of time, when the action was performed. E.g. John wrote a book from *January* to December. For media, including audio and video, it's the time offset of the start of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "start_time" TEXT,
  -- Date (including time if available) when this media object was uploaded to this site.
  "upload_date" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Represents an item or group of closely related items treated as a unit for the sake of evaluation in a [[MediaReview]]. Authorship etc. apply to the items rather than to the curation/grouping or reviewing party.
-- http://schema.org/MediaReviewItem
CREATE TABLE "media_review_item" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A subscription which allows a user to access media including audio, video, books, etc.
-- http://schema.org/MediaSubscription
CREATE TABLE "media_subscription" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- The causative agent(s) that are responsible for the pathophysiologic process that eventually results in a medical condition, symptom or sign. In this schema, unless otherwise specified this is meant to be the proximate cause of the medical condition, symptom or sign. The proximate cause is defined as the causative agent that most directly results in the medical condition, symptom or sign. For example, the HIV virus could be considered a cause of AIDS. Or in a diagnostic context, if a patient fell and sustained a hip fracture and two days later sustained a pulmonary embolism which eventuated in a cardiac arrest, the cause of the cardiac arrest (the proximate cause) would be the pulmonary embolism and not the fall. Medical causes can include cardiovascular, chemical, dermatologic, endocrine, environmental, gastroenterologic, genetic, hematologic, gynecologic, iatrogenic, infectious, musculoskeletal, neurologic, nutritional, obstetric, oncologic, otolaryngologic, pharmacologic, psychiatric, pulmonary, renal, rheumatologic, toxic, traumatic, or urologic causes; medical conditions can be causes as well.
-- http://schema.org/MedicalCause
CREATE TABLE "medical_cause" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- Any condition of the human body that affects the normal functioning of a person, whether physically or mentally. Includes diseases, injuries, disabilities, disorders, syndromes, etc.
-- http://schema.org/MedicalCondition
CREATE TABLE "medical_condition" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The characteristics of associated patients, such as age, gender, race etc.
  "epidemiology" TEXT,
  -- The likely outcome in either the short term or long term of the medical condition.
  "expected_prognosis" TEXT,
  -- The expected progression of the condition if it is not treated and allowed to progress naturally.
  "natural_progression" TEXT,
  -- Changes in the normal mechanical, physical, and biochemical functions that are associated with this activity or condition.
  "pathophysiology" TEXT,
  -- A possible unexpected and unfavorable evolution of a medical condition. Complications may include worsening of the signs or symptoms of the disease, extension of the condition to other organ systems, etc.
  "possible_complication" TEXT,
  -- The status of the study (enumerated).
  "status" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- A condition or factor that serves as a reason to withhold a certain medical therapy. Contraindications can be absolute (there are no reasonable circumstances for undertaking a course of action) or relative (the patient is at higher risk of complications, but these risks may be outweighed by other considerations or mitigated by other measures).
-- http://schema.org/MedicalContraindication
CREATE TABLE "medical_contraindication" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- Any object used in a medical capacity, such as to diagnose or treat a patient.
-- http://schema.org/MedicalDevice
CREATE TABLE "medical_device" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A contraindication for this therapy.
  "contraindication" TEXT,
  -- A description of the postoperative procedures, care, and/or followups for this device.
  "post_op" TEXT,
  -- A description of the workup, testing, and other preparations required before implanting this device.
  "pre_op" TEXT,
  -- A description of the procedure involved in setting up, using, and/or installing the device.
  "procedure" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- Any recommendation made by a standard society (e.g. ACC/AHA) or consensus statement that denotes how to diagnose and treat a particular condition. Note: this type should be used to tag the actual guideline recommendation; if the guideline recommendation occurs in a larger scholarly article, use MedicalScholarlyArticle to tag the overall article, not this type. Note also: the organization making the recommendation should be captured in the recognizingAuthority base property of MedicalEntity.
-- http://schema.org/MedicalGuideline
CREATE TABLE "medical_guideline" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Source of the data used to formulate the guidance, e.g. RCT, consensus opinion, etc.
  "evidence_origin" TEXT,
  -- Date on which this guideline's recommendation was made.
  "guideline_date" DATE,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- A condition or factor that indicates use of a medical therapy, including signs, symptoms, risk factors, anatomical states, etc.
-- http://schema.org/MedicalIndication
CREATE TABLE "medical_indication" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- A utility class that serves as the umbrella for a number of 'intangible' things in the medical space.
-- http://schema.org/MedicalIntangible
CREATE TABLE "medical_intangible" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- A medical organization (physical or not), such as hospital, institution or clinic.
-- http://schema.org/MedicalOrganization
CREATE TABLE "medical_organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Name or unique ID of network. (Networks are often reused across different insurance plans.)
  "health_plan_network_id" TEXT,
  -- Whether the provider is accepting new patients.
  "is_accepting_new_patients" BOOLEAN CHECK ("is_accepting_new_patients" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A process of care used in either a diagnostic, therapeutic, preventive or palliative capacity that relies on invasive (surgical), non-invasive, or other techniques.
-- http://schema.org/MedicalProcedure
CREATE TABLE "medical_procedure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Location in the body of the anatomical structure.
  "body_location" TEXT,
  -- Typical or recommended followup care after the procedure is performed.
  "followup" TEXT,
  -- How the procedure is performed.
  "how_performed" TEXT,
  -- Typical preparation that a patient must undergo before having the procedure performed.
  "preparation" TEXT,
  -- The status of the study (enumerated).
  "status" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- Any rule set or interactive tool for estimating the risk of developing a complication or condition.
-- http://schema.org/MedicalRiskEstimator
CREATE TABLE "medical_risk_estimator" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- A risk factor is anything that increases a person's likelihood of developing or contracting a disease, medical condition, or complication.
-- http://schema.org/MedicalRiskFactor
CREATE TABLE "medical_risk_factor" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- A medical study is an umbrella type covering all kinds of research studies relating to human medicine or health, including observational studies and interventional trials and registries, randomized, controlled or not. When the specific type of study is known, use one of the extensions of this type, such as MedicalTrial or MedicalObservationalStudy. Also, note that this type should be used to mark up data that describes the study itself; to tag an article that publishes the results of a study, use MedicalScholarlyArticle. Note: use the code property of MedicalEntity to store study IDs, e.g. clinicaltrials.gov ID.
-- http://schema.org/MedicalStudy
CREATE TABLE "medical_study" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The status of the study (enumerated).
  "status" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- Any medical test, typically performed for diagnostic purposes.
-- http://schema.org/MedicalTest
CREATE TABLE "medical_test" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Range of acceptable values for a typical patient, when applicable.
  "normal_range" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- A MemberProgram defines a loyalty (or membership) program that provides its members with certain benefits, for example better pricing, free shipping or returns, or the ability to earn loyalty points. Member programs may have multiple tiers, for example silver and gold members, each with different benefits.
-- http://schema.org/MemberProgram
CREATE TABLE "member_program" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A MemberProgramTier specifies a tier under a loyalty (member) program, for example "gold".
-- http://schema.org/MemberProgramTier
CREATE TABLE "member_program_tier" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A requirement for a user to join a membership tier, for example: a CreditCard if the tier requires sign up for a credit card, A UnitPriceSpecification if the user is required to pay a (periodic) fee, or a MonetaryAmount if the user needs to spend a minimum amount to join the tier. If a tier is free to join then this property does not need to be specified.
  "has_tier_requirement" TEXT,
  -- The number of membership points earned by the member. If necessary, the unitText can be used to express the units the points are issued in. (E.g. stars, miles, etc.)
  "membership_points_earned" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A structured representation of food or drink items available from a FoodEstablishment.
-- http://schema.org/Menu
CREATE TABLE "menu" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A food or drink item listed in a menu or menu section.
-- http://schema.org/MenuItem
CREATE TABLE "menu_item" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A sub-grouping of food or drink items in a menu. E.g. courses (such as 'Dinner', 'Breakfast', etc.), specific type of dishes (such as 'Meat', 'Vegan', 'Drinks', etc.), or some other classification made by the menu provider.
-- http://schema.org/MenuSection
CREATE TABLE "menu_section" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A MerchantReturnPolicy provides information about product return policies associated with an [[Organization]], [[Product]], or [[Offer]].
-- http://schema.org/MerchantReturnPolicy
CREATE TABLE "merchant_return_policy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A country where a particular merchant return policy applies to, for example the two-letter ISO 3166-1 alpha-2 country code.
  "applicable_country" TEXT,
  -- Are in-store returns offered? (For more advanced return methods use the [[returnMethod]] property.)
  "in_store_returns_offered" BOOLEAN CHECK ("in_store_returns_offered" IN (TRUE, FALSE)),
  -- Specifies either a fixed return date or the number of days (from the delivery date) that a product can be returned. Used when the [[returnPolicyCategory]] property is specified as [[MerchantReturnFiniteReturnWindow]].
  "merchant_return_days" TEXT,
  -- Specifies a Web page or service by URL, for product returns.
  "merchant_return_link" TEXT,
  -- Use [[MonetaryAmount]] to specify a fixed restocking fee for product returns, or use [[Number]] to specify a percentage of the product price paid by the customer.
  "restocking_fee" DOUBLE PRECISION,
  -- The country where the product has to be sent to for returns, for example "Ireland" using the [[name]] property of [[Country]]. You can also provide the two-letter [ISO 3166-1 alpha-2 country code](http://en.wikipedia.org/wiki/ISO_3166-1). Note that this can be different from the country where the product was originally shipped from or sent to.
  "return_policy_country" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A seasonal override of a return policy, for example used for holidays.
-- http://schema.org/MerchantReturnPolicySeasonalOverride
CREATE TABLE "merchant_return_policy_seasonal_override" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The end date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "end_date" TEXT,
  -- Specifies either a fixed return date or the number of days (from the delivery date) that a product can be returned. Used when the [[returnPolicyCategory]] property is specified as [[MerchantReturnFiniteReturnWindow]].
  "merchant_return_days" TEXT,
  -- Use [[MonetaryAmount]] to specify a fixed restocking fee for product returns, or use [[Number]] to specify a percentage of the product price paid by the customer.
  "restocking_fee" DOUBLE PRECISION,
  -- The start date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "start_date" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A single message from a sender to one or more organizations or people.
-- http://schema.org/Message
CREATE TABLE "message" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The date/time at which the message has been read by the recipient if a single recipient exists.
  "date_read" TEXT,
  -- The date/time the message was received if a single recipient exists.
  "date_received" TIMESTAMP,
  -- The date/time at which the message was sent.
  "date_sent" TIMESTAMP,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Any constitutionally or isotopically distinct atom, molecule, ion, ion pair, radical, radical ion, complex, conformer etc., identifiable as a separately distinguishable entity.
-- http://schema.org/MolecularEntity
CREATE TABLE "molecular_entity" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Non-proprietary identifier for molecular entity that can be used in printed and electronic data sources thus enabling easier linking of diverse data compilations.
  "in_ch_i" TEXT,
  -- InChIKey is a hashed version of the full InChI (using the SHA-256 algorithm).
  "in_ch_i_key" TEXT,
  -- Systematic method of naming chemical compounds as recommended by the International Union of Pure and Applied Chemistry (IUPAC).
  "iupac_name" TEXT,
  -- The empirical formula is the simplest whole number ratio of all the atoms in a molecule.
  "molecular_formula" TEXT,
  -- This is the molecular weight of the entity being described, not of the parent. Units should be included in the form '&lt;Number&gt; &lt;unit&gt;', for example '12 amu' or as '&lt;QuantitativeValue&gt;.
  "molecular_weight" TEXT,
  -- The monoisotopic mass is the sum of the masses of the atoms in a molecule using the unbound, ground-state, rest mass of the principal (most abundant) isotope for each element instead of the isotopic average mass. Please include the units in the form '&lt;Number&gt; &lt;unit&gt;', for example '770.230488 g/mol' or as '&lt;QuantitativeValue&gt;.
  "monoisotopic_molecular_weight" TEXT,
  -- A specification in form of a line notation for describing the structure of chemical species using short ASCII strings.  Double bond stereochemistry \ indicators may need to be escaped in the string in formats where the backslash is an escape character.
  "smiles" TEXT,
  FOREIGN KEY ("id") REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE
);

-- The act of an agent relocating to a place.
--
-- Related actions:
--
-- * [[TransferAction]]: Unlike TransferAction, the subject of the move is a living Person or Organization rather than an inanimate object.
-- http://schema.org/MoveAction
CREATE TABLE "move_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A movie.
-- http://schema.org/Movie
CREATE TABLE "movie" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Languages in which subtitles/captions are available, in [IETF BCP 47 standard format](http://tools.ietf.org/html/bcp47).
  "subtitle_language" TEXT,
  -- An [EIDR](https://eidr.org/) (Entertainment Identifier Registry) [[identifier]] representing at the most general/abstract level, a work of film or television.
  --
  -- For example, the motion picture known as "Ghostbusters" has a titleEIDR of  "10.5240/7EC7-228A-510A-053E-CBB8-J". This title (or work) may have several variants, which EIDR calls "edits". See [[editEIDR]].
  --
  -- Since schema.org types like [[Movie]], [[TVEpisode]], [[TVSeason]], and [[TVSeries]] can be used for both works and their multiple expressions, it is possible to use [[titleEIDR]] alone (for a general description), or alongside [[editEIDR]] for a more edit-specific description.
  "title_eidr" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A musical composition.
-- http://schema.org/MusicComposition
CREATE TABLE "music_composition" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The International Standard Musical Work Code for the composition.
  "iswc_code" TEXT,
  -- The type of composition (e.g. overture, sonata, symphony, etc.).
  "music_composition_form" TEXT,
  -- The key, mode, or scale this composition uses.
  "musical_key" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Event type: Music event.
-- http://schema.org/MusicEvent
CREATE TABLE "music_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A collection of music tracks in playlist form.
-- http://schema.org/MusicPlaylist
CREATE TABLE "music_playlist" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of tracks in this album or playlist.
  "num_tracks" INTEGER,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A music recording (track), usually a single song.
-- http://schema.org/MusicRecording
CREATE TABLE "music_recording" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The International Standard Recording Code for the recording.
  "isrc_code" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A News/Media organization such as a newspaper or TV station.
-- http://schema.org/NewsMediaOrganization
CREATE TABLE "news_media_organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- For a [[NewsMediaOrganization]] or other news-related [[Organization]], a statement about public engagement activities (for news media, the newsroom’s), including involving the public - digitally or otherwise -- in coverage decisions, reporting and activities after publication.
  "actionable_feedback_policy" TEXT,
  -- For an [[Organization]] (e.g. [[NewsMediaOrganization]]), a statement describing (in news media, the newsroom’s) disclosure and correction policy for errors.
  "corrections_policy" TEXT,
  -- Statement on diversity policy by an [[Organization]] e.g. a [[NewsMediaOrganization]]. For a [[NewsMediaOrganization]], a statement describing the newsroom’s diversity policy on both staffing and sources, typically providing staffing data.
  "diversity_policy" TEXT,
  -- For an [[Organization]] (often but not necessarily a [[NewsMediaOrganization]]), a report on staffing diversity issues. In a news context this might be for example ASNE or RTDNA (US) reports, or self-reported.
  "diversity_staffing_report" TEXT,
  -- Statement about ethics policy, e.g. of a [[NewsMediaOrganization]] regarding journalistic and publishing practices, or of a [[Restaurant]], a page describing food source policies. In the case of a [[NewsMediaOrganization]], an ethicsPolicy is typically a statement describing the personal, organizational, and corporate standards of behavior expected by the organization.
  "ethics_policy" TEXT,
  -- For a [[NewsMediaOrganization]], a link to the masthead page or a page listing top editorial management.
  "masthead" TEXT,
  -- For a [[NewsMediaOrganization]], a statement on coverage priorities, including any public agenda or stance on issues.
  "mission_coverage_priorities_policy" TEXT,
  -- For a [[NewsMediaOrganization]] or other news-related [[Organization]], a statement explaining when authors of articles are not named in bylines.
  "no_bylines_policy" TEXT,
  -- For an [[Organization]] (often but not necessarily a [[NewsMediaOrganization]]), a description of organizational ownership structure; funding and grants. In a news/media setting, this is with particular reference to editorial independence.   Note that the [[funder]] is also available and can be used to make basic funder information machine-readable.
  "ownership_funding_info" TEXT,
  -- For an [[Organization]] (typically a [[NewsMediaOrganization]]), a statement about policy on use of unnamed sources and the decision process required.
  "unnamed_sources_policy" TEXT,
  -- Disclosure about verification and fact-checking processes for a [[NewsMediaOrganization]] or other fact-checking [[Organization]].
  "verification_fact_checking_policy" TEXT,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- Organization: Non-governmental Organization.
-- http://schema.org/NGO
CREATE TABLE "ngo" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A profession, may involve prolonged training and/or a formal qualification.
-- http://schema.org/Occupation
CREATE TABLE "occupation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Educational background needed for the position or Occupation.
  "education_requirements" TEXT,
  -- An estimated salary for a job posting or occupation, based on a variety of variables including, but not limited to industry, job title, and location. Estimated salaries  are often computed by outside organizations rather than the hiring organization, who may not have committed to the estimated value.
  "estimated_salary" DOUBLE PRECISION,
  -- Description of skills and experience needed for the position or Occupation.
  "experience_requirements" TEXT,
  -- A category describing the job, preferably using a term from a taxonomy such as [BLS O*NET-SOC](http://www.onetcenter.org/taxonomy.html), [ISCO-08](https://www.ilo.org/public/english/bureau/stat/isco/isco08/) or similar, with the property repeated for each applicable value. Ideally the taxonomy should be identified, and both the textual label and formal code for the category should be provided.
  --
  -- Note: for historical reasons, any textual label and formal code provided as a literal may be assumed to be from O*NET-SOC.
  "occupational_category" TEXT,
  -- Specific qualifications required for this role or Occupation.
  "qualifications" TEXT,
  -- Responsibilities associated with this role or Occupation.
  "responsibilities" TEXT,
  -- A statement of knowledge, skill, ability, task or any other assertion expressing a competency that is either claimed by a person, an organization or desired or required to fulfill a role or to work in an occupation.
  "skills" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Indicates employment-related experience requirements, e.g. [[monthsOfExperience]].
-- http://schema.org/OccupationalExperienceRequirements
CREATE TABLE "occupational_experience_requirements" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates the minimal number of months of experience required for a position.
  "months_of_experience" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- An offer to transfer some rights to an item or to provide a service — for example, an offer to sell tickets to an event, to rent the DVD of a movie, to stream a TV show over the internet, to repair a motorcycle, or to loan a book.
--
-- Note: As the [[businessFunction]] property, which identifies the form of offer (e.g. sell, lease, repair, dispose), defaults to http://purl.org/goodrelations/v1#Sell; an Offer without a defined businessFunction value can be assumed to be an offer to sell.
--
-- For [GTIN](http://www.gs1.org/barcodes/technical/idkeys/gtin)-related fields, see [Check Digit calculator](http://www.gs1.org/barcodes/support/check_digit_calculator) and [validation guide](http://www.gs1us.org/resources/standards/gtin-validation-guide) from [GS1](http://www.gs1.org/).
-- http://schema.org/Offer
CREATE TABLE "offer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The payment method(s) that are accepted in general by an organization, or for some specific demand or offer.
  "accepted_payment_method" TEXT,
  -- The geographic area where a service or offered item is provided.
  "area_served" TEXT,
  -- An Amazon Standard Identification Number (ASIN) is a 10-character alphanumeric unique identifier assigned by Amazon.com and its partners for product identification within the Amazon organization (summary from [Wikipedia](https://en.wikipedia.org/wiki/Amazon_Standard_Identification_Number)'s article).
  --
  -- Note also that this is a definition for how to include ASINs in Schema.org data, and not a definition of ASINs in general - see documentation from Amazon for authoritative details.
  -- ASINs are most commonly encoded as text strings, but the [asin] property supports URL/URI as potential values too.
  "asin" TEXT,
  -- The end of the availability of the product or service included in the offer.
  "availability_ends" TEXT,
  -- The beginning of the availability of the product or service included in the offer.
  "availability_starts" TEXT,
  -- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
  "category" TEXT,
  -- A URL template (RFC 6570) for a checkout page for an offer. This approach allows merchants to specify a URL for online checkout of the offered product, by interpolating parameters such as the logged in user ID, product ID, quantity, discount code etc. Parameter naming and standardization are not specified here.
  "checkout_page_url_template" TEXT,
  -- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is valid.
  --
  -- See also [[ineligibleRegion]].
  "eligible_region" TEXT,
  -- A Global Trade Item Number ([GTIN](https://www.gs1.org/standards/id-keys/gtin)). GTINs identify trade items, including products and services, using numeric identification codes.
  --
  -- A correct [[gtin]] value should be a valid GTIN, which means that it should be an all-numeric string of either 8, 12, 13 or 14 digits, or a "GS1 Digital Link" URL based on such a string. The numeric component should also have a [valid GS1 check digit](https://www.gs1.org/services/check-digit-calculator) and meet the other rules for valid GTINs. See also [GS1's GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) and [Wikipedia](https://en.wikipedia.org/wiki/Global_Trade_Item_Number) for more details. Left-padding of the gtin values is not required or encouraged. The [[gtin]] property generalizes the earlier [[gtin8]], [[gtin12]], [[gtin13]], and [[gtin14]] properties.
  --
  -- The GS1 [digital link specifications](https://www.gs1.org/standards/Digital-Link/) expresses GTINs as URLs (URIs, IRIs, etc.).
  -- Digital Links should be populated into the [[hasGS1DigitalLink]] attribute.
  --
  -- Note also that this is a definition for how to include GTINs in Schema.org data, and not a definition of GTINs in general - see the GS1 documentation for authoritative details.
  "gtin" TEXT,
  -- The GTIN-12 code of the product, or the product to which the offer refers. The GTIN-12 is the 12-digit GS1 Identification Key composed of a U.P.C. Company Prefix, Item Reference, and Check Digit used to identify trade items. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin12" TEXT,
  -- The GTIN-13 code of the product, or the product to which the offer refers. This is equivalent to 13-digit ISBN codes and EAN UCC-13. Former 12-digit UPC codes can be converted into a GTIN-13 code by simply adding a preceding zero. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin13" TEXT,
  -- The GTIN-14 code of the product, or the product to which the offer refers. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin14" TEXT,
  -- The GTIN-8 code of the product, or the product to which the offer refers. This code is also known as EAN/UCC-8 or 8-digit EAN. See [GS1 GTIN Summary](http://www.gs1.org/barcodes/technical/idkeys/gtin) for more details.
  "gtin8" TEXT,
  -- The <a href="https://www.gs1.org/standards/gs1-digital-link">GS1 digital link</a> associated with the object. This URL should conform to the particular requirements of digital links. The link should only contain the Application Identifiers (AIs) that are relevant for the entity being annotated, for instance a [[Product]] or an [[Organization]], and for the correct granularity. In particular, for products:<ul><li>A Digital Link that contains a serial number (AI <code>21</code>) should only be present on instances of [[IndividualProduct]]</li><li>A Digital Link that contains a lot number (AI <code>10</code>) should be annotated as [[SomeProduct]] if only products from that lot are sold, or [[IndividualProduct]] if there is only a specific product.</li><li>A Digital Link that contains a global model number (AI <code>8013</code>)  should be attached to a [[Product]] or a [[ProductModel]].</li></ul> Other item types should be adapted similarly.
  "has_gs1_digital_link" TEXT,
  -- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is not valid, e.g. a region where the transaction is not allowed.
  --
  -- See also [[eligibleRegion]].
  "ineligible_region" TEXT,
  -- Indicates whether this content is family friendly.
  "is_family_friendly" BOOLEAN CHECK ("is_family_friendly" IN (TRUE, FALSE)),
  -- The [[mobileUrl]] property is provided for specific situations in which data consumers need to determine whether one of several provided URLs is a dedicated 'mobile site'.
  --
  -- To discourage over-use, and reflecting intial usecases, the property is expected only on [[Product]] and [[Offer]], rather than [[Thing]]. The general trend in web technology is towards [responsive design](https://en.wikipedia.org/wiki/Responsive_web_design) in which content can be flexibly adapted to a wide range of browsing environments. Pages and sites referenced with the long-established [[url]] property should ideally also be usable on a wide variety of devices, including mobile phones. In most cases, it would be pointless and counter productive to attempt to update all [[url]] markup to use [[mobileUrl]] for more mobile-oriented pages. The property is intended for the case when items (primarily [[Product]] and [[Offer]]) have extra URLs hosted on an additional "mobile site" alongside the main one. It should not be taken as an endorsement of this publication style.
  "mobile_url" TEXT,
  -- The Manufacturer Part Number (MPN) of the product, or the product to which the offer refers.
  "mpn" TEXT,
  -- The offer price of a product, or of a price component when attached to PriceSpecification and its subtypes.
  --
  -- Usage guidelines:
  --
  -- * Use the [[priceCurrency]] property (with standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR") instead of including [ambiguous symbols](http://en.wikipedia.org/wiki/Dollar_sign#Currencies_that_use_the_dollar_or_peso_sign) such as '$' in the value.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  -- * Note that both [RDFa](http://www.w3.org/TR/xhtml-rdfa-primer/#using-the-content-attribute) and Microdata syntax allow the use of a "content=" attribute for publishing simple machine-readable values alongside more human-friendly formatting.
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  "price" TEXT,
  -- The currency of the price, or a price component when attached to [[PriceSpecification]] and its subtypes.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "price_currency" TEXT,
  -- The date after which the price is no longer available.
  "price_valid_until" DATE,
  -- The serial number or any alphanumeric identifier of a particular product. When attached to an offer, it is a shortcut for the serial number of the product included in the offer.
  "serial_number" TEXT,
  -- The Stock Keeping Unit (SKU), i.e. a merchant-specific identifier for a product or service, or the product to which the offer refers.
  "sku" TEXT,
  -- The date when the item becomes valid.
  "valid_from" TEXT,
  -- The date after when the item is not valid. For example the end of an offer, salary period, or a period of opening hours.
  "valid_through" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A particular online business, either standalone or the online part of a broader organization. Examples include an eCommerce site, an online travel booking site, an online learning site, an online logistics and shipping provider, an online (virtual) doctor, etc.
-- http://schema.org/OnlineBusiness
CREATE TABLE "online_business" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- An order is a confirmation of a transaction (a receipt), which can contain multiple line items, each represented by an Offer that has been accepted by the customer.
-- http://schema.org/Order
CREATE TABLE "order" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A number that confirms the given order or payment has been received.
  "confirmation_number" TEXT,
  -- Any discount applied (to an Order).
  "discount" TEXT,
  -- Code used to redeem a discount.
  "discount_code" TEXT,
  -- The currency of the discount.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "discount_currency" TEXT,
  -- Indicates whether the offer was accepted as a gift for someone other than the buyer.
  "is_gift" BOOLEAN CHECK ("is_gift" IN (TRUE, FALSE)),
  -- Date order was placed.
  "order_date" TEXT,
  -- The identifier of the transaction.
  "order_number" TEXT,
  -- The date that payment is due.
  "payment_due" TIMESTAMP,
  -- The date that payment is due.
  "payment_due_date" TEXT,
  -- The name of the credit card or other method of payment for the order.
  "payment_method" TEXT,
  -- An identifier for the method of payment used (e.g. the last 4 digits of the credit card).
  "payment_method_id" TEXT,
  -- The URL for sending a payment.
  "payment_url" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- The act of manipulating/administering/supervising/controlling one or more objects.
-- http://schema.org/OrganizeAction
CREATE TABLE "organize_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A painting.
-- http://schema.org/Painting
CREATE TABLE "painting" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- The delivery of a parcel either via the postal service or a commercial service.
-- http://schema.org/ParcelDelivery
CREATE TABLE "parcel_delivery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The earliest date the package may arrive.
  "expected_arrival_from" TEXT,
  -- The latest date the package may arrive.
  "expected_arrival_until" TEXT,
  -- Shipper tracking number.
  "tracking_number" TEXT,
  -- Tracking url for the parcel delivery.
  "tracking_url" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A payment method is a standardized procedure for transferring the monetary amount for a purchase. Payment methods are characterized by the legal and technical structures used, and by the organization or group carrying out the transaction. The following legacy values should be accepted:
--
-- * http://purl.org/goodrelations/v1#ByBankTransferInAdvance
-- * http://purl.org/goodrelations/v1#ByInvoice
-- * http://purl.org/goodrelations/v1#Cash
-- * http://purl.org/goodrelations/v1#CheckInAdvance
-- * http://purl.org/goodrelations/v1#COD
-- * http://purl.org/goodrelations/v1#DirectDebit
-- * http://purl.org/goodrelations/v1#GoogleCheckout
-- * http://purl.org/goodrelations/v1#PayPal
-- * http://purl.org/goodrelations/v1#PaySwarm
--
-- Structured values, or [UNCE payment means](https://vocabulary.uncefact.org/PaymentMeans) are recommended or for newer annotations.
-- http://schema.org/PaymentMethod
CREATE TABLE "payment_method" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Live performance <a class="localLink" href="http://schema.org/Event">Event of the performing arts (music, theatre, dance, acrobatics, spoken word), including performance art and performative sports (e.g. choreographed forms of martial arts, figure skating, competitive ballroom dancing).<br/><br/>Note: Use <a class="localLink" href="http://schema.org/additionalType">additionalType</a> to differentiate between productions / shows (PerformanceWork, EventSeries), tours (EventSeries), and individual performances.
-- http://schema.org/PerformingArtsEvent
CREATE TABLE "performing_arts_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A performance group, such as a band, an orchestra, or a circus.
-- http://schema.org/PerformingGroup
CREATE TABLE "performing_group" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A permit issued by an organization, e.g. a parking pass.
-- http://schema.org/Permit
CREATE TABLE "permit" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The date when the item becomes valid.
  "valid_from" TEXT,
  -- The date when the item is no longer valid.
  "valid_until" DATE,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A photograph.
-- http://schema.org/Photograph
CREATE TABLE "photograph" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A play is a form of literature, usually consisting of dialogue between characters, intended for theatrical performance rather than just reading. Note: A performance of a Play would be a [[TheaterEvent]] or [[BroadcastEvent]] - the *Play* being the [[workPerformed]].
-- http://schema.org/Play
CREATE TABLE "play" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- The act of playing/exercising/training/performing for enjoyment, leisure, recreation, competition or exercise.
--
-- Related actions:
--
-- * [[ListenAction]]: Unlike ListenAction (which is under ConsumeAction), PlayAction refers to performing for an audience or at an event, rather than consuming music.
-- * [[WatchAction]]: Unlike WatchAction (which is under ConsumeAction), PlayAction refers to showing/displaying for an audience or at an event, rather than consuming visual content.
-- http://schema.org/PlayAction
CREATE TABLE "play_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- Organization: Political Party.
-- http://schema.org/PoliticalParty
CREATE TABLE "political_party" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A large, usually printed placard, bill, or announcement, often illustrated, that is posted to advertise or publicize something.
-- http://schema.org/Poster
CREATE TABLE "poster" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A ProductGroup represents a group of [[Product]]s that vary only in certain well-described ways, such as by [[size]], [[color]], [[material]] etc.
--
-- While a ProductGroup itself is not directly offered for sale, the various varying products that it represents can be. The ProductGroup serves as a prototype or template, standing in for all of the products who have an [[isVariantOf]] relationship to it. As such, properties (including additional types) can be applied to the ProductGroup to represent characteristics shared by each of the (possibly very many) variants. Properties that reference a ProductGroup are not included in this mechanism; neither are the following specific properties [[variesBy]], [[hasVariant]], [[url]].
-- http://schema.org/ProductGroup
CREATE TABLE "product_group" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates a textual identifier for a ProductGroup.
  "product_group_id" TEXT,
  -- Indicates the property or properties by which the variants in a [[ProductGroup]] vary, e.g. their size, color etc. Schema.org properties can be referenced by their short name e.g. "color"; terms defined elsewhere can be referenced with their URIs.
  "varies_by" TEXT,
  FOREIGN KEY ("id") REFERENCES "product" ("id") ON DELETE CASCADE
);

-- A datasheet or vendor specification of a product (in the sense of a prototypical description).
-- http://schema.org/ProductModel
CREATE TABLE "product_model" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "product" ("id") ON DELETE CASCADE
);

-- Used to describe membership in a loyalty programs (e.g. "StarAliance"), traveler clubs (e.g. "AAA"), purchase clubs ("Safeway Club"), etc.
-- http://schema.org/ProgramMembership
CREATE TABLE "program_membership" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A unique identifier for the membership.
  "membership_number" TEXT,
  -- The number of membership points earned by the member. If necessary, the unitText can be used to express the units the points are issued in. (E.g. stars, miles, etc.)
  "membership_points_earned" DOUBLE PRECISION,
  -- The program providing the membership. It is preferable to use [:program](http://schema.org/program) instead.
  "program_name" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- An enterprise (potentially individual but typically collaborative), planned to achieve a particular aim.
-- Use properties from [[Organization]], [[subOrganization]]/[[parentOrganization]] to indicate project sub-structures.
-- http://schema.org/Project
CREATE TABLE "project" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A property, used to indicate attributes and relationships of some Thing; equivalent to rdf:Property.
-- http://schema.org/Property
CREATE TABLE "property" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A Property value specification.
-- http://schema.org/PropertyValueSpecification
CREATE TABLE "property_value_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The default value of the input.  For properties that expect a literal, the default is a literal value, for properties that expect an object, it's an ID reference to one of the current values.
  "default_value" TEXT,
  -- The upper value of some characteristic or property.
  "max_value" DOUBLE PRECISION,
  -- The lower value of some characteristic or property.
  "min_value" DOUBLE PRECISION,
  -- Whether multiple values are allowed for the property.  Default is false.
  "multiple_values" BOOLEAN CHECK ("multiple_values" IN (TRUE, FALSE)),
  -- Whether or not a property is mutable.  Default is false. Specifying this for a property that also has a value makes it act similar to a "hidden" input in an HTML form.
  "readonly_value" BOOLEAN CHECK ("readonly_value" IN (TRUE, FALSE)),
  -- The stepValue attribute indicates the granularity that is expected (and required) of the value in a PropertyValueSpecification.
  "step_value" DOUBLE PRECISION,
  -- Specifies the allowed range for number of characters in a literal value.
  "value_max_length" DOUBLE PRECISION,
  -- Specifies the minimum allowed range for number of characters in a literal value.
  "value_min_length" DOUBLE PRECISION,
  -- Indicates the name of the PropertyValueSpecification to be used in URL templates and form encoding in a manner analogous to HTML's input@name.
  "value_name" TEXT,
  -- Specifies a regular expression for testing literal values according to the HTML spec.
  "value_pattern" TEXT,
  -- Whether the property must be filled in to complete the action.  Default is false.
  "value_required" BOOLEAN CHECK ("value_required" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Protein is here used in its widest possible definition, as classes of amino acid based molecules. Amyloid-beta Protein in human (UniProt P05067), eukaryota (e.g. an OrthoDB group) or even a single molecule that one can point to are all of type :Protein. A protein can thus be a subclass of another protein, e.g. :Protein as a UniProt record can have multiple isoforms inside it which would also be :Protein. They can be imagined, synthetic, hypothetical or naturally occurring.
-- http://schema.org/Protein
CREATE TABLE "protein" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A symbolic representation of a BioChemEntity. For example, a nucleotide sequence of a Gene or an amino acid sequence of a Protein.
  "has_bio_polymer_sequence" TEXT,
  FOREIGN KEY ("id") REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE
);

-- A PublicationEvent corresponds indifferently to the event of publication for a CreativeWork of any type, e.g. a broadcast event, an on-demand event, a book/journal publication via a variety of delivery media.
-- http://schema.org/PublicationEvent
CREATE TABLE "publication_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A flag to signal that the item, event, or place is accessible for free.
  "free" BOOLEAN CHECK ("free" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A part of a successively published publication such as a periodical or publication volume, often numbered, usually containing a grouping of works such as articles.
--
-- See also [blog post](https://blog-schema.org/2014/09/02/schema-org-support-for-bibliographic-relationships-and-periodicals/).
-- http://schema.org/PublicationIssue
CREATE TABLE "publication_issue" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Identifies the issue of publication; for example, "iii" or "2".
  "issue_number" TEXT,
  -- The page on which the work ends; for example "138" or "xvi".
  "page_end" TEXT,
  -- The page on which the work starts; for example "135" or "xiii".
  "page_start" TEXT,
  -- Any description of pages that is not separated into pageStart and pageEnd; for example, "1-6, 9, 55" or "10-12, 46-49".
  "pagination" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A part of a successively published publication such as a periodical or multi-volume work, often numbered. It may represent a time span, such as a year.
--
-- See also [blog post](https://blog-schema.org/2014/09/02/schema-org-support-for-bibliographic-relationships-and-periodicals/).
-- http://schema.org/PublicationVolume
CREATE TABLE "publication_volume" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The page on which the work ends; for example "138" or "xvi".
  "page_end" TEXT,
  -- The page on which the work starts; for example "135" or "xiii".
  "page_start" TEXT,
  -- Any description of pages that is not separated into pageStart and pageEnd; for example, "1-6, 9, 55" or "10-12, 46-49".
  "pagination" TEXT,
  -- Identifies the volume of publication or multi-part work; for example, "iii" or "2".
  "volume_number" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Quantities such as distance, time, mass, weight, etc. Particular instances of say Mass are entities like '3 kg' or '4 milligrams'.
-- http://schema.org/Quantity
CREATE TABLE "quantity" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A quotation. Often but not necessarily from some written work, attributable to a real world author and - if associated with a fictional character - to any fictional Person. Use [[isBasedOn]] to link to source/origin. The [[recordedIn]] property can be used to reference a Quotation from an [[Event]].
-- http://schema.org/Quotation
CREATE TABLE "quotation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A rating is an evaluation on a numeric scale, such as 1 to 5 stars.
-- http://schema.org/Rating
CREATE TABLE "rating" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The highest value allowed in this rating system.
  "best_rating" TEXT,
  -- A short explanation (e.g. one to two sentences) providing background context and other information that led to the conclusion expressed in the rating. This is particularly applicable to ratings associated with "fact check" markup using [[ClaimReview]].
  "rating_explanation" TEXT,
  -- The rating for the content.
  --
  -- Usage guidelines:
  --
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  "rating_value" TEXT,
  -- This Review or Rating is relevant to this part or facet of the itemReviewed.
  "review_aspect" TEXT,
  -- The lowest value allowed in this rating system.
  "worst_rating" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A Research Organization (e.g. scientific institute, research company).
-- http://schema.org/ResearchOrganization
CREATE TABLE "research_organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- Describes a reservation for travel, dining or an event. Some reservations require tickets.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, restaurant reservations, flights, or rental cars, use [[Offer]].
-- http://schema.org/Reservation
CREATE TABLE "reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The date and time the reservation was booked.
  "booking_time" TIMESTAMP,
  -- The date and time the reservation was modified.
  "modified_time" TIMESTAMP,
  -- The currency of the price, or a price component when attached to [[PriceSpecification]] and its subtypes.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "price_currency" TEXT,
  -- A unique identifier for the reservation.
  "reservation_id" TEXT,
  -- The total price for the reservation or ticket, including applicable taxes, shipping, etc.
  --
  -- Usage guidelines:
  --
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  "total_price" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- The place where a person lives.
-- http://schema.org/Residence
CREATE TABLE "residence" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE
);

-- A review of an item - for example, of a restaurant, movie, or store.
-- http://schema.org/Review
CREATE TABLE "review" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Provides negative considerations regarding something, most typically in pro/con lists for reviews (alongside [[positiveNotes]]). For symmetry
  --
  -- In the case of a [[Review]], the property describes the [[itemReviewed]] from the perspective of the review; in the case of a [[Product]], the product itself is being described. Since product descriptions
  -- tend to emphasise positive claims, it may be relatively unusual to find [[negativeNotes]] used in this way. Nevertheless for the sake of symmetry, [[negativeNotes]] can be used on [[Product]].
  --
  -- The property values can be expressed either as unstructured text (repeated as necessary), or if ordered, as a list (in which case the most negative is at the beginning of the list).
  "negative_notes" TEXT,
  -- Provides positive considerations regarding something, for example product highlights or (alongside [[negativeNotes]]) pro/con lists for reviews.
  --
  -- In the case of a [[Review]], the property describes the [[itemReviewed]] from the perspective of the review; in the case of a [[Product]], the product itself is being described.
  --
  -- The property values can be expressed either as unstructured text (repeated as necessary), or if ordered, as a list (in which case the most positive is at the beginning of the list).
  "positive_notes" TEXT,
  -- This Review or Rating is relevant to this part or facet of the itemReviewed.
  "review_aspect" TEXT,
  -- The actual body of the review.
  "review_body" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Represents additional information about a relationship or property. For example a Role can be used to say that a 'member' role linking some SportsTeam to a player occurred during a particular time period. Or that a Person's 'actor' role in a Movie was for some particular characterName. Such properties can be attached to a Role entity, which is then associated with the main entities using ordinary properties like 'member' or 'actor'.
--
-- See also [blog post](https://blog.schema.org/2014/06/16/introducing-role/).
-- http://schema.org/Role
CREATE TABLE "role" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The end date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "end_date" TEXT,
  -- A position played, performed or filled by a person or organization, as part of an organization. For example, an athlete in a SportsTeam might play in the position named 'Quarterback'.
  "named_position" TEXT,
  -- A role played, performed or filled by a person or organization. For example, the team of creators for a comic book might fill the roles named 'inker', 'penciller', and 'letterer'; or an athlete in a SportsTeam might play in the position named 'Quarterback'.
  "role_name" TEXT,
  -- The start date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "start_date" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Event type: Sales event.
-- http://schema.org/SaleEvent
CREATE TABLE "sale_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A schedule defines a repeating time period used to describe a regularly occurring [[Event]]. At a minimum a schedule will specify [[repeatFrequency]] which describes the interval between occurrences of the event. Additional information can be provided to specify the schedule more precisely.
-- This includes identifying the day(s) of the week or month when the recurring event will take place, in addition to its start and end time. Schedules may also
-- have start and end dates to indicate when they are active, e.g. to define a limited calendar of events.
-- http://schema.org/Schedule
CREATE TABLE "schedule" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Defines the day(s) of the week on which a recurring [[Event]] takes place. May be specified using either [[DayOfWeek]], or alternatively [[Text]] conforming to iCal's syntax for byDay recurrence rules.
  "by_day" TEXT,
  -- Defines the month(s) of the year on which a recurring [[Event]] takes place. Specified as an [[Integer]] between 1-12. January is 1.
  "by_month" INTEGER,
  -- Defines the day(s) of the month on which a recurring [[Event]] takes place. Specified as an [[Integer]] between 1-31.
  "by_month_day" INTEGER,
  -- Defines the week(s) of the month on which a recurring Event takes place. Specified as an Integer between 1-5. For clarity, byMonthWeek is best used in conjunction with byDay to indicate concepts like the first and third Mondays of a month.
  "by_month_week" INTEGER,
  -- The end date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "end_date" TEXT,
  -- The endTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to end. For actions that span a period of time, when the action was performed. E.g. John wrote a book from January to *December*. For media, including audio and video, it's the time offset of the end of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "end_time" TEXT,
  -- Defines a [[Date]] or [[DateTime]] during which a scheduled [[Event]] will not take place. The property allows exceptions to
  -- a [[Schedule]] to be specified. If an exception is specified as a [[DateTime]] then only the event that would have started at that specific date and time
  -- should be excluded from the schedule. If an exception is specified as a [[Date]] then any event that is scheduled for that 24 hour period should be
  -- excluded from the schedule. This allows a whole day to be excluded from the schedule without having to itemise every scheduled event.
  "except_date" TEXT,
  -- Defines the number of times a recurring [[Event]] will take place.
  "repeat_count" INTEGER,
  -- Defines the frequency at which [[Event]]s will occur according to a schedule [[Schedule]]. The intervals between
  -- events should be defined as a [[Duration]] of time.
  "repeat_frequency" TEXT,
  -- Indicates the timezone for which the time(s) indicated in the [[Schedule]] are given. The value provided should be among those listed in the IANA Time Zone Database.
  "schedule_timezone" TEXT,
  -- The start date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "start_date" TEXT,
  -- The startTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to start. For actions that span a period of time, when the action was performed. E.g. John wrote a book from *January* to December. For media, including audio and video, it's the time offset of the start of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "start_time" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A screening of a movie or other video.
-- http://schema.org/ScreeningEvent
CREATE TABLE "screening_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Languages in which subtitles/captions are available, in [IETF BCP 47 standard format](http://tools.ietf.org/html/bcp47).
  "subtitle_language" TEXT,
  -- The type of screening or video broadcast used (e.g. IMAX, 3D, SD, HD, etc.).
  "video_format" TEXT,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A piece of sculpture.
-- http://schema.org/Sculpture
CREATE TABLE "sculpture" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- The act of searching for an object.
--
-- Related actions:
--
-- * [[FindAction]]: SearchAction generally leads to a FindAction, but not necessarily.
-- http://schema.org/SearchAction
CREATE TABLE "search_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A sub property of instrument. The query used on this action.
  "query" TEXT,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A Search and Rescue organization of some kind.
-- http://schema.org/SearchRescueOrganization
CREATE TABLE "search_rescue_organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A media season, e.g. TV, radio, video game etc.
-- http://schema.org/Season
-- Deprecated: Superseded by CreativeWorkSeason.
CREATE TABLE "season" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Used to describe a seat, such as a reserved seat in an event reservation.
-- http://schema.org/Seat
CREATE TABLE "seat" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The location of the reserved seat (e.g., 27).
  "seat_number" TEXT,
  -- The row location of the reserved seat (e.g., B).
  "seat_row" TEXT,
  -- The section location of the reserved seat (e.g. Orchestra).
  "seat_section" TEXT,
  -- The type/class of the seat.
  "seating_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- This is the [[Action]] of navigating to a specific [[startOffset]] timestamp within a [[VideoObject]], typically represented with a URL template structure.
-- http://schema.org/SeekToAction
CREATE TABLE "seek_to_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The start time of the clip expressed as the number of seconds from the beginning of the work.
  "start_offset" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A Series in schema.org is a group of related items, typically but not necessarily of the same kind. See also [[CreativeWorkSeries]], [[EventSeries]].
-- http://schema.org/Series
CREATE TABLE "series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A service provided by an organization, e.g. delivery service, print services, etc.
-- http://schema.org/Service
CREATE TABLE "service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The geographic area where a service or offered item is provided.
  "area_served" TEXT,
  -- An award won by or for this item.
  "award" TEXT,
  -- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
  "category" TEXT,
  -- An associated logo.
  "logo" TEXT,
  -- Indicates the mobility of a provided service (e.g. 'static', 'dynamic').
  "provider_mobility" TEXT,
  -- The type of service being offered, e.g. veterans' benefits, emergency relief, etc.
  "service_type" TEXT,
  -- A slogan or motto associated with the item.
  "slogan" TEXT,
  -- Human-readable terms of service documentation.
  "terms_of_service" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A means for accessing a service, e.g. a government office location, web site, or phone number.
-- http://schema.org/ServiceChannel
CREATE TABLE "service_channel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A language someone may use with or at the item, service or place. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[inLanguage]].
  "available_language" TEXT,
  -- The website to access the service.
  "service_url" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Printed music, as opposed to performed or recorded music.
-- http://schema.org/SheetMusic
CREATE TABLE "sheet_music" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Short story or tale. A brief work of literature, usually written in narrative prose.
-- http://schema.org/ShortStory
CREATE TABLE "short_story" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Event type: Social event.
-- http://schema.org/SocialEvent
CREATE TABLE "social_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A software application.
-- http://schema.org/SoftwareApplication
CREATE TABLE "software_application" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Type of software application, e.g. 'Game, Multimedia'.
  "application_category" TEXT,
  -- Subcategory of the application, e.g. 'Arcade Game'.
  "application_sub_category" TEXT,
  -- The name of the application suite to which the application belongs (e.g. Excel belongs to Office).
  "application_suite" TEXT,
  -- Device required to run the application. Used in cases where a specific make/model is required to run the application.
  "available_on_device" TEXT,
  -- Countries for which the application is not supported. You can also provide the two-letter ISO 3166-1 alpha-2 country code.
  "countries_not_supported" TEXT,
  -- Countries for which the application is supported. You can also provide the two-letter ISO 3166-1 alpha-2 country code.
  "countries_supported" TEXT,
  -- Device required to run the application. Used in cases where a specific make/model is required to run the application.
  "device" TEXT,
  -- If the file can be downloaded, URL to download the binary.
  "download_url" TEXT,
  -- Features or modules provided by this application (and possibly required by other applications).
  "feature_list" TEXT,
  -- Size of the application / package (e.g. 18MB). In the absence of a unit (MB, KB etc.), KB will be assumed.
  "file_size" TEXT,
  -- URL at which the app may be installed, if different from the URL of the item.
  "install_url" TEXT,
  -- Minimum memory requirements.
  "memory_requirements" TEXT,
  -- Operating systems supported (Windows 7, OS X 10.6, Android 1.6).
  "operating_system" TEXT,
  -- Permission(s) required to run the app (for example, a mobile app may require full internet access or may run only on wifi).
  "permissions" TEXT,
  -- Processor architecture required to run the application (e.g. IA64).
  "processor_requirements" TEXT,
  -- Description of what changed in this version.
  "release_notes" TEXT,
  -- Component dependency requirements for application. This includes runtime environments and shared libraries that are not included in the application distribution package, but required to run the application (examples: DirectX, Java or .NET runtime).
  "requirements" TEXT,
  -- Runtime platform or script interpreter dependencies (example: Java v1, Python 2.3, .NET Framework 3.0).
  "runtime_platform" TEXT,
  -- A link to a screenshot image of the app.
  "screenshot" TEXT,
  -- Component dependency requirements for application. This includes runtime environments and shared libraries that are not included in the application distribution package, but required to run the application (examples: DirectX, Java or .NET runtime).
  "software_requirements" TEXT,
  -- Version of the software instance.
  "software_version" TEXT,
  -- Storage requirements (free space required).
  "storage_requirements" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Computer programming source code. Example: Full (compile ready) solutions, code snippet samples, scripts, templates.
-- http://schema.org/SoftwareSourceCode
CREATE TABLE "software_source_code" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Link to the repository where the un-compiled, human readable code and related code is located (SVN, GitHub, CodePlex).
  "code_repository" TEXT,
  -- What type of code sample: full (compile ready) solution, code snippet, inline code, scripts, template.
  "code_sample_type" TEXT,
  -- The computer programming language.
  "programming_language" TEXT,
  -- Runtime platform or script interpreter dependencies (example: Java v1, Python 2.3, .NET Framework 3.0).
  "runtime" TEXT,
  -- Runtime platform or script interpreter dependencies (example: Java v1, Python 2.3, .NET Framework 3.0).
  "runtime_platform" TEXT,
  -- What type of code sample: full (compile ready) solution, code snippet, inline code, scripts, template.
  "sample_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- The action that takes in a math expression and directs users to a page potentially capable of solving/simplifying that expression.
-- http://schema.org/SolveMathAction
CREATE TABLE "solve_math_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- For questions that are part of learning resources (e.g. Quiz), eduQuestionType indicates the format of question being given. Example: "Multiple choice", "Open ended", "Flashcard".
  "edu_question_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A placeholder for multiple similar products of the same kind.
-- http://schema.org/SomeProducts
CREATE TABLE "some_products" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "product" ("id") ON DELETE CASCADE
);

-- A SpeakableSpecification indicates (typically via [[xpath]] or [[cssSelector]]) sections of a document that are highlighted as particularly [[speakable]]. Instances of this type are expected to be used primarily as values of the [[speakable]] property.
-- http://schema.org/SpeakableSpecification
CREATE TABLE "speakable_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A CSS selector, e.g. of a [[SpeakableSpecification]] or [[WebPageElement]]. In the latter case, multiple matches within a page can constitute a single conceptual "Web page element".
  "css_selector" TEXT,
  -- An XPath, e.g. of a [[SpeakableSpecification]] or [[WebPageElement]]. In the latter case, multiple matches within a page can constitute a single conceptual "Web page element".
  "xpath" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A SpecialAnnouncement combines a simple date-stamped textual information update
-- with contextualized Web links and other structured data.  It represents an information update made by a
-- locally-oriented organization, for example schools, pharmacies, healthcare providers,  community groups, police,
-- local government.
--
-- For work in progress guidelines on Coronavirus-related markup see [this doc](https://docs.google.com/document/d/14ikaGCKxo50rRM7nvKSlbUpjyIk2WMQd3IkB1lItlrM/edit#).
--
-- The motivating scenario for SpecialAnnouncement is the [Coronavirus pandemic](https://en.wikipedia.org/wiki/2019%E2%80%9320_coronavirus_pandemic), and the initial vocabulary is oriented to this urgent situation. Schema.org
-- expect to improve the markup iteratively as it is deployed and as feedback emerges from use. In addition to our
-- usual [Github entry](https://github.com/schemaorg/schemaorg/issues/2490), feedback comments can also be provided in [this document](https://docs.google.com/document/d/1fpdFFxk8s87CWwACs53SGkYv3aafSxz_DTtOQxMrBJQ/edit#).
--
--
-- While this schema is designed to communicate urgent crisis-related information, it is not the same as an emergency warning technology like [CAP](https://en.wikipedia.org/wiki/Common_Alerting_Protocol), although there may be overlaps. The intent is to cover
-- the kinds of everyday practical information being posted to existing websites during an emergency situation.
--
-- Several kinds of information can be provided:
--
-- We encourage the provision of "name", "text", "datePosted", "expires" (if appropriate), "category" and
-- "url" as a simple baseline. It is important to provide a value for "category" where possible, most ideally as a well known
-- URL from Wikipedia or Wikidata. In the case of the 2019-2020 Coronavirus pandemic, this should be "https://en.wikipedia.org/w/index.php?title=2019-20\_coronavirus\_pandemic" or "https://www.wikidata.org/wiki/Q81068910".
--
-- For many of the possible properties, values can either be simple links or an inline description, depending on whether a summary is available. For a link, provide just the URL of the appropriate page as the property's value. For an inline description, use a [[WebContent]] type, and provide the url as a property of that, alongside at least a simple "[[text]]" summary of the page. It is
-- unlikely that a single SpecialAnnouncement will need all of the possible properties simultaneously.
--
-- We expect that in many cases the page referenced might contain more specialized structured data, e.g. contact info, [[openingHours]], [[Event]], [[FAQPage]] etc. By linking to those pages from a [[SpecialAnnouncement]] you can help make it clearer that the events are related to the situation (e.g. Coronavirus) indicated by the [[category]] property of the [[SpecialAnnouncement]].
--
-- Many [[SpecialAnnouncement]]s will relate to particular regions and to identifiable local organizations. Use [[spatialCoverage]] for the region, and [[announcementLocation]] to indicate specific [[LocalBusiness]]es and [[CivicStructure]]s. If the announcement affects both a particular region and a specific location (for example, a library closure that serves an entire region), use both [[spatialCoverage]] and [[announcementLocation]].
--
-- The [[about]] property can be used to indicate entities that are the focus of the announcement. We now recommend using [[about]] only
-- for representing non-location entities (e.g. a [[Course]] or a [[RadioStation]]). For places, use [[announcementLocation]] and [[spatialCoverage]]. Consumers of this markup should be aware that the initial design encouraged the use of [[about]] for locations too.
--
-- The basic content of [[SpecialAnnouncement]] is similar to that of an [RSS](https://en.wikipedia.org/wiki/RSS) or [Atom](https://en.wikipedia.org/wiki/Atom_(Web_standard)) feed. For publishers without such feeds, basic feed-like information can be shared by posting
-- [[SpecialAnnouncement]] updates in a page, e.g. using JSON-LD. For sites with Atom/RSS functionality, you can point to a feed
-- with the [[webFeed]] property. This can be a simple URL, or an inline [[DataFeed]] object, with [[encodingFormat]] providing
-- media type information, e.g. "application/rss+xml" or "application/atom+xml".
-- http://schema.org/SpecialAnnouncement
CREATE TABLE "special_announcement" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
  "category" TEXT,
  -- Publication date of an online listing.
  "date_posted" TEXT,
  -- Information about disease prevention.
  "disease_prevention_info" TEXT,
  -- Statistical information about the spread of a disease, either as [[WebContent]], or
  -- described directly as a [[Dataset]], or the specific [[Observation]]s in the dataset. When a [[WebContent]] URL is
  -- provided, the page indicated might also contain more such markup.
  "disease_spread_statistics" TEXT,
  -- Information about getting tested (for a [[MedicalCondition]]), e.g. in the context of a pandemic.
  "getting_tested_info" TEXT,
  -- Indicates a page with news updates and guidelines. This could often be (but is not required to be) the main page containing [[SpecialAnnouncement]] markup on a site.
  "news_updates_and_guidelines" TEXT,
  -- Information about public transport closures.
  "public_transport_closures_info" TEXT,
  -- Guidelines about quarantine rules, e.g. in the context of a pandemic.
  "quarantine_guidelines" TEXT,
  -- Information about school closures.
  "school_closures_info" TEXT,
  -- Information about travel bans, e.g. in the context of a pandemic.
  "travel_bans" TEXT,
  -- The URL for a feed, e.g. associated with a podcast series, blog, or series of date-stamped updates. This is usually RSS or Atom.
  "web_feed" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Event type: Sports event.
-- http://schema.org/SportsEvent
CREATE TABLE "sports_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A type of sport (e.g. Baseball).
  "sport" TEXT,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- Represents the collection of all sports organizations, including sports teams, governing bodies, and sports associations.
-- http://schema.org/SportsOrganization
CREATE TABLE "sports_organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A type of sport (e.g. Baseball).
  "sport" TEXT,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A statement about something, for example a fun or interesting fact. If known, the main entity this statement is about can be indicated using mainEntity. For more formal claims (e.g. in Fact Checking), consider using [[Claim]] instead. Use the [[text]] property to capture the text of the statement.
-- http://schema.org/Statement
CREATE TABLE "statement" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A StatisticalPopulation is a set of instances of a certain given type that satisfy some set of constraints. The property [[populationType]] is used to specify the type. Any property that can be used on instances of that type can appear on the statistical population. For example, a [[StatisticalPopulation]] representing all [[Person]]s with a [[homeLocation]] of East Podunk California would be described by applying the appropriate [[homeLocation]] and [[populationType]] properties to a [[StatisticalPopulation]] item that stands for that set of people.
-- The properties [[numConstraints]] and [[constraintProperty]] are used to specify which of the populations properties are used to specify the population. Note that the sense of "population" used here is the general sense of a statistical
-- population, and does not imply that the population consists of people. For example, a [[populationType]] of [[Event]] or [[NewsArticle]] could be used. See also [[Observation]], where a [[populationType]] such as [[Person]] or [[Event]] can be indicated directly. In most cases it may be better to use [[StatisticalVariable]] instead of [[StatisticalPopulation]].
-- http://schema.org/StatisticalPopulation
CREATE TABLE "statistical_population" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Structured values are used when the value of a property has a more complex structure than simply being a textual value or a reference to another thing.
-- http://schema.org/StructuredValue
CREATE TABLE "structured_value" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Any matter of defined composition that has discrete existence, whose origin may be biological, mineral or chemical.
-- http://schema.org/Substance
CREATE TABLE "substance" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An active ingredient, typically chemical compounds and/or biologic substances.
  "active_ingredient" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- Anatomical features that can be observed by sight (without dissection), including the form and proportions of the human body as well as surface landmarks that correspond to deeper subcutaneous structures. Superficial anatomy plays an important role in sports medicine, phlebotomy, and other medical specialties as underlying anatomical structures can be identified through surface palpation. For example, during back surgery, superficial anatomy can be used to palpate and count vertebrae to find the site of incision. Or in phlebotomy, superficial anatomy can be used to locate an underlying vein; for example, the median cubital vein can be located by palpating the borders of the cubital fossa (such as the epicondyles of the humerus) and then looking for the superficial signs of the vein, such as size, prominence, ability to refill after depression, and feel of surrounding tissue support. As another example, in a subluxation (dislocation) of the glenohumeral joint, the bony structure becomes pronounced with the deltoid muscle failing to cover the glenohumeral joint allowing the edges of the scapula to be superficially visible. Here, the superficial anatomy is the visible edges of the scapula, implying the underlying dislocation of the joint (the related anatomical structure).
-- http://schema.org/SuperficialAnatomy
CREATE TABLE "superficial_anatomy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- If applicable, a description of the pathophysiology associated with the anatomical system, including potential abnormal changes in the mechanical, physical, and biochemical functions of the system.
  "associated_pathophysiology" TEXT,
  -- The significance associated with the superficial anatomy; as an example, how characteristics of the superficial anatomy can suggest underlying medical conditions or courses of treatment.
  "significance" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_entity" ("id") ON DELETE CASCADE
);

-- Event type: Theater performance.
-- http://schema.org/TheaterEvent
CREATE TABLE "theater_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A thesis or dissertation document submitted in support of candidature for an academic degree or professional qualification.
-- http://schema.org/Thesis
CREATE TABLE "thesis" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Qualification, candidature, degree, application that Thesis supports.
  "in_support_of" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- Used to describe a ticket to an event, a flight, a bus ride, etc.
-- http://schema.org/Ticket
CREATE TABLE "ticket" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The date the ticket was issued.
  "date_issued" TEXT,
  -- The currency of the price, or a price component when attached to [[PriceSpecification]] and its subtypes.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "price_currency" TEXT,
  -- The unique identifier for the ticket.
  "ticket_number" TEXT,
  -- Reference to an asset (e.g., Barcode, QR code image or PDF) usable for entrance.
  "ticket_token" TEXT,
  -- The total price for the reservation or ticket, including applicable taxes, shipping, etc.
  --
  -- Usage guidelines:
  --
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  "total_price" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- A tourist attraction.  In principle any Thing can be a [[TouristAttraction]], from a [[Mountain]] and [[LandmarksOrHistoricalBuildings]] to a [[LocalBusiness]].  This Type can be used on its own to describe a general [[TouristAttraction]], or be used as an [[additionalType]] to add tourist attraction properties to any other type.  (See examples below)
-- http://schema.org/TouristAttraction
CREATE TABLE "tourist_attraction" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A language someone may use with or at the item, service or place. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[inLanguage]].
  "available_language" TEXT,
  -- Attraction suitable for type(s) of tourist. E.g. children, visitors from a particular country, etc.
  "tourist_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE
);

-- A tourist destination. In principle any [[Place]] can be a [[TouristDestination]] from a [[City]], Region or [[Country]] to an [[AmusementPark]] or [[Hotel]]. This Type can be used on its own to describe a general [[TouristDestination]], or be used as an [[additionalType]] to add tourist relevant properties to any other [[Place]].  A [[TouristDestination]] is defined as a [[Place]] that contains, or is colocated with, one or more [[TouristAttraction]]s, often linked by a similar theme or interest to a particular [[touristType]]. The [UNWTO](http://www2.unwto.org/) defines Destination (main destination of a tourism trip) as the place visited that is central to the decision to take the trip.
-- (See examples below.)
-- http://schema.org/TouristDestination
CREATE TABLE "tourist_destination" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Attraction suitable for type(s) of tourist. E.g. children, visitors from a particular country, etc.
  "tourist_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE
);

-- The act of participating in an exchange of goods and services for monetary compensation. An agent trades an object, product or service with a participant in exchange for a one time or periodic payment.
-- http://schema.org/TradeAction
CREATE TABLE "trade_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The offer price of a product, or of a price component when attached to PriceSpecification and its subtypes.
  --
  -- Usage guidelines:
  --
  -- * Use the [[priceCurrency]] property (with standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR") instead of including [ambiguous symbols](http://en.wikipedia.org/wiki/Dollar_sign#Currencies_that_use_the_dollar_or_peso_sign) such as '$' in the value.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  -- * Note that both [RDFa](http://www.w3.org/TR/xhtml-rdfa-primer/#using-the-content-attribute) and Microdata syntax allow the use of a "content=" attribute for publishing simple machine-readable values alongside more human-friendly formatting.
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  "price" TEXT,
  -- The currency of the price, or a price component when attached to [[PriceSpecification]] and its subtypes.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "price_currency" TEXT,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- The act of transferring/moving (abstract or concrete) animate or inanimate objects from one place to another.
-- http://schema.org/TransferAction
CREATE TABLE "transfer_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- A trip or journey. An itinerary of visits to one or more places.
-- http://schema.org/Trip
CREATE TABLE "trip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The expected arrival time.
  "arrival_time" TEXT,
  -- The expected departure time.
  "departure_time" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- The act of managing by changing/editing the state of the object.
-- http://schema.org/UpdateAction
CREATE TABLE "update_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "action" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserInteraction
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_interaction" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A vehicle is a device that is designed or used to transport people or cargo over land, water, air, or through space.
-- http://schema.org/Vehicle
CREATE TABLE "vehicle" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates the design and body style of the vehicle (e.g. station wagon, hatchback, etc.).
  "body_type" TEXT,
  -- A [callsign](https://en.wikipedia.org/wiki/Call_sign), as used in broadcasting and radio communications to identify people, radio and TV stations, or vehicles.
  "call_sign" TEXT,
  -- The date of the first registration of the vehicle with the respective public authorities.
  "date_vehicle_first_registered" DATE,
  -- The drive wheel configuration, i.e. which roadwheels will receive torque from the vehicle's engine via the drivetrain.
  "drive_wheel_configuration" TEXT,
  -- The CO2 emissions in g/km. When used in combination with a QuantitativeValue, put "g/km" into the unitText property of that value, since there is no UN/CEFACT Common Code for "g/km".
  "emissions_co2" DOUBLE PRECISION,
  -- The type of fuel suitable for the engine or engines of the vehicle. If the vehicle has only one engine, this property can be attached directly to the vehicle.
  "fuel_type" TEXT,
  -- A textual description of known damages, both repaired and unrepaired.
  "known_vehicle_damages" TEXT,
  -- Indicates that the vehicle meets the respective emission standard.
  "meets_emission_standard" TEXT,
  -- The release date of a vehicle model (often used to differentiate versions of the same make and model).
  "model_date" DATE,
  -- The number or type of airbags in the vehicle.
  "number_of_airbags" TEXT,
  -- The number of axles.
  --
  -- Typical unit code(s): C62.
  "number_of_axles" DOUBLE PRECISION,
  -- The number of doors.
  --
  -- Typical unit code(s): C62.
  "number_of_doors" DOUBLE PRECISION,
  -- The total number of forward gears available for the transmission system of the vehicle.
  --
  -- Typical unit code(s): C62.
  "number_of_forward_gears" DOUBLE PRECISION,
  -- The number of owners of the vehicle, including the current one.
  --
  -- Typical unit code(s): C62.
  "number_of_previous_owners" DOUBLE PRECISION,
  -- The date of production of the item, e.g. vehicle.
  "production_date" DATE,
  -- The date the item, e.g. vehicle, was purchased by the current owner.
  "purchase_date" DATE,
  -- The number of persons that can be seated (e.g. in a vehicle), both in terms of the physical space available, and in terms of limitations set by law.
  --
  -- Typical unit code(s): C62 for persons.
  "seating_capacity" DOUBLE PRECISION,
  -- A short text indicating the configuration of the vehicle, e.g. '5dr hatchback ST 2.5 MT 225 hp' or 'limited edition'.
  "vehicle_configuration" TEXT,
  -- The Vehicle Identification Number (VIN) is a unique serial number used by the automotive industry to identify individual motor vehicles.
  "vehicle_identification_number" TEXT,
  -- The color or color combination of the interior of the vehicle.
  "vehicle_interior_color" TEXT,
  -- The type or material of the interior of the vehicle (e.g. synthetic fabric, leather, wood, etc.). While most interior types are characterized by the material used, an interior type can also be based on vehicle usage or target audience.
  "vehicle_interior_type" TEXT,
  -- The release date of a vehicle model (often used to differentiate versions of the same make and model).
  "vehicle_model_date" DATE,
  -- The number of passengers that can be seated in the vehicle, both in terms of the physical space available, and in terms of limitations set by law.
  --
  -- Typical unit code(s): C62 for persons.
  "vehicle_seating_capacity" DOUBLE PRECISION,
  -- Indicates whether the vehicle has been used for special purposes, like commercial rental, driving school, or as a taxi. The legislation in many countries requires this information to be revealed when offering a car for sale.
  "vehicle_special_usage" TEXT,
  -- The type of component used for transmitting the power from a rotating power source to the wheels or other relevant component(s) ("gearbox" for cars).
  "vehicle_transmission" TEXT,
  FOREIGN KEY ("id") REFERENCES "product" ("id") ON DELETE CASCADE
);

-- An online or virtual location for attending events. For example, one may attend an online seminar or educational event. While a virtual location may be used as the location of an event, virtual locations should not be confused with physical locations in the real world.
-- http://schema.org/VirtualLocation
CREATE TABLE "virtual_location" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE
);

-- Event type: Visual arts event.
-- http://schema.org/VisualArtsEvent
CREATE TABLE "visual_arts_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE
);

-- A work of art that is primarily visual in character.
-- http://schema.org/VisualArtwork
CREATE TABLE "visual_artwork" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of copies when multiple copies of a piece of artwork are produced - e.g. for a limited edition of 20 prints, 'artEdition' refers to the total number of copies (in this example "20").
  "art_edition" TEXT,
  -- The material used. (E.g. Oil, Watercolour, Acrylic, Linoprint, Marble, Cyanotype, Digital, Lithograph, DryPoint, Intaglio, Pastel, Woodcut, Pencil, Mixed Media, etc.)
  "art_medium" TEXT,
  -- e.g. Painting, Drawing, Sculpture, Print, Photograph, Assemblage, Collage, etc.
  "artform" TEXT,
  -- The supporting materials for the artwork, e.g. Canvas, Paper, Wood, Board, etc.
  "artwork_surface" TEXT,
  -- A material used as a surface in some artwork, e.g. Canvas, Paper, Wood, Board, etc.
  "surface" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- WebContent is a type representing all [[WebPage]], [[WebSite]] and [[WebPageElement]] content. It is sometimes the case that detailed distinctions between Web pages, sites and their parts are not always important or obvious. The  [[WebContent]] type makes it easier to describe Web-addressable content without requiring such distinctions to always be stated. (The intent is that the existing types [[WebPage]], [[WebSite]] and [[WebPageElement]] will eventually be declared as subtypes of [[WebContent]].)
-- http://schema.org/WebContent
CREATE TABLE "web_content" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A web page. Every web page is implicitly assumed to be declared to be of type WebPage, so the various properties about that webpage, such as <code>breadcrumb</code> may be used. We recommend explicit declaration if these properties are specified, but if they are found outside of an itemscope, they will be assumed to be about the page.
-- http://schema.org/WebPage
CREATE TABLE "web_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A set of links that can help a user understand and navigate a website hierarchy.
  "breadcrumb" TEXT,
  -- Date on which the content on this web page was last reviewed for accuracy and/or completeness.
  "last_reviewed" DATE,
  -- A link related to this web page, for example to other related web pages.
  "related_link" TEXT,
  -- One of the more significant URLs on the page. Typically, these are the non-navigation links that are clicked on the most.
  "significant_link" TEXT,
  -- The most significant URLs on the page. Typically, these are the non-navigation links that are clicked on the most.
  "significant_links" TEXT,
  -- Indicates sections of a Web page that are particularly 'speakable' in the sense of being highlighted as being especially appropriate for text-to-speech conversion. Other sections of a page may also be usefully spoken in particular circumstances; the 'speakable' property serves to indicate the parts most likely to be generally useful for speech.
  --
  -- The *speakable* property can be repeated an arbitrary number of times, with three kinds of possible 'content-locator' values:
  --
  -- 1.) *id-value* URL references - uses *id-value* of an element in the page being annotated. The simplest use of *speakable* has (potentially relative) URL values, referencing identified sections of the document concerned.
  --
  -- 2.) CSS Selectors - addresses content in the annotated page, e.g. via class attribute. Use the [[cssSelector]] property.
  --
  -- 3.)  XPaths - addresses content via XPaths (assuming an XML view of the content). Use the [[xpath]] property.
  --
  --
  -- For more sophisticated markup of speakable sections beyond simple ID references, either CSS selectors or XPath expressions to pick out document section(s) as speakable. For this
  -- we define a supporting type, [[SpeakableSpecification]]  which is defined to be a possible value of the *speakable* property.
  "speakable" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A web page element, like a table or an image.
-- http://schema.org/WebPageElement
CREATE TABLE "web_page_element" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A CSS selector, e.g. of a [[SpeakableSpecification]] or [[WebPageElement]]. In the latter case, multiple matches within a page can constitute a single conceptual "Web page element".
  "css_selector" TEXT,
  -- An XPath, e.g. of a [[SpeakableSpecification]] or [[WebPageElement]]. In the latter case, multiple matches within a page can constitute a single conceptual "Web page element".
  "xpath" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A WebSite is a set of related web pages and other items typically served from a single web domain and accessible via URLs.
-- http://schema.org/WebSite
CREATE TABLE "web_site" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The International Standard Serial Number (ISSN) that identifies this serial publication. You can repeat this property to identify different formats of, or the linking ISSN (ISSN-L) for, this serial publication.
  "issn" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE
);

-- A Workers Union (also known as a Labor Union, Labour Union, or Trade Union) is an organization that promotes the interests of its worker members by collectively bargaining with management, organizing, and political lobbying.
-- http://schema.org/WorkersUnion
CREATE TABLE "workers_union" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- A 3D model represents some kind of 3D content, which may have [[encoding]]s in one or more [[MediaObject]]s. Many 3D formats are available (e.g. see [Wikipedia](https://en.wikipedia.org/wiki/Category:3D_graphics_file_formats)); specific encoding formats can be represented using the [[encodingFormat]] property applied to the relevant [[MediaObject]]. For the
-- case of a single file published after Zip compression, the convention of appending '+zip' to the [[encodingFormat]] can be used. Geospatial, AR/VR, artistic/animation, gaming, engineering and scientific content can all be represented using [[3DModel]].
-- http://schema.org/3DModel
CREATE TABLE "_3d_model" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Whether the 3DModel allows resizing. For example, room layout applications often do not allow 3DModel elements to be resized to reflect reality.
  "is_resizable" BOOLEAN CHECK ("is_resizable" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "media_object" ("id") ON DELETE CASCADE
);

-- Web page type: About page.
-- http://schema.org/AboutPage
CREATE TABLE "about_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- The act of starting or activating a device or application (e.g. starting a timer or turning on a flashlight).
-- http://schema.org/ActivateAction
CREATE TABLE "activate_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "control_action" ("id") ON DELETE CASCADE
);

-- The act of editing by adding an object to a collection.
-- http://schema.org/AddAction
CREATE TABLE "add_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "update_action" ("id") ON DELETE CASCADE
);

-- An [[Article]] that an external entity has paid to place or to produce to its specifications. Includes [advertorials](https://en.wikipedia.org/wiki/Advertorial), sponsored content, native advertising and other paid content.
-- http://schema.org/AdvertiserContentArticle
CREATE TABLE "advertiser_content_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "article" ("id") ON DELETE CASCADE
);

-- When a single product is associated with multiple offers (for example, the same pair of shoes is offered by different merchants), then AggregateOffer can be used.
--
-- Note: AggregateOffers are normally expected to associate multiple offers that all share the same defined [[businessFunction]] value, or default to http://purl.org/goodrelations/v1#Sell if businessFunction is not explicitly defined.
-- http://schema.org/AggregateOffer
CREATE TABLE "aggregate_offer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The highest price of all offers available.
  --
  -- Usage guidelines:
  --
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  "high_price" TEXT,
  -- The lowest price of all offers available.
  --
  -- Usage guidelines:
  --
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  "low_price" TEXT,
  -- The number of offers for the product.
  "offer_count" INTEGER,
  FOREIGN KEY ("id") REFERENCES "offer" ("id") ON DELETE CASCADE
);

-- The average rating based on multiple ratings or reviews.
-- http://schema.org/AggregateRating
CREATE TABLE "aggregate_rating" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The count of total number of ratings.
  "rating_count" INTEGER,
  -- The count of total number of reviews.
  "review_count" INTEGER,
  FOREIGN KEY ("id") REFERENCES "rating" ("id") ON DELETE CASCADE
);

-- An airport.
-- http://schema.org/Airport
CREATE TABLE "airport" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- IATA identifier for an airline or airport.
  "iata_code" TEXT,
  -- ICAO identifier for an airport.
  "icao_code" TEXT,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- The act of organizing tasks/objects/events by associating resources to it.
-- http://schema.org/AllocateAction
CREATE TABLE "allocate_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organize_action" ("id") ON DELETE CASCADE
);

-- A creative work with a visual storytelling format intended to be viewed online, particularly on mobile devices.
-- http://schema.org/AmpStory
CREATE TABLE "amp_story" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "media_object" ("id") ON DELETE CASCADE
);

-- An answer offered to a question; perhaps correct, perhaps opinionated or wrong.
-- http://schema.org/Answer
CREATE TABLE "answer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "comment" ("id") ON DELETE CASCADE
);

-- An apartment (in American English) or flat (in British English) is a self-contained housing unit (a type of residential real estate) that occupies only part of a building (source: Wikipedia, the free encyclopedia, see <a href="http://en.wikipedia.org/wiki/Apartment">http://en.wikipedia.org/wiki/Apartment</a>).
-- http://schema.org/Apartment
CREATE TABLE "apartment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of rooms (excluding bathrooms and closets) of the accommodation or lodging business.
  -- Typical unit code(s): ROM for room or C62 for no unit. The type of room can be put in the unitText property of the QuantitativeValue.
  "number_of_rooms" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "accommodation" ("id") ON DELETE CASCADE
);

-- Residence type: Apartment complex.
-- http://schema.org/ApartmentComplex
CREATE TABLE "apartment_complex" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The total integer number of bedrooms in a some [[Accommodation]], [[ApartmentComplex]] or [[FloorPlan]].
  "number_of_bedrooms" DOUBLE PRECISION,
  -- Indicates whether pets are allowed to enter the accommodation or lodging business. More detailed information can be put in a text value.
  "pets_allowed" TEXT,
  -- A page providing information on how to book a tour of some [[Place]], such as an [[Accommodation]] or [[ApartmentComplex]] in a real estate setting, as well as other kinds of tours as appropriate.
  "tour_booking_page" TEXT,
  FOREIGN KEY ("id") REFERENCES "residence" ("id") ON DELETE CASCADE
);

-- The act of registering to an organization/service without the guarantee to receive it.
--
-- Related actions:
--
-- * [[RegisterAction]]: Unlike RegisterAction, ApplyAction has no guarantees that the application will be accepted.
-- http://schema.org/ApplyAction
CREATE TABLE "apply_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organize_action" ("id") ON DELETE CASCADE
);

-- An indication for a medical therapy that has been formally specified or approved by a regulatory body that regulates use of the therapy; for example, the US FDA approves indications for most drugs in the US.
-- http://schema.org/ApprovedIndication
CREATE TABLE "approved_indication" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_indication" ("id") ON DELETE CASCADE
);

-- Aquarium.
-- http://schema.org/Aquarium
CREATE TABLE "aquarium" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- The act of arriving at a place. An agent arrives at a destination from a fromLocation, optionally with participants.
-- http://schema.org/ArriveAction
CREATE TABLE "arrive_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "move_action" ("id") ON DELETE CASCADE
);

-- An audio file.
-- http://schema.org/AudioObject
CREATE TABLE "audio_object" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The caption for this object. For downloadable machine formats (closed caption, subtitles etc.) use MediaObject and indicate the [[encodingFormat]].
  "caption" TEXT,
  -- Represents textual captioning from a [[MediaObject]], e.g. text of a 'meme'.
  "embedded_text_caption" TEXT,
  -- If this MediaObject is an AudioObject or VideoObject, the transcript of that object.
  "transcript" TEXT,
  FOREIGN KEY ("id") REFERENCES "media_object" ("id") ON DELETE CASCADE
);

-- The action of authenticating into a device or application.
-- http://schema.org/AuthenticateAction
CREATE TABLE "authenticate_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "control_action" ("id") ON DELETE CASCADE
);

-- Beach.
-- http://schema.org/Beach
CREATE TABLE "beach" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- The act of forming a personal connection with someone (object) mutually/bidirectionally/symmetrically.
--
-- Related actions:
--
-- * [[FollowAction]]: Unlike FollowAction, BefriendAction implies that the connection is reciprocal.
-- http://schema.org/BefriendAction
CREATE TABLE "befriend_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "interact_action" ("id") ON DELETE CASCADE
);

-- A medical test performed on a sample of a patient's blood.
-- http://schema.org/BloodTest
CREATE TABLE "blood_test" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_test" ("id") ON DELETE CASCADE
);

-- A reservation for boat travel.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use [[Offer]].
-- http://schema.org/BoatReservation
CREATE TABLE "boat_reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- A terminal for boats, ships, and other water vessels.
-- http://schema.org/BoatTerminal
CREATE TABLE "boat_terminal" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A trip on a commercial ferry line.
-- http://schema.org/BoatTrip
CREATE TABLE "boat_trip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "trip" ("id") ON DELETE CASCADE
);

-- A body of water, such as a sea, ocean, or lake.
-- http://schema.org/BodyOfWater
CREATE TABLE "body_of_water" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "landform" ("id") ON DELETE CASCADE
);

-- Rigid connective tissue that comprises up the skeletal structure of the human body.
-- http://schema.org/Bone
CREATE TABLE "bone" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE
);

-- An agent bookmarks/flags/labels/tags/marks an object.
-- http://schema.org/BookmarkAction
CREATE TABLE "bookmark_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "organize_action" ("id") ON DELETE CASCADE
);

-- The act of obtaining an object under an agreement to return it at a later date. Reciprocal of LendAction.
--
-- Related actions:
--
-- * [[LendAction]]: Reciprocal of BorrowAction.
-- http://schema.org/BorrowAction
CREATE TABLE "borrow_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- Any anatomical structure which pertains to the soft nervous tissue functioning as the coordinating center of sensation and intellectual and nervous activity.
-- http://schema.org/BrainStructure
CREATE TABLE "brain_structure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE
);

-- A BreadcrumbList is an ItemList consisting of a chain of linked Web pages, typically described using at least their URL and their name, and typically ending with the current page.
--
-- The [[position]] property is used to reconstruct the order of the items in a BreadcrumbList. The convention is that a breadcrumb list has an [[itemListOrder]] of [[ItemListOrderAscending]] (lower values listed first), and that the first items in this list correspond to the "top" or beginning of the breadcrumb trail, e.g. with a site or section homepage. The specific values of 'position' are not assigned meaning for a BreadcrumbList, but they should be integers, e.g. beginning with '1' for the first item in the list.
-- http://schema.org/BreadcrumbList
CREATE TABLE "breadcrumb_list" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "item_list" ("id") ON DELETE CASCADE
);

-- A bridge.
-- http://schema.org/Bridge
CREATE TABLE "bridge" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- An over the air or online broadcast event.
-- http://schema.org/BroadcastEvent
CREATE TABLE "broadcast_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- True if the broadcast is of a live event.
  "is_live_broadcast" BOOLEAN CHECK ("is_live_broadcast" IN (TRUE, FALSE)),
  -- Languages in which subtitles/captions are available, in [IETF BCP 47 standard format](http://tools.ietf.org/html/bcp47).
  "subtitle_language" TEXT,
  -- The type of screening or video broadcast used (e.g. IMAX, 3D, SD, HD, etc.).
  "video_format" TEXT,
  FOREIGN KEY ("id") REFERENCES "publication_event" ("id") ON DELETE CASCADE
);

-- A delivery service through which content is provided via broadcast over the air or online.
-- http://schema.org/BroadcastService
CREATE TABLE "broadcast_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The name displayed in the channel guide. For many US affiliates, it is the network name.
  "broadcast_display_name" TEXT,
  -- The frequency used for over-the-air broadcasts. Numeric values or simple ranges, e.g. 87-99. In addition a shortcut idiom is supported for frequencies of AM and FM radio channels, e.g. "87 FM".
  "broadcast_frequency" TEXT,
  -- The timezone in [ISO 8601 format](http://en.wikipedia.org/wiki/ISO_8601) for which the service bases its broadcasts.
  "broadcast_timezone" TEXT,
  -- A [callsign](https://en.wikipedia.org/wiki/Call_sign), as used in broadcasting and radio communications to identify people, radio and TV stations, or vehicles.
  "call_sign" TEXT,
  -- The language of the content or performance or used in an action. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[availableLanguage]].
  "in_language" TEXT,
  -- The type of screening or video broadcast used (e.g. IMAX, 3D, SD, HD, etc.).
  "video_format" TEXT,
  FOREIGN KEY ("id") REFERENCES "service" ("id") ON DELETE CASCADE
);

-- A bus (also omnibus or autobus) is a road vehicle designed to carry passengers. Coaches are luxury buses, usually in service for long distance travel.
-- http://schema.org/BusOrCoach
CREATE TABLE "bus_or_coach" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The ACRISS Car Classification Code is a code used by many car rental companies, for classifying vehicles. ACRISS stands for Association of Car Rental Industry Systems and Standards.
  "acriss_code" TEXT,
  FOREIGN KEY ("id") REFERENCES "vehicle" ("id") ON DELETE CASCADE
);

-- A reservation for bus travel.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use [[Offer]].
-- http://schema.org/BusReservation
CREATE TABLE "bus_reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- A bus station.
-- http://schema.org/BusStation
CREATE TABLE "bus_station" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A bus stop.
-- http://schema.org/BusStop
CREATE TABLE "bus_stop" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A trip on a commercial bus line.
-- http://schema.org/BusTrip
CREATE TABLE "bus_trip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The name of the bus (e.g. Bolt Express).
  "bus_name" TEXT,
  -- The unique identifier for the bus.
  "bus_number" TEXT,
  FOREIGN KEY ("id") REFERENCES "trip" ("id") ON DELETE CASCADE
);

-- A set of characteristics belonging to businesses, e.g. who compose an item's target audience.
-- http://schema.org/BusinessAudience
CREATE TABLE "business_audience" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "audience" ("id") ON DELETE CASCADE
);

-- A business entity type is a conceptual entity representing the legal form, the size, the main line of business, the position in the value chain, or any combination thereof, of an organization or business person.
--
-- Commonly used values:
--
-- * http://purl.org/goodrelations/v1#Business
-- * http://purl.org/goodrelations/v1#Enduser
-- * http://purl.org/goodrelations/v1#PublicInstitution
-- * http://purl.org/goodrelations/v1#Reseller
-- http://schema.org/BusinessEntityType
CREATE TABLE "business_entity_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- The business function specifies the type of activity or access (i.e., the bundle of rights) offered by the organization or business person through the offer. Typical are sell, rental or lease, maintenance or repair, manufacture / produce, recycle / dispose, engineering / construction, or installation. Proprietary specifications of access rights are also instances of this class.
--
-- Commonly used values:
--
-- * http://purl.org/goodrelations/v1#ConstructionInstallation
-- * http://purl.org/goodrelations/v1#Dispose
-- * http://purl.org/goodrelations/v1#LeaseOut
-- * http://purl.org/goodrelations/v1#Maintain
-- * http://purl.org/goodrelations/v1#ProvideService
-- * http://purl.org/goodrelations/v1#Repair
-- * http://purl.org/goodrelations/v1#Sell
-- * http://purl.org/goodrelations/v1#Buy
-- http://schema.org/BusinessFunction
CREATE TABLE "business_function" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- The act of giving money to a seller in exchange for goods or services rendered. An agent buys an object, product, or service from a seller for a price. Reciprocal of SellAction.
-- http://schema.org/BuyAction
CREATE TABLE "buy_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "trade_action" ("id") ON DELETE CASCADE
);

-- A service which provides access to media programming like TV or radio. Access may be via cable or satellite.
-- http://schema.org/CableOrSatelliteService
CREATE TABLE "cable_or_satellite_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "service" ("id") ON DELETE CASCADE
);

-- A [[CampingPitch]] is an individual place for overnight stay in the outdoors, typically being part of a larger camping site, or [[Campground]].
--
--
-- In British English a campsite, or campground, is an area, usually divided into a number of pitches, where people can camp overnight using tents or camper vans or caravans; this British English use of the word is synonymous with the American English expression campground. In American English the term campsite generally means an area where an individual, family, group, or military unit can pitch a tent or park a camper; a campground may contain many campsites.
-- (Source: Wikipedia, see [https://en.wikipedia.org/wiki/Campsite](https://en.wikipedia.org/wiki/Campsite).)
--
--
-- See also the dedicated [document on the use of schema.org for marking up hotels and other forms of accommodations](/docs/hotels.html).
-- http://schema.org/CampingPitch
CREATE TABLE "camping_pitch" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "accommodation" ("id") ON DELETE CASCADE
);

-- A car is a wheeled, self-powered motor vehicle used for transportation.
-- http://schema.org/Car
CREATE TABLE "car" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The ACRISS Car Classification Code is a code used by many car rental companies, for classifying vehicles. ACRISS stands for Association of Car Rental Industry Systems and Standards.
  "acriss_code" TEXT,
  FOREIGN KEY ("id") REFERENCES "vehicle" ("id") ON DELETE CASCADE
);

-- A Category Code.
-- http://schema.org/CategoryCode
CREATE TABLE "category_code" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A short textual code that uniquely identifies the value.
  "code_value" TEXT,
  -- A [[CategoryCodeSet]] that contains this category code.
  "in_code_set" TEXT,
  FOREIGN KEY ("id") REFERENCES "defined_term" ("id") ON DELETE CASCADE
);

-- A set of Category Code values.
-- http://schema.org/CategoryCodeSet
CREATE TABLE "category_code_set" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "defined_term_set" ("id") ON DELETE CASCADE
);

-- A CDCPMDRecord is a data structure representing a record in a CDC tabular data format
-- used for hospital data reporting. See [documentation](/docs/cdc-covid.html) for details, and the linked CDC materials for authoritative
-- definitions used as the source here.
-- http://schema.org/CDCPMDRecord
CREATE TABLE "cdcpmd_record" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- collectiondate - Date for which patient counts are reported.
  "cvd_collection_date" TEXT,
  -- Name of the County of the NHSN facility that this data record applies to. Use [[cvdFacilityId]] to identify the facility. To provide other details, [[healthcareReportingData]] can be used on a [[Hospital]] entry.
  "cvd_facility_county" TEXT,
  -- Identifier of the NHSN facility that this data record applies to. Use [[cvdFacilityCounty]] to indicate the county. To provide other details, [[healthcareReportingData]] can be used on a [[Hospital]] entry.
  "cvd_facility_id" TEXT,
  -- numbeds - HOSPITAL INPATIENT BEDS: Inpatient beds, including all staffed, licensed, and overflow (surge) beds used for inpatients.
  "cvd_num_beds" DOUBLE PRECISION,
  -- numbedsocc - HOSPITAL INPATIENT BED OCCUPANCY: Total number of staffed inpatient beds that are occupied.
  "cvd_num_beds_occ" DOUBLE PRECISION,
  -- numc19died - DEATHS: Patients with suspected or confirmed COVID-19 who died in the hospital, ED, or any overflow location.
  "cvd_num_c19_died" DOUBLE PRECISION,
  -- numc19hosppats - HOSPITALIZED: Patients currently hospitalized in an inpatient care location who have suspected or confirmed COVID-19.
  "cvd_num_c19_hosp_pats" DOUBLE PRECISION,
  -- numc19mechventpats - HOSPITALIZED and VENTILATED: Patients hospitalized in an NHSN inpatient care location who have suspected or confirmed COVID-19 and are on a mechanical ventilator.
  "cvd_num_c19_mech_vent_pats" DOUBLE PRECISION,
  -- numc19overflowpats - ED/OVERFLOW: Patients with suspected or confirmed COVID-19 who are in the ED or any overflow location awaiting an inpatient bed.
  "cvd_num_c19_overflow_pats" DOUBLE PRECISION,
  -- numc19hopats - HOSPITAL ONSET: Patients hospitalized in an NHSN inpatient care location with onset of suspected or confirmed COVID-19 14 or more days after hospitalization.
  "cvd_num_c19ho_pats" DOUBLE PRECISION,
  -- numc19ofmechventpats - ED/OVERFLOW and VENTILATED: Patients with suspected or confirmed COVID-19 who are in the ED or any overflow location awaiting an inpatient bed and on a mechanical ventilator.
  "cvd_num_c19of_mech_vent_pats" DOUBLE PRECISION,
  -- numicubeds - ICU BEDS: Total number of staffed inpatient intensive care unit (ICU) beds.
  "cvd_num_icu_beds" DOUBLE PRECISION,
  -- numicubedsocc - ICU BED OCCUPANCY: Total number of staffed inpatient ICU beds that are occupied.
  "cvd_num_icu_beds_occ" DOUBLE PRECISION,
  -- numtotbeds - ALL HOSPITAL BEDS: Total number of all inpatient and outpatient beds, including all staffed, ICU, licensed, and overflow (surge) beds used for inpatients or outpatients.
  "cvd_num_tot_beds" DOUBLE PRECISION,
  -- numvent - MECHANICAL VENTILATORS: Total number of ventilators available.
  "cvd_num_vent" DOUBLE PRECISION,
  -- numventuse - MECHANICAL VENTILATORS IN USE: Total number of ventilators in use.
  "cvd_num_vent_use" DOUBLE PRECISION,
  -- Publication date of an online listing.
  "date_posted" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A graveyard.
-- http://schema.org/Cemetery
CREATE TABLE "cemetery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- An agent inspects, determines, investigates, inquires, or examines an object's accuracy, quality, condition, or state.
-- http://schema.org/CheckAction
CREATE TABLE "check_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "find_action" ("id") ON DELETE CASCADE
);

-- Web page type: Checkout page.
-- http://schema.org/CheckoutPage
CREATE TABLE "checkout_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- The act of expressing a preference from a set of options or a large or unbounded set of choices/options.
-- http://schema.org/ChooseAction
CREATE TABLE "choose_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A sub property of object. The options subject to this action.
  "action_option" TEXT,
  -- A sub property of object. The options subject to this action.
  "option" TEXT,
  FOREIGN KEY ("id") REFERENCES "assess_action" ("id") ON DELETE CASCADE
);

-- A city or town.
-- http://schema.org/City
CREATE TABLE "city" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "administrative_area" ("id") ON DELETE CASCADE
);

-- A fact-checking review of claims made (or reported) in some creative work (referenced via itemReviewed).
-- http://schema.org/ClaimReview
CREATE TABLE "claim_review" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A short summary of the specific claims reviewed in a ClaimReview.
  "claim_reviewed" TEXT,
  FOREIGN KEY ("id") REFERENCES "review" ("id") ON DELETE CASCADE
);

-- Web page type: Collection page.
-- http://schema.org/CollectionPage
CREATE TABLE "collection_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- Individual comic issues are serially published as
-- part of a larger series. For the sake of consistency, even one-shot issues
-- belong to a series comprised of a single issue. All comic issues can be
-- uniquely identified by: the combination of the name and volume number of the
-- series to which the issue belongs; the issue number; and the variant
-- description of the issue (if any).
-- http://schema.org/ComicIssue
CREATE TABLE "comic_issue" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A description of the variant cover
  -- for the issue, if the issue is a variant printing. For example, "Bryan Hitch
  -- Variant Cover" or "2nd Printing Variant".
  "variant_cover" TEXT,
  FOREIGN KEY ("id") REFERENCES "publication_issue" ("id") ON DELETE CASCADE
);

-- The act of conveying information to another person via a communication medium (instrument) such as speech, email, or telephone conversation.
-- http://schema.org/CommunicateAction
CREATE TABLE "communicate_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The language of the content or performance or used in an action. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[availableLanguage]].
  "in_language" TEXT,
  FOREIGN KEY ("id") REFERENCES "interact_action" ("id") ON DELETE CASCADE
);

-- Web page type: Contact page.
-- http://schema.org/ContactPage
CREATE TABLE "contact_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- A contact point&#x2014;for example, a Customer Complaints department.
-- http://schema.org/ContactPoint
CREATE TABLE "contact_point" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The geographic area where a service or offered item is provided.
  "area_served" TEXT,
  -- A language someone may use with or at the item, service or place. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[inLanguage]].
  "available_language" TEXT,
  -- A person or organization can have different contact points, for different purposes. For example, a sales contact point, a PR contact point and so on. This property is used to specify the kind of contact point.
  "contact_type" TEXT,
  -- Email address.
  "email" TEXT,
  -- The fax number.
  "fax_number" TEXT,
  -- The product or service this support contact point is related to (such as product support for a particular product line). This can be a specific product or product line (e.g. "iPhone") or a general category of products or services (e.g. "smartphones").
  "product_supported" TEXT,
  -- The telephone number.
  "telephone" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- One of the continents (for example, Europe or Africa).
-- http://schema.org/Continent
CREATE TABLE "continent" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "landform" ("id") ON DELETE CASCADE
);

-- The act of producing/preparing food.
-- http://schema.org/CookAction
CREATE TABLE "cook_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "create_action" ("id") ON DELETE CASCADE
);

-- A [[comment]] that corrects [[CreativeWork]].
-- http://schema.org/CorrectionComment
CREATE TABLE "correction_comment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "comment" ("id") ON DELETE CASCADE
);

-- A country.
-- http://schema.org/Country
CREATE TABLE "country" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "administrative_area" ("id") ON DELETE CASCADE
);

-- A description of an educational course which may be offered as distinct instances which take place at different times or take place at different locations, or be offered through different media or modes of study. An educational course is a sequence of one or more educational events and/or creative works which aims to build knowledge, competence or ability of learners.
-- http://schema.org/Course
CREATE TABLE "course" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A language someone may use with or at the item, service or place. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[inLanguage]].
  "available_language" TEXT,
  -- The identifier for the [[Course]] used by the course [[provider]] (e.g. CS101 or 6.001).
  "course_code" TEXT,
  -- Requirements for taking the Course. May be completion of another [[Course]] or a textual description like "permission of instructor". Requirements may be a pre-requisite competency, referenced using [[AlignmentObject]].
  "course_prerequisites" TEXT,
  -- A description of the qualification, award, certificate, diploma or other educational credential awarded as a consequence of successful completion of this course or program.
  "educational_credential_awarded" TEXT,
  -- A financial aid type or program which students may use to pay for tuition or fees associated with the program.
  "financial_aid_eligible" TEXT,
  -- The number of credits or units awarded by a Course or required to complete an EducationalOccupationalProgram.
  "number_of_credits" INTEGER,
  -- A description of the qualification, award, certificate, diploma or other occupational credential awarded as a consequence of successful completion of this course or program.
  "occupational_credential_awarded" TEXT,
  -- The total number of students that have enrolled in the history of the course.
  "total_historical_enrollment" INTEGER,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "learning_resource" ("id") ON DELETE CASCADE
);

-- The artwork on the outer surface of a CreativeWork.
-- http://schema.org/CoverArt
CREATE TABLE "cover_art" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "visual_artwork" ("id") ON DELETE CASCADE
);

-- A crematorium.
-- http://schema.org/Crematorium
CREATE TABLE "crematorium" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A [[CriticReview]] is a more specialized form of Review written or published by a source that is recognized for its reviewing activities. These can include online columns, travel and food guides, TV and radio shows, blogs and other independent Web sites. [[CriticReview]]s are typically more in-depth and professionally written. For simpler, casually written user/visitor/viewer/customer reviews, it is more appropriate to use the [[UserReview]] type. Review aggregator sites such as Metacritic already separate out the site's user reviews from selected critic reviews that originate from third-party sources.
-- http://schema.org/CriticReview
CREATE TABLE "critic_review" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "review" ("id") ON DELETE CASCADE
);

-- An alternative, closely-related condition typically considered later in the differential diagnosis process along with the signs that are used to distinguish it.
-- http://schema.org/DDxElement
CREATE TABLE "d_dx_element" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_intangible" ("id") ON DELETE CASCADE
);

-- A dance group&#x2014;for example, the Alvin Ailey Dance Theater or Riverdance.
-- http://schema.org/DanceGroup
CREATE TABLE "dance_group" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "performing_group" ("id") ON DELETE CASCADE
);

-- All or part of a [[Dataset]] in downloadable form.
-- http://schema.org/DataDownload
CREATE TABLE "data_download" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A subproperty of [[measurementTechnique]] that can be used for specifying specific methods, in particular via [[MeasurementMethodEnum]].
  "measurement_method" TEXT,
  -- A technique, method or technology used in an [[Observation]], [[StatisticalVariable]] or [[Dataset]] (or [[DataDownload]], [[DataCatalog]]), corresponding to the method used for measuring the corresponding variable(s) (for datasets, described using [[variableMeasured]]; for [[Observation]], a [[StatisticalVariable]]). Often but not necessarily each [[variableMeasured]] will have an explicit representation as (or mapping to) an property such as those defined in Schema.org, or other RDF vocabularies and "knowledge graphs". In that case the subproperty of [[variableMeasured]] called [[measuredProperty]] is applicable.
  --
  -- The [[measurementTechnique]] property helps when extra clarification is needed about how a [[measuredProperty]] was measured. This is oriented towards scientific and scholarly dataset publication but may have broader applicability; it is not intended as a full representation of measurement, but can often serve as a high level summary for dataset discovery.
  --
  -- For example, if [[variableMeasured]] is: molecule concentration, [[measurementTechnique]] could be: "mass spectrometry" or "nmr spectroscopy" or "colorimetry" or "immunofluorescence". If the [[variableMeasured]] is "depression rating", the [[measurementTechnique]] could be "Zung Scale" or "HAM-D" or "Beck Depression Inventory".
  --
  -- If there are several [[variableMeasured]] properties recorded for some given data object, use a [[PropertyValue]] for each [[variableMeasured]] and attach the corresponding [[measurementTechnique]]. The value can also be from an enumeration, organized as a [[MeasurementMetholdEnumeration]].
  "measurement_technique" TEXT,
  FOREIGN KEY ("id") REFERENCES "media_object" ("id") ON DELETE CASCADE
);

-- A single feed providing structured information about one or more entities or topics.
-- http://schema.org/DataFeed
CREATE TABLE "data_feed" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An item within a data feed. Data feeds may have many elements.
  "data_feed_element" TEXT,
  FOREIGN KEY ("id") REFERENCES "dataset" ("id") ON DELETE CASCADE
);

-- A DatedMoneySpecification represents monetary values with optional start and end dates. For example, this could represent an employee's salary over a specific period of time. __Note:__ This type has been superseded by [[MonetaryAmount]], use of that type is recommended.
-- http://schema.org/DatedMoneySpecification
-- Deprecated: Superseded by MonetaryAmount.
CREATE TABLE "dated_money_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The amount of money.
  "amount" DOUBLE PRECISION,
  -- The currency in which the monetary amount is expressed.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "currency" TEXT,
  -- The end date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "end_date" TEXT,
  -- The start date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "start_date" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- The act of stopping or deactivating a device or application (e.g. stopping a timer or turning off a flashlight).
-- http://schema.org/DeactivateAction
CREATE TABLE "deactivate_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "control_action" ("id") ON DELETE CASCADE
);

-- The act of editing a recipient by removing one of its objects.
-- http://schema.org/DeleteAction
CREATE TABLE "delete_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "update_action" ("id") ON DELETE CASCADE
);

-- The act of  departing from a place. An agent departs from a fromLocation for a destination, optionally with participants.
-- http://schema.org/DepartAction
CREATE TABLE "depart_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "move_action" ("id") ON DELETE CASCADE
);

-- A medical laboratory that offers on-site or off-site diagnostic services.
-- http://schema.org/DiagnosticLab
CREATE TABLE "diagnostic_lab" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_organization" ("id") ON DELETE CASCADE
);

-- A medical procedure intended primarily for diagnostic, as opposed to therapeutic, purposes.
-- http://schema.org/DiagnosticProcedure
CREATE TABLE "diagnostic_procedure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_procedure" ("id") ON DELETE CASCADE
);

-- The act of discovering/finding an object.
-- http://schema.org/DiscoverAction
CREATE TABLE "discover_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "find_action" ("id") ON DELETE CASCADE
);

-- Properties that take Distances as values are of the form '&lt;Number&gt; &lt;Length unit of measure&gt;'. E.g., '7 ft'.
-- http://schema.org/Distance
CREATE TABLE "distance" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "quantity" ("id") ON DELETE CASCADE
);

-- The act of providing goods, services, or money without compensation, often for philanthropic reasons.
-- http://schema.org/DonateAction
CREATE TABLE "donate_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The offer price of a product, or of a price component when attached to PriceSpecification and its subtypes.
  --
  -- Usage guidelines:
  --
  -- * Use the [[priceCurrency]] property (with standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR") instead of including [ambiguous symbols](http://en.wikipedia.org/wiki/Dollar_sign#Currencies_that_use_the_dollar_or_peso_sign) such as '$' in the value.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  -- * Note that both [RDFa](http://www.w3.org/TR/xhtml-rdfa-primer/#using-the-content-attribute) and Microdata syntax allow the use of a "content=" attribute for publishing simple machine-readable values alongside more human-friendly formatting.
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  "price" TEXT,
  -- The currency of the price, or a price component when attached to [[PriceSpecification]] and its subtypes.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "price_currency" TEXT,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- A specific dosing schedule for a drug or supplement.
-- http://schema.org/DoseSchedule
CREATE TABLE "dose_schedule" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The unit of the dose, e.g. 'mg'.
  "dose_unit" TEXT,
  -- The value of the dose, e.g. 500.
  "dose_value" DOUBLE PRECISION,
  -- How often the dose is taken, e.g. 'daily'.
  "frequency" TEXT,
  -- Characteristics of the population for which this is intended, or which typically uses it, e.g. 'adults'.
  "target_population" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_intangible" ("id") ON DELETE CASCADE
);

-- The act of downloading an object.
-- http://schema.org/DownloadAction
CREATE TABLE "download_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- The act of producing a visual/graphical representation of an object, typically with a pen/pencil and paper as instruments.
-- http://schema.org/DrawAction
CREATE TABLE "draw_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "create_action" ("id") ON DELETE CASCADE
);

-- The act of swallowing liquids.
-- http://schema.org/DrinkAction
CREATE TABLE "drink_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "consume_action" ("id") ON DELETE CASCADE
);

-- The legal availability status of a medical drug.
-- http://schema.org/DrugLegalStatus
CREATE TABLE "drug_legal_status" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_intangible" ("id") ON DELETE CASCADE
);

-- A specific strength in which a medical drug is available in a specific country.
-- http://schema.org/DrugStrength
CREATE TABLE "drug_strength" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An active ingredient, typically chemical compounds and/or biologic substances.
  "active_ingredient" TEXT,
  -- The units of an active ingredient's strength, e.g. mg.
  "strength_unit" TEXT,
  -- The value of an active ingredient's strength, e.g. 325.
  "strength_value" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "medical_intangible" ("id") ON DELETE CASCADE
);

-- Quantity: Duration (use [ISO 8601 duration format](http://en.wikipedia.org/wiki/ISO_8601)).
-- http://schema.org/Duration
CREATE TABLE "duration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "quantity" ("id") ON DELETE CASCADE
);

-- The act of swallowing solid objects.
-- http://schema.org/EatAction
CREATE TABLE "eat_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "consume_action" ("id") ON DELETE CASCADE
);

-- An EducationalAudience.
-- http://schema.org/EducationalAudience
CREATE TABLE "educational_audience" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An educationalRole of an EducationalAudience.
  "educational_role" TEXT,
  FOREIGN KEY ("id") REFERENCES "audience" ("id") ON DELETE CASCADE
);

-- An email message.
-- http://schema.org/EmailMessage
CREATE TABLE "email_message" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "message" ("id") ON DELETE CASCADE
);

-- An [[EmployerReview]] is a review of an [[Organization]] regarding its role as an employer, written by a current or former employee of that organization.
-- http://schema.org/EmployerReview
CREATE TABLE "employer_review" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "review" ("id") ON DELETE CASCADE
);

-- An EndorsementRating is a rating that expresses some level of endorsement, for example inclusion in a "critic's pick" blog, a
-- "Like" or "+1" on a social network. It can be considered the [[result]] of an [[EndorseAction]] in which the [[object]] of the action is rated positively by
-- some [[agent]]. As is common elsewhere in schema.org, it is sometimes more useful to describe the results of such an action without explicitly describing the [[Action]].
--
-- An [[EndorsementRating]] may be part of a numeric scale or organized system, but this is not required: having an explicit type for indicating a positive,
-- endorsement rating is particularly useful in the absence of numeric scales as it helps consumers understand that the rating is broadly positive.
-- http://schema.org/EndorsementRating
CREATE TABLE "endorsement_rating" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rating" ("id") ON DELETE CASCADE
);

-- Properties that take Energy as values are of the form '&lt;Number&gt; &lt;Energy unit of measure&gt;'.
-- http://schema.org/Energy
CREATE TABLE "energy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "quantity" ("id") ON DELETE CASCADE
);

-- Enumerates energy efficiency levels (also known as "classes" or "ratings") and certifications that are part of several international energy efficiency standards.
-- http://schema.org/EnergyEfficiencyEnumeration
CREATE TABLE "energy_efficiency_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- Information about the engine of the vehicle. A vehicle can have multiple engines represented by multiple engine specification entities.
-- http://schema.org/EngineSpecification
CREATE TABLE "engine_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The type of engine or engines powering the vehicle.
  "engine_type" TEXT,
  -- The type of fuel suitable for the engine or engines of the vehicle. If the vehicle has only one engine, this property can be attached directly to the vehicle.
  "fuel_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A reservation for an event like a concert, sporting event, or lecture.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use [[Offer]].
-- http://schema.org/EventReservation
CREATE TABLE "event_reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- An event venue.
-- http://schema.org/EventVenue
CREATE TABLE "event_venue" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A structured value representing exchange rate.
-- http://schema.org/ExchangeRateSpecification
CREATE TABLE "exchange_rate_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The currency in which the monetary amount is expressed.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "currency" TEXT,
  -- The difference between the price at which a broker or other intermediary buys and sells foreign currency.
  "exchange_rate_spread" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- The act of participating in exertive activity for the purposes of improving health and fitness.
-- http://schema.org/ExerciseAction
CREATE TABLE "exercise_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Type(s) of exercise or activity, such as strength training, flexibility training, aerobics, cardiac rehabilitation, etc.
  "exercise_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "play_action" ("id") ON DELETE CASCADE
);

-- A [[FAQPage]] is a [[WebPage]] presenting one or more "[Frequently asked questions](https://en.wikipedia.org/wiki/FAQ)" (see also [[QAPage]]).
-- http://schema.org/FAQPage
CREATE TABLE "faq_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- The act of capturing sound and moving images on film, video, or digitally.
-- http://schema.org/FilmAction
CREATE TABLE "film_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "create_action" ("id") ON DELETE CASCADE
);

-- A product provided to consumers and businesses by financial institutions such as banks, insurance companies, brokerage firms, consumer finance companies, and investment companies which comprise the financial services industry.
-- http://schema.org/FinancialProduct
CREATE TABLE "financial_product" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The annual rate that is charged for borrowing (or made by investing), expressed as a single percentage number that represents the actual yearly cost of funds over the term of a loan. This includes any fees or additional costs associated with the transaction.
  "annual_percentage_rate" DOUBLE PRECISION,
  -- Description of fees, commissions, and other terms applied either to a class of financial product, or by a financial service organization.
  "fees_and_commissions_specification" TEXT,
  -- The interest rate, charged or paid, applicable to the financial product. Note: This is different from the calculated annualPercentageRate.
  "interest_rate" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "service" ("id") ON DELETE CASCADE
);

-- An airline flight.
-- http://schema.org/Flight
CREATE TABLE "flight" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The kind of aircraft (e.g., "Boeing 747").
  "aircraft" TEXT,
  -- Identifier of the flight's arrival gate.
  "arrival_gate" TEXT,
  -- Identifier of the flight's arrival terminal.
  "arrival_terminal" TEXT,
  -- Identifier of the flight's departure gate.
  "departure_gate" TEXT,
  -- Identifier of the flight's departure terminal.
  "departure_terminal" TEXT,
  -- The estimated time the flight will take.
  "estimated_flight_duration" TEXT,
  -- The distance of the flight.
  "flight_distance" TEXT,
  -- The unique identifier for a flight including the airline IATA code. For example, if describing United flight 110, where the IATA code for United is 'UA', the flightNumber is 'UA110'.
  "flight_number" TEXT,
  -- Description of the meals that will be provided or available for purchase.
  "meal_service" TEXT,
  -- The time when a passenger can check into the flight online.
  "web_checkin_time" TIMESTAMP,
  FOREIGN KEY ("id") REFERENCES "trip" ("id") ON DELETE CASCADE
);

-- A reservation for air travel.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use [[Offer]].
-- http://schema.org/FlightReservation
CREATE TABLE "flight_reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The airline-specific indicator of boarding order / preference.
  "boarding_group" TEXT,
  -- The priority status assigned to a passenger for security or boarding (e.g. FastTrack or Priority).
  "passenger_priority_status" TEXT,
  -- The passenger's sequence number as assigned by the airline.
  "passenger_sequence_number" TEXT,
  -- The type of security screening the passenger is subject to.
  "security_screening" TEXT,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- The act of forming a personal connection with someone/something (object) unidirectionally/asymmetrically to get updates polled from.
--
-- Related actions:
--
-- * [[BefriendAction]]: Unlike BefriendAction, FollowAction implies that the connection is *not* necessarily reciprocal.
-- * [[SubscribeAction]]: Unlike SubscribeAction, FollowAction implies that the follower acts as an active agent constantly/actively polling for updates.
-- * [[RegisterAction]]: Unlike RegisterAction, FollowAction implies that the agent is interested in continuing receiving updates from the object.
-- * [[JoinAction]]: Unlike JoinAction, FollowAction implies that the agent is interested in getting updates from the object.
-- * [[TrackAction]]: Unlike TrackAction, FollowAction refers to the polling of updates of all aspects of animate objects rather than the location of inanimate objects (e.g. you track a package, but you don't follow it).
-- http://schema.org/FollowAction
CREATE TABLE "follow_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "interact_action" ("id") ON DELETE CASCADE
);

-- A reservation to dine at a food-related business.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations.
-- http://schema.org/FoodEstablishmentReservation
CREATE TABLE "food_establishment_reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The endTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to end. For actions that span a period of time, when the action was performed. E.g. John wrote a book from January to *December*. For media, including audio and video, it's the time offset of the end of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "end_time" TEXT,
  -- Number of people the reservation should accommodate.
  "party_size" INTEGER,
  -- The startTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to start. For actions that span a period of time, when the action was performed. E.g. John wrote a book from *January* to December. For media, including audio and video, it's the time offset of the start of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "start_time" TEXT,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- A food service, like breakfast, lunch, or dinner.
-- http://schema.org/FoodService
CREATE TABLE "food_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "service" ("id") ON DELETE CASCADE
);

-- A FundingAgency is an organization that implements one or more [[FundingScheme]]s and manages
-- the granting process (via [[Grant]]s, typically [[MonetaryGrant]]s).
-- A funding agency is not always required for grant funding, e.g. philanthropic giving, corporate sponsorship etc.
--
-- Examples of funding agencies include ERC, REA, NIH, Bill and Melinda Gates Foundation, ...
-- http://schema.org/FundingAgency
CREATE TABLE "funding_agency" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "project" ("id") ON DELETE CASCADE
);

-- Residence type: Gated community.
-- http://schema.org/GatedResidenceCommunity
CREATE TABLE "gated_residence_community" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "residence" ("id") ON DELETE CASCADE
);

-- The geographic coordinates of a place or event.
-- http://schema.org/GeoCoordinates
CREATE TABLE "geo_coordinates" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Physical address of the item.
  "address" TEXT,
  -- The country. Recommended to be in 2-letter [ISO 3166-1 alpha-2](http://en.wikipedia.org/wiki/ISO_3166-1) format, for example "US". For backward compatibility, a 3-letter [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) country code such as "SGP" or a full country name such as "Singapore" can also be used.
  "address_country" TEXT,
  -- The elevation of a location ([WGS 84](https://en.wikipedia.org/wiki/World_Geodetic_System)). Values may be of the form 'NUMBER UNIT\_OF\_MEASUREMENT' (e.g., '1,000 m', '3,200 ft') while numbers alone should be assumed to be a value in meters.
  "elevation" TEXT,
  -- The latitude of a location. For example ```37.42242``` ([WGS 84](https://en.wikipedia.org/wiki/World_Geodetic_System)).
  "latitude" TEXT,
  -- The longitude of a location. For example ```-122.08585``` ([WGS 84](https://en.wikipedia.org/wiki/World_Geodetic_System)).
  "longitude" TEXT,
  -- The postal code. For example, 94043.
  "postal_code" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- The geographic shape of a place. A GeoShape can be described using several properties whose values are based on latitude/longitude pairs. Either whitespace or commas can be used to separate latitude and longitude; whitespace should be used when writing a list of several such points.
-- http://schema.org/GeoShape
CREATE TABLE "geo_shape" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Physical address of the item.
  "address" TEXT,
  -- The country. Recommended to be in 2-letter [ISO 3166-1 alpha-2](http://en.wikipedia.org/wiki/ISO_3166-1) format, for example "US". For backward compatibility, a 3-letter [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) country code such as "SGP" or a full country name such as "Singapore" can also be used.
  "address_country" TEXT,
  -- A box is the area enclosed by the rectangle formed by two points. The first point is the lower corner, the second point is the upper corner. A box is expressed as two points separated by a space character.
  "box" TEXT,
  -- A circle is the circular region of a specified radius centered at a specified latitude and longitude. A circle is expressed as a pair followed by a radius in meters.
  "circle" TEXT,
  -- The elevation of a location ([WGS 84](https://en.wikipedia.org/wiki/World_Geodetic_System)). Values may be of the form 'NUMBER UNIT\_OF\_MEASUREMENT' (e.g., '1,000 m', '3,200 ft') while numbers alone should be assumed to be a value in meters.
  "elevation" TEXT,
  -- A line is a point-to-point path consisting of two or more points. A line is expressed as a series of two or more point objects separated by space.
  "line" TEXT,
  -- A polygon is the area enclosed by a point-to-point path for which the starting and ending points are the same. A polygon is expressed as a series of four or more space delimited points where the first and final points are identical.
  "polygon" TEXT,
  -- The postal code. For example, 94043.
  "postal_code" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- The act of transferring ownership of an object to a destination. Reciprocal of TakeAction.
--
-- Related actions:
--
-- * [[TakeAction]]: Reciprocal of GiveAction.
-- * [[SendAction]]: Unlike SendAction, GiveAction implies that ownership is being transferred (e.g. I may send my laptop to you, but that doesn't mean I'm giving it to you).
-- http://schema.org/GiveAction
CREATE TABLE "give_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- A government building.
-- http://schema.org/GovernmentBuilding
CREATE TABLE "government_building" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A permit issued by a government agency.
-- http://schema.org/GovernmentPermit
CREATE TABLE "government_permit" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "permit" ("id") ON DELETE CASCADE
);

-- A service provided by a government organization, e.g. food stamps, veterans benefits, etc.
-- http://schema.org/GovernmentService
CREATE TABLE "government_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates a legal jurisdiction, e.g. of some legislation, or where some government service is based.
  "jurisdiction" TEXT,
  FOREIGN KEY ("id") REFERENCES "service" ("id") ON DELETE CASCADE
);

-- [[HealthTopicContent]] is [[WebContent]] that is about some aspect of a health topic, e.g. a condition, its symptoms or treatments. Such content may be comprised of several parts or sections and use different types of media. Multiple instances of [[WebContent]] (and hence [[HealthTopicContent]]) can be related using [[hasPart]] / [[isPartOf]] where there is some kind of content hierarchy, and their content described with [[about]] and [[mentions]] e.g. building upon the existing [[MedicalCondition]] vocabulary.
-- http://schema.org/HealthTopicContent
CREATE TABLE "health_topic_content" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_content" ("id") ON DELETE CASCADE
);

-- A house is a building or structure that has the ability to be occupied for habitation by humans or other creatures (source: Wikipedia, the free encyclopedia, see <a href="http://en.wikipedia.org/wiki/House">http://en.wikipedia.org/wiki/House</a>).
-- http://schema.org/House
CREATE TABLE "house" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of rooms (excluding bathrooms and closets) of the accommodation or lodging business.
  -- Typical unit code(s): ROM for room or C62 for no unit. The type of room can be put in the unitText property of the QuantitativeValue.
  "number_of_rooms" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "accommodation" ("id") ON DELETE CASCADE
);

-- An item used as either a tool or supply when performing the instructions for how to achieve a result.
-- http://schema.org/HowToItem
CREATE TABLE "how_to_item" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The required quantity of the item(s).
  "required_quantity" TEXT,
  FOREIGN KEY ("id") REFERENCES "list_item" ("id") ON DELETE CASCADE
);

-- The act of intentionally disregarding the object. An agent ignores an object.
-- http://schema.org/IgnoreAction
CREATE TABLE "ignore_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "assess_action" ("id") ON DELETE CASCADE
);

-- An image file.
-- http://schema.org/ImageObject
CREATE TABLE "image_object" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The caption for this object. For downloadable machine formats (closed caption, subtitles etc.) use MediaObject and indicate the [[encodingFormat]].
  "caption" TEXT,
  -- Represents textual captioning from a [[MediaObject]], e.g. text of a 'meme'.
  "embedded_text_caption" TEXT,
  -- exif data for this object.
  "exif_data" TEXT,
  -- Indicates whether this image is representative of the content of the page.
  "representative_of_page" BOOLEAN CHECK ("representative_of_page" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "media_object" ("id") ON DELETE CASCADE
);

-- Any medical imaging modality typically used for diagnostic purposes.
-- http://schema.org/ImagingTest
CREATE TABLE "imaging_test" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_test" ("id") ON DELETE CASCADE
);

-- An infectious disease is a clinically evident human disease resulting from the presence of pathogenic microbial agents, like pathogenic viruses, pathogenic bacteria, fungi, protozoa, multicellular parasites, and prions. To be considered an infectious disease, such pathogens are known to be able to cause this disease.
-- http://schema.org/InfectiousDisease
CREATE TABLE "infectious_disease" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The actual infectious agent, such as a specific bacterium.
  "infectious_agent" TEXT,
  -- How the disease spreads, either as a route or vector, for example 'direct contact', 'Aedes aegypti', etc.
  "transmission_method" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_condition" ("id") ON DELETE CASCADE
);

-- The act of installing an application.
-- http://schema.org/InstallAction
CREATE TABLE "install_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "consume_action" ("id") ON DELETE CASCADE
);

-- An event with no duration, like for instance a computer log entry.
-- http://schema.org/InstantaneousEvent
CREATE TABLE "instantaneous_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The instant the event occured.
  "timestamp" TIMESTAMP,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A summary of how users have interacted with this CreativeWork. In most cases, authors will use a subtype to specify the specific type of interaction.
-- http://schema.org/InteractionCounter
CREATE TABLE "interaction_counter" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The endTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to end. For actions that span a period of time, when the action was performed. E.g. John wrote a book from January to *December*. For media, including audio and video, it's the time offset of the end of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "end_time" TEXT,
  -- The location of, for example, where an event is happening, where an organization is located, or where an action takes place.
  "location" TEXT,
  -- The startTime of something. For a reserved event or service (e.g. FoodEstablishmentReservation), the time that it is expected to start. For actions that span a period of time, when the action was performed. E.g. John wrote a book from *January* to December. For media, including audio and video, it's the time offset of the start of a clip within a larger file.
  --
  -- Note that Event uses startDate/endDate instead of startTime/endTime, even when describing dates with times. This situation may be clarified in future revisions.
  "start_time" TEXT,
  -- The number of interactions for the CreativeWork using the WebSite or SoftwareApplication.
  "user_interaction_count" INTEGER,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A page devoted to a single item, such as a particular product or hotel.
-- http://schema.org/ItemPage
CREATE TABLE "item_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- An agent joins an event/group with participants/friends at a location.
--
-- Related actions:
--
-- * [[RegisterAction]]: Unlike RegisterAction, JoinAction refers to joining a group/team of people.
-- * [[SubscribeAction]]: Unlike SubscribeAction, JoinAction does not imply that you'll be receiving updates.
-- * [[FollowAction]]: Unlike FollowAction, JoinAction does not imply that you'll be polling for updates.
-- http://schema.org/JoinAction
CREATE TABLE "join_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "interact_action" ("id") ON DELETE CASCADE
);

-- The anatomical location at which two or more bones make contact.
-- http://schema.org/Joint
CREATE TABLE "joint" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The biomechanical properties of the bone.
  "biomechnical_class" TEXT,
  -- The degree of mobility the joint allows.
  "functional_class" TEXT,
  -- The name given to how bone physically connects to each other.
  "structural_class" TEXT,
  FOREIGN KEY ("id") REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE
);

-- An agent leaves an event / group with participants/friends at a location.
--
-- Related actions:
--
-- * [[JoinAction]]: The antonym of LeaveAction.
-- * [[UnRegisterAction]]: Unlike UnRegisterAction, LeaveAction implies leaving a group/team of people rather than a service.
-- http://schema.org/LeaveAction
CREATE TABLE "leave_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "interact_action" ("id") ON DELETE CASCADE
);

-- The act of providing an object under an agreement that it will be returned at a later date. Reciprocal of BorrowAction.
--
-- Related actions:
--
-- * [[BorrowAction]]: Reciprocal of LendAction.
-- http://schema.org/LendAction
CREATE TABLE "lend_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- A short band of tough, flexible, fibrous connective tissue that functions to connect multiple bones, cartilages, and structurally support joints.
-- http://schema.org/Ligament
CREATE TABLE "ligament" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE
);

-- A Role that represents a Web link, e.g. as expressed via the 'url' property. Its linkRelationship property can indicate URL-based and plain textual link types, e.g. those in IANA link registry or others such as 'amphtml'. This structure provides a placeholder where details from HTML's link element can be represented outside of HTML, e.g. in JSON-LD feeds.
-- http://schema.org/LinkRole
CREATE TABLE "link_role" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The language of the content or performance or used in an action. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[availableLanguage]].
  "in_language" TEXT,
  -- Indicates the relationship type of a Web link.
  "link_relationship" TEXT,
  FOREIGN KEY ("id") REFERENCES "role" ("id") ON DELETE CASCADE
);

-- The act of consuming audio content.
-- http://schema.org/ListenAction
CREATE TABLE "listen_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "consume_action" ("id") ON DELETE CASCADE
);

-- A particular physical business or branch of an organization. Examples of LocalBusiness include a restaurant, a particular branch of a restaurant chain, a branch of a bank, a medical practice, a club, a bowling alley, etc.
-- http://schema.org/LocalBusiness
CREATE TABLE "local_business" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The currency accepted.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "currencies_accepted" TEXT,
  -- The general opening hours for a business. Opening hours can be specified as a weekly time range, starting with days, then times per day. Multiple days can be listed with commas ',' separating each day. Day or time ranges are specified using a hyphen '-'.
  --
  -- * Days are specified using the following two-letter combinations: ```Mo```, ```Tu```, ```We```, ```Th```, ```Fr```, ```Sa```, ```Su```.
  -- * Times are specified using 24:00 format. For example, 3pm is specified as ```15:00```, 10am as ```10:00```.
  -- * Here is an example: <code>&lt;time itemprop="openingHours" datetime=&quot;Tu,Th 16:00-20:00&quot;&gt;Tuesdays and Thursdays 4-8pm&lt;/time&gt;</code>.
  -- * If a business is open 7 days a week, then it can be specified as <code>&lt;time itemprop=&quot;openingHours&quot; datetime=&quot;Mo-Su&quot;&gt;Monday through Sunday, all day&lt;/time&gt;</code>.
  "opening_hours" TEXT,
  -- Cash, Credit Card, Cryptocurrency, Local Exchange Tradings System, etc.
  "payment_accepted" TEXT,
  -- The price range of the business, for example ```$$$```.
  "price_range" TEXT,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE
);

-- A reservation for lodging at a hotel, motel, inn, etc.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations.
-- http://schema.org/LodgingReservation
CREATE TABLE "lodging_reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The earliest someone may check into a lodging establishment.
  "checkin_time" TEXT,
  -- The latest someone may check out of a lodging establishment.
  "checkout_time" TEXT,
  -- A full description of the lodging unit.
  "lodging_unit_description" TEXT,
  -- Textual description of the unit type (including suite vs. room, size of bed, etc.).
  "lodging_unit_type" TEXT,
  -- The number of adults staying in the unit.
  "num_adults" INTEGER,
  -- The number of children staying in the unit.
  "num_children" INTEGER,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- The action of logging into a device or application.
-- http://schema.org/LoginAction
CREATE TABLE "login_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "control_action" ("id") ON DELETE CASCADE
);

-- The act of being defeated in a competitive activity.
-- http://schema.org/LoseAction
CREATE TABLE "lose_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "achieve_action" ("id") ON DELETE CASCADE
);

-- The act of marrying a person.
-- http://schema.org/MarryAction
CREATE TABLE "marry_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "interact_action" ("id") ON DELETE CASCADE
);

-- Properties that take Mass as values are of the form '&lt;Number&gt; &lt;Mass unit of measure&gt;'. E.g., '7 kg'.
-- http://schema.org/Mass
CREATE TABLE "mass" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "quantity" ("id") ON DELETE CASCADE
);

-- Enumeration of common measurement types (or dimensions), for example "chest" for a person, "inseam" for pants, "gauge" for screws, or "wheel" for bicycles.
-- http://schema.org/MeasurementTypeEnumeration
CREATE TABLE "measurement_type_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- MediaEnumeration enumerations are lists of codes, labels etc. useful for describing media objects. They may be reflections of externally developed lists, or created at schema.org, or a combination.
-- http://schema.org/MediaEnumeration
CREATE TABLE "media_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- A [[MediaReview]] is a more specialized form of Review dedicated to the evaluation of media content online, typically in the context of fact-checking and misinformation.
-- For more general reviews of media in the broader sense, use [[UserReview]], [[CriticReview]] or other [[Review]] types. This definition is
-- a work in progress. While the [[MediaManipulationRatingEnumeration]] list reflects significant community review amongst fact-checkers and others working
-- to combat misinformation, the specific structures for representing media objects, their versions and publication context, are still evolving. Similarly, best practices for the relationship between [[MediaReview]] and [[ClaimReview]] markup have not yet been finalized.
-- http://schema.org/MediaReview
CREATE TABLE "media_review" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Describes, in a [[MediaReview]] when dealing with [[DecontextualizedContent]], background information that can contribute to better interpretation of the [[MediaObject]].
  "original_media_context_description" TEXT,
  -- Link to the page containing an original version of the content, or directly to an online copy of the original [[MediaObject]] content, e.g. video file.
  "original_media_link" TEXT,
  FOREIGN KEY ("id") REFERENCES "review" ("id") ON DELETE CASCADE
);

-- A stage of a medical condition, such as 'Stage IIIa'.
-- http://schema.org/MedicalConditionStage
CREATE TABLE "medical_condition_stage" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The stage represented as a number, e.g. 3.
  "stage_as_number" DOUBLE PRECISION,
  -- The substage, e.g. 'a' for Stage IIIa.
  "sub_stage_suffix" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_intangible" ("id") ON DELETE CASCADE
);

-- Enumerations related to health and the practice of medicine: A concept that is used to attribute a quality to another concept, as a qualifier, a collection of items or a listing of all of the elements of a set in medicine practice.
-- http://schema.org/MedicalEnumeration
CREATE TABLE "medical_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- A guideline contraindication that designates a process as harmful and where quality of the data supporting the contraindication is sound.
-- http://schema.org/MedicalGuidelineContraindication
CREATE TABLE "medical_guideline_contraindication" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_guideline" ("id") ON DELETE CASCADE
);

-- A guideline recommendation that is regarded as efficacious and where quality of the data supporting the recommendation is sound.
-- http://schema.org/MedicalGuidelineRecommendation
CREATE TABLE "medical_guideline_recommendation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Strength of the guideline's recommendation (e.g. 'class I').
  "recommendation_strength" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_guideline" ("id") ON DELETE CASCADE
);

-- An observational study is a type of medical study that attempts to infer the possible effect of a treatment through observation of a cohort of subjects over a period of time. In an observational study, the assignment of subjects into treatment groups versus control groups is outside the control of the investigator. This is in contrast with controlled studies, such as the randomized controlled trials represented by MedicalTrial, where each subject is randomly assigned to a treatment group or a control group before the start of the treatment.
-- http://schema.org/MedicalObservationalStudy
CREATE TABLE "medical_observational_study" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_study" ("id") ON DELETE CASCADE
);

-- A complex mathematical calculation requiring an online calculator, used to assess prognosis. Note: use the url property of Thing to record any URLs for online calculators.
-- http://schema.org/MedicalRiskCalculator
CREATE TABLE "medical_risk_calculator" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_risk_estimator" ("id") ON DELETE CASCADE
);

-- A simple system that adds up the number of risk factors to yield a score that is associated with prognosis, e.g. CHAD score, TIMI risk score.
-- http://schema.org/MedicalRiskScore
CREATE TABLE "medical_risk_score" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The algorithm or rules to follow to compute the score.
  "algorithm" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_risk_estimator" ("id") ON DELETE CASCADE
);

-- Any feature associated or not with a medical condition. In medicine a symptom is generally subjective while a sign is objective.
-- http://schema.org/MedicalSignOrSymptom
CREATE TABLE "medical_sign_or_symptom" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_condition" ("id") ON DELETE CASCADE
);

-- Any collection of tests commonly ordered together.
-- http://schema.org/MedicalTestPanel
CREATE TABLE "medical_test_panel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_test" ("id") ON DELETE CASCADE
);

-- A medical trial is a type of medical study that uses a scientific process to compare the safety and efficacy of medical therapies or medical procedures. In general, medical trials are controlled and subjects are allocated at random to the different treatment and/or control groups.
-- http://schema.org/MedicalTrial
CREATE TABLE "medical_trial" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_study" ("id") ON DELETE CASCADE
);

-- A web page that provides medical information.
-- http://schema.org/MedicalWebPage
CREATE TABLE "medical_web_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An aspect of medical practice that is considered on the page, such as 'diagnosis', 'treatment', 'causes', 'prognosis', 'etiology', 'epidemiology', etc.
  "aspect" TEXT,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- A software application designed specifically to work well on a mobile device such as a telephone.
-- http://schema.org/MobileApplication
CREATE TABLE "mobile_application" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Specifies specific carrier(s) requirements for the application (e.g. an application may only work on a specific carrier network).
  "carrier_requirements" TEXT,
  FOREIGN KEY ("id") REFERENCES "software_application" ("id") ON DELETE CASCADE
);

-- A monetary value or range. This type can be used to describe an amount of money such as $50 USD, or a range as in describing a bank account being suitable for a balance between £1,000 and £1,000,000 GBP, or the value of a salary, etc. It is recommended to use [[PriceSpecification]] Types to describe the price of an Offer, Invoice, etc.
-- http://schema.org/MonetaryAmount
CREATE TABLE "monetary_amount" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The currency in which the monetary amount is expressed.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "currency" TEXT,
  -- The upper value of some characteristic or property.
  "max_value" DOUBLE PRECISION,
  -- The lower value of some characteristic or property.
  "min_value" DOUBLE PRECISION,
  -- The date when the item becomes valid.
  "valid_from" TEXT,
  -- The date after when the item is not valid. For example the end of an offer, salary period, or a period of opening hours.
  "valid_through" TEXT,
  -- The value of a [[QuantitativeValue]] (including [[Observation]]) or property value node.
  --
  -- * For [[QuantitativeValue]] and [[MonetaryAmount]], the recommended type for values is 'Number'.
  -- * For [[PropertyValue]], it can be 'Text', 'Number', 'Boolean', or 'StructuredValue'.
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  "value" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A monetary grant.
-- http://schema.org/MonetaryGrant
CREATE TABLE "monetary_grant" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The amount of money.
  "amount" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "grant" ("id") ON DELETE CASCADE
);

-- The act of transferring money from one place to another place. This may occur electronically or physically.
-- http://schema.org/MoneyTransfer
CREATE TABLE "money_transfer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The amount of money.
  "amount" DOUBLE PRECISION,
  -- A bank or bank’s branch, financial institution or international financial institution operating the beneficiary’s bank account or releasing funds for the beneficiary.
  "beneficiary_bank" TEXT,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- A motorcycle or motorbike is a single-track, two-wheeled motor vehicle.
-- http://schema.org/Motorcycle
CREATE TABLE "motorcycle" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "vehicle" ("id") ON DELETE CASCADE
);

-- A motorized bicycle is a bicycle with an attached motor used to power the vehicle, or to assist with pedaling.
-- http://schema.org/MotorizedBicycle
CREATE TABLE "motorized_bicycle" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "vehicle" ("id") ON DELETE CASCADE
);

-- A mountain, like Mount Whitney or Mount Everest.
-- http://schema.org/Mountain
CREATE TABLE "mountain" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "landform" ("id") ON DELETE CASCADE
);

-- A short segment/part of a movie.
-- http://schema.org/MovieClip
CREATE TABLE "movie_clip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "clip" ("id") ON DELETE CASCADE
);

-- A muscle is an anatomical structure consisting of a contractile form of tissue that animals use to effect movement.
-- http://schema.org/Muscle
CREATE TABLE "muscle" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The movement the muscle generates.
  "muscle_action" TEXT,
  FOREIGN KEY ("id") REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE
);

-- A museum.
-- http://schema.org/Museum
CREATE TABLE "museum" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A collection of music tracks.
-- http://schema.org/MusicAlbum
CREATE TABLE "music_album" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "music_playlist" ("id") ON DELETE CASCADE
);

-- A musical group, such as a band, an orchestra, or a choir. Can also be a solo musician.
-- http://schema.org/MusicGroup
CREATE TABLE "music_group" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Genre of the creative work, broadcast channel or group.
  "genre" TEXT,
  FOREIGN KEY ("id") REFERENCES "performing_group" ("id") ON DELETE CASCADE
);

-- A MusicRelease is a specific release of a music album.
-- http://schema.org/MusicRelease
CREATE TABLE "music_release" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The catalog number for the release.
  "catalog_number" TEXT,
  FOREIGN KEY ("id") REFERENCES "music_playlist" ("id") ON DELETE CASCADE
);

-- A music venue.
-- http://schema.org/MusicVenue
CREATE TABLE "music_venue" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A music video file.
-- http://schema.org/MusicVideoObject
CREATE TABLE "music_video_object" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "media_object" ("id") ON DELETE CASCADE
);

-- A common pathway for the electrochemical nerve impulses that are transmitted along each of the axons.
-- http://schema.org/Nerve
CREATE TABLE "nerve" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE
);

-- A NewsArticle is an article whose content reports news, or provides background context and supporting materials for understanding the news.
--
-- A more detailed overview of [schema.org News markup](/docs/news.html) is also available.
-- http://schema.org/NewsArticle
CREATE TABLE "news_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A [dateline](https://en.wikipedia.org/wiki/Dateline) is a brief piece of text included in news articles that describes where and when the story was written or filed though the date is often omitted. Sometimes only a placename is provided.
  --
  -- Structured representations of dateline-related information can also be expressed more explicitly using [[locationCreated]] (which represents where a work was created, e.g. where a news report was written).  For location depicted or described in the content, use [[contentLocation]].
  --
  -- Dateline summaries are oriented more towards human readers than towards automated processing, and can vary substantially. Some examples: "BEIRUT, Lebanon, June 2.", "Paris, France", "December 19, 2017 11:43AM Reporting from Washington", "Beijing/Moscow", "QUEZON CITY, Philippines".
  "dateline" TEXT,
  -- The number of the column in which the NewsArticle appears in the print edition.
  "print_column" TEXT,
  -- The edition of the print product in which the NewsArticle appears.
  "print_edition" TEXT,
  -- If this NewsArticle appears in print, this field indicates the name of the page on which the article is found. Please note that this field is intended for the exact page name (e.g. A5, B18).
  "print_page" TEXT,
  -- If this NewsArticle appears in print, this field indicates the print section in which the article appeared.
  "print_section" TEXT,
  FOREIGN KEY ("id") REFERENCES "article" ("id") ON DELETE CASCADE
);

-- NonprofitType enumerates several kinds of official non-profit types of which a non-profit organization can be.
-- http://schema.org/NonprofitType
CREATE TABLE "nonprofit_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- A file containing a note, primarily for the author.
-- http://schema.org/NoteDigitalDocument
CREATE TABLE "note_digital_document" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "digital_document" ("id") ON DELETE CASCADE
);

-- Nutritional information about the recipe.
-- http://schema.org/NutritionInformation
CREATE TABLE "nutrition_information" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The serving size, in terms of the number of volume or mass.
  "serving_size" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- An OfferCatalog is an ItemList that contains related Offers and/or further OfferCatalogs that are offeredBy the same provider.
-- http://schema.org/OfferCatalog
CREATE TABLE "offer_catalog" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "item_list" ("id") ON DELETE CASCADE
);

-- An [[OfferForLease]] in Schema.org represents an [[Offer]] to lease out something, i.e. an [[Offer]] whose
-- [[businessFunction]] is [lease out](http://purl.org/goodrelations/v1#LeaseOut.). See [Good Relations](https://en.wikipedia.org/wiki/GoodRelations) for
-- background on the underlying concepts.
-- http://schema.org/OfferForLease
CREATE TABLE "offer_for_lease" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "offer" ("id") ON DELETE CASCADE
);

-- An [[OfferForPurchase]] in Schema.org represents an [[Offer]] to sell something, i.e. an [[Offer]] whose
-- [[businessFunction]] is [sell](http://purl.org/goodrelations/v1#Sell.). See [Good Relations](https://en.wikipedia.org/wiki/GoodRelations) for
-- background on the underlying concepts.
-- http://schema.org/OfferForPurchase
CREATE TABLE "offer_for_purchase" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "offer" ("id") ON DELETE CASCADE
);

-- OfferShippingDetails represents information about shipping destinations.
--
-- Multiple of these entities can be used to represent different shipping rates for different destinations:
--
-- One entity for Alaska/Hawaii. A different one for continental US. A different one for all France.
--
-- Multiple of these entities can be used to represent different shipping costs and delivery times.
--
-- Two entities that are identical but differ in rate and time:
--
-- E.g. Cheaper and slower: $5 in 5-7 days
-- or Fast and expensive: $15 in 1-2 days.
-- http://schema.org/OfferShippingDetails
CREATE TABLE "offer_shipping_details" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates when shipping to a particular [[shippingDestination]] is not available.
  "does_not_ship" BOOLEAN CHECK ("does_not_ship" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A publication event, e.g. catch-up TV or radio podcast, during which a program is available on-demand.
-- http://schema.org/OnDemandEvent
CREATE TABLE "on_demand_event" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "publication_event" ("id") ON DELETE CASCADE
);

-- An eCommerce site.
-- http://schema.org/OnlineStore
CREATE TABLE "online_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "online_business" ("id") ON DELETE CASCADE
);

-- A structured value providing information about the opening hours of a place or a certain service inside a place.
--
--
-- The place is __open__ if the [[opens]] property is specified, and __closed__ otherwise.
--
-- If the value for the [[closes]] property is less than the value for the [[opens]] property then the hour range is assumed to span over the next day.
-- http://schema.org/OpeningHoursSpecification
CREATE TABLE "opening_hours_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The closing hour of the place or service on the given day(s) of the week.
  "closes" TIME,
  -- The opening hour of the place or service on the given day(s) of the week.
  "opens" TIME,
  -- The date when the item becomes valid.
  "valid_from" TEXT,
  -- The date after when the item is not valid. For example the end of an offer, salary period, or a period of opening hours.
  "valid_through" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- System software that manages computer hardware and software resources, and provides common services for computer programs.
-- http://schema.org/OperatingSystem
CREATE TABLE "operating_system" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "software_application" ("id") ON DELETE CASCADE
);

-- An agent orders an object/product/service to be delivered/sent.
-- http://schema.org/OrderAction
CREATE TABLE "order_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "trade_action" ("id") ON DELETE CASCADE
);

-- An order item is a line of an order. It includes the quantity and shipping details of a bought offer.
-- http://schema.org/OrderItem
CREATE TABLE "order_item" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The identifier of the order item.
  "order_item_number" TEXT,
  -- The number of the item ordered. If the property is not set, assume the quantity is one.
  "order_quantity" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A subclass of Role used to describe roles within organizations.
-- http://schema.org/OrganizationRole
CREATE TABLE "organization_role" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A number associated with a role in an organization, for example, the number on an athlete's jersey.
  "numbered_position" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "role" ("id") ON DELETE CASCADE
);

-- A structured value providing information about when a certain organization or person owned a certain product.
-- http://schema.org/OwnershipInfo
CREATE TABLE "ownership_info" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The date and time of obtaining the product.
  "owned_from" TIMESTAMP,
  -- The date and time of giving up ownership on the product.
  "owned_through" TIMESTAMP,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- The act of producing a painting, typically with paint and canvas as instruments.
-- http://schema.org/PaintAction
CREATE TABLE "paint_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "create_action" ("id") ON DELETE CASCADE
);

-- A park.
-- http://schema.org/Park
CREATE TABLE "park" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A parking lot or other parking facility.
-- http://schema.org/ParkingFacility
CREATE TABLE "parking_facility" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A medical test performed by a laboratory that typically involves examination of a tissue sample by a pathologist.
-- http://schema.org/PathologyTest
CREATE TABLE "pathology_test" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The type of tissue sample required for the test.
  "tissue_sample" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_test" ("id") ON DELETE CASCADE
);

-- An agent pays a price to a participant.
-- http://schema.org/PayAction
CREATE TABLE "pay_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "trade_action" ("id") ON DELETE CASCADE
);

-- A set of characteristics belonging to people, e.g. who compose an item's target audience.
-- http://schema.org/PeopleAudience
CREATE TABLE "people_audience" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Audiences defined by a person's gender.
  "required_gender" TEXT,
  -- Audiences defined by a person's maximum age.
  "required_max_age" INTEGER,
  -- Audiences defined by a person's minimum age.
  "required_min_age" INTEGER,
  -- The suggested gender of the intended person or audience, for example "male", "female", or "unisex".
  "suggested_gender" TEXT,
  -- Maximum recommended age in years for the audience or user.
  "suggested_max_age" DOUBLE PRECISION,
  -- Minimum recommended age in years for the audience or user.
  "suggested_min_age" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "audience" ("id") ON DELETE CASCADE
);

-- The act of participating in performance arts.
-- http://schema.org/PerformAction
CREATE TABLE "perform_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "play_action" ("id") ON DELETE CASCADE
);

-- A PerformanceRole is a Role that some entity places with regard to a theatrical performance, e.g. in a Movie, TVSeries etc.
-- http://schema.org/PerformanceRole
CREATE TABLE "performance_role" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The name of a character played in some acting or performing role, i.e. in a PerformanceRole.
  "character_name" TEXT,
  FOREIGN KEY ("id") REFERENCES "role" ("id") ON DELETE CASCADE
);

-- A theater or other performing art center.
-- http://schema.org/PerformingArtsTheater
CREATE TABLE "performing_arts_theater" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- The act of capturing still images of objects using a camera.
-- http://schema.org/PhotographAction
CREATE TABLE "photograph_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "create_action" ("id") ON DELETE CASCADE
);

-- Any bodily activity that enhances or maintains physical fitness and overall health and wellness. Includes activity that is part of daily living and routine, structured exercise, and exercise prescribed as part of a medical treatment or recovery plan.
-- http://schema.org/PhysicalActivity
CREATE TABLE "physical_activity" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
  "category" TEXT,
  -- The characteristics of associated patients, such as age, gender, race etc.
  "epidemiology" TEXT,
  -- Changes in the normal mechanical, physical, and biochemical functions that are associated with this activity or condition.
  "pathophysiology" TEXT,
  FOREIGN KEY ("id") REFERENCES "lifestyle_modification" ("id") ON DELETE CASCADE
);

-- Place of worship, such as a church, synagogue, or mosque.
-- http://schema.org/PlaceOfWorship
CREATE TABLE "place_of_worship" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- The act of planning the execution of an event/task/action/reservation/plan to a future date.
-- http://schema.org/PlanAction
CREATE TABLE "plan_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The time the object is scheduled to.
  "scheduled_time" TEXT,
  FOREIGN KEY ("id") REFERENCES "organize_action" ("id") ON DELETE CASCADE
);

-- The act of playing a video game.
-- http://schema.org/PlayGameAction
CREATE TABLE "play_game_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates the availability type of the game content associated with this action, such as whether it is a full version or a demo.
  "game_availability_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "consume_action" ("id") ON DELETE CASCADE
);

-- A playground.
-- http://schema.org/Playground
CREATE TABLE "playground" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A single episode of a podcast series.
-- http://schema.org/PodcastEpisode
CREATE TABLE "podcast_episode" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "episode" ("id") ON DELETE CASCADE
);

-- A single season of a podcast. Many podcasts do not break down into separate seasons. In that case, PodcastSeries should be used.
-- http://schema.org/PodcastSeason
CREATE TABLE "podcast_season" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work_season" ("id") ON DELETE CASCADE
);

-- Indicates a range of postal codes, usually defined as the set of valid codes between [[postalCodeBegin]] and [[postalCodeEnd]], inclusively.
-- http://schema.org/PostalCodeRangeSpecification
CREATE TABLE "postal_code_range_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- First postal code in a range (included).
  "postal_code_begin" TEXT,
  -- Last postal code in the range (included). Needs to be after [[postalCodeBegin]].
  "postal_code_end" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- An agent orders a (not yet released) object/product/service to be delivered/sent.
-- http://schema.org/PreOrderAction
CREATE TABLE "pre_order_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "trade_action" ("id") ON DELETE CASCADE
);

-- A file containing slides or used for a presentation.
-- http://schema.org/PresentationDigitalDocument
CREATE TABLE "presentation_digital_document" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "digital_document" ("id") ON DELETE CASCADE
);

-- An indication for preventing an underlying condition, symptom, etc.
-- http://schema.org/PreventionIndication
CREATE TABLE "prevention_indication" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_indication" ("id") ON DELETE CASCADE
);

-- A structured value representing a price or price range. Typically, only the subclasses of this type are used for markup. It is recommended to use [[MonetaryAmount]] to describe independent amounts of money such as a salary, credit card limits, etc.
-- http://schema.org/PriceSpecification
CREATE TABLE "price_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The highest price if the price is a range.
  "max_price" DOUBLE PRECISION,
  -- The number of membership points earned by the member. If necessary, the unitText can be used to express the units the points are issued in. (E.g. stars, miles, etc.)
  "membership_points_earned" DOUBLE PRECISION,
  -- The lowest price if the price is a range.
  "min_price" DOUBLE PRECISION,
  -- The offer price of a product, or of a price component when attached to PriceSpecification and its subtypes.
  --
  -- Usage guidelines:
  --
  -- * Use the [[priceCurrency]] property (with standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR") instead of including [ambiguous symbols](http://en.wikipedia.org/wiki/Dollar_sign#Currencies_that_use_the_dollar_or_peso_sign) such as '$' in the value.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  -- * Note that both [RDFa](http://www.w3.org/TR/xhtml-rdfa-primer/#using-the-content-attribute) and Microdata syntax allow the use of a "content=" attribute for publishing simple machine-readable values alongside more human-friendly formatting.
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  "price" TEXT,
  -- The currency of the price, or a price component when attached to [[PriceSpecification]] and its subtypes.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "price_currency" TEXT,
  -- The date when the item becomes valid.
  "valid_from" TEXT,
  -- The date after when the item is not valid. For example the end of an offer, salary period, or a period of opening hours.
  "valid_through" TEXT,
  -- Specifies whether the applicable value-added tax (VAT) is included in the price specification or not.
  "value_added_tax_included" BOOLEAN CHECK ("value_added_tax_included" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- Web page type: Profile page.
-- http://schema.org/ProfilePage
CREATE TABLE "profile_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- A property-value pair, e.g. representing a feature of a product or place. Use the 'name' property for the name of the property. If there is an additional human-readable version of the value, put that into the 'description' property.
--
-- Always use specific schema.org properties when a) they exist and b) you can populate them. Using PropertyValue as a substitute will typically not trigger the same effect as using the original, specific property.
-- http://schema.org/PropertyValue
CREATE TABLE "property_value" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The upper value of some characteristic or property.
  "max_value" DOUBLE PRECISION,
  -- A subproperty of [[measurementTechnique]] that can be used for specifying specific methods, in particular via [[MeasurementMethodEnum]].
  "measurement_method" TEXT,
  -- A technique, method or technology used in an [[Observation]], [[StatisticalVariable]] or [[Dataset]] (or [[DataDownload]], [[DataCatalog]]), corresponding to the method used for measuring the corresponding variable(s) (for datasets, described using [[variableMeasured]]; for [[Observation]], a [[StatisticalVariable]]). Often but not necessarily each [[variableMeasured]] will have an explicit representation as (or mapping to) an property such as those defined in Schema.org, or other RDF vocabularies and "knowledge graphs". In that case the subproperty of [[variableMeasured]] called [[measuredProperty]] is applicable.
  --
  -- The [[measurementTechnique]] property helps when extra clarification is needed about how a [[measuredProperty]] was measured. This is oriented towards scientific and scholarly dataset publication but may have broader applicability; it is not intended as a full representation of measurement, but can often serve as a high level summary for dataset discovery.
  --
  -- For example, if [[variableMeasured]] is: molecule concentration, [[measurementTechnique]] could be: "mass spectrometry" or "nmr spectroscopy" or "colorimetry" or "immunofluorescence". If the [[variableMeasured]] is "depression rating", the [[measurementTechnique]] could be "Zung Scale" or "HAM-D" or "Beck Depression Inventory".
  --
  -- If there are several [[variableMeasured]] properties recorded for some given data object, use a [[PropertyValue]] for each [[variableMeasured]] and attach the corresponding [[measurementTechnique]]. The value can also be from an enumeration, organized as a [[MeasurementMetholdEnumeration]].
  "measurement_technique" TEXT,
  -- The lower value of some characteristic or property.
  "min_value" DOUBLE PRECISION,
  -- A commonly used identifier for the characteristic represented by the property, e.g. a manufacturer or a standard code for a property. propertyID can be
  -- (1) a prefixed string, mainly meant to be used with standards for product properties; (2) a site-specific, non-prefixed string (e.g. the primary key of the property or the vendor-specific ID of the property), or (3)
  -- a URL indicating the type of the property, either pointing to an external vocabulary, or a Web resource that describes the property (e.g. a glossary entry).
  -- Standards bodies should promote a standard prefix for the identifiers of properties from their standards.
  "property_id" TEXT,
  -- The unit of measurement given using the UN/CEFACT Common Code (3 characters) or a URL. Other codes than the UN/CEFACT Common Code may be used with a prefix followed by a colon.
  "unit_code" TEXT,
  -- A string or text indicating the unit of measurement. Useful if you cannot provide a standard unit code for
  -- <a href='unitCode'>unitCode</a>.
  "unit_text" TEXT,
  -- The value of a [[QuantitativeValue]] (including [[Observation]]) or property value node.
  --
  -- * For [[QuantitativeValue]] and [[MonetaryAmount]], the recommended type for values is 'Number'.
  -- * For [[PropertyValue]], it can be 'Text', 'Number', 'Boolean', or 'StructuredValue'.
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  "value" TEXT,
  -- A secondary value that provides additional information on the original value, e.g. a reference temperature or a type of measurement.
  "value_reference" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A public toilet is a room or small building containing one or more toilets (and possibly also urinals) which is available for use by the general public, or by customers or employees of certain businesses.
-- http://schema.org/PublicToilet
CREATE TABLE "public_toilet" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A QAPage is a WebPage focussed on a specific Question and its Answer(s), e.g. in a question answering site or documenting Frequently Asked Questions (FAQs).
-- http://schema.org/QAPage
CREATE TABLE "qa_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- A predefined value for a product characteristic, e.g. the power cord plug type 'US' or the garment sizes 'S', 'M', 'L', and 'XL'.
-- http://schema.org/QualitativeValue
CREATE TABLE "qualitative_value" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A secondary value that provides additional information on the original value, e.g. a reference temperature or a type of measurement.
  "value_reference" TEXT,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- A point value or interval for product characteristics and other purposes.
-- http://schema.org/QuantitativeValue
CREATE TABLE "quantitative_value" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The upper value of some characteristic or property.
  "max_value" DOUBLE PRECISION,
  -- The lower value of some characteristic or property.
  "min_value" DOUBLE PRECISION,
  -- The unit of measurement given using the UN/CEFACT Common Code (3 characters) or a URL. Other codes than the UN/CEFACT Common Code may be used with a prefix followed by a colon.
  "unit_code" TEXT,
  -- A string or text indicating the unit of measurement. Useful if you cannot provide a standard unit code for
  -- <a href='unitCode'>unitCode</a>.
  "unit_text" TEXT,
  -- The value of a [[QuantitativeValue]] (including [[Observation]]) or property value node.
  --
  -- * For [[QuantitativeValue]] and [[MonetaryAmount]], the recommended type for values is 'Number'.
  -- * For [[PropertyValue]], it can be 'Text', 'Number', 'Boolean', or 'StructuredValue'.
  -- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
  -- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
  "value" TEXT,
  -- A secondary value that provides additional information on the original value, e.g. a reference temperature or a type of measurement.
  "value_reference" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A statistical distribution of values.
-- http://schema.org/QuantitativeValueDistribution
CREATE TABLE "quantitative_value_distribution" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The median value.
  "median" DOUBLE PRECISION,
  -- The 10th percentile value.
  "percentile10" DOUBLE PRECISION,
  -- The 25th percentile value.
  "percentile25" DOUBLE PRECISION,
  -- The 75th percentile value.
  "percentile75" DOUBLE PRECISION,
  -- The 90th percentile value.
  "percentile90" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A specific question - e.g. from a user seeking answers online, or collected in a Frequently Asked Questions (FAQ) document.
-- http://schema.org/Question
CREATE TABLE "question" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of answers this question has received.
  "answer_count" INTEGER,
  -- For questions that are part of learning resources (e.g. Quiz), eduQuestionType indicates the format of question being given. Example: "Multiple choice", "Open ended", "Flashcard".
  "edu_question_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "comment" ("id") ON DELETE CASCADE
);

-- Quiz: A test of knowledge, skills and abilities.
-- http://schema.org/Quiz
CREATE TABLE "quiz" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "learning_resource" ("id") ON DELETE CASCADE
);

-- An agent quotes/estimates/appraises an object/product/service with a price at a location/store.
-- http://schema.org/QuoteAction
CREATE TABLE "quote_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "trade_action" ("id") ON DELETE CASCADE
);

-- A unique instance of a radio BroadcastService on a CableOrSatelliteService lineup.
-- http://schema.org/RadioChannel
CREATE TABLE "radio_channel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "broadcast_channel" ("id") ON DELETE CASCADE
);

-- A short radio program or a segment/part of a radio program.
-- http://schema.org/RadioClip
CREATE TABLE "radio_clip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "clip" ("id") ON DELETE CASCADE
);

-- A radio episode which can be part of a series or season.
-- http://schema.org/RadioEpisode
CREATE TABLE "radio_episode" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "episode" ("id") ON DELETE CASCADE
);

-- Season dedicated to radio broadcast and associated online delivery.
-- http://schema.org/RadioSeason
CREATE TABLE "radio_season" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work_season" ("id") ON DELETE CASCADE
);

-- The act of responding instinctively and emotionally to an object, expressing a sentiment.
-- http://schema.org/ReactAction
CREATE TABLE "react_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "assess_action" ("id") ON DELETE CASCADE
);

-- The act of consuming written content.
-- http://schema.org/ReadAction
CREATE TABLE "read_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "consume_action" ("id") ON DELETE CASCADE
);

-- A [[RealEstateListing]] is a listing that describes one or more real-estate [[Offer]]s (whose [[businessFunction]] is typically to lease out, or to sell).
-- The [[RealEstateListing]] type itself represents the overall listing, as manifested in some [[WebPage]].
-- http://schema.org/RealEstateListing
CREATE TABLE "real_estate_listing" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Publication date of an online listing.
  "date_posted" TEXT,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- The act of physically/electronically taking delivery of an object that has been transferred from an origin to a destination. Reciprocal of SendAction.
--
-- Related actions:
--
-- * [[SendAction]]: The reciprocal of ReceiveAction.
-- * [[TakeAction]]: Unlike TakeAction, ReceiveAction does not imply that the ownership has been transferred (e.g. I can receive a package, but it does not mean the package is now mine).
-- http://schema.org/ReceiveAction
CREATE TABLE "receive_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- A recipe. For dietary restrictions covered by the recipe, a few common restrictions are enumerated via [[suitableForDiet]]. The [[keywords]] property can also be used to add more detail.
-- http://schema.org/Recipe
CREATE TABLE "recipe" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The method of cooking, such as Frying, Steaming, ...
  "cooking_method" TEXT,
  -- A single ingredient used in the recipe, e.g. sugar, flour or garlic.
  "ingredients" TEXT,
  -- The category of the recipe—for example, appetizer, entree, etc.
  "recipe_category" TEXT,
  -- The cuisine of the recipe (for example, French or Ethiopian).
  "recipe_cuisine" TEXT,
  -- An ingredient or ordered list of ingredients and potentially quantities used in the recipe, e.g. 1 cup of sugar, flour or garlic.  The ingredients can be represented as free text or more structured values.
  "recipe_ingredient" TEXT,
  -- A step in making the recipe, in the form of a single item (document, video, etc.) or an ordered list with HowToStep and/or HowToSection items.
  "recipe_instructions" TEXT,
  -- The quantity produced by the recipe (for example, number of people served, number of servings, etc).
  "recipe_yield" TEXT,
  FOREIGN KEY ("id") REFERENCES "how_to" ("id") ON DELETE CASCADE
);

-- [[Recommendation]] is a type of [[Review]] that suggests or proposes something as the best option or best course of action. Recommendations may be for products or services, or other concrete things, as in the case of a ranked list or product guide. A [[Guide]] may list multiple recommendations for different categories. For example, in a [[Guide]] about which TVs to buy, the author may have several [[Recommendation]]s.
-- http://schema.org/Recommendation
CREATE TABLE "recommendation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
  "category" TEXT,
  FOREIGN KEY ("id") REFERENCES "review" ("id") ON DELETE CASCADE
);

-- The act of registering to be a user of a service, product or web page.
--
-- Related actions:
--
-- * [[JoinAction]]: Unlike JoinAction, RegisterAction implies you are registering to be a user of a service, *not* a group/team of people.
-- * [[FollowAction]]: Unlike FollowAction, RegisterAction doesn't imply that the agent is expecting to poll for updates from the object.
-- * [[SubscribeAction]]: Unlike SubscribeAction, RegisterAction doesn't imply that the agent is expecting updates from the object.
-- http://schema.org/RegisterAction
CREATE TABLE "register_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "interact_action" ("id") ON DELETE CASCADE
);

-- The act of giving money in return for temporary use, but not ownership, of an object such as a vehicle or property. For example, an agent rents a property from a landlord in exchange for a periodic payment.
-- http://schema.org/RentAction
CREATE TABLE "rent_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "trade_action" ("id") ON DELETE CASCADE
);

-- A reservation for a rental car.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations.
-- http://schema.org/RentalCarReservation
CREATE TABLE "rental_car_reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- When a rental car can be dropped off.
  "dropoff_time" TIMESTAMP,
  -- When a taxi will pick up a passenger or a rental car can be picked up.
  "pickup_time" TIMESTAMP,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- A structured value representing repayment.
-- http://schema.org/RepaymentSpecification
CREATE TABLE "repayment_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- a type of payment made in cash during the onset of the purchase of an expensive good/service. The payment typically represents only a percentage of the full purchase price.
  "down_payment" DOUBLE PRECISION,
  -- Frequency of payments due, i.e. number of months between payments. This is defined as a frequency, i.e. the reciprocal of a period of time.
  "loan_payment_frequency" DOUBLE PRECISION,
  -- The number of payments contractually required at origination to repay the loan. For monthly paying loans this is the number of months from the contractual first payment date to the maturity date.
  "number_of_loan_payments" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- The act of editing a recipient by replacing an old object with a new object.
-- http://schema.org/ReplaceAction
CREATE TABLE "replace_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "update_action" ("id") ON DELETE CASCADE
);

-- A Report generated by governmental or non-governmental organization.
-- http://schema.org/Report
CREATE TABLE "report" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number or other unique designator assigned to a Report by the publishing organization.
  "report_number" TEXT,
  FOREIGN KEY ("id") REFERENCES "article" ("id") ON DELETE CASCADE
);

-- A Research project.
-- http://schema.org/ResearchProject
CREATE TABLE "research_project" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "project" ("id") ON DELETE CASCADE
);

-- Researchers.
-- http://schema.org/Researcher
CREATE TABLE "researcher" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "audience" ("id") ON DELETE CASCADE
);

-- A group of multiple reservations with common values for all sub-reservations.
-- http://schema.org/ReservationPackage
CREATE TABLE "reservation_package" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- The action of resetting the password of a device or application.
-- http://schema.org/ResetPasswordAction
CREATE TABLE "reset_password_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "control_action" ("id") ON DELETE CASCADE
);

-- The act of resuming a device or application which was formerly paused (e.g. resume music playback or resume a timer).
-- http://schema.org/ResumeAction
CREATE TABLE "resume_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "control_action" ("id") ON DELETE CASCADE
);

-- The act of returning to the origin that which was previously received (concrete objects) or taken (ownership).
-- http://schema.org/ReturnAction
CREATE TABLE "return_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- The act of producing a balanced opinion about the object for an audience. An agent reviews an object with participants resulting in a review.
-- http://schema.org/ReviewAction
CREATE TABLE "review_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "assess_action" ("id") ON DELETE CASCADE
);

-- A room is a distinguishable space within a structure, usually separated from other spaces by interior walls (source: Wikipedia, the free encyclopedia, see <a href="http://en.wikipedia.org/wiki/Room">http://en.wikipedia.org/wiki/Room</a>).
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/Room
CREATE TABLE "room" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "accommodation" ("id") ON DELETE CASCADE
);

-- Specialized software environment that provides the essential infrastructure, libraries, and services required to execute a program.
-- http://schema.org/RuntimePlatform
CREATE TABLE "runtime_platform" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "software_application" ("id") ON DELETE CASCADE
);

-- A place offering space for "Recreational Vehicles", Caravans, mobile homes and the like.
-- http://schema.org/RVPark
CREATE TABLE "rv_park" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- An [[Article]] whose content is primarily [[satirical]](https://en.wikipedia.org/wiki/Satire) in nature, i.e. unlikely to be literally true. A satirical article is sometimes but not necessarily also a [[NewsArticle]]. [[ScholarlyArticle]]s are also sometimes satirized.
-- http://schema.org/SatiricalArticle
CREATE TABLE "satirical_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "article" ("id") ON DELETE CASCADE
);

-- A scholarly article.
-- http://schema.org/ScholarlyArticle
CREATE TABLE "scholarly_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "article" ("id") ON DELETE CASCADE
);

-- A School District is an administrative area for the administration of schools.
-- http://schema.org/SchoolDistrict
CREATE TABLE "school_district" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "administrative_area" ("id") ON DELETE CASCADE
);

-- Web page type: Search results page.
-- http://schema.org/SearchResultsPage
CREATE TABLE "search_results_page" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page" ("id") ON DELETE CASCADE
);

-- The act of taking money from a buyer in exchange for goods or services rendered. An agent sells an object, product, or service to a buyer for a price. Reciprocal of BuyAction.
-- http://schema.org/SellAction
CREATE TABLE "sell_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "trade_action" ("id") ON DELETE CASCADE
);

-- The act of physically/electronically dispatching an object for transfer from an origin to a destination. Related actions:
--
-- * [[ReceiveAction]]: The reciprocal of SendAction.
-- * [[GiveAction]]: Unlike GiveAction, SendAction does not imply the transfer of ownership (e.g. I can send you my laptop, but I'm not necessarily giving it to you).
-- http://schema.org/SendAction
CREATE TABLE "send_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- ServicePeriod represents a duration with some constraints about cutoff time and business days. This is used e.g. in shipping for handling times or transit time.
-- http://schema.org/ServicePeriod
CREATE TABLE "service_period" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Order cutoff time allows merchants to describe the time after which they will no longer process orders received on that day. For orders processed after cutoff time, one day gets added to the delivery time estimate. This property is expected to be most typically used via the [[ShippingRateSettings]] publication pattern. The time is indicated using the ISO-8601 Time format, e.g. "23:30:00-05:00" would represent 6:30 pm Eastern Standard Time (EST) which is 5 hours behind Coordinated Universal Time (UTC).
  "cutoff_time" TIME,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- ShippingConditions represent a set of constraints and information about the conditions of shipping a product. Such conditions may apply to only a subset of the products being shipped, depending on aspects of the product like weight, size, price, destination, and others. All the specified conditions must be met for this ShippingConditions to apply.
-- http://schema.org/ShippingConditions
CREATE TABLE "shipping_conditions" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates when shipping to a particular [[shippingDestination]] is not available.
  "does_not_ship" BOOLEAN CHECK ("does_not_ship" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- ShippingDeliveryTime provides various pieces of information about delivery times for shipping.
-- http://schema.org/ShippingDeliveryTime
CREATE TABLE "shipping_delivery_time" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Order cutoff time allows merchants to describe the time after which they will no longer process orders received on that day. For orders processed after cutoff time, one day gets added to the delivery time estimate. This property is expected to be most typically used via the [[ShippingRateSettings]] publication pattern. The time is indicated using the ISO-8601 Time format, e.g. "23:30:00-05:00" would represent 6:30 pm Eastern Standard Time (EST) which is 5 hours behind Coordinated Universal Time (UTC).
  "cutoff_time" TIME,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A ShippingRateSettings represents re-usable pieces of shipping information. It is designed for publication on an URL that may be referenced via the [[shippingSettingsLink]] property of an [[OfferShippingDetails]]. Several occurrences can be published, distinguished and matched (i.e. identified/referenced) by their different values for [[shippingLabel]].
-- http://schema.org/ShippingRateSettings
CREATE TABLE "shipping_rate_settings" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates when shipping to a particular [[shippingDestination]] is not available.
  "does_not_ship" BOOLEAN CHECK ("does_not_ship" IN (TRUE, FALSE)),
  -- This can be marked 'true' to indicate that some published [[DeliveryTimeSettings]] or [[ShippingRateSettings]] are intended to apply to all [[OfferShippingDetails]] published by the same merchant, when referenced by a [[shippingSettingsLink]] in those settings. It is not meaningful to use a 'true' value for this property alongside a transitTimeLabel (for [[DeliveryTimeSettings]]) or shippingLabel (for [[ShippingRateSettings]]), since this property is for use with unlabelled settings.
  "is_unlabelled_fallback" BOOLEAN CHECK ("is_unlabelled_fallback" IN (TRUE, FALSE)),
  -- Value in the range [0.0 ; 1.0] representing the fraction of the value of the order that is charged as shipping cost.
  "order_percentage" DOUBLE PRECISION,
  -- Value in the range [0.0 ; 1.0] representing the fraction of the weight that is used to compute the shipping price.
  "weight_percentage" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- ShippingService represents the criteria used to determine if and how an offer could be shipped to a customer.
-- http://schema.org/ShippingService
CREATE TABLE "shipping_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A navigation element of the page.
-- http://schema.org/SiteNavigationElement
CREATE TABLE "site_navigation_element" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page_element" ("id") ON DELETE CASCADE
);

-- Enumerates common size groups for various product categories.
-- http://schema.org/SizeGroupEnumeration
CREATE TABLE "size_group_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- A post to a social media platform, including blog posts, tweets, Facebook posts, etc.
-- http://schema.org/SocialMediaPosting
CREATE TABLE "social_media_posting" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "article" ("id") ON DELETE CASCADE
);

-- Any branch of a field in which people typically develop specific expertise, usually after significant study, time, and effort.
-- http://schema.org/Specialty
CREATE TABLE "specialty" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- Organization: Sports team.
-- http://schema.org/SportsTeam
CREATE TABLE "sports_team" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Gender of something, typically a [[Person]], but possibly also fictional characters, animals, etc. While http://schema.org/Male and http://schema.org/Female may be used, text strings are also acceptable for people who are not a binary gender. The [[gender]] property can also be used in an extended sense to cover e.g. the gender of sports teams. As with the gender of individuals, we do not try to enumerate all possibilities. A mixed-gender [[SportsTeam]] can be indicated with a text value of "Mixed".
  "gender" TEXT,
  FOREIGN KEY ("id") REFERENCES "sports_organization" ("id") ON DELETE CASCADE
);

-- A spreadsheet file.
-- http://schema.org/SpreadsheetDigitalDocument
CREATE TABLE "spreadsheet_digital_document" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "digital_document" ("id") ON DELETE CASCADE
);

-- A state or province of a country.
-- http://schema.org/State
CREATE TABLE "state" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "administrative_area" ("id") ON DELETE CASCADE
);

-- [[StatisticalVariable]] represents any type of statistical metric that can be measured at a place and time. The usage pattern for [[StatisticalVariable]] is typically expressed using [[Observation]] with an explicit [[populationType]], which is a type, typically drawn from Schema.org. Each [[StatisticalVariable]] is marked as a [[ConstraintNode]], meaning that some properties (those listed using [[constraintProperty]]) serve in this setting solely to define the statistical variable rather than literally describe a specific person, place or thing. For example, a [[StatisticalVariable]] Median_Height_Person_Female representing the median height of women, could be written as follows: the population type is [[Person]]; the measuredProperty [[height]]; the [[statType]] [[median]]; the [[gender]] [[Female]]. It is important to note that there are many kinds of scientific quantitative observation which are not fully, perfectly or unambiguously described following this pattern, or with solely Schema.org terminology. The approach taken here is designed to allow partial, incremental or minimal description of [[StatisticalVariable]]s, and the use of detailed sets of entity and property IDs from external repositories. The [[measurementMethod]], [[unitCode]] and [[unitText]] properties can also be used to clarify the specific nature and notation of an observed measurement.
-- http://schema.org/StatisticalVariable
CREATE TABLE "statistical_variable" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A subproperty of [[measurementTechnique]] that can be used for specifying specific methods, in particular via [[MeasurementMethodEnum]].
  "measurement_method" TEXT,
  -- A technique, method or technology used in an [[Observation]], [[StatisticalVariable]] or [[Dataset]] (or [[DataDownload]], [[DataCatalog]]), corresponding to the method used for measuring the corresponding variable(s) (for datasets, described using [[variableMeasured]]; for [[Observation]], a [[StatisticalVariable]]). Often but not necessarily each [[variableMeasured]] will have an explicit representation as (or mapping to) an property such as those defined in Schema.org, or other RDF vocabularies and "knowledge graphs". In that case the subproperty of [[variableMeasured]] called [[measuredProperty]] is applicable.
  --
  -- The [[measurementTechnique]] property helps when extra clarification is needed about how a [[measuredProperty]] was measured. This is oriented towards scientific and scholarly dataset publication but may have broader applicability; it is not intended as a full representation of measurement, but can often serve as a high level summary for dataset discovery.
  --
  -- For example, if [[variableMeasured]] is: molecule concentration, [[measurementTechnique]] could be: "mass spectrometry" or "nmr spectroscopy" or "colorimetry" or "immunofluorescence". If the [[variableMeasured]] is "depression rating", the [[measurementTechnique]] could be "Zung Scale" or "HAM-D" or "Beck Depression Inventory".
  --
  -- If there are several [[variableMeasured]] properties recorded for some given data object, use a [[PropertyValue]] for each [[variableMeasured]] and attach the corresponding [[measurementTechnique]]. The value can also be from an enumeration, organized as a [[MeasurementMetholdEnumeration]].
  "measurement_technique" TEXT,
  -- Indicates the kind of statistic represented by a [[StatisticalVariable]], e.g. mean, count etc. The value of statType is a property, either from within Schema.org (e.g. [[median]], [[marginOfError]], [[maxValue]], [[minValue]]) or from other compatible (e.g. RDF) systems such as DataCommons.org or Wikidata.org.
  "stat_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "constraint_node" ("id") ON DELETE CASCADE
);

-- Lists or enumerations dealing with status types.
-- http://schema.org/StatusEnumeration
CREATE TABLE "status_enumeration" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- The act of forming a personal connection with someone/something (object) unidirectionally/asymmetrically to get updates pushed to.
--
-- Related actions:
--
-- * [[FollowAction]]: Unlike FollowAction, SubscribeAction implies that the subscriber acts as a passive agent being constantly/actively pushed for updates.
-- * [[RegisterAction]]: Unlike RegisterAction, SubscribeAction implies that the agent is interested in continuing receiving updates from the object.
-- * [[JoinAction]]: Unlike JoinAction, SubscribeAction implies that the agent is interested in continuing receiving updates from the object.
-- http://schema.org/SubscribeAction
CREATE TABLE "subscribe_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "interact_action" ("id") ON DELETE CASCADE
);

-- A subway station.
-- http://schema.org/SubwayStation
CREATE TABLE "subway_station" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A suite in a hotel or other public accommodation, denotes a class of luxury accommodations, the key feature of which is multiple rooms (source: Wikipedia, the free encyclopedia, see <a href="http://en.wikipedia.org/wiki/Suite_(hotel)">http://en.wikipedia.org/wiki/Suite_(hotel)</a>).
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/Suite
CREATE TABLE "suite" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The type of bed or beds included in the accommodation. For the single case of just one bed of a certain type, you use bed directly with a text.
  -- If you want to indicate the quantity of a certain kind of bed, use an instance of BedDetails. For more detailed information, use the amenityFeature property.
  "bed" TEXT,
  -- The number of rooms (excluding bathrooms and closets) of the accommodation or lodging business.
  -- Typical unit code(s): ROM for room or C62 for no unit. The type of room can be put in the unitText property of the QuantitativeValue.
  "number_of_rooms" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "accommodation" ("id") ON DELETE CASCADE
);

-- A medical procedure involving an incision with instruments; performed for diagnose, or therapeutic purposes.
-- http://schema.org/SurgicalProcedure
CREATE TABLE "surgical_procedure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_procedure" ("id") ON DELETE CASCADE
);

-- The act of momentarily pausing a device or application (e.g. pause music playback or pause a timer).
-- http://schema.org/SuspendAction
CREATE TABLE "suspend_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "control_action" ("id") ON DELETE CASCADE
);

-- A syllabus that describes the material covered in a course, often with several such sections per [[Course]] so that a distinct [[timeRequired]] can be provided for that section of the [[Course]].
-- http://schema.org/Syllabus
CREATE TABLE "syllabus" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "learning_resource" ("id") ON DELETE CASCADE
);

-- A table on a Web page.
-- http://schema.org/Table
CREATE TABLE "table" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page_element" ("id") ON DELETE CASCADE
);

-- The act of gaining ownership of an object from an origin. Reciprocal of GiveAction.
--
-- Related actions:
--
-- * [[GiveAction]]: The reciprocal of TakeAction.
-- * [[ReceiveAction]]: Unlike ReceiveAction, TakeAction implies that ownership has been transferred.
-- http://schema.org/TakeAction
CREATE TABLE "take_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "transfer_action" ("id") ON DELETE CASCADE
);

-- A taxi.
-- http://schema.org/Taxi
-- Deprecated: Superseded by TaxiService.
CREATE TABLE "taxi" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "service" ("id") ON DELETE CASCADE
);

-- A reservation for a taxi.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use [[Offer]].
-- http://schema.org/TaxiReservation
CREATE TABLE "taxi_reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Number of people the reservation should accommodate.
  "party_size" INTEGER,
  -- When a taxi will pick up a passenger or a rental car can be picked up.
  "pickup_time" TIMESTAMP,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- A service for a vehicle for hire with a driver for local travel. Fares are usually calculated based on distance traveled.
-- http://schema.org/TaxiService
CREATE TABLE "taxi_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "service" ("id") ON DELETE CASCADE
);

-- A taxi stand.
-- http://schema.org/TaxiStand
CREATE TABLE "taxi_stand" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A technical article - Example: How-to (task) topics, step-by-step, procedural troubleshooting, specifications, etc.
-- http://schema.org/TechArticle
CREATE TABLE "tech_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Prerequisites needed to fulfill steps in article.
  "dependencies" TEXT,
  -- Proficiency needed for this content; expected values: 'Beginner', 'Expert'.
  "proficiency_level" TEXT,
  FOREIGN KEY ("id") REFERENCES "article" ("id") ON DELETE CASCADE
);

-- A unique instance of a television BroadcastService on a CableOrSatelliteService lineup.
-- http://schema.org/TelevisionChannel
CREATE TABLE "television_channel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "broadcast_channel" ("id") ON DELETE CASCADE
);

-- A file composed primarily of text.
-- http://schema.org/TextDigitalDocument
CREATE TABLE "text_digital_document" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "digital_document" ("id") ON DELETE CASCADE
);

-- A text file. The text can be unformatted or contain markup, html, etc.
-- http://schema.org/TextObject
CREATE TABLE "text_object" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "media_object" ("id") ON DELETE CASCADE
);

-- A theater group or company, for example, the Royal Shakespeare Company or Druid Theatre.
-- http://schema.org/TheaterGroup
CREATE TABLE "theater_group" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "performing_group" ("id") ON DELETE CASCADE
);

-- A medical procedure intended primarily for therapeutic purposes, aimed at improving a health condition.
-- http://schema.org/TherapeuticProcedure
CREATE TABLE "therapeutic_procedure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_procedure" ("id") ON DELETE CASCADE
);

-- The act of reaching a draw in a competitive activity.
-- http://schema.org/TieAction
CREATE TABLE "tie_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "achieve_action" ("id") ON DELETE CASCADE
);

-- The act of giving money voluntarily to a beneficiary in recognition of services rendered.
-- http://schema.org/TipAction
CREATE TABLE "tip_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "trade_action" ("id") ON DELETE CASCADE
);

-- A tourist trip. A created itinerary of visits to one or more places of interest ([[TouristAttraction]]/[[TouristDestination]]) often linked by a similar theme, geographic area, or interest to a particular [[touristType]]. The [UNWTO](http://www2.unwto.org/) defines tourism trip as the Trip taken by visitors.
-- (See examples below.)
-- http://schema.org/TouristTrip
CREATE TABLE "tourist_trip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Attraction suitable for type(s) of tourist. E.g. children, visitors from a particular country, etc.
  "tourist_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "trip" ("id") ON DELETE CASCADE
);

-- An agent tracks an object for updates.
--
-- Related actions:
--
-- * [[FollowAction]]: Unlike FollowAction, TrackAction refers to the interest on the location of innanimates objects.
-- * [[SubscribeAction]]: Unlike SubscribeAction, TrackAction refers to  the interest on the location of innanimate objects.
-- http://schema.org/TrackAction
CREATE TABLE "track_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "find_action" ("id") ON DELETE CASCADE
);

-- A reservation for train travel.
--
-- Note: This type is for information about actual reservations, e.g. in confirmation emails or HTML pages with individual confirmations of reservations. For offers of tickets, use [[Offer]].
-- http://schema.org/TrainReservation
CREATE TABLE "train_reservation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "reservation" ("id") ON DELETE CASCADE
);

-- A train station.
-- http://schema.org/TrainStation
CREATE TABLE "train_station" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- A trip on a commercial train line.
-- http://schema.org/TrainTrip
CREATE TABLE "train_trip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The platform where the train arrives.
  "arrival_platform" TEXT,
  -- The platform from which the train departs.
  "departure_platform" TEXT,
  -- The name of the train (e.g. The Orient Express).
  "train_name" TEXT,
  -- The unique identifier for the train.
  "train_number" TEXT,
  FOREIGN KEY ("id") REFERENCES "trip" ("id") ON DELETE CASCADE
);

-- The act of traveling from a fromLocation to a destination by a specified mode of transport, optionally with participants.
-- http://schema.org/TravelAction
CREATE TABLE "travel_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "move_action" ("id") ON DELETE CASCADE
);

-- An indication for treating an underlying condition, symptom, etc.
-- http://schema.org/TreatmentIndication
CREATE TABLE "treatment_indication" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_indication" ("id") ON DELETE CASCADE
);

-- A short TV program or a segment/part of a TV program.
-- http://schema.org/TVClip
CREATE TABLE "tv_clip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "clip" ("id") ON DELETE CASCADE
);

-- A TV episode which can be part of a series or season.
-- http://schema.org/TVEpisode
CREATE TABLE "tv_episode" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Languages in which subtitles/captions are available, in [IETF BCP 47 standard format](http://tools.ietf.org/html/bcp47).
  "subtitle_language" TEXT,
  -- An [EIDR](https://eidr.org/) (Entertainment Identifier Registry) [[identifier]] representing at the most general/abstract level, a work of film or television.
  --
  -- For example, the motion picture known as "Ghostbusters" has a titleEIDR of  "10.5240/7EC7-228A-510A-053E-CBB8-J". This title (or work) may have several variants, which EIDR calls "edits". See [[editEIDR]].
  --
  -- Since schema.org types like [[Movie]], [[TVEpisode]], [[TVSeason]], and [[TVSeries]] can be used for both works and their multiple expressions, it is possible to use [[titleEIDR]] alone (for a general description), or alongside [[editEIDR]] for a more edit-specific description.
  "title_eidr" TEXT,
  FOREIGN KEY ("id") REFERENCES "episode" ("id") ON DELETE CASCADE
);

-- Season dedicated to TV broadcast and associated online delivery.
-- http://schema.org/TVSeason
CREATE TABLE "tv_season" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An [EIDR](https://eidr.org/) (Entertainment Identifier Registry) [[identifier]] representing at the most general/abstract level, a work of film or television.
  --
  -- For example, the motion picture known as "Ghostbusters" has a titleEIDR of  "10.5240/7EC7-228A-510A-053E-CBB8-J". This title (or work) may have several variants, which EIDR calls "edits". See [[editEIDR]].
  --
  -- Since schema.org types like [[Movie]], [[TVEpisode]], [[TVSeason]], and [[TVSeries]] can be used for both works and their multiple expressions, it is possible to use [[titleEIDR]] alone (for a general description), or alongside [[editEIDR]] for a more edit-specific description.
  "title_eidr" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "creative_work_season" ("id") ON DELETE CASCADE
);

-- A structured value indicating the quantity, unit of measurement, and business function of goods included in a bundle offer.
-- http://schema.org/TypeAndQuantityNode
CREATE TABLE "type_and_quantity_node" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The quantity of the goods included in the offer.
  "amount_of_this_good" DOUBLE PRECISION,
  -- The unit of measurement given using the UN/CEFACT Common Code (3 characters) or a URL. Other codes than the UN/CEFACT Common Code may be used with a prefix followed by a colon.
  "unit_code" TEXT,
  -- A string or text indicating the unit of measurement. Useful if you cannot provide a standard unit code for
  -- <a href='unitCode'>unitCode</a>.
  "unit_text" TEXT,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- The act of un-registering from a service.
--
-- Related actions:
--
-- * [[RegisterAction]]: antonym of UnRegisterAction.
-- * [[LeaveAction]]: Unlike LeaveAction, UnRegisterAction implies that you are unregistering from a service you were previously registered, rather than leaving a team/group of people.
-- http://schema.org/UnRegisterAction
CREATE TABLE "un_register_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "interact_action" ("id") ON DELETE CASCADE
);

-- The act of applying an object to its intended purpose.
-- http://schema.org/UseAction
CREATE TABLE "use_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "consume_action" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserBlocks
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_blocks" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "user_interaction" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserCheckins
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_checkins" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "user_interaction" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserComments
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_comments" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The text of the UserComment.
  "comment_text" TEXT,
  -- The time at which the UserComment was made.
  "comment_time" TEXT,
  -- The URL at which a reply may be posted to the specified UserComment.
  "reply_to_url" TEXT,
  FOREIGN KEY ("id") REFERENCES "user_interaction" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserDownloads
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_downloads" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "user_interaction" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserLikes
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_likes" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "user_interaction" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserPageVisits
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_page_visits" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "user_interaction" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserPlays
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_plays" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "user_interaction" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserPlusOnes
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_plus_ones" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "user_interaction" ("id") ON DELETE CASCADE
);

-- A review created by an end-user (e.g. consumer, purchaser, attendee etc.), in contrast with [[CriticReview]].
-- http://schema.org/UserReview
CREATE TABLE "user_review" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "review" ("id") ON DELETE CASCADE
);

-- UserInteraction and its subtypes is an old way of talking about users interacting with pages. It is generally better to use [[Action]]-based vocabulary, alongside types such as [[Comment]].
-- http://schema.org/UserTweets
-- Deprecated: Superseded by InteractionCounter.
CREATE TABLE "user_tweets" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "user_interaction" ("id") ON DELETE CASCADE
);

-- A component of the human body circulatory system comprised of an intricate network of hollow tubes that transport blood throughout the entire body.
-- http://schema.org/Vessel
CREATE TABLE "vessel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE
);

-- A vet's office.
-- http://schema.org/VeterinaryCare
CREATE TABLE "veterinary_care" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_organization" ("id") ON DELETE CASCADE
);

-- A short segment/part of a video game.
-- http://schema.org/VideoGameClip
CREATE TABLE "video_game_clip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "clip" ("id") ON DELETE CASCADE
);

-- A video file.
-- http://schema.org/VideoObject
CREATE TABLE "video_object" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The caption for this object. For downloadable machine formats (closed caption, subtitles etc.) use MediaObject and indicate the [[encodingFormat]].
  "caption" TEXT,
  -- Represents textual captioning from a [[MediaObject]], e.g. text of a 'meme'.
  "embedded_text_caption" TEXT,
  -- If this MediaObject is an AudioObject or VideoObject, the transcript of that object.
  "transcript" TEXT,
  -- The frame size of the video.
  "video_frame_size" TEXT,
  -- The quality of the video.
  "video_quality" TEXT,
  FOREIGN KEY ("id") REFERENCES "media_object" ("id") ON DELETE CASCADE
);

-- The act of consuming static visual content.
-- http://schema.org/ViewAction
CREATE TABLE "view_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "consume_action" ("id") ON DELETE CASCADE
);

-- A volcano, like Fujisan.
-- http://schema.org/Volcano
CREATE TABLE "volcano" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "landform" ("id") ON DELETE CASCADE
);

-- A structured value representing the duration and scope of services that will be provided to a customer free of charge in case of a defect or malfunction of a product.
-- http://schema.org/WarrantyPromise
CREATE TABLE "warranty_promise" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- A range of services that will be provided to a customer free of charge in case of a defect or malfunction of a product.
--
-- Commonly used values:
--
-- * http://purl.org/goodrelations/v1#Labor-BringIn
-- * http://purl.org/goodrelations/v1#PartsAndLabor-BringIn
-- * http://purl.org/goodrelations/v1#PartsAndLabor-PickUp
-- http://schema.org/WarrantyScope
CREATE TABLE "warranty_scope" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "enumeration" ("id") ON DELETE CASCADE
);

-- The act of consuming dynamic/moving visual content.
-- http://schema.org/WatchAction
CREATE TABLE "watch_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "consume_action" ("id") ON DELETE CASCADE
);

-- An application programming interface accessible over Web/Internet technologies.
-- http://schema.org/WebAPI
CREATE TABLE "web_api" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Further documentation describing the Web API in more detail.
  "documentation" TEXT,
  FOREIGN KEY ("id") REFERENCES "service" ("id") ON DELETE CASCADE
);

-- Web applications.
-- http://schema.org/WebApplication
CREATE TABLE "web_application" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Specifies browser requirements in human-readable text. For example, 'requires HTML5 support'.
  "browser_requirements" TEXT,
  FOREIGN KEY ("id") REFERENCES "software_application" ("id") ON DELETE CASCADE
);

-- The act of achieving victory in a competitive activity.
-- http://schema.org/WinAction
CREATE TABLE "win_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "achieve_action" ("id") ON DELETE CASCADE
);

-- A program with both an educational and employment component. Typically based at a workplace and structured around work-based learning, with the aim of instilling competencies related to an occupation. WorkBasedProgram is used to distinguish programs such as apprenticeships from school, college or other classroom based educational programs.
-- http://schema.org/WorkBasedProgram
CREATE TABLE "work_based_program" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A category describing the job, preferably using a term from a taxonomy such as [BLS O*NET-SOC](http://www.onetcenter.org/taxonomy.html), [ISCO-08](https://www.ilo.org/public/english/bureau/stat/isco/isco08/) or similar, with the property repeated for each applicable value. Ideally the taxonomy should be identified, and both the textual label and formal code for the category should be provided.
  --
  -- Note: for historical reasons, any textual label and formal code provided as a literal may be assumed to be from O*NET-SOC.
  "occupational_category" TEXT,
  FOREIGN KEY ("id") REFERENCES "educational_occupational_program" ("id") ON DELETE CASCADE
);

-- An advertising section of the page.
-- http://schema.org/WPAdBlock
CREATE TABLE "wp_ad_block" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page_element" ("id") ON DELETE CASCADE
);

-- The footer section of the page.
-- http://schema.org/WPFooter
CREATE TABLE "wp_footer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page_element" ("id") ON DELETE CASCADE
);

-- The header section of the page.
-- http://schema.org/WPHeader
CREATE TABLE "wp_header" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page_element" ("id") ON DELETE CASCADE
);

-- A sidebar section of the page.
-- http://schema.org/WPSideBar
CREATE TABLE "wp_side_bar" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "web_page_element" ("id") ON DELETE CASCADE
);

-- The act of authoring written creative content.
-- http://schema.org/WriteAction
CREATE TABLE "write_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The language of the content or performance or used in an action. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[availableLanguage]].
  "in_language" TEXT,
  FOREIGN KEY ("id") REFERENCES "create_action" ("id") ON DELETE CASCADE
);

-- A zoo.
-- http://schema.org/Zoo
CREATE TABLE "zoo" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE
);

-- The act of committing to/adopting an object.
--
-- Related actions:
--
-- * [[RejectAction]]: The antonym of AcceptAction.
-- http://schema.org/AcceptAction
CREATE TABLE "accept_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "allocate_action" ("id") ON DELETE CASCADE
);

-- The act of expressing a consistency of opinion with the object. An agent agrees to/about an object (a proposition, topic or theme) with participants.
-- http://schema.org/AgreeAction
CREATE TABLE "agree_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "react_action" ("id") ON DELETE CASCADE
);

-- A radio channel that uses AM.
-- http://schema.org/AMRadioChannel
CREATE TABLE "am_radio_channel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "radio_channel" ("id") ON DELETE CASCADE
);

-- An AnalysisNewsArticle is a [[NewsArticle]] that, while based on factual reporting, incorporates the expertise of the author/producer, offering interpretations and conclusions.
-- http://schema.org/AnalysisNewsArticle
CREATE TABLE "analysis_news_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "news_article" ("id") ON DELETE CASCADE
);

-- Animal shelter.
-- http://schema.org/AnimalShelter
CREATE TABLE "animal_shelter" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- Reference documentation for application programming interfaces (APIs).
-- http://schema.org/APIReference
CREATE TABLE "api_reference" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Library file name, e.g., mscorlib.dll, system.web.dll.
  "assembly" TEXT,
  -- Associated product/technology version. E.g., .NET Framework 4.5.
  "assembly_version" TEXT,
  -- Library file name, e.g., mscorlib.dll, system.web.dll.
  "executable_library_name" TEXT,
  -- Indicates whether API is managed or unmanaged.
  "programming_model" TEXT,
  -- Type of app development: phone, Metro style, desktop, XBox, etc.
  "target_platform" TEXT,
  FOREIGN KEY ("id") REFERENCES "tech_article" ("id") ON DELETE CASCADE
);

-- An organization with archival holdings. An organization which keeps and preserves archival material and typically makes it accessible to the public.
-- http://schema.org/ArchiveOrganization
CREATE TABLE "archive_organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A type of blood vessel that specifically carries blood away from the heart.
-- http://schema.org/Artery
CREATE TABLE "artery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "vessel" ("id") ON DELETE CASCADE
);

-- The act of posing a question / favor to someone.
--
-- Related actions:
--
-- * [[ReplyAction]]: Appears generally as a response to AskAction.
-- http://schema.org/AskAction
CREATE TABLE "ask_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "communicate_action" ("id") ON DELETE CASCADE
);

-- A [[NewsArticle]] expressing an open call by a [[NewsMediaOrganization]] asking the public for input, insights, clarifications, anecdotes, documentation, etc., on an issue, for reporting purposes.
-- http://schema.org/AskPublicNewsArticle
CREATE TABLE "ask_public_news_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "news_article" ("id") ON DELETE CASCADE
);

-- The act of allocating an action/event/task to some destination (someone or something).
-- http://schema.org/AssignAction
CREATE TABLE "assign_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "allocate_action" ("id") ON DELETE CASCADE
);

-- A specific and exact (byte-for-byte) version of an [[AudioObject]]. Two byte-for-byte identical files, for the purposes of this type, considered identical. If they have different embedded metadata the files will differ. Different external facts about the files, e.g. creator or dateCreated that aren't represented in their actual content, do not affect this notion of identity.
-- http://schema.org/AudioObjectSnapshot
CREATE TABLE "audio_object_snapshot" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "audio_object" ("id") ON DELETE CASCADE
);

-- The act of granting permission to an object.
-- http://schema.org/AuthorizeAction
CREATE TABLE "authorize_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "allocate_action" ("id") ON DELETE CASCADE
);

-- Car repair, sales, or parts.
-- http://schema.org/AutomotiveBusiness
CREATE TABLE "automotive_business" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A [[NewsArticle]] providing historical context, definition and detail on a specific topic (aka "explainer" or "backgrounder"). For example, an in-depth article or frequently-asked-questions ([FAQ](https://en.wikipedia.org/wiki/FAQ)) document on topics such as Climate Change or the European Union. Other kinds of background material from a non-news setting are often described using [[Book]] or [[Article]], in particular [[ScholarlyArticle]]. See also [[NewsArticle]] for related vocabulary from a learning/education perspective.
-- http://schema.org/BackgroundNewsArticle
CREATE TABLE "background_news_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "news_article" ("id") ON DELETE CASCADE
);

-- A product or service offered by a bank whereby one may deposit, withdraw or transfer money and in some cases be paid interest.
-- http://schema.org/BankAccount
CREATE TABLE "bank_account" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The type of a bank account.
  "bank_account_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "financial_product" ("id") ON DELETE CASCADE
);

-- An image of a visual machine-readable code such as a barcode or QR code.
-- http://schema.org/Barcode
CREATE TABLE "barcode" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "image_object" ("id") ON DELETE CASCADE
);

-- A type of bed. This is used for indicating the bed or beds available in an accommodation.
-- http://schema.org/BedType
CREATE TABLE "bed_type" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "qualitative_value" ("id") ON DELETE CASCADE
);

-- A blog post.
-- http://schema.org/BlogPosting
CREATE TABLE "blog_posting" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "social_media_posting" ("id") ON DELETE CASCADE
);

-- A Buddhist temple.
-- http://schema.org/BuddhistTemple
CREATE TABLE "buddhist_temple" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "place_of_worship" ("id") ON DELETE CASCADE
);

-- A canal, like the Panama Canal.
-- http://schema.org/Canal
CREATE TABLE "canal" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "body_of_water" ("id") ON DELETE CASCADE
);

-- The act of asserting that a future event/action is no longer going to happen.
--
-- Related actions:
--
-- * [[ConfirmAction]]: The antonym of CancelAction.
-- http://schema.org/CancelAction
CREATE TABLE "cancel_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "plan_action" ("id") ON DELETE CASCADE
);

-- The act of an agent communicating (service provider, social media, etc) their arrival by registering/confirming for a previously reserved service (e.g. flight check-in) or at a place (e.g. hotel), possibly resulting in a result (boarding pass, etc).
--
-- Related actions:
--
-- * [[CheckOutAction]]: The antonym of CheckInAction.
-- * [[ArriveAction]]: Unlike ArriveAction, CheckInAction implies that the agent is informing/confirming the start of a previously reserved service.
-- * [[ConfirmAction]]: Unlike ConfirmAction, CheckInAction implies that the agent is informing/confirming the *start* of a previously reserved service rather than its validity/existence.
-- http://schema.org/CheckInAction
CREATE TABLE "check_in_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "communicate_action" ("id") ON DELETE CASCADE
);

-- The act of an agent communicating (service provider, social media, etc) their departure of a previously reserved service (e.g. flight check-in) or place (e.g. hotel).
--
-- Related actions:
--
-- * [[CheckInAction]]: The antonym of CheckOutAction.
-- * [[DepartAction]]: Unlike DepartAction, CheckOutAction implies that the agent is informing/confirming the end of a previously reserved service.
-- * [[CancelAction]]: Unlike CancelAction, CheckOutAction implies that the agent is informing/confirming the end of a previously reserved service.
-- http://schema.org/CheckOutAction
CREATE TABLE "check_out_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "communicate_action" ("id") ON DELETE CASCADE
);

-- A Childcare center.
-- http://schema.org/ChildCare
CREATE TABLE "child_care" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A church.
-- http://schema.org/Church
CREATE TABLE "church" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "place_of_worship" ("id") ON DELETE CASCADE
);

-- A city hall.
-- http://schema.org/CityHall
CREATE TABLE "city_hall" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "government_building" ("id") ON DELETE CASCADE
);

-- The act of generating a comment about a subject.
-- http://schema.org/CommentAction
CREATE TABLE "comment_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "communicate_action" ("id") ON DELETE CASCADE
);

-- A [[CompleteDataFeed]] is a [[DataFeed]] whose standard representation includes content for every item currently in the feed.
--
-- This is the equivalent of Atom's element as defined in Feed Paging and Archiving [RFC 5005](https://tools.ietf.org/html/rfc5005), for example (and as defined for Atom), when using data from a feed that represents a collection of items that varies over time (e.g. "Top Twenty Records") there is no need to have newer entries mixed in alongside older, obsolete entries. By marking this feed as a CompleteDataFeed, old entries can be safely discarded when the feed is refreshed, since we can assume the feed has provided descriptions for all current items.
-- http://schema.org/CompleteDataFeed
CREATE TABLE "complete_data_feed" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "data_feed" ("id") ON DELETE CASCADE
);

-- A compound price specification is one that bundles multiple prices that all apply in combination for different dimensions of consumption. Use the name property of the attached unit price specification for indicating the dimension of a price component (e.g. "electricity" or "final cleaning").
-- http://schema.org/CompoundPriceSpecification
CREATE TABLE "compound_price_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Defines the type of a price specified for an offered product, for example a list price, a (temporary) sale price or a manufacturer suggested retail price. If multiple prices are specified for an offer the [[priceType]] property can be used to identify the type of each such specified price. The value of priceType can be specified as a value from enumeration PriceTypeEnumeration or, a UN/EDIFACT 5387 code, or as a free form text string for price types that are not already predefined in PriceTypeEnumeration.
  "price_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "price_specification" ("id") ON DELETE CASCADE
);

-- A courthouse.
-- http://schema.org/Courthouse
CREATE TABLE "courthouse" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "government_building" ("id") ON DELETE CASCADE
);

-- A CreativeWorkSeries in schema.org is a group of related items, typically but not necessarily of the same kind. CreativeWorkSeries are usually organized into some order, often chronological. Unlike [[ItemList]] which is a general purpose data structure for lists of things, the emphasis with CreativeWorkSeries is on published materials (written e.g. books and periodicals, or media such as TV, radio and games).
--
-- Specific subtypes are available for describing [[TVSeries]], [[RadioSeries]], [[MovieSeries]], [[BookSeries]], [[Periodical]] and [[VideoGameSeries]]. In each case, the [[hasPart]] / [[isPartOf]] properties can be used to relate the CreativeWorkSeries to its parts. The general CreativeWorkSeries type serves largely just to organize these more specific and practical subtypes.
--
-- It is common for properties applicable to an item from the series to be usefully applied to the containing group. Schema.org attempts to anticipate some of these cases, but publishers should be free to apply properties of the series parts to the series as a whole wherever they seem appropriate.
-- http://schema.org/CreativeWorkSeries
CREATE TABLE "creative_work_series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The end date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "end_date" TEXT,
  -- The International Standard Serial Number (ISSN) that identifies this serial publication. You can repeat this property to identify different formats of, or the linking ISSN (ISSN-L) for, this serial publication.
  "issn" TEXT,
  -- The start date and time of the item (in [ISO 8601 date format](http://en.wikipedia.org/wiki/ISO_8601)).
  "start_date" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "series" ("id") ON DELETE CASCADE
);

-- A service to convert funds from one currency to another currency.
-- http://schema.org/CurrencyConversionService
CREATE TABLE "currency_conversion_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "financial_product" ("id") ON DELETE CASCADE
);

-- A defence establishment, such as an army or navy base.
-- http://schema.org/DefenceEstablishment
CREATE TABLE "defence_establishment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "government_building" ("id") ON DELETE CASCADE
);

-- A DefinedRegion is a geographic area defined by potentially arbitrary (rather than political, administrative or natural geographical) criteria. Properties are provided for defining a region by reference to sets of postal codes.
--
-- Examples: a delivery destination when shopping. Region where regional pricing is configured.
--
-- Requirement 1:
-- Country: US
-- States: "NY", "CA"
--
-- Requirement 2:
-- Country: US
-- PostalCode Set: { [94000-94585], [97000, 97999], [13000, 13599]}
-- { [12345, 12345], [78945, 78945], }
-- Region = state, canton, prefecture, autonomous community...
-- http://schema.org/DefinedRegion
CREATE TABLE "defined_region" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The country. Recommended to be in 2-letter [ISO 3166-1 alpha-2](http://en.wikipedia.org/wiki/ISO_3166-1) format, for example "US". For backward compatibility, a 3-letter [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) country code such as "SGP" or a full country name such as "Singapore" can also be used.
  "address_country" TEXT,
  -- The region in which the locality is, and which is in the country. For example, California or another appropriate first-level [Administrative division](https://en.wikipedia.org/wiki/List_of_administrative_divisions_by_country).
  "address_region" TEXT,
  -- The postal code. For example, 94043.
  "postal_code" TEXT,
  -- A defined range of postal codes indicated by a common textual prefix. Used for non-numeric systems such as UK.
  "postal_code_prefix" TEXT,
  FOREIGN KEY ("id") REFERENCES "place" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "structured_value" ("id") ON DELETE CASCADE
);

-- The price for the delivery of an offer using a particular delivery method.
-- http://schema.org/DeliveryChargeSpecification
CREATE TABLE "delivery_charge_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The geographic area where a service or offered item is provided.
  "area_served" TEXT,
  -- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is valid.
  --
  -- See also [[ineligibleRegion]].
  "eligible_region" TEXT,
  -- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is not valid, e.g. a region where the transaction is not allowed.
  --
  -- See also [[eligibleRegion]].
  "ineligible_region" TEXT,
  FOREIGN KEY ("id") REFERENCES "price_specification" ("id") ON DELETE CASCADE
);

-- A strategy of regulating the intake of food to achieve or maintain a specific health-related goal.
-- http://schema.org/Diet
CREATE TABLE "diet" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Nutritional information specific to the dietary plan. May include dietary recommendations on what foods to avoid, what foods to consume, and specific alterations/deviations from the USDA or other regulatory body's approved dietary guidelines.
  "diet_features" TEXT,
  -- Medical expert advice related to the plan.
  "expert_considerations" TEXT,
  -- Specific physiologic benefits associated to the plan.
  "physiological_benefits" TEXT,
  -- Specific physiologic risks associated to the diet plan.
  "risks" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "lifestyle_modification" ("id") ON DELETE CASCADE
);

-- A product taken by mouth that contains a dietary ingredient intended to supplement the diet. Dietary ingredients may include vitamins, minerals, herbs or other botanicals, amino acids, and substances such as enzymes, organ tissues, glandulars and metabolites.
-- http://schema.org/DietarySupplement
CREATE TABLE "dietary_supplement" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An active ingredient, typically chemical compounds and/or biologic substances.
  "active_ingredient" TEXT,
  -- True if this item's name is a proprietary/brand name (vs. generic name).
  "is_proprietary" BOOLEAN CHECK ("is_proprietary" IN (TRUE, FALSE)),
  -- The drug or supplement's legal status, including any controlled substance schedules that apply.
  "legal_status" TEXT,
  -- The specific biochemical interaction through which this drug or supplement produces its pharmacological effect.
  "mechanism_of_action" TEXT,
  -- The generic name of this drug or supplement.
  "non_proprietary_name" TEXT,
  -- Proprietary name given to the diet plan, typically by its originator or creator.
  "proprietary_name" TEXT,
  -- Any potential safety concern associated with the supplement. May include interactions with other drugs and foods, pregnancy, breastfeeding, known adverse reactions, and documented efficacy of the supplement.
  "safety_consideration" TEXT,
  -- Characteristics of the population for which this is intended, or which typically uses it, e.g. 'adults'.
  "target_population" TEXT,
  FOREIGN KEY ("id") REFERENCES "product" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "substance" ("id") ON DELETE CASCADE
);

-- The act of expressing a difference of opinion with the object. An agent disagrees to/about an object (a proposition, topic or theme) with participants.
-- http://schema.org/DisagreeAction
CREATE TABLE "disagree_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "react_action" ("id") ON DELETE CASCADE
);

-- A posting to a discussion forum.
-- http://schema.org/DiscussionForumPosting
CREATE TABLE "discussion_forum_posting" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "social_media_posting" ("id") ON DELETE CASCADE
);

-- The act of expressing a negative sentiment about the object. An agent dislikes an object (a proposition, topic or theme) with participants.
-- http://schema.org/DislikeAction
CREATE TABLE "dislike_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "react_action" ("id") ON DELETE CASCADE
);

-- A chemical or biologic substance, used as a medical therapy, that has a physiological effect on an organism. Here the term drug is used interchangeably with the term medicine although clinical knowledge makes a clear difference between them.
-- http://schema.org/Drug
CREATE TABLE "drug" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- An active ingredient, typically chemical compounds and/or biologic substances.
  "active_ingredient" TEXT,
  -- A route by which this drug may be administered, e.g. 'oral'.
  "administration_route" TEXT,
  -- Any precaution, guidance, contraindication, etc. related to consumption of alcohol while taking this drug.
  "alcohol_warning" TEXT,
  -- Any precaution, guidance, contraindication, etc. related to this drug's use by breastfeeding mothers.
  "breastfeeding_warning" TEXT,
  -- Description of the absorption and elimination of drugs, including their concentration (pharmacokinetics, pK) and biological effects (pharmacodynamics, pD).
  "clincal_pharmacology" TEXT,
  -- Description of the absorption and elimination of drugs, including their concentration (pharmacokinetics, pK) and biological effects (pharmacodynamics, pD).
  "clinical_pharmacology" TEXT,
  -- A dosage form in which this drug/supplement is available, e.g. 'tablet', 'suspension', 'injection'.
  "dosage_form" TEXT,
  -- The unit in which the drug is measured, e.g. '5 mg tablet'.
  "drug_unit" TEXT,
  -- Any precaution, guidance, contraindication, etc. related to consumption of specific foods while taking this drug.
  "food_warning" TEXT,
  -- True if the drug is available in a generic form (regardless of name).
  "is_available_generically" BOOLEAN CHECK ("is_available_generically" IN (TRUE, FALSE)),
  -- True if this item's name is a proprietary/brand name (vs. generic name).
  "is_proprietary" BOOLEAN CHECK ("is_proprietary" IN (TRUE, FALSE)),
  -- Link to the drug's label details.
  "label_details" TEXT,
  -- The drug or supplement's legal status, including any controlled substance schedules that apply.
  "legal_status" TEXT,
  -- The specific biochemical interaction through which this drug or supplement produces its pharmacological effect.
  "mechanism_of_action" TEXT,
  -- The generic name of this drug or supplement.
  "non_proprietary_name" TEXT,
  -- Any information related to overdose on a drug, including signs or symptoms, treatments, contact information for emergency response.
  "overdosage" TEXT,
  -- Any precaution, guidance, contraindication, etc. related to this drug's use during pregnancy.
  "pregnancy_warning" TEXT,
  -- Link to prescribing information for the drug.
  "prescribing_info" TEXT,
  -- Indicates the status of drug prescription, e.g. local catalogs classifications or whether the drug is available by prescription or over-the-counter, etc.
  "prescription_status" TEXT,
  -- Proprietary name given to the diet plan, typically by its originator or creator.
  "proprietary_name" TEXT,
  -- The RxCUI drug identifier from RXNORM.
  "rxcui" TEXT,
  -- Any FDA or other warnings about the drug (text or URL).
  "warning" TEXT,
  FOREIGN KEY ("id") REFERENCES "product" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "substance" ("id") ON DELETE CASCADE
);

-- A dry-cleaning business.
-- http://schema.org/DryCleaningOrLaundry
CREATE TABLE "dry_cleaning_or_laundry" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- An educational organization.
-- http://schema.org/EducationalOrganization
CREATE TABLE "educational_organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "organization" ("id") ON DELETE CASCADE
);

-- An embassy.
-- http://schema.org/Embassy
CREATE TABLE "embassy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "government_building" ("id") ON DELETE CASCADE
);

-- An emergency service, such as a fire station or ER.
-- http://schema.org/EmergencyService
CREATE TABLE "emergency_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A subclass of OrganizationRole used to describe employee relationships.
-- http://schema.org/EmployeeRole
CREATE TABLE "employee_role" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The base salary of the job or of an employee in an EmployeeRole.
  "base_salary" DOUBLE PRECISION,
  -- The currency (coded using [ISO 4217](http://en.wikipedia.org/wiki/ISO_4217)) used for the main salary information in this job posting or for this employee.
  "salary_currency" TEXT,
  FOREIGN KEY ("id") REFERENCES "organization_role" ("id") ON DELETE CASCADE
);

-- An aggregate rating of an Organization related to its role as an employer.
-- http://schema.org/EmployerAggregateRating
CREATE TABLE "employer_aggregate_rating" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "aggregate_rating" ("id") ON DELETE CASCADE
);

-- An employment agency.
-- http://schema.org/EmploymentAgency
CREATE TABLE "employment_agency" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- An agent approves/certifies/likes/supports/sanctions an object.
-- http://schema.org/EndorseAction
CREATE TABLE "endorse_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "react_action" ("id") ON DELETE CASCADE
);

-- A business providing entertainment.
-- http://schema.org/EntertainmentBusiness
CREATE TABLE "entertainment_business" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- Representation of an Error.
-- http://schema.org/Error
CREATE TABLE "error" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Application or platform dependant error code.
  "error_code" TEXT,
  FOREIGN KEY ("id") REFERENCES "instantaneous_event" ("id") ON DELETE CASCADE
);

-- A series of [[Event]]s. Included events can relate with the series using the [[superEvent]] property.
--
-- An EventSeries is a collection of events that share some unifying characteristic. For example, "The Olympic Games" is a series, which
-- is repeated regularly. The "2012 London Olympics" can be presented both as an [[Event]] in the series "Olympic Games", and as an
-- [[EventSeries]] that included a number of sporting competitions as Events.
--
-- The nature of the association between the events in an [[EventSeries]] can vary, but typical examples could
-- include a thematic event series (e.g. topical meetups or classes), or a series of regular events that share a location, attendee group and/or organizers.
--
-- EventSeries has been defined as a kind of Event to make it easy for publishers to use it in an Event context without
-- worrying about which kinds of series are really event-like enough to call an Event. In general an EventSeries
-- may seem more Event-like when the period of time is compact and when aspects such as location are fixed, but
-- it may also sometimes prove useful to describe a longer-term series as an Event.
-- http://schema.org/EventSeries
CREATE TABLE "event_series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "event" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "series" ("id") ON DELETE CASCADE
);

-- Financial services business.
-- http://schema.org/FinancialService
CREATE TABLE "financial_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Description of fees, commissions, and other terms applied either to a class of financial product, or by a financial service organization.
  "fees_and_commissions_specification" TEXT,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A radio channel that uses FM.
-- http://schema.org/FMRadioChannel
CREATE TABLE "fm_radio_channel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "radio_channel" ("id") ON DELETE CASCADE
);

-- A food-related business.
-- http://schema.org/FoodEstablishment
CREATE TABLE "food_establishment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates whether a FoodEstablishment accepts reservations. Values can be Boolean, an URL at which reservations can be made or (for backwards compatibility) the strings ```Yes``` or ```No```.
  "accepts_reservations" TEXT,
  -- Either the actual menu as a structured representation, as text, or a URL of the menu.
  "has_menu" TEXT,
  -- Either the actual menu as a structured representation, as text, or a URL of the menu.
  "menu" TEXT,
  -- The cuisine of the restaurant.
  "serves_cuisine" TEXT,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A GeoCircle is a GeoShape representing a circular geographic area. As it is a GeoShape
-- it provides the simple textual property 'circle', but also allows the combination of postalCode alongside geoRadius.
-- The center of the circle can be indicated via the 'geoMidpoint' property, or more approximately using 'address', 'postalCode'.
-- http://schema.org/GeoCircle
CREATE TABLE "geo_circle" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates the approximate radius of a GeoCircle (metres unless indicated otherwise via Distance notation).
  "geo_radius" TEXT,
  FOREIGN KEY ("id") REFERENCES "geo_shape" ("id") ON DELETE CASCADE
);

-- A government office&#x2014;for example, an IRS or DMV office.
-- http://schema.org/GovernmentOffice
CREATE TABLE "government_office" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- Health and beauty.
-- http://schema.org/HealthAndBeautyBusiness
CREATE TABLE "health_and_beauty_business" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A Hindu temple.
-- http://schema.org/HinduTemple
CREATE TABLE "hindu_temple" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "place_of_worship" ("id") ON DELETE CASCADE
);

-- A construction business.
--
-- A HomeAndConstructionBusiness is a [[LocalBusiness]] that provides services around homes and buildings.
--
-- As a [[LocalBusiness]] it can be described as a [[provider]] of one or more [[Service]]\(s).
-- http://schema.org/HomeAndConstructionBusiness
CREATE TABLE "home_and_construction_business" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A hotel room is a single room in a hotel.
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/HotelRoom
CREATE TABLE "hotel_room" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The type of bed or beds included in the accommodation. For the single case of just one bed of a certain type, you use bed directly with a text.
  -- If you want to indicate the quantity of a certain kind of bed, use an instance of BedDetails. For more detailed information, use the amenityFeature property.
  "bed" TEXT,
  FOREIGN KEY ("id") REFERENCES "room" ("id") ON DELETE CASCADE
);

-- A direction indicating a single action to do in the instructions for how to achieve a result.
-- http://schema.org/HowToDirection
CREATE TABLE "how_to_direction" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A media object representing the circumstances after performing this direction.
  "after_media" TEXT,
  -- A media object representing the circumstances before performing this direction.
  "before_media" TEXT,
  -- A media object representing the circumstances while performing this direction.
  "during_media" TEXT,
  -- A sub-property of instrument. A supply consumed when performing instructions or a direction.
  "supply" TEXT,
  -- A sub property of instrument. An object used (but not consumed) when performing instructions or a direction.
  "tool" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "list_item" ("id") ON DELETE CASCADE
);

-- A supply consumed when performing the instructions for how to achieve a result.
-- http://schema.org/HowToSupply
CREATE TABLE "how_to_supply" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The estimated cost of the supply or supplies consumed when performing instructions.
  "estimated_cost" TEXT,
  FOREIGN KEY ("id") REFERENCES "how_to_item" ("id") ON DELETE CASCADE
);

-- An explanation in the instructions for how to achieve a result. It provides supplementary information about a technique, supply, author's preference, etc. It can explain what could be done, or what should not be done, but doesn't specify what should be done (see HowToDirection).
-- http://schema.org/HowToTip
CREATE TABLE "how_to_tip" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "list_item" ("id") ON DELETE CASCADE
);

-- A tool used (but not consumed) when performing instructions for how to achieve a result.
-- http://schema.org/HowToTool
CREATE TABLE "how_to_tool" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "how_to_item" ("id") ON DELETE CASCADE
);

-- A specific and exact (byte-for-byte) version of an [[ImageObject]]. Two byte-for-byte identical files, for the purposes of this type, considered identical. If they have different embedded metadata (e.g. XMP, EXIF) the files will differ. Different external facts about the files, e.g. creator or dateCreated that aren't represented in their actual content, do not affect this notion of identity.
-- http://schema.org/ImageObjectSnapshot
CREATE TABLE "image_object_snapshot" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "image_object" ("id") ON DELETE CASCADE
);

-- The act of notifying someone of information pertinent to them, with no expectation of a response.
-- http://schema.org/InformAction
CREATE TABLE "inform_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "communicate_action" ("id") ON DELETE CASCADE
);

-- The act of adding at a specific location in an ordered collection.
-- http://schema.org/InsertAction
CREATE TABLE "insert_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "add_action" ("id") ON DELETE CASCADE
);

-- An internet cafe.
-- http://schema.org/InternetCafe
CREATE TABLE "internet_cafe" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A type of financial product that typically requires the client to transfer funds to a financial service in return for potential beneficial financial return.
-- http://schema.org/InvestmentOrDeposit
CREATE TABLE "investment_or_deposit" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The amount of money.
  "amount" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "financial_product" ("id") ON DELETE CASCADE
);

-- The act of asking someone to attend an event. Reciprocal of RsvpAction.
-- http://schema.org/InviteAction
CREATE TABLE "invite_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "communicate_action" ("id") ON DELETE CASCADE
);

-- A lake (for example, Lake Pontrachain).
-- http://schema.org/LakeBodyOfWater
CREATE TABLE "lake_body_of_water" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "body_of_water" ("id") ON DELETE CASCADE
);

-- A LegalService is a business that provides legally-oriented services, advice and representation, e.g. law firms.
--
-- As a [[LocalBusiness]] it can be described as a [[provider]] of one or more [[Service]]\(s).
-- http://schema.org/LegalService
CREATE TABLE "legal_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A specific object or file containing a Legislation. Note that the same Legislation can be published in multiple files. For example, a digitally signed PDF, a plain PDF and an HTML version.
-- http://schema.org/LegislationObject
CREATE TABLE "legislation_object" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "legislation" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "media_object" ("id") ON DELETE CASCADE
);

-- A legislative building&#x2014;for example, the state capitol.
-- http://schema.org/LegislativeBuilding
CREATE TABLE "legislative_building" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "government_building" ("id") ON DELETE CASCADE
);

-- A library.
-- http://schema.org/Library
CREATE TABLE "library" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- The act of expressing a positive sentiment about the object. An agent likes an object (a proposition, topic or theme) with participants.
-- http://schema.org/LikeAction
CREATE TABLE "like_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "react_action" ("id") ON DELETE CASCADE
);

-- A financial product for the loaning of an amount of money, or line of credit, under agreed terms and charges.
-- http://schema.org/LoanOrCredit
CREATE TABLE "loan_or_credit" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The amount of money.
  "amount" DOUBLE PRECISION,
  -- The currency in which the monetary amount is expressed.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "currency" TEXT,
  -- The type of a loan or credit.
  "loan_type" TEXT,
  -- The only way you get the money back in the event of default is the security. Recourse is where you still have the opportunity to go back to the borrower for the rest of the money.
  "recourse_loan" BOOLEAN CHECK ("recourse_loan" IN (TRUE, FALSE)),
  -- Whether the terms for payment of interest can be renegotiated during the life of the loan.
  "renegotiable_loan" BOOLEAN CHECK ("renegotiable_loan" IN (TRUE, FALSE)),
  -- Assets required to secure loan or credit repayments. It may take form of third party pledge, goods, financial instruments (cash, securities, etc.)
  "required_collateral" TEXT,
  FOREIGN KEY ("id") REFERENCES "financial_product" ("id") ON DELETE CASCADE
);

-- Specifies a location feature by providing a structured value representing a feature of an accommodation as a property-value pair of varying degrees of formality.
-- http://schema.org/LocationFeatureSpecification
CREATE TABLE "location_feature_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The date when the item becomes valid.
  "valid_from" TEXT,
  -- The date after when the item is not valid. For example the end of an offer, salary period, or a period of opening hours.
  "valid_through" TEXT,
  FOREIGN KEY ("id") REFERENCES "property_value" ("id") ON DELETE CASCADE
);

-- A lodging business, such as a motel, hotel, or inn.
-- http://schema.org/LodgingBusiness
CREATE TABLE "lodging_business" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A language someone may use with or at the item, service or place. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[inLanguage]].
  "available_language" TEXT,
  -- The earliest someone may check into a lodging establishment.
  "checkin_time" TEXT,
  -- The latest someone may check out of a lodging establishment.
  "checkout_time" TEXT,
  -- The number of rooms (excluding bathrooms and closets) of the accommodation or lodging business.
  -- Typical unit code(s): ROM for room or C62 for no unit. The type of room can be put in the unitText property of the QuantitativeValue.
  "number_of_rooms" DOUBLE PRECISION,
  -- Indicates whether pets are allowed to enter the accommodation or lodging business. More detailed information can be put in a text value.
  "pets_allowed" TEXT,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A type of blood vessel that specifically carries lymph fluid unidirectionally toward the heart.
-- http://schema.org/LymphaticVessel
CREATE TABLE "lymphatic_vessel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "vessel" ("id") ON DELETE CASCADE
);

-- The maximum dosing schedule considered safe for a drug or supplement as recommended by an authority or by the drug/supplement's manufacturer. Capture the recommending authority in the recognizingAuthority property of MedicalEntity.
-- http://schema.org/MaximumDoseSchedule
CREATE TABLE "maximum_dose_schedule" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "dose_schedule" ("id") ON DELETE CASCADE
);

-- Web page type: Media gallery page. A mixed-media page that can contain media such as images, videos, and other multimedia.
-- http://schema.org/MediaGallery
CREATE TABLE "media_gallery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "collection_page" ("id") ON DELETE CASCADE
);

-- Target audiences for medical web pages.
-- http://schema.org/MedicalAudience
CREATE TABLE "medical_audience" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "audience" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "people_audience" ("id") ON DELETE CASCADE
);

-- A particular physical or virtual business of an organization for medical purposes. Examples of MedicalBusiness include different businesses run by health professionals.
-- http://schema.org/MedicalBusiness
CREATE TABLE "medical_business" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A scholarly article in the medical domain.
-- http://schema.org/MedicalScholarlyArticle
CREATE TABLE "medical_scholarly_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The type of the medical article, taken from the US NLM MeSH publication type catalog. See also [MeSH documentation](http://www.nlm.nih.gov/mesh/pubtypes.html).
  "publication_type" TEXT,
  FOREIGN KEY ("id") REFERENCES "scholarly_article" ("id") ON DELETE CASCADE
);

-- Any physical manifestation of a person's medical condition discoverable by objective diagnostic tests or physical examination.
-- http://schema.org/MedicalSign
CREATE TABLE "medical_sign" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_sign_or_symptom" ("id") ON DELETE CASCADE
);

-- Any complaint sensed and expressed by the patient (therefore defined as subjective)  like stomachache, lower-back pain, or fatigue.
-- http://schema.org/MedicalSymptom
CREATE TABLE "medical_symptom" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_sign_or_symptom" ("id") ON DELETE CASCADE
);

-- Any medical intervention designed to prevent, treat, and cure human diseases and medical conditions, including both curative and palliative therapies. Medical therapies are typically processes of care relying upon pharmacotherapy, behavioral therapy, supportive therapy (with fluid or nutrition for example), or detoxification (e.g. hemodialysis) aimed at improving or preventing a health condition.
-- http://schema.org/MedicalTherapy
CREATE TABLE "medical_therapy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A contraindication for this therapy.
  "contraindication" TEXT,
  FOREIGN KEY ("id") REFERENCES "therapeutic_procedure" ("id") ON DELETE CASCADE
);

-- A meeting room, conference room, or conference hall is a room provided for singular events such as business conferences and meetings (source: Wikipedia, the free encyclopedia, see <a href="http://en.wikipedia.org/wiki/Conference_hall">http://en.wikipedia.org/wiki/Conference_hall</a>).
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/MeetingRoom
CREATE TABLE "meeting_room" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "room" ("id") ON DELETE CASCADE
);

-- A statistical distribution of monetary amounts.
-- http://schema.org/MonetaryAmountDistribution
CREATE TABLE "monetary_amount_distribution" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The currency in which the monetary amount is expressed.
  --
  -- Use standard formats: [ISO 4217 currency format](http://en.wikipedia.org/wiki/ISO_4217), e.g. "USD"; [Ticker symbol](https://en.wikipedia.org/wiki/List_of_cryptocurrencies) for cryptocurrencies, e.g. "BTC"; well known names for [Local Exchange Trading Systems](https://en.wikipedia.org/wiki/Local_exchange_trading_system) (LETS) and other currency types, e.g. "Ithaca HOUR".
  "currency" TEXT,
  FOREIGN KEY ("id") REFERENCES "quantitative_value_distribution" ("id") ON DELETE CASCADE
);

-- A mosque.
-- http://schema.org/Mosque
CREATE TABLE "mosque" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "place_of_worship" ("id") ON DELETE CASCADE
);

-- Instances of the class [[Observation]] are used to specify observations about an entity at a particular time. The principal properties of an [[Observation]] are [[observationAbout]], [[measuredProperty]], [[statType]], [[value] and [[observationDate]]  and [[measuredProperty]]. Some but not all Observations represent a [[QuantitativeValue]]. Quantitative observations can be about a [[StatisticalVariable]], which is an abstract specification about which we can make observations that are grounded at a particular location and time.
--
-- Observations can also encode a subset of simple RDF-like statements (its observationAbout, a StatisticalVariable, defining the measuredPoperty; its observationAbout property indicating the entity the statement is about, and [[value]] )
--
-- In the context of a quantitative knowledge graph, typical properties could include [[measuredProperty]], [[observationAbout]], [[observationDate]], [[value]], [[unitCode]], [[unitText]], [[measurementMethod]].
-- http://schema.org/Observation
CREATE TABLE "observation" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A subproperty of [[measurementTechnique]] that can be used for specifying specific methods, in particular via [[MeasurementMethodEnum]].
  "measurement_method" TEXT,
  -- A technique, method or technology used in an [[Observation]], [[StatisticalVariable]] or [[Dataset]] (or [[DataDownload]], [[DataCatalog]]), corresponding to the method used for measuring the corresponding variable(s) (for datasets, described using [[variableMeasured]]; for [[Observation]], a [[StatisticalVariable]]). Often but not necessarily each [[variableMeasured]] will have an explicit representation as (or mapping to) an property such as those defined in Schema.org, or other RDF vocabularies and "knowledge graphs". In that case the subproperty of [[variableMeasured]] called [[measuredProperty]] is applicable.
  --
  -- The [[measurementTechnique]] property helps when extra clarification is needed about how a [[measuredProperty]] was measured. This is oriented towards scientific and scholarly dataset publication but may have broader applicability; it is not intended as a full representation of measurement, but can often serve as a high level summary for dataset discovery.
  --
  -- For example, if [[variableMeasured]] is: molecule concentration, [[measurementTechnique]] could be: "mass spectrometry" or "nmr spectroscopy" or "colorimetry" or "immunofluorescence". If the [[variableMeasured]] is "depression rating", the [[measurementTechnique]] could be "Zung Scale" or "HAM-D" or "Beck Depression Inventory".
  --
  -- If there are several [[variableMeasured]] properties recorded for some given data object, use a [[PropertyValue]] for each [[variableMeasured]] and attach the corresponding [[measurementTechnique]]. The value can also be from an enumeration, organized as a [[MeasurementMetholdEnumeration]].
  "measurement_technique" TEXT,
  -- The observationDate of an [[Observation]].
  "observation_date" TEXT,
  -- The length of time an Observation took place over. The format follows `P[0-9]*[Y|M|D|h|m|s]`. For example, P1Y is Period 1 Year, P3M is Period 3 Months, P3h is Period 3 hours.
  "observation_period" TEXT,
  -- The variableMeasured property can indicate (repeated as necessary) the  variables that are measured in some dataset, either described as text or as pairs of identifier and description using PropertyValue, or more explicitly as a [[StatisticalVariable]].
  "variable_measured" TEXT,
  FOREIGN KEY ("id") REFERENCES "intangible" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "quantitative_value" ("id") ON DELETE CASCADE
);

-- An ocean (for example, the Pacific).
-- http://schema.org/OceanBodyOfWater
CREATE TABLE "ocean_body_of_water" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "body_of_water" ("id") ON DELETE CASCADE
);

-- An eCommerce marketplace.
-- http://schema.org/OnlineMarketplace
CREATE TABLE "online_marketplace" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "online_store" ("id") ON DELETE CASCADE
);

-- An [[OpinionNewsArticle]] is a [[NewsArticle]] that primarily expresses opinions rather than journalistic reporting of news and events. For example, a [[NewsArticle]] consisting of a column or [[Blog]]/[[BlogPosting]] entry in the Opinions section of a news publication.
-- http://schema.org/OpinionNewsArticle
CREATE TABLE "opinion_news_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "news_article" ("id") ON DELETE CASCADE
);

-- A set of characteristics describing parents, who can be interested in viewing some content.
-- http://schema.org/ParentAudience
CREATE TABLE "parent_audience" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Maximal age of the child.
  "child_max_age" DOUBLE PRECISION,
  -- Minimal age of the child.
  "child_min_age" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "people_audience" ("id") ON DELETE CASCADE
);

-- The costs of settling the payment using a particular payment method.
-- http://schema.org/PaymentChargeSpecification
CREATE TABLE "payment_charge_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "price_specification" ("id") ON DELETE CASCADE
);

-- A pond.
-- http://schema.org/Pond
CREATE TABLE "pond" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "body_of_water" ("id") ON DELETE CASCADE
);

-- The mailing address.
-- http://schema.org/PostalAddress
CREATE TABLE "postal_address" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The country. Recommended to be in 2-letter [ISO 3166-1 alpha-2](http://en.wikipedia.org/wiki/ISO_3166-1) format, for example "US". For backward compatibility, a 3-letter [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) country code such as "SGP" or a full country name such as "Singapore" can also be used.
  "address_country" TEXT,
  -- The locality in which the street address is, and which is in the region. For example, Mountain View.
  "address_locality" TEXT,
  -- The region in which the locality is, and which is in the country. For example, California or another appropriate first-level [Administrative division](https://en.wikipedia.org/wiki/List_of_administrative_divisions_by_country).
  "address_region" TEXT,
  -- An address extension such as an apartment number, C/O or alternative name.
  "extended_address" TEXT,
  -- The post office box number for PO box addresses.
  "post_office_box_number" TEXT,
  -- The postal code. For example, 94043.
  "postal_code" TEXT,
  -- The street address. For example, 1600 Amphitheatre Pkwy.
  "street_address" TEXT,
  FOREIGN KEY ("id") REFERENCES "contact_point" ("id") ON DELETE CASCADE
);

-- A set of products (either [[ProductGroup]]s or specific variants) that are listed together e.g. in an [[Offer]].
-- http://schema.org/ProductCollection
CREATE TABLE "product_collection" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "collection" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "product" ("id") ON DELETE CASCADE
);

-- Original definition: "provider of professional services."
--
-- The general [[ProfessionalService]] type for local businesses was deprecated due to confusion with [[Service]]. For reference, the types that it included were: [[Dentist]],
-- [[AccountingService]], [[Attorney]], [[Notary]], as well as types for several kinds of [[HomeAndConstructionBusiness]]: [[Electrician]], [[GeneralContractor]],
-- [[HousePainter]], [[Locksmith]], [[Plumber]], [[RoofingContractor]]. [[LegalService]] was introduced as a more inclusive supertype of [[Attorney]].
-- http://schema.org/ProfessionalService
CREATE TABLE "professional_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A process of care relying upon counseling, dialogue and communication  aimed at improving a mental health condition without use of drugs.
-- http://schema.org/PsychologicalTreatment
CREATE TABLE "psychological_treatment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "therapeutic_procedure" ("id") ON DELETE CASCADE
);

-- A delivery service through which radio content is provided via broadcast over the air or online.
-- http://schema.org/RadioBroadcastService
CREATE TABLE "radio_broadcast_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "broadcast_service" ("id") ON DELETE CASCADE
);

-- A radio station.
-- http://schema.org/RadioStation
CREATE TABLE "radio_station" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A real-estate agent.
-- http://schema.org/RealEstateAgent
CREATE TABLE "real_estate_agent" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A recommended dosing schedule for a drug or supplement as prescribed or recommended by an authority or by the drug/supplement's manufacturer. Capture the recommending authority in the recognizingAuthority property of MedicalEntity.
-- http://schema.org/RecommendedDoseSchedule
CREATE TABLE "recommended_dose_schedule" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "dose_schedule" ("id") ON DELETE CASCADE
);

-- A recycling center.
-- http://schema.org/RecyclingCenter
CREATE TABLE "recycling_center" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- The act of rejecting to/adopting an object.
--
-- Related actions:
--
-- * [[AcceptAction]]: The antonym of RejectAction.
-- http://schema.org/RejectAction
CREATE TABLE "reject_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "allocate_action" ("id") ON DELETE CASCADE
);

-- The act of responding to a question/message asked/sent by the object. Related to [[AskAction]].
--
-- Related actions:
--
-- * [[AskAction]]: Appears generally as an origin of a ReplyAction.
-- http://schema.org/ReplyAction
CREATE TABLE "reply_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "communicate_action" ("id") ON DELETE CASCADE
);

-- The [[ReportageNewsArticle]] type is a subtype of [[NewsArticle]] representing
-- news articles which are the result of journalistic news reporting conventions.
--
-- In practice many news publishers produce a wide variety of article types, many of which might be considered a [[NewsArticle]] but not a [[ReportageNewsArticle]]. For example, opinion pieces, reviews, analysis, sponsored or satirical articles, or articles that combine several of these elements.
--
-- The [[ReportageNewsArticle]] type is based on a stricter ideal for "news" as a work of journalism, with articles based on factual information either observed or verified by the author, or reported and verified from knowledgeable sources.  This often includes perspectives from multiple viewpoints on a particular issue (distinguishing news reports from public relations or propaganda).  News reports in the [[ReportageNewsArticle]] sense de-emphasize the opinion of the author, with commentary and value judgements typically expressed elsewhere.
--
-- A [[ReportageNewsArticle]] which goes deeper into analysis can also be marked with an additional type of [[AnalysisNewsArticle]].
-- http://schema.org/ReportageNewsArticle
CREATE TABLE "reportage_news_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "news_article" ("id") ON DELETE CASCADE
);

-- A patient-reported or observed dosing schedule for a drug or supplement.
-- http://schema.org/ReportedDoseSchedule
CREATE TABLE "reported_dose_schedule" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "dose_schedule" ("id") ON DELETE CASCADE
);

-- Reserving a concrete object.
--
-- Related actions:
--
-- * [[ScheduleAction]]: Unlike ScheduleAction, ReserveAction reserves concrete objects (e.g. a table, a hotel) towards a time slot / spatial allocation.
-- http://schema.org/ReserveAction
CREATE TABLE "reserve_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "plan_action" ("id") ON DELETE CASCADE
);

-- A reservoir of water, typically an artificially created lake, like the Lake Kariba reservoir.
-- http://schema.org/Reservoir
CREATE TABLE "reservoir" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "body_of_water" ("id") ON DELETE CASCADE
);

-- A river (for example, the broad majestic Shannon).
-- http://schema.org/RiverBodyOfWater
CREATE TABLE "river_body_of_water" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "body_of_water" ("id") ON DELETE CASCADE
);

-- Scheduling future actions, events, or tasks.
--
-- Related actions:
--
-- * [[ReserveAction]]: Unlike ReserveAction, ScheduleAction allocates future actions (e.g. an event, a task, etc) towards a time slot / spatial allocation.
-- http://schema.org/ScheduleAction
CREATE TABLE "schedule_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "plan_action" ("id") ON DELETE CASCADE
);

-- A sea (for example, the Caspian sea).
-- http://schema.org/SeaBodyOfWater
CREATE TABLE "sea_body_of_water" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "body_of_water" ("id") ON DELETE CASCADE
);

-- A self-storage facility.
-- http://schema.org/SelfStorage
CREATE TABLE "self_storage" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- An art forms that use images deployed in a specific order for the purpose of graphic storytelling (i.e., narration of graphic stories) or conveying information. Examples of SequentialArt are Franco-Belgian Bande Dessinée, Comics in the USA and 漫画 (Manga) in Japan.
-- http://schema.org/SequentialArt
CREATE TABLE "sequential_art" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "book" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "visual_artwork" ("id") ON DELETE CASCADE
);

-- The act of distributing content to people for their amusement or edification.
-- http://schema.org/ShareAction
CREATE TABLE "share_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "communicate_action" ("id") ON DELETE CASCADE
);

-- A shopping center or mall.
-- http://schema.org/ShoppingCenter
CREATE TABLE "shopping_center" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- Residence type: Single-family home.
-- http://schema.org/SingleFamilyResidence
CREATE TABLE "single_family_residence" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of rooms (excluding bathrooms and closets) of the accommodation or lodging business.
  -- Typical unit code(s): ROM for room or C62 for no unit. The type of room can be put in the unitText property of the QuantitativeValue.
  "number_of_rooms" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "house" ("id") ON DELETE CASCADE
);

-- Size related properties of a product, typically a size code ([[name]]) and optionally a [[sizeSystem]], [[sizeGroup]], and product measurements ([[hasMeasurement]]). In addition, the intended audience can be defined through [[suggestedAge]], [[suggestedGender]], and suggested body measurements ([[suggestedMeasurement]]).
-- http://schema.org/SizeSpecification
CREATE TABLE "size_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The size group (also known as "size type") for a product's size. Size groups are common in the fashion industry to define size segments and suggested audiences for wearable products. Multiple values can be combined, for example "men's big and tall", "petite maternity" or "regular".
  "size_group" TEXT,
  -- The size system used to identify a product's size. Typically either a standard (for example, "GS1" or "ISO-EN13402"), country code (for example "US" or "JP"), or a measuring system (for example "Metric" or "Imperial").
  "size_system" TEXT,
  -- The suggested gender of the intended person or audience, for example "male", "female", or "unisex".
  "suggested_gender" TEXT,
  FOREIGN KEY ("id") REFERENCES "qualitative_value" ("id") ON DELETE CASCADE
);

-- A sports location, such as a playing field.
-- http://schema.org/SportsActivityLocation
CREATE TABLE "sports_activity_location" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A retail good store.
-- http://schema.org/Store
CREATE TABLE "store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A synagogue.
-- http://schema.org/Synagogue
CREATE TABLE "synagogue" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "place_of_worship" ("id") ON DELETE CASCADE
);

-- A television station.
-- http://schema.org/TelevisionStation
CREATE TABLE "television_station" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A tourist information center.
-- http://schema.org/TouristInformationCenter
CREATE TABLE "tourist_information_center" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- A travel agency.
-- http://schema.org/TravelAgency
CREATE TABLE "travel_agency" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE
);

-- The price asked for a given offer by the respective organization or person.
-- http://schema.org/UnitPriceSpecification
CREATE TABLE "unit_price_specification" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Specifies for how long this price (or price component) will be billed. Can be used, for example, to model the contractual duration of a subscription or payment plan. Type can be either a Duration or a Number (in which case the unit of measurement, for example month, is specified by the unitCode property).
  "billing_duration" DOUBLE PRECISION,
  -- This property specifies the minimal quantity and rounding increment that will be the basis for the billing. The unit of measurement is specified by the unitCode property.
  "billing_increment" DOUBLE PRECISION,
  -- Specifies after how much time this price (or price component) becomes valid and billing starts. Can be used, for example, to model a price increase after the first year of a subscription. The unit of measurement is specified by the unitCode property.
  "billing_start" DOUBLE PRECISION,
  -- Defines the type of a price specified for an offered product, for example a list price, a (temporary) sale price or a manufacturer suggested retail price. If multiple prices are specified for an offer the [[priceType]] property can be used to identify the type of each such specified price. The value of priceType can be specified as a value from enumeration PriceTypeEnumeration or, a UN/EDIFACT 5387 code, or as a free form text string for price types that are not already predefined in PriceTypeEnumeration.
  "price_type" TEXT,
  -- The unit of measurement given using the UN/CEFACT Common Code (3 characters) or a URL. Other codes than the UN/CEFACT Common Code may be used with a prefix followed by a colon.
  "unit_code" TEXT,
  -- A string or text indicating the unit of measurement. Useful if you cannot provide a standard unit code for
  -- <a href='unitCode'>unitCode</a>.
  "unit_text" TEXT,
  FOREIGN KEY ("id") REFERENCES "price_specification" ("id") ON DELETE CASCADE
);

-- A type of blood vessel that specifically carries blood to the heart.
-- http://schema.org/Vein
CREATE TABLE "vein" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "vessel" ("id") ON DELETE CASCADE
);

-- A video game is an electronic game that involves human interaction with a user interface to generate visual feedback on a video device.
-- http://schema.org/VideoGame
CREATE TABLE "video_game" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The edition of a video game.
  "game_edition" TEXT,
  -- The electronic systems used to play <a href="http://en.wikipedia.org/wiki/Category:Video_game_platforms">video games</a>.
  "game_platform" TEXT,
  FOREIGN KEY ("id") REFERENCES "game" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "software_application" ("id") ON DELETE CASCADE
);

-- A specific and exact (byte-for-byte) version of a [[VideoObject]]. Two byte-for-byte identical files, for the purposes of this type, considered identical. If they have different embedded metadata the files will differ. Different external facts about the files, e.g. creator or dateCreated that aren't represented in their actual content, do not affect this notion of identity.
-- http://schema.org/VideoObjectSnapshot
CREATE TABLE "video_object_snapshot" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "video_object" ("id") ON DELETE CASCADE
);

-- The act of expressing a preference from a fixed/finite/structured set of choices/options.
-- http://schema.org/VoteAction
CREATE TABLE "vote_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "choose_action" ("id") ON DELETE CASCADE
);

-- The act of expressing a desire about the object. An agent wants an object.
-- http://schema.org/WantAction
CREATE TABLE "want_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "react_action" ("id") ON DELETE CASCADE
);

-- A waterfall, like Niagara.
-- http://schema.org/Waterfall
CREATE TABLE "waterfall" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "body_of_water" ("id") ON DELETE CASCADE
);

-- The act of dressing oneself in clothing.
-- http://schema.org/WearAction
CREATE TABLE "wear_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "use_action" ("id") ON DELETE CASCADE
);

-- Accountancy business.
--
-- As a [[LocalBusiness]] it can be described as a [[provider]] of one or more [[Service]]\(s).
-- http://schema.org/AccountingService
CREATE TABLE "accounting_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "financial_service" ("id") ON DELETE CASCADE
);

-- An adult entertainment establishment.
-- http://schema.org/AdultEntertainment
CREATE TABLE "adult_entertainment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "entertainment_business" ("id") ON DELETE CASCADE
);

-- An amusement park.
-- http://schema.org/AmusementPark
CREATE TABLE "amusement_park" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "entertainment_business" ("id") ON DELETE CASCADE
);

-- The act of inserting at the end if an ordered collection.
-- http://schema.org/AppendAction
CREATE TABLE "append_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "insert_action" ("id") ON DELETE CASCADE
);

-- An art gallery.
-- http://schema.org/ArtGallery
CREATE TABLE "art_gallery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "entertainment_business" ("id") ON DELETE CASCADE
);

-- Professional service: Attorney.
--
-- This type is deprecated - [[LegalService]] is more inclusive and less ambiguous.
-- http://schema.org/Attorney
CREATE TABLE "attorney" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "legal_service" ("id") ON DELETE CASCADE
);

-- An audiobook.
-- http://schema.org/Audiobook
CREATE TABLE "audiobook" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "audio_object" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "book" ("id") ON DELETE CASCADE
);

-- Auto body shop.
-- http://schema.org/AutoBodyShop
CREATE TABLE "auto_body_shop" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "automotive_business" ("id") ON DELETE CASCADE
);

-- An car dealership.
-- http://schema.org/AutoDealer
CREATE TABLE "auto_dealer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "automotive_business" ("id") ON DELETE CASCADE
);

-- A car rental business.
-- http://schema.org/AutoRental
CREATE TABLE "auto_rental" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "automotive_business" ("id") ON DELETE CASCADE
);

-- Car repair business.
-- http://schema.org/AutoRepair
CREATE TABLE "auto_repair" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "automotive_business" ("id") ON DELETE CASCADE
);

-- A car wash business.
-- http://schema.org/AutoWash
CREATE TABLE "auto_wash" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "automotive_business" ("id") ON DELETE CASCADE
);

-- ATM/cash machine.
-- http://schema.org/AutomatedTeller
CREATE TABLE "automated_teller" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "financial_service" ("id") ON DELETE CASCADE
);

-- A bakery.
-- http://schema.org/Bakery
CREATE TABLE "bakery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "food_establishment" ("id") ON DELETE CASCADE
);

-- Bank or credit union.
-- http://schema.org/BankOrCreditUnion
CREATE TABLE "bank_or_credit_union" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "financial_service" ("id") ON DELETE CASCADE
);

-- A bar or pub.
-- http://schema.org/BarOrPub
CREATE TABLE "bar_or_pub" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "food_establishment" ("id") ON DELETE CASCADE
);

-- Beauty salon.
-- http://schema.org/BeautySalon
CREATE TABLE "beauty_salon" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "health_and_beauty_business" ("id") ON DELETE CASCADE
);

-- Bed and breakfast.
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/BedAndBreakfast
CREATE TABLE "bed_and_breakfast" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "lodging_business" ("id") ON DELETE CASCADE
);

-- A bike store.
-- http://schema.org/BikeStore
CREATE TABLE "bike_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A series of books. Included books can be indicated with the hasPart property.
-- http://schema.org/BookSeries
CREATE TABLE "book_series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work_series" ("id") ON DELETE CASCADE
);

-- A bookstore.
-- http://schema.org/BookStore
CREATE TABLE "book_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A bowling alley.
-- http://schema.org/BowlingAlley
CREATE TABLE "bowling_alley" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE
);

-- Brewery.
-- http://schema.org/Brewery
CREATE TABLE "brewery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "food_establishment" ("id") ON DELETE CASCADE
);

-- An account that allows an investor to deposit funds and place investment orders with a licensed broker or brokerage firm.
-- http://schema.org/BrokerageAccount
CREATE TABLE "brokerage_account" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "investment_or_deposit" ("id") ON DELETE CASCADE
);

-- A cafe or coffee shop.
-- http://schema.org/CafeOrCoffeeShop
CREATE TABLE "cafe_or_coffee_shop" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "food_establishment" ("id") ON DELETE CASCADE
);

-- A casino.
-- http://schema.org/Casino
CREATE TABLE "casino" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "entertainment_business" ("id") ON DELETE CASCADE
);

-- A Catholic church.
-- http://schema.org/CatholicChurch
CREATE TABLE "catholic_church" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "church" ("id") ON DELETE CASCADE
);

-- A clothing store.
-- http://schema.org/ClothingStore
CREATE TABLE "clothing_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A college, university, or other third-level educational institution.
-- http://schema.org/CollegeOrUniversity
CREATE TABLE "college_or_university" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "educational_organization" ("id") ON DELETE CASCADE
);

-- A comedy club.
-- http://schema.org/ComedyClub
CREATE TABLE "comedy_club" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "entertainment_business" ("id") ON DELETE CASCADE
);

-- The artwork on the cover of a comic.
-- http://schema.org/ComicCoverArt
CREATE TABLE "comic_cover_art" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "comic_story" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "cover_art" ("id") ON DELETE CASCADE
);

-- A computer store.
-- http://schema.org/ComputerStore
CREATE TABLE "computer_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- The act of notifying someone that a future event/action is going to happen as expected.
--
-- Related actions:
--
-- * [[CancelAction]]: The antonym of ConfirmAction.
-- http://schema.org/ConfirmAction
CREATE TABLE "confirm_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "inform_action" ("id") ON DELETE CASCADE
);

-- A convenience store.
-- http://schema.org/ConvenienceStore
CREATE TABLE "convenience_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A day spa.
-- http://schema.org/DaySpa
CREATE TABLE "day_spa" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "health_and_beauty_business" ("id") ON DELETE CASCADE
);

-- A department store.
-- http://schema.org/DepartmentStore
CREATE TABLE "department_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A distillery.
-- http://schema.org/Distillery
CREATE TABLE "distillery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "food_establishment" ("id") ON DELETE CASCADE
);

-- An electrician.
-- http://schema.org/Electrician
CREATE TABLE "electrician" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "home_and_construction_business" ("id") ON DELETE CASCADE
);

-- An electronics store.
-- http://schema.org/ElectronicsStore
CREATE TABLE "electronics_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- An elementary school.
-- http://schema.org/ElementarySchool
CREATE TABLE "elementary_school" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "educational_organization" ("id") ON DELETE CASCADE
);

-- A gym.
-- http://schema.org/ExerciseGym
CREATE TABLE "exercise_gym" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE
);

-- Fitness-related activity designed for a specific health-related purpose, including defined exercise routines as well as activity prescribed by a clinician.
-- http://schema.org/ExercisePlan
CREATE TABLE "exercise_plan" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- How often one should engage in the activity.
  "activity_frequency" TEXT,
  -- Any additional component of the exercise prescription that may need to be articulated to the patient. This may include the order of exercises, the number of repetitions of movement, quantitative distance, progressions over time, etc.
  "additional_variable" TEXT,
  -- Type(s) of exercise or activity, such as strength training, flexibility training, aerobics, cardiac rehabilitation, etc.
  "exercise_type" TEXT,
  -- Quantitative measure gauging the degree of force involved in the exercise, for example, heartbeats per minute. May include the velocity of the movement.
  "intensity" TEXT,
  -- Number of times one should repeat the activity.
  "repetitions" DOUBLE PRECISION,
  -- How often one should break from the activity.
  "rest_periods" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "physical_activity" ("id") ON DELETE CASCADE
);

-- A fast-food restaurant.
-- http://schema.org/FastFoodRestaurant
CREATE TABLE "fast_food_restaurant" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "food_establishment" ("id") ON DELETE CASCADE
);

-- A florist.
-- http://schema.org/Florist
CREATE TABLE "florist" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A furniture store.
-- http://schema.org/FurnitureStore
CREATE TABLE "furniture_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A garden store.
-- http://schema.org/GardenStore
CREATE TABLE "garden_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A gas station.
-- http://schema.org/GasStation
CREATE TABLE "gas_station" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "automotive_business" ("id") ON DELETE CASCADE
);

-- A general contractor.
-- http://schema.org/GeneralContractor
CREATE TABLE "general_contractor" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "home_and_construction_business" ("id") ON DELETE CASCADE
);

-- A golf course.
-- http://schema.org/GolfCourse
CREATE TABLE "golf_course" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE
);

-- A grocery store.
-- http://schema.org/GroceryStore
CREATE TABLE "grocery_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A hair salon.
-- http://schema.org/HairSalon
CREATE TABLE "hair_salon" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "health_and_beauty_business" ("id") ON DELETE CASCADE
);

-- A hardware store.
-- http://schema.org/HardwareStore
CREATE TABLE "hardware_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A high school.
-- http://schema.org/HighSchool
CREATE TABLE "high_school" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "educational_organization" ("id") ON DELETE CASCADE
);

-- A store that sells materials useful or necessary for various hobbies.
-- http://schema.org/HobbyShop
CREATE TABLE "hobby_shop" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A home goods store.
-- http://schema.org/HomeGoodsStore
CREATE TABLE "home_goods_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A hostel - cheap accommodation, often in shared dormitories.
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/Hostel
CREATE TABLE "hostel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "lodging_business" ("id") ON DELETE CASCADE
);

-- A hotel is an establishment that provides lodging paid on a short-term basis (source: Wikipedia, the free encyclopedia, see http://en.wikipedia.org/wiki/Hotel).
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/Hotel
CREATE TABLE "hotel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "lodging_business" ("id") ON DELETE CASCADE
);

-- A house painting service.
-- http://schema.org/HousePainter
CREATE TABLE "house_painter" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "home_and_construction_business" ("id") ON DELETE CASCADE
);

-- A sub-grouping of steps in the instructions for how to achieve a result (e.g. steps for making a pie crust within a pie recipe).
-- http://schema.org/HowToSection
CREATE TABLE "how_to_section" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A single step item (as HowToStep, text, document, video, etc.) or a HowToSection (originally misnamed 'steps'; 'step' is preferred).
  "steps" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "item_list" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "list_item" ("id") ON DELETE CASCADE
);

-- A step in the instructions for how to achieve a result. It is an ordered list with HowToDirection and/or HowToTip items.
-- http://schema.org/HowToStep
CREATE TABLE "how_to_step" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "item_list" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "list_item" ("id") ON DELETE CASCADE
);

-- A business that provides Heating, Ventilation and Air Conditioning services.
-- http://schema.org/HVACBusiness
CREATE TABLE "hvac_business" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "home_and_construction_business" ("id") ON DELETE CASCADE
);

-- An ice cream shop.
-- http://schema.org/IceCreamShop
CREATE TABLE "ice_cream_shop" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "food_establishment" ("id") ON DELETE CASCADE
);

-- Web page type: Image gallery page.
-- http://schema.org/ImageGallery
CREATE TABLE "image_gallery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "media_gallery" ("id") ON DELETE CASCADE
);

-- An Insurance agency.
-- http://schema.org/InsuranceAgency
CREATE TABLE "insurance_agency" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "financial_service" ("id") ON DELETE CASCADE
);

-- A company or fund that gathers capital from a number of investors to create a pool of money that is then re-invested into stocks, bonds and other assets.
-- http://schema.org/InvestmentFund
CREATE TABLE "investment_fund" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "investment_or_deposit" ("id") ON DELETE CASCADE
);

-- A jewelry store.
-- http://schema.org/JewelryStore
CREATE TABLE "jewelry_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A shop that sells alcoholic drinks such as wine, beer, whisky and other spirits.
-- http://schema.org/LiquorStore
CREATE TABLE "liquor_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A [[LiveBlogPosting]] is a [[BlogPosting]] intended to provide a rolling textual coverage of an ongoing event through continuous updates.
-- http://schema.org/LiveBlogPosting
CREATE TABLE "live_blog_posting" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The time when the live blog will stop covering the Event. Note that coverage may continue after the Event concludes.
  "coverage_end_time" TIMESTAMP,
  -- The time when the live blog will begin covering the Event. Note that coverage may begin before the Event's start time. The LiveBlogPosting may also be created before coverage begins.
  "coverage_start_time" TIMESTAMP,
  FOREIGN KEY ("id") REFERENCES "blog_posting" ("id") ON DELETE CASCADE
);

-- A locksmith.
-- http://schema.org/Locksmith
CREATE TABLE "locksmith" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "home_and_construction_business" ("id") ON DELETE CASCADE
);

-- A men's clothing store.
-- http://schema.org/MensClothingStore
CREATE TABLE "mens_clothing_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A middle school (typically for children aged around 11-14, although this varies somewhat).
-- http://schema.org/MiddleSchool
CREATE TABLE "middle_school" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "educational_organization" ("id") ON DELETE CASCADE
);

-- A store that sells mobile phones and related accessories.
-- http://schema.org/MobilePhoneStore
CREATE TABLE "mobile_phone_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A loan in which property or real estate is used as collateral. (A loan securitized against some real estate.)
-- http://schema.org/MortgageLoan
CREATE TABLE "mortgage_loan" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Whether borrower is a resident of the jurisdiction where the property is located.
  "domiciled_mortgage" BOOLEAN CHECK ("domiciled_mortgage" IN (TRUE, FALSE)),
  FOREIGN KEY ("id") REFERENCES "loan_or_credit" ("id") ON DELETE CASCADE
);

-- A motel.
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/Motel
CREATE TABLE "motel" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "lodging_business" ("id") ON DELETE CASCADE
);

-- A motorcycle dealer.
-- http://schema.org/MotorcycleDealer
CREATE TABLE "motorcycle_dealer" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "automotive_business" ("id") ON DELETE CASCADE
);

-- A motorcycle repair shop.
-- http://schema.org/MotorcycleRepair
CREATE TABLE "motorcycle_repair" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "automotive_business" ("id") ON DELETE CASCADE
);

-- A movie rental store.
-- http://schema.org/MovieRentalStore
CREATE TABLE "movie_rental_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A series of movies. Included movies can be indicated with the hasPart property.
-- http://schema.org/MovieSeries
CREATE TABLE "movie_series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work_series" ("id") ON DELETE CASCADE
);

-- A moving company.
-- http://schema.org/MovingCompany
CREATE TABLE "moving_company" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "home_and_construction_business" ("id") ON DELETE CASCADE
);

-- A music store.
-- http://schema.org/MusicStore
CREATE TABLE "music_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A nail salon.
-- http://schema.org/NailSalon
CREATE TABLE "nail_salon" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "health_and_beauty_business" ("id") ON DELETE CASCADE
);

-- A nightclub or discotheque.
-- http://schema.org/NightClub
CREATE TABLE "night_club" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "entertainment_business" ("id") ON DELETE CASCADE
);

-- A notary.
-- http://schema.org/Notary
CREATE TABLE "notary" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "legal_service" ("id") ON DELETE CASCADE
);

-- A treatment of people with physical, emotional, or social problems, using purposeful activity to help them overcome or learn to deal with their problems.
-- http://schema.org/OccupationalTherapy
CREATE TABLE "occupational_therapy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_therapy" ("id") ON DELETE CASCADE
);

-- An office equipment store.
-- http://schema.org/OfficeEquipmentStore
CREATE TABLE "office_equipment_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A store that sells reading glasses and similar devices for improving vision.
-- http://schema.org/Optician
CREATE TABLE "optician" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_business" ("id") ON DELETE CASCADE
);

-- An outlet store.
-- http://schema.org/OutletStore
CREATE TABLE "outlet_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A medical procedure intended primarily for palliative purposes, aimed at relieving the symptoms of an underlying health condition.
-- http://schema.org/PalliativeProcedure
CREATE TABLE "palliative_procedure" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_procedure" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "medical_therapy" ("id") ON DELETE CASCADE
);

-- A shop that will buy, or lend money against the security of, personal possessions.
-- http://schema.org/PawnShop
CREATE TABLE "pawn_shop" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A payment method using a credit, debit, store or other card to associate the payment with an account.
-- http://schema.org/PaymentCard
CREATE TABLE "payment_card" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A cardholder benefit that pays the cardholder a small percentage of their net expenditures.
  "cash_back" TEXT,
  -- A secure method for consumers to purchase products or services via debit, credit or smartcards by using RFID or NFC technology.
  "contactless_payment" BOOLEAN CHECK ("contactless_payment" IN (TRUE, FALSE)),
  -- The minimum payment is the lowest amount of money that one is required to pay on a credit card statement each month.
  "monthly_minimum_repayment_amount" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "financial_product" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "payment_method" ("id") ON DELETE CASCADE
);

-- A Service to transfer funds from a person or organization to a beneficiary person or organization.
-- http://schema.org/PaymentService
CREATE TABLE "payment_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "financial_product" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "payment_method" ("id") ON DELETE CASCADE
);

-- A publication in any medium issued in successive parts bearing numerical or chronological designations and intended to continue indefinitely, such as a magazine, scholarly journal, or newspaper.
--
-- See also [blog post](https://blog.schema.org/2014/09/02/schema-org-support-for-bibliographic-relationships-and-periodicals/).
-- http://schema.org/Periodical
CREATE TABLE "periodical" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "creative_work_series" ("id") ON DELETE CASCADE
);

-- A pet store.
-- http://schema.org/PetStore
CREATE TABLE "pet_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A process of progressive physical care and rehabilitation aimed at improving a health condition.
-- http://schema.org/PhysicalTherapy
CREATE TABLE "physical_therapy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_therapy" ("id") ON DELETE CASCADE
);

-- A plumbing service.
-- http://schema.org/Plumber
CREATE TABLE "plumber" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "home_and_construction_business" ("id") ON DELETE CASCADE
);

-- A podcast is an episodic series of digital audio or video files which a user can download and listen to.
-- http://schema.org/PodcastSeries
CREATE TABLE "podcast_series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The URL for a feed, e.g. associated with a podcast series, blog, or series of date-stamped updates. This is usually RSS or Atom.
  "web_feed" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work_series" ("id") ON DELETE CASCADE
);

-- A post office.
-- http://schema.org/PostOffice
CREATE TABLE "post_office" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "government_office" ("id") ON DELETE CASCADE
);

-- The act of inserting at the beginning if an ordered collection.
-- http://schema.org/PrependAction
CREATE TABLE "prepend_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "insert_action" ("id") ON DELETE CASCADE
);

-- A preschool.
-- http://schema.org/Preschool
CREATE TABLE "preschool" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "educational_organization" ("id") ON DELETE CASCADE
);

-- A public swimming pool.
-- http://schema.org/PublicSwimmingPool
CREATE TABLE "public_swimming_pool" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE
);

-- A process of care using radiation aimed at improving a health condition.
-- http://schema.org/RadiationTherapy
CREATE TABLE "radiation_therapy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_therapy" ("id") ON DELETE CASCADE
);

-- CreativeWorkSeries dedicated to radio broadcast and associated online delivery.
-- http://schema.org/RadioSeries
CREATE TABLE "radio_series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of episodes in this season or series.
  "number_of_episodes" INTEGER,
  -- The number of seasons in this series.
  "number_of_seasons" INTEGER,
  -- A season in a media series.
  "season" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work_series" ("id") ON DELETE CASCADE
);

-- A resort is a place used for relaxation or recreation, attracting visitors for holidays or vacations. Resorts are places, towns or sometimes commercial establishments operated by a single company (source: Wikipedia, the free encyclopedia, see <a href="http://en.wikipedia.org/wiki/Resort">http://en.wikipedia.org/wiki/Resort</a>).
-- <br /><br />
-- See also the <a href="/docs/hotels.html">dedicated document on the use of schema.org for marking up hotels and other forms of accommodations</a>.
-- http://schema.org/Resort
CREATE TABLE "resort" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "lodging_business" ("id") ON DELETE CASCADE
);

-- A restaurant.
-- http://schema.org/Restaurant
CREATE TABLE "restaurant" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "food_establishment" ("id") ON DELETE CASCADE
);

-- A roofing contractor.
-- http://schema.org/RoofingContractor
CREATE TABLE "roofing_contractor" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "home_and_construction_business" ("id") ON DELETE CASCADE
);

-- The act of notifying an event organizer as to whether you expect to attend the event.
-- http://schema.org/RsvpAction
CREATE TABLE "rsvp_action" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- If responding yes, the number of guests who will attend in addition to the invitee.
  "additional_number_of_guests" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "inform_action" ("id") ON DELETE CASCADE
);

-- A school.
-- http://schema.org/School
CREATE TABLE "school" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "educational_organization" ("id") ON DELETE CASCADE
);

-- A shoe store.
-- http://schema.org/ShoeStore
CREATE TABLE "shoe_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A sporting goods store.
-- http://schema.org/SportingGoodsStore
CREATE TABLE "sporting_goods_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A sports club.
-- http://schema.org/SportsClub
CREATE TABLE "sports_club" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE
);

-- A tattoo parlor.
-- http://schema.org/TattooParlor
CREATE TABLE "tattoo_parlor" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "health_and_beauty_business" ("id") ON DELETE CASCADE
);

-- A tennis complex.
-- http://schema.org/TennisComplex
CREATE TABLE "tennis_complex" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE
);

-- A tire shop.
-- http://schema.org/TireShop
CREATE TABLE "tire_shop" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A toy store.
-- http://schema.org/ToyStore
CREATE TABLE "toy_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- CreativeWorkSeries dedicated to TV broadcast and associated online delivery.
-- http://schema.org/TVSeries
CREATE TABLE "tv_series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of episodes in this season or series.
  "number_of_episodes" INTEGER,
  -- The number of seasons in this series.
  "number_of_seasons" INTEGER,
  -- A season in a media series.
  "season" TEXT,
  -- An [EIDR](https://eidr.org/) (Entertainment Identifier Registry) [[identifier]] representing at the most general/abstract level, a work of film or television.
  --
  -- For example, the motion picture known as "Ghostbusters" has a titleEIDR of  "10.5240/7EC7-228A-510A-053E-CBB8-J". This title (or work) may have several variants, which EIDR calls "edits". See [[editEIDR]].
  --
  -- Since schema.org types like [[Movie]], [[TVEpisode]], [[TVSeason]], and [[TVSeries]] can be used for both works and their multiple expressions, it is possible to use [[titleEIDR]] alone (for a general description), or alongside [[editEIDR]] for a more edit-specific description.
  "title_eidr" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "creative_work_series" ("id") ON DELETE CASCADE
);

-- A kind of lodging business that focuses on renting single properties for limited time.
-- http://schema.org/VacationRental
CREATE TABLE "vacation_rental" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "lodging_business" ("id") ON DELETE CASCADE
);

-- Web page type: Video gallery page.
-- http://schema.org/VideoGallery
CREATE TABLE "video_gallery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "media_gallery" ("id") ON DELETE CASCADE
);

-- A video game series.
-- http://schema.org/VideoGameSeries
CREATE TABLE "video_game_series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Real or fictional location of the game (or part of game).
  "game_location" TEXT,
  -- The electronic systems used to play <a href="http://en.wikipedia.org/wiki/Category:Video_game_platforms">video games</a>.
  "game_platform" TEXT,
  -- The number of episodes in this season or series.
  "number_of_episodes" INTEGER,
  -- The number of seasons in this series.
  "number_of_seasons" INTEGER,
  -- A season in a media series.
  "season" TEXT,
  FOREIGN KEY ("id") REFERENCES "creative_work_series" ("id") ON DELETE CASCADE
);

-- Vital signs are measures of various physiological functions in order to assess the most basic body functions.
-- http://schema.org/VitalSign
CREATE TABLE "vital_sign" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_sign" ("id") ON DELETE CASCADE
);

-- A wholesale store.
-- http://schema.org/WholesaleStore
CREATE TABLE "wholesale_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A winery.
-- http://schema.org/Winery
CREATE TABLE "winery" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "food_establishment" ("id") ON DELETE CASCADE
);

-- An auto parts store.
-- http://schema.org/AutoPartsStore
CREATE TABLE "auto_parts_store" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "automotive_business" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "store" ("id") ON DELETE CASCADE
);

-- A camping site, campsite, or [[Campground]] is a place used for overnight stay in the outdoors, typically containing individual [[CampingPitch]] locations.
--
--
-- In British English a campsite is an area, usually divided into a number of pitches, where people can camp overnight using tents or camper vans or caravans; this British English use of the word is synonymous with the American English expression campground. In American English the term campsite generally means an area where an individual, family, group, or military unit can pitch a tent or park a camper; a campground may contain many campsites (source: Wikipedia, see [https://en.wikipedia.org/wiki/Campsite](https://en.wikipedia.org/wiki/Campsite)).
--
--
--
-- See also the dedicated [document on the use of schema.org for marking up hotels and other forms of accommodations](/docs/hotels.html).
-- http://schema.org/Campground
CREATE TABLE "campground" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "lodging_business" ("id") ON DELETE CASCADE
);

-- A sequential publication of comic stories under a
-- unifying title, for example "The Amazing Spider-Man" or "Groo the
-- Wanderer".
-- http://schema.org/ComicSeries
CREATE TABLE "comic_series" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "periodical" ("id") ON DELETE CASCADE
);

-- A dentist.
-- http://schema.org/Dentist
CREATE TABLE "dentist" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "local_business" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "medical_business" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "medical_organization" ("id") ON DELETE CASCADE
);

-- A type of Bank Account with a main purpose of depositing funds to gain interest or other benefits.
-- http://schema.org/DepositAccount
CREATE TABLE "deposit_account" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "bank_account" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "investment_or_deposit" ("id") ON DELETE CASCADE
);

-- A fire station. With firemen.
-- http://schema.org/FireStation
CREATE TABLE "fire_station" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "emergency_service" ("id") ON DELETE CASCADE
);

-- A health club.
-- http://schema.org/HealthClub
CREATE TABLE "health_club" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "health_and_beauty_business" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE
);

-- A facility, often associated with a hospital or medical school, that is devoted to the specific diagnosis and/or healthcare. Previously limited to outpatients but with evolution it may be open to inpatients as well.
-- http://schema.org/MedicalClinic
CREATE TABLE "medical_clinic" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_business" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "medical_organization" ("id") ON DELETE CASCADE
);

-- A code for a medical entity.
-- http://schema.org/MedicalCode
CREATE TABLE "medical_code" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A short textual code that uniquely identifies the value.
  "code_value" TEXT,
  -- The coding system, e.g. 'ICD-10'.
  "coding_system" TEXT,
  FOREIGN KEY ("id") REFERENCES "category_code" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "medical_intangible" ("id") ON DELETE CASCADE
);

-- A movie theater.
-- http://schema.org/MovieTheater
CREATE TABLE "movie_theater" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The number of screens in the movie theater.
  "screen_count" DOUBLE PRECISION,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "entertainment_business" ("id") ON DELETE CASCADE
);

-- A publication containing information about varied topics that are pertinent to general information, a geographic area, or a specific subject matter (i.e. business, culture, education). Often published daily.
-- http://schema.org/Newspaper
CREATE TABLE "newspaper" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "periodical" ("id") ON DELETE CASCADE
);

-- A patient is any person recipient of health care services.
-- http://schema.org/Patient
CREATE TABLE "patient" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_audience" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "person" ("id") ON DELETE CASCADE
);

-- A pharmacy or drugstore.
-- http://schema.org/Pharmacy
CREATE TABLE "pharmacy" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_business" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "medical_organization" ("id") ON DELETE CASCADE
);

-- An individual physician or a physician's office considered as a [[MedicalOrganization]].
-- http://schema.org/Physician
CREATE TABLE "physician" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A category describing the job, preferably using a term from a taxonomy such as [BLS O*NET-SOC](http://www.onetcenter.org/taxonomy.html), [ISCO-08](https://www.ilo.org/public/english/bureau/stat/isco/isco08/) or similar, with the property repeated for each applicable value. Ideally the taxonomy should be identified, and both the textual label and formal code for the category should be provided.
  --
  -- Note: for historical reasons, any textual label and formal code provided as a literal may be assumed to be from O*NET-SOC.
  "occupational_category" TEXT,
  -- A <a href="https://en.wikipedia.org/wiki/National_Provider_Identifier">National Provider Identifier</a> (NPI)
  -- is a unique 10-digit identification number issued to health care providers in the United States by the Centers for Medicare and Medicaid Services.
  "us_npi" TEXT,
  FOREIGN KEY ("id") REFERENCES "medical_business" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "medical_organization" ("id") ON DELETE CASCADE
);

-- A police station.
-- http://schema.org/PoliceStation
CREATE TABLE "police_station" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "emergency_service" ("id") ON DELETE CASCADE
);

-- A [[NewsArticle]] and [[CriticReview]] providing a professional critic's assessment of a service, product, performance, or artistic or literary work.
-- http://schema.org/ReviewNewsArticle
CREATE TABLE "review_news_article" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "critic_review" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "news_article" ("id") ON DELETE CASCADE
);

-- A stadium.
-- http://schema.org/StadiumOrArena
CREATE TABLE "stadium_or_arena" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE
);

-- A CovidTestingFacility is a [[MedicalClinic]] where testing for the COVID-19 Coronavirus
-- disease is available. If the facility is being made available from an established [[Pharmacy]], [[Hotel]], or other
-- non-medical organization, multiple types can be listed. This makes it easier to re-use existing schema.org information
-- about that place, e.g. contact info, address, opening hours. Note that in an emergency, such information may not always be reliable.
-- http://schema.org/CovidTestingFacility
CREATE TABLE "covid_testing_facility" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "medical_clinic" ("id") ON DELETE CASCADE
);

-- A card payment method of a particular brand or name.  Used to mark up a particular payment method and/or the financial product/service that supplies the card account.
--
-- Commonly used values:
--
-- * http://purl.org/goodrelations/v1#AmericanExpress
-- * http://purl.org/goodrelations/v1#DinersClub
-- * http://purl.org/goodrelations/v1#Discover
-- * http://purl.org/goodrelations/v1#JCB
-- * http://purl.org/goodrelations/v1#MasterCard
-- * http://purl.org/goodrelations/v1#VISA
-- http://schema.org/CreditCard
CREATE TABLE "credit_card" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "loan_or_credit" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "payment_card" ("id") ON DELETE CASCADE
);

-- A hospital.
-- http://schema.org/Hospital
CREATE TABLE "hospital" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "civic_structure" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "emergency_service" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "medical_organization" ("id") ON DELETE CASCADE
);

-- An individual medical practitioner. For their official address use [[address]], for affiliations to hospitals use [[hospitalAffiliation]].
-- The [[practicesAt]] property can be used to indicate [[MedicalOrganization]] hospitals, clinics, pharmacies etc. where this physician practices.
-- http://schema.org/IndividualPhysician
CREATE TABLE "individual_physician" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "physician" ("id") ON DELETE CASCADE
);

-- A doctor's office or clinic.
-- http://schema.org/PhysiciansOffice
CREATE TABLE "physicians_office" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "physician" ("id") ON DELETE CASCADE
);

-- A ski resort.
-- http://schema.org/SkiResort
CREATE TABLE "ski_resort" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "resort" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("id") REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE
);
