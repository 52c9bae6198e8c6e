#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes; {string|"wait"}: make it before this command ends, not behind it

fail{operator|(}{operator|)} {operator|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} >&2
    exit 3
{operator|\}}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    {operator|*}/{operator|*}{operator|)} ;;
    {operator|*}{operator|)} self=./$self ;;
esac
while {operator|[} -h {string|"$self"} {operator|]}; do
    link=${operator|(}readlink {string|"$self"}{operator|)} {operator|\|}{operator|\|} fail {string|"the link $self cannot be followed"}
    case $link in
        /{operator|*}{operator|)} self=$link ;;
        {operator|*}{operator|)} self=${operator|\{}self%/{operator|*}{operator|\}}/$link ;;
    esac
done
root=${operator|\{}self%/{operator|*}{operator|\}}
case $root in
    .{operator|)} root=$PWD ;;
    {string|''}{operator|)} root=/ ;;
esac
case $root/ in
    {operator|*}/./{operator|*} {operator|\|} {operator|*}/../{operator|*} {operator|\|} {operator|[}!/{operator|]}{operator|*}{operator|)} root=${operator|(}cd {string|"$root"} && pwd{operator|)} {operator|\|}{operator|\|} fail {string|"the folder $root cannot be entered"} ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if {operator|[} -n {string|"$\{XDG_CACHE_HOME:-\}"} {operator|]}; then
    cache=$XDG_CACHE_HOME/jbuild
elif {operator|[} -n {string|"$\{HOME:-\}"} {operator|]} && {operator|[} -d {string|"$HOME"} {operator|]}; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents{operator|(}{operator|)} {operator|\{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${operator|\{}HOME:{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{operator|\}}
{operator|\}}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15{operator|+}6. False where it has no Java.
look_at{operator|(}{operator|)} {operator|\{}
    feature=0
    runtime=
    {operator|[} -x {string|"$1/bin/java"} {operator|]} && {operator|[} -r {string|"$1/release"} {operator|]} {operator|\|}{operator|\|} return 1
    while IFS= read -r line {operator|\|}{operator|\|} {operator|[} -n {string|"$line"} {operator|]}; do
        case $line in
            JAVA_RUNTIME_VERSION={operator|*}{operator|)} runtime=${operator|\{}line#{operator|*}={operator|\}} ;;
            JAVA_VERSION={operator|*}{operator|)}
                version=${operator|\{}line#{operator|*}={operator|\}}
                version=${operator|\{}version#\\"{operator|\}}
                version=${operator|\{}version#1.{operator|\}}
                feature=${operator|\{}version%%{operator|[}!0-9{operator|]}{operator|*}{operator|\}}
                runtime=${operator|\{}runtime:-$version{operator|\}}
                ;;
        esac
        {operator|[} {string|"$\{feature:-0\}"} != 0 {operator|]} && {operator|[} -n {string|"$runtime"} {operator|]} && {operator|[} {string|"$runtime"} != {string|"$version"} {operator|]} && break
    done <{string|"$1/release"}
    runtime=${operator|\{}runtime#\\"{operator|\}}
    runtime=${operator|\{}runtime%\\"{operator|\}}
    {operator|[} {string|"$\{feature:-0\}"} -gt 0 {operator|]}
{operator|\}}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider{operator|(}{operator|)} {operator|\{}
    look_at {string|"$1"} {operator|\|}{operator|\|} return 0
    case $runtime in
        {operator|*}-ea{operator|*} {operator|\|} {operator|*}-beta{operator|*}{operator|)} return 0 ;;
    esac
    if {operator|[} {string|"$feature"} -gt {string|"$best"} {operator|]}; then
        best=$feature
        java_home=$1
    fi
{operator|\}}

consider_all{operator|(}{operator|)} {operator|\{}
    for folder in {string|"$@"}; do
        for jdk in {string|"$folder"}/{operator|*} {string|"$folder"}/{operator|*}/Contents/Home; do
            {operator|[} -d {string|"$jdk"} {operator|]} && consider {string|"$jdk"}
        done
    done
{operator|\}}

search_java{operator|(}{operator|)} {operator|\{}
    java_home=
    if {operator|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {operator|]}; then
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {operator|[} {string|"$feature"} -ge 17 {operator|]} {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if {operator|[} -n {string|"$\{JAVA_HOME:-\}"} {operator|]}; then
        consider {string|"$JAVA_HOME"}
    fi
    found=${operator|(}command -v java{operator|)} && found=${operator|(}readlink -f {string|"$found"} 2>/dev/null{operator|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk{operator|*}/libexec/openjdk.jdk/Contents/Home; do
        consider {string|"$jdk"}
    done
    {operator|[} -n {string|"$java_home"} {operator|]} {operator|\|}{operator|\|} fail "no Java 17 or newer was found.
Install a JDK {operator|(}any vendor, 17 or newer; 25 is fastest{operator|)}, or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
{operator|\}}

asked={string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java{operator|(}{operator|)} {operator|\{}
    {operator|[} -n {string|"$cache"} {operator|]} && {operator|[} -r {string|"$cache/java"} {operator|]} {operator|\|}{operator|\|} return 1
    {operator|\{}
        IFS= read -r line && {operator|[} {string|"$line"} = {string|"$asked"} {operator|]} && IFS= read -r java_home
    {operator|\}} <{string|"$cache/java"} {operator|\|}{operator|\|} return 1
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {operator|[} {string|"$feature"} -ge 17 {operator|]}
{operator|\}}

are_older_than_memory{operator|(}{operator|)} {operator|\{}
    for folder in {string|"$@"}; do
        {operator|[} {string|"$folder"} -nt {string|"$cache/java"} {operator|]} && return 1
    done
    return 0
{operator|\}}

remember_java{operator|(}{operator|)} {operator|\{}
    {operator|[} -n {string|"$cache"} {operator|]} && mkdir -p {string|"$cache"} 2>/dev/null && {operator|[} -w {string|"$cache"} {operator|]} {operator|\|}{operator|\|} return 0
    case $asked in
        {operator|*}'
'{operator|*}{operator|)} return 0 ;;
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} 2>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} 2>/dev/null
{operator|\}}

if {operator|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {operator|]} {operator|\|}{operator|\|} ! remembered_java; then
    search_java
    look_at {string|"$java_home"}
    {operator|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {operator|]} {operator|\|}{operator|\|} remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer{operator|(}{operator|)} {operator|\{}
    for file in {string|"$1"}/{operator|*}; do
        if {operator|[} {string|"$file"} -nt {string|"$jar"} {operator|]}; then
            return 0
        elif {operator|[} -d {string|"$file"} {operator|]}; then
            has_newer {string|"$file"} && return 0
        fi
    done
    return 1
{operator|\}}

is_stale{operator|(}{operator|)} {operator|\{}
    {operator|[} -f {string|"$jar"} {operator|]} && {operator|[} ! {string|"$root/pom.xml"} -nt {string|"$jar"} {operator|]} {operator|\|}{operator|\|} return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer {string|"$root/$part"} && return 0
    done
    return 1
{operator|\}}

build_jar{operator|(}{operator|)} {operator|\{}
    command -v mvn >/dev/null {operator|\|}{operator|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&2
    if {operator|[} -z {string|"$\{JAVA_HOME:-\}"} {operator|]} && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && : >{string|"$root/target/build-begin"} {operator|\|}{operator|\|} fail {string|"the folder $root/target cannot be written"}
    if ! {operator|(}cd {string|"$root"} && mvn -B -q -Dmaven.test.skip=true package{operator|)} {rule|{punctuation|<}/dev/null {punctuation|>}}{string|"$root/target/build.log"} 2>&1; then
        cat {string|"$root/target/build.log"} >&2
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{operator|\}}

if {operator|[} -f {string|"$root/pom.xml"} {operator|]}; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    {operator|[} -f {string|"$jar"} {operator|]} {operator|\|}{operator|\|} jar=$root/lib/jbuild.jar
    {operator|[} -f {string|"$jar"} {operator|]} {operator|\|}{operator|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long {operator|(}a preview server{operator|)} must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word, least of all on standard output.
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
{operator|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {operator|]} {operator|\|}{operator|\|} options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{operator|[} -t 1 {operator|]} && options={string|"$options -Djbuild.stdout=terminal"}
{operator|[} -t 2 {operator|]} && options={string|"$options -Djbuild.stderr=terminal"}
if {operator|[} ! -d /System/Library {operator|]}; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if {operator|[} -n {string|"$cache"} {operator|]} && {operator|[} {string|"$\{JBUILD_ARCHIVE:-\}"} != off {operator|]}; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if {operator|[} {string|"$feature"} -ge 25 {operator|]}; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if {operator|[} ! {string|"$archive"} -nt {string|"$jar"} {operator|]} {operator|\|}{operator|\|} {operator|[} {string|"$java_home/release"} -nt {string|"$archive"} {operator|]}; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train{operator|(}{operator|)} {operator|\{}
    trap {string|''} HUP INT
    if nice -n 10 {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && {operator|[} -s {string|"$archive.$$"} {operator|]}; then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{operator|\}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java{operator|(}{operator|)} {operator|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status=${operator|?}
    if {operator|[} {string|"$status"} = 1 {operator|]} && {operator|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {operator|]} &&
        ! {string|"$java_home/bin/java"} $options ${operator|\{}JBUILD_JAVA_OPTS:-{operator|\}} -version >/dev/null 2>&1; then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&2
        status=3
    fi
{operator|\}}

set -f
if {operator|[} -n {string|"$archive"} {operator|]} && {operator|[} -z {string|"$use_archive"} {operator|]} && {operator|[} {string|"$\{1:-\}"} = build {operator|]} && {operator|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {operator|]}; then
    run_java $options ${operator|\{}JBUILD_JAVA_OPTS:-{operator|\}} -jar {string|"$jar"} {string|"$@"}
    if {operator|[} {string|"$status"} = 0 {operator|]} && mkdir -p {string|"$\{archive%/*\}"} 2>/dev/null && {operator|[} -w {string|"$\{archive%/*\}"} {operator|]}; then
        if {operator|[} {string|"$\{JBUILD_ARCHIVE:-\}"} = wait {operator|]}; then
            {operator|(}train{operator|)} {rule|{punctuation|<}/dev/null {punctuation|>}}/dev/null 2>&1
        else
            {operator|(}train{operator|)} {rule|{punctuation|<}/dev/null {punctuation|>}}/dev/null 2>&1 &
        fi
    fi
    exit {string|"$status"}
fi
if {operator|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {operator|]}; then
    run_java $options ${operator|\{}use_archive:{operator|+}{string|"$use_archive"}{operator|\}} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${operator|\{}use_archive:{operator|+}{string|"$use_archive"}{operator|\}} -jar {string|"$jar"} {string|"$@"}
