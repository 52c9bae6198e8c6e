{comment|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

{tag|{punctuation|@}CompileStatic}
class Shelf{url|{punctuation|<}T{punctuation|>}} implements Iterable{url|{punctuation|<}T{punctuation|>}} {punctuation|\{}
    private final List{url|{punctuation|<}T{punctuation|>}} jars {keyword|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {keyword|=} {number|3}G
    String label {keyword|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{url|{punctuation|<}T{punctuation|>}} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {keyword|=} {punctuation|[}{function|{prefix|a{punctuation|:}}} {number|1}{punctuation|,} {string|'b c'}{function|{prefix|{punctuation|:}}} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{function|{prefix|{punctuation|:}}} /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s {keyword|=} {multiline-string string|'''multi
line'''} + $/dollar $m slashy/$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v -> k {keyword|=}~ /^{punctuation|[}{keyword|a}-z{punctuation|]}/ && v {url|{punctuation|<}={punctuation|>}} {number|1} {punctuation|\}} {function|{prefix|{punctuation|:}}} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}<{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {function|{prefix|expect{punctuation|:}}} {keyword|a} + b {keyword|=}{keyword|=} c
    {function|{prefix|where{punctuation|:}}} {keyword|a} \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
