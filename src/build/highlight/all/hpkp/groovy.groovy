#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars {operator|=} [] as LinkedList
    def size {operator|=} 3G
    String label {operator|=} "Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"

    Iterator<T> iterator() \{ jars.iterator() \}

    static main(args) \{
        def m {operator|=} [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]
        def s {operator|=} '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k, v -> k {operator|=}~ /^[a-z]/ && v <{operator|=}> 1 \} : "no"
        (1..<5).step(2).each \{ println it ** 2 \}
    \}
\}
// spock
def "adds"() \{ expect: a + b {operator|=}{operator|=} c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
