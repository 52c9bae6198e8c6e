{operator|#!/}{hvariable|usr}{operator|/}{hvariable|bin}{operator|/}{hvariable|env} {hvariable|python3}
{string|""}{string|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"}{string|""}

{hvariable|import} {hvariable|argparse}
{hvariable|import} {hvariable|json}
{hvariable|import} {hvariable|os}
{hvariable|import} {hvariable|platform}
{hvariable|import} {hvariable|shutil}
{hvariable|import} {hvariable|signal}
{hvariable|import} {hvariable|statistics}
{hvariable|import} {hvariable|subprocess}
{hvariable|import} {hvariable|sys}
{hvariable|import} {hvariable|time}
{hvariable|from} {hvariable|pathlib} {hvariable|import} {constant|Path}

{constant|BENCH} {operator|=} {constant|Path}{punctuation|(}{hvariable|__file__}{punctuation|)}{punctuation|.}{hvariable|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|parent}
{constant|ROOT} {operator|=} {hvariable|BENCH{punctuation|.}parent}
{constant|MEASURES} {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} {constant|Tool}{operator|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {hvariable|def} {hvariable|__init__}{punctuation|(}{hvariable|self}{punctuation|,} {hvariable|name}{punctuation|,} {hvariable|site_name}{punctuation|,} {hvariable|command}{punctuation|,} {hvariable|environment}{operator|=}{constant|None}{punctuation|,} {hvariable|caches}{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {hvariable|measures}{operator|=}{constant|MEASURES}{punctuation|)}{operator|:}
        {hvariable|self}{punctuation|.}{hvariable|name} {operator|=} {hvariable|name}
        {hvariable|self}{punctuation|.}{hvariable|site_name} {operator|=} {hvariable|site_name}
        {hvariable|self}{punctuation|.}{hvariable|command} {operator|=} {hvariable|command}
        {hvariable|self}{punctuation|.}{hvariable|environment} {operator|=} {hvariable|environment} {hvariable|or} {punctuation|\{}{punctuation|\}}
        {hvariable|self}{punctuation|.}{hvariable|caches} {operator|=} {hvariable|caches}
        {hvariable|self}{punctuation|.}{hvariable|measures} {operator|=} {hvariable|measures}


{hvariable|def} {hvariable|fail}{punctuation|(}{hvariable|message}{punctuation|)}{operator|:}
    {hvariable|sys}{punctuation|.}{hvariable|exit}{punctuation|(}{hvariable|f}{string|"bench/run: \{message\}"}{punctuation|)}


{hvariable|def} {hvariable|arguments}{punctuation|(}{punctuation|)}{operator|:}
    {hvariable|parser} {operator|=} {hvariable|argparse}{punctuation|.}{constant|ArgumentParser}{punctuation|(}{hvariable|description}{operator|=}{hvariable|__doc__}{punctuation|,} {hvariable|formatter_class}{operator|=}{hvariable|argparse}{punctuation|.}{constant|RawDescriptionHelpFormatter}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {hvariable|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} {hvariable|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {hvariable|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {hvariable|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {hvariable|default}{operator|=}{string|"25,17"}{punctuation|,} {hvariable|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {hvariable|default}{operator|=}{string|"100"}{punctuation|,} {hvariable|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {keyword|type}{operator|=}{hvariable|int}{punctuation|,} {hvariable|default}{operator|=}{number|5}{punctuation|,} {hvariable|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {keyword|type}{operator|=}{hvariable|int}{punctuation|,} {hvariable|default}{operator|=}{number|1000}{punctuation|,} {hvariable|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {keyword|type}{operator|=}{hvariable|int}{punctuation|,} {hvariable|default}{operator|=}{number|1}{punctuation|,} {hvariable|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {keyword|type}{operator|=}{constant|Path}{punctuation|,} {hvariable|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {hvariable|action}{operator|=}{string|"store_true"}{punctuation|,} {hvariable|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    {hvariable|parser}{punctuation|.}{hvariable|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {keyword|type}{operator|=}{constant|Path}{punctuation|,} {hvariable|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {hvariable|return} {hvariable|parser}{punctuation|.}{hvariable|parse_args}{punctuation|(}{punctuation|)}


{hvariable|def} {hvariable|jdk_home}{punctuation|(}{hvariable|feature}{punctuation|)}{operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {hvariable|parents} {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {hvariable|parents} {operator|+=} {punctuation|[}{hvariable|str}{punctuation|(}{hvariable|Path{punctuation|.}home}{punctuation|(}{punctuation|)} {operator|/} {hvariable|p}{punctuation|)} {hvariable|for} {hvariable|p} {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {hvariable|homes} {operator|=} {punctuation|[}{constant|Path}{punctuation|(}{hvariable|os}{punctuation|.}{hvariable|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} {hvariable|os}{punctuation|.}{hvariable|environ} {keyword|else} {punctuation|[}{punctuation|]}
    {hvariable|for} {hvariable|parent} {keyword|in} {builtin|map}{punctuation|(}{constant|Path}{punctuation|,} {hvariable|parents}{punctuation|)}{operator|:}
        {keyword|if} {hvariable|parent}{punctuation|.}{hvariable|is_dir}{punctuation|(}{punctuation|)}{operator|:}
            {hvariable|for} {hvariable|child} {keyword|in} {hvariable|sorted}{punctuation|(}{hvariable|parent}{punctuation|.}{hvariable|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                {hvariable|homes} {operator|+=} {punctuation|[}{hvariable|child}{punctuation|,} {hvariable|child} {operator|/} {string|"Contents/Home"}{punctuation|]}
    {hvariable|for} {hvariable|home} {keyword|in} {hvariable|homes}{operator|:}
        {hvariable|release} {operator|=} {hvariable|home} {operator|/} {string|"release"}
        {keyword|if} {hvariable|release}{punctuation|.}{hvariable|is_file}{punctuation|(}{punctuation|)} {hvariable|and} {punctuation|(}{hvariable|home} {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{hvariable|is_file}{punctuation|(}{punctuation|)}{operator|:}
            {hvariable|for} {hvariable|line} {keyword|in} {hvariable|release}{punctuation|.}{hvariable|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{hvariable|splitlines}{punctuation|(}{punctuation|)}{operator|:}
                {keyword|if} {hvariable|line}{punctuation|.}{hvariable|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {hvariable|and} {hvariable|line}{punctuation|.}{hvariable|split}{punctuation|(}{char string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{hvariable|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} {hvariable|feature}{operator|:}
                    {hvariable|return} {hvariable|home}{punctuation|.}{hvariable|resolve}{punctuation|(}{punctuation|)}
    {hvariable|fail}{punctuation|(}{hvariable|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{hvariable|def} {hvariable|install}{punctuation|(}{hvariable|work}{punctuation|)}{operator|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {hvariable|subprocess}{punctuation|.}{hvariable|run}{punctuation|(}{punctuation|[}{constant|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {hvariable|check}{operator|=}{constant|True}{punctuation|,} {hvariable|stdout}{operator|=}{hvariable|subprocess}{punctuation|.}{constant|DEVNULL}{punctuation|)}
    {hvariable|folder} {operator|=} {hvariable|work} {operator|/} {string|"jbuild"}
    {hvariable|folder}{punctuation|.}{hvariable|mkdir}{punctuation|(}{punctuation|)}
    {hvariable|shutil}{punctuation|.}{hvariable|copy2}{punctuation|(}{constant|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {hvariable|folder}{punctuation|)}
    {hvariable|shutil}{punctuation|.}{hvariable|copy2}{punctuation|(}{constant|ROOT} {operator|/} {string|"target/jbuild.jar"}{punctuation|,} {hvariable|folder}{punctuation|)}
    {hvariable|return} {hvariable|folder} {operator|/} {string|"jbuild"}


{hvariable|def} {hvariable|tools}{punctuation|(}{hvariable|options}{punctuation|,} {hvariable|work}{punctuation|)}{operator|:}
    {hvariable|wanted} {operator|=} {hvariable|options}{punctuation|.}{hvariable|tools}{punctuation|.}{hvariable|split}{punctuation|(}{string|","}{punctuation|)}
    {hvariable|made} {operator|=} {punctuation|[}{punctuation|]}
    {hvariable|jdks} {operator|=} {hvariable|options}{punctuation|.}{hvariable|jdk}{punctuation|.}{hvariable|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} {hvariable|wanted}{operator|:}
        {hvariable|launcher} {operator|=} {hvariable|install}{punctuation|(}{hvariable|work}{punctuation|)}
        {hvariable|for} {hvariable|jdk} {keyword|in} {hvariable|jdks}{operator|:}
            {hvariable|environment} {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{operator|:} {hvariable|str}{punctuation|(}{hvariable|jdk_home}{punctuation|(}{hvariable|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{operator|:} {hvariable|str}{punctuation|(}{hvariable|work} {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {operator|#} {constant|The} {hvariable|first} {hvariable|build} {hvariable|trains} {hvariable|the} {hvariable|archive} {keyword|of} {hvariable|classes}{punctuation|;} {hvariable|it} {hvariable|does} {builtin|not} {hvariable|count}{punctuation|.}
            {hvariable|made}{punctuation|.}{builtin|append}{punctuation|(}{constant|Tool}{punctuation|(}{hvariable|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}{hvariable|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {hvariable|environment}{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} {hvariable|wanted}{operator|:}
        {hvariable|for} {hvariable|gogc} {keyword|in} {hvariable|options}{punctuation|.}{hvariable|gogc}{punctuation|.}{hvariable|split}{punctuation|(}{string|","}{punctuation|)}{operator|:}
            {hvariable|made}{punctuation|.}{builtin|append}{punctuation|(}{constant|Tool}{punctuation|(}{hvariable|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {hvariable|str}{punctuation|(}{hvariable|work} {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{operator|:} {hvariable|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} {hvariable|wanted}{operator|:}
        {hvariable|made}{punctuation|.}{builtin|append}{punctuation|(}{constant|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} {hvariable|wanted}{operator|:}
        {hvariable|home} {operator|=} {hvariable|jdk_home}{punctuation|(}{hvariable|jdks}{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        {hvariable|classes} {operator|=} {hvariable|work} {operator|/} {string|"floor"}
        {hvariable|subprocess}{punctuation|.}{hvariable|run}{punctuation|(}{punctuation|[}{hvariable|home} {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {hvariable|classes}{punctuation|,} {constant|BENCH} {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} {hvariable|check}{operator|=}{constant|True}{punctuation|)}
        {hvariable|flags} {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {hvariable|made}{punctuation|.}{builtin|append}{punctuation|(}{constant|Tool}{punctuation|(}{hvariable|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}{hvariable|home} {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}{hvariable|flags}{punctuation|,} {string|"-cp"}{punctuation|,} {hvariable|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {hvariable|return} {hvariable|made}


{hvariable|def} {hvariable|timed}{punctuation|(}{hvariable|command}{punctuation|,} {hvariable|environment}{punctuation|,} {hvariable|folder}{punctuation|)}{operator|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {hvariable|os}{punctuation|.}{hvariable|sync}{punctuation|(}{punctuation|)}
    {hvariable|with} {hvariable|open}{punctuation|(}{hvariable|folder} {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {hvariable|as} {hvariable|log}{operator|:}
        {hvariable|begin} {operator|=} {hvariable|time}{punctuation|.}{hvariable|perf_counter}{punctuation|(}{punctuation|)}
        {hvariable|process} {operator|=} {hvariable|subprocess}{punctuation|.}{constant|Popen}{punctuation|(}{hvariable|command}{punctuation|,} {hvariable|env}{operator|=}{hvariable|os}{punctuation|.}{hvariable|environ} {operator|\|} {hvariable|environment}{punctuation|,} {hvariable|cwd}{operator|=}{hvariable|folder}{punctuation|,} {hvariable|stdin}{operator|=}{hvariable|subprocess}{punctuation|.}{constant|DEVNULL}{punctuation|,}
                                   {hvariable|stdout}{operator|=}{hvariable|log}{punctuation|,} {hvariable|stderr}{operator|=}{hvariable|log}{punctuation|)}
        {hvariable|_}{punctuation|,} {hvariable|status}{punctuation|,} {hvariable|usage} {operator|=} {hvariable|os}{punctuation|.}{hvariable|wait4}{punctuation|(}{hvariable|process}{punctuation|.}{hvariable|pid}{punctuation|,} {number|0}{punctuation|)}
        {hvariable|seconds} {operator|=} {hvariable|time}{punctuation|.}{hvariable|perf_counter}{punctuation|(}{punctuation|)} {operator|-} {hvariable|begin}
        {hvariable|process}{punctuation|.}{hvariable|returncode} {operator|=} {hvariable|os}{punctuation|.}{hvariable|waitstatus_to_exitcode}{punctuation|(}{hvariable|status}{punctuation|)}
    {keyword|if} {hvariable|process}{punctuation|.}{hvariable|returncode} {operator|!=} {number|0}{operator|:}
        {hvariable|fail}{punctuation|(}{hvariable|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {hvariable|scale} {operator|=} {number|1} {keyword|if} {hvariable|sys}{punctuation|.}{hvariable|platform} {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    {hvariable|return} {hvariable|seconds}{punctuation|,} {hvariable|usage}{punctuation|.}{hvariable|ru_utime} {operator|+} {hvariable|usage}{punctuation|.}{hvariable|ru_stime}{punctuation|,} {hvariable|usage}{punctuation|.}{hvariable|ru_maxrss} {operator|*} {hvariable|scale} {operator|/} {number|1e6}


{keyword|class} {constant|Size}{operator|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {hvariable|def} {hvariable|__init__}{punctuation|(}{hvariable|self}{punctuation|,} {hvariable|posts}{punctuation|,} {hvariable|options}{punctuation|,} {hvariable|all_tools}{punctuation|,} {hvariable|work}{punctuation|)}{operator|:}
        {hvariable|self}{punctuation|.}{hvariable|posts} {operator|=} {hvariable|posts}
        {hvariable|self}{punctuation|.}{hvariable|options} {operator|=} {hvariable|options}
        {hvariable|self}{punctuation|.}{hvariable|tools} {operator|=} {punctuation|[}{hvariable|t} {hvariable|for} {hvariable|t} {keyword|in} {hvariable|all_tools} {keyword|if} {hvariable|t}{punctuation|.}{hvariable|site_name} {operator|!=} {string|"jekyll"} {hvariable|or} {hvariable|posts} {operator|<=} {hvariable|options}{punctuation|.}{hvariable|jekyll_max}{punctuation|]}
        {hvariable|self}{punctuation|.}{hvariable|folder} {operator|=} {hvariable|work} {operator|/} {hvariable|str}{punctuation|(}{hvariable|posts}{punctuation|)}
        {hvariable|self}{punctuation|.}{hvariable|folder}{punctuation|.}{hvariable|mkdir}{punctuation|(}{punctuation|)}
        {hvariable|self}{punctuation|.}{hvariable|results} {operator|=} {punctuation|\{}{punctuation|\}}
        {hvariable|self}{punctuation|.}{hvariable|files} {operator|=} {number|0}
        {hvariable|self}{punctuation|.}{hvariable|bytes} {operator|=} {number|0}
        {hvariable|self}{punctuation|.}{hvariable|check} {operator|=} {string|""}
        {hvariable|self}{punctuation|.}{hvariable|edited_name} {operator|=} {constant|None}

    {hvariable|def} {hvariable|measure}{punctuation|(}{hvariable|self}{punctuation|)}{operator|:}
        {operator|#} {constant|Two} {hvariable|variants} {keyword|of} {hvariable|a} {hvariable|generator} {hvariable|have} {hvariable|a} {hvariable|site} {hvariable|each}{punctuation|,} {hvariable|since} {hvariable|they} {hvariable|keep} {hvariable|things} {keyword|in} {hvariable|it}{punctuation|.}
        {hvariable|subprocess}{punctuation|.}{hvariable|run}{punctuation|(}{punctuation|[}{hvariable|jdk_home}{punctuation|(}{hvariable|self}{punctuation|.}{hvariable|options}{punctuation|.}{hvariable|jdk}{punctuation|.}{hvariable|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} {constant|BENCH} {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {hvariable|str}{punctuation|(}{hvariable|self}{punctuation|.}{hvariable|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {hvariable|str}{punctuation|(}{hvariable|self}{punctuation|.}{hvariable|options}{punctuation|.}{hvariable|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {hvariable|self}{punctuation|.}{hvariable|folder} {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {constant|BENCH} {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{builtin|join}{punctuation|(}{hvariable|sorted}{punctuation|(}{punctuation|\{}{hvariable|t}{punctuation|.}{hvariable|site_name} {hvariable|for} {hvariable|t} {keyword|in} {hvariable|self}{punctuation|.}{hvariable|tools}{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {hvariable|check}{operator|=}{constant|True}{punctuation|)}
        {hvariable|for} {hvariable|tool} {keyword|in} {hvariable|self}{punctuation|.}{hvariable|tools}{operator|:}
            {hvariable|source} {operator|=} {hvariable|self}{punctuation|.}{hvariable|folder} {operator|/} {string|"sites"} {operator|/} {hvariable|tool}{punctuation|.}{hvariable|site_name}
            {hvariable|shutil}{punctuation|.}{hvariable|copytree}{punctuation|(}{hvariable|source}{punctuation|,} {hvariable|self}{punctuation|.}{hvariable|site}{punctuation|(}{hvariable|tool}{punctuation|)}{punctuation|)}
        {hvariable|for} {hvariable|run} {keyword|in} {hvariable|range}{punctuation|(}{hvariable|self}{punctuation|.}{hvariable|options}{punctuation|.}{hvariable|runs} {operator|+} {number|1}{punctuation|)}{operator|:}
            {hvariable|for} {hvariable|measure} {keyword|in} {constant|MEASURES}{operator|:}
                {hvariable|for} {hvariable|i} {keyword|in} {hvariable|range}{punctuation|(}{hvariable|len}{punctuation|(}{hvariable|self}{punctuation|.}{hvariable|tools}{punctuation|)}{punctuation|)}{operator|:}
                    {hvariable|tool} {operator|=} {hvariable|self}{punctuation|.}{hvariable|tools}{punctuation|[}{punctuation|(}{hvariable|i} {operator|+} {hvariable|run}{punctuation|)} {operator|%} {hvariable|len}{punctuation|(}{hvariable|self}{punctuation|.}{hvariable|tools}{punctuation|)}{punctuation|]}
                    {keyword|if} {hvariable|measure} {keyword|in} {hvariable|tool}{punctuation|.}{hvariable|measures} {hvariable|and} {punctuation|(}{hvariable|run} {operator|>} {number|0} {hvariable|or} {builtin|not} {hvariable|tool}{punctuation|.}{hvariable|name}{punctuation|.}{hvariable|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        {hvariable|self}{punctuation|.}{hvariable|once}{punctuation|(}{hvariable|tool}{punctuation|,} {hvariable|measure}{punctuation|,} {hvariable|run}{punctuation|)}
            {keyword|if} {hvariable|run} {operator|==} {number|0}{operator|:}
                {hvariable|self}{punctuation|.}{builtin|compare}{punctuation|(}{punctuation|)}
            {hvariable|print}{punctuation|(}{hvariable|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {hvariable|file}{operator|=}{hvariable|sys}{punctuation|.}{hvariable|stderr}{punctuation|)}

    {hvariable|def} {hvariable|site}{punctuation|(}{hvariable|self}{punctuation|,} {hvariable|tool}{punctuation|)}{operator|:}
        {hvariable|return} {hvariable|self}{punctuation|.}{hvariable|folder} {operator|/} {string|"site"} {operator|/} {hvariable|tool}{punctuation|.}{hvariable|name}{punctuation|.}{hvariable|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{hvariable|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {hvariable|def} {hvariable|output}{punctuation|(}{hvariable|self}{punctuation|,} {hvariable|tool}{punctuation|,} {hvariable|run}{punctuation|)}{operator|:}
        {hvariable|return} {hvariable|self}{punctuation|.}{hvariable|folder} {operator|/} {string|"output"} {operator|/} {hvariable|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {hvariable|def} {hvariable|once}{punctuation|(}{hvariable|self}{punctuation|,} {hvariable|tool}{punctuation|,} {hvariable|measure}{punctuation|,} {hvariable|run}{punctuation|)}{operator|:}
        {hvariable|site}{punctuation|,} {hvariable|output} {operator|=} {hvariable|self}{punctuation|.}{hvariable|site}{punctuation|(}{hvariable|tool}{punctuation|)}{punctuation|,} {hvariable|self}{punctuation|.}{hvariable|output}{punctuation|(}{hvariable|tool}{punctuation|,} {hvariable|run}{punctuation|)}
        {hvariable|output}{punctuation|.}{hvariable|parent}{punctuation|.}{hvariable|mkdir}{punctuation|(}{hvariable|exist_ok}{operator|=}{constant|True}{punctuation|)}
        {keyword|if} {hvariable|measure} {operator|==} {string|"cold"}{operator|:}
            {hvariable|for} {hvariable|cache} {keyword|in} {hvariable|tool}{punctuation|.}{hvariable|caches}{operator|:}
                {hvariable|shutil}{punctuation|.}{hvariable|rmtree}{punctuation|(}{hvariable|site} {operator|/} {hvariable|cache}{punctuation|,} {hvariable|ignore_errors}{operator|=}{constant|True}{punctuation|)}
        {keyword|if} {hvariable|measure} {operator|==} {string|"one edit"}{operator|:}
            {hvariable|with} {hvariable|open}{punctuation|(}{hvariable|self}{punctuation|.}{hvariable|edited}{punctuation|(}{hvariable|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {hvariable|as} {hvariable|post}{operator|:}
                {hvariable|post}{punctuation|.}{hvariable|write}{punctuation|(}{hvariable|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {hvariable|values} {operator|=} {punctuation|\{}{string|"SITE"}{operator|:} {hvariable|site}{punctuation|,} {string|"OUTPUT"}{operator|:} {hvariable|output}{punctuation|,} {string|"LIST"}{operator|:} {hvariable|self}{punctuation|.}{hvariable|folder} {operator|/} {string|"list"}{punctuation|\}}
        {hvariable|command} {operator|=} {punctuation|[}{hvariable|values}{punctuation|.}{hvariable|get}{punctuation|(}{hvariable|part}{punctuation|,} {hvariable|part}{punctuation|)} {hvariable|for} {hvariable|part} {keyword|in} {hvariable|tool}{punctuation|.}{hvariable|command}{punctuation|]}
        {operator|#} {constant|Only} {hvariable|the} {hvariable|run} {hvariable|that} {hvariable|does} {builtin|not} {hvariable|count} {hvariable|may} {hvariable|make} {hvariable|the} {hvariable|archive} {keyword|of} {hvariable|classes}{punctuation|,} {hvariable|and} {hvariable|waits} {hvariable|for} {hvariable|it}{punctuation|.}
        {hvariable|environment} {operator|=} {hvariable|tool}{punctuation|.}{hvariable|environment} {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} {keyword|if} {hvariable|run} {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        {hvariable|result} {operator|=} {hvariable|timed}{punctuation|(}{hvariable|command}{punctuation|,} {hvariable|environment}{punctuation|,} {hvariable|self}{punctuation|.}{hvariable|folder}{punctuation|)}
        {keyword|if} {hvariable|run} {operator|>} {number|0}{operator|:}
            {hvariable|self}{punctuation|.}{hvariable|results}{punctuation|.}{hvariable|setdefault}{punctuation|(}{punctuation|(}{hvariable|tool}{punctuation|.}{hvariable|name}{punctuation|,} {hvariable|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{builtin|append}{punctuation|(}{hvariable|result}{punctuation|)}

    {hvariable|def} {hvariable|edited}{punctuation|(}{hvariable|self}{punctuation|,} {hvariable|site}{punctuation|)}{operator|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {builtin|not} {hvariable|self}{punctuation|.}{hvariable|edited_name}{operator|:}
            {hvariable|with} {hvariable|os}{punctuation|.}{hvariable|scandir}{punctuation|(}{hvariable|self}{punctuation|.}{hvariable|folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {hvariable|as} {hvariable|posts}{operator|:}
                {hvariable|self}{punctuation|.}{hvariable|edited_name} {operator|=} {builtin|min}{punctuation|(}{hvariable|post}{punctuation|.}{hvariable|name} {hvariable|for} {hvariable|post} {keyword|in} {hvariable|posts} {keyword|if} {hvariable|post}{punctuation|.}{hvariable|name} {operator|>=} {string|"2019-10"}{punctuation|)}
        {hvariable|hugos} {operator|=} {hvariable|site} {operator|/} {string|"content/posts"} {operator|/} {hvariable|self}{punctuation|.}{hvariable|edited_name}{punctuation|[}{hvariable|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{operator|:}{punctuation|]}
