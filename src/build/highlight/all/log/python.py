{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}"Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table{punctuation|.}

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} Measured are{operator|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {operator|(}sync{operator|)}{punctuation|.} Each build is a new process{operator|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {operator|(}the kernel's maximum resident set{operator|)}{punctuation|.} Nothing is deleted before all is measured{operator|:} on some disks files are made
three times slower after a deletion{punctuation|.}
{string|""}"

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

BENCH {operator|=} Path{operator|(}__file__{operator|)}{punctuation|.}resolve{operator|(}{operator|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{property|class Tool:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __init__{operator|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{operator|(}{operator|)}{punctuation|,} measures{operator|=}MEASURES{operator|)}{operator|:}
        {domain constant|self.name} {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        {domain constant|self.command} {operator|=} command
        {domain constant|self.environment} {operator|=} environment or {operator|\{}{operator|\}}
        {domain constant|self.caches} {operator|=} caches
        {domain constant|self.measures} {operator|=} measures


def fail{operator|(}message{operator|)}{operator|:}
    sys{punctuation|.}exit{operator|(}f{string|"bench/run: \{message\}"}{operator|)}


def arguments{operator|(}{operator|)}{operator|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{operator|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--runs"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--seed"}{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{operator|)}
    parser{punctuation|.}add_argument{operator|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{operator|)}
    return parser{punctuation|.}parse_args{operator|(}{operator|)}


def jdk_home{operator|(}feature{operator|)}{operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}str{operator|(}Path{punctuation|.}home{operator|(}{operator|)} {operator|/} p{operator|)} for p in {operator|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{operator|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{operator|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{operator|)}{punctuation|]} if {string|"JAVA_HOME"} in {domain constant|os.environ} else {punctuation|[}{punctuation|]}
    for parent in map{operator|(}Path{punctuation|,} parents{operator|)}{operator|:}
        if parent{punctuation|.}is_dir{operator|(}{operator|)}{operator|:}
            for child in sorted{operator|(}parent{punctuation|.}iterdir{operator|(}{operator|)}{operator|)}{operator|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {property|for home in homes:}
        release {operator|=} home {operator|/} {string|"release"}
        if release{punctuation|.}is_file{operator|(}{operator|)} and {operator|(}home {operator|/} {string|"bin/javac"}{operator|)}{punctuation|.}is_file{operator|(}{operator|)}{operator|:}
            for line in release{punctuation|.}read_text{operator|(}{operator|)}{punctuation|.}splitlines{operator|(}{operator|)}{operator|:}
                if line{punctuation|.}startswith{operator|(}{string|"JAVA_VERSION="}{operator|)} and line{punctuation|.}split{operator|(}{string|'"'}{operator|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}split{operator|(}{string|"."}{operator|)}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|=} feature{operator|:}
                    return home{punctuation|.}resolve{operator|(}{operator|)}
    fail{operator|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{operator|)}


def install{operator|(}work{operator|)}{operator|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{punctuation|.}run{operator|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{operator|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{punctuation|.}mkdir{operator|(}{operator|)}
    shutil{punctuation|.}copy2{operator|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{operator|)}
    shutil{punctuation|.}copy2{operator|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{operator|)}
    return folder {operator|/} {string|"jbuild"}


def tools{operator|(}options{punctuation|,} work{operator|)}{operator|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}split{operator|(}{string|","}{operator|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}split{operator|(}{string|","}{operator|)}
    if {string|"jbuild"} {property|in wanted:}
        launcher {operator|=} install{operator|(}work{operator|)}
        {property|for jdk in jdks:}
            environment {operator|=} {operator|\{}{string|"JBUILD_JAVA_HOME"}{operator|:} str{operator|(}jdk_home{operator|(}jdk{operator|)}{operator|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{operator|:} str{operator|(}work {operator|/} {string|"cache"}{operator|)}{operator|\}}
            {operator|#} The first build trains the archive of classes{operator|;} it does not count{punctuation|.}
            made{punctuation|.}append{operator|(}Tool{operator|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{operator|)}{operator|)}
    if {string|"hugo"} {property|in wanted:}
        for gogc in options{punctuation|.}gogc{punctuation|.}split{operator|(}{string|","}{operator|)}{operator|:}
            made{punctuation|.}append{operator|(}Tool{operator|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} str{operator|(}work {operator|/} {string|"cache/hugo"}{operator|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {operator|\{}{string|"GOGC"}{operator|:} gogc{operator|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{operator|)}{operator|)}
    if {string|"jekyll"} {property|in wanted:}
        made{punctuation|.}append{operator|(}Tool{operator|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {operator|\{}{operator|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{operator|)}{operator|)}
    if {string|"floor"} {property|in wanted:}
        home {operator|=} jdk_home{operator|(}jdks{punctuation|[}{number|0}{punctuation|]}{operator|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}run{operator|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{operator|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}append{operator|(}Tool{operator|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {operator|\{}{operator|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{operator|)}{operator|)}
    return made


def timed{operator|(}command{punctuation|,} environment{punctuation|,} folder{operator|)}{operator|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{punctuation|.}sync{operator|(}{operator|)}
    with open{operator|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{operator|)} as log{operator|:}
        begin {operator|=} time{punctuation|.}perf_counter{operator|(}{operator|)}
        process {operator|=} subprocess{punctuation|.}Popen{operator|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{operator|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}wait4{operator|(}process{punctuation|.}pid{punctuation|,} {number|0}{operator|)}
        seconds {operator|=} time{punctuation|.}perf_counter{operator|(}{operator|)} {operator|-} begin
        {domain constant|process.returncode} {operator|=} os{punctuation|.}waitstatus_to_exitcode{operator|(}status{operator|)}
    if {domain constant|process.returncode} {operator|!}{operator|=} {number|0}{operator|:}
        fail{operator|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{operator|)}
    scale {operator|=} {number|1} if {domain constant|sys.platform} {operator|=}{operator|=} {string|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{property|class Size:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __init__{operator|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{operator|)}{operator|:}
        {domain constant|self.posts} {operator|=} posts
        {domain constant|self.options} {operator|=} options
        {domain constant|self.tools} {operator|=} {punctuation|[}t for t in all_tools if t{punctuation|.}site_name {operator|!}{operator|=} {string|"jekyll"} or posts {operator|<}{operator|=} options{punctuation|.}jekyll_max{punctuation|]}
        {domain constant|self.folder} {operator|=} work {operator|/} str{operator|(}posts{operator|)}
        self{punctuation|.}folder{punctuation|.}mkdir{operator|(}{operator|)}
        {domain constant|self.results} {operator|=} {operator|\{}{operator|\}}
        {domain constant|self.files} {operator|=} {number|0}
        {domain constant|self.bytes} {operator|=} {number|0}
        {domain constant|self.check} {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} None

    def measure{operator|(}self{operator|)}{operator|:}
        {operator|#} Two variants of a generator have a site each{punctuation|,} since they keep things in it{punctuation|.}
        subprocess{punctuation|.}run{operator|(}{punctuation|[}jdk_home{operator|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}split{operator|(}{string|","}{operator|)}{punctuation|[}{number|0}{punctuation|]}{operator|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} str{operator|(}self{punctuation|.}posts{operator|)}{punctuation|,} {string|"--seed"}{punctuation|,} str{operator|(}self{punctuation|.}options{punctuation|.}seed{operator|)}{punctuation|,} {string|"--out"}{punctuation|,} {domain constant|self.folder} {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}join{operator|(}sorted{operator|(}{operator|\{}t{punctuation|.}site_name for t in self{punctuation|.}tools{operator|\}} {operator|\|} {operator|\{}{string|"jbuild"}{operator|\}}{operator|)}{operator|)}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{operator|)}
        {property|for tool in self.tools:}
            source {operator|=} {domain constant|self.folder} {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}copytree{operator|(}source{punctuation|,} self{punctuation|.}site{operator|(}tool{operator|)}{operator|)}
        for run in range{operator|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{operator|)}{operator|:}
            {property|for measure in MEASURES:}
                for i in range{operator|(}len{operator|(}self{punctuation|.}tools{operator|)}{operator|)}{operator|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{operator|(}i {operator|+} run{operator|)} {operator|%} len{operator|(}self{punctuation|.}tools{operator|)}{punctuation|]}
                    if measure in {domain constant|tool.measures} and {operator|(}run {operator|>} {number|0} or not tool{punctuation|.}name{punctuation|.}startswith{operator|(}{string|"floor"}{operator|)}{operator|)}{operator|:}
                        self{punctuation|.}once{operator|(}tool{punctuation|,} measure{punctuation|,} run{operator|)}
            if run {operator|=}{operator|=} {number|0}{operator|:}
                self{punctuation|.}compare{operator|(}{operator|)}
            print{operator|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{punctuation|.}stderr{operator|)}

    def site{operator|(}self{punctuation|,} tool{operator|)}{operator|:}
        return {domain constant|self.folder} {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}replace{operator|(}{string|" "}{punctuation|,} {string|"-"}{operator|)}{punctuation|.}replace{operator|(}{string|","}{punctuation|,} {string|""}{operator|)}

    def output{operator|(}self{punctuation|,} tool{punctuation|,} run{operator|)}{operator|:}
        return {domain constant|self.folder} {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def once{operator|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{operator|)}{operator|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}site{operator|(}tool{operator|)}{punctuation|,} self{punctuation|.}output{operator|(}tool{punctuation|,} run{operator|)}
        output{punctuation|.}parent{punctuation|.}mkdir{operator|(}exist_ok{operator|=}{boolean|True}{operator|)}
        if measure {operator|=}{operator|=} {string|"cold"}{operator|:}
            {property|for cache in tool.caches:}
                shutil{punctuation|.}rmtree{operator|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}{boolean|True}{operator|)}
        if measure {operator|=}{operator|=} {string|"one edit"}{operator|:}
            with open{operator|(}self{punctuation|.}edited{operator|(}site{operator|)}{punctuation|,} {string|"a"}{operator|)} as post{operator|:}
                post{punctuation|.}write{operator|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{operator|)}
        values {operator|=} {operator|\{}{string|"SITE"}{operator|:} site{punctuation|,} {string|"OUTPUT"}{operator|:} output{punctuation|,} {string|"LIST"}{operator|:} {domain constant|self.folder} {operator|/} {string|"list"}{operator|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}get{operator|(}part{punctuation|,} part{operator|)} for part in tool{punctuation|.}command{punctuation|]}
        {operator|#} Only the run that does not count may make the archive of classes{punctuation|,} and waits for it{punctuation|.}
        environment {operator|=} {domain constant|tool.environment} {operator|\|} {operator|(}{operator|\{}{string|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{operator|\}} if run {operator|=}{operator|=} {number|0} else {operator|\{}{operator|\}}{operator|)}
        result {operator|=} timed{operator|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{operator|)}
        if run {operator|>} {number|0}{operator|:}
            self{punctuation|.}results{punctuation|.}setdefault{operator|(}{operator|(}tool{punctuation|.}name{punctuation|,} measure{operator|)}{punctuation|,} {punctuation|[}{punctuation|]}{operator|)}{punctuation|.}append{operator|(}result{operator|)}

    def edited{operator|(}self{punctuation|,} site{operator|)}{operator|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {property|if not self.edited_name:}
            with os{punctuation|.}scandir{operator|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{operator|)} as posts{operator|:}
                self{punctuation|.}edited_name {operator|=} min{operator|(}post{punctuation|.}name for post in posts if {domain constant|post.name} {operator|>}{operator|=} {string|"2019-10"}{operator|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}len{operator|(}{string|"2019-10-01-"}{operator|)}{operator|:}{punctuation|]}
