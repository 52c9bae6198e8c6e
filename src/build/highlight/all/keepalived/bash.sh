{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail() {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} >&{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}{variable|$0}
case {variable|$self} in
    */*) ;;
    *) self{operator|=}./{variable|$self} ;;
esac
while [ -h {string|"$self"} ]; do
    link{operator|=}$(readlink {string|"$self"}) \|\| fail {string|"the link $self cannot be followed"}
    case {variable|$link} in
        {path string|/*)} self{operator|=}{variable|$link} ;;
        *) self{operator|=}{variable|$\{self}%/*{punctuation|\}}/{variable|$link} ;;
    esac
done
root{operator|=}{variable|$\{self}%/*{punctuation|\}}
case {variable|$root} in
    .) root{operator|=}{variable|$PWD} ;;
    {string|''}) root{operator|=}/ ;;
esac
case {variable|$root}/ in
    */./* \| */../* \| [{comment|!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]; then
    cache{operator|=}{variable|$XDG_CACHE_HOME}/jbuild
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]; then
    cache{operator|=}{variable|$HOME}/.cache/jbuild
else
    cache{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents() {punctuation|\{}
    {string|"$1"} {path string|/usr/lib/jvm} {path string|/usr/java} {path string|/opt/java} {path string|/Library/Java/JavaVirtualMachines} \\
        {variable|$\{HOME}:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at() {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| return {number|1}
    while IFS{operator|=} read -r line \|\| [ -n {string|"$line"} ]; do
        case {variable|$line} in
            JAVA_RUNTIME_VERSION{operator|=}*) runtime{operator|=}{variable|$\{line}{comment|#*=\} ;;}
            JAVA_VERSION{operator|=}*)
                {property|version}{operator|=}{variable|$\{line}{comment|#*=\}}
                {property|version}{operator|=}{variable|$\{version}{comment|#\\"\}}
                {property|version}{operator|=}{variable|$\{version}{comment|#1.\}}
                feature{operator|=}{variable|$\{version}%%[{comment|!0-9]*\}}
                runtime{operator|=}{variable|$\{runtime}:-{variable|$version\}}
                ;;
        esac
        [ {string|"$\{feature:-0\}"} {comment|!= 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break}
    done <{string|"$1/release"}
    runtime{operator|=}{variable|$\{runtime}{comment|#\\"\}}
    runtime{operator|=}{variable|$\{runtime}%\\"{punctuation|\}}
    [ {string|"$\{feature:-0\}"} -gt {number|0} ]
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider() {punctuation|\{}
    look_at {string|"$1"} \|\| return {number|0}
    case {variable|$runtime} in
        *-ea* \| *-beta*) return {number|0} ;;
    esac
    if [ {string|"$feature"} -gt {string|"$best"} ]; then
        best{operator|=}{variable|$feature}
        java_home{operator|=}{variable|$1}
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
    java_home{operator|=}
    if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]; then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} -ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}{variable|$JBUILD_JAVA_HOME}
        return
    fi
    best{operator|=}{number|16}
    if [ -n {string|"$\{JAVA_HOME:-\}"} ]; then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}$(command -v java) && found{operator|=}$(readlink -f {string|"$found"} {number|2}>/dev/null) && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in {path string|/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home;} do
        consider {string|"$jdk"}
    done
    [ -n {string|"$java_home"} ] \|\| fail "{boolean|no} Java {number|17} or newer was found.
Install a JDK (any vendor, {number|17} or newer; {number|25} is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, {path string|/usr/lib/jvm,} {path string|/usr/java,} {path string|/opt/java,} ~/.sdkman, ~/.jdks, and the folders of macOS."
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java() {punctuation|\{}
    [ -n {string|"$cache"} ] && [ -r {string|"$cache/java"} ] \|\| return {number|1}
    {punctuation|\{}
        IFS{operator|=} read -r line && [ {string|"$line"} {operator|=} {string|"$asked"} ] && IFS{operator|=} read -r java_home
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
    case {variable|$asked} in
        *'
'*) return {number|0} ;;
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}>/dev/null
{punctuation|\}}

if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| {comment|! remembered_java; then}
    search_java
    look_at {string|"$java_home"}
    [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer() {punctuation|\{}
    for {property|file} in {string|"$1"}/*; do
        if [ {string|"$file"} -nt {string|"$jar"} ]; then
            return {number|0}
        elif [ -d {string|"$file"} ]; then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale() {punctuation|\{}
    [ -f {string|"$jar"} ] && [ {comment|! "$root/pom.xml" -nt "$jar" ] \|\| return 0}
    for part in src/main _layouts _includes assets/theme; do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar() {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&{number|2}
    if [ -z {string|"$\{JAVA_HOME:-\}"} ] && {comment|! command -v javac >/dev/null; then}
        JAVA_HOME{operator|=}{variable|$java_home}
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && : >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if {comment|! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then}
        cat {string|"$root/target/build.log"} >&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if [ -f {string|"$root/pom.xml"} ]; then
    jar{operator|=}{variable|$root}/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar{operator|=}{variable|$root}/jbuild.jar
    [ -f {string|"$jar"} ] \|\| jar{operator|=}{variable|$root}/lib/jbuild.jar
    [ -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
[ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ -t {number|1} ] && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ -t {number|2} ] && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if [ {comment|! -d /System/Library ]; then}
    LC_ALL{operator|=}C.UTF-8
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}-XX:ArchiveClassesAtExit{operator|=}
if [ -n {string|"$cache"} ] && [ {string|"$\{JBUILD_ARCHIVE:-\}"} {comment|!= off ]; then}
    archive{operator|=}{variable|$cache}/{variable|$runtime}{variable|$java_home}{variable|$root}/jbuild.archive
    use_archive{operator|=}-XX:SharedArchiveFile{operator|=}{variable|$archive}
    if [ {string|"$feature"} -ge {number|25} ]; then
        use_archive{operator|=}-XX:AOTCache{operator|=}{variable|$archive}
        make_archive{operator|=}-XX:AOTCacheOutput{operator|=}
    fi
    if [ {comment|! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then}
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train() {punctuation|\{}
    trap {string|''} HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} {variable|$options} {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && [ -s {string|"$archive.$$"} ]; then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java() {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    if [ {string|"$status"} {operator|=} {number|1} ] && [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        {comment|! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set -f
if [ -n {string|"$archive"} ] && [ -z {string|"$use_archive"} ] && [ {string|"$\{1:-\}"} {operator|=} build ] && [ {comment|! "$archive.failed" -nt "$jar" ]; then}
    run_java {variable|$options} {variable|$\{JBUILD_JAVA_OPTS}:-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if [ {string|"$status"} {operator|=} {number|0} ] && mkdir -p {string|"$\{archive%/*\}"} {number|2}>/dev/null && [ -w {string|"$\{archive%/*\}"} ]; then
        if [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]; then
            (train) </dev/null >/dev/null {number|2}>&{number|1}
        else
            (train) </dev/null >/dev/null {number|2}>&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; then
    run_java {variable|$options} {variable|$\{use_archive}:+{string|"$use_archive"}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {variable|$options} {variable|$\{use_archive}:+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
