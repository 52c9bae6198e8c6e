#{operator|!/}usr{operator|/}bin{operator|/}env groovy
import groovy{operator|.}transform{operator|.}CompileStatic

{operator|@}CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} {number|3}G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{operator|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} {string|'b c'}{operator|:} {number|2.5}e3{punctuation|,} {punctuation|(}args{operator|.}length{punctuation|)}{operator|:} {operator|/}slashy {operator|$}{punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '{string|''}multi
line'{string|''} {operator|+} {operator|$/}dollar {operator|$}m slashy{operator|/$}
        assert m{operator|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}~ {operator|/^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1.}{operator|.<}{number|5}{punctuation|)}{operator|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{operator|.}each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|//} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b {operator|==} c
    where{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
