#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of ${inline|{attribute-ref|{punctuation|\{}{variable|jars}.size(){punctuation|\}}}} jars, first ${inline|{attribute-ref|{punctuation|\{}{variable|jars} ? jars[0]?.name {punctuation|:} 'none'{punctuation|\}}}}"

{indented-block|    Iterator<T> iterator() \{ jars.iterator() \}}

    static main(args) \{
        def m = [a: 1, {inline|{italic|{punctuation|'}b c{punctuation|'}}}: 2.5e3, (args.length): /slashy ${inline|{attribute-ref|{punctuation|\{}{variable|1}{punctuation|\}}}} regex/]
        def s = ''{inline|{italic|{punctuation|'}multi
line{punctuation|'}}}'' + $/dollar $m slashy/$
        assert m.every {inline|{attribute-ref|{punctuation|\{} k, v -> k =~ /^[a-z]/ && v <=> 1 {punctuation|\}}}} : "no"
        (1..<5).step(2).each {inline|{attribute-ref|{punctuation|\{} println it ** 2 {punctuation|\}}}}
    \}
\}
{comment|// spock}
def "adds"() \{ expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 \}
