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
   * A depiction of some thing.
   *
   * @see http://xmlns.com/foaf/0.1/depiction
   */
  depiction?: OneOrMany<Image>;
  /**
   * DNA checksum
   *
   * A checksum for the DNA of some thing. Joke.
   *
   * @see http://xmlns.com/foaf/0.1/dnaChecksum
   * @deprecated Archaic.
   */
  dnaChecksum?: OneOrMany<RdfLiteral>;
  /**
   * funded by
   *
   * An organization funding a project or person.
   *
   * @see http://xmlns.com/foaf/0.1/fundedBy
   * @deprecated Archaic.
   */
  fundedBy?: OneOrMany<RdfResource>;
  /**
   * Given name
   *
   * The given name of some person.
   *
   * @see http://xmlns.com/foaf/0.1/givenName
   */
  givenName?: OneOrMany<RdfLiteral>;
  /**
   * Given name
   *
   * The given name of some person.
   *
   * @see http://xmlns.com/foaf/0.1/givenname
   * @deprecated Archaic.
   */
  givenname?: OneOrMany<RdfLiteral>;
  /**
   * A homepage for some thing.
   *
   * @see http://xmlns.com/foaf/0.1/homepage
   */
  homepage?: OneOrMany<Document>;
  /**
   * is primary topic of
   *
   * A document that this thing is the primary topic of.
   *
   * @see http://xmlns.com/foaf/0.1/isPrimaryTopicOf
   */
  isPrimaryTopicOf?: OneOrMany<Document>;
  /**
   * A logo representing some thing.
   *
   * @see http://xmlns.com/foaf/0.1/logo
   */
  logo?: OneOrMany<RdfResource>;
  /**
   * An agent that made this thing.
   *
   * @see http://xmlns.com/foaf/0.1/maker
   */
  maker?: OneOrMany<Agent>;
  /**
   * A name for some thing.
   *
   * @see http://xmlns.com/foaf/0.1/name
   */
  name?: OneOrMany<RdfLiteral>;
  /**
   * nickname
   *
   * A short informal nickname characterising an agent (includes login identifiers, IRC and other chat nicknames).
   *
   * @see http://xmlns.com/foaf/0.1/nick
   */
  nick?: OneOrMany<RdfLiteral>;
  /**
   * A page or document about this thing.
   *
   * @see http://xmlns.com/foaf/0.1/page
   */
  page?: OneOrMany<Document>;
  /**
   * A phone, specified using fully qualified tel: URI scheme (refs: http://www.w3.org/Addressing/schemes.html#tel).
   *
   * @see http://xmlns.com/foaf/0.1/phone
   */
  phone?: OneOrMany<RdfResource>;
  /**
   * A theme.
   *
   * @see http://xmlns.com/foaf/0.1/theme
   * @deprecated Archaic.
   */
  theme?: OneOrMany<RdfResource>;
  /**
   * Title (Mr, Mrs, Ms, Dr. etc)
   *
   * @see http://xmlns.com/foaf/0.1/title
   */
  title?: OneOrMany<RdfLiteral>;
}

/**
 * An agent (eg. person, group, software or physical artifact).
 *
 * @see http://xmlns.com/foaf/0.1/Agent
 */
export interface Agent extends RdfResource {
  /**
   * Indicates an account held by this agent.
   *
   * @see http://xmlns.com/foaf/0.1/account
   */
  account?: OneOrMany<OnlineAccount>;
  /**
   * The age in years of some agent.
   *
   * @see http://xmlns.com/foaf/0.1/age
   */
  age?: RdfLiteral;
  /**
   * AIM chat ID
   *
   * An AIM chat ID
   *
   * @see http://xmlns.com/foaf/0.1/aimChatID
   */
  aimChatID?: OneOrMany<RdfLiteral>;
  /**
   * The birthday of this Agent, represented in mm-dd string form, eg. '12-31'.
   *
   * @see http://xmlns.com/foaf/0.1/birthday
   */
  birthday?: RdfLiteral;
  /**
   * The gender of this Agent (typically but not necessarily 'male' or 'female').
   *
   * @see http://xmlns.com/foaf/0.1/gender
   */
  gender?: RdfLiteral;
  /**
   * account
   *
   * Indicates an account held by this agent.
   *
   * @see http://xmlns.com/foaf/0.1/holdsAccount
   * @deprecated Archaic.
   */
  holdsAccount?: OneOrMany<OnlineAccount>;
  /**
   * ICQ chat ID
   *
   * An ICQ chat ID
   *
   * @see http://xmlns.com/foaf/0.1/icqChatID
   */
  icqChatID?: OneOrMany<RdfLiteral>;
  /**
   * A page about a topic of interest to this person.
   *
   * @see http://xmlns.com/foaf/0.1/interest
   */
  interest?: OneOrMany<Document>;
  /**
   * jabber ID
   *
   * A jabber ID for something.
   *
   * @see http://xmlns.com/foaf/0.1/jabberID
   */
  jabberID?: OneOrMany<RdfLiteral>;
  /**
   * Something that was made by this agent.
   *
   * @see http://xmlns.com/foaf/0.1/made
   */
  made?: OneOrMany<RdfResource>;
  /**
   * personal mailbox
   *
   * A personal mailbox, ie. an Internet mailbox associated with exactly one owner, the first owner of this mailbox. This is a 'static inverse functional property', in that there is (across time and change) at most one individual that ever has any particular value for foaf:mbox.
   *
   * @see http://xmlns.com/foaf/0.1/mbox
   */
  mbox?: OneOrMany<RdfResource>;
  /**
   * sha1sum of a personal mailbox URI name
   *
   * The sha1sum of the URI of an Internet mailbox associated with exactly one owner, the first owner of the mailbox.
   *
   * @see http://xmlns.com/foaf/0.1/mbox_sha1sum
   */
  mbox_sha1sum?: OneOrMany<RdfLiteral>;
  /**
   * MSN chat ID
   *
   * An MSN chat ID
   *
   * @see http://xmlns.com/foaf/0.1/msnChatID
   */
  msnChatID?: OneOrMany<RdfLiteral>;
  /**
   * An OpenID for an Agent.
   *
   * @see http://xmlns.com/foaf/0.1/openid
   */
  openid?: OneOrMany<Document>;
  /**
   * Skype ID
   *
   * A Skype ID
   *
   * @see http://xmlns.com/foaf/0.1/skypeID
   */
  skypeID?: OneOrMany<RdfLiteral>;
  /**
   * A string expressing what the user is happy for the general public (normally) to know about their current activity.
   *
   * @see http://xmlns.com/foaf/0.1/status
   */
  status?: OneOrMany<RdfLiteral>;
  /**
   * A tipjar document for this agent, describing means for payment and reward.
   *
   * @see http://xmlns.com/foaf/0.1/tipjar
   */
  tipjar?: OneOrMany<Document>;
  /**
   * A thing of interest to this person.
   *
   * @see http://xmlns.com/foaf/0.1/topic_interest
   */
  topic_interest?: OneOrMany<RdfResource>;
  /**
   * A weblog of some thing (whether person, group, company etc.).
   *
   * @see http://xmlns.com/foaf/0.1/weblog
   */
  weblog?: OneOrMany<Document>;
  /**
   * Yahoo chat ID
   *
   * A Yahoo chat ID
   *
   * @see http://xmlns.com/foaf/0.1/yahooChatID
   */
  yahooChatID?: OneOrMany<RdfLiteral>;
}

/**
 * A document.
 *
 * @see http://xmlns.com/foaf/0.1/Document
 */
export interface Document extends RdfResource {
  /**
   * primary topic
   *
   * The primary topic of some page or document.
   *
   * @see http://xmlns.com/foaf/0.1/primaryTopic
   */
  primaryTopic?: RdfResource;
  /**
   * sha1sum (hex)
   *
   * A sha1sum hash, in hex.
   *
   * @see http://xmlns.com/foaf/0.1/sha1
   */
  sha1?: OneOrMany<RdfLiteral>;
  /**
   * A topic of some page or document.
   *
   * @see http://xmlns.com/foaf/0.1/topic
   */
  topic?: OneOrMany<RdfResource>;
}

/**
 * A class of Agents.
 *
 * @see http://xmlns.com/foaf/0.1/Group
 */
export interface Group extends Agent {
  /**
   * Indicates a member of a Group
   *
   * @see http://xmlns.com/foaf/0.1/member
   */
  member?: OneOrMany<Agent>;
}

/**
 * An image.
 *
 * @see http://xmlns.com/foaf/0.1/Image
 */
export interface Image extends Document {
  /**
   * A thing depicted in this representation.
   *
   * @see http://xmlns.com/foaf/0.1/depicts
   */
  depicts?: OneOrMany<RdfResource>;
  /**
   * A derived thumbnail image.
   *
   * @see http://xmlns.com/foaf/0.1/thumbnail
   */
  thumbnail?: OneOrMany<Image>;
}

/**
 * Label Property
 *
 * A foaf:LabelProperty is any RDF property with texual values that serve as labels.
 *
 * @see http://xmlns.com/foaf/0.1/LabelProperty
 */
export interface LabelProperty extends RdfResource {
}

/**
 * Online Account
 *
 * An online account.
 *
 * @see http://xmlns.com/foaf/0.1/OnlineAccount
 */
export interface OnlineAccount extends RdfResource {
  /**
   * account name
   *
   * Indicates the name (identifier) associated with this online account.
   *
   * @see http://xmlns.com/foaf/0.1/accountName
   */
  accountName?: OneOrMany<RdfLiteral>;
  /**
   * account service homepage
   *
   * Indicates a homepage of the service provide for this online account.
   *
   * @see http://xmlns.com/foaf/0.1/accountServiceHomepage
   */
  accountServiceHomepage?: OneOrMany<Document>;
}

/**
 * Online Chat Account
 *
 * An online chat account.
 *
 * @see http://xmlns.com/foaf/0.1/OnlineChatAccount
 */
export interface OnlineChatAccount extends OnlineAccount {
}

/**
 * Online E-commerce Account
 *
 * An online e-commerce account.
 *
 * @see http://xmlns.com/foaf/0.1/OnlineEcommerceAccount
 */
export interface OnlineEcommerceAccount extends OnlineAccount {
}

/**
 * Online Gaming Account
 *
 * An online gaming account.
 *
 * @see http://xmlns.com/foaf/0.1/OnlineGamingAccount
 */
export interface OnlineGamingAccount extends OnlineAccount {
}

/**
 * An organization.
 *
 * @see http://xmlns.com/foaf/0.1/Organization
 */
export interface Organization extends Agent {
}

/**
 * A person.
 *
 * @see http://xmlns.com/foaf/0.1/Person
 */
export interface Person extends Agent {
  /**
   * based near
   *
   * A location that something is based near, for some broadly human notion of near.
   *
   * @see http://xmlns.com/foaf/0.1/based_near
   */
  based_near?: OneOrMany<RdfResource>;
  /**
   * current project
   *
   * A current project this person works on.
   *
   * @see http://xmlns.com/foaf/0.1/currentProject
   */
  currentProject?: OneOrMany<RdfResource>;
  /**
   * The family name of some person.
   *
   * @see http://xmlns.com/foaf/0.1/familyName
   */
  familyName?: OneOrMany<RdfLiteral>;
  /**
   * The family name of some person.
   *
   * @see http://xmlns.com/foaf/0.1/family_name
   * @deprecated Archaic.
   */
  family_name?: OneOrMany<RdfLiteral>;
  /**
   * The first name of a person.
   *
   * @see http://xmlns.com/foaf/0.1/firstName
   */
  firstName?: OneOrMany<RdfLiteral>;
  /**
   * A textual geekcode for this person, see http://www.geekcode.com/geek.html
   *
   * @see http://xmlns.com/foaf/0.1/geekcode
   * @deprecated Archaic.
   */
  geekcode?: OneOrMany<RdfLiteral>;
  /**
   * image
   *
   * An image that can be used to represent some thing (ie. those depictions which are particularly representative of something, eg. one's photo on a homepage).
   *
   * @see http://xmlns.com/foaf/0.1/img
   */
  img?: OneOrMany<Image>;
  /**
   * A person known by this person (indicating some level of reciprocated interaction between the parties).
   *
   * @see http://xmlns.com/foaf/0.1/knows
   */
  knows?: OneOrMany<Person>;
  /**
   * The last name of a person.
   *
   * @see http://xmlns.com/foaf/0.1/lastName
   */
  lastName?: OneOrMany<RdfLiteral>;
  /**
   * A Myers Briggs (MBTI) personality classification.
   *
   * @see http://xmlns.com/foaf/0.1/myersBriggs
   */
  myersBriggs?: OneOrMany<RdfLiteral>;
  /**
   * past project
   *
   * A project this person has previously worked on.
   *
   * @see http://xmlns.com/foaf/0.1/pastProject
   */
  pastProject?: OneOrMany<RdfResource>;
  /**
   * A .plan comment, in the tradition of finger and '.plan' files.
   *
   * @see http://xmlns.com/foaf/0.1/plan
   */
  plan?: OneOrMany<RdfLiteral>;
  /**
   * A link to the publications of this person.
   *
   * @see http://xmlns.com/foaf/0.1/publications
   */
  publications?: OneOrMany<Document>;
  /**
   * A homepage of a school attended by the person.
   *
   * @see http://xmlns.com/foaf/0.1/schoolHomepage
   */
  schoolHomepage?: OneOrMany<Document>;
  /**
   * Surname
   *
   * The surname of some person.
   *
   * @see http://xmlns.com/foaf/0.1/surname
   * @deprecated Archaic.
   */
  surname?: OneOrMany<RdfLiteral>;
  /**
   * work info homepage
   *
   * A work info homepage of some person; a page about their work for some organization.
   *
   * @see http://xmlns.com/foaf/0.1/workInfoHomepage
   */
  workInfoHomepage?: OneOrMany<Document>;
  /**
   * workplace homepage
   *
   * A workplace homepage of some person; the homepage of an organization they work for.
   *
   * @see http://xmlns.com/foaf/0.1/workplaceHomepage
   */
  workplaceHomepage?: OneOrMany<Document>;
}

/**
 * A personal profile RDF document.
 *
 * @see http://xmlns.com/foaf/0.1/PersonalProfileDocument
 */
export interface PersonalProfileDocument extends Document {
}

/**
 * A project (a collective endeavour of some kind).
 *
 * @see http://xmlns.com/foaf/0.1/Project
 */
export interface Project extends RdfResource {
}

