#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell{punctuation|'}s own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

{command|{keyword|fail}(}{punctuation|)} \{
    {command|{keyword|printf} 'jbuild: {variable|%s}\\n' {string|"$1"} >}{operator|&}{command|{keyword|2}}
    {command|{keyword|exit} {number|3}}
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

{command|{keyword|self}=${number|0}}
{command|{keyword|case} $self in}
    */*{punctuation|)} ;;
    *{punctuation|)} self=./$self ;;
{command|{keyword|esac}}
{command|{keyword|while} [ {parameter attr-name|-h} {string|"$self"} ]; do}
    {command|{keyword|link}=$(readlink {string|"$self"}}{punctuation|)} \|\| fail "the link $self cannot be followed"
    {command|{keyword|case} $link in}
        /*{punctuation|)} self=$link ;;
        *{punctuation|)} self=$\{self%/*\}/$link ;;
    {command|{keyword|esac}}
{command|{keyword|done}}
{command|{keyword|root}=$\{self%/*\}}
{command|{keyword|case} $root in}
    .{punctuation|)} root=$PWD ;;
    {punctuation|'}{punctuation|'}{punctuation|)} root=/ ;;
{command|{keyword|esac}}
{command|{keyword|case} $root/ in}
    */./* \| */../* \| [!/]*{punctuation|)} root=${punctuation|(}{command|{keyword|cd} {string|"$root"} }{operator|&}{operator|&} {command|{keyword|pwd}}{punctuation|)} \|\| fail "the folder $root cannot be entered" ;;
{command|{keyword|esac}}

# ---- which Java ------------------------------------------------------------------------------------------------------

{command|{keyword|if} [ {parameter attr-name|-n} {string|"$\{XDG_CACHE_HOME:-\}"} ]; then}
    {command|{keyword|cache}=$XDG_CACHE_HOME{parameter attr-name|/jbuild}}
{command|{keyword|elif} [ {parameter attr-name|-n} {string|"$\{HOME:-\}"} ] }{operator|&}{operator|&} [ -d "$HOME" ]; then
    {command|{keyword|cache}=$HOME/.cache{parameter attr-name|/jbuild}}
{command|{keyword|else}}
    {command|{keyword|cache}=}
{command|{keyword|fi}}

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
{command|{keyword|with_jdk_parents}(}{punctuation|)} \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
{command|{keyword|look_at}(}{punctuation|)} \{
    {command|{keyword|feature}={number|0}}
    {command|{keyword|runtime}=}
    [ -x "$1/bin/java" ] {operator|&}{operator|&} [ -r "$1/release" ] \|\| return 1
    {command|{keyword|while} IFS= read {parameter attr-name|-r} line \|\| [ {parameter attr-name|-n} {string|"$line"} ]; do}
        {command|{keyword|case} $line in}
            {command|{keyword|JAVA_RUNTIME_VERSION}=*}{punctuation|)} runtime=$\{line#*=\} ;;
            {command|{keyword|JAVA_VERSION}=*}{punctuation|)}
                {command|{keyword|version}=$\{line#*=\}}
                {command|{keyword|version}=$\{version#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}$\{feature:{number|-0}\}{string|" != 0 ] && [ -n "}$runtime{string|" ] && [ "}$runtime{string|" != "}$version{string|" ] && break
    done <"}${number|1}{parameter attr-name|/release}{string|"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "}$\{feature:{number|-0}\}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}${number|1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}$feature{string|" -gt "}$best{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}$@{string|"; do
        for jdk in "}$folder{string|"/* "}$folder{string|"/*/Contents/Home; do
            [ -d "}$jdk{string|" ] && consider "}$jdk{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java $feature, but jbuild needs {number|17} or newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}$\{JAVA_HOME:-\}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}$\{found%/bin/java\}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}$jdk{string|"
    done
    [ -n "}$java_home{string|" ] \|\| fail "}no Java {number|17} or newer was found.}
{command|{keyword|Install} a JDK (any vendor, {number|17} or newer; {number|25} is fastest}{punctuation|)}, or set JBUILD_JAVA_HOME to the folder of one.
{command|{keyword|Looked} at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS.{string|"
\}

asked="}$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}$cache{string|" ] && [ -r "}$cache{parameter attr-name|/java}{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}$line{string|" = "}$asked{string|" ] && IFS= read -r java_home
    \} <"}$cache{parameter attr-name|/java}{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}$java_home{string|" && [ "}$feature{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}$@{string|"; do
        [ "}$folder{string|" -nt "}$cache{parameter attr-name|/java}{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}$cache{string|" ] && mkdir -p "}$cache{string|" 2>/dev/null && [ -w "}$cache{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}$asked{string|" "}$java_home{string|" 2>/dev/null >"}$cache/java.$${string|" && mv -f "}$cache/java.$${string|" "}$cache{parameter attr-name|/java}{string|" 2>/dev/null
\}

if [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}$java_home{string|"
    [ -n "}$\{JBUILD_JAVA_HOME:-\}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}${number|1}{string|"/*; do
        if [ "}$file{string|" -nt "}$jar{string|" ]; then
            return 0
        elif [ -d "}$file{string|" ]; then
            has_newer "}$file{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}$jar{string|" ] && [ ! "}$root/pom.xml{string|" -nt "}$jar{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}$root/$part{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first, and Maven (mvn}{punctuation|)} was not found. Install Maven 3.8 or newer."
    {command|{keyword|printf} 'Building jbuild … (about a minute, once}{punctuation|)}\\n{punctuation|'} >{operator|&}{command|{keyword|2}}
    {command|{keyword|if} [ {parameter attr-name|-z} {string|"$\{JAVA_HOME:-\}"} ] }{operator|&}{operator|&} ! command -v javac >/dev/null; then
        {command|{keyword|JAVA_HOME}=$java_home}
        {command|{keyword|export} JAVA_HOME}
    {command|{keyword|fi}}
    {command|{keyword|mkdir} {parameter attr-name|-p} {string|"$root/target"} }{operator|&}{operator|&} : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    {command|{keyword|if} ! (cd {string|"$root"} }{operator|&}{operator|&} {command|{keyword|mvn} {parameter attr-name|-B} {parameter attr-name|-q} -Dmaven.test.skip=true package}{punctuation|)} </dev/null >"$root/target/build.log" 2>{operator|&}{command|{keyword|1}; then}
        {command|{keyword|cat} {string|"$root/target/build.log"} >}{operator|&}{command|{keyword|2}}
        {command|{keyword|fail} {string|"the tool could not be built; Maven's messages above say why"}}
    {command|{keyword|fi}}
    # The jar counts as old as the build{punctuation|'}s begin, so that what was edited meanwhile is built next time.
    {command|{keyword|touch} {parameter attr-name|-r} {string|"$root/target/build-begin"} {string|"$jar"}}
\}

{command|{keyword|if} [ {parameter attr-name|-f} {string|"$root/pom.xml"} ]; then}
    {command|{keyword|jar}=$root/target/jbuild.jar}
    {command|{keyword|if} is_stale; then}
        {command|{keyword|build_jar}}
    {command|{keyword|fi}}
{command|{keyword|else}}
    {command|{keyword|jar}=$root/jbuild.jar}
    [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
{command|{keyword|fi}}

# ---- Java{punctuation|'}s options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long {punctuation|(}{command|{keyword|a} preview server}{punctuation|)} must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
{command|{keyword|options}={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
{command|{keyword|options}={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
# What goes wrong with an archive is never worth a word, least of all on standard output.
{command|{keyword|options}={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
# Not each Java knows each of these. But that would go for the author{punctuation|'}s options too, whose slips must be told.
[ -n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] {operator|&}{operator|&} {command|{keyword|options}={string|"$options -Djbuild.stdout=terminal"}}
[ -t 2 ] {operator|&}{operator|&} {command|{keyword|options}={string|"$options -Djbuild.stderr=terminal"}}
{command|{keyword|if} [ ! {parameter attr-name|-d} /System{parameter attr-name|/Library} ]; then}
    {command|{keyword|LC_ALL}=C.UTF{number|-8}}
    {command|{keyword|export} LC_ALL}
{command|{keyword|fi}}

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool{punctuation|'}s folder, and is of use as long as it is newer than both. Java checks it again.
{command|{keyword|archive}=}
{command|{keyword|use_archive}=}
{command|{keyword|make_archive}=-XX:ArchiveClassesAtExit=}
{command|{keyword|if} [ {parameter attr-name|-n} {string|"$cache"} ] }{operator|&}{operator|&} [ "$\{JBUILD_ARCHIVE:-\}" != off ]; then
    {command|{keyword|archive}=$cache/$runtime$java_home$root/jbuild.archive}
    {command|{keyword|use_archive}=-XX:SharedArchiveFile=$archive}
    {command|{keyword|if} [ {string|"$feature"} -ge {number|25} ]; then}
        {command|{keyword|use_archive}=-XX:AOTCache=$archive}
        {command|{keyword|make_archive}=-XX:AOTCacheOutput=}
    {command|{keyword|fi}}
    {command|{keyword|if} [ ! {string|"$archive"} -nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} -nt {string|"$archive"} ]; then}
        {command|{keyword|use_archive}=}
    {command|{keyword|fi}}
{command|{keyword|fi}}

# Makes the archive from a run of the tool over a small site of its own, so that the author{punctuation|'}s site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
{command|{keyword|train}(}{punctuation|)} \{
    {command|{keyword|trap} '' HUP INT}
    {command|{keyword|if} nice {parameter attr-name|-n} {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train }{operator|&}{operator|&} [ -s "$archive.$$" ]; then
        {command|{keyword|mv} {parameter attr-name|-f} {string|"$archive.$$"} {string|"$archive"}}
    {command|{keyword|else}}
        : >"$archive.failed"
    {command|{keyword|fi}}
    {command|{keyword|rm} {parameter attr-name|-f} {string|"$archive.$$"} {string|"$archive.$$.config"}}
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
{command|{keyword|run_java}(}{punctuation|)} \{
    "$java_home/bin/java" "${operator|@}"
    {command|{keyword|status}=$?}
    {command|{keyword|if} [ {string|"$status"} = {number|1} ] }{operator|&}{operator|&} [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] {operator|&}{operator|&}
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>{operator|&}{command|{keyword|1}; then}
        {command|{keyword|printf} 'jbuild: Java cannot start with JBUILD_JAVA_OPTS={variable|%s}\\n' {string|"$JBUILD_JAVA_OPTS"} >}{operator|&}{command|{keyword|2}}
        {command|{keyword|status}={number|3}}
    {command|{keyword|fi}}
\}

{command|{keyword|set} {parameter attr-name|-f}}
{command|{keyword|if} [ {parameter attr-name|-n} {string|"$archive"} ] }{operator|&}{operator|&} [ -z "$use_archive" ] {operator|&}{operator|&} [ "$\{1:-\}" = build ] {operator|&}{operator|&} [ ! "$archive.failed" -nt "$jar" ]; then
    {command|{keyword|run_java} $options $\{JBUILD_JAVA_OPTS:-\} -jar {string|"$jar"} {string|"$@"}}
    {command|{keyword|if} [ {string|"$status"} = {number|0} ] }{operator|&}{operator|&} {command|{keyword|mkdir} {parameter attr-name|-p} {string|"$\{archive%/*\}"} {number|2}>/dev{parameter attr-name|/null} }{operator|&}{operator|&} [ -w "$\{archive%/*\}" ]; then
        {command|{keyword|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} = wait ]; then}
            {punctuation|(}{command|{keyword|train}}{punctuation|)} </dev/null >/dev/null 2>{operator|&}{command|{keyword|1}}
        {command|{keyword|else}}
            {punctuation|(}{command|{keyword|train}}{punctuation|)} </dev/null >/dev/null 2>{operator|&}{command|{keyword|1} }{operator|&}
        {command|{keyword|fi}}
    {command|{keyword|fi}}
    {command|{keyword|exit} {string|"$status"}}
{command|{keyword|fi}}
{command|{keyword|if} [ {parameter attr-name|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; then}
    {command|{keyword|run_java} $options $\{use_archive:+{string|"$use_archive"}\} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}}
    {command|{keyword|exit} {string|"$status"}}
{command|{keyword|fi}}
{command|{keyword|exec} {string|"$java_home/bin/java"} $options $\{use_archive:+{string|"$use_archive"}\} -jar {string|"$jar"} {string|"$@"}}
