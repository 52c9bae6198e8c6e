#!/bin/sh
{parser-comment comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{parser-comment comment|#}
{parser-comment comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{parser-comment comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{parser-comment comment|#}
{parser-comment comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{parser-comment comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{parser-comment comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

fail{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    printf 'jbuild: %s\\n' "{variable|$1}" >&2
    exit 3
{punctuation|\}}

{parser-comment comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

self={variable|$0}
case {variable|$self} in
    */*{punctuation|)} {punctuation|;}{punctuation|;}
    *{punctuation|)} self=./{variable|$self} {punctuation|;}{punctuation|;}
esac
while {punctuation|[} -h "{variable|$self}" {punctuation|]}{punctuation|;} do
    link=${expression|{punctuation|(}readlink {string|"$self"}{punctuation|)}} \|\| fail "the link {variable|$self} cannot be followed"
    case {variable|$link} in
        /*{punctuation|)} self={variable|$link} {punctuation|;}{punctuation|;}
        *{punctuation|)} self={variable|$}{punctuation|\{}self%/*{punctuation|\}}/{variable|$link} {punctuation|;}{punctuation|;}
    esac
done
root={variable|$}{punctuation|\{}self%/*{punctuation|\}}
case {variable|$root} in
    .{punctuation|)} root={variable|$PWD} {punctuation|;}{punctuation|;}
    ''{punctuation|)} root=/ {punctuation|;}{punctuation|;}
esac
case {variable|$root}/ in
    */./* \| */../* \| {punctuation|[}!/{punctuation|]}*{punctuation|)} root=${expression|{punctuation|(}cd {string|"$root"} {operator|&&} pwd{punctuation|)}} \|\| fail "the folder {variable|$root} cannot be entered" {punctuation|;}{punctuation|;}
esac

{parser-comment comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

if {punctuation|[} -n "{variable|$}{punctuation|\{}XDG_CACHE_HOME:-{punctuation|\}}" {punctuation|]}{punctuation|;} then
    cache={variable|$XDG_CACHE_HOME}/jbuild
elif {punctuation|[} -n "{variable|$}{punctuation|\{}HOME:-{punctuation|\}}" {punctuation|]} && {punctuation|[} -d "{variable|$HOME}" {punctuation|]}{punctuation|;} then
    cache={variable|$HOME}/.cache/jbuild
else
    cache=
fi

{parser-comment comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
with_jdk_parents{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    "{variable|$1}" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        {variable|$}{punctuation|\{}HOME:+"{variable|$HOME}/.sdkman/candidates/java" "{variable|$HOME}/.jdks" "{variable|$HOME}/Library/Java/JavaVirtualMachines"{punctuation|\}}
{punctuation|\}}

{parser-comment comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
look_at{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    feature=0
    runtime=
    {punctuation|[} -x "{variable|$1}/bin/java" {punctuation|]} && {punctuation|[} -r "{variable|$1}/release" {punctuation|]} \|\| return 1
    while IFS= read -r line \|\| {punctuation|[} -n "{variable|$line}" {punctuation|]}{punctuation|;} do
        case {variable|$line} in
            JAVA_RUNTIME_VERSION=*{punctuation|)} runtime={variable|$}{punctuation|\{}line#*={punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION=*{punctuation|)}
                version={variable|$}{punctuation|\{}line#*={punctuation|\}}
                version={variable|$}{punctuation|\{}version#\\"{punctuation|\}}
                version={variable|$}{punctuation|\{}version#1.{punctuation|\}}
                feature={variable|$}{punctuation|\{}version%%{punctuation|[}!0-9{punctuation|]}*{punctuation|\}}
                runtime={variable|$}{punctuation|\{}runtime:-{variable|$version}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} "{variable|$}{punctuation|\{}feature:-0{punctuation|\}}" != 0 {punctuation|]} && {punctuation|[} -n "{variable|$runtime}" {punctuation|]} && {punctuation|[} "{variable|$runtime}" != "{variable|$version}" {punctuation|]} && break
    done <"{variable|$1}/release"
    runtime={variable|$}{punctuation|\{}runtime#\\"{punctuation|\}}
    runtime={variable|$}{punctuation|\{}runtime%\\"{punctuation|\}}
    {punctuation|[} "{variable|$}{punctuation|\{}feature:-0{punctuation|\}}" -gt 0 {punctuation|]}
{punctuation|\}}

{parser-comment comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
consider{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    look_at "{variable|$1}" \|\| return 0
    case {variable|$runtime} in
        *-ea* \| *-beta*{punctuation|)} return 0 {punctuation|;}{punctuation|;}
    esac
    if {punctuation|[} "{variable|$feature}" -gt "{variable|$best}" {punctuation|]}{punctuation|;} then
        best={variable|$feature}
        java_home={variable|$1}
    fi
{punctuation|\}}

consider_all{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    for folder in "$@"{punctuation|;} do
        for jdk in "{variable|$folder}"/* "{variable|$folder}"/*/Contents/Home{punctuation|;} do
            {punctuation|[} -d "{variable|$jdk}" {punctuation|]} && consider "{variable|$jdk}"
        done
    done
{punctuation|\}}

search_java{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    java_home=
    if {punctuation|[} -n "{variable|$}{punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}" {punctuation|]}{punctuation|;} then
        look_at "{variable|$JBUILD_JAVA_HOME}" \|\| fail "JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME}, but no JDK is there"
        {punctuation|[} "{variable|$feature}" -ge 17 {punctuation|]} \|\| fail "JBUILD_JAVA_HOME is Java {variable|$feature}, but jbuild needs 17 or newer"
        java_home={variable|$JBUILD_JAVA_HOME}
        return
    fi
    best=16
    if {punctuation|[} -n "{variable|$}{punctuation|\{}JAVA_HOME:-{punctuation|\}}" {punctuation|]}{punctuation|;} then
        consider "{variable|$JAVA_HOME}"
    fi
    found=${expression|{punctuation|(}command {operator|-}v java{punctuation|)}} && found=${expression|{punctuation|(}readlink {operator|-f} {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)}} && consider "{variable|$}{punctuation|\{}found%/bin/java{punctuation|\}}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} do
        consider "{variable|$jdk}"
    done
    {punctuation|[} -n "{variable|$java_home}" {punctuation|]} \|\| fail "no Java 17 or newer was found.
Install a JDK {expression|{punctuation|(}any vendor, {number|17} or newer{punctuation|;} {number|25} {operator|is} fastest{punctuation|)}}, or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
{punctuation|\}}

asked="{variable|$}{punctuation|\{}JAVA_HOME:-{punctuation|\}}\|{variable|$PATH}\|{variable|$}{punctuation|\{}HOME:-{punctuation|\}}"

{parser-comment comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
remembered_java{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    {punctuation|[} -n "{variable|$cache}" {punctuation|]} && {punctuation|[} -r "{variable|$cache}/java" {punctuation|]} \|\| return 1
    {punctuation|\{}
        IFS= read -r line && {punctuation|[} "{variable|$line}" = "{variable|$asked}" {punctuation|]} && IFS= read -r java_home
    {punctuation|\}} <"{variable|$cache}/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "{variable|$java_home}" && {punctuation|[} "{variable|$feature}" -ge 17 {punctuation|]}
{punctuation|\}}

are_older_than_memory{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    for folder in "$@"{punctuation|;} do
        {punctuation|[} "{variable|$folder}" -nt "{variable|$cache}/java" {punctuation|]} && return 1
    done
    return 0
{punctuation|\}}

remember_java{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    {punctuation|[} -n "{variable|$cache}" {punctuation|]} && mkdir -p "{variable|$cache}" 2>/dev/null && {punctuation|[} -w "{variable|$cache}" {punctuation|]} \|\| return 0
    case {variable|$asked} in
        *'
'*{punctuation|)} return 0 {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' "{variable|$asked}" "{variable|$java_home}" 2>/dev/null >"{variable|$cache}/java.$$" && mv -f "{variable|$cache}/java.$$" "{variable|$cache}/java" 2>/dev/null
{punctuation|\}}

if {punctuation|[} -n "{variable|$}{punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}" {punctuation|]} \|\| ! remembered_java{punctuation|;} then
    search_java
    look_at "{variable|$java_home}"
    {punctuation|[} -n "{variable|$}{punctuation|\{}JBUILD_JAVA_HOME:-{punctuation|\}}" {punctuation|]} \|\| remember_java
fi

{parser-comment comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{parser-comment comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
has_newer{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    for file in "{variable|$1}"/*{punctuation|;} do
        if {punctuation|[} "{variable|$file}" -nt "{variable|$jar}" {punctuation|]}{punctuation|;} then
            return 0
        elif {punctuation|[} -d "{variable|$file}" {punctuation|]}{punctuation|;} then
            has_newer "{variable|$file}" && return 0
        fi
    done
    return 1
{punctuation|\}}

is_stale{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    {punctuation|[} -f "{variable|$jar}" {punctuation|]} && {punctuation|[} ! "{variable|$root}/pom.xml" -nt "{variable|$jar}" {punctuation|]} \|\| return 0
    for part in src/main _layouts _includes assets/theme{punctuation|;} do
        has_newer "{variable|$root}/{variable|$part}" && return 0
    done
    return 1
{punctuation|\}}

build_jar{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven {expression|{punctuation|(}mvn{punctuation|)}} was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … {expression|{punctuation|(}about a minute, once{punctuation|)}}\\n' >&2
    if {punctuation|[} -z "{variable|$}{punctuation|\{}JAVA_HOME:-{punctuation|\}}" {punctuation|]} && ! command -v javac >/dev/null{punctuation|;} then
        JAVA_HOME={variable|$java_home}
        export JAVA_HOME
    fi
    mkdir -p "{variable|$root}/target" && : >"{variable|$root}/target/build-begin" \|\| fail "the folder {variable|$root}/target cannot be written"
    if ! {expression|{punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip={boolean|true} package{punctuation|)}} </dev/null >"{variable|$root}/target/build.log" 2>{entity named-entity|&1;} then
        cat "{variable|$root}/target/build.log" >&2
        fail "the tool could not be built{punctuation|;} Maven's messages above say why"
    fi
    {parser-comment comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    touch -r "{variable|$root}/target/build-begin" "{variable|$jar}"
{punctuation|\}}

if {punctuation|[} -f "{variable|$root}/pom.xml" {punctuation|]}{punctuation|;} then
    jar={variable|$root}/target/jbuild.jar
    if is_stale{punctuation|;} then
        build_jar
    fi
else
    jar={variable|$root}/jbuild.jar
    {punctuation|[} -f "{variable|$jar}" {punctuation|]} \|\| jar={variable|$root}/lib/jbuild.jar
    {punctuation|[} -f "{variable|$jar}" {punctuation|]} \|\| fail "jbuild.jar was expected beside {variable|$self}"
fi

{parser-comment comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{parser-comment comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{parser-comment comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="{variable|$options} -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
{parser-comment comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
options="{variable|$options} -XX:+DisplayVMOutputToStderr -Xlog:disable"
{parser-comment comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} -n "{variable|$}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" {punctuation|]} \|\| options="{variable|$options} -XX:+IgnoreUnrecognizedVMOptions"
{punctuation|[} -t 1 {punctuation|]} && options="{variable|$options} -Djbuild.stdout=terminal"
{punctuation|[} -t 2 {punctuation|]} && options="{variable|$options} -Djbuild.stderr=terminal"
if {punctuation|[} ! -d /System/Library {punctuation|]}{punctuation|;} then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

{parser-comment comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{parser-comment comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if {punctuation|[} -n "{variable|$cache}" {punctuation|]} && {punctuation|[} "{variable|$}{punctuation|\{}JBUILD_ARCHIVE:-{punctuation|\}}" != off {punctuation|]}{punctuation|;} then
    archive={variable|$cache}/{variable|$runtime}{variable|$java_home}{variable|$root}/jbuild.archive
    use_archive=-XX:SharedArchiveFile={variable|$archive}
    if {punctuation|[} "{variable|$feature}" -ge 25 {punctuation|]}{punctuation|;} then
        use_archive=-XX:AOTCache={variable|$archive}
        make_archive=-XX:AOTCacheOutput=
    fi
    if {punctuation|[} ! "{variable|$archive}" -nt "{variable|$jar}" {punctuation|]} \|\| {punctuation|[} "{variable|$java_home}/release" -nt "{variable|$archive}" {punctuation|]}{punctuation|;} then
        use_archive=
    fi
fi

{parser-comment comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{parser-comment comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
train{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    trap '' HUP INT
    if nice -n 10 "{variable|$java_home}/bin/java" {variable|$options} "{variable|$make_archive}{variable|$archive{punctuation|.}}$$" -jar "{variable|$jar}" train && {punctuation|[} -s "{variable|$archive{punctuation|.}}$$" {punctuation|]}{punctuation|;} then
        mv -f "{variable|$archive{punctuation|.}}$$" "{variable|$archive}"
    else
        : >"{variable|$archive{punctuation|.}failed}"
    fi
    rm -f "{variable|$archive{punctuation|.}}$$" "{variable|$archive{punctuation|.}}${variable|${punctuation|.}config}"
{punctuation|\}}

{parser-comment comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{parser-comment comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
run_java{expression|{punctuation|(}{punctuation|)}} {punctuation|\{}
    "{variable|$java_home}/bin/java" "$@"
    status=$?
    if {punctuation|[} "{variable|$status}" = 1 {punctuation|]} && {punctuation|[} -n "{variable|$}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" {punctuation|]} &&
        ! "{variable|$java_home}/bin/java" {variable|$options} {variable|$}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -version >/dev/null 2>{entity named-entity|&1;} then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "{variable|$JBUILD_JAVA_OPTS}" >&2
        status=3
    fi
{punctuation|\}}

set -f
if {punctuation|[} -n "{variable|$archive}" {punctuation|]} && {punctuation|[} -z "{variable|$use_archive}" {punctuation|]} && {punctuation|[} "{variable|$}{punctuation|\{}1:-{punctuation|\}}" = build {punctuation|]} && {punctuation|[} ! "{variable|$archive{punctuation|.}failed}" -nt "{variable|$jar}" {punctuation|]}{punctuation|;} then
    run_java {variable|$options} {variable|$}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}} -jar "{variable|$jar}" "$@"
    if {punctuation|[} "{variable|$status}" = 0 {punctuation|]} && mkdir -p "{variable|$}{punctuation|\{}archive%/*{punctuation|\}}" 2>/dev/null && {punctuation|[} -w "{variable|$}{punctuation|\{}archive%/*{punctuation|\}}" {punctuation|]}{punctuation|;} then
        if {punctuation|[} "{variable|$}{punctuation|\{}JBUILD_ARCHIVE:-{punctuation|\}}" = wait {punctuation|]}{punctuation|;} then
            {expression|{punctuation|(}train{punctuation|)}} </dev/null >/dev/null 2>&1
        else
            {expression|{punctuation|(}train{punctuation|)}} </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "{variable|$status}"
fi
if {punctuation|[} -n "{variable|$}{punctuation|\{}JBUILD_JAVA_OPTS:-{punctuation|\}}" {punctuation|]}{punctuation|;} then
    run_java {variable|$options} {variable|$}{punctuation|\{}use_archive:+"{variable|$use_archive}"{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} -jar "{variable|$jar}" "$@"
    exit "{variable|$status}"
fi
exec "{variable|$java_home}/bin/java" {variable|$options} {variable|$}{punctuation|\{}use_archive:+"{variable|$use_archive}"{punctuation|\}} -jar "{variable|$jar}" "$@"
