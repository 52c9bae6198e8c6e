{operator|#}{operator|!}{operator|/}bin{operator|/}sh
{operator|#} Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this {keyword|is} a clone that has changed{punctuation|,} {keyword|and} hands over {keyword|to} Java{punctuation|.}
{operator|#}
{operator|#} {keyword|On} its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time {keyword|is} what a small build
{operator|#} mostly consists {keyword|of}{punctuation|.} So it tests {keyword|and} reads {keyword|with} the shell{comment|'s own means, and keeps what it found in a cache folder.}
{operator|#}
{operator|#}   JBUILD_JAVA_HOME  the JDK {keyword|to} use{punctuation|,} whichever others there are
{operator|#}   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
{operator|#}   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive {keyword|of} loaded classes; {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} {keyword|not} behind it

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {comment|'jbuild: %s\\n' "$1" >&2}
    {keyword|exit} {number|3}
{punctuation|\}}

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}{operator|$}{number|0}
{keyword|case} {operator|$}self {keyword|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} ;;
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}{operator|$}self ;;
esac
{keyword|while} [ {operator|-}h {string|"$self"} ]; {keyword|do}
    link{operator|=}{operator|$}{punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    {keyword|case} {operator|$}link {keyword|in}
        {operator|/}{operator|*}{punctuation|)} self{operator|=}{operator|$}link ;;
        {operator|*}{punctuation|)} self{operator|=}{operator|$}{punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}{operator|/}{operator|$}link ;;
    esac
done
root{operator|=}{operator|$}{punctuation|\{}self{operator|%}{operator|/}{operator|*}{punctuation|\}}
{keyword|case} {operator|$}root {keyword|in}
    {punctuation|.}{punctuation|)} root{operator|=}{operator|$}PWD ;;
    {comment|'') root=/ ;;}
esac
{keyword|case} {operator|$}root{operator|/} {keyword|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} \| {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} \| [{operator|!}{operator|/}]{operator|*}{punctuation|)} root{operator|=}{operator|$}{punctuation|(}cd {string|"$root"} {operator|&}{operator|&} pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} ;;
esac

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} [ {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} ]; {keyword|then}
    cache{operator|=}{operator|$}XDG_CACHE_HOME{operator|/}jbuild
elif [ {operator|-}n {string|"$\{HOME:-\}"} ] {operator|&}{operator|&} [ {operator|-}d {string|"$HOME"} ]; {keyword|then}
    cache{operator|=}{operator|$}HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

{operator|#} Calls {operator|$}{number|1} {keyword|with} the folders that hold JDKs{punctuation|,} {keyword|each} {keyword|in} a folder {keyword|of} its own{punctuation|.}
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}usr{operator|/}{keyword|lib}{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines {operator|\\}
        {operator|$}{punctuation|\{}HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{operator|#} Reads what the JDK {keyword|in} the folder {operator|$}{number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6}{punctuation|.} {boolean|False} where it has no Java{punctuation|.}
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    [ {operator|-}x {string|"$1/bin/java"} ] {operator|&}{operator|&} [ {operator|-}r {string|"$1/release"} ] \|\| {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} read {operator|-}r line \|\| [ {operator|-}n {string|"$line"} ]; {keyword|do}
        {keyword|case} {operator|$}line {keyword|in}
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}{operator|$}{punctuation|\{}line{operator|#}{operator|*}{operator|=}{punctuation|\}} ;;
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}{operator|$}{punctuation|\{}line{operator|#}{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}{operator|$}{punctuation|\{}version{operator|#}{operator|\\}{string|"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "}{operator|$}{punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" != 0 ] && [ -n "}{operator|$}runtime{string|" ] && [ "}{operator|$}runtime{string|" != "}{operator|$}version{string|" ] && break
    done <"}{operator|$}{number|1}{operator|/}release{string|"
    runtime=$\{runtime#\\"}{punctuation|\}}
    runtime{operator|=}{operator|$}{punctuation|\{}runtime{operator|%}{operator|\\}{string|"\}
    [ "}{operator|$}{punctuation|\{}feature{punctuation|:}{operator|-}{number|0}{punctuation|\}}{string|" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "}{operator|$}{number|1}{string|" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "}{operator|$}feature{string|" -gt "}{operator|$}best{string|" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "}{operator|$}{operator|@}{string|"; do
        for jdk in "}{operator|$}folder{string|"/* "}{operator|$}folder{string|"/*/Contents/Home; do
            [ -d "}{operator|$}jdk{string|" ] && consider "}{operator|$}jdk{string|"
        done
    done
\}

search_java() \{
    java_home=
    if [ -n "}{operator|$}{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        look_at "}{operator|$}JBUILD_JAVA_HOME{string|" \|\| fail "}JBUILD_JAVA_HOME {keyword|is} {operator|$}JBUILD_JAVA_HOME{punctuation|,} but no JDK {keyword|is} there{string|"
        [ "}{operator|$}feature{string|" -ge 17 ] \|\| fail "}JBUILD_JAVA_HOME {keyword|is} Java {operator|$}feature{punctuation|,} but jbuild needs {number|17} {keyword|or} newer{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}{operator|$}{punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ]; then
        consider "}{operator|$}JAVA_HOME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{operator|$}found{string|" 2>/dev/null) && consider "}{operator|$}{punctuation|\{}found{operator|%}{operator|/}bin{operator|/}java{punctuation|\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{operator|$}jdk{string|"
    done
    [ -n "}{operator|$}java_home{string|" ] \|\| fail "}no Java {number|17} {keyword|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {keyword|or} newer; {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {keyword|or} {keyword|set} JBUILD_JAVA_HOME {keyword|to} the folder {keyword|of} one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}{keyword|lib}{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} {keyword|and} the folders {keyword|of} macOS{punctuation|.}{string|"
\}

asked="}{operator|$}{punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}\|{operator|$}PATH\|{operator|$}{punctuation|\{}HOME{punctuation|:}{operator|-}{punctuation|\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{operator|$}cache{string|" ] && [ -r "}{operator|$}cache{operator|/}java{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{operator|$}line{string|" = "}{operator|$}asked{string|" ] && IFS= read -r java_home
    \} <"}{operator|$}cache{operator|/}java{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{operator|$}java_home{string|" && [ "}{operator|$}feature{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}{operator|$}{operator|@}{string|"; do
        [ "}{operator|$}folder{string|" -nt "}{operator|$}cache{operator|/}java{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{operator|$}cache{string|" ] && mkdir -p "}{operator|$}cache{string|" 2>/dev/null && [ -w "}{operator|$}cache{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{operator|$}asked{string|" "}{operator|$}java_home{string|" 2>/dev/null >"}{operator|$}cache{operator|/}java{punctuation|.}{operator|$}{string|$" && mv -f "}{operator|$}cache{operator|/}java{punctuation|.}{operator|$}{string|$" "}{operator|$}cache{operator|/}java{string|" 2>/dev/null
\}

if [ -n "}{operator|$}{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{operator|$}java_home{string|"
    [ -n "}{operator|$}{punctuation|\{}JBUILD_JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{operator|$}{number|1}{string|"/*; do
        if [ "}{operator|$}file{string|" -nt "}{operator|$}jar{string|" ]; then
            return 0
        elif [ -d "}{operator|$}file{string|" ]; then
            has_newer "}{operator|$}file{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{operator|$}jar{string|" ] && [ ! "}{operator|$}root{operator|/}pom{punctuation|.}xml{string|" -nt "}{operator|$}jar{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{operator|$}root{operator|/}{operator|$}part{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}the tool must be built first{punctuation|,} {keyword|and} Maven {punctuation|(}mvn{punctuation|)} was {keyword|not} found{punctuation|.} Install Maven {number|3.8} {keyword|or} newer{punctuation|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}{operator|$}{punctuation|\{}JAVA_HOME{punctuation|:}{operator|-}{punctuation|\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{operator|$}root{operator|/}target{string|" && : >"}{operator|$}root{operator|/}target{operator|/}build{operator|-}begin{string|" \|\| fail "}the folder {operator|$}root{operator|/}target cannot be written{string|"
    if ! (cd "}{operator|$}root{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{operator|$}root{operator|/}target{operator|/}build{punctuation|.}log{string|" 2>&1; then
        cat "}{operator|$}root{operator|/}target{operator|/}build{punctuation|.}log{string|" >&2
        fail "}the tool could {keyword|not} be built; Maven{comment|'s messages above say why"}
    fi
    {operator|#} The jar counts {keyword|as} old {keyword|as} the build{comment|'s begin, so that what was edited meanwhile is built next time.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} [ {operator|-}f {string|"$root/pom.xml"} ]; {keyword|then}
    jar{operator|=}{operator|$}root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale; {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}{operator|$}root{operator|/}jbuild{punctuation|.}jar
    [ {operator|-}f {string|"$jar"} ] \|\| jar{operator|=}{operator|$}root{operator|/}{keyword|lib}{operator|/}jbuild{punctuation|.}jar
    [ {operator|-}f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} Java{comment|'s options --------------------------------------------------------------------------------------------------}

{operator|#} A build {keyword|is} over before the second compiler pays; a command that lives {keyword|long} {punctuation|(}a preview server{punctuation|)} must {keyword|not} {keyword|get}
{operator|#} TieredStopAtLevel{punctuation|.} Names {keyword|of} files follow the locale{punctuation|,} {keyword|and} Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{operator|#} What goes wrong {keyword|with} an archive {keyword|is} never worth a word{punctuation|,} least {keyword|of} all {keyword|on} standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{operator|#} {keyword|Not} {keyword|each} Java knows {keyword|each} {keyword|of} these{punctuation|.} But that would go {keyword|for} the author{comment|'s options too, whose slips must be told.}
[ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ {operator|-}t {number|1} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ {operator|-}t {number|2} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} [ {operator|!} {operator|-}d {operator|/}System{operator|/}Library ]; {keyword|then}
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} the archive {keyword|of} loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{operator|#} It {keyword|is} named after the JDK {keyword|and} the tool{comment|'s folder, and is of use as long as it is newer than both. Java checks it again.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!}{operator|=} off ]; {keyword|then}
    archive{operator|=}{operator|$}cache{operator|/}{operator|$}runtime{operator|$}java_home{operator|$}root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}{operator|$}archive
    {keyword|if} [ {string|"$feature"} {operator|-}ge {number|25} ]; {keyword|then}
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}{operator|$}archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} [ {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} {operator|-}nt {string|"$archive"} ]; {keyword|then}
        use_archive{operator|=}
    fi
fi

{operator|#} Makes the archive from a run {keyword|of} the tool over a small site {keyword|of} its own{punctuation|,} so that the author{comment|'s site is not touched. It}
{operator|#} {keyword|is} moved into place whole{punctuation|,} so that several can {keyword|do} this at once{punctuation|.} After a failure it {keyword|is} {keyword|not} tried again {keyword|with} this jar{punctuation|.}
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {comment|'' HUP INT}
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {operator|$}options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} [ {operator|-}s {string|"$archive.$$"} ]; {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{operator|#} Runs Java{punctuation|.} It ends {keyword|with} {number|1} {keyword|when} it cannot start{punctuation|,} {keyword|as} jbuild does {keyword|for} a site {keyword|with} errors; so it {keyword|is} asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}{operator|$}{punctuation|?}
    {keyword|if} [ {string|"$status"} {operator|=} {number|1} ] {operator|&}{operator|&} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|&}{operator|&}
        {operator|!} {string|"$java_home/bin/java"} {operator|$}options {operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}; {keyword|then}
        printf {comment|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

{keyword|set} {operator|-}f
{keyword|if} [ {operator|-}n {string|"$archive"} ] {operator|&}{operator|&} [ {operator|-}z {string|"$use_archive"} ] {operator|&}{operator|&} [ {string|"$\{1:-\}"} {operator|=} build ] {operator|&}{operator|&} [ {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} ]; {keyword|then}
    run_java {operator|$}options {operator|$}{punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} [ {string|"$status"} {operator|=} {number|0} ] {operator|&}{operator|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} [ {operator|-}w {string|"$\{archive%/*\}"} ]; {keyword|then}
        {keyword|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]; {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    {keyword|exit} {string|"$status"}
fi
{keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]; {keyword|then}
    run_java {operator|$}options {operator|$}{punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|$}JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {operator|$}options {operator|$}{punctuation|\{}use_archive{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}jar {string|"$jar"} {string|"$@"}
