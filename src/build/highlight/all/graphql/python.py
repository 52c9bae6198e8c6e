{comment|#!/usr/bin/env python3}
{description string|"""{language-markdown|Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
}"""}

{property|import} {property|argparse}
{property|import} {property|json}
{property|import} {property|os}
{property|import} {property|platform}
{property|import} {property|shutil}
{property|import} {property|signal}
{property|import} {property|statistics}
{property|import} {property|subprocess}
{property|import} {property|sys}
{property|import} {property|time}
{property|from} {property|pathlib} {property|import} {property|Path}

{constant|BENCH} {operator|=} {property-query|Path}{punctuation|(}{property|__file__}{punctuation|)}.{property-query|resolve}{punctuation|(}{punctuation|)}.{property|parent}
{constant|ROOT} {operator|=} {constant|BENCH}.{property|parent}
{constant|MEASURES} {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{property|class} {attr-name|Tool}{punctuation|:}
    {description string|"""{language-markdown|One way of building one site: a generator with a JDK or a GOGC.}"""}

    {property|def} {property-query|__init__}{punctuation|(}{property|self}{punctuation|,} {property|name}{punctuation|,} {property|site_name}{punctuation|,} {property|command}{punctuation|,} {property|environment}{operator|=}{property|None}{punctuation|,} {property|caches}{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {property|measures}{operator|=}{constant|MEASURES}{punctuation|)}{punctuation|:}
        {property|self}.{property|name} {operator|=} {property|name}
        {property|self}.{property|site_name} {operator|=} {property|site_name}
        {property|self}.{property|command} {operator|=} {property|command}
        {property|self}.{property|environment} {operator|=} {property|environment} {object|or} {punctuation|\{}{punctuation|\}}
        {property|self}.{property|caches} {operator|=} {property|caches}
        {property|self}.{property|measures} {operator|=} {property|measures}


{property|def} {attr-name|fail}{punctuation|(}{property|message}{punctuation|)}{punctuation|:}
    {property|sys}.{property-query|exit}{punctuation|(}{property|f}{string|"bench/run: \{message\}"}{punctuation|)}


{property|def} {attr-name|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {property|parser} {operator|=} {property|argparse}.{property-query|ArgumentParser}{punctuation|(}{property|description}{operator|=}{property|__doc__}{punctuation|,} {property|formatter_class}{operator|=}{property|argparse}.{property|RawDescriptionHelpFormatter}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {property|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} {property|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {property|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {property|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {property|default}{operator|=}{string|"25,17"}{punctuation|,} {property|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {property|default}{operator|=}{string|"100"}{punctuation|,} {property|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {keyword|type}{operator|=}{property|int}{punctuation|,} {property|default}{operator|=}{number|5}{punctuation|,} {property|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {keyword|type}{operator|=}{property|int}{punctuation|,} {property|default}{operator|=}{number|1000}{punctuation|,} {property|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {keyword|type}{operator|=}{property|int}{punctuation|,} {property|default}{operator|=}{number|1}{punctuation|,} {property|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {keyword|type}{operator|=}{property|Path}{punctuation|,} {property|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {property|action}{operator|=}{string|"store_true"}{punctuation|,} {property|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    {property|parser}.{property-query|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {keyword|type}{operator|=}{property|Path}{punctuation|,} {property|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {property|return} {property|parser}.{property-query|parse_args}{punctuation|(}{punctuation|)}


{property|def} {attr-name|jdk_home}{punctuation|(}{property|feature}{punctuation|)}{punctuation|:}
    {description string|"""{language-markdown|The folder of the JDK of a feature version, looked for where jbuild's launcher looks too.}"""}
    {property|parents} {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {property|parents} +{operator|=} {punctuation|[}{property-query|str}{punctuation|(}{property|Path}.{property-query|home}{punctuation|(}{punctuation|)} / {property|p}{punctuation|)} {property|for} {property|p} {property-query|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {property|homes} {operator|=} {punctuation|[}{class-name|Path}{punctuation|(}{property|os}.{property|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {property|if} {description string|"{language-markdown|JAVA_HOME}"} {property|in} {property|os}.{property|environ} {property|else} {punctuation|[}{punctuation|]}
    {property|for} {property|parent} {property|in} {attr-name|map}{punctuation|(}{property|Path}{punctuation|,} {property|parents}{punctuation|)}{punctuation|:}
        {property|if} {property|parent}.{attr-name|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {property|for} {property|child} {property|in} {property-query|sorted}{punctuation|(}{property|parent}.{property-query|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {property|homes} +{operator|=} {punctuation|[}{property|child}{punctuation|,} {property|child} / {string|"Contents/Home"}{punctuation|]}
    {property|for} {property|home} {property|in} {attr-name|homes}{punctuation|:}
        {property|release} {operator|=} {property|home} / {description string|"{language-markdown|release}"}
        {property|if} {property|release}.{property-query|is_file}{punctuation|(}{punctuation|)} {property-query|and} {punctuation|(}{property|home} / {string|"bin/javac"}{punctuation|)}.{attr-name|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {property|for} {property|line} {property|in} {property|release}.{property-query|read_text}{punctuation|(}{punctuation|)}.{attr-name|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {property|if} {property|line}.{property-query|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {property|and} {property|line}.{property-query|split}{punctuation|(}'{string|"')[1].split("}."{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|=} {attr-name|feature}{punctuation|:}
                    {property|return} {property|home}.{property-query|resolve}{punctuation|(}{punctuation|)}
    {property-query|fail}{punctuation|(}{property|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{property|def} {attr-name|install}{punctuation|(}{property|work}{punctuation|)}{punctuation|:}
    {description string|"""{language-markdown|Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too.}"""}
    {property|subprocess}.{property-query|run}{punctuation|(}{punctuation|[}{constant|ROOT} / {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {property|check}{operator|=}{property|True}{punctuation|,} {property|stdout}{operator|=}{property|subprocess}.{constant|DEVNULL}{punctuation|)}
    {property|folder} {operator|=} {property|work} / {description string|"{language-markdown|jbuild}"}
    {property|folder}.{property-query|mkdir}{punctuation|(}{punctuation|)}
    {property|shutil}.{property-query|copy2}{punctuation|(}{constant|ROOT} / {string|"jbuild"}{punctuation|,} {property|folder}{punctuation|)}
    {property|shutil}.{property-query|copy2}{punctuation|(}{constant|ROOT} / {string|"target/jbuild.jar"}{punctuation|,} {property|folder}{punctuation|)}
    {property|return} {property|folder} / {description string|"{language-markdown|jbuild}"}


{property|def} {attr-name|tools}{punctuation|(}{property|options}{punctuation|,} {property|work}{punctuation|)}{punctuation|:}
    {property|wanted} {operator|=} {property|options}.{property|tools}.{property-query|split}{punctuation|(}{string|","}{punctuation|)}
    {property|made} {operator|=} {punctuation|[}{punctuation|]}
    {property|jdks} {operator|=} {property|options}.{property|jdk}.{property-query|split}{punctuation|(}{string|","}{punctuation|)}
    {property|if} {description string|"{language-markdown|jbuild}"} {property|in} {attr-name|wanted}{punctuation|:}
        {property|launcher} {operator|=} {property-query|install}{punctuation|(}{property|work}{punctuation|)}
        {property|for} {property|jdk} {property|in} {attr-name|jdks}{punctuation|:}
            {property|environment} {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {property-query|str}{punctuation|(}{property-query|jdk_home}{punctuation|(}{property|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {property-query|str}{punctuation|(}{property|work} / {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            {property|made}.{property-query|append}{punctuation|(}{property-query|Tool}{punctuation|(}{property|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}{property|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {property|environment}{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {property|if} {description string|"{language-markdown|hugo}"} {property|in} {attr-name|wanted}{punctuation|:}
        {property|for} {property|gogc} {property|in} {property|options}.{property|gogc}.{attr-name|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            {property|made}.{property-query|append}{punctuation|(}{property-query|Tool}{punctuation|(}{property|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {property-query|str}{punctuation|(}{property|work} / {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} {property|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {property|if} {description string|"{language-markdown|jekyll}"} {property|in} {attr-name|wanted}{punctuation|:}
        {property|made}.{property-query|append}{punctuation|(}{property-query|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {property|if} {description string|"{language-markdown|floor}"} {property|in} {attr-name|wanted}{punctuation|:}
        {property|home} {operator|=} {property-query|jdk_home}{punctuation|(}{property|jdks}{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        {property|classes} {operator|=} {property|work} / {description string|"{language-markdown|floor}"}
        {property|subprocess}.{property-query|run}{punctuation|(}{punctuation|[}{property|home} / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {property|classes}{punctuation|,} {constant|BENCH} / {string|"Floor.java"}{punctuation|]}{punctuation|,} {property|check}{operator|=}{property|True}{punctuation|)}
        {property|flags} {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {property|made}.{property-query|append}{punctuation|(}{property-query|Tool}{punctuation|(}{property|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}{property|home} / {string|"bin/java"}{punctuation|,} *{property|flags}{punctuation|,} {string|"-cp"}{punctuation|,} {property|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {property|return} {property|made}


{property|def} {attr-name|timed}{punctuation|(}{property|command}{punctuation|,} {property|environment}{punctuation|,} {property|folder}{punctuation|)}{punctuation|:}
    {description string|"""{language-markdown|Wall seconds, CPU seconds and peak megabytes of one process.}"""}
    {property|os}.{property-query|sync}{punctuation|(}{punctuation|)}
    {property|with} {property-query|open}{punctuation|(}{property|folder} / {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {property|as} {attr-name|log}{punctuation|:}
        {property|begin} {operator|=} {property|time}.{property-query|perf_counter}{punctuation|(}{punctuation|)}
        {property|process} {operator|=} {property|subprocess}.{property-query|Popen}{punctuation|(}{property|command}{punctuation|,} {property|env}{operator|=}{property|os}.{property|environ} {operator|\|} {property|environment}{punctuation|,} {property|cwd}{operator|=}{property|folder}{punctuation|,} {property|stdin}{operator|=}{property|subprocess}.{constant|DEVNULL}{punctuation|,}
                                   {property|stdout}{operator|=}{property|log}{punctuation|,} {property|stderr}{operator|=}{property|log}{punctuation|)}
        {property|_}{punctuation|,} {property|status}{punctuation|,} {property|usage} {operator|=} {property|os}.{property-query|wait4}{punctuation|(}{property|process}.{property|pid}{punctuation|,} {number|0}{punctuation|)}
        {property|seconds} {operator|=} {property|time}.{property-query|perf_counter}{punctuation|(}{punctuation|)} - {property|begin}
        {property|process}.{property|returncode} {operator|=} {property|os}.{property-query|waitstatus_to_exitcode}{punctuation|(}{property|status}{punctuation|)}
    {property|if} {property|process}.{property|returncode} {operator|!}{operator|=} {number|0}{punctuation|:}
        {property-query|fail}{punctuation|(}{property|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {property|scale} {operator|=} {number|1} {property|if} {property|sys}.{property|platform} {operator|=}{operator|=} {description string|"{language-markdown|darwin}"} {property|else} {number|1024}
    {property|return} {property|seconds}{punctuation|,} {property|usage}.{property|ru_utime} + {property|usage}.{property|ru_stime}{punctuation|,} {property|usage}.{property|ru_maxrss} * {property|scale} / {number|1e6}


{property|class} {attr-name|Size}{punctuation|:}
    {description string|"""{language-markdown|All that is measured with one number of posts.}"""}

    {property|def} {attr-name|__init__}{punctuation|(}{property|self}{punctuation|,} {property|posts}{punctuation|,} {property|options}{punctuation|,} {property|all_tools}{punctuation|,} {property|work}{punctuation|)}{punctuation|:}
        {property|self}.{property|posts} {operator|=} {property|posts}
        {property|self}.{property|options} {operator|=} {property|options}
        {property|self}.{property|tools} {operator|=} {punctuation|[}{property|t} {property|for} {property|t} {property|in} {property|all_tools} {property|if} {property|t}.{property|site_name} {operator|!}{operator|=} {description string|"{language-markdown|jekyll}"} {property|or} {property|posts} <{operator|=} {property|options}.{property|jekyll_max}{punctuation|]}
        {property|self}.{property|folder} {operator|=} {property|work} / {property-query|str}{punctuation|(}{property|posts}{punctuation|)}
        {property|self}.{property|folder}.{property-query|mkdir}{punctuation|(}{punctuation|)}
        {property|self}.{property|results} {operator|=} {punctuation|\{}{punctuation|\}}
        {property|self}.{property|files} {operator|=} {number|0}
        {property|self}.{property|bytes} {operator|=} {number|0}
        {property|self}.{property|check} {operator|=} {description string|""}
        {property|self}.{property|edited_name} {operator|=} {property|None}

    {property|def} {attr-name|measure}{punctuation|(}{property|self}{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        {property|subprocess}.{property-query|run}{punctuation|(}{punctuation|[}{property-query|jdk_home}{punctuation|(}{property|self}.{property|options}.{property|jdk}.{property-query|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} / {string|"bin/java"}{punctuation|,} {constant|BENCH} / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {property-query|str}{punctuation|(}{property|self}.{property|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {property-query|str}{punctuation|(}{property|self}.{property|options}.{property|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {property|self}.{property|folder} / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {constant|BENCH} / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.{property-query|join}{punctuation|(}{property-query|sorted}{punctuation|(}{punctuation|\{}{property|t}.{property|site_name} {property|for} {property|t} {property|in} {property|self}.{property|tools}{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {property|check}{operator|=}{property|True}{punctuation|)}
        {property|for} {property|tool} {property|in} {property|self}.{attr-name|tools}{punctuation|:}
            {property|source} {operator|=} {property|self}.{property|folder} / {string|"sites"} / {property|tool}.{property|site_name}
            {property|shutil}.{property-query|copytree}{punctuation|(}{property|source}{punctuation|,} {property|self}.{property-query|site}{punctuation|(}{property|tool}{punctuation|)}{punctuation|)}
        {property|for} {property|run} {property|in} {attr-name|range}{punctuation|(}{property|self}.{property|options}.{property|runs} + {number|1}{punctuation|)}{punctuation|:}
            {property|for} {property|measure} {property|in} {attr-name|MEASURES}{punctuation|:}
                {property|for} {property|i} {property|in} {property-query|range}{punctuation|(}{property-query|len}{punctuation|(}{property|self}.{property|tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    {property|tool} {operator|=} {property|self}.{property|tools}{punctuation|[}{punctuation|(}{property|i} + {property|run}{punctuation|)} % {property-query|len}{punctuation|(}{property|self}.{property|tools}{punctuation|)}{punctuation|]}
                    {property|if} {property|measure} {property|in} {property|tool}.{property|measures} {property-query|and} {punctuation|(}{property|run} > {number|0} {property|or} {property|not} {property|tool}.{property|name}.{property-query|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {property|self}.{property-query|once}{punctuation|(}{property|tool}{punctuation|,} {property|measure}{punctuation|,} {property|run}{punctuation|)}
            {property|if} {property|run} {operator|=}{operator|=} {number|0}{punctuation|:}
                {property|self}.{property-query|compare}{punctuation|(}{punctuation|)}
            {property-query|print}{punctuation|(}{property|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {property|file}{operator|=}{property|sys}.{property|stderr}{punctuation|)}

    {property|def} {attr-name|site}{punctuation|(}{property|self}{punctuation|,} {property|tool}{punctuation|)}{punctuation|:}
        {property|return} {property|self}.{property|folder} / {string|"site"} / {property|tool}.{property|name}.{property-query|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.{property-query|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {property|def} {attr-name|output}{punctuation|(}{property|self}{punctuation|,} {property|tool}{punctuation|,} {property|run}{punctuation|)}{punctuation|:}
        {property|return} {property|self}.{property|folder} / {string|"output"} / {property|f}{description string|"{language-markdown|\{run\}-\{self.site(tool).name\}}"}

    {property|def} {attr-name|once}{punctuation|(}{property|self}{punctuation|,} {property|tool}{punctuation|,} {property|measure}{punctuation|,} {property|run}{punctuation|)}{punctuation|:}
        {property|site}{punctuation|,} {property|output} {operator|=} {property|self}.{property-query|site}{punctuation|(}{property|tool}{punctuation|)}{punctuation|,} {property|self}.{property-query|output}{punctuation|(}{property|tool}{punctuation|,} {property|run}{punctuation|)}
        {property|output}.{property|parent}.{property-query|mkdir}{punctuation|(}{property|exist_ok}{operator|=}{property|True}{punctuation|)}
        {property|if} {property|measure} {operator|=}{operator|=} {string|"cold"}{punctuation|:}
            {property|for} {property|cache} {property|in} {property|tool}.{attr-name|caches}{punctuation|:}
                {property|shutil}.{property-query|rmtree}{punctuation|(}{property|site} / {property|cache}{punctuation|,} {property|ignore_errors}{operator|=}{property|True}{punctuation|)}
        {property|if} {property|measure} {operator|=}{operator|=} {string|"one edit"}{punctuation|:}
            {property|with} {property-query|open}{punctuation|(}{property|self}.{property-query|edited}{punctuation|(}{property|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {property|as} {attr-name|post}{punctuation|:}
                {property|post}.{property-query|write}{punctuation|(}{property|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {property|values} {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} {property|site}{punctuation|,} {string|"OUTPUT"}{punctuation|:} {property|output}{punctuation|,} {string|"LIST"}{punctuation|:} {property|self}.{property|folder} / {string|"list"}{punctuation|\}}
        {property|command} {operator|=} {punctuation|[}{property|values}.{property-query|get}{punctuation|(}{property|part}{punctuation|,} {property|part}{punctuation|)} {property|for} {property|part} {property|in} {property|tool}.{property|command}{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        {property|environment} {operator|=} {property|tool}.{property|environment} {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {property|if} {property|run} {operator|=}{operator|=} {number|0} {object|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        {property|result} {operator|=} {property-query|timed}{punctuation|(}{property|command}{punctuation|,} {property|environment}{punctuation|,} {property|self}.{property|folder}{punctuation|)}
        {property|if} {property|run} > {number|0}{punctuation|:}
            {property|self}.{property|results}.{property-query|setdefault}{punctuation|(}{punctuation|(}{property|tool}.{property|name}{punctuation|,} {property|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.{property-query|append}{punctuation|(}{property|result}{punctuation|)}

    {property|def} {attr-name|edited}{punctuation|(}{property|self}{punctuation|,} {property|site}{punctuation|)}{punctuation|:}
        {description string|"""{language-markdown|The first post from the middle of the blog's time on; the same for all tools.}"""}
        {property|if} {property|not} {property|self}.{attr-name|edited_name}{punctuation|:}
            {property|with} {property|os}.{property-query|scandir}{punctuation|(}{property|self}.{property|folder} / {string|"sites/jbuild/_posts"}{punctuation|)} {property|as} {attr-name|posts}{punctuation|:}
                {property|self}.{property|edited_name} {operator|=} {property-query|min}{punctuation|(}{property|post}.{property|name} {property|for} {property|post} {property|in} {property|posts} {property|if} {property|post}.{property|name} >{operator|=} {string|"2019-10"}{punctuation|)}
        {property|hugos} {operator|=} {property|site} / {string|"content/posts"} / {property|self}.{property|edited_name}{punctuation|[}{attr-name|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
