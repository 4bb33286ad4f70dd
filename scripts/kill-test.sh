#!/bin/sh
# Kills the service with kill -9 while facts are written, on H2 and on PostgreSQL, and compares every id that it answered.
# usage: scripts/kill-test.sh [how often, 20 by default]
set -eu
cd "$(dirname "$0")/.."
mvn -ntp -q -B -pl service -am -DskipTests package
mvn -ntp -B -pl service -am test -Dtest=KilledWhileWriting -Dsurefire.failIfNoSpecifiedTests=false \
    -Dsherpa.kills="${1:-20}"
