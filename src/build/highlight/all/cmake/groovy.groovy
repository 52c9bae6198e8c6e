{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T{punctuation|>} implements Iterable<T{punctuation|>} \{
    private final List<T{punctuation|>} jars = [] as LinkedList
    def size = 3G
    String label = {string|"Shelf of {interpolation|{punctuation|$\{}{variable|jars}.{variable|size}(){punctuation|\}}} jars, first {interpolation|{punctuation|$\{}{variable|jars} ? {variable|jars}[{variable|0}]?.{variable|name} : '{variable|none}'{punctuation|\}}}"}

    Iterator<T{punctuation|>} {function|iterator}{punctuation|(}{punctuation|)} \{ jars.{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} \{
        def m = [a: {number|1}, 'b c': {number|2}.5e3, {punctuation|(}args.length{punctuation|)}: /slashy {punctuation|$\{}{number|1}{punctuation|\}} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k, v -{punctuation|>} k =~ /^[a-z]/ && v <={punctuation|>} {number|1} {punctuation|\}} : {string|"no"}
        {punctuation|(}{number|1}..<{number|5}{punctuation|)}.{function|step}{punctuation|(}{number|2}{punctuation|)}.each \{ println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect: a + b == c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
