#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{tag|{tag|{punctuation|<}T}{punctuation|>}} implements Iterable{tag|{tag|{punctuation|<}T}{punctuation|>}} \{
    private final List{tag|{tag|{punctuation|<}T}{punctuation|>}} jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of ${soy language-soy|{delimiter punctuation|\{}jars{punctuation|.}{function|size}{punctuation|(}{punctuation|)}{delimiter punctuation|\}}} jars, first ${soy language-soy|{delimiter punctuation|\{}jars {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}{punctuation|.}name {punctuation|:} {string|'none'}{delimiter punctuation|\}}}"

    Iterator{tag|{tag|{punctuation|<}T}{punctuation|>}} iterator() {soy language-soy|{delimiter punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {delimiter punctuation|\}}}

    static main(args) \{
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy ${soy language-soy|{delimiter punctuation|\{}{number|1}{delimiter punctuation|\}}} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every {soy language-soy|{delimiter punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}^{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} && v {operator|<=}{operator|>} {number|1} {delimiter punctuation|\}}} : "no"
        (1..<5).step(2).each {soy language-soy|{delimiter punctuation|\{} println it {operator|*}{operator|*} {number|2} {delimiter punctuation|\}}}
    \}
\}{soy language-soy|
{comment|// spock}}
def "adds"() \{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
