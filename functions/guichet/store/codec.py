"""The desk's values to plain data and back, following their types.

Plain data is what DynamoDB and JSON both hold: texts, numbers, lists and maps. A field that is
None or an empty collection is left out, and comes back as its default.
"""

from __future__ import annotations

import json
import zlib
from base64 import b85decode, b85encode
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
PACKED_FROM = 20_000
"""Characters of JSON from which data is packed: an item holds 400 KB."""


class CodecError(ValueError):
    """Stored data that does not fit the type it should become."""


def to_plain(value: Any) -> Any:
    """Texts, numbers, lists and maps for a value of the desk."""
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((one.name, to_plain(getattr(value, one.name))) for one in fields(value))
        return {name: plain for name, plain in pairs if plain not in (None, [], {})}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): to_plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [to_plain(one) for one in value]
    return value


def from_plain(kind: type[T], data: Mapping[str, Any]) -> T:
    """The dataclass `kind` from plain data.

    Raises:
        CodecError: naming the field that is missing or does not fit.
    """
    values: dict[str, Any] = {}
    for name, hint, required in _fields_of(cast("Any", kind)):
        if name in data:
            try:
                values[name] = _read(hint, data[name])
            except (TypeError, ValueError, AttributeError) as error:
                raise CodecError(f"{kind.__name__}.{name}: {error}") from error
        elif required:
            values[name] = _nothing(kind, name, hint)
    return kind(**values)


@cache
def _fields_of(kind: Any) -> tuple[tuple[str, Any, bool], ...]:
    hints = get_type_hints(kind)
    return tuple(
        (one.name, hints[one.name], one.default is MISSING and one.default_factory is MISSING)
        for one in fields(kind)
    )


def _nothing(kind: type[Any], name: str, hint: Any) -> Any:
    """What a required field was when it was left out for being empty."""
    if NoneType in get_args(hint):
        return None
    empties: dict[Any, Any] = {tuple: (), dict: {}, list: []}
    empty = empties.get(get_origin(hint))
    if empty is None:
        raise CodecError(f"{kind.__name__}.{name} is missing")
    return empty


def _read(hint: Any, plain: Any) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (UnionType, Union):
        return _read(next(one for one in arguments if one is not NoneType), plain)
    if origin is tuple:
        return tuple(_read(arguments[0], one) for one in plain)
    if origin in (dict, Mapping):
        return {key: _read(arguments[1], one) for key, one in plain.items()}
    if isinstance(hint, type):
        return _read_type(hint, plain)
    return plain


def _read_type(hint: type[Any], plain: Any) -> Any:
    if is_dataclass(hint):
        return from_plain(hint, plain)
    if issubclass(hint, datetime | date | time):
        return hint.fromisoformat(plain)
    if issubclass(hint, Enum):
        return hint(plain)
    if hint in (bool, str) and not isinstance(plain, hint):
        raise CodecError(f"{plain!r} is no {hint.__name__}")
    if hint is int:
        return int(plain)
    return without_decimals(plain)


def without_decimals(plain: Any) -> Any:
    """The same data with whole numbers where DynamoDB gives Decimals."""
    if isinstance(plain, Decimal):
        return int(plain) if plain == plain.to_integral_value() else float(plain)
    if isinstance(plain, Mapping):
        return {key: without_decimals(one) for key, one in plain.items()}
    if isinstance(plain, list):
        return [without_decimals(one) for one in plain]
    return plain


def pack(plain: Mapping[str, Any]) -> str:
    """Large plain data in a tenth of its room; '' for data that is small enough as it is.

    Text, and not bytes: the stream of a table hands bytes on in another form.
    """
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    if len(text) < PACKED_FROM:
        return ""
    return b85encode(zlib.compress(text.encode("utf-8", "replace"), 9)).decode()


def unpack(packed: str) -> dict[str, Any]:
    """What `pack` packed.

    Raises:
        ValueError, zlib.error: it was not.
    """
    data: dict[str, Any] = json.loads(zlib.decompress(b85decode(packed)))
    return data
