{comment|#!/usr/bin/env python3}
{string|""}"{reference|Measures} {reference|jbuild}{punctuation|,} {reference|Hugo} {reference|and} {reference|Jekyll} {reference|side} {reference|by} {reference|side} {reference|on} {reference|the} {reference|same} {reference|content}{punctuation|,} {reference|and} {reference|prints} {reference|a} {reference|Markdown} {reference|table}{punctuation|.}

{reference|All} {reference|tools} {reference|take} {reference|turns} {reference|in} {reference|one} {reference|run}{punctuation|,} {reference|so} {reference|that} {reference|a} {reference|noisy} {reference|machine} {reference|is} {reference|unfair} {reference|to} {reference|all} {reference|alike}{punctuation|.} {reference|Measured} {reference|are}{punctuation|:}

  {reference|cold}       {reference|into} {reference|an} {reference|output} {reference|folder} {reference|that} {reference|never} {reference|existed}{punctuation|,} {reference|without} {reference|anything} {reference|kept} {reference|from} {reference|earlier} {reference|builds}
  {reference|unchanged}  {reference|a} {reference|second} {reference|build} {reference|over} {reference|the} {reference|first}{punctuation|,} {reference|in} {reference|a} {reference|new} {reference|process}
  {reference|one} {reference|edit}   {reference|a} {reference|third}{punctuation|,} {reference|after} {reference|one} {reference|sentence} {reference|was} {reference|added} {reference|to} {reference|one} {reference|post}

{reference|Before} {reference|each}{punctuation|,} {reference|the} {reference|disk} {reference|is} {reference|given} {reference|time} {reference|to} {reference|write} {reference|what} {reference|the} {reference|ones} {reference|before} {reference|left} {punctuation|(}{reference|sync}{punctuation|)}{punctuation|.} {reference|Each} {reference|build} {reference|is} {reference|a} {reference|new} {reference|process}{punctuation|;} {reference|its} {reference|time} {reference|is}
{reference|the} {reference|wall}'{reference|s}{punctuation|,} {reference|its} {reference|CPU} {reference|time} {reference|that} {reference|of} {reference|all} {reference|its} {reference|threads}{punctuation|,} {reference|which} {reference|other} {reference|work} {reference|on} {reference|the} {reference|machine} {reference|disturbs} {reference|less}{punctuation|,} {reference|its} {reference|memory} {reference|the} {reference|most} {reference|it}
{reference|ever} {reference|held} {punctuation|(}{reference|the} {reference|kernel}'{reference|s} {reference|maximum} {reference|resident} {reference|set}{punctuation|)}{punctuation|.} {reference|Nothing} {reference|is} {reference|deleted} {reference|before} {reference|all} {reference|is} {reference|measured}{punctuation|:} {reference|on} {reference|some} {reference|disks} {reference|files} {reference|are} {reference|made}
{reference|three} {reference|times} {reference|slower} {reference|after} {reference|a} {reference|deletion}{punctuation|.}
{string|""}"

{reference|import} {reference|argparse}
{reference|import} {reference|json}
{reference|import} {reference|os}
{reference|import} {reference|platform}
{reference|import} {reference|shutil}
{reference|import} {reference|signal}
{reference|import} {reference|statistics}
{reference|import} {reference|subprocess}
{reference|import} {reference|sys}
{reference|import} {reference|time}
{reference|from} {reference|pathlib} {reference|import} {reference|Path}

{reference|BENCH} {punctuation|=} {reference|Path}{punctuation|(}{reference|__file__}{punctuation|)}{punctuation|.}{reference|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{reference|parent}
{reference|ROOT} {punctuation|=} {reference|BENCH}{punctuation|.}{reference|parent}
{reference|MEASURES} {punctuation|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} {reference|Tool}{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {reference|def} {reference|__init__}{punctuation|(}{reference|self}{punctuation|,} {reference|name}{punctuation|,} {reference|site_name}{punctuation|,} {reference|command}{punctuation|,} {reference|environment}{punctuation|=}{reference|None}{punctuation|,} {reference|caches}{punctuation|=}{punctuation|(}{punctuation|)}{punctuation|,} {reference|measures}{punctuation|=}{reference|MEASURES}{punctuation|)}{punctuation|:}
        {reference|self}{punctuation|.}{reference|name} {punctuation|=} {reference|name}
        {reference|self}{punctuation|.}{reference|site_name} {punctuation|=} {reference|site_name}
        {reference|self}{punctuation|.}{reference|command} {punctuation|=} {reference|command}
        {reference|self}{punctuation|.}{reference|environment} {punctuation|=} {reference|environment} {reference|or} {punctuation|\{}{punctuation|\}}
        {reference|self}{punctuation|.}{reference|caches} {punctuation|=} {reference|caches}
        {reference|self}{punctuation|.}{reference|measures} {punctuation|=} {reference|measures}


{reference|def} {reference|fail}{punctuation|(}{reference|message}{punctuation|)}{punctuation|:}
    {reference|sys}{punctuation|.}{keyword|exit}{punctuation|(}{reference|f}{string|"bench/run: \{message\}"}{punctuation|)}


{reference|def} {reference|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {reference|parser} {punctuation|=} {reference|argparse}{punctuation|.}{reference|ArgumentParser}{punctuation|(}{reference|description}{punctuation|=}{reference|__doc__}{punctuation|,} {reference|formatter_class}{punctuation|=}{reference|argparse}{punctuation|.}{reference|RawDescriptionHelpFormatter}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {reference|default}{punctuation|=}{string|"50,1000,10000"}{punctuation|,} {reference|help}{punctuation|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {reference|default}{punctuation|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {reference|help}{punctuation|=}{string|"(%(default)s)"}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {reference|default}{punctuation|=}{string|"25,17"}{punctuation|,} {reference|help}{punctuation|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {reference|default}{punctuation|=}{string|"100"}{punctuation|,} {reference|help}{punctuation|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {reference|type}{punctuation|=}{reference|int}{punctuation|,} {reference|default}{punctuation|=}{number|5}{punctuation|,} {reference|help}{punctuation|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {reference|type}{punctuation|=}{reference|int}{punctuation|,} {reference|default}{punctuation|=}{number|1000}{punctuation|,} {reference|help}{punctuation|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {reference|type}{punctuation|=}{reference|int}{punctuation|,} {reference|default}{punctuation|=}{number|1}{punctuation|,} {reference|help}{punctuation|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {reference|type}{punctuation|=}{reference|Path}{punctuation|,} {reference|help}{punctuation|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {reference|action}{punctuation|=}{string|"store_true"}{punctuation|,} {reference|help}{punctuation|=}{string|"keep that folder"}{punctuation|)}
    {reference|parser}{punctuation|.}{reference|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {reference|type}{punctuation|=}{reference|Path}{punctuation|,} {reference|help}{punctuation|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} {reference|parser}{punctuation|.}{reference|parse_args}{punctuation|(}{punctuation|)}


{reference|def} {reference|jdk_home}{punctuation|(}{reference|feature}{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {reference|parents} {punctuation|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {reference|parents} {reference|+}{punctuation|=} {punctuation|[}{reference|str}{punctuation|(}{reference|Path}{punctuation|.}{reference|home}{punctuation|(}{punctuation|)} {punctuation|/} {reference|p}{punctuation|)} {reference|for} {reference|p} {reference|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {reference|homes} {punctuation|=} {punctuation|[}{reference|Path}{punctuation|(}{reference|os}{punctuation|.}{reference|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {reference|in} {reference|os}{punctuation|.}{reference|environ} {keyword|else} {punctuation|[}{punctuation|]}
    {reference|for} {reference|parent} {reference|in} {reference|map}{punctuation|(}{reference|Path}{punctuation|,} {reference|parents}{punctuation|)}{punctuation|:}
        {keyword|if} {reference|parent}{punctuation|.}{reference|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {reference|for} {reference|child} {reference|in} {reference|sorted}{punctuation|(}{reference|parent}{punctuation|.}{reference|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {reference|homes} {reference|+}{punctuation|=} {punctuation|[}{reference|child}{punctuation|,} {reference|child} {punctuation|/} {string|"Contents/Home"}{punctuation|]}
    {reference|for} {reference|home} {reference|in} {reference|homes}{punctuation|:}
        {reference|release} {punctuation|=} {reference|home} {punctuation|/} {string|"release"}
        {keyword|if} {reference|release}{punctuation|.}{reference|is_file}{punctuation|(}{punctuation|)} {reference|and} {punctuation|(}{reference|home} {punctuation|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{reference|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {reference|for} {reference|line} {reference|in} {reference|release}{punctuation|.}{reference|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{reference|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} {reference|line}{punctuation|.}{reference|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {reference|and} {reference|line}{punctuation|.}{reference|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{reference|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {punctuation|=}{punctuation|=} {reference|feature}{punctuation|:}
                    {keyword|return} {reference|home}{punctuation|.}{reference|resolve}{punctuation|(}{punctuation|)}
    {reference|fail}{punctuation|(}{reference|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{reference|def} {reference|install}{punctuation|(}{reference|work}{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {reference|subprocess}{punctuation|.}{reference|run}{punctuation|(}{punctuation|[}{reference|ROOT} {punctuation|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {reference|check}{punctuation|=}{reference|True}{punctuation|,} {reference|stdout}{punctuation|=}{reference|subprocess}{punctuation|.}{reference|DEVNULL}{punctuation|)}
    {reference|folder} {punctuation|=} {reference|work} {punctuation|/} {string|"jbuild"}
    {reference|folder}{punctuation|.}{reference|mkdir}{punctuation|(}{punctuation|)}
    {reference|shutil}{punctuation|.}{reference|copy2}{punctuation|(}{reference|ROOT} {punctuation|/} {string|"jbuild"}{punctuation|,} {reference|folder}{punctuation|)}
    {reference|shutil}{punctuation|.}{reference|copy2}{punctuation|(}{reference|ROOT} {punctuation|/} {string|"target/jbuild.jar"}{punctuation|,} {reference|folder}{punctuation|)}
    {keyword|return} {reference|folder} {punctuation|/} {string|"jbuild"}


{reference|def} {reference|tools}{punctuation|(}{reference|options}{punctuation|,} {reference|work}{punctuation|)}{punctuation|:}
    {reference|wanted} {punctuation|=} {reference|options}{punctuation|.}{reference|tools}{punctuation|.}{reference|split}{punctuation|(}{string|","}{punctuation|)}
    {reference|made} {punctuation|=} {punctuation|[}{punctuation|]}
    {reference|jdks} {punctuation|=} {reference|options}{punctuation|.}{reference|jdk}{punctuation|.}{reference|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {reference|in} {reference|wanted}{punctuation|:}
        {reference|launcher} {punctuation|=} {reference|install}{punctuation|(}{reference|work}{punctuation|)}
        {reference|for} {reference|jdk} {reference|in} {reference|jdks}{punctuation|:}
            {reference|environment} {punctuation|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {reference|str}{punctuation|(}{reference|jdk_home}{punctuation|(}{reference|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {reference|str}{punctuation|(}{reference|work} {punctuation|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            {reference|made}{punctuation|.}{reference|append}{punctuation|(}{reference|Tool}{punctuation|(}{reference|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}{reference|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {reference|environment}{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {reference|in} {reference|wanted}{punctuation|:}
        {reference|for} {reference|gogc} {reference|in} {reference|options}{punctuation|.}{reference|gogc}{punctuation|.}{reference|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            {reference|made}{punctuation|.}{reference|append}{punctuation|(}{reference|Tool}{punctuation|(}{reference|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {reference|str}{punctuation|(}{reference|work} {punctuation|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} {reference|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {reference|in} {reference|wanted}{punctuation|:}
        {reference|made}{punctuation|.}{reference|append}{punctuation|(}{reference|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {reference|in} {reference|wanted}{punctuation|:}
        {reference|home} {punctuation|=} {reference|jdk_home}{punctuation|(}{reference|jdks}{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        {reference|classes} {punctuation|=} {reference|work} {punctuation|/} {string|"floor"}
        {reference|subprocess}{punctuation|.}{reference|run}{punctuation|(}{punctuation|[}{reference|home} {punctuation|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {reference|classes}{punctuation|,} {reference|BENCH} {punctuation|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} {reference|check}{punctuation|=}{reference|True}{punctuation|)}
        {reference|flags} {punctuation|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {reference|made}{punctuation|.}{reference|append}{punctuation|(}{reference|Tool}{punctuation|(}{reference|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}{reference|home} {punctuation|/} {string|"bin/java"}{punctuation|,} {reference|*flags}{punctuation|,} {string|"-cp"}{punctuation|,} {reference|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} {reference|made}


{reference|def} {reference|timed}{punctuation|(}{reference|command}{punctuation|,} {reference|environment}{punctuation|,} {reference|folder}{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {reference|os}{punctuation|.}{reference|sync}{punctuation|(}{punctuation|)}
    {reference|with} {reference|open}{punctuation|(}{reference|folder} {punctuation|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {reference|as} {reference|log}{punctuation|:}
        {reference|begin} {punctuation|=} {reference|time}{punctuation|.}{reference|perf_counter}{punctuation|(}{punctuation|)}
        {reference|process} {punctuation|=} {reference|subprocess}{punctuation|.}{reference|Popen}{punctuation|(}{reference|command}{punctuation|,} {reference|env}{punctuation|=}{reference|os}{punctuation|.}{reference|environ} {reference|\|} {reference|environment}{punctuation|,} {reference|cwd}{punctuation|=}{reference|folder}{punctuation|,} {reference|stdin}{punctuation|=}{reference|subprocess}{punctuation|.}{reference|DEVNULL}{punctuation|,}
                                   {reference|stdout}{punctuation|=}{reference|log}{punctuation|,} {reference|stderr}{punctuation|=}{reference|log}{punctuation|)}
        {reference|_}{punctuation|,} {reference|status}{punctuation|,} {reference|usage} {punctuation|=} {reference|os}{punctuation|.}{reference|wait4}{punctuation|(}{reference|process}{punctuation|.}{reference|pid}{punctuation|,} {number|0}{punctuation|)}
        {reference|seconds} {punctuation|=} {reference|time}{punctuation|.}{reference|perf_counter}{punctuation|(}{punctuation|)} {reference|-} {reference|begin}
        {reference|process}{punctuation|.}{reference|returncode} {punctuation|=} {reference|os}{punctuation|.}{reference|waitstatus_to_exitcode}{punctuation|(}{reference|status}{punctuation|)}
    {keyword|if} {reference|process}{punctuation|.}{reference|returncode} {reference|!}{punctuation|=} {number|0}{punctuation|:}
        {reference|fail}{punctuation|(}{reference|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {reference|scale} {punctuation|=} {number|1} {keyword|if} {reference|sys}{punctuation|.}{reference|platform} {punctuation|=}{punctuation|=} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} {reference|seconds}{punctuation|,} {reference|usage}{punctuation|.}{reference|ru_utime} {reference|+} {reference|usage}{punctuation|.}{reference|ru_stime}{punctuation|,} {reference|usage}{punctuation|.}{reference|ru_maxrss} {reference|*} {reference|scale} {punctuation|/} 1{reference|e6}


{keyword|class} {reference|Size}{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {reference|def} {reference|__init__}{punctuation|(}{reference|self}{punctuation|,} {reference|posts}{punctuation|,} {reference|options}{punctuation|,} {reference|all_tools}{punctuation|,} {reference|work}{punctuation|)}{punctuation|:}
        {reference|self}{punctuation|.}{reference|posts} {punctuation|=} {reference|posts}
        {reference|self}{punctuation|.}{reference|options} {punctuation|=} {reference|options}
        {reference|self}{punctuation|.}{reference|tools} {punctuation|=} {punctuation|[}{reference|t} {reference|for} {reference|t} {reference|in} {reference|all_tools} {keyword|if} {reference|t}{punctuation|.}{reference|site_name} {reference|!}{punctuation|=} {string|"jekyll"} {reference|or} {reference|posts} {punctuation|<}{punctuation|=} {reference|options}{punctuation|.}{reference|jekyll_max}{punctuation|]}
        {reference|self}{punctuation|.}{reference|folder} {punctuation|=} {reference|work} {punctuation|/} {reference|str}{punctuation|(}{reference|posts}{punctuation|)}
        {reference|self}{punctuation|.}{reference|folder}{punctuation|.}{reference|mkdir}{punctuation|(}{punctuation|)}
        {reference|self}{punctuation|.}{reference|results} {punctuation|=} {punctuation|\{}{punctuation|\}}
        {reference|self}{punctuation|.}{reference|files} {punctuation|=} {number|0}
        {reference|self}{punctuation|.}{reference|bytes} {punctuation|=} {number|0}
        {reference|self}{punctuation|.}{reference|check} {punctuation|=} {string|""}
        {reference|self}{punctuation|.}{reference|edited_name} {punctuation|=} {reference|None}

    {reference|def} {reference|measure}{punctuation|(}{reference|self}{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        {reference|subprocess}{punctuation|.}{reference|run}{punctuation|(}{punctuation|[}{reference|jdk_home}{punctuation|(}{reference|self}{punctuation|.}{reference|options}{punctuation|.}{reference|jdk}{punctuation|.}{reference|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {punctuation|/} {string|"bin/java"}{punctuation|,} {reference|BENCH} {punctuation|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {reference|str}{punctuation|(}{reference|self}{punctuation|.}{reference|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {reference|str}{punctuation|(}{reference|self}{punctuation|.}{reference|options}{punctuation|.}{reference|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {reference|self}{punctuation|.}{reference|folder} {punctuation|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {reference|BENCH} {punctuation|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{reference|join}{punctuation|(}{reference|sorted}{punctuation|(}{punctuation|\{}{reference|t}{punctuation|.}{reference|site_name} {reference|for} {reference|t} {reference|in} {reference|self}{punctuation|.}{reference|tools}{punctuation|\}} {reference|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {reference|check}{punctuation|=}{reference|True}{punctuation|)}
        {reference|for} {reference|tool} {reference|in} {reference|self}{punctuation|.}{reference|tools}{punctuation|:}
            {reference|source} {punctuation|=} {reference|self}{punctuation|.}{reference|folder} {punctuation|/} {string|"sites"} {punctuation|/} {reference|tool}{punctuation|.}{reference|site_name}
            {reference|shutil}{punctuation|.}{reference|copytree}{punctuation|(}{reference|source}{punctuation|,} {reference|self}{punctuation|.}{reference|site}{punctuation|(}{reference|tool}{punctuation|)}{punctuation|)}
        {reference|for} {reference|run} {reference|in} {reference|range}{punctuation|(}{reference|self}{punctuation|.}{reference|options}{punctuation|.}{reference|runs} {reference|+} {number|1}{punctuation|)}{punctuation|:}
            {reference|for} {reference|measure} {reference|in} {reference|MEASURES}{punctuation|:}
                {reference|for} {reference|i} {reference|in} {reference|range}{punctuation|(}{reference|len}{punctuation|(}{reference|self}{punctuation|.}{reference|tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    {reference|tool} {punctuation|=} {reference|self}{punctuation|.}{reference|tools}{punctuation|[}{punctuation|(}{reference|i} {reference|+} {reference|run}{punctuation|)} {reference|%} {reference|len}{punctuation|(}{reference|self}{punctuation|.}{reference|tools}{punctuation|)}{punctuation|]}
                    {keyword|if} {reference|measure} {reference|in} {reference|tool}{punctuation|.}{reference|measures} {reference|and} {punctuation|(}{reference|run} {punctuation|>} {number|0} {reference|or} {reference|not} {reference|tool}{punctuation|.}{reference|name}{punctuation|.}{reference|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {reference|self}{punctuation|.}{reference|once}{punctuation|(}{reference|tool}{punctuation|,} {reference|measure}{punctuation|,} {reference|run}{punctuation|)}
            {keyword|if} {reference|run} {punctuation|=}{punctuation|=} {number|0}{punctuation|:}
                {reference|self}{punctuation|.}{reference|compare}{punctuation|(}{punctuation|)}
            {reference|print}{punctuation|(}{reference|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {reference|file}{punctuation|=}{reference|sys}{punctuation|.}{reference|stderr}{punctuation|)}

    {reference|def} {reference|site}{punctuation|(}{reference|self}{punctuation|,} {reference|tool}{punctuation|)}{punctuation|:}
        {keyword|return} {reference|self}{punctuation|.}{reference|folder} {punctuation|/} {string|"site"} {punctuation|/} {reference|tool}{punctuation|.}{reference|name}{punctuation|.}{reference|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{reference|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {reference|def} {reference|output}{punctuation|(}{reference|self}{punctuation|,} {reference|tool}{punctuation|,} {reference|run}{punctuation|)}{punctuation|:}
        {keyword|return} {reference|self}{punctuation|.}{reference|folder} {punctuation|/} {string|"output"} {punctuation|/} {reference|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {reference|def} {reference|once}{punctuation|(}{reference|self}{punctuation|,} {reference|tool}{punctuation|,} {reference|measure}{punctuation|,} {reference|run}{punctuation|)}{punctuation|:}
        {reference|site}{punctuation|,} {reference|output} {punctuation|=} {reference|self}{punctuation|.}{reference|site}{punctuation|(}{reference|tool}{punctuation|)}{punctuation|,} {reference|self}{punctuation|.}{reference|output}{punctuation|(}{reference|tool}{punctuation|,} {reference|run}{punctuation|)}
        {reference|output}{punctuation|.}{reference|parent}{punctuation|.}{reference|mkdir}{punctuation|(}{reference|exist_ok}{punctuation|=}{reference|True}{punctuation|)}
        {keyword|if} {reference|measure} {punctuation|=}{punctuation|=} {string|"cold"}{punctuation|:}
            {reference|for} {reference|cache} {reference|in} {reference|tool}{punctuation|.}{reference|caches}{punctuation|:}
                {reference|shutil}{punctuation|.}{reference|rmtree}{punctuation|(}{reference|site} {punctuation|/} {reference|cache}{punctuation|,} {reference|ignore_errors}{punctuation|=}{reference|True}{punctuation|)}
        {keyword|if} {reference|measure} {punctuation|=}{punctuation|=} {string|"one edit"}{punctuation|:}
            {reference|with} {reference|open}{punctuation|(}{reference|self}{punctuation|.}{reference|edited}{punctuation|(}{reference|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {reference|as} {reference|post}{punctuation|:}
                {reference|post}{punctuation|.}{reference|write}{punctuation|(}{reference|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {reference|values} {punctuation|=} {punctuation|\{}{string|"SITE"}{punctuation|:} {reference|site}{punctuation|,} {string|"OUTPUT"}{punctuation|:} {reference|output}{punctuation|,} {string|"LIST"}{punctuation|:} {reference|self}{punctuation|.}{reference|folder} {punctuation|/} {string|"list"}{punctuation|\}}
        {reference|command} {punctuation|=} {punctuation|[}{reference|values}{punctuation|.}{reference|get}{punctuation|(}{reference|part}{punctuation|,} {reference|part}{punctuation|)} {reference|for} {reference|part} {reference|in} {reference|tool}{punctuation|.}{reference|command}{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        {reference|environment} {punctuation|=} {reference|tool}{punctuation|.}{reference|environment} {reference|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} {reference|run} {punctuation|=}{punctuation|=} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        {reference|result} {punctuation|=} {reference|timed}{punctuation|(}{reference|command}{punctuation|,} {reference|environment}{punctuation|,} {reference|self}{punctuation|.}{reference|folder}{punctuation|)}
        {keyword|if} {reference|run} {punctuation|>} {number|0}{punctuation|:}
            {reference|self}{punctuation|.}{reference|results}{punctuation|.}{reference|setdefault}{punctuation|(}{punctuation|(}{reference|tool}{punctuation|.}{reference|name}{punctuation|,} {reference|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{reference|append}{punctuation|(}{reference|result}{punctuation|)}

    {reference|def} {reference|edited}{punctuation|(}{reference|self}{punctuation|,} {reference|site}{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {reference|not} {reference|self}{punctuation|.}{reference|edited_name}{punctuation|:}
            {reference|with} {reference|os}{punctuation|.}{reference|scandir}{punctuation|(}{reference|self}{punctuation|.}{reference|folder} {punctuation|/} {string|"sites/jbuild/_posts"}{punctuation|)} {reference|as} {reference|posts}{punctuation|:}
                {reference|self}{punctuation|.}{reference|edited_name} {punctuation|=} {reference|min}{punctuation|(}{reference|post}{punctuation|.}{reference|name} {reference|for} {reference|post} {reference|in} {reference|posts} {keyword|if} {reference|post}{punctuation|.}{reference|name} {punctuation|>}{punctuation|=} {string|"2019-10"}{punctuation|)}
        {reference|hugos} {punctuation|=} {reference|site} {punctuation|/} {string|"content/posts"} {punctuation|/} {reference|self}{punctuation|.}{reference|edited_name}{punctuation|[}{reference|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
