#!/{function|bin}/{function|sh}
# S{function|tarts} {function|jbuild}: {function|finds} {function|a} JDK, {function|builds} {function|the} {function|tool} {function|where} {function|this} {function|is} {function|a} {function|clone} {function|that} {function|has} {function|changed}, {function|and} {function|hands} {function|over} {function|to} J{function|ava}.
#
# O{function|n} {function|its} {function|usual} {function|way} {function|this} {function|script} {function|starts} {function|no} {function|other} {function|process} {function|than} J{function|ava} {function|itself}, {function|because} {function|start-up} {function|time} {function|is} {function|what} {function|a} {function|small} {function|build}
# {function|mostly} {function|consists} {function|of}. S{function|o} {function|it} {function|tests} {function|and} {function|reads} {function|with} {function|the} {function|shell}{string|'s own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

fail() \{
    printf '}{function|jbuild}: {constant|%s}\\{function|n}{string|' "$1" >&2
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
    '}') {function|root}{keyword|=/} {keyword|;;}
{function|esac}
{function|case} ${function|root}/ {function|in}
    {class-name|*}/./{class-name|*} \| {class-name|*}/../{class-name|*} \| [!/]{class-name|*}) {function|root}=$({function|cd} {string|"$root"} && {function|pwd}) \|\| {function|fail} {string|"the folder $root cannot be entered"} {keyword|;;}
{function|esac}

# {keyword|--}{keyword|--} {function|which} J{function|ava} {keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}

{function|if} [ -{function|n} {string|"$\{XDG_CACHE_HOME:-\}"} ]; {function|then}
    {function|cache}=$XDG_CACHE_HOME/{function|jbuild}
{function|elif} [ -{function|n} {string|"$\{HOME:-\}"} ] && [ -{function|d} {string|"$HOME"} ]; {function|then}
    {function|cache}=$HOME/.{function|cache}/{function|jbuild}
{function|else}
    {function|cache}=
{function|fi}

# C{function|alls} $1 {function|with} {function|the} {function|folders} {function|that} {function|hold} JDK{function|s}, {function|each} {function|in} {function|a} {function|folder} {function|of} {function|its} {function|own}.
{function|with}_{function|jdk}_{function|parents}() \{
    {string|"$1"} /{function|usr}/{function|lib}/{function|jvm} /{function|usr}/{function|java} /{function|opt}/{function|java} /L{function|ibrary}/J{function|ava}/J{function|ava}V{function|irtual}M{function|achines} \\
        $\{HOME{keyword|:+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# R{function|eads} {function|what} {function|the} JDK {function|in} {function|the} {function|folder} $1 {function|says} {function|about} {function|itself}: {function|feature}=17, {function|runtime}=17.0.15+6. F{function|alse} {function|where} {function|it} {function|has} {function|no} J{function|ava}.
{function|look}_{function|at}() \{
    {function|feature}=0
    {function|runtime}=
    [ -{function|x} {string|"$1/bin/java"} ] && [ -{function|r} {string|"$1/release"} ] \|\| {function|return} 1
    {function|while} IFS= {function|read} -{function|r} {function|line} \|\| [ -{function|n} {string|"$line"} ]; {function|do}
        {function|case} ${function|line} {function|in}
            JAVA_RUNTIME_VERSION={class-name|*}) {function|runtime}=$\{{function|line}#{class-name|*}=\} {keyword|;;}
            JAVA_VERSION={class-name|*})
                {function|version}=$\{{function|line}#{class-name|*}=\}
                {function|version}=$\{{function|version}#\\{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}$\{{function|feature}{keyword|:-}0\}{string|" != 0 ] && [ -n "}${function|runtime}{string|" ] && [ "}${function|runtime}{string|" != "}${function|version}{string|" ] && break
    done <"}$1/{function|release}{string|"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "}$\{{function|feature}{keyword|:-}0\}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}$1{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}${function|feature}{string|" -gt "}${function|best}{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}${class-name|@}{string|"; do
        for jdk in "}${function|folder}{string|"/* "}${function|folder}{string|"/*/Contents/Home; do
            [ -d "}${function|jdk}{string|" ] && consider "}${function|jdk}{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}$\{JBUILD_JAVA_HOME{keyword|:-}\}{string|" ]; then
        look_at "}$JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME {function|is} $JBUILD_JAVA_HOME, {function|but} {function|no} JDK {function|is} {function|there}{string|"
        [ "}${function|feature}{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME {function|is} J{function|ava} ${function|feature}, {function|but} {function|jbuild} {function|needs} 17 {function|or} {function|newer}{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}$\{JAVA_HOME{keyword|:-}\}{string|" ]; then
        consider "}$JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}${function|found}{string|" 2>/dev/null) && consider "}$\{{function|found}%/{function|bin}/{function|java}\}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}${function|jdk}{string|"
    done
    [ -n "}${function|java}_{function|home}{string|" ] \|\| fail "}{function|no} J{function|ava} 17 {function|or} {function|newer} {function|was} {function|found}.
I{function|nstall} {function|a} JDK ({function|any} {function|vendor}, 17 {function|or} {function|newer}; 25 {function|is} {function|fastest}), {function|or} {function|set} JBUILD_JAVA_HOME {function|to} {function|the} {function|folder} {function|of} {function|one}.
L{function|ooked} {function|at}: JAVA_HOME, PATH, /{function|usr}/{function|lib}/{function|jvm}, /{function|usr}/{function|java}, /{function|opt}/{function|java}, {keyword|~/}.{function|sdkman}, {keyword|~/}.{function|jdks}, {function|and} {function|the} {function|folders} {function|of} {function|mac}OS.{string|"
\}

asked="}$\{JAVA_HOME{keyword|:-}\}{keyword|\|$}PATH{keyword|\|$}\{HOME{keyword|:-}\}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}${function|cache}{string|" ] && [ -r "}${function|cache}/{function|java}{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}${function|line}{string|" = "}${function|asked}{string|" ] && IFS= read -r java_home
    \} <"}${function|cache}/{function|java}{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}${function|java}_{function|home}{string|" && [ "}${function|feature}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}${class-name|@}{string|"; do
        [ "}${function|folder}{string|" -nt "}${function|cache}/{function|java}{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}${function|cache}{string|" ] && mkdir -p "}${function|cache}{string|" 2>/dev/null && [ -w "}${function|cache}{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}${function|asked}{string|" "}${function|java}_{function|home}{string|" 2>/dev/null >"}${function|cache}/{function|java}.$${string|" && mv -f "}${function|cache}/{function|java}.$${string|" "}${function|cache}/{function|java}{string|" 2>/dev/null
\}

if [ -n "}$\{JBUILD_JAVA_HOME{keyword|:-}\}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}${function|java}_{function|home}{string|"
    [ -n "}$\{JBUILD_JAVA_HOME{keyword|:-}\}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}$1{string|"/*; do
        if [ "}${function|file}{string|" -nt "}${function|jar}{string|" ]; then
            return 0
        elif [ -d "}${function|file}{string|" ]; then
            has_newer "}${function|file}{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}${function|jar}{string|" ] && [ ! "}${function|root}/{function|pom}.{function|xml}{string|" -nt "}${function|jar}{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}${function|root}/${function|part}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}{function|the} {function|tool} {function|must} {function|be} {function|built} {function|first}, {function|and} M{function|aven} ({function|mvn}) {function|was} {function|not} {function|found}. I{function|nstall} M{function|aven} 3.8 {function|or} {function|newer}.{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}$\{JAVA_HOME{keyword|:-}\}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}${function|root}/{function|target}{string|" && : >"}${function|root}/{function|target}/{function|build-begin}{string|" \|\| fail "}{function|the} {function|folder} ${function|root}/{function|target} {function|cannot} {function|be} {function|written}{string|"
    if ! (cd "}${function|root}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}${function|root}/{function|target}/{function|build}.{function|log}{string|" 2>&1; then
        cat "}${function|root}/{function|target}/{function|build}.{function|log}{string|" >&2
        fail "}{function|the} {function|tool} {function|could} {function|not} {function|be} {function|built}; M{function|aven}{string|'s messages above say why"
    fi
    # The jar counts as old as the build'}{function|s} {function|begin}, {function|so} {function|that} {function|what} {function|was} {function|edited} {function|meanwhile} {function|is} {function|built} {function|next} {function|time}.
    {function|touch} -{function|r} {string|"$root/target/build-begin"} {string|"$jar"}
\}

{function|if} [ -{function|f} {string|"$root/pom.xml"} ]; {function|then}
    {function|jar}=${function|root}/{function|target}/{function|jbuild}.{function|jar}
    {function|if} {function|is}_{function|stale}; {function|then}
        {function|build}_{function|jar}
    {function|fi}
{function|else}
    {function|jar}=${function|root}/{function|jbuild}.{function|jar}
    [ -{function|f} {string|"$jar"} ] \|\| {function|jar}=${function|root}/{function|lib}/{function|jbuild}.{function|jar}
    [ -{function|f} {string|"$jar"} ] \|\| {function|fail} {string|"jbuild.jar was expected beside $self"}
{function|fi}

# {keyword|--}{keyword|--} J{function|ava}{string|'s options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
options="$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="$options -XX:+DisplayVMOutputToStderr -Xlog:disable"
# Not each Java knows each of these. But that would go for the author'}{function|s} {function|options} {function|too}, {function|whose} {function|slips} {function|must} {function|be} {function|told}.
[ -{function|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| {function|options}={string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ -{function|t} 1 ] && {function|options}={string|"$options -Djbuild.stdout=terminal"}
[ -{function|t} 2 ] && {function|options}={string|"$options -Djbuild.stderr=terminal"}
{function|if} [ ! -{function|d} /S{function|ystem}/L{function|ibrary} ]; {function|then}
    LC_ALL=C.UTF-8
    {function|export} LC_ALL
{function|fi}

# {keyword|--}{keyword|--} {function|the} {function|archive} {function|of} {function|loaded} {function|classes} {keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}-

# I{function|t} {function|is} {function|named} {function|after} {function|the} JDK {function|and} {function|the} {function|tool}{string|'s folder, and is of use as long as it is newer than both. Java checks it again.
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

# Makes the archive from a run of the tool over a small site of its own, so that the author'}{function|s} {function|site} {function|is} {function|not} {function|touched}. I{function|t}
# {function|is} {function|moved} {function|into} {function|place} {function|whole}, {function|so} {function|that} {function|several} {function|can} {function|do} {function|this} {function|at} {function|once}. A{function|fter} {function|a} {function|failure} {function|it} {function|is} {function|not} {function|tried} {function|again} {function|with} {function|this} {function|jar}.
{function|train}() \{
    {function|trap} {string|''} HUP INT
    {function|if} {function|nice} -{function|n} 10 {string|"$java_home/bin/java"} ${function|options} {string|"$make_archive$archive.$$"} -{function|jar} {string|"$jar"} {function|train} && [ -{function|s} {string|"$archive.$$"} ]; {function|then}
        {function|mv} -{function|f} {string|"$archive.$$"} {string|"$archive"}
    {function|else}
        : >{string|"$archive.failed"}
    {function|fi}
    {function|rm} -{function|f} {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# {keyword|--}{keyword|--} {function|go} {keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}{keyword|--}

# R{function|uns} J{function|ava}. I{function|t} {function|ends} {function|with} 1 {function|when} {function|it} {function|cannot} {function|start}, {function|as} {function|jbuild} {function|does} {function|for} {function|a} {function|site} {function|with} {function|errors}; {function|so} {function|it} {function|is} {function|asked} {function|once} {function|more}.
{function|run}_{function|java}() \{
    {string|"$java_home/bin/java"} {string|"$@"}
    {function|status}={keyword|$?}
    {function|if} [ {string|"$status"} = 1 ] && [ -{function|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] &&
        ! {string|"$java_home/bin/java"} ${function|options} $\{JBUILD_JAVA_OPTS{keyword|:-}\} -{function|version} >/{function|dev}/{function|null} 2>&1; {function|then}
        {function|printf} {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} >&2
        {function|status}=3
    {function|fi}
\}

{function|set} -{function|f}
{function|if} [ -{function|n} {string|"$archive"} ] && [ -{function|z} {string|"$use_archive"} ] && [ {string|"$\{1:-\}"} = {function|build} ] && [ ! {string|"$archive.failed"} -{function|nt} {string|"$jar"} ]; {function|then}
    {function|run}_{function|java} ${function|options} $\{JBUILD_JAVA_OPTS{keyword|:-}\} -{function|jar} {string|"$jar"} {string|"$@"}
    {function|if} [ {string|"$status"} = 0 ] && {function|mkdir} -{function|p} {string|"$\{archive%/*\}"} 2>/{function|dev}/{function|null} && [ -{function|w} {string|"$\{archive%/*\}"} ]; {function|then}
        {function|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} = {function|wait} ]; {function|then}
            ({function|train}) </{function|dev}/{function|null} >/{function|dev}/{function|null} 2>&1
        {function|else}
            ({function|train}) </{function|dev}/{function|null} >/{function|dev}/{function|null} 2>&1 &
        {function|fi}
    {function|fi}
    {function|exit} {string|"$status"}
{function|fi}
{function|if} [ -{function|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; {function|then}
    {function|run}_{function|java} ${function|options} $\{{function|use}_{function|archive}{keyword|:+}{string|"$use_archive"}\} $JBUILD_JAVA_OPTS -{function|jar} {string|"$jar"} {string|"$@"}
    {function|exit} {string|"$status"}
{function|fi}
{function|exec} {string|"$java_home/bin/java"} ${function|options} $\{{function|use}_{function|archive}{keyword|:+}{string|"$use_archive"}\} -{function|jar} {string|"$jar"} {string|"$@"}
