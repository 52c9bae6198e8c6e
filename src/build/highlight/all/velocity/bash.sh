#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() \{
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case {variable|$self} in
    */*) ;;
    *) self=./{variable|$self} ;;
esac
while [ -h "{variable|$self}" ]; do
    link=$(readlink "{variable|$self}") \|\| fail "the link {variable|$self} cannot be followed"
    case {variable|$link} in
        /*) self={variable|$link} ;;
        *) self={variable|${punctuation|\{}self%/*{punctuation|\}}}/{variable|$link} ;;
    esac
done
root={variable|${punctuation|\{}self%/*{punctuation|\}}}
case {variable|$root} in
    .) root={variable|$PWD} ;;
    '') root=/ ;;
esac
case {variable|$root}/ in
    */./* \| */../* \| [!/]*) root=$(cd "{variable|$root}" && pwd) \|\| fail "the folder {variable|$root} cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "{variable|${punctuation|\{}XDG_CACHE_HOME{punctuation|:}-{punctuation|\}}}" ]; then
    cache={variable|$XDG_CACHE_HOME}/jbuild
elif [ -n "{variable|${punctuation|\{}HOME{punctuation|:}-{punctuation|\}}}" ] && [ -d "{variable|$HOME}" ]; then
    cache={variable|$HOME}/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        {variable|${punctuation|\{}HOME{punctuation|:}+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "{variable|$line}" ]; do
        case {variable|$line} in
            JAVA_RUNTIME_VERSION=*) runtime={variable|${punctuation|\{}line#*={punctuation|\}}} ;;
            JAVA_VERSION=*)
                version={variable|${punctuation|\{}line#*={punctuation|\}}}
                version={variable|${punctuation|\{}version#\\"{punctuation|\}}}
                version={variable|${punctuation|\{}version#{number|1}{punctuation|.}{punctuation|\}}}
                feature={variable|${punctuation|\{}version%%{punctuation|[}!{number|0}-{number|9}{punctuation|]}*{punctuation|\}}}
                runtime={variable|${punctuation|\{}runtime{punctuation|:}-$version{punctuation|\}}}
                ;;
        esac
        [ "{variable|${punctuation|\{}feature{punctuation|:}-{number|0}{punctuation|\}}}" != 0 ] && [ -n "{variable|$runtime}" ] && [ "{variable|$runtime}" != "{variable|$version}" ] && break
    done <"$1/release"
    runtime={variable|${punctuation|\{}runtime#\\"{punctuation|\}}}
    runtime={variable|${punctuation|\{}runtime%\\"{punctuation|\}}}
    [ "{variable|${punctuation|\{}feature{punctuation|:}-{number|0}{punctuation|\}}}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case {variable|$runtime} in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "{variable|$feature}" -gt "{variable|$best}" ]; then
        best={variable|$feature}
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "{variable|$folder}"/* "{variable|$folder}"/*/Contents/Home; do
            [ -d "{variable|$jdk}" ] && consider "{variable|$jdk}"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "{variable|${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}-{punctuation|\}}}" ]; then
        look_at "{variable|$JBUILD_JAVA_HOME}" \|\| fail "JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME}, but no JDK is there"
        [ "{variable|$feature}" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java {variable|$feature}, but jbuild needs 17 or newer"
        java_home={variable|$JBUILD_JAVA_HOME}
        return
    fi
    best=16
    if [ -n "{variable|${punctuation|\{}JAVA_HOME{punctuation|:}-{punctuation|\}}}" ]; then
        consider "{variable|$JAVA_HOME}"
    fi
    found=$(command -v java) && found=$(readlink -f "{variable|$found}" 2>/dev/null) && consider "{variable|${punctuation|\{}found%/bin/java{punctuation|\}}}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "{variable|$jdk}"
    done
    [ -n "{variable|$java_home}" ] \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

asked="{variable|${punctuation|\{}JAVA_HOME{punctuation|:}-{punctuation|\}}}\|{variable|$PATH}\|{variable|${punctuation|\{}HOME{punctuation|:}-{punctuation|\}}}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "{variable|$cache}" ] && [ -r "{variable|$cache}/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "{variable|$line}" = "{variable|$asked}" ] && IFS= read -r java_home
    \} <"{variable|$cache}/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "{variable|$java_home}" && [ "{variable|$feature}" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"; do
        [ "{variable|$folder}" -nt "{variable|$cache}/java" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "{variable|$cache}" ] && mkdir -p "{variable|$cache}" 2>/dev/null && [ -w "{variable|$cache}" ] \|\| return 0
    case {variable|$asked} in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "{variable|$asked}" "{variable|$java_home}" 2>/dev/null >"{variable|$cache}/java.$$" && mv -f "{variable|$cache}/java.$$" "{variable|$cache}/java" 2>/dev/null
\}

if [ -n "{variable|${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}-{punctuation|\}}}" ] \|\| ! remembered_java; then
    search_java
    look_at "{variable|$java_home}"
    [ -n "{variable|${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}-{punctuation|\}}}" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "$1"/*; do
        if [ "{variable|$file}" -nt "{variable|$jar}" ]; then
            return 0
        elif [ -d "{variable|$file}" ]; then
            has_newer "{variable|$file}" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "{variable|$jar}" ] && [ ! "{variable|$root}/pom.xml" -nt "{variable|$jar}" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "{variable|$root}/{variable|$part}" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "{variable|${punctuation|\{}JAVA_HOME{punctuation|:}-{punctuation|\}}}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME={variable|$java_home}
        export JAVA_HOME
    fi
    mkdir -p "{variable|$root}/target" && : >"{variable|$root}/target/build-begin" \|\| fail "the folder {variable|$root}/target cannot be written"
    if ! (cd "{variable|$root}" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"{variable|$root}/target/build.log" 2>{entity named-entity|&1;} then
        cat "{variable|$root}/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "{variable|$root}/target/build-begin" "{variable|$jar}"
\}

if [ -f "{variable|$root}/pom.xml" ]; then
    jar={variable|$root}/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar={variable|$root}/jbuild.jar
    [ -f "{variable|$jar}" ] \|\| jar={variable|$root}/lib/jbuild.jar
    [ -f "{variable|$jar}" ] \|\| fail "jbuild.jar was expected beside {variable|$self}"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="{variable|$options} -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="{variable|$options} -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "{variable|${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}}}" ] \|\| options="{variable|$options} -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="{variable|$options} -Djbuild.stdout=terminal"
[ -t 2 ] && options="{variable|$options} -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "{variable|$cache}" ] && [ "{variable|${punctuation|\{}JBUILD_ARCHIVE{punctuation|:}-{punctuation|\}}}" != off ]; then
    archive={variable|$cache}/{variable|$runtime}{variable|$java_home}{variable|$root}/jbuild.archive
    use_archive=-XX:SharedArchiveFile={variable|$archive}
    if [ "{variable|$feature}" -ge 25 ]; then
        use_archive=-XX:AOTCache={variable|$archive}
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "{variable|$archive}" -nt "{variable|$jar}" ] \|\| [ "{variable|$java_home}/release" -nt "{variable|$archive}" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "{variable|$java_home}/bin/java" {variable|$options} "{variable|$make_archive}{variable|$archive}.$$" -jar "{variable|$jar}" train && [ -s "{variable|$archive}.$$" ]; then
        mv -f "{variable|$archive}.$$" "{variable|$archive}"
    else
        : >"{variable|$archive{punctuation|.}failed}"
    fi
    rm -f "{variable|$archive}.$$" "{variable|$archive}.$$.config"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "{variable|$java_home}/bin/java" "$@"
    status=$?
    if [ "{variable|$status}" = 1 ] && [ -n "{variable|${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}}}" ] &&
        ! "{variable|$java_home}/bin/java" {variable|$options} {variable|${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}}} -version >/dev/null 2>{entity named-entity|&1;} then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "{variable|$JBUILD_JAVA_OPTS}" >&2
        status=3
    fi
\}

set -f
if [ -n "{variable|$archive}" ] && [ -z "{variable|$use_archive}" ] && [ "{variable|${punctuation|\{}{number|1}{punctuation|:}-{punctuation|\}}}" = build ] && [ ! "{variable|$archive{punctuation|.}failed}" -nt "{variable|$jar}" ]; then
    run_java {variable|$options} {variable|${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}}} -jar "{variable|$jar}" "$@"
    if [ "{variable|$status}" = 0 ] && mkdir -p "{variable|${punctuation|\{}archive%/*{punctuation|\}}}" 2>/dev/null && [ -w "{variable|${punctuation|\{}archive%/*{punctuation|\}}}" ]; then
        if [ "{variable|${punctuation|\{}JBUILD_ARCHIVE{punctuation|:}-{punctuation|\}}}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "{variable|$status}"
fi
if [ -n "{variable|${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}}}" ]; then
    run_java {variable|$options} {variable|${punctuation|\{}use_archive{punctuation|:}+{string|"$use_archive"}{punctuation|\}}} {variable|$JBUILD_JAVA_OPTS} -jar "{variable|$jar}" "$@"
    exit "{variable|$status}"
fi
exec "{variable|$java_home}/bin/java" {variable|$options} {variable|${punctuation|\{}use_archive{punctuation|:}+{string|"$use_archive"}{punctuation|\}}} -jar "{variable|$jar}" "$@"
