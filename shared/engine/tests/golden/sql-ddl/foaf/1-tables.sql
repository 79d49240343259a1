-- One table per class, for PostgreSQL. A resource has a row in the table of its class,
-- in those of all its superclasses, and in "rdf_resource", under the same id: its IRI.
-- Load the files in the order of their numbers.
--
-- A literal is a column, or an array where there may be several. Resources are columns
-- or tables of links: see 2-links.sql.

CREATE TABLE "rdf_resource" (
  "id" text NOT NULL,
  "rdf_type" text[] NOT NULL DEFAULT '{}',
  "dna_checksum" jsonb[],
  "given_name" jsonb[],
  "givenname" jsonb[],
  "name" jsonb[],
  "nick" jsonb[],
  "title" jsonb[],
  CONSTRAINT "rdf_resource__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "rdf_resource" IS 'http://www.w3.org/2000/01/rdf-schema#Resource';
COMMENT ON COLUMN "rdf_resource"."dna_checksum" IS 'DNA checksum

A checksum for the DNA of some thing. Joke.

http://xmlns.com/foaf/0.1/dnaChecksum
Deprecated: Archaic.';
COMMENT ON COLUMN "rdf_resource"."given_name" IS 'Given name

The given name of some person.

http://xmlns.com/foaf/0.1/givenName';
COMMENT ON COLUMN "rdf_resource"."givenname" IS 'Given name

The given name of some person.

http://xmlns.com/foaf/0.1/givenname
Deprecated: Archaic.';
COMMENT ON COLUMN "rdf_resource"."name" IS 'A name for some thing.

http://xmlns.com/foaf/0.1/name';
COMMENT ON COLUMN "rdf_resource"."nick" IS 'nickname

A short informal nickname characterising an agent (includes login identifiers, IRC and other chat nicknames).

http://xmlns.com/foaf/0.1/nick';
COMMENT ON COLUMN "rdf_resource"."title" IS 'Title (Mr, Mrs, Ms, Dr. etc)

http://xmlns.com/foaf/0.1/title';

CREATE TABLE "agent" (
  "id" text NOT NULL,
  "age" jsonb,
  "aim_chat_id" jsonb[],
  "birthday" jsonb,
  "gender" jsonb,
  "icq_chat_id" jsonb[],
  "jabber_id" jsonb[],
  "mbox_sha1sum" jsonb[],
  "msn_chat_id" jsonb[],
  "skype_id" jsonb[],
  "status" jsonb[],
  "yahoo_chat_id" jsonb[],
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "agent__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "agent" IS 'Agent

An agent (eg. person, group, software or physical artifact).

http://xmlns.com/foaf/0.1/Agent';
COMMENT ON COLUMN "agent"."age" IS 'The age in years of some agent.

http://xmlns.com/foaf/0.1/age';
COMMENT ON COLUMN "agent"."aim_chat_id" IS 'AIM chat ID

An AIM chat ID

http://xmlns.com/foaf/0.1/aimChatID';
COMMENT ON COLUMN "agent"."birthday" IS 'The birthday of this Agent, represented in mm-dd string form, eg. ''12-31''.

http://xmlns.com/foaf/0.1/birthday';
COMMENT ON COLUMN "agent"."gender" IS 'The gender of this Agent (typically but not necessarily ''male'' or ''female'').

http://xmlns.com/foaf/0.1/gender';
COMMENT ON COLUMN "agent"."icq_chat_id" IS 'ICQ chat ID

An ICQ chat ID

http://xmlns.com/foaf/0.1/icqChatID';
COMMENT ON COLUMN "agent"."jabber_id" IS 'jabber ID

A jabber ID for something.

http://xmlns.com/foaf/0.1/jabberID';
COMMENT ON COLUMN "agent"."mbox_sha1sum" IS 'sha1sum of a personal mailbox URI name

The sha1sum of the URI of an Internet mailbox associated with exactly one owner, the first owner of the mailbox.

http://xmlns.com/foaf/0.1/mbox_sha1sum';
COMMENT ON COLUMN "agent"."msn_chat_id" IS 'MSN chat ID

An MSN chat ID

http://xmlns.com/foaf/0.1/msnChatID';
COMMENT ON COLUMN "agent"."skype_id" IS 'Skype ID

A Skype ID

http://xmlns.com/foaf/0.1/skypeID';
COMMENT ON COLUMN "agent"."status" IS 'A string expressing what the user is happy for the general public (normally) to know about their current activity.

http://xmlns.com/foaf/0.1/status';
COMMENT ON COLUMN "agent"."yahoo_chat_id" IS 'Yahoo chat ID

A Yahoo chat ID

http://xmlns.com/foaf/0.1/yahooChatID';

CREATE TABLE "document" (
  "id" text NOT NULL,
  "primary_topic" text,
  "sha1" jsonb[],
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "document__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "document" IS 'Document

A document.

http://xmlns.com/foaf/0.1/Document';
COMMENT ON COLUMN "document"."sha1" IS 'sha1sum (hex)

A sha1sum hash, in hex.

http://xmlns.com/foaf/0.1/sha1';

CREATE TABLE "group" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "agent" ("id") ON DELETE CASCADE,
  CONSTRAINT "group__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "group" IS 'Group

A class of Agents.

http://xmlns.com/foaf/0.1/Group';

CREATE TABLE "image" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "document" ("id") ON DELETE CASCADE,
  CONSTRAINT "image__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "image" IS 'Image

An image.

http://xmlns.com/foaf/0.1/Image';

CREATE TABLE "label_property" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "label_property__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "label_property" IS 'Label Property

A foaf:LabelProperty is any RDF property with texual values that serve as labels.

http://xmlns.com/foaf/0.1/LabelProperty';

CREATE TABLE "online_account" (
  "id" text NOT NULL,
  "account_name" jsonb[],
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "online_account__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "online_account" IS 'Online Account

An online account.

http://xmlns.com/foaf/0.1/OnlineAccount';
COMMENT ON COLUMN "online_account"."account_name" IS 'account name

Indicates the name (identifier) associated with this online account.

http://xmlns.com/foaf/0.1/accountName';

CREATE TABLE "online_chat_account" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "online_account" ("id") ON DELETE CASCADE,
  CONSTRAINT "online_chat_account__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "online_chat_account" IS 'Online Chat Account

An online chat account.

http://xmlns.com/foaf/0.1/OnlineChatAccount';

CREATE TABLE "online_ecommerce_account" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "online_account" ("id") ON DELETE CASCADE,
  CONSTRAINT "online_ecommerce_account__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "online_ecommerce_account" IS 'Online E-commerce Account

An online e-commerce account.

http://xmlns.com/foaf/0.1/OnlineEcommerceAccount';

CREATE TABLE "online_gaming_account" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "online_account" ("id") ON DELETE CASCADE,
  CONSTRAINT "online_gaming_account__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "online_gaming_account" IS 'Online Gaming Account

An online gaming account.

http://xmlns.com/foaf/0.1/OnlineGamingAccount';

CREATE TABLE "organization" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "agent" ("id") ON DELETE CASCADE,
  CONSTRAINT "organization__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "organization" IS 'Organization

An organization.

http://xmlns.com/foaf/0.1/Organization';

CREATE TABLE "person" (
  "id" text NOT NULL,
  "family_name" jsonb[],
  "family_name_271535" jsonb[],
  "first_name" jsonb[],
  "geekcode" jsonb[],
  "last_name" jsonb[],
  "myers_briggs" jsonb[],
  "plan" jsonb[],
  "surname" jsonb[],
  FOREIGN KEY ("id") REFERENCES "agent" ("id") ON DELETE CASCADE,
  CONSTRAINT "person__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "person" IS 'Person

A person.

http://xmlns.com/foaf/0.1/Person';
COMMENT ON COLUMN "person"."family_name" IS 'The family name of some person.

http://xmlns.com/foaf/0.1/familyName';
COMMENT ON COLUMN "person"."family_name_271535" IS 'The family name of some person.

http://xmlns.com/foaf/0.1/family_name
Deprecated: Archaic.';
COMMENT ON COLUMN "person"."first_name" IS 'The first name of a person.

http://xmlns.com/foaf/0.1/firstName';
COMMENT ON COLUMN "person"."geekcode" IS 'A textual geekcode for this person, see http://www.geekcode.com/geek.html

http://xmlns.com/foaf/0.1/geekcode
Deprecated: Archaic.';
COMMENT ON COLUMN "person"."last_name" IS 'The last name of a person.

http://xmlns.com/foaf/0.1/lastName';
COMMENT ON COLUMN "person"."myers_briggs" IS 'A Myers Briggs (MBTI) personality classification.

http://xmlns.com/foaf/0.1/myersBriggs';
COMMENT ON COLUMN "person"."plan" IS 'A .plan comment, in the tradition of finger and ''.plan'' files.

http://xmlns.com/foaf/0.1/plan';
COMMENT ON COLUMN "person"."surname" IS 'Surname

The surname of some person.

http://xmlns.com/foaf/0.1/surname
Deprecated: Archaic.';

CREATE TABLE "personal_profile_document" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "document" ("id") ON DELETE CASCADE,
  CONSTRAINT "personal_profile_document__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "personal_profile_document" IS 'PersonalProfileDocument

A personal profile RDF document.

http://xmlns.com/foaf/0.1/PersonalProfileDocument';

CREATE TABLE "project" (
  "id" text NOT NULL,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE,
  CONSTRAINT "project__id__key" PRIMARY KEY ("id")
);
COMMENT ON TABLE "project" IS 'Project

A project (a collective endeavour of some kind).

http://xmlns.com/foaf/0.1/Project';

-- The enumerations; their values are in 3-enumerations.sql.
