{text comment|#!/usr/bin/env python3}
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

{text comment|import argparse
import json
import os
import platform
import shutil
import signal
import statistics
import subprocess
import sys
import} {type variable|time}
{text comment|from pathlib import Path

BENCH = Path}{punctuation|(}{text comment|__file__}{punctuation|)}{punctuation|.}{text comment|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{text comment|parent
ROOT = BENCH}{punctuation|.}{text comment|parent
MEASURES =} {comment|["cold", "unchanged", "one edit"]}


{text comment|class Tool}{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {text comment|def __init__}{punctuation|(}{text comment|self}{punctuation|,} {text comment|name}{punctuation|,} {text comment|site_name}{punctuation|,} {text comment|command}{punctuation|,} {text comment|environment=None}{punctuation|,} {text comment|caches=}{punctuation|(}{punctuation|)}{punctuation|,} {text comment|measures=MEASURES}{punctuation|)}{punctuation|:}
        {text comment|self}{punctuation|.}{text comment|name = name
        self}{punctuation|.}{text comment|site_name = site_name
        self}{punctuation|.}{text comment|command = command
        self}{punctuation|.}{text comment|environment = environment or} {punctuation|\{}{punctuation|\}}
        {text comment|self}{punctuation|.}{text comment|caches = caches
        self}{punctuation|.}{text comment|measures = measures


def fail}{punctuation|(}{text comment|message}{punctuation|)}{punctuation|:}
    {text comment|sys}{punctuation|.}{text comment|exit}{punctuation|(}{text comment|f}{string|"bench/run: \{message\}"}{punctuation|)}


{text comment|def arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {text comment|parser = argparse}{punctuation|.}{text comment|ArgumentParser}{punctuation|(}{text comment|description=__doc__}{punctuation|,} {text comment|formatter_class=argparse}{punctuation|.}{text comment|RawDescriptionHelpFormatter}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {text comment|default=}{string|"50,1000,10000"}{punctuation|,} {text comment|help=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {text comment|default=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {text comment|help=}{string|"(%(default)s)"}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {text comment|default=}{string|"25,17"}{punctuation|,} {text comment|help=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {text comment|default=}{string|"100"}{punctuation|,} {text comment|help=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {text comment|type=int}{punctuation|,} {text comment|default=}{number|5}{punctuation|,} {text comment|help=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {text comment|type=int}{punctuation|,} {text comment|default=}{number|1000}{punctuation|,} {text comment|help=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {text comment|type=int}{punctuation|,} {text comment|default=}{number|1}{punctuation|,} {text comment|help=}{string|"of the content (%(default)s)"}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {text comment|type=Path}{punctuation|,} {text comment|help=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {type variable|action}{text comment|=}{string|"store_true"}{punctuation|,} {text comment|help=}{string|"keep that folder"}{punctuation|)}
    {text comment|parser}{punctuation|.}{text comment|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {text comment|type=Path}{punctuation|,} {text comment|help=}{string|"write every single measurement here"}{punctuation|)}
    {text comment|return parser}{punctuation|.}{text comment|parse_args}{punctuation|(}{punctuation|)}


{text comment|def jdk_home}{punctuation|(}{text comment|feature}{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {text comment|parents =} {comment|["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"]}
    {text comment|parents +=} {comment|[str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")]}
    {text comment|homes = [Path}{punctuation|(}{text comment|os}{punctuation|.}{text comment|environ}{comment|["JAVA_HOME"]}{punctuation|)}{text comment|]} {keyword|if} {string|"JAVA_HOME"} {position keyword|in} {text comment|os}{punctuation|.}{text comment|environ} {keyword|else} {text comment|[]
    for parent} {position keyword|in} {text comment|map}{punctuation|(}{text comment|Path}{punctuation|,} {text comment|parents}{punctuation|)}{punctuation|:}
        {keyword|if} {text comment|parent}{punctuation|.}{text comment|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {text comment|for child} {position keyword|in} {text comment|sorted}{punctuation|(}{text comment|parent}{punctuation|.}{text comment|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {text comment|homes +=} {comment|[child, child / "Contents/Home"]}
    {text comment|for home} {position keyword|in} {text comment|homes}{punctuation|:}
        {text comment|release = home /} {string|"release"}
        {keyword|if} {text comment|release}{punctuation|.}{text comment|is_file}{punctuation|(}{punctuation|)} {text comment|and} {punctuation|(}{text comment|home /} {string|"bin/javac"}{punctuation|)}{punctuation|.}{text comment|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {text comment|for line} {position keyword|in} {text comment|release}{punctuation|.}{text comment|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{text comment|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} {text comment|line}{punctuation|.}{text comment|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {text comment|and line}{punctuation|.}{text comment|split}{punctuation|(}{text comment|'}{string|"'){substitution|{delimiter punctuation|[}{number|1}{delimiter punctuation|]}}.split("}{punctuation|.}{string|"){substitution|{delimiter punctuation|[}{number|0}{delimiter punctuation|]}} == feature:
                    return home.resolve()
    fail(f"}{keyword|no} {text comment|JDK} {punctuation|\{}{text comment|feature}{punctuation|\}} {text comment|was found} {position keyword|in} {text comment|JAVA_HOME}{punctuation|,} {punctuation|\{}{text comment|'}{punctuation|,} {text comment|'}{punctuation|.}{text comment|join}{punctuation|(}{text comment|parents}{punctuation|)}{punctuation|\}}{string|")


def install(work):
    "}{string|""}{text comment|Puts the tool where it stands alone}{punctuation|,} {text comment|as its users} {verb operator|have} {text comment|it}{punctuation|;} {position keyword|in} {text comment|a clone the launcher looks for changed sources too}{punctuation|.}{string|""}{string|"
    subprocess.run([ROOT / "}{text comment|jbuild}{string|", "}{text comment|version}{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}{text comment|jbuild}{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}{text comment|jbuild}{string|", folder)
    shutil.copy2(ROOT / "}{text comment|target/jbuild}{punctuation|.}{text comment|jar}{string|", folder)
    return folder / "}{text comment|jbuild}{string|"


def tools(options, work):
    wanted = options.tools.split("}{punctuation|,}{string|")
    made = []
    jdks = options.jdk.split("}{punctuation|,}{string|")
    if "}{text comment|jbuild}{string|" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"}{text comment|JBUILD_JAVA_HOME}{string|": str(jdk_home(jdk)), "}{text comment|XDG_CACHE_HOME}{string|": str(work / "}{text comment|cache}{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}{text comment|jbuild}{punctuation|,} {text comment|JDK} {punctuation|\{}{text comment|jdk}{punctuation|\}}{string|", "}{text comment|jbuild}{string|", [launcher, "}{text comment|build}{string|", "}{text comment|-q}{string|", "}{text comment|-s}{string|", "}{text comment|SITE}{string|", "}{text comment|-d}{string|", "}{text comment|OUTPUT}{string|"],
                             environment, ["}{punctuation|.}{text comment|jbuild}{string|"]))
    if "}{text comment|hugo}{string|" in wanted:
        for gogc in options.gogc.split("}{punctuation|,}{string|"):
            made.append(Tool(f"}{text comment|Hugo}{punctuation|,} {text comment|GOGC} {punctuation|\{}{text comment|gogc}{punctuation|\}}{string|", "}{text comment|hugo}{string|",
                             ["}{text comment|hugo}{string|", "}{text comment|--quiet}{string|", "}{text comment|--noBuildLock}{string|", "}{text comment|--cacheDir}{string|", str(work / "}{text comment|cache/hugo}{string|"),
                              "}{text comment|-s}{string|", "}{text comment|SITE}{string|", "}{text comment|-d}{string|", "}{text comment|OUTPUT}{string|"], \{"}{text comment|GOGC}{string|": gogc\}, ["}{text comment|resources}{string|"]))
    if "}{text comment|jekyll}{string|" in wanted:
        made.append(Tool("}{text comment|Jekyll}{string|", "}{text comment|jekyll}{string|", ["}{text comment|jekyll}{string|", "}{text comment|build}{string|", "}{text comment|-q}{string|", "}{text comment|-s}{string|", "}{text comment|SITE}{string|", "}{text comment|-d}{string|", "}{text comment|OUTPUT}{string|"], \{\},
                         ["}{punctuation|.}{text comment|jekyll-cache}{string|", "}{punctuation|.}{text comment|jekyll-metadata}{string|"]))
    if "}{text comment|floor}{string|" in wanted:
        home = jdk_home(jdks{substitution|{delimiter punctuation|[}{number|0}{delimiter punctuation|]}})
        classes = work / "}{text comment|floor}{string|"
        subprocess.run([home / "}{text comment|bin/javac}{string|", "}{text comment|-d}{string|", classes, BENCH / "}{text comment|Floor}{punctuation|.}{text comment|java}{string|"], check=True)
        flags = ["}{text comment|-XX}{punctuation|:}{text comment|+UseSerialGC}{string|", "}{text comment|-XX}{punctuation|:}{text comment|TieredStopAtLevel=}{number|1}{string|", "}{text comment|-XX}{punctuation|:}{text comment|-UsePerfData}{string|"]
        made.append(Tool(f"}{text comment|floor}{punctuation|,} {text comment|JDK} {punctuation|\{}{text comment|jdks}{comment|[0]}{punctuation|\}}{string|", "}{text comment|jbuild}{string|",
                         [home / "}{text comment|bin/java}{string|", *flags, "}{text comment|-cp}{string|", classes, "}{text comment|Floor}{string|", "}{text comment|SITE}{string|", "}{type variable|LIST}{string|", "}{text comment|OUTPUT}{string|"], \{\}, [],
                         ["}{text comment|cold}{string|"]))
    return made


def timed(command, environment, folder):
    "}{string|""}{text comment|Wall seconds}{punctuation|,} {text comment|CPU seconds and peak megabytes of} {number|one} {text comment|process}{punctuation|.}{string|""}{string|"
    os.sync()
    with open(folder / "}{text comment|log}{string|", "}{text comment|wb}{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}{punctuation|\{}{text comment|' '}{punctuation|.}{text comment|join}{punctuation|(}{text comment|map}{punctuation|(}{text comment|str}{punctuation|,} {text comment|command}{punctuation|)}{punctuation|)}{punctuation|\}} {text comment|ended with} {punctuation|\{}{text comment|process}{punctuation|.}{text comment|returncode}{punctuation|\}}{punctuation|:}{text comment|\\n}{punctuation|\{}{punctuation|(}{text comment|folder / 'log'}{punctuation|)}{punctuation|.}{text comment|read_text}{punctuation|(}{punctuation|)}{comment|[-3000:]}{punctuation|\}}{string|")
    scale = 1 if sys.platform == "}{text comment|darwin}{string|" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    "}{string|""}{text comment|All that} {verb operator|is} {text comment|measured with} {number|one} {type variable|number} {text comment|of posts}{punctuation|.}{string|""}{string|"

    def __init__(self, posts, options, all_tools, work):
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != "}{text comment|jekyll}{string|" or posts <= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = "}{string|"
        self.edited_name = None

    def measure(self):
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run([jdk_home(self.options.jdk.split("}{punctuation|,}{string|"){substitution|{delimiter punctuation|[}{number|0}{delimiter punctuation|]}}) / "}{text comment|bin/java}{string|", BENCH / "}{text comment|Generate}{punctuation|.}{text comment|java}{string|",
                        "}{text comment|--posts}{string|", str(self.posts), "}{text comment|--seed}{string|", str(self.options.seed), "}{text comment|--out}{string|", self.folder / "}{text comment|sites}{string|",
                        "}{text comment|--templates}{string|", BENCH / "}{text comment|templates}{string|",
                        "}{text comment|--tools}{string|", "}{punctuation|,}{string|".join(sorted(\{t.site_name for t in self.tools\} \| \{"}{text comment|jbuild}{string|"\}))], check=True)
        for tool in self.tools:
            source = self.folder / "}{text comment|sites}{string|" / tool.site_name
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs + 1):
            for measure in MEASURES:
                for i in range(len(self.tools)):
                    tool = self.tools{substitution|{delimiter punctuation|[}{punctuation|(}{text comment|i + run}{punctuation|)} {text comment|% len}{punctuation|(}{text comment|self}{punctuation|.}{text comment|tools}{punctuation|)}{delimiter punctuation|]}}
                    if measure in tool.measures and (run > 0 or not tool.name.startswith("}{text comment|floor}{string|")):
                        self.once(tool, measure, run)
            if run == 0:
                self.compare()
            print(f"}{punctuation|\{}{text comment|self}{punctuation|.}{text comment|posts}{punctuation|\}} {text comment|posts}{punctuation|:} {text comment|run} {punctuation|\{}{text comment|run}{punctuation|\}} {text comment|of} {punctuation|\{}{text comment|self}{punctuation|.}{text comment|options}{punctuation|.}{text comment|runs}{punctuation|\}} {text comment|done}{string|", file=sys.stderr)

    def site(self, tool):
        return self.folder / "}{text comment|site}{string|" / tool.name.replace("} {string|", "}{text comment|-}{string|").replace("}{punctuation|,}{string|", "}{string|")

    def output(self, tool, run):
        return self.folder / "}{text comment|output}{string|" / f"}{punctuation|\{}{text comment|run}{punctuation|\}}{text comment|-}{punctuation|\{}{text comment|self}{punctuation|.}{text comment|site}{punctuation|(}{text comment|tool}{punctuation|)}{punctuation|.}{text comment|name}{punctuation|\}}{string|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}{text comment|cold}{string|":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "}{number|one} {text comment|edit}{string|":
            with open(self.edited(site), "}{text comment|a}{string|") as post:
                post.write(f"}{text comment|\\nOne more sentence}{punctuation|,} {text comment|the} {punctuation|\{}{text comment|run}{punctuation|\}}{text comment|th of its} {type variable|kind}{punctuation|.}{text comment|\\n}{string|")
        values = \{"}{text comment|SITE}{string|": site, "}{text comment|OUTPUT}{string|": output, "}{type variable|LIST}{string|": self.folder / "}{type variable|list}{string|"\}
        command = {substitution|{delimiter punctuation|[}{text comment|values}{punctuation|.}{text comment|get}{punctuation|(}{text comment|part}{punctuation|,} {text comment|part}{punctuation|)} {text comment|for part} {position keyword|in} {text comment|tool}{punctuation|.}{text comment|command}{delimiter punctuation|]}}
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"}{text comment|JBUILD_ARCHIVE}{string|": "}{text comment|wait}{string|"\} if run == 0 else \{\})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        "}{string|""}{text comment|The first post from the middle of the blog's} {type variable|time} {position keyword|on}{punctuation|;} {text comment|the same for all tools}{punctuation|.}{string|""}{string|"
        if not self.edited_name:
            with os.scandir(self.folder / "}{text comment|sites/jbuild/_posts}{string|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}{text comment|2019-10}{string|")
        hugos = site / "}{text comment|content/posts}{string|" / self.edited_name[len("}{text comment|2019-10-01-"}{punctuation|)}{punctuation|:}{text comment|]}
