#!/bin/sh
# Installs what reads the cores' Verilog into target/cores/venv: Yosys (with CXXRTL) and nextpnr for ECP5 and iCE40, from PyPI. No
# root needed; needs Python 3.9 or newer with venv, and for the simulation a C++ compiler. A second run does nothing.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
venv=$(cd "$here/../.." && pwd)/target/cores/venv
stamp=$venv/requirements.stamp

if [ -f "$stamp" ] && cmp -s "$stamp" "$here/requirements.txt"; then exit 0; fi
mkdir -p "$(dirname "$venv")"
"${PYTHON:-python3}" -m venv --clear "$venv"
"$venv/bin/pip" install -q -r "$here/requirements.txt"
cp "$here/requirements.txt" "$stamp"
