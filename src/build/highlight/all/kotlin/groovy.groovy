#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

{annotation builtin|@CompileStatic}
{keyword|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    {keyword|private} {keyword|final} List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string-literal singleline|{string|"Shelf of }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|jars{punctuation|.}{function|size}{punctuation|(}{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string| jars, first }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|jars {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}{punctuation|.}name {operator|:} 'none'}{interpolation-punctuation punctuation|\}}}{string|"}}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} 'b c'{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}{function|every} {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string-literal singleline|{string|"no"}}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{function|each} {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string-literal singleline|{string|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|expect}{operator|:} a {operator|+} b {operator|==} c
    {keyword|where}{operator|:} a \| b {operator|\|\|} c
           {number|1} \| {number|2} {operator|\|\|} {number|3} {punctuation|\}}
