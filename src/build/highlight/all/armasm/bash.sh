{operator|#}{operator|!}{operator|/}bin{operator|/}sh
{operator|#} Starts jbuild: finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java.
{operator|#}
{operator|#} On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
{operator|#} mostly consists of. So it tests and reads with the shell's own means{punctuation|,} and keeps what it found in a cache folder.
{operator|#}
{operator|#}   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
{operator|#}   JBUILD_JAVA_OPTS  more options for Java{punctuation|,} after the ones given here
{operator|#}   JBUILD_ARCHIVE    {string|"off"}: no archive of loaded classes{comment|; "wait": make it before this command ends, not behind it}

fail{punctuation|(}{punctuation|)} \{
    printf 'jbuild: {operator|%}s\\n' {string|"{variable|$1}"} {operator|>}{number|&2}
    exit {number|3}
\}

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}{variable|$0}
case {variable|$self} in
    {operator|*}{operator|/}{operator|*}{punctuation|)} {comment|;;}
    {operator|*}{punctuation|)} self{operator|=}.{operator|/}{variable|$self} {comment|;;}
esac
while {punctuation|[} {operator|-}h {string|"{variable|$self}"} {punctuation|]}{comment|; do}
    link{operator|=}${punctuation|(}readlink {string|"{variable|$self}"}{punctuation|)} {operator|\|\|} fail {string|"the link {variable|$self} cannot be followed"}
    case {variable|$link} in
        {operator|/}{operator|*}{punctuation|)} self{operator|=}{variable|$link} {comment|;;}
        {operator|*}{punctuation|)} self{operator|=}$\{self{operator|%}{operator|/}{operator|*}\}{operator|/}{variable|$link} {comment|;;}
    esac
done
root{operator|=}$\{self{operator|%}{operator|/}{operator|*}\}
case {variable|$root} in
    .{punctuation|)} root{operator|=}{variable|$PWD} {comment|;;}
    {char|''}{punctuation|)} root{operator|=}{operator|/} {comment|;;}
esac
case {variable|$root}{operator|/} in
    {operator|*}{operator|/}.{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}..{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"{variable|$root}"} {operator|&&} pwd{punctuation|)} {operator|\|\|} fail {string|"the folder {variable|$root} cannot be entered"} {comment|;;}
esac

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

if {punctuation|[} {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{comment|; then}
    cache{operator|=}{variable|$XDG_CACHE_HOME}{operator|/}jbuild
elif {punctuation|[} {operator|-}n {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d {string|"{variable|$HOME}"} {punctuation|]}{comment|; then}
    cache{operator|=}{variable|$HOME}{operator|/}.cache{operator|/}jbuild
else
    cache{operator|=}
fi

{operator|#} Calls {variable|$1} with the folders that hold JDKs{punctuation|,} each in a folder of its own.
with_jdk_parents{punctuation|(}{punctuation|)} \{
    {string|"{variable|$1}"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        $\{HOME:{operator|+}{string|"{variable|$HOME}/.sdkman/candidates/java"} {string|"{variable|$HOME}/.jdks"} {string|"{variable|$HOME}/Library/Java/JavaVirtualMachines"}\}
\}

{operator|#} Reads what the JDK in the folder {variable|$1} says about itself: feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6}. False where it has no Java.
look_at{punctuation|(}{punctuation|)} \{
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x {string|"{variable|$1}/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"{variable|$1}/release"} {punctuation|]} {operator|\|\|} return {number|1}
    while {instruction keyword|IFS}{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n {string|"{variable|$line}"} {punctuation|]}{comment|; do}
        case {variable|$line} in
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}$\{line{operator|#}{operator|*}{operator|=}\} {comment|;;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}$\{line{operator|#}{operator|*}{operator|=}\}
                version{operator|=}$\{version{operator|#}\\"\}
                version{operator|=}$\{version{operator|#}{number|1}.\}
                feature{operator|=}$\{version{operator|%}{operator|%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}\}
                runtime{operator|=}$\{runtime:{operator|-}{variable|$version}\}
                {comment|;;}
        esac
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"{variable|$runtime}"} {punctuation|]} {operator|&&} {punctuation|[} {string|"{variable|$runtime}"} {operator|!=} {string|"{variable|$version}"} {punctuation|]} {operator|&&} break
    done {operator|<}{string|"{variable|$1}/release"}
    runtime{operator|=}$\{runtime{operator|#}\\"\}
    runtime{operator|=}$\{runtime{operator|%}\\"\}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}gt {number|0} {punctuation|]}
\}

{operator|#} Takes the JDK in the folder {variable|$1} if it is newer than the best so far. Previews are used only when asked for.
consider{punctuation|(}{punctuation|)} \{
    look_at {string|"{variable|$1}"} {operator|\|\|} return {number|0}
    case {variable|$runtime} in
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} return {number|0} {comment|;;}
    esac
    if {punctuation|[} {string|"{variable|$feature}"} {operator|-}gt {string|"{variable|$best}"} {punctuation|]}{comment|; then}
        best{operator|=}{variable|$feature}
        java_home{operator|=}{variable|$1}
    fi
\}

consider_all{punctuation|(}{punctuation|)} \{
    for folder in {string|"$@"}{comment|; do}
        for jdk in {string|"{variable|$folder}"}{operator|/}{operator|*} {string|"{variable|$folder}"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{comment|; do}
            {punctuation|[} {operator|-}d {string|"{variable|$jdk}"} {punctuation|]} {operator|&&} consider {string|"{variable|$jdk}"}
        done
    done
\}

search_java{punctuation|(}{punctuation|)} \{
    java_home{operator|=}
    if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{comment|; then}
        look_at {string|"{variable|$JBUILD_JAVA_HOME}"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME}, but no JDK is there"}
        {punctuation|[} {string|"{variable|$feature}"} {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java {variable|$feature}, but jbuild needs 17 or newer"}
        java_home{operator|=}{variable|$JBUILD_JAVA_HOME}
        return
    fi
    best{operator|=}{number|16}
    if {punctuation|[} {operator|-}n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{comment|; then}
        consider {string|"{variable|$JAVA_HOME}"}
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"{variable|$found}"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    for jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{comment|; do}
        consider {string|"{variable|$jdk}"}
    done
    {punctuation|[} {operator|-}n {string|"{variable|$java_home}"} {punctuation|]} {operator|\|\|} fail "no Java {number|17} or newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} or newer{comment|; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
Looked at: JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}.sdkman{punctuation|,} ~{operator|/}.jdks{punctuation|,} and the folders of macOS."
\}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|{variable|$PATH}\|$\{HOME:-\}"}

{operator|#} Whether the JDK that was found last time may be taken again: same question{punctuation|,} and no JDK has come or gone since.
remembered_java{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator|-}n {string|"{variable|$cache}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r {string|"{variable|$cache}/java"} {punctuation|]} {operator|\|\|} return {number|1}
    \{
        {instruction keyword|IFS}{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} {string|"{variable|$line}"} {operator|=} {string|"{variable|$asked}"} {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    \} {operator|<}{string|"{variable|$cache}/java"} {operator|\|\|} return {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"{variable|$java_home}"} {operator|&&} {punctuation|[} {string|"{variable|$feature}"} {operator|-}ge {number|17} {punctuation|]}
\}

are_older_than_memory{punctuation|(}{punctuation|)} \{
    for folder in {string|"$@"}{comment|; do}
        {punctuation|[} {string|"{variable|$folder}"} {operator|-}nt {string|"{variable|$cache}/java"} {punctuation|]} {operator|&&} return {number|1}
    done
    return {number|0}
\}

remember_java{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator|-}n {string|"{variable|$cache}"} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"{variable|$cache}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"{variable|$cache}"} {punctuation|]} {operator|\|\|} return {number|0}
    case {variable|$asked} in
        {operator|*}'
'{operator|*}{punctuation|)} return {number|0} {comment|;;}
    esac
    printf '{operator|%}s\\n{operator|%}s\\n' {string|"{variable|$asked}"} {string|"{variable|$java_home}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"{variable|$cache}/java.$$"} {operator|&&} mv {operator|-}f {string|"{variable|$cache}/java.$$"} {string|"{variable|$cache}/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
\}

if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{comment|; then}
    search_java
    look_at {string|"{variable|$java_home}"}
    {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} remember_java
fi

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{operator|#} Whether something under the folder {variable|$1} is newer than the jar. A folder is newer when a file in it came or went.
has_newer{punctuation|(}{punctuation|)} \{
    for file in {string|"{variable|$1}"}{operator|/}{operator|*}{comment|; do}
        if {punctuation|[} {string|"{variable|$file}"} {operator|-}nt {string|"{variable|$jar}"} {punctuation|]}{comment|; then}
            return {number|0}
        elif {punctuation|[} {operator|-}d {string|"{variable|$file}"} {punctuation|]}{comment|; then}
            has_newer {string|"{variable|$file}"} {operator|&&} return {number|0}
        fi
    done
    return {number|1}
\}

is_stale{punctuation|(}{punctuation|)} \{
    {punctuation|[} {operator|-}f {string|"{variable|$jar}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"{variable|$root}/pom.xml"} {operator|-}nt {string|"{variable|$jar}"} {punctuation|]} {operator|\|\|} return {number|0}
    for part in src{operator|/}main _layouts _includes assets{operator|/}theme{comment|; do}
        has_newer {string|"{variable|$root}/{variable|$part}"} {operator|&&} return {number|0}
    done
    return {number|1}
\}

build_jar{punctuation|(}{punctuation|)} \{
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' {operator|>}{number|&2}
    if {punctuation|[} {operator|-}z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{comment|; then}
        JAVA_HOME{operator|=}{variable|$java_home}
        export JAVA_HOME
    fi
    mkdir {operator|-}p {string|"{variable|$root}/target"} {operator|&&} : {operator|>}{string|"{variable|$root}/target/build-begin"} {operator|\|\|} fail {string|"the folder {variable|$root}/target cannot be written"}
    if {operator|!} {punctuation|(}cd {string|"{variable|$root}"} {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven.test.skip{operator|=}true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"{variable|$root}/target/build.log"} {number|2}{operator|>}{number|&1}{comment|; then}
        cat {string|"{variable|$root}/target/build.log"} {operator|>}{number|&2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    fi
    {operator|#} The jar counts as old as the build's begin{punctuation|,} so that what was edited meanwhile is built next time.
    touch {operator|-}r {string|"{variable|$root}/target/build-begin"} {string|"{variable|$jar}"}
\}

if {punctuation|[} {operator|-}f {string|"{variable|$root}/pom.xml"} {punctuation|]}{comment|; then}
    jar{operator|=}{variable|$root}{operator|/}target{operator|/}jbuild.jar
    if is_stale{comment|; then}
        build_jar
    fi
else
    jar{operator|=}{variable|$root}{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"{variable|$jar}"} {punctuation|]} {operator|\|\|} jar{operator|=}{variable|$root}{operator|/}lib{operator|/}jbuild.jar
    {punctuation|[} {operator|-}f {string|"{variable|$jar}"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside {variable|$self}"}
fi

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{operator|#} A build is over before the second compiler pays{comment|; a command that lives long (a preview server) must not get}
{operator|#} TieredStopAtLevel. Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly.
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"{variable|$options} -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{operator|#} What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output.
options{operator|=}{string|"{variable|$options} -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{operator|#} Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
{punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} options{operator|=}{string|"{variable|$options} -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}{string|"{variable|$options} -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}{string|"{variable|$options} -Djbuild.stderr=terminal"}
if {punctuation|[} {operator|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{comment|; then}
    LC_ALL{operator|=}C.UTF{operator|-}{number|8}
    export LC_ALL
fi

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{operator|#} It is named after the JDK and the tool's folder{punctuation|,} and is of use as long as it is newer than both. Java checks it again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX:ArchiveClassesAtExit{operator|=}
if {punctuation|[} {operator|-}n {string|"{variable|$cache}"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{comment|; then}
    archive{operator|=}{variable|$cache}{operator|/}{variable|$runtime}{variable|$java_home}{variable|$root}{operator|/}jbuild.archive
    use_archive{operator|=}{operator|-}XX:SharedArchiveFile{operator|=}{variable|$archive}
    if {punctuation|[} {string|"{variable|$feature}"} {operator|-}ge {number|25} {punctuation|]}{comment|; then}
        use_archive{operator|=}{operator|-}XX:AOTCache{operator|=}{variable|$archive}
        make_archive{operator|=}{operator|-}XX:AOTCacheOutput{operator|=}
    fi
    if {punctuation|[} {operator|!} {string|"{variable|$archive}"} {operator|-}nt {string|"{variable|$jar}"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"{variable|$java_home}/release"} {operator|-}nt {string|"{variable|$archive}"} {punctuation|]}{comment|; then}
        use_archive{operator|=}
    fi
fi

{operator|#} Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author's site is not touched. It
{operator|#} is moved into place whole{punctuation|,} so that several can do this at once. After a failure it is not tried again with this jar.
train{punctuation|(}{punctuation|)} \{
    trap {char|''} {instruction keyword|HUP} {instruction keyword|INT}
    if nice {operator|-}n {number|10} {string|"{variable|$java_home}/bin/java"} {variable|$options} {string|"{variable|$make_archive}{variable|$archive}.$$"} {operator|-}jar {string|"{variable|$jar}"} train {operator|&&} {punctuation|[} {operator|-}s {string|"{variable|$archive}.$$"} {punctuation|]}{comment|; then}
        mv {operator|-}f {string|"{variable|$archive}.$$"} {string|"{variable|$archive}"}
    else
        : {operator|>}{string|"{variable|$archive}.failed"}
    fi
    rm {operator|-}f {string|"{variable|$archive}.$$"} {string|"{variable|$archive}.$$.config"}
\}

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{operator|#} Runs Java. It ends with {number|1} when it cannot start{punctuation|,} as jbuild does for a site with errors{comment|; so it is asked once more.}
run_java{punctuation|(}{punctuation|)} \{
    {string|"{variable|$java_home}/bin/java"} {string|"$@"}
    status{operator|=}${operator|?}
    if {punctuation|[} {string|"{variable|$status}"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"{variable|$java_home}/bin/java"} {variable|$options} $\{JBUILD_JAVA_OPTS:{operator|-}\} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{number|&1}{comment|; then}
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS{operator|=}{operator|%}s\\n' {string|"{variable|$JBUILD_JAVA_OPTS}"} {operator|>}{number|&2}
        status{operator|=}{number|3}
    fi
\}

set {operator|-}f
if {punctuation|[} {operator|-}n {string|"{variable|$archive}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z {string|"{variable|$use_archive}"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"{variable|$archive}.failed"} {operator|-}nt {string|"{variable|$jar}"} {punctuation|]}{comment|; then}
    run_java {variable|$options} $\{JBUILD_JAVA_OPTS:{operator|-}\} {operator|-}jar {string|"{variable|$jar}"} {string|"$@"}
    if {punctuation|[} {string|"{variable|$status}"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w {string|"$\{archive%/*\}"} {punctuation|]}{comment|; then}
        if {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{comment|; then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{number|&1}
        else
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{number|&1} {operator|&}
        fi
    fi
    exit {string|"{variable|$status}"}
fi
if {punctuation|[} {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{comment|; then}
    run_java {variable|$options} $\{use_archive:{operator|+}{string|"{variable|$use_archive}"}\} {variable|$JBUILD_JAVA_OPTS} {operator|-}jar {string|"{variable|$jar}"} {string|"$@"}
    exit {string|"{variable|$status}"}
fi
exec {string|"{variable|$java_home}/bin/java"} {variable|$options} $\{use_archive:{operator|+}{string|"{variable|$use_archive}"}\} {operator|-}jar {string|"{variable|$jar}"} {string|"$@"}
