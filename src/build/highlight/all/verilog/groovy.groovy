#{operator|!/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {operator|\{}
    private {keyword|final} List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} {number|3}G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {operator|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {operator|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {operator|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {number|'b c}'{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${operator|\{}{number|1}{operator|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar {kernel-function property|$m} slashy{operator|/}$
        {keyword|assert} m{punctuation|.}every {operator|\{} k{punctuation|,} v {operator|->} k {operator|=~} {operator|/^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=>} {number|1} {operator|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {operator|\{} println it {operator|**} {number|2} {operator|\}}
    {operator|\}}
{operator|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {operator|\{} {keyword|expect}{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {operator|\}}
