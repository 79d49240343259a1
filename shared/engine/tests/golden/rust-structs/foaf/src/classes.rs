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

    /// A depiction of some thing.
    ///
    /// <http://xmlns.com/foaf/0.1/depiction>
    pub depiction: Vec<Image>,

    /// DNA checksum
    ///
    /// A checksum for the DNA of some thing. Joke.
    ///
    /// <http://xmlns.com/foaf/0.1/dnaChecksum>
    ///
    /// Deprecated: Archaic.
    pub dna_checksum: Vec<RdfLiteral>,

    /// funded by
    ///
    /// An organization funding a project or person.
    ///
    /// <http://xmlns.com/foaf/0.1/fundedBy>
    ///
    /// Deprecated: Archaic.
    pub funded_by: Vec<RdfResource>,

    /// Given name
    ///
    /// The given name of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/givenName>
    pub given_name: Vec<RdfLiteral>,

    /// Given name
    ///
    /// The given name of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/givenname>
    ///
    /// Deprecated: Archaic.
    pub givenname: Vec<RdfLiteral>,

    /// A homepage for some thing.
    ///
    /// <http://xmlns.com/foaf/0.1/homepage>
    pub homepage: Vec<Document>,

    /// is primary topic of
    ///
    /// A document that this thing is the primary topic of.
    ///
    /// <http://xmlns.com/foaf/0.1/isPrimaryTopicOf>
    pub is_primary_topic_of: Vec<Document>,

    /// A logo representing some thing.
    ///
    /// <http://xmlns.com/foaf/0.1/logo>
    pub logo: Vec<RdfResource>,

    /// An agent that made this thing.
    ///
    /// <http://xmlns.com/foaf/0.1/maker>
    pub maker: Vec<Agent>,

    /// A name for some thing.
    ///
    /// <http://xmlns.com/foaf/0.1/name>
    pub name: Vec<RdfLiteral>,

    /// nickname
    ///
    /// A short informal nickname characterising an agent (includes login identifiers, IRC and other chat nicknames).
    ///
    /// <http://xmlns.com/foaf/0.1/nick>
    pub nick: Vec<RdfLiteral>,

    /// A page or document about this thing.
    ///
    /// <http://xmlns.com/foaf/0.1/page>
    pub page: Vec<Document>,

    /// A phone, specified using fully qualified tel: URI scheme (refs: http://www.w3.org/Addressing/schemes.html#tel).
    ///
    /// <http://xmlns.com/foaf/0.1/phone>
    pub phone: Vec<RdfResource>,

    /// A theme.
    ///
    /// <http://xmlns.com/foaf/0.1/theme>
    ///
    /// Deprecated: Archaic.
    pub theme: Vec<RdfResource>,

    /// Title (Mr, Mrs, Ms, Dr. etc)
    ///
    /// <http://xmlns.com/foaf/0.1/title>
    pub title: Vec<RdfLiteral>,
}

impl RdfClass for RdfResource {
    const IRI: &'static str = "http://www.w3.org/2000/01/rdf-schema#Resource";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            id: optional(object, "@id")?,
            rdf_type: many(object, "@type", 0, None)?,
            depiction: many(object, "depiction", 0, None)?,
            dna_checksum: many(object, "dnaChecksum", 0, None)?,
            funded_by: many(object, "fundedBy", 0, None)?,
            given_name: many(object, "givenName", 0, None)?,
            givenname: many(object, "givenname", 0, None)?,
            homepage: many(object, "homepage", 0, None)?,
            is_primary_topic_of: many(object, "isPrimaryTopicOf", 0, None)?,
            logo: many(object, "logo", 0, None)?,
            maker: many(object, "maker", 0, None)?,
            name: many(object, "name", 0, None)?,
            nick: many(object, "nick", 0, None)?,
            page: many(object, "page", 0, None)?,
            phone: many(object, "phone", 0, None)?,
            theme: many(object, "theme", 0, None)?,
            title: many(object, "title", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        put_optional(object, "@id", &self.id);
        put_many(object, "@type", &self.rdf_type);
        put_many(object, "depiction", &self.depiction);
        put_many(object, "dnaChecksum", &self.dna_checksum);
        put_many(object, "fundedBy", &self.funded_by);
        put_many(object, "givenName", &self.given_name);
        put_many(object, "givenname", &self.givenname);
        put_many(object, "homepage", &self.homepage);
        put_many(object, "isPrimaryTopicOf", &self.is_primary_topic_of);
        put_many(object, "logo", &self.logo);
        put_many(object, "maker", &self.maker);
        put_many(object, "name", &self.name);
        put_many(object, "nick", &self.nick);
        put_many(object, "page", &self.page);
        put_many(object, "phone", &self.phone);
        put_many(object, "theme", &self.theme);
        put_many(object, "title", &self.title);
    }
}

class!(RdfResource);

/// An agent (eg. person, group, software or physical artifact).
///
/// <http://xmlns.com/foaf/0.1/Agent>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agent {
    pub base: RdfResource,

    /// Indicates an account held by this agent.
    ///
    /// <http://xmlns.com/foaf/0.1/account>
    pub account: Vec<OnlineAccount>,

    /// The age in years of some agent.
    ///
    /// <http://xmlns.com/foaf/0.1/age>
    pub age: Option<RdfLiteral>,

    /// AIM chat ID
    ///
    /// An AIM chat ID
    ///
    /// <http://xmlns.com/foaf/0.1/aimChatID>
    pub aim_chat_id: Vec<RdfLiteral>,

    /// The birthday of this Agent, represented in mm-dd string form, eg. '12-31'.
    ///
    /// <http://xmlns.com/foaf/0.1/birthday>
    pub birthday: Option<RdfLiteral>,

    /// The gender of this Agent (typically but not necessarily 'male' or 'female').
    ///
    /// <http://xmlns.com/foaf/0.1/gender>
    pub gender: Option<RdfLiteral>,

    /// account
    ///
    /// Indicates an account held by this agent.
    ///
    /// <http://xmlns.com/foaf/0.1/holdsAccount>
    ///
    /// Deprecated: Archaic.
    pub holds_account: Vec<OnlineAccount>,

    /// ICQ chat ID
    ///
    /// An ICQ chat ID
    ///
    /// <http://xmlns.com/foaf/0.1/icqChatID>
    pub icq_chat_id: Vec<RdfLiteral>,

    /// A page about a topic of interest to this person.
    ///
    /// <http://xmlns.com/foaf/0.1/interest>
    pub interest: Vec<Document>,

    /// jabber ID
    ///
    /// A jabber ID for something.
    ///
    /// <http://xmlns.com/foaf/0.1/jabberID>
    pub jabber_id: Vec<RdfLiteral>,

    /// Something that was made by this agent.
    ///
    /// <http://xmlns.com/foaf/0.1/made>
    pub made: Vec<RdfResource>,

    /// personal mailbox
    ///
    /// A personal mailbox, ie. an Internet mailbox associated with exactly one owner, the first owner of this mailbox. This is a 'static inverse functional property', in that there is (across time and change) at most one individual that ever has any particular value for foaf:mbox.
    ///
    /// <http://xmlns.com/foaf/0.1/mbox>
    pub mbox: Vec<RdfResource>,

    /// sha1sum of a personal mailbox URI name
    ///
    /// The sha1sum of the URI of an Internet mailbox associated with exactly one owner, the first owner of the mailbox.
    ///
    /// <http://xmlns.com/foaf/0.1/mbox_sha1sum>
    pub mbox_sha1sum: Vec<RdfLiteral>,

    /// MSN chat ID
    ///
    /// An MSN chat ID
    ///
    /// <http://xmlns.com/foaf/0.1/msnChatID>
    pub msn_chat_id: Vec<RdfLiteral>,

    /// An OpenID for an Agent.
    ///
    /// <http://xmlns.com/foaf/0.1/openid>
    pub openid: Vec<Document>,

    /// Skype ID
    ///
    /// A Skype ID
    ///
    /// <http://xmlns.com/foaf/0.1/skypeID>
    pub skype_id: Vec<RdfLiteral>,

    /// A string expressing what the user is happy for the general public (normally) to know about their current activity.
    ///
    /// <http://xmlns.com/foaf/0.1/status>
    pub status: Vec<RdfLiteral>,

    /// A tipjar document for this agent, describing means for payment and reward.
    ///
    /// <http://xmlns.com/foaf/0.1/tipjar>
    pub tipjar: Vec<Document>,

    /// A thing of interest to this person.
    ///
    /// <http://xmlns.com/foaf/0.1/topic_interest>
    pub topic_interest: Vec<RdfResource>,

    /// A weblog of some thing (whether person, group, company etc.).
    ///
    /// <http://xmlns.com/foaf/0.1/weblog>
    pub weblog: Vec<Document>,

    /// Yahoo chat ID
    ///
    /// A Yahoo chat ID
    ///
    /// <http://xmlns.com/foaf/0.1/yahooChatID>
    pub yahoo_chat_id: Vec<RdfLiteral>,
}

impl RdfClass for Agent {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/Agent";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            account: many(object, "account", 0, None)?,
            age: optional(object, "age")?,
            aim_chat_id: many(object, "aimChatID", 0, None)?,
            birthday: optional(object, "birthday")?,
            gender: optional(object, "gender")?,
            holds_account: many(object, "holdsAccount", 0, None)?,
            icq_chat_id: many(object, "icqChatID", 0, None)?,
            interest: many(object, "interest", 0, None)?,
            jabber_id: many(object, "jabberID", 0, None)?,
            made: many(object, "made", 0, None)?,
            mbox: many(object, "mbox", 0, None)?,
            mbox_sha1sum: many(object, "mbox_sha1sum", 0, None)?,
            msn_chat_id: many(object, "msnChatID", 0, None)?,
            openid: many(object, "openid", 0, None)?,
            skype_id: many(object, "skypeID", 0, None)?,
            status: many(object, "status", 0, None)?,
            tipjar: many(object, "tipjar", 0, None)?,
            topic_interest: many(object, "topic_interest", 0, None)?,
            weblog: many(object, "weblog", 0, None)?,
            yahoo_chat_id: many(object, "yahooChatID", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "account", &self.account);
        put_optional(object, "age", &self.age);
        put_many(object, "aimChatID", &self.aim_chat_id);
        put_optional(object, "birthday", &self.birthday);
        put_optional(object, "gender", &self.gender);
        put_many(object, "holdsAccount", &self.holds_account);
        put_many(object, "icqChatID", &self.icq_chat_id);
        put_many(object, "interest", &self.interest);
        put_many(object, "jabberID", &self.jabber_id);
        put_many(object, "made", &self.made);
        put_many(object, "mbox", &self.mbox);
        put_many(object, "mbox_sha1sum", &self.mbox_sha1sum);
        put_many(object, "msnChatID", &self.msn_chat_id);
        put_many(object, "openid", &self.openid);
        put_many(object, "skypeID", &self.skype_id);
        put_many(object, "status", &self.status);
        put_many(object, "tipjar", &self.tipjar);
        put_many(object, "topic_interest", &self.topic_interest);
        put_many(object, "weblog", &self.weblog);
        put_many(object, "yahooChatID", &self.yahoo_chat_id);
    }
}

class!(Agent);

/// A document.
///
/// <http://xmlns.com/foaf/0.1/Document>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    pub base: RdfResource,

    /// primary topic
    ///
    /// The primary topic of some page or document.
    ///
    /// <http://xmlns.com/foaf/0.1/primaryTopic>
    pub primary_topic: Option<Box<RdfResource>>,

    /// sha1sum (hex)
    ///
    /// A sha1sum hash, in hex.
    ///
    /// <http://xmlns.com/foaf/0.1/sha1>
    pub sha1: Vec<RdfLiteral>,

    /// A topic of some page or document.
    ///
    /// <http://xmlns.com/foaf/0.1/topic>
    pub topic: Vec<RdfResource>,
}

impl RdfClass for Document {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/Document";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            primary_topic: optional(object, "primaryTopic")?,
            sha1: many(object, "sha1", 0, None)?,
            topic: many(object, "topic", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_optional(object, "primaryTopic", &self.primary_topic);
        put_many(object, "sha1", &self.sha1);
        put_many(object, "topic", &self.topic);
    }
}

class!(Document);

/// A class of Agents.
///
/// <http://xmlns.com/foaf/0.1/Group>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    pub base: Agent,

    /// Indicates a member of a Group
    ///
    /// <http://xmlns.com/foaf/0.1/member>
    pub member: Vec<Agent>,
}

impl RdfClass for Group {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/Group";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            member: many(object, "member", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "member", &self.member);
    }
}

class!(Group);

/// An image.
///
/// <http://xmlns.com/foaf/0.1/Image>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Image {
    pub base: Document,

    /// A thing depicted in this representation.
    ///
    /// <http://xmlns.com/foaf/0.1/depicts>
    pub depicts: Vec<RdfResource>,

    /// A derived thumbnail image.
    ///
    /// <http://xmlns.com/foaf/0.1/thumbnail>
    pub thumbnail: Vec<Image>,
}

impl RdfClass for Image {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/Image";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            depicts: many(object, "depicts", 0, None)?,
            thumbnail: many(object, "thumbnail", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "depicts", &self.depicts);
        put_many(object, "thumbnail", &self.thumbnail);
    }
}

class!(Image);

/// Label Property
///
/// A foaf:LabelProperty is any RDF property with texual values that serve as labels.
///
/// <http://xmlns.com/foaf/0.1/LabelProperty>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LabelProperty {
    pub base: RdfResource,
}

impl RdfClass for LabelProperty {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/LabelProperty";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(LabelProperty);

/// Online Account
///
/// An online account.
///
/// <http://xmlns.com/foaf/0.1/OnlineAccount>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnlineAccount {
    pub base: RdfResource,

    /// account name
    ///
    /// Indicates the name (identifier) associated with this online account.
    ///
    /// <http://xmlns.com/foaf/0.1/accountName>
    pub account_name: Vec<RdfLiteral>,

    /// account service homepage
    ///
    /// Indicates a homepage of the service provide for this online account.
    ///
    /// <http://xmlns.com/foaf/0.1/accountServiceHomepage>
    pub account_service_homepage: Vec<Document>,
}

impl RdfClass for OnlineAccount {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/OnlineAccount";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            account_name: many(object, "accountName", 0, None)?,
            account_service_homepage: many(object, "accountServiceHomepage", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "accountName", &self.account_name);
        put_many(object, "accountServiceHomepage", &self.account_service_homepage);
    }
}

class!(OnlineAccount);

/// Online Chat Account
///
/// An online chat account.
///
/// <http://xmlns.com/foaf/0.1/OnlineChatAccount>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnlineChatAccount {
    pub base: OnlineAccount,
}

impl RdfClass for OnlineChatAccount {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/OnlineChatAccount";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(OnlineChatAccount);

/// Online E-commerce Account
///
/// An online e-commerce account.
///
/// <http://xmlns.com/foaf/0.1/OnlineEcommerceAccount>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnlineEcommerceAccount {
    pub base: OnlineAccount,
}

impl RdfClass for OnlineEcommerceAccount {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/OnlineEcommerceAccount";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(OnlineEcommerceAccount);

/// Online Gaming Account
///
/// An online gaming account.
///
/// <http://xmlns.com/foaf/0.1/OnlineGamingAccount>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnlineGamingAccount {
    pub base: OnlineAccount,
}

impl RdfClass for OnlineGamingAccount {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/OnlineGamingAccount";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(OnlineGamingAccount);

/// An organization.
///
/// <http://xmlns.com/foaf/0.1/Organization>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Organization {
    pub base: Agent,
}

impl RdfClass for Organization {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/Organization";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(Organization);

/// A person.
///
/// <http://xmlns.com/foaf/0.1/Person>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Person {
    pub base: Agent,

    /// based near
    ///
    /// A location that something is based near, for some broadly human notion of near.
    ///
    /// <http://xmlns.com/foaf/0.1/based_near>
    pub based_near: Vec<RdfResource>,

    /// current project
    ///
    /// A current project this person works on.
    ///
    /// <http://xmlns.com/foaf/0.1/currentProject>
    pub current_project: Vec<RdfResource>,

    /// The family name of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/familyName>
    pub family_name: Vec<RdfLiteral>,

    /// The family name of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/family_name>
    ///
    /// Deprecated: Archaic.
    pub family_name_271535: Vec<RdfLiteral>,

    /// The first name of a person.
    ///
    /// <http://xmlns.com/foaf/0.1/firstName>
    pub first_name: Vec<RdfLiteral>,

    /// A textual geekcode for this person, see http://www.geekcode.com/geek.html
    ///
    /// <http://xmlns.com/foaf/0.1/geekcode>
    ///
    /// Deprecated: Archaic.
    pub geekcode: Vec<RdfLiteral>,

    /// image
    ///
    /// An image that can be used to represent some thing (ie. those depictions which are particularly representative of something, eg. one's photo on a homepage).
    ///
    /// <http://xmlns.com/foaf/0.1/img>
    pub img: Vec<Image>,

    /// A person known by this person (indicating some level of reciprocated interaction between the parties).
    ///
    /// <http://xmlns.com/foaf/0.1/knows>
    pub knows: Vec<Person>,

    /// The last name of a person.
    ///
    /// <http://xmlns.com/foaf/0.1/lastName>
    pub last_name: Vec<RdfLiteral>,

    /// A Myers Briggs (MBTI) personality classification.
    ///
    /// <http://xmlns.com/foaf/0.1/myersBriggs>
    pub myers_briggs: Vec<RdfLiteral>,

    /// past project
    ///
    /// A project this person has previously worked on.
    ///
    /// <http://xmlns.com/foaf/0.1/pastProject>
    pub past_project: Vec<RdfResource>,

    /// A .plan comment, in the tradition of finger and '.plan' files.
    ///
    /// <http://xmlns.com/foaf/0.1/plan>
    pub plan: Vec<RdfLiteral>,

    /// A link to the publications of this person.
    ///
    /// <http://xmlns.com/foaf/0.1/publications>
    pub publications: Vec<Document>,

    /// A homepage of a school attended by the person.
    ///
    /// <http://xmlns.com/foaf/0.1/schoolHomepage>
    pub school_homepage: Vec<Document>,

    /// Surname
    ///
    /// The surname of some person.
    ///
    /// <http://xmlns.com/foaf/0.1/surname>
    ///
    /// Deprecated: Archaic.
    pub surname: Vec<RdfLiteral>,

    /// work info homepage
    ///
    /// A work info homepage of some person; a page about their work for some organization.
    ///
    /// <http://xmlns.com/foaf/0.1/workInfoHomepage>
    pub work_info_homepage: Vec<Document>,

    /// workplace homepage
    ///
    /// A workplace homepage of some person; the homepage of an organization they work for.
    ///
    /// <http://xmlns.com/foaf/0.1/workplaceHomepage>
    pub workplace_homepage: Vec<Document>,
}

impl RdfClass for Person {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/Person";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
            based_near: many(object, "based_near", 0, None)?,
            current_project: many(object, "currentProject", 0, None)?,
            family_name: many(object, "familyName", 0, None)?,
            family_name_271535: many(object, "family_name", 0, None)?,
            first_name: many(object, "firstName", 0, None)?,
            geekcode: many(object, "geekcode", 0, None)?,
            img: many(object, "img", 0, None)?,
            knows: many(object, "knows", 0, None)?,
            last_name: many(object, "lastName", 0, None)?,
            myers_briggs: many(object, "myersBriggs", 0, None)?,
            past_project: many(object, "pastProject", 0, None)?,
            plan: many(object, "plan", 0, None)?,
            publications: many(object, "publications", 0, None)?,
            school_homepage: many(object, "schoolHomepage", 0, None)?,
            surname: many(object, "surname", 0, None)?,
            work_info_homepage: many(object, "workInfoHomepage", 0, None)?,
            workplace_homepage: many(object, "workplaceHomepage", 0, None)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
        put_many(object, "based_near", &self.based_near);
        put_many(object, "currentProject", &self.current_project);
        put_many(object, "familyName", &self.family_name);
        put_many(object, "family_name", &self.family_name_271535);
        put_many(object, "firstName", &self.first_name);
        put_many(object, "geekcode", &self.geekcode);
        put_many(object, "img", &self.img);
        put_many(object, "knows", &self.knows);
        put_many(object, "lastName", &self.last_name);
        put_many(object, "myersBriggs", &self.myers_briggs);
        put_many(object, "pastProject", &self.past_project);
        put_many(object, "plan", &self.plan);
        put_many(object, "publications", &self.publications);
        put_many(object, "schoolHomepage", &self.school_homepage);
        put_many(object, "surname", &self.surname);
        put_many(object, "workInfoHomepage", &self.work_info_homepage);
        put_many(object, "workplaceHomepage", &self.workplace_homepage);
    }
}

class!(Person);

/// A personal profile RDF document.
///
/// <http://xmlns.com/foaf/0.1/PersonalProfileDocument>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PersonalProfileDocument {
    pub base: Document,
}

impl RdfClass for PersonalProfileDocument {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/PersonalProfileDocument";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(PersonalProfileDocument);

/// A project (a collective endeavour of some kind).
///
/// <http://xmlns.com/foaf/0.1/Project>
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Project {
    pub base: RdfResource,
}

impl RdfClass for Project {
    const IRI: &'static str = "http://xmlns.com/foaf/0.1/Project";

    fn read_from(object: &RdfObject) -> Result<Self, RdfFault> {
        Ok(Self {
            base: RdfClass::read_from(object)?,
        })
    }

    fn write_to(&self, object: &mut RdfObject) {
        self.base.write_to(object);
    }
}

class!(Project);

/// Each class and those above it, nearest first.
pub(crate) const HIERARCHY: &[(&str, &[&str])] = &[
    ("http://www.w3.org/2000/01/rdf-schema#Resource", &[]),
    ("http://xmlns.com/foaf/0.1/Agent", &[]),
    ("http://xmlns.com/foaf/0.1/Document", &[]),
    ("http://xmlns.com/foaf/0.1/Group", &["http://xmlns.com/foaf/0.1/Agent"]),
    ("http://xmlns.com/foaf/0.1/Image", &["http://xmlns.com/foaf/0.1/Document"]),
    ("http://xmlns.com/foaf/0.1/LabelProperty", &[]),
    ("http://xmlns.com/foaf/0.1/OnlineAccount", &[]),
    ("http://xmlns.com/foaf/0.1/OnlineChatAccount", &["http://xmlns.com/foaf/0.1/OnlineAccount"]),
    ("http://xmlns.com/foaf/0.1/OnlineEcommerceAccount", &["http://xmlns.com/foaf/0.1/OnlineAccount"]),
    ("http://xmlns.com/foaf/0.1/OnlineGamingAccount", &["http://xmlns.com/foaf/0.1/OnlineAccount"]),
    ("http://xmlns.com/foaf/0.1/Organization", &["http://xmlns.com/foaf/0.1/Agent"]),
    ("http://xmlns.com/foaf/0.1/Person", &["http://xmlns.com/foaf/0.1/Agent"]),
    ("http://xmlns.com/foaf/0.1/PersonalProfileDocument", &["http://xmlns.com/foaf/0.1/Document"]),
    ("http://xmlns.com/foaf/0.1/Project", &[]),
];
