{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}{function-call function|env} groovy
{function-call function|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{function-call function|class} Shelf{operator|<}T{operator|>} {function-call function|implements} Iterable{operator|<}T{operator|>} {punctuation|\{}
    {function-call function|private} final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    {function-call function|def} size {operator|=} 3G
    {function-call function|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function-call function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    {function-call function|static} main{punctuation|(}args{punctuation|)} {punctuation|\{}
        {function-call function|def} m {operator|=} {punctuation|[}{argument attr-name|a}{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} 2{punctuation|.}5e3{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}{function-call function|slashy} {path string|$}{punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {function-call function|def} s {operator|=} '''multi
{function-call function|line}''' {operator|+} {path string|$/dollar} {path string|$m} slashy{operator|/}{path string|$}
        {function-call function|assert} m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}1{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} {function-call function|println} it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
{function-call function|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {argument attr-name|expect}{punctuation|:} a {operator|+} b {operator|==} c
    {argument attr-name|where}{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
