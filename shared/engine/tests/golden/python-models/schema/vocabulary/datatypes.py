"""The datatypes of XML Schema 1.1 as pydantic types: what the recommendation takes is
read, all else is refused.

Integers that not every JSON parser keeps and decimals are `int` and `decimal.Decimal`
here and text in JSON. Dates, times, durations and binary data are text that is looked
at and kept: Python's types have no year 12024, no 24:00:00 and no missing zone.
"""

import decimal
import math
import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AllowInfNan, BeforeValidator, Field, GetCoreSchemaHandler, Strict, StringConstraints
from pydantic_core import CoreSchema, core_schema


@dataclass(frozen=True)
class Digits:
    """Numbers that are text in JSON; plain ones are taken as well."""

    pattern: str
    min: int | None = None
    max: int | None = None

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        is_whole = source is int

        def read(value: object) -> int | decimal.Decimal:
            # By way of Decimal, because int() stops at 4300 digits.
            if isinstance(value, str) and re.fullmatch(self.pattern, value):
                number = decimal.Decimal(value)
            elif isinstance(value, int | decimal.Decimal) and not isinstance(value, bool):
                number = decimal.Decimal(value)
            else:
                raise ValueError(f"not of the form {self.pattern}")
            if not number.is_finite() or (is_whole and number != number.to_integral_value()):
                raise ValueError("not an integer" if is_whole else "not a decimal")
            if (self.min is not None and number < self.min) or (self.max is not None and number > self.max):
                raise ValueError(f"not between {self.min} and {self.max}")
            return int(number) if is_whole else number

        def write(value: int | decimal.Decimal) -> str:
            return format(decimal.Decimal(value), "f")

        return core_schema.no_info_plain_validator_function(
            read,
            serialization=core_schema.plain_serializer_function_ser_schema(write, when_used="json"),
            json_schema_input_schema=core_schema.str_schema(pattern=self.pattern),
        )


def name_infinite(value: object) -> object:
    """What JSON has no number for is called by its name."""
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "INF" if value > 0 else "-INF"
    return value


String = Annotated[str, Strict()]
Boolean = Annotated[bool, Strict()]
Float = Annotated[
    Annotated[float, Strict(), AllowInfNan(False)] | Literal["INF", "-INF", "NaN"], BeforeValidator(name_infinite)
]
Double = Float
ENTITY = Annotated[str, StringConstraints(strict=True, pattern=r"^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$")]
ID = Annotated[str, StringConstraints(strict=True, pattern=r"^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$")]
IDREF = Annotated[str, StringConstraints(strict=True, pattern=r"^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$")]
NCName = Annotated[str, StringConstraints(strict=True, pattern=r"^[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$")]
NMTOKEN = Annotated[str, StringConstraints(strict=True, pattern=r"^[:A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]+$")]
NOTATION = Annotated[str, StringConstraints(strict=True, pattern=r"^(?:[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*:)?[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$")]
Name = Annotated[str, StringConstraints(strict=True, pattern=r"^[:A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][:A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$")]
QName = Annotated[str, StringConstraints(strict=True, pattern=r"^(?:[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*:)?[A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿][A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿0-9.·̀-ͯ‿-⁀\-]*$")]
Base64Binary = Annotated[str, StringConstraints(strict=True, pattern=r"^(?:(?:(?:[A-Za-z0-9+/][ \t\n\r]*){4})*(?:(?:[A-Za-z0-9+/][ \t\n\r]*){3}[A-Za-z0-9+/]|(?:[A-Za-z0-9+/][ \t\n\r]*){2}[AEIMQUYcgkosw048][ \t\n\r]*=|[A-Za-z0-9+/][ \t\n\r]*[AQgw][ \t\n\r]*=[ \t\n\r]*=))?$")]
Byte = Annotated[int, Strict(), Field(ge=-128, le=127)]
Date = Annotated[str, StringConstraints(strict=True, pattern=r"^(?:-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|-?(?:(?:[0-9]{2}|[1-9][0-9]{2,})(?:0[48]|[2468][048]|[13579][26])|(?:[1-9][0-9]*)?(?:[02468][048]|[13579][26])00)-02-29)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$")]
DateTime = Annotated[str, StringConstraints(strict=True, pattern=r"^(?:-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|-?(?:(?:[0-9]{2}|[1-9][0-9]{2,})(?:0[48]|[2468][048]|[13579][26])|(?:[1-9][0-9]*)?(?:[02468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$")]
DateTimeStamp = Annotated[str, StringConstraints(strict=True, pattern=r"^(?:-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|-?(?:(?:[0-9]{2}|[1-9][0-9]{2,})(?:0[48]|[2468][048]|[13579][26])|(?:[1-9][0-9]*)?(?:[02468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))$")]
DayTimeDuration = Annotated[str, StringConstraints(strict=True, pattern=r"^-?P(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S))$")]
Decimal = Annotated[decimal.Decimal, Digits(r"^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$")]
Duration = Annotated[str, StringConstraints(strict=True, pattern=r"^-?P(?:(?:[0-9]+Y(?:[0-9]+M)?|[0-9]+M)(?:(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S)))?|(?:[0-9]+D(?:T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S))?|T(?:[0-9]+H(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+M(?:[0-9]+(?:\.[0-9]+)?S)?|[0-9]+(?:\.[0-9]+)?S)))$")]
GDay = Annotated[str, StringConstraints(strict=True, pattern=r"^---(?:0[1-9]|[12][0-9]|3[01])(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$")]
GMonth = Annotated[str, StringConstraints(strict=True, pattern=r"^--(?:0[1-9]|1[0-2])(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$")]
GMonthDay = Annotated[str, StringConstraints(strict=True, pattern=r"^--(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|02-29)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$")]
GYear = Annotated[str, StringConstraints(strict=True, pattern=r"^-?(?:[1-9][0-9]{3,}|0[0-9]{3})(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$")]
GYearMonth = Annotated[str, StringConstraints(strict=True, pattern=r"^-?(?:[1-9][0-9]{3,}|0[0-9]{3})-(?:0[1-9]|1[0-2])(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$")]
HexBinary = Annotated[str, StringConstraints(strict=True, pattern=r"^(?:[0-9a-fA-F]{2})*$")]
Int = Annotated[int, Strict(), Field(ge=-2147483648, le=2147483647)]
Integer = Annotated[int, Digits(r"^[+-]?[0-9]+$")]
Language = Annotated[str, StringConstraints(strict=True, pattern=r"^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$")]
Long = Annotated[int, Digits(r"^[+-]?[0-9]+$", min=-9223372036854775808, max=9223372036854775807)]
NegativeInteger = Annotated[int, Digits(r"^-0*[1-9][0-9]*$", max=-1)]
NonNegativeInteger = Annotated[int, Digits(r"^(?:\+?[0-9]+|-0+)$", min=0)]
NonPositiveInteger = Annotated[int, Digits(r"^(?:-[0-9]+|\+?0+)$", max=0)]
NormalizedString = Annotated[str, StringConstraints(strict=True, pattern=r"^[^\t\n\r]*$")]
PositiveInteger = Annotated[int, Digits(r"^\+?0*[1-9][0-9]*$", min=1)]
Short = Annotated[int, Strict(), Field(ge=-32768, le=32767)]
Time = Annotated[str, StringConstraints(strict=True, pattern=r"^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$")]
Token = Annotated[str, StringConstraints(strict=True, pattern=r"^(?:[^\t\n\r ]+(?: [^\t\n\r ]+)*)?$")]
UnsignedByte = Annotated[int, Strict(), Field(ge=0, le=255)]
UnsignedInt = Annotated[int, Strict(), Field(ge=0, le=4294967295)]
UnsignedLong = Annotated[int, Digits(r"^(?:\+?[0-9]+|-0+)$", min=0, max=18446744073709551615)]
UnsignedShort = Annotated[int, Strict(), Field(ge=0, le=65535)]
YearMonthDuration = Annotated[str, StringConstraints(strict=True, pattern=r"^-?P(?:[0-9]+Y(?:[0-9]+M)?|[0-9]+M)$")]
