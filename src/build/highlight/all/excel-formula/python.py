#!{operator|/}usr{operator|/}bin{operator|/}env python3
{string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""}

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
from pathlib import Path

BENCH {operator|=} {function-name builtin|Path}{punctuation|(}__file__{punctuation|)}.{function-name builtin|resolve}{punctuation|(}{punctuation|)}.parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{operator|,} {string|"unchanged"}{operator|,} {string|"one edit"}{punctuation|]}


class Tool:
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def __init__{punctuation|(}self{operator|,} name{operator|,} site_name{operator|,} command{operator|,} environment{operator|=}None{operator|,} caches{operator|=}{punctuation|(}{punctuation|)}{operator|,} measures{operator|=}MEASURES{punctuation|)}:
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


def {function-name builtin|fail}{punctuation|(}message{punctuation|)}:
    sys.{function-name builtin|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function-name builtin|arguments}{punctuation|(}{punctuation|)}:
    parser {operator|=} argparse.{function-name builtin|ArgumentParser}{punctuation|(}description{operator|=}__doc__{operator|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--sizes"}{operator|,} default{operator|=}{string|"50,1000,10000"}{operator|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--tools"}{operator|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{operator|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--jdk"}{operator|,} default{operator|=}{string|"25,17"}{operator|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--gogc"}{operator|,} default{operator|=}{string|"100"}{operator|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--runs"}{operator|,} type{operator|=}int{operator|,} default{operator|=}{number|5}{operator|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--jekyll-max"}{operator|,} type{operator|=}int{operator|,} default{operator|=}{number|1000}{operator|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--seed"}{operator|,} type{operator|=}int{operator|,} default{operator|=}{number|1}{operator|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--work"}{operator|,} type{operator|=}Path{operator|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--keep"}{operator|,} action{operator|=}{string|"store_true"}{operator|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser.{function-name builtin|add_argument}{punctuation|(}{string|"--json"}{operator|,} type{operator|=}Path{operator|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser.{function-name builtin|parse_args}{punctuation|(}{punctuation|)}


def {function-name builtin|jdk_home}{punctuation|(}feature{punctuation|)}:
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{operator|,} {string|"/usr/java"}{operator|,} {string|"/opt/java"}{operator|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function-name builtin|str}{punctuation|(}Path.{function-name builtin|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{operator|,} {string|".jdks"}{operator|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function-name builtin|Path}{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os.environ else {punctuation|[}{punctuation|]}
    for parent in {function-name builtin|map}{punctuation|(}Path{operator|,} parents{punctuation|)}:
        if parent.{function-name builtin|is_dir}{punctuation|(}{punctuation|)}:
            for child in {function-name builtin|sorted}{punctuation|(}parent.{function-name builtin|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+}{operator|=} {punctuation|[}child{operator|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home in homes:
        release {operator|=} home {operator|/} {string|"release"}
        if release.{function-name builtin|is_file}{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.{function-name builtin|is_file}{punctuation|(}{punctuation|)}:
            for line in release.{function-name builtin|read_text}{punctuation|(}{punctuation|)}.{function-name builtin|splitlines}{punctuation|(}{punctuation|)}:
                if line.{function-name builtin|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.{function-name builtin|split}{punctuation|(}'{string|"')[1].split("}.{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME{operator|,} {punctuation|\{}'{operator|,} '.{function-name builtin|join}{punctuation|(}parents{punctuation|)}{punctuation|\}}{string|")


def install(work):
    """}Puts the tool where it stands alone{operator|,} as its users have it{punctuation|;} in a clone the launcher looks for changed sources too.{string|"""
    subprocess.run([ROOT / "}jbuild{string|", "}version{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}jbuild{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}jbuild{string|", folder)
    shutil.copy2(ROOT / "}target{operator|/}jbuild.jar{string|", folder)
    return folder / "}jbuild{string|"


def tools(options, work):
    wanted = options.tools.split("}{operator|,}{string|")
    made = []
    jdks = options.jdk.split("}{operator|,}{string|")
    if "}jbuild{string|" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"}JBUILD_JAVA_HOME{string|": str(jdk_home(jdk)), "}XDG_CACHE_HOME{string|": str(work / "}cache{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}jbuild{operator|,} JDK {punctuation|\{}jdk{punctuation|\}}{string|", "}jbuild{string|", [launcher, "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"],
                             environment, ["}.jbuild{string|"]))
    if "}hugo{string|" in wanted:
        for gogc in options.gogc.split("}{operator|,}{string|"):
            made.append(Tool(f"}Hugo{operator|,} GOGC {punctuation|\{}gogc{punctuation|\}}{string|", "}hugo{string|",
                             ["}hugo{string|", "}{operator|-}{operator|-}quiet{string|", "}{operator|-}{operator|-}noBuildLock{string|", "}{operator|-}{operator|-}cacheDir{string|", str(work / "}cache{operator|/}hugo{string|"),
                              "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{"}GOGC{string|": gogc\}, ["}resources{string|"]))
    if "}jekyll{string|" in wanted:
        made.append(Tool("}Jekyll{string|", "}jekyll{string|", ["}jekyll{string|", "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{\},
                         ["}.jekyll{operator|-}cache{string|", "}.jekyll{operator|-}metadata{string|"]))
    if "}floor{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}floor{string|"
        subprocess.run([home / "}bin{operator|/}javac{string|", "}{operator|-}d{string|", classes, BENCH / "}Floor.java{string|"], check=True)
        flags = ["}{operator|-}XX:{operator|+}UseSerialGC{string|", "}{operator|-}{range selector|{column|XX}{operator|:}{column|TieredStopAtLevel}}{operator|=}{number|1}{string|", "}{operator|-}XX:{operator|-}UsePerfData{string|"]
        made.append(Tool(f"}floor{operator|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}{string|", "}jbuild{string|",
                         [home / "}bin{operator|/}java{string|", *flags, "}{operator|-}cp{string|", classes, "}Floor{string|", "}SITE{string|", "}LIST{string|", "}OUTPUT{string|"], \{\}, [],
                         ["}cold{string|"]))
    return made


def timed(command, environment, folder):
    """}Wall seconds{operator|,} CPU seconds and peak megabytes of one process.{string|"""
    os.sync()
    with open(folder / "}log{string|", "}wb{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}{punctuation|\{}' '.{function-name builtin|join}{punctuation|(}{function-name builtin|map}{punctuation|(}str{operator|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended with {punctuation|\{}process.returncode{punctuation|\}}:\\n{punctuation|\{}{punctuation|(}folder {operator|/} 'log'{punctuation|)}.{function-name builtin|read_text}{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{number|3000}:{punctuation|]}{punctuation|\}}{string|")
    scale = 1 if sys.platform == "}darwin{string|" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    """}All that is measured with one number of posts.{string|"""

    def __init__(self, posts, options, all_tools, work):
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != "}jekyll{string|" or posts <= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = ""
        self.edited_name = None

    def measure(self):
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run([jdk_home(self.options.jdk.split("}{operator|,}{string|")[0]) / "}bin{operator|/}java{string|", BENCH / "}Generate.java{string|",
                        "}{operator|-}{operator|-}posts{string|", str(self.posts), "}{operator|-}{operator|-}seed{string|", str(self.options.seed), "}{operator|-}{operator|-}out{string|", self.folder / "}sites{string|",
                        "}{operator|-}{operator|-}templates{string|", BENCH / "}templates{string|",
                        "}{operator|-}{operator|-}tools{string|", "}{operator|,}{string|".join(sorted(\{t.site_name for t in self.tools\} \| \{"}jbuild{string|"\}))], check=True)
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
            print(f"}{punctuation|\{}self.posts{punctuation|\}} posts: run {punctuation|\{}run{punctuation|\}} of {punctuation|\{}self.options.runs{punctuation|\}} done{string|", file=sys.stderr)

    def site(self, tool):
        return self.folder / "}site{string|" / tool.name.replace("} {string|", "}{operator|-}{string|").replace("}{operator|,}{string|", "")

    def output(self, tool, run):
        return self.folder / "}output{string|" / f"}{punctuation|\{}run{punctuation|\}}{operator|-}{punctuation|\{}self.{function-name builtin|site}{punctuation|(}tool{punctuation|)}.name{punctuation|\}}{string|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}cold{string|":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "}one edit{string|":
            with open(self.edited(site), "}a{string|") as post:
                post.write(f"}\\nOne more sentence{operator|,} the {punctuation|\{}run{punctuation|\}}th of its kind.\\n{string|")
        values = \{"}SITE{string|": site, "}OUTPUT{string|": output, "}LIST{string|": self.folder / "}list{string|"\}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"}JBUILD_ARCHIVE{string|": "}wait{string|"\} if run == 0 else \{\})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        """}The first post from the middle of the blog's time on{punctuation|;} the same for all tools.{string|"""
        if not self.edited_name:
            with os.scandir(self.folder / "}sites{operator|/}jbuild{operator|/}_posts{string|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}{number|2019}{operator|-}{number|10}{string|")
        hugos = site / "}content{operator|/}posts{string|" / self.edited_name[len("}{number|2019}{operator|-}{number|10}{operator|-}{number|01}{operator|-}"{punctuation|)}:{punctuation|]}
