#!/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java{char-set class-name|.}
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of{char-set class-name|.} So it tests and reads with the shell's own means, and keeps what it found in a cache folder{char-set class-name|.}
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail{group punctuation|(}{group punctuation|)} \{
    printf 'jbuild: %s{escape|\\n}' "{anchor function|$}1" >&2
    exit 3
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self={anchor function|$}0
case {anchor function|$}self in
    {quantifier number|*}/{quantifier number|*}{group punctuation|)} ;;
    {quantifier number|*}{group punctuation|)} self={char-set class-name|.}/{anchor function|$}self ;;
esac
while {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}h} "$self" {char-class-punctuation punctuation|]}}; do
    link={anchor function|$}{group punctuation|(}readlink "{anchor function|$}self"{group punctuation|)} {alternation keyword|\|}{alternation keyword|\|} fail "the link {anchor function|$}self cannot be followed"
    case {anchor function|$}link in
        /{quantifier number|*}{group punctuation|)} self={anchor function|$}link ;;
        {quantifier number|*}{group punctuation|)} self={anchor function|$}\{self%/{quantifier number|*}\}/{anchor function|$}link ;;
    esac
done
root={anchor function|$}\{self%/{quantifier number|*}\}
case {anchor function|$}root in
    {char-set class-name|.}{group punctuation|)} root={anchor function|$}PWD ;;
    ''{group punctuation|)} root=/ ;;
esac
case {anchor function|$}root/ in
    {quantifier number|*}/{char-set class-name|.}/{quantifier number|*} {alternation keyword|\|} {quantifier number|*}/{char-set class-name|.}{char-set class-name|.}/{quantifier number|*} {alternation keyword|\|} {char-class|{char-class-punctuation punctuation|[}!/{char-class-punctuation punctuation|]}}{quantifier number|*}{group punctuation|)} root={anchor function|$}{group punctuation|(}cd "{anchor function|$}root" && pwd{group punctuation|)} {alternation keyword|\|}{alternation keyword|\|} fail "the folder {anchor function|$}root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$\{XDG_CACHE_HOME{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}}; then
    cache={anchor function|$}XDG_CACHE_HOME/jbuild
elif {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$\{HOME{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}d} "$HOME" {char-class-punctuation punctuation|]}}; then
    cache={anchor function|$}HOME/{char-set class-name|.}cache/jbuild
else
    cache=
fi

# Calls {anchor function|$}1 with the folders that hold JDKs, each in a folder of its own{char-set class-name|.}
with_jdk_parents{group punctuation|(}{group punctuation|)} \{
    "{anchor function|$}1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        {anchor function|$}\{HOME:{quantifier number|+}"{anchor function|$}HOME/{char-set class-name|.}sdkman/candidates/java" "{anchor function|$}HOME/{char-set class-name|.}jdks" "{anchor function|$}HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder {anchor function|$}1 says about itself: feature=17, runtime=17{char-set class-name|.}0{char-set class-name|.}15{quantifier number|+}6{char-set class-name|.} False where it has no Java{char-set class-name|.}
look_at{group punctuation|(}{group punctuation|)} \{
    feature=0
    runtime=
    {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}x} "$1/bin/java" {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}r} "$1/release" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} return 1
    while IFS= read -r line {alternation keyword|\|}{alternation keyword|\|} {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$line" {char-class-punctuation punctuation|]}}; do
        case {anchor function|$}line in
            JAVA_RUNTIME_VERSION={quantifier number|*}{group punctuation|)} runtime={anchor function|$}\{line#{quantifier number|*}=\} ;;
            JAVA_VERSION={quantifier number|*}{group punctuation|)}
                version={anchor function|$}\{line#{quantifier number|*}=\}
                version={anchor function|$}\{version#{escape|\\"}\}
                version={anchor function|$}\{version#1{char-set class-name|.}\}
                feature={anchor function|$}\{version%%{char-class|{char-class-punctuation punctuation|[}!{range|0{range-punctuation operator|-}9}{char-class-punctuation punctuation|]}}{quantifier number|*}\}
                runtime={anchor function|$}\{runtime:-{anchor function|$}version\}
                ;;
        esac
        {char-class|{char-class-punctuation punctuation|[} "$\{feature{range|:{range-punctuation operator|-}0}\}" != 0 {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$runtime" {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[} "$runtime" != "$version" {char-class-punctuation punctuation|]}} && break
    done <"{anchor function|$}1/release"
    runtime={anchor function|$}\{runtime#{escape|\\"}\}
    runtime={anchor function|$}\{runtime%{escape|\\"}\}
    {char-class|{char-class-punctuation punctuation|[} "$\{feature{range|:{range-punctuation operator|-}0}\}"{range| {range-punctuation operator|-}g}t 0 {char-class-punctuation punctuation|]}}
\}

# Takes the JDK in the folder {anchor function|$}1 if it is newer than the best so far{char-set class-name|.} Previews are used only when asked for{char-set class-name|.}
consider{group punctuation|(}{group punctuation|)} \{
    look_at "{anchor function|$}1" {alternation keyword|\|}{alternation keyword|\|} return 0
    case {anchor function|$}runtime in
        {quantifier number|*}-ea{quantifier number|*} {alternation keyword|\|} {quantifier number|*}-beta{quantifier number|*}{group punctuation|)} return 0 ;;
    esac
    if {char-class|{char-class-punctuation punctuation|[} "$feature"{range| {range-punctuation operator|-}g}t "$best" {char-class-punctuation punctuation|]}}; then
        best={anchor function|$}feature
        java_home={anchor function|$}1
    fi
\}

consider_all{group punctuation|(}{group punctuation|)} \{
    for folder in "{anchor function|$}@"; do
        for jdk in "{anchor function|$}folder"/{quantifier number|*} "{anchor function|$}folder"/{quantifier number|*}/Contents/Home; do
            {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}d} "$jdk" {char-class-punctuation punctuation|]}} && consider "{anchor function|$}jdk"
        done
    done
\}

search_java{group punctuation|(}{group punctuation|)} \{
    java_home=
    if {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$\{JBUILD_JAVA_HOME{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}}; then
        look_at "{anchor function|$}JBUILD_JAVA_HOME" {alternation keyword|\|}{alternation keyword|\|} fail "JBUILD_JAVA_HOME is {anchor function|$}JBUILD_JAVA_HOME, but no JDK is there"
        {char-class|{char-class-punctuation punctuation|[} "$feature"{range| {range-punctuation operator|-}g}e 17 {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} fail "JBUILD_JAVA_HOME is Java {anchor function|$}feature, but jbuild needs 17 or newer"
        java_home={anchor function|$}JBUILD_JAVA_HOME
        return
    fi
    best=16
    if {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$\{JAVA_HOME{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}}; then
        consider "{anchor function|$}JAVA_HOME"
    fi
    found={anchor function|$}{group punctuation|(}command -v java{group punctuation|)} && found={anchor function|$}{group punctuation|(}readlink -f "{anchor function|$}found" 2>/dev/null{group punctuation|)} && consider "{anchor function|$}\{found%/bin/java\}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk{quantifier number|*}/libexec/openjdk{char-set class-name|.}jdk/Contents/Home; do
        consider "{anchor function|$}jdk"
    done
    {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$java_home" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} fail "no Java 17 or newer was found{char-set class-name|.}
Install a JDK {group punctuation|(}any vendor, 17 or newer; 25 is fastest{group punctuation|)}, or set JBUILD_JAVA_HOME to the folder of one{char-set class-name|.}
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/{char-set class-name|.}sdkman, ~/{char-set class-name|.}jdks, and the folders of macOS{char-set class-name|.}"
\}

asked="{anchor function|$}\{JAVA_HOME:-\}{alternation keyword|\|}{anchor function|$}PATH{alternation keyword|\|}{anchor function|$}\{HOME:-\}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since{char-set class-name|.}
remembered_java{group punctuation|(}{group punctuation|)} \{
    {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$cache" {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}r} "$cache/java" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} return 1
    \{
        IFS= read -r line && {char-class|{char-class-punctuation punctuation|[} "$line" = "$asked" {char-class-punctuation punctuation|]}} && IFS= read -r java_home
    \} <"{anchor function|$}cache/java" {alternation keyword|\|}{alternation keyword|\|} return 1
    with_jdk_parents are_older_than_memory && look_at "{anchor function|$}java_home" && {char-class|{char-class-punctuation punctuation|[} "$feature"{range| {range-punctuation operator|-}g}e 17 {char-class-punctuation punctuation|]}}
\}

are_older_than_memory{group punctuation|(}{group punctuation|)} \{
    for folder in "{anchor function|$}@"; do
        {char-class|{char-class-punctuation punctuation|[} "$folder"{range| {range-punctuation operator|-}n}t "$cache/java" {char-class-punctuation punctuation|]}} && return 1
    done
    return 0
\}

remember_java{group punctuation|(}{group punctuation|)} \{
    {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$cache" {char-class-punctuation punctuation|]}} && mkdir -p "{anchor function|$}cache" 2>/dev/null && {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}w} "$cache" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} return 0
    case {anchor function|$}asked in
        {quantifier number|*}'
'{quantifier number|*}{group punctuation|)} return 0 ;;
    esac
    printf '%s{escape|\\n}%s{escape|\\n}' "{anchor function|$}asked" "{anchor function|$}java_home" 2>/dev/null >"{anchor function|$}cache/java{char-set class-name|.}{anchor function|$}{anchor function|$}" && mv -f "{anchor function|$}cache/java{char-set class-name|.}{anchor function|$}{anchor function|$}" "{anchor function|$}cache/java" 2>/dev/null
\}

if {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$\{JBUILD_JAVA_HOME{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} ! remembered_java; then
    search_java
    look_at "{anchor function|$}java_home"
    {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$\{JBUILD_JAVA_HOME{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder {anchor function|$}1 is newer than the jar{char-set class-name|.} A folder is newer when a file in it came or went{char-set class-name|.}
has_newer{group punctuation|(}{group punctuation|)} \{
    for file in "{anchor function|$}1"/{quantifier number|*}; do
        if {char-class|{char-class-punctuation punctuation|[} "$file"{range| {range-punctuation operator|-}n}t "$jar" {char-class-punctuation punctuation|]}}; then
            return 0
        elif {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}d} "$file" {char-class-punctuation punctuation|]}}; then
            has_newer "{anchor function|$}file" && return 0
        fi
    done
    return 1
\}

is_stale{group punctuation|(}{group punctuation|)} \{
    {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}f} "$jar" {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[} ! "$root/pom.xml"{range| {range-punctuation operator|-}n}t "$jar" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "{anchor function|$}root/{anchor function|$}part" && return 0
    done
    return 1
\}

build_jar{group punctuation|(}{group punctuation|)} \{
    command -v mvn >/dev/null {alternation keyword|\|}{alternation keyword|\|}
        fail "the tool must be built first, and Maven {group punctuation|(}mvn{group punctuation|)} was not found{char-set class-name|.} Install Maven 3{char-set class-name|.}8 or newer{char-set class-name|.}"
    printf 'Building jbuild … {group punctuation|(}about a minute, once{group punctuation|)}{escape|\\n}' >&2
    if {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}z} "$\{JAVA_HOME{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}} && ! command -v javac >/dev/null; then
        JAVA_HOME={anchor function|$}java_home
        export JAVA_HOME
    fi
    mkdir -p "{anchor function|$}root/target" && : >"{anchor function|$}root/target/build-begin" {alternation keyword|\|}{alternation keyword|\|} fail "the folder {anchor function|$}root/target cannot be written"
    if ! {group punctuation|(}cd "{anchor function|$}root" && mvn -B -q -Dmaven{char-set class-name|.}test{char-set class-name|.}skip=true package{group punctuation|)} </dev/null >"{anchor function|$}root/target/build{char-set class-name|.}log" 2>&1; then
        cat "{anchor function|$}root/target/build{char-set class-name|.}log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time{char-set class-name|.}
    touch -r "{anchor function|$}root/target/build-begin" "{anchor function|$}jar"
\}

if {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}f} "$root/pom.xml" {char-class-punctuation punctuation|]}}; then
    jar={anchor function|$}root/target/jbuild{char-set class-name|.}jar
    if is_stale; then
        build_jar
    fi
else
    jar={anchor function|$}root/jbuild{char-set class-name|.}jar
    {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}f} "$jar" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} jar={anchor function|$}root/lib/jbuild{char-set class-name|.}jar
    {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}f} "$jar" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} fail "jbuild{char-set class-name|.}jar was expected beside {anchor function|$}self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long {group punctuation|(}a preview server{group punctuation|)} must not get
# TieredStopAtLevel{char-set class-name|.} Names of files follow the locale, and Java takes anything but UTF-8 badly{char-set class-name|.}
options="-XX:{quantifier number|+}UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="{anchor function|$}options -Dfile{char-set class-name|.}encoding=UTF-8 -Dsun{char-set class-name|.}jnu{char-set class-name|.}encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output{char-set class-name|.}
options="{anchor function|$}options -XX:{quantifier number|+}DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these{char-set class-name|.} But that would go for the author's options too, whose slips must be told{char-set class-name|.}
{char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$\{JBUILD_JAVA_OPTS{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} options="{anchor function|$}options -XX:{quantifier number|+}IgnoreUnrecognizedVMOptions"
{char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}t} 1 {char-class-punctuation punctuation|]}} && options="{anchor function|$}options -Djbuild{char-set class-name|.}stdout=terminal"
{char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}t} 2 {char-class-punctuation punctuation|]}} && options="{anchor function|$}options -Djbuild{char-set class-name|.}stderr=terminal"
if {char-class|{char-class-punctuation punctuation|[} !{range| {range-punctuation operator|-}d} /System/Library {char-class-punctuation punctuation|]}}; then
    LC_ALL=C{char-set class-name|.}UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both{char-set class-name|.} Java checks it again{char-set class-name|.}
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$cache" {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[} "$\{JBUILD_ARCHIVE{range|:{range-punctuation operator|-}\}}" != off {char-class-punctuation punctuation|]}}; then
    archive={anchor function|$}cache/{anchor function|$}runtime{anchor function|$}java_home{anchor function|$}root/jbuild{char-set class-name|.}archive
    use_archive=-XX:SharedArchiveFile={anchor function|$}archive
    if {char-class|{char-class-punctuation punctuation|[} "$feature"{range| {range-punctuation operator|-}g}e 25 {char-class-punctuation punctuation|]}}; then
        use_archive=-XX:AOTCache={anchor function|$}archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if {char-class|{char-class-punctuation punctuation|[} ! "$archive"{range| {range-punctuation operator|-}n}t "$jar" {char-class-punctuation punctuation|]}} {alternation keyword|\|}{alternation keyword|\|} {char-class|{char-class-punctuation punctuation|[} "$java_home/release"{range| {range-punctuation operator|-}n}t "$archive" {char-class-punctuation punctuation|]}}; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched{char-set class-name|.} It
# is moved into place whole, so that several can do this at once{char-set class-name|.} After a failure it is not tried again with this jar{char-set class-name|.}
train{group punctuation|(}{group punctuation|)} \{
    trap '' HUP INT
    if nice -n 10 "{anchor function|$}java_home/bin/java" {anchor function|$}options "{anchor function|$}make_archive{anchor function|$}archive{char-set class-name|.}{anchor function|$}{anchor function|$}" -jar "{anchor function|$}jar" train && {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}s} "$archive.$$" {char-class-punctuation punctuation|]}}; then
        mv -f "{anchor function|$}archive{char-set class-name|.}{anchor function|$}{anchor function|$}" "{anchor function|$}archive"
    else
        : >"{anchor function|$}archive{char-set class-name|.}failed"
    fi
    rm -f "{anchor function|$}archive{char-set class-name|.}{anchor function|$}{anchor function|$}" "{anchor function|$}archive{char-set class-name|.}{anchor function|$}{anchor function|$}{char-set class-name|.}config"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java{char-set class-name|.} It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more{char-set class-name|.}
run_java{group punctuation|(}{group punctuation|)} \{
    "{anchor function|$}java_home/bin/java" "{anchor function|$}@"
    status={anchor function|$}{quantifier number|?}
    if {char-class|{char-class-punctuation punctuation|[} "$status" = 1 {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$\{JBUILD_JAVA_OPTS{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}} &&
        ! "{anchor function|$}java_home/bin/java" {anchor function|$}options {anchor function|$}\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s{escape|\\n}' "{anchor function|$}JBUILD_JAVA_OPTS" >&2
        status=3
    fi
\}

set -f
if {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$archive" {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}z} "$use_archive" {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[} "$\{1{range|:{range-punctuation operator|-}\}}" = build {char-class-punctuation punctuation|]}} && {char-class|{char-class-punctuation punctuation|[} ! "$archive.failed"{range| {range-punctuation operator|-}n}t "$jar" {char-class-punctuation punctuation|]}}; then
    run_java {anchor function|$}options {anchor function|$}\{JBUILD_JAVA_OPTS:-\} -jar "{anchor function|$}jar" "{anchor function|$}@"
    if {char-class|{char-class-punctuation punctuation|[} "$status" = 0 {char-class-punctuation punctuation|]}} && mkdir -p "{anchor function|$}\{archive%/{quantifier number|*}\}" 2>/dev/null && {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}w} "$\{archive%/*\}" {char-class-punctuation punctuation|]}}; then
        if {char-class|{char-class-punctuation punctuation|[} "$\{JBUILD_ARCHIVE{range|:{range-punctuation operator|-}\}}" = wait {char-class-punctuation punctuation|]}}; then
            {group punctuation|(}train{group punctuation|)} </dev/null >/dev/null 2>&1
        else
            {group punctuation|(}train{group punctuation|)} </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "{anchor function|$}status"
fi
if {char-class|{char-class-punctuation punctuation|[}{range| {range-punctuation operator|-}n} "$\{JBUILD_JAVA_OPTS{range|:{range-punctuation operator|-}\}}" {char-class-punctuation punctuation|]}}; then
    run_java {anchor function|$}options {anchor function|$}\{use_archive:{quantifier number|+}"{anchor function|$}use_archive"\} {anchor function|$}JBUILD_JAVA_OPTS -jar "{anchor function|$}jar" "{anchor function|$}@"
    exit "{anchor function|$}status"
fi
exec "{anchor function|$}java_home/bin/java" {anchor function|$}options {anchor function|$}\{use_archive:{quantifier number|+}"{anchor function|$}use_archive"\} -jar "{anchor function|$}jar" "{anchor function|$}@"
