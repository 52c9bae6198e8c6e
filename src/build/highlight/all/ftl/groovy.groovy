#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{tag|{tag|{punctuation|<}T}{punctuation|>}} implements Iterable{tag|{tag|{punctuation|<}T}{punctuation|>}} \{
    private final List{tag|{tag|{punctuation|<}T}{punctuation|>}} jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of {ftl language-ftl|{ftl-interpolation|{punctuation|$\{}{content ftl|jars{punctuation|.}{function|size}{punctuation|(}{punctuation|)}}{punctuation|\}}}} jars, first {ftl language-ftl|{ftl-interpolation|{punctuation|$\{}{content ftl|jars {operator|?} {builtin-function function|jars}{punctuation|[}{number|0}{punctuation|]}{operator|?}{punctuation|.}name {punctuation|:} {string|'none'}}{punctuation|\}}}}"

    Iterator{tag|{tag|{punctuation|<}T}{punctuation|>}} iterator() \{ jars.iterator() \}

    static main(args) \{
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy {ftl language-ftl|{ftl-interpolation|{punctuation|$\{}{content ftl|{number|1}}{punctuation|\}}}} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} : "no"
        (1..<5).step(2).each \{ println it ** 2 \}
    \}
\}
// spock
def "adds"() \{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
