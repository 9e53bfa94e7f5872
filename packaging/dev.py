#!/usr/bin/env python3
"""From a fresh clone to a running program, with nothing but Python 3.11 or later:

    python3 packaging/dev.py run [FOLDER]    open the window on FOLDER, or on the sample
    python3 packaging/dev.py test            format, lint, types, tests

Both make `.venv` first where it is missing, broken or out of date. Standard library only; nothing is changed outside this
folder, except that as root on Debian or Ubuntu missing system libraries are installed (otherwise they are named).
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)

#: What Qt needs from a Linux system, and the Debian package that brings it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
#: What the tests that drive the real window need: a display of their own, a window manager, a hand.
WINDOW_TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
#: Two processes share the tests: on two cores the suite takes little more than half the time.
TWO_AT_A_TIME = ("-n", "2")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class Stop(Exception):  # noqa: N818  an answer for a person
    """The work cannot go on; the message says what to do."""


def main() -> int:
    """Run the command; returns its exit code."""
    options = arguments()
    try:
        if sys.version_info < OLDEST:
            raise Stop(f"Story Compare needs Python 3.11 or later; this is {sys.version.split()[0]}.")
        return run(options.folder) if options.command == "run" else test(options.pytest)
    except Stop as reason:
        say(str(reason))
        return 2
    except KeyboardInterrupt:
        return 130


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    runs = commands.add_parser("run", help="open the window")
    runs.add_argument("folder", nargs="?", type=Path, help="a folder of articles (otherwise the sample)")
    tests = commands.add_parser("test", help="format, lint, types, tests")
    tests.add_argument("pytest", nargs="*", metavar="ARGUMENT", help="handed to pytest (after --)")
    return parser.parse_args()


# --- the two commands -----------------------------------------------------------------------------------------------


def run(folder: Path | None) -> int:
    """Open the window on the folder, or without a display write its report."""
    target = (folder or ROOT / "resources" / "sample").resolve()
    if not target.exists():
        raise Stop(f"{target}: there is no such folder.")
    ensure_environment(dev=False)
    if not has_display():
        return report(target)
    ensure_system(window_tools=False)
    return call(str(PYTHON), "-m", "compare_app", str(target))


def report(target: Path) -> int:
    """Write the HTML report of the folder where anybody may write, and say where."""
    say("There is no display to open a window on, so a report is written instead.")
    output = Path(tempfile.mkdtemp(prefix="compare-app-")) / "report.html"
    code = call(str(PYTHON), "-m", "compare_app", "report", str(target), "--format", "html", "--output", str(output))
    if output.exists():
        print(output)
    return code


def test(pytest_arguments: list[str]) -> int:
    """Run every check, all of them even where one fails."""
    ensure_environment(dev=True)
    ensure_system(window_tools=True)
    steps = {
        "format": ["-m", "ruff", "format", "--check", "--quiet", "."],
        "lint": ["-m", "ruff", "check", "--quiet", "."],
        "types": ["-m", "mypy"],
        **test_runs(pytest_arguments),
    }
    failed = []
    for name, step in steps.items():
        say(f"== {name}: {' '.join(step[1:])}")
        code = call(str(PYTHON), *step, cwd=ROOT)
        if code != 0:
            failed.append(name if code == 1 else f"{name} (exit code {code})")
    say(f"== failed: {', '.join(failed)}" if failed else "== all good")
    return 1 if failed else 0


def test_runs(pytest_arguments: list[str]) -> dict[str, list[str]]:
    """The tests of the core in a process that never loads Qt, those of the window in another; or as asked, in one."""
    if pytest_arguments:
        return {"tests": ["-m", "pytest", *pytest_arguments]}
    return {
        "tests of the core": ["-m", "pytest", *TWO_AT_A_TIME, "--ignore=tests/ui", "tests"],
        "tests of the window": ["-m", "pytest", *TWO_AT_A_TIME, "tests/ui"],
    }


# --- the environment ------------------------------------------------------------------------------------------------


def ensure_environment(dev: bool) -> None:
    """Make or mend `.venv`, and install what pyproject.toml asks for, unless that is done already."""
    stamp = VENV / f"installed-{'dev' if dev else 'run'}"
    wanted = state()
    works = environment_works()
    if works and stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    if not works:
        make_environment()
    say("Installing what the program needs (the first time this takes a minute) ...")
    for group in ("dev", "run"):
        (VENV / f"installed-{group}").unlink(missing_ok=True)
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", str(ROOT)]
    if call(*command, *(dev_requirements() if dev else [])) != 0:
        raise Stop("The installation failed, see above. With the network back, run the same command again.")
    for group in ("dev", "run") if dev else ("run",):
        (VENV / f"installed-{group}").write_text(wanted, encoding="utf-8")


def state() -> str:
    """Changes when the environment has to be installed again."""
    project = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return f"{project} {ROOT} {sys.version_info[:2]}"


def environment_works() -> bool:
    """Whether the environment's Python starts, is new enough, and has pip."""
    program = f"import sys, pip; sys.exit(sys.version_info[:2] < {OLDEST!r})"
    try:
        done = subprocess.run([str(PYTHON), "-c", program], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def make_environment() -> None:
    """Make `.venv` from nothing."""
    if VENV.exists():
        say("The environment in .venv is broken; making it anew.")
        try:
            shutil.rmtree(VENV)
        except OSError as error:
            raise Stop(f"{VENV} cannot be removed ({error.strerror}): close what uses it and remove it.") from None
    ensure_venv_module()
    if call(sys.executable, "-m", "venv", str(VENV)) != 0 or not environment_works():
        raise Stop(f"{sys.executable} could not make {VENV}, see above.")


def ensure_venv_module() -> None:
    """Debian and Ubuntu keep the part of Python that makes environments in a package of its own."""
    program = "import venv, ensurepip"
    if subprocess.run([sys.executable, "-c", program], capture_output=True, check=False).returncode == 0:
        return
    install_packages([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"], "Python cannot make environments")


def dev_requirements() -> list[str]:
    """The development group; read here because pip knows groups from version 25.1 only."""
    import tomllib

    with (ROOT / "pyproject.toml").open("rb") as file:
        group: list[str] = tomllib.load(file)["dependency-groups"]["dev"]
    return group


# --- the system -----------------------------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window can be shown."""
    sys.path.insert(0, str(ROOT))
    from compare_app.display import has_display as answer

    return answer()


def ensure_system(window_tools: bool) -> None:
    """Install or name the system libraries that are missing."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in LIBRARIES.items() if not loads(library)]
    if not has_fonts():
        missing.append("fonts-dejavu-core")
    if missing:
        install_packages(missing, "Qt lacks system libraries")
    if window_tools:
        tools = [package for tool, package in WINDOW_TOOLS.items() if shutil.which(tool) is None]
        if tools:
            try:
                install_packages(tools, "The tests of the real window lack programs")
            except Stop as reason:
                say(f"{reason} Those tests are skipped.")


def loads(library: str) -> bool:
    """Whether the system has this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Whether there is any font file; without one Qt shows boxes."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(path.suffix in {".ttf", ".otf", ".ttc"} for f in folders if f.is_dir() for path in f.rglob("*"))


def install_packages(packages: list[str], why: str) -> None:
    """Install Debian packages as root, else raise Stop with the command to type."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise Stop(f"{why}. Install what Debian calls: {names}")
    if os.geteuid() != 0:
        raise Stop(f"{why}. Install them with: sudo apt-get install {names}")
    say(f"{why}; installing {names} ...")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    quiet = subprocess.DEVNULL
    subprocess.run(["apt-get", "update", "-qq"], env=environment, stdout=quiet, check=False)
    if subprocess.run(install, env=environment, stdout=quiet, check=False).returncode != 0:
        raise Stop(f"{why}, and they could not be installed. Try: apt-get install {names}")


def call(*command: str, cwd: Path | None = None) -> int:
    """Run a program in the foreground; returns its exit code."""
    sys.stdout.flush()
    return subprocess.run(command, cwd=cwd, check=False).returncode


def say(text: str) -> None:
    """Tell the person at the terminal."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
