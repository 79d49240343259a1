//! Expressions, rewritten for the patterns inside them and bounded where they
//! multiply text.

use oxrdf::Literal;
use spargebra::algebra::{Expression, Function};

use super::Rewriting;
use crate::query::{chains, guard, replacement};

impl Rewriting {
    pub(super) fn expression(&mut self, expression: Expression) -> Expression {
        macro_rules! binary {
            ($variant:ident, $a:expr, $b:expr) => {
                Expression::$variant(Box::new(self.expression(*$a)), Box::new(self.expression(*$b)))
            };
        }
        match expression {
            Expression::Or(..) => self.chain(expression, Expression::Or),
            Expression::And(..) => self.chain(expression, Expression::And),
            Expression::Equal(a, b) => binary!(Equal, a, b),
            Expression::SameTerm(a, b) => binary!(SameTerm, a, b),
            Expression::Greater(a, b) => binary!(Greater, a, b),
            Expression::GreaterOrEqual(a, b) => binary!(GreaterOrEqual, a, b),
            Expression::Less(a, b) => binary!(Less, a, b),
            Expression::LessOrEqual(a, b) => binary!(LessOrEqual, a, b),
            Expression::Add(a, b) => binary!(Add, a, b),
            Expression::Subtract(a, b) => binary!(Subtract, a, b),
            Expression::Multiply(a, b) => binary!(Multiply, a, b),
            Expression::Divide(a, b) => binary!(Divide, a, b),
            Expression::UnaryPlus(a) => Expression::UnaryPlus(Box::new(self.expression(*a))),
            Expression::UnaryMinus(a) => Expression::UnaryMinus(Box::new(self.expression(*a))),
            Expression::Not(a) => Expression::Not(Box::new(self.expression(*a))),
            Expression::In(a, list) => Expression::In(Box::new(self.expression(*a)), self.expressions(list)),
            Expression::If(a, b, c) => Expression::If(
                Box::new(self.expression(*a)),
                Box::new(self.expression(*b)),
                Box::new(self.expression(*c)),
            ),
            Expression::Coalesce(list) => Expression::Coalesce(self.expressions(list)),
            Expression::Exists(pattern) => self.exists(*pattern),
            Expression::FunctionCall(function, arguments) => self.call(function, arguments),
            other => other,
        }
    }

    fn chain(
        &mut self,
        expression: Expression,
        join: impl Fn(Box<Expression>, Box<Expression>) -> Expression,
    ) -> Expression {
        let operands = self.expressions(chains::into_operands(expression));
        // There are two at least.
        chains::balanced(operands, join).unwrap_or_else(|| Expression::Literal(Literal::from(false)))
    }

    fn expressions(&mut self, list: Vec<Expression>) -> Vec<Expression> {
        list.into_iter().map(|expression| self.expression(expression)).collect()
    }

    fn call(&mut self, function: Function, arguments: Vec<Expression>) -> Expression {
        let count = arguments.len().max(1) as u64;
        let mut arguments = self.expressions(arguments);
        match function {
            Function::Concat => {
                let bytes_max = guard::TEXT_BYTES_MAX / count;
                arguments = arguments.into_iter().map(|part| guard::bounded(part, bytes_max)).collect();
            }
            Function::Replace => {
                replacement::rewrite(&mut arguments);
                let text_bytes_max = arguments.get(2).map_or(guard::TEXT_BYTES_MAX, guard::replaced_bytes_max);
                let constant = matches!(arguments.get(2), Some(Expression::Literal(_)));
                let replacement_bytes_max = if constant { guard::TEXT_BYTES_MAX } else { guard::REPLACEMENT_BYTES_MAX };
                let maxima = [text_bytes_max, guard::TEXT_BYTES_MAX, replacement_bytes_max];
                for (argument, bytes_max) in arguments.iter_mut().zip(maxima) {
                    let plain = std::mem::replace(argument, Expression::Literal(Literal::from(0)));
                    *argument = guard::bounded(plain, bytes_max);
                }
            }
            _ => {}
        }
        Expression::FunctionCall(function, arguments)
    }
}
