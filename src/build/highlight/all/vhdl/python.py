#!{operator|/}usr{operator|/}bin{operator|/}env python3
{string|""}"Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll side by side {keyword|on} the same content{punctuation|,} {operator|and} prints a Markdown table{punctuation|.}

{keyword|All} tools take turns {keyword|in} one run{punctuation|,} so that a noisy machine {keyword|is} unfair {keyword|to} {keyword|all} alike{punctuation|.} Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {keyword|in} a {keyword|new} {keyword|process}
  one edit   a third{punctuation|,} {keyword|after} one sentence was added {keyword|to} one post

Before each{punctuation|,} the disk {keyword|is} given time {keyword|to} write what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} Each build {keyword|is} a {keyword|new} {keyword|process}{punctuation|;} its time {keyword|is}
the wall{attribute attr-name|'s}{punctuation|,} its CPU time that {keyword|of} {keyword|all} its threads{punctuation|,} which other work {keyword|on} the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel{attribute attr-name|'s} maximum resident set{punctuation|)}{punctuation|.} Nothing {keyword|is} deleted before {keyword|all} {keyword|is} measured{punctuation|:} {keyword|on} some disks files are made
three times slower {keyword|after} a deletion{punctuation|.}
{string|""}"

import argparse
import json
import os
import platform
import shutil
import {keyword|signal}
import statistics
import subprocess
import sys
import time
from pathlib import Path

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment {operator|or} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{keyword|exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--sizes", default="50,1000,10000", help="numbers of posts (%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--tools", default="jbuild,hugo,jekyll,floor", help="(%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--jdk", default="25,17", help="Java versions for jbuild, first also for the floor (%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--gogc", default="100", help="values of GOGC for Hugo, the ratios' base first (%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--runs", type=int, default=5, help="runs that count, after one that does not (%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--jekyll-max", type=int, default=1000, help="largest size for Jekyll (%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--seed", type=int, default=1, help="of the content (%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--work", type=Path, help="folder for all that is made; a new one in the system's if not given")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--keep", action="store_true", help="keep that folder")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{comment|--json", type=Path, help="write every single measurement here")}
    {keyword|return} parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent {keyword|in} {keyword|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {keyword|in} {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    {keyword|for} home {keyword|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line {keyword|in} release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} line{punctuation|.}{function|split}{punctuation|(}'{string|"')[1].split("}{punctuation|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|=} feature{punctuation|:}
                    {keyword|return} home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} wanted{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {keyword|in} jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive {keyword|of} classes{punctuation|;} it does {operator|not} count{punctuation|.}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} wanted{punctuation|:}
        {keyword|for} gogc {keyword|in} options{punctuation|.}gogc{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} "{comment|--quiet", "--noBuildLock", "--cacheDir", str(work / "cache/hugo"),}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} wanted{punctuation|:}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} wanted{punctuation|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}{boolean|True}{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    {keyword|with} {keyword|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} as log{punctuation|:}
        {keyword|begin} {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        {keyword|process} {operator|=} subprocess{punctuation|.}{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function|wait4}{punctuation|(}{keyword|process}{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} {keyword|begin}
        {keyword|process}{punctuation|.}returncode {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} {keyword|process}{punctuation|.}returncode !{operator|=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|=}{operator|=} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t {keyword|in} all_tools {keyword|if} t{punctuation|.}site_name !{operator|=} {string|"jekyll"} {operator|or} posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} {string|""}
        self{punctuation|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants {keyword|of} a generator have a site each{punctuation|,} since they keep things {keyword|in} it{punctuation|.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        "{comment|--posts", str(self.posts), "--seed", str(self.options.seed), "--out", self.folder / "sites",}
                        "{comment|--templates", BENCH / "templates",}
                        "{comment|--tools", ",".join(sorted(\{t.site_name for t in self.tools\} \| \{"jbuild"\}))], check=True)}
        {keyword|for} tool {keyword|in} self{punctuation|.}tools{punctuation|:}
            source {operator|=} self{punctuation|.}folder {operator|/} {string|"sites"} {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run {keyword|in} {keyword|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {keyword|in} MEASURES{punctuation|:}
                {keyword|for} i {keyword|in} {keyword|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % {function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool{punctuation|.}measures {operator|and} {punctuation|(}run {operator|>} {number|0} {operator|or} {operator|not} tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|=}{operator|=} {number|0}{punctuation|:}
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {keyword|file}{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"site"} {operator|/} tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{string|" "}{punctuation|,} {vhdl-vectors number|"-"}{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}{boolean|True}{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"cold"}{punctuation|:}
            {keyword|for} cache {keyword|in} tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}{boolean|True}{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"one edit"}{punctuation|:}
            {keyword|with} {keyword|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} as post{punctuation|:}
                post{punctuation|.}{function|write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} output{punctuation|,} {string|"LIST"}{punctuation|:} self{punctuation|.}folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {keyword|in} tool{punctuation|.}command{punctuation|]}
        # Only the run that does {operator|not} count may make the archive {keyword|of} classes{punctuation|,} {operator|and} waits {keyword|for} it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run {operator|=}{operator|=} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} {operator|not} self{punctuation|.}edited_name{punctuation|:}
            {keyword|with} os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} as posts{punctuation|:}
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name {keyword|for} post {keyword|in} posts {keyword|if} post{punctuation|.}name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
