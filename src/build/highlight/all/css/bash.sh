#!/bin/sh
# Starts {property|jbuild}{punctuation|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} {selector|make it before this command ends, not behind it

fail()} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} >&2
    exit 3
{punctuation|\}}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    *{comment|/*) ;;
    *) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
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
    */}.{comment|/* \| */}..{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;
            JAVA_VERSION=*)
                version=$\{line#*=\}
                version=$\{version#\\"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "$\{feature:-0\}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/}Contents/Home{punctuation|;} do
            [ -d {string|"$jdk"} ] && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

{selector|search_java()} {punctuation|\{}
    java_home=
    if [ -n {selector|"$}{punctuation|\{}{property|JBUILD_JAVA_HOME}{punctuation|:}-{punctuation|\}}" ]{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} -ge 17 ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n {selector|"$}{punctuation|\{}{property|JAVA_HOME}{punctuation|:}-{punctuation|\}}" ]{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found=${punctuation|(}command -v java{punctuation|)} && found=${punctuation|(}readlink -f {selector|"$found" 2>/dev/null) && consider "$}{punctuation|\{}found%/bin/java{punctuation|\}}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    [ -n {string|"$java_home"} ] \|\| fail "no Java 17 or newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} 17 or newer{punctuation|;} 25 is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked {property|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} and the folders of macOS."
{punctuation|\}}

{selector|asked="$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java()} {punctuation|\{}
    {selector|[ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1}
    {punctuation|\{}
        IFS= read -r line && [ {string|"$line"} = {string|"$asked"} ] && IFS= read -r java_home
    {punctuation|\}} <{string|"$cache/java"} \|\| return 1
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && [ {string|"$feature"} -ge 17 ]
{punctuation|\}}

{selector|are_older_than_memory()} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        [ {string|"$folder"} -nt {string|"$cache/java"} ] && return 1
    done
    return 0
{punctuation|\}}

{selector|remember_java()} {punctuation|\{}
    [ -n {string|"$cache"} ] && mkdir -p {string|"$cache"} 2>/dev/null && [ -w {string|"$cache"} ] \|\| return 0
    case $asked in
        *'
'*{punctuation|)} return 0 {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} 2>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} 2>/dev/null
{punctuation|\}}

if [ -n {selector|"$}{punctuation|\{}{property|JBUILD_JAVA_HOME}{punctuation|:}-{punctuation|\}}" ] \|\| ! remembered_java{punctuation|;} {selector|then
    search_java
    look_at "$java_home"
    [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer()} {punctuation|\{}
    for file in {string|"$1"}/*{punctuation|;} do
        if [ {string|"$file"} -nt {string|"$jar"} ]{punctuation|;} then
            return 0
        elif [ -d {string|"$file"} ]{punctuation|;} then
            has_newer {string|"$file"} && return 0
        fi
    done
    return 1
{punctuation|\}}

{selector|is_stale()} {punctuation|\{}
    [ -f {string|"$jar"} ] && [ ! {string|"$root/pom.xml"} -nt {string|"$jar"} ] \|\| return 0
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return 0
    done
    return 1
{punctuation|\}}

{selector|build_jar()} {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&2
    if [ -z {selector|"$}{punctuation|\{}{property|JAVA_HOME}{punctuation|:}-{punctuation|\}}" ] && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && {punctuation|:} >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} && mvn -B -q -Dmaven.test.skip=true package{punctuation|)} </dev/null >{string|"$root/target/build.log"} 2>&1{punctuation|;} then
        cat {string|"$root/target/build.log"} >&2
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if [ -f {string|"$root/pom.xml"} ]{punctuation|;} then
    jar=$root/target/jbuild.jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f {string|"$jar"} ] \|\| jar=$root/lib/jbuild.jar
    [ -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} and Java takes anything but UTF-8 badly.
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
[ -n {selector|"$}{punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}}{string|" ] \|\| options="}$options {property|-XX}{punctuation|:}+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options={string|"$options -Djbuild.stdout=terminal"}
[ -t 2 ] && options={string|"$options -Djbuild.stderr=terminal"}
if [ ! -d /System/Library ]{punctuation|;} then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder{punctuation|,} and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive={property|-XX}{punctuation|:}ArchiveClassesAtExit=
if [ -n {selector|"$cache" ] && [ "$}{punctuation|\{}{property|JBUILD_ARCHIVE}{punctuation|:}-{punctuation|\}}" != off ]{punctuation|;} then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive={property|-XX}{punctuation|:}SharedArchiveFile=$archive
    if [ {string|"$feature"} -ge 25 ]{punctuation|;} then
        use_archive={property|-XX}{punctuation|:}AOTCache=$archive
        make_archive={property|-XX}{punctuation|:}AOTCacheOutput=
    fi
    if [ ! {string|"$archive"} -nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} -nt {string|"$archive"} ]{punctuation|;} then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's {selector|site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train()} {punctuation|\{}
    trap {string|''} HUP INT
    if nice -n 10 {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && [ -s {string|"$archive.$$"} ]{punctuation|;} then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    {property|else}
        {punctuation|:} >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start{punctuation|,} as jbuild does for a site with errors{punctuation|;} {selector|so it is asked once more.
run_java()} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {selector|status=$?
    if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&
        ! "$java_home/bin/java" $options $}{punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -version >/dev/null 2>&1{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&2
        status=3
    fi
{punctuation|\}}

set -f
if [ -n {selector|"$archive" ] && [ -z "$use_archive" ] && [ "$}{punctuation|\{}1{punctuation|:}-{punctuation|\}}{string|" = build ] && [ ! "}$archive.failed{string|" -nt "}$jar" ]{punctuation|;} {selector|then
    run_java $options $}{punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if [ {selector|"$status" = 0 ] && mkdir -p "$}{punctuation|\{}archive%/*{punctuation|\}}{string|" 2>/dev/null && [ -w "}{selector|$}{punctuation|\{}archive%/*{punctuation|\}}" ]{punctuation|;} then
        if [ {selector|"$}{punctuation|\{}{property|JBUILD_ARCHIVE}{punctuation|:}-{punctuation|\}}" = wait ]{punctuation|;} then
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1
        else
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit {string|"$status"}
fi
if [ -n {selector|"$}{punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}}" ]{punctuation|;} {selector|then
    run_java $options $}{punctuation|\{}{property|use_archive}{punctuation|:}+{string|"$use_archive"}{punctuation|\}} {selector|$JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options $}{punctuation|\{}{property|use_archive}{punctuation|:}+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
