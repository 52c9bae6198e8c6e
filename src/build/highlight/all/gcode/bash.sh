#!/bin/sh
# {property|S}tarts jbuild{punctuation|:} finds a {property|J}{property|D}{property|K}, builds the tool where this is a clone that has changed, and hands over to {property|J}ava.
#
# {property|O}n its usual way this script starts no other process than {property|J}ava itself, because start-up time is what a small build
# mostly consists of. {property|S}o it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   {property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_HOME  the {property|J}{property|D}{property|K} to use, whichever others there are
#   {property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_OPTS  more options for {property|J}ava, after the ones given here
#   {property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{comment|; "wait": make it before this command ends, not behind it}

fail() \{
    printf 'jbuild{punctuation|:} %s\\n' {string|"$1"} >&2
    exit 3
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    {punctuation|*}/{punctuation|*}) {comment|;;}
    {punctuation|*}) self=./$self {comment|;;}
esac
while [ -h {string|"$self"} ]{comment|; do}
    link=${comment|(readlink "$self")} \|\| fail {string|"the link $self cannot be followed"}
    case $link in
        /{punctuation|*}) self=$link {comment|;;}
        {punctuation|*}) self=$\{self%/{punctuation|*}\}/$link {comment|;;}
    esac
done
root=$\{self%/{punctuation|*}\}
case $root in
    .) root=${property|P}{property|W}{property|D} {comment|;;}
    '') root=/ {comment|;;}
esac
case $root/ in
    {punctuation|*}/./{punctuation|*} \| {punctuation|*}/../{punctuation|*} \| [!/]{punctuation|*}) root=${comment|(cd "$root" && pwd)} \|\| fail {string|"the folder $root cannot be entered"} {comment|;;}
esac

# ---- which {property|J}ava ------------------------------------------------------------------------------------------------------

if [ -n {string|"$\{XDG_CACHE_HOME:-\}"} ]{comment|; then}
    cache=${property|X}{property|D}{property|G}_CACHE_HOME/jbuild
elif [ -n {string|"$\{HOME:-\}"} ] && [ -d {string|"$HOME"} ]{comment|; then}
    cache=${property|H}{property|O}{property|M}{property|E}/.cache/jbuild
else
    cache=
fi

# {property|C}alls $1 with the folders that hold {property|J}{property|D}{property|K}s, each in a folder of its own.
with_jdk_parents() \{
    {string|"$1"} /usr/lib/jvm /usr/java /opt/java /{property|L}ibrary/{property|J}ava/{property|J}avaVirtualMachines \\
        $\{{property|H}{property|O}{property|M}{property|E}{punctuation|:}+{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# {property|R}eads what the {property|J}{property|D}{property|K} in the folder $1 says about itself{punctuation|:} feature=17, runtime=17.0.15+6. {property|F}alse where it has no {property|J}ava.
look_at() \{
    feature=0
    runtime=
    [ -x {string|"$1/bin/java"} ] && [ -r {string|"$1/release"} ] \|\| return 1
    while {property|I}{property|F}{property|S}= read -r line \|\| [ -n {string|"$line"} ]{comment|; do}
        case $line in
            {property|J}{property|A}{property|V}{property|A}_RUNTIME_VERSION={punctuation|*}) runtime=$\{line#{punctuation|*}=\} {comment|;;}
            {property|J}{property|A}{property|V}{property|A}_VERSION={punctuation|*})
                version=$\{line#{punctuation|*}=\}
                version=$\{version#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}$\{feature{punctuation|:}-0\}{string|" != 0 ] && [ -n "}$runtime{string|" ] && [ "}$runtime{string|" != "}$version{string|" ] && break
    done <"}$1/release{string|"
    runtime=$\{runtime#\\"}\}
    runtime=$\{runtime%\\{string|"\}
    [ "}$\{feature{punctuation|:}-0\}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}$1{string|" \|\| return 0
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
    if [ -n "}$\{{property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_HOME{punctuation|:}-\}{string|" ]; then
        look_at "}${property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_HOME{string|" \|\| fail "}{property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_HOME is ${property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_HOME, but no {property|J}{property|D}{property|K} is there{string|"
        [ "}$feature{string|" -ge 17 ] \|\| fail "}{property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_HOME is {property|J}ava $feature, but jbuild needs 17 or newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}$\{{property|J}{property|A}{property|V}{property|A}_HOME{punctuation|:}-\}{string|" ]; then
        consider "}${property|J}{property|A}{property|V}{property|A}_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}$found{string|" 2>/dev/null) && consider "}$\{found%/bin/java\}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}$jdk{string|"
    done
    [ -n "}$java_home{string|" ] \|\| fail "}no {property|J}ava 17 or newer was found.
{property|I}nstall a {property|J}{property|D}{property|K} {comment|(any vendor, 17 or newer; 25 is fastest)}, or set {property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_HOME to the folder of one.
{property|L}ooked at{punctuation|:} {property|J}{property|A}{property|V}{property|A}_HOME, {property|P}{property|A}{property|T}{property|H}, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS.{string|"
\}

asked="}$\{{property|J}{property|A}{property|V}{property|A}_HOME{punctuation|:}-\}\|${property|P}{property|A}{property|T}{property|H}\|$\{{property|H}{property|O}{property|M}{property|E}{punctuation|:}-\}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}$cache{string|" ] && [ -r "}$cache/java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}$line{string|" = "}$asked{string|" ] && IFS= read -r java_home
    \} <"}$cache/java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}$java_home{string|" && [ "}$feature{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}$@{string|"; do
        [ "}$folder{string|" -nt "}$cache/java{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}$cache{string|" ] && mkdir -p "}$cache{string|" 2>/dev/null && [ -w "}$cache{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}$asked{string|" "}$java_home{string|" 2>/dev/null >"}$cache/java.$${string|" && mv -f "}$cache/java.$${string|" "}$cache/java{string|" 2>/dev/null
\}

if [ -n "}$\{{property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_HOME{punctuation|:}-\}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}$java_home{string|"
    [ -n "}$\{{property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_HOME{punctuation|:}-\}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}$1{string|"/*; do
        if [ "}$file{string|" -nt "}$jar{string|" ]; then
            return 0
        elif [ -d "}$file{string|" ]; then
            has_newer "}$file{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}$jar{string|" ] && [ ! "}$root/pom.xml{string|" -nt "}$jar{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}$root/$part{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first, and {property|M}aven {comment|(mvn)} was not found. {property|I}nstall {property|M}aven 3.8 or newer.{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}$\{{property|J}{property|A}{property|V}{property|A}_HOME{punctuation|:}-\}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}$root/target{string|" && : >"}$root/target/build-begin{string|" \|\| fail "}the folder $root/target cannot be written{string|"
    if ! (cd "}$root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}$root/target/build.log{string|" 2>&1; then
        cat "}$root/target/build.log{string|" >&2
        fail "}the tool could not be built{comment|; Maven's messages above say why"}
    fi
    # {property|T}he jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r {string|"$root/target/build-begin"} {string|"$jar"}
\}

if [ -f {string|"$root/pom.xml"} ]{comment|; then}
    jar=$root/target/jbuild.jar
    if is_stale{comment|; then}
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f {string|"$jar"} ] \|\| jar=$root/lib/jbuild.jar
    [ -f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- {property|J}ava's options --------------------------------------------------------------------------------------------------

# {property|A} build is over before the second compiler pays{comment|; a command that lives long (a preview server) must not get}
# {property|T}ieredStopAtLevel. {property|N}ames of files follow the locale, and {property|J}ava takes anything but {property|U}{property|T}{property|F}-8 badly.
options={string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options={string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# {property|W}hat goes wrong with an archive is never worth a word, least of all on standard output.
options={string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {property|N}ot each {property|J}ava knows each of these. {property|B}ut that would go for the author's options too, whose slips must be told.
[ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ -t 1 ] && options={string|"$options -Djbuild.stdout=terminal"}
[ -t 2 ] && options={string|"$options -Djbuild.stderr=terminal"}
if [ ! -d /{property|S}ystem/{property|L}ibrary ]{comment|; then}
    {property|L}{property|C}_ALL={property|C}.{property|U}{property|T}{property|F}-8
    export {property|L}{property|C}_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# {property|I}t is named after the {property|J}{property|D}{property|K} and the tool's folder, and is of use as long as it is newer than both. {property|J}ava checks it again.
archive=
use_archive=
make_archive=-{property|X}{property|X}{punctuation|:}{property|A}rchiveClassesAtExit=
if [ -n {string|"$cache"} ] && [ {string|"$\{JBUILD_ARCHIVE:-\}"} != off ]{comment|; then}
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-{property|X}{property|X}{punctuation|:}{property|S}haredArchiveFile=$archive
    if [ {string|"$feature"} -ge 25 ]{comment|; then}
        use_archive=-{property|X}{property|X}{punctuation|:}{property|A}{property|O}{property|T}{property|C}ache=$archive
        make_archive=-{property|X}{property|X}{punctuation|:}{property|A}{property|O}{property|T}{property|C}acheOutput=
    fi
    if [ ! {string|"$archive"} -nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} -nt {string|"$archive"} ]{comment|; then}
        use_archive=
    fi
fi

# {property|M}akes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. {property|I}t
# is moved into place whole, so that several can do this at once. {property|A}fter a failure it is not tried again with this jar.
train() \{
    trap '' {property|H}{property|U}{property|P} {property|I}{property|N}{property|T}
    if nice -n 10 {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train && [ -s {string|"$archive.$$"} ]{comment|; then}
        mv -f {string|"$archive.$$"} {string|"$archive"}
    else
        {punctuation|:} >{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# {property|R}uns {property|J}ava. {property|I}t ends with 1 when it cannot start, as jbuild does for a site with errors{comment|; so it is asked once more.}
run_java() \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status=$?
    if [ {string|"$status"} = 1 ] && [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        ! {string|"$java_home/bin/java"} $options $\{{property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_OPTS{punctuation|:}-\} -version >/dev/null 2>&1{comment|; then}
        printf 'jbuild{punctuation|:} {property|J}ava cannot start with {property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_OPTS=%s\\n' {string|"$JBUILD_JAVA_OPTS"} >&2
        status=3
    fi
\}

set -f
if [ -n {string|"$archive"} ] && [ -z {string|"$use_archive"} ] && [ {string|"$\{1:-\}"} = build ] && [ ! {string|"$archive.failed"} -nt {string|"$jar"} ]{comment|; then}
    run_java $options $\{{property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_OPTS{punctuation|:}-\} -jar {string|"$jar"} {string|"$@"}
    if [ {string|"$status"} = 0 ] && mkdir -p {string|"$\{archive%/*\}"} 2>/dev/null && [ -w {string|"$\{archive%/*\}"} ]{comment|; then}
        if [ {string|"$\{JBUILD_ARCHIVE:-\}"} = wait ]{comment|; then}
            {comment|(train)} </dev/null >/dev/null 2>&1
        else
            {comment|(train)} </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit {string|"$status"}
fi
if [ -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]{comment|; then}
    run_java $options $\{use_archive{punctuation|:}+{string|"$use_archive"}\} ${property|J}{property|B}{property|U}{property|I}{property|L}{property|D}_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options $\{use_archive{punctuation|:}+{string|"$use_archive"}\} -jar {string|"$jar"} {string|"$@"}
