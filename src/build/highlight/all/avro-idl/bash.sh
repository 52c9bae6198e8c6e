#!/bin/sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{punctuation|-}up time is what a small build
# mostly consists of{punctuation|.} So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} not behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild{punctuation|:} %s\\n' {string|"$1"} {punctuation|>}&{number|2}
    exit {number|3}
{punctuation|\}}

# {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-} where this script lies {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}

self{operator|=}${number|0}
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
    */}{punctuation|.}{comment|/* \| */}{punctuation|.}{punctuation|.}{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
            {punctuation|[} {punctuation|-}d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    if {punctuation|[} {punctuation|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {punctuation|-}ge {number|17} {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    if {punctuation|[} {punctuation|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command {punctuation|-}v java{punctuation|)} && found{operator|=}${punctuation|(}readlink {punctuation|-}f {string|"$found"} {number|2}{punctuation|>}/dev/{keyword|null}{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk{punctuation|.}jdk/Contents/Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} {punctuation|-}n {string|"$java_home"} {punctuation|]} \|\| fail "no Java {number|17} or newer was found{punctuation|.}
Install a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/{punctuation|.}sdkman{punctuation|,} ~/{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} and no JDK has come or gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {punctuation|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {punctuation|-}r {string|"$cache/java"} {punctuation|]} \|\| return {number|1}
    {punctuation|\{}
        IFS{operator|=} read {punctuation|-}r line && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && IFS{operator|=} read {punctuation|-}r java_home
    {punctuation|\}} {punctuation|<}{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} {punctuation|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} {punctuation|-}nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {punctuation|-}n {string|"$cache"} {punctuation|]} && mkdir {punctuation|-}p {string|"$cache"} {number|2}{punctuation|>}/dev/{keyword|null} && {punctuation|[} {punctuation|-}w {string|"$cache"} {punctuation|]} \|\| return {number|0}
    case $asked in
        *'
'*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} {number|2}{punctuation|>}/dev/{keyword|null} {punctuation|>}{string|"$cache/java.$$"} && mv {punctuation|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{punctuation|>}/dev/{keyword|null}
{punctuation|\}}

if {punctuation|[} {punctuation|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {punctuation|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
fi

# {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-} the jar {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}

# Whether something under the folder ${number|1} is newer than the jar{punctuation|.} A folder is newer when a file in it came or went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}/*{punctuation|;} do
        if {punctuation|[} {string|"$file"} {punctuation|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} {punctuation|-}d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {punctuation|-}f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} {punctuation|-}nt {string|"$jar"} {punctuation|]} \|\| return {number|0}
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {punctuation|-}v mvn {punctuation|>}/dev/{keyword|null} \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {punctuation|>}&{number|2}
    if {punctuation|[} {punctuation|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! command {punctuation|-}v javac {punctuation|>}/dev/{keyword|null}{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {punctuation|-}p {string|"$root/target"} && {punctuation|:} {punctuation|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} && mvn {punctuation|-}B {punctuation|-}q {punctuation|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{keyword|true} package{punctuation|)} {punctuation|<}/dev/{keyword|null} {punctuation|>}{string|"$root/target/build.log"} {number|2}{punctuation|>}&{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} {punctuation|>}&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch {punctuation|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {punctuation|[} {punctuation|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{operator|=}$root/target/jbuild{punctuation|.}jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{operator|=}$root/jbuild{punctuation|.}jar
    {punctuation|[} {punctuation|-}f {string|"$jar"} {punctuation|]} \|\| jar{operator|=}$root/lib/jbuild{punctuation|.}jar
    {punctuation|[} {punctuation|-}f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-} Java's options {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}

# A build is over before the second compiler pays{punctuation|;} a command that lives {keyword|long} {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} and Java takes anything but UTF{punctuation|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these{punctuation|.} But that would go for the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {punctuation|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {punctuation|-}t {number|1} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {punctuation|-}t {number|2} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} ! {punctuation|-}d /System/Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{punctuation|.}UTF{punctuation|-}{number|8}
    export LC_ALL
fi

# {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-} the archive of loaded classes {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}

# It is named after the JDK and the tool's folder{punctuation|,} and is of use as {keyword|long} as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{punctuation|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
if {punctuation|[} {punctuation|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}$cache/$runtime$java_home$root/jbuild{punctuation|.}archive
    use_archive{operator|=}{punctuation|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    if {punctuation|[} {string|"$feature"} {punctuation|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{punctuation|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{punctuation|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    if {punctuation|[} ! {string|"$archive"} {punctuation|-}nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} {punctuation|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched{punctuation|.} It
# is moved into place whole{punctuation|,} so that several can do this at once{punctuation|.} After a failure it is not tried again with this jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    if nice {punctuation|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {punctuation|-}jar {string|"$jar"} train && {punctuation|[} {punctuation|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv {punctuation|-}f {string|"$archive.$$"} {string|"$archive"}
    else
        {punctuation|:} {punctuation|>}{string|"$archive.failed"}
    fi
    rm {punctuation|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-} go {punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}{punctuation|-}

# Runs Java{punctuation|.} It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{punctuation|;} so it is asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    if {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} && {punctuation|[} {punctuation|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{punctuation|-}{punctuation|\}} {punctuation|-}version {punctuation|>}/dev/{keyword|null} {number|2}{punctuation|>}&{number|1}{punctuation|;} then
        printf 'jbuild{punctuation|:} Java cannot start with JBUILD_JAVA_OPTS{operator|=}%s\\n' {string|"$JBUILD_JAVA_OPTS"} {punctuation|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {punctuation|-}f
if {punctuation|[} {punctuation|-}n {string|"$archive"} {punctuation|]} && {punctuation|[} {punctuation|-}z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} {punctuation|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{punctuation|-}{punctuation|\}} {punctuation|-}jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} && mkdir {punctuation|-}p {string|"$\{archive%/*\}"} {number|2}{punctuation|>}/dev/{keyword|null} && {punctuation|[} {punctuation|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} {function|then}
            {punctuation|(}train{punctuation|)} {punctuation|<}/dev/{keyword|null} {punctuation|>}/dev/{keyword|null} {number|2}{punctuation|>}&{number|1}
        {function|else}
            {punctuation|(}train{punctuation|)} {punctuation|<}/dev/{keyword|null} {punctuation|>}/dev/{keyword|null} {number|2}{punctuation|>}&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} {punctuation|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS {punctuation|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{punctuation|:}+{string|"$use_archive"}{punctuation|\}} {punctuation|-}jar {string|"$jar"} {string|"$@"}
