#!{operator|/}{rule|usr}{operator|/}{rule|bin}{operator|/}{rule|env} {rule|python3}
{string|""}"{rule|Measures} {rule|jbuild}, {rule|Hugo} {rule|and} {rule|Jekyll} {rule|side} {rule|by} {rule|side} {rule|on} {rule|the} {rule|same} {rule|content}, {rule|and} {rule|prints} {rule|a} {rule|Markdown} {rule|table}.

{rule|All} {rule|tools} {rule|take} {rule|turns} {rule|in} {rule|one} {rule|run}, {rule|so} {rule|that} {rule|a} {rule|noisy} {rule|machine} {rule|is} {rule|unfair} {rule|to} {rule|all} {rule|alike}. {rule|Measured} {rule|are}:

  {rule|cold}       {rule|into} {rule|an} {rule|output} {rule|folder} {rule|that} {rule|never} {rule|existed}, {rule|without} {rule|anything} {rule|kept} {rule|from} {rule|earlier} {rule|builds}
  {rule|unchanged}  {rule|a} {rule|second} {rule|build} {rule|over} {rule|the} {rule|first}, {rule|in} {rule|a} {rule|new} {rule|process}
  {rule|one} {rule|edit}   {rule|a} {rule|third}, {rule|after} {rule|one} {rule|sentence} {rule|was} {rule|added} {rule|to} {rule|one} {rule|post}

{rule|Before} {rule|each}, {rule|the} {rule|disk} {rule|is} {rule|given} {rule|time} {rule|to} {rule|write} {rule|what} {rule|the} {rule|ones} {rule|before} {rule|left} {punctuation|(}{rule|sync}{punctuation|)}. {rule|Each} {rule|build} {rule|is} {rule|a} {rule|new} {rule|process}{comment|; its time is}
{rule|the} {rule|wall}'{rule|s}, {rule|its} {rule|CPU} {rule|time} {rule|that} {rule|of} {rule|all} {rule|its} {rule|threads}, {rule|which} {rule|other} {rule|work} {rule|on} {rule|the} {rule|machine} {rule|disturbs} {rule|less}, {rule|its} {rule|memory} {rule|the} {rule|most} {rule|it}
{rule|ever} {rule|held} {punctuation|(}{rule|the} {rule|kernel}'{rule|s} {rule|maximum} {rule|resident} {rule|set}{punctuation|)}. {rule|Nothing} {rule|is} {rule|deleted} {rule|before} {rule|all} {rule|is} {rule|measured}: {rule|on} {rule|some} {rule|disks} {rule|files} {rule|are} {rule|made}
{rule|three} {rule|times} {rule|slower} {rule|after} {rule|a} {rule|deletion}.
{string|""}"

{rule|import} {rule|argparse}
{rule|import} {rule|json}
{rule|import} {rule|os}
{rule|import} {rule|platform}
{rule|import} {rule|shutil}
{rule|import} {rule|signal}
{rule|import} {rule|statistics}
{rule|import} {rule|subprocess}
{rule|import} {rule|sys}
{rule|import} {rule|time}
{rule|from} {rule|pathlib} {rule|import} {rule|Path}

{rule|BENCH} {operator|=} {rule|Path}{punctuation|(}__file__{punctuation|)}.{rule|resolve}{punctuation|(}{punctuation|)}.{rule|parent}
{rule|ROOT} {operator|=} {rule|BENCH}.{rule|parent}
{rule|MEASURES} {operator|=} {punctuation|[}{string|"cold"}, {string|"unchanged"}, {string|"one edit"}{punctuation|]}


{rule|class} {rule|Tool}:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {rule|def} __init__{punctuation|(}{rule|self}, {rule|name}, {rule|site_name}, {rule|command}, {rule|environment}{operator|=}{rule|None}, {rule|caches}{operator|=}{punctuation|(}{punctuation|)}, {rule|measures}{operator|=}{rule|MEASURES}{punctuation|)}:
        {rule|self}.{rule|name} {operator|=} {rule|name}
        {rule|self}.{rule|site_name} {operator|=} {rule|site_name}
        {rule|self}.{rule|command} {operator|=} {rule|command}
        {rule|self}.{rule|environment} {operator|=} {rule|environment} {rule|or} \{\}
        {rule|self}.{rule|caches} {operator|=} {rule|caches}
        {rule|self}.{rule|measures} {operator|=} {rule|measures}


{rule|def} {rule|fail}{punctuation|(}{rule|message}{punctuation|)}:
    {rule|sys}.{rule|exit}{punctuation|(}{rule|f}{string|"bench/run: \{message\}"}{punctuation|)}


{rule|def} {rule|arguments}{punctuation|(}{punctuation|)}:
    {definition keyword|parser} {operator|=} {rule|argparse}.{rule|ArgumentParser}{punctuation|(}{rule|description}{operator|=}__doc__, {rule|formatter_class}{operator|=}{rule|argparse}.{rule|RawDescriptionHelpFormatter}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--sizes"}, {rule|default}{operator|=}{string|"50,1000,10000"}, {rule|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--tools"}, {rule|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}, {rule|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--jdk"}, {rule|default}{operator|=}{string|"25,17"}, {rule|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--gogc"}, {rule|default}{operator|=}{string|"100"}, {rule|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--runs"}, {rule|type}{operator|=}{rule|int}, {rule|default}{operator|=}{repetition operator|5}, {rule|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--jekyll-max"}, {rule|type}{operator|=}{rule|int}, {rule|default}{operator|=}{repetition operator|1000}, {rule|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--seed"}, {rule|type}{operator|=}{rule|int}, {rule|default}{operator|=}{repetition operator|1}, {rule|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--work"}, {rule|type}{operator|=}{rule|Path}, {rule|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--keep"}, {rule|action}{operator|=}{string|"store_true"}, {rule|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    {rule|parser}.{rule|add_argument}{punctuation|(}{string|"--json"}, {rule|type}{operator|=}{rule|Path}, {rule|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {rule|return} {rule|parser}.{rule|parse_args}{punctuation|(}{punctuation|)}


{rule|def} {rule|jdk_home}{punctuation|(}{rule|feature}{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {definition keyword|parents} {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {rule|parents} +{operator|=} {punctuation|[}{rule|str}{punctuation|(}{rule|Path}.{rule|home}{punctuation|(}{punctuation|)} {operator|/} {rule|p}{punctuation|)} {rule|for} {rule|p} {rule|in} {punctuation|(}{string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {definition keyword|homes} {operator|=} {punctuation|[}{rule|Path}{punctuation|(}{rule|os}.{rule|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {rule|if} {string|"JAVA_HOME"} {rule|in} {rule|os}.{rule|environ} {rule|else} {punctuation|[}{punctuation|]}
    {rule|for} {rule|parent} {rule|in} {rule|map}{punctuation|(}{rule|Path}, {rule|parents}{punctuation|)}:
        {rule|if} {rule|parent}.{rule|is_dir}{punctuation|(}{punctuation|)}:
            {rule|for} {rule|child} {rule|in} {rule|sorted}{punctuation|(}{rule|parent}.{rule|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}:
                {rule|homes} +{operator|=} {punctuation|[}{rule|child}, {rule|child} {operator|/} {string|"Contents/Home"}{punctuation|]}
    {rule|for} {rule|home} {rule|in} {rule|homes}:
        {definition keyword|release} {operator|=} {rule|home} {operator|/} {string|"release"}
        {rule|if} {rule|release}.{rule|is_file}{punctuation|(}{punctuation|)} {rule|and} {punctuation|(}{rule|home} {operator|/} {string|"bin/javac"}{punctuation|)}.{rule|is_file}{punctuation|(}{punctuation|)}:
            {rule|for} {rule|line} {rule|in} {rule|release}.{rule|read_text}{punctuation|(}{punctuation|)}.{rule|splitlines}{punctuation|(}{punctuation|)}:
                {rule|if} {rule|line}.{rule|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {rule|and} {rule|line}.{rule|split}{punctuation|(}'{string|"')[1].split("}."{punctuation|)}{punctuation|[}{repetition operator|0}{punctuation|]} {operator|=}{operator|=} {rule|feature}:
                    {rule|return} {rule|home}.{rule|resolve}{punctuation|(}{punctuation|)}
    {rule|fail}{punctuation|(}{rule|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{rule|def} {rule|install}{punctuation|(}{rule|work}{punctuation|)}:
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {rule|subprocess}.{rule|run}{punctuation|(}{punctuation|[}{rule|ROOT} {operator|/} {string|"jbuild"}, {string|"version"}{punctuation|]}, {rule|check}{operator|=}{rule|True}, {rule|stdout}{operator|=}{rule|subprocess}.{rule|DEVNULL}{punctuation|)}
    {definition keyword|folder} {operator|=} {rule|work} {operator|/} {string|"jbuild"}
    {rule|folder}.{rule|mkdir}{punctuation|(}{punctuation|)}
    {rule|shutil}.{rule|copy2}{punctuation|(}{rule|ROOT} {operator|/} {string|"jbuild"}, {rule|folder}{punctuation|)}
    {rule|shutil}.{rule|copy2}{punctuation|(}{rule|ROOT} {operator|/} {string|"target/jbuild.jar"}, {rule|folder}{punctuation|)}
    {rule|return} {rule|folder} {operator|/} {string|"jbuild"}


{rule|def} {rule|tools}{punctuation|(}{rule|options}, {rule|work}{punctuation|)}:
    {definition keyword|wanted} {operator|=} {rule|options}.{rule|tools}.{rule|split}{punctuation|(}{string|","}{punctuation|)}
    {definition keyword|made} {operator|=} {punctuation|[}{punctuation|]}
    {definition keyword|jdks} {operator|=} {rule|options}.{rule|jdk}.{rule|split}{punctuation|(}{string|","}{punctuation|)}
    {rule|if} {string|"jbuild"} {rule|in} {rule|wanted}:
        {definition keyword|launcher} {operator|=} {rule|install}{punctuation|(}{rule|work}{punctuation|)}
        {rule|for} {rule|jdk} {rule|in} {rule|jdks}:
            {definition keyword|environment} {operator|=} \{{string|"JBUILD_JAVA_HOME"}: {rule|str}{punctuation|(}{rule|jdk_home}{punctuation|(}{rule|jdk}{punctuation|)}{punctuation|)}, {string|"XDG_CACHE_HOME"}: {rule|str}{punctuation|(}{rule|work} {operator|/} {string|"cache"}{punctuation|)}\}
            # {rule|The} {rule|first} {rule|build} {rule|trains} {rule|the} {rule|archive} {rule|of} {rule|classes}{comment|; it does not count.}
            {rule|made}.{rule|append}{punctuation|(}{rule|Tool}{punctuation|(}{rule|f}{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, {punctuation|[}{rule|launcher}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]},
                             {rule|environment}, {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {rule|if} {string|"hugo"} {rule|in} {rule|wanted}:
        {rule|for} {rule|gogc} {rule|in} {rule|options}.{rule|gogc}.{rule|split}{punctuation|(}{string|","}{punctuation|)}:
            {rule|made}.{rule|append}{punctuation|(}{rule|Tool}{punctuation|(}{rule|f}{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             {punctuation|[}{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, {rule|str}{punctuation|(}{rule|work} {operator|/} {string|"cache/hugo"}{punctuation|)},
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]}, \{{string|"GOGC"}: {rule|gogc}\}, {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {rule|if} {string|"jekyll"} {rule|in} {rule|wanted}:
        {rule|made}.{rule|append}{punctuation|(}{rule|Tool}{punctuation|(}{string|"Jekyll"}, {string|"jekyll"}, {punctuation|[}{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}{punctuation|]}, \{\},
                         {punctuation|[}{string|".jekyll-cache"}, {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {rule|if} {string|"floor"} {rule|in} {rule|wanted}:
        {definition keyword|home} {operator|=} {rule|jdk_home}{punctuation|(}{rule|jdks}{punctuation|[}{repetition operator|0}{punctuation|]}{punctuation|)}
        {definition keyword|classes} {operator|=} {rule|work} {operator|/} {string|"floor"}
        {rule|subprocess}.{rule|run}{punctuation|(}{punctuation|[}{rule|home} {operator|/} {string|"bin/javac"}, {string|"-d"}, {rule|classes}, {rule|BENCH} {operator|/} {string|"Floor.java"}{punctuation|]}, {rule|check}{operator|=}{rule|True}{punctuation|)}
        {definition keyword|flags} {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}{punctuation|]}
        {rule|made}.{rule|append}{punctuation|(}{rule|Tool}{punctuation|(}{rule|f}{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         {punctuation|[}{rule|home} {operator|/} {string|"bin/java"}, {repetition operator|*}{rule|flags}, {string|"-cp"}, {rule|classes}, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}{punctuation|]}, \{\}, {punctuation|[}{punctuation|]},
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {rule|return} {rule|made}


{rule|def} {rule|timed}{punctuation|(}{rule|command}, {rule|environment}, {rule|folder}{punctuation|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {rule|os}.{rule|sync}{punctuation|(}{punctuation|)}
    {rule|with} {rule|open}{punctuation|(}{rule|folder} {operator|/} {string|"log"}, {string|"wb"}{punctuation|)} {rule|as} {rule|log}:
        {definition keyword|begin} {operator|=} {rule|time}.{rule|perf_counter}{punctuation|(}{punctuation|)}
        {definition keyword|process} {operator|=} {rule|subprocess}.{rule|Popen}{punctuation|(}{rule|command}, {rule|env}{operator|=}{rule|os}.{rule|environ} \| {rule|environment}, {rule|cwd}{operator|=}{rule|folder}, {rule|stdin}{operator|=}{rule|subprocess}.{rule|DEVNULL},
                                   {definition keyword|stdout}{operator|=}{rule|log}, {rule|stderr}{operator|=}{rule|log}{punctuation|)}
        _, {rule|status}, {rule|usage} {operator|=} {rule|os}.{rule|wait4}{punctuation|(}{rule|process}.{rule|pid}, {repetition operator|0}{punctuation|)}
        {definition keyword|seconds} {operator|=} {rule|time}.{rule|perf_counter}{punctuation|(}{punctuation|)} - {rule|begin}
        {rule|process}.{rule|returncode} {operator|=} {rule|os}.{rule|waitstatus_to_exitcode}{punctuation|(}{rule|status}{punctuation|)}
    {rule|if} {rule|process}.{rule|returncode} !{operator|=} {repetition operator|0}:
        {rule|fail}{punctuation|(}{rule|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {definition keyword|scale} {operator|=} {repetition operator|1} {rule|if} {rule|sys}.{rule|platform} {operator|=}{operator|=} {string|"darwin"} {rule|else} {repetition operator|1024}
    {rule|return} {rule|seconds}, {rule|usage}.{rule|ru_utime} + {rule|usage}.{rule|ru_stime}, {rule|usage}.{rule|ru_maxrss} {repetition operator|*} {rule|scale} {operator|/} {repetition operator|1}{rule|e6}


{rule|class} {rule|Size}:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {rule|def} __init__{punctuation|(}{rule|self}, {rule|posts}, {rule|options}, {rule|all_tools}, {rule|work}{punctuation|)}:
        {rule|self}.{rule|posts} {operator|=} {rule|posts}
        {rule|self}.{rule|options} {operator|=} {rule|options}
        {rule|self}.{rule|tools} {operator|=} {punctuation|[}{rule|t} {rule|for} {rule|t} {rule|in} {rule|all_tools} {rule|if} {rule|t}.{rule|site_name} !{operator|=} {string|"jekyll"} {rule|or} {rule|posts} <{operator|=} {rule|options}.{rule|jekyll_max}{punctuation|]}
        {rule|self}.{rule|folder} {operator|=} {rule|work} {operator|/} {rule|str}{punctuation|(}{rule|posts}{punctuation|)}
        {rule|self}.{rule|folder}.{rule|mkdir}{punctuation|(}{punctuation|)}
        {rule|self}.{rule|results} {operator|=} \{\}
        {rule|self}.{rule|files} {operator|=} {repetition operator|0}
        {rule|self}.{rule|bytes} {operator|=} {repetition operator|0}
        {rule|self}.{rule|check} {operator|=} {string|""}
        {rule|self}.{rule|edited_name} {operator|=} {rule|None}

    {rule|def} {rule|measure}{punctuation|(}{rule|self}{punctuation|)}:
        # {rule|Two} {rule|variants} {rule|of} {rule|a} {rule|generator} {rule|have} {rule|a} {rule|site} {rule|each}, {rule|since} {rule|they} {rule|keep} {rule|things} {rule|in} {rule|it}.
        {rule|subprocess}.{rule|run}{punctuation|(}{punctuation|[}{rule|jdk_home}{punctuation|(}{rule|self}.{rule|options}.{rule|jdk}.{rule|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{repetition operator|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}, {rule|BENCH} {operator|/} {string|"Generate.java"},
                        {string|"--posts"}, {rule|str}{punctuation|(}{rule|self}.{rule|posts}{punctuation|)}, {string|"--seed"}, {rule|str}{punctuation|(}{rule|self}.{rule|options}.{rule|seed}{punctuation|)}, {string|"--out"}, {rule|self}.{rule|folder} {operator|/} {string|"sites"},
                        {string|"--templates"}, {rule|BENCH} {operator|/} {string|"templates"},
                        {string|"--tools"}, {string|","}.{rule|join}{punctuation|(}{rule|sorted}{punctuation|(}\{{rule|t}.{rule|site_name} {rule|for} {rule|t} {rule|in} {rule|self}.{rule|tools}\} \| \{{string|"jbuild"}\}{punctuation|)}{punctuation|)}{punctuation|]}, {rule|check}{operator|=}{rule|True}{punctuation|)}
        {rule|for} {rule|tool} {rule|in} {rule|self}.{rule|tools}:
            {definition keyword|source} {operator|=} {rule|self}.{rule|folder} {operator|/} {string|"sites"} {operator|/} {rule|tool}.{rule|site_name}
            {rule|shutil}.{rule|copytree}{punctuation|(}{rule|source}, {rule|self}.{rule|site}{punctuation|(}{rule|tool}{punctuation|)}{punctuation|)}
        {rule|for} {rule|run} {rule|in} {rule|range}{punctuation|(}{rule|self}.{rule|options}.{rule|runs} + {repetition operator|1}{punctuation|)}:
            {rule|for} {rule|measure} {rule|in} {rule|MEASURES}:
                {rule|for} {rule|i} {rule|in} {rule|range}{punctuation|(}{rule|len}{punctuation|(}{rule|self}.{rule|tools}{punctuation|)}{punctuation|)}:
                    {definition keyword|tool} {operator|=} {rule|self}.{rule|tools}{punctuation|[}{punctuation|(}{rule|i} + {rule|run}{punctuation|)} % {rule|len}{punctuation|(}{rule|self}.{rule|tools}{punctuation|)}{punctuation|]}
                    {rule|if} {rule|measure} {rule|in} {rule|tool}.{rule|measures} {rule|and} {punctuation|(}{rule|run} > {repetition operator|0} {rule|or} {rule|not} {rule|tool}.{rule|name}.{rule|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        {rule|self}.{rule|once}{punctuation|(}{rule|tool}, {rule|measure}, {rule|run}{punctuation|)}
            {rule|if} {rule|run} {operator|=}{operator|=} {repetition operator|0}:
                {rule|self}.{rule|compare}{punctuation|(}{punctuation|)}
            {rule|print}{punctuation|(}{rule|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, {rule|file}{operator|=}{rule|sys}.{rule|stderr}{punctuation|)}

    {rule|def} {rule|site}{punctuation|(}{rule|self}, {rule|tool}{punctuation|)}:
        {rule|return} {rule|self}.{rule|folder} {operator|/} {string|"site"} {operator|/} {rule|tool}.{rule|name}.{rule|replace}{punctuation|(}{string|" "}, {string|"-"}{punctuation|)}.{rule|replace}{punctuation|(}{string|","}, {string|""}{punctuation|)}

    {rule|def} {rule|output}{punctuation|(}{rule|self}, {rule|tool}, {rule|run}{punctuation|)}:
        {rule|return} {rule|self}.{rule|folder} {operator|/} {string|"output"} {operator|/} {rule|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {rule|def} {rule|once}{punctuation|(}{rule|self}, {rule|tool}, {rule|measure}, {rule|run}{punctuation|)}:
        {rule|site}, {rule|output} {operator|=} {rule|self}.{rule|site}{punctuation|(}{rule|tool}{punctuation|)}, {rule|self}.{rule|output}{punctuation|(}{rule|tool}, {rule|run}{punctuation|)}
        {rule|output}.{rule|parent}.{rule|mkdir}{punctuation|(}{rule|exist_ok}{operator|=}{rule|True}{punctuation|)}
        {rule|if} {rule|measure} {operator|=}{operator|=} {string|"cold"}:
            {rule|for} {rule|cache} {rule|in} {rule|tool}.{rule|caches}:
                {rule|shutil}.{rule|rmtree}{punctuation|(}{rule|site} {operator|/} {rule|cache}, {rule|ignore_errors}{operator|=}{rule|True}{punctuation|)}
        {rule|if} {rule|measure} {operator|=}{operator|=} {string|"one edit"}:
            {rule|with} {rule|open}{punctuation|(}{rule|self}.{rule|edited}{punctuation|(}{rule|site}{punctuation|)}, {string|"a"}{punctuation|)} {rule|as} {rule|post}:
                {rule|post}.{rule|write}{punctuation|(}{rule|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {definition keyword|values} {operator|=} \{{string|"SITE"}: {rule|site}, {string|"OUTPUT"}: {rule|output}, {string|"LIST"}: {rule|self}.{rule|folder} {operator|/} {string|"list"}\}
        {definition keyword|command} {operator|=} {punctuation|[}{rule|values}.{rule|get}{punctuation|(}{rule|part}, {rule|part}{punctuation|)} {rule|for} {rule|part} {rule|in} {rule|tool}.{rule|command}{punctuation|]}
        # {rule|Only} {rule|the} {rule|run} {rule|that} {rule|does} {rule|not} {rule|count} {rule|may} {rule|make} {rule|the} {rule|archive} {rule|of} {rule|classes}, {rule|and} {rule|waits} {rule|for} {rule|it}.
        {definition keyword|environment} {operator|=} {rule|tool}.{rule|environment} \| {punctuation|(}\{{string|"JBUILD_ARCHIVE"}: {string|"wait"}\} {rule|if} {rule|run} {operator|=}{operator|=} {repetition operator|0} {rule|else} \{\}{punctuation|)}
        {definition keyword|result} {operator|=} {rule|timed}{punctuation|(}{rule|command}, {rule|environment}, {rule|self}.{rule|folder}{punctuation|)}
        {rule|if} {rule|run} > {repetition operator|0}:
            {rule|self}.{rule|results}.{rule|setdefault}{punctuation|(}{punctuation|(}{rule|tool}.{rule|name}, {rule|measure}{punctuation|)}, {punctuation|[}{punctuation|]}{punctuation|)}.{rule|append}{punctuation|(}{rule|result}{punctuation|)}

    {rule|def} {rule|edited}{punctuation|(}{rule|self}, {rule|site}{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {rule|if} {rule|not} {rule|self}.{rule|edited_name}:
            {rule|with} {rule|os}.{rule|scandir}{punctuation|(}{rule|self}.{rule|folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {rule|as} {rule|posts}:
                {rule|self}.{rule|edited_name} {operator|=} {rule|min}{punctuation|(}{rule|post}.{rule|name} {rule|for} {rule|post} {rule|in} {rule|posts} {rule|if} {rule|post}.{rule|name} >{operator|=} {string|"2019-10"}{punctuation|)}
        {definition keyword|hugos} {operator|=} {rule|site} {operator|/} {string|"content/posts"} {operator|/} {rule|self}.{rule|edited_name}{punctuation|[}{rule|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
