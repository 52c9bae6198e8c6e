{comment|#!/usr/bin/env python3}
{string|""}"Measures {literal string|jbuild}{punctuation|,} {literal string|Hugo and Jekyll side by side on the same content}{punctuation|,} {literal string|and prints a Markdown table.}

{literal string|All tools take turns in one run}{punctuation|,} {literal string|so that a noisy machine is unfair to all alike. Measured} {key property|are}{punctuation|:}

  {literal string|cold       into an output folder that never existed}{punctuation|,} {literal string|without anything kept from earlier builds}
  {literal string|unchanged  a second build over the first}{punctuation|,} {literal string|in a new process}
  {literal string|one edit   a third}{punctuation|,} {literal string|after one sentence was added to one post}

{literal string|Before each}{punctuation|,} {literal string|the disk is given time to write what the ones before left} {punctuation|(}{literal string|sync}{punctuation|)}. {literal string|Each build is a new process; its time is}
{literal string|the wall's}{punctuation|,} {literal string|its CPU time that of all its threads}{punctuation|,} {literal string|which other work on the machine disturbs less}{punctuation|,} {literal string|its memory the most it}
{literal string|ever held} {punctuation|(}{literal string|the kernel's maximum resident set}{punctuation|)}. {literal string|Nothing is deleted before all is} {key property|measured}{punctuation|:} {literal string|on some disks files are made}
{literal string|three times slower after a deletion.}
{string|"""

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

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
MEASURES = ["cold", "unchanged", "one edit"]


class Tool:
    """}{literal string|One way of building one} {key property|site}{punctuation|:} {literal string|a generator with a JDK or a GOGC."""}

    {literal string|def __init__}{punctuation|(}{literal string|self}{punctuation|,} {literal string|name}{punctuation|,} {literal string|site_name}{punctuation|,} {literal string|command}{punctuation|,} {key property|environment}{punctuation|=}{literal string|None}{punctuation|,} {key property|caches}{punctuation|=}{punctuation|(}{punctuation|)}{punctuation|,} {key property|measures}{punctuation|=}{literal string|MEASURES}{punctuation|)}{punctuation|:}
        {key property|self.name} {punctuation|=} {literal string|name}
        {key property|self.site_name} {punctuation|=} {literal string|site_name}
        {key property|self.command} {punctuation|=} {literal string|command}
        {key property|self.environment} {punctuation|=} {literal string|environment or \{}{punctuation|\}}
        {key property|self.caches} {punctuation|=} {literal string|caches}
        {key property|self.measures} {punctuation|=} {literal string|measures}


{literal string|def fail}{punctuation|(}{literal string|message}{punctuation|)}{punctuation|:}
    {literal string|sys.exit}{punctuation|(}{literal string|f"bench/run}{punctuation|:} {punctuation|\{}{literal string|message}{punctuation|\}}"{punctuation|)}


{literal string|def arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {key property|parser} {punctuation|=} {literal string|argparse.ArgumentParser}{punctuation|(}{key property|description}{punctuation|=}{literal string|__doc__}{punctuation|,} {key property|formatter_class}{punctuation|=}{literal string|argparse.RawDescriptionHelpFormatter}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {key property|default}{punctuation|=}{string|"50,1000,10000"}{punctuation|,} {key property|help}{punctuation|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {key property|default}{punctuation|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {key property|help}{punctuation|=}{string|"(%(default)s)"}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {key property|default}{punctuation|=}{string|"25,17"}{punctuation|,} {key property|help}{punctuation|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {key property|default}{punctuation|=}{string|"100"}{punctuation|,} {key property|help}{punctuation|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {key property|type}{punctuation|=}{literal string|int}{punctuation|,} {key property|default}{punctuation|=}{number|5}{punctuation|,} {key property|help}{punctuation|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {key property|type}{punctuation|=}{literal string|int}{punctuation|,} {key property|default}{punctuation|=}{number|1000}{punctuation|,} {key property|help}{punctuation|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {key property|type}{punctuation|=}{literal string|int}{punctuation|,} {key property|default}{punctuation|=}{number|1}{punctuation|,} {key property|help}{punctuation|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {key property|type}{punctuation|=}{literal string|Path}{punctuation|,} {key property|help}{punctuation|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {key property|action}{punctuation|=}{string|"store_true"}{punctuation|,} {key property|help}{punctuation|=}{string|"keep that folder"}{punctuation|)}
    {literal string|parser.add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {key property|type}{punctuation|=}{literal string|Path}{punctuation|,} {key property|help}{punctuation|=}{string|"write every single measurement here"}{punctuation|)}
    {literal string|return parser.parse_args}{punctuation|(}{punctuation|)}


{literal string|def jdk_home}{punctuation|(}{literal string|feature}{punctuation|)}{punctuation|:}
    {string|""}"The {literal string|folder of the JDK of a feature version}{punctuation|,} {literal string|looked for where jbuild's launcher looks too."""}
    {key property|parents} {punctuation|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {literal string|parents} {key property|+}{punctuation|=} {punctuation|[}{literal string|str}{punctuation|(}{literal string|Path.home}{punctuation|(}{punctuation|)} {literal string|/ p}{punctuation|)} {literal string|for p in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {key property|homes} {punctuation|=} {punctuation|[}{literal string|Path}{punctuation|(}{literal string|os.environ[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {literal string|if} {string|"JAVA_HOME"} {literal string|in os.environ else [}{punctuation|]}
    {literal string|for parent in map}{punctuation|(}{literal string|Path}{punctuation|,} {literal string|parents}{punctuation|)}{punctuation|:}
        {literal string|if parent.is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {literal string|for child in sorted}{punctuation|(}{literal string|parent.iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {literal string|homes} {key property|+}{punctuation|=} {punctuation|[}{literal string|child}{punctuation|,} {literal string|child /} {string|"Contents/Home"}{punctuation|]}
    {literal string|for home in} {key property|homes}{punctuation|:}
        {key property|release} {punctuation|=} {literal string|home /} {string|"release"}
        {literal string|if release.is_file}{punctuation|(}{punctuation|)} {literal string|and} {punctuation|(}{literal string|home /} {string|"bin/javac"}{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {literal string|for line in release.read_text}{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {literal string|if line.startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {literal string|and line.split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}.split{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {punctuation|=}{punctuation|=} {key property|feature}{punctuation|:}
                    {literal string|return home.resolve}{punctuation|(}{punctuation|)}
    {literal string|fail}{punctuation|(}{literal string|f"no JDK \{feature}{punctuation|\}} {literal string|was found in JAVA_HOME}{punctuation|,} {punctuation|\{}{string|', '}{literal string|.join}{punctuation|(}{literal string|parents}{punctuation|)}{punctuation|\}}"{punctuation|)}


{literal string|def install}{punctuation|(}{literal string|work}{punctuation|)}{punctuation|:}
    {string|""}"Puts {literal string|the tool where it stands alone}{punctuation|,} {literal string|as its users have it; in a clone the launcher looks for changed sources too."""}
    {literal string|subprocess.run}{punctuation|(}{punctuation|[}{literal string|ROOT /} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {key property|check}{punctuation|=}{boolean|True}{punctuation|,} {key property|stdout}{punctuation|=}{literal string|subprocess.DEVNULL}{punctuation|)}
    {key property|folder} {punctuation|=} {literal string|work /} {string|"jbuild"}
    {literal string|folder.mkdir}{punctuation|(}{punctuation|)}
    {literal string|shutil.copy2}{punctuation|(}{literal string|ROOT /} {string|"jbuild"}{punctuation|,} {literal string|folder}{punctuation|)}
    {literal string|shutil.copy2}{punctuation|(}{literal string|ROOT /} {string|"target/jbuild.jar"}{punctuation|,} {literal string|folder}{punctuation|)}
    {literal string|return folder /} {string|"jbuild"}


{literal string|def tools}{punctuation|(}{literal string|options}{punctuation|,} {literal string|work}{punctuation|)}{punctuation|:}
    {key property|wanted} {punctuation|=} {literal string|options.tools.split}{punctuation|(}{string|","}{punctuation|)}
    {key property|made} {punctuation|=} {punctuation|[}{punctuation|]}
    {key property|jdks} {punctuation|=} {literal string|options.jdk.split}{punctuation|(}{string|","}{punctuation|)}
    {literal string|if} {string|"jbuild"} {literal string|in} {key property|wanted}{punctuation|:}
        {key property|launcher} {punctuation|=} {literal string|install}{punctuation|(}{literal string|work}{punctuation|)}
        {literal string|for jdk in} {key property|jdks}{punctuation|:}
            {key property|environment} {punctuation|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} {literal string|str}{punctuation|(}{literal string|jdk_home}{punctuation|(}{literal string|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {literal string|str}{punctuation|(}{literal string|work /} {string|"cache"}{punctuation|)}{punctuation|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            {literal string|made.append}{punctuation|(}{literal string|Tool}{punctuation|(}{literal string|f"jbuild}{punctuation|,} {literal string|JDK \{jdk}{punctuation|\}}"{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}{literal string|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {literal string|environment}{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {literal string|if} {string|"hugo"} {literal string|in} {key property|wanted}{punctuation|:}
        {literal string|for gogc in options.gogc.split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            {literal string|made.append}{punctuation|(}{literal string|Tool}{punctuation|(}{literal string|f"Hugo}{punctuation|,} {literal string|GOGC \{gogc}{punctuation|\}}"{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {literal string|str}{punctuation|(}{literal string|work /} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}{punctuation|:} {literal string|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {literal string|if} {string|"jekyll"} {literal string|in} {key property|wanted}{punctuation|:}
        {literal string|made.append}{punctuation|(}{literal string|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {literal string|if} {string|"floor"} {literal string|in} {key property|wanted}{punctuation|:}
        {key property|home} {punctuation|=} {literal string|jdk_home}{punctuation|(}{literal string|jdks[}{number|0}{punctuation|]}{punctuation|)}
        {key property|classes} {punctuation|=} {literal string|work /} {string|"floor"}
        {literal string|subprocess.run}{punctuation|(}{punctuation|[}{literal string|home /} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {literal string|classes}{punctuation|,} {literal string|BENCH /} {string|"Floor.java"}{punctuation|]}{punctuation|,} {key property|check}{punctuation|=}{boolean|True}{punctuation|)}
        {key property|flags} {punctuation|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {literal string|made.append}{punctuation|(}{literal string|Tool}{punctuation|(}{literal string|f"floor}{punctuation|,} {literal string|JDK \{jdks[}{number|0}{punctuation|]}{punctuation|\}}"{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}{literal string|home /} {string|"bin/java"}{punctuation|,} {literal string|*flags}{punctuation|,} {string|"-cp"}{punctuation|,} {literal string|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {literal string|return made}


{literal string|def timed}{punctuation|(}{literal string|command}{punctuation|,} {literal string|environment}{punctuation|,} {literal string|folder}{punctuation|)}{punctuation|:}
    {string|""}"Wall {literal string|seconds}{punctuation|,} {literal string|CPU seconds and peak megabytes of one process."""}
    {literal string|os.sync}{punctuation|(}{punctuation|)}
    {literal string|with open}{punctuation|(}{literal string|folder /} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {literal string|as} {key property|log}{punctuation|:}
        {key property|begin} {punctuation|=} {literal string|time.perf_counter}{punctuation|(}{punctuation|)}
        {key property|process} {punctuation|=} {literal string|subprocess.Popen}{punctuation|(}{literal string|command}{punctuation|,} {key property|env}{punctuation|=}{literal string|os.environ \| environment}{punctuation|,} {key property|cwd}{punctuation|=}{literal string|folder}{punctuation|,} {key property|stdin}{punctuation|=}{literal string|subprocess.DEVNULL}{punctuation|,}
                                   {key property|stdout}{punctuation|=}{literal string|log}{punctuation|,} {key property|stderr}{punctuation|=}{literal string|log}{punctuation|)}
        {literal string|_}{punctuation|,} {literal string|status}{punctuation|,} {key property|usage} {punctuation|=} {literal string|os.wait4}{punctuation|(}{literal string|process.pid}{punctuation|,} {number|0}{punctuation|)}
        {key property|seconds} {punctuation|=} {literal string|time.perf_counter}{punctuation|(}{punctuation|)} {punctuation|-} {literal string|begin}
        {key property|process.returncode} {punctuation|=} {literal string|os.waitstatus_to_exitcode}{punctuation|(}{literal string|status}{punctuation|)}
    {literal string|if process.returncode} {key property|!}{punctuation|=} {key property|0}{punctuation|:}
        {literal string|fail}{punctuation|(}{literal string|f"\{}{string|' '}{literal string|.join}{punctuation|(}{literal string|map}{punctuation|(}{literal string|str}{punctuation|,} {literal string|command}{punctuation|)}{punctuation|)}{punctuation|\}} {literal string|ended with \{process.returncode}{punctuation|\}}{punctuation|:}{literal string|\\n\{}{punctuation|(}{literal string|folder /} {string|'log'}{punctuation|)}.read_text{punctuation|(}{punctuation|)}{punctuation|[}{key property|-3000}{punctuation|:}{punctuation|]}{punctuation|\}}"{punctuation|)}
    {key property|scale} {punctuation|=} {number|1} {literal string|if} {key property|sys.platform} {punctuation|=}{punctuation|=} {string|"darwin"} {literal string|else} {number|1024}
    {literal string|return seconds}{punctuation|,} {literal string|usage.ru_utime + usage.ru_stime}{punctuation|,} {literal string|usage.ru_maxrss * scale /} {number|1e6}


{literal string|class} {key property|Size}{punctuation|:}
    {string|""}"All {literal string|that is measured with one number of posts."""}

    {literal string|def __init__}{punctuation|(}{literal string|self}{punctuation|,} {literal string|posts}{punctuation|,} {literal string|options}{punctuation|,} {literal string|all_tools}{punctuation|,} {literal string|work}{punctuation|)}{punctuation|:}
        {key property|self.posts} {punctuation|=} {literal string|posts}
        {key property|self.options} {punctuation|=} {literal string|options}
        {key property|self.tools} {punctuation|=} {punctuation|[}{literal string|t for t in all_tools if t.site_name} {key property|!}{punctuation|=} {string|"jekyll"} {literal string|or posts} {key property|<}{punctuation|=} {literal string|options.jekyll_max}{punctuation|]}
        {key property|self.folder} {punctuation|=} {literal string|work / str}{punctuation|(}{literal string|posts}{punctuation|)}
        {literal string|self.folder.mkdir}{punctuation|(}{punctuation|)}
        {key property|self.results} {punctuation|=} {punctuation|\{}{punctuation|\}}
        {key property|self.files} {punctuation|=} {number|0}
        {key property|self.bytes} {punctuation|=} {number|0}
        {key property|self.check} {punctuation|=} {string|""}
        {key property|self.edited_name} {punctuation|=} {literal string|None}

    {literal string|def measure}{punctuation|(}{literal string|self}{punctuation|)}{punctuation|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        {literal string|subprocess.run}{punctuation|(}{punctuation|[}{literal string|jdk_home}{punctuation|(}{literal string|self.options.jdk.split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {literal string|/} {string|"bin/java"}{punctuation|,} {literal string|BENCH /} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {literal string|str}{punctuation|(}{literal string|self.posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {literal string|str}{punctuation|(}{literal string|self.options.seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {literal string|self.folder /} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {literal string|BENCH /} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{literal string|.join}{punctuation|(}{literal string|sorted}{punctuation|(}{punctuation|\{}{literal string|t.site_name for t in self.tools}{punctuation|\}} {literal string|\| \{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {key property|check}{punctuation|=}{boolean|True}{punctuation|)}
        {literal string|for tool in} {key property|self.tools}{punctuation|:}
            {key property|source} {punctuation|=} {literal string|self.folder /} {string|"sites"} {literal string|/ tool.site_name}
            {literal string|shutil.copytree}{punctuation|(}{literal string|source}{punctuation|,} {literal string|self.site}{punctuation|(}{literal string|tool}{punctuation|)}{punctuation|)}
        {literal string|for run in range}{punctuation|(}{literal string|self.options.runs +} {number|1}{punctuation|)}{punctuation|:}
            {literal string|for measure in} {key property|MEASURES}{punctuation|:}
                {literal string|for i in range}{punctuation|(}{literal string|len}{punctuation|(}{literal string|self.tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    {key property|tool} {punctuation|=} {literal string|self.tools[}{punctuation|(}{literal string|i + run}{punctuation|)} {literal string|% len}{punctuation|(}{literal string|self.tools}{punctuation|)}{punctuation|]}
                    {literal string|if measure in tool.measures and} {punctuation|(}{literal string|run >} {number|0} {literal string|or not tool.name.startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {literal string|self.once}{punctuation|(}{literal string|tool}{punctuation|,} {literal string|measure}{punctuation|,} {literal string|run}{punctuation|)}
            {literal string|if} {key property|run} {punctuation|=}{punctuation|=} {key property|0}{punctuation|:}
                {literal string|self.compare}{punctuation|(}{punctuation|)}
            {literal string|print}{punctuation|(}{literal string|f"\{self.posts}{punctuation|\}} {key property|posts}{punctuation|:} {literal string|run \{run}{punctuation|\}} {literal string|of \{self.options.runs}{punctuation|\}} {literal string|done"}{punctuation|,} {key property|file}{punctuation|=}{literal string|sys.stderr}{punctuation|)}

    {literal string|def site}{punctuation|(}{literal string|self}{punctuation|,} {literal string|tool}{punctuation|)}{punctuation|:}
        {literal string|return self.folder /} {string|"site"} {literal string|/ tool.name.replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.replace{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {literal string|def output}{punctuation|(}{literal string|self}{punctuation|,} {literal string|tool}{punctuation|,} {literal string|run}{punctuation|)}{punctuation|:}
        {literal string|return self.folder /} {string|"output"} {literal string|/ f"\{run}{punctuation|\}}{punctuation|-}{punctuation|\{}{literal string|self.site}{punctuation|(}{literal string|tool}{punctuation|)}.name{punctuation|\}}"

    {literal string|def once}{punctuation|(}{literal string|self}{punctuation|,} {literal string|tool}{punctuation|,} {literal string|measure}{punctuation|,} {literal string|run}{punctuation|)}{punctuation|:}
        {literal string|site}{punctuation|,} {key property|output} {punctuation|=} {literal string|self.site}{punctuation|(}{literal string|tool}{punctuation|)}{punctuation|,} {literal string|self.output}{punctuation|(}{literal string|tool}{punctuation|,} {literal string|run}{punctuation|)}
        {literal string|output.parent.mkdir}{punctuation|(}{key property|exist_ok}{punctuation|=}{boolean|True}{punctuation|)}
        {literal string|if} {key property|measure} {punctuation|=}{punctuation|=} {string|"cold"}{punctuation|:}
            {literal string|for cache in} {key property|tool.caches}{punctuation|:}
                {literal string|shutil.rmtree}{punctuation|(}{literal string|site / cache}{punctuation|,} {key property|ignore_errors}{punctuation|=}{boolean|True}{punctuation|)}
        {literal string|if} {key property|measure} {punctuation|=}{punctuation|=} {string|"one edit"}{punctuation|:}
            {literal string|with open}{punctuation|(}{literal string|self.edited}{punctuation|(}{literal string|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {literal string|as} {key property|post}{punctuation|:}
                {literal string|post.write}{punctuation|(}{literal string|f"\\nOne more sentence}{punctuation|,} {literal string|the \{run}{punctuation|\}}th {literal string|of its kind.\\n"}{punctuation|)}
        {key property|values} {punctuation|=} {punctuation|\{}{string|"SITE"}{punctuation|:} {literal string|site}{punctuation|,} {string|"OUTPUT"}{punctuation|:} {literal string|output}{punctuation|,} {string|"LIST"}{punctuation|:} {literal string|self.folder /} {string|"list"}{punctuation|\}}
        {key property|command} {punctuation|=} {punctuation|[}{literal string|values.get}{punctuation|(}{literal string|part}{punctuation|,} {literal string|part}{punctuation|)} {literal string|for part in tool.command}{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        {key property|environment} {punctuation|=} {literal string|tool.environment \|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {literal string|if} {key property|run} {punctuation|=}{punctuation|=} {number|0} {literal string|else \{}{punctuation|\}}{punctuation|)}
        {key property|result} {punctuation|=} {literal string|timed}{punctuation|(}{literal string|command}{punctuation|,} {literal string|environment}{punctuation|,} {literal string|self.folder}{punctuation|)}
        {literal string|if run >} {key property|0}{punctuation|:}
            {literal string|self.results.setdefault}{punctuation|(}{punctuation|(}{literal string|tool.name}{punctuation|,} {literal string|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}{literal string|result}{punctuation|)}

    {literal string|def edited}{punctuation|(}{literal string|self}{punctuation|,} {literal string|site}{punctuation|)}{punctuation|:}
        {string|""}"The {literal string|first post from the middle of the blog's time on; the same for all tools."""}
        {literal string|if not} {key property|self.edited_name}{punctuation|:}
            {literal string|with os.scandir}{punctuation|(}{literal string|self.folder /} {string|"sites/jbuild/_posts"}{punctuation|)} {literal string|as} {key property|posts}{punctuation|:}
                {key property|self.edited_name} {punctuation|=} {literal string|min}{punctuation|(}{literal string|post.name for post in posts if post.name} {key property|>}{punctuation|=} {string|"2019-10"}{punctuation|)}
        {key property|hugos} {punctuation|=} {literal string|site /} {string|"content/posts"} {literal string|/ self.edited_name[len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
