{comment|#!/bin/sh}
{comment translator-comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment translator-comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment translator-comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment translator-comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment translator-comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment translator-comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail() \{
    printf 'jbuild: %s\\n' {string|"$1"} >&{number|2}
    exit {number|3}
\}

{comment translator-comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self=${number|0}
case $self in
    */*) ;;
    *) self=./$self ;;
esac
while {punctuation|[} -h {string|"$self"} {punctuation|]}; do
    link=$(readlink {string|"$self"}) \|\| fail {string|"the link $self cannot be followed"}
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
    */./* \| */../* \| {punctuation|[}!/{punctuation|]}*) root=$(cd {string|"$root"} && pwd) \|\| fail {string|"the folder $root cannot be entered"} ;;
esac

{comment translator-comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if {punctuation|[} -n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}; then
    cache=$XDG_CACHE_HOME/jbuild
elif {punctuation|[} -n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} -d {string|"$HOME"} {punctuation|]}; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

{comment translator-comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents() \{
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

{comment translator-comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at() \{
    feature={number|0}
    runtime=
    {punctuation|[} -x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} -r {string|"$1/release"} {punctuation|]} \|\| return {number|1}
    while IFS= read -r line \|\| {punctuation|[} -n {string|"$line"} {punctuation|]}; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line{comment|#*=\} ;;}
            JAVA_VERSION=*)
                version=$\{line{comment|#*=\}}
                version=$\{version{comment|#\\"\}}
                version=$\{version{comment|#1.\}}
                feature=$\{version%%{punctuation|[}!{number|0}-{number|9}{punctuation|]}*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} != {number|0} {punctuation|]} && {punctuation|[} -n {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} != {string|"$version"} {punctuation|]} && break
    done <{string|"$1/release"}
    runtime=$\{runtime{comment|#\\"\}}
    runtime=$\{runtime%\\"\}
    {punctuation|[} {string|"$\{feature:-0\}"} -gt {number|0} {punctuation|]}
\}

{comment translator-comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider() \{
    look_at {string|"$1"} \|\| return {number|0}
    case $runtime in
        *-ea* \| *-beta*) return {number|0} ;;
    esac
    if {punctuation|[} {string|"$feature"} -gt {string|"$best"} {punctuation|]}; then
        best=$feature
        java_home=${number|1}
    fi
\}

consider_all() \{
    for folder in {string|"$@"}; do
        for jdk in {string|"$folder"}/* {string|"$folder"}/*/Contents/Home; do
            {punctuation|[} -d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
\}

search_java() \{
    java_home=
    if {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}; then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} -ge {number|17} {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best={number|16}
    if {punctuation|[} -n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}; then
        consider {string|"$JAVA_HOME"}
    fi
    found=$(command -v java) && found=$(readlink -f {string|"$found"} {number|2}>/dev/null) && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider {string|"$jdk"}
    done
    {punctuation|[} -n {string|"$java_home"} {punctuation|]} \|\| fail {string|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
\}

asked={string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment translator-comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java() \{
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} -r {string|"$cache/java"} {punctuation|]} \|\| return {number|1}
    \{
        IFS= read -r line && {punctuation|[} {string|"$line"} = {string|"$asked"} {punctuation|]} && IFS= read -r java_home
    \} <{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} -ge {number|17} {punctuation|]}
\}

are_older_than_memory() \{
    for folder in {string|"$@"}; do
        {punctuation|[} {string|"$folder"} -nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
\}

remember_java() \{
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && mkdir -p {string|"$cache"} {number|2}>/dev/null && {punctuation|[} -w {string|"$cache"} {punctuation|]} \|\| return {number|0}
    case $asked in
        *'
'*) return {number|0} ;;
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} {number|2}>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}>/dev/null
\}

if {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java; then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
fi

{comment translator-comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment translator-comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer() \{
    for file in {string|"$1"}/*; do
        if {punctuation|[} {string|"$file"} -nt {string|"$jar"} {punctuation|]}; then
            return {number|0}
        elif {punctuation|[} -d {string|"$file"} {punctuation|]}; then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
\}

is_stale() \{
    {punctuation|[} -f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} -nt {string|"$jar"} {punctuation|]} \|\| return {number|0}
    for part in src/main _layouts _includes assets/theme; do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … (about a minute, once)\\n' >&{number|2}
    if {punctuation|[} -z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && : >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! (cd {string|"$root"} && mvn -B -q -Dmaven.test.skip=true package) </dev/null >{string|"$root/target/build.log"} {number|2}>&{number|1}; then
        cat {string|"$root/target/build.log"} >&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment translator-comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
\}

if {punctuation|[} -f {string|"$root/pom.xml"} {punctuation|]}; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| jar=$root/lib/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

{comment translator-comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment translator-comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment translator-comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment translator-comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment translator-comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t {number|1} {punctuation|]} && options={string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t {number|2} {punctuation|]} && options={string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} ! -d /System/Library {punctuation|]}; then
    LC_ALL=C.UTF-{number|8}
    export LC_ALL
fi

{comment translator-comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment translator-comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} != off {punctuation|]}; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if {punctuation|[} {string|"$feature"} -ge {number|25} {punctuation|]}; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if {punctuation|[} ! {string|"$archive"} -nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} -nt {string|"$archive"} {punctuation|]}; then
        use_archive=
    fi
fi

{comment translator-comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment translator-comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train() \{
    trap '' HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}; then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

{comment translator-comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment translator-comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java() \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status=$?
    if {punctuation|[} {string|"$status"} = {number|1} {punctuation|]} && {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null {number|2}>&{number|1}; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' {string|"$JBUILD_JAVA_OPTS"} >&{number|2}
        status={number|3}
    fi
\}

set -f
if {punctuation|[} -n {string|"$archive"} {punctuation|]} && {punctuation|[} -z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} = build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} = {number|0} {punctuation|]} && mkdir -p {string|"$\{archive%/*\}"} {number|2}>/dev/null && {punctuation|[} -w {string|"$\{archive%/*\}"} {punctuation|]}; then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} = wait {punctuation|]}; then
            (train) </dev/null >/dev/null {number|2}>&{number|1}
        else
            (train) </dev/null >/dev/null {number|2}>&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}; then
    run_java $options $\{use_archive:+{string|"$use_archive"}\} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive:+{string|"$use_archive"}\} -jar {string|"$jar"} {string|"$@"}
