#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

{annotation punctuation|@CompileStatic}
{keyword|class} {class-name|Shelf{punctuation|<}T{punctuation|>}} {keyword|implements} {class-name|Iterable{punctuation|<}T{punctuation|>}} {punctuation|\{}
    {keyword|private} {keyword|final} {class-name|{keyword|List}{punctuation|<}T{punctuation|>}} jars {operator|=} {sql language-sql|{punctuation|[}{punctuation|]}} {keyword|as} LinkedList
    {class-name|def} size {operator|=} 3G
    {keyword|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {class-name|Iterator{punctuation|<}T{punctuation|>}} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        {class-name|def} m {operator|=} {sql language-sql|{punctuation|[}a: {number|1}{punctuation|,} {string|'b c'}: {number|2.5}e3{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}: {operator|/}slashy $\{{number|1}\} regex{operator|/}{punctuation|]}}
        {class-name|def} s {operator|=} {string|''}'multi
line{string|''}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b {operator|==} {class-name|c}
    {keyword|where}{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
