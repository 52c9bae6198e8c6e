{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T{punctuation|>} implements Iterable<T{punctuation|>} {punctuation|\{}
    private final List<T{punctuation|>} jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = "Shelf of ${punctuation|\{}jars.size(){punctuation|\}} jars{punctuation|,} first ${punctuation|\{}jars {punctuation|?} jars{punctuation|[}{number|0}{punctuation|]}{punctuation|?}{key atrule|.name} {punctuation|:} {string|'none'}{punctuation|\}}"

    Iterator<T{punctuation|>} iterator() {punctuation|\{} jars.iterator() {punctuation|\}}

    static main(args) {punctuation|\{}
        def m = {punctuation|[}{key atrule|a}{punctuation|:} {number|1}{punctuation|,} {key atrule|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {key atrule|(args.length)}{punctuation|:} /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every {punctuation|\{} k{punctuation|,} v {punctuation|-}{punctuation|>} k =~ /^{punctuation|[}a{punctuation|-}z{punctuation|]}/ {important|&&} v <={punctuation|>} 1 {punctuation|\}} {punctuation|:} {string|"no"}
        (1..<5).step(2).each {punctuation|\{} println it {important|**} 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def "adds"() {punctuation|\{} {key atrule|expect}{punctuation|:} a + b == c
    {key atrule|where}{punctuation|:} a {punctuation|\|} b {punctuation|\|}{punctuation|\|} c
           1 {punctuation|\|} 2 {punctuation|\|}{punctuation|\|} 3 {punctuation|\}}
