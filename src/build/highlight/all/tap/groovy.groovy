{directive|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of ${punctuation|\{}jars.size(){punctuation|\}} jars, first ${punctuation|\{}jars ? jars[0]?.name : 'none'{punctuation|\}}"

    Iterator<T> iterator() {punctuation|\{} jars.iterator() {punctuation|\}}

    static main(args) {punctuation|\{}
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy ${punctuation|\{}1{punctuation|\}} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every {punctuation|\{} k, v -> k =~ /^[a-z]/ && v <=> 1 {punctuation|\}} : "no"
        (1..<5).step(2).each {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def "adds"() {punctuation|\{} expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
