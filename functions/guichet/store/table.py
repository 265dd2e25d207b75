"""The one module that talks to DynamoDB: plain items in, plain items out, our own errors.

Reads are strongly consistent, except on the index, where DynamoDB has no such reads.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from botocore.exceptions import BotoCoreError, ClientError

from guichet.store.codec import without_decimals
from guichet.store.errors import LostRace, TooLarge, Unavailable
from guichet.store.keys import AGENDA, Key

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

Item = dict[str, Any]
Reasons = Sequence[str]
"""Why each operation of a cancelled transaction failed, by position; 'None' where it did not."""

TRANSACTION_ITEMS = 100
BATCH_KEYS = 100
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between tries for keys that DynamoDB left unprocessed."""

_RACES = frozenset({"ConditionalCheckFailed", "TransactionConflict"})
_BUSY = frozenset({"ThrottlingError", "ProvisionedThroughputExceeded"})
_PASSING = frozenset(
    {
        "InternalServerError",
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "ServiceUnavailable",
        "ThrottlingException",
        "TransactionInProgressException",
    }
)


class TransactionRefused(LostRace):
    """A transaction that DynamoDB cancelled, with the reasons by position."""

    def __init__(self, reasons: Reasons) -> None:
        super().__init__(", ".join(reasons))
        self.reasons = tuple(reasons)


class Table:
    """One DynamoDB table."""

    def __init__(
        self, client: DynamoDBClient, name: str, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._client = client
        self.name = name
        self._sleep = sleep
        self._write = TypeSerializer().serialize
        self._read = TypeDeserializer().deserialize

    def get(self, key: Key) -> Item | None:
        """One item, or None."""
        with _translated():
            found = self._client.get_item(
                TableName=self.name, Key=self._marshal(key), ConsistentRead=True
            )
        return self._unmarshal(found["Item"]) if "Item" in found else None

    def batch_get(self, keys: Sequence[Key]) -> dict[tuple[str, str], Item]:
        """The items there are among at most 100 `keys`, by (pk, sk)."""
        unique = {(key["pk"], key["sk"]): key for key in keys}
        wanted: list[Any] = [self._marshal(key) for key in unique.values()]
        found: list[Item] = []
        for pause in (*_PAUSES, None):
            with _translated():
                answer: Any = self._client.batch_get_item(
                    RequestItems={self.name: {"Keys": wanted, "ConsistentRead": True}}
                )
            found += [self._unmarshal(item) for item in answer["Responses"].get(self.name, [])]
            wanted = list(answer.get("UnprocessedKeys", {}).get(self.name, {}).get("Keys", []))
            if not wanted:
                return {(item["pk"], item["sk"]): item for item in found}
            if pause is not None:
                self._sleep(pause)
        raise Unavailable("DynamoDB left keys unread")

    def walk(self, pk: str, first: str, last: str) -> Iterator[Item]:
        """Items of one partition with `first` <= sk <= `last`, in order, read as they are used."""
        return self._query(None, {}, ("pk", pk), ("sk", first, last), consistent=True)

    def range(self, pk: str, first: str, last: str, limit: int | None = None) -> list[Item]:
        """Items of one partition with `first` <= sk <= `last`, in order; `limit` at most."""
        return list(self._query(limit, {}, ("pk", pk), ("sk", first, last), consistent=True))

    def agenda(self, kind: str, first: str, last: str, limit: int | None = None) -> list[Item]:
        """What is due: items of the index, `first` <= at <= `last`, the earliest first."""
        index = {"IndexName": AGENDA}
        return list(self._query(limit, index, (AGENDA, kind), ("at", first, last)))

    def put(self, item: Item, *, unless_there: bool = False) -> bool:
        """Write an item; with `unless_there`, False (and nothing written) if it exists."""
        condition = {"ConditionExpression": "attribute_not_exists(pk)"} if unless_there else {}
        return self._conditionally(self._client.put_item, Item=self._marshal(item), **condition)

    def delete(self, key: Key) -> None:
        """Remove an item; nothing happens where there is none."""
        with _translated():
            self._client.delete_item(TableName=self.name, Key=self._marshal(key))

    def delete_if(
        self, key: Key, condition: str, values: Mapping[str, Any], names: Mapping[str, str]
    ) -> bool:
        """Remove an item; False (and nothing removed) where the condition does not hold."""
        return self._conditionally(
            self._client.delete_item,
            Key=self._marshal(key),
            ConditionExpression=condition,
            ExpressionAttributeValues=self._placeholders(values),
            ExpressionAttributeNames=dict(names),
        )

    def update(
        self,
        key: Key,
        expression: str,
        values: Mapping[str, Any],
        condition: str,
        names: Mapping[str, str] | None = None,
    ) -> bool:
        """Update one item; False where the condition does not hold."""
        more: dict[str, Any] = {"ExpressionAttributeNames": dict(names)} if names else {}
        if values:
            more["ExpressionAttributeValues"] = self._placeholders(values)
        return self._conditionally(
            self._client.update_item,
            Key=self._marshal(key),
            UpdateExpression=expression,
            ConditionExpression=condition,
            **more,
        )

    def transact(self, operations: Sequence[Mapping[str, Any]]) -> None:
        """Write all of `operations`, or none. See `put_of`, `update_of`, `delete_of`.

        Raises:
            TransactionRefused: a condition did not hold, or somebody writes the same items.
            TooLarge: more than 100 operations.
            Unavailable: throttled, or out of reach.
        """
        if len(operations) > TRANSACTION_ITEMS:
            raise TooLarge(f"{len(operations)} operations")
        try:
            with _translated():
                self._client.transact_write_items(TransactItems=list(operations))  # type: ignore[arg-type]
        except self._client.exceptions.TransactionCanceledException as error:
            raise _refusal(error) from error

    def put_of(
        self,
        item: Item,
        condition: str = "",
        values: Mapping[str, Any] | None = None,
        names: Mapping[str, str] | None = None,
    ) -> Item:
        """A Put for `transact`."""
        more = {"ExpressionAttributeNames": dict(names)} if names else {}
        return {"Put": self._operation(condition, values, Item=self._marshal(item), **more)}

    def update_of(
        self,
        key: Key,
        expression: str,
        values: Mapping[str, Any],
        names: Mapping[str, str] | None = None,
        condition: str = "",
    ) -> Item:
        """An Update for `transact`."""
        parts: Item = {"Key": self._marshal(key), "UpdateExpression": expression}
        if names:
            parts["ExpressionAttributeNames"] = dict(names)
        return {"Update": self._operation(condition, values, **parts)}

    def check_of(self, key: Key, condition: str, values: Mapping[str, Any]) -> Item:
        """A ConditionCheck for `transact`."""
        return {"ConditionCheck": self._operation(condition, values, Key=self._marshal(key))}

    def delete_of(self, key: Key, condition: str = "") -> Item:
        """A Delete for `transact`."""
        return {"Delete": self._operation(condition, None, Key=self._marshal(key))}

    def _operation(self, condition: str, values: Mapping[str, Any] | None, **parts: Any) -> Item:
        operation = {"TableName": self.name, **parts}
        if condition:
            operation["ConditionExpression"] = condition
        if values:
            operation["ExpressionAttributeValues"] = self._placeholders(values)
        return operation

    def _query(
        self,
        limit: int | None,
        more: Mapping[str, Any],
        partition: tuple[str, str],
        sort: tuple[str, str, str],
        *,
        consistent: bool = False,
    ) -> Iterator[Item]:
        request: dict[str, Any] = {
            "TableName": self.name,
            "ConsistentRead": consistent,
            "KeyConditionExpression": "#p = :p AND #s BETWEEN :first AND :last",
            "ExpressionAttributeNames": {"#p": partition[0], "#s": sort[0]},
            "ExpressionAttributeValues": self._placeholders(
                {"p": partition[1], "first": sort[1], "last": sort[2]}
            ),
            **more,
        }
        while True:
            if limit is not None:
                request["Limit"] = limit
            with _translated():
                answer = self._client.query(**request)
            yield from map(self._unmarshal, answer["Items"])
            limit = limit - len(answer["Items"]) if limit is not None else None
            if "LastEvaluatedKey" not in answer or limit == 0:
                return
            request["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def _conditionally(self, call: Callable[..., Any], **request: Any) -> bool:
        try:
            with _translated():
                call(TableName=self.name, **request)
        except self._client.exceptions.ConditionalCheckFailedException:
            return False
        return True

    def _placeholders(self, values: Mapping[str, Any]) -> Item:
        return {f":{name}": self._write(value) for name, value in values.items()}

    def _marshal(self, item: Mapping[str, Any]) -> Item:
        return {name: self._write(value) for name, value in item.items()}

    def _unmarshal(self, item: Mapping[str, Any]) -> Item:
        plain: Item = without_decimals({name: self._read(value) for name, value in item.items()})
        return plain


def _refusal(error: Any) -> Exception:
    reasons = [
        reason.get("Code", "None") for reason in error.response.get("CancellationReasons", [])
    ]
    failed = {reason for reason in reasons if reason != "None"}
    if failed & _RACES:
        return TransactionRefused(reasons)
    if failed & _BUSY:
        return Unavailable(", ".join(sorted(failed)))
    return error if isinstance(error, Exception) else Unavailable(str(error))


@contextmanager
def _translated() -> Iterator[None]:
    """Passing troubles become Unavailable; all else goes up as it is."""
    try:
        yield
    except ClientError as error:
        if error.response.get("Error", {}).get("Code", "") in _PASSING:
            raise Unavailable(str(error)) from error
        raise
    except BotoCoreError as error:
        raise Unavailable(str(error)) from error
