#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
{keyword|class} Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars = {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m = {punctuation|[}a{punctuation|:} 1{punctuation|,} 'b c'{punctuation|:} 2.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} /slashy ${punctuation|\{}1{punctuation|\}} regex/{punctuation|]}
        def s = '''multi
line''' + $/dollar {variable|$m} slashy/$
        assert m.every {punctuation|\{} k{punctuation|,} v {arrow operator|->} k =~ /^{punctuation|[}a-z{punctuation|]}/ && v <=> 1 {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}1..<5{punctuation|)}.step{punctuation|(}2{punctuation|)}.each {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a + b == c
    where{punctuation|:} a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
