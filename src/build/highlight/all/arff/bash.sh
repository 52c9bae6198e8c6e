#!/bin/sh
# Starts jbuild: finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes; {string|"wait"}: make it before this command ends{punctuation|,} not behind it

fail() {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} >&{number|2}
    exit {number|3}
{punctuation|\}}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=${number|0}
case $self in
    */*) ;;
    *) self=./$self ;;
esac
while [ -h {string|"$self"} ]; do
    link=$(readlink {string|"$self"}) \|\| fail {string|"the link $self cannot be followed"}
    case $link in
        /*) self=$link ;;
        *) self=${punctuation|\{}self{comment|%/*\}/$link ;;}
    esac
done
root=${punctuation|\{}self{comment|%/*\}}
case $root in
    .) root=$PWD ;;
    {string|''}) root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*) root=$(cd {string|"$root"} && pwd) \|\| fail {string|"the folder $root cannot be entered"} ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents() {punctuation|\{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK in the folder ${number|1} says about itself: feature={number|17}{punctuation|,} runtime={number|17.0}.{number|15}+{number|6}. False where it has no Java.
look_at() {punctuation|\{}
    feature={number|0}
    runtime=
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| return {number|1}
    while IFS= read -r line \|\| [ -n {string|"$line"} ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=${punctuation|\{}line#*={punctuation|\}} ;;
            JAVA_VERSION=*)
                version=${punctuation|\{}line#*={punctuation|\}}
                version=${punctuation|\{}version#\\"{punctuation|\}}
                version=${punctuation|\{}version#{number|1}.{punctuation|\}}
                feature=${punctuation|\{}version{comment|%%[!0-9]*\}}
                runtime=${punctuation|\{}runtime:-$version{punctuation|\}}
                ;;
        esac
        [ {string|"$\{feature:-0\}"} != {number|0} ] && [ -n {string|"$runtime"} ] && [ {string|"$runtime"} != {string|"$version"} ] && break
    done <{string|"$1/release"}
    runtime=${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime=${punctuation|\{}runtime{comment|%\\"\}}
    [ {string|"$\{feature:-0\}"} -gt {number|0} ]
{punctuation|\}}

# Takes the JDK in the folder ${number|1} if it is newer than the best so far. Previews are used only when asked for.
consider() {punctuation|\{}
    look_at {string|"$1"} \|\| return {number|0}
    case $runtime in
        *-ea* \| *-beta*) return {number|0} ;;
    esac
    if [ {string|"$feature"} -gt {string|"$best"} ]; then
        best=$feature
        java_home=${number|1}
    fi
{punctuation|\}}

consider_all() {punctuation|\{}
    for folder in {string|"$@"}; do
        for jdk in {string|"$folder"}/* {string|"$folder"}/*/Contents/Home; do
            [ -d {string|"$jdk"} ] && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java() {punctuation|\{}
    java_home=
    if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]; then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} -ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best={number|16}
    if [ -n {string|"$\{JAVA_HOME:-\}"} ]; then
        consider {string|"$JAVA_HOME"}
    fi
    found=$(command -v java) && found=$(readlink -f {string|"$found"} {number|2}>/dev/null) && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider {string|"$jdk"}
    done
    [ -n {string|"$java_home"} ] \|\| fail "no Java {number|17} or newer was found.
Install a JDK (any vendor{punctuation|,} {number|17} or newer; {number|25} is fastest){punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} and the folders of macOS."
{punctuation|\}}

asked={string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again: same question{punctuation|,} and no JDK has come or gone since.
remembered_java() {punctuation|\{}
    [ -n {string|"$cache"} ] && [ -r {string|"$cache/java"} ] \|\| return {number|1}
    {punctuation|\{}
        IFS= read -r line && [ {string|"$line"} = {string|"$asked"} ] && IFS= read -r java_home
    {punctuation|\}} <{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && [ {string|"$feature"} -ge {number|17} ]
{punctuation|\}}

are_older_than_memory() {punctuation|\{}
    for folder in {string|"$@"}; do
        [ {string|"$folder"} -nt {string|"$cache/java"} ] && return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java() {punctuation|\{}
    [ -n {string|"$cache"} ] && mkdir -p {string|"$cache"} {number|2}>/dev/null && [ -w {string|"$cache"} ] \|\| return {number|0}
    case $asked in
        *'
'*) return {number|0} ;;
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}>/dev/null
{punctuation|\}}

if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! remembered_java; then
    search_java
    look_at {string|"$java_home"}
    [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder ${number|1} is newer than the jar. A folder is newer when a file in it came or went.
has_newer() {punctuation|\{}
    for file in {string|"$1"}/*; do
        if [ {string|"$file"} -nt {string|"$jar"} ]; then
            return {number|0}
        elif [ -d {string|"$file"} ]; then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale() {punctuation|\{}
    [ -f {string|"$jar"} ] && [ ! {string|"$root/pom.xml"} -nt {string|"$jar"} ] \|\| return {number|0}
    for part in src/main _layouts _includes assets/theme; do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar() {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&{number|2}
    if [ -z {string|"$\{JAVA_HOME:-\}"} ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && : >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! (cd {string|"$root"} && mvn -B -q -Dmaven.test.skip=true package) </dev/null >{string|"$root/target/build.log"} {number|2}>&{number|1}; then
        cat {string|"$root/target/build.log"} >&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if [ -f {string|"$root/pom.xml"} ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f {string|"$jar"} ] \|\| jar=$root/lib/jbuild.jar
    [ -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} and Java takes anything but UTF-{number|8} badly.
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
[ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ -t {number|1} ] && options={string|"$options -Djbuild.stdout=terminal"}
[ -t {number|2} ] && options={string|"$options -Djbuild.stderr=terminal"}
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-{number|8}
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder{punctuation|,} and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n {string|"$cache"} ] && [ {string|"$\{JBUILD_ARCHIVE:-\}"} != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ {string|"$feature"} -ge {number|25} ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! {string|"$archive"} -nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} -nt {string|"$archive"} ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched. It
# is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is not tried again with this jar.
train() {punctuation|\{}
    trap {string|''} HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && [ -s {string|"$archive.$$"} ]; then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors; so it is asked once more.
run_java() {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status=$?
    if [ {string|"$status"} = {number|1} ] && [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -version >/dev/null {number|2}>&{number|1}; then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&{number|2}
        status={number|3}
    fi
{punctuation|\}}

set -f
if [ -n {string|"$archive"} ] && [ -z {string|"$use_archive"} ] && [ {string|"$\{1:-\}"} = build ] && [ ! {string|"$archive.failed"} -nt {string|"$jar"} ]; then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if [ {string|"$status"} = {number|0} ] && mkdir -p {string|"$\{archive%/*\}"} {number|2}>/dev/null && [ -w {string|"$\{archive%/*\}"} ]; then
        if [ {string|"$\{JBUILD_ARCHIVE:-\}"} = wait ]; then
            (train) </dev/null >/dev/null {number|2}>&{number|1}
        else
            (train) </dev/null >/dev/null {number|2}>&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; then
    run_java $options ${punctuation|\{}use_archive:+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive:+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
