#!/bin/sh
# Installs what reads the cores' Verilog into target/cores/venv: Yosys (with CXXRTL) and nextpnr for ECP5 and iCE40, from PyPI. No
# root needed, where Python 3.9 or newer and a C++ compiler are there; a second run with the same list does nothing.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/../.." && pwd)/target/cores
python=${PYTHON:-python3}
stamp=$out/venv/requirements.stamp

say() { echo "cores: $*"; }
fail() { echo "cores: $*" >&2; exit 1; }

# install PACKAGE...: Debian packages, if this is Debian and we may.
install() {
    [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || return 1
    say "installing $*, which this machine lacks"
    { apt-get update && apt-get install -y --no-install-recommends "$@"; } > "$out/install.log" 2>&1 ||
        { cat "$out/install.log" >&2; return 1; }
}

# A virtual environment with pip, from whatever this machine has: Debian ships `venv` without `ensurepip`.
make_venv() {
    "$python" -m venv --clear "$out/venv" > "$out/venv.log" 2>&1 && return
    if "$python" -m pip --version > /dev/null 2>&1; then
        "$python" -m venv --clear --without-pip "$out/venv" > "$out/venv.log" 2>&1 &&
            "$python" -m pip --python "$out/venv/bin/python" install -q pip && return
    fi
    install python3-venv && "$python" -m venv --clear "$out/venv" > "$out/venv.log" 2>&1 && return
    cat "$out/venv.log" >&2
    fail "no Python environment: install python3-venv (Debian: apt-get install python3-venv) and try again"
}

mkdir -p "$out"
command -v "$python" > /dev/null || install python3 || fail "no $python: install Python 3.9 or newer and try again"
command -v "${CXX:-c++}" > /dev/null || install g++ ||
    fail "no C++ compiler: install one (Debian: apt-get install g++), or name it in CXX, and try again"

if [ -f "$stamp" ] && cmp -s "$stamp" "$here/requirements.txt"; then exit 0; fi
say "Yosys and nextpnr into target/cores/venv"
make_venv
"$out/venv/bin/python" -m pip install -q --disable-pip-version-check --only-binary :all: -r "$here/requirements.txt" ||
    fail "pip could not install sim/tools/requirements.txt"
cp "$here/requirements.txt" "$stamp"
