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

    # A depiction of some thing.
    # http://xmlns.com/foaf/0.1/depiction
    depiction: Many[Ref["Image"]] = Field(default_factory=list, alias="depiction", exclude_if=_is_empty)

    # DNA checksum
    #
    # A checksum for the DNA of some thing. Joke.
    # http://xmlns.com/foaf/0.1/dnaChecksum
    # Deprecated: Archaic.
    dna_checksum: Many[RdfLiteral] = Field(default_factory=list, alias="dnaChecksum", exclude_if=_is_empty)

    # funded by
    #
    # An organization funding a project or person.
    # http://xmlns.com/foaf/0.1/fundedBy
    # Deprecated: Archaic.
    funded_by: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="fundedBy", exclude_if=_is_empty)

    # Given name
    #
    # The given name of some person.
    # http://xmlns.com/foaf/0.1/givenName
    given_name: Many[RdfLiteral] = Field(default_factory=list, alias="givenName", exclude_if=_is_empty)

    # Given name
    #
    # The given name of some person.
    # http://xmlns.com/foaf/0.1/givenname
    # Deprecated: Archaic.
    givenname: Many[RdfLiteral] = Field(default_factory=list, alias="givenname", exclude_if=_is_empty)

    # A homepage for some thing.
    # http://xmlns.com/foaf/0.1/homepage
    homepage: Many[Ref["Document"]] = Field(default_factory=list, alias="homepage", exclude_if=_is_empty)

    # is primary topic of
    #
    # A document that this thing is the primary topic of.
    # http://xmlns.com/foaf/0.1/isPrimaryTopicOf
    is_primary_topic_of: Many[Ref["Document"]] = Field(default_factory=list, alias="isPrimaryTopicOf", exclude_if=_is_empty)

    # A logo representing some thing.
    # http://xmlns.com/foaf/0.1/logo
    logo: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="logo", exclude_if=_is_empty)

    # An agent that made this thing.
    # http://xmlns.com/foaf/0.1/maker
    maker: Many[Ref["Agent"]] = Field(default_factory=list, alias="maker", exclude_if=_is_empty)

    # A name for some thing.
    # http://xmlns.com/foaf/0.1/name
    name: Many[RdfLiteral] = Field(default_factory=list, alias="name", exclude_if=_is_empty)

    # nickname
    #
    # A short informal nickname characterising an agent (includes login identifiers, IRC and other chat nicknames).
    # http://xmlns.com/foaf/0.1/nick
    nick: Many[RdfLiteral] = Field(default_factory=list, alias="nick", exclude_if=_is_empty)

    # A page or document about this thing.
    # http://xmlns.com/foaf/0.1/page
    page: Many[Ref["Document"]] = Field(default_factory=list, alias="page", exclude_if=_is_empty)

    # A phone, specified using fully qualified tel: URI scheme (refs: http://www.w3.org/Addressing/schemes.html#tel).
    # http://xmlns.com/foaf/0.1/phone
    phone: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="phone", exclude_if=_is_empty)

    # A theme.
    # http://xmlns.com/foaf/0.1/theme
    # Deprecated: Archaic.
    theme: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="theme", exclude_if=_is_empty)

    # Title (Mr, Mrs, Ms, Dr. etc)
    # http://xmlns.com/foaf/0.1/title
    title: Many[RdfLiteral] = Field(default_factory=list, alias="title", exclude_if=_is_empty)


class Agent(RdfResource):
    """An agent (eg. person, group, software or physical artifact).

    http://xmlns.com/foaf/0.1/Agent
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/Agent"

    # Indicates an account held by this agent.
    # http://xmlns.com/foaf/0.1/account
    account: Many[Ref["OnlineAccount"]] = Field(default_factory=list, alias="account", exclude_if=_is_empty)

    # The age in years of some agent.
    # http://xmlns.com/foaf/0.1/age
    age: RdfLiteral | None = Field(default=None, alias="age")

    # AIM chat ID
    #
    # An AIM chat ID
    # http://xmlns.com/foaf/0.1/aimChatID
    aim_chat_id: Many[RdfLiteral] = Field(default_factory=list, alias="aimChatID", exclude_if=_is_empty)

    # The birthday of this Agent, represented in mm-dd string form, eg. '12-31'.
    # http://xmlns.com/foaf/0.1/birthday
    birthday: RdfLiteral | None = Field(default=None, alias="birthday")

    # The gender of this Agent (typically but not necessarily 'male' or 'female').
    # http://xmlns.com/foaf/0.1/gender
    gender: RdfLiteral | None = Field(default=None, alias="gender")

    # account
    #
    # Indicates an account held by this agent.
    # http://xmlns.com/foaf/0.1/holdsAccount
    # Deprecated: Archaic.
    holds_account: Many[Ref["OnlineAccount"]] = Field(default_factory=list, alias="holdsAccount", exclude_if=_is_empty)

    # ICQ chat ID
    #
    # An ICQ chat ID
    # http://xmlns.com/foaf/0.1/icqChatID
    icq_chat_id: Many[RdfLiteral] = Field(default_factory=list, alias="icqChatID", exclude_if=_is_empty)

    # A page about a topic of interest to this person.
    # http://xmlns.com/foaf/0.1/interest
    interest: Many[Ref["Document"]] = Field(default_factory=list, alias="interest", exclude_if=_is_empty)

    # jabber ID
    #
    # A jabber ID for something.
    # http://xmlns.com/foaf/0.1/jabberID
    jabber_id: Many[RdfLiteral] = Field(default_factory=list, alias="jabberID", exclude_if=_is_empty)

    # Something that was made by this agent.
    # http://xmlns.com/foaf/0.1/made
    made: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="made", exclude_if=_is_empty)

    # personal mailbox
    #
    # A personal mailbox, ie. an Internet mailbox associated with exactly one owner, the first owner of this mailbox. This is a 'static inverse functional property', in that there is (across time and change) at most one individual that ever has any particular value for foaf:mbox.
    # http://xmlns.com/foaf/0.1/mbox
    mbox: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="mbox", exclude_if=_is_empty)

    # sha1sum of a personal mailbox URI name
    #
    # The sha1sum of the URI of an Internet mailbox associated with exactly one owner, the first owner of the mailbox.
    # http://xmlns.com/foaf/0.1/mbox_sha1sum
    mbox_sha1sum: Many[RdfLiteral] = Field(default_factory=list, alias="mbox_sha1sum", exclude_if=_is_empty)

    # MSN chat ID
    #
    # An MSN chat ID
    # http://xmlns.com/foaf/0.1/msnChatID
    msn_chat_id: Many[RdfLiteral] = Field(default_factory=list, alias="msnChatID", exclude_if=_is_empty)

    # An OpenID for an Agent.
    # http://xmlns.com/foaf/0.1/openid
    openid: Many[Ref["Document"]] = Field(default_factory=list, alias="openid", exclude_if=_is_empty)

    # Skype ID
    #
    # A Skype ID
    # http://xmlns.com/foaf/0.1/skypeID
    skype_id: Many[RdfLiteral] = Field(default_factory=list, alias="skypeID", exclude_if=_is_empty)

    # A string expressing what the user is happy for the general public (normally) to know about their current activity.
    # http://xmlns.com/foaf/0.1/status
    status: Many[RdfLiteral] = Field(default_factory=list, alias="status", exclude_if=_is_empty)

    # A tipjar document for this agent, describing means for payment and reward.
    # http://xmlns.com/foaf/0.1/tipjar
    tipjar: Many[Ref["Document"]] = Field(default_factory=list, alias="tipjar", exclude_if=_is_empty)

    # A thing of interest to this person.
    # http://xmlns.com/foaf/0.1/topic_interest
    topic_interest: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="topic_interest", exclude_if=_is_empty)

    # A weblog of some thing (whether person, group, company etc.).
    # http://xmlns.com/foaf/0.1/weblog
    weblog: Many[Ref["Document"]] = Field(default_factory=list, alias="weblog", exclude_if=_is_empty)

    # Yahoo chat ID
    #
    # A Yahoo chat ID
    # http://xmlns.com/foaf/0.1/yahooChatID
    yahoo_chat_id: Many[RdfLiteral] = Field(default_factory=list, alias="yahooChatID", exclude_if=_is_empty)


class Document(RdfResource):
    """A document.

    http://xmlns.com/foaf/0.1/Document
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/Document"

    # primary topic
    #
    # The primary topic of some page or document.
    # http://xmlns.com/foaf/0.1/primaryTopic
    primary_topic: Ref["RdfResource"] | None = Field(default=None, alias="primaryTopic")

    # sha1sum (hex)
    #
    # A sha1sum hash, in hex.
    # http://xmlns.com/foaf/0.1/sha1
    sha1: Many[RdfLiteral] = Field(default_factory=list, alias="sha1", exclude_if=_is_empty)

    # A topic of some page or document.
    # http://xmlns.com/foaf/0.1/topic
    topic: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="topic", exclude_if=_is_empty)


class Group(Agent):
    """A class of Agents.

    http://xmlns.com/foaf/0.1/Group
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/Group"

    # Indicates a member of a Group
    # http://xmlns.com/foaf/0.1/member
    member: Many[Ref["Agent"]] = Field(default_factory=list, alias="member", exclude_if=_is_empty)


class Image(Document):
    """An image.

    http://xmlns.com/foaf/0.1/Image
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/Image"

    # A thing depicted in this representation.
    # http://xmlns.com/foaf/0.1/depicts
    depicts: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="depicts", exclude_if=_is_empty)

    # A derived thumbnail image.
    # http://xmlns.com/foaf/0.1/thumbnail
    thumbnail: Many[Ref["Image"]] = Field(default_factory=list, alias="thumbnail", exclude_if=_is_empty)


class LabelProperty(RdfResource):
    """Label Property

    A foaf:LabelProperty is any RDF property with texual values that serve as labels.

    http://xmlns.com/foaf/0.1/LabelProperty
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/LabelProperty"


class OnlineAccount(RdfResource):
    """Online Account

    An online account.

    http://xmlns.com/foaf/0.1/OnlineAccount
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/OnlineAccount"

    # account name
    #
    # Indicates the name (identifier) associated with this online account.
    # http://xmlns.com/foaf/0.1/accountName
    account_name: Many[RdfLiteral] = Field(default_factory=list, alias="accountName", exclude_if=_is_empty)

    # account service homepage
    #
    # Indicates a homepage of the service provide for this online account.
    # http://xmlns.com/foaf/0.1/accountServiceHomepage
    account_service_homepage: Many[Ref["Document"]] = Field(default_factory=list, alias="accountServiceHomepage", exclude_if=_is_empty)


class OnlineChatAccount(OnlineAccount):
    """Online Chat Account

    An online chat account.

    http://xmlns.com/foaf/0.1/OnlineChatAccount
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/OnlineChatAccount"


class OnlineEcommerceAccount(OnlineAccount):
    """Online E-commerce Account

    An online e-commerce account.

    http://xmlns.com/foaf/0.1/OnlineEcommerceAccount
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/OnlineEcommerceAccount"


class OnlineGamingAccount(OnlineAccount):
    """Online Gaming Account

    An online gaming account.

    http://xmlns.com/foaf/0.1/OnlineGamingAccount
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/OnlineGamingAccount"


class Organization(Agent):
    """An organization.

    http://xmlns.com/foaf/0.1/Organization
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/Organization"


class Person(Agent):
    """A person.

    http://xmlns.com/foaf/0.1/Person
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/Person"

    # based near
    #
    # A location that something is based near, for some broadly human notion of near.
    # http://xmlns.com/foaf/0.1/based_near
    based_near: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="based_near", exclude_if=_is_empty)

    # current project
    #
    # A current project this person works on.
    # http://xmlns.com/foaf/0.1/currentProject
    current_project: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="currentProject", exclude_if=_is_empty)

    # The family name of some person.
    # http://xmlns.com/foaf/0.1/familyName
    family_name: Many[RdfLiteral] = Field(default_factory=list, alias="familyName", exclude_if=_is_empty)

    # The family name of some person.
    # http://xmlns.com/foaf/0.1/family_name
    # Deprecated: Archaic.
    family_name_271535: Many[RdfLiteral] = Field(default_factory=list, alias="family_name", exclude_if=_is_empty)

    # The first name of a person.
    # http://xmlns.com/foaf/0.1/firstName
    first_name: Many[RdfLiteral] = Field(default_factory=list, alias="firstName", exclude_if=_is_empty)

    # A textual geekcode for this person, see http://www.geekcode.com/geek.html
    # http://xmlns.com/foaf/0.1/geekcode
    # Deprecated: Archaic.
    geekcode: Many[RdfLiteral] = Field(default_factory=list, alias="geekcode", exclude_if=_is_empty)

    # image
    #
    # An image that can be used to represent some thing (ie. those depictions which are particularly representative of something, eg. one's photo on a homepage).
    # http://xmlns.com/foaf/0.1/img
    img: Many[Ref["Image"]] = Field(default_factory=list, alias="img", exclude_if=_is_empty)

    # A person known by this person (indicating some level of reciprocated interaction between the parties).
    # http://xmlns.com/foaf/0.1/knows
    knows: Many[Ref["Person"]] = Field(default_factory=list, alias="knows", exclude_if=_is_empty)

    # The last name of a person.
    # http://xmlns.com/foaf/0.1/lastName
    last_name: Many[RdfLiteral] = Field(default_factory=list, alias="lastName", exclude_if=_is_empty)

    # A Myers Briggs (MBTI) personality classification.
    # http://xmlns.com/foaf/0.1/myersBriggs
    myers_briggs: Many[RdfLiteral] = Field(default_factory=list, alias="myersBriggs", exclude_if=_is_empty)

    # past project
    #
    # A project this person has previously worked on.
    # http://xmlns.com/foaf/0.1/pastProject
    past_project: Many[Ref["RdfResource"]] = Field(default_factory=list, alias="pastProject", exclude_if=_is_empty)

    # A .plan comment, in the tradition of finger and '.plan' files.
    # http://xmlns.com/foaf/0.1/plan
    plan: Many[RdfLiteral] = Field(default_factory=list, alias="plan", exclude_if=_is_empty)

    # A link to the publications of this person.
    # http://xmlns.com/foaf/0.1/publications
    publications: Many[Ref["Document"]] = Field(default_factory=list, alias="publications", exclude_if=_is_empty)

    # A homepage of a school attended by the person.
    # http://xmlns.com/foaf/0.1/schoolHomepage
    school_homepage: Many[Ref["Document"]] = Field(default_factory=list, alias="schoolHomepage", exclude_if=_is_empty)

    # Surname
    #
    # The surname of some person.
    # http://xmlns.com/foaf/0.1/surname
    # Deprecated: Archaic.
    surname: Many[RdfLiteral] = Field(default_factory=list, alias="surname", exclude_if=_is_empty)

    # work info homepage
    #
    # A work info homepage of some person; a page about their work for some organization.
    # http://xmlns.com/foaf/0.1/workInfoHomepage
    work_info_homepage: Many[Ref["Document"]] = Field(default_factory=list, alias="workInfoHomepage", exclude_if=_is_empty)

    # workplace homepage
    #
    # A workplace homepage of some person; the homepage of an organization they work for.
    # http://xmlns.com/foaf/0.1/workplaceHomepage
    workplace_homepage: Many[Ref["Document"]] = Field(default_factory=list, alias="workplaceHomepage", exclude_if=_is_empty)


class PersonalProfileDocument(Document):
    """A personal profile RDF document.

    http://xmlns.com/foaf/0.1/PersonalProfileDocument
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/PersonalProfileDocument"


class Project(RdfResource):
    """A project (a collective endeavour of some kind).

    http://xmlns.com/foaf/0.1/Project
    """

    __iri__: ClassVar[str] = "http://xmlns.com/foaf/0.1/Project"

