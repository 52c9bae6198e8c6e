{shebang important|#!/usr/bin/env python3}
{string|""}"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns {keyword|in} one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, {keyword|in} a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given {function|time} to {function|write} what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process{punctuation|;} its {function|time} is
the wall{string|'s, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel'}s maximum resident {builtin class-name|set}{punctuation|)}. Nothing is deleted before all is measured: on some disks files are made
three {builtin class-name|times} slower after a deletion.
{string|""}"

{function|import} argparse
{function|import} json
{function|import} os
{function|import} platform
{function|import} shutil
{function|import} signal
{function|import} statistics
{function|import} subprocess
{function|import} sys
{function|import} {function|time}
from pathlib {function|import} Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}, {string|"unchanged"}, {string|"one edit"}{punctuation|]}


class Tool:
    {string|""}"One way of building one site: a generator with a JDK or a GOGC.{string|""}"

    def __init__{punctuation|(}self, name, site_name, command, {assign-left variable|environment}{operator|=}None, {assign-left variable|caches}{operator|=}{punctuation|(}{punctuation|)}, {assign-left variable|measures}{operator|=}MEASURES{punctuation|)}:
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} {builtin class-name|command}
        self.environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


def fail{punctuation|(}message{punctuation|)}:
    sys.exit{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def arguments{punctuation|(}{punctuation|)}:
    parser {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__, {assign-left variable|formatter_class}{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}, {assign-left variable|default}{operator|=}{string|"50,1000,10000"}, {assign-left variable|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}, {assign-left variable|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}, {assign-left variable|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}, {assign-left variable|default}{operator|=}{string|"25,17"}, {assign-left variable|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}, {assign-left variable|default}{operator|=}{string|"100"}, {assign-left variable|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}, {assign-left variable|type}{operator|=}int, {assign-left variable|default}{operator|=}{number|5}, {assign-left variable|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}, {assign-left variable|type}{operator|=}int, {assign-left variable|default}{operator|=}{number|1000}, {assign-left variable|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}, {assign-left variable|type}{operator|=}int, {assign-left variable|default}{operator|=}{number|1}, {assign-left variable|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}, {assign-left variable|type}{operator|=}Path, {assign-left variable|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}, {assign-left variable|action}{operator|=}{string|"store_true"}, {assign-left variable|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}, {assign-left variable|type}{operator|=}Path, {assign-left variable|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {builtin class-name|return} parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}:
    {string|""}"The folder of the JDK of a feature version, looked {keyword|for} where jbuild{string|'s launcher looks too."""
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
                if line.startswith("JAVA_VERSION=") and line.split('}{string|"')[1].split("}{builtin class-name|.}{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK {punctuation|\{}feature{punctuation|\}} was found {keyword|in} JAVA_HOME, {punctuation|\{}{string|', '}.join{punctuation|(}parents{punctuation|)}{punctuation|\}}{string|")


def install(work):
    "}"{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}"{string|"
    subprocess.run([ROOT / "}jbuild{string|", "}version{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}jbuild{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}jbuild{string|", folder)
    shutil.copy2(ROOT / "}target/jbuild.jar{string|", folder)
    return folder / "}jbuild{string|"


def tools(options, work):
    wanted = options.tools.split("},{string|")
    made = []
    jdks = options.jdk.split("},{string|")
    if "}jbuild{string|" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"}JBUILD_JAVA_HOME{string|": str(jdk_home(jdk)), "}XDG_CACHE_HOME{string|": str(work / "}cache{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}jbuild, JDK {punctuation|\{}jdk{punctuation|\}}{string|", "}jbuild{string|", [launcher, "}build{string|", "}-q{string|", "}-s{string|", "}SITE{string|", "}-d{string|", "}OUTPUT{string|"],
                             environment, ["}.jbuild{string|"]))
    if "}hugo{string|" in wanted:
        for gogc in options.gogc.split("},{string|"):
            made.append(Tool(f"}Hugo, GOGC {punctuation|\{}gogc{punctuation|\}}{string|", "}hugo{string|",
                             ["}hugo{string|", "}--quiet{string|", "}--noBuildLock{string|", "}--cacheDir{string|", str(work / "}cache/hugo{string|"),
                              "}-s{string|", "}SITE{string|", "}-d{string|", "}OUTPUT{string|"], \{"}GOGC{string|": gogc\}, ["}resources{string|"]))
    if "}jekyll{string|" in wanted:
        made.append(Tool("}Jekyll{string|", "}jekyll{string|", ["}jekyll{string|", "}build{string|", "}-q{string|", "}-s{string|", "}SITE{string|", "}-d{string|", "}OUTPUT{string|"], \{\},
                         ["}.jekyll-cache{string|", "}.jekyll-metadata{string|"]))
    if "}floor{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}floor{string|"
        subprocess.run([home / "}bin/javac{string|", "}-d{string|", classes, BENCH / "}Floor.java{string|"], check=True)
        flags = ["}-XX:+UseSerialGC{string|", "}-XX:TieredStopAtLevel{operator|=}{number|1}{string|", "}-XX:-UsePerfData{string|"]
        made.append(Tool(f"}floor, JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}{string|", "}jbuild{string|",
                         [home / "}bin/java{string|", *flags, "}-cp{string|", classes, "}Floor{string|", "}SITE{string|", "}LIST{string|", "}OUTPUT{string|"], \{\}, [],
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
        fail(f"}{punctuation|\{}{string|' '}.join{punctuation|(}map{punctuation|(}str, {builtin class-name|command}{punctuation|))}{punctuation|\}} ended with {punctuation|\{}process.returncode{punctuation|\}}:{punctuation|\\}n{punctuation|\{}{punctuation|(}folder / {string|'log'}{punctuation|)}.read_text{punctuation|(}{punctuation|)}{punctuation|[}-3000:{punctuation|]}{punctuation|\}}{string|")
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
        self.edited_name {operator|=} None

    def measure{punctuation|(}self{punctuation|)}:
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess.run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} / {string|"bin/java"}, BENCH / {string|"Generate.java"},
                        {string|"--posts"}, str{punctuation|(}self.posts{punctuation|)}, {string|"--seed"}, str{punctuation|(}self.options.seed{punctuation|)}, {string|"--out"}, self.folder / {string|"sites"},
                        {string|"--templates"}, BENCH / {string|"templates"},
                        {string|"--tools"}, {string|","}.join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t.site_name {keyword|for} {for-or-select variable|t} {keyword|in} self.tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|))}{punctuation|]}, {assign-left variable|check}{operator|=}True{punctuation|)}
        {keyword|for} {for-or-select variable|tool} {keyword|in} self.tools:
            {builtin class-name|source} {operator|=} self.folder / {string|"sites"} / tool.site_name
            shutil.copytree{punctuation|(}source, self.site{punctuation|(}tool{punctuation|))}
        {keyword|for} {for-or-select variable|run} {keyword|in} range{punctuation|(}self.options.runs + {number|1}{punctuation|)}:
            {keyword|for} {for-or-select variable|measure} {keyword|in} MEASURES:
                {keyword|for} {for-or-select variable|i} {keyword|in} range{punctuation|(}len{punctuation|(}self.tools{punctuation|))}:
                    tool {operator|=} self.tools{punctuation|[}{punctuation|(}i + run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool.measures and {punctuation|(}run {operator|>} {number|0} or not tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|))}:
                        self.once{punctuation|(}tool, measure, run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}:
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, {assign-left variable|file}{operator|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self, tool{punctuation|)}:
        {builtin class-name|return} self.folder / {string|"site"} / tool.name.replace{punctuation|(}{string|" "}, {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}, {string|""}{punctuation|)}

    def output{punctuation|(}self, tool, run{punctuation|)}:
        {builtin class-name|return} self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{punctuation|(}self, tool, measure, run{punctuation|)}:
        site, output {operator|=} self.site{punctuation|(}tool{punctuation|)}, self.output{punctuation|(}tool, run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{builtin class-name|:}
            {keyword|for} {for-or-select variable|cache} {keyword|in} tool.caches:
                shutil.rmtree{punctuation|(}site / cache, {assign-left variable|ignore_errors}{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{builtin class-name|:}
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}, {string|"a"}{punctuation|)} as post:
                post.write{punctuation|(}f{string|"{entity|\\n}One more sentence, the \{run\}th of its kind.{entity|\\n}"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{builtin class-name|:} site, {string|"OUTPUT"}{builtin class-name|:} output, {string|"LIST"}{builtin class-name|:} self.folder / {string|"list"}{punctuation|\}}
        {builtin class-name|command} {operator|=} {punctuation|[}values.get{punctuation|(}part, part{punctuation|)} {keyword|for} {for-or-select variable|part} {keyword|in} tool.command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool.environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{builtin class-name|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command, environment, self.folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}:
            self.results.setdefault{punctuation|((}tool.name, measure{punctuation|)}, {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self, site{punctuation|)}:
        {string|""}"The first post from the middle of the blog's {function|time} on{punctuation|;} the same {keyword|for} all tools.{string|""}"
        {keyword|if} not self.edited_name:
            with os.scandir{punctuation|(}self.folder / {string|"sites/jbuild/_posts"}{punctuation|)} as posts:
                self.edited_name {operator|=} min{punctuation|(}post.name {keyword|for} {for-or-select variable|post} {keyword|in} posts {keyword|if} post.name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site / {string|"content/posts"} / self.edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
