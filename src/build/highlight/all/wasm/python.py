#!/usr/bin/env python3
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
from pathlib {keyword|import} Path

BENCH = Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT = BENCH.parent
MEASURES = [{string|"cold"}, {string|"unchanged"}, {string|"one edit"}]


class Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self, name, site_name, command, environment=None, caches={punctuation|(}{punctuation|)}, measures=MEASURES{punctuation|)}:
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or \{\}
        self.caches = caches
        self.measures = measures


def fail{punctuation|(}message{punctuation|)}:
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser = argparse.ArgumentParser{punctuation|(}description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}, default={string|"50,1000,10000"}, help={string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}, default={string|"jbuild,hugo,jekyll,floor"}, help={string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}, default={string|"25,17"}, help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}, default={string|"100"}, help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}, {keyword|type}=int, default={number|5}, help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}, {keyword|type}=int, default={number|1000}, help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}, {keyword|type}=int, default={number|1}, help={string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}, {keyword|type}=Path, help={string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}, action={string|"store_true"}, help={string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}, {keyword|type}=Path, help={string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents = [{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}]
    parents += [str{punctuation|(}Path.home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes = [Path{punctuation|(}os.environ[{string|"JAVA_HOME"}]{punctuation|)}] {keyword|if} {string|"JAVA_HOME"} in os.environ {keyword|else} []
    for parent in map{punctuation|(}Path, parents{punctuation|)}:
        {keyword|if} parent.is_dir{punctuation|(}{punctuation|)}:
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes += [child, child / {string|"Contents/Home"}]
    for home in homes:
        release = home / {string|"release"}
        {keyword|if} release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                {keyword|if} line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.split{punctuation|(}'{string|"')[1].split("}.{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK \{feature\} was found in JAVA_HOME, \{', '.join{punctuation|(}parents{punctuation|)}\}{string|")


def install(work):
    "}{string|""}Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too.{string|""}{string|"
    subprocess.run([ROOT / "}jbuild{string|", "}version{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}jbuild{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}jbuild{string|", folder)
    shutil.copy2(ROOT / "}target/jbuild.jar{string|", folder)
    return folder / "}jbuild{string|"


def tools(options, work):
    wanted = options.tools.split("},{string|")
    made = []
    jdks = options.jdk.split("},{string|")
    if "}jbuild{string|" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"}JBUILD_JAVA_HOME{string|": str(jdk_home(jdk)), "}XDG_CACHE_HOME{string|": str(work / "}cache{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}jbuild, JDK \{jdk\}{string|", "}jbuild{string|", [launcher, "}build{string|", "}-q{string|", "}-s{string|", "}SITE{string|", "}-d{string|", "}OUTPUT{string|"],
                             environment, ["}.jbuild{string|"]))
    if "}hugo{string|" in wanted:
        for gogc in options.gogc.split("},{string|"):
            made.append(Tool(f"}Hugo, GOGC \{gogc\}{string|", "}hugo{string|",
                             ["}hugo{string|", "}--quiet{string|", "}--noBuildLock{string|", "}--cacheDir{string|", str(work / "}cache/hugo{string|"),
                              "}-s{string|", "}SITE{string|", "}-d{string|", "}OUTPUT{string|"], \{"}GOGC{string|": gogc\}, ["}resources{string|"]))
    if "}jekyll{string|" in wanted:
        made.append(Tool("}Jekyll{string|", "}jekyll{string|", ["}jekyll{string|", "}build{string|", "}-q{string|", "}-s{string|", "}SITE{string|", "}-d{string|", "}OUTPUT{string|"], \{\},
                         ["}.jekyll-cache{string|", "}.jekyll-metadata{string|"]))
    if "}floor{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}floor{string|"
        subprocess.run([home / "}bin/javac{string|", "}-d{string|", classes, BENCH / "}Floor.java{string|"], check=True)
        flags = ["}-XX:+UseSerialGC{string|", "}-XX:TieredStopAtLevel={number|1}{string|", "}-XX:-UsePerfData{string|"]
        made.append(Tool(f"}floor, JDK \{jdks[{number|0}]\}{string|", "}jbuild{string|",
                         [home / "}bin/java{string|", *flags, "}-cp{string|", classes, "}Floor{string|", "}SITE{string|", "}LIST{string|", "}OUTPUT{string|"], \{\}, [],
                         ["}cold{string|"]))
    return made


def timed(command, environment, folder):
    "}{string|""}Wall seconds, CPU seconds and peak megabytes of one process.{string|""}{string|"
    os.sync()
    with open(folder / "}log{string|", "}wb{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}\{' '.join{punctuation|(}map{punctuation|(}str, command{punctuation|)}{punctuation|)}\} ended with \{process.returncode\}:\\n\{{punctuation|(}folder / 'log'{punctuation|)}.read_text{punctuation|(}{punctuation|)}[{number|-3000}:]\}{string|")
    scale = 1 if sys.platform == "}darwin{string|" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    "}{string|""}All that is measured with one number of posts.{string|""}{string|"

    def __init__(self, posts, options, all_tools, work):
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != "}jekyll{string|" or posts <= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = "}{string|"
        self.edited_name = None

    def measure(self):
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run([jdk_home(self.options.jdk.split("},{string|")[0]) / "}bin/java{string|", BENCH / "}Generate.java{string|",
                        "}--posts{string|", str(self.posts), "}--seed{string|", str(self.options.seed), "}--out{string|", self.folder / "}sites{string|",
                        "}--templates{string|", BENCH / "}templates{string|",
                        "}--tools{string|", "},{string|".join(sorted(\{t.site_name for t in self.tools\} \| \{"}jbuild{string|"\}))], check=True)
        for tool in self.tools:
            source = self.folder / "}sites{string|" / tool.site_name
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs + 1):
            for measure in MEASURES:
                for i in range(len(self.tools)):
                    tool = self.tools[(i + run) % len(self.tools)]
                    if measure in tool.measures and (run > 0 or not tool.name.startswith("}floor{string|")):
                        self.once(tool, measure, run)
            if run == 0:
                self.compare()
            print(f"}\{self.posts\} posts: run \{run\} of \{self.options.runs\} done{string|", file=sys.stderr)

    def site(self, tool):
        return self.folder / "}site{string|" / tool.name.replace("} {string|", "}-{string|").replace("},{string|", "}{string|")

    def output(self, tool, run):
        return self.folder / "}output{string|" / f"}\{run\}-\{self.site{punctuation|(}tool{punctuation|)}.name\}{string|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}cold{string|":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "}one edit{string|":
            with open(self.edited(site), "}a{string|") as post:
                post.write(f"}\\nOne more sentence, the \{run\}th of its kind.\\n{string|")
        values = \{"}SITE{string|": site, "}OUTPUT{string|": output, "}LIST{string|": self.folder / "}list{string|"\}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"}JBUILD_ARCHIVE{string|": "}wait{string|"\} if run == 0 else \{\})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        "}{string|""}The first post from the middle of the blog's time on; the same for all tools.{string|""}{string|"
        if not self.edited_name:
            with os.scandir(self.folder / "}sites/jbuild/_posts{string|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}{number|2019}{number|-10}{string|")
        hugos = site / "}content/posts{string|" / self.edited_name[len("}{number|2019}{number|-10}{number|-01}-"{punctuation|)}:]
