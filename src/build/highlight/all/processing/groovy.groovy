#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}{type class-name|CompileStatic}

@{type class-name|CompileStatic}
{keyword|class} {class-name|Shelf}{operator|<}{type class-name|T}{operator|>} {keyword|implements} {class-name|Iterable}{operator|<}{type class-name|T}{operator|>} {punctuation|\{}
    {keyword|private} {keyword|final} {type class-name|List}{operator|<}{type class-name|T}{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as {type class-name|LinkedList}
    def size {operator|=} {number|3}G
    {type class-name|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {type class-name|Iterator}{operator|<}{type class-name|T}{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string|''}'multi
line{string|''}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
