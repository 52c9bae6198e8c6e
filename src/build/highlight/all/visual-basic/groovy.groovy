{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

{operator|@}CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} {keyword|implements} Iterable{operator|<}T{operator|>} {punctuation|\{}
    {keyword|private} final List{operator|<}T{operator|>} jars {operator|=} [] {keyword|as} LinkedList
    def size {operator|=} {number|3}G
    {keyword|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} [a{punctuation|:} {number|1}{punctuation|,} {comment|'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        def s {operator|=} {comment|'''multi}
line{comment|''' + $/dollar $m slashy/$}
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}[a{operator|-}z]{operator|/} {operator|&}{operator|&} v {operator|<}{operator|=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{keyword|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{keyword|each} {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|=}{operator|=} c
    where{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
