{selector|#!/bin/sh}
{selector|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{selector|#}
{selector|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{selector|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{selector|#}
{selector|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{selector|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{selector|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {selector|printf 'jbuild: %s\\n' "$1" >&2}
    {selector|exit 3}
{selector|\}}

{selector|# ---- where this script lies ------------------------------------------------------------------------------------------}

{selector|self=$0}
{selector|case $self in}
    {selector|*/*) ;;}
    {selector|*) self=./$self ;;}
{selector|esac}
{selector|while [ -h "$self" ]; do}
    {selector|link=$(readlink "$self") \|\| fail "the link $self cannot be followed"}
    {selector|case $link in}
        {comment|/*) self=$link ;;}
        {selector|*) self=$\{self%/*\}/$link ;;}
    {selector|esac}
{selector|done}
{selector|root=$\{self%/*\}}
{selector|case $root in}
    {selector|.) root=$PWD ;;}
    {string|''}{punctuation|)} root=/ {punctuation|;}{punctuation|;}
{selector|esac}
{selector|case $root/ in}
    {selector|*/./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
{selector|esac}

{selector|# ---- which Java ------------------------------------------------------------------------------------------------------}

{selector|if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then}
    {selector|cache=$XDG_CACHE_HOME/jbuild}
{selector|elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then}
    {selector|cache=$HOME/.cache/jbuild}
{selector|else}
    {selector|cache=}
{selector|fi}

{selector|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{selector|with_jdk_parents() \{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
{variable-line|        $\{HOME{punctuation|:}{operator|+}"{variable|$HOME}{operator|/}.sdkman{operator|/}candidates{operator|/}java" "{variable|$HOME}{operator|/}.jdks" "{variable|$HOME}{operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines"\}}
{selector|\}}

{selector|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{selector|look_at() \{}
    {selector|feature=0}
    {selector|runtime=}
    {selector|[ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1}
    {selector|while IFS= read -r line \|\| [ -n "$line" ]; do}
        {selector|case $line in}
            {selector|JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;}
            {selector|JAVA_VERSION=*)}
                {selector|version=$\{line#*=\}}
                {selector|version=$\{version#\\"\}}
                {selector|version=$\{version#1.\}}
                {selector|feature=$\{version%%[!0-9]*\}}
{property-line|                {property|runtime=$\{runtime}{punctuation|:}{property|-$version\}}}
                {selector|;;}
        {selector|esac}
        {selector|[ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break}
    {selector|done <"$1/release"}
    {selector|runtime=$\{runtime#\\"\}}
    {selector|runtime=$\{runtime%\\"\}}
    {selector|[ "$\{feature:-0\}" -gt 0 ]}
{selector|\}}

{selector|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    {selector|look_at "$1" \|\| return 0}
    {selector|case $runtime in}
        {selector|*-ea* \| *-beta*) return 0 ;;}
    {selector|esac}
    {selector|if [ "$feature" -gt "$best" ]; then}
        {selector|best=$feature}
        {selector|java_home=$1}
    {selector|fi}
{selector|\}}

{selector|consider_all() \{}
    {selector|for folder in "$@"; do}
        {selector|for jdk in "$folder"/* "$folder"/*/Contents/Home; do}
            {selector|[ -d "$jdk" ] && consider "$jdk"}
        {selector|done}
    {selector|done}
{selector|\}}

{selector|search_java() \{}
    {selector|java_home=}
    {selector|if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then}
        {selector|look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {selector|[ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {selector|java_home=$JBUILD_JAVA_HOME}
        {selector|return}
    {selector|fi}
    {selector|best=16}
    {selector|if [ -n "$\{JAVA_HOME:-\}" ]; then}
        {selector|consider "$JAVA_HOME"}
    {selector|fi}
    {selector|found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"}
    {selector|with_jdk_parents consider_all}
    {selector|for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do}
        {selector|consider "$jdk"}
    {selector|done}
    {selector|[ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.}
{selector|Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
{selector|Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{selector|\}}

{property-line|{property|asked="$\{JAVA_HOME}{punctuation|:}{property|-\}\|$PATH\|$\{HOME}{punctuation|:}{property|-\}"}}

{selector|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{selector|remembered_java() \{}
    {selector|[ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1}
    {selector|\{}
        {selector|IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home}
    {selector|\} <"$cache/java" \|\| return 1}
    {selector|with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]}
{selector|\}}

{selector|are_older_than_memory() \{}
    {selector|for folder in "$@"; do}
        {selector|[ "$folder" -nt "$cache/java" ] && return 1}
    {selector|done}
    {selector|return 0}
{selector|\}}

{selector|remember_java() \{}
    {selector|[ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0}
    {selector|case $asked in}
        {selector|*'}
{selector|'*) return 0 ;;}
    {selector|esac}
    {selector|printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null}
{selector|\}}

{selector|if [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java; then}
    {selector|search_java}
    {selector|look_at "$java_home"}
    {selector|[ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java}
{selector|fi}

{selector|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{selector|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{selector|has_newer() \{}
    {selector|for file in "$1"/*; do}
        {selector|if [ "$file" -nt "$jar" ]; then}
            {selector|return 0}
        {selector|elif [ -d "$file" ]; then}
            {selector|has_newer "$file" && return 0}
        {selector|fi}
    {selector|done}
    {selector|return 1}
{selector|\}}

{selector|is_stale() \{}
    {selector|[ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0}
    {selector|for part in src/main _layouts _includes assets/theme; do}
        {selector|has_newer "$root/$part" && return 0}
    {selector|done}
    {selector|return 1}
{selector|\}}

{selector|build_jar() \{}
    {selector|command -v mvn >/dev/null \|\|}
        {selector|fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {selector|printf 'Building jbuild … (about a minute, once)\\n' >&2}
    {selector|if [ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then}
        {selector|JAVA_HOME=$java_home}
        {selector|export JAVA_HOME}
    {selector|fi}
    {selector|mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"}
    {selector|if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then}
        {selector|cat "$root/target/build.log" >&2}
        {selector|fail "the tool could not be built; Maven's messages above say why"}
    {selector|fi}
    {selector|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    {selector|touch -r "$root/target/build-begin" "$jar"}
{selector|\}}

{selector|if [ -f "$root/pom.xml" ]; then}
    {selector|jar=$root/target/jbuild.jar}
    {selector|if is_stale; then}
        {selector|build_jar}
    {selector|fi}
{selector|else}
    {selector|jar=$root/jbuild.jar}
    {selector|[ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar}
    {selector|[ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"}
{selector|fi}

{selector|# ---- Java's options --------------------------------------------------------------------------------------------------}

{selector|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{selector|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{property-line|{property|options="-XX}{punctuation|:}{property|+UseSerialGC} {property|-XX}{punctuation|:}{property|TieredStopAtLevel=1} {property|-XX}{punctuation|:}{property|-UsePerfData"}}
{selector|options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{selector|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{selector|options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{selector|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{selector|[ -n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"}
{selector|[ -t 1 ] && options="$options -Djbuild.stdout=terminal"}
{selector|[ -t 2 ] && options="$options -Djbuild.stderr=terminal"}
{selector|if [ ! -d /System/Library ]; then}
    {selector|LC_ALL=C.UTF-8}
    {selector|export LC_ALL}
{selector|fi}

{selector|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{selector|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{selector|archive=}
{selector|use_archive=}
{property-line|{property|make_archive=-XX}{punctuation|:}{property|ArchiveClassesAtExit=}}
{selector|if [ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" != off ]; then}
    {selector|archive=$cache/$runtime$java_home$root/jbuild.archive}
{property-line|    {property|use_archive=-XX}{punctuation|:}{property|SharedArchiveFile=$archive}}
    {selector|if [ "$feature" -ge 25 ]; then}
{property-line|        {property|use_archive=-XX}{punctuation|:}{property|AOTCache=$archive}}
{property-line|        {property|make_archive=-XX}{punctuation|:}{property|AOTCacheOutput=}}
    {selector|fi}
    {selector|if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then}
        {selector|use_archive=}
    {selector|fi}
{selector|fi}

{selector|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{selector|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {selector|trap '' HUP INT}
    {selector|if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then}
        {selector|mv -f "$archive.$$" "$archive"}
    {selector|else}
        {selector|: >"$archive.failed"}
    {selector|fi}
    {selector|rm -f "$archive.$$" "$archive.$$.config"}
{selector|\}}

{selector|# ---- go --------------------------------------------------------------------------------------------------------------}

{selector|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{selector|run_java() \{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {selector|status=$?}
    {selector|if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&}
        {selector|! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then}
        {selector|printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        {selector|status=3}
    {selector|fi}
{selector|\}}

{selector|set -f}
{selector|if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then}
    {selector|run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"}
    {selector|if [ "$status" = 0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then}
        {selector|if [ "$\{JBUILD_ARCHIVE:-\}" = wait ]; then}
            {selector|(train) </dev/null >/dev/null 2>&1}
        {selector|else}
            {selector|(train) </dev/null >/dev/null 2>&1 &}
        {selector|fi}
    {selector|fi}
    {selector|exit "$status"}
{selector|fi}
{selector|if [ -n "$\{JBUILD_JAVA_OPTS:-\}" ]; then}
    {selector|run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"}
    {selector|exit "$status"}
{selector|fi}
{selector|exec "$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"}
