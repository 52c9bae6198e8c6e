#{operator|!}{operator|/}usr{operator|/}{builtin|bin}{operator|/}env groovy
import groovy{operator|.}transform{operator|.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    {builtin|def} size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{operator|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}{keyword|args}{punctuation|)} {punctuation|\{}
        {builtin|def} {keyword|m} {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2}{operator|.}5e3{punctuation|,} {punctuation|(}{keyword|args}{operator|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {builtin|def} s {operator|=} {string|''}'multi
line{string|''}' {operator|+} ${operator|/}dollar ${keyword|m} slashy{operator|/}$
        assert {keyword|m}{operator|.}every {punctuation|\{} {keyword|k}{punctuation|,} v {operator|-}{operator|>} {keyword|k} {operator|=~} {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{operator|.}{operator|.}{operator|<}{number|5}{punctuation|)}{operator|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{operator|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
{builtin|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} {keyword|b} {operator|==} {keyword|c}
    where{punctuation|:} a \| {keyword|b} {operator|\|\|} {keyword|c}
           {number|1} \| {number|2} {operator|\|\|} {number|3} {punctuation|\}}
