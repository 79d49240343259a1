//! Expressions, as Tera evaluates them where it succeeds.

use std::borrow::Cow;
use std::collections::HashMap;

use tera::ast::{LogicOperator, MathOperator};
use tera::{Number, Value};

use super::frame::{Frame, Val};
use super::steps::Sink;
use super::{Arguments, Expression, Fault, FilterCall, Operand, Part, Run};
use crate::render::measure::bytes;

/// Whatever went wrong: the variable of the expression itself is there.
fn unsure(_: Fault) -> Fault {
    Fault::Unsure
}

impl<'d> Run<'d> {
    pub(super) fn value<'f>(&self, expression: &'d Expression, frame: &'f Frame<'d, 'f>) -> Result<Val<'d, 'f>, Fault> {
        let mut value = match (&expression.operand, &expression.default) {
            (Operand::Path(path), default) => match (self.find(path, frame), default) {
                (Ok(value), Some(default)) if value.is_null() => self.value(default, frame).map_err(unsure)?,
                (Err(Fault::Missing), Some(default)) => self.value(default, frame).map_err(unsure)?,
                (Err(Fault::Missing), None) if expression.is_negated => return Ok(Val::Owned(true.into())),
                (found, _) => found?,
            },
            (operand, _) => self.operand(expression, operand, frame)?,
        };
        for filter in &expression.filters {
            value = Val::Owned(self.filtered(filter, &value, frame)?);
        }
        if expression.is_negated { Ok(Val::Owned((!is_truthy(&value)).into())) } else { Ok(value) }
    }

    fn operand<'f>(
        &self,
        expression: &'d Expression,
        operand: &'d Operand,
        frame: &'f Frame<'d, 'f>,
    ) -> Result<Val<'d, 'f>, Fault> {
        Ok(match operand {
            Operand::Value(value) => Val::Data(value),
            Operand::Path(path) => self.find(path, frame)?,
            Operand::Call { function, arguments } => {
                let arguments = self.arguments(arguments, frame)?;
                Val::Owned(function.call(&arguments).map_err(|_| Fault::Unsure)?)
            }
            Operand::Measured { is_captured, value } => {
                let value = self.value(value, frame).map_err(unsure)?;
                let measured =
                    if *is_captured { self.shared.capture(bytes(&value)) } else { self.shared.kept_value(&value) };
                measured.map_err(|_| Fault::Unsure)?;
                value
            }
            Operand::MacroCall { number, arguments } => Val::Owned(self.call_macro(*number, arguments, frame)?.into()),
            Operand::Concat(parts) => Val::Owned(self.concat(parts, frame)?.into()),
            Operand::List(items) => {
                let items = items.iter().map(|item| Ok(self.value(item, frame)?.into_owned()));
                Val::Owned(Value::Array(items.collect::<Result<_, Fault>>()?))
            }
            // Tera negates both in the condition and after it.
            Operand::Logic { .. } => Val::Owned(self.is_true(expression, frame)?.into()),
            Operand::Math { .. } => Val::Owned(Value::Number(self.number(operand, frame)?)),
            Operand::In { .. } => Val::Owned(self.contains(operand, frame)?.into()),
            Operand::Test { .. } => Val::Owned(self.passes_test(operand, frame)?.into()),
        })
    }

    pub(super) fn filtered(&self, call: &'d FilterCall, value: &Value, frame: &Frame<'d, '_>) -> Result<Value, Fault> {
        let arguments = self.arguments(&call.arguments, frame)?;
        call.filter.filter(value, &arguments).map_err(|_| Fault::Unsure)
    }

    fn arguments(
        &self,
        arguments: &'d Arguments,
        frame: &Frame<'d, '_>,
    ) -> Result<Cow<'d, HashMap<String, Value>>, Fault> {
        match arguments {
            Arguments::Constant(arguments) => Ok(Cow::Borrowed(arguments)),
            Arguments::Computed(arguments) => {
                let value = |(name, value): &'d (String, Expression)| {
                    Ok((name.clone(), self.value(value, frame).map_err(unsure)?.into_owned()))
                };
                arguments.iter().map(value).collect::<Result<_, Fault>>().map(Cow::Owned)
            }
        }
    }

    fn call_macro(
        &self,
        number: usize,
        given: &'d [(String, Expression)],
        frame: &Frame<'d, '_>,
    ) -> Result<String, Fault> {
        let called = self.compiled.macros.get(number).ok_or(Fault::Unsure)?;
        let argument = |(name, default): &'d (String, Option<Expression>)| {
            let given = given.iter().find(|(given, _)| given == name).map(|(_, value)| value);
            let value = given.or(default.as_ref()).ok_or(Fault::Unsure)?;
            Ok((name.as_str(), self.value(value, frame).map_err(unsure)?))
        };
        let arguments = called.parameters.iter().map(argument).collect::<Result<_, Fault>>()?;
        let mut out = Sink::new(u64::MAX);
        self.steps(&called.body, &Frame::of_macro(arguments), &mut out).map_err(unsure)?;
        Ok(out.text)
    }

    fn concat(&self, parts: &'d [Part], frame: &Frame<'d, '_>) -> Result<String, Fault> {
        let mut out = String::new();
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Operand(operand) => {
                    let value = match operand {
                        Operand::Path(path) => self.find(path, frame)?,
                        Operand::Call { function, arguments } => {
                            let arguments = self.arguments(arguments, frame)?;
                            Val::Owned(function.call(&arguments).map_err(|_| Fault::Unsure)?)
                        }
                        _ => return Err(Fault::Unsure),
                    };
                    match &*value {
                        Value::String(text) => out.push_str(text),
                        Value::Number(number) => out.push_str(&number.to_string()),
                        _ => return Err(Fault::Unsure),
                    }
                }
            }
        }
        Ok(out)
    }

    /// An expression as a condition.
    pub(super) fn is_true(&self, expression: &'d Expression, frame: &Frame<'d, '_>) -> Result<bool, Fault> {
        let is_true = match &expression.operand {
            // The value is negated already.
            Operand::Path(_) => {
                return match self.value(expression, frame) {
                    Ok(value) => Ok(is_truthy(&value)),
                    Err(Fault::Missing) => Ok(false),
                    Err(fault) => Err(fault),
                };
            }
            Operand::Logic { operator, left, right } => match operator {
                LogicOperator::Or => self.is_true(left, frame)? || self.is_true(right, frame)?,
                LogicOperator::And => self.is_true(left, frame)? && self.is_true(right, frame)?,
                LogicOperator::Eq | LogicOperator::NotEq => {
                    let (left, right) = (self.value(left, frame)?, self.value(right, frame)?);
                    let is_equal = match (&*left, &*right) {
                        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
                        // As Tera has it, even for `!=` and behind `not`.
                        (Value::Number(_), _) | (_, Value::Number(_)) => return Ok(false),
                        (left, right) => left == right,
                    };
                    is_equal == (*operator == LogicOperator::Eq)
                }
                LogicOperator::Gt | LogicOperator::Gte | LogicOperator::Lt | LogicOperator::Lte => {
                    let (left, right) = (self.measure(left, frame)?, self.measure(right, frame)?);
                    match operator {
                        LogicOperator::Gt => left > right,
                        LogicOperator::Gte => left >= right,
                        LogicOperator::Lt => left < right,
                        _ => left <= right,
                    }
                }
            },
            operand @ Operand::Math { .. } => self.number(operand, frame)?.as_f64() != Some(0.0),
            Operand::Value(Value::Number(number)) => number.as_f64() != Some(0.0),
            Operand::Value(Value::Bool(value)) => *value,
            Operand::Value(Value::String(text)) => !text.is_empty(),
            operand @ Operand::In { .. } => self.contains(operand, frame)?,
            operand @ Operand::Test { .. } => self.passes_test(operand, frame)?,
            operand @ (Operand::Call { .. } | Operand::Measured { .. }) => {
                self.operand(expression, operand, frame)?.as_bool().ok_or(Fault::Unsure)?
            }
            _ => return Err(Fault::Unsure),
        };
        Ok(is_true != expression.is_negated)
    }

    fn contains(&self, operand: &'d Operand, frame: &Frame<'d, '_>) -> Result<bool, Fault> {
        let Operand::In { is_negated, item, container } = operand else { return Err(Fault::Unsure) };
        let (item, container) = (self.value(item, frame)?, self.value(container, frame)?);
        let is_there = match (&*container, &*item) {
            (Value::Array(items), item) => items.contains(item),
            (Value::String(text), Value::String(part)) => text.contains(part.as_str()),
            (Value::Object(map), Value::String(key)) => map.contains_key(key),
            _ => return Err(Fault::Unsure),
        };
        Ok(is_there != *is_negated)
    }

    fn passes_test(&self, operand: &'d Operand, frame: &Frame<'d, '_>) -> Result<bool, Fault> {
        let Operand::Test { path, test, is_negated, arguments } = operand else { return Err(Fault::Unsure) };
        let value = self.find(path, frame).ok();
        let arguments = arguments.iter().map(|argument| Ok(self.value(argument, frame)?.into_owned()));
        let arguments: Vec<Value> = arguments.collect::<Result<_, Fault>>().map_err(unsure)?;
        let passes = test.test(value.as_deref(), &arguments).map_err(|_| Fault::Unsure)?;
        Ok(passes != *is_negated)
    }

    /// A side of a comparison, as Tera compares: by floating point numbers.
    fn measure(&self, side: &'d Expression, frame: &Frame<'d, '_>) -> Result<f64, Fault> {
        self.side(side, frame)?.as_f64().ok_or(Fault::Unsure)
    }

    /// A side of a comparison or calculation: without filters Tera does not look
    /// at `not`.
    fn side(&self, side: &'d Expression, frame: &Frame<'d, '_>) -> Result<Number, Fault> {
        if !side.is_filtered {
            return self.number(&side.operand, frame);
        }
        match &*self.value(side, frame)? {
            Value::Number(number) => Ok(number.clone()),
            _ => Err(Fault::Unsure),
        }
    }

    fn number(&self, operand: &'d Operand, frame: &Frame<'d, '_>) -> Result<Number, Fault> {
        let found = match operand {
            Operand::Math { operator, left, right } => {
                let (left, right) = (self.side(left, frame)?, self.side(right, frame)?);
                // Others are Tera's: it rounds and overflows in its own ways.
                let (left, right) = (left.as_i64().ok_or(Fault::Unsure)?, right.as_i64().ok_or(Fault::Unsure)?);
                let whole = match operator {
                    MathOperator::Add => left.checked_add(right),
                    MathOperator::Sub => left.checked_sub(right),
                    MathOperator::Mul => left.checked_mul(right),
                    MathOperator::Modulo => left.checked_rem(right),
                    MathOperator::Div => None,
                };
                return whole.map(Number::from).ok_or(Fault::Unsure);
            }
            Operand::Path(path) => self.find(path, frame)?,
            Operand::Value(value) => Val::Data(value),
            Operand::Call { function, arguments } => {
                let arguments = self.arguments(arguments, frame)?;
                Val::Owned(function.call(&arguments).map_err(|_| Fault::Unsure)?)
            }
            _ => return Err(Fault::Unsure),
        };
        match &*found {
            Value::Number(number) => Ok(number.clone()),
            _ => Err(Fault::Unsure),
        }
    }
}

fn is_truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(value) => *value,
        Value::Number(number) => number.as_f64().is_some_and(|number| number != 0.0 && !number.is_nan()),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(map) => !map.is_empty(),
    }
}
