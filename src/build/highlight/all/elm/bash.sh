{operator|#!/}{hvariable|bin}{operator|/}{hvariable|sh}
{operator|#} {constant|Starts} {hvariable|jbuild}{operator|:} {hvariable|finds} {hvariable|a} {constant|JDK}{punctuation|,} {hvariable|builds} {hvariable|the} {hvariable|tool} {hvariable|where} {hvariable|this} {hvariable|is} {hvariable|a} {hvariable|clone} {hvariable|that} {hvariable|has} {hvariable|changed}{punctuation|,} {hvariable|and} {hvariable|hands} {hvariable|over} {hvariable|to} {constant|Java}{punctuation|.}
{operator|#}
{operator|#} {constant|On} {hvariable|its} {hvariable|usual} {hvariable|way} {hvariable|this} {hvariable|script} {hvariable|starts} {hvariable|no} {hvariable|other} {hvariable|process} {hvariable|than} {constant|Java} {hvariable|itself}{punctuation|,} {hvariable|because} {hvariable|start}{operator|-}{hvariable|up} {hvariable|time} {hvariable|is} {hvariable|what} {hvariable|a} {hvariable|small} {hvariable|build}
{operator|#} {hvariable|mostly} {hvariable|consists} {keyword|of}{punctuation|.} {constant|So} {hvariable|it} {hvariable|tests} {hvariable|and} {hvariable|reads} {hvariable|with} {hvariable|the} {hvariable|shell}'{hvariable|s} {hvariable|own} {hvariable|means}{punctuation|,} {hvariable|and} {hvariable|keeps} {hvariable|what} {hvariable|it} {hvariable|found} {keyword|in} {hvariable|a} {hvariable|cache} {hvariable|folder}{punctuation|.}
{operator|#}
{operator|#}   {constant|JBUILD_JAVA_HOME}  {hvariable|the} {constant|JDK} {hvariable|to} {hvariable|use}{punctuation|,} {hvariable|whichever} {hvariable|others} {hvariable|there} {hvariable|are}
{operator|#}   {constant|JBUILD_JAVA_OPTS}  {hvariable|more} {hvariable|options} {hvariable|for} {constant|Java}{punctuation|,} {hvariable|after} {hvariable|the} {hvariable|ones} {hvariable|given} {hvariable|here}
{operator|#}   {constant|JBUILD_ARCHIVE}    {string|"off"}{operator|:} {hvariable|no} {hvariable|archive} {keyword|of} {hvariable|loaded} {hvariable|classes}; {string|"wait"}{operator|:} {hvariable|make} {hvariable|it} {hvariable|before} {hvariable|this} {hvariable|command} {hvariable|ends}{punctuation|,} {builtin|not} {hvariable|behind} {hvariable|it}

{hvariable|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|printf} '{hvariable|jbuild}{operator|:} {operator|%}{hvariable|s}\\{hvariable|n}' {string|"$1"} {operator|>&}{number|2}
    {hvariable|exit} {number|3}
{punctuation|\}}

{operator|#} {comment|---- where this script lies ------------------------------------------------------------------------------------------}

{hvariable|self}{operator|=$}{number|0}
{keyword|case} {operator|$}{hvariable|self} {keyword|in}
    {operator|*/*}{punctuation|)} ;;
    {operator|*}{punctuation|)} {hvariable|self}{operator|=./$}{hvariable|self} ;;
{hvariable|esac}
{hvariable|while} {punctuation|[} {operator|-}{hvariable|h} {string|"$self"} {punctuation|]}; {hvariable|do}
    {hvariable|link}{operator|=$}{punctuation|(}{hvariable|readlink} {string|"$self"}{punctuation|)} {operator|\|\|} {hvariable|fail} {string|"the link $self cannot be followed"}
    {keyword|case} {operator|$}{hvariable|link} {keyword|in}
        {operator|/*}{punctuation|)} {hvariable|self}{operator|=$}{hvariable|link} ;;
        {operator|*}{punctuation|)} {hvariable|self}{operator|=$}{punctuation|\{}{hvariable|self}{operator|%/*}{punctuation|\}}{operator|/$}{hvariable|link} ;;
    {hvariable|esac}
{hvariable|done}
{hvariable|root}{operator|=$}{punctuation|\{}{hvariable|self}{operator|%/*}{punctuation|\}}
{keyword|case} {operator|$}{hvariable|root} {keyword|in}
    {punctuation|.}{punctuation|)} {hvariable|root}{operator|=$}{constant|PWD} ;;
    ''{punctuation|)} {hvariable|root}{operator|=/} ;;
{hvariable|esac}
{keyword|case} {operator|$}{hvariable|root}{operator|/} {keyword|in}
    {operator|*/./*} {operator|\|} {operator|*/../*} {operator|\|} {punctuation|[}{operator|!/}{punctuation|]}{operator|*}{punctuation|)} {hvariable|root}{operator|=$}{punctuation|(}{hvariable|cd} {string|"$root"} {operator|&&} {hvariable|pwd}{punctuation|)} {operator|\|\|} {hvariable|fail} {string|"the folder $root cannot be entered"} ;;
{hvariable|esac}

{operator|#} {comment|---- which Java ------------------------------------------------------------------------------------------------------}

{keyword|if} {punctuation|[} {operator|-}{hvariable|n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}; {keyword|then}
    {hvariable|cache}{operator|=$}{constant|XDG_CACHE_HOME}{operator|/}{hvariable|jbuild}
{hvariable|elif} {punctuation|[} {operator|-}{hvariable|n} {string|"$\{HOME:-\}"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{hvariable|d} {string|"$HOME"} {punctuation|]}; {keyword|then}
    {hvariable|cache}{operator|=$}{constant|HOME}{operator|/.}{hvariable|cache}{operator|/}{hvariable|jbuild}
{keyword|else}
    {hvariable|cache}{operator|=}
{hvariable|fi}

{operator|#} {constant|Calls} {operator|$}{number|1} {hvariable|with} {hvariable|the} {hvariable|folders} {hvariable|that} {hvariable|hold} {constant|JDKs}{punctuation|,} {hvariable|each} {keyword|in} {hvariable|a} {hvariable|folder} {keyword|of} {hvariable|its} {hvariable|own}{punctuation|.}
{hvariable|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}{hvariable|usr}{operator|/}{hvariable|lib}{operator|/}{hvariable|jvm} {operator|/}{hvariable|usr}{operator|/}{hvariable|java} {operator|/}{hvariable|opt}{operator|/}{hvariable|java} {operator|/}{constant|Library}{operator|/}{constant|Java}{operator|/}{constant|JavaVirtualMachines} \\
        {operator|$}{punctuation|\{}{constant|HOME}{operator|:+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{operator|#} {constant|Reads} {hvariable|what} {hvariable|the} {constant|JDK} {keyword|in} {hvariable|the} {hvariable|folder} {operator|$}{number|1} {hvariable|says} {hvariable|about} {hvariable|itself}{operator|:} {hvariable|feature}{operator|=}{number|17}{punctuation|,} {hvariable|runtime}{operator|=}{number|17.0}{punctuation|.}{number|15}{operator|+}{number|6}{punctuation|.} {constant|False} {hvariable|where} {hvariable|it} {hvariable|has} {hvariable|no} {constant|Java}{punctuation|.}
{hvariable|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|feature}{operator|=}{number|0}
    {hvariable|runtime}{operator|=}
    {punctuation|[} {operator|-}{hvariable|x} {string|"$1/bin/java"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{hvariable|r} {string|"$1/release"} {punctuation|]} {operator|\|\|} {hvariable|return} {number|1}
    {hvariable|while} {constant|IFS}{operator|=} {hvariable|read} {operator|-}{hvariable|r} {hvariable|line} {operator|\|\|} {punctuation|[} {operator|-}{hvariable|n} {string|"$line"} {punctuation|]}; {hvariable|do}
        {keyword|case} {operator|$}{hvariable|line} {keyword|in}
            {constant|JAVA_RUNTIME_VERSION}{operator|=*}{punctuation|)} {hvariable|runtime}{operator|=$}{punctuation|\{}{hvariable|line}{operator|#*=}{punctuation|\}} ;;
            {constant|JAVA_VERSION}{operator|=*}{punctuation|)}
                {hvariable|version}{operator|=$}{punctuation|\{}{hvariable|line}{operator|#*=}{punctuation|\}}
                {hvariable|version}{operator|=$}{punctuation|\{}{hvariable|version}{operator|#}\\"{punctuation|\}}
                {hvariable|version}{operator|=$}{punctuation|\{}{hvariable|version}{operator|#}{number|1}{punctuation|.}{punctuation|\}}
                {hvariable|feature}{operator|=$}{punctuation|\{}{hvariable|version}{operator|%%}{punctuation|[}{operator|!}{number|0}{operator|-}{number|9}{punctuation|]}{operator|*}{punctuation|\}}
                {hvariable|runtime}{operator|=$}{punctuation|\{}{hvariable|runtime}{operator|:-$}{hvariable|version}{punctuation|\}}
                ;;
        {hvariable|esac}
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!=} {number|0} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{hvariable|n} {string|"$runtime"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$runtime"} {operator|!=} {string|"$version"} {punctuation|]} {operator|&&} {hvariable|break}
    {hvariable|done} {operator|<}{string|"$1/release"}
    {hvariable|runtime}{operator|=$}{punctuation|\{}{hvariable|runtime}{operator|#}\\"{punctuation|\}}
    {hvariable|runtime}{operator|=$}{punctuation|\{}{hvariable|runtime}{operator|%}\\"{punctuation|\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}{hvariable|gt} {number|0} {punctuation|]}
{punctuation|\}}

{operator|#} {constant|Takes} {hvariable|the} {constant|JDK} {keyword|in} {hvariable|the} {hvariable|folder} {operator|$}{number|1} {keyword|if} {hvariable|it} {hvariable|is} {hvariable|newer} {hvariable|than} {hvariable|the} {hvariable|best} {hvariable|so} {hvariable|far}{punctuation|.} {constant|Previews} {hvariable|are} {hvariable|used} {hvariable|only} {hvariable|when} {hvariable|asked} {hvariable|for}{punctuation|.}
{hvariable|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|look_at} {string|"$1"} {operator|\|\|} {hvariable|return} {number|0}
    {keyword|case} {operator|$}{hvariable|runtime} {keyword|in}
        {operator|*-}{hvariable|ea}{operator|*} {operator|\|} {operator|*-}{hvariable|beta}{operator|*}{punctuation|)} {hvariable|return} {number|0} ;;
    {hvariable|esac}
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}{hvariable|gt} {string|"$best"} {punctuation|]}; {keyword|then}
        {hvariable|best}{operator|=$}{hvariable|feature}
        {hvariable|java_home}{operator|=$}{number|1}
    {hvariable|fi}
{punctuation|\}}

{hvariable|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|for} {hvariable|folder} {keyword|in} {string|"$@"}; {hvariable|do}
        {hvariable|for} {hvariable|jdk} {keyword|in} {string|"$folder"}{operator|/*} {string|"$folder"}{operator|/*/}{constant|Contents}{operator|/}{constant|Home}; {hvariable|do}
            {punctuation|[} {operator|-}{hvariable|d} {string|"$jdk"} {punctuation|]} {operator|&&} {hvariable|consider} {string|"$jdk"}
        {hvariable|done}
    {hvariable|done}
{punctuation|\}}

{hvariable|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|java_home}{operator|=}
    {keyword|if} {punctuation|[} {operator|-}{hvariable|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}; {keyword|then}
        {hvariable|look_at} {string|"$JBUILD_JAVA_HOME"} {operator|\|\|} {hvariable|fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}{hvariable|ge} {number|17} {punctuation|]} {operator|\|\|} {hvariable|fail} {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {hvariable|java_home}{operator|=$}{constant|JBUILD_JAVA_HOME}
        {hvariable|return}
    {hvariable|fi}
    {hvariable|best}{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}{hvariable|n} {string|"$\{JAVA_HOME:-\}"} {punctuation|]}; {keyword|then}
        {hvariable|consider} {string|"$JAVA_HOME"}
    {hvariable|fi}
    {hvariable|found}{operator|=$}{punctuation|(}{hvariable|command} {operator|-}{hvariable|v} {hvariable|java}{punctuation|)} {operator|&&} {hvariable|found}{operator|=$}{punctuation|(}{hvariable|readlink} {operator|-}{hvariable|f} {string|"$found"} {number|2}{operator|>/}{hvariable|dev}{operator|/}{hvariable|null}{punctuation|)} {operator|&&} {hvariable|consider} {string|"$\{found%/bin/java\}"}
    {hvariable|with_jdk_parents} {hvariable|consider_all}
    {hvariable|for} {hvariable|jdk} {keyword|in} {operator|/}{hvariable|opt}{operator|/}{hvariable|homebrew}{operator|/}{hvariable|opt}{operator|/}{hvariable|openjdk}{operator|*/}{hvariable|libexec}{operator|/}{hvariable|openjdk}{punctuation|.}{hvariable|jdk}{operator|/}{constant|Contents}{operator|/}{constant|Home}; {hvariable|do}
        {hvariable|consider} {string|"$jdk"}
    {hvariable|done}
    {punctuation|[} {operator|-}{hvariable|n} {string|"$java_home"} {punctuation|]} {operator|\|\|} {hvariable|fail} "{hvariable|no} {constant|Java} {number|17} {hvariable|or} {hvariable|newer} {hvariable|was} {hvariable|found}{punctuation|.}
{constant|Install} {hvariable|a} {constant|JDK} {punctuation|(}{hvariable|any} {hvariable|vendor}{punctuation|,} {number|17} {hvariable|or} {hvariable|newer}; {number|25} {hvariable|is} {hvariable|fastest}{punctuation|)}{punctuation|,} {hvariable|or} {hvariable|set} {constant|JBUILD_JAVA_HOME} {hvariable|to} {hvariable|the} {hvariable|folder} {keyword|of} {hvariable|one}{punctuation|.}
{constant|Looked} {hvariable|at}{operator|:} {constant|JAVA_HOME}{punctuation|,} {constant|PATH}{punctuation|,} {operator|/}{hvariable|usr}{operator|/}{hvariable|lib}{operator|/}{hvariable|jvm}{punctuation|,} {operator|/}{hvariable|usr}{operator|/}{hvariable|java}{punctuation|,} {operator|/}{hvariable|opt}{operator|/}{hvariable|java}{punctuation|,} {operator|~/.}{hvariable|sdkman}{punctuation|,} {operator|~/.}{hvariable|jdks}{punctuation|,} {hvariable|and} {hvariable|the} {hvariable|folders} {keyword|of} {hvariable|macOS}{punctuation|.}"
{punctuation|\}}

{hvariable|asked}{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{operator|#} {constant|Whether} {hvariable|the} {constant|JDK} {hvariable|that} {hvariable|was} {hvariable|found} {hvariable|last} {hvariable|time} {hvariable|may} {hvariable|be} {hvariable|taken} {hvariable|again}{operator|:} {hvariable|same} {hvariable|question}{punctuation|,} {hvariable|and} {hvariable|no} {constant|JDK} {hvariable|has} {hvariable|come} {hvariable|or} {hvariable|gone} {hvariable|since}{punctuation|.}
{hvariable|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{hvariable|n} {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{hvariable|r} {string|"$cache/java"} {punctuation|]} {operator|\|\|} {hvariable|return} {number|1}
    {punctuation|\{}
        {constant|IFS}{operator|=} {hvariable|read} {operator|-}{hvariable|r} {hvariable|line} {operator|&&} {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} {operator|&&} {constant|IFS}{operator|=} {hvariable|read} {operator|-}{hvariable|r} {hvariable|java_home}
    {punctuation|\}} {operator|<}{string|"$cache/java"} {operator|\|\|} {hvariable|return} {number|1}
    {hvariable|with_jdk_parents} {hvariable|are_older_than_memory} {operator|&&} {hvariable|look_at} {string|"$java_home"} {operator|&&} {punctuation|[} {string|"$feature"} {operator|-}{hvariable|ge} {number|17} {punctuation|]}
{punctuation|\}}

{hvariable|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|for} {hvariable|folder} {keyword|in} {string|"$@"}; {hvariable|do}
        {punctuation|[} {string|"$folder"} {operator|-}{hvariable|nt} {string|"$cache/java"} {punctuation|]} {operator|&&} {hvariable|return} {number|1}
    {hvariable|done}
    {hvariable|return} {number|0}
{punctuation|\}}

{hvariable|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{hvariable|n} {string|"$cache"} {punctuation|]} {operator|&&} {hvariable|mkdir} {operator|-}{hvariable|p} {string|"$cache"} {number|2}{operator|>/}{hvariable|dev}{operator|/}{hvariable|null} {operator|&&} {punctuation|[} {operator|-}{hvariable|w} {string|"$cache"} {punctuation|]} {operator|\|\|} {hvariable|return} {number|0}
    {keyword|case} {operator|$}{hvariable|asked} {keyword|in}
        {operator|*}'
'{operator|*}{punctuation|)} {hvariable|return} {number|0} ;;
    {hvariable|esac}
    {hvariable|printf} '{operator|%}{hvariable|s}\\{hvariable|n}{operator|%}{hvariable|s}\\{hvariable|n}' {string|"$asked"} {string|"$java_home"} {number|2}{operator|>/}{hvariable|dev}{operator|/}{hvariable|null} {operator|>}{string|"$cache/java.$$"} {operator|&&} {hvariable|mv} {operator|-}{hvariable|f} {string|"$cache/java.$$"} {string|"$cache/java"} {number|2}{operator|>/}{hvariable|dev}{operator|/}{hvariable|null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}{hvariable|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {operator|!} {hvariable|remembered_java}; {keyword|then}
    {hvariable|search_java}
    {hvariable|look_at} {string|"$java_home"}
    {punctuation|[} {operator|-}{hvariable|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {operator|\|\|} {hvariable|remember_java}
{hvariable|fi}

{operator|#} {comment|---- the jar ---------------------------------------------------------------------------------------------------------}

{operator|#} {constant|Whether} {hvariable|something} {hvariable|under} {hvariable|the} {hvariable|folder} {operator|$}{number|1} {hvariable|is} {hvariable|newer} {hvariable|than} {hvariable|the} {hvariable|jar}{punctuation|.} {constant|A} {hvariable|folder} {hvariable|is} {hvariable|newer} {hvariable|when} {hvariable|a} {hvariable|file} {keyword|in} {hvariable|it} {hvariable|came} {hvariable|or} {hvariable|went}{punctuation|.}
{hvariable|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|for} {hvariable|file} {keyword|in} {string|"$1"}{operator|/*}; {hvariable|do}
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}{hvariable|nt} {string|"$jar"} {punctuation|]}; {keyword|then}
            {hvariable|return} {number|0}
        {hvariable|elif} {punctuation|[} {operator|-}{hvariable|d} {string|"$file"} {punctuation|]}; {keyword|then}
            {hvariable|has_newer} {string|"$file"} {operator|&&} {hvariable|return} {number|0}
        {hvariable|fi}
    {hvariable|done}
    {hvariable|return} {number|1}
{punctuation|\}}

{hvariable|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{hvariable|f} {string|"$jar"} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}{hvariable|nt} {string|"$jar"} {punctuation|]} {operator|\|\|} {hvariable|return} {number|0}
    {hvariable|for} {hvariable|part} {keyword|in} {hvariable|src}{operator|/}{hvariable|main} _layouts _includes {hvariable|assets}{operator|/}{hvariable|theme}; {hvariable|do}
        {hvariable|has_newer} {string|"$root/$part"} {operator|&&} {hvariable|return} {number|0}
    {hvariable|done}
    {hvariable|return} {number|1}
{punctuation|\}}

{hvariable|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|command} {operator|-}{hvariable|v} {hvariable|mvn} {operator|>/}{hvariable|dev}{operator|/}{hvariable|null} {operator|\|\|}
        {hvariable|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {hvariable|printf} '{constant|Building} {hvariable|jbuild} … {punctuation|(}{hvariable|about} {hvariable|a} {hvariable|minute}{punctuation|,} {hvariable|once}{punctuation|)}\\{hvariable|n}' {operator|>&}{number|2}
    {keyword|if} {punctuation|[} {operator|-}{hvariable|z} {string|"$\{JAVA_HOME:-\}"} {punctuation|]} {operator|&&} {operator|!} {hvariable|command} {operator|-}{hvariable|v} {hvariable|javac} {operator|>/}{hvariable|dev}{operator|/}{hvariable|null}; {keyword|then}
        {constant|JAVA_HOME}{operator|=$}{hvariable|java_home}
        {hvariable|export} {constant|JAVA_HOME}
    {hvariable|fi}
    {hvariable|mkdir} {operator|-}{hvariable|p} {string|"$root/target"} {operator|&&} {operator|:} {operator|>}{string|"$root/target/build-begin"} {operator|\|\|} {hvariable|fail} {string|"the folder $root/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}{hvariable|cd} {string|"$root"} {operator|&&} {hvariable|mvn} {operator|-}{constant|B} {operator|-}{hvariable|q} {operator|-}{hvariable|Dmaven.test}{punctuation|.}{hvariable|skip}{operator|=}{hvariable|true} {hvariable|package}{punctuation|)} {operator|</}{hvariable|dev}{operator|/}{hvariable|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>&}{number|1}; {keyword|then}
        {hvariable|cat} {string|"$root/target/build.log"} {operator|>&}{number|2}
        {hvariable|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {hvariable|fi}
    {operator|#} {constant|The} {hvariable|jar} {hvariable|counts} {keyword|as} {hvariable|old} {keyword|as} {hvariable|the} {hvariable|build}'{hvariable|s} {hvariable|begin}{punctuation|,} {hvariable|so} {hvariable|that} {hvariable|what} {hvariable|was} {hvariable|edited} {hvariable|meanwhile} {hvariable|is} {hvariable|built} {hvariable|next} {hvariable|time}{punctuation|.}
    {hvariable|touch} {operator|-}{hvariable|r} {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}{hvariable|f} {string|"$root/pom.xml"} {punctuation|]}; {keyword|then}
    {hvariable|jar}{operator|=$}{hvariable|root}{operator|/}{hvariable|target}{operator|/}{hvariable|jbuild}{punctuation|.}{hvariable|jar}
    {keyword|if} {hvariable|is_stale}; {keyword|then}
        {hvariable|build_jar}
    {hvariable|fi}
{keyword|else}
    {hvariable|jar}{operator|=$}{hvariable|root}{operator|/}{hvariable|jbuild}{punctuation|.}{hvariable|jar}
    {punctuation|[} {operator|-}{hvariable|f} {string|"$jar"} {punctuation|]} {operator|\|\|} {hvariable|jar}{operator|=$}{hvariable|root}{operator|/}{hvariable|lib}{operator|/}{hvariable|jbuild}{punctuation|.}{hvariable|jar}
    {punctuation|[} {operator|-}{hvariable|f} {string|"$jar"} {punctuation|]} {operator|\|\|} {hvariable|fail} {string|"jbuild.jar was expected beside $self"}
{hvariable|fi}

{operator|#} {comment|---- Java's options --------------------------------------------------------------------------------------------------}

{operator|#} {constant|A} {hvariable|build} {hvariable|is} {hvariable|over} {hvariable|before} {hvariable|the} {hvariable|second} {hvariable|compiler} {hvariable|pays}; {hvariable|a} {hvariable|command} {hvariable|that} {hvariable|lives} {hvariable|long} {punctuation|(}{hvariable|a} {hvariable|preview} {hvariable|server}{punctuation|)} {hvariable|must} {builtin|not} {hvariable|get}
{operator|#} {constant|TieredStopAtLevel}{punctuation|.} {constant|Names} {keyword|of} {hvariable|files} {hvariable|follow} {hvariable|the} {hvariable|locale}{punctuation|,} {hvariable|and} {constant|Java} {hvariable|takes} {hvariable|anything} {hvariable|but} {constant|UTF}{operator|-}{number|8} {hvariable|badly}{punctuation|.}
{hvariable|options}{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{hvariable|options}{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{operator|#} {constant|What} {hvariable|goes} {hvariable|wrong} {hvariable|with} {hvariable|an} {hvariable|archive} {hvariable|is} {builtin|never} {hvariable|worth} {hvariable|a} {hvariable|word}{punctuation|,} {hvariable|least} {keyword|of} {hvariable|all} {hvariable|on} {hvariable|standard} {hvariable|output}{punctuation|.}
{hvariable|options}{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{operator|#} {constant|Not} {hvariable|each} {constant|Java} {hvariable|knows} {hvariable|each} {keyword|of} {hvariable|these}{punctuation|.} {constant|But} {hvariable|that} {hvariable|would} {hvariable|go} {hvariable|for} {hvariable|the} {hvariable|author}'{hvariable|s} {hvariable|options} {hvariable|too}{punctuation|,} {hvariable|whose} {hvariable|slips} {hvariable|must} {hvariable|be} {hvariable|told}{punctuation|.}
{punctuation|[} {operator|-}{hvariable|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|\|\|} {hvariable|options}{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}{hvariable|t} {number|1} {punctuation|]} {operator|&&} {hvariable|options}{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}{hvariable|t} {number|2} {punctuation|]} {operator|&&} {hvariable|options}{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}{hvariable|d} {operator|/}{constant|System}{operator|/}{constant|Library} {punctuation|]}; {keyword|then}
    {constant|LC_ALL}{operator|=}{constant|C.UTF}{operator|-}{number|8}
    {hvariable|export} {constant|LC_ALL}
{hvariable|fi}

{operator|#} {comment|---- the archive of loaded classes -----------------------------------------------------------------------------------}

{operator|#} {constant|It} {hvariable|is} {hvariable|named} {hvariable|after} {hvariable|the} {constant|JDK} {hvariable|and} {hvariable|the} {hvariable|tool}'{hvariable|s} {hvariable|folder}{punctuation|,} {hvariable|and} {hvariable|is} {keyword|of} {hvariable|use} {keyword|as} {hvariable|long} {keyword|as} {hvariable|it} {hvariable|is} {hvariable|newer} {hvariable|than} {hvariable|both}{punctuation|.} {constant|Java} {hvariable|checks} {hvariable|it} {hvariable|again}{punctuation|.}
{hvariable|archive}{operator|=}
{hvariable|use_archive}{operator|=}
{hvariable|make_archive}{operator|=-}{constant|XX}{operator|:}{constant|ArchiveClassesAtExit}{operator|=}
{keyword|if} {punctuation|[} {operator|-}{hvariable|n} {string|"$cache"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!=} {hvariable|off} {punctuation|]}; {keyword|then}
    {hvariable|archive}{operator|=$}{hvariable|cache}{operator|/$}{hvariable|runtime}{operator|$}{hvariable|java_home}{operator|$}{hvariable|root}{operator|/}{hvariable|jbuild}{punctuation|.}{hvariable|archive}
    {hvariable|use_archive}{operator|=-}{constant|XX}{operator|:}{constant|SharedArchiveFile}{operator|=$}{hvariable|archive}
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}{hvariable|ge} {number|25} {punctuation|]}; {keyword|then}
        {hvariable|use_archive}{operator|=-}{constant|XX}{operator|:}{constant|AOTCache}{operator|=$}{hvariable|archive}
        {hvariable|make_archive}{operator|=-}{constant|XX}{operator|:}{constant|AOTCacheOutput}{operator|=}
    {hvariable|fi}
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}{hvariable|nt} {string|"$jar"} {punctuation|]} {operator|\|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}{hvariable|nt} {string|"$archive"} {punctuation|]}; {keyword|then}
        {hvariable|use_archive}{operator|=}
    {hvariable|fi}
{hvariable|fi}

{operator|#} {constant|Makes} {hvariable|the} {hvariable|archive} {hvariable|from} {hvariable|a} {hvariable|run} {keyword|of} {hvariable|the} {hvariable|tool} {hvariable|over} {hvariable|a} {hvariable|small} {hvariable|site} {keyword|of} {hvariable|its} {hvariable|own}{punctuation|,} {hvariable|so} {hvariable|that} {hvariable|the} {hvariable|author}'{hvariable|s} {hvariable|site} {hvariable|is} {builtin|not} {hvariable|touched}{punctuation|.} {constant|It}
{operator|#} {hvariable|is} {hvariable|moved} {hvariable|into} {hvariable|place} {hvariable|whole}{punctuation|,} {hvariable|so} {hvariable|that} {hvariable|several} {hvariable|can} {hvariable|do} {hvariable|this} {hvariable|at} {hvariable|once}{punctuation|.} {constant|After} {hvariable|a} {hvariable|failure} {hvariable|it} {hvariable|is} {builtin|not} {hvariable|tried} {hvariable|again} {hvariable|with} {hvariable|this} {hvariable|jar}{punctuation|.}
{hvariable|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|trap} '' {constant|HUP} {constant|INT}
    {keyword|if} {hvariable|nice} {operator|-}{hvariable|n} {number|10} {string|"$java_home/bin/java"} {operator|$}{hvariable|options} {string|"$make_archive$archive.$$"} {operator|-}{hvariable|jar} {string|"$jar"} {hvariable|train} {operator|&&} {punctuation|[} {operator|-}{hvariable|s} {string|"$archive.$$"} {punctuation|]}; {keyword|then}
        {hvariable|mv} {operator|-}{hvariable|f} {string|"$archive.$$"} {string|"$archive"}
    {keyword|else}
        {operator|:} {operator|>}{string|"$archive.failed"}
    {hvariable|fi}
    {hvariable|rm} {operator|-}{hvariable|f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{operator|#} {comment|---- go --------------------------------------------------------------------------------------------------------------}

{operator|#} {constant|Runs} {constant|Java}{punctuation|.} {constant|It} {hvariable|ends} {hvariable|with} {number|1} {hvariable|when} {hvariable|it} {hvariable|cannot} {hvariable|start}{punctuation|,} {keyword|as} {hvariable|jbuild} {hvariable|does} {hvariable|for} {hvariable|a} {hvariable|site} {hvariable|with} {hvariable|errors}; {hvariable|so} {hvariable|it} {hvariable|is} {hvariable|asked} {hvariable|once} {hvariable|more}{punctuation|.}
{hvariable|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {hvariable|status}{operator|=$?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{hvariable|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {operator|&&}
        {operator|!} {string|"$java_home/bin/java"} {operator|$}{hvariable|options} {operator|$}{punctuation|\{}{constant|JBUILD_JAVA_OPTS}{operator|:-}{punctuation|\}} {operator|-}{hvariable|version} {operator|>/}{hvariable|dev}{operator|/}{hvariable|null} {number|2}{operator|>&}{number|1}; {keyword|then}
        {hvariable|printf} '{hvariable|jbuild}{operator|:} {constant|Java} {hvariable|cannot} {hvariable|start} {hvariable|with} {constant|JBUILD_JAVA_OPTS}{operator|=%}{hvariable|s}\\{hvariable|n}' {string|"$JBUILD_JAVA_OPTS"} {operator|>&}{number|2}
        {hvariable|status}{operator|=}{number|3}
    {hvariable|fi}
{punctuation|\}}

{hvariable|set} {operator|-}{hvariable|f}
{keyword|if} {punctuation|[} {operator|-}{hvariable|n} {string|"$archive"} {punctuation|]} {operator|&&} {punctuation|[} {operator|-}{hvariable|z} {string|"$use_archive"} {punctuation|]} {operator|&&} {punctuation|[} {string|"$\{1:-\}"} {operator|=} {hvariable|build} {punctuation|]} {operator|&&} {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}{hvariable|nt} {string|"$jar"} {punctuation|]}; {keyword|then}
    {hvariable|run_java} {operator|$}{hvariable|options} {operator|$}{punctuation|\{}{constant|JBUILD_JAVA_OPTS}{operator|:-}{punctuation|\}} {operator|-}{hvariable|jar} {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} {operator|&&} {hvariable|mkdir} {operator|-}{hvariable|p} {string|"$\{archive%/*\}"} {number|2}{operator|>/}{hvariable|dev}{operator|/}{hvariable|null} {operator|&&} {punctuation|[} {operator|-}{hvariable|w} {string|"$\{archive%/*\}"} {punctuation|]}; {keyword|then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {hvariable|wait} {punctuation|]}; {keyword|then}
            {punctuation|(}{hvariable|train}{punctuation|)} {operator|</}{hvariable|dev}{operator|/}{hvariable|null} {operator|>/}{hvariable|dev}{operator|/}{hvariable|null} {number|2}{operator|>&}{number|1}
        {keyword|else}
            {punctuation|(}{hvariable|train}{punctuation|)} {operator|</}{hvariable|dev}{operator|/}{hvariable|null} {operator|>/}{hvariable|dev}{operator|/}{hvariable|null} {number|2}{operator|>&}{number|1} {operator|&}
        {hvariable|fi}
    {hvariable|fi}
    {hvariable|exit} {string|"$status"}
{hvariable|fi}
{keyword|if} {punctuation|[} {operator|-}{hvariable|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}; {keyword|then}
    {hvariable|run_java} {operator|$}{hvariable|options} {operator|$}{punctuation|\{}{hvariable|use_archive}{operator|:+}{string|"$use_archive"}{punctuation|\}} {operator|$}{constant|JBUILD_JAVA_OPTS} {operator|-}{hvariable|jar} {string|"$jar"} {string|"$@"}
    {hvariable|exit} {string|"$status"}
{hvariable|fi}
{hvariable|exec} {string|"$java_home/bin/java"} {operator|$}{hvariable|options} {operator|$}{punctuation|\{}{hvariable|use_archive}{operator|:+}{string|"$use_archive"}{punctuation|\}} {operator|-}{hvariable|jar} {string|"$jar"} {string|"$@"}
