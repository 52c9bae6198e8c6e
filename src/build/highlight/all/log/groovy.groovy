{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

{operator|@}CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {operator|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} {number|3G}
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{operator|(}{operator|)} {operator|\{} jars{punctuation|.}iterator{operator|(}{operator|)} {operator|\}}

    static main{operator|(}args{operator|)} {operator|\{}
        def m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} {string|'b c'}{operator|:} {number|2.5e3}{punctuation|,} {operator|(}args{punctuation|.}length{operator|)}{operator|:} {file-path string|/slashy} {operator|$}{operator|\{}{number|1}{operator|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string|''}'multi
line{string|''}' {operator|+} {operator|$}{operator|/}dollar {operator|$}m slashy{operator|/}{operator|$}
        assert {domain constant|m.every} {operator|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&}{operator|&} v {operator|<}{operator|=}{operator|>} {number|1} {operator|\}} {operator|:} {string|"no"}
        {operator|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{operator|)}{punctuation|.}step{operator|(}{number|2}{operator|)}{punctuation|.}each {operator|\{} println it {operator|*}{operator|*} {number|2} {operator|\}}
    {operator|\}}
{operator|\}}
{operator|/}{operator|/} spock
def {string|"adds"}{operator|(}{operator|)} {operator|\{} expect{operator|:} a {operator|+} b {operator|=}{operator|=} c
    {property|where:} a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} {operator|\}}
