{comment|#!/usr/bin/env groovy}
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    {keyword|def} {function|size} {operator|=} 3G
    String {keyword|label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {c-style-function function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{dot important|.}{c-style-function function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {c-style-function function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} m {operator|=} {punctuation|[}{property-literal property|a}{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {keyword|def} s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar {variable|$m} slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{operator|..}{operator|<}{number|5}{punctuation|)}{dot important|.}{c-style-function function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|//} spock
{keyword|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {property-literal property|expect}{punctuation|:} a {operator|+} b {operator|==} c
    {property-literal property|where}{punctuation|:} a {operator pipe|\|} b {operator pipe|\|}{operator pipe|\|} c
           {number|1} {operator pipe|\|} {number|2} {operator pipe|\|}{operator pipe|\|} {number|3} {punctuation|\}}
