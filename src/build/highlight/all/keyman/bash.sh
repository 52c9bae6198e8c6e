#!/bin/sh
# Starts jbuild: finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to {rule-keyword keyword|use}{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes; {string|"wait"}: make it before this command ends{punctuation|,} not behind it

fail{punctuation|(}{punctuation|)} \{
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{header-keyword bold|&2}
    exit {number|3}
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self{punctuation|=}{operator|$}{number|0}
case {operator|$}self in
    */*{punctuation|)} ;;
    *{punctuation|)} self{punctuation|=}./{operator|$}self ;;
esac
while [ -h {string|"$self"} ]; do
    link{punctuation|=}{operator|$}{punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case {operator|$}link in
        /*{punctuation|)} self{punctuation|=}{operator|$}link ;;
        *{punctuation|)} self{punctuation|=}{operator|$}\{self%/*\}/{operator|$}link ;;
    esac
done
root{punctuation|=}{operator|$}\{self%/*\}
case {operator|$}root in
    .{punctuation|)} root{punctuation|=}{operator|$}PWD ;;
    {string|''}{punctuation|)} root{punctuation|=}/ ;;
esac
case {operator|$}root/ in
    */./* \| */{operator|..}/* \| [!/]*{punctuation|)} root{punctuation|=}{operator|$}{punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

{rule-keyword keyword|if} [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]; then
    cache{punctuation|=}{operator|$}XDG_CACHE_HOME/jbuild
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]; then
    cache{punctuation|=}{operator|$}HOME/.cache/jbuild
else
    cache{punctuation|=}
fi

# Calls {operator|$}{number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines {operator|\\}
        {operator|$}\{HOME:{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK in the folder {operator|$}{number|1} says about itself: feature{punctuation|=}{number|17}{punctuation|,} runtime{punctuation|=}{number|17}.{number|0}.{number|15}{operator|+}{number|6}. False where it has no Java.
look_at{punctuation|(}{punctuation|)} \{
    feature{punctuation|=}{number|0}
    runtime{punctuation|=}
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| {rule-keyword keyword|return} {number|1}
    while IFS{punctuation|=} read -r line \|\| [ -n {string|"$line"} ]; do
        case {operator|$}line in
            JAVA_RUNTIME_VERSION{punctuation|=}*{punctuation|)} runtime{punctuation|=}{operator|$}\{line#*{punctuation|=}\} ;;
            JAVA_VERSION{punctuation|=}*{punctuation|)}
                {header-statement bold|version}{punctuation|=}{operator|$}\{line#*{punctuation|=}\}
                {header-statement bold|version}{punctuation|=}{operator|$}\{{header-statement bold|version}#{operator|\\}"\}
                {header-statement bold|version}{punctuation|=}{operator|$}\{{header-statement bold|version}#{number|1}.\}
                feature{punctuation|=}{operator|$}\{{header-statement bold|version}%%[!{number|0}-{number|9}]*\}
                runtime{punctuation|=}{operator|$}\{runtime:-{operator|$}{header-statement bold|version}\}
                ;;
        esac
        [ {string|"$\{feature:-0\}"} !{punctuation|=} {number|0} ] && [ -n {string|"$runtime"} ] && [ {string|"$runtime"} !{punctuation|=} {string|"$version"} ] && break
    done <{string|"$1/release"}
    runtime{punctuation|=}{operator|$}\{runtime#{operator|\\}"\}
    runtime{punctuation|=}{operator|$}\{runtime%{operator|\\}"\}
    [ {string|"$\{feature:-0\}"} -gt {number|0} ]
\}

# Takes the JDK in the folder {operator|$}{number|1} {rule-keyword keyword|if} it is newer than the best so far. Previews are used only when asked for.
consider{punctuation|(}{punctuation|)} \{
    look_at {string|"$1"} \|\| {rule-keyword keyword|return} {number|0}
    case {operator|$}runtime in
        *-ea* \| *-beta*{punctuation|)} {rule-keyword keyword|return} {number|0} ;;
    esac
    {rule-keyword keyword|if} [ {string|"$feature"} -gt {string|"$best"} ]; then
        best{punctuation|=}{operator|$}feature
        java_home{punctuation|=}{operator|$}{number|1}
    fi
\}

consider_all{punctuation|(}{punctuation|)} \{
    for folder in {string|"$@"}; do
        for jdk in {string|"$folder"}/* {string|"$folder"}/*/Contents/Home; do
            [ -d {string|"$jdk"} ] && consider {string|"$jdk"}
        done
    done
\}

search_java{punctuation|(}{punctuation|)} \{
    java_home{punctuation|=}
    {rule-keyword keyword|if} [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]; then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} -ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{punctuation|=}{operator|$}JBUILD_JAVA_HOME
        {rule-keyword keyword|return}
    fi
    best{punctuation|=}{number|16}
    {rule-keyword keyword|if} [ -n {string|"$\{JAVA_HOME:-\}"} ]; then
        consider {string|"$JAVA_HOME"}
    fi
    found{punctuation|=}{operator|$}{punctuation|(}command -v java{punctuation|)} && found{punctuation|=}{operator|$}{punctuation|(}readlink -f {string|"$found"} {number|2}{operator|>}/dev/null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider {string|"$jdk"}
    done
    [ -n {string|"$java_home"} ] \|\| fail "no Java {number|17} or newer was found.
Install a JDK {punctuation|(}{rule-keyword keyword|any} vendor{punctuation|,} {number|17} or newer; {number|25} is fastest{punctuation|)}{punctuation|,} or {rule-keyword keyword|set} JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} and the folders of macOS."
\}

asked{punctuation|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again: same question{punctuation|,} and no JDK has come or gone since.
remembered_java{punctuation|(}{punctuation|)} \{
    [ -n {string|"$cache"} ] && [ -r {string|"$cache/java"} ] \|\| {rule-keyword keyword|return} {number|1}
    \{
        IFS{punctuation|=} read -r line && [ {string|"$line"} {punctuation|=} {string|"$asked"} ] && IFS{punctuation|=} read -r java_home
    \} <{string|"$cache/java"} \|\| {rule-keyword keyword|return} {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && [ {string|"$feature"} -ge {number|17} ]
\}

are_older_than_memory{punctuation|(}{punctuation|)} \{
    for folder in {string|"$@"}; do
        [ {string|"$folder"} -nt {string|"$cache/java"} ] && {rule-keyword keyword|return} {number|1}
    done
    {rule-keyword keyword|return} {number|0}
\}

remember_java{punctuation|(}{punctuation|)} \{
    [ -n {string|"$cache"} ] && mkdir -p {string|"$cache"} {number|2}{operator|>}/dev/null && [ -w {string|"$cache"} ] \|\| {rule-keyword keyword|return} {number|0}
    case {operator|$}asked in
        *'
'*{punctuation|)} {rule-keyword keyword|return} {number|0} ;;
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}/dev/null {operator|>}{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}/dev/null
\}

{rule-keyword keyword|if} [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! remembered_java; then
    search_java
    look_at {string|"$java_home"}
    [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder {operator|$}{number|1} is newer than the jar. A folder is newer when a file in it came or went.
has_newer{punctuation|(}{punctuation|)} \{
    for file in {string|"$1"}/*; do
        {rule-keyword keyword|if} [ {string|"$file"} -nt {string|"$jar"} ]; then
            {rule-keyword keyword|return} {number|0}
        elif [ -d {string|"$file"} ]; then
            has_newer {string|"$file"} && {rule-keyword keyword|return} {number|0}
        fi
    done
    {rule-keyword keyword|return} {number|1}
\}

is_stale{punctuation|(}{punctuation|)} \{
    [ -f {string|"$jar"} ] && [ ! {string|"$root/pom.xml"} -nt {string|"$jar"} ] \|\| {rule-keyword keyword|return} {number|0}
    for part in src/main _layouts _includes assets/theme; do
        has_newer {string|"$root/$part"} && {rule-keyword keyword|return} {number|0}
    done
    {rule-keyword keyword|return} {number|1}
\}

build_jar{punctuation|(}{punctuation|)} \{
    command -v mvn {operator|>}/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{header-keyword bold|&2}
    {rule-keyword keyword|if} [ -z {string|"$\{JAVA_HOME:-\}"} ] && ! command -v javac {operator|>}/dev/null; then
        JAVA_HOME{punctuation|=}{operator|$}java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && : {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {rule-keyword keyword|if} ! {punctuation|(}cd {string|"$root"} && mvn -B -q -Dmaven.test.skip{punctuation|=}true package{punctuation|)} </dev/null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{header-keyword bold|&1}; then
        cat {string|"$root/target/build.log"} {operator|>}{header-keyword bold|&2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's {structural-keyword keyword|begin}{punctuation|,} so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
\}

{rule-keyword keyword|if} [ -f {string|"$root/pom.xml"} ]; then
    jar{punctuation|=}{operator|$}root/target/jbuild.jar
    {rule-keyword keyword|if} is_stale; then
        build_jar
    fi
else
    jar{punctuation|=}{operator|$}root/jbuild.jar
    [ -f {string|"$jar"} ] \|\| jar{punctuation|=}{operator|$}root/lib/jbuild.jar
    [ -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} and Java takes anything but UTF-{number|8} badly.
options{punctuation|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{punctuation|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options{punctuation|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
[ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options{punctuation|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ -t {number|1} ] && options{punctuation|=}{string|"$options -Djbuild.stdout=terminal"}
[ -t {number|2} ] && options{punctuation|=}{string|"$options -Djbuild.stderr=terminal"}
{rule-keyword keyword|if} [ ! -d /System/Library ]; then
    LC_ALL{punctuation|=}C.UTF-{number|8}
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder{punctuation|,} and is of {rule-keyword keyword|use} as long as it is newer than both. Java checks it again.
archive{punctuation|=}
use_archive{punctuation|=}
make_archive{punctuation|=}-XX:ArchiveClassesAtExit{punctuation|=}
{rule-keyword keyword|if} [ -n {string|"$cache"} ] && [ {string|"$\{JBUILD_ARCHIVE:-\}"} !{punctuation|=} off ]; then
    archive{punctuation|=}{operator|$}cache/{operator|$}runtime{operator|$}java_home{operator|$}root/jbuild.archive
    use_archive{punctuation|=}-XX:SharedArchiveFile{punctuation|=}{operator|$}archive
    {rule-keyword keyword|if} [ {string|"$feature"} -ge {number|25} ]; then
        use_archive{punctuation|=}-XX:AOTCache{punctuation|=}{operator|$}archive
        make_archive{punctuation|=}-XX:AOTCacheOutput{punctuation|=}
    fi
    {rule-keyword keyword|if} [ ! {string|"$archive"} -nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} -nt {string|"$archive"} ]; then
        use_archive{punctuation|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched. It
# is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is not tried again with this jar.
train{punctuation|(}{punctuation|)} \{
    trap {string|''} HUP INT
    {rule-keyword keyword|if} nice -n {number|10} {string|"$java_home/bin/java"} {operator|$}options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && [ -s {string|"$archive.$$"} ]; then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : {operator|>}{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors; so it is asked once more.
run_java{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status{punctuation|=}{operator|$}?
    {rule-keyword keyword|if} [ {string|"$status"} {punctuation|=} {number|1} ] && [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        ! {string|"$java_home/bin/java"} {operator|$}options {operator|$}\{JBUILD_JAVA_OPTS:-\} -{header-statement bold|version} {operator|>}/dev/null {number|2}{operator|>}{header-keyword bold|&1}; then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{header-keyword bold|&2}
        status{punctuation|=}{number|3}
    fi
\}

{rule-keyword keyword|set} -f
{rule-keyword keyword|if} [ -n {string|"$archive"} ] && [ -z {string|"$use_archive"} ] && [ {string|"$\{1:-\}"} {punctuation|=} build ] && [ ! {string|"$archive.failed"} -nt {string|"$jar"} ]; then
    run_java {operator|$}options {operator|$}\{JBUILD_JAVA_OPTS:-\} -jar {string|"$jar"} {string|"$@"}
    {rule-keyword keyword|if} [ {string|"$status"} {punctuation|=} {number|0} ] && mkdir -p {string|"$\{archive%/*\}"} {number|2}{operator|>}/dev/null && [ -w {string|"$\{archive%/*\}"} ]; then
        {rule-keyword keyword|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {punctuation|=} wait ]; then
            {punctuation|(}train{punctuation|)} </dev/null {operator|>}/dev/null {number|2}{operator|>}{header-keyword bold|&1}
        else
            {punctuation|(}train{punctuation|)} </dev/null {operator|>}/dev/null {number|2}{operator|>}{header-keyword bold|&1} &
        fi
    fi
    exit {string|"$status"}
fi
{rule-keyword keyword|if} [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; then
    run_java {operator|$}options {operator|$}\{use_archive:{operator|+}{string|"$use_archive"}\} {operator|$}JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {operator|$}options {operator|$}\{use_archive:{operator|+}{string|"$use_archive"}\} -jar {string|"$jar"} {string|"$@"}
