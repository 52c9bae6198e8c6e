#!/usr/bin/env python3
"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

{unchanged|{prefix unchanged| }{line| cold       into an output folder that never existed, without anything kept from earlier builds
}{prefix unchanged| }{line| unchanged  a second build over the first, in a new process
}{prefix unchanged| }{line| one edit   a third, after one sentence was added to one post
}}
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
{unchanged|{prefix unchanged| }{line|   """One way of building one site: a generator with a JDK or a GOGC."""
}}
{unchanged|{prefix unchanged| }{line|   def __init__(self, name, site_name, command, environment=None, caches=(), measures=MEASURES):
}{prefix unchanged| }{line|       self.name = name
}{prefix unchanged| }{line|       self.site_name = site_name
}{prefix unchanged| }{line|       self.command = command
}{prefix unchanged| }{line|       self.environment = environment or \{\}
}{prefix unchanged| }{line|       self.caches = caches
}{prefix unchanged| }{line|       self.measures = measures
}}

def fail(message):
{unchanged|{prefix unchanged| }{line|   sys.exit(f"bench/run: \{message\}")
}}

def arguments():
{unchanged|{prefix unchanged| }{line|   parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
}{prefix unchanged| }{line|   parser.add_argument("--sizes", default="50,1000,10000", help="numbers of posts (%(default)s)")
}{prefix unchanged| }{line|   parser.add_argument("--tools", default="jbuild,hugo,jekyll,floor", help="(%(default)s)")
}{prefix unchanged| }{line|   parser.add_argument("--jdk", default="25,17", help="Java versions for jbuild, first also for the floor (%(default)s)")
}{prefix unchanged| }{line|   parser.add_argument("--gogc", default="100", help="values of GOGC for Hugo, the ratios' base first (%(default)s)")
}{prefix unchanged| }{line|   parser.add_argument("--runs", type=int, default=5, help="runs that count, after one that does not (%(default)s)")
}{prefix unchanged| }{line|   parser.add_argument("--jekyll-max", type=int, default=1000, help="largest size for Jekyll (%(default)s)")
}{prefix unchanged| }{line|   parser.add_argument("--seed", type=int, default=1, help="of the content (%(default)s)")
}{prefix unchanged| }{line|   parser.add_argument("--work", type=Path, help="folder for all that is made; a new one in the system's if not given")
}{prefix unchanged| }{line|   parser.add_argument("--keep", action="store_true", help="keep that folder")
}{prefix unchanged| }{line|   parser.add_argument("--json", type=Path, help="write every single measurement here")
}{prefix unchanged| }{line|   return parser.parse_args()
}}

def jdk_home(feature):
{unchanged|{prefix unchanged| }{line|   """The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""
}{prefix unchanged| }{line|   parents = ["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"]
}{prefix unchanged| }{line|   parents += [str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")]
}{prefix unchanged| }{line|   homes = [Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []
}{prefix unchanged| }{line|   for parent in map(Path, parents):
}{prefix unchanged| }{line|       if parent.is_dir():
}{prefix unchanged| }{line|           for child in sorted(parent.iterdir()):
}{prefix unchanged| }{line|               homes += [child, child / "Contents/Home"]
}{prefix unchanged| }{line|   for home in homes:
}{prefix unchanged| }{line|       release = home / "release"
}{prefix unchanged| }{line|       if release.is_file() and (home / "bin/javac").is_file():
}{prefix unchanged| }{line|           for line in release.read_text().splitlines():
}{prefix unchanged| }{line|               if line.startswith("JAVA_VERSION=") and line.split('"')[1].split(".")[0] == feature:
}{prefix unchanged| }{line|                   return home.resolve()
}{prefix unchanged| }{line|   fail(f"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}")
}}

def install(work):
{unchanged|{prefix unchanged| }{line|   """Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""
}{prefix unchanged| }{line|   subprocess.run([ROOT / "jbuild", "version"], check=True, stdout=subprocess.DEVNULL)
}{prefix unchanged| }{line|   folder = work / "jbuild"
}{prefix unchanged| }{line|   folder.mkdir()
}{prefix unchanged| }{line|   shutil.copy2(ROOT / "jbuild", folder)
}{prefix unchanged| }{line|   shutil.copy2(ROOT / "target/jbuild.jar", folder)
}{prefix unchanged| }{line|   return folder / "jbuild"
}}

def tools(options, work):
{unchanged|{prefix unchanged| }{line|   wanted = options.tools.split(",")
}{prefix unchanged| }{line|   made = []
}{prefix unchanged| }{line|   jdks = options.jdk.split(",")
}{prefix unchanged| }{line|   if "jbuild" in wanted:
}{prefix unchanged| }{line|       launcher = install(work)
}{prefix unchanged| }{line|       for jdk in jdks:
}{prefix unchanged| }{line|           environment = \{"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")\}
}{prefix unchanged| }{line|           # The first build trains the archive of classes; it does not count.
}{prefix unchanged| }{line|           made.append(Tool(f"jbuild, JDK \{jdk\}", "jbuild", [launcher, "build", "-q", "-s", "SITE", "-d", "OUTPUT"],
}{prefix unchanged| }{line|                            environment, [".jbuild"]))
}{prefix unchanged| }{line|   if "hugo" in wanted:
}{prefix unchanged| }{line|       for gogc in options.gogc.split(","):
}{prefix unchanged| }{line|           made.append(Tool(f"Hugo, GOGC \{gogc\}", "hugo",
}{prefix unchanged| }{line|                            ["hugo", "--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),
}{prefix unchanged| }{line|                             "-s", "SITE", "-d", "OUTPUT"], \{"GOGC": gogc\}, ["resources"]))
}{prefix unchanged| }{line|   if "jekyll" in wanted:
}{prefix unchanged| }{line|       made.append(Tool("Jekyll", "jekyll", ["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"], \{\},
}{prefix unchanged| }{line|                        [".jekyll-cache", ".jekyll-metadata"]))
}{prefix unchanged| }{line|   if "floor" in wanted:
}{prefix unchanged| }{line|       home = jdk_home(jdks[0])
}{prefix unchanged| }{line|       classes = work / "floor"
}{prefix unchanged| }{line|       subprocess.run([home / "bin/javac", "-d", classes, BENCH / "Floor.java"], check=True)
}{prefix unchanged| }{line|       flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]
}{prefix unchanged| }{line|       made.append(Tool(f"floor, JDK \{jdks[0]\}", "jbuild",
}{prefix unchanged| }{line|                        [home / "bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], \{\}, [],
}{prefix unchanged| }{line|                        ["cold"]))
}{prefix unchanged| }{line|   return made
}}

def timed(command, environment, folder):
{unchanged|{prefix unchanged| }{line|   """Wall seconds, CPU seconds and peak megabytes of one process."""
}{prefix unchanged| }{line|   os.sync()
}{prefix unchanged| }{line|   with open(folder / "log", "wb") as log:
}{prefix unchanged| }{line|       begin = time.perf_counter()
}{prefix unchanged| }{line|       process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
}{prefix unchanged| }{line|                                  stdout=log, stderr=log)
}{prefix unchanged| }{line|       _, status, usage = os.wait4(process.pid, 0)
}{prefix unchanged| }{line|       seconds = time.perf_counter() - begin
}{prefix unchanged| }{line|       process.returncode = os.waitstatus_to_exitcode(status)
}{prefix unchanged| }{line|   if process.returncode != 0:
}{prefix unchanged| }{line|       fail(f"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}")
}{prefix unchanged| }{line|   scale = 1 if sys.platform == "darwin" else 1024
}{prefix unchanged| }{line|   return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6
}}

class Size:
{unchanged|{prefix unchanged| }{line|   """All that is measured with one number of posts."""
}}
{unchanged|{prefix unchanged| }{line|   def __init__(self, posts, options, all_tools, work):
}{prefix unchanged| }{line|       self.posts = posts
}{prefix unchanged| }{line|       self.options = options
}{prefix unchanged| }{line|       self.tools = [t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max]
}{prefix unchanged| }{line|       self.folder = work / str(posts)
}{prefix unchanged| }{line|       self.folder.mkdir()
}{prefix unchanged| }{line|       self.results = \{\}
}{prefix unchanged| }{line|       self.files = 0
}{prefix unchanged| }{line|       self.bytes = 0
}{prefix unchanged| }{line|       self.check = ""
}{prefix unchanged| }{line|       self.edited_name = None
}}
{unchanged|{prefix unchanged| }{line|   def measure(self):
}{prefix unchanged| }{line|       # Two variants of a generator have a site each, since they keep things in it.
}{prefix unchanged| }{line|       subprocess.run([jdk_home(self.options.jdk.split(",")[0]) / "bin/java", BENCH / "Generate.java",
}{prefix unchanged| }{line|                       "--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",
}{prefix unchanged| }{line|                       "--templates", BENCH / "templates",
}{prefix unchanged| }{line|                       "--tools", ",".join(sorted(\{t.site_name for t in self.tools\} \| \{"jbuild"\}))], check=True)
}{prefix unchanged| }{line|       for tool in self.tools:
}{prefix unchanged| }{line|           source = self.folder / "sites" / tool.site_name
}{prefix unchanged| }{line|           shutil.copytree(source, self.site(tool))
}{prefix unchanged| }{line|       for run in range(self.options.runs + 1):
}{prefix unchanged| }{line|           for measure in MEASURES:
}{prefix unchanged| }{line|               for i in range(len(self.tools)):
}{prefix unchanged| }{line|                   tool = self.tools[(i + run) % len(self.tools)]
}{prefix unchanged| }{line|                   if measure in tool.measures and (run > 0 or not tool.name.startswith("floor")):
}{prefix unchanged| }{line|                       self.once(tool, measure, run)
}{prefix unchanged| }{line|           if run == 0:
}{prefix unchanged| }{line|               self.compare()
}{prefix unchanged| }{line|           print(f"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done", file=sys.stderr)
}}
{unchanged|{prefix unchanged| }{line|   def site(self, tool):
}{prefix unchanged| }{line|       return self.folder / "site" / tool.name.replace(" ", "-").replace(",", "")
}}
{unchanged|{prefix unchanged| }{line|   def output(self, tool, run):
}{prefix unchanged| }{line|       return self.folder / "output" / f"\{run\}-\{self.site(tool).name\}"
}}
{unchanged|{prefix unchanged| }{line|   def once(self, tool, measure, run):
}{prefix unchanged| }{line|       site, output = self.site(tool), self.output(tool, run)
}{prefix unchanged| }{line|       output.parent.mkdir(exist_ok=True)
}{prefix unchanged| }{line|       if measure == "cold":
}{prefix unchanged| }{line|           for cache in tool.caches:
}{prefix unchanged| }{line|               shutil.rmtree(site / cache, ignore_errors=True)
}{prefix unchanged| }{line|       if measure == "one edit":
}{prefix unchanged| }{line|           with open(self.edited(site), "a") as post:
}{prefix unchanged| }{line|               post.write(f"\\nOne more sentence, the \{run\}th of its kind.\\n")
}{prefix unchanged| }{line|       values = \{"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"\}
}{prefix unchanged| }{line|       command = [values.get(part, part) for part in tool.command]
}{prefix unchanged| }{line|       # Only the run that does not count may make the archive of classes, and waits for it.
}{prefix unchanged| }{line|       environment = tool.environment \| (\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\})
}{prefix unchanged| }{line|       result = timed(command, environment, self.folder)
}{prefix unchanged| }{line|       if run > 0:
}{prefix unchanged| }{line|           self.results.setdefault((tool.name, measure), []).append(result)
}}
{unchanged|{prefix unchanged| }{line|   def edited(self, site):
}{prefix unchanged| }{line|       """The first post from the middle of the blog's time on; the same for all tools."""
}{prefix unchanged| }{line|       if not self.edited_name:
}{prefix unchanged| }{line|           with os.scandir(self.folder / "sites/jbuild/_posts") as posts:
}{prefix unchanged| }{line|               self.edited_name = min(post.name for post in posts if post.name >= "2019-10")
}{prefix unchanged| }{line|       hugos = site / "content/posts" / self.edited_name[len("2019-10-01-"):]
}}