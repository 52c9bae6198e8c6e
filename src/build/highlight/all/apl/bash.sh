{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{constant|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{constant|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} {dfn builtin|\{}
    printf {string|'jbuild: %s\\n'} "${number|1}" {function|>}{monadic-operator operator|&}{number|2}
    exit {number|3}
{dfn builtin|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{function|=}${number|0}
case $self in
    {function|*}{monadic-operator operator|/}{function|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {function|*}{punctuation|)} self{function|=}{dyadic-operator operator|.}{monadic-operator operator|/}$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} {function|-}h "$self" {punctuation|]}{punctuation|;} do
    link{function|=}${punctuation|(}readlink "$self"{punctuation|)} {function|\|}{function|\|} fail "the link $self cannot be followed"
    case $link in
        {monadic-operator operator|/}{function|*}{punctuation|)} self{function|=}$link {punctuation|;}{punctuation|;}
        {function|*}{punctuation|)} self{function|=}${dfn builtin|\{}self%{monadic-operator operator|/}{function|*}{dfn builtin|\}}{monadic-operator operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{function|=}${dfn builtin|\{}self%{monadic-operator operator|/}{function|*}{dfn builtin|\}}
case $root in
    {dyadic-operator operator|.}{punctuation|)} root{function|=}$PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{function|=}{monadic-operator operator|/} {punctuation|;}{punctuation|;}
esac
case $root{monadic-operator operator|/} in
    {function|*}{monadic-operator operator|/}{dyadic-operator operator|.}{monadic-operator operator|/}{function|*} {function|\|} {function|*}{monadic-operator operator|/}{dyadic-operator operator|.}{dyadic-operator operator|.}{monadic-operator operator|/}{function|*} {function|\|} {punctuation|[}{function|!}{monadic-operator operator|/}{punctuation|]}{function|*}{punctuation|)} root{function|=}${punctuation|(}cd "$root" {monadic-operator operator|&}{monadic-operator operator|&} pwd{punctuation|)} {function|\|}{function|\|} fail "the folder $root cannot be entered" {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if {punctuation|[} {function|-}n "${dfn builtin|\{}XDG_CACHE_HOME{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]}{punctuation|;} then
    cache{function|=}$XDG_CACHE_HOME{monadic-operator operator|/}jbuild
elif {punctuation|[} {function|-}n "${dfn builtin|\{}HOME{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|-}d "$HOME" {punctuation|]}{punctuation|;} then
    cache{function|=}$HOME{monadic-operator operator|/}{dyadic-operator operator|.}cache{monadic-operator operator|/}jbuild
else
    cache{function|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{punctuation|(}{punctuation|)} {dfn builtin|\{}
    "${number|1}" {monadic-operator operator|/}usr{monadic-operator operator|/}lib{monadic-operator operator|/}jvm {monadic-operator operator|/}usr{monadic-operator operator|/}java {monadic-operator operator|/}opt{monadic-operator operator|/}java {monadic-operator operator|/}Library{monadic-operator operator|/}Java{monadic-operator operator|/}JavaVirtualMachines {monadic-operator operator|\\}
        ${dfn builtin|\{}HOME{dfn builtin|:}{function|+}"$HOME{monadic-operator operator|/}{dyadic-operator operator|.}sdkman{monadic-operator operator|/}candidates{monadic-operator operator|/}java" "$HOME{monadic-operator operator|/}{dyadic-operator operator|.}jdks" "$HOME{monadic-operator operator|/}Library{monadic-operator operator|/}Java{monadic-operator operator|/}JavaVirtualMachines"{dfn builtin|\}}
{dfn builtin|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{punctuation|(}{punctuation|)} {dfn builtin|\{}
    feature{function|=}{number|0}
    runtime{function|=}
    {punctuation|[} {function|-}x "${number|1}{monadic-operator operator|/}bin{monadic-operator operator|/}java" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|-}r "${number|1}{monadic-operator operator|/}release" {punctuation|]} {function|\|}{function|\|} return {number|1}
    while IFS{function|=} read {function|-}r line {function|\|}{function|\|} {punctuation|[} {function|-}n "$line" {punctuation|]}{punctuation|;} do
        case $line in
            JAVA_RUNTIME_VERSION{function|=}{function|*}{punctuation|)} runtime{function|=}${dfn builtin|\{}line{constant|#}{function|*}{function|=}{dfn builtin|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{function|=}{function|*}{punctuation|)}
                version{function|=}${dfn builtin|\{}line{constant|#}{function|*}{function|=}{dfn builtin|\}}
                version{function|=}${dfn builtin|\{}version{constant|#}{monadic-operator operator|\\}"{dfn builtin|\}}
                version{function|=}${dfn builtin|\{}version{constant|#}{number|1}{dyadic-operator operator|.}{dfn builtin|\}}
                feature{function|=}${dfn builtin|\{}version%%{punctuation|[}{function|!}{number|0}{function|-}{number|9}{punctuation|]}{function|*}{dfn builtin|\}}
                runtime{function|=}${dfn builtin|\{}runtime{dfn builtin|:}{function|-}$version{dfn builtin|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} "${dfn builtin|\{}feature{dfn builtin|:}{function|-}{number|0}{dfn builtin|\}}" {function|!}{function|=} {number|0} {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|-}n "$runtime" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} "$runtime" {function|!}{function|=} "$version" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} break
    done {function|<}"${number|1}{monadic-operator operator|/}release"
    runtime{function|=}${dfn builtin|\{}runtime{constant|#}{monadic-operator operator|\\}"{dfn builtin|\}}
    runtime{function|=}${dfn builtin|\{}runtime%{monadic-operator operator|\\}"{dfn builtin|\}}
    {punctuation|[} "${dfn builtin|\{}feature{dfn builtin|:}{function|-}{number|0}{dfn builtin|\}}" {function|-}gt {number|0} {punctuation|]}
{dfn builtin|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{punctuation|(}{punctuation|)} {dfn builtin|\{}
    look_at "${number|1}" {function|\|}{function|\|} return {number|0}
    case $runtime in
        {function|*}{function|-}ea{function|*} {function|\|} {function|*}{function|-}beta{function|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    if {punctuation|[} "$feature" {function|-}gt "$best" {punctuation|]}{punctuation|;} then
        best{function|=}$feature
        java_home{function|=}${number|1}
    fi
{dfn builtin|\}}

consider_all{punctuation|(}{punctuation|)} {dfn builtin|\{}
    for folder in "${dyadic-operator operator|@}"{punctuation|;} do
        for jdk in "$folder"{monadic-operator operator|/}{function|*} "$folder"{monadic-operator operator|/}{function|*}{monadic-operator operator|/}Contents{monadic-operator operator|/}Home{punctuation|;} do
            {punctuation|[} {function|-}d "$jdk" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} consider "$jdk"
        done
    done
{dfn builtin|\}}

search_java{punctuation|(}{punctuation|)} {dfn builtin|\{}
    java_home{function|=}
    if {punctuation|[} {function|-}n "${dfn builtin|\{}JBUILD_JAVA_HOME{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]}{punctuation|;} then
        look_at "$JBUILD_JAVA_HOME" {function|\|}{function|\|} fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{function|,} but no JDK is there"
        {punctuation|[} "$feature" {function|-}ge {number|17} {punctuation|]} {function|\|}{function|\|} fail "JBUILD_JAVA_HOME is Java $feature{function|,} but jbuild needs {number|17} or newer"
        java_home{function|=}$JBUILD_JAVA_HOME
        return
    fi
    best{function|=}{number|16}
    if {punctuation|[} {function|-}n "${dfn builtin|\{}JAVA_HOME{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]}{punctuation|;} then
        consider "$JAVA_HOME"
    fi
    found{function|=}${punctuation|(}command {function|-}v java{punctuation|)} {monadic-operator operator|&}{monadic-operator operator|&} found{function|=}${punctuation|(}readlink {function|-}f "$found" {number|2}{function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null{punctuation|)} {monadic-operator operator|&}{monadic-operator operator|&} consider "${dfn builtin|\{}found%{monadic-operator operator|/}bin{monadic-operator operator|/}java{dfn builtin|\}}"
    with_jdk_parents consider_all
    for jdk in {monadic-operator operator|/}opt{monadic-operator operator|/}homebrew{monadic-operator operator|/}opt{monadic-operator operator|/}openjdk{function|*}{monadic-operator operator|/}libexec{monadic-operator operator|/}openjdk{dyadic-operator operator|.}jdk{monadic-operator operator|/}Contents{monadic-operator operator|/}Home{punctuation|;} do
        consider "$jdk"
    done
    {punctuation|[} {function|-}n "$java_home" {punctuation|]} {function|\|}{function|\|} fail "no Java {number|17} or newer was found{dyadic-operator operator|.}
Install a JDK {punctuation|(}any vendor{function|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{function|,} or set JBUILD_JAVA_HOME to the folder of one{dyadic-operator operator|.}
Looked at{dfn builtin|:} JAVA_HOME{function|,} PATH{function|,} {monadic-operator operator|/}usr{monadic-operator operator|/}lib{monadic-operator operator|/}jvm{function|,} {monadic-operator operator|/}usr{monadic-operator operator|/}java{function|,} {monadic-operator operator|/}opt{monadic-operator operator|/}java{function|,} {function|~}{monadic-operator operator|/}{dyadic-operator operator|.}sdkman{function|,} {function|~}{monadic-operator operator|/}{dyadic-operator operator|.}jdks{function|,} and the folders of macOS{dyadic-operator operator|.}"
{dfn builtin|\}}

asked{function|=}"${dfn builtin|\{}JAVA_HOME{dfn builtin|:}{function|-}{dfn builtin|\}}{function|\|}$PATH{function|\|}${dfn builtin|\{}HOME{dfn builtin|:}{function|-}{dfn builtin|\}}"

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{punctuation|(}{punctuation|)} {dfn builtin|\{}
    {punctuation|[} {function|-}n "$cache" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|-}r "$cache{monadic-operator operator|/}java" {punctuation|]} {function|\|}{function|\|} return {number|1}
    {dfn builtin|\{}
        IFS{function|=} read {function|-}r line {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} "$line" {function|=} "$asked" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} IFS{function|=} read {function|-}r java_home
    {dfn builtin|\}} {function|<}"$cache{monadic-operator operator|/}java" {function|\|}{function|\|} return {number|1}
    with_jdk_parents are_older_than_memory {monadic-operator operator|&}{monadic-operator operator|&} look_at "$java_home" {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} "$feature" {function|-}ge {number|17} {punctuation|]}
{dfn builtin|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {dfn builtin|\{}
    for folder in "${dyadic-operator operator|@}"{punctuation|;} do
        {punctuation|[} "$folder" {function|-}nt "$cache{monadic-operator operator|/}java" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} return {number|1}
    done
    return {number|0}
{dfn builtin|\}}

remember_java{punctuation|(}{punctuation|)} {dfn builtin|\{}
    {punctuation|[} {function|-}n "$cache" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} mkdir {function|-}p "$cache" {number|2}{function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|-}w "$cache" {punctuation|]} {function|\|}{function|\|} return {number|0}
    case $asked in
        {function|*}'
'{function|*}{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} "$asked" "$java_home" {number|2}{function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null {function|>}"$cache{monadic-operator operator|/}java{dyadic-operator operator|.}$$" {monadic-operator operator|&}{monadic-operator operator|&} mv {function|-}f "$cache{monadic-operator operator|/}java{dyadic-operator operator|.}$$" "$cache{monadic-operator operator|/}java" {number|2}{function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null
{dfn builtin|\}}

if {punctuation|[} {function|-}n "${dfn builtin|\{}JBUILD_JAVA_HOME{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]} {function|\|}{function|\|} {function|!} remembered_java{punctuation|;} then
    search_java
    look_at "$java_home"
    {punctuation|[} {function|-}n "${dfn builtin|\{}JBUILD_JAVA_HOME{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]} {function|\|}{function|\|} remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{punctuation|(}{punctuation|)} {dfn builtin|\{}
    for file in "${number|1}"{monadic-operator operator|/}{function|*}{punctuation|;} do
        if {punctuation|[} "$file" {function|-}nt "$jar" {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} {function|-}d "$file" {punctuation|]}{punctuation|;} then
            has_newer "$file" {monadic-operator operator|&}{monadic-operator operator|&} return {number|0}
        fi
    done
    return {number|1}
{dfn builtin|\}}

is_stale{punctuation|(}{punctuation|)} {dfn builtin|\{}
    {punctuation|[} {function|-}f "$jar" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|!} "$root{monadic-operator operator|/}pom{dyadic-operator operator|.}xml" {function|-}nt "$jar" {punctuation|]} {function|\|}{function|\|} return {number|0}
    for part in src{monadic-operator operator|/}main _layouts _includes assets{monadic-operator operator|/}theme{punctuation|;} do
        has_newer "$root{monadic-operator operator|/}$part" {monadic-operator operator|&}{monadic-operator operator|&} return {number|0}
    done
    return {number|1}
{dfn builtin|\}}

build_jar{punctuation|(}{punctuation|)} {dfn builtin|\{}
    command {function|-}v mvn {function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null {function|\|}{function|\|}
        fail "the tool must be built first{function|,} and Maven {punctuation|(}mvn{punctuation|)} was not found{dyadic-operator operator|.} Install Maven {number|3.8} or newer{dyadic-operator operator|.}"
    printf {string|'Building jbuild … (about a minute, once)\\n'} {function|>}{monadic-operator operator|&}{number|2}
    if {punctuation|[} {function|-}z "${dfn builtin|\{}JAVA_HOME{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {function|!} command {function|-}v javac {function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null{punctuation|;} then
        JAVA_HOME{function|=}$java_home
        export JAVA_HOME
    fi
    mkdir {function|-}p "$root{monadic-operator operator|/}target" {monadic-operator operator|&}{monadic-operator operator|&} {dfn builtin|:} {function|>}"$root{monadic-operator operator|/}target{monadic-operator operator|/}build{function|-}begin" {function|\|}{function|\|} fail "the folder $root{monadic-operator operator|/}target cannot be written"
    if {function|!} {punctuation|(}cd "$root" {monadic-operator operator|&}{monadic-operator operator|&} mvn {function|-}B {function|-}q {function|-}Dmaven{dyadic-operator operator|.}test{dyadic-operator operator|.}skip{function|=}true package{punctuation|)} {function|<}{monadic-operator operator|/}dev{monadic-operator operator|/}null {function|>}"$root{monadic-operator operator|/}target{monadic-operator operator|/}build{dyadic-operator operator|.}log" {number|2}{function|>}{monadic-operator operator|&}{number|1}{punctuation|;} then
        cat "$root{monadic-operator operator|/}target{monadic-operator operator|/}build{dyadic-operator operator|.}log" {function|>}{monadic-operator operator|&}{number|2}
        fail "the tool could not be built{punctuation|;} Maven's messages above say why"
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch {function|-}r "$root{monadic-operator operator|/}target{monadic-operator operator|/}build{function|-}begin" "$jar"
{dfn builtin|\}}

if {punctuation|[} {function|-}f "$root{monadic-operator operator|/}pom{dyadic-operator operator|.}xml" {punctuation|]}{punctuation|;} then
    jar{function|=}$root{monadic-operator operator|/}target{monadic-operator operator|/}jbuild{dyadic-operator operator|.}jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{function|=}$root{monadic-operator operator|/}jbuild{dyadic-operator operator|.}jar
    {punctuation|[} {function|-}f "$jar" {punctuation|]} {function|\|}{function|\|} jar{function|=}$root{monadic-operator operator|/}lib{monadic-operator operator|/}jbuild{dyadic-operator operator|.}jar
    {punctuation|[} {function|-}f "$jar" {punctuation|]} {function|\|}{function|\|} fail "jbuild{dyadic-operator operator|.}jar was expected beside $self"
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{function|=}"{function|-}XX{dfn builtin|:}{function|+}UseSerialGC {function|-}XX{statement|:TieredStopAtLevel}{function|=}{number|1} {function|-}XX{dfn builtin|:}{function|-}UsePerfData"
options{function|=}"$options {function|-}Dfile{dyadic-operator operator|.}encoding{function|=}UTF{function|-}{number|8} {function|-}Dsun{dyadic-operator operator|.}jnu{dyadic-operator operator|.}encoding{function|=}UTF{function|-}{number|8}"
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{function|=}"$options {function|-}XX{dfn builtin|:}{function|+}DisplayVMOutputToStderr {function|-}Xlog{dfn builtin|:}disable"
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {function|-}n "${dfn builtin|\{}JBUILD_JAVA_OPTS{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]} {function|\|}{function|\|} options{function|=}"$options {function|-}XX{dfn builtin|:}{function|+}IgnoreUnrecognizedVMOptions"
{punctuation|[} {function|-}t {number|1} {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} options{function|=}"$options {function|-}Djbuild{dyadic-operator operator|.}stdout{function|=}terminal"
{punctuation|[} {function|-}t {number|2} {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} options{function|=}"$options {function|-}Djbuild{dyadic-operator operator|.}stderr{function|=}terminal"
if {punctuation|[} {function|!} {function|-}d {monadic-operator operator|/}System{monadic-operator operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{function|=}C{dyadic-operator operator|.}UTF{function|-}{number|8}
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{function|=}
use_archive{function|=}
make_archive{function|=}{function|-}XX{statement|:ArchiveClassesAtExit}{function|=}
if {punctuation|[} {function|-}n "$cache" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} "${dfn builtin|\{}JBUILD_ARCHIVE{dfn builtin|:}{function|-}{dfn builtin|\}}" {function|!}{function|=} off {punctuation|]}{punctuation|;} then
    archive{function|=}$cache{monadic-operator operator|/}$runtime$java_home$root{monadic-operator operator|/}jbuild{dyadic-operator operator|.}archive
    use_archive{function|=}{function|-}XX{statement|:SharedArchiveFile}{function|=}$archive
    if {punctuation|[} "$feature" {function|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{function|=}{function|-}XX{dfn builtin|:}AOTCache{function|=}$archive
        make_archive{function|=}{function|-}XX{dfn builtin|:}AOTCacheOutput{function|=}
    fi
    if {punctuation|[} {function|!} "$archive" {function|-}nt "$jar" {punctuation|]} {function|\|}{function|\|} {punctuation|[} "$java_home{monadic-operator operator|/}release" {function|-}nt "$archive" {punctuation|]}{punctuation|;} then
        use_archive{function|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{punctuation|(}{punctuation|)} {dfn builtin|\{}
    trap {string|''} HUP INT
    if nice {function|-}n {number|10} "$java_home{monadic-operator operator|/}bin{monadic-operator operator|/}java" $options "$make_archive$archive{dyadic-operator operator|.}$$" {function|-}jar "$jar" train {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|-}s "$archive{dyadic-operator operator|.}$$" {punctuation|]}{punctuation|;} then
        mv {function|-}f "$archive{dyadic-operator operator|.}$$" "$archive"
    else
        {dfn builtin|:} {function|>}"$archive{dyadic-operator operator|.}failed"
    fi
    rm {function|-}f "$archive{dyadic-operator operator|.}$$" "$archive{dyadic-operator operator|.}$${dyadic-operator operator|.}config"
{dfn builtin|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {dfn builtin|\{}
    "$java_home{monadic-operator operator|/}bin{monadic-operator operator|/}java" "${dyadic-operator operator|@}"
    status{function|=}${function|?}
    if {punctuation|[} "$status" {function|=} {number|1} {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|-}n "${dfn builtin|\{}JBUILD_JAVA_OPTS{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&}
        {function|!} "$java_home{monadic-operator operator|/}bin{monadic-operator operator|/}java" $options ${dfn builtin|\{}JBUILD_JAVA_OPTS{dfn builtin|:}{function|-}{dfn builtin|\}} {function|-}version {function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null {number|2}{function|>}{monadic-operator operator|&}{number|1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} "$JBUILD_JAVA_OPTS" {function|>}{monadic-operator operator|&}{number|2}
        status{function|=}{number|3}
    fi
{dfn builtin|\}}

set {function|-}f
if {punctuation|[} {function|-}n "$archive" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|-}z "$use_archive" {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} "${dfn builtin|\{}{number|1}{dfn builtin|:}{function|-}{dfn builtin|\}}" {function|=} build {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|!} "$archive{dyadic-operator operator|.}failed" {function|-}nt "$jar" {punctuation|]}{punctuation|;} then
    run_java $options ${dfn builtin|\{}JBUILD_JAVA_OPTS{dfn builtin|:}{function|-}{dfn builtin|\}} {function|-}jar "$jar" "${dyadic-operator operator|@}"
    if {punctuation|[} "$status" {function|=} {number|0} {punctuation|]} {monadic-operator operator|&}{monadic-operator operator|&} mkdir {function|-}p "${dfn builtin|\{}archive%{monadic-operator operator|/}{function|*}{dfn builtin|\}}" {number|2}{function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null {monadic-operator operator|&}{monadic-operator operator|&} {punctuation|[} {function|-}w "${dfn builtin|\{}archive%{monadic-operator operator|/}{function|*}{dfn builtin|\}}" {punctuation|]}{punctuation|;} then
        if {punctuation|[} "${dfn builtin|\{}JBUILD_ARCHIVE{dfn builtin|:}{function|-}{dfn builtin|\}}" {function|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} {function|<}{monadic-operator operator|/}dev{monadic-operator operator|/}null {function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null {number|2}{function|>}{monadic-operator operator|&}{number|1}
        else
            {punctuation|(}train{punctuation|)} {function|<}{monadic-operator operator|/}dev{monadic-operator operator|/}null {function|>}{monadic-operator operator|/}dev{monadic-operator operator|/}null {number|2}{function|>}{monadic-operator operator|&}{number|1} {monadic-operator operator|&}
        fi
    fi
    exit "$status"
fi
if {punctuation|[} {function|-}n "${dfn builtin|\{}JBUILD_JAVA_OPTS{dfn builtin|:}{function|-}{dfn builtin|\}}" {punctuation|]}{punctuation|;} then
    run_java $options ${dfn builtin|\{}use_archive{dfn builtin|:}{function|+}"$use_archive"{dfn builtin|\}} $JBUILD_JAVA_OPTS {function|-}jar "$jar" "${dyadic-operator operator|@}"
    exit "$status"
fi
exec "$java_home{monadic-operator operator|/}bin{monadic-operator operator|/}java" $options ${dfn builtin|\{}use_archive{dfn builtin|:}{function|+}"$use_archive"{dfn builtin|\}} {function|-}jar "$jar" "${dyadic-operator operator|@}"
