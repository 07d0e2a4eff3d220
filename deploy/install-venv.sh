#!/bin/sh
# Debian and Ubuntu split the module that makes virtual environments from Python; fetch it where we may.
set -eu
package=python3-venv
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=sudo
else
    echo "Python cannot make virtual environments here. Run: sudo apt install $package, then make again." >&2
    exit 1
fi
echo "Installing $package, which Python needs to make a virtual environment …"
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" >/dev/null
