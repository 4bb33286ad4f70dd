#!/bin/sh
# Switches versions under constant load and looks for failed requests, mixed answers, class loaders and memory left behind.
# usage: scripts/switch-test.sh [how often, 50 by default]
set -eu
cd "$(dirname "$0")/.."
mvn -ntp -B -pl service -am test -Dtest=SwitchedUnderLoad -Dsurefire.failIfNoSpecifiedTests=false \
    -Dsherpa.switches="${1:-50}"
