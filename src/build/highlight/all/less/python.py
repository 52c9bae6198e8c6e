#!{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured {property|are}{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process{punctuation|;} {selector|its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"""

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

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
MEASURES = ["cold", "unchanged", "one edit"]


class Tool:
    """One way of building one site: a generator with a JDK or a GOGC."""

    def __init__(self, name, site_name, command, environment=None, caches=(), measures=MEASURES):
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or} {punctuation|\{}{punctuation|\}}
        self.caches = caches
        self.measures = measures


def {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.exit{selector|(f"bench/run:} {punctuation|\{}message{punctuation|\}}"{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser = argparse.{function|ArgumentParser}{punctuation|(}description=__doc__{punctuation|,} formatter_class=argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--sizes"}{punctuation|,} default={string|"50,1000,10000"}{punctuation|,} help={string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--tools"}{punctuation|,} default={string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help={string|"(%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--jdk"}{punctuation|,} default={string|"25,17"}{punctuation|,} help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--gogc"}{punctuation|,} default={string|"100"}{punctuation|,} help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--runs"}{punctuation|,} type=int{punctuation|,} default=5{punctuation|,} help={string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type=int{punctuation|,} default=1000{punctuation|,} help={string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--seed"}{punctuation|,} type=int{punctuation|,} default=1{punctuation|,} help={string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--work"}{punctuation|,} type=Path{punctuation|,} help={string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--keep"}{punctuation|,} action={string|"store_true"}{punctuation|,} help={string|"keep that folder"}{punctuation|)}
    parser.add_{function|argument}{punctuation|(}{string|"--json"}{punctuation|,} type=Path{punctuation|,} help={string|"write every single measurement here"}{punctuation|)}
    return parser.parse_{function|args}{punctuation|(}{punctuation|)}


def jdk_{function|home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents = [{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}]
    parents {operator|+}= [{function|str}{punctuation|(}Path.{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p in {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes = [{function|Path}{punctuation|(}os.environ[{string|"JAVA_HOME"}]{punctuation|)}] if {string|"JAVA_HOME"} in os.environ else []
    for parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        if parent.is_{function|dir}{punctuation|(}{punctuation|)}{punctuation|:}
            for child in {function|sorted}{punctuation|(}parent.{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}= [child{punctuation|,} child {operator|/} {string|"Contents/Home"}]
    for home in {property|homes}{punctuation|:}
        release = home {operator|/} {string|"release"}
        if release.is_{function|file}{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.is_{function|file}{punctuation|(}{punctuation|)}{punctuation|:}
            for line in release.read_{function|text}{punctuation|(}{punctuation|)}.{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                if line.{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line.{function|split}{punctuation|(}{string|'"'}{punctuation|)}[1].{function|split}{punctuation|(}{string|"."}{punctuation|)}[0] == {property|feature}{punctuation|:}
                    return home.{function|resolve}{punctuation|(}{punctuation|)}
    fail{selector|(f"no JDK} {punctuation|\{}feature{punctuation|\}} {selector|was found in JAVA_HOME,} {punctuation|\{}{string|', '}.{function|join}{punctuation|(}parents{punctuation|)}{punctuation|\}}"{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{selector|""
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
            environment =} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}jdk_{function|home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does not count.
            made.{function|append}{punctuation|(}Tool{selector|(f"jbuild, JDK} {punctuation|\{}jdk{punctuation|\}}{string|", "}jbuild{string|", [launcher, "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT"]{punctuation|,}
                             environment{punctuation|,} [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    if {string|"hugo"} in {property|wanted}{punctuation|:}
        for gogc in options.gogc.{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made.{function|append}{punctuation|(}Tool{selector|(f"Hugo, GOGC} {punctuation|\{}gogc{punctuation|\}}{selector|", "hugo",
                             ["hugo", "--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),
                              "-s", "SITE", "-d", "OUTPUT"],} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} [{string|"resources"}]{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in {property|wanted}{punctuation|:}
        made.{function|append}{punctuation|(}Tool{selector|("Jekyll", "jekyll", ["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"],} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         [{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    if {string|"floor"} in {property|wanted}{punctuation|:}
        home = jdk_{function|home}{punctuation|(}jdks[0]{punctuation|)}
        classes = work {operator|/} {string|"floor"}
        subprocess.{function|run}{punctuation|(}[home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}]{punctuation|,} check=True{punctuation|)}
        flags = [{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}]
        made.{function|append}{punctuation|(}Tool{selector|(f"floor, JDK} {punctuation|\{}jdks[0]{punctuation|\}}{selector|", "jbuild",
                         [home / "bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"],} {punctuation|\{}{punctuation|\}}{punctuation|,} []{punctuation|,}
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os.{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as {property|log}{punctuation|:}
        begin = time.perf_{function|counter}{punctuation|(}{punctuation|)}
        process = subprocess.{function|Popen}{punctuation|(}command{punctuation|,} env=os.environ \| environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess.DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage = os.{function|wait4}{punctuation|(}process.pid{punctuation|,} 0{punctuation|)}
        seconds = time.perf_{function|counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process.returncode = os.waitstatus_to_{function|exitcode}{punctuation|(}status{punctuation|)}
    if process.returncode != {property|0}{punctuation|:}
        fail{selector|(f"}{punctuation|\{}{string|' '}.{function|join}{punctuation|(}{function|map}{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} {selector|ended with} {punctuation|\{}process.returncode{punctuation|\}}{selector|:\\n}{punctuation|\{}{punctuation|(}folder {operator|/} {string|'log'}{punctuation|)}.read_{function|text}{punctuation|(}{punctuation|)}[{property|-3000}{punctuation|:}]{punctuation|\}}"{selector|)
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
        self.results =} {punctuation|\{}{punctuation|\}}
        self.files = 0
        self.bytes = 0
        self.check = {string|""}
        self.edited_name = None

    def {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.{function|run}{punctuation|(}[jdk_{function|home}{punctuation|(}self.options.jdk.{function|split}{punctuation|(}{string|","}{punctuation|)}[0]{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.{function|join}{punctuation|(}sorted{selector|(}{punctuation|\{}t.site_name for t in self.tools{punctuation|\}} {selector|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}]{punctuation|,} check=True{punctuation|)}
        for tool in self.{property|tools}{punctuation|:}
            source = self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name
            shutil.{function|copytree}{punctuation|(}source{punctuation|,} self.{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {function|range}{punctuation|(}self.options.runs {operator|+} 1{punctuation|)}{punctuation|:}
            for measure in {property|MEASURES}{punctuation|:}
                for i in {function|range}{punctuation|(}{function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool = self.tools[{punctuation|(}i {operator|+} run{punctuation|)} % {function|len}{punctuation|(}self.tools{punctuation|)}]
                    if measure in tool.measures and {punctuation|(}run > 0 or not tool.name.{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self.{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run == {property|0}{punctuation|:}
                self.{function|compare}{punctuation|(}{punctuation|)}
            print{selector|(f"}{punctuation|\{}self.posts{punctuation|\}} {selector|posts: run} {punctuation|\{}run{punctuation|\}} {selector|of} {punctuation|\{}self.options.runs{punctuation|\}} done"{punctuation|,} file=sys.stderr{selector|)

    def site(self, tool):
        return self.folder / "site" / tool.name.replace(" ", "-").replace(",", "")

    def output(self, tool, run):
        return self.folder / "output" / f"}{punctuation|\{}run{punctuation|\}}{selector|-}{punctuation|\{}self.{function|site}{punctuation|(}tool{punctuation|)}.name{punctuation|\}}"

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output = self.{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self.{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.{function|mkdir}{punctuation|(}exist_ok=True{punctuation|)}
        if measure == {string|"cold"}{punctuation|:}
            for cache in tool.{property|caches}{punctuation|:}
                shutil.{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors=True{punctuation|)}
        if measure == {string|"one edit"}{punctuation|:}
            with {function|open}{punctuation|(}self.{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as {property|post}{punctuation|:}
                post.write{selector|(f"\\nOne more sentence, the} {punctuation|\{}run{punctuation|\}}th of its kind.\\n"{selector|)
        values =} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self.folder {operator|/} {string|"list"}{punctuation|\}}
        command = [values.{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command]
        # Only the run that does not count may make the archive of classes{punctuation|,} and waits for it.
        environment = tool.environment \| {selector|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {selector|if run == 0 else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result = {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run > {property|0}{punctuation|:}
            self.results.{function|setdefault}{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}.{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if not self.{property|edited_name}{punctuation|:}
            with os.{function|scandir}{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as {property|posts}{punctuation|:}
                self.edited_name = {function|min}{punctuation|(}post.name for post in posts if post.name >= {string|"2019-10"}{punctuation|)}
        hugos = site {operator|/} {string|"content/posts"} {operator|/} self.edited_name[{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}]
