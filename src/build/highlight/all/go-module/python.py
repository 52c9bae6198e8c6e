#!/usr/bin/env python3
"""Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process; its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is measured: on some disks files are made
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

BENCH = Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT = BENCH.parent
MEASURES = {punctuation|[}"cold"{punctuation|,} "unchanged"{punctuation|,} "one edit"{punctuation|]}


class Tool:
    """One way of building one site: a generator with a JDK or a GOGC."""

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment=None{punctuation|,} caches={punctuation|(}{punctuation|)}{punctuation|,} measures=MEASURES{punctuation|)}:
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or \{\}
        self.caches = caches
        self.measures = measures


def fail{punctuation|(}message{punctuation|)}:
    sys.exit{punctuation|(}f"bench/run: \{message\}"{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser = argparse.ArgumentParser{punctuation|(}description=__doc__{punctuation|,} formatter_class=argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}"--sizes"{punctuation|,} default="50{punctuation|,}1000{punctuation|,}10000"{punctuation|,} help="numbers of posts {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--tools"{punctuation|,} default="jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help="{punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--jdk"{punctuation|,} default="25{punctuation|,}17"{punctuation|,} help="Java versions for jbuild{punctuation|,} first also for the floor {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--gogc"{punctuation|,} default="100"{punctuation|,} help="values of GOGC for Hugo{punctuation|,} the ratios' base first {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--runs"{punctuation|,} type=int{punctuation|,} default=5{punctuation|,} help="runs that count{punctuation|,} after one that does not {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--jekyll-max"{punctuation|,} type=int{punctuation|,} default=1000{punctuation|,} help="largest size for Jekyll {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--seed"{punctuation|,} type=int{punctuation|,} default=1{punctuation|,} help="of the content {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--work"{punctuation|,} type=Path{punctuation|,} help="folder for all that is made; a new one in the system's if not given"{punctuation|)}
    parser.add_argument{punctuation|(}"--keep"{punctuation|,} action="store_true"{punctuation|,} help="keep that folder"{punctuation|)}
    parser.add_argument{punctuation|(}"--json"{punctuation|,} type=Path{punctuation|,} help="write every single measurement here"{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}:
    """The folder of the JDK of a feature version{punctuation|,} looked for where jbuild's launcher looks too."""
    parents = {punctuation|[}"/usr/lib/jvm"{punctuation|,} "/usr/java"{punctuation|,} "/opt/java"{punctuation|,} "/Library/Java/JavaVirtualMachines"{punctuation|]}
    parents += {punctuation|[}str{punctuation|(}Path.home{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}".sdkman/candidates/java"{punctuation|,} ".jdks"{punctuation|,} "Library/Java/JavaVirtualMachines"{punctuation|)}{punctuation|]}
    homes = {punctuation|[}Path{punctuation|(}os.environ{punctuation|[}"JAVA_HOME"{punctuation|]}{punctuation|)}{punctuation|]} if "JAVA_HOME" in os.environ else {punctuation|[}{punctuation|]}
    for parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        if parent.is_dir{punctuation|(}{punctuation|)}:
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}:
                homes += {punctuation|[}child{punctuation|,} child / "Contents/Home"{punctuation|]}
    for home in homes:
        release = home / "release"
        if release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / "bin/javac"{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                if line.startswith{punctuation|(}"JAVA_VERSION="{punctuation|)} and line.split{punctuation|(}'"'{punctuation|)}{punctuation|[}1{punctuation|]}.split{punctuation|(}"."{punctuation|)}{punctuation|[}0{punctuation|]} == feature:
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f"no JDK \{feature\} was found in JAVA_HOME{punctuation|,} \{'{punctuation|,} '.join{punctuation|(}parents{punctuation|)}\}"{punctuation|)}


def install{punctuation|(}work{punctuation|)}:
    """Puts the tool where it stands alone{punctuation|,} as its users have it; in a clone the launcher looks for changed sources too."""
    subprocess.run{punctuation|(}{punctuation|[}ROOT / "jbuild"{punctuation|,} "version"{punctuation|]}{punctuation|,} check=True{punctuation|,} stdout=subprocess.DEVNULL{punctuation|)}
    folder = work / "jbuild"
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / "jbuild"{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / "target/jbuild.jar"{punctuation|,} folder{punctuation|)}
    return folder / "jbuild"


def tools{punctuation|(}options{punctuation|,} work{punctuation|)}:
    wanted = options.tools.split{punctuation|(}"{punctuation|,}"{punctuation|)}
    made = {punctuation|[}{punctuation|]}
    jdks = options.jdk.split{punctuation|(}"{punctuation|,}"{punctuation|)}
    if "jbuild" in wanted:
        launcher = install{punctuation|(}work{punctuation|)}
        for jdk in jdks:
            environment = \{"JBUILD_JAVA_HOME": str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} "XDG_CACHE_HOME": str{punctuation|(}work / "cache"{punctuation|)}\}
            # The first build trains the archive of classes; it does not count.
            made.append{punctuation|(}Tool{punctuation|(}f"jbuild{punctuation|,} JDK \{jdk\}"{punctuation|,} "jbuild"{punctuation|,} {punctuation|[}launcher{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}".jbuild"{punctuation|]}{punctuation|)}{punctuation|)}
    if "hugo" in wanted:
        for gogc in options.gogc.split{punctuation|(}"{punctuation|,}"{punctuation|)}:
            made.append{punctuation|(}Tool{punctuation|(}f"Hugo{punctuation|,} GOGC \{gogc\}"{punctuation|,} "hugo"{punctuation|,}
                             {punctuation|[}"hugo"{punctuation|,} "--quiet"{punctuation|,} "--noBuildLock"{punctuation|,} "--cacheDir"{punctuation|,} str{punctuation|(}work / "cache/hugo"{punctuation|)}{punctuation|,}
                              "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} \{"GOGC": gogc\}{punctuation|,} {punctuation|[}"resources"{punctuation|]}{punctuation|)}{punctuation|)}
    if "jekyll" in wanted:
        made.append{punctuation|(}Tool{punctuation|(}"Jekyll"{punctuation|,} "jekyll"{punctuation|,} {punctuation|[}"jekyll"{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} \{\}{punctuation|,}
                         {punctuation|[}".jekyll-cache"{punctuation|,} ".jekyll-metadata"{punctuation|]}{punctuation|)}{punctuation|)}
    if "floor" in wanted:
        home = jdk_home{punctuation|(}jdks{punctuation|[}0{punctuation|]}{punctuation|)}
        classes = work / "floor"
        subprocess.run{punctuation|(}{punctuation|[}home / "bin/javac"{punctuation|,} "-d"{punctuation|,} classes{punctuation|,} BENCH / "Floor.java"{punctuation|]}{punctuation|,} check=True{punctuation|)}
        flags = {punctuation|[}"-XX:+UseSerialGC"{punctuation|,} "-XX:TieredStopAtLevel=1"{punctuation|,} "-XX:-UsePerfData"{punctuation|]}
        made.append{punctuation|(}Tool{punctuation|(}f"floor{punctuation|,} JDK \{jdks{punctuation|[}0{punctuation|]}\}"{punctuation|,} "jbuild"{punctuation|,}
                         {punctuation|[}home / "bin/java"{punctuation|,} *flags{punctuation|,} "-cp"{punctuation|,} classes{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} \{\}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}"cold"{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    """Wall seconds{punctuation|,} CPU seconds and peak megabytes of one process."""
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder / "log"{punctuation|,} "wb"{punctuation|)} as log:
        begin = time.perf_counter{punctuation|(}{punctuation|)}
        process = subprocess.Popen{punctuation|(}command{punctuation|,} env=os.environ \| environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess.DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage = os.wait4{punctuation|(}process.pid{punctuation|,} 0{punctuation|)}
        seconds = time.perf_counter{punctuation|(}{punctuation|)} - begin
        process.returncode = os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process.returncode != 0:
        fail{punctuation|(}f"\{' '.join{punctuation|(}map{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}\} ended with \{process.returncode\}:\\n\{{punctuation|(}folder / 'log'{punctuation|)}.read_text{punctuation|(}{punctuation|)}{punctuation|[}-3000:{punctuation|]}\}"{punctuation|)}
    scale = 1 if sys.platform == "darwin" else 1024
    return seconds{punctuation|,} usage.ru_utime + usage.ru_stime{punctuation|,} usage.ru_maxrss * scale / 1e6


class Size:
    """All that is measured with one number of posts."""

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self.posts = posts
        self.options = options
        self.tools = {punctuation|[}t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max{punctuation|]}
        self.folder = work / str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = ""
        self.edited_name = None

    def measure{punctuation|(}self{punctuation|)}:
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|[}0{punctuation|]}{punctuation|)} / "bin/java"{punctuation|,} BENCH / "Generate.java"{punctuation|,}
                        "--posts"{punctuation|,} str{punctuation|(}self.posts{punctuation|)}{punctuation|,} "--seed"{punctuation|,} str{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} "--out"{punctuation|,} self.folder / "sites"{punctuation|,}
                        "--templates"{punctuation|,} BENCH / "templates"{punctuation|,}
                        "--tools"{punctuation|,} "{punctuation|,}".join{punctuation|(}sorted{punctuation|(}\{t.site_name for t in self.tools\} \| \{"jbuild"\}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check=True{punctuation|)}
        for tool in self.tools:
            source = self.folder / "sites" / tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self.options.runs + 1{punctuation|)}:
            for measure in MEASURES:
                for i in range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}:
                    tool = self.tools{punctuation|[}{punctuation|(}i + run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    if measure in tool.measures and {punctuation|(}run > 0 or not tool.name.startswith{punctuation|(}"floor"{punctuation|)}{punctuation|)}:
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run == 0:
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"{punctuation|,} file=sys.stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        return self.folder / "site" / tool.name.replace{punctuation|(}" "{punctuation|,} "-"{punctuation|)}.replace{punctuation|(}"{punctuation|,}"{punctuation|,} ""{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        return self.folder / "output" / f"\{run\}-\{self.site{punctuation|(}tool{punctuation|)}.name\}"

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}:
        site{punctuation|,} output = self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok=True{punctuation|)}
        if measure == "cold":
            for cache in tool.caches:
                shutil.rmtree{punctuation|(}site / cache{punctuation|,} ignore_errors=True{punctuation|)}
        if measure == "one edit":
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} "a"{punctuation|)} as post:
                post.write{punctuation|(}f"\\nOne more sentence{punctuation|,} the \{run\}th of its kind.\\n"{punctuation|)}
        values = \{"SITE": site{punctuation|,} "OUTPUT": output{punctuation|,} "LIST": self.folder / "list"\}
        command = {punctuation|[}values.get{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command{punctuation|]}
        # Only the run that does not count may make the archive of classes{punctuation|,} and waits for it.
        environment = tool.environment \| {punctuation|(}\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\}{punctuation|)}
        result = timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run > 0:
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}:
        """The first post from the middle of the blog's time on; the same for all tools."""
        if not self.edited_name:
            with os.scandir{punctuation|(}self.folder / "sites/jbuild/_posts"{punctuation|)} as posts:
                self.edited_name = min{punctuation|(}post.name for post in posts if post.name >= "2019-10"{punctuation|)}
        hugos = site / "content/posts" / self.edited_name{punctuation|[}len{punctuation|(}"2019-10-01-"{punctuation|)}:{punctuation|]}
