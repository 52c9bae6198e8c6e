{comment|#!/usr/bin/env python3}
"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process{comment|; its time is}
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

{key attr-name|BENCH} {value attr-value|{punctuation|=} Path(__file__).resolve().parent}
{key attr-name|ROOT} {value attr-value|{punctuation|=} BENCH.parent}
{key attr-name|MEASURES} {value attr-value|{punctuation|=} ["cold", "unchanged", "one edit"]}


class Tool:
    """One way of building one site: a generator with a JDK or a GOGC."""

    def __init__(self, name, site_name, command, environment{value attr-value|{punctuation|=}None, caches=(), measures=MEASURES):}
        {key attr-name|self.name} {value attr-value|{punctuation|=} name}
        {key attr-name|self.site_name} {value attr-value|{punctuation|=} site_name}
        {key attr-name|self.command} {value attr-value|{punctuation|=} command}
        {key attr-name|self.environment} {value attr-value|{punctuation|=} environment or \{\}}
        {key attr-name|self.caches} {value attr-value|{punctuation|=} caches}
        {key attr-name|self.measures} {value attr-value|{punctuation|=} measures}


def fail(message):
    sys.exit(f"bench/run: \{message\}")


def arguments():
    {key attr-name|parser} {value attr-value|{punctuation|=} argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)}
    parser.add_argument("--sizes", default{value attr-value|{punctuation|=}"50,1000,10000", help="numbers of posts (%(default)s)")}
    parser.add_argument("--tools", default{value attr-value|{punctuation|=}"jbuild,hugo,jekyll,floor", help="(%(default)s)")}
    parser.add_argument("--jdk", default{value attr-value|{punctuation|=}"25,17", help="Java versions for jbuild, first also for the floor (%(default)s)")}
    parser.add_argument("--gogc", default{value attr-value|{punctuation|=}"100", help="values of GOGC for Hugo, the ratios' base first (%(default)s)")}
    parser.add_argument("--runs", type{value attr-value|{punctuation|=}int, default=5, help="runs that count, after one that does not (%(default)s)")}
    parser.add_argument("--jekyll-max", type{value attr-value|{punctuation|=}int, default=1000, help="largest size for Jekyll (%(default)s)")}
    parser.add_argument("--seed", type{value attr-value|{punctuation|=}int, default=1, help="of the content (%(default)s)")}
    parser.add_argument("--work", type{value attr-value|{punctuation|=}Path, help="folder for all that is made}{comment|; a new one in the system's if not given")}
    parser.add_argument("--keep", action{value attr-value|{punctuation|=}"store_true", help="keep that folder")}
    parser.add_argument("--json", type{value attr-value|{punctuation|=}Path, help="write every single measurement here")}
    return parser.parse_args()


def jdk_home(feature):
    """The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""
    {key attr-name|parents} {value attr-value|{punctuation|=} ["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"]}
    parents +{value attr-value|{punctuation|=} [str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")]}
    {key attr-name|homes} {value attr-value|{punctuation|=} [Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []}
    for parent in map(Path, parents):
        if parent.is_dir():
            for child in sorted(parent.iterdir()):
                homes +{value attr-value|{punctuation|=} [child, child / "Contents/Home"]}
    for home in homes:
        {key attr-name|release} {value attr-value|{punctuation|=} home / "release"}
        if release.is_file() and (home / "bin/javac").is_file():
            for line in release.read_text().splitlines():
                if line.startswith("JAVA_VERSION{value attr-value|{punctuation|=}") and line.split('"')[1].split(".")[0] == feature:}
                    return home.resolve()
    fail(f"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}")


def install(work):
    """Puts the tool where it stands alone, as its users have it{comment|; in a clone the launcher looks for changed sources too."""}
    subprocess.run([ROOT / "jbuild", "version"], check{value attr-value|{punctuation|=}True, stdout=subprocess.DEVNULL)}
    {key attr-name|folder} {value attr-value|{punctuation|=} work / "jbuild"}
    folder.mkdir()
    shutil.copy2(ROOT / "jbuild", folder)
    shutil.copy2(ROOT / "target/jbuild.jar", folder)
    return folder / "jbuild"


def tools(options, work):
    {key attr-name|wanted} {value attr-value|{punctuation|=} options.tools.split(",")}
    {key attr-name|made} {value attr-value|{punctuation|=} []}
    {key attr-name|jdks} {value attr-value|{punctuation|=} options.jdk.split(",")}
    if "jbuild" in wanted:
        {key attr-name|launcher} {value attr-value|{punctuation|=} install(work)}
        for jdk in jdks:
            {key attr-name|environment} {value attr-value|{punctuation|=} \{"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made.append(Tool(f"jbuild, JDK \{jdk\}", "jbuild", [launcher, "build", "-q", "-s", "SITE", "-d", "OUTPUT"],
                             environment, [".jbuild"]))
    if "hugo" in wanted:
        for gogc in options.gogc.split(","):
            made.append(Tool(f"Hugo, GOGC \{gogc\}", "hugo",
                             ["hugo", "--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),
                              "-s", "SITE", "-d", "OUTPUT"], \{"GOGC": gogc\}, ["resources"]))
    if "jekyll" in wanted:
        made.append(Tool("Jekyll", "jekyll", ["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"], \{\},
                         {section selector|{punctuation|[}".jekyll-cache"{punctuation|,} ".jekyll-metadata"{punctuation|]}}))
    if "floor" in wanted:
        {key attr-name|home} {value attr-value|{punctuation|=} jdk_home(jdks[0])}
        {key attr-name|classes} {value attr-value|{punctuation|=} work / "floor"}
        subprocess.run([home / "bin/javac", "-d", classes, BENCH / "Floor.java"], check{value attr-value|{punctuation|=}True)}
        {key attr-name|flags} {value attr-value|{punctuation|=} ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]}
        made.append(Tool(f"floor, JDK \{jdks[0]\}", "jbuild",
                         {section selector|{punctuation|[}home / "bin/java"{punctuation|,} {operator|*}flags{punctuation|,} "-cp"{punctuation|,} classes{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}},
                         {section selector|{punctuation|[}"cold"{punctuation|]}}))
    return made


def timed(command, environment, folder):
    """Wall seconds, CPU seconds and peak megabytes of one process."""
    os.sync()
    with open(folder / "log", "wb") as log:
        {key attr-name|begin} {value attr-value|{punctuation|=} time.perf_counter()}
        {key attr-name|process} {value attr-value|{punctuation|=} subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,}
                                   {key attr-name|stdout}{value attr-value|{punctuation|=}log, stderr=log)}
        _, status, usage {value attr-value|{punctuation|=} os.wait4(process.pid, 0)}
        {key attr-name|seconds} {value attr-value|{punctuation|=} time.perf_counter() - begin}
        {key attr-name|process.returncode} {value attr-value|{punctuation|=} os.waitstatus_to_exitcode(status)}
    if process.returncode !{value attr-value|{punctuation|=} 0:}
        fail(f"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}")
    {key attr-name|scale} {value attr-value|{punctuation|=} 1 if sys.platform == "darwin" else 1024}
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    """All that is measured with one number of posts."""

    def __init__(self, posts, options, all_tools, work):
        {key attr-name|self.posts} {value attr-value|{punctuation|=} posts}
        {key attr-name|self.options} {value attr-value|{punctuation|=} options}
        {key attr-name|self.tools} {value attr-value|{punctuation|=} [t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max]}
        {key attr-name|self.folder} {value attr-value|{punctuation|=} work / str(posts)}
        self.folder.mkdir()
        {key attr-name|self.results} {value attr-value|{punctuation|=} \{\}}
        {key attr-name|self.files} {value attr-value|{punctuation|=} 0}
        {key attr-name|self.bytes} {value attr-value|{punctuation|=} 0}
        {key attr-name|self.check} {value attr-value|{punctuation|=} ""}
        {key attr-name|self.edited_name} {value attr-value|{punctuation|=} None}

    def measure(self):
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run([jdk_home(self.options.jdk.split(",")[0]) / "bin/java", BENCH / "Generate.java",
                        "--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",
                        "--templates", BENCH / "templates",
                        "--tools", ",".join(sorted(\{t.site_name for t in self.tools\} \| \{"jbuild"\}))], check{value attr-value|{punctuation|=}True)}
        for tool in self.tools:
            {key attr-name|source} {value attr-value|{punctuation|=} self.folder / "sites" / tool.site_name}
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs + 1):
            for measure in MEASURES:
                for i in range(len(self.tools)):
                    {key attr-name|tool} {value attr-value|{punctuation|=} self.tools[(i + run) % len(self.tools)]}
                    if measure in tool.measures and (run > 0 or not tool.name.startswith("floor")):
                        self.once(tool, measure, run)
            if run {value attr-value|{punctuation|=}{punctuation|=} 0:}
                self.compare()
            print(f"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done", file{value attr-value|{punctuation|=}sys.stderr)}

    def site(self, tool):
        return self.folder / "site" / tool.name.replace(" ", "-").replace(",", "")

    def output(self, tool, run):
        return self.folder / "output" / f"\{run\}-\{self.site(tool).name\}"

    def once(self, tool, measure, run):
        site, output {value attr-value|{punctuation|=} self.site(tool), self.output(tool, run)}
        {key attr-name|output.parent.mkdir(exist_ok}{value attr-value|{punctuation|=}True)}
        if measure {value attr-value|{punctuation|=}{punctuation|=} "cold":}
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors{value attr-value|{punctuation|=}True)}
        if measure {value attr-value|{punctuation|=}{punctuation|=} "one edit":}
            with open(self.edited(site), "a") as post:
                post.write(f"\\nOne more sentence, the \{run\}th of its kind.\\n")
        {key attr-name|values} {value attr-value|{punctuation|=} \{"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"\}}
        {key attr-name|command} {value attr-value|{punctuation|=} [values.get(part, part) for part in tool.command]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        {key attr-name|environment} {value attr-value|{punctuation|=} tool.environment \| (\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\})}
        {key attr-name|result} {value attr-value|{punctuation|=} timed(command, environment, self.folder)}
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        """The first post from the middle of the blog's time on{comment|; the same for all tools."""}
        if not self.edited_name:
            with os.scandir(self.folder / "sites/jbuild/_posts") as posts:
                {key attr-name|self.edited_name} {value attr-value|{punctuation|=} min(post.name for post in posts if post.name >= "2019-10")}
        {key attr-name|hugos} {value attr-value|{punctuation|=} site / "content/posts" / self.edited_name[len("2019-10-01-"):]}
