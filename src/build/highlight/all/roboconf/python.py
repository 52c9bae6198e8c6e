{comment|#!/usr/bin/env python3}
"""Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table{punctuation|.}

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} Measured {property|are}{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left (sync){punctuation|.} Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held (the kernel's maximum resident set){punctuation|.} Nothing is deleted before all is {property|measured}{punctuation|:} on some disks files are made
three times slower after a deletion{punctuation|.}
"""

{keyword|import} argparse
{keyword|import} json
{keyword|import} os
{keyword|import} platform
{keyword|import} shutil
{keyword|import} signal
{keyword|import} statistics
{keyword|import} subprocess
{keyword|import} sys
{keyword|import} time
from pathlib {keyword|import} Path

BENCH {punctuation|=} {value attr-value|Path(__file__).resolve().parent
ROOT = BENCH.parent
MEASURES = ["cold"}{punctuation|,} "unchanged"{punctuation|,} "one edit"]


class {property|Tool}{punctuation|:}
    """One way of building one {property|site}{punctuation|:} a generator with a JDK or a GOGC{punctuation|.}"""

    def __init__(self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{punctuation|=}{value attr-value|None}{punctuation|,} caches{punctuation|=}{value attr-value|()}{punctuation|,} measures{punctuation|=}{value attr-value|MEASURES):
        self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment }{component variable|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {punctuation|=} {value attr-value|caches
        self.measures = measures


def fail(message):
    sys.exit(f"bench/}{property|run}{punctuation|:} {punctuation|\{}message{punctuation|\}}")


def arguments(){punctuation|:}
    parser {punctuation|=} {value attr-value|argparse.ArgumentParser(description=__doc__}{punctuation|,} formatter_class{punctuation|=}{value attr-value|argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes"}{punctuation|,} default{punctuation|=}{value attr-value|"50}{punctuation|,}1000{punctuation|,}10000"{punctuation|,} help{punctuation|=}{value attr-value|"numbers of posts (%(default)s)")
    parser.add_argument("--tools"}{punctuation|,} default{punctuation|=}{value attr-value|"jbuild}{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help{punctuation|=}{value attr-value|"(%(default)s)")
    parser.add_argument("--jdk"}{punctuation|,} default{punctuation|=}{value attr-value|"25}{punctuation|,}17"{punctuation|,} help{punctuation|=}{value attr-value|"Java versions for jbuild}{punctuation|,} first also for the floor (%(default)s)")
    parser{punctuation|.}add_argument("--gogc"{punctuation|,} default{punctuation|=}{value attr-value|"100"}{punctuation|,} help{punctuation|=}{value attr-value|"values of GOGC for Hugo}{punctuation|,} the ratios' base first (%(default)s)")
    parser{punctuation|.}add_argument("--runs"{punctuation|,} type{punctuation|=}{value attr-value|int}{punctuation|,} default{punctuation|=}{value attr-value|5}{punctuation|,} help{punctuation|=}{value attr-value|"runs that count}{punctuation|,} after one that does not (%(default)s)")
    parser{punctuation|.}add_argument("--jekyll-max"{punctuation|,} type{punctuation|=}{value attr-value|int}{punctuation|,} default{punctuation|=}{value attr-value|1000}{punctuation|,} help{punctuation|=}{value attr-value|"largest size for Jekyll (%(default)s)")
    parser.add_argument("--seed"}{punctuation|,} type{punctuation|=}{value attr-value|int}{punctuation|,} default{punctuation|=}{value attr-value|1}{punctuation|,} help{punctuation|=}{value attr-value|"of the content (%(default)s)")
    parser.add_argument("--work"}{punctuation|,} type{punctuation|=}{value attr-value|Path}{punctuation|,} help{punctuation|=}{value attr-value|"folder for all that is made}{punctuation|;} a new one in the system's if not given")
    parser{punctuation|.}add_argument("--keep"{punctuation|,} action{punctuation|=}{value attr-value|"store_true"}{punctuation|,} help{punctuation|=}{value attr-value|"keep that folder")
    parser.add_argument("--json"}{punctuation|,} type{punctuation|=}{value attr-value|Path}{punctuation|,} help{punctuation|=}{value attr-value|"write every single measurement here")
    return parser.parse_args()


def jdk_home(feature):
    """The folder of the JDK of a feature version}{punctuation|,} looked for where jbuild's launcher looks too{punctuation|.}"""
    parents {punctuation|=} {value attr-value|["/usr/lib/jvm"}{punctuation|,} "/usr/java"{punctuation|,} "/opt/java"{punctuation|,} "/Library/Java/JavaVirtualMachines"]
    parents +{punctuation|=} {value attr-value|[str(Path.home() / p) for p in (".sdkman/candidates/java"}{punctuation|,} "{punctuation|.}jdks"{punctuation|,} "Library/Java/JavaVirtualMachines")]
    homes {punctuation|=} {value attr-value|[Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []
    for parent in map(Path}{punctuation|,} parents){punctuation|:}
        if parent{punctuation|.}is_dir(){punctuation|:}
            for child in sorted(parent{punctuation|.}iterdir()){punctuation|:}
                homes +{punctuation|=} {value attr-value|[child}{punctuation|,} child / "Contents/Home"]
    for home in {property|homes}{punctuation|:}
        release {punctuation|=} {value attr-value|home / "release"
        if release.is_file() and (home / "bin/javac").is_file():
            for line in release.read_text().splitlines():
                if line.startswith("JAVA_VERSION=") and line.split('"')[1].split(".")[0] == }{property|feature}{punctuation|:}
                    return home{punctuation|.}resolve()
    fail(f"no {component variable|JDK} {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME{punctuation|,} {punctuation|\{}'{punctuation|,} '{punctuation|.}join(parents){punctuation|\}}")


def install(work){punctuation|:}
    """Puts the tool where it stands alone{punctuation|,} as its users have it{punctuation|;} in a clone the launcher looks for changed sources too{punctuation|.}"""
    subprocess{punctuation|.}run([ROOT / "jbuild"{punctuation|,} "version"]{punctuation|,} check{punctuation|=}{value attr-value|True}{punctuation|,} stdout{punctuation|=}{value attr-value|subprocess.DEVNULL)
    folder = work / "jbuild"
    folder.mkdir()
    shutil.copy2(ROOT / "jbuild"}{punctuation|,} folder)
    shutil{punctuation|.}copy2(ROOT / "target/jbuild{punctuation|.}jar"{punctuation|,} folder)
    return folder / "jbuild"


def tools(options{punctuation|,} work){punctuation|:}
    wanted {punctuation|=} {value attr-value|options.tools.split("}{punctuation|,}")
    made {punctuation|=} {value attr-value|[]
    jdks = options.jdk.split("}{punctuation|,}")
    if "jbuild" in {property|wanted}{punctuation|:}
        launcher {punctuation|=} {value attr-value|install(work)
        for jdk in }{property|jdks}{punctuation|:}
            environment {punctuation|=} {value attr-value|\{"JBUILD_JAVA_HOME": str(jdk_home(jdk))}{punctuation|,} "XDG_CACHE_HOME"{punctuation|:} str(work / "cache"){punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{punctuation|.}append(Tool(f"jbuild{punctuation|,} {component variable|JDK} {punctuation|\{}jdk{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,} [launcher{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"]{punctuation|,}
                             environment{punctuation|,} ["{punctuation|.}jbuild"]))
    if "hugo" in {property|wanted}{punctuation|:}
        for gogc in options{punctuation|.}gogc{punctuation|.}split("{punctuation|,}"){punctuation|:}
            made{punctuation|.}append(Tool(f"Hugo{punctuation|,} {component variable|GOGC} {punctuation|\{}gogc{punctuation|\}}"{punctuation|,} "hugo"{punctuation|,}
                             ["hugo"{punctuation|,} "--quiet"{punctuation|,} "--noBuildLock"{punctuation|,} "--cacheDir"{punctuation|,} str(work / "cache/hugo"){punctuation|,}
                              "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"]{punctuation|,} {punctuation|\{}"GOGC"{punctuation|:} gogc{punctuation|\}}{punctuation|,} ["resources"]))
    if "jekyll" in {property|wanted}{punctuation|:}
        made{punctuation|.}append(Tool("Jekyll"{punctuation|,} "jekyll"{punctuation|,} ["jekyll"{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"]{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         ["{punctuation|.}jekyll-cache"{punctuation|,} "{punctuation|.}jekyll-metadata"]))
    if "floor" in {property|wanted}{punctuation|:}
        home {punctuation|=} {value attr-value|jdk_home(jdks[0])
        classes = work / "floor"
        subprocess.run([home / "bin/javac"}{punctuation|,} "-d"{punctuation|,} classes{punctuation|,} BENCH / "Floor{punctuation|.}java"]{punctuation|,} check{punctuation|=}{value attr-value|True)
        flags = ["}{property|-XX}{punctuation|:}+UseSerialGC"{punctuation|,} "{property|-XX}{punctuation|:}TieredStopAtLevel{punctuation|=}{value attr-value|1"}{punctuation|,} "{property|-XX}{punctuation|:}-UsePerfData"]
        made{punctuation|.}append(Tool(f"floor{punctuation|,} {component variable|JDK} {punctuation|\{}jdks[0]{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,}
                         [home / "bin/java"{punctuation|,} *flags{punctuation|,} "-cp"{punctuation|,} classes{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"]{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} []{punctuation|,}
                         ["cold"]))
    return made


def timed(command{punctuation|,} environment{punctuation|,} folder){punctuation|:}
    """Wall seconds{punctuation|,} CPU seconds and peak megabytes of one process{punctuation|.}"""
    os{punctuation|.}sync()
    with open(folder / "log"{punctuation|,} "wb") as {property|log}{punctuation|:}
        begin {punctuation|=} {value attr-value|time.perf_counter()
        process = subprocess.Popen(command}{punctuation|,} env{punctuation|=}{value attr-value|os.environ \| environment}{punctuation|,} cwd{punctuation|=}{value attr-value|folder}{punctuation|,} stdin{punctuation|=}{value attr-value|subprocess.DEVNULL}{punctuation|,}
                                   stdout{punctuation|=}{value attr-value|log}{punctuation|,} stderr{punctuation|=}{value attr-value|log)
        _}{punctuation|,} status{punctuation|,} usage {punctuation|=} {value attr-value|os.wait4(process.pid}{punctuation|,} 0)
        seconds {punctuation|=} {value attr-value|time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != }{property|0}{punctuation|:}
        fail(f"{punctuation|\{}' '{punctuation|.}join(map(str{punctuation|,} command)){punctuation|\}} ended {component variable|with} {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}{punctuation|:}\\{component variable|n}{punctuation|\{}(folder / 'log'){punctuation|.}read_text()[{property|-3000}{punctuation|:}]{punctuation|\}}")
    scale {punctuation|=} {value attr-value|1 if sys.platform == "darwin" else 1024
    return seconds}{punctuation|,} usage{punctuation|.}ru_utime + usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss * scale / 1e6


class {property|Size}{punctuation|:}
    """All that is measured with one number of posts{punctuation|.}"""

    def __init__(self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work){punctuation|:}
        self{punctuation|.}posts {punctuation|=} {value attr-value|posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = ""
        self.edited_name = None

    def measure(self):
        }{comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{punctuation|.}run([jdk_home(self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split("{punctuation|,}")[0]) / "bin/java"{punctuation|,} BENCH / "Generate{punctuation|.}java"{punctuation|,}
                        "--posts"{punctuation|,} str(self{punctuation|.}posts){punctuation|,} "--seed"{punctuation|,} str(self{punctuation|.}options{punctuation|.}seed){punctuation|,} "--out"{punctuation|,} self{punctuation|.}folder / "sites"{punctuation|,}
                        "--templates"{punctuation|,} BENCH / "templates"{punctuation|,}
                        "--tools"{punctuation|,} "{punctuation|,}"{punctuation|.}join(sorted({punctuation|\{}t{punctuation|.}site_name for t in self{punctuation|.}tools{punctuation|\}} \| {punctuation|\{}"jbuild"{punctuation|\}}))]{punctuation|,} check{punctuation|=}{value attr-value|True)
        for tool in }{property|self.tools}{punctuation|:}
            source {punctuation|=} {value attr-value|self.folder / "sites" / tool.site_name
            shutil.copytree(source}{punctuation|,} self{punctuation|.}site(tool))
        for run in range(self{punctuation|.}options{punctuation|.}runs + 1){punctuation|:}
            for measure in {property|MEASURES}{punctuation|:}
                for i in range(len(self{punctuation|.}tools)){punctuation|:}
                    tool {punctuation|=} {value attr-value|self.tools[(i + run) % len(self.tools)]
                    if measure in tool.measures and (run > 0 or not tool.name.startswith("floor")):
                        self.once(tool}{punctuation|,} measure{punctuation|,} run)
            if run {punctuation|=}{value attr-value|= }{property|0}{punctuation|:}
                self{punctuation|.}compare()
            print(f"{punctuation|\{}self{punctuation|.}posts{punctuation|\}} {property|posts}{punctuation|:} {component variable|run} {punctuation|\{}run{punctuation|\}} {component variable|of} {punctuation|\{}self{punctuation|.}options{punctuation|.}runs{punctuation|\}} done"{punctuation|,} file{punctuation|=}{value attr-value|sys.stderr)

    def site(self}{punctuation|,} tool){punctuation|:}
        return self{punctuation|.}folder / "site" / tool{punctuation|.}name{punctuation|.}replace(" "{punctuation|,} "-"){punctuation|.}replace("{punctuation|,}"{punctuation|,} "")

    def output(self{punctuation|,} tool{punctuation|,} run){punctuation|:}
        return self{punctuation|.}folder / "output" / f"{punctuation|\{}run{punctuation|\}}{component variable|-}{punctuation|\{}self{punctuation|.}site(tool){punctuation|.}name{punctuation|\}}"

    def once(self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run){punctuation|:}
        site{punctuation|,} output {punctuation|=} {value attr-value|self.site(tool)}{punctuation|,} self{punctuation|.}output(tool{punctuation|,} run)
        output{punctuation|.}parent{punctuation|.}mkdir(exist_ok{punctuation|=}{value attr-value|True)
        if measure == "cold":
            for cache in }{property|tool.caches}{punctuation|:}
                shutil{punctuation|.}rmtree(site / cache{punctuation|,} ignore_errors{punctuation|=}{value attr-value|True)
        if measure == "one edit":
            with open(self.edited(site)}{punctuation|,} "a") as {property|post}{punctuation|:}
                post{punctuation|.}write(f"\\nOne more sentence{punctuation|,} {component variable|the} {punctuation|\{}run{punctuation|\}}th of its kind{punctuation|.}\\n")
        values {punctuation|=} {value attr-value|\{"SITE": site}{punctuation|,} "OUTPUT"{punctuation|:} output{punctuation|,} "LIST"{punctuation|:} self{punctuation|.}folder / "list"{punctuation|\}}
        command {punctuation|=} {value attr-value|[values.get(part}{punctuation|,} part) for part in tool{punctuation|.}command]
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {punctuation|=} {value attr-value|tool.environment \| (\{"JBUILD_ARCHIVE": "wait"\} if run == 0 }{component variable|else} {punctuation|\{}{punctuation|\}})
        result {punctuation|=} {value attr-value|timed(command}{punctuation|,} environment{punctuation|,} self{punctuation|.}folder)
        if run > {property|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}setdefault((tool{punctuation|.}name{punctuation|,} measure){punctuation|,} []){punctuation|.}append(result)

    def edited(self{punctuation|,} site){punctuation|:}
        """The first post from the middle of the blog's time on{punctuation|;} the same for all tools{punctuation|.}"""
        if not {property|self.edited_name}{punctuation|:}
            with os{punctuation|.}scandir(self{punctuation|.}folder / "sites/jbuild/_posts") as {property|posts}{punctuation|:}
                self{punctuation|.}edited_name {punctuation|=} {value attr-value|min(post.name for post in posts if post.name >= "2019-10")
        hugos = site / "content/posts" / self.edited_name[len("2019-10-01-"):]
}