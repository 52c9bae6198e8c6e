#{operator|!}{operator|/}bin{operator|/}sh
# {class-name|Starts} jbuild{operator|:} finds a {class-name|JDK}{punctuation|,} builds the tool where {keyword|this} is a clone that has changed{punctuation|,} and hands over {keyword|to} {class-name|Java}{punctuation|.}
#
# {class-name|On} its usual way {keyword|this} script starts no other process than {class-name|Java} itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of{punctuation|.} {class-name|So} it tests and reads with the shell{string-interpolation|{string|'s own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() \{
    printf '}}jbuild{operator|:} {operator|%}s\\n{string-interpolation|{string|' "}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string|" >&2
    exit 3
\}

# ---- where this script lies ------------------------------------------------------------------------------------------

self=}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|0}}}{string|
case }{interpolation|{interpolation-punctuation punctuation|$}{expression|self}}{string| in
    */*) ;;
    *) self=./}{interpolation|{interpolation-punctuation punctuation|$}{expression|self}}{string| ;;
esac
while [ -h "}{interpolation|{interpolation-punctuation punctuation|$}{expression|self}}{string|" ]; do
    link=$(readlink "}{interpolation|{interpolation-punctuation punctuation|$}{expression|self}}{string|") \|\| fail "the link }{interpolation|{interpolation-punctuation punctuation|$}{expression|self}}{string| cannot be followed"
    case }{interpolation|{interpolation-punctuation punctuation|$}{expression|link}}{string| in
        /*) self=}{interpolation|{interpolation-punctuation punctuation|$}{expression|link}}{string| ;;
        *) self=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|self{operator|%}{comment|/*}}{interpolation-punctuation punctuation|\}}}{string|/}{interpolation|{interpolation-punctuation punctuation|$}{expression|link}}{string| ;;
    esac
done
root=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|self{operator|%}{comment|/*}}{interpolation-punctuation punctuation|\}}}{string|
case }{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string| in
    .) root=}{interpolation|{interpolation-punctuation punctuation|$}{expression|{class-name|PWD}}}{string| ;;
    '}}{string-interpolation|{string|') root=/ ;;
esac
case }{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|/ in
    */./* \| */../* \| [!/]*) root=$(cd "}{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|" && pwd) \|\| fail "the folder }{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string| cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|XDG_CACHE_HOME}{operator|:}{operator|-}}{interpolation-punctuation punctuation|\}}}{string|" ]; then
    cache=}{interpolation|{interpolation-punctuation punctuation|$}{expression|{class-name|XDG_CACHE_HOME}}}{string|/jbuild
elif [ -n "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|HOME}{operator|:}{operator|-}}{interpolation-punctuation punctuation|\}}}{string|" ] && [ -d "}{interpolation|{interpolation-punctuation punctuation|$}{expression|{class-name|HOME}}}{string|" ]; then
    cache=}{interpolation|{interpolation-punctuation punctuation|$}{expression|{class-name|HOME}}}{string|/.cache/jbuild
else
    cache=
fi

# Calls }{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string| with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string|" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|HOME}{operator|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}}{interpolation-punctuation punctuation|\}}}{string|
\}

# Reads what the JDK in the folder }{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string| says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string|/bin/java" ] && [ -r "}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string|/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "}{interpolation|{interpolation-punctuation punctuation|$}{expression|line}}{string|" ]; do
        case }{interpolation|{interpolation-punctuation punctuation|$}{expression|line}}{string| in
            JAVA_RUNTIME_VERSION=*) runtime=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|line#{operator|*=}}{interpolation-punctuation punctuation|\}}}{string| ;;
            JAVA_VERSION=*)
                version=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|line#{operator|*=}}{interpolation-punctuation punctuation|\}}}{string|
                version=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|version#\\"}{interpolation-punctuation punctuation|\}}}{string|
                version=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|version#{number|1.}}{interpolation-punctuation punctuation|\}}}{string|
                feature=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|version{operator|%}{operator|%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}}{interpolation-punctuation punctuation|\}}}{string|
                runtime=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|runtime{operator|:}{operator|-}{reification important|$version}}{interpolation-punctuation punctuation|\}}}{string|
                ;;
        esac
        [ "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|feature{operator|:}{operator|-}{number|0}}{interpolation-punctuation punctuation|\}}}{string|" != 0 ] && [ -n "}{interpolation|{interpolation-punctuation punctuation|$}{expression|runtime}}{string|" ] && [ "}{interpolation|{interpolation-punctuation punctuation|$}{expression|runtime}}{string|" != "}{interpolation|{interpolation-punctuation punctuation|$}{expression|version}}{string|" ] && break
    done <"}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string|/release"
    runtime=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|runtime#\\"}{interpolation-punctuation punctuation|\}}}{string|
    runtime=}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|runtime{operator|%}\\"}{interpolation-punctuation punctuation|\}}}{string|
    [ "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|feature{operator|:}{operator|-}{number|0}}{interpolation-punctuation punctuation|\}}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder }{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string| if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string|" \|\| return 0
    case }{interpolation|{interpolation-punctuation punctuation|$}{expression|runtime}}{string| in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}{interpolation|{interpolation-punctuation punctuation|$}{expression|feature}}{string|" -gt "}{interpolation|{interpolation-punctuation punctuation|$}{expression|best}}{string|" ]; then
        best=}{interpolation|{interpolation-punctuation punctuation|$}{expression|feature}}{string|
        java_home=}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string|
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "}{interpolation|{interpolation-punctuation punctuation|$}{expression|folder}}{string|"/* "}{interpolation|{interpolation-punctuation punctuation|$}{expression|folder}}{string|"/*/Contents/Home; do
            [ -d "}{interpolation|{interpolation-punctuation punctuation|$}{expression|jdk}}{string|" ] && consider "}{interpolation|{interpolation-punctuation punctuation|$}{expression|jdk}}{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|JBUILD_JAVA_HOME}{operator|:}{operator|-}}{interpolation-punctuation punctuation|\}}}{string|" ]; then
        look_at "}{interpolation|{interpolation-punctuation punctuation|$}{expression|{class-name|JBUILD_JAVA_HOME}}}{string|" \|\| fail "JBUILD_JAVA_HOME is }{interpolation|{interpolation-punctuation punctuation|$}{expression|{class-name|JBUILD_JAVA_HOME}}}{string|, but no JDK is there"
        [ "}{interpolation|{interpolation-punctuation punctuation|$}{expression|feature}}{string|" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java }{interpolation|{interpolation-punctuation punctuation|$}{expression|feature}}{string|, but jbuild needs 17 or newer"
        java_home=}{interpolation|{interpolation-punctuation punctuation|$}{expression|{class-name|JBUILD_JAVA_HOME}}}{string|
        return
    fi
    best=16
    if [ -n "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|JAVA_HOME}{operator|:}{operator|-}}{interpolation-punctuation punctuation|\}}}{string|" ]; then
        consider "}{interpolation|{interpolation-punctuation punctuation|$}{expression|{class-name|JAVA_HOME}}}{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{interpolation|{interpolation-punctuation punctuation|$}{expression|found}}{string|" 2>/dev/null) && consider "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|found{operator|%}{operator|/}bin{operator|/}java}{interpolation-punctuation punctuation|\}}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{interpolation|{interpolation-punctuation punctuation|$}{expression|jdk}}{string|"
    done
    [ -n "}{interpolation|{interpolation-punctuation punctuation|$}{expression|java_home}}{string|" ] \|\| fail "no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

asked="}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|JAVA_HOME}{operator|:}{operator|-}}{interpolation-punctuation punctuation|\}}}{string|\|}{interpolation|{interpolation-punctuation punctuation|$}{expression|{class-name|PATH}}}{string|\|}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|HOME}{operator|:}{operator|-}}{interpolation-punctuation punctuation|\}}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|" ] && [ -r "}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{interpolation|{interpolation-punctuation punctuation|$}{expression|line}}{string|" = "}{interpolation|{interpolation-punctuation punctuation|$}{expression|asked}}{string|" ] && IFS= read -r java_home
    \} <"}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{interpolation|{interpolation-punctuation punctuation|$}{expression|java_home}}{string|" && [ "}{interpolation|{interpolation-punctuation punctuation|$}{expression|feature}}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"; do
        [ "}{interpolation|{interpolation-punctuation punctuation|$}{expression|folder}}{string|" -nt "}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|/java" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|" ] && mkdir -p "}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|" 2>/dev/null && [ -w "}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|" ] \|\| return 0
    case }{interpolation|{interpolation-punctuation punctuation|$}{expression|asked}}{string| in
        *'}}
{string-interpolation|{string|'*) return 0 ;;
    esac
    printf '}}{operator|%}s\\n{operator|%}s\\n{string-interpolation|{string|' "}{interpolation|{interpolation-punctuation punctuation|$}{expression|asked}}{string|" "}{interpolation|{interpolation-punctuation punctuation|$}{expression|java_home}}{string|" 2>/dev/null >"}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|/java.$$" && mv -f "}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|/java.$$" "}{interpolation|{interpolation-punctuation punctuation|$}{expression|cache}}{string|/java" 2>/dev/null
\}

if [ -n "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|JBUILD_JAVA_HOME}{operator|:}{operator|-}}{interpolation-punctuation punctuation|\}}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{interpolation|{interpolation-punctuation punctuation|$}{expression|java_home}}{string|"
    [ -n "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|JBUILD_JAVA_HOME}{operator|:}{operator|-}}{interpolation-punctuation punctuation|\}}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder }{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string| is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|1}}}{string|"/*; do
        if [ "}{interpolation|{interpolation-punctuation punctuation|$}{expression|file}}{string|" -nt "}{interpolation|{interpolation-punctuation punctuation|$}{expression|jar}}{string|" ]; then
            return 0
        elif [ -d "}{interpolation|{interpolation-punctuation punctuation|$}{expression|file}}{string|" ]; then
            has_newer "}{interpolation|{interpolation-punctuation punctuation|$}{expression|file}}{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{interpolation|{interpolation-punctuation punctuation|$}{expression|jar}}{string|" ] && [ ! "}{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|/pom.xml" -nt "}{interpolation|{interpolation-punctuation punctuation|$}{expression|jar}}{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|/}{interpolation|{interpolation-punctuation punctuation|$}{expression|part}}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf '}}{class-name|Building} jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n{string-interpolation|{string|' >&2
    if [ -z "}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{class-name|JAVA_HOME}{operator|:}{operator|-}}{interpolation-punctuation punctuation|\}}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=}{interpolation|{interpolation-punctuation punctuation|$}{expression|java_home}}{string|
        export JAVA_HOME
    fi
    mkdir -p "}{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|/target" && : >"}{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|/target/build-begin" \|\| fail "the folder }{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|/target cannot be written"
    if ! (cd "}{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|/target/build.log" 2>&1; then
        cat "}{interpolation|{interpolation-punctuation punctuation|$}{expression|root}}{string|/target/build.log" >&2
        fail "the tool could not be built; Maven'}}s messages above say why{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{reification important|$root}{operator|/}target{operator|/}build{operator|-}begin{string|" "}{reification important|$jar}{string|"
\}

if [ -f "}{reification important|$root}{operator|/}pom{punctuation|.}xml{string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}{reification important|$jar}{string|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}{reification important|$jar}{string|" ] \|\| fail "}jbuild{punctuation|.}jar was expected beside {reification important|$self}{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{operator|-}{class-name|XX}{operator|:}{operator|+}{class-name|UseSerialGC} {operator|-}{class-name|XX}{operator|:}{class-name|TieredStopAtLevel}{operator|=}{number|1} {operator|-}{class-name|XX}{operator|:}{operator|-}{class-name|UsePerfData}{string|"
options="}{reification important|$options} {operator|-}{class-name|Dfile}{punctuation|.}encoding{operator|=}{class-name|UTF}{operator|-}{number|8} {operator|-}{class-name|Dsun}{punctuation|.}jnu{punctuation|.}encoding{operator|=}{class-name|UTF}{operator|-}{number|8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{reification important|$options} {operator|-}{class-name|XX}{operator|:}{operator|+}{class-name|DisplayVMOutputToStderr} {operator|-}{class-name|Xlog}{operator|:}disable{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}{reification important|$}{punctuation|\{}{class-name|JBUILD_JAVA_OPTS}{operator|:}{operator|-}{punctuation|\}}{string|" ] \|\| options="}{reification important|$options} {operator|-}{class-name|XX}{operator|:}{operator|+}{class-name|IgnoreUnrecognizedVMOptions}{string|"
[ -t 1 ] && options="}{reification important|$options} {operator|-}{class-name|Djbuild}{punctuation|.}stdout{operator|=}terminal{string|"
[ -t 2 ] && options="}{reification important|$options} {operator|-}{class-name|Djbuild}{punctuation|.}stderr{operator|=}terminal{string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}{reification important|$cache}{string|" ] && [ "}{reification important|$}{punctuation|\{}{class-name|JBUILD_ARCHIVE}{operator|:}{operator|-}{punctuation|\}}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}{reification important|$feature}{string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}{reification important|$archive}{string|" -nt "}{reification important|$jar}{string|" ] \|\| [ "}{reification important|$java_home}{operator|/}release{string|" -nt "}{reification important|$archive}{string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}{reification important|$java_home}{operator|/}bin{operator|/}java{string|" $options "}{reification important|$make_archive}{reification important|$archive}{punctuation|.}$${string|" -jar "}{reification important|$jar}{string|" train && [ -s "}{reification important|$archive}{punctuation|.}$${string|" ]; then
        mv -f "}{reification important|$archive}{punctuation|.}$${string|" "}{reification important|$archive}{string|"
    else
        : >"}{reification important|$archive}{punctuation|.}failed{string|"
    fi
    rm -f "}{reification important|$archive}{punctuation|.}$${string|" "}{reification important|$archive}{punctuation|.}$${punctuation|.}config{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}{reification important|$java_home}{operator|/}bin{operator|/}java{string|" "}$@{string|"
    status=$?
    if [ "}{reification important|$status}{string|" = 1 ] && [ -n "}{reification important|$}{punctuation|\{}{class-name|JBUILD_JAVA_OPTS}{operator|:}{operator|-}{punctuation|\}}{string|" ] &&
        ! "}{reification important|$java_home}{operator|/}bin{operator|/}java{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}${class-name|JBUILD_JAVA_OPTS}{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}{reification important|$archive}{string|" ] && [ -z "}{reification important|$use_archive}{string|" ] && [ "}{reification important|$}{punctuation|\{}{number|1}{operator|:}{operator|-}{punctuation|\}}{string|" = build ] && [ ! "}{reification important|$archive}{punctuation|.}failed{string|" -nt "}{reification important|$jar}{string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}{reification important|$jar}{string|" "}$@{string|"
    if [ "}{reification important|$status}{string|" = 0 ] && mkdir -p "}{reification important|$}{punctuation|\{}archive{operator|%}{comment|/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then
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