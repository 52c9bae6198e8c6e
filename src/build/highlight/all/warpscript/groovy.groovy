{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

{macro property|@CompileStatic}
class Shelf{operator|<}{boolean|T}{operator|>} implements Iterable{operator|<}{boolean|T}{operator|>} {punctuation|\{}
    private final List{operator|<}{boolean|T}{operator|>} jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}{boolean|T}{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m = {punctuation|[}a: {number|1}, {string|'b c'}: {number|2.5e3}, {punctuation|(}args.length{punctuation|)}: {operator|/}slashy {variable|$\{1\}} regex{operator|/}{punctuation|]}
        def s = {string|''}'multi
line{string|''}' {operator|+} {variable|$/dollar} {variable|$m} slashy{operator|/}$
        assert m.every {punctuation|\{} k, v {operator|-}{operator|>} k ={operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} : {string|"no"}
        {punctuation|(}{number|1}..{operator|<}{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a {operator|+} b {operator|==} c
    where: a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
