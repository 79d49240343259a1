//! Values that a template can double: `x ~ x`, `[x, x]`, a macro that prints
//! its argument twice. Kept in a variable or handed on, a few dozen rounds
//! fill any memory, so they are measured where they are kept or handed on.

use std::collections::HashMap;

use tera::ast::{Expr, ExprVal, FunctionCall};

use super::BOUND;

/// Measures a value that is kept: of a `set`, or an argument.
pub(super) fn value(expr: &mut Expr) {
    arguments(expr);
    if matches!(expr.val, ExprVal::StringConcat(_) | ExprVal::Array(_) | ExprVal::MacroCall(_)) && !expr.negated {
        let inner = std::mem::replace(expr, Expr::new(ExprVal::Bool(false)));
        *expr = through(BOUND, inner);
    }
}

/// Measures every argument inside an expression.
pub(super) fn arguments(expr: &mut Expr) {
    for filter in &mut expr.filters {
        filter.args.values_mut().for_each(value);
    }
    match &mut expr.val {
        ExprVal::Math(math) => [&mut math.lhs, &mut math.rhs].into_iter().for_each(|side| arguments(side)),
        ExprVal::Logic(logic) => [&mut logic.lhs, &mut logic.rhs].into_iter().for_each(|side| arguments(side)),
        ExprVal::In(condition) => [&mut condition.lhs, &mut condition.rhs].into_iter().for_each(|side| arguments(side)),
        ExprVal::Test(test) => test.args.iter_mut().for_each(arguments),
        ExprVal::MacroCall(call) => call.args.values_mut().for_each(value),
        ExprVal::FunctionCall(call) => call.args.values_mut().for_each(value),
        ExprVal::Array(items) => items.iter_mut().for_each(arguments),
        _ => {}
    }
}

/// `function(value=expr)`
pub(super) fn through(function: &str, expr: Expr) -> Expr {
    let args = HashMap::from([("value".to_owned(), expr)]);
    Expr::new(ExprVal::FunctionCall(FunctionCall { name: function.to_owned(), args }))
}
