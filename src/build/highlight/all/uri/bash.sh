{fragment|{fragment-delimiter|#}!/bin/sh}
{fragment|{fragment-delimiter|#}} Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
{fragment|{fragment-delimiter|#}}
{fragment|{fragment-delimiter|#}} On its usual way this script starts no other process than Java itself, because start-up time is what a small build
{fragment|{fragment-delimiter|#}} mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
{fragment|{fragment-delimiter|#}}
{fragment|{fragment-delimiter|#}}   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
{fragment|{fragment-delimiter|#}}   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
{fragment|{fragment-delimiter|#}}   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

{path|fail()} \{
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
\}

{fragment|{fragment-delimiter|#}} ---- where this script lies ------------------------------------------------------------------------------------------

{path|self=$0}
{path|case} $self in
    */*) ;;
    *) self=./$self ;;
{path|esac}
{path|while} [ -h "$self" ]; do
    link=$(readlink "$self") \|\| fail "the link $self cannot be followed"
    case $link in
        /*) self=$link ;;
        *) self=$\{self%/*\}/$link ;;
    esac
{path|done}
{path|root=$}\{self%/*\}
{path|case} $root in
    .) root=$PWD ;;
    '') root=/ ;;
{path|esac}
{path|case} $root/ in
    */./* \| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
{path|esac}

{fragment|{fragment-delimiter|#}} ---- which Java ------------------------------------------------------------------------------------------------------

{path|if} [ -n "$\{XDG_CACHE_HOME:-\}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
{path|elif} [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
{path|else}
    cache=
{path|fi}

{fragment|{fragment-delimiter|#}} Calls $1 with the folders that hold JDKs, each in a folder of its own.
{path|with_jdk_parents()} \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

{fragment|{fragment-delimiter|#}} Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
{path|look_at()} \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line{fragment|{fragment-delimiter|#}*=}\} ;;
            JAVA_VERSION=*)
                version=$\{line{fragment|{fragment-delimiter|#}*=}\}
                version=$\{version{fragment|{fragment-delimiter|#}}\\"\}
                version=$\{version{fragment|{fragment-delimiter|#}1.}\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime{fragment|{fragment-delimiter|#}}\\"\}
    runtime=$\{runtime%\\"\}
    [ "$\{feature:-0\}" -gt 0 ]
\}

{fragment|{fragment-delimiter|#}} Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
{path|consider()} \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}

{path|consider_all()} \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
\}

{path|search_java()} \{
    java_home=
    if [ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"
        [ "$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "$\{JAVA_HOME:-\}" ]; then
        consider "$JAVA_HOME"
    fi
    found=$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "$jdk"
    done
    [ -n "$java_home" ] \|\| fail "no Java 17 or newer was found.
{path|Install} a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
{path|Looked} at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."
\}

{path|asked=}"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"

{fragment|{fragment-delimiter|#}} Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
{path|remembered_java()} \{
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \} <"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
\}

{path|are_older_than_memory()} \{
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
\}

{path|remember_java()} \{
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
{path|'*)} return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}

{path|if} [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java; then
    search_java
    look_at "$java_home"
    [ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java
{path|fi}

{fragment|{fragment-delimiter|#}} ---- the jar ---------------------------------------------------------------------------------------------------------

{fragment|{fragment-delimiter|#}} Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
{path|has_newer()} \{
    for file in "$1"/*; do
        if [ "$file" -nt "$jar" ]; then
            return 0
        elif [ -d "$file" ]; then
            has_newer "$file" && return 0
        fi
    done
    return 1
\}

{path|is_stale()} \{
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
\}

{path|build_jar()} \{
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
    {fragment|{fragment-delimiter|#}} The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "$root/target/build-begin" "$jar"
\}

{path|if} [ -f "$root/pom.xml" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
{path|else}
    jar=$root/jbuild.jar
    [ -f "$jar" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"
{path|fi}

{fragment|{fragment-delimiter|#}} ---- Java's options --------------------------------------------------------------------------------------------------

{fragment|{fragment-delimiter|#}} A build is over before the second compiler pays; a command that lives long (a preview server) must not get
{fragment|{fragment-delimiter|#}} TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
{path|options=}"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
{path|options=}"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
{fragment|{fragment-delimiter|#}} What goes wrong with an archive is never worth a word, least of all on standard output.
{path|options=}"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
{fragment|{fragment-delimiter|#}} Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"
[ -t 1 ] && options="$options -Djbuild.stdout=terminal"
[ -t 2 ] && options="$options -Djbuild.stderr=terminal"
{path|if} [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
{path|fi}

{fragment|{fragment-delimiter|#}} ---- the archive of loaded classes -----------------------------------------------------------------------------------

{fragment|{fragment-delimiter|#}} It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
{path|archive=}
{path|use_archive=}
{path|make_archive=-XX:ArchiveClassesAtExit=}
{path|if} [ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "$feature" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then
        use_archive=
    fi
{path|fi}

{fragment|{fragment-delimiter|#}} Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
{fragment|{fragment-delimiter|#}} is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
{path|train()} \{
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
\}

{fragment|{fragment-delimiter|#}} ---- go --------------------------------------------------------------------------------------------------------------

{fragment|{fragment-delimiter|#}} Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
{path|run_java()} \{
    "$java_home/bin/java" "$@"
    status=${query|{query-delimiter|?}}
    if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&
        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2
        status=3
    fi
\}

{path|set} -f
{path|if} [ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"
    if [ "$status" = 0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then
        if [ "$\{JBUILD_ARCHIVE:-\}" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "$status"
{path|fi}
{path|if} [ -n "$\{JBUILD_JAVA_OPTS:-\}" ]; then
    run_java $options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
{path|fi}
{path|exec} "$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"
