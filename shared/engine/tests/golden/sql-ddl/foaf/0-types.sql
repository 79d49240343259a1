-- The types of columns. A domain of text keeps a literal as it was written, and takes
-- what XML Schema 1.1 takes: `date`, `time`, `interval` and `timestamptz` would drop
-- zones, round, or refuse some.

-- A text in a language; tags are compared without case. (A row of nulls `IS NULL`, but
-- is not the null that stands for no text.)
CREATE TYPE "rdf__lang_string_row" AS ("value" text, "language" text, "direction" text);
CREATE DOMAIN "rdf__lang_string" AS "rdf__lang_string_row" CHECK (VALUE IS NOT DISTINCT FROM NULL OR (
  (VALUE)."value" IS NOT NULL
  AND (VALUE)."language" IS NOT NULL
  AND (VALUE)."language" ~ '^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$'
  AND ((VALUE)."direction" IS NULL OR (VALUE)."direction" IN ('ltr', 'rtl'))
));


-- What a member holds that may be of several datatypes.

-- At the end of a transaction, each row of a class has as many links as the
-- vocabulary says. Arguments: the table of links, the fewest, the most, and the table
-- of the class.
CREATE FUNCTION "rdf__count_links"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subject text;
  found bigint;
  is_there boolean;
BEGIN
  FOREACH subject IN ARRAY CASE
    WHEN TG_TABLE_NAME <> TG_ARGV[0] THEN ARRAY[to_jsonb(NEW) ->> 'id']
    WHEN TG_OP = 'INSERT' THEN ARRAY[to_jsonb(NEW) ->> 'subject_id']
    WHEN TG_OP = 'DELETE' THEN ARRAY[to_jsonb(OLD) ->> 'subject_id']
    ELSE ARRAY[to_jsonb(OLD) ->> 'subject_id', to_jsonb(NEW) ->> 'subject_id']
  END LOOP
    EXECUTE format('SELECT count(*) FROM %I.%I WHERE "subject_id" = $1', TG_TABLE_SCHEMA, TG_ARGV[0]) INTO found USING subject;
    EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I WHERE "id" = $1)', TG_TABLE_SCHEMA, TG_ARGV[3]) INTO is_there USING subject;
    IF is_there AND (found < TG_ARGV[1]::bigint OR found > coalesce(nullif(TG_ARGV[2], '')::bigint, found)) THEN
      RAISE check_violation USING MESSAGE = format('%s has %s rows in %s, expected %s to %s', subject, found, TG_ARGV[0],
        TG_ARGV[1], coalesce(nullif(TG_ARGV[2], ''), 'any number'));
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

-- At the end of a transaction, each row of a class leads to the resource that the
-- vocabulary says. Arguments: the table of links, the resource, and the table of the class.
CREATE FUNCTION "rdf__has_link"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subject text;
  is_linked boolean;
  is_there boolean;
BEGIN
  FOREACH subject IN ARRAY CASE
    WHEN TG_TABLE_NAME <> TG_ARGV[0] THEN ARRAY[to_jsonb(NEW) ->> 'id']
    WHEN TG_OP = 'INSERT' THEN ARRAY[to_jsonb(NEW) ->> 'subject_id']
    WHEN TG_OP = 'DELETE' THEN ARRAY[to_jsonb(OLD) ->> 'subject_id']
    ELSE ARRAY[to_jsonb(OLD) ->> 'subject_id', to_jsonb(NEW) ->> 'subject_id']
  END LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I WHERE "subject_id" = $1 AND "object_id" = $2)', TG_TABLE_SCHEMA, TG_ARGV[0])
      INTO is_linked USING subject, TG_ARGV[1];
    EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I WHERE "id" = $1)', TG_TABLE_SCHEMA, TG_ARGV[2]) INTO is_there USING subject;
    IF is_there AND NOT is_linked THEN
      RAISE check_violation USING MESSAGE = format('%s has no row in %s for %s', subject, TG_ARGV[0], TG_ARGV[1]);
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;
