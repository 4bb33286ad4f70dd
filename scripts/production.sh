#!/bin/sh
# Extracts the packaged service into a new folder, with a cache of its classes for the JDK at hand, and a launcher: app/sherpa.
# usage: scripts/production.sh app (after mvn -ntp -DskipTests package; JAVA_HOME or java chooses the JDK, from 17 on)
set -eu
if [ $# -ne 1 ] || [ -e "$1" ]; then
    echo "usage: scripts/production.sh app, a folder that is not there yet" >&2
    exit 2
fi
jar=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)/service/target/sherpa.jar
if [ ! -f "$jar" ]; then
    echo "production.sh: $jar is not there. Build it: mvn -ntp -DskipTests package" >&2
    exit 2
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if ! command -v "$java" >/dev/null 2>&1; then
    echo "production.sh: there is no $java. Set JAVA_HOME to a JDK from 17 on." >&2
    exit 2
fi
feature=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
mkdir -p "$1"
app=$(CDPATH='' cd -- "$1" && pwd -P)
log=$app/training.log
training=

# What is not finished is not left behind: a second try begins anew.
abandon() {
    if [ -n "$training" ]; then
        kill "$training" 2>/dev/null || true
        wait "$training" || true
    fi
    cat "$log" >&2 || true
    rm -rf "$app"
    echo "production.sh: $app was not made" >&2
}
trap abandon EXIT

# train OPTION : starts the service on data of its own, has it give a verdict on the first dossier, and ends it
train() {
    SHERPA_DATA=$app/training SERVER_PORT=0 "$java" "$1" -jar "$app/sherpa.jar" >"$log" 2>&1 &
    training=$!
    until address=$(sed -n 's/.*Sherpa listens on \([^;]*\);.*/\1/p' "$log") && [ -n "$address" ]; do
        kill -0 "$training"
        sleep 1
    done
    dossier=$(sed -n 's/.*Opened the dossier \([^ ]*\) with.*/\1/p' "$log")
    curl -sSf -o /dev/null -H 'Content-Type: application/json' -d '{}' "$address/api/v1/dossiers/$dossier/assessments"
    kill "$training"
    wait "$training" || true
    training=
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
trap - EXIT
echo "Start it with $1/sherpa"
