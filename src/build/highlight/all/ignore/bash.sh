{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{entry string|fail() \{}
    {entry string|printf 'jbuild: %s\\n' "$1" >&2}
    {entry string|exit 3}
{entry string|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{entry string|self=$0}
{entry string|case $self in}
    {entry string|{operator|*}{punctuation|/}{operator|*}) ;;}
    {entry string|{operator|*}) self=.{punctuation|/}$self ;;}
{entry string|esac}
{entry string|while {regex|[ -h "$self" ]}; do}
    {entry string|link=$(readlink "$self") \|\| fail "the link $self cannot be followed"}
    {entry string|case $link in}
        {entry string|{punctuation|/}{operator|*}) self=$link ;;}
        {entry string|{operator|*}) self=$\{self%{punctuation|/}{operator|*}\}{punctuation|/}$link ;;}
    {entry string|esac}
{entry string|done}
{entry string|root=$\{self%{punctuation|/}{operator|*}\}}
{entry string|case $root in}
    {entry string|.) root=$PWD ;;}
    {entry string|'') root={punctuation|/} ;;}
{entry string|esac}
{entry string|case $root{punctuation|/} in}
    {entry string|{operator|*}{punctuation|/}.{punctuation|/}{operator|*} \| {operator|*}{punctuation|/}..{punctuation|/}{operator|*} \| {regex|[!/]}{operator|*}) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
{entry string|esac}

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{entry string|if {regex|[ -n "$\{XDG_CACHE_HOME:-\}" ]}; then}
    {entry string|cache=$XDG_CACHE_HOME{punctuation|/}jbuild}
{entry string|elif {regex|[ -n "$\{HOME:-\}" ]} && {regex|[ -d "$HOME" ]}; then}
    {entry string|cache=$HOME{punctuation|/}.cache{punctuation|/}jbuild}
{entry string|else}
    {entry string|cache=}
{entry string|fi}

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{entry string|with_jdk_parents() \{}
    {entry string|"$1" {punctuation|/}usr{punctuation|/}lib{punctuation|/}jvm {punctuation|/}usr{punctuation|/}java {punctuation|/}opt{punctuation|/}java {punctuation|/}Library{punctuation|/}Java{punctuation|/}JavaVirtualMachines \\}
        {entry string|$\{HOME:+"$HOME{punctuation|/}.sdkman{punctuation|/}candidates{punctuation|/}java" "$HOME{punctuation|/}.jdks" "$HOME{punctuation|/}Library{punctuation|/}Java{punctuation|/}JavaVirtualMachines"\}}
{entry string|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{entry string|look_at() \{}
    {entry string|feature=0}
    {entry string|runtime=}
    {entry string|{regex|[ -x "$1/bin/java" ]} && {regex|[ -r "$1/release" ]} \|\| return 1}
    {entry string|while IFS= read -r line \|\| {regex|[ -n "$line" ]}; do}
        {entry string|case $line in}
            {entry string|JAVA_RUNTIME_VERSION={operator|*}) runtime=$\{line#{operator|*}=\} ;;}
            {entry string|JAVA_VERSION={operator|*})}
                {entry string|version=$\{line#{operator|*}=\}}
                {entry string|version=$\{version#\\"\}}
                {entry string|version=$\{version#1.\}}
                {entry string|feature=$\{version%%{regex|[!0-9]}{operator|*}\}}
                {entry string|runtime=$\{runtime:-$version\}}
                {entry string|;;}
        {entry string|esac}
        {entry string|{regex|[ "$\{feature:-0\}" != 0 ]} && {regex|[ -n "$runtime" ]} && {regex|[ "$runtime" != "$version" ]} && break}
    {entry string|done <"$1{punctuation|/}release"}
    {entry string|runtime=$\{runtime#\\"\}}
    {entry string|runtime=$\{runtime%\\"\}}
    {entry string|{regex|[ "$\{feature:-0\}" -gt 0 ]}}
{entry string|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{entry string|consider() \{}
    {entry string|look_at "$1" \|\| return 0}
    {entry string|case $runtime in}
        {entry string|{operator|*}-ea{operator|*} \| {operator|*}-beta{operator|*}) return 0 ;;}
    {entry string|esac}
    {entry string|if {regex|[ "$feature" -gt "$best" ]}; then}
        {entry string|best=$feature}
        {entry string|java_home=$1}
    {entry string|fi}
{entry string|\}}

{entry string|consider_all() \{}
    {entry string|for folder in "$@"; do}
        {entry string|for jdk in "$folder"{punctuation|/}{operator|*} "$folder"{punctuation|/}{operator|*}{punctuation|/}Contents{punctuation|/}Home; do}
            {entry string|{regex|[ -d "$jdk" ]} && consider "$jdk"}
        {entry string|done}
    {entry string|done}
{entry string|\}}

{entry string|search_java() \{}
    {entry string|java_home=}
    {entry string|if {regex|[ -n "$\{JBUILD_JAVA_HOME:-\}" ]}; then}
        {entry string|look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {entry string|{regex|[ "$feature" -ge 17 ]} \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {entry string|java_home=$JBUILD_JAVA_HOME}
        {entry string|return}
    {entry string|fi}
    {entry string|best=16}
    {entry string|if {regex|[ -n "$\{JAVA_HOME:-\}" ]}; then}
        {entry string|consider "$JAVA_HOME"}
    {entry string|fi}
    {entry string|found=$(command -v java) && found=$(readlink -f "$found" 2>{punctuation|/}dev{punctuation|/}null) && consider "$\{found%{punctuation|/}bin{punctuation|/}java\}"}
    {entry string|with_jdk_parents consider_all}
    {entry string|for jdk in {punctuation|/}opt{punctuation|/}homebrew{punctuation|/}opt{punctuation|/}openjdk{operator|*}{punctuation|/}libexec{punctuation|/}openjdk.jdk{punctuation|/}Contents{punctuation|/}Home; do}
        {entry string|consider "$jdk"}
    {entry string|done}
    {entry string|{regex|[ -n "$java_home" ]} \|\| fail "no Java 17 or newer was found.}
{entry string|Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
{entry string|Looked at: JAVA_HOME, PATH, {punctuation|/}usr{punctuation|/}lib{punctuation|/}jvm, {punctuation|/}usr{punctuation|/}java, {punctuation|/}opt{punctuation|/}java, ~{punctuation|/}.sdkman, ~{punctuation|/}.jdks, and the folders of macOS."}
{entry string|\}}

{entry string|asked="$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{entry string|remembered_java() \{}
    {entry string|{regex|[ -n "$cache" ]} && {regex|[ -r "$cache/java" ]} \|\| return 1}
    {entry string|\{}
        {entry string|IFS= read -r line && {regex|[ "$line" = "$asked" ]} && IFS= read -r java_home}
    {entry string|\} <"$cache{punctuation|/}java" \|\| return 1}
    {entry string|with_jdk_parents are_older_than_memory && look_at "$java_home" && {regex|[ "$feature" -ge 17 ]}}
{entry string|\}}

{entry string|are_older_than_memory() \{}
    {entry string|for folder in "$@"; do}
        {entry string|{regex|[ "$folder" -nt "$cache/java" ]} && return 1}
    {entry string|done}
    {entry string|return 0}
{entry string|\}}

{entry string|remember_java() \{}
    {entry string|{regex|[ -n "$cache" ]} && mkdir -p "$cache" 2>{punctuation|/}dev{punctuation|/}null && {regex|[ -w "$cache" ]} \|\| return 0}
    {entry string|case $asked in}
        {entry string|{operator|*}'}
{entry string|'{operator|*}) return 0 ;;}
    {entry string|esac}
    {entry string|printf '%s\\n%s\\n' "$asked" "$java_home" 2>{punctuation|/}dev{punctuation|/}null >"$cache{punctuation|/}java.$$" && mv -f "$cache{punctuation|/}java.$$" "$cache{punctuation|/}java" 2>{punctuation|/}dev{punctuation|/}null}
{entry string|\}}

{entry string|if {regex|[ -n "$\{JBUILD_JAVA_HOME:-\}" ]} \|\| ! remembered_java; then}
    {entry string|search_java}
    {entry string|look_at "$java_home"}
    {entry string|{regex|[ -n "$\{JBUILD_JAVA_HOME:-\}" ]} \|\| remember_java}
{entry string|fi}

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{entry string|has_newer() \{}
    {entry string|for file in "$1"{punctuation|/}{operator|*}; do}
        {entry string|if {regex|[ "$file" -nt "$jar" ]}; then}
            {entry string|return 0}
        {entry string|elif {regex|[ -d "$file" ]}; then}
            {entry string|has_newer "$file" && return 0}
        {entry string|fi}
    {entry string|done}
    {entry string|return 1}
{entry string|\}}

{entry string|is_stale() \{}
    {entry string|{regex|[ -f "$jar" ]} && {regex|[ ! "$root/pom.xml" -nt "$jar" ]} \|\| return 0}
    {entry string|for part in src{punctuation|/}main _layouts _includes assets{punctuation|/}theme; do}
        {entry string|has_newer "$root{punctuation|/}$part" && return 0}
    {entry string|done}
    {entry string|return 1}
{entry string|\}}

{entry string|build_jar() \{}
    {entry string|command -v mvn >{punctuation|/}dev{punctuation|/}null \|\|}
        {entry string|fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {entry string|printf 'Building jbuild … (about a minute, once)\\n' >&2}
    {entry string|if {regex|[ -z "$\{JAVA_HOME:-\}" ]} && ! command -v javac >{punctuation|/}dev{punctuation|/}null; then}
        {entry string|JAVA_HOME=$java_home}
        {entry string|export JAVA_HOME}
    {entry string|fi}
    {entry string|mkdir -p "$root{punctuation|/}target" && : >"$root{punctuation|/}target{punctuation|/}build-begin" \|\| fail "the folder $root{punctuation|/}target cannot be written"}
    {entry string|if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) <{punctuation|/}dev{punctuation|/}null >"$root{punctuation|/}target{punctuation|/}build.log" 2>&1; then}
        {entry string|cat "$root{punctuation|/}target{punctuation|/}build.log" >&2}
        {entry string|fail "the tool could not be built; Maven's messages above say why"}
    {entry string|fi}
    {entry string|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    {entry string|touch -r "$root{punctuation|/}target{punctuation|/}build-begin" "$jar"}
{entry string|\}}

{entry string|if {regex|[ -f "$root/pom.xml" ]}; then}
    {entry string|jar=$root{punctuation|/}target{punctuation|/}jbuild.jar}
    {entry string|if is_stale; then}
        {entry string|build_jar}
    {entry string|fi}
{entry string|else}
    {entry string|jar=$root{punctuation|/}jbuild.jar}
    {entry string|{regex|[ -f "$jar" ]} \|\| jar=$root{punctuation|/}lib{punctuation|/}jbuild.jar}
    {entry string|{regex|[ -f "$jar" ]} \|\| fail "jbuild.jar was expected beside $self"}
{entry string|fi}

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{entry string|options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{entry string|options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{entry string|options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{entry string|{regex|[ -n "$\{JBUILD_JAVA_OPTS:-\}" ]} \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"}
{entry string|{regex|[ -t 1 ]} && options="$options -Djbuild.stdout=terminal"}
{entry string|{regex|[ -t 2 ]} && options="$options -Djbuild.stderr=terminal"}
{entry string|if {regex|[ ! -d /System/Library ]}; then}
    {entry string|LC_ALL=C.UTF-8}
    {entry string|export LC_ALL}
{entry string|fi}

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{entry string|archive=}
{entry string|use_archive=}
{entry string|make_archive=-XX:ArchiveClassesAtExit=}
{entry string|if {regex|[ -n "$cache" ]} && {regex|[ "$\{JBUILD_ARCHIVE:-\}" != off ]}; then}
    {entry string|archive=$cache{punctuation|/}$runtime$java_home$root{punctuation|/}jbuild.archive}
    {entry string|use_archive=-XX:SharedArchiveFile=$archive}
    {entry string|if {regex|[ "$feature" -ge 25 ]}; then}
        {entry string|use_archive=-XX:AOTCache=$archive}
        {entry string|make_archive=-XX:AOTCacheOutput=}
    {entry string|fi}
    {entry string|if {regex|[ ! "$archive" -nt "$jar" ]} \|\| {regex|[ "$java_home/release" -nt "$archive" ]}; then}
        {entry string|use_archive=}
    {entry string|fi}
{entry string|fi}

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{entry string|train() \{}
    {entry string|trap '' HUP INT}
    {entry string|if nice -n 10 "$java_home{punctuation|/}bin{punctuation|/}java" $options "$make_archive$archive.$$" -jar "$jar" train && {regex|[ -s "$archive.$$" ]}; then}
        {entry string|mv -f "$archive.$$" "$archive"}
    {entry string|else}
        {entry string|: >"$archive.failed"}
    {entry string|fi}
    {entry string|rm -f "$archive.$$" "$archive.$$.config"}
{entry string|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{entry string|run_java() \{}
    {entry string|"$java_home{punctuation|/}bin{punctuation|/}java" "$@"}
    {entry string|status=${operator|?}}
    {entry string|if {regex|[ "$status" = 1 ]} && {regex|[ -n "$\{JBUILD_JAVA_OPTS:-\}" ]} &&}
        {entry string|{operator|!} "$java_home{punctuation|/}bin{punctuation|/}java" $options $\{JBUILD_JAVA_OPTS:-\} -version >{punctuation|/}dev{punctuation|/}null 2>&1; then}
        {entry string|printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        {entry string|status=3}
    {entry string|fi}
{entry string|\}}

{entry string|set -f}
{entry string|if {regex|[ -n "$archive" ]} && {regex|[ -z "$use_archive" ]} && {regex|[ "$\{1:-\}" = build ]} && {regex|[ ! "$archive.failed" -nt "$jar" ]}; then}
    {entry string|run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"}
    {entry string|if {regex|[ "$status" = 0 ]} && mkdir -p "$\{archive%{punctuation|/}{operator|*}\}" 2>{punctuation|/}dev{punctuation|/}null && [ -w "$\{archive%{punctuation|/}{operator|*}\}" ]; then}
        {entry string|if {regex|[ "$\{JBUILD_ARCHIVE:-\}" = wait ]}; then}
            {entry string|(train) <{punctuation|/}dev{punctuation|/}null >{punctuation|/}dev{punctuation|/}null 2>&1}
        {entry string|else}
            {entry string|(train) <{punctuation|/}dev{punctuation|/}null >{punctuation|/}dev{punctuation|/}null 2>&1 &}
        {entry string|fi}
    {entry string|fi}
    {entry string|exit "$status"}
{entry string|fi}
{entry string|if {regex|[ -n "$\{JBUILD_JAVA_OPTS:-\}" ]}; then}
    {entry string|run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"}
    {entry string|exit "$status"}
{entry string|fi}
{entry string|exec "$java_home{punctuation|/}bin{punctuation|/}java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"}
