{class-name|@file}:J{function|vm}N{function|ame}({string|"Kettle"})
{function|package} {function|kitchen}.{function|tea}

{function|import} {function|kotlin}.{function|math}.{function|max}

/{class-name|*}{class-name|*} A {function|kettle} {function|with} {function|a} `{function|temperature}`. {class-name|*}/
{function|data} {function|class} K{function|ettle}({function|val} {function|litres}: D{function|ouble} = 1.7, {function|var} {function|temperature}: I{function|nt} = 20) \{
    {function|val} {function|label}: S{function|tring} {function|get}() = {string|"Kettle of $\{"}{keyword|%.}1{function|f}{string|".format(litres)\} l at $temperature °C"}

    {function|companion} {function|object} \{ {function|const} {function|val} BOILING = 100; {function|private} {function|val} {function|names} = {function|list}O{function|f}({string|'a'}, {string|'\\n'}, {string|"b"}) \}
\}

{function|sealed} {function|interface} S{function|tep}
{function|object} W{function|ait} : S{function|tep}
{function|class} P{function|our}({function|val} {function|ml}: I{function|nt}) : S{function|tep}

{function|suspend} {function|fun} {function|brew}({function|k}: K{function|ettle}, {function|vararg} {function|steps}: S{function|tep}): R{function|esult}<I{function|nt}> = {function|run}C{function|atching} \{
    {function|loop}{class-name|@} {function|for} ({function|s} {function|in} {function|steps}) \{
        {function|when} ({function|s}) \{
            {function|is} P{function|our} -> {function|if} ({function|s}.{function|ml} !{function|in} 0..1_000) {function|break}{class-name|@loop} {function|else} {function|println}({string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""})
            W{function|ait} -> T{function|hread}.{function|sleep}(1_000L)
            {function|else} -> {function|return}{class-name|@runCatching} -1
        \}
    \}
    {function|max}(0{function|x1}F, 0{function|b101}) + 1.5{function|e3f}.{function|to}I{function|nt}() /{class-name|*} {function|done} {class-name|*}/
\}
