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
  ["ActionStatusType", new Set(["http://schema.org/ActiveActionStatus", "http://schema.org/CompletedActionStatus", "http://schema.org/FailedActionStatus", "http://schema.org/PotentialActionStatus"])],
  ["AdultOrientedEnumeration", new Set(["http://schema.org/AlcoholConsideration", "http://schema.org/DangerousGoodConsideration", "http://schema.org/HealthcareConsideration", "http://schema.org/NarcoticConsideration", "http://schema.org/ReducedRelevanceForChildrenConsideration", "http://schema.org/SexualContentConsideration", "http://schema.org/TobaccoNicotineConsideration", "http://schema.org/UnclassifiedAdultConsideration", "http://schema.org/ViolenceConsideration", "http://schema.org/WeaponConsideration"])],
  ["BoardingPolicyType", new Set(["http://schema.org/GroupBoardingPolicy", "http://schema.org/ZoneBoardingPolicy"])],
  ["BodyMeasurementTypeEnumeration", new Set(["http://schema.org/BodyMeasurementArm", "http://schema.org/BodyMeasurementBust", "http://schema.org/BodyMeasurementChest", "http://schema.org/BodyMeasurementFoot", "http://schema.org/BodyMeasurementHand", "http://schema.org/BodyMeasurementHead", "http://schema.org/BodyMeasurementHeight", "http://schema.org/BodyMeasurementHips", "http://schema.org/BodyMeasurementInsideLeg", "http://schema.org/BodyMeasurementNeck", "http://schema.org/BodyMeasurementUnderbust", "http://schema.org/BodyMeasurementWaist", "http://schema.org/BodyMeasurementWeight"])],
  ["BookFormatType", new Set(["http://schema.org/AudiobookFormat", "http://schema.org/EBook", "http://schema.org/GraphicNovel", "http://schema.org/Hardcover", "http://schema.org/Pamphlet", "http://schema.org/Paperback"])],
  ["CarUsageType", new Set(["http://schema.org/DrivingSchoolVehicleUsage", "http://schema.org/RentalVehicleUsage", "http://schema.org/TaxiVehicleUsage"])],
  ["CertificationStatusEnumeration", new Set(["http://schema.org/CertificationActive", "http://schema.org/CertificationInactive"])],
  ["ContactPointOption", new Set(["http://schema.org/HearingImpairedSupported", "http://schema.org/TollFree"])],
  ["DayOfWeek", new Set(["http://schema.org/Friday", "http://schema.org/Monday", "http://schema.org/PublicHolidays", "http://schema.org/Saturday", "http://schema.org/Sunday", "http://schema.org/Thursday", "http://schema.org/Tuesday", "http://schema.org/Wednesday"])],
  ["DeliveryMethod", new Set(["http://schema.org/LockerDelivery", "http://schema.org/OnSitePickup", "http://schema.org/ParcelService"])],
  ["DigitalDocumentPermissionType", new Set(["http://schema.org/CommentPermission", "http://schema.org/ReadPermission", "http://schema.org/WritePermission"])],
  ["DigitalPlatformEnumeration", new Set(["http://schema.org/AndroidPlatform", "http://schema.org/DesktopWebPlatform", "http://schema.org/GenericWebPlatform", "http://schema.org/IOSPlatform", "http://schema.org/MobileWebPlatform"])],
  ["DriveWheelConfigurationValue", new Set(["http://schema.org/AllWheelDriveConfiguration", "http://schema.org/FourWheelDriveConfiguration", "http://schema.org/FrontWheelDriveConfiguration", "http://schema.org/RearWheelDriveConfiguration"])],
  ["DrugCostCategory", new Set(["http://schema.org/ReimbursementCap", "http://schema.org/Retail", "http://schema.org/Wholesale"])],
  ["DrugPregnancyCategory", new Set(["http://schema.org/FDAcategoryA", "http://schema.org/FDAcategoryB", "http://schema.org/FDAcategoryC", "http://schema.org/FDAcategoryD", "http://schema.org/FDAcategoryX", "http://schema.org/FDAnotEvaluated"])],
  ["DrugPrescriptionStatus", new Set(["http://schema.org/OTC", "http://schema.org/PrescriptionOnly"])],
  ["EUEnergyEfficiencyEnumeration", new Set(["http://schema.org/EUEnergyEfficiencyCategoryA", "http://schema.org/EUEnergyEfficiencyCategoryA1Plus", "http://schema.org/EUEnergyEfficiencyCategoryA2Plus", "http://schema.org/EUEnergyEfficiencyCategoryA3Plus", "http://schema.org/EUEnergyEfficiencyCategoryB", "http://schema.org/EUEnergyEfficiencyCategoryC", "http://schema.org/EUEnergyEfficiencyCategoryD", "http://schema.org/EUEnergyEfficiencyCategoryE", "http://schema.org/EUEnergyEfficiencyCategoryF", "http://schema.org/EUEnergyEfficiencyCategoryG"])],
  ["EnergyStarEnergyEfficiencyEnumeration", new Set(["http://schema.org/EnergyStarCertified"])],
  ["EventAttendanceModeEnumeration", new Set(["http://schema.org/MixedEventAttendanceMode", "http://schema.org/OfflineEventAttendanceMode", "http://schema.org/OnlineEventAttendanceMode"])],
  ["EventStatusType", new Set(["http://schema.org/EventCancelled", "http://schema.org/EventMovedOnline", "http://schema.org/EventPostponed", "http://schema.org/EventRescheduled", "http://schema.org/EventScheduled"])],
  ["FulfillmentTypeEnumeration", new Set(["http://schema.org/FulfillmentTypeCollectionPoint", "http://schema.org/FulfillmentTypeDelivery", "http://schema.org/FulfillmentTypePickupDropoff", "http://schema.org/FulfillmentTypePickupInStore", "http://schema.org/FulfillmentTypeScheduledDelivery"])],
  ["GameAvailabilityEnumeration", new Set(["http://schema.org/DemoGameAvailability", "http://schema.org/FullGameAvailability"])],
  ["GamePlayMode", new Set(["http://schema.org/CoOp", "http://schema.org/MultiPlayer", "http://schema.org/SinglePlayer"])],
  ["GameServerStatus", new Set(["http://schema.org/OfflinePermanently", "http://schema.org/OfflineTemporarily", "http://schema.org/Online", "http://schema.org/OnlineFull"])],
  ["GenderType", new Set(["http://schema.org/Female", "http://schema.org/Male"])],
  ["GovernmentBenefitsType", new Set(["http://schema.org/BasicIncome", "http://schema.org/BusinessSupport", "http://schema.org/DisabilitySupport", "http://schema.org/HealthCare", "http://schema.org/OneTimePayments", "http://schema.org/PaidLeave", "http://schema.org/ParentalSupport", "http://schema.org/UnemploymentSupport"])],
  ["HealthAspectEnumeration", new Set(["http://schema.org/AllergiesHealthAspect", "http://schema.org/BenefitsHealthAspect", "http://schema.org/CausesHealthAspect", "http://schema.org/ContagiousnessHealthAspect", "http://schema.org/EffectivenessHealthAspect", "http://schema.org/GettingAccessHealthAspect", "http://schema.org/HowItWorksHealthAspect", "http://schema.org/HowOrWhereHealthAspect", "http://schema.org/IngredientsHealthAspect", "http://schema.org/LivingWithHealthAspect", "http://schema.org/MayTreatHealthAspect", "http://schema.org/MisconceptionsHealthAspect", "http://schema.org/OverviewHealthAspect", "http://schema.org/PatientExperienceHealthAspect", "http://schema.org/PregnancyHealthAspect", "http://schema.org/PreventionHealthAspect", "http://schema.org/PrognosisHealthAspect", "http://schema.org/RelatedTopicsHealthAspect", "http://schema.org/RisksOrComplicationsHealthAspect", "http://schema.org/SafetyHealthAspect", "http://schema.org/ScreeningHealthAspect", "http://schema.org/SeeDoctorHealthAspect", "http://schema.org/SelfCareHealthAspect", "http://schema.org/SideEffectsHealthAspect", "http://schema.org/StagesHealthAspect", "http://schema.org/SymptomsHealthAspect", "http://schema.org/TreatmentsHealthAspect", "http://schema.org/TypesHealthAspect", "http://schema.org/UsageOrScheduleHealthAspect"])],
  ["IPTCDigitalSourceEnumeration", new Set(["http://schema.org/AlgorithmicMediaDigitalSource", "http://schema.org/AlgorithmicallyEnhancedDigitalSource", "http://schema.org/CompositeCaptureDigitalSource", "http://schema.org/CompositeDigitalSource", "http://schema.org/CompositeSyntheticDigitalSource", "http://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource", "http://schema.org/DataDrivenMediaDigitalSource", "http://schema.org/DigitalArtDigitalSource", "http://schema.org/DigitalCaptureDigitalSource", "http://schema.org/MinorHumanEditsDigitalSource", "http://schema.org/MultiFrameComputationalCaptureDigitalSource", "http://schema.org/NegativeFilmDigitalSource", "http://schema.org/PositiveFilmDigitalSource", "http://schema.org/PrintDigitalSource", "http://schema.org/ScreenCaptureDigitalSource", "http://schema.org/TrainedAlgorithmicMediaDigitalSource", "http://schema.org/VirtualRecordingDigitalSource"])],
  ["IncentiveQualifiedExpenseType", new Set(["http://schema.org/IncentiveQualifiedExpenseTypeGoodsOnly", "http://schema.org/IncentiveQualifiedExpenseTypeGoodsOrServices", "http://schema.org/IncentiveQualifiedExpenseTypeServicesOnly", "http://schema.org/IncentiveQualifiedExpenseTypeUtilityBill"])],
  ["IncentiveStatus", new Set(["http://schema.org/IncentiveStatusActive", "http://schema.org/IncentiveStatusInDevelopment", "http://schema.org/IncentiveStatusOnHold", "http://schema.org/IncentiveStatusRetired"])],
  ["IncentiveType", new Set(["http://schema.org/IncentiveTypeLoan", "http://schema.org/IncentiveTypeRebateOrSubsidy", "http://schema.org/IncentiveTypeTaxCredit", "http://schema.org/IncentiveTypeTaxDeduction", "http://schema.org/IncentiveTypeTaxWaiver"])],
  ["InfectiousAgentClass", new Set(["http://schema.org/Bacteria", "http://schema.org/Fungus", "http://schema.org/MulticellularParasite", "http://schema.org/Prion", "http://schema.org/Protozoa", "http://schema.org/Virus"])],
  ["ItemAvailability", new Set(["http://schema.org/BackOrder", "http://schema.org/Discontinued", "http://schema.org/InStock", "http://schema.org/InStoreOnly", "http://schema.org/LimitedAvailability", "http://schema.org/MadeToOrder", "http://schema.org/OnlineOnly", "http://schema.org/OutOfStock", "http://schema.org/PreOrder", "http://schema.org/PreSale", "http://schema.org/Reserved", "http://schema.org/SoldOut"])],
  ["ItemListOrderType", new Set(["http://schema.org/ItemListOrderAscending", "http://schema.org/ItemListOrderDescending", "http://schema.org/ItemListUnordered"])],
  ["LegalForceStatus", new Set(["http://schema.org/InForce", "http://schema.org/NotInForce", "http://schema.org/PartiallyInForce"])],
  ["LegalValueLevel", new Set(["http://schema.org/AuthoritativeLegalValue", "http://schema.org/DefinitiveLegalValue", "http://schema.org/OfficialLegalValue", "http://schema.org/UnofficialLegalValue"])],
  ["MapCategoryType", new Set(["http://schema.org/ParkingMap", "http://schema.org/SeatingMap", "http://schema.org/TransitMap", "http://schema.org/VenueMap"])],
  ["MeasurementMethodEnum", new Set(["http://schema.org/ExampleMeasurementMethodEnum"])],
  ["MediaManipulationRatingEnumeration", new Set(["http://schema.org/DecontextualizedContent", "http://schema.org/EditedOrCroppedContent", "http://schema.org/OriginalMediaContent", "http://schema.org/SatireOrParodyContent", "http://schema.org/StagedContent", "http://schema.org/TransformedContent"])],
  ["MedicalAudienceType", new Set(["http://schema.org/Clinician", "http://schema.org/MedicalResearcher"])],
  ["MedicalDevicePurpose", new Set(["http://schema.org/Diagnostic", "http://schema.org/Therapeutic"])],
  ["MedicalEvidenceLevel", new Set(["http://schema.org/EvidenceLevelA", "http://schema.org/EvidenceLevelB", "http://schema.org/EvidenceLevelC"])],
  ["MedicalImagingTechnique", new Set(["http://schema.org/CT", "http://schema.org/MRI", "http://schema.org/PET", "http://schema.org/Radiography", "http://schema.org/Ultrasound", "http://schema.org/XRay"])],
  ["MedicalObservationalStudyDesign", new Set(["http://schema.org/CaseSeries", "http://schema.org/CohortStudy", "http://schema.org/CrossSectional", "http://schema.org/Longitudinal", "http://schema.org/Observational", "http://schema.org/Registry"])],
  ["MedicalProcedureType", new Set(["http://schema.org/NoninvasiveProcedure", "http://schema.org/PercutaneousProcedure"])],
  ["MedicalSpecialty", new Set(["http://schema.org/Anesthesia", "http://schema.org/Cardiovascular", "http://schema.org/CommunityHealth", "http://schema.org/Dentistry", "http://schema.org/Dermatologic", "http://schema.org/Dermatology", "http://schema.org/DietNutrition", "http://schema.org/Emergency", "http://schema.org/Endocrine", "http://schema.org/Gastroenterologic", "http://schema.org/Genetic", "http://schema.org/Geriatric", "http://schema.org/Gynecologic", "http://schema.org/Hematologic", "http://schema.org/Infectious", "http://schema.org/LaboratoryScience", "http://schema.org/Midwifery", "http://schema.org/Musculoskeletal", "http://schema.org/Neurologic", "http://schema.org/Nursing", "http://schema.org/Obstetric", "http://schema.org/Oncologic", "http://schema.org/Optometric", "http://schema.org/Otolaryngologic", "http://schema.org/Pathology", "http://schema.org/Pediatric", "http://schema.org/PharmacySpecialty", "http://schema.org/Physiotherapy", "http://schema.org/PlasticSurgery", "http://schema.org/Podiatric", "http://schema.org/PrimaryCare", "http://schema.org/Psychiatric", "http://schema.org/PublicHealth", "http://schema.org/Pulmonary", "http://schema.org/Radiography", "http://schema.org/Renal", "http://schema.org/RespiratoryTherapy", "http://schema.org/Rheumatologic", "http://schema.org/SpeechPathology", "http://schema.org/Surgical", "http://schema.org/Toxicologic", "http://schema.org/Urologic"])],
  ["MedicalStudyStatus", new Set(["http://schema.org/ActiveNotRecruiting", "http://schema.org/Completed", "http://schema.org/EnrollingByInvitation", "http://schema.org/NotYetRecruiting", "http://schema.org/Recruiting", "http://schema.org/ResultsAvailable", "http://schema.org/ResultsNotAvailable", "http://schema.org/Suspended", "http://schema.org/Terminated", "http://schema.org/Withdrawn"])],
  ["MedicalTrialDesign", new Set(["http://schema.org/DoubleBlindedTrial", "http://schema.org/InternationalTrial", "http://schema.org/MultiCenterTrial", "http://schema.org/OpenTrial", "http://schema.org/PlaceboControlledTrial", "http://schema.org/RandomizedTrial", "http://schema.org/SingleBlindedTrial", "http://schema.org/SingleCenterTrial", "http://schema.org/TripleBlindedTrial"])],
  ["MedicineSystem", new Set(["http://schema.org/Ayurvedic", "http://schema.org/Chiropractic", "http://schema.org/Homeopathic", "http://schema.org/Osteopathic", "http://schema.org/TraditionalChinese", "http://schema.org/WesternConventional"])],
  ["MerchantReturnEnumeration", new Set(["http://schema.org/MerchantReturnFiniteReturnWindow", "http://schema.org/MerchantReturnNotPermitted", "http://schema.org/MerchantReturnUnlimitedWindow", "http://schema.org/MerchantReturnUnspecified"])],
  ["MusicAlbumProductionType", new Set(["http://schema.org/CompilationAlbum", "http://schema.org/DJMixAlbum", "http://schema.org/DemoAlbum", "http://schema.org/LiveAlbum", "http://schema.org/MixtapeAlbum", "http://schema.org/RemixAlbum", "http://schema.org/SoundtrackAlbum", "http://schema.org/SpokenWordAlbum", "http://schema.org/StudioAlbum"])],
  ["MusicAlbumReleaseType", new Set(["http://schema.org/AlbumRelease", "http://schema.org/BroadcastRelease", "http://schema.org/EPRelease", "http://schema.org/SingleRelease"])],
  ["MusicReleaseFormatType", new Set(["http://schema.org/CDFormat", "http://schema.org/CassetteFormat", "http://schema.org/DVDFormat", "http://schema.org/DigitalAudioTapeFormat", "http://schema.org/DigitalFormat", "http://schema.org/LaserDiscFormat", "http://schema.org/VinylFormat"])],
  ["NLNonprofitType", new Set(["http://schema.org/NonprofitANBI", "http://schema.org/NonprofitSBBI"])],
  ["OfferItemCondition", new Set(["http://schema.org/DamagedCondition", "http://schema.org/NewCondition", "http://schema.org/RefurbishedCondition", "http://schema.org/UsedCondition"])],
  ["OrderStatus", new Set(["http://schema.org/OrderCancelled", "http://schema.org/OrderDelivered", "http://schema.org/OrderInTransit", "http://schema.org/OrderPaymentDue", "http://schema.org/OrderPickupAvailable", "http://schema.org/OrderProblem", "http://schema.org/OrderProcessing", "http://schema.org/OrderReturned"])],
  ["PaymentMethodType", new Set(["http://schema.org/ByBankTransferInAdvance", "http://schema.org/ByInvoice", "http://schema.org/COD", "http://schema.org/Cash", "http://schema.org/CheckInAdvance", "http://schema.org/DirectDebit", "http://schema.org/InStorePrepay", "http://schema.org/PhoneCarrierPayment"])],
  ["PaymentStatusType", new Set(["http://schema.org/PaymentAutomaticallyApplied", "http://schema.org/PaymentComplete", "http://schema.org/PaymentDeclined", "http://schema.org/PaymentDue", "http://schema.org/PaymentPastDue"])],
  ["PhysicalActivityCategory", new Set(["http://schema.org/AerobicActivity", "http://schema.org/AnaerobicActivity", "http://schema.org/Balance", "http://schema.org/Flexibility", "http://schema.org/LeisureTimeActivity", "http://schema.org/OccupationalActivity", "http://schema.org/StrengthTraining"])],
  ["PhysicalExam", new Set(["http://schema.org/Abdomen", "http://schema.org/Appearance", "http://schema.org/CardiovascularExam", "http://schema.org/Ear", "http://schema.org/Eye", "http://schema.org/Genitourinary", "http://schema.org/Head", "http://schema.org/Lung", "http://schema.org/MusculoskeletalExam", "http://schema.org/Neck", "http://schema.org/Neuro", "http://schema.org/Nose", "http://schema.org/Skin", "http://schema.org/Throat"])],
  ["PriceComponentTypeEnumeration", new Set(["http://schema.org/ActivationFee", "http://schema.org/CleaningFee", "http://schema.org/DistanceFee", "http://schema.org/Downpayment", "http://schema.org/Installment", "http://schema.org/Subscription"])],
  ["PriceTypeEnumeration", new Set(["http://schema.org/InvoicePrice", "http://schema.org/ListPrice", "http://schema.org/MSRP", "http://schema.org/MinimumAdvertisedPrice", "http://schema.org/RegularPrice", "http://schema.org/SRP", "http://schema.org/SalePrice", "http://schema.org/StrikethroughPrice"])],
  ["PurchaseType", new Set(["http://schema.org/PurchaseTypeLease", "http://schema.org/PurchaseTypeNewPurchase", "http://schema.org/PurchaseTypeTradeIn", "http://schema.org/PurchaseTypeUsedPurchase"])],
  ["RefundTypeEnumeration", new Set(["http://schema.org/ExchangeRefund", "http://schema.org/FullRefund", "http://schema.org/StoreCreditRefund"])],
  ["ReservationStatusType", new Set(["http://schema.org/ReservationCancelled", "http://schema.org/ReservationConfirmed", "http://schema.org/ReservationHold", "http://schema.org/ReservationPending"])],
  ["RestrictedDiet", new Set(["http://schema.org/DiabeticDiet", "http://schema.org/GlutenFreeDiet", "http://schema.org/HalalDiet", "http://schema.org/HinduDiet", "http://schema.org/KosherDiet", "http://schema.org/LowCalorieDiet", "http://schema.org/LowFatDiet", "http://schema.org/LowLactoseDiet", "http://schema.org/LowSaltDiet", "http://schema.org/VeganDiet", "http://schema.org/VegetarianDiet"])],
  ["ReturnFeesEnumeration", new Set(["http://schema.org/FreeReturn", "http://schema.org/OriginalShippingFees", "http://schema.org/RestockingFees", "http://schema.org/ReturnFeesCustomerResponsibility", "http://schema.org/ReturnShippingFees"])],
  ["ReturnLabelSourceEnumeration", new Set(["http://schema.org/ReturnLabelCustomerResponsibility", "http://schema.org/ReturnLabelDownloadAndPrint", "http://schema.org/ReturnLabelInBox"])],
  ["ReturnMethodEnumeration", new Set(["http://schema.org/KeepProduct", "http://schema.org/ReturnAtKiosk", "http://schema.org/ReturnByMail", "http://schema.org/ReturnInStore"])],
  ["RsvpResponseType", new Set(["http://schema.org/RsvpResponseMaybe", "http://schema.org/RsvpResponseNo", "http://schema.org/RsvpResponseYes"])],
  ["SizeSystemEnumeration", new Set(["http://schema.org/SizeSystemImperial", "http://schema.org/SizeSystemMetric"])],
  ["SteeringPositionValue", new Set(["http://schema.org/LeftHandDriving", "http://schema.org/RightHandDriving"])],
  ["TierBenefitEnumeration", new Set(["http://schema.org/TierBenefitLoyaltyPoints", "http://schema.org/TierBenefitLoyaltyPrice", "http://schema.org/TierBenefitLoyaltyReturns", "http://schema.org/TierBenefitLoyaltyShipping"])],
  ["UKNonprofitType", new Set(["http://schema.org/CharitableIncorporatedOrganization", "http://schema.org/LimitedByGuaranteeCharity", "http://schema.org/UKTrust", "http://schema.org/UnincorporatedAssociationCharity"])],
  ["USNonprofitType", new Set(["http://schema.org/Nonprofit501a", "http://schema.org/Nonprofit501c1", "http://schema.org/Nonprofit501c10", "http://schema.org/Nonprofit501c11", "http://schema.org/Nonprofit501c12", "http://schema.org/Nonprofit501c13", "http://schema.org/Nonprofit501c14", "http://schema.org/Nonprofit501c15", "http://schema.org/Nonprofit501c16", "http://schema.org/Nonprofit501c17", "http://schema.org/Nonprofit501c18", "http://schema.org/Nonprofit501c19", "http://schema.org/Nonprofit501c2", "http://schema.org/Nonprofit501c20", "http://schema.org/Nonprofit501c21", "http://schema.org/Nonprofit501c22", "http://schema.org/Nonprofit501c23", "http://schema.org/Nonprofit501c24", "http://schema.org/Nonprofit501c25", "http://schema.org/Nonprofit501c26", "http://schema.org/Nonprofit501c27", "http://schema.org/Nonprofit501c28", "http://schema.org/Nonprofit501c3", "http://schema.org/Nonprofit501c4", "http://schema.org/Nonprofit501c5", "http://schema.org/Nonprofit501c6", "http://schema.org/Nonprofit501c7", "http://schema.org/Nonprofit501c8", "http://schema.org/Nonprofit501c9", "http://schema.org/Nonprofit501d", "http://schema.org/Nonprofit501e", "http://schema.org/Nonprofit501f", "http://schema.org/Nonprofit501k", "http://schema.org/Nonprofit501n", "http://schema.org/Nonprofit501q", "http://schema.org/Nonprofit527"])],
  ["WearableMeasurementTypeEnumeration", new Set(["http://schema.org/WearableMeasurementBack", "http://schema.org/WearableMeasurementChestOrBust", "http://schema.org/WearableMeasurementCollar", "http://schema.org/WearableMeasurementCup", "http://schema.org/WearableMeasurementHeight", "http://schema.org/WearableMeasurementHips", "http://schema.org/WearableMeasurementInseam", "http://schema.org/WearableMeasurementLength", "http://schema.org/WearableMeasurementOutsideLeg", "http://schema.org/WearableMeasurementSleeve", "http://schema.org/WearableMeasurementWaist", "http://schema.org/WearableMeasurementWidth"])],
  ["WearableSizeGroupEnumeration", new Set(["http://schema.org/WearableSizeGroupBig", "http://schema.org/WearableSizeGroupBoys", "http://schema.org/WearableSizeGroupExtraShort", "http://schema.org/WearableSizeGroupExtraTall", "http://schema.org/WearableSizeGroupGirls", "http://schema.org/WearableSizeGroupHusky", "http://schema.org/WearableSizeGroupInfants", "http://schema.org/WearableSizeGroupJuniors", "http://schema.org/WearableSizeGroupMaternity", "http://schema.org/WearableSizeGroupMens", "http://schema.org/WearableSizeGroupMisses", "http://schema.org/WearableSizeGroupPetite", "http://schema.org/WearableSizeGroupPlus", "http://schema.org/WearableSizeGroupRegular", "http://schema.org/WearableSizeGroupShort", "http://schema.org/WearableSizeGroupTall", "http://schema.org/WearableSizeGroupWomens"])],
  ["WearableSizeSystemEnumeration", new Set(["http://schema.org/WearableSizeSystemAU", "http://schema.org/WearableSizeSystemBR", "http://schema.org/WearableSizeSystemCN", "http://schema.org/WearableSizeSystemContinental", "http://schema.org/WearableSizeSystemDE", "http://schema.org/WearableSizeSystemEN13402", "http://schema.org/WearableSizeSystemEurope", "http://schema.org/WearableSizeSystemFR", "http://schema.org/WearableSizeSystemGS1", "http://schema.org/WearableSizeSystemIT", "http://schema.org/WearableSizeSystemJP", "http://schema.org/WearableSizeSystemMX", "http://schema.org/WearableSizeSystemUK", "http://schema.org/WearableSizeSystemUS"])],
]);

const table: readonly Class[] = [
  {"iri":"http://www.w3.org/2000/01/rdf-schema#Resource","members":[],"name":"RdfResource","parents":[]},
  {"iri":"http://schema.org/AMRadioChannel","members":[],"name":"AMRadioChannel","parents":["RadioChannel"]},
  {"iri":"http://schema.org/APIReference","members":[{"key":"assembly","types":[["datatype","string"]]},{"key":"assemblyVersion","types":[["datatype","string"]]},{"key":"executableLibraryName","types":[["datatype","string"]]},{"key":"programmingModel","types":[["datatype","string"]]},{"key":"targetPlatform","types":[["datatype","string"]]}],"name":"APIReference","parents":["TechArticle"]},
  {"iri":"http://schema.org/AboutPage","members":[],"name":"AboutPage","parents":["WebPage"]},
  {"iri":"http://schema.org/AcceptAction","members":[],"name":"AcceptAction","parents":["AllocateAction"]},
  {"iri":"http://schema.org/Accommodation","members":[{"key":"accommodationCategory","types":[["datatype","string"]]},{"key":"accommodationFloorPlan","types":[["class","FloorPlan"]]},{"key":"bed","types":[["class","BedDetails"],["class","BedType"],["datatype","string"]]},{"key":"floorLevel","types":[["datatype","string"]]},{"key":"floorSize","types":[["class","QuantitativeValue"]]},{"key":"leaseLength","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"numberOfBathroomsTotal","types":[["datatype","int"]]},{"key":"numberOfBedrooms","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"numberOfFullBathrooms","types":[["datatype","double"]]},{"key":"numberOfPartialBathrooms","types":[["datatype","double"]]},{"key":"numberOfRooms","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"occupancy","types":[["class","QuantitativeValue"]]},{"key":"permittedUsage","types":[["datatype","string"]]},{"key":"petsAllowed","types":[["datatype","boolean"],["datatype","string"]]},{"key":"yearBuilt","types":[["datatype","double"]]}],"name":"Accommodation","parents":["Place"]},
  {"iri":"http://schema.org/AccountingService","members":[],"name":"AccountingService","parents":["FinancialService"]},
  {"iri":"http://schema.org/AchieveAction","members":[],"name":"AchieveAction","parents":["Action"]},
  {"iri":"http://schema.org/Action","members":[{"key":"actionProcess","types":[["class","HowTo"]]},{"key":"actionStatus","types":[["enumeration","ActionStatusType"]]},{"key":"agent","types":[["class","Organization"],["class","Person"]]},{"key":"endTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"error","types":[["class","Thing"]]},{"key":"instrument","types":[["class","Thing"]]},{"key":"location","types":[["class","Place"],["class","PostalAddress"],["class","VirtualLocation"],["datatype","string"]]},{"key":"object","types":[["class","Thing"]]},{"key":"participant","types":[["class","Organization"],["class","Person"]]},{"key":"provider","types":[["class","Organization"],["class","Person"]]},{"key":"result","types":[["class","Thing"]]},{"key":"startTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"target","types":[["class","EntryPoint"],["datatype","anyURI"]]}],"name":"Action","parents":["Thing"]},
  {"iri":"http://schema.org/ActionAccessSpecification","members":[{"key":"availabilityEnds","types":[["datatype","date"],["datatype","dateTime"],["datatype","time"]]},{"key":"availabilityStarts","types":[["datatype","date"],["datatype","dateTime"],["datatype","time"]]},{"key":"category","types":[["class","CategoryCode"],["class","Thing"],["enumeration","PhysicalActivityCategory"],["datatype","anyURI"],["datatype","string"]]},{"key":"eligibleRegion","types":[["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"expectsAcceptanceOf","types":[["class","Offer"]]},{"key":"ineligibleRegion","types":[["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"requiresSubscription","types":[["class","MediaSubscription"],["datatype","boolean"]]}],"name":"ActionAccessSpecification","parents":["Intangible"]},
  {"iri":"http://schema.org/ActivateAction","members":[],"name":"ActivateAction","parents":["ControlAction"]},
  {"iri":"http://schema.org/AddAction","members":[],"name":"AddAction","parents":["UpdateAction"]},
  {"iri":"http://schema.org/AdministrativeArea","members":[],"name":"AdministrativeArea","parents":["Place"]},
  {"iri":"http://schema.org/AdultEntertainment","members":[],"name":"AdultEntertainment","parents":["EntertainmentBusiness"]},
  {"iri":"http://schema.org/AdvertiserContentArticle","members":[],"name":"AdvertiserContentArticle","parents":["Article"]},
  {"iri":"http://schema.org/AggregateOffer","members":[{"key":"highPrice","types":[["datatype","double"],["datatype","string"]]},{"key":"lowPrice","types":[["datatype","double"],["datatype","string"]]},{"key":"offerCount","types":[["datatype","int"]]},{"key":"offers","types":[["class","Demand"],["class","Offer"]]}],"name":"AggregateOffer","parents":["Offer"]},
  {"iri":"http://schema.org/AggregateRating","members":[{"key":"itemReviewed","types":[["class","Thing"]]},{"key":"ratingCount","types":[["datatype","int"]]},{"key":"reviewCount","types":[["datatype","int"]]}],"name":"AggregateRating","parents":["Rating"]},
  {"iri":"http://schema.org/AgreeAction","members":[],"name":"AgreeAction","parents":["ReactAction"]},
  {"iri":"http://schema.org/Airline","members":[{"key":"boardingPolicy","types":[["enumeration","BoardingPolicyType"]]},{"key":"iataCode","types":[["datatype","string"]]}],"name":"Airline","parents":["Organization"]},
  {"iri":"http://schema.org/Airport","members":[{"key":"iataCode","types":[["datatype","string"]]},{"key":"icaoCode","types":[["datatype","string"]]}],"name":"Airport","parents":["CivicStructure"]},
  {"iri":"http://schema.org/AlignmentObject","members":[{"key":"alignmentType","types":[["datatype","string"]]},{"key":"educationalFramework","types":[["datatype","string"]]},{"key":"targetDescription","types":[["datatype","string"]]},{"key":"targetName","types":[["datatype","string"]]},{"key":"targetUrl","types":[["datatype","anyURI"]]}],"name":"AlignmentObject","parents":["Intangible"]},
  {"iri":"http://schema.org/AllocateAction","members":[],"name":"AllocateAction","parents":["OrganizeAction"]},
  {"iri":"http://schema.org/AmpStory","members":[],"name":"AmpStory","parents":["MediaObject"]},
  {"iri":"http://schema.org/AmusementPark","members":[],"name":"AmusementPark","parents":["EntertainmentBusiness"]},
  {"iri":"http://schema.org/AnalysisNewsArticle","members":[],"name":"AnalysisNewsArticle","parents":["NewsArticle"]},
  {"iri":"http://schema.org/AnatomicalStructure","members":[{"key":"associatedPathophysiology","types":[["datatype","string"]]},{"key":"bodyLocation","types":[["datatype","string"]]},{"key":"connectedTo","types":[["class","AnatomicalStructure"]]},{"key":"diagram","types":[["class","ImageObject"]]},{"key":"partOfSystem","types":[["class","AnatomicalSystem"]]},{"key":"relatedCondition","types":[["class","MedicalCondition"]]},{"key":"relatedTherapy","types":[["class","MedicalTherapy"]]},{"key":"subStructure","types":[["class","AnatomicalStructure"]]}],"name":"AnatomicalStructure","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/AnatomicalSystem","members":[{"key":"associatedPathophysiology","types":[["datatype","string"]]},{"key":"comprisedOf","types":[["class","AnatomicalStructure"],["class","AnatomicalSystem"]]},{"key":"relatedCondition","types":[["class","MedicalCondition"]]},{"key":"relatedStructure","types":[["class","AnatomicalStructure"]]},{"key":"relatedTherapy","types":[["class","MedicalTherapy"]]}],"name":"AnatomicalSystem","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/AnimalShelter","members":[],"name":"AnimalShelter","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/Answer","members":[{"key":"answerExplanation","types":[["class","Comment"],["class","WebContent"]]}],"name":"Answer","parents":["Comment"]},
  {"iri":"http://schema.org/Apartment","members":[],"name":"Apartment","parents":["Accommodation"]},
  {"iri":"http://schema.org/ApartmentComplex","members":[{"key":"numberOfAccommodationUnits","types":[["class","QuantitativeValue"]]},{"key":"numberOfAvailableAccommodationUnits","types":[["class","QuantitativeValue"]]},{"key":"numberOfBedrooms","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"petsAllowed","types":[["datatype","boolean"],["datatype","string"]]}],"name":"ApartmentComplex","parents":["Residence"]},
  {"iri":"http://schema.org/AppendAction","members":[],"name":"AppendAction","parents":["InsertAction"]},
  {"iri":"http://schema.org/ApplyAction","members":[],"name":"ApplyAction","parents":["OrganizeAction"]},
  {"iri":"http://schema.org/ApprovedIndication","members":[],"name":"ApprovedIndication","parents":["MedicalIndication"]},
  {"iri":"http://schema.org/Aquarium","members":[],"name":"Aquarium","parents":["CivicStructure"]},
  {"iri":"http://schema.org/ArchiveComponent","members":[{"key":"holdingArchive","types":[["class","ArchiveOrganization"]]},{"key":"itemLocation","types":[["class","Place"],["class","PostalAddress"],["datatype","string"]]}],"name":"ArchiveComponent","parents":["CreativeWork"]},
  {"iri":"http://schema.org/ArchiveOrganization","members":[{"key":"archiveHeld","types":[["class","ArchiveComponent"]]}],"name":"ArchiveOrganization","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/ArriveAction","members":[],"name":"ArriveAction","parents":["MoveAction"]},
  {"iri":"http://schema.org/ArtGallery","members":[],"name":"ArtGallery","parents":["EntertainmentBusiness"]},
  {"iri":"http://schema.org/Artery","members":[{"key":"arterialBranch","types":[["class","AnatomicalStructure"]]},{"key":"supplyTo","types":[["class","AnatomicalStructure"]]}],"name":"Artery","parents":["Vessel"]},
  {"iri":"http://schema.org/Article","members":[{"key":"articleBody","types":[["datatype","string"]]},{"key":"articleSection","types":[["datatype","string"]]},{"key":"backstory","types":[["class","CreativeWork"],["datatype","string"]]},{"key":"pageEnd","types":[["datatype","int"],["datatype","string"]]},{"key":"pageStart","types":[["datatype","int"],["datatype","string"]]},{"key":"pagination","types":[["datatype","string"]]},{"key":"speakable","types":[["class","SpeakableSpecification"],["datatype","anyURI"]]}],"name":"Article","parents":["CreativeWork"]},
  {"iri":"http://schema.org/AskAction","members":[{"key":"question","types":[["class","Question"]]}],"name":"AskAction","parents":["CommunicateAction"]},
  {"iri":"http://schema.org/AskPublicNewsArticle","members":[],"name":"AskPublicNewsArticle","parents":["NewsArticle"]},
  {"iri":"http://schema.org/AssessAction","members":[],"name":"AssessAction","parents":["Action"]},
  {"iri":"http://schema.org/AssignAction","members":[],"name":"AssignAction","parents":["AllocateAction"]},
  {"iri":"http://schema.org/Atlas","members":[],"name":"Atlas","parents":["CreativeWork"]},
  {"iri":"http://schema.org/Attorney","members":[],"name":"Attorney","parents":["LegalService"]},
  {"iri":"http://schema.org/Audience","members":[{"key":"audienceType","types":[["datatype","string"]]},{"key":"geographicArea","types":[["class","AdministrativeArea"]]}],"name":"Audience","parents":["Intangible"]},
  {"iri":"http://schema.org/AudioObject","members":[{"key":"caption","types":[["class","MediaObject"],["datatype","string"]]},{"key":"embeddedTextCaption","types":[["datatype","string"]]},{"key":"transcript","types":[["datatype","string"]]}],"name":"AudioObject","parents":["MediaObject"]},
  {"iri":"http://schema.org/AudioObjectSnapshot","members":[],"name":"AudioObjectSnapshot","parents":["AudioObject"]},
  {"iri":"http://schema.org/Audiobook","members":[{"key":"readBy","types":[["class","Person"]]}],"name":"Audiobook","parents":["AudioObject","Book"]},
  {"iri":"http://schema.org/AuthenticateAction","members":[],"name":"AuthenticateAction","parents":["ControlAction"]},
  {"iri":"http://schema.org/AuthorizeAction","members":[{"key":"recipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]}],"name":"AuthorizeAction","parents":["AllocateAction"]},
  {"iri":"http://schema.org/AutoBodyShop","members":[],"name":"AutoBodyShop","parents":["AutomotiveBusiness"]},
  {"iri":"http://schema.org/AutoDealer","members":[],"name":"AutoDealer","parents":["AutomotiveBusiness"]},
  {"iri":"http://schema.org/AutoPartsStore","members":[],"name":"AutoPartsStore","parents":["AutomotiveBusiness","Store"]},
  {"iri":"http://schema.org/AutoRental","members":[],"name":"AutoRental","parents":["AutomotiveBusiness"]},
  {"iri":"http://schema.org/AutoRepair","members":[],"name":"AutoRepair","parents":["AutomotiveBusiness"]},
  {"iri":"http://schema.org/AutoWash","members":[],"name":"AutoWash","parents":["AutomotiveBusiness"]},
  {"iri":"http://schema.org/AutomatedTeller","members":[],"name":"AutomatedTeller","parents":["FinancialService"]},
  {"iri":"http://schema.org/AutomotiveBusiness","members":[],"name":"AutomotiveBusiness","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/BackgroundNewsArticle","members":[],"name":"BackgroundNewsArticle","parents":["NewsArticle"]},
  {"iri":"http://schema.org/Bakery","members":[],"name":"Bakery","parents":["FoodEstablishment"]},
  {"iri":"http://schema.org/BankAccount","members":[{"key":"accountMinimumInflow","types":[["class","MonetaryAmount"]]},{"key":"accountOverdraftLimit","types":[["class","MonetaryAmount"]]},{"key":"bankAccountType","types":[["datatype","anyURI"],["datatype","string"]]}],"name":"BankAccount","parents":["FinancialProduct"]},
  {"iri":"http://schema.org/BankOrCreditUnion","members":[],"name":"BankOrCreditUnion","parents":["FinancialService"]},
  {"iri":"http://schema.org/BarOrPub","members":[],"name":"BarOrPub","parents":["FoodEstablishment"]},
  {"iri":"http://schema.org/Barcode","members":[],"name":"Barcode","parents":["ImageObject"]},
  {"iri":"http://schema.org/Beach","members":[],"name":"Beach","parents":["CivicStructure"]},
  {"iri":"http://schema.org/BeautySalon","members":[],"name":"BeautySalon","parents":["HealthAndBeautyBusiness"]},
  {"iri":"http://schema.org/BedAndBreakfast","members":[],"name":"BedAndBreakfast","parents":["LodgingBusiness"]},
  {"iri":"http://schema.org/BedDetails","members":[{"key":"numberOfBeds","types":[["datatype","double"]]},{"key":"typeOfBed","types":[["class","BedType"],["datatype","string"]]}],"name":"BedDetails","parents":["Intangible"]},
  {"iri":"http://schema.org/BedType","members":[],"name":"BedType","parents":["QualitativeValue"]},
  {"iri":"http://schema.org/BefriendAction","members":[],"name":"BefriendAction","parents":["InteractAction"]},
  {"iri":"http://schema.org/BikeStore","members":[],"name":"BikeStore","parents":["Store"]},
  {"iri":"http://schema.org/BioChemEntity","members":[{"key":"associatedDisease","types":[["class","MedicalCondition"],["class","PropertyValue"],["datatype","anyURI"]]},{"key":"bioChemInteraction","types":[["class","BioChemEntity"]]},{"key":"bioChemSimilarity","types":[["class","BioChemEntity"]]},{"key":"biologicalRole","types":[["class","DefinedTerm"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"hasBioChemEntityPart","types":[["class","BioChemEntity"]]},{"key":"hasMolecularFunction","types":[["class","DefinedTerm"],["class","PropertyValue"],["datatype","anyURI"]]},{"key":"hasRepresentation","types":[["class","PropertyValue"],["datatype","anyURI"],["datatype","string"]]},{"key":"isEncodedByBioChemEntity","types":[["class","Gene"]]},{"key":"isInvolvedInBiologicalProcess","types":[["class","DefinedTerm"],["class","PropertyValue"],["datatype","anyURI"]]},{"key":"isLocatedInSubcellularLocation","types":[["class","DefinedTerm"],["class","PropertyValue"],["datatype","anyURI"]]},{"key":"isPartOfBioChemEntity","types":[["class","BioChemEntity"]]},{"key":"taxonomicRange","types":[["class","DefinedTerm"],["class","Taxon"],["datatype","anyURI"],["datatype","string"]]}],"name":"BioChemEntity","parents":["Thing"]},
  {"iri":"http://schema.org/Blog","members":[{"key":"blogPost","types":[["class","BlogPosting"]]},{"key":"blogPosts","types":[["class","BlogPosting"]]},{"key":"issn","types":[["datatype","string"]]}],"name":"Blog","parents":["CreativeWork"]},
  {"iri":"http://schema.org/BlogPosting","members":[],"name":"BlogPosting","parents":["SocialMediaPosting"]},
  {"iri":"http://schema.org/BloodTest","members":[],"name":"BloodTest","parents":["MedicalTest"]},
  {"iri":"http://schema.org/BoatReservation","members":[],"name":"BoatReservation","parents":["Reservation"]},
  {"iri":"http://schema.org/BoatTerminal","members":[],"name":"BoatTerminal","parents":["CivicStructure"]},
  {"iri":"http://schema.org/BoatTrip","members":[{"key":"arrivalBoatTerminal","types":[["class","BoatTerminal"]]},{"key":"departureBoatTerminal","types":[["class","BoatTerminal"]]}],"name":"BoatTrip","parents":["Trip"]},
  {"iri":"http://schema.org/BodyOfWater","members":[],"name":"BodyOfWater","parents":["Landform"]},
  {"iri":"http://schema.org/Bone","members":[],"name":"Bone","parents":["AnatomicalStructure"]},
  {"iri":"http://schema.org/Book","members":[{"key":"abridged","types":[["datatype","boolean"]]},{"key":"bookEdition","types":[["datatype","string"]]},{"key":"bookFormat","types":[["enumeration","BookFormatType"]]},{"key":"illustrator","types":[["class","Person"]]},{"key":"isbn","types":[["datatype","string"]]},{"key":"numberOfPages","types":[["datatype","int"]]}],"name":"Book","parents":["CreativeWork"]},
  {"iri":"http://schema.org/BookSeries","members":[],"name":"BookSeries","parents":["CreativeWorkSeries"]},
  {"iri":"http://schema.org/BookStore","members":[],"name":"BookStore","parents":["Store"]},
  {"iri":"http://schema.org/BookmarkAction","members":[],"name":"BookmarkAction","parents":["OrganizeAction"]},
  {"iri":"http://schema.org/BorrowAction","members":[{"key":"lender","types":[["class","Organization"],["class","Person"]]}],"name":"BorrowAction","parents":["TransferAction"]},
  {"iri":"http://schema.org/BowlingAlley","members":[],"name":"BowlingAlley","parents":["SportsActivityLocation"]},
  {"iri":"http://schema.org/BrainStructure","members":[],"name":"BrainStructure","parents":["AnatomicalStructure"]},
  {"iri":"http://schema.org/Brand","members":[{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"review","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]}],"name":"Brand","parents":["Intangible"]},
  {"iri":"http://schema.org/BreadcrumbList","members":[],"name":"BreadcrumbList","parents":["ItemList"]},
  {"iri":"http://schema.org/Brewery","members":[],"name":"Brewery","parents":["FoodEstablishment"]},
  {"iri":"http://schema.org/Bridge","members":[],"name":"Bridge","parents":["CivicStructure"]},
  {"iri":"http://schema.org/BroadcastChannel","members":[{"key":"broadcastChannelId","types":[["datatype","string"]]},{"key":"broadcastFrequency","types":[["class","BroadcastFrequencySpecification"],["datatype","string"]]},{"key":"broadcastServiceTier","types":[["datatype","string"]]},{"key":"genre","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"inBroadcastLineup","types":[["class","CableOrSatelliteService"]]},{"key":"providesBroadcastService","types":[["class","BroadcastService"]]}],"name":"BroadcastChannel","parents":["Intangible"]},
  {"iri":"http://schema.org/BroadcastEvent","members":[{"key":"broadcastOfEvent","types":[["class","Event"]]},{"key":"isLiveBroadcast","types":[["datatype","boolean"]]},{"key":"subtitleLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"videoFormat","types":[["datatype","string"]]}],"name":"BroadcastEvent","parents":["PublicationEvent"]},
  {"iri":"http://schema.org/BroadcastFrequencySpecification","members":[{"key":"broadcastFrequencyValue","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"broadcastSignalModulation","types":[["class","QualitativeValue"],["datatype","string"]]},{"key":"broadcastSubChannel","types":[["datatype","string"]]}],"name":"BroadcastFrequencySpecification","parents":["Intangible"]},
  {"iri":"http://schema.org/BroadcastService","members":[{"key":"area","types":[["class","Place"]]},{"key":"broadcastAffiliateOf","types":[["class","Organization"]]},{"key":"broadcastDisplayName","types":[["datatype","string"]]},{"key":"broadcastFrequency","types":[["class","BroadcastFrequencySpecification"],["datatype","string"]]},{"key":"broadcastTimezone","types":[["datatype","string"]]},{"key":"broadcaster","types":[["class","Organization"]]},{"key":"callSign","types":[["datatype","string"]]},{"key":"hasBroadcastChannel","types":[["class","BroadcastChannel"]]},{"key":"inLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"parentService","types":[["class","BroadcastService"]]},{"key":"videoFormat","types":[["datatype","string"]]}],"name":"BroadcastService","parents":["Service"]},
  {"iri":"http://schema.org/BrokerageAccount","members":[],"name":"BrokerageAccount","parents":["InvestmentOrDeposit"]},
  {"iri":"http://schema.org/BuddhistTemple","members":[],"name":"BuddhistTemple","parents":["PlaceOfWorship"]},
  {"iri":"http://schema.org/BusOrCoach","members":[{"key":"acrissCode","types":[["datatype","string"]]},{"key":"roofLoad","types":[["class","QuantitativeValue"]]}],"name":"BusOrCoach","parents":["Vehicle"]},
  {"iri":"http://schema.org/BusReservation","members":[],"name":"BusReservation","parents":["Reservation"]},
  {"iri":"http://schema.org/BusStation","members":[],"name":"BusStation","parents":["CivicStructure"]},
  {"iri":"http://schema.org/BusStop","members":[],"name":"BusStop","parents":["CivicStructure"]},
  {"iri":"http://schema.org/BusTrip","members":[{"key":"arrivalBusStop","types":[["class","BusStation"],["class","BusStop"]]},{"key":"busName","types":[["datatype","string"]]},{"key":"busNumber","types":[["datatype","string"]]},{"key":"departureBusStop","types":[["class","BusStation"],["class","BusStop"]]}],"name":"BusTrip","parents":["Trip"]},
  {"iri":"http://schema.org/BusinessAudience","members":[{"key":"numberOfEmployees","types":[["class","QuantitativeValue"]]},{"key":"yearlyRevenue","types":[["class","QuantitativeValue"]]},{"key":"yearsInOperation","types":[["class","QuantitativeValue"]]}],"name":"BusinessAudience","parents":["Audience"]},
  {"iri":"http://schema.org/BusinessEntityType","members":[],"name":"BusinessEntityType","parents":["Enumeration"]},
  {"iri":"http://schema.org/BusinessEvent","members":[],"name":"BusinessEvent","parents":["Event"]},
  {"iri":"http://schema.org/BusinessFunction","members":[],"name":"BusinessFunction","parents":["Enumeration"]},
  {"iri":"http://schema.org/BuyAction","members":[{"key":"seller","types":[["class","Organization"],["class","Person"]]},{"key":"vendor","types":[["class","Organization"],["class","Person"]]},{"key":"warrantyPromise","types":[["class","WarrantyPromise"]]}],"name":"BuyAction","parents":["TradeAction"]},
  {"iri":"http://schema.org/CDCPMDRecord","members":[{"key":"cvdCollectionDate","types":[["datatype","dateTime"],["datatype","string"]]},{"key":"cvdFacilityCounty","types":[["datatype","string"]]},{"key":"cvdFacilityId","types":[["datatype","string"]]},{"key":"cvdNumBeds","types":[["datatype","double"]]},{"key":"cvdNumBedsOcc","types":[["datatype","double"]]},{"key":"cvdNumC19Died","types":[["datatype","double"]]},{"key":"cvdNumC19HOPats","types":[["datatype","double"]]},{"key":"cvdNumC19HospPats","types":[["datatype","double"]]},{"key":"cvdNumC19MechVentPats","types":[["datatype","double"]]},{"key":"cvdNumC19OFMechVentPats","types":[["datatype","double"]]},{"key":"cvdNumC19OverflowPats","types":[["datatype","double"]]},{"key":"cvdNumICUBeds","types":[["datatype","double"]]},{"key":"cvdNumICUBedsOcc","types":[["datatype","double"]]},{"key":"cvdNumTotBeds","types":[["datatype","double"]]},{"key":"cvdNumVent","types":[["datatype","double"]]},{"key":"cvdNumVentUse","types":[["datatype","double"]]},{"key":"datePosted","types":[["datatype","date"],["datatype","dateTime"]]}],"name":"CDCPMDRecord","parents":["StructuredValue"]},
  {"iri":"http://schema.org/CableOrSatelliteService","members":[],"name":"CableOrSatelliteService","parents":["Service"]},
  {"iri":"http://schema.org/CafeOrCoffeeShop","members":[],"name":"CafeOrCoffeeShop","parents":["FoodEstablishment"]},
  {"iri":"http://schema.org/Campground","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"openingHours","types":[["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"Campground","parents":["LodgingBusiness","CivicStructure"]},
  {"iri":"http://schema.org/CampingPitch","members":[],"name":"CampingPitch","parents":["Accommodation"]},
  {"iri":"http://schema.org/Canal","members":[],"name":"Canal","parents":["BodyOfWater"]},
  {"iri":"http://schema.org/CancelAction","members":[],"name":"CancelAction","parents":["PlanAction"]},
  {"iri":"http://schema.org/Car","members":[{"key":"acrissCode","types":[["datatype","string"]]},{"key":"roofLoad","types":[["class","QuantitativeValue"]]}],"name":"Car","parents":["Vehicle"]},
  {"iri":"http://schema.org/Casino","members":[],"name":"Casino","parents":["EntertainmentBusiness"]},
  {"iri":"http://schema.org/CategoryCode","members":[{"key":"codeValue","types":[["datatype","string"]]},{"key":"inCodeSet","types":[["class","CategoryCodeSet"],["datatype","anyURI"]]}],"name":"CategoryCode","parents":["DefinedTerm"]},
  {"iri":"http://schema.org/CategoryCodeSet","members":[{"key":"hasCategoryCode","types":[["class","CategoryCode"]]}],"name":"CategoryCodeSet","parents":["DefinedTermSet"]},
  {"iri":"http://schema.org/CatholicChurch","members":[],"name":"CatholicChurch","parents":["Church"]},
  {"iri":"http://schema.org/Cemetery","members":[],"name":"Cemetery","parents":["CivicStructure"]},
  {"iri":"http://schema.org/Certification","members":[{"key":"auditDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"certificationIdentification","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"certificationRating","types":[["class","Rating"]]},{"key":"certificationStatus","types":[["enumeration","CertificationStatusEnumeration"]]},{"key":"hasMeasurement","types":[["class","QuantitativeValue"]]},{"key":"issuedBy","types":[["class","Organization"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"validFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"validIn","types":[["class","AdministrativeArea"]]}],"name":"Certification","parents":["CreativeWork"]},
  {"iri":"http://schema.org/Chapter","members":[{"key":"pageEnd","types":[["datatype","int"],["datatype","string"]]},{"key":"pageStart","types":[["datatype","int"],["datatype","string"]]},{"key":"pagination","types":[["datatype","string"]]}],"name":"Chapter","parents":["CreativeWork"]},
  {"iri":"http://schema.org/CheckAction","members":[],"name":"CheckAction","parents":["FindAction"]},
  {"iri":"http://schema.org/CheckInAction","members":[],"name":"CheckInAction","parents":["CommunicateAction"]},
  {"iri":"http://schema.org/CheckOutAction","members":[],"name":"CheckOutAction","parents":["CommunicateAction"]},
  {"iri":"http://schema.org/CheckoutPage","members":[],"name":"CheckoutPage","parents":["WebPage"]},
  {"iri":"http://schema.org/ChemicalSubstance","members":[{"key":"chemicalComposition","types":[["datatype","string"]]},{"key":"chemicalRole","types":[["class","DefinedTerm"]]},{"key":"potentialUse","types":[["class","DefinedTerm"]]}],"name":"ChemicalSubstance","parents":["BioChemEntity"]},
  {"iri":"http://schema.org/ChildCare","members":[],"name":"ChildCare","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/ChildrensEvent","members":[],"name":"ChildrensEvent","parents":["Event"]},
  {"iri":"http://schema.org/ChooseAction","members":[{"key":"actionOption","types":[["class","Thing"],["datatype","string"]]},{"key":"option","types":[["class","Thing"],["datatype","string"]]}],"name":"ChooseAction","parents":["AssessAction"]},
  {"iri":"http://schema.org/Church","members":[],"name":"Church","parents":["PlaceOfWorship"]},
  {"iri":"http://schema.org/City","members":[],"name":"City","parents":["AdministrativeArea"]},
  {"iri":"http://schema.org/CityHall","members":[],"name":"CityHall","parents":["GovernmentBuilding"]},
  {"iri":"http://schema.org/CivicStructure","members":[{"key":"openingHours","types":[["datatype","string"]]}],"name":"CivicStructure","parents":["Place"]},
  {"iri":"http://schema.org/Claim","members":[{"key":"appearance","types":[["class","CreativeWork"]]},{"key":"claimInterpreter","types":[["class","Organization"],["class","Person"]]},{"key":"firstAppearance","types":[["class","CreativeWork"]]}],"name":"Claim","parents":["CreativeWork"]},
  {"iri":"http://schema.org/ClaimReview","members":[{"key":"claimReviewed","types":[["datatype","string"]]}],"name":"ClaimReview","parents":["Review"]},
  {"iri":"http://schema.org/Class","members":[{"key":"supersededBy","types":[["class","Class"],["class","Enumeration"],["class","Property"]]}],"name":"Class","parents":["Intangible"]},
  {"iri":"http://schema.org/Clip","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"actors","types":[["class","Person"]]},{"key":"clipNumber","types":[["datatype","int"],["datatype","string"]]},{"key":"director","types":[["class","Person"]]},{"key":"directors","types":[["class","Person"]]},{"key":"endOffset","types":[["class","HyperTocEntry"],["datatype","double"]]},{"key":"musicBy","types":[["class","MusicGroup"],["class","Person"]]},{"key":"partOfEpisode","types":[["class","Episode"]]},{"key":"partOfSeason","types":[["class","CreativeWorkSeason"]]},{"key":"partOfSeries","types":[["class","CreativeWorkSeries"]]},{"key":"startOffset","types":[["class","HyperTocEntry"],["datatype","double"]]}],"name":"Clip","parents":["CreativeWork"]},
  {"iri":"http://schema.org/ClothingStore","members":[],"name":"ClothingStore","parents":["Store"]},
  {"iri":"http://schema.org/Code","members":[],"name":"Code","parents":["CreativeWork"]},
  {"iri":"http://schema.org/Collection","members":[{"key":"collectionSize","types":[["datatype","int"]]}],"name":"Collection","parents":["CreativeWork"]},
  {"iri":"http://schema.org/CollectionPage","members":[],"name":"CollectionPage","parents":["WebPage"]},
  {"iri":"http://schema.org/CollegeOrUniversity","members":[],"name":"CollegeOrUniversity","parents":["EducationalOrganization"]},
  {"iri":"http://schema.org/ComedyClub","members":[],"name":"ComedyClub","parents":["EntertainmentBusiness"]},
  {"iri":"http://schema.org/ComedyEvent","members":[],"name":"ComedyEvent","parents":["Event"]},
  {"iri":"http://schema.org/ComicCoverArt","members":[{"key":"artist","types":[["class","Person"]]},{"key":"colorist","types":[["class","Person"]]},{"key":"inker","types":[["class","Person"]]},{"key":"letterer","types":[["class","Person"]]},{"key":"penciler","types":[["class","Person"]]}],"name":"ComicCoverArt","parents":["CoverArt","ComicStory"]},
  {"iri":"http://schema.org/ComicIssue","members":[{"key":"artist","types":[["class","Person"]]},{"key":"colorist","types":[["class","Person"]]},{"key":"inker","types":[["class","Person"]]},{"key":"letterer","types":[["class","Person"]]},{"key":"penciler","types":[["class","Person"]]},{"key":"variantCover","types":[["datatype","string"]]}],"name":"ComicIssue","parents":["PublicationIssue"]},
  {"iri":"http://schema.org/ComicSeries","members":[],"name":"ComicSeries","parents":["Periodical"]},
  {"iri":"http://schema.org/ComicStory","members":[{"key":"artist","types":[["class","Person"]]},{"key":"colorist","types":[["class","Person"]]},{"key":"inker","types":[["class","Person"]]},{"key":"letterer","types":[["class","Person"]]},{"key":"penciler","types":[["class","Person"]]}],"name":"ComicStory","parents":["CreativeWork"]},
  {"iri":"http://schema.org/Comment","members":[{"key":"downvoteCount","types":[["datatype","int"]]},{"key":"parentItem","types":[["class","Comment"],["class","CreativeWork"]]},{"key":"sharedContent","types":[["class","CreativeWork"]]},{"key":"upvoteCount","types":[["datatype","int"]]}],"name":"Comment","parents":["CreativeWork"]},
  {"iri":"http://schema.org/CommentAction","members":[{"key":"resultComment","types":[["class","Comment"]]}],"name":"CommentAction","parents":["CommunicateAction"]},
  {"iri":"http://schema.org/CommunicateAction","members":[{"key":"about","types":[["class","Thing"]]},{"key":"inLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"language","types":[["class","Language"]]},{"key":"recipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]}],"name":"CommunicateAction","parents":["InteractAction"]},
  {"iri":"http://schema.org/CompleteDataFeed","members":[],"name":"CompleteDataFeed","parents":["DataFeed"]},
  {"iri":"http://schema.org/CompoundPriceSpecification","members":[{"key":"priceComponent","types":[["class","PriceSpecification"]]},{"key":"priceType","types":[["enumeration","PriceTypeEnumeration"],["datatype","string"]]}],"name":"CompoundPriceSpecification","parents":["PriceSpecification"]},
  {"iri":"http://schema.org/ComputerLanguage","members":[],"name":"ComputerLanguage","parents":["Intangible"]},
  {"iri":"http://schema.org/ComputerStore","members":[],"name":"ComputerStore","parents":["Store"]},
  {"iri":"http://schema.org/ConferenceEvent","members":[],"name":"ConferenceEvent","parents":["Event"]},
  {"iri":"http://schema.org/ConfirmAction","members":[],"name":"ConfirmAction","parents":["InformAction"]},
  {"iri":"http://schema.org/Consortium","members":[],"name":"Consortium","parents":["Organization"]},
  {"iri":"http://schema.org/ConstraintNode","members":[{"key":"constraintProperty","types":[["class","Property"],["datatype","anyURI"]]},{"key":"numConstraints","types":[["datatype","int"]]}],"name":"ConstraintNode","parents":["Intangible"]},
  {"iri":"http://schema.org/ConsumeAction","members":[{"key":"actionAccessibilityRequirement","types":[["class","ActionAccessSpecification"]]},{"key":"expectsAcceptanceOf","types":[["class","Offer"]]}],"name":"ConsumeAction","parents":["Action"]},
  {"iri":"http://schema.org/ContactPage","members":[],"name":"ContactPage","parents":["WebPage"]},
  {"iri":"http://schema.org/ContactPoint","members":[{"key":"areaServed","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"availableLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"contactOption","types":[["enumeration","ContactPointOption"]]},{"key":"contactType","types":[["datatype","string"]]},{"key":"email","types":[["datatype","string"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"hoursAvailable","types":[["class","OpeningHoursSpecification"]]},{"key":"productSupported","types":[["class","Product"],["datatype","string"]]},{"key":"serviceArea","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"ContactPoint","parents":["StructuredValue"]},
  {"iri":"http://schema.org/Continent","members":[],"name":"Continent","parents":["Landform"]},
  {"iri":"http://schema.org/ControlAction","members":[],"name":"ControlAction","parents":["Action"]},
  {"iri":"http://schema.org/ConvenienceStore","members":[],"name":"ConvenienceStore","parents":["Store"]},
  {"iri":"http://schema.org/Conversation","members":[],"name":"Conversation","parents":["CreativeWork"]},
  {"iri":"http://schema.org/CookAction","members":[{"key":"foodEstablishment","types":[["class","FoodEstablishment"],["class","Place"]]},{"key":"foodEvent","types":[["class","FoodEvent"]]},{"key":"recipe","types":[["class","Recipe"]]}],"name":"CookAction","parents":["CreateAction"]},
  {"iri":"http://schema.org/Cooperative","members":[],"name":"Cooperative","parents":["Organization"]},
  {"iri":"http://schema.org/Corporation","members":[{"key":"tickerSymbol","types":[["datatype","string"]]}],"name":"Corporation","parents":["Organization"]},
  {"iri":"http://schema.org/CorrectionComment","members":[],"name":"CorrectionComment","parents":["Comment"]},
  {"iri":"http://schema.org/Country","members":[],"name":"Country","parents":["AdministrativeArea"]},
  {"iri":"http://schema.org/Course","members":[{"key":"availableLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"courseCode","types":[["datatype","string"]]},{"key":"coursePrerequisites","types":[["class","AlignmentObject"],["class","Course"],["datatype","string"]]},{"key":"educationalCredentialAwarded","types":[["class","EducationalOccupationalCredential"],["datatype","anyURI"],["datatype","string"]]},{"key":"financialAidEligible","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"hasCourseInstance","types":[["class","CourseInstance"]]},{"key":"numberOfCredits","types":[["class","StructuredValue"],["datatype","int"]]},{"key":"occupationalCredentialAwarded","types":[["class","EducationalOccupationalCredential"],["datatype","anyURI"],["datatype","string"]]},{"key":"syllabusSections","types":[["class","Syllabus"]]},{"key":"totalHistoricalEnrollment","types":[["datatype","int"]]}],"name":"Course","parents":["LearningResource"]},
  {"iri":"http://schema.org/CourseInstance","members":[{"key":"courseMode","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"courseSchedule","types":[["class","Schedule"]]},{"key":"courseWorkload","types":[["datatype","string"]]},{"key":"instructor","types":[["class","Person"]]}],"name":"CourseInstance","parents":["Event"]},
  {"iri":"http://schema.org/Courthouse","members":[],"name":"Courthouse","parents":["GovernmentBuilding"]},
  {"iri":"http://schema.org/CoverArt","members":[],"name":"CoverArt","parents":["VisualArtwork"]},
  {"iri":"http://schema.org/CovidTestingFacility","members":[],"name":"CovidTestingFacility","parents":["MedicalClinic"]},
  {"iri":"http://schema.org/CreateAction","members":[],"name":"CreateAction","parents":["Action"]},
  {"iri":"http://schema.org/CreativeWork","members":[{"key":"about","types":[["class","Thing"]]},{"key":"abstract","types":[["datatype","string"]]},{"key":"accessMode","types":[["datatype","string"]]},{"key":"accessModeSufficient","types":[["class","ItemList"]]},{"key":"accessibilityAPI","types":[["datatype","string"]]},{"key":"accessibilityControl","types":[["datatype","string"]]},{"key":"accessibilityFeature","types":[["datatype","string"]]},{"key":"accessibilityHazard","types":[["datatype","string"]]},{"key":"accessibilitySummary","types":[["datatype","string"]]},{"key":"accountablePerson","types":[["class","Person"]]},{"key":"acquireLicensePage","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"alternativeHeadline","types":[["datatype","string"]]},{"key":"archivedAt","types":[["class","WebPage"],["datatype","anyURI"]]},{"key":"assesses","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"associatedMedia","types":[["class","MediaObject"]]},{"key":"audience","types":[["class","Audience"]]},{"key":"audio","types":[["class","AudioObject"],["class","Clip"],["class","MusicRecording"]]},{"key":"author","types":[["class","Organization"],["class","Person"]]},{"key":"award","types":[["datatype","string"]]},{"key":"awards","types":[["datatype","string"]]},{"key":"character","types":[["class","Person"]]},{"key":"citation","types":[["class","CreativeWork"],["datatype","string"]]},{"key":"comment","types":[["class","Comment"]]},{"key":"commentCount","types":[["datatype","int"]]},{"key":"conditionsOfAccess","types":[["datatype","string"]]},{"key":"contentLocation","types":[["class","Place"]]},{"key":"contentRating","types":[["class","Rating"],["datatype","string"]]},{"key":"contentReferenceTime","types":[["datatype","dateTime"]]},{"key":"contributor","types":[["class","Organization"],["class","Person"]]},{"key":"copyrightHolder","types":[["class","Organization"],["class","Person"]]},{"key":"copyrightNotice","types":[["datatype","string"]]},{"key":"copyrightYear","types":[["datatype","double"]]},{"key":"correction","types":[["class","CorrectionComment"],["datatype","anyURI"],["datatype","string"]]},{"key":"countryOfOrigin","types":[["class","Country"]]},{"key":"creativeWorkStatus","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"creator","types":[["class","Organization"],["class","Person"]]},{"key":"creditText","types":[["datatype","string"]]},{"key":"dateCreated","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"dateModified","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"datePublished","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"digitalSourceType","types":[["enumeration","IPTCDigitalSourceEnumeration"]]},{"key":"discussionUrl","types":[["datatype","anyURI"]]},{"key":"displayLocation","types":[["class","Place"]]},{"key":"editEIDR","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"editor","types":[["class","Person"]]},{"key":"educationalAlignment","types":[["class","AlignmentObject"]]},{"key":"educationalLevel","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"educationalUse","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"encoding","types":[["class","MediaObject"]]},{"key":"encodingFormat","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"encodings","types":[["class","MediaObject"]]},{"key":"exampleOfWork","types":[["class","CreativeWork"]]},{"key":"expires","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"fileFormat","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"funder","types":[["class","Organization"],["class","Person"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"genre","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"hasPart","types":[["class","CreativeWork"]]},{"key":"headline","types":[["datatype","string"]]},{"key":"inLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"interactionStatistic","types":[["class","InteractionCounter"]]},{"key":"interactivityType","types":[["datatype","string"]]},{"key":"interpretedAsClaim","types":[["class","Claim"]]},{"key":"isAccessibleForFree","types":[["datatype","boolean"]]},{"key":"isBasedOn","types":[["class","CreativeWork"],["class","Product"],["datatype","anyURI"]]},{"key":"isBasedOnUrl","types":[["class","CreativeWork"],["class","Product"],["datatype","anyURI"]]},{"key":"isFamilyFriendly","types":[["datatype","boolean"]]},{"key":"isPartOf","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"learningResourceType","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"license","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"locationCreated","types":[["class","Place"]]},{"key":"mainEntity","types":[["class","Thing"]]},{"key":"maintainer","types":[["class","Organization"],["class","Person"]]},{"key":"material","types":[["class","Product"],["datatype","anyURI"],["datatype","string"]]},{"key":"materialExtent","types":[["class","QuantitativeValue"],["datatype","string"]]},{"key":"mentions","types":[["class","Thing"]]},{"key":"offers","types":[["class","Demand"],["class","Offer"]]},{"key":"pattern","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"position","types":[["datatype","int"],["datatype","string"]]},{"key":"producer","types":[["class","Organization"],["class","Person"]]},{"key":"provider","types":[["class","Organization"],["class","Person"]]},{"key":"publication","types":[["class","PublicationEvent"]]},{"key":"publisher","types":[["class","Organization"],["class","Person"]]},{"key":"publisherImprint","types":[["class","Organization"]]},{"key":"publishingPrinciples","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"recordedAt","types":[["class","Event"]]},{"key":"releasedEvent","types":[["class","PublicationEvent"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"schemaVersion","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"sdDatePublished","types":[["datatype","date"]]},{"key":"sdLicense","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"sdPublisher","types":[["class","Organization"],["class","Person"]]},{"key":"size","types":[["class","DefinedTerm"],["class","QuantitativeValue"],["class","SizeSpecification"],["datatype","string"]]},{"key":"sourceOrganization","types":[["class","Organization"]]},{"key":"spatial","types":[["class","Place"]]},{"key":"spatialCoverage","types":[["class","Place"]]},{"key":"sponsor","types":[["class","Organization"],["class","Person"]]},{"key":"teaches","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"temporal","types":[["datatype","dateTime"],["datatype","string"]]},{"key":"temporalCoverage","types":[["datatype","anyURI"],["datatype","dateTime"],["datatype","string"]]},{"key":"text","types":[["datatype","string"]]},{"key":"thumbnail","types":[["class","ImageObject"]]},{"key":"thumbnailUrl","types":[["datatype","anyURI"]]},{"key":"timeRequired","types":[["class","Duration"]]},{"key":"translationOfWork","types":[["class","CreativeWork"]]},{"key":"translator","types":[["class","Organization"],["class","Person"]]},{"key":"typicalAgeRange","types":[["datatype","string"]]},{"key":"usageInfo","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"version","types":[["datatype","double"],["datatype","string"]]},{"key":"video","types":[["class","Clip"],["class","VideoObject"]]},{"key":"wordCount","types":[["datatype","int"]]},{"key":"workExample","types":[["class","CreativeWork"]]},{"key":"workTranslation","types":[["class","CreativeWork"]]}],"name":"CreativeWork","parents":["Thing"]},
  {"iri":"http://schema.org/CreativeWorkSeason","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"director","types":[["class","Person"]]},{"key":"endDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"episode","types":[["class","Episode"]]},{"key":"episodes","types":[["class","Episode"]]},{"key":"numberOfEpisodes","types":[["datatype","int"]]},{"key":"partOfSeries","types":[["class","CreativeWorkSeries"]]},{"key":"productionCompany","types":[["class","Organization"]]},{"key":"seasonNumber","types":[["datatype","int"],["datatype","string"]]},{"key":"startDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"trailer","types":[["class","VideoObject"]]}],"name":"CreativeWorkSeason","parents":["CreativeWork"]},
  {"iri":"http://schema.org/CreativeWorkSeries","members":[{"key":"endDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"issn","types":[["datatype","string"]]},{"key":"startDate","types":[["datatype","date"],["datatype","dateTime"]]}],"name":"CreativeWorkSeries","parents":["Series","CreativeWork"]},
  {"iri":"http://schema.org/CreditCard","members":[],"name":"CreditCard","parents":["LoanOrCredit","PaymentCard"]},
  {"iri":"http://schema.org/Crematorium","members":[],"name":"Crematorium","parents":["CivicStructure"]},
  {"iri":"http://schema.org/CriticReview","members":[],"name":"CriticReview","parents":["Review"]},
  {"iri":"http://schema.org/CurrencyConversionService","members":[],"name":"CurrencyConversionService","parents":["FinancialProduct"]},
  {"iri":"http://schema.org/DDxElement","members":[{"key":"diagnosis","types":[["class","MedicalCondition"]]},{"key":"distinguishingSign","types":[["class","MedicalSignOrSymptom"]]}],"name":"DDxElement","parents":["MedicalIntangible"]},
  {"iri":"http://schema.org/DanceEvent","members":[],"name":"DanceEvent","parents":["Event"]},
  {"iri":"http://schema.org/DanceGroup","members":[],"name":"DanceGroup","parents":["PerformingGroup"]},
  {"iri":"http://schema.org/DataCatalog","members":[{"key":"dataset","types":[["class","Dataset"]]},{"key":"measurementMethod","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"measurementTechnique","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]}],"name":"DataCatalog","parents":["CreativeWork"]},
  {"iri":"http://schema.org/DataDownload","members":[{"key":"measurementMethod","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"measurementTechnique","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]}],"name":"DataDownload","parents":["MediaObject"]},
  {"iri":"http://schema.org/DataFeed","members":[{"key":"dataFeedElement","types":[["class","DataFeedItem"],["class","Thing"],["datatype","string"]]}],"name":"DataFeed","parents":["Dataset"]},
  {"iri":"http://schema.org/DataFeedItem","members":[{"key":"dateCreated","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"dateDeleted","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"dateModified","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"item","types":[["class","Thing"]]}],"name":"DataFeedItem","parents":["Intangible"]},
  {"iri":"http://schema.org/Dataset","members":[{"key":"catalog","types":[["class","DataCatalog"]]},{"key":"datasetTimeInterval","types":[["datatype","dateTime"]]},{"key":"distribution","types":[["class","DataDownload"]]},{"key":"includedDataCatalog","types":[["class","DataCatalog"]]},{"key":"includedInDataCatalog","types":[["class","DataCatalog"]]},{"key":"issn","types":[["datatype","string"]]},{"key":"measurementMethod","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"measurementTechnique","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"variableMeasured","types":[["class","Property"],["class","PropertyValue"],["class","StatisticalVariable"],["datatype","string"]]}],"name":"Dataset","parents":["CreativeWork"]},
  {"iri":"http://schema.org/DatedMoneySpecification","members":[{"key":"amount","types":[["class","MonetaryAmount"],["datatype","double"]]},{"key":"currency","types":[["datatype","string"]]},{"key":"endDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"startDate","types":[["datatype","date"],["datatype","dateTime"]]}],"name":"DatedMoneySpecification","parents":["StructuredValue"]},
  {"iri":"http://schema.org/DaySpa","members":[],"name":"DaySpa","parents":["HealthAndBeautyBusiness"]},
  {"iri":"http://schema.org/DeactivateAction","members":[],"name":"DeactivateAction","parents":["ControlAction"]},
  {"iri":"http://schema.org/DefenceEstablishment","members":[],"name":"DefenceEstablishment","parents":["GovernmentBuilding"]},
  {"iri":"http://schema.org/DefinedRegion","members":[{"key":"addressCountry","types":[["class","Country"],["datatype","string"]]},{"key":"addressRegion","types":[["class","AdministrativeArea"],["datatype","string"]]},{"key":"postalCode","types":[["datatype","string"]]},{"key":"postalCodePrefix","types":[["datatype","string"]]},{"key":"postalCodeRange","types":[["class","PostalCodeRangeSpecification"]]}],"name":"DefinedRegion","parents":["StructuredValue","Place"]},
  {"iri":"http://schema.org/DefinedTerm","members":[{"key":"about","types":[["class","Thing"]]},{"key":"inDefinedTermSet","types":[["class","DefinedTermSet"],["datatype","anyURI"]]},{"key":"termCode","types":[["datatype","string"]]}],"name":"DefinedTerm","parents":["Intangible"]},
  {"iri":"http://schema.org/DefinedTermSet","members":[{"key":"hasDefinedTerm","types":[["class","DefinedTerm"]]}],"name":"DefinedTermSet","parents":["CreativeWork"]},
  {"iri":"http://schema.org/DeleteAction","members":[],"name":"DeleteAction","parents":["UpdateAction"]},
  {"iri":"http://schema.org/DeliveryChargeSpecification","members":[{"key":"appliesToDeliveryMethod","types":[["enumeration","DeliveryMethod"]]},{"key":"areaServed","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"eligibleRegion","types":[["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"ineligibleRegion","types":[["class","GeoShape"],["class","Place"],["datatype","string"]]}],"name":"DeliveryChargeSpecification","parents":["PriceSpecification"]},
  {"iri":"http://schema.org/DeliveryEvent","members":[{"key":"accessCode","types":[["datatype","string"]]},{"key":"availableFrom","types":[["datatype","dateTime"]]},{"key":"availableThrough","types":[["datatype","dateTime"]]},{"key":"hasDeliveryMethod","types":[["enumeration","DeliveryMethod"]]}],"name":"DeliveryEvent","parents":["Event"]},
  {"iri":"http://schema.org/Demand","members":[{"key":"acceptedPaymentMethod","types":[["class","LoanOrCredit"],["class","PaymentMethod"],["datatype","string"]]},{"key":"advanceBookingRequirement","types":[["class","QuantitativeValue"]]},{"key":"areaServed","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"asin","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"availability","types":[["enumeration","ItemAvailability"]]},{"key":"availabilityEnds","types":[["datatype","date"],["datatype","dateTime"],["datatype","time"]]},{"key":"availabilityStarts","types":[["datatype","date"],["datatype","dateTime"],["datatype","time"]]},{"key":"availableAtOrFrom","types":[["class","Place"]]},{"key":"availableDeliveryMethod","types":[["enumeration","DeliveryMethod"]]},{"key":"businessFunction","types":[["class","BusinessFunction"]]},{"key":"deliveryLeadTime","types":[["class","QuantitativeValue"]]},{"key":"eligibleCustomerType","types":[["class","BusinessEntityType"]]},{"key":"eligibleDuration","types":[["class","QuantitativeValue"]]},{"key":"eligibleQuantity","types":[["class","QuantitativeValue"]]},{"key":"eligibleRegion","types":[["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"eligibleTransactionVolume","types":[["class","PriceSpecification"]]},{"key":"gtin","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"gtin12","types":[["datatype","string"]]},{"key":"gtin13","types":[["datatype","string"]]},{"key":"gtin14","types":[["datatype","string"]]},{"key":"gtin8","types":[["datatype","string"]]},{"key":"includesObject","types":[["class","TypeAndQuantityNode"]]},{"key":"ineligibleRegion","types":[["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"inventoryLevel","types":[["class","QuantitativeValue"]]},{"key":"itemCondition","types":[["enumeration","OfferItemCondition"]]},{"key":"itemOffered","types":[["class","AggregateOffer"],["class","CreativeWork"],["class","Event"],["class","MenuItem"],["class","Product"],["class","Service"],["class","Trip"]]},{"key":"mpn","types":[["datatype","string"]]},{"key":"priceSpecification","types":[["class","PriceSpecification"]]},{"key":"seller","types":[["class","Organization"],["class","Person"]]},{"key":"serialNumber","types":[["datatype","string"]]},{"key":"sku","types":[["datatype","string"]]},{"key":"validFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"validThrough","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"warranty","types":[["class","WarrantyPromise"]]}],"name":"Demand","parents":["Intangible"]},
  {"iri":"http://schema.org/Dentist","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"Dentist","parents":["MedicalBusiness","MedicalOrganization"]},
  {"iri":"http://schema.org/DepartAction","members":[],"name":"DepartAction","parents":["MoveAction"]},
  {"iri":"http://schema.org/DepartmentStore","members":[],"name":"DepartmentStore","parents":["Store"]},
  {"iri":"http://schema.org/DepositAccount","members":[],"name":"DepositAccount","parents":["BankAccount","InvestmentOrDeposit"]},
  {"iri":"http://schema.org/DiagnosticLab","members":[{"key":"availableTest","types":[["class","MedicalTest"]]}],"name":"DiagnosticLab","parents":["MedicalOrganization"]},
  {"iri":"http://schema.org/DiagnosticProcedure","members":[],"name":"DiagnosticProcedure","parents":["MedicalProcedure"]},
  {"iri":"http://schema.org/Diet","members":[{"key":"dietFeatures","types":[["datatype","string"]]},{"key":"endorsers","types":[["class","Organization"],["class","Person"]]},{"key":"expertConsiderations","types":[["datatype","string"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"physiologicalBenefits","types":[["datatype","string"]]},{"key":"risks","types":[["datatype","string"]]}],"name":"Diet","parents":["LifestyleModification","CreativeWork"]},
  {"iri":"http://schema.org/DietarySupplement","members":[{"key":"funding","types":[["class","Grant"]]},{"key":"isProprietary","types":[["datatype","boolean"]]},{"key":"mechanismOfAction","types":[["datatype","string"]]},{"key":"nonProprietaryName","types":[["datatype","string"]]},{"key":"proprietaryName","types":[["datatype","string"]]},{"key":"recommendedIntake","types":[["class","RecommendedDoseSchedule"]]},{"key":"safetyConsideration","types":[["datatype","string"]]},{"key":"targetPopulation","types":[["datatype","string"]]}],"name":"DietarySupplement","parents":["Substance","Product"]},
  {"iri":"http://schema.org/DigitalDocument","members":[{"key":"hasDigitalDocumentPermission","types":[["class","DigitalDocumentPermission"]]}],"name":"DigitalDocument","parents":["CreativeWork"]},
  {"iri":"http://schema.org/DigitalDocumentPermission","members":[{"key":"grantee","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]},{"key":"permissionType","types":[["enumeration","DigitalDocumentPermissionType"]]}],"name":"DigitalDocumentPermission","parents":["Intangible"]},
  {"iri":"http://schema.org/DisagreeAction","members":[],"name":"DisagreeAction","parents":["ReactAction"]},
  {"iri":"http://schema.org/DiscoverAction","members":[],"name":"DiscoverAction","parents":["FindAction"]},
  {"iri":"http://schema.org/DiscussionForumPosting","members":[],"name":"DiscussionForumPosting","parents":["SocialMediaPosting"]},
  {"iri":"http://schema.org/DislikeAction","members":[],"name":"DislikeAction","parents":["ReactAction"]},
  {"iri":"http://schema.org/Distance","members":[],"name":"Distance","parents":["Quantity"]},
  {"iri":"http://schema.org/Distillery","members":[],"name":"Distillery","parents":["FoodEstablishment"]},
  {"iri":"http://schema.org/DonateAction","members":[{"key":"price","types":[["datatype","double"],["datatype","string"]]},{"key":"priceCurrency","types":[["datatype","string"]]},{"key":"priceSpecification","types":[["class","PriceSpecification"]]},{"key":"recipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]}],"name":"DonateAction","parents":["TransferAction"]},
  {"iri":"http://schema.org/DoseSchedule","members":[{"key":"doseUnit","types":[["datatype","string"]]},{"key":"doseValue","types":[["class","QualitativeValue"],["datatype","double"]]},{"key":"frequency","types":[["datatype","string"]]},{"key":"targetPopulation","types":[["datatype","string"]]}],"name":"DoseSchedule","parents":["MedicalIntangible"]},
  {"iri":"http://schema.org/DownloadAction","members":[],"name":"DownloadAction","parents":["TransferAction"]},
  {"iri":"http://schema.org/DrawAction","members":[],"name":"DrawAction","parents":["CreateAction"]},
  {"iri":"http://schema.org/Drawing","members":[],"name":"Drawing","parents":["CreativeWork"]},
  {"iri":"http://schema.org/DrinkAction","members":[],"name":"DrinkAction","parents":["ConsumeAction"]},
  {"iri":"http://schema.org/Drug","members":[{"key":"administrationRoute","types":[["datatype","string"]]},{"key":"alcoholWarning","types":[["datatype","string"]]},{"key":"availableStrength","types":[["class","DrugStrength"]]},{"key":"breastfeedingWarning","types":[["datatype","string"]]},{"key":"clincalPharmacology","types":[["datatype","string"]]},{"key":"clinicalPharmacology","types":[["datatype","string"]]},{"key":"dosageForm","types":[["datatype","string"]]},{"key":"doseSchedule","types":[["class","DoseSchedule"]]},{"key":"drugClass","types":[["class","DrugClass"]]},{"key":"drugUnit","types":[["datatype","string"]]},{"key":"foodWarning","types":[["datatype","string"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"includedInHealthInsurancePlan","types":[["class","HealthInsurancePlan"]]},{"key":"interactingDrug","types":[["class","Drug"]]},{"key":"isAvailableGenerically","types":[["datatype","boolean"]]},{"key":"isProprietary","types":[["datatype","boolean"]]},{"key":"labelDetails","types":[["datatype","anyURI"]]},{"key":"mechanismOfAction","types":[["datatype","string"]]},{"key":"nonProprietaryName","types":[["datatype","string"]]},{"key":"overdosage","types":[["datatype","string"]]},{"key":"pregnancyCategory","types":[["enumeration","DrugPregnancyCategory"]]},{"key":"pregnancyWarning","types":[["datatype","string"]]},{"key":"prescribingInfo","types":[["datatype","anyURI"]]},{"key":"prescriptionStatus","types":[["enumeration","DrugPrescriptionStatus"],["datatype","string"]]},{"key":"proprietaryName","types":[["datatype","string"]]},{"key":"relatedDrug","types":[["class","Drug"]]},{"key":"rxcui","types":[["datatype","string"]]},{"key":"warning","types":[["datatype","anyURI"],["datatype","string"]]}],"name":"Drug","parents":["Substance","Product"]},
  {"iri":"http://schema.org/DrugClass","members":[{"key":"drug","types":[["class","Drug"]]}],"name":"DrugClass","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/DrugCost","members":[{"key":"applicableLocation","types":[["class","AdministrativeArea"]]},{"key":"costCategory","types":[["enumeration","DrugCostCategory"]]},{"key":"costCurrency","types":[["datatype","string"]]},{"key":"costOrigin","types":[["datatype","string"]]},{"key":"costPerUnit","types":[["class","QualitativeValue"],["datatype","double"],["datatype","string"]]},{"key":"drugUnit","types":[["datatype","string"]]}],"name":"DrugCost","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/DrugLegalStatus","members":[{"key":"applicableLocation","types":[["class","AdministrativeArea"]]}],"name":"DrugLegalStatus","parents":["MedicalIntangible"]},
  {"iri":"http://schema.org/DrugStrength","members":[{"key":"activeIngredient","types":[["datatype","string"]]},{"key":"availableIn","types":[["class","AdministrativeArea"]]},{"key":"maximumIntake","types":[["class","MaximumDoseSchedule"]]},{"key":"strengthUnit","types":[["datatype","string"]]},{"key":"strengthValue","types":[["datatype","double"]]}],"name":"DrugStrength","parents":["MedicalIntangible"]},
  {"iri":"http://schema.org/DryCleaningOrLaundry","members":[],"name":"DryCleaningOrLaundry","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/Duration","members":[],"name":"Duration","parents":["Quantity"]},
  {"iri":"http://schema.org/EatAction","members":[],"name":"EatAction","parents":["ConsumeAction"]},
  {"iri":"http://schema.org/EducationEvent","members":[{"key":"assesses","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"educationalLevel","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"teaches","types":[["class","DefinedTerm"],["datatype","string"]]}],"name":"EducationEvent","parents":["Event"]},
  {"iri":"http://schema.org/EducationalAudience","members":[{"key":"educationalRole","types":[["datatype","string"]]}],"name":"EducationalAudience","parents":["Audience"]},
  {"iri":"http://schema.org/EducationalOccupationalCredential","members":[{"key":"competencyRequired","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"credentialCategory","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"recognizedBy","types":[["class","Organization"]]},{"key":"validFor","types":[["class","Duration"]]},{"key":"validIn","types":[["class","AdministrativeArea"]]}],"name":"EducationalOccupationalCredential","parents":["CreativeWork"]},
  {"iri":"http://schema.org/EducationalOccupationalProgram","members":[{"key":"applicationDeadline","types":[["datatype","date"],["datatype","string"]]},{"key":"applicationStartDate","types":[["datatype","date"]]},{"key":"dayOfWeek","types":[["enumeration","DayOfWeek"]]},{"key":"educationalCredentialAwarded","types":[["class","EducationalOccupationalCredential"],["datatype","anyURI"],["datatype","string"]]},{"key":"educationalProgramMode","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"endDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"financialAidEligible","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"hasCourse","types":[["class","Course"]]},{"key":"maximumEnrollment","types":[["datatype","int"]]},{"key":"numberOfCredits","types":[["class","StructuredValue"],["datatype","int"]]},{"key":"occupationalCategory","types":[["class","CategoryCode"],["datatype","string"]]},{"key":"occupationalCredentialAwarded","types":[["class","EducationalOccupationalCredential"],["datatype","anyURI"],["datatype","string"]]},{"key":"offers","types":[["class","Demand"],["class","Offer"]]},{"key":"programPrerequisites","types":[["class","AlignmentObject"],["class","Course"],["class","EducationalOccupationalCredential"],["datatype","string"]]},{"key":"programType","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"provider","types":[["class","Organization"],["class","Person"]]},{"key":"salaryUponCompletion","types":[["class","MonetaryAmountDistribution"]]},{"key":"startDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"termDuration","types":[["class","Duration"]]},{"key":"termsPerYear","types":[["datatype","double"]]},{"key":"timeOfDay","types":[["datatype","string"]]},{"key":"timeToComplete","types":[["class","Duration"]]},{"key":"trainingSalary","types":[["class","MonetaryAmountDistribution"]]},{"key":"typicalCreditsPerTerm","types":[["class","StructuredValue"],["datatype","int"]]}],"name":"EducationalOccupationalProgram","parents":["Intangible"]},
  {"iri":"http://schema.org/EducationalOrganization","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"EducationalOrganization","parents":["CivicStructure","Organization"]},
  {"iri":"http://schema.org/Electrician","members":[],"name":"Electrician","parents":["HomeAndConstructionBusiness"]},
  {"iri":"http://schema.org/ElectronicsStore","members":[],"name":"ElectronicsStore","parents":["Store"]},
  {"iri":"http://schema.org/ElementarySchool","members":[],"name":"ElementarySchool","parents":["EducationalOrganization"]},
  {"iri":"http://schema.org/EmailMessage","members":[],"name":"EmailMessage","parents":["Message"]},
  {"iri":"http://schema.org/Embassy","members":[],"name":"Embassy","parents":["GovernmentBuilding"]},
  {"iri":"http://schema.org/EmergencyService","members":[],"name":"EmergencyService","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/EmployeeRole","members":[{"key":"baseSalary","types":[["class","MonetaryAmount"],["class","PriceSpecification"],["datatype","double"]]},{"key":"salaryCurrency","types":[["datatype","string"]]}],"name":"EmployeeRole","parents":["OrganizationRole"]},
  {"iri":"http://schema.org/EmployerAggregateRating","members":[],"name":"EmployerAggregateRating","parents":["AggregateRating"]},
  {"iri":"http://schema.org/EmployerReview","members":[],"name":"EmployerReview","parents":["Review"]},
  {"iri":"http://schema.org/EmploymentAgency","members":[],"name":"EmploymentAgency","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/EndorseAction","members":[{"key":"endorsee","types":[["class","Organization"],["class","Person"]]}],"name":"EndorseAction","parents":["ReactAction"]},
  {"iri":"http://schema.org/EndorsementRating","members":[],"name":"EndorsementRating","parents":["Rating"]},
  {"iri":"http://schema.org/Energy","members":[],"name":"Energy","parents":["Quantity"]},
  {"iri":"http://schema.org/EnergyConsumptionDetails","members":[{"key":"energyEfficiencyScaleMax","types":[["enumeration","EUEnergyEfficiencyEnumeration"]]},{"key":"energyEfficiencyScaleMin","types":[["enumeration","EUEnergyEfficiencyEnumeration"]]},{"key":"hasEnergyEfficiencyCategory","types":[["class","EnergyEfficiencyEnumeration"]]}],"name":"EnergyConsumptionDetails","parents":["Intangible"]},
  {"iri":"http://schema.org/EnergyEfficiencyEnumeration","members":[],"name":"EnergyEfficiencyEnumeration","parents":["Enumeration"]},
  {"iri":"http://schema.org/EngineSpecification","members":[{"key":"engineDisplacement","types":[["class","QuantitativeValue"]]},{"key":"enginePower","types":[["class","QuantitativeValue"]]},{"key":"engineType","types":[["class","QualitativeValue"],["datatype","anyURI"],["datatype","string"]]},{"key":"fuelType","types":[["class","QualitativeValue"],["datatype","anyURI"],["datatype","string"]]},{"key":"torque","types":[["class","QuantitativeValue"]]}],"name":"EngineSpecification","parents":["StructuredValue"]},
  {"iri":"http://schema.org/EntertainmentBusiness","members":[],"name":"EntertainmentBusiness","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/EntryPoint","members":[{"key":"actionApplication","types":[["class","SoftwareApplication"]]},{"key":"actionPlatform","types":[["enumeration","DigitalPlatformEnumeration"],["datatype","anyURI"],["datatype","string"]]},{"key":"application","types":[["class","SoftwareApplication"]]},{"key":"contentType","types":[["datatype","string"]]},{"key":"encodingType","types":[["datatype","string"]]},{"key":"httpMethod","types":[["datatype","string"]]},{"key":"urlTemplate","types":[["datatype","string"]]}],"name":"EntryPoint","parents":["Intangible"]},
  {"iri":"http://schema.org/Enumeration","members":[{"key":"supersededBy","types":[["class","Class"],["class","Enumeration"],["class","Property"]]}],"name":"Enumeration","parents":["Intangible"]},
  {"iri":"http://schema.org/Episode","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"actors","types":[["class","Person"]]},{"key":"director","types":[["class","Person"]]},{"key":"directors","types":[["class","Person"]]},{"key":"duration","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"episodeNumber","types":[["datatype","int"],["datatype","string"]]},{"key":"musicBy","types":[["class","MusicGroup"],["class","Person"]]},{"key":"partOfSeason","types":[["class","CreativeWorkSeason"]]},{"key":"partOfSeries","types":[["class","CreativeWorkSeries"]]},{"key":"productionCompany","types":[["class","Organization"]]},{"key":"trailer","types":[["class","VideoObject"]]}],"name":"Episode","parents":["CreativeWork"]},
  {"iri":"http://schema.org/Error","members":[{"key":"errorCode","types":[["class","DefinedTerm"],["class","StatusEnumeration"],["datatype","int"],["datatype","string"]]}],"name":"Error_","parents":["InstantaneousEvent"]},
  {"iri":"http://schema.org/Event","members":[{"key":"about","types":[["class","Thing"]]},{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"attendee","types":[["class","Organization"],["class","Person"]]},{"key":"attendees","types":[["class","Organization"],["class","Person"]]},{"key":"audience","types":[["class","Audience"]]},{"key":"composer","types":[["class","Organization"],["class","Person"]]},{"key":"contributor","types":[["class","Organization"],["class","Person"]]},{"key":"director","types":[["class","Person"]]},{"key":"doorTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"duration","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"endDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"eventAttendanceMode","types":[["enumeration","EventAttendanceModeEnumeration"]]},{"key":"eventSchedule","types":[["class","Schedule"]]},{"key":"eventStatus","types":[["enumeration","EventStatusType"]]},{"key":"funder","types":[["class","Organization"],["class","Person"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"hasParticipationOffer","types":[["class","Offer"]]},{"key":"hasSponsorshipOffer","types":[["class","Offer"]]},{"key":"inLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"isAccessibleForFree","types":[["datatype","boolean"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"location","types":[["class","Place"],["class","PostalAddress"],["class","VirtualLocation"],["datatype","string"]]},{"key":"maximumAttendeeCapacity","types":[["datatype","int"]]},{"key":"maximumPhysicalAttendeeCapacity","types":[["datatype","int"]]},{"key":"maximumVirtualAttendeeCapacity","types":[["datatype","int"]]},{"key":"offers","types":[["class","Demand"],["class","Offer"]]},{"key":"organizer","types":[["class","Organization"],["class","Person"]]},{"key":"performer","types":[["class","Organization"],["class","Person"]]},{"key":"performers","types":[["class","Organization"],["class","Person"]]},{"key":"previousStartDate","types":[["datatype","date"]]},{"key":"recordedIn","types":[["class","CreativeWork"]]},{"key":"remainingAttendeeCapacity","types":[["datatype","int"]]},{"key":"review","types":[["class","Review"]]},{"key":"sponsor","types":[["class","Organization"],["class","Person"]]},{"key":"startDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"subEvent","types":[["class","Event"]]},{"key":"subEvents","types":[["class","Event"]]},{"key":"superEvent","types":[["class","Event"]]},{"key":"translator","types":[["class","Organization"],["class","Person"]]},{"key":"typicalAgeRange","types":[["datatype","string"]]},{"key":"workFeatured","types":[["class","CreativeWork"]]},{"key":"workPerformed","types":[["class","CreativeWork"]]}],"name":"Event","parents":["Thing"]},
  {"iri":"http://schema.org/EventReservation","members":[],"name":"EventReservation","parents":["Reservation"]},
  {"iri":"http://schema.org/EventSeries","members":[],"name":"EventSeries","parents":["Series","Event"]},
  {"iri":"http://schema.org/EventVenue","members":[],"name":"EventVenue","parents":["CivicStructure"]},
  {"iri":"http://schema.org/ExchangeRateSpecification","members":[{"key":"currency","types":[["datatype","string"]]},{"key":"currentExchangeRate","types":[["class","UnitPriceSpecification"]]},{"key":"exchangeRateSpread","types":[["class","MonetaryAmount"],["datatype","double"]]}],"name":"ExchangeRateSpecification","parents":["StructuredValue"]},
  {"iri":"http://schema.org/ExerciseAction","members":[{"key":"course","types":[["class","Place"]]},{"key":"diet","types":[["class","Diet"]]},{"key":"distance","types":[["class","Distance"]]},{"key":"exerciseCourse","types":[["class","Place"]]},{"key":"exercisePlan","types":[["class","ExercisePlan"]]},{"key":"exerciseRelatedDiet","types":[["class","Diet"]]},{"key":"exerciseType","types":[["datatype","string"]]},{"key":"fromLocation","types":[["class","Place"]]},{"key":"opponent","types":[["class","Person"]]},{"key":"sportsActivityLocation","types":[["class","SportsActivityLocation"]]},{"key":"sportsEvent","types":[["class","SportsEvent"]]},{"key":"sportsTeam","types":[["class","SportsTeam"]]},{"key":"toLocation","types":[["class","Place"]]}],"name":"ExerciseAction","parents":["PlayAction"]},
  {"iri":"http://schema.org/ExerciseGym","members":[],"name":"ExerciseGym","parents":["SportsActivityLocation"]},
  {"iri":"http://schema.org/ExercisePlan","members":[{"key":"activityDuration","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"activityFrequency","types":[["class","QuantitativeValue"],["datatype","string"]]},{"key":"additionalVariable","types":[["datatype","string"]]},{"key":"exerciseType","types":[["datatype","string"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"intensity","types":[["class","QuantitativeValue"],["datatype","string"]]},{"key":"repetitions","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"restPeriods","types":[["class","QuantitativeValue"],["datatype","string"]]},{"key":"workload","types":[["class","Energy"],["class","QuantitativeValue"]]}],"name":"ExercisePlan","parents":["PhysicalActivity","CreativeWork"]},
  {"iri":"http://schema.org/ExhibitionEvent","members":[],"name":"ExhibitionEvent","parents":["Event"]},
  {"iri":"http://schema.org/FAQPage","members":[],"name":"FAQPage","parents":["WebPage"]},
  {"iri":"http://schema.org/FMRadioChannel","members":[],"name":"FMRadioChannel","parents":["RadioChannel"]},
  {"iri":"http://schema.org/FastFoodRestaurant","members":[],"name":"FastFoodRestaurant","parents":["FoodEstablishment"]},
  {"iri":"http://schema.org/Festival","members":[],"name":"Festival","parents":["Event"]},
  {"iri":"http://schema.org/FilmAction","members":[],"name":"FilmAction","parents":["CreateAction"]},
  {"iri":"http://schema.org/FinancialIncentive","members":[{"key":"areaServed","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"eligibleWithSupplier","types":[["class","Organization"]]},{"key":"incentiveAmount","types":[["class","LoanOrCredit"],["class","QuantitativeValue"],["class","UnitPriceSpecification"]]},{"key":"incentiveStatus","types":[["enumeration","IncentiveStatus"]]},{"key":"incentiveType","types":[["enumeration","IncentiveType"]]},{"key":"incentivizedItem","types":[["class","DefinedTerm"],["class","Product"]]},{"key":"incomeLimit","types":[["class","MonetaryAmount"],["datatype","string"]]},{"key":"provider","types":[["class","Organization"],["class","Person"]]},{"key":"publisher","types":[["class","Organization"],["class","Person"]]},{"key":"purchasePriceLimit","types":[["class","MonetaryAmount"]]},{"key":"purchaseType","types":[["enumeration","PurchaseType"]]},{"key":"qualifiedExpense","types":[["enumeration","IncentiveQualifiedExpenseType"]]},{"key":"validFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"validThrough","types":[["datatype","date"],["datatype","dateTime"]]}],"name":"FinancialIncentive","parents":["Intangible"]},
  {"iri":"http://schema.org/FinancialProduct","members":[{"key":"annualPercentageRate","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"feesAndCommissionsSpecification","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"interestRate","types":[["class","QuantitativeValue"],["datatype","double"]]}],"name":"FinancialProduct","parents":["Service"]},
  {"iri":"http://schema.org/FinancialService","members":[{"key":"feesAndCommissionsSpecification","types":[["datatype","anyURI"],["datatype","string"]]}],"name":"FinancialService","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/FindAction","members":[],"name":"FindAction","parents":["Action"]},
  {"iri":"http://schema.org/FireStation","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"openingHours","types":[["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"FireStation","parents":["EmergencyService","CivicStructure"]},
  {"iri":"http://schema.org/Flight","members":[{"key":"aircraft","types":[["class","Vehicle"],["datatype","string"]]},{"key":"arrivalAirport","types":[["class","Airport"]]},{"key":"arrivalGate","types":[["datatype","string"]]},{"key":"arrivalTerminal","types":[["datatype","string"]]},{"key":"boardingPolicy","types":[["enumeration","BoardingPolicyType"]]},{"key":"carrier","types":[["class","Organization"]]},{"key":"departureAirport","types":[["class","Airport"]]},{"key":"departureGate","types":[["datatype","string"]]},{"key":"departureTerminal","types":[["datatype","string"]]},{"key":"estimatedFlightDuration","types":[["class","Duration"],["datatype","string"]]},{"key":"flightDistance","types":[["class","Distance"],["datatype","string"]]},{"key":"flightNumber","types":[["datatype","string"]]},{"key":"mealService","types":[["datatype","string"]]},{"key":"seller","types":[["class","Organization"],["class","Person"]]},{"key":"webCheckinTime","types":[["datatype","dateTime"]]}],"name":"Flight","parents":["Trip"]},
  {"iri":"http://schema.org/FlightReservation","members":[{"key":"boardingGroup","types":[["datatype","string"]]},{"key":"passengerPriorityStatus","types":[["class","QualitativeValue"],["datatype","string"]]},{"key":"passengerSequenceNumber","types":[["datatype","string"]]},{"key":"securityScreening","types":[["datatype","string"]]}],"name":"FlightReservation","parents":["Reservation"]},
  {"iri":"http://schema.org/FloorPlan","members":[{"key":"amenityFeature","types":[["class","LocationFeatureSpecification"]]},{"key":"floorSize","types":[["class","QuantitativeValue"]]},{"key":"isPlanForApartment","types":[["class","Accommodation"]]},{"key":"layoutImage","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"numberOfAccommodationUnits","types":[["class","QuantitativeValue"]]},{"key":"numberOfAvailableAccommodationUnits","types":[["class","QuantitativeValue"]]},{"key":"numberOfBathroomsTotal","types":[["datatype","int"]]},{"key":"numberOfBedrooms","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"numberOfFullBathrooms","types":[["datatype","double"]]},{"key":"numberOfPartialBathrooms","types":[["datatype","double"]]},{"key":"numberOfRooms","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"petsAllowed","types":[["datatype","boolean"],["datatype","string"]]}],"name":"FloorPlan","parents":["Intangible"]},
  {"iri":"http://schema.org/Florist","members":[],"name":"Florist","parents":["Store"]},
  {"iri":"http://schema.org/FollowAction","members":[{"key":"followee","types":[["class","Organization"],["class","Person"]]}],"name":"FollowAction","parents":["InteractAction"]},
  {"iri":"http://schema.org/FoodEstablishment","members":[{"key":"acceptsReservations","types":[["datatype","anyURI"],["datatype","boolean"],["datatype","string"]]},{"key":"hasMenu","types":[["class","Menu"],["datatype","anyURI"],["datatype","string"]]},{"key":"menu","types":[["class","Menu"],["datatype","anyURI"],["datatype","string"]]},{"key":"servesCuisine","types":[["datatype","string"]]},{"key":"starRating","types":[["class","Rating"]]}],"name":"FoodEstablishment","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/FoodEstablishmentReservation","members":[{"key":"endTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"partySize","types":[["class","QuantitativeValue"],["datatype","int"]]},{"key":"startTime","types":[["datatype","dateTime"],["datatype","time"]]}],"name":"FoodEstablishmentReservation","parents":["Reservation"]},
  {"iri":"http://schema.org/FoodEvent","members":[],"name":"FoodEvent","parents":["Event"]},
  {"iri":"http://schema.org/FoodService","members":[],"name":"FoodService","parents":["Service"]},
  {"iri":"http://schema.org/FundingAgency","members":[],"name":"FundingAgency","parents":["Project"]},
  {"iri":"http://schema.org/FundingScheme","members":[],"name":"FundingScheme","parents":["Organization"]},
  {"iri":"http://schema.org/FurnitureStore","members":[],"name":"FurnitureStore","parents":["Store"]},
  {"iri":"http://schema.org/Game","members":[{"key":"characterAttribute","types":[["class","Thing"]]},{"key":"gameItem","types":[["class","Thing"]]},{"key":"gameLocation","types":[["class","Place"],["class","PostalAddress"],["datatype","anyURI"]]},{"key":"numberOfPlayers","types":[["class","QuantitativeValue"]]},{"key":"quest","types":[["class","Thing"]]}],"name":"Game","parents":["CreativeWork"]},
  {"iri":"http://schema.org/GameServer","members":[{"key":"game","types":[["class","VideoGame"]]},{"key":"playersOnline","types":[["datatype","int"]]},{"key":"serverStatus","types":[["enumeration","GameServerStatus"]]}],"name":"GameServer","parents":["Intangible"]},
  {"iri":"http://schema.org/GardenStore","members":[],"name":"GardenStore","parents":["Store"]},
  {"iri":"http://schema.org/GasStation","members":[],"name":"GasStation","parents":["AutomotiveBusiness"]},
  {"iri":"http://schema.org/GatedResidenceCommunity","members":[],"name":"GatedResidenceCommunity","parents":["Residence"]},
  {"iri":"http://schema.org/Gene","members":[{"key":"alternativeOf","types":[["class","Gene"]]},{"key":"encodesBioChemEntity","types":[["class","BioChemEntity"]]},{"key":"expressedIn","types":[["class","AnatomicalStructure"],["class","AnatomicalSystem"],["class","BioChemEntity"],["class","DefinedTerm"]]},{"key":"hasBioPolymerSequence","types":[["datatype","string"]]}],"name":"Gene","parents":["BioChemEntity"]},
  {"iri":"http://schema.org/GeneralContractor","members":[],"name":"GeneralContractor","parents":["HomeAndConstructionBusiness"]},
  {"iri":"http://schema.org/GeoCircle","members":[{"key":"geoMidpoint","types":[["class","GeoCoordinates"]]},{"key":"geoRadius","types":[["class","Distance"],["datatype","double"],["datatype","string"]]}],"name":"GeoCircle","parents":["GeoShape"]},
  {"iri":"http://schema.org/GeoCoordinates","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"addressCountry","types":[["class","Country"],["datatype","string"]]},{"key":"elevation","types":[["datatype","double"],["datatype","string"]]},{"key":"latitude","types":[["datatype","double"],["datatype","string"]]},{"key":"longitude","types":[["datatype","double"],["datatype","string"]]},{"key":"postalCode","types":[["datatype","string"]]}],"name":"GeoCoordinates","parents":["StructuredValue"]},
  {"iri":"http://schema.org/GeoShape","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"addressCountry","types":[["class","Country"],["datatype","string"]]},{"key":"box","types":[["datatype","string"]]},{"key":"circle","types":[["datatype","string"]]},{"key":"elevation","types":[["datatype","double"],["datatype","string"]]},{"key":"line","types":[["datatype","string"]]},{"key":"polygon","types":[["datatype","string"]]},{"key":"postalCode","types":[["datatype","string"]]}],"name":"GeoShape","parents":["StructuredValue"]},
  {"iri":"http://schema.org/GeospatialGeometry","members":[{"key":"geoContains","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoCoveredBy","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoCovers","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoCrosses","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoDisjoint","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoEquals","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoIntersects","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoOverlaps","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoTouches","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoWithin","types":[["class","GeospatialGeometry"],["class","Place"]]}],"name":"GeospatialGeometry","parents":["Intangible"]},
  {"iri":"http://schema.org/GiveAction","members":[{"key":"recipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]}],"name":"GiveAction","parents":["TransferAction"]},
  {"iri":"http://schema.org/GolfCourse","members":[],"name":"GolfCourse","parents":["SportsActivityLocation"]},
  {"iri":"http://schema.org/GovernmentBuilding","members":[],"name":"GovernmentBuilding","parents":["CivicStructure"]},
  {"iri":"http://schema.org/GovernmentOffice","members":[],"name":"GovernmentOffice","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/GovernmentOrganization","members":[],"name":"GovernmentOrganization","parents":["Organization"]},
  {"iri":"http://schema.org/GovernmentPermit","members":[],"name":"GovernmentPermit","parents":["Permit"]},
  {"iri":"http://schema.org/GovernmentService","members":[{"key":"jurisdiction","types":[["class","AdministrativeArea"],["datatype","string"]]},{"key":"serviceOperator","types":[["class","Organization"]]}],"name":"GovernmentService","parents":["Service"]},
  {"iri":"http://schema.org/Grant","members":[{"key":"fundedItem","types":[["class","BioChemEntity"],["class","CreativeWork"],["class","Event"],["class","MedicalEntity"],["class","Organization"],["class","Person"],["class","Product"]]},{"key":"funder","types":[["class","Organization"],["class","Person"]]},{"key":"sponsor","types":[["class","Organization"],["class","Person"]]}],"name":"Grant","parents":["Intangible"]},
  {"iri":"http://schema.org/GroceryStore","members":[],"name":"GroceryStore","parents":["Store"]},
  {"iri":"http://schema.org/Guide","members":[{"key":"category","types":[["class","CategoryCode"],["class","Thing"],["enumeration","PhysicalActivityCategory"],["datatype","anyURI"],["datatype","string"]]},{"key":"reviewAspect","types":[["class","StructuredValue"],["datatype","string"]]}],"name":"Guide","parents":["CreativeWork"]},
  {"iri":"http://schema.org/HVACBusiness","members":[],"name":"HVACBusiness","parents":["HomeAndConstructionBusiness"]},
  {"iri":"http://schema.org/Hackathon","members":[],"name":"Hackathon","parents":["Event"]},
  {"iri":"http://schema.org/HairSalon","members":[],"name":"HairSalon","parents":["HealthAndBeautyBusiness"]},
  {"iri":"http://schema.org/HardwareStore","members":[],"name":"HardwareStore","parents":["Store"]},
  {"iri":"http://schema.org/HealthAndBeautyBusiness","members":[],"name":"HealthAndBeautyBusiness","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/HealthClub","members":[],"name":"HealthClub","parents":["HealthAndBeautyBusiness","SportsActivityLocation"]},
  {"iri":"http://schema.org/HealthInsurancePlan","members":[{"key":"benefitsSummaryUrl","types":[["datatype","anyURI"]]},{"key":"contactPoint","types":[["class","ContactPoint"]]},{"key":"healthPlanDrugOption","types":[["datatype","string"]]},{"key":"healthPlanDrugTier","types":[["datatype","string"]]},{"key":"healthPlanId","types":[["datatype","string"]]},{"key":"healthPlanMarketingUrl","types":[["datatype","anyURI"]]},{"key":"includesHealthPlanFormulary","types":[["class","HealthPlanFormulary"]]},{"key":"includesHealthPlanNetwork","types":[["class","HealthPlanNetwork"]]},{"key":"usesHealthPlanIdStandard","types":[["datatype","anyURI"],["datatype","string"]]}],"name":"HealthInsurancePlan","parents":["Intangible"]},
  {"iri":"http://schema.org/HealthPlanCostSharingSpecification","members":[{"key":"healthPlanCoinsuranceOption","types":[["datatype","string"]]},{"key":"healthPlanCoinsuranceRate","types":[["datatype","double"]]},{"key":"healthPlanCopay","types":[["class","PriceSpecification"]]},{"key":"healthPlanCopayOption","types":[["datatype","string"]]},{"key":"healthPlanPharmacyCategory","types":[["datatype","string"]]}],"name":"HealthPlanCostSharingSpecification","parents":["Intangible"]},
  {"iri":"http://schema.org/HealthPlanFormulary","members":[{"key":"healthPlanCostSharing","types":[["class","HealthPlanCostSharingSpecification"],["datatype","boolean"]]},{"key":"healthPlanDrugTier","types":[["datatype","string"]]},{"key":"offersPrescriptionByMail","types":[["datatype","boolean"]]}],"name":"HealthPlanFormulary","parents":["Intangible"]},
  {"iri":"http://schema.org/HealthPlanNetwork","members":[{"key":"healthPlanCostSharing","types":[["class","HealthPlanCostSharingSpecification"],["datatype","boolean"]]},{"key":"healthPlanNetworkId","types":[["datatype","string"]]},{"key":"healthPlanNetworkTier","types":[["datatype","string"]]}],"name":"HealthPlanNetwork","parents":["Intangible"]},
  {"iri":"http://schema.org/HealthTopicContent","members":[{"key":"hasHealthAspect","types":[["enumeration","HealthAspectEnumeration"]]}],"name":"HealthTopicContent","parents":["WebContent"]},
  {"iri":"http://schema.org/HighSchool","members":[],"name":"HighSchool","parents":["EducationalOrganization"]},
  {"iri":"http://schema.org/HinduTemple","members":[],"name":"HinduTemple","parents":["PlaceOfWorship"]},
  {"iri":"http://schema.org/HobbyShop","members":[],"name":"HobbyShop","parents":["Store"]},
  {"iri":"http://schema.org/HomeAndConstructionBusiness","members":[],"name":"HomeAndConstructionBusiness","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/HomeGoodsStore","members":[],"name":"HomeGoodsStore","parents":["Store"]},
  {"iri":"http://schema.org/Hospital","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"availableService","types":[["class","MedicalProcedure"],["class","MedicalTest"],["class","MedicalTherapy"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"healthcareReportingData","types":[["class","CDCPMDRecord"],["class","Dataset"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"openingHours","types":[["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"Hospital","parents":["EmergencyService","CivicStructure","MedicalOrganization"]},
  {"iri":"http://schema.org/Hostel","members":[],"name":"Hostel","parents":["LodgingBusiness"]},
  {"iri":"http://schema.org/Hotel","members":[],"name":"Hotel","parents":["LodgingBusiness"]},
  {"iri":"http://schema.org/HotelRoom","members":[],"name":"HotelRoom","parents":["Room"]},
  {"iri":"http://schema.org/House","members":[],"name":"House","parents":["Accommodation"]},
  {"iri":"http://schema.org/HousePainter","members":[],"name":"HousePainter","parents":["HomeAndConstructionBusiness"]},
  {"iri":"http://schema.org/HowTo","members":[{"key":"estimatedCost","types":[["class","MonetaryAmount"],["datatype","string"]]},{"key":"performTime","types":[["class","Duration"]]},{"key":"prepTime","types":[["class","Duration"]]},{"key":"step","types":[["class","CreativeWork"],["class","HowToSection"],["class","HowToStep"],["datatype","string"]]},{"key":"steps","types":[["class","CreativeWork"],["class","ItemList"],["datatype","string"]]},{"key":"supply","types":[["class","HowToSupply"],["datatype","string"]]},{"key":"tool","types":[["class","HowToTool"],["datatype","string"]]},{"key":"totalTime","types":[["class","Duration"]]},{"key":"yield","types":[["class","QuantitativeValue"],["datatype","string"]]}],"name":"HowTo","parents":["CreativeWork"]},
  {"iri":"http://schema.org/HowToDirection","members":[{"key":"afterMedia","types":[["class","MediaObject"],["datatype","anyURI"]]},{"key":"beforeMedia","types":[["class","MediaObject"],["datatype","anyURI"]]},{"key":"duringMedia","types":[["class","MediaObject"],["datatype","anyURI"]]},{"key":"performTime","types":[["class","Duration"]]},{"key":"position","types":[["datatype","int"],["datatype","string"]]},{"key":"prepTime","types":[["class","Duration"]]},{"key":"supply","types":[["class","HowToSupply"],["datatype","string"]]},{"key":"tool","types":[["class","HowToTool"],["datatype","string"]]},{"key":"totalTime","types":[["class","Duration"]]}],"name":"HowToDirection","parents":["ListItem","CreativeWork"]},
  {"iri":"http://schema.org/HowToItem","members":[{"key":"requiredQuantity","types":[["class","QuantitativeValue"],["datatype","double"],["datatype","string"]]}],"name":"HowToItem","parents":["ListItem"]},
  {"iri":"http://schema.org/HowToSection","members":[{"key":"position","types":[["datatype","int"],["datatype","string"]]},{"key":"steps","types":[["class","CreativeWork"],["class","ItemList"],["datatype","string"]]}],"name":"HowToSection","parents":["ItemList","ListItem","CreativeWork"]},
  {"iri":"http://schema.org/HowToStep","members":[{"key":"position","types":[["datatype","int"],["datatype","string"]]}],"name":"HowToStep","parents":["ItemList","ListItem","CreativeWork"]},
  {"iri":"http://schema.org/HowToSupply","members":[{"key":"estimatedCost","types":[["class","MonetaryAmount"],["datatype","string"]]}],"name":"HowToSupply","parents":["HowToItem"]},
  {"iri":"http://schema.org/HowToTip","members":[{"key":"position","types":[["datatype","int"],["datatype","string"]]}],"name":"HowToTip","parents":["ListItem","CreativeWork"]},
  {"iri":"http://schema.org/HowToTool","members":[],"name":"HowToTool","parents":["HowToItem"]},
  {"iri":"http://schema.org/HyperToc","members":[{"key":"tocEntry","types":[["class","HyperTocEntry"]]}],"name":"HyperToc","parents":["CreativeWork"]},
  {"iri":"http://schema.org/HyperTocEntry","members":[{"key":"tocContinuation","types":[["class","HyperTocEntry"]]},{"key":"utterances","types":[["datatype","string"]]}],"name":"HyperTocEntry","parents":["CreativeWork"]},
  {"iri":"http://schema.org/IceCreamShop","members":[],"name":"IceCreamShop","parents":["FoodEstablishment"]},
  {"iri":"http://schema.org/IgnoreAction","members":[],"name":"IgnoreAction","parents":["AssessAction"]},
  {"iri":"http://schema.org/ImageGallery","members":[],"name":"ImageGallery","parents":["MediaGallery"]},
  {"iri":"http://schema.org/ImageObject","members":[{"key":"caption","types":[["class","MediaObject"],["datatype","string"]]},{"key":"embeddedTextCaption","types":[["datatype","string"]]},{"key":"exifData","types":[["class","PropertyValue"],["datatype","string"]]},{"key":"representativeOfPage","types":[["datatype","boolean"]]}],"name":"ImageObject","parents":["MediaObject"]},
  {"iri":"http://schema.org/ImageObjectSnapshot","members":[],"name":"ImageObjectSnapshot","parents":["ImageObject"]},
  {"iri":"http://schema.org/ImagingTest","members":[{"key":"imagingTechnique","types":[["enumeration","MedicalImagingTechnique"]]}],"name":"ImagingTest","parents":["MedicalTest"]},
  {"iri":"http://schema.org/IndividualPhysician","members":[{"key":"practicesAt","types":[["class","MedicalOrganization"]]}],"name":"IndividualPhysician","parents":["Physician"]},
  {"iri":"http://schema.org/IndividualProduct","members":[{"key":"serialNumber","types":[["datatype","string"]]}],"name":"IndividualProduct","parents":["Product"]},
  {"iri":"http://schema.org/InfectiousDisease","members":[{"key":"infectiousAgent","types":[["datatype","string"]]},{"key":"infectiousAgentClass","types":[["enumeration","InfectiousAgentClass"]]},{"key":"transmissionMethod","types":[["datatype","string"]]}],"name":"InfectiousDisease","parents":["MedicalCondition"]},
  {"iri":"http://schema.org/InformAction","members":[{"key":"event","types":[["class","Event"]]}],"name":"InformAction","parents":["CommunicateAction"]},
  {"iri":"http://schema.org/InsertAction","members":[{"key":"toLocation","types":[["class","Place"]]}],"name":"InsertAction","parents":["AddAction"]},
  {"iri":"http://schema.org/InstallAction","members":[],"name":"InstallAction","parents":["ConsumeAction"]},
  {"iri":"http://schema.org/InstantaneousEvent","members":[{"key":"data","types":[["class","Thing"]]},{"key":"source","types":[["class","Thing"]]},{"key":"timestamp","types":[["datatype","dateTime"]]}],"name":"InstantaneousEvent","parents":["StructuredValue"]},
  {"iri":"http://schema.org/InsuranceAgency","members":[],"name":"InsuranceAgency","parents":["FinancialService"]},
  {"iri":"http://schema.org/Intangible","members":[],"name":"Intangible","parents":["Thing"]},
  {"iri":"http://schema.org/InteractAction","members":[],"name":"InteractAction","parents":["Action"]},
  {"iri":"http://schema.org/InteractionCounter","members":[{"key":"endTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"interactionService","types":[["class","SoftwareApplication"],["class","WebSite"]]},{"key":"interactionType","types":[["class","Action"]]},{"key":"location","types":[["class","Place"],["class","PostalAddress"],["class","VirtualLocation"],["datatype","string"]]},{"key":"startTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"userInteractionCount","types":[["datatype","int"]]}],"name":"InteractionCounter","parents":["StructuredValue"]},
  {"iri":"http://schema.org/InternetCafe","members":[],"name":"InternetCafe","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/InvestmentFund","members":[],"name":"InvestmentFund","parents":["InvestmentOrDeposit"]},
  {"iri":"http://schema.org/InvestmentOrDeposit","members":[{"key":"amount","types":[["class","MonetaryAmount"],["datatype","double"]]}],"name":"InvestmentOrDeposit","parents":["FinancialProduct"]},
  {"iri":"http://schema.org/InviteAction","members":[{"key":"event","types":[["class","Event"]]}],"name":"InviteAction","parents":["CommunicateAction"]},
  {"iri":"http://schema.org/Invoice","members":[{"key":"accountId","types":[["datatype","string"]]},{"key":"billingPeriod","types":[["class","Duration"]]},{"key":"broker","types":[["class","Organization"],["class","Person"]]},{"key":"category","types":[["class","CategoryCode"],["class","Thing"],["enumeration","PhysicalActivityCategory"],["datatype","anyURI"],["datatype","string"]]},{"key":"confirmationNumber","types":[["datatype","string"]]},{"key":"customer","types":[["class","Organization"],["class","Person"]]},{"key":"minimumPaymentDue","types":[["class","MonetaryAmount"],["class","PriceSpecification"]]},{"key":"paymentDue","types":[["datatype","dateTime"]]},{"key":"paymentDueDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"paymentMethod","types":[["class","PaymentMethod"],["datatype","string"]]},{"key":"paymentMethodId","types":[["datatype","string"]]},{"key":"paymentStatus","types":[["enumeration","PaymentStatusType"],["datatype","string"]]},{"key":"provider","types":[["class","Organization"],["class","Person"]]},{"key":"referencesOrder","types":[["class","Order"]]},{"key":"scheduledPaymentDate","types":[["datatype","date"]]},{"key":"totalPaymentDue","types":[["class","MonetaryAmount"],["class","PriceSpecification"]]}],"name":"Invoice","parents":["Intangible"]},
  {"iri":"http://schema.org/ItemList","members":[{"key":"aggregateElement","types":[["class","Thing"]]},{"key":"itemListElement","types":[["class","ListItem"],["class","Thing"],["datatype","string"]]},{"key":"itemListOrder","types":[["enumeration","ItemListOrderType"],["datatype","string"]]},{"key":"numberOfItems","types":[["datatype","int"]]}],"name":"ItemList","parents":["Intangible"]},
  {"iri":"http://schema.org/ItemPage","members":[],"name":"ItemPage","parents":["WebPage"]},
  {"iri":"http://schema.org/JewelryStore","members":[],"name":"JewelryStore","parents":["Store"]},
  {"iri":"http://schema.org/JobPosting","members":[{"key":"applicantLocationRequirements","types":[["class","AdministrativeArea"]]},{"key":"applicationContact","types":[["class","ContactPoint"]]},{"key":"baseSalary","types":[["class","MonetaryAmount"],["class","PriceSpecification"],["datatype","double"]]},{"key":"benefits","types":[["datatype","string"]]},{"key":"datePosted","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"directApply","types":[["datatype","boolean"]]},{"key":"educationRequirements","types":[["class","EducationalOccupationalCredential"],["datatype","string"]]},{"key":"eligibilityToWorkRequirement","types":[["datatype","string"]]},{"key":"employerOverview","types":[["datatype","string"]]},{"key":"employmentType","types":[["datatype","string"]]},{"key":"employmentUnit","types":[["class","Organization"]]},{"key":"estimatedSalary","types":[["class","MonetaryAmount"],["class","MonetaryAmountDistribution"],["datatype","double"]]},{"key":"experienceInPlaceOfEducation","types":[["datatype","boolean"]]},{"key":"experienceRequirements","types":[["class","OccupationalExperienceRequirements"],["datatype","string"]]},{"key":"hiringOrganization","types":[["class","Organization"],["class","Person"]]},{"key":"incentiveCompensation","types":[["datatype","string"]]},{"key":"incentives","types":[["datatype","string"]]},{"key":"industry","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"jobBenefits","types":[["datatype","string"]]},{"key":"jobImmediateStart","types":[["datatype","boolean"]]},{"key":"jobLocation","types":[["class","Place"]]},{"key":"jobLocationType","types":[["datatype","string"]]},{"key":"jobStartDate","types":[["datatype","date"],["datatype","string"]]},{"key":"occupationalCategory","types":[["class","CategoryCode"],["datatype","string"]]},{"key":"physicalRequirement","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"qualifications","types":[["class","EducationalOccupationalCredential"],["datatype","string"]]},{"key":"relevantOccupation","types":[["class","Occupation"]]},{"key":"responsibilities","types":[["datatype","string"]]},{"key":"salaryCurrency","types":[["datatype","string"]]},{"key":"securityClearanceRequirement","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"sensoryRequirement","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"skills","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"specialCommitments","types":[["datatype","string"]]},{"key":"title","types":[["datatype","string"]]},{"key":"totalJobOpenings","types":[["datatype","int"]]},{"key":"validThrough","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"workHours","types":[["datatype","string"]]}],"name":"JobPosting","parents":["Intangible"]},
  {"iri":"http://schema.org/JoinAction","members":[{"key":"event","types":[["class","Event"]]}],"name":"JoinAction","parents":["InteractAction"]},
  {"iri":"http://schema.org/Joint","members":[{"key":"biomechnicalClass","types":[["datatype","string"]]},{"key":"functionalClass","types":[["class","MedicalEntity"],["datatype","string"]]},{"key":"structuralClass","types":[["datatype","string"]]}],"name":"Joint","parents":["AnatomicalStructure"]},
  {"iri":"http://schema.org/LakeBodyOfWater","members":[],"name":"LakeBodyOfWater","parents":["BodyOfWater"]},
  {"iri":"http://schema.org/Landform","members":[],"name":"Landform","parents":["Place"]},
  {"iri":"http://schema.org/LandmarksOrHistoricalBuildings","members":[],"name":"LandmarksOrHistoricalBuildings","parents":["Place"]},
  {"iri":"http://schema.org/Language","members":[],"name":"Language","parents":["Intangible"]},
  {"iri":"http://schema.org/LearningResource","members":[{"key":"competencyRequired","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]}],"name":"LearningResource","parents":["CreativeWork"]},
  {"iri":"http://schema.org/LeaveAction","members":[{"key":"event","types":[["class","Event"]]}],"name":"LeaveAction","parents":["InteractAction"]},
  {"iri":"http://schema.org/LegalService","members":[],"name":"LegalService","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/Legislation","members":[{"key":"jurisdiction","types":[["class","AdministrativeArea"],["datatype","string"]]},{"key":"legislationAmends","types":[["class","Legislation"]]},{"key":"legislationApplies","types":[["class","Legislation"]]},{"key":"legislationChanges","types":[["class","Legislation"]]},{"key":"legislationCommences","types":[["class","Legislation"]]},{"key":"legislationConsolidates","types":[["class","Legislation"]]},{"key":"legislationCorrects","types":[["class","Legislation"]]},{"key":"legislationCountersignedBy","types":[["class","Organization"],["class","Person"]]},{"key":"legislationDate","types":[["datatype","date"]]},{"key":"legislationDateOfApplicability","types":[["datatype","date"]]},{"key":"legislationDateVersion","types":[["datatype","date"]]},{"key":"legislationEnsuresImplementationOf","types":[["class","Legislation"]]},{"key":"legislationIdentifier","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"legislationJurisdiction","types":[["class","AdministrativeArea"],["datatype","string"]]},{"key":"legislationLegalForce","types":[["enumeration","LegalForceStatus"]]},{"key":"legislationPassedBy","types":[["class","Organization"],["class","Person"]]},{"key":"legislationRepeals","types":[["class","Legislation"]]},{"key":"legislationResponsible","types":[["class","Organization"],["class","Person"]]},{"key":"legislationTransposes","types":[["class","Legislation"]]},{"key":"legislationType","types":[["class","CategoryCode"],["datatype","string"]]}],"name":"Legislation","parents":["CreativeWork"]},
  {"iri":"http://schema.org/LegislationObject","members":[{"key":"legislationLegalValue","types":[["enumeration","LegalValueLevel"]]}],"name":"LegislationObject","parents":["Legislation","MediaObject"]},
  {"iri":"http://schema.org/LegislativeBuilding","members":[],"name":"LegislativeBuilding","parents":["GovernmentBuilding"]},
  {"iri":"http://schema.org/LendAction","members":[{"key":"borrower","types":[["class","Person"]]}],"name":"LendAction","parents":["TransferAction"]},
  {"iri":"http://schema.org/Library","members":[],"name":"Library","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/LibrarySystem","members":[],"name":"LibrarySystem","parents":["Organization"]},
  {"iri":"http://schema.org/LifestyleModification","members":[],"name":"LifestyleModification","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/Ligament","members":[],"name":"Ligament","parents":["AnatomicalStructure"]},
  {"iri":"http://schema.org/LikeAction","members":[],"name":"LikeAction","parents":["ReactAction"]},
  {"iri":"http://schema.org/LinkRole","members":[{"key":"inLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"linkRelationship","types":[["datatype","string"]]}],"name":"LinkRole","parents":["Role"]},
  {"iri":"http://schema.org/LiquorStore","members":[],"name":"LiquorStore","parents":["Store"]},
  {"iri":"http://schema.org/ListItem","members":[{"key":"item","types":[["class","Thing"]]},{"key":"nextItem","types":[["class","ListItem"]]},{"key":"position","types":[["datatype","int"],["datatype","string"]]},{"key":"previousItem","types":[["class","ListItem"]]}],"name":"ListItem","parents":["Intangible"]},
  {"iri":"http://schema.org/ListenAction","members":[],"name":"ListenAction","parents":["ConsumeAction"]},
  {"iri":"http://schema.org/LiteraryEvent","members":[],"name":"LiteraryEvent","parents":["Event"]},
  {"iri":"http://schema.org/LiveBlogPosting","members":[{"key":"coverageEndTime","types":[["datatype","dateTime"]]},{"key":"coverageStartTime","types":[["datatype","dateTime"]]},{"key":"liveBlogUpdate","types":[["class","BlogPosting"]]}],"name":"LiveBlogPosting","parents":["BlogPosting"]},
  {"iri":"http://schema.org/LoanOrCredit","members":[{"key":"amount","types":[["class","MonetaryAmount"],["datatype","double"]]},{"key":"currency","types":[["datatype","string"]]},{"key":"gracePeriod","types":[["class","Duration"]]},{"key":"loanRepaymentForm","types":[["class","RepaymentSpecification"]]},{"key":"loanTerm","types":[["class","QuantitativeValue"]]},{"key":"loanType","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"recourseLoan","types":[["datatype","boolean"]]},{"key":"renegotiableLoan","types":[["datatype","boolean"]]},{"key":"requiredCollateral","types":[["class","Thing"],["datatype","string"]]}],"name":"LoanOrCredit","parents":["FinancialProduct"]},
  {"iri":"http://schema.org/LocalBusiness","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"branchOf","types":[["class","Organization"]]},{"key":"currenciesAccepted","types":[["datatype","string"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"openingHours","types":[["datatype","string"]]},{"key":"paymentAccepted","types":[["datatype","string"]]},{"key":"priceRange","types":[["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"LocalBusiness","parents":["Organization","Place"]},
  {"iri":"http://schema.org/LocationFeatureSpecification","members":[{"key":"hoursAvailable","types":[["class","OpeningHoursSpecification"]]},{"key":"validFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"validThrough","types":[["datatype","date"],["datatype","dateTime"]]}],"name":"LocationFeatureSpecification","parents":["PropertyValue"]},
  {"iri":"http://schema.org/Locksmith","members":[],"name":"Locksmith","parents":["HomeAndConstructionBusiness"]},
  {"iri":"http://schema.org/LodgingBusiness","members":[{"key":"audience","types":[["class","Audience"]]},{"key":"availableLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"checkinTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"checkoutTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"numberOfRooms","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"petsAllowed","types":[["datatype","boolean"],["datatype","string"]]},{"key":"starRating","types":[["class","Rating"]]}],"name":"LodgingBusiness","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/LodgingReservation","members":[{"key":"checkinTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"checkoutTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"lodgingUnitDescription","types":[["datatype","string"]]},{"key":"lodgingUnitType","types":[["class","QualitativeValue"],["datatype","string"]]},{"key":"numAdults","types":[["class","QuantitativeValue"],["datatype","int"]]},{"key":"numChildren","types":[["class","QuantitativeValue"],["datatype","int"]]}],"name":"LodgingReservation","parents":["Reservation"]},
  {"iri":"http://schema.org/LoginAction","members":[],"name":"LoginAction","parents":["ControlAction"]},
  {"iri":"http://schema.org/LoseAction","members":[{"key":"winner","types":[["class","Person"]]}],"name":"LoseAction","parents":["AchieveAction"]},
  {"iri":"http://schema.org/LymphaticVessel","members":[{"key":"originatesFrom","types":[["class","Vessel"]]},{"key":"regionDrained","types":[["class","AnatomicalStructure"],["class","AnatomicalSystem"]]},{"key":"runsTo","types":[["class","Vessel"]]}],"name":"LymphaticVessel","parents":["Vessel"]},
  {"iri":"http://schema.org/Manuscript","members":[],"name":"Manuscript","parents":["CreativeWork"]},
  {"iri":"http://schema.org/Map","members":[{"key":"mapType","types":[["enumeration","MapCategoryType"]]}],"name":"Map_","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MarryAction","members":[],"name":"MarryAction","parents":["InteractAction"]},
  {"iri":"http://schema.org/Mass","members":[],"name":"Mass","parents":["Quantity"]},
  {"iri":"http://schema.org/MathSolver","members":[{"key":"mathExpression","types":[["class","SolveMathAction"],["datatype","string"]]}],"name":"MathSolver","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MaximumDoseSchedule","members":[],"name":"MaximumDoseSchedule","parents":["DoseSchedule"]},
  {"iri":"http://schema.org/MeasurementTypeEnumeration","members":[],"name":"MeasurementTypeEnumeration","parents":["Enumeration"]},
  {"iri":"http://schema.org/MediaEnumeration","members":[],"name":"MediaEnumeration","parents":["Enumeration"]},
  {"iri":"http://schema.org/MediaGallery","members":[],"name":"MediaGallery","parents":["CollectionPage"]},
  {"iri":"http://schema.org/MediaObject","members":[{"key":"associatedArticle","types":[["class","NewsArticle"]]},{"key":"bitrate","types":[["datatype","string"]]},{"key":"contentSize","types":[["datatype","string"]]},{"key":"contentUrl","types":[["datatype","anyURI"]]},{"key":"duration","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"embedUrl","types":[["datatype","anyURI"]]},{"key":"encodesCreativeWork","types":[["class","CreativeWork"]]},{"key":"endTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"height","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"ineligibleRegion","types":[["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"playerType","types":[["datatype","string"]]},{"key":"productionCompany","types":[["class","Organization"]]},{"key":"regionsAllowed","types":[["class","Place"]]},{"key":"requiresSubscription","types":[["class","MediaSubscription"],["datatype","boolean"]]},{"key":"sha256","types":[["datatype","string"]]},{"key":"startTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"uploadDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"width","types":[["class","Distance"],["class","QuantitativeValue"]]}],"name":"MediaObject","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MediaReview","members":[{"key":"mediaAuthenticityCategory","types":[["enumeration","MediaManipulationRatingEnumeration"]]},{"key":"originalMediaContextDescription","types":[["datatype","string"]]},{"key":"originalMediaLink","types":[["class","MediaObject"],["class","WebPage"],["datatype","anyURI"]]}],"name":"MediaReview","parents":["Review"]},
  {"iri":"http://schema.org/MediaReviewItem","members":[{"key":"mediaItemAppearance","types":[["class","MediaObject"]]}],"name":"MediaReviewItem","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MediaSubscription","members":[{"key":"authenticator","types":[["class","Organization"]]},{"key":"expectsAcceptanceOf","types":[["class","Offer"]]}],"name":"MediaSubscription","parents":["Intangible"]},
  {"iri":"http://schema.org/MedicalAudience","members":[],"name":"MedicalAudience","parents":["PeopleAudience"]},
  {"iri":"http://schema.org/MedicalBusiness","members":[],"name":"MedicalBusiness","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/MedicalCause","members":[{"key":"causeOf","types":[["class","MedicalEntity"]]}],"name":"MedicalCause","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalClinic","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"availableService","types":[["class","MedicalProcedure"],["class","MedicalTest"],["class","MedicalTherapy"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"MedicalClinic","parents":["MedicalBusiness","MedicalOrganization"]},
  {"iri":"http://schema.org/MedicalCode","members":[{"key":"codingSystem","types":[["datatype","string"]]}],"name":"MedicalCode","parents":["CategoryCode","MedicalIntangible"]},
  {"iri":"http://schema.org/MedicalCondition","members":[{"key":"associatedAnatomy","types":[["class","AnatomicalStructure"],["class","AnatomicalSystem"],["class","SuperficialAnatomy"]]},{"key":"cause","types":[["class","MedicalCause"]]},{"key":"differentialDiagnosis","types":[["class","DDxElement"]]},{"key":"drug","types":[["class","Drug"]]},{"key":"epidemiology","types":[["datatype","string"]]},{"key":"expectedPrognosis","types":[["datatype","string"]]},{"key":"naturalProgression","types":[["datatype","string"]]},{"key":"pathophysiology","types":[["datatype","string"]]},{"key":"possibleComplication","types":[["datatype","string"]]},{"key":"possibleTreatment","types":[["class","Drug"],["class","DrugClass"],["class","LifestyleModification"],["class","MedicalTherapy"]]},{"key":"primaryPrevention","types":[["class","MedicalTherapy"]]},{"key":"riskFactor","types":[["class","MedicalRiskFactor"]]},{"key":"secondaryPrevention","types":[["class","Drug"],["class","DrugClass"],["class","LifestyleModification"],["class","MedicalTherapy"]]},{"key":"signOrSymptom","types":[["class","MedicalSignOrSymptom"]]},{"key":"stage","types":[["class","MedicalConditionStage"]]},{"key":"status","types":[["enumeration","EventStatusType"],["enumeration","MedicalStudyStatus"],["datatype","string"]]},{"key":"typicalTest","types":[["class","MedicalTest"]]}],"name":"MedicalCondition","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalConditionStage","members":[{"key":"stageAsNumber","types":[["datatype","double"]]},{"key":"subStageSuffix","types":[["datatype","string"]]}],"name":"MedicalConditionStage","parents":["MedicalIntangible"]},
  {"iri":"http://schema.org/MedicalContraindication","members":[],"name":"MedicalContraindication","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalDevice","members":[{"key":"adverseOutcome","types":[["class","MedicalEntity"]]},{"key":"contraindication","types":[["class","MedicalContraindication"],["datatype","string"]]},{"key":"postOp","types":[["datatype","string"]]},{"key":"preOp","types":[["datatype","string"]]},{"key":"procedure","types":[["datatype","string"]]},{"key":"seriousAdverseOutcome","types":[["class","MedicalEntity"]]}],"name":"MedicalDevice","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalEntity","members":[{"key":"code","types":[["class","MedicalCode"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"guideline","types":[["class","MedicalGuideline"]]},{"key":"legalStatus","types":[["class","DrugLegalStatus"],["class","MedicalEnumeration"],["datatype","string"]]},{"key":"medicineSystem","types":[["enumeration","MedicineSystem"]]},{"key":"recognizingAuthority","types":[["class","Organization"]]},{"key":"relevantSpecialty","types":[["enumeration","MedicalSpecialty"]]},{"key":"study","types":[["class","MedicalStudy"]]}],"name":"MedicalEntity","parents":["Thing"]},
  {"iri":"http://schema.org/MedicalEnumeration","members":[],"name":"MedicalEnumeration","parents":["Enumeration"]},
  {"iri":"http://schema.org/MedicalGuideline","members":[{"key":"evidenceLevel","types":[["enumeration","MedicalEvidenceLevel"]]},{"key":"evidenceOrigin","types":[["datatype","string"]]},{"key":"guidelineDate","types":[["datatype","date"]]},{"key":"guidelineSubject","types":[["class","MedicalEntity"]]}],"name":"MedicalGuideline","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalGuidelineContraindication","members":[],"name":"MedicalGuidelineContraindication","parents":["MedicalGuideline"]},
  {"iri":"http://schema.org/MedicalGuidelineRecommendation","members":[{"key":"recommendationStrength","types":[["datatype","string"]]}],"name":"MedicalGuidelineRecommendation","parents":["MedicalGuideline"]},
  {"iri":"http://schema.org/MedicalIndication","members":[],"name":"MedicalIndication","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalIntangible","members":[],"name":"MedicalIntangible","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalObservationalStudy","members":[{"key":"studyDesign","types":[["enumeration","MedicalObservationalStudyDesign"]]}],"name":"MedicalObservationalStudy","parents":["MedicalStudy"]},
  {"iri":"http://schema.org/MedicalOrganization","members":[{"key":"healthPlanNetworkId","types":[["datatype","string"]]},{"key":"isAcceptingNewPatients","types":[["datatype","boolean"]]},{"key":"medicalSpecialty","types":[["enumeration","MedicalSpecialty"]]}],"name":"MedicalOrganization","parents":["Organization"]},
  {"iri":"http://schema.org/MedicalProcedure","members":[{"key":"bodyLocation","types":[["datatype","string"]]},{"key":"followup","types":[["datatype","string"]]},{"key":"howPerformed","types":[["datatype","string"]]},{"key":"preparation","types":[["class","MedicalEntity"],["datatype","string"]]},{"key":"procedureType","types":[["enumeration","MedicalProcedureType"]]},{"key":"status","types":[["enumeration","EventStatusType"],["enumeration","MedicalStudyStatus"],["datatype","string"]]}],"name":"MedicalProcedure","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalRiskCalculator","members":[],"name":"MedicalRiskCalculator","parents":["MedicalRiskEstimator"]},
  {"iri":"http://schema.org/MedicalRiskEstimator","members":[{"key":"estimatesRiskOf","types":[["class","MedicalEntity"]]},{"key":"includedRiskFactor","types":[["class","MedicalRiskFactor"]]}],"name":"MedicalRiskEstimator","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalRiskFactor","members":[{"key":"increasesRiskOf","types":[["class","MedicalEntity"]]}],"name":"MedicalRiskFactor","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalRiskScore","members":[{"key":"algorithm","types":[["datatype","string"]]}],"name":"MedicalRiskScore","parents":["MedicalRiskEstimator"]},
  {"iri":"http://schema.org/MedicalScholarlyArticle","members":[{"key":"publicationType","types":[["datatype","string"]]}],"name":"MedicalScholarlyArticle","parents":["ScholarlyArticle"]},
  {"iri":"http://schema.org/MedicalSign","members":[{"key":"identifyingExam","types":[["enumeration","PhysicalExam"]]},{"key":"identifyingTest","types":[["class","MedicalTest"]]}],"name":"MedicalSign","parents":["MedicalSignOrSymptom"]},
  {"iri":"http://schema.org/MedicalSignOrSymptom","members":[],"name":"MedicalSignOrSymptom","parents":["MedicalCondition"]},
  {"iri":"http://schema.org/MedicalStudy","members":[{"key":"healthCondition","types":[["class","MedicalCondition"]]},{"key":"sponsor","types":[["class","Organization"],["class","Person"]]},{"key":"status","types":[["enumeration","EventStatusType"],["enumeration","MedicalStudyStatus"],["datatype","string"]]},{"key":"studyLocation","types":[["class","AdministrativeArea"]]},{"key":"studySubject","types":[["class","MedicalEntity"]]}],"name":"MedicalStudy","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalSymptom","members":[],"name":"MedicalSymptom","parents":["MedicalSignOrSymptom"]},
  {"iri":"http://schema.org/MedicalTest","members":[{"key":"affectedBy","types":[["class","Drug"]]},{"key":"normalRange","types":[["class","MedicalEnumeration"],["datatype","string"]]},{"key":"signDetected","types":[["class","MedicalSign"]]},{"key":"usedToDiagnose","types":[["class","MedicalCondition"]]},{"key":"usesDevice","types":[["class","MedicalDevice"]]}],"name":"MedicalTest","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/MedicalTestPanel","members":[{"key":"subTest","types":[["class","MedicalTest"]]}],"name":"MedicalTestPanel","parents":["MedicalTest"]},
  {"iri":"http://schema.org/MedicalTherapy","members":[{"key":"contraindication","types":[["class","MedicalContraindication"],["datatype","string"]]},{"key":"duplicateTherapy","types":[["class","MedicalTherapy"]]},{"key":"seriousAdverseOutcome","types":[["class","MedicalEntity"]]}],"name":"MedicalTherapy","parents":["TherapeuticProcedure"]},
  {"iri":"http://schema.org/MedicalTrial","members":[{"key":"trialDesign","types":[["enumeration","MedicalTrialDesign"]]}],"name":"MedicalTrial","parents":["MedicalStudy"]},
  {"iri":"http://schema.org/MedicalWebPage","members":[{"key":"aspect","types":[["datatype","string"]]},{"key":"medicalAudience","types":[["class","MedicalAudience"],["enumeration","MedicalAudienceType"]]}],"name":"MedicalWebPage","parents":["WebPage"]},
  {"iri":"http://schema.org/MeetingRoom","members":[],"name":"MeetingRoom","parents":["Room"]},
  {"iri":"http://schema.org/MemberProgram","members":[{"key":"hasTiers","types":[["class","MemberProgramTier"]]},{"key":"hostingOrganization","types":[["class","Organization"]]}],"name":"MemberProgram","parents":["Intangible"]},
  {"iri":"http://schema.org/MemberProgramTier","members":[{"key":"hasTierBenefit","types":[["enumeration","TierBenefitEnumeration"]]},{"key":"hasTierRequirement","types":[["class","CreditCard"],["class","MonetaryAmount"],["class","UnitPriceSpecification"],["datatype","string"]]},{"key":"isTierOf","types":[["class","MemberProgram"]]},{"key":"membershipPointsEarned","types":[["class","QuantitativeValue"],["datatype","double"]]}],"name":"MemberProgramTier","parents":["Intangible"]},
  {"iri":"http://schema.org/MensClothingStore","members":[],"name":"MensClothingStore","parents":["Store"]},
  {"iri":"http://schema.org/Menu","members":[{"key":"hasMenuItem","types":[["class","MenuItem"]]},{"key":"hasMenuSection","types":[["class","MenuSection"]]}],"name":"Menu","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MenuItem","members":[{"key":"menuAddOn","types":[["class","MenuItem"],["class","MenuSection"]]},{"key":"nutrition","types":[["class","NutritionInformation"]]},{"key":"offers","types":[["class","Demand"],["class","Offer"]]},{"key":"suitableForDiet","types":[["enumeration","RestrictedDiet"]]}],"name":"MenuItem","parents":["Intangible"]},
  {"iri":"http://schema.org/MenuSection","members":[{"key":"hasMenuItem","types":[["class","MenuItem"]]},{"key":"hasMenuSection","types":[["class","MenuSection"]]}],"name":"MenuSection","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MerchantReturnPolicy","members":[{"key":"additionalProperty","types":[["class","PropertyValue"]]},{"key":"applicableCountry","types":[["class","Country"],["datatype","string"]]},{"key":"customerRemorseReturnFees","types":[["enumeration","ReturnFeesEnumeration"]]},{"key":"customerRemorseReturnLabelSource","types":[["enumeration","ReturnLabelSourceEnumeration"]]},{"key":"customerRemorseReturnShippingFeesAmount","types":[["class","MonetaryAmount"]]},{"key":"inStoreReturnsOffered","types":[["datatype","boolean"]]},{"key":"itemCondition","types":[["enumeration","OfferItemCondition"]]},{"key":"itemDefectReturnFees","types":[["enumeration","ReturnFeesEnumeration"]]},{"key":"itemDefectReturnLabelSource","types":[["enumeration","ReturnLabelSourceEnumeration"]]},{"key":"itemDefectReturnShippingFeesAmount","types":[["class","MonetaryAmount"]]},{"key":"merchantReturnDays","types":[["datatype","date"],["datatype","dateTime"],["datatype","int"]]},{"key":"merchantReturnLink","types":[["datatype","anyURI"]]},{"key":"refundType","types":[["enumeration","RefundTypeEnumeration"]]},{"key":"restockingFee","types":[["class","MonetaryAmount"],["datatype","double"]]},{"key":"returnFees","types":[["enumeration","ReturnFeesEnumeration"]]},{"key":"returnLabelSource","types":[["enumeration","ReturnLabelSourceEnumeration"]]},{"key":"returnMethod","types":[["enumeration","ReturnMethodEnumeration"]]},{"key":"returnPolicyCategory","types":[["enumeration","MerchantReturnEnumeration"]]},{"key":"returnPolicyCountry","types":[["class","Country"],["datatype","string"]]},{"key":"returnPolicySeasonalOverride","types":[["class","MerchantReturnPolicySeasonalOverride"]]},{"key":"returnShippingFeesAmount","types":[["class","MonetaryAmount"]]},{"key":"validForMemberTier","types":[["class","MemberProgramTier"]]}],"name":"MerchantReturnPolicy","parents":["Intangible"]},
  {"iri":"http://schema.org/MerchantReturnPolicySeasonalOverride","members":[{"key":"endDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"merchantReturnDays","types":[["datatype","date"],["datatype","dateTime"],["datatype","int"]]},{"key":"refundType","types":[["enumeration","RefundTypeEnumeration"]]},{"key":"restockingFee","types":[["class","MonetaryAmount"],["datatype","double"]]},{"key":"returnFees","types":[["enumeration","ReturnFeesEnumeration"]]},{"key":"returnMethod","types":[["enumeration","ReturnMethodEnumeration"]]},{"key":"returnPolicyCategory","types":[["enumeration","MerchantReturnEnumeration"]]},{"key":"returnShippingFeesAmount","types":[["class","MonetaryAmount"]]},{"key":"startDate","types":[["datatype","date"],["datatype","dateTime"]]}],"name":"MerchantReturnPolicySeasonalOverride","parents":["Intangible"]},
  {"iri":"http://schema.org/Message","members":[{"key":"bccRecipient","types":[["class","ContactPoint"],["class","Organization"],["class","Person"]]},{"key":"ccRecipient","types":[["class","ContactPoint"],["class","Organization"],["class","Person"]]},{"key":"dateRead","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"dateReceived","types":[["datatype","dateTime"]]},{"key":"dateSent","types":[["datatype","dateTime"]]},{"key":"messageAttachment","types":[["class","CreativeWork"]]},{"key":"recipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]},{"key":"sender","types":[["class","Audience"],["class","Organization"],["class","Person"]]},{"key":"toRecipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]}],"name":"Message","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MiddleSchool","members":[],"name":"MiddleSchool","parents":["EducationalOrganization"]},
  {"iri":"http://schema.org/MobileApplication","members":[{"key":"carrierRequirements","types":[["datatype","string"]]}],"name":"MobileApplication","parents":["SoftwareApplication"]},
  {"iri":"http://schema.org/MobilePhoneStore","members":[],"name":"MobilePhoneStore","parents":["Store"]},
  {"iri":"http://schema.org/MolecularEntity","members":[{"key":"chemicalRole","types":[["class","DefinedTerm"]]},{"key":"inChI","types":[["datatype","string"]]},{"key":"inChIKey","types":[["datatype","string"]]},{"key":"iupacName","types":[["datatype","string"]]},{"key":"molecularFormula","types":[["datatype","string"]]},{"key":"molecularWeight","types":[["class","QuantitativeValue"],["datatype","string"]]},{"key":"monoisotopicMolecularWeight","types":[["class","QuantitativeValue"],["datatype","string"]]},{"key":"potentialUse","types":[["class","DefinedTerm"]]},{"key":"smiles","types":[["datatype","string"]]}],"name":"MolecularEntity","parents":["BioChemEntity"]},
  {"iri":"http://schema.org/MonetaryAmount","members":[{"key":"currency","types":[["datatype","string"]]},{"key":"maxValue","types":[["datatype","double"]]},{"key":"minValue","types":[["datatype","double"]]},{"key":"validFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"validThrough","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"value","types":[["class","StructuredValue"],["datatype","boolean"],["datatype","double"],["datatype","string"]]}],"name":"MonetaryAmount","parents":["StructuredValue"]},
  {"iri":"http://schema.org/MonetaryAmountDistribution","members":[{"key":"currency","types":[["datatype","string"]]}],"name":"MonetaryAmountDistribution","parents":["QuantitativeValueDistribution"]},
  {"iri":"http://schema.org/MonetaryGrant","members":[{"key":"amount","types":[["class","MonetaryAmount"],["datatype","double"]]}],"name":"MonetaryGrant","parents":["Grant"]},
  {"iri":"http://schema.org/MoneyTransfer","members":[{"key":"amount","types":[["class","MonetaryAmount"],["datatype","double"]]},{"key":"beneficiaryBank","types":[["class","BankOrCreditUnion"],["datatype","string"]]}],"name":"MoneyTransfer","parents":["TransferAction"]},
  {"iri":"http://schema.org/MortgageLoan","members":[{"key":"domiciledMortgage","types":[["datatype","boolean"]]},{"key":"loanMortgageMandateAmount","types":[["class","MonetaryAmount"]]}],"name":"MortgageLoan","parents":["LoanOrCredit"]},
  {"iri":"http://schema.org/Mosque","members":[],"name":"Mosque","parents":["PlaceOfWorship"]},
  {"iri":"http://schema.org/Motel","members":[],"name":"Motel","parents":["LodgingBusiness"]},
  {"iri":"http://schema.org/Motorcycle","members":[],"name":"Motorcycle","parents":["Vehicle"]},
  {"iri":"http://schema.org/MotorcycleDealer","members":[],"name":"MotorcycleDealer","parents":["AutomotiveBusiness"]},
  {"iri":"http://schema.org/MotorcycleRepair","members":[],"name":"MotorcycleRepair","parents":["AutomotiveBusiness"]},
  {"iri":"http://schema.org/MotorizedBicycle","members":[],"name":"MotorizedBicycle","parents":["Vehicle"]},
  {"iri":"http://schema.org/Mountain","members":[],"name":"Mountain","parents":["Landform"]},
  {"iri":"http://schema.org/MoveAction","members":[{"key":"fromLocation","types":[["class","Place"]]},{"key":"toLocation","types":[["class","Place"]]}],"name":"MoveAction","parents":["Action"]},
  {"iri":"http://schema.org/Movie","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"actors","types":[["class","Person"]]},{"key":"director","types":[["class","Person"]]},{"key":"directors","types":[["class","Person"]]},{"key":"duration","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"musicBy","types":[["class","MusicGroup"],["class","Person"]]},{"key":"productionCompany","types":[["class","Organization"]]},{"key":"subtitleLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"titleEIDR","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"trailer","types":[["class","VideoObject"]]}],"name":"Movie","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MovieClip","members":[],"name":"MovieClip","parents":["Clip"]},
  {"iri":"http://schema.org/MovieRentalStore","members":[],"name":"MovieRentalStore","parents":["Store"]},
  {"iri":"http://schema.org/MovieSeries","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"actors","types":[["class","Person"]]},{"key":"director","types":[["class","Person"]]},{"key":"directors","types":[["class","Person"]]},{"key":"musicBy","types":[["class","MusicGroup"],["class","Person"]]},{"key":"productionCompany","types":[["class","Organization"]]},{"key":"trailer","types":[["class","VideoObject"]]}],"name":"MovieSeries","parents":["CreativeWorkSeries"]},
  {"iri":"http://schema.org/MovieTheater","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"openingHours","types":[["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"screenCount","types":[["datatype","double"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"MovieTheater","parents":["EntertainmentBusiness","CivicStructure"]},
  {"iri":"http://schema.org/MovingCompany","members":[],"name":"MovingCompany","parents":["HomeAndConstructionBusiness"]},
  {"iri":"http://schema.org/Muscle","members":[{"key":"antagonist","types":[["class","Muscle"]]},{"key":"bloodSupply","types":[["class","Vessel"]]},{"key":"insertion","types":[["class","AnatomicalStructure"]]},{"key":"muscleAction","types":[["datatype","string"]]},{"key":"nerve","types":[["class","Nerve"]]}],"name":"Muscle","parents":["AnatomicalStructure"]},
  {"iri":"http://schema.org/Museum","members":[],"name":"Museum","parents":["CivicStructure"]},
  {"iri":"http://schema.org/MusicAlbum","members":[{"key":"albumProductionType","types":[["enumeration","MusicAlbumProductionType"]]},{"key":"albumRelease","types":[["class","MusicRelease"]]},{"key":"albumReleaseType","types":[["enumeration","MusicAlbumReleaseType"]]},{"key":"byArtist","types":[["class","MusicGroup"],["class","Person"]]}],"name":"MusicAlbum","parents":["MusicPlaylist"]},
  {"iri":"http://schema.org/MusicComposition","members":[{"key":"composer","types":[["class","Organization"],["class","Person"]]},{"key":"firstPerformance","types":[["class","Event"]]},{"key":"includedComposition","types":[["class","MusicComposition"]]},{"key":"iswcCode","types":[["datatype","string"]]},{"key":"lyricist","types":[["class","Person"]]},{"key":"lyrics","types":[["class","CreativeWork"]]},{"key":"musicArrangement","types":[["class","MusicComposition"]]},{"key":"musicCompositionForm","types":[["datatype","string"]]},{"key":"musicalKey","types":[["datatype","string"]]},{"key":"recordedAs","types":[["class","MusicRecording"]]}],"name":"MusicComposition","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MusicEvent","members":[],"name":"MusicEvent","parents":["Event"]},
  {"iri":"http://schema.org/MusicGroup","members":[{"key":"album","types":[["class","MusicAlbum"]]},{"key":"albums","types":[["class","MusicAlbum"]]},{"key":"genre","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"musicGroupMember","types":[["class","Person"]]},{"key":"track","types":[["class","ItemList"],["class","MusicRecording"]]},{"key":"tracks","types":[["class","MusicRecording"]]}],"name":"MusicGroup","parents":["PerformingGroup"]},
  {"iri":"http://schema.org/MusicPlaylist","members":[{"key":"numTracks","types":[["datatype","int"]]},{"key":"track","types":[["class","ItemList"],["class","MusicRecording"]]},{"key":"tracks","types":[["class","MusicRecording"]]}],"name":"MusicPlaylist","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MusicRecording","members":[{"key":"byArtist","types":[["class","MusicGroup"],["class","Person"]]},{"key":"duration","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"inAlbum","types":[["class","MusicAlbum"]]},{"key":"inPlaylist","types":[["class","MusicPlaylist"]]},{"key":"isrcCode","types":[["datatype","string"]]},{"key":"recordingOf","types":[["class","MusicComposition"]]}],"name":"MusicRecording","parents":["CreativeWork"]},
  {"iri":"http://schema.org/MusicRelease","members":[{"key":"catalogNumber","types":[["datatype","string"]]},{"key":"creditedTo","types":[["class","Organization"],["class","Person"]]},{"key":"duration","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"musicReleaseFormat","types":[["enumeration","MusicReleaseFormatType"]]},{"key":"recordLabel","types":[["class","Organization"]]},{"key":"releaseOf","types":[["class","MusicAlbum"]]}],"name":"MusicRelease","parents":["MusicPlaylist"]},
  {"iri":"http://schema.org/MusicStore","members":[],"name":"MusicStore","parents":["Store"]},
  {"iri":"http://schema.org/MusicVenue","members":[],"name":"MusicVenue","parents":["CivicStructure"]},
  {"iri":"http://schema.org/MusicVideoObject","members":[],"name":"MusicVideoObject","parents":["MediaObject"]},
  {"iri":"http://schema.org/NGO","members":[],"name":"NGO","parents":["Organization"]},
  {"iri":"http://schema.org/NailSalon","members":[],"name":"NailSalon","parents":["HealthAndBeautyBusiness"]},
  {"iri":"http://schema.org/Nerve","members":[{"key":"branch","types":[["class","AnatomicalStructure"]]},{"key":"nerveMotor","types":[["class","Muscle"]]},{"key":"sensoryUnit","types":[["class","AnatomicalStructure"],["class","SuperficialAnatomy"]]},{"key":"sourcedFrom","types":[["class","BrainStructure"]]}],"name":"Nerve","parents":["AnatomicalStructure"]},
  {"iri":"http://schema.org/NewsArticle","members":[{"key":"dateline","types":[["datatype","string"]]},{"key":"printColumn","types":[["datatype","string"]]},{"key":"printEdition","types":[["datatype","string"]]},{"key":"printPage","types":[["datatype","string"]]},{"key":"printSection","types":[["datatype","string"]]}],"name":"NewsArticle","parents":["Article"]},
  {"iri":"http://schema.org/NewsMediaOrganization","members":[{"key":"masthead","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"missionCoveragePrioritiesPolicy","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"noBylinesPolicy","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"verificationFactCheckingPolicy","types":[["class","CreativeWork"],["datatype","anyURI"]]}],"name":"NewsMediaOrganization","parents":["Organization"]},
  {"iri":"http://schema.org/Newspaper","members":[],"name":"Newspaper","parents":["Periodical"]},
  {"iri":"http://schema.org/NightClub","members":[],"name":"NightClub","parents":["EntertainmentBusiness"]},
  {"iri":"http://schema.org/NonprofitType","members":[],"name":"NonprofitType","parents":["Enumeration"]},
  {"iri":"http://schema.org/Notary","members":[],"name":"Notary","parents":["LegalService"]},
  {"iri":"http://schema.org/NoteDigitalDocument","members":[],"name":"NoteDigitalDocument","parents":["DigitalDocument"]},
  {"iri":"http://schema.org/NutritionInformation","members":[{"key":"calories","types":[["class","Energy"]]},{"key":"carbohydrateContent","types":[["class","Mass"]]},{"key":"cholesterolContent","types":[["class","Mass"]]},{"key":"fatContent","types":[["class","Mass"]]},{"key":"fiberContent","types":[["class","Mass"]]},{"key":"proteinContent","types":[["class","Mass"]]},{"key":"saturatedFatContent","types":[["class","Mass"]]},{"key":"servingSize","types":[["datatype","string"]]},{"key":"sodiumContent","types":[["class","Mass"]]},{"key":"sugarContent","types":[["class","Mass"]]},{"key":"transFatContent","types":[["class","Mass"]]},{"key":"unsaturatedFatContent","types":[["class","Mass"]]}],"name":"NutritionInformation","parents":["StructuredValue"]},
  {"iri":"http://schema.org/Observation","members":[{"key":"marginOfError","types":[["class","QuantitativeValue"]]},{"key":"measuredProperty","types":[["class","Property"]]},{"key":"measurementDenominator","types":[["class","StatisticalVariable"]]},{"key":"measurementMethod","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"measurementQualifier","types":[["class","Enumeration"]]},{"key":"measurementTechnique","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"observationAbout","types":[["class","Place"],["class","Thing"]]},{"key":"observationDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"observationPeriod","types":[["datatype","string"]]},{"key":"variableMeasured","types":[["class","Property"],["class","PropertyValue"],["class","StatisticalVariable"],["datatype","string"]]}],"name":"Observation","parents":["QuantitativeValue"]},
  {"iri":"http://schema.org/Occupation","members":[{"key":"educationRequirements","types":[["class","EducationalOccupationalCredential"],["datatype","string"]]},{"key":"estimatedSalary","types":[["class","MonetaryAmount"],["class","MonetaryAmountDistribution"],["datatype","double"]]},{"key":"experienceRequirements","types":[["class","OccupationalExperienceRequirements"],["datatype","string"]]},{"key":"occupationLocation","types":[["class","AdministrativeArea"]]},{"key":"occupationalCategory","types":[["class","CategoryCode"],["datatype","string"]]},{"key":"qualifications","types":[["class","EducationalOccupationalCredential"],["datatype","string"]]},{"key":"responsibilities","types":[["datatype","string"]]},{"key":"skills","types":[["class","DefinedTerm"],["datatype","string"]]}],"name":"Occupation","parents":["Intangible"]},
  {"iri":"http://schema.org/OccupationalExperienceRequirements","members":[{"key":"monthsOfExperience","types":[["datatype","double"]]}],"name":"OccupationalExperienceRequirements","parents":["Intangible"]},
  {"iri":"http://schema.org/OccupationalTherapy","members":[],"name":"OccupationalTherapy","parents":["MedicalTherapy"]},
  {"iri":"http://schema.org/OceanBodyOfWater","members":[],"name":"OceanBodyOfWater","parents":["BodyOfWater"]},
  {"iri":"http://schema.org/Offer","members":[{"key":"acceptedPaymentMethod","types":[["class","LoanOrCredit"],["class","PaymentMethod"],["datatype","string"]]},{"key":"addOn","types":[["class","Offer"]]},{"key":"additionalProperty","types":[["class","PropertyValue"]]},{"key":"advanceBookingRequirement","types":[["class","QuantitativeValue"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"areaServed","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"asin","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"availability","types":[["enumeration","ItemAvailability"]]},{"key":"availabilityEnds","types":[["datatype","date"],["datatype","dateTime"],["datatype","time"]]},{"key":"availabilityStarts","types":[["datatype","date"],["datatype","dateTime"],["datatype","time"]]},{"key":"availableAtOrFrom","types":[["class","Place"]]},{"key":"availableDeliveryMethod","types":[["enumeration","DeliveryMethod"]]},{"key":"businessFunction","types":[["class","BusinessFunction"]]},{"key":"category","types":[["class","CategoryCode"],["class","Thing"],["enumeration","PhysicalActivityCategory"],["datatype","anyURI"],["datatype","string"]]},{"key":"checkoutPageURLTemplate","types":[["datatype","string"]]},{"key":"deliveryLeadTime","types":[["class","QuantitativeValue"]]},{"key":"eligibleCustomerType","types":[["class","BusinessEntityType"]]},{"key":"eligibleDuration","types":[["class","QuantitativeValue"]]},{"key":"eligibleQuantity","types":[["class","QuantitativeValue"]]},{"key":"eligibleRegion","types":[["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"eligibleTransactionVolume","types":[["class","PriceSpecification"]]},{"key":"gtin","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"gtin12","types":[["datatype","string"]]},{"key":"gtin13","types":[["datatype","string"]]},{"key":"gtin14","types":[["datatype","string"]]},{"key":"gtin8","types":[["datatype","string"]]},{"key":"hasAdultConsideration","types":[["enumeration","AdultOrientedEnumeration"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"hasMeasurement","types":[["class","QuantitativeValue"]]},{"key":"hasMerchantReturnPolicy","types":[["class","MerchantReturnPolicy"]]},{"key":"includesObject","types":[["class","TypeAndQuantityNode"]]},{"key":"ineligibleRegion","types":[["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"inventoryLevel","types":[["class","QuantitativeValue"]]},{"key":"isFamilyFriendly","types":[["datatype","boolean"]]},{"key":"itemCondition","types":[["enumeration","OfferItemCondition"]]},{"key":"itemOffered","types":[["class","AggregateOffer"],["class","CreativeWork"],["class","Event"],["class","MenuItem"],["class","Product"],["class","Service"],["class","Trip"]]},{"key":"leaseLength","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"mobileUrl","types":[["datatype","string"]]},{"key":"mpn","types":[["datatype","string"]]},{"key":"offeredBy","types":[["class","Organization"],["class","Person"]]},{"key":"price","types":[["datatype","double"],["datatype","string"]]},{"key":"priceCurrency","types":[["datatype","string"]]},{"key":"priceSpecification","types":[["class","PriceSpecification"]]},{"key":"priceValidUntil","types":[["datatype","date"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"seller","types":[["class","Organization"],["class","Person"]]},{"key":"serialNumber","types":[["datatype","string"]]},{"key":"shippingDetails","types":[["class","OfferShippingDetails"]]},{"key":"sku","types":[["datatype","string"]]},{"key":"validForMemberTier","types":[["class","MemberProgramTier"]]},{"key":"validFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"validThrough","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"warranty","types":[["class","WarrantyPromise"]]}],"name":"Offer","parents":["Intangible"]},
  {"iri":"http://schema.org/OfferCatalog","members":[],"name":"OfferCatalog","parents":["ItemList"]},
  {"iri":"http://schema.org/OfferForLease","members":[],"name":"OfferForLease","parents":["Offer"]},
  {"iri":"http://schema.org/OfferForPurchase","members":[],"name":"OfferForPurchase","parents":["Offer"]},
  {"iri":"http://schema.org/OfferShippingDetails","members":[{"key":"deliveryTime","types":[["class","ShippingDeliveryTime"]]},{"key":"depth","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"doesNotShip","types":[["datatype","boolean"]]},{"key":"hasShippingService","types":[["class","ShippingService"]]},{"key":"height","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"shippingDestination","types":[["class","DefinedRegion"]]},{"key":"shippingOrigin","types":[["class","DefinedRegion"]]},{"key":"shippingRate","types":[["class","MonetaryAmount"],["class","ShippingRateSettings"]]},{"key":"validForMemberTier","types":[["class","MemberProgramTier"]]},{"key":"weight","types":[["class","Mass"],["class","QuantitativeValue"]]},{"key":"width","types":[["class","Distance"],["class","QuantitativeValue"]]}],"name":"OfferShippingDetails","parents":["StructuredValue"]},
  {"iri":"http://schema.org/OfficeEquipmentStore","members":[],"name":"OfficeEquipmentStore","parents":["Store"]},
  {"iri":"http://schema.org/OnDemandEvent","members":[],"name":"OnDemandEvent","parents":["PublicationEvent"]},
  {"iri":"http://schema.org/OnlineBusiness","members":[],"name":"OnlineBusiness","parents":["Organization"]},
  {"iri":"http://schema.org/OnlineMarketplace","members":[{"key":"hasStore","types":[["class","OnlineStore"]]}],"name":"OnlineMarketplace","parents":["OnlineStore"]},
  {"iri":"http://schema.org/OnlineStore","members":[{"key":"isStoreOn","types":[["class","OnlineMarketplace"]]}],"name":"OnlineStore","parents":["OnlineBusiness"]},
  {"iri":"http://schema.org/OpeningHoursSpecification","members":[{"key":"closes","types":[["datatype","time"]]},{"key":"dayOfWeek","types":[["enumeration","DayOfWeek"]]},{"key":"opens","types":[["datatype","time"]]},{"key":"validFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"validThrough","types":[["datatype","date"],["datatype","dateTime"]]}],"name":"OpeningHoursSpecification","parents":["StructuredValue"]},
  {"iri":"http://schema.org/OperatingSystem","members":[],"name":"OperatingSystem","parents":["SoftwareApplication"]},
  {"iri":"http://schema.org/OpinionNewsArticle","members":[],"name":"OpinionNewsArticle","parents":["NewsArticle"]},
  {"iri":"http://schema.org/Optician","members":[],"name":"Optician","parents":["MedicalBusiness"]},
  {"iri":"http://schema.org/Order","members":[{"key":"acceptedOffer","types":[["class","Offer"]]},{"key":"billingAddress","types":[["class","PostalAddress"]]},{"key":"broker","types":[["class","Organization"],["class","Person"]]},{"key":"confirmationNumber","types":[["datatype","string"]]},{"key":"customer","types":[["class","Organization"],["class","Person"]]},{"key":"discount","types":[["datatype","double"],["datatype","string"]]},{"key":"discountCode","types":[["datatype","string"]]},{"key":"discountCurrency","types":[["datatype","string"]]},{"key":"isGift","types":[["datatype","boolean"]]},{"key":"merchant","types":[["class","Organization"],["class","Person"]]},{"key":"orderDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"orderDelivery","types":[["class","ParcelDelivery"]]},{"key":"orderNumber","types":[["datatype","string"]]},{"key":"orderStatus","types":[["enumeration","OrderStatus"]]},{"key":"orderedItem","types":[["class","OrderItem"],["class","Product"],["class","Service"]]},{"key":"partOfInvoice","types":[["class","Invoice"]]},{"key":"paymentDue","types":[["datatype","dateTime"]]},{"key":"paymentDueDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"paymentMethod","types":[["class","PaymentMethod"],["datatype","string"]]},{"key":"paymentMethodId","types":[["datatype","string"]]},{"key":"paymentUrl","types":[["datatype","anyURI"]]},{"key":"seller","types":[["class","Organization"],["class","Person"]]}],"name":"Order","parents":["Intangible"]},
  {"iri":"http://schema.org/OrderAction","members":[{"key":"deliveryMethod","types":[["enumeration","DeliveryMethod"]]}],"name":"OrderAction","parents":["TradeAction"]},
  {"iri":"http://schema.org/OrderItem","members":[{"key":"orderDelivery","types":[["class","ParcelDelivery"]]},{"key":"orderItemNumber","types":[["datatype","string"]]},{"key":"orderItemStatus","types":[["enumeration","OrderStatus"]]},{"key":"orderQuantity","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"orderedItem","types":[["class","OrderItem"],["class","Product"],["class","Service"]]}],"name":"OrderItem","parents":["StructuredValue"]},
  {"iri":"http://schema.org/Organization","members":[{"key":"acceptedPaymentMethod","types":[["class","LoanOrCredit"],["class","PaymentMethod"],["datatype","string"]]},{"key":"actionableFeedbackPolicy","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"agentInteractionStatistic","types":[["class","InteractionCounter"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"alumni","types":[["class","Person"]]},{"key":"areaServed","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"award","types":[["datatype","string"]]},{"key":"awards","types":[["datatype","string"]]},{"key":"brand","types":[["class","Brand"],["class","Organization"]]},{"key":"companyRegistration","types":[["class","Certification"]]},{"key":"contactPoint","types":[["class","ContactPoint"]]},{"key":"contactPoints","types":[["class","ContactPoint"]]},{"key":"correctionsPolicy","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"department","types":[["class","Organization"]]},{"key":"dissolutionDate","types":[["datatype","date"]]},{"key":"diversityPolicy","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"diversityStaffingReport","types":[["class","Article"],["datatype","anyURI"]]},{"key":"duns","types":[["datatype","string"]]},{"key":"email","types":[["datatype","string"]]},{"key":"employee","types":[["class","Person"]]},{"key":"employees","types":[["class","Person"]]},{"key":"ethicsPolicy","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"founder","types":[["class","Organization"],["class","Person"]]},{"key":"founders","types":[["class","Person"]]},{"key":"foundingDate","types":[["datatype","date"]]},{"key":"foundingLocation","types":[["class","Place"]]},{"key":"funder","types":[["class","Organization"],["class","Person"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasCredential","types":[["class","EducationalOccupationalCredential"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"hasMemberProgram","types":[["class","MemberProgram"]]},{"key":"hasMerchantReturnPolicy","types":[["class","MerchantReturnPolicy"]]},{"key":"hasOfferCatalog","types":[["class","OfferCatalog"]]},{"key":"hasPOS","types":[["class","Place"]]},{"key":"hasShippingService","types":[["class","ShippingService"]]},{"key":"interactionStatistic","types":[["class","InteractionCounter"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"iso6523Code","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"knowsAbout","types":[["class","Thing"],["datatype","anyURI"],["datatype","string"]]},{"key":"knowsLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"legalAddress","types":[["class","PostalAddress"]]},{"key":"legalName","types":[["datatype","string"]]},{"key":"legalRepresentative","types":[["class","Person"]]},{"key":"leiCode","types":[["datatype","string"]]},{"key":"location","types":[["class","Place"],["class","PostalAddress"],["class","VirtualLocation"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"makesOffer","types":[["class","Offer"]]},{"key":"member","types":[["class","Organization"],["class","Person"]]},{"key":"memberOf","types":[["class","MemberProgramTier"],["class","Organization"],["class","ProgramMembership"]]},{"key":"members","types":[["class","Organization"],["class","Person"]]},{"key":"naics","types":[["datatype","string"]]},{"key":"nonprofitStatus","types":[["class","NonprofitType"]]},{"key":"numberOfEmployees","types":[["class","QuantitativeValue"]]},{"key":"ownershipFundingInfo","types":[["class","AboutPage"],["class","CreativeWork"],["datatype","anyURI"],["datatype","string"]]},{"key":"owns","types":[["class","Thing"]]},{"key":"parentOrganization","types":[["class","Organization"]]},{"key":"publishingPrinciples","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"seeks","types":[["class","Demand"]]},{"key":"serviceArea","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"]]},{"key":"skills","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"sponsor","types":[["class","Organization"],["class","Person"]]},{"key":"subOrganization","types":[["class","Organization"]]},{"key":"taxID","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]},{"key":"unnamedSourcesPolicy","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"vatID","types":[["datatype","string"]]}],"name":"Organization","parents":["Thing"]},
  {"iri":"http://schema.org/OrganizationRole","members":[{"key":"numberedPosition","types":[["datatype","double"]]}],"name":"OrganizationRole","parents":["Role"]},
  {"iri":"http://schema.org/OrganizeAction","members":[],"name":"OrganizeAction","parents":["Action"]},
  {"iri":"http://schema.org/OutletStore","members":[],"name":"OutletStore","parents":["Store"]},
  {"iri":"http://schema.org/OwnershipInfo","members":[{"key":"acquiredFrom","types":[["class","Organization"],["class","Person"]]},{"key":"ownedFrom","types":[["datatype","dateTime"]]},{"key":"ownedThrough","types":[["datatype","dateTime"]]},{"key":"typeOfGood","types":[["class","Product"],["class","Service"]]}],"name":"OwnershipInfo","parents":["StructuredValue"]},
  {"iri":"http://schema.org/PaintAction","members":[],"name":"PaintAction","parents":["CreateAction"]},
  {"iri":"http://schema.org/Painting","members":[],"name":"Painting","parents":["CreativeWork"]},
  {"iri":"http://schema.org/PalliativeProcedure","members":[],"name":"PalliativeProcedure","parents":["MedicalTherapy"]},
  {"iri":"http://schema.org/ParcelDelivery","members":[{"key":"carrier","types":[["class","Organization"]]},{"key":"deliveryAddress","types":[["class","PostalAddress"]]},{"key":"deliveryStatus","types":[["class","DeliveryEvent"]]},{"key":"expectedArrivalFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"expectedArrivalUntil","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"hasDeliveryMethod","types":[["enumeration","DeliveryMethod"]]},{"key":"itemShipped","types":[["class","Product"]]},{"key":"originAddress","types":[["class","PostalAddress"]]},{"key":"partOfOrder","types":[["class","Order"]]},{"key":"provider","types":[["class","Organization"],["class","Person"]]},{"key":"trackingNumber","types":[["datatype","string"]]},{"key":"trackingUrl","types":[["datatype","anyURI"]]}],"name":"ParcelDelivery","parents":["Intangible"]},
  {"iri":"http://schema.org/ParentAudience","members":[{"key":"childMaxAge","types":[["datatype","double"]]},{"key":"childMinAge","types":[["datatype","double"]]}],"name":"ParentAudience","parents":["PeopleAudience"]},
  {"iri":"http://schema.org/Park","members":[],"name":"Park","parents":["CivicStructure"]},
  {"iri":"http://schema.org/ParkingFacility","members":[],"name":"ParkingFacility","parents":["CivicStructure"]},
  {"iri":"http://schema.org/PathologyTest","members":[{"key":"tissueSample","types":[["datatype","string"]]}],"name":"PathologyTest","parents":["MedicalTest"]},
  {"iri":"http://schema.org/Patient","members":[{"key":"diagnosis","types":[["class","MedicalCondition"]]},{"key":"drug","types":[["class","Drug"]]}],"name":"Patient","parents":["MedicalAudience","Person"]},
  {"iri":"http://schema.org/PawnShop","members":[],"name":"PawnShop","parents":["Store"]},
  {"iri":"http://schema.org/PayAction","members":[{"key":"recipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]}],"name":"PayAction","parents":["TradeAction"]},
  {"iri":"http://schema.org/PaymentCard","members":[{"key":"cashBack","types":[["datatype","boolean"],["datatype","double"]]},{"key":"contactlessPayment","types":[["datatype","boolean"]]},{"key":"floorLimit","types":[["class","MonetaryAmount"]]},{"key":"monthlyMinimumRepaymentAmount","types":[["class","MonetaryAmount"],["datatype","double"]]}],"name":"PaymentCard","parents":["FinancialProduct","PaymentMethod"]},
  {"iri":"http://schema.org/PaymentChargeSpecification","members":[{"key":"appliesToDeliveryMethod","types":[["enumeration","DeliveryMethod"]]},{"key":"appliesToPaymentMethod","types":[["class","PaymentMethod"]]}],"name":"PaymentChargeSpecification","parents":["PriceSpecification"]},
  {"iri":"http://schema.org/PaymentMethod","members":[{"key":"paymentMethodType","types":[["enumeration","PaymentMethodType"]]}],"name":"PaymentMethod","parents":["Intangible"]},
  {"iri":"http://schema.org/PaymentService","members":[],"name":"PaymentService","parents":["FinancialProduct","PaymentMethod"]},
  {"iri":"http://schema.org/PeopleAudience","members":[{"key":"healthCondition","types":[["class","MedicalCondition"]]},{"key":"requiredGender","types":[["datatype","string"]]},{"key":"requiredMaxAge","types":[["datatype","int"]]},{"key":"requiredMinAge","types":[["datatype","int"]]},{"key":"suggestedAge","types":[["class","QuantitativeValue"]]},{"key":"suggestedGender","types":[["enumeration","GenderType"],["datatype","string"]]},{"key":"suggestedMaxAge","types":[["datatype","double"]]},{"key":"suggestedMeasurement","types":[["class","QuantitativeValue"]]},{"key":"suggestedMinAge","types":[["datatype","double"]]}],"name":"PeopleAudience","parents":["Audience"]},
  {"iri":"http://schema.org/PerformAction","members":[{"key":"entertainmentBusiness","types":[["class","EntertainmentBusiness"]]}],"name":"PerformAction","parents":["PlayAction"]},
  {"iri":"http://schema.org/PerformanceRole","members":[{"key":"characterName","types":[["datatype","string"]]}],"name":"PerformanceRole","parents":["Role"]},
  {"iri":"http://schema.org/PerformingArtsEvent","members":[],"name":"PerformingArtsEvent","parents":["Event"]},
  {"iri":"http://schema.org/PerformingArtsTheater","members":[],"name":"PerformingArtsTheater","parents":["CivicStructure"]},
  {"iri":"http://schema.org/PerformingGroup","members":[],"name":"PerformingGroup","parents":["Organization"]},
  {"iri":"http://schema.org/Periodical","members":[],"name":"Periodical","parents":["CreativeWorkSeries"]},
  {"iri":"http://schema.org/Permit","members":[{"key":"issuedBy","types":[["class","Organization"]]},{"key":"issuedThrough","types":[["class","Service"]]},{"key":"permitAudience","types":[["class","Audience"]]},{"key":"validFor","types":[["class","Duration"]]},{"key":"validFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"validIn","types":[["class","AdministrativeArea"]]},{"key":"validUntil","types":[["datatype","date"]]}],"name":"Permit","parents":["Intangible"]},
  {"iri":"http://schema.org/Person","members":[{"key":"additionalName","types":[["datatype","string"]]},{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"affiliation","types":[["class","Organization"]]},{"key":"agentInteractionStatistic","types":[["class","InteractionCounter"]]},{"key":"alumniOf","types":[["class","EducationalOrganization"],["class","Organization"]]},{"key":"award","types":[["datatype","string"]]},{"key":"awards","types":[["datatype","string"]]},{"key":"birthDate","types":[["datatype","date"]]},{"key":"birthPlace","types":[["class","Place"]]},{"key":"brand","types":[["class","Brand"],["class","Organization"]]},{"key":"callSign","types":[["datatype","string"]]},{"key":"children","types":[["class","Person"]]},{"key":"colleague","types":[["class","Person"],["datatype","anyURI"]]},{"key":"colleagues","types":[["class","Person"]]},{"key":"contactPoint","types":[["class","ContactPoint"]]},{"key":"contactPoints","types":[["class","ContactPoint"]]},{"key":"deathDate","types":[["datatype","date"]]},{"key":"deathPlace","types":[["class","Place"]]},{"key":"duns","types":[["datatype","string"]]},{"key":"email","types":[["datatype","string"]]},{"key":"familyName","types":[["datatype","string"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"follows","types":[["class","Person"]]},{"key":"funder","types":[["class","Organization"],["class","Person"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"gender","types":[["enumeration","GenderType"],["datatype","string"]]},{"key":"givenName","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasCredential","types":[["class","EducationalOccupationalCredential"]]},{"key":"hasOccupation","types":[["class","Occupation"]]},{"key":"hasOfferCatalog","types":[["class","OfferCatalog"]]},{"key":"hasPOS","types":[["class","Place"]]},{"key":"height","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"homeLocation","types":[["class","ContactPoint"],["class","Place"]]},{"key":"honorificPrefix","types":[["datatype","string"]]},{"key":"honorificSuffix","types":[["datatype","string"]]},{"key":"interactionStatistic","types":[["class","InteractionCounter"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"jobTitle","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"knows","types":[["class","Person"]]},{"key":"knowsAbout","types":[["class","Thing"],["datatype","anyURI"],["datatype","string"]]},{"key":"knowsLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"lifeEvent","types":[["class","Event"]]},{"key":"makesOffer","types":[["class","Offer"]]},{"key":"memberOf","types":[["class","MemberProgramTier"],["class","Organization"],["class","ProgramMembership"]]},{"key":"naics","types":[["datatype","string"]]},{"key":"nationality","types":[["class","Country"]]},{"key":"netWorth","types":[["class","MonetaryAmount"],["class","PriceSpecification"]]},{"key":"owns","types":[["class","Thing"]]},{"key":"parent","types":[["class","Person"]]},{"key":"parents","types":[["class","Person"]]},{"key":"performerIn","types":[["class","Event"]]},{"key":"pronouns","types":[["class","DefinedTerm"],["class","StructuredValue"],["datatype","string"]]},{"key":"publishingPrinciples","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"relatedTo","types":[["class","Person"]]},{"key":"seeks","types":[["class","Demand"]]},{"key":"sibling","types":[["class","Person"]]},{"key":"siblings","types":[["class","Person"]]},{"key":"skills","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"sponsor","types":[["class","Organization"],["class","Person"]]},{"key":"spouse","types":[["class","Person"]]},{"key":"taxID","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]},{"key":"vatID","types":[["datatype","string"]]},{"key":"weight","types":[["class","Mass"],["class","QuantitativeValue"]]},{"key":"workLocation","types":[["class","ContactPoint"],["class","Place"]]},{"key":"worksFor","types":[["class","Organization"]]}],"name":"Person","parents":["Thing"]},
  {"iri":"http://schema.org/PetStore","members":[],"name":"PetStore","parents":["Store"]},
  {"iri":"http://schema.org/Pharmacy","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"Pharmacy","parents":["MedicalBusiness","MedicalOrganization"]},
  {"iri":"http://schema.org/Photograph","members":[],"name":"Photograph","parents":["CreativeWork"]},
  {"iri":"http://schema.org/PhotographAction","members":[],"name":"PhotographAction","parents":["CreateAction"]},
  {"iri":"http://schema.org/PhysicalActivity","members":[{"key":"associatedAnatomy","types":[["class","AnatomicalStructure"],["class","AnatomicalSystem"],["class","SuperficialAnatomy"]]},{"key":"category","types":[["class","CategoryCode"],["class","Thing"],["enumeration","PhysicalActivityCategory"],["datatype","anyURI"],["datatype","string"]]},{"key":"epidemiology","types":[["datatype","string"]]},{"key":"pathophysiology","types":[["datatype","string"]]}],"name":"PhysicalActivity","parents":["LifestyleModification"]},
  {"iri":"http://schema.org/PhysicalTherapy","members":[],"name":"PhysicalTherapy","parents":["MedicalTherapy"]},
  {"iri":"http://schema.org/Physician","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"availableService","types":[["class","MedicalProcedure"],["class","MedicalTest"],["class","MedicalTherapy"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"hospitalAffiliation","types":[["class","Hospital"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"occupationalCategory","types":[["class","CategoryCode"],["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]},{"key":"usNPI","types":[["datatype","string"]]}],"name":"Physician","parents":["MedicalBusiness","MedicalOrganization"]},
  {"iri":"http://schema.org/PhysiciansOffice","members":[],"name":"PhysiciansOffice","parents":["Physician"]},
  {"iri":"http://schema.org/Place","members":[{"key":"additionalProperty","types":[["class","PropertyValue"]]},{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"amenityFeature","types":[["class","LocationFeatureSpecification"]]},{"key":"branchCode","types":[["datatype","string"]]},{"key":"containedIn","types":[["class","Place"]]},{"key":"containedInPlace","types":[["class","Place"]]},{"key":"containsPlace","types":[["class","Place"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"geo","types":[["class","GeoCoordinates"],["class","GeoShape"]]},{"key":"geoContains","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoCoveredBy","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoCovers","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoCrosses","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoDisjoint","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoEquals","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoIntersects","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoOverlaps","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoTouches","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"geoWithin","types":[["class","GeospatialGeometry"],["class","Place"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasDriveThroughService","types":[["datatype","boolean"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"hasMap","types":[["class","Map_"],["datatype","anyURI"]]},{"key":"isAccessibleForFree","types":[["datatype","boolean"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"latitude","types":[["datatype","double"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"longitude","types":[["datatype","double"],["datatype","string"]]},{"key":"map","types":[["datatype","anyURI"]]},{"key":"maps","types":[["datatype","anyURI"]]},{"key":"maximumAttendeeCapacity","types":[["datatype","int"]]},{"key":"openingHoursSpecification","types":[["class","OpeningHoursSpecification"]]},{"key":"photo","types":[["class","ImageObject"],["class","Photograph"]]},{"key":"photos","types":[["class","ImageObject"],["class","Photograph"]]},{"key":"publicAccess","types":[["datatype","boolean"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"smokingAllowed","types":[["datatype","boolean"]]},{"key":"specialOpeningHoursSpecification","types":[["class","OpeningHoursSpecification"]]},{"key":"telephone","types":[["datatype","string"]]},{"key":"tourBookingPage","types":[["datatype","anyURI"]]}],"name":"Place","parents":["Thing"]},
  {"iri":"http://schema.org/PlaceOfWorship","members":[],"name":"PlaceOfWorship","parents":["CivicStructure"]},
  {"iri":"http://schema.org/PlanAction","members":[{"key":"scheduledTime","types":[["datatype","date"],["datatype","dateTime"]]}],"name":"PlanAction","parents":["OrganizeAction"]},
  {"iri":"http://schema.org/Play","members":[],"name":"Play","parents":["CreativeWork"]},
  {"iri":"http://schema.org/PlayAction","members":[{"key":"audience","types":[["class","Audience"]]},{"key":"event","types":[["class","Event"]]}],"name":"PlayAction","parents":["Action"]},
  {"iri":"http://schema.org/PlayGameAction","members":[{"key":"gameAvailabilityType","types":[["enumeration","GameAvailabilityEnumeration"],["datatype","string"]]}],"name":"PlayGameAction","parents":["ConsumeAction"]},
  {"iri":"http://schema.org/Playground","members":[],"name":"Playground","parents":["CivicStructure"]},
  {"iri":"http://schema.org/Plumber","members":[],"name":"Plumber","parents":["HomeAndConstructionBusiness"]},
  {"iri":"http://schema.org/PodcastEpisode","members":[],"name":"PodcastEpisode","parents":["Episode"]},
  {"iri":"http://schema.org/PodcastSeason","members":[],"name":"PodcastSeason","parents":["CreativeWorkSeason"]},
  {"iri":"http://schema.org/PodcastSeries","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"webFeed","types":[["class","DataFeed"],["datatype","anyURI"]]}],"name":"PodcastSeries","parents":["CreativeWorkSeries"]},
  {"iri":"http://schema.org/PoliceStation","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"openingHours","types":[["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"PoliceStation","parents":["EmergencyService","CivicStructure"]},
  {"iri":"http://schema.org/PoliticalParty","members":[],"name":"PoliticalParty","parents":["Organization"]},
  {"iri":"http://schema.org/Pond","members":[],"name":"Pond","parents":["BodyOfWater"]},
  {"iri":"http://schema.org/PostOffice","members":[],"name":"PostOffice","parents":["GovernmentOffice"]},
  {"iri":"http://schema.org/PostalAddress","members":[{"key":"addressCountry","types":[["class","Country"],["datatype","string"]]},{"key":"addressLocality","types":[["datatype","string"]]},{"key":"addressRegion","types":[["class","AdministrativeArea"],["datatype","string"]]},{"key":"extendedAddress","types":[["datatype","string"]]},{"key":"postOfficeBoxNumber","types":[["datatype","string"]]},{"key":"postalCode","types":[["datatype","string"]]},{"key":"streetAddress","types":[["datatype","string"]]}],"name":"PostalAddress","parents":["ContactPoint"]},
  {"iri":"http://schema.org/PostalCodeRangeSpecification","members":[{"key":"postalCodeBegin","types":[["datatype","string"]]},{"key":"postalCodeEnd","types":[["datatype","string"]]}],"name":"PostalCodeRangeSpecification","parents":["StructuredValue"]},
  {"iri":"http://schema.org/Poster","members":[],"name":"Poster","parents":["CreativeWork"]},
  {"iri":"http://schema.org/PreOrderAction","members":[],"name":"PreOrderAction","parents":["TradeAction"]},
  {"iri":"http://schema.org/PrependAction","members":[],"name":"PrependAction","parents":["InsertAction"]},
  {"iri":"http://schema.org/Preschool","members":[],"name":"Preschool","parents":["EducationalOrganization"]},
  {"iri":"http://schema.org/PresentationDigitalDocument","members":[],"name":"PresentationDigitalDocument","parents":["DigitalDocument"]},
  {"iri":"http://schema.org/PreventionIndication","members":[],"name":"PreventionIndication","parents":["MedicalIndication"]},
  {"iri":"http://schema.org/PriceSpecification","members":[{"key":"eligibleQuantity","types":[["class","QuantitativeValue"]]},{"key":"eligibleTransactionVolume","types":[["class","PriceSpecification"]]},{"key":"maxPrice","types":[["datatype","double"]]},{"key":"membershipPointsEarned","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"minPrice","types":[["datatype","double"]]},{"key":"price","types":[["datatype","double"],["datatype","string"]]},{"key":"priceCurrency","types":[["datatype","string"]]},{"key":"validForMemberTier","types":[["class","MemberProgramTier"]]},{"key":"validFrom","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"validThrough","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"valueAddedTaxIncluded","types":[["datatype","boolean"]]}],"name":"PriceSpecification","parents":["StructuredValue"]},
  {"iri":"http://schema.org/Product","members":[{"key":"additionalProperty","types":[["class","PropertyValue"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"asin","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"audience","types":[["class","Audience"]]},{"key":"award","types":[["datatype","string"]]},{"key":"awards","types":[["datatype","string"]]},{"key":"brand","types":[["class","Brand"],["class","Organization"]]},{"key":"category","types":[["class","CategoryCode"],["class","Thing"],["enumeration","PhysicalActivityCategory"],["datatype","anyURI"],["datatype","string"]]},{"key":"color","types":[["datatype","string"]]},{"key":"colorSwatch","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"countryOfAssembly","types":[["datatype","string"]]},{"key":"countryOfLastProcessing","types":[["datatype","string"]]},{"key":"countryOfOrigin","types":[["class","Country"]]},{"key":"depth","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"displayLocation","types":[["class","Place"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"gtin","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"gtin12","types":[["datatype","string"]]},{"key":"gtin13","types":[["datatype","string"]]},{"key":"gtin14","types":[["datatype","string"]]},{"key":"gtin8","types":[["datatype","string"]]},{"key":"hasAdultConsideration","types":[["enumeration","AdultOrientedEnumeration"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasEnergyConsumptionDetails","types":[["class","EnergyConsumptionDetails"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"hasMeasurement","types":[["class","QuantitativeValue"]]},{"key":"hasMerchantReturnPolicy","types":[["class","MerchantReturnPolicy"]]},{"key":"height","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"inProductGroupWithID","types":[["datatype","string"]]},{"key":"isAccessoryOrSparePartFor","types":[["class","Product"]]},{"key":"isConsumableFor","types":[["class","Product"]]},{"key":"isFamilyFriendly","types":[["datatype","boolean"]]},{"key":"isRelatedTo","types":[["class","Product"],["class","Service"]]},{"key":"isSimilarTo","types":[["class","Product"],["class","Service"]]},{"key":"isVariantOf","types":[["class","ProductGroup"],["class","ProductModel"]]},{"key":"itemCondition","types":[["enumeration","OfferItemCondition"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"manufacturer","types":[["class","Organization"]]},{"key":"material","types":[["class","Product"],["datatype","anyURI"],["datatype","string"]]},{"key":"mobileUrl","types":[["datatype","string"]]},{"key":"model","types":[["class","ProductModel"],["datatype","string"]]},{"key":"mpn","types":[["datatype","string"]]},{"key":"negativeNotes","types":[["class","ItemList"],["class","ListItem"],["class","WebContent"],["datatype","string"]]},{"key":"nsn","types":[["datatype","string"]]},{"key":"offers","types":[["class","Demand"],["class","Offer"]]},{"key":"pattern","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"positiveNotes","types":[["class","ItemList"],["class","ListItem"],["class","WebContent"],["datatype","string"]]},{"key":"productID","types":[["datatype","string"]]},{"key":"productionDate","types":[["datatype","date"]]},{"key":"purchaseDate","types":[["datatype","date"]]},{"key":"releaseDate","types":[["datatype","date"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"size","types":[["class","DefinedTerm"],["class","QuantitativeValue"],["class","SizeSpecification"],["datatype","string"]]},{"key":"sku","types":[["datatype","string"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"weight","types":[["class","Mass"],["class","QuantitativeValue"]]},{"key":"width","types":[["class","Distance"],["class","QuantitativeValue"]]}],"name":"Product","parents":["Thing"]},
  {"iri":"http://schema.org/ProductCollection","members":[{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"audience","types":[["class","Audience"]]},{"key":"award","types":[["datatype","string"]]},{"key":"awards","types":[["datatype","string"]]},{"key":"countryOfOrigin","types":[["class","Country"]]},{"key":"displayLocation","types":[["class","Place"]]},{"key":"funding","types":[["class","Grant"]]},{"key":"includesObject","types":[["class","TypeAndQuantityNode"]]},{"key":"isFamilyFriendly","types":[["datatype","boolean"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"material","types":[["class","Product"],["datatype","anyURI"],["datatype","string"]]},{"key":"offers","types":[["class","Demand"],["class","Offer"]]},{"key":"pattern","types":[["class","DefinedTerm"],["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"size","types":[["class","DefinedTerm"],["class","QuantitativeValue"],["class","SizeSpecification"],["datatype","string"]]}],"name":"ProductCollection","parents":["Collection","Product"]},
  {"iri":"http://schema.org/ProductGroup","members":[{"key":"hasVariant","types":[["class","Product"]]},{"key":"productGroupID","types":[["datatype","string"]]},{"key":"variesBy","types":[["class","DefinedTerm"],["datatype","string"]]}],"name":"ProductGroup","parents":["Product"]},
  {"iri":"http://schema.org/ProductModel","members":[{"key":"predecessorOf","types":[["class","ProductModel"]]},{"key":"successorOf","types":[["class","ProductModel"]]}],"name":"ProductModel","parents":["Product"]},
  {"iri":"http://schema.org/ProfessionalService","members":[],"name":"ProfessionalService","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/ProfilePage","members":[],"name":"ProfilePage","parents":["WebPage"]},
  {"iri":"http://schema.org/ProgramMembership","members":[{"key":"hostingOrganization","types":[["class","Organization"]]},{"key":"member","types":[["class","Organization"],["class","Person"]]},{"key":"members","types":[["class","Organization"],["class","Person"]]},{"key":"membershipNumber","types":[["datatype","string"]]},{"key":"membershipPointsEarned","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"program","types":[["class","MemberProgram"]]},{"key":"programName","types":[["datatype","string"]]}],"name":"ProgramMembership","parents":["Intangible"]},
  {"iri":"http://schema.org/Project","members":[],"name":"Project","parents":["Organization"]},
  {"iri":"http://schema.org/Property","members":[{"key":"domainIncludes","types":[["class","Class"]]},{"key":"inverseOf","types":[["class","Property"]]},{"key":"rangeIncludes","types":[["class","Class"]]},{"key":"supersededBy","types":[["class","Class"],["class","Enumeration"],["class","Property"]]}],"name":"Property","parents":["Intangible"]},
  {"iri":"http://schema.org/PropertyValue","members":[{"key":"maxValue","types":[["datatype","double"]]},{"key":"measurementMethod","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"measurementTechnique","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"minValue","types":[["datatype","double"]]},{"key":"propertyID","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"unitCode","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"unitText","types":[["datatype","string"]]},{"key":"value","types":[["class","StructuredValue"],["datatype","boolean"],["datatype","double"],["datatype","string"]]},{"key":"valueReference","types":[["class","DefinedTerm"],["class","Enumeration"],["class","MeasurementTypeEnumeration"],["class","PropertyValue"],["class","QualitativeValue"],["class","QuantitativeValue"],["class","StructuredValue"],["datatype","string"]]}],"name":"PropertyValue","parents":["StructuredValue"]},
  {"iri":"http://schema.org/PropertyValueSpecification","members":[{"key":"defaultValue","types":[["class","Thing"],["datatype","string"]]},{"key":"maxValue","types":[["datatype","double"]]},{"key":"minValue","types":[["datatype","double"]]},{"key":"multipleValues","types":[["datatype","boolean"]]},{"key":"readonlyValue","types":[["datatype","boolean"]]},{"key":"stepValue","types":[["datatype","double"]]},{"key":"valueMaxLength","types":[["datatype","double"]]},{"key":"valueMinLength","types":[["datatype","double"]]},{"key":"valueName","types":[["datatype","string"]]},{"key":"valuePattern","types":[["datatype","string"]]},{"key":"valueRequired","types":[["datatype","boolean"]]}],"name":"PropertyValueSpecification","parents":["Intangible"]},
  {"iri":"http://schema.org/Protein","members":[{"key":"hasBioPolymerSequence","types":[["datatype","string"]]}],"name":"Protein","parents":["BioChemEntity"]},
  {"iri":"http://schema.org/PsychologicalTreatment","members":[],"name":"PsychologicalTreatment","parents":["TherapeuticProcedure"]},
  {"iri":"http://schema.org/PublicSwimmingPool","members":[],"name":"PublicSwimmingPool","parents":["SportsActivityLocation"]},
  {"iri":"http://schema.org/PublicToilet","members":[],"name":"PublicToilet","parents":["CivicStructure"]},
  {"iri":"http://schema.org/PublicationEvent","members":[{"key":"free","types":[["datatype","boolean"]]},{"key":"publishedBy","types":[["class","Organization"],["class","Person"]]},{"key":"publishedOn","types":[["class","BroadcastService"]]}],"name":"PublicationEvent","parents":["Event"]},
  {"iri":"http://schema.org/PublicationIssue","members":[{"key":"issueNumber","types":[["datatype","int"],["datatype","string"]]},{"key":"pageEnd","types":[["datatype","int"],["datatype","string"]]},{"key":"pageStart","types":[["datatype","int"],["datatype","string"]]},{"key":"pagination","types":[["datatype","string"]]}],"name":"PublicationIssue","parents":["CreativeWork"]},
  {"iri":"http://schema.org/PublicationVolume","members":[{"key":"pageEnd","types":[["datatype","int"],["datatype","string"]]},{"key":"pageStart","types":[["datatype","int"],["datatype","string"]]},{"key":"pagination","types":[["datatype","string"]]},{"key":"volumeNumber","types":[["datatype","int"],["datatype","string"]]}],"name":"PublicationVolume","parents":["CreativeWork"]},
  {"iri":"http://schema.org/QAPage","members":[],"name":"QAPage","parents":["WebPage"]},
  {"iri":"http://schema.org/QualitativeValue","members":[{"key":"additionalProperty","types":[["class","PropertyValue"]]},{"key":"equal","types":[["class","QualitativeValue"]]},{"key":"greater","types":[["class","QualitativeValue"]]},{"key":"greaterOrEqual","types":[["class","QualitativeValue"]]},{"key":"lesser","types":[["class","QualitativeValue"]]},{"key":"lesserOrEqual","types":[["class","QualitativeValue"]]},{"key":"nonEqual","types":[["class","QualitativeValue"]]},{"key":"valueReference","types":[["class","DefinedTerm"],["class","Enumeration"],["class","MeasurementTypeEnumeration"],["class","PropertyValue"],["class","QualitativeValue"],["class","QuantitativeValue"],["class","StructuredValue"],["datatype","string"]]}],"name":"QualitativeValue","parents":["Enumeration"]},
  {"iri":"http://schema.org/QuantitativeValue","members":[{"key":"additionalProperty","types":[["class","PropertyValue"]]},{"key":"maxValue","types":[["datatype","double"]]},{"key":"minValue","types":[["datatype","double"]]},{"key":"unitCode","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"unitText","types":[["datatype","string"]]},{"key":"value","types":[["class","StructuredValue"],["datatype","boolean"],["datatype","double"],["datatype","string"]]},{"key":"valueReference","types":[["class","DefinedTerm"],["class","Enumeration"],["class","MeasurementTypeEnumeration"],["class","PropertyValue"],["class","QualitativeValue"],["class","QuantitativeValue"],["class","StructuredValue"],["datatype","string"]]}],"name":"QuantitativeValue","parents":["StructuredValue"]},
  {"iri":"http://schema.org/QuantitativeValueDistribution","members":[{"key":"duration","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"median","types":[["datatype","double"]]},{"key":"percentile10","types":[["datatype","double"]]},{"key":"percentile25","types":[["datatype","double"]]},{"key":"percentile75","types":[["datatype","double"]]},{"key":"percentile90","types":[["datatype","double"]]}],"name":"QuantitativeValueDistribution","parents":["StructuredValue"]},
  {"iri":"http://schema.org/Quantity","members":[],"name":"Quantity","parents":["Intangible"]},
  {"iri":"http://schema.org/Question","members":[{"key":"acceptedAnswer","types":[["class","Answer"],["class","ItemList"]]},{"key":"answerCount","types":[["datatype","int"]]},{"key":"eduQuestionType","types":[["datatype","string"]]},{"key":"suggestedAnswer","types":[["class","Answer"],["class","ItemList"]]}],"name":"Question","parents":["Comment"]},
  {"iri":"http://schema.org/Quiz","members":[],"name":"Quiz","parents":["LearningResource"]},
  {"iri":"http://schema.org/Quotation","members":[{"key":"spokenByCharacter","types":[["class","Organization"],["class","Person"]]}],"name":"Quotation","parents":["CreativeWork"]},
  {"iri":"http://schema.org/QuoteAction","members":[],"name":"QuoteAction","parents":["TradeAction"]},
  {"iri":"http://schema.org/RVPark","members":[],"name":"RVPark","parents":["CivicStructure"]},
  {"iri":"http://schema.org/RadiationTherapy","members":[],"name":"RadiationTherapy","parents":["MedicalTherapy"]},
  {"iri":"http://schema.org/RadioBroadcastService","members":[],"name":"RadioBroadcastService","parents":["BroadcastService"]},
  {"iri":"http://schema.org/RadioChannel","members":[],"name":"RadioChannel","parents":["BroadcastChannel"]},
  {"iri":"http://schema.org/RadioClip","members":[],"name":"RadioClip","parents":["Clip"]},
  {"iri":"http://schema.org/RadioEpisode","members":[],"name":"RadioEpisode","parents":["Episode"]},
  {"iri":"http://schema.org/RadioSeason","members":[],"name":"RadioSeason","parents":["CreativeWorkSeason"]},
  {"iri":"http://schema.org/RadioSeries","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"actors","types":[["class","Person"]]},{"key":"containsSeason","types":[["class","CreativeWorkSeason"]]},{"key":"director","types":[["class","Person"]]},{"key":"directors","types":[["class","Person"]]},{"key":"episode","types":[["class","Episode"]]},{"key":"episodes","types":[["class","Episode"]]},{"key":"musicBy","types":[["class","MusicGroup"],["class","Person"]]},{"key":"numberOfEpisodes","types":[["datatype","int"]]},{"key":"numberOfSeasons","types":[["datatype","int"]]},{"key":"productionCompany","types":[["class","Organization"]]},{"key":"season","types":[["class","CreativeWorkSeason"],["datatype","anyURI"]]},{"key":"seasons","types":[["class","CreativeWorkSeason"]]},{"key":"trailer","types":[["class","VideoObject"]]}],"name":"RadioSeries","parents":["CreativeWorkSeries"]},
  {"iri":"http://schema.org/RadioStation","members":[],"name":"RadioStation","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/Rating","members":[{"key":"author","types":[["class","Organization"],["class","Person"]]},{"key":"bestRating","types":[["datatype","double"],["datatype","string"]]},{"key":"ratingExplanation","types":[["datatype","string"]]},{"key":"ratingValue","types":[["datatype","double"],["datatype","string"]]},{"key":"reviewAspect","types":[["class","StructuredValue"],["datatype","string"]]},{"key":"worstRating","types":[["datatype","double"],["datatype","string"]]}],"name":"Rating","parents":["Intangible"]},
  {"iri":"http://schema.org/ReactAction","members":[],"name":"ReactAction","parents":["AssessAction"]},
  {"iri":"http://schema.org/ReadAction","members":[],"name":"ReadAction","parents":["ConsumeAction"]},
  {"iri":"http://schema.org/RealEstateAgent","members":[],"name":"RealEstateAgent","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/RealEstateListing","members":[{"key":"datePosted","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"leaseLength","types":[["class","Duration"],["class","QuantitativeValue"]]}],"name":"RealEstateListing","parents":["WebPage"]},
  {"iri":"http://schema.org/ReceiveAction","members":[{"key":"deliveryMethod","types":[["enumeration","DeliveryMethod"]]},{"key":"sender","types":[["class","Audience"],["class","Organization"],["class","Person"]]}],"name":"ReceiveAction","parents":["TransferAction"]},
  {"iri":"http://schema.org/Recipe","members":[{"key":"cookTime","types":[["class","Duration"]]},{"key":"cookingMethod","types":[["datatype","string"]]},{"key":"ingredients","types":[["datatype","string"]]},{"key":"nutrition","types":[["class","NutritionInformation"]]},{"key":"recipeCategory","types":[["datatype","string"]]},{"key":"recipeCuisine","types":[["datatype","string"]]},{"key":"recipeIngredient","types":[["class","ItemList"],["class","PropertyValue"],["datatype","string"]]},{"key":"recipeInstructions","types":[["class","CreativeWork"],["class","ItemList"],["datatype","string"]]},{"key":"recipeYield","types":[["class","QuantitativeValue"],["datatype","string"]]},{"key":"suitableForDiet","types":[["enumeration","RestrictedDiet"]]}],"name":"Recipe","parents":["HowTo"]},
  {"iri":"http://schema.org/Recommendation","members":[{"key":"category","types":[["class","CategoryCode"],["class","Thing"],["enumeration","PhysicalActivityCategory"],["datatype","anyURI"],["datatype","string"]]}],"name":"Recommendation","parents":["Review"]},
  {"iri":"http://schema.org/RecommendedDoseSchedule","members":[],"name":"RecommendedDoseSchedule","parents":["DoseSchedule"]},
  {"iri":"http://schema.org/RecyclingCenter","members":[],"name":"RecyclingCenter","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/RegisterAction","members":[],"name":"RegisterAction","parents":["InteractAction"]},
  {"iri":"http://schema.org/RejectAction","members":[],"name":"RejectAction","parents":["AllocateAction"]},
  {"iri":"http://schema.org/RentAction","members":[{"key":"landlord","types":[["class","Organization"],["class","Person"]]},{"key":"realEstateAgent","types":[["class","RealEstateAgent"]]}],"name":"RentAction","parents":["TradeAction"]},
  {"iri":"http://schema.org/RentalCarReservation","members":[{"key":"dropoffLocation","types":[["class","Place"]]},{"key":"dropoffTime","types":[["datatype","dateTime"]]},{"key":"pickupLocation","types":[["class","Place"]]},{"key":"pickupTime","types":[["datatype","dateTime"]]}],"name":"RentalCarReservation","parents":["Reservation"]},
  {"iri":"http://schema.org/RepaymentSpecification","members":[{"key":"downPayment","types":[["class","MonetaryAmount"],["datatype","double"]]},{"key":"earlyPrepaymentPenalty","types":[["class","MonetaryAmount"]]},{"key":"loanPaymentAmount","types":[["class","MonetaryAmount"]]},{"key":"loanPaymentFrequency","types":[["datatype","double"]]},{"key":"numberOfLoanPayments","types":[["datatype","double"]]}],"name":"RepaymentSpecification","parents":["StructuredValue"]},
  {"iri":"http://schema.org/ReplaceAction","members":[{"key":"replacee","types":[["class","Thing"]]},{"key":"replacer","types":[["class","Thing"]]}],"name":"ReplaceAction","parents":["UpdateAction"]},
  {"iri":"http://schema.org/ReplyAction","members":[{"key":"resultComment","types":[["class","Comment"]]}],"name":"ReplyAction","parents":["CommunicateAction"]},
  {"iri":"http://schema.org/Report","members":[{"key":"reportNumber","types":[["datatype","string"]]}],"name":"Report","parents":["Article"]},
  {"iri":"http://schema.org/ReportageNewsArticle","members":[],"name":"ReportageNewsArticle","parents":["NewsArticle"]},
  {"iri":"http://schema.org/ReportedDoseSchedule","members":[],"name":"ReportedDoseSchedule","parents":["DoseSchedule"]},
  {"iri":"http://schema.org/ResearchOrganization","members":[],"name":"ResearchOrganization","parents":["Organization"]},
  {"iri":"http://schema.org/ResearchProject","members":[],"name":"ResearchProject","parents":["Project"]},
  {"iri":"http://schema.org/Researcher","members":[],"name":"Researcher","parents":["Audience"]},
  {"iri":"http://schema.org/Reservation","members":[{"key":"bookingAgent","types":[["class","Organization"],["class","Person"]]},{"key":"bookingTime","types":[["datatype","dateTime"]]},{"key":"broker","types":[["class","Organization"],["class","Person"]]},{"key":"modifiedTime","types":[["datatype","dateTime"]]},{"key":"priceCurrency","types":[["datatype","string"]]},{"key":"programMembershipUsed","types":[["class","ProgramMembership"]]},{"key":"provider","types":[["class","Organization"],["class","Person"]]},{"key":"reservationFor","types":[["class","Thing"]]},{"key":"reservationId","types":[["datatype","string"]]},{"key":"reservationStatus","types":[["enumeration","ReservationStatusType"]]},{"key":"reservedTicket","types":[["class","Ticket"]]},{"key":"totalPrice","types":[["class","PriceSpecification"],["datatype","double"],["datatype","string"]]},{"key":"underName","types":[["class","Organization"],["class","Person"]]}],"name":"Reservation","parents":["Intangible"]},
  {"iri":"http://schema.org/ReservationPackage","members":[{"key":"subReservation","types":[["class","Reservation"]]}],"name":"ReservationPackage","parents":["Reservation"]},
  {"iri":"http://schema.org/ReserveAction","members":[],"name":"ReserveAction","parents":["PlanAction"]},
  {"iri":"http://schema.org/Reservoir","members":[],"name":"Reservoir","parents":["BodyOfWater"]},
  {"iri":"http://schema.org/ResetPasswordAction","members":[],"name":"ResetPasswordAction","parents":["ControlAction"]},
  {"iri":"http://schema.org/Residence","members":[{"key":"accommodationFloorPlan","types":[["class","FloorPlan"]]}],"name":"Residence","parents":["Place"]},
  {"iri":"http://schema.org/Resort","members":[],"name":"Resort","parents":["LodgingBusiness"]},
  {"iri":"http://schema.org/Restaurant","members":[],"name":"Restaurant","parents":["FoodEstablishment"]},
  {"iri":"http://schema.org/ResumeAction","members":[],"name":"ResumeAction","parents":["ControlAction"]},
  {"iri":"http://schema.org/ReturnAction","members":[{"key":"recipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]}],"name":"ReturnAction","parents":["TransferAction"]},
  {"iri":"http://schema.org/Review","members":[{"key":"associatedClaimReview","types":[["class","Review"]]},{"key":"associatedMediaReview","types":[["class","Review"]]},{"key":"associatedReview","types":[["class","Review"]]},{"key":"itemReviewed","types":[["class","Thing"]]},{"key":"negativeNotes","types":[["class","ItemList"],["class","ListItem"],["class","WebContent"],["datatype","string"]]},{"key":"positiveNotes","types":[["class","ItemList"],["class","ListItem"],["class","WebContent"],["datatype","string"]]},{"key":"reviewAspect","types":[["class","StructuredValue"],["datatype","string"]]},{"key":"reviewBody","types":[["datatype","string"]]},{"key":"reviewRating","types":[["class","Rating"]]}],"name":"Review","parents":["CreativeWork"]},
  {"iri":"http://schema.org/ReviewAction","members":[{"key":"resultReview","types":[["class","Review"]]}],"name":"ReviewAction","parents":["AssessAction"]},
  {"iri":"http://schema.org/ReviewNewsArticle","members":[],"name":"ReviewNewsArticle","parents":["CriticReview","NewsArticle"]},
  {"iri":"http://schema.org/RiverBodyOfWater","members":[],"name":"RiverBodyOfWater","parents":["BodyOfWater"]},
  {"iri":"http://schema.org/Role","members":[{"key":"endDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"namedPosition","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"roleName","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"startDate","types":[["datatype","date"],["datatype","dateTime"]]}],"name":"Role","parents":["Intangible"]},
  {"iri":"http://schema.org/RoofingContractor","members":[],"name":"RoofingContractor","parents":["HomeAndConstructionBusiness"]},
  {"iri":"http://schema.org/Room","members":[],"name":"Room","parents":["Accommodation"]},
  {"iri":"http://schema.org/RsvpAction","members":[{"key":"additionalNumberOfGuests","types":[["datatype","double"]]},{"key":"comment","types":[["class","Comment"]]},{"key":"rsvpResponse","types":[["enumeration","RsvpResponseType"]]}],"name":"RsvpAction","parents":["InformAction"]},
  {"iri":"http://schema.org/RuntimePlatform","members":[],"name":"RuntimePlatform","parents":["SoftwareApplication"]},
  {"iri":"http://schema.org/SaleEvent","members":[],"name":"SaleEvent","parents":["Event"]},
  {"iri":"http://schema.org/SatiricalArticle","members":[],"name":"SatiricalArticle","parents":["Article"]},
  {"iri":"http://schema.org/Schedule","members":[{"key":"byDay","types":[["enumeration","DayOfWeek"],["datatype","string"]]},{"key":"byMonth","types":[["datatype","int"]]},{"key":"byMonthDay","types":[["datatype","int"]]},{"key":"byMonthWeek","types":[["datatype","int"]]},{"key":"duration","types":[["class","Duration"],["class","QuantitativeValue"]]},{"key":"endDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"endTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"exceptDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"repeatCount","types":[["datatype","int"]]},{"key":"repeatFrequency","types":[["class","Duration"],["datatype","string"]]},{"key":"scheduleTimezone","types":[["datatype","string"]]},{"key":"startDate","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"startTime","types":[["datatype","dateTime"],["datatype","time"]]}],"name":"Schedule","parents":["Intangible"]},
  {"iri":"http://schema.org/ScheduleAction","members":[],"name":"ScheduleAction","parents":["PlanAction"]},
  {"iri":"http://schema.org/ScholarlyArticle","members":[],"name":"ScholarlyArticle","parents":["Article"]},
  {"iri":"http://schema.org/School","members":[],"name":"School","parents":["EducationalOrganization"]},
  {"iri":"http://schema.org/SchoolDistrict","members":[],"name":"SchoolDistrict","parents":["AdministrativeArea"]},
  {"iri":"http://schema.org/ScreeningEvent","members":[{"key":"subtitleLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"videoFormat","types":[["datatype","string"]]},{"key":"workPresented","types":[["class","Movie"]]}],"name":"ScreeningEvent","parents":["Event"]},
  {"iri":"http://schema.org/Sculpture","members":[],"name":"Sculpture","parents":["CreativeWork"]},
  {"iri":"http://schema.org/SeaBodyOfWater","members":[],"name":"SeaBodyOfWater","parents":["BodyOfWater"]},
  {"iri":"http://schema.org/SearchAction","members":[{"key":"query","types":[["datatype","string"]]}],"name":"SearchAction","parents":["Action"]},
  {"iri":"http://schema.org/SearchRescueOrganization","members":[],"name":"SearchRescueOrganization","parents":["Organization"]},
  {"iri":"http://schema.org/SearchResultsPage","members":[],"name":"SearchResultsPage","parents":["WebPage"]},
  {"iri":"http://schema.org/Season","members":[],"name":"Season","parents":["CreativeWork"]},
  {"iri":"http://schema.org/Seat","members":[{"key":"seatNumber","types":[["datatype","string"]]},{"key":"seatRow","types":[["datatype","string"]]},{"key":"seatSection","types":[["datatype","string"]]},{"key":"seatingType","types":[["class","QualitativeValue"],["datatype","string"]]}],"name":"Seat","parents":["Intangible"]},
  {"iri":"http://schema.org/SeekToAction","members":[{"key":"startOffset","types":[["class","HyperTocEntry"],["datatype","double"]]}],"name":"SeekToAction","parents":["Action"]},
  {"iri":"http://schema.org/SelfStorage","members":[],"name":"SelfStorage","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/SellAction","members":[{"key":"buyer","types":[["class","Organization"],["class","Person"]]},{"key":"warrantyPromise","types":[["class","WarrantyPromise"]]}],"name":"SellAction","parents":["TradeAction"]},
  {"iri":"http://schema.org/SendAction","members":[{"key":"deliveryMethod","types":[["enumeration","DeliveryMethod"]]},{"key":"recipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]}],"name":"SendAction","parents":["TransferAction"]},
  {"iri":"http://schema.org/SequentialArt","members":[],"name":"SequentialArt","parents":["Book","VisualArtwork"]},
  {"iri":"http://schema.org/Series","members":[],"name":"Series","parents":["Intangible"]},
  {"iri":"http://schema.org/Service","members":[{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"areaServed","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"],["datatype","string"]]},{"key":"audience","types":[["class","Audience"]]},{"key":"availableChannel","types":[["class","ServiceChannel"]]},{"key":"award","types":[["datatype","string"]]},{"key":"brand","types":[["class","Brand"],["class","Organization"]]},{"key":"broker","types":[["class","Organization"],["class","Person"]]},{"key":"category","types":[["class","CategoryCode"],["class","Thing"],["enumeration","PhysicalActivityCategory"],["datatype","anyURI"],["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasOfferCatalog","types":[["class","OfferCatalog"]]},{"key":"hoursAvailable","types":[["class","OpeningHoursSpecification"]]},{"key":"isRelatedTo","types":[["class","Product"],["class","Service"]]},{"key":"isSimilarTo","types":[["class","Product"],["class","Service"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"offers","types":[["class","Demand"],["class","Offer"]]},{"key":"produces","types":[["class","Thing"]]},{"key":"provider","types":[["class","Organization"],["class","Person"]]},{"key":"providerMobility","types":[["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"serviceArea","types":[["class","AdministrativeArea"],["class","GeoShape"],["class","Place"]]},{"key":"serviceAudience","types":[["class","Audience"]]},{"key":"serviceOutput","types":[["class","Thing"]]},{"key":"serviceType","types":[["enumeration","GovernmentBenefitsType"],["datatype","string"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"termsOfService","types":[["datatype","anyURI"],["datatype","string"]]}],"name":"Service","parents":["Intangible"]},
  {"iri":"http://schema.org/ServiceChannel","members":[{"key":"availableLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"processingTime","types":[["class","Duration"]]},{"key":"providesService","types":[["class","Service"]]},{"key":"serviceLocation","types":[["class","Place"]]},{"key":"servicePhone","types":[["class","ContactPoint"]]},{"key":"servicePostalAddress","types":[["class","PostalAddress"]]},{"key":"serviceSmsNumber","types":[["class","ContactPoint"]]},{"key":"serviceUrl","types":[["datatype","anyURI"]]}],"name":"ServiceChannel","parents":["Intangible"]},
  {"iri":"http://schema.org/ServicePeriod","members":[{"key":"businessDays","types":[["class","OpeningHoursSpecification"],["enumeration","DayOfWeek"]]},{"key":"cutoffTime","types":[["datatype","time"]]},{"key":"duration","types":[["class","Duration"],["class","QuantitativeValue"]]}],"name":"ServicePeriod","parents":["StructuredValue"]},
  {"iri":"http://schema.org/ShareAction","members":[],"name":"ShareAction","parents":["CommunicateAction"]},
  {"iri":"http://schema.org/SheetMusic","members":[],"name":"SheetMusic","parents":["CreativeWork"]},
  {"iri":"http://schema.org/ShippingConditions","members":[{"key":"depth","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"doesNotShip","types":[["datatype","boolean"]]},{"key":"height","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"numItems","types":[["class","QuantitativeValue"]]},{"key":"orderValue","types":[["class","MonetaryAmount"]]},{"key":"seasonalOverride","types":[["class","OpeningHoursSpecification"]]},{"key":"shippingDestination","types":[["class","DefinedRegion"]]},{"key":"shippingOrigin","types":[["class","DefinedRegion"]]},{"key":"shippingRate","types":[["class","MonetaryAmount"],["class","ShippingRateSettings"]]},{"key":"transitTime","types":[["class","QuantitativeValue"],["class","ServicePeriod"]]},{"key":"weight","types":[["class","Mass"],["class","QuantitativeValue"]]},{"key":"width","types":[["class","Distance"],["class","QuantitativeValue"]]}],"name":"ShippingConditions","parents":["StructuredValue"]},
  {"iri":"http://schema.org/ShippingDeliveryTime","members":[{"key":"businessDays","types":[["class","OpeningHoursSpecification"],["enumeration","DayOfWeek"]]},{"key":"cutoffTime","types":[["datatype","time"]]},{"key":"handlingTime","types":[["class","QuantitativeValue"],["class","ServicePeriod"]]},{"key":"transitTime","types":[["class","QuantitativeValue"],["class","ServicePeriod"]]}],"name":"ShippingDeliveryTime","parents":["StructuredValue"]},
  {"iri":"http://schema.org/ShippingRateSettings","members":[{"key":"doesNotShip","types":[["datatype","boolean"]]},{"key":"freeShippingThreshold","types":[["class","DeliveryChargeSpecification"],["class","MonetaryAmount"]]},{"key":"isUnlabelledFallback","types":[["datatype","boolean"]]},{"key":"orderPercentage","types":[["datatype","double"]]},{"key":"shippingDestination","types":[["class","DefinedRegion"]]},{"key":"shippingRate","types":[["class","MonetaryAmount"],["class","ShippingRateSettings"]]},{"key":"weightPercentage","types":[["datatype","double"]]}],"name":"ShippingRateSettings","parents":["StructuredValue"]},
  {"iri":"http://schema.org/ShippingService","members":[{"key":"fulfillmentType","types":[["enumeration","FulfillmentTypeEnumeration"]]},{"key":"handlingTime","types":[["class","QuantitativeValue"],["class","ServicePeriod"]]},{"key":"shippingConditions","types":[["class","ShippingConditions"]]},{"key":"validForMemberTier","types":[["class","MemberProgramTier"]]}],"name":"ShippingService","parents":["StructuredValue"]},
  {"iri":"http://schema.org/ShoeStore","members":[],"name":"ShoeStore","parents":["Store"]},
  {"iri":"http://schema.org/ShoppingCenter","members":[],"name":"ShoppingCenter","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/ShortStory","members":[],"name":"ShortStory","parents":["CreativeWork"]},
  {"iri":"http://schema.org/SingleFamilyResidence","members":[],"name":"SingleFamilyResidence","parents":["House"]},
  {"iri":"http://schema.org/SiteNavigationElement","members":[],"name":"SiteNavigationElement","parents":["WebPageElement"]},
  {"iri":"http://schema.org/SizeGroupEnumeration","members":[],"name":"SizeGroupEnumeration","parents":["Enumeration"]},
  {"iri":"http://schema.org/SizeSpecification","members":[{"key":"hasMeasurement","types":[["class","QuantitativeValue"]]},{"key":"sizeGroup","types":[["class","SizeGroupEnumeration"],["datatype","string"]]},{"key":"sizeSystem","types":[["enumeration","SizeSystemEnumeration"],["datatype","string"]]},{"key":"suggestedAge","types":[["class","QuantitativeValue"]]},{"key":"suggestedGender","types":[["enumeration","GenderType"],["datatype","string"]]},{"key":"suggestedMeasurement","types":[["class","QuantitativeValue"]]}],"name":"SizeSpecification","parents":["QualitativeValue"]},
  {"iri":"http://schema.org/SkiResort","members":[],"name":"SkiResort","parents":["Resort","SportsActivityLocation"]},
  {"iri":"http://schema.org/SocialEvent","members":[],"name":"SocialEvent","parents":["Event"]},
  {"iri":"http://schema.org/SocialMediaPosting","members":[{"key":"sharedContent","types":[["class","CreativeWork"]]}],"name":"SocialMediaPosting","parents":["Article"]},
  {"iri":"http://schema.org/SoftwareApplication","members":[{"key":"applicationCategory","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"applicationSubCategory","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"applicationSuite","types":[["datatype","string"]]},{"key":"availableOnDevice","types":[["datatype","string"]]},{"key":"countriesNotSupported","types":[["datatype","string"]]},{"key":"countriesSupported","types":[["datatype","string"]]},{"key":"device","types":[["datatype","string"]]},{"key":"downloadUrl","types":[["datatype","anyURI"]]},{"key":"featureList","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"fileSize","types":[["datatype","string"]]},{"key":"installUrl","types":[["datatype","anyURI"]]},{"key":"memoryRequirements","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"operatingSystem","types":[["class","OperatingSystem"],["datatype","string"]]},{"key":"permissions","types":[["datatype","string"]]},{"key":"processorRequirements","types":[["datatype","string"]]},{"key":"releaseNotes","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"requirements","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"runtimePlatform","types":[["class","RuntimePlatform"],["datatype","string"]]},{"key":"screenshot","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"softwareAddOn","types":[["class","SoftwareApplication"]]},{"key":"softwareHelp","types":[["class","CreativeWork"]]},{"key":"softwareRequirements","types":[["class","SoftwareApplication"],["datatype","anyURI"],["datatype","string"]]},{"key":"softwareVersion","types":[["datatype","string"]]},{"key":"storageRequirements","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"supportingData","types":[["class","DataFeed"]]}],"name":"SoftwareApplication","parents":["CreativeWork"]},
  {"iri":"http://schema.org/SoftwareSourceCode","members":[{"key":"codeRepository","types":[["datatype","anyURI"]]},{"key":"codeSampleType","types":[["datatype","string"]]},{"key":"programmingLanguage","types":[["class","ComputerLanguage"],["datatype","string"]]},{"key":"runtime","types":[["datatype","string"]]},{"key":"runtimePlatform","types":[["class","RuntimePlatform"],["datatype","string"]]},{"key":"sampleType","types":[["datatype","string"]]},{"key":"targetProduct","types":[["class","SoftwareApplication"]]}],"name":"SoftwareSourceCode","parents":["CreativeWork"]},
  {"iri":"http://schema.org/SolveMathAction","members":[{"key":"eduQuestionType","types":[["datatype","string"]]}],"name":"SolveMathAction","parents":["Action"]},
  {"iri":"http://schema.org/SomeProducts","members":[{"key":"inventoryLevel","types":[["class","QuantitativeValue"]]}],"name":"SomeProducts","parents":["Product"]},
  {"iri":"http://schema.org/SpeakableSpecification","members":[{"key":"cssSelector","types":[["datatype","string"]]},{"key":"xpath","types":[["datatype","string"]]}],"name":"SpeakableSpecification","parents":["Intangible"]},
  {"iri":"http://schema.org/SpecialAnnouncement","members":[{"key":"announcementLocation","types":[["class","CivicStructure"],["class","LocalBusiness"]]},{"key":"category","types":[["class","CategoryCode"],["class","Thing"],["enumeration","PhysicalActivityCategory"],["datatype","anyURI"],["datatype","string"]]},{"key":"datePosted","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"diseasePreventionInfo","types":[["class","WebContent"],["datatype","anyURI"]]},{"key":"diseaseSpreadStatistics","types":[["class","Dataset"],["class","Observation"],["class","WebContent"],["datatype","anyURI"]]},{"key":"gettingTestedInfo","types":[["class","WebContent"],["datatype","anyURI"]]},{"key":"governmentBenefitsInfo","types":[["class","GovernmentService"]]},{"key":"newsUpdatesAndGuidelines","types":[["class","WebContent"],["datatype","anyURI"]]},{"key":"publicTransportClosuresInfo","types":[["class","WebContent"],["datatype","anyURI"]]},{"key":"quarantineGuidelines","types":[["class","WebContent"],["datatype","anyURI"]]},{"key":"schoolClosuresInfo","types":[["class","WebContent"],["datatype","anyURI"]]},{"key":"travelBans","types":[["class","WebContent"],["datatype","anyURI"]]},{"key":"webFeed","types":[["class","DataFeed"],["datatype","anyURI"]]}],"name":"SpecialAnnouncement","parents":["CreativeWork"]},
  {"iri":"http://schema.org/Specialty","members":[],"name":"Specialty","parents":["Enumeration"]},
  {"iri":"http://schema.org/SportingGoodsStore","members":[],"name":"SportingGoodsStore","parents":["Store"]},
  {"iri":"http://schema.org/SportsActivityLocation","members":[],"name":"SportsActivityLocation","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/SportsClub","members":[],"name":"SportsClub","parents":["SportsActivityLocation"]},
  {"iri":"http://schema.org/SportsEvent","members":[{"key":"awayTeam","types":[["class","Person"],["class","SportsTeam"]]},{"key":"competitor","types":[["class","Person"],["class","SportsTeam"]]},{"key":"homeTeam","types":[["class","Person"],["class","SportsTeam"]]},{"key":"referee","types":[["class","Person"]]},{"key":"sport","types":[["datatype","anyURI"],["datatype","string"]]}],"name":"SportsEvent","parents":["Event"]},
  {"iri":"http://schema.org/SportsOrganization","members":[{"key":"sport","types":[["datatype","anyURI"],["datatype","string"]]}],"name":"SportsOrganization","parents":["Organization"]},
  {"iri":"http://schema.org/SportsTeam","members":[{"key":"athlete","types":[["class","Person"]]},{"key":"coach","types":[["class","Person"]]},{"key":"gender","types":[["enumeration","GenderType"],["datatype","string"]]}],"name":"SportsTeam","parents":["SportsOrganization"]},
  {"iri":"http://schema.org/SpreadsheetDigitalDocument","members":[],"name":"SpreadsheetDigitalDocument","parents":["DigitalDocument"]},
  {"iri":"http://schema.org/StadiumOrArena","members":[{"key":"address","types":[["class","PostalAddress"],["datatype","string"]]},{"key":"aggregateRating","types":[["class","AggregateRating"]]},{"key":"event","types":[["class","Event"]]},{"key":"events","types":[["class","Event"]]},{"key":"faxNumber","types":[["datatype","string"]]},{"key":"globalLocationNumber","types":[["datatype","string"]]},{"key":"hasCertification","types":[["class","Certification"]]},{"key":"hasGS1DigitalLink","types":[["datatype","anyURI"]]},{"key":"isicV4","types":[["datatype","string"]]},{"key":"keywords","types":[["class","DefinedTerm"],["datatype","anyURI"],["datatype","string"]]},{"key":"logo","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"openingHours","types":[["datatype","string"]]},{"key":"review","types":[["class","Review"]]},{"key":"reviews","types":[["class","Review"]]},{"key":"slogan","types":[["datatype","string"]]},{"key":"telephone","types":[["datatype","string"]]}],"name":"StadiumOrArena","parents":["SportsActivityLocation","CivicStructure"]},
  {"iri":"http://schema.org/State","members":[],"name":"State","parents":["AdministrativeArea"]},
  {"iri":"http://schema.org/Statement","members":[],"name":"Statement","parents":["CreativeWork"]},
  {"iri":"http://schema.org/StatisticalPopulation","members":[{"key":"populationType","types":[["class","Class"]]}],"name":"StatisticalPopulation","parents":["Intangible"]},
  {"iri":"http://schema.org/StatisticalVariable","members":[{"key":"measuredProperty","types":[["class","Property"]]},{"key":"measurementDenominator","types":[["class","StatisticalVariable"]]},{"key":"measurementMethod","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"measurementQualifier","types":[["class","Enumeration"]]},{"key":"measurementTechnique","types":[["class","DefinedTerm"],["enumeration","MeasurementMethodEnum"],["datatype","anyURI"],["datatype","string"]]},{"key":"populationType","types":[["class","Class"]]},{"key":"statType","types":[["class","Property"],["datatype","anyURI"],["datatype","string"]]}],"name":"StatisticalVariable","parents":["ConstraintNode"]},
  {"iri":"http://schema.org/StatusEnumeration","members":[],"name":"StatusEnumeration","parents":["Enumeration"]},
  {"iri":"http://schema.org/Store","members":[],"name":"Store","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/StructuredValue","members":[],"name":"StructuredValue","parents":["Intangible"]},
  {"iri":"http://schema.org/SubscribeAction","members":[],"name":"SubscribeAction","parents":["InteractAction"]},
  {"iri":"http://schema.org/Substance","members":[{"key":"activeIngredient","types":[["datatype","string"]]},{"key":"maximumIntake","types":[["class","MaximumDoseSchedule"]]}],"name":"Substance","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/SubwayStation","members":[],"name":"SubwayStation","parents":["CivicStructure"]},
  {"iri":"http://schema.org/Suite","members":[],"name":"Suite","parents":["Accommodation"]},
  {"iri":"http://schema.org/SuperficialAnatomy","members":[{"key":"associatedPathophysiology","types":[["datatype","string"]]},{"key":"relatedAnatomy","types":[["class","AnatomicalStructure"],["class","AnatomicalSystem"]]},{"key":"relatedCondition","types":[["class","MedicalCondition"]]},{"key":"relatedTherapy","types":[["class","MedicalTherapy"]]},{"key":"significance","types":[["datatype","string"]]}],"name":"SuperficialAnatomy","parents":["MedicalEntity"]},
  {"iri":"http://schema.org/SurgicalProcedure","members":[],"name":"SurgicalProcedure","parents":["MedicalProcedure"]},
  {"iri":"http://schema.org/SuspendAction","members":[],"name":"SuspendAction","parents":["ControlAction"]},
  {"iri":"http://schema.org/Syllabus","members":[],"name":"Syllabus","parents":["LearningResource"]},
  {"iri":"http://schema.org/Synagogue","members":[],"name":"Synagogue","parents":["PlaceOfWorship"]},
  {"iri":"http://schema.org/TVClip","members":[{"key":"partOfTVSeries","types":[["class","TVSeries"]]}],"name":"TVClip","parents":["Clip"]},
  {"iri":"http://schema.org/TVEpisode","members":[{"key":"partOfTVSeries","types":[["class","TVSeries"]]},{"key":"subtitleLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"titleEIDR","types":[["datatype","anyURI"],["datatype","string"]]}],"name":"TVEpisode","parents":["Episode"]},
  {"iri":"http://schema.org/TVSeason","members":[{"key":"partOfTVSeries","types":[["class","TVSeries"]]},{"key":"titleEIDR","types":[["datatype","anyURI"],["datatype","string"]]}],"name":"TVSeason","parents":["CreativeWorkSeason"]},
  {"iri":"http://schema.org/TVSeries","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"actors","types":[["class","Person"]]},{"key":"containsSeason","types":[["class","CreativeWorkSeason"]]},{"key":"director","types":[["class","Person"]]},{"key":"directors","types":[["class","Person"]]},{"key":"episode","types":[["class","Episode"]]},{"key":"episodes","types":[["class","Episode"]]},{"key":"musicBy","types":[["class","MusicGroup"],["class","Person"]]},{"key":"numberOfEpisodes","types":[["datatype","int"]]},{"key":"numberOfSeasons","types":[["datatype","int"]]},{"key":"productionCompany","types":[["class","Organization"]]},{"key":"season","types":[["class","CreativeWorkSeason"],["datatype","anyURI"]]},{"key":"seasons","types":[["class","CreativeWorkSeason"]]},{"key":"titleEIDR","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"trailer","types":[["class","VideoObject"]]}],"name":"TVSeries","parents":["CreativeWorkSeries"]},
  {"iri":"http://schema.org/Table","members":[],"name":"Table","parents":["WebPageElement"]},
  {"iri":"http://schema.org/TakeAction","members":[],"name":"TakeAction","parents":["TransferAction"]},
  {"iri":"http://schema.org/TattooParlor","members":[],"name":"TattooParlor","parents":["HealthAndBeautyBusiness"]},
  {"iri":"http://schema.org/Taxi","members":[],"name":"Taxi","parents":["Service"]},
  {"iri":"http://schema.org/TaxiReservation","members":[{"key":"partySize","types":[["class","QuantitativeValue"],["datatype","int"]]},{"key":"pickupLocation","types":[["class","Place"]]},{"key":"pickupTime","types":[["datatype","dateTime"]]}],"name":"TaxiReservation","parents":["Reservation"]},
  {"iri":"http://schema.org/TaxiService","members":[],"name":"TaxiService","parents":["Service"]},
  {"iri":"http://schema.org/TaxiStand","members":[],"name":"TaxiStand","parents":["CivicStructure"]},
  {"iri":"http://schema.org/Taxon","members":[{"key":"childTaxon","types":[["class","Taxon"],["datatype","anyURI"],["datatype","string"]]},{"key":"hasDefinedTerm","types":[["class","DefinedTerm"]]},{"key":"parentTaxon","types":[["class","Taxon"],["datatype","anyURI"],["datatype","string"]]},{"key":"taxonRank","types":[["class","PropertyValue"],["datatype","anyURI"],["datatype","string"]]}],"name":"Taxon","parents":["Thing"]},
  {"iri":"http://schema.org/TechArticle","members":[{"key":"dependencies","types":[["datatype","string"]]},{"key":"proficiencyLevel","types":[["datatype","string"]]}],"name":"TechArticle","parents":["Article"]},
  {"iri":"http://schema.org/TelevisionChannel","members":[],"name":"TelevisionChannel","parents":["BroadcastChannel"]},
  {"iri":"http://schema.org/TelevisionStation","members":[],"name":"TelevisionStation","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/TennisComplex","members":[],"name":"TennisComplex","parents":["SportsActivityLocation"]},
  {"iri":"http://schema.org/TextDigitalDocument","members":[],"name":"TextDigitalDocument","parents":["DigitalDocument"]},
  {"iri":"http://schema.org/TextObject","members":[],"name":"TextObject","parents":["MediaObject"]},
  {"iri":"http://schema.org/TheaterEvent","members":[],"name":"TheaterEvent","parents":["Event"]},
  {"iri":"http://schema.org/TheaterGroup","members":[],"name":"TheaterGroup","parents":["PerformingGroup"]},
  {"iri":"http://schema.org/TherapeuticProcedure","members":[{"key":"adverseOutcome","types":[["class","MedicalEntity"]]},{"key":"doseSchedule","types":[["class","DoseSchedule"]]},{"key":"drug","types":[["class","Drug"]]}],"name":"TherapeuticProcedure","parents":["MedicalProcedure"]},
  {"iri":"http://schema.org/Thesis","members":[{"key":"inSupportOf","types":[["datatype","string"]]}],"name":"Thesis","parents":["CreativeWork"]},
  {"iri":"http://schema.org/Thing","members":[{"key":"additionalType","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"alternateName","types":[["datatype","string"]]},{"key":"description","types":[["class","TextObject"],["datatype","string"]]},{"key":"disambiguatingDescription","types":[["datatype","string"]]},{"key":"identifier","types":[["class","PropertyValue"],["datatype","anyURI"],["datatype","string"]]},{"key":"image","types":[["class","ImageObject"],["datatype","anyURI"]]},{"key":"mainEntityOfPage","types":[["class","CreativeWork"],["datatype","anyURI"]]},{"key":"name","types":[["datatype","string"]]},{"key":"owner","types":[["class","Organization"],["class","Person"]]},{"key":"potentialAction","types":[["class","Action"]]},{"key":"sameAs","types":[["datatype","anyURI"]]},{"key":"subjectOf","types":[["class","CreativeWork"],["class","Event"]]},{"key":"url","types":[["datatype","anyURI"]]}],"name":"Thing","parents":["RdfResource"]},
  {"iri":"http://schema.org/Ticket","members":[{"key":"dateIssued","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"issuedBy","types":[["class","Organization"]]},{"key":"priceCurrency","types":[["datatype","string"]]},{"key":"ticketNumber","types":[["datatype","string"]]},{"key":"ticketToken","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"ticketedSeat","types":[["class","Seat"]]},{"key":"totalPrice","types":[["class","PriceSpecification"],["datatype","double"],["datatype","string"]]},{"key":"underName","types":[["class","Organization"],["class","Person"]]}],"name":"Ticket","parents":["Intangible"]},
  {"iri":"http://schema.org/TieAction","members":[],"name":"TieAction","parents":["AchieveAction"]},
  {"iri":"http://schema.org/TipAction","members":[{"key":"recipient","types":[["class","Audience"],["class","ContactPoint"],["class","Organization"],["class","Person"]]}],"name":"TipAction","parents":["TradeAction"]},
  {"iri":"http://schema.org/TireShop","members":[],"name":"TireShop","parents":["Store"]},
  {"iri":"http://schema.org/TouristAttraction","members":[{"key":"availableLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"touristType","types":[["class","Audience"],["datatype","string"]]}],"name":"TouristAttraction","parents":["Place"]},
  {"iri":"http://schema.org/TouristDestination","members":[{"key":"includesAttraction","types":[["class","TouristAttraction"]]},{"key":"touristType","types":[["class","Audience"],["datatype","string"]]}],"name":"TouristDestination","parents":["Place"]},
  {"iri":"http://schema.org/TouristInformationCenter","members":[],"name":"TouristInformationCenter","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/TouristTrip","members":[{"key":"touristType","types":[["class","Audience"],["datatype","string"]]}],"name":"TouristTrip","parents":["Trip"]},
  {"iri":"http://schema.org/ToyStore","members":[],"name":"ToyStore","parents":["Store"]},
  {"iri":"http://schema.org/TrackAction","members":[{"key":"deliveryMethod","types":[["enumeration","DeliveryMethod"]]}],"name":"TrackAction","parents":["FindAction"]},
  {"iri":"http://schema.org/TradeAction","members":[{"key":"price","types":[["datatype","double"],["datatype","string"]]},{"key":"priceCurrency","types":[["datatype","string"]]},{"key":"priceSpecification","types":[["class","PriceSpecification"]]}],"name":"TradeAction","parents":["Action"]},
  {"iri":"http://schema.org/TrainReservation","members":[],"name":"TrainReservation","parents":["Reservation"]},
  {"iri":"http://schema.org/TrainStation","members":[],"name":"TrainStation","parents":["CivicStructure"]},
  {"iri":"http://schema.org/TrainTrip","members":[{"key":"arrivalPlatform","types":[["datatype","string"]]},{"key":"arrivalStation","types":[["class","TrainStation"]]},{"key":"departurePlatform","types":[["datatype","string"]]},{"key":"departureStation","types":[["class","TrainStation"]]},{"key":"trainName","types":[["datatype","string"]]},{"key":"trainNumber","types":[["datatype","string"]]}],"name":"TrainTrip","parents":["Trip"]},
  {"iri":"http://schema.org/TransferAction","members":[{"key":"fromLocation","types":[["class","Place"]]},{"key":"toLocation","types":[["class","Place"]]}],"name":"TransferAction","parents":["Action"]},
  {"iri":"http://schema.org/TravelAction","members":[{"key":"distance","types":[["class","Distance"]]}],"name":"TravelAction","parents":["MoveAction"]},
  {"iri":"http://schema.org/TravelAgency","members":[],"name":"TravelAgency","parents":["LocalBusiness"]},
  {"iri":"http://schema.org/TreatmentIndication","members":[],"name":"TreatmentIndication","parents":["MedicalIndication"]},
  {"iri":"http://schema.org/Trip","members":[{"key":"arrivalTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"departureTime","types":[["datatype","dateTime"],["datatype","time"]]},{"key":"itinerary","types":[["class","ItemList"],["class","Place"]]},{"key":"offers","types":[["class","Demand"],["class","Offer"]]},{"key":"partOfTrip","types":[["class","Trip"]]},{"key":"provider","types":[["class","Organization"],["class","Person"]]},{"key":"subTrip","types":[["class","Trip"]]},{"key":"tripOrigin","types":[["class","Place"]]}],"name":"Trip","parents":["Intangible"]},
  {"iri":"http://schema.org/TypeAndQuantityNode","members":[{"key":"amountOfThisGood","types":[["datatype","double"]]},{"key":"businessFunction","types":[["class","BusinessFunction"]]},{"key":"typeOfGood","types":[["class","Product"],["class","Service"]]},{"key":"unitCode","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"unitText","types":[["datatype","string"]]}],"name":"TypeAndQuantityNode","parents":["StructuredValue"]},
  {"iri":"http://schema.org/UnRegisterAction","members":[],"name":"UnRegisterAction","parents":["InteractAction"]},
  {"iri":"http://schema.org/UnitPriceSpecification","members":[{"key":"billingDuration","types":[["class","Duration"],["class","QuantitativeValue"],["datatype","double"]]},{"key":"billingIncrement","types":[["datatype","double"]]},{"key":"billingStart","types":[["datatype","double"]]},{"key":"priceComponentType","types":[["enumeration","PriceComponentTypeEnumeration"]]},{"key":"priceType","types":[["enumeration","PriceTypeEnumeration"],["datatype","string"]]},{"key":"referenceQuantity","types":[["class","QuantitativeValue"]]},{"key":"unitCode","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"unitText","types":[["datatype","string"]]}],"name":"UnitPriceSpecification","parents":["PriceSpecification"]},
  {"iri":"http://schema.org/UpdateAction","members":[{"key":"collection","types":[["class","Thing"]]},{"key":"targetCollection","types":[["class","Thing"]]}],"name":"UpdateAction","parents":["Action"]},
  {"iri":"http://schema.org/UseAction","members":[],"name":"UseAction","parents":["ConsumeAction"]},
  {"iri":"http://schema.org/UserBlocks","members":[],"name":"UserBlocks","parents":["UserInteraction"]},
  {"iri":"http://schema.org/UserCheckins","members":[],"name":"UserCheckins","parents":["UserInteraction"]},
  {"iri":"http://schema.org/UserComments","members":[{"key":"commentText","types":[["datatype","string"]]},{"key":"commentTime","types":[["datatype","date"],["datatype","dateTime"]]},{"key":"creator","types":[["class","Organization"],["class","Person"]]},{"key":"discusses","types":[["class","CreativeWork"]]},{"key":"replyToUrl","types":[["datatype","anyURI"]]}],"name":"UserComments","parents":["UserInteraction"]},
  {"iri":"http://schema.org/UserDownloads","members":[],"name":"UserDownloads","parents":["UserInteraction"]},
  {"iri":"http://schema.org/UserInteraction","members":[],"name":"UserInteraction","parents":["Event"]},
  {"iri":"http://schema.org/UserLikes","members":[],"name":"UserLikes","parents":["UserInteraction"]},
  {"iri":"http://schema.org/UserPageVisits","members":[],"name":"UserPageVisits","parents":["UserInteraction"]},
  {"iri":"http://schema.org/UserPlays","members":[],"name":"UserPlays","parents":["UserInteraction"]},
  {"iri":"http://schema.org/UserPlusOnes","members":[],"name":"UserPlusOnes","parents":["UserInteraction"]},
  {"iri":"http://schema.org/UserReview","members":[],"name":"UserReview","parents":["Review"]},
  {"iri":"http://schema.org/UserTweets","members":[],"name":"UserTweets","parents":["UserInteraction"]},
  {"iri":"http://schema.org/VacationRental","members":[],"name":"VacationRental","parents":["LodgingBusiness"]},
  {"iri":"http://schema.org/Vehicle","members":[{"key":"accelerationTime","types":[["class","QuantitativeValue"]]},{"key":"bodyType","types":[["class","QualitativeValue"],["datatype","anyURI"],["datatype","string"]]},{"key":"callSign","types":[["datatype","string"]]},{"key":"cargoVolume","types":[["class","QuantitativeValue"]]},{"key":"dateVehicleFirstRegistered","types":[["datatype","date"]]},{"key":"driveWheelConfiguration","types":[["enumeration","DriveWheelConfigurationValue"],["datatype","string"]]},{"key":"emissionsCO2","types":[["datatype","double"]]},{"key":"fuelCapacity","types":[["class","QuantitativeValue"]]},{"key":"fuelConsumption","types":[["class","QuantitativeValue"]]},{"key":"fuelEfficiency","types":[["class","QuantitativeValue"]]},{"key":"fuelType","types":[["class","QualitativeValue"],["datatype","anyURI"],["datatype","string"]]},{"key":"knownVehicleDamages","types":[["datatype","string"]]},{"key":"meetsEmissionStandard","types":[["class","QualitativeValue"],["datatype","anyURI"],["datatype","string"]]},{"key":"mileageFromOdometer","types":[["class","QuantitativeValue"]]},{"key":"modelDate","types":[["datatype","date"]]},{"key":"numberOfAirbags","types":[["datatype","double"],["datatype","string"]]},{"key":"numberOfAxles","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"numberOfDoors","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"numberOfForwardGears","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"numberOfPreviousOwners","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"payload","types":[["class","QuantitativeValue"]]},{"key":"seatingCapacity","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"speed","types":[["class","QuantitativeValue"]]},{"key":"steeringPosition","types":[["enumeration","SteeringPositionValue"]]},{"key":"tongueWeight","types":[["class","QuantitativeValue"]]},{"key":"trailerWeight","types":[["class","QuantitativeValue"]]},{"key":"vehicleConfiguration","types":[["datatype","string"]]},{"key":"vehicleEngine","types":[["class","EngineSpecification"]]},{"key":"vehicleIdentificationNumber","types":[["datatype","string"]]},{"key":"vehicleInteriorColor","types":[["datatype","string"]]},{"key":"vehicleInteriorType","types":[["datatype","string"]]},{"key":"vehicleModelDate","types":[["datatype","date"]]},{"key":"vehicleSeatingCapacity","types":[["class","QuantitativeValue"],["datatype","double"]]},{"key":"vehicleSpecialUsage","types":[["enumeration","CarUsageType"],["datatype","string"]]},{"key":"vehicleTransmission","types":[["class","QualitativeValue"],["datatype","anyURI"],["datatype","string"]]},{"key":"weightTotal","types":[["class","QuantitativeValue"]]},{"key":"wheelbase","types":[["class","QuantitativeValue"]]}],"name":"Vehicle","parents":["Product"]},
  {"iri":"http://schema.org/Vein","members":[{"key":"drainsTo","types":[["class","Vessel"]]},{"key":"regionDrained","types":[["class","AnatomicalStructure"],["class","AnatomicalSystem"]]},{"key":"tributary","types":[["class","AnatomicalStructure"]]}],"name":"Vein","parents":["Vessel"]},
  {"iri":"http://schema.org/Vessel","members":[],"name":"Vessel","parents":["AnatomicalStructure"]},
  {"iri":"http://schema.org/VeterinaryCare","members":[],"name":"VeterinaryCare","parents":["MedicalOrganization"]},
  {"iri":"http://schema.org/VideoGallery","members":[],"name":"VideoGallery","parents":["MediaGallery"]},
  {"iri":"http://schema.org/VideoGame","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"actors","types":[["class","Person"]]},{"key":"cheatCode","types":[["class","CreativeWork"]]},{"key":"director","types":[["class","Person"]]},{"key":"directors","types":[["class","Person"]]},{"key":"gameEdition","types":[["datatype","string"]]},{"key":"gamePlatform","types":[["class","Thing"],["datatype","anyURI"],["datatype","string"]]},{"key":"gameServer","types":[["class","GameServer"]]},{"key":"gameTip","types":[["class","CreativeWork"]]},{"key":"musicBy","types":[["class","MusicGroup"],["class","Person"]]},{"key":"playMode","types":[["enumeration","GamePlayMode"]]},{"key":"trailer","types":[["class","VideoObject"]]}],"name":"VideoGame","parents":["Game","SoftwareApplication"]},
  {"iri":"http://schema.org/VideoGameClip","members":[],"name":"VideoGameClip","parents":["Clip"]},
  {"iri":"http://schema.org/VideoGameSeries","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"actors","types":[["class","Person"]]},{"key":"characterAttribute","types":[["class","Thing"]]},{"key":"cheatCode","types":[["class","CreativeWork"]]},{"key":"containsSeason","types":[["class","CreativeWorkSeason"]]},{"key":"director","types":[["class","Person"]]},{"key":"directors","types":[["class","Person"]]},{"key":"episode","types":[["class","Episode"]]},{"key":"episodes","types":[["class","Episode"]]},{"key":"gameItem","types":[["class","Thing"]]},{"key":"gameLocation","types":[["class","Place"],["class","PostalAddress"],["datatype","anyURI"]]},{"key":"gamePlatform","types":[["class","Thing"],["datatype","anyURI"],["datatype","string"]]},{"key":"musicBy","types":[["class","MusicGroup"],["class","Person"]]},{"key":"numberOfEpisodes","types":[["datatype","int"]]},{"key":"numberOfPlayers","types":[["class","QuantitativeValue"]]},{"key":"numberOfSeasons","types":[["datatype","int"]]},{"key":"playMode","types":[["enumeration","GamePlayMode"]]},{"key":"productionCompany","types":[["class","Organization"]]},{"key":"quest","types":[["class","Thing"]]},{"key":"season","types":[["class","CreativeWorkSeason"],["datatype","anyURI"]]},{"key":"seasons","types":[["class","CreativeWorkSeason"]]},{"key":"trailer","types":[["class","VideoObject"]]}],"name":"VideoGameSeries","parents":["CreativeWorkSeries"]},
  {"iri":"http://schema.org/VideoObject","members":[{"key":"actor","types":[["class","PerformingGroup"],["class","Person"]]},{"key":"actors","types":[["class","Person"]]},{"key":"caption","types":[["class","MediaObject"],["datatype","string"]]},{"key":"director","types":[["class","Person"]]},{"key":"directors","types":[["class","Person"]]},{"key":"embeddedTextCaption","types":[["datatype","string"]]},{"key":"musicBy","types":[["class","MusicGroup"],["class","Person"]]},{"key":"transcript","types":[["datatype","string"]]},{"key":"videoFrameSize","types":[["datatype","string"]]},{"key":"videoQuality","types":[["datatype","string"]]}],"name":"VideoObject","parents":["MediaObject"]},
  {"iri":"http://schema.org/VideoObjectSnapshot","members":[],"name":"VideoObjectSnapshot","parents":["VideoObject"]},
  {"iri":"http://schema.org/ViewAction","members":[],"name":"ViewAction","parents":["ConsumeAction"]},
  {"iri":"http://schema.org/VirtualLocation","members":[],"name":"VirtualLocation","parents":["Intangible"]},
  {"iri":"http://schema.org/VisualArtsEvent","members":[],"name":"VisualArtsEvent","parents":["Event"]},
  {"iri":"http://schema.org/VisualArtwork","members":[{"key":"artEdition","types":[["datatype","int"],["datatype","string"]]},{"key":"artMedium","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"artform","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"artist","types":[["class","Person"]]},{"key":"artworkSurface","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"colorist","types":[["class","Person"]]},{"key":"depth","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"height","types":[["class","Distance"],["class","QuantitativeValue"]]},{"key":"inker","types":[["class","Person"]]},{"key":"letterer","types":[["class","Person"]]},{"key":"penciler","types":[["class","Person"]]},{"key":"surface","types":[["datatype","anyURI"],["datatype","string"]]},{"key":"weight","types":[["class","Mass"],["class","QuantitativeValue"]]},{"key":"width","types":[["class","Distance"],["class","QuantitativeValue"]]}],"name":"VisualArtwork","parents":["CreativeWork"]},
  {"iri":"http://schema.org/VitalSign","members":[],"name":"VitalSign","parents":["MedicalSign"]},
  {"iri":"http://schema.org/Volcano","members":[],"name":"Volcano","parents":["Landform"]},
  {"iri":"http://schema.org/VoteAction","members":[{"key":"candidate","types":[["class","Person"]]}],"name":"VoteAction","parents":["ChooseAction"]},
  {"iri":"http://schema.org/WPAdBlock","members":[],"name":"WPAdBlock","parents":["WebPageElement"]},
  {"iri":"http://schema.org/WPFooter","members":[],"name":"WPFooter","parents":["WebPageElement"]},
  {"iri":"http://schema.org/WPHeader","members":[],"name":"WPHeader","parents":["WebPageElement"]},
  {"iri":"http://schema.org/WPSideBar","members":[],"name":"WPSideBar","parents":["WebPageElement"]},
  {"iri":"http://schema.org/WantAction","members":[],"name":"WantAction","parents":["ReactAction"]},
  {"iri":"http://schema.org/WarrantyPromise","members":[{"key":"durationOfWarranty","types":[["class","QuantitativeValue"]]},{"key":"warrantyScope","types":[["class","WarrantyScope"]]}],"name":"WarrantyPromise","parents":["StructuredValue"]},
  {"iri":"http://schema.org/WarrantyScope","members":[],"name":"WarrantyScope","parents":["Enumeration"]},
  {"iri":"http://schema.org/WatchAction","members":[],"name":"WatchAction","parents":["ConsumeAction"]},
  {"iri":"http://schema.org/Waterfall","members":[],"name":"Waterfall","parents":["BodyOfWater"]},
  {"iri":"http://schema.org/WearAction","members":[],"name":"WearAction","parents":["UseAction"]},
  {"iri":"http://schema.org/WebAPI","members":[{"key":"documentation","types":[["class","CreativeWork"],["datatype","anyURI"]]}],"name":"WebAPI","parents":["Service"]},
  {"iri":"http://schema.org/WebApplication","members":[{"key":"browserRequirements","types":[["datatype","string"]]}],"name":"WebApplication","parents":["SoftwareApplication"]},
  {"iri":"http://schema.org/WebContent","members":[],"name":"WebContent","parents":["CreativeWork"]},
  {"iri":"http://schema.org/WebPage","members":[{"key":"breadcrumb","types":[["class","BreadcrumbList"],["datatype","string"]]},{"key":"lastReviewed","types":[["datatype","date"]]},{"key":"mainContentOfPage","types":[["class","WebPageElement"]]},{"key":"primaryImageOfPage","types":[["class","ImageObject"]]},{"key":"relatedLink","types":[["datatype","anyURI"]]},{"key":"reviewedBy","types":[["class","Organization"],["class","Person"]]},{"key":"significantLink","types":[["datatype","anyURI"]]},{"key":"significantLinks","types":[["datatype","anyURI"]]},{"key":"speakable","types":[["class","SpeakableSpecification"],["datatype","anyURI"]]},{"key":"specialty","types":[["class","Specialty"]]}],"name":"WebPage","parents":["CreativeWork"]},
  {"iri":"http://schema.org/WebPageElement","members":[{"key":"cssSelector","types":[["datatype","string"]]},{"key":"xpath","types":[["datatype","string"]]}],"name":"WebPageElement","parents":["CreativeWork"]},
  {"iri":"http://schema.org/WebSite","members":[{"key":"issn","types":[["datatype","string"]]}],"name":"WebSite","parents":["CreativeWork"]},
  {"iri":"http://schema.org/WholesaleStore","members":[],"name":"WholesaleStore","parents":["Store"]},
  {"iri":"http://schema.org/WinAction","members":[{"key":"loser","types":[["class","Person"]]}],"name":"WinAction","parents":["AchieveAction"]},
  {"iri":"http://schema.org/Winery","members":[],"name":"Winery","parents":["FoodEstablishment"]},
  {"iri":"http://schema.org/WorkBasedProgram","members":[],"name":"WorkBasedProgram","parents":["EducationalOccupationalProgram"]},
  {"iri":"http://schema.org/WorkersUnion","members":[],"name":"WorkersUnion","parents":["Organization"]},
  {"iri":"http://schema.org/WriteAction","members":[{"key":"inLanguage","types":[["class","Language"],["datatype","string"]]},{"key":"language","types":[["class","Language"]]}],"name":"WriteAction","parents":["CreateAction"]},
  {"iri":"http://schema.org/Zoo","members":[],"name":"Zoo","parents":["CivicStructure"]},
  {"iri":"http://schema.org/3DModel","members":[{"key":"isResizable","types":[["datatype","boolean"]]}],"name":"_3DModel","parents":["MediaObject"]},
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

export const validateAMRadioChannel = (value: unknown): Problem[] => check(value, ["class", "AMRadioChannel"]);
export const validateAPIReference = (value: unknown): Problem[] => check(value, ["class", "APIReference"]);
export const validateAboutPage = (value: unknown): Problem[] => check(value, ["class", "AboutPage"]);
export const validateAcceptAction = (value: unknown): Problem[] => check(value, ["class", "AcceptAction"]);
export const validateAccommodation = (value: unknown): Problem[] => check(value, ["class", "Accommodation"]);
export const validateAccountingService = (value: unknown): Problem[] => check(value, ["class", "AccountingService"]);
export const validateAchieveAction = (value: unknown): Problem[] => check(value, ["class", "AchieveAction"]);
export const validateAction = (value: unknown): Problem[] => check(value, ["class", "Action"]);
export const validateActionAccessSpecification = (value: unknown): Problem[] => check(value, ["class", "ActionAccessSpecification"]);
export const validateActivateAction = (value: unknown): Problem[] => check(value, ["class", "ActivateAction"]);
export const validateAddAction = (value: unknown): Problem[] => check(value, ["class", "AddAction"]);
export const validateAdministrativeArea = (value: unknown): Problem[] => check(value, ["class", "AdministrativeArea"]);
export const validateAdultEntertainment = (value: unknown): Problem[] => check(value, ["class", "AdultEntertainment"]);
export const validateAdvertiserContentArticle = (value: unknown): Problem[] => check(value, ["class", "AdvertiserContentArticle"]);
export const validateAggregateOffer = (value: unknown): Problem[] => check(value, ["class", "AggregateOffer"]);
export const validateAggregateRating = (value: unknown): Problem[] => check(value, ["class", "AggregateRating"]);
export const validateAgreeAction = (value: unknown): Problem[] => check(value, ["class", "AgreeAction"]);
export const validateAirline = (value: unknown): Problem[] => check(value, ["class", "Airline"]);
export const validateAirport = (value: unknown): Problem[] => check(value, ["class", "Airport"]);
export const validateAlignmentObject = (value: unknown): Problem[] => check(value, ["class", "AlignmentObject"]);
export const validateAllocateAction = (value: unknown): Problem[] => check(value, ["class", "AllocateAction"]);
export const validateAmpStory = (value: unknown): Problem[] => check(value, ["class", "AmpStory"]);
export const validateAmusementPark = (value: unknown): Problem[] => check(value, ["class", "AmusementPark"]);
export const validateAnalysisNewsArticle = (value: unknown): Problem[] => check(value, ["class", "AnalysisNewsArticle"]);
export const validateAnatomicalStructure = (value: unknown): Problem[] => check(value, ["class", "AnatomicalStructure"]);
export const validateAnatomicalSystem = (value: unknown): Problem[] => check(value, ["class", "AnatomicalSystem"]);
export const validateAnimalShelter = (value: unknown): Problem[] => check(value, ["class", "AnimalShelter"]);
export const validateAnswer = (value: unknown): Problem[] => check(value, ["class", "Answer"]);
export const validateApartment = (value: unknown): Problem[] => check(value, ["class", "Apartment"]);
export const validateApartmentComplex = (value: unknown): Problem[] => check(value, ["class", "ApartmentComplex"]);
export const validateAppendAction = (value: unknown): Problem[] => check(value, ["class", "AppendAction"]);
export const validateApplyAction = (value: unknown): Problem[] => check(value, ["class", "ApplyAction"]);
export const validateApprovedIndication = (value: unknown): Problem[] => check(value, ["class", "ApprovedIndication"]);
export const validateAquarium = (value: unknown): Problem[] => check(value, ["class", "Aquarium"]);
export const validateArchiveComponent = (value: unknown): Problem[] => check(value, ["class", "ArchiveComponent"]);
export const validateArchiveOrganization = (value: unknown): Problem[] => check(value, ["class", "ArchiveOrganization"]);
export const validateArriveAction = (value: unknown): Problem[] => check(value, ["class", "ArriveAction"]);
export const validateArtGallery = (value: unknown): Problem[] => check(value, ["class", "ArtGallery"]);
export const validateArtery = (value: unknown): Problem[] => check(value, ["class", "Artery"]);
export const validateArticle = (value: unknown): Problem[] => check(value, ["class", "Article"]);
export const validateAskAction = (value: unknown): Problem[] => check(value, ["class", "AskAction"]);
export const validateAskPublicNewsArticle = (value: unknown): Problem[] => check(value, ["class", "AskPublicNewsArticle"]);
export const validateAssessAction = (value: unknown): Problem[] => check(value, ["class", "AssessAction"]);
export const validateAssignAction = (value: unknown): Problem[] => check(value, ["class", "AssignAction"]);
export const validateAtlas = (value: unknown): Problem[] => check(value, ["class", "Atlas"]);
export const validateAttorney = (value: unknown): Problem[] => check(value, ["class", "Attorney"]);
export const validateAudience = (value: unknown): Problem[] => check(value, ["class", "Audience"]);
export const validateAudioObject = (value: unknown): Problem[] => check(value, ["class", "AudioObject"]);
export const validateAudioObjectSnapshot = (value: unknown): Problem[] => check(value, ["class", "AudioObjectSnapshot"]);
export const validateAudiobook = (value: unknown): Problem[] => check(value, ["class", "Audiobook"]);
export const validateAuthenticateAction = (value: unknown): Problem[] => check(value, ["class", "AuthenticateAction"]);
export const validateAuthorizeAction = (value: unknown): Problem[] => check(value, ["class", "AuthorizeAction"]);
export const validateAutoBodyShop = (value: unknown): Problem[] => check(value, ["class", "AutoBodyShop"]);
export const validateAutoDealer = (value: unknown): Problem[] => check(value, ["class", "AutoDealer"]);
export const validateAutoPartsStore = (value: unknown): Problem[] => check(value, ["class", "AutoPartsStore"]);
export const validateAutoRental = (value: unknown): Problem[] => check(value, ["class", "AutoRental"]);
export const validateAutoRepair = (value: unknown): Problem[] => check(value, ["class", "AutoRepair"]);
export const validateAutoWash = (value: unknown): Problem[] => check(value, ["class", "AutoWash"]);
export const validateAutomatedTeller = (value: unknown): Problem[] => check(value, ["class", "AutomatedTeller"]);
export const validateAutomotiveBusiness = (value: unknown): Problem[] => check(value, ["class", "AutomotiveBusiness"]);
export const validateBackgroundNewsArticle = (value: unknown): Problem[] => check(value, ["class", "BackgroundNewsArticle"]);
export const validateBakery = (value: unknown): Problem[] => check(value, ["class", "Bakery"]);
export const validateBankAccount = (value: unknown): Problem[] => check(value, ["class", "BankAccount"]);
export const validateBankOrCreditUnion = (value: unknown): Problem[] => check(value, ["class", "BankOrCreditUnion"]);
export const validateBarOrPub = (value: unknown): Problem[] => check(value, ["class", "BarOrPub"]);
export const validateBarcode = (value: unknown): Problem[] => check(value, ["class", "Barcode"]);
export const validateBeach = (value: unknown): Problem[] => check(value, ["class", "Beach"]);
export const validateBeautySalon = (value: unknown): Problem[] => check(value, ["class", "BeautySalon"]);
export const validateBedAndBreakfast = (value: unknown): Problem[] => check(value, ["class", "BedAndBreakfast"]);
export const validateBedDetails = (value: unknown): Problem[] => check(value, ["class", "BedDetails"]);
export const validateBedType = (value: unknown): Problem[] => check(value, ["class", "BedType"]);
export const validateBefriendAction = (value: unknown): Problem[] => check(value, ["class", "BefriendAction"]);
export const validateBikeStore = (value: unknown): Problem[] => check(value, ["class", "BikeStore"]);
export const validateBioChemEntity = (value: unknown): Problem[] => check(value, ["class", "BioChemEntity"]);
export const validateBlog = (value: unknown): Problem[] => check(value, ["class", "Blog"]);
export const validateBlogPosting = (value: unknown): Problem[] => check(value, ["class", "BlogPosting"]);
export const validateBloodTest = (value: unknown): Problem[] => check(value, ["class", "BloodTest"]);
export const validateBoatReservation = (value: unknown): Problem[] => check(value, ["class", "BoatReservation"]);
export const validateBoatTerminal = (value: unknown): Problem[] => check(value, ["class", "BoatTerminal"]);
export const validateBoatTrip = (value: unknown): Problem[] => check(value, ["class", "BoatTrip"]);
export const validateBodyOfWater = (value: unknown): Problem[] => check(value, ["class", "BodyOfWater"]);
export const validateBone = (value: unknown): Problem[] => check(value, ["class", "Bone"]);
export const validateBook = (value: unknown): Problem[] => check(value, ["class", "Book"]);
export const validateBookSeries = (value: unknown): Problem[] => check(value, ["class", "BookSeries"]);
export const validateBookStore = (value: unknown): Problem[] => check(value, ["class", "BookStore"]);
export const validateBookmarkAction = (value: unknown): Problem[] => check(value, ["class", "BookmarkAction"]);
export const validateBorrowAction = (value: unknown): Problem[] => check(value, ["class", "BorrowAction"]);
export const validateBowlingAlley = (value: unknown): Problem[] => check(value, ["class", "BowlingAlley"]);
export const validateBrainStructure = (value: unknown): Problem[] => check(value, ["class", "BrainStructure"]);
export const validateBrand = (value: unknown): Problem[] => check(value, ["class", "Brand"]);
export const validateBreadcrumbList = (value: unknown): Problem[] => check(value, ["class", "BreadcrumbList"]);
export const validateBrewery = (value: unknown): Problem[] => check(value, ["class", "Brewery"]);
export const validateBridge = (value: unknown): Problem[] => check(value, ["class", "Bridge"]);
export const validateBroadcastChannel = (value: unknown): Problem[] => check(value, ["class", "BroadcastChannel"]);
export const validateBroadcastEvent = (value: unknown): Problem[] => check(value, ["class", "BroadcastEvent"]);
export const validateBroadcastFrequencySpecification = (value: unknown): Problem[] => check(value, ["class", "BroadcastFrequencySpecification"]);
export const validateBroadcastService = (value: unknown): Problem[] => check(value, ["class", "BroadcastService"]);
export const validateBrokerageAccount = (value: unknown): Problem[] => check(value, ["class", "BrokerageAccount"]);
export const validateBuddhistTemple = (value: unknown): Problem[] => check(value, ["class", "BuddhistTemple"]);
export const validateBusOrCoach = (value: unknown): Problem[] => check(value, ["class", "BusOrCoach"]);
export const validateBusReservation = (value: unknown): Problem[] => check(value, ["class", "BusReservation"]);
export const validateBusStation = (value: unknown): Problem[] => check(value, ["class", "BusStation"]);
export const validateBusStop = (value: unknown): Problem[] => check(value, ["class", "BusStop"]);
export const validateBusTrip = (value: unknown): Problem[] => check(value, ["class", "BusTrip"]);
export const validateBusinessAudience = (value: unknown): Problem[] => check(value, ["class", "BusinessAudience"]);
export const validateBusinessEntityType = (value: unknown): Problem[] => check(value, ["class", "BusinessEntityType"]);
export const validateBusinessEvent = (value: unknown): Problem[] => check(value, ["class", "BusinessEvent"]);
export const validateBusinessFunction = (value: unknown): Problem[] => check(value, ["class", "BusinessFunction"]);
export const validateBuyAction = (value: unknown): Problem[] => check(value, ["class", "BuyAction"]);
export const validateCDCPMDRecord = (value: unknown): Problem[] => check(value, ["class", "CDCPMDRecord"]);
export const validateCableOrSatelliteService = (value: unknown): Problem[] => check(value, ["class", "CableOrSatelliteService"]);
export const validateCafeOrCoffeeShop = (value: unknown): Problem[] => check(value, ["class", "CafeOrCoffeeShop"]);
export const validateCampground = (value: unknown): Problem[] => check(value, ["class", "Campground"]);
export const validateCampingPitch = (value: unknown): Problem[] => check(value, ["class", "CampingPitch"]);
export const validateCanal = (value: unknown): Problem[] => check(value, ["class", "Canal"]);
export const validateCancelAction = (value: unknown): Problem[] => check(value, ["class", "CancelAction"]);
export const validateCar = (value: unknown): Problem[] => check(value, ["class", "Car"]);
export const validateCasino = (value: unknown): Problem[] => check(value, ["class", "Casino"]);
export const validateCategoryCode = (value: unknown): Problem[] => check(value, ["class", "CategoryCode"]);
export const validateCategoryCodeSet = (value: unknown): Problem[] => check(value, ["class", "CategoryCodeSet"]);
export const validateCatholicChurch = (value: unknown): Problem[] => check(value, ["class", "CatholicChurch"]);
export const validateCemetery = (value: unknown): Problem[] => check(value, ["class", "Cemetery"]);
export const validateCertification = (value: unknown): Problem[] => check(value, ["class", "Certification"]);
export const validateChapter = (value: unknown): Problem[] => check(value, ["class", "Chapter"]);
export const validateCheckAction = (value: unknown): Problem[] => check(value, ["class", "CheckAction"]);
export const validateCheckInAction = (value: unknown): Problem[] => check(value, ["class", "CheckInAction"]);
export const validateCheckOutAction = (value: unknown): Problem[] => check(value, ["class", "CheckOutAction"]);
export const validateCheckoutPage = (value: unknown): Problem[] => check(value, ["class", "CheckoutPage"]);
export const validateChemicalSubstance = (value: unknown): Problem[] => check(value, ["class", "ChemicalSubstance"]);
export const validateChildCare = (value: unknown): Problem[] => check(value, ["class", "ChildCare"]);
export const validateChildrensEvent = (value: unknown): Problem[] => check(value, ["class", "ChildrensEvent"]);
export const validateChooseAction = (value: unknown): Problem[] => check(value, ["class", "ChooseAction"]);
export const validateChurch = (value: unknown): Problem[] => check(value, ["class", "Church"]);
export const validateCity = (value: unknown): Problem[] => check(value, ["class", "City"]);
export const validateCityHall = (value: unknown): Problem[] => check(value, ["class", "CityHall"]);
export const validateCivicStructure = (value: unknown): Problem[] => check(value, ["class", "CivicStructure"]);
export const validateClaim = (value: unknown): Problem[] => check(value, ["class", "Claim"]);
export const validateClaimReview = (value: unknown): Problem[] => check(value, ["class", "ClaimReview"]);
export const validateClass = (value: unknown): Problem[] => check(value, ["class", "Class"]);
export const validateClip = (value: unknown): Problem[] => check(value, ["class", "Clip"]);
export const validateClothingStore = (value: unknown): Problem[] => check(value, ["class", "ClothingStore"]);
export const validateCode = (value: unknown): Problem[] => check(value, ["class", "Code"]);
export const validateCollection = (value: unknown): Problem[] => check(value, ["class", "Collection"]);
export const validateCollectionPage = (value: unknown): Problem[] => check(value, ["class", "CollectionPage"]);
export const validateCollegeOrUniversity = (value: unknown): Problem[] => check(value, ["class", "CollegeOrUniversity"]);
export const validateComedyClub = (value: unknown): Problem[] => check(value, ["class", "ComedyClub"]);
export const validateComedyEvent = (value: unknown): Problem[] => check(value, ["class", "ComedyEvent"]);
export const validateComicCoverArt = (value: unknown): Problem[] => check(value, ["class", "ComicCoverArt"]);
export const validateComicIssue = (value: unknown): Problem[] => check(value, ["class", "ComicIssue"]);
export const validateComicSeries = (value: unknown): Problem[] => check(value, ["class", "ComicSeries"]);
export const validateComicStory = (value: unknown): Problem[] => check(value, ["class", "ComicStory"]);
export const validateComment = (value: unknown): Problem[] => check(value, ["class", "Comment"]);
export const validateCommentAction = (value: unknown): Problem[] => check(value, ["class", "CommentAction"]);
export const validateCommunicateAction = (value: unknown): Problem[] => check(value, ["class", "CommunicateAction"]);
export const validateCompleteDataFeed = (value: unknown): Problem[] => check(value, ["class", "CompleteDataFeed"]);
export const validateCompoundPriceSpecification = (value: unknown): Problem[] => check(value, ["class", "CompoundPriceSpecification"]);
export const validateComputerLanguage = (value: unknown): Problem[] => check(value, ["class", "ComputerLanguage"]);
export const validateComputerStore = (value: unknown): Problem[] => check(value, ["class", "ComputerStore"]);
export const validateConferenceEvent = (value: unknown): Problem[] => check(value, ["class", "ConferenceEvent"]);
export const validateConfirmAction = (value: unknown): Problem[] => check(value, ["class", "ConfirmAction"]);
export const validateConsortium = (value: unknown): Problem[] => check(value, ["class", "Consortium"]);
export const validateConstraintNode = (value: unknown): Problem[] => check(value, ["class", "ConstraintNode"]);
export const validateConsumeAction = (value: unknown): Problem[] => check(value, ["class", "ConsumeAction"]);
export const validateContactPage = (value: unknown): Problem[] => check(value, ["class", "ContactPage"]);
export const validateContactPoint = (value: unknown): Problem[] => check(value, ["class", "ContactPoint"]);
export const validateContinent = (value: unknown): Problem[] => check(value, ["class", "Continent"]);
export const validateControlAction = (value: unknown): Problem[] => check(value, ["class", "ControlAction"]);
export const validateConvenienceStore = (value: unknown): Problem[] => check(value, ["class", "ConvenienceStore"]);
export const validateConversation = (value: unknown): Problem[] => check(value, ["class", "Conversation"]);
export const validateCookAction = (value: unknown): Problem[] => check(value, ["class", "CookAction"]);
export const validateCooperative = (value: unknown): Problem[] => check(value, ["class", "Cooperative"]);
export const validateCorporation = (value: unknown): Problem[] => check(value, ["class", "Corporation"]);
export const validateCorrectionComment = (value: unknown): Problem[] => check(value, ["class", "CorrectionComment"]);
export const validateCountry = (value: unknown): Problem[] => check(value, ["class", "Country"]);
export const validateCourse = (value: unknown): Problem[] => check(value, ["class", "Course"]);
export const validateCourseInstance = (value: unknown): Problem[] => check(value, ["class", "CourseInstance"]);
export const validateCourthouse = (value: unknown): Problem[] => check(value, ["class", "Courthouse"]);
export const validateCoverArt = (value: unknown): Problem[] => check(value, ["class", "CoverArt"]);
export const validateCovidTestingFacility = (value: unknown): Problem[] => check(value, ["class", "CovidTestingFacility"]);
export const validateCreateAction = (value: unknown): Problem[] => check(value, ["class", "CreateAction"]);
export const validateCreativeWork = (value: unknown): Problem[] => check(value, ["class", "CreativeWork"]);
export const validateCreativeWorkSeason = (value: unknown): Problem[] => check(value, ["class", "CreativeWorkSeason"]);
export const validateCreativeWorkSeries = (value: unknown): Problem[] => check(value, ["class", "CreativeWorkSeries"]);
export const validateCreditCard = (value: unknown): Problem[] => check(value, ["class", "CreditCard"]);
export const validateCrematorium = (value: unknown): Problem[] => check(value, ["class", "Crematorium"]);
export const validateCriticReview = (value: unknown): Problem[] => check(value, ["class", "CriticReview"]);
export const validateCurrencyConversionService = (value: unknown): Problem[] => check(value, ["class", "CurrencyConversionService"]);
export const validateDDxElement = (value: unknown): Problem[] => check(value, ["class", "DDxElement"]);
export const validateDanceEvent = (value: unknown): Problem[] => check(value, ["class", "DanceEvent"]);
export const validateDanceGroup = (value: unknown): Problem[] => check(value, ["class", "DanceGroup"]);
export const validateDataCatalog = (value: unknown): Problem[] => check(value, ["class", "DataCatalog"]);
export const validateDataDownload = (value: unknown): Problem[] => check(value, ["class", "DataDownload"]);
export const validateDataFeed = (value: unknown): Problem[] => check(value, ["class", "DataFeed"]);
export const validateDataFeedItem = (value: unknown): Problem[] => check(value, ["class", "DataFeedItem"]);
export const validateDataset = (value: unknown): Problem[] => check(value, ["class", "Dataset"]);
export const validateDatedMoneySpecification = (value: unknown): Problem[] => check(value, ["class", "DatedMoneySpecification"]);
export const validateDaySpa = (value: unknown): Problem[] => check(value, ["class", "DaySpa"]);
export const validateDeactivateAction = (value: unknown): Problem[] => check(value, ["class", "DeactivateAction"]);
export const validateDefenceEstablishment = (value: unknown): Problem[] => check(value, ["class", "DefenceEstablishment"]);
export const validateDefinedRegion = (value: unknown): Problem[] => check(value, ["class", "DefinedRegion"]);
export const validateDefinedTerm = (value: unknown): Problem[] => check(value, ["class", "DefinedTerm"]);
export const validateDefinedTermSet = (value: unknown): Problem[] => check(value, ["class", "DefinedTermSet"]);
export const validateDeleteAction = (value: unknown): Problem[] => check(value, ["class", "DeleteAction"]);
export const validateDeliveryChargeSpecification = (value: unknown): Problem[] => check(value, ["class", "DeliveryChargeSpecification"]);
export const validateDeliveryEvent = (value: unknown): Problem[] => check(value, ["class", "DeliveryEvent"]);
export const validateDemand = (value: unknown): Problem[] => check(value, ["class", "Demand"]);
export const validateDentist = (value: unknown): Problem[] => check(value, ["class", "Dentist"]);
export const validateDepartAction = (value: unknown): Problem[] => check(value, ["class", "DepartAction"]);
export const validateDepartmentStore = (value: unknown): Problem[] => check(value, ["class", "DepartmentStore"]);
export const validateDepositAccount = (value: unknown): Problem[] => check(value, ["class", "DepositAccount"]);
export const validateDiagnosticLab = (value: unknown): Problem[] => check(value, ["class", "DiagnosticLab"]);
export const validateDiagnosticProcedure = (value: unknown): Problem[] => check(value, ["class", "DiagnosticProcedure"]);
export const validateDiet = (value: unknown): Problem[] => check(value, ["class", "Diet"]);
export const validateDietarySupplement = (value: unknown): Problem[] => check(value, ["class", "DietarySupplement"]);
export const validateDigitalDocument = (value: unknown): Problem[] => check(value, ["class", "DigitalDocument"]);
export const validateDigitalDocumentPermission = (value: unknown): Problem[] => check(value, ["class", "DigitalDocumentPermission"]);
export const validateDisagreeAction = (value: unknown): Problem[] => check(value, ["class", "DisagreeAction"]);
export const validateDiscoverAction = (value: unknown): Problem[] => check(value, ["class", "DiscoverAction"]);
export const validateDiscussionForumPosting = (value: unknown): Problem[] => check(value, ["class", "DiscussionForumPosting"]);
export const validateDislikeAction = (value: unknown): Problem[] => check(value, ["class", "DislikeAction"]);
export const validateDistance = (value: unknown): Problem[] => check(value, ["class", "Distance"]);
export const validateDistillery = (value: unknown): Problem[] => check(value, ["class", "Distillery"]);
export const validateDonateAction = (value: unknown): Problem[] => check(value, ["class", "DonateAction"]);
export const validateDoseSchedule = (value: unknown): Problem[] => check(value, ["class", "DoseSchedule"]);
export const validateDownloadAction = (value: unknown): Problem[] => check(value, ["class", "DownloadAction"]);
export const validateDrawAction = (value: unknown): Problem[] => check(value, ["class", "DrawAction"]);
export const validateDrawing = (value: unknown): Problem[] => check(value, ["class", "Drawing"]);
export const validateDrinkAction = (value: unknown): Problem[] => check(value, ["class", "DrinkAction"]);
export const validateDrug = (value: unknown): Problem[] => check(value, ["class", "Drug"]);
export const validateDrugClass = (value: unknown): Problem[] => check(value, ["class", "DrugClass"]);
export const validateDrugCost = (value: unknown): Problem[] => check(value, ["class", "DrugCost"]);
export const validateDrugLegalStatus = (value: unknown): Problem[] => check(value, ["class", "DrugLegalStatus"]);
export const validateDrugStrength = (value: unknown): Problem[] => check(value, ["class", "DrugStrength"]);
export const validateDryCleaningOrLaundry = (value: unknown): Problem[] => check(value, ["class", "DryCleaningOrLaundry"]);
export const validateDuration = (value: unknown): Problem[] => check(value, ["class", "Duration"]);
export const validateEatAction = (value: unknown): Problem[] => check(value, ["class", "EatAction"]);
export const validateEducationEvent = (value: unknown): Problem[] => check(value, ["class", "EducationEvent"]);
export const validateEducationalAudience = (value: unknown): Problem[] => check(value, ["class", "EducationalAudience"]);
export const validateEducationalOccupationalCredential = (value: unknown): Problem[] => check(value, ["class", "EducationalOccupationalCredential"]);
export const validateEducationalOccupationalProgram = (value: unknown): Problem[] => check(value, ["class", "EducationalOccupationalProgram"]);
export const validateEducationalOrganization = (value: unknown): Problem[] => check(value, ["class", "EducationalOrganization"]);
export const validateElectrician = (value: unknown): Problem[] => check(value, ["class", "Electrician"]);
export const validateElectronicsStore = (value: unknown): Problem[] => check(value, ["class", "ElectronicsStore"]);
export const validateElementarySchool = (value: unknown): Problem[] => check(value, ["class", "ElementarySchool"]);
export const validateEmailMessage = (value: unknown): Problem[] => check(value, ["class", "EmailMessage"]);
export const validateEmbassy = (value: unknown): Problem[] => check(value, ["class", "Embassy"]);
export const validateEmergencyService = (value: unknown): Problem[] => check(value, ["class", "EmergencyService"]);
export const validateEmployeeRole = (value: unknown): Problem[] => check(value, ["class", "EmployeeRole"]);
export const validateEmployerAggregateRating = (value: unknown): Problem[] => check(value, ["class", "EmployerAggregateRating"]);
export const validateEmployerReview = (value: unknown): Problem[] => check(value, ["class", "EmployerReview"]);
export const validateEmploymentAgency = (value: unknown): Problem[] => check(value, ["class", "EmploymentAgency"]);
export const validateEndorseAction = (value: unknown): Problem[] => check(value, ["class", "EndorseAction"]);
export const validateEndorsementRating = (value: unknown): Problem[] => check(value, ["class", "EndorsementRating"]);
export const validateEnergy = (value: unknown): Problem[] => check(value, ["class", "Energy"]);
export const validateEnergyConsumptionDetails = (value: unknown): Problem[] => check(value, ["class", "EnergyConsumptionDetails"]);
export const validateEnergyEfficiencyEnumeration = (value: unknown): Problem[] => check(value, ["class", "EnergyEfficiencyEnumeration"]);
export const validateEngineSpecification = (value: unknown): Problem[] => check(value, ["class", "EngineSpecification"]);
export const validateEntertainmentBusiness = (value: unknown): Problem[] => check(value, ["class", "EntertainmentBusiness"]);
export const validateEntryPoint = (value: unknown): Problem[] => check(value, ["class", "EntryPoint"]);
export const validateEnumeration = (value: unknown): Problem[] => check(value, ["class", "Enumeration"]);
export const validateEpisode = (value: unknown): Problem[] => check(value, ["class", "Episode"]);
export const validateError_ = (value: unknown): Problem[] => check(value, ["class", "Error_"]);
export const validateEvent = (value: unknown): Problem[] => check(value, ["class", "Event"]);
export const validateEventReservation = (value: unknown): Problem[] => check(value, ["class", "EventReservation"]);
export const validateEventSeries = (value: unknown): Problem[] => check(value, ["class", "EventSeries"]);
export const validateEventVenue = (value: unknown): Problem[] => check(value, ["class", "EventVenue"]);
export const validateExchangeRateSpecification = (value: unknown): Problem[] => check(value, ["class", "ExchangeRateSpecification"]);
export const validateExerciseAction = (value: unknown): Problem[] => check(value, ["class", "ExerciseAction"]);
export const validateExerciseGym = (value: unknown): Problem[] => check(value, ["class", "ExerciseGym"]);
export const validateExercisePlan = (value: unknown): Problem[] => check(value, ["class", "ExercisePlan"]);
export const validateExhibitionEvent = (value: unknown): Problem[] => check(value, ["class", "ExhibitionEvent"]);
export const validateFAQPage = (value: unknown): Problem[] => check(value, ["class", "FAQPage"]);
export const validateFMRadioChannel = (value: unknown): Problem[] => check(value, ["class", "FMRadioChannel"]);
export const validateFastFoodRestaurant = (value: unknown): Problem[] => check(value, ["class", "FastFoodRestaurant"]);
export const validateFestival = (value: unknown): Problem[] => check(value, ["class", "Festival"]);
export const validateFilmAction = (value: unknown): Problem[] => check(value, ["class", "FilmAction"]);
export const validateFinancialIncentive = (value: unknown): Problem[] => check(value, ["class", "FinancialIncentive"]);
export const validateFinancialProduct = (value: unknown): Problem[] => check(value, ["class", "FinancialProduct"]);
export const validateFinancialService = (value: unknown): Problem[] => check(value, ["class", "FinancialService"]);
export const validateFindAction = (value: unknown): Problem[] => check(value, ["class", "FindAction"]);
export const validateFireStation = (value: unknown): Problem[] => check(value, ["class", "FireStation"]);
export const validateFlight = (value: unknown): Problem[] => check(value, ["class", "Flight"]);
export const validateFlightReservation = (value: unknown): Problem[] => check(value, ["class", "FlightReservation"]);
export const validateFloorPlan = (value: unknown): Problem[] => check(value, ["class", "FloorPlan"]);
export const validateFlorist = (value: unknown): Problem[] => check(value, ["class", "Florist"]);
export const validateFollowAction = (value: unknown): Problem[] => check(value, ["class", "FollowAction"]);
export const validateFoodEstablishment = (value: unknown): Problem[] => check(value, ["class", "FoodEstablishment"]);
export const validateFoodEstablishmentReservation = (value: unknown): Problem[] => check(value, ["class", "FoodEstablishmentReservation"]);
export const validateFoodEvent = (value: unknown): Problem[] => check(value, ["class", "FoodEvent"]);
export const validateFoodService = (value: unknown): Problem[] => check(value, ["class", "FoodService"]);
export const validateFundingAgency = (value: unknown): Problem[] => check(value, ["class", "FundingAgency"]);
export const validateFundingScheme = (value: unknown): Problem[] => check(value, ["class", "FundingScheme"]);
export const validateFurnitureStore = (value: unknown): Problem[] => check(value, ["class", "FurnitureStore"]);
export const validateGame = (value: unknown): Problem[] => check(value, ["class", "Game"]);
export const validateGameServer = (value: unknown): Problem[] => check(value, ["class", "GameServer"]);
export const validateGardenStore = (value: unknown): Problem[] => check(value, ["class", "GardenStore"]);
export const validateGasStation = (value: unknown): Problem[] => check(value, ["class", "GasStation"]);
export const validateGatedResidenceCommunity = (value: unknown): Problem[] => check(value, ["class", "GatedResidenceCommunity"]);
export const validateGene = (value: unknown): Problem[] => check(value, ["class", "Gene"]);
export const validateGeneralContractor = (value: unknown): Problem[] => check(value, ["class", "GeneralContractor"]);
export const validateGeoCircle = (value: unknown): Problem[] => check(value, ["class", "GeoCircle"]);
export const validateGeoCoordinates = (value: unknown): Problem[] => check(value, ["class", "GeoCoordinates"]);
export const validateGeoShape = (value: unknown): Problem[] => check(value, ["class", "GeoShape"]);
export const validateGeospatialGeometry = (value: unknown): Problem[] => check(value, ["class", "GeospatialGeometry"]);
export const validateGiveAction = (value: unknown): Problem[] => check(value, ["class", "GiveAction"]);
export const validateGolfCourse = (value: unknown): Problem[] => check(value, ["class", "GolfCourse"]);
export const validateGovernmentBuilding = (value: unknown): Problem[] => check(value, ["class", "GovernmentBuilding"]);
export const validateGovernmentOffice = (value: unknown): Problem[] => check(value, ["class", "GovernmentOffice"]);
export const validateGovernmentOrganization = (value: unknown): Problem[] => check(value, ["class", "GovernmentOrganization"]);
export const validateGovernmentPermit = (value: unknown): Problem[] => check(value, ["class", "GovernmentPermit"]);
export const validateGovernmentService = (value: unknown): Problem[] => check(value, ["class", "GovernmentService"]);
export const validateGrant = (value: unknown): Problem[] => check(value, ["class", "Grant"]);
export const validateGroceryStore = (value: unknown): Problem[] => check(value, ["class", "GroceryStore"]);
export const validateGuide = (value: unknown): Problem[] => check(value, ["class", "Guide"]);
export const validateHVACBusiness = (value: unknown): Problem[] => check(value, ["class", "HVACBusiness"]);
export const validateHackathon = (value: unknown): Problem[] => check(value, ["class", "Hackathon"]);
export const validateHairSalon = (value: unknown): Problem[] => check(value, ["class", "HairSalon"]);
export const validateHardwareStore = (value: unknown): Problem[] => check(value, ["class", "HardwareStore"]);
export const validateHealthAndBeautyBusiness = (value: unknown): Problem[] => check(value, ["class", "HealthAndBeautyBusiness"]);
export const validateHealthClub = (value: unknown): Problem[] => check(value, ["class", "HealthClub"]);
export const validateHealthInsurancePlan = (value: unknown): Problem[] => check(value, ["class", "HealthInsurancePlan"]);
export const validateHealthPlanCostSharingSpecification = (value: unknown): Problem[] => check(value, ["class", "HealthPlanCostSharingSpecification"]);
export const validateHealthPlanFormulary = (value: unknown): Problem[] => check(value, ["class", "HealthPlanFormulary"]);
export const validateHealthPlanNetwork = (value: unknown): Problem[] => check(value, ["class", "HealthPlanNetwork"]);
export const validateHealthTopicContent = (value: unknown): Problem[] => check(value, ["class", "HealthTopicContent"]);
export const validateHighSchool = (value: unknown): Problem[] => check(value, ["class", "HighSchool"]);
export const validateHinduTemple = (value: unknown): Problem[] => check(value, ["class", "HinduTemple"]);
export const validateHobbyShop = (value: unknown): Problem[] => check(value, ["class", "HobbyShop"]);
export const validateHomeAndConstructionBusiness = (value: unknown): Problem[] => check(value, ["class", "HomeAndConstructionBusiness"]);
export const validateHomeGoodsStore = (value: unknown): Problem[] => check(value, ["class", "HomeGoodsStore"]);
export const validateHospital = (value: unknown): Problem[] => check(value, ["class", "Hospital"]);
export const validateHostel = (value: unknown): Problem[] => check(value, ["class", "Hostel"]);
export const validateHotel = (value: unknown): Problem[] => check(value, ["class", "Hotel"]);
export const validateHotelRoom = (value: unknown): Problem[] => check(value, ["class", "HotelRoom"]);
export const validateHouse = (value: unknown): Problem[] => check(value, ["class", "House"]);
export const validateHousePainter = (value: unknown): Problem[] => check(value, ["class", "HousePainter"]);
export const validateHowTo = (value: unknown): Problem[] => check(value, ["class", "HowTo"]);
export const validateHowToDirection = (value: unknown): Problem[] => check(value, ["class", "HowToDirection"]);
export const validateHowToItem = (value: unknown): Problem[] => check(value, ["class", "HowToItem"]);
export const validateHowToSection = (value: unknown): Problem[] => check(value, ["class", "HowToSection"]);
export const validateHowToStep = (value: unknown): Problem[] => check(value, ["class", "HowToStep"]);
export const validateHowToSupply = (value: unknown): Problem[] => check(value, ["class", "HowToSupply"]);
export const validateHowToTip = (value: unknown): Problem[] => check(value, ["class", "HowToTip"]);
export const validateHowToTool = (value: unknown): Problem[] => check(value, ["class", "HowToTool"]);
export const validateHyperToc = (value: unknown): Problem[] => check(value, ["class", "HyperToc"]);
export const validateHyperTocEntry = (value: unknown): Problem[] => check(value, ["class", "HyperTocEntry"]);
export const validateIceCreamShop = (value: unknown): Problem[] => check(value, ["class", "IceCreamShop"]);
export const validateIgnoreAction = (value: unknown): Problem[] => check(value, ["class", "IgnoreAction"]);
export const validateImageGallery = (value: unknown): Problem[] => check(value, ["class", "ImageGallery"]);
export const validateImageObject = (value: unknown): Problem[] => check(value, ["class", "ImageObject"]);
export const validateImageObjectSnapshot = (value: unknown): Problem[] => check(value, ["class", "ImageObjectSnapshot"]);
export const validateImagingTest = (value: unknown): Problem[] => check(value, ["class", "ImagingTest"]);
export const validateIndividualPhysician = (value: unknown): Problem[] => check(value, ["class", "IndividualPhysician"]);
export const validateIndividualProduct = (value: unknown): Problem[] => check(value, ["class", "IndividualProduct"]);
export const validateInfectiousDisease = (value: unknown): Problem[] => check(value, ["class", "InfectiousDisease"]);
export const validateInformAction = (value: unknown): Problem[] => check(value, ["class", "InformAction"]);
export const validateInsertAction = (value: unknown): Problem[] => check(value, ["class", "InsertAction"]);
export const validateInstallAction = (value: unknown): Problem[] => check(value, ["class", "InstallAction"]);
export const validateInstantaneousEvent = (value: unknown): Problem[] => check(value, ["class", "InstantaneousEvent"]);
export const validateInsuranceAgency = (value: unknown): Problem[] => check(value, ["class", "InsuranceAgency"]);
export const validateIntangible = (value: unknown): Problem[] => check(value, ["class", "Intangible"]);
export const validateInteractAction = (value: unknown): Problem[] => check(value, ["class", "InteractAction"]);
export const validateInteractionCounter = (value: unknown): Problem[] => check(value, ["class", "InteractionCounter"]);
export const validateInternetCafe = (value: unknown): Problem[] => check(value, ["class", "InternetCafe"]);
export const validateInvestmentFund = (value: unknown): Problem[] => check(value, ["class", "InvestmentFund"]);
export const validateInvestmentOrDeposit = (value: unknown): Problem[] => check(value, ["class", "InvestmentOrDeposit"]);
export const validateInviteAction = (value: unknown): Problem[] => check(value, ["class", "InviteAction"]);
export const validateInvoice = (value: unknown): Problem[] => check(value, ["class", "Invoice"]);
export const validateItemList = (value: unknown): Problem[] => check(value, ["class", "ItemList"]);
export const validateItemPage = (value: unknown): Problem[] => check(value, ["class", "ItemPage"]);
export const validateJewelryStore = (value: unknown): Problem[] => check(value, ["class", "JewelryStore"]);
export const validateJobPosting = (value: unknown): Problem[] => check(value, ["class", "JobPosting"]);
export const validateJoinAction = (value: unknown): Problem[] => check(value, ["class", "JoinAction"]);
export const validateJoint = (value: unknown): Problem[] => check(value, ["class", "Joint"]);
export const validateLakeBodyOfWater = (value: unknown): Problem[] => check(value, ["class", "LakeBodyOfWater"]);
export const validateLandform = (value: unknown): Problem[] => check(value, ["class", "Landform"]);
export const validateLandmarksOrHistoricalBuildings = (value: unknown): Problem[] => check(value, ["class", "LandmarksOrHistoricalBuildings"]);
export const validateLanguage = (value: unknown): Problem[] => check(value, ["class", "Language"]);
export const validateLearningResource = (value: unknown): Problem[] => check(value, ["class", "LearningResource"]);
export const validateLeaveAction = (value: unknown): Problem[] => check(value, ["class", "LeaveAction"]);
export const validateLegalService = (value: unknown): Problem[] => check(value, ["class", "LegalService"]);
export const validateLegislation = (value: unknown): Problem[] => check(value, ["class", "Legislation"]);
export const validateLegislationObject = (value: unknown): Problem[] => check(value, ["class", "LegislationObject"]);
export const validateLegislativeBuilding = (value: unknown): Problem[] => check(value, ["class", "LegislativeBuilding"]);
export const validateLendAction = (value: unknown): Problem[] => check(value, ["class", "LendAction"]);
export const validateLibrary = (value: unknown): Problem[] => check(value, ["class", "Library"]);
export const validateLibrarySystem = (value: unknown): Problem[] => check(value, ["class", "LibrarySystem"]);
export const validateLifestyleModification = (value: unknown): Problem[] => check(value, ["class", "LifestyleModification"]);
export const validateLigament = (value: unknown): Problem[] => check(value, ["class", "Ligament"]);
export const validateLikeAction = (value: unknown): Problem[] => check(value, ["class", "LikeAction"]);
export const validateLinkRole = (value: unknown): Problem[] => check(value, ["class", "LinkRole"]);
export const validateLiquorStore = (value: unknown): Problem[] => check(value, ["class", "LiquorStore"]);
export const validateListItem = (value: unknown): Problem[] => check(value, ["class", "ListItem"]);
export const validateListenAction = (value: unknown): Problem[] => check(value, ["class", "ListenAction"]);
export const validateLiteraryEvent = (value: unknown): Problem[] => check(value, ["class", "LiteraryEvent"]);
export const validateLiveBlogPosting = (value: unknown): Problem[] => check(value, ["class", "LiveBlogPosting"]);
export const validateLoanOrCredit = (value: unknown): Problem[] => check(value, ["class", "LoanOrCredit"]);
export const validateLocalBusiness = (value: unknown): Problem[] => check(value, ["class", "LocalBusiness"]);
export const validateLocationFeatureSpecification = (value: unknown): Problem[] => check(value, ["class", "LocationFeatureSpecification"]);
export const validateLocksmith = (value: unknown): Problem[] => check(value, ["class", "Locksmith"]);
export const validateLodgingBusiness = (value: unknown): Problem[] => check(value, ["class", "LodgingBusiness"]);
export const validateLodgingReservation = (value: unknown): Problem[] => check(value, ["class", "LodgingReservation"]);
export const validateLoginAction = (value: unknown): Problem[] => check(value, ["class", "LoginAction"]);
export const validateLoseAction = (value: unknown): Problem[] => check(value, ["class", "LoseAction"]);
export const validateLymphaticVessel = (value: unknown): Problem[] => check(value, ["class", "LymphaticVessel"]);
export const validateManuscript = (value: unknown): Problem[] => check(value, ["class", "Manuscript"]);
export const validateMap_ = (value: unknown): Problem[] => check(value, ["class", "Map_"]);
export const validateMarryAction = (value: unknown): Problem[] => check(value, ["class", "MarryAction"]);
export const validateMass = (value: unknown): Problem[] => check(value, ["class", "Mass"]);
export const validateMathSolver = (value: unknown): Problem[] => check(value, ["class", "MathSolver"]);
export const validateMaximumDoseSchedule = (value: unknown): Problem[] => check(value, ["class", "MaximumDoseSchedule"]);
export const validateMeasurementTypeEnumeration = (value: unknown): Problem[] => check(value, ["class", "MeasurementTypeEnumeration"]);
export const validateMediaEnumeration = (value: unknown): Problem[] => check(value, ["class", "MediaEnumeration"]);
export const validateMediaGallery = (value: unknown): Problem[] => check(value, ["class", "MediaGallery"]);
export const validateMediaObject = (value: unknown): Problem[] => check(value, ["class", "MediaObject"]);
export const validateMediaReview = (value: unknown): Problem[] => check(value, ["class", "MediaReview"]);
export const validateMediaReviewItem = (value: unknown): Problem[] => check(value, ["class", "MediaReviewItem"]);
export const validateMediaSubscription = (value: unknown): Problem[] => check(value, ["class", "MediaSubscription"]);
export const validateMedicalAudience = (value: unknown): Problem[] => check(value, ["class", "MedicalAudience"]);
export const validateMedicalBusiness = (value: unknown): Problem[] => check(value, ["class", "MedicalBusiness"]);
export const validateMedicalCause = (value: unknown): Problem[] => check(value, ["class", "MedicalCause"]);
export const validateMedicalClinic = (value: unknown): Problem[] => check(value, ["class", "MedicalClinic"]);
export const validateMedicalCode = (value: unknown): Problem[] => check(value, ["class", "MedicalCode"]);
export const validateMedicalCondition = (value: unknown): Problem[] => check(value, ["class", "MedicalCondition"]);
export const validateMedicalConditionStage = (value: unknown): Problem[] => check(value, ["class", "MedicalConditionStage"]);
export const validateMedicalContraindication = (value: unknown): Problem[] => check(value, ["class", "MedicalContraindication"]);
export const validateMedicalDevice = (value: unknown): Problem[] => check(value, ["class", "MedicalDevice"]);
export const validateMedicalEntity = (value: unknown): Problem[] => check(value, ["class", "MedicalEntity"]);
export const validateMedicalEnumeration = (value: unknown): Problem[] => check(value, ["class", "MedicalEnumeration"]);
export const validateMedicalGuideline = (value: unknown): Problem[] => check(value, ["class", "MedicalGuideline"]);
export const validateMedicalGuidelineContraindication = (value: unknown): Problem[] => check(value, ["class", "MedicalGuidelineContraindication"]);
export const validateMedicalGuidelineRecommendation = (value: unknown): Problem[] => check(value, ["class", "MedicalGuidelineRecommendation"]);
export const validateMedicalIndication = (value: unknown): Problem[] => check(value, ["class", "MedicalIndication"]);
export const validateMedicalIntangible = (value: unknown): Problem[] => check(value, ["class", "MedicalIntangible"]);
export const validateMedicalObservationalStudy = (value: unknown): Problem[] => check(value, ["class", "MedicalObservationalStudy"]);
export const validateMedicalOrganization = (value: unknown): Problem[] => check(value, ["class", "MedicalOrganization"]);
export const validateMedicalProcedure = (value: unknown): Problem[] => check(value, ["class", "MedicalProcedure"]);
export const validateMedicalRiskCalculator = (value: unknown): Problem[] => check(value, ["class", "MedicalRiskCalculator"]);
export const validateMedicalRiskEstimator = (value: unknown): Problem[] => check(value, ["class", "MedicalRiskEstimator"]);
export const validateMedicalRiskFactor = (value: unknown): Problem[] => check(value, ["class", "MedicalRiskFactor"]);
export const validateMedicalRiskScore = (value: unknown): Problem[] => check(value, ["class", "MedicalRiskScore"]);
export const validateMedicalScholarlyArticle = (value: unknown): Problem[] => check(value, ["class", "MedicalScholarlyArticle"]);
export const validateMedicalSign = (value: unknown): Problem[] => check(value, ["class", "MedicalSign"]);
export const validateMedicalSignOrSymptom = (value: unknown): Problem[] => check(value, ["class", "MedicalSignOrSymptom"]);
export const validateMedicalStudy = (value: unknown): Problem[] => check(value, ["class", "MedicalStudy"]);
export const validateMedicalSymptom = (value: unknown): Problem[] => check(value, ["class", "MedicalSymptom"]);
export const validateMedicalTest = (value: unknown): Problem[] => check(value, ["class", "MedicalTest"]);
export const validateMedicalTestPanel = (value: unknown): Problem[] => check(value, ["class", "MedicalTestPanel"]);
export const validateMedicalTherapy = (value: unknown): Problem[] => check(value, ["class", "MedicalTherapy"]);
export const validateMedicalTrial = (value: unknown): Problem[] => check(value, ["class", "MedicalTrial"]);
export const validateMedicalWebPage = (value: unknown): Problem[] => check(value, ["class", "MedicalWebPage"]);
export const validateMeetingRoom = (value: unknown): Problem[] => check(value, ["class", "MeetingRoom"]);
export const validateMemberProgram = (value: unknown): Problem[] => check(value, ["class", "MemberProgram"]);
export const validateMemberProgramTier = (value: unknown): Problem[] => check(value, ["class", "MemberProgramTier"]);
export const validateMensClothingStore = (value: unknown): Problem[] => check(value, ["class", "MensClothingStore"]);
export const validateMenu = (value: unknown): Problem[] => check(value, ["class", "Menu"]);
export const validateMenuItem = (value: unknown): Problem[] => check(value, ["class", "MenuItem"]);
export const validateMenuSection = (value: unknown): Problem[] => check(value, ["class", "MenuSection"]);
export const validateMerchantReturnPolicy = (value: unknown): Problem[] => check(value, ["class", "MerchantReturnPolicy"]);
export const validateMerchantReturnPolicySeasonalOverride = (value: unknown): Problem[] => check(value, ["class", "MerchantReturnPolicySeasonalOverride"]);
export const validateMessage = (value: unknown): Problem[] => check(value, ["class", "Message"]);
export const validateMiddleSchool = (value: unknown): Problem[] => check(value, ["class", "MiddleSchool"]);
export const validateMobileApplication = (value: unknown): Problem[] => check(value, ["class", "MobileApplication"]);
export const validateMobilePhoneStore = (value: unknown): Problem[] => check(value, ["class", "MobilePhoneStore"]);
export const validateMolecularEntity = (value: unknown): Problem[] => check(value, ["class", "MolecularEntity"]);
export const validateMonetaryAmount = (value: unknown): Problem[] => check(value, ["class", "MonetaryAmount"]);
export const validateMonetaryAmountDistribution = (value: unknown): Problem[] => check(value, ["class", "MonetaryAmountDistribution"]);
export const validateMonetaryGrant = (value: unknown): Problem[] => check(value, ["class", "MonetaryGrant"]);
export const validateMoneyTransfer = (value: unknown): Problem[] => check(value, ["class", "MoneyTransfer"]);
export const validateMortgageLoan = (value: unknown): Problem[] => check(value, ["class", "MortgageLoan"]);
export const validateMosque = (value: unknown): Problem[] => check(value, ["class", "Mosque"]);
export const validateMotel = (value: unknown): Problem[] => check(value, ["class", "Motel"]);
export const validateMotorcycle = (value: unknown): Problem[] => check(value, ["class", "Motorcycle"]);
export const validateMotorcycleDealer = (value: unknown): Problem[] => check(value, ["class", "MotorcycleDealer"]);
export const validateMotorcycleRepair = (value: unknown): Problem[] => check(value, ["class", "MotorcycleRepair"]);
export const validateMotorizedBicycle = (value: unknown): Problem[] => check(value, ["class", "MotorizedBicycle"]);
export const validateMountain = (value: unknown): Problem[] => check(value, ["class", "Mountain"]);
export const validateMoveAction = (value: unknown): Problem[] => check(value, ["class", "MoveAction"]);
export const validateMovie = (value: unknown): Problem[] => check(value, ["class", "Movie"]);
export const validateMovieClip = (value: unknown): Problem[] => check(value, ["class", "MovieClip"]);
export const validateMovieRentalStore = (value: unknown): Problem[] => check(value, ["class", "MovieRentalStore"]);
export const validateMovieSeries = (value: unknown): Problem[] => check(value, ["class", "MovieSeries"]);
export const validateMovieTheater = (value: unknown): Problem[] => check(value, ["class", "MovieTheater"]);
export const validateMovingCompany = (value: unknown): Problem[] => check(value, ["class", "MovingCompany"]);
export const validateMuscle = (value: unknown): Problem[] => check(value, ["class", "Muscle"]);
export const validateMuseum = (value: unknown): Problem[] => check(value, ["class", "Museum"]);
export const validateMusicAlbum = (value: unknown): Problem[] => check(value, ["class", "MusicAlbum"]);
export const validateMusicComposition = (value: unknown): Problem[] => check(value, ["class", "MusicComposition"]);
export const validateMusicEvent = (value: unknown): Problem[] => check(value, ["class", "MusicEvent"]);
export const validateMusicGroup = (value: unknown): Problem[] => check(value, ["class", "MusicGroup"]);
export const validateMusicPlaylist = (value: unknown): Problem[] => check(value, ["class", "MusicPlaylist"]);
export const validateMusicRecording = (value: unknown): Problem[] => check(value, ["class", "MusicRecording"]);
export const validateMusicRelease = (value: unknown): Problem[] => check(value, ["class", "MusicRelease"]);
export const validateMusicStore = (value: unknown): Problem[] => check(value, ["class", "MusicStore"]);
export const validateMusicVenue = (value: unknown): Problem[] => check(value, ["class", "MusicVenue"]);
export const validateMusicVideoObject = (value: unknown): Problem[] => check(value, ["class", "MusicVideoObject"]);
export const validateNGO = (value: unknown): Problem[] => check(value, ["class", "NGO"]);
export const validateNailSalon = (value: unknown): Problem[] => check(value, ["class", "NailSalon"]);
export const validateNerve = (value: unknown): Problem[] => check(value, ["class", "Nerve"]);
export const validateNewsArticle = (value: unknown): Problem[] => check(value, ["class", "NewsArticle"]);
export const validateNewsMediaOrganization = (value: unknown): Problem[] => check(value, ["class", "NewsMediaOrganization"]);
export const validateNewspaper = (value: unknown): Problem[] => check(value, ["class", "Newspaper"]);
export const validateNightClub = (value: unknown): Problem[] => check(value, ["class", "NightClub"]);
export const validateNonprofitType = (value: unknown): Problem[] => check(value, ["class", "NonprofitType"]);
export const validateNotary = (value: unknown): Problem[] => check(value, ["class", "Notary"]);
export const validateNoteDigitalDocument = (value: unknown): Problem[] => check(value, ["class", "NoteDigitalDocument"]);
export const validateNutritionInformation = (value: unknown): Problem[] => check(value, ["class", "NutritionInformation"]);
export const validateObservation = (value: unknown): Problem[] => check(value, ["class", "Observation"]);
export const validateOccupation = (value: unknown): Problem[] => check(value, ["class", "Occupation"]);
export const validateOccupationalExperienceRequirements = (value: unknown): Problem[] => check(value, ["class", "OccupationalExperienceRequirements"]);
export const validateOccupationalTherapy = (value: unknown): Problem[] => check(value, ["class", "OccupationalTherapy"]);
export const validateOceanBodyOfWater = (value: unknown): Problem[] => check(value, ["class", "OceanBodyOfWater"]);
export const validateOffer = (value: unknown): Problem[] => check(value, ["class", "Offer"]);
export const validateOfferCatalog = (value: unknown): Problem[] => check(value, ["class", "OfferCatalog"]);
export const validateOfferForLease = (value: unknown): Problem[] => check(value, ["class", "OfferForLease"]);
export const validateOfferForPurchase = (value: unknown): Problem[] => check(value, ["class", "OfferForPurchase"]);
export const validateOfferShippingDetails = (value: unknown): Problem[] => check(value, ["class", "OfferShippingDetails"]);
export const validateOfficeEquipmentStore = (value: unknown): Problem[] => check(value, ["class", "OfficeEquipmentStore"]);
export const validateOnDemandEvent = (value: unknown): Problem[] => check(value, ["class", "OnDemandEvent"]);
export const validateOnlineBusiness = (value: unknown): Problem[] => check(value, ["class", "OnlineBusiness"]);
export const validateOnlineMarketplace = (value: unknown): Problem[] => check(value, ["class", "OnlineMarketplace"]);
export const validateOnlineStore = (value: unknown): Problem[] => check(value, ["class", "OnlineStore"]);
export const validateOpeningHoursSpecification = (value: unknown): Problem[] => check(value, ["class", "OpeningHoursSpecification"]);
export const validateOperatingSystem = (value: unknown): Problem[] => check(value, ["class", "OperatingSystem"]);
export const validateOpinionNewsArticle = (value: unknown): Problem[] => check(value, ["class", "OpinionNewsArticle"]);
export const validateOptician = (value: unknown): Problem[] => check(value, ["class", "Optician"]);
export const validateOrder = (value: unknown): Problem[] => check(value, ["class", "Order"]);
export const validateOrderAction = (value: unknown): Problem[] => check(value, ["class", "OrderAction"]);
export const validateOrderItem = (value: unknown): Problem[] => check(value, ["class", "OrderItem"]);
export const validateOrganization = (value: unknown): Problem[] => check(value, ["class", "Organization"]);
export const validateOrganizationRole = (value: unknown): Problem[] => check(value, ["class", "OrganizationRole"]);
export const validateOrganizeAction = (value: unknown): Problem[] => check(value, ["class", "OrganizeAction"]);
export const validateOutletStore = (value: unknown): Problem[] => check(value, ["class", "OutletStore"]);
export const validateOwnershipInfo = (value: unknown): Problem[] => check(value, ["class", "OwnershipInfo"]);
export const validatePaintAction = (value: unknown): Problem[] => check(value, ["class", "PaintAction"]);
export const validatePainting = (value: unknown): Problem[] => check(value, ["class", "Painting"]);
export const validatePalliativeProcedure = (value: unknown): Problem[] => check(value, ["class", "PalliativeProcedure"]);
export const validateParcelDelivery = (value: unknown): Problem[] => check(value, ["class", "ParcelDelivery"]);
export const validateParentAudience = (value: unknown): Problem[] => check(value, ["class", "ParentAudience"]);
export const validatePark = (value: unknown): Problem[] => check(value, ["class", "Park"]);
export const validateParkingFacility = (value: unknown): Problem[] => check(value, ["class", "ParkingFacility"]);
export const validatePathologyTest = (value: unknown): Problem[] => check(value, ["class", "PathologyTest"]);
export const validatePatient = (value: unknown): Problem[] => check(value, ["class", "Patient"]);
export const validatePawnShop = (value: unknown): Problem[] => check(value, ["class", "PawnShop"]);
export const validatePayAction = (value: unknown): Problem[] => check(value, ["class", "PayAction"]);
export const validatePaymentCard = (value: unknown): Problem[] => check(value, ["class", "PaymentCard"]);
export const validatePaymentChargeSpecification = (value: unknown): Problem[] => check(value, ["class", "PaymentChargeSpecification"]);
export const validatePaymentMethod = (value: unknown): Problem[] => check(value, ["class", "PaymentMethod"]);
export const validatePaymentService = (value: unknown): Problem[] => check(value, ["class", "PaymentService"]);
export const validatePeopleAudience = (value: unknown): Problem[] => check(value, ["class", "PeopleAudience"]);
export const validatePerformAction = (value: unknown): Problem[] => check(value, ["class", "PerformAction"]);
export const validatePerformanceRole = (value: unknown): Problem[] => check(value, ["class", "PerformanceRole"]);
export const validatePerformingArtsEvent = (value: unknown): Problem[] => check(value, ["class", "PerformingArtsEvent"]);
export const validatePerformingArtsTheater = (value: unknown): Problem[] => check(value, ["class", "PerformingArtsTheater"]);
export const validatePerformingGroup = (value: unknown): Problem[] => check(value, ["class", "PerformingGroup"]);
export const validatePeriodical = (value: unknown): Problem[] => check(value, ["class", "Periodical"]);
export const validatePermit = (value: unknown): Problem[] => check(value, ["class", "Permit"]);
export const validatePerson = (value: unknown): Problem[] => check(value, ["class", "Person"]);
export const validatePetStore = (value: unknown): Problem[] => check(value, ["class", "PetStore"]);
export const validatePharmacy = (value: unknown): Problem[] => check(value, ["class", "Pharmacy"]);
export const validatePhotograph = (value: unknown): Problem[] => check(value, ["class", "Photograph"]);
export const validatePhotographAction = (value: unknown): Problem[] => check(value, ["class", "PhotographAction"]);
export const validatePhysicalActivity = (value: unknown): Problem[] => check(value, ["class", "PhysicalActivity"]);
export const validatePhysicalTherapy = (value: unknown): Problem[] => check(value, ["class", "PhysicalTherapy"]);
export const validatePhysician = (value: unknown): Problem[] => check(value, ["class", "Physician"]);
export const validatePhysiciansOffice = (value: unknown): Problem[] => check(value, ["class", "PhysiciansOffice"]);
export const validatePlace = (value: unknown): Problem[] => check(value, ["class", "Place"]);
export const validatePlaceOfWorship = (value: unknown): Problem[] => check(value, ["class", "PlaceOfWorship"]);
export const validatePlanAction = (value: unknown): Problem[] => check(value, ["class", "PlanAction"]);
export const validatePlay = (value: unknown): Problem[] => check(value, ["class", "Play"]);
export const validatePlayAction = (value: unknown): Problem[] => check(value, ["class", "PlayAction"]);
export const validatePlayGameAction = (value: unknown): Problem[] => check(value, ["class", "PlayGameAction"]);
export const validatePlayground = (value: unknown): Problem[] => check(value, ["class", "Playground"]);
export const validatePlumber = (value: unknown): Problem[] => check(value, ["class", "Plumber"]);
export const validatePodcastEpisode = (value: unknown): Problem[] => check(value, ["class", "PodcastEpisode"]);
export const validatePodcastSeason = (value: unknown): Problem[] => check(value, ["class", "PodcastSeason"]);
export const validatePodcastSeries = (value: unknown): Problem[] => check(value, ["class", "PodcastSeries"]);
export const validatePoliceStation = (value: unknown): Problem[] => check(value, ["class", "PoliceStation"]);
export const validatePoliticalParty = (value: unknown): Problem[] => check(value, ["class", "PoliticalParty"]);
export const validatePond = (value: unknown): Problem[] => check(value, ["class", "Pond"]);
export const validatePostOffice = (value: unknown): Problem[] => check(value, ["class", "PostOffice"]);
export const validatePostalAddress = (value: unknown): Problem[] => check(value, ["class", "PostalAddress"]);
export const validatePostalCodeRangeSpecification = (value: unknown): Problem[] => check(value, ["class", "PostalCodeRangeSpecification"]);
export const validatePoster = (value: unknown): Problem[] => check(value, ["class", "Poster"]);
export const validatePreOrderAction = (value: unknown): Problem[] => check(value, ["class", "PreOrderAction"]);
export const validatePrependAction = (value: unknown): Problem[] => check(value, ["class", "PrependAction"]);
export const validatePreschool = (value: unknown): Problem[] => check(value, ["class", "Preschool"]);
export const validatePresentationDigitalDocument = (value: unknown): Problem[] => check(value, ["class", "PresentationDigitalDocument"]);
export const validatePreventionIndication = (value: unknown): Problem[] => check(value, ["class", "PreventionIndication"]);
export const validatePriceSpecification = (value: unknown): Problem[] => check(value, ["class", "PriceSpecification"]);
export const validateProduct = (value: unknown): Problem[] => check(value, ["class", "Product"]);
export const validateProductCollection = (value: unknown): Problem[] => check(value, ["class", "ProductCollection"]);
export const validateProductGroup = (value: unknown): Problem[] => check(value, ["class", "ProductGroup"]);
export const validateProductModel = (value: unknown): Problem[] => check(value, ["class", "ProductModel"]);
export const validateProfessionalService = (value: unknown): Problem[] => check(value, ["class", "ProfessionalService"]);
export const validateProfilePage = (value: unknown): Problem[] => check(value, ["class", "ProfilePage"]);
export const validateProgramMembership = (value: unknown): Problem[] => check(value, ["class", "ProgramMembership"]);
export const validateProject = (value: unknown): Problem[] => check(value, ["class", "Project"]);
export const validateProperty = (value: unknown): Problem[] => check(value, ["class", "Property"]);
export const validatePropertyValue = (value: unknown): Problem[] => check(value, ["class", "PropertyValue"]);
export const validatePropertyValueSpecification = (value: unknown): Problem[] => check(value, ["class", "PropertyValueSpecification"]);
export const validateProtein = (value: unknown): Problem[] => check(value, ["class", "Protein"]);
export const validatePsychologicalTreatment = (value: unknown): Problem[] => check(value, ["class", "PsychologicalTreatment"]);
export const validatePublicSwimmingPool = (value: unknown): Problem[] => check(value, ["class", "PublicSwimmingPool"]);
export const validatePublicToilet = (value: unknown): Problem[] => check(value, ["class", "PublicToilet"]);
export const validatePublicationEvent = (value: unknown): Problem[] => check(value, ["class", "PublicationEvent"]);
export const validatePublicationIssue = (value: unknown): Problem[] => check(value, ["class", "PublicationIssue"]);
export const validatePublicationVolume = (value: unknown): Problem[] => check(value, ["class", "PublicationVolume"]);
export const validateQAPage = (value: unknown): Problem[] => check(value, ["class", "QAPage"]);
export const validateQualitativeValue = (value: unknown): Problem[] => check(value, ["class", "QualitativeValue"]);
export const validateQuantitativeValue = (value: unknown): Problem[] => check(value, ["class", "QuantitativeValue"]);
export const validateQuantitativeValueDistribution = (value: unknown): Problem[] => check(value, ["class", "QuantitativeValueDistribution"]);
export const validateQuantity = (value: unknown): Problem[] => check(value, ["class", "Quantity"]);
export const validateQuestion = (value: unknown): Problem[] => check(value, ["class", "Question"]);
export const validateQuiz = (value: unknown): Problem[] => check(value, ["class", "Quiz"]);
export const validateQuotation = (value: unknown): Problem[] => check(value, ["class", "Quotation"]);
export const validateQuoteAction = (value: unknown): Problem[] => check(value, ["class", "QuoteAction"]);
export const validateRVPark = (value: unknown): Problem[] => check(value, ["class", "RVPark"]);
export const validateRadiationTherapy = (value: unknown): Problem[] => check(value, ["class", "RadiationTherapy"]);
export const validateRadioBroadcastService = (value: unknown): Problem[] => check(value, ["class", "RadioBroadcastService"]);
export const validateRadioChannel = (value: unknown): Problem[] => check(value, ["class", "RadioChannel"]);
export const validateRadioClip = (value: unknown): Problem[] => check(value, ["class", "RadioClip"]);
export const validateRadioEpisode = (value: unknown): Problem[] => check(value, ["class", "RadioEpisode"]);
export const validateRadioSeason = (value: unknown): Problem[] => check(value, ["class", "RadioSeason"]);
export const validateRadioSeries = (value: unknown): Problem[] => check(value, ["class", "RadioSeries"]);
export const validateRadioStation = (value: unknown): Problem[] => check(value, ["class", "RadioStation"]);
export const validateRating = (value: unknown): Problem[] => check(value, ["class", "Rating"]);
export const validateReactAction = (value: unknown): Problem[] => check(value, ["class", "ReactAction"]);
export const validateReadAction = (value: unknown): Problem[] => check(value, ["class", "ReadAction"]);
export const validateRealEstateAgent = (value: unknown): Problem[] => check(value, ["class", "RealEstateAgent"]);
export const validateRealEstateListing = (value: unknown): Problem[] => check(value, ["class", "RealEstateListing"]);
export const validateReceiveAction = (value: unknown): Problem[] => check(value, ["class", "ReceiveAction"]);
export const validateRecipe = (value: unknown): Problem[] => check(value, ["class", "Recipe"]);
export const validateRecommendation = (value: unknown): Problem[] => check(value, ["class", "Recommendation"]);
export const validateRecommendedDoseSchedule = (value: unknown): Problem[] => check(value, ["class", "RecommendedDoseSchedule"]);
export const validateRecyclingCenter = (value: unknown): Problem[] => check(value, ["class", "RecyclingCenter"]);
export const validateRegisterAction = (value: unknown): Problem[] => check(value, ["class", "RegisterAction"]);
export const validateRejectAction = (value: unknown): Problem[] => check(value, ["class", "RejectAction"]);
export const validateRentAction = (value: unknown): Problem[] => check(value, ["class", "RentAction"]);
export const validateRentalCarReservation = (value: unknown): Problem[] => check(value, ["class", "RentalCarReservation"]);
export const validateRepaymentSpecification = (value: unknown): Problem[] => check(value, ["class", "RepaymentSpecification"]);
export const validateReplaceAction = (value: unknown): Problem[] => check(value, ["class", "ReplaceAction"]);
export const validateReplyAction = (value: unknown): Problem[] => check(value, ["class", "ReplyAction"]);
export const validateReport = (value: unknown): Problem[] => check(value, ["class", "Report"]);
export const validateReportageNewsArticle = (value: unknown): Problem[] => check(value, ["class", "ReportageNewsArticle"]);
export const validateReportedDoseSchedule = (value: unknown): Problem[] => check(value, ["class", "ReportedDoseSchedule"]);
export const validateResearchOrganization = (value: unknown): Problem[] => check(value, ["class", "ResearchOrganization"]);
export const validateResearchProject = (value: unknown): Problem[] => check(value, ["class", "ResearchProject"]);
export const validateResearcher = (value: unknown): Problem[] => check(value, ["class", "Researcher"]);
export const validateReservation = (value: unknown): Problem[] => check(value, ["class", "Reservation"]);
export const validateReservationPackage = (value: unknown): Problem[] => check(value, ["class", "ReservationPackage"]);
export const validateReserveAction = (value: unknown): Problem[] => check(value, ["class", "ReserveAction"]);
export const validateReservoir = (value: unknown): Problem[] => check(value, ["class", "Reservoir"]);
export const validateResetPasswordAction = (value: unknown): Problem[] => check(value, ["class", "ResetPasswordAction"]);
export const validateResidence = (value: unknown): Problem[] => check(value, ["class", "Residence"]);
export const validateResort = (value: unknown): Problem[] => check(value, ["class", "Resort"]);
export const validateRestaurant = (value: unknown): Problem[] => check(value, ["class", "Restaurant"]);
export const validateResumeAction = (value: unknown): Problem[] => check(value, ["class", "ResumeAction"]);
export const validateReturnAction = (value: unknown): Problem[] => check(value, ["class", "ReturnAction"]);
export const validateReview = (value: unknown): Problem[] => check(value, ["class", "Review"]);
export const validateReviewAction = (value: unknown): Problem[] => check(value, ["class", "ReviewAction"]);
export const validateReviewNewsArticle = (value: unknown): Problem[] => check(value, ["class", "ReviewNewsArticle"]);
export const validateRiverBodyOfWater = (value: unknown): Problem[] => check(value, ["class", "RiverBodyOfWater"]);
export const validateRole = (value: unknown): Problem[] => check(value, ["class", "Role"]);
export const validateRoofingContractor = (value: unknown): Problem[] => check(value, ["class", "RoofingContractor"]);
export const validateRoom = (value: unknown): Problem[] => check(value, ["class", "Room"]);
export const validateRsvpAction = (value: unknown): Problem[] => check(value, ["class", "RsvpAction"]);
export const validateRuntimePlatform = (value: unknown): Problem[] => check(value, ["class", "RuntimePlatform"]);
export const validateSaleEvent = (value: unknown): Problem[] => check(value, ["class", "SaleEvent"]);
export const validateSatiricalArticle = (value: unknown): Problem[] => check(value, ["class", "SatiricalArticle"]);
export const validateSchedule = (value: unknown): Problem[] => check(value, ["class", "Schedule"]);
export const validateScheduleAction = (value: unknown): Problem[] => check(value, ["class", "ScheduleAction"]);
export const validateScholarlyArticle = (value: unknown): Problem[] => check(value, ["class", "ScholarlyArticle"]);
export const validateSchool = (value: unknown): Problem[] => check(value, ["class", "School"]);
export const validateSchoolDistrict = (value: unknown): Problem[] => check(value, ["class", "SchoolDistrict"]);
export const validateScreeningEvent = (value: unknown): Problem[] => check(value, ["class", "ScreeningEvent"]);
export const validateSculpture = (value: unknown): Problem[] => check(value, ["class", "Sculpture"]);
export const validateSeaBodyOfWater = (value: unknown): Problem[] => check(value, ["class", "SeaBodyOfWater"]);
export const validateSearchAction = (value: unknown): Problem[] => check(value, ["class", "SearchAction"]);
export const validateSearchRescueOrganization = (value: unknown): Problem[] => check(value, ["class", "SearchRescueOrganization"]);
export const validateSearchResultsPage = (value: unknown): Problem[] => check(value, ["class", "SearchResultsPage"]);
export const validateSeason = (value: unknown): Problem[] => check(value, ["class", "Season"]);
export const validateSeat = (value: unknown): Problem[] => check(value, ["class", "Seat"]);
export const validateSeekToAction = (value: unknown): Problem[] => check(value, ["class", "SeekToAction"]);
export const validateSelfStorage = (value: unknown): Problem[] => check(value, ["class", "SelfStorage"]);
export const validateSellAction = (value: unknown): Problem[] => check(value, ["class", "SellAction"]);
export const validateSendAction = (value: unknown): Problem[] => check(value, ["class", "SendAction"]);
export const validateSequentialArt = (value: unknown): Problem[] => check(value, ["class", "SequentialArt"]);
export const validateSeries = (value: unknown): Problem[] => check(value, ["class", "Series"]);
export const validateService = (value: unknown): Problem[] => check(value, ["class", "Service"]);
export const validateServiceChannel = (value: unknown): Problem[] => check(value, ["class", "ServiceChannel"]);
export const validateServicePeriod = (value: unknown): Problem[] => check(value, ["class", "ServicePeriod"]);
export const validateShareAction = (value: unknown): Problem[] => check(value, ["class", "ShareAction"]);
export const validateSheetMusic = (value: unknown): Problem[] => check(value, ["class", "SheetMusic"]);
export const validateShippingConditions = (value: unknown): Problem[] => check(value, ["class", "ShippingConditions"]);
export const validateShippingDeliveryTime = (value: unknown): Problem[] => check(value, ["class", "ShippingDeliveryTime"]);
export const validateShippingRateSettings = (value: unknown): Problem[] => check(value, ["class", "ShippingRateSettings"]);
export const validateShippingService = (value: unknown): Problem[] => check(value, ["class", "ShippingService"]);
export const validateShoeStore = (value: unknown): Problem[] => check(value, ["class", "ShoeStore"]);
export const validateShoppingCenter = (value: unknown): Problem[] => check(value, ["class", "ShoppingCenter"]);
export const validateShortStory = (value: unknown): Problem[] => check(value, ["class", "ShortStory"]);
export const validateSingleFamilyResidence = (value: unknown): Problem[] => check(value, ["class", "SingleFamilyResidence"]);
export const validateSiteNavigationElement = (value: unknown): Problem[] => check(value, ["class", "SiteNavigationElement"]);
export const validateSizeGroupEnumeration = (value: unknown): Problem[] => check(value, ["class", "SizeGroupEnumeration"]);
export const validateSizeSpecification = (value: unknown): Problem[] => check(value, ["class", "SizeSpecification"]);
export const validateSkiResort = (value: unknown): Problem[] => check(value, ["class", "SkiResort"]);
export const validateSocialEvent = (value: unknown): Problem[] => check(value, ["class", "SocialEvent"]);
export const validateSocialMediaPosting = (value: unknown): Problem[] => check(value, ["class", "SocialMediaPosting"]);
export const validateSoftwareApplication = (value: unknown): Problem[] => check(value, ["class", "SoftwareApplication"]);
export const validateSoftwareSourceCode = (value: unknown): Problem[] => check(value, ["class", "SoftwareSourceCode"]);
export const validateSolveMathAction = (value: unknown): Problem[] => check(value, ["class", "SolveMathAction"]);
export const validateSomeProducts = (value: unknown): Problem[] => check(value, ["class", "SomeProducts"]);
export const validateSpeakableSpecification = (value: unknown): Problem[] => check(value, ["class", "SpeakableSpecification"]);
export const validateSpecialAnnouncement = (value: unknown): Problem[] => check(value, ["class", "SpecialAnnouncement"]);
export const validateSpecialty = (value: unknown): Problem[] => check(value, ["class", "Specialty"]);
export const validateSportingGoodsStore = (value: unknown): Problem[] => check(value, ["class", "SportingGoodsStore"]);
export const validateSportsActivityLocation = (value: unknown): Problem[] => check(value, ["class", "SportsActivityLocation"]);
export const validateSportsClub = (value: unknown): Problem[] => check(value, ["class", "SportsClub"]);
export const validateSportsEvent = (value: unknown): Problem[] => check(value, ["class", "SportsEvent"]);
export const validateSportsOrganization = (value: unknown): Problem[] => check(value, ["class", "SportsOrganization"]);
export const validateSportsTeam = (value: unknown): Problem[] => check(value, ["class", "SportsTeam"]);
export const validateSpreadsheetDigitalDocument = (value: unknown): Problem[] => check(value, ["class", "SpreadsheetDigitalDocument"]);
export const validateStadiumOrArena = (value: unknown): Problem[] => check(value, ["class", "StadiumOrArena"]);
export const validateState = (value: unknown): Problem[] => check(value, ["class", "State"]);
export const validateStatement = (value: unknown): Problem[] => check(value, ["class", "Statement"]);
export const validateStatisticalPopulation = (value: unknown): Problem[] => check(value, ["class", "StatisticalPopulation"]);
export const validateStatisticalVariable = (value: unknown): Problem[] => check(value, ["class", "StatisticalVariable"]);
export const validateStatusEnumeration = (value: unknown): Problem[] => check(value, ["class", "StatusEnumeration"]);
export const validateStore = (value: unknown): Problem[] => check(value, ["class", "Store"]);
export const validateStructuredValue = (value: unknown): Problem[] => check(value, ["class", "StructuredValue"]);
export const validateSubscribeAction = (value: unknown): Problem[] => check(value, ["class", "SubscribeAction"]);
export const validateSubstance = (value: unknown): Problem[] => check(value, ["class", "Substance"]);
export const validateSubwayStation = (value: unknown): Problem[] => check(value, ["class", "SubwayStation"]);
export const validateSuite = (value: unknown): Problem[] => check(value, ["class", "Suite"]);
export const validateSuperficialAnatomy = (value: unknown): Problem[] => check(value, ["class", "SuperficialAnatomy"]);
export const validateSurgicalProcedure = (value: unknown): Problem[] => check(value, ["class", "SurgicalProcedure"]);
export const validateSuspendAction = (value: unknown): Problem[] => check(value, ["class", "SuspendAction"]);
export const validateSyllabus = (value: unknown): Problem[] => check(value, ["class", "Syllabus"]);
export const validateSynagogue = (value: unknown): Problem[] => check(value, ["class", "Synagogue"]);
export const validateTVClip = (value: unknown): Problem[] => check(value, ["class", "TVClip"]);
export const validateTVEpisode = (value: unknown): Problem[] => check(value, ["class", "TVEpisode"]);
export const validateTVSeason = (value: unknown): Problem[] => check(value, ["class", "TVSeason"]);
export const validateTVSeries = (value: unknown): Problem[] => check(value, ["class", "TVSeries"]);
export const validateTable = (value: unknown): Problem[] => check(value, ["class", "Table"]);
export const validateTakeAction = (value: unknown): Problem[] => check(value, ["class", "TakeAction"]);
export const validateTattooParlor = (value: unknown): Problem[] => check(value, ["class", "TattooParlor"]);
export const validateTaxi = (value: unknown): Problem[] => check(value, ["class", "Taxi"]);
export const validateTaxiReservation = (value: unknown): Problem[] => check(value, ["class", "TaxiReservation"]);
export const validateTaxiService = (value: unknown): Problem[] => check(value, ["class", "TaxiService"]);
export const validateTaxiStand = (value: unknown): Problem[] => check(value, ["class", "TaxiStand"]);
export const validateTaxon = (value: unknown): Problem[] => check(value, ["class", "Taxon"]);
export const validateTechArticle = (value: unknown): Problem[] => check(value, ["class", "TechArticle"]);
export const validateTelevisionChannel = (value: unknown): Problem[] => check(value, ["class", "TelevisionChannel"]);
export const validateTelevisionStation = (value: unknown): Problem[] => check(value, ["class", "TelevisionStation"]);
export const validateTennisComplex = (value: unknown): Problem[] => check(value, ["class", "TennisComplex"]);
export const validateTextDigitalDocument = (value: unknown): Problem[] => check(value, ["class", "TextDigitalDocument"]);
export const validateTextObject = (value: unknown): Problem[] => check(value, ["class", "TextObject"]);
export const validateTheaterEvent = (value: unknown): Problem[] => check(value, ["class", "TheaterEvent"]);
export const validateTheaterGroup = (value: unknown): Problem[] => check(value, ["class", "TheaterGroup"]);
export const validateTherapeuticProcedure = (value: unknown): Problem[] => check(value, ["class", "TherapeuticProcedure"]);
export const validateThesis = (value: unknown): Problem[] => check(value, ["class", "Thesis"]);
export const validateThing = (value: unknown): Problem[] => check(value, ["class", "Thing"]);
export const validateTicket = (value: unknown): Problem[] => check(value, ["class", "Ticket"]);
export const validateTieAction = (value: unknown): Problem[] => check(value, ["class", "TieAction"]);
export const validateTipAction = (value: unknown): Problem[] => check(value, ["class", "TipAction"]);
export const validateTireShop = (value: unknown): Problem[] => check(value, ["class", "TireShop"]);
export const validateTouristAttraction = (value: unknown): Problem[] => check(value, ["class", "TouristAttraction"]);
export const validateTouristDestination = (value: unknown): Problem[] => check(value, ["class", "TouristDestination"]);
export const validateTouristInformationCenter = (value: unknown): Problem[] => check(value, ["class", "TouristInformationCenter"]);
export const validateTouristTrip = (value: unknown): Problem[] => check(value, ["class", "TouristTrip"]);
export const validateToyStore = (value: unknown): Problem[] => check(value, ["class", "ToyStore"]);
export const validateTrackAction = (value: unknown): Problem[] => check(value, ["class", "TrackAction"]);
export const validateTradeAction = (value: unknown): Problem[] => check(value, ["class", "TradeAction"]);
export const validateTrainReservation = (value: unknown): Problem[] => check(value, ["class", "TrainReservation"]);
export const validateTrainStation = (value: unknown): Problem[] => check(value, ["class", "TrainStation"]);
export const validateTrainTrip = (value: unknown): Problem[] => check(value, ["class", "TrainTrip"]);
export const validateTransferAction = (value: unknown): Problem[] => check(value, ["class", "TransferAction"]);
export const validateTravelAction = (value: unknown): Problem[] => check(value, ["class", "TravelAction"]);
export const validateTravelAgency = (value: unknown): Problem[] => check(value, ["class", "TravelAgency"]);
export const validateTreatmentIndication = (value: unknown): Problem[] => check(value, ["class", "TreatmentIndication"]);
export const validateTrip = (value: unknown): Problem[] => check(value, ["class", "Trip"]);
export const validateTypeAndQuantityNode = (value: unknown): Problem[] => check(value, ["class", "TypeAndQuantityNode"]);
export const validateUnRegisterAction = (value: unknown): Problem[] => check(value, ["class", "UnRegisterAction"]);
export const validateUnitPriceSpecification = (value: unknown): Problem[] => check(value, ["class", "UnitPriceSpecification"]);
export const validateUpdateAction = (value: unknown): Problem[] => check(value, ["class", "UpdateAction"]);
export const validateUseAction = (value: unknown): Problem[] => check(value, ["class", "UseAction"]);
export const validateUserBlocks = (value: unknown): Problem[] => check(value, ["class", "UserBlocks"]);
export const validateUserCheckins = (value: unknown): Problem[] => check(value, ["class", "UserCheckins"]);
export const validateUserComments = (value: unknown): Problem[] => check(value, ["class", "UserComments"]);
export const validateUserDownloads = (value: unknown): Problem[] => check(value, ["class", "UserDownloads"]);
export const validateUserInteraction = (value: unknown): Problem[] => check(value, ["class", "UserInteraction"]);
export const validateUserLikes = (value: unknown): Problem[] => check(value, ["class", "UserLikes"]);
export const validateUserPageVisits = (value: unknown): Problem[] => check(value, ["class", "UserPageVisits"]);
export const validateUserPlays = (value: unknown): Problem[] => check(value, ["class", "UserPlays"]);
export const validateUserPlusOnes = (value: unknown): Problem[] => check(value, ["class", "UserPlusOnes"]);
export const validateUserReview = (value: unknown): Problem[] => check(value, ["class", "UserReview"]);
export const validateUserTweets = (value: unknown): Problem[] => check(value, ["class", "UserTweets"]);
export const validateVacationRental = (value: unknown): Problem[] => check(value, ["class", "VacationRental"]);
export const validateVehicle = (value: unknown): Problem[] => check(value, ["class", "Vehicle"]);
export const validateVein = (value: unknown): Problem[] => check(value, ["class", "Vein"]);
export const validateVessel = (value: unknown): Problem[] => check(value, ["class", "Vessel"]);
export const validateVeterinaryCare = (value: unknown): Problem[] => check(value, ["class", "VeterinaryCare"]);
export const validateVideoGallery = (value: unknown): Problem[] => check(value, ["class", "VideoGallery"]);
export const validateVideoGame = (value: unknown): Problem[] => check(value, ["class", "VideoGame"]);
export const validateVideoGameClip = (value: unknown): Problem[] => check(value, ["class", "VideoGameClip"]);
export const validateVideoGameSeries = (value: unknown): Problem[] => check(value, ["class", "VideoGameSeries"]);
export const validateVideoObject = (value: unknown): Problem[] => check(value, ["class", "VideoObject"]);
export const validateVideoObjectSnapshot = (value: unknown): Problem[] => check(value, ["class", "VideoObjectSnapshot"]);
export const validateViewAction = (value: unknown): Problem[] => check(value, ["class", "ViewAction"]);
export const validateVirtualLocation = (value: unknown): Problem[] => check(value, ["class", "VirtualLocation"]);
export const validateVisualArtsEvent = (value: unknown): Problem[] => check(value, ["class", "VisualArtsEvent"]);
export const validateVisualArtwork = (value: unknown): Problem[] => check(value, ["class", "VisualArtwork"]);
export const validateVitalSign = (value: unknown): Problem[] => check(value, ["class", "VitalSign"]);
export const validateVolcano = (value: unknown): Problem[] => check(value, ["class", "Volcano"]);
export const validateVoteAction = (value: unknown): Problem[] => check(value, ["class", "VoteAction"]);
export const validateWPAdBlock = (value: unknown): Problem[] => check(value, ["class", "WPAdBlock"]);
export const validateWPFooter = (value: unknown): Problem[] => check(value, ["class", "WPFooter"]);
export const validateWPHeader = (value: unknown): Problem[] => check(value, ["class", "WPHeader"]);
export const validateWPSideBar = (value: unknown): Problem[] => check(value, ["class", "WPSideBar"]);
export const validateWantAction = (value: unknown): Problem[] => check(value, ["class", "WantAction"]);
export const validateWarrantyPromise = (value: unknown): Problem[] => check(value, ["class", "WarrantyPromise"]);
export const validateWarrantyScope = (value: unknown): Problem[] => check(value, ["class", "WarrantyScope"]);
export const validateWatchAction = (value: unknown): Problem[] => check(value, ["class", "WatchAction"]);
export const validateWaterfall = (value: unknown): Problem[] => check(value, ["class", "Waterfall"]);
export const validateWearAction = (value: unknown): Problem[] => check(value, ["class", "WearAction"]);
export const validateWebAPI = (value: unknown): Problem[] => check(value, ["class", "WebAPI"]);
export const validateWebApplication = (value: unknown): Problem[] => check(value, ["class", "WebApplication"]);
export const validateWebContent = (value: unknown): Problem[] => check(value, ["class", "WebContent"]);
export const validateWebPage = (value: unknown): Problem[] => check(value, ["class", "WebPage"]);
export const validateWebPageElement = (value: unknown): Problem[] => check(value, ["class", "WebPageElement"]);
export const validateWebSite = (value: unknown): Problem[] => check(value, ["class", "WebSite"]);
export const validateWholesaleStore = (value: unknown): Problem[] => check(value, ["class", "WholesaleStore"]);
export const validateWinAction = (value: unknown): Problem[] => check(value, ["class", "WinAction"]);
export const validateWinery = (value: unknown): Problem[] => check(value, ["class", "Winery"]);
export const validateWorkBasedProgram = (value: unknown): Problem[] => check(value, ["class", "WorkBasedProgram"]);
export const validateWorkersUnion = (value: unknown): Problem[] => check(value, ["class", "WorkersUnion"]);
export const validateWriteAction = (value: unknown): Problem[] => check(value, ["class", "WriteAction"]);
export const validateZoo = (value: unknown): Problem[] => check(value, ["class", "Zoo"]);
export const validate_3DModel = (value: unknown): Problem[] => check(value, ["class", "_3DModel"]);
