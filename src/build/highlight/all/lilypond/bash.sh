{embedded-scheme|{punctuation|#}{scheme language-scheme|!/bin/sh}}
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time is what a small build
# mostly consists of{punctuation|.} So it tests and reads with the shell{punctuation|'}s own means{punctuation|,} and keeps what it found in a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes; {string|"wait"}: make it before this command ends{punctuation|,} not behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild: {comment|%s\\n' "$1" >&2}
    exit {number|3}
{punctuation|\}}

# {punctuation|--}{punctuation|--} where this script lies {punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}

self{operator|=}${number|0}
case $self in
    */*{punctuation|)} ;;
    *{punctuation|)} self{operator|=}{punctuation|.}/$self ;;
esac
while {punctuation|[} -h {string|"$self"} {punctuation|]}; do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|}{operator|\|} fail {string|"the link $self cannot be followed"}
    case $link in
        /*{punctuation|)} self{operator|=}$link ;;
        *{punctuation|)} self{operator|=}${punctuation|\{}self{comment|%/*\}/$link ;;}
    esac
done
root{operator|=}${punctuation|\{}self{comment|%/*\}}
case $root in
    .{punctuation|)} root{operator|=}$PWD ;;
    ''{punctuation|)} root{operator|=}/ ;;
esac
case $root/ in
    */./* {operator|\|} */../* {operator|\|} {punctuation|[}{punctuation|!}/{punctuation|]}*{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} && pwd{punctuation|)} {operator|\|}{operator|\|} fail {string|"the folder $root cannot be entered"} ;;
esac

# {punctuation|--}{punctuation|--} which Java {punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}

if {punctuation|[} -n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}; then
    cache{operator|=}$XDG_CACHE_HOME/jbuild
elif {punctuation|[} -n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} -d {string|"$HOME"} {punctuation|]}; then
    cache{operator|=}$HOME/.cache/jbuild
else
    cache{operator|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own{punctuation|.}
with{punctuation|_}jdk{punctuation|_}parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}HOME:+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

# Reads what the JDK in the folder ${number|1} says about itself: feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17}{punctuation|.}{number|0}{punctuation|.}{number|15}+{number|6}{punctuation|.} False where it has no Java{punctuation|.}
look{punctuation|_}at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} -x {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} -r {string|"$1/release"} {punctuation|]} {operator|\|}{operator|\|} return {number|1}
    while IFS{operator|=} read -r line {operator|\|}{operator|\|} {punctuation|[} -n {string|"$line"} {punctuation|]}; do
        case $line in
            JAVA_RUNTIME_VERSION{operator|=}*{punctuation|)} runtime{operator|=}${punctuation|\{}line#*{operator|=}{punctuation|\}} ;;
            JAVA_VERSION{operator|=}*{punctuation|)}
                version{operator|=}${punctuation|\{}line#*{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}${punctuation|\{}feature:-{number|0}{punctuation|\}}{string|" != 0 ] && [ -n "}$runtime{string|" ] && [ "}$runtime{string|" != "}$version{string|" ] && break
    done <"}${number|1}/release{string|"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "}${punctuation|\{}feature:-{number|0}{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}${number|1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}$feature{string|" -gt "}$best{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}$@{string|"; do
        for jdk in "}$folder{string|"/* "}$folder{string|"/*/Contents/Home; do
            [ -d "}$jdk{string|" ] && consider "}$jdk{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}${punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs {number|17} or newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}${punctuation|\{}JAVA_HOME:-{punctuation|\}}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}${punctuation|\{}found{comment|%/bin/java\}"}
    with{punctuation|_}jdk{punctuation|_}parents consider{punctuation|_}all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk{punctuation|.}jdk/Contents/Home; do
        consider {string|"$jdk"}
    done
    {punctuation|[} -n {string|"$java_home"} {punctuation|]} {operator|\|}{operator|\|} fail {string|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{punctuation|\}}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again: same question{punctuation|,} and no JDK has come or gone since{punctuation|.}
remembered{punctuation|_}java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} -r {string|"$cache/java"} {punctuation|]} {operator|\|}{operator|\|} return {number|1}
    {punctuation|\{}
        IFS{operator|=} read -r line && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && IFS{operator|=} read -r java{punctuation|_}home
    {punctuation|\}} {punctuation|<}{string|"$cache/java"} {operator|\|}{operator|\|} return {number|1}
    with{punctuation|_}jdk{punctuation|_}parents are{punctuation|_}older{punctuation|_}than{punctuation|_}memory && look{punctuation|_}at {string|"$java_home"} && {punctuation|[} {string|"$feature"} -ge {number|17} {punctuation|]}
{punctuation|\}}

are{punctuation|_}older{punctuation|_}than{punctuation|_}memory{punctuation|(}{punctuation|)} {punctuation|\{}
    for folder in {string|"$@"}; do
        {punctuation|[} {string|"$folder"} -nt {string|"$cache/java"} {punctuation|]} && return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember{punctuation|_}java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && mkdir -p {string|"$cache"} {number|2}{punctuation|>}/dev/null && {punctuation|[} -w {string|"$cache"} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    case $asked in
        *'
'*{punctuation|)} return {number|0} ;;
    esac
    printf '{comment|%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null}
{punctuation|\}}

if {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} ! remembered{punctuation|_}java; then
    search{punctuation|_}java
    look{punctuation|_}at {string|"$java_home"}
    {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|}{operator|\|} remember{punctuation|_}java
fi

# {punctuation|--}{punctuation|--} the jar {punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}-

# Whether something under the folder ${number|1} is newer than the jar{punctuation|.} A folder is newer when a file in it came or went{punctuation|.}
has{punctuation|_}newer{punctuation|(}{punctuation|)} {punctuation|\{}
    for file in {string|"$1"}/*; do
        if {punctuation|[} {string|"$file"} -nt {string|"$jar"} {punctuation|]}; then
            return {number|0}
        elif {punctuation|[} -d {string|"$file"} {punctuation|]}; then
            has{punctuation|_}newer {string|"$file"} && return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is{punctuation|_}stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} -nt {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    for part in src/main _layouts _includes assets/theme; do
        has{punctuation|_}newer {string|"$root/$part"} && return {number|0}
    done
    return {number|1}
{punctuation|\}}

build{punctuation|_}jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command -v mvn {punctuation|>}/dev/null {operator|\|}{operator|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}{keyword|{punctuation|\\}n}{punctuation|'} {punctuation|>}&{number|2}
    if {punctuation|[} -z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! command -v javac {punctuation|>}/dev/null; then
        JAVA_HOME{operator|=}$java{punctuation|_}home
        export JAVA_HOME
    fi
    mkdir -p {string|"$root/target"} && : {punctuation|>}{string|"$root/target/build-begin"} {operator|\|}{operator|\|} fail {string|"the folder $root/target cannot be written"}
    if ! {punctuation|(}cd {string|"$root"} && mvn -B -q -Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}true package{punctuation|)} {punctuation|<}/dev/null {punctuation|>}{string|"$root/target/build.log"} {number|2}{punctuation|>}&{number|1}; then
        cat {string|"$root/target/build.log"} {punctuation|>}&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts as old as the build{punctuation|'}s begin{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

if {punctuation|[} -f {string|"$root/pom.xml"} {punctuation|]}; then
    jar{operator|=}$root/target/jbuild{punctuation|.}jar
    if is{punctuation|_}stale; then
        build{punctuation|_}jar
    fi
else
    jar{operator|=}$root/jbuild{punctuation|.}jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} jar{operator|=}$root/lib/jbuild{punctuation|.}jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# {punctuation|--}{punctuation|--} Java{punctuation|'}s options {punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}

# A build is over before the second compiler pays; a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} and Java takes anything but UTF-{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these{punctuation|.} But that would go for the author{punctuation|'}s options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|}{operator|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t {number|1} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t {number|2} {punctuation|]} && options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if {punctuation|[} ! -d /System/Library {punctuation|]}; then
    LC_ALL{operator|=}C.UTF-{number|8}
    export LC_ALL
fi

# {punctuation|--}{punctuation|--} the archive of loaded classes {punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}-

# It is named after the JDK and the tool{punctuation|'}s folder{punctuation|,} and is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use{punctuation|_}archive{operator|=}
make{punctuation|_}archive{operator|=}-XX:ArchiveClassesAtExit{operator|=}
if {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off {punctuation|]}; then
    archive{operator|=}$cache/$runtime$java{punctuation|_}home$root/jbuild{punctuation|.}archive
    use{punctuation|_}archive{operator|=}-XX:SharedArchiveFile{operator|=}$archive
    if {punctuation|[} {string|"$feature"} -ge {number|25} {punctuation|]}; then
        use{punctuation|_}archive{operator|=}-XX:AOTCache{operator|=}$archive
        make{punctuation|_}archive{operator|=}-XX:AOTCacheOutput{operator|=}
    fi
    if {punctuation|[} ! {string|"$archive"} -nt {string|"$jar"} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string|"$java_home/release"} -nt {string|"$archive"} {punctuation|]}; then
        use{punctuation|_}archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author{punctuation|'}s site is not touched{punctuation|.} It
# is moved into place whole{punctuation|,} so that several can do this at once{punctuation|.} After a failure it is not tried again with this jar{punctuation|.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    if nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}; then
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        : {punctuation|>}{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

# {punctuation|--}{punctuation|--} go {punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}{punctuation|--}

# Runs Java{punctuation|.} It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors; so it is asked once more{punctuation|.}
run{punctuation|_}java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    if {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} && {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -version {punctuation|>}/dev/null {number|2}{punctuation|>}&{number|1}; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS{operator|=}{comment|%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set -f
if {punctuation|[} -n {string|"$archive"} {punctuation|]} && {punctuation|[} -z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}; then
    run{punctuation|_}java $options ${punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    if {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} && mkdir -p {string|"$\{archive%/*\}"} {number|2}{punctuation|>}/dev/null && {punctuation|[} -w {string|"$\{archive%/*\}"} {punctuation|]}; then
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}; then
            {punctuation|(}train{punctuation|)} {punctuation|<}/dev/null {punctuation|>}/dev/null {number|2}{punctuation|>}&{number|1}
        else
            {punctuation|(}train{punctuation|)} {punctuation|<}/dev/null {punctuation|>}/dev/null {number|2}{punctuation|>}&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
if {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}; then
    run{punctuation|_}java $options ${punctuation|\{}use{punctuation|_}archive:+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use{punctuation|_}archive:+{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
