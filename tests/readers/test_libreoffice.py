"""The sample's Word file, converted by LibreOffice, reads the same from every format. Skipped where LibreOffice is missing."""

import shutil
import subprocess

import pytest

from compare_app.readers.registry import read
from compare_app.resources import resource

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
SAMPLE = "sample/hallin-weir-courier.docx"


def shape(path) -> list[tuple[str, str]]:
    (document,) = read(path, path.name).documents
    return [(p.role, p.span.of(document.text)) for p in document.paragraphs]


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return tmp_path_factory.mktemp("libreoffice")


@pytest.mark.parametrize("ending", ["odt", "rtf", "pdf", "epub"])
def test_the_sample_reads_the_same_from(ending, profile, tmp_path):
    source = resource(SAMPLE)
    profile_option = f"-env:UserInstallation={profile.as_uri()}"
    command = ["soffice", profile_option, "--headless", "--convert-to", ending, "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    assert shape(tmp_path / f"{source.stem}.{ending}") == shape(source)
