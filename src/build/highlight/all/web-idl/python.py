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
from pathlib import {class-name|Path}

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}{class-name|parent}
ROOT {operator|=} BENCH{punctuation|.}{class-name|parent}
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{operator|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{operator|:}
        {class-name|self}{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


{class-name|def} fail{punctuation|(}message{punctuation|)}{operator|:}
    {class-name|sys}{punctuation|.}exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


{class-name|def} arguments{punctuation|(}{punctuation|)}{operator|:}
    {class-name|parser} {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


{class-name|def} jdk_home{punctuation|(}feature{punctuation|)}{operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents +{operator|=} {punctuation|[}str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} / p{punctuation|)} for {class-name|p} in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os{punctuation|.}environ else {punctuation|[}{punctuation|]}
    for parent {class-name|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{operator|:}
        {class-name|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{operator|:}
            {class-name|for} child {class-name|in} sorted{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                {class-name|homes} +{operator|=} {punctuation|[}child{punctuation|,} child / {string|"Contents/Home"}{punctuation|]}
    for home in homes{operator|:}
        {class-name|release} {operator|=} home / {string|"release"}
        if release{punctuation|.}is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / {string|"bin/javac"}{punctuation|)}{punctuation|.}is_file{punctuation|(}{punctuation|)}{operator|:}
            {class-name|for} line in release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{operator|:}
                {class-name|if} line{punctuation|.}startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}split{punctuation|(}'{string|"')[1].split("}{punctuation|.}{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK {punctuation|\{}feature{punctuation|\}} was found {class-name|in} JAVA_HOME{punctuation|,} {punctuation|\{}'{punctuation|,} '{punctuation|.}join{punctuation|(}parents{punctuation|)}{punctuation|\}}{string|")


def install(work):
    "}{string|""}Puts the tool where it {class-name|stands} alone{punctuation|,} as its users {class-name|have} it{punctuation|;} in a clone the launcher looks for changed sources too{punctuation|.}{string|""}{string|"
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
            made.append(Tool(f"}jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}{string|", "}jbuild{string|", [launcher, "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"],
                             environment, ["}{punctuation|.}jbuild{string|"]))
    if "}hugo{string|" in wanted:
        for gogc in options.gogc.split("}{punctuation|,}{string|"):
            made.append(Tool(f"}Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}{string|", "}hugo{string|",
                             ["}hugo{string|", "}{operator|-}{operator|-}quiet{string|", "}{operator|-}{operator|-}noBuildLock{string|", "}{operator|-}{operator|-}cacheDir{string|", str(work / "}cache/hugo{string|"),
                              "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{"}GOGC{string|": gogc\}, ["}resources{string|"]))
    if "}jekyll{string|" in wanted:
        made.append(Tool("}Jekyll{string|", "}jekyll{string|", ["}jekyll{string|", "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{\},
                         ["}{punctuation|.}jekyll{operator|-}cache{string|", "}{punctuation|.}jekyll{operator|-}metadata{string|"]))
    if "}floor{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}floor{string|"
        subprocess.run([home / "}bin/javac{string|", "}{operator|-}d{string|", classes, BENCH / "}Floor{punctuation|.}java{string|"], check=True)
        flags = ["}{operator|-}XX{operator|:}+UseSerialGC{string|", "}{operator|-}XX{operator|:}{class-name|TieredStopAtLevel}{operator|=}{number|1}{string|", "}{operator|-}XX{operator|:}{class-name|-UsePerfData}{string|"]
        made.append(Tool(f"}floor{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}{string|", "}jbuild{string|",
                         [home / "}bin/java{string|", *flags, "}{operator|-}cp{string|", classes, "}Floor{string|", "}SITE{string|", "}LIST{string|", "}OUTPUT{string|"], \{\}, [],
                         ["}cold{string|"]))
    return made


def timed(command, environment, folder):
    "}{string|""}{class-name|Wall} seconds{punctuation|,} CPU seconds and peak megabytes of one process{punctuation|.}{string|""}{string|"
    os.sync()
    with open(folder / "}log{string|", "}wb{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}{punctuation|\{}' '{punctuation|.}join{punctuation|(}map{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended with {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}{operator|:}\\n{punctuation|\{}{punctuation|(}folder / 'log'{punctuation|)}{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|[}{number|-3000}{operator|:}{punctuation|]}{punctuation|\}}{string|")
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
            print(f"}{punctuation|\{}self{punctuation|.}posts{punctuation|\}} posts{operator|:} {class-name|run} {punctuation|\{}run{punctuation|\}} of {punctuation|\{}self{punctuation|.}options{punctuation|.}runs{punctuation|\}} done{string|", file=sys.stderr)

    def site(self, tool):
        return self.folder / "}site{string|" / tool.name.replace("} {string|", "}{operator|-}{string|").replace("}{punctuation|,}{string|", "}{string|")

    def output(self, tool, run):
        return self.folder / "}output{string|" / f"}{punctuation|\{}run{punctuation|\}}{operator|-}{punctuation|\{}self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|.}name{punctuation|\}}{string|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}cold{string|":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "}one edit{string|":
            with open(self.edited(site), "}a{string|") as post:
                post.write(f"}\\nOne {class-name|more} sentence{punctuation|,} the {punctuation|\{}run{punctuation|\}}th of its kind{punctuation|.}\\n{string|")
        values = \{"}SITE{string|": site, "}OUTPUT{string|": output, "}LIST{string|": self.folder / "}list{string|"\}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"}JBUILD_ARCHIVE{string|": "}wait{string|"\} if run == 0 else \{\})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        "}{string|""}The first post from the middle of the blog's {class-name|time} on{punctuation|;} the same for all tools{punctuation|.}{string|""}{string|"
        if not self.edited_name:
            with os.scandir(self.folder / "}sites/jbuild/_posts{string|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}2019{operator|-}10{string|")
        hugos = site / "}content/posts{string|" / self.edited_name[len("}2019{operator|-}10{operator|-}01{operator|-}"{punctuation|)}{operator|:}{punctuation|]}
