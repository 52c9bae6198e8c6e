#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = "Shelf of $\{jars.size{punctuation|(}{punctuation|)}\} jars{punctuation|,} first $\{jars ? jars[{decimal-number number|0}]?{directive property|.name} {punctuation|:} {string|'none'}\}"

    Iterator<T> iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m = [{register variable|a}{punctuation|:} {decimal-number number|1}{punctuation|,} {string|'b c'}{punctuation|:} {decimal-number number|2}.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} /slashy $\{{decimal-number number|1}\} regex/]
        def s = {string|''}'multi
line{string|''}' + $/dollar $m slashy/$
        assert m{directive property|.every} \{ k{punctuation|,} v -> k =~ /^[{register variable|a}-z]/ && v <=> {decimal-number number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{decimal-number number|1}..<{decimal-number number|5}{punctuation|)}.step{punctuation|(}{decimal-number number|2}{punctuation|)}{directive property|.each} \{ println it ** {decimal-number number|2} \}
    \}
\}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{punctuation|:} {register variable|a} + b == c
    where{punctuation|:} {register variable|a} \| b \|\| c
           {decimal-number number|1} \| {decimal-number number|2} \|\| {decimal-number number|3} \}
