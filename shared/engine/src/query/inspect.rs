//! What a query may not ask for: the network, the clock, chance, other graphs.

use super::doubts::{self, Doubt};
use super::variables::Uses;
use super::{chains, functions};
use crate::{Code, Refusal};
use oxrdf::Variable;
use spargebra::Query;
use spargebra::algebra::{
    AggregateExpression, AggregateFunction, Expression, Function, GraphPattern, OrderExpression, PropertyPathExpression,
};

/// Levels of the algebra. Evaluation recurses once or more for each. Members of
/// a chain that [`chains`] balances stand on one level, however many they are.
/// A thousand take some 10 MB of stack.
const DEPTH_MAX: usize = 1_000;

/// What is joined in one group: triple patterns, paths, VALUES, OPTIONALs, and
/// other groups as one each. The optimiser weighs each against each.
const PATTERNS_MAX: usize = 100;

/// How much the optimiser may weigh when it orders the joins of all groups: for
/// a group of n members over m patterns it takes about n³ × m steps, which are
/// 25 ns each.
const ORDERING_STEPS_MAX: u64 = 200_000_000;

/// # Errors
/// Names the first thing refused.
pub(super) fn check(query: &Query) -> Result<Vec<Doubt>, Refusal> {
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
    let mut inspection = Inspection {
        blank_nodes_welcome,
        makes_blank_nodes: false,
        compares_terms: false,
        ordering_steps: 0,
        doubts: Vec::new(),
    };
    inspection.group(pattern, 0)?;
    if inspection.makes_blank_nodes && inspection.compares_terms {
        return Err(not_reproducible(
            "BNODE() beside ORDER BY, LIMIT, OFFSET or an aggregate other than COUNT",
            "the result would depend on a label that differs from run to run",
        ));
    }
    Ok(inspection.doubts)
}

struct Inspection {
    blank_nodes_welcome: bool,
    makes_blank_nodes: bool,
    /// Something picks by the order of terms, in which new blank nodes have none.
    compares_terms: bool,
    ordering_steps: u64,
    doubts: Vec<Doubt>,
}

/// What the optimiser orders together.
#[derive(Debug, Default, Clone, Copy)]
struct Size {
    /// Members of the group.
    members: usize,
    /// Patterns of the group and of all groups inside.
    patterns: usize,
}

impl Size {
    const ONE: Self = Self { members: 1, patterns: 1 };

    fn and(self, other: Self) -> Self {
        Self { members: self.members + other.members, patterns: self.patterns + other.patterns }
    }

    /// A group seen from the one around it.
    fn as_member(self) -> Self {
        Self { members: 1, ..self }
    }
}

impl Inspection {
    /// Inspects what the optimiser orders apart from what is around it.
    fn group(&mut self, pattern: &GraphPattern, depth: usize) -> Result<Size, Refusal> {
        let size = self.pattern(pattern, depth)?;
        if size.members > PATTERNS_MAX {
            let met = format!("{} joined in one group", size.members);
            return Err(Refusal::limit("query_patterns_max", PATTERNS_MAX as u64, met)
                .expecting("smaller groups: what shares no variable with the rest in a query of its own"));
        }
        let members = size.members as u64;
        self.ordering_steps += members * members * members * size.patterns as u64;
        if self.ordering_steps > ORDERING_STEPS_MAX {
            let met = format!("at least {}", self.ordering_steps);
            return Err(Refusal::limit("query_ordering_steps_max", ORDERING_STEPS_MAX, met)
                .expecting("fewer patterns in the groups that join most of them, or two queries"));
        }
        Ok(size.as_member())
    }

    /// What `pattern` adds to the group that it stands in.
    fn pattern(&mut self, pattern: &GraphPattern, depth: usize) -> Result<Size, Refusal> {
        check_depth(depth)?;
        let below = depth + 1;
        match pattern {
            GraphPattern::Bgp { patterns } => Ok(Size { members: patterns.len(), patterns: patterns.len() }),
            GraphPattern::Values { .. } => Ok(Size::ONE),
            GraphPattern::Path { path, .. } => path_depth(path, below).map(|()| Size::ONE),
            GraphPattern::Join { left, right } => Ok(self.joined(left, below)?.and(self.joined(right, below)?)),
            GraphPattern::Lateral { left, right } => Ok(self.joined(left, below)?.and(self.group(right, below)?)),
            GraphPattern::Union { .. } => {
                let mut size = Size::default();
                for branch in chains::branches(pattern) {
                    size = size.and(self.group(branch, below)?);
                }
                // Weighing a branch takes about as long as four patterns.
                Ok(Size { members: 1, patterns: size.patterns * 4 })
            }
            GraphPattern::Minus { left, right } => {
                let right = self.group(right, below)?;
                Ok(Size { members: 1, ..self.group(left, below)?.and(right) })
            }
            GraphPattern::LeftJoin { left, right, expression } => {
                expression.iter().try_for_each(|expr| self.expression(expr, below))?;
                // A chain of OPTIONALs is weighed as a whole, each time from its start.
                Ok(self.pattern(left, below)?.and(self.group(right, below)?))
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
                self.group(inner, below)
            }
            GraphPattern::Slice { inner, .. } => {
                self.compares_terms = true;
                self.group(inner, below)
            }
            GraphPattern::Project { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner } => self.group(inner, below),
            GraphPattern::Group { inner, aggregates, .. } => {
                aggregates.iter().try_for_each(|(_, call)| self.aggregate(call, aggregates, below))?;
                doubts::of_group(inner, aggregates, &mut self.doubts);
                self.group(inner, below)
            }
            GraphPattern::Graph { .. } => Err(Refusal::new(
                Code::QueryInvalid,
                "GRAPH matches nothing here: all triples, those of named graphs too, are in one graph",
            )
            .expecting("the same pattern without GRAPH")),
            GraphPattern::Service { .. } => {
                Err(Refusal::new(Code::CapabilityRefused, "SERVICE is refused: a query reaches no network"))
            }
        }
    }

    /// One side of a join. Only joins right inside one another are ordered together.
    fn joined(&mut self, side: &GraphPattern, depth: usize) -> Result<Size, Refusal> {
        match side {
            GraphPattern::Bgp { .. } | GraphPattern::Join { .. } => self.pattern(side, depth),
            _ => self.group(side, depth),
        }
    }

    /// `all` are the aggregates of the same group.
    fn aggregate(
        &mut self,
        call: &AggregateExpression,
        all: &[(Variable, AggregateExpression)],
        depth: usize,
    ) -> Result<(), Refusal> {
        let AggregateExpression::FunctionCall { name, expr, .. } = call else { return Ok(()) };
        if let AggregateFunction::Custom(name) = name {
            return Err(functions::unknown(name));
        }
        // The parser names the inner one by a variable of its own.
        let seen = Uses::of_expression(expr);
        if all.iter().any(|(result, _)| seen.contains(result.as_str())) {
            return Err(Refusal::new(
                Code::QueryInvalid,
                "an aggregate stands inside an aggregate: it would have no value",
            )
            .expecting("a sub-select for the inner one, and the outer one around it"));
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
            Expression::Or(..) | Expression::And(..) => {
                chains::operands(expression).into_iter().try_for_each(|operand| self.expression(operand, below))
            }
            Expression::Equal(a, b)
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
            Expression::Exists(pattern) => self.group(pattern, below).map(|_| ()),
            Expression::FunctionCall(function, arguments) => {
                self.function(function)?;
                doubts::of_call(function, arguments, &mut self.doubts);
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
            Function::Custom(name) if !functions::is_cast(name) => Err(functions::unknown(name)),
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
        PropertyPathExpression::Sequence(a, b) => {
            path_depth(a, depth + 1)?;
            path_depth(b, depth + 1)
        }
        PropertyPathExpression::Alternative(..) => {
            chains::alternatives(path).into_iter().try_for_each(|one| path_depth(one, depth + 1))
        }
    }
}

fn check_depth(depth: usize) -> Result<(), Refusal> {
    if depth > DEPTH_MAX {
        return Err(Refusal::limit("query_depth_max", DEPTH_MAX as u64, "a deeper query"));
    }
    Ok(())
}

fn not_reproducible(what: &str, why: &str) -> Refusal {
    Refusal::new(
        Code::CapabilityRefused,
        format!("{what} is refused: {why}, and the same inputs must give the same bytes"),
    )
}
