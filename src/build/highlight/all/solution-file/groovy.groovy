{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
    {property|private final List<T> jars} {operator|=} [] as LinkedList
    {property|def size} {operator|=} 3G
    {property|String label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        {property|def m} {operator|=} [a: {number|1}{punctuation|,} {string|'b c'}: {number|2}.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}: /slashy $\{{number|1}\} regex/]
        {property|def s} {operator|=} {string|''}'multi
line{string|''}' + $/dollar $m slashy/$
        {property|assert m.every \{ k, v -> k} {operator|=}~ /^[a-z]/ && v <{operator|=}> {number|1} \} : {string|"no"}
        {punctuation|(}{number|1}..<{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each \{ println it ** {number|2} \}
    \}
\}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect: a + b {operator|=}{operator|=} c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} \}
