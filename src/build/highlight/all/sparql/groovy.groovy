{comment|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

{tag|{punctuation|@}CompileStatic}
class Shelf{url|{punctuation|<}T{punctuation|>}} implements Iterable{url|{punctuation|<}T{punctuation|>}} {punctuation|\{}
    private final List{url|{punctuation|<}T{punctuation|>}} jars = {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def size = {number|3}G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{url|{punctuation|<}T{punctuation|>}} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m = {punctuation|[}{function|{prefix|a{punctuation|:}}} {number|1}{punctuation|,} {string|'b c'}{function|{prefix|{punctuation|:}}} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{function|{prefix|{punctuation|:}}} /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s = {multiline-string string|'''multi
line'''} + $/dollar {variable|$m} slashy/$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v -> k =~ /^{punctuation|[}{keyword|a}-z{punctuation|]}/ && v {url|{punctuation|<}={punctuation|>}} {number|1} {punctuation|\}} {function|{prefix|{punctuation|:}}} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}<{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {function|{prefix|expect{punctuation|:}}} {keyword|a} + b == c
    {function|{prefix|where{punctuation|:}}} {keyword|a} \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
