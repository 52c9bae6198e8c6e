#!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy.transform.CompileStatic

{operator|@}CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {function|jars.iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a: {number|1}{punctuation|,} 'b c': {number|2.5e3}{punctuation|,} {punctuation|(}args.length{punctuation|)}: {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m.every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&}{operator|&} v {operator|<=>} {number|1} {punctuation|\}} : {string|"no"}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.{keyword|each} {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a {operator|+} b {operator|=}{operator|=} c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
