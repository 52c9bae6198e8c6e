#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} [] as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {identifier|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} [a{operator|:} {number|1}{punctuation|,} 'b c'{operator|:} {number|2}.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}{operator|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}]
        def s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m.every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}{operator|~} {operator|/}{operator|^}[a{operator|-}z]{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {identifier|"no"}
        {punctuation|(}{number|1}.{location-counter important|.}{operator|<}{number|5}{punctuation|)}{section keyword|.step}{punctuation|(}{number|2}{punctuation|)}{section keyword|.each} {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def {identifier|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b {operator|==} c
    where{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
