"""Read the weights of a model from a safetensors file.

The format: eight bytes of header length, little-endian; a JSON header of names, types, shapes and offsets; the data.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_TYPES: dict[str, np.dtype[Any]] = {"F32": np.dtype("<f4"), "F16": np.dtype("<f2"), "I64": np.dtype("<i8")}
_MAX_HEADER = 16 << 20  # bytes; a longer header is no model's


class UnusableModel(ValueError):  # noqa: N818  it names a state of the folder
    """The folder holds no model that this program can run; the message says why."""


def read_tensors(path: Path) -> dict[str, NDArray[np.float32]]:
    """All tensors by name, as float32. Raises UnusableModel where the file is damaged or of another kind."""
    try:
        with path.open("rb") as file:
            size = int.from_bytes(file.read(8), "little")
            if not 2 <= size <= _MAX_HEADER:
                raise UnusableModel(f"{path.name} is not a safetensors file")
            header = json.loads(file.read(size))
            data = file.read()
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise UnusableModel(f"{path.name} cannot be read: {error}") from error
    if not isinstance(header, dict):
        raise UnusableModel(f"{path.name} is not a safetensors file")
    header.pop("__metadata__", None)
    return {name: _tensor(name, entry, data) for name, entry in header.items()}


def _tensor(name: str, entry: dict[str, Any], data: bytes) -> NDArray[np.float32]:
    if not isinstance(entry, dict):
        raise UnusableModel(f"the weights {name} are damaged")
    kind = _TYPES.get(str(entry.get("dtype")))
    if kind is None:
        raise UnusableModel(f"the weights {name} have a type that is not supported: {entry.get('dtype')}")
    try:
        start, end = (int(at) for at in entry["data_offsets"])
        flat: NDArray[Any] = np.frombuffer(data[start:end], dtype=kind)
        shaped: NDArray[np.float32] = flat.reshape([int(n) for n in entry["shape"]]).astype(np.float32)
        return shaped
    except (KeyError, TypeError, ValueError) as error:
        raise UnusableModel(f"the weights {name} are damaged") from error
