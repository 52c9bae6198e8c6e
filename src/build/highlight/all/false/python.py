{operator|#}{operator|!}{operator|/}{variable|u}{variable|s}{variable|r}{operator|/}{variable|b}{variable|i}{variable|n}{operator|/}{variable|e}{variable|n}{variable|v} {variable|p}{variable|y}{variable|t}{variable|h}{variable|o}{variable|n}{number|3}
{string|""}{string|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"}{string|""}

{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|a}{variable|r}{variable|g}{variable|p}{variable|a}{variable|r}{variable|s}{variable|e}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|j}{variable|s}{variable|o}{variable|n}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|o}{variable|s}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|p}{variable|l}{variable|a}{variable|t}{variable|f}{variable|o}{variable|r}{variable|m}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|s}{variable|h}{variable|u}{variable|t}{variable|i}{variable|l}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|s}{variable|i}{variable|g}{variable|n}{variable|a}{variable|l}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|s}{variable|t}{variable|i}{variable|c}{variable|s}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|s}{variable|u}{variable|b}{variable|p}{variable|r}{variable|o}{variable|c}{variable|e}{variable|s}{variable|s}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|s}{variable|y}{variable|s}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|t}{variable|i}{variable|m}{variable|e}
{variable|f}{variable|r}{variable|o}{variable|m} {variable|p}{variable|a}{variable|t}{variable|h}{variable|l}{variable|i}{variable|b} {variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} P{variable|a}{variable|t}{variable|h}

{non-standard bold|B}ENCH {operator|=} P{variable|a}{variable|t}{variable|h}{non-standard bold|(}{operator|_}{operator|_}{variable|f}{variable|i}{variable|l}{variable|e}{operator|_}{operator|_}{non-standard bold|)}{operator|.}{variable|r}{variable|e}{variable|s}{variable|o}{variable|l}{variable|v}{variable|e}{non-standard bold|(}{non-standard bold|)}{operator|.}{variable|p}{variable|a}{variable|r}{variable|e}{variable|n}{variable|t}
R{non-standard bold|O}{non-standard bold|O}T {operator|=} {non-standard bold|B}ENCH{operator|.}{variable|p}{variable|a}{variable|r}{variable|e}{variable|n}{variable|t}
MEASURES {operator|=} {punctuation|[}{string|"cold"}{operator|,} {string|"unchanged"}{operator|,} {string|"one edit"}{punctuation|]}


{variable|c}{variable|l}{variable|a}{variable|s}{variable|s} T{variable|o}{variable|o}{variable|l}{operator|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {variable|d}{variable|e}{variable|f} {operator|_}{operator|_}{variable|i}{variable|n}{variable|i}{variable|t}{operator|_}{operator|_}{non-standard bold|(}{variable|s}{variable|e}{variable|l}{variable|f}{operator|,} {variable|n}{variable|a}{variable|m}{variable|e}{operator|,} {variable|s}{variable|i}{variable|t}{variable|e}{operator|_}{variable|n}{variable|a}{variable|m}{variable|e}{operator|,} {variable|c}{variable|o}{variable|m}{variable|m}{variable|a}{variable|n}{variable|d}{operator|,} {variable|e}{variable|n}{variable|v}{variable|i}{variable|r}{variable|o}{variable|n}{variable|m}{variable|e}{variable|n}{variable|t}{operator|=}N{variable|o}{variable|n}{variable|e}{operator|,} {variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{variable|s}{operator|=}{non-standard bold|(}{non-standard bold|)}{operator|,} {variable|m}{variable|e}{variable|a}{variable|s}{variable|u}{variable|r}{variable|e}{variable|s}{operator|=}MEASURES{non-standard bold|)}{operator|:}
        {variable|s}{variable|e}{variable|l}{variable|f}{operator|.}{variable|n}{variable|a}{variable|m}{variable|e} {operator|=} {variable|n}{variable|a}{variable|m}{variable|e}
        {variable|s}{variable|e}{variable|l}{variable|f}{operator|.}{variable|s}{variable|i}{variable|t}{variable|e}{operator|_}{variable|n}{variable|a}{variable|m}{variable|e} {operator|=} {variable|s}{variable|i}{variable|t}{variable|e}{operator|_}{variable|n}{variable|a}{variable|m}{variable|e}
        {variable|s}{variable|e}{variable|l}{variable|f}{operator|.}{variable|c}{variable|o}{variable|m}{variable|m}{variable|a}{variable|n}{variable|d} {operator|=} {variable|c}{variable|o}{variable|m}{variable|m}{variable|a}{variable|n}{variable|d}
        {variable|s}{variable|e}{variable|l}{variable|f}{operator|.}{variable|e}{variable|n}{variable|v}{variable|i}{variable|r}{variable|o}{variable|n}{variable|m}{variable|e}{variable|n}{variable|t} {operator|=} {variable|e}{variable|n}{variable|v}{variable|i}{variable|r}{variable|o}{variable|n}{variable|m}{variable|e}{variable|n}{variable|t} {variable|o}{variable|r} {comment|\{\}}
        {variable|s}{variable|e}{variable|l}{variable|f}{operator|.}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{variable|s} {operator|=} {variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{variable|s}
        {variable|s}{variable|e}{variable|l}{variable|f}{operator|.}{variable|m}{variable|e}{variable|a}{variable|s}{variable|u}{variable|r}{variable|e}{variable|s} {operator|=} {variable|m}{variable|e}{variable|a}{variable|s}{variable|u}{variable|r}{variable|e}{variable|s}


{variable|d}{variable|e}{variable|f} {variable|f}{variable|a}{variable|i}{variable|l}{non-standard bold|(}{variable|m}{variable|e}{variable|s}{variable|s}{variable|a}{variable|g}{variable|e}{non-standard bold|)}{operator|:}
    {variable|s}{variable|y}{variable|s}{operator|.}{variable|e}{variable|x}{variable|i}{variable|t}{non-standard bold|(}{variable|f}{string|"bench/run: \{message\}"}{non-standard bold|)}


{variable|d}{variable|e}{variable|f} {variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{variable|s}{non-standard bold|(}{non-standard bold|)}{operator|:}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r} {operator|=} {variable|a}{variable|r}{variable|g}{variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{operator|.}A{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}P{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{non-standard bold|(}{variable|d}{variable|e}{variable|s}{variable|c}{variable|r}{variable|i}{variable|p}{variable|t}{variable|i}{variable|o}{variable|n}{operator|=}{operator|_}{operator|_}{variable|d}{variable|o}{variable|c}{operator|_}{operator|_}{operator|,} {variable|f}{variable|o}{variable|r}{variable|m}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{operator|_}{variable|c}{variable|l}{variable|a}{variable|s}{variable|s}{operator|=}{variable|a}{variable|r}{variable|g}{variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{operator|.}R{variable|a}{variable|w}{non-standard bold|D}{variable|e}{variable|s}{variable|c}{variable|r}{variable|i}{variable|p}{variable|t}{variable|i}{variable|o}{variable|n}H{variable|e}{variable|l}{variable|p}F{variable|o}{variable|r}{variable|m}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--sizes"}{operator|,} {variable|d}{variable|e}{variable|f}{variable|a}{variable|u}{variable|l}{variable|t}{operator|=}{string|"50,1000,10000"}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"numbers of posts (%(default)s)"}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--tools"}{operator|,} {variable|d}{variable|e}{variable|f}{variable|a}{variable|u}{variable|l}{variable|t}{operator|=}{string|"jbuild,hugo,jekyll,floor"}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"(%(default)s)"}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--jdk"}{operator|,} {variable|d}{variable|e}{variable|f}{variable|a}{variable|u}{variable|l}{variable|t}{operator|=}{string|"25,17"}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"Java versions for jbuild, first also for the floor (%(default)s)"}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--gogc"}{operator|,} {variable|d}{variable|e}{variable|f}{variable|a}{variable|u}{variable|l}{variable|t}{operator|=}{string|"100"}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--runs"}{operator|,} {variable|t}{variable|y}{variable|p}{variable|e}{operator|=}{variable|i}{variable|n}{variable|t}{operator|,} {variable|d}{variable|e}{variable|f}{variable|a}{variable|u}{variable|l}{variable|t}{operator|=}{number|5}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"runs that count, after one that does not (%(default)s)"}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--jekyll-max"}{operator|,} {variable|t}{variable|y}{variable|p}{variable|e}{operator|=}{variable|i}{variable|n}{variable|t}{operator|,} {variable|d}{variable|e}{variable|f}{variable|a}{variable|u}{variable|l}{variable|t}{operator|=}{number|1000}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"largest size for Jekyll (%(default)s)"}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--seed"}{operator|,} {variable|t}{variable|y}{variable|p}{variable|e}{operator|=}{variable|i}{variable|n}{variable|t}{operator|,} {variable|d}{variable|e}{variable|f}{variable|a}{variable|u}{variable|l}{variable|t}{operator|=}{number|1}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"of the content (%(default)s)"}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--work"}{operator|,} {variable|t}{variable|y}{variable|p}{variable|e}{operator|=}P{variable|a}{variable|t}{variable|h}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"folder for all that is made; a new one in the system's if not given"}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--keep"}{operator|,} {variable|a}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n}{operator|=}{string|"store_true"}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"keep that folder"}{non-standard bold|)}
    {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|a}{variable|d}{variable|d}{operator|_}{variable|a}{variable|r}{variable|g}{variable|u}{variable|m}{variable|e}{variable|n}{variable|t}{non-standard bold|(}{string|"--json"}{operator|,} {variable|t}{variable|y}{variable|p}{variable|e}{operator|=}P{variable|a}{variable|t}{variable|h}{operator|,} {variable|h}{variable|e}{variable|l}{variable|p}{operator|=}{string|"write every single measurement here"}{non-standard bold|)}
    {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{variable|r}{operator|.}{variable|p}{variable|a}{variable|r}{variable|s}{variable|e}{operator|_}{variable|a}{variable|r}{variable|g}{variable|s}{non-standard bold|(}{non-standard bold|)}


{variable|d}{variable|e}{variable|f} {variable|j}{variable|d}{variable|k}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{non-standard bold|(}{variable|f}{variable|e}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{non-standard bold|)}{operator|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {variable|p}{variable|a}{variable|r}{variable|e}{variable|n}{variable|t}{variable|s} {operator|=} {punctuation|[}{string|"/usr/lib/jvm"}{operator|,} {string|"/usr/java"}{operator|,} {string|"/opt/java"}{operator|,} {string|"/Library/Java/JavaVirtualMachines"}{punctuation|]}
    {variable|p}{variable|a}{variable|r}{variable|e}{variable|n}{variable|t}{variable|s} {operator|+}{operator|=} {punctuation|[}{variable|s}{variable|t}{variable|r}{non-standard bold|(}P{variable|a}{variable|t}{variable|h}{operator|.}{variable|h}{variable|o}{variable|m}{variable|e}{non-standard bold|(}{non-standard bold|)} {operator|/} {variable|p}{non-standard bold|)} {variable|f}{variable|o}{variable|r} {variable|p} {variable|i}{variable|n} {non-standard bold|(}{string|".sdkman/candidates/java"}{operator|,} {string|".jdks"}{operator|,} {string|"Library/Java/JavaVirtualMachines"}{non-standard bold|)}{punctuation|]}
    {variable|h}{variable|o}{variable|m}{variable|e}{variable|s} {operator|=} {punctuation|[}P{variable|a}{variable|t}{variable|h}{non-standard bold|(}{variable|o}{variable|s}{operator|.}{variable|e}{variable|n}{variable|v}{variable|i}{variable|r}{variable|o}{variable|n}{punctuation|[}{string|"JAVA_HOME"}{punctuation|]}{non-standard bold|)}{punctuation|]} {variable|i}{variable|f} {string|"JAVA_HOME"} {variable|i}{variable|n} {variable|o}{variable|s}{operator|.}{variable|e}{variable|n}{variable|v}{variable|i}{variable|r}{variable|o}{variable|n} {variable|e}{variable|l}{variable|s}{variable|e} {punctuation|[}{punctuation|]}
    {variable|f}{variable|o}{variable|r} {variable|p}{variable|a}{variable|r}{variable|e}{variable|n}{variable|t} {variable|i}{variable|n} {variable|m}{variable|a}{variable|p}{non-standard bold|(}P{variable|a}{variable|t}{variable|h}{operator|,} {variable|p}{variable|a}{variable|r}{variable|e}{variable|n}{variable|t}{variable|s}{non-standard bold|)}{operator|:}
        {variable|i}{variable|f} {variable|p}{variable|a}{variable|r}{variable|e}{variable|n}{variable|t}{operator|.}{variable|i}{variable|s}{operator|_}{variable|d}{variable|i}{variable|r}{non-standard bold|(}{non-standard bold|)}{operator|:}
            {variable|f}{variable|o}{variable|r} {variable|c}{variable|h}{variable|i}{variable|l}{variable|d} {variable|i}{variable|n} {variable|s}{variable|o}{variable|r}{variable|t}{variable|e}{variable|d}{non-standard bold|(}{variable|p}{variable|a}{variable|r}{variable|e}{variable|n}{variable|t}{operator|.}{variable|i}{variable|t}{variable|e}{variable|r}{variable|d}{variable|i}{variable|r}{non-standard bold|(}{non-standard bold|)}{non-standard bold|)}{operator|:}
                {variable|h}{variable|o}{variable|m}{variable|e}{variable|s} {operator|+}{operator|=} {punctuation|[}{variable|c}{variable|h}{variable|i}{variable|l}{variable|d}{operator|,} {variable|c}{variable|h}{variable|i}{variable|l}{variable|d} {operator|/} {string|"Contents/Home"}{punctuation|]}
    {variable|f}{variable|o}{variable|r} {variable|h}{variable|o}{variable|m}{variable|e} {variable|i}{variable|n} {variable|h}{variable|o}{variable|m}{variable|e}{variable|s}{operator|:}
        {variable|r}{variable|e}{variable|l}{variable|e}{variable|a}{variable|s}{variable|e} {operator|=} {variable|h}{variable|o}{variable|m}{variable|e} {operator|/} {string|"release"}
        {variable|i}{variable|f} {variable|r}{variable|e}{variable|l}{variable|e}{variable|a}{variable|s}{variable|e}{operator|.}{variable|i}{variable|s}{operator|_}{variable|f}{variable|i}{variable|l}{variable|e}{non-standard bold|(}{non-standard bold|)} {variable|a}{variable|n}{variable|d} {non-standard bold|(}{variable|h}{variable|o}{variable|m}{variable|e} {operator|/} {string|"bin/javac"}{non-standard bold|)}{operator|.}{variable|i}{variable|s}{operator|_}{variable|f}{variable|i}{variable|l}{variable|e}{non-standard bold|(}{non-standard bold|)}{operator|:}
            {variable|f}{variable|o}{variable|r} {variable|l}{variable|i}{variable|n}{variable|e} {variable|i}{variable|n} {variable|r}{variable|e}{variable|l}{variable|e}{variable|a}{variable|s}{variable|e}{operator|.}{variable|r}{variable|e}{variable|a}{variable|d}{operator|_}{variable|t}{variable|e}{variable|x}{variable|t}{non-standard bold|(}{non-standard bold|)}{operator|.}{variable|s}{variable|p}{variable|l}{variable|i}{variable|t}{variable|l}{variable|i}{variable|n}{variable|e}{variable|s}{non-standard bold|(}{non-standard bold|)}{operator|:}
                {variable|i}{variable|f} {variable|l}{variable|i}{variable|n}{variable|e}{operator|.}{variable|s}{variable|t}{variable|a}{variable|r}{variable|t}{variable|s}{variable|w}{variable|i}{variable|t}{variable|h}{non-standard bold|(}{string|"JAVA_VERSION="}{non-standard bold|)} {variable|a}{variable|n}{variable|d} {variable|l}{variable|i}{variable|n}{variable|e}{operator|.}{variable|s}{variable|p}{variable|l}{variable|i}{variable|t}{non-standard bold|(}{operator|'}{string|"')[1].split("}{operator|.}{string|")[0] == feature:
                    return home.resolve()
    fail(f"}{variable|n}{variable|o} J{non-standard bold|D}K {comment|\{feature\}} {variable|w}{variable|a}{variable|s} {variable|f}{variable|o}{variable|u}{variable|n}{variable|d} {variable|i}{variable|n} JAVA{operator|_}H{non-standard bold|O}ME{operator|,} {comment|\{', '.join(parents)\}}{string|")


def install(work):
    "}{string|""}P{variable|u}{variable|t}{variable|s} {variable|t}{variable|h}{variable|e} {variable|t}{variable|o}{variable|o}{variable|l} {variable|w}{variable|h}{variable|e}{variable|r}{variable|e} {variable|i}{variable|t} {variable|s}{variable|t}{variable|a}{variable|n}{variable|d}{variable|s} {variable|a}{variable|l}{variable|o}{variable|n}{variable|e}{operator|,} {variable|a}{variable|s} {variable|i}{variable|t}{variable|s} {variable|u}{variable|s}{variable|e}{variable|r}{variable|s} {variable|h}{variable|a}{variable|v}{variable|e} {variable|i}{variable|t}{operator|;} {variable|i}{variable|n} {variable|a} {variable|c}{variable|l}{variable|o}{variable|n}{variable|e} {variable|t}{variable|h}{variable|e} {variable|l}{variable|a}{variable|u}{variable|n}{variable|c}{variable|h}{variable|e}{variable|r} {variable|l}{variable|o}{variable|o}{variable|k}{variable|s} {variable|f}{variable|o}{variable|r} {variable|c}{variable|h}{variable|a}{variable|n}{variable|g}{variable|e}{variable|d} {variable|s}{variable|o}{variable|u}{variable|r}{variable|c}{variable|e}{variable|s} {variable|t}{variable|o}{variable|o}{operator|.}{string|""}{string|"
    subprocess.run([ROOT / "}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|", "}{variable|v}{variable|e}{variable|r}{variable|s}{variable|i}{variable|o}{variable|n}{string|"], check=True, stdout=subprocess.DEVNULL)
    folder = work / "}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|"
    folder.mkdir()
    shutil.copy2(ROOT / "}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|", folder)
    shutil.copy2(ROOT / "}{variable|t}{variable|a}{variable|r}{variable|g}{variable|e}{variable|t}{operator|/}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|.}{variable|j}{variable|a}{variable|r}{string|", folder)
    return folder / "}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|"


def tools(options, work):
    wanted = options.tools.split("}{operator|,}{string|")
    made = []
    jdks = options.jdk.split("}{operator|,}{string|")
    if "}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|" in wanted:
        launcher = install(work)
        for jdk in jdks:
            environment = \{"}J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}JAVA{operator|_}H{non-standard bold|O}ME{string|": str(jdk_home(jdk)), "}X{non-standard bold|D}G{operator|_}CACHE{operator|_}H{non-standard bold|O}ME{string|": str(work / "}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{string|")\}
            # The first build trains the archive of classes; it does not count.
            made.append(Tool(f"}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|,} J{non-standard bold|D}K {comment|\{jdk\}}{string|", "}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|", [launcher, "}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|", "}{operator|-}{variable|q}{string|", "}{operator|-}{variable|s}{string|", "}SITE{string|", "}{operator|-}{variable|d}{string|", "}{non-standard bold|O}UTPUT{string|"],
                             environment, ["}{operator|.}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|"]))
    if "}{variable|h}{variable|u}{variable|g}{variable|o}{string|" in wanted:
        for gogc in options.gogc.split("}{operator|,}{string|"):
            made.append(Tool(f"}H{variable|u}{variable|g}{variable|o}{operator|,} G{non-standard bold|O}GC {comment|\{gogc\}}{string|", "}{variable|h}{variable|u}{variable|g}{variable|o}{string|",
                             ["}{variable|h}{variable|u}{variable|g}{variable|o}{string|", "}{operator|-}{operator|-}{variable|q}{variable|u}{variable|i}{variable|e}{variable|t}{string|", "}{operator|-}{operator|-}{variable|n}{variable|o}{non-standard bold|B}{variable|u}{variable|i}{variable|l}{variable|d}L{variable|o}{variable|c}{variable|k}{string|", "}{operator|-}{operator|-}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{non-standard bold|D}{variable|i}{variable|r}{string|", str(work / "}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|/}{variable|h}{variable|u}{variable|g}{variable|o}{string|"),
                              "}{operator|-}{variable|s}{string|", "}SITE{string|", "}{operator|-}{variable|d}{string|", "}{non-standard bold|O}UTPUT{string|"], \{"}G{non-standard bold|O}GC{string|": gogc\}, ["}{variable|r}{variable|e}{variable|s}{variable|o}{variable|u}{variable|r}{variable|c}{variable|e}{variable|s}{string|"]))
    if "}{variable|j}{variable|e}{variable|k}{variable|y}{variable|l}{variable|l}{string|" in wanted:
        made.append(Tool("}J{variable|e}{variable|k}{variable|y}{variable|l}{variable|l}{string|", "}{variable|j}{variable|e}{variable|k}{variable|y}{variable|l}{variable|l}{string|", ["}{variable|j}{variable|e}{variable|k}{variable|y}{variable|l}{variable|l}{string|", "}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|", "}{operator|-}{variable|q}{string|", "}{operator|-}{variable|s}{string|", "}SITE{string|", "}{operator|-}{variable|d}{string|", "}{non-standard bold|O}UTPUT{string|"], \{\},
                         ["}{operator|.}{variable|j}{variable|e}{variable|k}{variable|y}{variable|l}{variable|l}{operator|-}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{string|", "}{operator|.}{variable|j}{variable|e}{variable|k}{variable|y}{variable|l}{variable|l}{operator|-}{variable|m}{variable|e}{variable|t}{variable|a}{variable|d}{variable|a}{variable|t}{variable|a}{string|"]))
    if "}{variable|f}{variable|l}{variable|o}{variable|o}{variable|r}{string|" in wanted:
        home = jdk_home(jdks[0])
        classes = work / "}{variable|f}{variable|l}{variable|o}{variable|o}{variable|r}{string|"
        subprocess.run([home / "}{variable|b}{variable|i}{variable|n}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{variable|c}{string|", "}{operator|-}{variable|d}{string|", classes, BENCH / "}F{variable|l}{variable|o}{variable|o}{variable|r}{operator|.}{variable|j}{variable|a}{variable|v}{variable|a}{string|"], check=True)
        flags = ["}{operator|-}XX{operator|:}{operator|+}U{variable|s}{variable|e}S{variable|e}{variable|r}{variable|i}{variable|a}{variable|l}GC{string|", "}{operator|-}XX{operator|:}T{variable|i}{variable|e}{variable|r}{variable|e}{variable|d}S{variable|t}{variable|o}{variable|p}A{variable|t}L{variable|e}{variable|v}{variable|e}{variable|l}{operator|=}{number|1}{string|", "}{operator|-}XX{operator|:}{operator|-}U{variable|s}{variable|e}P{variable|e}{variable|r}{variable|f}{non-standard bold|D}{variable|a}{variable|t}{variable|a}{string|"]
        made.append(Tool(f"}{variable|f}{variable|l}{variable|o}{variable|o}{variable|r}{operator|,} J{non-standard bold|D}K {comment|\{jdks[0]\}}{string|", "}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|",
                         [home / "}{variable|b}{variable|i}{variable|n}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|", *flags, "}{operator|-}{variable|c}{variable|p}{string|", classes, "}F{variable|l}{variable|o}{variable|o}{variable|r}{string|", "}SITE{string|", "}LIST{string|", "}{non-standard bold|O}UTPUT{string|"], \{\}, [],
                         ["}{variable|c}{variable|o}{variable|l}{variable|d}{string|"]))
    return made


def timed(command, environment, folder):
    "}{string|""}W{variable|a}{variable|l}{variable|l} {variable|s}{variable|e}{variable|c}{variable|o}{variable|n}{variable|d}{variable|s}{operator|,} CPU {variable|s}{variable|e}{variable|c}{variable|o}{variable|n}{variable|d}{variable|s} {variable|a}{variable|n}{variable|d} {variable|p}{variable|e}{variable|a}{variable|k} {variable|m}{variable|e}{variable|g}{variable|a}{variable|b}{variable|y}{variable|t}{variable|e}{variable|s} {variable|o}{variable|f} {variable|o}{variable|n}{variable|e} {variable|p}{variable|r}{variable|o}{variable|c}{variable|e}{variable|s}{variable|s}{operator|.}{string|""}{string|"
    os.sync()
    with open(folder / "}{variable|l}{variable|o}{variable|g}{string|", "}{variable|w}{variable|b}{string|") as log:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        fail(f"}{comment|\{' '.join(map(str, command))\}} {variable|e}{variable|n}{variable|d}{variable|e}{variable|d} {variable|w}{variable|i}{variable|t}{variable|h} {comment|\{process.returncode\}}{operator|:}{operator|\\}{variable|n}{comment|\{(folder / 'log').read_text()[-3000:]\}}{string|")
    scale = 1 if sys.platform == "}{variable|d}{variable|a}{variable|r}{variable|w}{variable|i}{variable|n}{string|" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


class Size:
    "}{string|""}A{variable|l}{variable|l} {variable|t}{variable|h}{variable|a}{variable|t} {variable|i}{variable|s} {variable|m}{variable|e}{variable|a}{variable|s}{variable|u}{variable|r}{variable|e}{variable|d} {variable|w}{variable|i}{variable|t}{variable|h} {variable|o}{variable|n}{variable|e} {variable|n}{variable|u}{variable|m}{variable|b}{variable|e}{variable|r} {variable|o}{variable|f} {variable|p}{variable|o}{variable|s}{variable|t}{variable|s}{operator|.}{string|""}{string|"

    def __init__(self, posts, options, all_tools, work):
        self.posts = posts
        self.options = options
        self.tools = [t for t in all_tools if t.site_name != "}{variable|j}{variable|e}{variable|k}{variable|y}{variable|l}{variable|l}{string|" or posts <= options.jekyll_max]
        self.folder = work / str(posts)
        self.folder.mkdir()
        self.results = \{\}
        self.files = 0
        self.bytes = 0
        self.check = "}{string|"
        self.edited_name = None

    def measure(self):
        # Two variants of a generator have a site each, since they keep things in it.
        subprocess.run([jdk_home(self.options.jdk.split("}{operator|,}{string|")[0]) / "}{variable|b}{variable|i}{variable|n}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|", BENCH / "}G{variable|e}{variable|n}{variable|e}{variable|r}{variable|a}{variable|t}{variable|e}{operator|.}{variable|j}{variable|a}{variable|v}{variable|a}{string|",
                        "}{operator|-}{operator|-}{variable|p}{variable|o}{variable|s}{variable|t}{variable|s}{string|", str(self.posts), "}{operator|-}{operator|-}{variable|s}{variable|e}{variable|e}{variable|d}{string|", str(self.options.seed), "}{operator|-}{operator|-}{variable|o}{variable|u}{variable|t}{string|", self.folder / "}{variable|s}{variable|i}{variable|t}{variable|e}{variable|s}{string|",
                        "}{operator|-}{operator|-}{variable|t}{variable|e}{variable|m}{variable|p}{variable|l}{variable|a}{variable|t}{variable|e}{variable|s}{string|", BENCH / "}{variable|t}{variable|e}{variable|m}{variable|p}{variable|l}{variable|a}{variable|t}{variable|e}{variable|s}{string|",
                        "}{operator|-}{operator|-}{variable|t}{variable|o}{variable|o}{variable|l}{variable|s}{string|", "}{operator|,}{string|".join(sorted(\{t.site_name for t in self.tools\} \| \{"}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{string|"\}))], check=True)
        for tool in self.tools:
            source = self.folder / "}{variable|s}{variable|i}{variable|t}{variable|e}{variable|s}{string|" / tool.site_name
            shutil.copytree(source, self.site(tool))
        for run in range(self.options.runs + 1):
            for measure in MEASURES:
                for i in range(len(self.tools)):
                    tool = self.tools[(i + run) % len(self.tools)]
                    if measure in tool.measures and (run > 0 or not tool.name.startswith("}{variable|f}{variable|l}{variable|o}{variable|o}{variable|r}{string|")):
                        self.once(tool, measure, run)
            if run == 0:
                self.compare()
            print(f"}{comment|\{self.posts\}} {variable|p}{variable|o}{variable|s}{variable|t}{variable|s}{operator|:} {variable|r}{variable|u}{variable|n} {comment|\{run\}} {variable|o}{variable|f} {comment|\{self.options.runs\}} {variable|d}{variable|o}{variable|n}{variable|e}{string|", file=sys.stderr)

    def site(self, tool):
        return self.folder / "}{variable|s}{variable|i}{variable|t}{variable|e}{string|" / tool.name.replace("} {string|", "}{operator|-}{string|").replace("}{operator|,}{string|", "}{string|")

    def output(self, tool, run):
        return self.folder / "}{variable|o}{variable|u}{variable|t}{variable|p}{variable|u}{variable|t}{string|" / f"}{comment|\{run\}}{operator|-}{comment|\{self.site(tool).name\}}{string|"

    def once(self, tool, measure, run):
        site, output = self.site(tool), self.output(tool, run)
        output.parent.mkdir(exist_ok=True)
        if measure == "}{variable|c}{variable|o}{variable|l}{variable|d}{string|":
            for cache in tool.caches:
                shutil.rmtree(site / cache, ignore_errors=True)
        if measure == "}{variable|o}{variable|n}{variable|e} {variable|e}{variable|d}{variable|i}{variable|t}{string|":
            with open(self.edited(site), "}{variable|a}{string|") as post:
                post.write(f"}{operator|\\}{variable|n}{non-standard bold|O}{variable|n}{variable|e} {variable|m}{variable|o}{variable|r}{variable|e} {variable|s}{variable|e}{variable|n}{variable|t}{variable|e}{variable|n}{variable|c}{variable|e}{operator|,} {variable|t}{variable|h}{variable|e} {comment|\{run\}}{variable|t}{variable|h} {variable|o}{variable|f} {variable|i}{variable|t}{variable|s} {variable|k}{variable|i}{variable|n}{variable|d}{operator|.}{operator|\\}{variable|n}{string|")
        values = \{"}SITE{string|": site, "}{non-standard bold|O}UTPUT{string|": output, "}LIST{string|": self.folder / "}{variable|l}{variable|i}{variable|s}{variable|t}{string|"\}
        command = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        environment = tool.environment \| (\{"}J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}ARCHIVE{string|": "}{variable|w}{variable|a}{variable|i}{variable|t}{string|"\} if run == 0 else \{\})
        result = timed(command, environment, self.folder)
        if run > 0:
            self.results.setdefault((tool.name, measure), []).append(result)

    def edited(self, site):
        "}{string|""}T{variable|h}{variable|e} {variable|f}{variable|i}{variable|r}{variable|s}{variable|t} {variable|p}{variable|o}{variable|s}{variable|t} {variable|f}{variable|r}{variable|o}{variable|m} {variable|t}{variable|h}{variable|e} {variable|m}{variable|i}{variable|d}{variable|d}{variable|l}{variable|e} {variable|o}{variable|f} {variable|t}{variable|h}{variable|e} {variable|b}{variable|l}{variable|o}{variable|g}{character-code number|'s} {variable|t}{variable|i}{variable|m}{variable|e} {variable|o}{variable|n}{operator|;} {variable|t}{variable|h}{variable|e} {variable|s}{variable|a}{variable|m}{variable|e} {variable|f}{variable|o}{variable|r} {variable|a}{variable|l}{variable|l} {variable|t}{variable|o}{variable|o}{variable|l}{variable|s}{operator|.}{string|""}{string|"
        if not self.edited_name:
            with os.scandir(self.folder / "}{variable|s}{variable|i}{variable|t}{variable|e}{variable|s}{operator|/}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|/}{operator|_}{variable|p}{variable|o}{variable|s}{variable|t}{variable|s}{string|") as posts:
                self.edited_name = min(post.name for post in posts if post.name >= "}{number|2019}{operator|-}{number|10}{string|")
        hugos = site / "}{variable|c}{variable|o}{variable|n}{variable|t}{variable|e}{variable|n}{variable|t}{operator|/}{variable|p}{variable|o}{variable|s}{variable|t}{variable|s}{string|" / self.edited_name[len("}{number|2019}{operator|-}{number|10}{operator|-}{number|01}{operator|-}"{non-standard bold|)}{operator|:}{punctuation|]}
