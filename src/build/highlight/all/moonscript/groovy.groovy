{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}{class-name|CompileStatic}

{variable|@}{class-name|CompileStatic}
{keyword|class} {class-name|Shelf}{operator|<}{class-name|T}{operator|>} implements {class-name|Iterable}{operator|<}{class-name|T}{operator|>} {punctuation|\{}
    private final {class-name|List}{operator|<}{class-name|T}{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as {class-name|LinkedList}
    def size {operator|=} 3G
    {class-name|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {class-name|Iterator}{operator|<}{class-name|T}{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}{property|a}{operator|:} {number|1}{punctuation|,} {string|'b c'}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string|''}{string|'multi
line'}{string|''} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        {function|assert} m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}~ {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {property|expect}{operator|:} a {operator|+} b {operator|==} c
    {property|where}{operator|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
