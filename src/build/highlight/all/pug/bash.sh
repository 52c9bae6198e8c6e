#{punctuation|!}/bin/sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself, because start{punctuation|-}up time is what a small build
# mostly consists of{punctuation|.} So it tests and reads with the shell's own means, and keeps what it found in a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it

{tag|fail}() \{
    {tag|printf} {plain-text|'jbuild: %s\\n' "$1" >&2}
    {tag|exit} {plain-text|3}
\}

# {punctuation|----} where this script lies {punctuation|------------------------------------------------------------------------------------------}

{tag|self}{punctuation|=}{code|$0}
{flow-control|{branch keyword|case} $self {keyword|in}}
    */*) ;;
    *) self{punctuation|=.}/$self ;;
{tag|esac}
{flow-control|{branch keyword|while} {punctuation|[} {operator|-}h {string|"$self"} {punctuation|]}{punctuation|;} {keyword|do}}
    {tag|link}{punctuation|=}{code|{function|$}{punctuation|(}readlink {string|"$self"}{punctuation|)} {operator|\|\|} fail {string|"the link $self cannot be followed"}}
    {flow-control|{branch keyword|case} $link {keyword|in}}
        /*) self{punctuation|=}$link ;;
        *) self{punctuation|=}$\{self%/*\}/$link ;;
    {tag|esac}
{tag|done}
{tag|root}{punctuation|=}{code|${punctuation|\{}self{operator|%}{comment|/*\}}}
{flow-control|{branch keyword|case} $root {keyword|in}}
    {punctuation|.}) root{punctuation|=}$PWD ;;
    '') root{punctuation|=}/ ;;
{tag|esac}
{flow-control|{branch keyword|case} $root{operator|/} {keyword|in}}
    */{punctuation|.}/* {punctuation|\|} */{punctuation|..}/* {punctuation|\|} [{punctuation|!}/]*) root{punctuation|=}$(cd "$root" && pwd) {punctuation|\|\|} fail "the folder $root cannot be entered" ;;
{tag|esac}

# {punctuation|----} which Java {punctuation|------------------------------------------------------------------------------------------------------}

{flow-control|{branch keyword|if} {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} then}
    {tag|cache}{punctuation|=}{code|${constant|XDG_CACHE_HOME}{operator|/}jbuild}
{tag|elif} {plain-text|[ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then}
    {tag|cache}{punctuation|=}{code|${constant|HOME}{operator|/}{punctuation|.}cache{operator|/}jbuild}
{flow-control|{branch keyword|else}}
    {tag|cache}{punctuation|=}
{tag|fi}

# Calls $1 with the folders that hold JDKs, each in a folder of its own{punctuation|.}
{tag|with_jdk_parents}() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/{punctuation|.}sdkman/candidates/java" "$HOME/{punctuation|.}jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature{punctuation|=}17, runtime{punctuation|=}17{punctuation|.}0{punctuation|.}15+6{punctuation|.} False where it has no Java{punctuation|.}
{tag|look_at}() \{
    {tag|feature}{punctuation|=}{code|{number|0}}
    {tag|runtime}{punctuation|=}
    [ {punctuation|-}x "$1/bin/java" ] && [ {punctuation|-}r "$1/release" ] {punctuation|\|\|} return 1
    {flow-control|{branch keyword|while} {constant|IFS}{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"$line"} {punctuation|]}{punctuation|;} {keyword|do}}
        {flow-control|{branch keyword|case} $line {keyword|in}}
            {tag|JAVA_RUNTIME_VERSION}{punctuation|=}{code|{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*=}{punctuation|\}} {punctuation|;}{punctuation|;}}
            {tag|JAVA_VERSION}{punctuation|=}{code|{operator|*}{punctuation|)}}
                {tag|version}{punctuation|=}{code|${punctuation|\{}line#{operator|*=}{punctuation|\}}}
                {tag|version}{punctuation|=}{code|${punctuation|\{}version#\\"{punctuation|\}}}
                {tag|version}{punctuation|=}{code|${punctuation|\{}version#{number|1.}{punctuation|\}}}
                {tag|feature}{punctuation|=}{code|${punctuation|\{}version{operator|%}{operator|%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}}
                {tag|runtime}{punctuation|=}{code|${punctuation|\{}{literal-property property|runtime}{operator|:}{operator|-}$version{punctuation|\}}}
                ;;
        {tag|esac}
        [ "$\{feature:{punctuation|-}0\}" {punctuation|!=} 0 ] && [ {punctuation|-}n "$runtime" ] && [ "$runtime" {punctuation|!=} "$version" ] && break
    {tag|done} {plain-text|<"$1/release"}
    {tag|runtime}{punctuation|=}{code|${punctuation|\{}runtime#\\"{punctuation|\}}}
    {tag|runtime}{punctuation|=}{code|${punctuation|\{}runtime{operator|%}\\"{punctuation|\}}}
    [ "$\{feature:{punctuation|-}0\}" {punctuation|-}gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far{punctuation|.} Previews are used only when asked for{punctuation|.}
{tag|consider}() \{
    {tag|look_at} {plain-text|"$1" \|\| return 0}
    {flow-control|{branch keyword|case} $runtime {keyword|in}}
        *{punctuation|-}ea* {punctuation|\|} *{punctuation|-}beta*) return 0 ;;
    {tag|esac}
    {flow-control|{branch keyword|if} {punctuation|[} {string|"$feature"} {operator|-}gt {string|"$best"} {punctuation|]}{punctuation|;} then}
        {tag|best}{punctuation|=}{code|$feature}
        {tag|java_home}{punctuation|=}{code|$1}
    {tag|fi}
\}

{tag|consider_all}() \{
    {tag|for} {plain-text|folder in "$@"; do}
        {tag|for} {plain-text|jdk in "$folder"/* "$folder"/*/Contents/Home; do}
            [ {punctuation|-}d "$jdk" ] && consider "$jdk"
        {tag|done}
    {tag|done}
\}

{tag|search_java}() \{
    {tag|java_home}{punctuation|=}
    {flow-control|{branch keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then}
        {tag|look_at} {plain-text|"$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ "$feature" {punctuation|-}ge 17 ] {punctuation|\|\|} fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"
        {tag|java_home}{punctuation|=}{code|${constant|JBUILD_JAVA_HOME}}
        {tag|return}
    {tag|fi}
    {tag|best}{punctuation|=}{code|{number|16}}
    {flow-control|{branch keyword|if} {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then}
        {tag|consider} {plain-text|"$JAVA_HOME"}
    {tag|fi}
    {tag|found}{punctuation|=}{code|{function|$}{punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}{function|$}{punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null}{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}}
    {tag|with_jdk_parents} {plain-text|consider_all}
    {tag|for} {plain-text|jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do}
        {tag|consider} {plain-text|"$jdk"}
    {tag|done}
    [ {punctuation|-}n "$java_home" ] {punctuation|\|\|} fail "no Java 17 or newer was found{punctuation|.}
{tag|Install} {plain-text|a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
{tag|Looked} {plain-text|at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
\}

{tag|asked}{punctuation|=}{code|{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}}

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since{punctuation|.}
{tag|remembered_java}() \{
    [ {punctuation|-}n "$cache" ] && [ {punctuation|-}r "$cache/java" ] {punctuation|\|\|} return 1
    \{
        {tag|IFS}{punctuation|=}{code| read {operator|-}r line {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} {constant|IFS}{operator|=} read {operator|-}r java_home}
    \} <"$cache/java" {punctuation|\|\|} return 1
    {tag|with_jdk_parents} {plain-text|are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]}
\}

{tag|are_older_than_memory}() \{
    {tag|for} {plain-text|folder in "$@"; do}
        [ "$folder" {punctuation|-}nt "$cache/java" ] && return 1
    {tag|done}
    {tag|return} {plain-text|0}
\}

{tag|remember_java}() \{
    [ {punctuation|-}n "$cache" ] && mkdir {punctuation|-}p "$cache" 2>/dev/null && [ {punctuation|-}w "$cache" ] {punctuation|\|\|} return 0
    {flow-control|{branch keyword|case} $asked {keyword|in}}
        *'
'*) return 0 ;;
    {tag|esac}
    {tag|printf} {plain-text|'%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null}
\}

{flow-control|{branch keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} then}
    {tag|search_java}
    {tag|look_at} {plain-text|"$java_home"}
    [ {punctuation|-}n "$\{JBUILD_JAVA_HOME:{punctuation|-}\}" ] {punctuation|\|\|} remember_java
{tag|fi}

# {punctuation|----} the jar {punctuation|---------------------------------------------------------------------------------------------------------}

# Whether something under the folder $1 is newer than the jar{punctuation|.} A folder is newer when a file in it came or went{punctuation|.}
{tag|has_newer}() \{
    {tag|for} {plain-text|file in "$1"/*; do}
        {flow-control|{branch keyword|if} {punctuation|[} {string|"$file"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then}
            {tag|return} {plain-text|0}
        {tag|elif} {plain-text|[ -d "$file" ]; then}
            {tag|has_newer} {plain-text|"$file" && return 0}
        {tag|fi}
    {tag|done}
    {tag|return} {plain-text|1}
\}

{tag|is_stale}() \{
    [ {punctuation|-}f "$jar" ] && [ {punctuation|!} "$root/pom{punctuation|.}xml" {punctuation|-}nt "$jar" ] {punctuation|\|\|} return 0
    {tag|for} {plain-text|part in src/main _layouts _includes assets/theme; do}
        {tag|has_newer} {plain-text|"$root/$part" && return 0}
    {tag|done}
    {tag|return} {plain-text|1}
\}

{tag|build_jar}() \{
    {tag|command} {plain-text|-v mvn >/dev/null \|\|}
        {tag|fail} {plain-text|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {tag|printf} {plain-text|'Building jbuild … (about a minute, once)\\n' >&2}
    {flow-control|{branch keyword|if} {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}{keyword|null}{punctuation|;} then}
        {tag|JAVA_HOME}{punctuation|=}{code|$java_home}
        {tag|export} {plain-text|JAVA_HOME}
    {tag|fi}
    {tag|mkdir} {plain-text|-p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"}
    {flow-control|{branch keyword|if} {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn {operator|-}{constant|B} {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}{boolean|true} {keyword|package}{punctuation|)} {operator|<}{operator|/}dev{operator|/}{keyword|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then}
        {tag|cat} {plain-text|"$root/target/build.log" >&2}
        {tag|fail} {plain-text|"the tool could not be built; Maven's messages above say why"}
    {tag|fi}
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time{punctuation|.}
    {tag|touch} {plain-text|-r "$root/target/build-begin" "$jar"}
\}

{flow-control|{branch keyword|if} {punctuation|[} {operator|-}f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then}
    {tag|jar}{punctuation|=}{code|$root{operator|/}target{operator|/}jbuild{punctuation|.}jar}
    {flow-control|{branch keyword|if} is_stale{punctuation|;} then}
        {tag|build_jar}
    {tag|fi}
{flow-control|{branch keyword|else}}
    {tag|jar}{punctuation|=}{code|$root{operator|/}jbuild{punctuation|.}jar}
    [ {punctuation|-}f "$jar" ] {punctuation|\|\|} jar{punctuation|=}$root/lib/jbuild{punctuation|.}jar
    [ {punctuation|-}f "$jar" ] {punctuation|\|\|} fail "jbuild{punctuation|.}jar was expected beside $self"
{tag|fi}

# {punctuation|----} Java's options {punctuation|--------------------------------------------------------------------------------------------------}

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale, and Java takes anything but UTF{punctuation|-}8 badly{punctuation|.}
{tag|options}{punctuation|=}{code|{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
{tag|options}{punctuation|=}{code|{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
# What goes wrong with an archive is never worth a word, least of all on standard output{punctuation|.}
{tag|options}{punctuation|=}{code|{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
# Not each Java knows each of these{punctuation|.} But that would go for the author's options too, whose slips must be told{punctuation|.}
[ {punctuation|-}n "$\{JBUILD_JAVA_OPTS:{punctuation|-}\}" ] {punctuation|\|\|} options{punctuation|=}"$options {punctuation|-}XX:+IgnoreUnrecognizedVMOptions"
[ {punctuation|-}t 1 ] && options{punctuation|=}"$options {punctuation|-}Djbuild{punctuation|.}stdout{punctuation|=}terminal"
[ {punctuation|-}t 2 ] && options{punctuation|=}"$options {punctuation|-}Djbuild{punctuation|.}stderr{punctuation|=}terminal"
{flow-control|{branch keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then}
    {tag|LC_ALL}{punctuation|=}{code|{constant|C}{punctuation|.}{constant|UTF}{operator|-}{number|8}}
    {tag|export} {plain-text|LC_ALL}
{tag|fi}

# {punctuation|----} the archive of loaded classes {punctuation|-----------------------------------------------------------------------------------}

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
{tag|archive}{punctuation|=}
{tag|use_archive}{punctuation|=}
{tag|make_archive}{punctuation|=}{code|{operator|-}{constant|XX}{operator|:}ArchiveClassesAtExit{operator|=}}
{flow-control|{branch keyword|if} {punctuation|[} {operator|-}n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} then}
    {tag|archive}{punctuation|=}{code|$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive}
    {tag|use_archive}{punctuation|=}{code|{operator|-}{constant|XX}{operator|:}SharedArchiveFile{operator|=}$archive}
    {flow-control|{branch keyword|if} {punctuation|[} {string|"$feature"} {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then}
        {tag|use_archive}{punctuation|=}{code|{operator|-}{constant|XX}{operator|:}AOTCache{operator|=}$archive}
        {tag|make_archive}{punctuation|=}{code|{operator|-}{constant|XX}{operator|:}AOTCacheOutput{operator|=}}
    {tag|fi}
    {flow-control|{branch keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {punctuation|]}{punctuation|;} then}
        {tag|use_archive}{punctuation|=}
    {tag|fi}
{tag|fi}

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched{punctuation|.} It
# is moved into place whole, so that several can do this at once{punctuation|.} After a failure it is not tried again with this jar{punctuation|.}
{tag|train}() \{
    {tag|trap} {plain-text|'' HUP INT}
    {flow-control|{branch keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&&} {punctuation|[} {operator|-}s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then}
        {tag|mv} {plain-text|-f "$archive.$$" "$archive"}
    {flow-control|{branch keyword|else}}
        : >"$archive{punctuation|.}failed"
    {tag|fi}
    {tag|rm} {plain-text|-f "$archive.$$" "$archive.$$.config"}
\}

# {punctuation|----} go {punctuation|--------------------------------------------------------------------------------------------------------------}

# Runs Java{punctuation|.} It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more{punctuation|.}
{tag|run_java}() \{
    "$java_home/bin/java" "$@"
    {tag|status}{punctuation|=}{code|${operator|?}}
    {flow-control|{branch keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}}
        {punctuation|!} "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:{punctuation|-}\} {punctuation|-}version >/dev/null 2>&1; then
        {tag|printf} {plain-text|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        {tag|status}{punctuation|=}{code|{number|3}}
    {tag|fi}
\}

{tag|set} {plain-text|-f}
{flow-control|{branch keyword|if} {punctuation|[} {operator|-}n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {punctuation|]}{punctuation|;} then}
    {tag|run_java} {plain-text|$options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"}
    {flow-control|{branch keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}{keyword|null} {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then}
        {flow-control|{branch keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} then}
            (train) </dev/null >/dev/null 2>&1
        {flow-control|{branch keyword|else}}
            (train) </dev/null >/dev/null 2>&1 &
        {tag|fi}
    {tag|fi}
    {tag|exit} {plain-text|"$status"}
{tag|fi}
{flow-control|{branch keyword|if} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then}
    {tag|run_java} {plain-text|$options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"}
    {tag|exit} {plain-text|"$status"}
{tag|fi}
{tag|exec} {plain-text|"$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"}
