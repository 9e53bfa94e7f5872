"""The sentence model in plain numpy, on a tiny model of random weights that the test writes itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from compare_app.align.semantic.bert import SentenceModel
from compare_app.align.semantic.mpnet import by_distance
from compare_app.align.semantic.tensors import UnusableModel, read_tensors
from compare_app.align.semantic.wordpiece import WordPiece
from compare_app.model.cancel import Cancelled

VOCAB = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "dike", "br", "##oke", "at", "dawn", ".", "uber", "水", "##s")
WIDTH, LAYERS, HEADS, INNER, PLACES = 8, 2, 2, 16, 256


def shapes() -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (len(VOCAB), WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
        "embeddings.position_embeddings.weight": (PLACES, WIDTH),
    }
    norms = ["embeddings.LayerNorm"]
    for n in range(LAYERS):
        layer = f"encoder.layer.{n}."
        linear = {f"attention.self.{part}": (WIDTH, WIDTH) for part in ("query", "key", "value")}
        linear |= {"attention.output.dense": (WIDTH, WIDTH), "intermediate.dense": (INNER, WIDTH)}
        linear |= {"output.dense": (WIDTH, INNER)}
        for name, shape in linear.items():
            found[f"{layer}{name}.weight"] = shape
            found[f"{layer}{name}.bias"] = shape[:1]
        norms += [f"{layer}attention.output.LayerNorm", f"{layer}output.LayerNorm"]
    return found | {f"{norm}.{part}": (WIDTH,) for norm in norms for part in ("weight", "bias")}


def safetensors(tensors: dict[str, np.ndarray], kind: str = "F32") -> bytes:
    """The tensors as a safetensors file."""
    header: dict[str, object] = {"__metadata__": {"format": "np"}}
    data = b""
    for name, tensor in tensors.items():
        raw = tensor.tobytes()
        header[name] = {"dtype": kind, "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data


def tensors(prefix: str = "") -> dict[str, np.ndarray]:
    rng = np.random.default_rng(7)
    return {prefix + name: rng.normal(0, 0.5, shape).astype(np.float32) for name, shape in shapes().items()}


def written(place: Path, kind: str, vocab: Sequence[str], weights: dict[str, np.ndarray]) -> Path:
    """A folder with a model of the kind."""
    place.mkdir()
    config = {"model_type": kind, "num_hidden_layers": LAYERS, "num_attention_heads": HEADS}
    (place / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (place / "vocab.txt").write_text("\n".join(vocab) + "\n", encoding="utf-8")
    (place / "model.safetensors").write_bytes(safetensors(weights))
    return place


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written(tmp_path / "tiny-model", "bert", VOCAB, tensors())


TEXTS = ("The dike broke at dawn.", "dawn", "", "The dike. " * 200, "no such words", "水")


def test_vectors_have_length_one(folder: Path) -> None:
    vectors = SentenceModel(folder).encode(TEXTS)
    assert vectors.shape == (len(TEXTS), WIDTH)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)


def test_equal_texts_have_equal_vectors_whatever_stands_beside_them(folder: Path) -> None:
    model = SentenceModel(folder)
    together = model.encode([*TEXTS, TEXTS[0]])
    assert together[0] == pytest.approx(together[-1], abs=1e-6)
    assert model.encode(TEXTS[:1])[0] == pytest.approx(together[0], abs=1e-5)


def test_different_texts_have_different_vectors(folder: Path) -> None:
    one, two = SentenceModel(folder).encode(["the dike broke", "dawn."])
    assert np.abs(one - two).max() > 0.01


def test_the_order_of_the_texts_is_kept(folder: Path) -> None:
    model = SentenceModel(folder)
    straight, turned = model.encode(TEXTS), model.encode(TEXTS[::-1])
    assert straight == pytest.approx(turned[::-1], abs=1e-5)


def test_no_text_gives_no_vector(folder: Path) -> None:
    assert SentenceModel(folder).encode([]).shape == (0, WIDTH)


def test_names_with_a_prefix_are_read_alike(folder: Path) -> None:
    plain = SentenceModel(folder).encode(TEXTS)
    (folder / "model.safetensors").write_bytes(safetensors(tensors("bert.")))
    assert SentenceModel(folder).encode(TEXTS) == pytest.approx(plain)


def test_encoding_can_be_stopped(folder: Path) -> None:
    with pytest.raises(Cancelled):
        SentenceModel(folder).encode(["dawn"], should_cancel=lambda: True)


# ---- models of the MPNet type --------------------------------------------------------------------------------------

MPNET_NAMES = {
    "attention.self.query": "attention.attn.q",
    "attention.self.key": "attention.attn.k",
    "attention.self.value": "attention.attn.v",
    "attention.output.dense": "attention.attn.o",
    "attention.output.LayerNorm": "attention.LayerNorm",
}
BUCKETS = 8


def as_mpnet(distances: np.ndarray, prefix: str = "") -> dict[str, np.ndarray]:
    """The tiny model as one of the MPNet type: other names, two places more, no kinds of token, weights of distances."""
    found = {"encoder.relative_attention_bias.weight": distances}
    for name, tensor in tensors().items():
        theirs = next((name.replace(berts, other) for berts, other in MPNET_NAMES.items() if berts in name), name)
        if "token_type" not in name:
            found[theirs] = tensor
    places = "embeddings.position_embeddings.weight"
    found[places] = np.concatenate([np.full((2, WIDTH), 9, np.float32), found[places]])
    return {prefix + name: tensor for name, tensor in found.items()}


def without_kinds_of_token(folder: Path) -> SentenceModel:
    nothing = {"embeddings.token_type_embeddings.weight": np.zeros((2, WIDTH), np.float32)}
    (folder / "model.safetensors").write_bytes(safetensors(tensors() | nothing))
    return SentenceModel(folder)


MPNET_VOCAB = tuple({"[CLS]": "<s>", "[SEP]": "</s>"}.get(token, token) for token in VOCAB)


@pytest.mark.parametrize("prefix", ["", "mpnet."])
def test_mpnet_that_does_not_mind_distances_is_bert_by_other_names(folder: Path, tmp_path: Path, prefix: str) -> None:
    level = as_mpnet(np.ones((BUCKETS, HEADS), np.float32), prefix)
    mpnet = SentenceModel(written(tmp_path / "mpnet", "mpnet", MPNET_VOCAB, level))
    assert mpnet.encode(TEXTS) == pytest.approx(without_kinds_of_token(folder).encode(TEXTS), abs=1e-5)


def test_mpnet_minds_how_far_apart_words_stand(folder: Path, tmp_path: Path) -> None:
    steep = np.arange(BUCKETS * HEADS, dtype=np.float32).reshape(BUCKETS, HEADS)
    mpnet = SentenceModel(written(tmp_path / "mpnet", "mpnet", MPNET_VOCAB, as_mpnet(steep)))
    assert np.abs(mpnet.encode(TEXTS[:1]) - without_kinds_of_token(folder).encode(TEXTS[:1])).max() > 0.01


def test_distances_are_exact_when_short_and_alike_when_long() -> None:
    table = np.arange(32, dtype=np.float32)[:, None]
    added = by_distance({"encoder.relative_attention_bias.weight": table}, 300)[0]
    assert added[0, :8].tolist() == [0, 17, 18, 19, 20, 21, 22, 23]
    assert added[:8, 0].tolist() == [0, 1, 2, 3, 4, 5, 6, 7]
    assert added[0, 128] == added[0, 299] == 31
    assert added[128, 0] == added[299, 0] == 15
    assert (np.diff(added[0, 1:]) >= 0).all()


def test_mpnet_without_its_places_is_no_usable_model(tmp_path: Path) -> None:
    weights = as_mpnet(np.ones((BUCKETS, HEADS), np.float32))
    del weights["embeddings.position_embeddings.weight"]
    with pytest.raises(UnusableModel, match="do not fit"):
        SentenceModel(written(tmp_path / "mpnet", "mpnet", MPNET_VOCAB, weights))


# ---- folders that hold no usable model -----------------------------------------------------------------------------


def without_config(folder: Path) -> None:
    (folder / "config.json").unlink()


def with_damaged_config(folder: Path) -> None:
    (folder / "config.json").write_text("{", encoding="utf-8")


def with_config_of_another_shape(folder: Path) -> None:
    (folder / "config.json").write_text("[]", encoding="utf-8")


def with_config_without_layers(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "bert"}', encoding="utf-8")


def with_another_type(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "gpt2"}', encoding="utf-8")


def without_vocab(folder: Path) -> None:
    (folder / "vocab.txt").unlink()


def with_vocab_of_other_tokens(folder: Path) -> None:
    (folder / "vocab.txt").write_text("a\nb\n", encoding="utf-8")


def without_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def with_empty_weights(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"")


def with_cut_weights(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])


def with_cut_header(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:50])


def with_text_for_weights(folder: Path) -> None:
    (folder / "model.safetensors").write_text("version https://example.org/pointer\n", encoding="utf-8")


def with_header_of_another_shape(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes((2).to_bytes(8, "little") + b"[]")


def with_entry_of_another_shape(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes((8).to_bytes(8, "little") + b'{"a": 1}')


def with_strange_numbers(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(safetensors(tensors(), kind="F8_E4M3"))


def with_a_layer_missing(folder: Path) -> None:
    kept = {name: t for name, t in tensors().items() if "layer.1" not in name}
    (folder / "model.safetensors").write_bytes(safetensors(kept))


def with_too_few_words(folder: Path) -> None:
    name = "embeddings.word_embeddings.weight"
    (folder / "model.safetensors").write_bytes(safetensors(tensors() | {name: tensors()[name][:4]}))


@pytest.mark.parametrize(
    "spoil",
    [
        without_config, with_damaged_config, with_config_of_another_shape, with_config_without_layers, with_another_type,
        without_vocab, with_vocab_of_other_tokens, without_weights, with_empty_weights, with_cut_weights, with_cut_header,
        with_text_for_weights, with_header_of_another_shape, with_entry_of_another_shape, with_strange_numbers,
        with_a_layer_missing, with_too_few_words,
    ],
)  # fmt: skip
def test_a_folder_without_a_usable_model_is_named_so(folder: Path, spoil: Callable[[Path], None]) -> None:
    spoil(folder)
    with pytest.raises(UnusableModel, match=r"\w+ \w+"):
        SentenceModel(folder).encode(["the dike broke"])


# ---- tokens and tensors --------------------------------------------------------------------------------------------


def test_words_are_cut_into_the_longest_known_pieces(folder: Path) -> None:
    assert WordPiece(folder / "vocab.txt").encode("The dikes broke.", 20) == [2, 4, 5, 13, 6, 7, 10, 3]


def test_accents_and_case_are_put_aside(folder: Path) -> None:
    assert WordPiece(folder / "vocab.txt").encode("Über", 20) == [2, 11, 3]


def test_ideographs_are_words_of_their_own(folder: Path) -> None:
    assert WordPiece(folder / "vocab.txt").encode("水水", 20) == [2, 12, 12, 3]


def test_unknown_words_are_one_token(folder: Path) -> None:
    assert WordPiece(folder / "vocab.txt").encode("zebra " + "x" * 200, 20) == [2, 1, 1, 3]


def test_long_texts_are_cut_and_still_closed(folder: Path) -> None:
    ids = WordPiece(folder / "vocab.txt").encode("dawn " * 50, 10)
    assert len(ids) == 10
    assert (ids[0], ids[-1]) == (2, 3)


@pytest.mark.parametrize(("kind", "number"), [("F32", np.float32), ("F16", np.float16), ("I64", np.int64)])
def test_tensors_come_back_as_they_were_written(tmp_path: Path, kind: str, number: type) -> None:
    path = tmp_path / "t.safetensors"
    path.write_bytes(safetensors({"a": np.arange(6, dtype=number).reshape(2, 3), "b": np.ones(1, number)}, kind))
    found = read_tensors(path)
    assert found["a"].tolist() == [[0, 1, 2], [3, 4, 5]]
    assert found["b"].dtype == np.float32
