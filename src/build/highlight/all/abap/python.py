#!/usr/bin/env python3
{eol-comment comment|"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.}

{keyword|All} tools take turns {keyword|in} one {keyword|run}{punctuation|,} so that a noisy machine {keyword|is} unfair {keyword|to} {keyword|all} alike{punctuation|.} Measured are{punctuation|:}

  cold       {keyword|into} an {keyword|output} folder that never existed{punctuation|,} {keyword|without} anything kept {keyword|from} earlier builds
  unchanged  a second build over the {keyword|first}{punctuation|,} {keyword|in} a {keyword|new} {keyword|process}
  one {keyword|edit}   a third{punctuation|,} {keyword|after} one sentence was added {keyword|to} one post

{keyword|Before} {keyword|each}{punctuation|,} the disk {keyword|is} given {keyword|time} {keyword|to} {keyword|write} what the ones {keyword|before} {keyword|left} {punctuation|(}sync{punctuation|)}{punctuation|.} {keyword|Each} build {keyword|is} a {keyword|new} {keyword|process}; its {keyword|time} {keyword|is}
the wall's{punctuation|,} its CPU {keyword|time} that {keyword|of} {keyword|all} its threads{punctuation|,} which {keyword|other} {keyword|work} {keyword|on} the machine disturbs {keyword|less}{punctuation|,} its {keyword|memory} the most it
ever held {punctuation|(}the {keyword|kernel}'s {keyword|maximum} resident {keyword|set}{punctuation|)}{punctuation|.} Nothing {keyword|is} deleted {keyword|before} {keyword|all} {keyword|is} measured{punctuation|:} {keyword|on} {keyword|some} disks files are made
three {keyword|times} slower {keyword|after} a deletion{punctuation|.}
{eol-comment comment|"""}

{keyword|import} argparse
{keyword|import} json
{keyword|import} os
{keyword|import} platform
{keyword|import} shutil
{keyword|import} signal
{keyword|import} statistics
{keyword|import} subprocess
{keyword|import} sys
{keyword|import} {keyword|time}
{keyword|from} pathlib {keyword|import} Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{punctuation|.}resolve{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} ["cold"{punctuation|,} {eol-comment comment|"unchanged", "one edit"]}


{keyword|class} Tool{punctuation|:}
    {eol-comment comment|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def __init__{punctuation|(}self{punctuation|,} {keyword|name}{punctuation|,} site_name{punctuation|,} command{punctuation|,} {keyword|environment}=None{punctuation|,} caches={punctuation|(}{punctuation|)}{punctuation|,} measures=MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}{keyword|name} {operator|=} {keyword|name}
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}{keyword|environment} {operator|=} {keyword|environment} {keyword|or} {token-operator punctuation|\{}{token-operator punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {keyword|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{keyword|exit}{punctuation|(}f"bench/run{punctuation|:} {token-operator punctuation|\{}message{token-operator punctuation|\}}"{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description=__doc__{punctuation|,} formatter_class=argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--sizes"{punctuation|,} {keyword|default}="{number|50}{punctuation|,}{number|1000}{punctuation|,}{number|10000}"{punctuation|,} help="numbers {keyword|of} posts {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--tools"{punctuation|,} {keyword|default}="jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help="{punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--jdk"{punctuation|,} {keyword|default}="{number|25}{punctuation|,}{number|17}"{punctuation|,} help="Java versions {keyword|for} jbuild{punctuation|,} {keyword|first} also {keyword|for} the {keyword|floor} {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--gogc"{punctuation|,} {keyword|default}="{number|100}"{punctuation|,} help="values {keyword|of} GOGC {keyword|for} Hugo{punctuation|,} the ratios' {keyword|base} {keyword|first} {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--runs"{punctuation|,} {keyword|type}=int{punctuation|,} {keyword|default}={number|5}{punctuation|,} help="runs that {keyword|count}{punctuation|,} {keyword|after} one that does {keyword|not} {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--jekyll{token-operator punctuation|-}max"{punctuation|,} {keyword|type}=int{punctuation|,} {keyword|default}={number|1000}{punctuation|,} help="largest {keyword|size} {keyword|for} Jekyll {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--seed"{punctuation|,} {keyword|type}=int{punctuation|,} {keyword|default}={number|1}{punctuation|,} help="of the content {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--work"{punctuation|,} {keyword|type}=Path{punctuation|,} help="folder {keyword|for} {keyword|all} that {keyword|is} made; a {keyword|new} one {keyword|in} the system's {keyword|if} {keyword|not} given"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--keep"{punctuation|,} action="store_true"{punctuation|,} help="keep that folder"{punctuation|)}
    parser{punctuation|.}add_argument{punctuation|(}"--json"{punctuation|,} {keyword|type}=Path{punctuation|,} help="write every {keyword|single} measurement here"{punctuation|)}
    {keyword|return} parser{punctuation|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {eol-comment comment|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} ["/usr/lib/jvm"{punctuation|,} {eol-comment comment|"/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"]}
    parents += [str{punctuation|(}Path{punctuation|.}home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}"{punctuation|.}sdkman/candidates/java"{punctuation|,} {eol-comment comment|".jdks", "Library/Java/JavaVirtualMachines")]}
    homes {operator|=} [Path{punctuation|(}os{punctuation|.}environ["JAVA_HOME"]{punctuation|)}] {keyword|if} {eol-comment comment|"JAVA_HOME" in os.environ else []}
    {keyword|for} parent {keyword|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {keyword|in} {keyword|sorted}{punctuation|(}parent{punctuation|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes += [child{punctuation|,} child {operator|/} {eol-comment comment|"Contents/Home"]}
    {keyword|for} home {keyword|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {eol-comment comment|"release"}
        {keyword|if} release{punctuation|.}is_file{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {eol-comment comment|"bin/javac").is_file():}
            {keyword|for} {keyword|line} {keyword|in} release{punctuation|.}read_text{punctuation|(}{punctuation|)}{punctuation|.}splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} {keyword|line}{punctuation|.}startswith{punctuation|(}"JAVA_VERSION="{punctuation|)} {keyword|and} {keyword|line}{punctuation|.}{keyword|split}{punctuation|(}{string|'"'}{punctuation|)}[{number|1}]{punctuation|.}{keyword|split}{punctuation|(}"{punctuation|.}"{punctuation|)}[{number|0}] == feature{punctuation|:}
                    {keyword|return} home{punctuation|.}resolve{punctuation|(}{punctuation|)}
    {keyword|fail}{punctuation|(}f"no JDK {token-operator punctuation|\{}feature{token-operator punctuation|\}}{string-template string| was found in JAVA_HOME, }{token-operator punctuation|\{}{string|', '}{punctuation|.}{keyword|join}{punctuation|(}parents{punctuation|)}{token-operator punctuation|\}}"{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    {eol-comment comment|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess{punctuation|.}{keyword|run}{punctuation|(}[ROOT {operator|/} {eol-comment comment|"jbuild", "version"], check=True, stdout=subprocess.DEVNULL)}
    folder {operator|=} {keyword|work} {operator|/} {eol-comment comment|"jbuild"}
    folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {eol-comment comment|"jbuild", folder)}
    shutil{punctuation|.}copy2{punctuation|(}ROOT {operator|/} {eol-comment comment|"target/jbuild.jar", folder)}
    {keyword|return} folder {operator|/} {eol-comment comment|"jbuild"}


def tools{punctuation|(}options{punctuation|,} {keyword|work}{punctuation|)}{punctuation|:}
    wanted {operator|=} {keyword|options}{punctuation|.}tools{punctuation|.}{keyword|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    made {operator|=} []
    jdks {operator|=} {keyword|options}{punctuation|.}jdk{punctuation|.}{keyword|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    {keyword|if} {eol-comment comment|"jbuild" in wanted:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{punctuation|:}
            {keyword|environment} {operator|=} {token-operator punctuation|\{}"JBUILD_JAVA_HOME"{punctuation|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {eol-comment comment|"XDG_CACHE_HOME": str(work / "cache")\}}
            # The {keyword|first} build trains the {keyword|archive} {keyword|of} classes; it does {keyword|not} {keyword|count}{punctuation|.}
            made{punctuation|.}{keyword|append}{punctuation|(}Tool{punctuation|(}f"jbuild{punctuation|,} JDK {token-operator punctuation|\{}jdk{token-operator punctuation|\}}"{punctuation|,} {eol-comment comment|"jbuild", [launcher, "build", "-q", "-s", "SITE", "-d", "OUTPUT"],}
                             {keyword|environment}{punctuation|,} ["{punctuation|.}jbuild"]{punctuation|)}{punctuation|)}
    {keyword|if} {eol-comment comment|"hugo" in wanted:}
        {keyword|for} gogc {keyword|in} {keyword|options}{punctuation|.}gogc{punctuation|.}{keyword|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|:}
            made{punctuation|.}{keyword|append}{punctuation|(}Tool{punctuation|(}f"Hugo{punctuation|,} GOGC {token-operator punctuation|\{}gogc{token-operator punctuation|\}}"{punctuation|,} {eol-comment comment|"hugo",}
                             ["hugo"{punctuation|,} {eol-comment comment|"--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),}
                              {eol-comment comment|"-s", "SITE", "-d", "OUTPUT"], \{"GOGC": gogc\}, ["resources"]))}
    {keyword|if} {eol-comment comment|"jekyll" in wanted:}
        made{punctuation|.}{keyword|append}{punctuation|(}Tool{punctuation|(}"Jekyll"{punctuation|,} {eol-comment comment|"jekyll", ["jekyll", "build", "-q", "-s", "SITE", "-d", "OUTPUT"], \{\},}
                         ["{punctuation|.}jekyll{token-operator punctuation|-}cache"{punctuation|,} {eol-comment comment|".jekyll-metadata"]))}
    {keyword|if} {eol-comment comment|"floor" in wanted:}
        home {operator|=} jdk_home{punctuation|(}jdks[{number|0}]{punctuation|)}
        classes {operator|=} {keyword|work} {operator|/} {eol-comment comment|"floor"}
        subprocess{punctuation|.}{keyword|run}{punctuation|(}[home {operator|/} {eol-comment comment|"bin/javac", "-d", classes, BENCH / "Floor.java"], check=True)}
        flags {operator|=} ["-XX{punctuation|:}+UseSerialGC"{punctuation|,} {eol-comment comment|"-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]}
        made{punctuation|.}{keyword|append}{punctuation|(}Tool{punctuation|(}f"floor{punctuation|,} JDK {token-operator punctuation|\{}jdks[{number|0}]{token-operator punctuation|\}}"{punctuation|,} {eol-comment comment|"jbuild",}
                         [home {operator|/} {eol-comment comment|"bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], \{\}, [],}
                         ["cold"]{punctuation|)}{punctuation|)}
    {keyword|return} made


def timed{punctuation|(}command{punctuation|,} {keyword|environment}{punctuation|,} folder{punctuation|)}{punctuation|:}
    {eol-comment comment|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os{punctuation|.}sync{punctuation|(}{punctuation|)}
    {keyword|with} {keyword|open}{punctuation|(}folder {operator|/} {eol-comment comment|"log", "wb") as log:}
        {keyword|begin} {operator|=} {keyword|time}{punctuation|.}perf_counter{punctuation|(}{punctuation|)}
        {keyword|process} {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env=os{punctuation|.}environ {token-operator punctuation|\|} {keyword|environment}{punctuation|,} cwd=folder{punctuation|,} stdin=subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout=log{punctuation|,} stderr=log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}wait4{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        {keyword|seconds} {operator|=} {keyword|time}{punctuation|.}perf_counter{punctuation|(}{punctuation|)} {operator|-} {keyword|begin}
        {keyword|process}{punctuation|.}{keyword|returncode} {operator|=} os{punctuation|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} {keyword|process}{punctuation|.}{keyword|returncode} != {number|0}{punctuation|:}
        {keyword|fail}{punctuation|(}f"{token-operator punctuation|\{}{string|' '}{punctuation|.}{keyword|join}{punctuation|(}map{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{token-operator punctuation|\}}{string-template string| ended with }{token-operator punctuation|\{}process{punctuation|.}{keyword|returncode}{token-operator punctuation|\}}{string-template string|:\\n}{token-operator punctuation|\{}{punctuation|(}folder {operator|/} {string|'log'}{punctuation|)}{punctuation|.}read_text{punctuation|(}{punctuation|)}[-{number|3000}{punctuation|:}]{token-operator punctuation|\}}"{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform == {eol-comment comment|"darwin" else 1024}
    {keyword|return} {keyword|seconds}{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} 1e6


{keyword|class} {keyword|Size}{punctuation|:}
    {eol-comment comment|"""All that is measured with one number of posts."""}

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} {keyword|options}{punctuation|,} all_tools{punctuation|,} {keyword|work}{punctuation|)}{punctuation|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}{keyword|options} {operator|=} {keyword|options}
        self{punctuation|.}tools {operator|=} [t {keyword|for} t {keyword|in} all_tools {keyword|if} t{punctuation|.}site_name != {eol-comment comment|"jekyll" or posts <= options.jekyll_max]}
        self{punctuation|.}folder {operator|=} {keyword|work} {operator|/} str{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}mkdir{punctuation|(}{punctuation|)}
        self{punctuation|.}{keyword|results} {operator|=} {token-operator punctuation|\{}{token-operator punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}{keyword|check} {operator|=} {eol-comment comment|""}
        self{punctuation|.}edited_name {operator|=} None

    def measure{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants {keyword|of} a generator have a site {keyword|each}{punctuation|,} since they {keyword|keep} things {keyword|in} it{punctuation|.}
        subprocess{punctuation|.}{keyword|run}{punctuation|(}[jdk_home{punctuation|(}self{punctuation|.}{keyword|options}{punctuation|.}jdk{punctuation|.}{keyword|split}{punctuation|(}"{punctuation|,}"{punctuation|)}[{number|0}]{punctuation|)} {operator|/} {eol-comment comment|"bin/java", BENCH / "Generate.java",}
                        {eol-comment comment|"--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",}
                        {eol-comment comment|"--templates", BENCH / "templates",}
                        {eol-comment comment|"--tools", ",".join(sorted(\{t.site_name for t in self.tools\}}{string-template string| }{token-operator punctuation|\|}{string-template string| }{token-operator punctuation|\{}"jbuild"{token-operator punctuation|\}}{punctuation|)}{punctuation|)}]{punctuation|,} {keyword|check}=True{punctuation|)}
        {keyword|for} tool {keyword|in} self{punctuation|.}tools{punctuation|:}
            {keyword|source} {operator|=} self{punctuation|.}folder {operator|/} {eol-comment comment|"sites" / tool.site_name}
            shutil{punctuation|.}copytree{punctuation|(}source{punctuation|,} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} {keyword|run} {keyword|in} {keyword|range}{punctuation|(}self{punctuation|.}{keyword|options}{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {keyword|in} MEASURES{punctuation|:}
                {keyword|for} {keyword|i} {keyword|in} {keyword|range}{punctuation|(}len{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools[{punctuation|(}i {operator|+} {keyword|run}{punctuation|)} % len{punctuation|(}self{punctuation|.}tools{punctuation|)}]
                    {keyword|if} measure {keyword|in} tool{punctuation|.}measures {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} {keyword|not} tool{punctuation|.}{keyword|name}{punctuation|.}startswith{punctuation|(}"floor"{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}once{punctuation|(}tool{punctuation|,} measure{punctuation|,} {keyword|run}{punctuation|)}
            {keyword|if} {keyword|run} == {number|0}{punctuation|:}
                self{punctuation|.}compare{punctuation|(}{punctuation|)}
            {keyword|print}{punctuation|(}f"{token-operator punctuation|\{}self{punctuation|.}posts{token-operator punctuation|\}}{string-template string| posts: run }{token-operator punctuation|\{}run{token-operator punctuation|\}}{string-template string| of }{token-operator punctuation|\{}self{punctuation|.}{keyword|options}{punctuation|.}runs{token-operator punctuation|\}} done"{punctuation|,} {keyword|file}=sys{punctuation|.}stderr{punctuation|)}

    def site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {eol-comment comment|"site" / tool.name.replace(" ", "-").replace(",", "")}

    def {keyword|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} {keyword|run}{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {eol-comment comment|"output" / f"\{run\}}{string-template string|-}{token-operator punctuation|\{}self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|.}{keyword|name}{token-operator punctuation|\}}"

    def once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} {keyword|run}{punctuation|)}{punctuation|:}
        site{punctuation|,} {keyword|output} {operator|=} self{punctuation|.}site{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{keyword|output}{punctuation|(}tool{punctuation|,} {keyword|run}{punctuation|)}
        {keyword|output}{punctuation|.}parent{punctuation|.}mkdir{punctuation|(}exist_ok=True{punctuation|)}
        {keyword|if} measure == {eol-comment comment|"cold":}
            {keyword|for} cache {keyword|in} tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors=True{punctuation|)}
        {keyword|if} measure == {eol-comment comment|"one edit":}
            {keyword|with} {keyword|open}{punctuation|(}self{punctuation|.}edited{punctuation|(}site{punctuation|)}{punctuation|,} {eol-comment comment|"a") as post:}
                post{punctuation|.}{keyword|write}{punctuation|(}f"\\nOne more sentence{punctuation|,} the {token-operator punctuation|\{}run{token-operator punctuation|\}}th {keyword|of} its {keyword|kind}{punctuation|.}\\n"{punctuation|)}
        {keyword|values} {operator|=} {token-operator punctuation|\{}"SITE"{punctuation|:} site{punctuation|,} {eol-comment comment|"OUTPUT": output, "LIST": self.folder / "list"\}}
        command {operator|=} [values{punctuation|.}{keyword|get}{punctuation|(}part{punctuation|,} {keyword|part}{punctuation|)} {keyword|for} {keyword|part} {keyword|in} tool{punctuation|.}command]
        # {keyword|Only} the {keyword|run} that does {keyword|not} {keyword|count} may make the {keyword|archive} {keyword|of} classes{punctuation|,} {keyword|and} waits {keyword|for} it{punctuation|.}
        {keyword|environment} {operator|=} tool{punctuation|.}{keyword|environment} {token-operator punctuation|\|}{string-template string| (}{token-operator punctuation|\{}"JBUILD_ARCHIVE"{punctuation|:} {eol-comment comment|"wait"\}}{string-template string| if run == 0 else }{token-operator punctuation|\{}{token-operator punctuation|\}}{punctuation|)}
        {keyword|result} {operator|=} timed{punctuation|(}command{punctuation|,} {keyword|environment}{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} {keyword|run} {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}{keyword|results}{punctuation|.}setdefault{punctuation|(}{punctuation|(}tool{punctuation|.}{keyword|name}{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}{punctuation|.}{keyword|append}{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {eol-comment comment|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {keyword|if} {keyword|not} self{punctuation|.}edited_name{punctuation|:}
            {keyword|with} os{punctuation|.}scandir{punctuation|(}self{punctuation|.}folder {operator|/} {eol-comment comment|"sites/jbuild/_posts") as posts:}
                self{punctuation|.}edited_name {operator|=} {keyword|min}{punctuation|(}post{punctuation|.}{keyword|name} {keyword|for} post {keyword|in} posts {keyword|if} post{punctuation|.}{keyword|name} {operator|>=} {eol-comment comment|"2019-10")}
        hugos {operator|=} site {operator|/} {eol-comment comment|"content/posts" / self.edited_name[len("2019-10-01-"):]}
