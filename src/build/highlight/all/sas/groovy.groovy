#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

{punctuation|@}CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String {keyword|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function keyword|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function keyword|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function keyword|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a: {number|1}{punctuation|,} {string|'b c'}: {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}: {operator|/}slashy {punctuation|$}{punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string|'''multi
line'''} {operator|+} {punctuation|$}{operator|/}dollar {punctuation|$}m slashy{operator|/}{punctuation|$}
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} : {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function keyword|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a {operator|+} b {operator|=}{operator|=} c
    {keyword|where}: a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
