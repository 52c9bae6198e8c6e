#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T{operator|>} implements Iterable<T{operator|>} \{
    private final List<T{operator|>} jars {punctuation|=} [] as LinkedList
    def size {punctuation|=} 3G
    String label {punctuation|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T{operator|>} iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    static main{punctuation|(}args{punctuation|)} \{
        def m {punctuation|=} [a: {number|1}{punctuation|,} {string|'b c'}: {number|2}.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}: /slashy {operator|$}\{{number|1}\} regex/]
        def s {punctuation|=} {string|''}'multi
line{string|''}' {operator|+} {operator|$}/dollar {operator|$}m slashy/{operator|$}
        assert m.every \{ k{punctuation|,} v -{operator|>} k {punctuation|=}~ /^[a-z]/ && v <{punctuation|=}{operator|>} {number|1} \} : {string|"no"}
        {punctuation|(}{number|1}{operator|..}<{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each \{ println it ** {number|2} \}
    \}
\}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} \{ expect: a {operator|+} b {punctuation|=}{punctuation|=} c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} \}
