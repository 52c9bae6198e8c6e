#!/usr/bin/env groovy
import groovy.transform.CompileStatic

{atrule|{rule|@CompileStatic}
class Shelf<T> implements Iterable<T>} {punctuation|\{}
    private final List<T> jars = [] {module-modifier keyword|as} LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars.{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m = [{property|a}{punctuation|:} 1{punctuation|,} {string|'b c'}{punctuation|:} 2.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} /slashy ${punctuation|\{}1{punctuation|\}} {selector|regex/]
        def s = '''multi
line''' + $/dollar {variable|$m} slashy/$
        assert m.every }{punctuation|\{} k{punctuation|,} v -> k =~ /^[a-z]/ && v <=> 1 {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}1..<5{punctuation|)}.{function|step}{punctuation|(}2{punctuation|)}{selector|.each }{punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {property|expect}{punctuation|:} a {operator|+} b {operator|==} c
    {property|where}{punctuation|:} a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
