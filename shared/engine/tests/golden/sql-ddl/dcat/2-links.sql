-- One table per property that leads to resources.

-- A site or end-point that gives access to the distribution of the dataset.
-- http://www.w3.org/ns/dcat#accessService
CREATE TABLE "link__access_service" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__access_service__object" ON "link__access_service" ("object_id");

-- A URL of a resource that gives access to a distribution of the dataset. E.g. landing page, feed, SPARQL endpoint. Use for all cases except a simple download link, in which case downloadURL is preferred.
-- http://www.w3.org/ns/dcat#accessURL
CREATE TABLE "link__access_url" (
  "subject_id" TEXT NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__access_url__object" ON "link__access_url" ("object_id");

-- A catalog whose contents are of interest in the context of this catalog.
-- http://www.w3.org/ns/dcat#catalog
CREATE TABLE "link__catalog" (
  "subject_id" TEXT NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__catalog__object" ON "link__catalog" ("object_id");

-- The compression format of the distribution in which the data is contained in a compressed form, e.g. to reduce the size of the downloadable file.
-- http://www.w3.org/ns/dcat#compressFormat
CREATE TABLE "link__compress_format" (
  "subject_id" TEXT NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__compress_format__object" ON "link__compress_format" ("object_id");

-- Relevant contact information for the catalogued resource. Use of vCard is recommended.
-- http://www.w3.org/ns/dcat#contactPoint
CREATE TABLE "link__contact_point" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__contact_point__object" ON "link__contact_point" ("object_id");

-- A collection of data that is listed in the catalog.
-- http://www.w3.org/ns/dcat#dataset
CREATE TABLE "link__dataset" (
  "subject_id" TEXT NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__dataset__object" ON "link__dataset" ("object_id");

-- An available distribution of the dataset.
-- http://www.w3.org/ns/dcat#distribution
CREATE TABLE "link__distribution" (
  "subject_id" TEXT NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__distribution__object" ON "link__distribution" ("object_id");

-- The URL of the downloadable file in a given format. E.g. CSV file or RDF file. The format is indicated by the distribution's dct:format and/or dcat:mediaType.
-- http://www.w3.org/ns/dcat#downloadURL
CREATE TABLE "link__download_url" (
  "subject_id" TEXT NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__download_url__object" ON "link__download_url" ("object_id");

-- A description of the service end-point, including its operations, parameters etc.
-- http://www.w3.org/ns/dcat#endpointDescription
CREATE TABLE "link__endpoint_description" (
  "subject_id" TEXT NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__endpoint_description__object" ON "link__endpoint_description" ("object_id");

-- The root location or primary endpoint of the service (a web-resolvable IRI).
-- http://www.w3.org/ns/dcat#endpointURL
CREATE TABLE "link__endpoint_url" (
  "subject_id" TEXT NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__endpoint_url__object" ON "link__endpoint_url" ("object_id");

-- The function of an entity or agent with respect to another entity or resource.
-- http://www.w3.org/ns/dcat#hadRole
CREATE TABLE "link__had_role" (
  "subject_id" TEXT NOT NULL REFERENCES "relationship" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "role" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__had_role__object" ON "link__had_role" ("object_id");

-- This axiom needed so that Protege loads DCAT2 without errors.
-- http://xmlns.com/foaf/0.1/homepage
CREATE TABLE "link__homepage" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__homepage__object" ON "link__homepage" ("object_id");

-- A Web page that can be navigated to in a Web browser to gain access to the catalog, a dataset, its distributions and/or additional information.
-- http://www.w3.org/ns/dcat#landingPage
CREATE TABLE "link__landing_page" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__landing_page__object" ON "link__landing_page" ("object_id");

-- The media type of the distribution as defined by IANA
-- http://www.w3.org/ns/dcat#mediaType
CREATE TABLE "link__media_type" (
  "subject_id" TEXT NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__media_type__object" ON "link__media_type" ("object_id");

-- The package format of the distribution in which one or more data files are grouped together, e.g. to enable a set of related files to be downloaded together.
-- http://www.w3.org/ns/dcat#packageFormat
CREATE TABLE "link__package_format" (
  "subject_id" TEXT NOT NULL REFERENCES "distribution" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__package_format__object" ON "link__package_format" ("object_id");

-- This axiom needed so that Protege loads DCAT2 without errors.
-- http://xmlns.com/foaf/0.1/primaryTopic
CREATE TABLE "link__primary_topic" (
  "subject_id" TEXT NOT NULL REFERENCES "catalog_record" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__primary_topic__object" ON "link__primary_topic" ("object_id");

-- Link to a description of a relationship with another resource.
-- http://www.w3.org/ns/dcat#qualifiedRelation
CREATE TABLE "link__qualified_relation" (
  "subject_id" TEXT NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "relationship" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__qualified_relation__object" ON "link__qualified_relation" ("object_id");

-- A record describing the registration of a single dataset or data service that is part of the catalog.
-- http://www.w3.org/ns/dcat#record
CREATE TABLE "link__record" (
  "subject_id" TEXT NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "catalog_record" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__record__object" ON "link__record" ("object_id");

-- A collection of data that this DataService can distribute.
-- http://www.w3.org/ns/dcat#servesDataset
CREATE TABLE "link__serves_dataset" (
  "subject_id" TEXT NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "dataset" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__serves_dataset__object" ON "link__serves_dataset" ("object_id");

-- A site or endpoint that is listed in the catalog.
-- http://www.w3.org/ns/dcat#service
CREATE TABLE "link__service" (
  "subject_id" TEXT NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "data_service" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__service__object" ON "link__service" ("object_id");

-- A main category of the resource. A resource can have multiple themes.
-- http://www.w3.org/ns/dcat#theme
CREATE TABLE "link__theme" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__theme__object" ON "link__theme" ("object_id");

-- The knowledge organization system (KOS) used to classify catalog's datasets.
-- http://www.w3.org/ns/dcat#themeTaxonomy
CREATE TABLE "link__theme_taxonomy" (
  "subject_id" TEXT NOT NULL REFERENCES "catalog" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__theme_taxonomy__object" ON "link__theme_taxonomy" ("object_id");
