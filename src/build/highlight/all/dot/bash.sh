{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{node|fail}() {punctuation|\{}
    {node|printf} '{node|jbuild}{operator|:} %{node|s}\\n' {node|"$1"} >&{node|2}
    {node|exit} {node|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{attr-name|self}{operator|=}${node|0}
{node|case} ${node|self} {node|in}
    *{comment|/*) ;;
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
        for jdk in "$folder"/* "$folder"/*/}Contents/{node|Home}{punctuation|;} {node|do}
            {punctuation|[} -d {node|"$jdk"} {punctuation|]} && {node|consider} {node|"$jdk"}
        {node|done}
    {node|done}
{punctuation|\}}

{node|search_java}() {punctuation|\{}
    {attr-name|java_home}{operator|=}
    {attr-value|if} {punctuation|[} -n {node|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {node|then}
        {node|look_at} {node|"$JBUILD_JAVA_HOME"} \|\| {node|fail} {node|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {node|"$feature"} -ge {node|17} {punctuation|]} \|\| {node|fail} {node|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {attr-name|java_home}{operator|=}${node|JBUILD_JAVA_HOME}
        {node|return}
    {node|fi}
    {attr-name|best}{operator|=}{attr-value|16}
    {node|if} {punctuation|[} -n {node|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {node|then}
        {node|consider} {node|"$JAVA_HOME"}
    {node|fi}
    {attr-name|found}{operator|=}$({node|command} -v {node|java}) && {attr-name|found}{operator|=}$({node|readlink} -f {node|"$found"} {node|2}>/{node|dev}/{node|null}) && {node|consider} {node|"$\{found%/bin/java\}"}
    {node|with_jdk_parents} {node|consider_all}
    {node|for} {node|jdk} {node|in} /{node|opt}/{node|homebrew}/{node|opt}/{node|openjdk}*/{node|libexec}/{node|openjdk}.jdk/{node|Contents}/{node|Home}{punctuation|;} {node|do}
        {node|consider} {node|"$jdk"}
    {node|done}
    {punctuation|[} -n {node|"$java_home"} {punctuation|]} \|\| {node|fail} {node|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{punctuation|\}}

{attr-name|asked}{operator|=}{attr-value|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{node|remembered_java}() {punctuation|\{}
    {punctuation|[} -n {node|"$cache"} {punctuation|]} && {punctuation|[} -r {node|"$cache/java"} {punctuation|]} \|\| {node|return} {node|1}
    {punctuation|\{}
        {attr-name|IFS}{operator|=} {attr-value|read} -r {node|line} && {punctuation|[} {attr-name|"$line"} {operator|=} {attr-value|"$asked"} {punctuation|]} && {attr-name|IFS}{operator|=} {attr-value|read} -r {node|java_home}
    {punctuation|\}} {node|<{markup language-markup language-html language-xml|"$cache/java" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "$@"; do
        [ "$folder" -nt "$cache/java" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "$cache" ] && mkdir -p "$cache" 2}>}/{node|dev}/{node|null} && {punctuation|[} -w {node|"$cache"} {punctuation|]} \|\| {node|return} {node|0}
    {node|case} ${node|asked} {node|in}
        *'
'*) {node|return} {node|0} {punctuation|;}{punctuation|;}
    {node|esac}
    {node|printf} '%{node|s}\\n%{node|s}\\n' {node|"$asked"} {node|"$java_home"} {node|2}>/{node|dev}/{node|null} >{node|"$cache/java.$$"} && {node|mv} -f {node|"$cache/java.$$"} {node|"$cache/java"} {node|2}>/{node|dev}/{node|null}
{punctuation|\}}

{node|if} {punctuation|[} -n {node|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| ! {node|remembered_java}{punctuation|;} {node|then}
    {node|search_java}
    {node|look_at} {node|"$java_home"}
    {punctuation|[} -n {node|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} \|\| {node|remember_java}
{node|fi}

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{node|has_newer}() {punctuation|\{}
    {node|for} {node|file} {node|in} {node|"$1"}/*{punctuation|;} {node|do}
        {node|if} {punctuation|[} {node|"$file"} -nt {node|"$jar"} {punctuation|]}{punctuation|;} {node|then}
            {node|return} {node|0}
        {node|elif} {punctuation|[} -d {node|"$file"} {punctuation|]}{punctuation|;} {node|then}
            {node|has_newer} {node|"$file"} && {node|return} {node|0}
        {node|fi}
    {node|done}
    {node|return} {node|1}
{punctuation|\}}

{node|is_stale}() {punctuation|\{}
    {punctuation|[} -f {node|"$jar"} {punctuation|]} && {punctuation|[} ! {node|"$root/pom.xml"} -nt {node|"$jar"} {punctuation|]} \|\| {node|return} {node|0}
    {node|for} {node|part} {node|in} {node|src}/{node|main} {node|_layouts} {node|_includes} {node|assets}/{node|theme}{punctuation|;} {node|do}
        {node|has_newer} {node|"$root/$part"} && {node|return} {node|0}
    {node|done}
    {node|return} {node|1}
{punctuation|\}}

{node|build_jar}() {punctuation|\{}
    {node|command} -v {node|mvn} >/{node|dev}/{node|null} \|\|
        {node|fail} {node|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {node|printf} '{node|Building} {node|jbuild} {node|…} ({node|about} {node|a} {node|minute}{punctuation|,} {node|once})\\n' >&{node|2}
    {node|if} {punctuation|[} -z {node|"$\{JAVA_HOME:-\}"} {punctuation|]} && ! {node|command} -v {node|javac} >/{node|dev}/{node|null}{punctuation|;} {node|then}
        {attr-name|JAVA_HOME}{operator|=}${node|java_home}
        {node|export} {node|JAVA_HOME}
    {node|fi}
    {node|mkdir} -p {node|"$root/target"} && {operator|:} >{node|"$root/target/build-begin"} \|\| {node|fail} {node|"the folder $root/target cannot be written"}
    {node|if} ! ({node|cd} {node|"$root"} && {node|mvn} -B -q -Dmaven.test.skip{operator|=}{attr-value|true} {node|package}) {node|<{markup language-markup language-html language-xml|/dev/null }>}"${node|root}/{node|target}/{node|build}.log" {node|2}>&{node|1}{punctuation|;} {node|then}
        {node|cat} {node|"$root/target/build.log"} >&{node|2}
        {node|fail} {node|"the tool could not be built; Maven's messages above say why"}
    {node|fi}
    # {node|The} {node|jar} {node|counts} {node|as} {node|old} {node|as} {node|the} {node|build}'{node|s} {node|begin}{punctuation|,} {node|so} {node|that} {node|what} {node|was} {node|edited} {node|meanwhile} {node|is} {node|built} {node|next} {node|time}.
    {node|touch} -r {node|"$root/target/build-begin"} {node|"$jar"}
{punctuation|\}}

{node|if} {punctuation|[} -f {node|"$root/pom.xml"} {punctuation|]}{punctuation|;} {node|then}
    {attr-name|jar}{operator|=}${node|root}/{node|target}/{node|jbuild}.jar
    {node|if} {node|is_stale}{punctuation|;} {node|then}
        {node|build_jar}
    {node|fi}
{node|else}
    {attr-name|jar}{operator|=}${node|root}/{node|jbuild}.jar
    {punctuation|[} -f {node|"$jar"} {punctuation|]} \|\| {attr-name|jar}{operator|=}${node|root}/{node|lib}/{node|jbuild}.jar
    {punctuation|[} -f {node|"$jar"} {punctuation|]} \|\| {node|fail} {node|"jbuild.jar was expected beside $self"}
{node|fi}

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{attr-name|options}{operator|=}{attr-value|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{attr-name|options}{operator|=}{attr-value|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{attr-name|options}{operator|=}{attr-value|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} -n {node|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} \|\| {attr-name|options}{operator|=}{attr-value|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t {node|1} {punctuation|]} && {attr-name|options}{operator|=}{attr-value|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t {node|2} {punctuation|]} && {attr-name|options}{operator|=}{attr-value|"$options -Djbuild.stderr=terminal"}
{node|if} {punctuation|[} ! -d /{node|System}/{node|Library} {punctuation|]}{punctuation|;} {node|then}
    {attr-name|LC_ALL}{operator|=}{attr-value|C}.UTF-8
    {node|export} {node|LC_ALL}
{node|fi}

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{attr-name|archive}{operator|=}
{attr-value|use_archive}{operator|=}
{attr-value|make_archive}{operator|=}-XX{operator|:}{node|ArchiveClassesAtExit}{operator|=}
{attr-value|if} {punctuation|[} -n {node|"$cache"} {punctuation|]} && {punctuation|[} {node|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} {attr-value|off} {punctuation|]}{punctuation|;} {node|then}
    {attr-name|archive}{operator|=}${node|cache}/${node|runtime}${node|java_home}${node|root}/{node|jbuild}.archive
    {attr-name|use_archive}{operator|=}-XX{operator|:}{node|SharedArchiveFile}{operator|=}${node|archive}
    {node|if} {punctuation|[} {node|"$feature"} -ge {node|25} {punctuation|]}{punctuation|;} {node|then}
        {attr-name|use_archive}{operator|=}-XX{operator|:}{node|AOTCache}{operator|=}${node|archive}
        {attr-name|make_archive}{operator|=}-XX{operator|:}{node|AOTCacheOutput}{operator|=}
    {attr-value|fi}
    {node|if} {punctuation|[} ! {node|"$archive"} -nt {node|"$jar"} {punctuation|]} \|\| {punctuation|[} {node|"$java_home/release"} -nt {node|"$archive"} {punctuation|]}{punctuation|;} {node|then}
        {attr-name|use_archive}{operator|=}
    {attr-value|fi}
{node|fi}

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{node|train}() {punctuation|\{}
    {node|trap} '' {node|HUP} {node|INT}
    {node|if} {node|nice} -n {node|10} {node|"$java_home/bin/java"} ${node|options} {node|"$make_archive$archive.$$"} -jar {node|"$jar"} {node|train} && {punctuation|[} -s {node|"$archive.$$"} {punctuation|]}{punctuation|;} {node|then}
        {node|mv} -f {node|"$archive.$$"} {node|"$archive"}
    {node|else}
        {operator|:} >{node|"$archive.failed"}
    {node|fi}
    {node|rm} -f {node|"$archive.$$"} {node|"$archive.$$.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{node|run_java}() {punctuation|\{}
    {node|"$java_home/bin/java"} {node|"$@"}
    {attr-name|status}{operator|=}$?
    {node|if} {punctuation|[} {attr-name|"$status"} {operator|=} {attr-value|1} {punctuation|]} && {punctuation|[} -n {node|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        ! {node|"$java_home/bin/java"} ${node|options} ${punctuation|\{}{node|JBUILD_JAVA_OPTS}{operator|:}-{punctuation|\}} -version >/{node|dev}/{node|null} {node|2}>&{node|1}{punctuation|;} {node|then}
        {node|printf} '{node|jbuild}{operator|:} {node|Java} {node|cannot} {node|start} {node|with} {attr-name|JBUILD_JAVA_OPTS}{operator|=}%{node|s}\\n' {node|"$JBUILD_JAVA_OPTS"} >&{node|2}
        {attr-name|status}{operator|=}{attr-value|3}
    {node|fi}
{punctuation|\}}

{node|set} -f
{node|if} {punctuation|[} -n {node|"$archive"} {punctuation|]} && {punctuation|[} -z {node|"$use_archive"} {punctuation|]} && {punctuation|[} {attr-name|"$\{1:-\}"} {operator|=} {attr-value|build} {punctuation|]} && {punctuation|[} ! {node|"$archive.failed"} -nt {node|"$jar"} {punctuation|]}{punctuation|;} {node|then}
    {node|run_java} ${node|options} ${punctuation|\{}{node|JBUILD_JAVA_OPTS}{operator|:}-{punctuation|\}} -jar {node|"$jar"} {node|"$@"}
    {node|if} {punctuation|[} {attr-name|"$status"} {operator|=} {attr-value|0} {punctuation|]} && {node|mkdir} -p {node|"$\{archive%/*\}"} {node|2}>/{node|dev}/{node|null} && {punctuation|[} -w {node|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {node|then}
        {node|if} {punctuation|[} {attr-name|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {attr-value|wait} {punctuation|]}{punctuation|;} {node|then}
            ({node|train}) {node|<{markup language-markup language-html language-xml|/dev/null }>}/{node|dev}/{node|null} {node|2}>&{node|1}
        {node|else}
            ({node|train}) {node|<{markup language-markup language-html language-xml|/dev/null }>}/{node|dev}/{node|null} {node|2}>&{node|1} &
        {node|fi}
    {node|fi}
    {node|exit} {node|"$status"}
{node|fi}
{node|if} {punctuation|[} -n {node|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {node|then}
    {node|run_java} ${node|options} ${punctuation|\{}{node|use_archive}{operator|:}+{node|"$use_archive"}{punctuation|\}} ${node|JBUILD_JAVA_OPTS} -jar {node|"$jar"} {node|"$@"}
    {node|exit} {node|"$status"}
{node|fi}
{node|exec} {node|"$java_home/bin/java"} ${node|options} ${punctuation|\{}{node|use_archive}{operator|:}+{node|"$use_archive"}{punctuation|\}} -jar {node|"$jar"} {node|"$@"}
