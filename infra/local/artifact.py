"""The functions as the local cloud runs them: the ordinary artifact, built for this machine."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

from infra.build import BuildError, Target, build, tree_hash
from infra.local.errors import LocalError
from infra.local.places import Places

_OVERLAY = Path(__file__).with_name("clock_overlay.py")
_EPOCH = (1980, 1, 1, 0, 0, 0)


def make_artifact(places: Places, report: Callable[[str], None]) -> Path:
    """Build and pack; the archive is named after its content, so one build serves many starts.

    Raises:
        LocalError: it cannot be built.
    """
    tree = places.artifact / "tree"
    try:
        build(tree, Target.of_host(), clock=_OVERLAY, report=report)
    except BuildError as error:
        raise LocalError(str(error)) from error
    archive = places.artifact / f"{tree_hash(tree)[:24]}.zip"
    if not archive.exists():
        for old in places.artifact.glob("*.zip"):
            old.unlink()
        _pack(tree, archive)
    return archive


def _pack(tree: Path, archive: Path) -> None:
    fresh = archive.with_suffix(".new")
    with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for path in sorted(tree.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(tree).as_posix(), _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                packed.writestr(entry, path.read_bytes())
    fresh.replace(archive)
