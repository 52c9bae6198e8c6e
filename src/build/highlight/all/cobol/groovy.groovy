#!{operator|/}usr{operator|/}bin{operator|/}env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} \{
    {keyword|private} {keyword|final} {keyword|List}{operator|<}T{operator|>} jars {operator|=} [] {keyword|as} LinkedList
    def {keyword|size} {operator|=} 3G
    {keyword|String} {keyword|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} \{ jars{punctuation|.}iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m {operator|=} [a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}{keyword|length}{punctuation|)}{punctuation|:} {operator|/}slashy $\{{number|1}\} regex{operator|/}]
        def s {operator|=} '{string|''}multi
{keyword|line}'{string|''} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}{keyword|every} \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}^[a-z]{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each \{ println it {operator|*}{operator|*} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{punctuation|:} a {operator|+} b {operator|=}{operator|=} c
    where{punctuation|:} a \| b \|\| c
           {level number|1} \| {number|2} \|\| {number|3} \}
