{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

{tag|@CompileStatic}
class Shelf{outline variable|<T>} implements Iterable{outline variable|<T>} \{
    private final List{outline variable|<T>} jars = [] as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{outline variable|<T>} iterator() \{ jars.iterator() \}

    static main(args) \{
        def m = [a: 1, {string|'b c'}: 2.5e3, (args.length): /slashy $\{1\} regex/]
        def s = {pystring string|'''multi
line'''} + $/dollar $m slashy/$
        assert m.every \{ k, v -> k =~ /^[a-z]/ && v {outline variable|<=>} 1 \} : {string|"no"}
        (1..<5).step(2).each \{ println it ** 2 \}
    \}
\}
// spock
def {string|"adds"}() \{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
