#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} {class-name|{namespace|groovy{punctuation|.}transform{punctuation|.}}CompileStatic}

{metadata function|@CompileStatic}
{keyword|class} {class-name|Shelf}{generics|{punctuation|<}{class-name|T}{punctuation|>}} {keyword|implements} {class-name|Iterable}{generics|{punctuation|<}{class-name|T}{punctuation|>}} {punctuation|\{}
    private {keyword|final} {class-name|List}{generics|{punctuation|<}{class-name|T}{punctuation|>}} jars {operator|=} {punctuation|[}{punctuation|]} {operator|as} {class-name|LinkedList}
    def size {operator|=} {number|3}G
    {class-name|String} label {operator|=} {string-literal|{string|"Shelf of }{interpolation|{punctuation|$\{}{expression|jars{punctuation|.}{function|size}{punctuation|(}{punctuation|)}}{punctuation|\}}}{string| jars, first }{interpolation|{punctuation|$\{}{expression|jars {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}{punctuation|.}name {punctuation|:} {string-literal|{string|'none'}}}{punctuation|\}}}{string|"}}

    {class-name|Iterator}{generics|{punctuation|<}{class-name|T}{punctuation|>}} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string-literal|{string|'b c'}}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string-literal|{string|'''multi
line'''}} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        {keyword|assert} m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string-literal|{string|"no"}}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string-literal|{string|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
