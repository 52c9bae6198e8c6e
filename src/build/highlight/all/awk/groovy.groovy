{hashbang comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars.{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} 'b c'{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args.length{punctuation|)}{operator|:} {regex|/slashy $\{1\} regex/}{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} ${regex|/dollar $m slashy/}$
        assert m.every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {regex|/^[a-z]/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1}..{operator|<}{number|5}{punctuation|)}.{function|step}{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{regex|//} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b {operator|==} c
    where{operator|:} a \| b {operator|\|\|} c
           {number|1} \| {number|2} {operator|\|\|} {number|3} {punctuation|\}}
