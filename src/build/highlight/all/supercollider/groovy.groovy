{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}{class-name|CompileStatic}

{operator|@}{class-name|CompileStatic}
class {class-name|Shelf}{operator|<}{class-name|T}{operator|>} implements {class-name|Iterable}{operator|<}{class-name|T}{operator|>} {punctuation|\{}
    private final {class-name|List}{operator|<}{class-name|T}{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as {class-name|LinkedList}
    def size {operator|=} 3G
    {class-name|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {class-name|Iterator}{operator|<}{class-name|T}{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}{label property|a}{punctuation|:} {number|1}{punctuation|,} {symbol|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy {char|$\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {symbol|''}'multi
line{symbol|''}' {operator|+} {char|$/}dollar {char|$m} slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {label property|expect}{punctuation|:} a {operator|+} b {operator|==} c
    {label property|where}{punctuation|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
