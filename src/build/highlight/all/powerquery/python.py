#!{operator|/}usr{operator|/}bin{operator|/}env python3
"{string|""}Measures jbuild{punctuation|,} Hugo {keyword|and} Jekyll side by side on the same content{punctuation|,} {keyword|and} prints a Markdown {data-type class-name|table}.

All tools take turns {keyword|in} one run{punctuation|,} so that a noisy machine {keyword|is} unfair to all alike. Measured are:

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {keyword|in} a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before {keyword|each}{punctuation|,} the disk {keyword|is} given {data-type class-name|time} to write what the ones before {function|left} {punctuation|(}sync{punctuation|)}. Each build {keyword|is} a new process{punctuation|;} its {data-type class-name|time} {keyword|is}
the wall's{punctuation|,} its CPU {data-type class-name|time} that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever {function|held} {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing {keyword|is} deleted before all {keyword|is} measured: on some disks files are made
three times slower after a deletion.
"{string|""}

import argparse
import json
import os
import platform
import shutil
import signal
import statistics
import subprocess
import sys
import {data-type class-name|time}
from pathlib import Path

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


class Tool:
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}:
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}:
    {function|sys.exit}{punctuation|(}f{string|"bench/run: \{message\}"}{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}:
    parser {operator|=} {function|argparse.ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    {function|parser.add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    return {function|parser.parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}:
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}{function|Path.home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} for p {keyword|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os.environ{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} {string|"JAVA_HOME"} {keyword|in} os.environ {keyword|else} {punctuation|[}{punctuation|]}
    for parent {keyword|in} {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}:
        {keyword|if} {function|parent.is_dir}{punctuation|(}{punctuation|)}:
            for child {keyword|in} {function|sorted}{punctuation|(}{function|parent.iterdir}{punctuation|(}{punctuation|)}{punctuation|)}:
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} {string|"Contents/Home"}{punctuation|]}
    for home {keyword|in} homes:
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} {function|release.is_file}{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            for line {keyword|in} {function|release.read_text}{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                {keyword|if} {function|line.startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {keyword|and} {function|line.split}{punctuation|(}'{string|"')[1].split("}."{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|=} feature:
                    return {function|home.resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}:
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    {function|subprocess.run}{punctuation|(}{punctuation|[}ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    {function|folder.mkdir}{punctuation|(}{punctuation|)}
    {function|shutil.copy2}{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    {function|shutil.copy2}{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    return folder {operator|/} {string|"jbuild"}


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}:
    wanted {operator|=} {function|options.tools.split}{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} {function|options.jdk.split}{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {keyword|in} wanted:
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        for jdk {keyword|in} jdks:
            environment {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}: {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}: {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does {keyword|not} count.
            {function|made.append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {keyword|in} wanted:
        for gogc {keyword|in} {function|options.gogc.split}{punctuation|(}{string|","}{punctuation|)}:
            {function|made.append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}: gogc{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {keyword|in} wanted:
        {function|made.append}{punctuation|(}{function|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {keyword|in} wanted:
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        {function|subprocess.run}{punctuation|(}{punctuation|[}home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {function|made.append}{punctuation|(}{function|Tool}{punctuation|(}f{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}:
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    {function|os.sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} log:
        begin {operator|=} {function|time.perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} {function|subprocess.Popen}{punctuation|(}command{punctuation|,} env{operator|=}os.environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} {function|os.wait4}{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} {function|time.perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process.returncode {operator|=} {function|os.waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process.returncode !{operator|=} {number|0}:
        {function|fail}{punctuation|(}f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys.platform {operator|=}{operator|=} {string|"darwin"} {keyword|else} {number|1024}
    return seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size:
    {string|"""All that is measured with one number of posts."""}

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}:
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} {punctuation|[}t for t {keyword|in} all_tools {keyword|if} t.site_name !{operator|=} {string|"jekyll"} {keyword|or} posts {operator|<=} options.jekyll_max{punctuation|]}
        self.folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        {function|self.folder.mkdir}{punctuation|(}{punctuation|)}
        self.results {operator|=} {punctuation|\{}{punctuation|\}}
        self.files {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} {string|""}
        self.edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}:
        # Two variants of a generator have a site {keyword|each}{punctuation|,} since they keep things {keyword|in} it.
        {function|subprocess.run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}{function|self.options.jdk.split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t.site_name for t {keyword|in} self.tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool {keyword|in} self.tools:
            source {operator|=} self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name
            {function|shutil.copytree}{punctuation|(}source{punctuation|,} {function|self.site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run {keyword|in} {function|range}{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}:
            for measure {keyword|in} MEASURES:
                for i {keyword|in} {function|range}{punctuation|(}{function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|)}:
                    tool {operator|=} self.tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} % {function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure {keyword|in} tool.measures {keyword|and} {punctuation|(}run {operator|>} {number|0} {keyword|or} {keyword|not} {function|tool.name.startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        {function|self.once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|=}{operator|=} {number|0}:
                {function|self.compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} file{operator|=}sys.stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}:
        return self.folder {operator|/} {string|"site"} {operator|/} {function|tool.name.replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}:
        return self.folder {operator|/} {string|"output"} {operator|/} f{string|"\{run\}-\{self.site(tool).name\}"}

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}:
        site{punctuation|,} output {operator|=} {function|self.site}{punctuation|(}tool{punctuation|)}{punctuation|,} {function|self.output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        {function|output.parent.mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"cold"}:
            for cache {keyword|in} tool.caches:
                {function|shutil.rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"one edit"}:
            with {function|open}{punctuation|(}{function|self.edited}{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} post:
                {function|post.write}{punctuation|(}f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        values {operator|=} {punctuation|\{}{string|"SITE"}: site{punctuation|,} {string|"OUTPUT"}: output{punctuation|,} {string|"LIST"}: self.folder {operator|/} {string|"list"}{punctuation|\}}
        command {operator|=} {punctuation|[}{function|values.get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part {keyword|in} tool.command{punctuation|]}
        # Only the run that does {keyword|not} count may make the archive of classes{punctuation|,} {keyword|and} waits for it.
        environment {operator|=} tool.environment \| {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} {keyword|if} run {operator|=}{operator|=} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}:
            {function|self.results.setdefault}{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}:
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {keyword|if} {keyword|not} self.edited_name:
            with {function|os.scandir}{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} posts:
                self.edited_name {operator|=} {function|min}{punctuation|(}post.name for post {keyword|in} posts {keyword|if} post.name {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self.edited_name{punctuation|[}{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
