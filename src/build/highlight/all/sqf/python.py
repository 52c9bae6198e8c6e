{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
"{string|""}Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll {function|side} by {function|side} on the same content{punctuation|,} {operator|and} prints a Markdown table{punctuation|.}

All tools take turns {function|in} one run{punctuation|,} so that a noisy machine is unfair {keyword|to} all alike{punctuation|.} Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept {keyword|from} earlier builds
  unchanged  a second build over the first{punctuation|,} {function|in} a new process
  one edit   a third{punctuation|,} after one sentence was added {keyword|to} one post

Before each{punctuation|,} the disk is given {function|time} {keyword|to} write what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process{punctuation|;} its {function|time} is
the wall{string|'s, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel'}s maximum resident {function|set}{punctuation|)}{punctuation|.} Nothing is deleted before all is measured{punctuation|:} on some disks files are made
three times slower after a deletion{punctuation|.}
{string|"""

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
MEASURES = ["}cold{string|", "}unchanged{string|", "}one edit"{punctuation|]}


class Tool{punctuation|:}
    "{string|""}One way of building one site{punctuation|:} a generator {keyword|with} a JDK {operator|or} a GOGC{punctuation|.}{string|"""

    def __init__(self, name, site_name, command, environment=None, caches=(), measures=MEASURES):
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or \{\}
        self.caches = caches
        self.measures = measures


def fail(message):
    sys.exit(f"}bench{operator|/}run{punctuation|:} {punctuation|\{}message{punctuation|\}}{string|")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("}{operator|-}{operator|-}sizes{string|", default="}{number|50}{punctuation|,}{number|1000}{punctuation|,}{number|10000}{string|", help="}numbers of posts {punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}{string|")
    parser.add_argument("}{operator|-}{operator|-}tools{string|", default="}jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}{function|floor}{string|", help="}{punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}{string|")
    parser.add_argument("}{operator|-}{operator|-}jdk{string|", default="}{number|25}{punctuation|,}{number|17}{string|", help="}Java versions {keyword|for} jbuild{punctuation|,} first also {keyword|for} the {function|floor} {punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}{string|")
    parser.add_argument("}{operator|-}{operator|-}gogc{string|", default="}{number|100}{string|", help="}values of GOGC {keyword|for} Hugo{punctuation|,} the ratios{string|' base first (%(default)s)")
    parser.add_argument("--runs", type=int, default=5, help="runs that count, after one that does not (%(default)s)")
    parser.add_argument("--jekyll-max", type=int, default=1000, help="largest size for Jekyll (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the content (%(default)s)")
    parser.add_argument("--work", type=Path, help="folder for all that is made; a new one in the system'}s {keyword|if} {operator|not} given{string|")
    parser.add_argument("}{operator|-}{operator|-}keep{string|", action="}store_true{string|", help="}keep that folder{string|")
    parser.add_argument("}{operator|-}{operator|-}json{string|", type=Path, help="}write every single measurement here"{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    "{string|""}The folder of the JDK of a feature version{punctuation|,} looked {keyword|for} where jbuild{string|'s launcher looks too."""
    parents = ["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"]
    parents += [str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")]
    homes = [Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []
    for parent in map(Path, parents):
        if parent.is_dir():
            for child in sorted(parent.iterdir()):
                homes += [child, child / "Contents/Home"]
    for home in homes:
        release = home / "release"
        if release.is_file() and (home / "bin/javac").is_file():
            for line in release.read_text().splitlines():
                if line.startswith("JAVA_VERSION=") and line.split('}{string|"')[1].split("}{punctuation|.}{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK {punctuation|\{}feature{punctuation|\}} was found {function|in} JAVA_HOME{punctuation|,} {punctuation|\{}{string|', '}{punctuation|.}{function|join}{punctuation|(}parents{punctuation|)}{punctuation|\}}"{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    "{string|""}Puts the tool where it stands alone{punctuation|,} as its users have it{punctuation|;} {function|in} a clone the launcher looks {keyword|for} changed sources too{punctuation|.}{string|"""
    subprocess.run([ROOT / "}jbuild{string|", "}version{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}jbuild{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}jbuild{string|", folder)
    shutil.copy2(ROOT / "}target{operator|/}jbuild{punctuation|.}jar{string|", folder)
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
                             ["}hugo{string|", "}{operator|-}{operator|-}quiet{string|", "}{operator|-}{operator|-}noBuildLock{string|", "}{operator|-}{operator|-}cacheDir{string|", str(work / "}cache{operator|/}hugo{string|"),
                              "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{"}GOGC{string|": gogc\}, ["}{function|resources}{string|"]))
    if "}jekyll{string|" in wanted:
        made.append(Tool("}Jekyll{string|", "}jekyll{string|", ["}jekyll{string|", "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{\},
                         ["}{punctuation|.}jekyll{operator|-}cache{string|", "}{punctuation|.}jekyll{operator|-}metadata{string|"]))
    if "}{function|floor}{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}{function|floor}{string|"
        subprocess.run([home / "}bin{operator|/}javac{string|", "}{operator|-}d{string|", classes, BENCH / "}{function|Floor}{punctuation|.}java{string|"], check=True)
        flags = ["}{operator|-}XX{punctuation|:}{operator|+}UseSerialGC{string|", "}{operator|-}XX{punctuation|:}TieredStopAtLevel{operator|=}{number|1}{string|", "}{operator|-}XX{punctuation|:}{operator|-}UsePerfData{string|"]
        made.append(Tool(f"}{function|floor}{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}{string|", "}jbuild{string|",
                         [home / "}bin{operator|/}java{string|", *flags, "}{operator|-}cp{string|", classes, "}{function|Floor}{string|", "}SITE{string|", "}{function|LIST}{string|", "}OUTPUT{string|"], \{\}, [],
                         ["}cold"{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    "{string|""}Wall seconds{punctuation|,} CPU seconds {operator|and} peak megabytes of one process{punctuation|.}{string|"""
    os.sync()
    with open(folder / "}{function|log}{string|", "}wb{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}{punctuation|\{}{string|' '}{punctuation|.}{function|join}{punctuation|(}map{punctuation|(}{function|str}{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended {keyword|with} {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}{punctuation|:}\\n{punctuation|\{}{punctuation|(}folder {operator|/} {string|'log'}{punctuation|)}{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{number|3000}{punctuation|:}{punctuation|]}{punctuation|\}}{string|")
    scale = 1 if sys.platform == "}darwin" {keyword|else} {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class {function|Size}{punctuation|:}
    "{string|""}All that is measured {keyword|with} one number of posts{punctuation|.}{string|"""

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
        subprocess.run([jdk_home(self.options.jdk.split("}{punctuation|,}{string|")[0]) / "}bin{operator|/}java{string|", BENCH / "}Generate{punctuation|.}java{string|",
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
                    if measure in tool.measures and (run > 0 or not tool.name.startswith("}{function|floor}{string|")):
                        self.once(tool, measure, run)
            if run == 0:
                self.compare()
            print(f"}{punctuation|\{}self{punctuation|.}posts{punctuation|\}} posts{punctuation|:} run {punctuation|\{}run{punctuation|\}} of {punctuation|\{}self{punctuation|.}options{punctuation|.}runs{punctuation|\}} done{string|", file=sys.stderr)

    def site(self, tool):
        return self.folder / "}site{string|" / tool.name.replace("} {string|", "}{operator|-}{string|").replace("}{punctuation|,}{string|", "")

    def output(self, tool, run):
        return self.folder / "}output{string|" / f"}{punctuation|\{}run{punctuation|\}}{operator|-}{punctuation|\{}self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|.}{function|name}{punctuation|\}}{string|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}cold{string|":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "}one edit{string|":
            with open(self.edited(site), "}a{string|") as post:
                post.write(f"}\\nOne more sentence{punctuation|,} the {punctuation|\{}run{punctuation|\}}th of its kind{punctuation|.}\\n{string|")
        values = \{"}SITE{string|": site, "}OUTPUT{string|": output, "}{function|LIST}{string|": self.folder / "}{function|list}{string|"\}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"}JBUILD_ARCHIVE{string|": "}wait"{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}{function|name}{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        "{string|""}The first post {keyword|from} the middle of the blog's {function|time} on{punctuation|;} the same {keyword|for} all tools{punctuation|.}{string|"""
        if not self.edited_name:
            with os.scandir(self.folder / "}sites{operator|/}jbuild{operator|/}_posts{string|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}{number|2019}{operator|-}{number|10}{string|")
        hugos = site / "}content{operator|/}posts{string|" / self.edited_name[len("}{number|2019}{operator|-}{number|10}{operator|-}{number|01}{operator|-}"{punctuation|)}{punctuation|:}{punctuation|]}
