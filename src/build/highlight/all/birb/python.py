#{operator|!}{operator|/}{variable|usr}{operator|/}{variable|bin}{operator|/}{variable|env} {variable|python3}
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

{variable|import} {variable|argparse}
{variable|import} {variable|json}
{variable|import} {variable|os}
{variable|import} {variable|platform}
{variable|import} {variable|shutil}
{variable|import} {variable|signal}
{variable|import} {variable|statistics}
{variable|import} {variable|subprocess}
{variable|import} {variable|sys}
{variable|import} {variable|time}
{variable|from} {variable|pathlib} {variable|import} {class-name|Path}

{class-name|BENCH} {operator|=} {class-name|Path}{punctuation|(}{variable|__file__}{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{variable|parent}
{class-name|ROOT} {operator|=} {class-name|BENCH}{punctuation|.}{variable|parent}
{class-name|MEASURES} {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} {class-name|Tool}{operator|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {class-name|def} {function|__init__}{punctuation|(}{variable|self}{punctuation|,} {variable|name}{punctuation|,} {variable|site_name}{punctuation|,} {variable|command}{punctuation|,} {variable|environment}{operator|=}{class-name|None}{punctuation|,} {variable|caches}{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {variable|measures}{operator|=}{class-name|MEASURES}{punctuation|)}{operator|:}
        {variable|self}{punctuation|.}{variable|name} {operator|=} {variable|name}
        {variable|self}{punctuation|.}{variable|site_name} {operator|=} {variable|site_name}
        {variable|self}{punctuation|.}{variable|command} {operator|=} {variable|command}
        {variable|self}{punctuation|.}{variable|environment} {operator|=} {variable|environment} {variable|or} {punctuation|\{}{punctuation|\}}
        {variable|self}{punctuation|.}{variable|caches} {operator|=} {variable|caches}
        {variable|self}{punctuation|.}{variable|measures} {operator|=} {variable|measures}


{class-name|def} {function|fail}{punctuation|(}{variable|message}{punctuation|)}{operator|:}
    {variable|sys}{punctuation|.}{function|exit}{punctuation|(}{variable|f}{string|"bench/run: \{message\}"}{punctuation|)}


{class-name|def} {function|arguments}{punctuation|(}{punctuation|)}{operator|:}
    {variable|parser} {operator|=} {variable|argparse}{punctuation|.}{class-name|ArgumentParser}{punctuation|(}{variable|description}{operator|=}{variable|__doc__}{punctuation|,} {variable|formatter_class}{operator|=}{variable|argparse}{punctuation|.}{class-name|RawDescriptionHelpFormatter}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {keyword|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} {variable|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {keyword|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {variable|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {keyword|default}{operator|=}{string|"25,17"}{punctuation|,} {variable|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {keyword|default}{operator|=}{string|"100"}{punctuation|,} {variable|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {variable|type}{operator|=}{variable|int}{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} {variable|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {variable|type}{operator|=}{variable|int}{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} {variable|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {variable|type}{operator|=}{variable|int}{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} {variable|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {variable|type}{operator|=}{class-name|Path}{punctuation|,} {variable|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {variable|action}{operator|=}{string|"store_true"}{punctuation|,} {variable|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    {variable|parser}{punctuation|.}{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {variable|type}{operator|=}{class-name|Path}{punctuation|,} {variable|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} {variable|parser}{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


{class-name|def} {function|jdk_home}{punctuation|(}{variable|feature}{punctuation|)}{operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {variable|parents} {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {variable|parents} {operator|+=} {punctuation|[}{function|str}{punctuation|(}{class-name|Path}{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} {variable|p}{punctuation|)} {keyword|for} {class-name|p} {variable|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {variable|homes} {operator|=} {punctuation|[}{class-name|Path}{punctuation|(}{variable|os}{punctuation|.}{variable|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {variable|in} {variable|os}{punctuation|.}{variable|environ} {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} {variable|parent} {class-name|in} {function|map}{punctuation|(}{class-name|Path}{punctuation|,} {variable|parents}{punctuation|)}{operator|:}
        {keyword|if} {variable|parent}{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} {variable|child} {class-name|in} {function|sorted}{punctuation|(}{variable|parent}{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                {variable|homes} {operator|+=} {punctuation|[}{variable|child}{punctuation|,} {variable|child} {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} {variable|home} {variable|in} {variable|homes}{operator|:}
        {variable|release} {operator|=} {variable|home} {operator|/} {string|"release"}
        {keyword|if} {variable|release}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {variable|and} {punctuation|(}{variable|home} {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} {variable|line} {variable|in} {variable|release}{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{operator|:}
                {keyword|if} {variable|line}{punctuation|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {variable|and} {variable|line}{punctuation|.}{function|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{function|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} {variable|feature}{operator|:}
                    {keyword|return} {variable|home}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}{variable|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{class-name|def} {function|install}{punctuation|(}{variable|work}{punctuation|)}{operator|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {variable|subprocess}{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{class-name|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {variable|check}{operator|=}{class-name|True}{punctuation|,} {variable|stdout}{operator|=}{variable|subprocess}{punctuation|.}{class-name|DEVNULL}{punctuation|)}
    {variable|folder} {operator|=} {variable|work} {operator|/} {string|"jbuild"}
    {variable|folder}{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    {variable|shutil}{punctuation|.}{function|copy2}{punctuation|(}{class-name|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {variable|folder}{punctuation|)}
    {variable|shutil}{punctuation|.}{function|copy2}{punctuation|(}{class-name|ROOT} {operator|/} {string|"target/jbuild.jar"}{punctuation|,} {variable|folder}{punctuation|)}
    {keyword|return} {variable|folder} {operator|/} {string|"jbuild"}


{class-name|def} {function|tools}{punctuation|(}{variable|options}{punctuation|,} {variable|work}{punctuation|)}{operator|:}
    {variable|wanted} {operator|=} {variable|options}{punctuation|.}{variable|tools}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {variable|made} {operator|=} {punctuation|[}{punctuation|]}
    {variable|jdks} {operator|=} {variable|options}{punctuation|.}{variable|jdk}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {variable|in} {variable|wanted}{operator|:}
        {variable|launcher} {operator|=} {function|install}{punctuation|(}{variable|work}{punctuation|)}
        {keyword|for} {variable|jdk} {variable|in} {variable|jdks}{operator|:}
            {variable|environment} {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{operator|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}{variable|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{operator|:} {function|str}{punctuation|(}{variable|work} {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # {class-name|The} {variable|first} {variable|build} {variable|trains} {variable|the} {variable|archive} {class-name|of} {variable|classes}{punctuation|;} {variable|it} {variable|does} {variable|not} {variable|count}{punctuation|.}
            {variable|made}{punctuation|.}{function|append}{punctuation|(}{class-name|Tool}{punctuation|(}{variable|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}{variable|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {variable|environment}{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {variable|in} {variable|wanted}{operator|:}
        {keyword|for} {variable|gogc} {variable|in} {variable|options}{punctuation|.}{variable|gogc}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{operator|:}
            {variable|made}{punctuation|.}{function|append}{punctuation|(}{class-name|Tool}{punctuation|(}{variable|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}{variable|work} {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{operator|:} {variable|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {variable|in} {variable|wanted}{operator|:}
        {variable|made}{punctuation|.}{function|append}{punctuation|(}{class-name|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {variable|in} {variable|wanted}{operator|:}
        {variable|home} {operator|=} {function|jdk_home}{punctuation|(}{variable|jdks}{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        {variable|classes} {operator|=} {variable|work} {operator|/} {string|"floor"}
        {variable|subprocess}{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{variable|home} {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {variable|classes}{punctuation|,} {class-name|BENCH} {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} {variable|check}{operator|=}{class-name|True}{punctuation|)}
        {variable|flags} {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {variable|made}{punctuation|.}{function|append}{punctuation|(}{class-name|Tool}{punctuation|(}{variable|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}{variable|home} {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}{variable|flags}{punctuation|,} {string|"-cp"}{punctuation|,} {variable|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} {variable|made}


{class-name|def} {function|timed}{punctuation|(}{variable|command}{punctuation|,} {variable|environment}{punctuation|,} {variable|folder}{punctuation|)}{operator|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {variable|os}{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    {class-name|with} {function|open}{punctuation|(}{variable|folder} {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {variable|as} {variable|log}{operator|:}
        {variable|begin} {operator|=} {variable|time}{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        {variable|process} {operator|=} {variable|subprocess}{punctuation|.}{class-name|Popen}{punctuation|(}{variable|command}{punctuation|,} {variable|env}{operator|=}{variable|os}{punctuation|.}{variable|environ} {operator|\|} {variable|environment}{punctuation|,} {variable|cwd}{operator|=}{variable|folder}{punctuation|,} {variable|stdin}{operator|=}{variable|subprocess}{punctuation|.}{class-name|DEVNULL}{punctuation|,}
                                   {variable|stdout}{operator|=}{variable|log}{punctuation|,} {variable|stderr}{operator|=}{variable|log}{punctuation|)}
        {variable|_}{punctuation|,} {variable|status}{punctuation|,} {variable|usage} {operator|=} {variable|os}{punctuation|.}{function|wait4}{punctuation|(}{variable|process}{punctuation|.}{variable|pid}{punctuation|,} {number|0}{punctuation|)}
        {variable|seconds} {operator|=} {variable|time}{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} {variable|begin}
        {variable|process}{punctuation|.}{variable|returncode} {operator|=} {variable|os}{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}{variable|status}{punctuation|)}
    {keyword|if} {variable|process}{punctuation|.}{variable|returncode} {operator|!=} {number|0}{operator|:}
        {function|fail}{punctuation|(}{variable|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {variable|scale} {operator|=} {number|1} {keyword|if} {variable|sys}{punctuation|.}{variable|platform} {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    {class-name|return} {variable|seconds}{punctuation|,} {variable|usage}{punctuation|.}{variable|ru_utime} {operator|+} {variable|usage}{punctuation|.}{variable|ru_stime}{punctuation|,} {variable|usage}{punctuation|.}{variable|ru_maxrss} {operator|*} {variable|scale} {operator|/} {number|1e6}


{keyword|class} {class-name|Size}{operator|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {class-name|def} {function|__init__}{punctuation|(}{variable|self}{punctuation|,} {variable|posts}{punctuation|,} {variable|options}{punctuation|,} {variable|all_tools}{punctuation|,} {variable|work}{punctuation|)}{operator|:}
        {variable|self}{punctuation|.}{variable|posts} {operator|=} {variable|posts}
        {variable|self}{punctuation|.}{variable|options} {operator|=} {variable|options}
        {variable|self}{punctuation|.}{variable|tools} {operator|=} {punctuation|[}{variable|t} {keyword|for} {variable|t} {variable|in} {variable|all_tools} {keyword|if} {variable|t}{punctuation|.}{variable|site_name} {operator|!=} {string|"jekyll"} {variable|or} {variable|posts} {operator|<=} {variable|options}{punctuation|.}{variable|jekyll_max}{punctuation|]}
        {variable|self}{punctuation|.}{variable|folder} {operator|=} {variable|work} {operator|/} {function|str}{punctuation|(}{variable|posts}{punctuation|)}
        {variable|self}{punctuation|.}{variable|folder}{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        {variable|self}{punctuation|.}{variable|results} {operator|=} {punctuation|\{}{punctuation|\}}
        {variable|self}{punctuation|.}{variable|files} {operator|=} {number|0}
        {variable|self}{punctuation|.}{variable|bytes} {operator|=} {number|0}
        {variable|self}{punctuation|.}{variable|check} {operator|=} {string|""}
        {variable|self}{punctuation|.}{variable|edited_name} {operator|=} {class-name|None}

    {class-name|def} {function|measure}{punctuation|(}{variable|self}{punctuation|)}{operator|:}
        # {class-name|Two} {variable|variants} {variable|of} {variable|a} {variable|generator} {variable|have} {variable|a} {class-name|site} {variable|each}{punctuation|,} {variable|since} {variable|they} {variable|keep} {variable|things} {variable|in} {variable|it}{punctuation|.}
        {variable|subprocess}{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}{variable|self}{punctuation|.}{variable|options}{punctuation|.}{variable|jdk}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} {class-name|BENCH} {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}{variable|self}{punctuation|.}{variable|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}{variable|self}{punctuation|.}{variable|options}{punctuation|.}{variable|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {class-name|BENCH} {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}{variable|t}{punctuation|.}{variable|site_name} {keyword|for} {variable|t} {variable|in} {variable|self}{punctuation|.}{variable|tools}{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {variable|check}{operator|=}{class-name|True}{punctuation|)}
        {keyword|for} {variable|tool} {variable|in} {variable|self}{punctuation|.}{variable|tools}{operator|:}
            {variable|source} {operator|=} {variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"sites"} {operator|/} {variable|tool}{punctuation|.}{variable|site_name}
            {variable|shutil}{punctuation|.}{function|copytree}{punctuation|(}{variable|source}{punctuation|,} {variable|self}{punctuation|.}{function|site}{punctuation|(}{variable|tool}{punctuation|)}{punctuation|)}
        {keyword|for} {variable|run} {class-name|in} {function|range}{punctuation|(}{variable|self}{punctuation|.}{variable|options}{punctuation|.}{variable|runs} {operator|+} {number|1}{punctuation|)}{operator|:}
            {keyword|for} {variable|measure} {variable|in} {class-name|MEASURES}{operator|:}
                {keyword|for} {variable|i} {class-name|in} {function|range}{punctuation|(}{function|len}{punctuation|(}{variable|self}{punctuation|.}{variable|tools}{punctuation|)}{punctuation|)}{operator|:}
                    {variable|tool} {operator|=} {variable|self}{punctuation|.}{variable|tools}{punctuation|[}{punctuation|(}{variable|i} {operator|+} {variable|run}{punctuation|)} {operator|%} {function|len}{punctuation|(}{variable|self}{punctuation|.}{variable|tools}{punctuation|)}{punctuation|]}
                    {keyword|if} {variable|measure} {variable|in} {variable|tool}{punctuation|.}{class-name|measures} {variable|and} {punctuation|(}{variable|run} {operator|>} {number|0} {variable|or} {variable|not} {variable|tool}{punctuation|.}{variable|name}{punctuation|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        {variable|self}{punctuation|.}{function|once}{punctuation|(}{variable|tool}{punctuation|,} {variable|measure}{punctuation|,} {variable|run}{punctuation|)}
            {class-name|if} {variable|run} {operator|==} {number|0}{operator|:}
                {variable|self}{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}{variable|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {variable|file}{operator|=}{variable|sys}{punctuation|.}{variable|stderr}{punctuation|)}

    {class-name|def} {function|site}{punctuation|(}{variable|self}{punctuation|,} {variable|tool}{punctuation|)}{operator|:}
        {keyword|return} {variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"site"} {operator|/} {variable|tool}{punctuation|.}{variable|name}{punctuation|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {class-name|def} {function|output}{punctuation|(}{variable|self}{punctuation|,} {variable|tool}{punctuation|,} {variable|run}{punctuation|)}{operator|:}
        {keyword|return} {variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"output"} {operator|/} {variable|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {class-name|def} {function|once}{punctuation|(}{variable|self}{punctuation|,} {variable|tool}{punctuation|,} {variable|measure}{punctuation|,} {variable|run}{punctuation|)}{operator|:}
        {variable|site}{punctuation|,} {variable|output} {operator|=} {variable|self}{punctuation|.}{function|site}{punctuation|(}{variable|tool}{punctuation|)}{punctuation|,} {variable|self}{punctuation|.}{function|output}{punctuation|(}{variable|tool}{punctuation|,} {variable|run}{punctuation|)}
        {variable|output}{punctuation|.}{variable|parent}{punctuation|.}{function|mkdir}{punctuation|(}{variable|exist_ok}{operator|=}{class-name|True}{punctuation|)}
        {class-name|if} {variable|measure} {operator|==} {string|"cold"}{operator|:}
            {keyword|for} {variable|cache} {variable|in} {variable|tool}{punctuation|.}{variable|caches}{operator|:}
                {variable|shutil}{punctuation|.}{function|rmtree}{punctuation|(}{variable|site} {operator|/} {variable|cache}{punctuation|,} {variable|ignore_errors}{operator|=}{class-name|True}{punctuation|)}
        {class-name|if} {variable|measure} {operator|==} {string|"one edit"}{operator|:}
            {class-name|with} {function|open}{punctuation|(}{variable|self}{punctuation|.}{function|edited}{punctuation|(}{variable|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {variable|as} {variable|post}{operator|:}
                {variable|post}{punctuation|.}{function|write}{punctuation|(}{variable|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {variable|values} {operator|=} {punctuation|\{}{string|"SITE"}{operator|:} {variable|site}{punctuation|,} {string|"OUTPUT"}{operator|:} {variable|output}{punctuation|,} {string|"LIST"}{operator|:} {variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"list"}{punctuation|\}}
        {variable|command} {operator|=} {punctuation|[}{variable|values}{punctuation|.}{function|get}{punctuation|(}{variable|part}{punctuation|,} {variable|part}{punctuation|)} {keyword|for} {variable|part} {variable|in} {variable|tool}{punctuation|.}{variable|command}{punctuation|]}
        # {class-name|Only} {variable|the} {variable|run} {variable|that} {variable|does} {variable|not} {variable|count} {variable|may} {variable|make} {variable|the} {variable|archive} {class-name|of} {variable|classes}{punctuation|,} {variable|and} {variable|waits} {keyword|for} {variable|it}{punctuation|.}
        {variable|environment} {operator|=} {variable|tool}{punctuation|.}{variable|environment} {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} {class-name|if} {variable|run} {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        {variable|result} {operator|=} {function|timed}{punctuation|(}{variable|command}{punctuation|,} {variable|environment}{punctuation|,} {variable|self}{punctuation|.}{variable|folder}{punctuation|)}
        {keyword|if} {variable|run} {operator|>} {number|0}{operator|:}
            {variable|self}{punctuation|.}{variable|results}{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}{variable|tool}{punctuation|.}{variable|name}{punctuation|,} {variable|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{variable|result}{punctuation|)}

    {class-name|def} {function|edited}{punctuation|(}{variable|self}{punctuation|,} {variable|site}{punctuation|)}{operator|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {variable|not} {variable|self}{punctuation|.}{variable|edited_name}{operator|:}
            {variable|with} {variable|os}{punctuation|.}{function|scandir}{punctuation|(}{variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {variable|as} {variable|posts}{operator|:}
                {variable|self}{punctuation|.}{variable|edited_name} {operator|=} {function|min}{punctuation|(}{variable|post}{punctuation|.}{variable|name} {keyword|for} {variable|post} {variable|in} {variable|posts} {keyword|if} {variable|post}{punctuation|.}{variable|name} {operator|>=} {string|"2019-10"}{punctuation|)}
        {variable|hugos} {operator|=} {variable|site} {operator|/} {string|"content/posts"} {operator|/} {variable|self}{punctuation|.}{variable|edited_name}{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{operator|:}{punctuation|]}
