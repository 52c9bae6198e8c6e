{output|#!/bin/sh
}{command|{shell-symbol important|#} {bash language-bash|Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}}
{output|#
}{command|{shell-symbol important|#} {bash language-bash|On its usual way this script starts no other process than Java itself, because start-up {function|time} is what a small build}}
{command|{shell-symbol important|#} {bash language-bash|mostly consists of. So it tests and reads with the shell{string|'s own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() \{
    printf '}jbuild: %s{punctuation|\\}n{string|' "$1" >&2
    exit 3
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=$0
case $self in
    */*) ;;
    *) self=./$self ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self=$link ;;
        *) self=$\{self%/*\}/$link ;;
    esac
done
root=$\{self%/*\}
case $root in
    .) root=$PWD ;;
    '}'{punctuation|)} {assign-left variable|root}{operator|=}/ {punctuation|;}{punctuation|;}
{keyword|esac}
{keyword|case} {variable|$root}/ {keyword|in}
    */./* {operator|\|} */{punctuation|..}/* {operator|\|} {punctuation|[}{operator|!}/{punctuation|]}*{punctuation|)} {assign-left variable|root}{operator|=}{variable|{variable|$(}{builtin class-name|cd} {string|"{variable|$root}"} {operator|&&} {builtin class-name|pwd}{variable|)}} {operator|\|\|} fail {string|"the folder {variable|$root} cannot be entered"} {punctuation|;}{punctuation|;}
{keyword|esac}

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{XDG_CACHE_HOME{operator|:-}\}}"} {punctuation|]}{punctuation|;} {keyword|then}
    {assign-left variable|cache}{operator|=}{variable|$XDG_CACHE_HOME}/jbuild
{keyword|elif} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{{environment constant|HOME}{operator|:-}\}}"} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-d} {string|"{environment constant|$HOME}"} {punctuation|]}{punctuation|;} {keyword|then}
    {assign-left variable|cache}{operator|=}{environment constant|$HOME}/.cache/jbuild
{keyword|else}
    {assign-left variable|cache}{operator|=}
{keyword|fi}

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{function-name function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"{variable|$1}"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines {punctuation|\\}
        {variable|$\{{environment constant|HOME}{operator|:+}"$HOME{operator|/}.sdkman{operator|/}candidates{operator|/}java" "$HOME{operator|/}.jdks" "$HOME{operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines"\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{function-name function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {assign-left variable|feature}{operator|=}{number|0}
    {assign-left variable|runtime}{operator|=}
    {punctuation|[} {parameter variable|-x} {string|"{variable|$1}/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-r} {string|"{variable|$1}/release"} {punctuation|]} {operator|\|\|} {builtin class-name|return} {number|1}
    {keyword|while} {assign-left variable|{environment constant|IFS}}{operator|=} {builtin class-name|read} {parameter variable|-r} line {operator|\|\|} {punctuation|[} {parameter variable|-n} {string|"{variable|$line}"} {punctuation|]}{punctuation|;} {keyword|do}
        {keyword|case} {variable|$line} {keyword|in}
            {assign-left variable|JAVA_RUNTIME_VERSION}{operator|=}*{punctuation|)} {assign-left variable|runtime}{operator|=}{variable|$\{line{operator|#}*=\}} {punctuation|;}{punctuation|;}
            {assign-left variable|JAVA_VERSION}{operator|=}*{punctuation|)}
                {assign-left variable|version}{operator|=}{variable|$\{line{operator|#}*=\}}
                {assign-left variable|version}{operator|=}{variable|$\{version{operator|#}\\"\}}
                {assign-left variable|version}{operator|=}{variable|$\{version{operator|#}1.\}}
                {assign-left variable|feature}{operator|=}{variable|$\{version{operator|%%}{punctuation|[}{operator|!}0-9{punctuation|]}*\}}
                {assign-left variable|runtime}{operator|=}{variable|$\{runtime{operator|:-}$version\}}
                {punctuation|;}{punctuation|;}
        {keyword|esac}
        {punctuation|[} {string|"{variable|$\{feature{operator|:-}0\}}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-n} {string|"{variable|$runtime}"} {punctuation|]} {operator|&&} {punctuation|[} {string|"{variable|$runtime}"} {operator|!=} {string|"{variable|$version}"} {punctuation|]} {operator|&&} {builtin class-name|break}
    {keyword|done} {operator|<}{string|"{variable|$1}/release"}
    {assign-left variable|runtime}{operator|=}{variable|$\{runtime{operator|#}\\"\}}
    {assign-left variable|runtime}{operator|=}{variable|$\{runtime{operator|%}\\"\}}
    {punctuation|[} {string|"{variable|$\{feature{operator|:-}0\}}"} {parameter variable|-gt} {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{function-name function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"{variable|$1}"} {operator|\|\|} {builtin class-name|return} {number|0}
    {keyword|case} {variable|$runtime} {keyword|in}
        *-ea* {operator|\|} *-beta*{punctuation|)} {builtin class-name|return} {number|0} {punctuation|;}{punctuation|;}
    {keyword|esac}
    {keyword|if} {punctuation|[} {string|"{variable|$feature}"} {parameter variable|-gt} {string|"{variable|$best}"} {punctuation|]}{punctuation|;} {keyword|then}
        {assign-left variable|best}{operator|=}{variable|$feature}
        {assign-left variable|java_home}{operator|=}{variable|$1}
    {keyword|fi}
{punctuation|\}}

{function-name function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} {for-or-select variable|folder} {keyword|in} {string|"{variable|$@}"}{punctuation|;} {keyword|do}
        {keyword|for} {for-or-select variable|jdk} {keyword|in} {string|"{variable|$folder}"}/* {string|"{variable|$folder}"}/*/Contents/Home{punctuation|;} {keyword|do}
            {punctuation|[} {parameter variable|-d} {string|"{variable|$jdk}"} {punctuation|]} {operator|&&} consider {string|"{variable|$jdk}"}
        {keyword|done}
    {keyword|done}
{punctuation|\}}

{function-name function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {assign-left variable|java_home}{operator|=}
    {keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{JBUILD_JAVA_HOME{operator|:-}\}}"} {punctuation|]}{punctuation|;} {keyword|then}
        look_at {string|"{variable|$JBUILD_JAVA_HOME}"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME}, but no JDK is there"}
        {punctuation|[} {string|"{variable|$feature}"} {parameter variable|-ge} {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java {variable|$feature}, but jbuild needs 17 or newer"}
        {assign-left variable|java_home}{operator|=}{variable|$JBUILD_JAVA_HOME}
        {builtin class-name|return}
    {keyword|fi}
    {assign-left variable|best}{operator|=}{number|16}
    {keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{JAVA_HOME{operator|:-}\}}"} {punctuation|]}{punctuation|;} {keyword|then}
        consider {string|"{variable|$JAVA_HOME}"}
    {keyword|fi}
    {assign-left variable|found}{operator|=}{variable|{variable|$(}{builtin class-name|command} {parameter variable|-v} {function|java}{variable|)}} {operator|&&} {assign-left variable|found}{operator|=}{variable|{variable|$(}readlink {parameter variable|-f} {string|"{variable|$found}"} {operator|{file-descriptor important|2}>}/dev/null{variable|)}} {operator|&&} consider {string|"{variable|$\{found{operator|%}{operator|/}bin{operator|/}java\}}"}
    with_jdk_parents consider_all
    {keyword|for} {for-or-select variable|jdk} {keyword|in} /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} {keyword|do}
        consider {string|"{variable|$jdk}"}
    {keyword|done}
    {punctuation|[} {parameter variable|-n} {string|"{variable|$java_home}"} {punctuation|]} {operator|\|\|} fail {string|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{punctuation|\}}

{assign-left variable|asked}{operator|=}{string|"{variable|$\{JAVA_HOME{operator|:-}\}}\|{environment constant|$PATH}\|{variable|$\{{environment constant|HOME}{operator|:-}\}}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{function-name function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {parameter variable|-n} {string|"{variable|$cache}"} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-r} {string|"{variable|$cache}/java"} {punctuation|]} {operator|\|\|} {builtin class-name|return} {number|1}
    {punctuation|\{}
        {assign-left variable|{environment constant|IFS}}{operator|=} {builtin class-name|read} {parameter variable|-r} line {operator|&&} {punctuation|[} {string|"{variable|$line}"} {operator|=} {string|"{variable|$asked}"} {punctuation|]} {operator|&&} {assign-left variable|{environment constant|IFS}}{operator|=} {builtin class-name|read} {parameter variable|-r} java_home
    {punctuation|\}} {operator|<}{string|"{variable|$cache}/java"} {operator|\|\|} {builtin class-name|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"{variable|$java_home}"} {operator|&&} {punctuation|[} {string|"{variable|$feature}"} {parameter variable|-ge} {number|17} {punctuation|]}
{punctuation|\}}

{function-name function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} {for-or-select variable|folder} {keyword|in} {string|"{variable|$@}"}{punctuation|;} {keyword|do}
        {punctuation|[} {string|"{variable|$folder}"} {parameter variable|-nt} {string|"{variable|$cache}/java"} {punctuation|]} {operator|&&} {builtin class-name|return} {number|1}
    {keyword|done}
    {builtin class-name|return} {number|0}
{punctuation|\}}

{function-name function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {parameter variable|-n} {string|"{variable|$cache}"} {punctuation|]} {operator|&&} {function|mkdir} {parameter variable|-p} {string|"{variable|$cache}"} {operator|{file-descriptor important|2}>}/dev/null {operator|&&} {punctuation|[} {parameter variable|-w} {string|"{variable|$cache}"} {punctuation|]} {operator|\|\|} {builtin class-name|return} {number|0}
    {keyword|case} {variable|$asked} {keyword|in}
        *'}}
{output|'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}

if [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java; then
    search_java
    look_at "$java_home"
    [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java
fi

}{command|{shell-symbol important|#} {bash language-bash|---- the jar ---------------------------------------------------------------------------------------------------------}}

{command|{shell-symbol important|#} {bash language-bash|Whether something under the folder {variable|$1} is newer than the jar. A folder is newer when a {function|file} {keyword|in} it came or went.}}
{output|has_newer() \{
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
    if [ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then
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

}{command|{shell-symbol important|#} {bash language-bash|---- Java{string|'s options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author'}s options too, whose slips must be told.}}
{output|[ -n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="$options -Djbuild.stdout=terminal"
[ -t 2 ] && options="$options -Djbuild.stderr=terminal"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

}{command|{shell-symbol important|#} {bash language-bash|---- the archive of loaded classes -----------------------------------------------------------------------------------}}

{command|{shell-symbol important|#} {bash language-bash|It is named after the JDK and the tool{string|'s folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" != off ]; then
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

# Makes the archive from a run of the tool over a small site of its own, so that the author'}s site is not touched. It}}
{command|{shell-symbol important|#} {bash language-bash|is moved into place whole, so that several can {keyword|do} this at once. After a failure it is not tried again with this jar.}}
{output|train() \{
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
\}

}{command|{shell-symbol important|#} {bash language-bash|---- go --------------------------------------------------------------------------------------------------------------}}

{command|{shell-symbol important|#} {bash language-bash|Runs Java. It ends with {number|1} when it cannot start, as jbuild does {keyword|for} a site with errors{punctuation|;} so it is asked once more.}}
{output|run_java() \{
    "$java_home/bin/java" "$@"
    status=$?
    if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
\}

set -f
if [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"
    if [ "$status" = 0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then
        if [ "$\{JBUILD_ARCHIVE:-\}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
fi
if [ -n "$\{JBUILD_JAVA_OPTS:-\}" ]; then
    run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"
}