{normal-word|#!/usr/bin/env} {normal-word|python3}
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

{normal-word|import} {normal-word|argparse}
{normal-word|import} {normal-word|json}
{normal-word|import} {normal-word|os}
{normal-word|import} {normal-word|platform}
{normal-word|import} {normal-word|shutil}
{normal-word|import} {normal-word|signal}
{normal-word|import} {normal-word|statistics}
{normal-word|import} {normal-word|subprocess}
{normal-word|import} {normal-word|sys}
{normal-word|import} {normal-word|time}
{normal-word|from} {normal-word|pathlib} {normal-word|import} {normal-word|Path}

{normal-word|BENCH} {kernel-builtin variable|=} {normal-word|Path(__file__).resolve().parent}
{normal-word|ROOT} {kernel-builtin variable|=} {normal-word|BENCH.parent}
{normal-word|MEASURES} {kernel-builtin variable|=} {normal-word|["cold",} {string|"unchanged"}, {string|"one edit"}{normal-word|]}


{normal-word|class} {normal-word|Tool:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {normal-word|def} {normal-word|__init__(self,} {normal-word|name,} {normal-word|site_name,} {normal-word|command,} {normal-word|environment=None,} {normal-word|caches=(),} {normal-word|measures=MEASURES):}
        {normal-word|self.name} {kernel-builtin variable|=} {normal-word|name}
        {normal-word|self.site_name} {kernel-builtin variable|=} {normal-word|site_name}
        {normal-word|self.command} {kernel-builtin variable|=} {normal-word|command}
        {normal-word|self.environment} {kernel-builtin variable|=} {normal-word|environment} {kernel-builtin variable|or} {normal-word|\{\}}
        {normal-word|self.caches} {kernel-builtin variable|=} {normal-word|caches}
        {normal-word|self.measures} {kernel-builtin variable|=} {normal-word|measures}


{normal-word|def} {normal-word|fail(message):}
    {normal-word|sys.exit(f"bench/run:} {normal-word|\{message\}")}


{normal-word|def} {normal-word|arguments():}
    {normal-word|parser} {kernel-builtin variable|=} {normal-word|argparse.ArgumentParser(description=__doc__,} {normal-word|formatter_class=argparse.RawDescriptionHelpFormatter)}
    {normal-word|parser.add_argument("--sizes",} {normal-word|default="50,1000,10000",} {normal-word|help="numbers} {normal-word|of} {normal-word|posts} {normal-word|(%(default)s)")}
    {normal-word|parser.add_argument("--tools",} {normal-word|default="jbuild,hugo,jekyll,floor",} {normal-word|help="(%(default)s)")}
    {normal-word|parser.add_argument("--jdk",} {normal-word|default="25,17",} {normal-word|help="Java} {normal-word|versions} {normal-word|for} {normal-word|jbuild,} {sequences-builtin variable|first} {normal-word|also} {normal-word|for} {normal-word|the} {normal-word|floor} {normal-word|(%(default)s)")}
    {normal-word|parser.add_argument("--gogc",} {normal-word|default="100",} {normal-word|help="values} {normal-word|of} {normal-word|GOGC} {normal-word|for} {normal-word|Hugo,} {normal-word|the} {normal-word|ratios'} {normal-word|base} {sequences-builtin variable|first} {normal-word|(%(default)s)")}
    {normal-word|parser.add_argument("--runs",} {normal-word|type=int,} {normal-word|default=5,} {normal-word|help="runs} {normal-word|that} {normal-word|count,} {normal-word|after} {normal-word|one} {normal-word|that} {normal-word|does} {kernel-builtin variable|not} {normal-word|(%(default)s)")}
    {normal-word|parser.add_argument("--jekyll-max",} {normal-word|type=int,} {normal-word|default=1000,} {normal-word|help="largest} {normal-word|size} {normal-word|for} {normal-word|Jekyll} {normal-word|(%(default)s)")}
    {normal-word|parser.add_argument("--seed",} {normal-word|type=int,} {normal-word|default=1,} {normal-word|help="of} {normal-word|the} {normal-word|content} {normal-word|(%(default)s)")}
    {normal-word|parser.add_argument("--work",} {normal-word|type=Path,} {normal-word|help="folder} {normal-word|for} {normal-word|all} {normal-word|that} {normal-word|is} {normal-word|made;} {normal-word|a} {kernel-builtin variable|new} {normal-word|one} {normal-word|in} {normal-word|the} {normal-word|system's} {combinators keyword|if} {kernel-builtin variable|not} {normal-word|given")}
    {normal-word|parser.add_argument("--keep",} {normal-word|action="store_true",} {normal-word|help="keep} {normal-word|that} {normal-word|folder")}
    {normal-word|parser.add_argument("--json",} {normal-word|type=Path,} {normal-word|help="write} {normal-word|every} {normal-word|single} {normal-word|measurement} {normal-word|here")}
    {normal-word|return} {normal-word|parser.parse_args()}


{normal-word|def} {normal-word|jdk_home(feature):}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {normal-word|parents} {kernel-builtin variable|=} {normal-word|["/usr/lib/jvm",} {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}]
    {normal-word|parents} {normal-word|+=} {normal-word|[str(Path.home()} {math-builtin variable|/} {normal-word|p)} {normal-word|for} {normal-word|p} {normal-word|in} {normal-word|(".sdkman/candidates/java",} {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"})]
    {normal-word|homes} {kernel-builtin variable|=} {normal-word|[Path(os.environ["JAVA_HOME"])]} {combinators keyword|if} {string|"JAVA_HOME"} {normal-word|in} {normal-word|os.environ} {normal-word|else} {normal-word|[]}
    {normal-word|for} {normal-word|parent} {normal-word|in} {normal-word|map(Path,} {normal-word|parents):}
        {combinators keyword|if} {normal-word|parent.is_dir():}
            {normal-word|for} {normal-word|child} {normal-word|in} {normal-word|sorted(parent.iterdir()):}
                {normal-word|homes} {normal-word|+=} {normal-word|[child,} {normal-word|child} {math-builtin variable|/} {string|"Contents/Home"}]
    {normal-word|for} {normal-word|home} {normal-word|in} {normal-word|homes:}
        {normal-word|release} {kernel-builtin variable|=} {normal-word|home} {math-builtin variable|/} {string|"release"}
        {combinators keyword|if} {normal-word|release.is_file()} {kernel-builtin variable|and} {normal-word|(home} {math-builtin variable|/} {string|"bin/javac"}).is_file():
            {normal-word|for} {normal-word|line} {normal-word|in} {normal-word|release.read_text().splitlines():}
                {combinators keyword|if} {normal-word|line.startswith("JAVA_VERSION=")} {kernel-builtin variable|and} {normal-word|line.split('"')[1].split(".")[0]} {normal-word|==} {normal-word|feature:}
                    {normal-word|return} {normal-word|home.resolve()}
    {normal-word|fail(f"no} {normal-word|JDK} {normal-word|\{feature\}} {normal-word|was} {normal-word|found} {normal-word|in} {normal-word|JAVA_HOME,} {normal-word|\{',} {normal-word|'.join(parents)\}")}


{normal-word|def} {normal-word|install(work):}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {normal-word|subprocess.run([ROOT} {math-builtin variable|/} {string|"jbuild"}, {string|"version"}], {normal-word|check=True,} {normal-word|stdout=subprocess.DEVNULL)}
    {normal-word|folder} {kernel-builtin variable|=} {normal-word|work} {math-builtin variable|/} {string|"jbuild"}
    {normal-word|folder.mkdir()}
    {normal-word|shutil.copy2(ROOT} {math-builtin variable|/} {string|"jbuild"}, {normal-word|folder)}
    {normal-word|shutil.copy2(ROOT} {math-builtin variable|/} {string|"target/jbuild.jar"}, {normal-word|folder)}
    {normal-word|return} {normal-word|folder} {math-builtin variable|/} {string|"jbuild"}


{normal-word|def} {normal-word|tools(options,} {normal-word|work):}
    {normal-word|wanted} {kernel-builtin variable|=} {normal-word|options.tools.split(",")}
    {normal-word|made} {kernel-builtin variable|=} {normal-word|[]}
    {normal-word|jdks} {kernel-builtin variable|=} {normal-word|options.jdk.split(",")}
    {combinators keyword|if} {string|"jbuild"} {normal-word|in} {normal-word|wanted:}
        {normal-word|launcher} {kernel-builtin variable|=} {normal-word|install(work)}
        {normal-word|for} {normal-word|jdk} {normal-word|in} {normal-word|jdks:}
            {normal-word|environment} {kernel-builtin variable|=} {normal-word|\{"JBUILD_JAVA_HOME":} {normal-word|str(jdk_home(jdk)),} {string|"XDG_CACHE_HOME"}: {normal-word|str(work} {math-builtin variable|/} {string|"cache"})\}
            {normal-word|#} {normal-word|The} {sequences-builtin variable|first} {kernel-builtin variable|build} {normal-word|trains} {normal-word|the} {normal-word|archive} {normal-word|of} {normal-word|classes;} {normal-word|it} {normal-word|does} {kernel-builtin variable|not} {conventionally-named-word keyword|count.}
            {normal-word|made.append(Tool(f"jbuild,} {normal-word|JDK} {normal-word|\{jdk\}",} {string|"jbuild"}, {normal-word|[launcher,} {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}],
                             {normal-word|environment,} {normal-word|[".jbuild"]))}
    {combinators keyword|if} {string|"hugo"} {normal-word|in} {normal-word|wanted:}
        {normal-word|for} {normal-word|gogc} {normal-word|in} {normal-word|options.gogc.split(","):}
            {normal-word|made.append(Tool(f"Hugo,} {normal-word|GOGC} {normal-word|\{gogc\}",} {string|"hugo"},
                             {normal-word|["hugo",} {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, {normal-word|str(work} {math-builtin variable|/} {string|"cache/hugo"}),
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {normal-word|\{"GOGC":} {normal-word|gogc\},} {normal-word|["resources"]))}
    {combinators keyword|if} {string|"jekyll"} {normal-word|in} {normal-word|wanted:}
        {normal-word|made.append(Tool("Jekyll",} {string|"jekyll"}, {normal-word|["jekyll",} {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {normal-word|\{\},}
                         {normal-word|[".jekyll-cache",} {string|".jekyll-metadata"}]))
    {combinators keyword|if} {string|"floor"} {normal-word|in} {normal-word|wanted:}
        {normal-word|home} {kernel-builtin variable|=} {normal-word|jdk_home(jdks[0])}
        {normal-word|classes} {kernel-builtin variable|=} {normal-word|work} {math-builtin variable|/} {string|"floor"}
        {normal-word|subprocess.run([home} {math-builtin variable|/} {string|"bin/javac"}, {string|"-d"}, {normal-word|classes,} {normal-word|BENCH} {math-builtin variable|/} {string|"Floor.java"}], {normal-word|check=True)}
        {normal-word|flags} {kernel-builtin variable|=} {normal-word|["-XX:+UseSerialGC",} {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}]
        {normal-word|made.append(Tool(f"floor,} {normal-word|JDK} {normal-word|\{jdks[0]\}",} {string|"jbuild"},
                         {normal-word|[home} {math-builtin variable|/} {string|"bin/java"}, {normal-word|*flags,} {string|"-cp"}, {normal-word|classes,} {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}], {normal-word|\{\},} {normal-word|[],}
                         {normal-word|["cold"]))}
    {normal-word|return} {normal-word|made}


{normal-word|def} {normal-word|timed(command,} {normal-word|environment,} {normal-word|folder):}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {normal-word|os.sync()}
    {combinators keyword|with} {normal-word|open(folder} {math-builtin variable|/} {string|"log"}, {string|"wb"}) {normal-word|as} {normal-word|log:}
        {normal-word|begin} {kernel-builtin variable|=} {normal-word|time.perf_counter()}
        {normal-word|process} {kernel-builtin variable|=} {normal-word|subprocess.Popen(command,} {normal-word|env=os.environ} {normal-word|\|} {normal-word|environment,} {normal-word|cwd=folder,} {normal-word|stdin=subprocess.DEVNULL,}
                                   {normal-word|stdout=log,} {normal-word|stderr=log)}
        {normal-word|_,} {normal-word|status,} {normal-word|usage} {kernel-builtin variable|=} {normal-word|os.wait4(process.pid,} {normal-word|0)}
        {normal-word|seconds} {kernel-builtin variable|=} {normal-word|time.perf_counter()} {math-builtin variable|-} {normal-word|begin}
        {normal-word|process.returncode} {kernel-builtin variable|=} {normal-word|os.waitstatus_to_exitcode(status)}
    {combinators keyword|if} {normal-word|process.returncode} {normal-word|!=} {colon-syntax function|0:
        fail(f"\{'} {normal-word|'.join(map(str,} {normal-word|command))\}} {normal-word|ended} {combinators keyword|with} {normal-word|\{process.returncode\}:\\n\{(folder} {math-builtin variable|/} {normal-word|'log').read_text()[-3000:]\}")}
    {normal-word|scale} {kernel-builtin variable|=} {number|1} {combinators keyword|if} {normal-word|sys.platform} {normal-word|==} {string|"darwin"} {normal-word|else} {number|1024}
    {normal-word|return} {normal-word|seconds,} {normal-word|usage.ru_utime} {math-builtin variable|+} {normal-word|usage.ru_stime,} {normal-word|usage.ru_maxrss} {math-builtin variable|*} {normal-word|scale} {math-builtin variable|/} {number|1e6}


{normal-word|class} {normal-word|Size:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {normal-word|def} {normal-word|__init__(self,} {normal-word|posts,} {normal-word|options,} {normal-word|all_tools,} {normal-word|work):}
        {normal-word|self.posts} {kernel-builtin variable|=} {normal-word|posts}
        {normal-word|self.options} {kernel-builtin variable|=} {normal-word|options}
        {normal-word|self.tools} {kernel-builtin variable|=} {normal-word|[t} {normal-word|for} {boolean|t} {normal-word|in} {normal-word|all_tools} {combinators keyword|if} {normal-word|t.site_name} {normal-word|!=} {string|"jekyll"} {kernel-builtin variable|or} {normal-word|posts} {math-builtin variable|<=} {normal-word|options.jekyll_max]}
        {normal-word|self.folder} {kernel-builtin variable|=} {normal-word|work} {math-builtin variable|/} {normal-word|str(posts)}
        {normal-word|self.folder.mkdir()}
        {normal-word|self.results} {kernel-builtin variable|=} {normal-word|\{\}}
        {normal-word|self.files} {kernel-builtin variable|=} {number|0}
        {normal-word|self.bytes} {kernel-builtin variable|=} {number|0}
        {normal-word|self.check} {kernel-builtin variable|=} {string|""}
        {normal-word|self.edited_name} {kernel-builtin variable|=} {normal-word|None}

    {normal-word|def} {normal-word|measure(self):}
        {normal-word|#} {normal-word|Two} {normal-word|variants} {normal-word|of} {normal-word|a} {normal-word|generator} {normal-word|have} {normal-word|a} {normal-word|site} {normal-word|each,} {normal-word|since} {normal-word|they} {combinators keyword|keep} {normal-word|things} {normal-word|in} {conventionally-named-word keyword|it.}
        {normal-word|subprocess.run([jdk_home(self.options.jdk.split(",")[0])} {math-builtin variable|/} {string|"bin/java"}, {normal-word|BENCH} {math-builtin variable|/} {string|"Generate.java"},
                        {string|"--posts"}, {normal-word|str(self.posts),} {string|"--seed"}, {normal-word|str(self.options.seed),} {string|"--out"}, {normal-word|self.folder} {math-builtin variable|/} {string|"sites"},
                        {string|"--templates"}, {normal-word|BENCH} {math-builtin variable|/} {string|"templates"},
                        {string|"--tools"}, {string|","}.join(sorted(\{t.site_name {normal-word|for} {boolean|t} {normal-word|in} {normal-word|self.tools\}} {normal-word|\|} {normal-word|\{"jbuild"\}))],} {normal-word|check=True)}
        {normal-word|for} {normal-word|tool} {normal-word|in} {normal-word|self.tools:}
            {normal-word|source} {kernel-builtin variable|=} {normal-word|self.folder} {math-builtin variable|/} {string|"sites"} {math-builtin variable|/} {normal-word|tool.site_name}
            {normal-word|shutil.copytree(source,} {normal-word|self.site(tool))}
        {normal-word|for} {normal-word|run} {normal-word|in} {normal-word|range(self.options.runs} {math-builtin variable|+} {normal-word|1):}
            {normal-word|for} {normal-word|measure} {normal-word|in} {colon-syntax function|MEASURES:
                for} {normal-word|i} {normal-word|in} {normal-word|range(len(self.tools)):}
                    {normal-word|tool} {kernel-builtin variable|=} {normal-word|self.tools[(i} {math-builtin variable|+} {normal-word|run)} {normal-word|%} {normal-word|len(self.tools)]}
                    {combinators keyword|if} {normal-word|measure} {normal-word|in} {normal-word|tool.measures} {kernel-builtin variable|and} {normal-word|(run} {math-builtin variable|>} {number|0} {kernel-builtin variable|or} {kernel-builtin variable|not} {normal-word|tool.name.startswith("floor")):}
                        {normal-word|self.once(tool,} {normal-word|measure,} {normal-word|run)}
            {combinators keyword|if} {normal-word|run} {normal-word|==} {colon-syntax function|0:
                self.compare()}
            {normal-word|print(f"\{self.posts\}} {normal-word|posts:} {normal-word|run} {normal-word|\{run\}} {normal-word|of} {normal-word|\{self.options.runs\}} {normal-word|done",} {normal-word|file=sys.stderr)}

    {normal-word|def} {normal-word|site(self,} {normal-word|tool):}
        {normal-word|return} {normal-word|self.folder} {math-builtin variable|/} {string|"site"} {math-builtin variable|/} {normal-word|tool.name.replace("} {string|", "}-{string|").replace("},{string|", "}{string|")

    def output(self, tool, run):
        return self.folder / "}{normal-word|output"} {math-builtin variable|/} {normal-word|f"\{run\}-\{self.site(tool).name\}"}

    {normal-word|def} {normal-word|once(self,} {normal-word|tool,} {normal-word|measure,} {normal-word|run):}
        {normal-word|site,} {normal-word|output} {kernel-builtin variable|=} {normal-word|self.site(tool),} {normal-word|self.output(tool,} {normal-word|run)}
        {normal-word|output.parent.mkdir(exist_ok=True)}
        {combinators keyword|if} {normal-word|measure} {normal-word|==} {string|"cold"}:
            {normal-word|for} {normal-word|cache} {normal-word|in} {normal-word|tool.caches:}
                {normal-word|shutil.rmtree(site} {math-builtin variable|/} {normal-word|cache,} {normal-word|ignore_errors=True)}
        {combinators keyword|if} {normal-word|measure} {normal-word|==} {string|"one edit"}{normal-word|:}
            {combinators keyword|with} {normal-word|open(self.edited(site),} {string|"a"}) {normal-word|as} {normal-word|post:}
                {normal-word|post.write(f"\\nOne} {normal-word|more} {normal-word|sentence,} {normal-word|the} {normal-word|\{run\}th} {normal-word|of} {normal-word|its} {normal-word|kind.\\n")}
        {normal-word|values} {kernel-builtin variable|=} {normal-word|\{"SITE":} {normal-word|site,} {string|"OUTPUT"}: {normal-word|output,} {string|"LIST"}: {normal-word|self.folder} {math-builtin variable|/} {string|"list"}\}
        {normal-word|command} {kernel-builtin variable|=} {normal-word|[values.get(part,} {normal-word|part)} {normal-word|for} {normal-word|part} {normal-word|in} {normal-word|tool.command]}
        {normal-word|#} {normal-word|Only} {normal-word|the} {normal-word|run} {normal-word|that} {normal-word|does} {kernel-builtin variable|not} {combinators keyword|count} {normal-word|may} {normal-word|make} {normal-word|the} {normal-word|archive} {normal-word|of} {normal-word|classes,} {kernel-builtin variable|and} {normal-word|waits} {normal-word|for} {conventionally-named-word keyword|it.}
        {normal-word|environment} {kernel-builtin variable|=} {normal-word|tool.environment} {normal-word|\|} {normal-word|(\{"JBUILD_ARCHIVE":} {string|"wait"}\} {combinators keyword|if} {normal-word|run} {normal-word|==} {number|0} {normal-word|else} {normal-word|\{\})}
        {normal-word|result} {kernel-builtin variable|=} {normal-word|timed(command,} {normal-word|environment,} {normal-word|self.folder)}
        {combinators keyword|if} {normal-word|run} {math-builtin variable|>} {colon-syntax function|0:
            self.results.setdefault((tool.name,} {normal-word|measure),} {normal-word|[]).append(result)}

    {normal-word|def} {normal-word|edited(self,} {normal-word|site):}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {combinators keyword|if} {kernel-builtin variable|not} {normal-word|self.edited_name:}
            {combinators keyword|with} {normal-word|os.scandir(self.folder} {math-builtin variable|/} {string|"sites/jbuild/_posts"}) {normal-word|as} {normal-word|posts:}
                {normal-word|self.edited_name} {kernel-builtin variable|=} {normal-word|min(post.name} {normal-word|for} {normal-word|post} {normal-word|in} {normal-word|posts} {combinators keyword|if} {normal-word|post.name} {math-builtin variable|>=} {string|"2019-10"})
        {normal-word|hugos} {kernel-builtin variable|=} {normal-word|site} {math-builtin variable|/} {string|"content/posts"} {math-builtin variable|/} {normal-word|self.edited_name[len("2019-10-01-"):]}
