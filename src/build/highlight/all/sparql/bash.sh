{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} >&{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self={variable|$0}
case {variable|$self} in
    */*{punctuation|)} {punctuation|;}{punctuation|;}
    *{punctuation|)} self={punctuation|.}/{variable|$self} {punctuation|;}{punctuation|;}
esac
while {punctuation|[} -h {string|"$self"} {punctuation|]}{punctuation|;} do
    link=${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case {variable|$link} in
        /*{punctuation|)} self={variable|$link} {punctuation|;}{punctuation|;}
        *{punctuation|)} self=${punctuation|\{}self%/*{punctuation|\}}/{variable|$link} {punctuation|;}{punctuation|;}
    esac
done
root=${punctuation|\{}self%/*{punctuation|\}}
case {variable|$root} in
    {punctuation|.}{punctuation|)} root={variable|$PWD} {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root=/ {punctuation|;}{punctuation|;}
esac
case {variable|$root}/ in
    */{punctuation|.}/* \| */{punctuation|.}{punctuation|.}/* \| {punctuation|[}!/{punctuation|]}*{punctuation|)} root=${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if {punctuation|[} -n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache={variable|$XDG_CACHE_HOME}/jbuild
elif {punctuation|[} -n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} -d {string|"$HOME"} {punctuation|]}{punctuation|;} then
    cache={variable|$HOME}/{punctuation|.}cache/jbuild
else
    cache=
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}{function|{prefix|HOME{punctuation|:}}}+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature={number|0}
    runtime=
    {punctuation|[} -x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} -r {string|"$1/release"} {punctuation|]} \|\| return {number|1}
    while IFS= read -r line \|\| {punctuation|[} -n {string|"$line"} {punctuation|]}{punctuation|;} do
        case {variable|$line} in
            JAVA_RUNTIME_VERSION=*{punctuation|)} runtime=${punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION=*{punctuation|)}
                version=${punctuation|\{}line{comment|#*=\}}
                version=${punctuation|\{}version{comment|#\\"\}}
                version=${punctuation|\{}version{comment|#1.\}}
                feature=${punctuation|\{}version%%{punctuation|[}!{number|0}{number|-9}{punctuation|]}*{punctuation|\}}
                runtime=${punctuation|\{}{function|{prefix|runtime{punctuation|:}}}-{variable|$version}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} != {number|0} {punctuation|]} && {punctuation|[} -n {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} != {string|"$version"} {punctuation|]} && break
    done <{string|"$1/release"}
    runtime=${punctuation|\{}runtime{comment|#\\"\}}
    runtime=${punctuation|\{}runtime%\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} -gt {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} \|\| return {number|0}
    case {variable|$runtime} in
        *-ea* \| *-beta*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    if {punctuation|[} {string|"$feature"} -gt {string|"$best"} {punctuation|]}{punctuation|;} then
        best={variable|$feature}
        java_home={variable|$1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        for jdk in {string|"$folder"}/* {string|"$folder"}/*/Contents/Home{punctuation|;} do
            {punctuation|[} -d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home=
    if {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} -ge {number|17} {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home={variable|$JBUILD_JAVA_HOME}
        return
    fi
    best={number|16}
    if {punctuation|[} -n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found=${punctuation|(}command -v java{punctuation|)} && found=${punctuation|(}readlink -f {string|"$found"} {number|2}>/dev/null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk{punctuation|.}jdk/Contents/Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} -n {string|"$java_home"} {punctuation|]} \|\| fail "no Java {number|17} or newer was found{punctuation|.}
Install {keyword|a} JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked {function|{prefix|at{punctuation|:}}} JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/{punctuation|.}sdkman{punctuation|,} ~/{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked={string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} -r {string|"$cache/java"} {punctuation|]} \|\| return {number|1}
    {punctuation|\{}
        IFS= read -r line && {punctuation|[} {string|"$line"} = {string|"$asked"} {punctuation|]} && IFS= read -r java_home
    {punctuation|\}} <{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} -ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} -nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && mkdir -p {string|"$cache"} {number|2}>/dev/null && {punctuation|[} -w {string|"$cache"} {punctuation|]} \|\| return {number|0}
    case {variable|$asked} in
        *'
'*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}>/dev/null
{punctuation|\}}

if {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}/*{punctuation|;} do
        if {punctuation|[} {string|"$file"} -nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} -d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} -nt {string|"$jar"} {punctuation|]} \|\| return {number|0}
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&{number|2}
    if {punctuation|[} -z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME={variable|$java_home}
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && {function|{prefix|{punctuation|:}}} >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} && mvn -B -q -Dmaven{punctuation|.}test{punctuation|.}skip={boolean|true} package{punctuation|)} </dev/null >{string|"$root/target/build.log"} {number|2}>&{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} >&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {punctuation|[} -f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar={variable|$root}/target/jbuild{punctuation|.}jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar={variable|$root}/jbuild{punctuation|.}jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| jar={variable|$root}/lib/jbuild{punctuation|.}jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t {number|1} {punctuation|]} && options={string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t {number|2} {punctuation|]} && options={string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} ! -d /System/Library {punctuation|]}{punctuation|;} then
    LC_ALL=C{punctuation|.}UTF{number|-8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive=-{function|{prefix|XX{punctuation|:}}{local-name|ArchiveClassesAtExit}}=
if {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} != off {punctuation|]}{punctuation|;} then
    archive={variable|$cache}/{variable|$runtime}{variable|$java_home}{variable|$root}/jbuild{punctuation|.}archive
    use_archive=-{function|{prefix|XX{punctuation|:}}{local-name|SharedArchiveFile}}={variable|$archive}
    if {punctuation|[} {string|"$feature"} -ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive=-{function|{prefix|XX{punctuation|:}}{local-name|AOTCache}}={variable|$archive}
        make_archive=-{function|{prefix|XX{punctuation|:}}{local-name|AOTCacheOutput}}=
    fi
    if {punctuation|[} ! {string|"$archive"} -nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} -nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive=
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} {variable|$options} {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        {function|{prefix|{punctuation|:}}} >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status=$?
    if {punctuation|[} {string|"$status"} = {number|1} {punctuation|]} && {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} {variable|$options} ${punctuation|\{}{function|{prefix|JBUILD_JAVA_OPTS{punctuation|:}}}-{punctuation|\}} -version >/dev/null {number|2}>&{number|1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&{number|2}
        status={number|3}
    fi
{punctuation|\}}

set -f
if {punctuation|[} -n {string|"$archive"} {punctuation|]} && {punctuation|[} -z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} = build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java {variable|$options} ${punctuation|\{}{function|{prefix|JBUILD_JAVA_OPTS{punctuation|:}}}-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} = {number|0} {punctuation|]} && mkdir -p {string|"$\{archive%/*\}"} {number|2}>/dev/null && {punctuation|[} -w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} = wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1}
        else
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java {variable|$options} ${punctuation|\{}{function|{prefix|use_archive{punctuation|:}}}+{string|"$use_archive"}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {variable|$options} ${punctuation|\{}{function|{prefix|use_archive{punctuation|:}}}+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
