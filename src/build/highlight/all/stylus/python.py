#!/usr/bin/env python3
{string|""}"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table{punctuation|.}

{property-declaration|{property|All} tools take turns {operator|in} one run{punctuation|,} so that a noisy machine {operator|is} unfair to all alike. Measured are{punctuation|:}}

  {property-declaration|{property|cold}       into an output folder that never existed{punctuation|,} without anything kept from earlier builds}
  {property-declaration|{property|unchanged}  a second build over the first{punctuation|,} {operator|in} a new process}
  {property-declaration|{property|one} edit   a third{punctuation|,} after one sentence was added to one post}

{property-declaration|{property|Before} each{punctuation|,} the disk {operator|is} given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build {operator|is a} new process{punctuation|;} its time {operator|is}}
{property-declaration|{property|the} wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it}
{property-declaration|{property|ever} held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing {operator|is} deleted before all {operator|is} measured{punctuation|:} on some disks files are made}
{property-declaration|{property|three} times slower after a deletion.}
{string|""}"

{property-declaration|{property|import} argparse}
{property-declaration|{property|import} json}
{property-declaration|{property|import} os}
{property-declaration|{property|import} platform}
{property-declaration|{property|import} shutil}
{property-declaration|{property|import} signal}
{property-declaration|{property|import} statistics}
{property-declaration|{property|import} subprocess}
{property-declaration|{property|import} sys}
{property-declaration|{property|import} time}
{property-declaration|{property|from} pathlib import Path}

{variable-declaration|{variable|BENCH} {operator|=} {func|{function|Path}{punctuation|(}__file__{punctuation|)}.{func|{function|resolve}{punctuation|(}{punctuation|)}.parent}}}
{variable-declaration|{variable|ROOT} {operator|=} BENCH.parent}
{variable-declaration|{variable|MEASURES} {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}}


class Tool{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def {func|{function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}}
        {selector|self.name = name
        self.site_name = site_name
        self.command = command
        self.environment = environment or {punctuation|\{}}{punctuation|\}}
        self{punctuation|.}caches = caches
        self{punctuation|.}measures = measures


def {func|{function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}}
    sys{punctuation|.}{func|{function|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}}


def {func|{function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}}
    {variable-declaration|{variable|parser} {operator|=} argparse.{func|{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}}
    parser{punctuation|.}{func|{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}}
    {statement|{keyword|return} parser.{func|{function|parse_args}{punctuation|(}{punctuation|)}}}


def {func|{function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {variable-declaration|{variable|parents} {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}}
    {variable-declaration|{variable|parents} {operator|+=} {punctuation|[}{func|{function|str}{punctuation|(}Path.{func|{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {operator|in} {punctuation|(}}}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}}
    {variable-declaration|{variable|homes} {operator|=} {punctuation|[}Path{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {operator|in} os.environ {keyword|else} {punctuation|[}{punctuation|]}}
    {statement|{keyword|for} parent {operator|in} {func|{function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}}}
        {statement|{keyword|if} parent.{func|{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}}}
            {statement|{keyword|for} child {operator|in} {func|{function|sorted}{punctuation|(}parent.{func|{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}}}}
                {variable-declaration|{variable|homes} {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}}
    {statement|{keyword|for} home {operator|in} homes{punctuation|:}}
        {variable-declaration|{variable|release} {operator|=} home {operator|/} {string|"release"}}
        {statement|{keyword|if} release.{func|{function|is_file}{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} }{string|"bin/javac"}{punctuation|)}.{func|{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}}}
            {statement|{keyword|for} line {operator|in} release.{func|{function|read_text}{punctuation|(}{punctuation|)}.{func|{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}}}}
                {statement|{keyword|if} line.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} line.split{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}.split{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}}
                    {statement|{keyword|return} home.{func|{function|resolve}{punctuation|(}{punctuation|)}}}
    {func|{function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}}


def {func|{function|install}{punctuation|(}work{punctuation|)}{punctuation|:}}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{punctuation|.}{func|{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}}
    {variable-declaration|{variable|folder} {operator|=} work {operator|/} {string|"jbuild"}}
    folder{punctuation|.}{func|{function|mkdir}{punctuation|(}{punctuation|)}}
    shutil{punctuation|.}{func|{function|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}}
    shutil{punctuation|.}{func|{function|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}}
    {statement|{keyword|return} folder {operator|/} {string|"jbuild"}}


def {func|{function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}}
    {variable-declaration|{variable|wanted} {operator|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}}
    {variable-declaration|{variable|made} {operator|=} {punctuation|[}{punctuation|]}}
    {variable-declaration|{variable|jdks} {operator|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}}
    {statement|{keyword|if} {string|"jbuild"} {operator|in} wanted{punctuation|:}}
        {variable-declaration|{variable|launcher} {operator|=} {func|{function|install}{punctuation|(}work{punctuation|)}}}
        {statement|{keyword|for} jdk {operator|in} jdks{punctuation|:}}
            {variable-declaration|{variable|environment} {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {func|{function|str}{punctuation|(}{func|{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} }}{string|"XDG_CACHE_HOME"}{punctuation|:} str{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}}
            # The first build trains the archive of classes{punctuation|;} it does not count{punctuation|.}
            made{punctuation|.}{func|{function|append}{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}}
    {statement|{keyword|if} {string|"hugo"} {operator|in} wanted{punctuation|:}}
        {statement|{keyword|for} gogc {operator|in} options.gogc.split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}}
            made{punctuation|.}{func|{function|append}{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}}
                              {selector|"-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"]{punctuation|,} {punctuation|\{}}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}, {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {statement|{keyword|if} {string|"jekyll"} {operator|in} wanted{punctuation|:}}
        made{punctuation|.}{func|{function|append}{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}}
    {statement|{keyword|if} {string|"floor"} {operator|in} wanted{punctuation|:}}
        {variable-declaration|{variable|home} {operator|=} {func|{function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}}}
        {variable-declaration|{variable|classes} {operator|=} work {operator|/} {string|"floor"}}
        subprocess{punctuation|.}{func|{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}}
        {variable-declaration|{variable|flags} {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}}
        made{punctuation|.}append{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         {selector|[home / "bin/java"{punctuation|,} *flags{punctuation|,} "-cp"{punctuation|,} classes{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"]{punctuation|,} {punctuation|\{}}{punctuation|\}}, {punctuation|[}{punctuation|]},
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {statement|{keyword|return} made}


def {func|{function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{punctuation|.}{func|{function|sync}{punctuation|(}{punctuation|)}}
    with {func|{function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log{punctuation|:}}
        {variable-declaration|{variable|begin} {operator|=} time.{func|{function|perf_counter}{punctuation|(}{punctuation|)}}}
        {variable-declaration|{variable|process} {operator|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{operator|=}os.environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}}
                                   {variable-declaration|{variable|stdout=log,} stderr{operator|=}log{punctuation|)}}
        _, status, usage = os{punctuation|.}{func|{function|wait4}{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}}
        {variable-declaration|{variable|seconds} {operator|=} time.{func|{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin}}
        process{punctuation|.}returncode = os{punctuation|.}{func|{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}}
    {statement|{keyword|if} process.returncode {operator|!=} {number|0}{punctuation|:}}
        {func|{function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}}
    {variable-declaration|{variable|scale} {operator|=} {number|1} {keyword|if} sys.platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}}
    {statement|{keyword|return} seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {operator|*} scale {operator|/} {number|1}{unit|e}{number|6}}


class Size{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def {func|{function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}}
        self{punctuation|.}posts = posts
        self{punctuation|.}options = options
        self{punctuation|.}tools = {punctuation|[}t for t in all_tools if t{punctuation|.}site_name != {string|"jekyll"} or posts <= options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder = work / {func|{function|str}{punctuation|(}posts{punctuation|)}}
        self{punctuation|.}folder{punctuation|.}{func|{function|mkdir}{punctuation|(}{punctuation|)}}
        {selector|self.results = {punctuation|\{}}{punctuation|\}}
        self{punctuation|.}files = 0
        self{punctuation|.}bytes = 0
        self{punctuation|.}check = {string|""}
        self{punctuation|.}edited_name = None

    def {func|{function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}}
        # Two variants of a generator have a site each, since they keep things in it{punctuation|.}
        subprocess{punctuation|.}{func|{function|run}{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}}
                        {string|"--posts"}, {func|{function|str}{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {func|{function|str}{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} }{string|"--out"}{punctuation|,} self.folder {operator|/} {string|"sites"}{punctuation|,}}
                        {selector|"--templates"{punctuation|,} BENCH / "templates"{punctuation|,}}
                        {string|"--tools"}, {string|","}{punctuation|.}{func|{function|join}{punctuation|(}sorted{punctuation|(}{interpolation variable|{delimiter punctuation|\{}t.site_name {keyword|for} t {operator|in} self.tools{delimiter punctuation|\}}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}}
        {statement|{keyword|for} tool {operator|in} self.tools{punctuation|:}}
            {variable-declaration|{variable|source} {operator|=} self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name}
            shutil{punctuation|.}{func|{function|copytree}{punctuation|(}source{punctuation|,} self.{func|{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}}}
        {statement|{keyword|for} run {operator|in} {func|{function|range}{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}{punctuation|:}}}
            {statement|{keyword|for} measure {operator|in} MEASURES{punctuation|:}}
                {statement|{keyword|for} i {operator|in} {func|{function|range}{punctuation|(}{func|{function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}}}}
                    {variable-declaration|{variable|tool} {operator|=} self.tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {func|{function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|]}}}
                    {statement|{keyword|if} measure {operator|in} tool.measures {operator|and} {punctuation|(}run {operator|>} {number|0} {operator|or} {operator|not} tool.name.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}}
                        self{punctuation|.}{func|{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}}
            {statement|{keyword|if} run {operator|==} {number|0}{punctuation|:}}
                self{punctuation|.}{func|{function|compare}{punctuation|(}{punctuation|)}}
            {func|{function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys.stderr{punctuation|)}}

    def {func|{function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}}
        {statement|{keyword|return} self.folder {operator|/} {string|"site"} {operator|/} tool.name.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}}

    def {func|{function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}}
        {statement|{keyword|return} self.folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}}

    def {func|{function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}}
        site, output = self{punctuation|.}{func|{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self.{func|{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}}}
        output{punctuation|.}parent{punctuation|.}{func|{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}}
        {statement|{keyword|if} measure {operator|==} {string|"cold"}{punctuation|:}}
            {statement|{keyword|for} cache {operator|in} tool.caches{punctuation|:}}
                shutil{punctuation|.}{func|{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}}
        {statement|{keyword|if} measure {operator|==} {string|"one edit"}{punctuation|:}}
            with {func|{function|open}{punctuation|(}self.{func|{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} }{string|"a"}{punctuation|)} as post{punctuation|:}}
                post{punctuation|.}{func|{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}}
        {variable-declaration|{variable|values} {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self.folder {operator|/} {string|"list"}{punctuation|\}}}
        {variable-declaration|{variable|command} {operator|=} {punctuation|[}values.{func|{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {operator|in} tool.command{punctuation|]}}}
        # Only the run that does not count may make the archive of classes, and waits for it{punctuation|.}
        {variable-declaration|{variable|environment} {operator|=} tool.environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}}
        {variable-declaration|{variable|result} {operator|=} {func|{function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}}}
        {statement|{keyword|if} run {operator|>} {number|0}{punctuation|:}}
            self{punctuation|.}results{punctuation|.}{func|{function|setdefault}{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.{func|{function|append}{punctuation|(}result{punctuation|)}}}

    def {func|{function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {statement|{keyword|if} {operator|not} self.edited_name{punctuation|:}}
            with os{punctuation|.}{func|{function|scandir}{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts{punctuation|:}}
                self{punctuation|.}edited_name = {func|{function|min}{punctuation|(}post.name {keyword|for} post {operator|in} posts {keyword|if} post.name {operator|>=} {string|"2019-10"}{punctuation|)}}
        {variable-declaration|{variable|hugos} {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self.edited_name{punctuation|[}len{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}}
