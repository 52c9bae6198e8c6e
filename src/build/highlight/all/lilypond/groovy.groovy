{embedded-scheme|{punctuation|#}{scheme language-scheme|!/usr/bin/env}} groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf{punctuation|<}T{punctuation|>} implements Iterable{punctuation|<}T{punctuation|>} {punctuation|\{}
    private final List{punctuation|<}T{punctuation|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{punctuation|<}T{punctuation|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a: {number|1}{punctuation|,} 'b c{punctuation|'}: {number|2}{punctuation|.}5e3{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}: /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s {operator|=} '''multi
line{punctuation|'''} + $/dollar $m slashy/$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v -{punctuation|>} k {operator|=}{punctuation|~} /{punctuation|^}{punctuation|[}a-z{punctuation|]}/ && v {punctuation|<}{operator|=}{punctuation|>} {number|1} {punctuation|\}} : {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{punctuation|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a + b {operator|=}{operator|=} c
    where: a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} {punctuation|\}}
