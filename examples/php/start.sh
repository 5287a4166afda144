#!/usr/bin/env bash
# Runs PHP-FPM and nginx in the foreground until it is told to stop.
set -euo pipefail
: "${SDK_APP_ID:?}"
PATH=$PATH:/usr/sbin
here=$(cd "$(dirname "$0")" && pwd)
run=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$run"' EXIT
trap exit INT TERM

for file in nginx.conf php-fpm.conf; do
  sed "s|RUN_AS|$(id -un)|; s|RUN|$run|; s|PORT|${PORT:-3000}|; s|PUBLIC|$here/public|" "$here/$file" >"$run/$file"
done
"$(compgen -c php-fpm | head -1)" --allow-to-run-as-root --force-stderr --fpm-config "$run/php-fpm.conf" &
# Without PHP-FPM nginx would answer 502.
until [ -S "$run/php.sock" ]; do kill -0 $! && sleep 0.05; done
nginx -c "$run/nginx.conf" -e stderr &
wait -n # When one of the two ends, the other is of no use.
