//! One struct per class. `base` is the struct of its first parent; what further
//! parents have is listed among the fields.

use super::*;

/// An agent (eg. person, group, software or physical artifact).
///
/// <http://xmlns.com/foaf/0.1/Agent>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Agent {
    #[serde(flatten)]
    pub base: RdfResource,
    /// Indicates an account held by this agent.
    ///
    /// <http://xmlns.com/foaf/0.1/account>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub account: Vec<OnlineAccount>,
    /// The age in years of some agent.
    ///
    /// <http://xmlns.com/foaf/0.1/age>
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<RdfLiteral>,
    /// An AIM chat ID
    ///
    /// <http://xmlns.com/foaf/0.1/aimChatID>
    #[serde(rename = "aimChatID", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub aim_chat_id: Vec<RdfLiteral>,
    /// The birthday of this Agent, represented in mm-dd string form, eg. '12-31'.
    ///
    /// <http://xmlns.com/foaf/0.1/birthday>
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthday: Option<RdfLiteral>,
    /// The gender of this Agent (typically but not necessarily 'male' or 'female').
    ///
    /// <http://xmlns.com/foaf/0.1/gender>
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<RdfLiteral>,
    /// Indicates an account held by this agent.
    ///
    /// <http://xmlns.com/foaf/0.1/holdsAccount>
    ///
    /// Deprecated: Archaic.
    #[serde(rename = "holdsAccount", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub holds_account: Vec<OnlineAccount>,
    /// An ICQ chat ID
    ///
    /// <http://xmlns.com/foaf/0.1/icqChatID>
    #[serde(rename = "icqChatID", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub icq_chat_id: Vec<RdfLiteral>,
    /// A page about a topic of interest to this person.
    ///
    /// <http://xmlns.com/foaf/0.1/interest>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub interest: Vec<Document>,
    /// A jabber ID for something.
    ///
    /// <http://xmlns.com/foaf/0.1/jabberID>
    #[serde(rename = "jabberID", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub jabber_id: Vec<RdfLiteral>,
    /// Something that was made by this agent.
    ///
    /// <http://xmlns.com/foaf/0.1/made>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub made: Vec<RdfResource>,
    /// A personal mailbox, ie. an Internet mailbox associated with exactly one owner, the first owner of this mailbox. This is a 'static inverse functional property', in that there is (across time and change) at most one individual that ever has any particular value for foaf:mbox.
    ///
    /// <http://xmlns.com/foaf/0.1/mbox>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub mbox: Vec<RdfResource>,
    /// The sha1sum of the URI of an Internet mailbox associated with exactly one owner, the first owner of the mailbox.
    ///
    /// <http://xmlns.com/foaf/0.1/mbox_sha1sum>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub mbox_sha1sum: Vec<RdfLiteral>,
    /// An MSN chat ID
    ///
    /// <http://xmlns.com/foaf/0.1/msnChatID>
    #[serde(rename = "msnChatID", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub msn_chat_id: Vec<RdfLiteral>,
    /// An OpenID for an Agent.
    ///
    /// <http://xmlns.com/foaf/0.1/openid>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub openid: Vec<Document>,
    /// A Skype ID
    ///
    /// <http://xmlns.com/foaf/0.1/skypeID>
    #[serde(rename = "skypeID", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub skype_id: Vec<RdfLiteral>,
    /// A string expressing what the user is happy for the general public (normally) to know about their current activity.
    ///
    /// <http://xmlns.com/foaf/0.1/status>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub status: Vec<RdfLiteral>,
    /// A tipjar document for this agent, describing means for payment and reward.
    ///
    /// <http://xmlns.com/foaf/0.1/tipjar>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub tipjar: Vec<Document>,
    /// A thing of interest to this person.
    ///
    /// <http://xmlns.com/foaf/0.1/topic_interest>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub topic_interest: Vec<RdfResource>,
    /// A weblog of some thing (whether person, group, company etc.).
    ///
    /// <http://xmlns.com/foaf/0.1/weblog>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub weblog: Vec<Document>,
    /// A Yahoo chat ID
    ///
    /// <http://xmlns.com/foaf/0.1/yahooChatID>
    #[serde(rename = "yahooChatID", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub yahoo_chat_id: Vec<RdfLiteral>,
}

/// A document.
///
/// <http://xmlns.com/foaf/0.1/Document>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Document {
    #[serde(flatten)]
    pub base: RdfResource,
    /// The primary topic of some page or document.
    ///
    /// <http://xmlns.com/foaf/0.1/primaryTopic>
    #[serde(rename = "primaryTopic", skip_serializing_if = "Option::is_none")]
    pub primary_topic: Option<Box<RdfResource>>,
    /// A sha1sum hash, in hex.
    ///
    /// <http://xmlns.com/foaf/0.1/sha1>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub sha1: Vec<RdfLiteral>,
    /// A topic of some page or document.
    ///
    /// <http://xmlns.com/foaf/0.1/topic>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub topic: Vec<RdfResource>,
}

/// A class of Agents.
///
/// <http://xmlns.com/foaf/0.1/Group>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Group {
    #[serde(flatten)]
    pub base: Agent,
    /// Indicates a member of a Group
    ///
    /// <http://xmlns.com/foaf/0.1/member>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub member: Vec<Agent>,
}

/// An image.
///
/// <http://xmlns.com/foaf/0.1/Image>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Image {
    #[serde(flatten)]
    pub base: Document,
    /// A thing depicted in this representation.
    ///
    /// <http://xmlns.com/foaf/0.1/depicts>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub depicts: Vec<RdfResource>,
    /// A derived thumbnail image.
    ///
    /// <http://xmlns.com/foaf/0.1/thumbnail>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub thumbnail: Vec<Image>,
}

/// A foaf:LabelProperty is any RDF property with texual values that serve as labels.
///
/// <http://xmlns.com/foaf/0.1/LabelProperty>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct LabelProperty {
    #[serde(flatten)]
    pub base: RdfResource,
}

/// An online account.
///
/// <http://xmlns.com/foaf/0.1/OnlineAccount>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct OnlineAccount {
    #[serde(flatten)]
    pub base: RdfResource,
    /// Indicates the name (identifier) associated with this online account.
    ///
    /// <http://xmlns.com/foaf/0.1/accountName>
    #[serde(rename = "accountName", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub account_name: Vec<RdfLiteral>,
    /// Indicates a homepage of the service provide for this online account.
    ///
    /// <http://xmlns.com/foaf/0.1/accountServiceHomepage>
    #[serde(rename = "accountServiceHomepage", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub account_service_homepage: Vec<Document>,
}

/// An online chat account.
///
/// <http://xmlns.com/foaf/0.1/OnlineChatAccount>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct OnlineChatAccount {
    #[serde(flatten)]
    pub base: OnlineAccount,
}

/// An online e-commerce account.
///
/// <http://xmlns.com/foaf/0.1/OnlineEcommerceAccount>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct OnlineEcommerceAccount {
    #[serde(flatten)]
    pub base: OnlineAccount,
}

/// An online gaming account.
///
/// <http://xmlns.com/foaf/0.1/OnlineGamingAccount>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct OnlineGamingAccount {
    #[serde(flatten)]
    pub base: OnlineAccount,
}

/// An organization.
///
/// <http://xmlns.com/foaf/0.1/Organization>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Organization {
    #[serde(flatten)]
    pub base: Agent,
}

/// A person.
///
/// <http://xmlns.com/foaf/0.1/Person>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Person {
    #[serde(flatten)]
    pub base: Agent,
    /// A location that something is based near, for some broadly human notion of near.
    ///
    /// <http://xmlns.com/foaf/0.1/based_near>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub based_near: Vec<RdfResource>,
    /// A current project this person works on.
    ///
    /// <http://xmlns.com/foaf/0.1/currentProject>
    #[serde(rename = "currentProject", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub current_project: Vec<RdfResource>,
    /// The family name of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/familyName>
    #[serde(rename = "familyName", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub family_name: Vec<RdfLiteral>,
    /// The family name of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/family_name>
    ///
    /// Deprecated: Archaic.
    #[serde(rename = "family_name", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub family_name_dd9452: Vec<RdfLiteral>,
    /// The first name of a person.
    ///
    /// <http://xmlns.com/foaf/0.1/firstName>
    #[serde(rename = "firstName", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub first_name: Vec<RdfLiteral>,
    /// A textual geekcode for this person, see http://www.geekcode.com/geek.html
    ///
    /// <http://xmlns.com/foaf/0.1/geekcode>
    ///
    /// Deprecated: Archaic.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub geekcode: Vec<RdfLiteral>,
    /// An image that can be used to represent some thing (ie. those depictions which are particularly representative of something, eg. one's photo on a homepage).
    ///
    /// <http://xmlns.com/foaf/0.1/img>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub img: Vec<Image>,
    /// A person known by this person (indicating some level of reciprocated interaction between the parties).
    ///
    /// <http://xmlns.com/foaf/0.1/knows>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub knows: Vec<Person>,
    /// The last name of a person.
    ///
    /// <http://xmlns.com/foaf/0.1/lastName>
    #[serde(rename = "lastName", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub last_name: Vec<RdfLiteral>,
    /// A Myers Briggs (MBTI) personality classification.
    ///
    /// <http://xmlns.com/foaf/0.1/myersBriggs>
    #[serde(rename = "myersBriggs", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub myers_briggs: Vec<RdfLiteral>,
    /// A project this person has previously worked on.
    ///
    /// <http://xmlns.com/foaf/0.1/pastProject>
    #[serde(rename = "pastProject", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub past_project: Vec<RdfResource>,
    /// A .plan comment, in the tradition of finger and '.plan' files.
    ///
    /// <http://xmlns.com/foaf/0.1/plan>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub plan: Vec<RdfLiteral>,
    /// A link to the publications of this person.
    ///
    /// <http://xmlns.com/foaf/0.1/publications>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub publications: Vec<Document>,
    /// A homepage of a school attended by the person.
    ///
    /// <http://xmlns.com/foaf/0.1/schoolHomepage>
    #[serde(rename = "schoolHomepage", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub school_homepage: Vec<Document>,
    /// The surname of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/surname>
    ///
    /// Deprecated: Archaic.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub surname: Vec<RdfLiteral>,
    /// A work info homepage of some person; a page about their work for some organization.
    ///
    /// <http://xmlns.com/foaf/0.1/workInfoHomepage>
    #[serde(rename = "workInfoHomepage", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub work_info_homepage: Vec<Document>,
    /// A workplace homepage of some person; the homepage of an organization they work for.
    ///
    /// <http://xmlns.com/foaf/0.1/workplaceHomepage>
    #[serde(rename = "workplaceHomepage", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub workplace_homepage: Vec<Document>,
}

/// A personal profile RDF document.
///
/// <http://xmlns.com/foaf/0.1/PersonalProfileDocument>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct PersonalProfileDocument {
    #[serde(flatten)]
    pub base: Document,
}

/// A project (a collective endeavour of some kind).
///
/// <http://xmlns.com/foaf/0.1/Project>
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Project {
    #[serde(flatten)]
    pub base: RdfResource,
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
    /// A depiction of some thing.
    ///
    /// <http://xmlns.com/foaf/0.1/depiction>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub depiction: Vec<Image>,
    /// A checksum for the DNA of some thing. Joke.
    ///
    /// <http://xmlns.com/foaf/0.1/dnaChecksum>
    ///
    /// Deprecated: Archaic.
    #[serde(rename = "dnaChecksum", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub dna_checksum: Vec<RdfLiteral>,
    /// An organization funding a project or person.
    ///
    /// <http://xmlns.com/foaf/0.1/fundedBy>
    ///
    /// Deprecated: Archaic.
    #[serde(rename = "fundedBy", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub funded_by: Vec<RdfResource>,
    /// The given name of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/givenName>
    #[serde(rename = "givenName", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub given_name: Vec<RdfLiteral>,
    /// The given name of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/givenname>
    ///
    /// Deprecated: Archaic.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub givenname: Vec<RdfLiteral>,
    /// A homepage for some thing.
    ///
    /// <http://xmlns.com/foaf/0.1/homepage>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub homepage: Vec<Document>,
    /// A document that this thing is the primary topic of.
    ///
    /// <http://xmlns.com/foaf/0.1/isPrimaryTopicOf>
    #[serde(rename = "isPrimaryTopicOf", skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub is_primary_topic_of: Vec<Document>,
    /// A logo representing some thing.
    ///
    /// <http://xmlns.com/foaf/0.1/logo>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub logo: Vec<RdfResource>,
    /// An agent that made this thing.
    ///
    /// <http://xmlns.com/foaf/0.1/maker>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub maker: Vec<Agent>,
    /// A name for some thing.
    ///
    /// <http://xmlns.com/foaf/0.1/name>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub name: Vec<RdfLiteral>,
    /// A short informal nickname characterising an agent (includes login identifiers, IRC and other chat nicknames).
    ///
    /// <http://xmlns.com/foaf/0.1/nick>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub nick: Vec<RdfLiteral>,
    /// A page or document about this thing.
    ///
    /// <http://xmlns.com/foaf/0.1/page>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub page: Vec<Document>,
    /// A phone, specified using fully qualified tel: URI scheme (refs: http://www.w3.org/Addressing/schemes.html#tel).
    ///
    /// <http://xmlns.com/foaf/0.1/phone>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub phone: Vec<RdfResource>,
    /// A theme.
    ///
    /// <http://xmlns.com/foaf/0.1/theme>
    ///
    /// Deprecated: Archaic.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub theme: Vec<RdfResource>,
    /// Title (Mr, Mrs, Ms, Dr. etc)
    ///
    /// <http://xmlns.com/foaf/0.1/title>
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "one_or_many")]
    pub title: Vec<RdfLiteral>,
}
