#!{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this {operator|is} a clone that has changed{punctuation|,} {operator|and} hands over {keyword|to} Java{punctuation|.}
#
# {keyword|On} its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time {operator|is} what a small build
# mostly consists {keyword|of}{punctuation|.} So it tests {operator|and} reads {keyword|with} the shell's own means{punctuation|,} {operator|and} keeps what it found {operator|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK {keyword|to} use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    "off"{punctuation|:} no archive {keyword|of} loaded classes{punctuation|;} "wait"{punctuation|:} make it before this command ends{punctuation|,} {operator|not} behind it

fail{punctuation|(}{punctuation|)} {comment|\{
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
\}}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|self}{operator|=}{number|$0}
{keyword|case} ${keyword|self} {operator|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} {keyword|self}{operator|=}{punctuation|.}{operator|/}${keyword|self} {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h "${keyword|self}" {punctuation|]}{punctuation|;} {keyword|do}
    link{operator|=}${punctuation|(}readlink "${keyword|self}"{punctuation|)} \|\| fail "the link ${keyword|self} cannot be followed"
    {keyword|case} $link {operator|in}
        {operator|/}{operator|*}{punctuation|)} {keyword|self}{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} {keyword|self}{operator|=}${comment|\{self%/*\}}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${comment|\{self%/*\}}
{keyword|case} $root {operator|in}
    {punctuation|.)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
{keyword|case} $root{operator|/} {operator|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} \| {operator|*}{operator|/}{operator|..}{operator|/}{operator|*} \| {punctuation|[}!{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd "$root" && pwd{punctuation|)} \|\| fail "the folder $root cannot be entered" {punctuation|;}{punctuation|;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} {punctuation|[} {operator|-}n "${comment|\{XDG_CACHE_HOME:-\}}" {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n "${comment|\{HOME:-\}}" {punctuation|]} && {punctuation|[} {operator|-}d "$HOME" {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls {number|$1} {keyword|with} the folders that hold JDKs{punctuation|,} each {operator|in} a folder {keyword|of} its own{punctuation|.}
with_jdk_parents{punctuation|(}{punctuation|)} {comment|\{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}}
\}

# Reads what the JDK {operator|in} the folder {number|$1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6}{punctuation|.} {keyword|False} where it has no Java{punctuation|.}
look_at{punctuation|(}{punctuation|)} {comment|\{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${comment|\{line#*=\}}
                version{operator|=}${comment|\{version#\\"\}}
                version{operator|=}${comment|\{version#1.\}}
                feature{operator|=}${comment|\{version%%[!0-9]*\}}
                runtime{operator|=}${comment|\{runtime:-$version\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} "${comment|\{feature:-0\}}" !{operator|=} {number|0} {punctuation|]} && {punctuation|[} {operator|-}n "$runtime" {punctuation|]} && {punctuation|[} "$runtime" !{operator|=} "$version" {punctuation|]} && {keyword|break}
    done {operator|<}"{number|$1}{operator|/}release"
    runtime{operator|=}${comment|\{runtime#\\"\}}
    runtime{operator|=}${comment|\{runtime%\\"\}}
    {punctuation|[} "${comment|\{feature:-0\}}" {operator|-}gt {number|0} {punctuation|]}
\}

# Takes the JDK {operator|in} the folder {number|$1} {keyword|if} it {operator|is} newer than the best so {keyword|far}{punctuation|.} Previews are used only when asked {keyword|for}{punctuation|.}
consider{punctuation|(}{punctuation|)} {comment|\{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}}

consider_all{punctuation|(}{punctuation|)} {comment|\{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
\}}

search_java{punctuation|(}{punctuation|)} {comment|\{
    java_home=
    if [ -n "$\{JBUILD_JAVA_HOME:-\}}" {punctuation|]}{punctuation|;} {keyword|then}
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME {operator|is} $JBUILD_JAVA_HOME{punctuation|,} but no JDK {operator|is} there"
        {punctuation|[} "{number|$fea}ture" {operator|-}ge {number|17} {punctuation|]} \|\| fail "JBUILD_JAVA_HOME {operator|is} Java {number|$fea}ture{punctuation|,} but jbuild needs {number|17} {operator|or} newer"
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n "${comment|\{JAVA_HOME:-\}}" {punctuation|]}{punctuation|;} {keyword|then}
        consider "$JAVA_HOME"
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} && found{operator|=}${punctuation|(}readlink {operator|-}f "{number|$f}ound" {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} && consider "${comment|\{found%/bin/java\}}"
    with_jdk_parents consider_all
    {keyword|for} jdk {operator|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} {keyword|do}
        consider "$jdk"
    done
    {punctuation|[} {operator|-}n "$java_home" {punctuation|]} \|\| fail "no Java {number|17} {operator|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} {operator|is} fastest{punctuation|)}{punctuation|,} {operator|or} {keyword|set} JBUILD_JAVA_HOME {keyword|to} the folder {keyword|of} one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} {operator|and} the folders {keyword|of} macOS{punctuation|.}"
\}

asked{operator|=}"${comment|\{JAVA_HOME:-\}}\|$PATH\|${comment|\{HOME:-\}}"

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} {operator|and} no JDK has come {operator|or} gone since{punctuation|.}
remembered_java{punctuation|(}{punctuation|)} {comment|\{
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \}} {operator|<}"{number|$cac}he{operator|/}java" \|\| return {number|1}
    with_jdk_parents are_older_than_memory && look_at "$java_home" && {punctuation|[} "{number|$fea}ture" {operator|-}ge {number|17} {punctuation|]}
\}

are_older_than_memory{punctuation|(}{punctuation|)} {comment|\{
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
\}}

remember_java{punctuation|(}{punctuation|)} {comment|\{
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}}

{keyword|if} {punctuation|[} {operator|-}n "${comment|\{JBUILD_JAVA_HOME:-\}}" {punctuation|]} \|\| ! remembered_java{punctuation|;} {keyword|then}
    search_java
    look_at "$java_home"
    {punctuation|[} {operator|-}n "${comment|\{JBUILD_JAVA_HOME:-\}}" {punctuation|]} \|\| remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder {number|$1} {operator|is} newer than the jar{punctuation|.} A folder {operator|is} newer when a {keyword|file} {operator|in} it came {operator|or} went{punctuation|.}
has_newer{punctuation|(}{punctuation|)} {comment|\{
    for file in "$1"/*; do
        if [ "$file" -nt "$jar" ]; then
            return 0
        elif [ -d "$file" ]; then
            has_newer "$file" && return 0
        fi
    done
    return 1
\}}

is_stale{punctuation|(}{punctuation|)} {comment|\{
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
\}}

build_jar{punctuation|(}{punctuation|)} {comment|\{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "$\{JAVA_HOME:-\}}" {punctuation|]} && ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} {keyword|then}
        JAVA_HOME{operator|=}$java_home
        {keyword|export} JAVA_HOME
    fi
    mkdir {operator|-}p "$root{operator|/}target" && {punctuation|:} {operator|>}"$root{operator|/}target{operator|/}build{operator|-}{keyword|begin}" \|\| fail "the folder $root{operator|/}target cannot be written"
    {keyword|if} ! {punctuation|(}cd "$root" && mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{keyword|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}"$root{operator|/}target{operator|/}build{punctuation|.}log" {number|2}{operator|>}{number|&1}{punctuation|;} {keyword|then}
        cat "$root{operator|/}target{operator|/}build{punctuation|.}log" {operator|>}{number|&2}
        fail "the tool could {operator|not} be built{punctuation|;} Maven's messages above say why"
    fi
    # The jar counts {operator|as} old {operator|as} the build's {keyword|begin}{punctuation|,} so that what was edited meanwhile {operator|is} built next time{punctuation|.}
    touch {operator|-}r "$root{operator|/}target{operator|/}build{operator|-}{keyword|begin}" "$jar"
\}

{keyword|if} {punctuation|[} {operator|-}f "$root{operator|/}pom{punctuation|.}xml" {punctuation|]}{punctuation|;} {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f "$jar" {punctuation|]} \|\| jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f "$jar" {punctuation|]} \|\| fail "jbuild{punctuation|.}jar was expected beside ${keyword|self}"
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build {operator|is} over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {operator|not} get
# TieredStopAtLevel{punctuation|.} Names {keyword|of} files follow the locale{punctuation|,} {operator|and} Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}"{operator|-}XX{punctuation|:}{operator|+}UseSerialGC {operator|-}XX{punctuation|:}TieredStopAtLevel{operator|=}{number|1} {operator|-}XX{punctuation|:}{operator|-}UsePerfData"
options{operator|=}"$options {operator|-}Dfile{punctuation|.}encoding{operator|=}UTF{operator|-}{number|8} {operator|-}Dsun{punctuation|.}jnu{punctuation|.}encoding{operator|=}UTF{operator|-}{number|8}"
# What goes wrong {keyword|with} an archive {operator|is} never worth a word{punctuation|,} least {keyword|of} all {keyword|on} standard output{punctuation|.}
options{operator|=}"$options {operator|-}XX{punctuation|:}{operator|+}DisplayVMOutputToStderr {operator|-}Xlog{punctuation|:}disable"
# Not each Java knows each {keyword|of} these{punctuation|.} But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n "${comment|\{JBUILD_JAVA_OPTS:-\}}" {punctuation|]} \|\| options{operator|=}"$options {operator|-}XX{punctuation|:}{operator|+}IgnoreUnrecognizedVMOptions"
{punctuation|[} {operator|-}t {number|1} {punctuation|]} && options{operator|=}"$options {operator|-}Djbuild{punctuation|.}stdout{operator|=}terminal"
{punctuation|[} {operator|-}t {number|2} {punctuation|]} && options{operator|=}"$options {operator|-}Djbuild{punctuation|.}stderr{operator|=}terminal"
{keyword|if} {punctuation|[} ! {operator|-}d {operator|/}System{operator|/}{keyword|Library} {punctuation|]}{punctuation|;} {keyword|then}
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    {keyword|export} LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive {keyword|of} loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It {operator|is} named after the JDK {operator|and} the tool's folder{punctuation|,} {operator|and} {operator|is} {keyword|of} use {operator|as} long {operator|as} it {operator|is} newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n "{number|$cac}he" {punctuation|]} && {punctuation|[} "${comment|\{JBUILD_ARCHIVE:-\}}" !{operator|=} off {punctuation|]}{punctuation|;} {keyword|then}
    archive{operator|=}{number|$cac}he{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}{number|$a}rchive
    {keyword|if} {punctuation|[} "{number|$fea}ture" {operator|-}ge {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}{number|$a}rchive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} ! "{number|$a}rchive" {operator|-}nt "$jar" {punctuation|]} \|\| {punctuation|[} "$java_home{operator|/}release" {operator|-}nt "{number|$a}rchive" {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run {keyword|of} the tool over a small site {keyword|of} its own{punctuation|,} so that the author's site {operator|is} {operator|not} touched{punctuation|.} It
# {operator|is} moved into place whole{punctuation|,} so that several can {keyword|do} this at once{punctuation|.} After a failure it {operator|is} {operator|not} tried again {keyword|with} this jar{punctuation|.}
train{punctuation|(}{punctuation|)} {comment|\{
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
\}}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java{punctuation|.} It ends {keyword|with} {number|1} when it cannot start{punctuation|,} {operator|as} jbuild does {keyword|for} a site {keyword|with} errors{punctuation|;} so it {operator|is} asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} {comment|\{
    "$java_home/bin/java" "$@"
    status=$?
    if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}}" {punctuation|]} &&
        ! "$java_home{operator|/}bin{operator|/}java" $options ${comment|\{JBUILD_JAVA_OPTS:-\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{number|&1}{punctuation|;} {keyword|then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} "$JBUILD_JAVA_OPTS" {operator|>}{number|&2}
        status{operator|=}{number|3}
    fi
\}

{keyword|set} {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n "{number|$a}rchive" {punctuation|]} && {punctuation|[} {operator|-}z "$use_archive" {punctuation|]} && {punctuation|[} "${comment|\{1:-\}}" {operator|=} build {punctuation|]} && {punctuation|[} ! "{number|$a}rchive{punctuation|.}failed" {operator|-}nt "$jar" {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${comment|\{JBUILD_JAVA_OPTS:-\}} {operator|-}jar "$jar" "${operator|@}"
    {keyword|if} {punctuation|[} "$status" {operator|=} {number|0} {punctuation|]} && mkdir {operator|-}p "${comment|\{archive%/*\}}" {number|2}{operator|>}{operator|/}dev{operator|/}null && {punctuation|[} {operator|-}w "${comment|\{archive%/*\}}" {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} "${comment|\{JBUILD_ARCHIVE:-\}}" {operator|=} wait {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{number|&1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{number|&1} &
        fi
    fi
    {keyword|exit} "$status"
fi
{keyword|if} {punctuation|[} {operator|-}n "${comment|\{JBUILD_JAVA_OPTS:-\}}" {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${comment|\{use_archive:+"$use_archive"\}} $JBUILD_JAVA_OPTS {operator|-}jar "$jar" "${operator|@}"
    {keyword|exit} "$status"
fi
exec "$java_home{operator|/}bin{operator|/}java" $options ${comment|\{use_archive:+"$use_archive"\}} {operator|-}jar "$jar" "${operator|@}"
