{comment|#!/usr/bin/env python3}
"""Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

All tools take turns in one run{punctuation|,} {key atrule|so that a noisy machine is unfair to all alike. Measured are}{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
{key atrule|ever held (the kernel's maximum resident set). Nothing is deleted before all is measured}{punctuation|:} on some disks files are made
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
MEASURES = {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{key atrule|class Tool}{punctuation|:}
    """One way of building one site{punctuation|:} a generator with a JDK or a GOGC."""

    def __init__(self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment=None{punctuation|,} caches=(){punctuation|,} {key atrule|measures=MEASURES)}{punctuation|:}
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or {punctuation|\{}{punctuation|\}}
        self.caches = caches
        self.measures = measures


{key atrule|def fail(message)}{punctuation|:}
    {key atrule|sys.exit(f"bench/run}{punctuation|:} {punctuation|\{}message{punctuation|\}}")


{key atrule|def arguments()}{punctuation|:}
    parser = argparse.ArgumentParser(description=__doc__{punctuation|,} formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("{punctuation|-}{punctuation|-}sizes"{punctuation|,} default="50{punctuation|,}{number|1000}{punctuation|,}10000"{punctuation|,} help="numbers of posts (%(default)s)")
    parser.add_argument("{punctuation|-}{punctuation|-}tools"{punctuation|,} default="jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help="(%(default)s)")
    parser.add_argument("{punctuation|-}{punctuation|-}jdk"{punctuation|,} default="25{punctuation|,}17"{punctuation|,} help="Java versions for jbuild{punctuation|,} first also for the floor (%(default)s)")
    parser.add_argument("{punctuation|-}{punctuation|-}gogc"{punctuation|,} default="100"{punctuation|,} help="values of GOGC for Hugo{punctuation|,} the ratios' base first (%(default)s)")
    parser.add_argument("{punctuation|-}{punctuation|-}runs"{punctuation|,} type=int{punctuation|,} default=5{punctuation|,} help="runs that count{punctuation|,} after one that does not (%(default)s)")
    parser.add_argument("{punctuation|-}{punctuation|-}jekyll{punctuation|-}max"{punctuation|,} type=int{punctuation|,} default=1000{punctuation|,} help="largest size for Jekyll (%(default)s)")
    parser.add_argument("{punctuation|-}{punctuation|-}seed"{punctuation|,} type=int{punctuation|,} default=1{punctuation|,} help="of the content (%(default)s)")
    parser.add_argument("{punctuation|-}{punctuation|-}work"{punctuation|,} type=Path{punctuation|,} help="folder for all that is made; a new one in the system's if not given")
    parser.add_argument("{punctuation|-}{punctuation|-}keep"{punctuation|,} action="store_true"{punctuation|,} help="keep that folder")
    parser.add_argument("{punctuation|-}{punctuation|-}json"{punctuation|,} type=Path{punctuation|,} help="write every single measurement here")
    return parser.parse_args()


{key atrule|def jdk_home(feature)}{punctuation|:}
    """The folder of the JDK of a feature version{punctuation|,} looked for where jbuild's launcher looks too."""
    parents = {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents += {punctuation|[}str(Path.home() / p) for p in (".sdkman/candidates/java"{punctuation|,} {string|".jdks"}{punctuation|,} "Library/Java/JavaVirtualMachines"){punctuation|]}
    homes = {punctuation|[}Path(os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}){punctuation|]} if "JAVA_HOME" in os.environ else {punctuation|[}{punctuation|]}
    for parent in map(Path{punctuation|,} {key atrule|parents)}{punctuation|:}
        {key atrule|if parent.is_dir()}{punctuation|:}
            {key atrule|for child in sorted(parent.iterdir())}{punctuation|:}
                homes += {punctuation|[}child{punctuation|,} child / "Contents/Home"{punctuation|]}
    {key atrule|for home in homes}{punctuation|:}
        release = home / "release"
        {key atrule|if release.is_file() and (home / "bin/javac").is_file()}{punctuation|:}
            {key atrule|for line in release.read_text().splitlines()}{punctuation|:}
                if line.startswith("JAVA_VERSION=") and line.split('"'){punctuation|[}{number|1}{punctuation|]}.split("."){punctuation|[}{number|0}{punctuation|]} == feature{punctuation|:}
                    return home.resolve()
    fail(f"no JDK {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME{punctuation|,} {punctuation|\{}'{punctuation|,} '.join(parents){punctuation|\}}")


{key atrule|def install(work)}{punctuation|:}
    """Puts the tool where it stands alone{punctuation|,} as its users have it; in a clone the launcher looks for changed sources too."""
    subprocess.run({punctuation|[}ROOT / "jbuild"{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check=True{punctuation|,} stdout=subprocess.DEVNULL)
    folder = work / "jbuild"
    folder.mkdir()
    shutil.copy2(ROOT / "jbuild"{punctuation|,} folder)
    shutil.copy2(ROOT / "target/jbuild.jar"{punctuation|,} folder)
    return folder / "jbuild"


def tools(options{punctuation|,} {key atrule|work)}{punctuation|:}
    wanted = options.tools.split("{punctuation|,}")
    made = {punctuation|[}{punctuation|]}
    jdks = options.jdk.split("{punctuation|,}")
    {key atrule|if "jbuild" in wanted}{punctuation|:}
        launcher = install(work)
        {key atrule|for jdk in jdks}{punctuation|:}
            environment = {punctuation|\{}{key atrule|"JBUILD_JAVA_HOME"}{punctuation|:} str(jdk_home(jdk)){punctuation|,} {key atrule|"XDG_CACHE_HOME"}{punctuation|:} str(work / "cache"){punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made.append(Tool(f"jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}"{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}))
    {key atrule|if "hugo" in wanted}{punctuation|:}
        for gogc in options.gogc.split("{punctuation|,}"){punctuation|:}
            made.append(Tool(f"Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}"{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str(work / "cache/hugo"){punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{key atrule|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}))
    {key atrule|if "jekyll" in wanted}{punctuation|:}
        made.append(Tool("Jekyll"{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}))
    {key atrule|if "floor" in wanted}{punctuation|:}
        home = jdk_home(jdks{punctuation|[}{number|0}{punctuation|]})
        classes = work / "floor"
        subprocess.run({punctuation|[}home / "bin/javac"{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH / "Floor.java"{punctuation|]}{punctuation|,} check=True)
        flags = {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made.append(Tool(f"floor{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}"{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home / "bin/java"{punctuation|,} {important|*flags}{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}))
    return made


def timed(command{punctuation|,} environment{punctuation|,} {key atrule|folder)}{punctuation|:}
    """Wall seconds{punctuation|,} CPU seconds and peak megabytes of one process."""
    os.sync()
    with open(folder / "log"{punctuation|,} "wb") as log{punctuation|:}
        begin = time.perf_counter()
        process = subprocess.Popen(command{punctuation|,} env=os.environ {punctuation|\|} environment{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess.DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log)
        _{punctuation|,} status{punctuation|,} usage = os.wait4(process.pid{punctuation|,} 0)
        seconds = time.perf_counter() {punctuation|-} begin
        process.returncode = os.waitstatus_to_exitcode(status)
    {key atrule|if process.returncode != 0}{punctuation|:}
        fail(f"{punctuation|\{}' '.join(map(str{punctuation|,} command)){punctuation|\}} ended with {punctuation|\{}process.returncode{punctuation|\}}{punctuation|:}\\n{punctuation|\{}(folder / 'log').read_text(){punctuation|[}{punctuation|-}3000{punctuation|:}{punctuation|]}{punctuation|\}}")
    scale = 1 if sys.platform == "darwin" else 1024
    return seconds{punctuation|,} usage.ru_utime + usage.ru_stime{punctuation|,} usage.ru_maxrss * scale / 1e6


{key atrule|class Size}{punctuation|:}
    """All that is measured with one number of posts."""

    def __init__(self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} {key atrule|work)}{punctuation|:}
        self.posts = posts
        self.options = options
        self.tools = {punctuation|[}t for t in all_tools if t.site_name {tag|!=} "jekyll" or posts <= options.jekyll_max{punctuation|]}
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = {punctuation|\{}{punctuation|\}}
        self.files = 0
        self.bytes = 0
        self.check = ""
        self.edited_name = None

    {key atrule|def measure(self)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run({punctuation|[}jdk_home(self.options.jdk.split("{punctuation|,}"){punctuation|[}{number|0}{punctuation|]}) / "bin/java"{punctuation|,} BENCH / "Generate.java"{punctuation|,}
                        {string|"--posts"}{punctuation|,} str(self.posts){punctuation|,} {string|"--seed"}{punctuation|,} str(self.options.seed){punctuation|,} {string|"--out"}{punctuation|,} self.folder / "sites"{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH / "templates"{punctuation|,}
                        {string|"--tools"}{punctuation|,} "{punctuation|,}".join(sorted({punctuation|\{}t.site_name for t in self.tools{punctuation|\}} {punctuation|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}})){punctuation|]}{punctuation|,} check=True)
        {key atrule|for tool in self.tools}{punctuation|:}
            source = self.folder / "sites" / tool.site_name
            shutil.copytree(source{punctuation|,} self.site(tool))
        {key atrule|for run in range(self.options.runs + 1)}{punctuation|:}
            {key atrule|for measure in MEASURES}{punctuation|:}
                {key atrule|for i in range(len(self.tools))}{punctuation|:}
                    tool = self.tools{punctuation|[}(i + run) % len(self.tools){punctuation|]}
                    {key atrule|if measure in tool.measures and (run > 0 or not tool.name.startswith("floor"))}{punctuation|:}
                        self.once(tool{punctuation|,} measure{punctuation|,} run)
            {key atrule|if run == 0}{punctuation|:}
                self.compare()
            print(f"{punctuation|\{}self.posts{punctuation|\}} posts{punctuation|:} run {punctuation|\{}run{punctuation|\}} of {punctuation|\{}self.options.runs{punctuation|\}} done"{punctuation|,} file=sys.stderr)

    def site(self{punctuation|,} {key atrule|tool)}{punctuation|:}
        return self.folder / "site" / tool.name.replace(" "{punctuation|,} "{punctuation|-}{string|").replace("}{punctuation|,}"{punctuation|,} "")

    def output(self{punctuation|,} tool{punctuation|,} {key atrule|run)}{punctuation|:}
        return self.folder / "output" / f"{punctuation|\{}run{punctuation|\}}{punctuation|-}{punctuation|\{}self.site(tool).name{punctuation|\}}"

    def once(self{punctuation|,} tool{punctuation|,} measure{punctuation|,} {key atrule|run)}{punctuation|:}
        site{punctuation|,} output = self.site(tool){punctuation|,} self.output(tool{punctuation|,} run)
        output.parent.mkdir(exist_ok=True)
        {key atrule|if measure == "cold"}{punctuation|:}
            {key atrule|for cache in tool.caches}{punctuation|:}
                shutil.rmtree(site / cache{punctuation|,} ignore_errors=True)
        {key atrule|if measure == "one edit"}{punctuation|:}
            with open(self.edited(site){punctuation|,} "a") as post{punctuation|:}
                post.write(f"\\nOne more sentence{punctuation|,} the {punctuation|\{}run{punctuation|\}}th of its kind.\\n")
        values = {punctuation|\{}{key atrule|"SITE"}{punctuation|:} site{punctuation|,} {key atrule|"OUTPUT"}{punctuation|:} output{punctuation|,} {key atrule|"LIST"}{punctuation|:} self.folder / "list"{punctuation|\}}
        command = {punctuation|[}values.get(part{punctuation|,} part) for part in tool.command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment = tool.environment {punctuation|\|} ({punctuation|\{}{key atrule|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} if run == 0 else {punctuation|\{}{punctuation|\}})
        result = timed(command{punctuation|,} environment{punctuation|,} self.folder)
        {key atrule|if run > 0}{punctuation|:}
            self.results.setdefault((tool.name{punctuation|,} measure){punctuation|,} {punctuation|[}{punctuation|]}).append(result)

    def edited(self{punctuation|,} {key atrule|site)}{punctuation|:}
        """The first post from the middle of the blog's time on; the same for all tools."""
        {key atrule|if not self.edited_name}{punctuation|:}
            {key atrule|with os.scandir(self.folder / "sites/jbuild/_posts") as posts}{punctuation|:}
                self.edited_name = min(post.name for post in posts if post.name {punctuation|>}= "2019{punctuation|-}10")
        hugos = site / "content/posts" / self.edited_name{punctuation|[}len("2019{punctuation|-}10{punctuation|-}01{punctuation|-}"){punctuation|:}{punctuation|]}
