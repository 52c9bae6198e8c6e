{value|#!/usr/bin/env python3}
{value|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}

{value|import argparse}
{value|import json}
{value|import os}
{value|import platform}
{value|import shutil}
{value|import signal}
{value|import statistics}
{value|import subprocess}
{value|import sys}
{value|import time}
{value|from pathlib import Path}

{value|BENCH = Path(__file__).resolve().parent}
{value|ROOT = BENCH.parent}
{value|MEASURES = [}{value|"cold"}{punctuation|,}{value| }{value|"unchanged"}{punctuation|,}{value| }{value|"one edit"}{value|]}


{value|class Tool:}
{value|    }{value|"""One way of building one site: a generator with a JDK or a GOGC."""}

{value|    def __init__(self}{punctuation|,}{value| name}{punctuation|,}{value| site_name}{punctuation|,}{value| command}{punctuation|,}{value| environment=None}{punctuation|,}{value| caches=()}{punctuation|,}{value| measures=MEASURES):}
{value|        self.name = name}
{value|        self.site_name = site_name}
{value|        self.command = command}
{value|        self.environment = environment or \{\}}
{value|        self.caches = caches}
{value|        self.measures = measures}


{value|def fail(message):}
{value|    sys.exit(f}{value|"bench/run: \{message\}"}{value|)}


{value|def arguments():}
{value|    parser = argparse.ArgumentParser(description=__doc__}{punctuation|,}{value| formatter_class=argparse.RawDescriptionHelpFormatter)}
{value|    parser.add_argument(}{value|"--sizes"}{punctuation|,}{value| default=}{value|"50,1000,10000"}{punctuation|,}{value| help=}{value|"numbers of posts (%(default)s)"}{value|)}
{value|    parser.add_argument(}{value|"--tools"}{punctuation|,}{value| default=}{value|"jbuild,hugo,jekyll,floor"}{punctuation|,}{value| help=}{value|"(%(default)s)"}{value|)}
{value|    parser.add_argument(}{value|"--jdk"}{punctuation|,}{value| default=}{value|"25,17"}{punctuation|,}{value| help=}{value|"Java versions for jbuild, first also for the floor (%(default)s)"}{value|)}
{value|    parser.add_argument(}{value|"--gogc"}{punctuation|,}{value| default=}{value|"100"}{punctuation|,}{value| help=}{value|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{value|)}
{value|    parser.add_argument(}{value|"--runs"}{punctuation|,}{value| type=int}{punctuation|,}{value| default=5}{punctuation|,}{value| help=}{value|"runs that count, after one that does not (%(default)s)"}{value|)}
{value|    parser.add_argument(}{value|"--jekyll-max"}{punctuation|,}{value| type=int}{punctuation|,}{value| default=1000}{punctuation|,}{value| help=}{value|"largest size for Jekyll (%(default)s)"}{value|)}
{value|    parser.add_argument(}{value|"--seed"}{punctuation|,}{value| type=int}{punctuation|,}{value| default=1}{punctuation|,}{value| help=}{value|"of the content (%(default)s)"}{value|)}
{value|    parser.add_argument(}{value|"--work"}{punctuation|,}{value| type=Path}{punctuation|,}{value| help=}{value|"folder for all that is made; a new one in the system's if not given"}{value|)}
{value|    parser.add_argument(}{value|"--keep"}{punctuation|,}{value| action=}{value|"store_true"}{punctuation|,}{value| help=}{value|"keep that folder"}{value|)}
{value|    parser.add_argument(}{value|"--json"}{punctuation|,}{value| type=Path}{punctuation|,}{value| help=}{value|"write every single measurement here"}{value|)}
{value|    return parser.parse_args()}


{value|def jdk_home(feature):}
{value|    }{value|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
{value|    parents = [}{value|"/usr/lib/jvm"}{punctuation|,}{value| }{value|"/usr/java"}{punctuation|,}{value| }{value|"/opt/java"}{punctuation|,}{value| }{value|"/Library/Java/JavaVirtualMachines"}{value|]}
{value|    parents += [str(Path.home() / p) for p in (}{value|".sdkman/candidates/java"}{punctuation|,}{value| }{value|".jdks"}{punctuation|,}{value| }{value|"Library/Java/JavaVirtualMachines"}{value|)]}
{value|    homes = [Path(os.environ[}{value|"JAVA_HOME"}{value|])] if }{value|"JAVA_HOME"}{value| in os.environ else []}
{value|    for parent in map(Path}{punctuation|,}{value| parents):}
{value|        if parent.is_dir():}
{value|            for child in sorted(parent.iterdir()):}
{value|                homes += [child}{punctuation|,}{value| child / }{value|"Contents/Home"}{value|]}
{value|    for home in homes:}
{value|        release = home / }{value|"release"}
{value|        if release.is_file() and (home / }{value|"bin/javac"}{value|).is_file():}
{value|            for line in release.read_text().splitlines():}
{value|                if line.startswith(}{value|"JAVA_VERSION="}{value|) and line.split('}{value|"')[1].split("}{value|.}{value|")[0] == feature:
                    return home.resolve()
    fail(f"}{value|no JDK \{feature\} was found in JAVA_HOME}{punctuation|,}{value| \{'}{punctuation|,}{value| '.join(parents)\}}{value|")


def install(work):
    """}{value|Puts the tool where it stands alone}{punctuation|,}{value| as its users have it; in a clone the launcher looks for changed sources too.}{value|"""
    subprocess.run([ROOT / "}{value|jbuild}{value|", "}{value|version}{value|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}{value|jbuild}{value|"
    folder.mkdir()
    shutil.copy2(ROOT / "}{value|jbuild}{value|", folder)
    shutil.copy2(ROOT / "}{value|target/jbuild.jar}{value|", folder)
    return folder / "}{value|jbuild}{value|"


def tools(options, work):
    wanted = options.tools.split("}{punctuation|,}{value|")
    made = []
    jdks = options.jdk.split("}{punctuation|,}{value|")
    if "}{value|jbuild}{value|" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"}{value|JBUILD_JAVA_HOME}{value|": str(jdk_home(jdk)), "}{value|XDG_CACHE_HOME}{value|": str(work / "}{value|cache}{value|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}{value|jbuild}{punctuation|,}{value| JDK \{jdk\}}{value|", "}{value|jbuild}{value|", [launcher, "}{value|build}{value|", "}{value|-q}{value|", "}{value|-s}{value|", "}{value|SITE}{value|", "}{value|-d}{value|", "}{value|OUTPUT}{value|"],
                             environment, ["}{value|.jbuild}{value|"]))
    if "}{value|hugo}{value|" in wanted:
        for gogc in options.gogc.split("}{punctuation|,}{value|"):
            made.append(Tool(f"}{value|Hugo}{punctuation|,}{value| GOGC \{gogc\}}{value|", "}{value|hugo}{value|",
                             ["}{value|hugo}{value|", "}{value|--quiet}{value|", "}{value|--noBuildLock}{value|", "}{value|--cacheDir}{value|", str(work / "}{value|cache/hugo}{value|"),
                              "}{value|-s}{value|", "}{value|SITE}{value|", "}{value|-d}{value|", "}{value|OUTPUT}{value|"], \{"}{value|GOGC}{value|": gogc\}, ["}{value|resources}{value|"]))
    if "}{value|jekyll}{value|" in wanted:
        made.append(Tool("}{value|Jekyll}{value|", "}{value|jekyll}{value|", ["}{value|jekyll}{value|", "}{value|build}{value|", "}{value|-q}{value|", "}{value|-s}{value|", "}{value|SITE}{value|", "}{value|-d}{value|", "}{value|OUTPUT}{value|"], \{\},
                         ["}{value|.jekyll-cache}{value|", "}{value|.jekyll-metadata}{value|"]))
    if "}{value|floor}{value|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}{value|floor}{value|"
        subprocess.run([home / "}{value|bin/javac}{value|", "}{value|-d}{value|", classes, BENCH / "}{value|Floor.java}{value|"], check=True)
        flags = ["}{value|-XX:+UseSerialGC}{value|", "}{value|-XX:TieredStopAtLevel=1}{value|", "}{value|-XX:-UsePerfData}{value|"]
        made.append(Tool(f"}{value|floor}{punctuation|,}{value| JDK \{jdks[0]\}}{value|", "}{value|jbuild}{value|",
                         [home / "}{value|bin/java}{value|", *flags, "}{value|-cp}{value|", classes, "}{value|Floor}{value|", "}{value|SITE}{value|", "}{value|LIST}{value|", "}{value|OUTPUT}{value|"], \{\}, [],
                         ["}{value|cold}{value|"]))
    return made


def timed(command, environment, folder):
    """}{value|Wall seconds}{punctuation|,}{value| CPU seconds and peak megabytes of one process.}{value|"""
    os.sync()
    with open(folder / "}{value|log}{value|", "}{value|wb}{value|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}{value|\{' '.join(map(str}{punctuation|,}{value| command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}}{value|")
    scale = 1 if sys.platform == "}{value|darwin}{value|" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    """}{value|All that is measured with one number of posts.}{value|"""

    def __init__(self, posts, options, all_tools, work):
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != "}{value|jekyll}{value|" or posts <= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = ""
        self.edited_name = None

    def measure(self):
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run([jdk_home(self.options.jdk.split("}{punctuation|,}{value|")[0]) / "}{value|bin/java}{value|", BENCH / "}{value|Generate.java}{value|",
                        "}{value|--posts}{value|", str(self.posts), "}{value|--seed}{value|", str(self.options.seed), "}{value|--out}{value|", self.folder / "}{value|sites}{value|",
                        "}{value|--templates}{value|", BENCH / "}{value|templates}{value|",
                        "}{value|--tools}{value|", "}{punctuation|,}{value|".join(sorted(\{t.site_name for t in self.tools\} \| \{"}{value|jbuild}{value|"\}))], check=True)
        for tool in self.tools:
            source = self.folder / "}{value|sites}{value|" / tool.site_name
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs + 1):
            for measure in MEASURES:
                for i in range(len(self.tools)):
                    tool = self.tools[(i + run) % len(self.tools)]
                    if measure in tool.measures and (run > 0 or not tool.name.startswith("}{value|floor}{value|")):
                        self.once(tool, measure, run)
            if run == 0:
                self.compare()
            print(f"}{value|\{self.posts\} posts: run \{run\} of \{self.options.runs\} done}{value|", file=sys.stderr)

    def site(self, tool):
        return self.folder / "}{value|site}{value|" / tool.name.replace("}{value| }{value|", "}{value|-}{value|").replace("}{punctuation|,}{value|", "")

    def output(self, tool, run):
        return self.folder / "}{value|output}{value|" / f"}{value|\{run\}-\{self.site(tool).name\}}{value|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}{value|cold}{value|":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "}{value|one edit}{value|":
            with open(self.edited(site), "}{value|a}{value|") as post:
                post.write(f"}{value|\\nOne more sentence}{punctuation|,}{value| the \{run\}th of its kind.\\n}{value|")
        values = \{"}{value|SITE}{value|": site, "}{value|OUTPUT}{value|": output, "}{value|LIST}{value|": self.folder / "}{value|list}{value|"\}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"}{value|JBUILD_ARCHIVE}{value|": "}{value|wait}{value|"\} if run == 0 else \{\})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        """}{value|The first post from the middle of the blog's time on; the same for all tools.}{value|"""
        if not self.edited_name:
            with os.scandir(self.folder / "}{value|sites/jbuild/_posts}{value|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}{value|2019-10}{value|")
        hugos = site / "}{value|content/posts}{value|" / self.edited_name[len("}{value|2019-10-01-}"{value|):]}
