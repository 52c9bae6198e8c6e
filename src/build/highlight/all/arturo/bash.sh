{symbol|#}!{symbol|/}bin{symbol|/}sh
{symbol|#} Starts {label property|jbuild:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} {builtin-function keyword|and} hands over {builtin-function keyword|to} Java.
{symbol|#}
{symbol|#} On its usual way this {builtin-function keyword|script} starts no other {builtin-function keyword|process} than Java itself{punctuation|,} because start{symbol|-}up time is what a small build
{symbol|#} mostly consists of. So it tests {builtin-function keyword|and} reads {builtin-function keyword|with} the shell{literal constant|'s} own means{punctuation|,} {builtin-function keyword|and} keeps what it found in a cache folder.
{symbol|#}
{symbol|#}   JBUILD_JAVA_HOME  the JDK {builtin-function keyword|to} use{punctuation|,} whichever others there are
{symbol|#}   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} {builtin-function keyword|after} the ones given here
{symbol|#}   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes{comment|; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} {multistring string|\{
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
\}}

{symbol|#} {symbol|---}{symbol|-} where this {builtin-function keyword|script} lies {symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}

self{symbol|=}{symbol|$}{number|0}
{builtin-function keyword|case} {symbol|$}self in
    {symbol|*}{symbol|/}{symbol|*}{punctuation|)} {comment|;;}
    {symbol|*}{punctuation|)} self{symbol|=}.{symbol|/}{symbol|$}self {comment|;;}
esac
{builtin-function keyword|while} {punctuation|[} {symbol|-}h {string|"$self"} {punctuation|]}{comment|; do}
    link{symbol|=}{symbol|$}{punctuation|(}readlink {string|"$self"}{punctuation|)} {sugar operator|\|}{sugar operator|\|} fail {string|"the link $self cannot be followed"}
    {builtin-function keyword|case} {symbol|$}link in
        {symbol|/}{symbol|*}{punctuation|)} self{symbol|=}{symbol|$}link {comment|;;}
        {symbol|*}{punctuation|)} self{symbol|=}{symbol|$}{multistring string|\{self%/*\}}{symbol|/}{symbol|$}link {comment|;;}
    esac
done
root{symbol|=}{symbol|$}{multistring string|\{self%/*\}}
{builtin-function keyword|case} {symbol|$}root in
    .{punctuation|)} root{symbol|=}{symbol|$}PWD {comment|;;}
    ''{punctuation|)} root{symbol|=}{symbol|/} {comment|;;}
esac
{builtin-function keyword|case} {symbol|$}root{symbol|/} in
    {symbol|*}{symbol|/}.{symbol|/}{symbol|*} {sugar operator|\|} {symbol|*}{symbol|/}{symbol|..}{symbol|/}{symbol|*} {sugar operator|\|} {punctuation|[}!{symbol|/}{punctuation|]}{symbol|*}{punctuation|)} root{symbol|=}{symbol|$}{punctuation|(}cd {string|"$root"} && pwd{punctuation|)} {sugar operator|\|}{sugar operator|\|} fail {string|"the folder $root cannot be entered"} {comment|;;}
esac

{symbol|#} {symbol|---}{symbol|-} which Java {symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}

{builtin-function keyword|if} {punctuation|[} {symbol|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{comment|; then}
    cache{symbol|=}{symbol|$}XDG_CACHE_HOME{symbol|/}jbuild
elif {punctuation|[} {symbol|-}n {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {symbol|-}d {string|"$HOME"} {punctuation|]}{comment|; then}
    cache{symbol|=}{symbol|$}HOME{symbol|/}.cache{symbol|/}jbuild
{builtin-function keyword|else}
    cache{symbol|=}
fi

{symbol|#} Calls {symbol|$}{number|1} {builtin-function keyword|with} the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} {multistring string|\{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}}
\}

{symbol|#} Reads what the JDK in the folder {symbol|$}{number|1} says about {label property|itself:} feature{symbol|=}{number|17}{punctuation|,} runtime{symbol|=}{number|17.0.15}{symbol|+}{number|6}. False where it has no Java.
look_at{punctuation|(}{punctuation|)} {multistring string|\{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\}} {comment|;;}
            JAVA_VERSION{symbol|=}{symbol|*}{punctuation|)}
                version{symbol|=}{symbol|$}{multistring string|\{line#*=\}}
                version{symbol|=}{symbol|$}{multistring string|\{version#\\"\}}
                version{symbol|=}{symbol|$}{multistring string|\{version#1.\}}
                feature{symbol|=}{symbol|$}{multistring string|\{version%%[!0-9]*\}}
                runtime{symbol|=}{symbol|$}{multistring string|\{runtime:-$version\}}
                {comment|;;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} !{symbol|=} {number|0} {punctuation|]} && {punctuation|[} {symbol|-}n {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} !{symbol|=} {string|"$version"} {punctuation|]} && {builtin-function keyword|break}
    done {symbol|<}{string|"$1/release"}
    runtime{symbol|=}{symbol|$}{multistring string|\{runtime#\\"\}}
    runtime{symbol|=}{symbol|$}{multistring string|\{runtime%\\"\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {symbol|-}gt {number|0} {punctuation|]}
\}

{symbol|#} Takes the JDK in the folder {symbol|$}{number|1} {builtin-function keyword|if} it is newer than the best so far. Previews are used only when asked for.
consider{punctuation|(}{punctuation|)} {multistring string|\{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}}

consider_all{punctuation|(}{punctuation|)} {multistring string|\{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
\}}

search_java{punctuation|(}{punctuation|)} {multistring string|\{
    java_home=
    if [ -n "$\{JBUILD_JAVA_HOME:-\}}" {punctuation|]}{comment|; then}
        look_at {string|"$JBUILD_JAVA_HOME"} {sugar operator|\|}{sugar operator|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {symbol|-}ge {number|17} {punctuation|]} {sugar operator|\|}{sugar operator|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{symbol|=}{symbol|$}JBUILD_JAVA_HOME
        {builtin-function keyword|return}
    fi
    best{symbol|=}{number|16}
    {builtin-function keyword|if} {punctuation|[} {symbol|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{comment|; then}
        consider {string|"$JAVA_HOME"}
    fi
    found{symbol|=}{symbol|$}{punctuation|(}command {symbol|-}v java{punctuation|)} && found{symbol|=}{symbol|$}{punctuation|(}readlink {symbol|-}f {string|"$found"} {number|2}{symbol|>}{symbol|/}dev{symbol|/}{builtin-function keyword|null}{punctuation|)} && consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in {symbol|/}opt{symbol|/}homebrew{symbol|/}opt{symbol|/}openjdk{symbol|*}{symbol|/}libexec{symbol|/}openjdk.jdk{symbol|/}Contents{symbol|/}Home{comment|; do}
        consider {string|"$jdk"}
    done
    {punctuation|[} {symbol|-}n {string|"$java_home"} {punctuation|]} {sugar operator|\|}{sugar operator|\|} fail "no Java {number|17} {builtin-function keyword|or} newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {builtin-function keyword|or} newer{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
Looked {label property|at:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {symbol|/}usr{symbol|/}lib{symbol|/}jvm{punctuation|,} {symbol|/}usr{symbol|/}java{punctuation|,} {symbol|/}opt{symbol|/}java{punctuation|,} {symbol|~}{symbol|/}.sdkman{punctuation|,} {symbol|~}{symbol|/}.jdks{punctuation|,} {builtin-function keyword|and} the folders of macOS."
\}

asked{symbol|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{symbol|#} Whether the JDK that was found {builtin-function keyword|last} time may be taken {label property|again:} same question{punctuation|,} {builtin-function keyword|and} no JDK has come {builtin-function keyword|or} gone since.
remembered_java{punctuation|(}{punctuation|)} {multistring string|\{
    [ -n "$cache" ] && [ -r "$cache/java" ] \|\| return 1
    \{
        IFS= read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home
    \}} {symbol|<}{string|"$cache/java"} {sugar operator|\|}{sugar operator|\|} {builtin-function keyword|return} {number|1}
    with_jdk_parents are_older_than_memory && look_at {string|"$java_home"} && {punctuation|[} {string|"$feature"} {symbol|-}ge {number|17} {punctuation|]}
\}

are_older_than_memory{punctuation|(}{punctuation|)} {multistring string|\{
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
\}}

remember_java{punctuation|(}{punctuation|)} {multistring string|\{
    [ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null
\}}

{builtin-function keyword|if} {punctuation|[} {symbol|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {sugar operator|\|}{sugar operator|\|} ! remembered_java{comment|; then}
    search_java
    look_at {string|"$java_home"}
    {punctuation|[} {symbol|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {sugar operator|\|}{sugar operator|\|} remember_java
fi

{symbol|#} {symbol|---}{symbol|-} the jar {symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}

{symbol|#} Whether something under the folder {symbol|$}{number|1} is newer than the jar. A folder is newer when a file in it came {builtin-function keyword|or} went.
has_newer{punctuation|(}{punctuation|)} {multistring string|\{
    for file in "$1"/*; do
        if [ "$file" -nt "$jar" ]; then
            return 0
        elif [ -d "$file" ]; then
            has_newer "$file" && return 0
        fi
    done
    return 1
\}}

is_stale{punctuation|(}{punctuation|)} {multistring string|\{
    [ -f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "$root/$part" && return 0
    done
    return 1
\}}

build_jar{punctuation|(}{punctuation|)} {multistring string|\{
    command -v mvn >/dev/null \|\|
        fail "the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "$\{JAVA_HOME:-\}}" {punctuation|]} && ! command {symbol|-}v javac {symbol|>}{symbol|/}dev{symbol|/}{builtin-function keyword|null}{comment|; then}
        JAVA_HOME{symbol|=}{symbol|$}java_home
        export JAVA_HOME
    fi
    mkdir {symbol|-}p {string|"$root/target"} && : {symbol|>}{string|"$root/target/build-begin"} {sugar operator|\|}{sugar operator|\|} fail {string|"the folder $root/target cannot be written"}
    {builtin-function keyword|if} ! {punctuation|(}cd {string|"$root"} && mvn {symbol|-}B {symbol|-}q {symbol|-}Dmaven.test.skip{symbol|=}{boolean|true} package{punctuation|)} {symbol|<}{symbol|/}dev{symbol|/}{builtin-function keyword|null} {symbol|>}{string|"$root/target/build.log"} {number|2}{symbol|>}&{number|1}{comment|; then}
        cat {string|"$root/target/build.log"} {symbol|>}&{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {symbol|#} The jar counts {builtin-function keyword|as} old {builtin-function keyword|as} the build{literal constant|'s} begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch {symbol|-}r {string|"$root/target/build-begin"} {string|"$jar"}
\}

{builtin-function keyword|if} {punctuation|[} {symbol|-}f {string|"$root/pom.xml"} {punctuation|]}{comment|; then}
    jar{symbol|=}{symbol|$}root{symbol|/}target{symbol|/}jbuild.jar
    {builtin-function keyword|if} is_stale{comment|; then}
        build_jar
    fi
{builtin-function keyword|else}
    jar{symbol|=}{symbol|$}root{symbol|/}jbuild.jar
    {punctuation|[} {symbol|-}f {string|"$jar"} {punctuation|]} {sugar operator|\|}{sugar operator|\|} jar{symbol|=}{symbol|$}root{symbol|/}lib{symbol|/}jbuild.jar
    {punctuation|[} {symbol|-}f {string|"$jar"} {punctuation|]} {sugar operator|\|}{sugar operator|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

{symbol|#} {symbol|---}{symbol|-} Java{literal constant|'s} options {symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|-}{symbol|-}

{symbol|#} A build is over {builtin-function keyword|before} the second compiler pays{comment|; a command that lives long (a preview server) must not get}
{symbol|#} TieredStopAtLevel. Names of files follow the locale{punctuation|,} {builtin-function keyword|and} Java takes anything but UTF{symbol|-}{number|8} badly.
options{symbol|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{symbol|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{symbol|#} What goes wrong {builtin-function keyword|with} an archive is never worth a word{punctuation|,} least of all on standard output.
options{symbol|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{symbol|#} Not each Java knows each of these. But that would go for the author{literal constant|'s} options too{punctuation|,} whose slips must be told.
{punctuation|[} {symbol|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {sugar operator|\|}{sugar operator|\|} options{symbol|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {symbol|-}t {number|1} {punctuation|]} && options{symbol|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {symbol|-}t {number|2} {punctuation|]} && options{symbol|=}{string|"$options -Djbuild.stderr=terminal"}
{builtin-function keyword|if} {punctuation|[} ! {symbol|-}d {symbol|/}System{symbol|/}Library {punctuation|]}{comment|; then}
    LC_ALL{symbol|=}C.UTF{symbol|-}{number|8}
    export LC_ALL
fi

{symbol|#} {symbol|---}{symbol|-} the archive of loaded classes {symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|-}{symbol|-}

{symbol|#} It is named {builtin-function keyword|after} the JDK {builtin-function keyword|and} the tool{literal constant|'s} folder{punctuation|,} {builtin-function keyword|and} is of use {builtin-function keyword|as} long {builtin-function keyword|as} it is newer than both. Java checks it again.
archive{symbol|=}
use_archive{symbol|=}
make_archive{symbol|=}{symbol|-}{label property|XX:}ArchiveClassesAtExit{symbol|=}
{builtin-function keyword|if} {punctuation|[} {symbol|-}n {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} !{symbol|=} off {punctuation|]}{comment|; then}
    archive{symbol|=}{symbol|$}cache{symbol|/}{symbol|$}runtime{symbol|$}java_home{symbol|$}root{symbol|/}jbuild.archive
    use_archive{symbol|=}{symbol|-}{label property|XX:}SharedArchiveFile{symbol|=}{symbol|$}archive
    {builtin-function keyword|if} {punctuation|[} {string|"$feature"} {symbol|-}ge {number|25} {punctuation|]}{comment|; then}
        use_archive{symbol|=}{symbol|-}{label property|XX:}AOTCache{symbol|=}{symbol|$}archive
        make_archive{symbol|=}{symbol|-}{label property|XX:}AOTCacheOutput{symbol|=}
    fi
    {builtin-function keyword|if} {punctuation|[} ! {string|"$archive"} {symbol|-}nt {string|"$jar"} {punctuation|]} {sugar operator|\|}{sugar operator|\|} {punctuation|[} {string|"$java_home/release"} {symbol|-}nt {string|"$archive"} {punctuation|]}{comment|; then}
        use_archive{symbol|=}
    fi
fi

{symbol|#} Makes the archive {builtin-function keyword|from} a run of the tool over a small site of its own{punctuation|,} so that the author{literal constant|'s} site is {builtin-function keyword|not} touched. It
{symbol|#} is moved into place whole{punctuation|,} so that several can {builtin-function keyword|do} this at once. After a failure it is {builtin-function keyword|not} tried again {builtin-function keyword|with} this jar.
train{punctuation|(}{punctuation|)} {multistring string|\{
    trap '' HUP INT
    if nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then
        mv -f "$archive.$$" "$archive"
    else
        : >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
\}}

{symbol|#} {symbol|---}{symbol|-} go {symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|---}{symbol|-}{symbol|-}

{symbol|#} Runs Java. It ends {builtin-function keyword|with} {number|1} when it cannot start{punctuation|,} {builtin-function keyword|as} jbuild does for a site {builtin-function keyword|with} errors{comment|; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} {multistring string|\{
    "$java_home/bin/java" "$@"
    status=$?
    if [ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}}" {punctuation|]} &&
        ! {string|"$java_home/bin/java"} {symbol|$}options {symbol|$}{multistring string|\{JBUILD_JAVA_OPTS:-\}} {symbol|-}version {symbol|>}{symbol|/}dev{symbol|/}{builtin-function keyword|null} {number|2}{symbol|>}&{number|1}{comment|; then}
        printf '{label property|jbuild:} Java cannot start {builtin-function keyword|with} JBUILD_JAVA_OPTS{symbol|=}{symbol|%}s{symbol|\\}n' {string|"$JBUILD_JAVA_OPTS"} {symbol|>}&{number|2}
        status{symbol|=}{number|3}
    fi
\}

{builtin-function keyword|set} {symbol|-}f
{builtin-function keyword|if} {punctuation|[} {symbol|-}n {string|"$archive"} {punctuation|]} && {punctuation|[} {symbol|-}z {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {symbol|=} build {punctuation|]} && {punctuation|[} ! {string|"$archive.failed"} {symbol|-}nt {string|"$jar"} {punctuation|]}{comment|; then}
    run_java {symbol|$}options {symbol|$}{multistring string|\{JBUILD_JAVA_OPTS:-\}} {symbol|-}jar {string|"$jar"} {string|"$@"}
    {builtin-function keyword|if} {punctuation|[} {string|"$status"} {symbol|=} {number|0} {punctuation|]} && mkdir {symbol|-}p {string|"$\{archive%/*\}"} {number|2}{symbol|>}{symbol|/}dev{symbol|/}{builtin-function keyword|null} && {punctuation|[} {symbol|-}w {string|"$\{archive%/*\}"} {punctuation|]}{comment|; then}
        {builtin-function keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {symbol|=} wait {punctuation|]}{comment|; then}
            {punctuation|(}train{punctuation|)} {symbol|<}{symbol|/}dev{symbol|/}{builtin-function keyword|null} {symbol|>}{symbol|/}dev{symbol|/}{builtin-function keyword|null} {number|2}{symbol|>}&{number|1}
        {builtin-function keyword|else}
            {punctuation|(}train{punctuation|)} {symbol|<}{symbol|/}dev{symbol|/}{builtin-function keyword|null} {symbol|>}{symbol|/}dev{symbol|/}{builtin-function keyword|null} {number|2}{symbol|>}&{number|1} &
        fi
    fi
    {builtin-function keyword|exit} {string|"$status"}
fi
{builtin-function keyword|if} {punctuation|[} {symbol|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{comment|; then}
    run_java {symbol|$}options {symbol|$}{multistring string|\{use_archive:+"$use_archive"\}} {symbol|$}JBUILD_JAVA_OPTS {symbol|-}jar {string|"$jar"} {string|"$@"}
    {builtin-function keyword|exit} {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {symbol|$}options {symbol|$}{multistring string|\{use_archive:+"$use_archive"\}} {symbol|-}jar {string|"$jar"} {string|"$@"}
