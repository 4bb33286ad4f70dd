#!/bin/sh
# Writes the briefings in specs/examples: one for the day of each document of beijing-trip, in every format. Then opens them
# with other programs: pdftotext and pdffonts (Debian: poppler-utils), soffice (libreoffice-writer-nogui) and the prov library
# of Python (python3-prov), as far as they are installed.
# usage: scripts/briefings.sh (after mvn -ntp -DskipTests package; needs port 8080)
set -eu
cd "$(dirname "$0")/.."
if curl -s localhost:8080 > /dev/null; then
    echo "Port 8080 is in use." >&2
    exit 1
fi
data=$(mktemp -d)
SHERPA_DATA="$data" java -jar service/target/sherpa.jar > "$data/log" 2>&1 &
service=$!
trap 'kill "$service"; rm -rf "$data"' EXIT
until curl -sf localhost:8080/actuator/health > /dev/null; do
    kill -0 "$service" || { cat "$data/log"; exit 1; }
    sleep 1
done
api=http://localhost:8080/api/v1
mkdir -p specs/examples
for day in 2025-02-04 2025-09-14 2025-09-15 2025-09-18 2025-09-22; do
    id=$(curl -sf -X POST "$api/dossiers/beijing-2026/assessments" -H 'Content-Type: application/json' \
        -d "{\"asOf\": \"$day\"}" | sed 's/.*"id":"\([0-9a-f-]*\)","dossier".*/\1/')
    for suffix in md html pdf docx json prov.json; do
        curl -sf "$api/assessments/$id/briefing.$suffix" -o "specs/examples/beijing-2026-$day.$suffix"
    done
    curl -sf "$api/assessments/$id/briefing.pdf?audience=ONE_PAGE" -o "specs/examples/beijing-2026-$day-one-page.pdf"
done

failed=0
check() { # what, command...
    what=$1
    shift
    if "$@"; then echo "opens: $what"; else echo "does not open: $what"; failed=1; fi
}
pdf() { pdftotext "$1" - | grep -q "as of" && ! pdffonts "$1" | sed 1,2d | awk '{ print $(NF-4) }' | grep -qv yes; }
word() { soffice --headless --convert-to pdf --outdir "$data" "$1" > /dev/null 2>&1 && pdftotext "$data/$(basename "$1" .docx).pdf" - | grep -q "as of"; }
prov() { /usr/bin/python3 -c 'import sys, prov.model; d = prov.model.ProvDocument.deserialize(sys.argv[1]); assert len(d.get_records()) > 50; d.get_provn()' "$1"; }
for file in specs/examples/*; do
    case $file in
        *.pdf) command -v pdftotext > /dev/null && check "$file" pdf "$file" ;;
        *.docx) command -v soffice > /dev/null && check "$file" word "$file" ;;
        *.prov.json) /usr/bin/python3 -c 'import prov' 2> /dev/null && check "$file" prov "$file" ;;
    esac
done
exit $failed
