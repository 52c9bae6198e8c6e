{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{directive|{keyword|fail()}} {punctuation|\{}
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{directive|{keyword|self=$0}
case {variable|$self} in
    */*)} {punctuation|;}{punctuation|;}
    *) {directive|{keyword|self=./$self}} {punctuation|;}{punctuation|;}
{directive|{keyword|esac}
while [ -h {string|"{variable|$self}"} ]}{punctuation|;} {directive|{keyword|do}
    link=$(readlink {string|"{variable|$self}"}) \|\| fail {string|"the link {variable|$self} cannot be followed"}
    case {variable|$link} in
        /*) self={variable|$link}} {punctuation|;}{punctuation|;}
        *) {directive|{keyword|self=$}}{punctuation|\{}self%/*{punctuation|\}}/$link {punctuation|;}{punctuation|;}
    {directive|{keyword|esac}
done
root=$}{punctuation|\{}self%/*{punctuation|\}}
{directive|{keyword|case} {variable|$root} in
    .) root={variable|$PWD}} {punctuation|;}{punctuation|;}
    '') {directive|{keyword|root=/}} {punctuation|;}{punctuation|;}
{directive|{keyword|esac}
case {variable|$root}/ in
    */./* \| */../* \| [!/]*) root=$(cd {string|"{variable|$root}"} && pwd) \|\| fail {string|"the folder {variable|$root} cannot be entered"}} {punctuation|;}{punctuation|;}
{directive|{keyword|esac}

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if [ -n {string|"{variable|$\{XDG_CACHE_HOME:-\}}"} ]}{punctuation|;} {directive|{keyword|then}
    cache={variable|$XDG_CACHE_HOME/jbuild}
elif [ -n {string|"{variable|$\{HOME:-\}}"} ] && [ -d {string|"{variable|$HOME}"} ]}{punctuation|;} {directive|{keyword|then}
    cache={variable|$HOME}/.cache/jbuild
else
    cache=
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents()} {punctuation|\{}
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{directive|{keyword|look_at()}} {punctuation|\{}
    {directive|{keyword|feature=0}
    runtime=
    [ -x {string|"{variable|$1}/bin/java"} ] && [ -r {string|"{variable|$1}/release"} ] \|\| return {number|1}
    while IFS= read -r line \|\| [ -n {string|"{variable|$line}"} ]}{punctuation|;} {directive|{keyword|do}
        case {variable|$line} in
            JAVA_RUNTIME_VERSION=*) runtime=$}{punctuation|\{}line#*={punctuation|\}} {punctuation|;}{punctuation|;}
            {directive|{keyword|JAVA_VERSION=*)}
                version=$}{punctuation|\{}line#*={punctuation|\}}
                {directive|{keyword|version=$}}{punctuation|\{}version#\\"{punctuation|\}}
                {directive|{keyword|version=$}}{punctuation|\{}version#1.{punctuation|\}}
                {directive|{keyword|feature=$}}{punctuation|\{}version%%[!0-9]*{punctuation|\}}
                {directive|{keyword|runtime=$}}{punctuation|\{}runtime:-$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        {directive|{keyword|esac}
        [ {string|"{variable|$\{feature:-0\}}"} != {number|0} ] && [ -n {string|"{variable|$runtime}"} ] && [ {string|"{variable|$runtime}"} != {string|"{variable|$version}"} ] && break
    done <{string|"{variable|$1}/release"}
    runtime=$}{punctuation|\{}runtime#\\"{punctuation|\}}
    {directive|{keyword|runtime=$}}{punctuation|\{}runtime%\\"{punctuation|\}}
    [ "${punctuation|\{}feature:-0{punctuation|\}}" -gt 0 ]
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{directive|{keyword|consider()}} {punctuation|\{}
    {directive|{keyword|look_at} {string|"{variable|$1}"} \|\| return {number|0}
    case {variable|$runtime} in
        *-ea* \| *-beta*) return {number|0}} {punctuation|;}{punctuation|;}
    {directive|{keyword|esac}
    if [ {string|"{variable|$feature}"} -gt {string|"{variable|$best}"} ]}{punctuation|;} then
        best=$feature
        java_home=$1
    fi
{punctuation|\}}

{directive|{keyword|consider_all()}} {punctuation|\{}
    {directive|{keyword|for} folder in {string|"$@"}}{punctuation|;} {directive|{keyword|do}
        for jdk in {string|"{variable|$folder}"}/* {string|"{variable|$folder}"}/*/Contents/Home}{punctuation|;} do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
{punctuation|\}}

{directive|{keyword|search_java()}} {punctuation|\{}
    {directive|{keyword|java_home=}
    if [ -n {string|"{variable|$\{JBUILD_JAVA_HOME:-\}}"} ]}{punctuation|;} {directive|{keyword|then}
        look_at {string|"{variable|$JBUILD_JAVA_HOME}"} \|\| fail {string|"JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME,} but no JDK is there"}
        [ {string|"{variable|$feature}"} -ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java {variable|$feature}, but jbuild needs 17 or newer"}
        java_home={variable|$JBUILD_JAVA_HOME}
        return
    fi
    best=16
    if [ -n {string|"{variable|$\{JAVA_HOME:-\}}"} ]}{punctuation|;} {directive|{keyword|then}
        consider {string|"{variable|$JAVA_HOME}"}
    fi
    found=$(command -v java) && found=$(readlink -f {string|"{variable|$found}"} 2>/dev/null) && consider {string|"{variable|$\{found%/bin/java\}}"}
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home}{punctuation|;} do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no {directive|{keyword|Java} {number|17} or newer was found.
Install a JDK (any vendor, {number|17} or newer}{punctuation|;} {directive|{keyword|25} is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS.{string|"
\}

asked="}$}{punctuation|\{}JAVA_HOME:-{punctuation|\}}\|$PATH\|${punctuation|\{}HOME:-{punctuation|\}}"

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{directive|{keyword|remembered_java()}} {punctuation|\{}
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| {directive|{keyword|return} {number|1}}
    {punctuation|\{}
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    {punctuation|\}} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
{punctuation|\}}

{directive|{keyword|are_older_than_memory()}} {punctuation|\{}
    {directive|{keyword|for} folder in {string|"$@"}}{punctuation|;} do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
{punctuation|\}}

{directive|{keyword|remember_java()}} {punctuation|\{}
    [ -n "$cache" ] && {directive|{keyword|mkdir} -p {string|"{variable|$cache}"} 2>/dev/null && [ -w {string|"{variable|$cache}"} ] \|\| return {number|0}
    case {variable|$asked} in
        *{string|'
'}*) return {number|0}} {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
{punctuation|\}}

{directive|{keyword|if} [ -n {string|"{variable|$\{JBUILD_JAVA_HOME:-\}}"} ] \|\| ! remembered_java}{punctuation|;} {directive|{keyword|then}
    search_java
    look_at {string|"{variable|$java_home}"}
    [ -n {string|"{variable|$\{JBUILD_JAVA_HOME:-\}}"} ] \|\| remember_java
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer()} {punctuation|\{}
    {directive|{keyword|for} file in {string|"{variable|$1}"}/*}{punctuation|;} {directive|{keyword|do}
        if [ {string|"{variable|$file}"} -nt {string|"{variable|$jar}"} ]}{punctuation|;} {directive|{keyword|then}
            return {number|0}
        elif [ -d {string|"{variable|$file}"} ]}{punctuation|;} then
            has_newer "$file" && return 0
        fi
    done
    return 1
{punctuation|\}}

{directive|{keyword|is_stale()}} {punctuation|\{}
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| {directive|{keyword|return} {number|0}
    for part in src/main _layouts _includes assets/theme}{punctuation|;} do
        has_newer "$root/$part" && return 0
    done
    return 1
{punctuation|\}}

{directive|{keyword|build_jar()}} {punctuation|\{}
    {directive|{keyword|command} -v mvn >/dev/null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once){escape entity|\\n}'} >&2
    if [ -z {string|"{variable|$\{JAVA_HOME:-\}}"} ] && ! command -v javac >/dev/null}{punctuation|;} {directive|{keyword|then}
        JAVA_HOME={variable|$java_home}
        export JAVA_HOME
    fi
    mkdir -p {string|"{variable|$root}/target"} && : >{string|"{variable|$root}/target/build-begin"} \|\| fail {string|"the folder {variable|$root}/target cannot be written"}
    if ! (cd {string|"{variable|$root}"} && mvn -B -q -Dmaven.test.skip=true package) </dev/null >{string|"{variable|$root}/target/build.log"} 2>&1}{punctuation|;} then
        cat "$root/target/build.log" >&2
        fail "the {directive|{keyword|tool} could not be built}{punctuation|;} Maven's {directive|{keyword|messages} above say why{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{variable|$root}/target/build-begin{string|" "}{variable|$jar}{string|"
\}

if [ -f "}{variable|$root}/pom.xml{string|" ]; then
    jar={variable|$root}/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar={variable|$root}/jbuild.jar
    [ -f "}{variable|$jar}{string|" ] \|\| jar={variable|$root}/lib/jbuild.jar
    [ -f "}{variable|$jar}{string|" ] \|\| fail "}jbuild.jar was expected beside {variable|$self}{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData{string|"
options="}{variable|$options} -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{variable|$options} -XX:+DisplayVMOutputToStderr -Xlog:disable{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}$}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" ] \|\| {directive|{keyword|options="$options} -XX:+IgnoreUnrecognizedVMOptions{string|"
[ -t 1 ] && options="}{variable|$options} -Djbuild.stdout=terminal{string|"
[ -t 2 ] && options="}{variable|$options} -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]}{punctuation|;} {directive|{keyword|then}
    LC_ALL=C.UTF-8
    export LC_ALL
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n {string|"{variable|$cache}"} ] && [ {string|"{variable|$\{JBUILD_ARCHIVE:-\}}"} != {boolean|off} ]}{punctuation|;} {directive|{keyword|then}
    archive={variable|$cache}/{variable|$runtime}{variable|$java_home}{variable|$root}/jbuild.archive
    use_archive=-XX:SharedArchiveFile={variable|$archive}
    if [ {string|"{variable|$feature}"} -ge {number|25} ]}{punctuation|;} {directive|{keyword|then}
        use_archive=-XX:AOTCache={variable|$archive}
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! {string|"{variable|$archive}"} -nt {string|"{variable|$jar}"} ] \|\| [ {string|"{variable|$java_home/release}"} -nt {string|"{variable|$archive}"} ]}{punctuation|;} {directive|{keyword|then}
        use_archive=
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train()} {punctuation|\{}
    {directive|{keyword|trap} {string|''} HUP INT
    if nice -n {number|10} {string|"{variable|$java_home/bin/java}"} {variable|$options} {string|"{variable|$make_archive}{variable|$archive}.$$"} -jar {string|"{variable|$jar}"} train && [ -s {string|"{variable|$archive}.$$"} ]}{punctuation|;} then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{directive|{keyword|run_java()}} {punctuation|\{}
    "$java_home/bin/java" "$@"
    {directive|{keyword|status=$?}
    if [ {string|"{variable|$status}"} = {number|1} ] && [ -n {string|"{variable|$\{JBUILD_JAVA_OPTS:-\}}"} ] &&
        ! {string|"{variable|$java_home/bin/java}"} {variable|$options} $}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -version >/dev/null {directive|{keyword|2>&1}}{punctuation|;} then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
{punctuation|\}}

{directive|{keyword|set} -f
if [ -n {string|"{variable|$archive}"} ] && [ -z {string|"{variable|$use_archive}"} ] && [ {string|"{variable|$\{1:-\}}"} = build ] && [ ! {string|"{variable|$archive}.failed"} -nt {string|"{variable|$jar}"} ]}{punctuation|;} {directive|{keyword|then}
    run_java {variable|$options} $}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -jar "$jar" "$@"
    {directive|{keyword|if} [ {string|"{variable|$status}"} = {number|0} ] && mkdir -p {string|"{variable|$\{archive%/*\}}"} 2>/dev/null && [ -w {string|"{variable|$\{archive%/*\}}"} ]}{punctuation|;} {directive|{keyword|then}
        if [ {string|"{variable|$\{JBUILD_ARCHIVE:-\}}"} = wait ]}{punctuation|;} {directive|{keyword|then}
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit {string|"{variable|$status}"}
fi
if [ -n {string|"{variable|$\{JBUILD_JAVA_OPTS:-\}}"} ]}{punctuation|;} {directive|{keyword|then}
    run_java {variable|$options} $}{punctuation|\{}use_archive:+"$use_archive"{punctuation|\}} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    {directive|{keyword|exit} {string|"{variable|$status}"}
fi
exec {string|"{variable|$java_home/bin/java}"} {variable|$options} $}{punctuation|\{}use_archive:+"$use_archive"{punctuation|\}} -jar "$jar" "$@"
