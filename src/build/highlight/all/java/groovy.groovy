#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} {namespace|groovy{punctuation|.}transform{punctuation|.}}{class-name|CompileStatic}

{annotation punctuation|@CompileStatic}
{keyword|class} {class-name|Shelf}{generics|{punctuation|<}{class-name|T}{punctuation|>}} {keyword|implements} {class-name|Iterable}{generics|{punctuation|<}{class-name|T}{punctuation|>}} {punctuation|\{}
    {keyword|private} {keyword|final} {class-name|List}{generics|{punctuation|<}{class-name|T}{punctuation|>}} jars {operator|=} {punctuation|[}{punctuation|]} as {class-name|LinkedList}
    def size {operator|=} {number|3}G
    {class-name|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {class-name|Iterator}{generics|{punctuation|<}{class-name|T}{punctuation|>}} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} {char|'b c'}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        {keyword|assert} m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}<{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b {operator|==} c
    where{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
