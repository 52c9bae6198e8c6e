{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf '{field variable|jbuild}{punctuation|:} %s\\n' {string|"$1"} >&{number|2}
    exit {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}${number|0}
case $self in
    */*{punctuation|)} {punctuation|;}{punctuation|;}
    *{punctuation|)} self{operator|=}./$self {punctuation|;}{punctuation|;}
esac
while {operator|[} -h {string|"$self"} ]{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link in
        /*{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        *{punctuation|)} self{operator|=}${punctuation|\{}self%/*{punctuation|\}}/$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self%/*{punctuation|\}}
case $root in
    .{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    ''{punctuation|)} root{operator|=}/ {punctuation|;}{punctuation|;}
esac
case $root/ in
    */./* \| */{operator|..}/* \| {operator|[}!/]*{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if {operator|[} -n {string|"$\{XDG_CACHE_HOME:-\}"} ]{punctuation|;} then
    cache{operator|=}$XDG_CACHE_HOME/jbuild
elif {operator|[} -n {string|"$\{HOME:-\}"} ] && {operator|[} -d {string|"$HOME"} ]{punctuation|;} then
    cache{operator|=}$HOME/{keyword|.cache}/jbuild
else
    cache{operator|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}{field variable|HOME}{punctuation|:}+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    {keyword|runtime}{operator|=}
    {operator|[} -x {string|"$1/bin/java"} ] && {operator|[} -r {string|"$1/release"} ] \|\| return {number|1}
    while IFS{operator|=} read -r line \|\| {operator|[} -n {string|"$line"} ]{punctuation|;} do
        case $line in
            JAVA_RUNTIME_VERSION{operator|=}*{punctuation|)} {keyword|runtime}{operator|=}${punctuation|\{}line{comment|#*=\} ;;}
            JAVA_VERSION{operator|=}*{punctuation|)}
                version{operator|=}${punctuation|\{}line{comment|#*=\}}
                version{operator|=}${punctuation|\{}version{comment|#\\"\}}
                version{operator|=}${punctuation|\{}version{comment|#1.\}}
                feature{operator|=}${punctuation|\{}version%%{operator|[}!0-9]*{punctuation|\}}
                {keyword|runtime}{operator|=}${punctuation|\{}{keyword|runtime}{punctuation|:}-$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {operator|[} {string|"$\{feature:-0\}"} !{operator|=} {number|0} ] && {operator|[} -n {string|"$runtime"} ] && {operator|[} {string|"$runtime"} !{operator|=} {string|"$version"} ] && break
    done <{string|"$1/release"}
    {keyword|runtime}{operator|=}${punctuation|\{}{keyword|runtime}{comment|#\\"\}}
    {keyword|runtime}{operator|=}${punctuation|\{}{keyword|runtime}%\\"{punctuation|\}}
    {operator|[} {string|"$\{feature:-0\}"} -gt {number|0} ]
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} \|\| return {number|0}
    case ${keyword|runtime} in
        *-ea* \| *-beta*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    if {operator|[} {string|"$feature"} -gt {string|"$best"} ]{punctuation|;} then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

{function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        for jdk in {string|"$folder"}/* {string|"$folder"}/*/Contents/Home{punctuation|;} do
            {operator|[} -d {string|"$jdk"} ] && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    if {operator|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {operator|[} {string|"$feature"} -ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    if {operator|[} -n {string|"$\{JAVA_HOME:-\}"} ]{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}${punctuation|(}command -v java{punctuation|)} && found{operator|=}${punctuation|(}readlink -f {string|"$found"} {number|2}>/dev/null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {operator|[} -n {string|"$java_home"} ] \|\| fail "no Java {number|17} or newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one.
Looked {field variable|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/{keyword|.sdkman}{punctuation|,} ~/{keyword|.jdks}{punctuation|,} and the folders of macOS."
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {operator|[} -n {string|"$cache"} ] && {operator|[} -r {string|"$cache/java"} ] \|\| return {number|1}
    {punctuation|\{}
        IFS{operator|=} read -r line && {operator|[} {string|"$line"} {operator|=} {string|"$asked"} ] && IFS{operator|=} read -r java_home
    {punctuation|\}} <{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {operator|[} {string|"$feature"} -ge {number|17} ]
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        {operator|[} {string|"$folder"} -nt {string|"$cache/java"} ] && return {number|1}
    done
    return {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {operator|[} -n {string|"$cache"} ] && mkdir -p {string|"$cache"} {number|2}>/dev/null && {operator|[} -w {string|"$cache"} ] \|\| return {number|0}
    case $asked in
        *'
'*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' {string|"$asked"} {string|"$java_home"} {number|2}>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}>/dev/null
{punctuation|\}}

if {operator|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {operator|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}/*{punctuation|;} do
        if {operator|[} {string|"$file"} -nt {string|"$jar"} ]{punctuation|;} then
            return {number|0}
        elif {operator|[} -d {string|"$file"} ]{punctuation|;} then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {operator|[} -f {string|"$jar"} ] && {operator|[} ! {string|"$root/pom.xml"} -nt {string|"$jar"} ] \|\| return {number|0}
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' >&{number|2}
    if {operator|[} -z {string|"$\{JAVA_HOME:-\}"} ] && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && {punctuation|:} >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} && mvn -B -q -Dmaven.test.skip{operator|=}{boolean|true} package{punctuation|)} </dev/null >{string|"$root/target/build.log"} {number|2}>&{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} >&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {operator|[} -f {string|"$root/pom.xml"} ]{punctuation|;} then
    jar{operator|=}$root/target/jbuild.jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{operator|=}$root/jbuild.jar
    {operator|[} -f {string|"$jar"} ] \|\| jar{operator|=}$root/lib/jbuild.jar
    {operator|[} -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{operator|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{operator|[} -t {number|1} ] && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{operator|[} -t {number|2} ] && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if {operator|[} ! -d /System/Library ]{punctuation|;} then
    LC_ALL{operator|=}C.UTF-8
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}-{field variable|XX}{punctuation|:}{label property|ArchiveClassesAtExit}{operator|=}
if {operator|[} -n {string|"$cache"} ] && {operator|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off ]{punctuation|;} then
    archive{operator|=}$cache/${keyword|runtime}$java_home$root/jbuild.archive
    use_archive{operator|=}-{field variable|XX}{punctuation|:}{builtin|S}haredArchiveFile{operator|=}$archive
    if {operator|[} {string|"$feature"} -ge {number|25} ]{punctuation|;} then
        use_archive{operator|=}-{field variable|XX}{punctuation|:}{label property|AOTCache}{operator|=}$archive
        make_archive{operator|=}-{field variable|XX}{punctuation|:}{label property|AOTCacheOutput}{operator|=}
    fi
    if {operator|[} ! {string|"$archive"} -nt {string|"$jar"} ] \|\| {operator|[} {string|"$java_home/release"} -nt {string|"$archive"} ]{punctuation|;} then
        use_archive{operator|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && {operator|[} -s {string|"$archive.$$"} ]{punctuation|;} then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        {punctuation|:} >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    if {operator|[} {string|"$status"} {operator|=} {number|1} ] && {operator|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}{field variable|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -version >/dev/null {number|2}>&{number|1}{punctuation|;} then
        printf '{field variable|jbuild}{punctuation|:} Java cannot start with JBUILD_JAVA_OPTS{operator|=}%s\\n' {string|"$JBUILD_JAVA_OPTS"} >&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set -f
if {operator|[} -n {string|"$archive"} ] && {operator|[} -z {string|"$use_archive"} ] && {operator|[} {string|"$\{1:-\}"} {operator|=} build ] && {operator|[} ! {string|"$archive.failed"} -nt {string|"$jar"} ]{punctuation|;} then
    run_java $options ${punctuation|\{}{field variable|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if {operator|[} {string|"$status"} {operator|=} {number|0} ] && mkdir -p {string|"$\{archive%/*\}"} {number|2}>/dev/null && {operator|[} -w {string|"$\{archive%/*\}"} ]{punctuation|;} then
        if {operator|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]{punctuation|;} then
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1}
        else
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {operator|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]{punctuation|;} then
    run_java $options ${punctuation|\{}{field variable|use_archive}{punctuation|:}+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}{field variable|use_archive}{punctuation|:}+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
