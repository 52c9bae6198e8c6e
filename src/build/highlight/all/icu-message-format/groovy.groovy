#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {argument|{argument-delimiter operator|\{}{content|
    {argument-name|private} {argument-name|final} {argument-name|List<T>} {argument-name|jars} = [] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size()\} jars{punctuation|,} first $\{jars ? jars[0]?.name : 'none'\}"

    Iterator<T> iterator() \{ jars.iterator() \}

    static main(args) \{
        def m = [a: 1{punctuation|,} 'b c': 2.5e3{punctuation|,} (args.length): /slashy $\{1\} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k{punctuation|,} v -> k =~ /^[a-z]/ && v <=> 1 \} : "no"
        (1..<5).step(2).each \{ println it ** 2 \}
    \}
}{argument-delimiter operator|\}}}
// spock
def "adds"() {argument|{argument-delimiter operator|\{}{content| {argument-name|expect}: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 }{argument-delimiter operator|\}}}
