-- One table per class, for PostgreSQL. A resource has a row in the table of its class,
-- in those of all its superclasses, and in "rdf_resource", under the same id: its IRI.
-- Load the files in the order of their numbers.
--
-- A literal is a column, or an array where there may be several. Resources are columns
-- or tables of links: see 2-links.sql.

CREATE TABLE "rdf_resource" (
  "id" text NOT NULL,
  "rdf_type" text[] NOT NULL DEFAULT '{}',
  "keyword" jsonb[],
  "spatial_resolution_in_meters" xsd__decimal[],
  "temporal_resolution" xsd__duration[],
  CONSTRAINT "rdf_resource__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "rdf_resource" IS 'http://www.w3.org/2000/01/rdf-schema#Resource';
COMMENT ON COLUMN "rdf_resource"."keyword" IS 'A keyword or tag describing a resource.

http://www.w3.org/ns/dcat#keyword';
COMMENT ON COLUMN "rdf_resource"."spatial_resolution_in_meters" IS 'spatial resolution (meters)

minimum spatial separation resolvable in a dataset, measured in meters.

http://www.w3.org/ns/dcat#spatialResolutionInMeters';
COMMENT ON COLUMN "rdf_resource"."temporal_resolution" IS 'temporal resolution

minimum time period resolvable in a dataset.

http://www.w3.org/ns/dcat#temporalResolution';

CREATE TABLE "catalog_record" (
  "id" text NOT NULL,
  "primary_topic" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "catalog_record__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "catalog_record" IS 'Catalog Record

A record in a data catalog, describing the registration of a single dataset or data service.

http://www.w3.org/ns/dcat#CatalogRecord';

CREATE TABLE "distribution" (
  "id" text NOT NULL,
  "byte_size" jsonb[],
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "distribution__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "distribution" IS 'Distribution

A specific representation of a dataset. A dataset might be available in multiple serializations that may differ in various ways, including natural language, media-type or format, schematic organization, temporal and spatial resolution, level of detail or profiles (which might specify any or all of the above).

http://www.w3.org/ns/dcat#Distribution';
COMMENT ON COLUMN "distribution"."byte_size" IS 'byte size

The size of a distribution in bytes.

http://www.w3.org/ns/dcat#byteSize';

CREATE TABLE "relationship" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "relationship__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "relationship" IS 'Relationship

An association class for attaching additional information to a relationship between DCAT Resources.

http://www.w3.org/ns/dcat#Relationship';

CREATE TABLE "resource" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "resource__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "resource" IS 'Catalogued resource

Resource published or curated by a single agent.

http://www.w3.org/ns/dcat#Resource';

CREATE TABLE "data_service" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "data_service__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "data_service" IS 'Data service

A site or end-point providing operations related to the discovery of, access to, or processing functions on, data or related resources.

http://www.w3.org/ns/dcat#DataService';

CREATE TABLE "dataset" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "dataset__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "dataset" IS 'Dataset

A collection of data, published or curated by a single source, and available for access or download in one or more representations.

http://www.w3.org/ns/dcat#Dataset';

CREATE TABLE "catalog" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "dataset" ("id") ON DELETE CASCADE,
  CONSTRAINT "catalog__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "catalog" IS 'Catalog

A curated collection of metadata about resources (e.g., datasets and data services in the context of a data catalog).

http://www.w3.org/ns/dcat#Catalog';

CREATE TABLE "role" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "role__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "role" IS 'Role

A role is the function of a resource or agent with respect to another resource, in the context of resource attribution or resource relationships.

http://www.w3.org/ns/dcat#Role';

-- The enumerations; their values are in 3-enumerations.sql.
