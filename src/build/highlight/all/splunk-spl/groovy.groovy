#!{operator|/}usr{operator|/}{keyword|bin}{operator|/}env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{operator|<}{boolean|T}{operator|>} implements Iterable{operator|<}{boolean|T}{operator|>} \{
    private final List{operator|<}{boolean|T}{operator|>} {property|jars} {operator|=} {punctuation|[}{punctuation|]} {operator-word operator|as} LinkedList
    def {property|size} {operator|=} 3G
    String {property|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}{boolean|T}{operator|>} {function|iterator}{punctuation|(}{punctuation|)} \{ jars.{function|iterator}{punctuation|(}{punctuation|)} \}

    static {function|main}{punctuation|(}args{punctuation|)} \{
        def {property|m} {operator|=} {punctuation|[}a: {number|1}{punctuation|,} 'b c': {number|2}.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}: {operator|/}slashy $\{{number|1}\} {keyword|regex}{operator|/}{punctuation|]}
        def {property|s} {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m.every \{ k{punctuation|,} v {operator|-}{operator|>} {property|k} {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} \} : {string|"no"}
        {punctuation|(}{number|1}..{operator|<}{number|5}{punctuation|)}.{function|step}{punctuation|(}{number|2}{punctuation|)}.each \{ println it {operator|*}{operator|*} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect: a {operator|+} b {operator|==} c
    {keyword|where}: a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} \}
