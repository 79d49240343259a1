-- One table per property that leads to resources.

-- Indicates an account held by this agent.
-- http://xmlns.com/foaf/0.1/account
CREATE TABLE "link__account" (
  "subject_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "online_account" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__account__object" ON "link__account" ("object_id");

-- Indicates a homepage of the service provide for this online account.
-- http://xmlns.com/foaf/0.1/accountServiceHomepage
CREATE TABLE "link__account_service_homepage" (
  "subject_id" TEXT NOT NULL REFERENCES "online_account" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__account_service_homepage__object" ON "link__account_service_homepage" ("object_id");

-- A location that something is based near, for some broadly human notion of near.
-- http://xmlns.com/foaf/0.1/based_near
CREATE TABLE "link__based_near" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__based_near__object" ON "link__based_near" ("object_id");

-- A current project this person works on.
-- http://xmlns.com/foaf/0.1/currentProject
CREATE TABLE "link__current_project" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__current_project__object" ON "link__current_project" ("object_id");

-- A depiction of some thing.
-- http://xmlns.com/foaf/0.1/depiction
CREATE TABLE "link__depiction" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__depiction__object" ON "link__depiction" ("object_id");

-- A thing depicted in this representation.
-- http://xmlns.com/foaf/0.1/depicts
CREATE TABLE "link__depicts" (
  "subject_id" TEXT NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__depicts__object" ON "link__depicts" ("object_id");

-- An organization funding a project or person.
-- http://xmlns.com/foaf/0.1/fundedBy
-- Deprecated: Archaic.
CREATE TABLE "link__funded_by" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__funded_by__object" ON "link__funded_by" ("object_id");

-- Indicates an account held by this agent.
-- http://xmlns.com/foaf/0.1/holdsAccount
-- Deprecated: Archaic.
CREATE TABLE "link__holds_account" (
  "subject_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "online_account" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__holds_account__object" ON "link__holds_account" ("object_id");

-- A homepage for some thing.
-- http://xmlns.com/foaf/0.1/homepage
CREATE TABLE "link__homepage" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__homepage__object" ON "link__homepage" ("object_id");

-- An image that can be used to represent some thing (ie. those depictions which are particularly representative of something, eg. one's photo on a homepage).
-- http://xmlns.com/foaf/0.1/img
CREATE TABLE "link__img" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__img__object" ON "link__img" ("object_id");

-- A page about a topic of interest to this person.
-- http://xmlns.com/foaf/0.1/interest
CREATE TABLE "link__interest" (
  "subject_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__interest__object" ON "link__interest" ("object_id");

-- A document that this thing is the primary topic of.
-- http://xmlns.com/foaf/0.1/isPrimaryTopicOf
CREATE TABLE "link__is_primary_topic_of" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__is_primary_topic_of__object" ON "link__is_primary_topic_of" ("object_id");

-- A person known by this person (indicating some level of reciprocated interaction between the parties).
-- http://xmlns.com/foaf/0.1/knows
CREATE TABLE "link__knows" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__knows__object" ON "link__knows" ("object_id");

-- A logo representing some thing.
-- http://xmlns.com/foaf/0.1/logo
CREATE TABLE "link__logo" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__logo__object" ON "link__logo" ("object_id");

-- Something that was made by this agent.
-- http://xmlns.com/foaf/0.1/made
CREATE TABLE "link__made" (
  "subject_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__made__object" ON "link__made" ("object_id");

-- An agent that made this thing.
-- http://xmlns.com/foaf/0.1/maker
CREATE TABLE "link__maker" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__maker__object" ON "link__maker" ("object_id");

-- A personal mailbox, ie. an Internet mailbox associated with exactly one owner, the first owner of this mailbox. This is a 'static inverse functional property', in that there is (across time and change) at most one individual that ever has any particular value for foaf:mbox.
-- http://xmlns.com/foaf/0.1/mbox
CREATE TABLE "link__mbox" (
  "subject_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__mbox__object" ON "link__mbox" ("object_id");

-- Indicates a member of a Group
-- http://xmlns.com/foaf/0.1/member
CREATE TABLE "link__member" (
  "subject_id" TEXT NOT NULL REFERENCES "group" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__member__object" ON "link__member" ("object_id");

-- An OpenID for an Agent.
-- http://xmlns.com/foaf/0.1/openid
CREATE TABLE "link__openid" (
  "subject_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__openid__object" ON "link__openid" ("object_id");

-- A page or document about this thing.
-- http://xmlns.com/foaf/0.1/page
CREATE TABLE "link__page" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__page__object" ON "link__page" ("object_id");

-- A project this person has previously worked on.
-- http://xmlns.com/foaf/0.1/pastProject
CREATE TABLE "link__past_project" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__past_project__object" ON "link__past_project" ("object_id");

-- A phone, specified using fully qualified tel: URI scheme (refs: http://www.w3.org/Addressing/schemes.html#tel).
-- http://xmlns.com/foaf/0.1/phone
CREATE TABLE "link__phone" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__phone__object" ON "link__phone" ("object_id");

-- The primary topic of some page or document.
-- http://xmlns.com/foaf/0.1/primaryTopic
CREATE TABLE "link__primary_topic" (
  "subject_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id")
);
CREATE INDEX "link__primary_topic__object" ON "link__primary_topic" ("object_id");

-- A link to the publications of this person.
-- http://xmlns.com/foaf/0.1/publications
CREATE TABLE "link__publications" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__publications__object" ON "link__publications" ("object_id");

-- A homepage of a school attended by the person.
-- http://xmlns.com/foaf/0.1/schoolHomepage
CREATE TABLE "link__school_homepage" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__school_homepage__object" ON "link__school_homepage" ("object_id");

-- A theme.
-- http://xmlns.com/foaf/0.1/theme
-- Deprecated: Archaic.
CREATE TABLE "link__theme" (
  "subject_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__theme__object" ON "link__theme" ("object_id");

-- A derived thumbnail image.
-- http://xmlns.com/foaf/0.1/thumbnail
CREATE TABLE "link__thumbnail" (
  "subject_id" TEXT NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__thumbnail__object" ON "link__thumbnail" ("object_id");

-- A tipjar document for this agent, describing means for payment and reward.
-- http://xmlns.com/foaf/0.1/tipjar
CREATE TABLE "link__tipjar" (
  "subject_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__tipjar__object" ON "link__tipjar" ("object_id");

-- A topic of some page or document.
-- http://xmlns.com/foaf/0.1/topic
CREATE TABLE "link__topic" (
  "subject_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__topic__object" ON "link__topic" ("object_id");

-- A thing of interest to this person.
-- http://xmlns.com/foaf/0.1/topic_interest
CREATE TABLE "link__topic_interest" (
  "subject_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__topic_interest__object" ON "link__topic_interest" ("object_id");

-- A weblog of some thing (whether person, group, company etc.).
-- http://xmlns.com/foaf/0.1/weblog
CREATE TABLE "link__weblog" (
  "subject_id" TEXT NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__weblog__object" ON "link__weblog" ("object_id");

-- A work info homepage of some person; a page about their work for some organization.
-- http://xmlns.com/foaf/0.1/workInfoHomepage
CREATE TABLE "link__work_info_homepage" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__work_info_homepage__object" ON "link__work_info_homepage" ("object_id");

-- A workplace homepage of some person; the homepage of an organization they work for.
-- http://xmlns.com/foaf/0.1/workplaceHomepage
CREATE TABLE "link__workplace_homepage" (
  "subject_id" TEXT NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" TEXT NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "link__workplace_homepage__object" ON "link__workplace_homepage" ("object_id");
