{selector|#!/usr/bin/env python3}
{string|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

{selector|All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:}

  {selector|cold       into an output folder that never existed, without anything kept from earlier builds}
  {selector|unchanged  a second build over the first, in a new process}
  {selector|one edit   a third, after one sentence was added to one post}

{selector|Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is}
{selector|the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it}
{selector|ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made}
{selector|three times slower after a deletion.}
{string|""}"

{selector|import argparse}
{selector|import json}
{selector|import os}
{selector|import platform}
{selector|import shutil}
{selector|import signal}
{selector|import statistics}
{selector|import subprocess}
{selector|import sys}
{selector|import time}
{selector|from pathlib import Path}

{selector|BENCH = Path(__file__).resolve().parent}
{selector|ROOT = BENCH.parent}
{selector|MEASURES = ["cold", "unchanged", "one edit"]}


{selector|class Tool:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {selector|def __init__(self, name, site_name, command, environment=None, caches=(), measures=MEASURES):}
        {selector|self.name = name}
        {selector|self.site_name = site_name}
        {selector|self.command = command}
        {selector|self.environment = environment or \{\}}
        {selector|self.caches = caches}
        {selector|self.measures = measures}


{selector|def fail(message):}
{property-line|    {property|sys.exit(f"bench/run}{punctuation|:} \{message\}")}


{selector|def arguments():}
    {selector|parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)}
    {selector|parser.add_argument("--sizes", default="50,1000,10000", help="numbers of posts (%(default)s)")}
    {selector|parser.add_argument("--tools", default="jbuild,hugo,jekyll,floor", help="(%(default)s)")}
    {selector|parser.add_argument("--jdk", default="25,17", help="Java versions for jbuild, first also for the floor (%(default)s)")}
    {selector|parser.add_argument("--gogc", default="100", help="values of GOGC for Hugo, the ratios' base first (%(default)s)")}
    {selector|parser.add_argument("--runs", type=int, default=5, help="runs that count, after one that does not (%(default)s)")}
    {selector|parser.add_argument("--jekyll-max", type=int, default=1000, help="largest size for Jekyll (%(default)s)")}
    {selector|parser.add_argument("--seed", type=int, default=1, help="of the content (%(default)s)")}
    {selector|parser.add_argument("--work", type=Path, help="folder for all that is made; a new one in the system's if not given")}
    {selector|parser.add_argument("--keep", action="store_true", help="keep that folder")}
    {selector|parser.add_argument("--json", type=Path, help="write every single measurement here")}
    {selector|return parser.parse_args()}


{selector|def jdk_home(feature):}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {selector|parents = ["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"]}
    {selector|parents += [str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")]}
    {selector|homes = [Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []}
    {selector|for parent in map(Path, parents):}
        {selector|if parent.is_dir():}
            {selector|for child in sorted(parent.iterdir()):}
                {selector|homes += [child, child / "Contents/Home"]}
    {selector|for home in homes:}
        {selector|release = home / "release"}
        {selector|if release.is_file() and (home / "bin/javac").is_file():}
            {selector|for line in release.read_text().splitlines():}
                {selector|if line.startswith("JAVA_VERSION=") and line.split('"')[1].split(".")[0] == feature:}
                    {selector|return home.resolve()}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{selector|def install(work):}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {selector|subprocess.run([ROOT / "jbuild", "version"], check=True, stdout=subprocess.DEVNULL)}
    {selector|folder = work / "jbuild"}
    {selector|folder.mkdir()}
    {selector|shutil.copy2(ROOT / "jbuild", folder)}
    {selector|shutil.copy2(ROOT / "target/jbuild.jar", folder)}
    {selector|return folder / "jbuild"}


{selector|def tools(options, work):}
    {selector|wanted = options.tools.split(",")}
    {selector|made = []}
    {selector|jdks = options.jdk.split(",")}
    {selector|if "jbuild" in wanted:}
        {selector|launcher = install(work)}
        {selector|for jdk in jdks:}
            {selector|environment = \{"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")\}}
            {selector|# The first build trains the archive of classes; it does not count.}
            {selector|made.append(Tool(f"jbuild, JDK \{jdk\}", "jbuild", [launcher, "build", "-q", "-s", "SITE", "-d", "OUTPUT"],
                             environment, [".jbuild"]))}
    {selector|if "hugo" in wanted:}
        {selector|for gogc in options.gogc.split(","):}
            {selector|made.append(Tool(f"Hugo, GOGC \{gogc\}", "hugo",
                             ["hugo", "--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),
                              "-s", "SITE", "-d", "OUTPUT"], \{"GOGC": gogc\}, ["resources"]))}
    {selector|if "jekyll" in wanted:}
        {selector|made.append(Tool("Jekyll", "jekyll", ["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"], \{\},
                         [".jekyll-cache", ".jekyll-metadata"]))}
    {selector|if "floor" in wanted:}
        {selector|home = jdk_home(jdks[0])}
        {selector|classes = work / "floor"}
        {selector|subprocess.run([home / "bin/javac", "-d", classes, BENCH / "Floor.java"], check=True)}
        {selector|flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]}
        {selector|made.append(Tool(f"floor, JDK \{jdks[0]\}", "jbuild",
                         [home / "bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], \{\}, [],
                         ["cold"]))}
    {selector|return made}


{selector|def timed(command, environment, folder):}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {selector|os.sync()}
    {selector|with open(folder / "log", "wb") as log:}
        {selector|begin = time.perf_counter()}
        {selector|process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)}
        {selector|_, status, usage = os.wait4(process.pid, 0)}
        {selector|seconds = time.perf_counter() - begin}
        {selector|process.returncode = os.waitstatus_to_exitcode(status)}
    {selector|if process.returncode != 0:}
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {selector|scale = 1 if sys.platform == "darwin" else 1024}
    {selector|return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6}


{selector|class Size:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {selector|def __init__(self, posts, options, all_tools, work):}
        {selector|self.posts = posts}
        {selector|self.options = options}
        {selector|self.tools = [t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max]}
        {selector|self.folder = work / str(posts)}
        {selector|self.folder.mkdir()}
        {selector|self.results = \{\}}
        {selector|self.files = 0}
        {selector|self.bytes = 0}
        {selector|self.check = ""}
        {selector|self.edited_name = None}

    {selector|def measure(self):}
        {selector|# Two variants of a generator have a site each, since they keep things in it.}
        {selector|subprocess.run([jdk_home(self.options.jdk.split(",")[0]) / "bin/java", BENCH / "Generate.java",
                        "--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",
                        "--templates", BENCH / "templates",
                        "--tools", ",".join(sorted(\{t.site_name for t in self.tools\} \| \{"jbuild"\}))], check=True)}
        {selector|for tool in self.tools:}
            {selector|source = self.folder / "sites" / tool.site_name}
            {selector|shutil.copytree(source, self.site(tool))}
        {selector|for run in range(self.options.runs + 1):}
            {selector|for measure in MEASURES:}
                {selector|for i in range(len(self.tools)):}
                    {selector|tool = self.tools[(i + run) % len(self.tools)]}
                    {selector|if measure in tool.measures and (run > 0 or not tool.name.startswith("floor")):}
                        {selector|self.once(tool, measure, run)}
            {selector|if run == 0:}
                {selector|self.compare()}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file=sys.stderr{punctuation|)}

    {selector|def site(self, tool):}
        {selector|return self.folder / "site" / tool.name.replace(" ", "-").replace(",", "")}

    {selector|def output(self, tool, run):}
        {selector|return self.folder / "output" / f"\{run\}-\{self.site(tool).name\}"}

    {selector|def once(self, tool, measure, run):}
        {selector|site, output = self.site(tool), self.output(tool, run)}
        {selector|output.parent.mkdir(exist_ok=True)}
        {selector|if measure == "cold":}
            {selector|for cache in tool.caches:}
                {selector|shutil.rmtree(site / cache, ignore_errors=True)}
        {selector|if measure == "one edit":}
            {selector|with open(self.edited(site), "a") as post:}
                {selector|post.write(f"\\nOne more sentence, the \{run\}th of its kind.\\n")}
        {selector|values = \{"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"\}}
        {selector|command = [values.get(part, part) for part in tool.command]}
        {selector|# Only the run that does not count may make the archive of classes, and waits for it.}
        {selector|environment = tool.environment \| (\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\})}
        {selector|result = timed(command, environment, self.folder)}
        {selector|if run > 0:}
            {selector|self.results.setdefault((tool.name, measure), []).append(result)}

    {selector|def edited(self, site):}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {selector|if not self.edited_name:}
            {selector|with os.scandir(self.folder / "sites/jbuild/_posts") as posts:}
                {selector|self.edited_name = min(post.name for post in posts if post.name >= "2019-10")}
        {selector|hugos = site / "content/posts" / self.edited_name[len("2019-10-01-"):]}
