//! One struct per class. `base` is the struct of the nearest superclass whose
//! members the class has as they are; those beyond are fields of its own.

#[allow(unused_imports)]
use super::facets::{Facets, HasValue, check, demand_value};
#[allow(unused_imports)]
use super::json::{RdfClass, RdfFault, RdfObject, class, demand, demand_some, many, never, one, optional, put, put_many, put_optional};
#[allow(unused_imports)]
use super::*;

/// What every resource has.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RdfResource {
    /// The resource's IRI.
    pub id: Option<String>,
    /// Its classes.
    pub rdf_type: Vec<String>,

    /// data access service
    ///
    /// A site or end-point that gives access to the distribution of the dataset.
    ///
    /// <http://www.w3.org/ns/dcat#accessService>
    pub access_service: Vec<DataService>,

    /// contact point
    ///
    /// Relevant contact information for the catalogued resource. Use of vCard is recommended.
    ///
    /// <http://www.w3.org/ns/dcat#contactPoint>
    pub contact_point: Vec<RdfResource>,

    /// This axiom needed so that Protege loads DCAT2 without errors.
    ///
    /// <http://xmlns.com/foaf/0.1/homepage>
    pub homepage: Vec<RdfResource>,

    /// A keyword or tag describing a resource.
    ///
    /// <http://www.w3.org/ns/dcat#keyword>
    pub keyword: Vec<RdfLiteral>,

    /// landing page
    ///
    /// A Web page that can be navigated to in a Web browser to gain access to the catalog, a dataset, its distributions and/or additional information.
    ///
    /// <http://www.w3.org/ns/dcat#landingPage>
    pub landing_page: Vec<RdfResource>,

    /// spatial resolution (meters)
    ///
    /// minimum spatial separation resolvable in a dataset, measured in meters.
    ///
    /// <http://www.w3.org/ns/dcat#spatialResolutionInMeters>
    pub spatial_resolution_in_meters: Vec<xsd::Decimal>,

    /// temporal resolution
    ///
    /// minimum time period resolvable in a dataset.
    ///
    /// <http://www.w3.org/ns/dcat#temporalResolution>
    pub temporal_resolution: Vec<xsd::Duration>,

    /// A main category of the resource. A resource can have multiple themes.
    ///
    /// <http://www.w3.org/ns/dcat#theme>
    pub theme: Vec<RdfResource>,
}

impl RdfClass for RdfResource {
    const IRI: &'static str = "http://www.w3.org/2000/01/rdf-schema#Resource";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            id: optional(object, "@id")?,
            rdf_type: many(object, "@type", 0, None)?,
            access_service: many(object, "accessService", 0, None)?,
            contact_point: many(object, "contactPoint", 0, None)?,
            homepage: many(object, "homepage", 0, None)?,
            keyword: many(object, "keyword", 0, None)?,
            landing_page: many(object, "landingPage", 0, None)?,
            spatial_resolution_in_meters: many(object, "spatialResolutionInMeters", 0, None)?,
            temporal_resolution: many(object, "temporalResolution", 0, None)?,
            theme: many(object, "theme", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        put_optional(object, "@id", &self.id);
        put_many(object, "@type", &self.rdf_type);
        put_many(object, "accessService", &self.access_service);
        put_many(object, "contactPoint", &self.contact_point);
        put_many(object, "homepage", &self.homepage);
        put_many(object, "keyword", &self.keyword);
        put_many(object, "landingPage", &self.landing_page);
        put_many(object, "spatialResolutionInMeters", &self.spatial_resolution_in_meters);
        put_many(object, "temporalResolution", &self.temporal_resolution);
        put_many(object, "theme", &self.theme);
    }
}

class!(RdfResource);

/// A curated collection of metadata about resources (e.g., datasets and data services in the context of a data catalog).
///
/// <http://www.w3.org/ns/dcat#Catalog>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Catalog {
    pub base: Dataset,

    /// A catalog whose contents are of interest in the context of this catalog.
    ///
    /// <http://www.w3.org/ns/dcat#catalog>
    pub catalog: Vec<Catalog>,

    /// A collection of data that is listed in the catalog.
    ///
    /// <http://www.w3.org/ns/dcat#dataset>
    pub dataset: Vec<Dataset>,

    /// A record describing the registration of a single dataset or data service that is part of the catalog.
    ///
    /// <http://www.w3.org/ns/dcat#record>
    pub record: Vec<RdfRef<CatalogRecord>>,

    /// A site or endpoint that is listed in the catalog.
    ///
    /// <http://www.w3.org/ns/dcat#service>
    pub service: Vec<DataService>,

    /// theme taxonomy
    ///
    /// The knowledge organization system (KOS) used to classify catalog's datasets.
    ///
    /// <http://www.w3.org/ns/dcat#themeTaxonomy>
    pub theme_taxonomy: Vec<RdfResource>,
}

impl RdfClass for Catalog {
    const IRI: &'static str = "http://www.w3.org/ns/dcat#Catalog";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            catalog: many(object, "catalog", 0, None)?,
            dataset: many(object, "dataset", 0, None)?,
            record: many(object, "record", 0, None)?,
            service: many(object, "service", 0, None)?,
            theme_taxonomy: many(object, "themeTaxonomy", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "catalog", &self.catalog);
        put_many(object, "dataset", &self.dataset);
        put_many(object, "record", &self.record);
        put_many(object, "service", &self.service);
        put_many(object, "themeTaxonomy", &self.theme_taxonomy);
    }
}

class!(Catalog);

/// Catalog Record
///
/// A record in a data catalog, describing the registration of a single dataset or data service.
///
/// <http://www.w3.org/ns/dcat#CatalogRecord>
#[derive(Debug, Clone, PartialEq)]
pub struct CatalogRecord {
    pub base: RdfResource,

    /// This axiom needed so that Protege loads DCAT2 without errors.
    ///
    /// <http://xmlns.com/foaf/0.1/primaryTopic>
    pub primary_topic: Box<Resource>,
}

impl RdfClass for CatalogRecord {
    const IRI: &'static str = "http://www.w3.org/ns/dcat#CatalogRecord";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            primary_topic: one(object, "primaryTopic")?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put(object, "primaryTopic", &self.primary_topic);
    }
}

class!(CatalogRecord);

/// Data service
///
/// A site or end-point providing operations related to the discovery of, access to, or processing functions on, data or related resources.
///
/// <http://www.w3.org/ns/dcat#DataService>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataService {
    pub base: Resource,

    /// description of service end-point
    ///
    /// A description of the service end-point, including its operations, parameters etc.
    ///
    /// <http://www.w3.org/ns/dcat#endpointDescription>
    pub endpoint_description: Vec<RdfResource>,

    /// service end-point
    ///
    /// The root location or primary endpoint of the service (a web-resolvable IRI).
    ///
    /// <http://www.w3.org/ns/dcat#endpointURL>
    pub endpoint_url: Vec<RdfResource>,

    /// serves dataset
    ///
    /// A collection of data that this DataService can distribute.
    ///
    /// <http://www.w3.org/ns/dcat#servesDataset>
    pub serves_dataset: Vec<Dataset>,
}

impl RdfClass for DataService {
    const IRI: &'static str = "http://www.w3.org/ns/dcat#DataService";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            endpoint_description: many(object, "endpointDescription", 0, None)?,
            endpoint_url: many(object, "endpointURL", 0, None)?,
            serves_dataset: many(object, "servesDataset", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "endpointDescription", &self.endpoint_description);
        put_many(object, "endpointURL", &self.endpoint_url);
        put_many(object, "servesDataset", &self.serves_dataset);
    }
}

class!(DataService);

/// A collection of data, published or curated by a single source, and available for access or download in one or more representations.
///
/// <http://www.w3.org/ns/dcat#Dataset>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dataset {
    pub base: Resource,

    /// An available distribution of the dataset.
    ///
    /// <http://www.w3.org/ns/dcat#distribution>
    pub distribution: Vec<Distribution>,
}

impl RdfClass for Dataset {
    const IRI: &'static str = "http://www.w3.org/ns/dcat#Dataset";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            distribution: many(object, "distribution", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "distribution", &self.distribution);
    }
}

class!(Dataset);

/// A specific representation of a dataset. A dataset might be available in multiple serializations that may differ in various ways, including natural language, media-type or format, schematic organization, temporal and spatial resolution, level of detail or profiles (which might specify any or all of the above).
///
/// <http://www.w3.org/ns/dcat#Distribution>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Distribution {
    pub base: RdfResource,

    /// access address
    ///
    /// A URL of a resource that gives access to a distribution of the dataset. E.g. landing page, feed, SPARQL endpoint. Use for all cases except a simple download link, in which case downloadURL is preferred.
    ///
    /// <http://www.w3.org/ns/dcat#accessURL>
    pub access_url: Vec<RdfResource>,

    /// byte size
    ///
    /// The size of a distribution in bytes.
    ///
    /// <http://www.w3.org/ns/dcat#byteSize>
    pub byte_size: Vec<RdfLiteral>,

    /// compression format
    ///
    /// The compression format of the distribution in which the data is contained in a compressed form, e.g. to reduce the size of the downloadable file.
    ///
    /// <http://www.w3.org/ns/dcat#compressFormat>
    pub compress_format: Vec<RdfResource>,

    /// download URL
    ///
    /// The URL of the downloadable file in a given format. E.g. CSV file or RDF file. The format is indicated by the distribution's dct:format and/or dcat:mediaType.
    ///
    /// <http://www.w3.org/ns/dcat#downloadURL>
    pub download_url: Vec<RdfResource>,

    /// media type
    ///
    /// The media type of the distribution as defined by IANA
    ///
    /// <http://www.w3.org/ns/dcat#mediaType>
    pub media_type: Vec<RdfResource>,

    /// packaging format
    ///
    /// The package format of the distribution in which one or more data files are grouped together, e.g. to enable a set of related files to be downloaded together.
    ///
    /// <http://www.w3.org/ns/dcat#packageFormat>
    pub package_format: Vec<RdfResource>,
}

impl RdfClass for Distribution {
    const IRI: &'static str = "http://www.w3.org/ns/dcat#Distribution";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            access_url: many(object, "accessURL", 0, None)?,
            byte_size: many(object, "byteSize", 0, None)?,
            compress_format: many(object, "compressFormat", 0, None)?,
            download_url: many(object, "downloadURL", 0, None)?,
            media_type: many(object, "mediaType", 0, None)?,
            package_format: many(object, "packageFormat", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "accessURL", &self.access_url);
        put_many(object, "byteSize", &self.byte_size);
        put_many(object, "compressFormat", &self.compress_format);
        put_many(object, "downloadURL", &self.download_url);
        put_many(object, "mediaType", &self.media_type);
        put_many(object, "packageFormat", &self.package_format);
    }
}

class!(Distribution);

/// An association class for attaching additional information to a relationship between DCAT Resources.
///
/// <http://www.w3.org/ns/dcat#Relationship>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Relationship {
    pub base: RdfResource,

    /// The function of an entity or agent with respect to another entity or resource.
    ///
    /// <http://www.w3.org/ns/dcat#hadRole>
    pub had_role: Vec<Role>,
}

impl RdfClass for Relationship {
    const IRI: &'static str = "http://www.w3.org/ns/dcat#Relationship";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            had_role: many(object, "hadRole", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "hadRole", &self.had_role);
    }
}

class!(Relationship);

/// Catalogued resource
///
/// Resource published or curated by a single agent.
///
/// <http://www.w3.org/ns/dcat#Resource>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource {
    pub base: RdfResource,

    /// qualified relation
    ///
    /// Link to a description of a relationship with another resource.
    ///
    /// <http://www.w3.org/ns/dcat#qualifiedRelation>
    pub qualified_relation: Vec<Relationship>,
}

impl RdfClass for Resource {
    const IRI: &'static str = "http://www.w3.org/ns/dcat#Resource";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            qualified_relation: many(object, "qualifiedRelation", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "qualifiedRelation", &self.qualified_relation);
    }
}

class!(Resource);

/// A role is the function of a resource or agent with respect to another resource, in the context of resource attribution or resource relationships.
///
/// <http://www.w3.org/ns/dcat#Role>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Role {
    pub base: RdfResource,
}

impl RdfClass for Role {
    const IRI: &'static str = "http://www.w3.org/ns/dcat#Role";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(Role);

/// Each class and those above it, nearest first.
pub(crate) const HIERARCHY: &[(&str, &[&str])] = &[
    ("http://www.w3.org/2000/01/rdf-schema#Resource", &[]),
    ("http://www.w3.org/ns/dcat#Catalog", &["http://www.w3.org/ns/dcat#Dataset", "http://www.w3.org/ns/dcat#Resource"]),
    ("http://www.w3.org/ns/dcat#CatalogRecord", &[]),
    ("http://www.w3.org/ns/dcat#DataService", &["http://www.w3.org/ns/dcat#Resource"]),
    ("http://www.w3.org/ns/dcat#Dataset", &["http://www.w3.org/ns/dcat#Resource"]),
    ("http://www.w3.org/ns/dcat#Distribution", &[]),
    ("http://www.w3.org/ns/dcat#Relationship", &[]),
    ("http://www.w3.org/ns/dcat#Resource", &[]),
    ("http://www.w3.org/ns/dcat#Role", &[]),
];
