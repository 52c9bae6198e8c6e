#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = "Shelf of {equation string|$\{jars.size()\} jars, first $}{punctuation|\{}jars ? jars{punctuation|[}0{punctuation|]}?.name : 'none'{punctuation|\}}"

    Iterator<T> iterator() {punctuation|\{} jars.iterator() {punctuation|\}}

    static main(args) {punctuation|\{}
        def m = {punctuation|[}a: 1, 'b c': 2.5e3, (args.length): /slashy {equation string|$\{1\} regex/]
        def s = '''multi
line''' + $}/dollar {equation string|$m slashy/$}
        assert m.every {punctuation|\{} k, v -> k =~ /^{punctuation|[}a-z{punctuation|]}/ {punctuation|&}{punctuation|&} v <=> 1 {punctuation|\}} : "no"
        (1..<5).step(2).each {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def "adds"() {punctuation|\{} expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
