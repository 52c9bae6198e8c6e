{preprocessor property|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    {keyword|private} final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {class-name|1}{punctuation|,} 'b c'{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        {keyword|assert} m{punctuation|.}{computation-expression keyword|every} {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}~ {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{computation-expression keyword|each} {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} {class-name|a} {operator|+} b {operator|==} c
    where{punctuation|:} {class-name|a} {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
