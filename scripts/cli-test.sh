#!/bin/sh
# Runs every command by the launcher and the jar that stands in service/target, and compares exit codes and answers.
# usage: scripts/cli-test.sh (after mvn -ntp -DskipTests package)
set -eu
cd "$(dirname "$0")/.."
root=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset NO_COLOR
ln -s "$root/sherpa" "$work/linked"
ln -s linked "$work/sherpa"
cd "$work"
count=0

# expect CODE TEXT ARGUMENT... : the command ends with the code, and its answer or complaint holds the text
expect() {
    code=$1
    text=$2
    shift 2
    count=$((count + 1))
    ended=0
    ./sherpa "$@" >out 2>err </dev/null || ended=$?
    if [ "$ended" -ne "$code" ] || { [ -n "$text" ] && ! cat out err | grep -qF -- "$text"; }; then
        echo "FAILED: sherpa $*: ended with $ended, not $code, or does not say '$text':" >&2
        cat out err >&2
        exit 1
    fi
    if [ "$code" -ne 2 ] && [ -s err ]; then
        echo "FAILED: sherpa $* complains:" >&2
        cat err >&2
        exit 1
    fi
}

expect 0 'Usage: sherpa' --help
expect 0 'sherpa ' --version
expect 2 'Did you mean: sherpa pack' pakc check my-plan
expect 2 "Unknown option: '--hlep'" --hlep
expect 0 'Wrote 12 files to my-plan' pack new my-plan
expect 2 'is not an empty folder' pack new my-plan
expect 0 'my-plan: no problems' pack check my-plan
expect 0 '{"problems":[]}' pack check --json my-plan
expect 0 '9 passed, 0 failed' pack test my-plan --coverage --mutation
expect 2 "Did you mean 'A budget at the bar is enough'" pack test my-plan --case 'budgt at bar'
expect 0 '' pack format --check my-plan
expect 0 'It asks:' pack explain my-plan 'budget reaches'
expect 2 "Did you mean 'Somebody refuses'" pack explain my-plan 'sombody refuses'
expect 0 'my-plan.zip: 12 files' pack package my-plan
expect 0 'start: NOT_YET' assess my-plan/dossier.yaml --pack my-plan --as-of 2025-02-01
expect 0 '"verdict":"NOT_YET"' assess my-plan/dossier.yaml --pack my-plan --as-of 2025-02-01 --json
expect 2 "'gone' does not exist" pack check gone
expect 2 "'gone.yaml' does not exist" assess gone.yaml --pack my-plan

# The launcher says what it lacks.
cp "$root/sherpa" alone
ended=0
./alone pack check my-plan 2>err || ended=$?
[ "$ended" -eq 2 ]
grep -qF 'Build it:' err
ended=0
JAVA_HOME=$work ./sherpa --version 2>err || ended=$?
[ "$ended" -eq 2 ]
grep -qF 'Set JAVA_HOME' err

# Standard input, whatever the locale; a reader that goes away; colour only on a terminal.
LC_ALL=C LANG=C ./sherpa assess - --pack my-plan --as-of 2025-02-01 <my-plan/dossier.yaml >out
grep -qF 'House rules, 2020-01-01 ¶1' out
LC_ALL=C ./sherpa pack test my-plan --trace 2>err | head -n 1 >out
[ ! -s err ]
[ "$(wc -l <out)" -eq 1 ]
escape=$(printf '\033')
./sherpa --color=always pack check my-plan >out
grep -q "$escape" out
./sherpa pack check my-plan >out
[ "$(grep -c "$escape" out)" -eq 0 ]

# What is broken is found, and nothing is written.
sed -i.bak 's/amount >=/amont >=/' my-plan/budget.drl
rm my-plan/budget.drl.bak my-plan.zip
printf '\n\n\n' >>my-plan/consent.drl
expect 1 'my-plan/consent.drl' pack format --check my-plan
expect 0 'my-plan/consent.drl' pack format my-plan
expect 1 "my-plan/budget.drl:6:23: error: Budget has no attribute 'amont'" pack check my-plan
expect 1 '"line":6,"column":23,"severity":"ERROR"' pack check --json my-plan
expect 1 'my-plan: 1 error' pack test my-plan
expect 1 'my-plan: 1 error' pack package my-plan
[ ! -e my-plan.zip ]
expect 1 'my-plan: 1 error' assess my-plan/dossier.yaml --pack my-plan

echo "$count commands ended as they should."
