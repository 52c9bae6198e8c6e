{comment|#!/usr/bin/env groovy}
{keyword|import} groovy{punctuation|.}{keyword|transform}{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    {keyword|def} {property|size} {operator|=} {number|3}G
    String {tag|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}{property|length}{punctuation|)}{punctuation|:} {operator|/}slashy {tag|$}{punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {keyword|def} s {operator|=} {string|'''multi
line'''} {operator|+} {tag|$}{operator|/}dollar {tag|$}m slashy{operator|/}{tag|$}
        {keyword|assert} m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|//} spock
{keyword|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} {punctuation|\}}
