"""How models are read from JSON-LD and written to it, and the literals that any
vocabulary has."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import AllowInfNan, BaseModel, ConfigDict, Field, GetCoreSchemaHandler, Strict
from pydantic_core import CoreSchema, core_schema

from . import datatypes as xsd

T = TypeVar("T")


class Alone(list[Any]):
    """A list of one value that stood alone in JSON, and is written so again."""


@dataclass(frozen=True)
class Several:
    """Any number of values: one alone, or an array."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_wrap_validator_function(
            self._read,
            handler(source),
            serialization=core_schema.wrap_serializer_function_ser_schema(self._write),
        )

    @staticmethod
    def _read(value: Any, read: Callable[[Any], Any]) -> Any:
        return read(value) if isinstance(value, list | tuple) else Alone(read([value]))

    @staticmethod
    def _write(values: Any, write: Callable[[Any], Any]) -> Any:
        written = write(values)
        return written[0] if isinstance(values, Alone) and len(written) == 1 else written


Many = Annotated[list[T], Several()]


def is_empty(values: list[Any]) -> bool:
    return not values


class RdfNode(BaseModel):
    """What a resource is, whatever its class. Models are compiled when they are first used."""

    model_config = ConfigDict(extra="allow", validate_by_name=True, validate_by_alias=True, defer_build=True)

    __iri__: ClassVar[str] = "http://www.w3.org/2000/01/rdf-schema#Resource"

    id: xsd.String | None = Field(default=None, alias="@id")
    rdf_type: Many[xsd.String] = Field(default_factory=list, alias="@type", exclude_if=is_empty)

    @classmethod
    def has_no_demands(cls) -> bool:
        return not any(field.is_required() for field in cls.__pydantic_fields__.values())

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        _known.setdefault(cls.__iri__, cls)
        _known_by_name.setdefault(_local(cls.__iri__), []).append(cls)
        _known_by_model[cls.__name__] = cls


_known: dict[str, type[RdfNode]] = {}
_known_by_name: dict[str, list[type[RdfNode]]] = {}
_known_by_model: dict[str, type[RdfNode]] = {}


def _local(iri: str) -> str:
    return re.split("[/#:]", iri.rstrip("/#:"))[-1]


def _types(value: Mapping[str, Any]) -> Iterator[type[RdfNode]]:
    """The models of the classes that an object says it is an instance of."""
    named = value.get("@type", value.get("rdf_type", []))
    for name in named if isinstance(named, list) else [named]:
        if name in _known:
            yield _known[name]
        elif isinstance(name, str) and "//" not in name:
            yield from _known_by_name.get(_local(name), [])


@dataclass(frozen=True)
class Reference:
    """A resource of one of some classes. Their models are found by name when a value is
    read, so that no model has to hold those that it refers to."""

    names: tuple[str, ...]
    # Whether a resource of another class of the vocabulary is refused.
    only: bool = False

    def _read(self, value: object) -> RdfNode:
        models = tuple(_known_by_model[name] for name in self.names)
        if isinstance(value, models):
            return value
        if not isinstance(value, Mapping) or "@value" in value:
            raise ValueError(f"not an object of {' or '.join(self.names)}")
        known = list(_types(value))
        fitting = [model for model in known if issubclass(model, models)]
        if known and not fitting and self.only:
            raise ValueError(f"@type is none of {', '.join(self.names)}, and none below")
        *first, last = fitting or known or models
        # What is only named is described elsewhere, whatever its class demands.
        if "@id" in value and value.keys() <= {"@id", "@type"}:
            last = last if last.has_no_demands() else RdfNode
        for model in first:
            try:
                return model.model_validate(value)
            except ValueError:
                pass
        return last.model_validate(value)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self._read, json_schema_input_schema=core_schema.dict_schema(core_schema.str_schema())
        )


@dataclass(frozen=True)
class AtLeast:
    """So many values are of one of some classes, or do not say their class."""

    min: int
    names: tuple[str, ...]

    def _check(self, value: T) -> T:
        models = tuple(_known_by_model[name] for name in self.names)

        def counts(one: object) -> bool:
            if not isinstance(one, RdfNode) or isinstance(one, models):
                return True
            known = list(_types({"@type": list(one.rdf_type)}))
            return not known or any(issubclass(model, models) for model in known)

        values = value if isinstance(value, list) else [value]
        found = sum(1 for one in values if counts(one))
        if found < self.min:
            raise ValueError(f"{found} values are of {' or '.join(self.names)}, and {self.min} have to be")
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))


@dataclass(frozen=True)
class HasValue:
    """A value that a member has to have, or may have, as JSON writes it."""

    written: str
    is_iri: bool = False
    language: str | None = None

    def is_value(self, one: object) -> bool:
        wanted: object = json.loads(self.written)
        if self.is_iri:
            iri: object = one.id if isinstance(one, RdfNode) else one.value if isinstance(one, Enum) else None
            return iri == wanted
        language = one.language if isinstance(one, RdfLangString | RdfTaggedLiteral) else None
        bare = one.value if isinstance(one, RdfLangString | RdfTaggedLiteral) else one
        if (language or "").lower() != (self.language or "").lower():
            return False
        if isinstance(bare, bool) or isinstance(wanted, bool):
            return bare is wanted
        if isinstance(bare, Decimal) and isinstance(wanted, str):
            # As they are written: 1.5 is another literal than 1.50.
            number = _number(wanted)
            return number is not None and bare.compare_total(number) == 0
        if isinstance(bare, int) and isinstance(wanted, str):
            return _number(wanted) == bare
        return bare == wanted

    def _check(self, value: T) -> T:
        values = value if isinstance(value, list) else [value]
        if not any(self.is_value(one) for one in values):
            raise ValueError(f"{self.written} is not among the values")
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))


if TYPE_CHECKING:
    Ref = Annotated[T, "a resource"]
    Only = Annotated[T, "a resource of no other class"]
else:

    class Ref:
        """`Ref["Person | Shop"]`: models may be named before they are there."""

        def __class_getitem__(cls, names: str) -> Any:
            return Annotated[Any, Reference(tuple(names.split(" | ")))]

    class Only:
        """A `Ref` to resources of no other class."""

        def __class_getitem__(cls, names: str) -> Any:
            return Annotated[Any, Reference(tuple(names.split(" | ")), only=True)]


class RdfTaggedLiteral(BaseModel):
    """A literal with its language or datatype."""

    model_config = ConfigDict(extra="forbid", validate_by_name=True, validate_by_alias=True)

    value: xsd.Boolean | Annotated[int, Strict()] | Annotated[float, Strict(), AllowInfNan(False)] | xsd.String = Field(alias="@value")
    language: xsd.String | None = Field(default=None, alias="@language")
    direction: Literal["ltr", "rtl"] | None = Field(default=None, alias="@direction")
    datatype: xsd.String | None = Field(default=None, alias="@type")


RdfLiteral = (
    xsd.Boolean | Annotated[int, Strict()] | Annotated[float, Strict(), AllowInfNan(False)] | xsd.String | RdfTaggedLiteral
)


class RdfLangString(BaseModel):
    """A text in a language; tags that differ in case alone mean one language."""

    model_config = ConfigDict(extra="forbid", validate_by_name=True, validate_by_alias=True)

    value: xsd.String = Field(alias="@value")
    language: xsd.Language = Field(alias="@language")
    direction: Literal["ltr", "rtl"] | None = Field(default=None, alias="@direction")


def _text(value: Any) -> str:
    if isinstance(value, RdfNode):
        return value.id or ""
    if isinstance(value, Enum | RdfLangString | RdfTaggedLiteral):
        return _text(value.value)
    if isinstance(value, bool):
        return str(value).lower()
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _expression(pattern: str, flags: str) -> re.Pattern[str] | None:
    """A pattern of SHACL or XSD; `None` where it is none of Python's."""
    if "q" in flags:
        pattern = re.escape(pattern)
    elif "m" not in flags:
        # Here `$` is the very end.
        pattern = re.sub(r"\\.|\[(?:\\.|[^]\\])*\]|\$", lambda found: r"\Z" if found[0] == "$" else found[0], pattern)
    try:
        return re.compile(pattern, sum(getattr(re, flag.upper()) for flag in flags if flag in "ismx"))
    except re.error:
        return None


@dataclass(frozen=True)
class Facets:
    """What narrows the values of a member beyond their type."""

    patterns: tuple[tuple[str, str], ...] = ()
    one_of: tuple[HasValue, ...] = ()
    min_inclusive: str | None = None
    max_inclusive: str | None = None
    min_exclusive: str | None = None
    max_exclusive: str | None = None
    min_length: int | None = None
    max_length: int | None = None

    def _faults(self, text: str) -> Iterator[str]:
        for pattern, flags in self.patterns:
            expression = _expression(pattern, flags)
            if expression and not expression.search(text):
                yield f"does not match {pattern}"
        if self.min_length is not None and len(text) < self.min_length:
            yield f"shorter than {self.min_length}"
        if self.max_length is not None and len(text) > self.max_length:
            yield f"longer than {self.max_length}"
        bounds: list[tuple[str | None, str, Callable[[Decimal, Decimal], bool]]] = [
            (self.min_inclusive, "below", lambda number, bound: number < bound),
            (self.max_inclusive, "above", lambda number, bound: number > bound),
            (self.min_exclusive, "not above", lambda number, bound: number <= bound),
            (self.max_exclusive, "not below", lambda number, bound: number >= bound),
        ]
        number = _number(text)
        for bound, words, is_wrong in bounds:
            limit = _number(bound) if bound is not None else None
            if number is not None and limit is not None and is_wrong(number, limit):
                yield f"{words} {bound}"

    def _check(self, value: T) -> T:
        if self.one_of and not any(one.is_value(value) for one in self.one_of):
            raise ValueError(f"none of {', '.join(one.written for one in self.one_of)}")
        for fault in self._faults(_text(value)):
            raise ValueError(fault)
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(source))
