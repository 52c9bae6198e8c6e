#{operator|!}{operator|/}{rule|usr}{operator|/}{rule|bin}{operator|/}{rule|env python3}
{string|""}"{rule|Measures jbuild}{punctuation|,} {rule|Hugo and Jekyll side by side on the same content}{punctuation|,} {rule|and prints a Markdown table}{punctuation|.}

{rule|All tools take turns in one run}{punctuation|,} {rule|so that a noisy machine is unfair to all alike}{punctuation|.} {rule|Measured are}:

  {rule|cold       into an output folder that never existed}{punctuation|,} {rule|without anything kept from earlier builds}
  {rule|unchanged  a second build over the first}{punctuation|,} {rule|in a new process}
  {rule|one edit   a third}{punctuation|,} {rule|after one sentence was added to one post}

{rule|Before each}{punctuation|,} {rule|the disk is given time to write what the ones before left} {punctuation|(}{rule|sync}{punctuation|)}{punctuation|.} {rule|Each build is a new process}{punctuation|;} {rule|its time is}
{rule|the wall}'{rule|s}{punctuation|,} {rule|its CPU time that of all its threads}{punctuation|,} {rule|which other work on the machine disturbs less}{punctuation|,} {rule|its memory the most it}
{rule|ever held} {punctuation|(}{rule|the kernel}'{rule|s maximum resident set}{punctuation|)}{punctuation|.} {rule|Nothing is deleted before all is measured}: {rule|on some disks files are made}
{rule|three times slower after a deletion}{punctuation|.}
{string|""}"

{rule|import argparse}
{rule|import json}
{rule|import os}
{rule|import platform}
{rule|import shutil}
{rule|import signal}
{rule|import statistics}
{rule|import subprocess}
{rule|import sys}
{rule|import time}
{rule|from pathlib import Path}

{definition rule keyword|BENCH} {operator|=} {rule|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{rule|resolve}{punctuation|(}{punctuation|)}{punctuation|.}{rule|parent}
{definition rule keyword|ROOT} {operator|=} {rule|BENCH}{punctuation|.}{rule|parent}
{definition rule keyword|MEASURES} {operator|=} {punctuation|[}{string|"cold"}{punctuation|,} {string|"unchanged"}{punctuation|,} {string|"one edit"}{punctuation|]}


{rule|class Tool}:
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {rule|def} __init__{punctuation|(}{rule|self}{punctuation|,} {rule|name}{punctuation|,} {rule|site_name}{punctuation|,} {rule|command}{punctuation|,} {rule|environment}{operator|=}{rule|None}{punctuation|,} {rule|caches}{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} {rule|measures}{operator|=}{rule|MEASURES}{punctuation|)}:
        {rule|self}{punctuation|.}{rule|name} {operator|=} {rule|name}
        {rule|self}{punctuation|.}{rule|site_name} {operator|=} {rule|site_name}
        {rule|self}{punctuation|.}{rule|command} {operator|=} {rule|command}
        {rule|self}{punctuation|.}{rule|environment} {operator|=} {rule|environment or} {punctuation|\{}{punctuation|\}}
        {rule|self}{punctuation|.}{rule|caches} {operator|=} {rule|caches}
        {rule|self}{punctuation|.}{rule|measures} {operator|=} {rule|measures}


{rule|def fail}{punctuation|(}{rule|message}{punctuation|)}:
    {rule|sys}{punctuation|.}{rule|exit}{punctuation|(}{rule|f}{string|"bench/run: \{message\}"}{punctuation|)}


{rule|def arguments}{punctuation|(}{punctuation|)}:
    {definition rule keyword|parser} {operator|=} {rule|argparse}{punctuation|.}{rule|ArgumentParser}{punctuation|(}{rule|description}{operator|=}__doc__{punctuation|,} {rule|formatter_class}{operator|=}{rule|argparse}{punctuation|.}{rule|RawDescriptionHelpFormatter}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--sizes"}{punctuation|,} {rule|default}{operator|=}{string|"50,1000,10000"}{punctuation|,} {rule|help}{operator|=}{string|"numbers of posts (%(default)s)"}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--tools"}{punctuation|,} {rule|default}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{punctuation|,} {rule|help}{operator|=}{string|"(%(default)s)"}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--jdk"}{punctuation|,} {rule|default}{operator|=}{string|"25,17"}{punctuation|,} {rule|help}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--gogc"}{punctuation|,} {rule|default}{operator|=}{string|"100"}{punctuation|,} {rule|help}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--runs"}{punctuation|,} {rule|type}{operator|=}{rule|int}{punctuation|,} {rule|default}{operator|=}5{punctuation|,} {rule|help}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--jekyll-max"}{punctuation|,} {rule|type}{operator|=}{rule|int}{punctuation|,} {rule|default}{operator|=}1000{punctuation|,} {rule|help}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--seed"}{punctuation|,} {rule|type}{operator|=}{rule|int}{punctuation|,} {rule|default}{operator|=}1{punctuation|,} {rule|help}{operator|=}{string|"of the content (%(default)s)"}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--work"}{punctuation|,} {rule|type}{operator|=}{rule|Path}{punctuation|,} {rule|help}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--keep"}{punctuation|,} {rule|action}{operator|=}{string|"store_true"}{punctuation|,} {rule|help}{operator|=}{string|"keep that folder"}{punctuation|)}
    {rule|parser}{punctuation|.}{rule|add_argument}{punctuation|(}{string|"--json"}{punctuation|,} {rule|type}{operator|=}{rule|Path}{punctuation|,} {rule|help}{operator|=}{string|"write every single measurement here"}{punctuation|)}
    {rule|return parser}{punctuation|.}{rule|parse_args}{punctuation|(}{punctuation|)}


{rule|def jdk_home}{punctuation|(}{rule|feature}{punctuation|)}:
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {definition rule keyword|parents} {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{punctuation|,} {string|"/usr/java"}{punctuation|,} {string|"/opt/java"}{punctuation|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {rule|parents} +{operator|=} {punctuation|[}{rule|str}{punctuation|(}{rule|Path}{punctuation|.}{rule|home}{punctuation|(}{punctuation|)} {operator|/} {rule|p}{punctuation|)} {rule|for p in} {punctuation|(}{string|".sdkman/candidates/java"}{punctuation|,} {string|".jdks"}{punctuation|,} {string|"Library/Java/JavaVirtualMachines"}{punctuation|)}{punctuation|]}
    {definition rule keyword|homes} {operator|=} {punctuation|[}{rule|Path}{punctuation|(}{rule|os}{punctuation|.}{rule|environ}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{punctuation|)}{punctuation|]} {rule|if} {string|"JAVA_HOME"} {rule|in os}{punctuation|.}{rule|environ else} {punctuation|[}{punctuation|]}
    {rule|for parent in map}{punctuation|(}{rule|Path}{punctuation|,} {rule|parents}{punctuation|)}:
        {rule|if parent}{punctuation|.}{rule|is_dir}{punctuation|(}{punctuation|)}:
            {rule|for child in sorted}{punctuation|(}{rule|parent}{punctuation|.}{rule|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}:
                {rule|homes} +{operator|=} {punctuation|[}{rule|child}{punctuation|,} {rule|child} {operator|/} {string|"Contents/Home"}{punctuation|]}
    {rule|for home in homes}:
        {definition rule keyword|release} {operator|=} {rule|home} {operator|/} {string|"release"}
        {rule|if release}{punctuation|.}{rule|is_file}{punctuation|(}{punctuation|)} {rule|and} {punctuation|(}{rule|home} {operator|/} {string|"bin/javac"}{punctuation|)}{punctuation|.}{rule|is_file}{punctuation|(}{punctuation|)}:
            {rule|for line in release}{punctuation|.}{rule|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{rule|splitlines}{punctuation|(}{punctuation|)}:
                {rule|if line}{punctuation|.}{rule|startswith}{punctuation|(}{string|"JAVA_VERSION="}{punctuation|)} {rule|and line}{punctuation|.}{rule|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}1{punctuation|]}{punctuation|.}{rule|split}{punctuation|(}{string|"."}{punctuation|)}{punctuation|[}0{punctuation|]} {operator|=}{operator|=} {rule|feature}:
                    {rule|return home}{punctuation|.}{rule|resolve}{punctuation|(}{punctuation|)}
    {rule|fail}{punctuation|(}{rule|f}{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}{punctuation|)}


{rule|def install}{punctuation|(}{rule|work}{punctuation|)}:
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {rule|subprocess}{punctuation|.}{rule|run}{punctuation|(}{punctuation|[}{rule|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {string|"version"}{punctuation|]}{punctuation|,} {rule|check}{operator|=}{rule|True}{punctuation|,} {rule|stdout}{operator|=}{rule|subprocess}{punctuation|.}{rule|DEVNULL}{punctuation|)}
    {definition rule keyword|folder} {operator|=} {rule|work} {operator|/} {string|"jbuild"}
    {rule|folder}{punctuation|.}{rule|mkdir}{punctuation|(}{punctuation|)}
    {rule|shutil}{punctuation|.}{rule|copy2}{punctuation|(}{rule|ROOT} {operator|/} {string|"jbuild"}{punctuation|,} {rule|folder}{punctuation|)}
    {rule|shutil}{punctuation|.}{rule|copy2}{punctuation|(}{rule|ROOT} {operator|/} {string|"target/jbuild.jar"}{punctuation|,} {rule|folder}{punctuation|)}
    {rule|return folder} {operator|/} {string|"jbuild"}


{rule|def tools}{punctuation|(}{rule|options}{punctuation|,} {rule|work}{punctuation|)}:
    {definition rule keyword|wanted} {operator|=} {rule|options}{punctuation|.}{rule|tools}{punctuation|.}{rule|split}{punctuation|(}{string|","}{punctuation|)}
    {definition rule keyword|made} {operator|=} {punctuation|[}{punctuation|]}
    {definition rule keyword|jdks} {operator|=} {rule|options}{punctuation|.}{rule|jdk}{punctuation|.}{rule|split}{punctuation|(}{string|","}{punctuation|)}
    {rule|if} {string|"jbuild"} {rule|in wanted}:
        {definition rule keyword|launcher} {operator|=} {rule|install}{punctuation|(}{rule|work}{punctuation|)}
        {rule|for jdk in jdks}:
            {definition rule keyword|environment} {operator|=} {punctuation|\{}{string|"JBUILD_JAVA_HOME"}: {rule|str}{punctuation|(}{rule|jdk_home}{punctuation|(}{rule|jdk}{punctuation|)}{punctuation|)}{punctuation|,} {string|"XDG_CACHE_HOME"}: {rule|str}{punctuation|(}{rule|work} {operator|/} {string|"cache"}{punctuation|)}{punctuation|\}}
            # {rule|The first build trains the archive of classes}{punctuation|;} {rule|it does not count}{punctuation|.}
            {rule|made}{punctuation|.}{rule|append}{punctuation|(}{rule|Tool}{punctuation|(}{rule|f}{string|"jbuild, JDK \{jdk\}"}{punctuation|,} {string|"jbuild"}{punctuation|,} {punctuation|[}{rule|launcher}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,}
                             {rule|environment}{punctuation|,} {punctuation|[}{string|".jbuild"}{punctuation|]}{punctuation|)}{punctuation|)}
    {rule|if} {string|"hugo"} {rule|in wanted}:
        {rule|for gogc in options}{punctuation|.}{rule|gogc}{punctuation|.}{rule|split}{punctuation|(}{string|","}{punctuation|)}:
            {rule|made}{punctuation|.}{rule|append}{punctuation|(}{rule|Tool}{punctuation|(}{rule|f}{string|"Hugo, GOGC \{gogc\}"}{punctuation|,} {string|"hugo"}{punctuation|,}
                             {punctuation|[}{string|"hugo"}{punctuation|,} {string|"--quiet"}{punctuation|,} {string|"--noBuildLock"}{punctuation|,} {string|"--cacheDir"}{punctuation|,} {rule|str}{punctuation|(}{rule|work} {operator|/} {string|"cache/hugo"}{punctuation|)}{punctuation|,}
                              {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{string|"GOGC"}: {rule|gogc}{punctuation|\}}{punctuation|,} {punctuation|[}{string|"resources"}{punctuation|]}{punctuation|)}{punctuation|)}
    {rule|if} {string|"jekyll"} {rule|in wanted}:
        {rule|made}{punctuation|.}{rule|append}{punctuation|(}{rule|Tool}{punctuation|(}{string|"Jekyll"}{punctuation|,} {string|"jekyll"}{punctuation|,} {punctuation|[}{string|"jekyll"}{punctuation|,} {string|"build"}{punctuation|,} {string|"-q"}{punctuation|,} {string|"-s"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"-d"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}{string|".jekyll-cache"}{punctuation|,} {string|".jekyll-metadata"}{punctuation|]}{punctuation|)}{punctuation|)}
    {rule|if} {string|"floor"} {rule|in wanted}:
        {definition rule keyword|home} {operator|=} {rule|jdk_home}{punctuation|(}{rule|jdks}{punctuation|[}0{punctuation|]}{punctuation|)}
        {definition rule keyword|classes} {operator|=} {rule|work} {operator|/} {string|"floor"}
        {rule|subprocess}{punctuation|.}{rule|run}{punctuation|(}{punctuation|[}{rule|home} {operator|/} {string|"bin/javac"}{punctuation|,} {string|"-d"}{punctuation|,} {rule|classes}{punctuation|,} {rule|BENCH} {operator|/} {string|"Floor.java"}{punctuation|]}{punctuation|,} {rule|check}{operator|=}{rule|True}{punctuation|)}
        {definition rule keyword|flags} {operator|=} {punctuation|[}{string|"-XX:+UseSerialGC"}{punctuation|,} {string|"-XX:TieredStopAtLevel=1"}{punctuation|,} {string|"-XX:-UsePerfData"}{punctuation|]}
        {rule|made}{punctuation|.}{rule|append}{punctuation|(}{rule|Tool}{punctuation|(}{rule|f}{string|"floor, JDK \{jdks[0]\}"}{punctuation|,} {string|"jbuild"}{punctuation|,}
                         {punctuation|[}{rule|home} {operator|/} {string|"bin/java"}{punctuation|,} {operator|*}{rule|flags}{punctuation|,} {string|"-cp"}{punctuation|,} {rule|classes}{punctuation|,} {string|"Floor"}{punctuation|,} {string|"SITE"}{punctuation|,} {string|"LIST"}{punctuation|,} {string|"OUTPUT"}{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}{string|"cold"}{punctuation|]}{punctuation|)}{punctuation|)}
    {rule|return made}


{rule|def timed}{punctuation|(}{rule|command}{punctuation|,} {rule|environment}{punctuation|,} {rule|folder}{punctuation|)}:
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {rule|os}{punctuation|.}{rule|sync}{punctuation|(}{punctuation|)}
    {rule|with open}{punctuation|(}{rule|folder} {operator|/} {string|"log"}{punctuation|,} {string|"wb"}{punctuation|)} {rule|as log}:
        {definition rule keyword|begin} {operator|=} {rule|time}{punctuation|.}{rule|perf_counter}{punctuation|(}{punctuation|)}
        {definition rule keyword|process} {operator|=} {rule|subprocess}{punctuation|.}{rule|Popen}{punctuation|(}{rule|command}{punctuation|,} {rule|env}{operator|=}{rule|os}{punctuation|.}{rule|environ} {operator|\|} {rule|environment}{punctuation|,} {rule|cwd}{operator|=}{rule|folder}{punctuation|,} {rule|stdin}{operator|=}{rule|subprocess}{punctuation|.}{rule|DEVNULL}{punctuation|,}
                                   {definition rule keyword|stdout}{operator|=}{rule|log}{punctuation|,} {rule|stderr}{operator|=}{rule|log}{punctuation|)}
        _{punctuation|,} {rule|status}{punctuation|,} {rule|usage} {operator|=} {rule|os}{punctuation|.}{rule|wait4}{punctuation|(}{rule|process}{punctuation|.}{rule|pid}{punctuation|,} 0{punctuation|)}
        {definition rule keyword|seconds} {operator|=} {rule|time}{punctuation|.}{rule|perf_counter}{punctuation|(}{punctuation|)} {operator|-} {rule|begin}
        {rule|process}{punctuation|.}{rule|returncode} {operator|=} {rule|os}{punctuation|.}{rule|waitstatus_to_exitcode}{punctuation|(}{rule|status}{punctuation|)}
    {rule|if process}{punctuation|.}{rule|returncode} {operator|!}{operator|=} 0:
        {rule|fail}{punctuation|(}{rule|f}{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}{punctuation|)}
    {definition rule keyword|scale} {operator|=} 1 {rule|if sys}{punctuation|.}{rule|platform} {operator|=}{operator|=} {string|"darwin"} {rule|else} 1024
    {rule|return seconds}{punctuation|,} {rule|usage}{punctuation|.}{rule|ru_utime} + {rule|usage}{punctuation|.}{rule|ru_stime}{punctuation|,} {rule|usage}{punctuation|.}{rule|ru_maxrss} {operator|*} {rule|scale} {operator|/} 1e6


{rule|class Size}:
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {rule|def} __init__{punctuation|(}{rule|self}{punctuation|,} {rule|posts}{punctuation|,} {rule|options}{punctuation|,} {rule|all_tools}{punctuation|,} {rule|work}{punctuation|)}:
        {rule|self}{punctuation|.}{rule|posts} {operator|=} {rule|posts}
        {rule|self}{punctuation|.}{rule|options} {operator|=} {rule|options}
        {rule|self}{punctuation|.}{rule|tools} {operator|=} {punctuation|[}{rule|t for t in all_tools if t}{punctuation|.}{rule|site_name} {operator|!}{operator|=} {string|"jekyll"} {rule|or posts} <{operator|=} {rule|options}{punctuation|.}{rule|jekyll_max}{punctuation|]}
        {rule|self}{punctuation|.}{rule|folder} {operator|=} {rule|work} {operator|/} {rule|str}{punctuation|(}{rule|posts}{punctuation|)}
        {rule|self}{punctuation|.}{rule|folder}{punctuation|.}{rule|mkdir}{punctuation|(}{punctuation|)}
        {rule|self}{punctuation|.}{rule|results} {operator|=} {punctuation|\{}{punctuation|\}}
        {rule|self}{punctuation|.}{rule|files} {operator|=} 0
        {rule|self}{punctuation|.}{rule|bytes} {operator|=} 0
        {rule|self}{punctuation|.}{rule|check} {operator|=} {string|""}
        {rule|self}{punctuation|.}{rule|edited_name} {operator|=} {rule|None}

    {rule|def measure}{punctuation|(}{rule|self}{punctuation|)}:
        # {rule|Two variants of a generator have a site each}{punctuation|,} {rule|since they keep things in it}{punctuation|.}
        {rule|subprocess}{punctuation|.}{rule|run}{punctuation|(}{punctuation|[}{rule|jdk_home}{punctuation|(}{rule|self}{punctuation|.}{rule|options}{punctuation|.}{rule|jdk}{punctuation|.}{rule|split}{punctuation|(}{string|","}{punctuation|)}{punctuation|[}0{punctuation|]}{punctuation|)} {operator|/} {string|"bin/java"}{punctuation|,} {rule|BENCH} {operator|/} {string|"Generate.java"}{punctuation|,}
                        {string|"--posts"}{punctuation|,} {rule|str}{punctuation|(}{rule|self}{punctuation|.}{rule|posts}{punctuation|)}{punctuation|,} {string|"--seed"}{punctuation|,} {rule|str}{punctuation|(}{rule|self}{punctuation|.}{rule|options}{punctuation|.}{rule|seed}{punctuation|)}{punctuation|,} {string|"--out"}{punctuation|,} {rule|self}{punctuation|.}{rule|folder} {operator|/} {string|"sites"}{punctuation|,}
                        {string|"--templates"}{punctuation|,} {rule|BENCH} {operator|/} {string|"templates"}{punctuation|,}
                        {string|"--tools"}{punctuation|,} {string|","}{punctuation|.}{rule|join}{punctuation|(}{rule|sorted}{punctuation|(}{punctuation|\{}{rule|t}{punctuation|.}{rule|site_name for t in self}{punctuation|.}{rule|tools}{punctuation|\}} {operator|\|} {punctuation|\{}{string|"jbuild"}{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} {rule|check}{operator|=}{rule|True}{punctuation|)}
        {rule|for tool in self}{punctuation|.}{rule|tools}:
            {definition rule keyword|source} {operator|=} {rule|self}{punctuation|.}{rule|folder} {operator|/} {string|"sites"} {operator|/} {rule|tool}{punctuation|.}{rule|site_name}
            {rule|shutil}{punctuation|.}{rule|copytree}{punctuation|(}{rule|source}{punctuation|,} {rule|self}{punctuation|.}{rule|site}{punctuation|(}{rule|tool}{punctuation|)}{punctuation|)}
        {rule|for run in range}{punctuation|(}{rule|self}{punctuation|.}{rule|options}{punctuation|.}{rule|runs} + 1{punctuation|)}:
            {rule|for measure in MEASURES}:
                {rule|for i in range}{punctuation|(}{rule|len}{punctuation|(}{rule|self}{punctuation|.}{rule|tools}{punctuation|)}{punctuation|)}:
                    {definition rule keyword|tool} {operator|=} {rule|self}{punctuation|.}{rule|tools}{punctuation|[}{punctuation|(}{rule|i} + {rule|run}{punctuation|)} % {rule|len}{punctuation|(}{rule|self}{punctuation|.}{rule|tools}{punctuation|)}{punctuation|]}
                    {rule|if measure in tool}{punctuation|.}{rule|measures and} {punctuation|(}{rule|run} > 0 {rule|or not tool}{punctuation|.}{rule|name}{punctuation|.}{rule|startswith}{punctuation|(}{string|"floor"}{punctuation|)}{punctuation|)}:
                        {rule|self}{punctuation|.}{rule|once}{punctuation|(}{rule|tool}{punctuation|,} {rule|measure}{punctuation|,} {rule|run}{punctuation|)}
            {definition rule keyword|if run} {operator|=}{operator|=} 0:
                {rule|self}{punctuation|.}{rule|compare}{punctuation|(}{punctuation|)}
            {rule|print}{punctuation|(}{rule|f}{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}{punctuation|,} {rule|file}{operator|=}{rule|sys}{punctuation|.}{rule|stderr}{punctuation|)}

    {rule|def site}{punctuation|(}{rule|self}{punctuation|,} {rule|tool}{punctuation|)}:
        {rule|return self}{punctuation|.}{rule|folder} {operator|/} {string|"site"} {operator|/} {rule|tool}{punctuation|.}{rule|name}{punctuation|.}{rule|replace}{punctuation|(}{string|" "}{punctuation|,} {string|"-"}{punctuation|)}{punctuation|.}{rule|replace}{punctuation|(}{string|","}{punctuation|,} {string|""}{punctuation|)}

    {rule|def output}{punctuation|(}{rule|self}{punctuation|,} {rule|tool}{punctuation|,} {rule|run}{punctuation|)}:
        {rule|return self}{punctuation|.}{rule|folder} {operator|/} {string|"output"} {operator|/} {rule|f}{string|"\{run\}-\{self.site(tool).name\}"}

    {rule|def once}{punctuation|(}{rule|self}{punctuation|,} {rule|tool}{punctuation|,} {rule|measure}{punctuation|,} {rule|run}{punctuation|)}:
        {rule|site}{punctuation|,} {rule|output} {operator|=} {rule|self}{punctuation|.}{rule|site}{punctuation|(}{rule|tool}{punctuation|)}{punctuation|,} {rule|self}{punctuation|.}{rule|output}{punctuation|(}{rule|tool}{punctuation|,} {rule|run}{punctuation|)}
        {rule|output}{punctuation|.}{rule|parent}{punctuation|.}{rule|mkdir}{punctuation|(}{rule|exist_ok}{operator|=}{rule|True}{punctuation|)}
        {definition rule keyword|if measure} {operator|=}{operator|=} {string|"cold"}:
            {rule|for cache in tool}{punctuation|.}{rule|caches}:
                {rule|shutil}{punctuation|.}{rule|rmtree}{punctuation|(}{rule|site} {operator|/} {rule|cache}{punctuation|,} {rule|ignore_errors}{operator|=}{rule|True}{punctuation|)}
        {definition rule keyword|if measure} {operator|=}{operator|=} {string|"one edit"}:
            {rule|with open}{punctuation|(}{rule|self}{punctuation|.}{rule|edited}{punctuation|(}{rule|site}{punctuation|)}{punctuation|,} {string|"a"}{punctuation|)} {rule|as post}:
                {rule|post}{punctuation|.}{rule|write}{punctuation|(}{rule|f}{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}{punctuation|)}
        {definition rule keyword|values} {operator|=} {punctuation|\{}{string|"SITE"}: {rule|site}{punctuation|,} {string|"OUTPUT"}: {rule|output}{punctuation|,} {string|"LIST"}: {rule|self}{punctuation|.}{rule|folder} {operator|/} {string|"list"}{punctuation|\}}
        {definition rule keyword|command} {operator|=} {punctuation|[}{rule|values}{punctuation|.}{rule|get}{punctuation|(}{rule|part}{punctuation|,} {rule|part}{punctuation|)} {rule|for part in tool}{punctuation|.}{rule|command}{punctuation|]}
        # {rule|Only the run that does not count may make the archive of classes}{punctuation|,} {rule|and waits for it}{punctuation|.}
        {definition rule keyword|environment} {operator|=} {rule|tool}{punctuation|.}{rule|environment} {operator|\|} {punctuation|(}{punctuation|\{}{string|"JBUILD_ARCHIVE"}: {string|"wait"}{punctuation|\}} {rule|if run} {operator|=}{operator|=} 0 {rule|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        {definition rule keyword|result} {operator|=} {rule|timed}{punctuation|(}{rule|command}{punctuation|,} {rule|environment}{punctuation|,} {rule|self}{punctuation|.}{rule|folder}{punctuation|)}
        {rule|if run} > 0:
            {rule|self}{punctuation|.}{rule|results}{punctuation|.}{rule|setdefault}{punctuation|(}{punctuation|(}{rule|tool}{punctuation|.}{rule|name}{punctuation|,} {rule|measure}{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{rule|append}{punctuation|(}{rule|result}{punctuation|)}

    {rule|def edited}{punctuation|(}{rule|self}{punctuation|,} {rule|site}{punctuation|)}:
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {rule|if not self}{punctuation|.}{rule|edited_name}:
            {rule|with os}{punctuation|.}{rule|scandir}{punctuation|(}{rule|self}{punctuation|.}{rule|folder} {operator|/} {string|"sites/jbuild/_posts"}{punctuation|)} {rule|as posts}:
                {rule|self}{punctuation|.}{rule|edited_name} {operator|=} {rule|min}{punctuation|(}{rule|post}{punctuation|.}{rule|name for post in posts if post}{punctuation|.}{rule|name} >{operator|=} {string|"2019-10"}{punctuation|)}
        {definition rule keyword|hugos} {operator|=} {rule|site} {operator|/} {string|"content/posts"} {operator|/} {rule|self}{punctuation|.}{rule|edited_name}{punctuation|[}{rule|len}{punctuation|(}{string|"2019-10-01-"}{punctuation|)}:{punctuation|]}
