#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{operator|<}{register variable|T}{operator|>} implements Iterable{operator|<}{register variable|T}{operator|>} \{
    private final List{operator|<}{register variable|T}{operator|>} jars {operator|=} [] as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}{register variable|T}{operator|>} iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m {operator|=} [{register variable|a}{punctuation|:} {decimal-number number|1}{punctuation|,} {string|'b c'}{punctuation|:} {decimal-number number|2}.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} {operator|/}slashy $\{{decimal-number number|1}\} regex{operator|/}]
        def {register variable|s} {operator|=} {string|''}'multi
line{string|''}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{directive property|.every} \{ k{punctuation|,} {register variable|v} {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}[{register variable|a}{operator|-}{register variable|z}]{operator|/} {operator|&&} {register variable|v} {operator|<=}{operator|>} {decimal-number number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{decimal-number number|1}..{operator|<}{decimal-number number|5}{punctuation|)}.step{punctuation|(}{decimal-number number|2}{punctuation|)}{directive property|.each} \{ println it {operator|*}{operator|*} {decimal-number number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{punctuation|:} {register variable|a} {operator|+} b {operator|==} {register variable|c}
    where{punctuation|:} {register variable|a} {operator|\|} b {operator|\|\|} {register variable|c}
           {decimal-number number|1} {operator|\|} {decimal-number number|2} {operator|\|\|} {decimal-number number|3} \}
