#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} \{
    private final List{operator|<}T{operator|>} jars {operator|=} {operator|[}{operator|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator() \{ jars.iterator() \}

    static main(args) \{
        def m {operator|=} {operator|[}a: {number|1}, {string|'b c'}: {number|2.5e3}, (args.length): {operator|/}slashy {operator|$}\{{number|1}\} regex{operator|/}{operator|]}
        def s {operator|=} {string|''}'multi
line{string|''}' {operator|+} {operator|$}{operator|/}dollar {operator|$}m slashy{operator|/}{operator|$}
        assert m.every \{ k, v {operator|-}{operator|>} k {operator|=}~ {operator|/}^{operator|[}a{operator|-}z{operator|]}{operator|/} {operator|&}{operator|&} v {operator|<}{operator|=}{operator|>} {number|1} \} : {string|"no"}
        ({number|1}..{operator|<}{number|5}).step({number|2}).each \{ println it {operator|*}{operator|*} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}() \{ expect: a {operator|+} b {operator|=}{operator|=} c
    {label function|where:} a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} \}
