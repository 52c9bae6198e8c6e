{embedded-scheme|{punctuation|#}{scheme language-scheme|!/usr/bin/env}} python3
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
from pathlib import Path

BENCH {operator|=} Path{punctuation|(}{punctuation|_}{punctuation|_}file{punctuation|_}{punctuation|_}{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def {punctuation|__}init{punctuation|_}{punctuation|_}{punctuation|(}self{punctuation|,} name{punctuation|,} site{punctuation|_}name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}:
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site{punctuation|_}name {operator|=} site{punctuation|_}name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}:
    sys{punctuation|.}exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}{punctuation|_}{punctuation|_}doc{punctuation|_}{punctuation|_}{punctuation|,} formatter{punctuation|_}class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add{punctuation|_}argument{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}parse{punctuation|_}args{punctuation|(}{punctuation|)}


def jdk{punctuation|_}home{punctuation|(}feature{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents +{operator|=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os{punctuation|.}environ else {punctuation|[}{punctuation|]}
    for parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        if parent{punctuation|.}is{punctuation|_}dir{punctuation|(}{punctuation|)}:
            for child in sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes +{operator|=} {punctuation|[}child{punctuation|,} child / {string|"Contents/Home"}{punctuation|]}
    for home in homes:
        release {operator|=} home / {string|"release"}
        if release{punctuation|.}is{punctuation|_}file{punctuation|(}{punctuation|)} and {punctuation|(}home / {string|"bin/javac"}{punctuation|)}{punctuation|.}is{punctuation|_}file{punctuation|(}{punctuation|)}:
            for line in release{punctuation|.}read{punctuation|_}text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}:
                if line{punctuation|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}split{punctuation|(}{punctuation|'}{string|"')[1].split("}{punctuation|.}{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME, {punctuation|\{}{punctuation|'}{punctuation|,} '.join{punctuation|(}parents{punctuation|)}{punctuation|\}}{string|")


def install(work):
    "}{string|""}Puts the tool where it stands alone{punctuation|,} as its users have it; in a clone the launcher looks for changed sources too{punctuation|.}{string|""}{string|"
    subprocess.run([ROOT / "}jbuild{string|", "}version{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}jbuild{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}jbuild{string|", folder)
    shutil.copy2(ROOT / "}target/jbuild{punctuation|.}jar{string|", folder)
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
            made.append(Tool(f"}jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}{string|", "}jbuild{string|", [launcher, "}build{string|", "}-q{string|", "}-s{string|", "}SITE{string|", "}-d{string|", "}OUTPUT{string|"],
                             environment, ["}{punctuation|.}jbuild{string|"]))
    if "}hugo{string|" in wanted:
        for gogc in options.gogc.split("}{punctuation|,}{string|"):
            made.append(Tool(f"}Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}{string|", "}hugo{string|",
                             ["}hugo{string|", "}{punctuation|--}quiet{string|", "}{punctuation|--}noBuildLock{string|", "}{punctuation|--}cacheDir{string|", str(work / "}cache/hugo{string|"),
                              "}-s{string|", "}SITE{string|", "}-d{string|", "}OUTPUT{string|"], \{"}GOGC{string|": gogc\}, ["}resources{string|"]))
    if "}jekyll{string|" in wanted:
        made.append(Tool("}Jekyll{string|", "}jekyll{string|", ["}jekyll{string|", "}build{string|", "}-q{string|", "}-s{string|", "}SITE{string|", "}-d{string|", "}OUTPUT{string|"], \{\},
                         ["}{punctuation|.}jekyll-cache{string|", "}{punctuation|.}jekyll-metadata{string|"]))
    if "}floor{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}floor{string|"
        subprocess.run([home / "}bin/javac{string|", "}-d{string|", classes, BENCH / "}Floor{punctuation|.}java{string|"], check=True)
        flags = ["}-XX:+UseSerialGC{string|", "}-XX:TieredStopAtLevel{operator|=}{number|1}{string|", "}-XX:-UsePerfData{string|"]
        made.append(Tool(f"}floor{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}{string|", "}jbuild{string|",
                         [home / "}bin/java{string|", *flags, "}-cp{string|", classes, "}Floor{string|", "}SITE{string|", "}LIST{string|", "}OUTPUT{string|"], \{\}, [],
                         ["}cold{string|"]))
    return made


def timed(command, environment, folder):
    "}{string|""}Wall seconds{punctuation|,} CPU seconds and peak megabytes of one process{punctuation|.}{string|""}{string|"
    os.sync()
    with open(folder / "}log{string|", "}wb{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}{punctuation|\{}{punctuation|'} '.join{punctuation|(}map{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended with {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}:{keyword|{punctuation|\\}n}{punctuation|\{}{punctuation|(}folder / 'log{punctuation|'}{punctuation|)}{punctuation|.}read{punctuation|_}text{punctuation|(}{punctuation|)}{punctuation|[}{punctuation|-}{number|3000}:{punctuation|]}{punctuation|\}}{string|")
    scale = 1 if sys.platform == "}darwin{string|" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    "}{string|""}All that is measured with one number of posts{punctuation|.}{string|""}{string|"

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
        subprocess.run([jdk_home(self.options.jdk.split("}{punctuation|,}{string|")[0]) / "}bin/java{string|", BENCH / "}Generate{punctuation|.}java{string|",
                        "}{punctuation|--}posts{string|", str(self.posts), "}{punctuation|--}seed{string|", str(self.options.seed), "}{punctuation|--}out{string|", self.folder / "}sites{string|",
                        "}{punctuation|--}templates{string|", BENCH / "}templates{string|",
                        "}{punctuation|--}tools{string|", "}{punctuation|,}{string|".join(sorted(\{t.site_name for t in self.tools\} \| \{"}jbuild{string|"\}))], check=True)
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
            print(f"}{punctuation|\{}self{punctuation|.}posts{punctuation|\}} posts: run {punctuation|\{}run{punctuation|\}} of {punctuation|\{}self{punctuation|.}options{punctuation|.}runs{punctuation|\}} done{string|", file=sys.stderr)

    def site(self, tool):
        return self.folder / "}site{string|" / tool.name.replace("} {string|", "}-{string|").replace("}{punctuation|,}{string|", "}{string|")

    def output(self, tool, run):
        return self.folder / "}output{string|" / f"}{punctuation|\{}run{punctuation|\}}-{punctuation|\{}self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|.}name{punctuation|\}}{string|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}cold{string|":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "}one edit{string|":
            with open(self.edited(site), "}a{string|") as post:
                post.write(f"}{keyword|{punctuation|\\}nOne} more sentence{punctuation|,} the {punctuation|\{}run{punctuation|\}}th of its kind{punctuation|.}{keyword|{punctuation|\\}n}{string|")
        values = \{"}SITE{string|": site, "}OUTPUT{string|": output, "}LIST{string|": self.folder / "}list{string|"\}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"}JBUILD_ARCHIVE{string|": "}wait{string|"\} if run == 0 else \{\})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        "}{string|""}The first post from the middle of the blog{punctuation|'}s time on; the same for all tools{punctuation|.}{string|""}{string|"
        if not self.edited_name:
            with os.scandir(self.folder / "}sites/jbuild/_posts{string|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}{number|2019}{punctuation|-}{number|10}{string|")
        hugos = site / "}content/posts{string|" / self.edited_name[len("}{number|2019}{punctuation|-}{number|10}{punctuation|-}{number|01}-"{punctuation|)}:{punctuation|]}
