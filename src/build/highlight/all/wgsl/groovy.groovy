#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}{class-name|CompileStatic}

{punctuation|@}{class-name|CompileStatic}
class {class-name|Shelf}{punctuation|<}{class-name|T}{punctuation|>} implements {class-name|Iterable}{punctuation|<}{class-name|T}{punctuation|>} {punctuation|\{}
    {keyword|private} final {class-name|List}{punctuation|<}{class-name|T}{punctuation|>} jars {operator|=} {punctuation|[}{punctuation|]} as {class-name|LinkedList}
    def size {operator|=} 3G
    {class-name|String} label {operator|=} "{class-name|Shelf} of ${punctuation|\{}jars{punctuation|.}{function-calls function|size}{punctuation|(}{punctuation|)}{punctuation|\}} jars{punctuation|,} first ${punctuation|\{}jars ? jars{punctuation|[}{int-literal number|0}{punctuation|]}?{punctuation|.}name {punctuation|:} 'none'{punctuation|\}}"

    {class-name|Iterator}{punctuation|<}{class-name|T}{punctuation|>} {function-calls function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function-calls function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function-calls function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {int-literal number|1}{punctuation|,} 'b c'{punctuation|:} {decimal-float-literal number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}{builtin|length}{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{int-literal number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{punctuation|>} {int-literal number|1} {punctuation|\}} {punctuation|:} "no"
        {punctuation|(}{decimal-float-literal number|1.}{punctuation|.}{punctuation|<}{int-literal number|5}{punctuation|)}{punctuation|.}{builtin|step}{punctuation|(}{int-literal number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {int-literal number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def "adds"{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a {operator|\|} b {operator|\|\|} c
           {int-literal number|1} {operator|\|} {int-literal number|2} {operator|\|\|} {int-literal number|3} {punctuation|\}}
