-- One table per class. A resource has a row in the table of its class, in those
-- of all its superclasses, and in "rdf_resource", under the same id: its IRI.
-- Load 1-tables.sql, 2-links.sql and 3-enumerations.sql in this order.
-- SQLite checks references only after PRAGMA foreign_keys = ON.

-- What every resource has; "rdf_type" is its class.
CREATE TABLE "rdf_resource" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rdf_type" TEXT,
  -- A keyword or tag describing a resource.
  "keyword" TEXT,
  -- minimum spatial separation resolvable in a dataset, measured in meters.
  "spatial_resolution_in_meters" DOUBLE PRECISION,
  -- minimum time period resolvable in a dataset.
  "temporal_resolution" TEXT
);

-- A record in a data catalog, describing the registration of a single dataset or data service.
-- http://www.w3.org/ns/dcat#CatalogRecord
CREATE TABLE "catalog_record" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A specific representation of a dataset. A dataset might be available in multiple serializations that may differ in various ways, including natural language, media-type or format, schematic organization, temporal and spatial resolution, level of detail or profiles (which might specify any or all of the above).
-- http://www.w3.org/ns/dcat#Distribution
CREATE TABLE "distribution" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The size of a distribution in bytes.
  "byte_size" TEXT,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- An association class for attaching additional information to a relationship between DCAT Resources.
-- http://www.w3.org/ns/dcat#Relationship
CREATE TABLE "relationship" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- Resource published or curated by a single agent.
-- http://www.w3.org/ns/dcat#Resource
CREATE TABLE "resource" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A role is the function of a resource or agent with respect to another resource, in the context of resource attribution or resource relationships.
-- http://www.w3.org/ns/dcat#Role
CREATE TABLE "role" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A site or end-point providing operations related to the discovery of, access to, or processing functions on, data or related resources.
-- http://www.w3.org/ns/dcat#DataService
CREATE TABLE "data_service" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "resource" ("id") ON DELETE CASCADE
);

-- A collection of data, published or curated by a single source, and available for access or download in one or more representations.
-- http://www.w3.org/ns/dcat#Dataset
CREATE TABLE "dataset" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "resource" ("id") ON DELETE CASCADE
);

-- A curated collection of metadata about resources (e.g., datasets and data services in the context of a data catalog).
-- http://www.w3.org/ns/dcat#Catalog
CREATE TABLE "catalog" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "dataset" ("id") ON DELETE CASCADE
);
