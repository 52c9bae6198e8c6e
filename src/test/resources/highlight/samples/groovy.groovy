#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of ${jars.size()} jars, first ${jars ? jars[0]?.name : 'none'}"

    Iterator<T> iterator() { jars.iterator() }

    static main(args) {
        def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy ${1} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every { k, v -> k =~ /^[a-z]/ && v <=> 1 } : "no"
        (1..<5).step(2).each { println it ** 2 }
    }
}
// spock
def "adds"() { expect: a + b == c
    where: a | b || c
           1 | 2 || 3 }
