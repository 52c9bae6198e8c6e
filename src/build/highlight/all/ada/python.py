#!{operator|/}{variable|usr}{operator|/}{variable|bin}{operator|/}{variable|env} {variable|python3}
{string|""}"{variable|Measures} {variable|jbuild}{punctuation|,} {variable|Hugo} {keyword|and} {variable|Jekyll} {variable|side} {variable|by} {variable|side} {variable|on} {variable|the} {variable|same} {variable|content}{punctuation|,} {keyword|and} {variable|prints} {variable|a} {variable|Markdown} {variable|table}{punctuation|.}

{keyword|All} {variable|tools} {variable|take} {variable|turns} {keyword|in} {variable|one} {variable|run}{punctuation|,} {variable|so} {variable|that} {variable|a} {variable|noisy} {variable|machine} {keyword|is} {variable|unfair} {variable|to} {keyword|all} {variable|alike}{punctuation|.} {variable|Measured} {variable|are}{punctuation|:}

  {variable|cold}       {variable|into} {variable|an} {variable|output} {variable|folder} {variable|that} {variable|never} {variable|existed}{punctuation|,} {variable|without} {variable|anything} {variable|kept} {variable|from} {variable|earlier} {variable|builds}
  {variable|unchanged}  {variable|a} {variable|second} {variable|build} {variable|over} {variable|the} {variable|first}{punctuation|,} {keyword|in} {variable|a} {keyword|new} {variable|process}
  {variable|one} {variable|edit}   {variable|a} {variable|third}{punctuation|,} {variable|after} {variable|one} {variable|sentence} {variable|was} {variable|added} {variable|to} {variable|one} {variable|post}

{variable|Before} {variable|each}{punctuation|,} {variable|the} {variable|disk} {keyword|is} {variable|given} {variable|time} {variable|to} {variable|write} {variable|what} {variable|the} {variable|ones} {variable|before} {variable|left} {punctuation|(}{variable|sync}{punctuation|)}{punctuation|.} {variable|Each} {variable|build} {keyword|is} {variable|a} {keyword|new} {variable|process}{punctuation|;} {variable|its} {variable|time} {keyword|is}
{variable|the} {variable|wall}{attribute attr-name|'s}{punctuation|,} {variable|its} {variable|CPU} {variable|time} {variable|that} {keyword|of} {keyword|all} {variable|its} {variable|threads}{punctuation|,} {variable|which} {variable|other} {variable|work} {variable|on} {variable|the} {variable|machine} {variable|disturbs} {variable|less}{punctuation|,} {variable|its} {variable|memory} {variable|the} {variable|most} {variable|it}
{variable|ever} {variable|held} {punctuation|(}{variable|the} {variable|kernel}{attribute attr-name|'s} {variable|maximum} {variable|resident} {variable|set}{punctuation|)}{punctuation|.} {variable|Nothing} {keyword|is} {variable|deleted} {variable|before} {keyword|all} {keyword|is} {variable|measured}{punctuation|:} {variable|on} {keyword|some} {variable|disks} {variable|files} {variable|are} {variable|made}
{variable|three} {variable|times} {variable|slower} {variable|after} {variable|a} {variable|deletion}{punctuation|.}
{string|""}"

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
{variable|from} {variable|pathlib} {variable|import} {variable|Path}

{variable|BENCH} {operator|=} {variable|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{variable|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{variable|parent}
{variable|ROOT} {operator|=} {variable|BENCH}{punctuation|.}{variable|parent}
{variable|MEASURES} {operator|=} [{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}]


{variable|class} {variable|Tool}{punctuation|:}
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    {variable|def} __init__{punctuation|(}{variable|self}{punctuation|,} {variable|name}{punctuation|,} {variable|site_name}{punctuation|,} {variable|command}{punctuation|,} {variable|environment}{operator|=}{variable|None}{punctuation|,} {variable|caches}{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {variable|measures}{operator|=}{variable|MEASURES}{punctuation|)}{punctuation|:}
        {variable|self}{punctuation|.}{variable|name} {operator|=} {variable|name}
        {variable|self}{punctuation|.}{variable|site_name} {operator|=} {variable|site_name}
        {variable|self}{punctuation|.}{variable|command} {operator|=} {variable|command}
        {variable|self}{punctuation|.}{variable|environment} {operator|=} {variable|environment} {keyword|or} \{\}
        {variable|self}{punctuation|.}{variable|caches} {operator|=} {variable|caches}
        {variable|self}{punctuation|.}{variable|measures} {operator|=} {variable|measures}


{variable|def} {variable|fail}{punctuation|(}{variable|message}{punctuation|)}{punctuation|:}
    {variable|sys}{punctuation|.}{keyword|exit}{punctuation|(}{variable|f}{string|"bench/run: \{message\}"}{punctuation|)}


{variable|def} {variable|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {variable|parser} {operator|=} {variable|argparse}{punctuation|.}{variable|ArgumentParser}{punctuation|(}{variable|description}{operator|=}__doc__{punctuation|,} {variable|formatter_class}{operator|=}{variable|argparse}{punctuation|.}{variable|RawDescriptionHelpFormatter}{punctuation|)}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--sizes", default="50,1000,10000", help="numbers of posts (%(default)s)")}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--tools", default="jbuild,hugo,jekyll,floor", help="(%(default)s)")}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--jdk", default="25,17", help="Java versions for jbuild, first also for the floor (%(default)s)")}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--gogc", default="100", help="values of GOGC for Hugo, the ratios' base first (%(default)s)")}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--runs", type=int, default=5, help="runs that count, after one that does not (%(default)s)")}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--jekyll-max", type=int, default=1000, help="largest size for Jekyll (%(default)s)")}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--seed", type=int, default=1, help="of the content (%(default)s)")}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--work", type=Path, help="folder for all that is made; a new one in the system's if not given")}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--keep", action="store_true", help="keep that folder")}
    {variable|parser}{punctuation|.}{variable|add_argument}{punctuation|(}"{comment|--json", type=Path, help="write every single measurement here")}
    {keyword|return} {variable|parser}{punctuation|.}{variable|parse_args}{punctuation|(}{punctuation|)}


{variable|def} {variable|jdk_home}{punctuation|(}{variable|feature}{punctuation|)}{punctuation|:}
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    {variable|parents} {operator|=} [{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}]
    {variable|parents} {operator|+}{operator|=} [{variable|str}{punctuation|(}{variable|Path}{punctuation|.}{variable|home}{punctuation|(}{punctuation|)} {operator|/} {variable|p}{punctuation|)} {keyword|for} {variable|p} {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    {variable|homes} {operator|=} [{variable|Path}{punctuation|(}{variable|os}{punctuation|.}{variable|environ}[{string|"JAVA_HOME"}]{punctuation|)}] {keyword|if} {string|"JAVA_HOME"} {keyword|in} {variable|os}{punctuation|.}{variable|environ} {keyword|else} []
    {keyword|for} {variable|parent} {keyword|in} {variable|map}{punctuation|(}{variable|Path}{punctuation|,} {variable|parents}{punctuation|)}{punctuation|:}
        {keyword|if} {variable|parent}{punctuation|.}{variable|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} {variable|child} {keyword|in} {variable|sorted}{punctuation|(}{variable|parent}{punctuation|.}{variable|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {variable|homes} {operator|+}{operator|=} [{variable|child}{punctuation|,} {variable|child} {operator|/} {string|"Contents/Home"}]
    {keyword|for} {variable|home} {keyword|in} {variable|homes}{punctuation|:}
        {variable|release} {operator|=} {variable|home} {operator|/} {string|"release"}
        {keyword|if} {variable|release}{punctuation|.}{variable|is_file}{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}{variable|home} {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{variable|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} {variable|line} {keyword|in} {variable|release}{punctuation|.}{variable|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{variable|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} {variable|line}{punctuation|.}{variable|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {keyword|and} {variable|line}{punctuation|.}{variable|split}{punctuation|(}'{string|"')[1].split("}{punctuation|.}"{punctuation|)}[{number|0}] {operator|=}{operator|=} {variable|feature}{punctuation|:}
                    {keyword|return} {variable|home}{punctuation|.}{variable|resolve}{punctuation|(}{punctuation|)}
    {variable|fail}{punctuation|(}{variable|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{variable|def} {variable|install}{punctuation|(}{variable|work}{punctuation|)}{punctuation|:}
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    {variable|subprocess}{punctuation|.}{variable|run}{punctuation|(}[{variable|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}]{punctuation|,} {variable|check}{operator|=}{boolean|True}{punctuation|,} {variable|stdout}{operator|=}{variable|subprocess}{punctuation|.}{variable|DEVNULL}{punctuation|)}
    {variable|folder} {operator|=} {variable|work} {operator|/} {string|"jbuild"}
    {variable|folder}{punctuation|.}{variable|mkdir}{punctuation|(}{punctuation|)}
    {variable|shutil}{punctuation|.}{variable|copy2}{punctuation|(}{variable|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {variable|folder}{punctuation|)}
    {variable|shutil}{punctuation|.}{variable|copy2}{punctuation|(}{variable|ROOT} {operator|/} {string|"target/jbuild.jar"}{punctuation|,} {variable|folder}{punctuation|)}
    {keyword|return} {variable|folder} {operator|/} {string|"jbuild"}


{variable|def} {variable|tools}{punctuation|(}{variable|options}{punctuation|,} {variable|work}{punctuation|)}{punctuation|:}
    {variable|wanted} {operator|=} {variable|options}{punctuation|.}{variable|tools}{punctuation|.}{variable|split}{punctuation|(}{string|","}{punctuation|)}
    {variable|made} {operator|=} []
    {variable|jdks} {operator|=} {variable|options}{punctuation|.}{variable|jdk}{punctuation|.}{variable|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} {variable|wanted}{punctuation|:}
        {variable|launcher} {operator|=} {variable|install}{punctuation|(}{variable|work}{punctuation|)}
        {keyword|for} {variable|jdk} {keyword|in} {variable|jdks}{punctuation|:}
            {variable|environment} {operator|=} \{{string|"JBUILD_JAVA_HOME"}{punctuation|:} {variable|str}{punctuation|(}{variable|jdk_home}{punctuation|(}{variable|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {variable|str}{punctuation|(}{variable|work} {operator|/} {string|"cache"}{punctuation|)}\}
            # {variable|The} {variable|first} {variable|build} {variable|trains} {variable|the} {variable|archive} {keyword|of} {variable|classes}{punctuation|;} {variable|it} {variable|does} {keyword|not} {variable|count}{punctuation|.}
            {variable|made}{punctuation|.}{variable|append}{punctuation|(}{variable|Tool}{punctuation|(}{variable|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} [{variable|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,}
                             {variable|environment}{punctuation|,} [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} {variable|wanted}{punctuation|:}
        {keyword|for} {variable|gogc} {keyword|in} {variable|options}{punctuation|.}{variable|gogc}{punctuation|.}{variable|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            {variable|made}{punctuation|.}{variable|append}{punctuation|(}{variable|Tool}{punctuation|(}{variable|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             [{string|"hugo"}{punctuation|,} "{comment|--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{{string|"GOGC"}{punctuation|:} {variable|gogc}\}{punctuation|,} [{string|"resources"}]{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} {variable|wanted}{punctuation|:}
        {variable|made}{punctuation|.}{variable|append}{punctuation|(}{variable|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} [{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,}
                         [{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} {variable|wanted}{punctuation|:}
        {variable|home} {operator|=} {variable|jdk_home}{punctuation|(}{variable|jdks}[{number|0}]{punctuation|)}
        {variable|classes} {operator|=} {variable|work} {operator|/} {string|"floor"}
        {variable|subprocess}{punctuation|.}{variable|run}{punctuation|(}[{variable|home} {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {variable|classes}{punctuation|,} {variable|BENCH} {operator|/} {string|"Floor.java"}]{punctuation|,} {variable|check}{operator|=}{boolean|True}{punctuation|)}
        {variable|flags} {operator|=} [{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}]
        {variable|made}{punctuation|.}{variable|append}{punctuation|(}{variable|Tool}{punctuation|(}{variable|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         [{variable|home} {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}{variable|flags}{punctuation|,} {string|"-cp"}{punctuation|,} {variable|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,} []{punctuation|,}
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    {keyword|return} {variable|made}


{variable|def} {variable|timed}{punctuation|(}{variable|command}{punctuation|,} {variable|environment}{punctuation|,} {variable|folder}{punctuation|)}{punctuation|:}
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    {variable|os}{punctuation|.}{variable|sync}{punctuation|(}{punctuation|)}
    {keyword|with} {variable|open}{punctuation|(}{variable|folder} {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {variable|as} {variable|log}{punctuation|:}
        {keyword|begin} {operator|=} {variable|time}{punctuation|.}{variable|perf_counter}{punctuation|(}{punctuation|)}
        {variable|process} {operator|=} {variable|subprocess}{punctuation|.}{variable|Popen}{punctuation|(}{variable|command}{punctuation|,} {variable|env}{operator|=}{variable|os}{punctuation|.}{variable|environ} \| {variable|environment}{punctuation|,} {variable|cwd}{operator|=}{variable|folder}{punctuation|,} {variable|stdin}{operator|=}{variable|subprocess}{punctuation|.}{variable|DEVNULL}{punctuation|,}
                                   {variable|stdout}{operator|=}{variable|log}{punctuation|,} {variable|stderr}{operator|=}{variable|log}{punctuation|)}
        _{punctuation|,} {variable|status}{punctuation|,} {variable|usage} {operator|=} {variable|os}{punctuation|.}{variable|wait4}{punctuation|(}{variable|process}{punctuation|.}{variable|pid}{punctuation|,} {number|0}{punctuation|)}
        {variable|seconds} {operator|=} {variable|time}{punctuation|.}{variable|perf_counter}{punctuation|(}{punctuation|)} {operator|-} {keyword|begin}
        {variable|process}{punctuation|.}{variable|returncode} {operator|=} {variable|os}{punctuation|.}{variable|waitstatus_to_exitcode}{punctuation|(}{variable|status}{punctuation|)}
    {keyword|if} {variable|process}{punctuation|.}{variable|returncode} !{operator|=} {number|0}{punctuation|:}
        {variable|fail}{punctuation|(}{variable|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {variable|scale} {operator|=} {number|1} {keyword|if} {variable|sys}{punctuation|.}{variable|platform} {operator|=}{operator|=} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} {variable|seconds}{punctuation|,} {variable|usage}{punctuation|.}{variable|ru_utime} {operator|+} {variable|usage}{punctuation|.}{variable|ru_stime}{punctuation|,} {variable|usage}{punctuation|.}{variable|ru_maxrss} {operator|*} {variable|scale} {operator|/} {number|1e6}


{variable|class} {variable|Size}{punctuation|:}
    {string|"""All that is measured with one number of posts."""}

    {variable|def} __init__{punctuation|(}{variable|self}{punctuation|,} {variable|posts}{punctuation|,} {variable|options}{punctuation|,} {variable|all_tools}{punctuation|,} {variable|work}{punctuation|)}{punctuation|:}
        {variable|self}{punctuation|.}{variable|posts} {operator|=} {variable|posts}
        {variable|self}{punctuation|.}{variable|options} {operator|=} {variable|options}
        {variable|self}{punctuation|.}{variable|tools} {operator|=} [{variable|t} {keyword|for} {variable|t} {keyword|in} {variable|all_tools} {keyword|if} {variable|t}{punctuation|.}{variable|site_name} !{operator|=} {string|"jekyll"} {keyword|or} {variable|posts} {operator|<=} {variable|options}{punctuation|.}{variable|jekyll_max}]
        {variable|self}{punctuation|.}{variable|folder} {operator|=} {variable|work} {operator|/} {variable|str}{punctuation|(}{variable|posts}{punctuation|)}
        {variable|self}{punctuation|.}{variable|folder}{punctuation|.}{variable|mkdir}{punctuation|(}{punctuation|)}
        {variable|self}{punctuation|.}{variable|results} {operator|=} \{\}
        {variable|self}{punctuation|.}{variable|files} {operator|=} {number|0}
        {variable|self}{punctuation|.}{variable|bytes} {operator|=} {number|0}
        {variable|self}{punctuation|.}{variable|check} {operator|=} {string|""}
        {variable|self}{punctuation|.}{variable|edited_name} {operator|=} {variable|None}

    {variable|def} {variable|measure}{punctuation|(}{variable|self}{punctuation|)}{punctuation|:}
        # {variable|Two} {variable|variants} {keyword|of} {variable|a} {variable|generator} {variable|have} {variable|a} {variable|site} {variable|each}{punctuation|,} {variable|since} {variable|they} {variable|keep} {variable|things} {keyword|in} {variable|it}{punctuation|.}
        {variable|subprocess}{punctuation|.}{variable|run}{punctuation|(}[{variable|jdk_home}{punctuation|(}{variable|self}{punctuation|.}{variable|options}{punctuation|.}{variable|jdk}{punctuation|.}{variable|split}{punctuation|(}{string|","}{punctuation|)}[{number|0}]{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} {variable|BENCH} {operator|/} {string|"Generate.java"}{punctuation|,}
                        "{comment|--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",}
                        "{comment|--templates", BENCH / "templates",}
                        "{comment|--tools", ",".join(sorted(\{t.site_name for t in self.tools\} \| \{"jbuild"\}))], check=True)}
        {keyword|for} {variable|tool} {keyword|in} {variable|self}{punctuation|.}{variable|tools}{punctuation|:}
            {variable|source} {operator|=} {variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"sites"} {operator|/} {variable|tool}{punctuation|.}{variable|site_name}
            {variable|shutil}{punctuation|.}{variable|copytree}{punctuation|(}{variable|source}{punctuation|,} {variable|self}{punctuation|.}{variable|site}{punctuation|(}{variable|tool}{punctuation|)}{punctuation|)}
        {keyword|for} {variable|run} {keyword|in} {keyword|range}{punctuation|(}{variable|self}{punctuation|.}{variable|options}{punctuation|.}{variable|runs} {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} {variable|measure} {keyword|in} {variable|MEASURES}{punctuation|:}
                {keyword|for} {variable|i} {keyword|in} {keyword|range}{punctuation|(}{variable|len}{punctuation|(}{variable|self}{punctuation|.}{variable|tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    {variable|tool} {operator|=} {variable|self}{punctuation|.}{variable|tools}[{punctuation|(}{variable|i} {operator|+} {variable|run}{punctuation|)} % {variable|len}{punctuation|(}{variable|self}{punctuation|.}{variable|tools}{punctuation|)}]
                    {keyword|if} {variable|measure} {keyword|in} {variable|tool}{punctuation|.}{variable|measures} {keyword|and} {punctuation|(}{variable|run} {operator|>} {number|0} {keyword|or} {keyword|not} {variable|tool}{punctuation|.}{variable|name}{punctuation|.}{variable|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {variable|self}{punctuation|.}{variable|once}{punctuation|(}{variable|tool}{punctuation|,} {variable|measure}{punctuation|,} {variable|run}{punctuation|)}
            {keyword|if} {variable|run} {operator|=}{operator|=} {number|0}{punctuation|:}
                {variable|self}{punctuation|.}{variable|compare}{punctuation|(}{punctuation|)}
            {variable|print}{punctuation|(}{variable|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {variable|file}{operator|=}{variable|sys}{punctuation|.}{variable|stderr}{punctuation|)}

    {variable|def} {variable|site}{punctuation|(}{variable|self}{punctuation|,} {variable|tool}{punctuation|)}{punctuation|:}
        {keyword|return} {variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"site"} {operator|/} {variable|tool}{punctuation|.}{variable|name}{punctuation|.}{variable|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{variable|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {variable|def} {variable|output}{punctuation|(}{variable|self}{punctuation|,} {variable|tool}{punctuation|,} {variable|run}{punctuation|)}{punctuation|:}
        {keyword|return} {variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"output"} {operator|/} {variable|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {variable|def} {variable|once}{punctuation|(}{variable|self}{punctuation|,} {variable|tool}{punctuation|,} {variable|measure}{punctuation|,} {variable|run}{punctuation|)}{punctuation|:}
        {variable|site}{punctuation|,} {variable|output} {operator|=} {variable|self}{punctuation|.}{variable|site}{punctuation|(}{variable|tool}{punctuation|)}{punctuation|,} {variable|self}{punctuation|.}{variable|output}{punctuation|(}{variable|tool}{punctuation|,} {variable|run}{punctuation|)}
        {variable|output}{punctuation|.}{variable|parent}{punctuation|.}{variable|mkdir}{punctuation|(}{variable|exist_ok}{operator|=}{boolean|True}{punctuation|)}
        {keyword|if} {variable|measure} {operator|=}{operator|=} {string|"cold"}{punctuation|:}
            {keyword|for} {variable|cache} {keyword|in} {variable|tool}{punctuation|.}{variable|caches}{punctuation|:}
                {variable|shutil}{punctuation|.}{variable|rmtree}{punctuation|(}{variable|site} {operator|/} {variable|cache}{punctuation|,} {variable|ignore_errors}{operator|=}{boolean|True}{punctuation|)}
        {keyword|if} {variable|measure} {operator|=}{operator|=} {string|"one edit"}{punctuation|:}
            {keyword|with} {variable|open}{punctuation|(}{variable|self}{punctuation|.}{variable|edited}{punctuation|(}{variable|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {variable|as} {variable|post}{punctuation|:}
                {variable|post}{punctuation|.}{variable|write}{punctuation|(}{variable|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {variable|values} {operator|=} \{{string|"SITE"}{punctuation|:} {variable|site}{punctuation|,} {string|"OUTPUT"}{punctuation|:} {variable|output}{punctuation|,} {string|"LIST"}{punctuation|:} {variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"list"}\}
        {variable|command} {operator|=} [{variable|values}{punctuation|.}{variable|get}{punctuation|(}{variable|part}{punctuation|,} {variable|part}{punctuation|)} {keyword|for} {variable|part} {keyword|in} {variable|tool}{punctuation|.}{variable|command}]
        # {variable|Only} {variable|the} {variable|run} {variable|that} {variable|does} {keyword|not} {variable|count} {variable|may} {variable|make} {variable|the} {variable|archive} {keyword|of} {variable|classes}{punctuation|,} {keyword|and} {variable|waits} {keyword|for} {variable|it}{punctuation|.}
        {variable|environment} {operator|=} {variable|tool}{punctuation|.}{variable|environment} \| {punctuation|(}\{{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}\} {keyword|if} {variable|run} {operator|=}{operator|=} {number|0} {keyword|else} \{\}{punctuation|)}
        {variable|result} {operator|=} {variable|timed}{punctuation|(}{variable|command}{punctuation|,} {variable|environment}{punctuation|,} {variable|self}{punctuation|.}{variable|folder}{punctuation|)}
        {keyword|if} {variable|run} {operator|>} {number|0}{punctuation|:}
            {variable|self}{punctuation|.}{variable|results}{punctuation|.}{variable|setdefault}{punctuation|(}{punctuation|(}{variable|tool}{punctuation|.}{variable|name}{punctuation|,} {variable|measure}{punctuation|)}{punctuation|,} []{punctuation|)}{punctuation|.}{variable|append}{punctuation|(}{variable|result}{punctuation|)}

    {variable|def} {variable|edited}{punctuation|(}{variable|self}{punctuation|,} {variable|site}{punctuation|)}{punctuation|:}
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {keyword|if} {keyword|not} {variable|self}{punctuation|.}{variable|edited_name}{punctuation|:}
            {keyword|with} {variable|os}{punctuation|.}{variable|scandir}{punctuation|(}{variable|self}{punctuation|.}{variable|folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {variable|as} {variable|posts}{punctuation|:}
                {variable|self}{punctuation|.}{variable|edited_name} {operator|=} {variable|min}{punctuation|(}{variable|post}{punctuation|.}{variable|name} {keyword|for} {variable|post} {keyword|in} {variable|posts} {keyword|if} {variable|post}{punctuation|.}{variable|name} {operator|>=} {string|"2019-10"}{punctuation|)}
        {variable|hugos} {operator|=} {variable|site} {operator|/} {string|"content/posts"} {operator|/} {variable|self}{punctuation|.}{variable|edited_name}[{variable|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}]
