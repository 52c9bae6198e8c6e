{operator|#}!{punctuation|/}bin{punctuation|/}sh
{operator|#} {class-name|Starts} jbuild{operator|:} finds a {class-name|JDK}{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to {class-name|Java}{punctuation|.}
{operator|#}
{operator|#} {class-name|On} its usual way this script starts no other process than {class-name|Java} itself{punctuation|,} because start-up time is what a small build
{operator|#} mostly consists of{punctuation|.} {class-name|So} it tests and reads {keyword|with} the shell's own means{punctuation|,} and keeps what it found {keyword|in} a cache folder{punctuation|.}
{operator|#}
{operator|#}   {class-name|JBUILD_JAVA_HOME}  the {class-name|JDK} to use{punctuation|,} whichever others there are
{operator|#}   {class-name|JBUILD_JAVA_OPTS}  more options for {class-name|Java}{punctuation|,} after the ones given here
{operator|#}   {class-name|JBUILD_ARCHIVE}    {string|"off"}{operator|:} no archive of loaded classes; {string|"wait"}{operator|:} make it before this command ends{punctuation|,} not behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf 'jbuild{operator|:} %s{operator|\\}n' {string|"$1"} {operator|>}&{number|2}
    exit {number|3}
{punctuation|\}}

{operator|#} {comment|---- where this script lies ------------------------------------------------------------------------------------------}

self{operator|=}${number|0}
case $self {keyword|in}
    {operator|*}{punctuation|/}{operator|*}{punctuation|)} ;;
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{punctuation|/}$self ;;
esac
while {punctuation|[} -h {string|"$self"} {punctuation|]}; do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}
    case $link {keyword|in}
        {punctuation|/}{operator|*}{punctuation|)} self{operator|=}$link ;;
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self%{punctuation|/}{operator|*}{punctuation|\}}{punctuation|/}$link ;;
    esac
done
root{operator|=}${punctuation|\{}self%{punctuation|/}{operator|*}{punctuation|\}}
case $root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}${class-name|PWD} ;;
    {string|'') root=/ ;;
esac
case $root/ in
    */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|XDG_CACHE_HOME}{operator|:}-}{punctuation|\}}}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|HOME}{operator|:}-}{punctuation|\}}}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        {interpolation|{punctuation|$\{}{expression language-dhall|{class-name|HOME}{operator|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}}{punctuation|\}}}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime={interpolation|{punctuation|$\{}{expression language-dhall|line{operator|#}{operator|*}{operator|=}}{punctuation|\}}} ;;
            JAVA_VERSION=*)
                version={interpolation|{punctuation|$\{}{expression language-dhall|line{operator|#}{operator|*}{operator|=}}{punctuation|\}}}
                version={interpolation|{punctuation|$\{}{expression language-dhall|version{operator|#}{operator|\\}"}{punctuation|\}}}
                version={interpolation|{punctuation|$\{}{expression language-dhall|version{operator|#}{number|1}{punctuation|.}}{punctuation|\}}}
                feature={interpolation|{punctuation|$\{}{expression language-dhall|version%%{punctuation|[}!{number|0}{number|-9}{punctuation|]}{operator|*}}{punctuation|\}}}
                runtime={interpolation|{punctuation|$\{}{expression language-dhall|runtime{operator|:}-$version}{punctuation|\}}}
                ;;
        esac
        [ "{interpolation|{punctuation|$\{}{expression language-dhall|feature{operator|:}{number|-0}}{punctuation|\}}}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime={interpolation|{punctuation|$\{}{expression language-dhall|runtime{operator|#}{operator|\\}"}{punctuation|\}}}
    runtime={interpolation|{punctuation|$\{}{expression language-dhall|runtime%{operator|\\}"}{punctuation|\}}}
    [ "{interpolation|{punctuation|$\{}{expression language-dhall|feature{operator|:}{number|-0}}{punctuation|\}}}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JBUILD_JAVA_HOME}{operator|:}-}{punctuation|\}}}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JAVA_HOME}{operator|:}-}{punctuation|\}}}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "{interpolation|{punctuation|$\{}{expression language-dhall|found%{punctuation|/}bin{punctuation|/}java}{punctuation|\}}}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

asked="{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JAVA_HOME}{operator|:}-}{punctuation|\}}}\|$PATH\|{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|HOME}{operator|:}-}{punctuation|\}}}"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}

if [ -n "{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JBUILD_JAVA_HOME}{operator|:}-}{punctuation|\}}}" ] \|\| ! remembered_java; then
    search_java
    look_at "$java_home"
    [ -n "{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JBUILD_JAVA_HOME}{operator|:}-}{punctuation|\}}}" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "$1"/*; do
        if [ "$file" -nt "$jar" ]; then
            return 0
        elif [ -d "$file" ]; then
            has_newer "$file" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JAVA_HOME}{operator|:}-}{punctuation|\}}}" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"
    if ! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then
        cat "$root/target/build.log" >&2
        fail "the tool could not be built; Maven's messages above say why"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
\}

if [ -f "$root/pom.xml" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JBUILD_JAVA_OPTS}{operator|:}-}{punctuation|\}}}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="$options -Djbuild.stdout=terminal"
[ -t 2 ] && options="$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "$cache" ] && [ "{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JBUILD_ARCHIVE}{operator|:}-}{punctuation|\}}}" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "$feature" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap ''} {class-name|HUP} {class-name|INT}
    {keyword|if} nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train {operator|&&} {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}; {keyword|then}
        mv -f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {operator|:} {operator|>}{string|"$archive.failed"}
    fi
    rm -f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{operator|#} {comment|---- go --------------------------------------------------------------------------------------------------------------}

{operator|#} {class-name|Runs} {class-name|Java}{punctuation|.} {class-name|It} ends {keyword|with} {number|1} when it cannot start{punctuation|,} {keyword|as} jbuild does for a site {keyword|with} errors; so it is asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}${operator|?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} -n {string|"{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JBUILD_JAVA_OPTS}{operator|:}-}{punctuation|\}}}"} {punctuation|]} {operator|&&}
        ! {string|"$java_home/bin/java"} $options ${punctuation|\{}{class-name|JBUILD_JAVA_OPTS}{operator|:}-{punctuation|\}} -version {operator|>}{punctuation|/}dev{punctuation|/}null {number|2}{operator|>}&{number|1}; {keyword|then}
        printf 'jbuild{operator|:} {class-name|Java} cannot start {keyword|with} {class-name|JBUILD_JAVA_OPTS}{operator|=}%s{operator|\\}n' {string|"$JBUILD_JAVA_OPTS"} {operator|>}&{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set -f
{keyword|if} {punctuation|[} -n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} -z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"{interpolation|{punctuation|$\{}{expression language-dhall|{number|1}{operator|:}-}{punctuation|\}}}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} ! {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}; {keyword|then}
    run_java $options ${punctuation|\{}{class-name|JBUILD_JAVA_OPTS}{operator|:}-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir -p {string|"{interpolation|{punctuation|$\{}{expression language-dhall|archive%{punctuation|/}{operator|*}}{punctuation|\}}}"} {number|2}{operator|>}{punctuation|/}dev{punctuation|/}null {operator|&&} {punctuation|[} -w {string|"{interpolation|{punctuation|$\{}{expression language-dhall|archive%{punctuation|/}{operator|*}}{punctuation|\}}}"} {punctuation|]}; {keyword|then}
        {keyword|if} {punctuation|[} {string|"{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JBUILD_ARCHIVE}{operator|:}-}{punctuation|\}}}"} {operator|=} wait {punctuation|]}; {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{punctuation|/}dev{punctuation|/}null {operator|>}{punctuation|/}dev{punctuation|/}null {number|2}{operator|>}&{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{punctuation|/}dev{punctuation|/}null {operator|>}{punctuation|/}dev{punctuation|/}null {number|2}{operator|>}&{number|1} &
        fi
    fi
    exit {string|"$status"}
fi
{keyword|if} {punctuation|[} -n {string|"{interpolation|{punctuation|$\{}{expression language-dhall|{class-name|JBUILD_JAVA_OPTS}{operator|:}-}{punctuation|\}}}"} {punctuation|]}; {keyword|then}
    run_java $options ${punctuation|\{}use_archive{operator|:}{operator|+}{string|"$use_archive"}{punctuation|\}} ${class-name|JBUILD_JAVA_OPTS} -jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} $options ${punctuation|\{}use_archive{operator|:}{operator|+}{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
