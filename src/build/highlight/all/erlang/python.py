{punctuation|#}{operator|!}{operator|/}{atom|usr}{operator|/}{atom|bin}{operator|/}{atom|env} {atom|python3}
{string|""}"{variable|Measures} {atom|jbuild}{punctuation|,} {variable|Hugo} {operator|and} {variable|Jekyll} {atom|side} {atom|by} {atom|side} {atom|on} {atom|the} {atom|same} {atom|content}{punctuation|,} {operator|and} {atom|prints} {atom|a} {variable|Markdown} {atom|table}{punctuation|.}

{variable|All} {atom|tools} {atom|take} {atom|turns} {atom|in} {atom|one} {atom|run}{punctuation|,} {atom|so} {atom|that} {atom|a} {atom|noisy} {atom|machine} {atom|is} {atom|unfair} {atom|to} {atom|all} {atom|alike}{punctuation|.} {variable|Measured} {atom|are}{punctuation|:}

  {atom|cold}       {atom|into} {atom|an} {atom|output} {atom|folder} {atom|that} {atom|never} {atom|existed}{punctuation|,} {atom|without} {atom|anything} {atom|kept} {atom|from} {atom|earlier} {atom|builds}
  {atom|unchanged}  {atom|a} {atom|second} {atom|build} {atom|over} {atom|the} {atom|first}{punctuation|,} {atom|in} {atom|a} {atom|new} {atom|process}
  {atom|one} {atom|edit}   {atom|a} {atom|third}{punctuation|,} {keyword|after} {atom|one} {atom|sentence} {atom|was} {atom|added} {atom|to} {atom|one} {atom|post}

{variable|Before} {atom|each}{punctuation|,} {atom|the} {atom|disk} {atom|is} {atom|given} {atom|time} {atom|to} {atom|write} {atom|what} {atom|the} {atom|ones} {atom|before} {atom|left} {punctuation|(}{atom|sync}{punctuation|)}{punctuation|.} {variable|Each} {atom|build} {atom|is} {atom|a} {atom|new} {atom|process}{punctuation|;} {atom|its} {atom|time} {atom|is}
{atom|the} {atom|wall}'{atom|s}{punctuation|,} {atom|its} {variable|CPU} {atom|time} {atom|that} {keyword|of} {atom|all} {atom|its} {atom|threads}{punctuation|,} {atom|which} {atom|other} {atom|work} {atom|on} {atom|the} {atom|machine} {atom|disturbs} {atom|less}{punctuation|,} {atom|its} {atom|memory} {atom|the} {atom|most} {atom|it}
{atom|ever} {atom|held} {punctuation|(}{atom|the} {atom|kernel}'{atom|s} {atom|maximum} {atom|resident} {atom|set}{punctuation|)}{punctuation|.} {variable|Nothing} {atom|is} {atom|deleted} {atom|before} {atom|all} {atom|is} {atom|measured}{punctuation|:} {atom|on} {atom|some} {atom|disks} {atom|files} {atom|are} {atom|made}
{atom|three} {atom|times} {atom|slower} {keyword|after} {atom|a} {atom|deletion}{punctuation|.}
{string|""}"

{atom|import} {atom|argparse}
{atom|import} {atom|json}
{atom|import} {atom|os}
{atom|import} {atom|platform}
{atom|import} {atom|shutil}
{atom|import} {atom|signal}
{atom|import} {atom|statistics}
{atom|import} {atom|subprocess}
{atom|import} {atom|sys}
{atom|import} {atom|time}
{atom|from} {atom|pathlib} {atom|import} {variable|Path}

{variable|BENCH} {operator|=} {variable|Path}{punctuation|(}{variable|__file__}{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{atom|parent}
{variable|ROOT} {operator|=} {variable|BENCH}{punctuation|.}{atom|parent}
{variable|MEASURES} {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{atom|class} {variable|Tool}{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {atom|def} {variable|__init__}{punctuation|(}{atom|self}{punctuation|,} {atom|name}{punctuation|,} {atom|site_name}{punctuation|,} {atom|command}{punctuation|,} {atom|environment}{operator|=}{variable|None}{punctuation|,} {atom|caches}{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {atom|measures}{operator|=}{variable|MEASURES}{punctuation|)}{punctuation|:}
        {atom|self}{punctuation|.}{atom|name} {operator|=} {atom|name}
        {atom|self}{punctuation|.}{atom|site_name} {operator|=} {atom|site_name}
        {atom|self}{punctuation|.}{atom|command} {operator|=} {atom|command}
        {atom|self}{punctuation|.}{atom|environment} {operator|=} {atom|environment} {operator|or} {punctuation|\{}{punctuation|\}}
        {atom|self}{punctuation|.}{atom|caches} {operator|=} {atom|caches}
        {atom|self}{punctuation|.}{atom|measures} {operator|=} {atom|measures}


{atom|def} {function|fail}{punctuation|(}{atom|message}{punctuation|)}{punctuation|:}
    {atom|sys}{punctuation|.}{function|exit}{punctuation|(}{atom|f}{string|"bench/run: \{message\}"}{punctuation|)}


{atom|def} {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {atom|parser} {operator|=} {atom|argparse}{punctuation|.}{variable|ArgumentParser}{punctuation|(}{atom|description}{operator|=}{variable|__doc__}{punctuation|,} {atom|formatter_class}{operator|=}{atom|argparse}{punctuation|.}{variable|RawDescriptionHelpFormatter}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {atom|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} {atom|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {atom|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {atom|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {atom|default}{operator|=}{string|"25,17"}{punctuation|,} {atom|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {atom|default}{operator|=}{string|"100"}{punctuation|,} {atom|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {atom|type}{operator|=}{atom|int}{punctuation|,} {atom|default}{operator|=}{number|5}{punctuation|,} {atom|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {atom|type}{operator|=}{atom|int}{punctuation|,} {atom|default}{operator|=}{number|1000}{punctuation|,} {atom|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {atom|type}{operator|=}{atom|int}{punctuation|,} {atom|default}{operator|=}{number|1}{punctuation|,} {atom|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {atom|type}{operator|=}{variable|Path}{punctuation|,} {atom|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {atom|action}{operator|=}{string|"store_true"}{punctuation|,} {atom|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    {atom|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {atom|type}{operator|=}{variable|Path}{punctuation|,} {atom|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {atom|return} {atom|parser}{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


{atom|def} {function|jdk_home}{punctuation|(}{atom|feature}{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {atom|parents} {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {atom|parents} {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}{variable|Path}{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} {atom|p}{punctuation|)} {atom|for} {atom|p} {atom|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {atom|homes} {operator|=} {punctuation|[}{variable|Path}{punctuation|(}{atom|os}{punctuation|.}{atom|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {atom|in} {atom|os}{punctuation|.}{atom|environ} {atom|else} {punctuation|[}{punctuation|]}
    {atom|for} {atom|parent} {atom|in} {function|map}{punctuation|(}{variable|Path}{punctuation|,} {atom|parents}{punctuation|)}{punctuation|:}
        {keyword|if} {atom|parent}{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {atom|for} {atom|child} {atom|in} {function|sorted}{punctuation|(}{atom|parent}{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {atom|homes} {operator|+}{operator|=} {punctuation|[}{atom|child}{punctuation|,} {atom|child} {operator|/} {string|"Contents/Home"}{punctuation|]}
    {atom|for} {atom|home} {atom|in} {atom|homes}{punctuation|:}
        {atom|release} {operator|=} {atom|home} {operator|/} {string|"release"}
        {keyword|if} {atom|release}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}{atom|home} {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {atom|for} {atom|line} {atom|in} {atom|release}{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} {atom|line}{punctuation|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} {atom|line}{punctuation|.}{function|split}{punctuation|(}'{string|"')[1].split("}{punctuation|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} {atom|feature}{punctuation|:}
                    {atom|return} {atom|home}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}{atom|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{atom|def} {function|install}{punctuation|(}{atom|work}{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {atom|subprocess}{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{variable|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {atom|check}{operator|=}{variable|True}{punctuation|,} {atom|stdout}{operator|=}{atom|subprocess}{punctuation|.}{variable|DEVNULL}{punctuation|)}
    {atom|folder} {operator|=} {atom|work} {operator|/} {string|"jbuild"}
    {atom|folder}{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    {atom|shutil}{punctuation|.}{function|copy2}{punctuation|(}{variable|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {atom|folder}{punctuation|)}
    {atom|shutil}{punctuation|.}{function|copy2}{punctuation|(}{variable|ROOT} {operator|/} {string|"target/jbuild.jar"}{punctuation|,} {atom|folder}{punctuation|)}
    {atom|return} {atom|folder} {operator|/} {string|"jbuild"}


{atom|def} {function|tools}{punctuation|(}{atom|options}{punctuation|,} {atom|work}{punctuation|)}{punctuation|:}
    {atom|wanted} {operator|=} {atom|options}{punctuation|.}{atom|tools}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {atom|made} {operator|=} {punctuation|[}{punctuation|]}
    {atom|jdks} {operator|=} {atom|options}{punctuation|.}{atom|jdk}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {atom|in} {atom|wanted}{punctuation|:}
        {atom|launcher} {operator|=} {function|install}{punctuation|(}{atom|work}{punctuation|)}
        {atom|for} {atom|jdk} {atom|in} {atom|jdks}{punctuation|:}
            {atom|environment} {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}{atom|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}{atom|work} {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {punctuation|#} {variable|The} {atom|first} {atom|build} {atom|trains} {atom|the} {atom|archive} {keyword|of} {atom|classes}{punctuation|;} {atom|it} {atom|does} {operator|not} {atom|count}{punctuation|.}
            {atom|made}{punctuation|.}{function|append}{punctuation|(}{variable|Tool}{punctuation|(}{atom|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}{atom|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {atom|environment}{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {atom|in} {atom|wanted}{punctuation|:}
        {atom|for} {atom|gogc} {atom|in} {atom|options}{punctuation|.}{atom|gogc}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            {atom|made}{punctuation|.}{function|append}{punctuation|(}{variable|Tool}{punctuation|(}{atom|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}{atom|work} {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} {atom|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {atom|in} {atom|wanted}{punctuation|:}
        {atom|made}{punctuation|.}{function|append}{punctuation|(}{variable|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {atom|in} {atom|wanted}{punctuation|:}
        {atom|home} {operator|=} {function|jdk_home}{punctuation|(}{atom|jdks}{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        {atom|classes} {operator|=} {atom|work} {operator|/} {string|"floor"}
        {atom|subprocess}{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{atom|home} {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {atom|classes}{punctuation|,} {variable|BENCH} {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} {atom|check}{operator|=}{variable|True}{punctuation|)}
        {atom|flags} {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {atom|made}{punctuation|.}{function|append}{punctuation|(}{variable|Tool}{punctuation|(}{atom|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}{atom|home} {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}{atom|flags}{punctuation|,} {string|"-cp"}{punctuation|,} {atom|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {atom|return} {atom|made}


{atom|def} {function|timed}{punctuation|(}{atom|command}{punctuation|,} {atom|environment}{punctuation|,} {atom|folder}{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {atom|os}{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    {atom|with} {function|open}{punctuation|(}{atom|folder} {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {atom|as} {atom|log}{punctuation|:}
        {keyword|begin} {operator|=} {atom|time}{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        {atom|process} {operator|=} {atom|subprocess}{punctuation|.}{variable|Popen}{punctuation|(}{atom|command}{punctuation|,} {atom|env}{operator|=}{atom|os}{punctuation|.}{atom|environ} {punctuation|\|} {atom|environment}{punctuation|,} {atom|cwd}{operator|=}{atom|folder}{punctuation|,} {atom|stdin}{operator|=}{atom|subprocess}{punctuation|.}{variable|DEVNULL}{punctuation|,}
                                   {atom|stdout}{operator|=}{atom|log}{punctuation|,} {atom|stderr}{operator|=}{atom|log}{punctuation|)}
        {variable|_}{punctuation|,} {atom|status}{punctuation|,} {atom|usage} {operator|=} {atom|os}{punctuation|.}{function|wait4}{punctuation|(}{atom|process}{punctuation|.}{atom|pid}{punctuation|,} {number|0}{punctuation|)}
        {atom|seconds} {operator|=} {atom|time}{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} {keyword|begin}
        {atom|process}{punctuation|.}{atom|returncode} {operator|=} {atom|os}{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}{atom|status}{punctuation|)}
    {keyword|if} {atom|process}{punctuation|.}{atom|returncode} {operator|!}{operator|=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}{atom|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {atom|scale} {operator|=} {number|1} {keyword|if} {atom|sys}{punctuation|.}{atom|platform} {operator|==} {string|"darwin"} {atom|else} {number|1024}
    {atom|return} {atom|seconds}{punctuation|,} {atom|usage}{punctuation|.}{atom|ru_utime} {operator|+} {atom|usage}{punctuation|.}{atom|ru_stime}{punctuation|,} {atom|usage}{punctuation|.}{atom|ru_maxrss} {operator|*} {atom|scale} {operator|/} {number|1e6}


{atom|class} {variable|Size}{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {atom|def} {variable|__init__}{punctuation|(}{atom|self}{punctuation|,} {atom|posts}{punctuation|,} {atom|options}{punctuation|,} {atom|all_tools}{punctuation|,} {atom|work}{punctuation|)}{punctuation|:}
        {atom|self}{punctuation|.}{atom|posts} {operator|=} {atom|posts}
        {atom|self}{punctuation|.}{atom|options} {operator|=} {atom|options}
        {atom|self}{punctuation|.}{atom|tools} {operator|=} {punctuation|[}{atom|t} {atom|for} {atom|t} {atom|in} {atom|all_tools} {keyword|if} {atom|t}{punctuation|.}{atom|site_name} {operator|!}{operator|=} {string|"jekyll"} {operator|or} {atom|posts} {operator|<=} {atom|options}{punctuation|.}{atom|jekyll_max}{punctuation|]}
        {atom|self}{punctuation|.}{atom|folder} {operator|=} {atom|work} {operator|/} {function|str}{punctuation|(}{atom|posts}{punctuation|)}
        {atom|self}{punctuation|.}{atom|folder}{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        {atom|self}{punctuation|.}{atom|results} {operator|=} {punctuation|\{}{punctuation|\}}
        {atom|self}{punctuation|.}{atom|files} {operator|=} {number|0}
        {atom|self}{punctuation|.}{atom|bytes} {operator|=} {number|0}
        {atom|self}{punctuation|.}{atom|check} {operator|=} {string|""}
        {atom|self}{punctuation|.}{atom|edited_name} {operator|=} {variable|None}

    {atom|def} {function|measure}{punctuation|(}{atom|self}{punctuation|)}{punctuation|:}
        {punctuation|#} {variable|Two} {atom|variants} {keyword|of} {atom|a} {atom|generator} {atom|have} {atom|a} {atom|site} {atom|each}{punctuation|,} {atom|since} {atom|they} {atom|keep} {atom|things} {atom|in} {atom|it}{punctuation|.}
        {atom|subprocess}{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}{atom|self}{punctuation|.}{atom|options}{punctuation|.}{atom|jdk}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} {variable|BENCH} {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}{atom|self}{punctuation|.}{atom|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}{atom|self}{punctuation|.}{atom|options}{punctuation|.}{atom|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {atom|self}{punctuation|.}{atom|folder} {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {variable|BENCH} {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}{atom|t}{punctuation|.}{atom|site_name} {atom|for} {atom|t} {atom|in} {atom|self}{punctuation|.}{atom|tools}{punctuation|\}} {punctuation|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {atom|check}{operator|=}{variable|True}{punctuation|)}
        {atom|for} {atom|tool} {atom|in} {atom|self}{punctuation|.}{atom|tools}{punctuation|:}
            {atom|source} {operator|=} {atom|self}{punctuation|.}{atom|folder} {operator|/} {string|"sites"} {operator|/} {atom|tool}{punctuation|.}{atom|site_name}
            {atom|shutil}{punctuation|.}{function|copytree}{punctuation|(}{atom|source}{punctuation|,} {atom|self}{punctuation|.}{function|site}{punctuation|(}{atom|tool}{punctuation|)}{punctuation|)}
        {atom|for} {atom|run} {atom|in} {function|range}{punctuation|(}{atom|self}{punctuation|.}{atom|options}{punctuation|.}{atom|runs} {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {atom|for} {atom|measure} {atom|in} {variable|MEASURES}{punctuation|:}
                {atom|for} {atom|i} {atom|in} {function|range}{punctuation|(}{function|len}{punctuation|(}{atom|self}{punctuation|.}{atom|tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    {atom|tool} {operator|=} {atom|self}{punctuation|.}{atom|tools}{punctuation|[}{punctuation|(}{atom|i} {operator|+} {atom|run}{punctuation|)} {comment|% len(self.tools)]}
                    {keyword|if} {atom|measure} {atom|in} {atom|tool}{punctuation|.}{atom|measures} {operator|and} {punctuation|(}{atom|run} {operator|>} {number|0} {operator|or} {operator|not} {atom|tool}{punctuation|.}{atom|name}{punctuation|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {atom|self}{punctuation|.}{function|once}{punctuation|(}{atom|tool}{punctuation|,} {atom|measure}{punctuation|,} {atom|run}{punctuation|)}
            {keyword|if} {atom|run} {operator|==} {number|0}{punctuation|:}
                {atom|self}{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}{atom|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {atom|file}{operator|=}{atom|sys}{punctuation|.}{atom|stderr}{punctuation|)}

    {atom|def} {function|site}{punctuation|(}{atom|self}{punctuation|,} {atom|tool}{punctuation|)}{punctuation|:}
        {atom|return} {atom|self}{punctuation|.}{atom|folder} {operator|/} {string|"site"} {operator|/} {atom|tool}{punctuation|.}{atom|name}{punctuation|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {atom|def} {function|output}{punctuation|(}{atom|self}{punctuation|,} {atom|tool}{punctuation|,} {atom|run}{punctuation|)}{punctuation|:}
        {atom|return} {atom|self}{punctuation|.}{atom|folder} {operator|/} {string|"output"} {operator|/} {atom|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {atom|def} {function|once}{punctuation|(}{atom|self}{punctuation|,} {atom|tool}{punctuation|,} {atom|measure}{punctuation|,} {atom|run}{punctuation|)}{punctuation|:}
        {atom|site}{punctuation|,} {atom|output} {operator|=} {atom|self}{punctuation|.}{function|site}{punctuation|(}{atom|tool}{punctuation|)}{punctuation|,} {atom|self}{punctuation|.}{function|output}{punctuation|(}{atom|tool}{punctuation|,} {atom|run}{punctuation|)}
        {atom|output}{punctuation|.}{atom|parent}{punctuation|.}{function|mkdir}{punctuation|(}{atom|exist_ok}{operator|=}{variable|True}{punctuation|)}
        {keyword|if} {atom|measure} {operator|==} {string|"cold"}{punctuation|:}
            {atom|for} {atom|cache} {atom|in} {atom|tool}{punctuation|.}{atom|caches}{punctuation|:}
                {atom|shutil}{punctuation|.}{function|rmtree}{punctuation|(}{atom|site} {operator|/} {atom|cache}{punctuation|,} {atom|ignore_errors}{operator|=}{variable|True}{punctuation|)}
        {keyword|if} {atom|measure} {operator|==} {string|"one edit"}{punctuation|:}
            {atom|with} {function|open}{punctuation|(}{atom|self}{punctuation|.}{function|edited}{punctuation|(}{atom|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {atom|as} {atom|post}{punctuation|:}
                {atom|post}{punctuation|.}{function|write}{punctuation|(}{atom|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {atom|values} {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} {atom|site}{punctuation|,} {string|"OUTPUT"}{punctuation|:} {atom|output}{punctuation|,} {string|"LIST"}{punctuation|:} {atom|self}{punctuation|.}{atom|folder} {operator|/} {string|"list"}{punctuation|\}}
        {atom|command} {operator|=} {punctuation|[}{atom|values}{punctuation|.}{function|get}{punctuation|(}{atom|part}{punctuation|,} {atom|part}{punctuation|)} {atom|for} {atom|part} {atom|in} {atom|tool}{punctuation|.}{atom|command}{punctuation|]}
        {punctuation|#} {variable|Only} {atom|the} {atom|run} {atom|that} {atom|does} {operator|not} {atom|count} {atom|may} {atom|make} {atom|the} {atom|archive} {keyword|of} {atom|classes}{punctuation|,} {operator|and} {atom|waits} {atom|for} {atom|it}{punctuation|.}
        {atom|environment} {operator|=} {atom|tool}{punctuation|.}{atom|environment} {punctuation|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} {atom|run} {operator|==} {number|0} {atom|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        {atom|result} {operator|=} {function|timed}{punctuation|(}{atom|command}{punctuation|,} {atom|environment}{punctuation|,} {atom|self}{punctuation|.}{atom|folder}{punctuation|)}
        {keyword|if} {atom|run} {operator|>} {number|0}{punctuation|:}
            {atom|self}{punctuation|.}{atom|results}{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}{atom|tool}{punctuation|.}{atom|name}{punctuation|,} {atom|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{atom|result}{punctuation|)}

    {atom|def} {function|edited}{punctuation|(}{atom|self}{punctuation|,} {atom|site}{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {operator|not} {atom|self}{punctuation|.}{atom|edited_name}{punctuation|:}
            {atom|with} {atom|os}{punctuation|.}{function|scandir}{punctuation|(}{atom|self}{punctuation|.}{atom|folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {atom|as} {atom|posts}{punctuation|:}
                {atom|self}{punctuation|.}{atom|edited_name} {operator|=} {function|min}{punctuation|(}{atom|post}{punctuation|.}{atom|name} {atom|for} {atom|post} {atom|in} {atom|posts} {keyword|if} {atom|post}{punctuation|.}{atom|name} {operator|>=} {string|"2019-10"}{punctuation|)}
        {atom|hugos} {operator|=} {atom|site} {operator|/} {string|"content/posts"} {operator|/} {atom|self}{punctuation|.}{atom|edited_name}{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
