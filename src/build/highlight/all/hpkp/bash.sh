#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes{punctuation|;} "wait": make it before this command ends, not behind it

fail() \{
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self{operator|=}$0
case $self in
    */*) {punctuation|;}{punctuation|;}
    *) self{operator|=}./$self {punctuation|;}{punctuation|;}
esac
while [ -h "$self" ]{punctuation|;} do
    link{operator|=}$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self{operator|=}$link {punctuation|;}{punctuation|;}
        *) self{operator|=}$\{self%/*\}/$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}$\{self%/*\}
case $root in
    .) root{operator|=}$PWD {punctuation|;}{punctuation|;}
    '') root{operator|=}/ {punctuation|;}{punctuation|;}
esac
case $root/ in
    */./* \| */../* \| [!/]*) root{operator|=}$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" {punctuation|;}{punctuation|;}
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "$\{XDG_CACHE_HOME:-\}" ]{punctuation|;} then
    cache{operator|=}$XDG_CACHE_HOME/jbuild
elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]{punctuation|;} then
    cache{operator|=}$HOME/.cache/jbuild
else
    cache{operator|=}
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature{operator|=}17, runtime{operator|=}17.0.15+6. False where it has no Java.
look_at() \{
    feature{operator|=}0
    runtime{operator|=}
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS{operator|=} read -r line \|\| [ -n "$line" ]{punctuation|;} do
        case $line in
            JAVA_RUNTIME_VERSION{operator|=}*) runtime{operator|=}$\{line#*{operator|=}\} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}*)
                version{operator|=}$\{line#*{operator|=}\}
                version{operator|=}$\{version#\\"\}
                version{operator|=}$\{version#1.\}
                feature{operator|=}$\{version%%[!0-9]*\}
                runtime{operator|=}$\{runtime:-$version\}
                {punctuation|;}{punctuation|;}
        esac
        [ "$\{feature:-0\}" !{operator|=} 0 ] && [ -n "$runtime" ] && [ "$runtime" !{operator|=} "$version" ] && break
    done <"$1/release"
    runtime{operator|=}$\{runtime#\\"\}
    runtime{operator|=}$\{runtime%\\"\}
    [ "$\{feature:-0\}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 {punctuation|;}{punctuation|;}
    esac
    if [ "$feature" -gt "$best" ]{punctuation|;} then
        best{operator|=}$feature
        java_home{operator|=}$1
    fi
\}

consider_all() \{
    for folder in "$@"{punctuation|;} do
        for jdk in "$folder"/* "$folder"/*/Contents/Home{punctuation|;} do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
\}

search_java() \{
    java_home{operator|=}
    if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]{punctuation|;} then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}16
    if [ -n "$\{JAVA_HOME:-\}" ]{punctuation|;} then
        consider "$JAVA_HOME"
    fi
    found{operator|=}$(command -v java) && found{operator|=}$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer{punctuation|;} 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

asked{operator|=}"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    \{
        IFS{operator|=} read -r line && [ "$line" {operator|=} "$asked" ] && IFS{operator|=} read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"{punctuation|;} do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}

if [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at "$java_home"
    [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "$1"/*{punctuation|;} do
        if [ "$file" -nt "$jar" ]{punctuation|;} then
            return 0
        elif [ -d "$file" ]{punctuation|;} then
            has_newer "$file" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer "$root/$part" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip{operator|=}true package) </dev/null >"$root/target/build.log" 2>&1{punctuation|;} then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built{punctuation|;} Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
\}

if [ -f "$root/pom.xml" ]{punctuation|;} then
    jar{operator|=}$root/target/jbuild.jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{operator|=}$root/jbuild.jar
    [ -f "$jar" ] \|\| jar{operator|=}$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays{punctuation|;} a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options{operator|=}"-XX:+UseSerialGC -XX:TieredStopAtLevel{operator|=}1 -XX:-UsePerfData"
options{operator|=}"$options -Dfile.encoding{operator|=}UTF-8 -Dsun.jnu.encoding{operator|=}UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options{operator|=}"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options{operator|=}"$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options{operator|=}"$options -Djbuild.stdout{operator|=}terminal"
[ -t 2 ] && options{operator|=}"$options -Djbuild.stderr{operator|=}terminal"
if [ ! -d /System/Library ]{punctuation|;} then
    LC_ALL{operator|=}C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}-XX:ArchiveClassesAtExit{operator|=}
if [ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" !{operator|=} off ]{punctuation|;} then
    archive{operator|=}$cache/$runtime$java_home$root/jbuild.archive
    use_archive{operator|=}-XX:SharedArchiveFile{operator|=}$archive
    if [ "$feature" -ge 25 ]{punctuation|;} then
        use_archive{operator|=}-XX:AOTCache{operator|=}$archive
        make_archive{operator|=}-XX:AOTCacheOutput{operator|=}
    fi
    if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]{punctuation|;} then
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]{punctuation|;} then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors{punctuation|;} so it is asked once more.
run_java() \{
    "$java_home/bin/java" "$@"
    status{operator|=}$?
    if [ "$status" {operator|=} 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1{punctuation|;} then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS{operator|=}%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status{operator|=}3
    fi
\}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" {operator|=} build ] && [ ! "$archive.failed" -nt "$jar" ]{punctuation|;} then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"
    if [ "$status" {operator|=} 0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]{punctuation|;} then
        if [ "$\{JBUILD_ARCHIVE:-\}" {operator|=} wait ]{punctuation|;} then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "$\{JBUILD_JAVA_OPTS:-\}" ]{punctuation|;} then
    run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"
