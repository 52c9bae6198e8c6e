#!/usr/bin/env groovy
import groovy.transform.CompileStatic

{atrule|{rule|@CompileStatic}
class Shelf<T> implements Iterable<T>} {punctuation|\{}
    {selector|private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"

    Iterator<T> iterator()} {punctuation|\{} jars.{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {selector|static main(args)} {punctuation|\{}
        {selector|def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $}{punctuation|\{}1{punctuation|\}} regex/]
        def s = {string|''}'multi
line{string|''}' {selector|+ $/dollar $m slashy/$
        assert m.every} {punctuation|\{} k{punctuation|,} v -> k =~ /^[a-z]/ && v <=> 1 {punctuation|\}} {selector|: "no"
        (1..<5).step(2).each} {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{selector|// spock
def "adds"()} {punctuation|\{} {property|expect}{punctuation|:} a + b == c
    {property|where}{punctuation|:} a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
