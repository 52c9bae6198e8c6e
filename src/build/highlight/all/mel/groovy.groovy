#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{function|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{function|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    {function|private} final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    {function|def} size {operator|=} {number|3}G
    {function|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {function|Iterator}{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {function|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        {function|def} m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} {number|2.5}e3{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {function|def} s {operator|=} '''multi
{function|line}''' {operator|+} ${operator|/}dollar {variable|$m} slashy{operator|/}$
        {function|assert} m{punctuation|.}every {punctuation|\{} {function|k}{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}{punctuation|[}a{flag operator|-z}{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} {function|println} it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{function|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {function|expect}{punctuation|:} a {operator|+} b {operator|==} c
    {function|where}{punctuation|:} a \| b {operator|\|\|} c
           {number|1} \| {number|2} {operator|\|\|} {number|3} {punctuation|\}}
