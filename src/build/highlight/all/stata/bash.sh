{operator|#}{operator|!}{operator|/}bin{operator|/}sh
{operator|#} Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java.
{operator|#}
{operator|#} On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
{operator|#} mostly consists {keyword|of}. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found {keyword|in} a cache folder.
{operator|#}
{operator|#}   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
{operator|#}   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
{operator|#}   JBUILD_ARCHIVE    {string-literal|{string|"off"}}{punctuation|:} no archive {keyword|of} loaded classes; {string-literal|{string|"wait"}}{punctuation|:} make it before this command ends{punctuation|,} not behind it

{command keyword|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {command keyword|printf} {variable|'jbuild: %s\\n'} {string-literal|{string|"$1"}} {operator|>}{operator|&}{number|2}
    {command keyword|exit} {number|3}
{punctuation|\}}

{operator|#} {operator|--}{operator|--} where this script lies {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{command keyword|self}{operator|=}{variable|$0}
{command keyword|case} {variable|$self} {keyword|in}
    {comment|*/*) ;;}
    {comment|*) self=./$self ;;}
{command keyword|esac}
{command keyword|while} {punctuation|[} {operator|-}h {string-literal|{string|"$self"}} {punctuation|]}; do
    {command keyword|link}{operator|=}${punctuation|(}readlink {string-literal|{string|"$self"}}{punctuation|)} {operator|\|}{operator|\|} fail {string-literal|{string|"the link $self cannot be followed"}}
    {command keyword|case} {variable|$link} {keyword|in}
        {comment|/*) self=$link ;;
        *) self=$\{self%/*\}/$link ;;
    esac
done
root=$\{self%/*\}
case $root in
    .) root=$PWD ;;
    '') root=/ ;;
esac
case $root/ in
    */}.{comment|/* \| */}..{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

if [ -n "$\{XDG_CACHE_HOME:-\}" ]; then
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then
    cache=$HOME/.cache/jbuild
else
    cache=
fi

# Calls $1 with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}
\}

# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.
look_at() \{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\} ;;
            JAVA_VERSION=*)
                version=$\{line#*=\}
                version=$\{version#\\"\}
                version=$\{version#1.\}
                feature=$\{version%%[!0-9]*\}
                runtime=$\{runtime:-$version\}
                ;;
        esac
        [ "$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break
    done <"$1/release"
    runtime=$\{runtime#\\"\}
    runtime=$\{runtime%\\"\}
    [ "$\{feature:-0\}" -gt 0 ]
\}

# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}

consider_all() \{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/}Contents{operator|/}Home; do
            {punctuation|[} {operator|-}d {string-literal|{string|"$jdk"}} {punctuation|]} {operator|&}{operator|&} consider {string-literal|{string|"$jdk"}}
        {command keyword|done}
    {command keyword|done}
{punctuation|\}}

{command keyword|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {command keyword|java_home}{operator|=}
    {command keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {punctuation|]}; then
        {command keyword|look_at} {string-literal|{string|"$JBUILD_JAVA_HOME"}} {operator|\|}{operator|\|} fail {string-literal|{string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}}
        {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]} {operator|\|}{operator|\|} fail {string-literal|{string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}}
        {command keyword|java_home}{operator|=}{variable|$JBUILD_JAVA_HOME}
        {command keyword|return}
    {command keyword|fi}
    {command keyword|best}{operator|=}{number|16}
    {command keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JAVA_HOME}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {punctuation|]}; then
        {command keyword|consider} {string-literal|{string|"$JAVA_HOME"}}
    {command keyword|fi}
    {command keyword|found}{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&}{operator|&} found{operator|=}${punctuation|(}readlink {operator|-}f {string-literal|{string|"$found"}} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&}{operator|&} consider {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|found}%{operator|/}bin{operator|/}java}{punctuation|\}}}{string|"}}
    {command keyword|with_jdk_parents} consider_all
    {command keyword|for} jdk {keyword|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home; do
        {command keyword|consider} {string-literal|{string|"$jdk"}}
    {command keyword|done}
    {punctuation|[} {operator|-}n {string-literal|{string|"$java_home"}} {punctuation|]} {operator|\|}{operator|\|} fail "no Java {number|17} or newer was found.
{command keyword|Install} a JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer; {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder {keyword|of} one.
{command keyword|Looked} at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}.sdkman{punctuation|,} {operator|~}{operator|/}.jdks{punctuation|,} and the folders {keyword|of} macOS."
{punctuation|\}}

{command keyword|asked}{operator|=}{string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JAVA_HOME}{punctuation|:}{operator|-}}{punctuation|\}}}{string|\|$PATH\|}{interpolation|{punctuation|$\{}{expression|{command keyword|HOME}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}}

{operator|#} Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} and no JDK has come or gone since.
{command keyword|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}r {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|\|}{operator|\|} return {number|1}
    {punctuation|\{}
        {command keyword|IFS}{operator|=} read {operator|-}r line {operator|&}{operator|&} {punctuation|[} {string-literal|{string|"$line"}} {operator|=} {string-literal|{string|"$asked"}} {punctuation|]} {operator|&}{operator|&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}{string-literal|{string|"$cache/java"}} {operator|\|}{operator|\|} return {number|1}
    {command keyword|with_jdk_parents} are_older_than_memory {operator|&}{operator|&} look_at {string-literal|{string|"$java_home"}} {operator|&}{operator|&} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{command keyword|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {command keyword|for} folder {keyword|in} {string-literal|{string|"$@"}}; do
        {punctuation|[} {string-literal|{string|"$folder"}} {operator|-}nt {string-literal|{string|"$cache/java"}} {punctuation|]} {operator|&}{operator|&} return {number|1}
    {command keyword|done}
    {command keyword|return} {number|0}
{punctuation|\}}

{command keyword|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string-literal|{string|"$cache"}} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} {punctuation|[} {operator|-}w {string-literal|{string|"$cache"}} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    {command keyword|case} {variable|$asked} {keyword|in}
        {comment|*'}
'{operator|*}{punctuation|)} return {number|0} ;;
    {command keyword|esac}
    {command keyword|printf} '%s\\n%s\\n' {string-literal|{string|"$asked"}} {string-literal|{string|"$java_home"}} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string-literal|{string|"$cache/java.$$"}} {operator|&}{operator|&} mv {operator|-}f {string-literal|{string|"$cache/java.$$"}} {string-literal|{string|"$cache/java"}} {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{command keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {punctuation|]} {operator|\|}{operator|\|} {operator|!} remembered_java; then
    {command keyword|search_java}
    {command keyword|look_at} {string-literal|{string|"$java_home"}}
    {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {punctuation|]} {operator|\|}{operator|\|} remember_java
{command keyword|fi}

{operator|#} {operator|--}{operator|--} the jar {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

{operator|#} Whether something under the folder {variable|$1} is newer than the jar. A folder is newer when a file {keyword|in} it came or went.
{command keyword|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {command keyword|for} file {keyword|in} {string-literal|{string|"$1"}}{operator|/}{operator|*}; do
        {command keyword|if} {punctuation|[} {string-literal|{string|"$file"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]}; then
            {command keyword|return} {number|0}
        {command keyword|elif} {punctuation|[} {operator|-}d {string-literal|{string|"$file"}} {punctuation|]}; then
            {command keyword|has_newer} {string-literal|{string|"$file"}} {operator|&}{operator|&} return {number|0}
        {command keyword|fi}
    {command keyword|done}
    {command keyword|return} {number|1}
{punctuation|\}}

{command keyword|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|!} {string-literal|{string|"$root/pom.xml"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|}{operator|\|} return {number|0}
    {command keyword|for} part {keyword|in} src{operator|/}main _layouts _includes assets{operator|/}theme; do
        {command keyword|has_newer} {string-literal|{string|"$root/$part"}} {operator|&}{operator|&} return {number|0}
    {command keyword|done}
    {command keyword|return} {number|1}
{punctuation|\}}

{command keyword|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {command keyword|command} {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|}{operator|\|}
        {command keyword|fail} {string-literal|{string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    {command keyword|printf} {variable|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{number|2}
    {command keyword|if} {punctuation|[} {operator|-}z {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JAVA_HOME}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {punctuation|]} {operator|&}{operator|&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null; then
        {command keyword|JAVA_HOME}{operator|=}{variable|$java_home}
        {command keyword|export} JAVA_HOME
    {command keyword|fi}
    {command keyword|mkdir} {operator|-}p {string-literal|{string|"$root/target"}} {operator|&}{operator|&} {punctuation|:} {operator|>}{string-literal|{string|"$root/target/build-begin"}} {operator|\|}{operator|\|} fail {string-literal|{string|"the folder $root/target cannot be written"}}
    {command keyword|if} {operator|!} {punctuation|(}cd {string-literal|{string|"$root"}} {operator|&}{operator|&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip{operator|=}true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string-literal|{string|"$root/target/build.log"}} {number|2}{operator|>}{operator|&}{number|1}; then
        {command keyword|cat} {string-literal|{string|"$root/target/build.log"}} {operator|>}{operator|&}{number|2}
        {command keyword|fail} {string-literal|{string|"the tool could not be built; Maven's messages above say why"}}
    {command keyword|fi}
    {operator|#} The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    {command keyword|touch} {operator|-}r {string-literal|{string|"$root/target/build-begin"}} {string-literal|{string|"$jar"}}
{punctuation|\}}

{command keyword|if} {punctuation|[} {operator|-}f {string-literal|{string|"$root/pom.xml"}} {punctuation|]}; then
    {command keyword|jar}{operator|=}{variable|$root}{operator|/}target{operator|/}jbuild.jar
    {command keyword|if} is_stale; then
        {command keyword|build_jar}
    {command keyword|fi}
{command keyword|else}
    {command keyword|jar}{operator|=}{variable|$root}{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|}{operator|\|} jar{operator|=}{variable|$root}{operator|/}lib{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|}{operator|\|} fail {string-literal|{string|"jbuild.jar was expected beside $self"}}
{command keyword|fi}

{operator|#} {operator|--}{operator|--} Java's options {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{operator|#} A build is over before the second compiler pays; a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
{operator|#} TieredStopAtLevel. Names {keyword|of} files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly.
{command keyword|options}{operator|=}{string-literal|{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}}
{command keyword|options}{operator|=}{string-literal|{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}}
{operator|#} What goes wrong with an archive is never worth a word{punctuation|,} least {keyword|of} all {boolean|on} standard output.
{command keyword|options}{operator|=}{string-literal|{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}}
{operator|#} Not each Java knows each {keyword|of} these. But that would go for the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {punctuation|]} {operator|\|}{operator|\|} options{operator|=}{string-literal|{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string-literal|{string|"$options -Djbuild.stdout=terminal"}}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&}{operator|&} options{operator|=}{string-literal|{string|"$options -Djbuild.stderr=terminal"}}
{command keyword|if} {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}; then
    {command keyword|LC_ALL}{operator|=}C.UTF{operator|-}{number|8}
    {command keyword|export} LC_ALL
{command keyword|fi}

{operator|#} {operator|--}{operator|--} the archive {keyword|of} loaded classes {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

{operator|#} It is named after the JDK and the tool's folder{punctuation|,} and is {keyword|of} use as long as it is newer than both. Java checks it again.
{command keyword|archive}{operator|=}
{command keyword|use_archive}{operator|=}
{command keyword|make_archive}{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{command keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$cache"}} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JBUILD_ARCHIVE}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {operator|!=} {boolean|off} {punctuation|]}; then
    {command keyword|archive}{operator|=}{variable|$cache}{operator|/}{variable|$runtime}{variable|$java_home}{variable|$root}{operator|/}jbuild.archive
    {command keyword|use_archive}{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}{variable|$archive}
    {command keyword|if} {punctuation|[} {string-literal|{string|"$feature"}} {operator|-}ge {number|25} {punctuation|]}; then
        {command keyword|use_archive}{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}{variable|$archive}
        {command keyword|make_archive}{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    {command keyword|fi}
    {command keyword|if} {punctuation|[} {operator|!} {string-literal|{string|"$archive"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]} {operator|\|}{operator|\|} {punctuation|[} {string-literal|{string|"$java_home/release"}} {operator|-}nt {string-literal|{string|"$archive"}} {punctuation|]}; then
        {command keyword|use_archive}{operator|=}
    {command keyword|fi}
{command keyword|fi}

{operator|#} Makes the archive from a run {keyword|of} the tool over a small site {keyword|of} its own{punctuation|,} so that the author's site is not touched. It
{operator|#} is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is not tried again with this jar.
{command keyword|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {command keyword|trap} '' HUP INT
    {command keyword|if} nice {operator|-}n {number|10} {string-literal|{string|"$java_home/bin/java"}} {variable|$options} {string-literal|{string|"$make_archive$archive.$$"}} {operator|-}jar {string-literal|{string|"$jar"}} train {operator|&}{operator|&} {punctuation|[} {operator|-}s {string-literal|{string|"$archive.$$"}} {punctuation|]}; then
        {command keyword|mv} {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive"}}
    {command keyword|else}
        {punctuation|:} {operator|>}{string-literal|{string|"$archive.failed"}}
    {command keyword|fi}
    {command keyword|rm} {operator|-}f {string-literal|{string|"$archive.$$"}} {string-literal|{string|"$archive.$$.config"}}
{punctuation|\}}

{operator|#} {operator|--}{operator|--} go {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{operator|#} Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors; so it is asked once more.
{command keyword|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string-literal|{string|"$java_home/bin/java"}} {string-literal|{string|"$@"}}
    {command keyword|status}{operator|=}$?
    {command keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|1} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {punctuation|]} {operator|&}{operator|&}
        {operator|!} {string-literal|{string|"$java_home/bin/java"}} {variable|$options} ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}{keyword|version} {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}; then
        {command keyword|printf} {variable|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string-literal|{string|"$JBUILD_JAVA_OPTS"}} {operator|>}{operator|&}{number|2}
        {command keyword|status}{operator|=}{number|3}
    {command keyword|fi}
{punctuation|\}}

{command keyword|set} {operator|-}f
{command keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"$archive"}} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}z {string-literal|{string|"$use_archive"}} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{number|1}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {operator|=} build {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|!} {string-literal|{string|"$archive.failed"}} {operator|-}nt {string-literal|{string|"$jar"}} {punctuation|]}; then
    {command keyword|run_java} {variable|$options} ${punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}{operator|-}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    {command keyword|if} {punctuation|[} {string-literal|{string|"$status"}} {operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} mkdir {operator|-}p {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|archive}%{operator|/}{operator|*}}{punctuation|\}}}{string|"}} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} {punctuation|[} {operator|-}w {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|archive}%{operator|/}{operator|*}}{punctuation|\}}}{string|"}} {punctuation|]}; then
        {command keyword|if} {punctuation|[} {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JBUILD_ARCHIVE}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {operator|=} wait {punctuation|]}; then
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {command keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        {command keyword|fi}
    {command keyword|fi}
    {command keyword|exit} {string-literal|{string|"$status"}}
{command keyword|fi}
{command keyword|if} {punctuation|[} {operator|-}n {string-literal|{string|"}{interpolation|{punctuation|$\{}{expression|{command keyword|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}}{punctuation|\}}}{string|"}} {punctuation|]}; then
    {command keyword|run_java} {variable|$options} ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} {variable|$JBUILD_JAVA_OPTS} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
    {command keyword|exit} {string-literal|{string|"$status"}}
{command keyword|fi}
{command keyword|exec} {string-literal|{string|"$java_home/bin/java"}} {variable|$options} ${punctuation|\{}use_archive{punctuation|:}{operator|+}{string-literal|{string|"$use_archive"}}{punctuation|\}} {operator|-}jar {string-literal|{string|"$jar"}} {string-literal|{string|"$@"}}
