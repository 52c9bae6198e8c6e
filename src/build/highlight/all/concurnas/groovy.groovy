#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

{annotation builtin|@CompileStatic}
{keyword|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    {keyword|private} final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {operator|as} LinkedList
    {keyword|def} size {operator|=} {number|3}G
    String label {operator|=} {string-literal|{string|"Shelf of $}{interpolation|{punctuation|\{}jars{punctuation|.}size{punctuation|(}{punctuation|)}{punctuation|\}}}{string| jars, first $}{interpolation|{punctuation|\{}jars {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}{punctuation|.}name {punctuation|:} {string-literal|{string|'none'}}{punctuation|\}}}{string|"}}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string-literal|{string|'b c'}}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {keyword|def} s {operator|=} {string-literal|{string|''}}'multi
line'{string-literal|{string|''}} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        {keyword|assert} m{punctuation|.}{keyword|every} {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string-literal|{string|"no"}}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{keyword|def} {string-literal|{string|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a \| {langext|{class-name|b} {punctuation|\|\|}{string| c
           1 \| 2 }{punctuation|\|\|}} {number|3} {punctuation|\}}
