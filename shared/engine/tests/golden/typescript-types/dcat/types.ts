// One interface per class. What the vocabulary demands has no `?`; what may have
// several values is `OneOrMany`. `validate.ts` checks what types cannot say.

/** A value, or several. */
export type OneOrMany<T> = T | readonly T[];

/** A floating point number, or one of the values that JSON has no number for. */
export type RdfDouble = number | "INF" | "-INF" | "NaN";

/** A text in a language. */
export interface RdfLangString {
  "@value": string;
  "@language": string;
  "@direction"?: "ltr" | "rtl";
}

/** A literal: bare, or as JSON-LD writes its language or datatype. */
export type RdfLiteral =
  | string
  | number
  | boolean
  | { "@value": string | number | boolean; "@language"?: string; "@direction"?: "ltr" | "rtl"; "@type"?: string };

/** Any resource or literal. */
export type RdfValue = RdfLiteral | RdfResource;

/**
 * What every resource has.
 */
export interface RdfResource {
  "@id"?: string;
  "@type"?: OneOrMany<string>;
  /**
   * data access service
   *
   * A site or end-point that gives access to the distribution of the dataset.
   *
   * @see http://www.w3.org/ns/dcat#accessService
   */
  accessService?: OneOrMany<DataService>;
  /**
   * contact point
   *
   * Relevant contact information for the catalogued resource. Use of vCard is recommended.
   *
   * @see http://www.w3.org/ns/dcat#contactPoint
   */
  contactPoint?: OneOrMany<RdfResource>;
  /**
   * This axiom needed so that Protege loads DCAT2 without errors.
   *
   * @see http://xmlns.com/foaf/0.1/homepage
   */
  homepage?: OneOrMany<RdfResource>;
  /**
   * A keyword or tag describing a resource.
   *
   * @see http://www.w3.org/ns/dcat#keyword
   */
  keyword?: OneOrMany<RdfLiteral>;
  /**
   * landing page
   *
   * A Web page that can be navigated to in a Web browser to gain access to the catalog, a dataset, its distributions and/or additional information.
   *
   * @see http://www.w3.org/ns/dcat#landingPage
   */
  landingPage?: OneOrMany<RdfResource>;
  /**
   * spatial resolution (meters)
   *
   * minimum spatial separation resolvable in a dataset, measured in meters.
   *
   * @see http://www.w3.org/ns/dcat#spatialResolutionInMeters
   */
  spatialResolutionInMeters?: OneOrMany<string>;
  /**
   * temporal resolution
   *
   * minimum time period resolvable in a dataset.
   *
   * @see http://www.w3.org/ns/dcat#temporalResolution
   */
  temporalResolution?: OneOrMany<string>;
  /**
   * A main category of the resource. A resource can have multiple themes.
   *
   * @see http://www.w3.org/ns/dcat#theme
   */
  theme?: OneOrMany<RdfResource>;
}

/**
 * A curated collection of metadata about resources (e.g., datasets and data services in the context of a data catalog).
 *
 * @see http://www.w3.org/ns/dcat#Catalog
 */
export interface Catalog extends Dataset {
  /**
   * A catalog whose contents are of interest in the context of this catalog.
   *
   * @see http://www.w3.org/ns/dcat#catalog
   */
  catalog?: OneOrMany<Catalog>;
  /**
   * A collection of data that is listed in the catalog.
   *
   * @see http://www.w3.org/ns/dcat#dataset
   */
  dataset?: OneOrMany<Dataset>;
  /**
   * A record describing the registration of a single dataset or data service that is part of the catalog.
   *
   * @see http://www.w3.org/ns/dcat#record
   */
  record?: OneOrMany<CatalogRecord>;
  /**
   * A site or endpoint that is listed in the catalog.
   *
   * @see http://www.w3.org/ns/dcat#service
   */
  service?: OneOrMany<DataService>;
  /**
   * theme taxonomy
   *
   * The knowledge organization system (KOS) used to classify catalog's datasets.
   *
   * @see http://www.w3.org/ns/dcat#themeTaxonomy
   */
  themeTaxonomy?: OneOrMany<RdfResource>;
}

/**
 * Catalog Record
 *
 * A record in a data catalog, describing the registration of a single dataset or data service.
 *
 * @see http://www.w3.org/ns/dcat#CatalogRecord
 */
export interface CatalogRecord extends RdfResource {
  /**
   * This axiom needed so that Protege loads DCAT2 without errors.
   *
   * @see http://xmlns.com/foaf/0.1/primaryTopic
   */
  primaryTopic: Resource;
}

/**
 * Data service
 *
 * A site or end-point providing operations related to the discovery of, access to, or processing functions on, data or related resources.
 *
 * @see http://www.w3.org/ns/dcat#DataService
 */
export interface DataService extends Resource {
  /**
   * description of service end-point
   *
   * A description of the service end-point, including its operations, parameters etc.
   *
   * @see http://www.w3.org/ns/dcat#endpointDescription
   */
  endpointDescription?: OneOrMany<RdfResource>;
  /**
   * service end-point
   *
   * The root location or primary endpoint of the service (a web-resolvable IRI).
   *
   * @see http://www.w3.org/ns/dcat#endpointURL
   */
  endpointURL?: OneOrMany<RdfResource>;
  /**
   * serves dataset
   *
   * A collection of data that this DataService can distribute.
   *
   * @see http://www.w3.org/ns/dcat#servesDataset
   */
  servesDataset?: OneOrMany<Dataset>;
}

/**
 * A collection of data, published or curated by a single source, and available for access or download in one or more representations.
 *
 * @see http://www.w3.org/ns/dcat#Dataset
 */
export interface Dataset extends Resource {
  /**
   * An available distribution of the dataset.
   *
   * @see http://www.w3.org/ns/dcat#distribution
   */
  distribution?: OneOrMany<Distribution>;
}

/**
 * A specific representation of a dataset. A dataset might be available in multiple serializations that may differ in various ways, including natural language, media-type or format, schematic organization, temporal and spatial resolution, level of detail or profiles (which might specify any or all of the above).
 *
 * @see http://www.w3.org/ns/dcat#Distribution
 */
export interface Distribution extends RdfResource {
  /**
   * access address
   *
   * A URL of a resource that gives access to a distribution of the dataset. E.g. landing page, feed, SPARQL endpoint. Use for all cases except a simple download link, in which case downloadURL is preferred.
   *
   * @see http://www.w3.org/ns/dcat#accessURL
   */
  accessURL?: OneOrMany<RdfResource>;
  /**
   * byte size
   *
   * The size of a distribution in bytes.
   *
   * @see http://www.w3.org/ns/dcat#byteSize
   */
  byteSize?: OneOrMany<RdfLiteral>;
  /**
   * compression format
   *
   * The compression format of the distribution in which the data is contained in a compressed form, e.g. to reduce the size of the downloadable file.
   *
   * @see http://www.w3.org/ns/dcat#compressFormat
   */
  compressFormat?: OneOrMany<RdfResource>;
  /**
   * download URL
   *
   * The URL of the downloadable file in a given format. E.g. CSV file or RDF file. The format is indicated by the distribution's dct:format and/or dcat:mediaType.
   *
   * @see http://www.w3.org/ns/dcat#downloadURL
   */
  downloadURL?: OneOrMany<RdfResource>;
  /**
   * media type
   *
   * The media type of the distribution as defined by IANA
   *
   * @see http://www.w3.org/ns/dcat#mediaType
   */
  mediaType?: OneOrMany<RdfResource>;
  /**
   * packaging format
   *
   * The package format of the distribution in which one or more data files are grouped together, e.g. to enable a set of related files to be downloaded together.
   *
   * @see http://www.w3.org/ns/dcat#packageFormat
   */
  packageFormat?: OneOrMany<RdfResource>;
}

/**
 * An association class for attaching additional information to a relationship between DCAT Resources.
 *
 * @see http://www.w3.org/ns/dcat#Relationship
 */
export interface Relationship extends RdfResource {
  /**
   * The function of an entity or agent with respect to another entity or resource.
   *
   * @see http://www.w3.org/ns/dcat#hadRole
   */
  hadRole?: OneOrMany<Role>;
}

/**
 * Catalogued resource
 *
 * Resource published or curated by a single agent.
 *
 * @see http://www.w3.org/ns/dcat#Resource
 */
export interface Resource extends RdfResource {
  /**
   * qualified relation
   *
   * Link to a description of a relationship with another resource.
   *
   * @see http://www.w3.org/ns/dcat#qualifiedRelation
   */
  qualifiedRelation?: OneOrMany<Relationship>;
}

/**
 * A role is the function of a resource or agent with respect to another resource, in the context of resource attribution or resource relationships.
 *
 * @see http://www.w3.org/ns/dcat#Role
 */
export interface Role extends RdfResource {
}

