#!{operator|/}{rule|usr}{operator|/}{rule|bin}{operator|/}{rule|env} {rule|groovy}
{rule|import} {rule|groovy}.{rule|transform}.{rule|CompileStatic}

@{rule|CompileStatic}
{rule|class} {rule|Shelf}{rule|{punctuation|<}T{punctuation|>}} {rule|implements} {rule|Iterable}{rule|{punctuation|<}T{punctuation|>}} \{
    {rule|private} {rule|final} {rule|List}{rule|{punctuation|<}T{punctuation|>}} {rule|jars} {operator|=} {punctuation|[}{punctuation|]} {rule|as} {rule|LinkedList}
    {rule|def} {rule|size} {operator|=} {repetition operator|3}{rule|G}
    {rule|String} {rule|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {rule|Iterator}{rule|{punctuation|<}T{punctuation|>}} {rule|iterator}{punctuation|(}{punctuation|)} \{ {rule|jars}.{rule|iterator}{punctuation|(}{punctuation|)} \}

    {rule|static} {rule|main}{punctuation|(}{rule|args}{punctuation|)} \{
        {rule|def} {rule|m} {operator|=} {punctuation|[}{rule|a}: {repetition operator|1}, '{rule|b} {rule|c}': {repetition operator|2}.{repetition operator|5}{rule|e3}, {punctuation|(}{rule|args}.{rule|length}{punctuation|)}: {operator|/}{rule|slashy} $\{{repetition operator|1}\} {rule|regex}{operator|/}{punctuation|]}
        {rule|def} {rule|s} {operator|=} '''{rule|multi}
{rule|line}''' + ${operator|/}{rule|dollar} ${rule|m} {rule|slashy}{operator|/}$
        {rule|assert} {rule|m}.{rule|every} \{ {rule|k}, {rule|v} -> {rule|k} {operator|=}~ {operator|/}^{punctuation|[}{rule|a-z}{punctuation|]}{operator|/} && {rule|v} {rule|{punctuation|<}={punctuation|>}} {repetition operator|1} \} : {string|"no"}
        {punctuation|(}{repetition operator|1}..<{repetition operator|5}{punctuation|)}.{rule|step}{punctuation|(}{repetition operator|2}{punctuation|)}.{rule|each} \{ {rule|println} {rule|it} {repetition operator|*}{repetition operator|*} {repetition operator|2} \}
    \}
\}
{operator|/}{operator|/} {rule|spock}
{rule|def} {string|"adds"}{punctuation|(}{punctuation|)} \{ {rule|expect}: {rule|a} + {rule|b} {operator|=}{operator|=} {rule|c}
    {rule|where}: {rule|a} \| {rule|b} \|\| {rule|c}
           {repetition operator|1} \| {repetition operator|2} \|\| {repetition operator|3} \}
