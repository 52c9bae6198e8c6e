{comment|#!/usr/bin/env groovy}
{function|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

{operator|@}CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of {interpolation|{antiquotation important|$}{punctuation|\{}jars{punctuation|.}size{punctuation|(}{punctuation|)}{punctuation|\}}} jars, first {interpolation|{antiquotation important|$}{punctuation|\{}jars {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}{punctuation|.}name {punctuation|:} 'none'{punctuation|\}}}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} {number|2}{punctuation|.}5e3{punctuation|,} {punctuation|(}args{punctuation|.}{function|length}{punctuation|)}{punctuation|:} {url|/slashy} {antiquotation important|$}{punctuation|\{}{number|1}{punctuation|\}} {url|regex/}{punctuation|]}
        def s {operator|=} {string|'''multi
line''}' {operator|+} ${url|/dollar} $m {url|slashy/}$
        {keyword|assert} m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}~ {url|/}^{punctuation|[}a{operator|-}z{punctuation|]}{url|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|//} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a \| b {operator|\|\|} c
           {number|1} \| {number|2} {operator|\|\|} {number|3} {punctuation|\}}
