#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table{punctuation|.}

All tools take turns {keyword|in} {class-name|one} run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept {keyword|from} earlier builds
  unchanged  a second build {keyword|over} the first{punctuation|,} {keyword|in} {class-name|a} {keyword|new} process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before {function|left} {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a {keyword|new} process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever {function|held} {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} Nothing is deleted before all is measured{punctuation|:} on some disks files are made
three times slower after a deletion{punctuation|.}
{string|""}"

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
{keyword|from} pathlib {keyword|import} Path

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{punctuation|:}
    {string|""}"One way of building one site{punctuation|:} a generator {keyword|with} a JDK or a GOGC{punctuation|.}{string|""}"

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{keyword|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {keyword|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {keyword|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {keyword|default}{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {keyword|default}{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {keyword|type}{operator|=}{builtin|int}{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {keyword|type}{operator|=}{builtin|int}{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {keyword|type}{operator|=}{builtin|int}{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}"The folder of the JDK of a feature version{punctuation|,} looked {keyword|for} where jbuild's launcher looks too{punctuation|.}{string|""}"
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} {class-name|os}{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} {class-name|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {keyword|in} {class-name|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home {keyword|in} {class-name|homes}{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {keyword|in} {class-name|release}{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and line{punctuation|.}{function|split}{punctuation|(}'{string|"')[1].split("}{punctuation|.}{string|")[0] == feature:
                    return home.resolve()
    fail(f"}no JDK {punctuation|\{}feature{punctuation|\}} was found {keyword|in} {class-name|JAVA_HOME}{punctuation|,} {punctuation|\{}'{punctuation|,} '{punctuation|.}{function|join}{punctuation|(}parents{punctuation|)}{punctuation|\}}{string|")


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
            environment = \{"}JBUILD_JAVA_HOME{string|": str(jdk_home(jdk)), "}XDG_CACHE_HOME{string|": str(work / "}cache{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}{string|", "}jbuild{string|", [launcher, "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"],
                             environment, ["}{punctuation|.}jbuild{string|"]))
    if "}hugo{string|" in wanted:
        for gogc in options.gogc.split("}{punctuation|,}{string|"):
            made.append(Tool(f"}Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}{string|", "}hugo{string|",
                             ["}hugo{string|", "}{operator|--}quiet{string|", "}{operator|--}noBuildLock{string|", "}{operator|--}cacheDir{string|", str(work / "}cache{operator|/}hugo{string|"),
                              "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{"}GOGC{string|": gogc\}, ["}resources{string|"]))
    if "}jekyll{string|" in wanted:
        made.append(Tool("}Jekyll{string|", "}jekyll{string|", ["}jekyll{string|", "}build{string|", "}{operator|-}q{string|", "}{operator|-}s{string|", "}SITE{string|", "}{operator|-}d{string|", "}OUTPUT{string|"], \{\},
                         ["}{punctuation|.}jekyll{operator|-}cache{string|", "}{punctuation|.}jekyll{operator|-}metadata{string|"]))
    if "}floor{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}floor{string|"
        subprocess.run([home / "}bin{operator|/}javac{string|", "}{operator|-}d{string|", classes, BENCH / "}Floor{punctuation|.}java{string|"], check=True)
        flags = ["}{operator|-}XX{punctuation|:}{operator|+}UseSerialGC{string|", "}{operator|-}XX{punctuation|:}TieredStopAtLevel{operator|=}{number|1}{string|", "}{operator|-}XX{punctuation|:}{operator|-}UsePerfData{string|"]
        made.append(Tool(f"}floor{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}{string|", "}jbuild{string|",
                         [home / "}bin{operator|/}java{string|", *flags, "}{operator|-}cp{string|", classes, "}Floor{string|", "}SITE{string|", "}LIST{string|", "}OUTPUT{string|"], \{\}, [],
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
        fail(f"}{punctuation|\{}' '{punctuation|.}{function|join}{punctuation|(}{function|map}{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended {keyword|with} {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}{punctuation|:}\\n{punctuation|\{}{punctuation|(}folder {operator|/} 'log'{punctuation|)}{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{number|3000}{punctuation|:}{punctuation|]}{punctuation|\}}{string|")
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
        self{punctuation|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things {keyword|in} {class-name|it}{punctuation|.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t {keyword|in} {class-name|self}{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool {keyword|in} {class-name|self}{punctuation|.}tools{punctuation|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} {class-name|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {keyword|in} {class-name|MEASURES}{punctuation|:}
                {keyword|for} i {keyword|in} {class-name|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} {class-name|tool}{punctuation|.}measures {function|and} {punctuation|(}run {operator|>} {number|0} or not tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{punctuation|:}
            {keyword|for} cache {keyword|in} {class-name|tool}{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{punctuation|:}
            {keyword|with} {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} {class-name|post}{punctuation|:}
                post{punctuation|.}{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} {class-name|tool}{punctuation|.}command{punctuation|]}
        # Only the run that does not count may make the archive of classes{punctuation|,} and waits {keyword|for} it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}"The first post {keyword|from} the middle of the blog's time on{punctuation|;} the same {keyword|for} all tools{punctuation|.}{string|""}"
        {keyword|if} not self{punctuation|.}edited_name{punctuation|:}
            {keyword|with} os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} {class-name|posts}{punctuation|:}
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name {keyword|for} post {keyword|in} {class-name|posts} {keyword|if} post{punctuation|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
