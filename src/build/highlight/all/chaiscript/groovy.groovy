#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} {class-name|Shelf}{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    {keyword|def} size {operator|=} {number|3}G
    String label {operator|=} {string-interpolation|{string|"Shelf of }{interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|jars{punctuation|.}{function|size}{punctuation|(}{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string| jars, first }{interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|jars {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}{punctuation|.}name {operator|:} {string|'none'}}{interpolation-punctuation punctuation|\}}}{string|"}}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} {string|'b c'}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {keyword|def} s {operator|=} {string|''}'multi
line{string|''}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string-interpolation|{string|"no"}}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{keyword|def} {string-interpolation|{string|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b {operator|==} c
    where{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
