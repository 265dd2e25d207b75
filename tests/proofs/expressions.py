"""DynamoDB's condition and update expressions, on plain items: as much of them as a desk uses.

What is not understood raises ExpressionError, so that a new expression of the store cannot pass
by being ignored. Like DynamoDB, it refuses names and values that no expression uses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

Item = Mapping[str, Any]
Node = tuple[Any, ...]
MISSING = object()

_TOKEN = re.compile(r"\s*([#:]?[A-Za-z_]\w*|<=|>=|<>|[=<>(),+\-])")
_SECTIONS = ("SET", "REMOVE", "ADD", "DELETE")
_FUNCTIONS = ("attribute_exists", "attribute_not_exists", "begins_with", "contains", "size")
_COMPARATORS = ("=", "<>", "<", "<=", ">", ">=")


class ExpressionError(ValueError):
    """What DynamoDB would answer with a ValidationException, or what is not supported here."""


class Bindings:
    """The names and values of a request."""

    def __init__(self, names: Mapping[str, str] | None, values: Mapping[str, Any] | None) -> None:
        self.names = names or {}
        self.values = {f":{name}": value for name, value in (values or {}).items()}

    def name(self, token: str) -> str:
        """The attribute that a token stands for."""
        if token.startswith("#"):
            if token not in self.names:
                raise ExpressionError(f"no name for {token}")
            return self.names[token]
        return token

    def check_all_used(self, *expressions: str) -> None:
        """Every name and value given must stand in an expression."""
        used = set().union(*(tokens(one) for one in expressions if one))
        idle = {*self.names, *self.values} - used
        if idle:
            raise ExpressionError(f"unused: {sorted(idle)}")


@cache
def tokens(expression: str) -> tuple[str, ...]:
    """The tokens of an expression."""
    found, at = [], 0
    while at < len(expression.rstrip()):
        match = _TOKEN.match(expression, at)
        if match is None:
            raise ExpressionError(f"cannot read {expression[at:]!r}")
        found.append(match[1])
        at = match.end()
    return tuple(found)


def holds(expression: str, item: Item, bindings: Bindings) -> bool:
    """Whether a condition holds for an item; an absent item is {}."""
    return bool(_truth(_condition(expression), item, bindings)) if expression else True


def updated(expression: str, item: Item, bindings: Bindings) -> dict[str, Any]:
    """The item after an update; every operand is that of the item before."""
    after = dict(item)
    for section, target, operand in _update(expression):
        name = bindings.name(target)
        if section == "REMOVE":
            after.pop(name, None)
            continue
        value = _value(operand, item, bindings)
        if value is MISSING:
            raise ExpressionError(f"the operand of {name} is not in the item")
        if section == "SET":
            after[name] = value
        elif section == "DELETE":
            after[name] = after.get(name, set()) - value
        else:
            after[name] = (
                after.get(name, set()) | value
                if isinstance(value, set)
                else after.get(name, 0) + value
            )
        if after[name] == set():
            del after[name]
    return after


def check_update(expression: str, bindings: Bindings) -> None:
    """No update may touch an attribute twice, or a key."""
    touched = [bindings.name(target) for _, target, _ in _update(expression)]
    if len(set(touched)) < len(touched) or {"pk", "sk"} & set(touched):
        raise ExpressionError(f"updated twice, or a key: {sorted(touched)}")


class _Reader:
    """Reads tokens, one after the other."""

    def __init__(self, expression: str) -> None:
        self._left = list(tokens(expression))

    def peek(self) -> str:
        return self._left[0] if self._left else ""

    def take(self, *wanted: str) -> str:
        if not self._left or (wanted and self._left[0].upper() not in wanted):
            raise ExpressionError(f"expected {wanted or 'more'}, found {self.peek()!r}")
        return self._left.pop(0)

    def accepts(self, word: str) -> bool:
        if self.peek().upper() != word:
            return False
        self._left.pop(0)
        return True

    def listed(self) -> Iterator[None]:
        """Once, and once more after each comma."""
        yield
        while self.accepts(","):
            yield


@cache
def _condition(expression: str) -> Node:
    reader = _Reader(expression)
    tree = _any_of(reader)
    if reader.peek():
        raise ExpressionError(f"left over: {reader.peek()!r}")
    return tree


def _any_of(reader: _Reader) -> Node:
    parts = [_all_of(reader)]
    while reader.accepts("OR"):
        parts.append(_all_of(reader))
    return ("or", parts)


def _all_of(reader: _Reader) -> Node:
    parts = [_term(reader)]
    while reader.accepts("AND"):
        parts.append(_term(reader))
    return ("and", parts)


def _term(reader: _Reader) -> Node:
    if reader.accepts("NOT"):
        return ("not", _term(reader))
    if reader.accepts("("):
        tree = _any_of(reader)
        reader.take(")")
        return tree
    left = _operand(reader)
    if left[0] == "call" and left[1] != "size":
        return left
    if reader.accepts("BETWEEN"):
        first = _operand(reader)
        reader.take("AND")
        return ("between", left, first, _operand(reader))
    if reader.accepts("IN"):
        reader.take("(")
        choices = [_operand(reader) for _ in reader.listed()]
        reader.take(")")
        return ("in", left, choices)
    return (reader.take(*_COMPARATORS), left, _operand(reader))


def _operand(reader: _Reader) -> Node:
    token = reader.take()
    if reader.accepts("("):
        if token not in (*_FUNCTIONS, "if_not_exists", "list_append"):
            raise ExpressionError(f"unknown function {token}")
        arguments = [_operand(reader) for _ in reader.listed()]
        reader.take(")")
        return ("call", token, arguments)
    return ("value", token) if token.startswith(":") else ("path", token)


@cache
def _update(expression: str) -> Sequence[tuple[str, str, Node]]:
    reader = _Reader(expression)
    actions: list[tuple[str, str, Node]] = []
    while reader.peek():
        section = reader.take(*_SECTIONS)
        for _ in reader.listed():
            target = reader.take()
            if section == "SET":
                reader.take("=")
                actions.append((section, target, _sum(reader)))
            else:
                actions.append((section, target, () if section == "REMOVE" else _operand(reader)))
    return actions


def _sum(reader: _Reader) -> Node:
    left = _operand(reader)
    if reader.peek() in ("+", "-"):
        return (reader.take(), left, _operand(reader))
    return left


def _truth(tree: Node, item: Item, bindings: Bindings) -> bool:
    kind = tree[0]
    if kind in ("or", "and"):
        return (any if kind == "or" else all)(_truth(one, item, bindings) for one in tree[1])
    if kind == "not":
        return not _truth(tree[1], item, bindings)
    if kind == "call":
        return _predicate(tree[1], tree[2], item, bindings)
    return _compared(tree, item, bindings)


def _compared(tree: Node, item: Item, bindings: Bindings) -> bool:
    kind = tree[0]
    left = _value(tree[1], item, bindings)
    if kind == "in":
        return any(_same(left, _value(one, item, bindings)) for one in tree[2])
    if kind == "between":
        first, last = (_value(one, item, bindings) for one in tree[2:])
        return _ordered("<=", first, left) and _ordered("<=", left, last)
    right = _value(tree[2], item, bindings)
    if kind in ("=", "<>"):
        return _same(left, right) is (kind == "=")
    return _ordered(kind, left, right)


def _predicate(name: str, arguments: Sequence[Node], item: Item, bindings: Bindings) -> bool:
    values = [_value(one, item, bindings) for one in arguments]
    if name == "attribute_exists":
        return values[0] is not MISSING
    if name == "attribute_not_exists":
        return values[0] is MISSING
    if MISSING in values:
        return False
    held, wanted = values
    if name == "begins_with":
        return isinstance(held, str) and held.startswith(wanted)
    return isinstance(held, str | list | set) and wanted in held


def _value(tree: Node, item: Item, bindings: Bindings) -> Any:
    kind = tree[0]
    if kind == "value":
        if tree[1] not in bindings.values:
            raise ExpressionError(f"no value for {tree[1]}")
        return bindings.values[tree[1]]
    if kind == "path":
        return item.get(bindings.name(tree[1]), MISSING)
    if kind in ("+", "-"):
        left, right = (_value(one, item, bindings) for one in tree[1:])
        return left + right if kind == "+" else left - right
    values = [_value(one, item, bindings) for one in tree[2]]
    if tree[1] == "if_not_exists":
        return values[1] if values[0] is MISSING else values[0]
    if tree[1] == "list_append":
        return MISSING if MISSING in values else [*values[0], *values[1]]
    return len(values[0]) if isinstance(values[0], str | list | dict | set) else MISSING


def _same(left: Any, right: Any) -> bool:
    return MISSING not in (left, right) and type(left) is type(right) and bool(left == right)


def _ordered(kind: str, left: Any, right: Any) -> bool:
    lower: Any
    upper: Any
    if type(left) is not type(right) or not isinstance(left, int | str):
        return False
    lower, upper = (left, right) if kind.startswith("<") else (right, left)
    return bool(lower < upper or (kind.endswith("=") and left == right))
