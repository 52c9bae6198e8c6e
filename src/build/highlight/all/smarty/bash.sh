#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() {smarty language-smarty|{delimiter punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"{variable|$1}"} {operator|>}&{number|2}
    exit {number|3}
{delimiter punctuation|\}}}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    */*) ;;
    *) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self=$link ;;
        *) self=${smarty language-smarty|{delimiter punctuation|\{}{keyword|self}{operator|%}{operator|/}{operator|*}{delimiter punctuation|\}}}/$link ;;
    esac
done
root=${smarty language-smarty|{delimiter punctuation|\{}{keyword|self}{operator|%}{operator|/}{operator|*}{delimiter punctuation|\}}}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "${smarty language-smarty|{delimiter punctuation|\{}{keyword|XDG_CACHE_HOME}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "${smarty language-smarty|{delimiter punctuation|\{}{keyword|HOME}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() {smarty language-smarty|{delimiter punctuation|\{}
    {string|"{variable|$1}"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        ${punctuation|\{}HOME{punctuation|:}{operator|+}{string|"{variable|$HOME}/.sdkman/candidates/java"} {string|"{variable|$HOME}/.jdks"} {string|"{variable|$HOME}/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{delimiter punctuation|\}}}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=${smarty language-smarty|{delimiter punctuation|\{}{keyword|line}#{operator|*}{operator|=}{delimiter punctuation|\}}} ;;
            JAVA_VERSION=*)
                version=${smarty language-smarty|{delimiter punctuation|\{}{keyword|line}#{operator|*}{operator|=}{delimiter punctuation|\}}}
                version=$\{version#\\"\}
                version=${smarty language-smarty|{delimiter punctuation|\{}{keyword|version}#{number|1.}{delimiter punctuation|\}}}
                feature=${smarty language-smarty|{delimiter punctuation|\{}{keyword|version}{operator|%}{operator|%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{delimiter punctuation|\}}}
                runtime=${smarty language-smarty|{delimiter punctuation|\{}{keyword|runtime}{punctuation|:}{operator|-}{variable|$version}{delimiter punctuation|\}}}
                ;;
        esac
        [ "${smarty language-smarty|{delimiter punctuation|\{}{keyword|feature}{punctuation|:}{operator|-}{number|0}{delimiter punctuation|\}}}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "${smarty language-smarty|{delimiter punctuation|\{}{keyword|feature}{punctuation|:}{operator|-}{number|0}{delimiter punctuation|\}}}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() {smarty language-smarty|{delimiter punctuation|\{}
    look_at {string|"{variable|$1}"} {operator|\|\|} {function|return} {number|0}
    case {variable|$runtime} in
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {number|0} ;;
    esac
    if {punctuation|[} {string|"{variable|$feature}"} {operator|-}{operator|gt} {string|"{variable|$best}"} {punctuation|]}; then
        {attr-name|best}{operator|=}{variable|$feature}
        {attr-name|java_home}{operator|=}${number|1}
    fi
{delimiter punctuation|\}}}

consider_all() {smarty language-smarty|{delimiter punctuation|\{}
    for folder in {string|"$@"}; do
        for jdk in {string|"{variable|$folder}"}{operator|/}{operator|*} {string|"{variable|$folder}"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home; do
            {punctuation|[} {operator|-}d {string|"{variable|$jdk}"} {punctuation|]} {operator|&&} consider {string|"{variable|$jdk}"}
        done
    done
{delimiter punctuation|\}}}

search_java() \{
    java_home=
    if [ -n "${smarty language-smarty|{delimiter punctuation|\{}{keyword|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "${smarty language-smarty|{delimiter punctuation|\{}{keyword|JAVA_HOME}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "${smarty language-smarty|{delimiter punctuation|\{}{keyword|found}{operator|%}{operator|/}bin{operator|/}java{delimiter punctuation|\}}}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

asked="${smarty language-smarty|{delimiter punctuation|\{}{keyword|JAVA_HOME}{punctuation|:}{operator|-}{delimiter punctuation|\}}}\|$PATH\|${smarty language-smarty|{delimiter punctuation|\{}{keyword|HOME}{punctuation|:}{operator|-}{delimiter punctuation|\}}}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() {smarty language-smarty|{delimiter punctuation|\{}
    {punctuation|[} {operator|-}n {string|"{variable|$cache}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"{variable|$cache}/java"} {punctuation|]} {operator|\|\|} {function|return} {number|1}
    {punctuation|\{}
        {attr-name|IFS}{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string|"{variable|$line}"} {operator|=} {string|"{variable|$asked}"} {punctuation|]} {operator|&&} {attr-name|IFS}{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string|"{variable|$cache}/java"} {operator|\|\|} {function|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"{variable|$java_home}"} {operator|&&} {punctuation|[} {string|"{variable|$feature}"} {operator|-}{operator|ge} {number|17} {punctuation|]}
{delimiter punctuation|\}}}

are_older_than_memory() {smarty language-smarty|{delimiter punctuation|\{}
    for folder in {string|"$@"}; do
        {punctuation|[} {string|"{variable|$folder}"} {operator|-}nt {string|"{variable|$cache}/java"} {punctuation|]} {operator|&&} return {number|1}
    done
    return {number|0}
{delimiter punctuation|\}}}

remember_java() \{
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}

if [ -n "${smarty language-smarty|{delimiter punctuation|\{}{keyword|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" ] \|\| ! remembered_java; then
    search_java
    look_at "$java_home"
    [ -n "${smarty language-smarty|{delimiter punctuation|\{}{keyword|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() {smarty language-smarty|{delimiter punctuation|\{}
    for file in {string|"{variable|$1}"}{operator|/}{operator|*}; do
        if {punctuation|[} {string|"{variable|$file}"} {operator|-}nt {string|"{variable|$jar}"} {punctuation|]}; then
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"{variable|$file}"} {punctuation|]}; then
            has_newer {string|"{variable|$file}"} {operator|&&} return {number|0}
        fi
    done
    return {number|1}
{delimiter punctuation|\}}}

is_stale() {smarty language-smarty|{delimiter punctuation|\{}
    {punctuation|[} {operator|-}f {string|"{variable|$jar}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"{variable|$root}/pom.xml"} {operator|-}nt {string|"{variable|$jar}"} {punctuation|]} {operator|\|\|} {function|return} {number|0}
    for part in src{operator|/}main _layouts _includes assets{operator|/}theme; do
        has_newer {string|"{variable|$root}/{variable|$part}"} {operator|&&} return {number|0}
    done
    return {number|1}
{delimiter punctuation|\}}}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "${smarty language-smarty|{delimiter punctuation|\{}{keyword|JAVA_HOME}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>{entity named-entity|&1;} then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
\}

if [ -f "$root/pom.xml" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "${smarty language-smarty|{delimiter punctuation|\{}{keyword|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="$options -Djbuild.stdout=terminal"
[ -t 2 ] && options="$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "$cache" ] && [ "${smarty language-smarty|{delimiter punctuation|\{}{keyword|JBUILD_ARCHIVE}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "$feature" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() {smarty language-smarty|{delimiter punctuation|\{}
    trap {string|''} HUP INT
    if nice {operator|-}n {number|10} {string|"{variable|$java_home}/bin/java"} {variable|$options} {string|"{variable|$make_archive}{variable|$archive}.$$"} {operator|-}jar {string|"{variable|$jar}"} train {operator|&&} {punctuation|[} {operator|-}s {string|"{variable|$archive}.$$"} {punctuation|]}; then
        mv {operator|-}f {string|"{variable|$archive}.$$"} {string|"{variable|$archive}"}
    else
        {punctuation|:} {operator|>}{string|"{variable|$archive}.failed"}
    fi
    rm {operator|-}f {string|"{variable|$archive}.$$"} {string|"{variable|$archive}.$$.config"}
{delimiter punctuation|\}}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() {smarty language-smarty|{delimiter punctuation|\{}
    {string|"{variable|$java_home}/bin/java"} {string|"$@"}
    {attr-name|status}{operator|=}$?
    if {punctuation|[} {string|"{variable|$status}"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"${interpolation|{interpolation-punctuation punctuation|\{}{expression|JBUILD_JAVA_OPTS{punctuation|:}{operator|-}}{interpolation-punctuation punctuation|\}}}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"{variable|$java_home}/bin/java"} {variable|$options} ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}; then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"{variable|$JBUILD_JAVA_OPTS}"} {operator|>}&{number|2}
        {attr-name|status}{operator|=}{number|3}
    fi
{delimiter punctuation|\}}}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "${smarty language-smarty|{delimiter punctuation|\{}{number|1}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then
    run_java $options ${smarty language-smarty|{delimiter punctuation|\{}{keyword|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{delimiter punctuation|\}}} -jar "$jar" "$@"
    if [ "$status" = 0 ] && mkdir -p "${smarty language-smarty|{delimiter punctuation|\{}{keyword|archive}{operator|%}{operator|/}{operator|*}{delimiter punctuation|\}}}" 2>/dev/null && [ -w "${smarty language-smarty|{delimiter punctuation|\{}{keyword|archive}{operator|%}{operator|/}{operator|*}{delimiter punctuation|\}}}" ]; then
        if [ "${smarty language-smarty|{delimiter punctuation|\{}{keyword|JBUILD_ARCHIVE}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "${smarty language-smarty|{delimiter punctuation|\{}{keyword|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{delimiter punctuation|\}}}" ]; then
    run_java $options ${smarty language-smarty|{delimiter punctuation|\{}{keyword|use_archive}{punctuation|:}{operator|+}{string|"{variable|$use_archive}"}{delimiter punctuation|\}}} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options ${smarty language-smarty|{delimiter punctuation|\{}{keyword|use_archive}{punctuation|:}{operator|+}{string|"{variable|$use_archive}"}{delimiter punctuation|\}}} -jar "$jar" "$@"
