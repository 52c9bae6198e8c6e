#{punctuation|!}/usr/bin/env python3
"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table{punctuation|.}

{tag|All} {plain-text|tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:}

  {tag|cold} {plain-text|      into an output folder that never existed, without anything kept from earlier builds}
  {tag|unchanged} {plain-text| a second build over the first, in a new process}
  {tag|one} {plain-text|edit   a third, after one sentence was added to one post}

{tag|Before} {plain-text|each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is}
{tag|the} {plain-text|wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it}
{tag|ever} {plain-text|held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made}
{tag|three} {plain-text|times slower after a deletion.}
"""

{tag|import} {plain-text|argparse}
{tag|import} {plain-text|json}
{tag|import} {plain-text|os}
{tag|import} {plain-text|platform}
{tag|import} {plain-text|shutil}
{tag|import} {plain-text|signal}
{tag|import} {plain-text|statistics}
{tag|import} {plain-text|subprocess}
{tag|import} {plain-text|sys}
{tag|import} {plain-text|time}
{tag|from} {plain-text|pathlib import Path}

{tag|BENCH} {plain-text|= Path(__file__).resolve().parent}
{tag|ROOT} {plain-text|= BENCH.parent}
{tag|MEASURES} {plain-text|= ["cold", "unchanged", "one edit"]}


{tag|class} {plain-text|Tool:}
    """One way of building one site: a generator with a JDK or a GOGC{punctuation|.}"""

    {tag|def} {plain-text|__init__(self, name, site_name, command, environment=None, caches=(), measures=MEASURES):}
        {tag|self{attr-class|.name}} {plain-text|= name}
        {tag|self{attr-class|.site_name}} {plain-text|= site_name}
        {tag|self{attr-class|.command}} {plain-text|= command}
        {tag|self{attr-class|.environment}} {plain-text|= environment or \{\}}
        {tag|self{attr-class|.caches}} {plain-text|= caches}
        {tag|self{attr-class|.measures}} {plain-text|= measures}


{tag|def} {plain-text|fail(message):}
    {tag|sys{attr-class|.exit}{attributes|{punctuation|(}f"bench/run: \{message\}"{punctuation|)}}}


{tag|def} {plain-text|arguments():}
    {tag|parser} {plain-text|= argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)}
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--sizes"{punctuation|,} {attr-name|default}{punctuation|=}{attr-value|"{number|50}}{punctuation|,}{attr-name|1000}{punctuation|,}10000"{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|"numbers {keyword|of} {function|posts} {punctuation|(}{operator|%}{punctuation|(}{keyword|default}}{punctuation|)}}}{tag|s})")
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--tools"{punctuation|,} {attr-name|default}{punctuation|=}{attr-value|"jbuild}{punctuation|,}{attr-name|hugo}{punctuation|,}{attr-name|jekyll}{punctuation|,}floor"{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|"{punctuation|(}{operator|%}{punctuation|(}{keyword|default}}{punctuation|)}}}{tag|s})")
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--jdk"{punctuation|,} {attr-name|default}{punctuation|=}{attr-value|"{number|25}}{punctuation|,}17"{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|"Java versions {keyword|for} jbuild}{punctuation|,} first also for the floor {punctuation|(}%{punctuation|(}{attr-name|default}{punctuation|)}}}{tag|s})")
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--gogc"{punctuation|,} {attr-name|default}{punctuation|=}{attr-value|{string|"100"}}{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|"values {keyword|of} {constant|GOGC} {keyword|for} Hugo}{punctuation|,} the ratios' base first {punctuation|(}%{punctuation|(}{attr-name|default}{punctuation|)}}}{tag|s})")
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--runs"{punctuation|,} {attr-name|type}{punctuation|=}{attr-value|int}{punctuation|,} {attr-name|default}{punctuation|=}{attr-value|{number|5}}{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|"runs that count}{punctuation|,} after one that does not {punctuation|(}%{punctuation|(}{attr-name|default}{punctuation|)}}}{tag|s})")
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--jekyll-max"{punctuation|,} {attr-name|type}{punctuation|=}{attr-value|int}{punctuation|,} {attr-name|default}{punctuation|=}{attr-value|{number|1000}}{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|"largest size {keyword|for} {function|Jekyll} {punctuation|(}{operator|%}{punctuation|(}{keyword|default}}{punctuation|)}}}{tag|s})")
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--seed"{punctuation|,} {attr-name|type}{punctuation|=}{attr-value|int}{punctuation|,} {attr-name|default}{punctuation|=}{attr-value|{number|1}}{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|"{keyword|of} the {function|content} {punctuation|(}{operator|%}{punctuation|(}{keyword|default}}{punctuation|)}}}{tag|s})")
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--work"{punctuation|,} {attr-name|type}{punctuation|=}{attr-value|Path}{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}}}
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--keep"{punctuation|,} {attr-name|action}{punctuation|=}{attr-value|{string|"store_true"}}{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|{string|"keep that folder"}}{punctuation|)}}}
    {tag|parser{attr-class|.add_argument}{attributes|{punctuation|(}"--json"{punctuation|,} {attr-name|type}{punctuation|=}{attr-value|Path}{punctuation|,} {attr-name|help}{punctuation|=}{attr-value|{string|"write every single measurement here"}}{punctuation|)}}}
    {tag|return} {plain-text|parser.parse_args()}


{tag|def} {plain-text|jdk_home(feature):}
    """The folder of the JDK of a feature version, looked for where jbuild's launcher looks too{punctuation|.}"""
    {tag|parents} {plain-text|= ["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"]}
    {tag|parents} {plain-text|+= [str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")]}
    {tag|homes} {plain-text|= [Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []}
    {tag|for} {plain-text|parent in map(Path, parents):}
        {flow-control|{branch keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{operator|:}}
            {tag|for} {plain-text|child in sorted(parent.iterdir()):}
                {tag|homes} {plain-text|+= [child, child / "Contents/Home"]}
    {tag|for} {plain-text|home in homes:}
        {tag|release} {plain-text|= home / "release"}
        {flow-control|{branch keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{operator|:}}
            {tag|for} {plain-text|line in release.read_text().splitlines():}
                {flow-control|{branch keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}{function|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{function|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{operator|:}}
                    {tag|return} {plain-text|home.resolve()}
    {tag|fail{attributes|{punctuation|(}f"no JDK \{feature\} was found in {attr-name|JAVA_HOME}{punctuation|,} \{'{punctuation|,} '.join{punctuation|(}{attr-name|parents}{punctuation|)}}}\}")


{tag|def} {plain-text|install(work):}
    """Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too{punctuation|.}"""
    {tag|subprocess{attr-class|.run}{attributes|{punctuation|(}[ROOT / "jbuild"{punctuation|,} "version"]{punctuation|,} {attr-name|check}{punctuation|=}{attr-value|True}{punctuation|,} {attr-name|stdout}{punctuation|=}{attr-value|subprocess{punctuation|.}{constant|DEVNULL}}{punctuation|)}}}
    {tag|folder} {plain-text|= work / "jbuild"}
    {tag|folder{attr-class|.mkdir}}()
    {tag|shutil{attr-class|.copy2}{attributes|{punctuation|(}ROOT / "jbuild"{punctuation|,} {attr-name|folder}{punctuation|)}}}
    {tag|shutil{attr-class|.copy2}{attributes|{punctuation|(}ROOT / "target/jbuild.jar"{punctuation|,} {attr-name|folder}{punctuation|)}}}
    {tag|return} {plain-text|folder / "jbuild"}


{tag|def} {plain-text|tools(options, work):}
    {tag|wanted} {plain-text|= options.tools.split(",")}
    {tag|made} {plain-text|= []}
    {tag|jdks} {plain-text|= options.jdk.split(",")}
    {flow-control|{branch keyword|if} {string|"jbuild"} {keyword|in} {literal-property property|wanted}{operator|:}}
        {tag|launcher} {plain-text|= install(work)}
        {tag|for} {plain-text|jdk in jdks:}
            {tag|environment} {plain-text|= \{"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")\}}
            # The first build trains the archive of classes; it does not count{punctuation|.}
            {tag|made{attr-class|.append}{attributes|{punctuation|(}Tool{punctuation|(}f"{attr-name|jbuild}{punctuation|,} JDK \{jdk\}"{punctuation|,} "jbuild"{punctuation|,} [{attr-name|launcher}{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"]{punctuation|,}
                             {attr-name|environment}{punctuation|,} [".jbuild"]{punctuation|)}}})
    {flow-control|{branch keyword|if} {string|"hugo"} {keyword|in} {literal-property property|wanted}{operator|:}}
        {tag|for} {plain-text|gogc in options.gogc.split(","):}
            {tag|made{attr-class|.append}{attributes|{punctuation|(}Tool{punctuation|(}f"{attr-name|Hugo}{punctuation|,} GOGC \{gogc\}"{punctuation|,} "hugo"{punctuation|,}
                             ["hugo"{punctuation|,} "--quiet"{punctuation|,} "--noBuildLock"{punctuation|,} "--cacheDir"{punctuation|,} str{punctuation|(}work / "cache/hugo"{punctuation|)}}},
                              "{punctuation|-}s", "SITE", "{punctuation|-}d", "OUTPUT"], \{"GOGC": gogc\}, ["resources"]))
    {flow-control|{branch keyword|if} {string|"jekyll"} {keyword|in} {literal-property property|wanted}{operator|:}}
        {tag|made{attr-class|.append}{attributes|{punctuation|(}Tool{punctuation|(}"Jekyll"{punctuation|,} "jekyll"{punctuation|,} ["jekyll"{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"]{punctuation|,} \{\}{punctuation|,}
                         [".jekyll-cache"{punctuation|,} ".jekyll-metadata"]{punctuation|)}}})
    {flow-control|{branch keyword|if} {string|"floor"} {keyword|in} {literal-property property|wanted}{operator|:}}
        {tag|home} {plain-text|= jdk_home(jdks[0])}
        {tag|classes} {plain-text|= work / "floor"}
        {tag|subprocess{attr-class|.run}{attributes|{punctuation|(}[home / "bin/javac"{punctuation|,} "-d"{punctuation|,} {attr-name|classes}{punctuation|,} BENCH / "Floor.java"]{punctuation|,} {attr-name|check}{punctuation|=}{attr-value|True}{punctuation|)}}}
        {tag|flags} {plain-text|= ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]}
        {tag|made{attr-class|.append}{attributes|{punctuation|(}Tool{punctuation|(}f"{attr-name|floor}{punctuation|,} JDK \{jdks[0]\}"{punctuation|,} "jbuild"{punctuation|,}
                         [home / "bin/java"{punctuation|,} *{attr-name|flags}{punctuation|,} "-cp"{punctuation|,} {attr-name|classes}{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"]{punctuation|,} \{\}{punctuation|,} []{punctuation|,}
                         ["cold"]{punctuation|)}}})
    {tag|return} {plain-text|made}


{tag|def} {plain-text|timed(command, environment, folder):}
    """Wall seconds, CPU seconds and peak megabytes of one process{punctuation|.}"""
    {tag|os{attr-class|.sync}}()
    {tag|with} {plain-text|open(folder / "log", "wb") as log:}
        {tag|begin} {plain-text|= time.perf_counter()}
        {tag|process} {plain-text|= subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,}
                                   {tag|stdout}{punctuation|=}{code|log{punctuation|,} stderr{operator|=}log{punctuation|)}}
        {tag|_}, status, usage {punctuation|=} os{punctuation|.}wait4(process{punctuation|.}pid, 0)
        {tag|seconds} {plain-text|= time.perf_counter() - begin}
        {tag|process{attr-class|.returncode}} {plain-text|= os.waitstatus_to_exitcode(status)}
    {flow-control|{branch keyword|if} process{punctuation|.}returncode {operator|!=} {number|0}{operator|:}}
        {tag|fail{attributes|{punctuation|(}f"\{' '.join{punctuation|(}map{punctuation|(}{attr-name|str}{punctuation|,} {attr-name|command}{punctuation|)}}})\} ended with \{process{punctuation|.}returncode\}:\\n\{(folder / 'log'){punctuation|.}read_text()[{punctuation|-}3000:]\}")
    {tag|scale} {plain-text|= 1 if sys.platform == "darwin" else 1024}
    {tag|return} {plain-text|seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6}


{tag|class} {plain-text|Size:}
    """All that is measured with one number of posts{punctuation|.}"""

    {tag|def} {plain-text|__init__(self, posts, options, all_tools, work):}
        {tag|self{attr-class|.posts}} {plain-text|= posts}
        {tag|self{attr-class|.options}} {plain-text|= options}
        {tag|self{attr-class|.tools}} {plain-text|= [t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max]}
        {tag|self{attr-class|.folder}} {plain-text|= work / str(posts)}
        {tag|self{attr-class|.folder}{attr-class|.mkdir}}()
        {tag|self{attr-class|.results}} {plain-text|= \{\}}
        {tag|self{attr-class|.files}} {plain-text|= 0}
        {tag|self{attr-class|.bytes}} {plain-text|= 0}
        {tag|self{attr-class|.check}} {plain-text|= ""}
        {tag|self{attr-class|.edited_name}} {plain-text|= None}

    {tag|def} {plain-text|measure(self):}
        # Two variants of a generator have a site each, since they keep things in it{punctuation|.}
        {tag|subprocess{attr-class|.run}{attributes|{punctuation|(}[jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}"{punctuation|,}"{punctuation|)}}}[0]) / "bin/java", BENCH / "Generate{punctuation|.}java",
                        "{punctuation|--}posts", str(self{punctuation|.}posts), "{punctuation|--}seed", str(self{punctuation|.}options{punctuation|.}seed), "{punctuation|--}out", self{punctuation|.}folder / "sites",
                        "{punctuation|--}templates", BENCH / "templates",
                        "{punctuation|--}tools", ","{punctuation|.}join(sorted(\{t{punctuation|.}site_name for t in self{punctuation|.}tools\} {punctuation|\|} \{"jbuild"\}))], check{punctuation|=}True)
        {tag|for} {plain-text|tool in self.tools:}
            {tag|source} {plain-text|= self.folder / "sites" / tool.site_name}
            {tag|shutil{attr-class|.copytree}{attributes|{punctuation|(}{attr-name|source}{punctuation|,} self.site{punctuation|(}{attr-name|tool}{punctuation|)}}})
        {tag|for} {plain-text|run in range(self.options.runs + 1):}
            {tag|for} {plain-text|measure in MEASURES:}
                {tag|for} {plain-text|i in range(len(self.tools)):}
                    {tag|tool} {plain-text|= self.tools[(i + run) % len(self.tools)]}
                    {flow-control|{branch keyword|if} measure {keyword|in} tool{punctuation|.}measures {function|and} {punctuation|(}run {operator|>} {number|0} or not tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}}
                        {tag|self{attr-class|.once}{attributes|{punctuation|(}{attr-name|tool}{punctuation|,} {attr-name|measure}{punctuation|,} {attr-name|run}{punctuation|)}}}
            {flow-control|{branch keyword|if} run {operator|==} {number|0}{operator|:}}
                {tag|self{attr-class|.compare}}()
            {tag|print{attributes|{punctuation|(}f"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"{punctuation|,} {attr-name|file}{punctuation|=}{attr-value|sys{punctuation|.}stderr}{punctuation|)}}}

    {tag|def} {plain-text|site(self, tool):}
        {tag|return} {plain-text|self.folder / "site" / tool.name.replace(" ", "-").replace(",", "")}

    {tag|def} {plain-text|output(self, tool, run):}
        {tag|return} {plain-text|self.folder / "output" / f"\{run\}-\{self.site(tool).name\}"}

    {tag|def} {plain-text|once(self, tool, measure, run):}
        {tag|site}, output {punctuation|=} self{punctuation|.}site(tool), self{punctuation|.}output(tool, run)
        {tag|output{attr-class|.parent}{attr-class|.mkdir}{attributes|{punctuation|(}{attr-name|exist_ok}{punctuation|=}{attr-value|True}{punctuation|)}}}
        {flow-control|{branch keyword|if} measure {operator|==} {string|"cold"}{operator|:}}
            {tag|for} {plain-text|cache in tool.caches:}
                {tag|shutil{attr-class|.rmtree}{attributes|{punctuation|(}site / {attr-name|cache}{punctuation|,} {attr-name|ignore_errors}{punctuation|=}{attr-value|True}{punctuation|)}}}
        {flow-control|{branch keyword|if} measure {operator|==} {string|"one edit"}{operator|:}}
            {tag|with} {plain-text|open(self.edited(site), "a") as post:}
                {tag|post{attr-class|.write}{attributes|{punctuation|(}f"\\nOne more {attr-name|sentence}{punctuation|,} the \{run\}th of its kind.\\n"{punctuation|)}}}
        {tag|values} {plain-text|= \{"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"\}}
        {tag|command} {plain-text|= [values.get(part, part) for part in tool.command]}
        # Only the run that does not count may make the archive of classes, and waits for it{punctuation|.}
        {tag|environment} {plain-text|= tool.environment \| (\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\})}
        {tag|result} {plain-text|= timed(command, environment, self.folder)}
        {flow-control|{branch keyword|if} run {operator|>} {number|0}{operator|:}}
            {tag|self{attr-class|.results}{attr-class|.setdefault}{attributes|{punctuation|((}tool.{attr-name|name}{punctuation|,} {attr-name|measure}{punctuation|)}}}, []){punctuation|.}append(result)

    {tag|def} {plain-text|edited(self, site):}
        """The first post from the middle of the blog's time on; the same for all tools{punctuation|.}"""
        {flow-control|{branch keyword|if} not self{punctuation|.}edited_name{operator|:}}
            {tag|with} {plain-text|os.scandir(self.folder / "sites/jbuild/_posts") as posts:}
                {tag|self{attr-class|.edited_name}} {plain-text|= min(post.name for post in posts if post.name >= "2019-10")}
        {tag|hugos} {plain-text|= site / "content/posts" / self.edited_name[len("2019-10-01-"):]}
