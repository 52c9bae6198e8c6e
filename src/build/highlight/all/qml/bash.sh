#!/bin/sh
# Starts jbuild{punctuation|:} {javascript-expression language-javascript|finds a {constant|JDK}{punctuation|,} builds the tool where {keyword|this} is a clone that has changed{punctuation|,} and hands over to Java{punctuation|.}}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} {javascript-expression language-javascript|no archive {keyword|of} loaded classes}{punctuation|;} {string|"wait"}{punctuation|:} {javascript-expression language-javascript|make it before {keyword|this} command ends{punctuation|,} not behind it}

fail() {punctuation|\{}
    printf 'jbuild{punctuation|:} {javascript-expression language-javascript|{operator|%}s\\n}' {string|"$1"} >&2
    exit 3
{punctuation|\}}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    *{comment|/*) ;;
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
    */}.{comment|/* \| */}..{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
            {punctuation|[} -d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java() {punctuation|\{}
    java_home=
    if {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} -ge 17 {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if {punctuation|[} -n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found=$(command -v java) && found=$(readlink -f {string|"$found"} 2>/dev/null) && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} -n {string|"$java_home"} {punctuation|]} \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor{punctuation|,} 17 or newer{punctuation|;} 25 is fastest){punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked at{punctuation|:} {javascript-expression language-javascript|{constant|JAVA_HOME}{punctuation|,} {constant|PATH}{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{regex|{regex-delimiter|/}{regex-source language-regex|{char-set class-name|.}sdkman, ~}{regex-delimiter|/}}{punctuation|.}jdks{punctuation|,} and the folders {keyword|of} macOS{punctuation|.}}"
{punctuation|\}}

asked={string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} {javascript-expression language-javascript|same question{punctuation|,} and no {constant|JDK} has come or gone since{punctuation|.}}
remembered_java() {punctuation|\{}
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} -r {string|"$cache/java"} {punctuation|]} \|\| return 1
    {punctuation|\{}
        IFS= read -r line && {punctuation|[} {string|"$line"} = {string|"$asked"} {punctuation|]} && IFS= read -r java_home
    {punctuation|\}} <{string|"$cache/java"} \|\| return 1
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} -ge 17 {punctuation|]}
{punctuation|\}}

are_older_than_memory() {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} -nt {string|"$cache/java"} {punctuation|]} && return 1
    done
    return 0
{punctuation|\}}

remember_java() {punctuation|\{}
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && mkdir -p {string|"$cache"} 2>/dev/null && {punctuation|[} -w {string|"$cache"} {punctuation|]} \|\| return 0
    case $asked in
        *'
'*) return 0 {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} 2>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} 2>/dev/null
{punctuation|\}}

if {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() {punctuation|\{}
    for file in {string|"$1"}/*{punctuation|;} do
        if {punctuation|[} {string|"$file"} -nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            return 0
        elif {punctuation|[} -d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} && return 0
        fi
    done
    return 1
{punctuation|\}}

is_stale() {punctuation|\{}
    {punctuation|[} -f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} -nt {string|"$jar"} {punctuation|]} \|\| return 0
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return 0
    done
    return 1
{punctuation|\}}

build_jar() {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … (about a minute{punctuation|,} once)\\n' >&2
    if {punctuation|[} -z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && {punctuation|:} {javascript-expression language-javascript|{operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}}
    if ! (cd {string|"$root"} && mvn -B -q -Dmaven.test.skip=true package) </dev/null >{string|"$root/target/build.log"} 2>&1{punctuation|;} then
        cat {string|"$root/target/build.log"} >&2
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts {keyword|as} old {keyword|as} the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {punctuation|[} -f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar=$root/target/jbuild.jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| jar=$root/lib/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays{punctuation|;} a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} and Java takes anything but UTF-8 badly.
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all {keyword|on} standard output.
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t 1 {punctuation|]} && options={string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t 2 {punctuation|]} && options={string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} ! -d /System/Library {punctuation|]}{punctuation|;} then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder{punctuation|,} and is of use {keyword|as} long {keyword|as} it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX{punctuation|:}{javascript-expression language-javascript|ArchiveClassesAtExit{operator|=}}
if {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} != off {punctuation|]}{punctuation|;} then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX{punctuation|:}{javascript-expression language-javascript|SharedArchiveFile{operator|=}$archive}
    if {punctuation|[} {string|"$feature"} -ge 25 {punctuation|]}{punctuation|;} then
        use_archive=-XX{punctuation|:}{javascript-expression language-javascript|AOTCache{operator|=}$archive}
        make_archive=-XX{punctuation|:}{javascript-expression language-javascript|AOTCacheOutput{operator|=}}
    fi
    if {punctuation|[} ! {string|"$archive"} -nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} -nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched. It
# is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is not tried again with this jar.
train() {punctuation|\{}
    trap '' HUP INT
    if nice -n 10 {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        {punctuation|:} {javascript-expression language-javascript|{operator|>}{string|"$archive.failed"}}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start{punctuation|,} {keyword|as} jbuild does for a site with errors{punctuation|;} so it is asked once more.
run_java() {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status=$?
    if {punctuation|[} {string|"$status"} = 1 {punctuation|]} && {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}{javascript-expression language-javascript|{operator|-}}{punctuation|\}} -version >/dev/null 2>&1{punctuation|;} then
        printf 'jbuild{punctuation|:} {javascript-expression language-javascript|Java cannot start {keyword|with} {constant|JBUILD_JAVA_OPTS}{operator|=}{operator|%}s\\n}' {string|"$JBUILD_JAVA_OPTS"} >&2
        status=3
    fi
{punctuation|\}}

set -f
if {punctuation|[} -n {string|"$archive"} {punctuation|]} && {punctuation|[} -z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} = build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}{javascript-expression language-javascript|{operator|-}}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} = 0 {punctuation|]} && mkdir -p {string|"$\{archive%/*\}"} 2>/dev/null && {punctuation|[} -w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} = wait {punctuation|]}{punctuation|;} then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}{property|use_archive}{punctuation|:}{javascript-expression language-javascript|{operator|+}{string|"$use_archive"}}{punctuation|\}} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}{property|use_archive}{punctuation|:}{javascript-expression language-javascript|{operator|+}{string|"$use_archive"}}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
