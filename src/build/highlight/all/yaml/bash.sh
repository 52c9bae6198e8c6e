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
    {key atrule|printf 'jbuild}{punctuation|:} %s\\n' "$1" {punctuation|>}{important|&2}
    exit 3
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self=$0
case $self in
    {important|*/*)} ;;
    {important|*)} self=./$self ;;
esac
while {punctuation|[} {punctuation|-}h "$self" {punctuation|]}; do
    link=$(readlink "$self") {punctuation|\|}{punctuation|\|} fail "the link $self cannot be followed"
    case $link in
        /{important|*)} self=$link ;;
        {important|*)} self=${punctuation|\{}self%/*{punctuation|\}}/$link ;;
    esac
done
root=${punctuation|\{}self%/*{punctuation|\}}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    {important|*/./*} {punctuation|\|} {important|*/../*} {punctuation|\|} {punctuation|[}{tag|!/}{punctuation|]}{important|*)} root=$(cd "$root" {important|&&} pwd) {punctuation|\|}{punctuation|\|} fail "the folder $root cannot be entered" ;;
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if {punctuation|[} {punctuation|-}n "${punctuation|\{}XDG_CACHE_HOME{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]}; then
    cache=$XDG_CACHE_HOME/jbuild
elif {punctuation|[} {punctuation|-}n "${punctuation|\{}HOME{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]} {important|&&} {punctuation|[} {punctuation|-}d "$HOME" {punctuation|]}; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents() {punctuation|\{}
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}HOME{punctuation|:}+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at() {punctuation|\{}
    feature=0
    runtime=
    {punctuation|[} {punctuation|-}x "$1/bin/java" {punctuation|]} {important|&&} {punctuation|[} {punctuation|-}r "$1/release" {punctuation|]} {punctuation|\|}{punctuation|\|} return 1
    while IFS= read {punctuation|-}r line {punctuation|\|}{punctuation|\|} {punctuation|[} {punctuation|-}n "$line" {punctuation|]}; do
        case $line in
            JAVA_RUNTIME_VERSION={important|*)} runtime=${punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION={important|*)}
                version=${punctuation|\{}line{comment|#*=\}}
                version=${punctuation|\{}version{comment|#\\"\}}
                version=${punctuation|\{}version{comment|#1.\}}
                feature=${punctuation|\{}version%%{punctuation|[}{tag|!0-}{number|9}{punctuation|]}*{punctuation|\}}
                runtime=${punctuation|\{}runtime{punctuation|:}{punctuation|-}$version{punctuation|\}}
                ;;
        esac
        {punctuation|[} "${punctuation|\{}feature{punctuation|:}{number|-0}{punctuation|\}}" {tag|!=} 0 {punctuation|]} {important|&&} {punctuation|[} {punctuation|-}n "$runtime" {punctuation|]} {important|&&} {punctuation|[} "$runtime" {tag|!=} "$version" {punctuation|]} {important|&&} break
    done <"$1/release"
    runtime=${punctuation|\{}runtime{comment|#\\"\}}
    runtime=${punctuation|\{}runtime%\\"{punctuation|\}}
    {punctuation|[} "${punctuation|\{}feature{punctuation|:}{number|-0}{punctuation|\}}" {punctuation|-}gt 0 {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider() {punctuation|\{}
    look_at "$1" {punctuation|\|}{punctuation|\|} return 0
    case $runtime in
        {important|*-ea*} {punctuation|\|} {important|*-beta*)} return 0 ;;
    esac
    if {punctuation|[} "$feature" {punctuation|-}gt "$best" {punctuation|]}; then
        best=$feature
        java_home=$1
    fi
{punctuation|\}}

consider_all() {punctuation|\{}
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/{important|*/Contents/Home;} do
            {punctuation|[} {punctuation|-}d "$jdk" {punctuation|]} {important|&&} consider "$jdk"
        done
    done
{punctuation|\}}

search_java() {punctuation|\{}
    java_home=
    if {punctuation|[} {punctuation|-}n "${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]}; then
        look_at "$JBUILD_JAVA_HOME" {punctuation|\|}{punctuation|\|} fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there"
        {punctuation|[} "$feature" {punctuation|-}ge 17 {punctuation|]} {punctuation|\|}{punctuation|\|} fail "JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if {punctuation|[} {punctuation|-}n "${punctuation|\{}JAVA_HOME{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]}; then
        consider "$JAVA_HOME"
    fi
    found=$(command {punctuation|-}v java) {important|&&} found=$(readlink {punctuation|-}f "$found" 2{punctuation|>}/dev/null) {important|&&} consider "${punctuation|\{}found%/bin/java{punctuation|\}}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk{important|*/libexec/openjdk.jdk/Contents/Home;} do
        consider "$jdk"
    done
    {punctuation|[} {punctuation|-}n "$java_home" {punctuation|]} {punctuation|\|}{punctuation|\|} fail "no Java 17 or newer was found.
Install a JDK (any vendor{punctuation|,} 17 or newer; 25 is fastest){punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
{key atrule|Looked at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} and the folders of macOS."
{punctuation|\}}

asked="${punctuation|\{}JAVA_HOME{punctuation|:}{punctuation|-}{punctuation|\}}{punctuation|\|}$PATH{punctuation|\|}${punctuation|\{}HOME{punctuation|:}{punctuation|-}{punctuation|\}}"

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java() {punctuation|\{}
    {punctuation|[} {punctuation|-}n "$cache" {punctuation|]} {important|&&} {punctuation|[} {punctuation|-}r "$cache/java" {punctuation|]} {punctuation|\|}{punctuation|\|} return 1
    {punctuation|\{}
        IFS= read {punctuation|-}r line {important|&&} {punctuation|[} "$line" = "$asked" {punctuation|]} {important|&&} IFS= read {punctuation|-}r java_home
    {punctuation|\}} <"$cache/java" {punctuation|\|}{punctuation|\|} return 1
    with_jdk_parents are_older_than_memory {important|&&} look_at "$java_home" {important|&&} {punctuation|[} "$feature" {punctuation|-}ge 17 {punctuation|]}
{punctuation|\}}

are_older_than_memory() {punctuation|\{}
    for folder in "$@"; do
        {punctuation|[} "$folder" {punctuation|-}nt "$cache/java" {punctuation|]} {important|&&} return 1
    done
    return 0
{punctuation|\}}

remember_java() {punctuation|\{}
    {punctuation|[} {punctuation|-}n "$cache" {punctuation|]} {important|&&} mkdir {punctuation|-}p "$cache" 2{punctuation|>}/dev/null {important|&&} {punctuation|[} {punctuation|-}w "$cache" {punctuation|]} {punctuation|\|}{punctuation|\|} return 0
    case $asked in
        {important|*'}
'{important|*)} return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2{punctuation|>}/dev/null {punctuation|>}"$cache/java.$$" {important|&&} mv {punctuation|-}f "$cache/java.$$" "$cache/java" 2{punctuation|>}/dev/null
{punctuation|\}}

if {punctuation|[} {punctuation|-}n "${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]} {punctuation|\|}{punctuation|\|} {tag|!} remembered_java; then
    search_java
    look_at "$java_home"
    {punctuation|[} {punctuation|-}n "${punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]} {punctuation|\|}{punctuation|\|} remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer() {punctuation|\{}
    for file in "$1"/{important|*;} do
        if {punctuation|[} "$file" {punctuation|-}nt "$jar" {punctuation|]}; then
            return 0
        elif {punctuation|[} {punctuation|-}d "$file" {punctuation|]}; then
            has_newer "$file" {important|&&} return 0
        fi
    done
    return 1
{punctuation|\}}

is_stale() {punctuation|\{}
    {punctuation|[} {punctuation|-}f "$jar" {punctuation|]} {important|&&} {punctuation|[} {tag|!} "$root/pom.xml" {punctuation|-}nt "$jar" {punctuation|]} {punctuation|\|}{punctuation|\|} return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" {important|&&} return 0
    done
    return 1
{punctuation|\}}

build_jar() {punctuation|\{}
    command {punctuation|-}v mvn {punctuation|>}/dev/null {punctuation|\|}{punctuation|\|}
        fail "the tool must be built first{punctuation|,} and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute{punctuation|,} once)\\n' {punctuation|>}{important|&2}
    if {punctuation|[} {punctuation|-}z "${punctuation|\{}JAVA_HOME{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]} {important|&&} {tag|!} command {punctuation|-}v javac {punctuation|>}/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    {key atrule|mkdir -p "$root/target" &&} {punctuation|:} {punctuation|>}"$root/target/build{punctuation|-}begin" {punctuation|\|}{punctuation|\|} fail "the folder $root/target cannot be written"
    if {tag|!} (cd "$root" {important|&&} mvn {punctuation|-}B {punctuation|-}q {punctuation|-}Dmaven.test.skip=true package) </dev/null {punctuation|>}"$root/target/build.log" 2{punctuation|>}{important|&1;} then
        cat "$root/target/build.log" {punctuation|>}{important|&2}
        fail "the tool could not be built; Maven's messages above say why"
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {punctuation|-}r "$root/target/build{punctuation|-}begin" "$jar"
{punctuation|\}}

if {punctuation|[} {punctuation|-}f "$root/pom.xml" {punctuation|]}; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    {punctuation|[} {punctuation|-}f "$jar" {punctuation|]} {punctuation|\|}{punctuation|\|} jar=$root/lib/jbuild.jar
    {punctuation|[} {punctuation|-}f "$jar" {punctuation|]} {punctuation|\|}{punctuation|\|} fail "jbuild.jar was expected beside $self"
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options="{punctuation|-}XX{punctuation|:}+UseSerialGC {punctuation|-}XX{punctuation|:}TieredStopAtLevel=1 {punctuation|-}XX{punctuation|:}{punctuation|-}UsePerfData"
options="$options {punctuation|-}Dfile.encoding=UTF{punctuation|-}8 {punctuation|-}Dsun.jnu.encoding=UTF{punctuation|-}8"
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options="$options {punctuation|-}XX{punctuation|:}+DisplayVMOutputToStderr {punctuation|-}Xlog{punctuation|:}disable"
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {punctuation|-}n "${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]} {punctuation|\|}{punctuation|\|} options="$options {punctuation|-}XX{punctuation|:}+IgnoreUnrecognizedVMOptions"
{punctuation|[} {punctuation|-}t 1 {punctuation|]} {important|&&} options="$options {punctuation|-}Djbuild.stdout=terminal"
{punctuation|[} {punctuation|-}t 2 {punctuation|]} {important|&&} options="$options {punctuation|-}Djbuild.stderr=terminal"
if {punctuation|[} {tag|!} {punctuation|-}d /System/Library {punctuation|]}; then
    LC_ALL=C.UTF{punctuation|-}{number|8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive={punctuation|-}XX{punctuation|:}ArchiveClassesAtExit=
if {punctuation|[} {punctuation|-}n "$cache" {punctuation|]} {important|&&} {punctuation|[} "${punctuation|\{}JBUILD_ARCHIVE{punctuation|:}{punctuation|-}{punctuation|\}}" {tag|!=} off {punctuation|]}; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive={punctuation|-}XX{punctuation|:}SharedArchiveFile=$archive
    if {punctuation|[} "$feature" {punctuation|-}ge 25 {punctuation|]}; then
        use_archive={punctuation|-}XX{punctuation|:}AOTCache=$archive
        make_archive={punctuation|-}XX{punctuation|:}AOTCacheOutput=
    fi
    if {punctuation|[} {tag|!} "$archive" {punctuation|-}nt "$jar" {punctuation|]} {punctuation|\|}{punctuation|\|} {punctuation|[} "$java_home/release" {punctuation|-}nt "$archive" {punctuation|]}; then
        use_archive=
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train() {punctuation|\{}
    trap '' HUP INT
    if nice {punctuation|-}n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" {punctuation|-}jar "$jar" train {important|&&} {punctuation|[} {punctuation|-}s "$archive.$$" {punctuation|]}; then
        mv {punctuation|-}f "$archive.$$" "$archive"
    {key atrule|else}
        {punctuation|:} {punctuation|>}"$archive.failed"
    fi
    rm {punctuation|-}f "$archive.$$" "$archive.$$.config"
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java() {punctuation|\{}
    "$java_home/bin/java" "$@"
    status=${punctuation|?}
    if {punctuation|[} "$status" = 1 {punctuation|]} {important|&&} {punctuation|[} {punctuation|-}n "${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]} {important|&&}
        {tag|!} "$java_home/bin/java" $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{punctuation|-}{punctuation|\}} {punctuation|-}version {punctuation|>}/dev/null 2{punctuation|>}{important|&1;} then
        {key atrule|printf 'jbuild}{punctuation|:} Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" {punctuation|>}{important|&2}
        status=3
    fi
{punctuation|\}}

set {punctuation|-}f
if {punctuation|[} {punctuation|-}n "$archive" {punctuation|]} {important|&&} {punctuation|[} {punctuation|-}z "$use_archive" {punctuation|]} {important|&&} {punctuation|[} "${punctuation|\{}1{punctuation|:}{punctuation|-}{punctuation|\}}" = build {punctuation|]} {important|&&} {punctuation|[} {tag|!} "$archive.failed" {punctuation|-}nt "$jar" {punctuation|]}; then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{punctuation|-}{punctuation|\}} {punctuation|-}jar "$jar" "$@"
    if {punctuation|[} "$status" = 0 {punctuation|]} {important|&&} mkdir {punctuation|-}p "${punctuation|\{}archive%/*{punctuation|\}}" 2{punctuation|>}/dev/null {important|&&} {punctuation|[} {punctuation|-}w "${punctuation|\{}archive%/*{punctuation|\}}" {punctuation|]}; then
        if {punctuation|[} "${punctuation|\{}JBUILD_ARCHIVE{punctuation|:}{punctuation|-}{punctuation|\}}" = wait {punctuation|]}; then
            (train) </dev/null {punctuation|>}/dev/null 2{punctuation|>}{important|&1}
        else
            (train) </dev/null {punctuation|>}/dev/null 2{punctuation|>}{important|&1} &
        fi
    fi
    exit "$status"
fi
if {punctuation|[} {punctuation|-}n "${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{punctuation|-}{punctuation|\}}" {punctuation|]}; then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}+"$use_archive"{punctuation|\}} $JBUILD_JAVA_OPTS {punctuation|-}jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options ${punctuation|\{}use_archive{punctuation|:}+"$use_archive"{punctuation|\}} {punctuation|-}jar "$jar" "$@"
