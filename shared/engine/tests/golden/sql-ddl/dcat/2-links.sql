-- What leads to resources: a column where there is one at most, and a table where
-- there may be several. What may be of several classes refers to "rdf_resource".
-- References are checked at the end of a transaction, so that rows may refer to one
-- another.

CREATE TABLE "rdf_resource__access_service" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__access_service__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__access_service__object" ON "rdf_resource__access_service" ("object_id");
COMMENT ON TABLE "rdf_resource__access_service" IS 'data access service

A site or end-point that gives access to the distribution of the dataset.

http://www.w3.org/ns/dcat#accessService';

CREATE TABLE "rdf_resource__contact_point" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__contact_point__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__contact_point__object" ON "rdf_resource__contact_point" ("object_id");
COMMENT ON TABLE "rdf_resource__contact_point" IS 'contact point

Relevant contact information for the catalogued resource. Use of vCard is recommended.

http://www.w3.org/ns/dcat#contactPoint';

CREATE TABLE "rdf_resource__homepage" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__homepage__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__homepage__object" ON "rdf_resource__homepage" ("object_id");
COMMENT ON TABLE "rdf_resource__homepage" IS 'This axiom needed so that Protege loads DCAT2 without errors.

http://xmlns.com/foaf/0.1/homepage';

CREATE TABLE "rdf_resource__landing_page" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__landing_page__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__landing_page__object" ON "rdf_resource__landing_page" ("object_id");
COMMENT ON TABLE "rdf_resource__landing_page" IS 'landing page

A Web page that can be navigated to in a Web browser to gain access to the catalog, a dataset, its distributions and/or additional information.

http://www.w3.org/ns/dcat#landingPage';

CREATE TABLE "rdf_resource__theme" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__theme__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__theme__object" ON "rdf_resource__theme" ("object_id");
COMMENT ON TABLE "rdf_resource__theme" IS 'A main category of the resource. A resource can have multiple themes.

http://www.w3.org/ns/dcat#theme';

CREATE TABLE "catalog__catalog" (
  "subject_id" text NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "catalog__catalog__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "catalog__catalog__object" ON "catalog__catalog" ("object_id");
COMMENT ON TABLE "catalog__catalog" IS 'A catalog whose contents are of interest in the context of this catalog.

http://www.w3.org/ns/dcat#catalog';

CREATE TABLE "catalog__dataset" (
  "subject_id" text NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "catalog__dataset__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "catalog__dataset__object" ON "catalog__dataset" ("object_id");
COMMENT ON TABLE "catalog__dataset" IS 'A collection of data that is listed in the catalog.

http://www.w3.org/ns/dcat#dataset';

CREATE TABLE "catalog__record" (
  "subject_id" text NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "catalog_record" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "catalog__record__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "catalog__record__object" ON "catalog__record" ("object_id");
COMMENT ON TABLE "catalog__record" IS 'A record describing the registration of a single dataset or data service that is part of the catalog.

http://www.w3.org/ns/dcat#record';

CREATE TABLE "catalog__service" (
  "subject_id" text NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "catalog__service__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "catalog__service__object" ON "catalog__service" ("object_id");
COMMENT ON TABLE "catalog__service" IS 'A site or endpoint that is listed in the catalog.

http://www.w3.org/ns/dcat#service';

CREATE TABLE "catalog__theme_taxonomy" (
  "subject_id" text NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "catalog__theme_taxonomy__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "catalog__theme_taxonomy__object" ON "catalog__theme_taxonomy" ("object_id");
COMMENT ON TABLE "catalog__theme_taxonomy" IS 'theme taxonomy

The knowledge organization system (KOS) used to classify catalog''s datasets.

http://www.w3.org/ns/dcat#themeTaxonomy';

ALTER TABLE "catalog_record" ADD FOREIGN KEY ("primary_topic") REFERENCES "resource" ("id") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "catalog_record__primary_topic__object" ON "catalog_record" ("primary_topic");
COMMENT ON COLUMN "catalog_record"."primary_topic" IS 'This axiom needed so that Protege loads DCAT2 without errors.

http://xmlns.com/foaf/0.1/primaryTopic';

CREATE TABLE "data_service__endpoint_description" (
  "subject_id" text NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "data_service__endpoint_description__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "data_service__endpoint_description__object" ON "data_service__endpoint_description" ("object_id");
COMMENT ON TABLE "data_service__endpoint_description" IS 'description of service end-point

A description of the service end-point, including its operations, parameters etc.

http://www.w3.org/ns/dcat#endpointDescription';

CREATE TABLE "data_service__endpoint_url" (
  "subject_id" text NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "data_service__endpoint_url__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "data_service__endpoint_url__object" ON "data_service__endpoint_url" ("object_id");
COMMENT ON TABLE "data_service__endpoint_url" IS 'service end-point

The root location or primary endpoint of the service (a web-resolvable IRI).

http://www.w3.org/ns/dcat#endpointURL';

CREATE TABLE "data_service__serves_dataset" (
  "subject_id" text NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "data_service__serves_dataset__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "data_service__serves_dataset__object" ON "data_service__serves_dataset" ("object_id");
COMMENT ON TABLE "data_service__serves_dataset" IS 'serves dataset

A collection of data that this DataService can distribute.

http://www.w3.org/ns/dcat#servesDataset';

CREATE TABLE "dataset__distribution" (
  "subject_id" text NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "dataset__distribution__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "dataset__distribution__object" ON "dataset__distribution" ("object_id");
COMMENT ON TABLE "dataset__distribution" IS 'An available distribution of the dataset.

http://www.w3.org/ns/dcat#distribution';

CREATE TABLE "distribution__access_url" (
  "subject_id" text NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "distribution__access_url__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "distribution__access_url__object" ON "distribution__access_url" ("object_id");
COMMENT ON TABLE "distribution__access_url" IS 'access address

A URL of a resource that gives access to a distribution of the dataset. E.g. landing page, feed, SPARQL endpoint. Use for all cases except a simple download link, in which case downloadURL is preferred.

http://www.w3.org/ns/dcat#accessURL';

CREATE TABLE "distribution__compress_format" (
  "subject_id" text NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "distribution__compress_format__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "distribution__compress_format__object" ON "distribution__compress_format" ("object_id");
COMMENT ON TABLE "distribution__compress_format" IS 'compression format

The compression format of the distribution in which the data is contained in a compressed form, e.g. to reduce the size of the downloadable file.

http://www.w3.org/ns/dcat#compressFormat';

CREATE TABLE "distribution__download_url" (
  "subject_id" text NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "distribution__download_url__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "distribution__download_url__object" ON "distribution__download_url" ("object_id");
COMMENT ON TABLE "distribution__download_url" IS 'download URL

The URL of the downloadable file in a given format. E.g. CSV file or RDF file. The format is indicated by the distribution''s dct:format and/or dcat:mediaType.

http://www.w3.org/ns/dcat#downloadURL';

CREATE TABLE "distribution__media_type" (
  "subject_id" text NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "distribution__media_type__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "distribution__media_type__object" ON "distribution__media_type" ("object_id");
COMMENT ON TABLE "distribution__media_type" IS 'media type

The media type of the distribution as defined by IANA

http://www.w3.org/ns/dcat#mediaType';

CREATE TABLE "distribution__package_format" (
  "subject_id" text NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "distribution__package_format__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "distribution__package_format__object" ON "distribution__package_format" ("object_id");
COMMENT ON TABLE "distribution__package_format" IS 'packaging format

The package format of the distribution in which one or more data files are grouped together, e.g. to enable a set of related files to be downloaded together.

http://www.w3.org/ns/dcat#packageFormat';

CREATE TABLE "relationship__had_role" (
  "subject_id" text NOT NULL REFERENCES "relationship" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "role" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "relationship__had_role__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "relationship__had_role__object" ON "relationship__had_role" ("object_id");
COMMENT ON TABLE "relationship__had_role" IS 'The function of an entity or agent with respect to another entity or resource.

http://www.w3.org/ns/dcat#hadRole';

CREATE TABLE "resource__qualified_relation" (
  "subject_id" text NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "relationship" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "resource__qualified_relation__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "resource__qualified_relation__object" ON "resource__qualified_relation" ("object_id");
COMMENT ON TABLE "resource__qualified_relation" IS 'qualified relation

Link to a description of a relationship with another resource.

http://www.w3.org/ns/dcat#qualifiedRelation';
