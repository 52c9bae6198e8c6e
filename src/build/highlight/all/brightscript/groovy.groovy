#!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} {class-name|LinkedList}
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} {comment|'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        def s {operator|=} {comment|'''multi}
line{comment|''' + $/dollar $m slashy/$}
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{keyword|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{keyword|each} {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {property|expect}{operator|:} a {operator|+} b {operator|=}{operator|=} c
    {property|where}{operator|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
