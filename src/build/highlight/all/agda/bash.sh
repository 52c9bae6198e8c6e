#!/bin/sh
{function|# Starts jbuild}{operator|:} finds a JDK, builds the tool {keyword|where} this is a clone that has changed, and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of{punctuation|.} So it tests and reads {keyword|with} the shell's own means, and keeps what it found {keyword|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{operator|:} no archive of loaded classes{punctuation|;} {string|"wait"}{operator|:} make it before this command ends, not behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    {function|printf 'jbuild}{operator|:} %s\\n' {string|"$1"} >&2
    exit 3
{punctuation|\}}

# {comment|---- where this script lies ------------------------------------------------------------------------------------------}

self=$0
case $self {keyword|in}
    */*{punctuation|)} {punctuation|;}{punctuation|;}
    *{punctuation|)} self={punctuation|.}/$self {punctuation|;}{punctuation|;}
esac
while [ -h {string|"$self"} ]{punctuation|;} do
    link=${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link {keyword|in}
        /*{punctuation|)} self=$link {punctuation|;}{punctuation|;}
        *{punctuation|)} self=${punctuation|\{}self%/*{punctuation|\}}/$link {punctuation|;}{punctuation|;}
    esac
done
root=${punctuation|\{}self%/*{punctuation|\}}
case $root {keyword|in}
    {punctuation|.}{punctuation|)} root=$PWD {punctuation|;}{punctuation|;}
    ''{punctuation|)} root=/ {punctuation|;}{punctuation|;}
esac
case $root/ {keyword|in}
    */{punctuation|.}/* {operator|\|} */{punctuation|.}{punctuation|.}/* {operator|\|} [!/]*{punctuation|)} root=${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# {comment|---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]{punctuation|;} then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]{punctuation|;} then
    cache=$HOME/{punctuation|.}cache/jbuild
else
    cache=
fi

# Calls $1 {keyword|with} the folders that hold JDKs, each {keyword|in} a folder of its own{punctuation|.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines {operator|\\}
        ${punctuation|\{}{function|HOME}:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{function|# Reads what the JDK in the folder $1 says about itself}{operator|:} feature=17, runtime=17{punctuation|.}0{punctuation|.}15+6{punctuation|.} False {keyword|where} it has no Java{punctuation|.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature=0
    runtime=
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| return 1
    while IFS= read -r line \|\| [ -n {string|"$line"} ]{punctuation|;} do
        case $line {keyword|in}
            JAVA_RUNTIME_VERSION=*{punctuation|)} runtime=${punctuation|\{}line#*={punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION=*{punctuation|)}
                version=${punctuation|\{}line#*={punctuation|\}}
                version=${punctuation|\{}version#\\"{punctuation|\}}
                version=${punctuation|\{}version#1{punctuation|.}{punctuation|\}}
                feature=${punctuation|\{}version%%[!0-9]*{punctuation|\}}
                runtime=${punctuation|\{}{function|runtime}:-$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        [ {string|"$\{feature:-0\}"} != 0 ] && [ -n {string|"$runtime"} ] && [ {string|"$runtime"} != {string|"$version"} ] && break
    done <{string|"$1/release"}
    runtime=${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime=${punctuation|\{}runtime%\\"{punctuation|\}}
    [ {string|"$\{feature:-0\}"} -gt 0 ]
{punctuation|\}}

# Takes the JDK {keyword|in} the folder $1 if it is newer than the best so far{punctuation|.} Previews are used only when asked for{punctuation|.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} \|\| return 0
    case $runtime {keyword|in}
        *-ea* {operator|\|} *-beta*{punctuation|)} return 0 {punctuation|;}{punctuation|;}
    esac
    if [ {string|"$feature"} -gt {string|"$best"} ]{punctuation|;} then
        best=$feature
        java_home=$1
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {keyword|in} {string|"$@"}{punctuation|;} do
        for jdk {keyword|in} {string|"$folder"}/* {string|"$folder"}/*/Contents/Home{punctuation|;} do
            [ -d {string|"$jdk"} ] && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home=
    if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} -ge 17 ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n {string|"$\{JAVA_HOME:-\}"} ]{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found=${punctuation|(}command -v java{punctuation|)} && found=${punctuation|(}readlink -f {string|"$found"} 2>/dev/null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk {keyword|in} /opt/homebrew/opt/openjdk*/libexec/openjdk{punctuation|.}jdk/Contents/Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    [ -n {string|"$java_home"} ] \|\| fail "no Java 17 or newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor, 17 or newer{punctuation|;} 25 is fastest{punctuation|)}, or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
{function|Looked at}{operator|:} JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/{punctuation|.}sdkman, ~/{punctuation|.}jdks, and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked={string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{function|# Whether the JDK that was found last time may be taken again}{operator|:} same question, and no JDK has come or gone since{punctuation|.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    [ -n {string|"$cache"} ] && [ -r {string|"$cache/java"} ] \|\| return 1
    {punctuation|\{}
        IFS= read -r line && [ {string|"$line"} {operator|=} {string|"$asked"} ] && IFS= read -r java_home
    {punctuation|\}} <{string|"$cache/java"} \|\| return 1
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && [ {string|"$feature"} -ge 17 ]
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder {keyword|in} {string|"$@"}{punctuation|;} do
        [ {string|"$folder"} -nt {string|"$cache/java"} ] && return 1
    done
    return 0
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    [ -n {string|"$cache"} ] && mkdir -p {string|"$cache"} 2>/dev/null && [ -w {string|"$cache"} ] \|\| return 0
    case $asked {keyword|in}
        *'
'*{punctuation|)} return 0 {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} 2>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} 2>/dev/null
{punctuation|\}}

if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

# {comment|---- the jar ---------------------------------------------------------------------------------------------------------}

# Whether something under the folder $1 is newer than the jar{punctuation|.} A folder is newer when a file {keyword|in} it came or went{punctuation|.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file {keyword|in} {string|"$1"}/*{punctuation|;} do
        if [ {string|"$file"} -nt {string|"$jar"} ]{punctuation|;} then
            return 0
        elif [ -d {string|"$file"} ]{punctuation|;} then
            has_newer {string|"$file"} && return 0
        fi
    done
    return 1
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    [ -f {string|"$jar"} ] && [ ! {string|"$root/pom.xml"} -nt {string|"$jar"} ] \|\| return 0
    for part {keyword|in} src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return 0
    done
    return 1
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute, once{punctuation|)}\\n' >&2
    if [ -z {string|"$\{JAVA_HOME:-\}"} ] && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} {function|&& }{operator|:} >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} && mvn -B -q -Dmaven{punctuation|.}test{punctuation|.}skip=true package{punctuation|)} </dev/null >{string|"$root/target/build.log"} 2>&1{punctuation|;} then
        cat {string|"$root/target/build.log"} >&2
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time{punctuation|.}
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if [ -f {string|"$root/pom.xml"} ]{punctuation|;} then
    jar=$root/target/jbuild{punctuation|.}jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar=$root/jbuild{punctuation|.}jar
    [ -f {string|"$jar"} ] \|\| jar=$root/lib/jbuild{punctuation|.}jar
    [ -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# {comment|---- Java's options --------------------------------------------------------------------------------------------------}

# A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale, and Java takes anything but UTF-8 badly{punctuation|.}
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong {keyword|with} an archive is never worth a word, least of all on standard output{punctuation|.}
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these{punctuation|.} But that would go for the author's options too, whose slips must be told{punctuation|.}
[ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ -t 1 ] && options={string|"$options -Djbuild.stdout=terminal"}
[ -t 2 ] && options={string|"$options -Djbuild.stderr=terminal"}
if [ ! -d /System/Library ]{punctuation|;} then
    LC_ALL=C{punctuation|.}UTF-8
    export LC_ALL
fi

# {comment|---- the archive of loaded classes -----------------------------------------------------------------------------------}

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive=
use_archive=
{function|make_archive=-XX}:ArchiveClassesAtExit=
if [ -n {string|"$cache"} ] && [ {string|"$\{JBUILD_ARCHIVE:-\}"} != off ]{punctuation|;} then
    archive=$cache/$runtime$java_home$root/jbuild{punctuation|.}archive
    {function|use_archive=-XX}:SharedArchiveFile=$archive
    if [ {string|"$feature"} -ge 25 ]{punctuation|;} then
        {function|use_archive=-XX}:AOTCache=$archive
        {function|make_archive=-XX}:AOTCacheOutput=
    fi
    if [ ! {string|"$archive"} -nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} -nt {string|"$archive"} ]{punctuation|;} then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched{punctuation|.} It
# is moved into place whole, so that several can do this at once{punctuation|.} After a failure it is not tried again {keyword|with} this jar{punctuation|.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    if nice -n 10 {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && [ -s {string|"$archive.$$"} ]{punctuation|;} then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        {operator|:} >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {comment|---- go --------------------------------------------------------------------------------------------------------------}

# Runs Java{punctuation|.} It ends {keyword|with} 1 when it cannot start, as jbuild does for a site {keyword|with} errors{punctuation|;} so it is asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status=$?
    if [ {string|"$status"} {operator|=} 1 ] && [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}{function|JBUILD_JAVA_OPTS}:-{punctuation|\}} -version >/dev/null 2>&1{punctuation|;} then
        {function|printf 'jbuild}{operator|:} Java cannot start {keyword|with} JBUILD_JAVA_OPTS=%s\\n' {string|"$JBUILD_JAVA_OPTS"} >&2
        status=3
    fi
{punctuation|\}}

set -f
if [ -n {string|"$archive"} ] && [ -z {string|"$use_archive"} ] && [ {string|"$\{1:-\}"} {operator|=} build ] && [ ! {string|"$archive.failed"} -nt {string|"$jar"} ]{punctuation|;} then
    run_java $options ${punctuation|\{}{function|JBUILD_JAVA_OPTS}:-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if [ {string|"$status"} {operator|=} 0 ] && mkdir -p {string|"$\{archive%/*\}"} 2>/dev/null && [ -w {string|"$\{archive%/*\}"} ]{punctuation|;} then
        if [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]{punctuation|;} then
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1
        else
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit {string|"$status"}
fi
if [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]{punctuation|;} then
    run_java $options ${punctuation|\{}{function|use_archive}:+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}{function|use_archive}:+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
