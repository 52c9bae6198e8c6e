#!{operator|/}usr{operator|/}bin{operator|/}env groovy
import groovy.transform.CompileStatic

{atrule|@CompileStatic
class Shelf<T> implements Iterable<T>} {punctuation|\{}
    {selector|private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of $}{punctuation|\{}jars.{function|size}{punctuation|(}{punctuation|)}{punctuation|\}} {selector|jars, first $}{punctuation|\{}jars ? jars[0]?.{property|name} {punctuation|:} {string|'none'}{punctuation|\}}{selector|"

    Iterator<T> iterator()} {punctuation|\{} jars.{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {selector|static main(args)} {punctuation|\{}
        {selector|def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $}{punctuation|\{}1{punctuation|\}} {selector|regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every} {punctuation|\{} k{punctuation|,} v {operator|-}> k =~ {operator|/}^[a{operator|-}z]{operator|/} && v <=> 1 {punctuation|\}} {selector|: "no"
        (1..<5).step(2).each} {punctuation|\{} println it {operator|*}{operator|*} 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{selector|def "adds"()} {punctuation|\{} {property|expect}{punctuation|:} a {operator|+} b == c
    {property|where}{punctuation|:} a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
