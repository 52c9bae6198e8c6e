{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string-literal|{string|""}}"Measures jbuild{punctuation|,} Hugo and Jekyll side {keyword|by} side {boolean|on} the same content{punctuation|,} and prints a Markdown table.

{command keyword|All} tools take turns {keyword|in} one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured are{punctuation|:}

  {command keyword|cold}       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  {command keyword|unchanged}  a second build over the first{punctuation|,} {keyword|in} a new process
  {command keyword|one} edit   a third{punctuation|,} after one sentence was added to one post

{command keyword|Before} each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process; its time is
{command keyword|the} wall's{punctuation|,} its CPU time that {keyword|of} all its threads{punctuation|,} which other work {boolean|on} the machine disturbs less{punctuation|,} its memory the most it
{command keyword|ever} held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is measured{punctuation|:} {boolean|on} some disks files are made
{command keyword|three} times slower after a deletion.
{string-literal|{string|""}}"

{command keyword|import} argparse
{command keyword|import} json
{command keyword|import} os
{command keyword|import} platform
{command keyword|import} shutil
{command keyword|import} signal
{command keyword|import} statistics
{command keyword|import} subprocess
{command keyword|import} sys
{command keyword|import} time
{command keyword|from} pathlib import Path

{command keyword|BENCH} {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}.{function|resolve}{punctuation|(}{punctuation|)}.parent
{command keyword|ROOT} {operator|=} BENCH.parent
{command keyword|MEASURES} {operator|=} {punctuation|[}{string-literal|{string|"cold"}}{punctuation|,} {string-literal|{string|"unchanged"}}{punctuation|,} {string-literal|{string|"one edit"}}{punctuation|]}


{command keyword|class} Tool{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"One way of building one site: a generator with a JDK or a GOGC."}}{string-literal|{string|""}}

    {command keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        {command keyword|self}.name {operator|=} name
        {command keyword|self}.site_name {operator|=} site_name
        {command keyword|self}.command {operator|=} command
        {command keyword|self}.environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        {command keyword|self}.caches {operator|=} caches
        {command keyword|self}.measures {operator|=} measures


{command keyword|def} {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    {command keyword|sys}.{function|exit}{punctuation|(}f{string-literal|{string|"bench/run: \{message\}"}}{punctuation|)}


{command keyword|def} {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {command keyword|parser} {operator|=} argparse.{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--sizes"}}{punctuation|,} default{operator|=}{string-literal|{string|"50,1000,10000"}}{punctuation|,} help{operator|=}{string-literal|{string|"numbers of posts (%(default)s)"}}{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--tools"}}{punctuation|,} default{operator|=}{string-literal|{string|"jbuild,hugo,jekyll,floor"}}{punctuation|,} help{operator|=}{string-literal|{string|"(%(default)s)"}}{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--jdk"}}{punctuation|,} default{operator|=}{string-literal|{string|"25,17"}}{punctuation|,} help{operator|=}{string-literal|{string|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--gogc"}}{punctuation|,} default{operator|=}{string-literal|{string|"100"}}{punctuation|,} help{operator|=}{string-literal|{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--runs"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string-literal|{string|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--jekyll-max"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string-literal|{string|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--seed"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string-literal|{string|"of the content (%(default)s)"}}{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--work"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-literal|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--keep"}}{punctuation|,} action{operator|=}{string-literal|{string|"store_true"}}{punctuation|,} help{operator|=}{string-literal|{string|"keep that folder"}}{punctuation|)}
    {command keyword|parser}.{function|add_argument}{punctuation|(}{string-literal|{string|"--json"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-literal|{string|"write every single measurement here"}}{punctuation|)}
    {command keyword|return} parser.{function|parse_args}{punctuation|(}{punctuation|)}


{command keyword|def} {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}}{string-literal|{string|""}}
    {command keyword|parents} {operator|=} {punctuation|[}{string-literal|{string|"/usr/lib/jvm"}}{punctuation|,} {string-literal|{string|"/usr/java"}}{punctuation|,} {string-literal|{string|"/opt/java"}}{punctuation|,} {string-literal|{string|"/Library/Java/JavaVirtualMachines"}}{punctuation|]}
    {command keyword|parents} {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path.{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {keyword|in} {punctuation|(}{string-literal|{string|".sdkman/candidates/java"}}{punctuation|,} {string-literal|{string|".jdks"}}{punctuation|,} {string-literal|{string|"Library/Java/JavaVirtualMachines"}}{punctuation|)}{punctuation|]}
    {command keyword|homes} {operator|=} {punctuation|[}{function|Path}{punctuation|(}os.environ{punctuation|[}{string-literal|{string|"JAVA_HOME"}}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string-literal|{string|"JAVA_HOME"}} {keyword|in} os.environ else {punctuation|[}{punctuation|]}
    {command keyword|for} parent {keyword|in} {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {command keyword|if} parent.{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {command keyword|for} child {keyword|in} {function|sorted}{punctuation|(}parent.{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {command keyword|homes} {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string-literal|{string|"Contents/Home"}}{punctuation|]}
    {command keyword|for} home {keyword|in} homes{punctuation|:}
        {command keyword|release} {operator|=} home {operator|/} {string-literal|{string|"release"}}
        {command keyword|if} release.{function|is_file}{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {string-literal|{string|"bin/javac"}}{punctuation|)}.{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {command keyword|for} line {keyword|in} release.{function|read_text}{punctuation|(}{punctuation|)}.{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {command keyword|if} line.{function|startswith}{punctuation|(}{string-literal|{string|"JAVA_VERSION="}}{punctuation|)} and line.{function|split}{punctuation|(}'{string-literal|{string|"')[1].split("}}."{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    {command keyword|return} home.{function|resolve}{punctuation|(}{punctuation|)}
    {command keyword|fail}{punctuation|(}f{string-literal|{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}}{punctuation|)}


{command keyword|def} {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}}{string-literal|{string|""}}
    {command keyword|subprocess}.{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string-literal|{string|"jbuild"}}{punctuation|,} {string-literal|{string|"version"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    {command keyword|folder} {operator|=} work {operator|/} {string-literal|{string|"jbuild"}}
    {command keyword|folder}.{function|mkdir}{punctuation|(}{punctuation|)}
    {command keyword|shutil}.{function|copy2}{punctuation|(}ROOT {operator|/} {string-literal|{string|"jbuild"}}{punctuation|,} folder{punctuation|)}
    {command keyword|shutil}.{function|copy2}{punctuation|(}ROOT {operator|/} {string-literal|{string|"target/jbuild.jar"}}{punctuation|,} folder{punctuation|)}
    {command keyword|return} folder {operator|/} {string-literal|{string|"jbuild"}}


{command keyword|def} {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    {command keyword|wanted} {operator|=} options.tools.{function|split}{punctuation|(}{string-literal|{string|","}}{punctuation|)}
    {command keyword|made} {operator|=} {punctuation|[}{punctuation|]}
    {command keyword|jdks} {operator|=} options.jdk.{function|split}{punctuation|(}{string-literal|{string|","}}{punctuation|)}
    {command keyword|if} {string-literal|{string|"jbuild"}} {keyword|in} wanted{punctuation|:}
        {command keyword|launcher} {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        {command keyword|for} jdk {keyword|in} jdks{punctuation|:}
            {command keyword|environment} {operator|=} {punctuation|\{}{string-literal|{string|"JBUILD_JAVA_HOME"}}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string-literal|{string|"XDG_CACHE_HOME"}}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string-literal|{string|"cache"}}{punctuation|)}{punctuation|\}}
            {operator|#} The first build trains the archive {keyword|of} classes; it does not count.
            {command keyword|made}.{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string-literal|{string|"jbuild, JDK \{jdk\}"}}{punctuation|,} {string-literal|{string|"jbuild"}}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string-literal|{string|"build"}}{punctuation|,} {string-literal|{string|"-q"}}{punctuation|,} {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,}
                             {command keyword|environment}{punctuation|,} {punctuation|[}{string-literal|{string|".jbuild"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {command keyword|if} {string-literal|{string|"hugo"}} {keyword|in} wanted{punctuation|:}
        {command keyword|for} gogc {keyword|in} options.gogc.{function|split}{punctuation|(}{string-literal|{string|","}}{punctuation|)}{punctuation|:}
            {command keyword|made}.{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string-literal|{string|"Hugo, GOGC \{gogc\}"}}{punctuation|,} {string-literal|{string|"hugo"}}{punctuation|,}
                             {punctuation|[}{string-literal|{string|"hugo"}}{punctuation|,} {string-literal|{string|"--quiet"}}{punctuation|,} {string-literal|{string|"--noBuildLock"}}{punctuation|,} {string-literal|{string|"--cacheDir"}}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string-literal|{string|"cache/hugo"}}{punctuation|)}{punctuation|,}
                              {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{string-literal|{string|"GOGC"}}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string-literal|{string|"resources"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {command keyword|if} {string-literal|{string|"jekyll"}} {keyword|in} wanted{punctuation|:}
        {command keyword|made}.{function|append}{punctuation|(}{function|Tool}{punctuation|(}{string-literal|{string|"Jekyll"}}{punctuation|,} {string-literal|{string|"jekyll"}}{punctuation|,} {punctuation|[}{string-literal|{string|"jekyll"}}{punctuation|,} {string-literal|{string|"build"}}{punctuation|,} {string-literal|{string|"-q"}}{punctuation|,} {string-literal|{string|"-s"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string-literal|{string|".jekyll-cache"}}{punctuation|,} {string-literal|{string|".jekyll-metadata"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {command keyword|if} {string-literal|{string|"floor"}} {keyword|in} wanted{punctuation|:}
        {command keyword|home} {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        {command keyword|classes} {operator|=} work {operator|/} {string-literal|{string|"floor"}}
        {command keyword|subprocess}.{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string-literal|{string|"bin/javac"}}{punctuation|,} {string-literal|{string|"-d"}}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string-literal|{string|"Floor.java"}}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {command keyword|flags} {operator|=} {punctuation|[}{string-literal|{string|"-XX:+UseSerialGC"}}{punctuation|,} {string-literal|{string|"-XX:TieredStopAtLevel=1"}}{punctuation|,} {string-literal|{string|"-XX:-UsePerfData"}}{punctuation|]}
        {command keyword|made}.{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string-literal|{string|"floor, JDK \{jdks[0]\}"}}{punctuation|,} {string-literal|{string|"jbuild"}}{punctuation|,}
                         {punctuation|[}home {operator|/} {string-literal|{string|"bin/java"}}{punctuation|,} {operator|*}flags{punctuation|,} {string-literal|{string|"-cp"}}{punctuation|,} classes{punctuation|,} {string-literal|{string|"Floor"}}{punctuation|,} {string-literal|{string|"SITE"}}{punctuation|,} {string-literal|{string|"LIST"}}{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string-literal|{string|"cold"}}{punctuation|]}{punctuation|)}{punctuation|)}
    {command keyword|return} made


{command keyword|def} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"Wall seconds, CPU seconds and peak megabytes of one process."}}{string-literal|{string|""}}
    {command keyword|os}.{function|sync}{punctuation|(}{punctuation|)}
    {command keyword|with} {function|open}{punctuation|(}folder {operator|/} {string-literal|{string|"log"}}{punctuation|,} {string-literal|{string|"wb"}}{punctuation|)} as log{punctuation|:}
        {command keyword|begin} {operator|=} time.{function|perf_counter}{punctuation|(}{punctuation|)}
        {command keyword|process} {operator|=} subprocess.{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os.environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   {command keyword|stdout}{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os.{function|wait4}{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        {command keyword|seconds} {operator|=} time.{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        {command keyword|process}.returncode {operator|=} os.{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {command keyword|if} process.returncode {operator|!=} {number|0}{punctuation|:}
        {command keyword|fail}{punctuation|(}f{string-literal|{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / }{interpolation|{expression|{variable|'log'}}}{string|).read_text()[-3000:]\}"}}{punctuation|)}
    {command keyword|scale} {operator|=} {number|1} {keyword|if} sys.platform {operator|==} {string-literal|{string|"darwin"}} else {number|1024}
    {command keyword|return} seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {operator|*} scale {operator|/} 1e6


{command keyword|class} Size{punctuation|:}
    {string-literal|{string|""}}{string-literal|{string|"All that is measured with one number of posts."}}{string-literal|{string|""}}

    {command keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        {command keyword|self}.posts {operator|=} posts
        {command keyword|self}.options {operator|=} options
        {command keyword|self}.tools {operator|=} {punctuation|[}t for t {keyword|in} all_tools {keyword|if} t.site_name {operator|!=} {string-literal|{string|"jekyll"}} or posts {operator|<=} options.jekyll_max{punctuation|]}
        {command keyword|self}.folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        {command keyword|self}.folder.{function|mkdir}{punctuation|(}{punctuation|)}
        {command keyword|self}.results {operator|=} {punctuation|\{}{punctuation|\}}
        {command keyword|self}.files {operator|=} {number|0}
        {command keyword|self}.bytes {operator|=} {number|0}
        {command keyword|self}.check {operator|=} {string-literal|{string|""}}
        {command keyword|self}.edited_name {operator|=} None

    {command keyword|def} {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        {operator|#} Two variants {keyword|of} a generator have a site each{punctuation|,} since they keep things {keyword|in} it.
        {command keyword|subprocess}.{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self.options.jdk.{function|split}{punctuation|(}{string-literal|{string|","}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string-literal|{string|"bin/java"}}{punctuation|,} BENCH {operator|/} {string-literal|{string|"Generate.java"}}{punctuation|,}
                        {string-literal|{string|"--posts"}}{punctuation|,} {function|str}{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string-literal|{string|"--seed"}}{punctuation|,} {function|str}{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string-literal|{string|"--out"}}{punctuation|,} self.folder {operator|/} {string-literal|{string|"sites"}}{punctuation|,}
                        {string-literal|{string|"--templates"}}{punctuation|,} BENCH {operator|/} {string-literal|{string|"templates"}}{punctuation|,}
                        {string-literal|{string|"--tools"}}{punctuation|,} {string-literal|{string|","}}.{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t.site_name for t {keyword|in} self.tools{punctuation|\}} {operator|\|} {punctuation|\{}{string-literal|{string|"jbuild"}}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {command keyword|for} tool {keyword|in} self.tools{punctuation|:}
            {command keyword|source} {operator|=} self.folder {operator|/} {string-literal|{string|"sites"}} {operator|/} tool.site_name
            {command keyword|shutil}.{function|copytree}{punctuation|(}source{punctuation|,} self.{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {command keyword|for} run {keyword|in} {function|range}{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {command keyword|for} measure {keyword|in} MEASURES{punctuation|:}
                {command keyword|for} i {keyword|in} {function|range}{punctuation|(}{function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    {command keyword|tool} {operator|=} self.tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % {function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    {command keyword|if} measure {keyword|in} tool.measures and {punctuation|(}run {operator|>} {number|0} or not tool.name.{function|startswith}{punctuation|(}{string-literal|{string|"floor"}}{punctuation|)}{punctuation|)}{punctuation|:}
                        {command keyword|self}.{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {command keyword|if} run {operator|==} {number|0}{punctuation|:}
                {command keyword|self}.{function|compare}{punctuation|(}{punctuation|)}
            {command keyword|print}{punctuation|(}f{string-literal|{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}}{punctuation|,} file{operator|=}sys.stderr{punctuation|)}

    {command keyword|def} {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {command keyword|return} self.folder {operator|/} {string-literal|{string|"site"}} {operator|/} tool.name.{function|replace}{punctuation|(}{string-literal|{string|" "}}{punctuation|,} {string-literal|{string|"-"}}{punctuation|)}.{function|replace}{punctuation|(}{string-literal|{string|","}}{punctuation|,} {string-literal|{string|""}}{punctuation|)}

    {command keyword|def} {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {command keyword|return} self.folder {operator|/} {string-literal|{string|"output"}} {operator|/} f{string-literal|{string|"\{run\}-\{self.site(tool).name\}"}}

    {command keyword|def} {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        {command keyword|site}{punctuation|,} output {operator|=} self.{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self.{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        {command keyword|output}.parent.{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {command keyword|if} measure {operator|==} {string-literal|{string|"cold"}}{punctuation|:}
            {command keyword|for} cache {keyword|in} tool.caches{punctuation|:}
                {command keyword|shutil}.{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {command keyword|if} measure {operator|==} {string-literal|{string|"one edit"}}{punctuation|:}
            {command keyword|with} {function|open}{punctuation|(}self.{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string-literal|{string|"a"}}{punctuation|)} as post{punctuation|:}
                {command keyword|post}.{function|write}{punctuation|(}f{string-literal|{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}}{punctuation|)}
        {command keyword|values} {operator|=} {punctuation|\{}{string-literal|{string|"SITE"}}{punctuation|:} site{punctuation|,} {string-literal|{string|"OUTPUT"}}{punctuation|:} output{punctuation|,} {string-literal|{string|"LIST"}}{punctuation|:} self.folder {operator|/} {string-literal|{string|"list"}}{punctuation|\}}
        {command keyword|command} {operator|=} {punctuation|[}values.{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part {keyword|in} tool.command{punctuation|]}
        {operator|#} Only the run that does not count may make the archive {keyword|of} classes{punctuation|,} and waits for it.
        {command keyword|environment} {operator|=} tool.environment {operator|\|} {punctuation|(}{punctuation|\{}{string-literal|{string|"JBUILD_ARCHIVE"}}{punctuation|:} {string-literal|{string|"wait"}}{punctuation|\}} {keyword|if} run {operator|==} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        {command keyword|result} {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        {command keyword|if} run {operator|>} {number|0}{punctuation|:}
            {command keyword|self}.results.{function|setdefault}{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.{function|append}{punctuation|(}result{punctuation|)}

    {command keyword|def} {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string-literal|{string|""}}{string-literal|{string|"The first post from the middle of the blog's time on; the same for all tools."}}{string-literal|{string|""}}
        {command keyword|if} not self.edited_name{punctuation|:}
            {command keyword|with} os.{function|scandir}{punctuation|(}self.folder {operator|/} {string-literal|{string|"sites/jbuild/_posts"}}{punctuation|)} as posts{punctuation|:}
                {command keyword|self}.edited_name {operator|=} {function|min}{punctuation|(}post.name for post {keyword|in} posts {keyword|if} post.name {operator|>=} {string-literal|{string|"2019-10"}}{punctuation|)}
        {command keyword|hugos} {operator|=} site {operator|/} {string-literal|{string|"content/posts"}} {operator|/} self.edited_name{punctuation|[}{function|len}{punctuation|(}{string-literal|{string|"2019-10-01-"}}{punctuation|)}{punctuation|:}{punctuation|]}
