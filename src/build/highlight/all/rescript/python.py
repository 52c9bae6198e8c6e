{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}"{class-name|Measures} jbuild{punctuation|,} {class-name|Hugo} {keyword|and} {class-name|Jekyll} side by side on the same content{punctuation|,} {keyword|and} prints a {class-name|Markdown} table{punctuation|.}

{class-name|All} tools take turns {keyword|in} one run{punctuation|,} so that a noisy machine is unfair {keyword|to} all alike{punctuation|.} {class-name|Measured} are{operator|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {keyword|in} a {keyword|new} process
  one edit   a third{punctuation|,} after one sentence was added {keyword|to} one post

{class-name|Before} each{punctuation|,} the disk is given time {keyword|to} write what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} {class-name|Each} build is a {keyword|new} process{punctuation|;} its time is
the wall{operator|'}s{punctuation|,} its {class-name|CPU} time that {keyword|of} all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel{operator|'}s maximum resident set{punctuation|)}{punctuation|.} {class-name|Nothing} is deleted before all is measured{operator|:} on some disks files are made
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
from pathlib import {class-name|Path}

{class-name|BENCH} {operator|=} {class-name|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{function|parent}
{class-name|ROOT} {operator|=} {class-name|BENCH}{punctuation|.}{function|parent}
{class-name|MEASURES} {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{keyword|class} {class-name|Tool}{operator|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def __{function|init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} {attr-value|environment}{operator|=}{class-name|None}{punctuation|,} {attr-value|caches}{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {attr-value|measures}{operator|=}{class-name|MEASURES}{punctuation|)}{operator|:}
        self{punctuation|.}{function|name} {operator|=} name
        self{punctuation|.}{function|site_name} {operator|=} site_name
        self{punctuation|.}{function|command} {operator|=} command
        self{punctuation|.}{function|environment} {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}{function|caches} {operator|=} caches
        self{punctuation|.}{function|measures} {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{operator|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse{punctuation|.}{class-name|ArgumentParser}{punctuation|(}{attr-value|description}{operator|=}__doc__{punctuation|,} {attr-value|formatter_class}{operator|=}argparse{punctuation|.}{class-name|RawDescriptionHelpFormatter}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {attr-value|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} {attr-value|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {attr-value|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {attr-value|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {attr-value|default}{operator|=}{string|"25,17"}{punctuation|,} {attr-value|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {attr-value|default}{operator|=}{string|"100"}{punctuation|,} {attr-value|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {attr-value|type}{operator|=}{keyword|int}{punctuation|,} {attr-value|default}{operator|=}{number|5}{punctuation|,} {attr-value|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {attr-value|type}{operator|=}{keyword|int}{punctuation|,} {attr-value|default}{operator|=}{number|1000}{punctuation|,} {attr-value|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {attr-value|type}{operator|=}{keyword|int}{punctuation|,} {attr-value|default}{operator|=}{number|1}{punctuation|,} {attr-value|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {attr-value|type}{operator|=}{class-name|Path}{punctuation|,} {attr-value|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {attr-value|action}{operator|=}{string|"store_true"}{punctuation|,} {attr-value|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {attr-value|type}{operator|=}{class-name|Path}{punctuation|,} {attr-value|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}{class-name|Path}{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{class-name|Path}{punctuation|(}os{punctuation|.}{function|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os{punctuation|.}{function|environ} {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} {function|map}{punctuation|(}{class-name|Path}{punctuation|,} parents{punctuation|)}{operator|:}
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} child {keyword|in} {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home {keyword|in} homes{operator|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} line {keyword|in} release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{operator|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {keyword|and} line{punctuation|.}{function|split}{punctuation|(}{char|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{function|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{operator|:}
                    return home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{operator|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{class-name|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {attr-value|check}{operator|=}{class-name|True}{punctuation|,} {attr-value|stdout}{operator|=}subprocess{punctuation|.}{class-name|DEVNULL}{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}{class-name|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}{class-name|ROOT} {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{operator|:}
    wanted {operator|=} options{punctuation|.}{function|tools}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}{function|jdk}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} wanted{operator|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{operator|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{operator|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{operator|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            {operator|#} {class-name|The} first build trains the archive {keyword|of} classes{punctuation|;} it does not count{punctuation|.}
            made{punctuation|.}{function|append}{punctuation|(}{class-name|Tool}{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} wanted{operator|:}
        {keyword|for} gogc {keyword|in} options{punctuation|.}{function|gogc}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{operator|:}
            made{punctuation|.}{function|append}{punctuation|(}{class-name|Tool}{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{operator|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} wanted{operator|:}
        made{punctuation|.}{function|append}{punctuation|(}{class-name|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} wanted{operator|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} {class-name|BENCH} {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} {attr-value|check}{operator|=}{class-name|True}{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}{class-name|Tool}{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{operator|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    {keyword|with} {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} log{operator|:}
        {keyword|begin} {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}{class-name|Popen}{punctuation|(}command{punctuation|,} {attr-value|env}{operator|=}os{punctuation|.}{function|environ} {operator|\|} environment{punctuation|,} {attr-value|cwd}{operator|=}folder{punctuation|,} {attr-value|stdin}{operator|=}subprocess{punctuation|.}{class-name|DEVNULL}{punctuation|,}
                                   {attr-value|stdout}{operator|=}log{punctuation|,} {attr-value|stderr}{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}{function|pid}{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} {keyword|begin}
        process{punctuation|.}{function|returncode} {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}{function|returncode} {operator|!}{operator|=} {number|0}{operator|:}
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}{function|platform} {operator|==} {string|"darwin"} {keyword|else} {number|1024}
    return seconds{punctuation|,} usage{punctuation|.}{function|ru_utime} {operator|+} usage{punctuation|.}{function|ru_stime}{punctuation|,} usage{punctuation|.}{function|ru_maxrss} {operator|*} scale {operator|/} {number|1e6}


{keyword|class} {class-name|Size}{operator|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def __{function|init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{operator|:}
        self{punctuation|.}{function|posts} {operator|=} posts
        self{punctuation|.}{function|options} {operator|=} options
        self{punctuation|.}{function|tools} {operator|=} {punctuation|[}t {keyword|for} t {keyword|in} all_tools {keyword|if} t{punctuation|.}{function|site_name} {operator|!}{operator|=} {string|"jekyll"} {keyword|or} posts {operator|<=} options{punctuation|.}{function|jekyll_max}{punctuation|]}
        self{punctuation|.}{function|folder} {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}{function|folder}{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}{function|results} {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}{function|files} {operator|=} {number|0}
        self{punctuation|.}{function|bytes} {operator|=} {number|0}
        self{punctuation|.}{function|check} {operator|=} {string|""}
        self{punctuation|.}{function|edited_name} {operator|=} {class-name|None}

    def {function|measure}{punctuation|(}self{punctuation|)}{operator|:}
        {operator|#} {class-name|Two} variants {keyword|of} a generator have a site each{punctuation|,} since they keep things {keyword|in} it{punctuation|.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}{function|options}{punctuation|.}{function|jdk}{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} {class-name|BENCH} {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}{function|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}{function|options}{punctuation|.}{function|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self{punctuation|.}{function|folder} {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {class-name|BENCH} {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}{function|site_name} {keyword|for} t {keyword|in} self{punctuation|.}{function|tools}{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {attr-value|check}{operator|=}{class-name|True}{punctuation|)}
        {keyword|for} tool {keyword|in} self{punctuation|.}{function|tools}{operator|:}
            source {operator|=} self{punctuation|.}{function|folder} {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}{function|site_name}
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} {function|range}{punctuation|(}self{punctuation|.}{function|options}{punctuation|.}{function|runs} {operator|+} {number|1}{punctuation|)}{operator|:}
            {keyword|for} measure {keyword|in} {class-name|MEASURES}{operator|:}
                {keyword|for} i {keyword|in} {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}{function|tools}{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self{punctuation|.}{function|tools}{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % {function|len}{punctuation|(}self{punctuation|.}{function|tools}{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool{punctuation|.}{function|measures} {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} not tool{punctuation|.}{function|name}{punctuation|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{operator|:}
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{operator|:}
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {attr-value|file}{operator|=}sys{punctuation|.}{function|stderr}{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{operator|:}
        return self{punctuation|.}{function|folder} {operator|/} {string|"site"} {operator|/} tool{punctuation|.}{function|name}{punctuation|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{operator|:}
        return self{punctuation|.}{function|folder} {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{operator|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}{function|parent}{punctuation|.}{function|mkdir}{punctuation|(}{attr-value|exist_ok}{operator|=}{class-name|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string|"cold"}{operator|:}
            {keyword|for} cache {keyword|in} tool{punctuation|.}{function|caches}{operator|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} {attr-value|ignore_errors}{operator|=}{class-name|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string|"one edit"}{operator|:}
            {keyword|with} {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} post{operator|:}
                post{punctuation|.}{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{operator|:} site{punctuation|,} {string|"OUTPUT"}{operator|:} output{punctuation|,} {string|"LIST"}{operator|:} self{punctuation|.}{function|folder} {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} tool{punctuation|.}{function|command}{punctuation|]}
        {operator|#} {class-name|Only} the run that does not count may make the archive {keyword|of} classes{punctuation|,} {keyword|and} waits {keyword|for} it{punctuation|.}
        environment {operator|=} tool{punctuation|.}{function|environment} {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{operator|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}{function|folder}{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{operator|:}
            self{punctuation|.}{function|results}{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}{function|name}{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{operator|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} not self{punctuation|.}{function|edited_name}{operator|:}
            {keyword|with} os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}{function|folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} posts{operator|:}
                self{punctuation|.}{function|edited_name} {operator|=} {function|min}{punctuation|(}post{punctuation|.}{function|name} {keyword|for} post {keyword|in} posts {keyword|if} post{punctuation|.}{function|name} {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}{function|edited_name}{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{operator|:}{punctuation|]}
