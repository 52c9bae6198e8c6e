#{operator|!}{operator|/}bin{operator|/}sh
# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.
#
# On its usual way this script starts no other process than Java itself, because start{operator|-}up time is what a small build
# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes{comment|; "wait": make it before this command ends, not behind it}

fail() \{
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}{number|$0}
case {operator|$}self in
    {operator|*}{operator|/}{operator|*}) {comment|;;}
    {operator|*}) self{operator|=}.{operator|/}{operator|$}self {comment|;;}
esac
while {operator|[} {operator|-}h {string|"$self"} {operator|]}{comment|; do}
    link{operator|=}{operator|$}(readlink {string|"$self"}) {operator|\|}{operator|\|} fail {string|"the link $self cannot be followed"}
    case {operator|$}link in
        {operator|/}{operator|*}) self{operator|=}{operator|$}link {comment|;;}
        {operator|*}) self{operator|=}{operator|$}\{self{operator|%}{operator|/}{operator|*}\}{operator|/}{operator|$}link {comment|;;}
    esac
done
root{operator|=}{operator|$}\{self{operator|%}{operator|/}{operator|*}\}
case {operator|$}root in
    .) root{operator|=}{operator|$}PWD {comment|;;}
    {string|''}) root{operator|=}{operator|/} {comment|;;}
esac
case {operator|$}root{operator|/} in
    {operator|*}{operator|/}.{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}..{operator|/}{operator|*} {operator|\|} {operator|[}{operator|!}{operator|/}{operator|]}{operator|*}) root{operator|=}{operator|$}(cd {string|"$root"} {operator|&}{operator|&} pwd) {operator|\|}{operator|\|} fail {string|"the folder $root cannot be entered"} {comment|;;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

if {operator|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {operator|]}{comment|; then}
    cache{operator|=}{operator|$}XDG_CACHE_HOME{operator|/}jbuild
elif {operator|[} {operator|-}n {string|"$\{HOME:-\}"} {operator|]} {operator|&}{operator|&} {operator|[} {operator|-}d {string|"$HOME"} {operator|]}{comment|; then}
    cache{operator|=}{operator|$}HOME{operator|/}.cache{operator|/}jbuild
else
    cache{operator|=}
fi

# Calls {number|$1} with the folders that hold JDKs, each in a folder of its own.
with_jdk_parents() \{
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        {operator|$}\{HOME:{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK in the folder {number|$1} says about itself: feature{operator|=}{number|17}, runtime{operator|=}{number|17.0}.{number|15}{operator|+}{number|6}. False where it has no Java.
look_at() \{
    feature{operator|=}{number|0}
    runtime{operator|=}
    {operator|[} {operator|-}x {string|"$1/bin/java"} {operator|]} {operator|&}{operator|&} {operator|[} {operator|-}r {string|"$1/release"} {operator|]} {operator|\|}{operator|\|} return {number|1}
    while IFS{operator|=} read {operator|-}r line {operator|\|}{operator|\|} {operator|[} {operator|-}n {string|"$line"} {operator|]}{comment|; do}
        case {operator|$}line in
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}) runtime{operator|=}{operator|$}\{line#{operator|*}{operator|=}\} {comment|;;}
            JAVA_VERSION{operator|=}{operator|*})
                version{operator|=}{operator|$}\{line#{operator|*}{operator|=}\}
                version{operator|=}{operator|$}\{version#\\"\}
                version{operator|=}{operator|$}\{version#{number|1}.\}
                feature{operator|=}{operator|$}\{version{operator|%}{operator|%}{operator|[}{operator|!}{number|0}{operator|-}{number|9}{operator|]}{operator|*}\}
                runtime{operator|=}{operator|$}\{runtime:{operator|-}{operator|$}version\}
                {comment|;;}
        esac
        {operator|[} {string|"$\{feature:-0\}"} {operator|!}{operator|=} {number|0} {operator|]} {operator|&}{operator|&} {operator|[} {operator|-}n {string|"$runtime"} {operator|]} {operator|&}{operator|&} {operator|[} {string|"$runtime"} {operator|!}{operator|=} {string|"$version"} {operator|]} {operator|&}{operator|&} break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}{operator|$}\{runtime#\\"\}
    runtime{operator|=}{operator|$}\{runtime{operator|%}\\"\}
    {operator|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {operator|]}
\}

# Takes the JDK in the folder {number|$1} if it is newer than the best so far. Previews are used only when asked for.
consider() \{
    look_at {string|"$1"} {operator|\|}{operator|\|} return {number|0}
    case {operator|$}runtime in
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}) return {number|0} {comment|;;}
    esac
    if {operator|[} {string|"$feature"} {operator|-}gt {string|"$best"} {operator|]}{comment|; then}
        best{operator|=}{operator|$}feature
        java_home{operator|=}{number|$1}
    fi
\}

consider_all() \{
    for folder in {string|"$@"}{comment|; do}
        for jdk in {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{comment|; do}
            {operator|[} {operator|-}d {string|"$jdk"} {operator|]} {operator|&}{operator|&} consider {string|"$jdk"}
        done
    done
\}

search_java() \{
    java_home{operator|=}
    if {operator|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {operator|]}{comment|; then}
        look_at {string|"$JBUILD_JAVA_HOME"} {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {operator|[} {string|"$feature"} {operator|-}ge {number|17} {operator|]} {operator|\|}{operator|\|} fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}{operator|$}JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    if {operator|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {operator|]}{comment|; then}
        consider {string|"$JAVA_HOME"}
    fi
    found{operator|=}{operator|$}(command {operator|-}v java) {operator|&}{operator|&} found{operator|=}{operator|$}(readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null) {operator|&}{operator|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{comment|; do}
        consider {string|"$jdk"}
    done
    {operator|[} {operator|-}n {string|"$java_home"} {operator|]} {operator|\|}{operator|\|} fail "no Java {number|17} or newer was found.
Install a JDK (any vendor, {number|17} or newer{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
Looked at: JAVA_HOME, PATH, {operator|/}usr{operator|/}lib{operator|/}jvm, {operator|/}usr{operator|/}java, {operator|/}opt{operator|/}java, ~{operator|/}.sdkman, ~{operator|/}.jdks, and the folders of macOS."
\}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    {operator|[} {operator|-}n {string|"$cache"} {operator|]} {operator|&}{operator|&} {operator|[} {operator|-}r {string|"$cache/java"} {operator|]} {operator|\|}{operator|\|} return {number|1}
    \{
        IFS{operator|=} read {operator|-}r line {operator|&}{operator|&} {operator|[} {string|"$line"} {operator|=} {string|"$asked"} {operator|]} {operator|&}{operator|&} IFS{operator|=} read {operator|-}r java_home
    \} {operator|<}{string|"$cache/java"} {operator|\|}{operator|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at {string|"$java_home"} {operator|&}{operator|&} {operator|[} {string|"$feature"} {operator|-}ge {number|17} {operator|]}
\}

are_older_than_memory() \{
    for folder in {string|"$@"}{comment|; do}
        {operator|[} {string|"$folder"} {operator|-}nt {string|"$cache/java"} {operator|]} {operator|&}{operator|&} return {number|1}
    done
    return {number|0}
\}

remember_java() \{
    {operator|[} {operator|-}n {string|"$cache"} {operator|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} {operator|[} {operator|-}w {string|"$cache"} {operator|]} {operator|\|}{operator|\|} return {number|0}
    case {operator|$}asked in
        {operator|*}'
'{operator|*}) return {number|0} {comment|;;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
\}

if {operator|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {operator|]} {operator|\|}{operator|\|} {operator|!} remembered_java{comment|; then}
    search_java
    look_at {string|"$java_home"}
    {operator|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {operator|]} {operator|\|}{operator|\|} remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder {number|$1} is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in {string|"$1"}{operator|/}{operator|*}{comment|; do}
        if {operator|[} {string|"$file"} {operator|-}nt {string|"$jar"} {operator|]}{comment|; then}
            return {number|0}
        elif {operator|[} {operator|-}d {string|"$file"} {operator|]}{comment|; then}
            has_newer {string|"$file"} {operator|&}{operator|&} return {number|0}
        fi
    done
    return {number|1}
\}

is_stale() \{
    {operator|[} {operator|-}f {string|"$jar"} {operator|]} {operator|&}{operator|&} {operator|[} {operator|!} {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} {operator|]} {operator|\|}{operator|\|} return {number|0}
    for part in src{operator|/}main _layouts _includes assets{operator|/}theme{comment|; do}
        has_newer {string|"$root/$part"} {operator|&}{operator|&} return {number|0}
    done
    return {number|1}
\}

build_jar() \{
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|}{operator|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{number|2}
    if {operator|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {operator|]} {operator|&}{operator|&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{comment|; then}
        JAVA_HOME{operator|=}{operator|$}java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"$root/target"} {operator|&}{operator|&} : {operator|>}{string|"$root/target/build-begin"} {operator|\|}{operator|\|} fail {string|"the folder $root/target cannot be written"}
    if {operator|!} (cd {string|"$root"} {operator|&}{operator|&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip{operator|=}true package) {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{comment|; then}
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail "the tool could not be built{comment|; Maven's messages above say why"}
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
\}

if {operator|[} {operator|-}f {string|"$root/pom.xml"} {operator|]}{comment|; then}
    jar{operator|=}{operator|$}root{operator|/}target{operator|/}jbuild.jar
    if is_stale{comment|; then}
        build_jar
    fi
else
    jar{operator|=}{operator|$}root{operator|/}jbuild.jar
    {operator|[} {operator|-}f {string|"$jar"} {operator|]} {operator|\|}{operator|\|} jar{operator|=}{operator|$}root{operator|/}lib{operator|/}jbuild.jar
    {operator|[} {operator|-}f {string|"$jar"} {operator|]} {operator|\|}{operator|\|} fail {string|"jbuild.jar was expected beside $self"}
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build is over before the second compiler pays{comment|; a command that lives long (a preview server) must not get}
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF{operator|-}{number|8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word, least of all on standard output.
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
{operator|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {operator|]} {operator|\|}{operator|\|} options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{operator|[} {operator|-}t {number|1} {operator|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{operator|[} {operator|-}t {number|2} {operator|]} {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
if {operator|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {operator|]}{comment|; then}
    LC_ALL{operator|=}C.UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX:ArchiveClassesAtExit{operator|=}
if {operator|[} {operator|-}n {string|"$cache"} {operator|]} {operator|&}{operator|&} {operator|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!}{operator|=} off {operator|]}{comment|; then}
    archive{operator|=}{operator|$}cache{operator|/}{operator|$}runtime{operator|$}java_home{operator|$}root{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX:SharedArchiveFile{operator|=}{operator|$}archive
    if {operator|[} {string|"$feature"} {operator|-}ge {number|25} {operator|]}{comment|; then}
        use_archive{operator|=}{operator|-}XX:AOTCache{operator|=}{operator|$}archive
        make_archive{operator|=}{operator|-}XX:AOTCacheOutput{operator|=}
    fi
    if {operator|[} {operator|!} {string|"$archive"} {operator|-}nt {string|"$jar"} {operator|]} {operator|\|}{operator|\|} {operator|[} {string|"$java_home/release"} {operator|-}nt {string|"$archive"} {operator|]}{comment|; then}
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap {string|''} HUP INT
    if nice {operator|-}n {number|10} {string|"$java_home/bin/java"} {operator|$}options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} {operator|[} {operator|-}s {string|"$archive.$$"} {operator|]}{comment|; then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    else
        : {operator|>}{string|"$archive.failed"}
    fi
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java. It ends with {number|1} when it cannot start, as jbuild does for a site with errors{comment|; so it is asked once more.}
run_java() \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}{operator|$}?
    if {operator|[} {string|"$status"} {operator|=} {number|1} {operator|]} {operator|&}{operator|&} {operator|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {operator|]} {operator|&}{operator|&}
        {operator|!} {string|"$java_home/bin/java"} {operator|$}options {operator|$}\{JBUILD_JAVA_OPTS:{operator|-}\} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}{comment|; then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
\}

set {operator|-}f
if {operator|[} {operator|-}n {string|"$archive"} {operator|]} {operator|&}{operator|&} {operator|[} {operator|-}z {string|"$use_archive"} {operator|]} {operator|&}{operator|&} {operator|[} {string|"$\{1:-\}"} {operator|=} build {operator|]} {operator|&}{operator|&} {operator|[} {operator|!} {string|"$archive.failed"} {operator|-}nt {string|"$jar"} {operator|]}{comment|; then}
    run_java {operator|$}options {operator|$}\{JBUILD_JAVA_OPTS:{operator|-}\} {operator|-}jar {string|"$jar"} {string|"$@"}
    if {operator|[} {string|"$status"} {operator|=} {number|0} {operator|]} {operator|&}{operator|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} {operator|[} {operator|-}w {string|"$\{archive%/*\}"} {operator|]}{comment|; then}
        if {operator|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {operator|]}{comment|; then}
            (train) {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        else
            (train) {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit {string|"$status"}
fi
if {operator|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {operator|]}{comment|; then}
    run_java {operator|$}options {operator|$}\{use_archive:{operator|+}{string|"$use_archive"}\} {operator|$}JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
fi
exec {string|"$java_home/bin/java"} {operator|$}options {operator|$}\{use_archive:{operator|+}{string|"$use_archive"}\} {operator|-}jar {string|"$jar"} {string|"$@"}
