#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} {namespace|groovy{punctuation|.}transform{punctuation|.}}CompileStatic

{annotation punctuation|@CompileStatic}
{keyword|class} Shelf{generics|{punctuation|<}{class-name|T}{punctuation|>}} implements Iterable{generics|{punctuation|<}{class-name|T}{punctuation|>}} {punctuation|\{}
    {keyword|private} {keyword|final} List{generics|{punctuation|<}{class-name|T}{punctuation|>}} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    {keyword|def} size {operator|=} {number|3}G
    {builtin|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{generics|{punctuation|<}{class-name|T}{punctuation|>}} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} {char|'b c'}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {keyword|def} s {operator|=} {string|''}{symbol|'multi}
line{string|''}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<}{keyword|=>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}<{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{keyword|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b {operator|==} c
    where{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
