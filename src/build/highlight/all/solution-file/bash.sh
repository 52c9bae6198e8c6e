{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} \{
    printf {string|'jbuild: %s\\n'} {string|"$1"} >&{number|2}
    exit {number|3}
\}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{property|self}{operator|=}${number|0}
case $self in
    */*{punctuation|)} ;;
    *{punctuation|)} self{operator|=}./$self ;;
esac
while [ -h {string|"$self"} ]; do
    {property|link}{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link in
        /*{punctuation|)} self{operator|=}$link ;;
        *{punctuation|)} self{operator|=}$\{self%/*\}/$link ;;
    esac
done
{property|root}{operator|=}$\{self%/*\}
case $root in
    .{punctuation|)} root{operator|=}$PWD ;;
    {string|''}{punctuation|)} root{operator|=}/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} ;;
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]; then
    {property|cache}{operator|=}$XDG_CACHE_HOME/jbuild
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]; then
    {property|cache}{operator|=}$HOME/.cache/jbuild
else
    {property|cache}{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} \{
    {property|feature}{operator|=}{number|0}
    {property|runtime}{operator|=}
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| return {number|1}
    {property|while IFS}{operator|=} read -r line \|\| [ -n {string|"$line"} ]; do
        case $line in
            {property|JAVA_RUNTIME_VERSION}{operator|=}*{punctuation|)} runtime{operator|=}$\{line{comment|#*=\} ;;}
            {property|JAVA_VERSION}{operator|=}*{punctuation|)}
                {property|version}{operator|=}$\{line{comment|#*=\}}
                {property|version}{operator|=}$\{version{comment|#\\"\}}
                {property|version}{operator|=}$\{version{comment|#1.\}}
                {property|feature}{operator|=}$\{version%%[!{number|0}-{number|9}]*\}
                {property|runtime}{operator|=}$\{runtime:-$version\}
                ;;
        esac
        [ {string|"$\{feature:-0\}"} {property|!}{operator|=} {number|0} ] && [ -n {string|"$runtime"} ] && [ {string|"$runtime"} {property|!}{operator|=} {string|"$version"} ] && break
    done <{string|"$1/release"}
    {property|runtime}{operator|=}$\{runtime{comment|#\\"\}}
    {property|runtime}{operator|=}$\{runtime%\\"\}
    [ {string|"$\{feature:-0\}"} -gt {number|0} ]
\}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{punctuation|(}{punctuation|)} \{
    look_at {string|"$1"} \|\| return {number|0}
    case $runtime in
        *-ea* \| *-beta*{punctuation|)} return {number|0} ;;
    esac
    if [ {string|"$feature"} -gt {string|"$best"} ]; then
        {property|best}{operator|=}$feature
        {property|java_home}{operator|=}${number|1}
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
    {property|java_home}{operator|=}
    if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]; then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} -ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {property|java_home}{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    {property|best}{operator|=}{number|16}
    if [ -n {string|"$\{JAVA_HOME:-\}"} ]; then
        consider {string|"$JAVA_HOME"}
    fi
    {property|found}{operator|=}${punctuation|(}command -v java{punctuation|)} && found{operator|=}${punctuation|(}readlink -f {string|"$found"} {number|2}>/dev/null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider {string|"$jdk"}
    done
    [ -n {string|"$java_home"} ] \|\| fail "no Java {number|17} or newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer; {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} and the folders of macOS."
\}

{property|asked}{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{punctuation|(}{punctuation|)} \{
    [ -n {string|"$cache"} ] && [ -r {string|"$cache/java"} ] \|\| return {number|1}
    \{
        {property|IFS}{operator|=} read -r line && [ {string|"$line"} {operator|=} {string|"$asked"} {property|] && IFS}{operator|=} read -r java_home
    \} <{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && [ {string|"$feature"} -ge {number|17} ]
\}

are_older_than_memory{punctuation|(}{punctuation|)} \{
    for folder in {string|"$@"}; do
        [ {string|"$folder"} -nt {string|"$cache/java"} ] && return {number|1}
    done
    return {number|0}
\}

remember_java{punctuation|(}{punctuation|)} \{
    [ -n {string|"$cache"} ] && mkdir -p {string|"$cache"} {number|2}>/dev/null && [ -w {string|"$cache"} ] \|\| return {number|0}
    case $asked in
        *'
'*{punctuation|)} return {number|0} ;;
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}>/dev/null
\}

if [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! remembered_java; then
    search_java
    look_at {string|"$java_home"}
    [ -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{punctuation|(}{punctuation|)} \{
    for file in {string|"$1"}/*; do
        if [ {string|"$file"} -nt {string|"$jar"} ]; then
            return {number|0}
        elif [ -d {string|"$file"} ]; then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
\}

is_stale{punctuation|(}{punctuation|)} \{
    [ -f {string|"$jar"} ] && [ ! {string|"$root/pom.xml"} -nt {string|"$jar"} ] \|\| return {number|0}
    for part in src/main _layouts _includes assets/theme; do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
\}

build_jar{punctuation|(}{punctuation|)} \{
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&{number|2}
    if [ -z {string|"$\{JAVA_HOME:-\}"} ] && ! command -v javac >/dev/null; then
        {property|JAVA_HOME}{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && : >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} {property|&& mvn -B -q -Dmaven.test.skip}{operator|=}true package{punctuation|)} </dev/null >{string|"$root/target/build.log"} {number|2}>&{number|1}; then
        cat {string|"$root/target/build.log"} >&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
\}

if [ -f {string|"$root/pom.xml"} ]; then
    {property|jar}{operator|=}$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    {property|jar}{operator|=}$root/jbuild.jar
    [ -f {string|"$jar"} {property|] \|\| jar}{operator|=}$root/lib/jbuild.jar
    [ -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{property|options}{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{property|options}{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{property|options}{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
[ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {property|] \|\| options}{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{property|[ -t 1 ] && options}{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{property|[ -t 2 ] && options}{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if [ ! -d /System/Library ]; then
    {property|LC_ALL}{operator|=}C.UTF-{number|8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{property|archive}{operator|=}
{property|use_archive}{operator|=}
{property|make_archive}{operator|=}-XX:ArchiveClassesAtExit{operator|=}
if [ -n {string|"$cache"} ] && [ {string|"$\{JBUILD_ARCHIVE:-\}"} {property|!}{operator|=} off ]; then
    {property|archive}{operator|=}$cache/$runtime$java_home$root/jbuild.archive
    {property|use_archive}{operator|=}-XX:SharedArchiveFile{operator|=}$archive
    if [ {string|"$feature"} -ge {number|25} ]; then
        {property|use_archive}{operator|=}-XX:AOTCache{operator|=}$archive
        {property|make_archive}{operator|=}-XX:AOTCacheOutput{operator|=}
    fi
    if [ ! {string|"$archive"} -nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} -nt {string|"$archive"} ]; then
        {property|use_archive}{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} \{
    trap {string|''} HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && [ -s {string|"$archive.$$"} ]; then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    {property|status}{operator|=}$?
    if [ {string|"$status"} {operator|=} {number|1} ] && [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        ! {string|"$java_home/bin/java"} $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null {number|2}>&{number|1}; then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&{number|2}
        {property|status}{operator|=}{number|3}
    fi
\}

set -f
if [ -n {string|"$archive"} ] && [ -z {string|"$use_archive"} ] && [ {string|"$\{1:-\}"} {operator|=} build ] && [ ! {string|"$archive.failed"} -nt {string|"$jar"} ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar {string|"$jar"} {string|"$@"}
    if [ {string|"$status"} {operator|=} {number|0} ] && mkdir -p {string|"$\{archive%/*\}"} {number|2}>/dev/null && [ -w {string|"$\{archive%/*\}"} ]; then
        if [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]; then
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1}
        else
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; then
    run_java $options $\{use_archive:+{string|"$use_archive"}\} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive:+{string|"$use_archive"}\} -jar {string|"$jar"} {string|"$@"}
