{shebang important|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{function-name function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {builtin class-name|printf} {string|'jbuild: %s\\n'} {string|"{variable|$1}"} {operator|>}{file-descriptor important|&2}
    {builtin class-name|exit} {number|3}
{punctuation|\}}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{assign-left variable|self}{operator|=}{variable|$0}
{keyword|case} {variable|$self} {keyword|in}
    */*{punctuation|)} {punctuation|;}{punctuation|;}
    *{punctuation|)} {assign-left variable|self}{operator|=}./{variable|$self} {punctuation|;}{punctuation|;}
{keyword|esac}
{keyword|while} {punctuation|[} {parameter variable|-h} {string|"{variable|$self}"} {punctuation|]}{punctuation|;} {keyword|do}
    {assign-left variable|link}{operator|=}{variable|{variable|$(}readlink {string|"{variable|$self}"}{variable|)}} {operator|\|\|} fail {string|"the link {variable|$self} cannot be followed"}
    {keyword|case} {variable|$link} {keyword|in}
        /*{punctuation|)} {assign-left variable|self}{operator|=}{variable|$link} {punctuation|;}{punctuation|;}
        *{punctuation|)} {assign-left variable|self}{operator|=}{variable|$\{self{operator|%}{operator|/}*\}}/{variable|$link} {punctuation|;}{punctuation|;}
    {keyword|esac}
{keyword|done}
{assign-left variable|root}{operator|=}{variable|$\{self{operator|%}{operator|/}*\}}
{keyword|case} {variable|$root} {keyword|in}
    {builtin class-name|.}{punctuation|)} {assign-left variable|root}{operator|=}{environment constant|$PWD} {punctuation|;}{punctuation|;}
    {string|''}{punctuation|)} {assign-left variable|root}{operator|=}/ {punctuation|;}{punctuation|;}
{keyword|esac}
{keyword|case} {variable|$root}/ {keyword|in}
    */./* {operator|\|} */{punctuation|..}/* {operator|\|} {punctuation|[}{operator|!}/{punctuation|]}*{punctuation|)} {assign-left variable|root}{operator|=}{variable|{variable|$(}{builtin class-name|cd} {string|"{variable|$root}"} {operator|&&} {builtin class-name|pwd}{variable|)}} {operator|\|\|} fail {string|"the folder {variable|$root} cannot be entered"} {punctuation|;}{punctuation|;}
{keyword|esac}

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{XDG_CACHE_HOME{operator|:-}\}}"} {punctuation|]}{punctuation|;} {keyword|then}
    {assign-left variable|cache}{operator|=}{variable|$XDG_CACHE_HOME}/jbuild
{keyword|elif} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{{environment constant|HOME}{operator|:-}\}}"} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-d} {string|"{environment constant|$HOME}"} {punctuation|]}{punctuation|;} {keyword|then}
    {assign-left variable|cache}{operator|=}{environment constant|$HOME}/.cache/jbuild
{keyword|else}
    {assign-left variable|cache}{operator|=}
{keyword|fi}

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{function-name function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"{variable|$1}"} /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines {punctuation|\\}
        {variable|$\{{environment constant|HOME}{operator|:+}"$HOME{operator|/}.sdkman{operator|/}candidates{operator|/}java" "$HOME{operator|/}.jdks" "$HOME{operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines"\}}
{punctuation|\}}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{function-name function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {assign-left variable|feature}{operator|=}{number|0}
    {assign-left variable|runtime}{operator|=}
    {punctuation|[} {parameter variable|-x} {string|"{variable|$1}/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-r} {string|"{variable|$1}/release"} {punctuation|]} {operator|\|\|} {builtin class-name|return} {number|1}
    {keyword|while} {assign-left variable|{environment constant|IFS}}{operator|=} {builtin class-name|read} {parameter variable|-r} line {operator|\|\|} {punctuation|[} {parameter variable|-n} {string|"{variable|$line}"} {punctuation|]}{punctuation|;} {keyword|do}
        {keyword|case} {variable|$line} {keyword|in}
            {assign-left variable|JAVA_RUNTIME_VERSION}{operator|=}*{punctuation|)} {assign-left variable|runtime}{operator|=}{variable|$\{line{operator|#}*=\}} {punctuation|;}{punctuation|;}
            {assign-left variable|JAVA_VERSION}{operator|=}*{punctuation|)}
                {assign-left variable|version}{operator|=}{variable|$\{line{operator|#}*=\}}
                {assign-left variable|version}{operator|=}{variable|$\{version{operator|#}\\"\}}
                {assign-left variable|version}{operator|=}{variable|$\{version{operator|#}1.\}}
                {assign-left variable|feature}{operator|=}{variable|$\{version{operator|%%}{punctuation|[}{operator|!}0-9{punctuation|]}*\}}
                {assign-left variable|runtime}{operator|=}{variable|$\{runtime{operator|:-}$version\}}
                {punctuation|;}{punctuation|;}
        {keyword|esac}
        {punctuation|[} {string|"{variable|$\{feature{operator|:-}0\}}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-n} {string|"{variable|$runtime}"} {punctuation|]} {operator|&&} {punctuation|[} {string|"{variable|$runtime}"} {operator|!=} {string|"{variable|$version}"} {punctuation|]} {operator|&&} {builtin class-name|break}
    {keyword|done} {operator|<}{string|"{variable|$1}/release"}
    {assign-left variable|runtime}{operator|=}{variable|$\{runtime{operator|#}\\"\}}
    {assign-left variable|runtime}{operator|=}{variable|$\{runtime{operator|%}\\"\}}
    {punctuation|[} {string|"{variable|$\{feature{operator|:-}0\}}"} {parameter variable|-gt} {number|0} {punctuation|]}
{punctuation|\}}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{function-name function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    look_at {string|"{variable|$1}"} {operator|\|\|} {builtin class-name|return} {number|0}
    {keyword|case} {variable|$runtime} {keyword|in}
        *-ea* {operator|\|} *-beta*{punctuation|)} {builtin class-name|return} {number|0} {punctuation|;}{punctuation|;}
    {keyword|esac}
    {keyword|if} {punctuation|[} {string|"{variable|$feature}"} {parameter variable|-gt} {string|"{variable|$best}"} {punctuation|]}{punctuation|;} {keyword|then}
        {assign-left variable|best}{operator|=}{variable|$feature}
        {assign-left variable|java_home}{operator|=}{variable|$1}
    {keyword|fi}
{punctuation|\}}

{function-name function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} {for-or-select variable|folder} {keyword|in} {string|"{variable|$@}"}{punctuation|;} {keyword|do}
        {keyword|for} {for-or-select variable|jdk} {keyword|in} {string|"{variable|$folder}"}/* {string|"{variable|$folder}"}/*/Contents/Home{punctuation|;} {keyword|do}
            {punctuation|[} {parameter variable|-d} {string|"{variable|$jdk}"} {punctuation|]} {operator|&&} consider {string|"{variable|$jdk}"}
        {keyword|done}
    {keyword|done}
{punctuation|\}}

{function-name function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {assign-left variable|java_home}{operator|=}
    {keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{JBUILD_JAVA_HOME{operator|:-}\}}"} {punctuation|]}{punctuation|;} {keyword|then}
        look_at {string|"{variable|$JBUILD_JAVA_HOME}"} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is {variable|$JBUILD_JAVA_HOME}, but no JDK is there"}
        {punctuation|[} {string|"{variable|$feature}"} {parameter variable|-ge} {number|17} {punctuation|]} {operator|\|\|} fail {string|"JBUILD_JAVA_HOME is Java {variable|$feature}, but jbuild needs 17 or newer"}
        {assign-left variable|java_home}{operator|=}{variable|$JBUILD_JAVA_HOME}
        {builtin class-name|return}
    {keyword|fi}
    {assign-left variable|best}{operator|=}{number|16}
    {keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{JAVA_HOME{operator|:-}\}}"} {punctuation|]}{punctuation|;} {keyword|then}
        consider {string|"{variable|$JAVA_HOME}"}
    {keyword|fi}
    {assign-left variable|found}{operator|=}{variable|{variable|$(}{builtin class-name|command} {parameter variable|-v} {function|java}{variable|)}} {operator|&&} {assign-left variable|found}{operator|=}{variable|{variable|$(}readlink {parameter variable|-f} {string|"{variable|$found}"} {operator|{file-descriptor important|2}>}/dev/null{variable|)}} {operator|&&} consider {string|"{variable|$\{found{operator|%}{operator|/}bin{operator|/}java\}}"}
    with_jdk_parents consider_all
    {keyword|for} {for-or-select variable|jdk} {keyword|in} /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home{punctuation|;} {keyword|do}
        consider {string|"{variable|$jdk}"}
    {keyword|done}
    {punctuation|[} {parameter variable|-n} {string|"{variable|$java_home}"} {punctuation|]} {operator|\|\|} fail {string|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{punctuation|\}}

{assign-left variable|asked}{operator|=}{string|"{variable|$\{JAVA_HOME{operator|:-}\}}\|{environment constant|$PATH}\|{variable|$\{{environment constant|HOME}{operator|:-}\}}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{function-name function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {parameter variable|-n} {string|"{variable|$cache}"} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-r} {string|"{variable|$cache}/java"} {punctuation|]} {operator|\|\|} {builtin class-name|return} {number|1}
    {punctuation|\{}
        {assign-left variable|{environment constant|IFS}}{operator|=} {builtin class-name|read} {parameter variable|-r} line {operator|&&} {punctuation|[} {string|"{variable|$line}"} {operator|=} {string|"{variable|$asked}"} {punctuation|]} {operator|&&} {assign-left variable|{environment constant|IFS}}{operator|=} {builtin class-name|read} {parameter variable|-r} java_home
    {punctuation|\}} {operator|<}{string|"{variable|$cache}/java"} {operator|\|\|} {builtin class-name|return} {number|1}
    with_jdk_parents are_older_than_memory {operator|&&} look_at {string|"{variable|$java_home}"} {operator|&&} {punctuation|[} {string|"{variable|$feature}"} {parameter variable|-ge} {number|17} {punctuation|]}
{punctuation|\}}

{function-name function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} {for-or-select variable|folder} {keyword|in} {string|"{variable|$@}"}{punctuation|;} {keyword|do}
        {punctuation|[} {string|"{variable|$folder}"} {parameter variable|-nt} {string|"{variable|$cache}/java"} {punctuation|]} {operator|&&} {builtin class-name|return} {number|1}
    {keyword|done}
    {builtin class-name|return} {number|0}
{punctuation|\}}

{function-name function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {parameter variable|-n} {string|"{variable|$cache}"} {punctuation|]} {operator|&&} {function|mkdir} {parameter variable|-p} {string|"{variable|$cache}"} {operator|{file-descriptor important|2}>}/dev/null {operator|&&} {punctuation|[} {parameter variable|-w} {string|"{variable|$cache}"} {punctuation|]} {operator|\|\|} {builtin class-name|return} {number|0}
    {keyword|case} {variable|$asked} {keyword|in}
        *{string|'
'}*{punctuation|)} {builtin class-name|return} {number|0} {punctuation|;}{punctuation|;}
    {keyword|esac}
    {builtin class-name|printf} {string|'%s\\n%s\\n'} {string|"{variable|$asked}"} {string|"{variable|$java_home}"} {operator|{file-descriptor important|2}>}/dev/null {operator|>}{string|"{variable|$cache}/java.{variable|$$}"} {operator|&&} {function|mv} {parameter variable|-f} {string|"{variable|$cache}/java.{variable|$$}"} {string|"{variable|$cache}/java"} {operator|{file-descriptor important|2}>}/dev/null
{punctuation|\}}

{keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{JBUILD_JAVA_HOME{operator|:-}\}}"} {punctuation|]} {operator|\|\|} {operator|!} remembered_java{punctuation|;} {keyword|then}
    search_java
    look_at {string|"{variable|$java_home}"}
    {punctuation|[} {parameter variable|-n} {string|"{variable|$\{JBUILD_JAVA_HOME{operator|:-}\}}"} {punctuation|]} {operator|\|\|} remember_java
{keyword|fi}

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{function-name function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|for} {for-or-select variable|file} {keyword|in} {string|"{variable|$1}"}/*{punctuation|;} {keyword|do}
        {keyword|if} {punctuation|[} {string|"{variable|$file}"} {parameter variable|-nt} {string|"{variable|$jar}"} {punctuation|]}{punctuation|;} {keyword|then}
            {builtin class-name|return} {number|0}
        {keyword|elif} {punctuation|[} {parameter variable|-d} {string|"{variable|$file}"} {punctuation|]}{punctuation|;} {keyword|then}
            has_newer {string|"{variable|$file}"} {operator|&&} {builtin class-name|return} {number|0}
        {keyword|fi}
    {keyword|done}
    {builtin class-name|return} {number|1}
{punctuation|\}}

{function-name function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {parameter variable|-f} {string|"{variable|$jar}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"{variable|$root}/pom.xml"} {parameter variable|-nt} {string|"{variable|$jar}"} {punctuation|]} {operator|\|\|} {builtin class-name|return} {number|0}
    {keyword|for} {for-or-select variable|part} {keyword|in} src/main _layouts _includes assets/theme{punctuation|;} {keyword|do}
        has_newer {string|"{variable|$root}/{variable|$part}"} {operator|&&} {builtin class-name|return} {number|0}
    {keyword|done}
    {builtin class-name|return} {number|1}
{punctuation|\}}

{function-name function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {builtin class-name|command} {parameter variable|-v} mvn {operator|>}/dev/null {operator|\|\|}
        fail {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {builtin class-name|printf} {string|'Building jbuild … (about a minute, once)\\n'} {operator|>}{file-descriptor important|&2}
    {keyword|if} {punctuation|[} {parameter variable|-z} {string|"{variable|$\{JAVA_HOME{operator|:-}\}}"} {punctuation|]} {operator|&&} {operator|!} {builtin class-name|command} {parameter variable|-v} javac {operator|>}/dev/null{punctuation|;} {keyword|then}
        {assign-left variable|JAVA_HOME}{operator|=}{variable|$java_home}
        {builtin class-name|export} JAVA_HOME
    {keyword|fi}
    {function|mkdir} {parameter variable|-p} {string|"{variable|$root}/target"} {operator|&&} {builtin class-name|:} {operator|>}{string|"{variable|$root}/target/build-begin"} {operator|\|\|} fail {string|"the folder {variable|$root}/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}cd {string|"{variable|$root}"} {operator|&&} mvn {parameter variable|-B} {parameter variable|-q} {parameter variable|-Dmaven.test.skip}{operator|=}true package{punctuation|)} {operator|<}/dev/null {operator|>}{string|"{variable|$root}/target/build.log"} {operator|{file-descriptor important|2}>}{file-descriptor important|&1}{punctuation|;} {keyword|then}
        {function|cat} {string|"{variable|$root}/target/build.log"} {operator|>}{file-descriptor important|&2}
        fail {string|"the tool could not be built; Maven's messages above say why"}
    {keyword|fi}
    {comment|# The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
    {function|touch} {parameter variable|-r} {string|"{variable|$root}/target/build-begin"} {string|"{variable|$jar}"}
{punctuation|\}}

{keyword|if} {punctuation|[} {parameter variable|-f} {string|"{variable|$root}/pom.xml"} {punctuation|]}{punctuation|;} {keyword|then}
    {assign-left variable|jar}{operator|=}{variable|$root}/target/jbuild.jar
    {keyword|if} is_stale{punctuation|;} {keyword|then}
        build_jar
    {keyword|fi}
{keyword|else}
    {assign-left variable|jar}{operator|=}{variable|$root}/jbuild.jar
    {punctuation|[} {parameter variable|-f} {string|"{variable|$jar}"} {punctuation|]} {operator|\|\|} {assign-left variable|jar}{operator|=}{variable|$root}/lib/jbuild.jar
    {punctuation|[} {parameter variable|-f} {string|"{variable|$jar}"} {punctuation|]} {operator|\|\|} fail {string|"jbuild.jar was expected beside {variable|$self}"}
{keyword|fi}

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{assign-left variable|options}{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{assign-left variable|options}{operator|=}{string|"{variable|$options} -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{assign-left variable|options}{operator|=}{string|"{variable|$options} -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{punctuation|[} {parameter variable|-n} {string|"{variable|$\{JBUILD_JAVA_OPTS{operator|:-}\}}"} {punctuation|]} {operator|\|\|} {assign-left variable|options}{operator|=}{string|"{variable|$options} -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {parameter variable|-t} {number|1} {punctuation|]} {operator|&&} {assign-left variable|options}{operator|=}{string|"{variable|$options} -Djbuild.stdout=terminal"}
{punctuation|[} {parameter variable|-t} {number|2} {punctuation|]} {operator|&&} {assign-left variable|options}{operator|=}{string|"{variable|$options} -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {parameter variable|-d} /System/Library {punctuation|]}{punctuation|;} {keyword|then}
    {assign-left variable|{environment constant|LC_ALL}}{operator|=}C.UTF-8
    {builtin class-name|export} {environment constant|LC_ALL}
{keyword|fi}

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{assign-left variable|archive}{operator|=}
{assign-left variable|use_archive}{operator|=}
{assign-left variable|make_archive}{operator|=}-XX:ArchiveClassesAtExit{operator|=}
{keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$cache}"} {punctuation|]} {operator|&&} {punctuation|[} {string|"{variable|$\{JBUILD_ARCHIVE{operator|:-}\}}"} {operator|!=} off {punctuation|]}{punctuation|;} {keyword|then}
    {assign-left variable|archive}{operator|=}{variable|$cache}/{variable|$runtime}{variable|$java_home}{variable|$root}/jbuild.archive
    {assign-left variable|use_archive}{operator|=}-XX:SharedArchiveFile{operator|=}{variable|$archive}
    {keyword|if} {punctuation|[} {string|"{variable|$feature}"} {parameter variable|-ge} {number|25} {punctuation|]}{punctuation|;} {keyword|then}
        {assign-left variable|use_archive}{operator|=}-XX:AOTCache{operator|=}{variable|$archive}
        {assign-left variable|make_archive}{operator|=}-XX:AOTCacheOutput{operator|=}
    {keyword|fi}
    {keyword|if} {punctuation|[} {operator|!} {string|"{variable|$archive}"} {parameter variable|-nt} {string|"{variable|$jar}"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"{variable|$java_home}/release"} {parameter variable|-nt} {string|"{variable|$archive}"} {punctuation|]}{punctuation|;} {keyword|then}
        {assign-left variable|use_archive}{operator|=}
    {keyword|fi}
{keyword|fi}

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{function-name function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {builtin class-name|trap} {string|''} HUP INT
    {keyword|if} {function|nice} {parameter variable|-n} {number|10} {string|"{variable|$java_home}/bin/java"} {variable|$options} {string|"{variable|$make_archive}{variable|$archive}.{variable|$$}"} {parameter variable|-jar} {string|"{variable|$jar}"} train {operator|&&} {punctuation|[} {parameter variable|-s} {string|"{variable|$archive}.{variable|$$}"} {punctuation|]}{punctuation|;} {keyword|then}
        {function|mv} {parameter variable|-f} {string|"{variable|$archive}.{variable|$$}"} {string|"{variable|$archive}"}
    {keyword|else}
        {builtin class-name|:} {operator|>}{string|"{variable|$archive}.failed"}
    {keyword|fi}
    {function|rm} {parameter variable|-f} {string|"{variable|$archive}.{variable|$$}"} {string|"{variable|$archive}.{variable|$$}.config"}
{punctuation|\}}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{function-name function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"{variable|$java_home}/bin/java"} {string|"{variable|$@}"}
    {assign-left variable|status}{operator|=}{variable|$?}
    {keyword|if} {punctuation|[} {string|"{variable|$status}"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{JBUILD_JAVA_OPTS{operator|:-}\}}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"{variable|$java_home}/bin/java"} {variable|$options} {variable|$\{JBUILD_JAVA_OPTS{operator|:-}\}} {parameter variable|-version} {operator|>}/dev/null {operator|{file-descriptor important|2}>}{file-descriptor important|&1}{punctuation|;} {keyword|then}
        {builtin class-name|printf} {string|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n'} {string|"{variable|$JBUILD_JAVA_OPTS}"} {operator|>}{file-descriptor important|&2}
        {assign-left variable|status}{operator|=}{number|3}
    {keyword|fi}
{punctuation|\}}

{builtin class-name|set} {parameter variable|-f}
{keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$archive}"} {punctuation|]} {operator|&&} {punctuation|[} {parameter variable|-z} {string|"{variable|$use_archive}"} {punctuation|]} {operator|&&} {punctuation|[} {string|"{variable|$\{1{operator|:-}\}}"} {operator|=} build {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"{variable|$archive}.failed"} {parameter variable|-nt} {string|"{variable|$jar}"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java {variable|$options} {variable|$\{JBUILD_JAVA_OPTS{operator|:-}\}} {parameter variable|-jar} {string|"{variable|$jar}"} {string|"{variable|$@}"}
    {keyword|if} {punctuation|[} {string|"{variable|$status}"} {operator|=} {number|0} {punctuation|]} {operator|&&} {function|mkdir} {parameter variable|-p} {string|"{variable|$\{archive{operator|%}{operator|/}*\}}"} {operator|{file-descriptor important|2}>}/dev/null {operator|&&} {punctuation|[} {parameter variable|-w} {string|"{variable|$\{archive{operator|%}{operator|/}*\}}"} {punctuation|]}{punctuation|;} {keyword|then}
        {keyword|if} {punctuation|[} {string|"{variable|$\{JBUILD_ARCHIVE{operator|:-}\}}"} {operator|=} {function|wait} {punctuation|]}{punctuation|;} {keyword|then}
            {punctuation|(}train{punctuation|)} {operator|<}/dev/null {operator|>}/dev/null {operator|{file-descriptor important|2}>}{file-descriptor important|&1}
        {keyword|else}
            {punctuation|(}train{punctuation|)} {operator|<}/dev/null {operator|>}/dev/null {operator|{file-descriptor important|2}>}{file-descriptor important|&1} {operator|&}
        {keyword|fi}
    {keyword|fi}
    {builtin class-name|exit} {string|"{variable|$status}"}
{keyword|fi}
{keyword|if} {punctuation|[} {parameter variable|-n} {string|"{variable|$\{JBUILD_JAVA_OPTS{operator|:-}\}}"} {punctuation|]}{punctuation|;} {keyword|then}
    run_java {variable|$options} {variable|$\{use_archive{operator|:+}"$use_archive"\}} {variable|$JBUILD_JAVA_OPTS} {parameter variable|-jar} {string|"{variable|$jar}"} {string|"{variable|$@}"}
    {builtin class-name|exit} {string|"{variable|$status}"}
{keyword|fi}
{builtin class-name|exec} {string|"{variable|$java_home}/bin/java"} {variable|$options} {variable|$\{use_archive{operator|:+}"$use_archive"\}} {parameter variable|-jar} {string|"{variable|$jar}"} {string|"{variable|$@}"}
