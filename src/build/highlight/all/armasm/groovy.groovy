{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} \{
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m {operator|=} {punctuation|[}a: {number|1}{punctuation|,} {char|'b c'}: {number|2.5e3}{punctuation|,} {punctuation|(}args.length{punctuation|)}: {operator|/}slashy $\{{number|1}\} regex{operator|/}{punctuation|]}
        def s {operator|=} {char|''}'multi
line{char|''}' {operator|+} ${operator|/}dollar {variable|$m} slashy{operator|/}$
        assert m.every \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} \} : {string|"no"}
        {punctuation|(}{number|1}..{operator|<}{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each \{ println it {operator|*}{operator|*} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect: a {operator|+} b {operator|==} c
    where: a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} \}
