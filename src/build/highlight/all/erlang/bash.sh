{punctuation|#}{operator|!}{operator|/}{atom|bin}{operator|/}{atom|sh}
{punctuation|#} {variable|Starts} {atom|jbuild}{punctuation|:} {atom|finds} {atom|a} {variable|JDK}{punctuation|,} {atom|builds} {atom|the} {atom|tool} {atom|where} {atom|this} {atom|is} {atom|a} {atom|clone} {atom|that} {atom|has} {atom|changed}{punctuation|,} {operator|and} {atom|hands} {atom|over} {atom|to} {variable|Java}{punctuation|.}
{punctuation|#}
{punctuation|#} {variable|On} {atom|its} {atom|usual} {atom|way} {atom|this} {atom|script} {atom|starts} {atom|no} {atom|other} {atom|process} {atom|than} {variable|Java} {atom|itself}{punctuation|,} {atom|because} {atom|start}{operator|-}{atom|up} {atom|time} {atom|is} {atom|what} {atom|a} {atom|small} {atom|build}
{punctuation|#} {atom|mostly} {atom|consists} {keyword|of}{punctuation|.} {variable|So} {atom|it} {atom|tests} {operator|and} {atom|reads} {atom|with} {atom|the} {atom|shell}'{atom|s} {atom|own} {atom|means}{punctuation|,} {operator|and} {atom|keeps} {atom|what} {atom|it} {atom|found} {atom|in} {atom|a} {atom|cache} {atom|folder}{punctuation|.}
{punctuation|#}
{punctuation|#}   {variable|JBUILD_JAVA_HOME}  {atom|the} {variable|JDK} {atom|to} {atom|use}{punctuation|,} {atom|whichever} {atom|others} {atom|there} {atom|are}
{punctuation|#}   {variable|JBUILD_JAVA_OPTS}  {atom|more} {atom|options} {atom|for} {variable|Java}{punctuation|,} {keyword|after} {atom|the} {atom|ones} {atom|given} {atom|here}
{punctuation|#}   {variable|JBUILD_ARCHIVE}    {string|"off"}{punctuation|:} {atom|no} {atom|archive} {keyword|of} {atom|loaded} {atom|classes}{punctuation|;} {string|"wait"}{punctuation|:} {atom|make} {atom|it} {atom|before} {atom|this} {atom|command} {atom|ends}{punctuation|,} {operator|not} {atom|behind} {atom|it}

{function|fail}{punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|printf} '{atom|jbuild}{punctuation|:} {comment|%s\\n' "$1" >&2}
    {atom|exit} {number|3}
{punctuation|\}}

{punctuation|#} {operator|--}{operator|--} {atom|where} {atom|this} {atom|script} {atom|lies} {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{atom|self}{operator|=}{number|$0}
{keyword|case} {number|$s}{atom|elf} {atom|in}
    {operator|*}{operator|/}{operator|*}{punctuation|)} {punctuation|;}{punctuation|;}
    {operator|*}{punctuation|)} {atom|self}{operator|=}{punctuation|.}{operator|/}{number|$s}{atom|elf} {punctuation|;}{punctuation|;}
{atom|esac}
{atom|while} {punctuation|[} {operator|-}{atom|h} {string|"$self"} {punctuation|]}{punctuation|;} {atom|do}
    {atom|link}{operator|=}{number|$(}{atom|readlink} {string|"$self"}{punctuation|)} {punctuation|\|}{punctuation|\|} {atom|fail} {string|"the link $self cannot be followed"}
    {keyword|case} {number|$l}{atom|ink} {atom|in}
        {operator|/}{operator|*}{punctuation|)} {atom|self}{operator|=}{number|$l}{atom|ink} {punctuation|;}{punctuation|;}
        {operator|*}{punctuation|)} {atom|self}{operator|=}{number|$\{}{atom|self}{comment|%/*\}/$link ;;}
    {atom|esac}
{atom|done}
{atom|root}{operator|=}{number|$\{}{atom|self}{comment|%/*\}}
{keyword|case} {number|$r}{atom|oot} {atom|in}
    {punctuation|.}{punctuation|)} {atom|root}{operator|=}{number|$P}{variable|WD} {punctuation|;}{punctuation|;}
    ''{punctuation|)} {atom|root}{operator|=}{operator|/} {punctuation|;}{punctuation|;}
{atom|esac}
{keyword|case} {number|$r}{atom|oot}{operator|/} {atom|in}
    {operator|*}{operator|/}{punctuation|.}{operator|/}{operator|*} {punctuation|\|} {operator|*}{operator|/}{punctuation|.}{punctuation|.}{operator|/}{operator|*} {punctuation|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{punctuation|)} {atom|root}{operator|=}{number|$(}{atom|cd} {string|"$root"} && {atom|pwd}{punctuation|)} {punctuation|\|}{punctuation|\|} {atom|fail} {string|"the folder $root cannot be entered"} {punctuation|;}{punctuation|;}
{atom|esac}

{punctuation|#} {operator|--}{operator|--} {atom|which} {variable|Java} {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{keyword|if} {punctuation|[} {operator|-}{atom|n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{punctuation|;} {atom|then}
    {atom|cache}{operator|=}{number|$X}{variable|DG_CACHE_HOME}{operator|/}{atom|jbuild}
{atom|elif} {punctuation|[} {operator|-}{atom|n} {string|"$\{HOME:-\}"} {punctuation|]} && {punctuation|[} {operator|-}{atom|d} {string|"$HOME"} {punctuation|]}{punctuation|;} {atom|then}
    {atom|cache}{operator|=}{number|$H}{variable|OME}{operator|/}{punctuation|.}{atom|cache}{operator|/}{atom|jbuild}
{atom|else}
    {atom|cache}{operator|=}
{atom|fi}

{punctuation|#} {variable|Calls} {number|$1} {atom|with} {atom|the} {atom|folders} {atom|that} {atom|hold} {variable|JDKs}{punctuation|,} {atom|each} {atom|in} {atom|a} {atom|folder} {keyword|of} {atom|its} {atom|own}{punctuation|.}
{function|with_jdk_parents}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$1"} {operator|/}{atom|usr}{operator|/}{atom|lib}{operator|/}{atom|jvm} {operator|/}{atom|usr}{operator|/}{atom|java} {operator|/}{atom|opt}{operator|/}{atom|java} {operator|/}{variable|Library}{operator|/}{variable|Java}{operator|/}{variable|JavaVirtualMachines} \\
        {number|$\{}{variable|HOME}{punctuation|:}{operator|+}{string|"$HOME/.sdkman/candidates/java"} {string|"$HOME/.jdks"} {string|"$HOME/Library/Java/JavaVirtualMachines"}{punctuation|\}}
{punctuation|\}}

{punctuation|#} {variable|Reads} {atom|what} {atom|the} {variable|JDK} {atom|in} {atom|the} {atom|folder} {number|$1} {atom|says} {atom|about} {atom|itself}{punctuation|:} {atom|feature}{operator|=}{number|17}{punctuation|,} {atom|runtime}{operator|=}{number|17.0}{number|.15}{operator|+}{number|6.} {variable|False} {atom|where} {atom|it} {atom|has} {atom|no} {variable|Java}{punctuation|.}
{function|look_at}{punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|feature}{operator|=}{number|0}
    {atom|runtime}{operator|=}
    {punctuation|[} {operator|-}{atom|x} {string|"$1/bin/java"} {punctuation|]} && {punctuation|[} {operator|-}{atom|r} {string|"$1/release"} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|return} {number|1}
    {atom|while} {variable|IFS}{operator|=} {atom|read} {operator|-}{atom|r} {atom|line} {punctuation|\|}{punctuation|\|} {punctuation|[} {operator|-}{atom|n} {string|"$line"} {punctuation|]}{punctuation|;} {atom|do}
        {keyword|case} {number|$l}{atom|ine} {atom|in}
            {variable|JAVA_RUNTIME_VERSION}{operator|=}{operator|*}{punctuation|)} {atom|runtime}{operator|=}{number|$\{}{atom|line}{punctuation|#}{operator|*}{operator|=}{punctuation|\}} {punctuation|;}{punctuation|;}
            {variable|JAVA_VERSION}{operator|=}{operator|*}{punctuation|)}
                {atom|version}{operator|=}{number|$\{}{atom|line}{punctuation|#}{operator|*}{operator|=}{punctuation|\}}
                {atom|version}{operator|=}{number|$\{}{atom|version}{punctuation|#}\\"{punctuation|\}}
                {atom|version}{operator|=}{number|$\{}{atom|version}{punctuation|#}{number|1.}{punctuation|\}}
                {atom|feature}{operator|=}{number|$\{}{atom|version}{comment|%%[!0-9]*\}}
                {atom|runtime}{operator|=}{number|$\{}{atom|runtime}{punctuation|:}{operator|-}{number|$v}{atom|ersion}{punctuation|\}}
                {punctuation|;}{punctuation|;}
        {atom|esac}
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!}{operator|=} {number|0} {punctuation|]} && {punctuation|[} {operator|-}{atom|n} {string|"$runtime"} {punctuation|]} && {punctuation|[} {string|"$runtime"} {operator|!}{operator|=} {string|"$version"} {punctuation|]} && {atom|break}
    {atom|done} {operator|<}{string|"$1/release"}
    {atom|runtime}{operator|=}{number|$\{}{atom|runtime}{punctuation|#}\\"{punctuation|\}}
    {atom|runtime}{operator|=}{number|$\{}{atom|runtime}{comment|%\\"\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}{atom|gt} {number|0} {punctuation|]}
{punctuation|\}}

{punctuation|#} {variable|Takes} {atom|the} {variable|JDK} {atom|in} {atom|the} {atom|folder} {number|$1} {keyword|if} {atom|it} {atom|is} {atom|newer} {atom|than} {atom|the} {atom|best} {atom|so} {atom|far}{punctuation|.} {variable|Previews} {atom|are} {atom|used} {atom|only} {keyword|when} {atom|asked} {atom|for}{punctuation|.}
{function|consider}{punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|look_at} {string|"$1"} {punctuation|\|}{punctuation|\|} {atom|return} {number|0}
    {keyword|case} {number|$r}{atom|untime} {atom|in}
        {operator|*}{operator|-}{atom|ea}{operator|*} {punctuation|\|} {operator|*}{operator|-}{atom|beta}{operator|*}{punctuation|)} {atom|return} {number|0} {punctuation|;}{punctuation|;}
    {atom|esac}
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}{atom|gt} {string|"$best"} {punctuation|]}{punctuation|;} {atom|then}
        {atom|best}{operator|=}{number|$f}{atom|eature}
        {atom|java_home}{operator|=}{number|$1}
    {atom|fi}
{punctuation|\}}

{function|consider_all}{punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|for} {atom|folder} {atom|in} {string|"$@"}{punctuation|;} {atom|do}
        {atom|for} {atom|jdk} {atom|in} {string|"$folder"}{operator|/}{operator|*} {string|"$folder"}{operator|/}{operator|*}{operator|/}{variable|Contents}{operator|/}{variable|Home}{punctuation|;} {atom|do}
            {punctuation|[} {operator|-}{atom|d} {string|"$jdk"} {punctuation|]} && {atom|consider} {string|"$jdk"}
        {atom|done}
    {atom|done}
{punctuation|\}}

{function|search_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|java_home}{operator|=}
    {keyword|if} {punctuation|[} {operator|-}{atom|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {atom|then}
        {atom|look_at} {string|"$JBUILD_JAVA_HOME"} {punctuation|\|}{punctuation|\|} {atom|fail} {string|"JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
        {punctuation|[} {string|"$feature"} {operator|-}{atom|ge} {number|17} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|fail} {string|"JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
        {atom|java_home}{operator|=}{number|$J}{variable|BUILD_JAVA_HOME}
        {atom|return}
    {atom|fi}
    {atom|best}{operator|=}{number|16}
    {keyword|if} {punctuation|[} {operator|-}{atom|n} {string|"$\{JAVA_HOME:-\}"} {punctuation|]}{punctuation|;} {atom|then}
        {atom|consider} {string|"$JAVA_HOME"}
    {atom|fi}
    {atom|found}{operator|=}{number|$(}{atom|command} {operator|-}{atom|v} {atom|java}{punctuation|)} && {atom|found}{operator|=}{number|$(}{atom|readlink} {operator|-}{atom|f} {string|"$found"} {number|2}{operator|>}{operator|/}{atom|dev}{operator|/}{atom|null}{punctuation|)} && {atom|consider} {string|"$\{found%/bin/java\}"}
    {atom|with_jdk_parents} {atom|consider_all}
    {atom|for} {atom|jdk} {atom|in} {operator|/}{atom|opt}{operator|/}{atom|homebrew}{operator|/}{atom|opt}{operator|/}{atom|openjdk}{operator|*}{operator|/}{atom|libexec}{operator|/}{atom|openjdk}{punctuation|.}{atom|jdk}{operator|/}{variable|Contents}{operator|/}{variable|Home}{punctuation|;} {atom|do}
        {atom|consider} {string|"$jdk"}
    {atom|done}
    {punctuation|[} {operator|-}{atom|n} {string|"$java_home"} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|fail} "{atom|no} {variable|Java} {number|17} {operator|or} {atom|newer} {atom|was} {atom|found}{punctuation|.}
{variable|Install} {atom|a} {variable|JDK} {punctuation|(}{atom|any} {atom|vendor}{punctuation|,} {number|17} {operator|or} {atom|newer}{punctuation|;} {number|25} {atom|is} {atom|fastest}{punctuation|)}{punctuation|,} {operator|or} {atom|set} {variable|JBUILD_JAVA_HOME} {atom|to} {atom|the} {atom|folder} {keyword|of} {atom|one}{punctuation|.}
{variable|Looked} {atom|at}{punctuation|:} {variable|JAVA_HOME}{punctuation|,} {variable|PATH}{punctuation|,} {operator|/}{atom|usr}{operator|/}{atom|lib}{operator|/}{atom|jvm}{punctuation|,} {operator|/}{atom|usr}{operator|/}{atom|java}{punctuation|,} {operator|/}{atom|opt}{operator|/}{atom|java}{punctuation|,} ~{operator|/}{punctuation|.}{atom|sdkman}{punctuation|,} ~{operator|/}{punctuation|.}{atom|jdks}{punctuation|,} {operator|and} {atom|the} {atom|folders} {keyword|of} {atom|macOS}{punctuation|.}"
{punctuation|\}}

{atom|asked}{operator|=}{string|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{punctuation|#} {variable|Whether} {atom|the} {variable|JDK} {atom|that} {atom|was} {atom|found} {atom|last} {atom|time} {atom|may} {atom|be} {atom|taken} {atom|again}{punctuation|:} {atom|same} {atom|question}{punctuation|,} {operator|and} {atom|no} {variable|JDK} {atom|has} {atom|come} {operator|or} {atom|gone} {atom|since}{punctuation|.}
{function|remembered_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{atom|n} {string|"$cache"} {punctuation|]} && {punctuation|[} {operator|-}{atom|r} {string|"$cache/java"} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|return} {number|1}
    {punctuation|\{}
        {variable|IFS}{operator|=} {atom|read} {operator|-}{atom|r} {atom|line} && {punctuation|[} {string|"$line"} {operator|=} {string|"$asked"} {punctuation|]} && {variable|IFS}{operator|=} {atom|read} {operator|-}{atom|r} {atom|java_home}
    {punctuation|\}} {operator|<}{string|"$cache/java"} {punctuation|\|}{punctuation|\|} {atom|return} {number|1}
    {atom|with_jdk_parents} {atom|are_older_than_memory} && {atom|look_at} {string|"$java_home"} && {punctuation|[} {string|"$feature"} {operator|-}{atom|ge} {number|17} {punctuation|]}
{punctuation|\}}

{function|are_older_than_memory}{punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|for} {atom|folder} {atom|in} {string|"$@"}{punctuation|;} {atom|do}
        {punctuation|[} {string|"$folder"} {operator|-}{atom|nt} {string|"$cache/java"} {punctuation|]} && {atom|return} {number|1}
    {atom|done}
    {atom|return} {number|0}
{punctuation|\}}

{function|remember_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{atom|n} {string|"$cache"} {punctuation|]} && {atom|mkdir} {operator|-}{atom|p} {string|"$cache"} {number|2}{operator|>}{operator|/}{atom|dev}{operator|/}{atom|null} && {punctuation|[} {operator|-}{atom|w} {string|"$cache"} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|return} {number|0}
    {keyword|case} {number|$a}{atom|sked} {atom|in}
        {operator|*}'
'{operator|*}{punctuation|)} {atom|return} {number|0} {punctuation|;}{punctuation|;}
    {atom|esac}
    {atom|printf} '{comment|%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}{atom|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {punctuation|\|}{punctuation|\|} {operator|!} {atom|remembered_java}{punctuation|;} {atom|then}
    {atom|search_java}
    {atom|look_at} {string|"$java_home"}
    {punctuation|[} {operator|-}{atom|n} {string|"$\{JBUILD_JAVA_HOME:-\}"} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|remember_java}
{atom|fi}

{punctuation|#} {operator|--}{operator|--} {atom|the} {atom|jar} {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

{punctuation|#} {variable|Whether} {atom|something} {atom|under} {atom|the} {atom|folder} {number|$1} {atom|is} {atom|newer} {atom|than} {atom|the} {atom|jar}{punctuation|.} {variable|A} {atom|folder} {atom|is} {atom|newer} {keyword|when} {atom|a} {atom|file} {atom|in} {atom|it} {atom|came} {operator|or} {atom|went}{punctuation|.}
{function|has_newer}{punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|for} {atom|file} {atom|in} {string|"$1"}{operator|/}{operator|*}{punctuation|;} {atom|do}
        {keyword|if} {punctuation|[} {string|"$file"} {operator|-}{atom|nt} {string|"$jar"} {punctuation|]}{punctuation|;} {atom|then}
            {atom|return} {number|0}
        {atom|elif} {punctuation|[} {operator|-}{atom|d} {string|"$file"} {punctuation|]}{punctuation|;} {atom|then}
            {atom|has_newer} {string|"$file"} && {atom|return} {number|0}
        {atom|fi}
    {atom|done}
    {atom|return} {number|1}
{punctuation|\}}

{function|is_stale}{punctuation|(}{punctuation|)} {punctuation|\{}
    {punctuation|[} {operator|-}{atom|f} {string|"$jar"} {punctuation|]} && {punctuation|[} {operator|!} {string|"$root/pom.xml"} {operator|-}{atom|nt} {string|"$jar"} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|return} {number|0}
    {atom|for} {atom|part} {atom|in} {atom|src}{operator|/}{atom|main} {variable|_layouts} {variable|_includes} {atom|assets}{operator|/}{atom|theme}{punctuation|;} {atom|do}
        {atom|has_newer} {string|"$root/$part"} && {atom|return} {number|0}
    {atom|done}
    {atom|return} {number|1}
{punctuation|\}}

{function|build_jar}{punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|command} {operator|-}{atom|v} {atom|mvn} {operator|>}{operator|/}{atom|dev}{operator|/}{atom|null} {punctuation|\|}{punctuation|\|}
        {atom|fail} {string|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
    {atom|printf} {quoted-atom atom|'Building jbuild … (about a minute, once)\\n'} {operator|>}&{number|2}
    {keyword|if} {punctuation|[} {operator|-}{atom|z} {string|"$\{JAVA_HOME:-\}"} {punctuation|]} && {operator|!} {atom|command} {operator|-}{atom|v} {atom|javac} {operator|>}{operator|/}{atom|dev}{operator|/}{atom|null}{punctuation|;} {atom|then}
        {variable|JAVA_HOME}{operator|=}{number|$j}{atom|ava_home}
        {atom|export} {variable|JAVA_HOME}
    {atom|fi}
    {atom|mkdir} {operator|-}{atom|p} {string|"$root/target"} && {punctuation|:} {operator|>}{string|"$root/target/build-begin"} {punctuation|\|}{punctuation|\|} {atom|fail} {string|"the folder $root/target cannot be written"}
    {keyword|if} {operator|!} {punctuation|(}{atom|cd} {string|"$root"} && {atom|mvn} {operator|-}{variable|B} {operator|-}{atom|q} {operator|-}{variable|Dmaven}{punctuation|.}{atom|test}{punctuation|.}{atom|skip}{operator|=}{boolean|true} {atom|package}{punctuation|)} {operator|<}{operator|/}{atom|dev}{operator|/}{atom|null} {operator|>}{string|"$root/target/build.log"} {number|2}{operator|>}&{number|1}{punctuation|;} {atom|then}
        {atom|cat} {string|"$root/target/build.log"} {operator|>}&{number|2}
        {atom|fail} {string|"the tool could not be built; Maven's messages above say why"}
    {atom|fi}
    {punctuation|#} {variable|The} {atom|jar} {atom|counts} {atom|as} {atom|old} {atom|as} {atom|the} {atom|build}'{atom|s} {keyword|begin}{punctuation|,} {atom|so} {atom|that} {atom|what} {atom|was} {atom|edited} {atom|meanwhile} {atom|is} {atom|built} {atom|next} {atom|time}{punctuation|.}
    {atom|touch} {operator|-}{atom|r} {string|"$root/target/build-begin"} {string|"$jar"}
{punctuation|\}}

{keyword|if} {punctuation|[} {operator|-}{atom|f} {string|"$root/pom.xml"} {punctuation|]}{punctuation|;} {atom|then}
    {atom|jar}{operator|=}{number|$r}{atom|oot}{operator|/}{atom|target}{operator|/}{atom|jbuild}{punctuation|.}{atom|jar}
    {keyword|if} {atom|is_stale}{punctuation|;} {atom|then}
        {atom|build_jar}
    {atom|fi}
{atom|else}
    {atom|jar}{operator|=}{number|$r}{atom|oot}{operator|/}{atom|jbuild}{punctuation|.}{atom|jar}
    {punctuation|[} {operator|-}{atom|f} {string|"$jar"} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|jar}{operator|=}{number|$r}{atom|oot}{operator|/}{atom|lib}{operator|/}{atom|jbuild}{punctuation|.}{atom|jar}
    {punctuation|[} {operator|-}{atom|f} {string|"$jar"} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|fail} {string|"jbuild.jar was expected beside $self"}
{atom|fi}

{punctuation|#} {operator|--}{operator|--} {variable|Java}'{atom|s} {atom|options} {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{punctuation|#} {variable|A} {atom|build} {atom|is} {atom|over} {atom|before} {atom|the} {atom|second} {atom|compiler} {atom|pays}{punctuation|;} {atom|a} {atom|command} {atom|that} {atom|lives} {atom|long} {punctuation|(}{atom|a} {atom|preview} {atom|server}{punctuation|)} {atom|must} {operator|not} {atom|get}
{punctuation|#} {variable|TieredStopAtLevel}{punctuation|.} {variable|Names} {keyword|of} {atom|files} {atom|follow} {atom|the} {atom|locale}{punctuation|,} {operator|and} {variable|Java} {atom|takes} {atom|anything} {atom|but} {variable|UTF}{operator|-}{number|8} {atom|badly}{punctuation|.}
{atom|options}{operator|=}{string|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{atom|options}{operator|=}{string|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{punctuation|#} {variable|What} {atom|goes} {atom|wrong} {atom|with} {atom|an} {atom|archive} {atom|is} {atom|never} {atom|worth} {atom|a} {atom|word}{punctuation|,} {atom|least} {keyword|of} {atom|all} {atom|on} {atom|standard} {atom|output}{punctuation|.}
{atom|options}{operator|=}{string|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{punctuation|#} {variable|Not} {atom|each} {variable|Java} {atom|knows} {atom|each} {keyword|of} {atom|these}{punctuation|.} {variable|But} {atom|that} {atom|would} {atom|go} {atom|for} {atom|the} {atom|author}'{atom|s} {atom|options} {atom|too}{punctuation|,} {atom|whose} {atom|slips} {atom|must} {atom|be} {atom|told}{punctuation|.}
{punctuation|[} {operator|-}{atom|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} {punctuation|\|}{punctuation|\|} {atom|options}{operator|=}{string|"$options -XX:+IgnoreUnrecognizedVMOptions"}
{punctuation|[} {operator|-}{atom|t} {number|1} {punctuation|]} && {atom|options}{operator|=}{string|"$options -Djbuild.stdout=terminal"}
{punctuation|[} {operator|-}{atom|t} {number|2} {punctuation|]} && {atom|options}{operator|=}{string|"$options -Djbuild.stderr=terminal"}
{keyword|if} {punctuation|[} {operator|!} {operator|-}{atom|d} {operator|/}{variable|System}{operator|/}{variable|Library} {punctuation|]}{punctuation|;} {atom|then}
    {variable|LC_ALL}{operator|=}{variable|C}{punctuation|.}{variable|UTF}{operator|-}{number|8}
    {atom|export} {variable|LC_ALL}
{atom|fi}

{punctuation|#} {operator|--}{operator|--} {atom|the} {atom|archive} {keyword|of} {atom|loaded} {atom|classes} {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|-}

{punctuation|#} {variable|It} {atom|is} {atom|named} {keyword|after} {atom|the} {variable|JDK} {operator|and} {atom|the} {atom|tool}'{atom|s} {atom|folder}{punctuation|,} {operator|and} {atom|is} {keyword|of} {atom|use} {atom|as} {atom|long} {atom|as} {atom|it} {atom|is} {atom|newer} {atom|than} {atom|both}{punctuation|.} {variable|Java} {atom|checks} {atom|it} {atom|again}{punctuation|.}
{atom|archive}{operator|=}
{atom|use_archive}{operator|=}
{atom|make_archive}{operator|=}{operator|-}{variable|XX}{punctuation|:}{variable|ArchiveClassesAtExit}{operator|=}
{keyword|if} {punctuation|[} {operator|-}{atom|n} {string|"$cache"} {punctuation|]} && {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|!}{operator|=} {atom|off} {punctuation|]}{punctuation|;} {atom|then}
    {atom|archive}{operator|=}{number|$c}{atom|ache}{operator|/}{number|$r}{atom|untime}{number|$j}{atom|ava_home}{number|$r}{atom|oot}{operator|/}{atom|jbuild}{punctuation|.}{atom|archive}
    {atom|use_archive}{operator|=}{operator|-}{variable|XX}{punctuation|:}{variable|SharedArchiveFile}{operator|=}{number|$a}{atom|rchive}
    {keyword|if} {punctuation|[} {string|"$feature"} {operator|-}{atom|ge} {number|25} {punctuation|]}{punctuation|;} {atom|then}
        {atom|use_archive}{operator|=}{operator|-}{variable|XX}{punctuation|:}{variable|AOTCache}{operator|=}{number|$a}{atom|rchive}
        {atom|make_archive}{operator|=}{operator|-}{variable|XX}{punctuation|:}{variable|AOTCacheOutput}{operator|=}
    {atom|fi}
    {keyword|if} {punctuation|[} {operator|!} {string|"$archive"} {operator|-}{atom|nt} {string|"$jar"} {punctuation|]} {punctuation|\|}{punctuation|\|} {punctuation|[} {string|"$java_home/release"} {operator|-}{atom|nt} {string|"$archive"} {punctuation|]}{punctuation|;} {atom|then}
        {atom|use_archive}{operator|=}
    {atom|fi}
{atom|fi}

{punctuation|#} {variable|Makes} {atom|the} {atom|archive} {atom|from} {atom|a} {atom|run} {keyword|of} {atom|the} {atom|tool} {atom|over} {atom|a} {atom|small} {atom|site} {keyword|of} {atom|its} {atom|own}{punctuation|,} {atom|so} {atom|that} {atom|the} {atom|author}'{atom|s} {atom|site} {atom|is} {operator|not} {atom|touched}{punctuation|.} {variable|It}
{punctuation|#} {atom|is} {atom|moved} {atom|into} {atom|place} {atom|whole}{punctuation|,} {atom|so} {atom|that} {atom|several} {atom|can} {atom|do} {atom|this} {atom|at} {atom|once}{punctuation|.} {variable|After} {atom|a} {atom|failure} {atom|it} {atom|is} {operator|not} {atom|tried} {atom|again} {atom|with} {atom|this} {atom|jar}{punctuation|.}
{function|train}{punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|trap} '' {variable|HUP} {variable|INT}
    {keyword|if} {atom|nice} {operator|-}{atom|n} {number|10} {string|"$java_home/bin/java"} {number|$o}{atom|ptions} {string|"$make_archive$archive.$$"} {operator|-}{atom|jar} {string|"$jar"} {atom|train} && {punctuation|[} {operator|-}{atom|s} {string|"$archive.$$"} {punctuation|]}{punctuation|;} {atom|then}
        {atom|mv} {operator|-}{atom|f} {string|"$archive.$$"} {string|"$archive"}
    {atom|else}
        {punctuation|:} {operator|>}{string|"$archive.failed"}
    {atom|fi}
    {atom|rm} {operator|-}{atom|f} {string|"$archive.$$"} {string|"$archive.$$.config"}
{punctuation|\}}

{punctuation|#} {operator|--}{operator|--} {atom|go} {operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}{operator|--}

{punctuation|#} {variable|Runs} {variable|Java}{punctuation|.} {variable|It} {atom|ends} {atom|with} {number|1} {keyword|when} {atom|it} {atom|cannot} {atom|start}{punctuation|,} {atom|as} {atom|jbuild} {atom|does} {atom|for} {atom|a} {atom|site} {atom|with} {atom|errors}{punctuation|;} {atom|so} {atom|it} {atom|is} {atom|asked} {atom|once} {atom|more}{punctuation|.}
{function|run_java}{punctuation|(}{punctuation|)} {punctuation|\{}
    {string|"$java_home/bin/java"} {string|"$@"}
    {atom|status}{operator|=}{number|$?}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|1} {punctuation|]} && {punctuation|[} {operator|-}{atom|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]} &&
        {operator|!} {string|"$java_home/bin/java"} {number|$o}{atom|ptions} {number|$\{}{variable|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}{atom|version} {operator|>}{operator|/}{atom|dev}{operator|/}{atom|null} {number|2}{operator|>}&{number|1}{punctuation|;} {atom|then}
        {atom|printf} '{atom|jbuild}{punctuation|:} {variable|Java} {atom|cannot} {atom|start} {atom|with} {variable|JBUILD_JAVA_OPTS}{operator|=}{comment|%s\\n' "$JBUILD_JAVA_OPTS" >&2}
        {atom|status}{operator|=}{number|3}
    {atom|fi}
{punctuation|\}}

{atom|set} {operator|-}{atom|f}
{keyword|if} {punctuation|[} {operator|-}{atom|n} {string|"$archive"} {punctuation|]} && {punctuation|[} {operator|-}{atom|z} {string|"$use_archive"} {punctuation|]} && {punctuation|[} {string|"$\{1:-\}"} {operator|=} {atom|build} {punctuation|]} && {punctuation|[} {operator|!} {string|"$archive.failed"} {operator|-}{atom|nt} {string|"$jar"} {punctuation|]}{punctuation|;} {atom|then}
    {atom|run_java} {number|$o}{atom|ptions} {number|$\{}{variable|JBUILD_JAVA_OPTS}{punctuation|:}{operator|-}{punctuation|\}} {operator|-}{atom|jar} {string|"$jar"} {string|"$@"}
    {keyword|if} {punctuation|[} {string|"$status"} {operator|=} {number|0} {punctuation|]} && {atom|mkdir} {operator|-}{atom|p} {string|"$\{archive%/*\}"} {number|2}{operator|>}{operator|/}{atom|dev}{operator|/}{atom|null} && {punctuation|[} {operator|-}{atom|w} {string|"$\{archive%/*\}"} {punctuation|]}{punctuation|;} {atom|then}
        {keyword|if} {punctuation|[} {string|"$\{JBUILD_ARCHIVE:-\}"} {operator|=} {atom|wait} {punctuation|]}{punctuation|;} {atom|then}
            {punctuation|(}{atom|train}{punctuation|)} {operator|<}{operator|/}{atom|dev}{operator|/}{atom|null} {operator|>}{operator|/}{atom|dev}{operator|/}{atom|null} {number|2}{operator|>}&{number|1}
        {atom|else}
            {punctuation|(}{atom|train}{punctuation|)} {operator|<}{operator|/}{atom|dev}{operator|/}{atom|null} {operator|>}{operator|/}{atom|dev}{operator|/}{atom|null} {number|2}{operator|>}&{number|1} &
        {atom|fi}
    {atom|fi}
    {atom|exit} {string|"$status"}
{atom|fi}
{keyword|if} {punctuation|[} {operator|-}{atom|n} {string|"$\{JBUILD_JAVA_OPTS:-\}"} {punctuation|]}{punctuation|;} {atom|then}
    {atom|run_java} {number|$o}{atom|ptions} {number|$\{}{atom|use_archive}{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {number|$J}{variable|BUILD_JAVA_OPTS} {operator|-}{atom|jar} {string|"$jar"} {string|"$@"}
    {atom|exit} {string|"$status"}
{atom|fi}
{atom|exec} {string|"$java_home/bin/java"} {number|$o}{atom|ptions} {number|$\{}{atom|use_archive}{punctuation|:}{operator|+}{string|"$use_archive"}{punctuation|\}} {operator|-}{atom|jar} {string|"$jar"} {string|"$@"}
