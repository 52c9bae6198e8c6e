#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{tag|{tag|{punctuation|<}T}{punctuation|>}} implements Iterable{tag|{tag|{punctuation|<}T}{punctuation|>}} \{
    private final List{tag|{tag|{punctuation|<}T}{punctuation|>}} jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of ${latte language-latte|{delimiter punctuation|\{}{latte-tag important|jars}{php language-php|{operator|.}{function|size}{punctuation|(}{punctuation|)}}{delimiter punctuation|\}}} jars, first ${latte language-latte|{delimiter punctuation|\{}{latte-tag important|jars} {php language-php|{operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}{operator|.}name {punctuation|:} {string single-quoted-string|'none'}}{delimiter punctuation|\}}}"

    Iterator{tag|{tag|{punctuation|<}T}{punctuation|>}} iterator() \{ jars.iterator() \}

    static main(args) \{
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy ${latte language-latte|{delimiter punctuation|\{}{php language-php|{number|1}}{delimiter punctuation|\}}} regex/]
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
