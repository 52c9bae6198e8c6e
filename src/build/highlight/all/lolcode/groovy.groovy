#{punctuation|!}/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars = [] as LinkedList
    def size = {number|3}G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator() \{ jars.iterator() \}

    static main(args) \{
        def m = [a: {number|1}{punctuation|,} 'b c': {number|2.5}e3{punctuation|,} (args.length): /slashy $\{{number|1}\} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k{punctuation|,} v -> k =~ /^[a-z]/ && v <=> {number|1} \} : {string|"no"}
        ({number|1.}.<{number|5}).step({number|2}).each \{ println it ** {number|2} \}
    \}
\}
// spock
def {string|"adds"}() \{ expect: a + b == c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} \}
