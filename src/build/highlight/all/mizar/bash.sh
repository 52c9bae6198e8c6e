#!/bin/sh
# Starts {variable|jbuild}{punctuation|:} finds a JDK{punctuation|,} builds {keyword|the} tool {keyword|where} this {keyword|is} a clone {keyword|that} has changed{punctuation|,} {keyword|and} hands {keyword|over} {keyword|to} Java.
#
# On its usual way this script starts no other process than Java itself{punctuation|,} because start-up time {keyword|is} what a small build
# mostly consists {keyword|of}. So {keyword|it} tests {keyword|and} reads {keyword|with} {keyword|the} shell's own {keyword|means}{punctuation|,} {keyword|and} keeps what {keyword|it} found in a cache folder.
#
#   JBUILD_JAVA_HOME  {keyword|the} JDK {keyword|to} use{punctuation|,} whichever others there {keyword|are}
#   JBUILD_JAVA_OPTS  more options {keyword|for} Java{punctuation|,} after {keyword|the} ones {keyword|given} here
#   JBUILD_ARCHIVE    "off"{punctuation|:} no archive {keyword|of} loaded classes{punctuation|;} "wait"{punctuation|:} make {keyword|it} before this command ends{punctuation|,} {keyword|not} behind {keyword|it}

fail{punctuation|(}{punctuation|)} {punctuation|\{}
    printf '{variable|jbuild}{punctuation|:} %s\\n' "{parameter variable|$1}" >{operator|&}{number|2}
    exit {number|3}
{punctuation|\}}

# ---- {keyword|where} this script lies ------------------------------------------------------------------------------------------

self{operator|=}{parameter variable|$0}
{keyword|case} $self in
    */*{punctuation|)} {punctuation|;}{punctuation|;}
    *{punctuation|)} self{operator|=}./$self {punctuation|;}{punctuation|;}
esac
while {punctuation|[} -h "$self" {punctuation|]}{punctuation|;} {keyword|do}
    link{operator|=}${punctuation|(}readlink "$self"{punctuation|)} \|\| fail "{keyword|the} link $self cannot {keyword|be} followed"
    {keyword|case} $link in
        /*{punctuation|)} self{operator|=}$link {punctuation|;}{punctuation|;}
        *{punctuation|)} self{operator|=}${punctuation|\{}self%/*{punctuation|\}}/$link {punctuation|;}{punctuation|;}
    esac
done
root{operator|=}${punctuation|\{}self%/*{punctuation|\}}
{keyword|case} $root in
    .{punctuation|)} root{operator|=}$PWD {punctuation|;}{punctuation|;}
    ''{punctuation|)} root{operator|=}/ {punctuation|;}{punctuation|;}
esac
{keyword|case} $root/ in
    */./* \| */../* \| {punctuation|[}!/{punctuation|]}*{punctuation|)} root{operator|=}${punctuation|(}cd "$root" {operator|&}{operator|&} pwd{punctuation|)} \|\| fail "{keyword|the} folder $root cannot {keyword|be} entered" {punctuation|;}{punctuation|;}
esac

# ---- which Java ------------------------------------------------------------------------------------------------------

{keyword|if} {punctuation|[} -n "${punctuation|\{}{variable|XDG_CACHE_HOME}{punctuation|:}-{punctuation|\}}" {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}$XDG_CACHE_HOME/jbuild
elif {punctuation|[} -n "${punctuation|\{}{variable|HOME}{punctuation|:}-{punctuation|\}}" {punctuation|]} {operator|&}{operator|&} {punctuation|[} -d "$HOME" {punctuation|]}{punctuation|;} {keyword|then}
    cache{operator|=}$HOME/.cache/jbuild
else
    cache{operator|=}
fi

# Calls {parameter variable|$1} {keyword|with} {keyword|the} folders {keyword|that} hold JDKs{punctuation|,} each in a folder {keyword|of} its own.
with_jdk_parents{punctuation|(}{punctuation|)} {punctuation|\{}
    "{parameter variable|$1}" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        ${punctuation|\{}{variable|HOME}{punctuation|:}+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"{punctuation|\}}
{punctuation|\}}

# Reads what {keyword|the} JDK in {keyword|the} folder {parameter variable|$1} says about {variable|itself}{punctuation|:} feature{operator|=}{number|17}{punctuation|,} runtime{operator|=}{number|17}.{number|0}.{number|15}+{number|6}. False {keyword|where} {keyword|it} has no Java.
look_at{punctuation|(}{punctuation|)} {punctuation|\{}
    feature{operator|=}{number|0}
    runtime{operator|=}
    {punctuation|[} -x "{parameter variable|$1}/bin/java" {punctuation|]} {operator|&}{operator|&} {punctuation|[} -r "{parameter variable|$1}/release" {punctuation|]} \|\| return {number|1}
    while IFS{operator|=} read -r line \|\| {punctuation|[} -n "$line" {punctuation|]}{punctuation|;} {keyword|do}
        {keyword|case} $line in
            JAVA_RUNTIME_VERSION{operator|=}*{punctuation|)} runtime{operator|=}${punctuation|\{}line#*{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            JAVA_VERSION{operator|=}*{punctuation|)}
                version{operator|=}${punctuation|\{}line#*{operator|=}{punctuation|\}}
                version{operator|=}${punctuation|\{}version#\\"{punctuation|\}}
                version{operator|=}${punctuation|\{}version#{number|1}.{punctuation|\}}
                feature{operator|=}${punctuation|\{}version%%{punctuation|[}!{number|0}{number|-9}{punctuation|]}*{punctuation|\}}
                runtime{operator|=}${punctuation|\{}{variable|runtime}{punctuation|:}-$version{punctuation|\}}
                {punctuation|;}{punctuation|;}
        esac
        {punctuation|[} "${punctuation|\{}{variable|feature}{punctuation|:}{number|-0}{punctuation|\}}" !{operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} {punctuation|[} -n "$runtime" {punctuation|]} {operator|&}{operator|&} {punctuation|[} "$runtime" !{operator|=} "$version" {punctuation|]} {operator|&}{operator|&} break
    done <"{parameter variable|$1}/release"
    runtime{operator|=}${punctuation|\{}runtime#\\"{punctuation|\}}
    runtime{operator|=}${punctuation|\{}runtime%\\"{punctuation|\}}
    {punctuation|[} "${punctuation|\{}{variable|feature}{punctuation|:}{number|-0}{punctuation|\}}" -gt {number|0} {punctuation|]}
{punctuation|\}}

# Takes {keyword|the} JDK in {keyword|the} folder {parameter variable|$1} {keyword|if} {keyword|it} {keyword|is} newer than {keyword|the} best so far. Previews {keyword|are} used only {keyword|when} asked {keyword|for}.
{keyword|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at "{parameter variable|$1}" \|\| return {number|0}
    {keyword|case} $runtime in
        *-ea* \| *-beta*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    {keyword|if} {punctuation|[} "$feature" -gt "$best" {punctuation|]}{punctuation|;} {keyword|then}
        best{operator|=}$feature
        java_home{operator|=}{parameter variable|$1}
    fi
{punctuation|\}}

consider_all{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder in "$@"{punctuation|;} {keyword|do}
        {keyword|for} jdk in "$folder"/* "$folder"/*/Contents/Home{punctuation|;} {keyword|do}
            {punctuation|[} -d "$jdk" {punctuation|]} {operator|&}{operator|&} {keyword|consider} "$jdk"
        done
    done
{punctuation|\}}

search_java{punctuation|(}{punctuation|)} {punctuation|\{}
    java_home{operator|=}
    {keyword|if} {punctuation|[} -n "${punctuation|\{}{variable|JBUILD_JAVA_HOME}{punctuation|:}-{punctuation|\}}" {punctuation|]}{punctuation|;} {keyword|then}
        look_at "$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME {keyword|is} $JBUILD_JAVA_HOME{punctuation|,} but no JDK {keyword|is} there"
        {punctuation|[} "$feature" -ge {number|17} {punctuation|]} \|\| fail "JBUILD_JAVA_HOME {keyword|is} Java $feature{punctuation|,} but jbuild needs {number|17} {keyword|or} newer"
        java_home{operator|=}$JBUILD_JAVA_HOME
        return
    fi
    best{operator|=}{number|16}
    {keyword|if} {punctuation|[} -n "${punctuation|\{}{variable|JAVA_HOME}{punctuation|:}-{punctuation|\}}" {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|consider} "$JAVA_HOME"
    fi
    found{operator|=}${punctuation|(}command -v java{punctuation|)} {operator|&}{operator|&} found{operator|=}${punctuation|(}readlink -f "$found" {number|2}>/dev/null{punctuation|)} {operator|&}{operator|&} {keyword|consider} "${punctuation|\{}found%/bin/java{punctuation|\}}"
    with_jdk_parents consider_all
    {keyword|for} jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} {keyword|do}
        {keyword|consider} "$jdk"
    done
    {punctuation|[} -n "$java_home" {punctuation|]} \|\| fail "no Java {number|17} {keyword|or} newer was found.
Install a JDK {punctuation|(}any vendor{punctuation|,} {number|17} {keyword|or} newer{punctuation|;} {number|25} {keyword|is} fastest{punctuation|)}{punctuation|,} {keyword|or} {keyword|set} JBUILD_JAVA_HOME {keyword|to} {keyword|the} folder {keyword|of} one.
Looked {variable|at}{punctuation|:} JAVA_HOME{punctuation|,} PATH{punctuation|,} /usr/lib/jvm{punctuation|,} /usr/java{punctuation|,} /opt/java{punctuation|,} ~/.sdkman{punctuation|,} ~/.jdks{punctuation|,} {keyword|and} {keyword|the} folders {keyword|of} macOS."
{punctuation|\}}

asked{operator|=}"${punctuation|\{}{variable|JAVA_HOME}{punctuation|:}-{punctuation|\}}\|$PATH\|${punctuation|\{}{variable|HOME}{punctuation|:}-{punctuation|\}}"

# Whether {keyword|the} JDK {keyword|that} was found last time may {keyword|be} taken {variable|again}{punctuation|:} same question{punctuation|,} {keyword|and} no JDK has come {keyword|or} gone since.
remembered_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -n "$cache" {punctuation|]} {operator|&}{operator|&} {punctuation|[} -r "$cache/java" {punctuation|]} \|\| return {number|1}
    {punctuation|\{}
        IFS{operator|=} read -r line {operator|&}{operator|&} {punctuation|[} "$line" {operator|=} "$asked" {punctuation|]} {operator|&}{operator|&} IFS{operator|=} read -r java_home
    {punctuation|\}} <"$cache/java" \|\| return {number|1}
    with_jdk_parents are_older_than_memory {operator|&}{operator|&} look_at "$java_home" {operator|&}{operator|&} {punctuation|[} "$feature" -ge {number|17} {punctuation|]}
{punctuation|\}}

are_older_than_memory{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} folder in "$@"{punctuation|;} {keyword|do}
        {punctuation|[} "$folder" -nt "$cache/java" {punctuation|]} {operator|&}{operator|&} return {number|1}
    done
    return {number|0}
{punctuation|\}}

remember_java{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -n "$cache" {punctuation|]} {operator|&}{operator|&} mkdir -p "$cache" {number|2}>/dev/null {operator|&}{operator|&} {punctuation|[} -w "$cache" {punctuation|]} \|\| return {number|0}
    {keyword|case} $asked in
        *'
'*{punctuation|)} return {number|0} {punctuation|;}{punctuation|;}
    esac
    printf '%s\\n%s\\n' "$asked" "$java_home" {number|2}>/dev/null >"$cache/java.$$" {operator|&}{operator|&} mv -f "$cache/java.$$" "$cache/java" {number|2}>/dev/null
{punctuation|\}}

{keyword|if} {punctuation|[} -n "${punctuation|\{}{variable|JBUILD_JAVA_HOME}{punctuation|:}-{punctuation|\}}" {punctuation|]} \|\| ! remembered_java{punctuation|;} {keyword|then}
    search_java
    look_at "$java_home"
    {punctuation|[} -n "${punctuation|\{}{variable|JBUILD_JAVA_HOME}{punctuation|:}-{punctuation|\}}" {punctuation|]} \|\| remember_java
fi

# ---- {keyword|the} jar ---------------------------------------------------------------------------------------------------------

# Whether something under {keyword|the} folder {parameter variable|$1} {keyword|is} newer than {keyword|the} jar. A folder {keyword|is} newer {keyword|when} a file in {keyword|it} came {keyword|or} went.
has_newer{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} file in "{parameter variable|$1}"/*{punctuation|;} {keyword|do}
        {keyword|if} {punctuation|[} "$file" -nt "$jar" {punctuation|]}{punctuation|;} {keyword|then}
            return {number|0}
        elif {punctuation|[} -d "$file" {punctuation|]}{punctuation|;} {keyword|then}
            has_newer "$file" {operator|&}{operator|&} return {number|0}
        fi
    done
    return {number|1}
{punctuation|\}}

is_stale{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} -f "$jar" {punctuation|]} {operator|&}{operator|&} {punctuation|[} ! "$root/pom.xml" -nt "$jar" {punctuation|]} \|\| return {number|0}
    {keyword|for} part in src/main _layouts _includes assets/theme{punctuation|;} {keyword|do}
        has_newer "$root/$part" {operator|&}{operator|&} return {number|0}
    done
    return {number|1}
{punctuation|\}}

build_jar{punctuation|(}{punctuation|)} {punctuation|\{}
    command -v mvn >/dev/null \|\|
        fail "{keyword|the} tool must {keyword|be} built first{punctuation|,} {keyword|and} Maven {punctuation|(}mvn{punctuation|)} was {keyword|not} found. Install Maven {number|3}.{number|8} {keyword|or} newer."
    printf 'Building jbuild … {punctuation|(}about a minute{punctuation|,} once{punctuation|)}\\n' >{operator|&}{number|2}
    {keyword|if} {punctuation|[} -z "${punctuation|\{}{variable|JAVA_HOME}{punctuation|:}-{punctuation|\}}" {punctuation|]} {operator|&}{operator|&} ! command -v javac >/dev/null{punctuation|;} {keyword|then}
        JAVA_HOME{operator|=}$java_home
        export JAVA_HOME
    fi
    mkdir -p "$root/target" {operator|&}{operator|&} {punctuation|:} >"$root/target/build-{keyword|begin}" \|\| fail "{keyword|the} folder $root/target cannot {keyword|be} written"
    {keyword|if} ! {punctuation|(}cd "$root" {operator|&}{operator|&} mvn -B -q -Dmaven.test.skip{operator|=}true package{punctuation|)} </dev/null >"$root/target/build.log" {number|2}>{operator|&}{number|1}{punctuation|;} {keyword|then}
        cat "$root/target/build.log" >{operator|&}{number|2}
        fail "{keyword|the} tool could {keyword|not} {keyword|be} built{punctuation|;} Maven's messages above say why"
    fi
    # The jar counts {keyword|as} old {keyword|as} {keyword|the} build's {keyword|begin}{punctuation|,} so {keyword|that} what was edited meanwhile {keyword|is} built next time.
    touch -r "$root/target/build-{keyword|begin}" "$jar"
{punctuation|\}}

{keyword|if} {punctuation|[} -f "$root/pom.xml" {punctuation|]}{punctuation|;} {keyword|then}
    jar{operator|=}$root/target/jbuild.jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    fi
else
    jar{operator|=}$root/jbuild.jar
    {punctuation|[} -f "$jar" {punctuation|]} \|\| jar{operator|=}$root/lib/jbuild.jar
    {punctuation|[} -f "$jar" {punctuation|]} \|\| fail "jbuild.jar was expected beside $self"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build {keyword|is} {keyword|over} before {keyword|the} second compiler pays{punctuation|;} a command {keyword|that} lives long {punctuation|(}a preview server{punctuation|)} must {keyword|not} get
# TieredStopAtLevel. Names {keyword|of} files follow {keyword|the} locale{punctuation|,} {keyword|and} Java takes anything but UTF{number|-8} badly.
options{operator|=}"-{variable|XX}{punctuation|:}+UseSerialGC -{variable|XX}{punctuation|:}TieredStopAtLevel{operator|=}{number|1} -{variable|XX}{punctuation|:}-UsePerfData"
options{operator|=}"$options -Dfile.encoding{operator|=}UTF{number|-8} -Dsun.jnu.encoding{operator|=}UTF{number|-8}"
# What goes wrong {keyword|with} an archive {keyword|is} never worth a word{punctuation|,} least {keyword|of} {keyword|all} on standard output.
options{operator|=}"$options -{variable|XX}{punctuation|:}+DisplayVMOutputToStderr -{variable|Xlog}{punctuation|:}disable"
# Not each Java knows each {keyword|of} these. But {keyword|that} would go {keyword|for} {keyword|the} author's options too{punctuation|,} whose slips must {keyword|be} told.
{punctuation|[} -n "${punctuation|\{}{variable|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}}" {punctuation|]} \|\| options{operator|=}"$options -{variable|XX}{punctuation|:}+IgnoreUnrecognizedVMOptions"
{punctuation|[} -t {number|1} {punctuation|]} {operator|&}{operator|&} options{operator|=}"$options -Djbuild.stdout{operator|=}terminal"
{punctuation|[} -t {number|2} {punctuation|]} {operator|&}{operator|&} options{operator|=}"$options -Djbuild.stderr{operator|=}terminal"
{keyword|if} {punctuation|[} ! -d /System/Library {punctuation|]}{punctuation|;} {keyword|then}
    LC_ALL{operator|=}C.UTF{number|-8}
    export LC_ALL
fi

# ---- {keyword|the} archive {keyword|of} loaded classes -----------------------------------------------------------------------------------

# It {keyword|is} named after {keyword|the} JDK {keyword|and} {keyword|the} tool's folder{punctuation|,} {keyword|and} {keyword|is} {keyword|of} use {keyword|as} long {keyword|as} {keyword|it} {keyword|is} newer than both. Java checks {keyword|it} again.
archive{operator|=}
use_archive{operator|=}
make_archive{operator|=}-{variable|XX}{punctuation|:}ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} -n "$cache" {punctuation|]} {operator|&}{operator|&} {punctuation|[} "${punctuation|\{}{variable|JBUILD_ARCHIVE}{punctuation|:}-{punctuation|\}}" !{operator|=} off {punctuation|]}{punctuation|;} {keyword|then}
    archive{operator|=}$cache/$runtime$java_home$root/jbuild.archive
    use_archive{operator|=}-{variable|XX}{punctuation|:}SharedArchiveFile{operator|=}$archive
    {keyword|if} {punctuation|[} "$feature" -ge {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}-{variable|XX}{punctuation|:}AOTCache{operator|=}$archive
        make_archive{operator|=}-{variable|XX}{punctuation|:}AOTCacheOutput{operator|=}
    fi
    {keyword|if} {punctuation|[} ! "$archive" -nt "$jar" {punctuation|]} \|\| {punctuation|[} "$java_home/release" -nt "$archive" {punctuation|]}{punctuation|;} {keyword|then}
        use_archive{operator|=}
    fi
fi

# Makes {keyword|the} archive {keyword|from} a run {keyword|of} {keyword|the} tool {keyword|over} a small site {keyword|of} its own{punctuation|,} so {keyword|that} {keyword|the} author's site {keyword|is} {keyword|not} touched. It
# {keyword|is} moved into place whole{punctuation|,} so {keyword|that} several can {keyword|do} this at once. After a failure {keyword|it} {keyword|is} {keyword|not} tried again {keyword|with} this jar.
train{punctuation|(}{punctuation|)} {punctuation|\{}
    trap '' HUP INT
    {keyword|if} nice -n {number|10} "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train {operator|&}{operator|&} {punctuation|[} -s "$archive.$$" {punctuation|]}{punctuation|;} {keyword|then}
        mv -f "$archive.$$" "$archive"
    else
        {punctuation|:} >"$archive.failed"
    fi
    rm -f "$archive.$$" "$archive.$$.config"
{punctuation|\}}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends {keyword|with} {number|1} {keyword|when} {keyword|it} cannot start{punctuation|,} {keyword|as} jbuild {keyword|does} {keyword|for} a site {keyword|with} errors{punctuation|;} so {keyword|it} {keyword|is} asked once more.
run_java{punctuation|(}{punctuation|)} {punctuation|\{}
    "$java_home/bin/java" "$@"
    status{operator|=}$?
    {keyword|if} {punctuation|[} "$status" {operator|=} {number|1} {punctuation|]} {operator|&}{operator|&} {punctuation|[} -n "${punctuation|\{}{variable|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}}" {punctuation|]} {operator|&}{operator|&}
        ! "$java_home/bin/java" $options ${punctuation|\{}{variable|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -version >/dev/null {number|2}>{operator|&}{number|1}{punctuation|;} {keyword|then}
        printf '{variable|jbuild}{punctuation|:} Java cannot start {keyword|with} JBUILD_JAVA_OPTS{operator|=}%s\\n' "$JBUILD_JAVA_OPTS" >{operator|&}{number|2}
        status{operator|=}{number|3}
    fi
{punctuation|\}}

{keyword|set} -f
{keyword|if} {punctuation|[} -n "$archive" {punctuation|]} {operator|&}{operator|&} {punctuation|[} -z "$use_archive" {punctuation|]} {operator|&}{operator|&} {punctuation|[} "${punctuation|\{}{variable|1}{punctuation|:}-{punctuation|\}}" {operator|=} build {punctuation|]} {operator|&}{operator|&} {punctuation|[} ! "$archive.failed" -nt "$jar" {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${punctuation|\{}{variable|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}} -jar "$jar" "$@"
    {keyword|if} {punctuation|[} "$status" {operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} mkdir -p "${punctuation|\{}archive%/*{punctuation|\}}" {number|2}>/dev/null {operator|&}{operator|&} {punctuation|[} -w "${punctuation|\{}archive%/*{punctuation|\}}" {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} "${punctuation|\{}{variable|JBUILD_ARCHIVE}{punctuation|:}-{punctuation|\}}" {operator|=} wait {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>{operator|&}{number|1}
        else
            {punctuation|(}train{punctuation|)} </dev/null >/dev/null {number|2}>{operator|&}{number|1} {operator|&}
        fi
    fi
    exit "$status"
fi
{keyword|if} {punctuation|[} -n "${punctuation|\{}{variable|JBUILD_JAVA_OPTS}{punctuation|:}-{punctuation|\}}" {punctuation|]}{punctuation|;} {keyword|then}
    run_java $options ${punctuation|\{}{variable|use_archive}{punctuation|:}+"$use_archive"{punctuation|\}} $JBUILD_JAVA_OPTS -jar "$jar" "$@"
    exit "$status"
fi
exec "$java_home/bin/java" $options ${punctuation|\{}{variable|use_archive}{punctuation|:}+"$use_archive"{punctuation|\}} -jar "$jar" "$@"
