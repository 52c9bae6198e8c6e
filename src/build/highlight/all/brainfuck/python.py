{comment|#!/usr/bin/env} {comment|python3}
{comment|"""Measures} {comment|jbuild}{operator|,} {comment|Hugo} {comment|and} {comment|Jekyll} {comment|side} {comment|by} {comment|side} {comment|on} {comment|the} {comment|same} {comment|content}{operator|,} {comment|and} {comment|prints} {comment|a} {comment|Markdown} {comment|table}{operator|.}

{comment|All} {comment|tools} {comment|take} {comment|turns} {comment|in} {comment|one} {comment|run}{operator|,} {comment|so} {comment|that} {comment|a} {comment|noisy} {comment|machine} {comment|is} {comment|unfair} {comment|to} {comment|all} {comment|alike}{operator|.} {comment|Measured} {comment|are:}

  {comment|cold}       {comment|into} {comment|an} {comment|output} {comment|folder} {comment|that} {comment|never} {comment|existed}{operator|,} {comment|without} {comment|anything} {comment|kept} {comment|from} {comment|earlier} {comment|builds}
  {comment|unchanged}  {comment|a} {comment|second} {comment|build} {comment|over} {comment|the} {comment|first}{operator|,} {comment|in} {comment|a} {comment|new} {comment|process}
  {comment|one} {comment|edit}   {comment|a} {comment|third}{operator|,} {comment|after} {comment|one} {comment|sentence} {comment|was} {comment|added} {comment|to} {comment|one} {comment|post}

{comment|Before} {comment|each}{operator|,} {comment|the} {comment|disk} {comment|is} {comment|given} {comment|time} {comment|to} {comment|write} {comment|what} {comment|the} {comment|ones} {comment|before} {comment|left} {comment|(sync)}{operator|.} {comment|Each} {comment|build} {comment|is} {comment|a} {comment|new} {comment|process;} {comment|its} {comment|time} {comment|is}
{comment|the} {comment|wall's}{operator|,} {comment|its} {comment|CPU} {comment|time} {comment|that} {comment|of} {comment|all} {comment|its} {comment|threads}{operator|,} {comment|which} {comment|other} {comment|work} {comment|on} {comment|the} {comment|machine} {comment|disturbs} {comment|less}{operator|,} {comment|its} {comment|memory} {comment|the} {comment|most} {comment|it}
{comment|ever} {comment|held} {comment|(the} {comment|kernel's} {comment|maximum} {comment|resident} {comment|set)}{operator|.} {comment|Nothing} {comment|is} {comment|deleted} {comment|before} {comment|all} {comment|is} {comment|measured:} {comment|on} {comment|some} {comment|disks} {comment|files} {comment|are} {comment|made}
{comment|three} {comment|times} {comment|slower} {comment|after} {comment|a} {comment|deletion}{operator|.}
{comment|"""}

{comment|import} {comment|argparse}
{comment|import} {comment|json}
{comment|import} {comment|os}
{comment|import} {comment|platform}
{comment|import} {comment|shutil}
{comment|import} {comment|signal}
{comment|import} {comment|statistics}
{comment|import} {comment|subprocess}
{comment|import} {comment|sys}
{comment|import} {comment|time}
{comment|from} {comment|pathlib} {comment|import} {comment|Path}

{comment|BENCH} {comment|=} {comment|Path(__file__)}{operator|.}{comment|resolve()}{operator|.}{comment|parent}
{comment|ROOT} {comment|=} {comment|BENCH}{operator|.}{comment|parent}
{comment|MEASURES} {comment|=} {branching important|[}{comment|"cold"}{operator|,} {comment|"unchanged"}{operator|,} {comment|"one} {comment|edit"}{branching important|]}


{comment|class} {comment|Tool:}
    {comment|"""One} {comment|way} {comment|of} {comment|building} {comment|one} {comment|site:} {comment|a} {comment|generator} {comment|with} {comment|a} {comment|JDK} {comment|or} {comment|a} {comment|GOGC}{operator|.}{comment|"""}

    {comment|def} {comment|__init__(self}{operator|,} {comment|name}{operator|,} {comment|site_name}{operator|,} {comment|command}{operator|,} {comment|environment=None}{operator|,} {comment|caches=()}{operator|,} {comment|measures=MEASURES):}
        {comment|self}{operator|.}{comment|name} {comment|=} {comment|name}
        {comment|self}{operator|.}{comment|site_name} {comment|=} {comment|site_name}
        {comment|self}{operator|.}{comment|command} {comment|=} {comment|command}
        {comment|self}{operator|.}{comment|environment} {comment|=} {comment|environment} {comment|or} {comment|\{\}}
        {comment|self}{operator|.}{comment|caches} {comment|=} {comment|caches}
        {comment|self}{operator|.}{comment|measures} {comment|=} {comment|measures}


{comment|def} {comment|fail(message):}
    {comment|sys}{operator|.}{comment|exit(f"bench/run:} {comment|\{message\}")}


{comment|def} {comment|arguments():}
    {comment|parser} {comment|=} {comment|argparse}{operator|.}{comment|ArgumentParser(description=__doc__}{operator|,} {comment|formatter_class=argparse}{operator|.}{comment|RawDescriptionHelpFormatter)}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|sizes"}{operator|,} {comment|default="50}{operator|,}{comment|1000}{operator|,}{comment|10000"}{operator|,} {comment|help="numbers} {comment|of} {comment|posts} {comment|(%(default)s)")}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|tools"}{operator|,} {comment|default="jbuild}{operator|,}{comment|hugo}{operator|,}{comment|jekyll}{operator|,}{comment|floor"}{operator|,} {comment|help="(%(default)s)")}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|jdk"}{operator|,} {comment|default="25}{operator|,}{comment|17"}{operator|,} {comment|help="Java} {comment|versions} {comment|for} {comment|jbuild}{operator|,} {comment|first} {comment|also} {comment|for} {comment|the} {comment|floor} {comment|(%(default)s)")}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|gogc"}{operator|,} {comment|default="100"}{operator|,} {comment|help="values} {comment|of} {comment|GOGC} {comment|for} {comment|Hugo}{operator|,} {comment|the} {comment|ratios'} {comment|base} {comment|first} {comment|(%(default)s)")}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|runs"}{operator|,} {comment|type=int}{operator|,} {comment|default=5}{operator|,} {comment|help="runs} {comment|that} {comment|count}{operator|,} {comment|after} {comment|one} {comment|that} {comment|does} {comment|not} {comment|(%(default)s)")}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|jekyll}{decrement deleted|-}{comment|max"}{operator|,} {comment|type=int}{operator|,} {comment|default=1000}{operator|,} {comment|help="largest} {comment|size} {comment|for} {comment|Jekyll} {comment|(%(default)s)")}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|seed"}{operator|,} {comment|type=int}{operator|,} {comment|default=1}{operator|,} {comment|help="of} {comment|the} {comment|content} {comment|(%(default)s)")}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|work"}{operator|,} {comment|type=Path}{operator|,} {comment|help="folder} {comment|for} {comment|all} {comment|that} {comment|is} {comment|made;} {comment|a} {comment|new} {comment|one} {comment|in} {comment|the} {comment|system's} {comment|if} {comment|not} {comment|given")}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|keep"}{operator|,} {comment|action="store_true"}{operator|,} {comment|help="keep} {comment|that} {comment|folder")}
    {comment|parser}{operator|.}{comment|add_argument("}{decrement deleted|-}{decrement deleted|-}{comment|json"}{operator|,} {comment|type=Path}{operator|,} {comment|help="write} {comment|every} {comment|single} {comment|measurement} {comment|here")}
    {comment|return} {comment|parser}{operator|.}{comment|parse_args()}


{comment|def} {comment|jdk_home(feature):}
    {comment|"""The} {comment|folder} {comment|of} {comment|the} {comment|JDK} {comment|of} {comment|a} {comment|feature} {comment|version}{operator|,} {comment|looked} {comment|for} {comment|where} {comment|jbuild's} {comment|launcher} {comment|looks} {comment|too}{operator|.}{comment|"""}
    {comment|parents} {comment|=} {branching important|[}{comment|"/usr/lib/jvm"}{operator|,} {comment|"/usr/java"}{operator|,} {comment|"/opt/java"}{operator|,} {comment|"/Library/Java/JavaVirtualMachines"}{branching important|]}
    {comment|parents} {increment inserted|+}{comment|=} {branching important|[}{comment|str(Path}{operator|.}{comment|home()} {comment|/} {comment|p)} {comment|for} {comment|p} {comment|in} {comment|("}{operator|.}{comment|sdkman/candidates/java"}{operator|,} {comment|"}{operator|.}{comment|jdks"}{operator|,} {comment|"Library/Java/JavaVirtualMachines")}{branching important|]}
    {comment|homes} {comment|=} {branching important|[}{comment|Path(os}{operator|.}{comment|environ}{branching important|[}{comment|"JAVA_HOME"}{branching important|]}{comment|)}{branching important|]} {comment|if} {comment|"JAVA_HOME"} {comment|in} {comment|os}{operator|.}{comment|environ} {comment|else} {branching important|[}{branching important|]}
    {comment|for} {comment|parent} {comment|in} {comment|map(Path}{operator|,} {comment|parents):}
        {comment|if} {comment|parent}{operator|.}{comment|is_dir():}
            {comment|for} {comment|child} {comment|in} {comment|sorted(parent}{operator|.}{comment|iterdir()):}
                {comment|homes} {increment inserted|+}{comment|=} {branching important|[}{comment|child}{operator|,} {comment|child} {comment|/} {comment|"Contents/Home"}{branching important|]}
    {comment|for} {comment|home} {comment|in} {comment|homes:}
        {comment|release} {comment|=} {comment|home} {comment|/} {comment|"release"}
        {comment|if} {comment|release}{operator|.}{comment|is_file()} {comment|and} {comment|(home} {comment|/} {comment|"bin/javac")}{operator|.}{comment|is_file():}
            {comment|for} {comment|line} {comment|in} {comment|release}{operator|.}{comment|read_text()}{operator|.}{comment|splitlines():}
                {comment|if} {comment|line}{operator|.}{comment|startswith("JAVA_VERSION=")} {comment|and} {comment|line}{operator|.}{comment|split('"')}{branching important|[}{comment|1}{branching important|]}{operator|.}{comment|split("}{operator|.}{comment|")}{branching important|[}{comment|0}{branching important|]} {comment|==} {comment|feature:}
                    {comment|return} {comment|home}{operator|.}{comment|resolve()}
    {comment|fail(f"no} {comment|JDK} {comment|\{feature\}} {comment|was} {comment|found} {comment|in} {comment|JAVA_HOME}{operator|,} {comment|\{'}{operator|,} {comment|'}{operator|.}{comment|join(parents)\}")}


{comment|def} {comment|install(work):}
    {comment|"""Puts} {comment|the} {comment|tool} {comment|where} {comment|it} {comment|stands} {comment|alone}{operator|,} {comment|as} {comment|its} {comment|users} {comment|have} {comment|it;} {comment|in} {comment|a} {comment|clone} {comment|the} {comment|launcher} {comment|looks} {comment|for} {comment|changed} {comment|sources} {comment|too}{operator|.}{comment|"""}
    {comment|subprocess}{operator|.}{comment|run(}{branching important|[}{comment|ROOT} {comment|/} {comment|"jbuild"}{operator|,} {comment|"version"}{branching important|]}{operator|,} {comment|check=True}{operator|,} {comment|stdout=subprocess}{operator|.}{comment|DEVNULL)}
    {comment|folder} {comment|=} {comment|work} {comment|/} {comment|"jbuild"}
    {comment|folder}{operator|.}{comment|mkdir()}
    {comment|shutil}{operator|.}{comment|copy2(ROOT} {comment|/} {comment|"jbuild"}{operator|,} {comment|folder)}
    {comment|shutil}{operator|.}{comment|copy2(ROOT} {comment|/} {comment|"target/jbuild}{operator|.}{comment|jar"}{operator|,} {comment|folder)}
    {comment|return} {comment|folder} {comment|/} {comment|"jbuild"}


{comment|def} {comment|tools(options}{operator|,} {comment|work):}
    {comment|wanted} {comment|=} {comment|options}{operator|.}{comment|tools}{operator|.}{comment|split("}{operator|,}{comment|")}
    {comment|made} {comment|=} {branching important|[}{branching important|]}
    {comment|jdks} {comment|=} {comment|options}{operator|.}{comment|jdk}{operator|.}{comment|split("}{operator|,}{comment|")}
    {comment|if} {comment|"jbuild"} {comment|in} {comment|wanted:}
        {comment|launcher} {comment|=} {comment|install(work)}
        {comment|for} {comment|jdk} {comment|in} {comment|jdks:}
            {comment|environment} {comment|=} {comment|\{"JBUILD_JAVA_HOME":} {comment|str(jdk_home(jdk))}{operator|,} {comment|"XDG_CACHE_HOME":} {comment|str(work} {comment|/} {comment|"cache")\}}
            {comment|#} {comment|The} {comment|first} {comment|build} {comment|trains} {comment|the} {comment|archive} {comment|of} {comment|classes;} {comment|it} {comment|does} {comment|not} {comment|count}{operator|.}
            {comment|made}{operator|.}{comment|append(Tool(f"jbuild}{operator|,} {comment|JDK} {comment|\{jdk\}"}{operator|,} {comment|"jbuild"}{operator|,} {branching important|[}{comment|launcher}{operator|,} {comment|"build"}{operator|,} {comment|"}{decrement deleted|-}{comment|q"}{operator|,} {comment|"}{decrement deleted|-}{comment|s"}{operator|,} {comment|"SITE"}{operator|,} {comment|"}{decrement deleted|-}{comment|d"}{operator|,} {comment|"OUTPUT"}{branching important|]}{operator|,}
                             {comment|environment}{operator|,} {branching important|[}{comment|"}{operator|.}{comment|jbuild"}{branching important|]}{comment|))}
    {comment|if} {comment|"hugo"} {comment|in} {comment|wanted:}
        {comment|for} {comment|gogc} {comment|in} {comment|options}{operator|.}{comment|gogc}{operator|.}{comment|split("}{operator|,}{comment|"):}
            {comment|made}{operator|.}{comment|append(Tool(f"Hugo}{operator|,} {comment|GOGC} {comment|\{gogc\}"}{operator|,} {comment|"hugo"}{operator|,}
                             {branching important|[}{comment|"hugo"}{operator|,} {comment|"}{decrement deleted|-}{decrement deleted|-}{comment|quiet"}{operator|,} {comment|"}{decrement deleted|-}{decrement deleted|-}{comment|noBuildLock"}{operator|,} {comment|"}{decrement deleted|-}{decrement deleted|-}{comment|cacheDir"}{operator|,} {comment|str(work} {comment|/} {comment|"cache/hugo")}{operator|,}
                              {comment|"}{decrement deleted|-}{comment|s"}{operator|,} {comment|"SITE"}{operator|,} {comment|"}{decrement deleted|-}{comment|d"}{operator|,} {comment|"OUTPUT"}{branching important|]}{operator|,} {comment|\{"GOGC":} {comment|gogc\}}{operator|,} {branching important|[}{comment|"resources"}{branching important|]}{comment|))}
    {comment|if} {comment|"jekyll"} {comment|in} {comment|wanted:}
        {comment|made}{operator|.}{comment|append(Tool("Jekyll"}{operator|,} {comment|"jekyll"}{operator|,} {branching important|[}{comment|"jekyll"}{operator|,} {comment|"build"}{operator|,} {comment|"}{decrement deleted|-}{comment|q"}{operator|,} {comment|"}{decrement deleted|-}{comment|s"}{operator|,} {comment|"SITE"}{operator|,} {comment|"}{decrement deleted|-}{comment|d"}{operator|,} {comment|"OUTPUT"}{branching important|]}{operator|,} {comment|\{\}}{operator|,}
                         {branching important|[}{comment|"}{operator|.}{comment|jekyll}{decrement deleted|-}{comment|cache"}{operator|,} {comment|"}{operator|.}{comment|jekyll}{decrement deleted|-}{comment|metadata"}{branching important|]}{comment|))}
    {comment|if} {comment|"floor"} {comment|in} {comment|wanted:}
        {comment|home} {comment|=} {comment|jdk_home(jdks}{branching important|[}{comment|0}{branching important|]}{comment|)}
        {comment|classes} {comment|=} {comment|work} {comment|/} {comment|"floor"}
        {comment|subprocess}{operator|.}{comment|run(}{branching important|[}{comment|home} {comment|/} {comment|"bin/javac"}{operator|,} {comment|"}{decrement deleted|-}{comment|d"}{operator|,} {comment|classes}{operator|,} {comment|BENCH} {comment|/} {comment|"Floor}{operator|.}{comment|java"}{branching important|]}{operator|,} {comment|check=True)}
        {comment|flags} {comment|=} {branching important|[}{comment|"}{decrement deleted|-}{comment|XX:}{increment inserted|+}{comment|UseSerialGC"}{operator|,} {comment|"}{decrement deleted|-}{comment|XX:TieredStopAtLevel=1"}{operator|,} {comment|"}{decrement deleted|-}{comment|XX:}{decrement deleted|-}{comment|UsePerfData"}{branching important|]}
        {comment|made}{operator|.}{comment|append(Tool(f"floor}{operator|,} {comment|JDK} {comment|\{jdks}{branching important|[}{comment|0}{branching important|]}{comment|\}"}{operator|,} {comment|"jbuild"}{operator|,}
                         {branching important|[}{comment|home} {comment|/} {comment|"bin/java"}{operator|,} {comment|*flags}{operator|,} {comment|"}{decrement deleted|-}{comment|cp"}{operator|,} {comment|classes}{operator|,} {comment|"Floor"}{operator|,} {comment|"SITE"}{operator|,} {comment|"LIST"}{operator|,} {comment|"OUTPUT"}{branching important|]}{operator|,} {comment|\{\}}{operator|,} {branching important|[}{branching important|]}{operator|,}
                         {branching important|[}{comment|"cold"}{branching important|]}{comment|))}
    {comment|return} {comment|made}


{comment|def} {comment|timed(command}{operator|,} {comment|environment}{operator|,} {comment|folder):}
    {comment|"""Wall} {comment|seconds}{operator|,} {comment|CPU} {comment|seconds} {comment|and} {comment|peak} {comment|megabytes} {comment|of} {comment|one} {comment|process}{operator|.}{comment|"""}
    {comment|os}{operator|.}{comment|sync()}
    {comment|with} {comment|open(folder} {comment|/} {comment|"log"}{operator|,} {comment|"wb")} {comment|as} {comment|log:}
        {comment|begin} {comment|=} {comment|time}{operator|.}{comment|perf_counter()}
        {comment|process} {comment|=} {comment|subprocess}{operator|.}{comment|Popen(command}{operator|,} {comment|env=os}{operator|.}{comment|environ} {comment|\|} {comment|environment}{operator|,} {comment|cwd=folder}{operator|,} {comment|stdin=subprocess}{operator|.}{comment|DEVNULL}{operator|,}
                                   {comment|stdout=log}{operator|,} {comment|stderr=log)}
        {comment|_}{operator|,} {comment|status}{operator|,} {comment|usage} {comment|=} {comment|os}{operator|.}{comment|wait4(process}{operator|.}{comment|pid}{operator|,} {comment|0)}
        {comment|seconds} {comment|=} {comment|time}{operator|.}{comment|perf_counter()} {decrement deleted|-} {comment|begin}
        {comment|process}{operator|.}{comment|returncode} {comment|=} {comment|os}{operator|.}{comment|waitstatus_to_exitcode(status)}
    {comment|if} {comment|process}{operator|.}{comment|returncode} {comment|!=} {comment|0:}
        {comment|fail(f"\{'} {comment|'}{operator|.}{comment|join(map(str}{operator|,} {comment|command))\}} {comment|ended} {comment|with} {comment|\{process}{operator|.}{comment|returncode\}:\\n\{(folder} {comment|/} {comment|'log')}{operator|.}{comment|read_text()}{branching important|[}{decrement deleted|-}{comment|3000:}{branching important|]}{comment|\}")}
    {comment|scale} {comment|=} {comment|1} {comment|if} {comment|sys}{operator|.}{comment|platform} {comment|==} {comment|"darwin"} {comment|else} {comment|1024}
    {comment|return} {comment|seconds}{operator|,} {comment|usage}{operator|.}{comment|ru_utime} {increment inserted|+} {comment|usage}{operator|.}{comment|ru_stime}{operator|,} {comment|usage}{operator|.}{comment|ru_maxrss} {comment|*} {comment|scale} {comment|/} {comment|1e6}


{comment|class} {comment|Size:}
    {comment|"""All} {comment|that} {comment|is} {comment|measured} {comment|with} {comment|one} {comment|number} {comment|of} {comment|posts}{operator|.}{comment|"""}

    {comment|def} {comment|__init__(self}{operator|,} {comment|posts}{operator|,} {comment|options}{operator|,} {comment|all_tools}{operator|,} {comment|work):}
        {comment|self}{operator|.}{comment|posts} {comment|=} {comment|posts}
        {comment|self}{operator|.}{comment|options} {comment|=} {comment|options}
        {comment|self}{operator|.}{comment|tools} {comment|=} {branching important|[}{comment|t} {comment|for} {comment|t} {comment|in} {comment|all_tools} {comment|if} {comment|t}{operator|.}{comment|site_name} {comment|!=} {comment|"jekyll"} {comment|or} {comment|posts} {pointer keyword|<}{comment|=} {comment|options}{operator|.}{comment|jekyll_max}{branching important|]}
        {comment|self}{operator|.}{comment|folder} {comment|=} {comment|work} {comment|/} {comment|str(posts)}
        {comment|self}{operator|.}{comment|folder}{operator|.}{comment|mkdir()}
        {comment|self}{operator|.}{comment|results} {comment|=} {comment|\{\}}
        {comment|self}{operator|.}{comment|files} {comment|=} {comment|0}
        {comment|self}{operator|.}{comment|bytes} {comment|=} {comment|0}
        {comment|self}{operator|.}{comment|check} {comment|=} {comment|""}
        {comment|self}{operator|.}{comment|edited_name} {comment|=} {comment|None}

    {comment|def} {comment|measure(self):}
        {comment|#} {comment|Two} {comment|variants} {comment|of} {comment|a} {comment|generator} {comment|have} {comment|a} {comment|site} {comment|each}{operator|,} {comment|since} {comment|they} {comment|keep} {comment|things} {comment|in} {comment|it}{operator|.}
        {comment|subprocess}{operator|.}{comment|run(}{branching important|[}{comment|jdk_home(self}{operator|.}{comment|options}{operator|.}{comment|jdk}{operator|.}{comment|split("}{operator|,}{comment|")}{branching important|[}{comment|0}{branching important|]}{comment|)} {comment|/} {comment|"bin/java"}{operator|,} {comment|BENCH} {comment|/} {comment|"Generate}{operator|.}{comment|java"}{operator|,}
                        {comment|"}{decrement deleted|-}{decrement deleted|-}{comment|posts"}{operator|,} {comment|str(self}{operator|.}{comment|posts)}{operator|,} {comment|"}{decrement deleted|-}{decrement deleted|-}{comment|seed"}{operator|,} {comment|str(self}{operator|.}{comment|options}{operator|.}{comment|seed)}{operator|,} {comment|"}{decrement deleted|-}{decrement deleted|-}{comment|out"}{operator|,} {comment|self}{operator|.}{comment|folder} {comment|/} {comment|"sites"}{operator|,}
                        {comment|"}{decrement deleted|-}{decrement deleted|-}{comment|templates"}{operator|,} {comment|BENCH} {comment|/} {comment|"templates"}{operator|,}
                        {comment|"}{decrement deleted|-}{decrement deleted|-}{comment|tools"}{operator|,} {comment|"}{operator|,}{comment|"}{operator|.}{comment|join(sorted(\{t}{operator|.}{comment|site_name} {comment|for} {comment|t} {comment|in} {comment|self}{operator|.}{comment|tools\}} {comment|\|} {comment|\{"jbuild"\}))}{branching important|]}{operator|,} {comment|check=True)}
        {comment|for} {comment|tool} {comment|in} {comment|self}{operator|.}{comment|tools:}
            {comment|source} {comment|=} {comment|self}{operator|.}{comment|folder} {comment|/} {comment|"sites"} {comment|/} {comment|tool}{operator|.}{comment|site_name}
            {comment|shutil}{operator|.}{comment|copytree(source}{operator|,} {comment|self}{operator|.}{comment|site(tool))}
        {comment|for} {comment|run} {comment|in} {comment|range(self}{operator|.}{comment|options}{operator|.}{comment|runs} {increment inserted|+} {comment|1):}
            {comment|for} {comment|measure} {comment|in} {comment|MEASURES:}
                {comment|for} {comment|i} {comment|in} {comment|range(len(self}{operator|.}{comment|tools)):}
                    {comment|tool} {comment|=} {comment|self}{operator|.}{comment|tools}{branching important|[}{comment|(i} {increment inserted|+} {comment|run)} {comment|%} {comment|len(self}{operator|.}{comment|tools)}{branching important|]}
                    {comment|if} {comment|measure} {comment|in} {comment|tool}{operator|.}{comment|measures} {comment|and} {comment|(run} {pointer keyword|>} {comment|0} {comment|or} {comment|not} {comment|tool}{operator|.}{comment|name}{operator|.}{comment|startswith("floor")):}
                        {comment|self}{operator|.}{comment|once(tool}{operator|,} {comment|measure}{operator|,} {comment|run)}
            {comment|if} {comment|run} {comment|==} {comment|0:}
                {comment|self}{operator|.}{comment|compare()}
            {comment|print(f"\{self}{operator|.}{comment|posts\}} {comment|posts:} {comment|run} {comment|\{run\}} {comment|of} {comment|\{self}{operator|.}{comment|options}{operator|.}{comment|runs\}} {comment|done"}{operator|,} {comment|file=sys}{operator|.}{comment|stderr)}

    {comment|def} {comment|site(self}{operator|,} {comment|tool):}
        {comment|return} {comment|self}{operator|.}{comment|folder} {comment|/} {comment|"site"} {comment|/} {comment|tool}{operator|.}{comment|name}{operator|.}{comment|replace("} {comment|"}{operator|,} {comment|"}{decrement deleted|-}{comment|")}{operator|.}{comment|replace("}{operator|,}{comment|"}{operator|,} {comment|"")}

    {comment|def} {comment|output(self}{operator|,} {comment|tool}{operator|,} {comment|run):}
        {comment|return} {comment|self}{operator|.}{comment|folder} {comment|/} {comment|"output"} {comment|/} {comment|f"\{run\}}{decrement deleted|-}{comment|\{self}{operator|.}{comment|site(tool)}{operator|.}{comment|name\}"}

    {comment|def} {comment|once(self}{operator|,} {comment|tool}{operator|,} {comment|measure}{operator|,} {comment|run):}
        {comment|site}{operator|,} {comment|output} {comment|=} {comment|self}{operator|.}{comment|site(tool)}{operator|,} {comment|self}{operator|.}{comment|output(tool}{operator|,} {comment|run)}
        {comment|output}{operator|.}{comment|parent}{operator|.}{comment|mkdir(exist_ok=True)}
        {comment|if} {comment|measure} {comment|==} {comment|"cold":}
            {comment|for} {comment|cache} {comment|in} {comment|tool}{operator|.}{comment|caches:}
                {comment|shutil}{operator|.}{comment|rmtree(site} {comment|/} {comment|cache}{operator|,} {comment|ignore_errors=True)}
        {comment|if} {comment|measure} {comment|==} {comment|"one} {comment|edit":}
            {comment|with} {comment|open(self}{operator|.}{comment|edited(site)}{operator|,} {comment|"a")} {comment|as} {comment|post:}
                {comment|post}{operator|.}{comment|write(f"\\nOne} {comment|more} {comment|sentence}{operator|,} {comment|the} {comment|\{run\}th} {comment|of} {comment|its} {comment|kind}{operator|.}{comment|\\n")}
        {comment|values} {comment|=} {comment|\{"SITE":} {comment|site}{operator|,} {comment|"OUTPUT":} {comment|output}{operator|,} {comment|"LIST":} {comment|self}{operator|.}{comment|folder} {comment|/} {comment|"list"\}}
        {comment|command} {comment|=} {branching important|[}{comment|values}{operator|.}{comment|get(part}{operator|,} {comment|part)} {comment|for} {comment|part} {comment|in} {comment|tool}{operator|.}{comment|command}{branching important|]}
        {comment|#} {comment|Only} {comment|the} {comment|run} {comment|that} {comment|does} {comment|not} {comment|count} {comment|may} {comment|make} {comment|the} {comment|archive} {comment|of} {comment|classes}{operator|,} {comment|and} {comment|waits} {comment|for} {comment|it}{operator|.}
        {comment|environment} {comment|=} {comment|tool}{operator|.}{comment|environment} {comment|\|} {comment|(\{"JBUILD_ARCHIVE":} {comment|"wait"\}} {comment|if} {comment|run} {comment|==} {comment|0} {comment|else} {comment|\{\})}
        {comment|result} {comment|=} {comment|timed(command}{operator|,} {comment|environment}{operator|,} {comment|self}{operator|.}{comment|folder)}
        {comment|if} {comment|run} {pointer keyword|>} {comment|0:}
            {comment|self}{operator|.}{comment|results}{operator|.}{comment|setdefault((tool}{operator|.}{comment|name}{operator|,} {comment|measure)}{operator|,} {branching important|[}{branching important|]}{comment|)}{operator|.}{comment|append(result)}

    {comment|def} {comment|edited(self}{operator|,} {comment|site):}
        {comment|"""The} {comment|first} {comment|post} {comment|from} {comment|the} {comment|middle} {comment|of} {comment|the} {comment|blog's} {comment|time} {comment|on;} {comment|the} {comment|same} {comment|for} {comment|all} {comment|tools}{operator|.}{comment|"""}
        {comment|if} {comment|not} {comment|self}{operator|.}{comment|edited_name:}
            {comment|with} {comment|os}{operator|.}{comment|scandir(self}{operator|.}{comment|folder} {comment|/} {comment|"sites/jbuild/_posts")} {comment|as} {comment|posts:}
                {comment|self}{operator|.}{comment|edited_name} {comment|=} {comment|min(post}{operator|.}{comment|name} {comment|for} {comment|post} {comment|in} {comment|posts} {comment|if} {comment|post}{operator|.}{comment|name} {pointer keyword|>}{comment|=} {comment|"2019}{decrement deleted|-}{comment|10")}
        {comment|hugos} {comment|=} {comment|site} {comment|/} {comment|"content/posts"} {comment|/} {comment|self}{operator|.}{comment|edited_name}{branching important|[}{comment|len("2019}{decrement deleted|-}{comment|10}{decrement deleted|-}{comment|01}{decrement deleted|-}{comment|"):}{branching important|]}
