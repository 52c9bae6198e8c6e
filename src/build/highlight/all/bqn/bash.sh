{shebang important|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{word-name symbol|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {word-name symbol|printf} '{word-name symbol|jbuild}{punctuation|:} %{word-name symbol|s}\\{word-name symbol|n}' {string-literal string|"$1"} {primitive-functions operator|>}&{word-number number|2}
    {word-name symbol|exit} {word-number number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{word-name symbol|self}{primitive-functions operator|=}${word-number number|0}
{word-name symbol|case} ${word-name symbol|self} {word-name symbol|in}
    *{primitive-functions operator|/}*{punctuation|)} {punctuation|;}{punctuation|;}
    *{punctuation|)} {word-name symbol|self}{primitive-functions operator|=}{punctuation|.}{primitive-functions operator|/}${word-name symbol|self} {punctuation|;}{punctuation|;}
{word-name symbol|esac}
{word-name symbol|while} {punctuation|[} {primitive-functions operator|-}{word-name symbol|h} {string-literal string|"$self"} {punctuation|]}{punctuation|;} {word-name symbol|do}
    {word-name symbol|link}{primitive-functions operator|=}${punctuation|(}{word-name symbol|readlink} {string-literal string|"$self"}{punctuation|)} {primitive-functions operator|\|}{primitive-functions operator|\|} {word-name symbol|fail} {string-literal string|"the link $self cannot be followed"}
    {word-name symbol|case} ${word-name symbol|link} {word-name symbol|in}
        {primitive-functions operator|/}*{punctuation|)} {word-name symbol|self}{primitive-functions operator|=}${word-name symbol|link} {punctuation|;}{punctuation|;}
        *{punctuation|)} {word-name symbol|self}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|self}%{primitive-functions operator|/}*{punctuation|\}}{primitive-functions operator|/}${word-name symbol|link} {punctuation|;}{punctuation|;}
    {word-name symbol|esac}
{word-name symbol|done}
{word-name symbol|root}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|self}%{primitive-functions operator|/}*{punctuation|\}}
{word-name symbol|case} ${word-name symbol|root} {word-name symbol|in}
    {punctuation|.}{punctuation|)} {word-name symbol|root}{primitive-functions operator|=}${word-name symbol|PWD} {punctuation|;}{punctuation|;}
    ''{punctuation|)} {word-name symbol|root}{primitive-functions operator|=}{primitive-functions operator|/} {punctuation|;}{punctuation|;}
{word-name symbol|esac}
{word-name symbol|case} ${word-name symbol|root}{primitive-functions operator|/} {word-name symbol|in}
    *{primitive-functions operator|/}{punctuation|.}{primitive-functions operator|/}* {primitive-functions operator|\|} *{primitive-functions operator|/}{punctuation|.}{punctuation|.}{primitive-functions operator|/}* {primitive-functions operator|\|} {punctuation|[}{primitive-functions operator|!}{primitive-functions operator|/}{punctuation|]}*{punctuation|)} {word-name symbol|root}{primitive-functions operator|=}${punctuation|(}{word-name symbol|cd} {string-literal string|"$root"} && {word-name symbol|pwd}{punctuation|)} {primitive-functions operator|\|}{primitive-functions operator|\|} {word-name symbol|fail} {string-literal string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
{word-name symbol|esac}

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{word-name symbol|if} {punctuation|[} {primitive-functions operator|-}{word-name symbol|n} {string-literal string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {word-name symbol|then}
    {word-name symbol|cache}{primitive-functions operator|=}${word-name symbol|XDG_CACHE_HOME}{primitive-functions operator|/}{word-name symbol|jbuild}
{word-name symbol|elif} {punctuation|[} {primitive-functions operator|-}{word-name symbol|n} {string-literal string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {primitive-functions operator|-}{word-name symbol|d} {string-literal string|"$HOME"} {punctuation|]}{punctuation|;} {word-name symbol|then}
    {word-name symbol|cache}{primitive-functions operator|=}${word-name symbol|HOME}{primitive-functions operator|/}{punctuation|.}{word-name symbol|cache}{primitive-functions operator|/}{word-name symbol|jbuild}
{word-name symbol|else}
    {word-name symbol|cache}{primitive-functions operator|=}
{word-name symbol|fi}

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{word-name symbol|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal string|"$1"} {primitive-functions operator|/}{word-name symbol|usr}{primitive-functions operator|/}{word-name symbol|lib}{primitive-functions operator|/}{word-name symbol|jvm} {primitive-functions operator|/}{word-name symbol|usr}{primitive-functions operator|/}{word-name symbol|java} {primitive-functions operator|/}{word-name symbol|opt}{primitive-functions operator|/}{word-name symbol|java} {primitive-functions operator|/}{word-name symbol|Library}{primitive-functions operator|/}{word-name symbol|Java}{primitive-functions operator|/}{word-name symbol|JavaVirtualMachines} \\
        ${punctuation|\{}{word-name symbol|HOME}{punctuation|:}{primitive-functions operator|+}{string-literal string|"$HOME/.sdkman/candidates/java"} {string-literal string|"$HOME/.jdks"} {string-literal string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{word-name symbol|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {word-name symbol|feature}{primitive-functions operator|=}{word-number number|0}
    {word-name symbol|runtime}{primitive-functions operator|=}
    {punctuation|[} {primitive-functions operator|-}{word-name symbol|x} {string-literal string|"$1/bin/java"} {punctuation|]} && {punctuation|[} {primitive-functions operator|-}{word-name symbol|r} {string-literal string|"$1/release"} {punctuation|]} {primitive-functions operator|\|}{primitive-functions operator|\|} {word-name symbol|return} {word-number number|1}
    {word-name symbol|while} {word-name symbol|IFS}{primitive-functions operator|=} {word-name symbol|read} {primitive-functions operator|-}{word-name symbol|r} {word-name symbol|line} {primitive-functions operator|\|}{primitive-functions operator|\|} {punctuation|[} {primitive-functions operator|-}{word-name symbol|n} {string-literal string|"$line"} {punctuation|]}{punctuation|;} {word-name symbol|do}
        {word-name symbol|case} ${word-name symbol|line} {word-name symbol|in}
            {word-name symbol|JAVA_RUNTIME_VERSION}{primitive-functions operator|=}*{punctuation|)} {word-name symbol|runtime}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|line}{comment|#*=\} ;;}
            {word-name symbol|JAVA_VERSION}{primitive-functions operator|=}*{punctuation|)}
                {word-name symbol|version}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|line}{comment|#*=\}}
                {word-name symbol|version}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|version}{comment|#\\"\}}
                {word-name symbol|version}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|version}{comment|#1.\}}
                {word-name symbol|feature}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|version}%%{punctuation|[}{primitive-functions operator|!}{word-number number|0}{primitive-functions operator|-}{word-number number|9}{punctuation|]}*{punctuation|\}}
                {word-name symbol|runtime}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|runtime}{punctuation|:}{primitive-functions operator|-}${word-name symbol|version}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        {word-name symbol|esac}
        {punctuation|[} {string-literal string|"$\{feature:-0\}"} {primitive-functions operator|!}{primitive-functions operator|=} {word-number number|0} {punctuation|]} && {punctuation|[} {primitive-functions operator|-}{word-name symbol|n} {string-literal string|"$runtime"} {punctuation|]} && {punctuation|[} {string-literal string|"$runtime"} {primitive-functions operator|!}{primitive-functions operator|=} {string-literal string|"$version"} {punctuation|]} && {word-name symbol|break}
    {word-name symbol|done} {primitive-functions operator|<}{string-literal string|"$1/release"}
    {word-name symbol|runtime}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|runtime}{comment|#\\"\}}
    {word-name symbol|runtime}{primitive-functions operator|=}${punctuation|\{}{word-name symbol|runtime}%\\{string-literal string|"\}
    [ "}${punctuation|\{}{word-name symbol|feature}{punctuation|:}{primitive-functions operator|-}{word-number number|0}{punctuation|\}}{string-literal string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}${word-number number|1}{string-literal string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}${word-name symbol|feature}{string-literal string|" -gt "}${word-name symbol|best}{string-literal string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}${null-literal char|@}{string-literal string|"; do
        for jdk in "}${word-name symbol|folder}{string-literal string|"/* "}${word-name symbol|folder}{string-literal string|"/*/Contents/Home; do
            [ -d "}${word-name symbol|jdk}{string-literal string|" ] && consider "}${word-name symbol|jdk}{string-literal string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}${punctuation|\{}{word-name symbol|JBUILD_JAVA_HOME}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" ]; then
        look_at "}${word-name symbol|JBUILD_JAVA_HOME}{string-literal string|" \|\| fail "}{word-name symbol|JBUILD_JAVA_HOME} {word-name symbol|is} ${word-name symbol|JBUILD_JAVA_HOME}{punctuation|,} {word-name symbol|but} {word-name symbol|no} {word-name symbol|JDK} {word-name symbol|is} {word-name symbol|there}{string-literal string|"
        [ "}${word-name symbol|feature}{string-literal string|" -ge 17 ] \|\| fail "}{word-name symbol|JBUILD_JAVA_HOME} {word-name symbol|is} {word-name symbol|Java} ${word-name symbol|feature}{punctuation|,} {word-name symbol|but} {word-name symbol|jbuild} {word-name symbol|needs} {word-number number|17} {word-name symbol|or} {word-name symbol|newer}{string-literal string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}${punctuation|\{}{word-name symbol|JAVA_HOME}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" ]; then
        consider "}${word-name symbol|JAVA_HOME}{string-literal string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}${word-name symbol|found}{string-literal string|" 2>/dev/null) && consider "}${punctuation|\{}{word-name symbol|found}%{primitive-functions operator|/}{word-name symbol|bin}{primitive-functions operator|/}{word-name symbol|java}{punctuation|\}}{string-literal string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}${word-name symbol|jdk}{string-literal string|"
    done
    [ -n "}${word-name symbol|java_home}{string-literal string|" ] \|\| fail "}{word-name symbol|no} {word-name symbol|Java} {word-number number|17} {word-name symbol|or} {word-name symbol|newer} {word-name symbol|was} {dot-notation-on-name namespace|found.}
{word-name symbol|Install} {word-name symbol|a} {word-name symbol|JDK} {punctuation|(}{word-name symbol|any} {word-name symbol|vendor}{punctuation|,} {word-number number|17} {word-name symbol|or} {word-name symbol|newer}{punctuation|;} {word-number number|25} {word-name symbol|is} {word-name symbol|fastest}{punctuation|)}{punctuation|,} {word-name symbol|or} {word-name symbol|set} {word-name symbol|JBUILD_JAVA_HOME} {word-name symbol|to} {word-name symbol|the} {word-name symbol|folder} {word-name symbol|of} {dot-notation-on-name namespace|one.}
{word-name symbol|Looked} {word-name symbol|at}{punctuation|:} {word-name symbol|JAVA_HOME}{punctuation|,} {word-name symbol|PATH}{punctuation|,} {primitive-functions operator|/}{word-name symbol|usr}{primitive-functions operator|/}{word-name symbol|lib}{primitive-functions operator|/}{word-name symbol|jvm}{punctuation|,} {primitive-functions operator|/}{word-name symbol|usr}{primitive-functions operator|/}{word-name symbol|java}{punctuation|,} {primitive-functions operator|/}{word-name symbol|opt}{primitive-functions operator|/}{word-name symbol|java}{punctuation|,} ~{primitive-functions operator|/}{punctuation|.}{word-name symbol|sdkman}{punctuation|,} ~{primitive-functions operator|/}{punctuation|.}{word-name symbol|jdks}{punctuation|,} {word-name symbol|and} {word-name symbol|the} {word-name symbol|folders} {word-name symbol|of} {dot-notation-on-name namespace|macOS.}{string-literal string|"
\}

asked="}${punctuation|\{}{word-name symbol|JAVA_HOME}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{primitive-functions operator|\|}${word-name symbol|PATH}{primitive-functions operator|\|}${punctuation|\{}{word-name symbol|HOME}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}${word-name symbol|cache}{string-literal string|" ] && [ -r "}${word-name symbol|cache}{primitive-functions operator|/}{word-name symbol|java}{string-literal string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}${word-name symbol|line}{string-literal string|" = "}${word-name symbol|asked}{string-literal string|" ] && IFS= read -r java_home
    \} <"}${word-name symbol|cache}{primitive-functions operator|/}{word-name symbol|java}{string-literal string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}${word-name symbol|java_home}{string-literal string|" && [ "}${word-name symbol|feature}{string-literal string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}${null-literal char|@}{string-literal string|"; do
        [ "}${word-name symbol|folder}{string-literal string|" -nt "}${word-name symbol|cache}{primitive-functions operator|/}{word-name symbol|java}{string-literal string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}${word-name symbol|cache}{string-literal string|" ] && mkdir -p "}${word-name symbol|cache}{string-literal string|" 2>/dev/null && [ -w "}${word-name symbol|cache}{string-literal string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}${word-name symbol|asked}{string-literal string|" "}${word-name symbol|java_home}{string-literal string|" 2>/dev/null >"}${word-name symbol|cache}{primitive-functions operator|/}{dot-notation-on-name namespace|java.}$${string-literal string|" && mv -f "}${word-name symbol|cache}{primitive-functions operator|/}{dot-notation-on-name namespace|java.}$${string-literal string|" "}${word-name symbol|cache}{primitive-functions operator|/}{word-name symbol|java}{string-literal string|" 2>/dev/null
\}

if [ -n "}${punctuation|\{}{word-name symbol|JBUILD_JAVA_HOME}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}${word-name symbol|java_home}{string-literal string|"
    [ -n "}${punctuation|\{}{word-name symbol|JBUILD_JAVA_HOME}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}${word-number number|1}{string-literal string|"/*; do
        if [ "}${word-name symbol|file}{string-literal string|" -nt "}${word-name symbol|jar}{string-literal string|" ]; then
            return 0
        elif [ -d "}${word-name symbol|file}{string-literal string|" ]; then
            has_newer "}${word-name symbol|file}{string-literal string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}${word-name symbol|jar}{string-literal string|" ] && [ ! "}${word-name symbol|root}{primitive-functions operator|/}{dot-notation-on-name namespace|pom.}{word-name symbol|xml}{string-literal string|" -nt "}${word-name symbol|jar}{string-literal string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}${word-name symbol|root}{primitive-functions operator|/}${word-name symbol|part}{string-literal string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}{word-name symbol|the} {word-name symbol|tool} {word-name symbol|must} {word-name symbol|be} {word-name symbol|built} {word-name symbol|first}{punctuation|,} {word-name symbol|and} {word-name symbol|Maven} {punctuation|(}{word-name symbol|mvn}{punctuation|)} {word-name symbol|was} {word-name symbol|not} {dot-notation-on-name namespace|found.} {word-name symbol|Install} {word-name symbol|Maven} {word-number number|3.8} {word-name symbol|or} {dot-notation-on-name namespace|newer.}{string-literal string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}${punctuation|\{}{word-name symbol|JAVA_HOME}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}${word-name symbol|root}{primitive-functions operator|/}{word-name symbol|target}{string-literal string|" && : >"}${word-name symbol|root}{primitive-functions operator|/}{word-name symbol|target}{primitive-functions operator|/}{word-name symbol|build}{primitive-functions operator|-}{word-name symbol|begin}{string-literal string|" \|\| fail "}{word-name symbol|the} {word-name symbol|folder} ${word-name symbol|root}{primitive-functions operator|/}{word-name symbol|target} {word-name symbol|cannot} {word-name symbol|be} {word-name symbol|written}{string-literal string|"
    if ! (cd "}${word-name symbol|root}{string-literal string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}${word-name symbol|root}{primitive-functions operator|/}{word-name symbol|target}{primitive-functions operator|/}{dot-notation-on-name namespace|build.}{word-name symbol|log}{string-literal string|" 2>&1; then
        cat "}${word-name symbol|root}{primitive-functions operator|/}{word-name symbol|target}{primitive-functions operator|/}{dot-notation-on-name namespace|build.}{word-name symbol|log}{string-literal string|" >&2
        fail "}{word-name symbol|the} {word-name symbol|tool} {word-name symbol|could} {word-name symbol|not} {word-name symbol|be} {word-name symbol|built}{punctuation|;} {word-name symbol|Maven}'{word-name symbol|s} {word-name symbol|messages} {word-name symbol|above} {word-name symbol|say} {word-name symbol|why}{string-literal string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}${word-name symbol|root}{primitive-functions operator|/}{word-name symbol|target}{primitive-functions operator|/}{word-name symbol|build}{primitive-functions operator|-}{word-name symbol|begin}{string-literal string|" "}${word-name symbol|jar}{string-literal string|"
\}

if [ -f "}${word-name symbol|root}{primitive-functions operator|/}{dot-notation-on-name namespace|pom.}{word-name symbol|xml}{string-literal string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}${word-name symbol|jar}{string-literal string|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}${word-name symbol|jar}{string-literal string|" ] \|\| fail "}{dot-notation-on-name namespace|jbuild.}{word-name symbol|jar} {word-name symbol|was} {word-name symbol|expected} {word-name symbol|beside} ${word-name symbol|self}{string-literal string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{primitive-functions operator|-}{word-name symbol|XX}{punctuation|:}{primitive-functions operator|+}{word-name symbol|UseSerialGC} {primitive-functions operator|-}{word-name symbol|XX}{punctuation|:}{word-name symbol|TieredStopAtLevel}{primitive-functions operator|=}{word-number number|1} {primitive-functions operator|-}{word-name symbol|XX}{punctuation|:}{primitive-functions operator|-}{word-name symbol|UsePerfData}{string-literal string|"
options="}${word-name symbol|options} {primitive-functions operator|-}{dot-notation-on-name namespace|Dfile.}{word-name symbol|encoding}{primitive-functions operator|=}{word-name symbol|UTF}{primitive-functions operator|-}{word-number number|8} {primitive-functions operator|-}{dot-notation-on-name namespace|Dsun.}{dot-notation-on-name namespace|jnu.}{word-name symbol|encoding}{primitive-functions operator|=}{word-name symbol|UTF}{primitive-functions operator|-}{word-number number|8}{string-literal string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}${word-name symbol|options} {primitive-functions operator|-}{word-name symbol|XX}{punctuation|:}{primitive-functions operator|+}{word-name symbol|DisplayVMOutputToStderr} {primitive-functions operator|-}{word-name symbol|Xlog}{punctuation|:}{word-name symbol|disable}{string-literal string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}${punctuation|\{}{word-name symbol|JBUILD_JAVA_OPTS}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" ] \|\| options="}${word-name symbol|options} {primitive-functions operator|-}{word-name symbol|XX}{punctuation|:}{primitive-functions operator|+}{word-name symbol|IgnoreUnrecognizedVMOptions}{string-literal string|"
[ -t 1 ] && options="}${word-name symbol|options} {primitive-functions operator|-}{dot-notation-on-name namespace|Djbuild.}{word-name symbol|stdout}{primitive-functions operator|=}{word-name symbol|terminal}{string-literal string|"
[ -t 2 ] && options="}${word-name symbol|options} {primitive-functions operator|-}{dot-notation-on-name namespace|Djbuild.}{word-name symbol|stderr}{primitive-functions operator|=}{word-name symbol|terminal}{string-literal string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}${word-name symbol|cache}{string-literal string|" ] && [ "}${punctuation|\{}{word-name symbol|JBUILD_ARCHIVE}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}${word-name symbol|feature}{string-literal string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}${word-name symbol|archive}{string-literal string|" -nt "}${word-name symbol|jar}{string-literal string|" ] \|\| [ "}${word-name symbol|java_home}{primitive-functions operator|/}{word-name symbol|release}{string-literal string|" -nt "}${word-name symbol|archive}{string-literal string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}${word-name symbol|java_home}{primitive-functions operator|/}{word-name symbol|bin}{primitive-functions operator|/}{word-name symbol|java}{string-literal string|" $options "}${word-name symbol|make_archive}${dot-notation-on-name namespace|archive.}$${string-literal string|" -jar "}${word-name symbol|jar}{string-literal string|" train && [ -s "}${dot-notation-on-name namespace|archive.}$${string-literal string|" ]; then
        mv -f "}${dot-notation-on-name namespace|archive.}$${string-literal string|" "}${word-name symbol|archive}{string-literal string|"
    else
        : >"}${dot-notation-on-name namespace|archive.}{word-name symbol|failed}{string-literal string|"
    fi
    rm -f "}${dot-notation-on-name namespace|archive.}$${string-literal string|" "}${dot-notation-on-name namespace|archive.}$${punctuation|.}{word-name symbol|config}{string-literal string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}${word-name symbol|java_home}{primitive-functions operator|/}{word-name symbol|bin}{primitive-functions operator|/}{word-name symbol|java}{string-literal string|" "}${null-literal char|@}{string-literal string|"
    status=$?
    if [ "}${word-name symbol|status}{string-literal string|" = 1 ] && [ -n "}${punctuation|\{}{word-name symbol|JBUILD_JAVA_OPTS}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" ] &&
        ! "}${word-name symbol|java_home}{primitive-functions operator|/}{word-name symbol|bin}{primitive-functions operator|/}{word-name symbol|java}{string-literal string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}${word-name symbol|JBUILD_JAVA_OPTS}{string-literal string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}${word-name symbol|archive}{string-literal string|" ] && [ -z "}${word-name symbol|use_archive}{string-literal string|" ] && [ "}${punctuation|\{}{word-number number|1}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" = build ] && [ ! "}${dot-notation-on-name namespace|archive.}{word-name symbol|failed}{string-literal string|" -nt "}${word-name symbol|jar}{string-literal string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}${word-name symbol|jar}{string-literal string|" "}${null-literal char|@}{string-literal string|"
    if [ "}${word-name symbol|status}{string-literal string|" = 0 ] && mkdir -p "}${punctuation|\{}{word-name symbol|archive}%{primitive-functions operator|/}*{punctuation|\}}{string-literal string|" 2>/dev/null && [ -w "}${punctuation|\{}{word-name symbol|archive}%{primitive-functions operator|/}*{punctuation|\}}{string-literal string|" ]; then
        if [ "}${punctuation|\{}{word-name symbol|JBUILD_ARCHIVE}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}${word-name symbol|status}{string-literal string|"
fi
if [ -n "}${punctuation|\{}{word-name symbol|JBUILD_JAVA_OPTS}{punctuation|:}{primitive-functions operator|-}{punctuation|\}}{string-literal string|" ]; then
    run_java $options $\{use_archive:+"}${word-name symbol|use_archive}{string-literal string|"\} $JBUILD_JAVA_OPTS -jar "}${word-name symbol|jar}{string-literal string|" "}${null-literal char|@}{string-literal string|"
    exit "}${word-name symbol|status}{string-literal string|"
fi
exec "}${word-name symbol|java_home}{primitive-functions operator|/}{word-name symbol|bin}{primitive-functions operator|/}{word-name symbol|java}{string-literal string|" $options $\{use_archive:+"}${word-name symbol|use_archive}{string-literal string|"\} -jar "}${word-name symbol|jar}{string-literal string|" "}${null-literal char|@}"
