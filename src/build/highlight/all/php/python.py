{comment|#!/usr/bin/env python3}
{string double-quoted-string|""}{string double-quoted-string|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"}{string double-quoted-string|""}

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

{constant|BENCH} {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{operator|.}{function|resolve}{punctuation|(}{punctuation|)}{operator|.}{keyword|parent}
{constant|ROOT} {operator|=} {constant|BENCH}{operator|.}{keyword|parent}
{constant|MEASURES} {operator|=} {punctuation|[}{string double-quoted-string|"cold"}{punctuation|,} {string double-quoted-string|"unchanged"}{punctuation|,} {string double-quoted-string|"one edit"}{punctuation|]}


{keyword|class} {class-name-definition class-name|Tool}{punctuation|:}
    {string double-quoted-string|""}{string double-quoted-string|"One way of building one site: a generator with a JDK or a GOGC."}{string double-quoted-string|""}

    def {function|__init__}{punctuation|(}{keyword|self}{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}{constant|MEASURES}{punctuation|)}{punctuation|:}
        {keyword return-type|self}{operator|.}name {operator|=} name
        {keyword|self}{operator|.}site_name {operator|=} site_name
        {keyword|self}{operator|.}command {operator|=} command
        {keyword|self}{operator|.}environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        {keyword|self}{operator|.}caches {operator|=} caches
        {keyword|self}{operator|.}measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    {class-name return-type|sys}{operator|.}{keyword|exit}{punctuation|(}f{string double-quoted-string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {class-name return-type|parser} {operator|=} argparse{operator|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{operator|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--sizes"}{punctuation|,} {keyword|default}{operator|=}{string double-quoted-string|"50,1000,10000"}{punctuation|,} help{operator|=}{string double-quoted-string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--tools"}{punctuation|,} {keyword|default}{operator|=}{string double-quoted-string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string double-quoted-string|"(%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--jdk"}{punctuation|,} {keyword|default}{operator|=}{string double-quoted-string|"25,17"}{punctuation|,} help{operator|=}{string double-quoted-string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--gogc"}{punctuation|,} {keyword|default}{operator|=}{string double-quoted-string|"100"}{punctuation|,} help{operator|=}{string double-quoted-string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--runs"}{punctuation|,} type{operator|=}{keyword type-declaration|int}{punctuation|,} {keyword|default}{operator|=}{number|5}{punctuation|,} help{operator|=}{string double-quoted-string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--jekyll-max"}{punctuation|,} type{operator|=}{keyword type-declaration|int}{punctuation|,} {keyword|default}{operator|=}{number|1000}{punctuation|,} help{operator|=}{string double-quoted-string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--seed"}{punctuation|,} type{operator|=}{keyword type-declaration|int}{punctuation|,} {keyword|default}{operator|=}{number|1}{punctuation|,} help{operator|=}{string double-quoted-string|"of the content (%(default)s)"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--work"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string double-quoted-string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--keep"}{punctuation|,} action{operator|=}{string double-quoted-string|"store_true"}{punctuation|,} help{operator|=}{string double-quoted-string|"keep that folder"}{punctuation|)}
    parser{operator|.}{function|add_argument}{punctuation|(}{string double-quoted-string|"--json"}{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}{string double-quoted-string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser{operator|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string double-quoted-string|""}{string double-quoted-string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string double-quoted-string|""}
    parents {operator|=} {punctuation|[}{string double-quoted-string|"/usr/lib/jvm"}{punctuation|,} {string double-quoted-string|"/usr/java"}{punctuation|,} {string double-quoted-string|"/opt/java"}{punctuation|,} {string double-quoted-string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+=} {punctuation|[}{function|str}{punctuation|(}Path{operator|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {function|in} {punctuation|(}{string double-quoted-string|".sdkman/candidates/java"}{punctuation|,} {string double-quoted-string|".jdks"}{punctuation|,} {string double-quoted-string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{operator|.}environ{punctuation|[}{string double-quoted-string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string double-quoted-string|"JAVA_HOME"} in os{operator|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} {keyword|parent} in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} {keyword|parent}{operator|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child in {function|sorted}{punctuation|(}{keyword|parent}{operator|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {class-name return-type|homes} {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} {string double-quoted-string|"Contents/Home"}{punctuation|]}
    {keyword|for} home in homes{punctuation|:}
        release {operator|=} home {operator|/} {string double-quoted-string|"release"}
        {keyword|if} release{operator|.}{function|is_file}{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {string double-quoted-string|"bin/javac"}{punctuation|)}{operator|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line in release{operator|.}{function|read_text}{punctuation|(}{punctuation|)}{operator|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{operator|.}{function|startswith}{punctuation|(}{string double-quoted-string|"JAVA_VERSION="}{punctuation|)} {keyword|and} line{operator|.}{function|split}{punctuation|(}{string single-quoted-string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{operator|.}{function|split}{punctuation|(}{string double-quoted-string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    {keyword|return} home{operator|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string double-quoted-string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string double-quoted-string|""}{string double-quoted-string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string double-quoted-string|""}
    subprocess{operator|.}{function|run}{punctuation|(}{punctuation|[}{constant|ROOT} {operator|/} {string double-quoted-string|"jbuild"}{punctuation|,} {string double-quoted-string|"version"}{punctuation|]}{punctuation|,} check{operator|=}{constant boolean|True}{punctuation|,} stdout{operator|=}subprocess{operator|.}{constant|DEVNULL}{punctuation|)}
    folder {operator|=} work {operator|/} {string double-quoted-string|"jbuild"}
    folder{operator|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{operator|.}{function|copy2}{punctuation|(}{constant|ROOT} {operator|/} {string double-quoted-string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{operator|.}{function|copy2}{punctuation|(}{constant|ROOT} {operator|/} {string double-quoted-string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string double-quoted-string|"jbuild"}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    {class-name return-type|wanted} {operator|=} options{operator|.}tools{operator|.}{function|split}{punctuation|(}{string double-quoted-string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{operator|.}jdk{operator|.}{function|split}{punctuation|(}{string double-quoted-string|","}{punctuation|)}
    {keyword|if} {string double-quoted-string|"jbuild"} in wanted{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk in jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string double-quoted-string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string double-quoted-string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string double-quoted-string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{operator|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string double-quoted-string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string double-quoted-string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string double-quoted-string|"build"}{punctuation|,} {string double-quoted-string|"-q"}{punctuation|,} {string double-quoted-string|"-s"}{punctuation|,} {string double-quoted-string|"SITE"}{punctuation|,} {string double-quoted-string|"-d"}{punctuation|,} {string double-quoted-string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string double-quoted-string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string double-quoted-string|"hugo"} in wanted{punctuation|:}
        {keyword|for} gogc in options{operator|.}gogc{operator|.}{function|split}{punctuation|(}{string double-quoted-string|","}{punctuation|)}{punctuation|:}
            {class-name return-type|made}{operator|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string double-quoted-string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string double-quoted-string|"hugo"}{punctuation|,}
                             {punctuation|[}{string double-quoted-string|"hugo"}{punctuation|,} {string double-quoted-string|"--quiet"}{punctuation|,} {string double-quoted-string|"--noBuildLock"}{punctuation|,} {string double-quoted-string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string double-quoted-string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string double-quoted-string|"-s"}{punctuation|,} {string double-quoted-string|"SITE"}{punctuation|,} {string double-quoted-string|"-d"}{punctuation|,} {string double-quoted-string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string double-quoted-string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string double-quoted-string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string double-quoted-string|"jekyll"} in wanted{punctuation|:}
        made{operator|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{string double-quoted-string|"Jekyll"}{punctuation|,} {string double-quoted-string|"jekyll"}{punctuation|,} {punctuation|[}{string double-quoted-string|"jekyll"}{punctuation|,} {string double-quoted-string|"build"}{punctuation|,} {string double-quoted-string|"-q"}{punctuation|,} {string double-quoted-string|"-s"}{punctuation|,} {string double-quoted-string|"SITE"}{punctuation|,} {string double-quoted-string|"-d"}{punctuation|,} {string double-quoted-string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string double-quoted-string|".jekyll-cache"}{punctuation|,} {string double-quoted-string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string double-quoted-string|"floor"} in wanted{punctuation|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string double-quoted-string|"floor"}
        subprocess{operator|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string double-quoted-string|"bin/javac"}{punctuation|,} {string double-quoted-string|"-d"}{punctuation|,} classes{punctuation|,} {constant|BENCH} {operator|/} {string double-quoted-string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}{constant boolean|True}{punctuation|)}
        flags {operator|=} {punctuation|[}{string double-quoted-string|"-XX:+UseSerialGC"}{punctuation|,} {string double-quoted-string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string double-quoted-string|"-XX:-UsePerfData"}{punctuation|]}
        made{operator|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string double-quoted-string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string double-quoted-string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string double-quoted-string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string double-quoted-string|"-cp"}{punctuation|,} classes{punctuation|,} {string double-quoted-string|"Floor"}{punctuation|,} {string double-quoted-string|"SITE"}{punctuation|,} {string double-quoted-string|"LIST"}{punctuation|,} {string double-quoted-string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string double-quoted-string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string double-quoted-string|""}{string double-quoted-string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string double-quoted-string|""}
    os{operator|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} {string double-quoted-string|"log"}{punctuation|,} {string double-quoted-string|"wb"}{punctuation|)} {keyword|as} log{punctuation|:}
        begin {operator|=} time{operator|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{operator|.}{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{operator|.}{class-name|environ} {operator|\|} {class-name|environment}{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{operator|.}{constant|DEVNULL}{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        {constant|_}{punctuation|,} status{punctuation|,} usage {operator|=} os{operator|.}{function|wait4}{punctuation|(}process{operator|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{operator|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{operator|.}returncode {operator|=} os{operator|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{operator|.}returncode {operator|!=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}f{string double-quoted-string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{operator|.}platform {operator|==} {string double-quoted-string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{operator|.}ru_utime {operator|+} usage{operator|.}ru_stime{punctuation|,} usage{operator|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


{keyword|class} {class-name-definition class-name|Size}{punctuation|:}
    {string double-quoted-string|""}{string double-quoted-string|"All that is measured with one number of posts."}{string double-quoted-string|""}

    def {function|__init__}{punctuation|(}{keyword|self}{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        {keyword return-type|self}{operator|.}posts {operator|=} posts
        {keyword|self}{operator|.}options {operator|=} options
        {keyword|self}{operator|.}tools {operator|=} {punctuation|[}t {keyword|for} t in all_tools {keyword|if} t{operator|.}site_name {operator|!=} {string double-quoted-string|"jekyll"} {keyword|or} posts {operator|<=} options{operator|.}jekyll_max{punctuation|]}
        {keyword|self}{operator|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        {keyword|self}{operator|.}folder{operator|.}{function|mkdir}{punctuation|(}{punctuation|)}
        {keyword|self}{operator|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        {keyword|self}{operator|.}files {operator|=} {number|0}
        {keyword|self}{operator|.}bytes {operator|=} {number|0}
        {keyword|self}{operator|.}check {operator|=} {string double-quoted-string|""}
        {keyword|self}{operator|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}{keyword|self}{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{operator|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}{keyword|self}{operator|.}options{operator|.}jdk{operator|.}{function|split}{punctuation|(}{string double-quoted-string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string double-quoted-string|"bin/java"}{punctuation|,} {constant|BENCH} {operator|/} {string double-quoted-string|"Generate.java"}{punctuation|,}
                        {string double-quoted-string|"--posts"}{punctuation|,} {function|str}{punctuation|(}{keyword|self}{operator|.}posts{punctuation|)}{punctuation|,} {string double-quoted-string|"--seed"}{punctuation|,} {function|str}{punctuation|(}{keyword|self}{operator|.}options{operator|.}seed{punctuation|)}{punctuation|,} {string double-quoted-string|"--out"}{punctuation|,} {keyword|self}{operator|.}folder {operator|/} {string double-quoted-string|"sites"}{punctuation|,}
                        {string double-quoted-string|"--templates"}{punctuation|,} {constant|BENCH} {operator|/} {string double-quoted-string|"templates"}{punctuation|,}
                        {string double-quoted-string|"--tools"}{punctuation|,} {string double-quoted-string|","}{operator|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{operator|.}site_name {keyword|for} t in {keyword|self}{operator|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}{string double-quoted-string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}{constant boolean|True}{punctuation|)}
        {keyword|for} tool in {keyword|self}{operator|.}tools{punctuation|:}
            source {operator|=} {keyword|self}{operator|.}folder {operator|/} {string double-quoted-string|"sites"} {operator|/} tool{operator|.}site_name
            shutil{operator|.}{function|copytree}{punctuation|(}source{punctuation|,} {keyword|self}{operator|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run in {function|range}{punctuation|(}{keyword|self}{operator|.}options{operator|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure in {constant|MEASURES}{punctuation|:}
                {keyword|for} i in {function|range}{punctuation|(}{function|len}{punctuation|(}{keyword|self}{operator|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    {class-name return-type|tool} {operator|=} {keyword|self}{operator|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function|len}{punctuation|(}{keyword|self}{operator|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool{operator|.}measures {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} not tool{operator|.}name{operator|.}{function|startswith}{punctuation|(}{string double-quoted-string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {keyword return-type|self}{operator|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{punctuation|:}
                {keyword|self}{operator|.}{function|compare}{punctuation|(}{punctuation|)}
            {keyword|print}{punctuation|(}f{string double-quoted-string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys{operator|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}{keyword|self}{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} {keyword|self}{operator|.}folder {operator|/} {string double-quoted-string|"site"} {operator|/} tool{operator|.}name{operator|.}{function|replace}{punctuation|(}{string double-quoted-string|" "}{punctuation|,} {string double-quoted-string|"-"}{punctuation|)}{operator|.}{function|replace}{punctuation|(}{string double-quoted-string|","}{punctuation|,} {string double-quoted-string|""}{punctuation|)}

    def {function|output}{punctuation|(}{keyword|self}{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} {keyword|self}{operator|.}folder {operator|/} {string double-quoted-string|"output"} {operator|/} f{string double-quoted-string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}{keyword|self}{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        {class-name return-type|site}{punctuation|,} output {operator|=} {keyword|self}{operator|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} {keyword|self}{operator|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{operator|.}{keyword|parent}{operator|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}{constant boolean|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string double-quoted-string|"cold"}{punctuation|:}
            {keyword|for} cache in tool{operator|.}caches{punctuation|:}
                shutil{operator|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}{constant boolean|True}{punctuation|)}
        {keyword|if} measure {operator|==} {string double-quoted-string|"one edit"}{punctuation|:}
            with {function|open}{punctuation|(}{keyword|self}{operator|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string double-quoted-string|"a"}{punctuation|)} {keyword|as} post{punctuation|:}
                post{operator|.}{function|write}{punctuation|(}f{string double-quoted-string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string double-quoted-string|"SITE"}{punctuation|:} site{punctuation|,} {string double-quoted-string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string double-quoted-string|"LIST"}{punctuation|:} {keyword|self}{operator|.}folder {operator|/} {string double-quoted-string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{operator|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part in tool{operator|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {operator|=} tool{operator|.}{class-name|environment} {operator|\|} {punctuation|(}{punctuation|\{}{string double-quoted-string|"JBUILD_ARCHIVE"}{punctuation|:} {string double-quoted-string|"wait"}{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} {keyword|self}{operator|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            {keyword|self}{operator|.}results{operator|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{operator|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{operator|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}{keyword|self}{punctuation|,} site{punctuation|)}{punctuation|:}
        {string double-quoted-string|""}{string double-quoted-string|"The first post from the middle of the blog's time on; the same for all tools."}{string double-quoted-string|""}
        {keyword|if} not {keyword|self}{operator|.}edited_name{punctuation|:}
            with os{operator|.}{function|scandir}{punctuation|(}{keyword|self}{operator|.}folder {operator|/} {string double-quoted-string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} posts{punctuation|:}
                {keyword|self}{operator|.}edited_name {operator|=} {function|min}{punctuation|(}post{operator|.}name {keyword|for} post in posts {keyword|if} post{operator|.}name {operator|>=} {string double-quoted-string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string double-quoted-string|"content/posts"} {operator|/} {keyword|self}{operator|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string double-quoted-string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
