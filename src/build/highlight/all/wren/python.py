{hashbang comment|#!/usr/bin/env python3}
{triple-quoted-string string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}

{keyword|import} argparse
{keyword|import} json
{keyword|import} os
{keyword|import} platform
{keyword|import} shutil
{keyword|import} signal
{keyword|import} statistics
{keyword|import} subprocess
{keyword|import} sys
{keyword|import} time
from pathlib {keyword|import} {class-name|Path}

{constant|BENCH} {operator|=} {class-name|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
{constant|ROOT} {operator|=} {constant|BENCH}{punctuation|.}parent
{constant|MEASURES} {operator|=} {punctuation|[}{string-literal|{string|"cold"}}{punctuation|,} {string-literal|{string|"unchanged"}}{punctuation|,} {string-literal|{string|"one edit"}}{punctuation|]}


{keyword|class} {class-name|Tool}{operator|:}
    {triple-quoted-string string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}{class-name|None}{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}{constant|MEASURES}{punctuation|)}{operator|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment {function|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{operator|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f{string-literal|{string|"bench/run: \{message\}"}}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--sizes"}}{punctuation|,} default{operator|=}{string-literal|{string|"50,1000,10000"}}{punctuation|,} help{operator|=}{string-literal|{string|"numbers of posts (}{interpolation|{interpolation-punctuation punctuation|%(}{expression|default}{interpolation-punctuation punctuation|)}}{string|s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--tools"}}{punctuation|,} default{operator|=}{string-literal|{string|"jbuild,hugo,jekyll,floor"}}{punctuation|,} help{operator|=}{string-literal|{string|"(}{interpolation|{interpolation-punctuation punctuation|%(}{expression|default}{interpolation-punctuation punctuation|)}}{string|s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--jdk"}}{punctuation|,} default{operator|=}{string-literal|{string|"25,17"}}{punctuation|,} help{operator|=}{string-literal|{string|"Java versions for jbuild, first also for the floor (}{interpolation|{interpolation-punctuation punctuation|%(}{expression|default}{interpolation-punctuation punctuation|)}}{string|s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--gogc"}}{punctuation|,} default{operator|=}{string-literal|{string|"100"}}{punctuation|,} help{operator|=}{string-literal|{string|"values of GOGC for Hugo, the ratios' base first (}{interpolation|{interpolation-punctuation punctuation|%(}{expression|default}{interpolation-punctuation punctuation|)}}{string|s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--runs"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string-literal|{string|"runs that count, after one that does not (}{interpolation|{interpolation-punctuation punctuation|%(}{expression|default}{interpolation-punctuation punctuation|)}}{string|s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--jekyll-max"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string-literal|{string|"largest size for Jekyll (}{interpolation|{interpolation-punctuation punctuation|%(}{expression|default}{interpolation-punctuation punctuation|)}}{string|s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--seed"}}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string-literal|{string|"of the content (}{interpolation|{interpolation-punctuation punctuation|%(}{expression|default}{interpolation-punctuation punctuation|)}}{string|s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--work"}}{punctuation|,} type{operator|=}{class-name|Path}{punctuation|,} help{operator|=}{string-literal|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--keep"}}{punctuation|,} action{operator|=}{string-literal|{string|"store_true"}}{punctuation|,} help{operator|=}{string-literal|{string|"keep that folder"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-literal|{string|"--json"}}{punctuation|,} type{operator|=}{class-name|Path}{punctuation|,} help{operator|=}{string-literal|{string|"write every single measurement here"}}{punctuation|)}
    {keyword|return} parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{operator|:}
    {triple-quoted-string string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string-literal|{string|"/usr/lib/jvm"}}{punctuation|,} {string-literal|{string|"/usr/java"}}{punctuation|,} {string-literal|{string|"/opt/java"}}{punctuation|,} {string-literal|{string|"/Library/Java/JavaVirtualMachines"}}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}{class-name|Path}{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string-literal|{string|".sdkman/candidates/java"}}{punctuation|,} {string-literal|{string|".jdks"}}{punctuation|,} {string-literal|{string|"Library/Java/JavaVirtualMachines"}}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{class-name|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string-literal|{string|"JAVA_HOME"}}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string-literal|{string|"JAVA_HOME"}} {keyword|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} {function|map}{punctuation|(}{class-name|Path}{punctuation|,} parents{punctuation|)}{operator|:}
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} child {keyword|in} {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string-literal|{string|"Contents/Home"}}{punctuation|]}
    {keyword|for} home {keyword|in} homes{operator|:}
        release {operator|=} home {operator|/} {string-literal|{string|"release"}}
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home {operator|/} {string-literal|{string|"bin/javac"}}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} line {keyword|in} release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{operator|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string-literal|{string|"JAVA_VERSION="}}{punctuation|)} and line{punctuation|.}{function|split}{punctuation|(}'{string-literal|{string|"')[1].split("}}{punctuation|.}{string-literal|{string|")[0] == feature:
                    return home.resolve()
    fail(f"}}no {constant|JDK} {punctuation|\{}feature{punctuation|\}} was found {keyword|in} {constant|JAVA_HOME}{punctuation|,} {punctuation|\{}'{punctuation|,} '{punctuation|.}{function|join}{punctuation|(}parents{punctuation|)}{punctuation|\}}{string-literal|{string|")


def install(work):
    "}}""{class-name|Puts} the tool where it stands alone{punctuation|,} {keyword|as} its users have it{punctuation|;} {keyword|in} a clone the launcher looks {keyword|for} changed sources too{punctuation|.}{triple-quoted-string string|"""
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
    """}{class-name|Wall} seconds{punctuation|,} {constant|CPU} seconds and peak megabytes of one process{punctuation|.}{triple-quoted-string string|"""
    os.sync()
    with open(folder / "log", "wb") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}")
    scale = 1 if sys.platform == "darwin" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    """}{class-name|All} that {keyword|is} measured with one number of posts{punctuation|.}{triple-quoted-string string|"""

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
        """}{class-name|The} first post from the middle of the blog's time on{punctuation|;} the same {keyword|for} all tools{punctuation|.}{string-literal|{string|""}}"
        {keyword|if} not self{punctuation|.}edited_name{operator|:}
            with os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} {string-literal|{string|"sites/jbuild/_posts"}}{punctuation|)} {keyword|as} posts{operator|:}
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name {keyword|for} post {keyword|in} posts {keyword|if} post{punctuation|.}name {operator|>=} {string-literal|{string|"2019-10"}}{punctuation|)}
        hugos {operator|=} site {operator|/} {string-literal|{string|"content/posts"}} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string-literal|{string|"2019-10-01-"}}{punctuation|)}{operator|:}{punctuation|]}
