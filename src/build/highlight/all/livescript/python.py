{comment|#!/usr/bin/env python3}
{interpolated-string|{string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}}

{keyword-operator operator|import} {identifier|argparse}
{keyword-operator operator|import} {identifier|json}
{keyword-operator operator|import} {identifier|os}
{keyword-operator operator|import} {identifier|platform}
{keyword-operator operator|import} {identifier|shutil}
{keyword-operator operator|import} {identifier|signal}
{keyword-operator operator|import} {identifier|statistics}
{keyword-operator operator|import} {identifier|subprocess}
{keyword-operator operator|import} {identifier|sys}
{keyword-operator operator|import} {identifier|time}
{keyword-operator operator|from} {identifier|pathlib} {keyword-operator operator|import} {identifier|Path}

{identifier|BENCH} {operator|=} {identifier|Path}{punctuation|(}{identifier|__file__}{punctuation|)}{punctuation|.}{identifier|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{identifier|parent}
{identifier|ROOT} {operator|=} {identifier|BENCH}{punctuation|.}{identifier|parent}
{identifier|MEASURES} {operator|=} {punctuation|[}{interpolated-string|{string|"cold"}}{punctuation|,} {interpolated-string|{string|"unchanged"}}{punctuation|,} {interpolated-string|{string|"one edit"}}{punctuation|]}


{keyword|class} {identifier|Tool}{punctuation|:}
    {interpolated-string|{string|"""One way of building one site: a generator with a JDK or a GOGC."""}}

    {identifier|def} {identifier|__init__}{punctuation|(}{identifier|self}{punctuation|,} {identifier|name}{punctuation|,} {identifier|site_name}{punctuation|,} {identifier|command}{punctuation|,} {identifier|environment}{operator|=}{identifier|None}{punctuation|,} {identifier|caches}{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {identifier|measures}{operator|=}{identifier|MEASURES}{punctuation|)}{punctuation|:}
        {identifier|self}{punctuation|.}{identifier|name} {operator|=} {identifier|name}
        {identifier|self}{punctuation|.}{identifier|site_name} {operator|=} {identifier|site_name}
        {identifier|self}{punctuation|.}{identifier|command} {operator|=} {identifier|command}
        {identifier|self}{punctuation|.}{identifier|environment} {operator|=} {identifier|environment} {keyword-operator operator|or} {punctuation|\{}{punctuation|\}}
        {identifier|self}{punctuation|.}{identifier|caches} {operator|=} {identifier|caches}
        {identifier|self}{punctuation|.}{identifier|measures} {operator|=} {identifier|measures}


{identifier|def} {identifier|fail}{punctuation|(}{identifier|message}{punctuation|)}{punctuation|:}
    {identifier|sys}{punctuation|.}{identifier|exit}{punctuation|(}{identifier|f}{interpolated-string|{string|"bench/run: \{message\}"}}{punctuation|)}


{identifier|def} {identifier|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {identifier|parser} {operator|=} {identifier|argparse}{punctuation|.}{identifier|ArgumentParser}{punctuation|(}{identifier|description}{operator|=}{identifier|__doc__}{punctuation|,} {identifier|formatter_class}{operator|=}{identifier|argparse}{punctuation|.}{identifier|RawDescriptionHelpFormatter}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--sizes"}}{punctuation|,} {keyword|default}{operator|=}{interpolated-string|{string|"50,1000,10000"}}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"numbers of posts (%(default)s)"}}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--tools"}}{punctuation|,} {keyword|default}{operator|=}{interpolated-string|{string|"jbuild,hugo,jekyll,floor"}}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"(%(default)s)"}}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--jdk"}}{punctuation|,} {keyword|default}{operator|=}{interpolated-string|{string|"25,17"}}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--gogc"}}{punctuation|,} {keyword|default}{operator|=}{interpolated-string|{string|"100"}}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--runs"}}{punctuation|,} {identifier|type}{operator|=}{identifier|int}{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--jekyll-max"}}{punctuation|,} {identifier|type}{operator|=}{identifier|int}{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--seed"}}{punctuation|,} {identifier|type}{operator|=}{identifier|int}{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"of the content (%(default)s)"}}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--work"}}{punctuation|,} {identifier|type}{operator|=}{identifier|Path}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--keep"}}{punctuation|,} {identifier|action}{operator|=}{interpolated-string|{string|"store_true"}}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"keep that folder"}}{punctuation|)}
    {identifier|parser}{punctuation|.}{identifier|add_argument}{punctuation|(}{interpolated-string|{string|"--json"}}{punctuation|,} {identifier|type}{operator|=}{identifier|Path}{punctuation|,} {identifier|help}{operator|=}{interpolated-string|{string|"write every single measurement here"}}{punctuation|)}
    {keyword|return} {identifier|parser}{punctuation|.}{identifier|parse_args}{punctuation|(}{punctuation|)}


{identifier|def} {identifier|jdk_home}{punctuation|(}{identifier|feature}{punctuation|)}{punctuation|:}
    {interpolated-string|{string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}}
    {identifier|parents} {operator|=} {punctuation|[}{interpolated-string|{string|"/usr/lib/jvm"}}{punctuation|,} {interpolated-string|{string|"/usr/java"}}{punctuation|,} {interpolated-string|{string|"/opt/java"}}{punctuation|,} {interpolated-string|{string|"/Library/Java/JavaVirtualMachines"}}{punctuation|]}
    {identifier|parents} {operator|+}{operator|=} {punctuation|[}{identifier|str}{punctuation|(}{identifier|Path}{punctuation|.}{identifier|home}{punctuation|(}{punctuation|)} {regex|/ p) for p in (".sdkman/}{identifier|candidates}{regex|/java", ".jdks", "Library/}{identifier|Java}{operator|/}{identifier|JavaVirtualMachines}{interpolated-string|{string|")]
    homes = [Path(os.environ["}}{identifier|JAVA_HOME}{interpolated-string|{string|"])] if "}}{identifier|JAVA_HOME}{interpolated-string|{string|" in os.environ else []
    for parent in map(Path, parents):
        if parent.is_dir():
            for child in sorted(parent.iterdir()):
                homes += [child, child / "}}{identifier|Contents}{operator|/}{identifier|Home}{interpolated-string|{string|"]
    for home in homes:
        release = home / "}}{identifier|release}{interpolated-string|{string|"
        if release.is_file() and (home / "}}{identifier|bin}{operator|/}{identifier|javac}{interpolated-string|{string|").is_file():
            for line in release.read_text().splitlines():
                if line.startswith("}}{identifier|JAVA_VERSION}{operator|=}{interpolated-string|{string|") and line.split('"}}{string|')[1].split(".")[0] == feature:
                    return home.resolve()
    fail(f"no JDK \{feature\} was found in JAVA_HOME, \{'}{punctuation|,} {string|'.join(parents)\}")


def install(work):
    """Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""
    subprocess.run([ROOT / "jbuild", "version"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "jbuild"
    folder.mkdir()
    shutil.copy2(ROOT / "jbuild", folder)
    shutil.copy2(ROOT / "target/jbuild.jar", folder)
    return folder / "jbuild"


def tools(options, work):
    wanted = options.tools.split(",")
    made = []
    jdks = options.jdk.split(",")
    if "jbuild" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"jbuild, JDK \{jdk\}", "jbuild", [launcher, "build", "-q", "-s", "SITE", "-d", "OUTPUT"],
                             environment, [".jbuild"]))
    if "hugo" in wanted:
        for gogc in options.gogc.split(","):
            made.append(Tool(f"Hugo, GOGC \{gogc\}", "hugo",
                             ["hugo", "--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),
                              "-s", "SITE", "-d", "OUTPUT"], \{"GOGC": gogc\}, ["resources"]))
    if "jekyll" in wanted:
        made.append(Tool("Jekyll", "jekyll", ["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"], \{\},
                         [".jekyll-cache", ".jekyll-metadata"]))
    if "floor" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "floor"
        subprocess.run([home / "bin/javac", "-d", classes, BENCH / "Floor.java"], check=True)
        flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]
        made.append(Tool(f"floor, JDK \{jdks[0]\}", "jbuild",
                         [home / "bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], \{\}, [],
                         ["cold"]))
    return made


def timed(command, environment, folder):
    """Wall seconds, CPU seconds and peak megabytes of one process."""
    os.sync()
    with open(folder / "log", "wb") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"\{'} {string|'.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / '}{identifier|log}{string|').read_text()[-3000:]\}")
    scale = 1 if sys.platform == "darwin" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    """All that is measured with one number of posts."""

    def __init__(self, posts, options, all_tools, work):
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max]
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
                    if measure in tool.measures and (run > 0 or not tool.name.startswith("floor")):
                        self.once(tool, measure, run)
            if run == 0:
                self.compare()
            print(f"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done", file=sys.stderr)

    def site(self, tool):
        return self.folder / "site" / tool.name.replace(" ", "-").replace(",", "")

    def output(self, tool, run):
        return self.folder / "output" / f"\{run\}-\{self.site(tool).name\}"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "cold":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "one edit":
            with open(self.edited(site), "a") as post:
                post.write(f"\\nOne more sentence, the \{run\}th of its kind.\\n")
        values = \{"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"\}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        """The first post from the middle of the blog'}{identifier|s} {identifier|time} {boolean|on}{punctuation|;} {identifier|the} {identifier|same} {keyword|for} {identifier|all} {identifier|tools}{punctuation|.}"""
        {keyword|if} {keyword-operator operator|not} {identifier|self}{punctuation|.}{identifier|edited_name}{punctuation|:}
            {keyword-operator operator|with} {identifier|os}{punctuation|.}{identifier|scandir}{punctuation|(}{identifier|self}{punctuation|.}{identifier|folder} {regex|/ "sites/}{identifier|jbuild}{operator|/}{identifier|_posts}{interpolated-string|{string|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}}{number|2019}{operator|-}{number|10}{interpolated-string|{string|")
        hugos = site / "}}{identifier|content}{regex|/posts" /} {identifier|self}{punctuation|.}{identifier|edited_name}{punctuation|[}{identifier|len}{punctuation|(}{interpolated-string|{string|"2019-10-01-"}}{punctuation|)}{punctuation|:}{punctuation|]}
