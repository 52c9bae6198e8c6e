{error-message string|#!/bin/sh}
{error-message string|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{error-message string|#}
{error-message string|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{error-message string|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{error-message string|#}
{error-message string|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{error-message string|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{error-message string|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{error-message string|fail() \{}
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
{error-message string|\}}

{error-message string|# ---- where this script lies ------------------------------------------------------------------------------------------}

{error-message string|self=$0}
{error-message string|case $self in}
    */*) ;;
    *) self=./$self ;;
{error-message string|esac}
{error-message string|while [ -h "$self" ]; do}
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self=$link ;;
        *) self=$\{self%/*\}/$link ;;
    esac
{error-message string|done}
{error-message string|root=$\{self%/*\}}
{error-message string|case $root in}
    .) root=$PWD ;;
    '') root=/ ;;
{error-message string|esac}
{error-message string|case $root/ in}
    */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
{error-message string|esac}

{error-message string|# ---- which Java ------------------------------------------------------------------------------------------------------}

{error-message string|if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then}
    cache=$XDG_CACHE_HOME/jbuild
{error-message string|elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then}
    cache=$HOME/.cache/jbuild
{error-message string|else}
    cache=
{error-message string|fi}

{error-message string|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{error-message string|with_jdk_parents() \{}
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
{error-message string|\}}

{error-message string|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{error-message string|look_at() \{}
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
{error-message string|\}}

{error-message string|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{error-message string|consider() \{}
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
{error-message string|\}}

{error-message string|consider_all() \{}
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
{error-message string|\}}

{error-message string|search_java() \{}
    java_home=
    if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "$\{JAVA_HOME:-\}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.
{error-message string|Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
{error-message string|Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{error-message string|\}}

{error-message string|asked="$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{error-message string|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{error-message string|remembered_java() \{}
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
{error-message string|\}}

{error-message string|are_older_than_memory() \{}
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
{error-message string|\}}

{error-message string|remember_java() \{}
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
{error-message string|'*) return 0 ;;}
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
{error-message string|\}}

{error-message string|if [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java; then}
    search_java
    look_at "$java_home"
    [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java
{error-message string|fi}

{error-message string|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{error-message string|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{error-message string|has_newer() \{}
    for file in "$1"/*; do
        if [ "$file" -nt "$jar" ]; then
            return 0
        elif [ -d "$file" ]; then
            has_newer "$file" && return 0
        fi
    done
    return 1
{error-message string|\}}

{error-message string|is_stale() \{}
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
{error-message string|\}}

{error-message string|build_jar() \{}
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
{error-message string|\}}

{error-message string|if [ -f "$root/pom.xml" ]; then}
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
{error-message string|else}
    jar=$root/jbuild.jar
    [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
{error-message string|fi}

{error-message string|# ---- Java's options --------------------------------------------------------------------------------------------------}

{error-message string|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{error-message string|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{error-message string|options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{error-message string|options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{error-message string|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{error-message string|options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{error-message string|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{error-message string|[ -n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"}
{error-message string|[ -t 1 ] && options="$options -Djbuild.stdout=terminal"}
{error-message string|[ -t 2 ] && options="$options -Djbuild.stderr=terminal"}
{error-message string|if [ ! -d /System/Library ]; then}
    LC_ALL=C.UTF-8
    export LC_ALL
{error-message string|fi}

{error-message string|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{error-message string|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{error-message string|archive=}
{error-message string|use_archive=}
{error-message string|make_archive=-XX:ArchiveClassesAtExit=}
{error-message string|if [ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" != off ]; then}
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "$feature" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then
        use_archive=
    fi
{error-message string|fi}

{error-message string|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{error-message string|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{error-message string|train() \{}
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
{error-message string|\}}

{error-message string|# ---- go --------------------------------------------------------------------------------------------------------------}

{error-message string|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{error-message string|run_java() \{}
    "$java_home/bin/java" "$@"
    status=$?
    if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
{error-message string|\}}

{error-message string|set -f}
{error-message string|if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then}
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"
    if [ "$status" = 0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then
        if [ "$\{JBUILD_ARCHIVE:-\}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
{error-message string|fi}
{error-message string|if [ -n "$\{JBUILD_JAVA_OPTS:-\}" ]; then}
    run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
{error-message string|fi}
{error-message string|exec "$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"}
