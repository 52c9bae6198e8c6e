#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{tag|{tag|{punctuation|<}T}{punctuation|>}} implements Iterable{tag|{tag|{punctuation|<}T}{punctuation|>}} \{
    private final List{tag|{tag|{punctuation|<}T}{punctuation|>}} jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of ${smarty language-smarty|{delimiter punctuation|\{}{keyword|jars}{punctuation|.}{function|size}{punctuation|(}{punctuation|)}{delimiter punctuation|\}}} jars, first ${smarty language-smarty|{delimiter punctuation|\{}{keyword|jars} ? jars{punctuation|[}{number|0}{punctuation|]}?{punctuation|.}{variable|name} {punctuation|:} {string|'none'}{delimiter punctuation|\}}}"

    Iterator{tag|{tag|{punctuation|<}T}{punctuation|>}} iterator() {smarty language-smarty|{delimiter punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {delimiter punctuation|\}}}

    static main(args) \{
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy ${smarty language-smarty|{delimiter punctuation|\{}{number|1}{delimiter punctuation|\}}} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every {smarty language-smarty|{delimiter punctuation|\{} k{punctuation|,} v {punctuation|->} {attr-name|k} {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {delimiter punctuation|\}}} : "no"
        (1..<5).step(2).each {smarty language-smarty|{delimiter punctuation|\{} println it {operator|*}{operator|*} {number|2} {delimiter punctuation|\}}}
    \}
\}
// spock
def "adds"() {smarty language-smarty|{delimiter punctuation|\{} expect{punctuation|:} a {operator|+} {attr-name|b} {operator|==} c
    where{punctuation|:} a {operator|\|} {function|b} {operator|\|\|} {function|c}
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {delimiter punctuation|\}}}
