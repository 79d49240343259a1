-- One table per property that leads to resources.

-- The subject matter of an object.
-- http://schema.org/about
CREATE TABLE "link__about" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__about__object" ON "link__about" ("object_id");

-- The time needed to accelerate the vehicle from a given start velocity to a given target velocity.
--
-- Typical unit code(s): SEC for seconds
--
-- * Note: There are unfortunately no standard unit codes for seconds/0..100 km/h or seconds/0..60 mph. Simply use "SEC" for seconds and indicate the velocities in the [[name]] of the [[QuantitativeValue]], or use [[valueReference]] with a [[QuantitativeValue]] of 0..60 mph or 0..100 km/h to specify the reference speeds.
-- http://schema.org/accelerationTime
CREATE TABLE "link__acceleration_time" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__acceleration_time__object" ON "link__acceleration_time" ("object_id");

-- The answer(s) that has been accepted as best, typically on a Question/Answer site. Sites vary in their selection mechanisms, e.g. drawing on community opinion and/or the view of the Question author.
-- http://schema.org/acceptedAnswer
CREATE TABLE "link__accepted_answer" (
  "subject_id" TEXT NOT NULL REFERENCES "question" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__accepted_answer__object" ON "link__accepted_answer" ("object_id");

-- The offer(s) -- e.g., product, quantity and price combinations -- included in the order.
-- http://schema.org/acceptedOffer
CREATE TABLE "link__accepted_offer" (
  "subject_id" TEXT NOT NULL REFERENCES "order" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "offer" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__accepted_offer__object" ON "link__accepted_offer" ("object_id");

-- The payment method(s) that are accepted in general by an organization, or for some specific demand or offer.
-- http://schema.org/acceptedPaymentMethod
CREATE TABLE "link__accepted_payment_method" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__accepted_payment_method__object" ON "link__accepted_payment_method" ("object_id");

-- A list of single or combined accessModes that are sufficient to understand all the intellectual content of a resource. Values should be drawn from the [approved vocabulary](https://www.w3.org/2021/a11y-discov-vocab/latest/#accessModeSufficient-vocabulary).
-- http://schema.org/accessModeSufficient
CREATE TABLE "link__access_mode_sufficient" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "item_list" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__access_mode_sufficient__object" ON "link__access_mode_sufficient" ("object_id");

-- A floorplan of some [[Accommodation]].
-- http://schema.org/accommodationFloorPlan
CREATE TABLE "link__accommodation_floor_plan" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "floor_plan" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__accommodation_floor_plan__object" ON "link__accommodation_floor_plan" ("object_id");

-- A minimum amount that has to be paid in every month.
-- http://schema.org/accountMinimumInflow
CREATE TABLE "link__account_minimum_inflow" (
  "subject_id" TEXT NOT NULL REFERENCES "bank_account" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__account_minimum_inflow__object" ON "link__account_minimum_inflow" ("object_id");

-- An overdraft is an extension of credit from a lending institution when an account reaches zero. An overdraft allows the individual to continue withdrawing money even if the account has no funds in it. Basically the bank allows people to borrow a set amount of money.
-- http://schema.org/accountOverdraftLimit
CREATE TABLE "link__account_overdraft_limit" (
  "subject_id" TEXT NOT NULL REFERENCES "bank_account" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__account_overdraft_limit__object" ON "link__account_overdraft_limit" ("object_id");

-- Specifies the Person that is legally accountable for the CreativeWork.
-- http://schema.org/accountablePerson
CREATE TABLE "link__accountable_person" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__accountable_person__object" ON "link__accountable_person" ("object_id");

-- Indicates a page documenting how licenses can be purchased or otherwise acquired, for the current item.
-- http://schema.org/acquireLicensePage
CREATE TABLE "link__acquire_license_page" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__acquire_license_page__object" ON "link__acquire_license_page" ("object_id");

-- The organization or person from which the product was acquired.
-- http://schema.org/acquiredFrom
CREATE TABLE "link__acquired_from" (
  "subject_id" TEXT NOT NULL REFERENCES "ownership_info" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__acquired_from__object" ON "link__acquired_from" ("object_id");

-- A set of requirements that must be fulfilled in order to perform an Action. If more than one value is specified, fulfilling one set of requirements will allow the Action to be performed.
-- http://schema.org/actionAccessibilityRequirement
CREATE TABLE "link__action_accessibility_requirement" (
  "subject_id" TEXT NOT NULL REFERENCES "consume_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "action_access_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__action_accessibility_requirement__object" ON "link__action_accessibility_requirement" ("object_id");

-- An application that can complete the request.
-- http://schema.org/actionApplication
CREATE TABLE "link__action_application" (
  "subject_id" TEXT NOT NULL REFERENCES "entry_point" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__action_application__object" ON "link__action_application" ("object_id");

-- A sub property of object. The options subject to this action.
-- http://schema.org/actionOption
CREATE TABLE "link__action_option" (
  "subject_id" TEXT NOT NULL REFERENCES "choose_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__action_option__object" ON "link__action_option" ("object_id");

-- The high level platform(s) where the Action can be performed for the given URL. To specify a specific application or operating system instance, use actionApplication.
-- http://schema.org/actionPlatform
CREATE TABLE "link__action_platform" (
  "subject_id" TEXT NOT NULL REFERENCES "entry_point" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "digital_platform_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__action_platform__object" ON "link__action_platform" ("object_id");

-- Description of the process by which the action was performed.
-- http://schema.org/actionProcess
CREATE TABLE "link__action_process" (
  "subject_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "how_to" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__action_process__object" ON "link__action_process" ("object_id");

-- Indicates the current disposition of the Action.
-- http://schema.org/actionStatus
CREATE TABLE "link__action_status" (
  "subject_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "action_status_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__action_status__object" ON "link__action_status" ("object_id");

-- For a [[NewsMediaOrganization]] or other news-related [[Organization]], a statement about public engagement activities (for news media, the newsroom’s), including involving the public - digitally or otherwise -- in coverage decisions, reporting and activities after publication.
-- http://schema.org/actionableFeedbackPolicy
CREATE TABLE "link__actionable_feedback_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__actionable_feedback_policy__object" ON "link__actionable_feedback_policy" ("object_id");

-- Length of time to engage in the activity.
-- http://schema.org/activityDuration
CREATE TABLE "link__activity_duration" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__activity_duration__object" ON "link__activity_duration" ("object_id");

-- How often one should engage in the activity.
-- http://schema.org/activityFrequency
CREATE TABLE "link__activity_frequency" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__activity_frequency__object" ON "link__activity_frequency" ("object_id");

-- An actor (individual or a group), e.g. in TV, radio, movie, video games etc., or in an event. Actors can be associated with individual items or with a series, episode, clip.
-- http://schema.org/actor
CREATE TABLE "link__actor" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__actor__object" ON "link__actor" ("object_id");

-- An actor, e.g. in TV, radio, movie, video games etc. Actors can be associated with individual items or with a series, episode, clip.
-- http://schema.org/actors
-- Deprecated: Superseded by actor.
CREATE TABLE "link__actors" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__actors__object" ON "link__actors" ("object_id");

-- An additional offer that can only be obtained in combination with the first base offer (e.g. supplements and extensions that are available for a surcharge).
-- http://schema.org/addOn
CREATE TABLE "link__add_on" (
  "subject_id" TEXT NOT NULL REFERENCES "offer" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "offer" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__add_on__object" ON "link__add_on" ("object_id");

-- A property-value pair representing an additional characteristic of the entity, e.g. a product feature or another characteristic for which there is no matching property in schema.org.
--
-- Note: Publishers should be aware that applications designed to use specific schema.org properties (e.g. http://schema.org/width, http://schema.org/color, http://schema.org/gtin13, ...) will typically expect such data to be provided using those properties, rather than using the generic property/value mechanism.
-- http://schema.org/additionalProperty
CREATE TABLE "link__additional_property" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "property_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__additional_property__object" ON "link__additional_property" ("object_id");

-- Physical address of the item.
-- http://schema.org/address
CREATE TABLE "link__address" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "postal_address" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__address__object" ON "link__address" ("object_id");

-- The country. Recommended to be in 2-letter [ISO 3166-1 alpha-2](http://en.wikipedia.org/wiki/ISO_3166-1) format, for example "US". For backward compatibility, a 3-letter [ISO 3166-1 alpha-3](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-3) country code such as "SGP" or a full country name such as "Singapore" can also be used.
-- http://schema.org/addressCountry
CREATE TABLE "link__address_country" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "country" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__address_country__object" ON "link__address_country" ("object_id");

-- The region in which the locality is, and which is in the country. For example, California or another appropriate first-level [Administrative division](https://en.wikipedia.org/wiki/List_of_administrative_divisions_by_country).
-- http://schema.org/addressRegion
CREATE TABLE "link__address_region" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__address_region__object" ON "link__address_region" ("object_id");

-- The amount of time that is required between accepting the offer and the actual usage of the resource or service.
-- http://schema.org/advanceBookingRequirement
CREATE TABLE "link__advance_booking_requirement" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__advance_booking_requirement__object" ON "link__advance_booking_requirement" ("object_id");

-- A possible complication and/or side effect of this therapy. If it is known that an adverse outcome is serious (resulting in death, disability, or permanent damage; requiring hospitalization; or otherwise life-threatening or requiring immediate medical attention), tag it as a seriousAdverseOutcome instead.
-- http://schema.org/adverseOutcome
CREATE TABLE "link__adverse_outcome" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__adverse_outcome__object" ON "link__adverse_outcome" ("object_id");

-- Drugs that affect the test's results.
-- http://schema.org/affectedBy
CREATE TABLE "link__affected_by" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_test" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__affected_by__object" ON "link__affected_by" ("object_id");

-- An organization that this person is affiliated with. For example, a school/university, a club, or a team.
-- http://schema.org/affiliation
CREATE TABLE "link__affiliation" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__affiliation__object" ON "link__affiliation" ("object_id");

-- A media object representing the circumstances after performing this direction.
-- http://schema.org/afterMedia
CREATE TABLE "link__after_media" (
  "subject_id" TEXT NOT NULL REFERENCES "how_to_direction" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__after_media__object" ON "link__after_media" ("object_id");

-- The direct performer or driver of the action (animate or inanimate). E.g. *John* wrote a book.
-- http://schema.org/agent
CREATE TABLE "link__agent" (
  "subject_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__agent__object" ON "link__agent" ("object_id");

-- The number of completed interactions for this entity, in a particular role (the 'agent'), in a particular action (indicated in the statistic), and in a particular context (i.e. interactionService).
-- http://schema.org/agentInteractionStatistic
CREATE TABLE "link__agent_interaction_statistic" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "interaction_counter" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__agent_interaction_statistic__object" ON "link__agent_interaction_statistic" ("object_id");

-- Indicates a prototype of the elements in the list that is used to hold aggregate information (ratings, offers, etc.).
-- http://schema.org/aggregateElement
CREATE TABLE "link__aggregate_element" (
  "subject_id" TEXT NOT NULL REFERENCES "item_list" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__aggregate_element__object" ON "link__aggregate_element" ("object_id");

-- The overall rating, based on a collection of reviews or ratings, of the item.
-- http://schema.org/aggregateRating
CREATE TABLE "link__aggregate_rating" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "aggregate_rating" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__aggregate_rating__object" ON "link__aggregate_rating" ("object_id");

-- The kind of aircraft (e.g., "Boeing 747").
-- http://schema.org/aircraft
CREATE TABLE "link__aircraft" (
  "subject_id" TEXT NOT NULL REFERENCES "flight" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__aircraft__object" ON "link__aircraft" ("object_id");

-- A music album.
-- http://schema.org/album
CREATE TABLE "link__album" (
  "subject_id" TEXT NOT NULL REFERENCES "music_group" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_album" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__album__object" ON "link__album" ("object_id");

-- Classification of the album by its type of content: soundtrack, live album, studio album, etc.
-- http://schema.org/albumProductionType
CREATE TABLE "link__album_production_type" (
  "subject_id" TEXT NOT NULL REFERENCES "music_album" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_album_production_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__album_production_type__object" ON "link__album_production_type" ("object_id");

-- A release of this album.
-- http://schema.org/albumRelease
CREATE TABLE "link__album_release" (
  "subject_id" TEXT NOT NULL REFERENCES "music_album" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_release" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__album_release__object" ON "link__album_release" ("object_id");

-- The kind of release which this album is: single, EP or album.
-- http://schema.org/albumReleaseType
CREATE TABLE "link__album_release_type" (
  "subject_id" TEXT NOT NULL REFERENCES "music_album" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_album_release_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__album_release_type__object" ON "link__album_release_type" ("object_id");

-- A collection of music albums.
-- http://schema.org/albums
-- Deprecated: Superseded by album.
CREATE TABLE "link__albums" (
  "subject_id" TEXT NOT NULL REFERENCES "music_group" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_album" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__albums__object" ON "link__albums" ("object_id");

-- Another gene which is a variation of this one.
-- http://schema.org/alternativeOf
CREATE TABLE "link__alternative_of" (
  "subject_id" TEXT NOT NULL REFERENCES "gene" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "gene" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__alternative_of__object" ON "link__alternative_of" ("object_id");

-- Alumni of an organization.
-- http://schema.org/alumni
CREATE TABLE "link__alumni" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__alumni__object" ON "link__alumni" ("object_id");

-- An organization that the person is an alumni of.
-- http://schema.org/alumniOf
CREATE TABLE "link__alumni_of" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__alumni_of__object" ON "link__alumni_of" ("object_id");

-- An amenity feature (e.g. a characteristic or service) of the Accommodation. This generic property does not make a statement about whether the feature is included in an offer for the main accommodation or available at extra costs.
-- http://schema.org/amenityFeature
CREATE TABLE "link__amenity_feature" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "location_feature_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__amenity_feature__object" ON "link__amenity_feature" ("object_id");

-- The amount of money.
-- http://schema.org/amount
CREATE TABLE "link__amount" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__amount__object" ON "link__amount" ("object_id");

-- Indicates a specific [[CivicStructure]] or [[LocalBusiness]] associated with the SpecialAnnouncement. For example, a specific testing facility or business with special opening hours. For a larger geographic region like a quarantine of an entire region, use [[spatialCoverage]].
-- http://schema.org/announcementLocation
CREATE TABLE "link__announcement_location" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__announcement_location__object" ON "link__announcement_location" ("object_id");

-- The annual rate that is charged for borrowing (or made by investing), expressed as a single percentage number that represents the actual yearly cost of funds over the term of a loan. This includes any fees or additional costs associated with the transaction.
-- http://schema.org/annualPercentageRate
CREATE TABLE "link__annual_percentage_rate" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_product" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__annual_percentage_rate__object" ON "link__annual_percentage_rate" ("object_id");

-- A step-by-step or full explanation about Answer. Can outline how this Answer was achieved or contain more broad clarification or statement about it.
-- http://schema.org/answerExplanation
CREATE TABLE "link__answer_explanation" (
  "subject_id" TEXT NOT NULL REFERENCES "answer" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__answer_explanation__object" ON "link__answer_explanation" ("object_id");

-- The muscle whose action counteracts the specified muscle.
-- http://schema.org/antagonist
CREATE TABLE "link__antagonist" (
  "subject_id" TEXT NOT NULL REFERENCES "muscle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "muscle" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__antagonist__object" ON "link__antagonist" ("object_id");

-- Indicates an occurrence of a [[Claim]] in some [[CreativeWork]].
-- http://schema.org/appearance
CREATE TABLE "link__appearance" (
  "subject_id" TEXT NOT NULL REFERENCES "claim" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__appearance__object" ON "link__appearance" ("object_id");

-- A country where a particular merchant return policy applies to, for example the two-letter ISO 3166-1 alpha-2 country code.
-- http://schema.org/applicableCountry
CREATE TABLE "link__applicable_country" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "country" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__applicable_country__object" ON "link__applicable_country" ("object_id");

-- The location in which the status applies.
-- http://schema.org/applicableLocation
CREATE TABLE "link__applicable_location" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__applicable_location__object" ON "link__applicable_location" ("object_id");

-- The location(s) applicants can apply from. This is usually used for telecommuting jobs where the applicant does not need to be in a physical office. Note: This should not be used for citizenship or work visa requirements.
-- http://schema.org/applicantLocationRequirements
CREATE TABLE "link__applicant_location_requirements" (
  "subject_id" TEXT NOT NULL REFERENCES "job_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__applicant_location_requirements__object" ON "link__applicant_location_requirements" ("object_id");

-- An application that can complete the request.
-- http://schema.org/application
-- Deprecated: Superseded by actionApplication.
CREATE TABLE "link__application" (
  "subject_id" TEXT NOT NULL REFERENCES "entry_point" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__application__object" ON "link__application" ("object_id");

-- Contact details for further information relevant to this job posting.
-- http://schema.org/applicationContact
CREATE TABLE "link__application_contact" (
  "subject_id" TEXT NOT NULL REFERENCES "job_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "contact_point" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__application_contact__object" ON "link__application_contact" ("object_id");

-- The delivery method(s) to which the delivery charge or payment charge specification applies.
-- http://schema.org/appliesToDeliveryMethod
CREATE TABLE "link__applies_to_delivery_method" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "delivery_method" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__applies_to_delivery_method__object" ON "link__applies_to_delivery_method" ("object_id");

-- The payment method(s) to which the payment charge specification applies.
-- http://schema.org/appliesToPaymentMethod
CREATE TABLE "link__applies_to_payment_method" (
  "subject_id" TEXT NOT NULL REFERENCES "payment_charge_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "payment_method" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__applies_to_payment_method__object" ON "link__applies_to_payment_method" ("object_id");

-- Collection, [fonds](https://en.wikipedia.org/wiki/Fonds), or item held, kept or maintained by an [[ArchiveOrganization]].
-- http://schema.org/archiveHeld
CREATE TABLE "link__archive_held" (
  "subject_id" TEXT NOT NULL REFERENCES "archive_organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "archive_component" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__archive_held__object" ON "link__archive_held" ("object_id");

-- Indicates a page or other link involved in archival of a [[CreativeWork]]. In the case of [[MediaReview]], the items in a [[MediaReviewItem]] may often become inaccessible, but be archived by archival, journalistic, activist, or law enforcement organizations. In such cases, the referenced page may not directly publish the content.
-- http://schema.org/archivedAt
CREATE TABLE "link__archived_at" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "web_page" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__archived_at__object" ON "link__archived_at" ("object_id");

-- The area within which users can expect to reach the broadcast service.
-- http://schema.org/area
-- Deprecated: Superseded by serviceArea.
CREATE TABLE "link__area" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__area__object" ON "link__area" ("object_id");

-- The geographic area where a service or offered item is provided.
-- http://schema.org/areaServed
CREATE TABLE "link__area_served" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__area_served__object" ON "link__area_served" ("object_id");

-- The airport where the flight terminates.
-- http://schema.org/arrivalAirport
CREATE TABLE "link__arrival_airport" (
  "subject_id" TEXT NOT NULL REFERENCES "flight" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "airport" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__arrival_airport__object" ON "link__arrival_airport" ("object_id");

-- The terminal or port from which the boat arrives.
-- http://schema.org/arrivalBoatTerminal
CREATE TABLE "link__arrival_boat_terminal" (
  "subject_id" TEXT NOT NULL REFERENCES "boat_trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "boat_terminal" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__arrival_boat_terminal__object" ON "link__arrival_boat_terminal" ("object_id");

-- The stop or station from which the bus arrives.
-- http://schema.org/arrivalBusStop
CREATE TABLE "link__arrival_bus_stop" (
  "subject_id" TEXT NOT NULL REFERENCES "bus_trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__arrival_bus_stop__object" ON "link__arrival_bus_stop" ("object_id");

-- The station where the train trip ends.
-- http://schema.org/arrivalStation
CREATE TABLE "link__arrival_station" (
  "subject_id" TEXT NOT NULL REFERENCES "train_trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "train_station" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__arrival_station__object" ON "link__arrival_station" ("object_id");

-- The branches that comprise the arterial structure.
-- http://schema.org/arterialBranch
CREATE TABLE "link__arterial_branch" (
  "subject_id" TEXT NOT NULL REFERENCES "artery" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__arterial_branch__object" ON "link__arterial_branch" ("object_id");

-- The primary artist for a work
-- in a medium other than pencils or digital line art--for example, if the
-- primary artwork is done in watercolors or digital paints.
-- http://schema.org/artist
CREATE TABLE "link__artist" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__artist__object" ON "link__artist" ("object_id");

-- The item being described is intended to assess the competency or learning outcome defined by the referenced term.
-- http://schema.org/assesses
CREATE TABLE "link__assesses" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__assesses__object" ON "link__assesses" ("object_id");

-- The anatomy of the underlying organ system or structures associated with this entity.
-- http://schema.org/associatedAnatomy
CREATE TABLE "link__associated_anatomy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__associated_anatomy__object" ON "link__associated_anatomy" ("object_id");

-- A NewsArticle associated with the Media Object.
-- http://schema.org/associatedArticle
CREATE TABLE "link__associated_article" (
  "subject_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "news_article" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__associated_article__object" ON "link__associated_article" ("object_id");

-- An associated [[ClaimReview]], related by specific common content, topic or claim. The expectation is that this property would be most typically used in cases where a single activity is conducting both claim reviews and media reviews, in which case [[relatedMediaReview]] would commonly be used on a [[ClaimReview]], while [[relatedClaimReview]] would be used on [[MediaReview]].
-- http://schema.org/associatedClaimReview
CREATE TABLE "link__associated_claim_review" (
  "subject_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__associated_claim_review__object" ON "link__associated_claim_review" ("object_id");

-- Disease associated to this BioChemEntity. Such disease can be a MedicalCondition or a URL. If you want to add an evidence supporting the association, please use PropertyValue.
-- http://schema.org/associatedDisease
CREATE TABLE "link__associated_disease" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__associated_disease__object" ON "link__associated_disease" ("object_id");

-- A media object that encodes this CreativeWork. This property is a synonym for encoding.
-- http://schema.org/associatedMedia
CREATE TABLE "link__associated_media" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__associated_media__object" ON "link__associated_media" ("object_id");

-- An associated [[MediaReview]], related by specific common content, topic or claim. The expectation is that this property would be most typically used in cases where a single activity is conducting both claim reviews and media reviews, in which case [[relatedMediaReview]] would commonly be used on a [[ClaimReview]], while [[relatedClaimReview]] would be used on [[MediaReview]].
-- http://schema.org/associatedMediaReview
CREATE TABLE "link__associated_media_review" (
  "subject_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__associated_media_review__object" ON "link__associated_media_review" ("object_id");

-- An associated [[Review]].
-- http://schema.org/associatedReview
CREATE TABLE "link__associated_review" (
  "subject_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__associated_review__object" ON "link__associated_review" ("object_id");

-- A person that acts as performing member of a sports team; a player as opposed to a coach.
-- http://schema.org/athlete
CREATE TABLE "link__athlete" (
  "subject_id" TEXT NOT NULL REFERENCES "sports_team" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__athlete__object" ON "link__athlete" ("object_id");

-- A person or organization attending the event.
-- http://schema.org/attendee
CREATE TABLE "link__attendee" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__attendee__object" ON "link__attendee" ("object_id");

-- A person attending the event.
-- http://schema.org/attendees
-- Deprecated: Superseded by attendee.
CREATE TABLE "link__attendees" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__attendees__object" ON "link__attendees" ("object_id");

-- An intended audience, i.e. a group for whom something was created.
-- http://schema.org/audience
CREATE TABLE "link__audience" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__audience__object" ON "link__audience" ("object_id");

-- An embedded audio object.
-- http://schema.org/audio
CREATE TABLE "link__audio" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__audio__object" ON "link__audio" ("object_id");

-- The Organization responsible for authenticating the user's subscription. For example, many media apps require a cable/satellite provider to authenticate your subscription before playing media.
-- http://schema.org/authenticator
CREATE TABLE "link__authenticator" (
  "subject_id" TEXT NOT NULL REFERENCES "media_subscription" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__authenticator__object" ON "link__authenticator" ("object_id");

-- The author of this content or rating. Please note that author is special in that HTML 5 provides a special mechanism for indicating authorship via the rel tag. That is equivalent to this and may be used interchangeably.
-- http://schema.org/author
CREATE TABLE "link__author" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__author__object" ON "link__author" ("object_id");

-- The availability of this item&#x2014;for example In stock, Out of stock, Pre-order, etc.
-- http://schema.org/availability
CREATE TABLE "link__availability" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "item_availability" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__availability__object" ON "link__availability" ("object_id");

-- The place(s) from which the offer can be obtained (e.g. store locations).
-- http://schema.org/availableAtOrFrom
CREATE TABLE "link__available_at_or_from" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__available_at_or_from__object" ON "link__available_at_or_from" ("object_id");

-- A means of accessing the service (e.g. a phone bank, a web site, a location, etc.).
-- http://schema.org/availableChannel
CREATE TABLE "link__available_channel" (
  "subject_id" TEXT NOT NULL REFERENCES "service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "service_channel" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__available_channel__object" ON "link__available_channel" ("object_id");

-- The delivery method(s) available for this offer.
-- http://schema.org/availableDeliveryMethod
CREATE TABLE "link__available_delivery_method" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "delivery_method" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__available_delivery_method__object" ON "link__available_delivery_method" ("object_id");

-- The location in which the strength is available.
-- http://schema.org/availableIn
CREATE TABLE "link__available_in" (
  "subject_id" TEXT NOT NULL REFERENCES "drug_strength" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__available_in__object" ON "link__available_in" ("object_id");

-- A language someone may use with or at the item, service or place. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[inLanguage]].
-- http://schema.org/availableLanguage
CREATE TABLE "link__available_language" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "language" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__available_language__object" ON "link__available_language" ("object_id");

-- A medical service available from this provider.
-- http://schema.org/availableService
CREATE TABLE "link__available_service" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__available_service__object" ON "link__available_service" ("object_id");

-- An available dosage strength for the drug.
-- http://schema.org/availableStrength
CREATE TABLE "link__available_strength" (
  "subject_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drug_strength" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__available_strength__object" ON "link__available_strength" ("object_id");

-- A diagnostic test or procedure offered by this lab.
-- http://schema.org/availableTest
CREATE TABLE "link__available_test" (
  "subject_id" TEXT NOT NULL REFERENCES "diagnostic_lab" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_test" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__available_test__object" ON "link__available_test" ("object_id");

-- The away team in a sports event.
-- http://schema.org/awayTeam
CREATE TABLE "link__away_team" (
  "subject_id" TEXT NOT NULL REFERENCES "sports_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__away_team__object" ON "link__away_team" ("object_id");

-- For an [[Article]], typically a [[NewsArticle]], the backstory property provides a textual summary giving a brief explanation of why and how an article was created. In a journalistic setting this could include information about reporting process, methods, interviews, data sources, etc.
-- http://schema.org/backstory
CREATE TABLE "link__backstory" (
  "subject_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__backstory__object" ON "link__backstory" ("object_id");

-- The base salary of the job or of an employee in an EmployeeRole.
-- http://schema.org/baseSalary
CREATE TABLE "link__base_salary" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__base_salary__object" ON "link__base_salary" ("object_id");

-- A sub property of recipient. The recipient blind copied on a message.
-- http://schema.org/bccRecipient
CREATE TABLE "link__bcc_recipient" (
  "subject_id" TEXT NOT NULL REFERENCES "message" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__bcc_recipient__object" ON "link__bcc_recipient" ("object_id");

-- The type of bed or beds included in the accommodation. For the single case of just one bed of a certain type, you use bed directly with a text.
-- If you want to indicate the quantity of a certain kind of bed, use an instance of BedDetails. For more detailed information, use the amenityFeature property.
-- http://schema.org/bed
CREATE TABLE "link__bed" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__bed__object" ON "link__bed" ("object_id");

-- A media object representing the circumstances before performing this direction.
-- http://schema.org/beforeMedia
CREATE TABLE "link__before_media" (
  "subject_id" TEXT NOT NULL REFERENCES "how_to_direction" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__before_media__object" ON "link__before_media" ("object_id");

-- A bank or bank’s branch, financial institution or international financial institution operating the beneficiary’s bank account or releasing funds for the beneficiary.
-- http://schema.org/beneficiaryBank
CREATE TABLE "link__beneficiary_bank" (
  "subject_id" TEXT NOT NULL REFERENCES "money_transfer" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "bank_or_credit_union" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__beneficiary_bank__object" ON "link__beneficiary_bank" ("object_id");

-- The billing address for the order.
-- http://schema.org/billingAddress
CREATE TABLE "link__billing_address" (
  "subject_id" TEXT NOT NULL REFERENCES "order" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "postal_address" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__billing_address__object" ON "link__billing_address" ("object_id");

-- Specifies for how long this price (or price component) will be billed. Can be used, for example, to model the contractual duration of a subscription or payment plan. Type can be either a Duration or a Number (in which case the unit of measurement, for example month, is specified by the unitCode property).
-- http://schema.org/billingDuration
CREATE TABLE "link__billing_duration" (
  "subject_id" TEXT NOT NULL REFERENCES "unit_price_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__billing_duration__object" ON "link__billing_duration" ("object_id");

-- The time interval used to compute the invoice.
-- http://schema.org/billingPeriod
CREATE TABLE "link__billing_period" (
  "subject_id" TEXT NOT NULL REFERENCES "invoice" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__billing_period__object" ON "link__billing_period" ("object_id");

-- A BioChemEntity that is known to interact with this item.
-- http://schema.org/bioChemInteraction
CREATE TABLE "link__bio_chem_interaction" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__bio_chem_interaction__object" ON "link__bio_chem_interaction" ("object_id");

-- A similar BioChemEntity, e.g., obtained by fingerprint similarity algorithms.
-- http://schema.org/bioChemSimilarity
CREATE TABLE "link__bio_chem_similarity" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__bio_chem_similarity__object" ON "link__bio_chem_similarity" ("object_id");

-- A role played by the BioChemEntity within a biological context.
-- http://schema.org/biologicalRole
CREATE TABLE "link__biological_role" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__biological_role__object" ON "link__biological_role" ("object_id");

-- The place where the person was born.
-- http://schema.org/birthPlace
CREATE TABLE "link__birth_place" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__birth_place__object" ON "link__birth_place" ("object_id");

-- A posting that is part of this blog.
-- http://schema.org/blogPost
CREATE TABLE "link__blog_post" (
  "subject_id" TEXT NOT NULL REFERENCES "blog" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "blog_posting" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__blog_post__object" ON "link__blog_post" ("object_id");

-- Indicates a post that is part of a [[Blog]]. Note that historically, what we term a "Blog" was once known as a "weblog", and that what we term a "BlogPosting" is now often colloquially referred to as a "blog".
-- http://schema.org/blogPosts
-- Deprecated: Superseded by blogPost.
CREATE TABLE "link__blog_posts" (
  "subject_id" TEXT NOT NULL REFERENCES "blog" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "blog_posting" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__blog_posts__object" ON "link__blog_posts" ("object_id");

-- The blood vessel that carries blood from the heart to the muscle.
-- http://schema.org/bloodSupply
CREATE TABLE "link__blood_supply" (
  "subject_id" TEXT NOT NULL REFERENCES "muscle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "vessel" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__blood_supply__object" ON "link__blood_supply" ("object_id");

-- The type of boarding policy used by the airline (e.g. zone-based or group-based).
-- http://schema.org/boardingPolicy
CREATE TABLE "link__boarding_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "boarding_policy_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__boarding_policy__object" ON "link__boarding_policy" ("object_id");

-- Indicates the design and body style of the vehicle (e.g. station wagon, hatchback, etc.).
-- http://schema.org/bodyType
CREATE TABLE "link__body_type" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__body_type__object" ON "link__body_type" ("object_id");

-- The format of the book.
-- http://schema.org/bookFormat
CREATE TABLE "link__book_format" (
  "subject_id" TEXT NOT NULL REFERENCES "book" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "book_format_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__book_format__object" ON "link__book_format" ("object_id");

-- 'bookingAgent' is an out-dated term indicating a 'broker' that serves as a booking agent.
-- http://schema.org/bookingAgent
-- Deprecated: Superseded by broker.
CREATE TABLE "link__booking_agent" (
  "subject_id" TEXT NOT NULL REFERENCES "reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__booking_agent__object" ON "link__booking_agent" ("object_id");

-- A sub property of participant. The person that borrows the object being lent.
-- http://schema.org/borrower
CREATE TABLE "link__borrower" (
  "subject_id" TEXT NOT NULL REFERENCES "lend_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__borrower__object" ON "link__borrower" ("object_id");

-- The branches that delineate from the nerve bundle. Not to be confused with [[branchOf]].
-- http://schema.org/branch
-- Deprecated: Superseded by arterialBranch.
CREATE TABLE "link__branch" (
  "subject_id" TEXT NOT NULL REFERENCES "nerve" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__branch__object" ON "link__branch" ("object_id");

-- The larger organization that this local business is a branch of, if any. Not to be confused with (anatomical) [[branch]].
-- http://schema.org/branchOf
-- Deprecated: Superseded by parentOrganization.
CREATE TABLE "link__branch_of" (
  "subject_id" TEXT NOT NULL REFERENCES "local_business" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__branch_of__object" ON "link__branch_of" ("object_id");

-- The brand(s) associated with a product or service, or the brand(s) maintained by an organization or business person.
-- http://schema.org/brand
CREATE TABLE "link__brand" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__brand__object" ON "link__brand" ("object_id");

-- A set of links that can help a user understand and navigate a website hierarchy.
-- http://schema.org/breadcrumb
CREATE TABLE "link__breadcrumb" (
  "subject_id" TEXT NOT NULL REFERENCES "web_page" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "breadcrumb_list" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__breadcrumb__object" ON "link__breadcrumb" ("object_id");

-- The media network(s) whose content is broadcast on this station.
-- http://schema.org/broadcastAffiliateOf
CREATE TABLE "link__broadcast_affiliate_of" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__broadcast_affiliate_of__object" ON "link__broadcast_affiliate_of" ("object_id");

-- The frequency used for over-the-air broadcasts. Numeric values or simple ranges, e.g. 87-99. In addition a shortcut idiom is supported for frequencies of AM and FM radio channels, e.g. "87 FM".
-- http://schema.org/broadcastFrequency
CREATE TABLE "link__broadcast_frequency" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "broadcast_frequency_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__broadcast_frequency__object" ON "link__broadcast_frequency" ("object_id");

-- The frequency in MHz for a particular broadcast.
-- http://schema.org/broadcastFrequencyValue
CREATE TABLE "link__broadcast_frequency_value" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_frequency_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__broadcast_frequency_value__object" ON "link__broadcast_frequency_value" ("object_id");

-- The event being broadcast such as a sporting event or awards ceremony.
-- http://schema.org/broadcastOfEvent
CREATE TABLE "link__broadcast_of_event" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__broadcast_of_event__object" ON "link__broadcast_of_event" ("object_id");

-- The modulation (e.g. FM, AM, etc) used by a particular broadcast service.
-- http://schema.org/broadcastSignalModulation
CREATE TABLE "link__broadcast_signal_modulation" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_frequency_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__broadcast_signal_modulation__object" ON "link__broadcast_signal_modulation" ("object_id");

-- The organization owning or operating the broadcast service.
-- http://schema.org/broadcaster
CREATE TABLE "link__broadcaster" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__broadcaster__object" ON "link__broadcaster" ("object_id");

-- An entity that arranges for an exchange between a buyer and a seller.  In most cases a broker never acquires or releases ownership of a product or service involved in an exchange.  If it is not clear whether an entity is a broker, seller, or buyer, the latter two terms are preferred.
-- http://schema.org/broker
CREATE TABLE "link__broker" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__broker__object" ON "link__broker" ("object_id");

-- Days of the week when the merchant typically operates, indicated via opening hours markup.
-- http://schema.org/businessDays
CREATE TABLE "link__business_days" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__business_days__object" ON "link__business_days" ("object_id");

-- The business function (e.g. sell, lease, repair, dispose) of the offer or component of a bundle (TypeAndQuantityNode). The default is http://purl.org/goodrelations/v1#Sell.
-- http://schema.org/businessFunction
CREATE TABLE "link__business_function" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "business_function" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__business_function__object" ON "link__business_function" ("object_id");

-- A sub property of participant. The participant/person/organization that bought the object.
-- http://schema.org/buyer
CREATE TABLE "link__buyer" (
  "subject_id" TEXT NOT NULL REFERENCES "sell_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__buyer__object" ON "link__buyer" ("object_id");

-- The artist that performed this album or recording.
-- http://schema.org/byArtist
CREATE TABLE "link__by_artist" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__by_artist__object" ON "link__by_artist" ("object_id");

-- Defines the day(s) of the week on which a recurring [[Event]] takes place. May be specified using either [[DayOfWeek]], or alternatively [[Text]] conforming to iCal's syntax for byDay recurrence rules.
-- http://schema.org/byDay
CREATE TABLE "link__by_day" (
  "subject_id" TEXT NOT NULL REFERENCES "schedule" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "day_of_week" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__by_day__object" ON "link__by_day" ("object_id");

-- The number of calories.
-- http://schema.org/calories
CREATE TABLE "link__calories" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "energy" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__calories__object" ON "link__calories" ("object_id");

-- A sub property of object. The candidate subject of this action.
-- http://schema.org/candidate
CREATE TABLE "link__candidate" (
  "subject_id" TEXT NOT NULL REFERENCES "vote_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__candidate__object" ON "link__candidate" ("object_id");

-- The caption for this object. For downloadable machine formats (closed caption, subtitles etc.) use MediaObject and indicate the [[encodingFormat]].
-- http://schema.org/caption
CREATE TABLE "link__caption" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__caption__object" ON "link__caption" ("object_id");

-- The number of grams of carbohydrates.
-- http://schema.org/carbohydrateContent
CREATE TABLE "link__carbohydrate_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__carbohydrate_content__object" ON "link__carbohydrate_content" ("object_id");

-- The available volume for cargo or luggage. For automobiles, this is usually the trunk volume.
--
-- Typical unit code(s): LTR for liters, FTQ for cubic foot/feet
--
-- Note: You can use [[minValue]] and [[maxValue]] to indicate ranges.
-- http://schema.org/cargoVolume
CREATE TABLE "link__cargo_volume" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__cargo_volume__object" ON "link__cargo_volume" ("object_id");

-- 'carrier' is an out-dated term indicating the 'provider' for parcel delivery and flights.
-- http://schema.org/carrier
-- Deprecated: Superseded by provider.
CREATE TABLE "link__carrier" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__carrier__object" ON "link__carrier" ("object_id");

-- A data catalog which contains this dataset.
-- http://schema.org/catalog
-- Deprecated: Superseded by includedInDataCatalog.
CREATE TABLE "link__catalog" (
  "subject_id" TEXT NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "data_catalog" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__catalog__object" ON "link__catalog" ("object_id");

-- A category for the item. Greater signs or slashes can be used to informally indicate a category hierarchy.
-- http://schema.org/category
CREATE TABLE "link__category" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__category__object" ON "link__category" ("object_id");

-- The cause of a medical condition.
-- http://schema.org/cause
CREATE TABLE "link__cause" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_cause" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__cause__object" ON "link__cause" ("object_id");

-- The condition, complication, symptom, sign, etc. caused.
-- http://schema.org/causeOf
CREATE TABLE "link__cause_of" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_cause" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__cause_of__object" ON "link__cause_of" ("object_id");

-- A sub property of recipient. The recipient copied on a message.
-- http://schema.org/ccRecipient
CREATE TABLE "link__cc_recipient" (
  "subject_id" TEXT NOT NULL REFERENCES "message" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__cc_recipient__object" ON "link__cc_recipient" ("object_id");

-- Identifier of a certification instance (as registered with an independent certification body). Typically this identifier can be used to consult and verify the certification instance. See also [gs1:certificationIdentification](https://www.gs1.org/voc/certificationIdentification).
-- http://schema.org/certificationIdentification
CREATE TABLE "link__certification_identification" (
  "subject_id" TEXT NOT NULL REFERENCES "certification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__certification_identification__object" ON "link__certification_identification" ("object_id");

-- Rating of a certification instance (as defined by an independent certification body). Typically this rating can be used to rate the level to which the requirements of the certification instance are fulfilled. See also [gs1:certificationValue](https://www.gs1.org/voc/certificationValue).
-- http://schema.org/certificationRating
CREATE TABLE "link__certification_rating" (
  "subject_id" TEXT NOT NULL REFERENCES "certification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rating" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__certification_rating__object" ON "link__certification_rating" ("object_id");

-- Indicates the current status of a certification: active or inactive. See also  [gs1:certificationStatus](https://www.gs1.org/voc/certificationStatus).
-- http://schema.org/certificationStatus
CREATE TABLE "link__certification_status" (
  "subject_id" TEXT NOT NULL REFERENCES "certification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "certification_status_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__certification_status__object" ON "link__certification_status" ("object_id");

-- Fictional person connected with a creative work.
-- http://schema.org/character
CREATE TABLE "link__character" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__character__object" ON "link__character" ("object_id");

-- A piece of data that represents a particular aspect of a fictional character (skill, power, character points, advantage, disadvantage).
-- http://schema.org/characterAttribute
CREATE TABLE "link__character_attribute" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__character_attribute__object" ON "link__character_attribute" ("object_id");

-- Cheat codes to the game.
-- http://schema.org/cheatCode
CREATE TABLE "link__cheat_code" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__cheat_code__object" ON "link__cheat_code" ("object_id");

-- A role played by the BioChemEntity within a chemical context.
-- http://schema.org/chemicalRole
CREATE TABLE "link__chemical_role" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__chemical_role__object" ON "link__chemical_role" ("object_id");

-- Closest child taxa of the taxon in question.
-- http://schema.org/childTaxon
CREATE TABLE "link__child_taxon" (
  "subject_id" TEXT NOT NULL REFERENCES "taxon" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "taxon" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__child_taxon__object" ON "link__child_taxon" ("object_id");

-- A child of the person.
-- http://schema.org/children
CREATE TABLE "link__children" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__children__object" ON "link__children" ("object_id");

-- The number of milligrams of cholesterol.
-- http://schema.org/cholesterolContent
CREATE TABLE "link__cholesterol_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__cholesterol_content__object" ON "link__cholesterol_content" ("object_id");

-- A citation or reference to another creative work, such as another publication, web page, scholarly article, etc.
-- http://schema.org/citation
CREATE TABLE "link__citation" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__citation__object" ON "link__citation" ("object_id");

-- For a [[Claim]] interpreted from [[MediaObject]] content, the [[interpretedAsClaim]] property can be used to indicate a claim contained, implied or refined from the content of a [[MediaObject]].
-- http://schema.org/claimInterpreter
CREATE TABLE "link__claim_interpreter" (
  "subject_id" TEXT NOT NULL REFERENCES "claim" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__claim_interpreter__object" ON "link__claim_interpreter" ("object_id");

-- A person that acts in a coaching role for a sports team.
-- http://schema.org/coach
CREATE TABLE "link__coach" (
  "subject_id" TEXT NOT NULL REFERENCES "sports_team" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__coach__object" ON "link__coach" ("object_id");

-- A medical code for the entity, taken from a controlled vocabulary or ontology such as ICD-9, DiseasesDB, MeSH, SNOMED-CT, RxNorm, etc.
-- http://schema.org/code
CREATE TABLE "link__code" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_code" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__code__object" ON "link__code" ("object_id");

-- A colleague of the person.
-- http://schema.org/colleague
CREATE TABLE "link__colleague" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__colleague__object" ON "link__colleague" ("object_id");

-- A colleague of the person.
-- http://schema.org/colleagues
-- Deprecated: Superseded by colleague.
CREATE TABLE "link__colleagues" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__colleagues__object" ON "link__colleagues" ("object_id");

-- A sub property of object. The collection target of the action.
-- http://schema.org/collection
-- Deprecated: Superseded by targetCollection.
CREATE TABLE "link__collection" (
  "subject_id" TEXT NOT NULL REFERENCES "update_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__collection__object" ON "link__collection" ("object_id");

-- A color swatch image, visualizing the color of a [[Product]]. Should match the textual description specified in the [[color]] property. This can be a URL or a fully described ImageObject.
-- http://schema.org/colorSwatch
CREATE TABLE "link__color_swatch" (
  "subject_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__color_swatch__object" ON "link__color_swatch" ("object_id");

-- The individual who adds color to inked drawings.
-- http://schema.org/colorist
CREATE TABLE "link__colorist" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__colorist__object" ON "link__colorist" ("object_id");

-- Comments, typically from users.
-- http://schema.org/comment
CREATE TABLE "link__comment" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "comment" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__comment__object" ON "link__comment" ("object_id");

-- The official registration number of a business including the organization that issued it such as Company House or Chamber of Commerce.
-- http://schema.org/companyRegistration
CREATE TABLE "link__company_registration" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "certification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__company_registration__object" ON "link__company_registration" ("object_id");

-- Knowledge, skill, ability or personal attribute that must be demonstrated by a person or other entity in order to do something such as earn an Educational Occupational Credential or understand a LearningResource.
-- http://schema.org/competencyRequired
CREATE TABLE "link__competency_required" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__competency_required__object" ON "link__competency_required" ("object_id");

-- A competitor in a sports event.
-- http://schema.org/competitor
CREATE TABLE "link__competitor" (
  "subject_id" TEXT NOT NULL REFERENCES "sports_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__competitor__object" ON "link__competitor" ("object_id");

-- The person or organization who wrote a composition, or who is the composer of a work performed at some event.
-- http://schema.org/composer
CREATE TABLE "link__composer" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__composer__object" ON "link__composer" ("object_id");

-- Specifying something physically contained by something else. Typically used here for the underlying anatomical structures, such as organs, that comprise the anatomical system.
-- http://schema.org/comprisedOf
CREATE TABLE "link__comprised_of" (
  "subject_id" TEXT NOT NULL REFERENCES "anatomical_system" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__comprised_of__object" ON "link__comprised_of" ("object_id");

-- Other anatomical structures to which this structure is connected.
-- http://schema.org/connectedTo
CREATE TABLE "link__connected_to" (
  "subject_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__connected_to__object" ON "link__connected_to" ("object_id");

-- Indicates a property used as a constraint. For example, in the definition of a [[StatisticalVariable]]. The value is a property, either from within Schema.org or from other compatible (e.g. RDF) systems such as DataCommons.org or Wikidata.org.
-- http://schema.org/constraintProperty
CREATE TABLE "link__constraint_property" (
  "subject_id" TEXT NOT NULL REFERENCES "constraint_node" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "property" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__constraint_property__object" ON "link__constraint_property" ("object_id");

-- An option available on this contact point (e.g. a toll-free number or support for hearing-impaired callers).
-- http://schema.org/contactOption
CREATE TABLE "link__contact_option" (
  "subject_id" TEXT NOT NULL REFERENCES "contact_point" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "contact_point_option" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contact_option__object" ON "link__contact_option" ("object_id");

-- A contact point for a person or organization.
-- http://schema.org/contactPoint
CREATE TABLE "link__contact_point" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "contact_point" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contact_point__object" ON "link__contact_point" ("object_id");

-- A contact point for a person or organization.
-- http://schema.org/contactPoints
-- Deprecated: Superseded by contactPoint.
CREATE TABLE "link__contact_points" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "contact_point" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contact_points__object" ON "link__contact_points" ("object_id");

-- The basic containment relation between a place and one that contains it.
-- http://schema.org/containedIn
-- Deprecated: Superseded by containedInPlace.
CREATE TABLE "link__contained_in" (
  "subject_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contained_in__object" ON "link__contained_in" ("object_id");

-- The basic containment relation between a place and one that contains it.
-- http://schema.org/containedInPlace
CREATE TABLE "link__contained_in_place" (
  "subject_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contained_in_place__object" ON "link__contained_in_place" ("object_id");

-- The basic containment relation between a place and another that it contains.
-- http://schema.org/containsPlace
CREATE TABLE "link__contains_place" (
  "subject_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contains_place__object" ON "link__contains_place" ("object_id");

-- A season that is part of the media series.
-- http://schema.org/containsSeason
CREATE TABLE "link__contains_season" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work_season" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contains_season__object" ON "link__contains_season" ("object_id");

-- The location depicted or described in the content. For example, the location in a photograph or painting.
-- http://schema.org/contentLocation
CREATE TABLE "link__content_location" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__content_location__object" ON "link__content_location" ("object_id");

-- Official rating of a piece of content&#x2014;for example, 'MPAA PG-13'.
-- http://schema.org/contentRating
CREATE TABLE "link__content_rating" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rating" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__content_rating__object" ON "link__content_rating" ("object_id");

-- A contraindication for this therapy.
-- http://schema.org/contraindication
CREATE TABLE "link__contraindication" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_contraindication" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contraindication__object" ON "link__contraindication" ("object_id");

-- A secondary contributor to the CreativeWork or Event.
-- http://schema.org/contributor
CREATE TABLE "link__contributor" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contributor__object" ON "link__contributor" ("object_id");

-- The time it takes to actually cook the dish, in [ISO 8601 duration format](http://en.wikipedia.org/wiki/ISO_8601).
-- http://schema.org/cookTime
CREATE TABLE "link__cook_time" (
  "subject_id" TEXT NOT NULL REFERENCES "recipe" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__cook_time__object" ON "link__cook_time" ("object_id");

-- The party holding the legal copyright to the CreativeWork.
-- http://schema.org/copyrightHolder
CREATE TABLE "link__copyright_holder" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__copyright_holder__object" ON "link__copyright_holder" ("object_id");

-- Indicates a correction to a [[CreativeWork]], either via a [[CorrectionComment]], textually or in another document.
-- http://schema.org/correction
CREATE TABLE "link__correction" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "correction_comment" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__correction__object" ON "link__correction" ("object_id");

-- For an [[Organization]] (e.g. [[NewsMediaOrganization]]), a statement describing (in news media, the newsroom’s) disclosure and correction policy for errors.
-- http://schema.org/correctionsPolicy
CREATE TABLE "link__corrections_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__corrections_policy__object" ON "link__corrections_policy" ("object_id");

-- The category of cost, such as wholesale, retail, reimbursement cap, etc.
-- http://schema.org/costCategory
CREATE TABLE "link__cost_category" (
  "subject_id" TEXT NOT NULL REFERENCES "drug_cost" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drug_cost_category" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__cost_category__object" ON "link__cost_category" ("object_id");

-- The cost per unit of the drug.
-- http://schema.org/costPerUnit
CREATE TABLE "link__cost_per_unit" (
  "subject_id" TEXT NOT NULL REFERENCES "drug_cost" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__cost_per_unit__object" ON "link__cost_per_unit" ("object_id");

-- The country of origin of something, including products as well as creative  works such as movie and TV content.
--
-- In the case of TV and movie, this would be the country of the principle offices of the production company or individual responsible for the movie. For other kinds of [[CreativeWork]] it is difficult to provide fully general guidance, and properties such as [[contentLocation]] and [[locationCreated]] may be more applicable.
--
-- In the case of products, the country of origin of the product. The exact interpretation of this may vary by context and product type, and cannot be fully enumerated here.
-- http://schema.org/countryOfOrigin
CREATE TABLE "link__country_of_origin" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "country" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__country_of_origin__object" ON "link__country_of_origin" ("object_id");

-- A sub property of location. The course where this action was taken.
-- http://schema.org/course
-- Deprecated: Superseded by exerciseCourse.
CREATE TABLE "link__course" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__course__object" ON "link__course" ("object_id");

-- Requirements for taking the Course. May be completion of another [[Course]] or a textual description like "permission of instructor". Requirements may be a pre-requisite competency, referenced using [[AlignmentObject]].
-- http://schema.org/coursePrerequisites
CREATE TABLE "link__course_prerequisites" (
  "subject_id" TEXT NOT NULL REFERENCES "course" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__course_prerequisites__object" ON "link__course_prerequisites" ("object_id");

-- Represents the length and pace of a course, expressed as a [[Schedule]].
-- http://schema.org/courseSchedule
CREATE TABLE "link__course_schedule" (
  "subject_id" TEXT NOT NULL REFERENCES "course_instance" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "schedule" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__course_schedule__object" ON "link__course_schedule" ("object_id");

-- The status of a creative work in terms of its stage in a lifecycle. Example terms include Incomplete, Draft, Published, Obsolete. Some organizations define a set of terms for the stages of their publication lifecycle.
-- http://schema.org/creativeWorkStatus
CREATE TABLE "link__creative_work_status" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__creative_work_status__object" ON "link__creative_work_status" ("object_id");

-- The creator/author of this CreativeWork. This is the same as the Author property for CreativeWork.
-- http://schema.org/creator
CREATE TABLE "link__creator" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__creator__object" ON "link__creator" ("object_id");

-- The category or type of credential being described, for example "degree”, “certificate”, “badge”, or more specific term.
-- http://schema.org/credentialCategory
CREATE TABLE "link__credential_category" (
  "subject_id" TEXT NOT NULL REFERENCES "educational_occupational_credential" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__credential_category__object" ON "link__credential_category" ("object_id");

-- The group the release is credited to if different than the byArtist. For example, Red and Blue is credited to "Stefani Germanotta Band", but by Lady Gaga.
-- http://schema.org/creditedTo
CREATE TABLE "link__credited_to" (
  "subject_id" TEXT NOT NULL REFERENCES "music_release" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__credited_to__object" ON "link__credited_to" ("object_id");

-- The current price of a currency.
-- http://schema.org/currentExchangeRate
CREATE TABLE "link__current_exchange_rate" (
  "subject_id" TEXT NOT NULL REFERENCES "exchange_rate_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "unit_price_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__current_exchange_rate__object" ON "link__current_exchange_rate" ("object_id");

-- Party placing the order or paying the invoice.
-- http://schema.org/customer
CREATE TABLE "link__customer" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__customer__object" ON "link__customer" ("object_id");

-- The type of return fees if the product is returned due to customer remorse.
-- http://schema.org/customerRemorseReturnFees
CREATE TABLE "link__customer_remorse_return_fees" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "return_fees_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__customer_remorse_return_fees__object" ON "link__customer_remorse_return_fees" ("object_id");

-- The method (from an enumeration) by which the customer obtains a return shipping label for a product returned due to customer remorse.
-- http://schema.org/customerRemorseReturnLabelSource
CREATE TABLE "link__customer_remorse_return_label_source" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "return_label_source_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__customer_remorse_return_label_source__object" ON "link__customer_remorse_return_label_source" ("object_id");

-- The amount of shipping costs if a product is returned due to customer remorse. Applicable when property [[customerRemorseReturnFees]] equals [[ReturnShippingFees]].
-- http://schema.org/customerRemorseReturnShippingFeesAmount
CREATE TABLE "link__customer_remorse_return_shipping_fees_amount" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__customer_remorse_return_shipping_fees_amount__object" ON "link__customer_remorse_return_shipping_fees_amount" ("object_id");

-- Data associated with the event, like for instance a log message.
-- http://schema.org/data
CREATE TABLE "link__data" (
  "subject_id" TEXT NOT NULL REFERENCES "instantaneous_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__data__object" ON "link__data" ("object_id");

-- An item within a data feed. Data feeds may have many elements.
-- http://schema.org/dataFeedElement
CREATE TABLE "link__data_feed_element" (
  "subject_id" TEXT NOT NULL REFERENCES "data_feed" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__data_feed_element__object" ON "link__data_feed_element" ("object_id");

-- A dataset contained in this catalog.
-- http://schema.org/dataset
CREATE TABLE "link__dataset" (
  "subject_id" TEXT NOT NULL REFERENCES "data_catalog" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__dataset__object" ON "link__dataset" ("object_id");

-- The day of the week for which these opening hours are valid.
-- http://schema.org/dayOfWeek
CREATE TABLE "link__day_of_week" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "day_of_week" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__day_of_week__object" ON "link__day_of_week" ("object_id");

-- The place where the person died.
-- http://schema.org/deathPlace
CREATE TABLE "link__death_place" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__death_place__object" ON "link__death_place" ("object_id");

-- The default value of the input.  For properties that expect a literal, the default is a literal value, for properties that expect an object, it's an ID reference to one of the current values.
-- http://schema.org/defaultValue
CREATE TABLE "link__default_value" (
  "subject_id" TEXT NOT NULL REFERENCES "property_value_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__default_value__object" ON "link__default_value" ("object_id");

-- Destination address.
-- http://schema.org/deliveryAddress
CREATE TABLE "link__delivery_address" (
  "subject_id" TEXT NOT NULL REFERENCES "parcel_delivery" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "postal_address" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__delivery_address__object" ON "link__delivery_address" ("object_id");

-- The typical delay between the receipt of the order and the goods either leaving the warehouse or being prepared for pickup, in case the delivery method is on site pickup.
-- http://schema.org/deliveryLeadTime
CREATE TABLE "link__delivery_lead_time" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__delivery_lead_time__object" ON "link__delivery_lead_time" ("object_id");

-- A sub property of instrument. The method of delivery.
-- http://schema.org/deliveryMethod
CREATE TABLE "link__delivery_method" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "delivery_method" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__delivery_method__object" ON "link__delivery_method" ("object_id");

-- New entry added as the package passes through each leg of its journey (from shipment to final delivery).
-- http://schema.org/deliveryStatus
CREATE TABLE "link__delivery_status" (
  "subject_id" TEXT NOT NULL REFERENCES "parcel_delivery" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "delivery_event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__delivery_status__object" ON "link__delivery_status" ("object_id");

-- The total delay between the receipt of the order and the goods reaching the final customer.
-- http://schema.org/deliveryTime
CREATE TABLE "link__delivery_time" (
  "subject_id" TEXT NOT NULL REFERENCES "offer_shipping_details" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "shipping_delivery_time" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__delivery_time__object" ON "link__delivery_time" ("object_id");

-- A relationship between an organization and a department of that organization, also described as an organization (allowing different urls, logos, opening hours). For example: a store with a pharmacy, or a bakery with a cafe.
-- http://schema.org/department
CREATE TABLE "link__department" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__department__object" ON "link__department" ("object_id");

-- The airport where the flight originates.
-- http://schema.org/departureAirport
CREATE TABLE "link__departure_airport" (
  "subject_id" TEXT NOT NULL REFERENCES "flight" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "airport" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__departure_airport__object" ON "link__departure_airport" ("object_id");

-- The terminal or port from which the boat departs.
-- http://schema.org/departureBoatTerminal
CREATE TABLE "link__departure_boat_terminal" (
  "subject_id" TEXT NOT NULL REFERENCES "boat_trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "boat_terminal" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__departure_boat_terminal__object" ON "link__departure_boat_terminal" ("object_id");

-- The stop or station from which the bus departs.
-- http://schema.org/departureBusStop
CREATE TABLE "link__departure_bus_stop" (
  "subject_id" TEXT NOT NULL REFERENCES "bus_trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__departure_bus_stop__object" ON "link__departure_bus_stop" ("object_id");

-- The station from which the train departs.
-- http://schema.org/departureStation
CREATE TABLE "link__departure_station" (
  "subject_id" TEXT NOT NULL REFERENCES "train_trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "train_station" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__departure_station__object" ON "link__departure_station" ("object_id");

-- The depth of the item.
-- http://schema.org/depth
CREATE TABLE "link__depth" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__depth__object" ON "link__depth" ("object_id");

-- A description of the item.
-- http://schema.org/description
CREATE TABLE "link__description" (
  "subject_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "text_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__description__object" ON "link__description" ("object_id");

-- One or more alternative conditions considered in the differential diagnosis process as output of a diagnosis process.
-- http://schema.org/diagnosis
CREATE TABLE "link__diagnosis" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__diagnosis__object" ON "link__diagnosis" ("object_id");

-- An image containing a diagram that illustrates the structure and/or its component substructures and/or connections with other structures.
-- http://schema.org/diagram
CREATE TABLE "link__diagram" (
  "subject_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__diagram__object" ON "link__diagram" ("object_id");

-- A sub property of instrument. The diet used in this action.
-- http://schema.org/diet
CREATE TABLE "link__diet" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "diet" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__diet__object" ON "link__diet" ("object_id");

-- One of a set of differential diagnoses for the condition. Specifically, a closely-related or competing diagnosis typically considered later in the cognitive process whereby this medical condition is distinguished from others most likely responsible for a similar collection of signs and symptoms to reach the most parsimonious diagnosis or diagnoses in a patient.
-- http://schema.org/differentialDiagnosis
CREATE TABLE "link__differential_diagnosis" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "d_dx_element" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__differential_diagnosis__object" ON "link__differential_diagnosis" ("object_id");

-- Indicates an IPTCDigitalSourceEnumeration code indicating the nature of the digital source(s) for some [[CreativeWork]].
-- http://schema.org/digitalSourceType
CREATE TABLE "link__digital_source_type" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "iptc_digital_source_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__digital_source_type__object" ON "link__digital_source_type" ("object_id");

-- A director of e.g. TV, radio, movie, video gaming etc. content, or of an event. Directors can be associated with individual items or with a series, episode, clip.
-- http://schema.org/director
CREATE TABLE "link__director" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__director__object" ON "link__director" ("object_id");

-- A director of e.g. TV, radio, movie, video games etc. content. Directors can be associated with individual items or with a series, episode, clip.
-- http://schema.org/directors
-- Deprecated: Superseded by director.
CREATE TABLE "link__directors" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__directors__object" ON "link__directors" ("object_id");

-- Specifies the CreativeWork associated with the UserComment.
-- http://schema.org/discusses
CREATE TABLE "link__discusses" (
  "subject_id" TEXT NOT NULL REFERENCES "user_comments" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__discusses__object" ON "link__discusses" ("object_id");

-- Information about disease prevention.
-- http://schema.org/diseasePreventionInfo
CREATE TABLE "link__disease_prevention_info" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "web_content" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__disease_prevention_info__object" ON "link__disease_prevention_info" ("object_id");

-- Statistical information about the spread of a disease, either as [[WebContent]], or
-- described directly as a [[Dataset]], or the specific [[Observation]]s in the dataset. When a [[WebContent]] URL is
-- provided, the page indicated might also contain more such markup.
-- http://schema.org/diseaseSpreadStatistics
CREATE TABLE "link__disease_spread_statistics" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__disease_spread_statistics__object" ON "link__disease_spread_statistics" ("object_id");

-- The location at which an item can be viewed or experienced in-person.
-- http://schema.org/displayLocation
CREATE TABLE "link__display_location" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__display_location__object" ON "link__display_location" ("object_id");

-- The distance travelled, e.g. exercising or travelling.
-- http://schema.org/distance
CREATE TABLE "link__distance" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "distance" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__distance__object" ON "link__distance" ("object_id");

-- One of a set of signs and symptoms that can be used to distinguish this diagnosis from others in the differential diagnosis.
-- http://schema.org/distinguishingSign
CREATE TABLE "link__distinguishing_sign" (
  "subject_id" TEXT NOT NULL REFERENCES "d_dx_element" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_sign_or_symptom" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__distinguishing_sign__object" ON "link__distinguishing_sign" ("object_id");

-- A downloadable form of this dataset, at a specific location, in a specific format. This property can be repeated if different variations are available. There is no expectation that different downloadable distributions must contain exactly equivalent information (see also [DCAT](https://www.w3.org/TR/vocab-dcat-3/#Class:Distribution) on this point). Different distributions might include or exclude different subsets of the entire dataset, for example.
-- http://schema.org/distribution
CREATE TABLE "link__distribution" (
  "subject_id" TEXT NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "data_download" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__distribution__object" ON "link__distribution" ("object_id");

-- Statement on diversity policy by an [[Organization]] e.g. a [[NewsMediaOrganization]]. For a [[NewsMediaOrganization]], a statement describing the newsroom’s diversity policy on both staffing and sources, typically providing staffing data.
-- http://schema.org/diversityPolicy
CREATE TABLE "link__diversity_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__diversity_policy__object" ON "link__diversity_policy" ("object_id");

-- For an [[Organization]] (often but not necessarily a [[NewsMediaOrganization]]), a report on staffing diversity issues. In a news context this might be for example ASNE or RTDNA (US) reports, or self-reported.
-- http://schema.org/diversityStaffingReport
CREATE TABLE "link__diversity_staffing_report" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "article" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__diversity_staffing_report__object" ON "link__diversity_staffing_report" ("object_id");

-- Further documentation describing the Web API in more detail.
-- http://schema.org/documentation
CREATE TABLE "link__documentation" (
  "subject_id" TEXT NOT NULL REFERENCES "web_api" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__documentation__object" ON "link__documentation" ("object_id");

-- Relates a property to a class that is (one of) the type(s) the property is expected to be used on.
-- http://schema.org/domainIncludes
CREATE TABLE "link__domain_includes" (
  "subject_id" TEXT NOT NULL REFERENCES "property" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "class" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__domain_includes__object" ON "link__domain_includes" ("object_id");

-- A dosing schedule for the drug for a given population, either observed, recommended, or maximum dose based on the type used.
-- http://schema.org/doseSchedule
CREATE TABLE "link__dose_schedule" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "dose_schedule" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__dose_schedule__object" ON "link__dose_schedule" ("object_id");

-- The value of the dose, e.g. 500.
-- http://schema.org/doseValue
CREATE TABLE "link__dose_value" (
  "subject_id" TEXT NOT NULL REFERENCES "dose_schedule" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__dose_value__object" ON "link__dose_value" ("object_id");

-- a type of payment made in cash during the onset of the purchase of an expensive good/service. The payment typically represents only a percentage of the full purchase price.
-- http://schema.org/downPayment
CREATE TABLE "link__down_payment" (
  "subject_id" TEXT NOT NULL REFERENCES "repayment_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__down_payment__object" ON "link__down_payment" ("object_id");

-- The vasculature that the vein drains into.
-- http://schema.org/drainsTo
CREATE TABLE "link__drains_to" (
  "subject_id" TEXT NOT NULL REFERENCES "vein" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "vessel" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__drains_to__object" ON "link__drains_to" ("object_id");

-- The drive wheel configuration, i.e. which roadwheels will receive torque from the vehicle's engine via the drivetrain.
-- http://schema.org/driveWheelConfiguration
CREATE TABLE "link__drive_wheel_configuration" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drive_wheel_configuration_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__drive_wheel_configuration__object" ON "link__drive_wheel_configuration" ("object_id");

-- Where a rental car can be dropped off.
-- http://schema.org/dropoffLocation
CREATE TABLE "link__dropoff_location" (
  "subject_id" TEXT NOT NULL REFERENCES "rental_car_reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__dropoff_location__object" ON "link__dropoff_location" ("object_id");

-- Specifying a drug or medicine used in a medication procedure.
-- http://schema.org/drug
CREATE TABLE "link__drug" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__drug__object" ON "link__drug" ("object_id");

-- The class of drug this belongs to (e.g., statins).
-- http://schema.org/drugClass
CREATE TABLE "link__drug_class" (
  "subject_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drug_class" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__drug_class__object" ON "link__drug_class" ("object_id");

-- A therapy that duplicates or overlaps this one.
-- http://schema.org/duplicateTherapy
CREATE TABLE "link__duplicate_therapy" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_therapy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_therapy" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__duplicate_therapy__object" ON "link__duplicate_therapy" ("object_id");

-- The duration of the item (movie, audio recording, event, etc.) in [ISO 8601 duration format](http://en.wikipedia.org/wiki/ISO_8601).
-- http://schema.org/duration
CREATE TABLE "link__duration" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__duration__object" ON "link__duration" ("object_id");

-- The duration of the warranty promise. Common unitCode values are ANN for year, MON for months, or DAY for days.
-- http://schema.org/durationOfWarranty
CREATE TABLE "link__duration_of_warranty" (
  "subject_id" TEXT NOT NULL REFERENCES "warranty_promise" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__duration_of_warranty__object" ON "link__duration_of_warranty" ("object_id");

-- A media object representing the circumstances while performing this direction.
-- http://schema.org/duringMedia
CREATE TABLE "link__during_media" (
  "subject_id" TEXT NOT NULL REFERENCES "how_to_direction" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__during_media__object" ON "link__during_media" ("object_id");

-- The amount to be paid as a penalty in the event of early payment of the loan.
-- http://schema.org/earlyPrepaymentPenalty
CREATE TABLE "link__early_prepayment_penalty" (
  "subject_id" TEXT NOT NULL REFERENCES "repayment_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__early_prepayment_penalty__object" ON "link__early_prepayment_penalty" ("object_id");

-- Specifies the Person who edited the CreativeWork.
-- http://schema.org/editor
CREATE TABLE "link__editor" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__editor__object" ON "link__editor" ("object_id");

-- Educational background needed for the position or Occupation.
-- http://schema.org/educationRequirements
CREATE TABLE "link__education_requirements" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "educational_occupational_credential" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__education_requirements__object" ON "link__education_requirements" ("object_id");

-- An alignment to an established educational framework.
--
-- This property should not be used where the nature of the alignment can be described using a simple property, for example to express that a resource [[teaches]] or [[assesses]] a competency.
-- http://schema.org/educationalAlignment
CREATE TABLE "link__educational_alignment" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "alignment_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__educational_alignment__object" ON "link__educational_alignment" ("object_id");

-- A description of the qualification, award, certificate, diploma or other educational credential awarded as a consequence of successful completion of this course or program.
-- http://schema.org/educationalCredentialAwarded
CREATE TABLE "link__educational_credential_awarded" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "educational_occupational_credential" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__educational_credential_awarded__object" ON "link__educational_credential_awarded" ("object_id");

-- The level in terms of progression through an educational or training context. Examples of educational levels include 'beginner', 'intermediate' or 'advanced', and formal sets of level indicators.
-- http://schema.org/educationalLevel
CREATE TABLE "link__educational_level" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__educational_level__object" ON "link__educational_level" ("object_id");

-- The purpose of a work in the context of education; for example, 'assignment', 'group work'.
-- http://schema.org/educationalUse
CREATE TABLE "link__educational_use" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__educational_use__object" ON "link__educational_use" ("object_id");

-- The type(s) of customers for which the given offer is valid.
-- http://schema.org/eligibleCustomerType
CREATE TABLE "link__eligible_customer_type" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "business_entity_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__eligible_customer_type__object" ON "link__eligible_customer_type" ("object_id");

-- The duration for which the given offer is valid.
-- http://schema.org/eligibleDuration
CREATE TABLE "link__eligible_duration" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__eligible_duration__object" ON "link__eligible_duration" ("object_id");

-- The interval and unit of measurement of ordering quantities for which the offer or price specification is valid. This allows e.g. specifying that a certain freight charge is valid only for a certain quantity.
-- http://schema.org/eligibleQuantity
CREATE TABLE "link__eligible_quantity" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__eligible_quantity__object" ON "link__eligible_quantity" ("object_id");

-- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is valid.
--
-- See also [[ineligibleRegion]].
-- http://schema.org/eligibleRegion
CREATE TABLE "link__eligible_region" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__eligible_region__object" ON "link__eligible_region" ("object_id");

-- The transaction volume, in a monetary unit, for which the offer or price specification is valid, e.g. for indicating a minimal purchasing volume, to express free shipping above a certain order volume, or to limit the acceptance of credit cards to purchases to a certain minimal amount.
-- http://schema.org/eligibleTransactionVolume
CREATE TABLE "link__eligible_transaction_volume" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "price_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__eligible_transaction_volume__object" ON "link__eligible_transaction_volume" ("object_id");

-- The supplier of the incentivized item/service for which the incentive is valid for such as a utility company, merchant, or contractor.
-- http://schema.org/eligibleWithSupplier
CREATE TABLE "link__eligible_with_supplier" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_incentive" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__eligible_with_supplier__object" ON "link__eligible_with_supplier" ("object_id");

-- Someone working for this organization.
-- http://schema.org/employee
CREATE TABLE "link__employee" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__employee__object" ON "link__employee" ("object_id");

-- People working for this organization.
-- http://schema.org/employees
-- Deprecated: Superseded by employee.
CREATE TABLE "link__employees" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__employees__object" ON "link__employees" ("object_id");

-- Indicates the department, unit and/or facility where the employee reports and/or in which the job is to be performed.
-- http://schema.org/employmentUnit
CREATE TABLE "link__employment_unit" (
  "subject_id" TEXT NOT NULL REFERENCES "job_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__employment_unit__object" ON "link__employment_unit" ("object_id");

-- Another BioChemEntity encoded by this one.
-- http://schema.org/encodesBioChemEntity
CREATE TABLE "link__encodes_bio_chem_entity" (
  "subject_id" TEXT NOT NULL REFERENCES "gene" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__encodes_bio_chem_entity__object" ON "link__encodes_bio_chem_entity" ("object_id");

-- The CreativeWork encoded by this media object.
-- http://schema.org/encodesCreativeWork
CREATE TABLE "link__encodes_creative_work" (
  "subject_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__encodes_creative_work__object" ON "link__encodes_creative_work" ("object_id");

-- A media object that encodes this CreativeWork. This property is a synonym for associatedMedia.
-- http://schema.org/encoding
CREATE TABLE "link__encoding" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__encoding__object" ON "link__encoding" ("object_id");

-- A media object that encodes this CreativeWork.
-- http://schema.org/encodings
-- Deprecated: Superseded by encoding.
CREATE TABLE "link__encodings" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__encodings__object" ON "link__encodings" ("object_id");

-- The end time of the clip expressed as the number of seconds from the beginning of the work.
-- http://schema.org/endOffset
CREATE TABLE "link__end_offset" (
  "subject_id" TEXT NOT NULL REFERENCES "clip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "hyper_toc_entry" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__end_offset__object" ON "link__end_offset" ("object_id");

-- A sub property of participant. The person/organization being supported.
-- http://schema.org/endorsee
CREATE TABLE "link__endorsee" (
  "subject_id" TEXT NOT NULL REFERENCES "endorse_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__endorsee__object" ON "link__endorsee" ("object_id");

-- People or organizations that endorse the plan.
-- http://schema.org/endorsers
CREATE TABLE "link__endorsers" (
  "subject_id" TEXT NOT NULL REFERENCES "diet" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__endorsers__object" ON "link__endorsers" ("object_id");

-- Specifies the most energy efficient class on the regulated EU energy consumption scale for the product category a product belongs to. For example, energy consumption for televisions placed on the market after January 1, 2020 is scaled from D to A+++.
-- http://schema.org/energyEfficiencyScaleMax
CREATE TABLE "link__energy_efficiency_scale_max" (
  "subject_id" TEXT NOT NULL REFERENCES "energy_consumption_details" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "eu_energy_efficiency_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__energy_efficiency_scale_max__object" ON "link__energy_efficiency_scale_max" ("object_id");

-- Specifies the least energy efficient class on the regulated EU energy consumption scale for the product category a product belongs to. For example, energy consumption for televisions placed on the market after January 1, 2020 is scaled from D to A+++.
-- http://schema.org/energyEfficiencyScaleMin
CREATE TABLE "link__energy_efficiency_scale_min" (
  "subject_id" TEXT NOT NULL REFERENCES "energy_consumption_details" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "eu_energy_efficiency_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__energy_efficiency_scale_min__object" ON "link__energy_efficiency_scale_min" ("object_id");

-- The volume swept by all of the pistons inside the cylinders of an internal combustion engine in a single movement.
--
-- Typical unit code(s): CMQ for cubic centimeter, LTR for liters, INQ for cubic inches
-- * Note 1: You can link to information about how the given value has been determined using the [[valueReference]] property.
-- * Note 2: You can use [[minValue]] and [[maxValue]] to indicate ranges.
-- http://schema.org/engineDisplacement
CREATE TABLE "link__engine_displacement" (
  "subject_id" TEXT NOT NULL REFERENCES "engine_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__engine_displacement__object" ON "link__engine_displacement" ("object_id");

-- The power of the vehicle's engine.
-- Typical unit code(s): KWT for kilowatt, BHP for brake horsepower, N12 for metric horsepower (PS, with 1 PS = 735,49875 W)
--
-- * Note 1: There are many different ways of measuring an engine's power. For an overview, see  [http://en.wikipedia.org/wiki/Horsepower#Engine\_power\_test\_codes](http://en.wikipedia.org/wiki/Horsepower#Engine_power_test_codes).
-- * Note 2: You can link to information about how the given value has been determined using the [[valueReference]] property.
-- * Note 3: You can use [[minValue]] and [[maxValue]] to indicate ranges.
-- http://schema.org/enginePower
CREATE TABLE "link__engine_power" (
  "subject_id" TEXT NOT NULL REFERENCES "engine_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__engine_power__object" ON "link__engine_power" ("object_id");

-- The type of engine or engines powering the vehicle.
-- http://schema.org/engineType
CREATE TABLE "link__engine_type" (
  "subject_id" TEXT NOT NULL REFERENCES "engine_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__engine_type__object" ON "link__engine_type" ("object_id");

-- A sub property of location. The entertainment business where the action occurred.
-- http://schema.org/entertainmentBusiness
CREATE TABLE "link__entertainment_business" (
  "subject_id" TEXT NOT NULL REFERENCES "perform_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "entertainment_business" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__entertainment_business__object" ON "link__entertainment_business" ("object_id");

-- An episode of a TV, radio or game media within a series or season.
-- http://schema.org/episode
CREATE TABLE "link__episode" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "episode" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__episode__object" ON "link__episode" ("object_id");

-- An episode of a TV/radio series or season.
-- http://schema.org/episodes
-- Deprecated: Superseded by episode.
CREATE TABLE "link__episodes" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "episode" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__episodes__object" ON "link__episodes" ("object_id");

-- This ordering relation for qualitative values indicates that the subject is equal to the object.
-- http://schema.org/equal
CREATE TABLE "link__equal" (
  "subject_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__equal__object" ON "link__equal" ("object_id");

-- For failed actions, more information on the cause of the failure. Consider using the Error type.
-- http://schema.org/error
CREATE TABLE "link__error" (
  "subject_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__error__object" ON "link__error" ("object_id");

-- Application or platform dependant error code.
-- http://schema.org/errorCode
CREATE TABLE "link__error_code" (
  "subject_id" TEXT NOT NULL REFERENCES "error" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__error_code__object" ON "link__error_code" ("object_id");

-- The estimated cost of the supply or supplies consumed when performing instructions.
-- http://schema.org/estimatedCost
CREATE TABLE "link__estimated_cost" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__estimated_cost__object" ON "link__estimated_cost" ("object_id");

-- The estimated time the flight will take.
-- http://schema.org/estimatedFlightDuration
CREATE TABLE "link__estimated_flight_duration" (
  "subject_id" TEXT NOT NULL REFERENCES "flight" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__estimated_flight_duration__object" ON "link__estimated_flight_duration" ("object_id");

-- An estimated salary for a job posting or occupation, based on a variety of variables including, but not limited to industry, job title, and location. Estimated salaries  are often computed by outside organizations rather than the hiring organization, who may not have committed to the estimated value.
-- http://schema.org/estimatedSalary
CREATE TABLE "link__estimated_salary" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__estimated_salary__object" ON "link__estimated_salary" ("object_id");

-- The condition, complication, or symptom whose risk is being estimated.
-- http://schema.org/estimatesRiskOf
CREATE TABLE "link__estimates_risk_of" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_risk_estimator" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__estimates_risk_of__object" ON "link__estimates_risk_of" ("object_id");

-- Statement about ethics policy, e.g. of a [[NewsMediaOrganization]] regarding journalistic and publishing practices, or of a [[Restaurant]], a page describing food source policies. In the case of a [[NewsMediaOrganization]], an ethicsPolicy is typically a statement describing the personal, organizational, and corporate standards of behavior expected by the organization.
-- http://schema.org/ethicsPolicy
CREATE TABLE "link__ethics_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__ethics_policy__object" ON "link__ethics_policy" ("object_id");

-- Upcoming or past event associated with this place, organization, or action.
-- http://schema.org/event
CREATE TABLE "link__event" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__event__object" ON "link__event" ("object_id");

-- The eventAttendanceMode of an event indicates whether it occurs online, offline, or a mix.
-- http://schema.org/eventAttendanceMode
CREATE TABLE "link__event_attendance_mode" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event_attendance_mode_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__event_attendance_mode__object" ON "link__event_attendance_mode" ("object_id");

-- Associates an [[Event]] with a [[Schedule]]. There are circumstances where it is preferable to share a schedule for a series of
-- repeating events rather than data on the individual events themselves. For example, a website or application might prefer to publish a schedule for a weekly
-- gym class rather than provide data on every event. A schedule could be processed by applications to add forthcoming events to a calendar. An [[Event]] that
-- is associated with a [[Schedule]] using this property should not have [[startDate]] or [[endDate]] properties. These are instead defined within the associated
-- [[Schedule]], this avoids any ambiguity for clients using the data. The property might have repeated values to specify different schedules, e.g. for different months
-- or seasons.
-- http://schema.org/eventSchedule
CREATE TABLE "link__event_schedule" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "schedule" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__event_schedule__object" ON "link__event_schedule" ("object_id");

-- An eventStatus of an event represents its status; particularly useful when an event is cancelled or rescheduled.
-- http://schema.org/eventStatus
CREATE TABLE "link__event_status" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event_status_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__event_status__object" ON "link__event_status" ("object_id");

-- Upcoming or past events associated with this place or organization.
-- http://schema.org/events
-- Deprecated: Superseded by event.
CREATE TABLE "link__events" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__events__object" ON "link__events" ("object_id");

-- Strength of evidence of the data used to formulate the guideline (enumerated).
-- http://schema.org/evidenceLevel
CREATE TABLE "link__evidence_level" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_guideline" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_evidence_level" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__evidence_level__object" ON "link__evidence_level" ("object_id");

-- A creative work that this work is an example/instance/realization/derivation of.
-- http://schema.org/exampleOfWork
CREATE TABLE "link__example_of_work" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__example_of_work__object" ON "link__example_of_work" ("object_id");

-- The difference between the price at which a broker or other intermediary buys and sells foreign currency.
-- http://schema.org/exchangeRateSpread
CREATE TABLE "link__exchange_rate_spread" (
  "subject_id" TEXT NOT NULL REFERENCES "exchange_rate_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__exchange_rate_spread__object" ON "link__exchange_rate_spread" ("object_id");

-- A sub property of location. The course where this action was taken.
-- http://schema.org/exerciseCourse
CREATE TABLE "link__exercise_course" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__exercise_course__object" ON "link__exercise_course" ("object_id");

-- A sub property of instrument. The exercise plan used on this action.
-- http://schema.org/exercisePlan
CREATE TABLE "link__exercise_plan" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "exercise_plan" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__exercise_plan__object" ON "link__exercise_plan" ("object_id");

-- A sub property of instrument. The diet used in this action.
-- http://schema.org/exerciseRelatedDiet
CREATE TABLE "link__exercise_related_diet" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "diet" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__exercise_related_diet__object" ON "link__exercise_related_diet" ("object_id");

-- exif data for this object.
-- http://schema.org/exifData
CREATE TABLE "link__exif_data" (
  "subject_id" TEXT NOT NULL REFERENCES "image_object" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "property_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__exif_data__object" ON "link__exif_data" ("object_id");

-- An Offer which must be accepted before the user can perform the Action. For example, the user may need to buy a movie before being able to watch it.
-- http://schema.org/expectsAcceptanceOf
CREATE TABLE "link__expects_acceptance_of" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "offer" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__expects_acceptance_of__object" ON "link__expects_acceptance_of" ("object_id");

-- Description of skills and experience needed for the position or Occupation.
-- http://schema.org/experienceRequirements
CREATE TABLE "link__experience_requirements" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "occupational_experience_requirements" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__experience_requirements__object" ON "link__experience_requirements" ("object_id");

-- Tissue, organ, biological sample, etc in which activity of this gene has been observed experimentally. For example brain, digestive system.
-- http://schema.org/expressedIn
CREATE TABLE "link__expressed_in" (
  "subject_id" TEXT NOT NULL REFERENCES "gene" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__expressed_in__object" ON "link__expressed_in" ("object_id");

-- The number of grams of fat.
-- http://schema.org/fatContent
CREATE TABLE "link__fat_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__fat_content__object" ON "link__fat_content" ("object_id");

-- The number of grams of fiber.
-- http://schema.org/fiberContent
CREATE TABLE "link__fiber_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__fiber_content__object" ON "link__fiber_content" ("object_id");

-- A financial aid type or program which students may use to pay for tuition or fees associated with the program.
-- http://schema.org/financialAidEligible
CREATE TABLE "link__financial_aid_eligible" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__financial_aid_eligible__object" ON "link__financial_aid_eligible" ("object_id");

-- Indicates the first known occurrence of a [[Claim]] in some [[CreativeWork]].
-- http://schema.org/firstAppearance
CREATE TABLE "link__first_appearance" (
  "subject_id" TEXT NOT NULL REFERENCES "claim" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__first_appearance__object" ON "link__first_appearance" ("object_id");

-- The date and place the work was first performed.
-- http://schema.org/firstPerformance
CREATE TABLE "link__first_performance" (
  "subject_id" TEXT NOT NULL REFERENCES "music_composition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__first_performance__object" ON "link__first_performance" ("object_id");

-- The distance of the flight.
-- http://schema.org/flightDistance
CREATE TABLE "link__flight_distance" (
  "subject_id" TEXT NOT NULL REFERENCES "flight" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "distance" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__flight_distance__object" ON "link__flight_distance" ("object_id");

-- A floor limit is the amount of money above which credit card transactions must be authorized.
-- http://schema.org/floorLimit
CREATE TABLE "link__floor_limit" (
  "subject_id" TEXT NOT NULL REFERENCES "payment_card" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__floor_limit__object" ON "link__floor_limit" ("object_id");

-- The size of the accommodation, e.g. in square meter or squarefoot.
-- Typical unit code(s): MTK for square meter, FTK for square foot, or YDK for square yard.
-- http://schema.org/floorSize
CREATE TABLE "link__floor_size" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__floor_size__object" ON "link__floor_size" ("object_id");

-- A sub property of object. The person or organization being followed.
-- http://schema.org/followee
CREATE TABLE "link__followee" (
  "subject_id" TEXT NOT NULL REFERENCES "follow_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__followee__object" ON "link__followee" ("object_id");

-- The most generic uni-directional social relation.
-- http://schema.org/follows
CREATE TABLE "link__follows" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__follows__object" ON "link__follows" ("object_id");

-- A sub property of location. The specific food establishment where the action occurred.
-- http://schema.org/foodEstablishment
CREATE TABLE "link__food_establishment" (
  "subject_id" TEXT NOT NULL REFERENCES "cook_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__food_establishment__object" ON "link__food_establishment" ("object_id");

-- A sub property of location. The specific food event where the action occurred.
-- http://schema.org/foodEvent
CREATE TABLE "link__food_event" (
  "subject_id" TEXT NOT NULL REFERENCES "cook_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "food_event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__food_event__object" ON "link__food_event" ("object_id");

-- A person or organization who founded this organization.
-- http://schema.org/founder
CREATE TABLE "link__founder" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__founder__object" ON "link__founder" ("object_id");

-- A person who founded this organization.
-- http://schema.org/founders
-- Deprecated: Superseded by founder.
CREATE TABLE "link__founders" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__founders__object" ON "link__founders" ("object_id");

-- The place where the Organization was founded.
-- http://schema.org/foundingLocation
CREATE TABLE "link__founding_location" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__founding_location__object" ON "link__founding_location" ("object_id");

-- A monetary value above (or at) which the shipping rate becomes free. Intended to be used via an [[OfferShippingDetails]] with [[shippingSettingsLink]] matching this [[ShippingRateSettings]].
-- http://schema.org/freeShippingThreshold
CREATE TABLE "link__free_shipping_threshold" (
  "subject_id" TEXT NOT NULL REFERENCES "shipping_rate_settings" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__free_shipping_threshold__object" ON "link__free_shipping_threshold" ("object_id");

-- A sub property of location. The original location of the object or the agent before the action.
-- http://schema.org/fromLocation
CREATE TABLE "link__from_location" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__from_location__object" ON "link__from_location" ("object_id");

-- The capacity of the fuel tank or in the case of electric cars, the battery. If there are multiple components for storage, this should indicate the total of all storage of the same type.
--
-- Typical unit code(s): LTR for liters, GLL of US gallons, GLI for UK / imperial gallons, AMH for ampere-hours (for electrical vehicles).
-- http://schema.org/fuelCapacity
CREATE TABLE "link__fuel_capacity" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__fuel_capacity__object" ON "link__fuel_capacity" ("object_id");

-- The amount of fuel consumed for traveling a particular distance or temporal duration with the given vehicle (e.g. liters per 100 km).
--
-- * Note 1: There are unfortunately no standard unit codes for liters per 100 km.  Use [[unitText]] to indicate the unit of measurement, e.g. L/100 km.
-- * Note 2: There are two ways of indicating the fuel consumption, [[fuelConsumption]] (e.g. 8 liters per 100 km) and [[fuelEfficiency]] (e.g. 30 miles per gallon). They are reciprocal.
-- * Note 3: Often, the absolute value is useful only when related to driving speed ("at 80 km/h") or usage pattern ("city traffic"). You can use [[valueReference]] to link the value for the fuel consumption to another value.
-- http://schema.org/fuelConsumption
CREATE TABLE "link__fuel_consumption" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__fuel_consumption__object" ON "link__fuel_consumption" ("object_id");

-- The distance traveled per unit of fuel used; most commonly miles per gallon (mpg) or kilometers per liter (km/L).
--
-- * Note 1: There are unfortunately no standard unit codes for miles per gallon or kilometers per liter. Use [[unitText]] to indicate the unit of measurement, e.g. mpg or km/L.
-- * Note 2: There are two ways of indicating the fuel consumption, [[fuelConsumption]] (e.g. 8 liters per 100 km) and [[fuelEfficiency]] (e.g. 30 miles per gallon). They are reciprocal.
-- * Note 3: Often, the absolute value is useful only when related to driving speed ("at 80 km/h") or usage pattern ("city traffic"). You can use [[valueReference]] to link the value for the fuel economy to another value.
-- http://schema.org/fuelEfficiency
CREATE TABLE "link__fuel_efficiency" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__fuel_efficiency__object" ON "link__fuel_efficiency" ("object_id");

-- The type of fuel suitable for the engine or engines of the vehicle. If the vehicle has only one engine, this property can be attached directly to the vehicle.
-- http://schema.org/fuelType
CREATE TABLE "link__fuel_type" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__fuel_type__object" ON "link__fuel_type" ("object_id");

-- Type of fulfillment applicable to the [[ShippingService]].
-- http://schema.org/fulfillmentType
CREATE TABLE "link__fulfillment_type" (
  "subject_id" TEXT NOT NULL REFERENCES "shipping_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "fulfillment_type_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__fulfillment_type__object" ON "link__fulfillment_type" ("object_id");

-- The degree of mobility the joint allows.
-- http://schema.org/functionalClass
CREATE TABLE "link__functional_class" (
  "subject_id" TEXT NOT NULL REFERENCES "joint" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__functional_class__object" ON "link__functional_class" ("object_id");

-- Indicates something directly or indirectly funded or sponsored through a [[Grant]]. See also [[ownershipFundingInfo]].
-- http://schema.org/fundedItem
CREATE TABLE "link__funded_item" (
  "subject_id" TEXT NOT NULL REFERENCES "grant" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__funded_item__object" ON "link__funded_item" ("object_id");

-- A person or organization that supports (sponsors) something through some kind of financial contribution.
-- http://schema.org/funder
CREATE TABLE "link__funder" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__funder__object" ON "link__funder" ("object_id");

-- A [[Grant]] that directly or indirectly provide funding or sponsorship for this item. See also [[ownershipFundingInfo]].
-- http://schema.org/funding
CREATE TABLE "link__funding" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "grant" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__funding__object" ON "link__funding" ("object_id");

-- Video game which is played on this server.
-- http://schema.org/game
CREATE TABLE "link__game" (
  "subject_id" TEXT NOT NULL REFERENCES "game_server" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "video_game" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__game__object" ON "link__game" ("object_id");

-- Indicates the availability type of the game content associated with this action, such as whether it is a full version or a demo.
-- http://schema.org/gameAvailabilityType
CREATE TABLE "link__game_availability_type" (
  "subject_id" TEXT NOT NULL REFERENCES "play_game_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "game_availability_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__game_availability_type__object" ON "link__game_availability_type" ("object_id");

-- An item is an object within the game world that can be collected by a player or, occasionally, a non-player character.
-- http://schema.org/gameItem
CREATE TABLE "link__game_item" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__game_item__object" ON "link__game_item" ("object_id");

-- Real or fictional location of the game (or part of game).
-- http://schema.org/gameLocation
CREATE TABLE "link__game_location" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__game_location__object" ON "link__game_location" ("object_id");

-- The electronic systems used to play <a href="http://en.wikipedia.org/wiki/Category:Video_game_platforms">video games</a>.
-- http://schema.org/gamePlatform
CREATE TABLE "link__game_platform" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__game_platform__object" ON "link__game_platform" ("object_id");

-- The server on which  it is possible to play the game.
-- http://schema.org/gameServer
CREATE TABLE "link__game_server" (
  "subject_id" TEXT NOT NULL REFERENCES "video_game" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "game_server" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__game_server__object" ON "link__game_server" ("object_id");

-- Links to tips, tactics, etc.
-- http://schema.org/gameTip
CREATE TABLE "link__game_tip" (
  "subject_id" TEXT NOT NULL REFERENCES "video_game" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__game_tip__object" ON "link__game_tip" ("object_id");

-- Gender of something, typically a [[Person]], but possibly also fictional characters, animals, etc. While http://schema.org/Male and http://schema.org/Female may be used, text strings are also acceptable for people who are not a binary gender. The [[gender]] property can also be used in an extended sense to cover e.g. the gender of sports teams. As with the gender of individuals, we do not try to enumerate all possibilities. A mixed-gender [[SportsTeam]] can be indicated with a text value of "Mixed".
-- http://schema.org/gender
CREATE TABLE "link__gender" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "gender_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__gender__object" ON "link__gender" ("object_id");

-- Genre of the creative work, broadcast channel or group.
-- http://schema.org/genre
CREATE TABLE "link__genre" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__genre__object" ON "link__genre" ("object_id");

-- The geo coordinates of the place.
-- http://schema.org/geo
CREATE TABLE "link__geo" (
  "subject_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo__object" ON "link__geo" ("object_id");

-- Represents a relationship between two geometries (or the places they represent), relating a containing geometry to a contained geometry. "a contains b iff no points of b lie in the exterior of a, and at least one point of the interior of b lies in the interior of a". As defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM).
-- http://schema.org/geoContains
CREATE TABLE "link__geo_contains" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_contains__object" ON "link__geo_contains" ("object_id");

-- Represents a relationship between two geometries (or the places they represent), relating a geometry to another that covers it. As defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM).
-- http://schema.org/geoCoveredBy
CREATE TABLE "link__geo_covered_by" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_covered_by__object" ON "link__geo_covered_by" ("object_id");

-- Represents a relationship between two geometries (or the places they represent), relating a covering geometry to a covered geometry. "Every point of b is a point of (the interior or boundary of) a". As defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM).
-- http://schema.org/geoCovers
CREATE TABLE "link__geo_covers" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_covers__object" ON "link__geo_covers" ("object_id");

-- Represents a relationship between two geometries (or the places they represent), relating a geometry to another that crosses it: "a crosses b: they have some but not all interior points in common, and the dimension of the intersection is less than that of at least one of them". As defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM).
-- http://schema.org/geoCrosses
CREATE TABLE "link__geo_crosses" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_crosses__object" ON "link__geo_crosses" ("object_id");

-- Represents spatial relations in which two geometries (or the places they represent) are topologically disjoint: "they have no point in common. They form a set of disconnected geometries." (A symmetric relationship, as defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM).)
-- http://schema.org/geoDisjoint
CREATE TABLE "link__geo_disjoint" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_disjoint__object" ON "link__geo_disjoint" ("object_id");

-- Represents spatial relations in which two geometries (or the places they represent) are topologically equal, as defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM). "Two geometries are topologically equal if their interiors intersect and no part of the interior or boundary of one geometry intersects the exterior of the other" (a symmetric relationship).
-- http://schema.org/geoEquals
CREATE TABLE "link__geo_equals" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_equals__object" ON "link__geo_equals" ("object_id");

-- Represents spatial relations in which two geometries (or the places they represent) have at least one point in common. As defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM).
-- http://schema.org/geoIntersects
CREATE TABLE "link__geo_intersects" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_intersects__object" ON "link__geo_intersects" ("object_id");

-- Indicates the GeoCoordinates at the centre of a GeoShape, e.g. GeoCircle.
-- http://schema.org/geoMidpoint
CREATE TABLE "link__geo_midpoint" (
  "subject_id" TEXT NOT NULL REFERENCES "geo_circle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "geo_coordinates" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_midpoint__object" ON "link__geo_midpoint" ("object_id");

-- Represents a relationship between two geometries (or the places they represent), relating a geometry to another that geospatially overlaps it, i.e. they have some but not all points in common. As defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM).
-- http://schema.org/geoOverlaps
CREATE TABLE "link__geo_overlaps" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_overlaps__object" ON "link__geo_overlaps" ("object_id");

-- Indicates the approximate radius of a GeoCircle (metres unless indicated otherwise via Distance notation).
-- http://schema.org/geoRadius
CREATE TABLE "link__geo_radius" (
  "subject_id" TEXT NOT NULL REFERENCES "geo_circle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "distance" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_radius__object" ON "link__geo_radius" ("object_id");

-- Represents spatial relations in which two geometries (or the places they represent) touch: "they have at least one boundary point in common, but no interior points." (A symmetric relationship, as defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM).)
-- http://schema.org/geoTouches
CREATE TABLE "link__geo_touches" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_touches__object" ON "link__geo_touches" ("object_id");

-- Represents a relationship between two geometries (or the places they represent), relating a geometry to one that contains it, i.e. it is inside (i.e. within) its interior. As defined in [DE-9IM](https://en.wikipedia.org/wiki/DE-9IM).
-- http://schema.org/geoWithin
CREATE TABLE "link__geo_within" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geo_within__object" ON "link__geo_within" ("object_id");

-- The geographic area associated with the audience.
-- http://schema.org/geographicArea
CREATE TABLE "link__geographic_area" (
  "subject_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__geographic_area__object" ON "link__geographic_area" ("object_id");

-- Information about getting tested (for a [[MedicalCondition]]), e.g. in the context of a pandemic.
-- http://schema.org/gettingTestedInfo
CREATE TABLE "link__getting_tested_info" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "web_content" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__getting_tested_info__object" ON "link__getting_tested_info" ("object_id");

-- governmentBenefitsInfo provides information about government benefits associated with a SpecialAnnouncement.
-- http://schema.org/governmentBenefitsInfo
CREATE TABLE "link__government_benefits_info" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "government_service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__government_benefits_info__object" ON "link__government_benefits_info" ("object_id");

-- The period of time after any due date that the borrower has to fulfil its obligations before a default (failure to pay) is deemed to have occurred.
-- http://schema.org/gracePeriod
CREATE TABLE "link__grace_period" (
  "subject_id" TEXT NOT NULL REFERENCES "loan_or_credit" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__grace_period__object" ON "link__grace_period" ("object_id");

-- The person, organization, contact point, or audience that has been granted this permission.
-- http://schema.org/grantee
CREATE TABLE "link__grantee" (
  "subject_id" TEXT NOT NULL REFERENCES "digital_document_permission" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__grantee__object" ON "link__grantee" ("object_id");

-- This ordering relation for qualitative values indicates that the subject is greater than the object.
-- http://schema.org/greater
CREATE TABLE "link__greater" (
  "subject_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__greater__object" ON "link__greater" ("object_id");

-- This ordering relation for qualitative values indicates that the subject is greater than or equal to the object.
-- http://schema.org/greaterOrEqual
CREATE TABLE "link__greater_or_equal" (
  "subject_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__greater_or_equal__object" ON "link__greater_or_equal" ("object_id");

-- A medical guideline related to this entity.
-- http://schema.org/guideline
CREATE TABLE "link__guideline" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_guideline" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__guideline__object" ON "link__guideline" ("object_id");

-- The medical conditions, treatments, etc. that are the subject of the guideline.
-- http://schema.org/guidelineSubject
CREATE TABLE "link__guideline_subject" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_guideline" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__guideline_subject__object" ON "link__guideline_subject" ("object_id");

-- The typical delay between the receipt of the order and the goods either leaving the warehouse or being prepared for pickup, in case the delivery method is on site pickup.
--
-- In the context of [[ShippingDeliveryTime]], Typical properties: minValue, maxValue, unitCode (d for DAY).  This is by common convention assumed to mean business days (if a unitCode is used, coded as "d"), i.e. only counting days when the business normally operates.
--
-- In the context of [[ShippingService]], use the [[ServicePeriod]] format, that contains the same information in a structured form, with cut-off time, business days and duration.
-- http://schema.org/handlingTime
CREATE TABLE "link__handling_time" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__handling_time__object" ON "link__handling_time" ("object_id");

-- Used to tag an item to be intended or suitable for consumption or use by adults only.
-- http://schema.org/hasAdultConsideration
CREATE TABLE "link__has_adult_consideration" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "adult_oriented_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_adult_consideration__object" ON "link__has_adult_consideration" ("object_id");

-- Indicates a BioChemEntity that (in some sense) has this BioChemEntity as a part.
-- http://schema.org/hasBioChemEntityPart
CREATE TABLE "link__has_bio_chem_entity_part" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_bio_chem_entity_part__object" ON "link__has_bio_chem_entity_part" ("object_id");

-- A broadcast channel of a broadcast service.
-- http://schema.org/hasBroadcastChannel
CREATE TABLE "link__has_broadcast_channel" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "broadcast_channel" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_broadcast_channel__object" ON "link__has_broadcast_channel" ("object_id");

-- A Category code contained in this code set.
-- http://schema.org/hasCategoryCode
CREATE TABLE "link__has_category_code" (
  "subject_id" TEXT NOT NULL REFERENCES "category_code_set" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "category_code" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_category_code__object" ON "link__has_category_code" ("object_id");

-- Certification information about a product, organization, service, place, or person.
-- http://schema.org/hasCertification
CREATE TABLE "link__has_certification" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "certification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_certification__object" ON "link__has_certification" ("object_id");

-- A course or class that is one of the learning opportunities that constitute an educational / occupational program. No information is implied about whether the course is mandatory or optional; no guarantee is implied about whether the course will be available to everyone on the program.
-- http://schema.org/hasCourse
CREATE TABLE "link__has_course" (
  "subject_id" TEXT NOT NULL REFERENCES "educational_occupational_program" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "course" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_course__object" ON "link__has_course" ("object_id");

-- An offering of the course at a specific time and place or through specific media or mode of study or to a specific section of students.
-- http://schema.org/hasCourseInstance
CREATE TABLE "link__has_course_instance" (
  "subject_id" TEXT NOT NULL REFERENCES "course" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "course_instance" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_course_instance__object" ON "link__has_course_instance" ("object_id");

-- A credential awarded to the Person or Organization.
-- http://schema.org/hasCredential
CREATE TABLE "link__has_credential" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "educational_occupational_credential" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_credential__object" ON "link__has_credential" ("object_id");

-- A Defined Term contained in this term set.
-- http://schema.org/hasDefinedTerm
CREATE TABLE "link__has_defined_term" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_defined_term__object" ON "link__has_defined_term" ("object_id");

-- Method used for delivery or shipping.
-- http://schema.org/hasDeliveryMethod
CREATE TABLE "link__has_delivery_method" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "delivery_method" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_delivery_method__object" ON "link__has_delivery_method" ("object_id");

-- A permission related to the access to this document (e.g. permission to read or write an electronic document). For a public document, specify a grantee with an Audience with audienceType equal to "public".
-- http://schema.org/hasDigitalDocumentPermission
CREATE TABLE "link__has_digital_document_permission" (
  "subject_id" TEXT NOT NULL REFERENCES "digital_document" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "digital_document_permission" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_digital_document_permission__object" ON "link__has_digital_document_permission" ("object_id");

-- Defines the energy efficiency Category (also known as "class" or "rating") for a product according to an international energy efficiency standard.
-- http://schema.org/hasEnergyConsumptionDetails
CREATE TABLE "link__has_energy_consumption_details" (
  "subject_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "energy_consumption_details" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_energy_consumption_details__object" ON "link__has_energy_consumption_details" ("object_id");

-- Defines the energy efficiency Category (which could be either a rating out of range of values or a yes/no certification) for a product according to an international energy efficiency standard.
-- http://schema.org/hasEnergyEfficiencyCategory
CREATE TABLE "link__has_energy_efficiency_category" (
  "subject_id" TEXT NOT NULL REFERENCES "energy_consumption_details" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "energy_efficiency_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_energy_efficiency_category__object" ON "link__has_energy_efficiency_category" ("object_id");

-- Indicates the aspect or aspects specifically addressed in some [[HealthTopicContent]]. For example, that the content is an overview, or that it talks about treatment, self-care, treatments or their side-effects.
-- http://schema.org/hasHealthAspect
CREATE TABLE "link__has_health_aspect" (
  "subject_id" TEXT NOT NULL REFERENCES "health_topic_content" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "health_aspect_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_health_aspect__object" ON "link__has_health_aspect" ("object_id");

-- A URL to a map of the place.
-- http://schema.org/hasMap
CREATE TABLE "link__has_map" (
  "subject_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "map" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_map__object" ON "link__has_map" ("object_id");

-- A measurement of an item, For example, the inseam of pants, the wheel size of a bicycle, the gauge of a screw, or the carbon footprint measured for certification by an authority. Usually an exact measurement, but can also be a range of measurements for adjustable products, for example belts and ski bindings.
-- http://schema.org/hasMeasurement
CREATE TABLE "link__has_measurement" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_measurement__object" ON "link__has_measurement" ("object_id");

-- MemberProgram offered by an Organization, for example an eCommerce merchant or an airline.
-- http://schema.org/hasMemberProgram
CREATE TABLE "link__has_member_program" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "member_program" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_member_program__object" ON "link__has_member_program" ("object_id");

-- Either the actual menu as a structured representation, as text, or a URL of the menu.
-- http://schema.org/hasMenu
CREATE TABLE "link__has_menu" (
  "subject_id" TEXT NOT NULL REFERENCES "food_establishment" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "menu" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_menu__object" ON "link__has_menu" ("object_id");

-- A food or drink item contained in a menu or menu section.
-- http://schema.org/hasMenuItem
CREATE TABLE "link__has_menu_item" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "menu_item" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_menu_item__object" ON "link__has_menu_item" ("object_id");

-- A subgrouping of the menu (by dishes, course, serving time period, etc.).
-- http://schema.org/hasMenuSection
CREATE TABLE "link__has_menu_section" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "menu_section" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_menu_section__object" ON "link__has_menu_section" ("object_id");

-- Specifies a MerchantReturnPolicy that may be applicable.
-- http://schema.org/hasMerchantReturnPolicy
CREATE TABLE "link__has_merchant_return_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_merchant_return_policy__object" ON "link__has_merchant_return_policy" ("object_id");

-- Molecular function performed by this BioChemEntity; please use PropertyValue if you want to include any evidence.
-- http://schema.org/hasMolecularFunction
CREATE TABLE "link__has_molecular_function" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_molecular_function__object" ON "link__has_molecular_function" ("object_id");

-- The Person's occupation. For past professions, use Role for expressing dates.
-- http://schema.org/hasOccupation
CREATE TABLE "link__has_occupation" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "occupation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_occupation__object" ON "link__has_occupation" ("object_id");

-- Indicates an OfferCatalog listing for this Organization, Person, or Service.
-- http://schema.org/hasOfferCatalog
CREATE TABLE "link__has_offer_catalog" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "offer_catalog" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_offer_catalog__object" ON "link__has_offer_catalog" ("object_id");

-- Indicates an item or CreativeWork that is part of this item, or CreativeWork (in some sense).
-- http://schema.org/hasPart
CREATE TABLE "link__has_part" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_part__object" ON "link__has_part" ("object_id");

-- An offer to participate in the event, for example, Call for Proposals, Call for Speakers, or Call for Performers.
-- http://schema.org/hasParticipationOffer
CREATE TABLE "link__has_participation_offer" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "offer" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_participation_offer__object" ON "link__has_participation_offer" ("object_id");

-- Points-of-Sales operated by the organization or person.
-- http://schema.org/hasPOS
CREATE TABLE "link__has_pos" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_pos__object" ON "link__has_pos" ("object_id");

-- A common representation such as a protein sequence or chemical structure for this entity. For images use schema.org/image.
-- http://schema.org/hasRepresentation
CREATE TABLE "link__has_representation" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "property_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_representation__object" ON "link__has_representation" ("object_id");

-- Specification of a shipping service offered by the organization.
-- http://schema.org/hasShippingService
CREATE TABLE "link__has_shipping_service" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "shipping_service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_shipping_service__object" ON "link__has_shipping_service" ("object_id");

-- An offer to sponsor the event, for example, Sponsorship Prospectus, Sponsorship Opportunities, or Sponsor Packages.
-- http://schema.org/hasSponsorshipOffer
CREATE TABLE "link__has_sponsorship_offer" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "offer" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_sponsorship_offer__object" ON "link__has_sponsorship_offer" ("object_id");

-- An eCommerce store part of an online marketplace.
-- http://schema.org/hasStore
CREATE TABLE "link__has_store" (
  "subject_id" TEXT NOT NULL REFERENCES "online_marketplace" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "online_store" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_store__object" ON "link__has_store" ("object_id");

-- A member benefit for a particular tier of a loyalty program.
-- http://schema.org/hasTierBenefit
CREATE TABLE "link__has_tier_benefit" (
  "subject_id" TEXT NOT NULL REFERENCES "member_program_tier" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "tier_benefit_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_tier_benefit__object" ON "link__has_tier_benefit" ("object_id");

-- A requirement for a user to join a membership tier, for example: a CreditCard if the tier requires sign up for a credit card, A UnitPriceSpecification if the user is required to pay a (periodic) fee, or a MonetaryAmount if the user needs to spend a minimum amount to join the tier. If a tier is free to join then this property does not need to be specified.
-- http://schema.org/hasTierRequirement
CREATE TABLE "link__has_tier_requirement" (
  "subject_id" TEXT NOT NULL REFERENCES "member_program_tier" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_tier_requirement__object" ON "link__has_tier_requirement" ("object_id");

-- The tiers of a member program.
-- http://schema.org/hasTiers
CREATE TABLE "link__has_tiers" (
  "subject_id" TEXT NOT NULL REFERENCES "member_program" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "member_program_tier" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_tiers__object" ON "link__has_tiers" ("object_id");

-- Indicates a [[Product]] that is a member of this [[ProductGroup]] (or [[ProductModel]]).
-- http://schema.org/hasVariant
CREATE TABLE "link__has_variant" (
  "subject_id" TEXT NOT NULL REFERENCES "product_group" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__has_variant__object" ON "link__has_variant" ("object_id");

-- Specifying the health condition(s) of a patient, medical study, or other target audience.
-- http://schema.org/healthCondition
CREATE TABLE "link__health_condition" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__health_condition__object" ON "link__health_condition" ("object_id");

-- The copay amount.
-- http://schema.org/healthPlanCopay
CREATE TABLE "link__health_plan_copay" (
  "subject_id" TEXT NOT NULL REFERENCES "health_plan_cost_sharing_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "price_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__health_plan_copay__object" ON "link__health_plan_copay" ("object_id");

-- The costs to the patient for services under this network or formulary.
-- http://schema.org/healthPlanCostSharing
CREATE TABLE "link__health_plan_cost_sharing" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "health_plan_cost_sharing_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__health_plan_cost_sharing__object" ON "link__health_plan_cost_sharing" ("object_id");

-- Indicates data describing a hospital, e.g. a CDC [[CDCPMDRecord]] or as some kind of [[Dataset]].
-- http://schema.org/healthcareReportingData
CREATE TABLE "link__healthcare_reporting_data" (
  "subject_id" TEXT NOT NULL REFERENCES "hospital" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__healthcare_reporting_data__object" ON "link__healthcare_reporting_data" ("object_id");

-- The height of the item.
-- http://schema.org/height
CREATE TABLE "link__height" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__height__object" ON "link__height" ("object_id");

-- Organization or Person offering the job position.
-- http://schema.org/hiringOrganization
CREATE TABLE "link__hiring_organization" (
  "subject_id" TEXT NOT NULL REFERENCES "job_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__hiring_organization__object" ON "link__hiring_organization" ("object_id");

-- [[ArchiveOrganization]] that holds, keeps or maintains the [[ArchiveComponent]].
-- http://schema.org/holdingArchive
CREATE TABLE "link__holding_archive" (
  "subject_id" TEXT NOT NULL REFERENCES "archive_component" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "archive_organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__holding_archive__object" ON "link__holding_archive" ("object_id");

-- A contact location for a person's residence.
-- http://schema.org/homeLocation
CREATE TABLE "link__home_location" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__home_location__object" ON "link__home_location" ("object_id");

-- The home team in a sports event.
-- http://schema.org/homeTeam
CREATE TABLE "link__home_team" (
  "subject_id" TEXT NOT NULL REFERENCES "sports_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__home_team__object" ON "link__home_team" ("object_id");

-- A hospital with which the physician or office is affiliated.
-- http://schema.org/hospitalAffiliation
CREATE TABLE "link__hospital_affiliation" (
  "subject_id" TEXT NOT NULL REFERENCES "physician" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "hospital" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__hospital_affiliation__object" ON "link__hospital_affiliation" ("object_id");

-- The Organization (airline, travelers' club, retailer, etc.) the membership is made with or which offers the  MemberProgram.
-- http://schema.org/hostingOrganization
CREATE TABLE "link__hosting_organization" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__hosting_organization__object" ON "link__hosting_organization" ("object_id");

-- The hours during which this service or contact is available.
-- http://schema.org/hoursAvailable
CREATE TABLE "link__hours_available" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "opening_hours_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__hours_available__object" ON "link__hours_available" ("object_id");

-- The identifier property represents any kind of identifier for any kind of [[Thing]], such as ISBNs, GTIN codes, UUIDs etc. Schema.org provides dedicated properties for representing many of these, either as textual strings or as URL (URI) links. See [background notes](/docs/datamodel.html#identifierBg) for more details.
-- http://schema.org/identifier
CREATE TABLE "link__identifier" (
  "subject_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "property_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__identifier__object" ON "link__identifier" ("object_id");

-- A physical examination that can identify this sign.
-- http://schema.org/identifyingExam
CREATE TABLE "link__identifying_exam" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_sign" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "physical_exam" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__identifying_exam__object" ON "link__identifying_exam" ("object_id");

-- A diagnostic test that can identify this sign.
-- http://schema.org/identifyingTest
CREATE TABLE "link__identifying_test" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_sign" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_test" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__identifying_test__object" ON "link__identifying_test" ("object_id");

-- The illustrator of the book.
-- http://schema.org/illustrator
CREATE TABLE "link__illustrator" (
  "subject_id" TEXT NOT NULL REFERENCES "book" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__illustrator__object" ON "link__illustrator" ("object_id");

-- An image of the item. This can be a [[URL]] or a fully described [[ImageObject]].
-- http://schema.org/image
CREATE TABLE "link__image" (
  "subject_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__image__object" ON "link__image" ("object_id");

-- Imaging technique used.
-- http://schema.org/imagingTechnique
CREATE TABLE "link__imaging_technique" (
  "subject_id" TEXT NOT NULL REFERENCES "imaging_test" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_imaging_technique" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__imaging_technique__object" ON "link__imaging_technique" ("object_id");

-- The album to which this recording belongs.
-- http://schema.org/inAlbum
CREATE TABLE "link__in_album" (
  "subject_id" TEXT NOT NULL REFERENCES "music_recording" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_album" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__in_album__object" ON "link__in_album" ("object_id");

-- The CableOrSatelliteService offering the channel.
-- http://schema.org/inBroadcastLineup
CREATE TABLE "link__in_broadcast_lineup" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_channel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "cable_or_satellite_service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__in_broadcast_lineup__object" ON "link__in_broadcast_lineup" ("object_id");

-- A [[CategoryCodeSet]] that contains this category code.
-- http://schema.org/inCodeSet
CREATE TABLE "link__in_code_set" (
  "subject_id" TEXT NOT NULL REFERENCES "category_code" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "category_code_set" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__in_code_set__object" ON "link__in_code_set" ("object_id");

-- A [[DefinedTermSet]] that contains this term.
-- http://schema.org/inDefinedTermSet
CREATE TABLE "link__in_defined_term_set" (
  "subject_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term_set" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__in_defined_term_set__object" ON "link__in_defined_term_set" ("object_id");

-- The language of the content or performance or used in an action. Please use one of the language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47). See also [[availableLanguage]].
-- http://schema.org/inLanguage
CREATE TABLE "link__in_language" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "language" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__in_language__object" ON "link__in_language" ("object_id");

-- The playlist to which this recording belongs.
-- http://schema.org/inPlaylist
CREATE TABLE "link__in_playlist" (
  "subject_id" TEXT NOT NULL REFERENCES "music_recording" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_playlist" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__in_playlist__object" ON "link__in_playlist" ("object_id");

-- Describes the amount that can be redeemed from this incentive.
--
-- <p>[[QuantitativeValue]]: Use this for incentives based on price (either raw amount or percentage-based). For a raw amount example, "You can claim $2,500 - $7,500 from the total cost of installation" would be represented as the following:</p>
-- {
-- "@type": "QuantitativeValue",
-- “minValue”: 2500,
-- “maxValue”: 7500,
-- "unitCode": "USD"
-- }
-- <p>[[QuantitivateValue]] can also be used for percentage amounts. In such cases, value is used to represent the incentive’s percentage, while maxValue represents a limit (if one exists) to that incentive. The unitCode should be 'P1' and the unitText should be '%', while valueReference should be used for holding the currency type. For example, "You can claim up to 30% of the total cost of installation, up to a maximum of $7,500" would be:</p>
-- {
-- "@type": "QuantitativeValue",
-- "value": 30,
-- "unitCode": "P1",
-- "unitText": "%",
-- “maxValue”: 7500,
-- “valueReference”: “USD”
-- }
-- <p>[[UnitPriceSpecification]]: Use this for incentives that are based on amounts rather than price. For example, a net metering rebate that pays $10/kWh, up to $1,000:</p>
-- {
-- "@type": "UnitPriceSpecification",
-- "price": 10,
-- "priceCurrency": "USD",
-- "referenceQuantity": 1,
-- "unitCode": "DO3",
-- "unitText": "kw/h",
-- "maxPrice": 1000,
-- "description": "$10 / kwh up to $1000"
-- }
-- <p>[[LoanOrCredit]]: Use for incentives that are loan based. For example, a loan of $4,000 - $50,000 with a repayment term of 10 years, interest free would look like:</p>
-- {
-- "@type": "LoanOrCredit",
-- "loanTerm": {
-- "@type":"QuantitativeValue",
-- "value":"10",
-- "unitCode": "ANN"
-- },
-- "amount":[
-- {
-- "@type": "QuantitativeValue",
-- "Name":"fixed interest rate",
-- "value":"0",
-- },
-- ],
-- "amount":[
-- {
-- "@type": "MonetaryAmount",
-- "Name":"min loan amount",
-- "value":"4000",
-- "currency":"CAD"
-- },
-- {
-- "@type": "MonetaryAmount",
-- "Name":"max loan amount",
-- "value":"50000",
-- "currency":"CAD"
-- }
-- ],
-- }
--
-- In summary: <ul><li>Use [[QuantitativeValue]] for absolute/percentage-based incentives applied on the price of a good/service.</li>
-- <li>Use [[UnitPriceSpecification]] for incentives based on a per-unit basis (e.g. net metering).</li>
-- <li>Use [[LoanOrCredit]] for loans/credits.</li>
-- </ul>.
-- http://schema.org/incentiveAmount
CREATE TABLE "link__incentive_amount" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_incentive" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__incentive_amount__object" ON "link__incentive_amount" ("object_id");

-- The status of the incentive (active, on hold, retired, etc.).
-- http://schema.org/incentiveStatus
CREATE TABLE "link__incentive_status" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_incentive" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "incentive_status" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__incentive_status__object" ON "link__incentive_status" ("object_id");

-- The type of incentive offered (tax credit/rebate, tax deduction, tax waiver, subsidies, etc.).
-- http://schema.org/incentiveType
CREATE TABLE "link__incentive_type" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_incentive" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "incentive_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__incentive_type__object" ON "link__incentive_type" ("object_id");

-- The type or specific product(s) and/or service(s) being incentivized.
-- <p>DefinedTermSets are used for product and service categories such as the United Nations Standard Products and Services Code:</p>
-- {
-- "@type": "DefinedTerm",
-- "inDefinedTermSet": "https://www.unspsc.org/",
-- "termCode": "261315XX",
-- "name": "Photovoltaic module"
-- }
--
-- <p>For a specific product or service, use the Product type:</p>
-- {
-- "@type": "Product",
-- "name": "Kenmore White 17" Microwave",
-- }
-- For multiple different incentivized items, use multiple [[DefinedTerm]] or [[Product]].
-- http://schema.org/incentivizedItem
CREATE TABLE "link__incentivized_item" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_incentive" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__incentivized_item__object" ON "link__incentivized_item" ("object_id");

-- Smaller compositions included in this work (e.g. a movement in a symphony).
-- http://schema.org/includedComposition
CREATE TABLE "link__included_composition" (
  "subject_id" TEXT NOT NULL REFERENCES "music_composition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_composition" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__included_composition__object" ON "link__included_composition" ("object_id");

-- A data catalog which contains this dataset (this property was previously 'catalog', preferred name is now 'includedInDataCatalog').
-- http://schema.org/includedDataCatalog
-- Deprecated: Superseded by includedInDataCatalog.
CREATE TABLE "link__included_data_catalog" (
  "subject_id" TEXT NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "data_catalog" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__included_data_catalog__object" ON "link__included_data_catalog" ("object_id");

-- A data catalog which contains this dataset.
-- http://schema.org/includedInDataCatalog
CREATE TABLE "link__included_in_data_catalog" (
  "subject_id" TEXT NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "data_catalog" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__included_in_data_catalog__object" ON "link__included_in_data_catalog" ("object_id");

-- The insurance plans that cover this drug.
-- http://schema.org/includedInHealthInsurancePlan
CREATE TABLE "link__included_in_health_insurance_plan" (
  "subject_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "health_insurance_plan" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__included_in_health_insurance_plan__object" ON "link__included_in_health_insurance_plan" ("object_id");

-- A modifiable or non-modifiable risk factor included in the calculation, e.g. age, coexisting condition.
-- http://schema.org/includedRiskFactor
CREATE TABLE "link__included_risk_factor" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_risk_estimator" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_risk_factor" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__included_risk_factor__object" ON "link__included_risk_factor" ("object_id");

-- Attraction located at destination.
-- http://schema.org/includesAttraction
CREATE TABLE "link__includes_attraction" (
  "subject_id" TEXT NOT NULL REFERENCES "tourist_destination" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "tourist_attraction" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__includes_attraction__object" ON "link__includes_attraction" ("object_id");

-- Formularies covered by this plan.
-- http://schema.org/includesHealthPlanFormulary
CREATE TABLE "link__includes_health_plan_formulary" (
  "subject_id" TEXT NOT NULL REFERENCES "health_insurance_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "health_plan_formulary" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__includes_health_plan_formulary__object" ON "link__includes_health_plan_formulary" ("object_id");

-- Networks covered by this plan.
-- http://schema.org/includesHealthPlanNetwork
CREATE TABLE "link__includes_health_plan_network" (
  "subject_id" TEXT NOT NULL REFERENCES "health_insurance_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "health_plan_network" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__includes_health_plan_network__object" ON "link__includes_health_plan_network" ("object_id");

-- This links to a node or nodes indicating the exact quantity of the products included in  an [[Offer]] or [[ProductCollection]].
-- http://schema.org/includesObject
CREATE TABLE "link__includes_object" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "type_and_quantity_node" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__includes_object__object" ON "link__includes_object" ("object_id");

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
-- http://schema.org/incomeLimit
CREATE TABLE "link__income_limit" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_incentive" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__income_limit__object" ON "link__income_limit" ("object_id");

-- The condition, complication, etc. influenced by this factor.
-- http://schema.org/increasesRiskOf
CREATE TABLE "link__increases_risk_of" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_risk_factor" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__increases_risk_of__object" ON "link__increases_risk_of" ("object_id");

-- The industry associated with the job position.
-- http://schema.org/industry
CREATE TABLE "link__industry" (
  "subject_id" TEXT NOT NULL REFERENCES "job_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__industry__object" ON "link__industry" ("object_id");

-- The ISO 3166-1 (ISO 3166-1 alpha-2) or ISO 3166-2 code, the place, or the GeoShape for the geo-political region(s) for which the offer or delivery charge specification is not valid, e.g. a region where the transaction is not allowed.
--
-- See also [[eligibleRegion]].
-- http://schema.org/ineligibleRegion
CREATE TABLE "link__ineligible_region" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__ineligible_region__object" ON "link__ineligible_region" ("object_id");

-- The class of infectious agent (bacteria, prion, etc.) that causes the disease.
-- http://schema.org/infectiousAgentClass
CREATE TABLE "link__infectious_agent_class" (
  "subject_id" TEXT NOT NULL REFERENCES "infectious_disease" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "infectious_agent_class" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__infectious_agent_class__object" ON "link__infectious_agent_class" ("object_id");

-- The individual who traces over the pencil drawings in ink after pencils are complete.
-- http://schema.org/inker
CREATE TABLE "link__inker" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__inker__object" ON "link__inker" ("object_id");

-- The place of attachment of a muscle, or what the muscle moves.
-- http://schema.org/insertion
CREATE TABLE "link__insertion" (
  "subject_id" TEXT NOT NULL REFERENCES "muscle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__insertion__object" ON "link__insertion" ("object_id");

-- A person assigned to instruct or provide instructional assistance for the [[CourseInstance]].
-- http://schema.org/instructor
CREATE TABLE "link__instructor" (
  "subject_id" TEXT NOT NULL REFERENCES "course_instance" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__instructor__object" ON "link__instructor" ("object_id");

-- The object that helped the agent perform the action. E.g. John wrote a book with *a pen*.
-- http://schema.org/instrument
CREATE TABLE "link__instrument" (
  "subject_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__instrument__object" ON "link__instrument" ("object_id");

-- Quantitative measure gauging the degree of force involved in the exercise, for example, heartbeats per minute. May include the velocity of the movement.
-- http://schema.org/intensity
CREATE TABLE "link__intensity" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__intensity__object" ON "link__intensity" ("object_id");

-- Another drug that is known to interact with this drug in a way that impacts the effect of this drug or causes a risk to the patient. Note: disease interactions are typically captured as contraindications.
-- http://schema.org/interactingDrug
CREATE TABLE "link__interacting_drug" (
  "subject_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__interacting_drug__object" ON "link__interacting_drug" ("object_id");

-- The WebSite or SoftwareApplication where the interactions took place.
-- http://schema.org/interactionService
CREATE TABLE "link__interaction_service" (
  "subject_id" TEXT NOT NULL REFERENCES "interaction_counter" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__interaction_service__object" ON "link__interaction_service" ("object_id");

-- The number of interactions for the CreativeWork using the WebSite or SoftwareApplication. The most specific child type of InteractionCounter should be used.
-- http://schema.org/interactionStatistic
CREATE TABLE "link__interaction_statistic" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "interaction_counter" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__interaction_statistic__object" ON "link__interaction_statistic" ("object_id");

-- The Action representing the type of interaction. For up votes, +1s, etc. use [[LikeAction]]. For down votes use [[DislikeAction]]. Otherwise, use the most specific Action.
-- http://schema.org/interactionType
CREATE TABLE "link__interaction_type" (
  "subject_id" TEXT NOT NULL REFERENCES "interaction_counter" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__interaction_type__object" ON "link__interaction_type" ("object_id");

-- The interest rate, charged or paid, applicable to the financial product. Note: This is different from the calculated annualPercentageRate.
-- http://schema.org/interestRate
CREATE TABLE "link__interest_rate" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_product" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__interest_rate__object" ON "link__interest_rate" ("object_id");

-- Used to indicate a specific claim contained, implied, translated or refined from the content of a [[MediaObject]] or other [[CreativeWork]]. The interpreting party can be indicated using [[claimInterpreter]].
-- http://schema.org/interpretedAsClaim
CREATE TABLE "link__interpreted_as_claim" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "claim" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__interpreted_as_claim__object" ON "link__interpreted_as_claim" ("object_id");

-- The current approximate inventory level for the item or items.
-- http://schema.org/inventoryLevel
CREATE TABLE "link__inventory_level" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__inventory_level__object" ON "link__inventory_level" ("object_id");

-- Relates a property to a property that is its inverse. Inverse properties relate the same pairs of items to each other, but in reversed direction. For example, the 'alumni' and 'alumniOf' properties are inverseOf each other. Some properties don't have explicit inverses; in these situations RDFa and JSON-LD syntax for reverse properties can be used.
-- http://schema.org/inverseOf
CREATE TABLE "link__inverse_of" (
  "subject_id" TEXT NOT NULL REFERENCES "property" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "property" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__inverse_of__object" ON "link__inverse_of" ("object_id");

-- A pointer to another product (or multiple products) for which this product is an accessory or spare part.
-- http://schema.org/isAccessoryOrSparePartFor
CREATE TABLE "link__is_accessory_or_spare_part_for" (
  "subject_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_accessory_or_spare_part_for__object" ON "link__is_accessory_or_spare_part_for" ("object_id");

-- A resource from which this work is derived or from which it is a modification or adaptation.
-- http://schema.org/isBasedOn
CREATE TABLE "link__is_based_on" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_based_on__object" ON "link__is_based_on" ("object_id");

-- A resource that was used in the creation of this resource. This term can be repeated for multiple sources. For example, http://example.com/great-multiplication-intro.html.
-- http://schema.org/isBasedOnUrl
-- Deprecated: Superseded by isBasedOn.
CREATE TABLE "link__is_based_on_url" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_based_on_url__object" ON "link__is_based_on_url" ("object_id");

-- A pointer to another product (or multiple products) for which this product is a consumable.
-- http://schema.org/isConsumableFor
CREATE TABLE "link__is_consumable_for" (
  "subject_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_consumable_for__object" ON "link__is_consumable_for" ("object_id");

-- Another BioChemEntity encoding by this one.
-- http://schema.org/isEncodedByBioChemEntity
CREATE TABLE "link__is_encoded_by_bio_chem_entity" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "gene" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_encoded_by_bio_chem_entity__object" ON "link__is_encoded_by_bio_chem_entity" ("object_id");

-- Biological process this BioChemEntity is involved in; please use PropertyValue if you want to include any evidence.
-- http://schema.org/isInvolvedInBiologicalProcess
CREATE TABLE "link__is_involved_in_biological_process" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_involved_in_biological_process__object" ON "link__is_involved_in_biological_process" ("object_id");

-- Subcellular location where this BioChemEntity is located; please use PropertyValue if you want to include any evidence.
-- http://schema.org/isLocatedInSubcellularLocation
CREATE TABLE "link__is_located_in_subcellular_location" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_located_in_subcellular_location__object" ON "link__is_located_in_subcellular_location" ("object_id");

-- Indicates an item or CreativeWork that this item, or CreativeWork (in some sense), is part of.
-- http://schema.org/isPartOf
CREATE TABLE "link__is_part_of" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_part_of__object" ON "link__is_part_of" ("object_id");

-- Indicates a BioChemEntity that is (in some sense) a part of this BioChemEntity.
-- http://schema.org/isPartOfBioChemEntity
CREATE TABLE "link__is_part_of_bio_chem_entity" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_part_of_bio_chem_entity__object" ON "link__is_part_of_bio_chem_entity" ("object_id");

-- Indicates some accommodation that this floor plan describes.
-- http://schema.org/isPlanForApartment
CREATE TABLE "link__is_plan_for_apartment" (
  "subject_id" TEXT NOT NULL REFERENCES "floor_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "accommodation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_plan_for_apartment__object" ON "link__is_plan_for_apartment" ("object_id");

-- A pointer to another, somehow related product (or multiple products).
-- http://schema.org/isRelatedTo
CREATE TABLE "link__is_related_to" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_related_to__object" ON "link__is_related_to" ("object_id");

-- A pointer to another, functionally similar product (or multiple products).
-- http://schema.org/isSimilarTo
CREATE TABLE "link__is_similar_to" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_similar_to__object" ON "link__is_similar_to" ("object_id");

-- The eCommerce marketplace this online store is on.
-- http://schema.org/isStoreOn
CREATE TABLE "link__is_store_on" (
  "subject_id" TEXT NOT NULL REFERENCES "online_store" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "online_marketplace" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_store_on__object" ON "link__is_store_on" ("object_id");

-- The member program this tier is a part of.
-- http://schema.org/isTierOf
CREATE TABLE "link__is_tier_of" (
  "subject_id" TEXT NOT NULL REFERENCES "member_program_tier" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "member_program" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_tier_of__object" ON "link__is_tier_of" ("object_id");

-- Indicates the kind of product that this is a variant of. In the case of [[ProductModel]], this is a pointer (from a ProductModel) to a base product from which this product is a variant. It is safe to infer that the variant inherits all product features from the base model, unless defined locally. This is not transitive. In the case of a [[ProductGroup]], the group description also serves as a template, representing a set of Products that vary on explicitly defined, specific dimensions only (so it defines both a set of variants, as well as which values distinguish amongst those variants). When used with [[ProductGroup]], this property can apply to any [[Product]] included in the group.
-- http://schema.org/isVariantOf
CREATE TABLE "link__is_variant_of" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_variant_of__object" ON "link__is_variant_of" ("object_id");

-- The organization issuing the item, for example a [[Permit]], [[Ticket]], or [[Certification]].
-- http://schema.org/issuedBy
CREATE TABLE "link__issued_by" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__issued_by__object" ON "link__issued_by" ("object_id");

-- The service through which the permit was granted.
-- http://schema.org/issuedThrough
CREATE TABLE "link__issued_through" (
  "subject_id" TEXT NOT NULL REFERENCES "permit" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__issued_through__object" ON "link__issued_through" ("object_id");

-- An entity represented by an entry in a list or data feed (e.g. an 'artist' in a list of 'artists').
-- http://schema.org/item
CREATE TABLE "link__item" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item__object" ON "link__item" ("object_id");

-- A predefined value from OfferItemCondition specifying the condition of the product or service, or the products or services included in the offer. Also used for product return policies to specify the condition of products accepted for returns.
-- http://schema.org/itemCondition
CREATE TABLE "link__item_condition" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "offer_item_condition" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_condition__object" ON "link__item_condition" ("object_id");

-- The type of return fees for returns of defect products.
-- http://schema.org/itemDefectReturnFees
CREATE TABLE "link__item_defect_return_fees" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "return_fees_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_defect_return_fees__object" ON "link__item_defect_return_fees" ("object_id");

-- The method (from an enumeration) by which the customer obtains a return shipping label for a defect product.
-- http://schema.org/itemDefectReturnLabelSource
CREATE TABLE "link__item_defect_return_label_source" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "return_label_source_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_defect_return_label_source__object" ON "link__item_defect_return_label_source" ("object_id");

-- Amount of shipping costs for defect product returns. Applicable when property [[itemDefectReturnFees]] equals [[ReturnShippingFees]].
-- http://schema.org/itemDefectReturnShippingFeesAmount
CREATE TABLE "link__item_defect_return_shipping_fees_amount" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_defect_return_shipping_fees_amount__object" ON "link__item_defect_return_shipping_fees_amount" ("object_id");

-- For itemListElement values, you can use simple strings (e.g. "Peter", "Paul", "Mary"), existing entities, or use ListItem.
--
-- Text values are best if the elements in the list are plain strings. Existing entities are best for a simple, unordered list of existing things in your data. ListItem is used with ordered lists when you want to provide additional context about the element in that list or when the same item might be in different places in different lists.
--
-- Note: The order of elements in your mark-up is not sufficient for indicating the order or elements.  Use ListItem with a 'position' property in such cases.
-- http://schema.org/itemListElement
CREATE TABLE "link__item_list_element" (
  "subject_id" TEXT NOT NULL REFERENCES "item_list" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_list_element__object" ON "link__item_list_element" ("object_id");

-- Type of ordering (e.g. Ascending, Descending, Unordered).
-- http://schema.org/itemListOrder
CREATE TABLE "link__item_list_order" (
  "subject_id" TEXT NOT NULL REFERENCES "item_list" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "item_list_order_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_list_order__object" ON "link__item_list_order" ("object_id");

-- Current location of the item.
-- http://schema.org/itemLocation
CREATE TABLE "link__item_location" (
  "subject_id" TEXT NOT NULL REFERENCES "archive_component" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_location__object" ON "link__item_location" ("object_id");

-- An item being offered (or demanded). The transactional nature of the offer or demand is documented using [[businessFunction]], e.g. sell, lease etc. While several common expected types are listed explicitly in this definition, others can be used. Using a second type, such as Product or a subtype of Product, can clarify the nature of the offer.
-- http://schema.org/itemOffered
CREATE TABLE "link__item_offered" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_offered__object" ON "link__item_offered" ("object_id");

-- The item that is being reviewed/rated.
-- http://schema.org/itemReviewed
CREATE TABLE "link__item_reviewed" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_reviewed__object" ON "link__item_reviewed" ("object_id");

-- Item(s) being shipped.
-- http://schema.org/itemShipped
CREATE TABLE "link__item_shipped" (
  "subject_id" TEXT NOT NULL REFERENCES "parcel_delivery" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__item_shipped__object" ON "link__item_shipped" ("object_id");

-- Destination(s) ( [[Place]] ) that make up a trip. For a trip where destination order is important use [[ItemList]] to specify that order (see examples).
-- http://schema.org/itinerary
CREATE TABLE "link__itinerary" (
  "subject_id" TEXT NOT NULL REFERENCES "trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__itinerary__object" ON "link__itinerary" ("object_id");

-- A (typically single) geographic location associated with the job position.
-- http://schema.org/jobLocation
CREATE TABLE "link__job_location" (
  "subject_id" TEXT NOT NULL REFERENCES "job_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__job_location__object" ON "link__job_location" ("object_id");

-- The job title of the person (for example, Financial Manager).
-- http://schema.org/jobTitle
CREATE TABLE "link__job_title" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__job_title__object" ON "link__job_title" ("object_id");

-- Indicates a legal jurisdiction, e.g. of some legislation, or where some government service is based.
-- http://schema.org/jurisdiction
CREATE TABLE "link__jurisdiction" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__jurisdiction__object" ON "link__jurisdiction" ("object_id");

-- Keywords or tags used to describe some item. Multiple textual entries in a keywords list are typically delimited by commas, or by repeating the property.
-- http://schema.org/keywords
CREATE TABLE "link__keywords" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__keywords__object" ON "link__keywords" ("object_id");

-- The most generic bi-directional social/work relation.
-- http://schema.org/knows
CREATE TABLE "link__knows" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__knows__object" ON "link__knows" ("object_id");

-- Of a [[Person]], and less typically of an [[Organization]], to indicate a topic that is known about - suggesting possible expertise but not implying it. We do not distinguish skill levels here, or relate this to educational content, events, objectives or [[JobPosting]] descriptions.
-- http://schema.org/knowsAbout
CREATE TABLE "link__knows_about" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__knows_about__object" ON "link__knows_about" ("object_id");

-- Of a [[Person]], and less typically of an [[Organization]], to indicate a known language. We do not distinguish skill levels or reading/writing/speaking/signing here. Use language codes from the [IETF BCP 47 standard](http://tools.ietf.org/html/bcp47).
-- http://schema.org/knowsLanguage
CREATE TABLE "link__knows_language" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "language" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__knows_language__object" ON "link__knows_language" ("object_id");

-- A sub property of participant. The owner of the real estate property.
-- http://schema.org/landlord
CREATE TABLE "link__landlord" (
  "subject_id" TEXT NOT NULL REFERENCES "rent_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__landlord__object" ON "link__landlord" ("object_id");

-- A sub property of instrument. The language used on this action.
-- http://schema.org/language
-- Deprecated: Superseded by inLanguage.
CREATE TABLE "link__language" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "language" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__language__object" ON "link__language" ("object_id");

-- A schematic image showing the floorplan layout.
-- http://schema.org/layoutImage
CREATE TABLE "link__layout_image" (
  "subject_id" TEXT NOT NULL REFERENCES "floor_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__layout_image__object" ON "link__layout_image" ("object_id");

-- The predominant type or kind characterizing the learning resource. For example, 'presentation', 'handout'.
-- http://schema.org/learningResourceType
CREATE TABLE "link__learning_resource_type" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__learning_resource_type__object" ON "link__learning_resource_type" ("object_id");

-- Length of the lease for some [[Accommodation]], either particular to some [[Offer]] or in some cases intrinsic to the property.
-- http://schema.org/leaseLength
CREATE TABLE "link__lease_length" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__lease_length__object" ON "link__lease_length" ("object_id");

-- The legal address of an organization which acts as the officially registered address used for legal and tax purposes. The legal address can be different from the place of operations of a business and other addresses can be part of an organization.
-- http://schema.org/legalAddress
CREATE TABLE "link__legal_address" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "postal_address" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legal_address__object" ON "link__legal_address" ("object_id");

-- One or multiple persons who represent this organization legally such as CEO or sole administrator.
-- http://schema.org/legalRepresentative
CREATE TABLE "link__legal_representative" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legal_representative__object" ON "link__legal_representative" ("object_id");

-- The drug or supplement's legal status, including any controlled substance schedules that apply.
-- http://schema.org/legalStatus
CREATE TABLE "link__legal_status" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legal_status__object" ON "link__legal_status" ("object_id");

-- Another legislation that this legislation amends, introducing legal changes.
-- http://schema.org/legislationAmends
CREATE TABLE "link__legislation_amends" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_amends__object" ON "link__legislation_amends" ("object_id");

-- Indicates that this legislation (or part of a legislation) somehow transfers another legislation in a different legislative context. This is an informative link, and it has no legal value. For legally-binding links of transposition, use the <a href="/legislationTransposes">legislationTransposes</a> property. For example an informative consolidated law of a European Union's member state "applies" the consolidated version of the European Directive implemented in it.
-- http://schema.org/legislationApplies
CREATE TABLE "link__legislation_applies" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_applies__object" ON "link__legislation_applies" ("object_id");

-- Another legislation that this legislation changes. This encompasses the notions of amendment, replacement, correction, repeal, or other types of change. This may be a direct change (textual or non-textual amendment) or a consequential or indirect change. The property is to be used to express the existence of a change relationship between two acts rather than the existence of a consolidated version of the text that shows the result of the change. For consolidation relationships, use the <a href="/legislationConsolidates">legislationConsolidates</a> property.
-- http://schema.org/legislationChanges
CREATE TABLE "link__legislation_changes" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_changes__object" ON "link__legislation_changes" ("object_id");

-- Another legislation that this one sets into force.
-- http://schema.org/legislationCommences
CREATE TABLE "link__legislation_commences" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_commences__object" ON "link__legislation_commences" ("object_id");

-- Indicates another legislation taken into account in this consolidated legislation (which is usually the product of an editorial process that revises the legislation). This property should be used multiple times to refer to both the original version or the previous consolidated version, and to the legislations making the change.
-- http://schema.org/legislationConsolidates
CREATE TABLE "link__legislation_consolidates" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_consolidates__object" ON "link__legislation_consolidates" ("object_id");

-- Another legislation in which this one introduces textual changes, like correction of spelling mistakes, with no legal impact (for modifications that have legal impact, use <a href="/legislationAmends">legislationAmends</a>).
-- http://schema.org/legislationCorrects
CREATE TABLE "link__legislation_corrects" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_corrects__object" ON "link__legislation_corrects" ("object_id");

-- The person or organization that countersigned the legislation. Depending on the legal context, a countersignature can indicate that the signed authority undertakes to assume responsibility for texts emanating from a person who is inviolable and irresponsible, (for example a King, Grand Duc or President), or that the authority is in charge of the implementation of the text.
-- http://schema.org/legislationCountersignedBy
CREATE TABLE "link__legislation_countersigned_by" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_countersigned_by__object" ON "link__legislation_countersigned_by" ("object_id");

-- Indicates that this Legislation ensures the implementation of another Legislation, for example by modifying national legislations so that they do not contradict to an EU regulation or decision. This implies a legal meaning. Transpositions of EU Directive should be captured with <a href="/legislationTransposes">legislationTransposes</a>.
-- http://schema.org/legislationEnsuresImplementationOf
CREATE TABLE "link__legislation_ensures_implementation_of" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_ensures_implementation_of__object" ON "link__legislation_ensures_implementation_of" ("object_id");

-- The jurisdiction from which the legislation originates.
-- http://schema.org/legislationJurisdiction
CREATE TABLE "link__legislation_jurisdiction" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_jurisdiction__object" ON "link__legislation_jurisdiction" ("object_id");

-- Whether the legislation is currently in force, not in force, or partially in force.
-- http://schema.org/legislationLegalForce
CREATE TABLE "link__legislation_legal_force" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legal_force_status" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_legal_force__object" ON "link__legislation_legal_force" ("object_id");

-- The legal value of this legislation file. The same legislation can be written in multiple files with different legal values. Typically a digitally signed PDF have a "stronger" legal value than the HTML file of the same act.
-- http://schema.org/legislationLegalValue
CREATE TABLE "link__legislation_legal_value" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation_object" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legal_value_level" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_legal_value__object" ON "link__legislation_legal_value" ("object_id");

-- The person or organization that originally passed or made the law: typically parliament (for primary legislation) or government (for secondary legislation). This indicates the "legal author" of the law, as opposed to its physical author.
-- http://schema.org/legislationPassedBy
CREATE TABLE "link__legislation_passed_by" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_passed_by__object" ON "link__legislation_passed_by" ("object_id");

-- Another legislation that this legislation repeals (cancels, abrogates).
-- http://schema.org/legislationRepeals
CREATE TABLE "link__legislation_repeals" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_repeals__object" ON "link__legislation_repeals" ("object_id");

-- An individual or organization that has some kind of responsibility for the legislation. Typically the ministry who is/was in charge of elaborating the legislation, or the adressee for potential questions about the legislation once it is published.
-- http://schema.org/legislationResponsible
CREATE TABLE "link__legislation_responsible" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_responsible__object" ON "link__legislation_responsible" ("object_id");

-- Indicates that this legislation (or part of legislation) fulfills the objectives set by another legislation, by passing appropriate implementation measures. Typically, some legislations of European Union's member states or regions transpose European Directives. This indicates a legally binding link between the 2 legislations.
-- http://schema.org/legislationTransposes
CREATE TABLE "link__legislation_transposes" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_transposes__object" ON "link__legislation_transposes" ("object_id");

-- The type of the legislation. Examples of values are "law", "act", "directive", "decree", "regulation", "statutory instrument", "loi organique", "règlement grand-ducal", etc., depending on the country.
-- http://schema.org/legislationType
CREATE TABLE "link__legislation_type" (
  "subject_id" TEXT NOT NULL REFERENCES "legislation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "category_code" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__legislation_type__object" ON "link__legislation_type" ("object_id");

-- A sub property of participant. The person that lends the object being borrowed.
-- http://schema.org/lender
CREATE TABLE "link__lender" (
  "subject_id" TEXT NOT NULL REFERENCES "borrow_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__lender__object" ON "link__lender" ("object_id");

-- This ordering relation for qualitative values indicates that the subject is lesser than the object.
-- http://schema.org/lesser
CREATE TABLE "link__lesser" (
  "subject_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__lesser__object" ON "link__lesser" ("object_id");

-- This ordering relation for qualitative values indicates that the subject is lesser than or equal to the object.
-- http://schema.org/lesserOrEqual
CREATE TABLE "link__lesser_or_equal" (
  "subject_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__lesser_or_equal__object" ON "link__lesser_or_equal" ("object_id");

-- The individual who adds lettering, including speech balloons and sound effects, to artwork.
-- http://schema.org/letterer
CREATE TABLE "link__letterer" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__letterer__object" ON "link__letterer" ("object_id");

-- A license document that applies to this content, typically indicated by URL.
-- http://schema.org/license
CREATE TABLE "link__license" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__license__object" ON "link__license" ("object_id");

-- A life event like baptism, communions, Bar Mitzvahs, Aqiqah, Namakarana, Miyamairi, burial, ....
-- http://schema.org/lifeEvent
CREATE TABLE "link__life_event" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__life_event__object" ON "link__life_event" ("object_id");

-- An update to the LiveBlog.
-- http://schema.org/liveBlogUpdate
CREATE TABLE "link__live_blog_update" (
  "subject_id" TEXT NOT NULL REFERENCES "live_blog_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "blog_posting" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__live_blog_update__object" ON "link__live_blog_update" ("object_id");

-- Amount of mortgage mandate that can be converted into a proper mortgage at a later stage.
-- http://schema.org/loanMortgageMandateAmount
CREATE TABLE "link__loan_mortgage_mandate_amount" (
  "subject_id" TEXT NOT NULL REFERENCES "mortgage_loan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__loan_mortgage_mandate_amount__object" ON "link__loan_mortgage_mandate_amount" ("object_id");

-- The amount of money to pay in a single payment.
-- http://schema.org/loanPaymentAmount
CREATE TABLE "link__loan_payment_amount" (
  "subject_id" TEXT NOT NULL REFERENCES "repayment_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__loan_payment_amount__object" ON "link__loan_payment_amount" ("object_id");

-- A form of paying back money previously borrowed from a lender. Repayment usually takes the form of periodic payments that normally include part principal plus interest in each payment.
-- http://schema.org/loanRepaymentForm
CREATE TABLE "link__loan_repayment_form" (
  "subject_id" TEXT NOT NULL REFERENCES "loan_or_credit" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "repayment_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__loan_repayment_form__object" ON "link__loan_repayment_form" ("object_id");

-- The duration of the loan or credit agreement.
-- http://schema.org/loanTerm
CREATE TABLE "link__loan_term" (
  "subject_id" TEXT NOT NULL REFERENCES "loan_or_credit" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__loan_term__object" ON "link__loan_term" ("object_id");

-- The location of, for example, where an event is happening, where an organization is located, or where an action takes place.
-- http://schema.org/location
CREATE TABLE "link__location" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__location__object" ON "link__location" ("object_id");

-- The location where the CreativeWork was created, which may not be the same as the location depicted in the CreativeWork.
-- http://schema.org/locationCreated
CREATE TABLE "link__location_created" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__location_created__object" ON "link__location_created" ("object_id");

-- Textual description of the unit type (including suite vs. room, size of bed, etc.).
-- http://schema.org/lodgingUnitType
CREATE TABLE "link__lodging_unit_type" (
  "subject_id" TEXT NOT NULL REFERENCES "lodging_reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__lodging_unit_type__object" ON "link__lodging_unit_type" ("object_id");

-- An associated logo.
-- http://schema.org/logo
CREATE TABLE "link__logo" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__logo__object" ON "link__logo" ("object_id");

-- A sub property of participant. The loser of the action.
-- http://schema.org/loser
CREATE TABLE "link__loser" (
  "subject_id" TEXT NOT NULL REFERENCES "win_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__loser__object" ON "link__loser" ("object_id");

-- The person who wrote the words.
-- http://schema.org/lyricist
CREATE TABLE "link__lyricist" (
  "subject_id" TEXT NOT NULL REFERENCES "music_composition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__lyricist__object" ON "link__lyricist" ("object_id");

-- The words in the song.
-- http://schema.org/lyrics
CREATE TABLE "link__lyrics" (
  "subject_id" TEXT NOT NULL REFERENCES "music_composition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__lyrics__object" ON "link__lyrics" ("object_id");

-- Indicates if this web page element is the main subject of the page.
-- http://schema.org/mainContentOfPage
CREATE TABLE "link__main_content_of_page" (
  "subject_id" TEXT NOT NULL REFERENCES "web_page" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "web_page_element" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__main_content_of_page__object" ON "link__main_content_of_page" ("object_id");

-- Indicates the primary entity described in some page or other CreativeWork.
-- http://schema.org/mainEntity
CREATE TABLE "link__main_entity" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__main_entity__object" ON "link__main_entity" ("object_id");

-- Indicates a page (or other CreativeWork) for which this thing is the main entity being described. See [background notes](/docs/datamodel.html#mainEntityBackground) for details.
-- http://schema.org/mainEntityOfPage
CREATE TABLE "link__main_entity_of_page" (
  "subject_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__main_entity_of_page__object" ON "link__main_entity_of_page" ("object_id");

-- A maintainer of a [[Dataset]], software package ([[SoftwareApplication]]), or other [[Project]]. A maintainer is a [[Person]] or [[Organization]] that manages contributions to, and/or publication of, some (typically complex) artifact. It is common for distributions of software and data to be based on "upstream" sources. When [[maintainer]] is applied to a specific version of something e.g. a particular version or packaging of a [[Dataset]], it is always  possible that the upstream source has a different maintainer. The [[isBasedOn]] property can be used to indicate such relationships between datasets to make the different maintenance roles clear. Similarly in the case of software, a package may have dedicated maintainers working on integration into software distributions such as Ubuntu, as well as upstream maintainers of the underlying work.
-- http://schema.org/maintainer
CREATE TABLE "link__maintainer" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__maintainer__object" ON "link__maintainer" ("object_id");

-- A pointer to products or services offered by the organization or person.
-- http://schema.org/makesOffer
CREATE TABLE "link__makes_offer" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "offer" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__makes_offer__object" ON "link__makes_offer" ("object_id");

-- The manufacturer of the product.
-- http://schema.org/manufacturer
CREATE TABLE "link__manufacturer" (
  "subject_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__manufacturer__object" ON "link__manufacturer" ("object_id");

-- Indicates the kind of Map, from the MapCategoryType Enumeration.
-- http://schema.org/mapType
CREATE TABLE "link__map_type" (
  "subject_id" TEXT NOT NULL REFERENCES "map" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "map_category_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__map_type__object" ON "link__map_type" ("object_id");

-- A [[marginOfError]] for an [[Observation]].
-- http://schema.org/marginOfError
CREATE TABLE "link__margin_of_error" (
  "subject_id" TEXT NOT NULL REFERENCES "observation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__margin_of_error__object" ON "link__margin_of_error" ("object_id");

-- For a [[NewsMediaOrganization]], a link to the masthead page or a page listing top editorial management.
-- http://schema.org/masthead
CREATE TABLE "link__masthead" (
  "subject_id" TEXT NOT NULL REFERENCES "news_media_organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__masthead__object" ON "link__masthead" ("object_id");

-- A material that something is made from, e.g. leather, wool, cotton, paper.
-- http://schema.org/material
CREATE TABLE "link__material" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__material__object" ON "link__material" ("object_id");

-- The quantity of the materials being described or an expression of the physical space they occupy.
-- http://schema.org/materialExtent
CREATE TABLE "link__material_extent" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__material_extent__object" ON "link__material_extent" ("object_id");

-- A mathematical expression (e.g. 'x^2-3x=0') that may be solved for a specific variable, simplified, or transformed. This can take many formats, e.g. LaTeX, Ascii-Math, or math as you would write with a keyboard.
-- http://schema.org/mathExpression
CREATE TABLE "link__math_expression" (
  "subject_id" TEXT NOT NULL REFERENCES "math_solver" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "solve_math_action" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__math_expression__object" ON "link__math_expression" ("object_id");

-- Recommended intake of this supplement for a given population as defined by a specific recommending authority.
-- http://schema.org/maximumIntake
CREATE TABLE "link__maximum_intake" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "maximum_dose_schedule" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__maximum_intake__object" ON "link__maximum_intake" ("object_id");

-- The measuredProperty of an [[Observation]], typically via its [[StatisticalVariable]]. There are various kinds of applicable [[Property]]: a schema.org property, a property from other RDF-compatible systems, e.g. W3C RDF Data Cube, Data Commons, Wikidata, or schema.org extensions such as [GS1's](https://www.gs1.org/voc/?show=properties).
-- http://schema.org/measuredProperty
CREATE TABLE "link__measured_property" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "property" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__measured_property__object" ON "link__measured_property" ("object_id");

-- Identifies the denominator variable when an observation represents a ratio or percentage.
-- http://schema.org/measurementDenominator
CREATE TABLE "link__measurement_denominator" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "statistical_variable" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__measurement_denominator__object" ON "link__measurement_denominator" ("object_id");

-- A subproperty of [[measurementTechnique]] that can be used for specifying specific methods, in particular via [[MeasurementMethodEnum]].
-- http://schema.org/measurementMethod
CREATE TABLE "link__measurement_method" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__measurement_method__object" ON "link__measurement_method" ("object_id");

-- Provides additional qualification to an observation. For example, a GDP observation measures the Nominal value.
-- http://schema.org/measurementQualifier
CREATE TABLE "link__measurement_qualifier" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__measurement_qualifier__object" ON "link__measurement_qualifier" ("object_id");

-- A technique, method or technology used in an [[Observation]], [[StatisticalVariable]] or [[Dataset]] (or [[DataDownload]], [[DataCatalog]]), corresponding to the method used for measuring the corresponding variable(s) (for datasets, described using [[variableMeasured]]; for [[Observation]], a [[StatisticalVariable]]). Often but not necessarily each [[variableMeasured]] will have an explicit representation as (or mapping to) an property such as those defined in Schema.org, or other RDF vocabularies and "knowledge graphs". In that case the subproperty of [[variableMeasured]] called [[measuredProperty]] is applicable.
--
-- The [[measurementTechnique]] property helps when extra clarification is needed about how a [[measuredProperty]] was measured. This is oriented towards scientific and scholarly dataset publication but may have broader applicability; it is not intended as a full representation of measurement, but can often serve as a high level summary for dataset discovery.
--
-- For example, if [[variableMeasured]] is: molecule concentration, [[measurementTechnique]] could be: "mass spectrometry" or "nmr spectroscopy" or "colorimetry" or "immunofluorescence". If the [[variableMeasured]] is "depression rating", the [[measurementTechnique]] could be "Zung Scale" or "HAM-D" or "Beck Depression Inventory".
--
-- If there are several [[variableMeasured]] properties recorded for some given data object, use a [[PropertyValue]] for each [[variableMeasured]] and attach the corresponding [[measurementTechnique]]. The value can also be from an enumeration, organized as a [[MeasurementMetholdEnumeration]].
-- http://schema.org/measurementTechnique
CREATE TABLE "link__measurement_technique" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__measurement_technique__object" ON "link__measurement_technique" ("object_id");

-- Indicates a MediaManipulationRatingEnumeration classification of a media object (in the context of how it was published or shared).
-- http://schema.org/mediaAuthenticityCategory
CREATE TABLE "link__media_authenticity_category" (
  "subject_id" TEXT NOT NULL REFERENCES "media_review" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_manipulation_rating_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__media_authenticity_category__object" ON "link__media_authenticity_category" ("object_id");

-- In the context of a [[MediaReview]], indicates specific media item(s) that are grouped using a [[MediaReviewItem]].
-- http://schema.org/mediaItemAppearance
CREATE TABLE "link__media_item_appearance" (
  "subject_id" TEXT NOT NULL REFERENCES "media_review_item" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__media_item_appearance__object" ON "link__media_item_appearance" ("object_id");

-- Medical audience for page.
-- http://schema.org/medicalAudience
CREATE TABLE "link__medical_audience" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_web_page" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__medical_audience__object" ON "link__medical_audience" ("object_id");

-- A medical specialty of the provider.
-- http://schema.org/medicalSpecialty
CREATE TABLE "link__medical_specialty" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_specialty" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__medical_specialty__object" ON "link__medical_specialty" ("object_id");

-- The system of medicine that includes this MedicalEntity, for example 'evidence-based', 'homeopathic', 'chiropractic', etc.
-- http://schema.org/medicineSystem
CREATE TABLE "link__medicine_system" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medicine_system" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__medicine_system__object" ON "link__medicine_system" ("object_id");

-- Indicates that the vehicle meets the respective emission standard.
-- http://schema.org/meetsEmissionStandard
CREATE TABLE "link__meets_emission_standard" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__meets_emission_standard__object" ON "link__meets_emission_standard" ("object_id");

-- A member of an Organization or a ProgramMembership. Organizations can be members of organizations; ProgramMembership is typically for individuals.
-- http://schema.org/member
CREATE TABLE "link__member" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__member__object" ON "link__member" ("object_id");

-- An Organization (or ProgramMembership) to which this Person or Organization belongs.
-- http://schema.org/memberOf
CREATE TABLE "link__member_of" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__member_of__object" ON "link__member_of" ("object_id");

-- A member of this organization.
-- http://schema.org/members
-- Deprecated: Superseded by member.
CREATE TABLE "link__members" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__members__object" ON "link__members" ("object_id");

-- The number of membership points earned by the member. If necessary, the unitText can be used to express the units the points are issued in. (E.g. stars, miles, etc.)
-- http://schema.org/membershipPointsEarned
CREATE TABLE "link__membership_points_earned" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__membership_points_earned__object" ON "link__membership_points_earned" ("object_id");

-- Indicates that the CreativeWork contains a reference to, but is not necessarily about a concept.
-- http://schema.org/mentions
CREATE TABLE "link__mentions" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__mentions__object" ON "link__mentions" ("object_id");

-- Either the actual menu as a structured representation, as text, or a URL of the menu.
-- http://schema.org/menu
-- Deprecated: Superseded by hasMenu.
CREATE TABLE "link__menu" (
  "subject_id" TEXT NOT NULL REFERENCES "food_establishment" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "menu" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__menu__object" ON "link__menu" ("object_id");

-- Additional menu item(s) such as a side dish of salad or side order of fries that can be added to this menu item. Additionally it can be a menu section containing allowed add-on menu items for this menu item.
-- http://schema.org/menuAddOn
CREATE TABLE "link__menu_add_on" (
  "subject_id" TEXT NOT NULL REFERENCES "menu_item" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__menu_add_on__object" ON "link__menu_add_on" ("object_id");

-- 'merchant' is an out-dated term for 'seller'.
-- http://schema.org/merchant
-- Deprecated: Superseded by seller.
CREATE TABLE "link__merchant" (
  "subject_id" TEXT NOT NULL REFERENCES "order" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__merchant__object" ON "link__merchant" ("object_id");

-- A CreativeWork attached to the message.
-- http://schema.org/messageAttachment
CREATE TABLE "link__message_attachment" (
  "subject_id" TEXT NOT NULL REFERENCES "message" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__message_attachment__object" ON "link__message_attachment" ("object_id");

-- The total distance travelled by the particular vehicle since its initial production, as read from its odometer.
--
-- Typical unit code(s): KMT for kilometers, SMI for statute miles.
-- http://schema.org/mileageFromOdometer
CREATE TABLE "link__mileage_from_odometer" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__mileage_from_odometer__object" ON "link__mileage_from_odometer" ("object_id");

-- The minimum payment required at this time.
-- http://schema.org/minimumPaymentDue
CREATE TABLE "link__minimum_payment_due" (
  "subject_id" TEXT NOT NULL REFERENCES "invoice" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__minimum_payment_due__object" ON "link__minimum_payment_due" ("object_id");

-- For a [[NewsMediaOrganization]], a statement on coverage priorities, including any public agenda or stance on issues.
-- http://schema.org/missionCoveragePrioritiesPolicy
CREATE TABLE "link__mission_coverage_priorities_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "news_media_organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__mission_coverage_priorities_policy__object" ON "link__mission_coverage_priorities_policy" ("object_id");

-- The model of the product. Use with the URL of a ProductModel or a textual representation of the model identifier. The URL of the ProductModel can be from an external source. It is recommended to additionally provide strong product identifiers via the gtin8/gtin13/gtin14 and mpn properties.
-- http://schema.org/model
CREATE TABLE "link__model" (
  "subject_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "product_model" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__model__object" ON "link__model" ("object_id");

-- This is the molecular weight of the entity being described, not of the parent. Units should be included in the form '&lt;Number&gt; &lt;unit&gt;', for example '12 amu' or as '&lt;QuantitativeValue&gt;.
-- http://schema.org/molecularWeight
CREATE TABLE "link__molecular_weight" (
  "subject_id" TEXT NOT NULL REFERENCES "molecular_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__molecular_weight__object" ON "link__molecular_weight" ("object_id");

-- The monoisotopic mass is the sum of the masses of the atoms in a molecule using the unbound, ground-state, rest mass of the principal (most abundant) isotope for each element instead of the isotopic average mass. Please include the units in the form '&lt;Number&gt; &lt;unit&gt;', for example '770.230488 g/mol' or as '&lt;QuantitativeValue&gt;.
-- http://schema.org/monoisotopicMolecularWeight
CREATE TABLE "link__monoisotopic_molecular_weight" (
  "subject_id" TEXT NOT NULL REFERENCES "molecular_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__monoisotopic_molecular_weight__object" ON "link__monoisotopic_molecular_weight" ("object_id");

-- The minimum payment is the lowest amount of money that one is required to pay on a credit card statement each month.
-- http://schema.org/monthlyMinimumRepaymentAmount
CREATE TABLE "link__monthly_minimum_repayment_amount" (
  "subject_id" TEXT NOT NULL REFERENCES "payment_card" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__monthly_minimum_repayment_amount__object" ON "link__monthly_minimum_repayment_amount" ("object_id");

-- An arrangement derived from the composition.
-- http://schema.org/musicArrangement
CREATE TABLE "link__music_arrangement" (
  "subject_id" TEXT NOT NULL REFERENCES "music_composition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_composition" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__music_arrangement__object" ON "link__music_arrangement" ("object_id");

-- The composer of the soundtrack.
-- http://schema.org/musicBy
CREATE TABLE "link__music_by" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__music_by__object" ON "link__music_by" ("object_id");

-- A member of a music group&#x2014;for example, John, Paul, George, or Ringo.
-- http://schema.org/musicGroupMember
-- Deprecated: Superseded by member.
CREATE TABLE "link__music_group_member" (
  "subject_id" TEXT NOT NULL REFERENCES "music_group" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__music_group_member__object" ON "link__music_group_member" ("object_id");

-- Format of this release (the type of recording media used, i.e. compact disc, digital media, LP, etc.).
-- http://schema.org/musicReleaseFormat
CREATE TABLE "link__music_release_format" (
  "subject_id" TEXT NOT NULL REFERENCES "music_release" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_release_format_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__music_release_format__object" ON "link__music_release_format" ("object_id");

-- Nationality of the person.
-- http://schema.org/nationality
CREATE TABLE "link__nationality" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "country" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__nationality__object" ON "link__nationality" ("object_id");

-- Provides negative considerations regarding something, most typically in pro/con lists for reviews (alongside [[positiveNotes]]). For symmetry
--
-- In the case of a [[Review]], the property describes the [[itemReviewed]] from the perspective of the review; in the case of a [[Product]], the product itself is being described. Since product descriptions
-- tend to emphasise positive claims, it may be relatively unusual to find [[negativeNotes]] used in this way. Nevertheless for the sake of symmetry, [[negativeNotes]] can be used on [[Product]].
--
-- The property values can be expressed either as unstructured text (repeated as necessary), or if ordered, as a list (in which case the most negative is at the beginning of the list).
-- http://schema.org/negativeNotes
CREATE TABLE "link__negative_notes" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__negative_notes__object" ON "link__negative_notes" ("object_id");

-- The underlying innervation associated with the muscle.
-- http://schema.org/nerve
CREATE TABLE "link__nerve" (
  "subject_id" TEXT NOT NULL REFERENCES "muscle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "nerve" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__nerve__object" ON "link__nerve" ("object_id");

-- The neurological pathway extension that involves muscle control.
-- http://schema.org/nerveMotor
CREATE TABLE "link__nerve_motor" (
  "subject_id" TEXT NOT NULL REFERENCES "nerve" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "muscle" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__nerve_motor__object" ON "link__nerve_motor" ("object_id");

-- The total financial value of the person as calculated by subtracting the total value of liabilities from the total value of assets.
-- http://schema.org/netWorth
CREATE TABLE "link__net_worth" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__net_worth__object" ON "link__net_worth" ("object_id");

-- Indicates a page with news updates and guidelines. This could often be (but is not required to be) the main page containing [[SpecialAnnouncement]] markup on a site.
-- http://schema.org/newsUpdatesAndGuidelines
CREATE TABLE "link__news_updates_and_guidelines" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "web_content" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__news_updates_and_guidelines__object" ON "link__news_updates_and_guidelines" ("object_id");

-- A link to the ListItem that follows the current one.
-- http://schema.org/nextItem
CREATE TABLE "link__next_item" (
  "subject_id" TEXT NOT NULL REFERENCES "list_item" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "list_item" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__next_item__object" ON "link__next_item" ("object_id");

-- For a [[NewsMediaOrganization]] or other news-related [[Organization]], a statement explaining when authors of articles are not named in bylines.
-- http://schema.org/noBylinesPolicy
CREATE TABLE "link__no_bylines_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "news_media_organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__no_bylines_policy__object" ON "link__no_bylines_policy" ("object_id");

-- This ordering relation for qualitative values indicates that the subject is not equal to the object.
-- http://schema.org/nonEqual
CREATE TABLE "link__non_equal" (
  "subject_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__non_equal__object" ON "link__non_equal" ("object_id");

-- nonprofitStatus indicates the legal status of a non-profit organization in its primary place of business.
-- http://schema.org/nonprofitStatus
CREATE TABLE "link__nonprofit_status" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "nonprofit_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__nonprofit_status__object" ON "link__nonprofit_status" ("object_id");

-- Range of acceptable values for a typical patient, when applicable.
-- http://schema.org/normalRange
CREATE TABLE "link__normal_range" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_test" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__normal_range__object" ON "link__normal_range" ("object_id");

-- The number of adults staying in the unit.
-- http://schema.org/numAdults
CREATE TABLE "link__num_adults" (
  "subject_id" TEXT NOT NULL REFERENCES "lodging_reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__num_adults__object" ON "link__num_adults" ("object_id");

-- The number of children staying in the unit.
-- http://schema.org/numChildren
CREATE TABLE "link__num_children" (
  "subject_id" TEXT NOT NULL REFERENCES "lodging_reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__num_children__object" ON "link__num_children" ("object_id");

-- Limits the number of items being shipped for which these conditions apply.
-- http://schema.org/numItems
CREATE TABLE "link__num_items" (
  "subject_id" TEXT NOT NULL REFERENCES "shipping_conditions" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__num_items__object" ON "link__num_items" ("object_id");

-- Indicates the total (available plus unavailable) number of accommodation units in an [[ApartmentComplex]], or the number of accommodation units for a specific [[FloorPlan]] (within its specific [[ApartmentComplex]]). See also [[numberOfAvailableAccommodationUnits]].
-- http://schema.org/numberOfAccommodationUnits
CREATE TABLE "link__number_of_accommodation_units" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_accommodation_units__object" ON "link__number_of_accommodation_units" ("object_id");

-- Indicates the number of available accommodation units in an [[ApartmentComplex]], or the number of accommodation units for a specific [[FloorPlan]] (within its specific [[ApartmentComplex]]). See also [[numberOfAccommodationUnits]].
-- http://schema.org/numberOfAvailableAccommodationUnits
CREATE TABLE "link__number_of_available_accommodation_units" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_available_accommodation_units__object" ON "link__number_of_available_accommodation_units" ("object_id");

-- The number of axles.
--
-- Typical unit code(s): C62.
-- http://schema.org/numberOfAxles
CREATE TABLE "link__number_of_axles" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_axles__object" ON "link__number_of_axles" ("object_id");

-- The total integer number of bedrooms in a some [[Accommodation]], [[ApartmentComplex]] or [[FloorPlan]].
-- http://schema.org/numberOfBedrooms
CREATE TABLE "link__number_of_bedrooms" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_bedrooms__object" ON "link__number_of_bedrooms" ("object_id");

-- The number of credits or units awarded by a Course or required to complete an EducationalOccupationalProgram.
-- http://schema.org/numberOfCredits
CREATE TABLE "link__number_of_credits" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "structured_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_credits__object" ON "link__number_of_credits" ("object_id");

-- The number of doors.
--
-- Typical unit code(s): C62.
-- http://schema.org/numberOfDoors
CREATE TABLE "link__number_of_doors" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_doors__object" ON "link__number_of_doors" ("object_id");

-- The number of employees in an organization, e.g. business.
-- http://schema.org/numberOfEmployees
CREATE TABLE "link__number_of_employees" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_employees__object" ON "link__number_of_employees" ("object_id");

-- The total number of forward gears available for the transmission system of the vehicle.
--
-- Typical unit code(s): C62.
-- http://schema.org/numberOfForwardGears
CREATE TABLE "link__number_of_forward_gears" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_forward_gears__object" ON "link__number_of_forward_gears" ("object_id");

-- Indicate how many people can play this game (minimum, maximum, or range).
-- http://schema.org/numberOfPlayers
CREATE TABLE "link__number_of_players" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_players__object" ON "link__number_of_players" ("object_id");

-- The number of owners of the vehicle, including the current one.
--
-- Typical unit code(s): C62.
-- http://schema.org/numberOfPreviousOwners
CREATE TABLE "link__number_of_previous_owners" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_previous_owners__object" ON "link__number_of_previous_owners" ("object_id");

-- The number of rooms (excluding bathrooms and closets) of the accommodation or lodging business.
-- Typical unit code(s): ROM for room or C62 for no unit. The type of room can be put in the unitText property of the QuantitativeValue.
-- http://schema.org/numberOfRooms
CREATE TABLE "link__number_of_rooms" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__number_of_rooms__object" ON "link__number_of_rooms" ("object_id");

-- Nutrition information about the recipe or menu item.
-- http://schema.org/nutrition
CREATE TABLE "link__nutrition" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__nutrition__object" ON "link__nutrition" ("object_id");

-- The object upon which the action is carried out, whose state is kept intact or changed. Also known as the semantic roles patient, affected or undergoer (which change their state) or theme (which doesn't). E.g. John read *a book*.
-- http://schema.org/object
CREATE TABLE "link__object" (
  "subject_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__object__object" ON "link__object" ("object_id");

-- The [[observationAbout]] property identifies an entity, often a [[Place]], associated with an [[Observation]].
-- http://schema.org/observationAbout
CREATE TABLE "link__observation_about" (
  "subject_id" TEXT NOT NULL REFERENCES "observation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__observation_about__object" ON "link__observation_about" ("object_id");

-- The allowed total occupancy for the accommodation in persons (including infants etc). For individual accommodations, this is not necessarily the legal maximum but defines the permitted usage as per the contractual agreement (e.g. a double room used by a single person).
-- Typical unit code(s): C62 for person.
-- http://schema.org/occupancy
CREATE TABLE "link__occupancy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__occupancy__object" ON "link__occupancy" ("object_id");

-- The region/country for which this occupational description is appropriate. Note that educational requirements and qualifications can vary between jurisdictions.
-- http://schema.org/occupationLocation
CREATE TABLE "link__occupation_location" (
  "subject_id" TEXT NOT NULL REFERENCES "occupation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__occupation_location__object" ON "link__occupation_location" ("object_id");

-- A category describing the job, preferably using a term from a taxonomy such as [BLS O*NET-SOC](http://www.onetcenter.org/taxonomy.html), [ISCO-08](https://www.ilo.org/public/english/bureau/stat/isco/isco08/) or similar, with the property repeated for each applicable value. Ideally the taxonomy should be identified, and both the textual label and formal code for the category should be provided.
--
-- Note: for historical reasons, any textual label and formal code provided as a literal may be assumed to be from O*NET-SOC.
-- http://schema.org/occupationalCategory
CREATE TABLE "link__occupational_category" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "category_code" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__occupational_category__object" ON "link__occupational_category" ("object_id");

-- A description of the qualification, award, certificate, diploma or other occupational credential awarded as a consequence of successful completion of this course or program.
-- http://schema.org/occupationalCredentialAwarded
CREATE TABLE "link__occupational_credential_awarded" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "educational_occupational_credential" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__occupational_credential_awarded__object" ON "link__occupational_credential_awarded" ("object_id");

-- A pointer to the organization or person making the offer.
-- http://schema.org/offeredBy
CREATE TABLE "link__offered_by" (
  "subject_id" TEXT NOT NULL REFERENCES "offer" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__offered_by__object" ON "link__offered_by" ("object_id");

-- An offer to provide this item&#x2014;for example, an offer to sell a product, rent the DVD of a movie, perform a service, or give away tickets to an event. Use [[businessFunction]] to indicate the kind of transaction offered, i.e. sell, lease, etc. This property can also be used to describe a [[Demand]]. While this property is listed as expected on a number of common types, it can be used in others. In that case, using a second type, such as Product or a subtype of Product, can clarify the nature of the offer.
-- http://schema.org/offers
CREATE TABLE "link__offers" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__offers__object" ON "link__offers" ("object_id");

-- The opening hours of a certain place.
-- http://schema.org/openingHoursSpecification
CREATE TABLE "link__opening_hours_specification" (
  "subject_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "opening_hours_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__opening_hours_specification__object" ON "link__opening_hours_specification" ("object_id");

-- Operating systems supported (Windows 7, OS X 10.6, Android 1.6).
-- http://schema.org/operatingSystem
CREATE TABLE "link__operating_system" (
  "subject_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "operating_system" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__operating_system__object" ON "link__operating_system" ("object_id");

-- A sub property of participant. The opponent on this action.
-- http://schema.org/opponent
CREATE TABLE "link__opponent" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__opponent__object" ON "link__opponent" ("object_id");

-- A sub property of object. The options subject to this action.
-- http://schema.org/option
-- Deprecated: Superseded by actionOption.
CREATE TABLE "link__option" (
  "subject_id" TEXT NOT NULL REFERENCES "choose_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__option__object" ON "link__option" ("object_id");

-- The delivery of the parcel related to this order or order item.
-- http://schema.org/orderDelivery
CREATE TABLE "link__order_delivery" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "parcel_delivery" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__order_delivery__object" ON "link__order_delivery" ("object_id");

-- The current status of the order item.
-- http://schema.org/orderItemStatus
CREATE TABLE "link__order_item_status" (
  "subject_id" TEXT NOT NULL REFERENCES "order_item" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "order_status" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__order_item_status__object" ON "link__order_item_status" ("object_id");

-- The number of the item ordered. If the property is not set, assume the quantity is one.
-- http://schema.org/orderQuantity
CREATE TABLE "link__order_quantity" (
  "subject_id" TEXT NOT NULL REFERENCES "order_item" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__order_quantity__object" ON "link__order_quantity" ("object_id");

-- The current status of the order.
-- http://schema.org/orderStatus
CREATE TABLE "link__order_status" (
  "subject_id" TEXT NOT NULL REFERENCES "order" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "order_status" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__order_status__object" ON "link__order_status" ("object_id");

-- Minimum and maximum order value for which these shipping conditions are valid.
-- http://schema.org/orderValue
CREATE TABLE "link__order_value" (
  "subject_id" TEXT NOT NULL REFERENCES "shipping_conditions" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__order_value__object" ON "link__order_value" ("object_id");

-- The item ordered.
-- http://schema.org/orderedItem
CREATE TABLE "link__ordered_item" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__ordered_item__object" ON "link__ordered_item" ("object_id");

-- An organizer of an Event.
-- http://schema.org/organizer
CREATE TABLE "link__organizer" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__organizer__object" ON "link__organizer" ("object_id");

-- Shipper's address.
-- http://schema.org/originAddress
CREATE TABLE "link__origin_address" (
  "subject_id" TEXT NOT NULL REFERENCES "parcel_delivery" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "postal_address" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__origin_address__object" ON "link__origin_address" ("object_id");

-- Link to the page containing an original version of the content, or directly to an online copy of the original [[MediaObject]] content, e.g. video file.
-- http://schema.org/originalMediaLink
CREATE TABLE "link__original_media_link" (
  "subject_id" TEXT NOT NULL REFERENCES "media_review" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__original_media_link__object" ON "link__original_media_link" ("object_id");

-- The vasculature the lymphatic structure originates, or afferents, from.
-- http://schema.org/originatesFrom
CREATE TABLE "link__originates_from" (
  "subject_id" TEXT NOT NULL REFERENCES "lymphatic_vessel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "vessel" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__originates_from__object" ON "link__originates_from" ("object_id");

-- A person or organization who owns this Thing.
-- http://schema.org/owner
CREATE TABLE "link__owner" (
  "subject_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__owner__object" ON "link__owner" ("object_id");

-- For an [[Organization]] (often but not necessarily a [[NewsMediaOrganization]]), a description of organizational ownership structure; funding and grants. In a news/media setting, this is with particular reference to editorial independence.   Note that the [[funder]] is also available and can be used to make basic funder information machine-readable.
-- http://schema.org/ownershipFundingInfo
CREATE TABLE "link__ownership_funding_info" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__ownership_funding_info__object" ON "link__ownership_funding_info" ("object_id");

-- Things owned by the organization or person.
-- http://schema.org/owns
CREATE TABLE "link__owns" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__owns__object" ON "link__owns" ("object_id");

-- A parent of this person.
-- http://schema.org/parent
CREATE TABLE "link__parent" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__parent__object" ON "link__parent" ("object_id");

-- The parent of a question, answer or item in general. Typically used for Q/A discussion threads e.g. a chain of comments with the first comment being an [[Article]] or other [[CreativeWork]]. See also [[comment]] which points from something to a comment about it.
-- http://schema.org/parentItem
CREATE TABLE "link__parent_item" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__parent_item__object" ON "link__parent_item" ("object_id");

-- The larger organization that this organization is a [[subOrganization]] of, if any.
-- http://schema.org/parentOrganization
CREATE TABLE "link__parent_organization" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__parent_organization__object" ON "link__parent_organization" ("object_id");

-- A broadcast service to which the broadcast service may belong to such as regional variations of a national channel.
-- http://schema.org/parentService
CREATE TABLE "link__parent_service" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "broadcast_service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__parent_service__object" ON "link__parent_service" ("object_id");

-- Closest parent taxon of the taxon in question.
-- http://schema.org/parentTaxon
CREATE TABLE "link__parent_taxon" (
  "subject_id" TEXT NOT NULL REFERENCES "taxon" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "taxon" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__parent_taxon__object" ON "link__parent_taxon" ("object_id");

-- A parents of the person.
-- http://schema.org/parents
-- Deprecated: Superseded by parent.
CREATE TABLE "link__parents" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__parents__object" ON "link__parents" ("object_id");

-- The episode to which this clip belongs.
-- http://schema.org/partOfEpisode
CREATE TABLE "link__part_of_episode" (
  "subject_id" TEXT NOT NULL REFERENCES "clip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "episode" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__part_of_episode__object" ON "link__part_of_episode" ("object_id");

-- The order is being paid as part of the referenced Invoice.
-- http://schema.org/partOfInvoice
CREATE TABLE "link__part_of_invoice" (
  "subject_id" TEXT NOT NULL REFERENCES "order" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "invoice" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__part_of_invoice__object" ON "link__part_of_invoice" ("object_id");

-- The overall order the items in this delivery were included in.
-- http://schema.org/partOfOrder
CREATE TABLE "link__part_of_order" (
  "subject_id" TEXT NOT NULL REFERENCES "parcel_delivery" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "order" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__part_of_order__object" ON "link__part_of_order" ("object_id");

-- The season to which this episode belongs.
-- http://schema.org/partOfSeason
CREATE TABLE "link__part_of_season" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work_season" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__part_of_season__object" ON "link__part_of_season" ("object_id");

-- The series to which this episode or season belongs.
-- http://schema.org/partOfSeries
CREATE TABLE "link__part_of_series" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work_series" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__part_of_series__object" ON "link__part_of_series" ("object_id");

-- The anatomical or organ system that this structure is part of.
-- http://schema.org/partOfSystem
CREATE TABLE "link__part_of_system" (
  "subject_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "anatomical_system" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__part_of_system__object" ON "link__part_of_system" ("object_id");

-- Identifies that this [[Trip]] is a subTrip of another Trip.  For example Day 1, Day 2, etc. of a multi-day trip.
-- http://schema.org/partOfTrip
CREATE TABLE "link__part_of_trip" (
  "subject_id" TEXT NOT NULL REFERENCES "trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "trip" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__part_of_trip__object" ON "link__part_of_trip" ("object_id");

-- The TV series to which this episode or season belongs.
-- http://schema.org/partOfTVSeries
-- Deprecated: Superseded by partOfSeries.
CREATE TABLE "link__part_of_tv_series" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "tv_series" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__part_of_tv_series__object" ON "link__part_of_tv_series" ("object_id");

-- Other co-agents that participated in the action indirectly. E.g. John wrote a book with *Steve*.
-- http://schema.org/participant
CREATE TABLE "link__participant" (
  "subject_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__participant__object" ON "link__participant" ("object_id");

-- Number of people the reservation should accommodate.
-- http://schema.org/partySize
CREATE TABLE "link__party_size" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__party_size__object" ON "link__party_size" ("object_id");

-- The priority status assigned to a passenger for security or boarding (e.g. FastTrack or Priority).
-- http://schema.org/passengerPriorityStatus
CREATE TABLE "link__passenger_priority_status" (
  "subject_id" TEXT NOT NULL REFERENCES "flight_reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__passenger_priority_status__object" ON "link__passenger_priority_status" ("object_id");

-- A pattern that something has, for example 'polka dot', 'striped', 'Canadian flag'. Values are typically expressed as text, although links to controlled value schemes are also supported.
-- http://schema.org/pattern
CREATE TABLE "link__pattern" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__pattern__object" ON "link__pattern" ("object_id");

-- The permitted weight of passengers and cargo, EXCLUDING the weight of the empty vehicle.
--
-- Typical unit code(s): KGM for kilogram, LBR for pound
--
-- * Note 1: Many databases specify the permitted TOTAL weight instead, which is the sum of [[weight]] and [[payload]]
-- * Note 2: You can indicate additional information in the [[name]] of the [[QuantitativeValue]] node.
-- * Note 3: You may also link to a [[QualitativeValue]] node that provides additional information using [[valueReference]].
-- * Note 4: Note that you can use [[minValue]] and [[maxValue]] to indicate ranges.
-- http://schema.org/payload
CREATE TABLE "link__payload" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__payload__object" ON "link__payload" ("object_id");

-- The name of the credit card or other method of payment for the order.
-- http://schema.org/paymentMethod
CREATE TABLE "link__payment_method" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "payment_method" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__payment_method__object" ON "link__payment_method" ("object_id");

-- The type of a payment method.
-- http://schema.org/paymentMethodType
CREATE TABLE "link__payment_method_type" (
  "subject_id" TEXT NOT NULL REFERENCES "payment_method" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "payment_method_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__payment_method_type__object" ON "link__payment_method_type" ("object_id");

-- The status of payment; whether the invoice has been paid or not.
-- http://schema.org/paymentStatus
CREATE TABLE "link__payment_status" (
  "subject_id" TEXT NOT NULL REFERENCES "invoice" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "payment_status_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__payment_status__object" ON "link__payment_status" ("object_id");

-- The individual who draws the primary narrative artwork.
-- http://schema.org/penciler
CREATE TABLE "link__penciler" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__penciler__object" ON "link__penciler" ("object_id");

-- The length of time it takes to perform instructions or a direction (not including time to prepare the supplies), in [ISO 8601 duration format](http://en.wikipedia.org/wiki/ISO_8601).
-- http://schema.org/performTime
CREATE TABLE "link__perform_time" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__perform_time__object" ON "link__perform_time" ("object_id");

-- A performer at the event&#x2014;for example, a presenter, musician, musical group or actor.
-- http://schema.org/performer
CREATE TABLE "link__performer" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__performer__object" ON "link__performer" ("object_id");

-- Event that this person is a performer or participant in.
-- http://schema.org/performerIn
CREATE TABLE "link__performer_in" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__performer_in__object" ON "link__performer_in" ("object_id");

-- The main performer or performers of the event&#x2014;for example, a presenter, musician, or actor.
-- http://schema.org/performers
-- Deprecated: Superseded by performer.
CREATE TABLE "link__performers" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__performers__object" ON "link__performers" ("object_id");

-- The type of permission granted the person, organization, or audience.
-- http://schema.org/permissionType
CREATE TABLE "link__permission_type" (
  "subject_id" TEXT NOT NULL REFERENCES "digital_document_permission" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "digital_document_permission_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__permission_type__object" ON "link__permission_type" ("object_id");

-- The target audience for this permit.
-- http://schema.org/permitAudience
CREATE TABLE "link__permit_audience" (
  "subject_id" TEXT NOT NULL REFERENCES "permit" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__permit_audience__object" ON "link__permit_audience" ("object_id");

-- A photograph of this place.
-- http://schema.org/photo
CREATE TABLE "link__photo" (
  "subject_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__photo__object" ON "link__photo" ("object_id");

-- Photographs of this place.
-- http://schema.org/photos
-- Deprecated: Superseded by photo.
CREATE TABLE "link__photos" (
  "subject_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__photos__object" ON "link__photos" ("object_id");

-- A description of the types of physical activity associated with the job. Defined terms such as those in O*net may be used, but note that there is no way to specify the level of ability as well as its nature when using a defined term.
-- http://schema.org/physicalRequirement
CREATE TABLE "link__physical_requirement" (
  "subject_id" TEXT NOT NULL REFERENCES "job_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__physical_requirement__object" ON "link__physical_requirement" ("object_id");

-- Where a taxi will pick up a passenger or a rental car can be picked up.
-- http://schema.org/pickupLocation
CREATE TABLE "link__pickup_location" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__pickup_location__object" ON "link__pickup_location" ("object_id");

-- Indicates whether this game is multi-player, co-op or single-player.  The game can be marked as multi-player, co-op and single-player at the same time.
-- http://schema.org/playMode
CREATE TABLE "link__play_mode" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "game_play_mode" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__play_mode__object" ON "link__play_mode" ("object_id");

-- Indicates the populationType common to all members of a [[StatisticalPopulation]] or all cases within the scope of a [[StatisticalVariable]].
-- http://schema.org/populationType
CREATE TABLE "link__population_type" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "class" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__population_type__object" ON "link__population_type" ("object_id");

-- Provides positive considerations regarding something, for example product highlights or (alongside [[negativeNotes]]) pro/con lists for reviews.
--
-- In the case of a [[Review]], the property describes the [[itemReviewed]] from the perspective of the review; in the case of a [[Product]], the product itself is being described.
--
-- The property values can be expressed either as unstructured text (repeated as necessary), or if ordered, as a list (in which case the most positive is at the beginning of the list).
-- http://schema.org/positiveNotes
CREATE TABLE "link__positive_notes" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__positive_notes__object" ON "link__positive_notes" ("object_id");

-- A possible treatment to address this condition, sign or symptom.
-- http://schema.org/possibleTreatment
CREATE TABLE "link__possible_treatment" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__possible_treatment__object" ON "link__possible_treatment" ("object_id");

-- A defined range of postal codes.
-- http://schema.org/postalCodeRange
CREATE TABLE "link__postal_code_range" (
  "subject_id" TEXT NOT NULL REFERENCES "defined_region" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "postal_code_range_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__postal_code_range__object" ON "link__postal_code_range" ("object_id");

-- Indicates a potential Action, which describes an idealized action in which this thing would play an 'object' role.
-- http://schema.org/potentialAction
CREATE TABLE "link__potential_action" (
  "subject_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__potential_action__object" ON "link__potential_action" ("object_id");

-- Intended use of the BioChemEntity by humans.
-- http://schema.org/potentialUse
CREATE TABLE "link__potential_use" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__potential_use__object" ON "link__potential_use" ("object_id");

-- A [[MedicalOrganization]] where the [[IndividualPhysician]] practices.
-- http://schema.org/practicesAt
CREATE TABLE "link__practices_at" (
  "subject_id" TEXT NOT NULL REFERENCES "individual_physician" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__practices_at__object" ON "link__practices_at" ("object_id");

-- A pointer from a previous, often discontinued variant of the product to its newer variant.
-- http://schema.org/predecessorOf
CREATE TABLE "link__predecessor_of" (
  "subject_id" TEXT NOT NULL REFERENCES "product_model" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "product_model" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__predecessor_of__object" ON "link__predecessor_of" ("object_id");

-- Pregnancy category of this drug.
-- http://schema.org/pregnancyCategory
CREATE TABLE "link__pregnancy_category" (
  "subject_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drug_pregnancy_category" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__pregnancy_category__object" ON "link__pregnancy_category" ("object_id");

-- The length of time it takes to prepare the items to be used in instructions or a direction, in [ISO 8601 duration format](http://en.wikipedia.org/wiki/ISO_8601).
-- http://schema.org/prepTime
CREATE TABLE "link__prep_time" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__prep_time__object" ON "link__prep_time" ("object_id");

-- Typical preparation that a patient must undergo before having the procedure performed.
-- http://schema.org/preparation
CREATE TABLE "link__preparation" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_procedure" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__preparation__object" ON "link__preparation" ("object_id");

-- Indicates the status of drug prescription, e.g. local catalogs classifications or whether the drug is available by prescription or over-the-counter, etc.
-- http://schema.org/prescriptionStatus
CREATE TABLE "link__prescription_status" (
  "subject_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drug_prescription_status" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__prescription_status__object" ON "link__prescription_status" ("object_id");

-- A link to the ListItem that precedes the current one.
-- http://schema.org/previousItem
CREATE TABLE "link__previous_item" (
  "subject_id" TEXT NOT NULL REFERENCES "list_item" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "list_item" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__previous_item__object" ON "link__previous_item" ("object_id");

-- This property links to all [[UnitPriceSpecification]] nodes that apply in parallel for the [[CompoundPriceSpecification]] node.
-- http://schema.org/priceComponent
CREATE TABLE "link__price_component" (
  "subject_id" TEXT NOT NULL REFERENCES "compound_price_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "price_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__price_component__object" ON "link__price_component" ("object_id");

-- Identifies a price component (for example, a line item on an invoice), part of the total price for an offer.
-- http://schema.org/priceComponentType
CREATE TABLE "link__price_component_type" (
  "subject_id" TEXT NOT NULL REFERENCES "unit_price_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "price_component_type_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__price_component_type__object" ON "link__price_component_type" ("object_id");

-- One or more detailed price specifications, indicating the unit price and delivery or payment charges.
-- http://schema.org/priceSpecification
CREATE TABLE "link__price_specification" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "price_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__price_specification__object" ON "link__price_specification" ("object_id");

-- Defines the type of a price specified for an offered product, for example a list price, a (temporary) sale price or a manufacturer suggested retail price. If multiple prices are specified for an offer the [[priceType]] property can be used to identify the type of each such specified price. The value of priceType can be specified as a value from enumeration PriceTypeEnumeration or, a UN/EDIFACT 5387 code, or as a free form text string for price types that are not already predefined in PriceTypeEnumeration.
-- http://schema.org/priceType
CREATE TABLE "link__price_type" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "price_type_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__price_type__object" ON "link__price_type" ("object_id");

-- Indicates the main image on the page.
-- http://schema.org/primaryImageOfPage
CREATE TABLE "link__primary_image_of_page" (
  "subject_id" TEXT NOT NULL REFERENCES "web_page" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__primary_image_of_page__object" ON "link__primary_image_of_page" ("object_id");

-- A preventative therapy used to prevent an initial occurrence of the medical condition, such as vaccination.
-- http://schema.org/primaryPrevention
CREATE TABLE "link__primary_prevention" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_therapy" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__primary_prevention__object" ON "link__primary_prevention" ("object_id");

-- The type of procedure, for example Surgical, Noninvasive, or Percutaneous.
-- http://schema.org/procedureType
CREATE TABLE "link__procedure_type" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_procedure" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_procedure_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__procedure_type__object" ON "link__procedure_type" ("object_id");

-- Estimated processing time for the service using this channel.
-- http://schema.org/processingTime
CREATE TABLE "link__processing_time" (
  "subject_id" TEXT NOT NULL REFERENCES "service_channel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__processing_time__object" ON "link__processing_time" ("object_id");

-- The person or organization who produced the work (e.g. music album, movie, TV/radio series etc.).
-- http://schema.org/producer
CREATE TABLE "link__producer" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__producer__object" ON "link__producer" ("object_id");

-- The tangible thing generated by the service, e.g. a passport, permit, etc.
-- http://schema.org/produces
-- Deprecated: Superseded by serviceOutput.
CREATE TABLE "link__produces" (
  "subject_id" TEXT NOT NULL REFERENCES "service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__produces__object" ON "link__produces" ("object_id");

-- The product or service this support contact point is related to (such as product support for a particular product line). This can be a specific product or product line (e.g. "iPhone") or a general category of products or services (e.g. "smartphones").
-- http://schema.org/productSupported
CREATE TABLE "link__product_supported" (
  "subject_id" TEXT NOT NULL REFERENCES "contact_point" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__product_supported__object" ON "link__product_supported" ("object_id");

-- The production company or studio responsible for the item, e.g. series, video game, episode etc.
-- http://schema.org/productionCompany
CREATE TABLE "link__production_company" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__production_company__object" ON "link__production_company" ("object_id");

-- The [MemberProgram](http://schema.org/MemberProgram) associated with a [ProgramMembership](http://schema.org/ProgramMembership).
-- http://schema.org/program
CREATE TABLE "link__program" (
  "subject_id" TEXT NOT NULL REFERENCES "program_membership" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "member_program" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__program__object" ON "link__program" ("object_id");

-- Any membership in a frequent flyer, hotel loyalty program, etc. being applied to the reservation.
-- http://schema.org/programMembershipUsed
CREATE TABLE "link__program_membership_used" (
  "subject_id" TEXT NOT NULL REFERENCES "reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "program_membership" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__program_membership_used__object" ON "link__program_membership_used" ("object_id");

-- Prerequisites for enrolling in the program.
-- http://schema.org/programPrerequisites
CREATE TABLE "link__program_prerequisites" (
  "subject_id" TEXT NOT NULL REFERENCES "educational_occupational_program" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__program_prerequisites__object" ON "link__program_prerequisites" ("object_id");

-- The type of educational or occupational program. For example, classroom, internship, alternance, etc.
-- http://schema.org/programType
CREATE TABLE "link__program_type" (
  "subject_id" TEXT NOT NULL REFERENCES "educational_occupational_program" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__program_type__object" ON "link__program_type" ("object_id");

-- The computer programming language.
-- http://schema.org/programmingLanguage
CREATE TABLE "link__programming_language" (
  "subject_id" TEXT NOT NULL REFERENCES "software_source_code" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "computer_language" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__programming_language__object" ON "link__programming_language" ("object_id");

-- A short string listing or describing pronouns for a person. Typically the person concerned is the best authority as pronouns are a critical part of personal identity and expression. Publishers and consumers of this information are reminded to treat this data responsibly, take country-specific laws related to gender expression into account, and be wary of out-of-date data and drawing unwarranted inferences about the person being described.
--
-- In English, formulations such as "they/them", "she/her", and "he/him" are commonly used online and can also be used here. We do not intend to enumerate all possible micro-syntaxes in all languages. More structured and well-defined external values for pronouns can be referenced using the [[StructuredValue]] or [[DefinedTerm]] values.
-- http://schema.org/pronouns
CREATE TABLE "link__pronouns" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__pronouns__object" ON "link__pronouns" ("object_id");

-- The number of grams of protein.
-- http://schema.org/proteinContent
CREATE TABLE "link__protein_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__protein_content__object" ON "link__protein_content" ("object_id");

-- The service provider, service operator, or service performer; the goods producer. Another party (a seller) may offer those services or goods on behalf of the provider. A provider may also serve as the seller.
-- http://schema.org/provider
CREATE TABLE "link__provider" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__provider__object" ON "link__provider" ("object_id");

-- The BroadcastService offered on this channel.
-- http://schema.org/providesBroadcastService
CREATE TABLE "link__provides_broadcast_service" (
  "subject_id" TEXT NOT NULL REFERENCES "broadcast_channel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "broadcast_service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__provides_broadcast_service__object" ON "link__provides_broadcast_service" ("object_id");

-- The service provided by this channel.
-- http://schema.org/providesService
CREATE TABLE "link__provides_service" (
  "subject_id" TEXT NOT NULL REFERENCES "service_channel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__provides_service__object" ON "link__provides_service" ("object_id");

-- Information about public transport closures.
-- http://schema.org/publicTransportClosuresInfo
CREATE TABLE "link__public_transport_closures_info" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "web_content" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__public_transport_closures_info__object" ON "link__public_transport_closures_info" ("object_id");

-- A publication event associated with the item.
-- http://schema.org/publication
CREATE TABLE "link__publication" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "publication_event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__publication__object" ON "link__publication" ("object_id");

-- An agent associated with the publication event.
-- http://schema.org/publishedBy
CREATE TABLE "link__published_by" (
  "subject_id" TEXT NOT NULL REFERENCES "publication_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__published_by__object" ON "link__published_by" ("object_id");

-- A broadcast service associated with the publication event.
-- http://schema.org/publishedOn
CREATE TABLE "link__published_on" (
  "subject_id" TEXT NOT NULL REFERENCES "publication_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "broadcast_service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__published_on__object" ON "link__published_on" ("object_id");

-- The publisher of the article in question.
-- http://schema.org/publisher
CREATE TABLE "link__publisher" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__publisher__object" ON "link__publisher" ("object_id");

-- The publishing division which published the comic.
-- http://schema.org/publisherImprint
CREATE TABLE "link__publisher_imprint" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__publisher_imprint__object" ON "link__publisher_imprint" ("object_id");

-- The publishingPrinciples property indicates (typically via [[URL]]) a document describing the editorial principles of an [[Organization]] (or individual, e.g. a [[Person]] writing a blog) that relate to their activities as a publisher, e.g. ethics or diversity policies. When applied to a [[CreativeWork]] (e.g. [[NewsArticle]]) the principles are those of the party primarily responsible for the creation of the [[CreativeWork]].
--
-- While such policies are most typically expressed in natural language, sometimes related information (e.g. indicating a [[funder]]) can be expressed using schema.org terminology.
-- http://schema.org/publishingPrinciples
CREATE TABLE "link__publishing_principles" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__publishing_principles__object" ON "link__publishing_principles" ("object_id");

-- Optional. The maximum price the item can have and still qualify for this offer.
-- http://schema.org/purchasePriceLimit
CREATE TABLE "link__purchase_price_limit" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_incentive" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__purchase_price_limit__object" ON "link__purchase_price_limit" ("object_id");

-- Optional. The type of purchase the consumer must make in order to qualify for this incentive.
-- http://schema.org/purchaseType
CREATE TABLE "link__purchase_type" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_incentive" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "purchase_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__purchase_type__object" ON "link__purchase_type" ("object_id");

-- Specific qualifications required for this role or Occupation.
-- http://schema.org/qualifications
CREATE TABLE "link__qualifications" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "educational_occupational_credential" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__qualifications__object" ON "link__qualifications" ("object_id");

-- Optional. The types of expenses that are covered by the incentive. For example some incentives are only for the goods (tangible items) but the services (labor) are excluded.
-- http://schema.org/qualifiedExpense
CREATE TABLE "link__qualified_expense" (
  "subject_id" TEXT NOT NULL REFERENCES "financial_incentive" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "incentive_qualified_expense_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__qualified_expense__object" ON "link__qualified_expense" ("object_id");

-- Guidelines about quarantine rules, e.g. in the context of a pandemic.
-- http://schema.org/quarantineGuidelines
CREATE TABLE "link__quarantine_guidelines" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "web_content" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__quarantine_guidelines__object" ON "link__quarantine_guidelines" ("object_id");

-- The task that a player-controlled character, or group of characters may complete in order to gain a reward.
-- http://schema.org/quest
CREATE TABLE "link__quest" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__quest__object" ON "link__quest" ("object_id");

-- A sub property of object. A question.
-- http://schema.org/question
CREATE TABLE "link__question" (
  "subject_id" TEXT NOT NULL REFERENCES "ask_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "question" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__question__object" ON "link__question" ("object_id");

-- Relates a property to a class that constitutes (one of) the expected type(s) for values of the property.
-- http://schema.org/rangeIncludes
CREATE TABLE "link__range_includes" (
  "subject_id" TEXT NOT NULL REFERENCES "property" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "class" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__range_includes__object" ON "link__range_includes" ("object_id");

-- A person who reads (performs) the audiobook.
-- http://schema.org/readBy
CREATE TABLE "link__read_by" (
  "subject_id" TEXT NOT NULL REFERENCES "audiobook" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__read_by__object" ON "link__read_by" ("object_id");

-- A sub property of participant. The real estate agent involved in the action.
-- http://schema.org/realEstateAgent
CREATE TABLE "link__real_estate_agent" (
  "subject_id" TEXT NOT NULL REFERENCES "rent_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "real_estate_agent" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__real_estate_agent__object" ON "link__real_estate_agent" ("object_id");

-- A sub property of instrument. The recipe/instructions used to perform the action.
-- http://schema.org/recipe
CREATE TABLE "link__recipe" (
  "subject_id" TEXT NOT NULL REFERENCES "cook_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "recipe" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recipe__object" ON "link__recipe" ("object_id");

-- An ingredient or ordered list of ingredients and potentially quantities used in the recipe, e.g. 1 cup of sugar, flour or garlic.  The ingredients can be represented as free text or more structured values.
-- http://schema.org/recipeIngredient
CREATE TABLE "link__recipe_ingredient" (
  "subject_id" TEXT NOT NULL REFERENCES "recipe" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recipe_ingredient__object" ON "link__recipe_ingredient" ("object_id");

-- A step in making the recipe, in the form of a single item (document, video, etc.) or an ordered list with HowToStep and/or HowToSection items.
-- http://schema.org/recipeInstructions
CREATE TABLE "link__recipe_instructions" (
  "subject_id" TEXT NOT NULL REFERENCES "recipe" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recipe_instructions__object" ON "link__recipe_instructions" ("object_id");

-- The quantity produced by the recipe (for example, number of people served, number of servings, etc).
-- http://schema.org/recipeYield
CREATE TABLE "link__recipe_yield" (
  "subject_id" TEXT NOT NULL REFERENCES "recipe" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recipe_yield__object" ON "link__recipe_yield" ("object_id");

-- A sub property of participant. The participant who is at the receiving end of the action.
-- http://schema.org/recipient
CREATE TABLE "link__recipient" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recipient__object" ON "link__recipient" ("object_id");

-- An organization that acknowledges the validity, value or utility of a credential. Note: recognition may include a process of quality assurance or accreditation.
-- http://schema.org/recognizedBy
CREATE TABLE "link__recognized_by" (
  "subject_id" TEXT NOT NULL REFERENCES "educational_occupational_credential" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recognized_by__object" ON "link__recognized_by" ("object_id");

-- If applicable, the organization that officially recognizes this entity as part of its endorsed system of medicine.
-- http://schema.org/recognizingAuthority
CREATE TABLE "link__recognizing_authority" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recognizing_authority__object" ON "link__recognizing_authority" ("object_id");

-- Recommended intake of this supplement for a given population as defined by a specific recommending authority.
-- http://schema.org/recommendedIntake
CREATE TABLE "link__recommended_intake" (
  "subject_id" TEXT NOT NULL REFERENCES "dietary_supplement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "recommended_dose_schedule" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recommended_intake__object" ON "link__recommended_intake" ("object_id");

-- The label that issued the release.
-- http://schema.org/recordLabel
CREATE TABLE "link__record_label" (
  "subject_id" TEXT NOT NULL REFERENCES "music_release" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__record_label__object" ON "link__record_label" ("object_id");

-- An audio recording of the work.
-- http://schema.org/recordedAs
CREATE TABLE "link__recorded_as" (
  "subject_id" TEXT NOT NULL REFERENCES "music_composition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_recording" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recorded_as__object" ON "link__recorded_as" ("object_id");

-- The Event where the CreativeWork was recorded. The CreativeWork may capture all or part of the event.
-- http://schema.org/recordedAt
CREATE TABLE "link__recorded_at" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recorded_at__object" ON "link__recorded_at" ("object_id");

-- The CreativeWork that captured all or part of this Event.
-- http://schema.org/recordedIn
CREATE TABLE "link__recorded_in" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recorded_in__object" ON "link__recorded_in" ("object_id");

-- The composition this track is a recording of.
-- http://schema.org/recordingOf
CREATE TABLE "link__recording_of" (
  "subject_id" TEXT NOT NULL REFERENCES "music_recording" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_composition" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__recording_of__object" ON "link__recording_of" ("object_id");

-- An official who watches a game or match closely to enforce the rules and arbitrate on matters arising from the play such as referees, umpires or judges. The name of the effective function can vary according to the sport.
-- http://schema.org/referee
CREATE TABLE "link__referee" (
  "subject_id" TEXT NOT NULL REFERENCES "sports_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__referee__object" ON "link__referee" ("object_id");

-- The reference quantity for which a certain price applies, e.g. 1 EUR per 4 kWh of electricity. This property is a replacement for unitOfMeasurement for the advanced cases where the price does not relate to a standard unit.
-- http://schema.org/referenceQuantity
CREATE TABLE "link__reference_quantity" (
  "subject_id" TEXT NOT NULL REFERENCES "unit_price_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__reference_quantity__object" ON "link__reference_quantity" ("object_id");

-- The Order(s) related to this Invoice. One or more Orders may be combined into a single Invoice.
-- http://schema.org/referencesOrder
CREATE TABLE "link__references_order" (
  "subject_id" TEXT NOT NULL REFERENCES "invoice" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "order" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__references_order__object" ON "link__references_order" ("object_id");

-- A refund type, from an enumerated list.
-- http://schema.org/refundType
CREATE TABLE "link__refund_type" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "refund_type_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__refund_type__object" ON "link__refund_type" ("object_id");

-- The anatomical or organ system drained by this vessel; generally refers to a specific part of an organ.
-- http://schema.org/regionDrained
CREATE TABLE "link__region_drained" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__region_drained__object" ON "link__region_drained" ("object_id");

-- The regions where the media is allowed. If not specified, then it's assumed to be allowed everywhere. Specify the countries in [ISO 3166 format](http://en.wikipedia.org/wiki/ISO_3166).
-- http://schema.org/regionsAllowed
CREATE TABLE "link__regions_allowed" (
  "subject_id" TEXT NOT NULL REFERENCES "media_object" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__regions_allowed__object" ON "link__regions_allowed" ("object_id");

-- Anatomical systems or structures that relate to the superficial anatomy.
-- http://schema.org/relatedAnatomy
CREATE TABLE "link__related_anatomy" (
  "subject_id" TEXT NOT NULL REFERENCES "superficial_anatomy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__related_anatomy__object" ON "link__related_anatomy" ("object_id");

-- A medical condition associated with this anatomy.
-- http://schema.org/relatedCondition
CREATE TABLE "link__related_condition" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__related_condition__object" ON "link__related_condition" ("object_id");

-- Any other drug related to this one, for example commonly-prescribed alternatives.
-- http://schema.org/relatedDrug
CREATE TABLE "link__related_drug" (
  "subject_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "drug" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__related_drug__object" ON "link__related_drug" ("object_id");

-- Related anatomical structure(s) that are not part of the system but relate or connect to it, such as vascular bundles associated with an organ system.
-- http://schema.org/relatedStructure
CREATE TABLE "link__related_structure" (
  "subject_id" TEXT NOT NULL REFERENCES "anatomical_system" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__related_structure__object" ON "link__related_structure" ("object_id");

-- A medical therapy related to this anatomy.
-- http://schema.org/relatedTherapy
CREATE TABLE "link__related_therapy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_therapy" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__related_therapy__object" ON "link__related_therapy" ("object_id");

-- The most generic familial relation.
-- http://schema.org/relatedTo
CREATE TABLE "link__related_to" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__related_to__object" ON "link__related_to" ("object_id");

-- The album this is a release of.
-- http://schema.org/releaseOf
CREATE TABLE "link__release_of" (
  "subject_id" TEXT NOT NULL REFERENCES "music_release" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_album" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__release_of__object" ON "link__release_of" ("object_id");

-- The place and time the release was issued, expressed as a PublicationEvent.
-- http://schema.org/releasedEvent
CREATE TABLE "link__released_event" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "publication_event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__released_event__object" ON "link__released_event" ("object_id");

-- The Occupation for the JobPosting.
-- http://schema.org/relevantOccupation
CREATE TABLE "link__relevant_occupation" (
  "subject_id" TEXT NOT NULL REFERENCES "job_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "occupation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__relevant_occupation__object" ON "link__relevant_occupation" ("object_id");

-- If applicable, a medical specialty in which this entity is relevant.
-- http://schema.org/relevantSpecialty
CREATE TABLE "link__relevant_specialty" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_specialty" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__relevant_specialty__object" ON "link__relevant_specialty" ("object_id");

-- Defines the frequency at which [[Event]]s will occur according to a schedule [[Schedule]]. The intervals between
-- events should be defined as a [[Duration]] of time.
-- http://schema.org/repeatFrequency
CREATE TABLE "link__repeat_frequency" (
  "subject_id" TEXT NOT NULL REFERENCES "schedule" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__repeat_frequency__object" ON "link__repeat_frequency" ("object_id");

-- Number of times one should repeat the activity.
-- http://schema.org/repetitions
CREATE TABLE "link__repetitions" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__repetitions__object" ON "link__repetitions" ("object_id");

-- A sub property of object. The object that is being replaced.
-- http://schema.org/replacee
CREATE TABLE "link__replacee" (
  "subject_id" TEXT NOT NULL REFERENCES "replace_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__replacee__object" ON "link__replacee" ("object_id");

-- A sub property of object. The object that replaces.
-- http://schema.org/replacer
CREATE TABLE "link__replacer" (
  "subject_id" TEXT NOT NULL REFERENCES "replace_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__replacer__object" ON "link__replacer" ("object_id");

-- Assets required to secure loan or credit repayments. It may take form of third party pledge, goods, financial instruments (cash, securities, etc.)
-- http://schema.org/requiredCollateral
CREATE TABLE "link__required_collateral" (
  "subject_id" TEXT NOT NULL REFERENCES "loan_or_credit" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__required_collateral__object" ON "link__required_collateral" ("object_id");

-- The required quantity of the item(s).
-- http://schema.org/requiredQuantity
CREATE TABLE "link__required_quantity" (
  "subject_id" TEXT NOT NULL REFERENCES "how_to_item" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__required_quantity__object" ON "link__required_quantity" ("object_id");

-- Indicates if use of the media require a subscription  (either paid or free). Allowed values are ```true``` or ```false``` (note that an earlier version had 'yes', 'no').
-- http://schema.org/requiresSubscription
CREATE TABLE "link__requires_subscription" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "media_subscription" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__requires_subscription__object" ON "link__requires_subscription" ("object_id");

-- The thing -- flight, event, restaurant, etc. being reserved.
-- http://schema.org/reservationFor
CREATE TABLE "link__reservation_for" (
  "subject_id" TEXT NOT NULL REFERENCES "reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__reservation_for__object" ON "link__reservation_for" ("object_id");

-- The current status of the reservation.
-- http://schema.org/reservationStatus
CREATE TABLE "link__reservation_status" (
  "subject_id" TEXT NOT NULL REFERENCES "reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "reservation_status_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__reservation_status__object" ON "link__reservation_status" ("object_id");

-- A ticket associated with the reservation.
-- http://schema.org/reservedTicket
CREATE TABLE "link__reserved_ticket" (
  "subject_id" TEXT NOT NULL REFERENCES "reservation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "ticket" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__reserved_ticket__object" ON "link__reserved_ticket" ("object_id");

-- How often one should break from the activity.
-- http://schema.org/restPeriods
CREATE TABLE "link__rest_periods" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__rest_periods__object" ON "link__rest_periods" ("object_id");

-- Use [[MonetaryAmount]] to specify a fixed restocking fee for product returns, or use [[Number]] to specify a percentage of the product price paid by the customer.
-- http://schema.org/restockingFee
CREATE TABLE "link__restocking_fee" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__restocking_fee__object" ON "link__restocking_fee" ("object_id");

-- The result produced in the action. E.g. John wrote *a book*.
-- http://schema.org/result
CREATE TABLE "link__result" (
  "subject_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__result__object" ON "link__result" ("object_id");

-- A sub property of result. The Comment created or sent as a result of this action.
-- http://schema.org/resultComment
CREATE TABLE "link__result_comment" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "comment" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__result_comment__object" ON "link__result_comment" ("object_id");

-- A sub property of result. The review that resulted in the performing of the action.
-- http://schema.org/resultReview
CREATE TABLE "link__result_review" (
  "subject_id" TEXT NOT NULL REFERENCES "review_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__result_review__object" ON "link__result_review" ("object_id");

-- The type of return fees for purchased products (for any return reason).
-- http://schema.org/returnFees
CREATE TABLE "link__return_fees" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "return_fees_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__return_fees__object" ON "link__return_fees" ("object_id");

-- The method (from an enumeration) by which the customer obtains a return shipping label for a product returned for any reason.
-- http://schema.org/returnLabelSource
CREATE TABLE "link__return_label_source" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "return_label_source_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__return_label_source__object" ON "link__return_label_source" ("object_id");

-- The type of return method offered, specified from an enumeration.
-- http://schema.org/returnMethod
CREATE TABLE "link__return_method" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "return_method_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__return_method__object" ON "link__return_method" ("object_id");

-- Specifies an applicable return policy (from an enumeration).
-- http://schema.org/returnPolicyCategory
CREATE TABLE "link__return_policy_category" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "merchant_return_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__return_policy_category__object" ON "link__return_policy_category" ("object_id");

-- The country where the product has to be sent to for returns, for example "Ireland" using the [[name]] property of [[Country]]. You can also provide the two-letter [ISO 3166-1 alpha-2 country code](http://en.wikipedia.org/wiki/ISO_3166-1). Note that this can be different from the country where the product was originally shipped from or sent to.
-- http://schema.org/returnPolicyCountry
CREATE TABLE "link__return_policy_country" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "country" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__return_policy_country__object" ON "link__return_policy_country" ("object_id");

-- Seasonal override of a return policy.
-- http://schema.org/returnPolicySeasonalOverride
CREATE TABLE "link__return_policy_seasonal_override" (
  "subject_id" TEXT NOT NULL REFERENCES "merchant_return_policy" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "merchant_return_policy_seasonal_override" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__return_policy_seasonal_override__object" ON "link__return_policy_seasonal_override" ("object_id");

-- Amount of shipping costs for product returns (for any reason). Applicable when property [[returnFees]] equals [[ReturnShippingFees]].
-- http://schema.org/returnShippingFeesAmount
CREATE TABLE "link__return_shipping_fees_amount" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__return_shipping_fees_amount__object" ON "link__return_shipping_fees_amount" ("object_id");

-- A review of the item.
-- http://schema.org/review
CREATE TABLE "link__review" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__review__object" ON "link__review" ("object_id");

-- This Review or Rating is relevant to this part or facet of the itemReviewed.
-- http://schema.org/reviewAspect
CREATE TABLE "link__review_aspect" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "structured_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__review_aspect__object" ON "link__review_aspect" ("object_id");

-- The rating given in this review. Note that reviews can themselves be rated. The ```reviewRating``` applies to rating given by the review. The [[aggregateRating]] property applies to the review itself, as a creative work.
-- http://schema.org/reviewRating
CREATE TABLE "link__review_rating" (
  "subject_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rating" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__review_rating__object" ON "link__review_rating" ("object_id");

-- People or organizations that have reviewed the content on this web page for accuracy and/or completeness.
-- http://schema.org/reviewedBy
CREATE TABLE "link__reviewed_by" (
  "subject_id" TEXT NOT NULL REFERENCES "web_page" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__reviewed_by__object" ON "link__reviewed_by" ("object_id");

-- Review of the item.
-- http://schema.org/reviews
-- Deprecated: Superseded by review.
CREATE TABLE "link__reviews" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__reviews__object" ON "link__reviews" ("object_id");

-- A modifiable or non-modifiable factor that increases the risk of a patient contracting this condition, e.g. age,  coexisting condition.
-- http://schema.org/riskFactor
CREATE TABLE "link__risk_factor" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_risk_factor" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__risk_factor__object" ON "link__risk_factor" ("object_id");

-- The permitted total weight of cargo and installations (e.g. a roof rack) on top of the vehicle.
--
-- Typical unit code(s): KGM for kilogram, LBR for pound
--
-- * Note 1: You can indicate additional information in the [[name]] of the [[QuantitativeValue]] node.
-- * Note 2: You may also link to a [[QualitativeValue]] node that provides additional information using [[valueReference]]
-- * Note 3: Note that you can use [[minValue]] and [[maxValue]] to indicate ranges.
-- http://schema.org/roofLoad
CREATE TABLE "link__roof_load" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__roof_load__object" ON "link__roof_load" ("object_id");

-- The response (yes, no, maybe) to the RSVP.
-- http://schema.org/rsvpResponse
CREATE TABLE "link__rsvp_response" (
  "subject_id" TEXT NOT NULL REFERENCES "rsvp_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rsvp_response_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__rsvp_response__object" ON "link__rsvp_response" ("object_id");

-- The vasculature the lymphatic structure runs, or efferents, to.
-- http://schema.org/runsTo
CREATE TABLE "link__runs_to" (
  "subject_id" TEXT NOT NULL REFERENCES "lymphatic_vessel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "vessel" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__runs_to__object" ON "link__runs_to" ("object_id");

-- Runtime platform or script interpreter dependencies (example: Java v1, Python 2.3, .NET Framework 3.0).
-- http://schema.org/runtimePlatform
CREATE TABLE "link__runtime_platform" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "runtime_platform" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__runtime_platform__object" ON "link__runtime_platform" ("object_id");

-- The expected salary upon completing the training.
-- http://schema.org/salaryUponCompletion
CREATE TABLE "link__salary_upon_completion" (
  "subject_id" TEXT NOT NULL REFERENCES "educational_occupational_program" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount_distribution" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__salary_upon_completion__object" ON "link__salary_upon_completion" ("object_id");

-- The number of grams of saturated fat.
-- http://schema.org/saturatedFatContent
CREATE TABLE "link__saturated_fat_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__saturated_fat_content__object" ON "link__saturated_fat_content" ("object_id");

-- Information about school closures.
-- http://schema.org/schoolClosuresInfo
CREATE TABLE "link__school_closures_info" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "web_content" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__school_closures_info__object" ON "link__school_closures_info" ("object_id");

-- A link to a screenshot image of the app.
-- http://schema.org/screenshot
CREATE TABLE "link__screenshot" (
  "subject_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__screenshot__object" ON "link__screenshot" ("object_id");

-- A license document that applies to this structured data, typically indicated by URL.
-- http://schema.org/sdLicense
CREATE TABLE "link__sd_license" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sd_license__object" ON "link__sd_license" ("object_id");

-- Indicates the party responsible for generating and publishing the current structured data markup, typically in cases where the structured data is derived automatically from existing published content but published on a different site. For example, student projects and open data initiatives often re-publish existing content with more explicitly structured metadata. The
-- [[sdPublisher]] property helps make such practices more explicit.
-- http://schema.org/sdPublisher
CREATE TABLE "link__sd_publisher" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sd_publisher__object" ON "link__sd_publisher" ("object_id");

-- A season in a media series.
-- http://schema.org/season
-- Deprecated: Superseded by containsSeason.
CREATE TABLE "link__season" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work_season" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__season__object" ON "link__season" ("object_id");

-- Limited period during which these shipping conditions apply.
-- http://schema.org/seasonalOverride
CREATE TABLE "link__seasonal_override" (
  "subject_id" TEXT NOT NULL REFERENCES "shipping_conditions" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "opening_hours_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__seasonal_override__object" ON "link__seasonal_override" ("object_id");

-- A season in a media series.
-- http://schema.org/seasons
-- Deprecated: Superseded by season.
CREATE TABLE "link__seasons" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work_season" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__seasons__object" ON "link__seasons" ("object_id");

-- The number of persons that can be seated (e.g. in a vehicle), both in terms of the physical space available, and in terms of limitations set by law.
--
-- Typical unit code(s): C62 for persons.
-- http://schema.org/seatingCapacity
CREATE TABLE "link__seating_capacity" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__seating_capacity__object" ON "link__seating_capacity" ("object_id");

-- The type/class of the seat.
-- http://schema.org/seatingType
CREATE TABLE "link__seating_type" (
  "subject_id" TEXT NOT NULL REFERENCES "seat" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__seating_type__object" ON "link__seating_type" ("object_id");

-- A preventative therapy used to prevent reoccurrence of the medical condition after an initial episode of the condition.
-- http://schema.org/secondaryPrevention
CREATE TABLE "link__secondary_prevention" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__secondary_prevention__object" ON "link__secondary_prevention" ("object_id");

-- A pointer to products or services sought by the organization or person (demand).
-- http://schema.org/seeks
CREATE TABLE "link__seeks" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "demand" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__seeks__object" ON "link__seeks" ("object_id");

-- An entity which offers (sells / leases / lends / loans) the services / goods.  A seller may also be a provider.
-- http://schema.org/seller
CREATE TABLE "link__seller" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__seller__object" ON "link__seller" ("object_id");

-- A sub property of participant. The participant who is at the sending end of the action.
-- http://schema.org/sender
CREATE TABLE "link__sender" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sender__object" ON "link__sender" ("object_id");

-- A description of any sensory requirements and levels necessary to function on the job, including hearing and vision. Defined terms such as those in O*net may be used, but note that there is no way to specify the level of ability as well as its nature when using a defined term.
-- http://schema.org/sensoryRequirement
CREATE TABLE "link__sensory_requirement" (
  "subject_id" TEXT NOT NULL REFERENCES "job_posting" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sensory_requirement__object" ON "link__sensory_requirement" ("object_id");

-- The neurological pathway extension that inputs and sends information to the brain or spinal cord.
-- http://schema.org/sensoryUnit
CREATE TABLE "link__sensory_unit" (
  "subject_id" TEXT NOT NULL REFERENCES "nerve" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sensory_unit__object" ON "link__sensory_unit" ("object_id");

-- A possible serious complication and/or serious side effect of this therapy. Serious adverse outcomes include those that are life-threatening; result in death, disability, or permanent damage; require hospitalization or prolong existing hospitalization; cause congenital anomalies or birth defects; or jeopardize the patient and may require medical or surgical intervention to prevent one of the outcomes in this definition.
-- http://schema.org/seriousAdverseOutcome
CREATE TABLE "link__serious_adverse_outcome" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__serious_adverse_outcome__object" ON "link__serious_adverse_outcome" ("object_id");

-- Status of a game server.
-- http://schema.org/serverStatus
CREATE TABLE "link__server_status" (
  "subject_id" TEXT NOT NULL REFERENCES "game_server" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "game_server_status" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__server_status__object" ON "link__server_status" ("object_id");

-- The geographic area where the service is provided.
-- http://schema.org/serviceArea
-- Deprecated: Superseded by areaServed.
CREATE TABLE "link__service_area" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service_area__object" ON "link__service_area" ("object_id");

-- The audience eligible for this service.
-- http://schema.org/serviceAudience
-- Deprecated: Superseded by audience.
CREATE TABLE "link__service_audience" (
  "subject_id" TEXT NOT NULL REFERENCES "service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service_audience__object" ON "link__service_audience" ("object_id");

-- The location (e.g. civic structure, local business, etc.) where a person can go to access the service.
-- http://schema.org/serviceLocation
CREATE TABLE "link__service_location" (
  "subject_id" TEXT NOT NULL REFERENCES "service_channel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service_location__object" ON "link__service_location" ("object_id");

-- The operating organization, if different from the provider.  This enables the representation of services that are provided by an organization, but operated by another organization like a subcontractor.
-- http://schema.org/serviceOperator
CREATE TABLE "link__service_operator" (
  "subject_id" TEXT NOT NULL REFERENCES "government_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service_operator__object" ON "link__service_operator" ("object_id");

-- The tangible thing generated by the service, e.g. a passport, permit, etc.
-- http://schema.org/serviceOutput
CREATE TABLE "link__service_output" (
  "subject_id" TEXT NOT NULL REFERENCES "service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service_output__object" ON "link__service_output" ("object_id");

-- The phone number to use to access the service.
-- http://schema.org/servicePhone
CREATE TABLE "link__service_phone" (
  "subject_id" TEXT NOT NULL REFERENCES "service_channel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "contact_point" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service_phone__object" ON "link__service_phone" ("object_id");

-- The address for accessing the service by mail.
-- http://schema.org/servicePostalAddress
CREATE TABLE "link__service_postal_address" (
  "subject_id" TEXT NOT NULL REFERENCES "service_channel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "postal_address" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service_postal_address__object" ON "link__service_postal_address" ("object_id");

-- The number to access the service by text message.
-- http://schema.org/serviceSmsNumber
CREATE TABLE "link__service_sms_number" (
  "subject_id" TEXT NOT NULL REFERENCES "service_channel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "contact_point" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service_sms_number__object" ON "link__service_sms_number" ("object_id");

-- The type of service being offered, e.g. veterans' benefits, emergency relief, etc.
-- http://schema.org/serviceType
CREATE TABLE "link__service_type" (
  "subject_id" TEXT NOT NULL REFERENCES "service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "government_benefits_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service_type__object" ON "link__service_type" ("object_id");

-- A CreativeWork such as an image, video, or audio clip shared as part of this posting.
-- http://schema.org/sharedContent
CREATE TABLE "link__shared_content" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__shared_content__object" ON "link__shared_content" ("object_id");

-- The conditions (constraints, price) applicable to the [[ShippingService]].
-- http://schema.org/shippingConditions
CREATE TABLE "link__shipping_conditions" (
  "subject_id" TEXT NOT NULL REFERENCES "shipping_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "shipping_conditions" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__shipping_conditions__object" ON "link__shipping_conditions" ("object_id");

-- indicates (possibly multiple) shipping destinations. These can be defined in several ways, e.g. postalCode ranges.
-- http://schema.org/shippingDestination
CREATE TABLE "link__shipping_destination" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_region" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__shipping_destination__object" ON "link__shipping_destination" ("object_id");

-- Indicates information about the shipping policies and options associated with an [[Offer]].
-- http://schema.org/shippingDetails
CREATE TABLE "link__shipping_details" (
  "subject_id" TEXT NOT NULL REFERENCES "offer" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "offer_shipping_details" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__shipping_details__object" ON "link__shipping_details" ("object_id");

-- Indicates the origin of a shipment, i.e. where it should be coming from.
-- http://schema.org/shippingOrigin
CREATE TABLE "link__shipping_origin" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_region" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__shipping_origin__object" ON "link__shipping_origin" ("object_id");

-- The shipping rate is the cost of shipping to the specified destination. Typically, the maxValue and currency values (of the [[MonetaryAmount]]) are most appropriate.
-- http://schema.org/shippingRate
CREATE TABLE "link__shipping_rate" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__shipping_rate__object" ON "link__shipping_rate" ("object_id");

-- A sibling of the person.
-- http://schema.org/sibling
CREATE TABLE "link__sibling" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sibling__object" ON "link__sibling" ("object_id");

-- A sibling of the person.
-- http://schema.org/siblings
-- Deprecated: Superseded by sibling.
CREATE TABLE "link__siblings" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__siblings__object" ON "link__siblings" ("object_id");

-- A sign detected by the test.
-- http://schema.org/signDetected
CREATE TABLE "link__sign_detected" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_test" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_sign" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sign_detected__object" ON "link__sign_detected" ("object_id");

-- A sign or symptom of this condition. Signs are objective or physically observable manifestations of the medical condition while symptoms are the subjective experience of the medical condition.
-- http://schema.org/signOrSymptom
CREATE TABLE "link__sign_or_symptom" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_sign_or_symptom" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sign_or_symptom__object" ON "link__sign_or_symptom" ("object_id");

-- A standardized size of a product or creative work, specified either through a simple textual string (for example 'XL', '32Wx34L'), a  QuantitativeValue with a unitCode, or a comprehensive and structured [[SizeSpecification]]; in other cases, the [[width]], [[height]], [[depth]] and [[weight]] properties may be more applicable.
-- http://schema.org/size
CREATE TABLE "link__size" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__size__object" ON "link__size" ("object_id");

-- The size group (also known as "size type") for a product's size. Size groups are common in the fashion industry to define size segments and suggested audiences for wearable products. Multiple values can be combined, for example "men's big and tall", "petite maternity" or "regular".
-- http://schema.org/sizeGroup
CREATE TABLE "link__size_group" (
  "subject_id" TEXT NOT NULL REFERENCES "size_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "size_group_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__size_group__object" ON "link__size_group" ("object_id");

-- The size system used to identify a product's size. Typically either a standard (for example, "GS1" or "ISO-EN13402"), country code (for example "US" or "JP"), or a measuring system (for example "Metric" or "Imperial").
-- http://schema.org/sizeSystem
CREATE TABLE "link__size_system" (
  "subject_id" TEXT NOT NULL REFERENCES "size_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "size_system_enumeration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__size_system__object" ON "link__size_system" ("object_id");

-- A statement of knowledge, skill, ability, task or any other assertion expressing a competency that is either claimed by a person, an organization or desired or required to fulfill a role or to work in an occupation.
-- http://schema.org/skills
CREATE TABLE "link__skills" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__skills__object" ON "link__skills" ("object_id");

-- The number of milligrams of sodium.
-- http://schema.org/sodiumContent
CREATE TABLE "link__sodium_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sodium_content__object" ON "link__sodium_content" ("object_id");

-- Additional content for a software application.
-- http://schema.org/softwareAddOn
CREATE TABLE "link__software_add_on" (
  "subject_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__software_add_on__object" ON "link__software_add_on" ("object_id");

-- Software application help.
-- http://schema.org/softwareHelp
CREATE TABLE "link__software_help" (
  "subject_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__software_help__object" ON "link__software_help" ("object_id");

-- Component dependency requirements for application. This includes runtime environments and shared libraries that are not included in the application distribution package, but required to run the application (examples: DirectX, Java or .NET runtime).
-- http://schema.org/softwareRequirements
CREATE TABLE "link__software_requirements" (
  "subject_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__software_requirements__object" ON "link__software_requirements" ("object_id");

-- The source or cause of the event.
-- http://schema.org/source
CREATE TABLE "link__source" (
  "subject_id" TEXT NOT NULL REFERENCES "instantaneous_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__source__object" ON "link__source" ("object_id");

-- The Organization on whose behalf the creator was working.
-- http://schema.org/sourceOrganization
CREATE TABLE "link__source_organization" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__source_organization__object" ON "link__source_organization" ("object_id");

-- The neurological pathway that originates the neurons.
-- http://schema.org/sourcedFrom
CREATE TABLE "link__sourced_from" (
  "subject_id" TEXT NOT NULL REFERENCES "nerve" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "brain_structure" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sourced_from__object" ON "link__sourced_from" ("object_id");

-- The "spatial" property can be used in cases when more specific properties
-- (e.g. [[locationCreated]], [[spatialCoverage]], [[contentLocation]]) are not known to be appropriate.
-- http://schema.org/spatial
CREATE TABLE "link__spatial" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__spatial__object" ON "link__spatial" ("object_id");

-- The spatialCoverage of a CreativeWork indicates the place(s) which are the focus of the content. It is a subproperty of
-- contentLocation intended primarily for more technical and detailed materials. For example with a Dataset, it indicates
-- areas that the dataset describes: a dataset of New York weather would have spatialCoverage which was the place: the state of New York.
-- http://schema.org/spatialCoverage
CREATE TABLE "link__spatial_coverage" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__spatial_coverage__object" ON "link__spatial_coverage" ("object_id");

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
-- http://schema.org/speakable
CREATE TABLE "link__speakable" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "speakable_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__speakable__object" ON "link__speakable" ("object_id");

-- The special opening hours of a certain place.
--
-- Use this to explicitly override general opening hours brought in scope by [[openingHoursSpecification]] or [[openingHours]].
-- http://schema.org/specialOpeningHoursSpecification
CREATE TABLE "link__special_opening_hours_specification" (
  "subject_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "opening_hours_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__special_opening_hours_specification__object" ON "link__special_opening_hours_specification" ("object_id");

-- One of the domain specialities to which this web page's content applies.
-- http://schema.org/specialty
CREATE TABLE "link__specialty" (
  "subject_id" TEXT NOT NULL REFERENCES "web_page" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "specialty" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__specialty__object" ON "link__specialty" ("object_id");

-- The speed range of the vehicle. If the vehicle is powered by an engine, the upper limit of the speed range (indicated by [[maxValue]]) should be the maximum speed achievable under regular conditions.
--
-- Typical unit code(s): KMH for km/h, HM for mile per hour (0.447 04 m/s), KNT for knot
--
-- *Note 1: Use [[minValue]] and [[maxValue]] to indicate the range. Typically, the minimal value is zero.
-- * Note 2: There are many different ways of measuring the speed range. You can link to information about how the given value has been determined using the [[valueReference]] property.
-- http://schema.org/speed
CREATE TABLE "link__speed" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__speed__object" ON "link__speed" ("object_id");

-- The (e.g. fictional) character, Person or Organization to whom the quotation is attributed within the containing CreativeWork.
-- http://schema.org/spokenByCharacter
CREATE TABLE "link__spoken_by_character" (
  "subject_id" TEXT NOT NULL REFERENCES "quotation" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__spoken_by_character__object" ON "link__spoken_by_character" ("object_id");

-- A person or organization that supports a thing through a pledge, promise, or financial contribution. E.g. a sponsor of a Medical Study or a corporate sponsor of an event.
-- http://schema.org/sponsor
CREATE TABLE "link__sponsor" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sponsor__object" ON "link__sponsor" ("object_id");

-- A sub property of location. The sports activity location where this action occurred.
-- http://schema.org/sportsActivityLocation
CREATE TABLE "link__sports_activity_location" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "sports_activity_location" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sports_activity_location__object" ON "link__sports_activity_location" ("object_id");

-- A sub property of location. The sports event where this action occurred.
-- http://schema.org/sportsEvent
CREATE TABLE "link__sports_event" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "sports_event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sports_event__object" ON "link__sports_event" ("object_id");

-- A sub property of participant. The sports team that participated on this action.
-- http://schema.org/sportsTeam
CREATE TABLE "link__sports_team" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "sports_team" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sports_team__object" ON "link__sports_team" ("object_id");

-- The person's spouse.
-- http://schema.org/spouse
CREATE TABLE "link__spouse" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__spouse__object" ON "link__spouse" ("object_id");

-- The stage of the condition, if applicable.
-- http://schema.org/stage
CREATE TABLE "link__stage" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_condition_stage" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__stage__object" ON "link__stage" ("object_id");

-- An official rating for a lodging business or food establishment, e.g. from national associations or standards bodies. Use the author property to indicate the rating organization, e.g. as an Organization with name such as (e.g. HOTREC, DEHOGA, WHR, or Hotelstars).
-- http://schema.org/starRating
CREATE TABLE "link__star_rating" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rating" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__star_rating__object" ON "link__star_rating" ("object_id");

-- The start time of the clip expressed as the number of seconds from the beginning of the work.
-- http://schema.org/startOffset
CREATE TABLE "link__start_offset" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "hyper_toc_entry" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__start_offset__object" ON "link__start_offset" ("object_id");

-- Indicates the kind of statistic represented by a [[StatisticalVariable]], e.g. mean, count etc. The value of statType is a property, either from within Schema.org (e.g. [[median]], [[marginOfError]], [[maxValue]], [[minValue]]) or from other compatible (e.g. RDF) systems such as DataCommons.org or Wikidata.org.
-- http://schema.org/statType
CREATE TABLE "link__stat_type" (
  "subject_id" TEXT NOT NULL REFERENCES "statistical_variable" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "property" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__stat_type__object" ON "link__stat_type" ("object_id");

-- The status of the study (enumerated).
-- http://schema.org/status
CREATE TABLE "link__status" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__status__object" ON "link__status" ("object_id");

-- The position of the steering wheel or similar device (mostly for cars).
-- http://schema.org/steeringPosition
CREATE TABLE "link__steering_position" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "steering_position_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__steering_position__object" ON "link__steering_position" ("object_id");

-- A single step item (as HowToStep, text, document, video, etc.) or a HowToSection.
-- http://schema.org/step
CREATE TABLE "link__step" (
  "subject_id" TEXT NOT NULL REFERENCES "how_to" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__step__object" ON "link__step" ("object_id");

-- A single step item (as HowToStep, text, document, video, etc.) or a HowToSection (originally misnamed 'steps'; 'step' is preferred).
-- http://schema.org/steps
-- Deprecated: Superseded by step.
CREATE TABLE "link__steps" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__steps__object" ON "link__steps" ("object_id");

-- A medical study or trial related to this entity.
-- http://schema.org/study
CREATE TABLE "link__study" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_study" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__study__object" ON "link__study" ("object_id");

-- Specifics about the observational study design (enumerated).
-- http://schema.org/studyDesign
CREATE TABLE "link__study_design" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_observational_study" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_observational_study_design" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__study_design__object" ON "link__study_design" ("object_id");

-- The location in which the study is taking/took place.
-- http://schema.org/studyLocation
CREATE TABLE "link__study_location" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_study" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__study_location__object" ON "link__study_location" ("object_id");

-- A subject of the study, i.e. one of the medical conditions, therapies, devices, drugs, etc. investigated by the study.
-- http://schema.org/studySubject
CREATE TABLE "link__study_subject" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_study" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_entity" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__study_subject__object" ON "link__study_subject" ("object_id");

-- An Event that is part of this event. For example, a conference event includes many presentations, each of which is a subEvent of the conference.
-- http://schema.org/subEvent
CREATE TABLE "link__sub_event" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sub_event__object" ON "link__sub_event" ("object_id");

-- Events that are a part of this event. For example, a conference event includes many presentations, each subEvents of the conference.
-- http://schema.org/subEvents
-- Deprecated: Superseded by subEvent.
CREATE TABLE "link__sub_events" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sub_events__object" ON "link__sub_events" ("object_id");

-- A relationship between two organizations where the first includes the second, e.g., as a subsidiary. See also: the more specific 'department' property.
-- http://schema.org/subOrganization
CREATE TABLE "link__sub_organization" (
  "subject_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sub_organization__object" ON "link__sub_organization" ("object_id");

-- The individual reservations included in the package. Typically a repeated property.
-- http://schema.org/subReservation
CREATE TABLE "link__sub_reservation" (
  "subject_id" TEXT NOT NULL REFERENCES "reservation_package" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "reservation" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sub_reservation__object" ON "link__sub_reservation" ("object_id");

-- Component (sub-)structure(s) that comprise this anatomical structure.
-- http://schema.org/subStructure
CREATE TABLE "link__sub_structure" (
  "subject_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sub_structure__object" ON "link__sub_structure" ("object_id");

-- A component test of the panel.
-- http://schema.org/subTest
CREATE TABLE "link__sub_test" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_test_panel" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_test" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sub_test__object" ON "link__sub_test" ("object_id");

-- Identifies a [[Trip]] that is a subTrip of this Trip.  For example Day 1, Day 2, etc. of a multi-day trip.
-- http://schema.org/subTrip
CREATE TABLE "link__sub_trip" (
  "subject_id" TEXT NOT NULL REFERENCES "trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "trip" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sub_trip__object" ON "link__sub_trip" ("object_id");

-- A CreativeWork or Event about this Thing.
-- http://schema.org/subjectOf
CREATE TABLE "link__subject_of" (
  "subject_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__subject_of__object" ON "link__subject_of" ("object_id");

-- Languages in which subtitles/captions are available, in [IETF BCP 47 standard format](http://tools.ietf.org/html/bcp47).
-- http://schema.org/subtitleLanguage
CREATE TABLE "link__subtitle_language" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "language" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__subtitle_language__object" ON "link__subtitle_language" ("object_id");

-- A pointer from a newer variant of a product  to its previous, often discontinued predecessor.
-- http://schema.org/successorOf
CREATE TABLE "link__successor_of" (
  "subject_id" TEXT NOT NULL REFERENCES "product_model" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "product_model" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__successor_of__object" ON "link__successor_of" ("object_id");

-- The number of grams of sugar.
-- http://schema.org/sugarContent
CREATE TABLE "link__sugar_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__sugar_content__object" ON "link__sugar_content" ("object_id");

-- The age or age range for the intended audience or person, for example 3-12 months for infants, 1-5 years for toddlers.
-- http://schema.org/suggestedAge
CREATE TABLE "link__suggested_age" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__suggested_age__object" ON "link__suggested_age" ("object_id");

-- An answer (possibly one of several, possibly incorrect) to a Question, e.g. on a Question/Answer site.
-- http://schema.org/suggestedAnswer
CREATE TABLE "link__suggested_answer" (
  "subject_id" TEXT NOT NULL REFERENCES "question" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__suggested_answer__object" ON "link__suggested_answer" ("object_id");

-- The suggested gender of the intended person or audience, for example "male", "female", or "unisex".
-- http://schema.org/suggestedGender
CREATE TABLE "link__suggested_gender" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "gender_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__suggested_gender__object" ON "link__suggested_gender" ("object_id");

-- A suggested range of body measurements for the intended audience or person, for example inseam between 32 and 34 inches or height between 170 and 190 cm. Typically found on a size chart for wearable products.
-- http://schema.org/suggestedMeasurement
CREATE TABLE "link__suggested_measurement" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__suggested_measurement__object" ON "link__suggested_measurement" ("object_id");

-- Indicates a dietary restriction or guideline for which this recipe or menu item is suitable, e.g. diabetic, halal etc.
-- http://schema.org/suitableForDiet
CREATE TABLE "link__suitable_for_diet" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "restricted_diet" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__suitable_for_diet__object" ON "link__suitable_for_diet" ("object_id");

-- An event that this event is a part of. For example, a collection of individual music performances might each have a music festival as their superEvent.
-- http://schema.org/superEvent
CREATE TABLE "link__super_event" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__super_event__object" ON "link__super_event" ("object_id");

-- Relates a term (i.e. a property, class or enumeration) to one that supersedes it.
-- http://schema.org/supersededBy
CREATE TABLE "link__superseded_by" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__superseded_by__object" ON "link__superseded_by" ("object_id");

-- A sub-property of instrument. A supply consumed when performing instructions or a direction.
-- http://schema.org/supply
CREATE TABLE "link__supply" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "how_to_supply" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__supply__object" ON "link__supply" ("object_id");

-- The area to which the artery supplies blood.
-- http://schema.org/supplyTo
CREATE TABLE "link__supply_to" (
  "subject_id" TEXT NOT NULL REFERENCES "artery" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__supply_to__object" ON "link__supply_to" ("object_id");

-- Supporting data for a SoftwareApplication.
-- http://schema.org/supportingData
CREATE TABLE "link__supporting_data" (
  "subject_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "data_feed" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__supporting_data__object" ON "link__supporting_data" ("object_id");

-- Indicates (typically several) Syllabus entities that lay out what each section of the overall course will cover.
-- http://schema.org/syllabusSections
CREATE TABLE "link__syllabus_sections" (
  "subject_id" TEXT NOT NULL REFERENCES "course" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "syllabus" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__syllabus_sections__object" ON "link__syllabus_sections" ("object_id");

-- Indicates a target EntryPoint, or url, for an Action.
-- http://schema.org/target
CREATE TABLE "link__target" (
  "subject_id" TEXT NOT NULL REFERENCES "action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "entry_point" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__target__object" ON "link__target" ("object_id");

-- A sub property of object. The collection target of the action.
-- http://schema.org/targetCollection
CREATE TABLE "link__target_collection" (
  "subject_id" TEXT NOT NULL REFERENCES "update_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "thing" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__target_collection__object" ON "link__target_collection" ("object_id");

-- Target Operating System / Product to which the code applies.  If applies to several versions, just the product name can be used.
-- http://schema.org/targetProduct
CREATE TABLE "link__target_product" (
  "subject_id" TEXT NOT NULL REFERENCES "software_source_code" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "software_application" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__target_product__object" ON "link__target_product" ("object_id");

-- The taxonomic rank of this taxon given preferably as a URI from a controlled vocabulary – typically the ranks from TDWG TaxonRank ontology or equivalent Wikidata URIs.
-- http://schema.org/taxonRank
CREATE TABLE "link__taxon_rank" (
  "subject_id" TEXT NOT NULL REFERENCES "taxon" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "property_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__taxon_rank__object" ON "link__taxon_rank" ("object_id");

-- The taxonomic grouping of the organism that expresses, encodes, or in some way related to the BioChemEntity.
-- http://schema.org/taxonomicRange
CREATE TABLE "link__taxonomic_range" (
  "subject_id" TEXT NOT NULL REFERENCES "bio_chem_entity" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__taxonomic_range__object" ON "link__taxonomic_range" ("object_id");

-- The item being described is intended to help a person learn the competency or learning outcome defined by the referenced term.
-- http://schema.org/teaches
CREATE TABLE "link__teaches" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__teaches__object" ON "link__teaches" ("object_id");

-- The amount of time in a term as defined by the institution. A term is a length of time where students take one or more classes. Semesters and quarters are common units for term.
-- http://schema.org/termDuration
CREATE TABLE "link__term_duration" (
  "subject_id" TEXT NOT NULL REFERENCES "educational_occupational_program" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__term_duration__object" ON "link__term_duration" ("object_id");

-- Thumbnail image for an image or video.
-- http://schema.org/thumbnail
CREATE TABLE "link__thumbnail" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__thumbnail__object" ON "link__thumbnail" ("object_id");

-- The seat associated with the ticket.
-- http://schema.org/ticketedSeat
CREATE TABLE "link__ticketed_seat" (
  "subject_id" TEXT NOT NULL REFERENCES "ticket" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "seat" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__ticketed_seat__object" ON "link__ticketed_seat" ("object_id");

-- Approximate or typical time it usually takes to work with or through the content of this work for the typical or target audience.
-- http://schema.org/timeRequired
CREATE TABLE "link__time_required" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__time_required__object" ON "link__time_required" ("object_id");

-- The expected length of time to complete the program if attending full-time.
-- http://schema.org/timeToComplete
CREATE TABLE "link__time_to_complete" (
  "subject_id" TEXT NOT NULL REFERENCES "educational_occupational_program" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__time_to_complete__object" ON "link__time_to_complete" ("object_id");

-- A sub property of location. The final location of the object or the agent after the action.
-- http://schema.org/toLocation
CREATE TABLE "link__to_location" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__to_location__object" ON "link__to_location" ("object_id");

-- A sub property of recipient. The recipient who was directly sent the message.
-- http://schema.org/toRecipient
CREATE TABLE "link__to_recipient" (
  "subject_id" TEXT NOT NULL REFERENCES "message" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__to_recipient__object" ON "link__to_recipient" ("object_id");

-- A [[HyperTocEntry]] can have a [[tocContinuation]] indicated, which is another [[HyperTocEntry]] that would be the default next item to play or render.
-- http://schema.org/tocContinuation
CREATE TABLE "link__toc_continuation" (
  "subject_id" TEXT NOT NULL REFERENCES "hyper_toc_entry" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "hyper_toc_entry" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__toc_continuation__object" ON "link__toc_continuation" ("object_id");

-- Indicates a [[HyperTocEntry]] in a [[HyperToc]].
-- http://schema.org/tocEntry
CREATE TABLE "link__toc_entry" (
  "subject_id" TEXT NOT NULL REFERENCES "hyper_toc" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "hyper_toc_entry" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__toc_entry__object" ON "link__toc_entry" ("object_id");

-- The permitted vertical load (TWR) of a trailer attached to the vehicle. Also referred to as Tongue Load Rating (TLR) or Vertical Load Rating (VLR).
--
-- Typical unit code(s): KGM for kilogram, LBR for pound
--
-- * Note 1: You can indicate additional information in the [[name]] of the [[QuantitativeValue]] node.
-- * Note 2: You may also link to a [[QualitativeValue]] node that provides additional information using [[valueReference]].
-- * Note 3: Note that you can use [[minValue]] and [[maxValue]] to indicate ranges.
-- http://schema.org/tongueWeight
CREATE TABLE "link__tongue_weight" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__tongue_weight__object" ON "link__tongue_weight" ("object_id");

-- A sub property of instrument. An object used (but not consumed) when performing instructions or a direction.
-- http://schema.org/tool
CREATE TABLE "link__tool" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "how_to_tool" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__tool__object" ON "link__tool" ("object_id");

-- The torque (turning force) of the vehicle's engine.
--
-- Typical unit code(s): NU for newton metre (N m), F17 for pound-force per foot, or F48 for pound-force per inch
--
-- * Note 1: You can link to information about how the given value has been determined (e.g. reference RPM) using the [[valueReference]] property.
-- * Note 2: You can use [[minValue]] and [[maxValue]] to indicate ranges.
-- http://schema.org/torque
CREATE TABLE "link__torque" (
  "subject_id" TEXT NOT NULL REFERENCES "engine_specification" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__torque__object" ON "link__torque" ("object_id");

-- The total amount due.
-- http://schema.org/totalPaymentDue
CREATE TABLE "link__total_payment_due" (
  "subject_id" TEXT NOT NULL REFERENCES "invoice" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__total_payment_due__object" ON "link__total_payment_due" ("object_id");

-- The total price for the reservation or ticket, including applicable taxes, shipping, etc.
--
-- Usage guidelines:
--
-- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
-- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
-- http://schema.org/totalPrice
CREATE TABLE "link__total_price" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "price_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__total_price__object" ON "link__total_price" ("object_id");

-- The total time required to perform instructions or a direction (including time to prepare the supplies), in [ISO 8601 duration format](http://en.wikipedia.org/wiki/ISO_8601).
-- http://schema.org/totalTime
CREATE TABLE "link__total_time" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__total_time__object" ON "link__total_time" ("object_id");

-- Attraction suitable for type(s) of tourist. E.g. children, visitors from a particular country, etc.
-- http://schema.org/touristType
CREATE TABLE "link__tourist_type" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "audience" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__tourist_type__object" ON "link__tourist_type" ("object_id");

-- A music recording (track)&#x2014;usually a single song. If an ItemList is given, the list should contain items of type MusicRecording.
-- http://schema.org/track
CREATE TABLE "link__track" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__track__object" ON "link__track" ("object_id");

-- A music recording (track)&#x2014;usually a single song.
-- http://schema.org/tracks
-- Deprecated: Superseded by track.
CREATE TABLE "link__tracks" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "music_recording" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__tracks__object" ON "link__tracks" ("object_id");

-- The trailer of a movie or TV/radio series, season, episode, etc.
-- http://schema.org/trailer
CREATE TABLE "link__trailer" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "video_object" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__trailer__object" ON "link__trailer" ("object_id");

-- The permitted weight of a trailer attached to the vehicle.
--
-- Typical unit code(s): KGM for kilogram, LBR for pound
-- * Note 1: You can indicate additional information in the [[name]] of the [[QuantitativeValue]] node.
-- * Note 2: You may also link to a [[QualitativeValue]] node that provides additional information using [[valueReference]].
-- * Note 3: Note that you can use [[minValue]] and [[maxValue]] to indicate ranges.
-- http://schema.org/trailerWeight
CREATE TABLE "link__trailer_weight" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__trailer_weight__object" ON "link__trailer_weight" ("object_id");

-- The estimated salary earned while in the program.
-- http://schema.org/trainingSalary
CREATE TABLE "link__training_salary" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "monetary_amount_distribution" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__training_salary__object" ON "link__training_salary" ("object_id");

-- The number of grams of trans fat.
-- http://schema.org/transFatContent
CREATE TABLE "link__trans_fat_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__trans_fat_content__object" ON "link__trans_fat_content" ("object_id");

-- The typical delay the order has been sent for delivery and the goods reach the final customer.
--
-- In the context of [[ShippingDeliveryTime]], use the [[QuantitativeValue]]. Typical properties: minValue, maxValue, unitCode (d for DAY).
--
-- In the context of [[ShippingConditions]], use the [[ServicePeriod]]. It has a duration (as a [[QuantitativeValue]]) and also business days and a cut-off time.
-- http://schema.org/transitTime
CREATE TABLE "link__transit_time" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__transit_time__object" ON "link__transit_time" ("object_id");

-- The work that this work has been translated from. E.g. 物种起源 is a translationOf “On the Origin of Species”.
-- http://schema.org/translationOfWork
CREATE TABLE "link__translation_of_work" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__translation_of_work__object" ON "link__translation_of_work" ("object_id");

-- Organization or person who adapts a creative work to different languages, regional differences and technical requirements of a target market, or that translates during some event.
-- http://schema.org/translator
CREATE TABLE "link__translator" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__translator__object" ON "link__translator" ("object_id");

-- Information about travel bans, e.g. in the context of a pandemic.
-- http://schema.org/travelBans
CREATE TABLE "link__travel_bans" (
  "subject_id" TEXT NOT NULL REFERENCES "special_announcement" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "web_content" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__travel_bans__object" ON "link__travel_bans" ("object_id");

-- Specifics about the trial design (enumerated).
-- http://schema.org/trialDesign
CREATE TABLE "link__trial_design" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_trial" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_trial_design" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__trial_design__object" ON "link__trial_design" ("object_id");

-- The anatomical or organ system that the vein flows into; a larger structure that the vein connects to.
-- http://schema.org/tributary
CREATE TABLE "link__tributary" (
  "subject_id" TEXT NOT NULL REFERENCES "vein" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "anatomical_structure" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__tributary__object" ON "link__tributary" ("object_id");

-- The location of origin of the trip, prior to any destination(s).
-- http://schema.org/tripOrigin
CREATE TABLE "link__trip_origin" (
  "subject_id" TEXT NOT NULL REFERENCES "trip" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "place" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__trip_origin__object" ON "link__trip_origin" ("object_id");

-- The type of bed to which the BedDetail refers, i.e. the type of bed available in the quantity indicated by quantity.
-- http://schema.org/typeOfBed
CREATE TABLE "link__type_of_bed" (
  "subject_id" TEXT NOT NULL REFERENCES "bed_details" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "bed_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__type_of_bed__object" ON "link__type_of_bed" ("object_id");

-- The product that this structured value is referring to.
-- http://schema.org/typeOfGood
CREATE TABLE "link__type_of_good" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__type_of_good__object" ON "link__type_of_good" ("object_id");

-- The number of credits or units a full-time student would be expected to take in 1 term however 'term' is defined by the institution.
-- http://schema.org/typicalCreditsPerTerm
CREATE TABLE "link__typical_credits_per_term" (
  "subject_id" TEXT NOT NULL REFERENCES "educational_occupational_program" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "structured_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__typical_credits_per_term__object" ON "link__typical_credits_per_term" ("object_id");

-- A medical test typically performed given this condition.
-- http://schema.org/typicalTest
CREATE TABLE "link__typical_test" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_test" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__typical_test__object" ON "link__typical_test" ("object_id");

-- The person or organization the reservation or ticket is for.
-- http://schema.org/underName
CREATE TABLE "link__under_name" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__under_name__object" ON "link__under_name" ("object_id");

-- For an [[Organization]] (typically a [[NewsMediaOrganization]]), a statement about policy on use of unnamed sources and the decision process required.
-- http://schema.org/unnamedSourcesPolicy
CREATE TABLE "link__unnamed_sources_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__unnamed_sources_policy__object" ON "link__unnamed_sources_policy" ("object_id");

-- The number of grams of unsaturated fat.
-- http://schema.org/unsaturatedFatContent
CREATE TABLE "link__unsaturated_fat_content" (
  "subject_id" TEXT NOT NULL REFERENCES "nutrition_information" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "mass" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__unsaturated_fat_content__object" ON "link__unsaturated_fat_content" ("object_id");

-- The schema.org [[usageInfo]] property indicates further information about a [[CreativeWork]]. This property is applicable both to works that are freely available and to those that require payment or other transactions. It can reference additional information, e.g. community expectations on preferred linking and citation conventions, as well as purchasing details. For something that can be commercially licensed, usageInfo can provide detailed, resource-specific information about licensing options.
--
-- This property can be used alongside the license property which indicates license(s) applicable to some piece of content. The usageInfo property can provide information about other licensing options, e.g. acquiring commercial usage rights for an image that is also available under non-commercial creative commons licenses.
-- http://schema.org/usageInfo
CREATE TABLE "link__usage_info" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__usage_info__object" ON "link__usage_info" ("object_id");

-- A condition the test is used to diagnose.
-- http://schema.org/usedToDiagnose
CREATE TABLE "link__used_to_diagnose" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_test" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_condition" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__used_to_diagnose__object" ON "link__used_to_diagnose" ("object_id");

-- Device used to perform the test.
-- http://schema.org/usesDevice
CREATE TABLE "link__uses_device" (
  "subject_id" TEXT NOT NULL REFERENCES "medical_test" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "medical_device" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__uses_device__object" ON "link__uses_device" ("object_id");

-- The duration of validity of a permit or similar thing.
-- http://schema.org/validFor
CREATE TABLE "link__valid_for" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "duration" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__valid_for__object" ON "link__valid_for" ("object_id");

-- The membership program tier an Offer (or a PriceSpecification, OfferShippingDetails, or MerchantReturnPolicy under an Offer) is valid for.
-- http://schema.org/validForMemberTier
CREATE TABLE "link__valid_for_member_tier" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "member_program_tier" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__valid_for_member_tier__object" ON "link__valid_for_member_tier" ("object_id");

-- The geographic area where the item is valid. Applies for example to a [[Permit]], a [[Certification]], or an [[EducationalOccupationalCredential]].
-- http://schema.org/validIn
CREATE TABLE "link__valid_in" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "administrative_area" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__valid_in__object" ON "link__valid_in" ("object_id");

-- The value of a [[QuantitativeValue]] (including [[Observation]]) or property value node.
--
-- * For [[QuantitativeValue]] and [[MonetaryAmount]], the recommended type for values is 'Number'.
-- * For [[PropertyValue]], it can be 'Text', 'Number', 'Boolean', or 'StructuredValue'.
-- * Use values from 0123456789 (Unicode 'DIGIT ZERO' (U+0030) to 'DIGIT NINE' (U+0039)) rather than superficially similar Unicode symbols.
-- * Use '.' (Unicode 'FULL STOP' (U+002E)) rather than ',' to indicate a decimal point. Avoid using these symbols as a readability separator.
-- http://schema.org/value
CREATE TABLE "link__value" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "structured_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__value__object" ON "link__value" ("object_id");

-- A secondary value that provides additional information on the original value, e.g. a reference temperature or a type of measurement.
-- http://schema.org/valueReference
CREATE TABLE "link__value_reference" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__value_reference__object" ON "link__value_reference" ("object_id");

-- The variableMeasured property can indicate (repeated as necessary) the  variables that are measured in some dataset, either described as text or as pairs of identifier and description using PropertyValue, or more explicitly as a [[StatisticalVariable]].
-- http://schema.org/variableMeasured
CREATE TABLE "link__variable_measured" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__variable_measured__object" ON "link__variable_measured" ("object_id");

-- Indicates the property or properties by which the variants in a [[ProductGroup]] vary, e.g. their size, color etc. Schema.org properties can be referenced by their short name e.g. "color"; terms defined elsewhere can be referenced with their URIs.
-- http://schema.org/variesBy
CREATE TABLE "link__varies_by" (
  "subject_id" TEXT NOT NULL REFERENCES "product_group" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "defined_term" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__varies_by__object" ON "link__varies_by" ("object_id");

-- Information about the engine or engines of the vehicle.
-- http://schema.org/vehicleEngine
CREATE TABLE "link__vehicle_engine" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "engine_specification" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__vehicle_engine__object" ON "link__vehicle_engine" ("object_id");

-- The number of passengers that can be seated in the vehicle, both in terms of the physical space available, and in terms of limitations set by law.
--
-- Typical unit code(s): C62 for persons.
-- http://schema.org/vehicleSeatingCapacity
CREATE TABLE "link__vehicle_seating_capacity" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__vehicle_seating_capacity__object" ON "link__vehicle_seating_capacity" ("object_id");

-- Indicates whether the vehicle has been used for special purposes, like commercial rental, driving school, or as a taxi. The legislation in many countries requires this information to be revealed when offering a car for sale.
-- http://schema.org/vehicleSpecialUsage
CREATE TABLE "link__vehicle_special_usage" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "car_usage_type" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__vehicle_special_usage__object" ON "link__vehicle_special_usage" ("object_id");

-- The type of component used for transmitting the power from a rotating power source to the wheels or other relevant component(s) ("gearbox" for cars).
-- http://schema.org/vehicleTransmission
CREATE TABLE "link__vehicle_transmission" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "qualitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__vehicle_transmission__object" ON "link__vehicle_transmission" ("object_id");

-- 'vendor' is an earlier term for 'seller'.
-- http://schema.org/vendor
-- Deprecated: Superseded by seller.
CREATE TABLE "link__vendor" (
  "subject_id" TEXT NOT NULL REFERENCES "buy_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__vendor__object" ON "link__vendor" ("object_id");

-- Disclosure about verification and fact-checking processes for a [[NewsMediaOrganization]] or other fact-checking [[Organization]].
-- http://schema.org/verificationFactCheckingPolicy
CREATE TABLE "link__verification_fact_checking_policy" (
  "subject_id" TEXT NOT NULL REFERENCES "news_media_organization" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__verification_fact_checking_policy__object" ON "link__verification_fact_checking_policy" ("object_id");

-- An embedded video object.
-- http://schema.org/video
CREATE TABLE "link__video" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__video__object" ON "link__video" ("object_id");

-- The warranty promise(s) included in the offer.
-- http://schema.org/warranty
CREATE TABLE "link__warranty" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "warranty_promise" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__warranty__object" ON "link__warranty" ("object_id");

-- The warranty promise(s) included in the offer.
-- http://schema.org/warrantyPromise
-- Deprecated: Superseded by warranty.
CREATE TABLE "link__warranty_promise" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "warranty_promise" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__warranty_promise__object" ON "link__warranty_promise" ("object_id");

-- The scope of the warranty promise.
-- http://schema.org/warrantyScope
CREATE TABLE "link__warranty_scope" (
  "subject_id" TEXT NOT NULL REFERENCES "warranty_promise" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "warranty_scope" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__warranty_scope__object" ON "link__warranty_scope" ("object_id");

-- The URL for a feed, e.g. associated with a podcast series, blog, or series of date-stamped updates. This is usually RSS or Atom.
-- http://schema.org/webFeed
CREATE TABLE "link__web_feed" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "data_feed" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__web_feed__object" ON "link__web_feed" ("object_id");

-- The weight of the product or person.
-- http://schema.org/weight
CREATE TABLE "link__weight" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__weight__object" ON "link__weight" ("object_id");

-- The permitted total weight of the loaded vehicle, including passengers and cargo and the weight of the empty vehicle.
--
-- Typical unit code(s): KGM for kilogram, LBR for pound
--
-- * Note 1: You can indicate additional information in the [[name]] of the [[QuantitativeValue]] node.
-- * Note 2: You may also link to a [[QualitativeValue]] node that provides additional information using [[valueReference]].
-- * Note 3: Note that you can use [[minValue]] and [[maxValue]] to indicate ranges.
-- http://schema.org/weightTotal
CREATE TABLE "link__weight_total" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__weight_total__object" ON "link__weight_total" ("object_id");

-- The distance between the centers of the front and rear wheels.
--
-- Typical unit code(s): CMT for centimeters, MTR for meters, INH for inches, FOT for foot/feet.
-- http://schema.org/wheelbase
CREATE TABLE "link__wheelbase" (
  "subject_id" TEXT NOT NULL REFERENCES "vehicle" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__wheelbase__object" ON "link__wheelbase" ("object_id");

-- The width of the item.
-- http://schema.org/width
CREATE TABLE "link__width" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__width__object" ON "link__width" ("object_id");

-- A sub property of participant. The winner of the action.
-- http://schema.org/winner
CREATE TABLE "link__winner" (
  "subject_id" TEXT NOT NULL REFERENCES "lose_action" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__winner__object" ON "link__winner" ("object_id");

-- Example/instance/realization/derivation of the concept of this creative work. E.g. the paperback edition, first edition, or e-book.
-- http://schema.org/workExample
CREATE TABLE "link__work_example" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__work_example__object" ON "link__work_example" ("object_id");

-- A work featured in some event, e.g. exhibited in an ExhibitionEvent.
-- Specific subproperties are available for workPerformed (e.g. a play), or a workPresented (a Movie at a ScreeningEvent).
-- http://schema.org/workFeatured
CREATE TABLE "link__work_featured" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__work_featured__object" ON "link__work_featured" ("object_id");

-- A contact location for a person's place of work.
-- http://schema.org/workLocation
CREATE TABLE "link__work_location" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__work_location__object" ON "link__work_location" ("object_id");

-- A work performed in some event, for example a play performed in a TheaterEvent.
-- http://schema.org/workPerformed
CREATE TABLE "link__work_performed" (
  "subject_id" TEXT NOT NULL REFERENCES "event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__work_performed__object" ON "link__work_performed" ("object_id");

-- The movie presented during this event.
-- http://schema.org/workPresented
CREATE TABLE "link__work_presented" (
  "subject_id" TEXT NOT NULL REFERENCES "screening_event" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "movie" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__work_presented__object" ON "link__work_presented" ("object_id");

-- A work that is a translation of the content of this work. E.g. 西遊記 has an English workTranslation “Journey to the West”, a German workTranslation “Monkeys Pilgerfahrt” and a Vietnamese  translation Tây du ký bình khảo.
-- http://schema.org/workTranslation
CREATE TABLE "link__work_translation" (
  "subject_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "creative_work" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__work_translation__object" ON "link__work_translation" ("object_id");

-- Quantitative measure of the physiologic output of the exercise; also referred to as energy expenditure.
-- http://schema.org/workload
CREATE TABLE "link__workload" (
  "subject_id" TEXT NOT NULL REFERENCES "exercise_plan" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__workload__object" ON "link__workload" ("object_id");

-- Organizations that the person works for.
-- http://schema.org/worksFor
CREATE TABLE "link__works_for" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__works_for__object" ON "link__works_for" ("object_id");

-- The size of the business in annual revenue.
-- http://schema.org/yearlyRevenue
CREATE TABLE "link__yearly_revenue" (
  "subject_id" TEXT NOT NULL REFERENCES "business_audience" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__yearly_revenue__object" ON "link__yearly_revenue" ("object_id");

-- The age of the business.
-- http://schema.org/yearsInOperation
CREATE TABLE "link__years_in_operation" (
  "subject_id" TEXT NOT NULL REFERENCES "business_audience" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__years_in_operation__object" ON "link__years_in_operation" ("object_id");

-- The quantity that results by performing instructions. For example, a paper airplane, 10 personalized candles.
-- http://schema.org/yield
CREATE TABLE "link__yield" (
  "subject_id" TEXT NOT NULL REFERENCES "how_to" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "quantitative_value" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__yield__object" ON "link__yield" ("object_id");
