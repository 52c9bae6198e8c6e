#!/bin/sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} {function|and} hands over to Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time is what a small build
# mostly consists of. So it tests {function|and} reads with the shell's own means{punctuation|,} {function|and} keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} {function|not} behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} {string|"$1"} >&{number|2}
    exit {number|3}
{punctuation|\}}

# ---- where this script lies ------------------------------------------------------------------------------------------

self{punctuation|=}${number|0}
case $self in
    */*{punctuation|)} {punctuation|;}{punctuation|;}
    *{punctuation|)} self{punctuation|=}./$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} -h {string|"$self"} {punctuation|]}{punctuation|;} do
    link{punctuation|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    case $link in
        /*{punctuation|)} self{punctuation|=}$link {punctuation|;}{punctuation|;}
        *{punctuation|)} self{punctuation|=}${punctuation|\{}self%/*{punctuation|\}}/$link {punctuation|;}{punctuation|;}
    esac
done
root{punctuation|=}${punctuation|\{}self%/*{punctuation|\}}
case $root in
    .{punctuation|)} root{punctuation|=}$PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{punctuation|=}/ {punctuation|;}{punctuation|;}
esac
case $root/ in
    */./* \| */../* \| {punctuation|[}!/{punctuation|]}*{punctuation|)} root{punctuation|=}${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if {punctuation|[} -n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then
    cache{punctuation|=}$XDG_CACHE_HOME/jbuild
elif {punctuation|[} -n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} -d {string|"$HOME"} {punctuation|]}{punctuation|;} then
    cache{punctuation|=}$HOME/.cache/jbuild
else
    cache{punctuation|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}HOME{punctuation|:}+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK in the folder ${number|1} says about itself{punctuation|:} feature{punctuation|=}{number|17}{punctuation|,} {keyword|runtime}{punctuation|=}{number|17.0}.{number|15}+{number|6}. False where it has no Java.
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{punctuation|=}{number|0}
    {keyword|runtime}{punctuation|=}
    {punctuation|[} -x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} -r {string|"$1/release"} {punctuation|]} \|\| return {number|1}
    while IFS{punctuation|=} read -r line \|\| {punctuation|[} -n {string|"$line"} {punctuation|]}{punctuation|;} do
        case $line in
            JAVA_RUNTIME_VERSION{punctuation|=}*{punctuation|)} {keyword|runtime}{punctuation|=}${punctuation|\{}line#*{punctuation|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{punctuation|=}*{punctuation|)}
                version{punctuation|=}${punctuation|\{}line#*{punctuation|=}{punctuation|\}}
                version{punctuation|=}${punctuation|\{}version#\\"{punctuation|\}}
                version{punctuation|=}${punctuation|\{}version#{number|1}.{punctuation|\}}
                feature{punctuation|=}${punctuation|\{}version%%{punctuation|[}!{number|0}-{number|9}{punctuation|]}*{punctuation|\}}
                {keyword|runtime}{punctuation|=}${punctuation|\{}{keyword|runtime}{punctuation|:}-$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} !{punctuation|=} {number|0} {punctuation|]} && {punctuation|[} -n {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} !{punctuation|=} {string|"$version"} {punctuation|]} && {function|break}
    done <{string|"$1/release"}
    {keyword|runtime}{punctuation|=}${punctuation|\{}{keyword|runtime}#\\"{punctuation|\}}
    {keyword|runtime}{punctuation|=}${punctuation|\{}{keyword|runtime}%\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} -gt {number|0} {punctuation|]}
{punctuation|\}}

# Takes the JDK in the folder ${number|1} if it is newer than the best so far. Previews are used only when asked for.
consider{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"$1"} \|\| return {number|0}
    case ${keyword|runtime} in
        *-ea* \| *-beta*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    if {punctuation|[} {string|"$feature"} -gt {string|"$best"} {punctuation|]}{punctuation|;} then
        best{punctuation|=}$feature
        java_home{punctuation|=}${number|1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        for jdk in {string|"$folder"}/* {string|"$folder"}/*/Contents/Home{punctuation|;} do
            {punctuation|[} -d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{punctuation|=}
    if {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} -ge {number|17} {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{punctuation|=}$JBUILD_JAVA_HOME
        return
    fi
    best{punctuation|=}{number|16}
    if {punctuation|[} -n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then
        consider {string|"$JAVA_HOME"}
    fi
    found{punctuation|=}${punctuation|(}command -v java{punctuation|)} && found{punctuation|=}${punctuation|(}readlink -f {string|"$found"} {number|2}>/dev/null{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    {punctuation|[} -n {string|"$java_home"} {punctuation|]} \|\| fail "no Java {number|17} {function|or} newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {function|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {function|or} set JBUILD_JAVA_HOME to the folder of one.
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} {function|and} the folders of macOS."
{punctuation|\}}

asked{punctuation|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} {function|and} no JDK has come {function|or} gone since.
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} -r {string|"$cache/java"} {punctuation|]} \|\| return {number|1}
    {punctuation|\{}
        IFS{punctuation|=} read -r line && {punctuation|[} {string|"$line"} {punctuation|=} {string|"$asked"} {punctuation|]} && IFS{punctuation|=} read -r java_home
    {punctuation|\}} <{string|"$cache/java"} \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} -ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}{punctuation|;} do
        {punctuation|[} {string|"$folder"} -nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && mkdir -p {string|"$cache"} {number|2}>/dev/null && {punctuation|[} -w {string|"$cache"} {punctuation|]} \|\| return {number|0}
    case $asked in
        *'
'*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}>/dev/null >{string|"$cache/java.$$"} && mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}>/dev/null
{punctuation|\}}

if {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder ${number|1} is newer than the jar. A folder is newer when a file in it came {function|or} went.
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}/*{punctuation|;} do
        if {punctuation|[} {string|"$file"} -nt {string|"$jar"} {punctuation|]}{punctuation|;} then
            return {number|0}
        elif {punctuation|[} -d {string|"$file"} {punctuation|]}{punctuation|;} then
            has_newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} -nt {string|"$jar"} {punctuation|]} \|\| return {number|0}
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&{number|2}
    if {punctuation|[} -z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME{punctuation|=}$java_home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && {punctuation|:} >{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} && mvn -B -q -Dmaven.test.skip{punctuation|=}{boolean|true} package{punctuation|)} </dev/null >{string|"$root/target/build.log"} {number|2}>&{number|1}{punctuation|;} then
        cat {string|"$root/target/build.log"} >&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {punctuation|[} -f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then
    jar{punctuation|=}$root/target/jbuild.jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar{punctuation|=}$root/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| jar{punctuation|=}$root/lib/jbuild.jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {function|not} get
# TieredStopAtLevel. Names of files follow the locale{punctuation|,} {function|and} Java takes anything but UTF{number|-8} badly.
options{punctuation|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{punctuation|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options{punctuation|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| options{punctuation|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t {number|1} {punctuation|]} && options{punctuation|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t {number|2} {punctuation|]} && options{punctuation|=}{string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} ! -d /System/Library {punctuation|]}{punctuation|;} then
    LC_ALL{punctuation|=}C.UTF{number|-8}
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK {function|and} the tool's folder{punctuation|,} {function|and} is of use as long as it is newer than both. Java checks it again.
archive{punctuation|=}
use_archive{punctuation|=}
make_archive{punctuation|=}-XX{punctuation|:}ArchiveClassesAtExit{punctuation|=}
if {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{punctuation|=} off {punctuation|]}{punctuation|;} then
    archive{punctuation|=}$cache/${keyword|runtime}$java_home$root/jbuild.archive
    use_archive{punctuation|=}-XX{punctuation|:}SharedArchiveFile{punctuation|=}$archive
    if {punctuation|[} {string|"$feature"} -ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{punctuation|=}-XX{punctuation|:}AOTCache{punctuation|=}$archive
        make_archive{punctuation|=}-XX{punctuation|:}AOTCacheOutput{punctuation|=}
    fi
    if {punctuation|[} ! {string|"$archive"} -nt {string|"$jar"} {punctuation|]} \|\| {punctuation|[} {string|"$java_home/release"} -nt {string|"$archive"} {punctuation|]}{punctuation|;} then
        use_archive{punctuation|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is {function|not} touched. It
# is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is {function|not} tried again with this jar.
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        {punctuation|:} >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{punctuation|;} so it is asked once more.
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{punctuation|=}$?
    if {punctuation|[} {string|"$status"} {punctuation|=} {number|1} {punctuation|]} && {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}} -version >/dev/null {number|2}>&{number|1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&{number|2}
        status{punctuation|=}{number|3}
    fi
{punctuation|\}}

set -f
if {punctuation|[} -n {string|"$archive"} {punctuation|]} && {punctuation|[} -z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {punctuation|=} build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} {punctuation|=} {number|0} {punctuation|]} && mkdir -p {string|"$\{archive%/*\}"} {number|2}>/dev/null && {punctuation|[} -w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {punctuation|=} wait {punctuation|]}{punctuation|;} then
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1}
        else
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{punctuation|:}+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{punctuation|:}+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
