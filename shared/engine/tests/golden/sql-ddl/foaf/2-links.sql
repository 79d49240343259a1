-- What leads to resources: a column where there is one at most, and a table where
-- there may be several. What may be of several classes refers to "rdf_resource".
-- References are checked at the end of a transaction, so that rows may refer to one
-- another.

CREATE TABLE "rdf_resource__depiction" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__depiction__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__depiction__object" ON "rdf_resource__depiction" ("object_id");
COMMENT ON TABLE "rdf_resource__depiction" IS 'A depiction of some thing.

http://xmlns.com/foaf/0.1/depiction';

CREATE TABLE "rdf_resource__funded_by" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__funded_by__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__funded_by__object" ON "rdf_resource__funded_by" ("object_id");
COMMENT ON TABLE "rdf_resource__funded_by" IS 'funded by

An organization funding a project or person.

http://xmlns.com/foaf/0.1/fundedBy
Deprecated: Archaic.';

CREATE TABLE "rdf_resource__homepage" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__homepage__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__homepage__object" ON "rdf_resource__homepage" ("object_id");
COMMENT ON TABLE "rdf_resource__homepage" IS 'A homepage for some thing.

http://xmlns.com/foaf/0.1/homepage';

CREATE TABLE "rdf_resource__is_primary_topic_of" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__is_primary_topic_of__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__is_primary_topic_of__object" ON "rdf_resource__is_primary_topic_of" ("object_id");
COMMENT ON TABLE "rdf_resource__is_primary_topic_of" IS 'is primary topic of

A document that this thing is the primary topic of.

http://xmlns.com/foaf/0.1/isPrimaryTopicOf';

CREATE TABLE "rdf_resource__logo" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__logo__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__logo__object" ON "rdf_resource__logo" ("object_id");
COMMENT ON TABLE "rdf_resource__logo" IS 'A logo representing some thing.

http://xmlns.com/foaf/0.1/logo';

CREATE TABLE "rdf_resource__maker" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__maker__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__maker__object" ON "rdf_resource__maker" ("object_id");
COMMENT ON TABLE "rdf_resource__maker" IS 'An agent that made this thing.

http://xmlns.com/foaf/0.1/maker';

CREATE TABLE "rdf_resource__page" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__page__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__page__object" ON "rdf_resource__page" ("object_id");
COMMENT ON TABLE "rdf_resource__page" IS 'A page or document about this thing.

http://xmlns.com/foaf/0.1/page';

CREATE TABLE "rdf_resource__phone" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__phone__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__phone__object" ON "rdf_resource__phone" ("object_id");
COMMENT ON TABLE "rdf_resource__phone" IS 'A phone, specified using fully qualified tel: URI scheme (refs: http://www.w3.org/Addressing/schemes.html#tel).

http://xmlns.com/foaf/0.1/phone';

CREATE TABLE "rdf_resource__theme" (
  "subject_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "rdf_resource__theme__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "rdf_resource__theme__object" ON "rdf_resource__theme" ("object_id");
COMMENT ON TABLE "rdf_resource__theme" IS 'A theme.

http://xmlns.com/foaf/0.1/theme
Deprecated: Archaic.';

CREATE TABLE "agent__account" (
  "subject_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "online_account" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "agent__account__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "agent__account__object" ON "agent__account" ("object_id");
COMMENT ON TABLE "agent__account" IS 'Indicates an account held by this agent.

http://xmlns.com/foaf/0.1/account';

CREATE TABLE "agent__holds_account" (
  "subject_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "online_account" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "agent__holds_account__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "agent__holds_account__object" ON "agent__holds_account" ("object_id");
COMMENT ON TABLE "agent__holds_account" IS 'account

Indicates an account held by this agent.

http://xmlns.com/foaf/0.1/holdsAccount
Deprecated: Archaic.';

CREATE TABLE "agent__interest" (
  "subject_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "agent__interest__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "agent__interest__object" ON "agent__interest" ("object_id");
COMMENT ON TABLE "agent__interest" IS 'A page about a topic of interest to this person.

http://xmlns.com/foaf/0.1/interest';

CREATE TABLE "agent__made" (
  "subject_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "agent__made__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "agent__made__object" ON "agent__made" ("object_id");
COMMENT ON TABLE "agent__made" IS 'Something that was made by this agent.

http://xmlns.com/foaf/0.1/made';

CREATE TABLE "agent__mbox" (
  "subject_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "agent__mbox__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "agent__mbox__object" ON "agent__mbox" ("object_id");
COMMENT ON TABLE "agent__mbox" IS 'personal mailbox

A personal mailbox, ie. an Internet mailbox associated with exactly one owner, the first owner of this mailbox. This is a ''static inverse functional property'', in that there is (across time and change) at most one individual that ever has any particular value for foaf:mbox.

http://xmlns.com/foaf/0.1/mbox';

CREATE TABLE "agent__openid" (
  "subject_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "agent__openid__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "agent__openid__object" ON "agent__openid" ("object_id");
COMMENT ON TABLE "agent__openid" IS 'An OpenID for an Agent.

http://xmlns.com/foaf/0.1/openid';

CREATE TABLE "agent__tipjar" (
  "subject_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "agent__tipjar__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "agent__tipjar__object" ON "agent__tipjar" ("object_id");
COMMENT ON TABLE "agent__tipjar" IS 'A tipjar document for this agent, describing means for payment and reward.

http://xmlns.com/foaf/0.1/tipjar';

CREATE TABLE "agent__topic_interest" (
  "subject_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "agent__topic_interest__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "agent__topic_interest__object" ON "agent__topic_interest" ("object_id");
COMMENT ON TABLE "agent__topic_interest" IS 'A thing of interest to this person.

http://xmlns.com/foaf/0.1/topic_interest';

CREATE TABLE "agent__weblog" (
  "subject_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "agent__weblog__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "agent__weblog__object" ON "agent__weblog" ("object_id");
COMMENT ON TABLE "agent__weblog" IS 'A weblog of some thing (whether person, group, company etc.).

http://xmlns.com/foaf/0.1/weblog';

ALTER TABLE "document" ADD FOREIGN KEY ("primary_topic") REFERENCES "rdf_resource" ("id") DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX "document__primary_topic__object" ON "document" ("primary_topic");
COMMENT ON COLUMN "document"."primary_topic" IS 'primary topic

The primary topic of some page or document.

http://xmlns.com/foaf/0.1/primaryTopic';

CREATE TABLE "document__topic" (
  "subject_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "document__topic__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "document__topic__object" ON "document__topic" ("object_id");
COMMENT ON TABLE "document__topic" IS 'A topic of some page or document.

http://xmlns.com/foaf/0.1/topic';

CREATE TABLE "group__member" (
  "subject_id" text NOT NULL REFERENCES "group" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "agent" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "group__member__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "group__member__object" ON "group__member" ("object_id");
COMMENT ON TABLE "group__member" IS 'Indicates a member of a Group

http://xmlns.com/foaf/0.1/member';

CREATE TABLE "image__depicts" (
  "subject_id" text NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "image__depicts__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "image__depicts__object" ON "image__depicts" ("object_id");
COMMENT ON TABLE "image__depicts" IS 'A thing depicted in this representation.

http://xmlns.com/foaf/0.1/depicts';

CREATE TABLE "image__thumbnail" (
  "subject_id" text NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "image__thumbnail__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "image__thumbnail__object" ON "image__thumbnail" ("object_id");
COMMENT ON TABLE "image__thumbnail" IS 'A derived thumbnail image.

http://xmlns.com/foaf/0.1/thumbnail';

CREATE TABLE "online_account__account_service_homepage" (
  "subject_id" text NOT NULL REFERENCES "online_account" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "online_account__account_service_homepage__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "online_account__account_service_homepage__object" ON "online_account__account_service_homepage" ("object_id");
COMMENT ON TABLE "online_account__account_service_homepage" IS 'account service homepage

Indicates a homepage of the service provide for this online account.

http://xmlns.com/foaf/0.1/accountServiceHomepage';

CREATE TABLE "person__based_near" (
  "subject_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "person__based_near__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "person__based_near__object" ON "person__based_near" ("object_id");
COMMENT ON TABLE "person__based_near" IS 'based near

A location that something is based near, for some broadly human notion of near.

http://xmlns.com/foaf/0.1/based_near';

CREATE TABLE "person__current_project" (
  "subject_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "person__current_project__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "person__current_project__object" ON "person__current_project" ("object_id");
COMMENT ON TABLE "person__current_project" IS 'current project

A current project this person works on.

http://xmlns.com/foaf/0.1/currentProject';

CREATE TABLE "person__img" (
  "subject_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "image" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "person__img__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "person__img__object" ON "person__img" ("object_id");
COMMENT ON TABLE "person__img" IS 'image

An image that can be used to represent some thing (ie. those depictions which are particularly representative of something, eg. one''s photo on a homepage).

http://xmlns.com/foaf/0.1/img';

CREATE TABLE "person__knows" (
  "subject_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "person__knows__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "person__knows__object" ON "person__knows" ("object_id");
COMMENT ON TABLE "person__knows" IS 'A person known by this person (indicating some level of reciprocated interaction between the parties).

http://xmlns.com/foaf/0.1/knows';

CREATE TABLE "person__past_project" (
  "subject_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "rdf_resource" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "person__past_project__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "person__past_project__object" ON "person__past_project" ("object_id");
COMMENT ON TABLE "person__past_project" IS 'past project

A project this person has previously worked on.

http://xmlns.com/foaf/0.1/pastProject';

CREATE TABLE "person__publications" (
  "subject_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "person__publications__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "person__publications__object" ON "person__publications" ("object_id");
COMMENT ON TABLE "person__publications" IS 'A link to the publications of this person.

http://xmlns.com/foaf/0.1/publications';

CREATE TABLE "person__school_homepage" (
  "subject_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "person__school_homepage__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "person__school_homepage__object" ON "person__school_homepage" ("object_id");
COMMENT ON TABLE "person__school_homepage" IS 'A homepage of a school attended by the person.

http://xmlns.com/foaf/0.1/schoolHomepage';

CREATE TABLE "person__work_info_homepage" (
  "subject_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "person__work_info_homepage__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "person__work_info_homepage__object" ON "person__work_info_homepage" ("object_id");
COMMENT ON TABLE "person__work_info_homepage" IS 'work info homepage

A work info homepage of some person; a page about their work for some organization.

http://xmlns.com/foaf/0.1/workInfoHomepage';

CREATE TABLE "person__workplace_homepage" (
  "subject_id" text NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
  "object_id" text NOT NULL REFERENCES "document" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "person__workplace_homepage__key" PRIMARY KEY ("subject_id", "object_id")
);
CREATE INDEX "person__workplace_homepage__object" ON "person__workplace_homepage" ("object_id");
COMMENT ON TABLE "person__workplace_homepage" IS 'workplace homepage

A workplace homepage of some person; the homepage of an organization they work for.

http://xmlns.com/foaf/0.1/workplaceHomepage';
