#!/usr/bin/env python3
"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table{char-set class-name|.}

All tools take turns in one run, so that a noisy machine is unfair to all alike{char-set class-name|.} Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left {group punctuation|(}sync{group punctuation|)}{char-set class-name|.} Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held {group punctuation|(}the kernel's maximum resident set{group punctuation|)}{char-set class-name|.} Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion{char-set class-name|.}
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

BENCH = Path{group punctuation|(}__file__{group punctuation|)}{char-set class-name|.}resolve{group punctuation|(}{group punctuation|)}{char-set class-name|.}parent
ROOT = BENCH{char-set class-name|.}parent
MEASURES = {char-class|{char-class-punctuation punctuation|[}"cold", "unchanged", "one edit"{char-class-punctuation punctuation|]}}


class Tool:
    """One way of building one site: a generator with a JDK or a GOGC{char-set class-name|.}"""

    def __init__{group punctuation|(}self, name, site_name, command, environment=None, caches={group punctuation|(}{group punctuation|)}, measures=MEASURES{group punctuation|)}:
        self{char-set class-name|.}name = name
        self{char-set class-name|.}site_name = site_name
        self{char-set class-name|.}command = command
        self{char-set class-name|.}environment = environment or \{\}
        self{char-set class-name|.}caches = caches
        self{char-set class-name|.}measures = measures


def fail{group punctuation|(}message{group punctuation|)}:
    sys{char-set class-name|.}exit{group punctuation|(}f"bench/run: \{message\}"{group punctuation|)}


def arguments{group punctuation|(}{group punctuation|)}:
    parser = argparse{char-set class-name|.}ArgumentParser{group punctuation|(}description=__doc__, formatter_class=argparse{char-set class-name|.}RawDescriptionHelpFormatter{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--sizes", default="50,1000,10000", help="numbers of posts {group punctuation|(}%{group punctuation|(}default{group punctuation|)}s{group punctuation|)}"{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--tools", default="jbuild,hugo,jekyll,floor", help="{group punctuation|(}%{group punctuation|(}default{group punctuation|)}s{group punctuation|)}"{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--jdk", default="25,17", help="Java versions for jbuild, first also for the floor {group punctuation|(}%{group punctuation|(}default{group punctuation|)}s{group punctuation|)}"{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--gogc", default="100", help="values of GOGC for Hugo, the ratios' base first {group punctuation|(}%{group punctuation|(}default{group punctuation|)}s{group punctuation|)}"{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--runs", type=int, default=5, help="runs that count, after one that does not {group punctuation|(}%{group punctuation|(}default{group punctuation|)}s{group punctuation|)}"{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--jekyll-max", type=int, default=1000, help="largest size for Jekyll {group punctuation|(}%{group punctuation|(}default{group punctuation|)}s{group punctuation|)}"{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--seed", type=int, default=1, help="of the content {group punctuation|(}%{group punctuation|(}default{group punctuation|)}s{group punctuation|)}"{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--work", type=Path, help="folder for all that is made; a new one in the system's if not given"{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--keep", action="store_true", help="keep that folder"{group punctuation|)}
    parser{char-set class-name|.}add_argument{group punctuation|(}"--json", type=Path, help="write every single measurement here"{group punctuation|)}
    return parser{char-set class-name|.}parse_args{group punctuation|(}{group punctuation|)}


def jdk_home{group punctuation|(}feature{group punctuation|)}:
    """The folder of the JDK of a feature version, looked for where jbuild's launcher looks too{char-set class-name|.}"""
    parents = {char-class|{char-class-punctuation punctuation|[}"/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"{char-class-punctuation punctuation|]}}
    parents {quantifier number|+}= {char-class|{char-class-punctuation punctuation|[}str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines"){char-class-punctuation punctuation|]}}
    homes = {char-class|{char-class-punctuation punctuation|[}Path(os.environ["JAVA_HOME"{char-class-punctuation punctuation|]}}{group punctuation|)}] if "JAVA_HOME" in os{char-set class-name|.}environ else {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}
    for parent in map{group punctuation|(}Path, parents{group punctuation|)}:
        if parent{char-set class-name|.}is_dir{group punctuation|(}{group punctuation|)}:
            for child in sorted{group punctuation|(}parent{char-set class-name|.}iterdir{group punctuation|(}{group punctuation|)}{group punctuation|)}:
                homes {quantifier number|+}= {char-class|{char-class-punctuation punctuation|[}child, child / "Contents/Home"{char-class-punctuation punctuation|]}}
    for home in homes:
        release = home / "release"
        if release{char-set class-name|.}is_file{group punctuation|(}{group punctuation|)} and {group punctuation|(}home / "bin/javac"{group punctuation|)}{char-set class-name|.}is_file{group punctuation|(}{group punctuation|)}:
            for line in release{char-set class-name|.}read_text{group punctuation|(}{group punctuation|)}{char-set class-name|.}splitlines{group punctuation|(}{group punctuation|)}:
                if line{char-set class-name|.}startswith{group punctuation|(}"JAVA_VERSION="{group punctuation|)} and line{char-set class-name|.}split{group punctuation|(}'"'{group punctuation|)}{char-class|{char-class-punctuation punctuation|[}1{char-class-punctuation punctuation|]}}{char-set class-name|.}split{group punctuation|(}"{char-set class-name|.}"{group punctuation|)}{char-class|{char-class-punctuation punctuation|[}0{char-class-punctuation punctuation|]}} == feature:
                    return home{char-set class-name|.}resolve{group punctuation|(}{group punctuation|)}
    fail{group punctuation|(}f"no JDK \{feature\} was found in JAVA_HOME, \{', '{char-set class-name|.}join{group punctuation|(}parents{group punctuation|)}\}"{group punctuation|)}


def install{group punctuation|(}work{group punctuation|)}:
    """Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too{char-set class-name|.}"""
    subprocess{char-set class-name|.}run{group punctuation|(}{char-class|{char-class-punctuation punctuation|[}ROOT / "jbuild", "version"{char-class-punctuation punctuation|]}}, check=True, stdout=subprocess{char-set class-name|.}DEVNULL{group punctuation|)}
    folder = work / "jbuild"
    folder{char-set class-name|.}mkdir{group punctuation|(}{group punctuation|)}
    shutil{char-set class-name|.}copy2{group punctuation|(}ROOT / "jbuild", folder{group punctuation|)}
    shutil{char-set class-name|.}copy2{group punctuation|(}ROOT / "target/jbuild{char-set class-name|.}jar", folder{group punctuation|)}
    return folder / "jbuild"


def tools{group punctuation|(}options, work{group punctuation|)}:
    wanted = options{char-set class-name|.}tools{char-set class-name|.}split{group punctuation|(}","{group punctuation|)}
    made = {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}
    jdks = options{char-set class-name|.}jdk{char-set class-name|.}split{group punctuation|(}","{group punctuation|)}
    if "jbuild" in wanted:
        launcher = install{group punctuation|(}work{group punctuation|)}
        for jdk in jdks:
            environment = \{"JBUILD_JAVA_HOME": str{group punctuation|(}jdk_home{group punctuation|(}jdk{group punctuation|)}{group punctuation|)}, "XDG_CACHE_HOME": str{group punctuation|(}work / "cache"{group punctuation|)}\}
            # The first build trains the archive of classes; it does not count{char-set class-name|.}
            made{char-set class-name|.}append{group punctuation|(}Tool{group punctuation|(}f"jbuild, JDK \{jdk\}", "jbuild", {char-class|{char-class-punctuation punctuation|[}launcher, "build", {range|"{range-punctuation operator|-}q}", {range|"{range-punctuation operator|-}s}", "SITE", {range|"{range-punctuation operator|-}d}", "OUTPUT"{char-class-punctuation punctuation|]}},
                             environment, {char-class|{char-class-punctuation punctuation|[}".jbuild"{char-class-punctuation punctuation|]}}{group punctuation|)}{group punctuation|)}
    if "hugo" in wanted:
        for gogc in options{char-set class-name|.}gogc{char-set class-name|.}split{group punctuation|(}","{group punctuation|)}:
            made{char-set class-name|.}append{group punctuation|(}Tool{group punctuation|(}f"Hugo, GOGC \{gogc\}", "hugo",
                             {char-class|{char-class-punctuation punctuation|[}"hugo", "--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),
                              {range|"{range-punctuation operator|-}s}", "SITE", {range|"{range-punctuation operator|-}d}", "OUTPUT"{char-class-punctuation punctuation|]}}, \{"GOGC": gogc\}, {char-class|{char-class-punctuation punctuation|[}"resources"{char-class-punctuation punctuation|]}}{group punctuation|)}{group punctuation|)}
    if "jekyll" in wanted:
        made{char-set class-name|.}append{group punctuation|(}Tool{group punctuation|(}"Jekyll", "jekyll", {char-class|{char-class-punctuation punctuation|[}"jekyll", "build", {range|"{range-punctuation operator|-}q}", {range|"{range-punctuation operator|-}s}", "SITE", {range|"{range-punctuation operator|-}d}", "OUTPUT"{char-class-punctuation punctuation|]}}, \{\},
                         {char-class|{char-class-punctuation punctuation|[}".jekyl{range|l{range-punctuation operator|-}c}ache", ".jekyl{range|l{range-punctuation operator|-}m}etadata"{char-class-punctuation punctuation|]}}{group punctuation|)}{group punctuation|)}
    if "floor" in wanted:
        home = jdk_home{group punctuation|(}jdks{char-class|{char-class-punctuation punctuation|[}0{char-class-punctuation punctuation|]}}{group punctuation|)}
        classes = work / "floor"
        subprocess{char-set class-name|.}run{group punctuation|(}{char-class|{char-class-punctuation punctuation|[}home / "bin/javac", {range|"{range-punctuation operator|-}d}", classes, BENCH / "Floor.java"{char-class-punctuation punctuation|]}}, check=True{group punctuation|)}
        flags = {char-class|{char-class-punctuation punctuation|[}{range|"{range-punctuation operator|-}X}X:+UseSerialGC", {range|"{range-punctuation operator|-}X}X:TieredStopAtLevel=1", {range|"{range-punctuation operator|-}X}X{range|:{range-punctuation operator|-}U}sePerfData"{char-class-punctuation punctuation|]}}
        made{char-set class-name|.}append{group punctuation|(}Tool{group punctuation|(}f"floor, JDK \{jdks{char-class|{char-class-punctuation punctuation|[}0{char-class-punctuation punctuation|]}}\}", "jbuild",
                         {char-class|{char-class-punctuation punctuation|[}home / "bin/java", *flags, {range|"{range-punctuation operator|-}c}p", classes, "Floor", "SITE", "LIST", "OUTPUT"{char-class-punctuation punctuation|]}}, \{\}, {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}},
                         {char-class|{char-class-punctuation punctuation|[}"cold"{char-class-punctuation punctuation|]}}{group punctuation|)}{group punctuation|)}
    return made


def timed{group punctuation|(}command, environment, folder{group punctuation|)}:
    """Wall seconds, CPU seconds and peak megabytes of one process{char-set class-name|.}"""
    os{char-set class-name|.}sync{group punctuation|(}{group punctuation|)}
    with open{group punctuation|(}folder / "log", "wb"{group punctuation|)} as log:
        begin = time{char-set class-name|.}perf_counter{group punctuation|(}{group punctuation|)}
        process = subprocess{char-set class-name|.}Popen{group punctuation|(}command, env=os{char-set class-name|.}environ {alternation keyword|\|} environment, cwd=folder, stdin=subprocess{char-set class-name|.}DEVNULL,
                                   stdout=log, stderr=log{group punctuation|)}
        _, status, usage = os{char-set class-name|.}wait4{group punctuation|(}process{char-set class-name|.}pid, 0{group punctuation|)}
        seconds = time{char-set class-name|.}perf_counter{group punctuation|(}{group punctuation|)} - begin
        process{char-set class-name|.}returncode = os{char-set class-name|.}waitstatus_to_exitcode{group punctuation|(}status{group punctuation|)}
    if process{char-set class-name|.}returncode != 0:
        fail{group punctuation|(}f"\{' '{char-set class-name|.}join{group punctuation|(}map{group punctuation|(}str, command{group punctuation|)}{group punctuation|)}\} ended with \{process{char-set class-name|.}returncode\}:{escape|\\n}\{{group punctuation|(}folder / 'log'{group punctuation|)}{char-set class-name|.}read_text{group punctuation|(}{group punctuation|)}{char-class|{char-class-punctuation punctuation|[}-3000:{char-class-punctuation punctuation|]}}\}"{group punctuation|)}
    scale = 1 if sys{char-set class-name|.}platform == "darwin" else 1024
    return seconds, usage{char-set class-name|.}ru_utime {quantifier number|+} usage{char-set class-name|.}ru_stime, usage{char-set class-name|.}ru_maxrss {quantifier number|*} scale / 1e6


class Size:
    """All that is measured with one number of posts{char-set class-name|.}"""

    def __init__{group punctuation|(}self, posts, options, all_tools, work{group punctuation|)}:
        self{char-set class-name|.}posts = posts
        self{char-set class-name|.}options = options
        self{char-set class-name|.}tools = {char-class|{char-class-punctuation punctuation|[}t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max{char-class-punctuation punctuation|]}}
        self{char-set class-name|.}folder = work / str{group punctuation|(}posts{group punctuation|)}
        self{char-set class-name|.}folder{char-set class-name|.}mkdir{group punctuation|(}{group punctuation|)}
        self{char-set class-name|.}results = \{\}
        self{char-set class-name|.}files = 0
        self{char-set class-name|.}bytes = 0
        self{char-set class-name|.}check = ""
        self{char-set class-name|.}edited_name = None

    def measure{group punctuation|(}self{group punctuation|)}:
        # Two variants of a generator have a site each, since they keep things in it{char-set class-name|.}
        subprocess{char-set class-name|.}run{group punctuation|(}{char-class|{char-class-punctuation punctuation|[}jdk_home(self.options.jdk.split(",")[0{char-class-punctuation punctuation|]}}{group punctuation|)} / "bin/java", BENCH / "Generate{char-set class-name|.}java",
                        "--posts", str{group punctuation|(}self{char-set class-name|.}posts{group punctuation|)}, "--seed", str{group punctuation|(}self{char-set class-name|.}options{char-set class-name|.}seed{group punctuation|)}, "--out", self{char-set class-name|.}folder / "sites",
                        "--templates", BENCH / "templates",
                        "--tools", ","{char-set class-name|.}join{group punctuation|(}sorted{group punctuation|(}\{t{char-set class-name|.}site_name for t in self{char-set class-name|.}tools\} {alternation keyword|\|} \{"jbuild"\}{group punctuation|)}{group punctuation|)}], check=True{group punctuation|)}
        for tool in self{char-set class-name|.}tools:
            source = self{char-set class-name|.}folder / "sites" / tool{char-set class-name|.}site_name
            shutil{char-set class-name|.}copytree{group punctuation|(}source, self{char-set class-name|.}site{group punctuation|(}tool{group punctuation|)}{group punctuation|)}
        for run in range{group punctuation|(}self{char-set class-name|.}options{char-set class-name|.}runs {quantifier number|+} 1{group punctuation|)}:
            for measure in MEASURES:
                for i in range{group punctuation|(}len{group punctuation|(}self{char-set class-name|.}tools{group punctuation|)}{group punctuation|)}:
                    tool = self{char-set class-name|.}tools{char-class|{char-class-punctuation punctuation|[}(i + run) % len(self.tools){char-class-punctuation punctuation|]}}
                    if measure in tool{char-set class-name|.}measures and {group punctuation|(}run > 0 or not tool{char-set class-name|.}name{char-set class-name|.}startswith{group punctuation|(}"floor"{group punctuation|)}{group punctuation|)}:
                        self{char-set class-name|.}once{group punctuation|(}tool, measure, run{group punctuation|)}
            if run == 0:
                self{char-set class-name|.}compare{group punctuation|(}{group punctuation|)}
            print{group punctuation|(}f"\{self{char-set class-name|.}posts\} posts: run \{run\} of \{self{char-set class-name|.}options{char-set class-name|.}runs\} done", file=sys{char-set class-name|.}stderr{group punctuation|)}

    def site{group punctuation|(}self, tool{group punctuation|)}:
        return self{char-set class-name|.}folder / "site" / tool{char-set class-name|.}name{char-set class-name|.}replace{group punctuation|(}" ", "-"{group punctuation|)}{char-set class-name|.}replace{group punctuation|(}",", ""{group punctuation|)}

    def output{group punctuation|(}self, tool, run{group punctuation|)}:
        return self{char-set class-name|.}folder / "output" / f"\{run\}-\{self{char-set class-name|.}site{group punctuation|(}tool{group punctuation|)}{char-set class-name|.}name\}"

    def once{group punctuation|(}self, tool, measure, run{group punctuation|)}:
        site, output = self{char-set class-name|.}site{group punctuation|(}tool{group punctuation|)}, self{char-set class-name|.}output{group punctuation|(}tool, run{group punctuation|)}
        output{char-set class-name|.}parent{char-set class-name|.}mkdir{group punctuation|(}exist_ok=True{group punctuation|)}
        if measure == "cold":
            for cache in tool{char-set class-name|.}caches:
                shutil{char-set class-name|.}rmtree{group punctuation|(}site / cache, ignore_errors=True{group punctuation|)}
        if measure == "one edit":
            with open{group punctuation|(}self{char-set class-name|.}edited{group punctuation|(}site{group punctuation|)}, "a"{group punctuation|)} as post:
                post{char-set class-name|.}write{group punctuation|(}f"{escape|\\n}One more sentence, the \{run\}th of its kind{char-set class-name|.}{escape|\\n}"{group punctuation|)}
        values = \{"SITE": site, "OUTPUT": output, "LIST": self{char-set class-name|.}folder / "list"\}
        command = {char-class|{char-class-punctuation punctuation|[}values.get(part, part) for part in tool.command{char-class-punctuation punctuation|]}}
        # Only the run that does not count may make the archive of classes, and waits for it{char-set class-name|.}
        environment = tool{char-set class-name|.}environment {alternation keyword|\|} {group punctuation|(}\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\}{group punctuation|)}
        result = timed{group punctuation|(}command, environment, self{char-set class-name|.}folder{group punctuation|)}
        if run > 0:
            self{char-set class-name|.}results{char-set class-name|.}setdefault{group punctuation|(}{group punctuation|(}tool{char-set class-name|.}name, measure{group punctuation|)}, {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}{group punctuation|)}{char-set class-name|.}append{group punctuation|(}result{group punctuation|)}

    def edited{group punctuation|(}self, site{group punctuation|)}:
        """The first post from the middle of the blog's time on; the same for all tools{char-set class-name|.}"""
        if not self{char-set class-name|.}edited_name:
            with os{char-set class-name|.}scandir{group punctuation|(}self{char-set class-name|.}folder / "sites/jbuild/_posts"{group punctuation|)} as posts:
                self{char-set class-name|.}edited_name = min{group punctuation|(}post{char-set class-name|.}name for post in posts if post{char-set class-name|.}name >= "2019-10"{group punctuation|)}
        hugos = site / "content/posts" / self{char-set class-name|.}edited_name{char-class|{char-class-punctuation punctuation|[}len("201{range|9{range-punctuation operator|-}1}{range|0{range-punctuation operator|-}0}{range|1{range-punctuation operator|-}"}):{char-class-punctuation punctuation|]}}
