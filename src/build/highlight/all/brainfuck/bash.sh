{comment|#!/bin/sh}
{comment|#} {comment|Starts} {comment|jbuild:} {comment|finds} {comment|a} {comment|JDK}{operator|,} {comment|builds} {comment|the} {comment|tool} {comment|where} {comment|this} {comment|is} {comment|a} {comment|clone} {comment|that} {comment|has} {comment|changed}{operator|,} {comment|and} {comment|hands} {comment|over} {comment|to} {comment|Java}{operator|.}
{comment|#}
{comment|#} {comment|On} {comment|its} {comment|usual} {comment|way} {comment|this} {comment|script} {comment|starts} {comment|no} {comment|other} {comment|process} {comment|than} {comment|Java} {comment|itself}{operator|,} {comment|because} {comment|start}{decrement deleted|-}{comment|up} {comment|time} {comment|is} {comment|what} {comment|a} {comment|small} {comment|build}
{comment|#} {comment|mostly} {comment|consists} {comment|of}{operator|.} {comment|So} {comment|it} {comment|tests} {comment|and} {comment|reads} {comment|with} {comment|the} {comment|shell's} {comment|own} {comment|means}{operator|,} {comment|and} {comment|keeps} {comment|what} {comment|it} {comment|found} {comment|in} {comment|a} {comment|cache} {comment|folder}{operator|.}
{comment|#}
{comment|#}   {comment|JBUILD_JAVA_HOME}  {comment|the} {comment|JDK} {comment|to} {comment|use}{operator|,} {comment|whichever} {comment|others} {comment|there} {comment|are}
{comment|#}   {comment|JBUILD_JAVA_OPTS}  {comment|more} {comment|options} {comment|for} {comment|Java}{operator|,} {comment|after} {comment|the} {comment|ones} {comment|given} {comment|here}
{comment|#}   {comment|JBUILD_ARCHIVE}    {comment|"off":} {comment|no} {comment|archive} {comment|of} {comment|loaded} {comment|classes;} {comment|"wait":} {comment|make} {comment|it} {comment|before} {comment|this} {comment|command} {comment|ends}{operator|,} {comment|not} {comment|behind} {comment|it}

{comment|fail()} {comment|\{}
    {comment|printf} {comment|'jbuild:} {comment|%s\\n'} {comment|"$1"} {pointer keyword|>}{comment|&2}
    {comment|exit} {comment|3}
{comment|\}}

{comment|#} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-} {comment|where} {comment|this} {comment|script} {comment|lies} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}

{comment|self=$0}
{comment|case} {comment|$self} {comment|in}
    {comment|*/*)} {comment|;;}
    {comment|*)} {comment|self=}{operator|.}{comment|/$self} {comment|;;}
{comment|esac}
{comment|while} {branching important|[} {decrement deleted|-}{comment|h} {comment|"$self"} {branching important|]}{comment|;} {comment|do}
    {comment|link=$(readlink} {comment|"$self")} {comment|\|\|} {comment|fail} {comment|"the} {comment|link} {comment|$self} {comment|cannot} {comment|be} {comment|followed"}
    {comment|case} {comment|$link} {comment|in}
        {comment|/*)} {comment|self=$link} {comment|;;}
        {comment|*)} {comment|self=$\{self%/*\}/$link} {comment|;;}
    {comment|esac}
{comment|done}
{comment|root=$\{self%/*\}}
{comment|case} {comment|$root} {comment|in}
    {operator|.}{comment|)} {comment|root=$PWD} {comment|;;}
    {comment|'')} {comment|root=/} {comment|;;}
{comment|esac}
{comment|case} {comment|$root/} {comment|in}
    {comment|*/}{operator|.}{comment|/*} {comment|\|} {comment|*/}{operator|.}{operator|.}{comment|/*} {comment|\|} {branching important|[}{comment|!/}{branching important|]}{comment|*)} {comment|root=$(cd} {comment|"$root"} {comment|&&} {comment|pwd)} {comment|\|\|} {comment|fail} {comment|"the} {comment|folder} {comment|$root} {comment|cannot} {comment|be} {comment|entered"} {comment|;;}
{comment|esac}

{comment|#} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-} {comment|which} {comment|Java} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}

{comment|if} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$\{XDG_CACHE_HOME:}{decrement deleted|-}{comment|\}"} {branching important|]}{comment|;} {comment|then}
    {comment|cache=$XDG_CACHE_HOME/jbuild}
{comment|elif} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$\{HOME:}{decrement deleted|-}{comment|\}"} {branching important|]} {comment|&&} {branching important|[} {decrement deleted|-}{comment|d} {comment|"$HOME"} {branching important|]}{comment|;} {comment|then}
    {comment|cache=$HOME/}{operator|.}{comment|cache/jbuild}
{comment|else}
    {comment|cache=}
{comment|fi}

{comment|#} {comment|Calls} {comment|$1} {comment|with} {comment|the} {comment|folders} {comment|that} {comment|hold} {comment|JDKs}{operator|,} {comment|each} {comment|in} {comment|a} {comment|folder} {comment|of} {comment|its} {comment|own}{operator|.}
{comment|with_jdk_parents()} {comment|\{}
    {comment|"$1"} {comment|/usr/lib/jvm} {comment|/usr/java} {comment|/opt/java} {comment|/Library/Java/JavaVirtualMachines} {comment|\\}
        {comment|$\{HOME:}{increment inserted|+}{comment|"$HOME/}{operator|.}{comment|sdkman/candidates/java"} {comment|"$HOME/}{operator|.}{comment|jdks"} {comment|"$HOME/Library/Java/JavaVirtualMachines"\}}
{comment|\}}

{comment|#} {comment|Reads} {comment|what} {comment|the} {comment|JDK} {comment|in} {comment|the} {comment|folder} {comment|$1} {comment|says} {comment|about} {comment|itself:} {comment|feature=17}{operator|,} {comment|runtime=17}{operator|.}{comment|0}{operator|.}{comment|15}{increment inserted|+}{comment|6}{operator|.} {comment|False} {comment|where} {comment|it} {comment|has} {comment|no} {comment|Java}{operator|.}
{comment|look_at()} {comment|\{}
    {comment|feature=0}
    {comment|runtime=}
    {branching important|[} {decrement deleted|-}{comment|x} {comment|"$1/bin/java"} {branching important|]} {comment|&&} {branching important|[} {decrement deleted|-}{comment|r} {comment|"$1/release"} {branching important|]} {comment|\|\|} {comment|return} {comment|1}
    {comment|while} {comment|IFS=} {comment|read} {decrement deleted|-}{comment|r} {comment|line} {comment|\|\|} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$line"} {branching important|]}{comment|;} {comment|do}
        {comment|case} {comment|$line} {comment|in}
            {comment|JAVA_RUNTIME_VERSION=*)} {comment|runtime=$\{line#*=\}} {comment|;;}
            {comment|JAVA_VERSION=*)}
                {comment|version=$\{line#*=\}}
                {comment|version=$\{version#\\"\}}
                {comment|version=$\{version#1}{operator|.}{comment|\}}
                {comment|feature=$\{version%%}{branching important|[}{comment|!0}{decrement deleted|-}{comment|9}{branching important|]}{comment|*\}}
                {comment|runtime=$\{runtime:}{decrement deleted|-}{comment|$version\}}
                {comment|;;}
        {comment|esac}
        {branching important|[} {comment|"$\{feature:}{decrement deleted|-}{comment|0\}"} {comment|!=} {comment|0} {branching important|]} {comment|&&} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$runtime"} {branching important|]} {comment|&&} {branching important|[} {comment|"$runtime"} {comment|!=} {comment|"$version"} {branching important|]} {comment|&&} {comment|break}
    {comment|done} {pointer keyword|<}{comment|"$1/release"}
    {comment|runtime=$\{runtime#\\"\}}
    {comment|runtime=$\{runtime%\\"\}}
    {branching important|[} {comment|"$\{feature:}{decrement deleted|-}{comment|0\}"} {decrement deleted|-}{comment|gt} {comment|0} {branching important|]}
{comment|\}}

{comment|#} {comment|Takes} {comment|the} {comment|JDK} {comment|in} {comment|the} {comment|folder} {comment|$1} {comment|if} {comment|it} {comment|is} {comment|newer} {comment|than} {comment|the} {comment|best} {comment|so} {comment|far}{operator|.} {comment|Previews} {comment|are} {comment|used} {comment|only} {comment|when} {comment|asked} {comment|for}{operator|.}
{comment|consider()} {comment|\{}
    {comment|look_at} {comment|"$1"} {comment|\|\|} {comment|return} {comment|0}
    {comment|case} {comment|$runtime} {comment|in}
        {comment|*}{decrement deleted|-}{comment|ea*} {comment|\|} {comment|*}{decrement deleted|-}{comment|beta*)} {comment|return} {comment|0} {comment|;;}
    {comment|esac}
    {comment|if} {branching important|[} {comment|"$feature"} {decrement deleted|-}{comment|gt} {comment|"$best"} {branching important|]}{comment|;} {comment|then}
        {comment|best=$feature}
        {comment|java_home=$1}
    {comment|fi}
{comment|\}}

{comment|consider_all()} {comment|\{}
    {comment|for} {comment|folder} {comment|in} {comment|"$@";} {comment|do}
        {comment|for} {comment|jdk} {comment|in} {comment|"$folder"/*} {comment|"$folder"/*/Contents/Home;} {comment|do}
            {branching important|[} {decrement deleted|-}{comment|d} {comment|"$jdk"} {branching important|]} {comment|&&} {comment|consider} {comment|"$jdk"}
        {comment|done}
    {comment|done}
{comment|\}}

{comment|search_java()} {comment|\{}
    {comment|java_home=}
    {comment|if} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$\{JBUILD_JAVA_HOME:}{decrement deleted|-}{comment|\}"} {branching important|]}{comment|;} {comment|then}
        {comment|look_at} {comment|"$JBUILD_JAVA_HOME"} {comment|\|\|} {comment|fail} {comment|"JBUILD_JAVA_HOME} {comment|is} {comment|$JBUILD_JAVA_HOME}{operator|,} {comment|but} {comment|no} {comment|JDK} {comment|is} {comment|there"}
        {branching important|[} {comment|"$feature"} {decrement deleted|-}{comment|ge} {comment|17} {branching important|]} {comment|\|\|} {comment|fail} {comment|"JBUILD_JAVA_HOME} {comment|is} {comment|Java} {comment|$feature}{operator|,} {comment|but} {comment|jbuild} {comment|needs} {comment|17} {comment|or} {comment|newer"}
        {comment|java_home=$JBUILD_JAVA_HOME}
        {comment|return}
    {comment|fi}
    {comment|best=16}
    {comment|if} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$\{JAVA_HOME:}{decrement deleted|-}{comment|\}"} {branching important|]}{comment|;} {comment|then}
        {comment|consider} {comment|"$JAVA_HOME"}
    {comment|fi}
    {comment|found=$(command} {decrement deleted|-}{comment|v} {comment|java)} {comment|&&} {comment|found=$(readlink} {decrement deleted|-}{comment|f} {comment|"$found"} {comment|2}{pointer keyword|>}{comment|/dev/null)} {comment|&&} {comment|consider} {comment|"$\{found%/bin/java\}"}
    {comment|with_jdk_parents} {comment|consider_all}
    {comment|for} {comment|jdk} {comment|in} {comment|/opt/homebrew/opt/openjdk*/libexec/openjdk}{operator|.}{comment|jdk/Contents/Home;} {comment|do}
        {comment|consider} {comment|"$jdk"}
    {comment|done}
    {branching important|[} {decrement deleted|-}{comment|n} {comment|"$java_home"} {branching important|]} {comment|\|\|} {comment|fail} {comment|"no} {comment|Java} {comment|17} {comment|or} {comment|newer} {comment|was} {comment|found}{operator|.}
{comment|Install} {comment|a} {comment|JDK} {comment|(any} {comment|vendor}{operator|,} {comment|17} {comment|or} {comment|newer;} {comment|25} {comment|is} {comment|fastest)}{operator|,} {comment|or} {comment|set} {comment|JBUILD_JAVA_HOME} {comment|to} {comment|the} {comment|folder} {comment|of} {comment|one}{operator|.}
{comment|Looked} {comment|at:} {comment|JAVA_HOME}{operator|,} {comment|PATH}{operator|,} {comment|/usr/lib/jvm}{operator|,} {comment|/usr/java}{operator|,} {comment|/opt/java}{operator|,} {comment|~/}{operator|.}{comment|sdkman}{operator|,} {comment|~/}{operator|.}{comment|jdks}{operator|,} {comment|and} {comment|the} {comment|folders} {comment|of} {comment|macOS}{operator|.}{comment|"}
{comment|\}}

{comment|asked="$\{JAVA_HOME:}{decrement deleted|-}{comment|\}\|$PATH\|$\{HOME:}{decrement deleted|-}{comment|\}"}

{comment|#} {comment|Whether} {comment|the} {comment|JDK} {comment|that} {comment|was} {comment|found} {comment|last} {comment|time} {comment|may} {comment|be} {comment|taken} {comment|again:} {comment|same} {comment|question}{operator|,} {comment|and} {comment|no} {comment|JDK} {comment|has} {comment|come} {comment|or} {comment|gone} {comment|since}{operator|.}
{comment|remembered_java()} {comment|\{}
    {branching important|[} {decrement deleted|-}{comment|n} {comment|"$cache"} {branching important|]} {comment|&&} {branching important|[} {decrement deleted|-}{comment|r} {comment|"$cache/java"} {branching important|]} {comment|\|\|} {comment|return} {comment|1}
    {comment|\{}
        {comment|IFS=} {comment|read} {decrement deleted|-}{comment|r} {comment|line} {comment|&&} {branching important|[} {comment|"$line"} {comment|=} {comment|"$asked"} {branching important|]} {comment|&&} {comment|IFS=} {comment|read} {decrement deleted|-}{comment|r} {comment|java_home}
    {comment|\}} {pointer keyword|<}{comment|"$cache/java"} {comment|\|\|} {comment|return} {comment|1}
    {comment|with_jdk_parents} {comment|are_older_than_memory} {comment|&&} {comment|look_at} {comment|"$java_home"} {comment|&&} {branching important|[} {comment|"$feature"} {decrement deleted|-}{comment|ge} {comment|17} {branching important|]}
{comment|\}}

{comment|are_older_than_memory()} {comment|\{}
    {comment|for} {comment|folder} {comment|in} {comment|"$@";} {comment|do}
        {branching important|[} {comment|"$folder"} {decrement deleted|-}{comment|nt} {comment|"$cache/java"} {branching important|]} {comment|&&} {comment|return} {comment|1}
    {comment|done}
    {comment|return} {comment|0}
{comment|\}}

{comment|remember_java()} {comment|\{}
    {branching important|[} {decrement deleted|-}{comment|n} {comment|"$cache"} {branching important|]} {comment|&&} {comment|mkdir} {decrement deleted|-}{comment|p} {comment|"$cache"} {comment|2}{pointer keyword|>}{comment|/dev/null} {comment|&&} {branching important|[} {decrement deleted|-}{comment|w} {comment|"$cache"} {branching important|]} {comment|\|\|} {comment|return} {comment|0}
    {comment|case} {comment|$asked} {comment|in}
        {comment|*'}
{comment|'*)} {comment|return} {comment|0} {comment|;;}
    {comment|esac}
    {comment|printf} {comment|'%s\\n%s\\n'} {comment|"$asked"} {comment|"$java_home"} {comment|2}{pointer keyword|>}{comment|/dev/null} {pointer keyword|>}{comment|"$cache/java}{operator|.}{comment|$$"} {comment|&&} {comment|mv} {decrement deleted|-}{comment|f} {comment|"$cache/java}{operator|.}{comment|$$"} {comment|"$cache/java"} {comment|2}{pointer keyword|>}{comment|/dev/null}
{comment|\}}

{comment|if} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$\{JBUILD_JAVA_HOME:}{decrement deleted|-}{comment|\}"} {branching important|]} {comment|\|\|} {comment|!} {comment|remembered_java;} {comment|then}
    {comment|search_java}
    {comment|look_at} {comment|"$java_home"}
    {branching important|[} {decrement deleted|-}{comment|n} {comment|"$\{JBUILD_JAVA_HOME:}{decrement deleted|-}{comment|\}"} {branching important|]} {comment|\|\|} {comment|remember_java}
{comment|fi}

{comment|#} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-} {comment|the} {comment|jar} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}

{comment|#} {comment|Whether} {comment|something} {comment|under} {comment|the} {comment|folder} {comment|$1} {comment|is} {comment|newer} {comment|than} {comment|the} {comment|jar}{operator|.} {comment|A} {comment|folder} {comment|is} {comment|newer} {comment|when} {comment|a} {comment|file} {comment|in} {comment|it} {comment|came} {comment|or} {comment|went}{operator|.}
{comment|has_newer()} {comment|\{}
    {comment|for} {comment|file} {comment|in} {comment|"$1"/*;} {comment|do}
        {comment|if} {branching important|[} {comment|"$file"} {decrement deleted|-}{comment|nt} {comment|"$jar"} {branching important|]}{comment|;} {comment|then}
            {comment|return} {comment|0}
        {comment|elif} {branching important|[} {decrement deleted|-}{comment|d} {comment|"$file"} {branching important|]}{comment|;} {comment|then}
            {comment|has_newer} {comment|"$file"} {comment|&&} {comment|return} {comment|0}
        {comment|fi}
    {comment|done}
    {comment|return} {comment|1}
{comment|\}}

{comment|is_stale()} {comment|\{}
    {branching important|[} {decrement deleted|-}{comment|f} {comment|"$jar"} {branching important|]} {comment|&&} {branching important|[} {comment|!} {comment|"$root/pom}{operator|.}{comment|xml"} {decrement deleted|-}{comment|nt} {comment|"$jar"} {branching important|]} {comment|\|\|} {comment|return} {comment|0}
    {comment|for} {comment|part} {comment|in} {comment|src/main} {comment|_layouts} {comment|_includes} {comment|assets/theme;} {comment|do}
        {comment|has_newer} {comment|"$root/$part"} {comment|&&} {comment|return} {comment|0}
    {comment|done}
    {comment|return} {comment|1}
{comment|\}}

{comment|build_jar()} {comment|\{}
    {comment|command} {decrement deleted|-}{comment|v} {comment|mvn} {pointer keyword|>}{comment|/dev/null} {comment|\|\|}
        {comment|fail} {comment|"the} {comment|tool} {comment|must} {comment|be} {comment|built} {comment|first}{operator|,} {comment|and} {comment|Maven} {comment|(mvn)} {comment|was} {comment|not} {comment|found}{operator|.} {comment|Install} {comment|Maven} {comment|3}{operator|.}{comment|8} {comment|or} {comment|newer}{operator|.}{comment|"}
    {comment|printf} {comment|'Building} {comment|jbuild} {comment|…} {comment|(about} {comment|a} {comment|minute}{operator|,} {comment|once)\\n'} {pointer keyword|>}{comment|&2}
    {comment|if} {branching important|[} {decrement deleted|-}{comment|z} {comment|"$\{JAVA_HOME:}{decrement deleted|-}{comment|\}"} {branching important|]} {comment|&&} {comment|!} {comment|command} {decrement deleted|-}{comment|v} {comment|javac} {pointer keyword|>}{comment|/dev/null;} {comment|then}
        {comment|JAVA_HOME=$java_home}
        {comment|export} {comment|JAVA_HOME}
    {comment|fi}
    {comment|mkdir} {decrement deleted|-}{comment|p} {comment|"$root/target"} {comment|&&} {comment|:} {pointer keyword|>}{comment|"$root/target/build}{decrement deleted|-}{comment|begin"} {comment|\|\|} {comment|fail} {comment|"the} {comment|folder} {comment|$root/target} {comment|cannot} {comment|be} {comment|written"}
    {comment|if} {comment|!} {comment|(cd} {comment|"$root"} {comment|&&} {comment|mvn} {decrement deleted|-}{comment|B} {decrement deleted|-}{comment|q} {decrement deleted|-}{comment|Dmaven}{operator|.}{comment|test}{operator|.}{comment|skip=true} {comment|package)} {pointer keyword|<}{comment|/dev/null} {pointer keyword|>}{comment|"$root/target/build}{operator|.}{comment|log"} {comment|2}{pointer keyword|>}{comment|&1;} {comment|then}
        {comment|cat} {comment|"$root/target/build}{operator|.}{comment|log"} {pointer keyword|>}{comment|&2}
        {comment|fail} {comment|"the} {comment|tool} {comment|could} {comment|not} {comment|be} {comment|built;} {comment|Maven's} {comment|messages} {comment|above} {comment|say} {comment|why"}
    {comment|fi}
    {comment|#} {comment|The} {comment|jar} {comment|counts} {comment|as} {comment|old} {comment|as} {comment|the} {comment|build's} {comment|begin}{operator|,} {comment|so} {comment|that} {comment|what} {comment|was} {comment|edited} {comment|meanwhile} {comment|is} {comment|built} {comment|next} {comment|time}{operator|.}
    {comment|touch} {decrement deleted|-}{comment|r} {comment|"$root/target/build}{decrement deleted|-}{comment|begin"} {comment|"$jar"}
{comment|\}}

{comment|if} {branching important|[} {decrement deleted|-}{comment|f} {comment|"$root/pom}{operator|.}{comment|xml"} {branching important|]}{comment|;} {comment|then}
    {comment|jar=$root/target/jbuild}{operator|.}{comment|jar}
    {comment|if} {comment|is_stale;} {comment|then}
        {comment|build_jar}
    {comment|fi}
{comment|else}
    {comment|jar=$root/jbuild}{operator|.}{comment|jar}
    {branching important|[} {decrement deleted|-}{comment|f} {comment|"$jar"} {branching important|]} {comment|\|\|} {comment|jar=$root/lib/jbuild}{operator|.}{comment|jar}
    {branching important|[} {decrement deleted|-}{comment|f} {comment|"$jar"} {branching important|]} {comment|\|\|} {comment|fail} {comment|"jbuild}{operator|.}{comment|jar} {comment|was} {comment|expected} {comment|beside} {comment|$self"}
{comment|fi}

{comment|#} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-} {comment|Java's} {comment|options} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}

{comment|#} {comment|A} {comment|build} {comment|is} {comment|over} {comment|before} {comment|the} {comment|second} {comment|compiler} {comment|pays;} {comment|a} {comment|command} {comment|that} {comment|lives} {comment|long} {comment|(a} {comment|preview} {comment|server)} {comment|must} {comment|not} {comment|get}
{comment|#} {comment|TieredStopAtLevel}{operator|.} {comment|Names} {comment|of} {comment|files} {comment|follow} {comment|the} {comment|locale}{operator|,} {comment|and} {comment|Java} {comment|takes} {comment|anything} {comment|but} {comment|UTF}{decrement deleted|-}{comment|8} {comment|badly}{operator|.}
{comment|options="}{decrement deleted|-}{comment|XX:}{increment inserted|+}{comment|UseSerialGC} {decrement deleted|-}{comment|XX:TieredStopAtLevel=1} {decrement deleted|-}{comment|XX:}{decrement deleted|-}{comment|UsePerfData"}
{comment|options="$options} {decrement deleted|-}{comment|Dfile}{operator|.}{comment|encoding=UTF}{decrement deleted|-}{comment|8} {decrement deleted|-}{comment|Dsun}{operator|.}{comment|jnu}{operator|.}{comment|encoding=UTF}{decrement deleted|-}{comment|8"}
{comment|#} {comment|What} {comment|goes} {comment|wrong} {comment|with} {comment|an} {comment|archive} {comment|is} {comment|never} {comment|worth} {comment|a} {comment|word}{operator|,} {comment|least} {comment|of} {comment|all} {comment|on} {comment|standard} {comment|output}{operator|.}
{comment|options="$options} {decrement deleted|-}{comment|XX:}{increment inserted|+}{comment|DisplayVMOutputToStderr} {decrement deleted|-}{comment|Xlog:disable"}
{comment|#} {comment|Not} {comment|each} {comment|Java} {comment|knows} {comment|each} {comment|of} {comment|these}{operator|.} {comment|But} {comment|that} {comment|would} {comment|go} {comment|for} {comment|the} {comment|author's} {comment|options} {comment|too}{operator|,} {comment|whose} {comment|slips} {comment|must} {comment|be} {comment|told}{operator|.}
{branching important|[} {decrement deleted|-}{comment|n} {comment|"$\{JBUILD_JAVA_OPTS:}{decrement deleted|-}{comment|\}"} {branching important|]} {comment|\|\|} {comment|options="$options} {decrement deleted|-}{comment|XX:}{increment inserted|+}{comment|IgnoreUnrecognizedVMOptions"}
{branching important|[} {decrement deleted|-}{comment|t} {comment|1} {branching important|]} {comment|&&} {comment|options="$options} {decrement deleted|-}{comment|Djbuild}{operator|.}{comment|stdout=terminal"}
{branching important|[} {decrement deleted|-}{comment|t} {comment|2} {branching important|]} {comment|&&} {comment|options="$options} {decrement deleted|-}{comment|Djbuild}{operator|.}{comment|stderr=terminal"}
{comment|if} {branching important|[} {comment|!} {decrement deleted|-}{comment|d} {comment|/System/Library} {branching important|]}{comment|;} {comment|then}
    {comment|LC_ALL=C}{operator|.}{comment|UTF}{decrement deleted|-}{comment|8}
    {comment|export} {comment|LC_ALL}
{comment|fi}

{comment|#} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-} {comment|the} {comment|archive} {comment|of} {comment|loaded} {comment|classes} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}

{comment|#} {comment|It} {comment|is} {comment|named} {comment|after} {comment|the} {comment|JDK} {comment|and} {comment|the} {comment|tool's} {comment|folder}{operator|,} {comment|and} {comment|is} {comment|of} {comment|use} {comment|as} {comment|long} {comment|as} {comment|it} {comment|is} {comment|newer} {comment|than} {comment|both}{operator|.} {comment|Java} {comment|checks} {comment|it} {comment|again}{operator|.}
{comment|archive=}
{comment|use_archive=}
{comment|make_archive=}{decrement deleted|-}{comment|XX:ArchiveClassesAtExit=}
{comment|if} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$cache"} {branching important|]} {comment|&&} {branching important|[} {comment|"$\{JBUILD_ARCHIVE:}{decrement deleted|-}{comment|\}"} {comment|!=} {comment|off} {branching important|]}{comment|;} {comment|then}
    {comment|archive=$cache/$runtime$java_home$root/jbuild}{operator|.}{comment|archive}
    {comment|use_archive=}{decrement deleted|-}{comment|XX:SharedArchiveFile=$archive}
    {comment|if} {branching important|[} {comment|"$feature"} {decrement deleted|-}{comment|ge} {comment|25} {branching important|]}{comment|;} {comment|then}
        {comment|use_archive=}{decrement deleted|-}{comment|XX:AOTCache=$archive}
        {comment|make_archive=}{decrement deleted|-}{comment|XX:AOTCacheOutput=}
    {comment|fi}
    {comment|if} {branching important|[} {comment|!} {comment|"$archive"} {decrement deleted|-}{comment|nt} {comment|"$jar"} {branching important|]} {comment|\|\|} {branching important|[} {comment|"$java_home/release"} {decrement deleted|-}{comment|nt} {comment|"$archive"} {branching important|]}{comment|;} {comment|then}
        {comment|use_archive=}
    {comment|fi}
{comment|fi}

{comment|#} {comment|Makes} {comment|the} {comment|archive} {comment|from} {comment|a} {comment|run} {comment|of} {comment|the} {comment|tool} {comment|over} {comment|a} {comment|small} {comment|site} {comment|of} {comment|its} {comment|own}{operator|,} {comment|so} {comment|that} {comment|the} {comment|author's} {comment|site} {comment|is} {comment|not} {comment|touched}{operator|.} {comment|It}
{comment|#} {comment|is} {comment|moved} {comment|into} {comment|place} {comment|whole}{operator|,} {comment|so} {comment|that} {comment|several} {comment|can} {comment|do} {comment|this} {comment|at} {comment|once}{operator|.} {comment|After} {comment|a} {comment|failure} {comment|it} {comment|is} {comment|not} {comment|tried} {comment|again} {comment|with} {comment|this} {comment|jar}{operator|.}
{comment|train()} {comment|\{}
    {comment|trap} {comment|''} {comment|HUP} {comment|INT}
    {comment|if} {comment|nice} {decrement deleted|-}{comment|n} {comment|10} {comment|"$java_home/bin/java"} {comment|$options} {comment|"$make_archive$archive}{operator|.}{comment|$$"} {decrement deleted|-}{comment|jar} {comment|"$jar"} {comment|train} {comment|&&} {branching important|[} {decrement deleted|-}{comment|s} {comment|"$archive}{operator|.}{comment|$$"} {branching important|]}{comment|;} {comment|then}
        {comment|mv} {decrement deleted|-}{comment|f} {comment|"$archive}{operator|.}{comment|$$"} {comment|"$archive"}
    {comment|else}
        {comment|:} {pointer keyword|>}{comment|"$archive}{operator|.}{comment|failed"}
    {comment|fi}
    {comment|rm} {decrement deleted|-}{comment|f} {comment|"$archive}{operator|.}{comment|$$"} {comment|"$archive}{operator|.}{comment|$$}{operator|.}{comment|config"}
{comment|\}}

{comment|#} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-} {comment|go} {decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}{decrement deleted|-}

{comment|#} {comment|Runs} {comment|Java}{operator|.} {comment|It} {comment|ends} {comment|with} {comment|1} {comment|when} {comment|it} {comment|cannot} {comment|start}{operator|,} {comment|as} {comment|jbuild} {comment|does} {comment|for} {comment|a} {comment|site} {comment|with} {comment|errors;} {comment|so} {comment|it} {comment|is} {comment|asked} {comment|once} {comment|more}{operator|.}
{comment|run_java()} {comment|\{}
    {comment|"$java_home/bin/java"} {comment|"$@"}
    {comment|status=$?}
    {comment|if} {branching important|[} {comment|"$status"} {comment|=} {comment|1} {branching important|]} {comment|&&} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$\{JBUILD_JAVA_OPTS:}{decrement deleted|-}{comment|\}"} {branching important|]} {comment|&&}
        {comment|!} {comment|"$java_home/bin/java"} {comment|$options} {comment|$\{JBUILD_JAVA_OPTS:}{decrement deleted|-}{comment|\}} {decrement deleted|-}{comment|version} {pointer keyword|>}{comment|/dev/null} {comment|2}{pointer keyword|>}{comment|&1;} {comment|then}
        {comment|printf} {comment|'jbuild:} {comment|Java} {comment|cannot} {comment|start} {comment|with} {comment|JBUILD_JAVA_OPTS=%s\\n'} {comment|"$JBUILD_JAVA_OPTS"} {pointer keyword|>}{comment|&2}
        {comment|status=3}
    {comment|fi}
{comment|\}}

{comment|set} {decrement deleted|-}{comment|f}
{comment|if} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$archive"} {branching important|]} {comment|&&} {branching important|[} {decrement deleted|-}{comment|z} {comment|"$use_archive"} {branching important|]} {comment|&&} {branching important|[} {comment|"$\{1:}{decrement deleted|-}{comment|\}"} {comment|=} {comment|build} {branching important|]} {comment|&&} {branching important|[} {comment|!} {comment|"$archive}{operator|.}{comment|failed"} {decrement deleted|-}{comment|nt} {comment|"$jar"} {branching important|]}{comment|;} {comment|then}
    {comment|run_java} {comment|$options} {comment|$\{JBUILD_JAVA_OPTS:}{decrement deleted|-}{comment|\}} {decrement deleted|-}{comment|jar} {comment|"$jar"} {comment|"$@"}
    {comment|if} {branching important|[} {comment|"$status"} {comment|=} {comment|0} {branching important|]} {comment|&&} {comment|mkdir} {decrement deleted|-}{comment|p} {comment|"$\{archive%/*\}"} {comment|2}{pointer keyword|>}{comment|/dev/null} {comment|&&} {branching important|[} {decrement deleted|-}{comment|w} {comment|"$\{archive%/*\}"} {branching important|]}{comment|;} {comment|then}
        {comment|if} {branching important|[} {comment|"$\{JBUILD_ARCHIVE:}{decrement deleted|-}{comment|\}"} {comment|=} {comment|wait} {branching important|]}{comment|;} {comment|then}
            {comment|(train)} {pointer keyword|<}{comment|/dev/null} {pointer keyword|>}{comment|/dev/null} {comment|2}{pointer keyword|>}{comment|&1}
        {comment|else}
            {comment|(train)} {pointer keyword|<}{comment|/dev/null} {pointer keyword|>}{comment|/dev/null} {comment|2}{pointer keyword|>}{comment|&1} {comment|&}
        {comment|fi}
    {comment|fi}
    {comment|exit} {comment|"$status"}
{comment|fi}
{comment|if} {branching important|[} {decrement deleted|-}{comment|n} {comment|"$\{JBUILD_JAVA_OPTS:}{decrement deleted|-}{comment|\}"} {branching important|]}{comment|;} {comment|then}
    {comment|run_java} {comment|$options} {comment|$\{use_archive:}{increment inserted|+}{comment|"$use_archive"\}} {comment|$JBUILD_JAVA_OPTS} {decrement deleted|-}{comment|jar} {comment|"$jar"} {comment|"$@"}
    {comment|exit} {comment|"$status"}
{comment|fi}
{comment|exec} {comment|"$java_home/bin/java"} {comment|$options} {comment|$\{use_archive:}{increment inserted|+}{comment|"$use_archive"\}} {decrement deleted|-}{comment|jar} {comment|"$jar"} {comment|"$@"}
