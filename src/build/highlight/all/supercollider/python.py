{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}"{class-name|Measures} jbuild{punctuation|,} {class-name|Hugo} and {class-name|Jekyll} side by side on the same content{punctuation|,} and prints a {class-name|Markdown} table{punctuation|.}

{class-name|All} tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} {class-name|Measured} {label property|are}{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

{class-name|Before} each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} {class-name|Each} build is a new process{punctuation|;} its time is
the wall{symbol|'s, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel'}s maximum resident set{punctuation|)}{punctuation|.} {class-name|Nothing} is deleted before all is {label property|measured}{punctuation|:} on some disks files are made
three times slower after a deletion{punctuation|.}
{string|""}"

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

{class-name|BENCH} {operator|=} {class-name|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
{class-name|ROOT} {operator|=} {class-name|BENCH}{punctuation|.}parent
{class-name|MEASURES} {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class {class-name|Tool}{punctuation|:}
    {string|""}"{class-name|One} way of building one {label property|site}{punctuation|:} a generator with a {class-name|JDK} or a {class-name|GOGC}{punctuation|.}{string|""}"

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}{class-name|None}{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}{class-name|MEASURES}{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}{class-name|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}{class-name|RawDescriptionHelpFormatter}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}{class-name|Path}{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}{class-name|Path}{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}"{class-name|The} folder of the {class-name|JDK} of a feature version{punctuation|,} looked for where jbuild{symbol|'s launcher looks too."""
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
    fail(f"}no {class-name|JDK} {punctuation|\{}feature{punctuation|\}} was found in {class-name|JAVA_HOME}{punctuation|,} {punctuation|\{}{symbol|', '}{punctuation|.}join{punctuation|(}parents{punctuation|)}{punctuation|\}}{string|")


def install(work):
    "}"{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}"{string|"
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
            environment = \{"}{class-name|JBUILD_JAVA_HOME}{string|": str(jdk_home(jdk)), "}{class-name|XDG_CACHE_HOME}{string|": str(work / "}cache{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}jbuild{punctuation|,} {class-name|JDK} {punctuation|\{}jdk{punctuation|\}}{string|", "}jbuild{string|", [launcher, "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}{class-name|SITE}{string|", "}{operator|-}d{string|", "}{class-name|OUTPUT}{string|"],
                             environment, ["}{punctuation|.}jbuild{string|"]))
    if "}hugo{string|" in wanted:
        for gogc in options.gogc.split("}{punctuation|,}{string|"):
            made.append(Tool(f"}{class-name|Hugo}{punctuation|,} {class-name|GOGC} {punctuation|\{}gogc{punctuation|\}}{string|", "}hugo{string|",
                             ["}hugo{string|", "}{operator|--}quiet{string|", "}{operator|--}noBuildLock{string|", "}{operator|--}cacheDir{string|", str(work / "}cache{operator|/}hugo{string|"),
                              "}{operator|-}s{string|", "}{class-name|SITE}{string|", "}{operator|-}d{string|", "}{class-name|OUTPUT}{string|"], \{"}{class-name|GOGC}{string|": gogc\}, ["}resources{string|"]))
    if "}jekyll{string|" in wanted:
        made.append(Tool("}{class-name|Jekyll}{string|", "}jekyll{string|", ["}jekyll{string|", "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}{class-name|SITE}{string|", "}{operator|-}d{string|", "}{class-name|OUTPUT}{string|"], \{\},
                         ["}{punctuation|.}jekyll{operator|-}cache{string|", "}{punctuation|.}jekyll{operator|-}metadata{string|"]))
    if "}floor{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}floor{string|"
        subprocess.run([home / "}bin{operator|/}javac{string|", "}{operator|-}d{string|", classes, BENCH / "}{class-name|Floor}{punctuation|.}java{string|"], check=True)
        flags = ["}{operator|-}{class-name|XX}{punctuation|:}{operator|+}{class-name|UseSerialGC}{string|", "}{operator|-}{class-name|XX}{punctuation|:}{class-name|TieredStopAtLevel}{operator|=}{number|1}{string|", "}{operator|-}{class-name|XX}{punctuation|:}{operator|-}{class-name|UsePerfData}{string|"]
        made.append(Tool(f"}floor{punctuation|,} {class-name|JDK} {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}{string|", "}jbuild{string|",
                         [home / "}bin{operator|/}java{string|", *flags, "}{operator|-}cp{string|", classes, "}{class-name|Floor}{string|", "}{class-name|SITE}{string|", "}{class-name|LIST}{string|", "}{class-name|OUTPUT}{string|"], \{\}, [],
                         ["}cold{string|"]))
    return made


def timed(command, environment, folder):
    "}"{string|"Wall seconds, CPU seconds and peak megabytes of one process."}"{string|"
    os.sync()
    with open(folder / "}log{string|", "}wb{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}{punctuation|\{}{symbol|' '}{punctuation|.}join{punctuation|(}map{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended with {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}{punctuation|:}{symbol|\\n}{punctuation|\{}{punctuation|(}folder {operator|/} {symbol|'log'}{punctuation|)}{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{number|3000}{punctuation|:}{punctuation|]}{punctuation|\}}{string|")
    scale = 1 if sys.platform == "}darwin{string|" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    "}"{string|"All that is measured with one number of posts."}"{string|"

    def __init__(self, posts, options, all_tools, work):
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != "}jekyll{string|" or posts <= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = "}"
        self{punctuation|.}edited_name {operator|=} {class-name|None}

    def measure{punctuation|(}self{punctuation|)}{punctuation|:}
        {operator|#} {class-name|Two} variants of a generator have a site each{punctuation|,} since they keep things in it{punctuation|.}
        subprocess{punctuation|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} {class-name|BENCH} {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {class-name|BENCH} {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t in self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}{class-name|True}{punctuation|)}
        for tool in self{punctuation|.}{label property|tools}{punctuation|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            for measure in {class-name|MEASURES}{punctuation|:}
                for i in range{punctuation|(}len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    if measure in tool{punctuation|.}measures and {punctuation|(}run {operator|>} {number|0} or not tool{punctuation|.}name{punctuation|.}startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|==} {number|0}{punctuation|:}
                self{punctuation|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok{operator|=}{class-name|True}{punctuation|)}
        if measure {operator|==} {string|"cold"}{punctuation|:}
            for cache in tool{punctuation|.}{label property|caches}{punctuation|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}{class-name|True}{punctuation|)}
        if measure {operator|==} {string|"one edit"}{punctuation|:}
            with open{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as {label property|post}{punctuation|:}
                post{punctuation|.}write{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool{punctuation|.}command{punctuation|]}
        {operator|#} {class-name|Only} the run that does not count may make the archive of classes{punctuation|,} and waits for it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} if run {operator|==} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        if run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}"{class-name|The} first post from the middle of the blog's time on{punctuation|;} the same for all tools{punctuation|.}{string|""}"
        if not self{punctuation|.}{label property|edited_name}{punctuation|:}
            with os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as {label property|posts}{punctuation|:}
                self{punctuation|.}edited_name {operator|=} min{punctuation|(}post{punctuation|.}name for post in posts if post{punctuation|.}name {operator|>}{operator|=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
