{operator|#!/}{hvariable|bin}{operator|/}{hvariable|sh}
{operator|#} {constant|Starts} {hvariable|jbuild}{operator|:} {hvariable|finds} {hvariable|a} {constant|JDK}{punctuation|,} {hvariable|builds} {hvariable|the} {hvariable|tool} {keyword|where} {hvariable|this} {hvariable|is} {hvariable|a} {hvariable|clone} {hvariable|that} {hvariable|has} {hvariable|changed}{punctuation|,} {hvariable|and} {hvariable|hands} {hvariable|over} {hvariable|to} {constant|Java}{punctuation|.}
{operator|#}
{operator|#} {constant|On} {hvariable|its} {hvariable|usual} {hvariable|way} {hvariable|this} {hvariable|script} {hvariable|starts} {hvariable|no} {hvariable|other} {hvariable|process} {hvariable|than} {constant|Java} {hvariable|itself}{punctuation|,} {hvariable|because} {hvariable|start}{operator|-}{hvariable|up} {hvariable|time} {hvariable|is} {hvariable|what} {hvariable|a} {hvariable|small} {hvariable|build}
{operator|#} {hvariable|mostly} {hvariable|consists} {keyword|of}{punctuation|.} {constant|So} {hvariable|it} {hvariable|tests} {hvariable|and} {hvariable|reads} {keyword|with} {hvariable|the} {hvariable|shell's} {hvariable|own} {hvariable|means}{punctuation|,} {hvariable|and} {hvariable|keeps} {hvariable|what} {hvariable|it} {hvariable|found} {keyword|in} {hvariable|a} {hvariable|cache} {hvariable|folder}{punctuation|.}
{operator|#}
{operator|#}   {constant|JBUILD_JAVA_HOME}  {hvariable|the} {constant|JDK} {hvariable|to} {hvariable|use}{punctuation|,} {hvariable|whichever} {hvariable|others} {hvariable|there} {hvariable|are}
{operator|#}   {constant|JBUILD_JAVA_OPTS}  {hvariable|more} {hvariable|options} {hvariable|for} {constant|Java}{punctuation|,} {hvariable|after} {hvariable|the} {hvariable|ones} {hvariable|given} {hvariable|here}
{operator|#}   {constant|JBUILD_ARCHIVE}    {string|"off"}{operator|:} {hvariable|no} {hvariable|archive} {keyword|of} {hvariable|loaded} {hvariable|classes}{punctuation|;} {string|"wait"}{operator|:} {hvariable|make} {hvariable|it} {hvariable|before} {hvariable|this} {hvariable|command} {hvariable|ends}{punctuation|,} {hvariable|not} {hvariable|behind} {hvariable|it}

{hvariable|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|printf} '{hvariable|jbuild}{operator|:} {operator|%}{hvariable|s}{operator|\\}{hvariable|n'} {string|"$1"} {operator|>&}{number|2}
    {hvariable|exit} {number|3}
{punctuation|\}}

{operator|#} {comment|---- where this script lies ------------------------------------------------------------------------------------------}

{hvariable|self}{operator|=$}{number|0}
{keyword|case} {operator|$}{hvariable|self} {keyword|in}
    {operator|*/*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} {hvariable|self}{operator|=./$}{hvariable|self} {punctuation|;}{punctuation|;}
{hvariable|esac}
{hvariable|while} {punctuation|[} {operator|-}{hvariable|h} {string|"$self"} {punctuation|]}{punctuation|;} {keyword|do}
    {hvariable|link}{operator|=$}{punctuation|(}{hvariable|readlink} {string|"$self"}{punctuation|)} {operator|\|\|} {hvariable|fail} {string|"the link $self cannot be followed"}
    {keyword|case} {operator|$}{hvariable|link} {keyword|in}
        {operator|/*}{punctuation|)} {hvariable|self}{operator|=$}{hvariable|link} {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} {hvariable|self}{operator|=$}{punctuation|\{}{hvariable|self}{operator|%/*}{punctuation|\}}{operator|/$}{hvariable|link} {punctuation|;}{punctuation|;}
    {hvariable|esac}
{hvariable|done}
{hvariable|root}{operator|=$}{punctuation|\{}{hvariable|self}{operator|%/*}{punctuation|\}}
{keyword|case} {operator|$}{hvariable|root} {keyword|in}
    {punctuation|.}{punctuation|)} {hvariable|root}{operator|=$}{constant|PWD} {punctuation|;}{punctuation|;}
    ''{punctuation|)} {hvariable|root}{operator|=/} {punctuation|;}{punctuation|;}
{hvariable|esac}
{keyword|case} {operator|$}{hvariable|root}{operator|/} {keyword|in}
    {operator|*/./*} {operator|\|} {operator|*/../*} {operator|\|} {punctuation|[}{operator|!/}{punctuation|]}{operator|*}{punctuation|)} {hvariable|root}{operator|=$}{punctuation|(}{hvariable|cd} {string|"$root"} {operator|&&} {hvariable|pwd}{punctuation|)} {operator|\|\|} {hvariable|fail} {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
{hvariable|esac}

{operator|#} {comment|---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}{hvariable|n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {keyword|then}
    {hvariable|cache}{operator|=$}{constant|XDG_CACHE_HOME}{operator|/}{hvariable|jbuild}
{hvariable|elif} {punctuation|[} {operator|-}{hvariable|n} {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{hvariable|d} {string|"$HOME"} {punctuation|]}{punctuation|;} {keyword|then}
    {hvariable|cache}{operator|=$}{constant|HOME}{operator|/.}{hvariable|cache}{operator|/}{hvariable|jbuild}
{keyword|else}
    {hvariable|cache}{operator|=}
{hvariable|fi}

{operator|#} {constant|Calls} {operator|$}{number|1} {keyword|with} {hvariable|the} {hvariable|folders} {hvariable|that} {hvariable|hold} {constant|JDKs}{punctuation|,} {hvariable|each} {keyword|in} {hvariable|a} {hvariable|folder} {keyword|of} {hvariable|its} {hvariable|own}{punctuation|.}
{hvariable|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}{hvariable|usr}{operator|/}{hvariable|lib}{operator|/}{hvariable|jvm} {operator|/}{hvariable|usr}{operator|/}{hvariable|java} {operator|/}{hvariable|opt}{operator|/}{hvariable|java} {operator|/}{constant|Library}{operator|/}{constant|Java}{operator|/}{constant|JavaVirtualMachines} {operator|\\}
        {operator|$}{punctuation|\{}{constant|HOME}{operator|:+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{operator|#} {constant|Reads} {hvariable|what} {hvariable|the} {constant|JDK} {keyword|in} {hvariable|the} {hvariable|folder} {operator|$}{number|1} {hvariable|says} {hvariable|about} {hvariable|itself}{operator|:} {hvariable|feature}{operator|=}{number|17}{punctuation|,} {hvariable|runtime}{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6}{punctuation|.} {constant|False} {keyword|where} {hvariable|it} {hvariable|has} {hvariable|no} {constant|Java}{punctuation|.}
{hvariable|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|feature}{operator|=}{number|0}
    {hvariable|runtime}{operator|=}
    {punctuation|[} {operator|-}{hvariable|x} {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{hvariable|r} {string|"$1/release"} {punctuation|]} {operator|\|\|} {hvariable|return} {number|1}
    {hvariable|while} {constant|IFS}{operator|=} {hvariable|read} {operator|-}{hvariable|r} {hvariable|line} {operator|\|\|} {punctuation|[} {operator|-}{hvariable|n} {string|"$line"} {punctuation|]}{punctuation|;} {keyword|do}
        {keyword|case} {operator|$}{hvariable|line} {keyword|in}
            {constant|JAVA_RUNTIME_VERSION}{operator|=*}{punctuation|)} {hvariable|runtime}{operator|=$}{punctuation|\{}{hvariable|line}{operator|#*=}{punctuation|\}} {punctuation|;}{punctuation|;}
            {constant|JAVA_VERSION}{operator|=*}{punctuation|)}
                {hvariable|version}{operator|=$}{punctuation|\{}{hvariable|line}{operator|#*=}{punctuation|\}}
                {hvariable|version}{operator|=$}{punctuation|\{}{hvariable|version}{operator|#\\}{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}{operator|$}{punctuation|\{}{hvariable|feature}{operator|:-}{number|0}{punctuation|\}}{string|" != 0 ] && [ -n "}{operator|$}{hvariable|runtime}{string|" ] && [ "}{operator|$}{hvariable|runtime}{string|" != "}{operator|$}{hvariable|version}{string|" ] && break
    done <"}{operator|$}{number|1}{operator|/}{hvariable|release}{string|"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "}{operator|$}{punctuation|\{}{hvariable|feature}{operator|:-}{number|0}{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}{operator|$}{number|1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}{operator|$}{hvariable|feature}{string|" -gt "}{operator|$}{hvariable|best}{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}{operator|$@}{string|"; do
        for jdk in "}{operator|$}{hvariable|folder}{string|"/* "}{operator|$}{hvariable|folder}{string|"/*/Contents/Home; do
            [ -d "}{operator|$}{hvariable|jdk}{string|" ] && consider "}{operator|$}{hvariable|jdk}{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}{operator|$}{punctuation|\{}{constant|JBUILD_JAVA_HOME}{operator|:-}{punctuation|\}}{string|" ]; then
        look_at "}{operator|$}{constant|JBUILD_JAVA_HOME}{string|" \|\| fail "}{constant|JBUILD_JAVA_HOME} {hvariable|is} {operator|$}{constant|JBUILD_JAVA_HOME}{punctuation|,} {hvariable|but} {hvariable|no} {constant|JDK} {hvariable|is} {hvariable|there}{string|"
        [ "}{operator|$}{hvariable|feature}{string|" -ge 17 ] \|\| fail "}{constant|JBUILD_JAVA_HOME} {hvariable|is} {constant|Java} {operator|$}{hvariable|feature}{punctuation|,} {hvariable|but} {hvariable|jbuild} {hvariable|needs} {number|17} {hvariable|or} {hvariable|newer}{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}{operator|$}{punctuation|\{}{constant|JAVA_HOME}{operator|:-}{punctuation|\}}{string|" ]; then
        consider "}{operator|$}{constant|JAVA_HOME}{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{operator|$}{hvariable|found}{string|" 2>/dev/null) && consider "}{operator|$}{punctuation|\{}{hvariable|found}{operator|%/}{hvariable|bin}{operator|/}{hvariable|java}{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{operator|$}{hvariable|jdk}{string|"
    done
    [ -n "}{operator|$}{hvariable|java_home}{string|" ] \|\| fail "}{hvariable|no} {constant|Java} {number|17} {hvariable|or} {hvariable|newer} {hvariable|was} {hvariable|found}{punctuation|.}
{constant|Install} {hvariable|a} {constant|JDK} {punctuation|(}{hvariable|any} {hvariable|vendor}{punctuation|,} {number|17} {hvariable|or} {hvariable|newer}{punctuation|;} {number|25} {hvariable|is} {hvariable|fastest}{punctuation|)}{punctuation|,} {hvariable|or} {hvariable|set} {constant|JBUILD_JAVA_HOME} {hvariable|to} {hvariable|the} {hvariable|folder} {keyword|of} {hvariable|one}{punctuation|.}
{constant|Looked} {hvariable|at}{operator|:} {constant|JAVA_HOME}{punctuation|,} {constant|PATH}{punctuation|,} {operator|/}{hvariable|usr}{operator|/}{hvariable|lib}{operator|/}{hvariable|jvm}{punctuation|,} {operator|/}{hvariable|usr}{operator|/}{hvariable|java}{punctuation|,} {operator|/}{hvariable|opt}{operator|/}{hvariable|java}{punctuation|,} {operator|~/.}{hvariable|sdkman}{punctuation|,} {operator|~/.}{hvariable|jdks}{punctuation|,} {hvariable|and} {hvariable|the} {hvariable|folders} {keyword|of} {hvariable|macOS}{punctuation|.}{string|"
\}

asked="}{operator|$}{punctuation|\{}{constant|JAVA_HOME}{operator|:-}{punctuation|\}}{operator|\|$}{constant|PATH}{operator|\|$}{punctuation|\{}{constant|HOME}{operator|:-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{operator|$}{hvariable|cache}{string|" ] && [ -r "}{operator|$}{hvariable|cache}{operator|/}{hvariable|java}{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{operator|$}{hvariable|line}{string|" = "}{operator|$}{hvariable|asked}{string|" ] && IFS= read -r java_home
    \} <"}{operator|$}{hvariable|cache}{operator|/}{hvariable|java}{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{operator|$}{hvariable|java_home}{string|" && [ "}{operator|$}{hvariable|feature}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}{operator|$@}{string|"; do
        [ "}{operator|$}{hvariable|folder}{string|" -nt "}{operator|$}{hvariable|cache}{operator|/}{hvariable|java}{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{operator|$}{hvariable|cache}{string|" ] && mkdir -p "}{operator|$}{hvariable|cache}{string|" 2>/dev/null && [ -w "}{operator|$}{hvariable|cache}{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{operator|$}{hvariable|asked}{string|" "}{operator|$}{hvariable|java_home}{string|" 2>/dev/null >"}{operator|$}{hvariable|cache}{operator|/}{hvariable|java}{operator|.$$}{string|" && mv -f "}{operator|$}{hvariable|cache}{operator|/}{hvariable|java}{operator|.$$}{string|" "}{operator|$}{hvariable|cache}{operator|/}{hvariable|java}{string|" 2>/dev/null
\}

if [ -n "}{operator|$}{punctuation|\{}{constant|JBUILD_JAVA_HOME}{operator|:-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{operator|$}{hvariable|java_home}{string|"
    [ -n "}{operator|$}{punctuation|\{}{constant|JBUILD_JAVA_HOME}{operator|:-}{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{operator|$}{number|1}{string|"/*; do
        if [ "}{operator|$}{hvariable|file}{string|" -nt "}{operator|$}{hvariable|jar}{string|" ]; then
            return 0
        elif [ -d "}{operator|$}{hvariable|file}{string|" ]; then
            has_newer "}{operator|$}{hvariable|file}{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{operator|$}{hvariable|jar}{string|" ] && [ ! "}{operator|$}{hvariable|root}{operator|/}{hvariable|pom}{punctuation|.}{hvariable|xml}{string|" -nt "}{operator|$}{hvariable|jar}{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{operator|$}{hvariable|root}{operator|/$}{hvariable|part}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}{hvariable|the} {hvariable|tool} {hvariable|must} {hvariable|be} {hvariable|built} {hvariable|first}{punctuation|,} {hvariable|and} {constant|Maven} {punctuation|(}{hvariable|mvn}{punctuation|)} {hvariable|was} {hvariable|not} {hvariable|found}{punctuation|.} {constant|Install} {constant|Maven} {number|3.8} {hvariable|or} {hvariable|newer}{punctuation|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}{operator|$}{punctuation|\{}{constant|JAVA_HOME}{operator|:-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{operator|$}{hvariable|root}{operator|/}{hvariable|target}{string|" && : >"}{operator|$}{hvariable|root}{operator|/}{hvariable|target}{operator|/}{hvariable|build}{operator|-}{hvariable|begin}{string|" \|\| fail "}{hvariable|the} {hvariable|folder} {operator|$}{hvariable|root}{operator|/}{hvariable|target} {hvariable|cannot} {hvariable|be} {hvariable|written}{string|"
    if ! (cd "}{operator|$}{hvariable|root}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{operator|$}{hvariable|root}{operator|/}{hvariable|target}{operator|/}{hvariable|build}{punctuation|.}{hvariable|log}{string|" 2>&1; then
        cat "}{operator|$}{hvariable|root}{operator|/}{hvariable|target}{operator|/}{hvariable|build}{punctuation|.}{hvariable|log}{string|" >&2
        fail "}{hvariable|the} {hvariable|tool} {hvariable|could} {hvariable|not} {hvariable|be} {hvariable|built}{punctuation|;} {constant|Maven'}{hvariable|s} {hvariable|messages} {hvariable|above} {hvariable|say} {hvariable|why}{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{operator|$}{hvariable|root}{operator|/}{hvariable|target}{operator|/}{hvariable|build}{operator|-}{hvariable|begin}{string|" "}{operator|$}{hvariable|jar}{string|"
\}

if [ -f "}{operator|$}{hvariable|root}{operator|/}{hvariable|pom}{punctuation|.}{hvariable|xml}{string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}{operator|$}{hvariable|jar}{string|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}{operator|$}{hvariable|jar}{string|" ] \|\| fail "}{hvariable|jbuild}{punctuation|.}{hvariable|jar} {hvariable|was} {hvariable|expected} {hvariable|beside} {operator|$}{hvariable|self}{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{operator|-}{constant|XX}{operator|:+}{constant|UseSerialGC} {operator|-}{constant|XX}{operator|:}{constant|TieredStopAtLevel}{operator|=}{number|1} {operator|-}{constant|XX}{operator|:-}{constant|UsePerfData}{string|"
options="}{operator|$}{hvariable|options} {operator|-}{hvariable|Dfile{punctuation|.}encoding}{operator|=}{constant|UTF}{operator|-}{number|8} {operator|-}{hvariable|Dsun{punctuation|.}jnu}{punctuation|.}{hvariable|encoding}{operator|=}{constant|UTF}{operator|-}{number|8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{operator|$}{hvariable|options} {operator|-}{constant|XX}{operator|:+}{constant|DisplayVMOutputToStderr} {operator|-}{constant|Xlog}{operator|:}{hvariable|disable}{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}{operator|$}{punctuation|\{}{constant|JBUILD_JAVA_OPTS}{operator|:-}{punctuation|\}}{string|" ] \|\| options="}{operator|$}{hvariable|options} {operator|-}{constant|XX}{operator|:+}{constant|IgnoreUnrecognizedVMOptions}{string|"
[ -t 1 ] && options="}{operator|$}{hvariable|options} {operator|-}{hvariable|Djbuild{punctuation|.}stdout}{operator|=}{hvariable|terminal}{string|"
[ -t 2 ] && options="}{operator|$}{hvariable|options} {operator|-}{hvariable|Djbuild{punctuation|.}stderr}{operator|=}{hvariable|terminal}{string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}{operator|$}{hvariable|cache}{string|" ] && [ "}{operator|$}{punctuation|\{}{constant|JBUILD_ARCHIVE}{operator|:-}{punctuation|\}}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}{operator|$}{hvariable|feature}{string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}{operator|$}{hvariable|archive}{string|" -nt "}{operator|$}{hvariable|jar}{string|" ] \|\| [ "}{operator|$}{hvariable|java_home}{operator|/}{hvariable|release}{string|" -nt "}{operator|$}{hvariable|archive}{string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}{operator|$}{hvariable|java_home}{operator|/}{hvariable|bin}{operator|/}{hvariable|java}{string|" $options "}{operator|$}{hvariable|make_archive}{operator|$}{hvariable|archive}{operator|.$$}{string|" -jar "}{operator|$}{hvariable|jar}{string|" train && [ -s "}{operator|$}{hvariable|archive}{operator|.$$}{string|" ]; then
        mv -f "}{operator|$}{hvariable|archive}{operator|.$$}{string|" "}{operator|$}{hvariable|archive}{string|"
    else
        : >"}{operator|$}{hvariable|archive}{punctuation|.}{hvariable|failed}{string|"
    fi
    rm -f "}{operator|$}{hvariable|archive}{operator|.$$}{string|" "}{operator|$}{hvariable|archive}{operator|.$$.}{hvariable|config}{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}{operator|$}{hvariable|java_home}{operator|/}{hvariable|bin}{operator|/}{hvariable|java}{string|" "}{operator|$@}{string|"
    status=$?
    if [ "}{operator|$}{hvariable|status}{string|" = 1 ] && [ -n "}{operator|$}{punctuation|\{}{constant|JBUILD_JAVA_OPTS}{operator|:-}{punctuation|\}}{string|" ] &&
        ! "}{operator|$}{hvariable|java_home}{operator|/}{hvariable|bin}{operator|/}{hvariable|java}{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}{operator|$}{constant|JBUILD_JAVA_OPTS}{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}{operator|$}{hvariable|archive}{string|" ] && [ -z "}{operator|$}{hvariable|use_archive}{string|" ] && [ "}{operator|$}{punctuation|\{}{number|1}{operator|:-}{punctuation|\}}{string|" = build ] && [ ! "}{operator|$}{hvariable|archive}{punctuation|.}{hvariable|failed}{string|" -nt "}{operator|$}{hvariable|jar}{string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}{operator|$}{hvariable|jar}{string|" "}{operator|$@}{string|"
    if [ "}{operator|$}{hvariable|status}{string|" = 0 ] && mkdir -p "}{operator|$}{punctuation|\{}{hvariable|archive}{operator|%/*}{punctuation|\}}{string|" 2>/dev/null && [ -w "}{operator|$}{punctuation|\{}{hvariable|archive}{operator|%/*}{punctuation|\}}{string|" ]; then
        if [ "}{operator|$}{punctuation|\{}{constant|JBUILD_ARCHIVE}{operator|:-}{punctuation|\}}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}{operator|$}{hvariable|status}{string|"
fi
if [ -n "}{operator|$}{punctuation|\{}{constant|JBUILD_JAVA_OPTS}{operator|:-}{punctuation|\}}{string|" ]; then
    run_java $options $\{use_archive:+"}{operator|$}{hvariable|use_archive}{string|"\} $JBUILD_JAVA_OPTS -jar "}{operator|$}{hvariable|jar}{string|" "}{operator|$@}{string|"
    exit "}{operator|$}{hvariable|status}{string|"
fi
exec "}{operator|$}{hvariable|java_home}{operator|/}{hvariable|bin}{operator|/}{hvariable|java}{string|" $options $\{use_archive:+"}{operator|$}{hvariable|use_archive}{string|"\} -jar "}{operator|$}{hvariable|jar}{string|" "}{operator|$@}"
