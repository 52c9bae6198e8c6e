#!/{function|usr}/{function|bin}/{function|env} {function|groovy}
{function|import} {function|groovy}.{function|transform}.C{function|ompile}S{function|tatic}

{class-name|@CompileStatic}
{function|class} S{function|helf}<T> {function|implements} I{function|terable}<T> \{
    {function|private} {function|final} L{function|ist}<T> {function|jars} = [] {function|as} L{function|inked}L{function|ist}
    {function|def} {function|size} = 3G
    S{function|tring} {function|label} = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    I{function|terator}<T> {function|iterator}() \{ {function|jars}.{function|iterator}() \}

    {function|static} {function|main}({function|args}) \{
        {function|def} {function|m} = [{function|a}: 1, {string|'b c'}: 2.5{function|e3}, ({function|args}.{function|length}): /{function|slashy} $\{1\} {function|regex}/]
        {function|def} {function|s} = {string|''}{string|'multi
line'}{string|''} + $/{function|dollar} ${function|m} {function|slashy}/$
        {function|assert} {function|m}.{function|every} \{ {function|k}, {function|v} -> {function|k} {keyword|=~} /^[{function|a-z}]/ && {function|v} <{keyword|=>} 1 \} : {string|"no"}
        (1..<5).{function|step}(2).{function|each} \{ {function|println} {function|it} {class-name|*}{class-name|*} 2 \}
    \}
\}
// {function|spock}
{function|def} {string|"adds"}() \{ {function|expect}: {function|a} + {function|b} {keyword|==} {function|c}
    {function|where}: {function|a} \| {function|b} \|\| {function|c}
           1 \| 2 \|\| 3 \}
