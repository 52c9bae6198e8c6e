{comment|#!/usr/bin/env python3}
{string|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table{punctuation|.}

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} Measured {property|are}{operator|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before {function|left} {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever {function|held} {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} Nothing is deleted before all is {property|measured}{operator|:} on {keyword|some} disks files are made
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
from pathlib {keyword|import} Path

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class {property|Tool}{operator|:}
    {string|""}"One way of building one {property|site}{operator|:} a generator {keyword|with} a JDK or a GOGC{punctuation|.}{string|""}"

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{operator|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{operator|:}
    {function|{namespace|sys}{punctuation|.}exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} {function|{namespace|argparse}{punctuation|.}ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {keyword|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {keyword|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {keyword|default}{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {keyword|default}{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    {function|{namespace|parser}{punctuation|.}add_argument}{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return {function|{namespace|parser}{punctuation|.}parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{operator|:}
    {string|""}"The folder of the JDK of a feature version{punctuation|,} looked for where jbuild's launcher looks too{punctuation|.}{string|""}"
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}{function|{namespace|Path}{punctuation|.}home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {function|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} in os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    for parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{operator|:}
        if {function|{namespace|parent}{punctuation|.}is_dir}{punctuation|(}{punctuation|)}{operator|:}
            for child in {function|sorted}{punctuation|(}{function|{namespace|parent}{punctuation|.}iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home in {property|homes}{operator|:}
        release {operator|=} home {operator|/} {string|"release"}
        if {function|{namespace|release}{punctuation|.}is_file}{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{operator|:}
            for line in {function|{namespace|release}{punctuation|.}read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{operator|:}
                if {function|{namespace|line}{punctuation|.}startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} and {function|{namespace|line}{punctuation|.}split}{punctuation|(}'{string|"')[1].split("}{punctuation|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} {property|feature}{operator|:}
                    return {function|{namespace|home}{punctuation|.}resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{operator|:}
    {string|""}"Puts the tool where it stands alone{punctuation|,} {keyword|as} its users have it{punctuation|;} in a clone the launcher looks for changed sources too{punctuation|.}{string|""}"
    {function|{namespace|subprocess}{punctuation|.}run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    {function|{namespace|folder}{punctuation|.}mkdir}{punctuation|(}{punctuation|)}
    {function|{namespace|shutil}{punctuation|.}copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    {function|{namespace|shutil}{punctuation|.}copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{operator|:}
    wanted {operator|=} {function|{namespace|options}{punctuation|.}{namespace|tools}{punctuation|.}split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} {function|{namespace|options}{punctuation|.}{namespace|jdk}{punctuation|.}split}{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} in {property|wanted}{operator|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        for jdk in {property|jdks}{operator|:}
            environment {operator|=} {punctuation|\{}{property|"JBUILD_JAVA_HOME"}{operator|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {property|"XDG_CACHE_HOME"}{operator|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            {function|{namespace|made}{punctuation|.}append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"hugo"} in {property|wanted}{operator|:}
        for gogc in {function|{namespace|options}{punctuation|.}{namespace|gogc}{punctuation|.}split}{punctuation|(}{string|","}{punctuation|)}{operator|:}
            {function|{namespace|made}{punctuation|.}append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{property|"GOGC"}{operator|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"jekyll"} in {property|wanted}{operator|:}
        {function|{namespace|made}{punctuation|.}append}{punctuation|(}{function|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"floor"} in {property|wanted}{operator|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        {function|{namespace|subprocess}{punctuation|.}run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {function|{namespace|made}{punctuation|.}append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{operator|:}
    {string|""}"Wall seconds{punctuation|,} CPU seconds and peak megabytes of one process{punctuation|.}{string|""}"
    {function|{namespace|os}{punctuation|.}sync}{punctuation|(}{punctuation|)}
    {keyword|with} {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} {property|log}{operator|:}
        begin {operator|=} {function|{namespace|time}{punctuation|.}perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} {function|{namespace|subprocess}{punctuation|.}Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        {operator|_}{punctuation|,} status{punctuation|,} usage {operator|=} {function|{namespace|os}{punctuation|.}wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} {function|{namespace|time}{punctuation|.}perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} {function|{namespace|os}{punctuation|.}waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    if process{punctuation|.}returncode {operator|!=} {number|0}{operator|:}
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} if sys{punctuation|.}platform {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class {property|Size}{operator|:}
    {string|""}"All that is measured {keyword|with} one number of posts{punctuation|.}{string|""}"

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{operator|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t for t in all_tools if t{punctuation|.}site_name {operator|!=} {string|"jekyll"} or posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        {function|{namespace|self}{punctuation|.}{namespace|folder}{punctuation|.}mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{operator|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        {function|{namespace|subprocess}{punctuation|.}run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}{function|{namespace|self}{punctuation|.}{namespace|options}{punctuation|.}{namespace|jdk}{punctuation|.}split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t in self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool in self{punctuation|.}tools{operator|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            {function|{namespace|shutil}{punctuation|.}copytree}{punctuation|(}source{punctuation|,} {function|{namespace|self}{punctuation|.}site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{operator|:}
            for measure in {property|MEASURES}{operator|:}
                for i in {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    if measure in tool{punctuation|.}measures {function|and} {punctuation|(}run {operator|>} {number|0} or {keyword|not} {function|{namespace|tool}{punctuation|.}{namespace|name}{punctuation|.}startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        {function|{namespace|self}{punctuation|.}once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|==} {number|0}{operator|:}
                {function|{namespace|self}{punctuation|.}compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{operator|:}
        return self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} {function|{namespace|tool}{punctuation|.}{namespace|name}{punctuation|.}replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{operator|:}
        return self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{operator|:}
        site{punctuation|,} output {operator|=} {function|{namespace|self}{punctuation|.}site}{punctuation|(}tool{punctuation|)}{punctuation|,} {function|{namespace|self}{punctuation|.}output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        {function|{namespace|output}{punctuation|.}{namespace|parent}{punctuation|.}mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        if measure {operator|==} {property|"cold"}{operator|:}
            for cache in tool{punctuation|.}caches{operator|:}
                {function|{namespace|shutil}{punctuation|.}rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        if measure {operator|==} {property|"one edit"}{operator|:}
            {keyword|with} {function|open}{punctuation|(}{function|{namespace|self}{punctuation|.}edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} {property|post}{operator|:}
                {function|{namespace|post}{punctuation|.}write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{property|"SITE"}{operator|:} site{punctuation|,} {property|"OUTPUT"}{operator|:} output{punctuation|,} {property|"LIST"}{operator|:} self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}{function|{namespace|values}{punctuation|.}get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool{punctuation|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}{property|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} if run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        if run {operator|>} {number|0}{operator|:}
            {function|{namespace|self}{punctuation|.}{namespace|results}{punctuation|.}setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{operator|:}
        {string|""}"The first post from the middle of the blog's time on{punctuation|;} the same for all tools{punctuation|.}{string|""}"
        if {keyword|not} self{punctuation|.}edited_name{operator|:}
            {keyword|with} {function|{namespace|os}{punctuation|.}scandir}{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} {property|posts}{operator|:}
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name for post in posts if post{punctuation|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{operator|:}{punctuation|]}
