#!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} {keyword|implements} Iterable{operator|<}T{operator|>} \{
    {keyword|private} final {keyword|List}{operator|<}T{operator|>} jars {operator|=} [] as LinkedList
    def size {operator|=} {number|3}G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} \{ jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} \}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} \{
        def m {operator|=} [a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy $\{{number|1}\} regex{operator|/}]
        def s {operator|=} {string|''}'multi
line{string|''}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}[a{operator|-}z]{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each \{ println it {operator|*}{operator|*} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{punctuation|:} a {operator|+} b {operator|=}{operator|=} c
    {keyword|where}{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} \}
