{comment|#!/usr/bin/env python3}
{node|""}"{node|Measures} {node|jbuild}{punctuation|,} {node|Hugo} {node|and} {node|Jekyll} {node|side} {node|by} {node|side} {node|on} {node|the} {node|same} {node|content}{punctuation|,} {node|and} {node|prints} {node|a} {node|Markdown} {node|table}.

{node|All} {node|tools} {node|take} {node|turns} {node|in} {node|one} {node|run}{punctuation|,} {node|so} {node|that} {node|a} {node|noisy} {node|machine} {node|is} {node|unfair} {node|to} {node|all} {node|alike}. {node|Measured} {node|are}{operator|:}

  {node|cold}       {node|into} {node|an} {node|output} {node|folder} {node|that} {node|never} {node|existed}{punctuation|,} {node|without} {node|anything} {node|kept} {node|from} {node|earlier} {node|builds}
  {node|unchanged}  {node|a} {node|second} {node|build} {node|over} {node|the} {node|first}{punctuation|,} {node|in} {node|a} {node|new} {node|process}
  {node|one} {node|edit}   {node|a} {node|third}{punctuation|,} {node|after} {node|one} {node|sentence} {node|was} {node|added} {node|to} {node|one} {node|post}

{node|Before} {node|each}{punctuation|,} {node|the} {node|disk} {node|is} {node|given} {node|time} {node|to} {node|write} {node|what} {node|the} {node|ones} {node|before} {node|left} ({node|sync}). {node|Each} {node|build} {node|is} {node|a} {node|new} {node|process}{punctuation|;} {node|its} {node|time} {node|is}
{node|the} {node|wall}'{node|s}{punctuation|,} {node|its} {node|CPU} {node|time} {node|that} {node|of} {node|all} {node|its} {node|threads}{punctuation|,} {node|which} {node|other} {node|work} {node|on} {node|the} {node|machine} {node|disturbs} {node|less}{punctuation|,} {node|its} {node|memory} {node|the} {node|most} {node|it}
{node|ever} {node|held} ({node|the} {node|kernel}'{node|s} {node|maximum} {node|resident} {node|set}). {node|Nothing} {node|is} {node|deleted} {node|before} {node|all} {node|is} {node|measured}{operator|:} {node|on} {node|some} {node|disks} {node|files} {node|are} {node|made}
{node|three} {node|times} {node|slower} {node|after} {node|a} {node|deletion}.
{node|""}"

{node|import} {node|argparse}
{node|import} {node|json}
{node|import} {node|os}
{node|import} {node|platform}
{node|import} {node|shutil}
{node|import} {node|signal}
{node|import} {node|statistics}
{node|import} {node|subprocess}
{node|import} {node|sys}
{node|import} {node|time}
{node|from} {node|pathlib} {node|import} {node|Path}

{attr-name|BENCH} {operator|=} {attr-value|Path}({node|__file__}).resolve().parent
{attr-name|ROOT} {operator|=} {attr-value|BENCH}.parent
{attr-name|MEASURES} {operator|=} {punctuation|[}{node|"cold"}{punctuation|,} {node|"unchanged"}{punctuation|,} {node|"one edit"}{punctuation|]}


{node|class} {node|Tool}{operator|:}
    {node|""}"{node|One} {node|way} {node|of} {node|building} {node|one} {node|site}{operator|:} {node|a} {node|generator} {node|with} {node|a} {node|JDK} {node|or} {node|a} {node|GOGC}."{node|""}

    {node|def} {node|__init__}({node|self}{punctuation|,} {node|name}{punctuation|,} {node|site_name}{punctuation|,} {node|command}{punctuation|,} {attr-name|environment}{operator|=}{attr-value|None}{punctuation|,} {attr-name|caches}{operator|=}(){punctuation|,} {attr-name|measures}{operator|=}{attr-value|MEASURES}){operator|:}
        {node|self}.name {operator|=} {attr-value|name}
        {node|self}.site_name {operator|=} {attr-value|site_name}
        {node|self}.command {operator|=} {attr-value|command}
        {node|self}.environment {operator|=} {attr-value|environment} {node|or} {punctuation|\{}{punctuation|\}}
        {node|self}.caches {operator|=} {attr-value|caches}
        {node|self}.measures {operator|=} {attr-value|measures}


{node|def} {node|fail}({node|message}){operator|:}
    {node|sys}.exit({node|f}"{node|bench}/{node|run}{operator|:} {punctuation|\{}{node|message}{punctuation|\}}{node|")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("}{operator|--}sizes"{punctuation|,} {attr-name|default}{operator|=}{attr-value|"50,1000,10000"}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"numbers of posts (%(default)s)"})
    {node|parser}.add_argument({node|"--tools"}{punctuation|,} {attr-name|default}{operator|=}{attr-value|"jbuild,hugo,jekyll,floor"}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"(%(default)s)"})
    {node|parser}.add_argument({node|"--jdk"}{punctuation|,} {attr-name|default}{operator|=}{attr-value|"25,17"}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"Java versions for jbuild, first also for the floor (%(default)s)"})
    {node|parser}.add_argument({node|"--gogc"}{punctuation|,} {attr-name|default}{operator|=}{attr-value|"100"}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"values of GOGC for Hugo, the ratios' base first (%(default)s)"})
    {node|parser}.add_argument({node|"--runs"}{punctuation|,} {attr-name|type}{operator|=}{attr-value|int}{punctuation|,} {attr-name|default}{operator|=}{attr-value|5}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"runs that count, after one that does not (%(default)s)"})
    {node|parser}.add_argument({node|"--jekyll-max"}{punctuation|,} {attr-name|type}{operator|=}{attr-value|int}{punctuation|,} {attr-name|default}{operator|=}{attr-value|1000}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"largest size for Jekyll (%(default)s)"})
    {node|parser}.add_argument({node|"--seed"}{punctuation|,} {attr-name|type}{operator|=}{attr-value|int}{punctuation|,} {attr-name|default}{operator|=}{attr-value|1}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"of the content (%(default)s)"})
    {node|parser}.add_argument({node|"--work"}{punctuation|,} {attr-name|type}{operator|=}{attr-value|Path}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"folder for all that is made; a new one in the system's if not given"})
    {node|parser}.add_argument({node|"--keep"}{punctuation|,} {attr-name|action}{operator|=}{attr-value|"store_true"}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"keep that folder"})
    {node|parser}.add_argument({node|"--json"}{punctuation|,} {attr-name|type}{operator|=}{attr-value|Path}{punctuation|,} {attr-name|help}{operator|=}{attr-value|"write every single measurement here"})
    {node|return} {node|parser}.parse_args()


{node|def} {node|jdk_home}({node|feature}){operator|:}
    {node|""}"{node|The} {node|folder} {node|of} {node|the} {node|JDK} {node|of} {node|a} {node|feature} {node|version}{punctuation|,} {node|looked} {node|for} {node|where} {node|jbuild}'{node|s} {node|launcher} {node|looks} {node|too}."{node|""}
    {attr-name|parents} {operator|=} {punctuation|[}{node|"/usr/lib/jvm"}{punctuation|,} {node|"/usr/java"}{punctuation|,} {node|"/opt/java"}{punctuation|,} {node|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {node|parents} +{operator|=} {punctuation|[}{node|str}({node|Path}.home() / {node|p}) {node|for} {node|p} {node|in} ({node|".sdkman/candidates/java"}{punctuation|,} {node|".jdks"}{punctuation|,} {node|"Library/Java/JavaVirtualMachines"}){punctuation|]}
    {attr-name|homes} {operator|=} {punctuation|[}{node|Path}({node|os}.environ{punctuation|[}{node|"JAVA_HOME"}{punctuation|]}){punctuation|]} {node|if} {node|"JAVA_HOME"} {node|in} {node|os}.environ {node|else} {punctuation|[}{punctuation|]}
    {node|for} {node|parent} {node|in} {node|map}({node|Path}{punctuation|,} {node|parents}){operator|:}
        {node|if} {node|parent}.is_dir(){operator|:}
            {node|for} {node|child} {node|in} {node|sorted}({node|parent}.iterdir()){operator|:}
                {node|homes} +{operator|=} {punctuation|[}{node|child}{punctuation|,} {node|child} / {node|"Contents/Home"}{punctuation|]}
    {node|for} {node|home} {node|in} {node|homes}{operator|:}
        {attr-name|release} {operator|=} {attr-value|home} / {node|"release"}
        {node|if} {node|release}.is_file() {node|and} ({node|home} / {node|"bin/javac"}).is_file(){operator|:}
            {node|for} {node|line} {node|in} {node|release}.read_text().splitlines(){operator|:}
                {node|if} {node|line}.startswith({node|"JAVA_VERSION="}) {node|and} {node|line}.split('{node|"')[1].split("}."){punctuation|[}{node|0}{punctuation|]} {operator|=}{operator|=} {attr-value|feature}{operator|:}
                    {node|return} {node|home}.resolve()
    {node|fail}({node|f}"{node|no} {node|JDK} {punctuation|\{}{node|feature}{punctuation|\}} {node|was} {node|found} {node|in} {node|JAVA_HOME}{punctuation|,} {punctuation|\{}'{punctuation|,} '.join({node|parents}){punctuation|\}}{node|")


def install(work):
    "}"{node|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}"{node|"
    subprocess.run([ROOT / "}jbuild"{punctuation|,} {node|"version"}{punctuation|]}{punctuation|,} {attr-name|check}{operator|=}{attr-value|True}{punctuation|,} {attr-name|stdout}{operator|=}{attr-value|subprocess}.DEVNULL)
    {attr-name|folder} {operator|=} {attr-value|work} / {node|"jbuild"}
    {node|folder}.mkdir()
    {node|shutil}.copy2({node|ROOT} / {node|"jbuild"}{punctuation|,} {node|folder})
    {node|shutil}.copy2({node|ROOT} / {node|"target/jbuild.jar"}{punctuation|,} {node|folder})
    {node|return} {node|folder} / {node|"jbuild"}


{node|def} {node|tools}({node|options}{punctuation|,} {node|work}){operator|:}
    {attr-name|wanted} {operator|=} {attr-value|options}.tools.split({node|","})
    {attr-name|made} {operator|=} {punctuation|[}{punctuation|]}
    {attr-name|jdks} {operator|=} {attr-value|options}.jdk.split({node|","})
    {node|if} {node|"jbuild"} {node|in} {node|wanted}{operator|:}
        {attr-name|launcher} {operator|=} {attr-value|install}({node|work})
        {node|for} {node|jdk} {node|in} {node|jdks}{operator|:}
            {attr-name|environment} {operator|=} {punctuation|\{}{node|"JBUILD_JAVA_HOME"}{operator|:} {node|str}({node|jdk_home}({node|jdk})){punctuation|,} {node|"XDG_CACHE_HOME"}{operator|:} {node|str}({node|work} / {node|"cache"}){punctuation|\}}
            # {node|The} {node|first} {node|build} {node|trains} {node|the} {node|archive} {node|of} {node|classes}{punctuation|;} {node|it} {node|does} {node|not} {node|count}.
            {node|made}.append({node|Tool}({node|f}"{node|jbuild}{punctuation|,} {node|JDK} {punctuation|\{}{node|jdk}{punctuation|\}}{node|", "}jbuild"{punctuation|,} {punctuation|[}{node|launcher}{punctuation|,} {node|"build"}{punctuation|,} {node|"-q"}{punctuation|,} {node|"-s"}{punctuation|,} {node|"SITE"}{punctuation|,} {node|"-d"}{punctuation|,} {node|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {node|environment}{punctuation|,} {punctuation|[}{node|".jbuild"}{punctuation|]}))
    {node|if} {node|"hugo"} {node|in} {node|wanted}{operator|:}
        {node|for} {node|gogc} {node|in} {node|options}.gogc.split({node|","}){operator|:}
            {node|made}.append({node|Tool}({node|f}"{node|Hugo}{punctuation|,} {node|GOGC} {punctuation|\{}{node|gogc}{punctuation|\}}{node|", "}hugo"{punctuation|,}
                             {punctuation|[}{node|"hugo"}{punctuation|,} {node|"--quiet"}{punctuation|,} {node|"--noBuildLock"}{punctuation|,} {node|"--cacheDir"}{punctuation|,} {node|str}({node|work} / {node|"cache/hugo"}){punctuation|,}
                              {node|"-s"}{punctuation|,} {node|"SITE"}{punctuation|,} {node|"-d"}{punctuation|,} {node|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{node|"GOGC"}{operator|:} {node|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}{node|"resources"}{punctuation|]}))
    {node|if} {node|"jekyll"} {node|in} {node|wanted}{operator|:}
        {node|made}.append({node|Tool}({node|"Jekyll"}{punctuation|,} {node|"jekyll"}{punctuation|,} {punctuation|[}{node|"jekyll"}{punctuation|,} {node|"build"}{punctuation|,} {node|"-q"}{punctuation|,} {node|"-s"}{punctuation|,} {node|"SITE"}{punctuation|,} {node|"-d"}{punctuation|,} {node|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{node|".jekyll-cache"}{punctuation|,} {node|".jekyll-metadata"}{punctuation|]}))
    {node|if} {node|"floor"} {node|in} {node|wanted}{operator|:}
        {attr-name|home} {operator|=} {attr-value|jdk_home}({node|jdks}{punctuation|[}{node|0}{punctuation|]})
        {attr-name|classes} {operator|=} {attr-value|work} / {node|"floor"}
        {node|subprocess}.run({punctuation|[}{node|home} / {node|"bin/javac"}{punctuation|,} {node|"-d"}{punctuation|,} {node|classes}{punctuation|,} {node|BENCH} / {node|"Floor.java"}{punctuation|]}{punctuation|,} {attr-name|check}{operator|=}{attr-value|True})
        {attr-name|flags} {operator|=} {punctuation|[}{node|"-XX:+UseSerialGC"}{punctuation|,} {node|"-XX:TieredStopAtLevel=1"}{punctuation|,} {node|"-XX:-UsePerfData"}{punctuation|]}
        {node|made}.append({node|Tool}({node|f}"{node|floor}{punctuation|,} {node|JDK} {punctuation|\{}{node|jdks}{punctuation|[}{node|0}{punctuation|]}{punctuation|\}}{node|", "}jbuild"{punctuation|,}
                         {punctuation|[}{node|home} / {node|"bin/java"}{punctuation|,} *{node|flags}{punctuation|,} {node|"-cp"}{punctuation|,} {node|classes}{punctuation|,} {node|"Floor"}{punctuation|,} {node|"SITE"}{punctuation|,} {node|"LIST"}{punctuation|,} {node|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{node|"cold"}{punctuation|]}))
    {node|return} {node|made}


{node|def} {node|timed}({node|command}{punctuation|,} {node|environment}{punctuation|,} {node|folder}){operator|:}
    {node|""}"{node|Wall} {node|seconds}{punctuation|,} {node|CPU} {node|seconds} {node|and} {node|peak} {node|megabytes} {node|of} {node|one} {node|process}."{node|""}
    {node|os}.sync()
    {node|with} {node|open}({node|folder} / {node|"log"}{punctuation|,} {node|"wb"}) {node|as} {node|log}{operator|:}
        {attr-name|begin} {operator|=} {attr-value|time}.perf_counter()
        {attr-name|process} {operator|=} {attr-value|subprocess}.Popen({node|command}{punctuation|,} {attr-name|env}{operator|=}{attr-value|os}.environ \| {node|environment}{punctuation|,} {attr-name|cwd}{operator|=}{attr-value|folder}{punctuation|,} {attr-name|stdin}{operator|=}{attr-value|subprocess}.DEVNULL{punctuation|,}
                                   {attr-name|stdout}{operator|=}{attr-value|log}{punctuation|,} {attr-name|stderr}{operator|=}{attr-value|log})
        {node|_}{punctuation|,} {node|status}{punctuation|,} {attr-name|usage} {operator|=} {attr-value|os}.wait4({node|process}.pid{punctuation|,} {node|0})
        {attr-name|seconds} {operator|=} {attr-value|time}.perf_counter() - {node|begin}
        {node|process}.returncode {operator|=} {attr-value|os}.waitstatus_to_exitcode({node|status})
    {node|if} {node|process}.returncode !{operator|=} {attr-value|0}{operator|:}
        {node|fail}({node|f}"{punctuation|\{}' '.join({node|map}({node|str}{punctuation|,} {node|command})){punctuation|\}} {node|ended} {node|with} {punctuation|\{}{node|process}.returncode{punctuation|\}}{operator|:}\\n{punctuation|\{}({node|folder} / '{node|log}').read_text(){punctuation|[}{node|-3000}{operator|:}{punctuation|]}{punctuation|\}}{node|")
    scale = 1 if sys.platform == "}darwin" {node|else} {node|1024}
    {node|return} {node|seconds}{punctuation|,} {node|usage}.ru_utime + {node|usage}.ru_stime{punctuation|,} {node|usage}.ru_maxrss * {node|scale} / {node|1}e6


{node|class} {node|Size}{operator|:}
    {node|""}"{node|All} {node|that} {node|is} {node|measured} {node|with} {node|one} {node|number} {node|of} {node|posts}."{node|""}

    {node|def} {node|__init__}({node|self}{punctuation|,} {node|posts}{punctuation|,} {node|options}{punctuation|,} {node|all_tools}{punctuation|,} {node|work}){operator|:}
        {node|self}.posts {operator|=} {attr-value|posts}
        {node|self}.options {operator|=} {attr-value|options}
        {node|self}.tools {operator|=} {punctuation|[}{node|t} {node|for} {node|t} {node|in} {node|all_tools} {node|if} {node|t}.site_name !{operator|=} {attr-value|"jekyll"} {node|or} {node|posts} {node|<{markup language-markup language-html language-xml|= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = ""
        self.edited_name = None

    def measure(self):
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run([jdk_home(self.options.jdk.split(",")[0]) / "bin/java", BENCH / "Generate.java",
                        "--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",
                        "--templates", BENCH / "templates",
                        "--tools", ",".join(sorted(\{t.site_name for t in self.tools\} \| \{"jbuild"\}))], check=True)
        for tool in self.tools:
            source = self.folder / "sites" / tool.site_name
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs + 1):
            for measure in MEASURES:
                for i in range(len(self.tools)):
                    tool = self.tools[(i + run) % len(self.tools)]
                    if measure in tool.measures and (run }>} {node|0} {node|or} {node|not} {node|tool}.name.startswith({node|"floor"})){operator|:}
                        {node|self}.once({node|tool}{punctuation|,} {node|measure}{punctuation|,} {node|run})
            {node|if} {attr-name|run} {operator|=}{operator|=} {attr-value|0}{operator|:}
                {node|self}.compare()
            {node|print}({node|f}"{punctuation|\{}{node|self}.posts{punctuation|\}} {node|posts}{operator|:} {node|run} {punctuation|\{}{node|run}{punctuation|\}} {node|of} {punctuation|\{}{node|self}.options.runs{punctuation|\}} {node|done}"{punctuation|,} {attr-name|file}{operator|=}{attr-value|sys}.stderr)

    {node|def} {node|site}({node|self}{punctuation|,} {node|tool}){operator|:}
        {node|return} {node|self}.folder / {node|"site"} / {node|tool}.name.replace({node|" "}{punctuation|,} {node|"-"}).replace({node|","}{punctuation|,} {node|""})

    {node|def} {node|output}({node|self}{punctuation|,} {node|tool}{punctuation|,} {node|run}){operator|:}
        {node|return} {node|self}.folder / {node|"output"} / {node|f}"{punctuation|\{}{node|run}{punctuation|\}}-{punctuation|\{}{node|self}.site({node|tool}).name{punctuation|\}}{node|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}cold"{operator|:}
            {node|for} {node|cache} {node|in} {node|tool}.caches{operator|:}
                {node|shutil}.rmtree({node|site} / {node|cache}{punctuation|,} {attr-name|ignore_errors}{operator|=}{attr-value|True})
        {node|if} {attr-name|measure} {operator|=}{operator|=} {attr-value|"one edit"}{operator|:}
            {node|with} {node|open}({node|self}.edited({node|site}){punctuation|,} {node|"a"}) {node|as} {node|post}{operator|:}
                {node|post}.write({node|f}"\\nOne {node|more} {node|sentence}{punctuation|,} {node|the} {punctuation|\{}{node|run}{punctuation|\}}{node|th} {node|of} {node|its} {node|kind}.\\n")
        {attr-name|values} {operator|=} {punctuation|\{}{node|"SITE"}{operator|:} {node|site}{punctuation|,} {node|"OUTPUT"}{operator|:} {node|output}{punctuation|,} {node|"LIST"}{operator|:} {node|self}.folder / {node|"list"}{punctuation|\}}
        {attr-name|command} {operator|=} {punctuation|[}{node|values}.get({node|part}{punctuation|,} {node|part}) {node|for} {node|part} {node|in} {node|tool}.command{punctuation|]}
        # {node|Only} {node|the} {node|run} {node|that} {node|does} {node|not} {node|count} {node|may} {node|make} {node|the} {node|archive} {node|of} {node|classes}{punctuation|,} {node|and} {node|waits} {node|for} {node|it}.
        {attr-name|environment} {operator|=} {attr-value|tool}.environment \| ({punctuation|\{}{node|"JBUILD_ARCHIVE"}{operator|:} {node|"wait"}{punctuation|\}} {node|if} {attr-name|run} {operator|=}{operator|=} {attr-value|0} {node|else} {punctuation|\{}{punctuation|\}})
        {attr-name|result} {operator|=} {attr-value|timed}({node|command}{punctuation|,} {node|environment}{punctuation|,} {node|self}.folder)
        {node|if} {node|run} > {node|0}{operator|:}
            {node|self}.results.setdefault(({node|tool}.name{punctuation|,} {node|measure}){punctuation|,} {punctuation|[}{punctuation|]}).append({node|result})

    {node|def} {node|edited}({node|self}{punctuation|,} {node|site}){operator|:}
        {node|""}"{node|The} {node|first} {node|post} {node|from} {node|the} {node|middle} {node|of} {node|the} {node|blog}'{node|s} {node|time} {node|on}{punctuation|;} {node|the} {node|same} {node|for} {node|all} {node|tools}."{node|""}
        {node|if} {node|not} {node|self}.edited_name{operator|:}
            {node|with} {node|os}.scandir({node|self}.folder / {node|"sites/jbuild/_posts"}) {node|as} {node|posts}{operator|:}
                {node|self}.edited_name {operator|=} {attr-value|min}({node|post}.name {node|for} {node|post} {node|in} {node|posts} {node|if} {node|post}.name >{operator|=} {attr-value|"2019-10"})
        {attr-name|hugos} {operator|=} {attr-value|site} / {node|"content/posts"} / {node|self}.edited_name{punctuation|[}{node|len}({node|"2019-10-01-"}){operator|:}{punctuation|]}
