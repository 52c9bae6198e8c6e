#!/usr/bin/env groovy
{keyword|import} groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m = [a: {number|1}, 'b c': {number|2.5e3}, {punctuation|(}args.length{punctuation|)}: /slashy $\{{number|1}\} regex/]
        def s = '''multi
line''' + {variable|$/dollar} {variable|$m} slashy/$
        assert m.every \{ k, v -> k =~ /^[a-z]/ && v <=> {number|1} \} : {string|"no"}
        {punctuation|(}{number|1}..<{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each \{ println it ** {number|2} \}
    \}
\}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect: a + b == c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} \}
