"""One model per class; a model inherits from those of the class's superclasses.

What the vocabulary demands has no default, what may have several values is `Many`.
A member has the key of JSON-LD as its alias.
"""

# A class may say of an inherited member what Python's types do not allow.
# mypy: disable-error-code="assignment, misc"

from __future__ import annotations

from enum import Enum
from typing import Annotated, ClassVar

from pydantic import Field

from . import datatypes as xsd
from .jsonld import AtLeast, Facets, HasValue, Many, Only, RdfLangString, RdfLiteral, RdfNode, Ref
from .jsonld import is_empty as _is_empty


class RdfResource(RdfNode):
    """What every resource has."""

    __iri__: ClassVar[str] = "http://www.w3.org/2000/01/rdf-schema#Resource"

    # data access service
    #
    # A site or end-point that gives access to the distribution of the dataset.
    # http://www.w3.org/ns/dcat#accessService
    access_service: Many[Ref["DataService"]] = Field(default_factory=list, alias="accessService", exclude_if=_is_empty)

    # contact point
    #
    # Relevant contact information for the catalogued resource. Use of vCard is recommended.
    # http://www.w3.org/ns/dcat#contactPoint
    contact_point: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="contactPoint", exclude_if=_is_empty)

    # This axiom needed so that Protege loads DCAT2 without errors.
    # http://xmlns.com/foaf/0.1/homepage
    homepage: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="homepage", exclude_if=_is_empty)

    # A keyword or tag describing a resource.
    # http://www.w3.org/ns/dcat#keyword
    keyword: Many[RdfLiteral] = Field(default_factory=list, alias="keyword", exclude_if=_is_empty)

    # landing page
    #
    # A Web page that can be navigated to in a Web browser to gain access to the catalog, a dataset, its distributions and/or additional information.
    # http://www.w3.org/ns/dcat#landingPage
    landing_page: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="landingPage", exclude_if=_is_empty)

    # spatial resolution (meters)
    #
    # minimum spatial separation resolvable in a dataset, measured in meters.
    # http://www.w3.org/ns/dcat#spatialResolutionInMeters
    spatial_resolution_in_meters: Many[xsd.Decimal] = Field(default_factory=list, alias="spatialResolutionInMeters", exclude_if=_is_empty)

    # temporal resolution
    #
    # minimum time period resolvable in a dataset.
    # http://www.w3.org/ns/dcat#temporalResolution
    temporal_resolution: Many[xsd.Duration] = Field(default_factory=list, alias="temporalResolution", exclude_if=_is_empty)

    # A main category of the resource. A resource can have multiple themes.
    # http://www.w3.org/ns/dcat#theme
    theme: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="theme", exclude_if=_is_empty)


class CatalogRecord(RdfResource):
    """Catalog Record

    A record in a data catalog, describing the registration of a single dataset or data service.

    http://www.w3.org/ns/dcat#CatalogRecord
    """

    __iri__: ClassVar[str] = "http://www.w3.org/ns/dcat#CatalogRecord"

    # This axiom needed so that Protege loads DCAT2 without errors.
    # http://xmlns.com/foaf/0.1/primaryTopic
    primary_topic: Ref["Resource"] = Field(alias="primaryTopic")


class Distribution(RdfResource):
    """A specific representation of a dataset. A dataset might be available in multiple serializations that may differ in various ways, including natural language, media-type or format, schematic organization, temporal and spatial resolution, level of detail or profiles (which might specify any or all of the above).

    http://www.w3.org/ns/dcat#Distribution
    """

    __iri__: ClassVar[str] = "http://www.w3.org/ns/dcat#Distribution"

    # access address
    #
    # A URL of a resource that gives access to a distribution of the dataset. E.g. landing page, feed, SPARQL endpoint. Use for all cases except a simple download link, in which case downloadURL is preferred.
    # http://www.w3.org/ns/dcat#accessURL
    access_url: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="accessURL", exclude_if=_is_empty)

    # byte size
    #
    # The size of a distribution in bytes.
    # http://www.w3.org/ns/dcat#byteSize
    byte_size: Many[RdfLiteral] = Field(default_factory=list, alias="byteSize", exclude_if=_is_empty)

    # compression format
    #
    # The compression format of the distribution in which the data is contained in a compressed form, e.g. to reduce the size of the downloadable file.
    # http://www.w3.org/ns/dcat#compressFormat
    compress_format: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="compressFormat", exclude_if=_is_empty)

    # download URL
    #
    # The URL of the downloadable file in a given format. E.g. CSV file or RDF file. The format is indicated by the distribution's dct:format and/or dcat:mediaType.
    # http://www.w3.org/ns/dcat#downloadURL
    download_url: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="downloadURL", exclude_if=_is_empty)

    # media type
    #
    # The media type of the distribution as defined by IANA
    # http://www.w3.org/ns/dcat#mediaType
    media_type: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="mediaType", exclude_if=_is_empty)

    # packaging format
    #
    # The package format of the distribution in which one or more data files are grouped together, e.g. to enable a set of related files to be downloaded together.
    # http://www.w3.org/ns/dcat#packageFormat
    package_format: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="packageFormat", exclude_if=_is_empty)


class Relationship(RdfResource):
    """An association class for attaching additional information to a relationship between DCAT Resources.

    http://www.w3.org/ns/dcat#Relationship
    """

    __iri__: ClassVar[str] = "http://www.w3.org/ns/dcat#Relationship"

    # The function of an entity or agent with respect to another entity or resource.
    # http://www.w3.org/ns/dcat#hadRole
    had_role: Many[Ref["Role"]] = Field(default_factory=list, alias="hadRole", exclude_if=_is_empty)


class Resource(RdfResource):
    """Catalogued resource

    Resource published or curated by a single agent.

    http://www.w3.org/ns/dcat#Resource
    """

    __iri__: ClassVar[str] = "http://www.w3.org/ns/dcat#Resource"

    # qualified relation
    #
    # Link to a description of a relationship with another resource.
    # http://www.w3.org/ns/dcat#qualifiedRelation
    qualified_relation: Many[Ref["Relationship"]] = Field(default_factory=list, alias="qualifiedRelation", exclude_if=_is_empty)


class DataService(Resource):
    """Data service

    A site or end-point providing operations related to the discovery of, access to, or processing functions on, data or related resources.

    http://www.w3.org/ns/dcat#DataService
    """

    __iri__: ClassVar[str] = "http://www.w3.org/ns/dcat#DataService"

    # description of service end-point
    #
    # A description of the service end-point, including its operations, parameters etc.
    # http://www.w3.org/ns/dcat#endpointDescription
    endpoint_description: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="endpointDescription", exclude_if=_is_empty)

    # service end-point
    #
    # The root location or primary endpoint of the service (a web-resolvable IRI).
    # http://www.w3.org/ns/dcat#endpointURL
    endpoint_url: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="endpointURL", exclude_if=_is_empty)

    # serves dataset
    #
    # A collection of data that this DataService can distribute.
    # http://www.w3.org/ns/dcat#servesDataset
    serves_dataset: Many[Ref["Dataset"]] = Field(default_factory=list, alias="servesDataset", exclude_if=_is_empty)


class Dataset(Resource):
    """A collection of data, published or curated by a single source, and available for access or download in one or more representations.

    http://www.w3.org/ns/dcat#Dataset
    """

    __iri__: ClassVar[str] = "http://www.w3.org/ns/dcat#Dataset"

    # An available distribution of the dataset.
    # http://www.w3.org/ns/dcat#distribution
    distribution: Many[Ref["Distribution"]] = Field(default_factory=list, alias="distribution", exclude_if=_is_empty)


class Catalog(Dataset):
    """A curated collection of metadata about resources (e.g., datasets and data services in the context of a data catalog).

    http://www.w3.org/ns/dcat#Catalog
    """

    __iri__: ClassVar[str] = "http://www.w3.org/ns/dcat#Catalog"

    # A catalog whose contents are of interest in the context of this catalog.
    # http://www.w3.org/ns/dcat#catalog
    catalog: Many[Ref["Catalog"]] = Field(default_factory=list, alias="catalog", exclude_if=_is_empty)

    # A collection of data that is listed in the catalog.
    # http://www.w3.org/ns/dcat#dataset
    dataset: Many[Ref["Dataset"]] = Field(default_factory=list, alias="dataset", exclude_if=_is_empty)

    # A record describing the registration of a single dataset or data service that is part of the catalog.
    # http://www.w3.org/ns/dcat#record
    record: Many[Ref["CatalogRecord"]] = Field(default_factory=list, alias="record", exclude_if=_is_empty)

    # A site or endpoint that is listed in the catalog.
    # http://www.w3.org/ns/dcat#service
    service: Many[Ref["DataService"]] = Field(default_factory=list, alias="service", exclude_if=_is_empty)

    # theme taxonomy
    #
    # The knowledge organization system (KOS) used to classify catalog's datasets.
    # http://www.w3.org/ns/dcat#themeTaxonomy
    theme_taxonomy: Many[Ref["RdfResource | RdfResource | RdfResource | RdfResource"]] = Field(default_factory=list, alias="themeTaxonomy", exclude_if=_is_empty)


class Role(RdfResource):
    """A role is the function of a resource or agent with respect to another resource, in the context of resource attribution or resource relationships.

    http://www.w3.org/ns/dcat#Role
    """

    __iri__: ClassVar[str] = "http://www.w3.org/ns/dcat#Role"

