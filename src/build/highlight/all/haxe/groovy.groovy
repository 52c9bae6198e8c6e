#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}{class-name|CompileStatic}

@{class-name|CompileStatic}
{keyword|class} {class-name|Shelf}{operator|<}{class-name|T}{operator|>} {keyword|implements} {class-name|Iterable}{operator|<}{class-name|T}{operator|>} {punctuation|\{}
    {keyword|private} {keyword|final} {class-name|List}{operator|<}{class-name|T}{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} {class-name|LinkedList}
    def size {operator|=} {number|3}G
    {class-name|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {class-name|Iterator}{operator|<}{class-name|T}{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} {string-interpolation|{string|'b c'}}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {operator|/}slashy {reification important|$}{punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string-interpolation|{string|''}}{string-interpolation|{string|'multi
line'}}{string-interpolation|{string|''}} {operator|+} ${operator|/}dollar {reification important|$m} slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b {operator|==} c
    where{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
