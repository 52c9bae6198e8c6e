#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m = [a: 1, 'b c': 2.5e3, {punctuation|(}args.length{punctuation|)}: /slashy $\{1\} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} : {string|"no"}
        {punctuation|(}1..<5{punctuation|)}.step{punctuation|(}2{punctuation|)}.each \{ println it ** 2 \}
    \}
\}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
