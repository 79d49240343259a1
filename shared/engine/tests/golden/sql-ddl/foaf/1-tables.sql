-- One table per class. A resource has a row in the table of its class, in those
-- of all its superclasses, and in "rdf_resource", under the same id: its IRI.
-- Load 1-tables.sql, 2-links.sql and 3-enumerations.sql in this order.
-- SQLite checks references only after PRAGMA foreign_keys = ON.

-- What every resource has; "rdf_type" is its class.
CREATE TABLE "rdf_resource" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "rdf_type" TEXT,
  -- A checksum for the DNA of some thing. Joke.
  "dna_checksum" TEXT,
  -- The given name of some person.
  "given_name" TEXT,
  -- The given name of some person.
  "givenname" TEXT,
  -- A name for some thing.
  "name" TEXT,
  -- A short informal nickname characterising an agent (includes login identifiers, IRC and other chat nicknames).
  "nick" TEXT,
  -- Title (Mr, Mrs, Ms, Dr. etc)
  "title" TEXT
);

-- An agent (eg. person, group, software or physical artifact).
-- http://xmlns.com/foaf/0.1/Agent
CREATE TABLE "agent" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The age in years of some agent.
  "age" TEXT,
  -- An AIM chat ID
  "aim_chat_id" TEXT,
  -- The birthday of this Agent, represented in mm-dd string form, eg. '12-31'.
  "birthday" TEXT,
  -- The gender of this Agent (typically but not necessarily 'male' or 'female').
  "gender" TEXT,
  -- An ICQ chat ID
  "icq_chat_id" TEXT,
  -- A jabber ID for something.
  "jabber_id" TEXT,
  -- The sha1sum of the URI of an Internet mailbox associated with exactly one owner, the first owner of the mailbox.
  "mbox_sha1sum" TEXT,
  -- An MSN chat ID
  "msn_chat_id" TEXT,
  -- A Skype ID
  "skype_id" TEXT,
  -- A string expressing what the user is happy for the general public (normally) to know about their current activity.
  "status" TEXT,
  -- A Yahoo chat ID
  "yahoo_chat_id" TEXT,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A document.
-- http://xmlns.com/foaf/0.1/Document
CREATE TABLE "document" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- A sha1sum hash, in hex.
  "sha1" TEXT,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A foaf:LabelProperty is any RDF property with texual values that serve as labels.
-- http://xmlns.com/foaf/0.1/LabelProperty
CREATE TABLE "label_property" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- An online account.
-- http://xmlns.com/foaf/0.1/OnlineAccount
CREATE TABLE "online_account" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- Indicates the name (identifier) associated with this online account.
  "account_name" TEXT,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A project (a collective endeavour of some kind).
-- http://xmlns.com/foaf/0.1/Project
CREATE TABLE "project" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "rdf_resource" ("id") ON DELETE CASCADE
);

-- A class of Agents.
-- http://xmlns.com/foaf/0.1/Group
CREATE TABLE "group" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "agent" ("id") ON DELETE CASCADE
);

-- An image.
-- http://xmlns.com/foaf/0.1/Image
CREATE TABLE "image" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "document" ("id") ON DELETE CASCADE
);

-- An online chat account.
-- http://xmlns.com/foaf/0.1/OnlineChatAccount
CREATE TABLE "online_chat_account" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "online_account" ("id") ON DELETE CASCADE
);

-- An online e-commerce account.
-- http://xmlns.com/foaf/0.1/OnlineEcommerceAccount
CREATE TABLE "online_ecommerce_account" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "online_account" ("id") ON DELETE CASCADE
);

-- An online gaming account.
-- http://xmlns.com/foaf/0.1/OnlineGamingAccount
CREATE TABLE "online_gaming_account" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "online_account" ("id") ON DELETE CASCADE
);

-- An organization.
-- http://xmlns.com/foaf/0.1/Organization
CREATE TABLE "organization" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "agent" ("id") ON DELETE CASCADE
);

-- A person.
-- http://xmlns.com/foaf/0.1/Person
CREATE TABLE "person" (
  "id" TEXT NOT NULL PRIMARY KEY,
  -- The family name of some person.
  "family_name" TEXT,
  -- The family name of some person.
  "family_name_dd9452" TEXT,
  -- The first name of a person.
  "first_name" TEXT,
  -- A textual geekcode for this person, see http://www.geekcode.com/geek.html
  "geekcode" TEXT,
  -- The last name of a person.
  "last_name" TEXT,
  -- A Myers Briggs (MBTI) personality classification.
  "myers_briggs" TEXT,
  -- A .plan comment, in the tradition of finger and '.plan' files.
  "plan" TEXT,
  -- The surname of some person.
  "surname" TEXT,
  FOREIGN KEY ("id") REFERENCES "agent" ("id") ON DELETE CASCADE
);

-- A personal profile RDF document.
-- http://xmlns.com/foaf/0.1/PersonalProfileDocument
CREATE TABLE "personal_profile_document" (
  "id" TEXT NOT NULL PRIMARY KEY,
  FOREIGN KEY ("id") REFERENCES "document" ("id") ON DELETE CASCADE
);
