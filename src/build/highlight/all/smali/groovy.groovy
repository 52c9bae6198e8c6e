{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    {keyword|private} {keyword|final} List<T> jars {operator|=} {operator|[}] as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {operator|[}{field variable|a}{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/]
        def s {operator|=} '''multi
line''' + $/dollar $m slashy/$
        assert m.every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}~ /^{operator|[}a-z]/ && v <{operator|=}> {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}1{operator|..}<{number|5}{punctuation|)}{keyword|.step}{punctuation|(}{number|2}{punctuation|)}{keyword|.each} {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {field variable|expect}{punctuation|:} a + b {operator|=}{operator|=} c
    {field variable|where}{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
