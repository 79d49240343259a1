// The scalars of schema.graphql, for graphql-js 16. Each takes the lexical space
// that XML Schema 1.1 gives its datatype, and nothing else; texts stay as they are.
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";

/** @typedef {"INF" | "-INF" | "NaN"} Special what floats have beside numbers */

/**
 * @param {string} name
 * @param {string} datatype the name in XML Schema
 * @param {(value: unknown) => unknown} check gives the value back, or undefined
 * @param {(ast: import("graphql").ValueNode) => unknown} read a literal of a query as a value
 */
function scalar(name, datatype, check, read) {
  const accept = (value, nodes) => {
    const checked = check(value);
    if (checked === undefined) throw new GraphQLError(`${name}: ${JSON.stringify(value) ?? String(value)} is no ${datatype}`, { nodes });
    return checked;
  };
  return new GraphQLScalarType({
    name,
    description: datatype,
    specifiedByURL: datatype.startsWith("xsd:") ? `https://www.w3.org/TR/xmlschema11-2/#${datatype.slice(4)}` : undefined,
    serialize: (value) => accept(value),
    parseValue: (value) => accept(value),
    parseLiteral: (ast) => accept(read(ast), ast),
  });
}

/** A text that matches all patterns. Digits may come as numbers, as far as these are exact. */
function text(name, datatype, patterns, isNumber = false) {
  const kinds = isNumber ? [Kind.STRING, Kind.INT, Kind.FLOAT] : [Kind.STRING];
  const check = (value) => {
    const exact = isNumber && (typeof value === "bigint" || Number.isSafeInteger(value)) ? String(value) : value;
    return typeof exact === "string" && patterns.every((pattern) => pattern.test(exact)) ? exact : undefined;
  };
  return scalar(name, datatype, check, (ast) => (kinds.includes(ast.kind) ? ast.value : undefined));
}

/** An integer within bounds that a JSON number has room for. */
function integer(name, datatype, min, max) {
  const check = (value) => (Number.isInteger(value) && value >= min && value <= max ? value : undefined);
  return scalar(name, datatype, check, (ast) => (ast.kind === Kind.INT ? Number(ast.value) : undefined));
}

/** A number, or one of the values that JSON has no number for. */
function float(name, datatype) {
  const special = new Map([[Infinity, "INF"], [-Infinity, "-INF"], [NaN, "NaN"]]);
  const check = (value) => {
    if (typeof value === "number") return special.get(value) ?? value;
    return ["INF", "-INF", "NaN"].includes(value) ? value : undefined;
  };
  const isNumber = (ast) => ast.kind === Kind.INT || ast.kind === Kind.FLOAT;
  return scalar(name, datatype, check, (ast) => (isNumber(ast) ? Number(ast.value) : ast.kind === Kind.STRING ? ast.value : undefined));
}

/** Any literal: bare, or as JSON-LD writes its language or datatype. */
function literal(name) {
  const isBare = (value) => ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
  const isText = (value) => value === undefined || typeof value === "string";
  const isObject = (value) => typeof value === "object" && value !== null && isBare(value["@value"]) && [value["@language"], value["@type"], value["@direction"]].every(isText);
  return scalar(name, "literal", (value) => (isBare(value) || isObject(value) ? value : undefined), (ast) => valueFromASTUntyped(ast));
}

/** The scalars by name, as `makeExecutableSchema` and Apollo Server take them among the resolvers. */
export const scalars = {
  RdfLiteral: literal("RdfLiteral"),
  RdfLanguage: text("RdfLanguage", "xsd:language", [/^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u]),
  RdfDecimal: text("RdfDecimal", "xsd:decimal", [new RegExp("^[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)$", "u")], true),
  RdfDuration: text("RdfDuration", "xsd:duration", [new RegExp("^-?P(?:(?:[0-9]+Y(?:[0-9]+M)?|[0-9]+M)(?:(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S)))?|(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\\.[0-9]+)?S)?|[0-9]+(?:\\.[0-9]+)?S)))$", "u")]),
};

/** The IRI of each value of the enumerations: `enumerations.Day.Monday`. */
export const enumerations = {
};

/**
 * Gives a schema that `buildSchema` made these scalars.
 * @param {import("graphql").GraphQLSchema} schema
 */
export function implement(schema) {
  for (const [name, own] of Object.entries(scalars)) {
    const { serialize, parseValue, parseLiteral } = own;
    Object.assign(schema.getType(name), { serialize, parseValue, parseLiteral });
  }
  return schema;
}
