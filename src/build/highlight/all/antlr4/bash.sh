#!/bin/sh
{label punctuation|# Starts} {definition rule class-name|jbuild}{punctuation|:} finds a {constant|JDK}, builds the tool where this is a clone that has changed, and hands over to Java.
#
{label punctuation|# On} its usual way this script starts no other process than Java itself, because start-up time is what a small build
{label punctuation|# mostly} consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
{label punctuation|#   JBUILD_JAVA_HOME}  the {constant|JDK} to use, whichever others there are
{label punctuation|#   JBUILD_JAVA_OPTS}  more {keyword|options} for Java, after the ones given here
{label punctuation|#   JBUILD_ARCHIVE}    "off"{punctuation|:} no archive of loaded classes{punctuation|;} "wait"{punctuation|:} make it before this command ends, not behind it

fail{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
}{punctuation|\}}}

# ---- where this script lies ------------------------------------------------------------------------------------------

self{punctuation|=}$0
case $self in
    {operator|*}{comment|/*) ;;
    *) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self=$link ;;
        *) self=$\{self%/*\}/$link ;;
    esac
done
root=$\{self%/*\}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */}.{comment|/* \| */}{operator|..}{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;
            JAVA_VERSION=*)
                version=$\{line#*=\}
                version=$\{version#\\"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "$\{feature:-0\}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/}Contents/Home{punctuation|;} do
            {character-class regex|{punctuation|[} {range punctuation|-}d "$jdk" {punctuation|]}} && consider "$jdk"
        done
    done
\}

search_java{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    java_home=
    if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "$\{JAVA_HOME:-\}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
}{punctuation|\}}}

asked{punctuation|=}"${action|{punctuation|\{}{content|JAVA_HOME:-}{punctuation|\}}}{operator|\|}${constant|PATH}{operator|\|}${action|{punctuation|\{}{content|HOME:-}{punctuation|\}}}"

{label punctuation|# Whether} the {constant|JDK} that was found last time may be taken {definition rule class-name|again}{punctuation|:} same question, and no {constant|JDK} has come or gone since.
remembered_java{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
}{punctuation|\}}}

are_older_than_memory{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
}{punctuation|\}}}

remember_java{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
}{punctuation|\}}}

if {character-class regex|{punctuation|[} {range punctuation|-}n "$\{JBUILD_JAVA_HOME:{range punctuation|-}\}" {punctuation|]}} {operator|\|}{operator|\|} ! remembered_java{punctuation|;} then
    search_java
    look_at "$java_home"
    {character-class regex|{punctuation|[} {range punctuation|-}n "$\{JBUILD_JAVA_HOME:{range punctuation|-}\}" {punctuation|]}} {operator|\|}{operator|\|} remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

{label punctuation|# Whether} something under the folder $1 is newer than the jar. {constant|A} folder is newer when a file in it came or went.
has_newer{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    for file in "$1"/*; do
        if [ "$file" -nt "$jar" ]; then
            return 0
        elif [ -d "$file" ]; then
            has_newer "$file" && return 0
        fi
    done
    return 1
}{punctuation|\}}}

is_stale{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
}{punctuation|\}}}

build_jar{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
}{punctuation|\}}}

if {character-class regex|{punctuation|[} {range punctuation|-}f "$root/pom.xml" {punctuation|]}}{punctuation|;} then
    jar{punctuation|=}$root/target/jbuild.jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{punctuation|=}$root/jbuild.jar
    {character-class regex|{punctuation|[} {range punctuation|-}f "$jar" {punctuation|]}} {operator|\|}{operator|\|} jar{punctuation|=}$root/lib/jbuild.jar
    {character-class regex|{punctuation|[} {range punctuation|-}f "$jar" {punctuation|]}} {operator|\|}{operator|\|} fail "jbuild.jar was expected beside $self"
fi

# ---- Java's {keyword|options} --------------------------------------------------------------------------------------------------

{label punctuation|# A} build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
{label punctuation|# TieredStopAtLevel}. Names of files follow the locale, and Java takes anything but {constant|UTF}-8 badly.
{keyword|options}{punctuation|=}"-{definition token constant|XX}{punctuation|:}{operator|+}UseSerialGC -{definition token constant|XX}{punctuation|:}TieredStopAtLevel{punctuation|=}1 -{definition token constant|XX}{punctuation|:}-UsePerfData"
{keyword|options}{punctuation|=}"${keyword|options} -Dfile.encoding{punctuation|=}{constant|UTF}-8 -Dsun.jnu.encoding{punctuation|=}{constant|UTF}-8"
{label punctuation|# What} goes wrong with an archive is never worth a word, least of all on standard output.
{keyword|options}{punctuation|=}"${keyword|options} -{definition token constant|XX}{punctuation|:}{operator|+}DisplayVMOutputToStderr -{definition token constant|Xlog}{punctuation|:}disable"
{label punctuation|# Not} each Java knows each of these. But that would go for the author's {keyword|options} too, whose slips must be told.
{character-class regex|{punctuation|[} {range punctuation|-}n "$\{JBUILD_JAVA_OPTS:{range punctuation|-}\}" {punctuation|]}} {operator|\|}{operator|\|} {keyword|options}{punctuation|=}"${keyword|options} -{definition token constant|XX}{punctuation|:}{operator|+}IgnoreUnrecognizedVMOptions"
{character-class regex|{punctuation|[} {range punctuation|-}t 1 {punctuation|]}} && {keyword|options}{punctuation|=}"${keyword|options} -Djbuild.stdout{punctuation|=}terminal"
{character-class regex|{punctuation|[} {range punctuation|-}t 2 {punctuation|]}} && {keyword|options}{punctuation|=}"${keyword|options} -Djbuild.stderr{punctuation|=}terminal"
if {character-class regex|{punctuation|[} ! {range punctuation|-}d /System/Library {punctuation|]}}{punctuation|;} then
    {constant|LC_ALL}{punctuation|=}{constant|C}.{constant|UTF}-8
    export {constant|LC_ALL}
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

{label punctuation|# It} is named after the {constant|JDK} and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive{punctuation|=}
use_archive{punctuation|=}
make_archive{punctuation|=}-{definition token constant|XX}{punctuation|:}ArchiveClassesAtExit{punctuation|=}
if {character-class regex|{punctuation|[} {range punctuation|-}n "$cache" {punctuation|]}} && {character-class regex|{punctuation|[} "$\{JBUILD_ARCHIVE:{range punctuation|-}\}" != off {punctuation|]}}{punctuation|;} then
    archive{punctuation|=}$cache/$runtime$java_home$root/jbuild.archive
    use_archive{punctuation|=}-{definition token constant|XX}{punctuation|:}SharedArchiveFile{punctuation|=}$archive
    if {character-class regex|{punctuation|[} "$feature" {range punctuation|-}ge 25 {punctuation|]}}{punctuation|;} then
        use_archive{punctuation|=}-{definition token constant|XX}{punctuation|:}AOTCache{punctuation|=}$archive
        make_archive{punctuation|=}-{definition token constant|XX}{punctuation|:}AOTCacheOutput{punctuation|=}
    fi
    if {character-class regex|{punctuation|[} ! "$archive" {range punctuation|-}nt "$jar" {punctuation|]}} {operator|\|}{operator|\|} {character-class regex|{punctuation|[} "$java_home/release" {range punctuation|-}nt "$archive" {punctuation|]}}{punctuation|;} then
        use_archive{punctuation|=}
    fi
fi

{label punctuation|# Makes} the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
{label punctuation|# is} moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
}{punctuation|\}}}

# ---- go --------------------------------------------------------------------------------------------------------------

{label punctuation|# Runs} Java. It ends with 1 when it cannot start, as jbuild does for a site with errors{punctuation|;} so it is asked once more.
run_java{punctuation|(}{punctuation|)} {action|{punctuation|\{}{content|
    "$java_home/bin/java" "$@"
    status=$?
    if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
}{punctuation|\}}}

set -f
if {character-class regex|{punctuation|[} {range punctuation|-}n "$archive" {punctuation|]}} && {character-class regex|{punctuation|[} {range punctuation|-}z "$use_archive" {punctuation|]}} && {character-class regex|{punctuation|[} "$\{1:{range punctuation|-}\}" = build {punctuation|]}} && {character-class regex|{punctuation|[} ! "$archive.failed" {range punctuation|-}nt "$jar" {punctuation|]}}{punctuation|;} then
    run_java ${keyword|options} ${action|{punctuation|\{}{content|JBUILD_JAVA_OPTS:-}{punctuation|\}}} -jar "$jar" "$@"
    if {character-class regex|{punctuation|[} "$status" = 0 {punctuation|]}} && mkdir -p "${action|{punctuation|\{}{content|archive%/*}{punctuation|\}}}" 2>/dev/null && {character-class regex|{punctuation|[} {range punctuation|-}w "$\{archive%/*\}" {punctuation|]}}{punctuation|;} then
        if {character-class regex|{punctuation|[} "$\{JBUILD_ARCHIVE:{range punctuation|-}\}" = wait {punctuation|]}}{punctuation|;} then
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1
        else
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if {character-class regex|{punctuation|[} {range punctuation|-}n "$\{JBUILD_JAVA_OPTS:{range punctuation|-}\}" {punctuation|]}}{punctuation|;} then
    run_java ${keyword|options} ${action|{punctuation|\{}{content|use_archive:+"$use_archive"}{punctuation|\}}} ${constant|JBUILD_JAVA_OPTS} -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" ${keyword|options} ${action|{punctuation|\{}{content|use_archive:+"$use_archive"}{punctuation|\}}} -jar "$jar" "$@"
