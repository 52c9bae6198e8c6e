{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

{operator|@}CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    {keyword|private} final List<T> jars {operator|=} [] as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} [a{punctuation|:} 1, {string|'b c'}{punctuation|:} 2.5e3, {punctuation|(}args.length{punctuation|)}{punctuation|:} /slashy {variable|$}{punctuation|\{}1{punctuation|\}} regex/]
        def s {operator|=} {string|''}'multi
line{string|''}' + {variable|$/dollar} {variable|$m} slashy/$
        assert m.every {punctuation|\{} k, v -> k {operator|=}~ /^[a-z]/ && v <{operator|=}> 1 {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}1..<5{punctuation|)}.step{punctuation|(}2{punctuation|)}.each {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{target symbol|() \{ expect}{punctuation|:} a + b {operator|=}{operator|=} c
{target symbol|    where}{punctuation|:} a {operator|\|} b {operator|\|}{operator|\|} c
           1 {operator|\|} 2 {operator|\|}{operator|\|} 3 {punctuation|\}}
