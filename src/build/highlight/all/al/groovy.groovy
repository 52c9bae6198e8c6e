#!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} {keyword|implements} Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final {class-name|List}{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String {keyword|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '{string|''}multi
line'{string|''} {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|=}{operator|=} c
    where{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
