"""A desk as files: items.jsonl, one item a line as DynamoDB words it; mails.jsonl and mails/."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from infra.cli.console import Failure, Progress
from infra.cli.export import write_private

if TYPE_CHECKING:
    from infra.cli.target import Target

Item = dict[str, Any]
BATCH = 25
"""Items that DynamoDB takes in one BatchWriteItem."""
TRIES = 8
SHOWN = 5


@dataclass(frozen=True, slots=True)
class Mail:
    """A raw mail as it lies in the bucket."""

    key: str
    data: bytes
    metadata: dict[str, str]

    @property
    def digest(self) -> str:
        """SHA-256 of its bytes, in hex."""
        return hashlib.sha256(self.data).hexdigest()


class Archive:
    """A backup in a folder."""

    def __init__(self, folder: Path) -> None:
        """Use `folder`."""
        self._folder = folder

    def make(self) -> None:
        """Make the folder, for its owner alone."""
        self._mails.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.chmod(0o700)

    def write_items(self, items: Iterable[Item], progress: Progress) -> int:
        """Write the items; how many."""
        count = 0
        with self._create("items.jsonl") as file:
            for count, item in enumerate(items, 1):
                file.write(json.dumps(_to_json(item), sort_keys=True) + "\n")
                progress.update(f"{count} items")
        return count

    def write_mails(self, mails: Iterable[Mail], progress: Progress) -> int:
        """Write the mails, each in a file of its own; how many."""
        count = 0
        with self._create("mails.jsonl") as index:
            for count, mail in enumerate(mails, 1):
                name = f"{count:08d}.eml"
                write_private(self._mails / name, mail.data)
                line = {"key": mail.key, "file": name, "sha256": mail.digest}
                index.write(json.dumps({**line, "metadata": mail.metadata}) + "\n")
                progress.update(f"{count} mails")
        return count

    def items(self) -> Iterator[Item]:
        """The items, as DynamoDB words them."""
        for line in self._lines("items.jsonl"):
            yield _from_json(line)

    def mails(self) -> Iterator[Mail]:
        """The mails.

        Raises:
            Failure: one is damaged.
        """
        for line in self._lines("mails.jsonl"):
            mail = Mail(line["key"], (self._mails / line["file"]).read_bytes(), line["metadata"])
            if mail.digest != line["sha256"]:
                raise Failure(f"{self._mails / line['file']} is not what was backed up")
            yield mail

    @property
    def _mails(self) -> Path:
        return self._folder / "mails"

    def _create(self, name: str) -> Any:
        write_private(self._folder / name, b"")
        return (self._folder / name).open("w", encoding="utf-8")

    def _lines(self, name: str) -> Iterator[Any]:
        with (self._folder / name).open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                try:
                    yield json.loads(line)
                except ValueError:
                    raise Failure(f"{self._folder / name}, line {number} is damaged") from None


def items_of(target: Target) -> Iterator[Item]:
    """Every item of a desk's table; many at a time, each as it is when it is read."""
    pages = target.cloud.dynamodb.get_paginator("scan").paginate(
        TableName=target.outputs["Table"], ConsistentRead=True
    )
    for page in pages:
        yield from page["Items"]


def mails_of(target: Target) -> Iterator[Mail]:
    """Every raw mail of a desk."""
    s3, bucket = target.cloud.s3, target.outputs["MailBucket"]
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        for found in page.get("Contents", ()):
            whole = s3.get_object(Bucket=bucket, Key=found["Key"])
            yield Mail(found["Key"], whole["Body"].read(), whole["Metadata"])


def fill_table(archive: Archive, target: Target, progress: Progress) -> None:
    """Write the items, as many at a time as DynamoDB takes."""
    batch: list[Item] = []
    done = 0
    for item in archive.items():
        batch.append({"PutRequest": {"Item": item}})
        if len(batch) == BATCH:
            done += _write(target, batch)
            batch = []
            progress.update(f"{done} items")
    _write(target, batch)


def _write(target: Target, batch: Sequence[Item]) -> int:
    left: Any = list(batch)
    name = target.outputs["Table"]
    for attempt in range(TRIES):
        if not left:
            return len(batch)
        time.sleep(0.05 * (2**attempt - 1))
        answer = target.cloud.dynamodb.batch_write_item(RequestItems={name: left})
        left = answer.get("UnprocessedItems", {}).get(name, [])
    raise Failure("DynamoDB does not take the items: empty the table and restore again")


def fill_bucket(archive: Archive, target: Target, progress: Progress) -> None:
    """Put the raw mails into the bucket; nothing announces them, so nothing happens to them."""
    bucket = target.outputs["MailBucket"]
    for number, mail in enumerate(archive.mails(), 1):
        target.cloud.s3.put_object(
            Bucket=bucket, Key=mail.key, Body=mail.data, Metadata=mail.metadata
        )
        progress.update(f"{number} mails")


def differences(archive: Archive, target: Target, progress: Progress) -> list[str]:
    """What is not the same in the backup and at the desk: keys of items, and of mails."""
    progress.update("comparing")
    here = {_name(one): _fingerprint(one) for one in archive.items()}
    there = {_name(one): _fingerprint(one) for one in items_of(target)}
    here |= {one.key: one.digest for one in archive.mails()}
    there |= {one.key: one.digest for one in mails_of(target)}
    both = sorted({*here, *there})
    return [one for one in both if here.get(one) != there.get(one)]


def told(names: Sequence[str]) -> str:
    """Some of what differs, and how much there is; by kind, because keys hold addresses."""
    kinds = [one.partition("#")[0].partition("/")[0] for one in names]
    some = ", ".join(f"{kinds.count(kind)} {kind}" for kind in sorted(set(kinds))[:SHOWN])
    return f"{len(names)} differ ({some})"


def _name(item: Item) -> str:
    return f"{item['pk']['S']} {item['sk']['S']}"


def _fingerprint(item: Item) -> str:
    return hashlib.sha256(json.dumps(_to_json(item), sort_keys=True).encode()).hexdigest()


def _to_json(value: Any) -> Any:
    """DynamoDB's own JSON, with bytes in base64 and sets in order."""
    if isinstance(value, dict):
        if set(value) == {"B"} and isinstance(value["B"], bytes):
            return {"B": base64.b64encode(value["B"]).decode()}
        for kind in ("SS", "NS"):
            if set(value) == {kind}:
                return {kind: sorted(value[kind])}
        return {name: _to_json(one) for name, one in value.items()}
    return [_to_json(one) for one in value] if isinstance(value, list) else value


def _from_json(value: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {"B"} and isinstance(value["B"], str):
            return {"B": base64.b64decode(value["B"])}
        return {name: _from_json(one) for name, one in value.items()}
    return [_from_json(one) for one in value] if isinstance(value, list) else value
