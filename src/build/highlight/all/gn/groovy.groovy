{comment|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string-literal|{string|"Shelf of }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|jars{punctuation|.}{function|size}{punctuation|(}{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string| jars, first }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|jars ? jars{punctuation|[}{number|0}{punctuation|]}?{punctuation|.}name : 'none'}{interpolation-punctuation punctuation|\}}}{string|"}}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a: {number|1}{punctuation|,} 'b c': {number|2}{punctuation|.}5e3{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}: /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} $/dollar $m slashy/$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ /^{punctuation|[}a{operator|-}z{punctuation|]}/ {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} : {string-literal|{string|"no"}}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string-literal|{string|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a {operator|+} b {operator|==} c
    where: a \| b {operator|\|\|} c
           {number|1} \| {number|2} {operator|\|\|} {number|3} {punctuation|\}}
