#{punctuation|!}{operator|/}bin{operator|/}sh
# Starts jbuild{operator|:} finds a JDK{punctuation|,} builds the tool where this is a clone that has changed{punctuation|,} and hands over to Java{punctuation|.}
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start{operator|-}up time is what a small build
# mostly consists of{punctuation|.} So it tests and reads with the shell{operator|'}s own means{punctuation|,} and keeps what it found in a cache folder{punctuation|.}
#
#   JBUILD_JAVA_HOME  the JDK to use{punctuation|,} whichever others there are
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after the ones given here
#   JBUILD_ARCHIVE    "off"{operator|:} no archive of loaded classes{punctuation|;} "wait"{operator|:} make it before this command ends{punctuation|,} not behind it

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    printf {string|'jbuild: %s\\n'} "${number|1}" {operator|>}{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} where this script lies {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

self{operator|=}${number|0}
{keyword|case} $self in
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} self{operator|=}{operator|./}$self {punctuation|;}{punctuation|;}
esac
{keyword|while} {punctuation|[} {operator|-}h "$self" {punctuation|]}{punctuation|;} do
    link{operator|=}${punctuation|(}readlink "$self"{punctuation|)} {operator|\|\|} fail "the link $self cannot be followed"
    {keyword|case} $link in
        {operator|/}{operator|*}{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} self{operator|=}${punctuation|\{}self{comment|%/*\}/$link ;;}
    esac
done
root{operator|=}${punctuation|\{}self{comment|%/*\}}
{keyword|case} $root in
    {punctuation|.}{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} root{operator|=}{operator|/} {punctuation|;}{punctuation|;}
esac
{keyword|case} $root{operator|/} in
    {operator|*}{operator|/}{operator|./}{operator|*} {operator|\|} {operator|*}{operator|/}{punctuation|.}{operator|./}{operator|*} {operator|\|} {punctuation|[}{punctuation|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} root{operator|=}${punctuation|(}cd "$root" {operator|&&} pwd{punctuation|)} {operator|\|\|} fail "the folder $root cannot be entered" {punctuation|;}{punctuation|;}
esac

# {operator|-}{operator|-}{operator|-}{operator|-} which Java {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{keyword|if} {punctuation|[} {operator|-}n "${punctuation|\{}XDG_CACHE_HOME{operator|:}{operator|-}{punctuation|\}}" {punctuation|]}{punctuation|;} then
    cache{operator|=}$XDG_CACHE_HOME{operator|/}jbuild
elif {punctuation|[} {operator|-}n "${punctuation|\{}HOME{operator|:}{operator|-}{punctuation|\}}" {punctuation|]} {operator|&&} {punctuation|[} {operator|-}d "$HOME" {punctuation|]}{punctuation|;} then
    cache{operator|=}$HOME{operator|/}{punctuation|.}cache{operator|/}jbuild
{keyword|else}
    cache{operator|=}
fi

# Calls ${number|1} with the folders that hold JDKs{punctuation|,} each in a folder of its own{punctuation|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    "${number|1}" {operator|/}usr{operator|/}lib{operator|/}jvm {operator|/}usr{operator|/}java {operator|/}opt{operator|/}java {operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines {operator|\\}
        ${punctuation|\{}HOME{operator|:}{operator|+}"$HOME{operator|/}{punctuation|.}sdkman{operator|/}candidates{operator|/}java" "$HOME{operator|/}{punctuation|.}jdks" "$HOME{operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines"{punctuation|\}}
{punctuation|\}}

# Reads what the JDK in the folder ${number|1} says about itself{operator|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} False where it has no Java{punctuation|.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} {operator|-}x "${number|1}{operator|/}bin{operator|/}java" {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r "${number|1}{operator|/}release" {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {keyword|while} IFS{operator|=} read {operator|-}r line {operator|\|\|} {punctuation|[} {operator|-}n "$line" {punctuation|]}{punctuation|;} do
        {keyword|case} $line in
            JAVA_RUNTIME_VERSION{operator|=}{operator|*}{punctuation|)} runtime{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}{operator|*}{punctuation|)}
                version{operator|=}${punctuation|\{}line#{operator|*}{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#{operator|\\}"{punctuation|\}}
                version{operator|=}${punctuation|\{}version#{number|1.}{punctuation|\}}
                feature{operator|=}${punctuation|\{}version{comment|%%[!0-9]*\}}
                runtime{operator|=}${punctuation|\{}runtime{operator|:}{operator|-}$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} "${punctuation|\{}feature{operator|:}{operator|-}{number|0}{punctuation|\}}" {punctuation|!}{operator|=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n "$runtime" {punctuation|]} {operator|&&} {punctuation|[} "$runtime" {punctuation|!}{operator|=} "$version" {punctuation|]} {operator|&&} {keyword|break}
    done {operator|<}"${number|1}{operator|/}release"
    runtime{operator|=}${punctuation|\{}runtime#{operator|\\}"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime{comment|%\\"\}}
    {punctuation|[} "${punctuation|\{}feature{operator|:}{operator|-}{number|0}{punctuation|\}}" {operator|-}gt {number|0} {punctuation|]}
{punctuation|\}}

# Takes the JDK in the folder ${number|1} {keyword|if} it is newer than the best so far{punctuation|.} Previews are used only when asked {keyword|for}{punctuation|.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at "${number|1}" {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} $runtime in
        {operator|*}{operator|-}ea{operator|*} {operator|\|} {operator|*}{operator|-}beta{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} "$feature" {operator|-}gt "$best" {punctuation|]}{punctuation|;} then
        best{operator|=}$feature
        java_home{operator|=}${number|1}
    fi
{punctuation|\}}

{function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder in "${operator|@}"{punctuation|;} do
        {keyword|for} jdk in "$folder"{operator|/}{operator|*} "$folder"{operator|/}{operator|*}{operator|/}Contents{operator|/}Home{punctuation|;} do
            {punctuation|[} {operator|-}d "$jdk" {punctuation|]} {operator|&&} consider "$jdk"
        done
    done
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} {operator|-}n "${punctuation|\{}JBUILD_JAVA_HOME{operator|:}{operator|-}{punctuation|\}}" {punctuation|]}{punctuation|;} then
        look_at "$JBUILD_JAVA_HOME" {operator|\|\|} fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME{punctuation|,} but no JDK is there"
        {punctuation|[} "$feature" {operator|-}ge {number|17} {punctuation|]} {operator|\|\|} fail "JBUILD_JAVA_HOME is Java $feature{punctuation|,} but jbuild needs {number|17} or newer"
        java_home{operator|=}$JBUILD_JAVA_HOME
        {keyword|return}
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}n "${punctuation|\{}JAVA_HOME{operator|:}{operator|-}{punctuation|\}}" {punctuation|]}{punctuation|;} then
        consider "$JAVA_HOME"
    fi
    found{operator|=}${punctuation|(}command {operator|-}v java{punctuation|)} {operator|&&} found{operator|=}${punctuation|(}readlink {operator|-}f "$found" {number|2}{operator|>}{operator|/}dev{operator|/}null{punctuation|)} {operator|&&} consider "${punctuation|\{}found{comment|%/bin/java\}"}
    with_jdk_parents consider_all
    {keyword|for} jdk in {operator|/}opt{operator|/}homebrew{operator|/}opt{operator|/}openjdk{operator|*}{operator|/}libexec{operator|/}openjdk{punctuation|.}jdk{operator|/}Contents{operator|/}Home{punctuation|;} do
        consider "$jdk"
    done
    {punctuation|[} {operator|-}n "$java_home" {punctuation|]} {operator|\|\|} fail "no Java {number|17} or newer was found{punctuation|.}
Install a {function|JDK} {punctuation|(}any vendor{punctuation|,} {number|17} or newer{punctuation|;} {number|25} is fastest{punctuation|)}{punctuation|,} or set JBUILD_JAVA_HOME to the folder of one{punctuation|.}
Looked at{operator|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} {operator|/}usr{operator|/}lib{operator|/}jvm{punctuation|,} {operator|/}usr{operator|/}java{punctuation|,} {operator|/}opt{operator|/}java{punctuation|,} {operator|~}{operator|/}{punctuation|.}sdkman{punctuation|,} {operator|~}{operator|/}{punctuation|.}jdks{punctuation|,} and the folders of macOS{punctuation|.}"
{punctuation|\}}

asked{operator|=}"${punctuation|\{}JAVA_HOME{operator|:}{operator|-}{punctuation|\}}{operator|\|}$PATH{operator|\|}${punctuation|\{}HOME{operator|:}{operator|-}{punctuation|\}}"

# Whether the JDK that was found last time may be taken again{operator|:} same question{punctuation|,} and no JDK has come or gone since{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n "$cache" {punctuation|]} {operator|&&} {punctuation|[} {operator|-}r "$cache{operator|/}java" {punctuation|]} {operator|\|\|} {keyword|return} {number|1}
    {punctuation|\{}
        IFS{operator|=} read {operator|-}r line {operator|&&} {punctuation|[} "$line" {operator|=} "$asked" {punctuation|]} {operator|&&} IFS{operator|=} read {operator|-}r java_home
    {punctuation|\}} {operator|<}"$cache{operator|/}java" {operator|\|\|} {keyword|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at "$java_home" {operator|&&} {punctuation|[} "$feature" {operator|-}ge {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder in "${operator|@}"{punctuation|;} do
        {punctuation|[} "$folder" {operator|-}nt "$cache{operator|/}java" {punctuation|]} {operator|&&} {keyword|return} {number|1}
    done
    {keyword|return} {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}n "$cache" {punctuation|]} {operator|&&} mkdir {operator|-}p "$cache" {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|&&} {punctuation|[} {operator|-}w "$cache" {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|case} $asked in
        {operator|*}{operator|'}
{operator|'}{operator|*}{punctuation|)} {keyword|return} {number|0} {punctuation|;}{punctuation|;}
    esac
    printf {string|'%s\\n%s\\n'} "$asked" "$java_home" {number|2}{operator|>}{operator|/}dev{operator|/}null {operator|>}"$cache{operator|/}java{punctuation|.}$$" {operator|&&} mv {operator|-}f "$cache{operator|/}java{punctuation|.}$$" "$cache{operator|/}java" {number|2}{operator|>}{operator|/}dev{operator|/}null
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}n "${punctuation|\{}JBUILD_JAVA_HOME{operator|:}{operator|-}{punctuation|\}}" {punctuation|]} {operator|\|\|} {punctuation|!} remembered_java{punctuation|;} then
    search_java
    look_at "$java_home"
    {punctuation|[} {operator|-}n "${punctuation|\{}JBUILD_JAVA_HOME{operator|:}{operator|-}{punctuation|\}}" {punctuation|]} {operator|\|\|} remember_java
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the jar {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Whether something under the folder ${number|1} is newer than the jar{punctuation|.} A folder is newer when a file in it came or went{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file in "${number|1}"{operator|/}{operator|*}{punctuation|;} do
        {keyword|if} {punctuation|[} "$file" {operator|-}nt "$jar" {punctuation|]}{punctuation|;} then
            {keyword|return} {number|0}
        elif {punctuation|[} {operator|-}d "$file" {punctuation|]}{punctuation|;} then
            has_newer "$file" {operator|&&} {keyword|return} {number|0}
        fi
    done
    {keyword|return} {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}f "$jar" {punctuation|]} {operator|&&} {punctuation|[} {punctuation|!} "$root{operator|/}pom{punctuation|.}xml" {operator|-}nt "$jar" {punctuation|]} {operator|\|\|} {keyword|return} {number|0}
    {keyword|for} part in src{operator|/}main _layouts _includes assets{operator|/}theme{punctuation|;} do
        has_newer "$root{operator|/}$part" {operator|&&} {keyword|return} {number|0}
    done
    {keyword|return} {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    command {operator|-}v mvn {operator|>}{operator|/}dev{operator|/}null {operator|\|\|}
        fail "the tool must be built first{punctuation|,} and {function|Maven} {punctuation|(}mvn{punctuation|)} was not found{punctuation|.} Install Maven {number|3.8} or newer{punctuation|.}"
    printf {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{operator|&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}z "${punctuation|\{}JAVA_HOME{operator|:}{operator|-}{punctuation|\}}" {punctuation|]} {operator|&&} {punctuation|!} command {operator|-}v javac {operator|>}{operator|/}dev{operator|/}null{punctuation|;} then
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir {operator|-}p "$root{operator|/}target" {operator|&&} {operator|:} {operator|>}"$root{operator|/}target{operator|/}build{operator|-}begin" {operator|\|\|} fail "the folder $root{operator|/}target cannot be written"
    {keyword|if} {punctuation|!} {punctuation|(}cd "$root" {operator|&&} mvn {operator|-}B {operator|-}q {operator|-}Dmaven{punctuation|.}test{punctuation|.}skip{operator|=}true package{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}"$root{operator|/}target{operator|/}build{punctuation|.}log" {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        cat "$root{operator|/}target{operator|/}build{punctuation|.}log" {operator|>}{operator|&}{number|2}
        fail "the tool could not be built{punctuation|;} Maven{operator|'}s messages above say why"
    fi
    # The jar counts as old as the build{operator|'}s begin{punctuation|,} so that what was edited meanwhile is built next time{punctuation|.}
    touch {operator|-}r "$root{operator|/}target{operator|/}build{operator|-}begin" "$jar"
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}f "$root{operator|/}pom{punctuation|.}xml" {punctuation|]}{punctuation|;} then
    jar{operator|=}$root{operator|/}target{operator|/}jbuild{punctuation|.}jar
    {keyword|if} is_stale{punctuation|;} then
        build_jar
    fi
{keyword|else}
    jar{operator|=}$root{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f "$jar" {punctuation|]} {operator|\|\|} jar{operator|=}$root{operator|/}lib{operator|/}jbuild{punctuation|.}jar
    {punctuation|[} {operator|-}f "$jar" {punctuation|]} {operator|\|\|} fail "jbuild{punctuation|.}jar was expected beside $self"
fi

# {operator|-}{operator|-}{operator|-}{operator|-} Java{operator|'}s options {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# A build is over before the second compiler pays{punctuation|;} a command that lives {function|long} {punctuation|(}a preview server{punctuation|)} must not get
# TieredStopAtLevel{punctuation|.} Names of files follow the locale{punctuation|,} and Java takes anything but UTF{operator|-}{number|8} badly{punctuation|.}
options{operator|=}"{operator|-}XX{operator|:}{operator|+}UseSerialGC {operator|-}XX{operator|:}TieredStopAtLevel{operator|=}{number|1} {operator|-}XX{operator|:}{operator|-}UsePerfData"
options{operator|=}"$options {operator|-}Dfile{punctuation|.}encoding{operator|=}UTF{operator|-}{number|8} {operator|-}Dsun{punctuation|.}jnu{punctuation|.}encoding{operator|=}UTF{operator|-}{number|8}"
# What goes wrong with an archive is never worth a word{punctuation|,} least of all on standard output{punctuation|.}
options{operator|=}"$options {operator|-}XX{operator|:}{operator|+}DisplayVMOutputToStderr {operator|-}Xlog{operator|:}disable"
# Not each Java knows each of these{punctuation|.} But that would go {keyword|for} the author{operator|'}s options too{punctuation|,} whose slips must be told{punctuation|.}
{punctuation|[} {operator|-}n "${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}}" {punctuation|]} {operator|\|\|} options{operator|=}"$options {operator|-}XX{operator|:}{operator|+}IgnoreUnrecognizedVMOptions"
{punctuation|[} {operator|-}t {number|1} {punctuation|]} {operator|&&} options{operator|=}"$options {operator|-}Djbuild{punctuation|.}stdout{operator|=}terminal"
{punctuation|[} {operator|-}t {number|2} {punctuation|]} {operator|&&} options{operator|=}"$options {operator|-}Djbuild{punctuation|.}stderr{operator|=}terminal"
{keyword|if} {punctuation|[} {punctuation|!} {operator|-}d {operator|/}System{operator|/}Library {punctuation|]}{punctuation|;} then
    LC_ALL{operator|=}C{punctuation|.}UTF{operator|-}{number|8}
    export LC_ALL
fi

# {operator|-}{operator|-}{operator|-}{operator|-} the archive of loaded classes {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# It is named after the JDK and the tool{operator|'}s folder{punctuation|,} and is of use as long as it is newer than both{punctuation|.} Java checks it again{punctuation|.}
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}{operator|-}XX{operator|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {operator|-}n "$cache" {punctuation|]} {operator|&&} {punctuation|[} "${punctuation|\{}JBUILD_ARCHIVE{operator|:}{operator|-}{punctuation|\}}" {punctuation|!}{operator|=} off {punctuation|]}{punctuation|;} then
    archive{operator|=}$cache{operator|/}$runtime$java_home$root{operator|/}jbuild{punctuation|.}archive
    use_archive{operator|=}{operator|-}XX{operator|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} "$feature" {operator|-}ge {number|25} {punctuation|]}{punctuation|;} then
        use_archive{operator|=}{operator|-}XX{operator|:}AOTCache{operator|=}$archive
        make_archive{operator|=}{operator|-}XX{operator|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} {punctuation|!} "$archive" {operator|-}nt "$jar" {punctuation|]} {operator|\|\|} {punctuation|[} "$java_home{operator|/}release" {operator|-}nt "$archive" {punctuation|]}{punctuation|;} then
        use_archive{operator|=}
    fi
fi

# Makes the archive from a run of the tool over a small site of its own{punctuation|,} so that the author{operator|'}s site is not touched{punctuation|.} It
# is moved into place whole{punctuation|,} so that several can do this at once{punctuation|.} After a failure it is not tried again with this jar{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    trap {string|''} HUP INT
    {keyword|if} nice {operator|-}n {number|10} "$java_home{operator|/}bin{operator|/}java" $options "$make_archive$archive{punctuation|.}$$" {operator|-}jar "$jar" train {operator|&&} {punctuation|[} {operator|-}s "$archive{punctuation|.}$$" {punctuation|]}{punctuation|;} then
        mv {operator|-}f "$archive{punctuation|.}$$" "$archive"
    {keyword|else}
        {operator|:} {operator|>}"$archive{punctuation|.}failed"
    fi
    rm {operator|-}f "$archive{punctuation|.}$$" "$archive{punctuation|.}$${punctuation|.}config"
{punctuation|\}}

# {operator|-}{operator|-}{operator|-}{operator|-} go {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

# Runs Java{punctuation|.} It ends with {number|1} when it cannot start{punctuation|,} as jbuild does {keyword|for} a site with errors{punctuation|;} so it is asked once more{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    "$java_home{operator|/}bin{operator|/}java" "${operator|@}"
    status{operator|=}$?
    {keyword|if} {punctuation|[} "$status" {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}n "${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}}" {punctuation|]} {operator|&&}
        {punctuation|!} "$java_home{operator|/}bin{operator|/}java" $options ${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}} {operator|-}version {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}{punctuation|;} then
        printf {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} "$JBUILD_JAVA_OPTS" {operator|>}{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

set {operator|-}f
{keyword|if} {punctuation|[} {operator|-}n "$archive" {punctuation|]} {operator|&&} {punctuation|[} {operator|-}z "$use_archive" {punctuation|]} {operator|&&} {punctuation|[} "${punctuation|\{}{number|1}{operator|:}{operator|-}{punctuation|\}}" {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {punctuation|!} "$archive{punctuation|.}failed" {operator|-}nt "$jar" {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}} {operator|-}jar "$jar" "${operator|@}"
    {keyword|if} {punctuation|[} "$status" {operator|=} {number|0} {punctuation|]} {operator|&&} mkdir {operator|-}p "${punctuation|\{}archive{comment|%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then}
        {keyword|if} {punctuation|[} "${punctuation|\{}JBUILD_ARCHIVE{operator|:}{operator|-}{punctuation|\}}" {operator|=} wait {punctuation|]}{punctuation|;} {function|then}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}{operator|/}dev{operator|/}null {operator|>}{operator|/}dev{operator|/}null {number|2}{operator|>}{operator|&}{number|1} {operator|&}
        fi
    fi
    exit "$status"
fi
{keyword|if} {punctuation|[} {operator|-}n "${punctuation|\{}JBUILD_JAVA_OPTS{operator|:}{operator|-}{punctuation|\}}" {punctuation|]}{punctuation|;} then
    run_java $options ${punctuation|\{}use_archive{operator|:}{operator|+}"$use_archive"{punctuation|\}} $JBUILD_JAVA_OPTS {operator|-}jar "$jar" "${operator|@}"
    exit "$status"
fi
exec "$java_home{operator|/}bin{operator|/}java" $options ${punctuation|\{}use_archive{operator|:}{operator|+}"$use_archive"{punctuation|\}} {operator|-}jar "$jar" "${operator|@}"
