#!/bin/sh
# Starts jbuild{punctuation|:} finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself, because start-up time is what a small build
# mostly consists of{punctuation|.} So it tests and reads with the shell's own means, and keeps what it found in a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are
#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here
#   JBUILD_ARCHIVE    {string|"off"}{punctuation|:} no archive of loaded classes{punctuation|;} {string|"wait"}{punctuation|:} make it before this command ends, not behind it

{func|{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {property-declaration|{property|printf} {string|'jbuild: %s\\n'} {string|"$1"} {operator|>}&{number|2}}
    {property-declaration|{property|exit} {number|3}}
{punctuation|\}}

# ---- where this script lies ------------------------------------------------------------------------------------------

{variable-declaration|{variable|self=$0}}
{selector|case $self in}
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
    */}{punctuation|.}{comment|/* \| */}{punctuation|.}{punctuation|.}{comment|/* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;
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
        for jdk in "$folder"/* "$folder"/*/}{selector|Contents/Home; do}
            {punctuation|[} -d {string|"$jdk"} {punctuation|]} && consider {string|"$jdk"}
        done
    done
{punctuation|\}}

{func|{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {variable-declaration|{variable|java_home=}}
    {statement|{keyword|if} {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then}
        {property-declaration|{property|look_at} {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}}
        {punctuation|[} {string|"$feature"} -ge 17 {punctuation|]} \|\| fail {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {variable-declaration|{variable|java_home=$JBUILD_JAVA_HOME}}
        return
    fi
    {variable-declaration|{variable|best=16}}
    {statement|{keyword|if} {punctuation|[} -n {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} then}
        {property-declaration|{property|consider} {string|"$JAVA_HOME"}}
    fi
    {variable-declaration|{variable|found=$(command} -v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink -f {string|"$found"} {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider {string|"$\{found%/bin/java\}"}}
    {property-declaration|{property|with_jdk_parents} consider_all}
    {statement|{keyword|for} jdk {operator|in} {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk.jdk{operator|/}Contents{operator|/}Home{punctuation|;} do}
        {property-declaration|{property|consider} {string|"$jdk"}}
    done
    {punctuation|[} -n {string|"$java_home"} {punctuation|]} \|\| fail "no Java 17 or newer was found{punctuation|.}
{property-declaration|{property|Install} a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {operator|or} newer{punctuation|;} {number|25} {operator|is} fastest{punctuation|)}{punctuation|,} {operator|or} set JBUILD_JAVA_HOME to the folder of one.}
{property-declaration|{property|Looked} at{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}.sdkman{punctuation|,} {operator|~}{operator|/}.jdks{punctuation|,} {operator|and} the folders of macOS."}
{punctuation|\}}

{variable-declaration|{variable|asked="$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}}

# Whether the JDK that was found last time may be taken again{punctuation|:} same question, and no JDK has come or gone since{punctuation|.}
{func|{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {punctuation|[} -n {string|"$cache"} {punctuation|]} && {punctuation|[} -r {string|"$cache/java"} {punctuation|]} \|\| return 1
    {punctuation|\{}
        {variable-declaration|{variable|IFS=} read -r line {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} IFS{operator|=} read -r java_home}
    {punctuation|\}} <{string|"$cache/java"} \|\| return 1
    {property-declaration|{property|with_jdk_parents} are_older_than_memory {operator|&&} look_at {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} -ge {number|17} {punctuation|]}}
{punctuation|\}}

{func|{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {statement|{keyword|for} folder {operator|in} {string|"$@"}{punctuation|;} do}
        {punctuation|[} {string|"$folder"} -nt {string|"$cache/java"} {punctuation|]} && return 1
    done
    {statement|{keyword|return} {number|0}}
{punctuation|\}}

{func|{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {selector|[ -n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0
    case $asked in}
        *'
'*{punctuation|)} return 0 {punctuation|;}{punctuation|;}
    esac
    {property-declaration|{property|printf} {string|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}{string|"$cache/java.$$"} {operator|&&} mv -f {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>}{operator|/}dev{operator|/}null}
{punctuation|\}}

{statement|{keyword|if} {punctuation|[} -n {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} then}
    search_java
    {property-declaration|{property|look_at} {string|"$java_home"}}
    {selector|[ -n "${punctuation|\{}}{property-declaration|{property|JBUILD_JAVA_HOME}{punctuation|:}{operator|-}{punctuation|\}}" {punctuation|]} {operator|\|\|} remember_java}
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar{punctuation|.} A folder is newer when a file in it came or went{punctuation|.}
{func|{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {statement|{keyword|for} file {operator|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} do}
        {statement|{keyword|if} {punctuation|[} {string|"$file"} -nt {string|"$jar"} {punctuation|]}{punctuation|;} then}
            {statement|{keyword|return} {number|0}}
        {property-declaration|{property|elif} {punctuation|[} -d {string|"$file"} {punctuation|]}{punctuation|;}} {selector|then}
            {property-declaration|{property|has_newer} {string|"$file"} {operator|&&} {keyword|return} {number|0}}
        fi
    done
    {statement|{keyword|return} {number|1}}
{punctuation|\}}

{func|{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {punctuation|[} -f {string|"$jar"} {punctuation|]} && {punctuation|[} ! {string|"$root/pom.xml"} -nt {string|"$jar"} {punctuation|]} \|\| return 0
    {statement|{keyword|for} part {operator|in} src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do}
        {property-declaration|{property|has_newer} {string|"$root/$part"} {operator|&&} {keyword|return} {number|0}}
    done
    {statement|{keyword|return} {number|1}}
{punctuation|\}}

{func|{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {selector|command -v mvn >/dev/null \|\|}
        {property-declaration|{property|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}}
    {property-declaration|{property|printf} {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}&{number|2}}
    {statement|{keyword|if} {punctuation|[} -z {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} command -v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} then}
        {variable-declaration|{variable|JAVA_HOME=$java_home}}
        {property-declaration|{property|export} JAVA_HOME}
    fi
    {property-declaration|{property|mkdir} -p {string|"$root/target"} {operator|&&} {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} fail {string|"the folder $root/target cannot be written"}}
    {statement|{keyword|if} {operator|!} {punctuation|(}cd {string|"$root"} {operator|&&} mvn -B -q -Dmaven.test.skip{operator|=}{boolean|true} package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}&{number|1}{punctuation|;} then}
        {property-declaration|{property|cat} {string|"$root/target/build.log"} {operator|>}&{number|2}}
        {property-declaration|{property|fail} {string|"the tool could not be built; Maven's messages above say why"}}
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time{punctuation|.}
    {property-declaration|{property|touch} -r {string|"$root/target/build-begin"} {string|"$jar"}}
{punctuation|\}}

{statement|{keyword|if} {punctuation|[} -f {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} then}
    {variable-declaration|{variable|jar=$root/target/jbuild.jar}}
    {statement|{keyword|if} is_stale{punctuation|;} then}
        build_jar
    fi
{selector|else}
    {variable-declaration|{variable|jar=$root/jbuild.jar}}
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| jar=$root/lib/jbuild{punctuation|.}jar
    {punctuation|[} -f {string|"$jar"} {punctuation|]} \|\| fail {string|"jbuild.jar was expected beside $self"}
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays{punctuation|;} a command that lives long {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale, and Java takes anything but UTF-8 badly{punctuation|.}
{variable-declaration|{variable|options="-XX:+UseSerialGC} -XX{punctuation|:}TieredStopAtLevel{operator|=}{number|1} -XX{punctuation|:}-UsePerfData"}
{variable-declaration|{variable|options="$options} -Dfile.encoding{operator|=}UTF-8 -Dsun.jnu.encoding{operator|=}UTF-8"}
# What goes wrong with an archive is never worth a word, least of all on standard output{punctuation|.}
{variable-declaration|{variable|options="$options} -XX{punctuation|:}{operator|+}DisplayVMOutputToStderr -Xlog{punctuation|:}disable"}
{selector|# Not each Java knows each of these. But that would go for the author's options too{punctuation|,} whose slips must be told.
[ -n "${punctuation|\{}}{property-declaration|{property|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}}{string|" ] \|\| options="}$options -XX{punctuation|:}{operator|+}IgnoreUnrecognizedVMOptions"}
{punctuation|[} -t 1 {punctuation|]} && options={string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} -t 2 {punctuation|]} && options={string|"$options -Djbuild.stderr=terminal"}
{statement|{keyword|if} {punctuation|[} {operator|!} -d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then}
    {variable-declaration|{variable|LC_ALL=C.UTF-8}}
    {property-declaration|{property|export} LC_ALL}
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
{variable-declaration|{variable|archive=}}
{variable-declaration|{variable|use_archive=}}
{variable-declaration|{variable|make_archive=-XX:ArchiveClassesAtExit=}}
{statement|{keyword|if} {punctuation|[} -n {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} off {punctuation|]}{punctuation|;} then}
    {variable-declaration|{variable|archive=$cache/$runtime$java_home$root/jbuild.archive}}
    {variable-declaration|{variable|use_archive=-XX:SharedArchiveFile=$archive}}
    {statement|{keyword|if} {punctuation|[} {string|"$feature"} -ge {number|25} {punctuation|]}{punctuation|;} then}
        {variable-declaration|{variable|use_archive=-XX:AOTCache=$archive}}
        {variable-declaration|{variable|make_archive=-XX:AOTCacheOutput=}}
    fi
    {statement|{keyword|if} {punctuation|[} {operator|!} {string|"$archive"} -nt {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} -nt {string|"$archive"} {punctuation|]}{punctuation|;} then}
        {variable-declaration|{variable|use_archive=}}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched{punctuation|.} It
# is moved into place whole, so that several can do this at once{punctuation|.} After a failure it is not tried again with this jar{punctuation|.}
{func|{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {property-declaration|{property|trap} {string|''} HUP INT}
    {statement|{keyword|if} nice -n {number|10} {string|"$java_home/bin/java"} $options {string|"$make_archive$archive.$$"} -jar {string|"$jar"} train {operator|&&} {punctuation|[} -s {string|"$archive.$$"} {punctuation|]}{punctuation|;} then}
        {property-declaration|{property|mv} -f {string|"$archive.$$"} {string|"$archive"}}
    {property-declaration|{property|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}}
    fi
    {property-declaration|{property|rm} -f {string|"$archive.$$"} {string|"$archive.$$.config"}}
{punctuation|\}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java{punctuation|.} It ends with 1 when it cannot start, as jbuild does for a site with errors{punctuation|;} so it is asked once more{punctuation|.}
{func|{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}}
    {string|"$java_home/bin/java"} {string|"$@"}
    {variable-declaration|{variable|status=$?}}
    {statement|{keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}}
        {selector|! "$java_home/bin/java" $options ${punctuation|\{}}{property-declaration|{property|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} -version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}&{number|1}{punctuation|;}} {selector|then}
        {property-declaration|{property|printf} {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {operator|>}&{number|2}}
        {variable-declaration|{variable|status=3}}
    fi
{punctuation|\}}

{property-declaration|{property|set} -f}
{statement|{keyword|if} {punctuation|[} -n {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} -z {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} -nt {string|"$jar"} {punctuation|]}{punctuation|;} then}
    {selector|run_java $options ${punctuation|\{}}JBUILD_JAVA_OPTS{punctuation|:}-{punctuation|\}} -jar {string|"$jar"} {string|"$@"}
    {statement|{keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir -p {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} -w {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} then}
        {statement|{keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} wait {punctuation|]}{punctuation|;} then}
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1
        {selector|else}
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null 2>&1 &
        fi
    fi
    {property-declaration|{property|exit} {string|"$status"}}
fi
{statement|{keyword|if} {punctuation|[} -n {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} then}
    {selector|run_java $options ${punctuation|\{}}use_archive{punctuation|:}+{string|"$use_archive"}{punctuation|\}} $JBUILD_JAVA_OPTS -jar {string|"$jar"} {string|"$@"}
    {property-declaration|{property|exit} {string|"$status"}}
{selector|fi
exec "$java_home/bin/java" $options ${punctuation|\{}}{property-declaration|{property|use_archive}{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} -jar {string|"$jar"} {string|"$@"}}
