{operator|#}!/usr/bin/env groovy
import groovy.transform.CompileStatic

{operator|@}CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}{function|args}{punctuation|)} {punctuation|\{}
        def m = {punctuation|[}a: {number|1}{punctuation|,} 'b c': {number|2.5e3}{punctuation|,} {punctuation|(}{function|args.length}{punctuation|)}: /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every {punctuation|\{} k{punctuation|,} v -> k ={operator|~} /{operator|^}{punctuation|[}a-z{punctuation|]}/ && v <=> {number|1} {punctuation|\}} : {string|"no"}
        {punctuation|(}{number|1}..<{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a + b == c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
