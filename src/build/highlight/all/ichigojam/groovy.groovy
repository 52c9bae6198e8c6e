#{operator|!}{operator|/}{function|usr}{operator|/}{function|bin}{operator|/}env groovy
import groovy.transform.CompileStatic

{label|@CompileStatic}
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} \{
    private final {keyword|List}{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} {number|3}G
    String label {operator|=} "Shelf of $\{jars.size{punctuation|(}{punctuation|)}\} jars{punctuation|,} first $\{jars ? jars{punctuation|[}{number|0}{punctuation|]}?.name {punctuation|:} {comment|'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {comment|'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        def s {operator|=} {comment|'''multi}
{function|line}'{comment|'' + $/dollar $m slashy/$}
        assert m.every \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}.{operator|<}{number|5}{punctuation|)}.{keyword|step}{punctuation|(}{number|2}{punctuation|)}.each \{ println it {operator|*}{operator|*} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{punctuation|:} a {operator|+} b {operator|=}{operator|=} c
    where{punctuation|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} \}
