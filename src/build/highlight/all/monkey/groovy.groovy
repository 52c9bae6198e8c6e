{preprocessor property|#!/usr/bin/env groovy}
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} {keyword|implements} Iterable{operator|<}T{operator|>} \{
    {keyword|private} {keyword|final} List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} {number|3}G
    {keyword|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} \{ jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} \}

    static {function|main}{punctuation|(}args{punctuation|)} \{
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {comment|'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        def s {operator|=} {comment|'''multi}
line{comment|''' + $/dollar $m slashy/$}
        assert m{punctuation|.}every \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each \{ println it {operator|*}{operator|*} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{punctuation|:} a {operator|+} b {operator|=}{operator|=} c
    where{punctuation|:} a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} \}
