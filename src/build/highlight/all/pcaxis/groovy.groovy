#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars {operator|=} [] as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator() \{ jars.iterator() \}

    static main(args) \{
        def m {operator|=} [a: {number|1}{punctuation|,} 'b c': 2.5e3{punctuation|,} (args.length): /slashy $\{1\} regex/]
        def s {operator|=} '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k{punctuation|,} v -> k {operator|=}~ /^[a-z]/ && v <{operator|=}> {number|1} \} : {string|"no"}
        (1..<5).step(2).each \{ println it ** {number|2} \}
    \}
\}
// spock
def {string|"adds"}() \{ expect: a + b {operator|=}{operator|=} c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} \}
