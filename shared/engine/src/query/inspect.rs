//! What a query may not ask for: the network, the clock, chance, other graphs.

use crate::{Code, Refusal};
use oxrdf::NamedNode;
use oxrdf::vocab::xsd;
use spargebra::Query;
use spargebra::algebra::{
    AggregateExpression, AggregateFunction, Expression, Function, GraphPattern, OrderExpression, PropertyPathExpression,
};

/// Levels of the algebra. Evaluation recurses once or more for each.
const DEPTH_MAX: usize = 256;

/// Triple patterns and paths together. The optimiser weighs each against each
/// when it orders joins, which takes it most of a second for a hundred.
const PATTERNS_MAX: usize = 100;

/// # Errors
/// Names the first thing refused.
pub(super) fn check(query: &Query) -> Result<(), Refusal> {
    let (dataset, pattern, blank_nodes_welcome) = match query {
        Query::Select { dataset, pattern, .. } | Query::Ask { dataset, pattern, .. } => (dataset, pattern, false),
        Query::Construct { dataset, pattern, .. } => (dataset, pattern, true),
        Query::Describe { .. } => {
            return Err(Refusal::new(Code::QueryInvalid, "DESCRIBE has no defined result")
                .expecting("SELECT, ASK or CONSTRUCT"));
        }
    };
    if dataset.is_some() {
        return Err(Refusal::new(
            Code::CapabilityRefused,
            "FROM and FROM NAMED are refused: a query sees the project's graph and no other",
        ));
    }
    let mut inspection =
        Inspection { blank_nodes_welcome, makes_blank_nodes: false, compares_terms: false, patterns: 0 };
    inspection.pattern(pattern, 0)?;
    if inspection.makes_blank_nodes && inspection.compares_terms {
        return Err(not_reproducible(
            "BNODE() beside ORDER BY, LIMIT, OFFSET or an aggregate other than COUNT",
            "the result would depend on a label that differs from run to run",
        ));
    }
    Ok(())
}

struct Inspection {
    blank_nodes_welcome: bool,
    makes_blank_nodes: bool,
    /// Something picks by the order of terms, in which new blank nodes have none.
    compares_terms: bool,
    patterns: usize,
}

impl Inspection {
    fn pattern(&mut self, pattern: &GraphPattern, depth: usize) -> Result<(), Refusal> {
        check_depth(depth)?;
        let below = depth + 1;
        match pattern {
            GraphPattern::Bgp { patterns } => self.count(patterns.len()),
            GraphPattern::Values { .. } => self.count(1),
            GraphPattern::Path { path, .. } => {
                self.count(1)?;
                path_depth(path, below)
            }
            GraphPattern::Join { left, right }
            | GraphPattern::Union { left, right }
            | GraphPattern::Minus { left, right } => {
                self.pattern(left, below)?;
                self.pattern(right, below)
            }
            GraphPattern::LeftJoin { left, right, expression } => {
                self.pattern(left, below)?;
                self.pattern(right, below)?;
                expression.iter().try_for_each(|expr| self.expression(expr, below))
            }
            GraphPattern::Filter { expr, inner } | GraphPattern::Extend { inner, expression: expr, .. } => {
                self.expression(expr, below)?;
                self.pattern(inner, below)
            }
            GraphPattern::OrderBy { inner, expression } => {
                self.compares_terms = true;
                for key in expression {
                    let (OrderExpression::Asc(expr) | OrderExpression::Desc(expr)) = key;
                    self.expression(expr, below)?;
                }
                self.pattern(inner, below)
            }
            GraphPattern::Slice { inner, .. } => {
                self.compares_terms = true;
                self.pattern(inner, below)
            }
            GraphPattern::Project { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner } => self.pattern(inner, below),
            GraphPattern::Group { inner, aggregates, .. } => {
                aggregates.iter().try_for_each(|(_, call)| self.aggregate(call, below))?;
                self.pattern(inner, below)
            }
            GraphPattern::Graph { .. } => Err(Refusal::new(
                Code::QueryInvalid,
                "GRAPH matches nothing here: all triples, those of named graphs too, are in one graph",
            )
            .expecting("the same pattern without GRAPH")),
            GraphPattern::Service { .. } => {
                Err(Refusal::new(Code::CapabilityRefused, "SERVICE is refused: a query reaches no network"))
            }
            #[allow(unreachable_patterns, reason = "other crates may turn on more of SPARQL")]
            _ => Err(Refusal::new(Code::QueryInvalid, "the query uses more than SPARQL 1.1")),
        }
    }

    fn count(&mut self, patterns: usize) -> Result<(), Refusal> {
        self.patterns += patterns;
        if self.patterns > PATTERNS_MAX {
            let met = format!("at least {}", self.patterns);
            return Err(Refusal::limit("query_patterns_max", PATTERNS_MAX as u64, met));
        }
        Ok(())
    }

    fn aggregate(&mut self, call: &AggregateExpression, depth: usize) -> Result<(), Refusal> {
        let AggregateExpression::FunctionCall { name, expr, .. } = call else { return Ok(()) };
        if let AggregateFunction::Custom(name) = name {
            return Err(unknown_function(name));
        }
        self.compares_terms |= *name != AggregateFunction::Count;
        self.expression(expr, depth)
    }

    fn expression(&mut self, expression: &Expression, depth: usize) -> Result<(), Refusal> {
        check_depth(depth)?;
        let below = depth + 1;
        match expression {
            Expression::NamedNode(_) | Expression::Literal(_) | Expression::Variable(_) | Expression::Bound(_) => {
                Ok(())
            }
            Expression::Or(a, b)
            | Expression::And(a, b)
            | Expression::Equal(a, b)
            | Expression::SameTerm(a, b)
            | Expression::Greater(a, b)
            | Expression::GreaterOrEqual(a, b)
            | Expression::Less(a, b)
            | Expression::LessOrEqual(a, b)
            | Expression::Add(a, b)
            | Expression::Subtract(a, b)
            | Expression::Multiply(a, b)
            | Expression::Divide(a, b) => {
                self.expression(a, below)?;
                self.expression(b, below)
            }
            Expression::UnaryPlus(a) | Expression::UnaryMinus(a) | Expression::Not(a) => self.expression(a, below),
            Expression::In(a, list) => {
                self.expression(a, below)?;
                list.iter().try_for_each(|item| self.expression(item, below))
            }
            Expression::If(a, b, c) => [a, b, c].into_iter().try_for_each(|part| self.expression(part, below)),
            Expression::Coalesce(list) => list.iter().try_for_each(|item| self.expression(item, below)),
            Expression::Exists(pattern) => self.pattern(pattern, below),
            Expression::FunctionCall(function, arguments) => {
                self.function(function)?;
                arguments.iter().try_for_each(|argument| self.expression(argument, below))
            }
        }
    }

    fn function(&mut self, function: &Function) -> Result<(), Refusal> {
        match function {
            Function::Now => Err(not_reproducible("NOW()", "the clock differs from run to run")),
            Function::Rand => Err(not_reproducible("RAND()", "chance differs from run to run")),
            Function::Uuid => Err(not_reproducible("UUID()", "its result differs from run to run")),
            Function::StrUuid => Err(not_reproducible("STRUUID()", "its result differs from run to run")),
            Function::BNode if !self.blank_nodes_welcome => {
                Err(not_reproducible("BNODE()", "a new label differs from run to run")
                    .expecting("BNODE() in CONSTRUCT only, where new blank nodes are relabelled"))
            }
            Function::BNode => {
                self.makes_blank_nodes = true;
                Ok(())
            }
            Function::Custom(name) if !is_cast(name) => Err(unknown_function(name)),
            _ => Ok(()),
        }
    }
}

fn path_depth(path: &PropertyPathExpression, depth: usize) -> Result<(), Refusal> {
    check_depth(depth)?;
    match path {
        PropertyPathExpression::NamedNode(_) | PropertyPathExpression::NegatedPropertySet(_) => Ok(()),
        PropertyPathExpression::Reverse(inner)
        | PropertyPathExpression::ZeroOrMore(inner)
        | PropertyPathExpression::OneOrMore(inner)
        | PropertyPathExpression::ZeroOrOne(inner) => path_depth(inner, depth + 1),
        PropertyPathExpression::Sequence(a, b) | PropertyPathExpression::Alternative(a, b) => {
            path_depth(a, depth + 1)?;
            path_depth(b, depth + 1)
        }
    }
}

fn check_depth(depth: usize) -> Result<(), Refusal> {
    if depth > DEPTH_MAX {
        return Err(Refusal::limit("query_depth_max", DEPTH_MAX as u64, "a deeper query"));
    }
    Ok(())
}

fn is_cast(name: &NamedNode) -> bool {
    [xsd::BOOLEAN, xsd::DOUBLE, xsd::FLOAT, xsd::DECIMAL, xsd::INTEGER, xsd::DATE_TIME, xsd::STRING]
        .contains(&name.as_ref())
}

fn not_reproducible(what: &str, why: &str) -> Refusal {
    Refusal::new(
        Code::CapabilityRefused,
        format!("{what} is refused: {why}, and the same inputs must give the same bytes"),
    )
}

fn unknown_function(name: &NamedNode) -> Refusal {
    Refusal::new(Code::QueryInvalid, format!("the function {name} is not known"))
        .expecting("a function of SPARQL 1.1, or a cast such as xsd:integer")
}
