#!{operator|/}usr{operator|/}{keyword|bin}{operator|/}env python3
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

import argparse
import json
import os
import platform
import shutil
import signal
import statistics
import subprocess
import sys
import time
{keyword|from} pathlib import Path

{property|BENCH} {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}.{function|resolve}{punctuation|(}{punctuation|)}.parent
{property|ROOT} {operator|=} BENCH.parent
{property|MEASURES} {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} {property|environment}{operator|=}None{punctuation|,} {property|caches}{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {property|measures}{operator|=}MEASURES{punctuation|)}:
        self.{property|name} {operator|=} name
        self.{property|site_name} {operator|=} site_name
        self.{property|command} {operator|=} command
        self.{property|environment} {operator|=} environment {operator-word operator|or} \{\}
        self.{property|caches} {operator|=} caches
        self.{property|measures} {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}:
    sys.{function|exit}{punctuation|(}{boolean|f}{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}:
    {property|parser} {operator|=} argparse.{function|ArgumentParser}{punctuation|(}{property|description}{operator|=}__doc__{punctuation|,} {property|formatter_class}{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {property|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} {property|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {property|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {property|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {property|default}{operator|=}{string|"25,17"}{punctuation|,} {property|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {property|default}{operator|=}{string|"100"}{punctuation|,} {property|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {property|type}{operator|=}int{punctuation|,} {property|default}{operator|=}{number|5}{punctuation|,} {property|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {property|type}{operator|=}int{punctuation|,} {property|default}{operator|=}{number|1000}{punctuation|,} {property|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {property|type}{operator|=}int{punctuation|,} {property|default}{operator|=}{number|1}{punctuation|,} {property|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {property|type}{operator|=}Path{punctuation|,} {property|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {property|action}{operator|=}{string|"store_true"}{punctuation|,} {property|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    parser.{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {property|type}{operator|=}Path{punctuation|,} {property|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser.{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {property|parents} {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path.{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {function|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {property|homes} {operator|=} {punctuation|[}{function|Path}{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os.environ else {punctuation|[}{punctuation|]}
    for parent in {keyword|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        if parent.{function|is_dir}{punctuation|(}{punctuation|)}:
            for child in {function|sorted}{punctuation|(}parent.{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home in homes:
        {property|release} {operator|=} home {operator|/} {string|"release"}
        if release.{function|is_file}{punctuation|(}{punctuation|)} {operator-word operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.{function|is_file}{punctuation|(}{punctuation|)}:
            for line in release.{function|read_text}{punctuation|(}{punctuation|)}.{function|splitlines}{punctuation|(}{punctuation|)}:
                if line.{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator-word operator|and} line.{function|split}{punctuation|(}'{string|"')[1].split("}.{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK \{feature\} was found in JAVA_HOME{punctuation|,} \{'{punctuation|,} '.{keyword|join}{punctuation|(}parents{punctuation|)}\}{string|")


def install(work):
    "}{string|""}Puts the tool {keyword|where} it stands alone{punctuation|,} {operator-word operator|as} its users have it; in a clone the launcher looks for changed sources too.{string|""}{string|"
    subprocess.run([ROOT / "}jbuild{string|", "}version{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}jbuild{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}jbuild{string|", folder)
    shutil.copy2(ROOT / "}target{operator|/}jbuild.jar{string|", folder)
    return folder / "}jbuild{string|"


def tools(options, work):
    wanted = options.tools.split("}{punctuation|,}{string|")
    made = []
    jdks = options.jdk.split("}{punctuation|,}{string|")
    if "}jbuild{string|" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"}JBUILD_JAVA_HOME{string|": str(jdk_home(jdk)), "}XDG_CACHE_HOME{string|": str(work / "}cache{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}jbuild{punctuation|,} JDK \{jdk\}{string|", "}jbuild{string|", [launcher, "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"],
                             environment, ["}.jbuild{string|"]))
    if "}hugo{string|" in wanted:
        for gogc in options.gogc.split("}{punctuation|,}{string|"):
            made.append(Tool(f"}Hugo{punctuation|,} GOGC \{gogc\}{string|", "}hugo{string|",
                             ["}hugo{string|", "}{operator|-}{operator|-}quiet{string|", "}{operator|-}{operator|-}noBuildLock{string|", "}{operator|-}{operator|-}cacheDir{string|", str(work / "}cache{operator|/}hugo{string|"),
                              "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{"}GOGC{string|": gogc\}, ["}resources{string|"]))
    if "}jekyll{string|" in wanted:
        made.append(Tool("}Jekyll{string|", "}jekyll{string|", ["}jekyll{string|", "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{\},
                         ["}.jekyll{operator|-}cache{string|", "}.jekyll{operator|-}{keyword|metadata}{string|"]))
    if "}floor{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}floor{string|"
        subprocess.run([home / "}{keyword|bin}{operator|/}javac{string|", "}{operator|-}d{string|", classes, BENCH / "}Floor.java{string|"], check=True)
        flags = ["}{operator|-}XX:{operator|+}UseSerialGC{string|", "}{operator|-}XX:{property|TieredStopAtLevel}{operator|=}{number|1}{string|", "}{operator|-}XX:{operator|-}UsePerfData{string|"]
        made.append(Tool(f"}floor{punctuation|,} JDK \{jdks{punctuation|[}{number|0}{punctuation|]}\}{string|", "}jbuild{string|",
                         [home / "}{keyword|bin}{operator|/}java{string|", *flags, "}{operator|-}cp{string|", classes, "}Floor{string|", "}SITE{string|", "}LIST{string|", "}OUTPUT{string|"], \{\}, [],
                         ["}cold{string|"]))
    return made


def timed(command, environment, folder):
    "}{string|""}Wall seconds{punctuation|,} CPU seconds {operator-word operator|and} peak megabytes of one process.{string|""}{string|"
    os.sync()
    with open(folder / "}log{string|", "}wb{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}\{' '.{keyword|join}{punctuation|(}{keyword|map}{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}\} ended with \{process.returncode\}:\\n\{{punctuation|(}folder {operator|/} 'log'{punctuation|)}.{function|read_text}{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{number|3000}:{punctuation|]}\}{string|")
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
        subprocess.run([jdk_home(self.options.jdk.split("}{punctuation|,}{string|")[0]) / "}{keyword|bin}{operator|/}java{string|", BENCH / "}Generate.java{string|",
                        "}{operator|-}{operator|-}posts{string|", str(self.posts), "}{operator|-}{operator|-}seed{string|", str(self.options.seed), "}{operator|-}{operator|-}out{string|", self.folder / "}sites{string|",
                        "}{operator|-}{operator|-}templates{string|", BENCH / "}templates{string|",
                        "}{operator|-}{operator|-}tools{string|", "}{punctuation|,}{string|".join(sorted(\{t.site_name for t in self.tools\} \| \{"}jbuild{string|"\}))], check=True)
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
            print(f"}\{self.posts\} posts: {keyword|run} \{{keyword|run}\} of \{self.options.runs\} done{string|", file=sys.stderr)

    def site(self, tool):
        return self.folder / "}site{string|" / tool.name.replace("} {string|", "}{operator|-}{string|").replace("}{punctuation|,}{string|", "}{string|")

    def output(self, tool, run):
        return self.folder / "}output{string|" / f"}\{{keyword|run}\}{operator|-}\{self.{function|site}{punctuation|(}tool{punctuation|)}.name\}{string|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}cold{string|":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "}one edit{string|":
            with open(self.edited(site), "}a{string|") as post:
                post.write(f"}\\nOne more sentence{punctuation|,} the \{{keyword|run}\}th of its kind.\\n{string|")
        values = \{"}SITE{string|": site, "}OUTPUT{string|": output, "}LIST{string|": self.folder / "}list{string|"\}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"}JBUILD_ARCHIVE{string|": "}wait{string|"\} if run == 0 else \{\})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        "}{string|""}The first post {keyword|from} the middle of the blog's time on; the same for all tools.{string|""}{string|"
        if not self.edited_name:
            with os.scandir(self.folder / "}sites{operator|/}jbuild{operator|/}_posts{string|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}{number|2019}{operator|-}{number|10}{string|")
        hugos = site / "}content{operator|/}posts{string|" / self.edited_name[len("}{number|2019}{operator|-}{number|10}{operator|-}{number|01}{operator|-}"{punctuation|)}:{punctuation|]}
