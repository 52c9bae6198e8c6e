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
    printf {string|'jbuild: %s\\n'} {string|"$1"} >&2
    exit 3
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}{variable|$0}
case {variable|$self} in
    */*{punctuation|)} {punctuation|;}{punctuation|;}
    *{punctuation|)} self{operator|=}./{variable|$self} {punctuation|;}{punctuation|;}
esac
while [ -h {string|"$self"} ]{punctuation|;} do
    link{operator|=}{variable|$}{punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|}{operator|\|} fail {string|"the link $self cannot be followed"}
    case {variable|$link} in
        /*{punctuation|)} self{operator|=}{variable|$link} {punctuation|;}{punctuation|;}
        *{punctuation|)} self{operator|=}{variable|$}{punctuation|\{}self%/*{punctuation|\}}/{variable|$link} {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}{variable|$}{punctuation|\{}self%/*{punctuation|\}}
case {variable|$root} in
    .{punctuation|)} root{operator|=}{variable|$PWD} {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}/ {punctuation|;}{punctuation|;}
esac
case {variable|$root/} in
    */./* {operator|\|} */../* {operator|\|} [!/]*{punctuation|)} root{operator|=}{variable|$}{punctuation|(}cd {string|"$root"} && pwd{punctuation|)} {operator|\|}{operator|\|} fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]{punctuation|;} then
    cache{operator|=}{variable|$XDG_CACHE_HOME/jbuild}
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]{punctuation|;} then
    cache{operator|=}{variable|$HOME/.cache/jbuild}
{keyword|else}
    cache{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
{target symbol|        {variable|$}\{HOME}{punctuation|:}+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}0
    runtime{operator|=}
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] {operator|\|}{operator|\|} return 1
    while IFS{operator|=} read -r line {operator|\|}{operator|\|} [ -n {string|"$line"} ]{punctuation|;} do
        case {variable|$line} in
            JAVA_RUNTIME_VERSION{operator|=}*{punctuation|)} runtime{operator|=}{variable|$}{punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION{operator|=}*{punctuation|)}
                version{operator|=}{variable|$}{punctuation|\{}line{comment|#*=\}}
                version{operator|=}{variable|$}{punctuation|\{}version{comment|#\\"\}}
                version{operator|=}{variable|$}{punctuation|\{}version{comment|#1.\}}
                feature{operator|=}{variable|$}{punctuation|\{}version%%[!0-9]*{punctuation|\}}
                runtime{operator|=}{variable|$}{punctuation|\{}runtime{punctuation|:}-{variable|$version}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        [ {string|"$\{feature:-0\}"} {operator|!=} 0 ] && [ -n {string|"$runtime"} ] && [ {string|"$runtime"} {operator|!=} {string|"$version"} ] && break
    done <{string|"$1/release"}
    runtime{operator|=}{variable|$}{punctuation|\{}runtime{comment|#\\"\}}
    runtime{operator|=}{variable|$}{punctuation|\{}runtime%\\"{punctuation|\}}
    [ {string|"$\{feature:-0\}"} -gt 0 ]
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} {operator|\|}{operator|\|} return 0
    case {variable|$runtime} in
        *-ea* {operator|\|} *-beta*{punctuation|)} return 0 {punctuation|;}{punctuation|;}
    esac
    if [ {string|"$feature"} -gt {string|"$best"} ]{punctuation|;} then
        best{operator|=}{variable|$feature}
        java_home{operator|=}{variable|$1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        for jdk in {string|"$folder"}/* {string|"$folder"}/*/Contents/Home{punctuation|;} do
            [ -d {string|"$jdk"} ] && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} -ge 17 ] {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}{variable|$JBUILD_JAVA_HOME}
        return
    fi
    best{operator|=}16
    if [ -n {string|"$\{JAVA_HOME:-\}"} ]{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}{variable|$}{punctuation|(}command -v java{punctuation|)} && found{operator|=}{variable|$}{punctuation|(}readlink -f {string|"$found"} 2>/dev/null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    [ -n {string|"$java_home"} ] {operator|\|}{operator|\|} fail "no Java 17 or newer was found.
Install a JDK {punctuation|(}any vendor, 17 or newer{punctuation|;} 25 is fastest{punctuation|)}, or set JBUILD_JAVA_HOME to the folder of one.
{target symbol|Looked at}{punctuation|:} JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    [ -n {string|"$cache"} ] && [ -r {string|"$cache/java"} ] {operator|\|}{operator|\|} return 1
    {punctuation|\{}
        IFS{operator|=} read -r line && [ {string|"$line"} {operator|=} {string|"$asked"} ] && IFS{operator|=} read -r java_home
    {punctuation|\}} <{string|"$cache/java"} {operator|\|}{operator|\|} return 1
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && [ {string|"$feature"} -ge 17 ]
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        [ {string|"$folder"} -nt {string|"$cache/java"} ] && return 1
    done
    return 0
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    [ -n {string|"$cache"} ] && mkdir -p {string|"$cache"} 2>/dev/null && [ -w {string|"$cache"} ] {operator|\|}{operator|\|} return 0
    case {variable|$asked} in
        *'
'*{punctuation|)} return 0 {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} 2>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} 2>/dev/null
{punctuation|\}}

if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] {operator|\|}{operator|\|} ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] {operator|\|}{operator|\|} remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}/*{punctuation|;} do
        if [ {string|"$file"} -nt {string|"$jar"} ]{punctuation|;} then
            return 0
        elif [ -d {string|"$file"} ]{punctuation|;} then
            has_newer {string|"$file"} && return 0
        fi
    done
    return 1
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    [ -f {string|"$jar"} ] && [ ! {string|"$root/pom.xml"} -nt {string|"$jar"} ] {operator|\|}{operator|\|} return 0
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return 0
    done
    return 1
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command -v mvn >/dev/null {operator|\|}{operator|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&2
    if [ -z {string|"$\{JAVA_HOME:-\}"} ] && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME{operator|=}{variable|$java_home}
        {keyword|export} JAVA_HOME
    fi
    mkdir -p {string|"$root/target"}{target symbol| &&} {punctuation|:} >{string|"$root/target/build-begin"} {operator|\|}{operator|\|} fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} && mvn -B -q -Dmaven.test.skip{operator|=}true package{punctuation|)} </dev/null >{string|"$root/target/build.log"} 2>&1{punctuation|;} then
        cat {string|"$root/target/build.log"} >&2
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if [ -f {string|"$root/pom.xml"} ]{punctuation|;} then
    jar{operator|=}{variable|$root/target/jbuild.jar}
    if is_stale{punctuation|;} then
        build_jar
    fi
{keyword|else}
    jar{operator|=}{variable|$root/jbuild.jar}
    [ -f {string|"$jar"} ] {operator|\|}{operator|\|} jar{operator|=}{variable|$root/lib/jbuild.jar}
    [ -f {string|"$jar"} ] {operator|\|}{operator|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
[ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|\|}{operator|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ -t 1 ] && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ -t 2 ] && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if [ ! -d /System/Library ]{punctuation|;} then
    LC_ALL{operator|=}C.UTF-8
    {keyword|export} LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}-XX{punctuation|:}ArchiveClassesAtExit{operator|=}
if [ -n {string|"$cache"} ] && [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off ]{punctuation|;} then
    archive{operator|=}{variable|$cache/$runtime$java_home$root/jbuild.archive}
    use_archive{operator|=}-XX{punctuation|:}SharedArchiveFile{operator|=}{variable|$archive}
    if [ {string|"$feature"} -ge 25 ]{punctuation|;} then
        use_archive{operator|=}-XX{punctuation|:}AOTCache{operator|=}{variable|$archive}
        make_archive{operator|=}-XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    if [ ! {string|"$archive"} -nt {string|"$jar"} ] {operator|\|}{operator|\|} [ {string|"$java_home/release"} -nt {string|"$archive"} ]{punctuation|;} then
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    if nice -n 10 {string|"$java_home/bin/java"} {variable|$options} {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && [ -s {string|"$archive.$$"} ]{punctuation|;} then
        mv -f {string|"$archive.$$"} {string|"$archive"}
{target symbol|    else}
        {punctuation|:} >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}{variable|$?}
    if [ {string|"$status"} {operator|=} 1 ] && [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        ! {string|"$java_home/bin/java"}{target symbol| {variable|$options} {variable|$}\{JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -version >/dev/null 2>&1{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&2
        status{operator|=}3
    fi
{punctuation|\}}

set -f
if [ -n {string|"$archive"} ] && [ -z {string|"$use_archive"} ] && [ {string|"$\{1:-\}"} {operator|=} build ] && [ ! {string|"$archive.failed"} -nt {string|"$jar"} ]{punctuation|;} then
{target symbol|    run_java {variable|$options} {variable|$}\{JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if [ {string|"$status"} {operator|=} 0 ] && mkdir -p {string|"$\{archive%/*\}"} 2>/dev/null && [ -w {string|"$\{archive%/*\}"} ]{punctuation|;} then
        if [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]{punctuation|;} then
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1
        {keyword|else}
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit {string|"$status"}
fi
if [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]{punctuation|;} then
{target symbol|    run_java {variable|$options} {variable|$}\{use_archive}{punctuation|:}+{string|"$use_archive"}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"}{target symbol| {variable|$options} {variable|$}\{use_archive}{punctuation|:}+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
