#{punctuation|!}/{keyword|usr}/{keyword|bin}/{keyword|env} {keyword|python3}
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

{keyword|import} {keyword|argparse}
{keyword|import} {keyword|json}
{keyword|import} {keyword|os}
{keyword|import} {keyword|platform}
{keyword|import} {keyword|shutil}
{keyword|import} {keyword|signal}
{keyword|import} {keyword|statistics}
{keyword|import} {keyword|subprocess}
{keyword|import} {keyword|sys}
{keyword|import} {keyword|time}
{keyword|from} {keyword|pathlib} {keyword|import} Path

BENCH {punctuation|=} Path{punctuation|(}{keyword|__file__}{punctuation|)}{punctuation|.}{keyword|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{keyword|parent}
ROOT {punctuation|=} BENCH{punctuation|.}{keyword|parent}
MEASURES {punctuation|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} {label|Tool:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {keyword|def} {keyword|__init__}{punctuation|(}{keyword|self}{punctuation|,} {keyword|name}{punctuation|,} {keyword|site_name}{punctuation|,} {keyword|command}{punctuation|,} {keyword|environment}{punctuation|=}None{punctuation|,} {keyword|caches}{punctuation|=}{punctuation|(}{punctuation|)}{punctuation|,} {keyword|measures}{punctuation|=}MEASURES{punctuation|)}:
        {keyword|self}{punctuation|.}{keyword|name} {punctuation|=} {keyword|name}
        {keyword|self}{punctuation|.}{keyword|site_name} {punctuation|=} {keyword|site_name}
        {keyword|self}{punctuation|.}{keyword|command} {punctuation|=} {keyword|command}
        {keyword|self}{punctuation|.}{keyword|environment} {punctuation|=} {keyword|environment} {keyword|or} {punctuation|\{}{punctuation|\}}
        {keyword|self}{punctuation|.}{keyword|caches} {punctuation|=} {keyword|caches}
        {keyword|self}{punctuation|.}{keyword|measures} {punctuation|=} {keyword|measures}


{keyword|def} {keyword|fail}{punctuation|(}{keyword|message}{punctuation|)}:
    {keyword|sys}{punctuation|.}{keyword|exit}{punctuation|(}{keyword|f}{string|"bench/run: \{message\}"}{punctuation|)}


{keyword|def} {keyword|arguments}{punctuation|(}{punctuation|)}:
    {keyword|parser} {punctuation|=} {keyword|argparse}{punctuation|.}ArgumentParser{punctuation|(}{keyword|description}{punctuation|=}{keyword|__doc__}{punctuation|,} {keyword|formatter_class}{punctuation|=}{keyword|argparse}{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {keyword|default}{punctuation|=}{string|"50,1000,10000"}{punctuation|,} {keyword|help}{punctuation|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {keyword|default}{punctuation|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {keyword|help}{punctuation|=}{string|"(%(default)s)"}{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {keyword|default}{punctuation|=}{string|"25,17"}{punctuation|,} {keyword|help}{punctuation|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {keyword|default}{punctuation|=}{string|"100"}{punctuation|,} {keyword|help}{punctuation|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {keyword|type}{punctuation|=}{keyword|int}{punctuation|,} {keyword|default}{punctuation|=}{number|5}{punctuation|,} {keyword|help}{punctuation|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {keyword|type}{punctuation|=}{keyword|int}{punctuation|,} {keyword|default}{punctuation|=}{number|1000}{punctuation|,} {keyword|help}{punctuation|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {keyword|type}{punctuation|=}{keyword|int}{punctuation|,} {keyword|default}{punctuation|=}{number|1}{punctuation|,} {keyword|help}{punctuation|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {keyword|type}{punctuation|=}Path{punctuation|,} {keyword|help}{punctuation|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {keyword|action}{punctuation|=}{string|"store_true"}{punctuation|,} {keyword|help}{punctuation|=}{string|"keep that folder"}{punctuation|)}
    {keyword|parser}{punctuation|.}{keyword|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {keyword|type}{punctuation|=}Path{punctuation|,} {keyword|help}{punctuation|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} {keyword|parser}{punctuation|.}{keyword|parse_args}{punctuation|(}{punctuation|)}


{keyword|def} {keyword|jdk_home}{punctuation|(}{keyword|feature}{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {keyword|parents} {punctuation|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {keyword|parents} +{punctuation|=} {punctuation|[}{keyword|str}{punctuation|(}Path{punctuation|.}{keyword|home}{punctuation|(}{punctuation|)} / {keyword|p}{punctuation|)} {keyword|for} {keyword|p} {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {keyword|homes} {punctuation|=} {punctuation|[}Path{punctuation|(}{keyword|os}{punctuation|.}{keyword|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} {keyword|os}{punctuation|.}{keyword|environ} {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} {keyword|parent} {keyword|in} {keyword|map}{punctuation|(}Path{punctuation|,} {keyword|parents}{punctuation|)}:
        {keyword|if} {keyword|parent}{punctuation|.}{keyword|is_dir}{punctuation|(}{punctuation|)}:
            {keyword|for} {keyword|child} {keyword|in} {keyword|sorted}{punctuation|(}{keyword|parent}{punctuation|.}{keyword|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}:
                {keyword|homes} +{punctuation|=} {punctuation|[}{keyword|child}{punctuation|,} {keyword|child} / {string|"Contents/Home"}{punctuation|]}
    {keyword|for} {keyword|home} {keyword|in} {label|homes:}
        {keyword|release} {punctuation|=} {keyword|home} / {string|"release"}
        {keyword|if} {keyword|release}{punctuation|.}{keyword|is_file}{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}{keyword|home} / {string|"bin/javac"}{punctuation|)}{punctuation|.}{keyword|is_file}{punctuation|(}{punctuation|)}:
            {keyword|for} {keyword|line} {keyword|in} {keyword|release}{punctuation|.}{keyword|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{keyword|splitlines}{punctuation|(}{punctuation|)}:
                {keyword|if} {keyword|line}{punctuation|.}{keyword|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {keyword|and} {keyword|line}{punctuation|.}{keyword|split}{punctuation|(}'{string|"')[1].split("}{punctuation|.}{string|")[0] == feature:
                    return home.resolve()
    fail(f"}{keyword|no} JDK {punctuation|\{}{keyword|feature}{punctuation|\}} {keyword|was} {keyword|found} {keyword|in} JAVA_HOME{punctuation|,} {punctuation|\{}'{punctuation|,} '{punctuation|.}{keyword|join}{punctuation|(}{keyword|parents}{punctuation|)}{punctuation|\}}{string|")


def install(work):
    "}{string|""}Puts {keyword|the} {keyword|tool} {keyword|where} {keyword|it} {keyword|stands} {keyword|alone}{punctuation|,} {keyword|as} {keyword|its} {keyword|users} {keyword|have} {keyword|it}{comment|; in a clone the launcher looks for changed sources too."""}
    {keyword|subprocess}{punctuation|.}{keyword|run}{punctuation|(}{punctuation|[}ROOT / {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {keyword|check}{punctuation|=}True{punctuation|,} {keyword|stdout}{punctuation|=}{keyword|subprocess}{punctuation|.}DEVNULL{punctuation|)}
    {keyword|folder} {punctuation|=} {keyword|work} / {string|"jbuild"}
    {keyword|folder}{punctuation|.}{keyword|mkdir}{punctuation|(}{punctuation|)}
    {keyword|shutil}{punctuation|.}{keyword|copy2}{punctuation|(}ROOT / {string|"jbuild"}{punctuation|,} {keyword|folder}{punctuation|)}
    {keyword|shutil}{punctuation|.}{keyword|copy2}{punctuation|(}ROOT / {string|"target/jbuild.jar"}{punctuation|,} {keyword|folder}{punctuation|)}
    {keyword|return} {keyword|folder} / {string|"jbuild"}


{keyword|def} {keyword|tools}{punctuation|(}{keyword|options}{punctuation|,} {keyword|work}{punctuation|)}:
    {keyword|wanted} {punctuation|=} {keyword|options}{punctuation|.}{keyword|tools}{punctuation|.}{keyword|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|made} {punctuation|=} {punctuation|[}{punctuation|]}
    {keyword|jdks} {punctuation|=} {keyword|options}{punctuation|.}{keyword|jdk}{punctuation|.}{keyword|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} {label|wanted:}
        {keyword|launcher} {punctuation|=} {keyword|install}{punctuation|(}{keyword|work}{punctuation|)}
        {keyword|for} {keyword|jdk} {keyword|in} {label|jdks:}
            {keyword|environment} {punctuation|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}: {keyword|str}{punctuation|(}{keyword|jdk_home}{punctuation|(}{keyword|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}: {keyword|str}{punctuation|(}{keyword|work} / {string|"cache"}{punctuation|)}{punctuation|\}}
            # The {keyword|first} {keyword|build} {keyword|trains} {keyword|the} {keyword|archive} {keyword|of} {keyword|classes}{comment|; it does not count.}
            {keyword|made}{punctuation|.}{keyword|append}{punctuation|(}Tool{punctuation|(}{keyword|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}{keyword|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {keyword|environment}{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} {label|wanted:}
        {keyword|for} {keyword|gogc} {keyword|in} {keyword|options}{punctuation|.}{keyword|gogc}{punctuation|.}{keyword|split}{punctuation|(}{string|","}{punctuation|)}:
            {keyword|made}{punctuation|.}{keyword|append}{punctuation|(}Tool{punctuation|(}{keyword|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {keyword|str}{punctuation|(}{keyword|work} / {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}: {keyword|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} {label|wanted:}
        {keyword|made}{punctuation|.}{keyword|append}{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} {label|wanted:}
        {keyword|home} {punctuation|=} {keyword|jdk_home}{punctuation|(}{keyword|jdks}{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        {keyword|classes} {punctuation|=} {keyword|work} / {string|"floor"}
        {keyword|subprocess}{punctuation|.}{keyword|run}{punctuation|(}{punctuation|[}{keyword|home} / {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {keyword|classes}{punctuation|,} BENCH / {string|"Floor.java"}{punctuation|]}{punctuation|,} {keyword|check}{punctuation|=}True{punctuation|)}
        {keyword|flags} {punctuation|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {keyword|made}{punctuation|.}{keyword|append}{punctuation|(}Tool{punctuation|(}{keyword|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}{keyword|home} / {string|"bin/java"}{punctuation|,} {punctuation|*}{keyword|flags}{punctuation|,} {string|"-cp"}{punctuation|,} {keyword|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} {keyword|made}


{keyword|def} {keyword|timed}{punctuation|(}{keyword|command}{punctuation|,} {keyword|environment}{punctuation|,} {keyword|folder}{punctuation|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {keyword|os}{punctuation|.}{keyword|sync}{punctuation|(}{punctuation|)}
    {keyword|with} {keyword|open}{punctuation|(}{keyword|folder} / {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} {label|log:}
        {keyword|begin} {punctuation|=} {keyword|time}{punctuation|.}{keyword|perf_counter}{punctuation|(}{punctuation|)}
        {keyword|process} {punctuation|=} {keyword|subprocess}{punctuation|.}Popen{punctuation|(}{keyword|command}{punctuation|,} {keyword|env}{punctuation|=}{keyword|os}{punctuation|.}{keyword|environ} \| {keyword|environment}{punctuation|,} {keyword|cwd}{punctuation|=}{keyword|folder}{punctuation|,} {keyword|stdin}{punctuation|=}{keyword|subprocess}{punctuation|.}DEVNULL{punctuation|,}
                                   {keyword|stdout}{punctuation|=}{keyword|log}{punctuation|,} {keyword|stderr}{punctuation|=}{keyword|log}{punctuation|)}
        {keyword|_}{punctuation|,} {keyword|status}{punctuation|,} {keyword|usage} {punctuation|=} {keyword|os}{punctuation|.}{keyword|wait4}{punctuation|(}{keyword|process}{punctuation|.}{keyword|pid}{punctuation|,} {number|0}{punctuation|)}
        {keyword|seconds} {punctuation|=} {keyword|time}{punctuation|.}{keyword|perf_counter}{punctuation|(}{punctuation|)} - {keyword|begin}
        {keyword|process}{punctuation|.}{keyword|returncode} {punctuation|=} {keyword|os}{punctuation|.}{keyword|waitstatus_to_exitcode}{punctuation|(}{keyword|status}{punctuation|)}
    {keyword|if} {keyword|process}{punctuation|.}{keyword|returncode} {punctuation|!}{punctuation|=} {number|0}:
        {keyword|fail}{punctuation|(}{keyword|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {keyword|scale} {punctuation|=} {number|1} {keyword|if} {keyword|sys}{punctuation|.}{keyword|platform} {punctuation|=}{punctuation|=} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} {keyword|seconds}{punctuation|,} {keyword|usage}{punctuation|.}{keyword|ru_utime} + {keyword|usage}{punctuation|.}{keyword|ru_stime}{punctuation|,} {keyword|usage}{punctuation|.}{keyword|ru_maxrss} {punctuation|*} {keyword|scale} / {number|1e6}


{keyword|class} {label|Size:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {keyword|def} {keyword|__init__}{punctuation|(}{keyword|self}{punctuation|,} {keyword|posts}{punctuation|,} {keyword|options}{punctuation|,} {keyword|all_tools}{punctuation|,} {keyword|work}{punctuation|)}:
        {keyword|self}{punctuation|.}{keyword|posts} {punctuation|=} {keyword|posts}
        {keyword|self}{punctuation|.}{keyword|options} {punctuation|=} {keyword|options}
        {keyword|self}{punctuation|.}{keyword|tools} {punctuation|=} {punctuation|[}{keyword|t} {keyword|for} {keyword|t} {keyword|in} {keyword|all_tools} {keyword|if} {keyword|t}{punctuation|.}{keyword|site_name} {punctuation|!}{punctuation|=} {string|"jekyll"} {keyword|or} {keyword|posts} {punctuation|<}{punctuation|=} {keyword|options}{punctuation|.}{keyword|jekyll_max}{punctuation|]}
        {keyword|self}{punctuation|.}{keyword|folder} {punctuation|=} {keyword|work} / {keyword|str}{punctuation|(}{keyword|posts}{punctuation|)}
        {keyword|self}{punctuation|.}{keyword|folder}{punctuation|.}{keyword|mkdir}{punctuation|(}{punctuation|)}
        {keyword|self}{punctuation|.}{keyword|results} {punctuation|=} {punctuation|\{}{punctuation|\}}
        {keyword|self}{punctuation|.}{keyword|files} {punctuation|=} {number|0}
        {keyword|self}{punctuation|.}{keyword|bytes} {punctuation|=} {number|0}
        {keyword|self}{punctuation|.}{keyword|check} {punctuation|=} {string|""}
        {keyword|self}{punctuation|.}{keyword|edited_name} {punctuation|=} None

    {keyword|def} {keyword|measure}{punctuation|(}{keyword|self}{punctuation|)}:
        # Two {keyword|variants} {keyword|of} {keyword|a} {keyword|generator} {keyword|have} {keyword|a} {keyword|site} {keyword|each}{punctuation|,} {keyword|since} {keyword|they} {keyword|keep} {keyword|things} {keyword|in} {keyword|it}{punctuation|.}
        {keyword|subprocess}{punctuation|.}{keyword|run}{punctuation|(}{punctuation|[}{keyword|jdk_home}{punctuation|(}{keyword|self}{punctuation|.}{keyword|options}{punctuation|.}{keyword|jdk}{punctuation|.}{keyword|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} / {string|"bin/java"}{punctuation|,} BENCH / {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {keyword|str}{punctuation|(}{keyword|self}{punctuation|.}{keyword|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {keyword|str}{punctuation|(}{keyword|self}{punctuation|.}{keyword|options}{punctuation|.}{keyword|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {keyword|self}{punctuation|.}{keyword|folder} / {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{keyword|join}{punctuation|(}{keyword|sorted}{punctuation|(}{punctuation|\{}{keyword|t}{punctuation|.}{keyword|site_name} {keyword|for} {keyword|t} {keyword|in} {keyword|self}{punctuation|.}{keyword|tools}{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {keyword|check}{punctuation|=}True{punctuation|)}
        {keyword|for} {keyword|tool} {keyword|in} {label|self.tools:}
            {keyword|source} {punctuation|=} {keyword|self}{punctuation|.}{keyword|folder} / {string|"sites"} / {keyword|tool}{punctuation|.}{keyword|site_name}
            {keyword|shutil}{punctuation|.}{keyword|copytree}{punctuation|(}{keyword|source}{punctuation|,} {keyword|self}{punctuation|.}{keyword|site}{punctuation|(}{keyword|tool}{punctuation|)}{punctuation|)}
        {keyword|for} {keyword|run} {keyword|in} {keyword|range}{punctuation|(}{keyword|self}{punctuation|.}{keyword|options}{punctuation|.}{keyword|runs} + {number|1}{punctuation|)}:
            {keyword|for} {keyword|measure} {keyword|in} {label|MEASURES:}
                {keyword|for} {keyword|i} {keyword|in} {keyword|range}{punctuation|(}{keyword|len}{punctuation|(}{keyword|self}{punctuation|.}{keyword|tools}{punctuation|)}{punctuation|)}:
                    {keyword|tool} {punctuation|=} {keyword|self}{punctuation|.}{keyword|tools}{punctuation|[}{punctuation|(}{keyword|i} + {keyword|run}{punctuation|)} % {keyword|len}{punctuation|(}{keyword|self}{punctuation|.}{keyword|tools}{punctuation|)}{punctuation|]}
                    {keyword|if} {keyword|measure} {keyword|in} {keyword|tool}{punctuation|.}{keyword|measures} {keyword|and} {punctuation|(}{keyword|run} {punctuation|>} {number|0} {keyword|or} {keyword|not} {keyword|tool}{punctuation|.}{keyword|name}{punctuation|.}{keyword|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        {keyword|self}{punctuation|.}{keyword|once}{punctuation|(}{keyword|tool}{punctuation|,} {keyword|measure}{punctuation|,} {keyword|run}{punctuation|)}
            {keyword|if} {keyword|run} {punctuation|=}{punctuation|=} {number|0}:
                {keyword|self}{punctuation|.}{keyword|compare}{punctuation|(}{punctuation|)}
            {keyword|print}{punctuation|(}{keyword|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {keyword|file}{punctuation|=}{keyword|sys}{punctuation|.}{keyword|stderr}{punctuation|)}

    {keyword|def} {keyword|site}{punctuation|(}{keyword|self}{punctuation|,} {keyword|tool}{punctuation|)}:
        {keyword|return} {keyword|self}{punctuation|.}{keyword|folder} / {string|"site"} / {keyword|tool}{punctuation|.}{keyword|name}{punctuation|.}{keyword|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{keyword|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {keyword|def} {keyword|output}{punctuation|(}{keyword|self}{punctuation|,} {keyword|tool}{punctuation|,} {keyword|run}{punctuation|)}:
        {keyword|return} {keyword|self}{punctuation|.}{keyword|folder} / {string|"output"} / {keyword|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {keyword|def} {keyword|once}{punctuation|(}{keyword|self}{punctuation|,} {keyword|tool}{punctuation|,} {keyword|measure}{punctuation|,} {keyword|run}{punctuation|)}:
        {keyword|site}{punctuation|,} {keyword|output} {punctuation|=} {keyword|self}{punctuation|.}{keyword|site}{punctuation|(}{keyword|tool}{punctuation|)}{punctuation|,} {keyword|self}{punctuation|.}{keyword|output}{punctuation|(}{keyword|tool}{punctuation|,} {keyword|run}{punctuation|)}
        {keyword|output}{punctuation|.}{keyword|parent}{punctuation|.}{keyword|mkdir}{punctuation|(}{keyword|exist_ok}{punctuation|=}True{punctuation|)}
        {keyword|if} {keyword|measure} {punctuation|=}{punctuation|=} {string|"cold"}:
            {keyword|for} {keyword|cache} {keyword|in} {label|tool.caches:}
                {keyword|shutil}{punctuation|.}{keyword|rmtree}{punctuation|(}{keyword|site} / {keyword|cache}{punctuation|,} {keyword|ignore_errors}{punctuation|=}True{punctuation|)}
        {keyword|if} {keyword|measure} {punctuation|=}{punctuation|=} {string|"one edit"}:
            {keyword|with} {keyword|open}{punctuation|(}{keyword|self}{punctuation|.}{keyword|edited}{punctuation|(}{keyword|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} {label|post:}
                {keyword|post}{punctuation|.}{keyword|write}{punctuation|(}{keyword|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {keyword|values} {punctuation|=} {punctuation|\{}{string|"SITE"}: {keyword|site}{punctuation|,} {string|"OUTPUT"}: {keyword|output}{punctuation|,} {string|"LIST"}: {keyword|self}{punctuation|.}{keyword|folder} / {string|"list"}{punctuation|\}}
        {keyword|command} {punctuation|=} {punctuation|[}{keyword|values}{punctuation|.}{keyword|get}{punctuation|(}{keyword|part}{punctuation|,} {keyword|part}{punctuation|)} {keyword|for} {keyword|part} {keyword|in} {keyword|tool}{punctuation|.}{keyword|command}{punctuation|]}
        # Only {keyword|the} {keyword|run} {keyword|that} {keyword|does} {keyword|not} {keyword|count} {keyword|may} {keyword|make} {keyword|the} {keyword|archive} {keyword|of} {keyword|classes}{punctuation|,} {keyword|and} {keyword|waits} {keyword|for} {keyword|it}{punctuation|.}
        {keyword|environment} {punctuation|=} {keyword|tool}{punctuation|.}{keyword|environment} \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} {keyword|if} {keyword|run} {punctuation|=}{punctuation|=} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        {keyword|result} {punctuation|=} {keyword|timed}{punctuation|(}{keyword|command}{punctuation|,} {keyword|environment}{punctuation|,} {keyword|self}{punctuation|.}{keyword|folder}{punctuation|)}
        {keyword|if} {keyword|run} {punctuation|>} {number|0}:
            {keyword|self}{punctuation|.}{keyword|results}{punctuation|.}{keyword|setdefault}{punctuation|(}{punctuation|(}{keyword|tool}{punctuation|.}{keyword|name}{punctuation|,} {keyword|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{keyword|append}{punctuation|(}{keyword|result}{punctuation|)}

    {keyword|def} {keyword|edited}{punctuation|(}{keyword|self}{punctuation|,} {keyword|site}{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {keyword|not} {label|self.edited_name:}
            {keyword|with} {keyword|os}{punctuation|.}{keyword|scandir}{punctuation|(}{keyword|self}{punctuation|.}{keyword|folder} / {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} {label|posts:}
                {keyword|self}{punctuation|.}{keyword|edited_name} {punctuation|=} {keyword|min}{punctuation|(}{keyword|post}{punctuation|.}{keyword|name} {keyword|for} {keyword|post} {keyword|in} {keyword|posts} {keyword|if} {keyword|post}{punctuation|.}{keyword|name} {punctuation|>}{punctuation|=} {string|"2019-10"}{punctuation|)}
        {keyword|hugos} {punctuation|=} {keyword|site} / {string|"content/posts"} / {keyword|self}{punctuation|.}{keyword|edited_name}{punctuation|[}{keyword|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
