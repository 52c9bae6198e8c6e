#!{operator|/}bin{operator|/}sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool {keyword|where} this is a clone that has changed{punctuation|,} {operator|and} hands over to Java{punctuation|.}
#
# {keyword|On} its usual way this script starts no other process than Java itself{punctuation|,} because {keyword|start}{operator|-}up time is what a small build
# mostly consists of{punctuation|.} So it tests {operator|and} reads with the shell's own means{punctuation|,} {operator|and} keeps what it found in a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to {keyword|use}{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends{punctuation|,} {operator|not} behind it

{function|fail}{punctuation|(}{punctuation|)} \{
    printf {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}{operator|&}{number|2}
    exit {number|3}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} {keyword|where} this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
{keyword|case} $self in
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{punctuation|.}{operator|/}$self {punctuation|;}{punctuation|;}
esac
{keyword|while} [ {operator|-}h {string|"$self"} ]{punctuation|;} do
    link{operator|=}${punctuation|(}readlink {string|"$self"}{punctuation|)} \|\| fail {string|"the link $self cannot be followed"}
    {keyword|case} $link in
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}$\{self%{operator|/}{operator|*}\}{operator|/}$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}$\{self%{operator|/}{operator|*}\}
{keyword|case} $root in
    {punctuation|.}{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
{keyword|case} $root{operator|/} in
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} \| {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} \| [!{operator|/}]{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd {string|"$root"} {operator|&}{operator|&} pwd{punctuation|)} \|\| fail {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} [ {operator|-}n {string|"$\{XDG_CACHE_HOME:-\}"} ]{punctuation|;} {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif [ {operator|-}n {string|"$\{HOME:-\}"} ] {operator|&}{operator|&} [ {operator|-}d {string|"$HOME"} ]{punctuation|;} {keyword|then}
    cache{operator|=}$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
{keyword|fi}

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own{punctuation|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} \{
    {string|"$1"} {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines \\
        $\{HOME{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
\}

# Reads what the JDK in the folder ${number|1} says about itself{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} False {keyword|where} it has no Java{punctuation|.}
{function|look_at}{punctuation|(}{punctuation|)} \{
    feature{operator|=}{number|0}
    runtime{operator|=}
    [ {operator|-}x {string|"$1/bin/java"} ] {operator|&}{operator|&} [ {operator|-}r {string|"$1/release"} ] \|\| {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} {keyword|read} {operator|-}r line \|\| [ {operator|-}n {string|"$line"} ]{punctuation|;} do
        {keyword|case} $line in
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}$\{line#{operator|*}{operator|=}\} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}$\{line#{operator|*}{operator|=}\}
                version{operator|=}$\{version#\\"\}
                version{operator|=}$\{version#{number|1.}\}
                feature{operator|=}$\{version%%[!{number|0}{operator|-}{number|9}]{operator|*}\}
                runtime{operator|=}$\{runtime{punctuation|:}{operator|-}$version\}
                {punctuation|;}{punctuation|;}
        esac
        [ {string|"$\{feature:-0\}"} !{operator|=} {number|0} ] {operator|&}{operator|&} [ {operator|-}n {string|"$runtime"} ] {operator|&}{operator|&} [ {string|"$runtime"} !{operator|=} {string|"$version"} ] {operator|&}{operator|&} break
    done {operator|<}{string|"$1/release"}
    runtime{operator|=}$\{runtime#\\"\}
    runtime{operator|=}$\{runtime%\\"\}
    [ {string|"$\{feature:-0\}"} {operator|-}gt {number|0} ]
\}

# Takes the JDK in the folder ${number|1} {keyword|if} it is newer than the best so far{punctuation|.} Previews are used only when asked {keyword|for}{punctuation|.}
{function|consider}{punctuation|(}{punctuation|)} \{
    look_at {string|"$1"} \|\| {keyword|return} {number|0}
    {keyword|case} $runtime in
        {operator|*}{operator|-}ea{operator|*} \| {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} [ {string|"$feature"} {operator|-}gt {string|"$best"} ]{punctuation|;} {keyword|then}
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    {keyword|fi}
\}

{function|consider_all}{punctuation|(}{punctuation|)} \{
    {keyword|for} folder in {string|"$@"}{punctuation|;} do
        {keyword|for} jdk in {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} do
            [ {operator|-}d {string|"$jdk"} ] {operator|&}{operator|&} consider {string|"$jdk"}
        done
    done
\}

{function|search_java}{punctuation|(}{punctuation|)} \{
    java_home{operator|=}
    {keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} ]{punctuation|;} {keyword|then}
        look_at {string|"$JBUILD_JAVA_HOME"} \|\| fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {string|"$feature"} {operator|-}ge {number|17} ] \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home{operator|=}$JBUILD_JAVA_HOME
        {keyword|return}
    {keyword|fi}
    best{operator|=}{number|16}
    {keyword|if} [ {operator|-}n {string|"$\{JAVA_HOME:-\}"} ]{punctuation|;} {keyword|then}
        consider {string|"$JAVA_HOME"}
    {keyword|fi}
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&}{operator|&} found{operator|=}${punctuation|(}readlink {operator|-}f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&}{operator|&} consider {string|"$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider {string|"$jdk"}
    done
    [ {operator|-}n {string|"$java_home"} ] \|\| fail "no Java {number|17} {operator|or} newer was found{punctuation|.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} {operator|or} set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} ~{operator|/}{punctuation|.}sdkman{punctuation|,} ~{operator|/}{punctuation|.}jdks{punctuation|,} {operator|and} the folders of macOS{punctuation|.}"
\}

asked{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question{punctuation|,} {operator|and} no JDK has come {operator|or} gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} \{
    [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} [ {operator|-}r {string|"$cache/java"} ] \|\| {keyword|return} {number|1}
    \{
        IFS{operator|=} {keyword|read} {operator|-}r line {operator|&}{operator|&} [ {string|"$line"} {operator|=} {string|"$asked"} ] {operator|&}{operator|&} IFS{operator|=} {keyword|read} {operator|-}r java_home
    \} {operator|<}{string|"$cache/java"} \|\| {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at {string|"$java_home"} {operator|&}{operator|&} [ {string|"$feature"} {operator|-}ge {number|17} ]
\}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} \{
    {keyword|for} folder in {string|"$@"}{punctuation|;} do
        [ {string|"$folder"} {operator|-}nt {string|"$cache/java"} ] {operator|&}{operator|&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
\}

{function|remember_java}{punctuation|(}{punctuation|)} \{
    [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} mkdir {operator|-}p {string|"$cache"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} [ {operator|-}w {string|"$cache"} ] \|\| {keyword|return} {number|0}
    {keyword|case} $asked in
        {operator|*}'
'{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&}{operator|&} mv {operator|-}f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null
\}

{keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| ! remembered_java{punctuation|;} {keyword|then}
    search_java
    look_at {string|"$java_home"}
    [ {operator|-}n {string|"$\{JBUILD_JAVA_HOME:-\}"} ] \|\| remember_java
{keyword|fi}

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${number|1} is newer than the jar{punctuation|.} A folder is newer when a file in it came {operator|or} went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} \{
    {keyword|for} file in {string|"$1"}{operator|/}{operator|*}{punctuation|;} do
        {keyword|if} [ {string|"$file"} {operator|-}nt {string|"$jar"} ]{punctuation|;} {keyword|then}
            {keyword|return} {number|0}
        elif [ {operator|-}d {string|"$file"} ]{punctuation|;} {keyword|then}
            has_newer {string|"$file"} {operator|&}{operator|&} {keyword|return} {number|0}
        {keyword|fi}
    done
    {keyword|return} {number|1}
\}

{function|is_stale}{punctuation|(}{punctuation|)} \{
    [ {operator|-}f {string|"$jar"} ] {operator|&}{operator|&} [ ! {string|"$root/pom.xml"} {operator|-}nt {string|"$jar"} ] \|\| {keyword|return} {number|0}
    {keyword|for} part in src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer {string|"$root/$part"} {operator|&}{operator|&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
\}

{function|build_jar}{punctuation|(}{punctuation|)} \{
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null \|\|
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{number|2}
    {keyword|if} [ {operator|-}z {string|"$\{JAVA_HOME:-\}"} ] {operator|&}{operator|&} ! command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} {keyword|then}
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    {keyword|fi}
    mkdir {operator|-}p {string|"$root/target"} {operator|&}{operator|&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} \|\| fail {string|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}cd {string|"$root"} {operator|&}{operator|&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        cat {string|"$root/target/build.log"} {operator|>}{operator|&}{number|2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    {keyword|fi}
    # The jar counts as old as the build's {keyword|begin}{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch {operator|-}r {string|"$root/target/build-begin"} {string|"$jar"}
\}

{keyword|if} [ {operator|-}f {string|"$root/pom.xml"} ]{punctuation|;} {keyword|then}
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    {keyword|fi}
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    [ {operator|-}f {string|"$jar"} ] \|\| jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    [ {operator|-}f {string|"$jar"} ] \|\| fail {string|"jbuild.jar was expected beside $self"}
{keyword|fi}

# {operator|-}{operator|-}{operator|-}{operator|-} Java's options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must {operator|not} get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} {operator|and} Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
options{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
# What goes wrong with an archive is never worth a word{punctuation|,} least of {keyword|all} {keyword|on} standard output{punctuation|.}
options{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
# {operator|Not} each Java knows each of these{punctuation|.} But that would go {keyword|for} the author's options too{punctuation|,} whose slips must be told{punctuation|.}
[ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] \|\| options{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
[ {operator|-}t {number|1} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stdout=terminal"}
[ {operator|-}t {number|2} ] {operator|&}{operator|&} options{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} [ ! {operator|-}d {operator|/}System{operator|/}Library ]{punctuation|;} {keyword|then}
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
{keyword|fi}

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK {operator|and} the tool's folder{punctuation|,} {operator|and} is of {keyword|use} as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} [ {operator|-}n {string|"$cache"} ] {operator|&}{operator|&} [ {string|"$\{JBUILD_ARCHIVE:-\}"} !{operator|=} off ]{punctuation|;} {keyword|then}
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} [ {string|"$feature"} {operator|-}ge {number|25} ]{punctuation|;} {keyword|then}
        use_archive{operator|=}{operator|-}XX{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{punctuation|:}AOTCacheOutput{operator|=}
    {keyword|fi}
    {keyword|if} [ ! {string|"$archive"} {operator|-}nt {string|"$jar"} ] \|\| [ {string|"$java_home/release"} {operator|-}nt {string|"$archive"} ]{punctuation|;} {keyword|then}
        use_archive{operator|=}
    {keyword|fi}
{keyword|fi}

# Makes the archive {keyword|from} a run of the tool over a small site of its own{punctuation|,} so that the author's site is {operator|not} touched{punctuation|.} It
# is moved into place whole{punctuation|,} so that several can do this at once{punctuation|.} After a failure it is {operator|not} tried again with this jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} \{
    trap {string|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} {operator|-}jar {string|"$jar"} train {operator|&}{operator|&} [ {operator|-}s {string|"$archive.$$"} ]{punctuation|;} {keyword|then}
        mv {operator|-}f {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    {keyword|fi}
    rm {operator|-}f {string|"$archive.$$"} {string|"$archive.$$.config"}
\}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java{punctuation|.} It ends with {number|1} when it cannot {keyword|start}{punctuation|,} as jbuild does {keyword|for} a site with errors{punctuation|;} so it is asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} \{
    {string|"$java_home/bin/java"} {string|"$@"}
    status{operator|=}$?
    {keyword|if} [ {string|"$status"} {operator|=} {number|1} ] {operator|&}{operator|&} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ] {operator|&}{operator|&}
        ! {string|"$java_home/bin/java"} $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} {keyword|then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    {keyword|fi}
\}

set {operator|-}f
{keyword|if} [ {operator|-}n {string|"$archive"} ] {operator|&}{operator|&} [ {operator|-}z {string|"$use_archive"} ] {operator|&}{operator|&} [ {string|"$\{1:-\}"} {operator|=} build ] {operator|&}{operator|&} [ ! {string|"$archive.failed"} {operator|-}nt {string|"$jar"} ]{punctuation|;} {keyword|then}
    run_java $options $\{JBUILD_JAVA_OPTS{punctuation|:}{operator|-}\} {operator|-}jar {string|"$jar"} {string|"$@"}
    {keyword|if} [ {string|"$status"} {operator|=} {number|0} ] {operator|&}{operator|&} mkdir {operator|-}p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&}{operator|&} [ {operator|-}w {string|"$\{archive%/*\}"} ]{punctuation|;} {keyword|then}
        {keyword|if} [ {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait ]{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        {keyword|fi}
    {keyword|fi}
    exit {string|"$status"}
{keyword|fi}
{keyword|if} [ {operator|-}n {string|"$\{JBUILD_JAVA_OPTS:-\}"} ]{punctuation|;} {keyword|then}
    run_java $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} $JBUILD_JAVA_OPTS {operator|-}jar {string|"$jar"} {string|"$@"}
    exit {string|"$status"}
{keyword|fi}
exec {string|"$java_home/bin/java"} $options $\{use_archive{punctuation|:}{operator|+}{string|"$use_archive"}\} {operator|-}jar {string|"$jar"} {string|"$@"}
