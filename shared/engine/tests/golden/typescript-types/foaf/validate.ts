// Checks JSON against the classes of `types.ts`: members, how many values they
// have, the lexical space of each XSD datatype, and what narrows it. A value is
// checked by the classes that its "@type" names (by name or IRI), and else by those
// that the member takes. An object of only "@id" and "@type" is a reference.

/** What is wrong, and where: `order.line[0].price`. */
export interface Problem {
  path: string;
  message: string;
}

interface Term {
  readonly value: string;
  readonly is_iri: boolean;
  readonly datatype?: string;
  readonly language?: string;
  readonly language_pattern?: string;
  readonly json: string;
}

interface Facets {
  readonly patterns?: readonly { readonly text: string; readonly flags: string; readonly portable?: string }[];
  readonly bounds?: readonly string[];
  readonly in?: readonly Term[];
  readonly min_inclusive?: string;
  readonly max_inclusive?: string;
  readonly min_exclusive?: string;
  readonly max_exclusive?: string;
  readonly min_length?: number;
  readonly max_length?: number;
}

type Kind = "class" | "enumeration" | "datatype" | "lang_string" | "literal" | "resource" | "value";
type Type = readonly [kind: Kind, name: string, facets?: Facets];

interface Member {
  readonly key: string;
  readonly min?: number;
  readonly max?: number;
  readonly types: readonly Type[];
  readonly facets?: Facets;
  readonly has_value?: readonly Term[];
}

interface Class {
  readonly name: string;
  readonly iri: string;
  readonly parents: readonly string[];
  readonly members: readonly Member[];
}

interface LexicalSpace {
  readonly category: string;
  readonly pattern?: RegExp;
  readonly min?: bigint;
  readonly max?: bigint;
}

/** The datatypes of XML Schema 1.1, by local name. */
export type Datatype =
  | "ENTITY"
  | "ID"
  | "IDREF"
  | "NCName"
  | "NMTOKEN"
  | "NOTATION"
  | "Name"
  | "QName"
  | "anyAtomicType"
  | "anySimpleType"
  | "anyURI"
  | "base64Binary"
  | "boolean"
  | "byte"
  | "date"
  | "dateTime"
  | "dateTimeStamp"
  | "dayTimeDuration"
  | "decimal"
  | "double"
  | "duration"
  | "float"
  | "gDay"
  | "gMonth"
  | "gMonthDay"
  | "gYear"
  | "gYearMonth"
  | "hexBinary"
  | "int"
  | "integer"
  | "language"
  | "long"
  | "negativeInteger"
  | "nonNegativeInteger"
  | "nonPositiveInteger"
  | "normalizedString"
  | "positiveInteger"
  | "short"
  | "string"
  | "time"
  | "token"
  | "unsignedByte"
  | "unsignedInt"
  | "unsignedLong"
  | "unsignedShort"
  | "yearMonthDuration";

const datatypes: Readonly<Record<Datatype, LexicalSpace>> = {
  ENTITY: { category: "text", pattern: new RegExp("^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]*$", "u") },
  ID: { category: "text", pattern: new RegExp("^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]*$", "u") },
  IDREF: { category: "text", pattern: new RegExp("^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]*$", "u") },
  NCName: { category: "text", pattern: new RegExp("^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]*$", "u") },
  NMTOKEN: { category: "text", pattern: new RegExp("^[:A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]+$", "u") },
  NOTATION: { category: "text", pattern: new RegExp("^(?:[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]*:)?[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]*$", "u") },
  Name: { category: "text", pattern: new RegExp("^[:A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][:A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]*$", "u") },
  QName: { category: "text", pattern: new RegExp("^(?:[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]*:)?[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\\-]*$", "u") },
  anyAtomicType: { category: "text" },
  anySimpleType: { category: "text" },
  anyURI: { category: "iri" },
  base64Binary: { category: "binary", pattern: new RegExp("^(?:(?:(?:[A-Za-z0-9+/][ \\t\\n\\r]*){4})*(?:(?:[A-Za-z0-9+/][ \\t\\n\\r]*){3}[A-Za-z0-9+/]|(?:[A-Za-z0-9+/][ \\t\\n\\r]*){2}[AEIMQUYcgkosw048][ \\t\\n\\r]*=|[A-Za-z0-9+/][ \\t\\n\\r]*[AQgw][ \\t\\n\\r]*=[ \\t\\n\\r]*=))?$", "u") },
  boolean: { category: "boolean", pattern: new RegExp("^(?:true|false|1|0)$", "u") },
  byte: { category: "number", pattern: new RegExp("^[+-]?[0-9]+$", "u"), min: BigInt("-128"), max: BigInt("127") },
  date: { category: "time", pattern: new RegExp("^(?:-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|-?(?:(?:[0-9]{2}|[1-9][0-9]{2,})(?:0[48]|[2468][048]|[13579][26])|(?:[1-9][0-9]*)?(?:[02468][048]|[13579][26])00)-02-29)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$", "u") },
  dateTime: { category: "time", pattern: new RegExp("^(?:-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|-?(?:(?:[0-9]{2}|[1-9][0-9]{2,})(?:0[48]|[2468][048]|[13579][26])|(?:[1-9][0-9]*)?(?:[02468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00(?:\\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$", "u") },
  dateTimeStamp: { category: "time", pattern: new RegExp("^(?:-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|-?(?:(?:[0-9]{2}|[1-9][0-9]{2,})(?:0[48]|[2468][048]|[13579][26])|(?:[1-9][0-9]*)?(?:[02468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00(?:\\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))$", "u") },
  dayTimeDuration: { category: "duration", pattern: new RegExp("^-?P(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S))$", "u") },
  decimal: { category: "decimal", pattern: new RegExp("^[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)$", "u") },
  double: { category: "float", pattern: new RegExp("^(?:[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?INF|NaN)$", "u") },
  duration: { category: "duration", pattern: new RegExp("^-?P(?:(?:[0-9]+Y(?:[0-9]+M)?|[0-9]+M)(?:(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S)))?|(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S)))$", "u") },
  float: { category: "float", pattern: new RegExp("^(?:[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?INF|NaN)$", "u") },
  gDay: { category: "time", pattern: new RegExp("^---(?:0[1-9]|[12][0-9]|3[01])(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$", "u") },
  gMonth: { category: "time", pattern: new RegExp("^--(?:0[1-9]|1[0-2])(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$", "u") },
  gMonthDay: { category: "time", pattern: new RegExp("^--(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|02-29)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$", "u") },
  gYear: { category: "time", pattern: new RegExp("^-?(?:[1-9][0-9]{3,}|0[0-9]{3})(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$", "u") },
  gYearMonth: { category: "time", pattern: new RegExp("^-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:0[1-9]|1[0-2])(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$", "u") },
  hexBinary: { category: "binary", pattern: new RegExp("^(?:[0-9a-fA-F]{2})*$", "u") },
  int: { category: "number", pattern: new RegExp("^[+-]?[0-9]+$", "u"), min: BigInt("-2147483648"), max: BigInt("2147483647") },
  integer: { category: "digits", pattern: new RegExp("^[+-]?[0-9]+$", "u") },
  language: { category: "text", pattern: new RegExp("^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$", "u") },
  long: { category: "digits", pattern: new RegExp("^[+-]?[0-9]+$", "u"), min: BigInt("-9223372036854775808"), max: BigInt("9223372036854775807") },
  negativeInteger: { category: "digits", pattern: new RegExp("^-0*[1-9][0-9]*$", "u"), max: BigInt("-1") },
  nonNegativeInteger: { category: "digits", pattern: new RegExp("^(?:\\+?[0-9]+|-0+)$", "u"), min: BigInt("0") },
  nonPositiveInteger: { category: "digits", pattern: new RegExp("^(?:-[0-9]+|\\+?0+)$", "u"), max: BigInt("0") },
  normalizedString: { category: "text", pattern: new RegExp("^[^\\t\\n\\r]*$", "u") },
  positiveInteger: { category: "digits", pattern: new RegExp("^\\+?0*[1-9][0-9]*$", "u"), min: BigInt("1") },
  short: { category: "number", pattern: new RegExp("^[+-]?[0-9]+$", "u"), min: BigInt("-32768"), max: BigInt("32767") },
  string: { category: "text" },
  time: { category: "time", pattern: new RegExp("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?|24:00:00(?:\\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$", "u") },
  token: { category: "text", pattern: new RegExp("^(?:[^\\t\\n\\r ]+(?: [^\\t\\n\\r ]+)*)?$", "u") },
  unsignedByte: { category: "number", pattern: new RegExp("^(?:\\+?[0-9]+|-0+)$", "u"), min: BigInt("0"), max: BigInt("255") },
  unsignedInt: { category: "number", pattern: new RegExp("^(?:\\+?[0-9]+|-0+)$", "u"), min: BigInt("0"), max: BigInt("4294967295") },
  unsignedLong: { category: "digits", pattern: new RegExp("^(?:\\+?[0-9]+|-0+)$", "u"), min: BigInt("0"), max: BigInt("18446744073709551615") },
  unsignedShort: { category: "number", pattern: new RegExp("^(?:\\+?[0-9]+|-0+)$", "u"), min: BigInt("0"), max: BigInt("65535") },
  yearMonthDuration: { category: "duration", pattern: new RegExp("^-?P(?:[0-9]+Y(?:[0-9]+M)?|[0-9]+M)$", "u") },
};

const refusesUnknownMembers = false as boolean;

/** The values of each enumeration. */
const enumerations: ReadonlyMap<string, ReadonlySet<string>> = new Map([
]);

const table: readonly Class[] = [
  {"iri":"http://www.w3.org/2000/01/rdf-schema#Resource","members":[{"key":"depiction","types":[["class","Image"]]},{"key":"dnaChecksum","types":[["literal","literal"]]},{"key":"fundedBy","types":[["resource","resource"]]},{"key":"givenName","types":[["literal","literal"]]},{"key":"givenname","types":[["literal","literal"]]},{"key":"homepage","types":[["class","Document"]]},{"key":"isPrimaryTopicOf","types":[["class","Document"]]},{"key":"logo","types":[["resource","resource"]]},{"key":"maker","types":[["class","Agent"]]},{"key":"name","types":[["literal","literal"]]},{"key":"nick","types":[["literal","literal"]]},{"key":"page","types":[["class","Document"]]},{"key":"phone","types":[["resource","resource"]]},{"key":"theme","types":[["resource","resource"]]},{"key":"title","types":[["literal","literal"]]}],"name":"RdfResource","parents":[]},
  {"iri":"http://xmlns.com/foaf/0.1/Agent","members":[{"key":"account","types":[["class","OnlineAccount"]]},{"key":"age","max":1,"types":[["literal","literal"]]},{"key":"aimChatID","types":[["literal","literal"]]},{"key":"birthday","max":1,"types":[["literal","literal"]]},{"key":"gender","max":1,"types":[["literal","literal"]]},{"key":"holdsAccount","types":[["class","OnlineAccount"]]},{"key":"icqChatID","types":[["literal","literal"]]},{"key":"interest","types":[["class","Document"]]},{"key":"jabberID","types":[["literal","literal"]]},{"key":"made","types":[["resource","resource"]]},{"key":"mbox","types":[["resource","resource"]]},{"key":"mbox_sha1sum","types":[["literal","literal"]]},{"key":"msnChatID","types":[["literal","literal"]]},{"key":"openid","types":[["class","Document"]]},{"key":"skypeID","types":[["literal","literal"]]},{"key":"status","types":[["literal","literal"]]},{"key":"tipjar","types":[["class","Document"]]},{"key":"topic_interest","types":[["resource","resource"]]},{"key":"weblog","types":[["class","Document"]]},{"key":"yahooChatID","types":[["literal","literal"]]}],"name":"Agent","parents":["RdfResource"]},
  {"iri":"http://xmlns.com/foaf/0.1/Document","members":[{"key":"primaryTopic","max":1,"types":[["resource","resource"]]},{"key":"sha1","types":[["literal","literal"]]},{"key":"topic","types":[["resource","resource"]]}],"name":"Document","parents":["RdfResource"]},
  {"iri":"http://xmlns.com/foaf/0.1/Group","members":[{"key":"member","types":[["class","Agent"]]}],"name":"Group","parents":["Agent"]},
  {"iri":"http://xmlns.com/foaf/0.1/Image","members":[{"key":"depicts","types":[["resource","resource"]]},{"key":"thumbnail","types":[["class","Image"]]}],"name":"Image","parents":["Document"]},
  {"iri":"http://xmlns.com/foaf/0.1/LabelProperty","members":[],"name":"LabelProperty","parents":["RdfResource"]},
  {"iri":"http://xmlns.com/foaf/0.1/OnlineAccount","members":[{"key":"accountName","types":[["literal","literal"]]},{"key":"accountServiceHomepage","types":[["class","Document"]]}],"name":"OnlineAccount","parents":["RdfResource"]},
  {"iri":"http://xmlns.com/foaf/0.1/OnlineChatAccount","members":[],"name":"OnlineChatAccount","parents":["OnlineAccount"]},
  {"iri":"http://xmlns.com/foaf/0.1/OnlineEcommerceAccount","members":[],"name":"OnlineEcommerceAccount","parents":["OnlineAccount"]},
  {"iri":"http://xmlns.com/foaf/0.1/OnlineGamingAccount","members":[],"name":"OnlineGamingAccount","parents":["OnlineAccount"]},
  {"iri":"http://xmlns.com/foaf/0.1/Organization","members":[],"name":"Organization","parents":["Agent"]},
  {"iri":"http://xmlns.com/foaf/0.1/Person","members":[{"key":"based_near","types":[["resource","resource"]]},{"key":"currentProject","types":[["resource","resource"]]},{"key":"familyName","types":[["literal","literal"]]},{"key":"family_name","types":[["literal","literal"]]},{"key":"firstName","types":[["literal","literal"]]},{"key":"geekcode","types":[["literal","literal"]]},{"key":"img","types":[["class","Image"]]},{"key":"knows","types":[["class","Person"]]},{"key":"lastName","types":[["literal","literal"]]},{"key":"myersBriggs","types":[["literal","literal"]]},{"key":"pastProject","types":[["resource","resource"]]},{"key":"plan","types":[["literal","literal"]]},{"key":"publications","types":[["class","Document"]]},{"key":"schoolHomepage","types":[["class","Document"]]},{"key":"surname","types":[["literal","literal"]]},{"key":"workInfoHomepage","types":[["class","Document"]]},{"key":"workplaceHomepage","types":[["class","Document"]]}],"name":"Person","parents":["Agent"]},
  {"iri":"http://xmlns.com/foaf/0.1/PersonalProfileDocument","members":[],"name":"PersonalProfileDocument","parents":["Document"]},
  {"iri":"http://xmlns.com/foaf/0.1/Project","members":[],"name":"Project","parents":["RdfResource"]},
];

const classes: ReadonlyMap<string, Class> = new Map(table.map((one) => [one.name, one]));
const byIri: ReadonlyMap<string, string> = new Map([...classes].map(([name, one]) => [one.iri, name]));

/** Whether a text is in the lexical space of a datatype, as XML Schema 1.1 has it. */
export function isLexical(datatype: Datatype, text: string): boolean {
  const space = datatypes[datatype];
  if (space.pattern !== undefined && !space.pattern.test(text)) return false;
  if (space.min === undefined && space.max === undefined) return true;
  const number = BigInt(text.replace(/^\+/, ""));
  return (space.min === undefined || number >= space.min) && (space.max === undefined || number <= space.max);
}

/**
 * Whether JSON holds a value of a datatype: booleans and integers of 32 bits as
 * themselves, floating point numbers as numbers, "INF", "-INF" or "NaN", all
 * others as text.
 */
export function isValue(datatype: Datatype, value: unknown): boolean {
  switch (datatypes[datatype].category) {
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number" && Number.isInteger(value) && isLexical(datatype, String(value));
    case "float":
      return typeof value === "number" ? Number.isFinite(value) : value === "INF" || value === "-INF" || value === "NaN";
    default:
      return typeof value === "string" && isLexical(datatype, value);
  }
}

/** Checks a resource by the classes that its "@type" names. */
export function validate(value: unknown): Problem[] {
  return check(value, ["resource", "resource"]);
}

function check(value: unknown, type: Type): Problem[] {
  const problems: Problem[] = [];
  // What is asked for by itself is no reference to something else.
  if (isObject(value)) checkObject(value, [type], "", problems, false);
  else problems.push({ path: "", message: "is no object" });
  return problems;
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The classes of the model among the values of "@type". */
function namedClasses(value: Json): string[] {
  const types = Object.hasOwn(value, "@type") ? value["@type"] : [];
  const all: unknown[] = Array.isArray(types) ? types : [types];
  const names = all.filter((one) => typeof one === "string").map((one) => byIri.get(one) ?? one);
  return names.filter((name) => classes.has(name));
}

function isBelow(name: string, wanted: string): boolean {
  return name === wanted || (classes.get(name)?.parents ?? []).some((parent) => isBelow(parent, wanted));
}

const membersByClass = new Map<string, ReadonlyMap<string, Member>>();

/** Own and inherited members; of two with one key the nearest. */
function membersOf(name: string): ReadonlyMap<string, Member> {
  const known = membersByClass.get(name);
  if (known !== undefined) return known;
  const one = classes.get(name);
  const members = new Map<string, Member>();
  for (const parent of [...(one?.parents ?? [])].reverse()) {
    for (const [key, member] of membersOf(parent)) members.set(key, member);
  }
  for (const member of one?.members ?? []) members.set(member.key, member);
  membersByClass.set(name, members);
  return members;
}

function checkObject(value: Json, types: readonly Type[], path: string, problems: Problem[], mayRefer: boolean): void {
  if (Object.hasOwn(value, "@id") && typeof value["@id"] !== "string") {
    problems.push({ path: `${path}["@id"]`, message: "is no text" });
  }
  const takesAny = types.some(([kind]) => kind === "resource" || kind === "value");
  const wanted = types.filter(([kind]) => kind === "class").map(([, name]) => name);
  const named = namedClasses(value);
  if (named.length > 0) {
    if (!takesAny && !named.some((name) => wanted.some((one) => isBelow(name, one)))) {
      problems.push({ path, message: `is of class ${named.join(", ")}, not ${wanted.join(" or ")}` });
    }
    if (!mayRefer || !isReference(value)) {
      for (const name of named) checkMembers(value, name, path, problems);
    }
    return;
  }
  if (mayRefer && isReference(value)) return;
  const attempts = (takesAny || wanted.length === 0 ? ["RdfResource"] : wanted).map((name) => {
    const found: Problem[] = [];
    checkMembers(value, name, path, found);
    return found;
  });
  if (attempts.some((found) => found.length === 0)) return;
  if (attempts.length === 1) problems.push(...(attempts[0] ?? []));
  else problems.push({ path, message: `fits none of ${wanted.join(", ")}; its "@type" would say which it should` });
}

function isReference(value: Json): boolean {
  return Object.hasOwn(value, "@id") && Object.keys(value).every((key) => key === "@id" || key === "@type");
}

function checkMembers(value: Json, name: string, path: string, problems: Problem[]): void {
  const members = membersOf(name);
  for (const member of members.values()) {
    const given = Object.hasOwn(value, member.key) ? value[member.key] : undefined;
    const values: readonly unknown[] = given === undefined ? [] : Array.isArray(given) ? given : [given];
    const at = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member.key)
      ? path === "" ? member.key : `${path}.${member.key}`
      : `${path}[${JSON.stringify(member.key)}]`;
    if (values.length < (member.min ?? 0)) {
      problems.push({ path: at, message: `has ${values.length} values, and needs ${member.min}` });
    }
    if (member.max !== undefined && values.length > member.max) {
      problems.push({ path: at, message: `has ${values.length} values, and may have ${member.max}` });
    } else if (member.max === 1 && Array.isArray(given)) {
      problems.push({ path: at, message: "is a list, and may have one value" });
    }
    for (const term of member.has_value ?? []) {
      if (!values.some((one) => isTerm(one, term, member))) problems.push({ path: at, message: `has not the value ${term.json}` });
    }
    values.forEach((one, index) => {
      checkValue(one, member, Array.isArray(given) ? `${at}[${index}]` : at, problems);
    });
  }
  if (refusesUnknownMembers) {
    for (const key of Object.keys(value)) {
      if (!key.startsWith("@") && !members.has(key)) problems.push({ path: `${path}[${JSON.stringify(key)}]`, message: `is no member of ${name}` });
    }
  }
}

function checkValue(value: unknown, member: Member, path: string, problems: Problem[]): void {
  const fitting = member.types.filter((type) => fits(value, type));
  if (fitting.length === 0) {
    problems.push({ path, message: `is not of ${member.types.map(([, name]) => name).join(" or ")}` });
    return;
  }
  const broken = fitting.map(([, name, facets]) => (facets === undefined ? undefined : breaks(value, name, facets, member)));
  const own = member.facets === undefined ? undefined : breaks(value, fitting[0]?.[1] ?? "", member.facets, member);
  const message = own ?? (broken.includes(undefined) ? undefined : broken[0]);
  if (message !== undefined) problems.push({ path, message });
  else if (isObject(value) && !Object.hasOwn(value, "@value")) checkObject(value, member.types, path, problems, true);
}

/** Whether JSON stands for a term: a resource by its "@id", a literal by its text and language. */
function isTerm(value: unknown, term: Term, member: Member): boolean {
  if (term.is_iri) {
    if (isObject(value)) return value["@id"] === term.value;
    return value === term.value && member.types.some(([kind]) => kind === "enumeration");
  }
  const [bare, language] = isObject(value) ? [value["@value"], value["@language"]] : [value, undefined];
  const asked = term.language?.toLowerCase();
  return bare === JSON.parse(term.json) && (typeof language === "string" ? language.toLowerCase() : language) === asked;
}

/** Whether a value has the form that a type asks for. */
function fits(value: unknown, [kind, name]: Type): boolean {
  switch (kind) {
    case "datatype":
      return isValue(name as Datatype, value);
    case "enumeration":
      return typeof value === "string" && (enumerations.get(name)?.has(value) ?? false);
    case "lang_string":
      return isObject(value) && typeof value["@value"] === "string" && isLanguage(value["@language"]) && isDirection(value);
    case "literal":
      return isLiteral(value);
    case "value":
      return isLiteral(value) || (isObject(value) && !Object.hasOwn(value, "@value"));
    default:
      return isObject(value) && !Object.hasOwn(value, "@value");
  }
}

function isLiteral(value: unknown): boolean {
  if (isObject(value)) {
    if (!["string", "number", "boolean"].includes(typeof value["@value"]) || !isDirection(value)) return false;
    return (value["@language"] === undefined || isLanguage(value["@language"])) && ["undefined", "string"].includes(typeof value["@type"]);
  }
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}

function isLanguage(value: unknown): boolean {
  return typeof value === "string" && isLexical("language", value);
}

function isDirection(value: Json): boolean {
  return value["@direction"] === undefined || value["@direction"] === "ltr" || value["@direction"] === "rtl";
}

/** What a value breaks that narrows it. */
function breaks(value: unknown, datatype: string, facets: Facets, member: Member): string | undefined {
  const bare = isObject(value) ? (Object.hasOwn(value, "@value") ? value["@value"] : value["@id"]) : value;
  const text = typeof bare === "string" ? bare : String(bare);
  if (facets.in !== undefined && !facets.in.some((one) => isTerm(value, one, member))) {
    return `is none of ${facets.in.map((one) => one.json).join(", ")}`;
  }
  for (const pattern of facets.patterns ?? []) {
    if (!(expression(pattern.text, pattern.flags)?.test(text) ?? true)) return `does not match ${pattern.text}`;
  }
  if (isTime(datatype) && !(facets.bounds ?? []).every((bound) => expression(bound, "")?.test(text) ?? true)) {
    const bounds = [facets.min_inclusive ?? facets.min_exclusive, facets.max_inclusive ?? facets.max_exclusive];
    return `is not within ${bounds.map((bound) => bound ?? "any time").join(" and ")}`;
  }
  const length = lengthOf(text, datatype);
  if (facets.min_length !== undefined && length < facets.min_length) return `is shorter than ${facets.min_length}`;
  if (facets.max_length !== undefined && length > facets.max_length) return `is longer than ${facets.max_length}`;
  const against = (bound: string | undefined, isRight: (order: number) => boolean): boolean => {
    const order = bound === undefined ? undefined : compare(text, bound);
    return order === undefined || isRight(order);
  };
  if (!against(facets.min_inclusive, (order) => order >= 0)) return `is less than ${facets.min_inclusive}`;
  if (!against(facets.max_inclusive, (order) => order <= 0)) return `is more than ${facets.max_inclusive}`;
  if (!against(facets.min_exclusive, (order) => order > 0)) return `is not more than ${facets.min_exclusive}`;
  if (!against(facets.max_exclusive, (order) => order < 0)) return `is not less than ${facets.max_exclusive}`;
  return undefined;
}

/** Dates and times, whose bounds are patterns. */
function isTime(datatype: string): boolean {
  return Object.hasOwn(datatypes, datatype) && datatypes[datatype as Datatype].category === "time";
}

const expressions = new Map<string, RegExp | undefined>();

/** A pattern of SHACL or XML Schema; undefined where JavaScript has no such thing. */
function expression(text: string, flags: string): RegExp | undefined {
  const id = `${flags}/${text}`;
  if (!expressions.has(id)) {
    const source = flags.includes("q") ? text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") : flags.includes("x") ? text.replace(/\s/g, "") : text;
    const known = [...flags].filter((flag) => "ims".includes(flag)).join("");
    const attempt = (with_flags: string): RegExp | undefined => {
      try {
        return new RegExp(source, with_flags);
      } catch {
        return undefined;
      }
    };
    expressions.set(id, attempt(`${known}u`) ?? attempt(known));
  }
  return expressions.get(id);
}

/** Characters of text, bytes of binary data. */
function lengthOf(text: string, datatype: string): number {
  if (datatype === "hexBinary") return text.length / 2;
  if (datatype === "base64Binary") return Math.floor((text.replace(/[\s=]/g, "").length * 3) / 4);
  return [...text].length;
}

/** The order of two numbers, to the last digit. */
function compare(a: string, b: string): number | undefined {
  const [one, other] = [decimal(a), decimal(b)];
  if (one !== undefined && other !== undefined) {
    const digits = Math.max(one.scale, other.scale);
    const [left, right] = [one, other].map(({ digits: value, scale }) => value * BigInt(10) ** BigInt(digits - scale)) as [bigint, bigint];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  const [left, right] = [infinite(a) ?? Number(a), infinite(b) ?? Number(b)];
  return Number.isNaN(left) || Number.isNaN(right) ? undefined : Math.sign(left - right);
}

function decimal(text: string): { digits: bigint; scale: number } | undefined {
  const parts = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?$/.exec(text);
  if (parts === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  if (whole + fraction === "") return undefined;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(`${whole}${fraction}`) * BigInt(sign === "-" ? -1 : 1);
  return scale < 0 ? { digits: digits * BigInt(10) ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function infinite(text: string): number | undefined {
  return text === "INF" ? Infinity : text === "-INF" ? -Infinity : undefined;
}

export const validateAgent = (value: unknown): Problem[] => check(value, ["class", "Agent"]);
export const validateDocument = (value: unknown): Problem[] => check(value, ["class", "Document"]);
export const validateGroup = (value: unknown): Problem[] => check(value, ["class", "Group"]);
export const validateImage = (value: unknown): Problem[] => check(value, ["class", "Image"]);
export const validateLabelProperty = (value: unknown): Problem[] => check(value, ["class", "LabelProperty"]);
export const validateOnlineAccount = (value: unknown): Problem[] => check(value, ["class", "OnlineAccount"]);
export const validateOnlineChatAccount = (value: unknown): Problem[] => check(value, ["class", "OnlineChatAccount"]);
export const validateOnlineEcommerceAccount = (value: unknown): Problem[] => check(value, ["class", "OnlineEcommerceAccount"]);
export const validateOnlineGamingAccount = (value: unknown): Problem[] => check(value, ["class", "OnlineGamingAccount"]);
export const validateOrganization = (value: unknown): Problem[] => check(value, ["class", "Organization"]);
export const validatePerson = (value: unknown): Problem[] => check(value, ["class", "Person"]);
export const validatePersonalProfileDocument = (value: unknown): Problem[] => check(value, ["class", "PersonalProfileDocument"]);
export const validateProject = (value: unknown): Problem[] => check(value, ["class", "Project"]);
