{shebang important|#!/usr/bin/env groovy}
{function|import} groovy.transform.CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of {variable|$\{jars.size()\}} jars, first {variable|$\{jars ? jars{punctuation|[}0{punctuation|]}?.name {operator|:} 'none'\}}"}

    Iterator{operator|<}T{operator|>} {function-name function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a: {number|1}, {string|'b c'}{builtin class-name|:} {number|2}.5e3, {punctuation|(}args.length{punctuation|)}: /slashy {variable|$\{1\}} regex/{punctuation|]}
        def s {operator|=} {string|''}'multi
line{string|''}' + $/dollar {variable|$m} slashy/$
        assert m.every {punctuation|\{} k, {function|v} -{operator|>} k {operator|=~} /^{punctuation|[}a-z{punctuation|]}/ {operator|&&} {function|v} {operator|<=}{operator|>} {number|1} {punctuation|\}} {builtin class-name|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|..}{operator|<}{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a + b {operator|==} c
    where: a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
