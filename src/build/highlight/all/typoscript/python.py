{comment|#!/usr/bin/env python3}
"""{tag|Measures} {tag|jbuild}{punctuation|,} {tag|Hugo} {tag|and} {tag|Jekyll} {tag|side} {tag|by} {tag|side} {tag|on} {tag|the} {tag|same} {tag|content}{punctuation|,} {tag|and} {tag|prints} {tag|a} {tag|Markdown} {tag|table{punctuation|.}}

{tag|All} {tag|tools} {tag|take} {tag|turns} {tag|in} {tag|one} {tag|run}{punctuation|,} {tag|so} {tag|that} {tag|a} {tag|noisy} {tag|machine} {tag|is} {tag|unfair} {tag|to} {tag|all} {tag|alike{punctuation|.}} {tag|Measured} {tag|are}{punctuation|:}

  {tag|cold}       {tag|into} {tag|an} {tag|output} {tag|folder} {tag|that} {tag|never} {tag|existed}{punctuation|,} {tag|without} {tag|anything} {tag|kept} {tag|from} {tag|earlier} {tag|builds}
  {tag|unchanged}  {tag|a} {tag|second} {tag|build} {tag|over} {tag|the} {tag|first}{punctuation|,} {tag|in} {tag|a} {tag|new} {tag|process}
  {tag|one} {tag|edit}   {tag|a} {tag|third}{punctuation|,} {tag|after} {tag|one} {tag|sentence} {tag|was} {tag|added} {tag|to} {tag|one} {tag|post}

{tag|Before} {tag|each}{punctuation|,} {tag|the} {tag|disk} {tag|is} {tag|given} {tag|time} {tag|to} {tag|write} {tag|what} {tag|the} {tag|ones} {tag|before} {tag|left} {punctuation|(}{tag|sync}{punctuation|)}{punctuation|.} {tag|Each} {tag|build} {tag|is} {tag|a} {tag|new} {tag|process}{punctuation|;} {tag|its} {tag|time} {tag|is}
{tag|the} {tag|wall}'{tag|s}{punctuation|,} {tag|its} {tag|CPU} {tag|time} {tag|that} {tag|of} {tag|all} {tag|its} {tag|threads}{punctuation|,} {tag|which} {tag|other} {tag|work} {tag|on} {tag|the} {tag|machine} {tag|disturbs} {tag|less}{punctuation|,} {tag|its} {tag|memory} {tag|the} {tag|most} {tag|it}
{tag|ever} {tag|held} {punctuation|(}{tag|the} {tag|kernel}'{tag|s} {tag|maximum} {tag|resident} {tag|set}{punctuation|)}{punctuation|.} {tag|Nothing} {tag|is} {tag|deleted} {tag|before} {tag|all} {tag|is} {tag|measured}{punctuation|:} {tag|on} {tag|some} {tag|disks} {tag|files} {tag|are} {tag|made}
{tag|three} {tag|times} {tag|slower} {tag|after} {tag|a} {tag|deletion{punctuation|.}}
"""

{tag|import} {tag|argparse}
{tag|import} {tag|json}
{tag|import} {tag|os}
{tag|import} {tag|platform}
{tag|import} {tag|shutil}
{tag|import} {tag|signal}
{tag|import} {tag|statistics}
{tag|import} {tag|subprocess}
{tag|import} {tag|sys}
{tag|import} {tag|time}
{tag|from} {tag|pathlib} {tag|import} {tag|Path}

{tag|BENCH} {operator|=} {string|Path(__file__).resolve().parent}
{tag|ROOT} {operator|=} {string|BENCH.parent}
{tag|MEASURES} {operator|=} {string|["cold"{punctuation|,} "unchanged"{punctuation|,} "one edit"}{punctuation|]}


{tag|class} {tag|Tool}{punctuation|:}
    """{tag|One} {tag|way} {tag|of} {tag|building} {tag|one} {tag|site}{punctuation|:} {tag|a} {tag|generator} {tag|with} {tag|a} {tag|JDK} {tag|or} {tag|a} {tag|GOGC{punctuation|.}}"""

    {tag|def} {tag|__init__}{punctuation|(}{tag|self}{punctuation|,} {tag|name}{punctuation|,} {tag|site_name}{punctuation|,} {tag|command}{punctuation|,} {tag|environment}{operator|=}{string|None{punctuation|,} caches=(){punctuation|,} measures=MEASURES){punctuation|:}}
        {tag|self{punctuation|.}}{tag|name} {operator|=} {string|name}
        {tag|self{punctuation|.}}{tag|site_name} {operator|=} {string|site_name}
        {tag|self{punctuation|.}}{tag|command} {operator|=} {string|command}
        {tag|self{punctuation|.}}{tag|environment} {operator|=} {string|environment or \{\}}
        {tag|self{punctuation|.}}{tag|caches} {operator|=} {string|caches}
        {tag|self{punctuation|.}}{tag|measures} {operator|=} {string|measures}


{tag|def} {tag|fail}{punctuation|(}{tag|message}{punctuation|)}{punctuation|:}
    {tag|sys{punctuation|.}}{tag|exit}{punctuation|(}{tag|f}"{tag|bench}{operator|/}{tag|run}{punctuation|:} {punctuation|\{}{tag|message}{punctuation|\}}"{punctuation|)}


{tag|def} {tag|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {tag|parser} {operator|=} {string|argparse.ArgumentParser(description=__doc__{punctuation|,} formatter_class=argparse.RawDescriptionHelpFormatter)}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--sizes}"{punctuation|,} {tag|default}{operator|=}{string|"50{punctuation|,}1000{punctuation|,}10000"{punctuation|,} help="numbers of posts (%(default)s)")}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--tools}"{punctuation|,} {tag|default}{operator|=}{string|"jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help="(%(default)s)")}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--jdk}"{punctuation|,} {tag|default}{operator|=}{string|"25{punctuation|,}17"{punctuation|,} help="Java versions for jbuild{punctuation|,} first also for the floor (%(default)s)")}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--gogc}"{punctuation|,} {tag|default}{operator|=}{string|"100"{punctuation|,} help="values of GOGC for Hugo{punctuation|,} the ratios' base first (%(default)s)")}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--runs}"{punctuation|,} {tag|type}{operator|=}{string|int{punctuation|,} default=5{punctuation|,} help="runs that count{punctuation|,} after one that does not (%(default)s)")}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--jekyll-max}"{punctuation|,} {tag|type}{operator|=}{string|int{punctuation|,} default=1000{punctuation|,} help="largest size for Jekyll (%(default)s)")}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--seed}"{punctuation|,} {tag|type}{operator|=}{string|int{punctuation|,} default=1{punctuation|,} help="of the content (%(default)s)")}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--work}"{punctuation|,} {tag|type}{operator|=}{string|Path{punctuation|,} help="folder for all that is made; a new one in the system's if not given")}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--keep}"{punctuation|,} {tag|action}{operator|=}{string|"store_true"{punctuation|,} help="keep that folder")}
    {tag|parser{punctuation|.}}{tag|add_argument}{punctuation|(}"{tag|--json}"{punctuation|,} {tag|type}{operator|=}{string|Path{punctuation|,} help="write every single measurement here")}
    {tag|return} {tag|parser{punctuation|.}}{tag|parse_args}{punctuation|(}{punctuation|)}


{tag|def} {tag|jdk_home}{punctuation|(}{tag|feature}{punctuation|)}{punctuation|:}
    """{tag|The} {tag|folder} {tag|of} {tag|the} {tag|JDK} {tag|of} {tag|a} {tag|feature} {tag|version}{punctuation|,} {tag|looked} {tag|for} {tag|where} {tag|jbuild}'{tag|s} {tag|launcher} {tag|looks} {tag|too{punctuation|.}}"""
    {tag|parents} {operator|=} {string|["/usr/lib/jvm"{punctuation|,} "/usr/java"{punctuation|,} "/opt/java"{punctuation|,} "/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {tag|parents} {operator|+}{operator|=} {string|[str(Path.home() / p) for p in (".sdkman/candidates/java"{punctuation|,} ".jdks"{punctuation|,} "Library/Java/JavaVirtualMachines")}{punctuation|]}
    {tag|homes} {operator|=} {string|[Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else [}{punctuation|]}
    {tag|for} {tag|parent} {tag|in} {tag|map}{punctuation|(}{tag|Path}{punctuation|,} {tag|parents}{punctuation|)}{punctuation|:}
        {tag|if} {tag|parent{punctuation|.}}{tag|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {tag|for} {tag|child} {tag|in} {tag|sorted}{punctuation|(}{tag|parent{punctuation|.}}{tag|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {tag|homes} {operator|+}{operator|=} {string|[child{punctuation|,} child / "Contents/Home"}{punctuation|]}
    {tag|for} {tag|home} {tag|in} {tag|homes}{punctuation|:}
        {tag|release} {operator|=} {string|home / "release"}
        {tag|if} {tag|release{punctuation|.}}{tag|is_file}{punctuation|(}{punctuation|)} {tag|and} {punctuation|(}{tag|home} {operator|/} "{tag|bin}{operator|/}{tag|javac}"{punctuation|)}{tag|{punctuation|.}is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {tag|for} {tag|line} {tag|in} {tag|release{punctuation|.}}{tag|read_text}{punctuation|(}{punctuation|)}{tag|{punctuation|.}splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {tag|if} {tag|line{punctuation|.}}{tag|startswith}{punctuation|(}"{tag|JAVA_VERSION}{operator|=}{string|") and line.split('"')[1].split(".")[0] == feature{punctuation|:}}
                    {tag|return} {tag|home{punctuation|.}}{tag|resolve}{punctuation|(}{punctuation|)}
    {tag|fail}{punctuation|(}{tag|f}"{tag|no} {tag|JDK} {punctuation|\{}{tag|feature}{punctuation|\}} {tag|was} {tag|found} {tag|in} {tag|JAVA_HOME}{punctuation|,} {punctuation|\{}'{punctuation|,} '{tag|{punctuation|.}join}{punctuation|(}{tag|parents}{punctuation|)}{punctuation|\}}"{punctuation|)}


{tag|def} {tag|install}{punctuation|(}{tag|work}{punctuation|)}{punctuation|:}
    """{tag|Puts} {tag|the} {tag|tool} {tag|where} {tag|it} {tag|stands} {tag|alone}{punctuation|,} {tag|as} {tag|its} {tag|users} {tag|have} {tag|it}{punctuation|;} {tag|in} {tag|a} {tag|clone} {tag|the} {tag|launcher} {tag|looks} {tag|for} {tag|changed} {tag|sources} {tag|too{punctuation|.}}"""
    {tag|subprocess{punctuation|.}}{tag|run}{punctuation|(}{punctuation|[}{tag|ROOT} {operator|/} "{tag|jbuild}"{punctuation|,} "{tag|version}"{punctuation|]}{punctuation|,} {tag|check}{operator|=}{string|True{punctuation|,} stdout=subprocess.DEVNULL)}
    {tag|folder} {operator|=} {string|work / "jbuild"}
    {tag|folder{punctuation|.}}{tag|mkdir}{punctuation|(}{punctuation|)}
    {tag|shutil{punctuation|.}}{tag|copy2}{punctuation|(}{tag|ROOT} {operator|/} "{tag|jbuild}"{punctuation|,} {tag|folder}{punctuation|)}
    {tag|shutil{punctuation|.}}{tag|copy2}{punctuation|(}{tag|ROOT} {operator|/} "{tag|target}{operator|/}{tag|jbuild{punctuation|.}}{tag|jar}"{punctuation|,} {tag|folder}{punctuation|)}
    {tag|return} {tag|folder} {operator|/} "{tag|jbuild}"


{tag|def} {tag|tools}{punctuation|(}{tag|options}{punctuation|,} {tag|work}{punctuation|)}{punctuation|:}
    {tag|wanted} {operator|=} {string|options.tools.split("{punctuation|,}")}
    {tag|made} {operator|=} {string|[}{punctuation|]}
    {tag|jdks} {operator|=} {string|options.jdk.split("{punctuation|,}")}
    {tag|if} "{tag|jbuild}" {tag|in} {tag|wanted}{punctuation|:}
        {tag|launcher} {operator|=} {string|install(work)}
        {tag|for} {tag|jdk} {tag|in} {tag|jdks}{punctuation|:}
            {tag|environment} {operator|=} {string|\{"JBUILD_JAVA_HOME"{punctuation|:} str(jdk_home(jdk)){punctuation|,} "XDG_CACHE_HOME"{punctuation|:} str(work / "cache")\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            {tag|made{punctuation|.}}{tag|append}{punctuation|(}{tag|Tool}{punctuation|(}{tag|f}"{tag|jbuild}{punctuation|,} {tag|JDK} {punctuation|\{}{tag|jdk}{punctuation|\}}"{punctuation|,} "{tag|jbuild}"{punctuation|,} {punctuation|[}{tag|launcher}{punctuation|,} "{tag|build}"{punctuation|,} "{tag|-q}"{punctuation|,} "{tag|-s}"{punctuation|,} "{tag|SITE}"{punctuation|,} "{tag|-d}"{punctuation|,} "{tag|OUTPUT}"{punctuation|]}{punctuation|,}
                             {tag|environment}{punctuation|,} {punctuation|[}"{tag|{punctuation|.}jbuild}"{punctuation|]}{punctuation|)}{punctuation|)}
    {tag|if} "{tag|hugo}" {tag|in} {tag|wanted}{punctuation|:}
        {tag|for} {tag|gogc} {tag|in} {tag|options{punctuation|.}}{tag|gogc{punctuation|.}}{tag|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|:}
            {tag|made{punctuation|.}}{tag|append}{punctuation|(}{tag|Tool}{punctuation|(}{tag|f}"{tag|Hugo}{punctuation|,} {tag|GOGC} {punctuation|\{}{tag|gogc}{punctuation|\}}"{punctuation|,} "{tag|hugo}"{punctuation|,}
                             {punctuation|[}"{tag|hugo}"{punctuation|,} "{tag|--quiet}"{punctuation|,} "{tag|--noBuildLock}"{punctuation|,} "{tag|--cacheDir}"{punctuation|,} {tag|str}{punctuation|(}{tag|work} {operator|/} "{tag|cache}{operator|/}{tag|hugo}"{punctuation|)}{punctuation|,}
                              "{tag|-s}"{punctuation|,} "{tag|SITE}"{punctuation|,} "{tag|-d}"{punctuation|,} "{tag|OUTPUT}"{punctuation|]}{punctuation|,} {punctuation|\{}"{tag|GOGC}"{punctuation|:} {tag|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}"{tag|resources}"{punctuation|]}{punctuation|)}{punctuation|)}
    {tag|if} "{tag|jekyll}" {tag|in} {tag|wanted}{punctuation|:}
        {tag|made{punctuation|.}}{tag|append}{punctuation|(}{tag|Tool}{punctuation|(}"{tag|Jekyll}"{punctuation|,} "{tag|jekyll}"{punctuation|,} {punctuation|[}"{tag|jekyll}"{punctuation|,} "{tag|build}"{punctuation|,} "{tag|-q}"{punctuation|,} "{tag|-s}"{punctuation|,} "{tag|SITE}"{punctuation|,} "{tag|-d}"{punctuation|,} "{tag|OUTPUT}"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}"{tag|{punctuation|.}jekyll-cache}"{punctuation|,} "{tag|{punctuation|.}jekyll-metadata}"{punctuation|]}{punctuation|)}{punctuation|)}
    {tag|if} "{tag|floor}" {tag|in} {tag|wanted}{punctuation|:}
        {tag|home} {operator|=} {string|jdk_home(jdks[0])}
        {tag|classes} {operator|=} {string|work / "floor"}
        {tag|subprocess{punctuation|.}}{tag|run}{punctuation|(}{punctuation|[}{tag|home} {operator|/} "{tag|bin}{operator|/}{tag|javac}"{punctuation|,} "{tag|-d}"{punctuation|,} {tag|classes}{punctuation|,} {tag|BENCH} {operator|/} "{tag|Floor{punctuation|.}}{tag|java}"{punctuation|]}{punctuation|,} {tag|check}{operator|=}{string|True)}
        {tag|flags} {operator|=} {string|["-XX{punctuation|:}+UseSerialGC"{punctuation|,} "-XX{punctuation|:}TieredStopAtLevel=1"{punctuation|,} "-XX{punctuation|:}-UsePerfData"}{punctuation|]}
        {tag|made{punctuation|.}}{tag|append}{punctuation|(}{tag|Tool}{punctuation|(}{tag|f}"{tag|floor}{punctuation|,} {tag|JDK} {punctuation|\{}{tag|jdks}{punctuation|[}{tag|0}{punctuation|]}{punctuation|\}}"{punctuation|,} "{tag|jbuild}"{punctuation|,}
                         {punctuation|[}{tag|home} {operator|/} "{tag|bin}{operator|/}{tag|java}"{punctuation|,} {operator|*}{tag|flags}{punctuation|,} "{tag|-cp}"{punctuation|,} {tag|classes}{punctuation|,} "{tag|Floor}"{punctuation|,} "{tag|SITE}"{punctuation|,} "{tag|LIST}"{punctuation|,} "{tag|OUTPUT}"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}"{tag|cold}"{punctuation|]}{punctuation|)}{punctuation|)}
    {tag|return} {tag|made}


{tag|def} {tag|timed}{punctuation|(}{tag|command}{punctuation|,} {tag|environment}{punctuation|,} {tag|folder}{punctuation|)}{punctuation|:}
    """{tag|Wall} {tag|seconds}{punctuation|,} {tag|CPU} {tag|seconds} {tag|and} {tag|peak} {tag|megabytes} {tag|of} {tag|one} {tag|process{punctuation|.}}"""
    {tag|os{punctuation|.}}{tag|sync}{punctuation|(}{punctuation|)}
    {tag|with} {tag|open}{punctuation|(}{tag|folder} {operator|/} "{tag|log}"{punctuation|,} "{tag|wb}"{punctuation|)} {tag|as} {tag|log}{punctuation|:}
        {tag|begin} {operator|=} {string|time.perf_counter()}
        {tag|process} {operator|=} {string|subprocess.Popen(command{punctuation|,} env=os.environ {punctuation|\|} environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess.DEVNULL{punctuation|,}}
                                   {tag|stdout}{operator|=}{string|log{punctuation|,} stderr=log)}
        {tag|_}{punctuation|,} {tag|status}{punctuation|,} {tag|usage} {operator|=} {string|os.wait4(process.pid{punctuation|,} 0)}
        {tag|seconds} {operator|=} {string|time.perf_counter() - begin}
        {tag|process{punctuation|.}}{tag|returncode} {operator|=} {string|os.waitstatus_to_exitcode(status)}
    {tag|if} {tag|process{punctuation|.}}{tag|returncode} {operator|!=} {string|0{punctuation|:}}
        {tag|fail}{punctuation|(}{tag|f}"{punctuation|\{}' '{tag|{punctuation|.}join}{punctuation|(}{tag|map}{punctuation|(}{tag|str}{punctuation|,} {tag|command}{punctuation|)}{punctuation|)}{punctuation|\}} {tag|ended} {tag|with} {punctuation|\{}{tag|process{punctuation|.}}{tag|returncode}{punctuation|\}}{punctuation|:}{tag|\\n}{punctuation|\{}{punctuation|(}{tag|folder} {operator|/} '{tag|log}'{punctuation|)}{tag|{punctuation|.}read_text}{punctuation|(}{punctuation|)}{punctuation|[}{tag|-3000}{punctuation|:}{punctuation|]}{punctuation|\}}"{punctuation|)}
    {tag|scale} {operator|=} {string|1 if sys.platform == "darwin" else 1024}
    {tag|return} {tag|seconds}{punctuation|,} {tag|usage{punctuation|.}}{tag|ru_utime} {operator|+} {tag|usage{punctuation|.}}{tag|ru_stime}{punctuation|,} {tag|usage{punctuation|.}}{tag|ru_maxrss} {operator|*} {tag|scale} {operator|/} {tag|1e6}


{tag|class} {tag|Size}{punctuation|:}
    """{tag|All} {tag|that} {tag|is} {tag|measured} {tag|with} {tag|one} {tag|number} {tag|of} {tag|posts{punctuation|.}}"""

    {tag|def} {tag|__init__}{punctuation|(}{tag|self}{punctuation|,} {tag|posts}{punctuation|,} {tag|options}{punctuation|,} {tag|all_tools}{punctuation|,} {tag|work}{punctuation|)}{punctuation|:}
        {tag|self{punctuation|.}}{tag|posts} {operator|=} {string|posts}
        {tag|self{punctuation|.}}{tag|options} {operator|=} {string|options}
        {tag|self{punctuation|.}}{tag|tools} {operator|=} {string|[t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max}{punctuation|]}
        {tag|self{punctuation|.}}{tag|folder} {operator|=} {string|work / str(posts)}
        {tag|self{punctuation|.}}{tag|folder{punctuation|.}}{tag|mkdir}{punctuation|(}{punctuation|)}
        {tag|self{punctuation|.}}{tag|results} {operator|=} {string|\{\}}
        {tag|self{punctuation|.}}{tag|files} {operator|=} {string|{number|0}}
        {tag|self{punctuation|.}}{tag|bytes} {operator|=} {string|{number|0}}
        {tag|self{punctuation|.}}{tag|check} {operator|=} {string|""}
        {tag|self{punctuation|.}}{tag|edited_name} {operator|=} {string|None}

    {tag|def} {tag|measure}{punctuation|(}{tag|self}{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        {tag|subprocess{punctuation|.}}{tag|run}{punctuation|(}{punctuation|[}{tag|jdk_home}{punctuation|(}{tag|self{punctuation|.}}{tag|options{punctuation|.}}{tag|jdk{punctuation|.}}{tag|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|[}{tag|0}{punctuation|]}{punctuation|)} {operator|/} "{tag|bin}{operator|/}{tag|java}"{punctuation|,} {tag|BENCH} {operator|/} "{tag|Generate{punctuation|.}}{tag|java}"{punctuation|,}
                        "{tag|--posts}"{punctuation|,} {tag|str}{punctuation|(}{tag|self{punctuation|.}}{tag|posts}{punctuation|)}{punctuation|,} "{tag|--seed}"{punctuation|,} {tag|str}{punctuation|(}{tag|self{punctuation|.}}{tag|options{punctuation|.}}{tag|seed}{punctuation|)}{punctuation|,} "{tag|--out}"{punctuation|,} {tag|self{punctuation|.}}{tag|folder} {operator|/} "{tag|sites}"{punctuation|,}
                        "{tag|--templates}"{punctuation|,} {tag|BENCH} {operator|/} "{tag|templates}"{punctuation|,}
                        "{tag|--tools}"{punctuation|,} "{punctuation|,}"{tag|{punctuation|.}join}{punctuation|(}{tag|sorted}{punctuation|(}{punctuation|\{}{tag|t{punctuation|.}}{tag|site_name} {tag|for} {tag|t} {tag|in} {tag|self{punctuation|.}}{tag|tools}{punctuation|\}} {punctuation|\|} {punctuation|\{}"{tag|jbuild}"{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {tag|check}{operator|=}{string|True)}
        {tag|for} {tag|tool} {tag|in} {tag|self{punctuation|.}}{tag|tools}{punctuation|:}
            {tag|source} {operator|=} {string|self.folder / "sites" / tool.site_name}
            {tag|shutil{punctuation|.}}{tag|copytree}{punctuation|(}{tag|source}{punctuation|,} {tag|self{punctuation|.}}{tag|site}{punctuation|(}{tag|tool}{punctuation|)}{punctuation|)}
        {tag|for} {tag|run} {tag|in} {tag|range}{punctuation|(}{tag|self{punctuation|.}}{tag|options{punctuation|.}}{tag|runs} {operator|+} {tag|1}{punctuation|)}{punctuation|:}
            {tag|for} {tag|measure} {tag|in} {tag|MEASURES}{punctuation|:}
                {tag|for} {tag|i} {tag|in} {tag|range}{punctuation|(}{tag|len}{punctuation|(}{tag|self{punctuation|.}}{tag|tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    {tag|tool} {operator|=} {string|self.tools[(i + run) % len(self.tools)}{punctuation|]}
                    {tag|if} {tag|measure} {tag|in} {tag|tool{punctuation|.}}{tag|measures} {tag|and} {punctuation|(}{tag|run} {operator|>} {tag|0} {tag|or} {tag|not} {tag|tool{punctuation|.}}{tag|name{punctuation|.}}{tag|startswith}{punctuation|(}"{tag|floor}"{punctuation|)}{punctuation|)}{punctuation|:}
                        {tag|self{punctuation|.}}{tag|once}{punctuation|(}{tag|tool}{punctuation|,} {tag|measure}{punctuation|,} {tag|run}{punctuation|)}
            {tag|if} {tag|run} {operator|=}{string|= 0{punctuation|:}}
                {tag|self{punctuation|.}}{tag|compare}{punctuation|(}{punctuation|)}
            {tag|print}{punctuation|(}{tag|f}"{punctuation|\{}{tag|self{punctuation|.}}{tag|posts}{punctuation|\}} {tag|posts}{punctuation|:} {tag|run} {punctuation|\{}{tag|run}{punctuation|\}} {tag|of} {punctuation|\{}{tag|self{punctuation|.}}{tag|options{punctuation|.}}{tag|runs}{punctuation|\}} {tag|done}"{punctuation|,} {tag|file}{operator|=}{string|sys.stderr)}

    {tag|def} {tag|site}{punctuation|(}{tag|self}{punctuation|,} {tag|tool}{punctuation|)}{punctuation|:}
        {tag|return} {tag|self{punctuation|.}}{tag|folder} {operator|/} "{tag|site}" {operator|/} {tag|tool{punctuation|.}}{tag|name{punctuation|.}}{tag|replace}{punctuation|(}" "{punctuation|,} "{tag|-}"{punctuation|)}{tag|{punctuation|.}replace}{punctuation|(}"{punctuation|,}"{punctuation|,} ""{punctuation|)}

    {tag|def} {tag|output}{punctuation|(}{tag|self}{punctuation|,} {tag|tool}{punctuation|,} {tag|run}{punctuation|)}{punctuation|:}
        {tag|return} {tag|self{punctuation|.}}{tag|folder} {operator|/} "{tag|output}" {operator|/} {tag|f}"{punctuation|\{}{tag|run}{punctuation|\}}{tag|-}{punctuation|\{}{tag|self{punctuation|.}}{tag|site}{punctuation|(}{tag|tool}{punctuation|)}{tag|{punctuation|.}name}{punctuation|\}}"

    {tag|def} {tag|once}{punctuation|(}{tag|self}{punctuation|,} {tag|tool}{punctuation|,} {tag|measure}{punctuation|,} {tag|run}{punctuation|)}{punctuation|:}
        {tag|site}{punctuation|,} {tag|output} {operator|=} {string|self.site(tool){punctuation|,} self.output(tool{punctuation|,} run)}
        {tag|output{punctuation|.}}{tag|parent{punctuation|.}}{tag|mkdir}{punctuation|(}{tag|exist_ok}{operator|=}{string|True)}
        {tag|if} {tag|measure} {operator|=}{string|= "cold"{punctuation|:}}
            {tag|for} {tag|cache} {tag|in} {tag|tool{punctuation|.}}{tag|caches}{punctuation|:}
                {tag|shutil{punctuation|.}}{tag|rmtree}{punctuation|(}{tag|site} {operator|/} {tag|cache}{punctuation|,} {tag|ignore_errors}{operator|=}{string|True)}
        {tag|if} {tag|measure} {operator|=}{string|= "one edit"{punctuation|:}}
            {tag|with} {tag|open}{punctuation|(}{tag|self{punctuation|.}}{tag|edited}{punctuation|(}{tag|site}{punctuation|)}{punctuation|,} "{tag|a}"{punctuation|)} {tag|as} {tag|post}{punctuation|:}
                {tag|post{punctuation|.}}{tag|write}{punctuation|(}{tag|f}"{tag|\\nOne} {tag|more} {tag|sentence}{punctuation|,} {tag|the} {punctuation|\{}{tag|run}{punctuation|\}}{tag|th} {tag|of} {tag|its} {tag|kind{punctuation|.}}{tag|\\n}"{punctuation|)}
        {tag|values} {operator|=} {string|\{"SITE"{punctuation|:} site{punctuation|,} "OUTPUT"{punctuation|:} output{punctuation|,} "LIST"{punctuation|:} self.folder / "list"\}}
        {tag|command} {operator|=} {string|[values.get(part{punctuation|,} part) for part in tool.command}{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        {tag|environment} {operator|=} {string|tool.environment {punctuation|\|} (\{"JBUILD_ARCHIVE"{punctuation|:} "wait"\} if run == 0 else \{\})}
        {tag|result} {operator|=} {string|timed(command{punctuation|,} environment{punctuation|,} self.folder)}
        {tag|if} {tag|run} {operator|>} {tag|0}{punctuation|:}
            {tag|self{punctuation|.}}{tag|results{punctuation|.}}{tag|setdefault}{punctuation|(}{punctuation|(}{tag|tool{punctuation|.}}{tag|name}{punctuation|,} {tag|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{tag|{punctuation|.}append}{punctuation|(}{tag|result}{punctuation|)}

    {tag|def} {tag|edited}{punctuation|(}{tag|self}{punctuation|,} {tag|site}{punctuation|)}{punctuation|:}
        """{tag|The} {tag|first} {tag|post} {tag|from} {tag|the} {tag|middle} {tag|of} {tag|the} {tag|blog}'{tag|s} {tag|time} {tag|on}{punctuation|;} {tag|the} {tag|same} {tag|for} {tag|all} {tag|tools{punctuation|.}}"""
        {tag|if} {tag|not} {tag|self{punctuation|.}}{tag|edited_name}{punctuation|:}
            {tag|with} {tag|os{punctuation|.}}{tag|scandir}{punctuation|(}{tag|self{punctuation|.}}{tag|folder} {operator|/} "{tag|sites}{operator|/}{tag|jbuild}{operator|/}{tag|_posts}"{punctuation|)} {tag|as} {tag|posts}{punctuation|:}
                {tag|self{punctuation|.}}{tag|edited_name} {operator|=} {string|min(post.name for post in posts if post.name >= "2019-10")}
        {tag|hugos} {operator|=} {string|site / "content/posts" / self.edited_name[len("2019-10-01-"){punctuation|:}}{punctuation|]}
