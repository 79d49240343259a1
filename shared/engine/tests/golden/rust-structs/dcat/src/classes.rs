//! One struct per class. `base` is the struct of its first parent; what further
//! parents have is listed among the fields.

use super::*;

/// A curated collection of metadata about resources (e.g., datasets and data services in the context of a data catalog).
///
/// <http://www.w3.org/ns/dcat#Catalog>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Catalog {
    #[serde(flatten)]
    pub base: Dataset,
    /// A catalog whose contents are of interest in the context of this catalog.
    ///
    /// <http://www.w3.org/ns/dcat#catalog>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub catalog: Vec<Catalog>,
    /// A collection of data that is listed in the catalog.
    ///
    /// <http://www.w3.org/ns/dcat#dataset>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub dataset: Vec<Dataset>,
    /// A record describing the registration of a single dataset or data service that is part of the catalog.
    ///
    /// <http://www.w3.org/ns/dcat#record>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub record: Vec<CatalogRecord>,
    /// A site or endpoint that is listed in the catalog.
    ///
    /// <http://www.w3.org/ns/dcat#service>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub service: Vec<DataService>,
    /// The knowledge organization system (KOS) used to classify catalog's datasets.
    ///
    /// <http://www.w3.org/ns/dcat#themeTaxonomy>
    #[serde(rename = "themeTaxonomy", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub theme_taxonomy: Vec<RdfResource>,
}

/// A record in a data catalog, describing the registration of a single dataset or data service.
///
/// <http://www.w3.org/ns/dcat#CatalogRecord>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CatalogRecord {
    #[serde(flatten)]
    pub base: RdfResource,
    /// This axiom needed so that Protege loads DCAT2 without errors.
    ///
    /// <http://xmlns.com/foaf/0.1/primaryTopic>
    #[serde(rename = "primaryTopic", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub primary_topic: Vec<Resource>,
}

/// A site or end-point providing operations related to the discovery of, access to, or processing functions on, data or related resources.
///
/// <http://www.w3.org/ns/dcat#DataService>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct DataService {
    #[serde(flatten)]
    pub base: Resource,
    /// A description of the service end-point, including its operations, parameters etc.
    ///
    /// <http://www.w3.org/ns/dcat#endpointDescription>
    #[serde(rename = "endpointDescription", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub endpoint_description: Vec<RdfResource>,
    /// The root location or primary endpoint of the service (a web-resolvable IRI).
    ///
    /// <http://www.w3.org/ns/dcat#endpointURL>
    #[serde(rename = "endpointURL", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub endpoint_url: Vec<RdfResource>,
    /// A collection of data that this DataService can distribute.
    ///
    /// <http://www.w3.org/ns/dcat#servesDataset>
    #[serde(rename = "servesDataset", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub serves_dataset: Vec<Dataset>,
}

/// A collection of data, published or curated by a single source, and available for access or download in one or more representations.
///
/// <http://www.w3.org/ns/dcat#Dataset>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Dataset {
    #[serde(flatten)]
    pub base: Resource,
    /// An available distribution of the dataset.
    ///
    /// <http://www.w3.org/ns/dcat#distribution>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub distribution: Vec<Distribution>,
}

/// A specific representation of a dataset. A dataset might be available in multiple serializations that may differ in various ways, including natural language, media-type or format, schematic organization, temporal and spatial resolution, level of detail or profiles (which might specify any or all of the above).
///
/// <http://www.w3.org/ns/dcat#Distribution>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Distribution {
    #[serde(flatten)]
    pub base: RdfResource,
    /// A URL of a resource that gives access to a distribution of the dataset. E.g. landing page, feed, SPARQL endpoint. Use for all cases except a simple download link, in which case downloadURL is preferred.
    ///
    /// <http://www.w3.org/ns/dcat#accessURL>
    #[serde(rename = "accessURL", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub access_url: Vec<RdfResource>,
    /// The size of a distribution in bytes.
    ///
    /// <http://www.w3.org/ns/dcat#byteSize>
    #[serde(rename = "byteSize", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub byte_size: Vec<RdfLiteral>,
    /// The compression format of the distribution in which the data is contained in a compressed form, e.g. to reduce the size of the downloadable file.
    ///
    /// <http://www.w3.org/ns/dcat#compressFormat>
    #[serde(rename = "compressFormat", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub compress_format: Vec<RdfResource>,
    /// The URL of the downloadable file in a given format. E.g. CSV file or RDF file. The format is indicated by the distribution's dct:format and/or dcat:mediaType.
    ///
    /// <http://www.w3.org/ns/dcat#downloadURL>
    #[serde(rename = "downloadURL", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub download_url: Vec<RdfResource>,
    /// The media type of the distribution as defined by IANA
    ///
    /// <http://www.w3.org/ns/dcat#mediaType>
    #[serde(rename = "mediaType", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub media_type: Vec<RdfResource>,
    /// The package format of the distribution in which one or more data files are grouped together, e.g. to enable a set of related files to be downloaded together.
    ///
    /// <http://www.w3.org/ns/dcat#packageFormat>
    #[serde(rename = "packageFormat", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub package_format: Vec<RdfResource>,
}

/// What every resource has.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct RdfResource {
    /// The resource's IRI.
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its classes. Left empty where an enum of this crate writes the class.
    #[serde(rename = "@type", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub rdf_type: Vec<String>,
    /// A site or end-point that gives access to the distribution of the dataset.
    ///
    /// <http://www.w3.org/ns/dcat#accessService>
    #[serde(rename = "accessService", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub access_service: Vec<DataService>,
    /// Relevant contact information for the catalogued resource. Use of vCard is recommended.
    ///
    /// <http://www.w3.org/ns/dcat#contactPoint>
    #[serde(rename = "contactPoint", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub contact_point: Vec<RdfResource>,
    /// This axiom needed so that Protege loads DCAT2 without errors.
    ///
    /// <http://xmlns.com/foaf/0.1/homepage>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub homepage: Vec<RdfResource>,
    /// A keyword or tag describing a resource.
    ///
    /// <http://www.w3.org/ns/dcat#keyword>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub keyword: Vec<RdfLiteral>,
    /// A Web page that can be navigated to in a Web browser to gain access to the catalog, a dataset, its distributions and/or additional information.
    ///
    /// <http://www.w3.org/ns/dcat#landingPage>
    #[serde(rename = "landingPage", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub landing_page: Vec<RdfResource>,
    /// minimum spatial separation resolvable in a dataset, measured in meters.
    ///
    /// <http://www.w3.org/ns/dcat#spatialResolutionInMeters>
    #[serde(rename = "spatialResolutionInMeters", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub spatial_resolution_in_meters: Vec<f64>,
    /// minimum time period resolvable in a dataset.
    ///
    /// <http://www.w3.org/ns/dcat#temporalResolution>
    #[serde(rename = "temporalResolution", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub temporal_resolution: Vec<String>,
    /// A main category of the resource. A resource can have multiple themes.
    ///
    /// <http://www.w3.org/ns/dcat#theme>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub theme: Vec<RdfResource>,
}

/// An association class for attaching additional information to a relationship between DCAT Resources.
///
/// <http://www.w3.org/ns/dcat#Relationship>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Relationship {
    #[serde(flatten)]
    pub base: RdfResource,
    /// The function of an entity or agent with respect to another entity or resource.
    ///
    /// <http://www.w3.org/ns/dcat#hadRole>
    #[serde(rename = "hadRole", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub had_role: Vec<Role>,
}

/// Resource published or curated by a single agent.
///
/// <http://www.w3.org/ns/dcat#Resource>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Resource {
    #[serde(flatten)]
    pub base: RdfResource,
    /// Link to a description of a relationship with another resource.
    ///
    /// <http://www.w3.org/ns/dcat#qualifiedRelation>
    #[serde(rename = "qualifiedRelation", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub qualified_relation: Vec<Relationship>,
}

/// A role is the function of a resource or agent with respect to another resource, in the context of resource attribution or resource relationships.
///
/// <http://www.w3.org/ns/dcat#Role>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Role {
    #[serde(flatten)]
    pub base: RdfResource,
}
