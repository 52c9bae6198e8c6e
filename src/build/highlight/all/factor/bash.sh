{normal-word|#!/bin/sh}
{normal-word|#} {normal-word|Starts} {normal-word|jbuild:} {normal-word|finds} {normal-word|a} {normal-word|JDK,} {normal-word|builds} {normal-word|the} {normal-word|tool} {normal-word|where} {normal-word|this} {normal-word|is} {normal-word|a} {kernel-builtin variable|clone} {normal-word|that} {normal-word|has} {normal-word|changed,} {kernel-builtin variable|and} {normal-word|hands} {kernel-builtin variable|over} {normal-word|to} {conventionally-named-word keyword|Java.}
{normal-word|#}
{normal-word|#} {normal-word|On} {normal-word|its} {normal-word|usual} {normal-word|way} {normal-word|this} {normal-word|script} {normal-word|starts} {normal-word|no} {normal-word|other} {normal-word|process} {normal-word|than} {normal-word|Java} {normal-word|itself,} {normal-word|because} {normal-word|start-up} {normal-word|time} {normal-word|is} {normal-word|what} {normal-word|a} {normal-word|small} {kernel-builtin variable|build}
{normal-word|#} {normal-word|mostly} {normal-word|consists} {conventionally-named-word keyword|of.} {normal-word|So} {normal-word|it} {normal-word|tests} {kernel-builtin variable|and} {normal-word|reads} {combinators keyword|with} {normal-word|the} {normal-word|shell's} {normal-word|own} {normal-word|means,} {kernel-builtin variable|and} {normal-word|keeps} {normal-word|what} {normal-word|it} {normal-word|found} {normal-word|in} {normal-word|a} {normal-word|cache} {conventionally-named-word keyword|folder.}
{normal-word|#}
{normal-word|#}   {normal-word|JBUILD_JAVA_HOME}  {normal-word|the} {normal-word|JDK} {normal-word|to} {normal-word|use,} {normal-word|whichever} {normal-word|others} {normal-word|there} {normal-word|are}
{normal-word|#}   {normal-word|JBUILD_JAVA_OPTS}  {normal-word|more} {normal-word|options} {normal-word|for} {normal-word|Java,} {normal-word|after} {normal-word|the} {normal-word|ones} {normal-word|given} {normal-word|here}
{normal-word|#}   {normal-word|JBUILD_ARCHIVE}    {string|"off"}: {normal-word|no} {normal-word|archive} {normal-word|of} {normal-word|loaded} {normal-word|classes;} {string|"wait"}: {normal-word|make} {normal-word|it} {normal-word|before} {normal-word|this} {normal-word|command} {normal-word|ends,} {kernel-builtin variable|not} {normal-word|behind} {normal-word|it}

{normal-word|fail()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|printf} {normal-word|'jbuild:} {normal-word|%s\\n'} {string|"$1"} {conventionally-named-word keyword|>&2}
    {normal-word|exit} {number|3}
{curly-brace-literal-delimiter operator|\}}

{normal-word|#} {normal-word|----} {normal-word|where} {normal-word|this} {normal-word|script} {normal-word|lies} {normal-word|------------------------------------------------------------------------------------------}

{normal-word|self=$0}
{combinators keyword|case} {conventionally-named-word keyword|$self} {normal-word|in}
    {normal-word|*/*)} {normal-word|;;}
    {normal-word|*)} {normal-word|self=./$self} {normal-word|;;}
{normal-word|esac}
{combinators keyword|while} {quotation-delimiter operator|[} {normal-word|-h} {string|"$self"} {normal-word|];} {combinators keyword|do}
    {normal-word|link=$(readlink} {string|"$self"}) {normal-word|\|\|} {normal-word|fail} {string|"the link $self cannot be followed"}
    {combinators keyword|case} {conventionally-named-word keyword|$link} {normal-word|in}
        {normal-word|/*)} {normal-word|self=$link} {normal-word|;;}
        {normal-word|*)} {normal-word|self=$\{self%/*\}/$link} {normal-word|;;}
    {normal-word|esac}
{normal-word|done}
{normal-word|root=$\{self%/*\}}
{combinators keyword|case} {conventionally-named-word keyword|$root} {normal-word|in}
    {normal-word|.)} {normal-word|root=$PWD} {normal-word|;;}
    {normal-word|'')} {normal-word|root=/} {normal-word|;;}
{normal-word|esac}
{combinators keyword|case} {conventionally-named-word keyword|$root/} {normal-word|in}
    {normal-word|*/./*} {normal-word|\|} {normal-word|*/../*} {normal-word|\|} {normal-word|[!/]*)} {normal-word|root=$(cd} {string|"$root"} {normal-word|&&} {normal-word|pwd)} {normal-word|\|\|} {normal-word|fail} {string|"the folder $root cannot be entered"} {normal-word|;;}
{normal-word|esac}

{normal-word|#} {normal-word|----} {normal-word|which} {normal-word|Java} {normal-word|------------------------------------------------------------------------------------------------------}

{combinators keyword|if} {quotation-delimiter operator|[} {normal-word|-n} {string|"$\{XDG_CACHE_HOME:-\}"} {normal-word|];} {normal-word|then}
    {normal-word|cache=$XDG_CACHE_HOME/jbuild}
{normal-word|elif} {quotation-delimiter operator|[} {normal-word|-n} {string|"$\{HOME:-\}"} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {normal-word|-d} {string|"$HOME"} {normal-word|];} {normal-word|then}
    {normal-word|cache=$HOME/.cache/jbuild}
{normal-word|else}
    {normal-word|cache=}
{normal-word|fi}

{normal-word|#} {normal-word|Calls} {conventionally-named-word keyword|$1} {combinators keyword|with} {normal-word|the} {normal-word|folders} {normal-word|that} {normal-word|hold} {normal-word|JDKs,} {combinators keyword|each} {normal-word|in} {normal-word|a} {normal-word|folder} {normal-word|of} {normal-word|its} {conventionally-named-word keyword|own.}
{normal-word|with_jdk_parents()} {curly-brace-literal-delimiter operator|\{}
    {string|"$1"} {normal-word|/usr/lib/jvm} {normal-word|/usr/java} {normal-word|/opt/java} {normal-word|/Library/Java/JavaVirtualMachines} {other-builtin-syntax operator|\\}
        {conventionally-named-word keyword|$\{HOME:+"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}\}
{curly-brace-literal-delimiter operator|\}}

{normal-word|#} {normal-word|Reads} {normal-word|what} {normal-word|the} {normal-word|JDK} {normal-word|in} {normal-word|the} {normal-word|folder} {conventionally-named-word keyword|$1} {normal-word|says} {normal-word|about} {normal-word|itself:} {normal-word|feature=17,} {conventionally-named-word keyword|runtime=17.0.15+6.} {normal-word|False} {normal-word|where} {normal-word|it} {normal-word|has} {normal-word|no} {conventionally-named-word keyword|Java.}
{normal-word|look_at()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|feature=0}
    {normal-word|runtime=}
    {quotation-delimiter operator|[} {normal-word|-x} {string|"$1/bin/java"} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {normal-word|-r} {string|"$1/release"} {quotation-delimiter operator|]} {normal-word|\|\|} {normal-word|return} {number|1}
    {combinators keyword|while} {normal-word|IFS=} {normal-word|read} {normal-word|-r} {normal-word|line} {normal-word|\|\|} {quotation-delimiter operator|[} {normal-word|-n} {string|"$line"} {normal-word|];} {combinators keyword|do}
        {combinators keyword|case} {conventionally-named-word keyword|$line} {normal-word|in}
            {normal-word|JAVA_RUNTIME_VERSION=*)} {normal-word|runtime=$\{line#*=\}} {normal-word|;;}
            {normal-word|JAVA_VERSION=*)}
                {normal-word|version=$\{line#*=\}}
                {normal-word|version=$\{version#\\"\}}
                {normal-word|version=$\{version#1.\}}
                {normal-word|feature=$\{version%%[!0-9]*\}}
                {normal-word|runtime=$\{runtime:-$version\}}
                {normal-word|;;}
        {normal-word|esac}
        {quotation-delimiter operator|[} {string|"$\{feature:-0\}"} {normal-word|!=} {number|0} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {normal-word|-n} {string|"$runtime"} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {string|"$runtime"} {normal-word|!=} {string|"$version"} {quotation-delimiter operator|]} {normal-word|&&} {normal-word|break}
    {normal-word|done} {normal-word|<"$1/release"}
    {normal-word|runtime=$\{runtime#\\"\}}
    {normal-word|runtime=$\{runtime%\\"\}}
    {quotation-delimiter operator|[} {string|"$\{feature:-0\}"} {normal-word|-gt} {number|0} {quotation-delimiter operator|]}
{curly-brace-literal-delimiter operator|\}}

{normal-word|#} {normal-word|Takes} {normal-word|the} {normal-word|JDK} {normal-word|in} {normal-word|the} {normal-word|folder} {conventionally-named-word keyword|$1} {combinators keyword|if} {normal-word|it} {normal-word|is} {normal-word|newer} {normal-word|than} {normal-word|the} {normal-word|best} {normal-word|so} {conventionally-named-word keyword|far.} {normal-word|Previews} {normal-word|are} {normal-word|used} {normal-word|only} {combinators keyword|when} {normal-word|asked} {conventionally-named-word keyword|for.}
{normal-word|consider()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|look_at} {string|"$1"} {normal-word|\|\|} {normal-word|return} {number|0}
    {combinators keyword|case} {conventionally-named-word keyword|$runtime} {normal-word|in}
        {normal-word|*-ea*} {normal-word|\|} {normal-word|*-beta*)} {normal-word|return} {number|0} {normal-word|;;}
    {normal-word|esac}
    {combinators keyword|if} {quotation-delimiter operator|[} {string|"$feature"} {normal-word|-gt} {string|"$best"} {normal-word|];} {normal-word|then}
        {normal-word|best=$feature}
        {normal-word|java_home=$1}
    {normal-word|fi}
{curly-brace-literal-delimiter operator|\}}

{normal-word|consider_all()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|for} {normal-word|folder} {normal-word|in} {string|"$@"}; {combinators keyword|do}
        {normal-word|for} {normal-word|jdk} {normal-word|in} {string|"$folder"}/* {string|"$folder"}/*/Contents/Home; {combinators keyword|do}
            {quotation-delimiter operator|[} {normal-word|-d} {string|"$jdk"} {quotation-delimiter operator|]} {normal-word|&&} {normal-word|consider} {string|"$jdk"}
        {normal-word|done}
    {normal-word|done}
{curly-brace-literal-delimiter operator|\}}

{normal-word|search_java()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|java_home=}
    {combinators keyword|if} {quotation-delimiter operator|[} {normal-word|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {normal-word|];} {normal-word|then}
        {normal-word|look_at} {string|"$JBUILD_JAVA_HOME"} {normal-word|\|\|} {normal-word|fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {quotation-delimiter operator|[} {string|"$feature"} {normal-word|-ge} {number|17} {quotation-delimiter operator|]} {normal-word|\|\|} {normal-word|fail} {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {normal-word|java_home=$JBUILD_JAVA_HOME}
        {normal-word|return}
    {normal-word|fi}
    {normal-word|best=16}
    {combinators keyword|if} {quotation-delimiter operator|[} {normal-word|-n} {string|"$\{JAVA_HOME:-\}"} {normal-word|];} {normal-word|then}
        {normal-word|consider} {string|"$JAVA_HOME"}
    {normal-word|fi}
    {normal-word|found=$(command} {normal-word|-v} {normal-word|java)} {normal-word|&&} {normal-word|found=$(readlink} {normal-word|-f} {string|"$found"} {conventionally-named-word keyword|2>/dev/null)} {normal-word|&&} {normal-word|consider} {string|"$\{found%/bin/java\}"}
    {normal-word|with_jdk_parents} {normal-word|consider_all}
    {normal-word|for} {normal-word|jdk} {normal-word|in} {normal-word|/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home;} {combinators keyword|do}
        {normal-word|consider} {string|"$jdk"}
    {normal-word|done}
    {quotation-delimiter operator|[} {normal-word|-n} {string|"$java_home"} {quotation-delimiter operator|]} {normal-word|\|\|} {normal-word|fail} {string|"no Java 17 or newer was found.
Install a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.
Looked at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
{curly-brace-literal-delimiter operator|\}}

{normal-word|asked="$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{normal-word|#} {normal-word|Whether} {normal-word|the} {normal-word|JDK} {normal-word|that} {normal-word|was} {normal-word|found} {sequences-builtin variable|last} {normal-word|time} {normal-word|may} {normal-word|be} {normal-word|taken} {normal-word|again:} {normal-word|same} {normal-word|question,} {kernel-builtin variable|and} {normal-word|no} {normal-word|JDK} {normal-word|has} {normal-word|come} {kernel-builtin variable|or} {normal-word|gone} {conventionally-named-word keyword|since.}
{normal-word|remembered_java()} {curly-brace-literal-delimiter operator|\{}
    {quotation-delimiter operator|[} {normal-word|-n} {string|"$cache"} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {normal-word|-r} {string|"$cache/java"} {quotation-delimiter operator|]} {normal-word|\|\|} {normal-word|return} {number|1}
    {curly-brace-literal-delimiter operator|\{}
        {normal-word|IFS=} {normal-word|read} {normal-word|-r} {normal-word|line} {normal-word|&&} {quotation-delimiter operator|[} {string|"$line"} {kernel-builtin variable|=} {string|"$asked"} {quotation-delimiter operator|]} {normal-word|&&} {normal-word|IFS=} {normal-word|read} {normal-word|-r} {normal-word|java_home}
    {curly-brace-literal-delimiter operator|\}} {normal-word|<"$cache/java"} {normal-word|\|\|} {normal-word|return} {number|1}
    {normal-word|with_jdk_parents} {normal-word|are_older_than_memory} {normal-word|&&} {normal-word|look_at} {string|"$java_home"} {normal-word|&&} {quotation-delimiter operator|[} {string|"$feature"} {normal-word|-ge} {number|17} {quotation-delimiter operator|]}
{curly-brace-literal-delimiter operator|\}}

{normal-word|are_older_than_memory()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|for} {normal-word|folder} {normal-word|in} {string|"$@"}; {combinators keyword|do}
        {quotation-delimiter operator|[} {string|"$folder"} {normal-word|-nt} {string|"$cache/java"} {quotation-delimiter operator|]} {normal-word|&&} {normal-word|return} {number|1}
    {normal-word|done}
    {normal-word|return} {number|0}
{curly-brace-literal-delimiter operator|\}}

{normal-word|remember_java()} {curly-brace-literal-delimiter operator|\{}
    {quotation-delimiter operator|[} {normal-word|-n} {string|"$cache"} {quotation-delimiter operator|]} {normal-word|&&} {normal-word|mkdir} {normal-word|-p} {string|"$cache"} {conventionally-named-word keyword|2>/dev/null} {normal-word|&&} {quotation-delimiter operator|[} {normal-word|-w} {string|"$cache"} {quotation-delimiter operator|]} {normal-word|\|\|} {normal-word|return} {number|0}
    {combinators keyword|case} {conventionally-named-word keyword|$asked} {normal-word|in}
        {normal-word|*'}
{normal-word|'*)} {normal-word|return} {number|0} {normal-word|;;}
    {normal-word|esac}
    {normal-word|printf} {normal-word|'%s\\n%s\\n'} {string|"$asked"} {string|"$java_home"} {conventionally-named-word keyword|2>/dev/null} {conventionally-named-word keyword|>"$cache/java.$$"} {normal-word|&&} {normal-word|mv} {normal-word|-f} {string|"$cache/java.$$"} {string|"$cache/java"} {conventionally-named-word keyword|2>/dev/null}
{curly-brace-literal-delimiter operator|\}}

{combinators keyword|if} {quotation-delimiter operator|[} {normal-word|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {quotation-delimiter operator|]} {normal-word|\|\|} {comment|! remembered_java; then}
    {normal-word|search_java}
    {normal-word|look_at} {string|"$java_home"}
    {quotation-delimiter operator|[} {normal-word|-n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {quotation-delimiter operator|]} {normal-word|\|\|} {normal-word|remember_java}
{normal-word|fi}

{normal-word|#} {normal-word|----} {normal-word|the} {normal-word|jar} {normal-word|---------------------------------------------------------------------------------------------------------}

{normal-word|#} {normal-word|Whether} {normal-word|something} {normal-word|under} {normal-word|the} {normal-word|folder} {conventionally-named-word keyword|$1} {normal-word|is} {normal-word|newer} {normal-word|than} {normal-word|the} {conventionally-named-word keyword|jar.} {normal-word|A} {normal-word|folder} {normal-word|is} {normal-word|newer} {combinators keyword|when} {normal-word|a} {normal-word|file} {normal-word|in} {normal-word|it} {normal-word|came} {kernel-builtin variable|or} {conventionally-named-word keyword|went.}
{normal-word|has_newer()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|for} {normal-word|file} {normal-word|in} {string|"$1"}/*; {combinators keyword|do}
        {combinators keyword|if} {quotation-delimiter operator|[} {string|"$file"} {normal-word|-nt} {string|"$jar"} {normal-word|];} {normal-word|then}
            {normal-word|return} {number|0}
        {normal-word|elif} {quotation-delimiter operator|[} {normal-word|-d} {string|"$file"} {normal-word|];} {normal-word|then}
            {normal-word|has_newer} {string|"$file"} {normal-word|&&} {normal-word|return} {number|0}
        {normal-word|fi}
    {normal-word|done}
    {normal-word|return} {number|1}
{curly-brace-literal-delimiter operator|\}}

{normal-word|is_stale()} {curly-brace-literal-delimiter operator|\{}
    {quotation-delimiter operator|[} {normal-word|-f} {string|"$jar"} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {comment|! "$root/pom.xml" -nt "$jar" ] \|\| return 0}
    {normal-word|for} {normal-word|part} {normal-word|in} {normal-word|src/main} {normal-word|_layouts} {normal-word|_includes} {normal-word|assets/theme;} {combinators keyword|do}
        {normal-word|has_newer} {string|"$root/$part"} {normal-word|&&} {normal-word|return} {number|0}
    {normal-word|done}
    {normal-word|return} {number|1}
{curly-brace-literal-delimiter operator|\}}

{normal-word|build_jar()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|command} {normal-word|-v} {normal-word|mvn} {conventionally-named-word keyword|>/dev/null} {normal-word|\|\|}
        {normal-word|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {normal-word|printf} {normal-word|'Building} {normal-word|jbuild} {normal-word|…} {normal-word|(about} {normal-word|a} {normal-word|minute,} {normal-word|once)\\n'} {conventionally-named-word keyword|>&2}
    {combinators keyword|if} {quotation-delimiter operator|[} {normal-word|-z} {string|"$\{JAVA_HOME:-\}"} {quotation-delimiter operator|]} {normal-word|&&} {comment|! command -v javac >/dev/null; then}
        {normal-word|JAVA_HOME=$java_home}
        {normal-word|export} {normal-word|JAVA_HOME}
    {normal-word|fi}
    {normal-word|mkdir} {normal-word|-p} {string|"$root/target"} {normal-word|&&} {colon-syntax function|: >"$root/target/build-begin"} {normal-word|\|\|} {normal-word|fail} {string|"the folder $root/target cannot be written"}
    {combinators keyword|if} {comment|! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then}
        {normal-word|cat} {string|"$root/target/build.log"} {conventionally-named-word keyword|>&2}
        {normal-word|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {normal-word|fi}
    {normal-word|#} {normal-word|The} {normal-word|jar} {normal-word|counts} {normal-word|as} {normal-word|old} {normal-word|as} {normal-word|the} {normal-word|build's} {normal-word|begin,} {normal-word|so} {normal-word|that} {normal-word|what} {normal-word|was} {normal-word|edited} {normal-word|meanwhile} {normal-word|is} {normal-word|built} {normal-word|next} {conventionally-named-word keyword|time.}
    {normal-word|touch} {normal-word|-r} {string|"$root/target/build-begin"} {string|"$jar"}
{curly-brace-literal-delimiter operator|\}}

{combinators keyword|if} {quotation-delimiter operator|[} {normal-word|-f} {string|"$root/pom.xml"} {normal-word|];} {normal-word|then}
    {normal-word|jar=$root/target/jbuild.jar}
    {combinators keyword|if} {normal-word|is_stale;} {normal-word|then}
        {normal-word|build_jar}
    {normal-word|fi}
{normal-word|else}
    {normal-word|jar=$root/jbuild.jar}
    {quotation-delimiter operator|[} {normal-word|-f} {string|"$jar"} {quotation-delimiter operator|]} {normal-word|\|\|} {normal-word|jar=$root/lib/jbuild.jar}
    {quotation-delimiter operator|[} {normal-word|-f} {string|"$jar"} {quotation-delimiter operator|]} {normal-word|\|\|} {normal-word|fail} {string|"jbuild.jar was expected beside $self"}
{normal-word|fi}

{normal-word|#} {normal-word|----} {normal-word|Java's} {normal-word|options} {normal-word|--------------------------------------------------------------------------------------------------}

{normal-word|#} {normal-word|A} {kernel-builtin variable|build} {normal-word|is} {kernel-builtin variable|over} {normal-word|before} {normal-word|the} {sequences-builtin variable|second} {normal-word|compiler} {normal-word|pays;} {normal-word|a} {normal-word|command} {normal-word|that} {normal-word|lives} {normal-word|long} {normal-word|(a} {normal-word|preview} {normal-word|server)} {normal-word|must} {kernel-builtin variable|not} {normal-word|get}
{normal-word|#} {conventionally-named-word keyword|TieredStopAtLevel.} {normal-word|Names} {normal-word|of} {normal-word|files} {combinators keyword|follow} {normal-word|the} {normal-word|locale,} {kernel-builtin variable|and} {normal-word|Java} {normal-word|takes} {normal-word|anything} {normal-word|but} {normal-word|UTF-8} {conventionally-named-word keyword|badly.}
{normal-word|options="-XX:+UseSerialGC} {normal-word|-XX:TieredStopAtLevel=1} {normal-word|-XX:-UsePerfData"}
{normal-word|options="$options} {normal-word|-Dfile.encoding=UTF-8} {normal-word|-Dsun.jnu.encoding=UTF-8"}
{normal-word|#} {normal-word|What} {normal-word|goes} {normal-word|wrong} {combinators keyword|with} {normal-word|an} {normal-word|archive} {normal-word|is} {normal-word|never} {normal-word|worth} {normal-word|a} {normal-word|word,} {normal-word|least} {normal-word|of} {normal-word|all} {normal-word|on} {normal-word|standard} {conventionally-named-word keyword|output.}
{normal-word|options="$options} {normal-word|-XX:+DisplayVMOutputToStderr} {normal-word|-Xlog:disable"}
{normal-word|#} {normal-word|Not} {combinators keyword|each} {normal-word|Java} {normal-word|knows} {combinators keyword|each} {normal-word|of} {conventionally-named-word keyword|these.} {normal-word|But} {normal-word|that} {normal-word|would} {normal-word|go} {normal-word|for} {normal-word|the} {normal-word|author's} {normal-word|options} {normal-word|too,} {normal-word|whose} {normal-word|slips} {normal-word|must} {normal-word|be} {conventionally-named-word keyword|told.}
{quotation-delimiter operator|[} {normal-word|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {quotation-delimiter operator|]} {normal-word|\|\|} {normal-word|options="$options} {normal-word|-XX:+IgnoreUnrecognizedVMOptions"}
{quotation-delimiter operator|[} {normal-word|-t} {number|1} {quotation-delimiter operator|]} {normal-word|&&} {normal-word|options="$options} {normal-word|-Djbuild.stdout=terminal"}
{quotation-delimiter operator|[} {normal-word|-t} {number|2} {quotation-delimiter operator|]} {normal-word|&&} {normal-word|options="$options} {normal-word|-Djbuild.stderr=terminal"}
{combinators keyword|if} {quotation-delimiter operator|[} {comment|! -d /System/Library ]; then}
    {normal-word|LC_ALL=C.UTF-8}
    {normal-word|export} {normal-word|LC_ALL}
{normal-word|fi}

{normal-word|#} {normal-word|----} {normal-word|the} {normal-word|archive} {normal-word|of} {normal-word|loaded} {normal-word|classes} {normal-word|-----------------------------------------------------------------------------------}

{normal-word|#} {normal-word|It} {normal-word|is} {normal-word|named} {normal-word|after} {normal-word|the} {normal-word|JDK} {kernel-builtin variable|and} {normal-word|the} {normal-word|tool's} {normal-word|folder,} {kernel-builtin variable|and} {normal-word|is} {normal-word|of} {normal-word|use} {normal-word|as} {normal-word|long} {normal-word|as} {normal-word|it} {normal-word|is} {normal-word|newer} {normal-word|than} {conventionally-named-word keyword|both.} {normal-word|Java} {normal-word|checks} {normal-word|it} {conventionally-named-word keyword|again.}
{normal-word|archive=}
{normal-word|use_archive=}
{normal-word|make_archive=-XX:ArchiveClassesAtExit=}
{combinators keyword|if} {quotation-delimiter operator|[} {normal-word|-n} {string|"$cache"} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {normal-word|!=} {normal-word|off} {normal-word|];} {normal-word|then}
    {normal-word|archive=$cache/$runtime$java_home$root/jbuild.archive}
    {normal-word|use_archive=-XX:SharedArchiveFile=$archive}
    {combinators keyword|if} {quotation-delimiter operator|[} {string|"$feature"} {normal-word|-ge} {number|25} {normal-word|];} {normal-word|then}
        {normal-word|use_archive=-XX:AOTCache=$archive}
        {normal-word|make_archive=-XX:AOTCacheOutput=}
    {normal-word|fi}
    {combinators keyword|if} {quotation-delimiter operator|[} {comment|! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then}
        {normal-word|use_archive=}
    {normal-word|fi}
{normal-word|fi}

{normal-word|#} {normal-word|Makes} {normal-word|the} {normal-word|archive} {normal-word|from} {normal-word|a} {normal-word|run} {normal-word|of} {normal-word|the} {normal-word|tool} {kernel-builtin variable|over} {normal-word|a} {normal-word|small} {normal-word|site} {normal-word|of} {normal-word|its} {normal-word|own,} {normal-word|so} {normal-word|that} {normal-word|the} {normal-word|author's} {normal-word|site} {normal-word|is} {kernel-builtin variable|not} {conventionally-named-word keyword|touched.} {normal-word|It}
{normal-word|#} {normal-word|is} {normal-word|moved} {normal-word|into} {normal-word|place} {normal-word|whole,} {normal-word|so} {normal-word|that} {normal-word|several} {normal-word|can} {combinators keyword|do} {normal-word|this} {normal-word|at} {conventionally-named-word keyword|once.} {normal-word|After} {normal-word|a} {normal-word|failure} {normal-word|it} {normal-word|is} {kernel-builtin variable|not} {normal-word|tried} {normal-word|again} {combinators keyword|with} {normal-word|this} {conventionally-named-word keyword|jar.}
{normal-word|train()} {curly-brace-literal-delimiter operator|\{}
    {normal-word|trap} {normal-word|''} {normal-word|HUP} {normal-word|INT}
    {combinators keyword|if} {normal-word|nice} {normal-word|-n} {number|10} {string|"$java_home/bin/java"} {conventionally-named-word keyword|$options} {string|"$make_archive$archive.$$"} {normal-word|-jar} {string|"$jar"} {normal-word|train} {normal-word|&&} {quotation-delimiter operator|[} {normal-word|-s} {string|"$archive.$$"} {normal-word|];} {normal-word|then}
        {normal-word|mv} {normal-word|-f} {string|"$archive.$$"} {string|"$archive"}
    {normal-word|else}
        {colon-syntax function|: >"$archive.failed"}
    {normal-word|fi}
    {normal-word|rm} {normal-word|-f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{curly-brace-literal-delimiter operator|\}}

{normal-word|#} {normal-word|----} {normal-word|go} {normal-word|--------------------------------------------------------------------------------------------------------------}

{normal-word|#} {normal-word|Runs} {conventionally-named-word keyword|Java.} {normal-word|It} {normal-word|ends} {combinators keyword|with} {number|1} {combinators keyword|when} {normal-word|it} {normal-word|cannot} {normal-word|start,} {normal-word|as} {normal-word|jbuild} {normal-word|does} {normal-word|for} {normal-word|a} {normal-word|site} {combinators keyword|with} {normal-word|errors;} {normal-word|so} {normal-word|it} {normal-word|is} {normal-word|asked} {normal-word|once} {conventionally-named-word keyword|more.}
{normal-word|run_java()} {curly-brace-literal-delimiter operator|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {conventionally-named-word keyword|status=$?}
    {combinators keyword|if} {quotation-delimiter operator|[} {string|"$status"} {kernel-builtin variable|=} {number|1} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {normal-word|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {quotation-delimiter operator|]} {normal-word|&&}
        {comment|! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then}
        {normal-word|printf} {normal-word|'jbuild:} {normal-word|Java} {normal-word|cannot} {normal-word|start} {combinators keyword|with} {normal-word|JBUILD_JAVA_OPTS=%s\\n'} {string|"$JBUILD_JAVA_OPTS"} {conventionally-named-word keyword|>&2}
        {normal-word|status=3}
    {normal-word|fi}
{curly-brace-literal-delimiter operator|\}}

{normal-word|set} {normal-word|-f}
{combinators keyword|if} {quotation-delimiter operator|[} {normal-word|-n} {string|"$archive"} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {normal-word|-z} {string|"$use_archive"} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {string|"$\{1:-\}"} {kernel-builtin variable|=} {kernel-builtin variable|build} {quotation-delimiter operator|]} {normal-word|&&} {quotation-delimiter operator|[} {comment|! "$archive.failed" -nt "$jar" ]; then}
    {normal-word|run_java} {conventionally-named-word keyword|$options} {conventionally-named-word keyword|$\{JBUILD_JAVA_OPTS:-\}} {normal-word|-jar} {string|"$jar"} {string|"$@"}
    {combinators keyword|if} {quotation-delimiter operator|[} {string|"$status"} {kernel-builtin variable|=} {number|0} {quotation-delimiter operator|]} {normal-word|&&} {normal-word|mkdir} {normal-word|-p} {string|"$\{archive%/*\}"} {conventionally-named-word keyword|2>/dev/null} {normal-word|&&} {quotation-delimiter operator|[} {normal-word|-w} {string|"$\{archive%/*\}"} {normal-word|];} {normal-word|then}
        {combinators keyword|if} {quotation-delimiter operator|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {kernel-builtin variable|=} {normal-word|wait} {normal-word|];} {normal-word|then}
            {conventionally-named-word keyword|(train)} {normal-word|</dev/null} {conventionally-named-word keyword|>/dev/null} {conventionally-named-word keyword|2>&1}
        {normal-word|else}
            {conventionally-named-word keyword|(train)} {normal-word|</dev/null} {conventionally-named-word keyword|>/dev/null} {conventionally-named-word keyword|2>&1} {normal-word|&}
        {normal-word|fi}
    {normal-word|fi}
    {normal-word|exit} {string|"$status"}
{normal-word|fi}
{combinators keyword|if} {quotation-delimiter operator|[} {normal-word|-n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {normal-word|];} {normal-word|then}
    {normal-word|run_java} {conventionally-named-word keyword|$options} {conventionally-named-word keyword|$\{use_archive:+"$use_archive"\}} {conventionally-named-word keyword|$JBUILD_JAVA_OPTS} {normal-word|-jar} {string|"$jar"} {string|"$@"}
    {normal-word|exit} {string|"$status"}
{normal-word|fi}
{normal-word|exec} {string|"$java_home/bin/java"} {conventionally-named-word keyword|$options} {conventionally-named-word keyword|$\{use_archive:+"$use_archive"\}} {normal-word|-jar} {string|"$jar"} {string|"$@"}
