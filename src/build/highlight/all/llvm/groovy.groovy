#{punctuation|!}/{keyword|usr}/{keyword|bin}/{keyword|env} {keyword|groovy}
{keyword|import} {keyword|groovy}{punctuation|.}{keyword|transform}{punctuation|.}CompileStatic

{variable|@CompileStatic}
{keyword|class} Shelf{punctuation|<}T{punctuation|>} {keyword|implements} Iterable{punctuation|<}T{punctuation|>} {punctuation|\{}
    {keyword|private} {keyword|final} List{punctuation|<}T{punctuation|>} {keyword|jars} {punctuation|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    {keyword|def} {keyword|size} {punctuation|=} 3G
    String {type class-name|label} {punctuation|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{punctuation|<}T{punctuation|>} {keyword|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|jars}{punctuation|.}{keyword|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {keyword|main}{punctuation|(}{keyword|args}{punctuation|)} {punctuation|\{}
        {keyword|def} {keyword|m} {punctuation|=} {punctuation|[}{label|a:} {number|1}{punctuation|,} '{keyword|b} {keyword|c}': {number|2.5e3}{punctuation|,} {punctuation|(}{keyword|args}{punctuation|.}{keyword|length}{punctuation|)}: /{keyword|slashy} ${punctuation|\{}{number|1}{punctuation|\}} {keyword|regex}/{punctuation|]}
        {keyword|def} {keyword|s} {punctuation|=} '''{keyword|multi}
{keyword|line}''' + $/{keyword|dollar} ${keyword|m} {keyword|slashy}/$
        {keyword|assert} {keyword|m}{punctuation|.}{keyword|every} {punctuation|\{} {keyword|k}{punctuation|,} {keyword|v} -{punctuation|>} {keyword|k} {punctuation|=}~ /^{punctuation|[}{keyword|a}-{keyword|z}{punctuation|]}/ && {keyword|v} {punctuation|<}{punctuation|=}{punctuation|>} {number|1} {punctuation|\}} : {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{punctuation|<}{number|5}{punctuation|)}{punctuation|.}{keyword|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{keyword|each} {punctuation|\{} {keyword|println} {keyword|it} {punctuation|*}{punctuation|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// {keyword|spock}
{keyword|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {label|expect:} {keyword|a} + {keyword|b} {punctuation|=}{punctuation|=} {keyword|c}
    {label|where:} {keyword|a} \| {keyword|b} \|\| {keyword|c}
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
