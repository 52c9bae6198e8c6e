{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator() \{ jars.iterator() \}

    static main(args) \{
        def m = {punctuation|[}a: {number|1}, 'b c': {number|2}.5e3, (args.length): /slashy $\{{number|1}\} regex/{punctuation|]}
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k, v -> k =~ /^{punctuation|[}a-z{punctuation|]}/ && v <=> {number|1} \} : {string|"no"}
        ({number|1}..<{number|5}).step({number|2}).each \{ println it ** {number|2} \}
    \}
\}
// spock
def {string|"adds"}() \{ expect: a + b == c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} \}
