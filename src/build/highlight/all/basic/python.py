#{comment|!/usr/bin/env python3}
{string|""}"Measures jbuild{punctuation|,} Hugo {operator|and} Jekyll side by side {keyword|on} the {function|same} content{punctuation|,} {operator|and} prints a Markdown table.

All tools take turns {function|in} one {keyword|run}{punctuation|,} so that a noisy machine {function|is} unfair {keyword|to} all alike. Measured are{punctuation|:}

  cold       into an {function|output} folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} {function|in} a new process
  one edit   a third{punctuation|,} after one sentence was added {keyword|to} one post

Before each{punctuation|,} the disk {function|is} given {function|time} {keyword|to} {keyword|write} what the ones before {function|left} {punctuation|(}sync{punctuation|)}. Each build {function|is} a new process{punctuation|;} its {function|time} {function|is}
the wall's{punctuation|,} its CPU {function|time} that {function|of} all its threads{punctuation|,} which other work {keyword|on} the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident {function|set}{punctuation|)}. Nothing {function|is} deleted before all {function|is} measured{punctuation|:} {keyword|on} some disks {keyword|files} are made
three times slower after a deletion.
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
import {function|time}
from pathlib import Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} [{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}]


class Tool{punctuation|:}
    {string|"""One way of building one site: a generator with a JDK or a GOGC."""}

    {function|def} __init__{punctuation|(}self{punctuation|,} {keyword|name}{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self.{keyword|name} {operator|=} {keyword|name}
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment {operator|or} \{\}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


{function|def} fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.{keyword|exit}{punctuation|(}f"bench{operator|/}{keyword|run}{punctuation|:} \{message\}"{punctuation|)}


{function|def} arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--sizes"}{punctuation|,} default{operator|=}{string|"50,1000,10000"}{punctuation|,} help{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--tools"}{punctuation|,} default{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} help{operator|=}{string|"(%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jdk"}{punctuation|,} default{operator|=}{string|"25,17"}{punctuation|,} help{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--gogc"}{punctuation|,} default{operator|=}{string|"100"}{punctuation|,} help{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--runs"}{punctuation|,} {keyword|type}{operator|=}{function|int}{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {keyword|type}{operator|=}{function|int}{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--seed"}{punctuation|,} {keyword|type}{operator|=}{function|int}{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--work"}{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--keep"}{punctuation|,} action{operator|=}{string|"store_true"}{punctuation|,} help{operator|=}{string|"keep that folder"}{punctuation|)}
    parser.add_argument{punctuation|(}{string|"--json"}{punctuation|,} {keyword|type}{operator|=}Path{punctuation|,} help{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {keyword|return} parser.parse_args{punctuation|(}{punctuation|)}


{function|def} jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    {string|"""The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."""}
    parents {operator|=} [{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}]
    parents {operator|+}{operator|=} [{function|str}{punctuation|(}Path.home{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {function|in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}]
    homes {operator|=} [Path{punctuation|(}os.{keyword|environ}[{string|"JAVA_HOME"}]{punctuation|)}] {keyword|if} {string|"JAVA_HOME"} {function|in} os.{keyword|environ} {keyword|else} []
    {keyword|for} parent {function|in} map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent.is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child {function|in} sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{operator|=} [child{punctuation|,} child {operator|/} {string|"Contents/Home"}]
    {keyword|for} home {function|in} homes{punctuation|:}
        release {operator|=} home {operator|/} {string|"release"}
        {keyword|if} release.is_file{punctuation|(}{punctuation|)} {operator|and} {punctuation|(}home {operator|/} {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} {function|line} {function|in} release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} {function|line}.startswith{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {operator|and} {function|line}.split{punctuation|(}'"'{punctuation|)}[{number|1}].split{punctuation|(}{string|"."}{punctuation|)}[{number|0}] {operator|=}{operator|=} feature{punctuation|:}
                    {keyword|return} home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f"no JDK \{feature\} was found {function|in} JAVA_HOME{punctuation|,} \{'{punctuation|,} '.join{punctuation|(}parents{punctuation|)}\}"{punctuation|)}


{function|def} install{punctuation|(}work{punctuation|)}{punctuation|:}
    {string|"""Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""}
    subprocess.{keyword|run}{punctuation|(}[ROOT {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}]{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} {string|"jbuild"}
    folder.{keyword|mkdir}{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"jbuild"}{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT {operator|/} {string|"target/jbuild.jar"}{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} {string|"jbuild"}


{function|def} tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options.tools.split{punctuation|(}{string|","}{punctuation|)}
    made {operator|=} []
    jdks {operator|=} options.jdk.split{punctuation|(}{string|","}{punctuation|)}
    {keyword|if} {string|"jbuild"} {function|in} wanted{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk {function|in} jdks{punctuation|:}
            environment {operator|=} \{{string|"JBUILD_JAVA_HOME"}{punctuation|:} {function|str}{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {function|str}{punctuation|(}work {operator|/} {string|"cache"}{punctuation|)}\}
            # The first build trains the archive {function|of} classes{punctuation|;} it does {operator|not} count.
            made.append{punctuation|(}Tool{punctuation|(}f"jbuild{punctuation|,} JDK \{jdk\}{string|", "}jbuild"{punctuation|,} [launcher{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,}
                             environment{punctuation|,} [{string|".jbuild"}]{punctuation|)}{punctuation|)}
    {keyword|if} {string|"hugo"} {function|in} wanted{punctuation|:}
        {keyword|for} gogc {function|in} options.gogc.split{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            made.append{punctuation|(}Tool{punctuation|(}f"Hugo{punctuation|,} GOGC \{gogc\}{string|", "}hugo"{punctuation|,}
                             [{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {function|str}{punctuation|(}work {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{{string|"GOGC"}{punctuation|:} gogc\}{punctuation|,} [{string|"resources"}]{punctuation|)}{punctuation|)}
    {keyword|if} {string|"jekyll"} {function|in} wanted{punctuation|:}
        made.append{punctuation|(}Tool{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} [{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,}
                         [{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}]{punctuation|)}{punctuation|)}
    {keyword|if} {string|"floor"} {function|in} wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks[{number|0}]{punctuation|)}
        classes {operator|=} work {operator|/} {string|"floor"}
        subprocess.{keyword|run}{punctuation|(}[home {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} classes{punctuation|,} BENCH {operator|/} {string|"Floor.java"}]{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} [{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}]
        made.append{punctuation|(}Tool{punctuation|(}f"floor{punctuation|,} JDK \{jdks[{number|0}]\}{string|", "}jbuild"{punctuation|,}
                         [home {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}flags{punctuation|,} {string|"-cp"}{punctuation|,} classes{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}]{punctuation|,} \{\}{punctuation|,} []{punctuation|,}
                         [{string|"cold"}]{punctuation|)}{punctuation|)}
    {keyword|return} made


{function|def} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    {string|"""Wall seconds, CPU seconds and peak megabytes of one process."""}
    os.sync{punctuation|(}{punctuation|)}
    {function|with} {keyword|open}{punctuation|(}folder {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {keyword|as} {function|log}{punctuation|:}
        {function|begin} {operator|=} {function|time}.perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{operator|=}os.{keyword|environ} \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{operator|=}{function|log}{punctuation|,} stderr{operator|=}{function|log}{punctuation|)}
        _{punctuation|,} {function|status}{punctuation|,} usage {operator|=} os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} {function|time}.perf_counter{punctuation|(}{punctuation|)} {operator|-} {function|begin}
        process.returncode {operator|=} os.waitstatus_to_exitcode{punctuation|(}{function|status}{punctuation|)}
    {keyword|if} process.returncode {comment|!= 0:}
        fail{punctuation|(}f"\{' '.join{punctuation|(}map{punctuation|(}{function|str}{punctuation|,} command{punctuation|)}{punctuation|)}\} ended {function|with} \{process.returncode\}{punctuation|:}\\n\{{punctuation|(}folder {operator|/} '{function|log}'{punctuation|)}.read_text{punctuation|(}{punctuation|)}[{operator|-}{number|3000}{punctuation|:}]\}"{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys.platform {operator|=}{operator|=} {string|"darwin"} {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage.ru_utime {operator|+} usage.ru_stime{punctuation|,} usage.ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class {function|Size}{punctuation|:}
    {string|"""All that is measured with one number of posts."""}

    {function|def} __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} [t {keyword|for} t {function|in} all_tools {keyword|if} t.site_name {comment|!= "jekyll" or posts <= options.jekyll_max]}
        self.folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self.folder.{keyword|mkdir}{punctuation|(}{punctuation|)}
        self.results {operator|=} \{\}
        self.{keyword|files} {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} {string|""}
        self.edited_name {operator|=} None

    {function|def} measure{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants {function|of} a generator have a site each{punctuation|,} since they keep things {function|in} it.
        subprocess.{keyword|run}{punctuation|(}[jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}{string|","}{punctuation|)}[{number|0}]{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} BENCH {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {function|str}{punctuation|(}self.posts{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {function|str}{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} self.folder {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} BENCH {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.join{punctuation|(}sorted{punctuation|(}\{t.site_name {keyword|for} t {function|in} self.tools\} \| \{{string|"jbuild"}\}{punctuation|)}{punctuation|)}]{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool {function|in} self.tools{punctuation|:}
            source {operator|=} self.folder {operator|/} {string|"sites"} {operator|/} tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} {keyword|run} {function|in} range{punctuation|(}self.options.runs {operator|+} {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure {function|in} MEASURES{punctuation|:}
                {keyword|for} i {function|in} range{punctuation|(}{function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self.tools[{punctuation|(}i {operator|+} {keyword|run}{punctuation|)} % {function|len}{punctuation|(}self.tools{punctuation|)}]
                    {keyword|if} measure {function|in} tool.measures {operator|and} {punctuation|(}{keyword|run} {operator|>} {number|0} {operator|or} {operator|not} tool.{keyword|name}.startswith{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} {keyword|run}{punctuation|)}
            {keyword|if} {keyword|run} {operator|=}{operator|=} {number|0}{punctuation|:}
                self.compare{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f"\{self.posts\} posts{punctuation|:} {keyword|run} \{{keyword|run}\} {function|of} \{self.options.runs\} done"{punctuation|,} file{operator|=}sys.stderr{punctuation|)}

    {function|def} site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self.folder {operator|/} {string|"site"} {operator|/} tool.{keyword|name}.replace{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {function|def} {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} {keyword|run}{punctuation|)}{punctuation|:}
        {keyword|return} self.folder {operator|/} {string|"output"} {operator|/} f"\{{keyword|run}\}{operator|-}\{self.site{punctuation|(}tool{punctuation|)}.{keyword|name}\}"

    {function|def} once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} {keyword|run}{punctuation|)}{punctuation|:}
        site{punctuation|,} {function|output} {operator|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.{function|output}{punctuation|(}tool{punctuation|,} {keyword|run}{punctuation|)}
        {function|output}.parent.{keyword|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"cold"}{punctuation|:}
            {keyword|for} cache {function|in} tool.caches{punctuation|:}
                shutil.rmtree{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} {string|"one edit"}{punctuation|:}
            {function|with} {keyword|open}{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {keyword|as} post{punctuation|:}
                post.{keyword|write}{punctuation|(}f"\\nOne more sentence{punctuation|,} the \{{keyword|run}\}th {function|of} its kind.\\n"{punctuation|)}
        values {operator|=} \{{string|"SITE"}{punctuation|:} site{punctuation|,} {string|"OUTPUT"}{punctuation|:} {function|output}{punctuation|,} {string|"LIST"}{punctuation|:} self.folder {operator|/} {string|"list"}\}
        command {operator|=} [values.{keyword|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part {function|in} tool.command]
        # Only the {keyword|run} that does {operator|not} count may make the archive {function|of} classes{punctuation|,} {operator|and} waits {keyword|for} it.
        environment {operator|=} tool.environment \| {punctuation|(}\{{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}\} {keyword|if} {keyword|run} {operator|=}{operator|=} {number|0} {keyword|else} \{\}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        {keyword|if} {keyword|run} {operator|>} {number|0}{punctuation|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.{keyword|name}{punctuation|,} measure{punctuation|)}{punctuation|,} []{punctuation|)}.append{punctuation|(}result{punctuation|)}

    {function|def} edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        {string|"""The first post from the middle of the blog's time on; the same for all tools."""}
        {keyword|if} {operator|not} self.edited_name{punctuation|:}
            {function|with} os.scandir{punctuation|(}self.folder {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {keyword|as} posts{punctuation|:}
                self.edited_name {operator|=} {function|min}{punctuation|(}post.{keyword|name} {keyword|for} post {function|in} posts {keyword|if} post.{keyword|name} {operator|>=} {string|"2019-10"}{punctuation|)}
        hugos {operator|=} site {operator|/} {string|"content/posts"} {operator|/} self.edited_name[{function|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}]
