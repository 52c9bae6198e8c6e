{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail() \{
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
\}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{key attr-name|self}{value attr-value|{punctuation|=}$0}
case $self in
    */*) {comment|;;}
    *) self{value attr-value|{punctuation|=}./$self }{comment|;;}
esac
while [ -h "$self" ]{comment|; do}
    {key attr-name|link}{value attr-value|{punctuation|=}$(readlink "$self") \|\| fail "the link $self cannot be followed"}
    case $link in
        /*) self{value attr-value|{punctuation|=}$link }{comment|;;}
        *) self{value attr-value|{punctuation|=}$\{self%/*\}/$link }{comment|;;}
    esac
done
{key attr-name|root}{value attr-value|{punctuation|=}$\{self%/*\}}
case $root in
    .) root{value attr-value|{punctuation|=}$PWD }{comment|;;}
    '') root{value attr-value|{punctuation|=}/ }{comment|;;}
esac
case $root/ in
    */./* \| */../* \| [!/]*) root{value attr-value|{punctuation|=}$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" }{comment|;;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n "$\{XDG_CACHE_HOME:-\}" ]{comment|; then}
    {key attr-name|cache}{value attr-value|{punctuation|=}$XDG_CACHE_HOME/jbuild}
elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]{comment|; then}
    {key attr-name|cache}{value attr-value|{punctuation|=}$HOME/.cache/jbuild}
else
    {key attr-name|cache}{value attr-value|{punctuation|=}}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at() \{
    {key attr-name|feature}{value attr-value|{punctuation|=}0}
    {key attr-name|runtime}{value attr-value|{punctuation|=}}
    {section selector|{punctuation|[} -x "$1/bin/java" {punctuation|]} && {punctuation|[} -r "$1/release" {punctuation|]}} \|\| return 1
    while IFS{value attr-value|{punctuation|=} read -r line \|\| [ -n "$line" ]}{comment|; do}
        case $line in
            {key attr-name|JAVA_RUNTIME_VERSION}{value attr-value|{punctuation|=}*) runtime=$\{line}{comment|#*=\} ;;}
            {key attr-name|JAVA_VERSION}{value attr-value|{punctuation|=}*)}
                {key attr-name|version}{value attr-value|{punctuation|=}$\{line}{comment|#*=\}}
                {key attr-name|version}{value attr-value|{punctuation|=}$\{version}{comment|#\\"\}}
                {key attr-name|version}{value attr-value|{punctuation|=}$\{version}{comment|#1.\}}
                {key attr-name|feature}{value attr-value|{punctuation|=}$\{version%%[!0-9]*\}}
                {key attr-name|runtime}{value attr-value|{punctuation|=}$\{runtime:-$version\}}
                {comment|;;}
        esac
        {section selector|{punctuation|[} "${punctuation|\{}feature:-0{punctuation|\}}" {operator|!}= 0 {punctuation|]} && {punctuation|[} -n "$runtime" {punctuation|]} && {punctuation|[} "$runtime" {operator|!}= "$version" {punctuation|]}} && break
    done <"$1/release"
    {key attr-name|runtime}{value attr-value|{punctuation|=}$\{runtime}{comment|#\\"\}}
    {key attr-name|runtime}{value attr-value|{punctuation|=}$\{runtime%\\"\}}
    {section selector|{punctuation|[} "${punctuation|\{}feature:-0{punctuation|\}}" -gt 0 {punctuation|]}}
\}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 {comment|;;}
    esac
    if [ "$feature" -gt "$best" ]{comment|; then}
        {key attr-name|best}{value attr-value|{punctuation|=}$feature}
        {key attr-name|java_home}{value attr-value|{punctuation|=}$1}
    fi
\}

consider_all() \{
    for folder in "$@"{comment|; do}
        for jdk in "$folder"/* "$folder"/*/Contents/Home{comment|; do}
            {section selector|{punctuation|[} -d "$jdk" {punctuation|]}} && consider "$jdk"
        done
    done
\}

search_java() \{
    {key attr-name|java_home}{value attr-value|{punctuation|=}}
    if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]{comment|; then}
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        {section selector|{punctuation|[} "$feature" -ge 17 {punctuation|]}} \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        {key attr-name|java_home}{value attr-value|{punctuation|=}$JBUILD_JAVA_HOME}
        return
    fi
    {key attr-name|best}{value attr-value|{punctuation|=}16}
    if [ -n "$\{JAVA_HOME:-\}" ]{comment|; then}
        consider "$JAVA_HOME"
    fi
    {key attr-name|found}{value attr-value|{punctuation|=}$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{comment|; do}
        consider "$jdk"
    done
    {section selector|{punctuation|[} -n "$java_home" {punctuation|]}} \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

{key attr-name|asked}{value attr-value|{punctuation|=}"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java() \{
    {section selector|{punctuation|[} -n "$cache" {punctuation|]} && {punctuation|[} -r "$cache/java" {punctuation|]}} \|\| return 1
    \{
        {key attr-name|IFS}{value attr-value|{punctuation|=} read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home}
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"{comment|; do}
        {section selector|{punctuation|[} "$folder" -nt "$cache/java" {punctuation|]}} && return 1
    done
    return 0
\}

remember_java() \{
    {section selector|{punctuation|[} -n "$cache" {punctuation|]} && mkdir -p "$cache" 2>/dev/null && {punctuation|[} -w "$cache" {punctuation|]}} \|\| return 0
    case $asked in
        *'
'*) return 0 {comment|;;}
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}

if [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java{comment|; then}
    search_java
    look_at "$java_home"
    {section selector|{punctuation|[} -n "${punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}" {punctuation|]}} \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer() \{
    for file in "$1"/*{comment|; do}
        if [ "$file" -nt "$jar" ]{comment|; then}
            return 0
        elif [ -d "$file" ]{comment|; then}
            has_newer "$file" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    {section selector|{punctuation|[} -f "$jar" {punctuation|]} && {punctuation|[} {operator|!} "$root/pom.xml" -nt "$jar" {punctuation|]}} \|\| return 0
    for part in src/main _layouts _includes assets/theme{comment|; do}
        has_newer "$root/$part" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null{comment|; then}
        {key attr-name|JAVA_HOME}{value attr-value|{punctuation|=}$java_home}
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip{value attr-value|{punctuation|=}true package) </dev/null >"$root/target/build.log" 2>&1}{comment|; then}
        cat "$root/target/build.log" >&2
        fail "the tool could not be built{comment|; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r "$root/target/build-begin" "$jar"
\}

if [ -f "$root/pom.xml" ]{comment|; then}
    {key attr-name|jar}{value attr-value|{punctuation|=}$root/target/jbuild.jar}
    if is_stale{comment|; then}
        build_jar
    fi
else
    {key attr-name|jar}{value attr-value|{punctuation|=}$root/jbuild.jar}
    {section selector|{punctuation|[} -f "$jar" {punctuation|]}} \|\| jar{value attr-value|{punctuation|=}$root/lib/jbuild.jar}
    {section selector|{punctuation|[} -f "$jar" {punctuation|]}} \|\| fail "jbuild.jar was expected beside $self"
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{key attr-name|options}{value attr-value|{punctuation|=}"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{key attr-name|options}{value attr-value|{punctuation|=}"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{key attr-name|options}{value attr-value|{punctuation|=}"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{section selector|{punctuation|[} -n "${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" {punctuation|]}} \|\| options{value attr-value|{punctuation|=}"$options -XX:+IgnoreUnrecognizedVMOptions"}
{section selector|{punctuation|[} -t 1 {punctuation|]}} && options{value attr-value|{punctuation|=}"$options -Djbuild.stdout=terminal"}
{section selector|{punctuation|[} -t 2 {punctuation|]}} && options{value attr-value|{punctuation|=}"$options -Djbuild.stderr=terminal"}
if [ ! -d /System/Library ]{comment|; then}
    {key attr-name|LC_ALL}{value attr-value|{punctuation|=}C.UTF-8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{key attr-name|archive}{value attr-value|{punctuation|=}}
{key attr-name|use_archive}{value attr-value|{punctuation|=}}
{key attr-name|make_archive}{value attr-value|{punctuation|=}-XX:ArchiveClassesAtExit=}
if [ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" !{value attr-value|{punctuation|=} off ]}{comment|; then}
    {key attr-name|archive}{value attr-value|{punctuation|=}$cache/$runtime$java_home$root/jbuild.archive}
    {key attr-name|use_archive}{value attr-value|{punctuation|=}-XX:SharedArchiveFile=$archive}
    if [ "$feature" -ge 25 ]{comment|; then}
        {key attr-name|use_archive}{value attr-value|{punctuation|=}-XX:AOTCache=$archive}
        {key attr-name|make_archive}{value attr-value|{punctuation|=}-XX:AOTCacheOutput=}
    fi
    if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]{comment|; then}
        {key attr-name|use_archive}{value attr-value|{punctuation|=}}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train() \{
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]{comment|; then}
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
\}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java() \{
    "$java_home/bin/java" "$@"
    {key attr-name|status}{value attr-value|{punctuation|=}$?}
    if [ "$status" {value attr-value|{punctuation|=} 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&}
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1{comment|; then}
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS{value attr-value|{punctuation|=}%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        {key attr-name|status}{value attr-value|{punctuation|=}3}
    fi
\}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" {value attr-value|{punctuation|=} build ] && [ ! "$archive.failed" -nt "$jar" ]}{comment|; then}
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"
    if [ "$status" {value attr-value|{punctuation|=} 0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]}{comment|; then}
        if [ "$\{JBUILD_ARCHIVE:-\}" {value attr-value|{punctuation|=} wait ]}{comment|; then}
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "$\{JBUILD_JAVA_OPTS:-\}" ]{comment|; then}
    run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"
