{preprocessor property|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} {class-name|Shelf{punctuation|<}T{punctuation|>}} {return-type class-name|implements} Iterable{operator|<}T{operator|>} {punctuation|\{}
    {keyword|private} final {class-name|List{punctuation|<}T{punctuation|>}} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} {class-name|LinkedList}
    {class-name|def} size {operator|=} 3G
    {class-name|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {return-type class-name|Iterator{punctuation|<}T{punctuation|>}} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        {class-name|def} m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {class-name|def} s {operator|=} '''multi
line''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        {return-type class-name|assert} m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{range operator|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} {class-name|c}
    {keyword|where}{punctuation|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
