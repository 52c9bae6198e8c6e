{comment|#!/usr/bin/env python3}
{entry string|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.}

{entry string|All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:}

  {entry string|cold       into an output folder that never existed, without anything kept from earlier builds}
  {entry string|unchanged  a second build over the first, in a new process}
  {entry string|one edit   a third, after one sentence was added to one post}

{entry string|Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is}
{entry string|the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it}
{entry string|ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made}
{entry string|three times slower after a deletion.}
{entry string|"""}

{entry string|import argparse}
{entry string|import json}
{entry string|import os}
{entry string|import platform}
{entry string|import shutil}
{entry string|import signal}
{entry string|import statistics}
{entry string|import subprocess}
{entry string|import sys}
{entry string|import time}
{entry string|from pathlib import Path}

{entry string|BENCH = Path(__file__).resolve().parent}
{entry string|ROOT = BENCH.parent}
{entry string|MEASURES = {regex|["cold", "unchanged", "one edit"]}}


{entry string|class Tool:}
    {entry string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    {entry string|def __init__(self, name, site_name, command, environment=None, caches=(), measures=MEASURES):}
        {entry string|self.name = name}
        {entry string|self.site_name = site_name}
        {entry string|self.command = command}
        {entry string|self.environment = environment or \{\}}
        {entry string|self.caches = caches}
        {entry string|self.measures = measures}


{entry string|def fail(message):}
    {entry string|sys.exit(f"bench{punctuation|/}run: \{message\}")}


{entry string|def arguments():}
    {entry string|parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)}
    {entry string|parser.add_argument("--sizes", default="50,1000,10000", help="numbers of posts (%(default)s)")}
    {entry string|parser.add_argument("--tools", default="jbuild,hugo,jekyll,floor", help="(%(default)s)")}
    {entry string|parser.add_argument("--jdk", default="25,17", help="Java versions for jbuild, first also for the floor (%(default)s)")}
    {entry string|parser.add_argument("--gogc", default="100", help="values of GOGC for Hugo, the ratios' base first (%(default)s)")}
    {entry string|parser.add_argument("--runs", type=int, default=5, help="runs that count, after one that does not (%(default)s)")}
    {entry string|parser.add_argument("--jekyll-max", type=int, default=1000, help="largest size for Jekyll (%(default)s)")}
    {entry string|parser.add_argument("--seed", type=int, default=1, help="of the content (%(default)s)")}
    {entry string|parser.add_argument("--work", type=Path, help="folder for all that is made; a new one in the system's if not given")}
    {entry string|parser.add_argument("--keep", action="store_true", help="keep that folder")}
    {entry string|parser.add_argument("--json", type=Path, help="write every single measurement here")}
    {entry string|return parser.parse_args()}


{entry string|def jdk_home(feature):}
    {entry string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    {entry string|parents = {regex|["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"]}}
    {entry string|parents += {regex|[str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines")]}}
    {entry string|homes = [Path(os.environ{regex|["JAVA_HOME"]})] if "JAVA_HOME" in os.environ else {regex|[]}}
    {entry string|for parent in map(Path, parents):}
        {entry string|if parent.is_dir():}
            {entry string|for child in sorted(parent.iterdir()):}
                {entry string|homes += {regex|[child, child / "Contents/Home"]}}
    {entry string|for home in homes:}
        {entry string|release = home {punctuation|/} "release"}
        {entry string|if release.is_file() and (home {punctuation|/} "bin{punctuation|/}javac").is_file():}
            {entry string|for line in release.read_text().splitlines():}
                {entry string|if line.startswith("JAVA_VERSION=") and line.split('"'){regex|[1]}.split("."){regex|[0]} == feature:}
                    {entry string|return home.resolve()}
    {entry string|fail(f"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}")}


{entry string|def install(work):}
    {entry string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    {entry string|subprocess.run({regex|[ROOT / "jbuild", "version"]}, check=True, stdout=subprocess.DEVNULL)}
    {entry string|folder = work {punctuation|/} "jbuild"}
    {entry string|folder.mkdir()}
    {entry string|shutil.copy2(ROOT {punctuation|/} "jbuild", folder)}
    {entry string|shutil.copy2(ROOT {punctuation|/} "target{punctuation|/}jbuild.jar", folder)}
    {entry string|return folder {punctuation|/} "jbuild"}


{entry string|def tools(options, work):}
    {entry string|wanted = options.tools.split(",")}
    {entry string|made = {regex|[]}}
    {entry string|jdks = options.jdk.split(",")}
    {entry string|if "jbuild" in wanted:}
        {entry string|launcher = install(work)}
        {entry string|for jdk in jdks:}
            {entry string|environment = \{"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work {punctuation|/} "cache")\}}
            {entry string|# The first build trains the archive of classes; it does not count.}
            {entry string|made.append(Tool(f"jbuild, JDK \{jdk\}", "jbuild", {regex|[launcher, "build", "-q", "-s", "SITE", "-d", "OUTPUT"]},}
                             {entry string|environment, {regex|[".jbuild"]}))}
    {entry string|if "hugo" in wanted:}
        {entry string|for gogc in options.gogc.split(","):}
            {entry string|made.append(Tool(f"Hugo, GOGC \{gogc\}", "hugo",}
                             {entry string|["hugo", "--quiet", "--noBuildLock", "--cacheDir", str(work {punctuation|/} "cache{punctuation|/}hugo"),}
                              {entry string|"-s", "SITE", "-d", "OUTPUT"], \{"GOGC": gogc\}, {regex|["resources"]}))}
    {entry string|if "jekyll" in wanted:}
        {entry string|made.append(Tool("Jekyll", "jekyll", {regex|["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"]}, \{\},}
                         {entry string|{regex|[".jekyll-cache", ".jekyll-metadata"]}))}
    {entry string|if "floor" in wanted:}
        {entry string|home = jdk_home(jdks{regex|[0]})}
        {entry string|classes = work {punctuation|/} "floor"}
        {entry string|subprocess.run({regex|[home / "bin/javac", "-d", classes, BENCH / "Floor.java"]}, check=True)}
        {entry string|flags = {regex|["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]}}
        {entry string|made.append(Tool(f"floor, JDK \{jdks{regex|[0]}\}", "jbuild",}
                         {entry string|[home {punctuation|/} "bin{punctuation|/}java", {operator|*}flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], \{\}, {regex|[]},}
                         {entry string|{regex|["cold"]}))}
    {entry string|return made}


{entry string|def timed(command, environment, folder):}
    {entry string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    {entry string|os.sync()}
    {entry string|with open(folder {punctuation|/} "log", "wb") as log:}
        {entry string|begin = time.perf_counter()}
        {entry string|process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,}
                                   {entry string|stdout=log, stderr=log)}
        {entry string|_, status, usage = os.wait4(process.pid, 0)}
        {entry string|seconds = time.perf_counter() - begin}
        {entry string|process.returncode = os.waitstatus_to_exitcode(status)}
    {entry string|if process.returncode != 0:}
        {entry string|fail(f"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder {punctuation|/} 'log').read_text(){regex|[-3000:]}\}")}
    {entry string|scale = 1 if sys.platform == "darwin" else 1024}
    {entry string|return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss {operator|*} scale {punctuation|/} 1e6}


{entry string|class Size:}
    {entry string|"""All that is measured with one number of posts."""}

    {entry string|def __init__(self, posts, options, all_tools, work):}
        {entry string|self.posts = posts}
        {entry string|self.options = options}
        {entry string|self.tools = {regex|[t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max]}}
        {entry string|self.folder = work {punctuation|/} str(posts)}
        {entry string|self.folder.mkdir()}
        {entry string|self.results = \{\}}
        {entry string|self.files = 0}
        {entry string|self.bytes = 0}
        {entry string|self.check = ""}
        {entry string|self.edited_name = None}

    {entry string|def measure(self):}
        {entry string|# Two variants of a generator have a site each, since they keep things in it.}
        {entry string|subprocess.run([jdk_home(self.options.jdk.split(","){regex|[0]}) {punctuation|/} "bin{punctuation|/}java", BENCH {punctuation|/} "Generate.java",}
                        {entry string|"--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder {punctuation|/} "sites",}
                        {entry string|"--templates", BENCH {punctuation|/} "templates",}
                        {entry string|"--tools", ",".join(sorted(\{t.site_name for t in self.tools\} \| \{"jbuild"\}))], check=True)}
        {entry string|for tool in self.tools:}
            {entry string|source = self.folder {punctuation|/} "sites" {punctuation|/} tool.site_name}
            {entry string|shutil.copytree(source, self.site(tool))}
        {entry string|for run in range(self.options.runs + 1):}
            {entry string|for measure in MEASURES:}
                {entry string|for i in range(len(self.tools)):}
                    {entry string|tool = self.tools{regex|[(i + run) % len(self.tools)]}}
                    {entry string|if measure in tool.measures and (run > 0 or not tool.name.startswith("floor")):}
                        {entry string|self.once(tool, measure, run)}
            {entry string|if run == 0:}
                {entry string|self.compare()}
            {entry string|print(f"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done", file=sys.stderr)}

    {entry string|def site(self, tool):}
        {entry string|return self.folder {punctuation|/} "site" {punctuation|/} tool.name.replace(" ", "-").replace(",", "")}

    {entry string|def output(self, tool, run):}
        {entry string|return self.folder {punctuation|/} "output" {punctuation|/} f"\{run\}-\{self.site(tool).name\}"}

    {entry string|def once(self, tool, measure, run):}
        {entry string|site, output = self.site(tool), self.output(tool, run)}
        {entry string|output.parent.mkdir(exist_ok=True)}
        {entry string|if measure == "cold":}
            {entry string|for cache in tool.caches:}
                {entry string|shutil.rmtree(site {punctuation|/} cache, ignore_errors=True)}
        {entry string|if measure == "one edit":}
            {entry string|with open(self.edited(site), "a") as post:}
                {entry string|post.write(f"\\nOne more sentence, the \{run\}th of its kind.\\n")}
        {entry string|values = \{"SITE": site, "OUTPUT": output, "LIST": self.folder {punctuation|/} "list"\}}
        {entry string|command = {regex|[values.get(part, part) for part in tool.command]}}
        {entry string|# Only the run that does not count may make the archive of classes, and waits for it.}
        {entry string|environment = tool.environment \| (\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\})}
        {entry string|result = timed(command, environment, self.folder)}
        {entry string|if run > 0:}
            {entry string|self.results.setdefault((tool.name, measure), {regex|[]}).append(result)}

    {entry string|def edited(self, site):}
        {entry string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {entry string|if not self.edited_name:}
            {entry string|with os.scandir(self.folder {punctuation|/} "sites{punctuation|/}jbuild{punctuation|/}_posts") as posts:}
                {entry string|self.edited_name = min(post.name for post in posts if post.name >= "2019-10")}
        {entry string|hugos = site {punctuation|/} "content{punctuation|/}posts" {punctuation|/} self.edited_name{regex|[len("2019-10-01-"):]}}
