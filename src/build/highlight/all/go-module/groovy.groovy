#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size{punctuation|(}{punctuation|)}\} jars{punctuation|,} first $\{jars ? jars{punctuation|[}0{punctuation|]}?.name : 'none'\}"

    Iterator<T> iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m = {punctuation|[}a: 1{punctuation|,} 'b c': 2.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}: /slashy $\{1\} regex/{punctuation|]}
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k{punctuation|,} v -> k =~ /^{punctuation|[}a-z{punctuation|]}/ && v <{operator|=>} 1 \} : "no"
        {punctuation|(}1..<5{punctuation|)}.step{punctuation|(}2{punctuation|)}.each \{ println it ** 2 \}
    \}
\}
{comment|// spock}
def "adds"{punctuation|(}{punctuation|)} \{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
