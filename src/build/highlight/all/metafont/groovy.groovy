{variable|#}!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy.{type property|transform}.CompileStatic

{variable|@}CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    {keyword|def} size {operator|=} {number|3}G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} 'b c'{operator|:} {number|2.5}e{number|3}{punctuation|,} {punctuation|(}args.{builtin|length}{punctuation|)}{operator|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {keyword|def} s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m.every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}{variable|z}{punctuation|]}{operator|/} && v <=> {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}.{keyword|step}{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
{keyword|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b == c
    where{operator|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
