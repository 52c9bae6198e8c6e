#!{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

{operator|@}CompileStatic
{keyword|class} {class-name|Shelf}{operator|<}T{operator|>} {keyword|implements} {class-name|Iterable}{operator|<}T{operator|>} \{
    {keyword|private} final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} {class-name|LinkedList}
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} \{ jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} \}

    static {function|main}{punctuation|(}args{punctuation|)} \{
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2}{punctuation|.}5e3{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy $\{{number|1}\} regex{operator|/}{punctuation|]}
        def s {operator|=} '{string|''}multi
line'{string|''} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{keyword|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each \{ println it {operator|**} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{punctuation|:} a {operator|+} b {operator|=}{operator|=} c
    where{punctuation|:} a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} \}
