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
    printf '{property|jbuild}{punctuation|:} %s\\n' "$1" >&2
    exit 3
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{punctuation|=}{value attr-value|$0
case $self in
    */*) }{punctuation|;}{punctuation|;}
    *) self{punctuation|=}{value attr-value|./$self }{punctuation|;}{punctuation|;}
esac
while [ -h "$self" ]{punctuation|;} do
    link{punctuation|=}{value attr-value|$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self=$link }{punctuation|;}{punctuation|;}
        *) self{punctuation|=}{value attr-value|$\{self%/*\}/$link }{punctuation|;}{punctuation|;}
    esac
done
root{punctuation|=}{value attr-value|$\{self%/*\}
case $root in
    .) root=$PWD }{punctuation|;}{punctuation|;}
    '') root{punctuation|=}{value attr-value|/ }{punctuation|;}{punctuation|;}
esac
case $root/ in
    */{punctuation|.}/* \| */{punctuation|.}{punctuation|.}/* \| [!/]*) root{punctuation|=}{value attr-value|$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" }{punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n "${punctuation|\{}{property|XDG_CACHE_HOME}{punctuation|:}-{punctuation|\}}" ]{punctuation|;} then
    cache{punctuation|=}{value attr-value|$XDG_CACHE_HOME/jbuild
elif [ -n "$\{}{property|HOME}{punctuation|:}-{punctuation|\}}" ] && [ -d "$HOME" ]{punctuation|;} then
    cache{punctuation|=}{value attr-value|$HOME/.cache/jbuild
else
    cache=
fi

}{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents() {punctuation|\{}
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}{property|HOME}{punctuation|:}+"$HOME/{punctuation|.}sdkman/candidates/java" "$HOME/{punctuation|.}jdks" "$HOME/Library/Java/JavaVirtualMachines"{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at() {punctuation|\{}
    feature{punctuation|=}{value attr-value|0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]}{punctuation|;} do
        case $line in
            JAVA_RUNTIME_VERSION{punctuation|=}{value attr-value|*) runtime=$\{line}{comment|#*=\} ;;}
            JAVA_VERSION{punctuation|=}{value attr-value|*)
                version=$\{line}{comment|#*=\}}
                version{punctuation|=}{value attr-value|$\{version}{comment|#\\"\}}
                version{punctuation|=}{value attr-value|$\{version}{comment|#1.\}}
                feature{punctuation|=}{value attr-value|$\{version%%[!0-9]*\}
                runtime=$\{}{property|runtime}{punctuation|:}-$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        [ "${punctuation|\{}{property|feature}{punctuation|:}-0{punctuation|\}}" !{punctuation|=} {value attr-value|0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime}{comment|#\\"\}}
    runtime{punctuation|=}{value attr-value|$\{runtime%\\"\}
    [ "$\{}{property|feature}{punctuation|:}-0{punctuation|\}}" -gt 0 ]
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider() {punctuation|\{}
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 {punctuation|;}{punctuation|;}
    esac
    if [ "$feature" -gt "$best" ]{punctuation|;} then
        best{punctuation|=}{value attr-value|$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"}{punctuation|;} do
        for jdk in "$folder"/* "$folder"/*/Contents/Home{punctuation|;} do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
{punctuation|\}}

search_java() {punctuation|\{}
    java_home{punctuation|=}{value attr-value|
    if [ -n "$\{}{property|JBUILD_JAVA_HOME}{punctuation|:}-{punctuation|\}}" ]{punctuation|;} then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs 17 or newer"
        java_home{punctuation|=}{value attr-value|$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "$\{}{property|JAVA_HOME}{punctuation|:}-{punctuation|\}}" ]{punctuation|;} then
        consider "$JAVA_HOME"
    fi
    found{punctuation|=}{value attr-value|$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home}{punctuation|;} do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found{punctuation|.}
Install a JDK (any vendor{punctuation|,} 17 or newer{punctuation|;} 25 is fastest){punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked {property|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/{punctuation|.}sdkman{punctuation|,} ~/{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{punctuation|=}{value attr-value|"$\{}{property|JAVA_HOME}{punctuation|:}-{punctuation|\}}\|$PATH\|${punctuation|\{}{property|HOME}{punctuation|:}-{punctuation|\}}"

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java() {punctuation|\{}
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    {punctuation|\{}
        IFS{punctuation|=} {value attr-value|read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"}{punctuation|;} do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
{punctuation|\}}

remember_java() {punctuation|\{}
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java{punctuation|.}$$" && mv -f "$cache/java{punctuation|.}$$" "$cache/java" 2>/dev/null
{punctuation|\}}

if [ -n "${punctuation|\{}{property|JBUILD_JAVA_HOME}{punctuation|:}-{punctuation|\}}" ] \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at "$java_home"
    [ -n "${punctuation|\{}{property|JBUILD_JAVA_HOME}{punctuation|:}-{punctuation|\}}" ] \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer() {punctuation|\{}
    for file in "$1"/*{punctuation|;} do
        if [ "$file" -nt "$jar" ]{punctuation|;} then
            return 0
        elif [ -d "$file" ]{punctuation|;} then
            has_newer "$file" && return 0
        fi
    done
    return 1
{punctuation|\}}

is_stale() {punctuation|\{}
    [ -f "$jar" ] && [ ! "$root/pom{punctuation|.}xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer "$root/$part" && return 0
    done
    return 1
{punctuation|\}}

build_jar() {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first{punctuation|,} and Maven (mvn) was not found{punctuation|.} Install Maven 3{punctuation|.}8 or newer{punctuation|.}"
    printf 'Building jbuild … (about a minute{punctuation|,} once)\\n' >&2
    if [ -z "${punctuation|\{}{property|JAVA_HOME}{punctuation|:}-{punctuation|\}}" ] && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME{punctuation|=}{value attr-value|$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1}{punctuation|;} then
        cat "$root/target/build{punctuation|.}log" >&2
        fail "the tool could not be built{punctuation|;} Maven's messages above say why"
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r "$root/target/build-begin" "$jar"
{punctuation|\}}

if [ -f "$root/pom{punctuation|.}xml" ]{punctuation|;} then
    jar{punctuation|=}{value attr-value|$root/target/jbuild.jar
    if is_stale}{punctuation|;} then
        build_jar
    fi
else
    jar{punctuation|=}{value attr-value|$root/jbuild.jar
    [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
fi

}{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{punctuation|=}{value attr-value|"}{property|-XX}{punctuation|:}+UseSerialGC {property|-XX}{punctuation|:}TieredStopAtLevel{punctuation|=}{value attr-value|1 }{property|-XX}{punctuation|:}-UsePerfData"
options{punctuation|=}{value attr-value|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
}{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{punctuation|=}{value attr-value|"$options }{property|-XX}{punctuation|:}+DisplayVMOutputToStderr {property|-Xlog}{punctuation|:}disable"
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
[ -n "${punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}}" ] \|\| options{punctuation|=}{value attr-value|"$options }{property|-XX}{punctuation|:}+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options{punctuation|=}{value attr-value|"$options -Djbuild.stdout=terminal"
[ -t 2 ] && options="$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]}{punctuation|;} then
    LC_ALL{punctuation|=}{value attr-value|C.UTF-8
    export LC_ALL
fi

}{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{punctuation|=}{value attr-value|
use_archive=
make_archive=}{property|-XX}{punctuation|:}ArchiveClassesAtExit{punctuation|=}{value attr-value|
if [ -n "$cache" ] && [ "$\{}{property|JBUILD_ARCHIVE}{punctuation|:}-{punctuation|\}}" !{punctuation|=} {value attr-value|off ]}{punctuation|;} then
    archive{punctuation|=}{value attr-value|$cache/$runtime$java_home$root/jbuild.archive
    use_archive=}{property|-XX}{punctuation|:}SharedArchiveFile{punctuation|=}{value attr-value|$archive
    if [ "$feature" -ge 25 ]}{punctuation|;} then
        use_archive{punctuation|=}{property|-XX}{punctuation|:}AOTCache{punctuation|=}{value attr-value|$archive
        make_archive=}{property|-XX}{punctuation|:}AOTCacheOutput{punctuation|=}{value attr-value|
    fi
    if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]}{punctuation|;} then
        use_archive{punctuation|=}{value attr-value|
    fi
fi

}{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train() {punctuation|\{}
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive{punctuation|.}$$" -jar "$jar" train && [ -s "$archive{punctuation|.}$$" ]{punctuation|;} then
        mv -f "$archive{punctuation|.}$$" "$archive"
    else
        {punctuation|:} >"$archive{punctuation|.}failed"
    fi
    rm -f "$archive{punctuation|.}$$" "$archive{punctuation|.}$${punctuation|.}config"
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java() {punctuation|\{}
    "$java_home/bin/java" "$@"
    status{punctuation|=}{value attr-value|$?
    if [ "$status" = 1 ] && [ -n "$\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}}" ] &&
        ! "$java_home/bin/java" $options ${punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -version >/dev/null 2>&1{punctuation|;} then
        printf '{property|jbuild}{punctuation|:} Java cannot start with JBUILD_JAVA_OPTS{punctuation|=}{value attr-value|%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
\}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{}{property|1}{punctuation|:}-{punctuation|\}}" {punctuation|=} {value attr-value|build ] && [ ! "$archive.failed" -nt "$jar" ]}{punctuation|;} then
    run_java $options ${punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -jar "$jar" "$@"
    if [ "$status" {punctuation|=} {value attr-value|0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]}{punctuation|;} then
        if [ "${punctuation|\{}{property|JBUILD_ARCHIVE}{punctuation|:}-{punctuation|\}}" {punctuation|=} {value attr-value|wait ]}{punctuation|;} then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "${punctuation|\{}{property|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}}" ]{punctuation|;} then
    run_java $options ${punctuation|\{}{property|use_archive}{punctuation|:}+"$use_archive"{punctuation|\}} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options ${punctuation|\{}{property|use_archive}{punctuation|:}+"$use_archive"{punctuation|\}} -jar "$jar" "$@"
