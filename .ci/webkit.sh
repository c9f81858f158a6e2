#!/usr/bin/env bash
# Runs the unit tests in WebKitGTK's MiniBrowser, driven by WebKitWebDriver on a virtual display.
set -uo pipefail
cd "$(dirname "$0")/.."
if [ -z "${IN_XVFB:-}" ]; then
  node .ci/browsers.mjs webkit || exit 1
  IN_XVFB=1 exec xvfb-run -a -s '-screen 0 1280x900x24' dbus-run-session -- bash .ci/webkit.sh "$@"
fi
export WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1 WEBKIT_DISABLE_DMABUF_RENDERER=1 NO_AT_BRIDGE=1
# Motion is switched off (WebKitGTK asks GTK): contrast is looked at when a thing stands, not while it fades in.
XDG_CONFIG_HOME="$(mktemp -d)"
export XDG_CONFIG_HOME
mkdir -p "$XDG_CONFIG_HOME/gtk-3.0"
printf '[Settings]\ngtk-enable-animations=0\n' >"$XDG_CONFIG_HOME/gtk-3.0/settings.ini"
port="${WEBDRIVER_PORT:-4555}"
WebKitWebDriver --host=127.0.0.1 --port="$port" >/dev/null 2>&1 &
driver=$!
trap 'kill "$driver" 2>/dev/null; rm -rf "$XDG_CONFIG_HOME"' EXIT
for _ in $(seq 50); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  sleep 0.1
done
BROWSER=webkit WEBDRIVER_PORT="$port" node_modules/.bin/wtr "$@"
