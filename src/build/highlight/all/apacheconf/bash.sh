{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail() \{
    printf {string|'jbuild: {variable|%s}\\n'} {string|"{variable|$1}"} >&2
    exit 3
\}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self={variable|$0}
case {variable|$self} in
    */*) ;;
    *) self=./{variable|$self} ;;
esac
while [ -h {string|"{variable|$self}"} ]; do
{regex|    link=$}(readlink {string|"{variable|$self}") \|\| fail "the link {variable|$self} cannot be followed"}
    case {variable|$link} in
        /*) self={variable|$link} ;;
        *) self={variable|$\{self}%/*\}/{variable|$link} ;;
    esac
done
root={variable|$\{self}%/*\}
case {variable|$root} in
    .) root={variable|$PWD} ;;
    {string|''}) root=/ ;;
esac
case {variable|$root}/ in
{regex|    */./* \| */../* \| [!/]*) root=$}(cd {string|"{variable|$root}" && pwd) \|\| fail "the folder {variable|$root} cannot be entered"} ;;
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n {string|"{variable|$\{XDG_CACHE_HOME:}-\}"} ]; then
    cache={variable|$XDG_CACHE_HOME}/jbuild
elif [ -n {string|"{variable|$\{HOME:}-\}" ] && [ -d "{variable|$HOME}"} ]; then
    cache={variable|$HOME}/.cache/jbuild
else
    cache=
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents() \{
    {string|"{variable|$1}"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        {variable|$\{HOME:}+{string|"{variable|$HOME}/.sdkman/candidates/java" "{variable|$HOME}/.jdks" "{variable|$HOME}/Library/Java/JavaVirtualMachines"}\}
\}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at() \{
    feature=0
    runtime=
    [ -x {string|"{variable|$1}/bin/java" ] && [ -r "{variable|$1}/release"} ] \|\| return 1
    while IFS= read -r line \|\| [ -n {string|"{variable|$line}"} ]; do
        case {variable|$line} in
            JAVA_RUNTIME_VERSION=*) runtime={variable|$\{line}{comment|#*=\} ;;}
            JAVA_VERSION=*)
                version={variable|$\{line}{comment|#*=\}}
                version={variable|$\{version}{comment|#\\"\}}
                version={variable|$\{version}{comment|#1.\}}
                feature={variable|$\{version}%%[!0-9]*\}
                runtime={variable|$\{runtime:}-{variable|$version\}}
                ;;
        esac
        [ {string|"{variable|$\{feature:}-0\}" != 0 ] && [ -n "{variable|$runtime}" ] && [ "{variable|$runtime}" != "{variable|$version}"} ] && break
    done <{string|"{variable|$1}/release"}
    runtime={variable|$\{runtime}{comment|#\\"\}}
    runtime={variable|$\{runtime}%\\"\}
    [ {string|"{variable|$\{feature:}-0\}"} -gt 0 ]
\}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider() \{
    look_at {string|"{variable|$1}"} \|\| return 0
    case {variable|$runtime} in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ {string|"{variable|$feature}" -gt "{variable|$best}"} ]; then
        best={variable|$feature}
        java_home={variable|$1}
    fi
\}

consider_all() \{
    for folder in {string|"$@"}; do
        for jdk in {string|"{variable|$folder}"/* "{variable|$folder}"}/*/Contents/Home; do
            [ -d {string|"{variable|$jdk}" ] && consider "{variable|$jdk}"}
        done
    done
\}

search_java() \{
    java_home=
    if [ -n {string|"{variable|$\{JBUILD_JAVA_HOME:}-\}"} ]; then
        look_at {string|"{variable|$JBUILD_JAVA_HOME}" \|\| fail "JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME}, but no JDK is there"}
        [ {string|"{variable|$feature}" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java {variable|$feature}, but jbuild needs 17 or newer"}
        java_home={variable|$JBUILD_JAVA_HOME}
        return
    fi
    best=16
    if [ -n {string|"{variable|$\{JAVA_HOME:}-\}"} ]; then
        consider {string|"{variable|$JAVA_HOME}"}
    fi
{regex|    found=$(command -v java) && found=$}(readlink -f {string|"{variable|$found}" 2>/dev/null) && consider "{variable|$\{found}%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider {string|"{variable|$jdk}"}
    done
    [ -n {string|"{variable|$java_home}" ] \|\| fail "}no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

asked={string|"{variable|$\{JAVA_HOME:}-\}\|{variable|$PATH}\|{variable|$\{HOME:}-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java() \{
    [ -n {string|"{variable|$cache}" ] && [ -r "{variable|$cache}/java"} ] \|\| return 1
    \{
        IFS= read -r line && [ {string|"{variable|$line}" = "{variable|$asked}"} ] && IFS= read -r java_home
    \} <{string|"{variable|$cache}/java"} \|\| return 1
    with_jdk_parents are_older_than_memory && look_at {string|"{variable|$java_home}" && [ "{variable|$feature}"} -ge 17 ]
\}

are_older_than_memory() \{
    for folder in {string|"$@"}; do
        [ {string|"{variable|$folder}" -nt "{variable|$cache}/java"} ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n {string|"{variable|$cache}" ] && mkdir -p "{variable|$cache}" 2>/dev/null && [ -w "{variable|$cache}"} ] \|\| return 0
    case {variable|$asked} in
        *'
'*) return 0 ;;
    esac
    printf {string|'{variable|%s}\\n{variable|%s}\\n'} {string|"{variable|$asked}" "{variable|$java_home}" 2>/dev/null >"{variable|$cache}/java.$$" && mv -f "{variable|$cache}/java.$$" "{variable|$cache}/java"} 2>/dev/null
\}

if [ -n {string|"{variable|$\{JBUILD_JAVA_HOME:}-\}"} ] \|\| ! remembered_java; then
    search_java
    look_at {string|"{variable|$java_home}"}
    [ -n {string|"{variable|$\{JBUILD_JAVA_HOME:}-\}"} ] \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer() \{
    for file in {string|"{variable|$1}"}/*; do
        if [ {string|"{variable|$file}" -nt "{variable|$jar}"} ]; then
            return 0
        elif [ -d {string|"{variable|$file}"} ]; then
            has_newer {string|"{variable|$file}"} && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f {string|"{variable|$jar}" ] && [ ! "{variable|$root}/pom.xml" -nt "{variable|$jar}"} ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer {string|"{variable|$root}/{variable|$part}"} && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&2
    if [ -z {string|"{variable|$\{JAVA_HOME:}-\}"} ] && ! command -v javac >/dev/null; then
        JAVA_HOME={variable|$java_home}
        export JAVA_HOME
    fi
    mkdir -p {string|"{variable|$root}/target" && : >"{variable|$root}/target/build-begin" \|\| fail "the folder {variable|$root}/target cannot be written"}
    if ! (cd {string|"{variable|$root}" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"{variable|$root}/target/build.log"} 2>&1; then
        cat {string|"{variable|$root}/target/build.log"} >&2
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r {string|"{variable|$root}/target/build-begin" "{variable|$jar}"}
\}

if [ -f {string|"{variable|$root}/pom.xml"} ]; then
    jar={variable|$root}/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar={variable|$root}/jbuild.jar
    [ -f {string|"{variable|$jar}"} ] \|\| jar={variable|$root}/lib/jbuild.jar
    [ -f {string|"{variable|$jar}" ] \|\| fail "jbuild.jar was expected beside {variable|$self}"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{directive-inline property|options}={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{directive-inline property|options}={string|"{variable|$options} -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{directive-inline property|options}={string|"{variable|$options} -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
[ -n {string|"{variable|$\{JBUILD_JAVA_OPTS:}-\}" ] \|\| options="{variable|$options} -XX:+IgnoreUnrecognizedVMOptions"}
[ -t 1 ] && options={string|"{variable|$options} -Djbuild.stdout=terminal"}
[ -t 2 ] && options={string|"{variable|$options} -Djbuild.stderr=terminal"}
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n {string|"{variable|$cache}" ] && [ "{variable|$\{JBUILD_ARCHIVE:}-\}"} != off ]; then
    archive={variable|$cache}/{variable|$runtime}{variable|$java_home}{variable|$root}/jbuild.archive
    use_archive=-XX:SharedArchiveFile={variable|$archive}
    if [ {string|"{variable|$feature}"} -ge 25 ]; then
        use_archive=-XX:AOTCache={variable|$archive}
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! {string|"{variable|$archive}" -nt "{variable|$jar}" ] \|\| [ "{variable|$java_home}/release" -nt "{variable|$archive}"} ]; then
        use_archive=
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train() \{
    trap {string|''} HUP INT
    if nice -n 10 {string|"{variable|$java_home}/bin/java" {variable|$options} "{variable|$make_archive}{variable|$archive.}$$" -jar "{variable|$jar}" train && [ -s "{variable|$archive.}$$"} ]; then
        mv -f {string|"{variable|$archive.}$$" "{variable|$archive}"}
    else
        : >{string|"{variable|$archive.failed}"}
    fi
    rm -f {string|"{variable|$archive.}$$" "{variable|$archive.}$$.config"}
\}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java() \{
    {string|"{variable|$java_home}/bin/java" "$@"}
{regex|    status=$}?
    if [ {string|"{variable|$status}" = 1 ] && [ -n "{variable|$\{JBUILD_JAVA_OPTS:}-\}"} ] &&
        ! {string|"{variable|$java_home}/bin/java"} {variable|$options} {variable|$\{JBUILD_JAVA_OPTS:}-\} -version >/dev/null 2>&1; then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS={variable|%s}\\n'} {string|"{variable|$JBUILD_JAVA_OPTS}"} >&2
        status=3
    fi
\}

set -f
if [ -n {string|"{variable|$archive}" ] && [ -z "{variable|$use_archive}" ] && [ "{variable|$\{1:}-\}" = build ] && [ ! "{variable|$archive.failed}" -nt "{variable|$jar}"} ]; then
    run_java {variable|$options} {variable|$\{JBUILD_JAVA_OPTS:}-\} -jar {string|"{variable|$jar}" "$@"}
    if [ {string|"{variable|$status}" = 0 ] && mkdir -p "{variable|$\{archive}%/*\}" 2>/dev/null && [ -w "{variable|$\{archive}%/*\}"} ]; then
        if [ {string|"{variable|$\{JBUILD_ARCHIVE:}-\}"} = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit {string|"{variable|$status}"}
fi
if [ -n {string|"{variable|$\{JBUILD_JAVA_OPTS:}-\}"} ]; then
    run_java {variable|$options} {variable|$\{use_archive:}+{string|"{variable|$use_archive}"\} {variable|$JBUILD_JAVA_OPTS} -jar "{variable|$jar}" "$@"}
    exit {string|"{variable|$status}"}
fi
exec {string|"{variable|$java_home}/bin/java" {variable|$options} {variable|$\{use_archive:}+"{variable|$use_archive}"\} -jar "{variable|$jar}" "$@"}
