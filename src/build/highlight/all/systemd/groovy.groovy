{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars {punctuation|=} {value attr-value|[] as LinkedList}
    def size {punctuation|=} {value attr-value|3G}
    String label {punctuation|=} {value attr-value|{quoted|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}}

    Iterator<T> iterator() \{ jars.iterator() \}

    static main(args) \{
        def m {punctuation|=} {value attr-value|[a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        def s {punctuation|=} {value attr-value|'''multi}
line''' + $/dollar $m slashy/$
        assert m.every \{ k, v -> k {punctuation|=}{value attr-value|~ /^[a-z]/ && v <=> 1 \} : {quoted|"no"}}
        (1..<5).step(2).each \{ println it ** 2 \}
    \}
\}
// spock
def "adds"() \{ expect: a + b {punctuation|=}{value attr-value|= c}
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
