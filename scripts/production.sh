#!/bin/sh
# Extracts the packaged service into a new folder, with a cache of its classes for the JDK at hand, and a launcher: app/sherpa.
# usage: scripts/production.sh app (after mvn -ntp -DskipTests package; JAVA_HOME or java chooses the JDK, from 17 on)
set -eu
if [ $# -ne 1 ] || [ -e "$1" ]; then
    echo "usage: scripts/production.sh app, a folder that is not there yet" >&2
    exit 2
fi
jar=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)/service/target/sherpa.jar
mkdir -p "$1"
app=$(CDPATH='' cd -- "$1" && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
feature=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
log=$app/training.log

# train OPTION : starts the service on data of its own, has it give a verdict, and ends it
train() {
    SHERPA_DATA=$app/training SERVER_PORT=0 "$java" "$1" -jar "$app/sherpa.jar" >"$log" 2>&1 &
    training=$!
    trap 'kill $training' EXIT
    until address=$(sed -n 's/.*Sherpa listens on \([^;]*\);.*/\1/p' "$log") && [ -n "$address" ]; do
        kill -0 $training || { cat "$log" >&2; exit 1; }
        sleep 1
    done
    curl -sf -o /dev/null -H 'Content-Type: application/json' -d '{"asOf": "2025-09-22"}' \
        "$address/api/v1/dossiers/beijing-2026/assessments"
    kill $training
    trap - EXIT
    wait $training || true
}

"$java" -Djarmode=tools -jar "$jar" extract --force --destination "$app"
if [ "$feature" -ge 25 ]; then
    cache=-XX:AOTCache=$app/sherpa.aot
    train -XX:AOTCacheOutput="$app/sherpa.aot"
else
    # The Java compiler's jar is signed: its classes cannot be archived, and JDK 17 crashes over lambdas around them.
    cache=-XX:SharedArchiveFile=$app/sherpa.jsa
    train -XX:DumpLoadedClassList="$app/classes.txt"
    grep -v '^@lambda-proxy .*org/eclipse/jdt/' "$app/classes.txt" >"$app/archived.txt"
    "$java" -Xshare:dump -XX:SharedClassListFile="$app/archived.txt" -XX:SharedArchiveFile="$app/sherpa.jsa" \
        -cp "$app/sherpa.jar" >>"$log" 2>&1
    rm "$app/classes.txt" "$app/archived.txt"
fi
rm -r "$app/training"
printf '#!/bin/sh\nexec "%s" "%s" -jar "%s" "$@"\n' "$(command -v "$java")" "$cache" "$app/sherpa.jar" >"$app/sherpa"
chmod +x "$app/sherpa"
echo "Start it with $1/sherpa"
