{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
{builtin|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    private final List{operator|<}T{operator|>} jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m = {punctuation|[}a: 1, 'b c': 2.5e3, {punctuation|(}args.length{punctuation|)}: {operator|/}slashy ${variable|\{1\}} regex{operator|/}{punctuation|]}
        def s = '''multi
line''' {operator|+} ${operator|/}dollar ${variable|m} slashy{operator|/}$
        assert m.every {punctuation|\{} k, v {operator|-}{operator|>} k ={operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} 1 {punctuation|\}} : {string|"no"}
        {punctuation|(}1..{operator|<}5{punctuation|)}.step{punctuation|(}2{punctuation|)}.each {punctuation|\{} println it {operator|**} 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a {operator|+} b {operator|==} c
    where: a {operator|\|} b {operator|\|\|} c
           1 {operator|\|} 2 {operator|\|\|} 3 {punctuation|\}}
