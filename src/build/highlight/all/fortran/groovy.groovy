#{comment|!/usr/bin/env groovy}
import groovy{operator|.transform.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} \{
    {keyword|private} final List{operator|<}T{operator|>} jars {operator|=} [] as LinkedList
    def size {operator|=} {number|3}G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m {operator|=} [a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} {operator|/}slashy $\{{number|1}\} regex{operator|/}]
        def s {operator|=} {string|''}'multi
line{string|''}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m.every \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}^[a{operator|-}z]{operator|/} {punctuation|&}{punctuation|&} v {operator|<=}{operator|>} {number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}.{operator|<}{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each \{ println it {operator|**} {number|2} \}
    \}
\}
{operator|//} spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{punctuation|:} a {operator|+} b {operator|==} c
    {keyword|where}{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} \}
