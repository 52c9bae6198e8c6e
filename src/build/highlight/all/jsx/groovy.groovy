{hashbang comment|#!/usr/bin/env groovy}
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} {class-name|Shelf}{tag|{tag|{punctuation|<}{class-name|T}}{punctuation|>}}{plain-text| implements Iterable}{tag|{tag|{punctuation|<}{class-name|T}}{punctuation|>}}{plain-text| }{punctuation|\{}
    {keyword|private} final List{tag|{tag|{punctuation|<}{class-name|T}}{punctuation|>}}{plain-text| jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"

    Iterator}{tag|{tag|{punctuation|<}{class-name|T}}{punctuation|>}}{plain-text| iterator() }{punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}{plain-text|

    static main(args) }{punctuation|\{}
        def m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} {string-property property|'b c'}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {regex|{regex-delimiter|/}{regex-source language-regex|slashy {anchor function|$}{quantifier number|\{1\}} regex}{regex-delimiter|/}}{punctuation|]}
        def s {operator|=} {string|''}'multi
line{string|''}' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}{plain-text|
\}
// spock
def "adds"() }{punctuation|\{} {literal-property property|expect}{operator|:} a {operator|+} b {operator|==} c
    {literal-property property|where}{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}{plain-text|
}