#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string-interpolation|{string|""}}"Measures jbuild{punctuation|,} {parameter-type class-name|Hugo} and Jekyll side by side on the same content{punctuation|,} {parameter-type class-name|and} prints a Markdown table{punctuation|.}

All tools take turns in one run{punctuation|,} {parameter-type class-name|so} that a noisy machine is unfair to all alike{punctuation|.} Measured are{operator|:}

  cold       into an output folder that never existed{punctuation|,} {parameter-type class-name|without} anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {parameter-type class-name|in} a new process
  one edit   a third{punctuation|,} {parameter-type class-name|after} one sentence was added to one post

Before each{punctuation|,} {parameter-type class-name|the} disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process{punctuation|;} its time is
the wall{string|'s, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel'}s maximum resident set{punctuation|)}{punctuation|.} Nothing is deleted before all is measured{operator|:} on some disks files are made
three times slower after a deletion{punctuation|.}
{string-interpolation|{string|""}}"

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

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string-interpolation|{string|"cold"}}{punctuation|,} {string-interpolation|{string|"unchanged"}}{punctuation|,} {string-interpolation|{string|"one edit"}}{punctuation|]}


{keyword|class} {class-name|Tool}{operator|:}
    {string-interpolation|{string|""}}"One way of building one site{operator|:} a generator with a JDK or a GOGC{punctuation|.}{string-interpolation|{string|""}}"

    {keyword|def} {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{operator|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


{keyword|def} {function|fail}{punctuation|(}message{punctuation|)}{operator|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f{string-interpolation|{string|"bench/run: \{message\}"}}{punctuation|)}


{keyword|def} {function|arguments}{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--sizes"}}{punctuation|,} {keyword|default}{operator|=}{string-interpolation|{string|"50,1000,10000"}}{punctuation|,} help{operator|=}{string-interpolation|{string|"numbers of posts (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--tools"}}{punctuation|,} {keyword|default}{operator|=}{string-interpolation|{string|"jbuild,hugo,jekyll,floor"}}{punctuation|,} help{operator|=}{string-interpolation|{string|"(%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--jdk"}}{punctuation|,} {keyword|default}{operator|=}{string-interpolation|{string|"25,17"}}{punctuation|,} help{operator|=}{string-interpolation|{string|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--gogc"}}{punctuation|,} {keyword|default}{operator|=}{string-interpolation|{string|"100"}}{punctuation|,} help{operator|=}{string-interpolation|{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--runs"}}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} help{operator|=}{string-interpolation|{string|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--jekyll-max"}}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} help{operator|=}{string-interpolation|{string|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--seed"}}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} help{operator|=}{string-interpolation|{string|"of the content (%(default)s)"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--work"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-interpolation|{string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--keep"}}{punctuation|,} action{operator|=}{string-interpolation|{string|"store_true"}}{punctuation|,} help{operator|=}{string-interpolation|{string|"keep that folder"}}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string-interpolation|{string|"--json"}}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string-interpolation|{string|"write every single measurement here"}}{punctuation|)}
    {keyword|return} parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


{keyword|def} {function|jdk_home}{punctuation|(}feature{punctuation|)}{operator|:}
    {string-interpolation|{string|""}}"The folder of the JDK of a feature version{punctuation|,} looked {keyword|for} where jbuild{string|'s launcher looks too."""
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
                if line.startswith("JAVA_VERSION=") and line.split('}{string-interpolation|{string|"')[1].split("}}{punctuation|.}{string-interpolation|{string|")[0] == feature:
                    return home.resolve()
    fail(f"}}no JDK {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME{punctuation|,} {punctuation|\{}{string|', '}{punctuation|.}{function|join}{punctuation|(}parents{punctuation|)}{punctuation|\}}{string-interpolation|{string|")


def install(work):
    "}}"{string-interpolation|{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}}"{string-interpolation|{string|"
    subprocess.run([ROOT / "}}jbuild{string-interpolation|{string|", "}}version{string-interpolation|{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}}jbuild{string-interpolation|{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}}jbuild{string-interpolation|{string|", folder)
    shutil.copy2(ROOT / "}}target{operator|/}jbuild{punctuation|.}jar{string-interpolation|{string|", folder)
    return folder / "}}jbuild{string-interpolation|{string|"


def tools(options, work):
    wanted = options.tools.split("}}{punctuation|,}{string-interpolation|{string|")
    made = []
    jdks = options.jdk.split("}}{punctuation|,}{string-interpolation|{string|")
    if "}}jbuild{string-interpolation|{string|" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"}}JBUILD_JAVA_HOME{string-interpolation|{string|": str(jdk_home(jdk)), "}}XDG_CACHE_HOME{string-interpolation|{string|": str(work / "}}cache{string-interpolation|{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}}jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}{string-interpolation|{string|", "}}jbuild{string-interpolation|{string|", [launcher, "}}build{string-interpolation|{string|", "}}{operator|-}q{string-interpolation|{string|", "}}{operator|-}s{string-interpolation|{string|", "}}SITE{string-interpolation|{string|", "}}{operator|-}d{string-interpolation|{string|", "}}OUTPUT{string-interpolation|{string|"],
                             environment, ["}}{punctuation|.}jbuild{string-interpolation|{string|"]))
    if "}}hugo{string-interpolation|{string|" in wanted:
        for gogc in options.gogc.split("}}{punctuation|,}{string-interpolation|{string|"):
            made.append(Tool(f"}}Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}{string-interpolation|{string|", "}}hugo{string-interpolation|{string|",
                             ["}}hugo{string-interpolation|{string|", "}}{operator|--}quiet{string-interpolation|{string|", "}}{operator|--}noBuildLock{string-interpolation|{string|", "}}{operator|--}cacheDir{string-interpolation|{string|", str(work / "}}cache{operator|/}hugo{string-interpolation|{string|"),
                              "}}{operator|-}s{string-interpolation|{string|", "}}SITE{string-interpolation|{string|", "}}{operator|-}d{string-interpolation|{string|", "}}OUTPUT{string-interpolation|{string|"], \{"}}GOGC{string-interpolation|{string|": gogc\}, ["}}resources{string-interpolation|{string|"]))
    if "}}jekyll{string-interpolation|{string|" in wanted:
        made.append(Tool("}}Jekyll{string-interpolation|{string|", "}}jekyll{string-interpolation|{string|", ["}}jekyll{string-interpolation|{string|", "}}build{string-interpolation|{string|", "}}{operator|-}q{string-interpolation|{string|", "}}{operator|-}s{string-interpolation|{string|", "}}SITE{string-interpolation|{string|", "}}{operator|-}d{string-interpolation|{string|", "}}OUTPUT{string-interpolation|{string|"], \{\},
                         ["}}{punctuation|.}jekyll{operator|-}cache{string-interpolation|{string|", "}}{punctuation|.}jekyll{operator|-}metadata{string-interpolation|{string|"]))
    if "}}floor{string-interpolation|{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}}floor{string-interpolation|{string|"
        subprocess.run([home / "}}bin{operator|/}javac{string-interpolation|{string|", "}}{operator|-}d{string-interpolation|{string|", classes, BENCH / "}}Floor{punctuation|.}java{string-interpolation|{string|"], check=True)
        flags = ["}}{operator|-}XX{operator|:}{operator|+}UseSerialGC{string-interpolation|{string|", "}}{operator|-}XX{operator|:}TieredStopAtLevel{operator|=}{number|1}{string-interpolation|{string|", "}}{operator|-}XX{operator|:}{operator|-}UsePerfData{string-interpolation|{string|"]
        made.append(Tool(f"}}floor{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}{string-interpolation|{string|", "}}jbuild{string-interpolation|{string|",
                         [home / "}}bin{operator|/}java{string-interpolation|{string|", *flags, "}}{operator|-}cp{string-interpolation|{string|", classes, "}}Floor{string-interpolation|{string|", "}}SITE{string-interpolation|{string|", "}}LIST{string-interpolation|{string|", "}}OUTPUT{string-interpolation|{string|"], \{\}, [],
                         ["}}cold{string-interpolation|{string|"]))
    return made


def timed(command, environment, folder):
    "}}"{string-interpolation|{string|"Wall seconds, CPU seconds and peak megabytes of one process."}}"{string-interpolation|{string|"
    os.sync()
    with open(folder / "}}log{string-interpolation|{string|", "}}wb{string-interpolation|{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}}{punctuation|\{}{string|' '}{punctuation|.}{function|join}{punctuation|(}{function|map}{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended with {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}{operator|:}\\n{punctuation|\{}{punctuation|(}folder {operator|/} {string|'log'}{punctuation|)}{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{number|3000}{operator|:}{punctuation|]}{punctuation|\}}{string-interpolation|{string|")
    scale = 1 if sys.platform == "}}darwin{string-interpolation|{string|" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    "}}"{string-interpolation|{string|"All that is measured with one number of posts."}}"{string-interpolation|{string|"

    def __init__(self, posts, options, all_tools, work):
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != "}}jekyll{string-interpolation|{string|" or posts <= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = "}}"
        self{punctuation|.}edited_name {operator|=} None

    {keyword|def} {function|measure}{punctuation|(}self{punctuation|)}{operator|:}
        # Two variants of a generator have a site each{punctuation|,} {parameter-type class-name|since} they keep things in it{punctuation|.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string-interpolation|{string|","}}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string-interpolation|{string|"bin/java"}}{punctuation|,} BENCH {operator|/} {string-interpolation|{string|"Generate.java"}}{punctuation|,}
                        {string-interpolation|{string|"--posts"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string-interpolation|{string|"--seed"}}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string-interpolation|{string|"--out"}}{punctuation|,} self{punctuation|.}folder {operator|/} {string-interpolation|{string|"sites"}}{punctuation|,}
                        {string-interpolation|{string|"--templates"}}{punctuation|,} BENCH {operator|/} {string-interpolation|{string|"templates"}}{punctuation|,}
                        {string-interpolation|{string|"--tools"}}{punctuation|,} {string-interpolation|{string|","}}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t in self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string-interpolation|{string|"jbuild"}}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool in self{punctuation|.}tools{operator|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {string-interpolation|{string|"sites"}} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run in {function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{operator|:}
            {keyword|for} measure in MEASURES{operator|:}
                {keyword|for} i in {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool{punctuation|.}measures and {punctuation|(}run {operator|>} {number|0} or not tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}{string-interpolation|{string|"floor"}}{punctuation|)}{punctuation|)}{operator|:}
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{operator|:}
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string-interpolation|{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    {keyword|def} {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{operator|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string-interpolation|{string|"site"}} {operator|/} tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{string-interpolation|{string|" "}}{punctuation|,} {string-interpolation|{string|"-"}}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string-interpolation|{string|","}}{punctuation|,} {string-interpolation|{string|""}}{punctuation|)}

    {keyword|def} {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{operator|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string-interpolation|{string|"output"}} {operator|/} f{string-interpolation|{string|"\{run\}-\{self.site(tool).name\}"}}

    {keyword|def} {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{operator|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string-interpolation|{string|"cold"}}{operator|:}
            {keyword|for} cache in tool{punctuation|.}caches{operator|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string-interpolation|{string|"one edit"}}{operator|:}
            with {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string-interpolation|{string|"a"}}{punctuation|)} as post{operator|:}
                post{punctuation|.}{function|write}{punctuation|(}f{string-interpolation|{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}}{punctuation|)}
        values {operator|=} {punctuation|\{}{string-interpolation|{string|"SITE"}}{operator|:} site{punctuation|,} {string-interpolation|{string|"OUTPUT"}}{operator|:} output{punctuation|,} {string-interpolation|{string|"LIST"}}{operator|:} self{punctuation|.}folder {operator|/} {string-interpolation|{string|"list"}}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part in tool{punctuation|.}command{punctuation|]}
        # Only the run that does not count may make the archive of classes{punctuation|,} {parameter-type class-name|and} waits {keyword|for} it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string-interpolation|{string|"JBUILD_ARCHIVE"}}{operator|:} {string-interpolation|{string|"wait"}}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{operator|:}
            self{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    {keyword|def} {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{operator|:}
        {string-interpolation|{string|""}}"The first post from the middle of the blog{number|'}s time on{punctuation|;} the same {keyword|for} all tools{punctuation|.}{string-interpolation|{string|""}}"
        {keyword|if} not self{punctuation|.}edited_name{operator|:}
            with os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} {string-interpolation|{string|"sites/jbuild/_posts"}}{punctuation|)} as posts{operator|:}
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name {keyword|for} post in posts {keyword|if} post{punctuation|.}name {operator|>=} {string-interpolation|{string|"2019-10"}}{punctuation|)}
        hugos {operator|=} site {operator|/} {string-interpolation|{string|"content/posts"}} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string-interpolation|{string|"2019-10-01-"}}{punctuation|)}{operator|:}{punctuation|]}
