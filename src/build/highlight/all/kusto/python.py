#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}"Measures jbuild{punctuation|,} Hugo {keyword|and} Jekyll side {keyword|by} side {keyword|on} the same content{punctuation|,} {keyword|and} prints a Markdown {keyword|table}{punctuation|.}

All tools take turns {keyword|in} one run{punctuation|,} so that a noisy machine is unfair {keyword|to} all alike{punctuation|.} Measured are{punctuation|:}

  cold       {keyword|into} an output folder that never existed{punctuation|,} without anything kept {keyword|from} earlier builds
  unchanged  a second build over the first{punctuation|,} {keyword|in} a new process
  one edit   a third{punctuation|,} after one sentence was added {keyword|to} one post

Before each{punctuation|,} the disk is given time {keyword|to} write what the ones before {keyword|left} {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that {keyword|of} all its threads{punctuation|,} which other work {keyword|on} the machine disturbs less{punctuation|,} its memory the most it
ever {function|held} {punctuation|(}the kernel's maximum resident {keyword|set}{punctuation|)}{punctuation|.} Nothing is deleted before all is measured{punctuation|:} {keyword|on} some disks files are made
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
{keyword|from} pathlib import Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}{command keyword|.resolve}{punctuation|(}{punctuation|)}{command keyword|.parent}
ROOT {operator|=} BENCH{command keyword|.parent}
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{command keyword|.name} {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{command keyword|.command} {operator|=} command
        self{command keyword|.environment} {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        self{command keyword|.caches} {operator|=} caches
        self{command keyword|.measures} {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{command keyword|.exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} type{operator|=}{class-name|int}{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} type{operator|=}{class-name|int}{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} type{operator|=}{class-name|int}{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path{command keyword|.home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os{command keyword|.environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} if {string|"JAVA_HOME"} {keyword|in} os{command keyword|.environ} else {punctuation|[}{punctuation|]}
    for parent {keyword|in} {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        if parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            for child {keyword|in} {function|sorted}{punctuation|(}parent{command keyword|.iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home {keyword|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        if release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            for line {keyword|in} release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{command keyword|.splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                if line{command keyword|.startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {keyword|and} line{command keyword|.split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{command keyword|.split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    return home{command keyword|.resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{command keyword|.run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{command keyword|.mkdir}{punctuation|(}{punctuation|)}
    shutil{command keyword|.copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{command keyword|.copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{command keyword|.tools}{command keyword|.split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{command keyword|.jdk}{command keyword|.split}{punctuation|(}{string|","}{punctuation|)}
    if {string|"jbuild"} {keyword|in} wanted{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        for jdk {keyword|in} jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive {keyword|of} classes{punctuation|;} it does {keyword|not} count{punctuation|.}
            made{command keyword|.append}{punctuation|(}Tool{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"hugo"} {keyword|in} wanted{punctuation|:}
        for gogc {keyword|in} options{command keyword|.gogc}{command keyword|.split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made{command keyword|.append}{punctuation|(}Tool{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"jekyll"} {keyword|in} wanted{punctuation|:}
        made{command keyword|.append}{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    if {string|"floor"} {keyword|in} wanted{punctuation|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{command keyword|.run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{command keyword|.append}{punctuation|(}Tool{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{command keyword|.sync}{punctuation|(}{punctuation|)}
    {keyword|with} {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} log{punctuation|:}
        begin {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}Popen{punctuation|(}command{punctuation|,} env{operator|=}os{command keyword|.environ} {operator|\|} {verb keyword|environment}{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{command keyword|.wait4}{punctuation|(}process{command keyword|.pid}{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{command keyword|.returncode} {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    if process{command keyword|.returncode} {operator|!=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} if sys{command keyword|.platform} {operator|==} {string|"darwin"} else {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{command keyword|.posts} {operator|=} posts
        self{command keyword|.options} {operator|=} options
        self{command keyword|.tools} {operator|=} {punctuation|[}t for t {keyword|in} all_tools if t{punctuation|.}site_name {operator|!=} {string|"jekyll"} {keyword|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{command keyword|.folder} {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{command keyword|.folder}{command keyword|.mkdir}{punctuation|(}{punctuation|)}
        self{command keyword|.results} {operator|=} {punctuation|\{}{punctuation|\}}
        self{command keyword|.files} {operator|=} {number|0}
        self{command keyword|.bytes} {operator|=} {number|0}
        self{command keyword|.check} {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants {keyword|of} a generator have a site each{punctuation|,} since they keep things {keyword|in} it{punctuation|.}
        subprocess{command keyword|.run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{command keyword|.options}{command keyword|.jdk}{command keyword|.split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self{command keyword|.posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self{command keyword|.options}{command keyword|.seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{command keyword|.folder} {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{command keyword|.join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name for t {keyword|in} self{command keyword|.tools}{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool {keyword|in} self{command keyword|.tools}{punctuation|:}
            source {operator|=} self{command keyword|.folder} {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{command keyword|.copytree}{punctuation|(}source{punctuation|,} self{command keyword|.site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run {keyword|in} {keyword|range}{punctuation|(}self{command keyword|.options}{command keyword|.runs} {operator|+} {number|1}{punctuation|)}{punctuation|:}
            for measure {keyword|in} MEASURES{punctuation|:}
                for i {keyword|in} {keyword|range}{punctuation|(}{function|len}{punctuation|(}self{command keyword|.tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{command keyword|.tools}{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}self{command keyword|.tools}{punctuation|)}{punctuation|]}
                    if measure {keyword|in} tool{command keyword|.measures} {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} {keyword|not} tool{command keyword|.name}{command keyword|.startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{command keyword|.once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|==} {number|0}{punctuation|:}
                self{command keyword|.compare}{punctuation|(}{punctuation|)}
            {keyword|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{command keyword|.stderr}{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self{command keyword|.folder} {operator|/} {string|"site"} {operator|/} tool{command keyword|.name}{command keyword|.replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{command keyword|.replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self{command keyword|.folder} {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{command keyword|.site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{command keyword|.output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{command keyword|.parent}{command keyword|.mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        if measure {operator|==} {string|"cold"}{punctuation|:}
            for cache {keyword|in} tool{command keyword|.caches}{punctuation|:}
                shutil{command keyword|.rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        if measure {operator|==} {string|"one edit"}{punctuation|:}
            {keyword|with} {function|open}{punctuation|(}self{command keyword|.edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} post{punctuation|:}
                post{command keyword|.write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{command keyword|.folder} {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{command keyword|.get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part {keyword|in} tool{command keyword|.command}{punctuation|]}
        # Only the run that does {keyword|not} count may make the archive {keyword|of} classes{punctuation|,} {keyword|and} waits for it{punctuation|.}
        environment {operator|=} tool{command keyword|.environment} {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} if run {operator|==} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{command keyword|.folder}{punctuation|)}
        if run {operator|>} {number|0}{punctuation|:}
            self{command keyword|.results}{command keyword|.setdefault}{punctuation|(}{punctuation|(}tool{command keyword|.name}{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{command keyword|.append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        if {keyword|not} self{punctuation|.}edited_name{punctuation|:}
            {keyword|with} os{command keyword|.scandir}{punctuation|(}self{command keyword|.folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} posts{punctuation|:}
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{command keyword|.name} for post {keyword|in} posts if post{command keyword|.name} {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
