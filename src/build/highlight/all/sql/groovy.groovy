{comment|#!/usr/bin/env groovy}
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

{variable|@CompileStatic}
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} \{
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def size {operator|=} {number|3}G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} \{ jars{punctuation|.}iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m {operator|=} {punctuation|[}a: {number|1}{punctuation|,} {string|'b c'}: {number|2.5}e3{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}: {operator|/}slashy $\{{number|1}\} regex{operator|/}{punctuation|]}
        def s {operator|=} {string|'''multi
line'''} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=>} {number|1} \} : {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each \{ println it {operator|*}{operator|*} {number|2} \}
    \}
\}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect: a {operator|+} b {operator|=}{operator|=} c
    {keyword|where}: a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} \}
