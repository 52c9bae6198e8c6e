{prolog|#!/usr/bin/env python3}
{string|""}"{name|Measures jbuild}{punctuation|,} {name|Hugo and Jekyll side by side on the same content}{punctuation|,} {name|and prints a Markdown table}.

{name|All tools take turns in one run}{punctuation|,} {name|so that a noisy machine is unfair to all alike}. {name|Measured are}{punctuation|:}

  {name|cold       into an output folder that never existed}{punctuation|,} {name|without anything kept from earlier builds}
  {name|unchanged  a second build over the first}{punctuation|,} {name|in a new process}
  {name|one edit   a third}{punctuation|,} {name|after one sentence was added to one post}

{name|Before each}{punctuation|,} {name|the disk is given time to write what the ones before left} {punctuation|(}{name|sync}{punctuation|)}. {name|Each build is a new process}{punctuation|;} {name|its time is}
{name|the wall}'{name|s}{punctuation|,} {name|its CPU time that of all its threads}{punctuation|,} {name|which other work on the machine disturbs less}{punctuation|,} {name|its memory the most it}
{name|ever held} {punctuation|(}{name|the kernel}'{name|s maximum resident set}{punctuation|)}. {name|Nothing is deleted before all is measured}{punctuation|:} {name|on some disks files are made}
{name|three times slower after a deletion}.
{string|""}"

{name|import argparse}
{name|import json}
{name|import os}
{name|import platform}
{name|import shutil}
{name|import signal}
{name|import statistics}
{name|import subprocess}
{name|import sys}
{name|import time}
{name|from pathlib import Path}

{name|BENCH} {operator-char operator|=} {name|Path}{punctuation|(}{name|__file__}{punctuation|)}.{name|resolve}{punctuation|(}{punctuation|)}.{name|parent}
{name|ROOT} {operator-char operator|=} {name|BENCH}.{name|parent}
{name|MEASURES} {operator-char operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{name|class Tool}{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {name|def __init__}{punctuation|(}{name|self}{punctuation|,} {name|name}{punctuation|,} {name|site_name}{punctuation|,} {name|command}{punctuation|,} {name|environment}{operator-char operator|=}{name|None}{punctuation|,} {name|caches}{operator-char operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {name|measures}{operator-char operator|=}{name|MEASURES}{punctuation|)}{punctuation|:}
        {name|self}.{name|name} {operator-char operator|=} {name|name}
        {name|self}.{name|site_name} {operator-char operator|=} {name|site_name}
        {name|self}.{name|command} {operator-char operator|=} {name|command}
        {name|self}.{name|environment} {operator-char operator|=} {name|environment or} \{\}
        {name|self}.{name|caches} {operator-char operator|=} {name|caches}
        {name|self}.{name|measures} {operator-char operator|=} {name|measures}


{name|def fail}{punctuation|(}{name|message}{punctuation|)}{punctuation|:}
    {name|sys}.{name|exit}{punctuation|(}{name|f}{string|"bench/run: \{message\}"}{punctuation|)}


{name|def arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    {name|parser} {operator-char operator|=} {name|argparse}.{name|ArgumentParser}{punctuation|(}{name|description}{operator-char operator|=}{name|__doc__}{punctuation|,} {name|formatter_class}{operator-char operator|=}{name|argparse}.{name|RawDescriptionHelpFormatter}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {name|default}{operator-char operator|=}{string|"50,1000,10000"}{punctuation|,} {name|help}{operator-char operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {name|default}{operator-char operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {name|help}{operator-char operator|=}{string|"(%(default)s)"}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {name|default}{operator-char operator|=}{string|"25,17"}{punctuation|,} {name|help}{operator-char operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {name|default}{operator-char operator|=}{string|"100"}{punctuation|,} {name|help}{operator-char operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {name|type}{operator-char operator|=}{name|int}{punctuation|,} {name|default}{operator-char operator|=}{number|5}{punctuation|,} {name|help}{operator-char operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {name|type}{operator-char operator|=}{name|int}{punctuation|,} {name|default}{operator-char operator|=}{number|1000}{punctuation|,} {name|help}{operator-char operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {name|type}{operator-char operator|=}{name|int}{punctuation|,} {name|default}{operator-char operator|=}{number|1}{punctuation|,} {name|help}{operator-char operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {name|type}{operator-char operator|=}{name|Path}{punctuation|,} {name|help}{operator-char operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {name|action}{operator-char operator|=}{string|"store_true"}{punctuation|,} {name|help}{operator-char operator|=}{string|"keep that folder"}{punctuation|)}
    {name|parser}.{name|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {name|type}{operator-char operator|=}{name|Path}{punctuation|,} {name|help}{operator-char operator|=}{string|"write every single measurement here"}{punctuation|)}
    {name|return parser}.{name|parse_args}{punctuation|(}{punctuation|)}


{name|def jdk_home}{punctuation|(}{name|feature}{punctuation|)}{punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {name|parents} {operator-char operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {name|parents} {operator-char operator|+}{operator-char operator|=} {punctuation|[}{name|str}{punctuation|(}{name|Path}.{name|home}{punctuation|(}{punctuation|)} {operator-char operator|/} {name|p}{punctuation|)} {name|for p in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {name|homes} {operator-char operator|=} {punctuation|[}{name|Path}{punctuation|(}{name|os}.{name|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {name|if} {string|"JAVA_HOME"} {name|in os}.{name|environ else} {punctuation|[}{punctuation|]}
    {name|for parent in map}{punctuation|(}{name|Path}{punctuation|,} {name|parents}{punctuation|)}{punctuation|:}
        {name|if parent}.{name|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {name|for child in sorted}{punctuation|(}{name|parent}.{name|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                {name|homes} {operator-char operator|+}{operator-char operator|=} {punctuation|[}{name|child}{punctuation|,} {name|child} {operator-char operator|/} {string|"Contents/Home"}{punctuation|]}
    {name|for home in homes}{punctuation|:}
        {name|release} {operator-char operator|=} {name|home} {operator-char operator|/} {string|"release"}
        {name|if release}.{name|is_file}{punctuation|(}{punctuation|)} {name|and} {punctuation|(}{name|home} {operator-char operator|/} {string|"bin/javac"}{punctuation|)}.{name|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {name|for line in release}.{name|read_text}{punctuation|(}{punctuation|)}.{name|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {name|if line}.{name|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {name|and line}.{name|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}.{name|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator-char operator|=}{operator-char operator|=} {name|feature}{punctuation|:}
                    {name|return home}.{name|resolve}{punctuation|(}{punctuation|)}
    {name|fail}{punctuation|(}{name|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{name|def install}{punctuation|(}{name|work}{punctuation|)}{punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {name|subprocess}.{name|run}{punctuation|(}{punctuation|[}{name|ROOT} {operator-char operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {name|check}{operator-char operator|=}{name|True}{punctuation|,} {name|stdout}{operator-char operator|=}{name|subprocess}.{name|DEVNULL}{punctuation|)}
    {name|folder} {operator-char operator|=} {name|work} {operator-char operator|/} {string|"jbuild"}
    {name|folder}.{name|mkdir}{punctuation|(}{punctuation|)}
    {name|shutil}.{name|copy2}{punctuation|(}{name|ROOT} {operator-char operator|/} {string|"jbuild"}{punctuation|,} {name|folder}{punctuation|)}
    {name|shutil}.{name|copy2}{punctuation|(}{name|ROOT} {operator-char operator|/} {string|"target/jbuild.jar"}{punctuation|,} {name|folder}{punctuation|)}
    {name|return folder} {operator-char operator|/} {string|"jbuild"}


{name|def tools}{punctuation|(}{name|options}{punctuation|,} {name|work}{punctuation|)}{punctuation|:}
    {name|wanted} {operator-char operator|=} {name|options}.{name|tools}.{name|split}{punctuation|(}{string|","}{punctuation|)}
    {name|made} {operator-char operator|=} {punctuation|[}{punctuation|]}
    {name|jdks} {operator-char operator|=} {name|options}.{name|jdk}.{name|split}{punctuation|(}{string|","}{punctuation|)}
    {name|if} {string|"jbuild"} {name|in wanted}{punctuation|:}
        {name|launcher} {operator-char operator|=} {name|install}{punctuation|(}{name|work}{punctuation|)}
        {name|for jdk in jdks}{punctuation|:}
            {name|environment} {operator-char operator|=} \{{string|"JBUILD_JAVA_HOME"}{punctuation|:} {name|str}{punctuation|(}{name|jdk_home}{punctuation|(}{name|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}{punctuation|:} {name|str}{punctuation|(}{name|work} {operator-char operator|/} {string|"cache"}{punctuation|)}\}
            {prolog|# The first build trains the archive of classes; it does not count.}
            {name|made}.{name|append}{punctuation|(}{name|Tool}{punctuation|(}{name|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}{name|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {name|environment}{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {name|if} {string|"hugo"} {name|in wanted}{punctuation|:}
        {name|for gogc in options}.{name|gogc}.{name|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|:}
            {name|made}.{name|append}{punctuation|(}{name|Tool}{punctuation|(}{name|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {name|str}{punctuation|(}{name|work} {operator-char operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} \{{string|"GOGC"}{punctuation|:} {name|gogc}\}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {name|if} {string|"jekyll"} {name|in wanted}{punctuation|:}
        {name|made}.{name|append}{punctuation|(}{name|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} \{\}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {name|if} {string|"floor"} {name|in wanted}{punctuation|:}
        {name|home} {operator-char operator|=} {name|jdk_home}{punctuation|(}{name|jdks}{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        {name|classes} {operator-char operator|=} {name|work} {operator-char operator|/} {string|"floor"}
        {name|subprocess}.{name|run}{punctuation|(}{punctuation|[}{name|home} {operator-char operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {name|classes}{punctuation|,} {name|BENCH} {operator-char operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} {name|check}{operator-char operator|=}{name|True}{punctuation|)}
        {name|flags} {operator-char operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {name|made}.{name|append}{punctuation|(}{name|Tool}{punctuation|(}{name|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}{name|home} {operator-char operator|/} {string|"bin/java"}{punctuation|,} {operator-char operator|*}{name|flags}{punctuation|,} {string|"-cp"}{punctuation|,} {name|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} \{\}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {name|return made}


{name|def timed}{punctuation|(}{name|command}{punctuation|,} {name|environment}{punctuation|,} {name|folder}{punctuation|)}{punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {name|os}.{name|sync}{punctuation|(}{punctuation|)}
    {name|with open}{punctuation|(}{name|folder} {operator-char operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {name|as log}{punctuation|:}
        {name|begin} {operator-char operator|=} {name|time}.{name|perf_counter}{punctuation|(}{punctuation|)}
        {name|process} {operator-char operator|=} {name|subprocess}.{name|Popen}{punctuation|(}{name|command}{punctuation|,} {name|env}{operator-char operator|=}{name|os}.{name|environ} {comment|\| environment, cwd=folder, stdin=subprocess.DEVNULL,}
                                   {name|stdout}{operator-char operator|=}{name|log}{punctuation|,} {name|stderr}{operator-char operator|=}{name|log}{punctuation|)}
        {name|_}{punctuation|,} {name|status}{punctuation|,} {name|usage} {operator-char operator|=} {name|os}.{name|wait4}{punctuation|(}{name|process}.{name|pid}{punctuation|,} {number|0}{punctuation|)}
        {name|seconds} {operator-char operator|=} {name|time}.{name|perf_counter}{punctuation|(}{punctuation|)} {operator-char operator|-} {name|begin}
        {name|process}.{name|returncode} {operator-char operator|=} {name|os}.{name|waitstatus_to_exitcode}{punctuation|(}{name|status}{punctuation|)}
    {name|if process}.{name|returncode !}{operator-char operator|=} {number|0}{punctuation|:}
        {name|fail}{punctuation|(}{name|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {name|scale} {operator-char operator|=} {number|1} {name|if sys}.{name|platform} {operator-char operator|=}{operator-char operator|=} {string|"darwin"} {name|else 1024}
    {name|return seconds}{punctuation|,} {name|usage}.{name|ru_utime} {operator-char operator|+} {name|usage}.{name|ru_stime}{punctuation|,} {name|usage}.{name|ru_maxrss} {operator-char operator|*} {name|scale} {operator-char operator|/} {number|1e6}


{name|class Size}{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {name|def __init__}{punctuation|(}{name|self}{punctuation|,} {name|posts}{punctuation|,} {name|options}{punctuation|,} {name|all_tools}{punctuation|,} {name|work}{punctuation|)}{punctuation|:}
        {name|self}.{name|posts} {operator-char operator|=} {name|posts}
        {name|self}.{name|options} {operator-char operator|=} {name|options}
        {name|self}.{name|tools} {operator-char operator|=} {punctuation|[}{name|t for t in all_tools if t}.{name|site_name !}{operator-char operator|=} {string|"jekyll"} {name|or posts} {operator-char operator|<=} {name|options}.{name|jekyll_max}{punctuation|]}
        {name|self}.{name|folder} {operator-char operator|=} {name|work} {operator-char operator|/} {name|str}{punctuation|(}{name|posts}{punctuation|)}
        {name|self}.{name|folder}.{name|mkdir}{punctuation|(}{punctuation|)}
        {name|self}.{name|results} {operator-char operator|=} \{\}
        {name|self}.{name|files} {operator-char operator|=} {number|0}
        {name|self}.{name|bytes} {operator-char operator|=} {number|0}
        {name|self}.{name|check} {operator-char operator|=} {string|""}
        {name|self}.{name|edited_name} {operator-char operator|=} {name|None}

    {name|def measure}{punctuation|(}{name|self}{punctuation|)}{punctuation|:}
        {prolog|# Two variants of a generator have a site each, since they keep things in it.}
        {name|subprocess}.{name|run}{punctuation|(}{punctuation|[}{name|jdk_home}{punctuation|(}{name|self}.{name|options}.{name|jdk}.{name|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator-char operator|/} {string|"bin/java"}{punctuation|,} {name|BENCH} {operator-char operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {name|str}{punctuation|(}{name|self}.{name|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {name|str}{punctuation|(}{name|self}.{name|options}.{name|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {name|self}.{name|folder} {operator-char operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {name|BENCH} {operator-char operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}.{name|join}{punctuation|(}{name|sorted}{punctuation|(}\{{name|t}.{name|site_name for t in self}.{name|tools}\} {comment|\| \{"jbuild"\}))], check=True)}
        {name|for tool in self}.{name|tools}{punctuation|:}
            {name|source} {operator-char operator|=} {name|self}.{name|folder} {operator-char operator|/} {string|"sites"} {operator-char operator|/} {name|tool}.{name|site_name}
            {name|shutil}.{name|copytree}{punctuation|(}{name|source}{punctuation|,} {name|self}.{name|site}{punctuation|(}{name|tool}{punctuation|)}{punctuation|)}
        {name|for run in range}{punctuation|(}{name|self}.{name|options}.{name|runs} {operator-char operator|+} {number|1}{punctuation|)}{punctuation|:}
            {name|for measure in MEASURES}{punctuation|:}
                {name|for i in range}{punctuation|(}{name|len}{punctuation|(}{name|self}.{name|tools}{punctuation|)}{punctuation|)}{punctuation|:}
                    {name|tool} {operator-char operator|=} {name|self}.{name|tools}{punctuation|[}{punctuation|(}{name|i} {operator-char operator|+} {name|run}{punctuation|)} % {name|len}{punctuation|(}{name|self}.{name|tools}{punctuation|)}{punctuation|]}
                    {name|if measure in tool}.{name|measures and} {punctuation|(}{name|run} {operator-char operator|>} {number|0} {name|or not tool}.{name|name}.{name|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}{punctuation|:}
                        {name|self}.{name|once}{punctuation|(}{name|tool}{punctuation|,} {name|measure}{punctuation|,} {name|run}{punctuation|)}
            {name|if run} {operator-char operator|=}{operator-char operator|=} {number|0}{punctuation|:}
                {name|self}.{name|compare}{punctuation|(}{punctuation|)}
            {name|print}{punctuation|(}{name|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {name|file}{operator-char operator|=}{name|sys}.{name|stderr}{punctuation|)}

    {name|def site}{punctuation|(}{name|self}{punctuation|,} {name|tool}{punctuation|)}{punctuation|:}
        {name|return self}.{name|folder} {operator-char operator|/} {string|"site"} {operator-char operator|/} {name|tool}.{name|name}.{name|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}.{name|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {name|def output}{punctuation|(}{name|self}{punctuation|,} {name|tool}{punctuation|,} {name|run}{punctuation|)}{punctuation|:}
        {name|return self}.{name|folder} {operator-char operator|/} {string|"output"} {operator-char operator|/} {name|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {name|def once}{punctuation|(}{name|self}{punctuation|,} {name|tool}{punctuation|,} {name|measure}{punctuation|,} {name|run}{punctuation|)}{punctuation|:}
        {name|site}{punctuation|,} {name|output} {operator-char operator|=} {name|self}.{name|site}{punctuation|(}{name|tool}{punctuation|)}{punctuation|,} {name|self}.{name|output}{punctuation|(}{name|tool}{punctuation|,} {name|run}{punctuation|)}
        {name|output}.{name|parent}.{name|mkdir}{punctuation|(}{name|exist_ok}{operator-char operator|=}{name|True}{punctuation|)}
        {name|if measure} {operator-char operator|=}{operator-char operator|=} {string|"cold"}{punctuation|:}
            {name|for cache in tool}.{name|caches}{punctuation|:}
                {name|shutil}.{name|rmtree}{punctuation|(}{name|site} {operator-char operator|/} {name|cache}{punctuation|,} {name|ignore_errors}{operator-char operator|=}{name|True}{punctuation|)}
        {name|if measure} {operator-char operator|=}{operator-char operator|=} {string|"one edit"}{punctuation|:}
            {name|with open}{punctuation|(}{name|self}.{name|edited}{punctuation|(}{name|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {name|as post}{punctuation|:}
                {name|post}.{name|write}{punctuation|(}{name|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {name|values} {operator-char operator|=} \{{string|"SITE"}{punctuation|:} {name|site}{punctuation|,} {string|"OUTPUT"}{punctuation|:} {name|output}{punctuation|,} {string|"LIST"}{punctuation|:} {name|self}.{name|folder} {operator-char operator|/} {string|"list"}\}
        {name|command} {operator-char operator|=} {punctuation|[}{name|values}.{name|get}{punctuation|(}{name|part}{punctuation|,} {name|part}{punctuation|)} {name|for part in tool}.{name|command}{punctuation|]}
        {prolog|# Only the run that does not count may make the archive of classes, and waits for it.}
        {name|environment} {operator-char operator|=} {name|tool}.{name|environment} {comment|\| (\{"JBUILD_ARCHIVE": "wait"\} if run == 0 else \{\})}
        {name|result} {operator-char operator|=} {name|timed}{punctuation|(}{name|command}{punctuation|,} {name|environment}{punctuation|,} {name|self}.{name|folder}{punctuation|)}
        {name|if run} {operator-char operator|>} {number|0}{punctuation|:}
            {name|self}.{name|results}.{name|setdefault}{punctuation|(}{punctuation|(}{name|tool}.{name|name}{punctuation|,} {name|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.{name|append}{punctuation|(}{name|result}{punctuation|)}

    {name|def edited}{punctuation|(}{name|self}{punctuation|,} {name|site}{punctuation|)}{punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {name|if not self}.{name|edited_name}{punctuation|:}
            {name|with os}.{name|scandir}{punctuation|(}{name|self}.{name|folder} {operator-char operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {name|as posts}{punctuation|:}
                {name|self}.{name|edited_name} {operator-char operator|=} {name|min}{punctuation|(}{name|post}.{name|name for post in posts if post}.{name|name} {operator-char operator|>=} {string|"2019-10"}{punctuation|)}
        {name|hugos} {operator-char operator|=} {name|site} {operator-char operator|/} {string|"content/posts"} {operator-char operator|/} {name|self}.{name|edited_name}{punctuation|[}{name|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}{punctuation|:}{punctuation|]}
