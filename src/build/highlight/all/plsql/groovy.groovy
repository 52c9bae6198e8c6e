#!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

{variable|@CompileStatic}
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} \{
    {keyword|private} {keyword|final} List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def {keyword|size} {operator|=} {number|3}G
    {keyword|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} \{ jars{punctuation|.}iterator{punctuation|(}{punctuation|)} \}

    {keyword|static} main{punctuation|(}args{punctuation|)} \{
        def m {operator|=} {punctuation|[}{keyword|a}{operator|:} {number|1}{punctuation|,} {string|'b c'}{operator|:} {number|2.5}e3{punctuation|,} {punctuation|(}args{punctuation|.}{keyword|length}{punctuation|)}{operator|:} {operator|/}slashy $\{{number|1}\} regex{operator|/}{punctuation|]}
        def s {operator|=} {string|'''multi
line'''} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}^{punctuation|[}{keyword|a}{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} \} {operator|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each \{ println it {operator|**} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{operator|:} {keyword|a} {operator|+} b {operator|=}{operator|=} {keyword|c}
    {keyword|where}{operator|:} {keyword|a} \| b {operator|\|\|} {keyword|c}
           {number|1} \| {number|2} {operator|\|\|} {number|3} \}
