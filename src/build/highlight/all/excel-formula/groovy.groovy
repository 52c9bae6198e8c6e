#!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function-name builtin|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars.{function-name builtin|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function-name builtin|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a: {number|1}{operator|,} 'b c': {number|2.5e3}{operator|,} {punctuation|(}args.length{punctuation|)}: {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m.every {punctuation|\{} k{operator|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} : {string|"no"}
        {punctuation|(}{number|1}..{operator|<}{number|5}{punctuation|)}.{function-name builtin|step}{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a {operator|+} b {operator|=}{operator|=} c
    where: a {punctuation|\|} b {punctuation|\|}{punctuation|\|} c
           {number|1} {punctuation|\|} {number|2} {punctuation|\|}{punctuation|\|} {number|3} {punctuation|\}}
