#!/bin/sh
# Kills the service with kill -9 while facts are written and while versions are switched, on H2 and on PostgreSQL; compares
# every id that it answered, and which version is active.
# usage: scripts/kill-test.sh [how often, 20 by default]
set -eu
cd "$(dirname "$0")/.."
mvn -ntp -q -B -pl service -am -DskipTests package
mvn -ntp -B -pl service -am test -Dtest='KilledWhile*' -Dsurefire.failIfNoSpecifiedTests=false \
    -Dsherpa.kills="${1:-20}"
