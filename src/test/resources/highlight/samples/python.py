#!/usr/bin/env python3
"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
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
        self.environment = environment or {}
        self.caches = caches
        self.measures = measures


def fail(message):
    sys.exit(f"bench/run: {message}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="50,1000,10000", help="numbers of posts (%(default)s)")
    parser.add_argument("--tools", default="jbuild,hugo,jekyll,floor", help="(%(default)s)")
    parser.add_argument("--jdk", default="25,17", help="Java versions for jbuild, first also for the floor (%(default)s)")
    parser.add_argument("--gogc", default="100", help="values of GOGC for Hugo, the ratios' base first (%(default)s)")
    parser.add_argument("--runs", type=int, default=5, help="runs that count, after one that does not (%(default)s)")
    parser.add_argument("--jekyll-max", type=int, default=1000, help="largest size for Jekyll (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the content (%(default)s)")
    parser.add_argument("--work", type=Path, help="folder for all that is made; a new one in the system's if not given")
    parser.add_argument("--keep", action="store_true", help="keep that folder")
    parser.add_argument("--json", type=Path, help="write every single measurement here")
    return parser.parse_args()


def jdk_home(feature):
    """The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""
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
                if line.startswith("JAVA_VERSION=") and line.split('"')[1].split(".")[0] == feature:
                    return home.resolve()
    fail(f"no JDK {feature} was found in JAVA_HOME, {', '.join(parents)}")


def install(work):
    """Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""
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
            environment = {"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"jbuild, JDK {jdk}", "jbuild", [launcher, "build", "-q", "-s", "SITE", "-d", "OUTPUT"],
                             environment, [".jbuild"]))
    if "hugo" in wanted:
        for gogc in options.gogc.split(","):
            made.append(Tool(f"Hugo, GOGC {gogc}", "hugo",
                             ["hugo", "--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),
                              "-s", "SITE", "-d", "OUTPUT"], {"GOGC": gogc}, ["resources"]))
    if "jekyll" in wanted:
        made.append(Tool("Jekyll", "jekyll", ["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"], {},
                         [".jekyll-cache", ".jekyll-metadata"]))
    if "floor" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "floor"
        subprocess.run([home / "bin/javac", "-d", classes, BENCH / "Floor.java"], check=True)
        flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]
        made.append(Tool(f"floor, JDK {jdks[0]}", "jbuild",
                         [home / "bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], {}, [],
                         ["cold"]))
    return made


def timed(command, environment, folder):
    """Wall seconds, CPU seconds and peak megabytes of one process."""
    os.sync()
    with open(folder / "log", "wb") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ | environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{(folder / 'log').read_text()[-3000:]}")
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
        self.results = {}
        self.files = 0
        self.bytes = 0
        self.check = ""
        self.edited_name = None

    def measure(self):
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run([jdk_home(self.options.jdk.split(",")[0]) / "bin/java", BENCH / "Generate.java",
                        "--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",
                        "--templates", BENCH / "templates",
                        "--tools", ",".join(sorted({t.site_name for t in self.tools} | {"jbuild"}))], check=True)
        for tool in self.tools:
            source = self.folder / "sites" / tool.site_name
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs + 1):
            for measure in MEASURES:
                for i in range(len(self.tools)):
                    tool = self.tools[(i + run) % len(self.tools)]
                    if measure in tool.measures and (run > 0 or not tool.name.startswith("floor")):
                        self.once(tool, measure, run)
            if run == 0:
                self.compare()
            print(f"{self.posts} posts: run {run} of {self.options.runs} done", file=sys.stderr)

    def site(self, tool):
        return self.folder / "site" / tool.name.replace(" ", "-").replace(",", "")

    def output(self, tool, run):
        return self.folder / "output" / f"{run}-{self.site(tool).name}"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "cold":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "one edit":
            with open(self.edited(site), "a") as post:
                post.write(f"\nOne more sentence, the {run}th of its kind.\n")
        values = {"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment | ({"JBUILD_ARCHIVE": "wait"} if run == 0 else {})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        """The first post from the middle of the blog's time on; the same for all tools."""
        if not self.edited_name:
            with os.scandir(self.folder / "sites/jbuild/_posts") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "2019-10")
        hugos = site / "content/posts" / self.edited_name[len("2019-10-01-"):]
