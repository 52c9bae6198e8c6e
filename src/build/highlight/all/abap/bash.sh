#!/bin/sh
# Starts jbuild{punctuation|:} finds a JDK{punctuation|,} builds the tool {keyword|where} this {keyword|is} a clone that has changed{punctuation|,} {keyword|and} hands over {keyword|to} Java{punctuation|.}
#
# {keyword|On} its usual way this script starts {keyword|no} {keyword|other} {keyword|process} than Java itself{punctuation|,} because start{token-operator punctuation|-}up {keyword|time} {keyword|is} what a small build
# mostly consists {keyword|of}{punctuation|.} So it tests {keyword|and} reads {keyword|with} the shell's own means{punctuation|,} {keyword|and} keeps what it {keyword|found} {keyword|in} a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK {keyword|to} use{punctuation|,} whichever {keyword|others} there are
#   JBUILD_JAVA_OPTS  more {keyword|options} {keyword|for} Java{punctuation|,} {keyword|after} the ones given here
#   JBUILD_ARCHIVE    {eol-comment comment|"off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{keyword|fail}{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    printf {string|'jbuild: %s\\n'} {eol-comment comment|"$1" >&2}
    {keyword|exit} {number|3}
{token-operator punctuation|\}}

# ---- {keyword|where} this script lies ------------------------------------------------------------------------------------------

self=${number|0}
{keyword|case} $self {keyword|in}
    */*{punctuation|)} ;;
    *{punctuation|)} self={punctuation|.}/$self ;;
esac
{keyword|while} [ -h {eol-comment comment|"$self" ]; do}
    link=${punctuation|(}readlink {eol-comment comment|"$self") \|}{string-template string|}{token-operator punctuation|\|} {keyword|fail} {eol-comment comment|"the link $self cannot be followed"}
    {keyword|case} $link {keyword|in}
        /*{punctuation|)} self=$link ;;
        *{punctuation|)} self=${token-operator punctuation|\{}self%/*{token-operator punctuation|\}}/$link ;;
    esac
done
root=${token-operator punctuation|\{}self%/*{token-operator punctuation|\}}
{keyword|case} $root {keyword|in}
    {punctuation|.}{punctuation|)} root=$PWD ;;
    {string|''}{punctuation|)} root=/ ;;
esac
{keyword|case} $root/ {keyword|in}
    */{punctuation|.}/* {token-operator punctuation|\|}{string-template string| */../* }{token-operator punctuation|\|}{string-template string| [!/]*) root=$(cd "$root" && pwd) }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {keyword|fail} {eol-comment comment|"the folder $root cannot be entered" ;;}
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

{keyword|if} [ -n {eol-comment comment|"$\{XDG_CACHE_HOME:-\}" ]; then}
    cache=$XDG_CACHE_HOME/jbuild
elif [ -n {eol-comment comment|"$\{HOME:-\}" ] && [ -d "$HOME" ]; then}
    cache=$HOME/{punctuation|.}cache/jbuild
{keyword|else}
    cache=
fi

# Calls ${number|1} {keyword|with} the folders that {keyword|hold} JDKs{punctuation|,} {keyword|each} {keyword|in} a folder {keyword|of} its own{punctuation|.}
with_jdk_parents{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    {eol-comment comment|"$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\}
        ${token-operator punctuation|\{}HOME{punctuation|:}+"$HOME/{punctuation|.}sdkman/candidates/java" {eol-comment comment|"$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}}
{token-operator punctuation|\}}

# Reads what the JDK {keyword|in} the folder ${number|1} says about itself{punctuation|:} feature={number|17}{punctuation|,} runtime={number|17}{punctuation|.}{number|0}{punctuation|.}{number|15}+{number|6}{punctuation|.} False {keyword|where} it has {keyword|no} Java{punctuation|.}
look_at{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    feature={number|0}
    runtime=
    [ -x {eol-comment comment|"$1/bin/java" ] && [ -r "$1/release" ] \|}{string-template string|}{token-operator punctuation|\|} {keyword|return} {number|1}
    {keyword|while} IFS= {keyword|read} -r {keyword|line} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} [ -n {eol-comment comment|"$line" ]; do}
        {keyword|case} $line {keyword|in}
            JAVA_RUNTIME_VERSION=*{punctuation|)} runtime=${token-operator punctuation|\{}line#*={token-operator punctuation|\}} ;;
            JAVA_VERSION=*{punctuation|)}
                {keyword|version}=${token-operator punctuation|\{}line#*={token-operator punctuation|\}}
                {keyword|version}=${token-operator punctuation|\{}version#\\"{token-operator punctuation|\}}
                {keyword|version}=${token-operator punctuation|\{}version#{number|1}{punctuation|.}{token-operator punctuation|\}}
                feature=${token-operator punctuation|\{}version%%[!{number|0}-{number|9}]*{token-operator punctuation|\}}
                runtime=${token-operator punctuation|\{}runtime{punctuation|:}-$version{token-operator punctuation|\}}
                ;;
        esac
        [ {eol-comment comment|"$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break}
    done <"${number|1}/release"
    runtime=${token-operator punctuation|\{}runtime#\\"{token-operator punctuation|\}}
    runtime=${token-operator punctuation|\{}runtime%\\"{token-operator punctuation|\}}
    [ {eol-comment comment|"$\{feature:-0\}" -gt 0 ]}
{token-operator punctuation|\}}

# Takes the JDK {keyword|in} the folder ${number|1} {keyword|if} it {keyword|is} newer than the best so far{punctuation|.} Previews are used {keyword|only} {keyword|when} asked {keyword|for}{punctuation|.}
consider{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    look_at {eol-comment comment|"$1" \|}{string-template string|}{token-operator punctuation|\|} {keyword|return} {number|0}
    {keyword|case} $runtime {keyword|in}
        *-ea* {token-operator punctuation|\|} *-beta*{punctuation|)} {keyword|return} {number|0} ;;
    esac
    {keyword|if} [ {eol-comment comment|"$feature" -gt "$best" ]; then}
        best=$feature
        java_home=${number|1}
    fi
{token-operator punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    {keyword|for} folder {keyword|in} {eol-comment comment|"$@"; do}
        {keyword|for} jdk {keyword|in} {eol-comment comment|"$folder"/* "$folder"/*/Contents/Home; do}
            [ -d {eol-comment comment|"$jdk" ] && consider "$jdk"}
        done
    done
{token-operator punctuation|\}}

search_java{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    java_home=
    {keyword|if} [ -n {eol-comment comment|"$\{JBUILD_JAVA_HOME:-\}" ]; then}
        look_at {eol-comment comment|"$JBUILD_JAVA_HOME" \|}{string-template string|}{token-operator punctuation|\|} {keyword|fail} {eol-comment comment|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        [ {eol-comment comment|"$feature" -ge 17 ] \|}{string-template string|}{token-operator punctuation|\|} {keyword|fail} {eol-comment comment|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        java_home=$JBUILD_JAVA_HOME
        {keyword|return}
    fi
    best={number|16}
    {keyword|if} [ -n {eol-comment comment|"$\{JAVA_HOME:-\}" ]; then}
        consider {eol-comment comment|"$JAVA_HOME"}
    fi
    {keyword|found}=${punctuation|(}command -v java{punctuation|)} {string-operator keyword|&&} {keyword|found}=${punctuation|(}readlink -f {eol-comment comment|"$found" 2>/dev/null) && consider "$\{found%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk {keyword|in} /opt/homebrew/opt/openjdk*/libexec/openjdk{punctuation|.}jdk/Contents/Home; {keyword|do}
        consider {eol-comment comment|"$jdk"}
    done
    [ -n {eol-comment comment|"$java_home" ] \|}{string-template string|}{token-operator punctuation|\|} {keyword|fail} {eol-comment comment|"no Java 17 or newer was found.}
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {keyword|or} newer; {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {keyword|or} {keyword|set} JBUILD_JAVA_HOME {keyword|to} the folder {keyword|of} one{punctuation|.}
Looked {keyword|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/{punctuation|.}sdkman{punctuation|,} ~/{punctuation|.}jdks{punctuation|,} {keyword|and} the folders {keyword|of} macOS{punctuation|.}"
{token-operator punctuation|\}}

asked="${token-operator punctuation|\{}JAVA_HOME{punctuation|:}-{token-operator punctuation|\}}{string-template string|}{token-operator punctuation|\|}{string-template string|$PATH}{token-operator punctuation|\|}{string-template string|$}{token-operator punctuation|\{}HOME{punctuation|:}-{token-operator punctuation|\}}"

# Whether the JDK that was {keyword|found} {keyword|last} {keyword|time} may be taken again{punctuation|:} same question{punctuation|,} {keyword|and} {keyword|no} JDK has come {keyword|or} gone since{punctuation|.}
remembered_java{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    [ -n {eol-comment comment|"$cache" ] && [ -r "$cache/java" ] \|}{string-template string|}{token-operator punctuation|\|} {keyword|return} {number|1}
    {token-operator punctuation|\{}
        IFS= {keyword|read} -r {keyword|line} {string-operator keyword|&&} [ {eol-comment comment|"$line" = "$asked" ] && IFS= read -r java_home}
    {token-operator punctuation|\}}{string-template string| <"$cache/java" }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {string-operator keyword|&&} look_at {eol-comment comment|"$java_home" && [ "$feature" -ge 17 ]}
{token-operator punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    {keyword|for} folder {keyword|in} {eol-comment comment|"$@"; do}
        [ {eol-comment comment|"$folder" -nt "$cache/java" ] && return 1}
    done
    {keyword|return} {number|0}
{token-operator punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    [ -n {eol-comment comment|"$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|}{string-template string|}{token-operator punctuation|\|} {keyword|return} {number|0}
    {keyword|case} $asked {keyword|in}
        *'
'*{punctuation|)} {keyword|return} {number|0} ;;
    esac
    printf {string|'%s\\n%s\\n'} {eol-comment comment|"$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null}
{token-operator punctuation|\}}

{keyword|if} [ -n {eol-comment comment|"$\{JBUILD_JAVA_HOME:-\}}{string-template string|" ] }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} ! remembered_java; {keyword|then}
    search_java
    look_at {eol-comment comment|"$java_home"}
    [ -n {eol-comment comment|"$\{JBUILD_JAVA_HOME:-\}}{string-template string|" ] }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something {keyword|under} the folder ${number|1} {keyword|is} newer than the jar{punctuation|.} A folder {keyword|is} newer {keyword|when} a {keyword|file} {keyword|in} it came {keyword|or} went{punctuation|.}
has_newer{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    {keyword|for} {keyword|file} {keyword|in} {eol-comment comment|"$1"/*; do}
        {keyword|if} [ {eol-comment comment|"$file" -nt "$jar" ]; then}
            {keyword|return} {number|0}
        elif [ -d {eol-comment comment|"$file" ]; then}
            has_newer {eol-comment comment|"$file" && return 0}
        fi
    done
    {keyword|return} {number|1}
{token-operator punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    [ -f {eol-comment comment|"$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|}{string-template string|}{token-operator punctuation|\|} {keyword|return} {number|0}
    {keyword|for} {keyword|part} {keyword|in} src/main _layouts _includes assets/theme; {keyword|do}
        has_newer {eol-comment comment|"$root/$part" && return 0}
    done
    {keyword|return} {number|1}
{token-operator punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    command -v mvn >/dev/null {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|}
        {keyword|fail} {eol-comment comment|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    printf {string|'Building jbuild … (about a minute, once)\\n'} >&{number|2}
    {keyword|if} [ -z {eol-comment comment|"$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then}
        JAVA_HOME=$java_home
        {keyword|export} JAVA_HOME
    fi
    mkdir -p {eol-comment comment|"$root/target" && : >"$root/target/build-begin" \|}{string-template string|}{token-operator punctuation|\|} {keyword|fail} {eol-comment comment|"the folder $root/target cannot be written"}
    {keyword|if} ! {punctuation|(}cd {eol-comment comment|"$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then}
        cat {eol-comment comment|"$root/target/build.log" >&2}
        {keyword|fail} {eol-comment comment|"the tool could not be built; Maven's messages above say why"}
    fi
    # The jar counts {keyword|as} old {keyword|as} the build's {keyword|begin}{punctuation|,} so that what was edited meanwhile {keyword|is} built {keyword|next} {keyword|time}{punctuation|.}
    touch -r {eol-comment comment|"$root/target/build-begin" "$jar"}
{token-operator punctuation|\}}

{keyword|if} [ -f {eol-comment comment|"$root/pom.xml" ]; then}
    jar=$root/target/jbuild{punctuation|.}jar
    {keyword|if} is_stale; {keyword|then}
        build_jar
    fi
{keyword|else}
    jar=$root/jbuild{punctuation|.}jar
    [ -f {eol-comment comment|"$jar" ] \|}{string-template string|}{token-operator punctuation|\|} jar=$root/lib/jbuild{punctuation|.}jar
    [ -f {eol-comment comment|"$jar" ] \|}{string-template string|}{token-operator punctuation|\|} {keyword|fail} {eol-comment comment|"jbuild.jar was expected beside $self"}
fi

# ---- Java's {keyword|options} --------------------------------------------------------------------------------------------------

# A build {keyword|is} over {keyword|before} the second compiler pays; a command that lives {keyword|long} {punctuation|(}a preview server{punctuation|)} must {keyword|not} {keyword|get}
# TieredStopAtLevel{punctuation|.} Names {keyword|of} files follow the {keyword|locale}{punctuation|,} {keyword|and} Java takes anything but {keyword|UTF-8} badly{punctuation|.}
{keyword|options}="-XX{punctuation|:}+UseSerialGC -XX{punctuation|:}TieredStopAtLevel={number|1} -XX{punctuation|:}-UsePerfData"
{keyword|options}="$options -Dfile{punctuation|.}{keyword|encoding}=UTF-{number|8} -Dsun{punctuation|.}jnu{punctuation|.}{keyword|encoding}=UTF-{number|8}"
# What goes wrong {keyword|with} an {keyword|archive} {keyword|is} never worth a {keyword|word}{punctuation|,} least {keyword|of} {keyword|all} {keyword|on} {keyword|standard} {keyword|output}{punctuation|.}
{keyword|options}="$options -XX{punctuation|:}+DisplayVMOutputToStderr -Xlog{punctuation|:}disable"
# {keyword|Not} {keyword|each} Java knows {keyword|each} {keyword|of} these{punctuation|.} But that would go {keyword|for} the author's {keyword|options} too{punctuation|,} whose slips must be told{punctuation|.}
[ -n {eol-comment comment|"$\{JBUILD_JAVA_OPTS:-\}}{string-template string|" ] }{token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {keyword|options}="$options -XX{punctuation|:}+IgnoreUnrecognizedVMOptions"
[ -t {number|1} ] {string-operator keyword|&&} {keyword|options}="$options -Djbuild{punctuation|.}stdout=terminal"
[ -t {number|2} ] {string-operator keyword|&&} {keyword|options}="$options -Djbuild{punctuation|.}stderr=terminal"
{keyword|if} [ ! -d /System/Library ]; {keyword|then}
    LC_ALL=C{punctuation|.}{keyword|UTF-8}
    {keyword|export} LC_ALL
fi

# ---- the {keyword|archive} {keyword|of} loaded classes -----------------------------------------------------------------------------------

# It {keyword|is} named {keyword|after} the JDK {keyword|and} the tool's folder{punctuation|,} {keyword|and} {keyword|is} {keyword|of} use {keyword|as} {keyword|long} {keyword|as} it {keyword|is} newer than both{punctuation|.} Java checks it again{punctuation|.}
{keyword|archive}=
use_archive=
make_archive=-XX{punctuation|:}ArchiveClassesAtExit=
{keyword|if} [ -n {eol-comment comment|"$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" != off ]; then}
    {keyword|archive}=$cache/$runtime$java_home$root/jbuild{punctuation|.}{keyword|archive}
    use_archive=-XX{punctuation|:}SharedArchiveFile=$archive
    {keyword|if} [ {eol-comment comment|"$feature" -ge 25 ]; then}
        use_archive=-XX{punctuation|:}AOTCache=$archive
        make_archive=-XX{punctuation|:}AOTCacheOutput=
    fi
    {keyword|if} [ ! {eol-comment comment|"$archive" -nt "$jar" ] \|}{string-template string|}{token-operator punctuation|\|} [ {eol-comment comment|"$java_home/release" -nt "$archive" ]; then}
        use_archive=
    fi
fi

# Makes the {keyword|archive} {keyword|from} a {keyword|run} {keyword|of} the tool over a small site {keyword|of} its own{punctuation|,} so that the author's site {keyword|is} {keyword|not} touched{punctuation|.} It
# {keyword|is} moved {keyword|into} place whole{punctuation|,} so that several can {keyword|do} this {keyword|at} once{punctuation|.} {keyword|After} a failure it {keyword|is} {keyword|not} tried again {keyword|with} this jar{punctuation|.}
train{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    trap {string|''} HUP INT
    {keyword|if} nice -n {number|10} {eol-comment comment|"$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then}
        mv -f {eol-comment comment|"$archive.$$" "$archive"}
    {keyword|else}
        {punctuation|:} >"$archive{punctuation|.}failed"
    fi
    rm -f {eol-comment comment|"$archive.$$" "$archive.$$.config"}
{token-operator punctuation|\}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java{punctuation|.} It ends {keyword|with} {number|1} {keyword|when} it cannot start{punctuation|,} {keyword|as} jbuild does {keyword|for} a site {keyword|with} {keyword|errors}; so it {keyword|is} asked once more{punctuation|.}
run_java{punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    {eol-comment comment|"$java_home/bin/java" "$@"}
    status=$?
    {keyword|if} [ {eol-comment comment|"$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&}
        ! {eol-comment comment|"$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then}
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {eol-comment comment|"$JBUILD_JAVA_OPTS" >&2}
        status={number|3}
    fi
{token-operator punctuation|\}}

{keyword|set} -f
{keyword|if} [ -n {eol-comment comment|"$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then}
    run_java $options ${token-operator punctuation|\{}JBUILD_JAVA_OPTS{punctuation|:}-{token-operator punctuation|\}} -jar {eol-comment comment|"$jar" "$@"}
    {keyword|if} [ {eol-comment comment|"$status" = 0 ] && mkdir -p "$\{archive%/*\}}{string-template string|" 2>/dev/null && [ -w "$}{token-operator punctuation|\{}archive%/*{token-operator punctuation|\}}" ]; {keyword|then}
        {keyword|if} [ {eol-comment comment|"$\{JBUILD_ARCHIVE:-\}" = wait ]; then}
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>&{number|1} {string-operator keyword|&}
        fi
    fi
    {keyword|exit} {eol-comment comment|"$status"}
fi
{keyword|if} [ -n {eol-comment comment|"$\{JBUILD_JAVA_OPTS:-\}" ]; then}
    run_java $options ${token-operator punctuation|\{}use_archive{punctuation|:}+"$use_archive"{token-operator punctuation|\}} $JBUILD_JAVA_OPTS -jar {eol-comment comment|"$jar" "$@"}
    {keyword|exit} {eol-comment comment|"$status"}
fi
{keyword|exec} {eol-comment comment|"$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"}
