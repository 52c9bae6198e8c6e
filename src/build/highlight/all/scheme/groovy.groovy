#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}{function|args}{punctuation|)} \{
        def m = {punctuation|[}{function|a:} 1, {symbol|'b} c{symbol|':} 2.5e3, {punctuation|(}{function|args.length}{punctuation|)}: /slashy $\{1\} regex/{punctuation|]}
        def s = {punctuation|'}{punctuation|'}{symbol|'multi}
line{punctuation|'}{punctuation|'}{punctuation|'} + $/dollar $m slashy/$
        assert m.every \{ k, v -> k =~ /^{punctuation|[}{function|a-z}{punctuation|]}/ && v <=> {number|1} \} : {string|"no"}
        {punctuation|(}{function|1..<5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each \{ println it ** {number|2} \}
    \}
\}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect: a + b == c
    where: a \| b {identifier|\|\|} c
           {number|1} \| {number|2} {identifier|\|\|} {number|3} \}
